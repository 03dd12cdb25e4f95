"""The entry of the data files that stands behind a record.

In: a document and one of its records. Out: `Behind`: the entry as it is written, where, and how to find again what it made.
The idea: statements have a cue, events and claims of control a frame, actors a row of the lists of names or of nouns, times a word,
figures a unit; what the grammar alone has made has no entry.
"""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from riwaya.languages.ar.pack import DATA
from riwaya.languages.ar.shapes import without_alef, without_article
from riwaya.lexicon.origin import cue_origin, frame_origin
from riwaya.records import Actor, Control, Document, Event, Quantity, Span, Statement, Time
from riwaya.text.normalise import folded


class Behind(NamedTuple):
    """An entry: `fields` as written; `row` its line of a CSV file, None in TOML; `again` whether a reading holds what it makes.

    `file` is relative to the data folder, `line` counts from 1; `at` is the span of the words that it was found at.
    """

    table: str
    name: str
    file: str
    line: int
    fields: Mapping[str, Any]
    row: str | None
    at: Span
    again: Callable[[Document], bool]


def behind(document: Document, record: Any) -> Behind | None:
    """The entry behind a record; None where there is none."""
    if isinstance(record, Statement):
        return _cue(record.cue.lemma, record.cue.span)
    if isinstance(record, Event):
        first, _, rest = record.rule.partition(":")
        return _cue(rest, record.span) if first == "cue" else _frame(first, record.span)
    if isinstance(record, Control):
        event = next((one for one in document.events if one.span == record.span), None)
        found = _frame(event.rule.partition(":")[0], record.span) if event else None
        if found is None:
            return None
        return found._replace(again=lambda read: any(one.change == record.change for one in read.control))
    if isinstance(record, Actor):
        return _actor(record)
    if isinstance(record, Quantity):
        return _quantity(record)
    return _time(record) if isinstance(record, Time) else None


def _cue(lemma: str, at: Span) -> Behind | None:
    origin = cue_origin(DATA, lemma)
    if origin is None:
        return None
    table = "phrase" if "forms" in origin.fields else "cue"
    return Behind(table, lemma, *origin, None, at, lambda read: any(one.cue.lemma == lemma for one in read.statements))


def _frame(name: str, at: Span) -> Behind | None:
    origin = frame_origin(DATA, name)
    if origin is None:
        return None
    return Behind("frame", name, *origin, None, at, lambda read: any(one.rule.partition(":")[0] == name for one in read.events))


# ---------------------------------------------------------------- rows of tables

_MEMBERS: Final = ("forms", "short", "adjective", "aliases", "loaded")


def _actor(actor: Actor) -> Behind | None:
    """A named actor's own row, else that of its nation or people, else that of the noun at its head."""
    meant = (actor.entity, actor.name, actor.kind)

    def again(read: Document) -> bool:
        return any((one.entity, one.name, one.kind) == meant for one in read.actors)

    if actor.entity:
        files = [*sorted((DATA / "actors").glob("*.csv")), DATA / "peoples.csv"]
        own = _first(files, lambda row: row["id"] == actor.entity, "id", actor.span, again)
        if own:
            return own
    if actor.kind in ("state", "government") and actor.country:
        nation = _first([DATA / "demonyms.csv"], lambda row: row["country"] == actor.country, "name", actor.span, again)
        if nation:
            return nation
    for word in folded(actor.text).split():
        head = _first([DATA / "heads.csv"], _formed(_bare(word)), "lemma", actor.span, again)
        if head:
            return head
    return None


def _quantity(quantity: Quantity) -> Behind | None:
    if not quantity.counts:
        return None
    meant = (quantity.counts, quantity.low, quantity.high)

    def again(read: Document) -> bool:
        return any((one.counts, one.low, one.high) == meant for one in read.quantities)

    units, words = [DATA / "units.csv"], {form for word in folded(quantity.text).split() for form in _bare(word)}
    return _first(units, _formed(words), "lemma", quantity.span, again) or _first(
        units, lambda row: row["counts"] == quantity.counts, "lemma", quantity.span, again
    )


def _time(time: Time) -> Behind | None:
    """The word of those that make times whose longest form the expression holds."""
    words = f" {' '.join(folded(time.text).split())} "

    def again(read: Document) -> bool:
        return any((one.kind, one.value) == (time.kind, time.value) for one in read.times)

    found: list[tuple[int, Behind]] = []
    for fields, line in _temporal():
        size = max((len(form) for form in map(folded, fields["forms"]) if f"{form} " in words), default=0)
        name = " ".join(str(fields[key]) for key in ("kind", "value") if fields.get(key))
        found.append((size, Behind("word", name, "temporal.toml", line, fields, None, time.span, again)))
    for line, text, row in _rows(DATA / "calendar.csv"):
        size = max((len(form) for form in _forms(row) if f"{form} " in words), default=0)
        found.append((size, Behind("calendar", f"{row['kind']} {row['value']}", "calendar.csv", line, row, text, time.span, again)))
    size, best = max(found, key=lambda one: one[0])
    return best if size else None


def _temporal() -> Iterator[tuple[Mapping[str, Any], int]]:
    """The words of temporal.toml, each with the line it begins on."""
    text = (DATA / "temporal.toml").read_text("utf-8")
    lines = [number for number, line in enumerate(text.splitlines(), 1) if line.strip() == "[[word]]"]
    yield from zip(tomllib.loads(text)["word"], lines, strict=True)


def _bare(word: str) -> set[str]:
    """A word, and what is left of it without its article or the alef of an accusative."""
    return {word, without_article(word), without_alef(word)}


def _formed(words: set[str]) -> Callable[[Mapping[str, str]], bool]:
    """That a row has one of these words as a spelling."""
    return lambda row: bool(words & _forms(row))


def _forms(row: Mapping[str, str]) -> set[str]:
    """The spellings of a row, folded as texts are."""
    written = [row.get("lemma") or "", *(form for name in _MEMBERS for form in (row.get(name) or "").split("|"))]
    return {folded(one) for one in written if one}


def _first(
    files: list[Path], wanted: Callable[[Mapping[str, str]], bool], named: str, at: Span, again: Callable[[Document], bool]
) -> Behind | None:
    for path in files:
        for line, text, row in _rows(path):
            if wanted(row):
                return Behind(path.stem, row[named], path.relative_to(DATA).as_posix(), line, row, text, at, again)
    return None


def _rows(path: Path) -> Iterator[tuple[int, str, Mapping[str, str]]]:
    """The rows of a table, each with the line it begins on and as it is written."""
    lines = path.read_text("utf-8").splitlines(keepends=True)
    reader = csv.reader(lines)
    names = next(reader)
    start = reader.line_num
    for values in reader:
        text = "".join(lines[start : reader.line_num]).rstrip("\r\n")
        yield start + 1, text, dict(zip(names, values, strict=False))
        start = reader.line_num


def written(row: Mapping[str, str]) -> str:
    """A row as a line of its table."""
    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(row.values())
    return out.getvalue()
