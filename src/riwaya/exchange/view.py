"""One document looked at from its events: who says it, who did it, where, and the exact words.

In: a `Document`. Out: a `View` that finds records by id and answers what every format asks.
The idea: who says a thing is found in one place, so that no format can answer it differently.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from riwaya.records import Actor, Document, Event, EventDate, Link, Place, Quantity, Span, Statement

Voice = Literal["outlet", "speaker"]

_DENIALS = frozenset(["deny", "deny_knowledge"])
_HAPPENED = frozenset(["occurred", "ongoing"])


class View:
    """Look-ups over one document. Ids that a document does not hold are treated as not given."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.report = document.report
        self.text = document.report.text
        self.actors = {record.id: record for record in document.actors}
        self.places = {record.id: record for record in document.places}
        self.quantities = {record.id: record for record in document.quantities}
        self.statements = {record.id: record for record in document.statements}
        self.events = {record.id: record for record in document.events}

    # ------------------------------------------------------------ who says it

    def statement(self, identifier: str | None) -> Statement | None:
        """The statement of that id, None for the outlet's own voice."""
        return self.statements.get(identifier) if identifier else None

    def statement_at(self, span: Span) -> Statement | None:
        """The innermost statement whose content holds the span, None for the outlet's own voice."""
        holding = [s for s in self.document.statements if s.span[0] <= span[0] and span[1] <= s.span[1]]
        return min(holding, key=lambda s: s.span[1] - s.span[0], default=None)

    def around(self, statement: Statement | None) -> list[Statement]:
        """The statement and those that hold it, from the innermost outwards."""
        found: list[Statement] = []
        while statement is not None and statement not in found:
            found.append(statement)
            statement = self.statement(statement.parent)
        return found

    def origins(self, statement: Statement | None) -> list[Link]:
        """Who said it first: the origins of the innermost statement."""
        return [link for link in statement.chain if link.role == "origin"] if statement else []

    def relays(self, statement: Statement | None) -> list[Link]:
        """Who passed it on, outwards: the relays of the statement, then everybody in the chains of those that hold it."""
        if statement is None:
            return []
        said = {self.link_name(link) for link in self.origins(statement)}
        links = [link for link in statement.chain if link.role == "relay"]
        links += [link for outer in self.around(statement)[1:] for link in outer.chain]
        kept: dict[str, Link] = {}
        for link in links:
            name = self.link_name(link)
            if name not in said:
                kept.setdefault(name, link)
        return list(kept.values())

    def chain(self, statement: Statement | None) -> list[str]:
        """Names from the origin outwards."""
        return [self.link_name(link) for link in (*self.origins(statement), *self.relays(statement))]

    def link_name(self, link: Link) -> str:
        """The name of a link, or the words of the text where it has none."""
        return link.name or link.text

    def voice(self, statement: Statement | None) -> Voice:
        """`outlet`: told in the report's own voice; `speaker`: somebody else is told to have said it."""
        return "outlet" if statement is None else "speaker"

    def doubt(self, event: Event) -> str | None:
        """Why an event is not told as having happened, None when it is: its modality, or a denial around it."""
        if event.modality not in _HAPPENED:
            return f"told as {event.modality}"
        if any(statement.stance in _DENIALS for statement in self.around(self.statement(event.statement))):
            return "denied by who speaks of it"
        return None

    # ------------------------------------------------------------ who did it

    def named(self, identifiers: Iterable[str]) -> list[Actor]:
        """The mentions of those ids."""
        return [self.actors[identifier] for identifier in identifiers if identifier in self.actors]

    def actor_name(self, actor: Actor) -> str:
        """A mention's name, that of what it stands for, or its words."""
        return self.meant(actor).name or actor.name or actor.text

    def meant(self, actor: Actor) -> Actor:
        """The mention that a pronoun or المصدر stands for; the mention itself where it stands for nothing else."""
        seen = {actor.id}
        while actor.antecedent in self.actors and actor.antecedent not in seen and not actor.entity:
            actor = self.actors[actor.antecedent]
            seen.add(actor.id)
        return actor

    # ------------------------------------------------------------ where

    def scenes(self, event: Event) -> list[Place]:
        """The places of an event, those that can be drawn first, the most precise of them first; otherwise in their order."""
        found = [self.places[identifier] for identifier in event.place if identifier in self.places]
        return sorted(found, key=lambda place: (place.lat is None, place.radius_km if place.radius_km is not None else 1e9))

    # ------------------------------------------------------------ figures and words

    def tolls(self, event: Event, effect: str) -> list[tuple[Quantity, str | None]]:
        """The figures of one effect with whom they count, each quantity once."""
        found = {
            toll.quantity: (self.quantities[toll.quantity], toll.who)
            for toll in event.tolls
            if toll.effect == effect and toll.quantity in self.quantities
        }
        return list(found.values())

    def words(self, span: Span) -> str:
        """The text's own characters."""
        return self.text[span[0] : span[1]]

    def sentence_number(self, span: Span) -> int | None:
        """Which sentence holds the start of a span, counted from 0."""
        for number, (start, end) in enumerate(self.document.sentences):
            if start <= span[0] < end:
                return number
        return None

    def sentence(self, span: Span) -> str:
        """The words of the sentence that holds a span; of the span where no sentence does."""
        number = self.sentence_number(span)
        return self.words(self.document.sentences[number]) if number is not None else self.words(span)


def figure(quantity: Quantity) -> str:
    """A quantity in figures: 7, ≥ 7, ≤ 9, 20–99, or ? where nothing is known."""
    low, high = quantity.low, quantity.high
    if low is None and high is None:
        return "?"
    if high is None:
        return f"≥ {low}"
    if low is None:
        return f"≤ {high}"
    return f"{low}" if low == high else f"{low}–{high}"


def date_words(date: EventDate | None) -> str:
    """A date as one word: an interval in ISO 8601 with its end excluded, `../2018-05-22` for an upper bound alone."""
    if date is None or (date.start is None and date.end is None):
        return ""
    return f"{date.start or '..'}/{date.end or '..'}"


def published(document: Document) -> str | None:
    """When the report was published, as the record has it."""
    return document.report.published.value if document.report.published else None


def web_address(url: str | None) -> str | None:
    """A URL that may be handed on as a link: http and https alone."""
    return url if url and url.lower().startswith(("http://", "https://")) else None
