"""Acts that a verb of beginning or going on tells of a day that is past: what went on then is told as done.

In: a row of chunks and the span of it in which a time may stand. Out: whether that time is a day, or a date, that is over.
The idea: واصلت الطائرات *أمس* القصف and بدأ التحالف حملته *في 14 فبراير* tell what was done then, where واصلت الطائرات القصف
and بدأت القوات *اليوم* عملية tell what is still under way.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, CONJUNCTION, RELATIVE, TIME, VERB, Chunk, Draft
from riwaya.reading.times.times import FINE, TimeMention

_REACH: Final = 3  # chunks behind an act that still may date it
_LONG: Final = frozenset(["month", "year"])


def is_of_past_day(draft: Draft, chunks: list[Chunk], verb: int, at: int) -> bool:
    """استمرت المليشيات *أمس* في القصف, واصلت القوات *مساء الثلاثاء* تقدمها: a day between a verb of going on and its act, or right
    behind the act; not since then (منذ أمس), nor today."""
    behind = chunks[at + 1 : at + 2] if at > verb else []
    found = [chunk for chunk in (*chunks[verb + 1 : at], *behind) if chunk.kind == TIME]
    return any(_is_day(draft, chunk) for chunk in found)


def _is_day(draft: Draft, chunk: Chunk) -> bool:
    since = draft.knowledge.any_of("since_preposition", "until_preposition", "today_word", "from_preposition")
    words = draft.words[chunk.first : chunk.last]
    if chunk.prep in since or any(word is not None and (word.stem in since or word.text in since) for word in words):
        return False
    mention = _mention(draft, chunk)
    return mention is not None and mention.precision in FINE and mention.kind != "duration"


def is_long_begun(draft: Draft, chunks: list[Chunk], verb: int, at: int) -> bool:
    """بدأت أنقرة حملتها *في يوليو*, *الشهر الماضي*, منذ أن *بدأت* حملتها: an attack whose beginning is but a date of the past."""
    since = draft.knowledge.operators("since_preposition")
    before = chunks[verb - 1] if verb else None
    if before is not None and before.kind in (COMPLEMENTIZER, CONJUNCTION) and verb > 0:
        opening = draft.words[before.first]
        if before.prep in since or (opening is not None and opening.stem in since):
            return True
    for chunk in chunks[verb + 1 : at + 1 + _REACH]:
        if chunk.kind in (VERB, RELATIVE, COMPLEMENTIZER, CONJUNCTION) and chunk.index > at:
            return False
        if chunk.kind == TIME and _is_date(draft, chunk):
            return True
    return False


def _is_date(draft: Draft, chunk: Chunk) -> bool:
    """*في 26 مارس*, *في يوليو*, *الشهر الماضي*: a month, or a day that is told with its month."""
    operators = draft.knowledge.operators
    past = any(word is not None and word.stem in operators("past_adjective") for word in draft.words[chunk.first : chunk.last])
    mention = _mention(draft, chunk)
    if mention is None or mention.kind == "duration":
        return False
    if mention.precision in _LONG:
        return past or mention.start is not None
    numbers = any(draft.tokens.norm[token].isdecimal() for token in range(chunk.first, chunk.last))
    return mention.precision == "day" and numbers


def _mention(draft: Draft, chunk: Chunk) -> TimeMention | None:
    return next((one for one in draft.times_in[chunk.sentence] if chunk.first <= one.first < chunk.last), None)


__all__ = ["is_long_begun", "is_of_past_day"]
