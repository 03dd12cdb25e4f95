"""What a short text says, as terms that can be laid beside those of another text.

In: a text and a `Pack`. Out: `Term`s in text order: names, states, places, numbers, times and words of content, each with the
keys under which another text may say the same, and whether the text denies it.
The idea: the reader has already found who, where, when and how many; what remains are words, which are one when they have
the same stem, name the same act, belong to the same family of sense, or share their consonants.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Final, Literal, NamedTuple

from riwaya.languages.ar.inflection import IMPERFECT, PERFECT
from riwaya.languages.ar.numerals import ORDINALS
from riwaya.languages.ar.pack import CERTAINTY, load_matcher, load_morphology, load_senses
from riwaya.languages.ar.quantities import QuantityMention
from riwaya.languages.ar.skeleton import skeleton
from riwaya.lexicon.match import Word
from riwaya.lexicon.senses import CONTRARY, CONTRAST, DENIAL, SENSE, Senses
from riwaya.reading.certainty import load_weights
from riwaya.reading.draft import ActorMention, Draft
from riwaya.reading.knowledge import Knowledge
from riwaya.reading.pipeline import draft_report
from riwaya.records import Input, Span
from riwaya.text.tokens import NUMBER, WORD

Mood = Literal["", "done", "coming", "possible"]
Kind = Literal["state", "name", "place", "number", "time", "word"]

_REACH: Final = 6  # tokens that a denial may be away from what it denies
# Both texts are read as if of one day, so that العام الماضي and العام الفائت are one year; which day does not matter.
_SOME_DAY: Final = "2001-06-13"
_UNIT: Final = re.compile("[0-9]+")  # what is left of a value without its figures: P15D and P30D are of one unit
_PHRASE: Final = 3  # words that may follow the first of a phrase


class Pack(NamedTuple):
    """What is known of a language where texts are compared."""

    knowledge: Knowledge
    senses: Senses


@cache
def arabic() -> Pack:
    """The Arabic pack, prepared once a process."""
    return Pack(Knowledge(load_matcher(), load_morphology(), load_weights(CERTAINTY)), load_senses())


@dataclass(slots=True, eq=False)
class Term:
    """One thing said: tokens `first` to `last` (exclusive), `span` in code points without proclitics.

    keys      what makes another term the same for certain (stem, entity, state, place)
    acts      frames that the word names
    senses    (number of the sense, whether it is its contrary)
    kinds     (number of the contrast, which of its members)
    root      its consonants, "" where there are too few
    country   the state a name belongs to
    unit      of a time: its kind and what it counts; only two of one unit are comparable
    when      of a time: first and last bound, ISO, half-open
    bounds    of a number: its least and greatest value, None for open
    denied    the words that deny it, None where nothing does; `denier` is the term of these words where they are one
    empty     a word that says little of what happened (تم، أعلن)
    known     whether the lexicon has the word; one that it has not is mostly a name
    preposition  what governs it
    parts     the stems of the words of a name
    verb      whether it is a finite verb; `mood`: whether it has happened, will or may; `causal`: a word that says why
              (بسبب); `suffixed`: one with a pronoun
    """

    kind: Kind
    first: int
    last: int
    span: Span
    text: str
    keys: frozenset[str]
    acts: frozenset[str] = frozenset()
    senses: frozenset[tuple[int, bool]] = frozenset()
    kinds: frozenset[tuple[int, int]] = frozenset()
    root: str = ""
    country: str | None = None
    unit: str = ""
    when: tuple[str, str] | None = None
    bounds: tuple[float | None, float | None] | None = None
    denied: Span | None = None
    denier: Term | None = None
    empty: bool = False
    known: bool = True
    verb: bool = False
    mood: Mood = ""
    causal: bool = False
    suffixed: bool = False
    stem: str = ""
    parts: frozenset[str] = frozenset()
    preposition: str = ""


@dataclass(slots=True)
class Said:
    """A text taken apart: its terms in order, and the words that deny the whole of it."""

    text: str
    terms: list[Term] = field(default_factory=list)
    doubted: Span | None = None


def said(text: str, pack: Pack) -> Said:
    """Takes a text apart. Any text will do; one of several sentences is taken as one. Never raises."""
    draft, _ = draft_report(Input(text=text, published=_SOME_DAY), pack.knowledge)
    return _Reader(draft, pack).read()


class _Reader:
    def __init__(self, draft: Draft, pack: Pack) -> None:
        self.draft = draft
        self.pack = pack
        self.entries = pack.knowledge.entries
        self.taken = bytearray(len(draft.tokens))
        self.result = Said(draft.tokens.text)
        self.fillers = pack.knowledge.operators("headline_filler")
        self.negators = pack.knowledge.operators("un_prefix")
        self.units = pack.knowledge.operators("named_unit")
        self.perhaps = pack.knowledge.operators("perhaps_particle")
        self.coming = pack.knowledge.operators("future_particle")
        self.causal = pack.knowledge.operators("causal_word")
        self.spreading = pack.knowledge.operators("spreading_word")
        self.emptied = pack.knowledge.operators("emptied_by_denial")
        self.denials: list[tuple[int, int, bool]] = []  # first and last token; whether it reaches over a whole clause

    def read(self) -> Said:
        self._times()
        self._names()
        self._numbers()
        self._words()
        self.result.terms.sort(key=lambda term: term.first)
        self._deny()
        return self.result

    def _stem(self, word: Word) -> str:
        """The form under which the senses have the word, "" for none."""
        return self.pack.senses.stem(word.text, word.stem, word.known)

    def _add(self, kind: Kind, first: int, last: int, keys: set[str], inner: int = 0) -> Term:
        tokens = self.draft.tokens
        start = tokens.inner_start(first, inner) if inner else tokens.start[first]
        span = (start, tokens.end[last - 1])
        parts = frozenset(word.stem for word in self.draft.words[first:last] if word and not word.function and len(word.stem) > 2)
        term = Term(kind, first, last, span, tokens.text[span[0] : span[1]], frozenset(keys), parts=parts)
        term.preposition = self._preposition(first)
        self.result.terms.append(term)
        self.taken[first:last] = b"\x01" * (last - first)
        return term

    def _preposition(self, first: int) -> str:
        """The preposition that governs a token, as a proclitic or as the word before it."""
        word = self.draft.words[first]
        before = self.draft.words[first - 1] if first else None
        if word is not None and word.preposition:
            return word.preposition
        return before.stem if before is not None and before.function == "prep" else ""

    # ------------------------------------------------------------ what the reader has found

    def _times(self) -> None:
        norm = self.draft.tokens.norm
        for time in self.draft.times:
            words = " ".join(word for word in norm[time.first : time.last] if word not in self.units) or norm[time.first]
            term = self._add("time", time.first, time.last, {f"time:{time.value or words}", f"time:{words}"}, time.lead)
            term.when = (time.start, time.end) if time.start and time.end else None
            term.unit = f"{time.kind} {_UNIT.sub('', time.value)}" if time.value else f"named {time.precision}"

    def _names(self) -> None:
        for actor in sorted(self.draft.actors, key=lambda actor: (actor.first - actor.last, actor.first)):
            if actor.entity is not None and not any(self.taken[actor.first : actor.last]):
                self._actor(actor)
        for place in self.draft.places:
            if any(self.taken[place.first : place.last]) or place.gazetteer is None:
                continue
            if place.kind == "country" and place.country:
                term = self._add("state", place.first, place.last, {f"state:{place.country}"}, place.inner)
            else:
                keys = {f"place:{place.gazetteer}", *(f"place:{other.id}" for other, _ in place.candidates)}
                term = self._add("place", place.first, place.last, keys, place.inner)
            term.country = place.country

    def _actor(self, actor: ActorMention) -> None:
        first, last = actor.first, actor.last
        if actor.person_name is not None:
            first, last = actor.person_name
        if actor.kind == "state" and actor.country:
            term = self._add("state", first, last, {f"state:{actor.country}"}, actor.inner if first == actor.first else 0)
        else:
            term = self._add("name", first, last, {f"entity:{actor.entity}"}, actor.inner if first == actor.first else 0)
        term.country = actor.country

    def _numbers(self) -> None:
        for quantity in self.draft.quantities:
            first, last = quantity.first, quantity.last
            if quantity.noun is not None:
                last = min(last, quantity.noun[0])
            if quantity.dual:
                self._dual(quantity)
            if quantity.dual or quantity.high == 0 or first >= last or any(self.taken[first:last]):
                continue
            if not any(self.draft.counted[first:last]):
                continue
            term = self._add("number", first, last, {f"number:{quantity.low}-{quantity.high}"}, quantity.lead)
            term.bounds = (quantity.low, quantity.high)

    def _dual(self, quantity: QuantityMention) -> None:
        """A dual is a number and a word: جنديين is two, and soldiers."""
        first = quantity.last - 1
        if not self.taken[first]:
            self._add("number", first, quantity.last, {"number:2-2"}).bounds = (2, 2)
            self.taken[first] = 0

    # ------------------------------------------------------------ the other words

    def _words(self) -> None:
        index = 0
        kinds = self.draft.tokens.kind
        while index < len(kinds):
            step = 1
            if kinds[index] == WORD and not self.taken[index]:
                step = self._word(index)
            elif kinds[index] == NUMBER and not self.taken[index]:
                text = self.draft.tokens.norm[index]
                value = float(text) if text.replace(".", "", 1).isdigit() else None
                self._add("number", index, index + 1, {f"number:{text}"}).bounds = (value, value)
            index += step

    def _word(self, index: int) -> int:
        """Makes a term of the word, unless it is one of grammar; returns how many tokens it took."""
        word = self.draft.words[index]
        assert word is not None
        stem = self._stem(word)
        following = [other.stem if other else "" for other in self.draft.words[index + 1 : index + 1 + _PHRASE]]
        readings, length = self.pack.senses.readings(stem, following) if stem else ((), 1)
        readings = tuple(reading for reading in readings if not reading.verb or self._may_be_verb(word, index))
        if length == 1 and self._negates(word, index):
            return 1
        ordinal = ORDINALS.get(word.text) or ORDINALS.get(word.stem)
        if ordinal is not None and not word.verb:
            value = float(ordinal.value)
            self._add("number", index, index + 1, {f"ordinal:{value}"}, word.lead).bounds = (value, value)
            return 1
        reaches = {self.pack.senses.denials[reading.ref].reach for reading in readings if reading.kind == DENIAL}
        if reaches:
            if "whole" in reaches:
                self._doubt(index, index + length)
            else:
                self.denials.append((index, index + length, True))
        senses = frozenset((r.ref, r.kind == CONTRARY) for r in readings if r.kind in (SENSE, CONTRARY))
        kinds = frozenset((r.ref, r.member) for r in readings if r.kind == CONTRAST)
        if (word.function and not senses and not kinds) or len(word.stem) < 2:
            return length if reaches else 1
        self._make(word, index, length, senses)
        term = self.result.terms[-1]
        term.kinds = kinds
        term.empty = term.empty and not kinds
        return length

    def _may_be_verb(self, word: Word, index: int) -> bool:
        """Whether a form of a verb can be one here: not with the article, not behind a preposition, nor inside a text where the
        lexicon of reading has the very letters as a noun alone (بنت)."""
        before = self.draft.words[index - 1] if index else None
        if word.article or (before is not None and before.function == "prep" and not before.conjunction + before.suffix):
            return False
        nominal = word.noun or word.adjective or word.head or word.function
        return not index or word.verb is not None or not (word.known and nominal)

    def _doubt(self, first: int, last: int) -> None:
        """Notes that the text is called untrue, unless the words only name what somebody spreads (نشر أخبار كاذبة)."""
        before = self.draft.words[max(0, first - 3) : first]
        if not any(word and (word.stem in self.spreading or word.text in self.spreading) for word in before):
            self.result.doubted = self.draft.tokens.span(first, last)

    def _negates(self, word: Word, index: int) -> bool:
        if word.function == "neg" or word.text in self.negators:
            self.denials.append((index, index + 1, False))
            return True
        return False

    def _make(self, word: Word, index: int, length: int, senses: frozenset[tuple[int, bool]]) -> None:
        demonym = word.demonym or (word.state if not word.suffix else None)
        if demonym is not None:
            country = self.entries.demonyms[demonym.ref].country
            self._add("state", index, index + 1, {f"state:{country}"}, word.lead).country = country
            return
        if word.people is not None and not senses:
            people = self.entries.peoples[word.people.ref]
            self._add("name", index, index + 1, {f"people:{people.id}"}, word.lead)
            return
        lead = word.lead + (2 if word.article else 0)
        term = self._add("word", index, index + length, {word.stem}, lead if lead < len(word.text) else 0)
        frames = [reading.ref for reading in (*word.frame_verbs, *word.frame_nouns) if reading.tail < 0]
        term.acts = frozenset(self.entries.frames[ref].id for ref in frames)
        term.senses = senses
        term.root = skeleton(word.stem)
        term.known = word.known
        term.stem = word.stem
        nominal = word.noun or word.adjective or word.frame_nouns or word.cue_noun or word.head or word.function or word.article
        term.verb = word.verb is not None and not nominal
        term.mood = self._mood(word, index)
        term.suffixed = bool(word.suffix)
        term.causal = word.function == "because" or word.stem in self.causal or word.text in self.causal
        light = word.light is not None and term.verb and not senses and not term.acts
        term.empty = word.stem in self.fillers or word.text in self.fillers or light or word.function not in ("", "noun")

    def _mood(self, word: Word, index: int) -> Mood:
        """Whether a verb tells what has happened, will happen or may happen; "" where its form and place do not say."""
        before = self.draft.words[index - 1] if index else None
        tenses = {reading.tense for reading in (*word.cue_verbs, *word.frame_verbs)} | ({word.verb.tense} if word.verb else set())
        if IMPERFECT in tenses and before is not None and before.stem in self.perhaps:
            return "possible"
        if word.future or (IMPERFECT in tenses and before is not None and before.stem in self.coming):
            return "coming"
        heads = before is None or before.article or self.taken[index - 1]  # nothing that it could be the genitive of
        return "done" if PERFECT in tenses and heads and not word.article and not word.preposition else ""

    # ------------------------------------------------------------ denial

    def _deny(self) -> None:
        """Ties each denial to what it denies: the next word of content, and past one that is empty the one after; a verb of
        denying, whose subject may stand between, to all that follows nearby."""
        for first, last, whole in self.denials:
            span = self.draft.tokens.span(first, last)
            denier = next((term for term in self.result.terms if term.first == first and term.kind == "word"), None)
            if denier is not None and denier.denied:
                continue  # لم يرفضوا: what is not refused is not denied
            near = [term for term in self.result.terms if last <= term.first < last + _REACH]
            for term in near if not whole else [term for term in near if term.kind in ("word", "number")]:
                if any(self._ends(index) for index in range(last, term.first)):
                    break
                term.denied = span if term.denied is None else None  # لا ينفي: a denial of a denial says yes
                term.denier = denier if term.denied else None
                if term.verb and term.stem in self.emptied:
                    whole = True  # لم تسفر الهزة عن ضحايا: its subject stands between
                if not whole and not (term.empty or term.stem in self.emptied or term.kind == "number"):
                    break

    def _ends(self, index: int) -> bool:
        return self.draft.words[index] is None and self.draft.tokens.norm[index] not in "«»\"'#_"
