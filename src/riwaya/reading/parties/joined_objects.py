"""Objects that stand where the subject of a verb would: هاجمت الموقع *وأسرت عشرة* من المسلحين, نفذت غارات *واستهدفت وحدات*.

In: a verb with one noun phrase behind it. Out: whether that is what the act is done to, though it could do such an act.
The idea: a fixed word of the verb that is its object is none of its subjects, and a verb joined to one that tells of attacks or
weapons goes on to tell of these.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import verb_arguments
from riwaya.reading.clauses.clause_subjects import clause_subject, is_subject_of
from riwaya.reading.clauses.told import Told
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    MARK,
    NOUNS,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
)
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.words.marks import COMMAS

_PARTIES: Final = frozenset(["force", "group", "state", "institution", "role", "person", "people"])
_EVENTS: Final = 8  # events before a verb among which the act before it is
_PLAIN: Final = (NOUNS, TIME, ADVERB, PRONOUN, AUXILIARY, PARTICLE)  # kinds of chunks within a clause


def is_in_tail(draft: Draft, told: Told, noun: Chunk) -> bool:
    """أعلن الوزير أنه استدعى *السفير*, وأسرت *عشرة* من المسلحين: whether an office, those brought to safety, or persons that a
    number counts, are one of the fixed words that a verb takes as its object."""
    if noun.actor is None or noun.prep or told.object_slot != "recipient" or told.reading.tail < 0:
        return False
    fixed = tail_end(draft, told.chunks[told.at].first, told.reading.tail) - 1
    if "object" in told.slots and draft.counted[noun.head] and noun.actor.head_class == "people" and told.frame.type != "PROTEST":
        return noun.head <= fixed < noun.actor.last
    evacuated = told.frame.toll == "evacuated" and "object" in told.slots
    return noun.head == fixed and (noun.actor.head_class in ("role", "title") or evacuated)


def goes_on_with_act(draft: Draft, told: Told) -> bool:
    """نفذت عشر *غارات* قرب البلدة *واستهدفت* وحدات من الجيش: whether a verb joined to one that tells of attacks or weapons, and
    that agrees with them, goes on about these, so that the noun phrase behind it is what they hit."""
    chunks, at, verb = told.chunks, told.at, told.chunks[told.at].verb
    if not chunks[at].conj or verb is None or verb.gender != 1 or verb.number or verb.person or told.frame.type != "ASSAULT":
        return False
    if told.object_slot != "recipient" or "object" not in told.slots:
        return False
    for index in range(at - 1, -1, -1):
        chunk = chunks[index]
        if chunk.kind == VERB:
            if chunk.verb is None or chunk.verb.gender != 1 or chunk.verb.number:
                return False
            arguments = verb_arguments(chunks, index)
            where = arguments.left if arguments.left >= 0 else next(iter(arguments.nouns), -1)
            if where >= 0:
                return _is_attack(draft, chunks[where])
            if not chunk.conj:
                return _is_topic(draft, chunks, index)
        elif chunk.kind == COMPLEMENTIZER and not chunk.prep:
            return _is_topic(draft, chunks, at)
        elif chunk.kind not in _PLAIN and not (chunk.kind == MARK and chunk.text in COMMAS):
            return False
    return _is_topic(draft, chunks, at)


def goes_on_threatening(draft: Draft, told: Told) -> bool:
    """النقابة تعلق الدروس *وتمهل الوزارة* أسبوعا: whether a verb of threatening joined to the clause before goes on with the
    subject of that, as nobody threatens without telling whom, and nobody but one is named behind it."""
    chunks, at, verb = told.chunks, told.at, told.chunks[told.at].verb
    if not chunks[at].conj or verb is None or verb.person or told.frame.type != "THREATEN":
        return False
    if told.slots.get("object") != "recipient" or told.nouns[:1] != [at + 1]:
        return False
    if any(chunks[index].actor is not None for index in told.nouns[1:]):
        return False
    doers = clause_subject(draft, chunks, at)
    return bool(doers) and doers[0].head_class in _PARTIES and is_subject_of(draft, verb, doers[0])


def _is_topic(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """إن *الغارات* كانت قرب البلدة وأصابت وحدات, إن *ستا من الغارات* نفذت وأصابت: whether an attack heads the clause before a
    verb, that has no other subject."""
    index = at - 1
    while index >= 0 and (chunks[index].kind in _PLAIN or chunks[index].kind in (VERB, RELATIVE)):
        index -= 1
    if index >= 0 and not (chunks[index].kind == COMPLEMENTIZER and not chunks[index].prep):
        return False
    head = index + 1
    if head >= at or chunks[head].kind != NOUNS or chunks[head].prep or chunks[head].actor is not None:
        return False
    if any(one.kind == NOUNS and not one.prep and one.actor is not None for one in chunks[head:at]):
        return False
    if _is_attack(draft, chunks[head]):
        return True
    of = chunks[head + 1] if head + 1 < at else None
    if of is None or of.prep not in draft.knowledge.operators("from_preposition") or chunks[head].last > chunks[head].head + 1:
        return False
    return _is_attack(draft, of, of_some=True)


def _is_attack(draft: Draft, chunk: Chunk, of_some: bool = False) -> bool:
    """Whether a phrase names no party but an attack, or what was fired."""
    if chunk.actor is not None or (chunk.prep and not of_some) or chunk.word is None:
        return False
    if any(event.chunk is chunk and event.layer == "attack" for event in reversed(draft.events[-_EVENTS:])):
        return True
    return chunk.word.stem in draft.knowledge.nouns("weapon_noun")
