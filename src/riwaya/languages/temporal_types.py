"""What a language pack says about time: language-neutral meanings, not yet dates.

In: nothing. Out: the types that a pack's `find_times` yields and that `reading.times` resolves.
The idea: a pack reads words ("the Sunday after next, in the evening") into fields; only the resolver knows calendars,
the day of publication and the other times of the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import msgspec

Unit = Literal["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"]
Anchor = Literal["published", "context"]
Section = Literal["early", "mid", "late", "rest"]
Part = Literal["MO", "AF", "EV", "NI"]
Calendar = Literal["gregorian", "hijri"]

PAST = -1
THIS = 0
FUTURE = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A day, a larger unit of the calendar or a moment, told by any of these fields.

    year, month, day   as written, in `calendar`; `digits2`: the year had two digits
    weekday            0 Monday … 6 Sunday; `night_to`: the second weekday of "the night of Monday to Tuesday"
    direction          PAST/THIS/FUTURE where an adjective says so ("last Sunday", "next May"); None: not told
    step               (n, unit) counted from `anchor`: yesterday is (-1, "day"), this year (0, "year")
    fallback           a step from the text may be counted from publication when the text holds no other time
    nth                (n, unit or "weekday") inside the rest; -1 is the last: "the first Tuesday of October"
    clock              (hour, minute or None) of the 24-hour day; `zone`: "Z", "+03:00" or None
    feast              "hijri:10-01", "day:12-25", "easter:-2", "nth:11-4-3" (month, which, weekday), "eid" (either Eid);
                       with nth (n, "feast"): its nth day, (0, "feast"): all its days; `eve`: the day before
    ahead, behind      the governing verb announces, or tells what happened
    also               the same time told a second way, to be checked against this one
    disagreement       a contradiction inside the words themselves
    """

    calendar: Calendar = "gregorian"
    year: int | None = None
    digits2: bool = False
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    night_to: int | None = None
    direction: int | None = None
    step: tuple[int, Unit] | None = None
    anchor: Anchor = "published"
    fallback: bool = False
    nth: tuple[int, str] | None = None
    part: Part | None = None
    clock: tuple[int, int | None] | None = None
    zone: str | None = None
    section: Section | None = None
    season: str | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None
    weekend: bool = False
    feast: str | None = None
    eve: bool = False
    ahead: bool = False
    behind: bool = False
    also: Point | None = None
    disagreement: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """A length of time; `direction` PAST/FUTURE: it ends or begins at publication ("the last three days")."""

    amounts: tuple[tuple[float | int, Unit], ...]
    direction: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A point a length of time before (`sign` -1) or after (+1) another: "three days ago", "two days later".

    anchor "published" or "context"; `of`: the point counted from, where it is named. Without a resolved time near by,
    a shift from the context is only its length.
    """

    amounts: tuple[tuple[float | int, Unit], ...]
    sign: int
    anchor: Anchor = "published"
    of: Point | None = None
    exact: bool = False  # "two weeks from now": to the day, not to the week


@dataclass(frozen=True, slots=True, kw_only=True)
class Between:
    """From one point to another, both included as written; fields missing in one are filled from the other."""

    start: Point
    end: Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """A set: `value` is an ISO duration or a TIMEX3 pattern (XXXX-WXX-5, TMO)."""

    value: str
    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Vague:
    """A time that is told and not measurable: lately, now, weeks ago."""

    kind: Literal["date", "duration", "interval"] = "date"


Meaning = Point | Length | Shift | Between | Recurrence | Vague


class TimeExpression(msgspec.Struct, frozen=True, gc=False):
    """A time expression: tokens `first` to `last` (exclusive) and what they mean.

    `lead`: how many folded letters of the first token are proclitics and stand outside the expression.
    """

    first: int
    last: int
    meaning: Meaning
    lead: int = 0
