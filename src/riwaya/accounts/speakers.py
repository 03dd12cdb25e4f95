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

from riwaya.accounts.words import bare, cores
from riwaya.api import arabic, read
from riwaya.lexicon.schema import ActorEntry
from riwaya.records import Actor, Document, Input
from riwaya.text.normalise import folded

OWN: Final = ""  # the outlet's own voice
_ORGANS: Final = Path(__file__).parent / "organs.csv"
_OFFICES: Final = Path(__file__).parent / "offices.csv"
_STAFF: Final = frozenset(["correspondent", "special correspondent", "editor", "newsroom", "photographer", "presenter"])
_OFFICIAL: Final = frozenset(["government", "organisation", "military", "party", "armed_group"])
_JOINS: Final = (" of ", ", ", " (")
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
def names_of(source: str) -> tuple[frozenset[str], ...]:
    """The words of each name that a source goes by, without articles; of one that the lexicon does not have, of its own."""
    actor = entities().get(source)
    names = (actor.name_ar, *actor.aliases) if actor is not None else (source,)
    return tuple(dict.fromkeys(words for name in names if (words := frozenset(bare(word) for word in cores(name)))))


@cache
def entities() -> Mapping[str, ActorEntry]:
    """The entries of all entities by their ids."""
    return {actor.id: actor for actor in arabic().entries.actors}


@cache
def source_of_outlet(outlet: str) -> str:
    """The source that an outlet is, by its `canonical` name: a body's own office or website is that body.

    Only where its name begins with a body, no medium, and tells whose it is: a known entity, the last named, or a body of one
    country. Else it is a source of its own.
    """
    if outlet in _offices():
        return _offices()[outlet]
    if outlet in bodies():
        return organs().get((outlet, ""), outlet)
    named = read(Input(id="outlet", text=outlet)).actors
    if not named or named[0].kind not in _OFFICIAL or named[0].span[0]:
        return outlet
    known = next((actor.entity for actor in reversed(named) if actor.entity and actor.kind in _OFFICIAL), None)
    alone = len(named) == 1 and named[0].country and named[0].span[1] == len(outlet)
    return known or (named[0].name if alone else None) or outlet


@cache
def _offices() -> Mapping[str, str]:
    """The body of an office whose name does not say whose it is, by the name it publishes under."""
    with _OFFICES.open(encoding="utf-8") as lines:
        return {row["outlet"]: row["source"] for row in csv.DictReader(lines)}


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
        self._outlet_words = frozenset(bare(word) for word in cores(document.report.outlet or ""))
        self._bodies: list[tuple[int, str, str]] = [
            (actor.span[0], folded(actor.name_ar).split()[0], actor.entity)
            for actor in document.actors
            if actor.entity and actor.name_ar and actor.name_ar.strip()
        ]
        self._persons = [actor for actor in document.actors if actor.entity and actor.kind == "person"]
        self._roles: dict[str, str] = {}

    def source(self, actor: Actor | None, fallback: str) -> str:
        """The source that a speaker is, `OWN` for the outlet; `fallback` where nobody is meant."""
        if actor is None:
            return fallback
        actor = self._whole(actor)
        if actor.entity and actor.kind == "person" and actor.role and actor.role.partition(",")[0].endswith(_FOR):
            return self._body(actor, actor.role)  # the spokesman who is known by name
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
        if actor.kind == "person" and (known := _entity(name) or _entity(actor.text)):
            return organs().get((known, ""), known)
        bare_head = name.islower() and not any(join in name for join in _JOINS)  # مفوضية حقوق الإنسان: "commission"
        return folded(actor.text) if actor.kind in ("people", "person") or (bare_head and " " in actor.text) else name

    def _whole(self, actor: Actor) -> Actor:
        """The mention that a name stands in: *اللواء فلان* behind his office."""
        if actor.entity or actor.kind != "person":
            return actor
        start, end = actor.span
        return next((one for one in self._persons if one.span[0] <= start and end <= one.span[1]), actor)

    def _is_outlet(self, actor: Actor, plain: str) -> bool:
        """Whether it is somebody of the outlet, names the outlet, or the body whose office the outlet is."""
        if actor.kind in _OFFICIAL:
            words = {bare(word) for word in cores(actor.text)}
            return len(words) > 1 and words < self._outlet_words
        if actor.kind != "media":
            return False
        return plain in _STAFF or (len(self.outlet) > 3 and self.outlet in folded(actor.text))

    def _body(self, actor: Actor, name: str) -> str:
        """The body that the holder of a role speaks for, else the one that the report named with the same role before."""
        role, _, body = name.rpartition(", ")
        role = role.partition(",")[0]
        entity = _entity(body) or _entity(_plain(body))
        if role.endswith(_FOR) or (role and entity):
            found = entity or body
            return self._roles.setdefault(role.removesuffix(_FOR), organs().get((found, ""), found))
        last = folded(actor.text).split()[-1]
        for at, first, entity in self._bodies:  # مدير *المرصد* behind المرصد السوري لحقوق الإنسان
            if at < actor.span[0] and first == last:
                return entity
        known = self._roles.get(role or _plain(name)) or _named_last(actor.text)
        return known or (folded(actor.text) if " " in actor.text else name)


def _named_last(text: str) -> str | None:
    """The body that a title ends with (المتحدث باسم *الجيش السوري*)."""
    words = folded(text).split()
    for first in range(1, len(words)):
        found = _entity(" ".join(words[first:]))
        if found is not None and entities()[found].kind in _OFFICIAL:
            return found
    return None


def _entity(name: str) -> str | None:
    return outlets().get(folded(name).casefold())


def _plain(name: str) -> str:
    """A name without its country."""
    return name.partition(" (")[0]
