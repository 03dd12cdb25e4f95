"""Whom a request or support is for that a phrase with ب tells beside what was done with it.

In: the events of a sentence. Out: the same, with the doer of what was done as whom was asked or aided.
The idea: who does something at somebody's request was asked, who does it with somebody's support was supported: the subject
of the verb before, or who does the act before in its clause.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.draft import (
    ADVERB,
    COMPLEMENTIZER,
    CUE_PHRASE,
    MARK,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)

_FRAMES: Final = frozenset(["demand", "at-request", "support-in-combat", "fight-backing"])
_BETWEEN: Final = frozenset([PRONOUN, TIME, ADVERB])  # what may stand between a verb and its subject
_REACH: Final = 3  # chunks behind a verb in which its subject stands
_PARTIES: Final = frozenset(["force", "group", "institution", "organisation", "people", "person", "role", "state", "title"])


def name_who_was_asked(draft: Draft, events: list[EventDraft]) -> None:
    """يجتمع *المجلس* بطلب من أنقرة, سيطرت *القوات* بدعم من العشائر: who does it was asked, or is supported."""
    for event in events:
        if event.recipients or not event.actors or event.chunk is None or event.cue_of is not None:
            continue
        if not event.rule.startswith(tuple(_FRAMES)) or event.definite or not _is_with(draft, event):
            continue
        found = _doers(draft, events, event, event.chunk)
        event.recipients = [one for one in found if one not in event.actors and one.first < event.first]


def _is_with(draft: Draft, event: EventDraft) -> bool:
    """*بطلب* من, *بناء على طلب*, *بدعم* من: whether the bare noun stands in a phrase with ب that tells how something was done."""
    chunk, operators = event.chunk, draft.knowledge.operators
    assert chunk is not None
    if event.rule.startswith("at-request"):
        return not chunk.conj
    if chunk.prep not in operators("means_preposition") or chunk.conj or event.first != chunk.head:
        return False
    row = draft.chunks[chunk.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    aids = event.type == "AID" and chunk.last > chunk.head + 1  # بدعم *عناصر الجيش*; but رحبوا بدعوة *الشيخ*
    return aids or (behind is not None and behind.prep in operators("from_preposition"))


def _doers(draft: Draft, events: list[EventDraft], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """The subject of the nearest verb before, where it stands right behind it; else who does the act told last."""
    row = draft.chunks[chunk.sentence]
    doing = _doing(draft, row[chunk.index - 1]) if chunk.index else None
    if doing is not None:
        return [doing]
    for at in range(chunk.index - 1, -1, -1):
        one = row[at]
        if one.kind == CUE_PHRASE:
            return []
        if one.kind != VERB:
            continue
        if one.word is None or one.suffered or (one.verb is not None and one.verb.passive):
            break
        subject = _subject(row, at, chunk.index) or _fronted(row, at)
        if subject is not None and subject.head_class in _PARTIES:
            return [subject]
        break
    for other in reversed([one for one in events if one.first < event.first and one is not event]):
        if other.cue_of is None and other.actors and other.statement is event.statement:
            return list(other.actors) if other.type not in ("REQUEST", "AID") else []
    return []


def _doing(draft: Draft, chunk: Chunk) -> ActorMention | None:
    """مع *تنفيذ القوات* بدعم من العشائر عمليات: whose doing a verbal noun right before tells of."""
    word = chunk.word if chunk.kind == NOUNS and chunk.last > chunk.head + 1 else None
    if word is None or word.article or word.suffix or word.head is not None:
        return None
    if word.stem not in draft.knowledge.operators("doing_noun"):
        return None
    found = mention_in(draft, chunk.head + 1, chunk.last)
    if found is None or found.first != chunk.head + 1 or found.head_class not in _PARTIES:
        return None
    draft.add(found)
    return found


def _subject(row: list[Chunk], verb: int, limit: int) -> ActorMention | None:
    for one in row[verb + 1 : min(verb + 1 + _REACH, limit)]:
        if one.kind == NOUNS and not one.prep and not one.conj:
            return one.actor if one.actor is not None and one.actor.first == one.head else None
        if one.kind == RELATIVE or not (one.kind in _BETWEEN or (one.kind == NOUNS and one.prep)):
            return None
    return None


def _fronted(row: list[Chunk], verb: int) -> ActorMention | None:
    """إن *المجلس* قام بنقل الجرحى بطلب من …: a subject right before its verb, with which the clause begins."""
    one, before = row[verb - 1] if verb else None, row[verb - 2] if verb > 1 else None
    if one is None or one.kind != NOUNS or one.prep or one.conj or one.actor is None or one.actor.first != one.head:
        return None
    return one.actor if before is None or before.kind in (COMPLEMENTIZER, MARK) else None
