"""Acts of an earlier year, where nobody knows on which day the report was published.

In: an event with its chunk, in a report without a day of publication. Out: whether its clause dates it to a year or month that
is past.
The idea: who writes of these days names no year; a year (عام 2013), a month of a year, a decade, "last year" and a day long before
the newest one in the report tell history. The time must stand in the clause of the act, with no other act between; an act that
و joins to one of that clause is of the same time, and so is the clause that حين opens behind it.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.words.marks import COMMAS

if TYPE_CHECKING:
    from riwaya.reading.times.times import TimeMention

_LONG_AGO: Final = 30  # days before the newest day of a report from which on an act is history
_PARTING: Final = frozenset([COMPLEMENTIZER, CONJUNCTION, RELATIVE, MARK])
_LONG: Final = frozenset(["decade", "century"])
_SPANS: Final = _LONG | {"year", "month", "season"}
_LIVING: Final = 1945  # the year before which nothing told is news
_MANY: Final = 4  # years before it that make a report one of history
_NOW: Final = 2000  # the year from which on a decade or century may still last


def is_of_past_year(draft: Draft, event: EventDraft) -> bool:
    """سقطت المدينة *عام 2013*، اقتحموا الميناء *أواخر العام الماضي*: whether a year that is past dates the act."""
    chunk = event.chunk
    if chunk is None or not draft.times_in[event.sentence]:
        return False
    row = draft.chunks[chunk.sentence]
    if event.modality != "occurred" and not (event.modality == "ongoing" and _has_begun(draft, row, chunk)):
        return False
    for mention in draft.times_in[event.sentence]:
        at = draft.chunk_of[mention.first]
        if at is None or at.sentence != chunk.sentence or not _tells_year(draft, mention) or _only_bounds(draft, at, mention):
            continue
        if at.index < chunk.index and chunk.kind == VERB and _has_own_time(draft, row, chunk, at):
            continue
        if _dates(draft, row, chunk, at):
            return True
        first = _joined_to(draft, row, chunk)
        if first is not None and mention.precision in _SPANS and _dates(draft, row, first, at):
            return True
    return False


def is_of_then(draft: Draft, event: EventDraft) -> bool:
    """وتم *الاتفاق آنذاك* على هدنة: an act of a time that the report only looks back to."""
    chunk = event.chunk
    if chunk is None or event.modality != "occurred" or draft.lacks_forms("then_word"):
        return False
    then = draft.knowledge.operators("then_word")
    row, norm = draft.chunks[chunk.sentence], draft.tokens.norm
    for other in row:
        if other.kind not in (TIME, ADVERB) or then.isdisjoint(norm[other.first : other.last]):
            continue
        between = row[chunk.index + 1 : other.index] if other.index > chunk.index else row[other.index + 1 : chunk.index]
        if _joins(draft, between, other.index > chunk.index):
            return True
    return False


def is_chronicle(draft: Draft) -> bool:
    """في عام 1071 انهزم البيزنطيون، وفي عام 1099 سقطت القدس …: whether most years that a report names lie before living memory."""
    named = [mention.start[:4] for mention in draft.times if mention.start is not None and mention.precision in _SPANS]
    old = {year for year in named if int(year) < _LIVING}
    return len(old) >= _MANY and 2 * sum(year in old for year in named) > len(named)


def is_in_relative(draft: Draft, event: EventDraft) -> bool:
    """التنظيم *الذي هاجم* القرية: a verb whose clause a relative opens, and that only tells who somebody is."""
    chunk = event.chunk
    if chunk is None or chunk.kind != VERB:
        return False
    for other in reversed(draft.chunks[chunk.sentence][: chunk.index]):
        if other.kind == RELATIVE:
            return True
        if other.kind not in (NOUNS, TIME):
            return False
    return False


def is_since_when(draft: Draft, event: EventDraft) -> bool:
    """تسيطر الجماعة على القصر *منذ اقتحامه*, *منذ أن استولت* على البلدة: an act that something else is reckoned from."""
    chunk = event.chunk
    if chunk is None or event.modality != "occurred":
        return False
    since = draft.knowledge.operators("since_preposition")
    if chunk.kind == NOUNS:
        return bool(chunk.prep) and chunk.prep in since and chunk.head == event.first
    if chunk.kind == VERB and chunk.first and draft.tokens.norm[chunk.first - 1] in since:
        return True  # يعمل من الشرق *منذ سيطرت* جماعة على العاصمة
    before = draft.chunks[chunk.sentence][chunk.index - 1] if chunk.index else None
    return chunk.kind == VERB and before is not None and before.kind == COMPLEMENTIZER and before.prep in since


def _tells_year(draft: Draft, mention: TimeMention) -> bool:
    """*عام 2013*, *آذار 2014*, *العام الماضي*: or a day long before the newest one that the report names."""
    if _is_ago(draft, mention):
        return True
    if mention.start is None:
        return draft.published is None and _is_last_year(draft, mention)
    if draft.published is not None:
        long_ago = mention.end is not None and (_day(draft.published) - _day(mention.end)).days >= _LONG_AGO
        return long_ago and mention.precision in _SPANS and not mention.conflict and mention.kind != "duration"
    if mention.precision in _LONG:
        return int(mention.start[:4]) < _NOW
    if mention.precision in _SPANS:
        return _has_year(draft, mention)
    if mention.precision != "day" or mention.end is None:
        return False
    day = _day(mention.start)
    return any(
        other.precision == "day" and other.start is not None and (_day(other.start) - day).days > _LONG_AGO for other in draft.times
    )


def _day(value: str) -> dt.date:
    return dt.date.fromisoformat(value[:10])


def _is_ago(draft: Draft, mention: TimeMention) -> bool:
    """*قبل عامين*, *قبل خمسة أشهر*: a span of years, or of more months than one, before the report."""
    operators, words = draft.knowledge.operators, draft.words[mention.first : mention.last]
    opening = draft.tokens.norm[mention.first]
    if opening not in operators("before_preposition") or mention.kind != "date":
        return False
    several = any(word is not None and word.stem in operators("several_months") for word in words)
    return mention.precision == "year" or (mention.precision == "month" and several)


def _has_year(draft: Draft, mention: TimeMention) -> bool:
    """*عام 2013*; but المرسوم رقم ثلاثة *لعام 2013*: a number of that year."""
    first = draft.words[mention.first]
    return not mention.lead and not (first is not None and first.preposition)


def _is_last_year(draft: Draft, mention: TimeMention) -> bool:
    """*العام الماضي*, *ربيع العام الماضي*, *أواخر القرن الماضي*"""
    names = draft.knowledge.operators
    words = [word for word in draft.words[mention.first : mention.last] if word is not None]
    if mention.precision not in ("year", "month", "season", "century"):
        return False
    year = mention.precision == "century" or any(word.stem in names("year_noun") for word in words)
    return year and any(word.stem in names("past_adjective") for word in words)


def _only_bounds(draft: Draft, chunk: Chunk, mention: TimeMention) -> bool:
    """*منذ* عام 2013, *حتى* آذار 2014: a time that only says from when or till when something was so."""
    if _is_ago(draft, mention):
        return False
    bounds = draft.knowledge.any_of("since_preposition", "until_preposition", "before_preposition")
    before = draft.tokens.norm[mention.first - 1] if mention.first else ""
    return chunk.prep in bounds or draft.tokens.norm[mention.first] in bounds or before in bounds


def _dates(draft: Draft, row: list[Chunk], chunk: Chunk, at: Chunk) -> bool:
    """Whether a time dates the act of a chunk: behind it in its clause, at the head of that, or with حين between."""
    if at.index > chunk.index:
        return _joins(draft, row[chunk.index + 1 : at.index], True)
    if _is_of_dated_act(row, chunk, at):
        return True
    between = row[at.index + 1 : chunk.index]
    when = draft.knowledge.operators("past_when")
    for place, other in enumerate(between):
        if other.kind == CONJUNCTION and other.text in when:
            return _joins(draft, between[place + 1 :], False)
        if other.kind != NOUNS:
            break
    return not _is_of_verb_before(row, at, chunk) and _joins(draft, between, False)


def _is_of_dated_act(row: list[Chunk], chunk: Chunk, at: Chunk) -> bool:
    """بعد ثورة *عام 2011* التي *أسقطت* الحكم: a past that opens the relative clause of what is called by a year, and no person."""
    if chunk.verb is None or chunk.verb.tense != 1 or chunk.index != at.index + 2 or row[at.index + 1].kind != RELATIVE:
        return False
    act = row[at.index - 1] if at.index else None
    return act is not None and act.kind == NOUNS and act.actor is None and act.word is not None and act.word.head is None


def _is_of_verb_before(row: list[Chunk], at: Chunk, chunk: Chunk) -> bool:
    """القيادي الذي اعتقل *عام 2003* قتل أمس: a time that ends the clause of a verb before it dates no other verb."""
    own = next((other for other in row[at.index + 1 : chunk.index + 1] if other.kind == VERB), None)
    if own is None or own.conj or at.conj:
        return False
    for index in range(at.index - 1, -1, -1):
        if row[index].kind in (VERB, AUXILIARY):
            return row[index].kind == VERB
        if row[index].kind in _PARTING:
            return False
    return False


def _joined_to(draft: Draft, row: list[Chunk], chunk: Chunk) -> Chunk | None:
    """انطلقوا عام 2009 من الشمال *وسيطروا* على الميناء: the past to which و joins another, with only phrases between."""
    then = row[chunk.index - 1] if chunk.index else None
    added = then is not None and then.kind in (CONJUNCTION, ADVERB) and then.text in draft.knowledge.operators("adding_conjunction")
    if chunk.kind != VERB or not (chunk.conj or added) or chunk.verb is None or chunk.verb.tense != 1:
        return None
    for index in range(chunk.index - 1 - added, -1, -1):
        other = row[index]
        if other.kind == VERB:
            return other if other.verb is not None and other.verb.tense == 1 else None
        if other.kind == MARK and other.text in COMMAS and _has_no_subject(draft, chunk):
            continue
        if other.kind in _PARTING or (other.kind == NOUNS and other.conj and not other.prep and index + 1 == chunk.index):
            return None
    return None


def _has_no_subject(draft: Draft, chunk: Chunk) -> bool:
    """أطلق المسلحون عام 2009 حملة، *وسيطروا* على الميناء: a past in وا goes on with the subject before it, over a comma too."""
    return draft.tokens.norm[chunk.head].endswith(tuple(draft.knowledge.operators("plural_past_ending")))


def _has_begun(draft: Draft, row: list[Chunk], chunk: Chunk) -> bool:
    """*بدأت الاشتباكات* في درعا في ربيع 2012: whether a verb in the past right before a noun says that its act began."""
    verb = row[chunk.index - 1] if chunk.index and chunk.kind == NOUNS and not chunk.prep else None
    if verb is None or verb.kind != VERB or verb.verb is None or verb.verb.tense != 1 or verb.word is None:
        return False
    return verb.word.stem in draft.knowledge.operators("beginning_past")


def _has_own_time(draft: Draft, row: list[Chunk], chunk: Chunk, at: Chunk) -> bool:
    """وسيطروا على الميناء *أمس*: whether a time other than `at` stands in the clause of a joined verb; a month alone is one
    of the year before."""
    for other in row[chunk.index + 1 :]:
        if other.kind == TIME and other is not at:
            months = (one for one in draft.times_in[chunk.sentence] if other.first <= one.first < other.last)
            return not (chunk.conj and all(one.precision == "month" and one.last <= one.first + 1 for one in months))
        if other.kind in _PARTING or other.kind == VERB:
            return False
    return False


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


__all__ = ["is_chronicle", "is_in_relative", "is_of_past_year", "is_of_then", "is_since_when"]
