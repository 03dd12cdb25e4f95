"""Damage, losses of nobody counted and parts of a number of acts, beside what they are of: no acts of their own.

In: the events of a sentence, results joined. Out: the same without nouns of damage and of uncounted losses beside an attack, and
without acts that are some of those counted before them.
The idea: what a strike did to walls, or what is not known yet of its dead, tells of the strike (فخلف أضرارا، بلا معلومات عن
خسائر بشرية); alone in its sentence it is all that is told of the act.
"""

from __future__ import annotations

from riwaya.reading.draft import ADVERB, NOUNS, PRONOUN, Draft, EventDraft


def without_mere_results(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """The events of a sentence without results that only say what another act of it did, and without parts of a number."""
    if len(events) < 2:
        return events
    return [
        event for event in events
        if not any(_tells_of(draft, event, other) or _is_some_of(draft, event, other) for other in events if other is not event)
    ]  # fmt: skip


def _is_some_of(draft: Draft, event: EventDraft, whole: EventDraft) -> bool:
    """52 هجوما، بينها *3 هجمات* بقذائف موجهة: whether an act is some of a number of acts that stands before it."""
    chunk, counted = event.chunk, whole.chunk
    if chunk is None or counted is None or not event.rule.endswith(":noun") or not whole.rule.endswith(":noun"):
        return False
    if event.type != whole.type or whole.first >= event.first or event.statement is not whole.statement or not chunk.index:
        return False
    before = draft.chunks[event.sentence][chunk.index - 1]
    if before.kind not in (PRONOUN, ADVERB, NOUNS) or before.last != chunk.first or chunk.prep or chunk.conj:
        return False
    if draft.tokens.norm[before.last - 1] not in draft.knowledge.operators("among_pronoun"):
        return False
    whole_counted = any(draft.counted[counted.head : whole.first + 1])  # تنفيذ *18 غارة* … بينها أربع غارات
    return whole_counted and (draft.counted[chunk.head] != 0 or event.first == chunk.head)


def _tells_of(draft: Draft, event: EventDraft, act: EventDraft) -> bool:
    """قصفت البلدة وأوقعت قتلى، إضافة إلى *دمار واسع*: whether a result has nothing of its own beside an attack of its voice."""
    if event.layer != "result" or not event.rule.endswith(":noun") or event.frame < 0 or event.actors or event.tolls:
        return False
    frame = draft.entries.frames[event.frame]
    if frame.id not in ("damage", "lose-life") or (frame.id == "lose-life" and event.recipients):
        return False
    if act.type != "ASSAULT" or act.statement is not event.statement or act.modality in ("negated", "future"):
        return False
    return act.layer == "attack" or (act.layer == "result" and bool(act.tolls))


__all__ = ["without_mere_results"]
