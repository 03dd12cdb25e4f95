"""The words of a text as copies are compared by: spelled one way, without a wire's head and tail, with their offsets.

In: a text to the letter. Out: `Words`: forms, their spans in the text, and which stand in quotation marks; its shingles.
The idea: whatever an editor's desk changes without rewriting (hamza, tatweel, punctuation, the head "القاهرة (رويترز) -",
links and handles) is gone before anything is compared.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import Final, NamedTuple, TypeVar

from riwaya.records import Span
from riwaya.text.quotes import find_quotes
from riwaya.text.tokens import BREAK, MARK, NUMBER, WORD, Tokens

SHINGLE: Final = 3  # words; why three: docs/copies.md
HEAD_TOKENS: Final = 14  # a wire's head ends within so many tokens: "الثلاثاء 22 مايو 2018 - عدن (رويترز) -"
HEAD_WORDS: Final = 8
LINE_WORDS: Final = 6  # a first or last line no longer than this is a head, a byline, labels or a signature
TAIL_TOKENS: Final = 20  # "(إعداد … للنشرة العربية - تحرير …)"
KEPT: Final = 12  # words; heads and tails are taken off only where so many are left
_HEAD_ENDS: Final = frozenset(")-:|")
_OPENING: Final = frozenset("([/")
_CLOSING: Final = frozenset(")]/")
_LINK: Final = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/|t\.me/)[^\s\u0600-\u06ff]*|@\w+", re.ASCII)
_HAMZA: Final = "ء"  # left out by many at the end of a word: "شهدا" for "شهداء"


Form = TypeVar("Form", str, int)


class Words(NamedTuple):
    """The words and numbers of a text in parallel lists.

    forms   folded (see `text.normalise`) and without a free hamza; a number has no separators of thousands
    spans   half-open offsets in code points of the text as it came
    quoted  whether the word stands in quotation marks
    """

    forms: list[str]
    spans: list[Span]
    quoted: list[bool]


def words_of(text: str) -> Words:
    """The words of a text that count when copies are sought; empty lists for a text without any."""
    tokens = Tokens(text)
    links = [match.span() for match in _LINK.finditer(text)]
    inside = _quoted(tokens)
    first, last = _body(tokens)
    forms: list[str] = []
    spans: list[Span] = []
    quoted: list[bool] = []
    link = 0
    for index in range(first, last):
        if tokens.kind[index] not in (WORD, NUMBER):
            continue
        start, end = tokens.start[index], tokens.end[index]
        while link < len(links) and links[link][1] <= start:
            link += 1
        if link < len(links) and links[link][0] < end:
            continue
        form = tokens.norm[index]
        if _HAMZA in form:
            form = form.replace(_HAMZA, "") or form
        forms.append(form)
        spans.append((start, end))
        quoted.append(inside[index])
    return Words(forms, spans, quoted)


def shingles_of(forms: Sequence[Form], size: int = SHINGLE) -> set[tuple[Form, ...]]:
    """All runs of `size` words (or of numbers that stand for them); a text shorter than that is one shingle."""
    if len(forms) < size:
        return {tuple(forms)} if forms else set()
    return set(zip(*(forms[offset:] for offset in range(size)), strict=False))


def held(forms: Sequence[Form], shingles: Set[tuple[Form, ...]], size: int = SHINGLE) -> list[bool]:
    """For each word, whether it lies in a run of `size` words that `shingles` holds too, wherever it stands there."""
    marks = [False] * len(forms)
    for index, shingle in enumerate(zip(*(forms[offset:] for offset in range(size)), strict=False)):
        if shingle in shingles:
            marks[index : index + size] = [True] * size
    return marks


def _quoted(tokens: Tokens) -> list[bool]:
    inside = [False] * len(tokens)
    for quote in find_quotes(tokens).found:
        inside[quote.open : quote.close] = [True] * (min(quote.close, len(tokens)) - quote.open)
    return inside


def _body(tokens: Tokens) -> tuple[int, int]:
    """The tokens left when the head and the tail of a wire are taken off."""
    kind = tokens.kind
    total = sum(1 for entry in kind if entry in (WORD, NUMBER))
    first, last = 0, len(tokens)
    head = _head(tokens)
    taken = _count(kind, 0, head)
    if total - taken >= KEPT:
        first, total = head, total - taken
    tail = _tail(tokens, first)
    taken = _count(kind, tail, last)
    if total - taken >= KEPT:
        last = tail
    return first, last


def _head(tokens: Tokens) -> int:
    """Where prose begins: behind a short first line, or behind the last dash, colon or bracket of a dateline."""
    norm, kind = tokens.norm, tokens.kind
    first = 0
    line = next((index for index in range(min(len(tokens), HEAD_TOKENS)) if kind[index] == BREAK and index), None)
    if line is not None and _count(kind, 0, line) <= LINE_WORDS:
        first = line + 1
    end = first
    words = 0
    for index in range(first, min(len(tokens), first + HEAD_TOKENS)):
        if kind[index] in (WORD, NUMBER):
            words += 1
            if words > HEAD_WORDS:
                break
        elif kind[index] == BREAK or norm[index] in ".!?؟،":
            break
        elif kind[index] == MARK and norm[index] in _HEAD_ENDS and not _within_a_word(tokens, index):
            end = index + 1
    return end


def _within_a_word(tokens: Tokens, index: int) -> bool:
    """Whether something stands on both sides of a mark without a gap: 04:00, https://, السورية-التركية."""
    glued_before = index > 0 and tokens.end[index - 1] == tokens.start[index]
    return glued_before and index + 1 < len(tokens) and tokens.start[index + 1] == tokens.end[index]


def _tail(tokens: Tokens, first: int) -> int:
    """Where prose ends: before a short last line, or before brackets that close the text."""
    norm, kind = tokens.norm, tokens.kind
    last = len(tokens)
    while last > first and (kind[last - 1] == BREAK or norm[last - 1] == "."):
        last -= 1
    if last > first and norm[last - 1] in _CLOSING:
        for index in range(last - 2, max(first, last - TAIL_TOKENS), -1):
            if norm[index] in _OPENING:
                return index
    for index in range(last - 1, max(first, last - HEAD_TOKENS), -1):
        if kind[index] == BREAK:
            return index if _count(kind, index, last) <= LINE_WORDS else last
    return last


def _count(kind: list[int], first: int, last: int) -> int:
    return sum(1 for index in range(first, last) if kind[index] in (WORD, NUMBER))
