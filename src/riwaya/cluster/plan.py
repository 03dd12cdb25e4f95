"""Which rank reads which files, and what its part is called.

In: a folder, file or pattern on any file system, and how a run is to read it. Out: a `Plan`, the same wherever it is made.
The idea: a part is named by what it was read from and what it was read with, so that its being there says that it is done.
"""

from __future__ import annotations

import hashlib
from typing import Any, Final

import msgspec
from fsspec.core import url_to_fs

from riwaya.api import Versions
from riwaya.sources.limits import Limits
from riwaya.sources.registry import kind_of_suffix
from riwaya.sources.resource import plain_suffix

KINDS: Final = ("warc", "jsonl", "parquet")
HIDDEN: Final = ".riwaya"  # the folder of an output for logs, progress and unfinished parts
_MAGIC: Final = frozenset("*?[")


class PlanError(ValueError):
    """What a person has to change before anything can be read."""


class File(msgspec.Struct, frozen=True):
    """An input: its path with its protocol, what it holds, its size in bytes (None where that is not known)."""

    path: str
    kind: str
    size: int | None = None


class How(msgspec.Struct, frozen=True, kw_only=True):
    """How reports are read: all that can change what stands in a part, but words and rules."""

    limits: Limits = Limits()
    columns: dict[str, str] = {}
    published: str | None = None
    outlet: str | None = None
    every_language: bool = False


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What a run does. `files` are in order of their paths; rank r of n reads those numbered r, r + n, r + 2n, …"""

    input: str
    output: str
    files: tuple[File, ...]
    tasks: int
    how: How
    pack: str
    rules: str

    def files_of(self, rank: int) -> tuple[File, ...]:
        """The files that a rank reads."""
        return self.files[rank :: self.tasks]

    def part(self, rank: int) -> str:
        """The name of a rank's part: rank, input, words, rules."""
        fed = hashlib.blake2b(msgspec.json.encode(self.how, order="deterministic"), digest_size=6)
        for file in self.files_of(rank):
            fed.update(msgspec.json.encode((_below(file.path, self.input), file.kind, file.size)))
        return f"part-{rank:05d}-of-{self.tasks:05d}-{fed.hexdigest()}-{self.pack}-{self.rules[:8]}.parquet"

    def parts(self) -> list[str]:
        """The names of all parts, by rank."""
        return [self.part(rank) for rank in range(self.tasks)]


def plan(input: str, output: str, tasks: int, how: How, versions: Versions, kind: str | None = None) -> tuple[Plan, list[str]]:
    """A plan, and the files under `input` that are left out because nothing says what they hold.

    There are never more tasks than files. Raises PlanError.
    """
    files, others = listed(input, kind)
    if not files:
        found = f" ({len(others)} other files are there: name what they hold with --from)" if others else ""
        raise PlanError(f"there is no web archive, JSON lines or Parquet file under {input}{found}")
    made = Plan(
        input=input, output=output, files=tuple(files), tasks=min(tasks, len(files)), how=how,
        pack=versions.pack, rules=versions.rules,
    )  # fmt: skip
    return made, others


def listed(input: str, kind: str | None = None) -> tuple[list[File], list[str]]:
    """The files under a path, by their paths, and those whose kind is not known. Raises PlanError."""
    try:
        system, path = url_to_fs(input)
        if _MAGIC & set(path):
            details = system.glob(path, detail=True)
        elif system.isfile(path):
            details = {path: system.info(path)}
        else:
            details = system.find(path, detail=True)
    except (OSError, ValueError, ImportError) as error:
        raise PlanError(f"{input} cannot be listed: {error}") from None
    files, others = [], []
    root = path.rstrip("/")
    for name, detail in sorted(details.items()):
        if detail.get("type") == "directory" or any(part.startswith(".") for part in name.removeprefix(root).split("/")):
            continue
        found = kind or kind_of_suffix(plain_suffix(name))
        whole = name if _is_local(system) else system.unstrip_protocol(name)
        if found in KINDS:
            files.append(File(whole, found, detail.get("size")))
        else:
            others.append(whole)
    return files, others


def _is_local(system: Any) -> bool:
    return "file" in ((system.protocol,) if isinstance(system.protocol, str) else system.protocol)


def _below(path: str, input: str) -> str:
    """A path as it is told from others of its input, wherever the input lies."""
    return path.rpartition(input.rstrip("/").rpartition("/")[2])[2] or path
