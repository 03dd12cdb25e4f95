"""Subjects that a sentence goes on with: دخلت القوات البلدة. *واعتقلت* عشرة شبان، *كما صادرت* أسلحة.

In: a verb without a subject at the head of its sentence. Out: who did the act of the sentence before, nobody where that is open.
The idea: و or كما with a verb takes up the subject of the sentence before, where gender and number of the verb fit it and it did
its act; whoever else that sentence names is not meant.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.reading.clauses.arguments import mentions, verb_arguments
from riwaya.reading.clauses.clause_subjects import is_subject_of, subject_index
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    PARTICLE,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.words.marks import COMMAS

_OPENING: Final = frozenset([ADVERB, AUXILIARY, CONJUNCTION, NEGATION, PARTICLE, TIME])
_LATE: Final = 8  # chunks of a sentence among which its first verb stands
_HOPS: Final = 2  # sentences in a row without a subject of their own
_EVENTS: Final = 12  # events looked back at
_TELLS: Final = frozenset(["source", "media", "document"])


def sentence_subject(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> list[ActorMention]:
    """Who does the act of the verb at `at`, which names nobody and opens its sentence."""
    verb = chunks[at].verb
    if verb is None or verb.person or verb.passive or not _goes_on(draft, chunks, at):
        return []
    before = chunks[at].sentence - 1
    if before < 0 or not draft.chunks[before]:
        return []
    begin = _quotation_begins(event, draft.chunks[before])
    found = _subject(draft, before, verb, _HOPS, begin) if begin >= 0 else []
    hit = {one.entity for one in event.recipients if one.entity}
    return [] if any(one.entity in hit for one in found) else found


def subject_of_sentence(draft: Draft, number: int, verb: Reading) -> list[ActorMention]:
    """The subject of the main clause of a sentence, where a verb behind it agrees with that."""
    return _subject(draft, number, verb, 1) if number >= 0 and draft.chunks[number] else []


def _goes_on(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """Whether nothing but كما, a time or an adverb stands before a verb, and و or كما joins its sentence to the one before."""
    if any(chunk.kind not in _OPENING for chunk in chunks[:at]):
        return False
    first = chunks[0]
    if first.kind == PARTICLE and first.text in draft.knowledge.operators("spoken_particle"):
        return True  # *لقد* استولت
    return bool(first.conj) or (first.kind == CONJUNCTION and first.text in draft.knowledge.operators("adding_conjunction"))


def _quotation_begins(event: EventDraft, before: list[Chunk]) -> int:
    """The chunk of the sentence before at which the voice that tells the act begins: قال شهود: «*دخلت* القوات الحي. واعتقلت …».

    0 where no statement holds the act or one holds that whole sentence too; -1 where it is told in words that began later.
    """
    owner = event.statement
    if owner is None or owner.first <= before[0].first:
        return 0
    if owner.mode != "direct":
        return -1
    return next((chunk.index for chunk in before if chunk.first >= owner.first), -1)


def _subject(draft: Draft, number: int, verb: Reading, hops: int, begin: int = 0) -> list[ActorMention]:
    """The subject of the main clause of a sentence, or of what is quoted there from chunk `begin`, if the verb agrees with it."""
    chunks = draft.chunks[number]
    at = _main_verb(chunks[begin:])
    if at < 0:
        return []
    if chunks[at].word is not None and chunks[at].word.cue_verbs and (said := _said(chunks, at)) >= 0:  # type: ignore[union-attr]
        return _fitting(draft, _clause_subject(draft, chunks, said), verb)
    found = _doers(draft, chunks[at]) or _named(chunks, at)
    if found:
        return [] if chunks[at].suffered else _fitting(draft, found, verb)
    own = chunks[at].verb
    alike = own is not None and (own.gender, own.number, own.person) == (verb.gender, verb.number, verb.person)
    if hops > 1 and number and not begin and alike and _goes_on(draft, chunks, at):
        return _subject(draft, number - 1, verb, hops - 1)
    return []


def _main_verb(chunks: list[Chunk]) -> int:
    """The first verb of a sentence that no relative pronoun or complementizer opens, -1 where another word comes first."""
    described = False
    for chunk in chunks[:_LATE]:
        if chunk.kind == RELATIVE or described:
            described = chunk.kind != VERB  # في الهدنة *التي أعلنت* في مارس منع الحوثيون …
            continue
        if chunk.kind == VERB:
            return chunk.index
        if chunk.kind not in _OPENING and chunk.kind != NOUNS and not (chunk.kind == MARK and chunk.text in COMMAS):
            return -1
    return -1


def _said(chunks: list[Chunk], at: int) -> int:
    """Where the clause behind a verb of saying begins, -1 where none does."""
    for chunk in chunks[at + 1 : at + _LATE]:
        if chunk.kind == COMPLEMENTIZER and not chunk.prep:
            return chunk.index + 1
        if chunk.kind == VERB:
            return -1
    return -1


def _clause_subject(draft: Draft, chunks: list[Chunk], first: int) -> list[ActorMention]:
    """The subject of the clause that begins at chunk `first`: the noun phrase that opens it, or that of its verb."""
    for chunk in chunks[first : first + 2]:
        if chunk.kind == NOUNS:
            return [] if chunk.prep else mentions(chunks, chunk.index)
        if chunk.kind == VERB:
            found = _doers(draft, chunk) or _named(chunks, chunk.index)
            return [] if chunk.suffered else found
        if chunk.kind not in _OPENING:
            return []
    return []


def _named(chunks: list[Chunk], at: int) -> list[ActorMention]:
    where = subject_index(chunks, at, verb_arguments(chunks, at))
    return mentions(chunks, where) if where >= 0 else []


def _doers(draft: Draft, verb: Chunk) -> list[ActorMention]:
    """Who does the act that a verb was found to tell."""
    for event in reversed(draft.events[-_EVENTS:]):
        if event.chunk is verb and event.rule.endswith(":verb"):
            return list(event.actors)
    return []


def _fitting(draft: Draft, found: list[ActorMention], verb: Reading) -> list[ActorMention]:
    if not found or any(one.head_class in _TELLS for one in found):
        return []
    if len(found) == 1:
        return found if is_subject_of(draft, verb, found[0]) else []
    return found if verb.number or (verb.gender and any(one.gender or one.number for one in found[:1])) else []
