"""Protests: what is one because a crowd does it, and against whom it is.

In: the events of a draft as verbs and nouns told them. Out: the same events, those done by demonstrators as acts of protest,
each protest once, with the one it is against. The idea: who acts decides the type (a siege by strikers is a protest); a noun
of protest that gives the reason (احتجاجا على) belongs to the act before it, and what it names is whom that is against.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actor_phrases import mention_in
from riwaya.reading.draft import NOUNS, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.states import state_of

_ADDRESSED: Final = frozenset(["institution", "state", "force", "group", "person", "role"])
_NEAR: Final = 5  # chunks behind a protest in which an adjective of it stands
_DEMANDS: Final = 12  # events behind a protest among which its demand may be
_CALLS: Final = frozenset(["REQUEST", "ACCUSE"])
_HURTS: Final = frozenset(["ASSAULT", "COERCE", "SANCTION"])


def read_as_protests(draft: Draft) -> None:
    """Gives acts done by demonstrators the frame that they are then (`Frame.crowd`)."""
    frames, numbers = draft.entries.frames, draft.knowledge.frame_numbers
    for event in draft.events:
        crowd = frames[event.frame].crowd if event.frame >= 0 else None
        if crowd is None or event.cue_of is not None:
            continue
        sides = [*event.actors, *event.recipients] if frames[event.frame].mutual else event.actors
        if any(are_protesters(draft, mention) for mention in sides):
            event.frame, event.type = numbers[crowd], frames[numbers[crowd]].type
            event.rule = f"{crowd}:{event.rule.rpartition(':')[2]}"


def are_protesters(draft: Draft, mention: ActorMention) -> bool:
    """Whether a mention is of demonstrators, strikers and the like."""
    nouns = draft.knowledge.operators("protester_noun")
    words = draft.words[mention.first : min(mention.last, mention.first + 4)]
    return any(word is not None and word.stem in nouns for word in words)


def without_reasons(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """The events of a sentence without nouns of protest that only say why there is the protest told before."""
    kept: list[EventDraft] = []
    for event in events:
        act = next((other for other in reversed(kept) if other.type == "PROTEST" and other.statement is event.statement), None)
        if act is not None and _gives_reason(draft, event):
            act.recipients = act.recipients or event.recipients
            act.places = act.places or event.places
            act.actors = act.actors or event.actors
            continue
        kept.append(event)
    return kept


def _gives_reason(draft: Draft, event: EventDraft) -> bool:
    """احتجاجا على، للاحتجاج على"""
    chunk = event.chunk
    if event.type != "PROTEST" or not event.rule.endswith(":noun") or chunk is None or event.first != chunk.head:
        return False
    return chunk.prep in draft.knowledge.operators("of_preposition") or "\u064b" in draft.tokens.raw(event.first) or (
        draft.tokens.norm[event.first] in draft.knowledge.operators("reason_noun")
    )


def name_whom_against(draft: Draft, events: list[EventDraft]) -> None:
    """Whom a protest is against: whose act its reason names, else of whom the demonstrators demand something."""
    for number, event in enumerate(events):
        if event.type != "PROTEST" or event.recipients or event.cue_of is not None or event.chunk is None:
            continue
        found = _in_reason(draft, event) or _opposed(draft, event)
        if found is None:
            found = _in_demand(event, events[number + 1 : number + _DEMANDS])
        if found is not None and found not in event.actors:
            event.recipients = [found]


def _in_demand(event: EventDraft, following: list[EventDraft]) -> ActorMention | None:
    """… مطالبين *الحكومة* بالاستقالة"""
    for other in following:
        if other.sentence != event.sentence:
            return None
        if other.type not in _CALLS or other.cue_of is None:
            continue
        same = not other.actors or not event.actors or any(mention in event.actors for mention in other.actors)
        if same and other.recipients and other.recipients[0].head_class in _ADDRESSED:
            return other.recipients[0]
    return None


def _opposed(draft: Draft, event: EventDraft) -> ActorMention | None:
    """متظاهرون مناهضون *للحكومة*، شعارات معادية *للرئيس*: whom an adjective of the protest or of those who protest opposes."""
    assert event.chunk is not None
    chunks = draft.chunks[event.sentence]
    against, of = draft.knowledge.operators("opposing_adjective"), draft.knowledge.operators("of_preposition")
    for chunk in chunks[event.chunk.index + 1 : event.chunk.index + _NEAR]:
        if chunk.kind == VERB:
            return None
        last = draft.words[chunk.first - 1] if chunk.first else None
        if chunk.kind == NOUNS and chunk.prep in of and last is not None and last.stem in against:
            found = chunk.actor if chunk.actor is not None else state_of(draft, chunk)
            return found if found is not None and found.head_class in _ADDRESSED else None
    return None


def _in_reason(draft: Draft, event: EventDraft) -> ActorMention | None:
    """تظاهروا احتجاجا على زيارة *الرئيس*: the one whose act it is; whoever an act named there hurt is not."""
    assert event.chunk is not None
    chunks = draft.chunks[event.sentence]
    on, reasons = draft.knowledge.operators("on_preposition"), draft.knowledge.operators("reason_noun")
    for chunk in chunks[event.chunk.index : event.chunk.index + 9]:
        before = chunks[chunk.index - 1] if chunk.index else None
        if chunk.kind != NOUNS or chunk.prep not in on or before is None or before.kind != NOUNS or before.word is None:
            continue
        if before.word.stem in reasons or before is event.chunk:
            return _whose_act(draft, chunk)
    return None


def _whose_act(draft: Draft, chunk: Chunk) -> ActorMention | None:
    word = draft.words[chunk.head]
    if word is not None and any(draft.entries.frames[noun.ref].type in _HURTS for noun in word.frame_nouns):
        return None
    found = chunk.actor
    if found is None or found.head_class == "document":  # قرار *الحكومة*
        found = mention_in(draft, chunk.head + 1, chunk.last)
    if found is None:
        return state_of(draft, chunk)
    if found.head_class not in _ADDRESSED:
        return None
    draft.add(found)
    return found


__all__ = ["are_protesters", "name_whom_against", "read_as_protests", "without_reasons"]
