"""Copies: one text that two reports carry, in whole or in part, and what was changed in it.

In: two reports, or many. Out: a `Copy` for each two that carry one text: which is the earlier, how much of it both hold,
and the changes as spans of both texts.
The idea: signatures propose (`accounts.signatures`), the words decide. What counts is how much of the one text's own words,
those outside quotation marks, stands in the other: two papers that quote one statement are no copies.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from rapidfuzz.distance import Indel

from riwaya.accounts.shingles import SHINGLE, Words, held, shingles_of, words_of
from riwaya.accounts.signatures import Entry, bands, candidates, codes_of, signature
from riwaya.accounts.when import day_of, instant_of
from riwaya.records import Document, Record, Span

HELD: Final = 0.6  # of a text's own words in the other: from here on it is a copy (read and counted in docs/copies.md)
HELD_AT_HOME: Final = 0.75  # the same between two reports of one outlet, which tells every day's event in the same form
LEAST: Final = 10  # words of its own that a copy shares at the least; fewer are a formula
RUN: Final = 3  # words: what both texts hold in runs shorter than this are stray words between changes
ALIGNED: Final = 20_000  # words: beyond this texts are aligned by long runs only, not word by word
_READY: Final = 512  # texts whose shingles are kept at hand while many are compared


class Piece(Record, frozen=True, kw_only=True):
    """A report as far as copies go. `agencies` are the names of agencies it credits, `published` an ISO date or date-time."""

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    agencies: tuple[str, ...] = ()


class Edit(Record, frozen=True, kw_only=True):
    """One change from the source to the copy: half-open code points of both texts; empty in the one that has nothing there."""

    kind: Literal["insert", "delete", "replace"]
    source: Span
    copy: Span


class Copy(Record, frozen=True, kw_only=True):
    """Two reports that carry one text; `source` is the earlier one (see `earlier`).

    containment   share of the words that the other text holds too, of the text that is held more
    source_held, copy_held   the same of each of the two
    jaccard       shingles of `SHINGLE` words in both, by those in either
    words         how many words of the source are held
    source_span, copy_span   from the first to the last word of what both hold, in each text's code points
    changed       what differs between those two words, and before and after them
    """

    source: str
    copy: str
    containment: float
    source_held: float
    copy_held: float
    jaccard: float
    words: int
    source_span: Span
    copy_span: Span
    changed: list[Edit]


class _Part(NamedTuple):
    share: float  # of the own words
    words: int
    marks: list[bool]


def piece_of(document: Document) -> Piece:
    """The piece of a report that was read."""
    report = document.report
    return Piece(
        id=document.id,
        text=report.text,
        title=report.title,
        outlet=report.outlet,
        published=report.published.value if report.published else None,
        agencies=tuple(dict.fromkeys(agency.name for agency in report.agencies)),
    )


def earlier(one: Piece, other: Piece) -> bool:
    """Whether `one` is the source of the two.

    It is when it was published before; where dates do not say so: when it is the agency that the other credits; else when it
    is the longer; else when its id sorts first.
    """
    if one.published and other.published:
        if day_of(one.published) != day_of(other.published):
            return day_of(one.published) < day_of(other.published)
        first, second = instant_of(one.published), instant_of(other.published)
        if first is not None and second is not None and first != second:
            return first < second
    credited, credits = one.outlet in other.agencies, other.outlet in one.agencies
    if credited != credits:
        return credited
    if len(one.text) != len(other.text):
        return len(one.text) > len(other.text)
    return one.id < other.id


def align(one: Piece, other: Piece) -> Copy | None:
    """The copy that the two are of each other; None where neither holds enough of the other's own words."""
    return _compare(one, other, _Texts())


def find_copies(pieces: Iterable[Piece], pairs: Iterable[tuple[str, str]] | None = None) -> Iterator[Copy]:
    """All copies among many reports, in order of the later of the two.

    `pairs` are ids of reports to be compared, as `candidates` gives them; without them signatures are made here. Raises
    `ValueError` where two reports have one id.
    """
    by_id: dict[str, Piece] = {}
    for piece in pieces:
        if piece.id in by_id:
            raise ValueError(f"two reports have the id {piece.id!r}: give each report an id of its own")
        by_id[piece.id] = piece
    if pairs is None:
        pairs = candidates(
            Entry(day_of(piece.published) if piece.published else "", piece.id, bands(signature(piece.text)))
            for piece in by_id.values()
        )
    texts = _Texts()
    for one, other in pairs:
        found = _compare(by_id[one], by_id[other], texts)
        if found is not None:
            yield found


class _Prepared(NamedTuple):
    codes: Sequence[int]  # one a word
    quoted: bytes  # 1 for a word in quotation marks
    shingles: set[tuple[int, ...]]
    own: set[tuple[int, ...]]  # shingles of the words outside quotation marks
    size: int  # number of those words


class _Texts:
    """The words of texts that are compared: all of them as numbers, the shingles of the last few."""

    def __init__(self) -> None:
        self._compact: dict[str, tuple[Sequence[int], bytes]] = {}
        self._ready: dict[str, _Prepared] = {}
        self.words = lru_cache(maxsize=_READY)(words_of)

    def prepared(self, piece: Piece) -> _Prepared:
        found = self._ready.pop(piece.text, None)
        if found is None:
            found = self._prepare(piece)
            if len(self._ready) >= _READY:
                del self._ready[next(iter(self._ready))]
        self._ready[piece.text] = found
        return found

    def compact(self, piece: Piece) -> tuple[Sequence[int], bytes]:
        found = self._compact.get(piece.text)
        if found is None:
            words = self.words(piece.text)
            found = self._compact[piece.text] = codes_of(words.forms), bytes(words.quoted)
        return found

    def _prepare(self, piece: Piece) -> _Prepared:
        codes, quoted = self.compact(piece)
        shingles = shingles_of(codes)
        if not any(quoted):
            return _Prepared(codes, quoted, shingles, shingles, len(codes))
        own = shingles_of([0 if inside else code for code, inside in zip(codes, quoted, strict=True)])
        return _Prepared(codes, quoted, shingles, own, quoted.count(0))


def _compare(one: Piece, other: Piece, texts: _Texts) -> Copy | None:
    codes, quoted = texts.compact(one)
    ready = texts.prepared(other)  # the later one of a pair stays the same for many pairs in a row
    shared = sum(map(ready.shingles.__contains__, zip(*(codes[offset:] for offset in range(SHINGLE)), strict=False)))
    if shared * SHINGLE < max(LEAST, HELD * min(quoted.count(0), ready.size) / 2):  # too few, even if each stood twice there
        return None
    source, copy = (one, other) if earlier(one, other) else (other, one)
    a, b = texts.prepared(source), texts.prepared(copy)
    first, second = _part(a, b), _part(b, a)
    home = one.outlet is not None and one.outlet == other.outlet
    if not (_enough(first, home) or _enough(second, home)):
        return None
    edits, source_span, copy_span = _changes(texts.words(source.text), texts.words(copy.text))
    held_a, held_b = _share(first.marks), _share(second.marks)
    both = len(a.shingles & b.shingles)
    return Copy(
        source=source.id,
        copy=copy.id,
        containment=max(held_a, held_b),
        source_held=held_a,
        copy_held=held_b,
        jaccard=round(both / (len(a.shingles) + len(b.shingles) - both), 4),
        words=sum(first.marks),
        source_span=source_span,
        copy_span=copy_span,
        changed=edits,
    )


def _part(one: _Prepared, other: _Prepared) -> _Part:
    """How much of the words of `one` the other holds; what either has in quotation marks alone makes no copy."""
    marks = held(one.codes, other.shingles)
    own = [mark for mark, quoted in zip(marks, one.quoted, strict=True) if not quoted]
    if not own:
        return _Part(0.0, 0, marks)
    free = held(one.codes, other.own)
    words = sum(1 for mark, quoted in zip(free, one.quoted, strict=True) if mark and not quoted)
    return _Part(sum(own) / len(own), words, marks)


def _enough(part: _Part, home: bool) -> bool:
    return part.share >= (HELD_AT_HOME if home else HELD) and part.words >= LEAST


def _share(marks: list[bool]) -> float:
    return round(sum(marks) / len(marks), 4) if marks else 0.0


def _changes(source: Words, copy: Words) -> tuple[list[Edit], Span, Span]:
    """The changes between two texts, and the stretch of each from the first to the last word that both hold."""
    runs = _runs(source.forms, copy.forms)
    edits: list[Edit] = []
    a = b = 0
    for first, second, length in [*runs, (len(source.forms), len(copy.forms), 0)]:
        if first > a or second > b:
            kind: Literal["insert", "delete", "replace"]
            kind = "insert" if first == a else "delete" if second == b else "replace"
            edits.append(Edit(kind=kind, source=_span(source.spans, a, first), copy=_span(copy.spans, b, second)))
        a, b = first + length, second + length
    long = [run for run in runs if run[2] >= RUN] or runs
    if not long:
        return edits, (0, 0), (0, 0)
    (a, b, _), (c, d, length) = long[0], long[-1]
    return edits, _span(source.spans, a, c + length), _span(copy.spans, b, d + length)


def _span(spans: list[Span], first: int, last: int) -> Span:
    """The code points of words `first` to `last` (exclusive); empty, behind the word before, where there are none."""
    if first < last:
        return spans[first][0], spans[last - 1][1]
    place = spans[first - 1][1] if first else spans[0][0] if spans else 0
    return place, place


def _runs(source: list[str], copy: list[str]) -> list[tuple[int, int, int]]:
    """What stands alike in both, in order: (first word in the source, in the copy, number of words).

    A run shorter than `RUN` that is shorter than a change beside it is a stray word, and belongs to that change.
    """
    runs = _alike(source, copy)
    kept: list[tuple[int, int, int]] = []
    for index, (first, second, length) in enumerate(runs):
        before = kept[-1] if kept else (0, 0, 0)
        after = runs[index + 1] if index + 1 < len(runs) else (len(source), len(copy), 0)
        change = max(
            first - before[0] - before[2], second - before[1] - before[2], after[0] - first - length, after[1] - second - length
        )
        if length >= min(RUN, change):
            kept.append((first, second, length))
    return kept


def _alike(source: list[str], copy: list[str]) -> list[tuple[int, int, int]]:
    if max(len(source), len(copy)) > ALIGNED:
        blocks = SequenceMatcher(None, source, copy).get_matching_blocks()
        return [(block.a, block.b, block.size) for block in blocks if block.size]
    return [
        (code.src_start, code.dest_start, code.src_end - code.src_start)
        for code in Indel.opcodes(source, copy)
        if code.tag == "equal"
    ]
