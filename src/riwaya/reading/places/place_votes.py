"""Which countries a report is about, by the place names that are sure by themselves.

In: the names spotted in a report, countries to be expected. Out: `Votes`: each country's share, points of sure places.
The idea: sure names and the adjectives of nations vote for countries; a name right behind another says where that one lies.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from riwaya.gazetteer.lookup import Candidate
from riwaya.languages.ar.shapes import IN, begins_with_hamza_below, has_article, has_feminine_ending, is_joined, without_article
from riwaya.languages.ar.toponyms import toponymy
from riwaya.reading.places.areas import kilometres
from riwaya.reading.places.place_lookup import Spotted
from riwaya.text.tokens import WORD, Tokens

THRESHOLD: Final = 4.0
# States so often spoken of that their adjectives say little about where something happened.
_FAR_POWERS: Final = frozenset(["US", "RU", "GB", "FR", "CN", "DE", "TR", "IR"])
_MOST: Final = 300  # sure places that others are measured from; a report names fewer
_FAR: Final = 250.0  # km between a place and the one that is said to hold it or to lie beside it
_AT_HOME: Final = 0.5  # how much a report is about a state for an ordinary word to be one of its places
_SHORT: Final = 4  # letters of a name that has to be written to the letter
_KNOWN: Final = 2.3  # the least fame of a name that says something about others
# Inhabitants, and how well known a town of that size is.
_SIZES: Final = (15_000, 50_000, 200_000, 1_000_000)
_KNOWN_BY_SIZE: Final[tuple[float, ...]] = (0.5, 1.0, 1.5, 2.0, 2.5)  # below the first size, from the first on, …


class Votes:
    """One report's names, and the countries they speak for."""

    def __init__(
        self, tokens: Tokens, sentences: Sequence[tuple[int, int]], spotted: list[Spotted], priors: Mapping[str, float]
    ) -> None:
        self.tokens = tokens
        self.sentences = sentences
        self.spotted = spotted
        self.in_sentence: dict[int, list[Spotted]] = defaultdict(list)
        for item in spotted:
            self.in_sentence[item.sentence].append(item)
        self.spoken_of: dict[int, set[str]] = {}
        self.votes: dict[str, float] = defaultdict(float)
        self.points: list[tuple[float, float, str]] = []
        self.near: dict[tuple[int, str], float] = {}
        for code, weight in sorted(priors.items()):
            self.votes[code] += weight
        self.share: dict[str, float] = {}
        self.choice: dict[int, list[tuple[float, Candidate]]] = {}
        self.accepted: dict[int, float] = {}

    def follow(self) -> None:
        """Tells each name which name right behind it says where it lies."""
        for item, other in pairwise(self.spotted):
            if other.unknown or item.unknown or other.ordinary or not self.abuts(other, item):
                continue
            if max(fame(candidate) for candidate in other.candidates) < _KNOWN:
                continue
            if other.relation is not None or other.noun is not None or other.prep == IN or other.whole > item.last:
                item.follower = other

    def abuts(self, outer: Spotted, inner: Spotted) -> bool:
        """Whether a name stands right behind another, with at most a preposition and its own nouns between."""
        if outer.sentence != inner.sentence or outer.list_of is not None or not 0 <= outer.whole - inner.last <= 1:
            return False
        words, norm = toponymy(), self.tokens.norm
        if outer.whole > inner.last and norm[inner.last] not in words.in_:
            return False
        leading = norm[outer.whole]
        joined = is_joined(leading) and (leading[1:] in words.nouns or leading[1:] in words.relations)
        return not outer.conjunction and not joined

    def misplaced(self, item: Spotted, candidate: Candidate) -> bool:
        """Whether a candidate lies nowhere near the name behind it."""
        follower = item.follower
        if follower is None or candidate.lat is None:
            return False
        if candidate.capital and follower.relation is None and follower.noun is None:
            return False  # a government: "وكيل طهران في اليمن"
        if (divided := _outside_division(candidate, follower)) is not None:
            return divided
        for place in follower.candidates:
            if place.kind == "country":
                if place.country == candidate.country or apart(candidate, place) < place.radius_km + _FAR / 2:
                    return False
            elif place.lat is None or place.kind == "water":
                return False
            elif apart(candidate, place) < _FAR + place.radius_km + candidate.radius_km:
                return False
        return True

    def vote(self, nations: Iterable[int] | None = None) -> None:
        """Countries and points of the names that are sure by themselves. `nations`: the tokens of adjectives of nations."""
        demonyms, norm = toponymy().demonyms, self.tokens.norm
        for word in filter(demonyms.__contains__, norm) if nations is None else map(norm.__getitem__, nations):
            code = demonyms[word]
            self.votes[code] += 0.1 if code in _FAR_POWERS else 0.4
        seen: set[str] = set()
        for item in self.spotted:
            if item.unknown or (item.ordinary and not self.stands_alone(item)):
                continue
            alone = len(item.candidates) == 1
            most = fame(item.candidates[0]) if alone else max(fame(candidate) for candidate in item.candidates)
            if most < _KNOWN or item.evidence + most + length(item) < THRESHOLD - 1.0:
                continue
            famous = [candidate for candidate in item.candidates if alone or fame(candidate) > most - 1.5]
            if item.follower is not None and self.misplaced(item, famous[0]):
                continue
            countries = {candidate.country for candidate in famous}
            if len(countries) != 1 or not famous[0].country:
                continue
            weight = 1.0 if famous[0].kind == "country" or famous[0].capital else 2.0
            if item.name in seen:
                weight *= 0.3
            elif famous[0].kind != "country" and len(famous) == 1 and famous[0].lat is not None and len(self.points) < _MOST:
                self.points.append((famous[0].lat, famous[0].lon or 0.0, item.name))
            seen.add(item.name)
            self.votes[famous[0].country] += weight
        self._share()

    def stands_alone(self, item: Spotted) -> bool:
        """Whether an ordinary word behind a preposition, with nothing of its own behind it, is a place: في تدمر, not حجة واهية."""
        words = toponymy()
        at_home = item.name in words.at_home
        if item.ordinary != 1 or item.noun is not None or item.evidence < 1.0 or not (at_home or item.name in words.alone):
            return False
        governed = item.prep or item.relation or item.list_of is not None
        governed = governed or self.tokens.norm[max(item.first - 1, 0)] in words.prepositions
        if has_article(item.name) and not governed:
            return False  # تبة مسعود *المطلة*
        best = item.candidates[0]
        if at_home and max(self.share.get(candidate.country, 0.0) for candidate in item.candidates) < _AT_HOME:
            return False
        if item.prep and not has_article(item.name):
            return False  # بحجة
        tokens = self.tokens
        written = tokens.text[tokens.inner_start(item.first, item.lead) : tokens.end[item.last - 1]]
        if written != best.name_ar and (len(written) < _SHORT or has_feminine_ending(written) != has_feminine_ending(best.name_ar)):
            return False  # في آب, في حديثه
        if item.last >= len(tokens.norm) or tokens.kind[item.last] != WORD:
            return True
        after = tokens.norm[item.last]
        if (item.name in words.sure and governed) or (after in words.that and begins_with_hamza_below(tokens.raw(item.last))):
            return True  # قال شهود في عتق *إن*
        if has_article(item.name):
            return not has_article(after)
        if is_joined(after) or after in words.adverbs or after in words.prepositions or after in words.after:
            return True
        return after in words.function and after not in words.that

    def _share(self) -> None:
        most = max(self.votes.values(), default=0.0)
        if most > 0:
            sure = min(1.0, most / 2.0)
            self.share = {code: sure * votes / most for code, votes in self.votes.items()}


def _outside_division(candidate: Candidate, follower: Spotted) -> bool | None:
    """صبر *بمحافظة تعز*: whether a candidate lies in another division of the same state than the one that محافظة says it is in;
    None where the text names no division, or the gazetteer does not know in which the candidate lies."""
    if follower.noun is None or follower.noun.kind != "admin1" or not candidate.admin1:
        return None
    divisions = [place for place in follower.candidates if place.kind == "admin1"]
    if not any(place.country == candidate.country for place in divisions):
        return None
    if any(place.country == candidate.country and place.name == candidate.admin1 for place in divisions):
        return False
    return all(apart(candidate, place) > place.radius_km + candidate.radius_km for place in divisions)


def fame(candidate: Candidate) -> float:
    """How likely a name is meant as this place when it stands alone: 0 for a hamlet, 4 for a state."""
    kind = candidate.kind
    if kind == "country" or candidate.capital:
        return 4.0
    if candidate.curated or candidate.seat:
        return 2.8 + (0.7 if candidate.population >= 100_000 or kind == "admin1" or candidate.seat else 0.0)
    if kind == "admin1":
        return 2.0
    if kind == "admin2":
        return 1.0
    return _KNOWN_BY_SIZE[bisect_right(_SIZES, candidate.population)]


def length(item: Spotted) -> float:
    """Long names are hardly ever something else; short ones often."""
    if item.words > 1:
        return 1.3 if item.words == 2 else 2.0
    letters = len(without_article(item.name))
    return 0.5 if letters >= 5 else 0.0 if letters >= 4 else -0.5 if letters == 3 else -1.5


def apart(one: Candidate, other: Candidate) -> float:
    if one.lat is None or other.lat is None:
        return 1e4
    return kilometres(one.lat, one.lon or 0.0, other.lat, other.lon or 0.0)
