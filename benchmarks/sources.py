"""What it costs to read what strangers wrote: the same reports in this process and in one that can be ended, and web pages.

In: a file of JSON lines (--data). Out: reports a second for each way, and the share that the process costs.
The idea: the same reports as JSON lines (trusted, read here), as CSV (read in a worker) and as pages (parsed and read in workers).

    .venv/bin/python benchmarks/sources.py --data FOLDER/news_sample.jsonl
"""

from __future__ import annotations

import argparse
import csv
import html
import json
import os
import tempfile
import time
from pathlib import Path

from riwaya.cli import reading


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, type=Path)
    parser.add_argument("--number", type=int, default=400, help="reports to read")
    options = parser.parse_args()
    reports = [json.loads(line) for line in options.data.read_bytes().splitlines()[: options.number]]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ways = prepare(reports, folder)
        rate(ways["JSON lines, one process"][0], 1, len(reports))  # loads the lexicon
        first = 0.0
        for way, (source, jobs) in ways.items():
            best = max(rate(source, jobs, len(reports)) for _ in range(3))
            first = first or best
            print(f"{way:<32}{best:8.0f} reports/s{100 * (best / first - 1):+8.1f} %")


def prepare(reports: list[dict[str, str]], folder: Path) -> dict[str, tuple[Path, int]]:
    """The same reports in three forms."""
    lines, table, pages = folder / "a.jsonl", folder / "a.csv", folder / "pages"
    lines.write_text("".join(json.dumps({"text": report["text"]}) + "\n" for report in reports), "utf-8")
    with table.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["text"])
        writer.writerows([report["text"]] for report in reports)
    pages.mkdir()
    for number, report in enumerate(reports):
        body = "".join(f"<p>{html.escape(line)}</p>" for line in report["text"].splitlines())
        (pages / f"{number:06}.html").write_text(f"<nav><a href=/>x</a></nav><article>{body}</article>", "utf-8")
    return {
        "JSON lines, one process": (lines, 1), "CSV, one worker": (table, 1), "pages, one worker": (pages, 1),
        "JSON lines, two workers": (lines, 2), "CSV, two workers": (table, 2),
        "pages, two workers": (pages, 2),
    }  # fmt: skip


def rate(source: Path, jobs: int, number: int) -> float:
    """Reports a second, written to nowhere."""
    begin = time.perf_counter()
    reading.run(reading.Request(files=(str(source),), format="jsonl", jobs=jobs, output=Path(os.devnull)))
    return number / (time.perf_counter() - begin)


if __name__ == "__main__":
    main()
