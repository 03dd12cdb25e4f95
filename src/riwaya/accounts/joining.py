"""Things joined into groups (union-find).

In: things, and which belong together. Out: the groups.
The idea: a group is named by the thing in it that came first, so the order in which things are joined changes nothing.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Thing = TypeVar("Thing", bound=Hashable)


class Joining(Generic[Thing]):
    """Groups of things; all are alone at first."""

    def __init__(self, things: Iterable[Thing]) -> None:
        self._place: dict[Thing, int] = {}
        self._parent: dict[Thing, Thing] = {}
        for thing in things:
            self.add(thing)

    def add(self, thing: Thing) -> None:
        """Takes a thing in, alone unless it is known."""
        if thing not in self._parent:
            self._place[thing] = len(self._place)
            self._parent[thing] = thing

    def first(self, thing: Thing) -> Thing:
        """The thing of its group that came first. Raises `KeyError` for one that was never taken in."""
        root = thing
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[thing] != root:
            self._parent[thing], thing = root, self._parent[thing]
        return root

    def join(self, one: Thing, other: Thing) -> None:
        """Makes one group of two."""
        a, b = self.first(one), self.first(other)
        if self._place[a] > self._place[b]:
            a, b = b, a
        self._parent[b] = a

    def together(self, one: Thing, other: Thing) -> bool:
        """Whether two are of one group."""
        return self.first(one) == self.first(other)

    def groups(self, things: Iterable[Thing]) -> list[list[Thing]]:
        """The groups of `things`, and the things in each, in the order in which they are given."""
        found: dict[Thing, list[Thing]] = {}
        for thing in things:
            found.setdefault(self.first(thing), []).append(thing)
        return list(found.values())
