"""Which words say that a force got fire or aircraft in a fight, and which only by whom it is backed.

In: the acts of a sentence, with those of aid that a participle of backing tells (مدعومة ب). Out: the acts that took place.
The idea: aircraft, guns and armour are given in an operation, so that the participle tells of aid in it (مدعومة *بطيران* التحالف);
men who fight beside others are how a force is made up or known (الجيش المدعوم *بالمقاومة*, *بفلول* الرئيس), and no act.
"""

from __future__ import annotations

from riwaya.reading.draft import NOUNS, Draft, EventDraft


def without_standing_backing(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """ميليشيات الحوثي *المدعومة بفلول* الرئيس, سيطر الجيش *مسنودا بالمقاومة*: who fights beside a force, which is no act of aid."""
    if not events or draft.lacks_in(events[0].sentence, "backed_word"):
        return events
    kept = [event for event in events if not _is_told_by_participle(draft, event) or _is_fire_given(draft, event)]
    for aid in kept:
        if _is_told_by_participle(draft, aid):
            for event in kept:
                if event is not aid and any(one in event.actors for one in aid.recipients):
                    event.actors = [one for one in event.actors if one not in aid.actors]
    return kept


def _is_told_by_participle(draft: Draft, event: EventDraft) -> bool:
    """Whether a word like مدعوم tells an act of aid."""
    word = draft.words[event.first]
    return event.rule == "fight-backing:noun" and word is not None and word.stem in draft.knowledge.operators("backed_word")


def _is_fire_given(draft: Draft, event: EventDraft) -> bool:
    """مدعومة *بطائرات* التحالف, مسنودة *بدبابات*, بقوات المقاومة *وطيران* التحالف: whether what backs is fire, aircraft or armour,
    or one of several that do."""
    assert event.chunk is not None
    row, at = draft.chunks[event.sentence], event.chunk.index + 1
    end = max((max(one.last, one.reach) for one in event.actors), default=-1)
    while at < len(row) and row[at].kind == NOUNS and (at == event.chunk.index + 1 or row[at].first < end):
        at += 1
    if _tells_of_fire(draft, event.last, row[at - 1].last):
        return True
    for other in row[at:]:
        if other.kind != NOUNS or not other.conj or other.prep:
            return False
        if _tells_of_fire(draft, other.first, other.last):
            given = [one.actor for one in row[at : other.index + 1] if one.actor is not None]
            event.actors += [one for one in given if one not in event.actors]  # بقوات الجيش *وطائرات* التحالف
            return True
    return False


def _tells_of_fire(draft: Draft, first: int, last: int) -> bool:
    """Whether one of some words is of aircraft, guns or armour."""
    fire = draft.knowledge.any_of("aircraft_noun", "fire_adjective", "backing_fire")
    return any(word is not None and word.stem in fire for word in draft.words[first:last])


__all__ = ["without_standing_backing"]
