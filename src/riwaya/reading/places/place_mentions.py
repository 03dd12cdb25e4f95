"""The record of a place name in a report.

In: a name and the place it was resolved to. Out: a `PlaceMention`.
The idea: a mention holds all that is known of it, also the places that it may be besides.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from riwaya.gazetteer.lookup import Candidate
from riwaya.records import PlaceKind, Relation


@dataclass(slots=True, eq=False)
class PlaceMention:
    """A place name: tokens `first` to `last`, without the noun before it; `inner` letters of the first are proclitics.

    `whole` is the first token of the phrase that the name closes (مدينة حلب، جنوبي العاصمة دمشق). `candidates` are the
    places it may be, best first, with scores that sum to at most 1. `antecedent` is the mention that generic words
    stand for. `scene`: an act may take place there; the whole of a country that is only called البلاد is no scene.
    `beside`: the text only says of the place before it that it lies there (جبل المقطر *المطل على الطريق*).
    `taken`: it stands behind a verb of places and maybe its subject (زار الوزير *خانقين*).
    """

    first: int
    last: int
    inner: int
    name: str
    name_ar: str
    gazetteer: str | None
    kind: PlaceKind
    country: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    radius_km: float | None
    relation: Relation | None
    score: float
    whole: int
    candidates: list[tuple[Candidate, float]] = field(default_factory=list)
    antecedent: PlaceMention | None = None
    scene: bool = True
    beside: bool = False
    taken: bool = False
    id: str = ""
