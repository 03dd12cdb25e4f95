"""Rows of places that و or marks join.

In: a place of a sentence. Out: where the next one of its row would begin, and whether two may be of one row.
The idea: و joins any two; a comma or a dash only the names of a list (بلدات سرمين*،* النيرب), as behind a comma a name may say in
what the one before it lies (المزة*،* دمشق).
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.shapes import AND, ARTICLE, is_joined
from riwaya.languages.ar.toponyms import toponymy
from riwaya.reading.draft import CONJUNCTION, RELATIVE, VERB, Chunk, Draft, EventDraft
from riwaya.reading.marks import COMMAS
from riwaya.reading.place_mentions import PlaceMention

_TAG: Final = "#"
_QUOTES: Final = frozenset("\"«»'()")
_DASHES: Final = frozenset("-–—/")
_VERB: Final = 3  # phrases from an act to a verb that goes on with it
_EXACT: Final = 8  # tokens from a place to a word that goes on to say just where in it
_LED: Final = 2  # tokens from such a word to the place it leads to (*وتحديدا في* بلدة سراقب)
_NAMING: Final = 12  # tokens from a noun to what names some of those it speaks of
_PARTING: Final = (VERB, CONJUNCTION, RELATIVE)
_TOWNS: Final = frozenset(["settlement", "neighbourhood", "camp"])
_WIDE: Final = frozenset(["country", "admin1", "admin2", "region", "water"])


def is_list(draft: Draft, place: PlaceMention) -> bool:
    """*بلدات* سرمين …: whether a noun in the plural governs a place."""
    noun = toponymy().nouns.get(draft.tokens.norm[place.whole])
    return noun is not None and noun.plural and place.whole < place.first


def past_link(draft: Draft, last: int, listed: bool) -> tuple[int, bool]:
    """Behind what joins two places, from the end of the first: the token where the second begins, and whether و joins them; -1
    where nothing does. Marks that part the names of a list do where it is `listed`, a comma anywhere."""
    tokens, words, end = draft.tokens, draft.words, len(draft.tokens)
    at, marked = last, False
    while at < end and tokens.norm[at] in _QUOTES:
        at += 1
    if at < end and (tokens.norm[at] in COMMAS or (listed and tokens.norm[at] in _DASHES)):
        at, marked = at + 1, True
    if at >= end:
        return -1, False
    if tokens.norm[at] == AND:
        return _past_tag(draft, at + 1), True
    word = words[at]
    if word is not None and not word.preposition and (word.conjunction or is_joined(word.text)):
        within = word.function == "prep" and word.stem in draft.knowledge.operators("in_preposition")  # *وفي* عدن
        return (at + within if at + within < end else -1), True
    return (_past_tag(draft, at) if marked else -1), False


def named_among(draft: Draft, event: EventDraft) -> list[PlaceMention]:
    """قصفت عدة *قرى* في ريف إدلب من بينها *سرمين* والبارة: the place named as the first of several of which an act speaks."""
    words, norm = toponymy(), draft.tokens.norm
    end = draft.sentences[event.sentence][1]
    if event.chunk is None or words.listing.isdisjoint(norm[event.last : end]):
        return []
    for at in range(event.last, end):
        if norm[at] in words.listing:
            first = at + 1 + (at + 1 < end and norm[at + 1] == ":")
            found = next((one for one in draft.places_in[event.sentence] if first in (one.first, one.whole)), None)
            return [found] if found is not None and _speaks_of_several(draft, event.last, at) else []
        chunk = draft.chunk_of[at]
        if chunk is not None and chunk.kind == VERB and chunk is not event.chunk and not _leads_to(draft, event, chunk):
            return []
    return []


def specified(draft: Draft, places: list[PlaceMention]) -> list[PlaceMention]:
    """قصف ريف إدلب، *وتحديدا* بلدة *سراقب*: the place that a word for "to be exact" leads to behind a place of an act."""
    if draft.lacks_forms("exactness_word"):
        return []
    return next((found for place in places if (found := _just_where(draft, place))), [])


def _just_where(draft: Draft, wide: PlaceMention) -> list[PlaceMention]:
    """The place that such a word leads to behind a place, no verb between."""
    number, exact = draft.sentence_of[wide.first], draft.knowledge.operators("exactness_word")
    for at in range(wide.last, min(wide.last + _EXACT, draft.sentences[number][1])):
        if draft.tokens.norm[at] in exact:
            found = next((one for one in draft.places_in[number] if at < one.first and one.whole - at <= _LED), None)
            return [found] if found is not None and not found.beside and found.kind != "country" else []
        chunk = draft.chunk_of[at]
        if chunk is not None and chunk.kind in _PARTING:
            return []
    return []


def _leads_to(draft: Draft, event: EventDraft, verb: Chunk) -> bool:
    """قصف *استهدف* عدة قرى: whether a verb right behind an act that a noun names goes on with it."""
    assert event.chunk is not None
    return event.rule.endswith(":noun") and verb.index - event.chunk.index <= _VERB and not verb.conj


def _speaks_of_several(draft: Draft, first: int, last: int) -> bool:
    """*قرى* في ريف إدلب منها: whether the noun in the plural that stands last before a token is one of places."""
    for at in range(last - 1, max(first, last - _NAMING) - 1, -1):
        noun = toponymy().nouns.get(draft.tokens.norm[at]) or toponymy().nouns.get(draft.tokens.norm[at].removeprefix(ARTICLE))
        if noun is not None and noun.plural:
            return noun.kind in _TOWNS
    return False


def _past_tag(draft: Draft, at: int) -> int:
    """The token behind the marks that open a name."""
    while at < len(draft.tokens) and (draft.tokens.norm[at] == _TAG or draft.tokens.norm[at] in _QUOTES):
        at += 1
    return at if at < len(draft.tokens) else -1


def may_be_listed(place: PlaceMention, other: PlaceMention) -> bool:
    """Whether a place behind a comma may be a further one of a list, or the other end of a road, and does not say
    where the one before it lies."""
    if place.relation == other.relation == "between":
        return True
    if other.relation is not None or other.beside or other.antecedent is not None or other.whole != other.first:
        return False
    return other.kind == place.kind and other.kind not in _WIDE


__all__ = ["is_list", "may_be_listed", "named_among", "past_link", "specified"]
