"""What the parts of the chunker share: what stood before, and what a report's words are.

In: a `Draft` with matched words, quotations, numbers and times. Out: `ChunkContext`, the base of the chunker.
The idea: whether a word is a verb or goes on with a noun phrase is decided by what stood just before; its names are here.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

from riwaya.languages.ar.shapes import ARTICLE
from riwaya.languages.ar.toponyms import toponymy
from riwaya.lexicon.compile import ENTITY
from riwaya.lexicon.match import Word
from riwaya.reading.draft import Chunk, Draft
from riwaya.reading.words.marks import DASHES
from riwaya.reading.words.traits import set_traits
from riwaya.text.tokens import MARK as MARK_TOKEN

# What stood just before, for telling verbs from nouns.
START: Final = 0  # clause start: sentence, mark, conjunction
DEFINITE: Final = 1  # a noun phrase that is complete (article, name, number, pronoun)
CONSTRUCT: Final = 2  # an indefinite noun that a noun may follow
PREPOSITION: Final = 3
EXPECTS_VERB: Final = 4  # لم، لن، قد، سوف، الذي، أن
AFTER_THAT: Final = 5  # a complementizer
AFTER_VERB: Final = 6

# Bits of `ChunkContext.at`: what begins at a token, and what ends before it.
TIMED: Final = 1  # a time begins
NUMBERED: Final = 2  # a quantity begins
DIRECTED: Final = 4  # شمالي حلب: a bearing before the name of a place
PLACED: Final = 8  # the name of a place begins
PHRASED: Final = 16  # a phrase of the lexicon begins
CLOSING: Final = 32  # a quotation is closed
OPENING: Final = 64  # a quotation is opened
NAMED: Final = 128  # a name of several words ends before it
MODELLED: Final = 256  # a number in digits, or a dash before one, which may name a model

_OPENING: Final = frozenset("\"«#")  # marks that open a name behind و
NAME_QUOTE: Final = 7  # a quotation of at most so many tokens without a verb is a name or a scare quote
_SHORT_NAME: Final = 4  # a quotation of no more words than three that begins with إن may be a name: قناة «إن تي في»
PARTICIPLE_TENSE: Final = 4


@cache
def place_nouns() -> frozenset[str]:
    """Nouns of places and words for what lies around one (مدينة، محيط), which begin a phrase of their own."""
    around = {word for word, relation in toponymy().relations.items() if not relation.endswith("_of")}
    return frozenset(toponymy().nouns.keys() | around)


@cache
def _governs(draft: Draft, token: int, nouns: frozenset[str]) -> bool:
    """شرق *حي* الزيتون: a noun of places without the article; but قرب *العاصمة* المنامة."""
    word = draft.words[token]
    return draft.tokens.norm[token] in nouns and word is not None and not word.article


def _grounds(others: frozenset[str]) -> frozenset[str]:
    """Words for ground that somebody holds or enters."""
    return place_nouns() | others


@cache
def bearing_words() -> frozenset[str]:
    """شمال، شرقي: words of bearing that stand before the name of what they are of, without the article."""
    relations = toponymy().relations.items()
    return frozenset(word for word, kind in relations if kind.endswith("_of") and " " not in word and not word.startswith(ARTICLE))


def _sides_of_ground(draft: Draft) -> set[int]:
    """اعتقلوا مزارعين *شرقي* المدينة: where a point of the compass without the article has definite ground behind it."""
    bearings, ground = draft.knowledge.operators("bearing_adjective"), draft.knowledge.any_of("ground_noun", "sided_ground")
    found, words = set(), draft.words
    for index, word in enumerate(words[:-1]):
        if word is None or word.stem not in bearings or word.article or word.suffix or word.conjunction or word.preposition:
            continue
        behind = words[index + 1]
        if behind is not None and behind.article and behind.stem in ground and word.text in bearing_words():
            found.add(index)
    return found


class ChunkContext:
    """One report's words while they are chunked."""

    __slots__ = (
        "__dict__",  # a field that is not listed works all the same: tests/reading/test_slots.py names it
        "abusive",
        "adverbial",
        "affected",
        "aircraft",
        "answering_particles",
        "any_word",
        "arms",
        "at",
        "bearings",
        "bombs",
        "bridges",
        "clausal",
        "close_at",
        "conjunctions",
        "counted",
        "counterparts",
        "deities",
        "directed_at",
        "draft",
        "drones",
        "effects",
        "emphatic",
        "entity_starts",
        "families",
        "fathers",
        "feminine",
        "feminine_predicate_at",
        "god",
        "governed_places",
        "grounds",
        "has_tanwin",
        "healths",
        "holding",
        "honours",
        "in_place",
        "inceptive",
        "initials",
        "inner_places",
        "joinable",
        "kin",
        "kind",
        "kunya_genitive",
        "kunyas",
        "long_places",
        "measures",
        "morphology",
        "name_links",
        "name_prepositions",
        "name_quote",
        "named_nouns",
        "named_places",
        "neutral",
        "nisba",
        "norm",
        "noun_suffixes",
        "number_at",
        "number_prep",
        "numerals",
        "objects",
        "of",
        "on_demand",
        "partitive",
        "place_at",
        "place_nouns",
        "postposed",
        "predicate_at",
        "pronominal",
        "quasi",
        "quote_at",
        "reasons",
        "row",
        "servants",
        "stacking",
        "taken_at",
        "that_not",
        "time_at",
        "told_nouns",
        "unless",
        "unmanned",
        "verbal_prepositions",
        "ways",
        "whoever",
        "within",
        "words",
    )  # fmt: skip

    def __init__(self, draft: Draft, time_at: dict[int, int], quote_at: dict[int, int], close_at: set[int]) -> None:
        self.draft = draft
        self.morphology = draft.knowledge.morphology
        self.words = draft.words
        self.norm = draft.tokens.norm
        self.kind = draft.tokens.kind
        self.has_tanwin = self.morphology.is_written_accusative(draft.tokens.text)
        self.time_at = time_at
        self.quote_at = quote_at
        self.close_at = close_at
        self.clausal = draft.knowledge.clausal
        self.counted = draft.counted
        self.in_place = draft.in_place
        self.number_at = {quantity.first: quantity.last for quantity in draft.quantities}
        self.numerals = draft.knowledge.operators("definite_numeral")
        self.number_prep = {  # بست غارات: numbers are no words of the lexicon, so their proclitics are read off them
            quantity.first: self.morphology.without_conjunctions(self.norm[quantity.first][: quantity.lead])
            for quantity in draft.quantities
            if quantity.lead
        }
        self.entity_starts: dict[int, list[int]] = {}  # where names of several words begin, by the token behind them
        for start, matches in draft.phrases.items():
            for match in matches:
                if match.reading.category == ENTITY:
                    self.entity_starts.setdefault(match.last, []).append(start)
        self.named_places = {place.first: place for place in draft.places}
        self.place_at = set(self.named_places)
        long = [place for place in draft.places if place.last - place.first > 1]
        self.long_places = {place.first: place.last for place in long}
        self.place_nouns = place_nouns()
        self.governed_places = {  # حي *كرم* الجبل, شرق حي *الزيتون*: behind the noun that governs them
            place.first: place.last for place in draft.places
            if (place.whole == place.first - 1 and not (place.inner or place.relation))
            or (place.relation and place.whole == place.first - 2 and _governs(draft, place.first - 1, self.place_nouns))
        }
        self.inner_places = {index: place.last for place in long for index in range(place.first + 1, place.last)}
        self.taken_at = {place.first for place in draft.places if place.taken}
        self.pronominal = draft.knowledge.operators("pronominal_demonstrative")
        self.answering_particles = draft.knowledge.operators("answering_particle")
        self.bridges = draft.knowledge.operators("bridge_noun")
        self.neutral = draft.knowledge.operators("neutral_demonstrative")
        self.kunya_genitive = draft.knowledge.operators("kunya_genitive")
        self.quasi = draft.knowledge.operators("quasi_noun")
        self.reasons = draft.knowledge.operators("reason_noun")
        self.kin = draft.knowledge.operators("kin_noun")
        self.arms = draft.knowledge.operators("arm_of_unit")
        self.adverbial = draft.knowledge.any_of("adverbial_accusative", "circumstance_participle", "death_manner")
        self.on_demand = draft.knowledge.on_demand
        self.emphatic = draft.knowledge.operators("emphatic")
        self.grounds = _grounds(draft.knowledge.operators("ground_noun"))
        self.initials = draft.knowledge.operators("title_initial")
        self.bearings = bearing_words()
        self.name_links = draft.knowledge.operators("name_link")
        self.god = draft.knowledge.operators("god_word")
        self.named_nouns = draft.knowledge.operators("name_noun")
        self.kunyas = draft.knowledge.operators("kunya_word")
        self.directed_at = {  # شمالي حلب، جنوب المدينة: where such a phrase begins
            place.whole for place in draft.places
            if place.whole < place.first and place.relation is not None and place.relation.endswith("_of")
        }  # fmt: skip
        if not draft.lacks("bearing_adjective"):
            self.directed_at |= _sides_of_ground(draft)
        self.conjunctions = draft.knowledge.operators("conjunction_letter")
        self.whoever = draft.knowledge.operators("whoever_quantifier")
        self.inceptive = draft.knowledge.operators("inceptive_verb")
        self.within = min(draft.knowledge.operators("in_preposition"))
        self.ways = draft.knowledge.operators("way_noun")
        self.that_not = draft.knowledge.operators("that_not")
        self.told_nouns = draft.knowledge.operators("told_noun")
        self.families = draft.knowledge.operators("noun_as_family")
        self.healths = draft.knowledge.operators("health_or_truth")
        self.unless = draft.knowledge.operators("negating_adjective")
        self.feminine = tuple(draft.knowledge.operators("feminine_ending"))
        self.abusive = draft.knowledge.operators("abusive_adjective")
        self.effects = draft.knowledge.operators("effect_after_ma")
        self.counterparts = draft.knowledge.operators("counterpart_noun")
        self.postposed = draft.knowledge.operators("postposed_quantifier")
        self.drones = draft.knowledge.operators("drone_or_march")
        self.aircraft = draft.knowledge.operators("aircraft_noun")
        self.any_word = draft.knowledge.operators("any_word")
        self.affected = draft.knowledge.operators("affected_word")
        self.partitive = draft.knowledge.operators("partitive")
        self.row: list[Chunk] = []  # the chunks of the sentence so far
        self.predicate_at = -1  # the token behind a phrase that opens its clause
        self.feminine_predicate_at = -1  # the same where the phrase is feminine
        self.measures = draft.knowledge.operators("measured_noun")
        self.objects = draft.knowledge.operators("object_pronoun")
        self.deities = draft.knowledge.operators("deity_noun")
        self.fathers = draft.knowledge.operators("father_link")
        self.servants = draft.knowledge.operators("servant_word")
        self.holding = draft.knowledge.operators("holder_adjective")
        self.of = draft.knowledge.operators("of_preposition")
        self.nisba = tuple(draft.knowledge.operators("nisba_ending"))
        self.noun_suffixes = draft.knowledge.operators("noun_suffix")
        self.unmanned = not draft.lacks("pilot_noun")  # somebody may go without one
        self.honours = draft.knowledge.first_words("honour_formula")
        self.bombs = draft.knowledge.operators("bomb_noun")
        self.joinable = draft.knowledge.any_of("and_or_radical", "and_before_cue")
        self.stacking = draft.knowledge.operators("stacking_preposition")
        self.name_prepositions = draft.knowledge.operators("name_preposition")
        self.verbal_prepositions = draft.knowledge.operators("verbal_preposition")
        self.name_quote = [self._is_name_quote(number) for number in range(len(draft.quotes.found))]
        self.at = self._beginnings()
        set_traits(draft)

    def _beginnings(self) -> list[int]:
        """What begins at each token and ends before it, bits for each token and for the end."""
        at, numbers = [0] * (len(self.words) + 1), self.draft.tokens.numbers
        dashes = [number - 1 for number in numbers if number and self.norm[number - 1] in DASHES]
        starts: tuple[tuple[int, Iterable[int]], ...] = (
            (TIMED, self.time_at), (NUMBERED, self.number_at), (DIRECTED, self.directed_at), (PLACED, self.place_at),
            (PHRASED, self.draft.phrases), (CLOSING, self.close_at), (OPENING, self.quote_at), (NAMED, self.entity_starts),
            (MODELLED, numbers), (MODELLED, dashes),
        )  # fmt: skip
        for bit, tokens in starts:
            for token in tokens:
                at[token] |= bit
        return at

    def _joins(self, index: int, last: int) -> bool:
        """Whether a token is a conjunction written apart from the next word, or from the mark that opens it: و"قسد"، و#قسد."""
        if self.norm[index] not in self.conjunctions or index + 1 >= last or self.counted[index]:
            return False
        if self.words[index + 1] is not None:
            return True
        return self.norm[index + 1] in _OPENING and index + 2 < last and bool(self.draft.naming[index + 2])

    def _is_name_quote(self, number: int) -> bool:
        """Whether a quotation is part of a noun phrase: short, closed, with no finite verb known as nothing else."""
        quote = self.draft.quotes.found[number]
        if not quote.closed or quote.close - quote.open - 1 > NAME_QUOTE:
            return False
        if self.are_initials(quote.open + 1, quote.close):
            return True  # قالت «ر. ع»
        if quote.open:
            opener = self.words[quote.open - 1]
            if opener is not None and opener.function == "comp" and quote.close - quote.open > 3:
                return False
            if self.norm[quote.open - 1] == ":" and quote.close - quote.open > 2:
                return False
        named = self._is_named_by(quote.open - 1) if quote.open and quote.close - quote.open > 2 else False
        for token in range(quote.open + 1, quote.close):
            word = self.words[token]
            if word is None:
                if self.kind[token] == MARK_TOKEN and self.norm[token] in ".،؛:!؟":
                    if named and self.norm[token] == "." and self._is_inside_name(token):
                        continue
                    return False
                continue
            if word.function in ("neg", "comp", "pron", "kan"):
                if named and word.function == "comp" and quote.close - quote.open <= _SHORT_NAME:
                    continue
                return False
            governed = word.preposition and word.preposition not in self.of
            if word.verb and not (has_noun_reading(word) or word.article or governed):
                if word.verb.tense == 2:
                    return False
                alone = quote.close - quote.open == 2 and word.verb.tense == 1 and not self.draft.in_place[token]
                if alone and (word.verb.number or word.verb.gender):
                    return False  # عناصر الأمن «اعتقلوا»
                if quote.close - quote.open > 3 or (quote.close - quote.open == 3 and (word.verb.number or word.verb.gender)):
                    return False  # قال الوزير «القوات انسحبت»
        return not self._is_whole_clause(quote.open + 1, quote.close)

    def are_initials(self, first: int, last: int) -> bool:
        """م. خ: whether nothing but single letters and their stops stand in a range, two letters at least."""
        letters = [self.norm[token] for token in range(first, last) if self.kind[token] != MARK_TOKEN]
        marks = [self.norm[token] for token in range(first, last) if self.kind[token] == MARK_TOKEN]
        return len(letters) > 1 and all(len(one) == 1 for one in letters) and all(one == "." for one in marks)

    def _is_named_by(self, token: int) -> bool:
        """قالت *شركة* «أي.بي.سي»: whether a bare noun of a body or medium, whose name marks hold, ends at a token."""
        word = self.words[token]
        if word is None or word.head is None or word.article or word.suffix:
            return False
        return self.draft.entries.heads[word.head.ref].class_ in ("institution", "media", "group")

    def _is_inside_name(self, token: int) -> bool:
        """«د*.*ب.أ»: whether a full stop stands between letters without a gap."""
        tokens = self.draft.tokens
        return tokens.end[token - 1] == tokens.start[token] and tokens.start[token + 1] == tokens.end[token]

    def _is_whole_clause(self, first: int, last: int) -> bool:
        """قال الوزير «*الطريق مفتوح*»: a noun with the article and an adjective without it say something, and are no name."""
        if last < first + 2:
            return False
        topic, told = self.words[first], self.words[first + 1]
        if topic is None or told is None or not topic.article or topic.preposition or told.preposition or told.conjunction:
            return False
        if self.morphology.ends_in_alef(told.text):
            return False  # «الاستحواذ عمليا على الطرق»
        return told.adjective and not (told.article or told.head or told.given or self.draft.in_place[first + 1])

    def _named_before(self, index: int) -> bool:
        """Whether the word before is a title or a given name, so that this one goes on with the name."""
        if not index:
            return False
        before = self.words[index - 1]
        if before is None or before.head is None:
            return False
        return self.draft.entries.heads[before.head.ref].class_ == "title"

    def _is_nominative(self, word: Word) -> bool:
        """A dual or plural of persons in the nominative (جنديان، مسلحون): it takes no genitive."""
        reading = word.head or word.people
        plural = reading is not None and (reading.number > 0 or word.people is not None)
        return plural and self.morphology.is_nominative(word.text)

    def _is_given(self, index: int) -> bool:
        word = self.words[index]
        if word is not None and word.article and index and self.norm[index - 1] in self.servants:
            return True  # عبد *الرحمن*
        return word is not None and word.given



def is_adjective(word: Word) -> bool:
    return bool(word.modifier or word.adjective or word.demonym) and not word.head and not word.entity


def has_noun_reading(word: Word) -> bool:
    return word.nominal
