"""Parts: the Parquet files that ranks write.

In: rows, one a report. Out: a file that appears whole or not at all, the same to the byte for the same reports.
The idea: what is needed to put a report into a store as if it had been read there stands in its row; what holds of all rows
stands in the file's metadata.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq
from fsspec.core import url_to_fs

from riwaya.cluster.plan import HIDDEN, Plan
from riwaya.sources.parts import MARK, VERSION, About

_ROWS: Final = 1024  # rows of a row group at most
_BYTES: Final = 4 << 20  # characters of the documents that wait for one: a thousand reports would be 200 MB
SCHEMA: Final = pa.schema(
    [
        ("id", pa.string()), ("content_id", pa.string()), ("source", pa.string()),
        ("title", pa.string()), ("published", pa.string()), ("outlet", pa.string()), ("url", pa.string()),
        ("forwarded_from", pa.string()), ("metadata_from", pa.string()), ("encoding", pa.string()),
        ("warnings", pa.list_(pa.string())), ("text", pa.string()), ("document", pa.string()),
        ("statements", pa.int32()), ("events", pa.int32()), ("error_code", pa.string()), ("error_message", pa.string()),
    ]
)  # fmt: skip


class Counts(msgspec.Struct):
    """What became of a rank's reports; `failed` by code."""

    read: int = 0
    other_language: int = 0
    failed: dict[str, int] = {}
    statements: int = 0
    events: int = 0
    characters: int = 0

    def add(self, other: Counts) -> None:
        """Adds those of another rank."""
        for name in ("read", "other_language", "statements", "events", "characters"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.failed = dict(sorted((Counter(self.failed) + Counter(other.failed)).items()))


class PartWriter:
    """Writes the part of a rank; it is there under its name once `finish` was called, and never before."""

    def __init__(self, plan: Plan, rank: int) -> None:
        self._plan = plan
        self._rank = rank
        self._system, root = url_to_fs(plan.output)
        self._final = f"{root.rstrip('/')}/{plan.part(rank)}"
        self._local = is_local(self._system)
        folder = Path(root) / HIDDEN / "unfinished" if self._local else Path(tempfile.gettempdir())
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / f"{plan.part(rank)}.{os.getpid()}"
        self._rows: list[dict[str, Any]] = []
        self._waiting = 0
        self._file = pq.ParquetWriter(self._path, SCHEMA, compression="zstd", use_dictionary=["source", "outlet", "error_code"])

    def add(self, row: dict[str, Any]) -> None:
        """Adds a row."""
        self._rows.append(row)
        self._waiting += len(row.get("document") or "") + len(row["text"] or "")
        if len(self._rows) >= _ROWS or self._waiting >= _BYTES:
            self._flush()

    def _flush(self) -> None:
        if self._rows:
            self._file.write_table(pa.Table.from_pylist(self._rows, SCHEMA))
            self._rows.clear()
            self._waiting = 0

    def finish(self, counts: Counts) -> None:
        """Puts the part in its place. Raises OSError."""
        self._flush()
        about = About(VERSION, self._plan.pack, self._plan.rules, self._rank, self._plan.tasks, msgspec.to_builtins(counts))
        self._file.add_key_value_metadata({MARK: msgspec.json.encode(about).decode()})
        self._file.close()
        if self._local:
            with self._path.open("rb") as file:
                os.fsync(file.fileno())
            os.replace(self._path, self._final)
        else:
            # Where writing is not at once, as on sftp, the name must not be there before the whole of it is.
            waiting = f"{self._final}.{os.getpid()}.unfinished"
            self._system.put_file(str(self._path), waiting)
            self._system.mv(waiting, self._final)
        self.drop()

    def drop(self) -> None:
        """Takes away what is unfinished of this part, also what was left by a process that was killed."""
        for path in self._path.parent.glob(f"{self._plan.part(self._rank)}.*"):
            with contextlib.suppress(OSError):
                path.unlink()


def is_local(system: Any) -> bool:
    """Whether a file system is this machine's."""
    return "file" in ((system.protocol,) if isinstance(system.protocol, str) else system.protocol)


def finished(output: str) -> set[str]:
    """The names of the parts that are there."""
    system, root = url_to_fs(output)
    if not system.isdir(root):
        return set()
    system.invalidate_cache()
    return {name.rpartition("/")[2] for name in system.ls(root, detail=False) if name.endswith(".parquet")}


def about(output: str, part: str) -> tuple[About, int]:
    """What a part says of itself, and its size in bytes. Raises ValueError for what is no part."""
    system, root = url_to_fs(output)
    path = f"{root.rstrip('/')}/{part}"
    with system.open(path, "rb") as file:
        told = (pq.read_metadata(file).metadata or {}).get(MARK.encode())
    if told is None:
        raise ValueError(f"{part} is no part of a cluster's output")
    return msgspec.json.decode(told, type=About), int(system.size(path) or 0)


def counted(output: str, parts: list[str]) -> Iterator[tuple[Counts, int]]:
    """The counts of parts, each with its size in bytes."""
    for part in parts:
        told, size = about(output, part)
        yield msgspec.convert(told.counts, Counts), size
