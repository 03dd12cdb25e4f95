"""What a query finds, as a file.

In: a query and the name of a format. Out: the file of `riwaya export`, of the events that meet the query alone.
The idea: the same writers as on the command line; a document goes in with those of its events that were found, corrected as people
have corrected them.
"""

from __future__ import annotations

import importlib.metadata
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from typing import BinaryIO, Final

import msgspec

from riwaya.desk.state import Desk
from riwaya.exchange.base import Options
from riwaya.exchange.formats import FORMATS
from riwaya.records import Document
from riwaya.store import Filters

TYPES: Final = {
    "jsonl": "application/x-ndjson", "csv": "text/csv; charset=utf-8", "geojson": "application/geo+json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "parquet": "application/vnd.apache.parquet",
    "prov": "application/json", "webannotation": "application/ld+json", "timemap": "application/json",
}  # fmt: skip
_MEMORY: Final = 8_000_000  # bytes of an export that are held in memory


class Unavailable(ValueError):
    """A format that this desk cannot write; the message says what to do."""


def export(desk: Desk, filters: Filters, format: str, table: str | None, areas: bool) -> BinaryIO:
    """The export from its beginning. Raises Unavailable for a format, or a table of it, that is not there."""
    form = FORMATS.get(format)
    if form is None:
        raise Unavailable(f"there is no format {format!r}: take one of {', '.join(FORMATS)}")
    if table is not None and (not form.choose_table or table not in form.tables):
        raise Unavailable(f"{format} has no table {table!r}: leave it out, or see docs/exchange.md")
    out: BinaryIO = tempfile.SpooledTemporaryFile(_MEMORY)  # type: ignore[assignment]  # noqa: SIM115  # closed when sent
    try:
        version = importlib.metadata.version("riwaya")
        form.write(documents(desk, filters), out, Options(table, False, areas, version))
    except ModuleNotFoundError as error:
        out.close()
        raise Unavailable(f"{format} needs {error.name}, which is not installed where this desk runs") from None
    out.seek(0)
    return out


def documents(desk: Desk, filters: Filters) -> Iterator[Document]:
    """Documents, by id, that hold what meets the filters, each with those events alone; all of all where there are no filters."""
    if filters == Filters():
        decided = desk.decided()
        for id, document in desk.store.documents():
            yield desk.log.reviewed(id).document if (id in decided) else document
        return
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in desk.store.find("events", filters, None)[0]:
        found[row.report].add(row.id)  # type: ignore[union-attr]
    for id in sorted(found):
        document = desk.log.reviewed(id).document
        yield msgspec.structs.replace(
            document, events=[event for event in document.events if event.id.partition(".")[0] in found[id]]
        )
