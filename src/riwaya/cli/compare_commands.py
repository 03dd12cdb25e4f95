"""The command that compares texts and its help.

In: parsed options. Out: a call of the module that does the work, imported only then.
The idea: as in `app`, what a person reads in --help stands here, and nothing here knows how anything is done.
"""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Annotated

import typer

from riwaya.cli.options import SettingsFile, path_of


class Format(enum.StrEnum):
    """How answers are printed."""

    pretty = "pretty"
    jsonl = "jsonl"


class Pairs(enum.StrEnum):
    """What holds the texts."""

    jsonl = "jsonl"


_EXITS = """\b
Exit status:
  0    everything was compared
  1    something could not be read; its place holds a record with "error"
  2    wrong usage; nothing was done"""


def compare(
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="A B | [FILE|-]", help="Two files, or with --from jsonl one file of pairs.", show_default=False),
    ] = None,
    source: Annotated[Pairs | None, typer.Option("--from", help="Pairs of texts, one a line.", show_default="two files")] = None,
    format: Annotated[
        Format | None,
        typer.Option(help="For people, or one answer a line.", show_default="pretty on a terminal, else jsonl"),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write there instead of standard output.")
    ] = None,
    settings: SettingsFile = None,
) -> int:
    """Says whether two texts agree, disagree or are unrelated, and why.

    \b
    Examples:
      riwaya compare a.txt b.txt
      riwaya compare --from jsonl pairs.jsonl > answers.jsonl
      echo '{"id": "1", "a": "ارتفاع أسعار القمح", "b": "هبوط أسعار القمح"}' | riwaya compare --from jsonl - --format pretty

    \b
    A line of JSON holds one pair, and so does each line of the answer:
      {"id": "1", "a": "...", "b": "..."}
      {"id": "1", "relation": "disagree", "why": [{"kind": "opposite", "a": [0, 6], "b": [0, 4], ...}], "shared": 1.0}

    Made for headlines and sentences, of at most 2,000 characters. Reasons to differ are opposites, denials, what is done in
    the one and only to come in the other, other numbers, times, persons, states, places and words, each with its
    characters in both texts; docs/compare.md says how they are weighed.
    """
    from riwaya.cli import comparing

    names = tuple(files or (("-",) if source else ()))
    if source is None and len(names) != 2:
        raise typer.BadParameter("name two files, or take --from jsonl and a file of pairs", param_hint="A B")
    if source is not None and len(names) != 1:
        raise typer.BadParameter("--from jsonl takes one file, or - for standard input", param_hint="FILE")
    return comparing.run(
        comparing.Request(names, source is not None, format.value if format else None, output, path_of(settings))
    )


def register(app: typer.Typer) -> None:
    """Adds the command to those of `app`, once."""
    if all(command.callback is not compare for command in app.registered_commands):
        app.command(epilog=_EXITS)(compare)
