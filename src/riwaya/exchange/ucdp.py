"""UCDP-like CSV: the columns of UCDP's Georeferenced Event Dataset, then riwaya's own.

In: documents. Out: one row an event with a figure of killed that is told as having happened.
The idea: best, low and high as told, the chain of speakers as `source_original`, precision in UCDP's codes; what only UCDP can
assign (conflict, dyad and country ids) stays blank.

Source: UCDP GED Codebook, version 24.1.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from riwaya.exchange.base import Column, Counts, Options, Row
from riwaya.exchange.cells import write_csv
from riwaya.exchange.counting import told_events, views
from riwaya.exchange.countries import country
from riwaya.exchange.flatten import RIWAYA_COLUMNS, chain_words, day_of_publication, deaths, is_state, number_of
from riwaya.exchange.precision import days_of, ucdp_time
from riwaya.exchange.tables import event_cells
from riwaya.exchange.view import View
from riwaya.records import Actor, Document, Event

_BLANK: Final = "blank: assigned by UCDP"
COLUMNS: Final = (
    Column("id", "int", "a number made of the ids of report and event"),
    Column("relid", "text", "country code of three letters, year and the number"),
    Column("year", "int", "of date_start"),
    Column("active_year", "text", _BLANK),
    Column("code_status", "text", "Unchecked: no person has coded it"),
    Column("type_of_violence", "int", "1 a state and an armed group, 2 two armed groups, 3 civilians; blank where not sure"),
    Column("conflict_new_id", "text", _BLANK),
    Column("conflict_name", "text", _BLANK),
    Column("dyad_new_id", "text", _BLANK),
    Column("dyad_name", "text", _BLANK),
    Column("side_a_new_id", "text", _BLANK),
    Column("side_a", "text", "who did it"),
    Column("side_b_new_id", "text", _BLANK),
    Column("side_b", "text", "to whom it was done"),
    Column("number_of_sources", "int", "1: one report"),
    Column("source_article", "text", "outlet, day and title of the report"),
    Column("source_office", "text", "the outlet"),
    Column("source_date", "text", "day of publication"),
    Column("source_headline", "text", "title of the report"),
    Column("source_original", "text", "who says it, from the origin outwards"),
    Column("where_prec", "int", "1 exact, 2 within 25 km, 3 second-, 4 first-order division, 5 vague, 6 country, 7 sea or air"),
    Column("where_coordinates", "text", "name of the place"),
    Column("where_description", "text", "the place in the words of the text"),
    Column("adm_1", "text", "first-order division"),
    Column("adm_2", "text", "blank"),
    Column("latitude", "number", "degrees north"),
    Column("longitude", "number", "degrees east"),
    Column("geom_wkt", "text", "the point as WKT"),
    Column("priogrid_gid", "text", "blank"),
    Column("country", "text", "name of the country"),
    Column("country_id", "text", _BLANK),
    Column("region", "text", "blank"),
    Column("event_clarity", "text", "blank"),
    Column("date_prec", "int", "1 the day, 2 two to six days, 3 week, 4 month, 5 year"),
    Column("date_start", "text", "first day; blank where none is stated"),
    Column("date_end", "text", "last day, included"),
    Column("deaths_a", "text", "blank"),
    Column("deaths_b", "text", "blank"),
    Column("deaths_civilians", "number", "the lowest figure of civilians, where the text says civilians"),
    Column("deaths_unknown", "number", "blank"),
    Column("best", "number", "the figure told; of several the largest of their lowest readings"),
    Column("high", "number", "highest figure; blank where open"),
    Column("low", "number", "lowest figure"),
    Column("gwnoa", "text", _BLANK),
    Column("gwnob", "text", _BLANK),
    Column("flattening", "text", "how the figures of killed became three"),
    *RIWAYA_COLUMNS,
)


def write(documents: Iterable[Document], out: BinaryIO, options: Options) -> Counts:
    """Writes the rows; with `options.everything` also events without a figure and what is not told as having happened."""
    counts = Counts()
    counts.records = write_csv(COLUMNS, _rows(documents, counts, options), out)
    return counts


def _rows(documents: Iterable[Document], counts: Counts, options: Options) -> Iterator[Row]:
    for view in views(documents, counts):
        for event in told_events(view, counts, options):
            if not view.tolls(event, "killed") and not options.everything:
                counts.left_out["without a figure of killed"] += 1
            else:
                yield row(view, event)


def row(view: View, event: Event) -> Row:
    """The row of one event."""
    cells = event_cells(view, event)
    code = cells["country"]
    where = country(code if isinstance(code, str) else None)
    killed = deaths(view, event)
    days = days_of(event.date)
    number = number_of(view, event)
    first, second = view.named(event.actor), view.named(event.recipient)
    lat, lon = cells["latitude"], cells["longitude"]
    published = day_of_publication(view)
    return {
        **cells, "interval_start": cells["date_start"], "interval_end": cells["date_end"],
        "id": number, "year": days.first.year if days else None,
        "relid": f"{where.alpha3 if where else 'XXX'}-{days.first.year if days else 0}-{number}",
        "code_status": "Unchecked",
        "type_of_violence": _type([view.meant(actor) for actor in first], [view.meant(actor) for actor in second]),
        "side_a": view.actor_name(first[0]) if first else None, "side_b": view.actor_name(second[0]) if second else None,
        "number_of_sources": 1,
        "source_article": ", ".join(filter(None, [view.report.outlet, published, view.report.title])) or None,
        "source_office": view.report.outlet, "source_date": published, "source_headline": view.report.title,
        "source_original": chain_words(view, event) or None,
        "where_coordinates": cells["place"], "where_description": cells["place_words"], "adm_1": cells["admin1"],
        "geom_wkt": f"POINT ({lon} {lat})" if lat is not None else None,
        "country": where.name if where else None,
        "date_prec": ucdp_time(days),
        "date_start": days.first.isoformat() if days else None, "date_end": days.last.isoformat() if days else None,
        "deaths_civilians": killed.civilians, "best": killed.best, "high": killed.high, "low": killed.low,
        "flattening": killed.how,
    }  # fmt: skip


def _type(first: list[Actor], second: list[Actor]) -> int | None:
    """UCDP's type of violence, where both sides leave no doubt."""
    if not first or not second:
        return None
    sides = (first[0], second[0])
    groups = sum(actor.kind == "armed_group" for actor in sides)
    if sides[1].kind == "people":
        return 3
    if groups == 2:
        return 2
    return 1 if groups == 1 and any(map(is_state, sides)) else None
