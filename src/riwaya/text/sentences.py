"""Sentences: token ranges between full stops, question marks, exclamation marks, ellipses and line breaks.

In: `Tokens` and its quotations. Out: half-open token ranges that cover every token but line breaks.
The idea: a stop ends a sentence unless it is part of an abbreviation or of dots in a row; a colon ends one only at the
end of a line; closing quotation marks and brackets after a stop still belong to the sentence it ends.
"""

from __future__ import annotations

from typing import Final

from riwaya.text.tokens import BREAK, MARK, WORD, Tokens

_STOPS: Final = frozenset(".!?؟…۔")
LONGEST: Final = 500  # tokens of a sentence; the longest in newspaper prose have about 200
_TRAILING: Final = frozenset("»\")']}")
_BRACKETS: Final = frozenset("()")
_LETTERS: Final = 4  # parts of an abbreviation on either side of one of its stops
_SHORT: Final = 4  # letters of such a part: سي.آي.إيه
_ROW: Final = 3  # so many short words with stops between are an abbreviation
_NAMED: Final = 2  # tokens from a stop inside a name to the mark that closes it
_NAMING: Final = frozenset("«»\"”“'()")
_ABBREVIATIONS: Final = frozenset(["dr", "mr", "st", "no"])  # besides single letters (د. أحمد، أ.ف.ب)


def split_sentences(tokens: Tokens) -> list[tuple[int, int]]:
    """Sentences as half-open token ranges in order; empty for a text without tokens."""
    norm, kind = tokens.norm, tokens.kind
    total = len(norm)
    ranges: list[tuple[int, int]] = []
    first = 0
    for index in tokens.marks:
        if index < first:
            continue  # a closing mark behind a stop
        if kind[index] == BREAK:
            if index > first:
                ranges.append((first, index))
            first = index + 1
        elif norm[index] in _STOPS and _ends(tokens, index):
            last = index + 1
            while last < total and kind[last] == MARK and (norm[last] in _STOPS or norm[last] in _TRAILING):
                if norm[last] in _TRAILING and tokens.start[last] > tokens.end[last - 1]:
                    break
                last += 1
            ranges.append((first, last))
            first = last
    if first < total:
        ranges.append((first, total))
    return ranges if all(last - first <= LONGEST for first, last in ranges) else _cut_down(ranges)


def _cut_down(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Cuts what no writer meant as one sentence, so that no later stage works on more than `LONGEST` tokens at once."""
    pieces = []
    for first, last in ranges:
        while last - first > LONGEST:
            pieces.append((first, first + LONGEST))
            first += LONGEST
        pieces.append((first, last))
    return pieces


def _ends(tokens: Tokens, index: int) -> bool:
    """Whether the stop at `index` ends a sentence."""
    norm, kind = tokens.norm, tokens.kind
    if norm[index] != ".":
        return True
    dotted = (index > 0 and norm[index - 1] == ".") or (index + 1 < len(norm) and norm[index + 1] == ".")
    if dotted and not _before_dots(tokens, index):  # dots in a row are a pause, not an end, unless the line ends there
        ahead = index
        while ahead < len(norm) and norm[ahead] == ".":
            ahead += 1
        return ahead >= len(norm) or kind[ahead] == BREAK
    if index > 0 and kind[index - 1] == WORD and (len(norm[index - 1]) == 1 or norm[index - 1] in _ABBREVIATIONS):
        return index + 1 >= len(norm) or kind[index + 1] == BREAK
    # "3alyoum.com", "أ.ف.ب": a stop between letters without a gap
    glued_before = index > 0 and kind[index - 1] == WORD and tokens.end[index - 1] == tokens.start[index]
    glued_after = index + 1 < len(norm) and kind[index + 1] == WORD and tokens.start[index + 1] == tokens.end[index]
    if not (glued_before and glued_after):
        return True
    latin = norm[index - 1].isascii() and norm[index + 1].isascii()
    if latin or _is_name(tokens, index) or (_spelled_out(tokens, index, -1) and _spelled_out(tokens, index, 1)):
        return False
    return _in_a_row(tokens, index, -1) + _in_a_row(tokens, index, 1) < _ROW


def _before_dots(tokens: Tokens, index: int) -> bool:
    """سيكون مصيره*.* .. وحريق في السوق: whether a stop on its word stands before a gap and several dots."""
    if not index or index + 2 >= len(tokens.norm) or not _is_glued(tokens, index - 1) or _is_glued(tokens, index):
        return False
    return tokens.norm[index + 1] == tokens.norm[index + 2] == "." != tokens.norm[index - 1] and _is_glued(tokens, index + 1)


def _is_name(tokens: Tokens, index: int) -> bool:
    """موقع «السورية.نت»: whether marks enclose nothing but one or two words, the stop and one word more."""
    norm, total = tokens.norm, len(tokens.norm)
    if index < _NAMED or index + _NAMED >= total or norm[index + _NAMED] not in _NAMING:
        return False
    return norm[index - _NAMED] in _NAMING or (index > _NAMED and norm[index - _NAMED - 1] in _NAMING)


def _in_a_row(tokens: Tokens, index: int, step: int) -> int:
    """سي.آي.إيه: how many short words stand on one side of a stop with nothing but stops between, without a gap."""
    norm, kind, words = tokens.norm, tokens.kind, 0
    while words < _LETTERS and 0 < index < len(norm) - 1 and norm[index] == ".":
        word = index + step
        if kind[word] != WORD or len(norm[word]) > _SHORT or not _is_glued(tokens, min(index, word)):
            break
        words, index = words + 1, word + step
        if not 0 < index < len(norm) or not _is_glued(tokens, min(index, word)):
            break
    return words


def _is_glued(tokens: Tokens, index: int) -> bool:
    """Whether no gap stands between a token and the next one."""
    return tokens.end[index] == tokens.start[index + 1]


def _spelled_out(tokens: Tokens, index: int, step: int) -> bool:
    """قناة (سي.ان.ان): whether nothing but short words with stops between stands from a stop to the bracket around them."""
    norm, kind = tokens.norm, tokens.kind
    for _ in range(_LETTERS):
        index += step
        if not 0 < index + step < len(norm) or kind[index] != WORD or len(norm[index]) > _SHORT:
            return False
        index += step
        if norm[index] in _BRACKETS:
            return True
        if norm[index] != ".":
            return False
    return False
