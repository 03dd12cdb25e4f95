"""Modality of acts told by nouns: whether they took place, read from the phrase, the verb and the voice around them.

In: a row of chunks, the chunk and token of the noun, the verb that carries it. Out: one of the six modalities.
The idea: from near to far: the noun's own phrase (محاولة، محتملة), what the phrase before wants done (عازم على), a condition, the
verb that carries it (أحبط، لم تشن، يعتزم), the voice that demands or expects it, and the predicate behind it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actor_phrases import names_persons
from riwaya.reading.carrying_verbs import by_verb, is_known, leads_to
from riwaya.reading.denied_acts import (
    is_called_off,
    is_denied_account,
    is_denied_plan,
    is_joined_to_lack,
    is_withheld,
)
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.modality import is_bare_line, is_conditional, told_by
from riwaya.reading.open_acts import by_ability, in_case, is_aimed, is_asked, is_owed, is_provided, until
from riwaya.reading.pronouns import blamed
from riwaya.reading.under_way import is_counted_from, is_lived_under, is_under_way, still_goes_on, verb_before
from riwaya.reading.wanted_acts import heads_phrase, is_borne, of_wish
from riwaya.records import Modality

_ADJECTIVES: Final = 5  # tokens behind a noun among which its adjectives are
# Operator classes of nouns before an act, and the modality they give it.
_NOUN_OPERATORS: Final[tuple[tuple[str, Modality], ...]] = (
    ("negating_noun", "negated"), ("averting_noun", "hypothetical"), ("foiling_noun", "negated"), ("attempt_noun", "hypothetical"),
    ("plan_noun", "future"), ("continuing_noun", "ongoing"), ("needed_noun", "demanded"),
)  # fmt: skip
# Operator classes of adjectives behind it.
_ADJECTIVE_OPERATORS: Final[tuple[tuple[str, Modality], ...]] = (
    ("failed_adjective", "negated"), ("possible_adjective", "hypothetical"), ("coming_adjective", "future"),
    ("going_on_adjective", "ongoing"),
)  # fmt: skip
_NOUN_CLASSES: Final = tuple(name for name, _ in _NOUN_OPERATORS)
_ADJECTIVE_CLASSES: Final = tuple(name for name, _ in _ADJECTIVE_OPERATORS)


def noun_modality(draft: Draft, chunks: list[Chunk], at: int, governor: int, owner: StatementDraft | None, token: int) -> Modality:
    """The modality of an act named by the noun `token` in chunk `at`; `governor` is the chunk of its verb, or -1."""
    if (
        is_denied_account(draft, chunks, at, owner, token) or is_denied_plan(draft, chunks, at, owner, token)
        or is_withheld(draft, chunks, at) or is_called_off(draft, chunks[at], token)
        or is_joined_to_lack(draft, chunks, at, token)
    ):  # fmt: skip
        return "negated"
    beside = _in_phrase(draft, chunks, at, governor, token)
    if beside == "hypothetical" and governor >= 0 and by_verb(draft, chunks, at, governor, owner, token) == "negated":
        return "negated"  # أحبطت القوات *محاولة هجوم*
    if beside is not None:
        return told_by(draft, owner, beside) if beside == "future" else beside
    found = _around(draft, chunks, at, governor, owner, token)
    if found == "occurred" and _is_planned(draft, chunks, at, token):
        return told_by(draft, owner, "future")
    if found == "occurred" and is_under_way(draft, chunks, at, token):
        return "ongoing"
    return "occurred" if found != "ongoing" and _is_done(draft, chunks, at, token) else found


def _around(draft: Draft, chunks: list[Chunk], at: int, governor: int, owner: StatementDraft | None, token: int) -> Modality:
    """What stands around the phrase of the noun makes of it, from near to far."""
    if is_counted_from(draft, chunks, at, token):
        return "ongoing"
    if _is_cause(draft, chunks[at], token) or _is_part_or_means(draft, chunks, at, token):
        return "occurred"
    if _is_after_span(draft, chunks, at):
        return "occurred"  # ستستمر العمليات، بعد يوم *من هجوم* على القاعدة
    if is_asked(draft, chunks, at) and not is_known(draft, chunks[at], token):
        return "hypothetical"
    for rule in (of_wish, _by_condition) if not leads_to(draft, chunks, governor, at) else (_by_condition,):
        found = rule(draft, chunks, at, governor, token)
        if found is not None:
            return told_by(draft, owner, found) if found == "future" else found
    if heads_phrase(draft, chunks[at], token) and is_owed(draft, chunks, at):
        return "demanded"
    able = by_ability(draft, chunks, at)
    if able is not None and not chunks[at].prep and heads_phrase(draft, chunks[at], token):
        return able
    if chunks[at].prep and (
        is_aimed(draft, chunks, at, token) or until(draft, chunks, at, token) or is_provided(draft, chunks, at, token)
        or (is_prepared(draft, chunks, at) and not (is_borne(draft, chunks, governor, at) or leads_to(draft, chunks, governor, at)))
    ):  # fmt: skip
        return told_by(draft, owner, "future")
    if governor >= 0:
        found = by_verb(draft, chunks, at, governor, owner, token)
        if found is not None:
            return found
    return _by_voice(draft, chunks, at, owner, token)


def _is_after_span(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """بعد يوم *من هجوم*: whether a phrase with من says what some time has passed since."""
    before = chunks[at - 1] if at else None
    if before is None or before.kind != TIME or chunks[at].prep not in draft.knowledge.operators("from_preposition"):
        return False
    opening = draft.words[before.first]
    return before.prep in draft.knowledge.operators("after_word") or (
        opening is not None and opening.stem in draft.knowledge.operators("after_word")
    )


def _is_cause(draft: Draft, chunk: Chunk, token: int) -> bool:
    """اعتقلوه *لاتهامه* بالقتل، سجن *لإدانته*: why it was done, not what for."""
    if token != chunk.head or chunk.prep not in draft.knowledge.operators("of_preposition"):
        return False
    word = draft.words[token]
    return word is not None and bool(word.suffix) and word.stem in draft.knowledge.operators("cause_masdar")


def _in_phrase(draft: Draft, chunks: list[Chunk], at: int, governor: int, token: int) -> Modality | None:
    """What stands beside the noun in its own phrase: محاولة *اقتحام*, هجوم *فاشل*, هجمات *محتملة*, المعارك *الجارية*."""
    chunk = chunks[at]
    operators, any_of = draft.knowledge.operators, draft.knowledge.any_of
    nouns, adjectives = any_of(*_NOUN_CLASSES), any_of(*_ADJECTIVE_CLASSES)
    found: Modality | None = None
    own = draft.words[token]
    if own is not None and own.suffix and own.stem in operators("try_noun"):
        found = "hypothetical"  # أثناء *محاولتهم الفرار*
    carried = True
    for back in range(token - 1, max(chunk.first - 1, token - 4), -1):
        word = draft.words[back]
        if word is None:
            continue
        if word.suffix and word.stem in operators("goal_word"):
            return "future"  # هدفهم *تفجير* الجسر
        for name, modality in _NOUN_OPERATORS if word.stem in nouns else ():
            if word.stem in operators(name) and (modality != "negated" or (carried and not _is_closed(draft, back, token))):
                found = modality if found is None or modality == "negated" else found
        tried = own is not None and own.stem in operators("try_noun")  # فشل *محاولة اغتيال* السفير
        if (found == "hypothetical" or tried) and word.stem in operators("failing_noun"):
            found = "negated"  # *فشل* محاولة اغتياله
        carried = carried and word.stem not in operators("effect_masdar")  # عدم تحقيق *الحملة* أهدافها: it took place
        if chunk.prep in operators("from_preposition") and word.article:  # من المقرر *عقد* …
            for name, modality in _ADJECTIVE_OPERATORS[1:3]:
                if word.stem in operators(name):
                    return modality
    if found is not None:
        return found
    bare = heads_phrase(draft, chunk, token) and not (chunk.prep or chunk.conj)
    before = chunks[at - 1] if at and governor < 0 and bare else None
    if at and chunk.prep in operators("in_preposition") and not chunk.conj and token == chunk.head:
        trying = chunks[at - 1].word
        if chunks[at - 1].kind == NOUNS and trying is not None and trying.stem in operators("try_noun"):
            return "hypothetical"  # محاولة الحوثيين *في التقدم* نحو الموقع
    if before is not None and before.kind == NOUNS and before.word is not None and not before.word.article:
        if before.word.stem in operators("try_noun"):
            return "hypothetical"  # محاولة المسلحين *اقتحام* السجن
        if before.word.stem in operators("plan_noun"):
            return "future"  # نية الإرهابيين *تفجير* سيارة
    if chunk.prep in operators("soon_preposition") and own is not None and own.frame_nouns and not own.article:
        heads = draft.words[chunk.head : token]
        if all(word is not None and word.nominal and not word.article for word in heads):
            return "future"  # أكد *قرب* دحر المليشيات، *قرب* انطلاق عملية تحرير الموصل
    if chunk.prep in operators("negating_noun") and not _is_closed(draft, chunk.head - 1, token):
        return "negated"
    for ahead in range(token + 1, min(chunk.last, token + _ADJECTIVES)):
        word = draft.words[ahead]
        if word is None or word.conjunction:
            break
        if word.frame_nouns and (ahead > token + 1 or word.article or word.adjective):
            break  # عملية *تحرير* الموصل المرتقبة: its own genitive
        for name, modality in _ADJECTIVE_OPERATORS if word.stem in adjectives else ():
            if word.stem in operators(name) and (modality != "ongoing" or word.article or governor < 0):
                return None if modality == "future" and _comes_from(draft, chunks, at, ahead) else modality
    behind = chunks[at + 1] if at + 1 < len(chunks) and token == chunk.last - 1 and own is not None and own.article else None
    if behind is not None and behind.kind == NOUNS and behind.last == behind.head + 1 and not (behind.prep or behind.conj):
        if behind.word is not None and behind.word.article and behind.word.stem in operators("going_on_adjective"):
            return "ongoing"  # المعارك *الدائرة* بين الطرفين: a chunk of its own
    return None


def _is_closed(draft: Draft, negation: int, token: int) -> bool:
    """طائرة بدون *طيار* غارة: whether what lacks is named between the word that says so and the noun of the act."""
    between = draft.words[negation + 1 : token]
    carriers = draft.knowledge.any_of("act_carrier", "organising_noun")  # عدم *تنظيم* مظاهرة
    return any(word is not None and word.head is not None and not word.article and word.stem not in carriers for word in between)


def _comes_from(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """تعزيزات *قادمة من* الفوج الخامس: whether an adjective says where from, and not that something is to come."""
    word = draft.words[token]
    if word is None or word.stem not in draft.knowledge.operators("origin_adjective") or token + 1 < chunks[at].last:
        return False
    return at + 1 < len(chunks) and chunks[at + 1].prep in draft.knowledge.operators("from_preposition")


def _is_planned(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """الزيارة التي *سيقوم* بها الوفد، الهجوم الذي *سيشنه* الجيش: an act of which a relative clause tells as still to be done."""
    if token != chunks[at].head or at + 2 >= len(chunks) or chunks[at + 1].kind != RELATIVE:
        return False
    verb = chunks[at + 2]
    if verb.kind != VERB or verb.word is None or not verb.word.future or verb.word.light is None:
        return False
    behind = chunks[at + 3] if at + 3 < len(chunks) else None
    taken = behind is not None and behind.kind == PRONOUN and behind.text in draft.knowledge.operators("act_pronoun")
    return bool(verb.word.suffix) or taken


def _is_done(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """لم تنذر أحدا *بالغارات* التي نفذتها: an act of which a relative clause tells as past took place, whatever governs it."""
    chunk, word = chunks[at], draft.words[token]
    if token != chunk.head or word is None or at + 2 >= len(chunks):
        return False
    following = draft.words[token + 1] if token + 1 < chunk.last else None
    if not word.article:  # اتفاق السلام *الذي* وقعه الطرفان; but لتحرير المدينة *التي* سقطت
        agreed = any(draft.entries.frames[reading.ref].type == "AGREE" for reading in word.frame_nouns)
        if not agreed or following is None or not following.article:
            return False
    if any(other is not None and other.function == "prep" for other in draft.words[token:chunk.last]):
        return False  # التحقيق *في الجرائم* التي ارتكبت
    relative, verb = chunks[at + 1 : at + 3]
    if relative.kind != RELATIVE or verb.kind != VERB or verb.verb is None or verb.word is None or verb.verb.tense != 1:
        return False
    if verb.word.light is None:
        return bool(verb.word.frame_verbs) and not verb.word.cue_verbs
    return draft.entries.light_verbs[verb.word.light.ref].modality is None


def _by_condition(draft: Draft, chunks: list[Chunk], at: int, governor: int, token: int) -> Modality | None:
    """إذا وقع هجوم; but of a known act that is only brought in (ما إذا كان مرتبطا بهجوم المحطة) nothing is made conditional."""
    chunk = chunks[at]
    if chunk.prep in draft.knowledge.operators("condition") or in_case(draft, chunks, at):
        return "hypothetical"  # في حال *اقتحام* المدينة
    if not is_conditional(draft, chunks, at) and not (governor >= 0 and is_conditional(draft, chunks, governor)):
        return None
    if chunk.prep and governor < 0 and is_known(draft, chunk, token):
        return None
    return "hypothetical"


def _by_voice(draft: Draft, chunks: list[Chunk], at: int, owner: StatementDraft | None, token: int) -> Modality:
    """Without a verb that carries it: what the statement wants or expects, a purpose, or what the sentence says goes on."""
    chunk = chunks[at]
    operators = draft.knowledge.operators
    if owner is not None and owner.stance == "demand" and _directly_demanded(draft, owner, chunk, token):
        return "demanded"
    promised = owner is not None and (owner.stance in ("expect", "threaten") or owner.event == "AGREE")
    if owner is not None and promised and _directly_demanded(draft, owner, chunk, token):
        return told_by(draft, owner, "future")
    if owner is not None and owner.stance == "deny" and _is_denied(draft, chunks, at, owner, token):
        return "negated"  # نفى الجيش *قصف* السوق
    before = chunks[at - 1] if at else None
    if before is not None and before.kind == ADVERB and before.text in operators("there_is"):
        if at > 3 and chunks[at - 3].kind == COMPLEMENTIZER and chunks[at - 4].text in operators("obligation_verb"):
            return "demanded"  # يجب أن يكون هناك *انسحاب*
        denied = at > 2 and chunks[at - 2].kind == AUXILIARY and chunks[at - 3].kind == NEGATION
        return "negated" if denied or (at > 1 and chunks[at - 2].kind == NEGATION) else "ongoing"  # لن يكون هناك *انسحاب*
    if _is_any(draft, chunk, token) or (owner is not None and _is_warned_of(draft, owner, chunk, token)):
        return "hypothetical"
    aimed = chunk.prep in operators("purpose") and not _is_of_trace(draft, chunks, at)
    if aimed and not _undergoes(draft, chunks, at) and not _is_told_before(draft, chunks, at, token):
        head = draft.words[chunk.head]
        used, word = _is_used(draft, chunks, at), draft.words[token]
        if used is not None:
            return used
        if word is not None and word.suffix and blamed(draft, chunks, at, word.suffix) is not None:
            return "occurred"  # أدانت المنظمة القوات *لقصفها* المدنيين
        if chunk.head == token or (head is not None and head.noun and not head.article):
            return "future"
    if _is_before(draft, chunks, at, token):
        return "future"
    after = _predicate(draft, chunks, at)
    if after is not None:
        return after
    if _obliged(draft, chunks, at):
        return "demanded"
    if is_lived_under(draft, chunks, at) or still_goes_on(draft, chunks, at, token):
        return "ongoing"
    if _is_participle_ongoing(draft, chunks, at):
        return "ongoing"
    return "occurred"


def _is_denied(draft: Draft, chunks: list[Chunk], at: int, owner: StatementDraft, token: int) -> bool:
    """نفى *قصف* السوق، نفى *تعرض* المدينة *لهجوم*، نفى *قيام* طائراته *بقصفها*: what is denied, or what is carried by that."""
    word = draft.words[token]
    if word is None or word.article:
        return False
    if token <= owner.first + 1:
        return True
    operators = draft.knowledge.operators
    opening = draft.chunk_of[owner.first]
    head = draft.words[opening.head] if opening is not None and opening.kind == NOUNS and not opening.prep else None
    if opening is None or head is None or opening.index >= at:
        return False
    if not (head.stem in operators("act_carrier") or head.stem in operators("happening_noun")):
        return False
    return all(other.kind in (NOUNS, PRONOUN) for other in chunks[opening.index + 1 : at]) and not chunks[at].conj


def _is_before(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """خروج العوائل قبل *اقتحام* المدن: an act that something is to come before has not begun, unless that is told as past."""
    chunk, word = chunks[at], draft.words[token]
    if chunk.prep not in draft.knowledge.operators("before_preposition") or word is None or word.article or chunk.head != token:
        return False
    return not any(other.kind == VERB and other.verb is not None and other.verb.tense == 1 for other in chunks[:at])


def _is_of_trace(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """آثار *لقصف* صاروخي, مشاهد *لهجوم*: an act of which there is a trace, a picture or news took place."""
    before = chunks[at - 1] if at else None
    word = draft.words[before.last - 1] if before is not None and before.kind == NOUNS else None
    return word is not None and not word.article and word.stem in draft.knowledge.operators("trace_noun")


def is_prepared(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """تحضيرا لاقتحام المدينة، الاستعدادات تجري لتنفيذ العملية: what is prepared for has not begun."""
    chunk = chunks[at]
    if chunk.prep not in draft.knowledge.operators("purpose"):
        return False
    plans = draft.knowledge.operators("plan_noun")
    for index in range(at - 1, max(-1, at - 5), -1):
        before = chunks[index]
        if before.kind in (COMPLEMENTIZER, CONJUNCTION, MARK):
            return False
        if before.kind == NOUNS:
            ends = (draft.words[before.last - 1], before.word)  # ضد قوات النظام *تحضيرا* لاقتحام
            if any(word is not None and (word.stem in plans or word.text in plans) for word in ends):
                return True
    return False


def _is_any(draft: Draft, chunk: Chunk, token: int) -> bool:
    """أي غارات على البلدة ستضر …: an act of which nobody says that there is one."""
    words = draft.words[chunk.head : token]
    return any(word is not None and word.stem in draft.knowledge.operators("any_word") for word in words)


def _is_warned_of(draft: Draft, owner: StatementDraft, chunk: Chunk, token: int) -> bool:
    """حذر *من وقوع هجمات*: what somebody is warned of may come; the article, or a name, tells of what is known."""
    if owner.stance != "warn" or chunk.prep not in draft.knowledge.operators("from_preposition"):
        return False
    word, before = draft.words[token], draft.words[token - 1]
    if word is None or word.article or word.suffix or (before is not None and before.function == "dem"):
        return False
    return _directly_demanded(draft, owner, chunk, token)


def _is_part_or_means(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """العناصر الأولى *للتحقيق*، الأساليب المستخدمة *للتحقيق*، مراجعة *لواقعة الحصار*: an act of which ل makes a part, a means or
    the thing told of, and no aim."""
    word, chunk = draft.words[token], chunks[at]
    operators = draft.knowledge.operators
    if word is None or not word.article or chunk.prep not in operators("purpose"):
        return False
    head = draft.words[chunk.head]
    if token != chunk.head:
        return token == chunk.head + 1 and head is not None and head.stem in operators("incident_noun")
    before = chunks[at - 1] if at else None
    if before is None or before.kind != NOUNS or before.last - before.head < 2:
        return False
    first, last = draft.words[before.head], draft.words[before.last - 1]
    if first is not None and first.stem in operators("aspect_noun"):
        return True
    return last is not None and last.stem in operators("used_adjective")


def _is_told_before(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """للتفجير الإرهابي، للهجوم الذي …: an act with the article and an adjective or a relative clause is one that took place."""
    word, chunk = draft.words[token], chunks[at]
    if word is None or not (chunk.head == token or (word.article and heads_phrase(draft, chunk, token))):
        return False
    following = draft.words[token + 1] if token + 1 < chunk.last else None
    if not word.article:  # لاتفاق السلام *الذي* تم التوصل إليه
        return following is not None and following.article and _is_done(draft, chunks, at, token)
    if following is not None:
        return following.article
    return at + 1 < len(chunks) and chunks[at + 1].kind == RELATIVE


def _undergoes(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """تعرض المدينة *لقصف*: the noun before makes ل no purpose."""
    for index in range(at - 1, -1, -1):
        told = chunks[index].word
        verbal = chunks[index].kind == VERB or (told is not None and draft.knowledge.morphology.may_be_fifth_form_noun(told.text))
        light = told.light if told is not None and verbal else None
        if light is not None and draft.entries.light_verbs[light.ref].subject == "recipient":
            return True  # تعرض المقر الذي تجمع فيه الناس، *للنهب*
    for index in range(at - 1, max(-1, at - 4), -1):
        word = chunks[index].word
        objects = draft.knowledge.operators("undergoing_noun")
        if word is None:
            continue
        if word.stem in objects or draft.knowledge.morphology.without_alef(word.stem) in objects:
            return True  # تنفيذًا لتوجيهات
    return False


def _is_used(draft: Draft, chunks: list[Chunk], at: int) -> Modality | None:
    """يستخدمها المسلحون *لقصف* المدينة: what something is used for is done with it."""
    verb = verb_before(chunks, at)
    if verb is None or verb.word is None or verb.verb is None or verb.word.stem not in draft.knowledge.operators("use_verb"):
        return None
    before = chunks[verb.index - 1] if verb.index else None
    return "ongoing" if verb.verb.tense == 2 and not (before is not None and before.kind == AUXILIARY) else "occurred"


def _obliged(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """أن انسحاب القوات *يجب* أن يتم"""
    index = at + 1
    while index < len(chunks) and chunks[index].kind == NOUNS and chunks[index].prep:
        index += 1
    if index >= len(chunks):
        return False
    word = chunks[index].word
    if word is None or word.text not in draft.knowledge.operators("obligation_verb"):
        return False
    verb = next((chunk for chunk in chunks[index + 1 : index + 4] if chunk.kind == VERB), None)
    return verb is None or verb.word is None or verb.word.light is not None  # التفجير يجب أن *يهزنا*: it took place


def _predicate(draft: Draft, chunks: list[Chunk], at: int) -> Modality | None:
    """أن معارك عنيفة *تدور*، الهجوم *سيتم*، تطهير المحافظة بات *وشيكا*: what the predicate behind its subject says."""
    index = at + 1
    while index < len(chunks) and index <= at + 2 and (
        (chunks[index].kind == NOUNS and (chunks[index].prep or chunks[index].conj)) or chunks[index].kind == PARTICLE
    ):
        index += 1
    if index < len(chunks) - 1 and chunks[index].kind == NEGATION and _happens(draft, chunks[index + 1]):
        happened = chunks[index + 2] if index + 2 < len(chunks) else None
        if happened is None or happened.kind != NOUNS or happened.prep or happened.actor is not None:
            return "negated"  # أن الهجوم *لم يقع*; but مقتل ثلاثة لم يتم *التعرف* عليهم: what did not happen is told
    if index >= len(chunks) or chunks[index].kind not in (VERB, AUXILIARY):
        return None
    verb = chunks[index]
    if verb.word is not None and verb.word.future and _is_of_event(draft, chunks, index):
        return "future"
    if verb.kind == AUXILIARY or (verb.word is not None and verb.word.stem in draft.knowledge.operators("becoming_verb")):
        behind = chunks[index + 1].word if index + 1 < len(chunks) else None
        return "future" if behind is not None and behind.stem in draft.knowledge.operators("imminent_predicate") else None
    if verb.verb is None or verb.verb.tense != 2 or verb.conj or verb.word is None or verb.word.light is None:
        return None
    if verb.word.stem in draft.knowledge.operators("amounting_verb"):
        return None  # تفجير المسجد *يعد* جريمة
    if not verb.word.future and chunks[index - 1].kind != PARTICLE:
        done = at <= 1 and draft.entries.light_verbs[verb.word.light.ref].modality != "ongoing"
        return None if done and is_bare_line(chunks) else "ongoing"  # هجوم بسكين *يسفر* عن إصابة شخصين
    # سوف يستمر: it goes on already
    return "ongoing" if draft.entries.light_verbs[verb.word.light.ref].modality == "ongoing" else "future"


def _is_of_event(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """معركة تعز *ستكون* حاسمة، زيارته *ستتمحور* حول …: a predicate of the act itself; *ستكون له* عواقب is what comes of it."""
    verb, behind = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    if verb.kind == AUXILIARY:
        return behind is not None and behind.kind == NOUNS and not behind.prep
    return verb.word is not None and verb.word.stem in draft.knowledge.operators("event_predicate")


def _happens(draft: Draft, verb: Chunk) -> bool:
    return verb.kind == VERB and verb.word is not None and verb.word.stem in draft.knowledge.operators("happening_verb")


def _is_participle_ongoing(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """القتال مستمر، المعارك مستمرة: a nominal sentence whose predicate says that it goes on."""
    last = chunks[at].last
    for token in range(chunks[at].head, min(last + 2, len(draft.words))):
        word = draft.words[token]
        if word is not None and word.stem in draft.knowledge.operators("continuing_predicate"):
            return not word.article
    return False


def _directly_demanded(draft: Draft, owner: StatementDraft, chunk: Chunk, token: int) -> bool:
    """Whether the demanded act is the head of the demand: within its first words, in no clause of its own."""
    if token - owner.first > 6 or any(names_persons(draft, before) for before in range(chunk.head, token)):
        return False  # طالب بملاحقة منفذي *الهجوم*
    word, between = draft.words[token], draft.chunks[chunk.sentence][: chunk.index]
    about = chunk.first > owner.first and chunk.prep in draft.knowledge.operators("about_preposition")
    if about and word is not None and word.article:
        return False  # دعا إلى محاكمة المسؤولين عن *المجزرة*: one that took place
    return not any(other.kind == COMPLEMENTIZER and other.first > owner.first for other in between)
