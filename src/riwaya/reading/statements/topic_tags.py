"""Hashtags that only file a post under topics (#حلب #ردع_العدوان), beside those that are words of its sentence (#قصف على #سرمين).

In: the events found. Out: the same without those that stand in tags of topics.
The idea: a row of tags with nothing said on either side of it is a label; one tag of a single word may be the heading of a list.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import Draft
from riwaya.text.tokens import MARK

_TAG: Final = "#"
_TIE: Final = "_"
_ROW: Final = 3  # tags in a row that is one of topics even right behind words
_BREAK: Final = "\n"


def without_tags(draft: Draft) -> None:
    """بريف حلب. #سوريا *#ردع_العدوان*: drops acts that only a tag of a topic names."""
    if _TAG not in draft.tokens.norm:
        return
    draft.events = [event for event in draft.events if not is_topic(draft, event.first)]


def is_topic(draft: Draft, token: int) -> bool:
    """Whether a token stands in a tag that names a topic."""
    first, last = tag_around(draft, token)
    if first < 0:
        return False
    norm, kind = draft.tokens.norm, draft.tokens.kind
    begin, end, before = first, last, 0
    while begin and (earlier := tag_around(draft, begin - 1))[0] >= 0 and earlier[1] == begin:
        begin, before = earlier[0], before + 1
    behind = 0
    while end < len(norm) and norm[end] == _TAG and (later := tag_around(draft, end + 1))[0] == end:
        end, behind = later[1], behind + 1
    if end < len(norm) and kind[end] < MARK:
        return False
    tags = before + behind + 1
    if begin and kind[begin - 1] < MARK:
        return tags >= _ROW and before > 0
    return tags > 1 or last > first + 2


def tag_around(draft: Draft, token: int) -> tuple[int, int]:
    """The tag around a token, from its # to behind its last word; (-1, -1) where there is none."""
    norm, kind = draft.tokens.norm, draft.tokens.kind
    first = token
    while first > 1 and norm[first] != _TAG and norm[first - 1] == _TIE:
        first -= 2
    if norm[first] != _TAG:
        if not first or norm[first - 1] != _TAG:
            return -1, -1
        first -= 1
    last = first + 2
    while last + 1 < len(norm) and norm[last] == _TIE and kind[last + 1] < MARK:
        last += 2
    return (first, last) if token < last <= len(norm) else (-1, -1)


__all__ = ["is_topic", "tag_around", "without_tags"]
