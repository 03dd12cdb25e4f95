"""Draws mentions at random for checking by hand, as CSV on standard output.

In: a folder with `news_sample.jsonl` (one report a line, as `riwaya read --from jsonl` takes it). Out: one mention a line:
id, kind, record id, start, end, text, what was read, and 80 characters of context on either side.
The idea: the same seed over the same file and version draws the same mentions, so that a verdict can be looked up again.

    python benchmarks/draw_mentions.py DATA --kind places --count 200 --seed 1 > drawn.csv
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from riwaya import read
from riwaya.records import Document, Event, Input, Place, Statement
from riwaya.sources.jsonl import read_jsonl

CONTEXT = 80  # characters on either side


class Mention(NamedTuple):
    """A mention as it is printed."""

    id: str
    kind: str
    record: str
    start: int
    end: int
    text: str
    reading: str
    before: str
    after: str


def mentions(document: Document, kind: str) -> Iterator[Mention]:
    """The mentions of one kind in a document."""
    text = document.report.text
    records: list[Place] | list[Statement] | list[Event] = getattr(document, kind)
    for record in records:
        start, end = record.span
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        yield Mention(document.id, kind, record.id, start, end, record.text, reading(record), before, after)


def reading(record: Place | Statement | Event) -> str:
    """What was read, in a few words."""
    if isinstance(record, Place):
        parts = [record.name, record.gazetteer, record.kind, record.country, record.relation]
        return " | ".join(part for part in parts if part)
    if isinstance(record, Statement):
        origin = next((link.name or link.text for link in record.chain if link.role == "origin"), "?")
        return " | ".join([record.stance, record.mode, origin])
    return " | ".join([record.type, record.modality, ",".join(record.actor), ",".join(record.recipient), ",".join(record.place)])


def main() -> None:
    """Reads the sample and prints the draw."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder with news_sample.jsonl")
    parser.add_argument("--kind", choices=["places", "statements", "events"], default="places")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    every: list[Mention] = []
    for item in read_jsonl([str(options.data / "news_sample.jsonl")]):
        if isinstance(item.report, Input):
            every += mentions(read(item.report), options.kind)
    drawn = random.Random(options.seed).sample(every, min(options.count, len(every)))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(Mention._fields)
    writer.writerows(drawn)


if __name__ == "__main__":
    main()
