"""`riwaya gazetteer`: a user's own places, and what a name may mean.

In: a list of places, or a name. Out: tables or records on standard output, what became of the rows on standard error.
The idea: every row of a list is accounted for, so that nobody believes in places that were never added.
"""

from __future__ import annotations

import json
import struct
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from riwaya.cli import OK, SOME_UNREADABLE, WRONG_USAGE, Interrupted
from riwaya.cli.layout import Piece, Style, clean, columns, line, style_for
from riwaya.gazetteer import layout, lookup
from riwaya.gazetteer.lookup import Candidate, Gazetteer
from riwaya.gazetteer.user import store
from riwaya.text.normalise import folded

_GAP: Final = "  "


def add(
    file: Path,
    name: str | None,
    country: str | None,
    given: Sequence[str],
    format: str,
    alternate: Path | None,
    trusted: bool | None,
) -> int:
    """Adds a list of places; returns the exit status."""
    from riwaya.gazetteer.user import add as adding
    from riwaya.gazetteer.user.columns import parse
    from riwaya.gazetteer.user.table import Refused

    try:
        request = adding.Request(file, name or "", country or "", parse(given), format, alternate, trusted)
        with _progress() as stage:
            done = adding.add(request, stage)
    except adding.NothingUsable as error:
        _tell(error.tally)
        return _complain(str(error))
    except Refused as error:
        return _complain(str(error))
    except OSError as error:
        return _complain(f"cannot write to {store.folder()}: {error.strerror or error}")
    except KeyboardInterrupt:
        raise Interrupted from None
    _tell(done.tally)
    verb = "replaced" if done.replaced else "added"
    print(f"{verb} {done.name}: {_count(done.places, 'place')} from {_count(done.tally.rows, 'row')} ({done.format}), "
          f"{done.linked:,} in the place of built-in ones")  # fmt: skip
    if done.stateless:
        _say(f"{_count(done.stateless, 'place')} of no known state: reading finds them more surely with --country CC")
    if not done.trusted and done.format == "csv":
        _say("such a long list is not trusted like a curated one: see --trusted in riwaya gazetteer add --help")
    return OK


def show(format: str | None) -> int:
    """Lists what was added."""
    records = [_described(kept) for kept in store.kept()]
    if _format(format) == "jsonl":
        return _records(records)
    if not records:
        _say("you have added no gazetteer: see riwaya gazetteer add --help")
        return OK
    head = ("NAME", "PLACES", "FROM", "FORMAT", "ROWS LEFT OUT", "")
    rows = [
        (
            one["name"], _number(one["places"]), one["file"] or "?", one["format"] or "?", _number(one["rows_left_out"]),
            one["problem"] or ("trusted" if one["trusted"] else ""),
        )
        for one in records
    ]  # fmt: skip
    _table(head, rows)
    return OK


def remove(name: str) -> int:
    """Removes a gazetteer."""
    kept = {one.name: one.path for one in store.kept()}
    if name not in kept:
        known = f"there are {', '.join(kept)}" if kept else "there are none"
        return _complain(f"you have added no gazetteer {clean(name)!r}: {known}")
    try:
        kept[name].unlink()
    except OSError as error:
        return _complain(f"cannot remove {kept[name]}: {error.strerror or error}")
    print(f"removed {name}")
    return OK


def find(name: str, format: str | None) -> int:
    """Shows what a name may mean."""
    gazetteer = lookup.with_added(lookup.built_in())
    hits = gazetteer.find(" ".join(folded(name).replace("-", " ").split()))
    records = [_record(one, "exact") for one in hits.exact] + [_record(one, "guessed") for one in hits.guessed]
    if not records:
        _say(f"no place is called {clean(name)!r}; reading also takes و, ب, ل and the like off a word, this does not")
        return SOME_UNREADABLE
    if _format(format) == "jsonl":
        return _records(records)
    head = ("KIND", "IN", "AT", "REACH", "INHABITANTS", "ID", "FROM", "NAME", "")
    _table(head, [_row(record) for record in records])
    return OK


def _record(place: Candidate, spelling: str) -> dict[str, Any]:
    return {
        "id": place.id, "name": place.name, "name_ar": place.name_ar, "kind": place.kind, "country": place.country or None,
        "admin1": place.admin1 or None, "lat": place.lat, "lon": place.lon, "radius_km": place.radius_km or None,
        "population": place.population or None, "from": place.added or None, "spelling": spelling,
    }  # fmt: skip


def _row(record: Mapping[str, Any]) -> tuple[str, ...]:
    around = ", ".join(part for part in (record["admin1"], record["country"]) if part) or "?"
    at = f"{record['lat']:.4f}, {record['lon']:.4f}" if record["lat"] is not None else "?"
    reach = f"± {record['radius_km']:g} km" if record["radius_km"] else ""
    guessed = " (guessed spelling)" if record["spelling"] == "guessed" else ""
    english = record["name"] if record["name"] != record["name_ar"] else ""
    return (
        record["kind"], around, at, reach, _number(record["population"]) if record["population"] else "", record["id"],
        record["from"] or "built in", f"{english}{guessed}".strip(), record["name_ar"],
    )  # fmt: skip


def _described(kept: store.Kept) -> dict[str, Any]:
    """What a file says of itself."""
    record: dict[str, Any] = dict.fromkeys(("name", "places", "file", "format", "rows", "rows_left_out", "trusted"))
    record.update(name=kept.name, path=str(kept.path), bytes=None, problem=None)
    try:
        content = kept.path.read_bytes()
        gazetteer = Gazetteer(content)
        note = json.loads(gazetteer.note())
        record.update(
            places=len(gazetteer), file=note["file"], format=note["format"], rows=note["rows"], rows_left_out=note["left"],
            trusted=note["trusted"], bytes=len(content),
        )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, struct.error):
        record["problem"] = "damaged or of another version: add it again"
        return record
    if gazetteer.digest != layout.spelling_digest():
        record["problem"] = "made by another version: add it again"
    return record


# ---------------------------------------------------------------- printing


def _tell(tally: Any) -> None:
    """What became of the rows that were not used."""
    left = sum(tally.counts.values())
    if left:
        _say(f"{_count(left, 'row')} of {tally.rows:,} could not be used")
    for cause, number in tally.counts.most_common():
        some = [f"line {one.line}{f': {clean(one.shown)}' if one.shown else ''}" for one in tally.first[cause]]
        more = "; …" if number > len(some) else ""
        print(f"  {number:>9,}  {cause}: {'; '.join(some)}{more}", file=sys.stderr)
    for doubt, number in tally.doubts.most_common():
        print(f"  {number:>9,}  used, but with a {doubt}", file=sys.stderr)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Aligned columns; the last one, which may be Arabic, is not padded."""
    style = style_for(sys.stdout)
    shown = [[clean(cell) for cell in row] for row in rows]
    widths = [max(columns(cell) for cell in column) for column in zip(head, *shown, strict=True)]
    out = [_line(head, widths, style, "heading")] + [_line(row, widths, style, "") for row in shown]
    sys.stdout.write("".join(out))


def _line(cells: Sequence[str], widths: Sequence[int], style: Style, role: str) -> str:
    last = len(cells) - 1
    padded = [
        Piece(cell + ("" if place == last else " " * (width - columns(cell)) + _GAP), role)
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]  # fmt: skip
    return line(*padded, style=style._replace(width=max(style.width, sum(widths) + len(_GAP) * len(widths))), hang=4)


def _records(records: Sequence[Mapping[str, Any]]) -> int:
    for record in records:
        sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
    return OK


def _format(wanted: str | None) -> str:
    return wanted or ("table" if sys.stdout.isatty() else "jsonl")


@contextmanager
def _progress() -> Iterator[Callable[[str], Callable[[int, int], None]]]:
    """A bar on standard error for long lists; nothing where nobody looks."""
    if not sys.stderr.isatty():
        yield lambda name: lambda done, whole: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn

    shown = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*shown, console=Console(stderr=True), transient=True) as progress:

        def stage(name: str) -> Callable[[int, int], None]:
            for task in progress.task_ids:
                progress.update(task, visible=False)
            current = progress.add_task(name, total=None)
            return lambda done, whole: progress.update(current, completed=done, total=whole or None)

        yield stage


def _number(value: int | None) -> str:
    return "?" if value is None else f"{value:,}"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def _say(message: str) -> None:
    print(f"riwaya: {message}", file=sys.stderr)


def _complain(message: str) -> int:
    _say(message)
    return WRONG_USAGE
