"""ACLED-shaped CSV: the columns of ACLED's files, then riwaya's own.

In: documents. Out: one row an event that ACLED would code and that is told as having happened.
The idea: what ACLED flattens is flattened as ACLED does it, the column `flattening` says how, and the range stands beside it.

Source: ACLED Codebook (event types, precision codes, disorder types, the lowest figure where sources differ).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from riwaya.exchange.base import Column, Counts, Options, Row
from riwaya.exchange.cells import write_csv
from riwaya.exchange.counting import told_events, views
from riwaya.exchange.countries import country
from riwaya.exchange.flatten import RIWAYA_COLUMNS, chain_words, deaths, is_state, number_of
from riwaya.exchange.precision import acled_time, days_of
from riwaya.exchange.tables import event_cells
from riwaya.exchange.view import View
from riwaya.records import Actor, Document, Event

_VIOLENCE: Final = "Political violence"
_DEMONSTRATIONS: Final = "Demonstrations"
_DISORDER: Final = {
    "Battles": _VIOLENCE, "Explosions/Remote violence": _VIOLENCE, "Violence against civilians": _VIOLENCE,
    "Protests": _DEMONSTRATIONS, "Riots": _DEMONSTRATIONS, "Strategic developments": "Strategic developments",
}  # fmt: skip
_DISORDER_OF_SUB: Final = {
    "Excessive force against protesters": f"{_VIOLENCE}; {_DEMONSTRATIONS}", "Mob violence": _VIOLENCE,
}  # fmt: skip

COLUMNS: Final = (
    Column("event_id_cnty", "text", "country code of three letters and a number made of the ids of report and event"),
    Column("event_date", "text", "the day; of a week or month its middle; blank where none is stated or the span is longer"),
    Column("year", "int", "of event_date"),
    Column("time_precision", "int", "1 day, 2 week, 3 month"),
    Column("disorder_type", "text", "after the event and sub-event type"),
    Column("event_type", "text", "ACLED's event type"),
    Column("sub_event_type", "text", "ACLED's sub-event type"),
    Column("actor1", "text", "the first who did it"),
    Column("assoc_actor_1", "list", "the others"),
    Column("inter1", "text", "State forces, External/Other forces, Protesters, Rioters or Civilians; blank where not sure"),
    Column("actor2", "text", "the first to whom it was done"),
    Column("assoc_actor_2", "list", "the others"),
    Column("inter2", "text", "as inter1"),
    Column("interaction", "text", "both, joined with a hyphen"),
    Column("civilian_targeting", "text", "Civilian targeting, where civilians are the recipients"),
    Column("iso", "int", "ISO 3166 number of the country"),
    Column("region", "text", "blank"),
    Column("country", "text", "name of the country"),
    Column("admin1", "text", "first-order division"),
    Column("admin2", "text", "blank"),
    Column("admin3", "text", "blank"),
    Column("location", "text", "name of the most precise place"),
    Column("latitude", "number", "degrees north"),
    Column("longitude", "number", "degrees east"),
    Column("geo_precision", "int", "1 the place itself, 2 near it or a small area, 3 a region"),
    Column("source", "text", "the outlet"),
    Column("source_scale", "text", "blank"),
    Column("notes", "text", "who says it, then the sentence to the letter"),
    Column("fatalities", "number", "the lowest figure told, as ACLED takes it; blank where none is told (ACLED writes 0)"),
    Column("tags", "text", "blank"),
    Column("timestamp", "text", "blank"),
    Column("fatalities_low", "number", "lowest figure"),
    Column("fatalities_high", "number", "highest figure; blank where open"),
    Column("flattening", "text", "how the figures of killed became one"),
    *RIWAYA_COLUMNS,
)


def write(documents: Iterable[Document], out: BinaryIO, options: Options) -> Counts:
    """Writes the rows; with `options.everything` also events of other types and what is not told as having happened."""
    counts = Counts()
    counts.records = write_csv(COLUMNS, _rows(documents, counts, options), out)
    return counts


def _rows(documents: Iterable[Document], counts: Counts, options: Options) -> Iterator[Row]:
    for view in views(documents, counts):
        for event in told_events(view, counts, options):
            if event.acled is None and not options.everything:
                counts.left_out["of no type of ACLED's"] += 1
            else:
                yield row(view, event)


def row(view: View, event: Event) -> Row:
    """The row of one event."""
    cells = event_cells(view, event)
    where = country(_text(cells["country"]))
    killed = deaths(view, event)
    sub = event.acled.sub_event_type if event.acled else ""
    kind = event.acled.event_type if event.acled else ""
    first, second = view.named(event.actor), view.named(event.recipient)
    home = where.alpha2 if where else None
    inter1, inter2 = _inter(view, first, kind, home), _inter(view, second, "", home)
    day, precision = acled_time(days_of(event.date))
    return {
        **cells, "interval_start": cells["date_start"], "interval_end": cells["date_end"],
        "event_id_cnty": f"{where.alpha3 if where else 'XXX'}{number_of(view, event)}",
        "event_date": day.isoformat() if day else None, "year": day.year if day else None, "time_precision": precision,
        "disorder_type": _DISORDER_OF_SUB.get(sub) or _DISORDER.get(kind),
        "event_type": kind or None, "sub_event_type": sub or None,
        "actor1": view.actor_name(first[0]) if first else None,
        "assoc_actor_1": [view.actor_name(actor) for actor in first[1:]], "inter1": inter1,
        "actor2": view.actor_name(second[0]) if second else None,
        "assoc_actor_2": [view.actor_name(actor) for actor in second[1:]], "inter2": inter2,
        "interaction": f"{inter1}-{inter2}" if inter1 and inter2 else None,
        "civilian_targeting": "Civilian targeting" if inter2 == "Civilians" else None,
        "iso": int(where.numeric) if where else None,
        "country": where.name if where else None,
        "location": cells["place"],
        "source": view.report.outlet,
        "notes": _notes(view, event),
        "fatalities": killed.low, "fatalities_low": killed.low, "fatalities_high": killed.high, "flattening": killed.how,
    }  # fmt: skip


def _inter(view: View, actors: list[Actor], kind: str, country_code: str | None) -> str | None:
    """ACLED's class of the first actor, where kind and country leave no doubt."""
    if kind in ("Protests", "Riots"):
        return "Protesters" if kind == "Protests" else "Rioters"
    if not actors:
        return None
    actor = view.meant(actors[0])
    if is_state(actor) and actor.country and country_code:
        return "State forces" if actor.country == country_code else "External/Other forces"
    return "Civilians" if actor.kind == "people" and "civilian" in (actor.name or "") else None


def _notes(view: View, event: Event) -> str:
    said = chain_words(view, event)
    return f"{said}: {view.sentence(event.span)}" if said else view.sentence(event.span)


def _text(cell: object) -> str | None:
    return cell if isinstance(cell, str) else None
