"""Acts gathered into incidents, all at once.

In: acts by number, links that say how well those fit that were compared, and a way to compare others. Out: groups of acts.
The idea: the two groups whose acts fit best on average become one, again and again, while that average is above 0; one odd
link never ties two incidents. `accounts.regathering` does the same a few acts at a time.

Why the order does not matter. How well two acts fit hangs on the two alone (`fit_of`), and two that were not compared, for
want of anything in common, never fit better than 0. So the average of two groups is never above the better of those of
which the one was made: what is joined first is settled by the acts, not by when they came, and no two averages are equal,
as every pair has a fraction of its own that breaks ties.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from typing import Final

UNIT: Final = 10**6 << 20  # a fit of 1
_TIES: Final = (1 << 20) - 1
_MIX: Final = 0x9E3779B97F4A7C15
_WORD: Final = (1 << 64) - 1

Link = tuple[int, int, int]
Fit = Callable[[int, int], int]


def fit_of(score: float, one: int, other: int) -> int:
    """A score as a whole number of `UNIT`s, so that sums are exact, with a fraction below a millionth that breaks ties.

    `one` and `other` are numbers of 64 bits that name the two acts wherever they are kept.
    """
    mixed = ((one ^ other) * _MIX) & _WORD
    return (round(score * 10**6) << 20) + (((mixed >> 32) ^ mixed) * _MIX >> 40 & _TIES)


class Node:
    """A group as it was for a while, on the way from single acts to what is gathered.

    `death` is how well it fitted the one it was joined to, on average, 0 where it was joined to none; `parent` what came of it.
    """

    __slots__ = ("_acts", "death", "parent", "size")

    def __init__(self, acts: list[int]) -> None:
        self._acts = acts  # these are the first of them: the list grows as the group does
        self.size = len(acts)
        self.death = 0.0
        self.parent: Node | None = None

    @property
    def acts(self) -> list[int]:
        """Its acts, in no order."""
        return self._acts[: self.size]


Tree = dict[int, Node]  # how a group was made: for each of its acts the node that is this act alone


def gather(acts: Sequence[int], links: Sequence[Link], fit: Fit) -> list[list[int]]:
    """Groups of acts, each in ascending order, the groups by their first.

    `links` holds (low, high, fit) once a pair; `fit(low, high)` compares a pair that is not among them, and counts as 0 where
    it is more than that.
    """
    return sorted(sorted(tree) for tree in grown(acts, links, fit))


def grown(acts: Sequence[int], links: Sequence[Link], fit: Fit) -> list[Tree]:
    """As `gather`, each group with how it was made; in no order."""
    return _Gatherer(acts, links, fit).run()


class _Gatherer:
    """Groups are named by one of their acts. `near` has for each pair of groups that links join the sum and number of their
    known fits, in both directions; as an unknown fit is at most 0, the sum over all pairs is no less than the average."""

    def __init__(self, acts: Sequence[int], links: Sequence[Link], fit: Fit) -> None:
        self.fit = fit
        self.known: dict[tuple[int, int], int] = {(low, high): amount for low, high, amount in links}
        self.members: dict[int, list[int]] = {act: [act] for act in acts}
        self.leaves: Tree = {act: Node(members) for act, members in self.members.items()}
        self.nodes: dict[int, Node] = dict(self.leaves)
        self.near: dict[int, dict[int, tuple[int, int]]] = {act: {} for act in acts}
        self.heap: list[tuple[float, int, int, int, int]] = []
        for low, high, amount in links:
            self.near[low][high] = self.near[high][low] = (amount, 1)
            self._offer(low, high)

    def run(self) -> list[Tree]:
        while self.heap:
            height, one, other, many, others = heapq.heappop(self.heap)
            if len(self.members.get(one, ())) != many or len(self.members.get(other, ())) != others:
                continue  # one of the two has grown or gone since
            if self.near[one][other][1] < many * others:  # what was put up was only what it has at most
                self._compare(one, other)
                self._offer(one, other)
                continue
            self._join(one, other, -height)
        return [{act: self.leaves[act] for act in members} for members in self.members.values()]

    def _offer(self, one: int, other: int) -> None:
        """Puts a pair of groups up, by the average that it has at most."""
        total, _ = self.near[one][other]
        if total > 0:
            many, others = len(self.members[one]), len(self.members[other])
            heapq.heappush(self.heap, (-total / (many * others), one, other, many, others))

    def _compare(self, one: int, other: int) -> None:
        """Compares the acts of two groups, until it is certain that they do not fit, or all are compared."""
        total, count = self.near[one][other]
        for a in self.members[one]:
            for b in self.members[other]:
                pair = (a, b) if a < b else (b, a)
                if pair in self.known:
                    continue
                found = self.known[pair] = min(0, self.fit(*pair))
                total, count = total + found, count + 1
                if total <= 0:
                    self.near[one][other] = self.near[other][one] = (total, count)
                    return
        self.near[one][other] = self.near[other][one] = (total, count)

    def _join(self, one: int, other: int, height: float) -> None:
        """Makes one group of two, named as the one with more neighbours is."""
        if len(self.near[one]) < len(self.near[other]):
            one, other = other, one
        self.members[one] += self.members.pop(other)
        made = Node(self.members[one])
        for node in (self.nodes[one], self.nodes.pop(other)):
            node.parent, node.death = made, height
        self.nodes[one] = made
        gained, mine = self.near.pop(other), self.near[one]
        del mine[other]
        for third, (total, count) in gained.items():
            if third == one:
                continue
            sum_, number = mine.get(third, (0, 0))
            mine[third] = (sum_ + total, number + count)
            theirs = self.near[third]
            del theirs[other]
            theirs[one] = mine[third]
        for third in mine:
            self._offer(one, third)
