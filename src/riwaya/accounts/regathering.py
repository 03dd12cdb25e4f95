"""Acts gathered into incidents a few at a time.

In: acts without a group, and a way to ask for links, for the groups near them and for how well two acts fit. Out: the groups that
are no more, and those in their place.
The idea: new acts are gathered by themselves, and a group that was there before is opened only where it and a new one would
have got into each other's way. What lies farther away is not even read.

Why that gives what `gather` gives of all acts at once. Gathering joins the two groups that fit best, again and again; every
group on its way lives from the average at which it was made down to that at which it is joined to another (`Node.death`). Take
some blocks, each gathered by itself, and the first join in the whole that crosses two of them. Until then every block went its
own way, so the two groups joined, one from each, were alive at the same time there as well, and fit at least as well as either
fits what it was joined to next in its own block. Where no two blocks have such a pair of groups, no join ever crosses them: the
blocks are the groups of the whole. Where two have one, they are gathered as one block. Each group that comes of it is a block
again, as it would come of its own acts alone, and is laid beside its neighbours in turn. It ends, as every time the list of
averages at which groups are joined, the best first, becomes a higher one. Two blocks without a link above 0 have no such groups.
"""

from __future__ import annotations

import heapq
from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence
from typing import Final, NamedTuple, Protocol

from riwaya.accounts.clustering import Link, Node, Tree, grown
from riwaya.accounts.joining import Joining

_KEPT: Final = 40_000  # acts of groups whose making is remembered


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


class Trees:
    """How groups were made, by their acts; those that were asked for last."""

    def __init__(self) -> None:
        self._trees: OrderedDict[tuple[int, ...], Tree] = OrderedDict()
        self._acts = 0

    def get(self, acts: tuple[int, ...]) -> Tree | None:
        """How the group of these acts was made, if that is known."""
        tree = self._trees.get(acts)
        if tree is not None:
            self._trees.move_to_end(acts)
        return tree

    def keep(self, acts: tuple[int, ...], tree: Tree) -> None:
        """Takes one in, and forgets those that nobody asked for."""
        if acts not in self._trees:
            self._acts += len(acts)
        self._trees[acts] = tree
        while self._acts > _KEPT and len(self._trees) > 1:
            self._acts -= len(self._trees.popitem(last=False)[0])


def regather(loose: Collection[int], world: World, touched: Collection[int] = (), trees: Trees | None = None) -> Regathered:
    """The groups that change when acts without a group come in, or when others have gone from beside them.

    `touched` are acts of groups that were gathered without some of the links of these acts: such as two stores made one.
    `trees` may be given again as long as the numbers name the same acts with the same links.
    """
    return _Regathering(world, Trees() if trees is None else trees).run(loose, touched)


def _at(node: Node, height: float) -> Node:
    """What a group had become when only averages of this height and below were left."""
    while node.parent is not None and node.death > height:
        node = node.parent
    return node


class _Regathering:
    """A block is a set of acts that was gathered by itself and came out as one group."""

    def __init__(self, world: World, trees: Trees) -> None:
        self.world = world
        self.trees = trees
        self.groups: dict[int, tuple[int, ...]] = {}  # those that were there, as far as they were drawn in
        self.blocks: dict[int, Tree] = {}
        self.block_of: dict[int, int] = {}
        self.near: dict[int, dict[int, int]] = {}  # of acts that were let in, all links
        self.fits: dict[tuple[int, int], int] = {}
        self.number = 0

    def run(self, loose: Collection[int], touched: Collection[int]) -> Regathered:
        self._let_in(loose)
        open_ = {self._add(tree) for part in self._tied(loose) for tree in self._grown(part)}
        open_.update(*self._draw_in(touched).values())
        while open_:
            acts = [act for block in open_ for act in self.blocks[block]]
            self._let_in(acts)
            beside = {other for act in acts for other, fit in self.near[act].items() if fit > 0 and other not in self.block_of}
            split = {block for blocks in self._draw_in(beside).values() if len(blocks) > 1 for block in blocks}
            open_ = self._gathered_anew(self._in_the_way(open_)) | (split & self.blocks.keys())
        found = {tuple(sorted(tree)) for tree in self.blocks.values()}
        gone = [group for group, acts in self.groups.items() if acts not in found]
        made = [list(acts) for acts in found.difference(self.groups.values())]
        return Regathered(sorted(gone), sorted(made))

    # ------------------------------------------------------------ acts and groups drawn in

    def _let_in(self, acts: Collection[int]) -> None:
        """Asks for the links of acts."""
        fresh = sorted({act for act in acts if act not in self.near})
        if not fresh:
            return
        for act in fresh:
            self.near[act] = {}
        for low, high, fit in self.world.links(fresh):
            if low in self.near:
                self.near[low][high] = fit
            if high in self.near:
                self.near[high][low] = fit

    def _draw_in(self, acts: Collection[int]) -> dict[int, set[int]]:
        """Makes blocks of the groups that some acts are part of: those of each group."""
        drawn = [(group, tuple(sorted(its))) for group, its in self.world.groups(acts)] if acts else []
        trees = {its: self.trees.get(its) for _, its in drawn}
        self._let_in([act for its, tree in trees.items() if tree is None and len(its) > 1 for act in its])
        found: dict[int, set[int]] = {}
        for group, its in drawn:
            self.groups[group] = its
            tree = trees[its]
            found[group] = {self._add(one) for one in ([tree] if tree is not None else self._grown(its))}
        return found

    def _tied(self, acts: Collection[int]) -> list[list[int]]:
        """Acts parted into those that links above 0 join."""
        joined = Joining(sorted(acts))
        inside = set(acts)
        for act in acts:
            for other, fit in self.near[act].items():
                if fit > 0 and other in inside:
                    joined.join(act, other)
        return joined.groups(sorted(acts))

    def _grown(self, acts: Sequence[int]) -> list[Tree]:
        """The groups that some acts make by themselves."""
        if len(acts) == 1:
            return [{acts[0]: Node([acts[0]])}]
        inside = set(acts)
        links = [(act, other, fit) for act in acts for other, fit in self.near[act].items() if act < other and other in inside]
        self.world.ready(acts)
        return grown(acts, links, self._fit)

    def _add(self, tree: Tree) -> int:
        self.number += 1
        self.blocks[self.number] = tree
        self.block_of.update(dict.fromkeys(tree, self.number))
        if len(tree) > 1:
            self.trees.keep(tuple(sorted(tree)), tree)
        return self.number

    def _fit(self, low: int, high: int) -> int:
        found = self.fits.get((low, high))
        if found is None:
            found = self.fits[low, high] = self.world.fit(low, high)
        return found

    # ------------------------------------------------------------ blocks that get into each other's way

    def _in_the_way(self, open_: set[int]) -> list[tuple[int, int]]:
        """Pairs of blocks, one of them among these, of which groups would be joined across."""
        between: dict[tuple[int, int], list[tuple[Node, Node, int]]] = {}
        for block in open_:
            for act, node in self.blocks[block].items():
                for other, fit in self.near[act].items():
                    its = self.block_of.get(other)
                    if its is None or its == block or (its < block and its in open_):
                        continue  # within, with what no link above 0 leads to, or seen from the other side
                    between.setdefault((block, its), []).append((node, self.blocks[its][other], fit))
        tied = {pair: links for pair, links in between.items() if any(fit > 0 for _, _, fit in links)}
        self.world.ready({act for block in {block for pair in tied for block in pair} for act in self.blocks[block]})
        return [pair for pair, links in tied.items() if self._crossed(links)]

    def _crossed(self, links: Sequence[tuple[Node, Node, int]]) -> bool:
        """Whether a group of the one block and one of the other that were alive at once would have been joined.

        Pairs of groups are visited from the best average down; what is known of two groups is handed on to the pair that
        follows it. An unknown fit is at most 0, so a sum is no less than that over all. What lives on averages above the
        best link is nobody's way.
        """
        best = max(fit for _, _, fit in links)
        reached = {node: _at(node, best) for link in links for node in link[:2]}
        sums: dict[tuple[Node, Node], tuple[int, int]] = {}
        for low, high, fit in links:
            nodes = reached[low], reached[high]
            total, count = sums.get(nodes, (0, 0))
            sums[nodes] = total + fit, count + 1
        heap = [(-max(one.death, other.death), one.size + other.size, n, one, other) for n, (one, other) in enumerate(sums)]
        heapq.heapify(heap)
        asked: set[tuple[int, int]] = set()
        number = len(heap)
        while heap:
            death, _, _, one, other = heapq.heappop(heap)
            total, count = sums.pop((one, other))
            least = -death * one.size * other.size  # the least sum at which the two would be joined before either is to another
            if 0 < total >= least:
                total, count = self._summed(one, other, total, count, least, asked)
                if 0 < total >= least:
                    return True
            if one.parent is not None and one.death >= other.death:
                one = one.parent
            elif other.parent is not None:
                other = other.parent
            else:
                continue
            if (one, other) not in sums:
                number += 1
                heapq.heappush(heap, (-max(one.death, other.death), one.size + other.size, number, one, other))
            before = sums.get((one, other), (0, 0))
            sums[one, other] = before[0] + total, before[1] + count
        return False

    def _summed(
        self, one: Node, other: Node, total: int, count: int, least: float, asked: set[tuple[int, int]]
    ) -> tuple[int, int]:  # fmt: skip
        """Sum and number of the known fits of two groups, the others asked for until it is certain that they are too far apart."""
        if count == one.size * other.size:
            return total, count
        for a in one.acts:
            links = self.near.get(a, {})  # of two acts one at least was let in
            for b in other.acts:
                pair = (a, b) if a < b else (b, a)
                if b in links or pair in asked or a in self.near.get(b, ()):
                    continue
                asked.add(pair)
                total, count = total + min(0, self._fit(*pair)), count + 1
                if total <= 0 or total < least:
                    return total, count
        return total, count

    def _gathered_anew(self, pairs: Iterable[tuple[int, int]]) -> set[int]:
        """Gathers blocks that are in each other's way together; returns those that come of it and were none before."""
        pairs = list(pairs)
        joined = Joining(sorted({block for pair in pairs for block in pair}))
        for one, other in pairs:
            joined.join(one, other)
        parts = joined.groups(sorted({block for pair in pairs for block in pair}))
        self._let_in([act for part in parts for block in part for act in self.blocks[block]])
        fresh: set[int] = set()
        for part in parts:
            before = {frozenset(self.blocks[block]) for block in part}
            trees = self._grown(sorted(act for block in part for act in self.blocks[block]))
            if {frozenset(tree) for tree in trees} == before:
                continue
            for block in part:
                if not any(self.blocks[block].keys() == tree.keys() for tree in trees):
                    del self.blocks[block]
            fresh |= {self._add(tree) for tree in trees if frozenset(tree) not in before}
        return fresh
