"""Places: which names in a report are places, and which places they are.

In: `Tokens`, sentences, tokens taken by other names, countries to be expected. Out: `PlaceMention`s in text order.
The idea: every possible name is weighed (what governs it, how well known it is, what else it means) and resolved by
the report as a whole: countries voted for by the sure names, nearness to them, one sense a report. In doubt, nothing.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from copy import copy
from functools import cache
from itertools import compress, count, pairwise
from typing import Final

from riwaya.gazetteer.lookup import Candidate, open_gazetteer
from riwaya.languages.ar.shapes import IN, has_article, is_joined
from riwaya.languages.ar.toponyms import toponymy
from riwaya.lexicon.match import ANNOUNCING, NATIONAL, Matched
from riwaya.reading.places.areas import Area, Measured, area
from riwaya.reading.places.place_lookup import Spotted
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.places.place_names import Spotter
from riwaya.reading.places.place_phrases import Located, Phrases, Unnamed, ground, with_ends
from riwaya.reading.places.place_reference import Named, References, Stand
from riwaya.reading.places.place_votes import THRESHOLD, apart
from riwaya.reading.places.place_weights import Weights
from riwaya.reading.words.marks import COMMAS
from riwaya.text.tokens import MARK, NUMBER, WORD, Tokens

_POINTS: Final = frozenset(["settlement", "neighbourhood", "camp", "facility"])
_SPOTS: Final = frozenset(["neighbourhood", "camp", "facility", "region"])  # what lies in a town or a division
_TOWNS: Final = frozenset(["settlement", "admin2", "admin1"])
# How sure the first country of a report must be, and how far behind the second, for the report to be about it.
_PLAIN: Final = 0.9
_SECOND: Final = 0.5
_STANDING: Final = 0.6  # the score of generic words
_DISTANCE: Final = 6  # tokens
_CLOSERS: Final = frozenset("\"»'")
_BRACKETS: Final = frozenset("(（[")
_ROAD_NAME: Final = 3  # words from a road to the second town of its name
_BESIDE: Final = 4  # words from a place to one that it lies beside


@cache
def spotter() -> Spotter:
    """The Arabic spotter over the built-in gazetteer, made once a process."""
    return Spotter(open_gazetteer(), toponymy())


def find_places(
    tokens: Tokens,
    sentences: Sequence[tuple[int, int]],
    taken: bytearray,
    priors: Mapping[str, float] | None = None,
    matched: Matched | None = None,
) -> list[PlaceMention]:
    """The places that the text names, in order.

    `taken[i]` is non-zero for tokens of other names and of times. `priors` maps ISO codes of countries to weights
    (1 is as much as one sure name of the country in the text): of the outlet, of the datelines. `matched` are the words of
    the text, where somebody has them: their classes spare looking each up.
    """
    report = _Report(tokens, sentences, spotter().spot(tokens, sentences, taken, matched), priors or {})
    report.follow()
    report.vote(matched.of_class(NATIONAL) if matched is not None else None)
    chosen = report.accept()
    home = report.home()
    phrases = report.phrases = Phrases(tokens, sentences, report.located(chosen), home)
    frontier, generic = _announced(tokens, matched)
    for token, end in with_ends(frontier, sentences):
        phrases.frontier(token, end)
    mentions = {id(item): report.mention(item) for item in chosen}
    for item in chosen:
        mentions[id(item)].taken = item.taken
    for inner, outer in pairwise(chosen):
        mentions[id(outer)].scene = not report.holds(outer, inner, mentions)
        mentions[id(outer)].beside = report.lies_beside(outer.whole, inner) or report.lies_in(outer, inner, mentions)
        mentions[id(outer)].beside |= report.on_border(outer, inner, mentions) or report.lies_between(outer, inner, mentions)
    found = [*mentions.values(), *report.borders(chosen, taken)]
    if generic:
        named = [Named(item, None if item.unknown else report.best(item)) for item in chosen]
        stands = References(tokens, sentences, taken, named, home, spotter()).find(generic)
        found += [_standing(stand, mentions) for stand in stands]
    found.sort(key=lambda mention: (mention.first, mention.inner))
    for before, mention in pairwise(found):
        if mention.antecedent is not None and mention.relation is not None and 0 <= mention.whole - before.last <= 1:
            mention.beside = before.kind not in ("country", "admin1")  # جبهة الجفينة *جنوب المحافظة*
    return found


@cache
def _announcing() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words that may announce a border or a coast, the generic ones, and both."""
    words = toponymy()
    frontier, generic = frozenset(words.borders | words.strips | words.coasts), words.there.union(words.generics)
    return frontier, generic, frontier | generic


def _announced(tokens: Tokens, matched: Matched | None) -> tuple[list[int], list[int]]:
    """The tokens of either sort of words."""
    frontier, generic, either = _announcing()
    found = matched.of_class(ANNOUNCING) if matched is not None else list(compress(count(), map(either.__contains__, tokens.norm)))
    return [i for i in found if tokens.norm[i] in frontier], [i for i in found if tokens.norm[i] in generic]


class _Report(Weights):
    """One report's places and their records."""

    phrases: Phrases | None = None

    def home(self) -> str:
        """The country that the report plainly is about, "" where none stands out."""
        ranked = sorted(self.share, key=lambda code: (-self.share[code], code))
        if not ranked or self.share[ranked[0]] < _PLAIN:
            return ""
        return ranked[0] if len(ranked) == 1 or self.share[ranked[1]] <= _SECOND else ""

    def located(self, chosen: list[Spotted]) -> list[Located]:
        """The accepted names that the gazetteer knows, with their places."""
        return [Located(item, self.best(item)) for item in chosen if not item.unknown]

    def holds(self, outer: Spotted, inner: Spotted, mentions: Mapping[int, PlaceMention]) -> bool:
        """Whether a name only says where the one right before it lies: "بلدة سرمين بريف إدلب" tells of Sarmin, and so does "بلدة
        سرمين شرق مدينة إدلب *في ريفها*" behind another that only says where."""
        one, other = mentions[id(inner)], mentions[id(outer)]
        if one.relation not in (None, "between") and not self._is_bearing(inner, one):
            return False
        if self.on_road(inner) and other.relation != "countryside" and other.kind not in ("admin1", "region"):
            return False  # طريق دمشق *حلب* قرب خان شيخون; but طريق حارم *سلقين* بريف إدلب
        if one.kind in _SPOTS and other.kind in _TOWNS and self._leads_into(outer, inner):
            return True  # حي السد *بأبها*
        if one.kind not in _POINTS or not (self.abuts(outer, inner) or self._leads_into(outer, inner)):
            return False
        return other.relation is not None or other.kind in ("country", "admin1", "admin2", "region")

    def _is_bearing(self, item: Spotted, one: PlaceMention) -> bool:
        """سرمين *شرق مدينة إدلب*: whether a name only says by a bearing where the place before it lies."""
        return one.beside and item.list_of is None and (one.relation or "").endswith("_of") and one.relation != "border_of"

    def _leads_into(self, outer: Spotted, inner: Spotted) -> bool:
        """السد *بأبها*، «لودر» *في محافظة أبين*، حوض الأشراف *وسط مدينة تعز*: whether only a word that says in what something lies
        stands between two names."""
        norm, words = self.tokens.norm, toponymy()
        if outer.sentence != inner.sentence or outer.list_of is not None or outer.conjunction:
            return False
        between = norm[inner.last : outer.whole]
        between = between[1:] if between and between[0] in _CLOSERS else between
        if between and between[0] in COMMAS and (outer.relation == "countryside" or self._is_wide(outer)):
            between = between[1:]  # بلدة سرمين، *بريف إدلب*
        if not between:
            return outer.prep == IN or (norm[outer.whole][0] == IN and norm[outer.whole] in words.nouns)
        return len(between) == 1 and (between[0] in words.in_ or between[0] in words.midst)

    def _is_wide(self, item: Spotted) -> bool:
        """ريف إدلب الشرقي، محافظة درعا: whether a name is that of a region or province."""
        return not item.unknown and self.best(item).kind in ("region", "admin1")

    def on_road(self, item: Spotted) -> bool:
        """طريق دمشق *حلب* قرب خان شيخون: whether a name is that of a road, on which what follows says a spot."""
        words, norm = toponymy(), self.tokens.norm
        for at in range(item.whole, max(item.whole - _ROAD_NAME, 0) - 1, -1):
            if norm[at] in words.highways:
                return True
            if norm[at] in words.in_:
                return False  # على طريق *في* منطقة ليجة
        return False

    def on_border(self, outer: Spotted, inner: Spotted, mentions: Mapping[int, PlaceMention]) -> bool:
        """بلدة كيليس *على الحدود مع سوريا*: whether a state's border only says where the place right before it lies."""
        one, other = mentions[id(inner)], mentions[id(outer)]
        if one.relation == other.relation == "border_of" and outer.list_of is inner:
            return one.beside  # بين سوريا *والعراق*
        if other.relation != "border_of" or other.kind != "country" or one.kind == "country" or outer.sentence != inner.sentence:
            return False
        begin = inner.last + (inner.last < outer.whole and self.tokens.norm[inner.last] in COMMAS)
        return outer.whole - begin <= _BESIDE and all(kind == WORD for kind in self.tokens.kind[begin : outer.whole])

    def lies_in(self, outer: Spotted, inner: Spotted, mentions: Mapping[int, PlaceMention]) -> bool:
        """جبل قنديل *شمال أربيل*، تعز *(جنوب صنعاء)*: whether a name says where the place before it lies."""
        one, other = mentions[id(inner)], mentions[id(outer)]
        if self.on_road(inner):
            return False
        if other.relation is None or "country" in (one.kind, other.kind) or outer.conjunction:
            return False
        if one.relation is not None and self.tokens.norm[inner.last] not in _BRACKETS:  # قرب حديثة *(160 كم غرب الرمادي)*
            return False
        norm, relations = self.tokens.norm, toponymy().relations
        joined = is_joined(norm[outer.whole]) and norm[outer.whole][1:] in relations  # لحج *وتخوم* عدن
        between = norm[inner.last : outer.whole]
        between = between[1:] if between and between[0] in _CLOSERS else between  # قرية «الكبر» *غربي دير الزور*
        bracketed = len(between) == 1 and between[0] in _BRACKETS
        bracketed = bracketed or (between == ["،"] and other.relation.endswith("_of"))  # بيت بوس، *جنوب العاصمة صنعاء*
        if not joined and 1 < len(between) <= _DISTANCE and self._is_distance(inner.last, outer.whole):
            return True
        return not joined and len(between) <= 1 and (bracketed or all(has_article(word) for word in between))

    def _is_distance(self, first: int, last: int) -> bool:
        """تكريت *(170 كم* شمال غربي بغداد): whether tokens say how far a place lies from another."""
        words, norm = toponymy(), self.tokens.norm
        if not any(norm[at] in words.units for at in range(first, last)):
            return False
        return all(
            self.tokens.kind[at] == NUMBER or norm[at] in _BRACKETS or norm[at] == "،" or norm[at] in words.units
            or norm[at] in words.about or norm[at] in words.amounts
            for at in range(first, last)
        )  # fmt: skip

    def lies_beside(self, first: int, inner: Spotted) -> bool:
        """Whether what begins at token `first` only says beside what the place before it lies: "جبل المقطر *المطل على* الطريق"."""
        begin = inner.last
        while begin < first and self.tokens.kind[begin] == MARK:  # «الراهدة» *التابعة*
            begin += 1
        between = self.tokens.norm[begin:first]
        return 0 < len(between) <= _BESIDE and not toponymy().bearing.isdisjoint(between) and all(
            kind == WORD for kind in self.tokens.kind[begin:first]
        )  # fmt: skip

    def lies_between(self, outer: Spotted, inner: Spotted, mentions: Mapping[int, PlaceMention]) -> bool:
        """خناصر *الواقعة على الطريق بين حماة* وحلب: whether a name is one of two between which the place before them lies."""
        one, other = mentions[id(inner)], mentions[id(outer)]
        if one.relation == other.relation == "between":
            return one.beside and is_joined(self.tokens.norm[outer.whole])
        words, between = toponymy(), self.tokens.norm[inner.last : outer.whole]
        return 1 < len(between) <= _BESIDE and between[0] in words.lying and between[-1] in words.between

    def borders(self, chosen: list[Spotted], taken: bytearray) -> list[PlaceMention]:
        """The records of borders and coasts that only adjectives name; beside a town ("سروج قرب الحدود السورية") no scenes."""
        assert self.phrases is not None
        found = []
        for item in self.phrases.unnamed:
            if taken[item.first]:
                continue
            mention = _frontier(self.tokens, item)
            before = next((one for one in reversed(chosen) if one.last <= item.first), None)
            if before is not None and item.first - before.last <= _BESIDE:
                between = self.tokens.norm[before.last : item.first]
                near = len(between) == 1 and between[0] in toponymy().relations
                mention.beside = near or self.lies_beside(item.first, before)
            found.append(mention)
        return found

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
            near = apart(ranked[0][1], ranked[1][1]) < 30.0
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
        name = self._written(item)
        return PlaceMention(
            item.first, item.last, item.lead, name, name, None, item.noun.kind if item.noun else "settlement", country or None,
            (anchor.name if anchor.kind == "admin1" else anchor.admin1) or None if anchor else None,
            around.lat, around.lon, max(40.0, around.radius_km) if around.radius_km is not None else None,
            None, 0.5 if anchor else 0.35, item.whole,
        )  # fmt: skip

    def _written(self, item: Spotted) -> str:
        """The name as it is written, without hashtag signs; with its noun where that belongs to it (جبل البشري)."""
        tokens = self.tokens
        words = [tokens.text[tokens.inner_start(item.first, item.lead) : tokens.end[item.first]]]
        words += [tokens.raw(index) for index in range(item.first + 1, item.last) if tokens.norm[index] != "_"]
        at = item.first - 1
        while at > 0 and tokens.kind[at] == MARK:
            at -= 1
        if item.noun is not None and not item.lead and at >= item.whole and tokens.norm[at] in toponymy().parts:
            words.insert(0, tokens.raw(at))
        return " ".join(words)

    def _anchor(self, item: Spotted) -> Spotted | None:
        """The nearest place of the same sentence that says where an unknown one lies; what follows goes first. A name that
        stands alone lies where it was said to lie elsewhere in the report."""
        best = self._beside(item)
        if best is None:
            again = (other for other in self.spotted if other.unknown and other.name == item.name and other is not item)
            best = next((found for other in again if (found := self._beside(other)) is not None), None)
        return best

    def _beside(self, item: Spotted) -> Spotted | None:
        """The nearest place of an unknown one's own sentence."""
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
        again = copy(antecedent)
        again.first, again.last, again.inner, again.whole = item.first, item.last, item.lead, item.whole
        again.score, again.candidates, again.antecedent = _STANDING, [], antecedent
        return again
    lat, lon, radius, relation = area(ground(place), Measured(item.relation, item.direction))
    return PlaceMention(
        item.first, item.last, item.lead, place.name, place.name_ar, place.id, place.kind, place.country or None,
        place.admin1 or None, lat, lon, radius, relation, _STANDING, item.whole, antecedent=antecedent,
        scene=place.kind != "country" or stand.all_over or relation is not None or item.last - item.first > 1,  # الأراضي السورية
    )  # fmt: skip


def _shares(ranked: list[tuple[float, Candidate]]) -> list[tuple[Candidate, float]]:
    """The best five candidates with their shares of one."""
    if len(ranked) == 1:
        return [(ranked[0][1], 1.0)]
    top = ranked[:5]
    weights = [math.exp(score - top[0][0]) for score, _ in top]
    total = sum(weights)
    return [(candidate, round(weight / total, 3)) for weight, (_, candidate) in zip(weights, top, strict=True)]
