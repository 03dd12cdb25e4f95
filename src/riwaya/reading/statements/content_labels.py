"""What a post hangs on its last words, which nobody said: #أخبار_سوريا https://example.org.

In: the tokens of a content. Out: one past its last token without links and tags that only file the post.
The idea: a run of Latin letters with dots and strokes is a link; a tag of several words, a row of tags, or one glued onto the word
before it is a label, unless a preposition, a verb or a noun of place before it needs it for its name.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import Draft
from riwaya.reading.statements.topic_tags import tag_around
from riwaya.text.tokens import MARK

_TAG: Final = "#"
_BETWEEN: Final = frozenset("|\n،,-–—:.…")
_LINK: Final = frozenset("./")
_SHORTEST: Final = 5  # letters and marks of a link


def before_labels(draft: Draft, first: int, last: int) -> int:
    """One past the last token of a content that begins at `first`, without the links and tags at its end."""
    end = stop = last
    while stop > first:
        begin = _link(draft, first, stop)
        if begin < 0:
            begin = _label(draft, first, stop, stop < last)
        if begin >= 0:
            end = stop = begin
        elif draft.tokens.norm[stop - 1] in _BETWEEN:
            stop -= 1
        else:
            break
    return end if end > first else last


def _link(draft: Draft, first: int, last: int) -> int:
    """Where a link that ends at `last` begins; -1 where none does."""
    tokens, index = draft.tokens, last
    while index > first and tokens.raw(index - 1).isascii() and tokens.norm[index - 1] != _TAG and (
        index == last or tokens.end[index - 1] == tokens.start[index]
    ):  # fmt: skip
        index -= 1
    text = tokens.text[tokens.start[index] : tokens.end[last - 1]] if index < last else ""
    return index if len(text) >= _SHORTEST and "/" in text and "." in text and any(map(str.isalpha, text)) else -1


def _label(draft: Draft, first: int, last: int, cut: bool) -> int:
    """Where a tag that ends at `last` and files the post begins; `cut`: whether another label stood behind it."""
    tokens = draft.tokens
    if _TAG not in tokens.norm[max(first, last - 12) : last] or tokens.kind[last - 1] >= MARK:
        return -1
    begin, end = tag_around(draft, last - 1)
    if begin <= first or end != last:
        return -1
    word, joined = draft.words[begin - 1], tokens.kind[begin - 1] < MARK
    if joined and tokens.end[begin - 1] == tokens.start[begin]:
        return begin  # في بيت جن*#مركز_توثيق*
    if joined and (word is None or word.function or word.verb or word.stem in draft.knowledge.operators("named_place_noun")):
        return -1  # في *#ريف_حلب*, بلدة *#بيت_جن*
    if end > begin + 2 or tag_around(draft, begin - 1)[1] == begin:
        return begin
    return begin if cut and (not joined or draft.in_place[begin - 1]) else -1  # ريف *#حلب* #سوريا_الآن: the name of where
