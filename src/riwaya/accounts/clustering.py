"""Acts gathered into incidents.

In: acts by number, how well those fit that were compared, and a way to compare others. Out: groups of acts.
The idea: the two groups whose acts fit best on average become one, again and again, while that average is above a bound; one
odd link never ties two incidents. Links propose which groups to try, and only then are all their pairs compared. The result
hangs on the acts alone, and groups that no link above the bound joins never touch: they can be made anew each by itself.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from typing import Final

BOUND: Final = 0.0

Fit = Callable[[int, int], float]


def gather(size: int, links: Sequence[tuple[int, int, float]], fit: Fit, bound: float = BOUND) -> list[list[int]]:
    """Groups of the numbers 0 … size - 1, each in ascending order, the groups by their first.

    `links` holds (low, high, fit) once a pair; `fit(low, high)` compares a pair that is not among them. Ties go to the groups
    whose first members come first, so the order of the links does not matter.
    """
    return _Gatherer(size, links, fit, bound).run()


class _Gatherer:
    """Groups are named by their first member. `near` has for each pair of groups that links join the sum and number of their
    known fits, in both directions."""

    def __init__(self, size: int, links: Sequence[tuple[int, int, float]], fit: Fit, bound: float) -> None:
        self.fit, self.bound = fit, bound
        self.known = {(low, high): amount for low, high, amount in links}
        self.members: dict[int, list[int]] = {number: [number] for number in range(size)}
        self.near: dict[int, dict[int, tuple[float, int]]] = {number: {} for number in range(size)}
        self.heap: list[tuple[float, int, int, int, int]] = []
        for low, high, amount in links:
            self.near[low][high] = self.near[high][low] = (amount, 1)
            self._offer(low, high)

    def run(self) -> list[list[int]]:
        while self.heap:
            _, low, high, many, others = heapq.heappop(self.heap)
            if len(self.members.get(low, ())) != many or len(self.members.get(high, ())) != others:
                continue  # one of the two has grown or gone since
            if self.near[low][high][1] < many * others:
                self._compare(low, high)
                self._offer(low, high)
                continue
            self._join(low, high)
        return sorted(self.members.values())

    def _offer(self, low: int, high: int) -> None:
        """Puts a pair of groups up, by the average of what is known of it."""
        total, count = self.near[low][high]
        if total / count > self.bound:
            heapq.heappush(self.heap, (-total / count, low, high, len(self.members[low]), len(self.members[high])))

    def _compare(self, low: int, high: int) -> None:
        """Compares all acts of two groups."""
        total = 0.0
        for one in self.members[low]:
            for other in self.members[high]:
                pair = (one, other) if one < other else (other, one)
                found = self.known.get(pair)
                if found is None:
                    found = self.known[pair] = self.fit(*pair)
                total += found
        size = len(self.members[low]) * len(self.members[high])
        self.near[low][high] = self.near[high][low] = (total, size)

    def _join(self, low: int, high: int) -> None:
        """Makes one group of two, named by the first of both."""
        self.members[low] = sorted(self.members[low] + self.members.pop(high))
        gained = self.near.pop(high)
        mine = self.near[low]
        del mine[high]
        for other, (total, count) in gained.items():
            if other == low:
                continue
            sum_, number = mine.get(other, (0.0, 0))
            mine[other] = (sum_ + total, number + count)
            theirs = self.near[other]
            del theirs[high]
            theirs[low] = mine[other]
        for other in mine:
            self._offer(*((low, other) if low < other else (other, low)))
