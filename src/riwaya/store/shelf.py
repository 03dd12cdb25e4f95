"""Acts and reports at hand while incidents are brought up to date.

In: a connection and numbers of acts, or ids of reports. Out: acts, how well two fit, and what is known of reports.
The idea: the news of a few weeks is asked for again and again and is kept in memory, the rest is read when it is wanted:
what is held does not grow with the store. A shelf serves one run, in which no report gets another text.
"""

from __future__ import annotations

import sys
import zlib
from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final, NamedTuple, TypeVar

import msgspec
from sqlalchemy import Connection, select

from riwaya.accounts.acts import Act
from riwaya.accounts.copies import Copy, Piece, find_copies, piece_of
from riwaya.accounts.descent import Family, families
from riwaya.accounts.fitting import fit_between, name_of
from riwaya.accounts.incidents import Origin
from riwaya.accounts.likeness import Alike
from riwaya.accounts.signatures import Entry, bands, candidates
from riwaya.records import Document
from riwaya.store import incidents, schema
from riwaya.store.indexing import chunks

HELD: Final = 30_000  # acts; some 5 KB each
_REPORTS: Final = 4_000
_TEXTS: Final = 2_000
_PAIRS: Final = 50_000

Key = TypeVar("Key")
Value = TypeVar("Value")


class Report(NamedTuple):
    """What is kept of a report, and the keys of its signature."""

    origin: Origin
    keys: tuple[int, ...]


class Shelf:
    """Acts by their numbers, reports by their ids, copies by pairs of reports; those used last are at hand."""

    def __init__(self) -> None:
        self._acts: OrderedDict[int, tuple[Act, int]] = OrderedDict()
        self._reports: OrderedDict[str, Report] = OrderedDict()
        self._texts: OrderedDict[str, Piece] = OrderedDict()
        self._copies: OrderedDict[tuple[str, str], Copy | None] = OrderedDict()
        self._alike: Alike = {}  # of the reports whose acts were asked for last

    def keep(self, number: int, act: Act) -> None:
        """Takes an act in."""
        self._acts[number] = _lean(act), name_of(act)

    def ready(self, connection: Connection, numbers: Collection[int]) -> None:
        """Has these acts at hand, and takes away what was not asked for longest."""
        self._alike.clear()
        missing = []
        for number in numbers:
            if number in self._acts:
                self._acts.move_to_end(number)
            else:
                missing.append(number)
        for number, act in incidents.load(connection, missing).items():
            self.keep(number, act)
        _shorten(self._acts, max(HELD, len(numbers)))

    def fit(self, low: int, high: int) -> int:
        """How well two acts that are at hand fit; two of one report were told apart when it was read."""
        (one, name), (other, its) = self._acts[low], self._acts[high]
        return fit_between(one, name, other, its, self._alike)

    def reports(self, connection: Connection, ids: Iterable[str]) -> dict[str, Report]:
        """What is kept of some reports, in their order."""
        wanted = list(dict.fromkeys(ids))
        documents, reconciled = schema.documents, schema.reconciled
        for batch in chunks([report for report in wanted if report not in self._reports]):
            rows = connection.execute(
                select(documents.c.id, reconciled.c.words).join(reconciled, reconciled.c.doc_key == documents.c.doc_key)
                .where(documents.c.current, documents.c.id.in_(batch))
            )  # fmt: skip
            for id, words in rows:
                known = incidents.KNOWN.decode(words)
                self._reports[id] = Report(known.origin, bands(known.signature))
        found = {report: self._reports[report] for report in wanted}
        _shorten(self._reports, _REPORTS)
        return found

    def families(self, connection: Connection, reports: Mapping[str, Report]) -> list[Family]:
        """Families of copies among some reports; texts are read only of those whose signatures meet."""
        if len(reports) < 2:
            return []
        entries = [Entry(one.origin.published[:10], report, one.keys) for report, one in reports.items()]
        pairs = list(candidates(entries))
        missing = [pair for pair in pairs if pair not in self._copies]
        if missing:
            texts = self._pieces(connection, sorted({report for pair in missing for report in pair}))
            found = {frozenset((copy.source, copy.copy)): copy for copy in find_copies(texts, missing)}
            for pair in missing:
                self._copies[pair] = found.get(frozenset(pair))
        copies = [copy for pair in pairs if (copy := self._copies[pair]) is not None]
        _shorten(self._copies, _PAIRS)
        if not copies:
            return []
        return families(copies, self._pieces(connection, sorted({id for copy in copies for id in (copy.source, copy.copy)})))

    def _pieces(self, connection: Connection, reports: Sequence[str]) -> list[Piece]:
        """The texts of some reports in the order in which they were published."""
        documents, bodies = schema.documents, schema.bodies
        for batch in chunks([report for report in reports if report not in self._texts]):
            rows = connection.execute(
                select(bodies.c.body).join(documents, documents.c.doc_key == bodies.c.doc_key)
                .where(documents.c.current, documents.c.id.in_(batch))
            ).scalars()  # fmt: skip
            for body in rows:
                piece = piece_of(msgspec.json.decode(zlib.decompress(body), type=Document))
                self._texts[piece.id] = piece
        found = [self._texts[report] for report in reports]
        _shorten(self._texts, max(_TEXTS, len(reports)))
        return sorted(found, key=lambda piece: (piece.published or "~", piece.id))


def _shorten(held: OrderedDict[Key, Value], most: int) -> None:
    while len(held) > most:
        held.popitem(last=False)


def _lean(act: Act) -> Act:
    """The same act without what is not compared, its words as one object with the same words of other acts."""
    words = {sys.intern(word): weight for word, weight in act.words.items()}
    return msgspec.structs.replace(act, words=words, rare=(), tellings=())
