"""How figures are told: as they stand so far, as risen, or over months.

In: a Document and a stretch of it. Out: whether its sentence says so.
The idea: "an initial toll of five" and "risen to eight" quarrel with nobody, and the 35 whom a group has counted since the
beginning of the year are not the dead of this strike. Only what the sentence itself says is heard.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from typing import Final

from riwaya.api import arabic
from riwaya.records import Document, Span
from riwaya.text.normalise import folded

_LONG: Final = frozenset(["week", "month", "season", "year", "decade"])


@cache
def _phrases(name: str) -> frozenset[str]:
    return arabic().operators(name)


class Counting:
    """The sentences of one document, asked for how their figures are told."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._starts = [start for start, _ in document.sentences]
        self._plain: dict[int, str] = {}

    def so_far(self, span: Span) -> bool:
        """Whether the sentence says that the figure is no final one."""
        return self._says("so_far_word", self._line(span))

    def risen(self, span: Span) -> bool:
        """Whether the sentence says that the figure has risen from another, or is the last."""
        return self._says("risen_word", self._line(span))

    def over_time(self, span: Span) -> bool:
        """Whether the sentence counts over weeks or more: "since the beginning of the year", "during June"."""
        line = self._line(span)
        if line is None:
            return False
        start, end = self.document.sentences[line]
        for time in self.document.times:
            if not start <= time.span[0] < end:
                continue
            long = time.precision in _LONG or (time.kind == "interval" and time.precision == "day")
            if long and self._opened(start, time.span):
                return True
        return False

    def _opened(self, start: int, span: Span) -> bool:
        """Whether a word such as "since" stands right before a time, or is its first."""
        text = self.document.report.text
        before, inside = folded(text[max(start, span[0] - 12) : span[0]]).split(), folded(text[span[0] : span[1]]).split()
        return any(word in _phrases("span_word") for word in (*before[-1:], *inside[:1]))

    def _line(self, span: Span) -> int | None:
        line = bisect_right(self._starts, span[0]) - 1
        return line if line >= 0 else None

    def _says(self, name: str, line: int | None) -> bool:
        if line is None:
            return False
        if line not in self._plain:
            start, end = self.document.sentences[line]
            words = "".join(one if one.isalnum() else " " for one in folded(self.document.report.text[start:end])).split()
            self._plain[line] = f" {' '.join(words)} "
        return any(f" {phrase} " in self._plain[line] for phrase in _phrases(name))
