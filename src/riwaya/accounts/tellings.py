"""Who says what of one act in one report.

In: a Document and the events of an act. Out: a `Telling` for each voice: the chain behind it and what it says slot by slot.
The idea: a voice is a statement or the outlet itself; what it says of one act in several events is one telling. A denial
says that the act did not happen; nobody's words are filled up from somebody else's.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final, Literal

import msgspec

from riwaya.accounts.contrasts import against
from riwaya.accounts.counting import Counting
from riwaya.accounts.geometry import Area
from riwaya.accounts.independence import Voice
from riwaya.accounts.shares import Share, meant_by, says_no, share_in
from riwaya.accounts.speakers import Speakers, entities
from riwaya.accounts.words import bare, rarity
from riwaya.api import arabic
from riwaya.records import Actor, Document, Event, Place, Record, Span, Statement
from riwaya.text.normalise import folded

Figure = tuple[int, int | None]
Counted = Literal["", "armed", "civilian", "people"]
_TOWN: Final = 3.0  # the rarity of a name such as Afrin
_SPOT: Final = 0.8  # how much the name of one airport or base tells at least, though its words are common
DENYING: Final = frozenset(["deny"])
_OWNING: Final = frozenset(["claim_responsibility", "announce", "confirm"])
_ARMED: Final = frozenset(["military", "armed_group", "government"])
_FIGHTERS: Final = frozenset(["military", "armed_group"])
_UNDER_ARMS: Final = frozenset(["MIL", "UAF", "REB", "COP"])  # sectors of those who are one or several under arms, and no body
_PARTS: Final = frozenset(["MO", "AF", "EV", "NI"])
_LOSSES: Final = ("killed_noun", "injured_noun", "loss_word")
_BATTLES: Final = "Battles"  # as ACLED has it
_NOUNS: Final[Mapping[str, Counted]] = {"fighters": "armed", "soldiers": "armed", "civilians": "civilian"}  # what numbers count
_CONSTRUCT: Final = 2  # words of مدير المدرسة
_NOBODY: Final = frozenset(["people", "unknown", "anonymous_source"])


@cache
def _anybody() -> frozenset[str]:
    return arabic().operators("anybody_noun")


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
    news back. `killed` and `injured` are the highest figures, (low, high) with None for open; `so_far` and `risen` say that
    they are told as no final ones, or as risen from others; `counted` who the dead and hurt are said to be: all under arms, all
    civilians, or people without more; `named` which of the two figures only says who fell, by name, and counts nobody; `fallen` are
    the bodies whose the dead are.
    `part` is the part of the day that is told with `days` (MO, AF, EV, NI). `claims`: the voice says it did it itself. `fighting`:
    it tells of a battle, of ground taken or stormed, not of one blow; `modes` are the kinds of blows it tells of.
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
    counted: Counted = ""
    named: tuple[str, ...] = ()
    fallen: tuple[str, ...] = ()
    part: str = ""
    fighting: bool = False
    modes: tuple[str, ...] = ()


def area_of(place: Place) -> Area | None:
    """Where a place is, None for one without a point and for whole states."""
    if place.lat is None or place.lon is None or place.kind == "country":
        return None
    identity = place.gazetteer or f"~{folded(place.name_ar)}"
    rare = min(1.5, max(rarity(word) for word in folded(place.name_ar).split()) / _TOWN)
    if place.kind == "facility":
        rare = max(rare, _SPOT)
    return Area(
        identity, place.name, place.name_ar, place.lat, place.lon, place.radius_km or 0.0, place.kind, round(rare, 2), place.admin1
    )


_NO_SIDE: Final = Party("", "", None, None, False)


class Voices:
    """The voices of one document."""

    def __init__(self, document: Document, counting: Counting) -> None:
        self.document = document
        self.counting = counting
        self._speakers = Speakers(document)
        self._actors = {actor.id: actor for actor in document.actors}
        self._places = {place.id: place for place in document.places}
        self._quantities = {quantity.id: quantity for quantity in document.quantities}
        self._times = {time.id: time for time in document.times}
        self._statements = {statement.id: statement for statement in document.statements}
        self._shares = {one.id: share for one in document.statements if (share := share_in(document, one)) is not None}
        self._mentions = {actor.span for actor in document.actors}
        self._persons = [actor.span for actor in document.actors if actor.kind == "person"]
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
        """One telling a voice, in the order of the text; then those that are set against it, and those who only say who did it."""
        by_voice: dict[tuple[Voice, ...], list[Event]] = {}
        for event in events:
            said = self._statements.get(event.statement or "")
            by_voice.setdefault(self.chain(said) if said else (), []).append(event)
        told = [self._telling(part) for said in by_voice.values() for part in self._parts(said)]
        for event in against(self.document, events, family):
            rival = self._telling([event])
            told.append(msgspec.structs.replace(rival, happened="disputed", killed=None, injured=None, claims=False))
        return told + self._charges(events)

    def _charges(self, events: Sequence[Event]) -> list[Telling]:
        """Who is charged with an act, or cleared of it, by statements that only refer to it."""
        found = []
        for share in self._shares.values():
            if share.event is not None or (meant := meant_by(share, self.document.events)) not in events or meant is None:
                continue
            parties = self._named(share)
            if parties:
                found.append(Telling(
                    event=meant.id, span=share.statement.span, statement=share.statement.id, chain=self.chain(share.statement),
                    stance=share.statement.stance, happened="not_us" if share.denied else "yes", actor=tuple(parties),
                ))  # fmt: skip
        return found

    def _named(self, share: Share) -> list[Party]:
        """Whose share it is: the accused; whom a denial names, or else whoever speaks."""
        statement = share.statement
        if not share.denied:
            accused = [id for event in self.document.events if event.statement == statement.id and event.type == "ACCUSE"
                       for id in event.recipient]  # fmt: skip
            return list({party.id: party for id in accused if (party := self.party(id))}.values())
        first, last = share.named
        for actor in self.document.actors:
            if first <= actor.span[0] < last and (party := self.party(actor.id)) and (party.known or party.country):
                return [party]
        side = self._side(statement)
        return [side] if side is not None else []

    def statement(self, event: Event) -> Statement | None:
        """The statement that holds an event, None for the outlet's own words."""
        return self._statements.get(event.statement or "")

    def denied(self, event: Event) -> bool:
        """Whether its voice says that it did not happen: negated, or what a denial is about (`نفى … قصف`).

        Who denies that anybody fell in an act, or his share in it, does not deny the act; an attack that was repelled took place.
        """
        share = self._shares.get(event.statement or "")
        if share is not None and share.denied and share.event is not None:
            return True
        statement = self._statements.get(event.statement or "")
        if statement is None or statement.stance not in DENYING:
            return event.modality == "negated" and says_no(self.document.report.text, event.span)
        if not self._none_fell(event):
            return True
        return event.modality == "negated" and not self._is_loss(event)

    def _is_loss(self, event: Event) -> bool:
        """نفى *وقوع قتلى*: whether a word of loss is all that tells of an act."""
        words = folded(event.text).split()
        return bool(words) and words[-1] in arabic().any_of(*_LOSSES)

    def _none_fell(self, event: Event) -> bool:
        """Whether an event has a toll of nought: what a denial of losses is about."""
        return any((quantity := self._quantities.get(toll.quantity)) and quantity.high == 0 for toll in event.tolls)

    def _parts(self, events: Sequence[Event]) -> list[list[Event]]:
        """What one voice says in one telling: "we did not do it, others did" are two."""
        own = [event for event in events if self.denied(event) and self._own(event)]
        others = [event for event in events if event not in own]
        if not own or not any(not self.denied(event) for event in others):
            return [list(events)]
        return [own, others] if own[0].span < others[0].span else [others, own]

    def _own(self, event: Event) -> list[Party]:
        """Who of its actors is the speaker, or of the speaker's side; whose share in it the speaker denies."""
        share = self._shares.get(event.statement or "")
        if share is not None and share.denied and share.event is not None:
            return self._named(share)
        statement = self._statements.get(event.statement or "")
        parties = [(id, party) for id in event.actor if (party := self.party(id))]
        if statement is not None and not event.actor and self._is_own_deed(event, statement):
            side = self._side(statement)
            return [side] if side is not None and entities()[side.id].kind in _FIGHTERS else []
        if statement is None or not parties:
            return []
        speaker = self._side(statement)
        if speaker is not None and any(not party.known and party.country is None and self._is_force(id) for id, party in parties):
            return [speaker]  # "the air force" in the words of an army's spokesman
        return [party for _, party in parties] if self._speaks_of_itself(statement, [party for _, party in parties]) else []

    def _is_own_deed(self, event: Event, statement: Statement) -> bool:
        """نفى المتحدث باسم الجيش *استهداف* المركز: who denies a deed that is told without its doer denies having done it."""
        opens = statement.stance in DENYING and event.span[0] == statement.span[0] and bool(event.recipient or event.place)
        return opens and not event.tolls and (self._side(statement) or _NO_SIDE).known

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
        if known is not None:
            return Party(source, known.name, known.name_ar, known.country, True)
        return Party(source, party.name, party.name_ar, party.country, False)

    def _is_force(self, id: str) -> bool:
        """Whether a mention is of a definite force (سلاح *الجو*, not "drones")."""
        actor = self._meant(id)
        last = folded(actor.text).split()[-1] if actor is not None and actor.kind == "military" else ""
        return bare(last) != last

    def _telling(self, events: Sequence[Event]) -> Telling:
        """What one voice says in some events; who tells of an act and denies a part of it ("no one was hurt") says it happened."""
        affirmed = [event for event in events if not self.denied(event)]
        denied = not affirmed
        events = affirmed or events
        statement_id = events[0].statement
        statement = self._statements.get(statement_id or "")
        chain = self.chain(statement) if statement else ()
        parties = {party.id: party for event in events for id in event.actor if (party := self.party(id))}
        targets = {party.id: party for event in events for id in event.recipient if (party := self.party(id))}
        share = self._shares.get(statement_id or "")
        if share is not None and not share.denied and share.event in events and not parties:
            parties = {party.id: party for party in self._named(share)}
        areas = [area for event in events for id in event.place if (place := self._places.get(id)) and (area := area_of(place))]
        # "Our aircraft made no sorties" says who did not do it, not that nothing was done.
        own = [party for event in events for party in self._own(event)] if denied else []
        if own:
            parties = {party.id: party for party in own}
        counted = [event.span for event in events if event.tolls]
        modes = tuple(dict.fromkeys(event.mode for event in events if event.mode))
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
            part=self._part_of_day(events),
            fallen=() if denied else self._bodies(events),
            fighting=not modes and any(event.acled is not None and event.acled.event_type == _BATTLES for event in events),
            modes=modes,
            counted=self._counted(events),
            named=() if denied else tuple(effect for effect in ("killed", "injured") if self._names(events, effect)),
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

    def fallen(self, event: Event) -> int | None:
        """How many an event says fell, where it is a count that has not risen from another."""
        figure = self._figure([event], "killed")
        if figure is None or figure[0] != figure[1] or self.counting.risen(event.span) or self.counting.so_far(event.span):
            return None
        return figure[0]

    def _figure(self, events: Sequence[Event], effect: str) -> Figure | None:
        """The highest figure: what is told beside it are parts of it, or earlier counts."""
        found = [
            (int(quantity.low), int(quantity.high) if quantity.high is not None else None)
            for event in events
            for toll in event.tolls
            if toll.effect == effect and (quantity := self._quantities.get(toll.quantity)) and quantity.low is not None
        ]
        return max(found, key=lambda figure: (figure[0], figure[1] or 0), default=None)

    def _names(self, events: Sequence[Event], effect: str) -> bool:
        """Whether the highest figure is that of people told by name, or of one told as known: مقتل *القائد أحمد علي*, وفاة
        *مدير المدرسة* say of one that he fell, not of how many."""
        figure = self._figure(events, effect)
        if figure is None:
            return False
        found = {
            quantity.span
            for event in events
            for toll in event.tolls
            if toll.effect == effect and (quantity := self._quantities.get(toll.quantity))
            and figure == (quantity.low, quantity.high)
        }  # fmt: skip
        return all(self._persons_in(span) == figure[0] or (figure == (1, 1) and self._known(span)) for span in found)

    def _persons_in(self, span: Span) -> int:
        """How many people are named between two offsets."""
        return sum(span[0] <= start and end <= span[1] for start, end in self._persons)

    def _known(self, span: Span) -> bool:
        """Whether a mention of one man is definite: by its article, or by that of the last word of its construct."""
        words = folded(self.document.report.text[span[0] : span[1]]).split()
        if span not in self._mentions or not words:
            return False
        return bare(words[0]) != words[0] or (len(words) == _CONSTRUCT and bare(words[-1]) != words[-1])

    def _bodies(self, events: Sequence[Event]) -> tuple[str, ...]:
        """The bodies under arms that those killed are of: 25 *حوثيا*, 11 *عنصرا من الجيش*."""
        found: dict[str, None] = {}
        for event in events:
            if any(toll.effect == "killed" for toll in event.tolls):
                for id in event.recipient:
                    party, actor = self.party(id), self._meant(id)
                    if party is not None and party.known and actor is not None and actor.kind in _FIGHTERS:
                        found[party.id] = None
        return tuple(found)

    def _counted(self, events: Sequence[Event]) -> Counted:
        """Who all that are counted are said to be, "" where it differs or is not told."""
        kinds: set[Counted] = set()
        for event in events:
            named = {actor.name: actor for id in event.recipient if (actor := self._actors.get(id)) is not None}
            for toll in event.tolls:
                if toll.effect in ("killed", "injured"):
                    actor, quantity = named.get(toll.who), self._quantities.get(toll.quantity)
                    noun = _NOUNS.get(quantity.counts or "", "") if quantity is not None else ""
                    kinds.add(noun if actor is None else self._status(actor))
        if kinds == {"civilian", "people"}:
            return "people"
        return kinds.pop() if len(kinds) == 1 else ""

    def _status(self, actor: Actor) -> Counted:
        """Whether a mention says that its people are under arms, or that they are civilians (a child is, a man may be either)."""
        if actor.kind in _FIGHTERS or actor.sector in _UNDER_ARMS:
            return "armed"
        if actor.kind != "people":
            return ""
        told = actor.sector == "CVL" and not any(bare(word) in _anybody() for word in folded(actor.text).split())
        return "civilian" if told else "people"

    def _part_of_day(self, events: Sequence[Event]) -> str:
        """The part of the day that goes with the days of `_days`."""
        for event in events:
            if event.date and event.date.basis != "published" and event.date.start and event.date.end:
                time = self._times.get(event.date.time or "")
                part = (time.value or "").rpartition("T")[2] if time is not None else ""
                return part if part in _PARTS else ""
        return ""

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
