"""What was found in the store, as people have corrected it.

In: rows as the store found them. Out: the same rows with the corrections in them; without those that were rejected or merged, with
the parts of those that were split.
The idea: the store finds by what was read, and only reports with decisions are looked at again, each once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from riwaya.desk.state import Desk
from riwaya.exchange.view import View
from riwaya.records import Control, Event, Place, Statement
from riwaya.store import survey
from riwaya.store.results import EventRow, StatementRow, TollRow

_replace = msgspec.structs.replace


class Shown:
    """The rows of one question."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._decided = desk.decided()
        self._views: dict[str, View] = {}

    def rows(self, found: Iterable[Any]) -> list[Any]:
        """Events and statements; rows of any other kind as they are."""
        makers: dict[type, Any] = {EventRow: self._events, StatementRow: self._statements}
        return [new for row in found for new in (makers[type(row)](row) if type(row) in makers else [row])]

    def controls(self, found: Iterable[survey.ControlRow]) -> list[survey.ControlRow]:
        """Claims of control."""
        return [new for row in found for new in self._controls(row)]

    def scenes(self, found: Sequence[survey.Scene], events: Iterable[EventRow]) -> list[survey.Scene]:
        """The places of events: of those in corrected reports as they are now."""
        kept = [scene for scene in found if scene.report not in self._decided]
        for row in events:
            if row.report in self._decided:
                view = self._view(row.report)
                kept += [_scene(row, place) for place in view.scenes(view.events[row.id])]
        return kept

    def _view(self, report: str) -> View:
        if report not in self._views:
            self._views[report] = View(self._desk.log.reviewed(report).document)
        return self._views[report]

    def _now(self, row: Any, records: str) -> Iterator[tuple[View, Any]]:
        """What a row's record is now: itself, its parts, or nothing."""
        view = self._view(row.report)
        for record in getattr(view.document, records):
            if record.id.partition(".")[0] == row.id:
                yield view, record

    def _events(self, row: EventRow) -> Iterable[EventRow]:
        if row.report not in self._decided:
            return [row]
        return [_event(row, view, event) for view, event in self._now(row, "events")]

    def _statements(self, row: StatementRow) -> Iterable[StatementRow]:
        if row.report not in self._decided:
            return [row]
        return [_statement(row, view, item) for view, item in self._now(row, "statements")]

    def _controls(self, row: survey.ControlRow) -> Iterable[survey.ControlRow]:
        if row.report not in self._decided:
            return [row]
        return [_control(row, view, claim) for view, claim in self._now(row, "control")]


def _names(view: View, ids: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(view.actor_name(actor) for actor in view.named(ids)))


def _speakers(view: View, statement: Statement | None) -> list[str]:
    return [view.link_name(link) for link in statement.chain] if statement else []


def _event(row: EventRow, view: View, event: Event) -> EventRow:
    places = [view.places[id] for id in event.place if id in view.places]
    first = places[0] if places else None
    stated = event.date if event.date and event.date.basis != "published" else None
    statement = view.statement(event.statement)
    tolls = [
        TollRow(effect=toll.effect, low=quantity.low, high=quantity.high, operator=quantity.operator, who=toll.who)
        for toll in event.tolls if (quantity := view.quantities.get(toll.quantity))
    ]  # fmt: skip
    return _replace(
        row, id=event.id, type=event.type, mode=event.mode, modality=event.modality, background=event.background,
        start=stated.start if stated else None, end=stated.end if stated else None,
        precision=stated.precision if stated else row.precision, actors=_names(view, event.actor),
        recipients=_names(view, event.recipient), places=[place.name for place in places], lat=first.lat if first else None,
        lon=first.lon if first else None, radius_km=first.radius_km if first else None, tolls=tolls, statement=event.statement,
        stance=statement.stance if statement else None, speakers=_speakers(view, statement), span=event.span, text=event.text,
    )  # fmt: skip


def _statement(row: StatementRow, view: View, item: Statement) -> StatementRow:
    return _replace(
        row, id=item.id, stance=item.stance, mode=item.mode, speakers=_speakers(view, item), venue=item.venue, parent=item.parent,
        said=item.said.value if item.said else None, span=item.span, text=item.text,
    )  # fmt: skip


def _control(row: survey.ControlRow, view: View, claim: Control) -> survey.ControlRow:
    holder, place = view.actors.get(claim.holder or ""), view.places.get(claim.place or "")
    meant = view.meant(holder) if holder else None
    stated = claim.date if claim.date and claim.date.basis != "published" else None
    return _replace(
        row, id=claim.id, change=claim.change, holder=view.actor_name(holder) if holder else None,
        holder_ar=meant.name_ar if meant else None, entity=meant.entity if meant else None, place=place.name if place else None,
        place_ar=place.name_ar if place else None, gazetteer=place.gazetteer if place else None,
        start=stated.start if stated else None, end=stated.end if stated else None, statement=claim.statement,
        speakers=_speakers(view, view.statement(claim.statement)), span=claim.span, text=claim.text,
    )  # fmt: skip


def _scene(row: EventRow, place: Place) -> survey.Scene:
    return survey.Scene(
        report=row.report, event=row.id, name=place.name, name_ar=place.name_ar, kind=place.kind, country=place.country,
        relation=place.relation, lat=place.lat, lon=place.lon, radius_km=place.radius_km, gazetteer=place.gazetteer,
    )  # fmt: skip
