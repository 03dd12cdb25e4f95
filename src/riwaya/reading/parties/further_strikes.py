"""Air strikes told of once more without their doer: شن التحالف غارات على صعدة. وقال سكان إن *غارات* استهدفت …, *غارة أخرى*.

In: the events of a report, merged, with actors and places. Out: the same; such a strike has the doer of the one right before it.
The idea: only who has aircraft strikes from the air, so a strike told in the sentence behind another, or as one more of them, is
his where nothing turns to another scene; one that was before it, or of which somebody else is said to be the doer, is not.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import Chunk, Draft, EventDraft
from riwaya.reading.parties.other_acts import has_own_doer, is_habit
from riwaya.reading.parties.second_mentions import is_anothers
from riwaya.reading.scenes.carried_places import shifts
from riwaya.reading.senses.courts import flies

_BACK: Final = 6  # events
_FLOWN: Final = frozenset(["aerial", "drone"])  # modes of attack that need aircraft
_TOLD: Final = frozenset(["occurred", "ongoing"])
_MEN: Final = frozenset(["person", "role", "title", "source"])  # who tell of strikes, or order them
_VOICES: Final = frozenset(["accuse", "allege", "deny", "threaten", "warn", "expect"])


def name_further_strikes(draft: Draft) -> None:
    """Fills the actors of such strikes, in text order, so that a third one goes on with the second."""
    for number, event in enumerate(draft.events):
        if event.actors or event.chunk is None or not _is_strike(draft, event) or not event.rule.endswith(":noun"):
            continue
        if event.definite or event.modality not in _TOLD or has_own_doer(draft, event) or is_habit(draft, event):
            continue
        if _is_before(draft, event, event.chunk) or is_anothers(draft, event, event.chunk) or _is_of_unknown(draft, event):
            continue
        first = _struck_before(draft, event, draft.events[max(0, number - _BACK) : number])
        if first is None:
            continue
        hit = {mention.entity for mention in event.recipients if mention.entity}
        if not any(mention.entity in hit for mention in first.actors):
            event.actors = list(first.actors)


def _is_strike(draft: Draft, event: EventDraft) -> bool:
    """غارات، قصف جوي: whether an act is an attack from the air."""
    if event.type != "ASSAULT" or event.layer != "attack" or event.frame < 0 or event.cue_of is not None:
        return False
    return draft.entries.frames[event.frame].mode in _FLOWN


def _is_flown(draft: Draft, event: EventDraft) -> bool:
    """قصفت *الطائرات* موقعا: whether aircraft make an attack that its word tells of no way of."""
    told = event.frame >= 0 and event.layer == "attack" and bool(draft.entries.frames[event.frame].air)
    return told and any(flies(draft, mention) for mention in event.actors)


def _struck_before(draft: Draft, event: EventDraft, before: list[EventDraft]) -> EventDraft | None:
    """The strike told right before another one, with its doer: no attack of anybody else stands between."""
    further = _is_further(draft, event)
    for other in reversed(before):
        if event.sentence - other.sentence > 1 or (event.sentence > other.sentence and shifts(draft, event.sentence)):
            return None
        if other.type != "ASSAULT" or other.cue_of is not None or other.chunk is event.chunk:
            continue
        if not (_is_strike(draft, other) or _is_flown(draft, other)):
            if other.actors and other.layer == "attack":
                return None
            continue
        if not other.actors:
            continue
        if any(mention.head_class in _MEN for mention in other.actors):
            return None
        if other.sentence == event.sentence and not further:
            return None
        voice = other.statement is not event.statement and other.statement is not None and other.statement.stance in _VOICES
        if voice or other.modality not in _TOLD or other.background != event.background or not _is_near(event, other):
            return None
        return other
    return None


def _is_near(event: EventDraft, other: EventDraft) -> bool:
    """Whether two strikes can be of one campaign: in one country, where both name a place."""
    here, there = ({place.country for place in one.places if place.country} for one in (event, other))
    return not here or not there or bool(here & there)


def _is_further(draft: Draft, event: EventDraft) -> bool:
    """دمرت *غارة أخرى* مخزنا, أعقبتها *غارات مماثلة*: whether an adjective says that it is one more of those told before."""
    assert event.chunk is not None
    words = (draft.words[token] for token in range(event.last, event.chunk.last))
    return any(word is not None and word.stem in draft.knowledge.any_of("further_one", "similar_one") for word in words)


def _is_before(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """وجاء ذلك *بعد غارات*: whether a strike is only told as what came before something."""
    return bool(chunk.prep) and chunk.prep in draft.knowledge.operators("after_preposition")


def _is_of_unknown(draft: Draft, event: EventDraft) -> bool:
    """غارة *مجهولة المصدر*: whether nobody is said to know whose it was."""
    assert event.chunk is not None
    unknown = draft.knowledge.operators("unknown_adjective")
    return any(word is not None and word.stem in unknown for word in draft.words[event.last : event.chunk.last])


__all__ = ["name_further_strikes"]
