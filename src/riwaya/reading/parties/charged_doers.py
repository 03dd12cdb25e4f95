"""Who did what somebody is charged with: إعدام *شخصين* بتهمة التجسس, وجهت النيابة إلى *موظف* تهمة تمويل جماعة.

In: all events, in text order. Out: the `actors` of those that a word of charging names.
The idea: whoever is seized, tried or put to death on a charge is said to have done it; who seizes or charges him, and whoever is
named behind the act, did not.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, NOUNS, TIME, VERB, ActorMention, Draft, EventDraft

_MEN: Final = frozenset(["people", "person", "role", "title", "group"])
_ROW: Final = 5  # acts that a word of charging and those joined to its first one may name
_BROUGHT: Final = frozenset(["ACCUSE", "SANCTION", "COERCE", "ASSAULT"])  # what is done to somebody on a charge


def name_charged(draft: Draft, events: list[EventDraft]) -> None:
    """Gives the acts right behind a word of charging to whom it is laid on, or to nobody; the charged did theirs before."""
    for event in events:
        if event.modality in ("future", "ongoing", "demanded") and is_charge_of(draft, event):
            event.modality = "occurred"
    if draft.lacks("charged_with"):
        return
    charges = draft.knowledge.operators("charged_with")
    for place, event in enumerate(events):
        word = draft.words[event.first - 1] if event.first else None
        if word is None or word.stem not in charges or event.type in ("ACCUSE", "SANCTION"):
            continue
        before = [one for one in events[max(0, place - 4) : place] if one.sentence == event.sentence and one.first < event.first]
        cleared = word.preposition in draft.knowledge.operators("from_preposition")  # برئ *من تهمة* القتل
        event.actors = [] if cleared else _laid_on(draft, event, before) or _others(event, before)
        _share(draft, event, events[place + 1 : place + _ROW])


def _share(draft: Draft, event: EventDraft, behind: list[EventDraft]) -> None:
    """محاكمة *الوزير* بتهمة الاختلاس *ونهب* المال العام: whoever is charged with an act is with those that و joins to it."""
    last = event
    for other in behind:
        chunk, before = other.chunk, last.chunk
        if chunk is None or before is None or chunk.sentence != before.sentence or not chunk.conj or chunk.prep:
            return
        between = draft.chunks[chunk.sentence][before.index + 1 : chunk.index]
        if other.first != chunk.head or other.type in ("ACCUSE", "SANCTION") or other.layer == "result":
            return  # بتهمة التحريض *وقتل* جنديين: it can be a verb as well
        if any(one.kind not in (NOUNS, TIME) for one in between):
            return
        if any(one.conj and one.actor is not None and one.actor.first == one.head for one in between):
            return
        if not other.actors:
            other.actors = [one for one in event.actors if one not in other.recipients]
        last = other


def is_charge_of(draft: Draft, event: EventDraft) -> bool:
    """محاكمة متهمين *بقتل* ضابط: an act right behind a word for those who are charged, which was done before they are tried."""
    if event.first == 0 or draft.lacks("charged_word") or event.type in ("ACCUSE", "SANCTION"):
        return False
    before, word = draft.words[event.first - 1], draft.words[event.first]
    if before is None or word is None or word.preposition not in draft.knowledge.operators("means_preposition"):
        return False
    return before.stem in draft.knowledge.operators("charged_word") and not draft.in_place[event.first - 1]


def _laid_on(draft: Draft, event: EventDraft, before: list[EventDraft]) -> list[ActorMention]:
    """اعتقلت الشرطة *موظفا* بتهمة الرشوة: the persons to whom the nearest act before the charge, in its clause, was done."""
    chunks = draft.chunks[event.sentence]
    for other in reversed(before):
        if other.chunk is None or event.chunk is None:
            return []
        if any(one.kind in (VERB, COMPLEMENTIZER) for one in chunks[other.chunk.index + 1 : event.chunk.index]):
            return []  # دعا إلى محاكمة الرئيس، متجاهلا أن القضاء *يطارده* بتهمة القتل: another's
        if other.type in _BROUGHT and other.recipients:
            return list(other.recipients) if all(one.head_class in _MEN for one in other.recipients) else []
    return []


def _others(event: EventDraft, before: list[EventDraft]) -> list[ActorMention]:
    """Who is taken for the doer, unless he brought the charge or stands behind the act (بتهمة التجسس لحساب *دولة*)."""
    brought = {id(one) for other in before for one in other.actors}
    return [one for one in event.actors if id(one) not in brought and one.first < event.first]
