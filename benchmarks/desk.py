"""How long the desk's pages take, and whether many reviewers lose anything while reports come in.

In: a file of JSON lines, one report a line, or a store. Out: figures on standard output; nothing is asserted but that no decision
is lost.
The idea: pages are asked for as a browser asks, each with queries drawn from the store's own names, the first time and again;
reviewers are threads that edit the same records, and look again whenever somebody was faster.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 12
SEED = 7


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, metavar="FILE", default=ROOT / "examples" / "wire.jsonl", help="JSON lines")
    parser.add_argument("--reports", type=int, default=30_000, help="how many the store is to hold")
    parser.add_argument("--store", type=Path, metavar="FILE", help="a store to copy instead of filling one")
    parser.add_argument("--reviewers", type=int, default=8)
    parser.add_argument("--edits", type=int, default=500, help="by each of them; 0 leaves this out")
    options = parser.parse_args(arguments)
    sys.path.insert(0, str(ROOT / "src"))
    sys.path.insert(0, str(ROOT / "benchmarks"))
    with tempfile.TemporaryDirectory(prefix="riwaya-bench-") as folder:
        path = Path(folder) / "desk.db"
        lines = [line for line in options.data.read_bytes().splitlines() if line.strip()]
        if options.store:
            shutil.copy(options.store, path)
        else:
            import store as filling

            filling._fill(str(path), lines, options.reports)
        _pages(path)
        if options.edits:
            _reviewers(path, lines, options.reviewers, options.edits)


# ---------------------------------------------------------------- pages


def _pages(path: Path) -> None:
    from fastapi.testclient import TestClient

    from riwaya.desk.app import make_app
    from riwaya.desk.config import Config
    from riwaya.desk.serve import prepare
    from riwaya.languages.ar.pack import load_matcher

    prepare(str(path))
    load_matcher()  # as a desk does when it starts
    dice = random.Random(SEED)
    with TestClient(make_app(Config(str(path))), base_url="http://127.0.0.1:8000") as desk:
        counts = desk.app.state.desk.store.counts()  # type: ignore[attr-defined]
        print("milliseconds of processor time; first: with queries that nobody has asked before")
        print(f"store      {counts.reports} reports, {counts.statements} statements, {counts.events} events")
        start = time.process_time()
        facets = desk.get("/api/facets").json()
        print(f"start      what the index holds of each facet is read in {(time.process_time() - start) * 1000:.0f} ms, once")
        names = {name: [one["value"] for one in facets[name]] for name in ("type", "actor", "place", "speaker", "outlet", "stance")}
        ids = [row["id"] for row in desk.get("/api/reports?limit=2000").json()]
        queries = [urlencode([(name, dice.choice(values)) for name, values in dice.sample(sorted(names.items()), 2) if values])
                   for _ in range(ROUNDS)]  # fmt: skip
        pages = {
            "overview": ["/"], "search, no query": ["/search"],
            "search by words": [f"/search?q={quote(word)}" for word in ("القصف", "الجيش", "حلب", "وزير الخارجية", "مدنيين")],
            "search events": [f"/search?show=events&{query}" for query in queries],
            "search statements": [f"/search?show=statements&{query}" for query in queries],
            "report": [f"/report?id={quote(dice.choice(ids), safe='')}" for _ in range(ROUNDS)],
            "report, its records": [f"/api/report?id={quote(dice.choice(ids), safe='')}" for _ in range(ROUNDS)],
            "map": [f"/map?{query}" for query in queries], "map, its data": [f"/api/map?{query}" for query in queries],
            "timeline": [f"/timeline?{query}" for query in queries],
            "control": [f"/control?place={quote(place)}" for place in names["place"]],
            "control, its data": [f"/api/control?limit=400&place={quote(place)}" for place in names["place"]],
            "review": [f"/review?at={number}" for number in range(5)], "decisions": ["/decisions"],
        }  # fmt: skip
        for name, paths in pages.items():
            first, again = [_asked(desk, path) for path in paths], [_asked(desk, path) for path in paths]
            both = f"first median {statistics.median(first):4.0f} ms, slowest {max(first):4.0f} ms"
            print(f"{name:20} {both}; again median {statistics.median(again):4.0f} ms, slowest {max(again):4.0f} ms")


def _asked(desk: Any, path: str) -> float:
    """Milliseconds of processor time: what else the machine does counts little."""
    start = time.process_time()
    answer = desk.get(path)
    assert answer.status_code == 200, (path, answer.status_code)
    return (time.process_time() - start) * 1000


# ---------------------------------------------------------------- reviewers


def _reviewers(path: Path, lines: list[bytes], reviewers: int, edits: int) -> None:
    import msgspec

    from riwaya import Input
    from riwaya.review import Log, Proposal, Stale
    from riwaya.store import Store, Writer

    with Store(path) as store:
        events = [(row.report, row.id) for row in store.events(limit=reviewers * 4)]
    before = 0
    over, stale, failed, waits = threading.Event(), [0], list[BaseException](), list[float]()

    def ingest() -> None:
        number = 0
        with Writer(path) as writer:
            while not over.is_set():
                number += 1
                record = msgspec.json.decode(lines[number % len(lines)])
                writer.read(Input(id=f"new/{number}", text=record["text"], published="2018-05-23"))
        print(f"ingest     {number} reports came in meanwhile")

    with Log(path) as log:
        before = log.last()

        def review(who: int) -> None:
            dice = random.Random(who)
            try:
                for edit in range(edits):
                    report, event = dice.choice(events)
                    while True:
                        revision = log.reviewed(report).standings[event].revision
                        value = {"field": "weapon", "to": f"{who}-{edit}"}
                        proposal = Proposal(report=report, record=event, action="edit", revision=revision, value=value)
                        start = time.perf_counter()
                        try:
                            log.decide(proposal, f"r{who}")
                        except Stale:
                            stale[0] += 1
                            continue
                        waits.append(time.perf_counter() - start)
                        break
            except BaseException as error:
                failed.append(error)

        threads = [threading.Thread(target=review, args=(who,)) for who in range(reviewers)]
        writing = threading.Thread(target=ingest)
        start = time.perf_counter()
        for thread in (writing, *threads):
            thread.start()
        for thread in threads:
            thread.join()
        seconds = time.perf_counter() - start
        over.set()
        writing.join()
        kept = {one.value["to"] for one in log.decisions(after=before)}
    wanted = {f"{who}-{edit}" for who in range(reviewers) for edit in range(edits)}
    print(f"reviewers  {reviewers} x {edits} edits in {seconds:.0f} s: {len(wanted - kept)} lost, {len(failed)} failed, "
          f"{stale[0]} told to look again; a decision takes {statistics.median(waits) * 1000:.0f} ms, "
          f"slowest {max(waits) * 1000:.0f} ms")  # fmt: skip
    assert not failed, failed[0]
    assert kept == wanted


if __name__ == "__main__":
    main()
