"""Who stands where a doer would, and does nothing: من *جهة* الشرق, انسحبوا من *المحافظة*, عدد *الضحايا* الذين سقطوا تحت التعذيب.

In: an event with those found to do it. Out: the event without those who cannot have.
The idea: a side is where from, a province is ground, the dead and what is written have done nothing; whoever did is told elsewhere
or not at all.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.actors.actor_phrases import is_side
from riwaya.reading.draft import ActorMention, Draft, EventDraft
from riwaya.reading.words.other_domains import is_armed

_DEEDS: Final = frozenset(["ASSAULT", "COERCE", "RETREAT", "MOBILIZE"])
_FORCE: Final = frozenset(["ASSAULT", "COERCE"])
_SEIZING: Final = frozenset(["catch-suspect:verb", "seize-anything:verb", "seize-contraband:verb"])
_FOUGHT: Final = frozenset(["ASSAULT", "RETREAT"])


def without_idle(draft: Draft, event: EventDraft) -> None:
    """Takes from an act whoever only looks like its doer, and sides that only tell where from; somebody else may be found."""
    if any(is_side(one) for one in event.recipients):
        sides = [one for one in event.recipients if is_side(one) and _is_direction(draft, one, _head(draft, one))]
        event.recipients = [one for one in event.recipients if one not in sides]
    if event.rule in _SEIZING and not event.recipients and len(event.actors) == 1 and _is_plant(draft, event.actors[0]):
        event.recipients, event.actors = event.actors, []
    if event.rule == "dead-count:verb" and len(event.recipients) > 1:  # عدد *القتلى* بلغ تسعة عراقيين: one number, told of them
        counts = draft.knowledge.operators("figure_noun")
        told = [one for one in event.recipients if (word := draft.words[one.first]) is None or word.stem not in counts]
        event.recipients = told or event.recipients
    if event.actors and event.type in _DEEDS and event.cue_of is None:
        event.actors = [one for one in event.actors if not (_is_idle(draft, event, one) or _is_epithet(draft, event, one))]


def _is_plant(draft: Draft, mention: ActorMention) -> bool:
    """ضبط *مصنع* لتجهيز المتفجرات: what is made somewhere is seized there, and seizes nobody."""
    head = _head(draft, mention)
    plain = mention.entity is None and head is not None and not head.article
    return plain and mention.sector == "BUS" and mention.head_class == "institution"


def hit_instead(draft: Draft, event: EventDraft) -> None:
    """استهداف *البعثات الدبلوماسية*, استهداف *رتل* للتحالف: whoever stands behind a noun of aiming and attacks nobody is hit."""
    if len(event.actors) != 1 or event.rule != "target:noun":
        return
    mention, word = event.actors[0], draft.words[event.actors[0].first]
    if mention.first != event.last or mention.entity is not None or mention.country is not None or word is None:
        return
    if mention.kind == "state" or is_armed(draft, mention) != (mention.head_class == "force"):
        return
    convoy = mention.head_class == "force" and not word.article and word.stem in draft.knowledge.operators("hit_force_noun")
    if convoy or mention.head_class == "institution":
        event.actors = []
        event.recipients = [mention, *(one for one in event.recipients if one is not mention)]


def without_fallen(draft: Draft, event: EventDraft) -> None:
    """عدد *الضحايا* الذين سقطوا تحت التعذيب, التفجير … و*الشهداء* الذين استقبلتهم المقبرة: takes those who fell from an act,
    and looks for nobody else.
    """
    if event.actors and event.type in _DEEDS and event.cue_of is None:
        killed, hurt = draft.knowledge.operators("killed_noun"), draft.knowledge.operators("wounded_object")
        fallen = killed | hurt if event.type in _FORCE else killed
        event.actors = [one for one in event.actors if one.head_class != "people" or not _is_among(draft, one, fallen)]


def _is_among(draft: Draft, mention: ActorMention, stems: frozenset[str]) -> bool:
    head = _head(draft, mention)
    return head is not None and head.stem in stems


def _is_idle(draft: Draft, event: EventDraft, mention: ActorMention) -> bool:
    if mention.entity is not None or mention.person_name is not None:
        return False
    if mention.head_class == "document":
        return True  # انتهاك *للقانون الدولي*، وتحت ضرباتها
    head = _head(draft, mention)
    if head is None:
        return False
    if is_side(mention):
        return _is_direction(draft, mention, head)
    province = head.stem in draft.knowledge.operators("province_noun")
    return province and event.type in _FOUGHT and _is_ground(draft, mention)


def _is_epithet(draft: Draft, event: EventDraft, mention: ActorMention) -> bool:
    """فصائل إسلامية *ومقاتلة*: whether the word for a fighter jet is but one more adjective of the body right before it."""
    word, before = draft.words[mention.first], draft.words[mention.first - 1] if mention.first else None
    if word is None or before is None or mention.last > mention.first + 1 or not (word.conjunction and before.adjective):
        return False
    beside = any(one.last == mention.first and one.head_class == "group" for one in event.actors)
    return beside and before.article == word.article and word.stem in draft.knowledge.operators("fighter_or_fighting")


def _head(draft: Draft, mention: ActorMention) -> Word | None:
    """The word that names whoever is meant, behind numbers: عدد *الضحايا*."""
    words = draft.words[mention.first : mention.last]
    return next((word for word in words if word is not None and word.head is not None), None)


def _is_direction(draft: Draft, mention: ActorMention, head: Word | None) -> bool:
    """من *جهته*, من *جهة* مصنع الإسمنت, باستهدافهم من *جهة*: whether a side is where from or in whose turn; but من *جهة مجهولة*."""
    if head is None or head.stem not in draft.knowledge.operators("bearing_side") or head.article:
        return False
    if head.suffix:
        return True
    before = draft.words[mention.first - 1] if mention.first else None
    if before is None or before.stem not in draft.knowledge.operators("from_preposition"):
        return False
    behind = draft.words[mention.first + 1] if mention.last > mention.first + 1 else None
    described = behind is not None and (behind.adjective or behind.modifier or behind.demonym is not None)
    return not described or (behind is not None and behind.stem in draft.knowledge.operators("the_other"))


def _is_ground(draft: Draft, mention: ActorMention) -> bool:
    """*المحافظة*, *محافظات* الجنوب, *مديرية* دار سعد: whether a word for a province is by itself or governs a name."""
    if mention.last == mention.first + 1:
        return True
    behind = draft.words[mention.first + 1]
    if behind is None or draft.in_place[mention.first + 1]:
        return True
    return behind.adjective or behind.demonym is not None or behind.head is not None


__all__ = ["without_fallen", "without_idle"]
