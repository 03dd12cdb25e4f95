"""The commands over many machines and their help.

In: parsed options. Out: a call of the module that does the work, imported only then.
The idea: as in `app`, what a person reads in --help stands here, and nothing here knows how anything is done.
"""

from __future__ import annotations

import enum
from typing import Annotated, Final

import typer

from riwaya.cli.options import Columns, Outlet, Published, SettingsFile, columns_of, moment, path_of

cluster = typer.Typer(rich_markup_mode=None, no_args_is_help=True, help="Reads web archives and corpora on many cores or machines.")

_READ: Final = """\b
Exit status:
  0    every rank is done, and every report could be read
  1    every rank is done; some reports could not be read, and stand in the parts with "error_code"
  2    wrong usage, or some ranks could not be finished; run the same command again
  130  interrupted; run the same command again"""


class Executor(enum.StrEnum):
    """Who starts the ranks."""

    local = "local"
    slurm = "slurm"
    ray = "ray"


class Holds(enum.StrEnum):
    """What the files of an input hold."""

    warc = "warc"
    jsonl = "jsonl"
    parquet = "parquet"


Output = Annotated[
    str, typer.Option("--output", "-o", metavar="PATH", help="A folder for the parts, on any file system.", show_default=False)
]


@cluster.command(epilog=_READ)
def read(
    input: Annotated[
        str,
        typer.Option(
            "--input", "-i", metavar="PATH", help="A folder, file or pattern; also s3://, hdfs://, sftp://, …", show_default=False
        ),
    ],
    output: Output,
    tasks: Annotated[
        int, typer.Option("--tasks", "-t", metavar="N", min=1, help="Ranks that share the files; each writes one part.")
    ] = 1,
    executor: Annotated[Executor, typer.Option(help="Who starts the ranks.")] = Executor.local,
    workers: Annotated[
        int, typer.Option("--workers", "-w", metavar="N", min=0, help="Ranks that run at once.", show_default="all")
    ] = 0,
    source: Annotated[
        Holds | None, typer.Option("--from", metavar="KIND", help="What files hold: warc, jsonl, parquet.", show_default="by name")
    ] = None,
    every_language: Annotated[
        bool, typer.Option("--every-language", help="Read what is not Arabic too, instead of passing over it.")
    ] = False,
    published: Published = None,
    outlet: Outlet = None,
    columns: Columns = None,
    settings: SettingsFile = None,
    memory: Annotated[int, typer.Option(metavar="GB", min=1, help="Memory a rank, for Slurm and Ray.")] = 2,
    partition: Annotated[str, typer.Option(metavar="NAME", help="Slurm: the partition.")] = "",
    time: Annotated[str, typer.Option(metavar="HH:MM:SS", help="Slurm: how long a job may take.")] = "24:00:00",
    sbatch: Annotated[
        list[str] | None, typer.Option(metavar="NAME=VALUE", help="Slurm: another option of sbatch, such as account=press.")
    ] = None,
    environment: Annotated[
        str, typer.Option(metavar="COMMAND", help="Slurm: what makes riwaya runnable in a job, such as 'source venv/bin/activate'.")
    ] = "",
    ray_address: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="Ray: the cluster.", show_default="the one that runs here, else one is started"),
    ] = None,
) -> int:
    """Reads everything under a path, on as many cores or machines as there are.

    \b
    Examples:
      riwaya cluster read --input crawl/ --output read/ --tasks 8 --workers 4
      riwaya cluster read -i s3://commoncrawl/crawl-data/CC-NEWS/2024/05/ -o s3://desk/read/ -t 400 --executor ray
      riwaya cluster read -i /scratch/warc/ -o /scratch/read/ -t 1000 --executor slurm --partition cpu --time 8:00:00
      riwaya ingest read/*.parquet --store desk.db

    What is not Arabic is passed over before it is read, and a page without Arabic letters before it is parsed. Each report is
    read in a process that is ended where it takes too long and refused too much memory (docs/limits.md). What cannot be read
    stands in the part with its cause, in place of a document.

    A rank is done when its part is there. After a kill or a failure run the same command again: only ranks without a part are
    run. A part is named by its input and by the words and rules it was read with: new files or a new riwaya make new parts.
    """
    from riwaya.cli import clustering

    return clustering.read(
        clustering.Request(
            input=input, output=output, tasks=tasks, executor=executor.value, workers=workers,
            kind=source.value if source else None, every_language=every_language, published=moment(published), outlet=outlet,
            columns=columns_of(columns), settings=path_of(settings), memory=memory, partition=partition, time=time,
            sbatch=tuple(sbatch or ()), environment=environment, ray=ray_address,
        )
    )  # fmt: skip


_GATHER: Final = """\b
Exit status:
  0    every incident is written
  1    every incident is written; some reports gave no acts, and are named
  2    wrong usage, or some ranks could not be finished; run the same command again
  130  interrupted; run the same command again"""


@cluster.command(epilog=_GATHER)
def incidents(
    input: Annotated[
        str, typer.Option("--input", "-i", metavar="PATH", help="The folder that riwaya cluster read wrote.", show_default=False)
    ],
    output: Annotated[
        str,
        typer.Option("--output", "-o", metavar="PATH", help="A folder for incidents.jsonl and its parts.", show_default=False),
    ],
    weeks: Annotated[int, typer.Option(metavar="N", min=1, help="How long a slice of time is.")] = 4,
    areas: Annotated[int, typer.Option(metavar="N", min=1, help="Areas that each slice of time is parted into.")] = 1,
    executor: Annotated[Executor, typer.Option(help="Who starts the ranks: local or ray.")] = Executor.local,
    workers: Annotated[
        int, typer.Option("--workers", "-w", metavar="N", min=0, help="Ranks that run at once.", show_default="all")
    ] = 0,
    memory: Annotated[int, typer.Option(metavar="GB", min=1, help="Memory a rank, for Ray.")] = 2,
    ray_address: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="Ray: the cluster.", show_default="the one that runs here, else one is started"),
    ] = None,
) -> int:
    """Gathers the incidents of everything that was read, without a store.

    \b
    Examples:
      riwaya cluster read --input crawl/ --output read/ --tasks 8 --workers 4
      riwaya cluster incidents --input read/ --output incidents/ --workers 4

    incidents.jsonl is, to the byte, what riwaya incidents --format jsonl prints of a store with the same reports. Acts are
    parted by time and area, compared within each slice and with what lies next to it, and gathered across the borders.

    A rank is done when its part is there. After a kill or a failure run the same command again: only ranks without a part are
    run, and after more was read those that the new reports concern.
    """
    from riwaya.cli import cluster_incidents

    return cluster_incidents.incidents(
        cluster_incidents.Request(
            input=input, output=output, weeks=weeks, areas=areas, executor=executor.value, workers=workers, memory=memory,
            ray=ray_address,
        )
    )  # fmt: skip


@cluster.command(epilog=_READ)
def status(output: Output) -> int:
    """Shows what the last run into a folder has done so far, for instance on Slurm."""
    from riwaya.cli import clustering

    return clustering.status(output)


def register(app: typer.Typer) -> None:
    """Adds the commands, once."""
    if all(group.name != "cluster" for group in app.registered_groups):
        app.add_typer(cluster, name="cluster")
