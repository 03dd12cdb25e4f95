"""Folders and zip archives: everything in them, each by its own kind.

In: a folder or a zip file. Out: the `Item`s of all files in it, sorted by path.
The idea: what is in it is opened as if it had been named; what is no report by its name is counted and told, not read.
"""

from __future__ import annotations

import os
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import IO, Any, BinaryIO, Final

from riwaya.sources.item import Item, failure
from riwaya.sources.registry import KINDS, kind_of_suffix, may_be_report, open_resource
from riwaya.sources.resource import Resource, of_path, opened, plain_suffix, unreadable
from riwaya.sources.settings import Settings
from riwaya.sources.unpack import Gauge, Refused, stream_of

_PIECE: Final = 65_536


def read_folder(resource: Resource, settings: Settings) -> Iterator[Item]:
    """All files below a folder, in the order of their paths; hidden ones are passed over, links to folders not followed."""
    folder = resource.path or resource.name
    if not os.path.isdir(folder):
        yield failure(resource.name, "not_found", f"there is no folder {resource.name}: check the path")
        return
    left: Counter[str] = Counter()
    count = 0
    for path in _walk(folder):
        inside = of_path(path)
        if not may_be_report(inside.name):
            left[inside.suffix] += 1
            continue
        count += 1
        yield from open_resource(None, inside, settings)
    yield from _told(resource, count, left)


def _walk(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: os.fsencode(entry.name))
    for entry in found:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path)
        elif entry.is_file():
            yield entry.path


def read_zip(resource: Resource, settings: Settings) -> Iterator[Item]:
    """All files in a zip archive, in the order of their names; an archive inside an archive is not opened."""
    try:
        with opened(resource, settings.limits, False) as stream, zipfile.ZipFile(stream) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            if len(members) > settings.limits.archive_members:
                told = f"has more than {settings.limits.archive_members:,} files: make several archives of it"
                yield failure(resource.name, "too_large", f"{resource.called} {told}")
                return
            yield from _members(archive, sorted(members, key=lambda member: member.filename), resource, settings)
    except zipfile.BadZipFile as error:
        yield failure(resource.name, "damaged", f"{resource.called} is no zip archive that can be read ({error}): get it again")
    except (OSError, ValueError, Refused) as error:
        yield unreadable(resource, error)


def _members(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], resource: Resource, settings: Settings) -> Iterator[Item]:
    # Members may share their packed bytes, so that the sum is a bomb though none of them is.
    total = Gauge(settings.limits, whole=False)
    total.took = sum(member.compress_size for member in members)
    if members and total.took > _size_of(archive):
        yield failure(resource.name, "compression_ratio", f"{resource.called} packs the same bytes several times: leave it out")
        return
    left: Counter[str] = Counter()
    count = 0
    for member in members:
        name = f"{resource.name}/{member.filename.encode('utf-8', 'replace').decode()}"
        inside = Resource(name, _Opener(archive, member, total, settings))
        if any(part.startswith(".") for part in PurePosixPath(member.filename).parts):
            continue
        if not may_be_report(member.filename) or kind_of_suffix(inside.suffix) == "zip":
            left[inside.suffix] += 1
            continue
        count += 1
        yield from open_resource(None, inside, settings)
    yield from _told(resource, count, left)


def _size_of(archive: zipfile.ZipFile) -> int:
    stream = archive.fp
    assert stream is not None
    stream.seek(0, os.SEEK_END)
    return stream.tell()


class _Opener:
    """Opens one member as often as it is asked for; what it gives is counted against the archive and against itself."""

    def __init__(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo, total: Gauge, settings: Settings) -> None:
        self._archive, self._member, self._total, self._settings = archive, member, total, settings

    def __call__(self) -> BinaryIO:
        try:
            stream = self._archive.open(self._member)
        except (RuntimeError, NotImplementedError) as error:  # encrypted, or packed in a way that zipfile does not know
            raise Refused("unsupported_type", f"cannot be unpacked ({error}): unpack it yourself") from None
        below: Any = stream
        return stream_of(self._counted(stream), below)

    def _counted(self, stream: IO[bytes]) -> Iterator[bytes]:
        kind = kind_of_suffix(plain_suffix(self._member.filename))
        gauge = Gauge(self._settings.limits, whole=kind is None or not KINDS[kind].many)
        gauge.took = self._member.compress_size
        try:
            for piece in iter(lambda: stream.read(_PIECE), b""):
                gauge.add(len(piece))
                self._total.add(len(piece))
                yield piece
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise Refused("damaged", f"is damaged where it is packed ({error}): get it again") from None


def _told(resource: Resource, count: int, left: Counter[str]) -> Iterator[Item]:
    """What was left out, so that nothing goes missing unseen."""
    if left:
        kinds = ", ".join(f"{number} {suffix}" for suffix, number in sorted(left.items()))
        told = f"files in {resource.called} that are no reports by their names were left out ({kinds}): name one to read it"
        yield failure(resource.name, "left_out", told)
    elif not count:
        yield failure(resource.name, "empty", f"{resource.called} holds no files: is it the right one?")
