"""Fits and measures how sure the reader says it is of an event, against what blind readers judged.

In: a folder with `news_sample.jsonl`, and the verdicts in results/ (report, span, whether it is an event and of that type).
Out: how well scores tell right events from wrong ones, how many are right of those with a score; with --fit the weights.
The idea: verdicts are of a span, so that each measures every later version that still has an event there; fitted by logistic
regression with a penalty, measured on reports that the fit did not see (ten parts, a report in one of them).

    python benchmarks/certainty.py DATA [--fit] [--gold FOLDER]

--gold takes a folder with `passages.jsonl` and `gold.jsonl` (texts annotated blind, as `score_gold.py` takes them) and measures
the scores as they stand on those as well.
"""

from __future__ import annotations

import argparse
import csv
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from score_gold import load, occurrences, pair, shared

from riwaya import read
from riwaya.api import arabic
from riwaya.languages.ar.pack import CERTAINTY as FILE
from riwaya.reading.assemble import scorecard
from riwaya.records import Document, Input, Span
from riwaya.sources.jsonl import read_jsonl

RESULTS = Path(__file__).parent / "results"
PENALTY, PARTS = 10.0, 10
LEAST, LEAST_OF_FRAME, SLIGHT = 25, 25, 0.05  # cases of a question, of a frame; weights below are left out
LAST = ("15", "16")  # the draws that say how many of all are right
BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)


class Case(NamedTuple):
    """An event with what is known of it."""

    report: str
    facts: dict[str, float]
    right: bool
    score: float


def verdicts() -> Iterator[tuple[str, str, Span, bool]]:
    """Draw, report, span and whether an event of that type is there, of every event that was judged."""
    for name in ("events_blind_check.csv", "events_two_readers.csv", "events_hand_check.csv", "annotated_events.csv",
                 "events_slots_check.csv"):  # fmt: skip
        with (RESULTS / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                start, end = row["mark"].split("-") if "mark" in row else (row["start"], row["end"])
                right = row.get("real", "yes") == "yes" and row["type"] not in ("wrong",)
                draw = f"{row.get('draw', row.get('seed'))}" if name == "events_blind_check.csv" else ""
                yield draw, row["report"], (int(start), int(end)), right


def facts_of(document: Document) -> list[dict[str, float]]:
    """What the scorecard asks of each event, with its frame."""
    found = scorecard(document, arabic().certainty).facts(document.events)
    for event, facts in zip(document.events, found, strict=True):
        facts["frame=" + event.rule.partition(":")[0]] = 1.0
    return found


def cases(data: Path) -> tuple[list[Case], float]:
    """Every judged event that the reader still finds, once, and the share of right ones in the last draws."""
    judged: dict[str, list[tuple[Span, bool]]] = defaultdict(list)
    last: list[bool] = []
    for draw, report, span, right in verdicts():
        judged[report].append((span, right))
        if draw in LAST:
            last.append(right)
    found: list[Case] = []
    for item in read_jsonl([str(data / "news_sample.jsonl")]):
        source = item.report
        if not isinstance(source, Input) or source.id not in judged:
            continue
        document = read(source)
        for event, facts in zip(document.events, facts_of(document), strict=True):
            start, end = event.span
            votes = [right for (low, high), right in judged[source.id] if low < end and start < high]
            if votes:
                found.append(Case(source.id, facts, sum(votes) * 2 > len(votes), event.score))
    return found, sum(last) / len(last)


def annotated(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """Whether each event of whole annotated texts is one of theirs, of that type, and its score."""
    right: list[float] = []
    score: list[float] = []
    for case in load(folder):
        document = read(case.report)
        weights: dict[tuple[int, int], float] = {}
        for left, wanted in enumerate(case.gold["events"]):
            spans = occurrences(case.report.text, wanted["trigger"], wanted.get("near"))
            for number, event in enumerate(document.events):
                if any(shared(span, event.span) for span in spans):
                    weights[left, number] = 2.0 if event.type == wanted["type"] else 1.0
        met = {number for left, number in pair(weights).items() if weights[left, number] == 2.0}
        right += [float(number in met) for number in range(len(document.events))]
        score += [event.score for event in document.events]
    return np.array(right), np.array(score)


def matrix(rows: list[Case], names: list[str]) -> np.ndarray:
    """A row a case, a column a question, and a last column of ones."""
    at = {name: number for number, name in enumerate(names)}
    made = np.zeros((len(rows), len(names) + 1))
    made[:, -1] = 1.0
    for number, case in enumerate(rows):
        for name, value in case.facts.items():
            if name in at:
                made[number, at[name]] = value
    return made


def fit(given: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Logistic regression with a penalty on all but the last column, by Newton's method."""
    weights = np.zeros(given.shape[1])
    penalty = np.full(given.shape[1], PENALTY)
    penalty[-1] = 0.0
    for _ in range(30):
        chance = 1.0 / (1.0 + np.exp(-given @ weights))
        slope = given.T @ (right - chance) - penalty * weights
        bend = (given * (chance * (1 - chance))[:, None]).T @ given + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        weights += step
        if float(np.abs(step).max()) < 1e-8:
            break
    return weights


def area(right: np.ndarray, score: np.ndarray) -> float:
    """The chance that a right event has a higher score than a wrong one (area under the ROC curve)."""
    good, bad = score[right > 0.5], np.sort(score[right < 0.5])
    below = np.searchsorted(bad, good, "left") + np.searchsorted(bad, good, "right")
    return float(below.mean()) / 2 / len(bad)


def chosen(rows: list[Case]) -> list[str]:
    """The questions that have enough cases."""
    count: dict[str, int] = defaultdict(int)
    for case in rows:
        for name, value in case.facts.items():
            count[name] += value != 0
    says = tomllib.loads(FILE.read_text("utf-8"))["says"]
    return sorted(
        name for name, number in count.items()
        if number >= (LEAST_OF_FRAME if name.startswith("frame=") else LEAST) and (name in says or name.startswith("frame="))
    )  # fmt: skip


def across(rows: list[Case], names: list[str]) -> np.ndarray:
    """The scores of each case by a fit to the other reports."""
    given, right = matrix(rows, names), np.array([float(case.right) for case in rows])
    reports = sorted({case.report for case in rows})
    part = {report: number % PARTS for number, report in enumerate(reports)}
    held = np.array([part[case.report] for case in rows])
    score = np.zeros(len(rows))
    for number in range(PARTS):
        weights = fit(given[held != number], right[held != number])
        score[held == number] = 1.0 / (1.0 + np.exp(-given[held == number] @ weights))
    return score


def write(names: list[str], weights: np.ndarray, base: float) -> None:
    """Puts base, [weights] and [frames] into the data file; what is written by hand there stays."""
    text = FILE.read_text("utf-8")
    by_hand = text[: text.index("\n[weights]\n") + 1]
    by_hand = re.sub(r"(?m)^base = .*$", f"base = {base:.2f}", by_hand)
    lines = ["[weights]"]
    pairs = [(name, float(weight)) for name, weight in zip(names, weights, strict=False) if abs(weight) >= SLIGHT]
    pairs.sort(key=lambda pair: -pair[1])
    lines += [f"{name} = {weight:.2f}" for name, weight in pairs if not name.startswith("frame=")]
    lines += ["", "[frames]"]
    lines += [f"{name[6:]} = {weight:.2f}" for name, weight in pairs if name.startswith("frame=")]
    FILE.write_text(by_hand + "\n".join(lines) + "\n", "utf-8")


def table(right: np.ndarray, score: np.ndarray) -> None:
    """How many there are and how many are right, by score; and what is left above a score."""
    print(f"{'score':>12} {'events':>7} {'mean score':>11} {'right':>6}    {'all above':>9} {'right':>6}")
    for low, high in pairwise(BANDS):
        here, above = (score >= low) & (score < high), score >= low
        if here.any():
            print(
                f"{low:5.2f} – {min(high, 1):4.2f} {here.sum():7d} {score[here].mean():11.2f} {right[here].mean():6.2f}"
                f"    {above.sum() / len(score):9.2f} {right[above].mean():6.2f}"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--fit", action="store_true", help="write the weights into certainty.toml")
    parser.add_argument("--gold", type=Path, help="a folder with whole annotated texts, to measure the scores on as well")
    options = parser.parse_args()
    knowledge = arabic()
    knowledge.certainty = knowledge.certainty._replace(least=0.0)  # what is left out was judged as well
    rows, share = cases(options.data)
    right = np.array([float(case.right) for case in rows])
    names = chosen(rows)
    score = across(rows, names)
    print(f"{len(rows)} events of {len({case.report for case in rows})} reports, {right.mean():.3f} right; {len(names)} questions")
    print(f"area under the ROC curve, on reports that the fit did not see: {area(right, score):.3f}; as it stands: "
          f"{area(right, np.array([case.score for case in rows])):.3f}")  # fmt: skip
    table(right, score)
    if options.gold:
        met, told = annotated(options.gold)
        print(f"\n{len(met)} events of {options.gold}, {met.mean():.3f} right; area under the ROC curve {area(met, told):.3f}")
        table(met, told)
    if options.fit:
        weights = fit(matrix(rows, names), right)
        logits = matrix(rows, names)[:, :-1] @ weights[:-1]
        base = float(weights[-1])
        for _ in range(60):  # so that the mean is the share that is right in the last draws
            base += share - float((1 / (1 + np.exp(-(logits + base)))).mean())
        write(names, weights[:-1], base)
        print(f"wrote {FILE.name}; mean score {share:.3f}, as many as were right in draws {' and '.join(LAST)}")


if __name__ == "__main__":
    main()
