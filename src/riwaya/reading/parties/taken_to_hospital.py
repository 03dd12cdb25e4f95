"""Who is taken to hospital: أصيب *ثلاثة* بجروح، نقلوا على إثرها إلى المستشفى.

In: the events of a sentence and those before it. Out: the same, with whom the aid of those who take the wounded away is given.
The idea: a verb of it with nobody beside it goes on about those whom the attack right before hurt, where it agrees with them.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.pronouns import is_dead
from riwaya.reading.draft import VERB, ActorMention, Draft, EventDraft

_FRAME: Final = "evacuate-wounded"
_PERSONS: Final = frozenset(["people", "person", "role", "title", "force"])
_NEAR: Final = 1  # sentences back to those hurt


def name_wounded(draft: Draft, events: list[EventDraft]) -> None:
    """Gives the taking of somebody to hospital whom it is told of, in the order of the text."""
    frames = draft.entries.frames
    for number, event in enumerate(events):
        if event.recipients or event.actors or event.frame < 0 or frames[event.frame].id != _FRAME or event.chunk is None:
            continue
        trigger = draft.words[event.first]
        if (trigger is not None and trigger.suffix) or _is_hurt(draft, event):
            continue  # *نقلهم* إلى المستشفى: its pronoun was asked for; نقل *المصاب*: he is named
        for other in reversed(events[:number]):
            if event.sentence - other.sentence > _NEAR:
                break
            if other.type != "ASSAULT" or not other.recipients:
                continue
            fallen = [toll.quantity for toll in other.tolls if toll.effect == "killed"]
            found = [
                one for one in other.recipients
                if one.last <= event.first and _agrees(draft, event, one)
                and not any(one.first <= lost.first < one.last for lost in fallen)
            ]  # fmt: skip
            event.recipients = found[-1:]
            break


def _is_hurt(draft: Draft, event: EventDraft) -> bool:
    """نقل *المصاب* إلى المستشفى: whether the words that tell of it name whom they tell of."""
    hurt = draft.knowledge.any_of("injured_noun", "killed_noun")
    return any(word is not None and word.stem in hurt for word in draft.words[event.first + 1 : event.last])


def _agrees(draft: Draft, event: EventDraft, mention: ActorMention) -> bool:
    """Whether those hurt can be the subject of the passive verb; a word that may be its noun only has to follow them."""
    if mention.head_class not in _PERSONS or is_dead(draft, mention):
        return False
    if mention.head_class == "force" and not (mention.number == 2 or draft.counted[mention.first]):
        return False  # دورية: a body
    verb = event.chunk.verb if event.chunk is not None and event.chunk.kind == VERB else None
    several = mention.number == 2 or draft.counted[mention.first] > 0
    if verb is None:
        return True
    if verb.number:
        return several or mention.number == verb.number
    return not several and (verb.gender == 1) == (mention.gender == 1)


__all__ = ["name_wounded"]
