"""What a cluster needs: measured on one core, reckoned for many.

In: a JSON lines file of reports. Out: docs/capacity.md on standard output: measured figures, what is assumed, what follows.
The idea: pages with and without an Arabic article are read by `riwaya cluster read` as they would be anywhere; a core does so many
a second, and ranks share nothing, so that cores add up until something else is full.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
COMMAND = [sys.executable, "-c", "import sys; from riwaya.cli import main; sys.exit(main())"]
CORES = (2, 64, 1024)


class Measured(NamedTuple):
    """Processor seconds an Arabic page, and one passed over; bytes a report of archive, part and store; of memory."""

    read: float
    passed: float
    start: float
    words: float
    archive: float
    part: float
    store: float
    ingest: float
    memory: float


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures and prints the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path, metavar="FILE.jsonl")
    parser.add_argument("--reports", type=int, default=300, help="pages of each sort that are read")
    parser.add_argument("--markup", type=int, default=40_000, help="bytes of menus and scripts in a page")
    parser.add_argument("--price", type=float, default=0.05, help="US dollars for an hour of one core")
    parser.add_argument("--pages", type=float, default=11.5e6, help="pages in a month of CC-NEWS")
    parser.add_argument("--arabic", type=float, default=0.03, help="share of them that are Arabic")
    parser.add_argument("--installed", action="store_true", help="read with what is installed (compiled, say)")
    options = parser.parse_args(arguments)
    options.busy = os.getloadavg()[0]
    if not options.installed:
        os.environ["PYTHONPATH"] = str(ROOT / "src")
    os.environ["RIWAYA_DATA"] = str(Path(__file__).parent / "none")
    sys.path[:0] = [str(ROOT / "src"), str(ROOT / "benchmarks")]
    with tempfile.TemporaryDirectory() as folder:
        measured = measure(options.source, Path(folder), options.reports, options.markup)
    print(page(measured, options))


def measure(source: Path, folder: Path, reports: int, markup: int) -> Measured:
    """Reads archives of one sort each; the time of a run over one page is what starting takes."""
    import msgspec

    from cluster import ENGLISH, _page, record

    given = [msgspec.json.decode(line) for line in source.read_bytes().splitlines()]
    sample = list(islice(cycle(given), reports))
    link = '<li><a class="menu__item menu__item--wide" href="/section/{0}">{0}</a></li>'
    padding = "<nav><ul>" + "".join(link.format(number) for number in range(markup // len(link))) + "</ul></nav>"

    def archive(name: str, pages: list[str]) -> Path:
        path = folder / f"{name}.warc.gz"
        records = (
            record(f"https://news.example/{number}", page.replace("<body>", f"<body>{padding}"), number)
            for number, page in enumerate(pages)
        )
        path.write_bytes(b"".join(records))
        return path

    arabic = [
        _page("ar", report.get("title") or "-", report.get("outlet") or "-", "2024-05-06", report["text"].splitlines())
        for report in sample
    ]
    others = 20 * reports  # each takes so little that many are needed
    english = [_page("en", "Road open again", "Other", "2024-05-06", [f"{number}. {ENGLISH * 20}"]) for number in range(others)]
    start, _, _ = _read(archive("one", arabic[:1]), folder / "one")
    read, memory, part = _read(archive("arabic", arabic), folder / "arabic")
    idle, _, _ = _read(archive("other", english[:1]), folder / "other")
    passed, _, _ = _read(archive("english", english), folder / "english")
    store = folder / "desk.db"
    ingest = _seconds([*COMMAND, "ingest", *map(str, (folder / "arabic").glob("*.parquet")), "--store", str(store)])
    began = _seconds([*COMMAND, "ingest", *map(str, (folder / "one").glob("*.parquet")), "--store", str(folder / "one.db")])
    return Measured(
        read=(read - start) / (reports - 1), passed=max(passed - idle, 0.0) / (others - 1), start=start,
        words=sum(len(report["text"].split()) for report in sample) / reports,
        archive=(folder / "arabic.warc.gz").stat().st_size / reports, part=part / reports,
        store=(store.stat().st_size - (folder / "one.db").stat().st_size) / (reports - 1),
        ingest=max(ingest[0] - began[0], 0.0) / (reports - 1), memory=memory,
    )  # fmt: skip


def _read(archive: Path, output: Path) -> tuple[float, float, int]:
    words = ["cluster", "read", "--input", str(archive), "--output", str(output), "--workers", "1"]
    seconds, memory = _seconds([*COMMAND, *words])
    return seconds, memory, sum(path.stat().st_size for path in output.glob("*.parquet"))


def _seconds(command: Sequence[str]) -> tuple[float, float]:
    """Processor seconds of a command with its children, and the memory of the largest of them in bytes."""
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) > 1:
        sys.exit(f"{' '.join(command)} failed")
    return used.ru_utime + used.ru_stime, used.ru_maxrss * 1024.0


def page(m: Measured, options: argparse.Namespace) -> str:
    """The page, in Markdown."""
    month = options.pages * (options.arabic * m.read + (1 - options.arabic) * m.passed) / 3600
    lines = [
        "# Capacity", "",
        "What reading on many cores takes, reckoned from figures measured on one. Printed by", "",
        "```sh", f"python benchmarks/capacity.py FILE.jsonl --reports {options.reports}{' --installed' if options.installed else ''} > docs/capacity.md", "```", "",
        "## Measured", "",
        f"{options.reports:,} pages with an article and 20 times as many without, {m.words:,.0f} words an Arabic article on average, each in {options.markup:,} bytes of menus, through "
        "`riwaya cluster read`; processor", f"time with all child processes, on one core; the load of the machine was {options.busy:.1f} when it began. {_build(options.installed)} Starting a rank is measured apart.", "",
        "| what | figure |", "|---|---|",
        f"| an Arabic page: unpacked, parsed, read, written | {1000 * m.read:.1f} ms, {1 / m.read:,.0f} a second and core |",
        f"| a page that is passed over | {1000 * m.passed:.2f} ms, {1 / max(m.passed, 1e-6):,.0f} a second and core |",
        f"| starting a rank | {m.start:.1f} s |",
        f"| memory of the largest process of a rank | {m.memory / 1e6:,.0f} MB |",
        f"| the page in an archive, packed | {m.archive / 1000:.1f} kB |",
        f"| the report in a part | {m.part / 1000:.1f} kB |",
        f"| the report in a store (SQLite, with its index) | {m.store / 1000:.1f} kB |",
        f"| loading the report from a part into a store | {1000 * m.ingest:.1f} ms, {1 / max(m.ingest, 1e-6):,.0f} a second |", "",
        "## Assumed", "",
        f"- {options.price:.2f} US dollars for an hour of one core, the order of what clouds ask without a contract; `--price` sets another.",
        f"- A month of CC-NEWS has {options.pages / 1e6:,.1f} million pages: 1.35 billion articles from August 2016 to the spring of 2026 "
        "([Infini-News](https://arxiv.org/abs/2605.18337))", "  over 117 months. `--pages` sets another number.",
        f"- {100 * options.arabic:.0f} % of them are Arabic. That is a guess; `--arabic` sets another share.",
        "- Cores add up: ranks share nothing but the file system. This was run with two processes, not with 64 or 1,024.", "",
        "## What follows", "",
        "| | " + " | ".join(f"{cores:,} cores" for cores in CORES) + " |", "|---|" + "---|" * len(CORES),
        "| Arabic articles an hour | " + " | ".join(f"{3600 * cores / m.read:,.0f}" for cores in CORES) + " |",
        "| a million Arabic articles | " + " | ".join(_time(1e6 * m.read / cores) for cores in CORES) + " |",
        "| a month of CC-NEWS, its Arabic part read | " + " | ".join(_time(3600 * month / cores) for cores in CORES) + " |", "",
        f"- **Cost.** A million Arabic articles take {1e6 * m.read / 3600:,.1f} hours of a core, {1e6 * m.read / 3600 * options.price:,.2f} US dollars, on any number of "
        "cores.", f"- **A month of CC-NEWS** takes {month:,.1f} hours of a core, {month * options.price:,.2f} US dollars; "
        f"{100 * options.arabic * m.read / (options.arabic * m.read + (1 - options.arabic) * m.passed):.0f} % of it for the Arabic part, the rest for passing over the others.",
        f"- **Storage.** A million reports take {m.part / 1000:,.1f} GB as parts and {m.store / 1000:,.1f} GB in a store.", "",
        "## What breaks first", "",
        f"1. **The desk's store.** One writer loads {1 / max(m.ingest, 1e-6):,.0f} reports a second: a million in {_time(1e6 * m.ingest)} on one core "
        "(`--jobs` spreads the preparing). Load the parts that", "   a desk needs, and query the rest where they lie, with DuckDB or Spark.",
        f"2. **The network to the archives.** {CORES[-1]:,} cores that read nothing but Arabic pages take {CORES[-1] * m.archive / m.read / 1e6:,.0f} MB a second; among pages "
        "passed over many times that, so that", "   archives should be read in the region where they lie.",
        "3. **Few large files.** A file is read by one rank: where a crawl has fewer files than there are cores, cores stand idle.",
        "4. **Starting.** " + f"A rank starts in {m.start:.1f} s of processor time: ranks that take under a minute waste some of it. Not more ranks than needed.",
    ]  # fmt: skip
    return "\n".join(lines)


def _build(installed: bool) -> str:
    """Whether what was measured is compiled."""
    if not installed:
        return "The checkout, interpreted."
    file = subprocess.run(
        [sys.executable, "-c", "import riwaya.reading.draft as d; print(d.__file__)"], check=True, capture_output=True, text=True
    ).stdout.strip()
    return "The installed one, " + ("interpreted." if file.endswith(".py") else "[compiled](compiled.md).")


def _time(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} s"
    if seconds < 2 * 3600:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h" if seconds < 48 * 3600 else f"{seconds / 86400:.1f} days"


if __name__ == "__main__":
    main()
