"""How long it takes to gather the incidents of many reports, and in how much memory.

In: a file of JSON lines with news articles, repeated with other ids, day after day, until there are enough. Out: seconds
and peak memory at each third, the ratio of the times, and what one more report costs in the full store.
The idea: reading is not measured, it has a benchmark of its own: each article is read once, and its document is kept again and
again under other ids and days; what its events say of days in the text is left out, as it would tie all repetitions together.

    python benchmarks/incidents.py articles.jsonl --reports 30000
"""

from __future__ import annotations

import argparse
import json
import resource
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Final

FIRST_DAY: Final = date(2018, 1, 1)
PER_DAY: Final = 80  # reports of one day: what a desk of some forty outlets takes in


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path, help="a file of JSON lines")
    parser.add_argument("--reports", type=int, default=30_000)
    options = parser.parse_args()

    from riwaya.store import Store, Writer
    from riwaya.store.projection import prepare
    from riwaya.store.reconcile import reconcile

    third = max(1, options.reports // 3)
    with tempfile.TemporaryDirectory(prefix="riwaya-") as folder:
        name = str(Path(folder, "desk.db"))
        spent, times, size = 0.0, [], 0
        source = documents(options.articles, options.reports)
        for part in range(3):
            with Writer(name) as writer:
                writer.start("ingest", ["benchmark"])
                batch = []
                for given, document in source:
                    batch.append(prepare(given, document))
                    if len(batch) == 200:
                        writer.keep(batch)
                        batch = []
                    size += 1
                    if size == third * (part + 1):
                        break
                writer.keep(batch)
                writer.finish()
                before = time.perf_counter()
                done = reconcile(writer)
                spent += time.perf_counter() - before
            times.append(spent)
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            with Store(name) as store:
                count = sum(1 for _ in store.incidents(raw=True))
            print(f"{size:>6} reports  {spent:7.1f} s in all  {size / spent:5.0f} reports/s  {done.compared:>9,} pairs in it",
                  f" {count:,} incidents  {memory:.0f} MB at most", flush=True)  # fmt: skip
        print(f"time at {2 * third} by that at {third}: {times[1] / times[0]:.2f} (2 is linear); "
              f"at {3 * third}: {times[2] / times[0]:.2f} (3 is linear)")  # fmt: skip
        with Writer(name) as writer:
            writer.start("ingest", ["one more"])
            writer.keep([prepare(given, document) for given, document in documents(options.articles, 1, "more")])
            writer.finish()
            before = time.perf_counter()
            done = reconcile(writer)
            print(f"one more report: {time.perf_counter() - before:.2f} s, {done.incidents} incidents made anew")


def documents(articles: Path, many: int, mark: str = "") -> Iterator[tuple]:
    """(report, document) again and again, each time with another id and day."""
    import msgspec

    from riwaya import Input, read
    from riwaya.records import Published

    read_once = []
    fields = ("text", "title", "outlet", "url")
    for line in articles.read_text("utf-8").splitlines()[:many]:
        record = json.loads(line)
        given = Input(**{name: record.get(name) for name in fields}, id=str(record["id"]), published="2018-01-01")
        document = read(given)
        events = [msgspec.structs.replace(event, date=None) for event in document.events]
        read_once.append((given, msgspec.structs.replace(document, events=events)))
    for number in range(many):
        given, document = read_once[number % len(read_once)]
        day = (FIRST_DAY + timedelta(days=number // PER_DAY)).isoformat()
        id = f"{given.id}/{number // len(read_once)}{mark}"
        report = msgspec.structs.replace(document.report, published=Published(value=day, basis="given"))
        yield msgspec.structs.replace(given, id=id, published=day), msgspec.structs.replace(document, id=id, report=report)


if __name__ == "__main__":
    main()
