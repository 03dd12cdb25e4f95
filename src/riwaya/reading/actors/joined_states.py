"""Capitals that و joins as those who speak or act: *واشنطن وباريس* تتهمان, دعت *كل من باريس ولندن* إلى.

In: a draft with chunks and mentions. Out: the same, with the states that such capitals stand for as mentions.
The idea: a capital alone is known for a government by the verb beside it; in a row the verb's number, or كل من, tells of all.
"""

from __future__ import annotations

from riwaya.reading.draft import NOUNS, VERB, Chunk, Draft
from riwaya.reading.phrases.states import is_capital, names_state, state_at, state_of
from riwaya.reading.places.place_mentions import PlaceMention


def find_joined_states(draft: Draft) -> None:
    """Makes mentions of the capitals of a row that are the subject of a verb."""
    for number, places in enumerate(draft.places_in):
        capitals = [place for place in places if is_capital(place)]
        if len(places) < 2 or not capitals:
            continue
        chunks, at = draft.chunks[number], 0
        while at < len(chunks):
            at = _row(draft, chunks, at, capitals)


def _row(draft: Draft, chunks: list[Chunk], at: int, capitals: list[PlaceMention]) -> int:
    """One past the row of states that may begin with a chunk; its capitals are mentions where they are a subject."""
    first, last = chunks[at], at + 1
    each = first.kind == NOUNS and not first.prep and draft.words[first.head] is not None and _each(draft, first, capitals)
    if not each and not _is_state(draft, first, joined=False):
        return last
    while last < len(chunks) and _is_state(draft, chunks[last], joined=True):
        last += 1
    verb = chunks[last] if last < len(chunks) else None
    several = verb is not None and verb.kind == VERB and not verb.conj and verb.verb is not None and verb.verb.number > 0
    if last > at + 1 and (each or several):
        if each:
            place = next(place for place in capitals if place.last == first.last)
            first.actor = first.actor or state_at(draft, place)
        for chunk in chunks[at + bool(each) : last]:
            if chunk.actor is None:
                state_of(draft, chunk)
    return last


def _is_state(draft: Draft, chunk: Chunk, *, joined: bool) -> bool:
    """Whether a chunk is nothing but the name or capital of a state, behind و or not."""
    if chunk.kind != NOUNS or chunk.prep or bool(chunk.conj) != joined:
        return False
    return names_state(draft, chunk)


def _each(draft: Draft, chunk: Chunk, capitals: list[PlaceMention]) -> bool:
    """كل من باريس: whether a chunk names a capital behind those words."""
    place = next((place for place in capitals if place.last == chunk.last and place.first > chunk.head), None)
    if place is None:
        return False
    words = " ".join(draft.tokens.norm[chunk.head : place.first])
    return draft.knowledge.morphology.without_conjunction(words) in draft.knowledge.operators("each_of")


__all__ = ["find_joined_states"]
