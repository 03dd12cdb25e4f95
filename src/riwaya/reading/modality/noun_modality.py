"""Modality of acts told by nouns: whether they took place, read from the phrase, the verb and the voice around them.

In: a row of chunks, the chunk and token of the noun, the verb that carries it. Out: one of the six modalities.
The idea: from near to far: the noun's own phrase (محاولة، محتملة), what the phrase before wants done (عازم على), a condition, the
verb that carries it (أحبط، لم تشن، يعتزم), the voice that demands or expects it, and the predicate behind it.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.clauses.disowned_acts import is_denounced
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.modality.attempt_outcomes import comes_to_nothing, is_failed, is_short_of, is_tried
from riwaya.reading.modality.carrying_verbs import by_verb, is_known, leads_to, takes_own
from riwaya.reading.modality.coming_acts import by_coming
from riwaya.reading.modality.decreed_acts import is_decided
from riwaya.reading.modality.denied_acts import (
    foiled_plan,
    is_called_off,
    is_denied_account,
    is_denied_outright,
    is_denied_plan,
    is_instead,
    is_joined_to_lack,
    is_left_open,
    is_withheld,
)
from riwaya.reading.modality.done_anyway import (
    is_attended,
    is_carried_on,
    is_held_done,
    is_likened,
    is_news_of,
    is_of_doers,
    is_taken_advantage_of,
    is_when,
)
from riwaya.reading.modality.joined_aims import alternative_to, joined_to_open
from riwaya.reading.modality.limited_denials import is_of_a_moment, is_precaution, is_unknown
from riwaya.reading.modality.modality import is_behind_if, is_conditional, is_subjunctive, told_by
from riwaya.reading.modality.open_acts import (
    by_ability,
    in_case,
    is_aimed,
    is_asked,
    is_contained,
    is_doubted,
    is_owed,
    is_provided,
    until,
)
from riwaya.reading.modality.own_aims import is_added
from riwaya.reading.modality.prevented_acts import is_halted, is_prevented
from riwaya.reading.modality.told_acts import by_voice, is_done
from riwaya.reading.modality.told_causes import is_cause, is_cause_by_doing
from riwaya.reading.modality.under_way import (
    goes_on_since,
    is_backdrop,
    is_counted_from,
    is_joined_to_past,
    is_kept_up,
    is_under_way,
    verb_before,
)
from riwaya.reading.modality.unmet_acts import by_lack
from riwaya.reading.modality.wanted_acts import heads_phrase, is_borne, of_wish
from riwaya.reading.modality.warned_acts import is_of_warning
from riwaya.records import Modality

_PRESENT: Final = 2
_ADJECTIVES: Final = 5  # tokens behind a noun among which its adjectives are
# Operator classes of nouns before an act, and the modality they give it.
_NOUN_OPERATORS: Final[tuple[tuple[str, Modality], ...]] = (
    ("negating_noun", "negated"), ("averting_noun", "hypothetical"), ("foiling_noun", "negated"), ("attempt_noun", "hypothetical"),
    ("plan_noun", "future"), ("continuing_noun", "ongoing"), ("rising_noun", "ongoing"), ("needed_noun", "demanded"),
    ("ensuring_noun", "future"),
)  # fmt: skip
# Operator classes of adjectives behind it.
_ADJECTIVE_OPERATORS: Final[tuple[tuple[str, Modality], ...]] = (
    ("failed_adjective", "negated"), ("possible_adjective", "hypothetical"), ("coming_adjective", "future"),
    ("going_on_adjective", "ongoing"),
)  # fmt: skip
_NOUN_CLASSES: Final = tuple(name for name, _ in _NOUN_OPERATORS)
_ADJECTIVE_CLASSES: Final = tuple(name for name, _ in _ADJECTIVE_OPERATORS)
_NONE: Final[frozenset[str]] = frozenset()


def noun_modality(draft: Draft, chunks: list[Chunk], at: int, governor: int, owner: StatementDraft | None, token: int) -> Modality:
    """The modality of an act named by the noun `token` in chunk `at`; `governor` is the chunk of its verb, or -1."""
    if in_case(draft, chunks, at) or is_precaution(draft, chunks[at], token) or is_of_warning(draft, chunks, at, token):
        return "hypothetical"
    if is_unknown(draft, chunks, at):
        word = draft.words[token]
        return "occurred" if word is not None and (word.article or word.suffix) else "hypothetical"
    chunk = chunks[at]
    if at and is_left_open(draft, chunks, at):
        return "hypothetical"
    if governor >= 0 and foiled_plan(draft, chunks, at, governor) >= 0:
        return "negated"
    if is_denied_account(draft, chunks, at, owner, token) or is_denied_plan(draft, chunks, at, owner, token):
        return "negated"
    if at and (  # of what stands before its phrase
        is_withheld(draft, chunks, at) or is_denied_outright(draft, chunks, at, token)
        or is_joined_to_lack(draft, chunks, at, token) or is_instead(draft, chunks, at, token)
        or is_prevented(draft, chunks, at, token)
    ):  # fmt: skip
        return "negated"
    if token > chunk.head and (is_called_off(draft, chunk, token) or is_halted(draft, chunks, at, governor, token)):
        return "negated"
    if token > chunk.first and _is_pictured(draft, chunk, token):
        return "occurred"
    if token > chunk.first and (is_taken_advantage_of(draft, chunk, token) or is_likened(draft, chunks, at, token)):
        return "occurred"
    if at and token == chunk.head and is_held_done(draft, chunks, at, token):
        return "occurred"
    beside = _in_phrase(draft, chunks, at, governor, token)
    if beside in ("hypothetical", "future") and governor >= 0 and by_verb(draft, chunks, at, governor, owner, token) == "negated":
        return "negated"  # أحبطت القوات *محاولة هجوم*, ألغت قرار *سحبها*
    word = draft.words[token]
    tried = beside == "hypothetical" or (word is not None and word.stem in draft.knowledge.operators("try_noun"))
    if tried and (is_failed(draft, chunks, at) or comes_to_nothing(draft, chunks, at)):
        return "negated"
    worked = _of_work(draft, chunks, at, owner, token) if at and chunk.prep and beside in (None, "ongoing") else None
    if worked is not None:
        return worked
    if beside == "ongoing" and chunk.prep and is_carried_on(draft, chunk, token):
        wanted = _around(draft, chunks, at, governor, owner, token)
        return wanted if wanted in ("demanded", "future") else beside  # دعا إلى *مواصلة الحوار*
    if beside == "future" and is_decided(draft, chunks, at, token):
        return "occurred"
    if beside is not None:
        return told_by(draft, owner, beside) if beside == "future" else beside
    found = _around(draft, chunks, at, governor, owner, token)
    if found in ("future", "hypothetical") and is_of_doers(draft, chunk, token):
        return "occurred"
    if found == "future" and at and is_decided(draft, chunks, at, token):
        return "occurred"
    if found != "negated" and is_tried(draft, chunks, at, governor) and comes_to_nothing(draft, chunks, at):
        means = chunk.prep in draft.knowledge.operators("means_preposition") and not is_known(draft, chunk, token)
        if found == "hypothetical" or found == "future" or means:
            return "negated"
    relative = at + 2 < len(chunks) and chunks[at + 1].kind == RELATIVE  # a clause behind the noun describes it
    if found == "demanded" and relative and (suffered := _is_under(draft, chunks, at, token)) is not None:
        return suffered
    if found in ("occurred", "ongoing") and (other := alternative_to(draft, chunks, at, token)) is not None:
        return other
    if found == "occurred":
        if chunk.conj and not chunk.prep and (opened := joined_to_open(draft, chunks, at, token)) is not None:
            return opened
        if is_short_of(draft, chunks, at, token):
            return told_by(draft, owner, "future")
        if is_backdrop(draft, chunks, at, token) or goes_on_since(draft, chunks, at, governor):
            return "ongoing"
        if token > chunk.first and _is_of_pace(draft, chunk, token):
            return "ongoing"
        if at and chunk.prep and is_kept_up(draft, chunks, at, token):
            return "ongoing"
        open_noun = relative or (word is not None and not word.article)
        if (open_noun and _is_planned(draft, chunks, at, token)) or (chunk.prep and is_when(draft, chunks, at, token)):
            return told_by(draft, owner, "future")
        if relative and is_under_way(draft, chunks, at, token):
            return "ongoing"
    if found == "negated" and is_attended(draft, chunks, at, token):
        return "occurred"
    if found == "ongoing" and (is_news_of(draft, chunks[at], token) or is_joined_to_past(draft, chunks, at, token)):
        return "occurred"
    single = draft.knowledge.operators("single_attack")
    if found == "ongoing" and word is not None and word.stem in single and _points_back(draft, token):
        return "occurred"  # *هذا الهجوم* قد يجر إلى أزمة
    if found == "ongoing" and is_of_a_moment(draft, token):
        if governor < 0 or chunks[governor].word is None or chunks[governor].word.light is None:  # type: ignore[union-attr]
            return "occurred"
    return "occurred" if relative and found != "ongoing" and is_done(draft, chunks, at, token) else found


def _of_work(draft: Draft, chunks: list[Chunk], at: int, owner: StatementDraft | None, token: int) -> Modality | None:
    """أكد ضرورة العمل *على وقف* القتال, طلب منهم العمل *على تطويق* البلدة: what somebody is to work towards."""
    operators, before = draft.knowledge.operators, chunks[at - 1] if at else None
    if before is None or before.kind != NOUNS or chunks[at].prep not in operators("on_preposition") or chunks[at].conj:
        return None
    last = draft.words[before.last - 1]
    if last is None or not last.article or last.stem not in operators("working_noun") or not heads_phrase(draft, chunks[at], token):
        return None
    if is_known(draft, chunks[at], token) and draft.words[token].article:  # type: ignore[union-attr]
        return None
    verb = verb_before(chunks, before.index)
    found = noun_modality(draft, chunks, before.index, verb.index if verb is not None else -1, owner, before.last - 1)
    if found in ("occurred", "ongoing"):
        noun = chunks[before.index - 2].word if before.index > 1 else None
        asked = before.index > 1 and any(
            draft.entries.cues[cue.ref].stance == "demand" for cue in (noun.cue_verbs if noun is not None else ())
        )
        return "demanded" if asked else None
    return found


def _is_presupposed(draft: Draft, chunk: Chunk, token: int) -> bool:
    """هل جاء *منفذ هجوم* الكنيسة من المخيم؟ whether a question is about something of the act, which took place."""
    names = draft.knowledge.operators("presupposing_noun")
    before = draft.words[token - 1] if token > chunk.head else None
    return before is not None and before.stem in names and not before.article


def _around(draft: Draft, chunks: list[Chunk], at: int, governor: int, owner: StatementDraft | None, token: int) -> Modality:
    """What stands around the phrase of the noun makes of it, from near to far."""
    chunk = chunks[at]
    if chunk.prep:
        if is_counted_from(draft, chunks, at, token):
            return "ongoing"
        if is_cause(draft, chunks, chunk, token) or _is_part_or_means(draft, chunks, at, token) or is_added(draft, chunks, at):
            return "occurred"
        if is_cause_by_doing(draft, chunks, at) or (token == chunk.head and not chunk.conj and is_denounced(draft, chunks, at)):
            return "occurred"  # دعا إلى التظاهر غدا احتجاجا *على اعتقال* النائب
        if _is_after_span(draft, chunks, at):
            return "occurred"  # ستستمر العمليات، بعد يوم *من هجوم* على القاعدة
    if is_doubted(draft, chunks, at) and not is_known(draft, chunk, token):
        return "hypothetical"
    if is_asked(draft, chunks, at) and not _is_presupposed(draft, chunk, token) and (
        not is_known(draft, chunk, token) or takes_own(draft, chunks, governor, at)
    ):  # fmt: skip
        return "hypothetical"
    found = None if leads_to(draft, chunks, governor, at) else of_wish(draft, chunks, at, governor, token)
    if found is None:
        found = _by_condition(draft, chunks, at, governor, token)
    if found is not None:
        return told_by(draft, owner, found) if found == "future" else found
    if at and is_owed(draft, chunks, at) and heads_phrase(draft, chunk, token):
        return "demanded"
    if chunk.prep:
        if not _points_back(draft, token) and (
            is_aimed(draft, chunks, at, token) or until(draft, chunks, at, token) or is_provided(draft, chunks, at, token)
            or (is_prepared(draft, chunks, at)
                and not (is_borne(draft, chunks, governor, at) or leads_to(draft, chunks, governor, at)))
        ):  # fmt: skip
            return told_by(draft, owner, "future")
    elif at:  # what stands before a noun without a preposition
        if _is_supposed(draft, chunks, at, token):
            return "hypothetical"
        able = by_ability(draft, chunks, at)
        if able is not None and heads_phrase(draft, chunk, token):
            return able
        if is_contained(draft, chunks, at, token):
            return told_by(draft, owner, "future")
    coming = by_coming(draft, chunks, at, governor, token) or by_lack(draft, chunks, at, token)
    if coming is not None:
        return told_by(draft, owner, coming) if coming == "future" else coming
    if governor >= 0:
        found = by_verb(draft, chunks, at, governor, owner, token)
        if found is not None:
            return found
    else:
        if chunk.prep:
            found = _of_doing(draft, chunks, at, owner, token) or _without_waiting(draft, chunks, at, owner, token)
        if found is not None:
            return found
    return by_voice(draft, chunks, at, owner, token)


def _is_of_pace(draft: Draft, chunk: Chunk, token: int) -> bool:
    """ارتفعت *وتيرة القصف*: acts of which there are more or fewer than before; but بعد ارتفاع *وتيرة القصف*"""
    before = draft.words[token - 1]
    if before is None or before.stem not in draft.knowledge.operators("pace_noun"):
        return False
    return chunk.prep not in draft.knowledge.operators("after_word")


def _points_back(draft: Draft, token: int) -> bool:
    """خطط *لهذه العملية*: an attack that was told before."""
    before, word = draft.words[token - 1] if token else None, draft.words[token]
    if before is None or word is None or before.function != "dem":
        return False
    return any(draft.entries.frames[reading.ref].layer == "attack" for reading in word.frame_nouns)


def _without_waiting(draft: Draft, chunks: list[Chunk], at: int, owner: StatementDraft | None, token: int) -> Modality | None:
    """لن تتردد القوات *في قصف* المواقع: what somebody says he will not hesitate to do is still to be done; what he hesitates to do
    may never be."""
    if draft.lacks("hesitating_verb"):
        return None
    operators, verb = draft.knowledge.operators, verb_before(chunks, at)
    if verb is None or verb.word is None or verb.word.stem not in operators("hesitating_verb"):
        return None
    own = operators("in_preposition") | operators("concerning_preposition")
    if chunks[at].prep not in own or not heads_phrase(draft, chunks[at], token):
        return None
    if not verb.index or chunks[verb.index - 1].kind not in (NEGATION, COMPLEMENTIZER, AUXILIARY):
        return "hypothetical" if all(one.kind in (NOUNS, TIME) for one in chunks[verb.index + 1 : at]) else None
    return told_by(draft, owner, "future") if chunks[verb.index - 1].text in operators("future_negation") else None


def _of_doing(draft: Draft, chunks: list[Chunk], at: int, owner: StatementDraft | None, token: int) -> Modality | None:
    """يريدون *المشاركة في إعمار* المدينة, تعتزم *المساهمة في نقل* الجنود: what a verb makes of the noun of doing whose phrase with
    في or ب names the act; of an act that is known it says nothing."""
    operators, doing = draft.knowledge.operators, chunks[at - 1] if at > 1 else None
    own = operators("in_preposition") | operators("means_preposition")
    if doing is None or chunks[at].prep not in own or is_known(draft, chunks[at], token):
        return None
    if doing.kind != NOUNS or doing.prep or doing.conj or doing.word is None or doing.last != doing.head + 1:
        return None
    if doing.word.stem not in operators("taking_part_noun") or not heads_phrase(draft, chunks[at], token):
        return None
    verb = at - 2
    while verb >= 0 and chunks[verb].kind == NOUNS and not (chunks[verb].prep or chunks[verb].conj):
        verb -= 1
    if verb < 0 or chunks[verb].kind != VERB:
        return None
    found = by_verb(draft, chunks, doing.index, verb, owner, doing.head)
    return found if found not in ("occurred", "ongoing") else None


def _is_supposed(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """احتمال أن يكون الحريق *هجوما* مدبرا: what something is thought to be, behind أن."""
    word = draft.words[token]
    if word is None or word.article or word.suffix or token != chunks[at].head or chunks[at].prep or chunks[at].conj or at < 3:
        return False
    subject, auxiliary, opening = chunks[at - 1], chunks[at - 2], chunks[at - 3]
    if subject.kind != NOUNS or subject.prep or auxiliary.kind != AUXILIARY or opening.kind != COMPLEMENTIZER:
        return False
    present = auxiliary.verb is None or auxiliary.verb.tense == _PRESENT
    open_still = present and is_subjunctive(draft, opening) and not opening.prep
    return open_still and draft.knowledge.morphology.may_be_accusative(word.text)


def _is_after_span(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """بعد يوم *من هجوم*: whether a phrase with من says what some time has passed since."""
    before = chunks[at - 1] if at else None
    if before is None or before.kind != TIME or chunks[at].prep not in draft.knowledge.operators("from_preposition"):
        return False
    opening = draft.words[before.first]
    return before.prep in draft.knowledge.operators("after_word") or (
        opening is not None and opening.stem in draft.knowledge.operators("after_word")
    )


def _in_phrase(draft: Draft, chunks: list[Chunk], at: int, governor: int, token: int) -> Modality | None:
    """What stands beside the noun in its own phrase: محاولة *اقتحام*, هجوم *فاشل*, هجمات *محتملة*, المعارك *الجارية*."""
    chunk = chunks[at]
    operators, any_of = draft.knowledge.operators, draft.knowledge.any_of
    found: Modality | None = None
    own = draft.words[token]
    if own is not None and own.suffix and own.stem in operators("try_noun"):
        found = "hypothetical"  # أثناء *محاولتهم الفرار*
    carried = True
    nouns = any_of(*_NOUN_CLASSES) if token > chunk.first else _NONE
    reach = token - 4 if token == chunk.first or not draft.counted[token - 1] else token - 7  # إحباط *أكثر من ثلاثين* هجوما
    for back in range(token - 1, max(chunk.first - 1, reach), -1):
        word = draft.words[back]
        if word is None:
            continue
        if word.suffix and word.stem in operators("goal_word"):
            return "future"  # هدفهم *تفجير* الجسر
        for name, modality in _NOUN_OPERATORS if word.stem in nouns else ():
            if name == "rising_noun" and chunk.prep in operators("after_word"):
                continue  # بعد احتدام *المعارك*
            if word.stem in operators(name) and (modality != "negated" or (carried and not _is_closed(draft, back, token))):
                found = modality if found in (None, "ongoing") or modality == "negated" else found
        tried = own is not None and own.stem in operators("try_noun")  # فشل *محاولة اغتيال* السفير
        if (found == "hypothetical" or tried) and word.stem in operators("failing_noun"):
            found = "negated"  # *فشل* محاولة اغتياله
        if found == "hypothetical" and any(
            one is not None and one.stem in operators("failed_adjective") for one in draft.words[token + 1 : chunk.last]
        ):  # fmt: skip
            found = "negated"  # محاولة اقتحام *فاشلة*
        carried = carried and word.stem not in operators("effect_masdar")  # عدم تحقيق *الحملة* أهدافها: it took place
        if chunk.prep in operators("from_preposition") and word.article:  # من المقرر *عقد* …
            for name, modality in _ADJECTIVE_OPERATORS[1:3]:
                if word.stem in operators(name):
                    return modality
    if found is not None:
        return found
    bare = at > 0 and not (chunk.prep or chunk.conj) and (governor < 0 or chunks[at - 1].prep) and heads_phrase(draft, chunk, token)
    before = chunks[at - 1] if bare else None
    if before is not None and at > 1 and before.actor is not None and before.prep in operators("from_preposition"):
        trying = chunks[at - 2].word if chunks[at - 2].kind == NOUNS else None
        if trying is not None and not trying.article and trying.stem in operators("try_noun"):
            return "hypothetical"  # في محاولة من المسلحين *التقدم* نحو القرية
    if at and chunk.prep in operators("in_preposition") and not chunk.conj and token == chunk.head:
        trying = chunks[at - 1].word
        if chunks[at - 1].kind == NOUNS and trying is not None and trying.stem in operators("try_noun"):
            return "hypothetical"  # محاولة الحوثيين *في التقدم* نحو الموقع
    if before is not None and before.kind == NOUNS and before.word is not None and not before.word.article:
        if before.word.stem in operators("try_noun"):
            return "hypothetical"  # محاولة المسلحين *اقتحام* السجن
        if before.word.stem in operators("plan_noun"):
            return "future"  # نية الإرهابيين *تفجير* سيارة
    head = draft.words[chunk.head]
    way = head is not None and head.stem in operators("road_of_act") and not head.article and token == chunk.head + 1
    if way and chunk.prep in any_of("on_preposition", "in_preposition") and own is not None and not own.article:
        return "future"  # خطوة *على طريق تحرير* المدينة
    if chunk.prep in operators("soon_preposition") and own is not None and not own.article:
        heads = draft.words[chunk.head : token]
        if all(word is not None and word.nominal and not word.article for word in heads):
            return "future"  # أكد *قرب* دحر المليشيات، *قرب* انطلاق عملية تحرير الموصل
    if chunk.prep in operators("negating_noun") and not _is_closed(draft, chunk.head - 1, token):
        return "negated"
    adjectives = any_of(*_ADJECTIVE_CLASSES) if chunk.last > token + 1 else _NONE
    verb = chunks[governor].word if governor >= 0 else chunks[at - 1].word if at and chunks[at - 1].kind == VERB else None
    if verb is not None and verb.stem in operators("collapsed_verb"):
        adjectives = _NONE  # انهارت الهدنة *السارية* منذ عام
    for ahead in range(token + 1, min(chunk.last, token + _ADJECTIVES)):
        word = draft.words[ahead]
        if word is None or word.conjunction or word.function == "prep":
            break  # القبض على ثلاثة *من القائمة*
        if word.frame_nouns and (ahead > token + 1 or word.article or word.adjective):
            if ahead + 1 < chunk.last and _rages(draft, ahead + 1, own):
                return "ongoing"  # معارك التطهير *الجارية*
            break  # عملية *تحرير* الموصل المرتقبة: its own genitive
        for name, modality in _ADJECTIVE_OPERATORS if word.stem in adjectives else ():
            if word.stem in operators(name) and (modality != "ongoing" or word.article or _opens_clause(chunks, at, governor)):
                return None if modality == "future" and _comes_from(draft, chunks, at, ahead) else modality
    following = chunks[at + 1] if at + 1 < len(chunks) and chunks[at + 1].kind == NOUNS else None
    if following is None:
        return None
    behind = following if token == chunk.last - 1 and own is not None and own.article else None
    if behind is not None and behind.last == behind.head + 1 and not (behind.prep or behind.conj):
        if behind.word is not None and behind.word.article and behind.word.stem in operators("going_on_adjective"):
            return "ongoing"  # المعارك *الدائرة* بين الطرفين: a chunk of its own
    if behind is None and _rages(draft, following.first, own):
        return "ongoing"  # معارك تحرير القاعدة *الدائرة* منذ أيام
    return None


def _opens_clause(chunks: list[Chunk], at: int, governor: int) -> bool:
    """قتلوا العشرات وهم في *تقدم مستمر*: whether no verb governs the phrase, for none does beyond وهم."""
    if governor < 0:
        return True
    return any(one.kind == PRONOUN and one.conj and one.word is not None and one.word.function == "pron"
               for one in chunks[governor + 1 : at])  # fmt: skip


def _is_pictured(draft: Draft, chunk: Chunk, token: int) -> bool:
    """منعت نشر *صور تفجير* السوق, *صور التفجير*, إحياء *ذكرى مقتله*: what there are pictures, traces or a day of remembrance of
    took place, whatever comes of them."""
    before, word = draft.words[token - 1], draft.words[token]
    if before is None or word is None or before.article or before.suffix:
        return False
    told = draft.knowledge.any_of("trace_noun", "remembrance_noun")
    return before.stem in told and (word.article or bool(word.suffix) or token + 1 < chunk.last)


def _rages(draft: Draft, token: int, act: Word | None) -> bool:
    """معارك التحرير *الدائرة*: whether an adjective of going on, behind a genitive, is that of acts in the plural."""
    word = draft.words[token]
    if word is None or act is None or not word.article or not draft.knowledge.morphology.has_feminine_ending(word.text):
        return False
    if word.stem not in draft.knowledge.operators("continuing_predicate"):
        return False
    return act.stem in draft.knowledge.operators("lasting_event_noun")


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
    opening = at + 1 < len(chunks) and chunks[at + 1].kind == RELATIVE  # but ثمة تنازلات *سيقدمها* الوفد, with none
    if token != chunks[at].head or at + 1 + opening >= len(chunks):
        return False
    verb = chunks[at + 1 + opening]
    if not opening and verb.conj:
        return False
    if verb.kind != VERB or verb.word is None or not verb.word.future or verb.word.light is None:
        return False
    behind = chunks[verb.index + 1] if verb.index + 1 < len(chunks) else None
    taken = behind is not None and behind.kind == PRONOUN and behind.text in draft.knowledge.operators("act_pronoun")
    return bool(verb.word.suffix) or taken


def _is_under(draft: Draft, chunks: list[Chunk], at: int, token: int) -> Modality | None:
    """ناشدوا العالم إنقاذهم من الحصار الذي *تفرضه* القوات: harm that a clause says somebody does is told, not asked for."""
    word, verb = draft.words[token], chunks[at + 2]
    if word is None or not word.article or not word.frame_nouns or verb.kind != VERB or verb.verb is None or verb.word is None:
        return None
    if draft.entries.frames[word.frame_nouns[0].ref].type not in ("ASSAULT", "COERCE") or not verb.word.suffix or verb.word.future:
        return None
    if verb.word.light is None:
        return None
    return "ongoing" if verb.verb.tense == _PRESENT else "occurred"


def _by_condition(draft: Draft, chunks: list[Chunk], at: int, governor: int, token: int) -> Modality | None:
    """إذا وقع هجوم; but of a known act that is only brought in (ما إذا كان مرتبطا بهجوم المحطة) nothing is made conditional."""
    chunk = chunks[at]
    if chunk.prep in draft.knowledge.operators("condition"):
        return "hypothetical"
    if governor >= 0 and is_behind_if(draft, chunks, governor):
        return "hypothetical"
    if draft.lacks("condition") and draft.lacks("case_noun"):
        return None  # nearly always: `is_conditional` and `in_case` look for such words
    if in_case(draft, chunks, at):
        return "hypothetical"  # في حال *اقتحام* المدينة
    if not is_conditional(draft, chunks, at) and not (governor >= 0 and is_conditional(draft, chunks, governor)):
        return None
    earlier = draft.knowledge.operators("after_preposition") - draft.knowledge.operators("before_preposition")
    if chunk.prep and governor < 0 and (is_known(draft, chunk, token) or chunk.prep in earlier):
        return None
    return "hypothetical"


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


def _is_incident(draft: Draft, chunk: Chunk, names: str) -> bool:
    head = draft.words[chunk.head]
    return head is not None and head.stem in draft.knowledge.operators(names)


def _is_part_or_means(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """العناصر الأولى *للتحقيق*، الأساليب المستخدمة *للتحقيق*، مراجعة *لواقعة الحصار*, التصدي *لهجوم*: an act of which ل makes a
    part, a means, the thing told of or what is met, and no aim."""
    word, chunk = draft.words[token], chunks[at]
    operators = draft.knowledge.operators
    if word is None or chunk.prep not in operators("purpose"):
        return False
    left = draft.words[chunks[at - 1].last - 1] if at and token == chunk.head and chunks[at - 1].kind == NOUNS else None
    if left is not None and left.head is None and left.stem in operators("repelling_masdar"):
        return True
    if left is not None and not left.article and left.stem in operators("session_noun"):
        return True  # أول جلسة *لمحاكمة* المتهمين
    if not word.article:
        return token == chunk.head + 1 and _is_incident(draft, chunk, "told_incident")  # التخطيط لحادثة *استهداف* المسجد
    if token != chunk.head:
        return token == chunk.head + 1 and _is_incident(draft, chunk, "incident_noun")
    before = chunks[at - 1] if at else None
    if before is None or before.kind != NOUNS or before.last - before.head < 2:
        return False
    first, last = draft.words[before.head], draft.words[before.last - 1]
    if first is not None and first.stem in operators("aspect_noun"):
        return True
    return last is not None and last.stem in operators("used_adjective")
