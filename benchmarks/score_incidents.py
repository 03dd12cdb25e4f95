"""How well incidents are gathered and compared, against gold.

In: the incidents of tests/gold (or --reports and --gold, in the same form). Out: B-cubed over reports, and how often status,
number of independent sources, the relation of each slot, and whether it is a contradiction
are those that a reader found.
The idea: reports are read and gathered as `riwaya ingest` and `riwaya incidents` do it; a gold incident is compared with the
gathered one that shares most reports with it.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

GOLD: Final = Path(__file__).resolve().parents[1] / "tests" / "gold"
RELATIONS: Final = {
    "agree": ("same", "single"), "refine": ("refinement",), "revise": ("revision",), "contradict": ("contradiction",),
}  # fmt: skip


def gathered(reports: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The incidents that riwaya makes of some reports."""
    from riwaya.records import Input
    from riwaya.store import Store, Writer
    from riwaya.store.reconcile import reconcile

    inputs = [Input(**{name: value for name, value in one.items() if name in Input.__struct_fields__}) for one in reports]
    with tempfile.TemporaryDirectory(prefix="riwaya-") as folder:
        name = str(Path(folder, "desk.db"))
        with Writer(name) as writer:
            writer.read(*inputs)
            reconcile(writer)
        with Store(name) as store:
            return list(store.incidents())


def score(gold: Sequence[Mapping[str, Any]], found: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    """The figures, 0 to 1."""
    precision, recall = b_cubed([set(one["reports"]) for one in gold], [set(one["reports"]) for one in found])
    status = sources = 0
    slots: dict[bool, int] = defaultdict(int)
    differ: dict[bool, int] = defaultdict(int)
    for one in gold:
        match = max(found, key=lambda other: _fit(one, other))
        status += match["status"] == one["status"]
        sources += match["independent_sources"] == one["independent_sources"]
        for name, slot in one["slots"].items():
            relation = (match["slots"].get(name) or {"relation": "none"})["relation"]
            slots[relation in RELATIONS[slot["relation"]]] += 1
            differ[(relation == "contradiction") == (slot["relation"] == "contradict")] += 1
    return {
        "b3_p": precision,
        "b3_r": recall,
        "b3_f1": 2 * precision * recall / (precision + recall) if precision + recall else 0.0,
        "status": status / len(gold),
        "sources": sources / len(gold),
        "contradictions": differ[True] / max(1, differ[True] + differ[False]),
        "slots": slots[True] / max(1, slots[True] + slots[False]),
    }


def _fit(gold: Mapping[str, Any], found: Mapping[str, Any]) -> tuple[float, bool, int]:
    shared = len(set(gold["reports"]) & set(found["reports"]))
    return shared / (len(gold["reports"]) + len(found["reports"])), gold["type"] == found["type"], len(found["accounts"])


def b_cubed(gold: Sequence[set[str]], found: Iterable[set[str]]) -> tuple[float, float]:
    """Precision and recall over (incident, report) of gold; of the gathered ones that hold a report the best counts."""
    scored = set().union(*gold)
    holding: dict[str, list[set[str]]] = defaultdict(list)
    for members in found:
        for report in members & scored:
            holding[report].append(members & scored)
    precisions, recalls = [], []
    for cluster in gold:
        for report in cluster:
            best = max(holding[report], key=lambda members: len(members & cluster) / (len(members) + len(cluster)), default=None)
            recalls.append(len(best & cluster) / len(cluster) if best else 0.0)
            if best:
                precisions.append(len(best & cluster) / len(best))
    return sum(precisions) / max(1, len(precisions)), sum(recalls) / max(1, len(recalls))


def _show(gold: Mapping[str, Any], found: Mapping[str, Any]) -> None:
    """What differs between a gold incident and the gathered one."""
    print(f"{gold['id']}: {gold['reports']}\n   found {found['id']} {found['type']} {found['reports']}")
    for name, want, have in (
        ("status", gold["status"], found["status"]), ("sources", gold["independent_sources"], found["independent_sources"]),
    ):  # fmt: skip
        if want != have:
            print(f"   {name} {want}, found {have}")
    for name, slot in gold["slots"].items():
        have = found["slots"].get(name) or {"relation": "none", "values": []}
        if have["relation"] not in RELATIONS[slot["relation"]]:
            values = [{key: value[key] for key in ("value", "low", "high", "sources") if key in value} for value in have["values"]]
            print(f"   {name}: {slot['relation']}, found {have['relation']} {values}")


def lines(path: Path) -> list[dict[str, Any]]:
    """The records of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=Path, default=GOLD / "incident_reports.jsonl")
    parser.add_argument("--gold", type=Path, default=GOLD / "incidents.jsonl")
    parser.add_argument("--verbose", action="store_true", help="what differs, incident by incident")
    options = parser.parse_args()
    gold, found = lines(options.gold), gathered(lines(options.reports))
    if options.verbose:
        for one in gold:
            _show(one, max(found, key=lambda other: _fit(one, other)))
    for name, value in score(gold, found).items():
        print(f"{name} {value:.3f}")


if __name__ == "__main__":
    main()
