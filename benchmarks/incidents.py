"""How long it takes to gather the incidents of many reports, and in how much memory.

In: a file of JSON lines with news articles. Out: a line for each number of reports: processor seconds, peak memory, pairs of
acts compared, incidents; then the ratios, and what one more report costs in the full store.

The articles are few, so they come again and again, `--per-day` a day, each time as news of something else: two of three words
that neither the lexicon nor the list of common words has (villages, families, units) are other words there, letter for
letter, two of three small places lie elsewhere under another name, figures and days are moved along. What stays is what stays in
the news: cities, countries, offices, the words for what happens, and one in three of the small places. So a round is as
dense as the newspapers were, and rounds have in common what two fortnights of news have. More reports are more days, as dense as
those before; with a higher `--per-day` they are the same days, denser, and the pairs of a report grow with it.

Reading is not measured, it has a benchmark of its own: each article is read once, and its document is changed.

    python benchmarks/incidents.py articles.jsonl --reports 2000 4000 8000 16000 30000
"""

from __future__ import annotations

import argparse
import itertools
import json
import resource
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from riwaya import Input, read
from riwaya.accounts.words import rarity
from riwaya.languages.ar.pack import load_matcher
from riwaya.records import Document, Event, Place, Published, Quantity
from riwaya.text.normalise import folded
from riwaya.text.tokens import WORD, Tokens

FIRST_DAY: Final = date(2018, 1, 1)
PER_DAY: Final = 80  # reports of one day unless told otherwise: what a desk of some forty outlets takes in
_LETTERS: Final = "بتثجحخدذرزسشصضطظعغفقكلمنه"
_SMALL_KM: Final = 12.0
_RARE: Final = 2.0
_NEAR: Final = 40  # days: times farther from the day of publication are history, and are left out


class Step(NamedTuple):
    """What a process that gathered says of itself: processor seconds, peak memory in MB, pairs compared, incidents made anew."""

    seconds: float
    memory: float
    compared: int
    made: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path, help="a file of JSON lines; with --gather a store")
    parser.add_argument("--reports", type=int, nargs="+", default=[10_000, 20_000, 30_000], help="numbers to measure at")
    parser.add_argument("--per-day", type=int, default=PER_DAY, help="reports of one day")
    parser.add_argument("--gather", action="store_true", help=argparse.SUPPRESS)  # what the processes that are measured do
    options = parser.parse_args()
    if options.gather:
        gather(str(options.articles))
        return
    with tempfile.TemporaryDirectory(prefix="riwaya-") as folder:
        measure(str(Path(folder, "desk.db")), read_once(options.articles), sorted(options.reports), options.per_day)


def measure(name: str, articles: Sequence[tuple[Input, Document]], at: Sequence[int], per_day: int = PER_DAY) -> None:
    """Fills a store step by step and prints a line for each."""
    from riwaya.store import Store

    source = repeated(articles, per_day)
    size, spent, times = 0, 0.0, {}
    for goal in at:
        step = _step(name, source, goal - size)
        size, spent = goal, spent + step.seconds
        times[goal] = spent
        with Store(name) as store:
            count = sum(1 for _ in store.incidents(raw=True))
        disk = Path(name).stat().st_size / 1_000_000
        print(f"{size:>6} reports  {spent:7.1f} s in all  {size / spent:5.0f} reports/s  {step.compared:>10,} pairs in this step",
              f" {count:,} incidents  {step.memory:.0f} MB at most  {disk:.0f} MB of store", flush=True)  # fmt: skip
    for one, other in itertools.pairwise(at):
        print(f"time at {other} by that at {one}: {times[other] / times[one]:.2f} (linear: {other / one:.2f})")
    step = _step(name, source, 1)
    print(f"one more report: {step.seconds:.2f} s, {step.compared:,} pairs, {step.made} incidents made anew")


def _step(name: str, source: Iterator[tuple[Input, Document]], many: int) -> Step:
    """Puts reports into a store, and has another process gather them."""
    from riwaya.store import Writer
    from riwaya.store.projection import prepare

    with Writer(name) as writer:
        writer.start("ingest", ["benchmark"])
        for first in range(0, many, 200):
            some = itertools.islice(source, min(200, many - first))
            writer.keep([prepare(given, document) for given, document in some])
        writer.finish()
    command = [sys.executable, __file__, "--gather", name]
    return msgspec.json.decode(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout, type=Step)


class _Shown:
    """Tells on standard error how far a process has come, every thousand reports."""

    def __init__(self) -> None:
        self.done = 0

    def __call__(self, more: int) -> None:
        self.done += more
        if self.done % 1000 < more:
            print(f"  {self.done:,} taken in, {time.process_time():.0f} s", file=sys.stderr, flush=True)


def gather(name: str) -> None:
    """Brings the incidents of a store up to date and prints what it cost."""
    from riwaya.store import Writer
    from riwaya.store.reconcile import reconcile

    before = time.process_time()
    with Writer(name) as writer:
        done = reconcile(writer, _Shown())
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(msgspec.json.encode(Step(time.process_time() - before, memory, done.compared, done.incidents)).decode())


def read_once(articles: Path) -> list[tuple[Input, Document]]:
    """Every article with its document, as if published on the first day."""
    found = []
    fields = ("text", "title", "outlet", "url")
    for line in articles.read_text("utf-8").splitlines():
        record = json.loads(line)
        given = Input(**{name: record.get(name) for name in fields}, id=str(record["id"]), published=FIRST_DAY.isoformat())
        found.append((given, read(given)))
    return found


def repeated(articles: Sequence[tuple[Input, Document]], per_day: int = PER_DAY) -> Iterator[tuple[Input, Document]]:
    """(report, document) without end, each round as news of something else."""
    number = 0
    while True:
        round_ = number // len(articles)
        words = _words(round_)
        for given, document in articles:
            day = FIRST_DAY + timedelta(days=number // per_day)
            yield _moved(given, document, round_, day, words)
            number += 1


def _moved(given: Input, document: Document, round_: int, day: date, words: Callable[[str], str]) -> tuple[Input, Document]:
    """An article on another day, about other places and people."""
    id, text = f"{given.id}/{round_}", words(document.report.text)
    title = words(given.title) if given.title else None
    report = msgspec.structs.replace(
        document.report, text=text, title=title, published=Published(value=day.isoformat(), basis="given")
    )  # fmt: skip
    replaced = msgspec.structs.replace
    document = replaced(
        document,
        id=id,
        report=report,
        places=[_place(place, round_, words) for place in document.places],
        actors=[replaced(actor, text=text[actor.span[0] : actor.span[1]]) for actor in document.actors],
        quantities=[_quantity(quantity, round_) for quantity in document.quantities],
        events=[_event(event, day) for event in document.events],
    )
    return replaced(given, id=id, text=text, title=title, published=day.isoformat()), document


def _words(round_: int) -> Callable[[str], str]:
    """Two of three rare words become others of the same length, the same in every text of a round."""
    turned = str.maketrans({letter: _LETTERS[(place + round_) % len(_LETTERS)] for place, letter in enumerate(_LETTERS)})
    matcher = load_matcher()
    cache: dict[str, bool] = {}

    def changes(word: str) -> bool:
        known = cache.get(word)
        if known is None:
            known = cache[word] = rarity(word) >= _RARE and not matcher.word(word).known and zlib.crc32(word.encode()) % 3 != 0
        return known

    def change(text: str) -> str:
        tokens = Tokens(text)
        pieces, last = [], 0
        for start, end, kind, norm in zip(tokens.start, tokens.end, tokens.kind, tokens.norm, strict=True):
            if kind == WORD and changes(norm):
                pieces += [text[last:start], text[start:end].translate(turned)]
                last = end
        return "".join([*pieces, text[last:]])

    return change


def _place(place: Place, round_: int, words: Callable[[str], str]) -> Place:
    if place.lat is None or place.lon is None or (place.radius_km or 0.0) > _SMALL_KM:
        return place
    if zlib.crc32(folded(place.name_ar).encode()) % 3 == 0:
        return place
    step = 0.5 * (round_ % 20)  # half a degree is some 50 km
    return msgspec.structs.replace(
        place, lat=place.lat + step, lon=place.lon + round_ // 20, name_ar=words(place.name_ar),
        gazetteer=f"{place.gazetteer}/{round_}" if place.gazetteer else None,
    )  # fmt: skip


def _quantity(quantity: Quantity, round_: int) -> Quantity:
    if quantity.value is None or quantity.low is None or quantity.high is None or quantity.counts != "people":
        return quantity
    low, high = quantity.low + round_ % 9, quantity.high + round_ % 9
    return msgspec.structs.replace(quantity, value=quantity.value + round_ % 9, low=low, high=high)


def _event(event: Event, day: date) -> Event:
    """Days near the publication move along with it, those of history are left out: they would tie all rounds together."""
    when = event.date
    if when is None or not when.start or not when.end:
        return event
    start, end = date.fromisoformat(when.start[:10]), date.fromisoformat(when.end[:10])
    if max(abs((start - FIRST_DAY).days), abs((end - FIRST_DAY).days)) > _NEAR:
        return msgspec.structs.replace(event, date=None)
    step = day - FIRST_DAY
    moved = msgspec.structs.replace(
        when, start=(start + step).isoformat() + when.start[10:], end=(end + step).isoformat() + when.end[10:]
    )  # fmt: skip
    return msgspec.structs.replace(event, date=moved)


if __name__ == "__main__":
    main()
