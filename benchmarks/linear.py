"""Whether twice the text takes twice the time, on real text and on text that is made to be slow.

In: a folder with `news_sample.jsonl`, and how long the longest text may be. Out: a table on standard output; nothing is asserted.
The idea: each text is read at doubling lengths up to 200,000 characters, in processor time; the worst ratio of two neighbours
tells. Where it is above 2.2, `--profile` shows the functions that grew faster than the text.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import os
import pstats
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LONGEST = 200_000
SHORTEST = 12_500
WORST = 2.2
PROSE = (
    "قالت مصادر محلية إن خمسة مدنيين قتلوا وأصيب عشرة آخرون في قصف مدفعي استهدف حي الشعار شرق مدينة حلب صباح أمس الاثنين "
    "وأضافت المصادر أن القوات الحكومية أعلنت سيطرتها على بلدة خان شيخون في ريف إدلب الجنوبي بعد معارك مع فصائل المعارضة "
)
NAMES = ("محمد الأحمد", "علي حسن", "خالد العبد الله", "سمير قنطار", "نبيل شعث", "فاطمة الزهراء", "عمر البشير", "ليلى خالد")


def texts(source: Path) -> dict[str, Callable[[int], str]]:
    """Each kind of text by its name, as a function of its length in characters."""
    return {
        "real articles, one after the other": _articles(source),
        "prose with full stops": lambda n: _repeated(PROSE.strip() + ". ", n),
        "one endless sentence": lambda n: _repeated(PROSE, n),
        "one endless quotation": lambda n: ("قال الوزير: «" + _repeated(PROSE, n))[:n],
        "names in a row": lambda n: _repeated(" ".join(NAMES) + " ", n),
        "names in a row, with و": lambda n: _repeated(" و".join(NAMES) + " و", n),
        "9 x n": lambda n: "9" * n,
        "9 and a space": lambda n: _repeated("9 ", n),
        "« x n": lambda n: "«" * n,
        '" x n': lambda n: '"' * n,
        "« and a word": lambda n: _repeated("«قال ", n),
        "و x n": lambda n: "و" * n,
        "و and a space": lambda n: _repeated("و ", n),
        "combining marks x n": lambda n: "ب" + "\u064b" * (n - 1),
        "tatweel x n": lambda n: "ـ" * n,
        "tatweel and stops": lambda n: _repeated("ـ.", n),
        "spaces x n": lambda n: " " * (n - 1) + "ب",
        "line ends x n": lambda n: "\n" * (n - 1) + "ب",
        "full stops x n": lambda n: "." * n,
        "numbers with commas": lambda n: _repeated("1,234", n),
        "dates in a row": lambda n: _repeated("15 تشرين الأول 2023 ", n),
        "number words in a row": lambda n: _repeated("خمسة وعشرون ألفا ومئتان ", n),
        "places in a row": lambda n: _repeated("حلب دمشق حمص إدلب درعا الرقة ", n),
        "verbs of saying in a row": lambda n: _repeated("قال إن ", n),
        "acts in a row": lambda n: _repeated("قصف ", n),
        "killed and where": lambda n: _repeated("مقتل خمسة مدنيين بقصف على حلب ", n),
        "pronouns": lambda n: _repeated("وأضاف المصدر أن الوزير قال إنه ", n),
        "short lines": lambda n: _repeated("قصف حلب\n", n),
        "the same sentence of one name": lambda n: _repeated("قتل محمد الأحمد. ", n),
        "accounts in a row": lambda n: _repeated("قناة الجسر@AljisrTVمقتل ثلاثة. ", n),
        "deeds of a court": lambda n: _repeated("صدر صك يقضي بثبوت التهمة والحكم بقتله. ", n),
        "brackets": lambda n: "(" * n,
        "ten thousand places": _named_places(),
        "different words": lambda n: " ".join(_words(n))[:n],
    }


def _repeated(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


def _words(length: int) -> Iterator[str]:
    """Words of six letters, no two of them alike."""
    letters = "ابتجحدرسصعفقكلمنهوي"
    for number in range(length // 7 + 1):
        word = ""
        for _ in range(6):
            number, rest = divmod(number * 7 + 3, len(letters))
            word += letters[rest]
        yield word


def _named_places() -> Callable[[int], str]:
    """Settlements that the gazetteer knows, no two of them alike."""
    from riwaya.gazetteer.lookup import built_in

    places = built_in()
    found = (places.entry(number) for number in range(len(places)))
    names = [place.name_ar for place in found if place.kind == "settlement" and place.name_ar][:10_000]
    return lambda n: _repeated("، ".join(names) + "، ", n)


def _articles(source: Path) -> Callable[[int], str]:
    import msgspec

    texts = [msgspec.json.decode(line)["text"] for line in source.read_bytes().splitlines()[:400]]

    def joined(length: int) -> str:
        found: list[str] = []
        size = 0
        for text in cycle(texts):
            found.append(text)
            size += len(text) + 1
            if size > length:
                return "\n".join(found)[:length]
        raise AssertionError

    return joined


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the table."""
    os.environ["RIWAYA_DATA"] = str(Path(__file__).parent / "none")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="default: a data folder beside the checkout, else examples")
    parser.add_argument("--longest", type=int, default=LONGEST, metavar="N", help="characters of the longest text")
    parser.add_argument("--shortest", type=int, default=SHORTEST, metavar="N")
    parser.add_argument("--runs", type=int, default=3, help="the quickest of so many counts")
    parser.add_argument("--only", default="", metavar="WORDS", help="only texts whose name holds these words")
    parser.add_argument("--profile", action="store_true", help="the functions that grew most, for each text")
    options = parser.parse_args(arguments)
    sys.path[:0] = [str(ROOT / "src"), str(ROOT / "benchmarks")]
    from speed import sample_of

    sizes = [options.longest]
    while sizes[0] // 2 >= options.shortest:
        sizes.insert(0, sizes[0] // 2)
    print(f"{'milliseconds for characters':36}" + "".join(f"{size:>9,}" for size in sizes) + "  worst ratio")
    from riwaya import read

    read(PROSE)
    gc.freeze()
    worst = 0.0
    for name, make in texts(sample_of(options.data)).items():
        if options.only in name:
            worst = max(worst, _line(name, make, sizes, options.runs))
            if options.profile:
                _profile(make, sizes[-2:])
    print(f"\nworst ratio of all: {worst:.2f} (linear: 2; not to be above {WORST})")


def _line(name: str, make: Callable[[int], str], sizes: list[int], runs: int) -> float:
    taken = [_seconds(make(size), runs) for size in sizes]
    # Below ten milliseconds the clock and the caches tell more than the text.
    ratios = [second / first for first, second in pairwise(taken) if first > 0.01]
    worst = max(ratios, default=0.0)
    shown = f"{worst:13.2f}" if ratios else f"{'–':>13}"
    times = "".join(f"{seconds * 1000:9.1f}" for seconds in taken)
    print(f"{name:36}{times}{shown}{' <<' if worst > WORST else ''}", flush=True)
    return worst


def _seconds(text: str, runs: int) -> float:
    from riwaya import read

    best = float("inf")
    for _ in range(runs):
        begin = time.process_time()
        read(text)
        best = min(best, time.process_time() - begin)
    return best


def _profile(make: Callable[[int], str], sizes: Sequence[int]) -> None:
    """The functions whose own time grew by more than the text did, the largest first."""
    from riwaya import read

    both = []
    for size in sizes:
        profile = cProfile.Profile()
        profile.runcall(read, make(size))
        both.append({where: own for where, (_, _, own, _, _) in pstats.Stats(profile).stats.items()})  # type: ignore[attr-defined]
    grown = [(second - 2 * both[0].get(where, 0.0), where, second) for where, second in both[1].items()]
    for excess, where, second in sorted(grown, reverse=True)[:5]:
        if excess > 0.005:
            file, line, function = where
            print(f"    {second * 1000:8.1f} ms, {excess * 1000:8.1f} too many: {function} ({Path(file).name}:{line})")


if __name__ == "__main__":
    main()
