"""What the ranks do that gather incidents: acts of documents, links within a slice of time and area, incidents of groups.

In: a `Pass` and a rank. Out: the table of its part.
The idea: an act is named by its report and number, and what ties two acts hangs on them alone; so ranks share nothing, and
all of them together find the links that a store finds.
"""

from __future__ import annotations

import hashlib
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq
from fsspec.core import url_to_fs

from riwaya.accounts.acts import Act
from riwaya.accounts.blocking import ENOUGH, UNKNOWN, Range, keys_of, week_of
from riwaya.accounts.clustering import Link, gather
from riwaya.accounts.copies import Piece, find_copies, piece_of
from riwaya.accounts.descent import Family, families
from riwaya.accounts.fitting import fit_between, name_of
from riwaya.accounts.incidents import incident_of
from riwaya.accounts.signatures import Entry, bands, candidates
from riwaya.cluster.passes import Pass, Slice, described, table_of
from riwaya.records import Input
from riwaya.sources.parts import about_of, items_of
from riwaya.store.incidents import KNOWN, Known
from riwaya.store.reconcile import taken

_ACT: Final = msgspec.msgpack.Decoder(Act)
_PIECE: Final = msgspec.msgpack.Decoder(Piece)
_CELL: Final = 3.0  # degrees: acts whose first places lie in one cell are of one area
ACTS: Final = pa.schema(
    [
        ("name", pa.uint64()), ("week", pa.int32()), ("id", pa.string()), ("content_id", pa.string()), ("published", pa.string()),
        ("number", pa.int32()), ("area", pa.int64()), ("digest", pa.uint64()), ("own", pa.list_(pa.int64())), ("act", pa.binary()),
        ("known", pa.binary()), ("piece", pa.binary()),
    ]
)  # fmt: skip
LINKS: Final = pa.schema([("low", pa.uint64()), ("high", pa.uint64()), ("fit", pa.int64())])
INCIDENTS: Final = pa.schema([("day", pa.string()), ("id", pa.string()), ("body", pa.binary())])


# ---------------------------------------------------------------- documents to acts


def acts(todo: Pass, rank: int) -> Any:
    """The acts in one part of a reading, by week: a row each, with what is known of its report and the report's text."""
    rows: list[dict[str, Any]] = []
    failed: list[tuple[str, str, str]] = []
    reports = 0
    (path,) = todo.inputs[rank]
    for item, content_id in _items(path):
        if item.done is None or not isinstance(item.report, Input):
            continue
        reports += 1
        document = item.done.document
        try:
            known, found = taken(document)
        except Exception as error:  # one report must not cost the others
            failed.append((document.id, "no_acts", f"{type(error).__name__}: {error}"))
            continue
        told = msgspec.msgpack.encode(msgspec.structs.replace(known, words={}))
        piece = msgspec.msgpack.encode(piece_of(document))
        for act in found:
            body = msgspec.msgpack.encode(act)
            rows.append({
                "name": name_of(act), "week": week_of(act), "id": document.id, "content_id": content_id,
                "published": item.report.published or "", "number": act.number, "area": _area(act),
                "digest": _digest(body, told, piece), "own": keys_of(act).own, "act": body, "known": told, "piece": piece,
            })  # fmt: skip
    rows.sort(key=lambda row: (row["week"], row["id"], row["content_id"], row["number"]))
    return described(pa.Table.from_pylist(rows, ACTS), reports=reports, failed=failed)


def _items(path: str) -> Iterator[tuple[Any, str]]:
    system, below = url_to_fs(path)
    with system.open(below, "rb") as stream:
        file = pq.ParquetFile(stream)
        about = about_of(file.metadata)
        if about is None:
            raise ValueError(f"{path} is no part of a cluster's output")
        ids = (value for batch in file.iter_batches(columns=["content_id"]) for value in batch.column(0).to_pylist())
        yield from zip(items_of(file, about), ids, strict=True)


def _digest(*parts: bytes) -> int:
    """What all that comes of an act hangs on."""
    state = hashlib.blake2b(digest_size=8)
    for part in parts:
        state.update(part)
    return int.from_bytes(state.digest())


def _area(act: Act) -> int:
    """A number for where an act is, the same for all acts around there; for those that are nowhere by their kind."""
    place = next(iter((*act.areas, *act.around)), None)
    told = act.family if place is None else f"{place.lat // _CELL} {place.lon // _CELL}"
    return zlib.crc32(told.encode())


# ---------------------------------------------------------------- acts to links


class Held:
    """An act as links are found for it, its keys, and which slice it is of; most are found by nobody and never decoded."""

    __slots__ = ("_body", "name", "own", "slice")

    def __init__(self, name: int, body: bytes, own: list[int], slice: int) -> None:
        self.name, self.own, self.slice = name, own, slice
        self._body: bytes | Act = body

    @property
    def act(self) -> Act:
        if isinstance(self._body, bytes):
            self._body = _ACT.decode(self._body)
        return self._body


def links(todo: Pass, rank: int) -> Any:
    """The links above 0 of the acts of a slice: with each other, and with acts of slices before it or without a time.

    The groups that the slice makes by itself stand in the part's metadata.
    """
    mine = todo.slices[rank]
    every = list(_around(todo, rank, mine))
    index = sorted((key, place) for place, held in enumerate(every) for key in held.own)
    keys = [key for key, _ in index]
    found: list[Link] = []
    inside: list[Link] = []
    compared = 0
    for place, held in enumerate(every):
        if held.slice != rank:
            continue
        for other in _candidates(keys_of(held.act).sought, keys, index):
            if other == place or not _ours(rank, todo, held, every[other]):
                continue
            compared += 1
            fit = _fit(held, every[other])
            low, high = sorted((held.name, every[other].name))
            if every[other].slice == rank:
                inside.append((low, high, fit))
            if fit > 0:
                found.append((low, high, fit))
    own = {held.name: held for held in every if held.slice == rank}
    groups = gather(sorted(own), inside, lambda low, high: _fit(own[low], own[high]))
    columns = [list(column) for column in zip(*sorted(found), strict=True)] or [[], [], []]
    table = pa.table([pa.array(values, field.type) for values, field in zip(columns, LINKS, strict=True)], schema=LINKS)
    return described(table, groups=groups, compared=compared)


def _around(todo: Pass, rank: int, mine: Slice) -> Iterator[Held]:
    """The acts that those of a slice may be compared with, itself included; each report in its current version, once."""
    filters = [[("week", ">=", mine.first - 1), ("week", "<=", mine.last + 1)], [("week", "==", UNKNOWN)]]
    seen: set[int] = set()
    gone = set(todo.superseded)
    columns = ["name", "week", "id", "content_id", "area", "own", "act"]
    for path in todo.inputs[rank]:
        for row in table_of(path, columns, filters).to_pylist():
            if row["name"] in seen or (row["id"], row["content_id"]) in gone:
                continue
            seen.add(row["name"])
            yield Held(row["name"], row["act"], row["own"], slice_of(todo.slices, row["week"], row["area"] % todo.areas))


def slice_of(slices: Iterable[Slice], week: int, area: int) -> int:
    """The number of the slice that an act is of."""
    return next(number for number, one in enumerate(slices) if one.first <= week <= one.last and one.area == area)


def _candidates(sought: Iterable[Range], keys: list[int], index: list[tuple[int, int]]) -> list[int]:
    """Places of acts that are found under keys in these ranges which weigh enough together."""
    weights: dict[int, int] = {}
    for low, high, weight in sought:
        for _, place in index[bisect_left(keys, low) : bisect_right(keys, high)]:
            weights[place] = weights.get(place, 0) + weight
    return [place for place, weight in weights.items() if weight >= ENOUGH]


def _ours(rank: int, todo: Pass, held: Held, other: Held) -> bool:
    """Whether this rank is the one of two that compares an act of its own with another: each pair is compared once."""
    if other.slice == rank:
        return other.name < held.name
    timeless, its = (todo.slices[number].first == UNKNOWN for number in (rank, other.slice))
    return other.slice < rank if timeless == its else its


def _fit(one: Held, other: Held) -> int:
    return fit_between(one.act, one.name, other.act, other.name)


# ---------------------------------------------------------------- groups to incidents


def incidents(todo: Pass, rank: int) -> Any:
    """The incidents of the groups that begin in a slice, by day and id."""
    groups_path, *paths = todo.inputs[rank]
    members = table_of(groups_path, ["name", "group", "week"], [("home", "==", rank)]).to_pylist()
    wanted = {row["name"]: row["group"] for row in members}
    weeks = sorted({row["week"] for row in members})
    gone, seen = set(todo.superseded), set[int]()
    held: list[tuple[int, Act, bytes, bytes]] = []
    for path in paths if weeks else ():
        for row in table_of(path, None, [("week", "in", weeks)]).to_pylist():
            if row["name"] in wanted and row["name"] not in seen and (row["id"], row["content_id"]) not in gone:
                seen.add(row["name"])
                held.append((wanted[row["name"]], _ACT.decode(row["act"]), row["known"], row["piece"]))
    held.sort(key=lambda one: (one[0], one[1].report, one[1].number))
    rows = []
    for _, some in groupby(held, key=lambda one: one[0]):
        group = list(some)
        known = {act.report: KNOWN.decode(told) for _, act, told, _ in group}
        pieces = {act.report: _PIECE.decode(piece) for _, act, _, piece in group}
        origins = {report: one.origin for report, one in known.items()}
        incident = incident_of([act for _, act, _, _ in group], origins, _families(known, pieces))
        if incident is not None:
            date = incident.date or {}
            day = date.get("start") or date.get("end") or ""
            rows.append({"day": day, "id": incident.id, "body": msgspec.json.encode(incident)})
    rows.sort(key=lambda row: (row["day"], row["id"]))
    return described(pa.Table.from_pylist(rows, INCIDENTS), incidents=len(rows), acts=len(held))


def _families(known: dict[str, Known], pieces: dict[str, Piece]) -> list[Family]:
    """Families of copies among some reports, as in a store."""
    entries = [Entry(one.origin.published[:10], report, bands(one.signature)) for report, one in known.items()]
    pairs = list(candidates(entries)) if len(known) > 1 else []
    if not pairs:
        return []
    ordered = sorted(pieces.values(), key=lambda piece: (piece.published or "~", piece.id))
    meeting = {report for pair in pairs for report in pair}
    copies = list(find_copies([piece for piece in ordered if piece.id in meeting], pairs))
    named = {id for copy in copies for id in (copy.source, copy.copy)}
    return families(copies, [piece for piece in ordered if piece.id in named])
