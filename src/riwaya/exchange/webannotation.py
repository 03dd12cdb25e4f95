"""Web Annotation (W3C): one annotation a statement, event, place and time, as JSON-LD.

In: documents. Out: an AnnotationPage; targets are spans of the report's text.
The idea: positions count code points, as the standard demands, and hold for the text as riwaya keeps it (`source`); the quotation
with what stands before and after it finds the same words on a web page (`scope`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, Final
from urllib.parse import quote

from riwaya.exchange.base import Counts, Options, json_bytes
from riwaya.exchange.counting import views
from riwaya.exchange.tables import saying_cells, toll_words
from riwaya.exchange.view import View, date_words, web_address
from riwaya.records import Document, Event, Place, Span, Statement, Time

SHAPE: Final = (
    "`items`: annotations with `id`, `motivation`, `body` (TextualBody; for a place of GeoNames also its IRI), `target` with "
    "`source`, `scope` (the URL), `selector` (TextPositionSelector, TextQuoteSelector), and under `riwaya:` report_id, record, "
    "statement_id, said_by, relayed_by, stance, mode, modality, voice, statement_start, statement_end, words."
)
_CONTEXT: Final = ["http://www.w3.org/ns/anno.jsonld", {"riwaya": "urn:riwaya:terms:"}]
_AROUND: Final = 32  # characters of prefix and suffix
_SAID: Final = ("statement_id", "said_by", "relayed_by", "stance", "mode", "modality", "voice", "statement_start", "statement_end")


def write(documents: Iterable[Document], out: BinaryIO, options: Options) -> Counts:
    """Writes the page, annotation by annotation."""
    counts = Counts()
    head = json_bytes({"@context": _CONTEXT, "id": "urn:riwaya:annotations", "type": "AnnotationPage"})
    out.write(head[:-1] + b',"items":[')
    for view in views(documents, counts):
        for annotation in annotate(view):
            out.write((b",\n" if counts.records else b"\n") + json_bytes(annotation))
            counts.records += 1
    out.write(b"\n]}\n")
    return counts


def annotate(view: View) -> Iterator[dict[str, Any]]:
    """The annotations of one document: statements, events, places, times."""
    document = view.document
    for statement in document.statements:
        yield _annotation(view, statement.id, statement.span, "describing", _statement(view, statement), statement, None)
    for event in document.events:
        said = view.statement(event.statement)
        yield _annotation(view, event.id, event.span, "classifying", _event(view, event), said, event.modality)
    for place in document.places:
        yield _annotation(view, place.id, place.span, "identifying", _place(place), view.statement_at(place.span), None)
    for time in document.times:
        yield _annotation(view, time.id, time.span, "classifying", _time(time), view.statement_at(time.span), None)


def _annotation(
    view: View, record: str, span: Span, motivation: str, bodies: list[dict[str, Any]], said: Statement | None, modality: str | None
) -> dict[str, Any]:
    report = f"urn:riwaya:report:{quote(view.document.id, safe='')}"
    cells = saying_cells(view, said, modality)
    target: dict[str, Any] = {"type": "SpecificResource", "source": report, "selector": _selectors(view, span)}
    if url := web_address(view.report.url):
        target["scope"] = url
    extra = {"report_id": view.document.id, "record": record, **{name: cells[name] for name in _SAID}, "words": view.words(span)}
    return {
        "id": f"{report}:{record}",
        "type": "Annotation",
        "motivation": motivation,
        "body": bodies,
        "target": target,
        **{f"riwaya:{name}": value for name, value in extra.items() if value not in (None, [])},
    }


def _selectors(view: View, span: Span) -> list[dict[str, Any]]:
    start, end = span
    return [
        {"type": "TextPositionSelector", "start": start, "end": end},
        {
            "type": "TextQuoteSelector",
            "exact": view.text[start:end],
            "prefix": view.text[max(0, start - _AROUND) : start],
            "suffix": view.text[end : end + _AROUND],
        },
    ]


def _text(value: str, purpose: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "language": "en", "purpose": purpose}


def _statement(view: View, statement: Statement) -> list[dict[str, Any]]:
    names = " ← ".join(view.chain(statement)) or "unknown speaker"
    return [_text(f"{statement.stance}, {statement.mode}: {names}", "describing"), _text(statement.stance, "tagging")]


def _event(view: View, event: Event) -> list[dict[str, Any]]:
    parts = [event.modality, date_words(event.date), *toll_words(view, event)]
    for name, actors in (("actor", event.actor), ("recipient", event.recipient)):
        parts += [f"{name}: {view.actor_name(actor)}" for actor in view.named(actors)]
    kind = " ".join(filter(None, [event.type, event.mode]))
    return [_text(kind, "classifying"), _text("; ".join(filter(None, parts)), "describing")]


def _place(place: Place) -> list[dict[str, Any]]:
    bodies = [_text(place.name, "identifying")]
    source, _, number = (place.gazetteer or "").partition(":")
    if source == "geonames" and number.isdigit():
        bodies.insert(0, {"type": "SpecificResource", "source": f"https://sws.geonames.org/{number}/", "purpose": "identifying"})
    if place.lat is not None:
        around = f", ± {place.radius_km} km" if place.radius_km is not None else ""
        bodies.append(_text(f"geo:{place.lat},{place.lon}{around}", "describing"))
    return bodies


def _time(time: Time) -> list[dict[str, Any]]:
    bodies = [_text(time.value, "classifying")] if time.value else []
    interval = f", {time.start or '..'}/{time.end or '..'}" if time.start or time.end else ""
    return [*bodies, _text(f"{time.kind}, {time.precision}{interval}", "describing")]
