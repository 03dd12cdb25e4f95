"""A document as people have corrected it.

In: a document and all decisions on its report. Out: `Reviewed`: the corrected document, what stands on each record, and the
decisions that are on none.
The idea: decisions are gone through in the order they were made, but for those undone; the document is never touched, and of two
readings of one report each is corrected by the same decisions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

import msgspec

from riwaya.records import Document, Record
from riwaya.review import anchors
from riwaya.review.anchors import PART, Target, place_in, record_at, shifted, targets_of
from riwaya.review.correct import corrected
from riwaya.review.decisions import Decision

Status = Literal["open", "accepted", "corrected", "confirmed", "rejected", "disputed", "merged", "split"]


class Standing(Record, frozen=True, kw_only=True):
    """What stands on one record.

    id         of the record in this reading; a part of a split record has the id of the whole with its number: e3.1
    revision   the number of the last decision on it, 0 for none: to be sent with the next one
    status     open: nobody looked; accepted by one, confirmed by two or more; corrected by one; rejected; disputed: some accept
               it and some reject it; merged into another, or split
    accepted, rejected   by whom, as things stand
    edits      field → the value that it was given; into: the id that it was merged into; span: its new span
    decisions  all on this record, in order; undone: the numbers of those that no longer count
    """

    id: str
    target: str
    status: Status = "open"
    revision: int = 0
    accepted: list[str] = msgspec.field(default_factory=list)
    rejected: list[str] = msgspec.field(default_factory=list)
    edits: dict[str, Any] = msgspec.field(default_factory=dict)
    span: tuple[int, int] | None = None
    into: str | None = None
    parts: list[tuple[int, int]] = msgspec.field(default_factory=list)
    decisions: list[Decision] = msgspec.field(default_factory=list)
    undone: list[int] = msgspec.field(default_factory=list)


class Loose(Record, frozen=True, kw_only=True):
    """A decision that is on no record of today's reading, and why."""

    decision: Decision
    reason: str


class Reviewed(Record, frozen=True, kw_only=True):
    """A document as corrected, with what stands on each record of `original` (by id) and what stands on none."""

    original: Document
    document: Document
    standings: dict[str, Standing]
    loose: list[Loose]


def overlay(document: Document, content_id: str, decisions: Sequence[Decision]) -> Reviewed:
    """Corrects a document, the reading of the version `content_id` of its report, by decisions in the order of their numbers."""
    records = targets_of(document)
    on, loose = _attach(document, content_id, (one for one in decisions if not _on_part(one)), records)
    standings = {id: _standing(id, str(target), on.get(id, ()), records) for id, target in records.items()}
    parts = {id: part for one in standings.values() for id, part in _parts(one, records[one.id])}
    on, loose_parts = _attach(document, content_id, (one for one in decisions if _on_part(one)), parts)
    known = {**records, **parts}
    standings |= {id: _standing(id, str(target), on.get(id, ()), known) for id, target in parts.items()}
    loose = sorted([*loose, *loose_parts], key=lambda one: one.decision.number)
    return Reviewed(original=document, document=corrected(document, standings), standings=standings, loose=loose)


def _on_part(decision: Decision) -> bool:
    return anchors.parse(decision.target).rank > PART


def _attach(
    document: Document, content_id: str, decisions: Iterable[Decision], records: Mapping[str, Target]
) -> tuple[dict[str, list[Decision]], list[Loose]]:
    """Decisions by the record they are on, their spans moved to this text, and those that are on none."""
    text = document.report.text
    on: defaultdict[str, list[Decision]] = defaultdict(list)
    loose = []
    for one in decisions:
        target = anchors.parse(one.target)
        place = place_in(text, target, one.quote, one.prefix, one.suffix, one.content_id == content_id)
        if place is None:
            loose.append(Loose(decision=one, reason="words_gone"))
            continue
        id = record_at(place.target, records)
        if id is None:
            loose.append(Loose(decision=one, reason="no_record"))
            continue
        on[id].append(_moved(one, place.shift))
    return on, loose


def _moved(decision: Decision, shift: int) -> Decision:
    if not shift:
        return decision
    value = shifted(decision.value, shift)
    if "parts" in value:
        value["parts"] = [[offset + shift for offset in part] for part in value["parts"]]
    if "into" in value:
        into = anchors.parse(value["into"])
        value["into"] = str(into._replace(start=into.start + shift, end=into.end + shift))
    return msgspec.structs.replace(decision, value=value)


def undone_of(decisions: Iterable[Decision]) -> set[int]:
    """The numbers of decisions that no longer count: undone by an undo that is not itself undone."""
    undone: set[int] = set()
    for one in sorted(decisions, key=lambda one: -one.number):
        if one.action == "undo" and one.number not in undone:
            undone.add(one.value["decision"])
    return undone


def _standing(id: str, target: str, decisions: Sequence[Decision], records: Mapping[str, Target]) -> Standing:
    undone = undone_of(decisions)
    judged: dict[str, str] = {}
    edits: dict[str, Any] = {}
    span = into = None
    parts: list[tuple[int, int]] = []
    for one in decisions:
        if one.number in undone or one.action == "undo":
            continue
        if one.action in ("accept", "reject"):
            judged[one.reviewer] = one.action
            continue
        # Who judged the record judged it as it was; now it is another.
        judged = {one.reviewer: "edit"}
        if one.action == "edit":
            # The last word counts, also between a field and those that set it with others.
            edits.pop(one.value["field"], None)
            edits[one.value["field"]] = one.value["to"]
        elif one.action == "respan":
            span = (one.value["span"][0], one.value["span"][1])
        elif one.action == "split":
            parts = [(start, end) for start, end in one.value["parts"]]
        elif one.action == "merge":
            into = record_at(anchors.parse(one.value["into"]), records)
    accepted = sorted(name for name, said in judged.items() if said in ("accept", "edit"))
    rejected = sorted(name for name, said in judged.items() if said == "reject")
    return Standing(
        id=id, target=target, status=_status(judged, into, parts, bool(edits or span)), accepted=accepted, rejected=rejected,
        revision=max((one.number for one in decisions), default=0), edits=edits, span=span, into=into, parts=parts,
        decisions=list(decisions), undone=sorted(undone),
    )  # fmt: skip


def _status(judged: Mapping[str, str], into: str | None, parts: Sequence[Any], changed: bool) -> Status:
    said = list(judged.values())
    if "reject" in said:
        return "disputed" if len(set(said)) > 1 else "rejected"
    if into:
        return "merged"
    if parts:
        return "split"
    if len(said) > 1:
        return "confirmed"
    return "corrected" if changed and said else "accepted" if said else "open"


def _parts(whole: Standing, target: Target) -> Iterable[tuple[str, Target]]:
    if whole.status == "split":
        for number, (start, end) in enumerate(whole.parts, 1):
            yield f"{whole.id}.{number}", Target(target.kind, start, end, PART + number)
