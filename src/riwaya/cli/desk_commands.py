"""The commands of the desk and their help.

In: parsed options. Out: a call of the module that does the work, imported only then.
The idea: as in `app`, what a person reads in --help stands here, and nothing here knows how anything is done.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from riwaya.cli.options import path_of

StoreName = Annotated[
    str,
    typer.Option("--store", metavar="STORE", help="A file such as desk.db, or postgresql://user@host/name.", show_default=False),
]
reviewer = typer.Typer(help="People who may decide where the desk is open to others.", no_args_is_help=True, rich_markup_mode=None)


def desk(
    store: StoreName,
    port: Annotated[
        int | None, typer.Option(metavar="N", min=0, max=65535, help="Where to listen.", show_default="8000, or the next free one")
    ] = None,
    host: Annotated[
        str, typer.Option(metavar="ADDRESS", help="Another address than this computer's own: asks for a login.")
    ] = "127.0.0.1",
    name: Annotated[
        list[str] | None, typer.Option("--name", metavar="HOST", help="A name under which browsers come, such as desk.example.org.")
    ] = None,
    certificate: Annotated[Path | None, typer.Option(metavar="FILE", help="For TLS: the certificate, PEM.")] = None,
    key: Annotated[Path | None, typer.Option(metavar="FILE", help="For TLS: its private key, PEM.")] = None,
    who: Annotated[
        str | None, typer.Option("--reviewer", metavar="NAME", help="Who decides, where nobody logs in.", show_default="your login")
    ] = None,
) -> int:
    """Opens a local site to read, compare and correct in a browser.

    \b
    Examples:
      riwaya desk --store desk.db
      riwaya desk --store desk.db --port 8080
      riwaya reviewer add layla --store desk.db
      riwaya desk --store desk.db --host 0.0.0.0 --name desk.example.org --certificate desk.pem --key desk.key

    It listens on this computer alone, and asks nothing of any other. With --host it can be reached from others; then everybody logs
    in, with a name and password that riwaya reviewer add gave. Decisions are kept apart from what was read, with who and when.
    """
    from riwaya.cli import desk as running

    return running.run(
        running.Request(store, host, port, tuple(name or ()), path_of(certificate), path_of(key), who)
    )  # fmt: skip


@reviewer.command("add")
def add(
    name: Annotated[str, typer.Argument(metavar="NAME", help="As it stands beside decisions.", show_default=False)],
    store: StoreName,
) -> int:
    """Gives somebody a password, asked for on the terminal or read from standard input."""
    from riwaya.cli import desk as running

    return running.add_reviewer(store, name)


@reviewer.command("remove")
def remove(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Whose password is taken away.", show_default=False)], store: StoreName
) -> int:
    """Takes somebody's password away; their decisions stay."""
    from riwaya.cli import desk as running

    return running.remove_reviewer(store, name)


@reviewer.command("list")
def listed(store: StoreName) -> int:
    """Lists everybody who has a password, one a line."""
    from riwaya.cli import desk as running

    return running.list_reviewers(store)


def register(app: typer.Typer) -> None:
    """Adds the commands to those of `app`, once."""
    if any(command.callback is desk for command in app.registered_commands):
        return
    app.command()(desk)
    app.add_typer(reviewer, name="reviewer")
