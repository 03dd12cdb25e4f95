"""Who says what of one act in one report.

In: a Document and the events of an act. Out: a `Telling` for each voice: the chain behind it and what it says slot by slot.
The idea: a voice is a statement or the outlet itself; what it says of one act in several events is one telling. A denial
says that the act did not happen; nobody's words are filled up from somebody else's.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal

import msgspec

from riwaya.accounts.contrasts import against
from riwaya.accounts.counting import Counting
from riwaya.accounts.geometry import Area
from riwaya.accounts.independence import Voice
from riwaya.accounts.speakers import Speakers, entities
from riwaya.accounts.words import bare, rarity
from riwaya.records import Actor, Document, Event, Place, Record, Span, Statement
from riwaya.text.normalise import folded

Figure = tuple[int, int | None]
_TOWN: Final = 3.0  # the rarity of a name such as Afrin
_DENIES: Final = frozenset(["deny"])
_OWNING: Final = frozenset(["claim_responsibility", "announce", "confirm"])
_ARMED: Final = frozenset(["military", "armed_group", "government"])
_NOBODY: Final = frozenset(["people", "unknown", "anonymous_source"])


class Party(Record, frozen=True):
    """Somebody in a telling: the entity's id or name, the names to show, and the state; `known` if the lexicon has it."""

    id: str
    name: str
    name_ar: str | None
    country: str | None
    known: bool


class Telling(Record, frozen=True, kw_only=True):
    """What one voice says of one act.

    `event` and `span` are the first event of it. `statement` None is the outlet's own voice; `chain` runs from the origin
    outwards. `happened` is "denied" where the voice denies it, "disputed" where it says what goes against it,
    "not_us" where it only denies that its own side did it (`actor` then is who did not), "withdrawn" in a report that takes its
    news back. `killed` and
    `injured` are the highest figures, (low, high) with None for open; `so_far` and `risen` say that they are told as no final
    ones, or as risen from others. `claims`: the voice says it did it itself.
    """

    event: str
    span: Span
    statement: str | None
    chain: tuple[Voice, ...]
    stance: str | None
    happened: Literal["yes", "denied", "disputed", "not_us", "withdrawn"]
    killed: Figure | None = None
    injured: Figure | None = None
    actor: tuple[Party, ...] = ()
    recipient: tuple[Party, ...] = ()
    place: tuple[Area, ...] = ()
    days: tuple[str, str] | None = None
    weapon: str | None = None
    controls: tuple[tuple[str, str, str], ...] = ()  # holder's id and name, change
    claims: bool = False
    so_far: bool = False
    risen: bool = False


def area_of(place: Place) -> Area | None:
    """Where a place is, None for one without a point and for whole states."""
    if place.lat is None or place.lon is None or place.kind == "country":
        return None
    identity = place.gazetteer or f"~{folded(place.name_ar)}"
    rare = min(1.5, max(rarity(word) for word in folded(place.name_ar).split()) / _TOWN)
    return Area(
        identity, place.name, place.name_ar, place.lat, place.lon, place.radius_km or 0.0, place.kind, round(rare, 2)
    )


class Voices:
    """The voices of one document."""

    def __init__(self, document: Document, counting: Counting) -> None:
        self.document = document
        self.counting = counting
        self._speakers = Speakers(document)
        self._actors = {actor.id: actor for actor in document.actors}
        self._places = {place.id: place for place in document.places}
        self._quantities = {quantity.id: quantity for quantity in document.quantities}
        self._statements = {statement.id: statement for statement in document.statements}
        self.people = [
            (actor.span[0], folded(actor.text))
            for actor in document.actors
            if actor.kind == "person" and len(actor.text.split()) > 1
        ]

    # ------------------------------------------------------------ who

    def _meant(self, id: str) -> Actor | None:
        """The mention that a mention stands for."""
        actor, seen = self._actors.get(id), set()
        while actor is not None and actor.antecedent and actor.antecedent not in seen:
            seen.add(actor.antecedent)
            actor = self._actors.get(actor.antecedent, actor)
        return actor

    def party(self, id: str) -> Party | None:
        """Whom a mention means; None for crowds and for whom nobody names."""
        actor = self._meant(id)
        if actor is None or actor.kind in _NOBODY:
            return None
        name = actor.entity or actor.name
        return Party(name, actor.name or name, actor.name_ar, actor.country, actor.entity is not None) if name else None

    def entities(self, ids: Sequence[str]) -> frozenset[str]:
        """The ids or names of whom some mentions mean."""
        return frozenset(party.id for id in ids if (party := self.party(id)))

    def chain(self, statement: Statement) -> tuple[Voice, ...]:
        """The links of a statement, and of those it stands in, from the origin outwards."""
        found: list[Voice] = []
        seen: set[str] = set()
        current: Statement | None = statement
        while current is not None and current.id not in seen:
            seen.add(current.id)
            for link in current.chain:
                party = self.party(link.actor) if link.actor else None
                named = party.id if party and not link.anonymous else link.name or link.text
                source = self._speakers.source(self._meant(link.actor) if link.actor else None, named)
                voice = Voice(named, link.anonymous, None if link.anonymous or source == named else source)
                if voice not in found:
                    found.append(voice)
            current = self._statements.get(current.parent or "")
        return tuple(found)

    # ------------------------------------------------------------ what

    def tellings(self, events: Sequence[Event], family: str) -> list[Telling]:
        """One telling a voice, in the order of the text; then those that are set against it."""
        by_voice: dict[tuple[Voice, ...], list[Event]] = {}
        for event in events:
            said = self._statements.get(event.statement or "")
            by_voice.setdefault(self.chain(said) if said else (), []).append(event)
        told = [self._telling(part) for said in by_voice.values() for part in self._parts(said)]
        for event in against(self.document, events, family):
            rival = self._telling([event])
            told.append(msgspec.structs.replace(rival, happened="disputed", killed=None, injured=None, claims=False))
        return told

    def _denied(self, event: Event) -> bool:
        """Whether its voice says that it did not happen: negated, or what a denial is about (`نفى … قصف`)."""
        statement = self._statements.get(event.statement or "")
        return event.modality == "negated" or (statement is not None and statement.stance in _DENIES)

    def _parts(self, events: Sequence[Event]) -> list[list[Event]]:
        """What one voice says in one telling: "we did not do it, others did" are two."""
        own = [event for event in events if self._denied(event) and self._own(event)]
        others = [event for event in events if event not in own]
        if not own or not any(not self._denied(event) for event in others):
            return [list(events)]
        return [own, others] if own[0].span < others[0].span else [others, own]

    def _own(self, event: Event) -> list[Party]:
        """Who of its actors is the speaker, or of the speaker's side."""
        statement = self._statements.get(event.statement or "")
        parties = [(id, party) for id in event.actor if (party := self.party(id))]
        if statement is None or not parties:
            return []
        speaker = self._side(statement)
        if speaker is not None and any(not party.known and party.country is None and self._is_force(id) for id, party in parties):
            return [speaker]  # "the air force" in the words of an army's spokesman
        return [party for _, party in parties] if self._speaks_of_itself(statement, [party for _, party in parties]) else []

    def _side(self, statement: Statement) -> Party | None:
        """The body that the origin of a statement speaks for, where it is one that has forces."""
        actor = self._meant(statement.chain[0].actor) if statement.chain and statement.chain[0].actor else None
        party = self.party(statement.chain[0].actor) if actor is not None and statement.chain[0].actor else None
        if actor is None or party is None or actor.kind == "media":
            return None
        source = self._speakers.source(actor, party.id)
        known = entities().get(source)
        if (known.kind if known is not None else actor.kind) not in _ARMED:
            return None
        return Party(source, party.name, party.name_ar, party.country, known is not None)

    def _is_force(self, id: str) -> bool:
        """Whether a mention is of a definite force (سلاح *الجو*, not "drones")."""
        actor = self._meant(id)
        last = folded(actor.text).split()[-1] if actor is not None and actor.kind == "military" else ""
        return bare(last) != last

    def _telling(self, events: Sequence[Event]) -> Telling:
        """What one voice says in some events; who tells of an act and denies a part of it ("no one was hurt") says it happened."""
        affirmed = [event for event in events if not self._denied(event)]
        denied = not affirmed
        events = affirmed or events
        statement_id = events[0].statement
        statement = self._statements.get(statement_id or "")
        chain = self.chain(statement) if statement else ()
        parties = {party.id: party for event in events for id in event.actor if (party := self.party(id))}
        targets = {party.id: party for event in events for id in event.recipient if (party := self.party(id))}
        areas = [area for event in events for id in event.place if (place := self._places.get(id)) and (area := area_of(place))]
        # "Our aircraft made no sorties" says who did not do it, not that nothing was done.
        own = [party for event in events for party in self._own(event)] if denied else []
        if own:
            parties = {party.id: party for party in own}
        counted = [event.span for event in events if event.tolls]
        return Telling(
            event=events[0].id,
            span=events[0].span,
            statement=statement_id,
            chain=chain,
            stance=statement.stance if statement else None,
            happened="not_us" if own else "denied" if denied else "yes",
            killed=None if denied else self._figure(events, "killed"),
            injured=None if denied else self._figure(events, "injured"),
            actor=tuple(parties.values()),
            recipient=tuple(targets.values()),
            place=tuple(dict.fromkeys(areas)),
            days=_days(events),
            weapon=next((event.weapon for event in events if event.weapon), None),
            controls=self._controls(statement_id, events),
            claims=self._claims(statement, parties),
            so_far=any(self.counting.so_far(span) for span in counted),
            risen=any(self.counting.risen(span) for span in counted),
        )

    def _claims(self, statement: Statement | None, parties: Mapping[str, Party]) -> bool:
        """Whether the voice says that it did it itself; what a medium tells of itself is its news."""
        if statement is None or not statement.chain or statement.stance not in _OWNING:
            return False
        actor = self._meant(statement.chain[0].actor) if statement.chain[0].actor else None
        return actor is not None and actor.kind != "media" and (actor.entity or actor.name) in parties

    def _speaks_of_itself(self, statement: Statement | None, parties: Iterable[Party]) -> bool:
        """Whether the origin of a statement is one of these, or of the same state."""
        speaker = self.party(statement.chain[0].actor) if statement and statement.chain and statement.chain[0].actor else None
        return speaker is not None and any(
            party.id == speaker.id or (party.country is not None and party.country == speaker.country) for party in parties
        )

    def _figure(self, events: Sequence[Event], effect: str) -> Figure | None:
        """The highest figure: what is told beside it are parts of it, or earlier counts."""
        found = [
            (int(quantity.low), int(quantity.high) if quantity.high is not None else None)
            for event in events
            for toll in event.tolls
            if toll.effect == effect and (quantity := self._quantities.get(toll.quantity)) and quantity.low is not None
        ]
        return max(found, key=lambda figure: (figure[0], figure[1] or 0), default=None)

    def _controls(self, statement_id: str | None, events: Sequence[Event]) -> tuple[tuple[str, str, str], ...]:
        """Who is said to hold, gain or lose the ground, by the same words."""
        spans = [event.span for event in events]
        found = []
        for claim in self.document.control:
            if claim.statement == statement_id and any(claim.span[0] < end and start < claim.span[1] for start, end in spans):
                holder = self.party(claim.holder) if claim.holder else None
                if holder:
                    found.append((holder.id, holder.name, claim.change))
        return tuple(dict.fromkeys(found))


def _days(events: Sequence[Event]) -> tuple[str, str] | None:
    """The first stated days of some events, half open ISO dates."""
    for event in events:
        date = event.date
        if date and date.basis != "published" and date.start and date.end:
            start, end = dt.date.fromisoformat(date.start[:10]), dt.date.fromisoformat(date.end[:10])
            if len(date.end) > 10 and not date.end[10:].startswith("T00:00"):
                end += dt.timedelta(days=1)
            return start.isoformat(), max(end, start + dt.timedelta(days=1)).isoformat()
    return None
