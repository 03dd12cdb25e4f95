"""The commands over places and their help.

In: parsed options. Out: a call of the module that does the work, imported only then.
The idea: as in `app`, what a person reads in --help stands here, and nothing here knows how anything is done.
"""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Annotated

import typer

from riwaya.cli.options import Several, TableFormat

gazetteer = typer.Typer(rich_markup_mode=None, no_args_is_help=True)


class PlaceList(enum.StrEnum):
    """What a list of places is."""

    auto = "auto"
    geonames = "geonames"
    alternates = "alternates"
    pcodes = "pcodes"
    csv = "csv"


@gazetteer.callback()
def gazetteers() -> None:
    """Looks places up, and adds your own to the built-in ones.

    \b
    Start here:
      riwaya gazetteer find الباب                 what a name may mean
      riwaya gazetteer add places.csv             a list with name, latitude and longitude
      riwaya gazetteer list                       what you have added
      riwaya gazetteer remove places

    What you add is one file in $RIWAYA_DATA/gazetteers (else $XDG_DATA_HOME/riwaya/gazetteers, else
    ~/.local/share/riwaya/gazetteers). Reading uses it from then on: the same text then gives the same output as long as these
    files are the same. Set RIWAYA_DATA to an empty folder to read without them.
    """


@gazetteer.command(name="add", epilog="\b\nExit status: 0 added, 2 nothing was added.")
def add_gazetteer(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The list, plain or zipped.", show_default=False)],
    name: Annotated[str | None, typer.Option(metavar="NAME", help="What to call it.", show_default="the file's name")] = None,
    country: Annotated[
        str | None, typer.Option(metavar="CC", help="The state of places whose row names none: an ISO code such as SY.")
    ] = None,
    columns: Annotated[
        Several, typer.Option(metavar="FIELD=COLUMN,...", help="Which column holds what, where its name does not tell.")
    ] = None,
    format: Annotated[PlaceList, typer.Option(help="What the list is.")] = PlaceList.auto,
    alternate: Annotated[
        Path | None, typer.Option(metavar="FILE", help="With a GeoNames dump: the file of its alternate names.")
    ] = None,
    trusted: Annotated[
        bool | None,
        typer.Option(
            "--trusted/--untrusted",
            help="Whether these places are as well known as those curated by hand.",
            show_default="trusted for a CSV of at most 500 places",
        ),
    ] = None,
) -> int:
    """Adds a list of places, so that reading finds them.

    \b
    Examples:
      riwaya gazetteer add villages.csv --country SY
      riwaya gazetteer add list.csv --columns name=الاسم,lat=Y,lon=X
      riwaya gazetteer add SY.zip --alternate alternatenames-SY.zip
      riwaya gazetteer add syr_admin4.csv --name pcodes --format pcodes

    \b
    What FILE may be:
      csv         any table with a header, parted by commas, semicolons or tabs. Columns are known by their names in English
                  or Arabic; needed are name, lat and lon in decimal degrees. Also used: name_ar, name_en, aliases (parted by |),
                  kind, country, admin1, population, radius (km), id, pcode, geonameid.
      pcodes      OCHA's tables: admin1Name_ar, admin1Pcode ... or ADM1_AR, ADM1_PCODE ..., with coordinates
      geonames    a dump from download.geonames.org/export/dump: SY.txt or SY.zip
      alternates  a GeoNames file of alternate names by itself: more Arabic names for places that are known already
    UTF-8, UTF-16 and windows-1256 are told apart by themselves. A ZIP archive holds one list.

    A place needs a name in Arabic letters. Rows that cannot be used are counted by cause on standard error, with the first lines
    of each. Adding a NAME again replaces it. Where a place of yours is one that is built in (same name, state and sort, within 15
    km), yours is taken, under all the names that are known for it. docs/gazetteer.md has the rules.
    """
    from riwaya.cli import gazetteer as commands

    return commands.add(file, name, country, columns or [], format.value, alternate, trusted)


@gazetteer.command(name="list")
def list_gazetteers(format: TableFormat = None) -> int:
    """Lists the gazetteers you have added, in the order in which they are asked.

    \b
    Examples:
      riwaya gazetteer list
      riwaya gazetteer list --format jsonl
    """
    from riwaya.cli import gazetteer as commands

    return commands.show(format.value if format else None)


@gazetteer.command(epilog="\b\nExit status: 0 removed, 2 there is none of that name.")
def remove(
    name: Annotated[str, typer.Argument(metavar="NAME", help="As riwaya gazetteer list has it.", show_default=False)],
) -> int:
    """Removes a gazetteer you have added.

    \b
    Example:
      riwaya gazetteer remove villages
    """
    from riwaya.cli import gazetteer as commands

    return commands.remove(name)


@gazetteer.command(epilog="\b\nExit status: 0 found, 1 no place is called so.")
def find(
    name: Annotated[str, typer.Argument(metavar="NAME", help="In Arabic or English.", show_default=False)],
    format: TableFormat = None,
) -> int:
    """Shows what a name may mean, your own places among them.

    \b
    Examples:
      riwaya gazetteer find الباب
      riwaya gazetteer find "دير الزور" --format jsonl

    This is all that the name may be; which of them a report means is decided in reading, by its words and by what else it names.
    Places for which the name is only a guessed spelling (without hamza, joined, split) come last.
    """
    from riwaya.cli import gazetteer as commands

    return commands.find(name, format.value if format else None)


def register(app: typer.Typer) -> None:
    """Adds the commands to those of `app`, once."""
    if all(group.typer_instance is not gazetteer for group in app.registered_groups):
        app.add_typer(gazetteer, name="gazetteer")
