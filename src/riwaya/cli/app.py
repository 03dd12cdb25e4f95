"""The commands and their help.

In: parsed options. Out: a call of the module that does the work, imported only then.
The idea: what a person reads in --help stands here in one place; nothing here knows how anything is done.
"""

from __future__ import annotations

import enum
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import typer

from riwaya.cli.options import Columns, From, Outlet, Published, SettingsFile, columns_of, moment, path_of

_EXITS = """\b
Exit status:
  0    everything was read
  1    something could not be read; its place holds a record with "error"
  2    wrong usage; nothing was done
  130  interrupted
  141  the reader of the output went away"""

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, pretty_exceptions_enable=False)


class Format(enum.StrEnum):
    """How documents are printed."""

    pretty = "pretty"
    json = "json"
    jsonl = "jsonl"


Files = Annotated[
    list[str] | None,
    typer.Argument(metavar="[SOURCE|-]...", help="Files, folders or addresses to read; - is standard input.", show_default=False),
]
@cache
def command() -> Any:
    """The click command to run, made once a process: a process may run many."""
    from riwaya.cli import (
        accounts_commands,
        cluster_commands,
        compare_commands,
        desk_commands,
        gazetteer_commands,
        lexicon_commands,
        store_commands,
    )

    for commands in (
        store_commands, accounts_commands, compare_commands, desk_commands, lexicon_commands, gazetteer_commands, cluster_commands,
    ):  # fmt: skip
        commands.register(app)
    return typer.main.get_command(app)


def _print_version(wanted: bool) -> None:
    if wanted:
        version()
        raise typer.Exit


@app.callback(epilog=_EXITS)
def riwaya(
    _version: Annotated[
        bool, typer.Option("--version", help="Print the version and stop.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Reads Arabic news: who says that who did what to whom, where and when.

    \b
    Start here:
      riwaya read report.txt                      a view for people
      riwaya read report.txt --format json        the same as data
      riwaya explain report.txt --id e1           why a record is there
      riwaya export --help                        CSV, GeoJSON, ACLED and others
      riwaya lexicon lint                         are the word lists in order?
      riwaya gazetteer add places.csv             places of your own, beside the built-in ones
      riwaya ingest *.txt --store desk.db         many reports, kept and found again
      riwaya search القاهرة --store desk.db
      riwaya compare a.txt b.txt                  do two headlines agree?

    Nothing is sent anywhere, only addresses that you name are fetched, and the same input gives the same output, to the byte.
    """


@app.command(epilog=_EXITS)
def read(
    files: Files = None,
    source: From = None,
    format: Annotated[
        Format | None,
        typer.Option(
            help="For people, one document as JSON, or one document a line.",
            show_default="pretty on a terminal, else jsonl",
        ),
    ] = None,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", metavar="N", min=1, max=512, help="Processes to use; the output is the same.")
    ] = 1,
    published: Published = None,
    outlet: Outlet = None,
    columns: Columns = None,
    settings: SettingsFile = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write there instead of standard output.")
    ] = None,
) -> int:
    """Reads reports and prints what they say.

    \b
    Examples:
      riwaya read report.txt
      riwaya read page.html --format json
      cat report.txt | riwaya read - --published 2018-05-22 --outlet الخليج
      riwaya read --from jsonl news.jsonl --jobs 8 -o read.jsonl
      riwaya read news.csv --columns text=body,published=date
      riwaya read https://example.org/feed.xml archive.warc.gz saved-pages/ result.json

    \b
    A line of JSON holds one report; only its text must be there:
      {"id": "a1", "text": "...", "title": null, "published": "2018-05-22T03:18", "outlet": null, "url": null}

    Documents come in the order of the input. What cannot be read gives a record with "error" in its place; the others
    are unharmed, and the exit status is 1.
    """
    from riwaya.cli import reading

    return reading.run(
        reading.Request(
            files=tuple(files or ()), kind=source.value if source else None, format=format.value if format else None, jobs=jobs,
            published=moment(published), outlet=outlet, output=output, columns=columns_of(columns), limits=path_of(settings),
        )
    )  # fmt: skip


@app.command()
def explain(
    file: Annotated[
        str | None, typer.Argument(metavar="FILE|-", help="The file the record was read from.", show_default=False)
    ] = None,
    id: Annotated[
        str | None, typer.Option("--id", metavar="ID", help="The record: s1, e3, c1, a2, p4, t5 or q6.", show_default=False)
    ] = None,
    incident: Annotated[
        str | None, typer.Option(metavar="INCIDENT", help="An incident of a store instead: what ties its accounts.")
    ] = None,
    store: Annotated[str | None, typer.Option(metavar="STORE", help="The store that the incident is in.")] = None,
    source: From = None,
    doc: Annotated[str | None, typer.Option(metavar="ID", help="Where a source holds many reports: the id of the one.")] = None,
    published: Published = None,
    outlet: Outlet = None,
    columns: Columns = None,
    settings: SettingsFile = None,
) -> int:
    """Shows why a record is there: its rule, the lexicon entry, its slots and their characters.

    \b
    Examples:
      riwaya explain report.txt --id e3
      riwaya explain news.jsonl --from jsonl --doc a1 --id s2
      riwaya explain --incident i3f2 --store desk.db
    """
    from riwaya.cli import UsageError, accounts, explaining, reading

    if incident is not None:
        if store is None or file is not None or id is not None:
            raise UsageError("--incident goes with --store STORE, and with neither FILE nor --id")
        return accounts.incident(store, incident, why=True, fresh=False, wait=0.0)
    if file is None or id is None:
        told = "name a file and a record, riwaya explain FILE --id e3, or an incident: --incident I --store STORE"
        raise UsageError(f"{told} (see riwaya explain --help)")

    request = reading.Request(
        files=(file,), kind=source.value if source else None, published=moment(published), outlet=outlet,
        columns=columns_of(columns), limits=path_of(settings),
    )  # fmt: skip
    return explaining.run(request, id, doc)


@app.command(epilog=_EXITS)
def watch(
    feeds: Annotated[Path, typer.Argument(metavar="FEEDS.toml", help="The list of feeds.", show_default=False)],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE|FOLDER",
            help="Append there; a folder gets a file a day.",
            show_default="standard output",
        ),
    ] = None,
    store: Annotated[str | None, typer.Option(metavar="STORE", help="Put what is new into this store.")] = None,
    once: Annotated[bool, typer.Option("--once", help="Ask every feed once and end.")] = False,
    state: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Where is remembered what was seen.", show_default="FEEDS.state.json"),
    ] = None,
    settings: SettingsFile = None,
) -> int:
    """Asks feeds for what is new, and fetches it.

    \b
    Examples:
      riwaya watch feeds.toml -o news.jsonl
      riwaya watch feeds.toml --once -o news/        from cron, for instance

    \b
    The list of feeds:
      [[feed]]
      url = "https://example.org/feed.xml"
      minutes = 15                                   how often it is asked
      outlet = "Example"                             where the name in the feed is not wanted

    Each new item is one line of JSON, to be read with riwaya read --from jsonl. Feeds are asked only for what changed; one
    that fails is asked half as often each time. Ctrl-C ends it at any moment; what was written stays, and nothing is
    fetched twice.
    """
    from riwaya.cli import watching

    return watching.run(watching.Request(feeds, output, store, once, state, path_of(settings)))


class Exchange(enum.StrEnum):
    """The formats of `riwaya export`; `riwaya.exchange.formats` has what they are."""

    jsonl = "jsonl"
    csv = "csv"
    xlsx = "xlsx"
    parquet = "parquet"
    geojson = "geojson"
    acled = "acled"
    ucdp = "ucdp"
    gdelt = "gdelt"
    ftm = "ftm"
    timemap = "timemap"
    prov = "prov"
    webannotation = "webannotation"


class Lines(enum.StrEnum):
    """What `riwaya export` reads without a store."""

    jsonl = "jsonl"


@app.command(epilog=_EXITS)
def export(
    file: Annotated[
        str | None, typer.Argument(metavar="[FILE|-]", help="With --from jsonl: documents, one a line.", show_default=False)
    ] = None,
    store: Annotated[str | None, typer.Option(metavar="STORE", help="The store whose documents are exported.")] = None,
    source: Annotated[
        Lines | None, typer.Option("--from", help="Instead of a store: what riwaya read printed.", show_default=False)
    ] = None,
    format: Annotated[Exchange, typer.Option("--format", "-f", help="The format, see above.", show_default=False)] = Exchange.jsonl,
    table: Annotated[
        str | None,
        typer.Option(
            metavar="TABLE",
            help="For csv and parquet: events, statements, tolls, actors, places, times, quantities, control, framings or reports.",
            show_default="events",
        ),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Leave nothing out: also what is denied, planned, demanded or of no type of theirs.")
    ] = False,
    areas: Annotated[bool, typer.Option("--areas", help="For geojson: circles of the places' radius instead of points.")] = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write there instead of standard output.")
    ] = None,
) -> int:
    """Hands documents on in a format that other programs read.

    \b
    Formats:
      jsonl          one document a line with every record (the default)
      csv, parquet   one table; --table names it
      xlsx           a workbook with one sheet a table
      geojson        events on a map, for QGIS; --areas draws their uncertainty
      acled          one event a row in ACLED's columns
      ucdp           one event with killed a row in UCDP GED's columns
      gdelt          mentions in GDELT's columns, with character offsets
      ftm            FollowTheMoney entities, for Aleph
      timemap        events and sources for Forensic Architecture's timemap
      prov           PROV-JSON: which account comes from whom
      webannotation  W3C Web Annotations on the text

    \b
    Examples:
      riwaya export --store desk.db --format xlsx -o desk.xlsx
      riwaya export --store desk.db --format geojson --areas -o desk.geojson
      riwaya export --store desk.db --format csv --table statements > statements.csv
      riwaya read news.txt | riwaya export --from jsonl - --format acled

    Every format shows who says it. acled, ucdp, gdelt, ftm and timemap take only events told as having happened and not
    denied; what is left out is counted on standard error, and --all takes it too. docs/exchange.md has every column.
    """
    from riwaya.cli import exporting

    if source is not None and file is None:
        file = "-"
    if file is not None and source is None:
        raise typer.BadParameter("FILE goes with --from jsonl", param_hint="FILE")
    return exporting.run(exporting.Request(format.value, store, file, output, table, everything, areas))


@app.command()
def version() -> None:
    """Prints the version."""
    from riwaya import __version__

    print(f"riwaya {__version__}")
