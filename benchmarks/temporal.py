"""How well riwaya reads Arabic times and quantities, beside dateparser, and how fast.

In: `expressions/times.jsonl` and `expressions/quantities.jsonl`: sentences with every expression, its span and value, written
without looking at the reader. Out: tables on standard output; with --verbose one line a construction; nothing is asserted.
The idea: both readers get the same sentence and the same day of publication, and are judged by the same yardsticks.

How times are judged. An expression is *found* when a prediction overlaps it, and its *span is exact* when both ends agree.
Its *value is right* when the prediction has the value of the gold: the same day, part of day, moment, month, year, quarter,
duration or set; both ends of an interval (a Hijri date within a day, as calendars differ by sighting); nothing where the
sentence leaves it open. Loose expressions (مطلع العام) have no one value and are left out of it. *Date inside* is lenient:
only expressions that are intervals of the calendar count, and a prediction is right when its date (of an interval its
first day or moment) lies inside the gold one. dateparser gives nothing but dates, so that this is its only figure of value,
and it is asked for the nearest past, as news tells. *Spurious* are predictions that overlap no expression; riwaya's vague
adverbs (حاليا), which it records without a value, are not among them.

How quantities are judged, for riwaya alone: found and span as above; *bounds* low and high both right; *operator* (at least,
about …) right; *counted* the class of what is counted, where the gold names persons.

Expressions a second are the expressions of the gold over the time that reading all sentences takes, after warming up; of
riwaya with its whole reader (places, actors, events) and with its reader of times alone.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
EXPRESSIONS = ROOT / "benchmarks" / "expressions"
PUBLISHED = "2020-01-01"  # for dateparser where a sentence has no day of publication

Row = dict[str, Any]
Counts = Counter[str]


@dataclass
class Prediction:
    """An expression that a reader found; ISO texts, None for what it does not tell."""

    span: tuple[int, int]
    value: str | None = None
    start: str | None = None
    end: str | None = None
    kind: str = "date"
    vague: bool = False


@dataclass
class Score:
    """Counts by construction."""

    by_construction: dict[str, Counts] = field(default_factory=lambda: defaultdict(Counter))

    def total(self) -> Counts:
        whole: Counts = Counter()
        for counts in self.by_construction.values():
            whole.update(counts)
        return whole


# ---------------------------------------------------------------- reading


def load(name: str) -> list[Row]:
    """The rows of a file of expressions."""
    return [json.loads(line) for line in (EXPRESSIONS / name).read_text(encoding="utf-8").splitlines()]


def riwaya_document(row: Row) -> Any:
    """The document that riwaya makes of a sentence."""
    from riwaya.api import read
    from riwaya.records import Input

    return read(Input(text=row["text"], published=row.get("published")))


def riwaya_times(row: Row) -> list[Prediction]:
    """The times that riwaya finds in a sentence."""
    return [
        Prediction(item.span, item.value, item.start, item.end, item.kind, item.precision == "vague" and item.start is None)
        for item in riwaya_document(row).times
    ]


def times_alone(row: Row) -> int:
    """Only the stages that times need; for speed."""
    from riwaya.languages.ar.temporal import find_times
    from riwaya.reading.times.times import resolve_times
    from riwaya.text.sentences import split_sentences
    from riwaya.text.tokens import Tokens

    tokens = Tokens(row["text"])
    sentences = split_sentences(tokens)
    return len(resolve_times(find_times(tokens, sentences), sentences, row.get("published")))


def dateparser_times() -> Callable[[Row], list[Prediction]] | None:
    """A reader of times by dateparser, None where it is not installed."""
    try:
        from dateparser.search import search_dates
    except ImportError:
        return None

    def read(row: Row) -> list[Prediction]:
        base = dt.datetime.fromisoformat(row.get("published") or PUBLISHED)
        settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
        found, at = [], 0
        for words, moment in search_dates(row["text"], languages=["ar"], settings=settings) or []:
            start = row["text"].find(words, at)
            if start < 0:
                start = row["text"].find(words)
            if start < 0:
                continue
            at = start + len(words)
            day = moment.isoformat(timespec="minutes")
            found.append(Prediction((start, at), day, day, day))
        return found

    return read


# ---------------------------------------------------------------- judging times


_LENGTH = re.compile(r"P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?)?")


def _length(value: str | None) -> tuple[float, float] | None:
    """(months, minutes) of an ISO duration."""
    match = _LENGTH.fullmatch(value or "")
    if match is None:
        return None
    years, months, weeks, days, hours, minutes = (float(part or 0) for part in match.groups())
    return years * 12 + months, ((weeks * 7 + days) * 24 + hours) * 60 + minutes


def _near(a: str | None, b: str | None, days: int) -> bool:
    if not a or not b:
        return a == b
    if days == 0:
        return a[: len(b)] == b
    try:
        apart = dt.date.fromisoformat(a[:10]) - dt.date.fromisoformat(b[:10])
    except ValueError:
        return False
    return abs(apart.days) <= days and a[10:13] == b[10:13]


def has_value(gold: Row, found: Sequence[Prediction]) -> bool:
    """Whether one of the predictions that overlap a gold expression has its value (two, of a range told as two)."""
    tolerance = 1 if gold.get("calendar") == "hijri" else 0
    unscored = set(gold.get("unscored", []))
    if gold["kind"] == "set":
        return any(item.kind == "set" for item in found)
    if gold["kind"] == "duration":
        return any(_length(item.value) == _length(gold["value"]) for item in found)
    if gold["value"] is None and gold["start"] is None:
        return all(item.start is None for item in found)
    ends = [item for item in found if item.start]
    both = any(_near(item.start, gold["start"], tolerance) and _near(item.end, gold["end"], tolerance) for item in ends)
    if gold["kind"] == "interval":
        told_as_two = len(ends) > 1 and _near(ends[0].start, gold["start"], 0) and _near(ends[-1].end, gold["end"], 0)
        return both or told_as_two
    if gold["kind"] == "datetime":
        length = 13 if gold["precision"] == "hour" else 16
        return any((item.start or "")[:length] == gold["value"][:length] for item in ends)
    if gold["precision"] in ("day", "part"):
        merged = any((item.value or "").startswith(gold["value"][:10] + "T") and gold["precision"] == "day" for item in ends)
        timed = any(item.kind == "datetime" and (item.start or "")[:10] == gold["value"][:10] for item in ends)
        return merged or timed or any(_near(item.value, gold["value"], tolerance) for item in ends)
    return ("value" not in unscored and any(item.value == gold["value"] for item in ends)) or ("start" not in unscored and both)


def lies_inside(gold: Row, found: Iterable[Prediction]) -> bool:
    """Whether a prediction's date lies in the interval of a gold expression."""
    start, end = gold["start"], gold["end"]
    tolerance = dt.timedelta(days=1 if gold.get("calendar") == "hijri" else 0)
    low, high = (dt.datetime.fromisoformat(edge) for edge in (start, end))
    for item in found:
        if item.start is None:
            continue
        moment = dt.datetime.fromisoformat(item.start)
        if moment.time() == dt.time() and low.time() != dt.time():
            continue  # a bare day does not tell the hour
        if low - tolerance <= moment < high + tolerance:
            return True
    return False


def score_times(rows: Sequence[Row], read: Callable[[Row], list[Prediction]]) -> Score:
    """Counts of what was found, spanned, valued right and invented, by construction."""
    score = Score()
    for row in rows:
        counts, found = score.by_construction[row["construction"]], read(row)
        used: set[int] = set()
        for gold in row["times"]:
            first, last = gold["at"], gold["at"] + len(gold["text"])
            over = [item for item in found if item.span[0] < last and item.span[1] > first]
            used |= {id(item) for item in over}
            if gold.get("optional"):
                continue
            counts["gold"] += 1
            counts["found"] += bool(over)
            counts["span"] += any(tuple(item.span) == (first, last) for item in over)
            if not gold.get("loose"):
                counts["valued"] += 1
                counts["value"] += bool(over) and has_value(gold, over)
                if gold["start"] is not None:
                    counts["dated"] += 1
                    counts["inside"] += lies_inside(gold, over)
        counts["spurious"] += sum(id(item) not in used and not item.vague for item in found)
    return score


# ---------------------------------------------------------------- judging quantities


def _same(a: float | None, b: float | None) -> bool:
    return a is b if a is None or b is None else abs(a - b) <= 0.005 * max(1, abs(a))


def person_classes() -> frozenset[str]:
    """The classes of persons that riwaya names."""
    from riwaya.languages.ar.counted import COUNTED

    return frozenset(entry.counts for entries in COUNTED.values() for entry in entries if entry.group == "person")


def score_quantities(rows: Sequence[Row]) -> Score:
    """Counts of what was found, bounded, qualified and counted right, by construction."""
    score, persons = Score(), person_classes()
    for row in rows:
        counts, found = score.by_construction[row["construction"]], riwaya_document(row).quantities
        used: set[str] = set()
        for gold in row["quantities"]:
            first, last = gold["at"], gold["at"] + len(gold["text"])
            over = [item for item in found if item.span[0] < last and item.span[1] > first]
            used |= {item.id for item in over}
            unscored = set(gold.get("unscored", []))
            counts["gold"] += 1
            counts["found"] += bool(over)
            counts["span"] += any(tuple(item.span) == (first, last) for item in over)
            counts["bounds"] += any(
                all(bound in unscored or _same(getattr(item, bound), gold[bound]) for bound in ("low", "high")) for item in over
            )
            counts["operator"] += any("operator" in unscored or item.operator == gold["operator"] for item in over)
            if gold["counts"] in persons:
                counts["persons"] += 1
                wanted = persons if gold["counts"] == "people" else {gold["counts"]}
                counts["counted"] += any(item.counts in wanted for item in over)
        counts["spurious"] += sum(item.id not in used for item in found)
    return score


def shares(times: Score, quantities: Score) -> dict[str, float]:
    """The figures that must not fall: shares of the gold, and of the predictions that are in it."""
    t, q = times.total(), quantities.total()
    return {
        "times found": t["found"] / t["gold"], "times span": t["span"] / t["gold"], "times value": t["value"] / t["valued"],
        "times not invented": t["found"] / (t["found"] + t["spurious"]),
        "quantities found": q["found"] / q["gold"], "quantities span": q["span"] / q["gold"],
        "quantities bounds": q["bounds"] / q["gold"], "quantities operator": q["operator"] / q["gold"],
        "quantities counted": q["counted"] / q["persons"],
        "quantities not invented": q["found"] / (q["found"] + q["spurious"]),
    }  # fmt: skip


# ---------------------------------------------------------------- printing


def _share(part: int, whole: int) -> str:
    return f"{part / whole:6.3f} ({part} of {whole})" if whole else "–"


def speed(rows: Sequence[Row], read: Callable[[Row], object], expressions: int) -> float:
    """Expressions a second of reading all rows, after a first round over a tenth of them."""
    for row in rows[::10]:
        read(row)
    begin = time.perf_counter()
    for row in rows:
        read(row)
    return expressions / (time.perf_counter() - begin)


def _print_times(names: Sequence[str], scores: Sequence[Score], speeds: Sequence[float]) -> None:
    print(f"{'times':<16}" + "".join(f"{name:<26}" for name in names))
    totals = [score.total() for score in scores]
    lines = [("found", "found", "gold"), ("span exact", "span", "gold"), ("value right", "value", "valued"),
             ("date inside", "inside", "dated")]  # fmt: skip
    for label, part, whole in lines:
        cells = ["dates only" if part == "value" and name.startswith("dateparser") else _share(total[part], total[whole])
                 for name, total in zip(names, totals, strict=True)]  # fmt: skip
        print(f"{label:<16}" + "".join(f"{cell:<26}" for cell in cells))
    print(f"{'spurious':<16}" + "".join(f"{total['spurious']:<26}" for total in totals))
    print(f"{'a second':<16}" + "".join(f"{round(per_second):<26}" for per_second in speeds))


def _print_constructions(title: str, names: Sequence[str], scores: Sequence[Score], columns: Sequence[str]) -> None:
    print(f"\n{title} by construction: {', '.join(columns)}")
    for construction in scores[0].by_construction:
        cells = []
        for name, score in zip(names, scores, strict=True):
            counts = score.by_construction[construction]
            cells.append(f"{name.split()[0]} " + " ".join(f"{counts[column]:>3}" for column in columns))
        print(f"  {construction[:58]:<60}" + "   ".join(cells))


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verbose", action="store_true", help="one line a construction as well")
    options = parser.parse_args(arguments)
    sys.path.insert(0, str(ROOT / "src"))
    times, quantities = load("times.jsonl"), load("quantities.jsonl")
    names, readers = [f"riwaya {_version('riwaya')}"], [riwaya_times]
    other = dateparser_times()
    if other is None:
        print("dateparser is not installed and is left out: pip install -r requirements/dev.lock", file=sys.stderr)
    else:
        names.append(f"dateparser {_version('dateparser')}")
        readers.append(other)
    scores = [score_times(times, read) for read in readers]
    expressions = scores[0].total()["gold"]
    _print_times(names, scores, [speed(times, read, expressions) for read in readers])
    print(f"riwaya's reader of times alone: {round(speed(times, times_alone, expressions))} a second")
    counted = score_quantities(quantities)
    total = counted.total()
    print(f"\n{'quantities':<16}riwaya")
    for label, part, whole in (("found", "found", "gold"), ("span exact", "span", "gold"), ("bounds right", "bounds", "gold"),
                               ("operator right", "operator", "gold"), ("counted right", "counted", "persons")):  # fmt: skip
        print(f"{label:<16}{_share(total[part], total[whole])}")
    print(f"{'spurious':<16}{total['spurious']}")
    print(f"{'a second':<16}{round(speed(quantities, riwaya_document, total['gold']))}")
    if options.verbose:
        _print_constructions("times", names, scores, ("gold", "found", "span", "value", "inside", "spurious"))
        _print_constructions("quantities", names[:1], [counted], ("gold", "found", "span", "bounds", "counted", "spurious"))


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


if __name__ == "__main__":
    main()
