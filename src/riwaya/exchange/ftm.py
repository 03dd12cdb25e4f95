"""FollowTheMoney: entities as JSON lines, as Aleph and yente load them.

In: documents. Out: Article, Person/Organization/PublicBody, Address, Mention, Note (a statement) and Event entities.
The idea: an Event is somebody's account: its Article is the `proof`, its Note holds who says it and the exact words.

An entity is written once; its id is made of its content, so that the same actor in two reports is one entity. Actors that only
are described (أحد المحتجين، سبعة مدنيين) are nobody in particular and stand in the text of the event, not as entities.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, Final

from riwaya.exchange.base import Counts, Options, json_bytes
from riwaya.exchange.counting import told_events, views
from riwaya.exchange.flatten import chain_words
from riwaya.exchange.precision import days_of
from riwaya.exchange.tables import toll_words
from riwaya.exchange.view import View, published, web_address
from riwaya.records import Actor, ActorKind, Document, Event, Place, Statement

SHAPE: Final = (
    "Article: title, bodyText, publisher, publishedAt, sourceUrl, language. Person, Organization, PublicBody: name, alias, "
    "country. Address: full, city, state, country, latitude, longitude, remarks (radius). Mention: document, name, resolved, "
    "detectedSchema. "
    "Note (a statement): name (who says it, stance, mode), description (its exact words), notes (ids and characters), entity (its "
    "events), proof. Event: name, startDate, endDate (included), location, addressEntity, country, involved, proof, summary (the "
    "sentence), description (who says it, sides, tolls, modality), notes (ids and characters), keywords, recordId."
)
_SCHEMAS: Final[dict[ActorKind, str]] = {
    "person": "Person", "state": "PublicBody", "government": "PublicBody", "military": "Organization",
    "armed_group": "Organization", "party": "Organization", "organisation": "Organization", "media": "Organization",
}  # fmt: skip
_LANGUAGES: Final = {"ar": "ara"}  # FollowTheMoney writes ISO 639-3
_NAME: Final = 200  # characters; FollowTheMoney's limit is 384

Entity = dict[str, Any]


def write(documents: Iterable[Document], out: BinaryIO, options: Options) -> Counts:
    """Writes the entities; with `options.everything` also events that are not told as having happened."""
    counts = Counts()
    seen: set[str] = set()
    for view in views(documents, counts):
        for entity in entities(view, counts, options):
            if entity["id"] not in seen:
                seen.add(entity["id"])
                out.write(json_bytes(entity) + b"\n")
                counts.records += 1
    return counts


def entities(view: View, counts: Counts, options: Options) -> Iterator[Entity]:
    """The entities of one document; those that others name come first."""
    article = _article(view)
    yield article
    named: dict[str, str] = {}
    for actor in view.document.actors:
        if entity := _actor(actor):
            named[actor.id] = entity["id"]
            yield entity
            yield _mention(article["id"], actor, entity)
    events = list(told_events(view, counts, options))
    for event in events:
        for place in view.scenes(event)[:1]:
            yield _address(place)
        yield _event(view, event, article["id"], named)
    for statement in view.document.statements:
        yield _note(view, statement, article["id"], [event for event in events if event.statement == statement.id])


def _entity(schema: str, key: Iterable[str | None], properties: dict[str, Iterable[str | None]]) -> Entity:
    """An entity with an id made of `key`; empty values and doubles are dropped."""
    digest = hashlib.sha1("\0".join([schema, *[part or "" for part in key]]).encode(), usedforsecurity=False)
    kept = {name: list(dict.fromkeys(filter(None, values))) for name, values in properties.items()}
    return {"id": f"riwaya-{digest.hexdigest()}", "schema": schema, "properties": {k: v for k, v in kept.items() if v}}


def _article(view: View) -> Entity:
    report = view.report
    title = report.title or view.text.strip().split("\n", 1)[0][:_NAME]
    return _entity(
        "Article",
        [view.document.id],
        {
            "title": [title], "bodyText": [report.text], "publisher": [report.outlet], "author": [a.name for a in report.agencies],
            "publishedAt": [published(view.document)], "sourceUrl": [web_address(report.url)],
            "language": [_LANGUAGES.get(report.language)], "notes": [f"report_id: {view.document.id}"],
        },
    )  # fmt: skip


def _actor(actor: Actor) -> Entity | None:
    """The entity of a mention with a name of its own; None for descriptions and for what is no legal entity."""
    schema = _SCHEMAS.get(actor.kind)
    if schema is None or not actor.entity:
        return None
    names = [name for name in (actor.name, actor.name_ar) if name]
    country = actor.country.lower() if actor.country else None
    return _entity(schema, ["entity", actor.entity], {"name": names[:1], "alias": names[1:], "country": [country]})


def _mention(article: str, actor: Actor, entity: Entity) -> Entity:
    return _entity(
        "Mention",
        [article, entity["id"], actor.text],
        {
            "document": [article], "name": [actor.text[:_NAME]], "resolved": [entity["id"]], "detectedSchema": [entity["schema"]],
            "contextCountry": entity["properties"].get("country", []),
        },
    )  # fmt: skip


def _address(place: Place) -> Entity:
    country = place.country.lower() if place.country else None
    around = f"centroid, ± {place.radius_km} km" if place.radius_km is not None else None
    relation = place.relation.replace("_", " ") if place.relation else None
    name = f"{relation} {place.name}" if relation else place.name
    full = ", ".join(dict.fromkeys(filter(None, [name, place.admin1, place.country])))
    city = place.name if place.kind in ("settlement", "camp", "neighbourhood") else None
    return _entity(
        "Address",
        [place.gazetteer, full, str(place.lat), str(place.lon), str(place.radius_km)],
        {
            "full": [full], "name": [place.name], "alias": [place.name_ar], "city": [city], "state": [place.admin1],
            "country": [country], "latitude": [_figure(place.lat)], "longitude": [_figure(place.lon)], "remarks": [around],
        },
    )  # fmt: skip


def _event(view: View, event: Event, article: str, named: dict[str, str]) -> Entity:
    days = days_of(event.date)
    scenes = view.scenes(event)
    where = scenes[0] if scenes else None
    kind = " ".join(filter(None, [event.type, event.mode]))
    sides = [view.meant(actor) for actor in view.named([*event.actor, *event.recipient])]
    said = chain_words(view, event)
    name = f"{kind}: {view.words(event.span)}{f', {where.name}' if where else ''}{f' ({said})' if said else ''}"
    return _entity(
        "Event",
        [view.document.id, event.id],
        {
            "name": [name[:_NAME]],
            "startDate": [days.first.isoformat() if days else None], "endDate": [days.last.isoformat() if days else None],
            "location": [where.name if where else None],
            "country": [where.country.lower() if where and where.country else None],
            "addressEntity": [_address(where)["id"] if where else None],
            "involved": [named.get(actor.id) for actor in sides],
            "proof": [article],
            "publisher": [view.report.outlet], "sourceUrl": [web_address(view.report.url)],
            "summary": [view.sentence(event.span)],
            "description": [_description(view, event, said)],
            "notes": [_ids(view, event.statement, event.span, f"event_id: {event.id}")],
            "keywords": [event.type, event.mode, event.modality, "background" if event.background else None],
            "recordId": [f"{view.document.id}#{event.id}"],
        },
    )  # fmt: skip


def _description(view: View, event: Event, said: str) -> str:
    """An event in words: modality, who says it and how, both sides, figures."""
    statement = view.statement(event.statement)
    how = f" ({statement.stance}, {statement.mode})" if statement else " (own voice)"
    parts = [f"Told as {event.modality} by {said or 'the report'}{how}"]
    for label, identifiers in (("Actor", event.actor), ("Recipient", event.recipient)):
        if actors := view.named(identifiers):
            parts.append(f"{label}: " + "; ".join(map(view.actor_name, actors)))
    if tolls := toll_words(view, event):
        parts.append("Toll: " + "; ".join(tolls))
    if event.weapon:
        parts.append(f"Weapon: {event.weapon}")
    return ". ".join(parts)


def _note(view: View, statement: Statement, article: str, events: list[Event]) -> Entity:
    names = " ← ".join(view.chain(statement)) or "unknown speaker"
    ids = [_entity("Event", [view.document.id, event.id], {})["id"] for event in events]
    return _entity(
        "Note",
        [view.document.id, statement.id],
        {
            "name": [f"{names}: {statement.stance}, {statement.mode}"[:_NAME]],
            "description": [view.words(statement.span)],
            "notes": [_ids(view, statement.id, statement.cue.span, "cue")],
            "entity": ids or [article],
            "proof": [article],
            "publisher": [view.report.outlet],
        },
    )


def _ids(view: View, statement_id: str | None, span: tuple[int, int], what: str) -> str:
    """Ids and characters, for whoever goes back to the text."""
    statement = view.statement(statement_id)
    parts = [f"report_id: {view.document.id}", what, f"characters {span[0]}-{span[1]}"]
    if statement:
        parts += [f"statement_id: {statement.id}", f"statement characters {statement.span[0]}-{statement.span[1]}"]
    return ", ".join([*parts, f"voice: {view.voice(statement)}"])


def _figure(value: float | None) -> str | None:
    return None if value is None else str(value)
