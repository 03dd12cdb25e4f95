"""How fast documents are exported, and how large the files are.

In: how many documents; they are the reports of examples/wire.jsonl, read once and repeated with changed ids.
Out: a line a format: documents a second, kilobytes a document, memory at its highest.
The idea: each format runs in a process of its own, as the command does, so that its memory can be told.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import msgspec

from riwaya.exchange.formats import FORMATS

ROOT = Path(__file__).resolve().parents[1]
_START = "import sys; from riwaya.cli import main; sys.exit(main())"


def make(path: Path, count: int) -> None:
    """Writes the documents."""
    wire = str(ROOT / "examples" / "wire.jsonl")
    # In a process of its own: what this one holds would be counted as the memory of those it starts.
    read = subprocess.run([sys.executable, "-c", _START, "read", "--from", "jsonl", wire], capture_output=True, check=True)
    documents = [msgspec.json.decode(line) for line in read.stdout.splitlines()]
    with path.open("wb") as out:
        for number in range(count):
            document = documents[number % len(documents)]
            out.write(msgspec.json.encode({**document, "id": f"{number:07}-{document['id']}"}) + b"\n")


def measure(source: Path, name: str) -> tuple[float, int, int]:
    """Seconds, bytes, and kilobytes of memory of one export."""
    target = source.with_suffix(f".{name}")
    command = [sys.executable, "-c", _START, "export", "--from", "jsonl", str(source), "-f", name, "-o", str(target)]
    start = time.perf_counter()
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        raise SystemExit(f"the export {name} failed")
    return seconds, target.stat().st_size, usage.ru_maxrss


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=6000, metavar="N")
    count = parser.parse_args().documents
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "documents.jsonl"
        make(source, count)
        print("| format | documents/s | kB/document | memory MB |\n|---|---:|---:|---:|")
        for name in FORMATS:
            seconds, size, memory = measure(source, name)
            print(f"| {name} | {count / seconds:,.0f} | {size / count / 1000:.2f} | {memory / 1000:.0f} |")


if __name__ == "__main__":
    main()
