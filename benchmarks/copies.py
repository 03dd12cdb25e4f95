"""How long copies take to be found among many reports, and how that grows.

In: a file of JSON lines, one report a line. Out: figures on standard output; nothing is asserted.
The idea: the file is repeated until there are as many reports as wanted, each time with half of its words put for others (the
same word for the same), so that each repetition has copies of its own and none of another's; phrases of the trade are
shared with all, so the comparisons that lead to nothing are those of a real stock.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import resource
import sys
import time
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORD = re.compile(r"[\u0621-\u064a]{4,}")
STEPS = (10_000, 20_000, 30_000)


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints one line a step; seconds are of processor time."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, metavar="FILE", default=ROOT / "examples" / "wire.jsonl", help="JSON lines")
    parser.add_argument("--reports", type=int, nargs="*", default=STEPS, metavar="N", help="how many reports, each in turn")
    options = parser.parse_args(arguments)
    rows = [json.loads(line) for line in options.data.read_text("utf-8").splitlines() if line.strip()]
    print(f"data {len(rows)} reports of {options.data.name}, {sum(len(row['text']) for row in rows) // len(rows)} characters each")
    for reports in options.reports:
        _step(list(itertools.islice(_repeated(rows), reports)))


def _step(rows: list[dict[str, str]]) -> None:
    from riwaya.accounts.copies import Piece, find_copies
    from riwaya.accounts.descent import families
    from riwaya.accounts.signatures import Entry, bands, candidates, signature

    begin = time.process_time()
    pieces = [Piece(id=row["id"], text=row["text"], outlet=row.get("outlet"), published=row.get("published")) for row in rows]
    signed = [signature(piece.text) for piece in pieces]
    signatures = time.process_time()
    pairs = list(candidates(Entry(piece.published or "", piece.id, bands(one)) for piece, one in zip(pieces, signed, strict=True)))
    proposed = time.process_time()
    copies = list(find_copies(pieces, pairs))
    compared = time.process_time()
    groups = families(copies, pieces)
    done = time.process_time()
    stages = f"signatures {signatures - begin:.1f}, candidates {proposed - signatures:.1f}, comparison {compared - proposed:.1f}"
    print(
        f"{len(rows):>6} reports: {done - begin:6.1f} s ({stages}, families {done - compared:.1f}); "
        f"{len(pairs)} pairs compared, {len(copies)} copies, {len(groups)} families; "
        f"{sum(map(len, signed)) // len(signed)} bytes a signature; "
        f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB"
    )


def _repeated(rows: list[dict[str, str]]) -> Iterator[dict[str, str]]:
    for turn in itertools.count():
        for number, row in enumerate(rows):
            text = row["text"] if turn == 0 else WORD.sub(lambda match, turn=turn: _other(match.group(), turn), row["text"])
            yield {**row, "id": f"{turn}/{number}", "text": text}


def _other(word: str, turn: int) -> str:
    """The word itself, or one that no language has: half of all, and others in each turn."""
    return word if zlib.crc32(f"{turn}/{word}".encode()) & 1 else f"{word}{chr(0x0628 + turn % 26)}ظ{chr(0x0628 + turn // 26)}"


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "src"))
    main()
