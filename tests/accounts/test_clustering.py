"""Acts gathered a few at a time are gathered as all at once; keys find both ways or neither."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Collection, Iterable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from riwaya import Input, read
from riwaya.accounts.acts import acts_of
from riwaya.accounts.blocking import ENOUGH, Keys, keys_of
from riwaya.accounts.clustering import UNIT, Link, fit_of, gather
from riwaya.accounts.fitting import fit_between
from riwaya.accounts.regathering import Trees, regather

MOST = 12  # acts


class Memory:
    """Acts in memory: how well any two fit, and the groups they are in."""

    def __init__(self, fits: dict[tuple[int, int], int], linked: set[tuple[int, int]]) -> None:
        self.fits, self.linked = fits, linked
        self.group_of: dict[int, int] = {}
        self.asked: set[int] = set()
        self.trees = Trees()

    def links(self, acts: Collection[int]) -> Iterable[Link]:
        self.asked.update(acts)
        there = self.group_of.keys() | self.loose
        return [
            (low, high, self.fits[low, high]) for low, high in self.linked if {low, high} <= there and {low, high} & set(acts)
        ]  # fmt: skip

    def groups(self, acts: Collection[int]) -> Iterable[tuple[int, Sequence[int]]]:
        wanted = {self.group_of[act] for act in acts if act in self.group_of}
        found = [(group, sorted(act for act, its in self.group_of.items() if its == group)) for group in wanted]
        self.asked.update(act for _, group in found for act in group)
        return found

    def ready(self, acts: Collection[int]) -> None:
        assert set(acts) <= self.asked

    def fit(self, low: int, high: int) -> int:
        assert low < high and (low, high) not in self.linked
        return self.fits[low, high]

    def come(self, loose: Collection[int], touched: Collection[int] = ()) -> None:
        self.loose = set(loose)
        changed = regather(loose, self, touched, self.trees)
        self.group_of = {act: group for act, group in self.group_of.items() if group not in changed.gone}
        for acts in changed.made:
            number = max(self.group_of.values(), default=0) + 1
            assert not self.group_of.keys() & set(acts)
            self.group_of.update(dict.fromkeys(acts, number))

    def go(self, acts: Collection[int]) -> None:
        opened = {self.group_of[act] for act in acts}
        rest = [act for act, group in self.group_of.items() if group in opened and act not in acts]
        self.group_of = {act: group for act, group in self.group_of.items() if group not in opened}
        self.come(rest)

    def found(self) -> list[list[int]]:
        groups = set(self.group_of.values())
        return sorted(sorted(act for act, its in self.group_of.items() if its == group) for group in groups)


@st.composite
def worlds(draw: st.DrawFn) -> tuple[dict[tuple[int, int], int], set[tuple[int, int]], list[list[int]]]:
    """Fits of all pairs, pairs that are linked, and acts in the batches in which they come."""
    size = draw(st.integers(1, MOST))
    pairs = [(low, high) for high in range(size) for low in range(high)]
    # Few different scores, so that many pairs fit equally well.
    scores = draw(st.lists(st.integers(-4, 6), min_size=len(pairs), max_size=len(pairs)))
    names = draw(st.lists(st.integers(0, 2**64 - 1), min_size=size, max_size=size, unique=True))
    linked = {pair for pair in pairs if draw(st.booleans())}
    fits = {pair: fit_of(score / 2, names[pair[0]], names[pair[1]]) for pair, score in zip(pairs, scores, strict=True)}
    order = draw(st.permutations(range(size)))
    cuts = sorted(draw(st.sets(st.integers(1, size), max_size=size)) | {0, size})
    return fits, linked, [list(order[start:end]) for start, end in itertools.pairwise(cuts)]


def at_once(acts: Iterable[int], fits: dict[tuple[int, int], int], linked: set[tuple[int, int]]) -> list[list[int]]:
    acts = sorted(acts)
    links = [(low, high, fits[low, high]) for low, high in sorted(linked) if {low, high} <= set(acts)]
    return gather(acts, links, lambda low, high: fits[low, high])


@settings(deadline=None)
@given(worlds())
def test_a_few_at_a_time_gives_what_all_at_once_gives(
    world: tuple[dict[tuple[int, int], int], set[tuple[int, int]], list[list[int]]],
) -> None:
    fits, linked, batches = world
    memory = Memory(fits, linked)
    for batch in batches:
        memory.come(batch)
    assert memory.found() == at_once([act for batch in batches for act in batch], fits, linked)


@settings(deadline=None)
@given(worlds())
def test_what_has_gone_leaves_no_trace(
    world: tuple[dict[tuple[int, int], int], set[tuple[int, int]], list[list[int]]],
) -> None:
    fits, linked, batches = world
    memory = Memory(fits, linked)
    memory.come([act for batch in batches for act in batch])
    memory.go(batches[0])
    assert memory.found() == at_once([act for batch in batches[1:] for act in batch], fits, linked)


@settings(deadline=None)
@given(worlds())
def test_parts_gathered_apart_become_one(
    world: tuple[dict[tuple[int, int], int], set[tuple[int, int]], list[list[int]]],
) -> None:
    fits, linked, batches = world
    memory = Memory(fits, linked)
    for number, batch in enumerate(batches):
        alone = Memory(fits, linked)
        alone.come(batch)
        before = set(memory.group_of)
        memory.group_of.update({act: 1000 * (number + 1) + group for act, group in alone.group_of.items()})
        border = {pair for pair in linked if fits[pair] > 0 and len(before & set(pair)) == len(set(batch) & set(pair)) == 1}
        memory.come([], {act for pair in border for act in pair})
    assert memory.found() == at_once([act for batch in batches for act in batch], fits, linked)


@settings(deadline=None)
@given(worlds())
def test_groups_are_made_of_the_best_first(
    world: tuple[dict[tuple[int, int], int], set[tuple[int, int]], list[list[int]]],
) -> None:
    """The same by the definition: of all pairs of groups the one with the highest average, until none is above 0."""
    fits, linked, batches = world
    counted = {pair: fit if pair in linked else min(0, fit) for pair, fit in fits.items()}
    groups = [[act] for batch in batches for act in batch]

    def average(one: list[int], other: list[int]) -> float:
        return sum(counted[min(a, b), max(a, b)] for a in one for b in other) / (len(one) * len(other))

    while len(groups) > 1:
        best, one, other = max((average(a, b), a, b) for a in groups for b in groups if a is not b)
        if best <= 0:
            break
        groups = [group for group in groups if group not in (one, other)] + [one + other]
    assert at_once([act for batch in batches for act in batch], fits, linked) == sorted(sorted(group) for group in groups)


def test_acts_far_from_a_new_one_are_not_asked_for() -> None:
    chain = {(act, act + 1): fit_of(2.0 if act % 2 == 0 else 0.5, act, act + 1) for act in range(39)}
    every = {(low, high): chain.get((low, high), -2 * UNIT) for high in range(41) for low in range(high)}
    every[0, 40] = fit_of(0.5, 0, 40)
    memory = Memory(every, {*chain, (0, 40)})
    memory.come(range(40))
    memory.asked.clear()
    memory.come([40])
    assert max(memory.asked - {40}) < 6
    assert memory.found() == at_once(range(41), every, {*chain, (0, 40)})


def _weight(one: Keys, other: Keys) -> int:
    """What the keys of `other` weigh that `one` finds."""
    return sum(found.weight for found in one.sought for key in other.own if found.low <= key <= found.high)


DAYS = (None, "2019-08-10", "2019-08-13", "2019-08-14", "2019-08-20", "2019-08-28")


@pytest.mark.parametrize("days", list(itertools.product(DAYS, DAYS)))
def test_two_acts_find_each_other_or_neither_does(days: tuple[str | None, str | None]) -> None:
    texts = (
        "قصفت طائرات حربية سوقا في سراقب ما أدى إلى مقتل خمسة مدنيين بينهم الطبيب جلال الحمروني.",
        "قتل الطبيب جلال الحمروني وأربعة مدنيين في غارات على سراقب.",
    )
    (one,), (other,) = (
        acts_of(read(Input(id=text[:4], text=text, published=day))) for text, day in zip(texts, days, strict=True)
    )  # fmt: skip
    there, back = _weight(keys_of(one), keys_of(other)), _weight(keys_of(other), keys_of(one))
    assert there == back
    if days[0] and days[1]:
        apart = abs((dt.date.fromisoformat(days[0]) - dt.date.fromisoformat(days[1])).days)
        assert (there >= ENOUGH) == (apart < 14)


def test_how_well_two_acts_fit_does_not_hang_on_which_is_given_first() -> None:
    texts = (
        "قصفت طائرات حربية أمس سوقا قرب سراقب ما أدى إلى مقتل خمسة مدنيين.",
        "قتل أربعة مدنيين أمس في غارات على سراقب.",
    )
    (one,), (other,) = (acts_of(read(Input(id=text[:4], text=text, published="2019-08-14"))) for text in texts)
    assert one.areas[0].radius_km != other.areas[0].radius_km
    assert fit_between(one, 1, other, 2) == fit_between(other, 2, one, 1)
