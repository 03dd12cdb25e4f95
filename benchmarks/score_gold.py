"""Scores whole-report reading against annotations made by hand: who says what, and who did what to whom, where, when.

In: a folder with `passages.jsonl` (the reports) and `gold.jsonl` (what is in them); a reader. Out: figures.
The idea: gold quotes the text instead of counting characters, so a quotation may stand at any of its occurrences, or
only inside `near` where that is given. Statements pair by overlap of content (IoU at least 0.5), events by overlap of
trigger; each is paired once, and the shares below are shares of the pairs. `tests/gold` is the default folder.

A folder may hold further sets beside the first: `--set manners` reads `passages_manners.jsonl` and `gold_manners.jsonl`,
sixty passages labelled with the `manner` they are written in and the `construction` of attribution they try; `--by`
prints the main figures for each value of such a label.

    python benchmarks/score_gold.py [--gold FOLDER] [--set NAME] [--by LABEL] [--verbose]
"""

from __future__ import annotations

import argparse
import json
import math
import os
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from riwaya import Input, read
from riwaya.records import Actor, Document, Event, Link, Place, Span, Statement

DEFAULT_FOLDER: Final = Path(__file__).resolve().parents[1] / "tests" / "gold"
SETS: Final = ("reports", "manners")  # the first set's files carry no name
SAME_CONTENT: Final = 0.5  # least intersection over union of two contents
SAME_NAME: Final = 0.5  # least share of the shorter name's words
SAME_PLACE_KM: Final = 60.0  # gold points of regions and districts are rough
EARTH_KM: Final = 6371.0

SHARES: Final = (
    "speaker", "anonymous", "relay", "no_false_relay", "mode", "stance", "said", "parent", "event_type", "actor",
    "recipient", "event_place", "event_date", "modality", "voice", "killed", "injured", "times", "places",
)  # fmt: skip
COUNTS: Final = ("statement", "trigger", "event")
TABLE: Final = (
    "statement_precision", "statement_recall", "statement_f1", "speaker", "relay", "mode", "stance", "parent",
    "event_f1", "actor", "voice",
)  # fmt: skip
FIGURES: Final = tuple(f"{name}_{part}" for name in COUNTS for part in ("precision", "recall", "f1")) + SHARES

Gold = Mapping[str, Any]
Reader = Callable[[Input], Document]


@dataclass(frozen=True)
class Case:
    """One report and what a careful reader found in it."""

    report: Input
    gold: Gold


@dataclass(frozen=True)
class Miss:
    """One wrong answer: the report, the figure it counts against, what was wanted and what was found."""

    report: str
    figure: str
    wanted: str
    found: str


@dataclass
class Score:
    """Right answers and totals by figure; `missed` explains every point lost."""

    right: dict[str, int] = field(default_factory=dict)
    wanted: dict[str, int] = field(default_factory=dict)
    found: dict[str, int] = field(default_factory=dict)
    missed: list[Miss] = field(default_factory=list)

    def share(self, figure: str, is_right: bool) -> bool:
        """Counts one answer of a figure that is a plain share."""
        self.right[figure] = self.right.get(figure, 0) + is_right
        self.wanted[figure] = self.wanted.get(figure, 0) + 1
        return is_right

    def count(self, figure: str, right: int, wanted: int, found: int) -> None:
        """Adds one report's counts to a figure that has precision and recall."""
        for counts, number in ((self.right, right), (self.wanted, wanted), (self.found, found)):
            counts[figure] = counts.get(figure, 0) + number

    def figures(self) -> dict[str, float]:
        """All figures by name, 0 to 1; a figure that the gold never asks for is left out."""
        result: dict[str, float] = {}
        for name in COUNTS:
            right, wanted, found = (counts.get(name, 0) for counts in (self.right, self.wanted, self.found))
            if wanted or found:
                result[f"{name}_precision"] = _ratio(right, found)
                result[f"{name}_recall"] = _ratio(right, wanted)
                result[f"{name}_f1"] = _ratio(2 * right, wanted + found)
        for name in SHARES:
            if self.wanted.get(name):
                result[name] = _ratio(self.right[name], self.wanted[name])
        return result


def paths(folder: Path, name: str = SETS[0]) -> tuple[Path, Path]:
    """The files of one set of a gold folder: its passages and its gold."""
    suffix = "" if name == SETS[0] else f"_{name}"
    return folder / f"passages{suffix}.jsonl", folder / f"gold{suffix}.jsonl"


def load(folder: Path, name: str = SETS[0]) -> list[Case]:
    """The cases of one set of a gold folder, in the order of its gold file; a gold row marked `skip` is passed over.

    Raises KeyError when a gold row's passage is missing.
    """
    texts, gold = paths(folder, name)
    passages = {row["id"]: _input(row) for row in _rows(texts)}
    return [Case(passages[row["id"]], row) for row in _rows(gold) if "skip" not in row]


def score(cases: Iterable[Case], reader: Reader = read) -> Score:
    """Reads every report and compares; the same cases and reader give the same score."""
    return compare((case, reader(case.report)) for case in cases)


def compare(readings: Iterable[tuple[Case, Document]]) -> Score:
    """Compares what was read with what is wanted, for any choice of the cases."""
    result = Score()
    for case, document in readings:
        _Comparison(case, document, result).run()
    return result


# ---------------------------------------------------------------- quotations and pairs


def occurrences(text: str, quotation: str | None, near: str | None = None) -> list[Span]:
    """Every span of `text` where the quotation stands, within `near` where that is given and holds it."""
    if not quotation:
        return []
    if near and quotation in near and near in text:
        start = text.index(near)
        return [(start + low, start + high) for low, high in occurrences(near, quotation)]
    spans, at = [], text.find(quotation)
    while at >= 0:
        spans.append((at, at + len(quotation)))
        at = text.find(quotation, at + 1)
    return spans


def shared(a: Span, b: Span) -> int:
    """How many characters two spans share."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def likeness(a: Span, b: Span) -> float:
    """Intersection over union of two spans, 0 to 1."""
    common = shared(a, b)
    return common / (a[1] - a[0] + b[1] - b[0] - common) if common else 0.0


def pair(weights: Mapping[tuple[int, int], float]) -> dict[int, int]:
    """Pairs left with right, heaviest first, each once; ties go to the earlier left, then the earlier right."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for left, right in sorted(weights, key=lambda edge: (-weights[edge], edge)):
        if left not in pairs and right not in taken:
            pairs[left] = right
            taken.add(right)
    return pairs


# ---------------------------------------------------------------- names and points


def name_words(name: str | None) -> set[str]:
    """The telling words of a name: lower case, without marks, hamza seats and the Arabic article."""
    plain = unicodedata.normalize("NFKD", name or "").lower()
    plain = "".join(letter for letter in plain if unicodedata.category(letter) not in ("Mn", "Cf"))
    plain = plain.replace("ى", "ي").replace("ة", "ه").replace("ـ", "").replace("ء", "")
    words = {re.sub(r"^(?:و?ال|لل)(?=\w\w)", "", word) for word in re.findall(r"\w+", plain)}
    return words - {"", "the", "of", "and", "in", "for", "a", "an", "al", "el"}


def same_name(a: str | None, b: str | None) -> bool:
    """True when the names share half of the shorter one's words."""
    first, second = name_words(a), name_words(b)
    return bool(first and second) and len(first & second) >= SAME_NAME * min(len(first), len(second))


def kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Great-circle distance of two (latitude, longitude) points."""
    (lat_a, lon_a), (lat_b, lon_b) = ((math.radians(lat), math.radians(lon)) for lat, lon in (a, b))
    half = math.sin((lat_b - lat_a) / 2) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(half))


# ---------------------------------------------------------------- one report


class _Comparison:
    """Compares one report's gold with its record and writes the outcome into a score."""

    def __init__(self, case: Case, document: Document, score: Score) -> None:
        self.text, self.gold, self.document, self.score = case.report.text, case.gold, document, score
        self.name = case.report.id or ""
        self.places = {item.id: item for item in document.places}
        self.mentions: dict[str, Actor | Place] = {item.id: item for item in document.actors} | self.places
        self.quantities = {item.id: item for item in document.quantities}

    def run(self) -> None:
        owners = self._statements()
        self._events(owners)
        self._times()
        self._places()

    def _judge(self, figure: str, is_right: bool, wanted: object, found: object) -> None:
        if not self.score.share(figure, is_right):
            self._miss(figure, wanted, found)

    def _miss(self, figure: str, wanted: object, found: object) -> None:
        self.score.missed.append(Miss(self.name, figure, str(wanted), str(found)))

    def _unpaired(self, kind: str, wanted: Iterator[str], found: Iterator[str]) -> None:
        for text in wanted:
            self._miss(f"{kind} missed", text, "")
        for text in found:
            self._miss(f"{kind} spurious", "", text)

    # ---- statements

    def _statements(self) -> dict[int, str]:
        """Scores the statements; gives the id of the found statement for each paired gold one."""
        wanted, found = self.gold["statements"], self.document.statements
        weights: dict[tuple[int, int], float] = {}
        for g, item in enumerate(wanted):
            spans = occurrences(self.text, item["content"], item.get("near"))
            for f, statement in enumerate(found):
                weight = max((likeness(span, statement.span) for span in spans), default=0.0)
                if weight >= SAME_CONTENT:
                    weights[g, f] = weight
        pairs = pair(weights)
        owners = {g: found[f].id for g, f in pairs.items()}
        self.score.count("statement", len(pairs), len(wanted), len(found))
        for g, f in sorted(pairs.items()):
            self._statement(wanted[g], found[f])
            self._parent(wanted[g], found[f], owners)
        self._unpaired(
            "statement",
            (f"{item['cue']} | {item['content'][:80]}" for g, item in enumerate(wanted) if g not in pairs),
            (f"{item.cue.text} | {item.text[:80]}" for f, item in enumerate(found) if f not in pairs.values()),
        )
        return owners

    def _statement(self, wanted: Gold, found: Statement) -> None:
        origins = [link for link in found.chain if link.role == "origin"]
        carriers = [link for link in found.chain if link.role == "relay"]
        cue, speaker = wanted["cue"], wanted["speaker"]
        matching = self._links(speaker, wanted["speaker_name"], origins)
        self._judge("speaker", bool(matching) if speaker else not origins, f"{cue}: {speaker}", _texts(origins))
        if matching:
            is_right = any(link.anonymous == wanted["anonymous"] for link in matching)
            self._judge("anonymous", is_right, f"{speaker}: {wanted['anonymous']}", [link.anonymous for link in matching])
        for relay in relays(wanted):
            self._judge("relay", bool(self._links(relay, None, carriers)), f"{cue}: {relay}", _texts(carriers))
        if not relays(wanted):
            self._judge("no_false_relay", not carriers, f"{cue}: none", _texts(carriers))
        self._judge("mode", found.mode == wanted["mode"], f"{cue}: {wanted['mode']}", found.mode)
        self._judge("stance", found.stance == wanted["stance"], f"{cue}: {wanted['stance']}", found.stance)
        if said := wanted.get("said"):
            value = (found.said.value if found.said else None) or ""
            self._judge("said", value.startswith(said), f"{cue}: {said}", value)

    def _parent(self, wanted: Gold, found: Statement, owners: Mapping[int, str]) -> None:
        """The statement inside which this one is told; where that one was not found, any will do."""
        parent = wanted["parent"]
        is_right = (found.parent is None) == (parent is None) and (
            parent is None or owners.get(parent, found.parent) == found.parent
        )
        self._judge("parent", is_right, f"{wanted['cue']} {wanted['content'][:40]}: {parent}", found.parent)

    def _links(self, mention: str | None, name: str | None, links: Sequence[Link]) -> list[Link]:
        """The links that are the mention, by place or by name."""
        spans = occurrences(self.text, mention)
        return [link for link in links if any(shared(span, link.span) for span in spans) or same_name(name, link.name)]

    # ---- events

    def _events(self, owners: Mapping[int, str]) -> None:
        wanted, found = self.gold["events"], self.document.events
        weights: dict[tuple[int, int], float] = {}
        for g, item in enumerate(wanted):
            spans = occurrences(self.text, item["trigger"], item.get("near"))
            for f, event in enumerate(found):
                if any(shared(span, event.span) for span in spans):
                    weights[g, f] = 2.0 if event.type == item["type"] else 1.0
        pairs = pair(weights)
        typed = [(g, f) for g, f in sorted(pairs.items()) if weights[g, f] == 2.0]
        self.score.count("trigger", len(pairs), len(wanted), len(found))
        self.score.count("event", len(typed), len(wanted), len(found))
        for g, f in sorted(pairs.items()):
            label = f"{wanted[g]['type']} {wanted[g]['trigger']}"
            self._judge("event_type", (g, f) in typed, label, found[f].type)
        for g, f in typed:
            self._event(wanted[g], found[f], owners)
        self._unpaired(
            "event",
            (f"{item['type']} {item['trigger']}" for g, item in enumerate(wanted) if g not in pairs),
            (f"{item.type} {item.text}" for f, item in enumerate(found) if f not in pairs.values()),
        )

    def _event(self, wanted: Gold, found: Event, owners: Mapping[int, str]) -> None:
        trigger = wanted["trigger"]
        for slot, ids in (("actor", found.actor), ("recipient", found.recipient)):
            is_right = self._is_mention(wanted.get(slot), wanted.get(f"{slot}_name"), ids, self.mentions)
            self._judge(slot, is_right, f"{trigger}: {wanted.get(slot)}", self._mention_texts(ids))
        if place := wanted.get("place"):
            is_right = self._is_mention(place, None, found.place, self.places)
            self._judge("event_place", is_right, f"{trigger}: {place}", self._mention_texts(found.place))
        if date := wanted.get("date"):
            got = (found.date.start, found.date.end) if found.date else (None, None)
            self._judge("event_date", _is_date(date, *got), f"{trigger}: {date}", got)
        modality = wanted["modality"]
        self._judge("modality", found.modality == modality, f"{trigger}: {modality}", found.modality)
        owner = wanted.get("statement")
        right_voice = (
            found.statement is None
            if owner is None
            else found.statement is not None and owners.get(owner, found.statement) == found.statement
        )
        self._judge("voice", right_voice, f"{trigger}: {owner}", found.statement)
        for effect in ("killed", "injured"):
            if bounds := wanted.get(effect):
                got_bounds = [
                    [self.quantities[toll.quantity].low, self.quantities[toll.quantity].high]
                    for toll in found.tolls
                    if toll.effect == effect and toll.quantity in self.quantities
                ]
                self._judge(effect, bounds in got_bounds, f"{trigger}: {bounds}", got_bounds)

    def _is_mention(self, mention: str | None, name: str | None, ids: Sequence[str], mentions: Mapping[str, Actor | Place]) -> bool:
        """The slot names the wanted mention; an empty slot is right where nothing is wanted."""
        chosen = [mentions[key] for key in ids if key in mentions]
        if not mention and not name:
            return not chosen
        spans = occurrences(self.text, mention)
        return any(
            any(shared(span, item.span) for span in spans)
            or any(same_name(name or mention, other) for other in (item.name, item.name_ar, item.text))
            for item in chosen
        )

    def _mention_texts(self, ids: Sequence[str]) -> list[str]:
        return [self.mentions[key].text for key in ids if key in self.mentions]

    # ---- times and places

    def _times(self) -> None:
        for item in self.gold["times"]:
            if not item.get("value"):
                continue  # nothing to resolve it against
            spans = occurrences(self.text, item["text"], item.get("near"))
            values = [time.value for time in self.document.times if any(shared(span, time.span) for span in spans)]
            self._judge("times", item["value"] in values, f"{item['text']} = {item['value']}", values)

    def _places(self) -> None:
        for item in self.gold["places"]:
            spans = occurrences(self.text, item["text"], item.get("near"))
            over = [place for place in self.document.places if any(shared(span, place.span) for span in spans)]
            is_right = any(_is_place(item, place) for place in over)
            self._judge("places", is_right, f"{item['text']} = {item['name']}", [place.name for place in over])


def _is_place(wanted: Gold, found: Place) -> bool:
    """The right country and, where the gold has a point, within reach of it."""
    if found.country != wanted.get("country"):
        return False
    if wanted.get("lat") is None or found.kind == "country":
        return True
    if found.lat is None or found.lon is None:
        return False
    return kilometres((wanted["lat"], wanted["lon"]), (found.lat, found.lon)) <= SAME_PLACE_KM


def _is_date(wanted: str, start: str | None, end: str | None) -> bool:
    """A day must be the day the event begins; an interval `a/b` must have both bounds."""
    first, _, last = wanted.partition("/")
    return (start or "")[:10] == first and (not last or (end or "")[:10] == last)


def relays(wanted: Gold) -> Sequence[str]:
    """The carriers that a statement's chain must name; the gold gives none, one, or a list of them."""
    relay = wanted.get("relay")
    return [relay] if isinstance(relay, str) else relay or ()


def _texts(links: Iterable[Link]) -> list[str]:
    return [link.text for link in links]


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _input(row: Mapping[str, Any]) -> Input:
    """A report from one row; what is not the reader's business, such as labels, is left out."""
    known = {name: row[name] for name in ("id", "title", "published", "outlet", "url") if row.get(name) is not None}
    return Input(text=row["text"], **known)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


# ---------------------------------------------------------------- command line


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the figures of one set of a gold folder."""
    os.environ["RIWAYA_DATA"] = str(Path(__file__).parent / "none")  # places of one's own would change what is read
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, default=DEFAULT_FOLDER, metavar="FOLDER", help="default: tests/gold")
    parser.add_argument("--set", default=SETS[0], metavar="NAME", help=f"default: {SETS[0]}; tests/gold also has {SETS[1]}")
    parser.add_argument("--by", action="append", default=[], metavar="LABEL", help="also by manner or construction")
    parser.add_argument("--verbose", action="store_true", help="also print every wrong answer")
    options = parser.parse_args(arguments)
    readings = [(case, read(case.report)) for case in load(options.gold, options.set)]
    result = compare(readings)
    if options.verbose:
        for miss in result.missed:
            sys.stdout.write(f"{miss.report}  {miss.figure}: wanted {miss.wanted!r}, found {miss.found!r}\n")
    sys.stdout.write(f"{len(readings)} passages of {options.gold}, set {options.set}\n")
    _print_figures(result)
    for label in options.by:
        _print_table(label, readings)


def _print_figures(result: Score) -> None:
    figures = result.figures()
    for name in COUNTS:
        if f"{name}_f1" in figures:
            precision, recall, f1 = (figures[f"{name}_{part}"] for part in ("precision", "recall", "f1"))
            sys.stdout.write(
                f"{name:15} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  "
                f"(gold {result.wanted[name]}, found {result.found[name]})\n"
            )
    for name in SHARES:
        if name in figures:
            sys.stdout.write(f"{name:15} {figures[name]:.3f}  (n={result.wanted[name]})\n")


def _print_table(label: str, readings: Sequence[tuple[Case, Document]]) -> None:
    """One line a value of the label, in the order the gold first has them; `-` where the gold never asks."""
    values = dict.fromkeys(str(case.gold.get(label)) for case, _ in readings)
    sys.stdout.write(f"\n{label:16}{'n':>4}" + "".join(f"{name.replace('statement', 'st'):>14}" for name in TABLE) + "\n")
    for value in values:
        chosen = [reading for reading in readings if str(reading[0].gold.get(label)) == value]
        figures = compare(chosen).figures()
        cells = (f"{figures[name]:.3f}" if name in figures else "-" for name in TABLE)
        sys.stdout.write(f"{value:16}{len(chosen):4}" + "".join(f"{cell:>14}" for cell in cells) + "\n")


if __name__ == "__main__":
    main()
