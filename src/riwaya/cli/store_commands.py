"""The commands over a store and their help.

In: parsed options. Out: a call of the module that does the work, imported only then.
The idea: as in `app`, what a person reads in --help stands here, and nothing here knows how anything is done.
"""

from __future__ import annotations

import enum
from typing import Annotated

import typer

from riwaya.cli.options import Columns, From, Outlet, Published, SettingsFile, Several, TableFormat, columns_of, moment, path_of


class Records(enum.StrEnum):
    """How records are printed."""

    table = "table"
    csv = "csv"
    jsonl = "jsonl"


class What(enum.StrEnum):
    """What a store is asked for."""

    events = "events"
    statements = "statements"
    reports = "reports"
    places = "places"
    failures = "failures"
    runs = "runs"


StoreName = Annotated[
    str,
    typer.Option("--store", metavar="STORE", help="A file such as desk.db, or postgresql://user@host/name.", show_default=False),
]
Jobs = Annotated[int, typer.Option("--jobs", "-j", metavar="N", min=1, max=512, help="Processes to use; the result is the same.")]
Wait = Annotated[float, typer.Option(metavar="SECONDS", min=0, help="How long to wait while another process writes.")]
RecordsFormat = Annotated[
    Records | None,
    typer.Option("--format", help="A table, CSV, or one record a line.", show_default="table on a terminal, else jsonl"),
]
_STORED = """\b
Exit status:
  0    everything is in the store
  1    something could not be read; the rest is in the store
  2    wrong usage, or another process was writing all the time
  130  interrupted; what was committed until then stays"""


def ingest(
    store: StoreName,
    sources: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE|-]...", help="What to read; - is standard input.", show_default=False),
    ] = None,
    source: From = None,
    jobs: Jobs = 1,
    published: Published = None,
    outlet: Outlet = None,
    columns: Columns = None,
    settings: SettingsFile = None,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Read again the sources in which something failed (all, or those named).")
    ] = False,
    outcomes: Annotated[
        bool, typer.Option("--outcomes", help="Print what became of each report, one record a line, once it is on disk.")
    ] = False,
    wait: Wait = 30.0,
) -> int:
    """Reads reports and keeps them, with what they say, in a store.

    \b
    Examples:
      riwaya ingest reports/*.txt --store desk.db
      riwaya ingest --from jsonl news.jsonl --store desk.db --jobs 8
      riwaya ingest --retry-failed --store desk.db

    Reports are kept to the letter. The same report again changes nothing; another text or other metadata under the same id is a
    new version, and the former one is kept as history. Neither the order of the sources nor --jobs changes what is exported.

    What cannot be read is written down with the reason, and nothing else is harmed. A store is made where there is none; one of
    an older riwaya is brought up to date, and a copy of it kept. After a power cut or kill, run the same command again.
    """
    from riwaya.cli import storing

    return storing.ingest(
        storing.Ingest(
            sources=tuple(sources or ()), store=store, kind=source.value if source else None, jobs=jobs,
            published=moment(published), outlet=outlet, wait=wait, retry=retry_failed, outcomes=outcomes,
            columns=columns_of(columns), limits=path_of(settings),
        )
    )  # fmt: skip


def reread(store: StoreName, jobs: Jobs = 1, wait: Wait = 30.0) -> int:
    """Reads again every report that was read with other words, places or rules than today's.

    \b
    Example:
      riwaya lexicon add verb "انتظر ينتظر" --gloss wait && riwaya reread --store desk.db --jobs 8

    The former documents are kept as history: riwaya history shows them.
    """
    from riwaya.cli import storing

    return storing.reread(store, jobs, wait)


def history(
    store: StoreName,
    id: Annotated[str, typer.Option("--id", metavar="ID", help="The report's id.", show_default=False)],
    format: RecordsFormat = None,
) -> int:
    """Lists the documents that were ever read from the versions of a report, the current one last."""
    from riwaya.cli import storing

    return storing.history(store, id, format.value if format else None)


Actors = Annotated[Several, typer.Option("--actor", metavar="NAME", help="Who acts or is acted on, in English or Arabic.")]
Speakers = Annotated[Several, typer.Option("--speaker", metavar="NAME", help="Who says it or passes it on.")]
Outlets = Annotated[Several, typer.Option("--outlet", metavar="NAME", help="Who published it.")]
Types = Annotated[Several, typer.Option("--type", metavar="TYPE", help="A PLOVER type of event: ASSAULT, PROTEST ...")]
Stances = Annotated[Several, typer.Option("--stance", metavar="STANCE", help="Of a statement: assert, deny, accuse ...")]
Modalities = Annotated[Several, typer.Option("--modality", metavar="MODALITY", help="Of an event: occurred, demanded, negated ...")]
Places = Annotated[Several, typer.Option("--place", metavar="NAME", help="A place; a state or division with all in it.")]
Near = Annotated[str | None, typer.Option("--near", metavar="LAT,LON", help="Around a point, in degrees: 33.51,36.29.")]
Radius = Annotated[float, typer.Option("--radius", metavar="KM", help="How far from it.")]
Since = Annotated[str | None, typer.Option("--from", metavar="DATE", help="The first day: 2018-05-22, 2018-05 or 2018.")]
Sure = Annotated[
    float | None, typer.Option("--sure", metavar="FIGURE", min=0, max=1, help="Events the reader is so sure of, 0 to 1: 0.9.")
]
Until = Annotated[str | None, typer.Option("--to", metavar="DATE", help="The last day, month or year, itself included.")]


def search(
    query: Annotated[str, typer.Argument(metavar="QUERY", help='Words, "words in quotes", word*, -word.', show_default=False)],
    store: StoreName,
    actor: Actors = None,
    speaker: Speakers = None,
    outlet: Outlets = None,
    type: Types = None,
    stance: Stances = None,
    modality: Modalities = None,
    place: Places = None,
    near: Near = None,
    radius: Radius = 25.0,
    since: Since = None,
    until: Until = None,
    sure: Sure = None,
    limit: Annotated[int, typer.Option(metavar="N", min=1, help="How many hits at most.")] = 20,
    format: TableFormat = None,
) -> int:
    """Finds reports by their words, the best first.

    \b
    Examples:
      riwaya search القاهرة --store desk.db
      riwaya search '"مجلس الأمن" -اليمن' --store desk.db --from 2018-05
      riwaya search Moscow --store desk.db --stance deny --format jsonl

    القاهرة also finds والقاهرة and بالقاهرة, and any spelling of hamza, ya and ta marbuta. Places and actors are found by their
    English and Arabic names, whatever the report calls them. All words must be there; -word must not.

    Options given several times are alternatives; different ones must all hold. --type, --modality, --actor and --place together
    are of one event, --stance and --speaker of one statement. Dates are days of publication.
    """
    from riwaya.cli import finding

    filters = dict(
        actor=actor, speaker=speaker, outlet=outlet, type=type, stance=stance, modality=modality, place=place, near=near,
        radius=radius, since=since, until=until, sure=sure,
    )  # fmt: skip
    return finding.search(store, query, filters, limit, format.value if format else None)


def query(
    what: Annotated[
        What, typer.Argument(metavar="KIND", help="events, statements, reports, places, failures or runs.", show_default=False)
    ],
    store: StoreName,
    actor: Actors = None,
    speaker: Speakers = None,
    outlet: Outlets = None,
    type: Types = None,
    stance: Stances = None,
    modality: Modalities = None,
    place: Places = None,
    near: Near = None,
    radius: Radius = 25.0,
    since: Since = None,
    until: Until = None,
    sure: Sure = None,
    dated: Annotated[bool, typer.Option("--dated", help="Only events whose date the text states.")] = False,
    limit: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="How many at most.", show_default="50 in a table, else all")
    ] = None,
    format: RecordsFormat = None,
) -> int:
    """Prints events, statements, reports or places that meet conditions, the newest first.

    \b
    Examples:
      riwaya query events --store desk.db --type ASSAULT --place حلب --from 2018-05 --to 2018-05
      riwaya query statements --store desk.db --speaker "Syrian Observatory" --stance deny --format csv
      riwaya query places --store desk.db --near 33.51,36.29 --radius 40
      riwaya query failures --store desk.db

    Options given several times are alternatives; different ones must all hold, and of one event or statement. --from and --to
    ask for the date an event is stated to have happened on; an event without one is judged, and ordered, by the day of
    publication, unless --dated leaves it out. A place is met by its own name, its division's or its state's.
    """
    from riwaya.cli import finding

    filters = dict(
        actor=actor, speaker=speaker, outlet=outlet, type=type, stance=stance, modality=modality, place=place, near=near,
        radius=radius, since=since, until=until, dated=dated, sure=sure,
    )  # fmt: skip
    return finding.query(store, what.value, filters, limit, format.value if format else None)


def register(app: typer.Typer) -> None:
    """Adds the commands to those of `app`, once."""
    if any(command.callback is ingest for command in app.registered_commands):
        return
    app.command(epilog=_STORED)(ingest)
    app.command(epilog=_STORED)(reread)
    for command in (search, query, history):
        app.command()(command)
