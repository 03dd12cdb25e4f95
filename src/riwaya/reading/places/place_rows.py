"""Rows of places that و or marks join.

In: a place of a sentence. Out: the places of its row, from the first on.
The idea: و joins any two; a comma or a dash only the names of a list (بلدات سرمين*،* النيرب), as behind a comma a name may say in
what the one before it lies (المزة*،* دمشق).
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from riwaya.languages.ar.shapes import AND, ARTICLE, is_joined
from riwaya.languages.ar.toponyms import toponymy
from riwaya.reading.draft import CONJUNCTION, RELATIVE, VERB, Chunk, Draft, EventDraft
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.words.marks import COMMAS

_TAG: Final = "#"
_QUOTES: Final = frozenset("\"«»'()")
_DASHES: Final = frozenset("-–—/")
_VERB: Final = 3  # phrases from an act to a verb that goes on with it
_EXACT: Final = 8  # tokens from a place to a word that goes on to say just where in it
_LED: Final = 2  # tokens from such a word to the place it leads to (*وتحديدا في* بلدة سراقب)
_ROW: Final = 12  # places that و joins in a row
_LIST: Final = 3  # places that marks alone join
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


def row_of(draft: Draft, place: PlaceMention) -> list[PlaceMention]:
    """في صنعاء *وعدن وفي تعز*، على بلدات سرمين*، النيرب*: a place with those that و, or in a list a mark, joins to it, one right
    behind the other."""
    found = [head_of_row(draft, place)]
    listed = is_list(draft, found[0]) or place.relation == "between"  # طريق *حارم - سلقين*
    kept = 1
    while len(found) < _ROW:
        row = draft.places_in[draft.sentence_of[found[-1].first]]
        last, joined = past_link(draft, _past_bearing(draft, found[-1].last), listed)
        other = next((one for one in row if one.whole == last or one.first == last), None) if last >= 0 else None
        if other is None or (other.relation == "between") != (place.relation == "between"):
            break
        if not joined and not may_be_listed(found[-1], other):
            break
        found.append(other)
        kept = len(found) if joined or listed else kept
    return found[:kept] if kept > 1 or len(found) < _LIST else found


def head_of_row(draft: Draft, place: PlaceMention) -> PlaceMention:
    """*الرمادي* والفلوجة: the first of the places that a row joins."""
    places = draft.places_in[draft.sentence_of[place.first]]
    for _ in range(_ROW):
        word = draft.words[place.whole]
        if word is None or word.preposition or not (word.conjunction or is_joined(word.text)):
            break
        before = next((one for one in places if one.last == place.whole), None)
        if before is None or (before.relation == "between") != (place.relation == "between"):
            break
        place = before
    return place


def _past_bearing(draft: Draft, last: int) -> int:
    """في عمران *شمال صنعاء* وذمار: the token behind a name, or behind what only says where it lies."""
    at = bisect_left(draft.places, last, key=lambda place: place.first)
    behind = draft.places[at] if at < len(draft.places) else None
    if behind is None or behind.whole != last or not (behind.beside and (behind.relation or "").endswith("_of")):
        return last
    return behind.last


__all__ = ["head_of_row", "named_among", "row_of", "specified"]
