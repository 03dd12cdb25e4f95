"""What the gazetteer costs: size, opening, look-ups and memory beside a plain dict, and adding a large list of one's own.

In: nothing but the package. Out: figures as a Markdown page on standard output; nothing is asserted.
The idea: everything is measured in fresh processes, so that memory is what one process with nothing else in it takes.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src"
DATA = SOURCE / "riwaya" / "languages" / "ar" / "data"
RUNS = 5
ROWS = 120_000
SEED = 20180522
# Corners of the states that the generated hamlets lie in: south, north, west, east.
BOXES = {"SY": (32.5, 37.0, 36.0, 42.0), "IQ": (30.0, 37.0, 40.0, 47.0), "YE": (13.0, 17.0, 43.0, 49.0)}


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the figures; with --child it is one of the processes that are measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=ROWS, help=f"rows of the generated list, default {ROWS}")
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    sys.path.insert(0, str(SOURCE))
    if options.child:
        print(json.dumps(CHILDREN[options.child[0]](*options.child[1:])))
        return
    with tempfile.TemporaryDirectory(prefix="riwaya-bench-") as folder:
        _measure(Path(folder), options.rows, options.runs)


def _measure(folder: Path, rows: int, runs: int) -> None:
    nothing, own = folder / "nothing", folder / "own"
    print(f"# The gazetteer\n\n`make bench-gazetteer` (`python benchmarks/gazetteer.py --rows {rows} --runs {runs}`), Python "
          f"{platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores; medians, with the lowest and highest.\n"
    )  # fmt: skip
    dump, count = folder / "dump.txt", _write_dump(folder / "dump.txt", rows)
    adding = [_add(dump, own) for _ in range(runs)]
    names = folder / "names.jsonl"
    known = _child(nothing, "names", str(names))

    print("## Opening\n\n| file | size | opened in |\n|---|---|---|")
    for title, data in (("built in", nothing), ("built in and own", own)):
        opened = [_child(data, "open") for _ in range(runs)]
        print(f"| {title} | {opened[0]['bytes'] / 1e6:.1f} MB | {_spread([one['seconds'] * 1000 for one in opened], 1)} ms |")

    print(f"\n## Look-ups\n\n{known:,} spellings in random order; misses are the same with a letter more.\n")
    print("| what | first look-up of each | again | misses | memory when open | after all look-ups |\n|---|---|---|---|---|---|")
    built = []
    for title, data, what in (
        ("gazetteer, built in", nothing, "gazetteer"),
        ("gazetteer, built in and own", own, "gazetteer"),
        ("plain dict, built in", nothing, "dict"),
    ):
        found = [_child(data, "rates", what, str(names)) for _ in range(runs)]
        rates = [_spread([one[key] for one in found], 0) for key in ("first", "again", "misses")]
        built = [one["opened"] for one in found]
        grown = [_child(data, "memory", what, str(names)) for _ in range(runs)]
        memory = [_memory([one[key] for one in grown]) for key in ("opened", "used")]
        print(f"| {title} | {' | '.join(f'{rate} /s' for rate in rates)} | {' | '.join(memory)} |")
    print("\nMemory is the growth of the resident set, in brackets what of it is not the mapped file. The dict maps each spelling\n"
          f"to a list of named tuples; to make it from lines of JSON takes {_spread(built, 2)} s.")  # fmt: skip

    print(f"\n## Adding\n\n`riwaya gazetteer add` of a generated GeoNames dump: {rows:,} rows, {dump.stat().st_size / 1e6:.1f} MB, "
          f"{count:,} with an Arabic name.\n\n| | |\n|---|---|")  # fmt: skip
    print(f"| time | {_spread([one['seconds'] for one in adding], 2)} s |")
    print(f"| rows | {_spread([rows / one['seconds'] for one in adding], 0)} /s |")
    print(f"| memory at most | {_spread([one['memory'] / 1e6 for one in adding], 0)} MB |")
    print(f"| file | {next((own / 'gazetteers').iterdir()).stat().st_size / 1e6:.1f} MB |")
    _reading(nothing, own)


def _reading(nothing: Path, own: Path) -> None:
    """What the generated list does to the places of our own passages, one of its names in ten being an ordinary word."""
    before, after = (
        {(report, first, last): place for report, first, last, place in _child(data, "places")} for data in (nothing, own)
    )  # fmt: skip
    same = before.keys() & after.keys()
    print("\n## Reading\n\nThe reports of `tests/gold/passages.jsonl`, without and with the generated list. All its places are "
          "made up, so whatever\nit changes is noise; one name in ten is a single ordinary word.\n\n| | |\n|---|---|")  # fmt: skip
    print(f"| places without it | {len(before)} |")
    print(f"| further places with it | {len(after.keys() - before.keys())} |")
    print(f"| places lost | {len(before.keys() - after.keys())} |")
    print(f"| places meant otherwise | {sum(before[key] != after[key] for key in same)} |")


def _spread(values: Sequence[float], digits: int) -> str:
    return f"{statistics.median(values):,.{digits}f} ({min(values):,.{digits}f} to {max(values):,.{digits}f})"


def _memory(values: Sequence[Sequence[int]]) -> str:
    whole, private = (statistics.median(part) / 1e6 for part in zip(*values, strict=True))
    return f"{whole:.1f} MB ({private:.1f})"


def _child(data: Path, *words: str) -> Any:
    environment = {**os.environ, "RIWAYA_DATA": str(data), "PYTHONPATH": str(SOURCE)}
    done = subprocess.run([sys.executable, __file__, "--child", *words], env=environment, capture_output=True, check=False)
    if done.returncode:
        sys.exit(done.stderr.decode())
    return json.loads(done.stdout)


def _write_dump(path: Path, rows: int) -> int:
    """A dump of hamlets, one in six without an Arabic name; most of two words, some of a single ordinary one."""
    dice = random.Random(SEED)
    with (DATA / "nouns.csv").open(encoding="utf-8", newline="") as lines:
        words = sorted({word for row in csv.DictReader(lines) for word in row.values() if word and " " not in word})
    with (DATA / "place_words.csv").open(encoding="utf-8", newline="") as lines:
        parts = sorted({row["word"] for row in csv.DictReader(lines) if row["class"] == "part"})
    named = 0
    with path.open("w", encoding="utf-8") as out:
        for number in range(rows):
            state = dice.choice(sorted(BOXES))
            south, north, west, east = BOXES[state]
            word = dice.choice(words).removeprefix("ال")
            arabic = f"ال{word}" if dice.random() < 0.1 else f"{dice.choice(parts)} {'ال' * (dice.random() < 0.6)}{word}"
            has_arabic = dice.random() > 1 / 6
            named += has_arabic
            cells = [900_000_000 + number, f"Hamlet {number}", f"Hamlet {number}", f"Hameau,{arabic}" if has_arabic else "Hameau",
                     f"{dice.uniform(south, north):.5f}", f"{dice.uniform(west, east):.5f}", "P", "PPL", state, "",
                     "09", "", "", "", 0, "", 100, "Asia/Damascus", "2020-01-01"]  # fmt: skip
            out.write("\t".join(map(str, cells)) + "\n")
    return named


def _add(dump: Path, data: Path) -> dict[str, float]:
    """Runs the command on a dump; how long it took, and its largest resident set in bytes."""
    environment = {**os.environ, "RIWAYA_DATA": str(data), "PYTHONPATH": str(SOURCE)}
    command = [sys.executable, "-c", "import sys; from riwaya.cli import main; sys.exit(main())", "gazetteer", "add", str(dump)]
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit("riwaya gazetteer add failed")
    return {"seconds": seconds, "memory": usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)}


# ---------------------------------------------------------------- the processes that are measured


def _names(path: str) -> int:
    """Writes the spellings of the built-in gazetteer with the entries that bear them, in random order; returns how many."""
    from riwaya.gazetteer import build
    from riwaya.gazetteer.lookup import built_in

    gazetteer = built_in()
    spellings = sorted({name for entry in build.entries() for name, _ in build.spellings(entry)})
    random.Random(SEED).shuffle(spellings)
    with Path(path).open("w", encoding="utf-8") as out:
        for name in spellings:
            hits = gazetteer.find(name)
            out.write(json.dumps([name, [*hits.exact, *hits.guessed]], ensure_ascii=False) + "\n")
    return len(spellings)


def _spellings(path: str) -> Iterator[str]:
    with Path(path).open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)[0]


def _open() -> dict[str, float]:
    from riwaya.gazetteer import layout
    from riwaya.gazetteer.lookup import open_gazetteer
    from riwaya.gazetteer.user import store

    begin = time.perf_counter()
    open_gazetteer()
    seconds = time.perf_counter() - begin
    size = layout.FILE.stat().st_size + sum(path.stat().st_size for _, path in store.kept())
    return {"seconds": seconds, "bytes": size}


def _opened(what: str, path: str) -> Callable[[str], object]:
    """The look-up of the gazetteer, or of a dict with the same names and entries."""
    from riwaya.gazetteer.lookup import Candidate, open_gazetteer

    if what == "gazetteer":
        return open_gazetteer().find
    entries: dict[int, Candidate] = {}
    table = {}
    with Path(path).open(encoding="utf-8") as lines:
        for line in lines:
            name, bearers = json.loads(line)
            table[name] = [entries.setdefault(fields[0], Candidate(*fields)) for fields in bearers]
    return table.get


def _timed(what: str, path: str) -> dict[str, float]:
    names = list(_spellings(path))
    begin = time.perf_counter()
    find = _opened(what, path)
    return {"opened": time.perf_counter() - begin, **_rates(find, names)}


def _weighed(what: str, path: str) -> dict[str, Any]:
    """Memory, in a process that holds nothing else: the names come one by one from their file."""
    import riwaya.gazetteer.lookup  # noqa: F401  (its code is not what is measured)

    next(_spellings(path))
    before = _resident()
    find = _opened(what, path)
    opened = _grown(before)
    for name in _spellings(path):
        find(name)
    return {"opened": opened, "used": _grown(before)}


def _places() -> list[tuple[str, int, int, str | None]]:
    from riwaya import read
    from riwaya.records import Input
    from riwaya.sources.jsonl import read_jsonl

    found = []
    for item in read_jsonl([str(ROOT / "tests" / "gold" / "passages.jsonl")]):
        assert isinstance(item.report, Input)
        document = read(item.report)
        found += [(document.id, *place.span, place.gazetteer) for place in document.places]
    return found


def _rates(find: Callable[[str], object], names: Sequence[str]) -> dict[str, float]:
    """Look-ups a second: the first of each name, all again, and of names that are none."""
    strangers = [f"{name}ظ" for name in names]
    rates = {}
    for title, wanted in (("first", names), ("again", names), ("misses", strangers)):
        begin = time.perf_counter()
        for name in wanted:
            find(name)
        rates[title] = len(wanted) / (time.perf_counter() - begin)
    return rates


def _resident() -> tuple[int, int]:
    """Bytes of the resident set, and of these the ones that are no mapped file."""
    try:
        status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    except OSError:
        sys.exit("memory is measured by /proc/self/status, which this system does not have")
    return int(status["VmRSS"].split()[0]) * 1024, int(status["RssAnon"].split()[0]) * 1024


def _grown(before: tuple[int, int]) -> tuple[int, int]:
    now = _resident()
    return now[0] - before[0], now[1] - before[1]


CHILDREN: dict[str, Callable[..., Any]] = {"names": _names, "open": _open, "rates": _timed, "memory": _weighed, "places": _places}

if __name__ == "__main__":
    main()
