"""Passes over what a cluster has read: which rank of which pass makes which part.

In: parts of `riwaya cluster read`. Out: `Pass`es, whose parts are named by what they are made from.
The idea: a rank is done when its part is there, as in reading; a part's name changes when anything that it is made from does,
and only then.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Generator
from pathlib import Path
from typing import Any, Final

import msgspec
import pyarrow.parquet as pq
from datatrove.pipeline.base import PipelineStep
from fsspec.core import url_to_fs

from riwaya.cluster.parts import is_local
from riwaya.cluster.plan import HIDDEN

_ROWS: Final = 500  # rows a group: a slice of time is read without most of the others


class Slice(msgspec.Struct, frozen=True):
    """Acts of some weeks, `first` to `last`, both included, and of one of `areas` areas."""

    first: int
    last: int
    area: int


class Pass(msgspec.Struct, frozen=True, kw_only=True):
    """What the ranks of one pass do: `names` are their parts, by rank, below `output`; `inputs` what each of them reads.

    `slices` are those of the ranks where time is parted, `areas` into how many areas, `superseded` are versions of reports
    that count no more, as (id, content id).
    """

    kind: str
    output: str
    names: tuple[str, ...]
    inputs: tuple[tuple[str, ...], ...]
    version: str
    slices: tuple[Slice, ...] = ()
    areas: int = 1
    superseded: tuple[tuple[str, str], ...] = ()

    @property
    def tasks(self) -> int:
        return len(self.names)

    def part(self, rank: int) -> str:
        """The name of a rank's part."""
        return self.names[rank]

    def parts(self) -> list[str]:
        """The names of all parts, by rank."""
        return list(self.names)

    def paths(self) -> tuple[str, ...]:
        """Where the parts are."""
        return tuple(f"{self.output.rstrip('/')}/{name}" for name in self.names)


def named(kind: str, *fed: object) -> str:
    """The name of a part that is made from these, whichever rank makes it."""
    return f"{kind}-{hash_of(fed)}.parquet"


def hash_of(fed: object) -> str:
    """A digest of anything that can be written as JSON."""
    return hashlib.blake2b(msgspec.json.encode(fed), digest_size=8).hexdigest()


def put(output: str, name: str, table: Any) -> None:
    """Writes a part, which is there under its name whole or not at all. Raises OSError."""
    system, root = url_to_fs(output)
    final = f"{root.rstrip('/')}/{name}"
    local = is_local(system)
    folder = Path(root) / HIDDEN / "unfinished" if local else Path(tempfile.gettempdir())
    folder.mkdir(parents=True, exist_ok=True)
    waiting = folder / f"{name}.{os.getpid()}"
    try:
        pq.write_table(table, waiting, compression="zstd", row_group_size=_ROWS)
        if local:
            with waiting.open("rb") as file:
                os.fsync(file.fileno())
            os.replace(waiting, final)
        else:
            system.makedirs(root, exist_ok=True)
            there = f"{final}.{os.getpid()}.unfinished"
            system.put_file(str(waiting), there)
            system.mv(there, final)
    finally:
        waiting.unlink(missing_ok=True)


def table_of(path: str, columns: list[str] | None = None, filters: Any = None) -> Any:
    """A part, or those of its columns and rows that are wanted."""
    system, below = url_to_fs(path)
    with system.open(below, "rb") as file:
        return pq.read_table(file, columns=columns, filters=filters, use_threads=False)


def metadata_of(path: str) -> dict[str, str]:
    """What a part says of itself."""
    system, below = url_to_fs(path)
    with system.open(below, "rb") as file:
        told = pq.read_metadata(file).metadata or {}
    return {key.decode(): value.decode("utf-8", "replace") for key, value in told.items()}


def described(table: Any, **about: object) -> Any:
    """A table that says of itself what stands in `about`, as JSON."""
    return table.replace_schema_metadata({f"riwaya.{key}": msgspec.json.encode(value).decode() for key, value in about.items()})


class Ranks(PipelineStep):  # type: ignore[misc]
    """A pass as one step of datatrove: each rank makes its part."""

    type, name = "Writer", "riwaya pass"

    def __init__(self, work: Any, todo: Pass) -> None:
        super().__init__()
        self.work = work
        self.todo = todo

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Generator[Any, None, None]:
        put(self.todo.output, self.todo.part(rank), self.work(self.todo, rank))
        yield from data or ()
