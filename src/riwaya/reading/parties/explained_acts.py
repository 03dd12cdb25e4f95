"""Acts that say how the act before them was done: قتل الحارس، *وذلك بإطلاق* النار عليه و*سلب* ماله.

In: an act told by a noun without a doer, and the events of its sentence in text order. Out: whoever did what it explains.
The idea: behind a word that takes up the clause before it, a noun of means tells that very deed once more, and so does each noun
that و joins to it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import mentions
from riwaya.reading.clauses.carrying_nouns import takes_up_clause, verb_before
from riwaya.reading.clauses.clause_subjects import verb_subject
from riwaya.reading.draft import COMPLEMENTIZER, MARK, NOUNS, PRONOUN, RELATIVE, TIME, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.words.marks import PAUSES
from riwaya.reading.words.other_domains import is_armed

_FORCE: Final = frozenset(["ASSAULT", "COERCE", "SANCTION", "MOBILIZE"])
_ACCUSING: Final = frozenset(["force", "group", "state", "institution", "role", "title", "person"])
_ROW: Final = 12  # chunks from the word that takes up a clause to the last noun that explains it


def explained(draft: Draft, chunks: list[Chunk], event: EventDraft, told: list[EventDraft]) -> list[ActorMention]:
    """Who did the act that this one explains; `told`: the events of its sentence."""
    chunk = event.chunk
    if chunk is None or chunk.kind != NOUNS or event.first != chunk.head or event.type not in _FORCE or event.definite:
        return []
    at = _taken_up_at(draft, chunks, chunk)
    if at < 0:
        return []
    for other in reversed(told):
        if other.chunk is None or other.chunk.index >= at or other.cue_of is not None:
            continue
        if other.type not in _FORCE or other.statement is not event.statement:
            break
        between = chunks[other.chunk.index + 1 : at]
        if any(one.kind in (VERB, COMPLEMENTIZER) for one in between):
            break
        if other.recipients and draft.entries.frames[other.frame].mutual:
            return []  # اشتباكات بين الأهالي والميليشيا، وذلك *عقب اعتقال* شيخ: by one of two sides
        return [one for one in other.actors if one not in event.recipients]
    return _armed_subject(draft, chunks, at, event)


def given_as_reason(draft: Draft, chunks: list[Chunk], event: EventDraft) -> list[ActorMention]:
    """أحالت *النيابة* المتهمين إلى المحكمة لاتهامهم بالتحريض: whoever acts against somebody because he accuses him of something."""
    chunk = event.chunk
    word = draft.words[event.last - 1] if event.type == "ACCUSE" else None
    if chunk is None or word is None or word.stem not in draft.knowledge.operators("accusation_noun") or not word.suffix:
        return []
    if chunk.prep not in draft.knowledge.any_of("of_preposition", "because_preposition") or event.first != chunk.head:
        return []
    verb = verb_before(chunks, chunk.index)
    if verb is None or verb.word is None or verb.verb is None or verb.verb.passive or verb.suffered or not event.recipients:
        return []
    for other in reversed(draft.events):  # اعتقلت الشرطة نائبا *لاتهامه*: by whomever
        if other.sentence != event.sentence or other.first < verb.first:
            break
        if other is not event and draft.entries.frames[other.frame].toll == "detained":
            return []
    where = verb_subject(chunks, verb)
    found = mentions(chunks, where) if 0 <= where < chunk.index else []
    hit = [one.entity or one.first for one in event.recipients]
    return [one for one in found if one.head_class in _ACCUSING and (one.entity or one.first) not in hit]


def _taken_up_at(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> int:
    """The index of the word that takes up the clause before an act's noun of means, or the row of nouns that it stands in."""
    if chunk.index < 2 or not (chunk.prep or chunk.conj):
        return -1
    any_of = draft.knowledge.any_of("means_preposition", "through_preposition", "occasion_preposition")
    if chunk.prep:
        return chunk.index - 1 if chunk.prep in any_of and takes_up_clause(chunks[chunk.index - 1]) else -1
    for index in range(chunk.index - 1, max(0, chunk.index - _ROW), -1):
        one = chunks[index]
        if one.kind == NOUNS and one.prep in any_of and takes_up_clause(chunks[index - 1]):
            return index - 1
        if one.kind not in (NOUNS, PRONOUN, TIME, RELATIVE) and not (one.kind == MARK and one.text in PAUSES):
            return -1
    return -1


def _armed_subject(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> list[ActorMention]:
    """انتقم *المسلحون* من القرية، وذلك بإحراق منازلها: the armed subject of a clause that tells no act itself."""
    verb = verb_before(chunks, at)
    where = verb_subject(chunks, verb) if verb is not None else -1
    if verb is None or verb.verb is None or verb.verb.passive or verb.suffered or not 0 <= where < at:
        return []
    found = mentions(chunks, where)
    own = bool(found) and found[0].first == chunks[where].head and is_armed(draft, found[0])
    return found if own and found[0] not in event.recipients else []


__all__ = ["explained", "given_as_reason"]
