"""Acts that can be done by nobody but who is told of right before: رفض *المسلحون* إلقاء السلاح، محاولة من قبل *المسلحين* لاقتحام …

In: an event told by a noun without a doer, and the events of its sentence. Out: the mentions of who does it, if that is told.
The idea: who refuses or declares to lay down arms or to pledge allegiance means his own; an attempt "by" somebody is his; a killing
joined to a deed that somebody is charged with or confesses is charged with it; who held somebody lets him go.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import mentions
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.clause_subjects import verb_subject
from riwaya.reading.draft import NOUNS, PRONOUN, TIME, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.words.marks import COMMAS

_ACTING: Final = frozenset(["force", "group", "state", "institution", "person", "role", "people", "title"])
_OWN: Final = frozenset(["lay-down-arms", "surrender", "pledge-allegiance"])  # frames of what one does with one's own
_HELD: Final = frozenset(["arrest", "abduct"])


def in_own_part(draft: Draft, chunks: list[Chunk], event: EventDraft, told: list[EventDraft]) -> list[ActorMention]:
    """The doers of an act that its clause makes somebody's own."""
    chunk = event.chunk
    if chunk is None or chunk.kind != NOUNS or event.frame < 0 or event.charged or event.first != chunk.head:
        return []
    frame = draft.entries.frames[event.frame].id
    if frame in _OWN and not chunk.prep:
        return _his_own(draft, chunks, event, chunk)
    if frame == "release":
        return _who_held(draft, event, told)
    return _attempted_by(draft, chunks, chunk) or _charged_too(draft, chunks, event, chunk, told)


def _his_own(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """رفض *المسلحون* إلقاء السلاح, أعلن *بعض القادة* مبايعة التنظيم: who refuses an act of his own, or declares that he does it."""
    item = event.statement
    if item is not None and item.stance == "announce" and event.first <= item.first + 1 and item.speaker is not None:
        return [item.speaker] if item.speaker.head_class in _ACTING | {""} and not chunk.conj else []
    verb = verb_before(chunks, chunk.index)
    if verb is None or verb.word is None or verb.verb is None or verb.verb.passive or verb.suffered:
        return []
    if verb.word.stem not in draft.knowledge.operators("refusal_verb") or event.modality != "negated":
        return []
    where = verb_subject(chunks, verb)
    found = mentions(chunks, where) if 0 <= where < chunk.index else []
    return [one for one in found if one.head_class in _ACTING]


def _attempted_by(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """محاولة من قبل *المسلحين* لاقتحام السجن, من جانب *مهاجرين* لاقتحام النفق: by whom an attempt right before its aim is."""
    by, attempt = chunks[chunk.index - 1] if chunk.index > 1 else None, chunks[chunk.index - 2] if chunk.index > 1 else None
    if by is None or attempt is None or by.kind != NOUNS or attempt.kind != NOUNS or by.conj:
        return []
    operators, word, head = draft.knowledge.operators, draft.words[attempt.head], draft.words[by.head]
    if chunk.prep not in operators("of_preposition") or word is None or word.stem not in operators("attempt_noun"):
        return []
    if by.prep in operators("agent_preposition") and by.actor is not None and by.actor.first == by.head:
        return [by.actor]
    side = by.prep in operators("from_preposition") and head is not None and head.stem in operators("agent_noun")
    found = mention_in(draft, by.head + 1, by.last) if side and by.last > by.head + 1 else None
    if found is None or found.first != by.head + 1:
        return []
    draft.add(found)
    return [found]


def _charged_too(
    draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk, told: list[EventDraft]
) -> list[ActorMention]:
    """اتهم *المسلحين* بنهب البيوت وقتل سكانها, اعترف *الموقوف* بتهريب أسلحة وقتل جنديين: who is charged with the deed that a
    killing is joined to, or confesses it."""
    item = event.statement
    if item is None or not chunk.conj or chunk.prep or draft.entries.frames[event.frame].toll != "killed":
        return []
    word = draft.words[event.first]
    if item.stance not in ("accuse", "confirm", "claim_responsibility") or word is None:
        return []
    if word.stem not in draft.knowledge.operators("killing_noun"):
        return []
    doer = item.addressee if item.stance == "accuse" else item.speaker
    for other in reversed(told):
        if other is event or other.chunk is None or other.first > event.first or not other.rule.endswith(":noun"):
            continue
        between = chunks[other.chunk.index + 1 : chunk.index]
        plain = all(one.kind in (NOUNS, TIME, PRONOUN) or one.text in COMMAS for one in between)
        same = other.statement is item and doer is not None and any(one is doer for one in other.actors)
        return list(other.actors) if plain and same and other.first <= item.first + 1 else []
    return []


def _who_held(draft: Draft, event: EventDraft, told: list[EventDraft]) -> list[ActorMention]:
    """أوقفت *الشرطة* الرجل شهرا قبل إطلاق سراحه: who held whoever is let go, in the same sentence and voice."""
    for other in reversed(told):
        if other is event or other.first > event.first or other.frame < 0 or other.modality != "occurred":
            continue
        if draft.entries.frames[other.frame].mode not in _HELD:
            continue
        same = any(one is hit for one in event.recipients for hit in other.recipients)
        return list(other.actors) if same and other.statement is event.statement else []
    return []


__all__ = ["in_own_part"]
