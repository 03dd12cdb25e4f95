"""The commands over many reports and their help.

In: parsed options. Out: a call of the module that does the work, imported only then.
The idea: as in `app`, what a person reads in --help stands here, and nothing here knows how anything is done.
"""

from __future__ import annotations

import enum
from typing import Annotated

import typer

from riwaya.cli.options import Several
from riwaya.cli.store_commands import RecordsFormat, StoreName, Wait


class Statuses(enum.StrEnum):
    """How the accounts of an incident stand to each other."""

    single_source = "single_source"
    corroborated = "corroborated"
    contested = "contested"
    denied = "denied"


AsIs = Annotated[bool, typer.Option("--as-is", help="Do not take in reports that came since the last time.")]
Place = Annotated[str | None, typer.Option(metavar="NAME", help="Only at this place, in Arabic or English.")]
Since = Annotated[str | None, typer.Option(metavar="DAY", help="Not before this day, such as 2018-05-21.")]
Until = Annotated[str | None, typer.Option(metavar="DAY", help="Not after this day.")]


def incidents(
    store: StoreName,
    type: Several = None,
    status: Annotated[list[Statuses] | None, typer.Option(help="Only of this standing; may be given more than once.")] = None,
    place: Place = None,
    since: Since = None,
    until: Until = None,
    sources: Annotated[int, typer.Option(metavar="N", min=1, help="Only with so many independent sources.")] = 1,
    format: RecordsFormat = None,
    as_is: AsIs = False,
    wait: Wait = 30.0,
) -> int:
    """Gathers the events of all reports into incidents and lists them, every account kept.

    Reports that came since the last time are taken in first; only the incidents they touch are made anew.

    \b
      riwaya incidents --store desk.db
      riwaya incidents --store desk.db --status contested --since 2018-05-01
      riwaya incidents --store desk.db --format jsonl > incidents.jsonl

    status: single_source, corroborated (independent sources tell it), contested (accounts that cannot all be true: whether it
    happened, who did it, who holds the ground), denied. riwaya does not say who is right.
    """
    from riwaya.cli import accounts

    chosen = accounts.Chosen(
        types=tuple(one.upper() for one in type or ()), statuses=tuple(one.value for one in status or ()), place=place,
        since=since, until=until, sources=sources,
    )  # fmt: skip
    return accounts.incidents(store, chosen, format.value if format else None, not as_is, wait)


def incident(
    store: StoreName,
    id: Annotated[str, typer.Argument(metavar="INCIDENT", help="Its id, or the beginning of it.")],
    why: Annotated[bool, typer.Option("--why", help="Say what ties each account to the others.")] = False,
    as_is: AsIs = False,
    wait: Wait = 30.0,
) -> int:
    """Shows one incident: its accounts side by side, where they agree and where they cannot all be true.

    \b
      riwaya incident i3f2 --store desk.db
      riwaya incident i3f2 --store desk.db --why
    """
    from riwaya.cli import accounts

    return accounts.incident(store, id, why, not as_is, wait)


def timeline(
    store: StoreName,
    place: Annotated[str, typer.Option(metavar="NAME", help="The place, in Arabic or English.")],
    since: Since = None,
    until: Until = None,
    format: RecordsFormat = None,
    as_is: AsIs = False,
    wait: Wait = 30.0,
) -> int:
    """What is said to have happened at a place, day by day, and who is said to hold it.

    \b
      riwaya timeline --place 'مخيم اليرموك' --store desk.db
    """
    from riwaya.cli import accounts

    return accounts.timeline(store, accounts.Chosen(place=place, since=since, until=until), format.value if format else None,
                             not as_is, wait)  # fmt: skip


def sources(store: StoreName, format: RecordsFormat = None, as_is: AsIs = False, wait: Wait = 30.0) -> int:
    """Who speaks how often, was first how often, and whom others contradict: a description, no score of truth.

    \b
      riwaya sources --store desk.db
    """
    from riwaya.cli import accounts

    return accounts.sources(store, format.value if format else None, not as_is, wait)


def register(app: typer.Typer) -> None:
    """Adds the commands to the application."""
    for command in (incidents, incident, timeline, sources):
        app.command()(command)
