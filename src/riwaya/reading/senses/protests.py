"""Protests: what is one because a crowd does it.

In: the events of a draft as verbs and nouns told them. Out: the same events, those done by demonstrators as acts of protest,
each protest once. The idea: who acts decides the type (a siege by strikers is a protest); a noun of protest that gives the
reason (احتجاجا على) belongs to the act before it. Whom it is against: `protest_targets`.
"""

from __future__ import annotations

from operator import attrgetter

from riwaya.reading.draft import ActorMention, Draft, EventDraft

_TYPE = attrgetter("type")
_UNDER_ARMS = frozenset(["MIL", "COP", "UAF", "REB", "SPY"])


def read_as_protests(draft: Draft) -> None:
    """Gives acts done by demonstrators the frame that they are then (`Frame.crowd`)."""
    frames, numbers = draft.entries.frames, draft.knowledge.frame_numbers
    crowds = {
        id(mention)
        for event in draft.events
        if event.type == "PROTEST" and event.rule.endswith(":verb")
        for mention in event.actors
        if mention.head_class in ("people", "") and mention.kind in ("people", "")
    }
    for event in draft.events:
        crowd = frames[event.frame].crowd if event.frame >= 0 else None
        if crowd is None or event.cue_of is not None:
            continue
        sides = [*event.actors, *event.recipients] if frames[event.frame].mutual else event.actors
        protests = any(id(mention) in crowds or are_protesters(draft, mention) for mention in sides)  # تظاهر *المئات* و*اقتحموا* …
        if protests or _demand_by_it(draft, event):
            event.frame, event.type = numbers[crowd], frames[numbers[crowd]].type
            event.rule = f"{crowd}:{event.rule.rpartition(':')[2]}"


def _demand_by_it(draft: Draft, event: EventDraft) -> bool:
    """أغلق خريجون بوابة الشركة *للمطالبة* بالتعيين: whether unarmed people close something so as to demand something."""
    if len(event.actors) != 1 or event.type != "COERCE" or event.actors[0].head_class != "people":
        return False
    if event.actors[0].sector in _UNDER_ARMS:
        return False
    of = draft.knowledge.operators("of_preposition")
    for other in draft.events:
        chunk = other.chunk
        if other.sentence != event.sentence or other.type != "REQUEST" or chunk is None or chunk.prep not in of:
            continue
        if other.rule.endswith(":noun") and other.first == chunk.head and other.actors == event.actors:
            other.modality = event.modality  # done by the very act
            return True
    return False


def are_protesters(draft: Draft, mention: ActorMention) -> bool:
    """Whether a mention is of demonstrators, strikers and the like."""
    nouns = draft.knowledge.operators("protester_noun")
    words = draft.words[mention.first : min(mention.last, mention.first + 4)]
    return any(word is not None and word.stem in nouns for word in words)


def without_reasons(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """The events of a sentence without nouns of protest that only say why there is the protest told before."""
    kept: list[EventDraft] = []
    if "PROTEST" not in map(_TYPE, events):
        return events
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
    """احتجاجا على، للاحتجاج على، رفضا ل"""
    chunk = event.chunk
    if event.type not in ("PROTEST", "REJECT") or not event.rule.endswith(":noun") or chunk is None:
        return False
    if event.type == "REJECT":
        return draft.tokens.norm[event.first] in draft.knowledge.operators("rejecting_reason")
    blocks = event.frame >= 0 and draft.entries.frames[event.frame].mode == "obstruct"
    if blocks and chunk.prep in draft.knowledge.operators("means_preposition") and event.first == chunk.head:
        return True  # قطعوا الطريق *بالإطارات المشتعلة*
    before = draft.words[event.first - 1] if event.first > chunk.head else None
    if before is not None and before.frame_nouns:  # خرجوا في مظاهرة *احتجاجا* على …: behind the act in one phrase
        return draft.tokens.norm[event.first] in draft.knowledge.operators("reason_noun")
    if event.first != chunk.head:
        return False
    knowledge, written = draft.knowledge, draft.tokens.raw(event.first)
    if chunk.prep in knowledge.operators("of_preposition") or knowledge.morphology.is_written_accusative(written):
        return True
    return draft.tokens.norm[event.first] in knowledge.operators("reason_noun")


__all__ = ["are_protesters", "read_as_protests", "without_reasons"]
