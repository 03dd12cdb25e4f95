"""Incidents of everything that a cluster has read, without a store.

In: parts of `riwaya cluster read`. Out: `incidents.jsonl`, to the byte what `riwaya incidents` prints of a store with the
same reports, and the parts it was made from.
The idea: four passes, each with parts of its own that are never made twice: the acts of each part; the links within each slice
of time and area; the borders between slices, in one process; the incidents of the groups that begin in each slice.
"""

from __future__ import annotations

import contextlib
import heapq
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

import msgspec
import pyarrow as pa
from fsspec.core import url_to_fs

from riwaya.accounts.blocking import UNKNOWN
from riwaya.cluster import gathering
from riwaya.cluster.borders import Borders
from riwaya.cluster.executors import Options
from riwaya.cluster.parts import finished
from riwaya.cluster.passes import Pass, Ranks, Slice, described, hash_of, metadata_of, named, put, table_of
from riwaya.cluster.plan import PlanError
from riwaya.cluster.run import start
from riwaya.sources.parts import MARK
from riwaya.store.incidents import version

RESULT: Final = "incidents.jsonl"
GROUPS: Final = pa.schema([("name", pa.uint64()), ("group", pa.int64()), ("week", pa.int32()), ("home", pa.int32())])

Watch = Callable[[Pass, int], contextlib.AbstractContextManager[None]]


class Told(msgspec.Struct, kw_only=True):
    """What came of a run; `failed` are reports without acts: id, code, message."""

    reports: int = 0
    acts: int = 0
    slices: int = 0
    compared: int = 0
    across: int = 0
    incidents: int = 0
    failed: list[tuple[str, str, str]] = []


def run(input: str, output: str, weeks: int, areas: int, options: Options, watch: Watch) -> Told:
    """Gathers the incidents of the parts in a folder; goes on where a run before was ended.

    A slice is `weeks` long, and time is parted into as many as have acts, each into `areas` areas. `watch` is given each pass
    and how many of its ranks are done, while it runs. Raises PlanError for a folder without parts, RanksFailed.
    """
    told = Told()
    first = _of_acts(input, output)
    _do(first, gathering.acts, options, watch)
    known = _Known(first, told)
    second = _of_links(first, output, known, weeks, areas)
    _do(second, gathering.links, options, watch)
    third = _borders(second, first, output, known, told)
    fourth = _of_incidents(first, second, third, output, known)
    _do(fourth, gathering.incidents, options, watch)
    told.slices = second.tasks
    told.compared = sum(int(metadata_of(path)["riwaya.compared"]) for path in second.paths())
    told.incidents = _write(fourth, output)
    return told


def _do(todo: Pass, work: Any, options: Options, watch: Watch) -> None:
    """Has the ranks of a pass do what is not done."""
    system, root = url_to_fs(todo.output)
    system.makedirs(root, exist_ok=True)
    there = finished(todo.output)
    done = sum(name in there for name in todo.names)
    with watch(todo, done):
        if done < todo.tasks:
            start(todo, options, [Ranks(work, todo)])


# ---------------------------------------------------------------- the passes


def _below(output: str, name: str) -> str:
    return f"{output.rstrip('/')}/{name}"


def _of_acts(input: str, output: str) -> Pass:
    """A rank for each part that was read."""
    parts = sorted(finished(input))
    if not parts:
        raise PlanError(f"there are no parts in {input}: riwaya cluster read --input PATH --output {input} makes them")
    paths = [_below(input, part) for part in parts]
    for path in paths:
        if MARK not in metadata_of(path):
            raise PlanError(f"{path} was not made by riwaya cluster read: put only its parts in {input}")
    names = tuple(named("acts", part, version()) for part in parts)
    inputs = tuple((path,) for path in paths)
    return Pass(kind="acts", output=_below(output, "acts"), names=names, inputs=inputs, version=version())


class Key(NamedTuple):
    """What is known of each act in one process: its week, the number of its area, a digest of all it holds."""

    week: int
    area: int
    digest: int


class _Known:
    """What the passes after the first have to know of all acts: their weeks, and which versions of reports count."""

    def __init__(self, first: Pass, told: Told) -> None:
        self.keys: dict[int, Key] = {}
        self.in_file: list[set[int]] = []  # weeks, by part
        best: dict[str, tuple[str, str]] = {}
        versions: set[tuple[str, str]] = set()
        for path in first.paths():
            about = metadata_of(path)
            told.reports += int(about["riwaya.reports"])
            told.failed += msgspec.json.decode(about["riwaya.failed"], type=list[tuple[str, str, str]])
            self.in_file.append(set(_columns(path, "week")[0]))
            for id, content_id, published in zip(*_columns(path, "id", "content_id", "published"), strict=True):
                # As in a store: of several versions of a report that came at once the last published counts.
                versions.add((id, content_id))
                best[id] = max(best.get(id, ("", "")), (published, content_id))
        self.superseded = tuple(sorted((id, content_id) for id, content_id in versions if best[id][1] != content_id))
        gone = set(self.superseded)
        for path in first.paths():
            columns = _columns(path, "name", "week", "area", "digest", "id", "content_id")
            for name, week, area, digest, id, content_id in zip(*columns, strict=True):
                if (id, content_id) not in gone:
                    self.keys[name] = Key(week, area, digest)
        told.acts = len(self.keys)


def _columns(path: str, *names: str) -> list[list[Any]]:
    table = table_of(path, list(names))
    return [table.column(name).to_pylist() for name in names]


def _of_links(first: Pass, output: str, known: _Known, weeks: int, areas: int) -> Pass:
    """A rank for each slice with acts; that of acts without a time comes first, as the others look for its acts."""
    held = sorted({_slice(key.week, key.area % areas, weeks) for key in known.keys.values()}, key=_order)
    inputs = tuple(
        tuple(path for path, inside in zip(first.paths(), known.in_file, strict=True) if _concerns(one, inside)) for one in held
    )
    by_week: dict[int, list[tuple[int, int]]] = {}
    for name, key in known.keys.items():
        by_week.setdefault(key.week, []).append((name, key.digest))
    fed = {week: hash_of(sorted(acts)) for week, acts in by_week.items()}
    names = tuple(
        named("links", one, weeks, areas, version(), sorted((week, of) for week, of in fed.items() if _concerns(one, {week})))
        for one in held
    )
    return Pass(
        kind="links", output=_below(output, "links"), names=names, inputs=inputs, version=version(), slices=tuple(held),
        areas=areas, superseded=known.superseded,
    )  # fmt: skip


def _slice(week: int, area: int, weeks: int) -> Slice:
    if week == UNKNOWN:
        return Slice(UNKNOWN, UNKNOWN, area)
    first = week - week % weeks
    return Slice(first, min(first + weeks - 1, UNKNOWN - 1), area)


def _order(one: Slice) -> tuple[bool, int, int]:
    return one.first != UNKNOWN, one.first, one.area


def _concerns(one: Slice, weeks: set[int]) -> bool:
    return any(week == UNKNOWN or one.first - 1 <= week <= one.last + 1 for week in weeks)


def _borders(second: Pass, first: Pass, output: str, known: _Known, told: Told) -> str:
    """The groups of all slices together, in one process; returns the path of their part."""
    folder, name = _below(output, "groups"), named("groups", second.names)
    path = _below(folder, name)
    if name not in finished(folder):
        borders = Borders(first.paths(), {act: key.week for act, key in known.keys.items()})
        across = sum(borders.come(part) for part in second.paths())
        rows = []
        for number, acts in enumerate(borders.found()):
            keys = [known.keys[act] for act in acts]
            home = min(gathering.slice_of(second.slices, key.week, key.area % second.areas) for key in keys)
            rows += [{"name": act, "group": number, "week": known.keys[act].week, "home": home} for act in acts]
        rows.sort(key=lambda row: (row["home"], row["group"], row["name"]))
        put(folder, name, described(pa.Table.from_pylist(rows, GROUPS), across=across))
    told.across = int(metadata_of(path)["riwaya.across"])
    return path


def _of_incidents(first: Pass, second: Pass, groups: str, output: str, known: _Known) -> Pass:
    """A rank for each slice; its part is made again only where its groups, or the acts they are of, are others."""
    members: list[list[tuple[int, int]]] = [[] for _ in second.names]
    for name, group, home in zip(*_columns(groups, "name", "group", "home"), strict=True):
        members[home].append((name, group))
    names = []
    for rank, some in enumerate(members):
        places = {group: place for place, group in enumerate(dict.fromkeys(group for _, group in some))}
        fed = [(name, places[group], known.keys[name].digest) for name, group in some]
        names.append(named("incidents", second.slices[rank], fed, version()))
    inputs = tuple((groups, *first.paths()) for _ in names)
    return Pass(
        kind="incidents", output=_below(output, "incidents"), names=tuple(names), inputs=inputs, version=version(),
        superseded=second.superseded,
    )  # fmt: skip


def _write(fourth: Pass, output: str) -> int:
    """One file of all incidents, by day and id; returns how many."""
    system, root = url_to_fs(output)
    final, waiting = f"{root.rstrip('/')}/{RESULT}", f"{root.rstrip('/')}/.{RESULT}.unfinished"
    counts: Counter[str] = Counter()
    with system.open(waiting, "wb") as file:
        for _, _, body in heapq.merge(*(_rows(path) for path in fourth.paths())):
            file.write(body + b"\n")
            counts["incidents"] += 1
    if system.exists(final):
        system.rm(final)
    system.mv(waiting, final)
    return counts["incidents"]


def _rows(path: str) -> Iterator[tuple[str, str, bytes]]:
    yield from zip(*_columns(path, "day", "id", "body"), strict=True)
