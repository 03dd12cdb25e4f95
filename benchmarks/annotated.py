"""Measures the reading against mentions that were drawn from it at random and annotated blind.

In: a folder with `news_sample.jsonl`, and the annotations in results/annotated_statements.csv and annotated_events.csv: report, the
span of the cue or trigger, and what a reader who saw only that mark wrote down, as spans. Out: figures a draw and all together.
The idea: an annotation, unlike a verdict, measures every later version too, and measures it the way whole annotated articles do.

    python benchmarks/annotated.py DATA [--draw N] [--verbose]

Two measures. *Met*: content shares half of both spans (IoU >= 0.5), a slot holds one of the annotated mentions or names the same
entity, and is empty where the annotation is. *Exact*: content begins and ends at the same words; a slot holds all mentions and no
other. A record that is none by the annotation is wrong in every field. A mention that the present version no longer takes for a
record is left out, so that the figures are precision; how many real ones are lost so is said beside.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from riwaya import read
from riwaya.records import Actor, Document, Event, Input, Place, Span, Statement
from riwaya.sources.jsonl import read_jsonl

RESULTS = Path(__file__).parent / "results"
Row = dict[str, str]


class Verdict(NamedTuple):
    """A field of one record, by both measures."""

    field: str
    met: bool
    exact: bool


def spans(cell: str) -> list[Span]:
    """`12-15 40-52` as spans."""
    return [(int(start), int(end)) for start, _, end in (part.partition("-") for part in cell.split())]


def shared(a: Span, b: Span) -> int:
    """How many characters two spans have in common."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def words(text: str, span: Span) -> list[str]:
    """The words of a span, without marks."""
    found = ["".join(letter for letter in word if letter.isalnum()) for word in text[span[0] : span[1]].split()]
    return [word for word in found if word]


def bare(word: str) -> str:
    """A word without the و that may join it to what stands before."""
    return word.removeprefix("و")


def same_words(text: str, a: Span, b: Span) -> bool:
    """Whether two spans begin and end at the same words."""
    one, two = words(text, a), words(text, b)
    return bool(one and two) and bare(one[0]) == bare(two[0]) and one[-1] == two[-1] and abs(len(one) - len(two)) <= 1


def alike(text: str, wanted: Span, item: Actor | Place, every: Iterable[Actor | Place]) -> bool:
    """Whether a mention is the wanted one, stands for it, or is another mention of whom the wanted one names."""
    if shared(wanted, item.span):
        return True
    if isinstance(item, Actor):
        if any(other.id == item.antecedent and shared(wanted, other.span) for other in every):
            return True
        here = [other for other in every if isinstance(other, Actor) and shared(wanted, other.span)]
        if item.entity and any(other.entity == item.entity for other in here):
            return True
    elif item.gazetteer:
        named = [other for other in every if isinstance(other, Place) and shared(wanted, other.span)]
        if any(other.gazetteer == item.gazetteer for other in named):
            return True  # المدينة, which takes up the wanted name
    one, two = set(words(text, wanted)), set(item.text.split())
    return bool(one and two) and len(one & two) / min(len(one), len(two)) >= 0.5


def slot(text: str, field: str, wanted: list[Span], ids: list[str], every: dict[str, Actor | Place]) -> Verdict:
    """One slot of an event against its annotated mentions."""
    held = [every[id] for id in ids if id in every]
    if not wanted:
        return Verdict(field, not held, not held)
    pairs = [[alike(text, span, item, every.values()) for item in held] for span in wanted]
    met = any(map(any, pairs))
    exact = bool(held) and all(map(any, pairs)) and all(any(row[at] for row in pairs) for at in range(len(held)))
    return Verdict(field, met, exact)


def of_statement(row: Row, document: Document, statement: Statement) -> Iterator[Verdict]:
    """What is right in a statement."""
    text = document.report.text
    if row["real"] != "yes":
        yield from (Verdict(field, False, False) for field in ("real", "content", "speaker", "mode", "stance"))
        if any(link.span for link in statement.chain):
            yield Verdict("speaker, where one is given", False, False)
        return
    yield Verdict("real", True, True)
    wanted, found = spans(row["content"])[0], statement.span
    common = shared(wanted, found)
    whole = (wanted[1] - wanted[0]) + (found[1] - found[0]) - common
    yield Verdict("content", common / whole >= 0.5, same_words(text, wanted, found))
    origins = [link for link in statement.chain if link.role == "origin"]
    speaker = spans(row["speaker"])
    every: dict[str, Actor | Place] = {actor.id: actor for actor in document.actors}
    if speaker:
        held = slot(text, "speaker", speaker, [link.actor for link in origins if link.actor], every)
        over = any(link.span and shared(span, link.span) for span in speaker for link in origins)
        whole_mention = any(link.span and same_words(text, span, link.span) for span in speaker for link in origins)
        said = Verdict("speaker", held.met or over, whole_mention or (held.met and not over))
    else:
        none = not any(link.span for link in origins)
        said = Verdict("speaker", none, none)
    yield said
    if any(link.span for link in origins):
        yield said._replace(field="speaker, where one is given")
    if row["relay"] or any(link.role == "relay" for link in statement.chain):
        relays = [link.span for link in statement.chain if link.role == "relay" and link.span]
        named = [(span, words(text, span)[-1]) for span in spans(row["relay"])]
        right = any(shared(span, relay) or words(text, relay)[-1].endswith(last) for span, last in named for relay in relays)
        yield Verdict("relay, where there is one", right, right)
    yield Verdict("mode", statement.mode == row["mode"], statement.mode == row["mode"])
    yield Verdict("stance", statement.stance == row["stance"], statement.stance == row["stance"])


def of_event(row: Row, document: Document, event: Event) -> Iterator[Verdict]:
    """What is right in an event; slots are asked of real ones."""
    types = row["type"].split("|")
    real = row["real"] != "no"
    yield Verdict("real", real, row["real"] == "yes")
    yield Verdict("type", real and event.type in types, row["real"] == "yes" and event.type == types[0])
    if not real:
        return
    every: dict[str, Actor | Place] = {item.id: item for item in (*document.actors, *document.places)}
    for field in ("actor", "recipient", "place"):
        verdict = slot(document.report.text, field, spans(row[field]), getattr(event, field), every)
        yield verdict
        if getattr(event, field):
            yield verdict._replace(field=f"{field}, where one is given")
        if row[field]:
            yield verdict._replace(field=f"{field}, where there is one")
    yield Verdict("modality", event.modality == row["modality"], event.modality == row["modality"])


def annotated(kind: str, draw: str | None) -> list[Row]:
    """The annotations of a kind."""
    with (RESULTS / f"annotated_{kind}.csv").open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if draw is None or row["draw"] == draw]


def record_at(row: Row, document: Document, kind: str) -> Statement | Event | None:
    """The record at the annotated mark: a statement by its cue, an event by its trigger."""
    mark = spans(row["mark"])[0]
    if kind == "events":
        return next((event for event in document.events if shared(mark, event.span)), None)
    cued = [one for one in document.statements if shared(mark, one.cue.span if one.cue else one.span)]
    wanted = spans(row["content"])
    return max(cued, key=lambda one: shared(wanted[0], one.span) if wanted else 0, default=None)


def measure(kind: str, rows: list[Row], documents: dict[str, Document], verbose: bool) -> None:
    """Prints the figures of a kind."""
    met: Counter[str] = Counter()
    exact: Counter[str] = Counter()
    total: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    for row in rows:
        document = documents[row["report"]]
        record = record_at(row, document, kind)
        if record is None:
            lost["real" if row["real"] == "yes" else "none"] += 1
            continue
        verdicts = of_statement(row, document, record) if isinstance(record, Statement) else of_event(row, document, record)
        for verdict in verdicts:
            total[verdict.field] += 1
            met[verdict.field] += verdict.met
            exact[verdict.field] += verdict.exact
            if verbose and not verdict.met:
                print(f"  {row['report']} {row['mark']} {verdict.field}")
    print(f"{kind}: {total['real']} records; no longer records: {lost['real']} that are real, {lost['none']} that are not")
    for field in total:
        print(f"  {field:28} met {met[field] / total[field]:.3f}  exact {exact[field] / total[field]:.3f}  (n={total[field]})")


def main() -> None:
    """Reads the annotated reports and prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder with news_sample.jsonl")
    parser.add_argument("--draw", help="only this draw")
    parser.add_argument("--verbose", action="store_true", help="name what is wrong")
    options = parser.parse_args()
    rows = {kind: annotated(kind, options.draw) for kind in ("statements", "events")}
    if not any(rows.values()):
        parser.error(f"no annotation is of draw {options.draw}: the column draw of results/annotated_*.csv names them")
    wanted = {row["report"] for each in rows.values() for row in each}
    documents: dict[str, Document] = {}
    sample = options.data / "news_sample.jsonl"
    if not sample.is_file():
        parser.error(f"{sample} is not there: name the folder that holds news_sample.jsonl")
    for item in read_jsonl([str(sample)]):
        if isinstance(item.report, Input) and item.report.id in wanted:
            documents[item.report.id] = read(item.report)
    missing = wanted - documents.keys()
    if missing:
        print(f"{len(missing)} annotated reports are not in {sample} and are left out, {min(missing)} for one", file=sys.stderr)
    for kind, each in rows.items():
        each = [row for row in each if row["report"] in documents]
        if each:
            measure(kind, each, documents, options.verbose)


if __name__ == "__main__":
    main()
