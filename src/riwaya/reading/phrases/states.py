"""States that act: واشنطن and موسكو as governments.

In: the chunk of somebody who speaks or acts. Out: the state's mention, where the chunk names a country or a capital.
The idea: a capital stays a place among the places; that it acts, the actor record says.
"""

from __future__ import annotations

from riwaya.languages.ar.toponyms import toponymy
from riwaya.lexicon.compile import Reading
from riwaya.reading.draft import ActorMention, Chunk, Draft
from riwaya.reading.phrases.person_names import inner_letters
from riwaya.reading.places.place_mentions import PlaceMention


def names_state(draft: Draft, chunk: Chunk) -> bool:
    """Whether a chunk is the name or capital of a state, and nothing more."""
    return any(
        place.first == chunk.head and place.last == chunk.last and place.country and (place.kind == "country" or is_capital(place))
        for place in draft.places_in[chunk.sentence]
    )


def state_of(draft: Draft, chunk: Chunk) -> ActorMention | None:
    """The state that a chunk begins with the name or capital of; it becomes the chunk's actor."""
    place = power(draft, chunk)
    mention = state_at(draft, place) if place is not None else None
    if mention is not None:
        chunk.actor = mention
    return mention


def state_at(draft: Draft, place: PlaceMention) -> ActorMention | None:
    """The state of a place that stands for it, as a mention of the draft; None for places of no state."""
    if place.country is None:
        return None
    mention = ActorMention(
        place.first, place.last, "state", f"state-{place.country.lower()}", None, None, place.country, "GOV",
        head_class="state", gender=1, definite=True, inner=inner_letters(draft, place.first),
    )  # fmt: skip
    mention.name = draft.knowledge.country_names.get(place.country)
    draft.add(mention)
    return mention


def power(draft: Draft, chunk: Chunk) -> PlaceMention | None:
    """The country or capital whose name a chunk begins with."""
    for place in draft.places_in[chunk.sentence]:
        if place.first != chunk.head or place.relation is not None:
            continue  # بلدات شمال *سوريا*: a part of a state does not act
        if place.country and (place.kind == "country" or is_capital(place)):
            return place
    return None


def national_state(draft: Draft, token: int, reading: Reading) -> ActorMention:
    """The state whose adjective a token is (غارات *روسية*)."""
    state = draft.entries.demonyms[reading.ref]
    mention = ActorMention(
        token, token + 1, "state", f"state-{state.country.lower()}", state.name, state.name_ar, state.country, "GOV",
        head_class="state", gender=1, definite=True, inner=inner_letters(draft, token),
    )  # fmt: skip
    draft.add(mention)
    return mention


def is_capital(place: PlaceMention) -> bool:
    """Whether a place is the capital of a state, which may stand for its government."""
    return bool(place.candidates) and (place.candidates[0][0].capital or place.name_ar in toponymy().speaking)


def people_named(draft: Draft, token: int, reading: Reading) -> ActorMention | None:
    """The armed group, party or state whose adjective a token is (محاولات *حوثية*, القصف *الصهيوني*); None for peoples."""
    people = draft.entries.peoples[reading.ref]
    if people.kind not in ("armed_group", "military", "party", "state"):
        return None
    state = people.kind == "state"  # *الصهيوني*: another name of one that has a country
    mention = ActorMention(
        token, token + 1, people.kind, people.id, people.name, people.name_ar,
        people.id.rpartition("-")[2].upper() if state else None, people.sector,
        head_class="state" if state else "group", definite=True, inner=inner_letters(draft, token),
    )  # fmt: skip
    draft.add(mention)
    return mention
