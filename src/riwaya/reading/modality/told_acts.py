"""Modality of acts that no verb carries: what the statement wants or expects of them, and what is said of them as a subject.

In: a row of chunks, the chunk and token of the noun of an act, the statement around. Out: one of the six modalities.
The idea: the stance of the statement, a purpose and the predicate behind the noun say whether it took place, goes on or is to come.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import names_persons
from riwaya.reading.clauses.pronouns import blamed
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    MARK,
    NEGATION,
    NOUNS,
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.modality.carrying_verbs import is_known
from riwaya.reading.modality.headline_present import is_bare_line, tells_news
from riwaya.reading.modality.modality import told_by
from riwaya.reading.modality.under_way import is_lived_under, lasts_in_topic, still_goes_on, verb_before
from riwaya.reading.modality.wanted_acts import heads_phrase, is_target
from riwaya.reading.parties.announced_acts import is_notified
from riwaya.reading.tolls.toll_outcomes import is_of_toll
from riwaya.reading.words.marks import COMMAS
from riwaya.records import Modality
from riwaya.text.normalise import folded

_DEEDS: Final = frozenset(["COOPERATE", "COERCE", "RETREAT", "CONSULT", "MOBILIZE"])
# Types of acts that beside a demand are hardly told but as another one.
_ASKED_FOR: Final = frozenset(["RETREAT", "AID"])
_VOICED: Final = frozenset(["REQUEST", "REJECT", "ACCUSE", "SUPPORT"])  # types of acts that a protest does by being held
_PHRASES: Final = 4  # chunks behind a noun among which its predicate is


def by_voice(draft: Draft, chunks: list[Chunk], at: int, owner: StatementDraft | None, token: int) -> Modality:
    """Without a verb that carries it: what the statement wants or expects, a purpose, or what the sentence says goes on."""
    chunk, word = chunks[at], draft.words[token]
    operators = draft.knowledge.operators
    if owner is not None and owner.stance == "demand" and _directly_demanded(draft, owner, chunk, token):
        return "demanded"
    promised = owner is not None and (owner.stance in ("expect", "threaten") or owner.event == "AGREE")
    if owner is not None and promised and _directly_demanded(draft, owner, chunk, token):
        if folded(owner.lemma) in operators("likely_cue"):
            return "hypothetical"  # رجح *فرار* القائد
        return told_by(draft, owner, "future")
    if owner is not None and is_notified(draft, owner, token) and _directly_demanded(draft, owner, chunk, token):
        return "future"  # أخطرت البلدية *بهدم* منزل
    if owner is not None and owner.stance == "deny" and _is_denied(draft, chunks, at, owner, token):
        return "negated"  # نفى الجيش *قصف* السوق
    before = chunks[at - 1] if at else None
    if before is not None and before.kind == ADVERB and before.text in operators("there_is") and not chunk.prep:
        if at > 3 and chunks[at - 3].kind == COMPLEMENTIZER and chunks[at - 4].text in operators("obligation_verb"):
            return "demanded"  # يجب أن يكون هناك *انسحاب*
        if word is not None and word.frame_nouns and draft.entries.frames[word.frame_nouns[0].ref].layer == "result":
            return "occurred"  # هناك عشرات *القتلى*
        denied = at > 2 and chunks[at - 2].kind == AUXILIARY and chunks[at - 3].kind == NEGATION
        return "negated" if denied or (at > 1 and chunks[at - 2].kind == NEGATION) else "ongoing"  # لن يكون هناك *انسحاب*
    if (token > chunk.head and _is_any(draft, chunk, token)) or (owner is not None and _is_warned_of(draft, owner, chunk, token)):
        return "hypothetical"
    aimed = bool(chunk.prep) and chunk.prep in operators("purpose") and not _is_of_trace(draft, chunks, at)
    aimed = aimed and not is_of_toll(draft, chunks, at)
    if aimed and before is not None and before.kind == NOUNS and is_target(draft, before, token):
        return "occurred"  # كانت المواقع هدفا *لغارات*
    if aimed and not _undergoes(draft, chunks, at) and not _is_told_before(draft, chunks, at, token):
        head = draft.words[chunk.head]
        used = _is_used(draft, chunks, at)
        if used is not None:
            return used
        before_it = draft.words[token - 1] if token > chunk.first else None
        if before_it is not None and before_it.function == "dem":
            return "occurred"  # خطط *لهذا الهجوم*: the one told before
        voiced = _by_protest(draft, chunk, token)
        if voiced is not None:
            return voiced
        if word is not None and word.suffix and blamed(draft, chunks, at, word.suffix) is not None:
            return "occurred"  # أدانت المنظمة القوات *لقصفها* المدنيين
        known = token > chunk.head and word is not None and word.article and not heads_phrase(draft, chunk, token)
        if not known and (chunk.head == token or (head is not None and head.noun and not head.article)):
            return "future"  # but زار الوزير المدينة لتفقد آثار *التفجير*: one that took place
    if chunk.prep and (_is_before(draft, chunks, at, token) or _is_within_purpose(draft, chunks, at, token)):
        return "future"
    after = _predicate(draft, chunks, at)
    if after is not None:
        return after
    if not chunk.prep and lasts_in_topic(draft, chunks, at, token):
        return "ongoing"
    if _obliged(draft, chunks, at):
        return "demanded"
    if is_lived_under(draft, chunks, at) if chunk.prep else still_goes_on(draft, chunks, at, token):
        return "ongoing"
    if _is_participle_ongoing(draft, chunks, at):
        return "ongoing"
    return "occurred"


def _is_denied(draft: Draft, chunks: list[Chunk], at: int, owner: StatementDraft, token: int) -> bool:
    """نفى *قصف* السوق، نفى *تعرض* المدينة *لهجوم*، نفى *قيام* طائراته *بقصفها*: what is denied, or what is carried by that."""
    word = draft.words[token]
    if word is None or (word.article and not (token == owner.first and _is_deed(draft, token))):
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


def _is_deed(draft: Draft, token: int) -> bool:
    """نفى *الانسحاب* من البلدة: whether a noun names what who denies it would have done himself; *الاتهامات* are others'."""
    word = draft.words[token]
    if word is None or not word.frame_nouns:
        return word is not None  # القبض على: a term of two words
    return any(draft.entries.frames[reading.ref].type in _DEEDS for reading in word.frame_nouns)


def _is_before(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """خروج العوائل قبل *اقتحام* المدن: an act that something is to come before has not begun, unless that is told as past."""
    chunk, word = chunks[at], draft.words[token]
    head = draft.words[chunk.head]
    starts = head is not None and token == chunk.head + 1 and head.stem in draft.knowledge.operators("starting_noun")
    if chunk.prep not in draft.knowledge.operators("before_preposition") or word is None:
        return False
    if starts:  # قبل انطلاق *العمليات*
        return not any(other.kind == AUXILIARY or (other.verb is not None and other.verb.tense == 1) for other in chunks)
    if word.article or chunk.head != token:
        return False
    return not any(other.kind == VERB and other.verb is not None and other.verb.tense == 1 for other in chunks[:at])


def _is_within_purpose(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """استغلوا الشبان لتوظيفهم *في تنفيذ هجمات*, خرجوا للمشاركة *في هجوم*: an act that is not known, within what something
    is done for; but اعتقلوا لتورطهم *في هجوم*: why."""
    before, operators = chunks[at - 1] if at else None, draft.knowledge.operators
    word, own = (before.word if before is not None else None), draft.words[token]
    if before is None or word is None or own is None or before.kind != NOUNS or not before.prep:
        return False
    if before.prep not in operators("of_preposition") and not _is_agreed_to(draft, chunks, before):
        return False
    if chunks[at].prep not in draft.knowledge.any_of("in_preposition", "means_preposition") or chunks[at].conj:
        return False
    if word.suffix and word.stem in operators("share_noun"):
        return False
    agreed = before.prep not in operators("of_preposition")
    taken = any(draft.entries.frames[reading.ref].control == "gained" for reading in own.frame_nouns)
    if taken and own.suffix and word.stem in operators("serving_masdar") and before.head == before.first:
        return True  # توجهوا إلى البلدة للمشاركة *في تحريرها*
    serves = (agreed or (before.head == before.first and before.actor is None)) and word.stem in operators("serving_masdar")
    return serves and not is_known(draft, chunks[at], token)


def _is_agreed_to(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """وافقت *على مشاركة* حليفتها في ضربات: whether a phrase is what a verb of what is to come takes with its own preposition."""
    verb = verb_before(chunks, chunk.index)
    light = verb.word.light if verb is not None and verb.word is not None else None
    entry = draft.entries.light_verbs[light.ref] if light is not None else None
    return entry is not None and entry.modality in ("future", "hypothetical") and folded(entry.verb.split()[-1]) == chunk.prep


def _is_of_trace(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """آثار *لقصف* صاروخي, مشاهد *لهجوم*: an act of which there is a trace, a picture or news took place."""
    before = chunks[at - 1] if at else None
    word = draft.words[before.last - 1] if before is not None and before.kind == NOUNS else None
    return word is not None and not word.article and word.stem in draft.knowledge.operators("trace_noun")


def _is_any(draft: Draft, chunk: Chunk, token: int) -> bool:
    """أي غارات على البلدة ستضر …: an act of which nobody says that there is one."""
    words = draft.words[chunk.head : token]
    return any(word is not None and word.stem in draft.knowledge.operators("any_word") for word in words)


def _is_warned_of(draft: Draft, owner: StatementDraft, chunk: Chunk, token: int) -> bool:
    """حذر *من وقوع هجمات*: what somebody is warned of may come; the article, or a name, tells of what is known."""
    if owner.stance != "warn" or (_of_carrier(draft, chunk) or chunk).prep not in draft.knowledge.operators("from_preposition"):
        return False
    word, before = draft.words[token], draft.words[token - 1]
    if word is None or word.article or word.suffix or (before is not None and before.function == "dem"):
        return False
    return _directly_demanded(draft, owner, chunk, token)


def _of_carrier(draft: Draft, chunk: Chunk) -> Chunk | None:
    """حذر من *قيام* المسلحين بارتكاب مجزرة: the phrase before whose noun of doing carries the act with ب."""
    before = draft.chunks[chunk.sentence][chunk.index - 1] if chunk.index else None
    if before is None or before.kind != NOUNS or chunk.conj or chunk.prep not in draft.knowledge.operators("means_preposition"):
        return None
    return before if before.word is not None and before.word.stem in draft.knowledge.operators("performing_noun") else None


def _is_told_before(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """للتفجير الإرهابي، للهجوم الذي …: an act with the article and an adjective or a relative clause is one that took place."""
    word, chunk = draft.words[token], chunks[at]
    if word is None or not (chunk.head == token or (word.article and heads_phrase(draft, chunk, token))):
        return False
    following = draft.words[token + 1] if token + 1 < chunk.last else None
    if not word.article:  # لاتفاق الهدنة *الذي* أبرم أمس
        return following is not None and following.article and is_done(draft, chunks, at, token)
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


def _by_protest(draft: Draft, chunk: Chunk, token: int) -> Modality | None:
    """تظاهروا *للمطالبة* بالإفراج عنه: what a protest is held to say is said by holding it."""
    word, before = draft.words[token], draft.events[-1] if draft.events else None
    if word is None or before is None or before.sentence != chunk.sentence or before.type != "PROTEST" or token != chunk.head:
        return None
    if not any(draft.entries.frames[reading.ref].type in _VOICED for reading in word.frame_nouns):
        return None
    return before.modality if before.modality in ("occurred", "ongoing") else None


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
    while (
        index < len(chunks)
        and index <= at + 2
        and ((chunks[index].kind == NOUNS and (chunks[index].prep or chunks[index].conj)) or chunks[index].kind == PARTICLE)
    ):
        index += 1
    if _is_first_thing(draft, chunks, at):
        return "future"
    if index == at + 1 and index < len(chunks) and chunks[index].kind == NOUNS and _is_near(draft, chunks[index]):
        return "future"  # تحرير المدينة *«بات قريبا»*: a verb that its mark of quotation hides
    if index >= len(chunks) or chunks[index].kind not in (NEGATION, VERB, AUXILIARY, RELATIVE):
        return None  # no predicate
    lasting = draft.knowledge.operators("lasting_verb")
    what = chunks[index].kind == RELATIVE and chunks[index].text in draft.knowledge.operators("thereby_relative")  # *ما* تزال
    if index < len(chunks) - 1 and (what or chunks[index].kind == NEGATION) and not chunks[index].conj:
        still, behind = chunks[index + 1].word, chunks[index + 2].word if index + 2 < len(chunks) else None
        if still is not None and still.stem in lasting and behind is not None and not chunks[at].prep:
            if behind.stem in draft.knowledge.any_of("continuing_predicate", "going_on_adjective"):
                return "ongoing"  # الاشتباكات *لا تزال* جارية
    if chunks[index].kind == RELATIVE:
        return None
    if _only_if(draft, chunks, index):
        return None if chunks[at].prep or _is_standing(draft, chunks[at]) else "future"
    if index < len(chunks) - 1 and chunks[index].kind == NEGATION and _happens(draft, chunks[index + 1]):
        happened = chunks[index + 2] if index + 2 < len(chunks) else None
        if happened is not None and happened.prep in draft.knowledge.operators("means_preposition"):
            rather = draft.knowledge.operators("but_rather_word")
            if not rather.isdisjoint(draft.tokens.norm[happened.last : chunks[-1].last]):
                return None  # الزيارة *لم تتم بقرار* من الوزير وإنما بضغط من حلفائه: only how it came about is denied
        if happened is None or happened.kind != NOUNS or happened.prep or happened.actor is not None:
            return "negated"  # أن الهجوم *لم يقع*; but مقتل ثلاثة لم يتم *التعرف* عليهم: what did not happen is told
    if index < len(chunks) - 1 and chunks[index].kind == NEGATION and not chunks[at].prep and _stops(draft, chunks[index + 1]):
        return "ongoing"  # القصف *لم يتوقف*, عملياتنا *لن تتوقف*
    if index >= len(chunks) or chunks[index].kind not in (VERB, AUXILIARY):
        return None
    verb = chunks[index]
    said = chunks[index - 1].kind == PARTICLE and chunks[index - 1].text in draft.knowledge.operators("future_particle")
    if verb.word is not None and (verb.word.future or said) and _is_of_event(draft, chunks, index):
        return None if _is_standing(draft, chunks[at]) else "future"
    if verb.kind == AUXILIARY or (verb.word is not None and verb.word.stem in draft.knowledge.operators("becoming_verb")):
        return "future" if _is_near(draft, chunks[index]) else None
    if verb.verb is None or verb.conj or verb.word is None or verb.word.light is None:
        return None
    if verb.verb.tense == 1:
        return _lasted(draft, chunks, at, index)
    if verb.verb.tense != 2:
        return None
    if verb.word.stem in draft.knowledge.operators("amounting_verb"):
        return None  # تفجير المسجد *يعد* جريمة
    other = chunks[index + 1] if index + 1 < len(chunks) else None
    if verb.word.stem in draft.knowledge.operators("happening_verb") and index == at + 1 and other is not None:
        if other.kind == NOUNS and not other.prep and other.word is not None and other.word.article:
            return None  # اعتقال قادة *يجري التحقيق* معهم: another subject
    perhaps = chunks[index - 1].kind == PARTICLE and chunks[index - 1].text in draft.knowledge.operators("perhaps_particle")
    if perhaps:  # هجوم آخر *قد يؤدي* إلى انهيارها; but الهجوم قد يؤدي إلى …: what comes of one that is known
        return None if is_known(draft, chunks[at], chunks[at].head) else "hypothetical"
    if not verb.word.future and not said:
        done = at <= 1 and draft.entries.light_verbs[verb.word.light.ref].modality != "ongoing"
        done = done and (is_bare_line(chunks) or tells_news(draft, chunks, index))
        return None if done else "ongoing"  # هجوم بسكين *يسفر* عن إصابة شخصين
    # سوف يستمر: it goes on already
    return "ongoing" if draft.entries.light_verbs[verb.word.light.ref].modality == "ongoing" else "future"


def _is_near(draft: Draft, chunk: Chunk) -> bool:
    """بات *وشيكا*, أصبح *قريبا*: whether the word behind a verb of becoming says that something is about to be."""
    word, behind = draft.words[chunk.head], draft.words[chunk.head + 1] if chunk.head + 1 < len(draft.words) else None
    if word is None or (chunk.kind != AUXILIARY and word.stem not in draft.knowledge.operators("becoming_verb")):
        return False
    soon = draft.knowledge.operators("imminent_predicate")
    return (behind is not None and behind.stem in soon) or draft.tokens.norm[chunk.head + 1] in soon


def _is_first_thing(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """تحرير المطار *على رأس أولويات* الحكومة, وقف القتال *من أولوياتنا*: an act that is somebody's priority is still to be done."""
    if draft.lacks("priority_noun") or chunks[at].prep:
        return False
    first, names = draft.words[chunks[at].head], draft.knowledge.operators("priority_noun")
    for other in chunks[at + 1 : at + 3]:
        if other.kind != NOUNS or other.conj:
            return False
        named = any(word is not None and word.stem in names for word in draft.words[other.head : other.last])
        if named:
            return first is not None and not first.article
        if not other.prep:
            return False
    return False


def _only_if(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """إعمار البلدة *لن يكون إلا* بعون الجميع، الانسحاب *لن يتم إلا* بضمانات: a predicate that says on what terms it is to come."""
    operators = draft.knowledge.operators
    row = chunks[index : index + 3]
    if len(row) < 3 or row[0].kind != NEGATION or row[0].text not in operators("never_particle"):
        return False
    if row[1].kind != AUXILIARY and not _happens(draft, row[1]):
        return False
    return draft.tokens.norm[row[1].last] in operators("exceptive")


def _lasted(draft: Draft, chunks: list[Chunk], at: int, index: int) -> Modality | None:
    """أن العمليات *تواصلت*: acts that a verb in the past says to have gone on, and not how long or till when."""
    verb, word, operators = chunks[index], draft.words[chunks[at].head], draft.knowledge.operators
    if verb.word is None or verb.word.light is None or word is None or chunks[at].prep:
        return None
    if folded(draft.entries.light_verbs[verb.word.light.ref].lemma) not in operators("lasting_lemma"):
        return None
    spans = draft.knowledge.any_of("until_preposition", "of_preposition")
    if any(other.kind in (TIME, RELATIVE) or other.prep in spans for other in chunks[index + 1 : index + 3]):
        return None
    return "ongoing" if word.stem in operators("lasting_event_noun") else None


def _is_of_event(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """معركة تعز *ستكون* حاسمة، زيارته *ستتمحور* حول …: a predicate of the act itself; *ستكون له* عواقب is what comes of it."""
    verb, behind = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    if verb.kind == AUXILIARY:
        held = draft.knowledge.any_of("attending_preposition", "in_preposition")  # ستكون *بحضور* السفير
        described = behind is not None and behind.kind in (NOUNS, PARTICIPLE)
        return described and behind is not None and (not behind.prep or behind.prep in held)
    return verb.word is not None and verb.word.stem in draft.knowledge.operators("event_predicate")


def _is_standing(draft: Draft, chunk: Chunk) -> bool:
    """*الهدنة* ستكون قصيرة: an agreement that is known has been made, whatever is to become of it."""
    word = draft.words[chunk.head]
    names = draft.knowledge.any_of("agreement_noun", "proposal_noun")
    return word is not None and word.article and word.stem in names


def _happens(draft: Draft, verb: Chunk) -> bool:
    return verb.kind == VERB and verb.word is not None and verb.word.stem in draft.knowledge.operators("happening_verb")


def _stops(draft: Draft, verb: Chunk) -> bool:
    light = verb.word.light if verb.kind == VERB and verb.word is not None else None
    if light is None or verb.word is None or verb.word.suffix:
        return False
    return folded(draft.entries.light_verbs[light.ref].lemma) in draft.knowledge.operators("stopping_verb")


def _is_participle_ongoing(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """القتال مستمر، الاعتداءات على السكان مستمرة: a nominal sentence whose predicate says that it goes on."""
    if draft.lacks("continuing_predicate"):
        return False
    last, opening = chunks[at].last, draft.words[chunks[at].head]
    if opening is not None and opening.article and not chunks[at].prep:
        for other in chunks[at + 1 : at + _PHRASES]:
            if other.conj or not (other.kind == TIME or (other.kind == NOUNS and other.prep)):
                break
            last = other.last
    for token in range(chunks[at].head, min(last + 2, len(draft.words))):
        word = draft.words[token]
        if word is not None and word.stem in draft.knowledge.operators("continuing_predicate"):
            return not word.article
    return False


def _directly_demanded(draft: Draft, owner: StatementDraft, chunk: Chunk, token: int) -> bool:
    """Whether the demanded act is the head of the demand: within its first words, in no clause of its own."""
    far = token - owner.first > 6 and not _is_joined_to_demand(draft, owner, chunk, token)
    if far or any(names_persons(draft, before) for before in range(chunk.head, token)):
        return False  # طالب بملاحقة منفذي *الهجوم*
    word, between = draft.words[token], draft.chunks[chunk.sentence][: chunk.index]
    about = chunk.first > owner.first and chunk.prep in draft.knowledge.operators("about_preposition")
    if about and word is not None and word.article:
        return False  # دعا إلى محاكمة المسؤولين عن *المجزرة*: one that took place
    earlier = draft.knowledge.operators("after_preposition") - draft.knowledge.operators("before_preposition")
    if chunk.prep in earlier or _is_matter_of_demand(draft, owner, chunk, token):
        return False  # طالبوا باستجوابه *بعد تصاعد الاحتجاجات*
    if chunk.first > owner.first and chunk.prep in draft.knowledge.operators("during_word"):
        return False  # طالبوا بصفقة *خلال مظاهرة*: where they demanded it
    return not any(other.kind == COMPLEMENTIZER and other.first > owner.first for other in between)


def _is_joined_to_demand(draft: Draft, owner: StatementDraft, chunk: Chunk, token: int) -> bool:
    """طالبوا بالكشف عن مصير الصحفي المعتقل منذ عام 2001 *والإفراج* عنه: whether و joins what frees, helps or looks into something
    to the demand with which a statement begins, over nothing but phrases."""
    first, word = draft.chunk_of[owner.first], draft.words[token]
    if owner.stance != "demand" or first is None or word is None or chunk.sentence != first.sentence or token != chunk.head:
        return False
    if not chunk.conj or chunk.prep not in ("", first.prep) or not first.prep or token >= owner.last:
        return False
    if not any(draft.entries.frames[one.ref].type in _ASKED_FOR for one in word.frame_nouns):
        return False
    row = draft.chunks[chunk.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if behind is not None and behind.kind == RELATIVE:
        return False
    return all(
        one.kind in (NOUNS, PRONOUN, TIME, ADVERB) or (one.kind == MARK and one.text in COMMAS)
        for one in row[first.index + 1 : chunk.index]
    )


def _is_matter_of_demand(draft: Draft, owner: StatementDraft, chunk: Chunk, token: int) -> bool:
    """طالب بالتحقيق *في مقتل* الشاب, بمحاسبة المسؤولين *عن قصف* المستشفى, بدعم *في حربها*: violence that a phrase behind what is
    demanded is about took place, where a word for an answer to it stands before, or it is known."""
    word, before = draft.words[token], draft.chunks[chunk.sentence][chunk.index - 1] if chunk.index else None
    if word is None or before is None or before.kind != NOUNS or before.head < owner.first or not chunk.prep or chunk.conj:
        return False
    operators, any_of = draft.knowledge.operators, draft.knowledge.any_of
    if not any(draft.entries.frames[reading.ref].layer != "act" for reading in word.frame_nouns):
        return False
    if chunk.prep in draft.knowledge.any_of("after_preposition", "since_preposition"):
        return True
    if chunk.prep in draft.knowledge.any_of("means_preposition", "dative_preposition", "of_preposition"):
        if chunk.prep not in operators("on_preposition"):
            return False
    if any(one is not None and one.stem in operators("answer_noun") for one in draft.words[before.head : before.last]):
        return True
    head = draft.words[before.head]
    carried = head is not None and head.stem in any_of("act_carrier", "continuing_noun", "performing_noun", "doing_noun")
    return not carried and token == chunk.head and bool(word.article or word.suffix)


def is_done(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """لم تنذر أحدا *بالغارات* التي نفذتها: an act of which a relative clause tells as past took place, whatever governs it."""
    chunk, word = chunks[at], draft.words[token]
    if token != chunk.head or word is None or at + 2 >= len(chunks):
        return False
    following = draft.words[token + 1] if token + 1 < chunk.last else None
    if not word.article:  # اتفاق السلام *الذي* وقعه الطرفان; but لتحرير المدينة *التي* سقطت
        agreed = any(draft.entries.frames[reading.ref].type == "AGREE" for reading in word.frame_nouns)
        if not agreed or following is None or not following.article:
            return False
    if any(other is not None and other.function == "prep" for other in draft.words[token : chunk.last]):
        return False  # التحقيق *في الجرائم* التي ارتكبت
    relative, verb = chunks[at + 1 : at + 3]
    if relative.kind != RELATIVE or verb.kind != VERB or verb.verb is None or verb.word is None or verb.verb.tense != 1:
        return False
    if verb.word.light is None:
        return bool(verb.word.frame_verbs) and not verb.word.cue_verbs
    return draft.entries.light_verbs[verb.word.light.ref].modality is None
