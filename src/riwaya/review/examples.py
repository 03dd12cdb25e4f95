"""A record that is wrong, as a failing example for the lexicon.

In: a document and one of its statements or events. Out: `Example`: the lexicon entry behind it, the sentence that it should not
have been found in, and lines to copy into the data file.
The idea: an entry's `no` examples are its tests; one that the entry is found in fails today and passes once the entry is mended.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Final

from riwaya.api import read
from riwaya.languages.ar.pack import DATA
from riwaya.lexicon.origin import Origin, cue_origin, frame_origin
from riwaya.records import Document, Event, Input, Record, Span, Statement
from riwaya.review.errors import Unfit

_UNSEEN: Final = re.compile("[\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]")


class Example(Record, frozen=True, kw_only=True):
    """What to copy where. `fails` says whether the sentence by itself brings the fault about, as it must for an example.

    `file` is relative to the data folder of the language, `line` counts from 1; `toml` is the entry's list `no` with the sentence
    added.
    """

    table: str
    entry: str
    rule: str
    file: str
    line: int
    sentence: str
    fails: bool
    toml: str


def example_of(document: Document, record: Any) -> Example:
    """The example. Raises Unfit for a record that no lexicon entry stands behind."""
    origin, table, name = _origin(record)
    if origin is None:
        raise Unfit(f"no lexicon entry stands behind {record.id}: statements and events have one")
    sentence, fails = "", False
    for span in _contexts(document, record.span if isinstance(record, Event) else record.cue.span):
        sentence = _clean(document.report.text[span[0] : span[1]])
        fails = _found(sentence, document, table, name)
        if fails:
            break
    known = [*origin.fields.get("no", []), sentence]
    lines = "".join(f"    {_quoted(one)},\n" for one in known)
    toml = f"# {origin.file}:{origin.line}, [[{table}]] {name}; say the sentence in words of your own\nno = [\n{lines}]\n"
    return Example(
        table=table, entry=name, rule=record.rule, file=origin.file, line=origin.line, sentence=sentence, fails=fails, toml=toml
    )


def _origin(record: Any) -> tuple[Origin | None, str, str]:
    if isinstance(record, Statement):
        return _cue(record.cue.lemma)
    if isinstance(record, Event):
        first, _, rest = record.rule.partition(":")
        return _cue(rest) if first == "cue" else (frame_origin(DATA, first), "frame", first)
    return None, "", ""


def _cue(lemma: str) -> tuple[Origin | None, str, str]:
    origin = cue_origin(DATA, lemma)
    return origin, "phrase" if origin and "forms" in origin.fields else "cue", lemma


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
    return " ".join(plain.replace("\u06cc", "\u064a").replace("\u06a9", "\u0643").split())


def _found(sentence: str, document: Document, table: str, name: str) -> bool:
    published = document.report.published
    again = read(Input(text=sentence, published=published.value if published else None))
    if table == "frame":
        return any(event.rule.partition(":")[0] == name for event in again.events)
    return any(item.cue.lemma == name for item in again.statements)


def _quoted(text: str) -> str:
    plain = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{plain}"'
