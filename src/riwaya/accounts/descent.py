"""Families of copies: which reports carry one text, and from which each has it.

In: copies, and the reports they are of. Out: `Family`s: the root, the members in order, the lines of descent, and digests
that hold the family's text beside others.
The idea: a digest that holds two wires is a copy of both and makes no copy of the one out of the other. So what joins is a
text held for the most part, or a longer text in which nothing else is known to stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Final

from riwaya.accounts.copies import HELD, Copy, Piece
from riwaya.accounts.joining import Joining
from riwaya.accounts.when import day_of, instant_of
from riwaya.records import Record, Span

ADDED: Final = 40  # letters; what is shorter is another wording, not something told besides
APART: Final = 0.5  # two parts of a digest that overlap in less than this share of the shorter one are two stories


class Line(Record, frozen=True, kw_only=True):
    """A line of descent: `child` has its text from `parent`, or from where `parent` has it.

    `added` are the stretches of the child's text, in code points, of `ADDED` letters or more that the parent has not.
    """

    parent: str
    child: str
    added: list[Span]


class Part(Record, frozen=True, kw_only=True):
    """The stretch of a digest, in code points of its text, that holds a family's text."""

    report: str
    span: Span


class Family(Record, frozen=True, kw_only=True):
    """Reports that carry one text.

    `members` stand in the order in which they are taken to have come, the root first; `lines` name for each the earlier
    one that it shares most words with (a member without a line has none of those here to descend from). `parts` are the
    digests that hold the text: they belong to other families as well, or to none.
    """

    root: str
    members: list[str]
    lines: list[Line]
    parts: list[Part]


def families(copies: Iterable[Copy], pieces: Iterable[Piece]) -> list[Family]:
    """Families in order of their root's place among `pieces`; a report that is no copy has none.

    All is decided among reports that copies link, directly or through others: with a new report it is enough to give the
    copies and reports of its own neighbourhood. Raises `KeyError` for a copy of a report that is not among `pieces`.
    """
    by_id = {piece.id: piece for piece in pieces}
    place = {identity: number for number, identity in enumerate(by_id)}
    links = sorted(copies, key=lambda copy: (place[copy.source], place[copy.copy]))
    around: dict[str, list[Copy]] = {}
    for copy in links:
        around.setdefault(copy.source, []).append(copy)
        around.setdefault(copy.copy, []).append(copy)
    joined = Joining(around)
    for copy in links:
        if min(copy.source_held, copy.copy_held) >= HELD:
            joined.join(copy.source, copy.copy)
    held_by: dict[str, list[tuple[str, Span]]] = {}  # report that is held -> the longer ones that hold it beside others
    for holder in sorted(around, key=lambda identity: (len(by_id[identity].text), place[identity])):
        for copy in around[holder]:
            held = _held_in(copy, holder)
            if held is None:
                continue
            if _stands_apart(copy, holder, around, joined):
                held_by.setdefault(held, []).append((holder, _span_in(copy, holder)))
            else:
                joined.join(holder, held)
    groups = joined.groups(around)
    digests = {holder for holders in held_by.values() for holder, _ in holders}
    found = [_family([by_id[one] for one in group], around, held_by, digests) for group in groups]
    return sorted((family for family in found if family is not None), key=lambda family: place[family.root])


def _held_in(copy: Copy, holder: str) -> str | None:
    """The report that `holder` holds without being held by it."""
    if min(copy.source_held, copy.copy_held) >= HELD:
        return None
    held = copy.copy if copy.source_held < copy.copy_held else copy.source
    return held if held != holder else None


def _span_in(copy: Copy, report: str) -> Span:
    return copy.source_span if report == copy.source else copy.copy_span


def _other(copy: Copy, report: str) -> str:
    return copy.copy if report == copy.source else copy.source


def _stands_apart(copy: Copy, holder: str, around: Mapping[str, Sequence[Copy]], joined: Joining[str]) -> bool:
    """Whether `holder` holds another text as well, elsewhere in it and no copy of this one: then it is a digest."""
    held = _other(copy, holder)
    kin = {_other(link, held) for link in around[held]}
    span = _span_in(copy, holder)
    for link in around[holder]:
        other = _other(link, holder)
        if other == held or other in kin or joined.together(other, held):
            continue
        if _apart(span, _span_in(link, holder)):
            return True
    return False


def _apart(one: Span, other: Span) -> bool:
    both = min(one[1], other[1]) - max(one[0], other[0])
    return both < APART * min(one[1] - one[0], other[1] - other[0])


def _family(
    pieces: Sequence[Piece],
    around: Mapping[str, Sequence[Copy]],
    held_by: Mapping[str, Sequence[tuple[str, Span]]],
    digests: Set[str],
) -> Family | None:
    inside = {piece.id for piece in pieces}
    parts: dict[str, Span] = {}
    for member in sorted(inside):
        for holder, span in held_by.get(member, ()):
            if holder not in inside:
                parts.setdefault(holder, span)
    if len(inside) == 1 and not parts:
        return None
    members = _in_order(pieces, digests)
    rank = {identity: number for number, identity in enumerate(members)}
    lines: list[Line] = []
    for child in [*members[1:], *sorted(parts)]:
        line = _line(child, rank, around[child])
        if line is not None:
            lines.append(line)
    return Family(
        root=members[0],
        members=members,
        lines=lines,
        parts=[Part(report=holder, span=parts[holder]) for holder in sorted(parts)],
    )


def _line(child: str, rank: Mapping[str, int], copies: Sequence[Copy]) -> Line | None:
    """From the earlier member that a report shares most words with; of equal ones the more alike, then the earliest."""
    before = rank.get(child, len(rank))
    best: tuple[int, float, int] | None = None
    found: Copy | None = None
    for copy in copies:
        other = _other(copy, child)
        if rank.get(other, before) >= before:
            continue
        worth = (copy.words, copy.jaccard, -rank[other])
        if best is None or worth > best:
            best, found = worth, copy
    if found is None:
        return None
    spans = [edit.copy if child == found.copy else edit.source for edit in found.changed]
    return Line(parent=_other(found, child), child=child, added=[span for span in spans if span[1] - span[0] >= ADDED])


def _in_order(pieces: Sequence[Piece], digests: Set[str]) -> list[str]:
    """Members as they are taken to have come.

    By day, and within a day by time, where all of that day (or all members) have one. Else an agency that others credit
    comes before them, a report that credits none before one that does, a digest after what it holds, the longer before the
    shorter.
    """
    dated = all(piece.published for piece in pieces)
    timed: dict[str, bool] = {}
    for piece in pieces:
        day = day_of(piece.published or "") if dated else ""
        timed[day] = timed.get(day, dated) and instant_of(piece.published or "") is not None
    credited = {agency for piece in pieces for agency in piece.agencies}

    def key(piece: Piece) -> tuple[str, str, bool, bool, bool, str, int, str]:
        day = day_of(piece.published or "") if dated else ""
        instant = instant_of(piece.published or "") if timed[day] else None
        source = piece.outlet in credited
        return (
            day,
            instant.isoformat() if instant else "",
            not source,
            bool(piece.agencies) and not source,
            piece.id in digests,
            (piece.published or "9999")[:10],
            -len(piece.text),
            piece.id,
        )

    return [piece.id for piece in sorted(pieces, key=key)]
