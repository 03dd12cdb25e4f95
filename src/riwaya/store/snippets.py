"""Where in a text the words of a query stand, and the piece of it that is shown.

In: a text and the terms of a query. Out: half-open spans in code points of the text; the window around most of them.
The idea: a text is cut at white space and each distinct piece is looked at once for all texts of a question, so that what is
shown costs next to nothing beside finding it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from riwaya.records import Span
from riwaya.store.fulltext import Term
from riwaya.store.shadow import Word, in_runs, spellings, words, words_from, words_of_run

_BEFORE: Final = 50  # code points of a snippet before its first match
_LENGTH: Final = 240  # and in all
_NONE: Final[set[int]] = set()


class Marker:
    """Finds the terms of one query in one text after the other."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self.terms = terms
        # Which terms begin with a word: by its stem, as it is written, or by how it begins.
        self._stems: dict[str, set[int]] = {}
        self._surfaces: dict[str, set[int]] = {}
        self._prefixes: list[tuple[str, str, int]] = []
        for number, term in enumerate(terms):
            word = term.words[0]
            self._stems.setdefault(word.stem, set()).add(number)
            if len(term.words) == 1:
                self._surfaces.setdefault(word.surface, set()).add(number)
                for form in spellings(word, term.prefix):
                    self._stems.setdefault(form, set()).add(number)
                if term.prefix:
                    self._prefixes.append((word.stem, word.surface, number))
        self._known: dict[str, set[int]] = {}  # and which with one in a piece of text

    def spans(self, text: str) -> list[list[Span]]:
        """Where each term stands, in its order."""
        found: list[list[Span]] = [[] for _ in self.terms]
        if not in_runs(text):
            everything = list(words(text))
            for number in range(len(self.terms)):
                found[number] = list(self._among(everything, number, len(everything)))
            return found
        for run in set(text.split()):
            for number in self._begin_in(run):
                for start in _standing(text, run):
                    found[number] += self._at(text, run, start, number)
        return [sorted(spans) for spans in found]

    def _begin_in(self, run: str) -> set[int]:
        known = self._known.get(run)
        if known is None:
            known = self._known[run] = {number for word in words_of_run(run) for number in self._begun_by(word)}
        return known

    def _begun_by(self, word: Word) -> set[int]:
        """The terms that are, or begin with, this word."""
        found = self._stems.get(word.stem, _NONE) | self._surfaces.get(word.surface, _NONE)
        for stem, surface, number in self._prefixes:
            if word.stem.startswith(stem) or word.surface.startswith(surface):
                found = found | {number}
        return found

    def _at(self, text: str, run: str, start: int, number: int) -> Iterator[Span]:
        """Where a term stands that begins in the piece of text that begins here."""
        inside = words_of_run(run)
        size = len(self.terms[number].words)
        if size == 1:
            return ((start + word.start, start + word.end) for word in inside if number in self._begun_by(word))
        return self._among(list(islice(words_from(text, start), len(inside) + size - 1)), number, len(inside))

    def _among(self, ahead: Sequence[Word], number: int, first: int) -> Iterator[Span]:
        """Where a term begins with one of the `first` of these words."""
        stems = [word.stem for word in self.terms[number].words]
        size = len(stems)
        for place in range(min(first, len(ahead) - size + 1)):
            if number in self._begun_by(ahead[place]) and (
                size == 1 or [word.stem for word in ahead[place : place + size]] == stems
            ):
                yield ahead[place].start, ahead[place + size - 1].end


def _standing(text: str, run: str) -> Iterator[int]:
    """Where a piece of text stands between white space."""
    size, start = len(run), text.find(run)
    while start >= 0:
        end = start + size
        if (not start or text[start - 1].isspace()) and (end == len(text) or text[end].isspace()):
            yield start
        start = text.find(run, end)


def window(text: str, matches: Sequence[Span]) -> Span:
    """The piece of the text with the most matches, cut between words."""
    if not matches:
        return 0, _cut(text, 0)
    starts = [match[0] for match in matches]
    first = max(starts, key=lambda start: (bisect_right(starts, start + _LENGTH - _BEFORE) - bisect_left(starts, start), -start))
    start = max(0, first - _BEFORE)
    if start:
        space = text.find(" ", start, first)
        start = space + 1 if space >= 0 else first
    end = max(_cut(text, start), next(match[1] for match in matches if match[0] == first))
    return start, end


def _cut(text: str, start: int) -> int:
    end = min(len(text), start + _LENGTH)
    if end < len(text):
        space = text.rfind(" ", start + _LENGTH // 2, end)
        end = space if space >= 0 else end
    return end
