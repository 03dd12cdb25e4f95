"""Scores the comparison of two texts against pairs written for it: agree, disagree, unrelated.

In: `tests/gold/pairs.jsonl`, one {"id", "construction", "a", "b", "relation"} a line. Out: precision, recall and F1 of each answer,
their plain mean, and the share that is right for each construction.
The idea: each construction of contradiction and of agreement is tried by six pairs or more, so that a rule that breaks is seen.

    python benchmarks/score_pairs.py [--pairs FILE] [--verbose]
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from riwaya.accounts.relation import Relation, relation
from riwaya.accounts.terms import arabic

DEFAULT_FILE: Final = Path(__file__).resolve().parents[1] / "tests" / "gold" / "pairs.jsonl"
ANSWERS: Final = ("agree", "disagree", "unrelated")
FIGURES: Final = (*(f"{answer}_f1" for answer in ANSWERS), "macro_f1", "accuracy")


class Pair(NamedTuple):
    """Two texts, how they relate, and the construction they try."""

    id: str
    construction: str
    a: str
    b: str
    relation: str


class Result(NamedTuple):
    """A pair and what was answered."""

    pair: Pair
    found: Relation

    @property
    def right(self) -> bool:
        return self.pair.relation == self.found.relation


def load(file: Path = DEFAULT_FILE) -> list[Pair]:
    """The pairs of a file."""
    return [Pair(**json.loads(line)) for line in file.read_text("utf-8").splitlines() if line.strip()]


def compare(pairs: Sequence[Pair]) -> list[Result]:
    """Every pair with its answer."""
    pack = arabic()
    return [Result(pair, relation(pair.a, pair.b, pack)) for pair in pairs]


def f1(results: Sequence[Result], answer: str) -> float:
    """The F1 of one answer; 1 where neither gold nor answers have it."""
    right = sum(result.right for result in results if result.pair.relation == answer)
    both = sum((result.pair.relation == answer) + (result.found.relation == answer) for result in results)
    return 2 * right / both if both else 1.0


def figures(results: Sequence[Result]) -> dict[str, float]:
    """The figures of `FIGURES`."""
    each = {f"{answer}_f1": f1(results, answer) for answer in ANSWERS}
    return each | {
        "macro_f1": sum(each.values()) / len(ANSWERS),
        "accuracy": sum(result.right for result in results) / len(results),
    }


def by_construction(results: Sequence[Result]) -> dict[str, tuple[int, int]]:
    """(right, all) for each construction, in the order of the file."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for result in results:
        counts[result.pair.construction][0] += result.right
        counts[result.pair.construction][1] += 1
    return {name: (right, total) for name, (right, total) in counts.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path, default=DEFAULT_FILE, metavar="FILE")
    parser.add_argument("--verbose", action="store_true", help="show every pair that is answered wrongly")
    options = parser.parse_args()
    results = compare(load(options.pairs))
    for name, (right, total) in by_construction(results).items():
        print(f"{name:<36} {right:>3} of {total}")
    print()
    for name, value in figures(results).items():
        print(f"{name:<36} {value:.3f}")
    for result in results:
        if options.verbose and not result.right:
            print(f"\n{result.pair.id}: {result.pair.relation}, said {result.found.relation}\n  {result.pair.a}\n  {result.pair.b}")


if __name__ == "__main__":
    main()
