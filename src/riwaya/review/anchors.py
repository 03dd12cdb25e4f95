"""Where a decision stands.

In: records of a document, and decisions made on an earlier reading or an earlier version of the report. Out: which record each
decision is on now, or why it is on none.
The idea: an anchor is the kind of record, its span and the words there with some text around them (a W3C TextQuoteSelector
beside its TextPositionSelector). The record of that kind at that span is meant; else the one that shares most of the span; in
another version of the text the words are looked for first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from riwaya.records import Document, Span

KINDS: Final[Mapping[str, str]] = {
    "statement": "statements", "event": "events", "actor": "actors", "place": "places", "time": "times", "quantity": "quantities",
    "control": "control",
}  # fmt: skip
PART: Final = 100  # the parts of a split record have ranks above this: one of them may have the span of the whole
AROUND: Final = 32  # code points of text kept on either side
_ENOUGH: Final = 0.5  # of two spans' union that they must share to be taken for one
_TARGET: Final = re.compile(r"([a-z]+):(\d+)-(\d+)(?:#(\d+))?")


class Target(NamedTuple):
    """A record by its kind and half-open span in code points; `rank` counts records of one kind and span from 1."""

    kind: str
    start: int
    end: int
    rank: int = 1

    def __str__(self) -> str:
        return f"{self.kind}:{self.start}-{self.end}" + (f"#{self.rank}" if self.rank > 1 else "")

    @property
    def span(self) -> Span:
        return self.start, self.end


def parse(target: str) -> Target:
    """A target as it is written down. Raises ValueError for what is none."""
    found = _TARGET.fullmatch(target)
    if found is None or found[1] not in KINDS:
        raise ValueError(f"{target!r} names no record: write kind:start-end, such as event:60-64")
    return Target(found[1], int(found[2]), int(found[3]), int(found[4] or 1))


def targets_of(document: Document) -> dict[str, Target]:
    """The target of every record, by the record's id."""
    found: dict[str, Target] = {}
    for kind, name in KINDS.items():
        seen: defaultdict[Span, int] = defaultdict(int)
        for record in getattr(document, name):
            seen[record.span] += 1
            found[record.id] = Target(kind, record.span[0], record.span[1], seen[record.span])
    return found


def quote_of(text: str, span: Span) -> tuple[str, str, str]:
    """The words of a span, and the text before and after them."""
    start, end = span
    return text[start:end], text[max(0, start - AROUND) : start], text[end : end + AROUND]


class Place(NamedTuple):
    """Where a decision's span lies in a text; `shift` is what to add to offsets of the text that it was made on."""

    target: Target
    shift: int


def place_in(text: str, target: Target, quote: str, before: str, after: str, same_text: bool) -> Place | None:
    """The span in this text; None where its words are not there, or stand in several places alike."""
    if same_text or (text[target.start : target.end] == quote and quote_of(text, target.span) == (quote, before, after)):
        return Place(target, 0)
    for words, lead in ((f"{before}{quote}{after}", len(before)), (f"{before}{quote}", len(before)), (f"{quote}{after}", 0)):
        at = text.find(words) if quote else -1
        if at >= 0 and text.find(words, at + 1) < 0:
            start = at + lead
            return Place(target._replace(start=start, end=start + len(quote)), start - target.start)
    return None


def record_at(target: Target, records: Mapping[str, Target]) -> str | None:
    """The id of the record that a target means now: the same one, else the one of its kind that shares most of its span."""
    for id, other in records.items():
        if other == target:
            return id
    if target.rank > PART:
        return None
    alike = ((_shared(target.span, other.span), id) for id, other in records.items() if other.kind == target.kind)
    shares = sorted(alike, reverse=True)
    if not shares or shares[0][0] < _ENOUGH or (len(shares) > 1 and shares[1][0] == shares[0][0]):
        return None
    return shares[0][1]


def _shared(a: Span, b: Span) -> float:
    """The part of two spans' union that is in both."""
    both = min(a[1], b[1]) - max(a[0], b[0])
    return both / (max(a[1], b[1]) - min(a[0], b[0])) if both > 0 else 0.0


def shifted(value: Any, shift: int) -> Any:
    """A decision's value with every span in it moved."""
    if not shift:
        return value
    if isinstance(value, Mapping):
        return {key: _moved(one, shift) if key == "span" else shifted(one, shift) for key, one in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [shifted(one, shift) for one in value]
    return value


def _moved(span: Iterable[int] | None, shift: int) -> list[int] | None:
    return None if span is None else [offset + shift for offset in span]
