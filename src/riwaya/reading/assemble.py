"""From drafts to records: ids, spans in code points, and the document.

In: a finished `Draft`. Out: a `Document`.
The idea: ids number records in text order; every span is made here, once, from token indexes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from operator import attrgetter
from typing import Literal

import msgspec

from riwaya import records as rec
from riwaya.languages.ar.quantities import QuantityMention, amounts_in
from riwaya.reading.certainty import Scorecard, Weights
from riwaya.reading.draft import ActorMention, Draft, EventDraft, StatementDraft
from riwaya.reading.events.control import ControlDraft, FramingDraft
from riwaya.reading.phrases.mention_marks import pair_marks
from riwaya.reading.phrases.person_names import inner_letters
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.structure import Structure
from riwaya.reading.times.times import TimeMention

_antecedent = attrgetter("antecedent")
_LIKELY = 0.1  # the least share of a candidate that the record names


class _Maker:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.tokens = draft.tokens
        self.start, self.end = draft.tokens.start, draft.tokens.end
        self.text = draft.tokens.text

    def span(self, first: int, last: int, inner: int = 0) -> rec.Span:
        start = self.tokens.inner_start(first, inner) if inner else self.start[first]
        return start, self.end[last - 1]

    def time(self, mention: TimeMention) -> rec.Span:
        word = self.draft.words[mention.first]
        return self.span(mention.first, mention.last, word.lead if word is not None else 0)

    def piece(self, first: int, last: int, inner: int = 0) -> tuple[rec.Span, str]:
        """The characters of tokens `first` to `last`, and what they are."""
        start = self.tokens.inner_start(first, inner) if inner else self.start[first]
        end = self.end[last - 1]
        return (start, end), self.text[start:end]

    def cut(self, span: rec.Span) -> str:
        return self.text[span[0] : span[1]]


def assemble(draft: Draft, structure: Structure, control: list[ControlDraft], framings: list[FramingDraft]) -> rec.Document:
    """The document of a finished draft."""
    maker = _Maker(draft)
    pair_marks(draft)
    times = {id(mention): f"t{number}" for number, mention in enumerate(draft.times, 1)}
    spans = [maker.time(mention) for mention in draft.times]
    quantity_ids, quantities = _quantities(maker)
    place_ids = {id(mention): f"p{number}" for number, mention in enumerate(draft.places, 1)}
    actor_ids, actors = _actors(maker, draft)
    for number, item in enumerate(draft.statements, 1):
        item.id = f"s{number}"
    statements = [_statement(maker, item, times, actor_ids) for item in draft.statements]
    text = maker.text
    sentences = [maker.span(first, last) for first, last in draft.whole_sentences]
    marks = _marks(statements, len(draft.times), len(draft.places))
    events = [_event(maker, event, times, quantity_ids, place_ids, actor_ids) for event in draft.events]
    events = _weighed(events, Scorecard(text, sentences, actors, statements, marks, draft.knowledge.certainty))
    return rec.Document(
        schema=rec.SCHEMA,
        id=draft.input.id or hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest(),
        report=_report(maker, structure, place_ids),
        sentences=sentences,
        times=[
            rec.Time(
                id=times[id(mention)], span=span, text=maker.cut(span), value=mention.value,
                start=mention.start, end=mention.end, precision=mention.precision, kind=mention.kind,
                basis=mention.basis, conflict=mention.conflict,
            )
            for mention, span in zip(draft.times, spans, strict=True)
        ],
        quantities=quantities,
        places=[
            _place(maker, mention, place_ids)
            for mention in draft.places
        ],
        actors=actors,
        statements=statements,
        events=events,
        control=_control(maker, draft, control, times, place_ids, actor_ids),
        framings=[
            rec.Framing(
                span=maker.span(item.first, item.last, item.inner),
                text=maker.cut(maker.span(item.first, item.last, item.inner)), neutral=item.neutral,
                loaded_for=actor_ids.get(id(item.loaded_for)) if item.loaded_for else None,
                by=item.by.id if item.by else None,
            )
            for item in framings
        ],
        warnings=draft.warnings,
    )  # fmt: skip


def scorecard(document: rec.Document, weights: Weights) -> Scorecard:
    """The scorecard that the events of a document were weighed with."""
    marks = _marks(document.statements, len(document.times), len(document.places))
    return Scorecard(document.report.text, document.sentences, document.actors, document.statements, marks, weights)


def _marks(statements: list[rec.Statement], times: int, places: int) -> int:
    """How many speakers, times and places a report names."""
    return sum(1 for item in statements if item.chain) + times + places


def _weighed(events: list[rec.Event], card: Scorecard) -> list[rec.Event]:
    """Events with their scores, numbered; what is more likely misread than not, weighed among all of them, is left out."""
    scores = card.scores(events)
    if min(scores, default=1.0) < card.least:
        events = [event for event, score in zip(events, scores, strict=True) if score >= card.least]
        scores = card.scores(events)  # how full of acts a report is, is asked of what is left
    return [
        msgspec.structs.replace(event, id=f"e{number}", score=score)
        for number, (event, score) in enumerate(zip(events, scores, strict=True), 1)
    ]


def _meant(place: PlaceMention) -> PlaceMention:
    """The place that an event names: the name that generic words stand for, unless they are about another area of it."""
    named = place.antecedent
    return named if named is not None and place.relation is None and named.gazetteer == place.gazetteer else place


def _place(maker: _Maker, mention: PlaceMention, ids: dict[int, str]) -> rec.Place:
    span, text = maker.piece(mention.first, mention.last, mention.inner)
    likely = [(place, share) for place, share in mention.candidates if share >= _LIKELY] if len(mention.candidates) > 1 else []
    return rec.Place(
        id=ids[id(mention)], span=span, text=text, name=mention.name, name_ar=mention.name_ar,
        gazetteer=mention.gazetteer, kind=mention.kind, country=mention.country, admin1=mention.admin1,
        lat=mention.lat, lon=mention.lon, radius_km=mention.radius_km, relation=mention.relation, score=mention.score,
        antecedent=ids.get(id(mention.antecedent)) if mention.antecedent is not None else None,
        candidates=[
            rec.PlaceCandidate(
                gazetteer=place.id, name=place.name, country=place.country or None, lat=place.lat, lon=place.lon,
                score=share,
            )
            for place, share in likely
        ] if len(likely) > 1 else [],
    )  # fmt: skip


def _quantities(maker: _Maker) -> tuple[dict[int, str], list[rec.Quantity]]:
    ids: dict[int, str] = {}
    found: list[rec.Quantity] = []
    every = [*maker.draft.quantities, *_lengths(maker.draft)]
    ordered: list[QuantityMention] = sorted(every, key=lambda item: (item.first, item.last))
    for number, item in enumerate(ordered, 1):
        ids[id(item)] = f"q{number}"
        inner = maker.draft.words[item.first]
        span, text = maker.piece(item.first, item.last, inner.lead if inner is not None else 0)
        found.append(
            rec.Quantity(
                id=f"q{number}", span=span, text=text, value=item.value, low=item.low, high=item.high,
                operator=item.operator, counts=item.counts,
            )
        )  # fmt: skip
    return ids, found


def _lengths(draft: Draft) -> list[QuantityMention]:
    """The numbers of lengths of time (3 of "3 سنوات"): quantities of the record, of which no toll is ever taken."""
    found: list[QuantityMention] = []
    for time in draft.times:
        if time.value is not None and time.value.startswith("P") and time.kind in ("duration", "interval"):
            found += amounts_in(draft.tokens, time.first, time.last)
    return found


def _actors(maker: _Maker, draft: Draft) -> tuple[dict[int, str], list[rec.Actor]]:
    """Every mention once; two drafts of the same characters and entity are one record."""
    every: list[ActorMention] = list(draft.actors)
    for item in draft.statements:
        every += filter(None, (item.speaker, item.addressee, *item.relays))
    for event in draft.events:
        every += event.actors
        every += event.recipients
    every += list(filter(None, map(_antecedent, every)))
    unique: dict[tuple[int, int, int], list[ActorMention]] = {}
    for mention in dict.fromkeys(every):  # two mentions are never equal
        where = mention.first, mention.inner, mention.last
        if where in unique:
            unique[where].append(mention)
        else:
            unique[where] = [mention]
    ids: dict[int, str] = {}
    ordered = sorted(unique.items())
    for number, (_, group) in enumerate(ordered, 1):
        own = f"a{number}"
        for mention in group:
            ids[id(mention)] = own
    found = []
    for number, ((first, inner, last), group) in enumerate(ordered, 1):
        best = group[0] if len(group) == 1 else max(group, key=_says_most)
        span, text = maker.piece(first, last, inner)
        antecedent = ids.get(id(best.antecedent)) if best.antecedent is not None else None
        own = f"a{number}"
        found.append(
            rec.Actor(
                id=own, span=span, text=text, entity=best.entity, name=best.name,
                name_ar=best.name_ar, kind=best.kind, country=best.country, sector=best.sector, role=best.role,
                framing=best.framing, antecedent=antecedent if antecedent != own else None,
            )
        )  # fmt: skip
    return ids, found


def _says_most(mention: ActorMention) -> tuple[bool, bool]:
    return mention.antecedent is not None, mention.entity is not None


def _link(maker: _Maker, mention: ActorMention, role: Literal["origin", "relay"], ids: dict[int, str]) -> rec.Link:
    span, text = maker.piece(mention.first, mention.last, mention.inner)
    return rec.Link(
        role=role, span=span, text=text, actor=ids.get(id(mention)), name=mention.name or mention.name_ar,
        anonymous=mention.anonymous,
    )  # fmt: skip


def _statement(maker: _Maker, item: StatementDraft, times: dict[int, str], actors: dict[int, str]) -> rec.Statement:
    span, text = maker.piece(item.first, item.last, item.content_inner)
    cue, cue_text = maker.piece(item.cue_first, item.cue_last, item.cue_inner)
    chain = [_link(maker, item.speaker, "origin", actors)] if item.speaker is not None else []
    seen: set[str | None] = {item.speaker.entity if item.speaker is not None else None} - {None}
    for relay in item.relays:
        if relay is item.speaker or (relay.entity is not None and relay.entity in seen):
            continue
        seen.add(relay.entity)
        chain.append(_link(maker, relay, "relay", actors))
    said = rec.Said(time=times[id(item.said)], value=item.said.value) if item.said is not None else None
    venue = maker.cut(maker.span(*item.venue)) if item.venue is not None else None
    return rec.Statement(
        id=item.id, span=span, text=text, mode=item.mode, stance=item.stance,
        cue=rec.Cue(span=cue, text=cue_text, lemma=item.lemma), chain=chain, said=said, venue=venue,
        parent=item.parent.id if item.parent is not None else None, rule=item.rule,
        denies=item.denies.id if item.denies is not None else None,
    )  # fmt: skip


def _date(draft: Draft, event: EventDraft, times: dict[int, str]) -> rec.EventDate | None:
    mention = event.time
    if mention is not None and mention.start is not None:
        basis: rec.Basis = "context" if "context" in (mention.basis, event.date_basis) else "stated"
        return rec.EventDate(
            start=mention.start, end=mention.end, precision=mention.precision, time=times.get(id(mention)), basis=basis
        )
    if event.implied is not None and event.date_basis == "apart":
        return rec.EventDate(start=event.implied[0], end=event.implied[1], precision="vague", time=None, basis="context")
    if event.implied is not None:
        return rec.EventDate(start=event.implied[0], end=event.implied[1], precision="vague", time=None, basis="published")
    if draft.published is not None and event.modality in ("occurred", "ongoing", "negated"):
        return rec.EventDate(start=None, end=draft.published[:10], precision="vague", time=None, basis="published")
    return None


def _event(
    maker: _Maker,
    event: EventDraft,
    times: dict[int, str],
    quantities: dict[int, str],
    places: dict[int, str],
    actors: dict[int, str],
) -> rec.Event:
    draft = maker.draft
    span, text = maker.piece(event.first, event.last, event.trigger_inner)
    frame = draft.entries.frames[event.frame] if event.frame >= 0 and event.cue_of is None else None
    acled = None
    if frame is not None and frame.acled:
        kind, _, sub = frame.acled.partition(": ")
        acled = rec.Acled(event_type=kind, sub_event_type=sub)
    return rec.Event(
        id="", span=span, text=text, type=event.type, mode=frame.mode if frame else None, acled=acled,
        cameo=frame.cameo if frame else None,
        actor=_ids(event.actors, actors),
        recipient=_ids(event.recipients, actors),
        place=_ids([_meant(place) for place in event.places], places) if event.places else [],
        date=_date(draft, event, times),
        tolls=[
            rec.Toll(quantity=quantities[id(toll.quantity)], effect=toll.effect, who=toll.who)
            for toll in event.tolls
        ] if event.tolls else [],
        weapon=maker.cut(maker.span(*event.weapon, inner_letters(draft, event.weapon[0]))) if event.weapon else None,
        modality=event.modality, background=event.background,
        statement=event.statement.id if event.statement is not None else None, rule=event.rule,
        score=0.0,  # told when all events are there, as is the id
    )  # fmt: skip


def _ids(mentions: Sequence[object], ids: dict[int, str]) -> list[str]:
    """The ids of mentions, each once."""
    if len(mentions) < 2:
        return [ids[id(mentions[0])]] if mentions else []
    return list(dict.fromkeys(ids[id(mention)] for mention in mentions))


def _control(
    maker: _Maker,
    draft: Draft,
    control: list[ControlDraft],
    times: dict[int, str],
    places: dict[int, str],
    actors: dict[int, str],
) -> list[rec.Control]:
    found = []
    for number, item in enumerate(control, 1):
        event = item.event
        span, text = maker.piece(event.first, event.last, event.trigger_inner)
        found.append(
            rec.Control(
                id=f"c{number}", span=span, text=text,
                holder=actors[id(item.holder)] if item.holder is not None else None,
                place=places[id(_meant(event.places[0]))] if event.places else None, change=item.change,
                date=_date(draft, event, times), statement=event.statement.id if event.statement else None,
            )
        )  # fmt: skip
    return found


def _report(maker: _Maker, structure: Structure, places: dict[int, str]) -> rec.Report:
    draft = maker.draft
    source = draft.input
    published = None
    if source.published:
        published = rec.Published(value=source.published, basis="given")
    elif structure.stamp is not None and structure.stamp.value:
        stamp = structure.stamp
        published = rec.Published(value=stamp.value or "", span=maker.time(stamp), basis="stated")
    language = "ar" if draft.arabic else "und"
    at = {place.first: places[id(place)] for place in draft.places}
    return rec.Report(
        title=structure.title, section=structure.section, outlet=source.outlet, url=source.url, language=language,
        published=published,
        datelines=[
            rec.Dateline(span=maker.span(first, last), text=maker.cut(maker.span(first, last)), place=at.get(first))
            for first, last in structure.datelines
        ],
        agencies=[
            rec.Agency(span=maker.span(first, last), text=maker.cut(maker.span(first, last)), name=name)
            for first, last, name in structure.agencies
        ],
        text=maker.text, forwarded_from=source.forwarded_from or msgspec.UNSET, metadata_from=source.metadata_from or msgspec.UNSET,
    )  # fmt: skip
