"""A record that is wrong, as a failing example for the lexicon.

In: a document and one of its records. Out: `Example`: the lexicon entry behind it, the sentence that it should not
have been found in, and lines to copy into the data file.
The idea: an entry's `no` examples are its tests; one that the entry is found in fails today and passes once the entry is mended.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Final

from riwaya.api import read
from riwaya.languages.ar.shapes import in_standard_letters
from riwaya.records import Document, Input, Place, Record, Span
from riwaya.review.entries import Behind, behind, written
from riwaya.review.errors import Unfit

_COLUMNS: Final = ("name", "name_ar", "lat", "lon", "radius_km", "kind", "country")
_UNSEEN: Final = re.compile("[\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]")


class Example(Record, frozen=True, kw_only=True):
    """What to copy where. `fails` says whether the sentence by itself brings the fault about, as it must for an example.

    `file` is relative to the data folder of the language, `line` counts from 1; `lines` are the entry's list `no` with the
    sentence added, or the row of a table with it.
    """

    table: str
    entry: str
    rule: str
    file: str
    line: int
    sentence: str
    fails: bool
    lines: str


def example_of(document: Document, record: Any) -> Example:
    """The example. Raises Unfit for a record that no entry stands behind."""
    if isinstance(record, Place):
        return _own_place(document, record)
    found = behind(document, record)
    if found is None:
        raise Unfit("no entry of the data files stands behind it, the grammar made it; corrections are exported as gold")
    sentence, fails = "", False
    for span in _contexts(document, found.at):
        sentence = _clean(document.report.text[span[0] : span[1]])
        fails = _fails(sentence, document, found)
        if fails:
            break
    return Example(
        table=found.table, entry=found.name, rule=getattr(record, "rule", found.table), file=found.file, line=found.line,
        sentence=sentence, fails=fails, lines=_lines(found, sentence),
    )  # fmt: skip


def _own_place(document: Document, place: Place) -> Example:
    """A place stands in no lexicon: a row for a gazetteer of one's own, whose word counts before the built-in one's."""
    values = (place.name, place.name_ar, place.lat, place.lon, place.radius_km, place.kind, place.country)
    row = written(dict(zip(_COLUMNS, ("" if value is None else str(value) for value in values), strict=True)))
    lines = f"# places.csv, for riwaya gazetteer add places.csv\n{','.join(_COLUMNS)}\n{row}\n"
    sentence, fails = "", False
    for span in _contexts(document, place.span):
        sentence = _clean(document.report.text[span[0] : span[1]])
        again = read(Input(text=sentence)).places
        fails = not any((one.name, one.lat, one.lon) == (place.name, place.lat, place.lon) for one in again)
        break
    return Example(
        table="gazetteer", entry=place.gazetteer or place.name, rule="gazetteer", file="places.csv", line=1, sentence=sentence,
        fails=fails, lines=lines,
    )  # fmt: skip


def _lines(found: Behind, sentence: str) -> str:
    """The entry's examples with the sentence among them: the list of a TOML entry, or the whole row of a table."""
    head = f"# {found.file}:{found.line}, [[{found.table}]] {found.name}; say the sentence in words of your own\n"
    if found.row is None:
        known = [*found.fields.get("no", []), sentence]
        return head + "no = [\n" + "".join(f"    {_quoted(one)},\n" for one in known) + "]\n"
    known = [*filter(None, found.fields.get("no", "").split("|")), sentence.replace("|", " ")]
    return head + written({**found.fields, "no": "|".join(known)}) + "\n"


def _contexts(document: Document, span: Span) -> list[Span]:
    """The sentence; with the one before; the whole text: what is read of a sentence may hang on what was said earlier."""
    around = [number for number, (start, end) in enumerate(document.sentences) if start <= span[0] < end]
    found: list[Span] = []
    if around:
        number = around[0]
        found = [document.sentences[number], (document.sentences[max(0, number - 1)][0], document.sentences[number][1])]
    return [*dict.fromkeys(found), (0, len(document.report.text))]


def _clean(text: str) -> str:
    """In the letters that data files are written in."""
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", _UNSEEN.sub("", text)))
    return " ".join(in_standard_letters(plain).split())


def _fails(sentence: str, document: Document, found: Behind) -> bool:
    published = document.report.published
    return found.again(read(Input(text=sentence, published=published.value if published else None)))


def _quoted(text: str) -> str:
    plain = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{plain}"'
