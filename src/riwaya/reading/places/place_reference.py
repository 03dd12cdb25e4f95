"""Generic place words: which earlier place المدينة, العاصمة, البلاد or هناك stand for.

In: `Tokens`, the names taken for places with their places, the report's own country. Out: `Stand`s: the generic word, what it
stands for, the words around it. The idea: kind, noun and nearness must leave one place; else the word stands for nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from riwaya.gazetteer.lookup import Candidate, Gazetteer
from riwaya.languages.ar.shapes import has_article, is_joined
from riwaya.languages.ar.toponyms import Generic, toponymy
from riwaya.reading.places.place_lookup import Spotted
from riwaya.reading.places.place_names import Spotter
from riwaya.text.tokens import BREAK, MARK, WORD, Tokens

_TOWNS: Final = "settlement"
_CITY: Final = 200_000  # inhabitants of a town that nobody calls بلدة or قرية
_BACK: Final = 3  # sentences
_REGIONS: Final = frozenset(["region", "neighbourhood", "admin2"])
_OPENERS: Final = frozenset("\"«»'(")
_NAME_WORDS: Final = 3  # adjectives that may part a noun from its name (العاصمة اليمنية المؤقتة عدن)


@dataclass(slots=True, eq=False)
class Named:
    """A place that the report names: `place` is None where no gazetteer knows it."""

    item: Spotted
    place: Candidate | None

    @property
    def kind(self) -> str:
        """The kind of place that the text makes of it."""
        if self.place is not None:
            return self.place.kind
        return self.item.noun.kind if self.item.noun is not None else "settlement"


@dataclass(slots=True, eq=False)
class Stand:
    """A generic word that stands for a place: its own tokens and surroundings as `item`; an earlier name, or a place."""

    item: Spotted
    named: Named | None
    place: Candidate | None
    all_over: bool = False  # أنحاء *البلاد*


class References:
    """Resolves the generic words of one report."""

    def __init__(
        self,
        tokens: Tokens,
        sentences: Sequence[tuple[int, int]],
        taken: bytearray,
        named: list[Named],
        home: str,
        spotter: Spotter,
    ) -> None:
        self.tokens = tokens
        self.sentences = sentences
        self.taken = taken
        self.named = named
        self.home = home
        self.spotter = spotter
        self.words = toponymy()
        self._covered = {token: entry for entry in named for token in range(entry.item.first, entry.item.last)}
        self._states: dict[str, list[Named]] = defaultdict(list)
        self._capitals: dict[str, list[Named]] = {}
        for entry in named:
            if entry.place is not None and entry.place.kind == "country":
                self._states[entry.place.country].append(entry)
        self._sentence = 0

    def find(self, at: list[int]) -> list[Stand]:
        """What the generic words at these tokens (ascending) stand for, unresolved ones left out."""
        found = []
        for token in at:
            while self._sentence + 1 < len(self.sentences) and token >= self.sentences[self._sentence][1]:
                self._sentence += 1
            begin, end = self.sentences[self._sentence]
            if not begin <= token < end or self.taken[token] or token in self._covered:
                continue
            stand = self._there(token, end) if self.tokens.norm[token] in self.words.there else self._noun(token, begin, end)
            if stand is not None:
                found.append(stand)
        return found

    def _item(self, token: int, letters: int, prep: str, begin: int) -> Spotted:
        """The generic word with the words around it, read as those around a name."""
        item = Spotted(token, token + 1, letters, prep, self.tokens.norm[token], self._sentence)
        self.spotter.look_back(self.tokens, item, begin, [])
        return item

    def _noun(self, token: int, begin: int, end: int) -> Stand | None:
        generic = self.words.generics[self.tokens.norm[token]]
        state, stands = self._continuation(token + 1, end, generic.kind == "facility")
        if not stands:
            return None
        if token > begin and self.tokens.norm[token - 1] in _OPENERS:  # «المدينة»: a paper
            return None
        item = self._item(token, generic.letters, generic.prep, begin)
        if item.noun is not None and not item.noun.plural:  # بلدة المدينة: part of something else
            return None
        item.noun = None  # أحياء *المدينة*: all over it
        if generic.national:
            return self._land(item, state, generic.relation) if state else None
        if generic.kind == "country":
            return self._country(item) if not state else None
        if generic.kind == "capital":
            return self._capital(item, state)
        chosen = self._antecedent(token, generic, state)
        if chosen is None:
            return None
        if generic.kind == "admin1":
            return Stand(item, chosen, self._division(chosen))
        seat = self._town(chosen) if generic.city and chosen.kind == "admin1" else None
        return Stand(item, chosen, seat or chosen.place)

    def _continuation(self, at: int, end: int, site: bool) -> tuple[str, bool]:
        """The state whose adjective follows a generic noun, and whether the noun can stand for a place at all.

        It cannot before its own name (العاصمة دمشق) nor before an adjective that makes another thing of it (المدينة الجامعية).
        """
        norm, words = self.tokens.norm, self.words
        state = ""
        for ahead in range(at, min(end, at + _NAME_WORDS)):
            if ahead in self._covered:
                item = self._covered[ahead].item
                return state, bool(item.prep or item.conjunction)
            if self.tokens.kind[ahead] != WORD:
                if norm[ahead] in "\"«('" and ahead + 1 in self._covered:
                    return state, False
                break
            if norm[ahead] in words.demonyms and not is_joined(norm[ahead]):
                state = state or words.demonyms[norm[ahead]]
            elif norm[ahead] in words.still or (site and norm[ahead] in words.still_site):
                continue
            elif has_article(norm[ahead]) and not self.taken[ahead] and norm[ahead] not in words.function:
                return state, False
            else:
                break
        return state, True

    # ------------------------------------------------------------------ states and capitals

    def _country(self, item: Spotted) -> Stand | None:
        """البلاد: the report's own country, unless another one was spoken of just before."""
        if not self.home or self._elsewhere(item):
            return None
        earlier = _before(self._states.get(self.home, []), item.first)
        place = earlier.place if earlier is not None else self._state(self.home)
        all_over = item.first > 0 and self.tokens.norm[item.first - 1] in self.words.all_over
        return Stand(item, earlier, place, all_over) if place is not None else None

    def _land(self, item: Spotted, state: str, relation: str) -> Stand | None:
        """الأراضي *السورية*, المدن *اليمنية*: the state whose adjective follows; الشمال *السوري*: that part of it."""
        item.last += 1
        item.relation = relation or item.relation
        earlier = _before(self._states.get(state, []), item.first)
        place = earlier.place if earlier is not None else self._state(state)
        return Stand(item, earlier, place) if place is not None else None

    def _capital(self, item: Spotted, state: str) -> Stand | None:
        """العاصمة السورية: the capital of that state; العاصمة: of the report's own country."""
        country = state or self.home
        if not country or (not state and self._elsewhere(item)):
            return None
        if country not in self._capitals:
            self._capitals[country] = self._named_capitals(country)
        earlier = _before(self._capitals[country], item.first)
        place = earlier.place if earlier is not None else self._find_capital(country)
        return Stand(item, earlier, place) if place is not None else None

    def _elsewhere(self, item: Spotted) -> bool:
        """Whether the state spoken of last, here or in the sentence before, is not the report's own."""
        low = self.sentences[max(0, item.sentence - 1)][0]
        for token in range(item.first - 1, low - 1, -1):
            entry = self._covered.get(token)
            code = self._country_of(entry) if entry is not None else self.words.demonyms.get(self.tokens.norm[token], "")
            if code:
                return code != self.home
        return False

    def _country_of(self, entry: Named) -> str:
        return entry.place.country if entry.place is not None else ""

    def _named_capitals(self, country: str) -> list[Named]:
        """The names of a state's capital in the report."""
        known = _id(self._find_capital(country))
        return [
            entry for entry in self.named
            if entry.place is not None and entry.place.country == country and (entry.place.capital or entry.place.id == known)
        ]  # fmt: skip

    def _find_capital(self, country: str) -> Candidate | None:
        name = self.words.capitals.get(country)
        return _first(self.spotter.gazetteer, name, country, "settlement") if name else None

    def _state(self, country: str) -> Candidate | None:
        name = self.words.state_names.get(country)
        return _first(self.spotter.gazetteer, name, country, "country") if name else None

    # ------------------------------------------------------------------ towns, camps, regions

    def _antecedent(self, token: int, generic: Generic, state: str) -> Named | None:
        """The one place named shortly before that the noun fits; one that the text calls by this very noun goes first."""
        same: list[Named] = []
        fitting: list[Named] = []
        for entry in self._before(token, generic):
            if state and self._country_of(entry) not in ("", state):
                continue
            fit = self._fit(entry, generic)
            if fit == 2 and not (state and not self._country_of(entry)):  # القاعدة *التركية*: one known to lie there first
                same.append(entry)
            elif fit:
                fitting.append(entry)
        if same and fitting and self._crosses(fitting[0], same[0]):
            return fitting[0] if self._opens(fitting[0]) and self._alone(fitting) else None
        for group in (same, fitting):
            if group:
                return group[0] if self._alone(group) else None
        return None

    def _crosses(self, nearer: Named, called: Named) -> bool:
        """Whether a well-known town, or one that this sentence opens with, was named in a later sentence than the place that the
        noun was used of."""
        place = nearer.place
        famous = place is not None and (place.seat or place.capital)
        return (famous or self._opens(nearer)) and nearer.item.sentence > called.item.sentence and _key(nearer) != _key(called)

    def _opens(self, entry: Named) -> bool:
        """*وفي بيجي* تقدموا داخل المدينة: whether the sentence that is read opens with a phrase that names a place."""
        begin = self.sentences[self._sentence][0]
        return entry.item.sentence == self._sentence and entry.item.whole - begin <= 1 and self._locates(entry.item)

    def _division(self, entry: Named) -> Candidate | None:
        """The division that a name means, or that is named after the town that it means."""
        if entry.place is None or entry.kind == "admin1":
            return entry.place
        country = entry.place.country
        return next((place for place in entry.item.candidates if place.kind == "admin1" and place.country == country), None)

    def _town(self, entry: Named) -> Candidate | None:
        """The town that a division is called after."""
        if entry.place is None:
            return None
        country = entry.place.country
        return next((place for place in entry.item.candidates if place.kind == _TOWNS and place.country == country), None)

    def _before(self, token: int, generic: Generic) -> list[Named]:
        """The places named before a token, nearest first: for a region those of its paragraph, else of three sentences."""
        found = []
        for entry in reversed(self.named):
            if entry.item.first >= token:
                continue
            if self._sentence - entry.item.sentence > _BACK:
                break
            if generic.kind == "region" and not generic.named and self._breaks(entry.item.last, token):
                break
            found.append(entry)
        return found

    def _breaks(self, first: int, last: int) -> bool:
        return BREAK in self.tokens.kind[first:last]

    def _fit(self, entry: Named, generic: Generic) -> int:
        """2: the text calls the place by the noun; 1: nothing is against it; 0: it is something else."""
        item, place = entry.item, entry.place
        noun = item.noun.lemma if item.noun is not None else ""
        begins = item.name.split(" ")[0]
        if place is None and item.ordinary and generic.city:
            return 0  # مدينة *الصالح* شرقي المدينة: an estate, not the town
        if generic.lemma in (noun, begins):
            return 2
        if generic.city and entry.kind == "admin1" and self._opens(entry) and self._town(entry) is not None:
            return 1  # *وفي محافظة تعز* تقدموا غرب المدينة
        if generic.named or noun or item.relation == "countryside":
            return 0
        if generic.kind == "region":
            return int(entry.kind in _REGIONS)
        if generic.kind == "admin1" and place is not None and place.seat and not place.capital:
            return int(self._division(entry) is not None)
        if generic.kind != entry.kind or place is None:
            return 0
        if entry.kind == _TOWNS and not generic.city:
            return int(not (place.seat or place.capital or place.population >= _CITY))
        return int(not place.capital or self._locates(item))

    def _locates(self, item: Spotted) -> bool:
        """Whether a capital is spoken of as a town, not as a government."""
        if item.prep or item.noun is not None or item.relation is not None:
            return True
        at = item.whole - 1
        return at >= 0 and self.words.prepositions.get(self.tokens.norm[at], 0.0) >= 1.0

    def _alone(self, group: list[Named]) -> bool:
        """Whether the nearest of some places is not one of several named in a row or in the same sentence."""
        nearest = group[0]
        return not any(
            _key(other) != _key(nearest) and other.item.sentence == nearest.item.sentence for other in group[1:]
        )

    def _there(self, token: int, end: int) -> Stand | None:
        """هناك at the end of a clause: the place that its sentence or the one before named last."""
        norm = self.tokens.norm
        following = norm[token + 1] if token + 1 < end else "."
        stops = token + 1 >= end or (self.tokens.kind[token + 1] == MARK and following in ".،,؛;»\"")
        if not stops and not self.taken[token + 1]:  # هناك *أمس*
            return None
        if token == 0 or self.tokens.kind[token - 1] != WORD or norm[token - 1] in self.words.function:
            return None
        chosen: Named | None = None
        for entry in reversed(self.named):
            if self._sentence - entry.item.sentence > 1:
                break
            if entry.item.first >= token or not self._locates(entry.item):
                continue
            if self._breaks(entry.item.last, token):
                break
            if chosen is not None and entry.item.sentence < chosen.item.sentence:
                break
            chosen = chosen or entry
            if entry.kind != "country":  # في تعز باليمن … هناك: the town
                chosen = entry
                break
        if chosen is None:
            return None
        return Stand(Spotted(token, token + 1, 0, "", norm[token], self._sentence), chosen, chosen.place)


def _before(entries: list[Named], token: int) -> Named | None:
    """The last of some names (in text order) that stands before a token."""
    found = bisect_left(entries, token, key=lambda entry: entry.item.first)
    return entries[found - 1] if found else None


def _first(gazetteer: Gazetteer, name: str, country: str, kind: str) -> Candidate | None:
    hits = gazetteer.find(name)
    found = [place for place in (*hits.exact, *hits.guessed) if place.country == country and place.kind == kind]
    return min(found, key=lambda place: (not place.capital, place.number), default=None)


def _id(place: Candidate | None) -> str:
    return place.id if place is not None else ""


def _key(entry: Named) -> str:
    return entry.place.id if entry.place is not None else entry.item.name
