"""Phrases that make an area of a name: distances, roads and land between two places, borders, coasts.

In: `Tokens`, the names taken for places, the report's own country. Out: areas by name, and borders and coasts that only
adjectives name (الحدود السورية التركية) as `Unnamed`.
The idea: look only beside names that are places already and at the few words that announce a border or a coast.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from riwaya.gazetteer.lookup import Candidate
from riwaya.languages.ar.numerals import read_number
from riwaya.languages.ar.shapes import is_joined
from riwaya.languages.ar.toponyms import Stretch, frontiers, toponymy
from riwaya.reading.places.areas import Area, Ground, Measured, area, between, kilometres
from riwaya.reading.places.place_lookup import Spotted
from riwaya.text.tokens import MARK, Tokens

_LONGEST_NUMBER: Final = 5
_LONGEST_APPROACH: Final = 4
# As far apart as two towns may be for the land between them, and for the road between them, in km.
_LAND: Final = 150.0
_ROAD: Final = 600.0
# How near a named place must be to a stretch for the text to mean that stretch, beyond the stretch itself, in km.
_BESIDE: Final = 25.0
_SIDE: Final = 6  # words before a border in which it is told on whose side of it
_DASHES: Final = frozenset("-–ـ/—")


@dataclass(slots=True, eq=False)
class Unnamed:
    """A border or coast that no name names: tokens `first` to `last`, `inner` letters of the first are proclitics."""

    first: int
    last: int
    inner: int
    name: str
    country: str
    area: Area


@dataclass(slots=True, eq=False)
class Located:
    """A name taken for a place, and the place."""

    item: Spotted
    place: Candidate


class Phrases:
    """The areas of one report. `home` is the country that the report plainly is about, or ""."""

    def __init__(self, tokens: Tokens, sentences: Sequence[tuple[int, int]], located: list[Located], home: str) -> None:
        self.tokens = tokens
        self.sentences = sentences
        self.located = located
        self.home = home
        self.words = toponymy()
        self.overruled: dict[int, Area] = {}
        self.unnamed: list[Unnamed] = []
        self._in: dict[int, list[Located]] = defaultdict(list)
        for entry in located:
            self._in[entry.item.sentence].append(entry)
        self._at = {token: entry for entry in located for token in (entry.item.first, entry.item.whole)}
        self._read_pairs()

    def area(self, item: Spotted, place: Candidate) -> Area:
        """The area that a name and the words around it mean."""
        known = self.overruled.get(id(item))
        if known is not None:
            return known
        relation = item.relation
        distance = self._distance(item)
        return area(ground(place), Measured(relation, item.direction, distance))

    # ------------------------------------------------------------------ distances

    def _distance(self, item: Spotted) -> float:
        """The km that the text puts between a name and what it tells of; 0 for none."""
        begin, end = self.sentences[item.sentence]
        norm = self.tokens.norm
        sided = item.relation is not None and item.relation.endswith("_of")
        at = item.whole - 1
        if at >= begin and not item.prep:
            if sided:
                at -= norm[at] in self.words.towards
            elif norm[at] in self.words.from_:
                at -= 1
            else:
                at = -1
            found = self._length_before(at, begin) if at >= begin else 0.0
            if found:
                return found
        return self._length_after(item.last, end) if sided else 0.0

    def _length_before(self, at: int, begin: int) -> float:
        """The length in km that ends with token `at`: "20 كم", "عشرة كيلومترات", "كيلومترين"."""
        norm, words = self.tokens.norm, self.words
        if norm[at] in words.about and at > begin:  # كيلومترا تقريبا
            at -= 1
        unit = words.units.get(norm[at])
        if unit is None and at > begin:
            unit = words.units.get(f"{norm[at - 1]} {norm[at]}")
            at -= unit is not None
        if unit is None:
            return 0.0
        if norm[at] in words.duals:
            return unit
        if at > begin and norm[at - 1] in words.amounts:
            return unit * words.amounts[norm[at - 1]]
        for first in range(max(begin, at - _LONGEST_NUMBER), at):
            number = read_number(self.tokens, first, at)
            if number is not None and number.last == at:
                return float(number.value) * unit
        return 0.0

    def _length_after(self, at: int, end: int) -> float:
        """The length in km that follows a name: "X بنحو 15 كيلومترا", "X على بعد 20 كم"."""
        norm, kind, words = self.tokens.norm, self.tokens.kind, self.words
        if at < end and kind[at] == MARK and norm[at] in "\"»'":
            at += 1
        begin = at
        while at < end and at - begin < _LONGEST_APPROACH and norm[at] in words.about:
            at += 1
        if at >= end or at == begin:
            return 0.0
        number = read_number(self.tokens, at, end)
        if number is None or number.last >= end:
            return words.units.get(norm[at], 0.0) if norm[at] in words.duals else 0.0
        following = norm[number.last]
        pair = f"{following} {norm[number.last + 1]}" if number.last + 1 < end else ""
        return float(number.value) * (words.units.get(pair) or words.units.get(following, 0.0))

    # ------------------------------------------------------------------ between two places

    def _read_pairs(self) -> None:
        """Roads and land between two named places: both names get the one area."""
        for one, other in pairwise(self.located):
            if one.item.sentence != other.item.sentence or one.item.list_of is not None:
                continue
            limit = self._span_of_pair(one, other)
            if not limit:
                continue
            if one.place.kind in ("country", "water") or other.place.kind in ("country", "water"):
                continue
            found = between(ground(one.place), ground(other.place))
            if found.radius_km is not None and 4.0 < 2 * found.radius_km <= limit:
                self.overruled[id(one.item)] = self.overruled[id(other.item)] = found

    def _span_of_pair(self, one: Located, other: Located) -> float:
        """How far apart two names may be for what lies between them to be meant; 0 where nothing says so."""
        norm, words = self.tokens.norm, self.words
        begin, end = self.sentences[one.item.sentence]
        at = one.item.whole - 1
        if at < begin or one.item.prep or self._goes_on(other.item, end):
            return 0.0
        joined = other.item.list_of is one.item or other.item.conjunction
        if norm[at] in words.between and joined and other.item.whole - one.item.last <= 2:
            if any(word in words.roads for word in norm[max(begin, at - 3) : at]):
                return _ROAD
            return 0.0 if one.place.capital or other.place.capital else _LAND
        road = at if norm[at] in words.roads else one.item.whole if norm[one.item.whole] in words.roads else -1
        dash = norm[one.item.last] in _DASHES and other.item.whole == one.item.last + 1
        if road >= begin and dash and not (road > begin and norm[road - 1] in words.via):
            return _ROAD
        return 0.0

    def _goes_on(self, item: Spotted, end: int) -> bool:
        """Whether a third member follows: then no two of them are the ends."""
        entry = self._at.get(item.last) or (self._at.get(item.last + 1) if item.last + 1 < end else None)
        return entry is not None and entry.item.list_of is item

    # ------------------------------------------------------------------ borders and coasts

    def frontier(self, at: int, end: int) -> None:
        """Reads what the word of a border or coast at token `at` names."""
        word = self.tokens.norm[at]
        if word in self.words.borders or word in self.words.strips:
            self._border(at, end)
        if word in self.words.coasts:
            self._coast(at, end)

    def _border(self, at: int, end: int) -> None:
        norm, words = self.tokens.norm, self.words
        if at and norm[at - 1] in words.not_borders:
            return
        after = at + 1
        while after < end and norm[after] in words.border_adjectives:
            after += 1
        if after == at + 1 and norm[at] in words.strips:
            return
        codes, after = self._adjectives(after, end)
        names: list[Located] = []
        if after < end and (norm[after] in words.with_ or norm[after] in words.between):
            names = self._states(after + 1, end)
        elif not codes:
            names = self._states(after, end)
        pair = list(dict.fromkeys([*codes, *(entry.place.country for entry in names)]))
        here = self._here(at, pair[0]) if len(pair) == 1 else ""
        if here:
            pair.append(here)
        stretches = frontiers().borders.get((min(pair), max(pair)), []) if len(pair) == 2 else []
        stretch = self._stretch(stretches, at)
        for entry in names:
            self.overruled[id(entry.item)] = _along(stretch, "border_of") if stretch else _whole(entry.place, "border_of")
        if not names and codes and stretch is not None:
            name = "–".join(words.states[code] for code in sorted(pair)) + " border"
            self._add(at, after, name, here or (self.home if self.home in pair else ""), _along(stretch, "border_of"))

    def _here(self, at: int, beyond: str) -> str:
        """On whose side of the border with the state `beyond` the text stands: that of the nearest town, else of the report."""
        sides = [
            (abs(entry.item.first - at), entry.place.country) for entry in self._in[self._sentence_of(at)]
            if entry.place.kind != "country" and entry.place.country != beyond
            and (min(beyond, entry.place.country), max(beyond, entry.place.country)) in frontiers().borders
        ]  # fmt: skip
        return min(sides)[1] if sides else self._side_told(at, beyond) or (self.home if self.home != beyond else "")

    def _side_told(self, at: int, beyond: str) -> str:
        """في بلدة *تركية* قريبة من الحدود السورية: the neighbour whose adjective a noun of place has shortly before."""
        norm, words = self.tokens.norm, self.words
        for before in range(at - 1, max(at - _SIDE, 0), -1):
            code = words.demonyms.get(norm[before], "")
            if code and code != beyond and norm[before - 1] in words.nouns:
                return code if (min(beyond, code), max(beyond, code)) in frontiers().borders else ""
        return ""

    def _sentence_of(self, at: int) -> int:
        return bisect_right(self.sentences, at, key=lambda sentence: sentence[0]) - 1

    def _adjectives(self, at: int, end: int) -> tuple[list[str], int]:
        """Codes of the one or two states whose adjectives stand at `at`, and the token after them."""
        norm, words = self.tokens.norm, self.words
        codes: list[str] = []
        place = at
        while place < end and len(codes) < 2:
            if codes and norm[place] in _DASHES and place + 1 < end:
                place += 1
            code = words.demonyms.get(norm[place])
            if code is None or is_joined(norm[place]):
                break
            codes.append(code)
            place += 1
            at = place
        return codes, at

    def _states(self, at: int, end: int) -> list[Located]:
        """The state named at `at`, and the one joined to it."""
        first = self._at.get(at)
        if first is None or first.place.kind != "country":
            return []
        found = [first]
        after = first.item.last
        if after < end:
            joined = self.tokens.norm[after] in self.words.with_
            second = self._at.get(after + joined)
            if second is not None and second.place.kind == "country" and (joined or second.item.conjunction):
                found.append(second)
        return found

    def _coast(self, at: int, end: int) -> None:
        norm, words = self.tokens.norm, self.words
        if not at or norm[at - 1] not in words.off or at + 1 >= end:
            return
        codes, after = self._adjectives(at + 1, end)
        if codes:
            stretch = self._stretch(frontiers().coasts.get(codes[0], []), at)
            if stretch is not None:
                self._add(at, after, f"Coast of {words.states[codes[0]]}", codes[0], _along(stretch, "off_coast"))
            return
        entry = self._at.get(at + 1)
        if entry is None:
            return
        if entry.place.kind == "country":
            stretch = self._stretch(frontiers().coasts.get(entry.place.country, []), at)
            self.overruled[id(entry.item)] = _along(stretch, "off_coast") if stretch else _whole(entry.place, "off_coast")
        else:
            self.overruled[id(entry.item)] = area(ground(entry.place), Measured("off_coast"))

    def _stretch(self, stretches: list[Stretch], at: int) -> Stretch | None:
        """The stretch beside a place named in the same sentence, else the whole; None where only parts are known."""
        best: Stretch | None = None
        nearest = _BESIDE
        for entry in self._in[self._sentence_of(at)]:
            if entry.place.kind in ("country", "water", "region", "admin1"):
                continue
            if entry.place.lat is None or entry.place.lon is None:
                continue
            for stretch in stretches:
                if stretch.part:
                    away = kilometres(entry.place.lat, entry.place.lon, stretch.lat, stretch.lon) - stretch.radius_km
                    if away < nearest:
                        best, nearest = stretch, away
        if best is None and stretches and (not stretches[0].part or len(stretches) == 1):
            best = stretches[0]
        return best

    def _add(self, first: int, last: int, name: str, country: str, found: Area) -> None:
        word = self.tokens.norm[first]
        inner = (self.words.borders | self.words.strips | self.words.coasts)[word]
        self.unnamed.append(Unnamed(first, last, inner, name, country, found))


def with_ends(at: list[int], sentences: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Tokens (ascending) each with the end of its sentence; those between sentences are left out."""
    found = []
    number = 0
    for token in at:
        while number + 1 < len(sentences) and token >= sentences[number][1]:
            number += 1
        if sentences[number][0] <= token < sentences[number][1]:
            found.append((token, sentences[number][1]))
    return found


def ground(place: Candidate) -> Ground:
    """What an area of a place of the gazetteer is drawn from."""
    return Ground(place.lat, place.lon, place.radius_km or 2.0, place.kind, place.seat)


def _along(stretch: Stretch, relation: str) -> Area:
    return Area(stretch.lat, stretch.lon, stretch.radius_km, "border_of" if relation == "border_of" else "off_coast")


def _whole(place: Candidate, relation: str) -> Area:
    known = place.radius_km if place.lat is not None else None
    return Area(place.lat, place.lon, known, "border_of" if relation == "border_of" else "off_coast")
