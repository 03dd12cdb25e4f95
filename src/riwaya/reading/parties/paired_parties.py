"""Two parties named once and then taken up as a pair: الطرفان، الجانبان، الوزيران، البلدان، الحزبان.

In: the events of a report with their actors, in text order. Out: the actors of those told by a pair replaced by the two it takes
up. The idea: the last act before that two parties of that kind did or suffered together; where none is near, the pair stays.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ActorMention, Draft, EventDraft
from riwaya.reading.words.other_domains import is_armed

_REACH: Final = 3  # sentences between a pair and the act that names the two
_LOOK_BACK: Final = 12  # events looked through at most
_SIDES: Final = frozenset(["group", "institution", "force", "state", ""])
_FIGHTS: Final = frozenset(["ASSAULT", "COERCE"])
_TALKS: Final = frozenset(["CONSULT", "AGREE", "COOPERATE"])
_TRUCES: Final = _FIGHTS | _TALKS | {"RETREAT"}
_PERSONS: Final = frozenset(["person", "role", "title"])


def name_pairs(draft: Draft, events: list[EventDraft]) -> None:
    """Puts the two parties in the place of a definite dual among the actors of each event."""
    if not events or not any(mention.number == 1 and mention.definite for event in events for mention in event.actors):
        return
    for number, event in enumerate(events):
        if len(event.actors) != 1 or not _is_pair(draft, event.actors[0]):
            continue
        found = _told_before(draft, events[max(0, number - _LOOK_BACK) : number], event)
        if not found:
            continue
        first, second, against = found
        if against and event.type == "ASSAULT" and not event.recipients:
            event.actors, event.recipients = [first], [second]  # one against the other, as in the fight before
        else:
            event.actors = [first, second]


def face_each_other(draft: Draft, events: list[EventDraft]) -> None:
    """اتفقت *موسكو وأنقرة*, التقى *الوزير ونظيره*: of those who talk or agree together the first is the doer, as with بين."""
    for event in events:
        if event.frame < 0 or event.recipients or len(event.actors) < 2 or not draft.entries.frames[event.frame].paired:
            continue
        item = event.statement
        if event.modality == "demanded" and item is not None and item.addressee is event.actors[0]:
            continue  # دعا المجلس *الحكومة والمعارضة* إلى استئناف الحوار: each is asked to
        event.actors, event.recipients = event.actors[:1], event.actors[1:]


def _is_pair(draft: Draft, mention: ActorMention) -> bool:
    """A definite dual of one word: الوزيران, not الوزيران العراقي والسوري."""
    word = draft.words[mention.first]
    if mention.number != 1 or word is None or not word.article or word.head is None or mention.entity is not None:
        return False
    return mention.last == mention.first + 1


def _told_before(draft: Draft, earlier: list[EventDraft], event: EventDraft) -> tuple[ActorMention, ActorMention, bool] | None:
    """The two parties of the last act before that fit the pair of `event`, and whether they fought one another."""
    pair, fights = event.actors[0], event.type in _FIGHTS
    for other in reversed(earlier):
        if event.sentence - other.sentence > _REACH:
            return None
        kinds = _FIGHTS if fights else _TRUCES if event.type == "RETREAT" else _TALKS
        if other.first >= pair.first or other.type not in kinds:
            continue
        found = _parties(other)
        if found is None or (found[0].entity is not None and found[0].entity == found[1].entity):
            continue
        if all(_fits(draft, pair, one) and (_may_fight(draft, one) if other.type in _FIGHTS else _is_told(one)) for one in found):
            return *found, other.type in _FIGHTS and bool(other.recipients)
    return None


def _parties(event: EventDraft) -> tuple[ActorMention, ActorMention] | None:
    """The two who did something together, or one to the other."""
    if len(event.actors) == 2 and (event.type not in _FIGHTS or not event.recipients):
        return event.actors[0], event.actors[1]
    if len(event.actors) == 1 and len(event.recipients) == 1:
        return event.actors[0], event.recipients[0]
    return None


def _may_fight(draft: Draft, one: ActorMention) -> bool:
    """A side of a fight that is named or has arms; no patrol or post of one."""
    if one.entity is not None:
        return one.head_class in _SIDES and (is_armed(draft, one) or one.head_class == "state")
    return one.head_class in ("people", "group", "force") and is_armed(draft, one) and (one.definite or one.number == 2)


def _is_told(one: ActorMention) -> bool:
    """A party of talks that is named, or holds an office."""
    if one.head_class in _PERSONS:
        return not one.number
    return one.entity is not None and one.head_class in _SIDES


def _fits(draft: Draft, pair: ActorMention, one: ActorMention) -> bool:
    """Whether somebody may be one of a pair, by the noun that the pair is named by."""
    head = draft.words[pair.first]
    if head is None or head.head is None or one.number == 1:
        return False
    entry = draft.entries.heads[head.head.ref]
    if entry.lemma in draft.knowledge.operators("paired_side"):
        return True
    if entry.lemma in draft.knowledge.operators("paired_state"):
        return one.head_class == "state" or one.kind == "state"
    if entry.class_ in _PERSONS:
        return one.kind == "person" and one.head_class in _PERSONS
    return entry.class_ in _SIDES and one.head_class in _SIDES and not one.number


__all__ = ["face_each_other", "name_pairs"]
