"""Tokens of a text: words, numbers, punctuation marks and line breaks, in parallel lists.

In: the text to the letter. Out: `Tokens`, folded forms with offsets into the text as it came.
The idea: one pass, plain lists instead of objects, and every later stage speaks token indexes; code points of the text are
made from them at the very end by `Tokens.span`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate, compress, count
from operator import add, not_
from typing import Final

from riwaya.text.normalise import fold

WORD: Final = 0
NUMBER: Final = 1
MARK: Final = 2
BREAK: Final = 3

_LINE_END: Final = re.compile(r"[\n\r\u2028\u2029]\s*")
# Of what stands between two spaces: a word, a number, a mark.
_TOKEN: Final = re.compile(r"([^\W\d_]+)|(\d+(?:[.,]\d+)*)|([^\s\w]|_)")

# Where two words stand together without a space, as posts have them: behind a letter that only ends words (ة، and ى but for
# شىء and the like), and behind a name in Latin letters.
_GLUED: Final = re.compile(
    "\u0629(?=[\u0621-\u064a]{2})|\u0649(?<=[\u0621-\u063a\u0641-\u0648]\u0649)(?=[\u0625\u0627-\u063a\u0641-\u0648]{3})"
    "|[A-Za-z](?=[\u0621-\u064a])"
)
# What all of these begin with: to look for it first is three times as fast as to try each branch everywhere.
_MAY_BE_GLUED: Final = re.compile("[\u0629\u0649A-Za-z](?=[\u0621-\u064a])")


class Tokens:
    """The tokens of one text. All lists have one entry a token.

    norm    folded form (see `text.normalise`); a line break is "\\n"
    kind    WORD, NUMBER, MARK or BREAK
    start, end   half-open offsets in code points of `text`

    `marks` has the indexes of marks and line breaks, `numbers` those of numbers, so that nobody looks through all tokens.
    """

    __slots__ = ("_back", "_folded_start", "end", "kind", "marks", "norm", "numbers", "start", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        folded, back = fold(text)
        self.norm: list[str] = []
        self.kind: list[int] = []
        self.marks: list[int] = []
        self.numbers: list[int] = []
        start: list[int] = []
        end: list[int] = []
        here = 0
        for match in _LINE_END.finditer(folded):
            line = folded[here : match.start()].rstrip()
            self._read_line(line, here, start, end)
            self.marks.append(len(self.norm))
            self.norm.append("\n")
            self.kind.append(BREAK)
            start.append(here + len(line))
            here = match.end()
            end.append(here)
        self._read_line(folded[here:], here, start, end)
        cuts = [match.end() for match in _MAY_BE_GLUED.finditer(text) if _GLUED.match(text, match.start())]
        if cuts:
            self._part(cuts if back is None else [bisect_left(back, cut) for cut in cuts], start, end)
        self._folded_start = start
        self._back = back
        if back is None:
            self.start, self.end = start, end
        else:
            self.start = list(map(back.__getitem__, start))
            self.end = list(map(back.__getitem__, end))

    def _read_line(self, line: str, here: int, start: list[int], end: list[int]) -> None:
        """Adds the tokens of one line, which begins at the folded offset `here`."""
        pieces = line.split(" ")
        begins = list(map(add, accumulate(map(len, pieces), initial=here), count()))  # what is before, and its spaces
        done = 0
        for number in compress(count(), map(not_, map(str.isalpha, pieces))):
            self._add_words(pieces[done:number], begins[done : number + 1], start, end)
            self._add_tokens(pieces[number], begins[number], start, end)
            done = number + 1
        self._add_words(pieces[done:], begins[done:], start, end)

    def _add_words(self, words: list[str], begins: list[int], start: list[int], end: list[int]) -> None:
        """Adds words with a space between them, which begin at `begins`; its last entry is where the next would begin."""
        self.norm += words
        self.kind += [WORD] * len(words)
        start += begins[:-1]
        end += map(add, begins, map(len, words))

    def _add_tokens(self, piece: str, here: int, start: list[int], end: list[int]) -> None:
        """Adds the tokens of what stands between two spaces and has more than letters."""
        norm, kind = self.norm, self.kind
        if not piece:
            return
        word, mark = piece[:-1], piece[-1]
        if word.isalpha() and not (mark.isalnum() or mark.isspace()):  # a word and a mark behind it
            self.marks.append(len(norm) + 1)
            norm += (word, mark)
            kind += (WORD, MARK)
            between = here + len(word)
            start += (here, between)
            end += (between, between + 1)
            return
        for match in _TOKEN.finditer(piece):
            group = match.lastindex or 3
            text = match.group()
            if group > 1:
                (self.numbers if group == 2 else self.marks).append(len(norm))
            norm.append(_whole_number(text) if group == 2 and "," in text else text)
            kind.append(group - 1)
            first, last = match.span()
            start.append(here + first)
            end.append(here + last)

    def _part(self, cuts: list[int], start: list[int], end: list[int]) -> None:
        """Parts the words that stand together at the folded offsets `cuts`, in order."""
        token = 0
        for cut in cuts:
            token = max(token, bisect_right(start, cut) - 1)
            if self.kind[token] != WORD or not start[token] < cut < end[token]:
                continue
            word, at = self.norm[token], cut - start[token]
            self.norm[token : token + 1] = [word[:at], word[at:]]
            self.kind.insert(token, WORD)
            start.insert(token + 1, cut)
            end.insert(token, cut)
        self._index()

    def _index(self) -> None:
        self.marks = [token for token, kind in enumerate(self.kind) if kind >= MARK]
        self.numbers = [token for token, kind in enumerate(self.kind) if kind == NUMBER]

    def part(self, token: int, letters: int, *, broken: bool) -> None:
        """Parts a word behind its first folded letters; `broken`: with a line break between, of no letters."""
        word, at = self.norm[token], self._folded_start[token] + letters
        cut, close = self.inner_start(token, letters), self.end[token]
        between = [("\n", BREAK)] if broken else []
        forms = [(word[:letters], WORD), *between, (word[letters:], WORD)]
        self.norm[token : token + 1] = [form for form, _ in forms]
        self.kind[token : token + 1] = [kind for _, kind in forms]
        new = [at] * (len(forms) - 1)
        self._folded_start[token + 1 : token + 1] = new
        if self._folded_start is not self.start:
            self.start[token + 1 : token + 1] = [cut] * len(new)
        self.end[token : token + 1] = [cut] * len(new) + [close]
        self._index()

    def break_before(self, cuts: list[int]) -> list[int]:
        """Puts a line break of no letters before each token that begins at one of the code points `cuts`, which stand in order;
        those at which one does, where no line begins or ends already."""
        places = [bisect_left(self.start, cut) for cut in cuts]
        chosen = {
            token: cut for token, cut in zip(places, cuts, strict=True)
            if 0 < token < len(self.norm) and self.start[token] == cut and BREAK not in self.kind[token - 1 : token + 1]
        }  # fmt: skip
        for number, (token, cut) in enumerate(chosen.items()):
            token += number
            at = self._folded_start[token]
            self.norm.insert(token, "\n")
            self.kind.insert(token, BREAK)
            self._folded_start.insert(token, at)
            if self._folded_start is not self.start:
                self.start.insert(token, cut)
            self.end.insert(token, cut)
        if chosen:
            self._index()
        return list(chosen.values())

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


def _whole_number(text: str) -> str:
    """A number without the separators of thousands: "1,250" is "1250"; another comma is a decimal point."""
    parts = text.split(",")
    if all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3:
        return "".join(parts)
    return text.replace(",", ".", 1).replace(",", "")
