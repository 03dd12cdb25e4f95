"""Tokens of a text: words, numbers, punctuation marks and line breaks, in parallel lists.

In: the text to the letter. Out: `Tokens`, folded forms with offsets into the text as it came.
The idea: one regular expression pass, plain lists instead of objects, and every later stage speaks token indexes;
code points of the text are made from them at the very end by `Tokens.span`.
"""

from __future__ import annotations

import re
from typing import Final

from riwaya.text.normalise import fold

WORD: Final = 0
NUMBER: Final = 1
MARK: Final = 2
BREAK: Final = 3

_GAP: Final = r"[^\S\n\r\u2028\u2029]"
# The gap before a line end is looked through once, from where it begins: else a long run of spaces is, from each of them.
_TOKEN: Final = re.compile(
    rf"([^\W\d_]+)|(\d+(?:[.,]\d+)*)|((?<!{_GAP}){_GAP}*+[\n\r\u2028\u2029]\s*)|([^\s\w]|_)"
)


class Tokens:
    """The tokens of one text. All lists have one entry a token.

    norm    folded form (see `text.normalise`); a line break is "\\n"
    kind    WORD, NUMBER, MARK or BREAK
    start, end   half-open offsets in code points of `text`
    """

    __slots__ = ("_back", "_folded_start", "end", "kind", "norm", "start", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        folded, back = fold(text)
        norm: list[str] = []
        kind: list[int] = []
        start: list[int] = []
        end: list[int] = []
        for match in _TOKEN.finditer(folded):
            group = match.lastindex or 4
            norm.append(match.group() if group != 3 else "\n")
            kind.append(group - 1)
            first, last = match.span()
            start.append(first)
            end.append(last)
        self.norm = _whole_numbers(norm, kind)
        # `_TOKEN` groups come as word, number, break, mark; the constants put marks before breaks.
        self.kind = [_KIND[number] for number in kind]
        self._folded_start = start
        self._back = back
        if back is None:
            self.start, self.end = start, end
        else:
            self.start = [back[offset] for offset in start]
            self.end = [back[offset] for offset in end]

    def __len__(self) -> int:
        return len(self.norm)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The code points of tokens `first` to `last` (exclusive); `first` < `last`."""
        return self.start[first], self.end[last - 1]

    def inner_start(self, token: int, letters: int) -> int:
        """The code point at which the token's folded letter number `letters` begins (where a proclitic ends)."""
        if self._back is None:
            return self.start[token] + letters
        return self._back[self._folded_start[token] + letters]

    def raw(self, token: int) -> str:
        """The token as it stands in the text."""
        return self.text[self.start[token] : self.end[token]]


_KIND: Final = (WORD, NUMBER, BREAK, MARK)


def _whole_numbers(norm: list[str], kind: list[int]) -> list[str]:
    """Numbers without the separators of thousands: "1,250" is "1250"; "3.5" stays."""
    for index, group in enumerate(kind):
        if group == 1 and "," in norm[index]:
            parts = norm[index].split(",")
            if all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3:
                norm[index] = "".join(parts)
            else:
                norm[index] = norm[index].replace(",", ".", 1).replace(",", "")
    return norm
