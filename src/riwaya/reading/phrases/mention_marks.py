"""Edges of mentions: عنصر بارز*»*, *(*3) أشخاص, الشاب أحمد *البالغ* من العمر.

In: the mentions of a report once all are found. Out: the same, none with half of a pair of marks or of a description.
The idea: a mark that closes what was opened right before a mention begins it, any other that it has but one of is no part of it;
a participle whose complement stands outside is none either.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ActorMention, Draft

_OPENERS: Final = {"»": "«", "”": "“", ")": "(", "]": "["}
_OPENING: Final = frozenset(_OPENERS.values())
_NEUTRAL: Final = '"'


def pair_marks(draft: Draft) -> None:
    """Gives mentions whole pairs of marks or none, and persons no participle that awaits more."""
    words, awaiting = draft.words, draft.knowledge.operators("awaiting_participle")
    idle = draft.lacks("awaiting_participle")
    for mention in draft.actors:
        last = words[mention.last - 1]
        if last is None or (mention.last > mention.first + 1 and None in words[mention.first : mention.last - 1]):
            _pair(draft, mention)
            last = words[mention.last - 1]
        if mention.last > mention.first + 1:
            _cut_hashtags(draft, mention)
            last = words[mention.last - 1]
        if idle or last is None or mention.kind != "person" or mention.last < mention.first + 2:
            continue
        if last.article and last.stem in awaiting:
            mention.last -= 1


def without_marks(draft: Draft, first: int, last: int) -> int:
    """`last` moved before closing quotation marks whose opening mark is not inside."""
    while last - 1 > first and draft.words[last - 1] is None and draft.tokens.norm[last - 1] in "»\"'":
        quote = draft.quote_of[last - 1]
        if quote >= 0 and draft.quotes.found[quote].open >= first:
            break
        last -= 1
    return last


def _cut_hashtags(draft: Draft, mention: ActorMention) -> None:
    """جيش الاحتلال*#تلفزيون_سوريا*, #إدارة_العمليات *#سوريا*: a hashtag right behind a word without a gap, or behind one of
    several words, is another; but ميليشيا #قسد."""
    tokens = draft.tokens
    joined = False
    for token in range(mention.first, mention.last):
        mark = tokens.norm[token]
        joined = joined or mark == "_"
        if mark == "#" and token > mention.first and (joined or tokens.end[token - 1] == tokens.start[token]):
            if draft.words[token - 1] is not None:
                mention.last = token
            return


def _pair(draft: Draft, mention: ActorMention) -> None:
    norm = draft.tokens.norm
    stray = _stray(norm[mention.first : mention.last])
    if stray < 0:
        return
    at = mention.first + stray
    closes = norm[mention.last] if mention.last < len(norm) else ""
    if mention.first < at and closes and norm[at] == _OPENERS.get(closes, _NEUTRAL if closes == _NEUTRAL else ""):
        mention.last += 1  # قيادي في «الحركة*»*
        return
    before = norm[mention.first - 1] if mention.first else ""
    opens = before == _OPENERS.get(norm[at], _NEUTRAL)
    if opens and at < mention.last - 1:
        mention.first -= 1
        mention.inner = 0
    elif at == mention.last - 1 and at > mention.first:
        mention.last -= 1


def _stray(marks: list[str]) -> int:
    """Where a mark stands that lacks its fellow, -1 where none does."""
    open_: list[int] = []
    for index, mark in enumerate(marks):
        if mark in _OPENING or (mark == _NEUTRAL and not any(marks[at] == _NEUTRAL for at in open_)):
            open_.append(index)
        elif mark in _OPENERS or mark == _NEUTRAL:
            opener = _OPENERS.get(mark, _NEUTRAL)
            if not open_ or marks[open_[-1]] != opener:
                return index
            open_.pop()
    return open_[0] if open_ else -1
