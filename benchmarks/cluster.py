"""Whether a cluster's run survives being killed: web archives read whole, killed and resumed, and on Ray, with the same parts.

In: a JSON lines file of reports. Out: web archives made of it, parts, and figures on standard output; nothing is asserted.
The idea: reports are repeated with other ids and days, each in an HTML page with menus, among pages that are not Arabic; parts
are compared by their digests.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gzip
import hashlib
import html
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
RIWAYA = [sys.executable, "-c", "import sys; from riwaya.cli import main; sys.exit(main())", "cluster", "read"]
PAGE = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<meta property="og:site_name" content="{outlet}"><meta property="article:published_time" content="{day}T08:30:00+00:00"></head>
<body><header><nav><ul><li><a href="/">1</a></li><li><a href="/world">2</a></li><li><a href="/sport">3</a></li></ul></nav></header>
<main><article><h1>{title}</h1>
{body}
</article></main>
<aside><h2>+</h2><ul><li><a href="/a">a</a></li><li><a href="/b">b</a></li></ul></aside><footer>© {outlet}</footer></body></html>
"""
ENGLISH = "The ministry said on Thursday that the road between the two towns was open again after three days of heavy rain. "


class Sizes(NamedTuple):
    """How much is written: Arabic pages, other pages for each of them, files, characters of a text at most (0: whole)."""

    reports: int
    others: float
    files: int
    characters: int


def pages(source: Path, sizes: Sizes) -> Iterator[tuple[str, str]]:
    """Addresses and pages."""
    import msgspec

    reports = [msgspec.json.decode(line) for line in source.read_bytes().splitlines()]
    first = dt.date(2015, 1, 1)
    owed = 0.0
    for number, report in enumerate(islice(cycle(reports), sizes.reports)):
        day = (first + dt.timedelta(days=number % 3650)).isoformat()
        lines = _cut(report["text"], sizes.characters).splitlines()
        yield f"https://news.example/{number}", _page("ar", report.get("title") or "-", report.get("outlet") or "-", day, lines)
        owed += sizes.others
        while owed >= 1:
            owed -= 1
            yield f"https://other.example/{number}/{owed:.0f}", _page("en", "Road open again", "Other", day, [ENGLISH * 5])


def _cut(text: str, most: int) -> str:
    """A text up to the end of the sentence or line at which it is long enough."""
    if not most or len(text) <= most:
        return text
    ends = [end for mark in (".", "\n", "،") if (end := text.find(mark, most)) >= 0]
    return text[: min(ends) + 1] if ends else text


def _page(language: str, title: str, outlet: str, day: str, lines: Sequence[str]) -> str:
    body = "\n".join(f"<p>{html.escape(line)}</p>" for line in lines if line.strip())
    return PAGE.format(language=language, title=html.escape(title), outlet=html.escape(outlet), day=day, body=body)


def record(address: str, page: str, number: int) -> bytes:
    """One record of a web archive, packed alone."""
    body = page.encode()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    lead = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012d}>\r\n"
        f"WARC-Target-URI: {address}\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(head) + len(body)}\r\n\r\n"
    )
    return gzip.compress(lead.encode() + head + body + b"\r\n\r\n", 6, mtime=0)


def write(source: Path, folder: Path, sizes: Sizes) -> int:
    """Writes the archives; returns how many records."""
    folder.mkdir(parents=True, exist_ok=True)
    total = sizes.reports + int(sizes.reports * sizes.others)
    each = -(-total // sizes.files)
    number = 0
    every = pages(source, sizes)
    for file in range(sizes.files):
        with (folder / f"news-{file:05d}.warc.gz").open("wb") as out:
            for address, page in islice(every, each):
                out.write(record(address, page, number))
                number += 1
    return number


def read(input: Path, output: Path, options: Any, *more: str) -> float:
    """Runs the command to its end; returns how long it took by the clock on the wall."""
    begin = time.monotonic()
    words = ["--input", str(input), "--output", str(output), "--tasks", str(options.tasks), "--workers", str(options.workers)]
    status = subprocess.run([*RIWAYA, *words, *more], check=False).returncode
    print(f"          status {status}", flush=True)
    if status not in (0, 1) or not any(output.glob("*.parquet")):
        sys.exit(f"the run into {output} failed: nothing to compare")
    return time.monotonic() - begin


def killed(input: Path, output: Path, options: Any, share: float) -> None:
    """Runs the command and kills it when that share of its parts is there, in the middle of others."""
    words = ["--input", str(input), "--output", str(output), "--tasks", str(options.tasks), "--workers", str(options.workers)]
    process = subprocess.Popen([*RIWAYA, *words], stderr=subprocess.DEVNULL)
    while process.poll() is None and len(list(output.glob("*.parquet"))) < share * options.tasks:
        time.sleep(0.2)
    process.send_signal(signal.SIGKILL)
    process.wait()
    time.sleep(3)  # ranks end by themselves when they see that nobody waits for them
    unfinished = len(list(output.glob(".riwaya/unfinished/*")))
    there = len(list(output.glob("*.parquet")))
    print(f"killed    with {there} of {options.tasks} parts there and {unfinished} unfinished", flush=True)


def digests(output: Path) -> dict[str, str]:
    """The digest of each part."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(output.glob("*.parquet"))}


def main(arguments: Sequence[str] | None = None) -> None:
    """Writes, reads, kills, resumes, compares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path, metavar="FILE.jsonl")
    parser.add_argument("--folder", type=Path, required=True, help="where archives and parts go; made new")
    parser.add_argument("--reports", type=int, default=2000)
    parser.add_argument("--others", type=float, default=0.5, help="pages that are not Arabic, for each report")
    parser.add_argument("--files", type=int, default=8)
    parser.add_argument("--characters", type=int, default=0, help="cut texts at about so many characters; 0: whole")
    parser.add_argument("--tasks", type=int, default=8)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--skip", nargs="*", default=[], choices=["killed", "ray"])
    parser.add_argument("--installed", action="store_true", help="read with what is installed (compiled, say)")
    options = parser.parse_args(arguments)
    if not options.installed:
        os.environ["PYTHONPATH"] = str(ROOT / "src")
    os.environ["RIWAYA_DATA"] = str(Path(__file__).parent / "none")
    shutil.rmtree(options.folder, ignore_errors=True)
    archives, whole, resumed, ray = (options.folder / name for name in ("warc", "whole", "resumed", "ray"))
    sizes = Sizes(options.reports, options.others, options.files, options.characters)
    records = write(options.source, archives, sizes)
    size = sum(path.stat().st_size for path in archives.iterdir())
    print(f"archives  {records:,} records in {options.files} files, {size / 1e6:,.1f} MB packed", flush=True)
    seconds = read(archives, whole, options)
    wanted = digests(whole)
    parts = sum(path.stat().st_size for path in whole.glob("*.parquet"))
    rate = f"{records / seconds:,.1f} records a second with {options.workers} workers"
    print(f"whole     {seconds:,.1f} s, {rate}, parts {parts / 1e6:,.1f} MB", flush=True)
    if "killed" not in options.skip:
        killed(archives, resumed, options, 0.5)
        seconds = read(archives, resumed, options)
        same = digests(resumed) == wanted
        print(f"resumed   {seconds:,.1f} s; parts {'the same, to the byte' if same else 'NOT THE SAME'}", flush=True)
    if "ray" not in options.skip:
        seconds = read(archives, ray, options, "--executor", "ray")
        same = digests(ray) == wanted
        print(f"ray       {seconds:,.1f} s; parts {'the same, to the byte' if same else 'NOT THE SAME'}", flush=True)


if __name__ == "__main__":
    main()
