"""Whom and what a name may mean, for choosing instead of typing.

In: a name, or the beginning of one. Out: identities, as the field `identity` of actors and places takes them.
The idea: actors are those of the lexicon, with every name they have; places are those of the gazetteer, the user's own among them.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from riwaya.gazetteer.lookup import Candidate, open_gazetteer
from riwaya.languages.ar.pack import DATA
from riwaya.lexicon.load import load_entries
from riwaya.review.decisions import WhichActor, WhichPlace
from riwaya.text.normalise import folded

_SHOWN: Final = 12


def actors(name: str) -> list[WhichActor]:
    """Those called so first, then those one of whose names begins so, then those with the words inside a name."""
    wanted = _key(name)
    ranked = []
    for place, (names, actor) in enumerate(_actors()):
        rank = min((_rank(wanted, one) for one in names), default=3)
        if rank < 3:
            ranked.append((rank, place, actor))
    return [actor for _, _, actor in sorted(ranked, key=lambda one: one[:2])[:_SHOWN]]


def _rank(wanted: str, name: str) -> int:
    if name == wanted:
        return 0
    return 1 if name.startswith(wanted) else 2 if f" {wanted}" in name else 3


@cache
def _actors() -> list[tuple[list[str], WhichActor]]:
    entries = load_entries(DATA)
    found = []
    for one in entries.actors:
        names = [one.name, one.name_ar, *one.aliases]
        known = WhichActor(entity=one.id, name=one.name, name_ar=one.name_ar, kind=one.kind, country=one.country, sector=one.sector)
        found.append(([_key(name) for name in names], known))
    for nation in entries.demonyms:
        known = WhichActor(
            entity=f"state-{nation.country.lower()}", name=nation.name, name_ar=nation.name_ar, kind="state",
            country=nation.country, sector="GOV",
        )  # fmt: skip
        found.append(([_key(name) for name in (nation.name, nation.name_ar, *nation.short)], known))
    return found


def places(name: str) -> list[WhichPlace]:
    """The places of that name, those that are surely called so first."""
    hits = open_gazetteer().find(_key(name))
    found = {one.id: one for one in (*hits.exact, *hits.guessed)}
    return [_place(one) for one in list(found.values())[:_SHOWN]]


def _place(one: Candidate) -> WhichPlace:
    return WhichPlace(
        gazetteer=one.id, name=one.name, name_ar=one.name_ar or one.name, kind=one.kind, country=one.country or None,
        admin1=one.admin1 or None, lat=one.lat, lon=one.lon, radius_km=one.radius_km or None,
    )  # fmt: skip


def _key(name: str) -> str:
    return " ".join(folded(name).replace("-", " ").split())
