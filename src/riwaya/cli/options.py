"""Options that several commands share, and the checks of their values.

In: what typer hands over. Out: the values as the modules that do the work take them.
The idea: one option has one name, one help and one check in every command.
"""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Annotated

import typer

Several = list[str] | None


class Source(enum.StrEnum):
    """What the files hold: the kinds of `sources.KINDS`, which are not imported only to be named."""

    text = "text"
    html = "html"
    jsonl = "jsonl"
    csv = "csv"
    parquet = "parquet"
    url = "url"
    feed = "feed"
    sitemap = "sitemap"
    warc = "warc"
    telegram = "telegram"
    folder = "folder"
    zip = "zip"


_KINDS = "What the sources are: " + ", ".join(Source) + "."


class Table(enum.StrEnum):
    """How a list is printed."""

    table = "table"
    jsonl = "jsonl"


From = Annotated[
    Source | None,
    typer.Option("--from", metavar="KIND", help=_KINDS, show_default="told by name and content; - is text"),
]
Columns = Annotated[
    str | None,
    typer.Option(
        metavar="FIELD=COLUMN,...",
        help="Which columns of a CSV or Parquet file hold what: text=body,published=date.",
        show_default="columns named text, id, title, published, outlet, url",
    ),
]
SettingsFile = Annotated[
    Path | None,
    typer.Option(
        "--settings", metavar="FILE", help="Other limits than the usual (docs/limits.md).", show_default="$RIWAYA_SETTINGS"
    ),
]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="When the reports were published, 2018-05-22 or 2018-05-22T03:18. Dates such as أمس hang on it.",
    ),
]
Outlet = Annotated[str | None, typer.Option(metavar="NAME", help="Who published the reports.")]
TableFormat = Annotated[
    Table | None,
    typer.Option("--format", help="A table, or one record a line.", show_default="table on a terminal, else jsonl"),
]


def moment(value: str | None) -> str | None:
    """The value of --published, checked."""
    if value is None:
        return None
    from riwaya.sources.item import iso_moment

    found = iso_moment(value)
    if found is None:
        raise typer.BadParameter(f"{value!r} is no date: write 2018-05-22 or 2018-05-22T03:18", param_hint="--published")
    return found


def path_of(value: Path | None) -> str | None:
    """A path as the other modules take it."""
    return None if value is None else str(value)


def columns_of(value: str | None) -> dict[str, str] | None:
    """The value of --columns, checked."""
    if not value:
        return None
    from riwaya.sources import tables

    try:
        return tables.columns_of(value)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--columns") from None
