"""Whom a speaker speaks for, as far as sources are counted.

In: a Document, an actor in it. Out: the id or name of the source, or `OWN` where the outlet itself speaks.
The idea: a spokesman, his director and the body are one source; so are an armed group and its news agency. "Our correspondent",
"a statement" and the site that names itself are the outlet. Nothing is guessed from what is said.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from riwaya.api import arabic
from riwaya.records import Actor, Document
from riwaya.text.normalise import folded

OWN: Final = ""  # the outlet's own voice
_ORGANS: Final = Path(__file__).parent / "organs.csv"
_STAFF: Final = frozenset(["correspondent", "special correspondent", "editor", "newsroom", "photographer", "presenter"])
_FOR: Final = " for"  # "spokesperson for"


@cache
def outlets() -> Mapping[str, str]:
    """The ids of entities by each of their names, folded."""
    return {
        folded(name).casefold(): actor.id
        for actor in arabic().entries.actors
        for name in (actor.name, actor.name_ar, *actor.aliases)
        if name
    }


@cache
def bodies() -> frozenset[str]:
    """The ids of all entities."""
    return frozenset(outlets().values())


def canonical(name: str) -> str:
    """The id of an outlet or agency that the lexicon knows (SANA's own report and "SANA said" are one voice), else its name.

    What stands in brackets behind a name tells two of one name apart for people: سبأ (عدن) is Saba where no other is known.
    """
    known = outlets()
    plain = name.partition("(")[0].strip()
    return known.get(folded(name).casefold()) or known.get(folded(plain).casefold()) or name


@cache
def organs() -> Mapping[tuple[str, str], str]:
    """For whom a medium speaks, by its id or kind and its country ("" for any)."""
    with _ORGANS.open(encoding="utf-8") as lines:
        return {(row["voice"], row["country"]): row["speaks_for"] for row in csv.DictReader(lines)}


@cache
def _documents() -> frozenset[str]:
    """What a statement, a report or a post is called."""
    return frozenset(head.english for head in arabic().entries.heads if head.class_ == "document")


class Speakers:
    """The speakers of one document."""

    def __init__(self, document: Document) -> None:
        self.outlet = folded(document.report.outlet or "").strip()
        self._bodies: list[tuple[int, str, str]] = [
            (actor.span[0], folded(actor.name_ar).split()[0], actor.entity)
            for actor in document.actors
            if actor.entity and actor.name_ar and actor.name_ar.strip()
        ]
        self._roles: dict[str, str] = {}

    def source(self, actor: Actor | None, fallback: str) -> str:
        """The source that a speaker is, `OWN` for the outlet; `fallback` where nobody is meant."""
        if actor is None:
            return fallback
        if actor.entity:
            return organs().get((actor.entity, ""), actor.entity)
        name = actor.name or fallback
        plain, country = _plain(name), actor.country or ""
        if plain in _documents() or self._is_outlet(actor, plain):
            return OWN
        if actor.kind == "media":
            return organs().get((plain, country)) or (name if country else folded(actor.text))
        if actor.role:
            return self._body(actor, name)
        return folded(actor.text) if actor.kind in ("people", "person") else name

    def _is_outlet(self, actor: Actor, plain: str) -> bool:
        """Whether it is somebody of the outlet, or names the outlet."""
        if actor.kind != "media":
            return False
        return plain in _STAFF or (len(self.outlet) > 3 and self.outlet in folded(actor.text))

    def _body(self, actor: Actor, name: str) -> str:
        """The body that the holder of a role speaks for, else the one that the report named with the same role before."""
        role, _, body = name.rpartition(", ")
        role = role.partition(",")[0]
        if role.endswith(_FOR) or (role and outlets().get(folded(_plain(body)).casefold())):
            found = outlets().get(folded(_plain(body)).casefold()) or body
            return self._roles.setdefault(role.removesuffix(_FOR), organs().get((found, ""), found))
        last = folded(actor.text).split()[-1]
        for at, first, entity in self._bodies:  # مدير *المرصد* behind المرصد السوري لحقوق الإنسان
            if at < actor.span[0] and first == last:
                return entity
        known = self._roles.get(role or _plain(name))
        return known or (folded(actor.text) if " " in actor.text else name)


def _plain(name: str) -> str:
    """A name without its country."""
    return name.partition(" (")[0]
