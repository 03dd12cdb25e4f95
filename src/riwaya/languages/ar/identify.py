"""Whether a text is Arabic: cheaply, before anything is read.

In: a text, or a page with its marks. Out: `Script`, two shares, and yes or no.
The idea: Arabic is told from other languages by its letters, and from the languages that share them by function words and the
article, which are a third of any Arabic text. A sample of a long text is enough, and nothing has to be downloaded.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Final, NamedTuple

from riwaya.languages.ar.pack import DATA

# Newspaper articles have a third to a half of marks and never under 0.2, short posts 0.1, other languages 0.07 at the most.
LETTERS: Final = 0.3  # share of a text's letters that are Arabic ones; posts carry addresses and names in Latin letters
MARKS: Final = 0.09  # share of its words that are function words or carry the article
_SHORT: Final = 8  # words; in a shorter text, such as a headline, one mark is enough
_SAMPLE: Final = 3000  # characters from the beginning, and again from the middle
_PAGE: Final = 60  # Arabic letters of a page that may hold an Arabic text

_WORD: Final = re.compile("[\u0621-\u065f\u0670-\u06d3]+")
_RUN: Final = re.compile("[\u0621-\u064a]{2,}")
_ENTITY: Final = re.compile(r"&#(?:x06[2-4][0-9a-fA-F]|1(?:569|5[78]\d|59\d|60\d|610));")
_LETTER: Final = re.compile(r"[^\W\d_]")
_ALEFS: Final = str.maketrans("أإآٱیک", "ااااي" + "ك")
_MARKS: Final = re.compile("[\u064b-\u065f\u0670\u0640]+")


class Script(NamedTuple):
    """Shares from 0 to 1: of letters that are Arabic, and of Arabic words that only Arabic has; `words` is how many were seen."""

    letters: float
    marks: float
    words: int

    @property
    def arabic(self) -> bool:
        """Whether the text is Arabic."""
        enough = self.marks >= MARKS if self.words >= _SHORT else self.marks > 0
        return self.letters >= LETTERS and enough


@cache
def _known() -> tuple[frozenset[str], tuple[str, ...]]:
    data = tomllib.loads((DATA / "language.toml").read_text("utf-8"))
    return frozenset(_plain(word) for word in data["words"]), tuple(data["beginnings"])


def _plain(word: str) -> str:
    return _MARKS.sub("", word).translate(_ALEFS)


def script_of(text: str) -> Script:
    """What a text is written in, judged by a sample of it."""
    if len(text) > 2 * _SAMPLE:
        middle = len(text) // 2
        text = f"{text[:_SAMPLE]} {text[middle : middle + _SAMPLE]}"
    words = [_plain(word) for word in _WORD.findall(text)]
    if not words:
        return Script(0.0, 0.0, 0)
    letters = len(_LETTER.findall(_MARKS.sub("", text)))
    known, beginnings = _known()
    marks = sum(word in known or (len(word) > 4 and word.startswith(beginnings)) for word in words)
    return Script(min(1.0, sum(map(len, words)) / max(letters, 1)), marks / len(words), len(words))


def is_arabic(text: str) -> bool:
    """Whether a text is Arabic, and not Persian, Urdu, Kurdish or another language in these letters."""
    return script_of(text).arabic


def may_hold_arabic(page: str) -> bool:
    """Whether a web page, marks and all, has enough Arabic letters to hold a text: asked before the page is parsed."""
    found = 0
    for run in _RUN.finditer(page):
        found += run.end() - run.start()
        if found >= _PAGE:
            return True
    for _ in _ENTITY.finditer(page):
        found += 1
        if found >= _PAGE:
            return True
    return False
