"""The view for people: who says what, and which events are in it.

In: a `Document` (or the `Failure` in its place) and a `Style`. Out: text.
The idea: statements first, each with its chain and the events it holds; what the outlet says in its own voice comes
after, so that nobody takes a claim for an event.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Final

from riwaya.cli.layout import Piece, Style, clean, line
from riwaya.records import (
    Actor,
    Control,
    Document,
    Event,
    EventDate,
    Failure,
    Framing,
    Link,
    Place,
    Quantity,
    Statement,
)

_SIGNS: Final = {"at_least": "≥ ", "more_than": "> ", "at_most": "≤ ", "less_than": "< ", "about": "about "}
_UNREAL: Final = frozenset(["negated", "hypothetical", "demanded", "future"])
_SLOT: Final = 11  # columns of a slot's label


def render(record: Document | Failure, style: Style) -> str:
    """The whole view of one record, ending in a line end."""
    if isinstance(record, Failure):
        code = Piece(f"({record.error.code})", "label")
        first = line(Piece(f"{clean(record.id)} ", "id"), Piece("not read ", "error"), code, style=style)
        return first + line(clean(record.error.message), style=style, indent=2)
    return "".join(_View(record, style).parts())


class _View:
    def __init__(self, document: Document, style: Style) -> None:
        self.document = document
        self.style = style
        self.actors: dict[str, Actor] = {actor.id: actor for actor in document.actors}
        self.places: dict[str, Place] = {place.id: place for place in document.places}
        self.quantities: dict[str, Quantity] = {quantity.id: quantity for quantity in document.quantities}

    def parts(self) -> Iterator[str]:
        document = self.document
        yield from self.header()
        if document.statements:
            yield self.heading("Who says what")
            for statement in document.statements:
                yield from self.statement(statement)
        own = [event for event in document.events if event.statement is None]
        if own:
            yield self.heading("Told in the outlet's own voice")
            for event in own:
                yield from self.event(event, 0)
        if document.control:
            yield self.heading("Who holds what")
            yield from map(self.control, document.control)
        if document.framings:
            yield self.heading("Words that take sides")
            yield from map(self.framing, document.framings)
        if document.warnings:
            yield self.heading("Mind")
            yield from (self.line(Piece(clean(warning), "warning"), indent=2) for warning in document.warnings)
        if not document.statements and not document.events:
            yield "\n" + self.line(Piece("No statement and no event was found in it.", "label"))

    def line(self, *pieces: Piece | str, indent: int = 0, hang: int | None = None) -> str:
        return line(*pieces, style=self.style, indent=indent, hang=hang)

    def heading(self, text: str) -> str:
        return "\n" + self.line(Piece(text.upper(), "heading"))

    # ---- the report

    def header(self) -> Iterator[str]:
        report = self.document.report
        if report.title:
            yield self.line(Piece(clean(report.title), "title"))
        facts: list[list[Piece]] = []
        if report.published:
            said = "" if report.published.basis == "given" else ", as it says itself"
            facts.append([Piece("published ", "label"), Piece(report.published.value), Piece(said, "label")])
        for label, value in (("outlet", report.outlet), ("section", report.section)):
            if value:
                facts.append([Piece(f"{label} ", "label"), Piece(clean(value))])
        if report.datelines:
            facts.append([Piece("from ", "label"), Piece("، ".join(clean(item.text) for item in report.datelines))])
        if report.agencies:
            facts.append([Piece("by ", "label"), Piece("، ".join(clean(item.text) for item in report.agencies))])
        if not report.published:
            facts.append([Piece("published at an unknown date", "label")])
        yield self.line(*_joined(facts))

    # ---- statements

    def statement(self, item: Statement) -> Iterator[str]:
        facts = [
            [Piece(item.id, "id"), Piece(f" {item.stance}")],
            [Piece("word for word" if item.mode == "direct" else "in other words", "label")],
        ]
        if item.said and item.said.value:
            facts.append([Piece("said ", "label"), Piece(item.said.value)])
        if item.venue:
            facts.append([Piece("venue ", "label"), Piece(clean(item.venue))])
        if item.parent:
            facts.append([Piece("within ", "label"), Piece(item.parent, "id")])
        if item.denies:
            facts.append([Piece("denies ", "label"), Piece(item.denies, "id")])
        yield "\n" + self.line(*_joined(facts))
        yield self.line(*self.chain(item.chain), Piece(" | ", "label"), Piece(clean(item.cue.text), "cue"), indent=2)
        yield self.line(Piece(clean(item.text)), indent=4)
        for event in self.document.events:
            if event.statement == item.id:
                yield from self.event(event, 2)

    def chain(self, links: list[Link]) -> Iterator[Piece]:
        """Origin first, the outlet last where it is known; on a right-to-left line the arrow points from each to the next that
        carries it on."""
        if not links:
            yield Piece("؟", "name")
        for number, link in enumerate(links):
            if number:
                yield Piece(" ← ", "label")
            yield Piece(clean(link.text), "name")
            yield from self.stands_for(self.actors.get(link.actor or ""))
        outlet = self.document.report.outlet
        if outlet and all(clean(link.text) != clean(outlet) for link in links):
            yield Piece(" ← ", "label")
            yield Piece(clean(outlet), "label")

    def stands_for(self, actor: Actor | None) -> Iterator[Piece]:
        """In brackets whom a pronoun or a bare noun means."""
        antecedent = self.actors.get(actor.antecedent) if actor and actor.antecedent else None
        if antecedent:
            yield Piece(f" (= {clean(antecedent.text)})", "label")

    # ---- events

    def event(self, item: Event, indent: int) -> Iterator[str]:
        kind = item.type + (f" {item.mode}" if item.mode else "")
        facts = [
            [Piece(item.id, "id"), Piece(" "), Piece(kind, "act")],
            [Piece(item.modality, "unreal" if item.modality in _UNREAL else "")],
            [Piece(when(item.date), "" if item.date and item.date.start else "label")],
            [Piece(clean(item.text), "cue")],
        ]
        if item.background:
            facts.append([Piece("background", "label")])
        yield self.line(*_joined(facts), indent=indent + 2, hang=indent + 6)
        for label, ids in (("actor", item.actor), ("recipient", item.recipient)):
            for name in ids:
                if name in self.actors:
                    yield self.slot(label, self.actor(self.actors[name]), indent)
        for name in item.place:
            if name in self.places:
                yield self.slot("place", self.place(self.places[name]), indent)
        if item.weapon:
            yield self.slot("weapon", [Piece(clean(item.weapon))], indent)
        for toll in item.tolls:
            if toll.quantity in self.quantities:
                who = f" {clean(toll.who)}" if toll.who else ""
                counted = amount(self.quantities[toll.quantity])
                yield self.slot("toll", [Piece(toll.effect), Piece(f" {counted}{who}")], indent)

    def slot(self, label: str, pieces: Iterable[Piece], indent: int) -> str:
        return self.line(Piece(f"{label:<{_SLOT}}", "label"), *pieces, indent=indent + 6, hang=indent + 6 + _SLOT)

    def actor(self, actor: Actor) -> Iterator[Piece]:
        yield Piece(clean(actor.text))
        yield from self.stands_for(actor)
        if actor.name and actor.name != actor.text:
            yield Piece(f"  {clean(actor.name)}", "label")

    def place(self, place: Place) -> Iterator[Piece]:
        yield Piece(clean(place.text))
        where = ", ".join(part for part in (place.name, place.country) if part and part != place.text)
        relation = f"{place.relation.replace('_', ' ')} " if place.relation else ""
        radius = f", ± {place.radius_km:g} km" if place.radius_km else ""
        yield Piece(f"  {relation}{clean(where)}{radius}", "label")

    # ---- the rest

    def control(self, item: Control) -> str:
        facts = [[Piece(item.id, "id"), Piece(f" {item.change}"), Piece("  "), Piece(clean(item.text), "cue")]]
        if item.holder in self.actors:
            facts.append([Piece("holder ", "label"), *self.actor(self.actors[item.holder])])
        if item.place in self.places:
            facts.append([Piece("place ", "label"), *self.place(self.places[item.place])])
        if item.date:
            facts.append([Piece(when(item.date))])
        if item.statement:
            facts.append([Piece("says ", "label"), Piece(item.statement, "id")])
        return self.line(*_joined(facts), indent=2, hang=6)

    def framing(self, item: Framing) -> str:
        facts = [[Piece(clean(item.text), "cue"), Piece(" neutrally: ", "label"), Piece(clean(item.neutral))]]
        if item.loaded_for in self.actors:
            facts.append([Piece("sides with ", "label"), *self.actor(self.actors[item.loaded_for])])
        facts.append([Piece("word of ", "label"), Piece(item.by, "id") if item.by else Piece("the outlet")])
        return self.line(*_joined(facts), indent=2, hang=6)


def _joined(facts: list[list[Piece]]) -> Iterator[Piece]:
    for number, fact in enumerate(facts):
        if number:
            yield Piece(" · ", "label")
        yield from fact


def when(date: EventDate | None) -> str:
    """A date for people: a day, an interval with its last day, or what is known of it."""
    if date is None or not (date.start or date.end):
        return "at an unknown date"
    if not date.start:
        return f"by {date.end}" if date.basis == "published" else f"before {date.end}"
    if not date.end:
        return f"from {date.start}"
    if date.precision in ("minute", "hour", "part"):
        return date.start
    return interval(date.start, date.end)


def interval(start: str, end: str) -> str:
    """A half-open interval as people write it: a day, a month, a year, or its first and last day."""
    try:
        first, after = dt.date.fromisoformat(start[:10]), dt.date.fromisoformat(end[:10])
    except ValueError:
        return f"{start} to {end}"
    last = after - dt.timedelta(days=1) if len(end) == 10 and after > first else after
    if first == last:
        return start
    if first.day == 1 and after.day == 1 and len(start) == 10:
        months = (after.year - first.year) * 12 + after.month - first.month
        if months == 1:
            return start[:7]
        if months == 12 and first.month == 1:
            return start[:4]
    return f"{start} to {last.isoformat() if len(end) == 10 else end}"


def amount(quantity: Quantity) -> str:
    """A number for people, as exact as it was given."""
    if quantity.value is not None and quantity.operator in _SIGNS:
        return f"{_SIGNS[quantity.operator]}{quantity.value:g}"
    if quantity.low is not None and quantity.low == quantity.high:
        return f"{quantity.low:.15g}"
    if quantity.low is not None and quantity.high is not None:
        return f"{quantity.low:.15g} to {quantity.high:.15g}"
    if quantity.low is not None:
        return f"≥ {quantity.low:.15g} ({quantity.operator})"
    if quantity.high is not None:
        return f"≤ {quantity.high:.15g} ({quantity.operator})"
    return quantity.operator
