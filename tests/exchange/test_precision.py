"""Codes of dates, as ACLED and UCDP define them. Codes of places are tested with the reading."""

from __future__ import annotations

import datetime as dt

import pytest

from riwaya.exchange.countries import country
from riwaya.exchange.precision import acled_time, days_of, ucdp_time
from riwaya.records import EventDate


def date(start: str | None, end: str | None) -> EventDate:
    return EventDate(start=start, end=end, precision="day", time=None, basis="stated")


@pytest.mark.parametrize(
    ("start", "end", "day", "acled", "ucdp"),
    [
        ("2025-03-03", "2025-03-04", "2025-03-03", 1, 1),
        ("2025-03-03T18:00", "2025-03-03T19:00", "2025-03-03", 1, 1),
        ("2025-03-03T18:00", "2025-03-04T00:00", "2025-03-03", 1, 1),
        ("2025-03-03T22:00", "2025-03-04T02:00", "2025-03-03", 2, 2),
        ("2025-03-03", "2025-03-06", "2025-03-04", 2, 2),
        ("2025-03-03", "2025-03-10", "2025-03-06", 2, 3),
        ("2025-03-01", "2025-03-11", "2025-03-05", 3, 4),
        ("2025-03-01", "2025-04-01", "2025-03-16", 3, 4),
        ("2024-02-01", "2024-03-01", "2024-02-15", 3, 4),
        ("2024-01-01", "2025-01-01", None, None, 5),
        ("2020-01-01", "2030-01-01", None, None, None),
    ],
)
def test_the_length_of_the_interval_gives_the_code(
    start: str, end: str, day: str | None, acled: int | None, ucdp: int | None
) -> None:
    days = days_of(date(start, end))
    assert acled_time(days) == (dt.date.fromisoformat(day) if day else None, acled)
    assert ucdp_time(days) == ucdp


@pytest.mark.parametrize(
    "given", [None, date(None, "2025-03-04"), date("2025-03-04", None), date(None, None), date("-500-01-01", "2025")]
)
def test_an_upper_bound_is_no_date(given: EventDate | None) -> None:
    assert days_of(given) is None
    assert acled_time(None) == (None, None)
    assert ucdp_time(None) is None


def test_countries_have_their_codes() -> None:
    assert country("YE") == ("YE", "YEM", "887", "Yemen")
    assert country("AF").numeric == "004"  # type: ignore[union-attr]
    assert country(None) is None
    assert country("??") is None
