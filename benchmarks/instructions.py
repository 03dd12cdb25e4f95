"""How many instructions the processor runs for one article: a figure that other work on the machine does not change.

In: a folder with `news_sample.jsonl`, and valgrind. Out: one figure on standard output; nothing is asserted.
The idea: the same articles are read a few times more in a second run; the difference of the two counts is what reading costs
once words are known and everything is loaded. Two versions are compared by `--source`, the `src` folder of another checkout.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
READER = """
import sys
import msgspec
from riwaya import Input, read
from riwaya.sources.jsonl import read_jsonl
found = [item.report for item in read_jsonl([sys.argv[1]]) if isinstance(item.report, Input)][: int(sys.argv[2])]
for _ in range(int(sys.argv[3])):
    for report in found:
        read(report)
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the figure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="default: a data folder beside the checkout, else examples")
    parser.add_argument("--source", type=Path, default=ROOT / "src", metavar="FOLDER", help="whose riwaya is measured")
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--more", type=int, default=3, help="how often the second run reads them once more")
    options = parser.parse_args(arguments)
    sys.path.insert(0, str(ROOT / "benchmarks"))
    from speed import sample_of

    sample = sample_of(options.data)
    counts = [_count(options.source, sample, options.articles, times) for times in (2, 2 + options.more)]
    each = (counts[1] - counts[0]) / options.more / options.articles
    print(f"{each / 1e6:.1f} million instructions an article, {options.articles} articles of {sample}")


def _count(source: Path, sample: Path, articles: int, times: int) -> int:
    environment = {**os.environ, "PYTHONPATH": str(source), "PYTHONHASHSEED": "0", "RIWAYA_DATA": str(ROOT / "none")}
    tool = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    command = [*tool, sys.executable, "-c", READER, str(sample), str(articles), str(times)]
    try:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    except FileNotFoundError:
        sys.exit("valgrind is not installed: apt-get install valgrind")
    found = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
    assert found is not None
    return int(found.group(1).replace(",", ""))


if __name__ == "__main__":
    main()
