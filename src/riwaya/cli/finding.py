"""`riwaya search`, `riwaya query`: what is in a store.

In: a question and the name of a store. Out: a table for people, CSV, or one record a line.
The idea: the same records in every format; text of strangers is shown so that it can do nothing to a terminal.
"""

from __future__ import annotations

import contextlib
import csv
import io
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import msgspec

from riwaya.cli import OK, PipeClosed, UsageError
from riwaya.cli.layout import Piece, clean, line, style_for
from riwaya.lexicon.ontology import PLOVER_MODES
from riwaya.records import Modality, Record, Stance

if TYPE_CHECKING:
    from riwaya.store import Filters, Store
    from riwaya.store.results import Hit

_IN_TABLE: Final = 50  # rows that a table shows when nobody says how many
_POINT: Final = re.compile(r"\s*([-+]?\d+(?:\.\d+)?)\s*[,;]\s*([-+]?\d+(?:\.\d+)?)\s*")
# What a table shows of each kind of record, where it does not show all; in this order.
_SHOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "EventRow": ("report", "id", "published", "type", "modality", "start", "actors", "recipients", "places", "tolls", "speakers",
                 "text"),
    "StatementRow": ("report", "id", "published", "outlet", "stance", "speakers", "text"),
    "PlaceRow": ("report", "published", "name", "name_ar", "kind", "country", "relation", "lat", "lon", "radius_km", "events"),
    "HistoryRow": ("id", "current", "read", "content_id", "pack", "rules", "statements", "events"),
    "RunRow": ("run", "command", "started", "finished", "riwaya", "pack", "rules", "counts"),
}  # fmt: skip
_LONG: Final = 80  # letters of a cell
_WHOLE: Final = "FailureRow"  # whose cells say what to do


def filters_from(given: Mapping[str, Any]) -> Filters:
    """Filters from the options of a command. Raises UsageError for a value that none of them can have."""
    from riwaya.store import Filters

    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in given.items() if value}
    values["type"] = tuple(value.upper() for value in values.get("type", ()))
    for name, allowed in (("type", PLOVER_MODES), ("stance", Stance.__args__), ("modality", Modality.__args__)):  # type: ignore[attr-defined]
        for value in values.get(name, ()):
            if value not in allowed:
                raise UsageError(f"--{name} {value} is none of {', '.join(allowed)}")
    if near := values.get("near"):
        found = _POINT.fullmatch(near)
        if not found:
            raise UsageError(f"--near {near} is no point: write latitude,longitude in degrees, such as --near 33.51,36.29")
        values["near"] = (float(found[1]), float(found[2]))
    return Filters(**values)


def search(store: str, query: str, filters: Mapping[str, Any], limit: int, format: str | None) -> int:
    """Searches the texts; returns the exit status."""
    with opened(store) as asked:
        hits, unknown = asked.search_with(query, filters_from(filters), limit)
    _tell_unknown(unknown)
    if _kind_of_output(format) == "jsonl":
        _print_lines(hits)
        return OK
    style = style_for(sys.stdout)
    for number, hit in enumerate(hits):
        facts = "  ".join(clean(fact) for fact in (hit.id, hit.published or "", hit.outlet or "") if fact)
        write("\n" * bool(number) + line(Piece(facts, "id"), style=style))
        if hit.title:
            write(line(Piece(clean(hit.title), "title"), style=style, indent=2))
        write(line(*_pieces(hit), style=style, indent=2))
    if not hits:
        print("riwaya: nothing was found", file=sys.stderr)
    return OK


def _pieces(hit: Hit) -> Iterator[Piece]:
    """The snippet with its matches marked."""
    position = hit.span[0]
    text = hit.snippet
    for start, end in _apart(hit.matches):
        yield Piece(_one_line(text[position - hit.span[0] : start - hit.span[0]]))
        yield Piece(_one_line(text[start - hit.span[0] : end - hit.span[0]]), "cue")
        position = end
    yield Piece(_one_line(text[position - hit.span[0] :]))


def _apart(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    last = -1
    for start, end in spans:
        if start >= last:
            yield start, end
            last = end


def _one_line(text: str) -> str:
    """As `clean`, with the spaces at its ends kept."""
    inner = clean(text)
    before, after = text[:1].isspace(), text[-1:].isspace()
    return f"{' ' * before}{inner}{' ' * after}" if inner else " " * bool(text)


def query(store: str, what: str, filters: Mapping[str, Any], limit: int | None, format: str | None) -> int:
    """Prints records of one kind; returns the exit status."""
    from riwaya.store.results import EventRow, FailureRow, PlaceRow, ReportRow, RunRow, StatementRow

    kinds: dict[str, type[Record]] = {
        "events": EventRow, "statements": StatementRow, "reports": ReportRow, "places": PlaceRow, "failures": FailureRow,
        "runs": RunRow,
    }  # fmt: skip
    if limit is None and _kind_of_output(format) == "table":
        limit = _IN_TABLE
    with opened(store) as asked:
        if what in ("failures", "runs"):
            if any(value for name, value in filters.items() if name != "radius"):
                raise UsageError(f"riwaya query {what} takes no filters")
            rows: Sequence[Record] = (asked.failures() if what == "failures" else asked.runs())[:limit]
            unknown: list[str] = []
        else:
            rows, unknown = asked.find(what, filters_from(filters), limit)  # type: ignore[arg-type]
    _tell_unknown(unknown)
    print_rows(rows, format, kinds[what])
    if _kind_of_output(format) == "table" and limit and len(rows) == limit:
        print(f"riwaya: the first {limit}; more with --limit, all with --format csv or jsonl", file=sys.stderr)
    return OK


def print_rows(rows: Sequence[Record], format: str | None, kind: type[Record]) -> None:
    """Records as a table, as CSV or one a line."""
    output = _kind_of_output(format)
    names = [field.name for field in msgspec.structs.fields(kind)]
    if output == "jsonl":
        _print_lines(rows)
    elif output == "csv":
        _print_csv(rows, names)
    elif rows:
        _print_table(rows, _SHOWN.get(kind.__name__, names), kind.__name__)
    else:
        print("riwaya: nothing was found", file=sys.stderr)


def _print_lines(rows: Sequence[Record]) -> None:
    for row in rows:
        write(msgspec.json.encode(row).decode() + "\n")
    flush()


def _print_csv(rows: Sequence[Record], names: Sequence[str]) -> None:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([_cell(getattr(row, name)) for name in names])
    write(out.getvalue())
    flush()


def _print_table(rows: Sequence[Record], names: Sequence[str], kind: str) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    style = style_for(sys.stdout)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in names:
        table.add_column(name.replace("_", " "), overflow="fold")
    for row in rows:
        cells = [clean(str(_cell(getattr(row, name)))) for name in names]
        shown = cells if kind == _WHOLE else map(_short, cells)
        table.add_row(*(Text(f"\u2068{cell}\u2069" if style.isolate and cell else cell) for cell in shown))
    width = None if sys.stdout.isatty() else 180
    Console(file=sys.stdout, width=width, highlight=False, no_color=not style.colour).print(table)
    flush()


def _short(cell: str) -> str:
    return cell if len(cell) <= _LONG else cell[: _LONG - 1] + "…"


def _cell(value: Any) -> Any:
    """A value in one cell: lists are parted by semicolons, spans are start-end, tolls are words."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"{value[0]}-{value[1]}"
    if isinstance(value, list):
        return "; ".join(str(_cell(one)) for one in value)
    if isinstance(value, dict):
        return "; ".join(f"{name} {number}" for name, number in value.items())
    if isinstance(value, Record):
        return _toll(value)
    return value


def _toll(toll: Any) -> str:
    low, high = ("" if value is None else f"{value:g}" for value in (toll.low, toll.high))
    bounds = low if low == high else f"{low}..{high}"
    return " ".join(str(part) for part in (toll.effect, bounds, toll.who) if part not in (None, ""))


@contextlib.contextmanager
def opened(store: str) -> Iterator[Store]:
    """A store for one question; what is wrong with either is told as wrong usage."""
    from riwaya.store import Store, StoreError

    try:
        with Store(store) as found:
            yield found
    except StoreError as error:
        raise UsageError(str(error)) from None


def _tell_unknown(names: Sequence[str]) -> None:
    for name in dict.fromkeys(names):
        print(f"riwaya: nobody and nothing in the store is called {clean(name)!r}", file=sys.stderr)


def _kind_of_output(format: str | None) -> str:
    return format or ("table" if sys.stdout.isatty() else "jsonl")


def write(text: str) -> None:
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        raise PipeClosed from None


def flush() -> None:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise PipeClosed from None
