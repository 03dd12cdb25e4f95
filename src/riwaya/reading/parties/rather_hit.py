"""Whom a pronoun on an act of force means rather than the doer of another: اعتقل المسلحون *سبعة* واقتادوهم, بعد مداهمة منازلهم.

In: whom a pronoun seems to mean, and the events of its sentence so far. Out: whom it means.
The idea: who did something to somebody is not who suffers in the same breath, and nobody who fell does anything more.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.pronouns import agrees_with, is_dead
from riwaya.reading.draft import ActorMention, Draft, EventDraft
from riwaya.reading.words.other_domains import is_armed

_HIT: Final = frozenset(["person", "role", "title", "people"])
_FORCE: Final = frozenset(["ASSAULT", "COERCE"])
_DONE_TO: Final = _FORCE | {"RETREAT", "AID"}


def rather_hit(draft: Draft, found: ActorMention, pronoun: str, event: EventDraft) -> ActorMention:
    """اعتقل المسلحون *سبعة من الأهالي* واقتادوهم بعد مداهمة منازلهم: whom an act of force of the sentence was done to, where a
    pronoun on another one would otherwise be of its doer."""
    if event.type not in _FORCE:
        return found
    for other in reversed(draft.events):
        if other.sentence != event.sentence:
            break
        if other is event or other.type not in _DONE_TO or not any(one is found for one in other.actors):
            continue
        hit = [one for one in other.recipients if one.head_class in _HIT and agrees_with(draft, one, pronoun)]
        if hit:
            return hit[0]
    return found


def rather_killer(draft: Draft, found: ActorMention, pronoun: str, event: EventDraft) -> ActorMention | None:
    """شاب ضحية رصاص *الشرطة* خلال مداهمتها المنزل: whose victim it was, where a pronoun on an act of force agrees with a victim."""
    if event.type not in _FORCE or event.layer == "result" or not is_dead(draft, found):
        return found
    killer = mention_in(draft, found.first + 1, found.last)
    if killer is None or not (is_armed(draft, killer) or agrees_with(draft, killer, pronoun)):
        return None
    draft.add(killer)
    return killer
