"""What one report tells of: its events gathered into acts, with who says what of each.

In: a Document. Out: `Act`s: the events that tell of one thing, what tells it from others, and a `Telling` for each voice.
The idea: a report tells of one thing in many words (title, verb, noun, toll); two events are one act unless their kind,
place, day or parties say otherwise. Rival figures of one act in one report stay tellings of that act.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

from riwaya.accounts.coalitions import is_part
from riwaya.accounts.counting import Counting
from riwaya.accounts.geometry import Area, near
from riwaya.accounts.hints import hint_of, posted
from riwaya.accounts.kinds import family_of, is_speech
from riwaya.accounts.speakers import canonical
from riwaya.accounts.tellings import DENYING, Telling, Voices, area_of
from riwaya.accounts.words import bare, cores, rarest, weigh
from riwaya.records import Document, Event, Record
from riwaya.text.normalise import folded

UNCODED: Final = "uncoded"  # the family of a report in which no act was read: it may still be about one
# What happened, or is said not to have: plans, demands and conditions are nothing that happened anywhere.
TOLD: Final = frozenset(["occurred", "ongoing", "negated"])
_SHORT: Final = 4  # days: a longer interval says too little about when
_WORDS: Final = 50  # words of an act that are weighed
_RAREST: Final = 20  # words that an act is looked up by
_LOCAL_KM: Final = 12.0  # a place with a wider radius does not tell a village from the next
_LOCAL_TIMES: Final = frozenset(["day", "part", "hour", "minute"])

Days = tuple[dt.date, dt.date]


class Act(Record, frozen=True, kw_only=True):
    """One thing that one report tells of.

    `days` is half open, None where no few days are told; `within` the same for intervals of any length; `published` is the
    day of publication. `weekdays`
    and `dates` (month, day) are what times without a year or week say. `areas` are where it happened as its events say it,
    `around` the other local places of its sentences. `parties` and `targets` are ids or names of who did it and to whom.
    `killed` and `injured` hold (low, high) figures. `people` are full names, folded. `words` and `report_words` weigh the
    words of its sentences and of the whole report, each of length 1; `rare` are the words that it is looked up by. `over_time`:
    it is a count over weeks or more. `outlet` is whose report it is, an id where it is known.
    """

    report: str
    number: int
    type: str | None
    family: str
    background: bool
    days: Days | None
    within: Days | None
    weekdays: frozenset[int]
    dates: frozenset[tuple[int, int]]
    published: dt.date | None
    areas: tuple[Area, ...]
    around: tuple[Area, ...]
    parties: frozenset[str]
    targets: frozenset[str]
    states: frozenset[str]
    means: frozenset[str]
    killed: frozenset[tuple[int, int | None]]
    injured: frozenset[tuple[int, int | None]]
    people: frozenset[str]
    words: dict[str, float]
    report_words: dict[str, float]
    rare: tuple[str, ...]
    tellings: tuple[Telling, ...]
    over_time: bool = False
    outlet: str | None = None


class _Draft:
    """An act while the events of its report are gathered."""

    def __init__(self, family: str, over_time: bool = False) -> None:
        self.family = family
        self.over_time = over_time
        self.events: list[Event] = []
        self.days: Days | None = None
        self.within: Days | None = None  # as `days`, however long
        self.areas: list[Area] = []
        self.parties: set[str] = set()
        self.targets: set[str] = set()
        self.voices: dict[str | None, tuple[set[str], set[str]]] = {}
        self.figures: dict[str | None, set[int]] = {}  # how many fell, by the voice that counts them
        self.background = True
        self.denied: set[bool] = set()  # whether its events are denied ones


def acts_of(document: Document) -> list[Act]:
    """The acts of a document, in the order in which it first tells of them.

    A document in which no act was read gives one without tellings, so that it is found beside those that tell more.
    """
    reader = _Reader(document)
    drafts: list[_Draft] = []
    for event in document.events:
        if event.modality in TOLD:
            reader.place(event, drafts)
    return list(reader.finish(drafts or [_Draft(UNCODED)]))


class _Reader:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.places = {place.id: place for place in document.places}
        self.counting = Counting(document)
        self.voices = Voices(document, self.counting)

    # ------------------------------------------------------------ which act

    def place(self, event: Event, drafts: list[_Draft]) -> None:
        """Puts an event to the act it tells of, or begins a new one."""
        family = family_of(event.type)
        days, areas = days_of(event), self._areas(event.place)
        parties, targets = self.voices.entities(event.actor), self.voices.entities(event.recipient)
        carried = event.date is not None and event.date.basis == "context"  # the day of another sentence is not that of a count
        over_time = (days is None or carried) and self.counting.over_time(event.span)
        if over_time:
            days = None
        fallen, denied = self.voices.fallen(event), self.voices.denied(event)
        best, rank = None, (-1, -1)
        for number, draft in enumerate(drafts):
            fit = _fit(draft, family, days, areas, parties, targets, event, fallen) if draft.over_time == over_time else None
            if fit is not None and denied not in draft.denied and not self._is_meant(event, draft, parties, targets, days, areas):
                continue
            if fit is not None and (fit, number) > rank:
                best, rank = draft, (fit, number)
        if best is None:
            if denied and self._says_nothing(event, days, parties, targets):
                return
            best = _Draft(family, over_time)
            drafts.append(best)
        best.events.append(event)
        best.denied.add(denied)
        best.days = best.days or days
        best.within = best.within or _within(event)
        best.areas += [area for area in areas if area not in best.areas]
        best.parties |= parties
        best.targets |= targets
        voice = best.voices.setdefault(event.statement, (set(), set()))
        voice[0].update(parties)
        voice[1].update(targets)
        if fallen is not None:
            best.figures.setdefault(event.statement, set()).add(fallen)
        best.background = best.background and event.background

    def _is_meant(
        self,
        event: Event,
        draft: _Draft,
        parties: frozenset[str],
        targets: frozenset[str],
        days: Days | None,
        areas: Sequence[Area],
    ) -> bool:
        """Whether a denial is of that act, or that act what a denial was of: it names its place, its day or somebody in it, or the
        same deed, or speaks of it as known (القصف). Else two things are told, one of which did not happen."""
        if areas and draft.areas and near(areas, draft.areas):
            return True
        if (parties | targets) & (draft.parties | draft.targets) or (days and days == draft.days):
            return True
        if True not in draft.denied and _is_definite(event):
            return True
        return any(_frame(event) == _frame(other) for other in draft.events)

    def _says_nothing(self, event: Event, days: Days | None, parties: frozenset[str], targets: frozenset[str]) -> bool:
        """Whether an event is only negated (قذائف لم تنفجر), no answer to what somebody said, and no place, day or pair of parties
        says which act it would have been: that is none."""
        statement = self.voices.statement(event)
        spoken = statement is not None and statement.stance in DENYING
        return event.modality == "negated" and not spoken and not (event.place or days or (parties and targets))

    def _areas(self, ids: Sequence[str]) -> list[Area]:
        found = [area for id in ids if (place := self.places.get(id)) and (area := area_of(place))]
        return list(dict.fromkeys(found))

    # ------------------------------------------------------------ what it is known by

    def finish(self, drafts: list[_Draft]) -> Iterator[Act]:
        """The acts with the words of their sentences."""
        document = self.document
        published = _published(document)
        outlet = canonical(document.report.outlet) if document.report.outlet else None
        owners = _owners(document, drafts)
        local = [(place.span[0], area) for place in document.places if (area := area_of(place)) and area.radius_km <= _LOCAL_KM]
        times = [
            (time.span[0], hint_of(time.text))
            for time in document.times
            if time.precision in _LOCAL_TIMES and time.kind in ("date", "datetime")
        ]
        wide = [place for place in document.places if (place.radius_km or _LOCAL_KM + 1) > _LOCAL_KM and place.gazetteer]
        named = frozenset(word for place in wide for word in cores(place.text))
        whole = weigh([document.report.text])
        for number, draft in enumerate(drafts):
            spans = [span for span, owner in zip(document.sentences, owners, strict=True) if number in owner]
            if len(drafts) == 1:
                spans = [(0, len(document.report.text))]
            inside = _Inside(spans)
            words = whole if len(drafts) == 1 else weigh((document.report.text[start:end] for start, end in spans), _WORDS)
            tellings = self.voices.tellings(draft.events, draft.family)
            around = [area for at, area in local if inside(at) and area not in draft.areas]
            if not draft.areas and not around:
                around = [area for _, area in local]  # a dateline, a hashtag at the end
            yield Act(
                report=document.id,
                number=number,
                type=draft.events[0].type if draft.events else None,
                family=draft.family,
                background=draft.background,
                days=draft.days,
                within=draft.within,
                weekdays=frozenset(hint.weekday for at, hint in times if hint.weekday is not None and inside(at)),
                dates=frozenset(hint.day for at, hint in times if hint.day is not None and inside(at)),
                published=published,
                areas=tuple(draft.areas),
                around=tuple(dict.fromkeys(around)),
                parties=frozenset(draft.parties),
                targets=frozenset(draft.targets),
                states=frozenset(party.country for one in tellings for party in one.actor if party.country),
                means=frozenset(mean for event in draft.events for mean in (event.mode, event.weapon) if mean),
                killed=frozenset(one.killed for one in tellings if one.killed),
                injured=frozenset(one.injured for one in tellings if one.injured),
                people=frozenset(name for at, name in self.voices.people if inside(at)),
                words=words,
                report_words=whole,
                rare=rarest(words, named, _RAREST),
                tellings=tuple(tellings),
                over_time=draft.over_time,
                outlet=outlet,
            )


def _frame(event: Event) -> str:
    """The entry that an event was read by, a verb or its noun."""
    return event.rule.partition(":")[0]


def _is_definite(event: Event) -> bool:
    """Whether an event is told by a noun with an article: as one that is known."""
    first = folded(event.text).split()[:1]
    return bool(first) and bare(first[0]) != first[0]


class _Inside:
    """Whether an offset lies in one of some spans."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self.spans = spans

    def __call__(self, at: int) -> bool:
        return any(start <= at < end for start, end in self.spans)


def _owners(document: Document, drafts: Sequence[_Draft]) -> list[set[int]]:
    """For each sentence the acts it tells of: those with an event in it, else those of the sentence before it."""
    owners: list[set[int]] = [set() for _ in document.sentences]
    starts = [start for start, _ in document.sentences]
    for number, draft in enumerate(drafts):
        for event in draft.events:
            line = max((k for k, start in enumerate(starts) if start <= event.span[0]), default=None)
            if line is not None:
                owners[line].add(number)
    last: set[int] = next((owner for owner in owners if owner), set())
    for owner in owners:
        if owner:
            last = owner
        else:
            owner.update(last)
    return owners


def _fit(
    draft: _Draft,
    family: str,
    days: Days | None,
    areas: Sequence[Area],
    parties: frozenset[str],
    targets: frozenset[str],
    event: Event,
    fallen: int | None,
) -> int | None:
    """How well an event fits an act of its report: 2 by place, 1 by nothing against it; None for not at all."""
    if draft.family != family:
        return None
    within = _within(event)
    if within and draft.within and not (within[0] < draft.within[1] and draft.within[0] < within[1]):
        return None
    if event.background != draft.background and not (days and draft.days):
        return None
    same = bool(areas) and bool(draft.areas) and near(areas, draft.areas)
    if areas and draft.areas and not same:
        return None
    if is_speech(family) and not (parties & draft.parties if parties and draft.parties else event.statement in draft.voices):
        return None
    if not same and _others_did(draft, parties, targets):
        return None
    voice = draft.voices.get(event.statement)
    # One voice that names two different doers tells of two acts; two voices may quarrel over one.
    if voice and parties and voice[0] and not parties & voice[0]:
        return None
    if voice and targets and voice[1] and not targets & voice[1] and not same:
        return None
    # So does one that counts five dead, and then twelve: rival figures of one act come from two voices, or have risen.
    counted = draft.figures.get(event.statement)
    if not same and fallen is not None and counted and fallen not in counted:
        return None
    return 2 if same else 1


def _others_did(draft: _Draft, parties: frozenset[str], targets: frozenset[str]) -> bool:
    """Whether an act without a place in common has other doers, and nobody in common it was done to: two things, told in one
    report. Voices that quarrel over one act name its place, or its victims."""
    if not parties or not draft.parties or parties & draft.parties:
        return False
    if targets & draft.targets or parties & draft.targets or targets & draft.parties:
        return False
    return not (is_part(parties, (), draft.parties) or is_part(draft.parties, (), parties))


def days_of(event: Event) -> Days | None:
    """The few days an event is said to have happened in, half open; None where only the publication date bounds it."""
    within = _within(event)
    return within if within and (within[1] - within[0]).days <= _SHORT else None


def _within(event: Event) -> Days | None:
    """As `days_of`, for intervals of any length."""
    date = event.date
    if date is None or date.basis == "published" or not date.start or not date.end:
        return None
    start, end = dt.date.fromisoformat(date.start[:10]), dt.date.fromisoformat(date.end[:10])
    if len(date.end) > 10 and not date.end[10:].startswith("T00:00"):
        end += dt.timedelta(days=1)
    return start, max(end, start + dt.timedelta(days=1))


def _published(document: Document) -> dt.date | None:
    """The day of publication, or that of the posts the report shows."""
    value = document.report.published
    try:
        return dt.date.fromisoformat(value.value[:10]) if value else posted(document.report.text)
    except ValueError:
        return None
