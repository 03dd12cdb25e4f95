"""How fast the store takes reports in and finds them again, how large it is, and what a kill costs.

In: a file of JSON lines, one report a line. Out: figures on standard output; nothing is asserted.
The idea: the file is repeated with changed ids and dates until the store has the wanted size. Each distinct text is read once
and its document copied; the ingest rate is measured apart, with the real command over the real file.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
COMMAND = [sys.executable, "-c", "import sys; from riwaya.cli import main; sys.exit(main())"]
FIRST_DAY = date(2015, 1, 1)
DAYS = 3000
ROUNDS = 5
HARD = 120
SEED = 7


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, metavar="FILE", default=ROOT / "examples" / "wire.jsonl", help="JSON lines")
    parser.add_argument("--reports", type=int, default=30_000, help="how many the store is to hold")
    parser.add_argument("--ingest", type=int, default=1000, help="how many to measure the ingest rate with")
    parser.add_argument("--store", metavar="STORE", help="default: a SQLite file in a temporary folder")
    parser.add_argument(
        "--ask", metavar="STORE", action="append", help="only ask a store that is there; may be given several times"
    )
    parser.add_argument("--slow", action="store_true", help="name the slowest questions of each kind")
    options = parser.parse_args(arguments)
    os.environ["PYTHONPATH"] = str(ROOT / "src")
    sys.path.insert(0, str(ROOT / "src"))
    if options.ask:
        for store in options.ask:
            _latency(store, options.slow)
        return
    with tempfile.TemporaryDirectory(prefix="riwaya-bench-") as folder:
        lines = _lines(options.data)
        print(f"data       {len(lines)} reports of {options.data.name}, {statistics.mean(map(len, lines)):.0f} bytes a line")
        source = Path(folder) / "source.jsonl"
        source.write_bytes(b"\n".join(itertools.islice(_repeated(lines), options.ingest)))
        _ingest(source, options.ingest, Path(folder))
        _kill(source, options.ingest, Path(folder) / "killed.db")
        store = options.store or str(Path(folder) / "desk.db")
        _fill(store, lines, options.reports)
        _latency(store, options.slow)


def _lines(path: Path) -> list[bytes]:
    return [line for line in path.read_bytes().splitlines() if line.strip()]


def _repeated(lines: list[bytes]) -> Iterator[bytes]:
    """The lines again and again, each time with other ids."""
    for number in itertools.count():
        for line in lines:
            record = json.loads(line)
            record["id"] = f"{record.get('id')}/{number}"
            yield json.dumps(record, ensure_ascii=False).encode()


# ---------------------------------------------------------------- taking in


def _ingest(source: Path, reports: int, folder: Path) -> None:
    for jobs in (1, 2):
        store = folder / f"ingest{jobs}.db"
        words = ["ingest", "--from", "jsonl", str(source), "--store", str(store), "--jobs", str(jobs)]
        seconds = _timed(lambda words=words: subprocess.run([*COMMAND, *words], check=True, capture_output=True))
        again = _timed(lambda words=words: subprocess.run([*COMMAND, *words], check=True, capture_output=True))
        print(f"ingest     {reports / seconds:.0f} reports/s with --jobs {jobs} ({reports} reports, start included); "
              f"all known already: {reports / again:.0f}/s")  # fmt: skip


def _kill(source: Path, reports: int, store: Path) -> None:
    """Kills an ingest half way; how long until the store is open again, and until the next new report is in it."""
    from riwaya.store import Store

    opened, resumed, lost = [], [], []
    for _ in range(ROUNDS):
        for path in store.parent.glob(store.name + "*"):
            path.unlink()
        words = [*COMMAND, "ingest", "--from", "jsonl", str(source), "--store", str(store), "--outcomes"]
        with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            assert process.stdout is not None
            acknowledged = sum(1 for _ in itertools.islice(process.stdout, reports // 2))
            process.send_signal(signal.SIGKILL)
            acknowledged += sum(1 for _ in process.stdout)
        begin = time.perf_counter()
        with Store(store) as found:
            kept = found.counts().reports
        opened.append(time.perf_counter() - begin)
        lost.append(acknowledged - kept)
        begin = time.perf_counter()
        with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            assert process.stdout is not None
            next((line for line in process.stdout if b'"new"' in line), None)
            resumed.append(time.perf_counter() - begin)
            process.kill()
    print(f"kill       acknowledged reports lost: {max(0, *lost)} in {ROUNDS} kills; open again after "
          f"{statistics.median(opened) * 1000:.0f} ms, the next new report on disk after {statistics.median(resumed):.1f} s "
          f"(start of Python and lexicon included, {reports // 2} known reports passed over)")  # fmt: skip


def _fill(store: str, lines: list[bytes], reports: int) -> None:
    import msgspec

    from riwaya import Input, read
    from riwaya.records import Published
    from riwaya.store import Writer
    from riwaya.store.projection import prepare

    documents = []
    for line in lines:
        record = json.loads(line)
        given = Input(**{name: record.get(name) for name in ("text", "title", "published", "outlet", "url")}, id=str(record["id"]))
        documents.append((given, read(given)))
    chance = random.Random(SEED)
    writing = size = 0.0
    with Writer(store) as writer:
        writer.start("ingest", ["benchmark"])
        batch = []
        for number in range(reports):
            given, document = documents[number % len(documents)]
            day = (FIRST_DAY + timedelta(days=chance.randrange(DAYS))).isoformat()
            name = f"{given.id}/{number // len(documents)}"
            report = msgspec.structs.replace(document.report, published=Published(value=day, basis="given"))
            batch.append(
                prepare(
                    msgspec.structs.replace(given, id=name, published=day),
                    msgspec.structs.replace(document, id=name, report=report),
                )
            )
            size += len(given.text.encode())
            if len(batch) == 100 or number == reports - 1:
                writing += _timed(lambda batch=batch: writer.keep(batch))
                batch = []
        finishing = _timed(writer.finish)
    print(f"writer     {reports / writing:.0f} prepared reports/s in one process; statistics at the end {finishing:.1f} s")
    if not store.startswith("postgres"):
        whole = sum(path.stat().st_size for path in Path(store).parent.glob(Path(store).name + "*"))
        print(f"size       {whole / reports / 1000:.1f} kB a report, of which its text {size / reports / 1000:.1f} kB")


# ---------------------------------------------------------------- finding


def _latency(store: str, slow: bool) -> None:
    """Prints a table: a row for each kind of question, in milliseconds."""
    import riwaya

    with riwaya.open(store) as opened:
        counts = opened.counts()
        opened.search("الجسر")  # loads the lexicon
        server = _Server(store, opened)
        print(f"\n{'PostgreSQL' if server.pids else 'SQLite'}: {counts.reports} reports, {counts.statements} statements, "
              f"{counts.events} events; {ROUNDS} askings of each question, milliseconds\n")  # fmt: skip
        print("| question | number | median | 95 of 100 | worst | first asking, worst | processor, median | 95 of 100 | worst |")
        print("|---|---|---|---|---|---|---|---|---|")
        for label, queries in _searches(opened).items():
            _measure(label, [(query, lambda query=query: opened.search(query)) for query in queries], server, slow)
        simple = list(_filters(opened, random.Random(SEED)))
        mixed = list(itertools.islice(_at_random(opened, random.Random(SEED)), HARD))
        narrowed = [one for one in mixed if "type" not in one][:20]
        _measure(
            "words and conditions", [(f"قال {one}", lambda one=one: opened.search("قال", **one)) for one in narrowed], server, slow
        )
        for kind in ("events", "statements", "reports", "places"):
            ask = getattr(opened, kind)
            for label, filters in ((kind, simple), (f"{kind}, at random", mixed)):
                _measure(label, [(str(one), lambda one=one, ask=ask: ask(limit=50, **one)) for one in filters], server, slow)


def _searches(opened: Any) -> dict[str, list[str]]:
    """Queries by their kind: words and phrases of the reports themselves, and those that are in nearly every report."""
    from collections import Counter

    from riwaya.store.shadow import without_article

    chance = random.Random(SEED)
    reports = [opened.report(row.id) for row in chance.sample(opened.reports(limit=5000), 60)]
    texts = [
        text for report in reports if len(text := [word for word in report.text.split() if len(word) > 3 and word.isalpha()]) > 9
    ]
    everything = [report.text.split() for report in reports]
    often = [word for word, _ in Counter(word for text in everything for word in set(text) if word.isalpha()).most_common(20)]
    pairs = Counter(pair for text in everything for pair in set(itertools.pairwise(text)) if all(map(str.isalpha, pair)))
    return {
        "a word": [chance.choice(text) for text in texts],
        "two words": [" ".join(chance.sample(text, 2)) for text in texts],
        "two side by side": [
            f'"{text[place]} {text[place + 1]}"' for text in texts if (place := chance.randrange(len(text) - 2)) + 1
        ],
        "the commonest words": often,
        "four of them": [" ".join(chance.sample(often, 4)) for _ in range(10)],
        "the commonest pairs": [f'"{first} {second}"' for (first, second), _ in pairs.most_common(20)],
        "common, hardly a pair": [f'"{first} {second}"' for first, second in (chance.sample(often, 2) for _ in range(10))],
        "beginnings": [f"{without_article(chance.choice(text))[:4]}*" for text in texts[:20]],
        "English names": sorted({place.name for place in opened.places(limit=400)})[:40],
    }


def _filters(opened: Any, chance: random.Random) -> Iterator[dict[str, Any]]:
    """Questions as people ask them: of one kind, and of several at once, about names frequent and rare."""
    actors = _frequent(name for event in opened.events(limit=3000) for name in event.actors)
    places = _frequent(name for event in opened.events(limit=3000) for name in event.places)
    speakers = _frequent(name for item in opened.statements(limit=3000) for name in item.speakers)
    outlets = _frequent(report.outlet for report in opened.reports(limit=2000) if report.outlet)
    month = {"since": "2018-05", "until": "2018-05"}
    yield {}
    yield month
    for name in ("ASSAULT", "PROTEST", "CONSULT", "COERCE"):
        yield {"type": name}
        yield {"type": name, **month}
    for stance in ("deny", "accuse", "assert"):
        yield {"stance": stance}
    yield {"modality": "negated"}
    for names, field in ((actors, "actor"), (places, "place"), (speakers, "speaker"), (outlets, "outlet")):
        for name in names[:8] + chance.sample(names, min(6, len(names))):
            yield {field: name}
            yield {field: name, "type": "ASSAULT"}
    for actor, place in zip(actors[:6], places[:6], strict=False):
        yield {"actor": actor, "place": place}
        yield {"actor": actor, "place": place, "type": "ASSAULT", "stance": "assert", "since": "2016"}
    for point in ((33.51, 36.29), (24.71, 46.68), (15.37, 44.19), (30.04, 31.24)):
        for radius in (20.0, 200.0):
            yield {"near": point, "radius": radius}


def _at_random(opened: Any, chance: random.Random) -> Iterator[dict[str, Any]]:
    """Questions with several conditions at random, frequent values more often: most of those that hardly ever meet are here."""
    events, told = opened.events(limit=3000), opened.statements(limit=3000)
    values = {
        "actor": _frequent(name for event in events for name in event.actors),
        "place": ["Syria", "Yemen", "Egypt", "سوريا", *_frequent(name for event in events for name in event.places)],
        "speaker": _frequent(name for item in told for name in item.speakers),
        "type": _frequent(event.type for event in events),
        "modality": _frequent(event.modality for event in events),
        "stance": _frequent(item.stance for item in told),
        "outlet": _frequent(report.outlet for report in opened.reports(limit=2000) if report.outlet),
        "since": ["2016", "2018-05", "2022-12-01"],
        "until": ["2015-01", "2018-05", "2021"],
        "near": [(33.51, 36.29), (24.71, 46.68), (15.37, 44.19), (30.04, 31.24)],
    }
    while True:
        asked: dict[str, Any] = {}
        for field in chance.sample(sorted(values), chance.randint(2, 5)):
            most = len(values[field]) if chance.random() < 0.2 else 4
            asked[field] = chance.choice(values[field][:most])
        if "near" in asked:
            asked["radius"] = chance.choice([20.0, 200.0, 1000.0])
        yield asked


def _frequent(names: Any) -> list[str]:
    from collections import Counter

    return [name for name, _ in Counter(names).most_common()]


class _Server:
    """The processor time of PostgreSQL's processes for one database, where the system tells it."""

    def __init__(self, store: str, opened: Any) -> None:
        self.pids: list[int] = []
        if store.startswith("postgres"):
            from sqlalchemy import text

            with opened._engine.connect() as connection:
                wanted = text(
                    "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'"
                )
                self.pids = list(connection.scalars(wanted))

    def seconds(self) -> float:
        """So far; 0 without a server, or for one on another machine."""
        found = 0
        for pid in self.pids:
            try:
                found += int(Path(f"/proc/{pid}/schedstat").read_text().split()[0])
            except OSError:
                continue
        return found / 1e9


def _measure(label: str, questions: list[tuple[str, Callable[[], object]]], server: _Server, slow: bool) -> None:
    taken, first, work = [], [], []
    for name, ask in questions:
        first.append(_timed(ask) * 1000)
        begin = time.process_time() + server.seconds()
        wall = statistics.median(_timed(ask) for _ in range(ROUNDS)) * 1000
        work.append(((time.process_time() + server.seconds() - begin) * 1000 / ROUNDS, name))
        taken.append((wall, name))
    times, worked = sorted(time for time, _ in taken), sorted(time for time, _ in work)
    cells = [*_spread(times), max(first), *_spread(worked)]
    print(f"| {label} | {len(questions)} | " + " | ".join(f"{cell:.1f}" for cell in cells) + " |", flush=True)
    if slow:
        for time_, name in sorted(work, reverse=True)[:5]:
            print(f"    {time_:.1f} ms of processor time: {name}", file=sys.stderr)


def _spread(times: Sequence[float]) -> tuple[float, float, float]:
    """Median, 95 of 100 and worst of sorted times."""
    return statistics.median(times), times[min(len(times) - 1, round(0.95 * len(times)))], times[-1]


def _timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
