"""How fast riwaya reads, on one core, where its time goes, and how that compares with libraries that do a part of it.

In: a folder with `news_sample.jsonl` (one report a line). Out: figures on standard output; nothing is asserted.
The idea: the median of several runs with their spread, after the lexicon is loaded; starting up is measured apart. The others read
the same texts in the same run, so that their ratios hold on a busy machine too.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from riwaya.records import Input

ROOT = Path(__file__).resolve().parents[1]
RUNS = 5
ARTICLES = 200
OTHERS = 40
# The stages of reading: functions of riwaya.reading.pipeline, in the order in which they are called.
STAGES = {
    "tokens and words": "Draft",
    "times and quantities": "_times_and_quantities",
    "places": "find_places",
    "title and date": "find_structure",
    "chunks": "chunk_all",
    "actors": "find_actors",
    "statements": "find_statements",
    "events": "find_events",
    "events, completed": "finish_events",
    "control": "find_control",
    "document": "assemble",
}
COMMAND = [sys.executable, "-c", "import sys; from riwaya.cli import main; sys.exit(main())"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the figures."""
    os.environ["RIWAYA_DATA"] = str(Path(__file__).parent / "none")  # places of one's own would change what is read
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="default: a data folder beside the checkout, else examples")
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--articles", type=int, default=ARTICLES)
    parser.add_argument("--others", type=int, default=OTHERS, metavar="N", help="articles that other libraries are given; 0: none")
    options = parser.parse_args(arguments)
    os.environ["PYTHONPATH"] = str(ROOT / "src")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package has its byte code beside it
    sys.path.insert(0, str(ROOT / "src"))
    source = sample_of(options.data)
    print(f"data      {options.articles} articles of {source}")
    _start_up(options.runs)
    rate = _throughput(source, options.runs, options.articles)
    _stages(source, options.articles)
    _others(source, options.others, rate)


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


def _sample(source: Path, articles: int) -> list[Input]:
    from riwaya.records import Input
    from riwaya.sources.jsonl import read_jsonl

    reports = [item.report for item in read_jsonl([str(source)]) if isinstance(item.report, Input)]
    return list(islice(cycle(reports), articles))


def _throughput(source: Path, runs: int, articles: int) -> float:
    import msgspec

    from riwaya import read

    sample = _sample(source, articles)
    words = sum(len(report.text.split()) for report in sample)
    read(sample[0])  # loads the lexicon and the gazetteer
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
    return statistics.median(rates)


def _stages(source: Path, articles: int) -> None:
    """The share of each stage in the processor time of reading."""
    import msgspec

    from riwaya import read
    from riwaya.reading import pipeline

    taken: dict[str, float] = {}

    def timed(name: str, stage: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            begin = time.process_time()
            result = stage(*arguments, **named)
            taken[name] = taken.get(name, 0.0) + time.process_time() - begin
            return result

        return call

    kept = {attribute: getattr(pipeline, attribute) for attribute in STAGES.values()}
    for name, attribute in STAGES.items():
        setattr(pipeline, attribute, timed(name, kept[attribute]))
    try:
        begin = time.process_time()
        documents = [read(report) for report in _sample(source, articles)]
        reading = time.process_time()
        for document in documents:
            msgspec.json.encode(document)
        whole = time.process_time() - begin
    finally:
        for attribute, stage in kept.items():
            setattr(pipeline, attribute, stage)
    taken["JSON"] = begin + whole - reading
    taken["between"] = whole - sum(taken.values())
    for name, seconds in taken.items():
        print(f"  {name:21}{100 * seconds / whole:5.1f} % {1000 * seconds / articles:7.2f} ms an article")


def _others(source: Path, articles: int, ours: float) -> None:
    """What other libraries do of it, in articles a second of the same texts."""
    if not articles:
        return
    sample = _sample(source, articles)
    print(f"{'riwaya, everything':34}{ours:7.1f} articles a second")
    for what, load in (
        ("simplemma, lemmas alone", _simplemma),
        ("dateparser, dates alone", _dateparser),
        ("pyaramorph, morphology alone", _pyaramorph),
    ):
        try:
            work = load()
        except ImportError as error:
            print(f"{what:34}{'–':>7} not installed ({error.name})")
            continue
        work(sample[0].text)
        begin = time.process_time()
        for report in sample:
            work(report.text)
        rate = articles / (time.process_time() - begin)
        print(f"{what:34}{rate:7.1f} articles a second; riwaya does {ours / rate:.2f} times as many")


def _simplemma() -> Callable[[str], object]:
    from simplemma import text_lemmatizer

    return lambda text: text_lemmatizer(text, lang="ar")


def _dateparser() -> Callable[[str], object]:
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["ar"])


def _pyaramorph() -> Callable[[str], object]:
    """Under the GPL, so that it is nowhere installed with riwaya: pip install pyaramorph."""
    from pyaramorph import Analyzer

    with contextlib.redirect_stdout(sys.stderr):  # it tells what it loads
        analyzer = Analyzer()
    return lambda text: analyzer.analyze_text(text)


def _spread(values: list[float], unit: str, digits: int) -> str:
    """The median with the lowest and highest value."""
    low, middle, high = min(values), statistics.median(values), max(values)
    return f"{middle:.{digits}f} {unit} (median of {len(values)}, {low:.{digits}f} to {high:.{digits}f})"


if __name__ == "__main__":
    main()
