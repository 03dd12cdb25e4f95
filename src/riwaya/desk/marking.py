"""A report's text for a page.

In: a text and the spans to mark. Out: `Piece`s that lie one after another and make up the text, each with what covers it; where
tokens begin and end; offsets in UTF-16.
The idea: a page holds the text to the letter, so that an offset in it is one in the record; what would not survive HTML or would
reorder what stands around it (a bidi control, a carriage return) becomes an element without text that stands for one character.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from riwaya.languages.ar.pack import load_matcher
from riwaya.records import Span
from riwaya.text.tokens import NUMBER, WORD, Tokens

# Marks, embeddings, overrides and isolates; the line and paragraph separators; what HTML does not keep as it is.
CONTROLS: Final = {
    "\u061c": "ALM", "\u200e": "LRM", "\u200f": "RLM", "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO",
    "\u202e": "RLO", "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI", "\u2028": "LS", "\u2029": "PS",
    "\r": "CR", "\x0c": "FF", "\x0b": "VT",
}  # fmt: skip


class Mark(NamedTuple):
    """A record's span; half open, in code points."""

    span: Span
    kind: str
    id: str


class Piece(NamedTuple):
    """Part of the text: `start` in code points, the words, the kinds and ids of the records that cover it; `control` names a
    character that stands for itself alone."""

    start: int
    text: str
    kinds: tuple[str, ...]
    ids: tuple[str, ...]
    control: str | None = None
    code: str = ""


def pieces(text: str, marks: Sequence[Mark]) -> Iterator[Piece]:
    """The text cut at every edge of a mark and around every control character."""
    edges = {0, len(text)}
    for mark in marks:
        edges.update(mark.span)
    for offset, letter in enumerate(text):
        if is_control(letter):
            edges.update((offset, offset + 1))
    ordered = sorted(edge for edge in edges if 0 <= edge <= len(text))
    starting = sorted(marks, key=lambda mark: mark.span[0])
    first, open_ = 0, list[Mark]()
    for start, end in pairwise(ordered):
        while first < len(starting) and starting[first].span[0] <= start:
            open_.append(starting[first])
            first += 1
        open_ = [mark for mark in open_ if mark.span[1] > start]
        words = text[start:end]
        control = control_name(words) if end - start == 1 else None
        kinds = tuple(dict.fromkeys(mark.kind for mark in open_))
        code = f"{ord(words):04X}" if control else ""
        yield Piece(start, words, kinds, tuple(mark.id for mark in open_), control, code)


def is_control(letter: str) -> bool:
    """Whether a character is drawn as a chip: it cannot be seen, and changes how others are."""
    return letter in CONTROLS or (letter not in "\n\t" and unicodedata.category(letter) == "Cc")


def control_name(letter: str) -> str | None:
    """What the chip of a character says."""
    return CONTROLS.get(letter, f"U+{ord(letter):04X}") if is_control(letter) else None


def plain_pieces(text: str) -> Iterator[Piece]:
    """A title or name, with its control characters as chips."""
    return pieces(text, ())


def plain(text: str) -> str:
    """A text for where no chip can stand, such as a window's title: control characters are replaced."""
    return "".join("\ufffd" if is_control(letter) else letter for letter in text)


class Token(NamedTuple):
    """A word or number; `parts` are the offsets within it at which its clitics end and begin."""

    start: int
    end: int
    parts: tuple[int, ...]


def tokens(text: str) -> Iterator[Token]:
    """What a selection snaps to."""
    found = Tokens(text)
    word = load_matcher().word
    for index, kind in enumerate(found.kind):
        if kind == NUMBER:
            yield Token(found.start[index], found.end[index], ())
        elif kind == WORD:
            form = found.norm[index]
            parsed = word(form)
            cuts = [found.inner_start(index, parsed.lead)] if 0 < parsed.lead < len(form) else []
            if parsed.suffix and len(parsed.suffix) < len(form) - parsed.lead:
                cuts.append(found.inner_start(index, len(form) - len(parsed.suffix)))
            yield Token(found.start[index], found.end[index], tuple(cuts))


def snapped(span: Span, words: Sequence[Token]) -> Span | None:
    """The words that a selection touches, whole or from a clitic on; None where it touches none."""
    start, end = span
    inside = [token for token in words if token.end > start and token.start < end]
    if not inside:
        return None
    first, last = inside[0], inside[-1]
    begin = first.start
    for cut in first.parts:
        if start >= cut and cut < end:
            begin = cut
    finish = last.end
    for cut in reversed(last.parts):
        if end <= cut and cut > begin:
            finish = cut
    return begin, finish


class Utf16:
    """Offsets of one text in UTF-16 code units, as JavaScript counts, and back."""

    def __init__(self, text: str) -> None:
        # Code points of the characters that take two units.
        self._wide = [offset for offset, letter in enumerate(text) if letter > "\uffff"]
        self._wide16 = [offset + number for number, offset in enumerate(self._wide)]

    def units(self, offset: int) -> int:
        """From code points to units."""
        return offset + bisect_right(self._wide, offset - 1)

    def points(self, units: int) -> int:
        """From units to code points; a unit inside a character counts as its beginning."""
        return units - bisect_right(self._wide16, units - 1)
