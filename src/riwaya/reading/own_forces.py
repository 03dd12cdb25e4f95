"""Whose forces somebody means who speaks of his own.

In: the events of a report with their statements. Out: the body that speaks, on mentions such as *its fighters*.
The idea: أعلنت الحركة أن *مقاتليها* نصبوا كمينا: a force with a pronoun, in the words of a body that has forces, is that body's.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ActorMention, Draft, EventDraft

_ARMED: Final = frozenset(["armed_group", "military"])
_BODIES: Final = frozenset(["armed_group", "military", "government"])


def name_own_forces(draft: Draft, event: EventDraft) -> None:
    """Gives actors of an event that are told with a pronoun the body which says so."""
    speaker = event.statement.speaker if event.statement is not None else None
    if speaker is None or not event.actors:
        return
    for mention in event.actors:
        if mention.entity is None and mention.antecedent is None and _is_own(draft, mention):
            body = _body(draft, speaker)
            if body is not None and body is not mention:
                mention.entity, mention.kind, mention.sector = body.entity, body.kind, body.sector
                mention.name, mention.name_ar, mention.country = body.name, body.name_ar, body.country


def _is_own(draft: Draft, mention: ActorMention) -> bool:
    """*مقاتليها*، *قواته*، *عناصرها*: a force, or those it consists of, with a pronoun."""
    word = draft.words[mention.first]
    operators = draft.knowledge.operators
    if word is None or word.suffix not in operators("own_pronoun"):
        return False
    return mention.head_class == "force" or mention.kind in _ARMED or word.stem in operators("own_force_noun")


def _body(draft: Draft, speaker: ActorMention) -> ActorMention | None:
    """The body that speaks, or that a spokesman or an office speaks for: the one named in its words."""
    source = speaker.antecedent or speaker
    if source.kind in _BODIES and (source.entity is not None or source.country is not None):
        return source
    inside = (
        other for other in draft.actors_in[draft.sentence_of[source.first]]
        if source.first <= other.first and other.last <= source.last and other.entity is not None and other.kind in _BODIES
    )  # fmt: skip
    return next(inside, None)


__all__ = ["name_own_forces"]
