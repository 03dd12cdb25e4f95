"""Acts gathered into incidents, all at once or a few at a time.

In: acts by number, links that say how well those fit that were compared, and a way to compare others. Out: groups of acts.
The idea: the two groups whose acts fit best on average become one, again and again, while that average is above 0; one odd
link never ties two incidents. New acts change only groups near them, and `regather` looks no further than that.

Why the order does not matter. How well two acts fit hangs on the two alone (`fit_of`), and two that were not compared, for
want of anything in common, never fit better than 0. So the average of two groups is never above the better of those of
which the one was made: what is joined first is settled by the acts, not by when they came, and no two averages are equal,
as every pair has a fraction of its own that breaks ties.

Why it is enough to look near. Two groups that no link above 0 joins can never become one. `regather` gathers the new acts
with all groups that such links join to them; where one of those comes out other than it was, those next to it are drawn in
too, until every group at the edge is what it was before. Such a group was made of itself alone then and is now, and
whether it should have joined one further out was settled before and has not changed. Hence the groups are those of
gathering everything at once, and what lies beyond the edge is not even read.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Final, NamedTuple, Protocol

from riwaya.accounts.joining import Joining

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


class World(Protocol):
    """What `regather` asks of those who keep the acts."""

    def links(self, acts: Collection[int]) -> Iterable[Link]:
        """All links (low, high, fit) of which one act is among these."""

    def groups(self, acts: Collection[int]) -> Iterable[tuple[int, Sequence[int]]]:
        """The groups that these acts are part of, with all their acts; acts without a group are left out."""

    def ready(self, acts: Collection[int]) -> None:
        """Told before any two of these acts are compared."""

    def fit(self, low: int, high: int) -> int:
        """How well two acts fit that no link joins."""


class Regathered(NamedTuple):
    """`gone` are groups that are no more, `made` the new ones in their place: acts in ascending order."""

    gone: list[int]
    made: list[list[int]]


def regather(loose: Collection[int], world: World, touched: Collection[int] = ()) -> Regathered:
    """The groups that change when acts without a group come in, or when others have gone from beside them.

    `touched` are acts of groups that were gathered without some of the links of these acts: such as two stores made one.
    """
    return _Regathering(world).run(loose, touched)


class _Regathering:
    def __init__(self, world: World) -> None:
        self.world = world
        self.group_of: dict[int, int] = {}
        self.members: dict[int, frozenset[int]] = {}
        self.near: dict[int, dict[int, int]] = {}  # of every act inside, its links
        self.clusters: dict[frozenset[int], list[list[int]]] = {}  # by the acts that links above 0 join
        self.fits: dict[tuple[int, int], int] = {}

    def run(self, loose: Collection[int], touched: Collection[int]) -> Regathered:
        self._let_in(loose)
        self._draw_in(touched)
        open_, settled = {*loose, *touched}, set[int]()
        found: list[list[int]] = []
        while open_:
            settled |= open_
            self._draw_in({other for act in open_ for other, fit in self.near[act].items() if fit > 0 and other not in self.near})
            found = self._changed()
            open_ = {act for cluster in found for act in cluster} - settled
        kept = {self.group_of.get(act) for act in self.near} - {self.group_of.get(act) for cluster in found for act in cluster}
        return Regathered(sorted(group for group in self.members if group not in kept), sorted(found))

    def _draw_in(self, acts: Collection[int]) -> None:
        """Lets in the groups that some acts are part of."""
        if not acts:
            return
        for group, members in self.world.groups(acts):
            self.members[group] = frozenset(members)
            self.group_of.update(dict.fromkeys(members, group))
            self._let_in(members)

    def _let_in(self, acts: Collection[int]) -> None:
        fresh = sorted(set(acts) - self.near.keys())
        for act in fresh:
            self.near[act] = {}
        for low, high, fit in self.world.links(fresh):
            if low in self.near:
                self.near[low][high] = fit
            if high in self.near:
                self.near[high][low] = fit

    def _changed(self) -> list[list[int]]:
        """What the acts inside make that is no group yet."""
        joined = Joining(sorted(self.near))
        for act, links in self.near.items():
            for other, fit in links.items():
                if fit > 0 and other in self.near:
                    joined.join(act, other)
        known = set(self.members.values())
        made = [cluster for part in joined.groups(sorted(self.near)) for cluster in self._gathered(part)]
        return [cluster for cluster in made if frozenset(cluster) not in known]

    def _gathered(self, part: Sequence[int]) -> list[list[int]]:
        name = frozenset(part)
        if name not in self.clusters:
            links = [(act, other, fit) for act in part for other, fit in self.near[act].items() if act < other and other in name]
            self.world.ready(part)
            self.clusters[name] = gather(part, links, self._fit)
        return self.clusters[name]

    def _fit(self, low: int, high: int) -> int:
        found = self.fits.get((low, high))
        if found is None:
            found = self.fits[low, high] = self.world.fit(low, high)
        return found


def gather(acts: Sequence[int], links: Sequence[Link], fit: Fit) -> list[list[int]]:
    """Groups of acts, each in ascending order, the groups by their first.

    `links` holds (low, high, fit) once a pair; `fit(low, high)` compares a pair that is not among them, and counts as 0 where
    it is more than that.
    """
    return _Gatherer(acts, links, fit).run()


class _Gatherer:
    """Groups are named by one of their acts. `near` has for each pair of groups that links join the sum and number of their
    known fits, in both directions; as an unknown fit is at most 0, the sum over all pairs is no less than the average."""

    def __init__(self, acts: Sequence[int], links: Sequence[Link], fit: Fit) -> None:
        self.fit = fit
        self.known: dict[tuple[int, int], int] = {(low, high): amount for low, high, amount in links}
        self.members: dict[int, list[int]] = {act: [act] for act in acts}
        self.near: dict[int, dict[int, tuple[int, int]]] = {act: {} for act in acts}
        self.heap: list[tuple[float, int, int, int, int]] = []
        for low, high, amount in links:
            self.near[low][high] = self.near[high][low] = (amount, 1)
            self._offer(low, high)

    def run(self) -> list[list[int]]:
        while self.heap:
            _, one, other, many, others = heapq.heappop(self.heap)
            if len(self.members.get(one, ())) != many or len(self.members.get(other, ())) != others:
                continue  # one of the two has grown or gone since
            if self.near[one][other][1] < many * others:  # what was put up was only what it has at most
                self._compare(one, other)
                self._offer(one, other)
                continue
            self._join(one, other)
        return sorted(sorted(members) for members in self.members.values())

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

    def _join(self, one: int, other: int) -> None:
        """Makes one group of two, named as the larger is."""
        if len(self.near[one]) < len(self.near[other]):
            one, other = other, one
        self.members[one] += self.members.pop(other)
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
