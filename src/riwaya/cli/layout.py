"""Lines of mixed Arabic and Latin on a terminal.

In: pieces of text with a role. Out: wrapped lines, coloured and with directions isolated where a terminal is looking.
The idea: letters stay in logical order; a line is Arabic alone where it can be, elsewhere each Arabic run is isolated,
so that it can be read on terminals that order bidirectional text and on those that do not.
"""

from __future__ import annotations

import os
import re
import shutil
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple, TextIO

_PIPED_WIDTH: Final = 100
_NARROWEST, _WIDEST = 40, 120
_OPEN, _CLOSE = "\u2068", "\u2069"  # first strong isolate, pop directional isolate
_RTL: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Text of strangers goes to a terminal: no escape sequences, and no bidi controls that would reach beyond it.
_CONTROLS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_DIRECTIONS: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")

_COLOURS: Final = {
    "title": "1", "heading": "1;36", "id": "36", "name": "1", "cue": "33", "act": "1;32", "unreal": "1;31",
    "label": "2", "warning": "33", "error": "1;31", "mark": "1;4",
}  # fmt: skip


class Style(NamedTuple):
    """How to print: width in columns, whether with colour, whether with direction isolates."""

    width: int = _PIPED_WIDTH
    colour: bool = False
    isolate: bool = False


class Piece(NamedTuple):
    """A run of text in one role (a key of the colours, or empty)."""

    text: str
    role: str = ""


def style_for(stream: TextIO | None) -> Style:
    """The style for a terminal, or the plain one for None: no colour, no controls, always as wide."""
    if stream is None or not stream.isatty():
        return Style()
    width = max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size().columns))
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return Style(width, not plain, True)


def clean(text: str) -> str:
    """A text in one line that is safe to show."""
    return " ".join(_CONTROLS.sub("\ufffd", _DIRECTIONS.sub("", text.replace("\r", "\n"))).split())


@lru_cache(maxsize=4096)
def _columns(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def columns(text: str) -> int:
    """How many columns a terminal needs for a text."""
    return sum(map(_columns, text))


def line(*pieces: Piece | str, style: Style, indent: int = 0, hang: int | None = None) -> str:
    """Pieces side by side, wrapped at spaces; further lines are indented by `hang` (default: as the first)."""
    inner = indent if hang is None else hang
    rows: list[list[Piece]] = [[]]
    used = indent
    for piece in pieces:
        text, role = piece if isinstance(piece, Piece) else Piece(piece)
        for word, space in _words(text):
            size = columns(word)
            if rows[-1] and used + size > style.width:
                rows.append([])
                used = inner
            _append(rows[-1], Piece(word + space, role))
            used += size + len(space)
    lines = []
    for number, row in enumerate(rows):
        row = _without_last_space(row)
        lines.append(" " * (inner if number else indent) + "".join(_shown(piece, style, len(row)) for piece in row))
    return "\n".join(text.rstrip() for text in lines) + "\n"


def _words(text: str) -> Iterable[tuple[str, str]]:
    return ((match.group(1), match.group(2)) for match in re.finditer(r"(\S+|^)(\s*)", text) if match.group())


def _append(row: list[Piece], piece: Piece) -> None:
    if row and row[-1].role == piece.role and bool(_RTL.search(row[-1].text)) == bool(_RTL.search(piece.text)):
        row[-1] = Piece(row[-1].text + piece.text, piece.role)
    elif row and row[-1].role == piece.role and _RTL.search(row[-1].text) and piece.role != "label":
        row[-1] = Piece(row[-1].text + piece.text, piece.role)  # Latin words and figures inside an Arabic run
    else:
        row.append(piece)


def _without_last_space(row: Sequence[Piece]) -> list[Piece]:
    return [*row[:-1], Piece(row[-1].text.rstrip(), row[-1].role)] if row else []


def _shown(piece: Piece, style: Style, pieces: int) -> str:
    body = piece.text.rstrip()
    text, space = body, piece.text[len(body) :]
    if style.isolate and pieces > 1 and _RTL.search(text):
        text = f"{_OPEN}{text}{_CLOSE}"
    if style.colour and piece.role in _COLOURS and text:
        text = f"\x1b[{_COLOURS[piece.role]}m{text}\x1b[0m"
    return text + space
