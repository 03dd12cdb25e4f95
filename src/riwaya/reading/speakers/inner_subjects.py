"""Inner subjects: who goes on speaking within one sentence, where its head or what somebody else says names him.

In: a row of chunks and a cue without a subject. Out: the mention of who speaks, or None.
The idea: و joins a verb to the verb of its form that stands nearest: where that one is told in somebody's words, with a subject of
its own, the cue goes on with that subject and not with whoever tells of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from riwaya.reading.draft import (
    AUXILIARY,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    OPEN,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.phrases.left_subjects import agrees_strictly
from riwaya.reading.speakers.nearer_subjects import goes_on_alone
from riwaya.reading.speakers.subjects import begins_clause
from riwaya.reading.words.marks import COMMAS

_PAST: Final = 1
_PRESENT: Final = 2
_SEVERAL: Final = 2  # the number of a verb in the plural


def since_then(draft: Draft, chunks: list[Chunk], cue: Chunk) -> ActorMention | None:
    """*ووزارة الصحة*، إذ تعلن ذلك لتؤكد توافر الدواء، *وتحذر* من: whom a sentence names before a clause of circumstance, where the
    verbs behind it are all of one form."""
    if len(chunks) < 3 or chunks[0].kind != NOUNS or chunks[0].prep or chunks[0].actor is None or cue.verb is None:
        return None
    opens = 1 + (chunks[1].text in COMMAS)
    if opens + 1 > cue.index or chunks[opens].text not in draft.knowledge.operators("circumstance_particle"):
        return None
    if not agrees_strictly(cue, chunks[0].actor):
        return None
    for chunk in chunks[opens + 1 : cue.index]:
        if chunk.kind == MARK and chunk.text not in COMMAS:
            return None
        if chunk.kind == VERB and chunks[chunk.index - 1].kind in (MARK, CONJUNCTION) and not is_like(chunk, cue):
            return None
    return chunks[0].actor


def teller_of_thing(draft: Draft, chunks: list[Chunk], at: int, found: list[StatementDraft]) -> int:
    """أعلنت *الوزارة* مقتل جنديين في الكمين الذي قالت إنه استهدف قافلة: the chunk of whoever tells of a thing, where a relative
    clause without a subject says what he said of it; else -1."""
    cue, that = chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None
    operators = draft.knowledge.operators
    if at < 3 or chunks[at - 1].kind != RELATIVE or chunks[at - 1].text in operators("what_relative") or cue.conj or that is None:
        return -1
    if that.kind != COMPLEMENTIZER or not that.text.endswith(tuple(operators("absent_suffix"))):
        return -1
    for item in reversed(found):
        speaker = item.speaker
        teller = draft.chunk_of[speaker.first] if speaker is not None else None
        if teller is None or teller.sentence != cue.sentence or teller.index >= at - 2 or item.cue_first >= cue.first:
            continue
        if speaker is None or not agrees_strictly(cue, speaker):
            return -1
        between = chunks[max(teller.index, _cue_index(draft, item)) + 1 : at - 1]
        held = (one for one in between if one.kind == NOUNS and one.actor is not None and one.actor.first == one.head)
        plain = all(one.actor is not None and one.actor.head_class in ("document", "state") for one in held)
        return teller.index if plain and not any(one.kind == VERB for one in between) else -1
    return -1


def _cue_index(draft: Draft, item: StatementDraft) -> int:
    """The chunk of a statement's cue in its sentence."""
    cue = draft.chunk_of[item.cue_first]
    return cue.index if cue is not None else 0


def answered_topic(
    draft: Draft, chunks: list[Chunk], cue: Chunk, bare: Callable[[Chunk], ActorMention]
) -> ActorMention | None:
    """إن *المجلس* إذ يبين حكم الشرع *فإنه يعلن*, الحركة حين ترفض العرض *فإنها تؤكد*: whom a clause names before a clause of
    circumstance, and takes up by the pronoun of فإنه."""
    first = _before_time(draft, chunks, cue, bare)
    if first is not None:
        return first
    operators = draft.knowledge.operators
    that = chunks[cue.index - 1] if cue.index > 2 else None
    if that is None or that.kind != COMPLEMENTIZER or that.conj not in operators("answering_conjunction"):
        return None
    if that.text not in operators("that_pronoun"):
        return None
    fronting = draft.knowledge.any_of("fronting_conjunction", "circumstance_particle", "condition")
    at = next((one.index for one in reversed(chunks[: that.index]) if one.kind == CONJUNCTION and one.text in fronting), 0)
    at -= at > 1 and chunks[at - 1].text in COMMAS
    while at > 1 and chunks[at - 1].kind == NOUNS and not begins_clause(chunks, at - 1):
        at -= 1
    head = chunks[at - 1] if at > 0 else None
    if head is None or head.kind != NOUNS or head.prep or not begins_clause(chunks, head.index):
        return None
    if head.actor is None:
        return bare(head) if head.word is not None and head.word.article else None
    return head.actor if agrees_strictly(cue, head.actor) else None


def _before_time(
    draft: Draft, chunks: list[Chunk], cue: Chunk, bare: Callable[[Chunk], ActorMention]
) -> ActorMention | None:
    """*الوزير* بعد أن التقى السفير *قال* إن, *كثيرون* حين يسمعون الخبر *يقولون*: whom a sentence names before a clause of time,
    where the cue that agrees with him is the first verb that stands neither at its head nor is joined to it."""
    if cue.conj or cue.index < 4 or chunks[0].kind != NOUNS or chunks[0].prep or cue.verb is None or chunks[0].word is None:
        return None
    opens = chunks[1 + (chunks[1].text in COMMAS)]
    timed = opens.kind == CONJUNCTION and not opens.conj and opens.text in draft.knowledge.operators("fronting_conjunction")
    if not timed and not (opens.kind == COMPLEMENTIZER and opens.prep in draft.knowledge.operators("following_preposition")):
        return None
    verb = chunks[opens.index + 1]
    if verb.kind != VERB or verb is cue:
        return None
    for chunk in chunks[verb.index + 1 : cue.index]:
        if chunk.kind in (COMPLEMENTIZER, RELATIVE, OPEN, CLOSE) or (chunk.kind == VERB and not chunk.conj):
            return None
    head = chunks[0]
    if head.actor is None and head.word is not None:
        several = draft.knowledge.morphology.is_plural_nominative(head.word.text) and cue.verb.number == _SEVERAL
        return bare(head) if several else None
    return head.actor if head.actor is not None and agrees_strictly(cue, head.actor) else None


def had_before(draft: Draft, chunks: list[Chunk], verb: int) -> ActorMention | None:
    """سبق *لوزير النقل* أن زار الميناء، مؤكدا: who is told with ل to have done something before."""
    if verb < 3 or draft.lacks("before_verb"):
        return None
    that = verb - 1 - (chunks[verb - 1].kind == PARTICLE)
    at = that - 1 - (chunks[that - 1].text in COMMAS)
    if chunks[that].kind != COMPLEMENTIZER or chunks[that].prep or at < 1:
        return None
    while at > 1 and chunks[at].kind == NOUNS and chunks[at].prep not in draft.knowledge.operators("of_preposition"):
        at -= 1
    who, before = chunks[at], chunks[at - 1]
    if who.kind != NOUNS or who.prep not in draft.knowledge.operators("of_preposition") or who.actor is None:
        return None
    return who.actor if is_before(draft, before) else None


def is_before(draft: Draft, chunk: Chunk) -> bool:
    """*سبق* للوزير أن: a verb that only tells when something was done."""
    return draft.tokens.norm[chunk.head].removeprefix(chunk.conj) in draft.knowledge.operators("before_verb")


def issued_writing(draft: Draft, chunks: list[Chunk], cue: Chunk) -> ActorMention | None:
    """وفي *بيان* لأعضاء المجلس صدر أمس، شدد على: at the head of a sentence, the writing of somebody else than who spoke
    last, or whose it is, where the verb agrees with him."""
    if cue.conj or cue.index < 2 or chunks[0].kind != NOUNS or chunks[0].prep not in draft.knowledge.operators("venue_preposition"):
        return None
    word, writing, owner = chunks[0].word, chunks[0].actor, chunks[1]
    if word is None or word.suffix or word.stem not in draft.knowledge.operators("issued_writing") or writing is None:
        return None
    if owner.kind != NOUNS or owner.prep not in draft.knowledge.operators("of_preposition") or owner.actor is None:
        return None
    if owner.actor.head_class == "media" or any(chunk.kind in (CONJUNCTION, COMPLEMENTIZER) for chunk in chunks[2 : cue.index]):
        return None
    if agrees_strictly(cue, owner.actor):
        return owner.actor
    return writing if writing.head_class == "document" and agrees_strictly(cue, writing) else None


def inner_subject(draft: Draft, chunks: list[Chunk], found: list[StatementDraft], cue: Chunk) -> ActorMention | None:
    """قال الحارس إن *الزائر* كان يصرخ *ويقول*, أوضح الوزير أن *المجلس* أشاد بالخطة *وشدد* على: the subject of a verb in what
    somebody says, which the cue is joined to."""
    already = chunks[cue.index - 1] if cue.index > 4 and not cue.conj else cue  # *وقد* أعلن
    if already is not cue and already.kind != PARTICLE:
        return None
    if already.conj not in draft.knowledge.operators("conjunction_letter") or cue.index < 4 or not found:
        return None
    if goes_on_alone(draft, cue):
        return None
    that = _last_that(chunks, cue.index)
    if that < 1 or that + 2 >= cue.index:
        return None
    outer = next((item for item in reversed(found) if item.cue_first < chunks[that].first), None)
    told = draft.chunk_of[outer.cue_first] if outer is not None else None
    head = chunks[that + 1]
    if told is None or told.verb is None or head.kind != NOUNS or head.prep or head.actor is None or head.actor.first != head.head:
        return None
    verb = _verb_of(chunks, that + 1, cue.index)
    if verb is not None and already is not cue:
        said = next((item for item in found if item.cue_first == verb.first), None)
        if said is not None and said.speaker is not None and agrees_strictly(cue, said.speaker):
            return said.speaker  # إن الحزبين يؤكدان …، *وقد أعلنا* أن
    if verb is None or verb.verb is None or not agrees_strictly(cue, head.actor) or not is_like(verb, cue):
        return None
    if verb.verb.tense == _PRESENT:
        return head.actor if told.kind == VERB and told.verb.tense == _PAST else None
    if told.kind == VERB and told.verb.tense == _PAST and _tells_him(draft, chunks, cue.index):
        return head.actor
    speaks = any(item.cue_first == verb.first for item in found)
    return head.actor if speaks and head.actor.head_class == "institution" else None


def _tells_him(draft: Draft, chunks: list[Chunk], cue: int) -> bool:
    """ذكر التلفزيون أن *الرئيس* اتصل بنظيره وأكد *له* تضامنه: whether a cue goes to somebody that what is said has named."""
    to_him = chunks[cue + 1] if cue + 1 < len(chunks) else None
    if to_him is None or to_him.kind != PRONOUN:
        return False
    return draft.tokens.norm[to_him.first] in draft.knowledge.operators("to_him")


def goes_on_inside(draft: Draft, chunks: list[Chunk], item: StatementDraft, speaker: ActorMention | None, cue: Chunk) -> bool:
    """أوضح أن المجلس أعرب عن شكره، *وجدد* موقفه: whether the cue of `speaker` is joined to the verb that somebody says
    of him, and is told in the same words."""
    timed = _subject_in_time_clause(draft, chunks, cue)
    if timed is not None and timed.actor is not None and timed.actor is speaker:
        return item.first <= timed.first
    that = _last_that(chunks, cue.index) if speaker is not None and speaker is not item.speaker else -1
    if that < 1 or that + 2 >= cue.index or not item.cue_first < chunks[that].first <= item.first <= chunks[that + 1].first:
        return False
    head, verb = chunks[that + 1], _verb_of(chunks, that + 1, cue.index)
    return head.actor is speaker and verb is not None and is_like(verb, cue)


def within_time_clause(
    draft: Draft, chunks: list[Chunk], cue: Chunk, bare: Callable[[Chunk], ActorMention]
) -> ActorMention | None:
    """قال الوزير إن الطريق أغلقت قبل أن *تتدخل اللجنة وتعلن*, بعدما *جاءت سيدة وطالبت*: the subject right behind the verb of a
    clause of time that a verb of the same form is joined to."""
    subject = _subject_in_time_clause(draft, chunks, cue)
    if subject is None or cue.verb is None:
        return None
    if subject.actor is None:
        if cue.word is None or not cue.word.suffix:
            return None  # بعد أن انهارت *دعامة* وأكدت
        feminine = subject.word is not None and draft.knowledge.morphology.has_feminine_ending(subject.word.stem)
        return bare(subject) if feminine == bool(cue.verb.gender) else None
    plain = subject.actor.first == subject.head and not (subject.actor.number and not subject.actor.gender)
    return subject.actor if plain and agrees_strictly(cue, subject.actor) else None


def _subject_in_time_clause(draft: Draft, chunks: list[Chunk], cue: Chunk) -> Chunk | None:
    """The noun phrase right behind the verb of a clause of time that و joins a cue of the same form to."""
    if cue.conj not in draft.knowledge.operators("conjunction_letter"):
        return None
    index = cue.index - 1
    while index > 1 and chunks[index].kind in (NOUNS, PRONOUN, TIME):
        index -= 1
    if index < 1 or index + 1 >= cue.index:
        return None
    opening, verb, subject = chunks[index - 1 : index + 2]
    if verb.kind != VERB or subject.kind != NOUNS or subject.prep or subject.conj or not is_like(verb, cue):
        return None
    that = opening.kind == COMPLEMENTIZER and bool(opening.prep)
    timed = opening.kind == CONJUNCTION and opening.text in draft.knowledge.operators("fronting_conjunction")
    return subject if that or timed else None


def plural_before(
    draft: Draft, chunks: list[Chunk], cue: Chunk, bare: Callable[[Chunk], ActorMention]
) -> ActorMention | None:
    """حمل *الحوثيون* الحكومة المسؤولية، *واتهموها* بـ: the plural in ون right behind the verb that a verb in the plural is joined
    to, a group that one name stands for, or people that no lexicon knows (هاجم *الحداثيون* الفكرة)."""
    if cue.verb is None or cue.verb.number != _SEVERAL or cue.conj not in draft.knowledge.operators("conjunction_letter"):
        return None
    for index in range(cue.index - 1, -1, -1):
        chunk = chunks[index]
        if chunk.kind in (COMPLEMENTIZER, CONJUNCTION, RELATIVE, OPEN, CLOSE) or (chunk.kind == MARK and chunk.text not in COMMAS):
            return None
        if chunk.kind != VERB:
            continue
        told, word = chunks[index + 1], chunks[index + 1].word
        if told.kind != NOUNS or told.prep or word is None or (told.actor is not None and told.actor.first != told.head):
            return None
        plain = chunk.verb is not None and not (chunk.verb.number or chunk.verb.gender or chunk.verb.person)
        if not plain or not draft.knowledge.morphology.is_plural_nominative(word.text):
            return None
        if told.actor is None and word.article and _are_all_plural(draft, told):
            bare(told).number = _SEVERAL
        return told.actor
    return None


def _are_all_plural(draft: Draft, chunk: Chunk) -> bool:
    """*المحافظون*, *الماديون الماركسيون*: whether a plural noun is all of a phrase, or its adjectives agree with it."""
    words = draft.words[chunk.head + 1 : chunk.last]
    shapes = draft.knowledge.morphology
    return all(word is not None and word.article and shapes.is_plural_nominative(word.text) for word in words)


def _last_that(chunks: list[Chunk], at: int) -> int:
    """Where the clause of أن or إن that a verb is told in begins, with nothing that ends it between; -1 where none does."""
    for index in range(at - 1, 0, -1):
        chunk = chunks[index]
        if chunk.kind == COMPLEMENTIZER:
            return -1 if chunk.prep or chunk.conj else index
        if chunk.kind in (OPEN, CLOSE, CONJUNCTION) or (chunk.kind == MARK and chunk.text not in COMMAS):
            return -1
    return -1


def _verb_of(chunks: list[Chunk], head: int, end: int) -> Chunk | None:
    """The verb that the noun phrase at `head` is the subject of, where it is the first behind it: المجلس [كان] *يشيد*."""
    for chunk in chunks[head + 1 : end]:
        if chunk.kind == RELATIVE:
            return None
        if chunk.kind == VERB:
            return None if chunk.conj else chunk
        if chunk.kind not in (NOUNS, AUXILIARY) and chunk.text not in COMMAS:
            return None
    return None


def is_like(one: Chunk, other: Chunk) -> bool:
    """Whether two verbs have the same tense, gender, number and person."""
    first, second = one.verb, other.verb
    if first is None or second is None or first.passive:
        return False
    return (first.tense, first.gender, first.number, first.person) == (second.tense, second.gender, second.number, second.person)
