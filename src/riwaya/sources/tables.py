"""Tables: CSV and Parquet, one report a row.

In: a table and a map from fields of a report to its columns. Out: one `Item` a row, in order.
The idea: a row is checked as a line of JSON is; which column a date or outlet came from is written down.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import itertools
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, BinaryIO, Final

from riwaya.sources import limits as measures
from riwaya.sources import parts
from riwaya.sources.item import Item, failure
from riwaya.sources.jsonl import Line, report_of
from riwaya.sources.limits import Limits
from riwaya.sources.resource import STDIN, Resource, opened, unreadable
from riwaya.sources.settings import Settings
from riwaya.sources.unpack import Refused, stream_of
from riwaya.text.decode import DecodeError, decode

FIELDS: Final = ("text", "id", "title", "published", "outlet", "url", "forwarded_from")
_DELIMITERS: Final = ",;\t|"
_SAMPLE: Final = 65_536
_ROWS: Final = 64  # of a Parquet file at a time
_CODECS: Final = {"windows-1256": "cp1256"}


class _NoColumn(Exception):
    """The map names a column that is not there, or none holds the text."""


def columns_of(words: str) -> dict[str, str]:
    """A column map as it is written on the command line: `text=body,published=date`. Raises ValueError."""
    found = {}
    for word in words.split(","):
        field, equals, column = word.partition("=")
        field, column = field.strip(), column.strip()
        if not equals or not column or field not in FIELDS:
            raise ValueError(f"{word!r} is no column: write FIELD=COLUMN, with FIELD one of {', '.join(FIELDS)}")
        found[field] = column
    return found


def _chosen(columns: list[str], given: Mapping[str, str], name: str) -> dict[str, str]:
    """Fields of a report and the columns that hold them. Raises _NoColumn."""
    there = ", ".join(columns[:20]) or "none"
    for field, column in given.items():
        if column not in columns:
            raise _NoColumn(f"{name} has no column {column!r} for {field}: it has {there}")
    chosen = {field: given.get(field, field) for field in FIELDS if given.get(field, field) in columns}
    if "text" not in chosen:
        raise _NoColumn(f"{name} has no column of texts that could be found: give --columns text=COLUMN, one of {there}")
    return chosen


def _row(values: Mapping[str, Any], chosen: Mapping[str, str], where: str, place: str, settings: Settings) -> Item:
    """One report from the values of a row, by field."""
    told = {field: text for field, value in values.items() if (text := _text(value)) is not None}
    found = {field: f"column:{chosen[field]}" for field, text in told.items() if field not in ("text", "id") and text}
    for field, given in (("published", settings.published), ("outlet", settings.outlet)):
        if given and not told.get(field):
            found[field] = "given"
    line = Line(**{"text": "", **told}, metadata_from=found or None)
    return report_of(line, where, place, settings, chosen)


def _text(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, dt.date):  # and date-times
        return value.isoformat()
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


# ---------------------------------------------------------------- CSV


def read_csv(resource: Resource, settings: Settings) -> Iterator[Item]:
    """The rows of a CSV file with a header. Comma, semicolon, tab or bar; its encoding is found as that of a text is."""
    try:
        with opened(resource, settings.limits, False) as stream:
            for item in _csv_rows(stream, resource, settings):
                yield item._replace(kind="csv")
    except (_NoColumn, DecodeError) as error:
        code = error.code if isinstance(error, DecodeError) else "no_column"
        message = f"{resource.called} cannot be read: {error}" if isinstance(error, DecodeError) else str(error)
        yield failure(resource.name, code, message)
    except (OSError, ValueError, Refused) as error:
        yield unreadable(resource, error)


def _csv_rows(stream: BinaryIO, resource: Resource, settings: Settings) -> Iterator[Item]:
    csv.field_size_limit(max(settings.limits.report_characters + 1, settings.limits.line_bytes))
    sample = stream.read(_SAMPLE)
    if len(sample) == _SAMPLE:  # to the end of a line, so that no character is cut
        sample += stream.readline(settings.limits.line_bytes)
    encoding = decode(sample).encoding
    codec = "utf-8-sig" if encoding == "utf-8" else _CODECS.get(encoding, encoding)
    raw = itertools.chain([sample], iter(lambda: stream.read(_SAMPLE), b""))
    text = io.TextIOWrapper(stream_of(piece for piece in raw if piece), codec, errors="replace", newline="")
    header = text.readline(settings.limits.line_bytes).removeprefix("\ufeff")
    delimiter = max(_DELIMITERS, key=header.count)
    rows = csv.reader(itertools.chain([header], text), delimiter=delimiter)
    columns = [column.strip() for column in next(rows, [])]
    chosen = _chosen(columns, settings.columns, resource.called)
    at = {field: columns.index(column) for field, column in chosen.items()}
    number = 1
    while True:
        number += 1
        place, where = f"{resource.name}:{number}", f"row {number} of {resource.called}"
        try:
            row = next(rows, None)
        except csv.Error as error:
            told = f"{where} cannot be read ({error}): is a quotation mark left open? What follows it was not read"
            yield failure(place, "bad_record", told)
            return
        if row is None:
            break
        if not any(row):
            continue
        if len(row) != len(columns):
            told = f"{where} has {len(row)} cells, the header {len(columns)}: put texts that hold {delimiter!r} in quotation marks"
            yield failure(place, "bad_record", told)
            continue
        item = _row({field: row[index] for field, index in at.items()}, chosen, where, place, settings)
        damaged = any("\ufffd" in row[index] for index in at.values())
        yield item._replace(warnings=(f"bytes that are not {encoding} were read as U+FFFD",)) if damaged else item
    if number == 2:
        yield failure(resource.name, "empty", f"{resource.called} has a header and no rows: give one report a row")


# ---------------------------------------------------------------- Parquet


def read_parquet(resource: Resource, settings: Settings) -> Iterator[Item]:
    """The rows of a Parquet file; needs pyarrow, which the extra `[parquet]` installs."""
    try:
        parquet: Any = import_module("pyarrow.parquet")
    except ImportError:
        told = f"{resource.called} is Parquet, and pyarrow is not installed: pip install 'riwaya[parquet]'"
        yield failure(resource.name, "missing_package", told)
        return
    try:
        with opened(resource, settings.limits, False) as stream:
            source = io.BytesIO(stream.read()) if resource.name == STDIN else stream
            for item in _parquet_rows(parquet, source, resource, settings):
                yield item._replace(kind="parquet")
    except _NoColumn as error:
        yield failure(resource.name, "no_column", str(error))
    except (OSError, ValueError, Refused) as error:  # pyarrow's own errors are ValueErrors and OSErrors
        if isinstance(error, FileNotFoundError | IsADirectoryError | PermissionError | Refused):
            yield unreadable(resource, error)
        else:
            told = f"{resource.called} is no Parquet file that can be read ({str(error)[:200]}): get it again"
            yield failure(resource.name, "damaged", told)


def _parquet_rows(parquet: Any, source: BinaryIO, resource: Resource, settings: Settings) -> Iterator[Item]:
    file = parquet.ParquetFile(source, pre_buffer=False)
    if (about := parts.about_of(file.metadata)) is not None:
        _refuse_bomb(file.metadata, settings.limits)
        yield from parts.items_of(file, about)
        return
    chosen = _chosen(list(file.schema_arrow.names), settings.columns, resource.called)
    _refuse_bomb(file.metadata, settings.limits)
    number = 0
    for batch in file.iter_batches(batch_size=_ROWS, columns=list(dict.fromkeys(chosen.values())), use_threads=False):
        for row in batch.to_pylist():
            number += 1
            values = {field: row[column] for field, column in chosen.items()}
            where, place = f"row {number} of {resource.called}", f"{resource.name}:{number}"
            yield _row(values, chosen, where, place, settings)
    if not number:
        yield failure(resource.name, "empty", f"{resource.called} has no rows: give one report a row")


def _refuse_bomb(metadata: Any, limits: Limits) -> None:
    """Parquet says how large each of its parts is unpacked, and unpacks it whole. Raises Refused."""
    for group in range(metadata.num_row_groups):
        for column in range(metadata.num_columns):
            part = metadata.row_group(group).column(column)
            packed, plain = part.total_compressed_size, part.total_uncompressed_size
            if plain > limits.ratio_from_bytes and plain > limits.ratio * packed:
                message = f"is packed more than {limits.ratio}:1, as no text is: leave it out"
                raise Refused("compression_ratio", message)
            if plain > limits.export_bytes:
                most = measures.size(limits.export_bytes)
                raise Refused("too_large", f"has a part of more than {most}: write it with smaller row groups")
