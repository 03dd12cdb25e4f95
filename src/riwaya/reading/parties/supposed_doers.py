"""Who is believed to have done it: غارة يرجح أنها *إسرائيلية*, طائرة مسيرة يعتقد أنها تابعة *للتحالف الدولي*.

In: an act with its actors, and the asides of belief of its sentence. Out: the act with the party that is believed to have done it.
The idea: such an aside tells of the attack before it, or of the aircraft or men before it that carried it out; the party is called
one that is only believed to be (`Israel (believed)`), since that is all that the text says.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.draft import ADVERB, MARK, NOUNS, PRONOUN, RELATIVE, TIME, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.phrases.asides import ASIDE
from riwaya.reading.phrases.states import national_state, people_named, state_at
from riwaya.reading.words.marks import COMMAS

BELIEVED: Final = " (believed)"  # behind the name of whoever is only believed to have done it
_CARRIERS: Final = frozenset(["force", "people", "group"])  # aircraft, gunmen
_BETWEEN: Final = 4  # chunks between an attack and the aside that tells whose it was


def name_supposed(draft: Draft, events: list[EventDraft]) -> None:
    """Adds the parties that asides of belief name to the acts of a report."""
    if draft.lacks("aside_belief"):
        return
    for event in events:
        chunks = draft.chunks[event.sentence]
        asides = [one for one in chunks if one.kind == ADVERB and one.text == ASIDE]
        if not asides or event.chunk is None:
            continue
        aside = _of_actor(event, asides) if event.actors else _of_attack(chunks, event, event.chunk)
        party = _party(draft, aside) if aside is not None else None
        if party is not None and party not in event.recipients:
            event.actors.append(party)


def _of_actor(event: EventDraft, asides: list[Chunk]) -> Chunk | None:
    """*طائرة مسيرة يعتقد أنها تركية*: the aside that tells whose the aircraft are, or the men, that do the act."""
    for actor in event.actors:
        if actor.head_class in _CARRIERS and actor.entity is None and actor.country is None:
            for aside in asides:
                if actor.first < aside.first and (actor.last in (aside.first, aside.last)):
                    return aside
    return None


def _of_attack(chunks: list[Chunk], event: EventDraft, own: Chunk) -> Chunk | None:
    """*غارة* على البلدة *يرجح أنها إسرائيلية*: the aside behind an attack, what it hit and where it was."""
    if event.layer != "attack" or own.kind != NOUNS:
        return None
    for chunk in chunks[own.index + 1 : own.index + 1 + _BETWEEN]:
        if chunk.kind == ADVERB and chunk.text == ASIDE:
            return chunk
        bound = (chunk.kind == NOUNS and chunk.prep and not chunk.conj) or chunk.kind in (TIME, PRONOUN, RELATIVE)
        if not bound and not (chunk.kind == MARK and chunk.text in COMMAS):
            return None
    return None


def _party(draft: Draft, aside: Chunk) -> ActorMention | None:
    """Whom an aside names: its nationality, or the last phrase of it."""
    for token in range(aside.first + 1, aside.last):
        word = draft.words[token]
        if word is None:
            continue
        place = next((one for one in draft.places_in[aside.sentence] if one.first == token), None)
        if place is not None and (state := state_at(draft, place)) is not None:
            return _as_believed(state)
        if word.demonym is not None:
            return _as_believed(national_state(draft, token, word.demonym))
        if word.people is not None and (people := people_named(draft, token, word.people)) is not None:
            return _as_believed(people)
        found = mention_in(draft, token, aside.last) if not (word.function or word.adjective) else None
        if found is not None and found.first == token and (found.entity is not None or found.definite or found.country):
            if draft.chunk_of[token] is aside and found.head_class != "":
                return _as_believed(found)
    return None


def _as_believed(mention: ActorMention) -> ActorMention:
    mention.name = (mention.name or "") + BELIEVED if mention.name and not mention.name.endswith(BELIEVED) else mention.name
    return mention


__all__ = ["BELIEVED", "name_supposed"]
