"""Places: which names in a report are places, and which places they are.

In: `Tokens`, sentences, tokens taken by other names, countries to be expected. Out: `PlaceMention`s in text order.
The idea: every possible name is weighed (what governs it, how well known it is, what else it means) and resolved by
the report as a whole: countries voted for by the sure names, nearness to them, one sense a report. In doubt, nothing.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise
from typing import Final

from riwaya.gazetteer.lookup import Candidate, open_gazetteer
from riwaya.languages.ar.toponyms import toponymy
from riwaya.reading.areas import Area, Measured, area, kilometres
from riwaya.reading.place_names import Spotted, Spotter
from riwaya.reading.place_phrases import Located, Phrases, Unnamed, ground, with_ends
from riwaya.reading.place_reference import Named, References, Stand
from riwaya.records import PlaceKind, Relation
from riwaya.text.tokens import WORD, Tokens

THRESHOLD: Final = 4.0
_TOWN_LIKE: Final = frozenset(["settlement", "neighbourhood", "camp"])
# States so often spoken of that their adjectives say little about where something happened.
_FAR_POWERS: Final = frozenset(["US", "RU", "GB", "FR", "CN", "DE", "TR", "IR"])
_WELL_KNOWN: Final = 300_000  # inhabitants of a town that may be spoken of anywhere
_POINTS: Final = frozenset(["settlement", "neighbourhood", "camp", "facility"])
# Where Arabic news happens: a namesake elsewhere needs more.
_HOME: Final = frozenset(
    [
        "SY",
        "IQ",
        "YE",
        "LY",
        "SD",
        "PS",
        "LB",
        "EG",
        "JO",
        "SA",
        "AE",
        "QA",
        "KW",
        "BH",
        "OM",
        "DZ",
        "MA",
        "TN",
        "MR",
        "SO",
        "DJ",
        "KM",
        "EH",
        "IL",
    ]
)
# How sure the first country of a report must be, and how far behind the second, for the report to be about it.
_PLAIN: Final = 0.9
_SECOND: Final = 0.5
_MOST: Final = 300  # sure places that others are measured from; a report names fewer
_FAR: Final = 250.0  # km between a place and the one that is said to hold it or to lie beside it
_KNOWN: Final = 2.3  # the least fame of a name that says something about others
_FEMININE: Final = ("ة", "ات")  # endings of nouns that a feminine adjective goes with
_INSIDE: Final = "ب"
_REACH: Final = 2.7  # degrees of latitude in 300 km
_STANDING: Final = 0.6  # the score of generic words
# Inhabitants, and how well known a town of that size is.
_SIZES: Final = ((1_000_000, 2.5), (200_000, 2.0), (50_000, 1.5), (15_000, 1.0), (0, 0.5))


@dataclass(slots=True, eq=False)
class PlaceMention:
    """A place name: tokens `first` to `last`, without the noun before it; `inner` letters of the first are proclitics.

    `whole` is the first token of the phrase that the name closes (مدينة حلب، جنوبي العاصمة دمشق). `candidates` are the
    places it may be, best first, with scores that sum to at most 1. `antecedent` is the mention that generic words
    stand for. `scene`: an act may take place there; the whole of a country that is only called البلاد is no scene.
    """

    first: int
    last: int
    inner: int
    name: str
    name_ar: str
    gazetteer: str | None
    kind: PlaceKind
    country: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    radius_km: float | None
    relation: Relation | None
    score: float
    whole: int
    candidates: list[tuple[Candidate, float]] = field(default_factory=list)
    antecedent: PlaceMention | None = None
    scene: bool = True
    id: str = ""


@cache
def spotter() -> Spotter:
    """The Arabic spotter over the built-in gazetteer, made once a process."""
    return Spotter(open_gazetteer(), toponymy())


def find_places(
    tokens: Tokens,
    sentences: Sequence[tuple[int, int]],
    taken: bytearray,
    priors: Mapping[str, float] | None = None,
) -> list[PlaceMention]:
    """The places that the text names, in order.

    `taken[i]` is non-zero for tokens of other names and of times. `priors` maps ISO codes of countries to weights
    (1 is as much as one sure name of the country in the text): of the outlet, of the datelines.
    """
    report = _Report(tokens, sentences, spotter().spot(tokens, sentences, taken), priors or {})
    report.follow()
    report.vote()
    chosen = report.accept()
    home = report.home()
    phrases = report.phrases = Phrases(tokens, sentences, report.located(chosen), home)
    frontier, generic = _announced(tokens)
    for token, end in with_ends(frontier, sentences):
        phrases.frontier(token, end)
    mentions = {id(item): report.mention(item) for item in chosen}
    for inner, outer in pairwise(chosen):
        mentions[id(outer)].scene = not report.holds(outer, inner, mentions)
    found = [*mentions.values(), *(_frontier(tokens, item) for item in phrases.unnamed if not taken[item.first])]
    if generic:
        named = [Named(item, None if item.unknown else report.best(item)) for item in chosen]
        stands = References(tokens, sentences, taken, named, home, spotter()).find(generic)
        found += [_standing(stand, mentions) for stand in stands]
    return sorted(found, key=lambda mention: (mention.first, mention.inner))


@cache
def _announcing() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words that may announce a border or a coast, the generic ones, and both."""
    words = toponymy()
    frontier, generic = frozenset(words.borders | words.strips | words.coasts), frozenset(words.there | words.generics.keys())
    return frontier, generic, frontier | generic


def _announced(tokens: Tokens) -> tuple[list[int], list[int]]:
    """The tokens of either sort of words."""
    frontier, generic, either = _announcing()
    found = [index for index, word in enumerate(tokens.norm) if word in either]
    return [i for i in found if tokens.norm[i] in frontier], [i for i in found if tokens.norm[i] in generic]


class _Report:
    """One report's names while they are weighed."""

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
        for code, weight in sorted(priors.items()):
            self.votes[code] += weight
        self.share: dict[str, float] = {}
        self.choice: dict[int, list[tuple[float, Candidate]]] = {}
        self.accepted: dict[int, float] = {}
        self.phrases: Phrases | None = None

    def follow(self) -> None:
        """Tells each name which name right behind it says where it lies."""
        for item, other in pairwise(self.spotted):
            if other.unknown or item.unknown or other.ordinary or not self._abuts(other, item):
                continue
            if max(_fame(candidate) for candidate in other.candidates) < _KNOWN:
                continue
            if other.relation is not None or other.noun is not None or other.prep == _INSIDE or other.whole > item.last:
                item.follower = other

    def _abuts(self, outer: Spotted, inner: Spotted) -> bool:
        """Whether a name stands right behind another, with at most a preposition and its own nouns between."""
        if outer.sentence != inner.sentence or outer.list_of is not None or not 0 <= outer.whole - inner.last <= 1:
            return False
        words, norm = toponymy(), self.tokens.norm
        if outer.whole > inner.last and norm[inner.last] not in words.in_:
            return False
        leading = norm[outer.whole]
        joined = leading[0] == "و" and (leading[1:] in words.nouns or leading[1:] in words.relations)
        return not outer.conjunction and not joined

    def _misplaced(self, item: Spotted, candidate: Candidate) -> bool:
        """Whether a candidate lies nowhere near the name behind it."""
        follower = item.follower
        if follower is None or candidate.lat is None:
            return False
        if candidate.capital and follower.relation is None and follower.noun is None:
            return False  # a government: "وكيل طهران في اليمن"
        for place in follower.candidates:
            if place.kind == "country":
                if place.country == candidate.country or _apart(candidate, place) < place.radius_km + _FAR / 2:
                    return False
            elif place.lat is None or place.kind == "water":
                return False
            elif _apart(candidate, place) < _FAR + place.radius_km + candidate.radius_km:
                return False
        return True

    def vote(self) -> None:
        """Countries and points of the names that are sure by themselves."""
        demonyms = toponymy().demonyms
        for word, kind in zip(self.tokens.norm, self.tokens.kind, strict=True):
            if kind == WORD and word in demonyms:
                code = demonyms[word]
                self.votes[code] += 0.1 if code in _FAR_POWERS else 0.4
        seen: set[str] = set()
        for item in self.spotted:
            if item.unknown or item.ordinary:
                continue
            fame = max(_fame(candidate) for candidate in item.candidates)
            if fame < _KNOWN or item.evidence + fame + _length(item) < THRESHOLD - 1.0:
                continue
            famous = [candidate for candidate in item.candidates if _fame(candidate) > fame - 1.5]
            if item.follower is not None and self._misplaced(item, famous[0]):
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

    def _share(self) -> None:
        most = max(self.votes.values(), default=0.0)
        if most > 0:
            sure = min(1.0, most / 2.0)
            self.share = {code: sure * votes / most for code, votes in self.votes.items()}

    def accept(self) -> list[Spotted]:
        """The names that are places, in text order: weighed once, then again knowing which names the report uses."""
        known: dict[str, float] = {}
        for turn in (1, 2):
            for index, item in enumerate(self.spotted):
                if id(item) in self.accepted:
                    continue
                weight = self._weigh(item) + (1.5 if turn == 2 and item.name in known else 0.0)
                if weight >= THRESHOLD:
                    self.accepted[id(item)] = weight
                    if not item.unknown and item.evidence >= 1.5:
                        known.setdefault(item.name, weight)
                elif turn == 2 and index + 1 < len(self.spotted):
                    follower = self.spotted[index + 1]
                    # "X وسراقب": a doubtful first member of a list of places
                    if follower.list_of is item and id(follower) in self.accepted and weight >= THRESHOLD - 1.0:
                        self.accepted[id(item)] = weight
        self._one_sense()
        return [
            item for item in self.spotted
            if id(item) in self.accepted and not self._is_adverb(item) and not self._is_adjective(item)
        ]  # fmt: skip

    def _is_adjective(self, item: Spotted) -> bool:
        """Whether a state's name is the adjective of the noun before it: الطائرة السعودية، طائرة سورية."""
        words = toponymy()
        first, _, last = item.name.partition(" ")
        if item.lead or item.first == 0 or (last or first) not in words.demonyms:
            return False
        if last and first not in words.never:  # unlike الخطوط الجوية العربية السعودية
            return False
        before = self.tokens.norm[item.first - 1]
        if self.tokens.kind[item.first - 1] != WORD:
            return False
        if not first.startswith("ال"):
            town = item.noun is not None and item.noun.kind in _TOWN_LIKE
            feminine = self.tokens.raw(item.first - 1).endswith(_FEMININE)
            return town or (feminine and item.noun is None and item.relation is None and before not in words.prepositions)
        return before.startswith(("ال", "وال", "بال", "لل", "فال"))

    def _is_adverb(self, item: Spotted) -> bool:
        """Whether the name ends in a tanwin of the accusative (علمًا, معربًا): such a word is no place."""
        return "\u064b" in self.tokens.raw(item.last - 1)

    def _weigh(self, item: Spotted) -> float:
        """How much speaks for a name; `THRESHOLD` makes it a place."""
        if item.unknown:
            return THRESHOLD if item.noun is not None else 0.0
        if item.list_of is not None and id(item.list_of) in self.accepted:
            governor = item.list_of
            if item.noun is None and governor.noun is not None and governor.noun.plural:
                item.noun = governor.noun
                item.evidence += 3.0
            elif item.evidence < 2.0:
                item.evidence = max(item.evidence, 1.5, min(2.5, governor.evidence + 0.5))
        ranked = self.choice.get(id(item)) or self._rank(item)
        self.choice[id(item)] = ranked
        best = ranked[0][1]
        famous = best.kind == "country" or best.capital or best.seat
        weight = item.evidence + _fame(best) + (max(0.0, _length(item)) if famous else _length(item))
        if best.kind == "country" and item.ordinary == 1:  # "المملكة": which one, the report says
            weight += 2.0 * self.share.get(best.country, 0.0)
        weight += 1.0 * self.share.get(best.country, 0.0)
        if best.country and not best.capital and best.kind != "country":
            lead = max(self.share.values(), default=0.0)
            if lead >= 0.5 and self.share.get(best.country, 0.0) < 0.1 * lead:
                generic = best.kind == "neighbourhood" or not best.curated
                if self._is_a_namesake(item, best, generic):
                    if item.noun is not None and item.noun.lemma.startswith("ال"):  # المدينة الخضراء
                        return 0.0
                    item.unknown = True  # another place of this name, nearer than any that the gazetteer knows
                    return THRESHOLD
                weight -= (4.0 if item.ordinary else 2.0) if generic else 0.5
            if best.country not in _HOME and not best.curated and best.population < 300_000:
                weight -= 1.0
        if best.kind not in ("country", "water") and best.lat is not None:
            weight += 0.5 * self._nearness(best, item.name)
        if item.guessed:
            weight -= 0.7 if item.words > 1 or item.evidence >= 1.5 else 2.0
        if not best.native:
            weight -= 1.5
        if item.ordinary and not self._plainly_a_name(item):
            listed = best.seat and item.list_of is not None and id(item.list_of) in self.accepted
            governed = item.noun is not None or item.relation is not None or listed
            town = item.noun is not None and item.noun.kind in _TOWN_LIKE and _agreement(item.noun.kind, best.kind) > 0.0
            weight -= (0.0, 3.0, 7.0, 20.0)[item.ordinary] - (3.5 if town else 2.0 if governed else 0.0)
        if item.lead and len(item.name) < 4 and (item.prep or (item.conjunction and item.list_of is None)):
            weight -= 1.0
        if item.follower is not None and best.kind not in ("country", "water") and self._misplaced(item, best):
            weight -= 6.0
        if item.house and (item.ordinary or self.share.get(best.country, 0.0) < 0.5):
            weight -= 3.0
        if item.person and not self._outshines_a_person(best):
            weight -= 3.0
        if item.noun is not None and item.noun.kind == "region" and best.kind == "water" and (item.noun.makes or item.noun.plural):
            weight -= 3.0  # جبال هرمز: not the strait
        return weight

    def _outshines_a_person(self, place: Candidate) -> bool:
        """Whether a name after a given name is rather the place: غادر هادي عدن."""
        return place.kind == "country" or (_fame(place) >= 3.3 and self.share.get(place.country, 0.0) >= 0.3)

    def _is_a_namesake(self, item: Spotted, best: Candidate, generic: bool) -> bool:
        """Whether a noun says that a place is meant, but hardly this one, far from all that the report tells of."""
        noun = item.noun
        if noun is None or self._spoken_of(best.country, item.sentence):
            return False
        if noun.kind == "region":  # جبل الزيتون
            return noun.makes != "" and best.kind in _TOWN_LIKE
        unsure = noun.makes == "" and (item.ordinary > 0 or best.population >= _WELL_KNOWN)
        return generic and noun.kind in _TOWN_LIKE and not unsure

    def _spoken_of(self, country: str, sentence: int) -> bool:
        """Whether a sentence names a state, or its people."""
        known = self.spoken_of.get(sentence)
        if known is None:
            first, last = self.sentences[sentence]
            demonyms = toponymy().demonyms
            known = {demonyms[word] for word in self.tokens.norm[first:last] if word in demonyms}
            for other in self.in_sentence.get(sentence, ()):
                if other.candidates and other.candidates[0].kind == "country":
                    known.add(other.candidates[0].country)
            self.spoken_of[sentence] = known
        return country in known

    def _plainly_a_name(self, item: Spotted) -> bool:
        """Whether an ordinary word can only be a name here: "في دوما", or "تدمر ||" at the head of a title."""
        if item.ordinary > 1:
            return False
        return (item.title and item.evidence >= 2.5) or (item.evidence >= 1.0 and item.name in toponymy().adverbs)

    def _rank(self, item: Spotted) -> list[tuple[float, Candidate]]:
        """The candidates with their scores, best first; ties go to the entry that stands first in the gazetteer."""
        scored = [(self._score(item, candidate), candidate) for candidate in item.candidates]
        if any(candidate.capital for candidate in item.candidates):
            scored = [(score - self._in_the_shade(item, candidate), candidate) for score, candidate in scored]
        scored.sort(key=lambda pair: (-pair[0], pair[1].number))
        return scored

    def _score(self, item: Spotted, candidate: Candidate) -> float:
        score = _fame(candidate) + 2.5 * self.share.get(candidate.country, 0.0)
        score += 0.4 * math.log10(candidate.population + 1) / 2
        if candidate.country in _HOME:
            score += 0.7
        if candidate.kind == "country" and (item.noun is None or item.noun.kind not in _TOWN_LIKE):
            score += 2.0  # الكويت, تونس: the state, unless a noun says the town
        if candidate.kind == "water" and item.noun is None:
            score += 4.0  # البحر الأحمر: the sea, not the governorate
        if item.noun is not None:
            score += _agreement(item.noun.kind, candidate.kind)
            if candidate.kind == "admin1" and item.noun.lemma in toponymy().provinces:
                score += 1.2
        elif candidate.kind in ("admin1", "admin2"):
            score -= 1.2 if candidate.kind == "admin1" else 1.5
        if candidate.lat is not None and candidate.kind not in ("country", "water"):
            score += self._nearness(candidate)
            if item.follower is not None and self._misplaced(item, candidate):
                score -= 6.0
        return score

    def _in_the_shade(self, item: Spotted, candidate: Candidate) -> float:
        """What a namesake of a capital loses, unless the text says village or names a place beside it."""
        if candidate.capital or candidate.kind not in _TOWN_LIKE or (item.noun is not None and item.noun.makes == "any"):
            return 0.0
        lat, lon = candidate.lat or 0.0, candidate.lon or 0.0
        return 0.0 if any(kilometres(lat, lon, other[0], other[1]) < 40.0 for other in self.points) else 4.0

    def _nearness(self, candidate: Candidate, name: str = "") -> float:
        """1.5 beside a sure place of the report (not called `name`), fading to 0 at 300 km."""
        best = 0.0
        here, east = candidate.lat or 0.0, candidate.lon or 0.0
        for lat, lon, other in self.points:
            if other == name or not -_REACH < lat - here < _REACH:
                continue
            distance = kilometres(lat, lon, here, east)
            if distance < 300.0:
                best = max(best, 1.5 * (1.0 - distance / 300.0))
        return best

    def _one_sense(self) -> None:
        """A name means the same place throughout, unless a noun says otherwise: the best supported reading wins."""
        best: dict[tuple[str, str], list[tuple[float, Candidate]]] = {}
        for item in self.spotted:
            if id(item) in self.accepted and not item.unknown:
                wanted = (item.name, self._level(item))
                ranked = self.choice[id(item)]
                if wanted not in best or ranked[0][0] > best[wanted][0][0]:
                    best[wanted] = ranked
        for item in self.spotted:
            if id(item) in self.accepted and not item.unknown:
                wanted = (item.name, self._level(item))
                self.choice[id(item)] = best[wanted]

    def home(self) -> str:
        """The country that the report plainly is about, "" where none stands out."""
        ranked = sorted(self.share, key=lambda code: (-self.share[code], code))
        if not ranked or self.share[ranked[0]] < _PLAIN:
            return ""
        return ranked[0] if len(ranked) == 1 or self.share[ranked[1]] <= _SECOND else ""

    def best(self, item: Spotted) -> Candidate:
        """The place that an accepted name of the gazetteer is."""
        return self.choice[id(item)][0][1]

    def located(self, chosen: list[Spotted]) -> list[Located]:
        """The accepted names that the gazetteer knows, with their places."""
        return [Located(item, self.best(item)) for item in chosen if not item.unknown]

    def holds(self, outer: Spotted, inner: Spotted, mentions: Mapping[int, PlaceMention]) -> bool:
        """Whether a name only says where the one right before it lies: "بلدة سرمين بريف إدلب" tells of Sarmin."""
        if not self._abuts(outer, inner):
            return False
        one, other = mentions[id(inner)], mentions[id(outer)]
        wider = other.relation is not None or other.kind in ("country", "admin1", "admin2", "region")
        return wider and one.relation is None and one.kind in _POINTS

    def _level(self, item: Spotted) -> str:
        """What kind of division a noun makes of a town's name, "" for none."""
        noun = item.noun
        if noun is None or (noun.kind != "admin1" and noun.lemma not in toponymy().provinces):
            return ""
        return noun.kind

    def mention(self, item: Spotted) -> PlaceMention:
        """The record of an accepted name."""
        if item.unknown:
            return self._unknown_mention(item)
        ranked = self.choice[id(item)]
        best = ranked[0][1]
        lat, lon, radius, relation = self._area(item, best)
        return PlaceMention(
            item.first, item.last, item.lead, best.name, best.name_ar, best.id, best.kind, best.country or None,
            best.admin1 or None, lat, lon, radius, relation, self._certainty(item, ranked), item.whole,
            _shares(ranked),
        )  # fmt: skip

    def _area(self, item: Spotted, place: Candidate) -> Area:
        assert self.phrases is not None  # made before any mention is
        return self.phrases.area(item, place)

    def _certainty(self, item: Spotted, ranked: list[tuple[float, Candidate]]) -> float:
        """Between 0 and 1: how far the name is over the threshold, and its best candidate before the next."""
        name = 1.0 - 0.5 * math.exp(-(self.accepted[id(item)] - THRESHOLD) / 2.0)
        if len(ranked) > 1:
            margin = ranked[0][0] - ranked[1][0]
            near = _apart(ranked[0][1], ranked[1][1]) < 30.0
            name *= 1.0 if near else 1.0 - 0.4 * math.exp(-margin)
        return round(name, 3)

    def _unknown_mention(self, item: Spotted) -> PlaceMention:
        """A place that no gazetteer knows: its area is that of the division or town named beside it, if any."""
        other = self._anchor(item)
        anchor = self.best(other) if other is not None else None
        around = self._area(other, anchor) if other is not None and anchor is not None else Area(None, None, None, None)
        country = anchor.country if anchor else None
        if country is None and self.share:
            leader = max(sorted(self.share), key=lambda code: self.share[code])
            country = leader if self.share[leader] >= _PLAIN else None
        name = self.tokens.text[self.tokens.start[item.first] : self.tokens.end[item.last - 1]]
        return PlaceMention(
            item.first, item.last, 0, name, name, None, item.noun.kind if item.noun else "settlement", country or None,
            (anchor.name if anchor.kind == "admin1" else anchor.admin1) or None if anchor else None,
            around.lat, around.lon, max(40.0, around.radius_km) if around.radius_km is not None else None,
            None, 0.5 if anchor else 0.35, item.whole,
        )  # fmt: skip

    def _anchor(self, item: Spotted) -> Spotted | None:
        """The nearest place of the same sentence that says where an unknown one lies; what follows goes first."""
        best: Spotted | None = None
        nearest = 14
        for other in self.in_sentence.get(item.sentence, ()):
            if other.unknown or id(other) not in self.accepted:
                continue
            candidate = self.best(other)
            if candidate.kind in ("country", "water") or candidate.lat is None:
                continue
            distance = other.first - item.last if other.first >= item.last else (item.first - other.last) + 4
            if distance < nearest:
                best, nearest = other, distance
        return best


def _frontier(tokens: Tokens, item: Unnamed) -> PlaceMention:
    """The record of a border or coast that only adjectives name."""
    text = tokens.text[tokens.inner_start(item.first, item.inner) : tokens.end[item.last - 1]]
    lat, lon, radius, relation = item.area
    return PlaceMention(
        item.first, item.last, item.inner, item.name, text, None, "region", item.country or None, None, lat, lon, radius,
        relation, 0.8, item.first,
    )  # fmt: skip


def _standing(stand: Stand, mentions: Mapping[int, PlaceMention]) -> PlaceMention:
    """The record of generic words: the place that they stand for, in the area that the words around them make of it."""
    item, place = stand.item, stand.place
    antecedent = mentions[id(stand.named.item)] if stand.named is not None else None
    if place is None:
        assert antecedent is not None
        return replace(
            antecedent, first=item.first, last=item.last, inner=item.lead, whole=item.whole, score=_STANDING,
            candidates=[], antecedent=antecedent,
        )  # fmt: skip
    lat, lon, radius, relation = area(ground(place), Measured(item.relation, item.direction))
    return PlaceMention(
        item.first, item.last, item.lead, place.name, place.name_ar, place.id, place.kind, place.country or None,
        place.admin1 or None, lat, lon, radius, relation, _STANDING, item.whole, antecedent=antecedent,
        scene=place.kind != "country" or relation is not None,
    )  # fmt: skip


def _fame(candidate: Candidate) -> float:
    """How likely a name is meant as this place when it stands alone: 0 for a hamlet, 4 for a state."""
    if candidate.kind == "country" or candidate.capital:
        return 4.0
    if candidate.curated or candidate.seat:
        return 2.8 + (0.7 if candidate.population >= 100_000 or candidate.kind == "admin1" or candidate.seat else 0.0)
    size = candidate.population
    known = next(fame for least, fame in _SIZES if size >= least)
    if candidate.kind == "admin1":
        known = 2.0
    elif candidate.kind == "admin2":
        known = 1.0
    return known


def _length(item: Spotted) -> float:
    """Long names are hardly ever something else; short ones often."""
    if item.words > 1:
        return 1.3 if item.words == 2 else 2.0
    letters = len(item.name.removeprefix("ال"))
    return 0.5 if letters >= 5 else 0.0 if letters >= 4 else -0.5 if letters == 3 else -1.5


def _agreement(noun: str, kind: str) -> float:
    """How well a contextual noun fits a kind of place."""
    if noun == kind:
        return 1.5
    if noun in _TOWN_LIKE and kind in _TOWN_LIKE:
        return 0.5
    if noun in _TOWN_LIKE and kind in ("country", "admin1", "region", "water"):
        return -2.0
    if noun in ("admin1", "country") and kind in _TOWN_LIKE:
        return -1.0
    return 0.0


def _shares(ranked: list[tuple[float, Candidate]]) -> list[tuple[Candidate, float]]:
    """The best five candidates with their shares of one."""
    top = ranked[:5]
    weights = [math.exp(score - top[0][0]) for score, _ in top]
    total = sum(weights)
    return [(candidate, round(weight / total, 3)) for weight, (_, candidate) in zip(weights, top, strict=True)]


def _apart(one: Candidate, other: Candidate) -> float:
    if one.lat is None or other.lat is None:
        return 1e4
    return kilometres(one.lat, one.lon or 0.0, other.lat, other.lon or 0.0)
