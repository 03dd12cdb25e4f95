"""Slices of time and area, each gathered by itself, made one.

In: the links and groups of each slice. Out: the groups of all acts together.
The idea: slices come in one after the other, as reports come into a store: where a link crosses a border, the groups at both
ends are gathered anew, and those next to what changes by it (`accounts.regathering`). What lies within a slice stays.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

import msgspec

from riwaya.accounts.acts import Act
from riwaya.accounts.clustering import Link
from riwaya.accounts.fitting import fit_between
from riwaya.accounts.regathering import Trees, regather
from riwaya.cluster.passes import metadata_of, table_of

_HELD: Final = 20_000  # acts in memory
_ACT: Final = msgspec.msgpack.Decoder(Act)


class Borders:
    """The acts of the slices that have come in, as `regather` asks for them. `weeks` has the week of every act."""

    def __init__(self, acts: Sequence[str], weeks: Mapping[int, int]) -> None:
        self.paths = acts
        self.weeks = weeks
        self.near: dict[int, list[Link]] = {}
        self.group_of: dict[int, int] = {}
        self.members: dict[int, list[int]] = {}
        self._acts: OrderedDict[int, Act] = OrderedDict()
        self._number = 0
        self._trees = Trees()

    def come(self, path: str) -> int:
        """Takes in a slice from its part; returns how many groups were made anew."""
        groups: list[list[int]] = msgspec.json.decode(metadata_of(path)["riwaya.groups"])
        mine = {act for group in groups for act in group}
        self._make(groups)
        touched: set[int] = set()
        table = table_of(path)
        for low, high, fit in zip(*(table.column(name).to_pylist() for name in ("low", "high", "fit")), strict=True):
            self.near.setdefault(low, []).append((low, high, fit))
            self.near.setdefault(high, []).append((low, high, fit))
            if not (low in mine and high in mine):
                touched.update((low, high))
        changed = regather([], self, touched, self._trees)
        for group in changed.gone:
            for act in self.members.pop(group):
                del self.group_of[act]
        self._make(changed.made)
        return len(changed.made)

    def _make(self, groups: Iterable[list[int]]) -> None:
        for acts in groups:
            self._number += 1
            self.members[self._number] = acts
            self.group_of.update(dict.fromkeys(acts, self._number))

    def found(self) -> Iterator[list[int]]:
        """The groups, by their first acts."""
        yield from sorted(self.members.values())

    # ------------------------------------------------------------ what `regather` asks

    def links(self, acts: Collection[int]) -> Iterable[Link]:
        return {link for act in acts for link in self.near.get(act, ())}

    def groups(self, acts: Collection[int]) -> Iterable[tuple[int, Sequence[int]]]:
        return [(group, self.members[group]) for group in sorted({self.group_of[act] for act in acts})]

    def ready(self, acts: Collection[int]) -> None:
        missing = set()
        for act in acts:
            if act in self._acts:
                self._acts.move_to_end(act)
            else:
                missing.add(act)
        weeks = sorted({self.weeks[act] for act in missing})
        for path in self.paths if missing else ():
            table = table_of(path, ["name", "act"], [("week", "in", weeks)])
            for name, body in zip(table.column("name").to_pylist(), table.column("act").to_pylist(), strict=True):
                if name in missing:
                    self._acts[name] = _ACT.decode(body)
        while len(self._acts) > max(_HELD, len(acts)):
            self._acts.popitem(last=False)

    def fit(self, low: int, high: int) -> int:
        return fit_between(self._acts[low], low, self._acts[high], high)
