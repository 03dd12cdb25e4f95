"""What coders of events need beside the record: ids, figures of killed as one number, sides.

In: a view and an event. Out: small values that ACLED, UCDP and GDELT shapes share.
The idea: flattening loses something, so it stands in one place and says in words what it did.
"""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from riwaya.exchange.base import Column
from riwaya.exchange.columns import SAYING
from riwaya.exchange.view import View, published
from riwaya.records import Actor, Event

_STATES = frozenset(["state", "government", "military"])


class Deaths(NamedTuple):
    """Killed as one range; `best` is the figure told where there is only one; `how` says what was done."""

    low: float | int | None
    high: float | int | None
    best: float | int | None
    civilians: float | int | None
    how: str


def deaths(view: View, event: Event) -> Deaths:
    """The figures of killed as one range.

    Several figures of one event may count the same people twice ("seven dead, two children among them"): `low` is the largest
    of the lowest figures, `high` the sum of the highest. Nothing is averaged, and no figure told is not nought.
    """
    figures = view.tolls(event, "killed")
    if not figures:
        return Deaths(None, None, None, None, "no figure of killed is told: left blank, not 0")
    lows = [quantity.low for quantity, _ in figures if quantity.low is not None]
    highs = [quantity.high for quantity, _ in figures if quantity.high is not None]
    civil = [quantity.low for quantity, who in figures if quantity.low is not None and who and "civilian" in who]
    low = max(lows, default=None)
    high = sum(highs) if len(highs) == len(figures) else None
    if len(figures) == 1:
        quantity = figures[0][0]
        best = quantity.value if quantity.value is not None else low
        how = "one figure: its lowest reading"
    else:
        best = low
        how = f"{len(figures)} figures, which may overlap: the largest of their lowest readings; high is the sum"
    if high is None:
        how += "; no highest figure is told"
    return Deaths(low, high, best, max(civil, default=None), how)


def number_of(view: View, event: Event, figures: int = 15) -> int:
    """A number that stands for an event: made of the ids of report and event, the same in every export."""
    key = f"{view.document.id}\0{event.id}".encode()
    return int(int.from_bytes(hashlib.sha256(key).digest(), "big") % 10**figures)


def is_state(actor: Actor) -> bool:
    """Whether somebody acts for a state."""
    return actor.kind in _STATES


def day_of_publication(view: View) -> str | None:
    """The day the report was published."""
    moment = published(view.document)
    return moment[:10] if moment else None


def chain_words(view: View, event: Event) -> str:
    """Who says it, from the origin outwards to the outlet: `local official ← Saba News Agency ← الخليج`."""
    names = view.chain(view.statement(event.statement))
    if view.report.outlet:
        names.append(view.report.outlet)
    return " ← ".join(names)


# What every shape made for others has behind its own columns.
RIWAYA_COLUMNS: tuple[Column, ...] = (
    Column("report_id", "text", "id of the report"),
    Column("event_id", "text", "id of the event in the report"),
    *SAYING,
    Column("statement_words", "text", "the statement's content to the letter"),
    Column("start", "int", "first character of the event's words"),
    Column("end", "int", "the character after their last"),
    Column("words", "text", "the event's words to the letter"),
    Column("background", "bool", "told only as history"),
    Column("tolls", "list", "every figure: effect, figure, whom it counts"),
    Column("interval_start", "text", "first day or moment; empty when only an upper bound is known"),
    Column("interval_end", "text", "the day or moment after the last (excluded); with date_basis published an upper bound"),
    Column("date_precision", "text", "day, week, month … or vague"),
    Column("date_basis", "text", "stated, context or published (nothing stated)"),
    Column("radius_km", "number", "how far the text lets the place lie from the point"),
    Column("other_places", "list", "further places of the event"),
)
