"""How fast riwaya reads, on one core.

In: a folder with `news_sample.jsonl` (one report a line). Out: figures on standard output; nothing is asserted.
The idea: the median of several runs with their spread, after the lexicon is loaded; starting up is measured apart.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RUNS = 5
ARTICLES = 200
COMMAND = [sys.executable, "-c", "import sys; from riwaya.cli import main; sys.exit(main())"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the figures."""
    os.environ["RIWAYA_DATA"] = str(Path(__file__).parent / "none")  # places of one's own would change what is read
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="default: a data folder beside the checkout, else examples")
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--articles", type=int, default=ARTICLES)
    options = parser.parse_args(arguments)
    os.environ["PYTHONPATH"] = str(ROOT / "src")
    sys.path.insert(0, str(ROOT / "src"))
    source = sample_of(options.data)
    print(f"data      {options.articles} articles of {source}")
    _start_up(options.runs)
    _throughput(source, options.runs, options.articles)


def sample_of(folder: Path | None) -> Path:
    """The sample to read: from the folder that was named, else from one beside the checkout, else an example."""
    named = [folder] if folder else sorted(path.parent for path in ROOT.parent.glob("*/data/news_sample.jsonl"))
    for candidate in named:
        if (candidate / "news_sample.jsonl").exists():
            return candidate / "news_sample.jsonl"
    if folder:
        sys.exit(f"{folder} has no news_sample.jsonl: name a folder that has one")
    return ROOT / "examples" / "wire.jsonl"


def _start_up(runs: int) -> None:
    """From starting a fresh process to the first byte of the first record."""
    seconds = []
    for run in range(runs + 1):
        begin = time.perf_counter()
        report = ROOT / "examples" / "report.txt"
        with subprocess.Popen([*COMMAND, "read", str(report), "--format", "jsonl"], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.read(1)
            taken = time.perf_counter() - begin
            process.stdout.read()
        if run:  # the first one may still have to compile the lexicon
            seconds.append(taken)
    print(f"start-up  {_spread(seconds, 's', 2)} to the first record of examples/report.txt")


def _throughput(source: Path, runs: int, articles: int) -> None:
    import msgspec

    from riwaya import read
    from riwaya.records import Input
    from riwaya.sources.jsonl import read_jsonl

    reports = [item.report for item in read_jsonl([str(source)]) if isinstance(item.report, Input)]
    sample = list(islice(cycle(reports), articles))
    words = sum(len(report.text.split()) for report in sample)
    read(reports[0])  # loads the lexicon and the gazetteer
    rates = []
    for _ in range(runs):
        begin = time.process_time()
        for report in sample:
            msgspec.json.encode(read(report))
        rates.append(articles / (time.process_time() - begin))
    each = words / articles
    print(f"articles  {_spread(rates, 'a second', 1)}, {each:.0f} words each")
    print(f"words     {_spread([rate * each for rate in rates], 'a second', 0)}")
    print(f"300 words {_spread([rate * each / 300 for rate in rates], 'articles of that length a second', 1)}")
    unit = 1 if sys.platform == "darwin" else 1024
    print(f"memory    {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1_000_000:.0f} MB at most")


def _spread(values: list[float], unit: str, digits: int) -> str:
    """The median with the lowest and highest value."""
    low, middle, high = min(values), statistics.median(values), max(values)
    return f"{middle:.{digits}f} {unit} (median of {len(values)}, {low:.{digits}f} to {high:.{digits}f})"


if __name__ == "__main__":
    main()
