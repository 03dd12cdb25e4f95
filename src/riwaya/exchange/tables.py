"""Documents as flat tables: the rows of one document.

In: a `Document`. Out: rows by table; CSV, XLSX, Parquet and data frames take them as they are.
The idea: whatever the table, a row says who says it, with what stance, and at which characters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from riwaya.exchange.base import Cell, Row
from riwaya.exchange.columns import DATE, PLACE
from riwaya.exchange.view import View, figure, published
from riwaya.reading.places.precision import precision_codes
from riwaya.records import Actor, Document, Event, EventDate, Place, Span, Statement


def rows(table: str, view: View) -> Iterator[Row]:
    """The rows of one document in one of `TABLES`, in the order of its records. Raises KeyError for another name."""
    yield from _MAKERS[table](view)


def table_rows(table: str, documents: Iterable[Document]) -> Iterator[Row]:
    """The rows of all documents in one table."""
    for document in documents:
        yield from rows(table, View(document))


# ---------------------------------------------------------------- parts of a row


def report_cells(view: View) -> Row:
    """Which report it is."""
    report = view.report
    return {
        "report_id": view.document.id, "outlet": report.outlet, "title": report.title, "url": report.url,
        "published": published(view.document),
    }  # fmt: skip


def saying_cells(view: View, statement: Statement | None, modality: str | None) -> Row:
    """Who says it; for the outlet's own voice only `modality` and `voice` are filled."""
    origins = view.origins(statement)
    return {
        "statement_id": statement.id if statement else None,
        "said_by": [view.link_name(link) for link in origins],
        "said_by_words": [link.text for link in origins],
        "said_by_anonymous": all(link.anonymous for link in origins) if origins else None,
        "relayed_by": [view.link_name(link) for link in view.relays(statement)],
        "stance": statement.stance if statement else None,
        "mode": statement.mode if statement else None,
        "modality": modality,
        "voice": view.voice(statement),
        "statement_start": statement.span[0] if statement else None,
        "statement_end": statement.span[1] if statement else None,
        "statement_words": view.words(statement.span) if statement else None,
    }


def place_cells(view: View, place: Place | None) -> Row:
    """Where it was."""
    if place is None:
        return {column.name: None for column in PLACE}
    codes = precision_codes(place)
    return {
        "place": place.name, "place_words": view.words(place.span), "place_id": place.id, "gazetteer": place.gazetteer,
        "country": place.country, "admin1": place.admin1, "latitude": place.lat, "longitude": place.lon,
        "radius_km": place.radius_km, "relation": place.relation, "geo_precision": codes.acled, "where_prec": codes.ucdp,
    }  # fmt: skip


def event_cells(view: View, event: Event) -> Row:
    """The row of one event in the table `events`."""
    scenes = view.scenes(event)
    killed, injured = bounds(view, event, "killed"), bounds(view, event, "injured")
    return {
        **report_cells(view),
        "event_id": event.id, "type": event.type, "event_mode": event.mode,
        "acled_event_type": event.acled.event_type if event.acled else None,
        "acled_sub_event_type": event.acled.sub_event_type if event.acled else None,
        "cameo": event.cameo,
        **_actor_cells(view, "actor", view.named(event.actor)),
        **_actor_cells(view, "recipient", view.named(event.recipient)),
        **place_cells(view, scenes[0] if scenes else None),
        "other_places": [place.name for place in scenes[1:]],
        **_date_cells(event.date),
        "killed_low": killed[0], "killed_high": killed[1], "injured_low": injured[0], "injured_high": injured[1],
        "tolls": toll_words(view, event), "weapon": event.weapon, "background": event.background,
        **saying_cells(view, view.statement(event.statement), event.modality),
        **_word_cells(view, event.span),
        "sentence": view.sentence(event.span), "rule": event.rule, "score": event.score,
    }  # fmt: skip


def bounds(view: View, event: Event, effect: str) -> tuple[float | int | None, float | int | None]:
    """Lowest and highest of an effect over all its figures.

    Figures of one event may count the same people twice (seven dead, two children among them), so the lower bound is the
    largest of the low figures and the upper bound the sum of the high ones; None where no figure is told, or one is open.
    """
    figures = [quantity for quantity, _ in view.tolls(event, effect)]
    lows = [quantity.low for quantity in figures if quantity.low is not None]
    highs = [quantity.high for quantity in figures if quantity.high is not None]
    return max(lows, default=None), sum(highs) if highs and len(highs) == len(figures) else None


def toll_words(view: View, event: Event) -> list[str]:
    """Every figure of an event: `killed ≥ 7 civilians`."""
    return [
        " ".join(filter(None, [toll.effect, figure(view.quantities[toll.quantity]), toll.who]))
        for toll in event.tolls
        if toll.quantity in view.quantities
    ]


def _actor_cells(view: View, name: str, actors: list[Actor]) -> Row:
    return {
        name: [view.actor_name(actor) for actor in actors],
        f"{name}_words": [view.words(actor.span) for actor in actors],
        f"{name}_entity": [entity for actor in actors if (entity := view.meant(actor).entity)],
    }


def _date_cells(date: EventDate | None) -> Row:
    if date is None:
        return {column.name: None for column in DATE}
    return {"date_start": date.start, "date_end": date.end, "date_precision": date.precision, "date_basis": date.basis}


def _word_cells(view: View, span: Span) -> Row:
    return {"start": span[0], "end": span[1], "words": view.words(span)}


def _mention_cells(view: View, span: Span) -> Row:
    """What a mention has beside its own fields: the report, who says it, its words."""
    return {**report_cells(view), **saying_cells(view, view.statement_at(span), None), **_word_cells(view, span)}


# ---------------------------------------------------------------- the tables


def _events(view: View) -> Iterator[Row]:
    for event in view.document.events:
        yield event_cells(view, event)


def _statements(view: View) -> Iterator[Row]:
    for statement in view.document.statements:
        links = [link for around in view.around(statement) for link in around.chain]
        yield {
            **report_cells(view),
            **saying_cells(view, statement, None),
            "chain": [f"{link.role}: {view.link_name(link)}" for link in links],
            "parent": statement.parent, "denies": statement.denies,
            "cue": statement.cue.lemma,
            **_word_cells(view, statement.cue.span),
            "said_on": statement.said.value if statement.said else None,
            "venue": statement.venue,
            "rule": statement.rule,
        }


def _tolls(view: View) -> Iterator[Row]:
    for event in view.document.events:
        scenes = view.scenes(event)
        for toll in event.tolls:
            quantity = view.quantities.get(toll.quantity)
            if quantity is None:
                continue
            yield {
                **report_cells(view),
                "event_id": event.id, "type": event.type, "quantity_id": quantity.id, "effect": toll.effect, "who": toll.who,
                "value": quantity.value, "low": quantity.low, "high": quantity.high, "operator": quantity.operator,
                **_date_cells(event.date),
                **place_cells(view, scenes[0] if scenes else None),
                **saying_cells(view, view.statement(event.statement), event.modality),
                **_word_cells(view, quantity.span),
                "event_start": event.span[0], "event_end": event.span[1], "event_words": view.words(event.span),
            }  # fmt: skip


def _actors(view: View) -> Iterator[Row]:
    for actor in view.document.actors:
        yield {
            **_mention_cells(view, actor.span),
            "actor_id": actor.id, "entity": actor.entity, "name": actor.name, "name_ar": actor.name_ar, "kind": actor.kind,
            "country": actor.country, "sector": actor.sector, "role": actor.role, "framing": actor.framing,
            "antecedent": actor.antecedent,
        }  # fmt: skip


def _places(view: View) -> Iterator[Row]:
    for place in view.document.places:
        others: Cell = [f"{other.name} ({other.gazetteer}) {other.score}" for other in place.candidates]
        yield {
            **_mention_cells(view, place.span),
            **place_cells(view, place),
            "name": place.name, "name_ar": place.name_ar, "kind": place.kind, "antecedent": place.antecedent,
            "candidates": others, "score": place.score,
        }  # fmt: skip


def _times(view: View) -> Iterator[Row]:
    for time in view.document.times:
        yield {
            **_mention_cells(view, time.span),
            "time_id": time.id, "value": time.value, "time_start": time.start, "time_end": time.end,
            "precision": time.precision, "kind": time.kind, "basis": time.basis, "conflict": time.conflict,
        }  # fmt: skip


def _quantities(view: View) -> Iterator[Row]:
    for quantity in view.document.quantities:
        yield {
            **_mention_cells(view, quantity.span),
            "quantity_id": quantity.id, "value": quantity.value, "low": quantity.low, "high": quantity.high,
            "operator": quantity.operator, "counts": quantity.counts,
        }  # fmt: skip


def _control(view: View) -> Iterator[Row]:
    for control in view.document.control:
        holder = view.actors.get(control.holder or "")
        yield {
            **report_cells(view),
            "control_id": control.id,
            "holder": view.actor_name(holder) if holder else None,
            "holder_entity": view.meant(holder).entity if holder else None,
            "change": control.change,
            **place_cells(view, view.places.get(control.place or "")),
            **_date_cells(control.date),
            **saying_cells(view, view.statement(control.statement), None),
            **_word_cells(view, control.span),
        }


def _framings(view: View) -> Iterator[Row]:
    for framing in view.document.framings:
        favoured = view.actors.get(framing.loaded_for or "")
        yield {
            **report_cells(view),
            "neutral": framing.neutral,
            "loaded_for": view.actor_name(favoured) if favoured else framing.loaded_for,
            **saying_cells(view, view.statement(framing.by), None),
            **_word_cells(view, framing.span),
        }


def _reports(view: View) -> Iterator[Row]:
    report = view.report
    yield {
        **report_cells(view),
        "published_basis": report.published.basis if report.published else None,
        "section": report.section, "language": report.language,
        "datelines": [dateline.text for dateline in report.datelines],
        "agencies": [agency.name for agency in report.agencies],
        "encoding": report.encoding,
        "statements": len(view.document.statements), "events": len(view.document.events),
        "warnings": list(view.document.warnings), "text": report.text,
    }  # fmt: skip


_MAKERS: Final[dict[str, Callable[[View], Iterator[Row]]]] = {
    "events": _events, "statements": _statements, "tolls": _tolls, "actors": _actors, "places": _places, "times": _times,
    "quantities": _quantities, "control": _control, "framings": _framings, "reports": _reports,
}  # fmt: skip
