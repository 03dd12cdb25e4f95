"""Acts of an earlier year, where nobody knows on which day the report was published.

In: an event with its chunk, in a report without a day of publication. Out: whether its clause dates it to a year or month that
is past.
The idea: who writes of these days names no year; a year (عام 2013), a month of a year, "last year" and a day long before
the newest one in the report tell history. The time must stand in the clause of the act, with no other act between.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from riwaya.reading.draft import COMPLEMENTIZER, CONJUNCTION, MARK, NOUNS, RELATIVE, VERB, Chunk, Draft, EventDraft

if TYPE_CHECKING:
    from riwaya.reading.times import TimeMention

_LONG_AGO: Final = 30  # days before the newest day of a report from which on an act is history
_PARTING: Final = frozenset([COMPLEMENTIZER, CONJUNCTION, RELATIVE, MARK])


def is_of_past_year(draft: Draft, event: EventDraft) -> bool:
    """سقطت المدينة *عام 2013*، اقتحموا الميناء *أواخر العام الماضي*: whether a year that is past dates the act."""
    chunk = event.chunk
    if chunk is None or event.modality != "occurred":
        return False
    row = draft.chunks[chunk.sentence]
    for mention in draft.times_in[event.sentence]:
        at = draft.chunk_of[mention.first]
        if at is None or mention.kind != "date" or not _tells_year(draft, mention):
            continue
        if _only_bounds(draft, at, mention):
            continue
        between = row[chunk.index + 1 : at.index] if at.index > chunk.index else row[at.index + 1 : chunk.index]
        if _joins(draft, between, at.index > chunk.index):
            return True
    return False


def is_since_when(draft: Draft, event: EventDraft) -> bool:
    """تسيطر الجماعة على القصر *منذ اقتحامه*, *منذ أن استولت* على البلدة: an act that something else is reckoned from."""
    chunk, since = event.chunk, draft.knowledge.operators("since_preposition")
    if chunk is None or event.modality != "occurred":
        return False
    if chunk.kind == NOUNS:
        return chunk.prep in since and chunk.head == event.first
    before = draft.chunks[chunk.sentence][chunk.index - 1] if chunk.index else None
    return chunk.kind == VERB and before is not None and before.kind == COMPLEMENTIZER and before.prep in since


def _tells_year(draft: Draft, mention: TimeMention) -> bool:
    """*عام 2013*, *آذار 2014*, *العام الماضي*: or a day long before the newest one that the report names."""
    if mention.start is None:
        return _is_last_year(draft, mention)
    if mention.precision in ("year", "month"):
        return _has_year(draft, mention)
    if mention.precision != "day" or mention.end is None:
        return False
    day = dt.date.fromisoformat(mention.start[:10])
    return any(
        other.precision == "day" and other.start is not None and (dt.date.fromisoformat(other.start[:10]) - day).days > _LONG_AGO
        for other in draft.times
    )


def _has_year(draft: Draft, mention: TimeMention) -> bool:
    """*عام 2013*; but المرسوم رقم ثلاثة *لعام 2013*: a number of that year."""
    first = draft.words[mention.first]
    return not mention.lead and not (first is not None and first.preposition)


def _is_last_year(draft: Draft, mention: TimeMention) -> bool:
    if mention.precision not in ("year", "month"):
        return False
    names = draft.knowledge.operators
    words = [word for word in draft.words[mention.first : mention.last] if word is not None]
    year = any(word.stem in names("year_noun") for word in words)
    return year and any(word.stem in names("past_adjective") for word in words)


def _only_bounds(draft: Draft, chunk: Chunk, mention: TimeMention) -> bool:
    """*منذ* عام 2013, *حتى* آذار 2014: a time that only says from when or till when something was so."""
    bounds = draft.knowledge.any_of("since_preposition", "until_preposition", "before_preposition")
    before = draft.tokens.norm[mention.first - 1] if mention.first else ""
    return chunk.prep in bounds or draft.tokens.norm[mention.first] in bounds or before in bounds


def _joins(draft: Draft, between: list[Chunk], behind: bool) -> bool:
    """Whether nothing parts an act from its time: no other clause, no other act, and no منذ (منذ *بدء الثورة* عام 2011)."""
    verbs, since = 0, draft.knowledge.operators("since_preposition")
    for chunk in between:
        if chunk.kind in _PARTING or chunk.prep in since:
            return False
        if chunk.kind == VERB:
            verbs += 1
            if behind and (chunk.word is None or chunk.word.light is None):
                return False
        if chunk.kind == NOUNS and chunk.word is not None and chunk.word.frame_nouns:
            return False
    return verbs <= 1


__all__ = ["is_of_past_year", "is_since_when"]
