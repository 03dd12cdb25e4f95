"""Looking up what may be the name of a place.

In: `Tokens` and the gazetteer. Out: `Spotted`, the longest name that begins at a token, with what it may mean.
The idea: one memoised look-up a word form tells whether a name may begin there; everything else is looked at only then.
"""

from __future__ import annotations

from typing import Final

import msgspec

from riwaya.gazetteer.lookup import NOTHING, Candidate, Gazetteer, Hits
from riwaya.languages.ar.toponyms import Lead, Noun, Toponymy, leads
from riwaya.text.tokens import MARK, WORD, Tokens

_LONGEST: Final = 6
_SHORT: Final = 3  # letters: what is shorter behind a preposition is no name by itself
_MEMO_LIMIT: Final = 400_000


class Start(msgspec.Struct, frozen=True, gc=False):
    """A name may begin here: the proclitics before it and what the gazetteer knows of its first word."""

    lead: Lead
    hits: Hits
    means: bool  # the word alone may be a place


class Spotted:
    """A possible place name: tokens `first` to `last` with what surrounds it."""

    __slots__ = (
        "candidates", "conjunction", "direction", "evidence", "first", "follower", "guessed", "house", "last", "lead",
        "list_of", "name", "noun", "ordinary", "person", "prep", "relation", "sentence", "taken", "title", "unknown", "whole",
    )  # fmt: skip

    def __init__(self, first: int, last: int, lead: int, prep: str, name: str, sentence: int) -> None:
        self.first = first
        self.last = last
        self.lead = lead
        self.prep = prep
        self.name = name
        self.sentence = sentence
        self.conjunction = False
        self.candidates: tuple[Candidate, ...] = ()
        self.guessed = False
        self.noun: Noun | None = None
        self.relation: str | None = None
        self.direction: str = ""
        self.evidence = 0.0
        self.whole = first
        self.list_of: Spotted | None = None
        self.ordinary = 0  # 1 an ordinary word too, 2 hardly ever a place, 3 never
        self.title = False
        self.person = False  # stands where a surname or a person's name does
        self.follower: Spotted | None = None  # the name that places this one: "الرباط شمال عدن"
        self.house = False  # stands after a noun of what may be named after anything (مدرسة)
        self.unknown = False
        self.taken = False  # stands behind a verb that takes places: قصفت الطائرات *منبج*

    @property
    def words(self) -> int:
        """How many words the name has."""
        return self.name.count(" ") + 1


def _outshines(hits: Hits, other: Spotted) -> bool:
    """واشنطن *وأثينا*: whether letters left out make a capital or a state of what is else the name of some village."""
    if any(candidate.curated or candidate.capital or candidate.kind == "country" for candidate in other.candidates):
        return False
    return any(candidate.capital or candidate.kind == "country" for candidate in hits.exact)


class Lookup:
    """Finds names with one gazetteer and one language's words; remembers word forms across reports."""

    def __init__(self, gazetteer: Gazetteer, words: Toponymy) -> None:
        self.gazetteer = gazetteer
        self.words = words
        self._starts: dict[str, tuple[Start, ...]] = {}
        self._phrases: dict[str, Hits] = {}

    def starts(self, word: str) -> tuple[Start, ...]:
        """What names may begin with the word form `word`."""
        known = self._starts.get(word)
        if known is None:
            if len(self._starts) > _MEMO_LIMIT:
                self._starts.clear()
            known = self._starts[word] = self._look_up(word)
        return known

    def _look_up(self, word: str) -> tuple[Start, ...]:
        if len(word) < 2 or word.isascii():
            return ()
        found = []
        for lead in leads(word):
            hits = self.gazetteer.find(lead.stem)
            if lead.stem in self.words.function or (len(lead.stem) < _SHORT and lead.preposition):
                hits = Hits((), (), hits.continues)  # *بتل* رفعت, *بأم* درمان: no name by itself
            if hits.exact or hits.guessed or hits.continues:
                found.append(Start(lead, hits, bool(hits.exact or hits.guessed)))
        return tuple(found)

    def phrase(self, name: str) -> Hits:
        """What a name of several words means."""
        known = self._phrases.get(name)
        if known is None:
            if len(self._phrases) > _MEMO_LIMIT:
                self._phrases.clear()
            known = self._phrases[name] = self.gazetteer.find(name)
        return known

    def _best(
        self, tokens: Tokens, index: int, end: int, taken: bytearray, options: tuple[Start, ...], sentence: int
    ) -> Spotted | None:
        """The longest name that begins at `index`; of equally long ones the one with the fewest proclitics."""
        best: Spotted | None = None
        best_rank = (0, 0)
        known = self._phrases
        before = tokens.norm[index - 1] if index else ""
        governed = self._is_preposition(before)
        following = tokens.norm[index + 1] if index + 1 < end and tokens.kind[index + 1] == WORD else ""
        for option in options:
            if governed and option.lead.conjunction:
                continue  # no و comes between a preposition and its noun
            goes_on = option.hits.continues
            if goes_on and following and known.get(f"{option.lead.stem} {following}") is NOTHING:
                goes_on = False  # nearly always
            if goes_on:
                length, hits = self._longest(tokens, index, end, taken, option)
            else:
                length, hits = index + 1, option.hits if option.means else None
            if hits is None or (length < end and f"{option.lead.stem} {tokens.norm[length]}" in self.words.phrases):
                continue
            name = option.lead.stem if length == index + 1 else self._joined(tokens, index, length, option.lead.stem)
            ordinary = self._ordinary(name)
            named = ordinary == 1 and not option.lead.letters and (governed or before in self.words.nouns)
            rank = (length - index, (2 if hits.exact else 1) - 2 * (ordinary > 0 and not named))  # مدينة *بارا*: no ب
            if best is not None and rank <= best_rank and not (rank[0] == best_rank[0] and _outshines(hits, best)):
                continue
            best_rank = rank
            best = Spotted(index, length, option.lead.letters, option.lead.preposition, name, sentence)
            best.conjunction = option.lead.conjunction
            best.candidates = hits.exact or hits.guessed
            best.guessed = not hits.exact
            best.ordinary = ordinary
        return best

    def _is_preposition(self, word: str) -> bool:
        return word in self.words.prepositions and word in self.words.function

    def _longest(self, tokens: Tokens, index: int, end: int, taken: bytearray, option: Start) -> tuple[int, Hits | None]:
        """The end of the longest name that begins with `option`, and what it means."""
        hits: Hits | None = option.hits if option.means else None
        norm, kind, known = tokens.norm, tokens.kind, self._phrases
        name = option.lead.stem
        last = ahead = index + 1
        for _ in range(_LONGEST):
            if ahead >= end or kind[ahead] != WORD:
                ahead = self._next_word(tokens, ahead, end)
            if ahead < 0 or (taken[ahead] == 1 and norm[ahead] not in self.words.demonyms):
                break
            name = f"{name} {norm[ahead]}"
            ahead += 1
            longer = known.get(name) or self.phrase(name)
            if longer is NOTHING:  # nearly always
                break
            if longer.exact or longer.guessed:
                hits, last = longer, ahead
            if not longer.continues:
                break
        return last, hits

    def _next_word(self, tokens: Tokens, index: int, end: int) -> int:
        """Where the next word of a name stands: here, or after an underscore or quotation mark; -1 for nowhere."""
        kind, norm = tokens.kind, tokens.norm
        if index < end and kind[index] == MARK and norm[index] in "_\"«'":
            index += 1
        return index if index < end and kind[index] == WORD else -1

    def _joined(self, tokens: Tokens, index: int, last: int, stem: str) -> str:
        return " ".join([stem, *(tokens.norm[i] for i in range(index + 1, last) if tokens.kind[i] == WORD)])

    def _ordinary(self, name: str) -> int:
        words = self.words
        if name in words.nouns or name in words.relations or name in words.parts:
            return 3
        if name in words.never:
            return 2
        return 1 if name in words.ordinary or name in words.adverbs else 0
