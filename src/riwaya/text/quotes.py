"""Quotations: which tokens stand between quotation marks, however crooked the marks.

In: `Tokens`. Out: `Quote` records (token ranges, nested), and stray closing marks.
The idea: guillemets nest by their shape; straight and curly marks alternate, corrected by what stands around them (an
opening mark leans on the next word, a closing one on the word before). A line that ends inside a long quotation leaves it
open only where a later mark closes it; else the quotation ends with the line.
"""

from __future__ import annotations

from operator import attrgetter

import msgspec

from riwaya.text.tokens import BREAK, MARK, WORD, Tokens


class Quote(msgspec.Struct, frozen=True, gc=False):
    """A quotation: marks at tokens `open` and `close` (`close` is one past the last token where the mark is missing)."""

    open: int
    close: int
    closed: bool


class Quotes(msgspec.Struct, frozen=True, gc=False):
    """All quotations of a text in order of their opening marks, and the tokens that close what nothing opened."""

    found: list[Quote]
    strays: list[int]


_OPENERS = frozenset("«")
_CLOSERS = frozenset("»")
_NEUTRAL = frozenset('"')
MARKS = _OPENERS | _CLOSERS | _NEUTRAL
LONGEST = 400  # tokens; a quotation that runs on longer than this was never closed
_ENDING = frozenset(".!؟?…")  # marks that end a sentence before a closing mark
NAME = 3  # tokens; the longest name in marks inside a quotation
DEEPEST = 6  # quotations inside quotations; more marks in a row open nothing


def find_quotes(tokens: Tokens) -> Quotes:
    """Pairs the quotation marks of a text."""
    norm, kind = tokens.norm, tokens.kind
    found: list[Quote] = []
    strays: list[int] = []
    stack: list[int] = []
    turned = _turned(tokens)
    backwards: set[int] = set()  # marks behind a colon that look the wrong way
    for index in tokens.marks:
        if kind[index] == BREAK:
            if stack and not _closes_later(tokens, index, stack[0]):
                found.extend([Quote(start, _open_end(tokens, start, index, found), False) for start in stack])
                stack.clear()
            continue
        mark = norm[index]
        if mark not in MARKS:
            if mark in "><" and _is_guillemet_pair(tokens, index):
                mark = "«" if mark == "<" else "»"
            else:
                continue
        if index in turned:
            mark = "«" if mark in _CLOSERS else "»"
        if mark in _OPENERS:
            opens = not (stack and stack[-1] in backwards and _closes(tokens, index, gap=True))
        elif mark in _CLOSERS:
            opens = not stack and _reversed(tokens, index)
            if not stack and not opens and _behind_colon(tokens, index):
                backwards.add(index)
                opens = True
        else:
            inside = bool(stack) and norm[stack[-1]] in _NEUTRAL
            if inside and _leans_on(tokens, index) and (stop := _left_open(tokens, stack[-1], index)) >= 0:
                found.append(Quote(stack.pop(), stop, False))
                inside = False
            opens = _opens(tokens, index, inside)
        if opens:
            if len(stack) < DEEPEST:
                stack.append(index)
            elif index - stack[0] > LONGEST:
                stack.clear()
                stack.append(index)
        elif not stack:
            strays.append(index)
        else:
            found.append(Quote(stack.pop(), index, True))
    found.extend([Quote(start, _open_end(tokens, start, len(norm), found), False) for start in stack])
    found.sort(key=attrgetter("open"))
    return Quotes([quote for quote in found if quote.close - quote.open > 1], strays)


def _open_end(tokens: Tokens, start: int, end: int, found: list[Quote]) -> int:
    """توعد «سنأتيكم. والفتاتان «صغيرتان جدا» فجرتا نفسيهما: where a quotation ends that its line leaves open: with its first
    sentence, if another one opens and closes in a later one; else with the line."""
    end = min(end, start + LONGEST)
    phrases = (quote.open for quote in found if start < quote.open < end and quote.closed and quote.close > quote.open + 2)
    inner = min(phrases, default=-1)  # but «ننتظر القرار. هزم «داعش»: a name in marks
    if inner < 0 or tokens.norm[start] not in _OPENERS:
        return end
    stops = [at for at in range(start + 2, inner) if tokens.norm[at] == "." and _ends_sentence(tokens, at)]
    if not stops:
        return end
    return stops[-1] if tokens.norm[inner - 1] == ":" else stops[0]  # ويضيف: «…, words of their own


def _turned(tokens: Tokens) -> set[int]:
    """قال »كلام« وأضاف »كلام آخر«: the guillemets of lines on which all of them look the wrong way."""
    turned: set[int] = set()
    line: list[int] = []
    for index in tokens.marks:
        if tokens.kind[index] == BREAK:
            if line and _all_turned(tokens, line):
                turned.update(line)
            line.clear()
        elif tokens.norm[index] in _OPENERS or tokens.norm[index] in _CLOSERS:
            line.append(index)
    if line and _all_turned(tokens, line):
        turned.update(line)
    return turned


def _all_turned(tokens: Tokens, line: list[int]) -> bool:
    """Whether closing and opening marks take turns on a line, each closing one at a word behind it, each opening one before it."""
    if len(line) % 2 or tokens.norm[line[0]] not in _CLOSERS:
        return False
    for number, index in enumerate(line):
        if (tokens.norm[index] in _CLOSERS) == bool(number % 2):
            return False
        word = index > 0 and tokens.kind[index - 1] == WORD and len(tokens.norm[index - 1]) > 2
        behind = word and tokens.end[index - 1] == tokens.start[index]
        following = index + 1 < len(tokens) and tokens.kind[index + 1] == WORD and tokens.start[index + 1] == tokens.end[index]
        if (behind and not number % 2) or (following and number % 2) or not (behind or following):
            return False
    return True


def _reversed(tokens: Tokens, index: int) -> bool:
    """قال :»كلام»: whether a closing mark that nothing opened leans on the word behind it only, and another one is to come."""
    norm, kind = tokens.norm, tokens.kind
    if index + 1 >= len(norm) or tokens.start[index + 1] != tokens.end[index] or kind[index + 1] != WORD:
        return False
    if index and kind[index - 1] == WORD and tokens.end[index - 1] == tokens.start[index] and len(norm[index - 1]) > 1:
        return False
    for ahead in range(index + 1, min(len(norm), index + LONGEST)):
        if norm[ahead] in MARKS or kind[ahead] == BREAK:
            return norm[ahead] in _CLOSERS
    return False


def _is_guillemet_pair(tokens: Tokens, index: int) -> bool:
    """True for one half of "<<" or ">>" (the other half is skipped by its neighbour)."""
    norm = tokens.norm
    return index > 0 and norm[index - 1] == norm[index] and tokens.end[index - 1] == tokens.start[index]


def _opens(tokens: Tokens, index: int, inside: bool) -> bool:
    """Whether a mark without a direction opens a quotation: by the state, corrected by its neighbours."""
    leans_back = index > 0 and tokens.end[index - 1] == tokens.start[index] and tokens.kind[index - 1] != BREAK
    leans_on = index + 1 < len(tokens) and tokens.start[index + 1] == tokens.end[index] and tokens.kind[index + 1] != BREAK
    if not inside:
        # A proclitic or an open bracket or colon may lean on an opening mark; a word before and a gap after cannot.
        closes = leans_back and not leans_on and tokens.kind[index - 1] == WORD and len(tokens.norm[index - 1]) > 2
        return not closes
    prefixed = leans_back and tokens.kind[index - 1] == WORD and len(tokens.norm[index - 1]) == 1  # كـ*"*النور"
    if leans_on and (prefixed or not leans_back) and tokens.kind[index + 1] == WORD:
        # Looks like an opening mark inside a quotation: nested, if two marks are still to come on this line.
        marks, last = 0, index
        for ahead in range(index + 1, min(len(tokens), index + 60)):
            if tokens.kind[ahead] == BREAK:
                break
            if tokens.norm[ahead] in _NEUTRAL:
                marks, last = marks + 1, ahead
        # or a name in marks inside words that were never closed
        return marks >= 2 or (marks == 1 and last - index <= NAME and _closes(tokens, last))
    return False


def _leans_on(tokens: Tokens, index: int) -> bool:
    """Whether a mark without a direction leans on the word behind it only."""
    if index + 1 >= len(tokens) or tokens.start[index + 1] != tokens.end[index] or tokens.kind[index + 1] != WORD:
        return False
    return not index or tokens.end[index - 1] != tokens.start[index]


def _left_open(tokens: Tokens, opened: int, index: int) -> int:
    """Where a quotation ends that was never closed: at its first full stop before `index`, on a line of odd marks; else -1."""
    stop = next((at for at in range(opened + 1, index) if tokens.norm[at] == "." and _ends_sentence(tokens, at)), -1)
    if stop < 0:
        return -1
    marks = 1
    for step in (-1, 1):
        at = opened + step
        while 0 <= at < len(tokens) and tokens.kind[at] != BREAK and abs(at - opened) < LONGEST:
            marks += tokens.norm[at] in _NEUTRAL
            at += step
    return stop if marks % 2 else -1


def _ends_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a full stop stands behind a word of more than one letter and before a gap."""
    before = tokens.kind[index - 1] == WORD and len(tokens.norm[index - 1]) > 1
    return before and (index + 1 >= len(tokens) or tokens.start[index + 1] > tokens.end[index])


def _closes(tokens: Tokens, index: int, *, gap: bool = False) -> bool:
    """Whether a mark without a direction leans on the word before it only, or with `gap` stands behind it."""
    leans_on = index + 1 < len(tokens) and tokens.start[index + 1] == tokens.end[index] and tokens.kind[index + 1] == WORD
    near = gap or tokens.end[index - 1] == tokens.start[index]
    return near and not leans_on and (tokens.kind[index - 1] == WORD or (gap and tokens.norm[index - 1] in _ENDING))


def _behind_colon(tokens: Tokens, index: int) -> bool:
    """قال:*» *العدل أساس الملك «.: whether a closing mark that nothing opened stands right behind a colon, and the next mark of its
    line closes."""
    if not index or tokens.norm[index - 1] != ":":
        return False
    for ahead in range(index + 1, min(len(tokens), index + LONGEST)):
        if tokens.kind[ahead] == BREAK:
            return False
        if tokens.norm[ahead] in _OPENERS or tokens.norm[ahead] in _CLOSERS:
            return _closes(tokens, ahead, gap=True)
    return False


def _closes_later(tokens: Tokens, index: int, opened: int) -> bool:
    """Whether a quotation open at a line break goes on: the same kind of mark closes it within reach, unopened."""
    opener = tokens.norm[opened]
    depth = 1
    for ahead in range(index + 1, min(len(tokens), opened + LONGEST)):
        mark = tokens.norm[ahead]
        if tokens.kind[ahead] != MARK:
            continue
        if opener == "«":
            if mark == "«":
                depth += 1
            elif mark == "»":
                depth -= 1
                if depth == 0:
                    return True
        elif mark in _NEUTRAL:
            return not _opens(tokens, ahead, False)
    return False
