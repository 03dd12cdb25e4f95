"""The report's own frame: title, section, publication stamp, datelines, agencies.

In: a `Draft` with time expressions, later with places. Out: `Structure`, and `draft.published` where the text states it.
The idea: what stands in the first short lines, before prose begins, is about the report; metadata given with it wins.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from riwaya.reading.draft import Draft
from riwaya.reading.times.times import TimeMention
from riwaya.text.tokens import BREAK, MARK, NUMBER, WORD

_HEAD_LINES: Final = 8
_TITLE_TOKENS: Final = 22
_PROSE_TOKENS: Final = 25  # a line so long is prose
_STAMP_EXTRA: Final = 6  # words beside the date in a stamp line
_DATELINE_TOKENS: Final = 14
_BEFORE_STAMP: Final = 7  # words of a dateline before its date
_STAMP_ENDS: Final = frozenset("-–/|:()")
_DATELINE_ENDS: Final = frozenset(":)–-/")
_OPENING: Final = frozenset("([")
_DASHES: Final = frozenset("-–")
_SEPARATORS: Final = frozenset('-،,/()|:–«»"')
# Classes of words that stand for an agency in a dateline, with the name they go by.
_WIRES: Final = {"wire_label": "news agencies", "monitoring_label": "monitoring desk"}


@dataclass(slots=True)
class Structure:
    """Token ranges (end exclusive) of the report's own fields."""

    title: str | None = None
    section: str | None = None
    stamp: TimeMention | None = None
    datelines: list[tuple[int, int]] = field(default_factory=list)
    agencies: list[tuple[int, int, str]] = field(default_factory=list)


def lines_of(draft: Draft) -> list[tuple[int, int]]:
    """Token ranges of the lines of the text."""
    found = []
    first = 0
    for index in draft.tokens.marks:
        if draft.tokens.kind[index] == BREAK:
            if index > first:
                found.append((first, index))
            first = index + 1
    if first < len(draft.tokens):
        found.append((first, len(draft.tokens)))
    return found


def find_stamp(draft: Draft, times: list[TimeMention], lines: list[tuple[int, int]]) -> TimeMention | None:
    """The full date that says when the report was published.

    It stands behind a label (آخر تحديث), or in a line of its own before the prose begins or at the foot of the text; else
    in the dateline that opens the first line, or in figures at the end of that line, as digests and captions have it. A full
    date that is called today is it wherever it stands.
    """
    full = [mention for mention in times if mention.basis == "stated" and _is_full(mention)]
    for mention in full:
        if _is_labelled(draft, mention):
            return mention
    today = draft.knowledge.operators("today_word")
    for mention in full:
        if any(draft.tokens.norm[index] in today for index in range(mention.first, mention.last)):
            return mention  # اليوم الأربعاء 24 تشرين الثاني 2021: the day on which it is told
    opening = next((mention for mention in full if lines and _opens_dateline(draft, mention, lines[0])), None)
    if opening is not None:
        return opening
    which = 0
    prose = next((number for number, (first, last) in enumerate(lines) if last - first >= _PROSE_TOKENS), len(lines))
    for number, (first, last) in enumerate(lines):
        if number >= max(_HEAD_LINES, prose) and number < len(lines) - 2:
            continue
        while which < len(full) and full[which].first < first:
            which += 1
        for mention in full[which:]:
            if mention.first >= last:
                break
            if last - first - (mention.last - mention.first) <= _STAMP_EXTRA and (number or len(lines) > 1):
                return mention
    if len(lines) > 1 and lines[0][1] - lines[0][0] <= _TITLE_TOKENS:
        last = lines[0][1]
        return next((mention for mention in full if mention.last == last and draft.tokens.kind[mention.first] == NUMBER), None)
    return None


def _is_full(mention: TimeMention) -> bool:
    return mention.value is not None and len(mention.value) >= 10 and mention.value[4:5] == "-" and "/" not in mention.value


def _is_labelled(draft: Draft, mention: TimeMention) -> bool:
    """Whether a word of publishing stands right before the date: نُشر في: …، آخر تحديث …"""
    norm, labels = draft.tokens.norm, draft.knowledge.operators("stamp_label")
    joins = draft.knowledge.operators("date_label")
    for index in range(mention.first - 1, max(-1, mention.first - 4), -1):
        if norm[index] in labels:
            return True
        if draft.tokens.kind[index] not in (MARK, BREAK) and norm[index] not in joins:
            return False
    return False


def _opens_dateline(draft: Draft, mention: TimeMention, line: tuple[int, int]) -> bool:
    """Whether a full date stands in the dateline of the first line: الثلاثاء 22 مايو 2018 - عدن (رويترز): …"""
    first, last = line
    norm, kind = draft.tokens.norm, draft.tokens.kind
    if not first <= mention.first < min(last, first + _BEFORE_STAMP) or mention.last >= last:
        return False
    if norm[mention.last] not in _STAMP_ENDS:
        return False
    before, joins = range(first, mention.first), draft.knowledge.operators("date_label")
    if any((word := draft.words[index]) is not None and word.verb is not None and not word.noun for index in before):
        return False
    if mention.first > first and all(norm[index] in joins for index in before):
        return False  # في 22 مايو 2018 - وكان يوم ثلاثاء -
    if mention.first > first and not any(kind[index] == MARK or norm[index] in joins for index in before):
        return False
    rest = range(mention.last, min(last, mention.last + _DATELINE_TOKENS))
    return mention.first > first or any(norm[index] in _DATELINE_ENDS for index in rest)


def find_structure(draft: Draft, stamp: TimeMention | None, lines: list[tuple[int, int]]) -> Structure:
    """Title, section, datelines and agencies from the first lines."""
    found = Structure(title=draft.input.title, stamp=stamp)
    tokens = draft.tokens
    for number, (first, last) in enumerate(lines[:_HEAD_LINES]):
        if stamp is not None and first <= stamp.first < last:
            words = [index for index in range(first, stamp.first) if tokens.kind[index] not in (MARK, BREAK)]
            if words and len(words) <= 3:
                found.section = tokens.text[tokens.start[words[0]] : tokens.end[words[-1]]]
            continue
        if number == draft.begins_at and found.title is None and len(lines) > number + 1 and last - first <= _TITLE_TOKENS:
            if tokens.norm[last - 1] not in ".؛:" and not _dateline(draft, first, last, found):
                found.title = tokens.text[tokens.start[first] : tokens.end[last - 1]]
                continue
        if not found.datelines and not found.agencies:
            _dateline(draft, first, last, found)
    return found


def _dateline(draft: Draft, first: int, last: int, found: Structure) -> bool:
    """Reads "CITY - CITY - AGENCY" or "CITY (AGENCY) - …" at the head of a line into `found`."""
    tokens = draft.tokens
    places = {place.first: place.last for place in draft.places}
    datelines: list[tuple[int, int]] = []
    agencies: list[tuple[int, int, str]] = []
    index = first
    separated = False
    while index < min(last, first + _DATELINE_TOKENS):
        word = draft.words[index]
        if word is None:
            if tokens.kind[index] == MARK and tokens.norm[index] in _SEPARATORS:
                separated = True
                index += 1
                if tokens.norm[index - 1] == ":":
                    break
                continue
            break
        if draft.in_time[index] or tokens.kind[index] == NUMBER:
            index += 1
            continue
        end = places.get(index)
        if end is not None and not word.preposition:
            datelines.append((index, end))
            index = end
            continue
        agency = _agency(draft, index)
        if agency is not None:
            agencies.append((index, agency[0], agency[1]))
            index = agency[0]
            continue
        break
    at_end = index >= last
    closed = index > first and tokens.kind[index - 1] == MARK and tokens.norm[index - 1] in "-–:)"
    if not (datelines or agencies) or not (at_end or closed) or not (separated or at_end):
        return False
    if at_end and not separated and not agencies and last - first > 3:
        return False
    found.datelines, found.agencies = datelines, agencies
    dashed = closed and tokens.norm[index - 1] in _DASHES  # دمشق -، رويترز -; but دمشق: and المرصد: speak
    dated = any(draft.in_time[first:index])  # جنين 23-1-2024 وفا -: its day dates what is told behind it
    if not (at_end or dated) and (dashed or (agencies and (datelines or tokens.norm[first] in _OPENING))):
        draft.opening = (first, index)
    return True


def _initials(draft: Draft, index: int) -> tuple[int, str] | None:
    """أ.ف.ب: (end, name) of an agency whose initials stand at a token, parted by dots."""
    norm = draft.tokens.norm
    end, letters = index, []
    while end < len(norm) and (norm[end] == "." or len(norm[end]) == 1) and draft.tokens.kind[end] in (MARK, WORD):
        if norm[end] in _DATELINE_ENDS:
            break
        letters += [] if norm[end] == "." else [norm[end]]
        end += 1
    name = draft.knowledge.initials.get(" ".join(letters))
    return (end, name) if name is not None else None


def _agency(draft: Draft, index: int) -> tuple[int, str] | None:
    """(end, name) of an agency's name at a token."""
    if len(draft.tokens.norm[index]) == 1:
        return _initials(draft, index)
    norm = draft.tokens.norm[index]
    for label, name in _WIRES.items():
        if norm in draft.knowledge.operators(label):
            return index + 1, name
    for match in draft.phrases.get(index, ()):
        if match.reading.category == 8:
            actor = draft.entries.actors[match.reading.ref]
            if actor.kind == "media":
                return match.last, actor.name
    word = draft.words[index]
    if word is not None and word.entity is not None:
        actor = draft.entries.actors[word.entity.ref]
        if actor.kind == "media":
            return index + 1, actor.name
    return None
