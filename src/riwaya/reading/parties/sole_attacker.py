"""The one attacker that a report of strikes names, for what it tells of them without naming him again.

In: the events of a report, with actors, places and dates. Out: the same, with attacks and deaths that name nobody given the
attacker. The idea: where all attacks that a report tells as news have one and the same attacker, a headline, a toll or a blow
at the same place is his too; two sides, unknown men, mines or another scene leave it open.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.disowned_acts import answered
from riwaya.reading.clauses.pronouns import is_warding
from riwaya.reading.draft import ActorMention, Draft, EventDraft
from riwaya.reading.words.other_domains import is_armed

_ANSWER: Final = "retaliate"  # the frame of fire that is returned
_SENTENCES: Final = 14  # a longer report tells of more than one scene
_NEAR: Final = 6  # sentences between what is told of one scene
_WIDE: Final = frozenset(["country", "region"])  # kinds of places that hold many scenes
_FLOWN: Final = frozenset(["aerial", "drone"])  # modes of attack that need aircraft
_STRIKES: Final = frozenset(["heavy-weapons", "aerial", "drone", "targeted"])


def name_sole_attacker(draft: Draft) -> None:
    """Gives attacks and deaths without an actor the only attacker of a report."""
    if len(draft.sentences) > _SENTENCES:
        return
    since = draft.knowledge.operators("since_preposition")
    attacks = [event for event in draft.events if _is_news(event) and event.actors]
    frames = draft.entries.frames
    if any(is_warding(draft, event) or (event.frame >= 0 and frames[event.frame].id == _ANSWER) for event in attacks):
        return  # صاروخ *اعترضته* الدفاعات, *ردت* المدفعية على مصادر النيران: somebody else has fired
    sides = [(event, _side(draft, event)) for event in attacks]
    if not sides or not all(side for _, side in sides):
        return
    if len({side for _, side in sides}) > 1 or _is_hit(draft, sides[0][1]):
        return
    if any(_side(draft, event) != sides[0][1] for event in draft.events if _is_meant(event)):
        return  # عزم المسلحين على *تفجير* السوق: others who would attack
    if not draft.lacks("reply_accusative") and any(_is_answered(draft, event) for event in draft.events):
        return  # غارات ردا على *قصف*: two sides
    for event in draft.events:
        if event.actors or not _is_news(event) or not _may_be_his(draft, event):
            continue
        for other in sorted(attacks, key=lambda one: abs(one.sentence - event.sentence)):
            if other.chunk is not None and other.chunk.prep in since:
                continue  # حصيلة الشهر *منذ الهجمات* التي شنها التنظيم: from when they count
            if other.layer == "attack" and _same_scene(event, other) and _can_fly(draft, event, other):
                hit = {mention.entity for mention in event.recipients if mention.entity}
                if not any(mention.entity in hit or _has_men(draft, mention, event) for mention in other.actors):
                    event.actors = list(other.actors)
                break


def _has_men(draft: Draft, side: ActorMention, event: EventDraft) -> bool:
    """سقوط قتلى من عناصر *الحزب*: whether those hit are named as somebody's own men."""
    head = draft.words[side.first]
    inner = (word for mention in event.recipients for word in draft.words[mention.first + 1 : mention.last])
    return head is not None and any(word is not None and word.stem == head.stem for word in inner)


def _is_hit(draft: Draft, side: frozenset[str]) -> bool:
    """Whether those who attack are attacked as well: two sides fight, whoever is named."""
    for event in draft.events:
        if _is_news(event) and event.layer == "attack":
            if any(_key(draft, mention) in side for mention in event.recipients):
                return True
    return False


def _is_answered(draft: Draft, event: EventDraft) -> bool:
    chunk = event.chunk
    return chunk is not None and bool(chunk.prep) and answered(draft, draft.chunks[event.sentence], chunk) >= 0


def _is_news(event: EventDraft) -> bool:
    return event.type == "ASSAULT" and event.cue_of is None and event.modality in ("occurred", "ongoing") and not event.background


def _is_meant(event: EventDraft) -> bool:
    """Whether somebody is told to have tried or planned an attack."""
    open_still = event.modality in ("future", "hypothetical", "negated")
    return open_still and event.type == "ASSAULT" and event.layer == "attack" and bool(event.actors) and event.cue_of is None


def _side(draft: Draft, event: EventDraft) -> frozenset[str]:
    """Who attacks, by state or name; empty where somebody among them is nobody known."""
    keys = [_key(draft, mention) for mention in event.actors]
    return frozenset(keys) if all(keys) else frozenset()


def _key(draft: Draft, mention: ActorMention) -> str:
    meant = mention.antecedent or mention
    if meant.entity is None and meant.country is None:
        return ""
    if not is_armed(draft, mention) and meant.head_class not in ("state", "institution"):
        return ""
    return meant.country or meant.entity or ""


def _may_be_his(draft: Draft, event: EventDraft) -> bool:
    """Whether an act is a blow or what it did, not a mine or a bomb that somebody left."""
    if event.frame < 0:
        return False
    frame = draft.entries.frames[event.frame]
    if frame.mutual:
        return False  # اشتباكات: takes another side
    if event.layer == "result":
        if event.chunk is not None and event.chunk.prep in draft.knowledge.operators("after_preposition"):
            return False  # غارات بعد *مقتل* الطيار: what came before them
        return bool(event.tolls) and frame.toll in ("killed", "injured") and frame.mode is None
    before = draft.words[event.first - 1] if event.first else None
    if before is not None and before.function == "prep" and event.chunk is not None and event.chunk.head < event.first:
        return False  # ردا على *إطلاق* الصواريخ: what the attacker answers
    described = draft.words[event.first : event.chunk.last] if event.chunk is not None else []
    unknown = draft.knowledge.operators("unknown_adjective")
    if any(word is not None and word.stem in unknown for word in described):
        return False  # قصف *مجهول*
    return event.layer == "attack" and frame.mode in _STRIKES and not event.definite


def _can_fly(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """Whether who made another attack can have made one from the air: by aircraft, or an army or state."""
    flown = event.frame >= 0 and draft.entries.frames[event.frame].mode in _FLOWN
    also = other.frame >= 0 and draft.entries.frames[other.frame].mode in _FLOWN
    return not flown or also or all(mention.kind in ("military", "state", "government") for mention in other.actors)


def _same_scene(event: EventDraft, other: EventDraft) -> bool:
    """At one place by name, or in one sentence or the next where one of them names none."""
    if abs(event.sentence - other.sentence) > _NEAR:
        return False
    here, there = ({place.name for place in one.places if place.kind not in _WIDE} for one in (event, other))
    if here and there:
        return bool(here & there)
    return abs(event.sentence - other.sentence) <= 1


__all__ = ["name_sole_attacker"]
