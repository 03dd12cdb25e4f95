"""Somebody's own country: إن *بلاده* ستقف مع لبنان, وقوف *بلاده* إلى جانبه, هجوم على *بلادنا*.

In: the token of such a word; later, once statements are read, the mention. Out: a mention of a state, and which state it is.
The idea: the pronoun means whoever speaks, else who does the act of its sentence, of whom a nationality or an office of a state
is told; without one the country stays open, but it is the country that acts, and not who speaks.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ActorMention, Draft, EventDraft
from riwaya.reading.phrases.person_names import inner_letters

OWN: Final = "own country"  # the name of such a mention until its state is known


def own_country(draft: Draft, token: int) -> ActorMention | None:
    """The mention of a state that بلاده at a token is; None for any other word."""
    word = draft.words[token]
    if word is None or not word.suffix or word.stem not in draft.knowledge.operators("own_country_noun"):
        return None
    return ActorMention(
        token, token + 1, "state", None, OWN, None, None, "GOV",
        head_class="state", gender=1, definite=True, inner=inner_letters(draft, token),
    )  # fmt: skip


def resolve_country(draft: Draft, mention: ActorMention) -> None:
    """Names the state that بلاده means, where the country of whom the pronoun means is told."""
    if not draft.owner:
        return  # asked while statements are still read
    state = draft.knowledge.states.get(_country(draft, mention) or "")
    if state is None:
        return
    mention.country, mention.name, mention.name_ar = state.country, state.name, state.name_ar
    mention.entity = f"state-{state.country.lower()}"


def meet_in_person(draft: Draft, event: EventDraft) -> None:
    """قال الوزير إن بلاده ستحارب، خلال لقاء مع *نظيره*: whoever meets his counterpart is no country but who speaks of it."""
    if event.type != "CONSULT" or len(event.actors) != 1 or own_country(draft, event.actors[0].first) is None:
        return
    item = draft.owner[event.actors[0].first]
    if item is None or item.speaker is None:
        return
    heads = [draft.words[one.first] for one in event.recipients]
    if any(word is not None and word.stem in draft.knowledge.operators("counterpart_noun") for word in heads):
        event.actors = [item.speaker]


def _country(draft: Draft, mention: ActorMention) -> str | None:
    item = draft.owner[mention.first]
    while item is not None:
        if item.speaker is not None:
            meant = item.speaker.antecedent or item.speaker
            return meant.country
        item = item.parent
    for other in reversed(draft.actors_in[draft.sentence_of[mention.first]]):
        if other.last <= mention.first and (other.kind == "person" or other.head_class in ("role", "title", "institution")):
            return (other.antecedent or other).country
    return None


__all__ = ["OWN", "meet_in_person", "own_country", "resolve_country"]
