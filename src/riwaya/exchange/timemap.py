"""TimeMap: events, sources and associations as Forensic Architecture's timemap reads them.

In: documents. Out: one JSON object with the three parts that timemap fetches (`jq .events`, `.sources`, `.associations`).
The idea: timemap refuses events with unknown keys, so who says it stands in `description` and `comments`, in words.

Source: the schemas of timemap's validators (eventSchema, sourceSchema, associationsSchema): all values are strings, an event
needs a date (MM/DD/YYYY) and a point.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO, Final

from riwaya.exchange.base import Counts, Options, json_bytes
from riwaya.exchange.counting import told_events, views
from riwaya.exchange.flatten import chain_words, number_of
from riwaya.exchange.precision import days_of
from riwaya.exchange.tables import toll_words
from riwaya.exchange.view import View, date_words, published, web_address
from riwaya.records import Document, Event

SHAPE: Final = (
    "`events`: id, description, date, time, time_precision, location, latitude, longitude, type, category, associations, "
    "sources, comments. `sources` by id: id, title, paths, type, url, author, date, notes. `associations`: one category for "
    "each PLOVER type and one filter for each modality: id, title, desc, mode, filter_paths."
)


def write(documents: Iterable[Document], out: BinaryIO, options: Options) -> Counts:
    """Writes the object, event by event; with `options.everything` also what is not told as having happened."""
    counts = Counts()
    sources: dict[str, dict[str, Any]] = {}
    associations: dict[str, dict[str, Any]] = {}
    out.write(b'{"events":[')
    for view in views(documents, counts):
        for event in told_events(view, counts, options):
            record = _event(view, event, counts)
            if record is None:
                continue
            out.write((b",\n" if counts.records else b"\n") + json_bytes(record))
            counts.records += 1
            sources.setdefault(view.document.id, _source(view))
            for name, mode in ((event.type, "CATEGORY"), (event.modality, "FILTER")):
                associations.setdefault(name, _association(name, mode))
    out.write(b'\n],\n"sources":' + json_bytes(sources))
    out.write(b',\n"associations":' + json_bytes([associations[name] for name in sorted(associations)]) + b"}\n")
    return counts


def _event(view: View, event: Event, counts: Counts) -> dict[str, Any] | None:
    """One event; None, counted, where timemap could not show it."""
    days = days_of(event.date)
    scenes = view.scenes(event)
    if days is None or not scenes or scenes[0].lat is None:
        counts.left_out["without a date" if days is None else "without a point"] += 1
        return None
    place = scenes[0]
    clock = event.date.start[11:16] if event.date and event.date.start and "T" in event.date.start else ""
    return {
        "id": str(number_of(view, event)),
        "description": _description(view, event),
        "date": f"{days.first.month:02}/{days.first.day:02}/{days.first.year:04}",
        "time": clock,
        "time_precision": event.date.precision if event.date else "",
        "location": place.name,
        "latitude": str(place.lat),
        "longitude": str(place.lon),
        "type": " ".join(filter(None, [event.type, event.mode])),
        "category": event.type,
        "associations": [event.type, event.modality],
        "sources": [view.document.id],
        "comments": _comments(view, event),
    }


def _description(view: View, event: Event) -> str:
    said = chain_words(view, event)
    tolls = "; ".join(toll_words(view, event))
    return "".join([f"{said}: " if said else "", view.sentence(event.span), f" [{tolls}]" if tolls else ""])


def _comments(view: View, event: Event) -> str:
    """The attribution as data: what the tabular formats have in columns."""
    statement = view.statement(event.statement)
    place = view.scenes(event)[0]
    parts = {
        "report_id": view.document.id, "event_id": event.id, "voice": view.voice(statement), "modality": event.modality,
        "statement_id": statement.id if statement else None,
        "said_by": "; ".join(map(view.link_name, view.origins(statement))),
        "relayed_by": "; ".join(map(view.link_name, view.relays(statement))),
        "stance": statement.stance if statement else None, "mode": statement.mode if statement else None,
        "statement_characters": f"{statement.span[0]}-{statement.span[1]}" if statement else None,
        "characters": f"{event.span[0]}-{event.span[1]}", "words": view.words(event.span),
        "date": date_words(event.date), "radius_km": place.radius_km,
    }  # fmt: skip
    return " | ".join(f"{name}: {value}" for name, value in parts.items() if value not in (None, ""))


def _source(view: View) -> dict[str, Any]:
    url = web_address(view.report.url)
    return {
        "id": view.document.id,
        "title": view.report.title or "",
        "paths": [url] if url else [],
        "type": "Article",
        "url": url or "",
        "author": view.report.outlet or "",
        "date": published(view.document) or "",
        "notes": "; ".join(agency.name for agency in view.report.agencies),
    }


def _association(name: str, mode: str) -> dict[str, Any]:
    paths = [name] if mode == "CATEGORY" else ["modality", name]
    return {"id": name, "title": name, "desc": "", "mode": mode, "filter_paths": paths}
