"""How much speaks for each name being a place, and for each place that it may be.

In: the names spotted in a report, with the `Votes` for countries. Out: `Weights`: the names taken for places, and which.
The idea: what governs a name, how well known it is, what else it means and how near the other places are, added up.
"""

from __future__ import annotations

import math
from typing import Final

from riwaya.gazetteer.lookup import Candidate
from riwaya.languages.ar.shapes import (
    ends_in_alef,
    has_article,
    is_definite,
    is_joined,
    is_written_accusative,
    takes_feminine,
    without_alef,
)
from riwaya.languages.ar.toponyms import toponymy
from riwaya.reading.places.areas import kilometres
from riwaya.reading.places.place_lookup import Spotted
from riwaya.reading.places.place_votes import THRESHOLD, Votes, fame, length
from riwaya.text.tokens import WORD

_TOWN_LIKE: Final = frozenset(["settlement", "neighbourhood", "camp"])
_WELL_KNOWN: Final = 300_000  # inhabitants of a town that may be spoken of anywhere
# Where Arabic news happens: a namesake elsewhere needs more.
_HOME: Final = frozenset(
    ["SY", "IQ", "YE", "LY", "SD", "PS", "LB", "EG", "JO", "SA", "AE", "QA",
     "KW", "BH", "OM", "DZ", "MA", "TN", "MR", "SO", "DJ", "KM", "EH", "IL"]
)  # fmt: skip
_ACCUSATIVE: Final = 4  # letters of the shortest noun in the accusative (طفلا); verbs like دعا are shorter
_OWN_PROVINCE: Final = 5.0  # more than what a capital has before its division
_PLAINLY: Final = 0.5  # how much a report is about a state that it names
_REACH: Final = 2.7  # degrees of latitude in 300 km


class Weights(Votes):
    """One report's names while they are weighed."""

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
                if turn == 2 and id(item) not in self.accepted and self._is_unlisted(item):
                    item.unknown = True
                    self.accepted[id(item)] = THRESHOLD
        self._one_sense()
        vowelled = is_written_accusative(self.tokens.text)
        return [
            item for item in self.spotted
            if id(item) in self.accepted and not (vowelled and self._is_adverb(item)) and not self._is_adjective(item)
        ]  # fmt: skip

    def _is_unlisted(self, item: Spotted) -> bool:
        """معسكر *بوكا*، بلدة *موري*: whether a noun that stands before any name says that there is a place so called, though
        none that the gazetteer has of that name can be meant."""
        noun, words = item.noun, toponymy()
        if noun is None or noun.plural or not noun.strange or item.ordinary or item.lead or item.list_of is not None:
            return False
        if has_article(noun.lemma) or noun.lemma in words.loose or len(item.name) < _ACCUSATIVE or item.words > 1:
            return False
        return item.name not in words.adjectives and item.name not in words.demonyms

    def _is_adjective(self, item: Spotted) -> bool:
        """Whether a state's name is the adjective of the noun before it: الطائرة السعودية، طائرة سورية."""
        words = toponymy()
        first, _, last = item.name.partition(" ")
        if item.lead or item.first == 0:
            return False
        if not last and ends_in_alef(first) and without_alef(first) in words.demonyms:
            return item.noun is None and item.relation is None and self._is_accusative(self.tokens.norm[item.first - 1])
        if (last or first) not in words.demonyms:
            return False
        if last and first not in words.never:  # unlike الخطوط الجوية العربية السعودية
            return False
        before = self.tokens.norm[item.first - 1]
        if self.tokens.kind[item.first - 1] != WORD:
            return False
        if not has_article(first):
            town = item.noun is not None and item.noun.kind in _TOWN_LIKE
            feminine = takes_feminine(self.tokens.raw(item.first - 1))
            return town or (feminine and item.noun is None and item.relation is None and before not in words.prepositions)
        return before not in words.function and is_definite(before)  # but إلى *السعودية*

    def _is_accusative(self, before: str) -> bool:
        """جنديا *تركيا*، مسؤولا *سوريا*: an adjective of an indefinite accusative, written as the state is."""
        words = toponymy()
        if before in words.function or before in words.adverbs or is_joined(before) or len(before) < _ACCUSATIVE:
            return False
        return ends_in_alef(before)

    def _is_adverb(self, item: Spotted) -> bool:
        """Whether the name ends in a tanwin of the accusative (علمًا, معربًا): such a word is no place."""
        return is_written_accusative(self.tokens.raw(item.last - 1))

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
        weight = item.evidence + fame(best) + (max(0.0, length(item)) if famous else length(item))
        if best.kind == "country" and item.ordinary == 1:  # "المملكة": which one, the report says
            weight += 2.0 * self.share.get(best.country, 0.0)
        weight += 1.0 * self.share.get(best.country, 0.0)
        if best.country and not best.capital and best.kind != "country":
            lead = max(self.share.values(), default=0.0)
            if lead >= 0.5 and self.share.get(best.country, 0.0) < 0.1 * lead:
                generic = best.kind == "neighbourhood" or not best.curated
                if self._is_a_namesake(item, best, generic):
                    if item.noun is not None and has_article(item.noun.lemma):
                        if item.name in toponymy().adjectives or not has_article(item.name):
                            return 0.0  # المدينة الجديدة, but المدينة *الخضراء*
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
            quarter = self._is_quarter_of_note(item, best)
            weight -= (0.0, 3.0, 7.0, 20.0)[item.ordinary] - (5.0 if quarter else 3.5 if town else 2.0 if governed else 0.0)
        if item.lead and len(item.name) < 4 and (item.prep or (item.conjunction and item.list_of is None)):
            weight -= 1.0
        if item.follower is not None and best.kind not in ("country", "water") and self.misplaced(item, best):
            if item.noun is not None and item.noun.makes == "any":
                item.unknown = True  # مزرعة اليرموك بريف الرقة: one of that name that lies there
                return THRESHOLD
            weight -= 6.0
        if item.house and (item.ordinary or self.share.get(best.country, 0.0) < 0.5):
            weight -= 3.0
        if item.person and not self._outshines_a_person(best):
            weight -= 3.0
        if item.noun is not None and item.noun.kind == "region" and best.kind == "water" and (item.noun.makes or item.noun.plural):
            weight -= 3.0  # جبال هرمز: not the strait
        return weight

    def _is_quarter_of_note(self, item: Spotted, best: Candidate) -> bool:
        """منطقة *الشعب* شمال شرق العاصمة: whether منطقة stands before a word with the article that is a well-known town or quarter
        of the state that the report is about."""
        noun = item.noun
        if noun is None or noun.kind != "region" or noun.plural or noun.lemma in toponymy().loose or not has_article(item.name):
            return False
        return noun.strange and best.curated and best.kind in _TOWN_LIKE and self.share.get(best.country, 0.0) >= _PLAINLY

    def _outshines_a_person(self, place: Candidate) -> bool:
        """Whether a name after a given name is rather the place: غادر هادي عدن."""
        return place.kind == "country" or (fame(place) >= 3.3 and self.share.get(place.country, 0.0) >= 0.3)

    def _is_a_namesake(self, item: Spotted, best: Candidate, generic: bool) -> bool:
        """Whether a noun says that a place is meant, but hardly this one, far from all that the report tells of."""
        noun = item.noun
        if noun is None and item.relation == "countryside" and not item.lead:
            noun = toponymy().nouns.get(self.tokens.norm[item.first - 1])
            noun = noun if noun is not None and noun.strange and not noun.plural else None  # بادية الرويشد
        if noun is None or self._spoken_of(best.country, item.sentence):
            return False
        if noun.kind == "region" or (noun.kind == "facility" and not generic and has_article(item.name)):
            if best.kind not in _TOWN_LIKE or not (noun.makes or (noun.strange and not item.ordinary)):
                return False
            item.noun = noun
            return True  # جبل الزيتون، حاجز العقبة
        if noun.makes == "any" and not has_article(noun.lemma) and best.kind in _TOWN_LIKE and noun.lemma in toponymy().villages:
            return True  # قرية أسكندرون: no city abroad
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
        if (item.title and item.evidence >= 2.5) or (item.evidence >= 1.0 and item.name in toponymy().adverbs):
            return True
        return self.stands_alone(item)

    def _rank(self, item: Spotted) -> list[tuple[float, Candidate]]:
        """The candidates with their scores, best first; ties go to the entry that stands first in the gazetteer."""
        if len(item.candidates) == 1:
            return [(self._score(item, item.candidates[0]), item.candidates[0])]
        scored = [(self._score(item, candidate), candidate) for candidate in item.candidates]
        if any(candidate.capital for candidate in item.candidates):
            scored = [(score - self._in_the_shade(item, candidate), candidate) for score, candidate in scored]
        scored.sort(key=lambda pair: (-pair[0], pair[1].number))
        return scored

    def _score(self, item: Spotted, candidate: Candidate) -> float:
        score = fame(candidate) + 2.5 * self.share.get(candidate.country, 0.0)
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
                own = candidate.country == toponymy().provinces[item.noun.lemma]  # منطقة *الرياض*: no town is called so there
                score += _OWN_PROVINCE if own else 1.2
        elif candidate.kind in ("admin1", "admin2"):
            score -= 1.2 if candidate.kind == "admin1" else 1.5
        if candidate.lat is not None and candidate.kind not in ("country", "water"):
            score += self._nearness(candidate)
            if item.follower is not None and self.misplaced(item, candidate):
                score -= 6.0
        return score

    def _in_the_shade(self, item: Spotted, candidate: Candidate) -> float:
        """What a namesake of a capital loses, unless the text says village or names a place beside it; so does a state that
        another's capital is called like, unless the report is about it (عمان)."""
        if candidate.kind == "country":
            other = any(one.capital and one.country != candidate.country for one in item.candidates)
            return 4.0 if other and self.share.get(candidate.country, 0.0) < _PLAINLY else 0.0
        if candidate.capital or candidate.kind not in _TOWN_LIKE or (item.noun is not None and item.noun.makes == "any"):
            return 0.0
        lat, lon = candidate.lat or 0.0, candidate.lon or 0.0
        return 0.0 if any(kilometres(lat, lon, other[0], other[1]) < 40.0 for other in self.points) else 4.0

    def _nearness(self, candidate: Candidate, name: str = "") -> float:
        """1.5 beside a sure place of the report (not called `name`), fading to 0 at 300 km."""
        known = self.near.get((candidate.number, name))
        if known is None:
            known = self.near[candidate.number, name] = self._nearest(candidate, name)
        return known

    def _nearest(self, candidate: Candidate, name: str) -> float:
        nearest = 300.0
        here, east = candidate.lat or 0.0, candidate.lon or 0.0
        wide = _degrees_of_longitude(here)
        for lat, lon, other in self.points:
            if -_REACH < lat - here < _REACH and -wide < lon - east < wide and other != name:
                nearest = min(nearest, kilometres(lat, lon, here, east))
        return 1.5 * (1.0 - nearest / 300.0)

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

    def best(self, item: Spotted) -> Candidate:
        """The place that an accepted name of the gazetteer is."""
        return self.choice[id(item)][0][1]

    def _level(self, item: Spotted) -> str:
        """What kind of division a noun makes of a town's name, "" for none."""
        noun = item.noun
        if noun is None or (noun.kind != "admin1" and noun.lemma not in toponymy().provinces):
            return ""
        return noun.kind


def _degrees_of_longitude(lat: float) -> float:
    """How many degrees of longitude 300 km are at most, within `_REACH` of a latitude."""
    narrowest = math.cos(math.radians(min(89.0, abs(lat) + _REACH / 2)))  # where `kilometres` measures the width
    return _REACH / narrowest


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
