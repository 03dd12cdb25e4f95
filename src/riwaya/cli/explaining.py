"""`riwaya explain`: why a record is there.

In: a file and the id of a record. Out: its rule, the lexicon entry behind it, its slots and their characters, and the
sentence with these marked.
The idea: everything shown is looked up in the document and in the data files; the reader keeps no notes of its own.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

import msgspec

from riwaya.cli import OK, SOME_UNREADABLE, WRONG_USAGE
from riwaya.cli.layout import Piece, Style, clean, line, style_for
from riwaya.cli.reading import Request, items_of, settings_of
from riwaya.lexicon.origin import Origin, cue_origin, frame_origin
from riwaya.records import Document, Event, Failure, Place, Record, Span, Statement
from riwaya.sources.documents import document_of
from riwaya.sources.registry import guess
from riwaya.sources.resource import of_path

_LISTS: Final = ("statements", "events", "control", "actors", "places", "times", "quantities")
_HIDDEN: Final = frozenset(["id", "span", "text", "chain", "cue", "rule", "said", "tolls"])
_LABEL: Final = 14
_REASONS: Final = 5  # for and against, the weightiest
_AROUND: Final = 160  # characters of a long sentence that are shown before and after what is marked


class Mark(NamedTuple):
    """A span of the text and what it is to the record."""

    span: Span
    label: str


def run(request: Request, identifier: str, doc: str | None) -> int:
    """Explains one record of one report; returns the exit status."""
    file = request.files[0]
    if doc and (request.kind or guess(of_path(file), settings_of(request))) in ("text", "html"):
        return _complain("--doc names a line of a JSON lines file: add --from jsonl", WRONG_USAGE)
    document = _find(request, doc)
    if document is None:
        wanted = f"the id {doc!r}" if doc else "a report"
        return _complain(f"{file} has no line with {wanted}: look at its ids", WRONG_USAGE)
    if isinstance(document, Failure):
        return _complain(document.error.message, SOME_UNREADABLE)
    record = next((item for name in _LISTS for item in getattr(document, name) if item.id == identifier), None)
    if record is None:
        return _complain(f"there is no record {identifier!r}: this report has {_known(document)}", WRONG_USAGE)
    style = style_for(sys.stdout)
    sys.stdout.buffer.write("".join(_explain(document, record, style)).encode("utf-8", "replace"))
    return OK


def _find(request: Request, doc: str | None) -> Document | Failure | None:
    for item in items_of(request):
        if doc is None or item.report.id == doc:
            return document_of(item)
    if doc is None:
        return None
    # Reports without an id of their own are named by their text, so they have to be read to be found.
    unnamed = (item for item in items_of(request) if item.report.id is None)
    return next((found for item in unnamed if (found := document_of(item)).id == doc), None)


def _known(document: Document) -> str:
    ranges = []
    for name in _LISTS:
        found = getattr(document, name)
        if found:
            ranges.append(found[0].id if len(found) == 1 else f"{found[0].id} to {found[-1].id}")
    return ", ".join(ranges) or "no records"


def _explain(document: Document, record: Any, style: Style) -> Iterator[str]:
    def row(label: str, *pieces: Piece | str) -> str:
        return line(Piece(f"{label:<{_LABEL}}", "label"), *pieces, style=style, indent=2, hang=2 + _LABEL)

    yield line(Piece(record.id, "id"), Piece(" "), Piece(type(record).__name__.lower(), "heading"), style=style)
    yield row("text", Piece(clean(record.text), "cue"), Piece(f"  {_at(record.span)}", "label"))
    for name, value in _plain_fields(record):
        yield row(name, Piece(clean(value)))
    if isinstance(record, Place) and record.gazetteer:
        yield row("from", Piece(_gazetteer_of(record)))
    rule = getattr(record, "rule", None)
    if rule:
        yield row("rule", Piece(rule))
    marks = list(_marks(document, record))
    if len(marks) > 1:
        yield "\n" + line(Piece("SLOTS", "heading"), style=style)
        for mark in marks[1:]:
            text = clean(document.report.text[mark.span[0] : mark.span[1]])
            yield row(mark.label, Piece(text), Piece(f"  {_at(mark.span)}", "label"))
    if isinstance(record, Event):
        yield from _certainty(document, record, style)
    yield from _entry(document, record, style)
    yield "\n" + line(Piece("WHERE IT STANDS", "heading"), style=style)
    yield from _sentences(document, record, marks, style)


def _at(span: Span) -> str:
    return f"[{span[0]},{span[1]})"  # one word, so that no line break comes between


def _plain_fields(record: Record) -> Iterator[tuple[str, str]]:
    """The fields that say something and are not shown elsewhere."""
    for name, value in msgspec.to_builtins(record).items():
        if name in _HIDDEN or value is None or value == [] or value is False:
            continue
        if isinstance(value, dict):
            text = ", ".join(f"{key} {part}" for key, part in value.items() if part is not None)
        elif isinstance(value, list):
            text = ", ".join(map(str, value))
        else:
            text = str(value)
        yield name, text


def _gazetteer_of(place: Place) -> str:
    """Where the entry of a place stands: in the built-in gazetteer, or in one that a user added."""
    from riwaya.gazetteer.lookup import open_gazetteer
    from riwaya.text.normalise import folded

    gazetteer = open_gazetteer()
    for name in (place.name_ar, place.name):
        hits = gazetteer.find(" ".join(folded(name).replace("-", " ").split()))
        for one in (*hits.exact, *hits.guessed):
            if one.id == place.gazetteer:
                return f"your gazetteer {one.added}" if one.added else "the built-in gazetteer"
    return "the gazetteer"


def _marks(document: Document, record: Any) -> Iterator[Mark]:
    """The record's own span, then those of everything it points to."""
    yield Mark(record.span, record.id)
    spans = {item.id: item.span for name in _LISTS for item in getattr(document, name)}

    def of(label: str, names: Iterable[str | None]) -> Iterator[Mark]:
        return (Mark(spans[name], f"{label} {name}") for name in names if name in spans)

    if isinstance(record, Statement):
        yield Mark(record.cue.span, "cue")
        for link in record.chain:
            yield Mark(link.span, f"{link.role} {link.actor or ''}".strip())
        if record.said:
            yield from of("said", [record.said.time])
    elif isinstance(record, Event):
        yield from of("actor", record.actor)
        yield from of("recipient", record.recipient)
        yield from of("place", record.place)
        yield from of("date", [record.date.time if record.date else None])
        for toll in record.tolls:
            yield from of(toll.effect, [toll.quantity])
    else:
        for name in ("holder", "place", "antecedent"):
            yield from of(name, [getattr(record, name, None)])


# ---------------------------------------------------------------- the lexicon


def _entry(document: Document, record: Any, style: Style) -> Iterator[str]:
    origin = _origin(document, record)
    if origin is None:
        return
    yield "\n" + line(Piece("LEXICON ENTRY", "heading"), Piece(f"  {origin.file}:{origin.line}", "label"), style=style)
    for name, value in origin.fields.items():
        if isinstance(value, dict):
            text = ", ".join(f"{key} = {part}" for key, part in value.items())
        elif isinstance(value, list):
            text = " | ".join(map(str, value))
        else:
            text = str(value)
        yield line(
            Piece(f"{name:<{_LABEL}}", "label"), Piece(clean(text)), style=style, indent=2, hang=2 + _LABEL
        )  # fmt: skip


def _certainty(document: Document, event: Event, style: Style) -> Iterator[str]:
    """What makes the reader surer or less sure that the text tells this act."""
    from riwaya.api import arabic
    from riwaya.reading.assemble import scorecard

    number = next(at for at, one in enumerate(document.events) if one.id == event.id)
    reasons = scorecard(document, arabic().certainty).reasons(document.events, number)
    yield "\n" + line(Piece("HOW SURE", "heading"), Piece(f"  {event.score:.2f} of 1", "label"), style=style)
    for label, sign in (("surer", 1), ("less sure", -1)):
        told = [one.says for one in reasons if one.weight * sign > 0][:_REASONS]
        if told:
            yield line(Piece(f"{label:<{_LABEL}}", "label"), Piece("; ".join(told)), style=style, indent=2, hang=2 + _LABEL)


def _origin(document: Document, record: Any) -> Origin | None:
    from riwaya.languages.ar.pack import DATA

    try:
        if isinstance(record, Statement):
            return cue_origin(DATA, record.cue.lemma)
        if isinstance(record, Event):
            first, _, rest = record.rule.partition(":")
            return cue_origin(DATA, rest) if first == "cue" else frame_origin(DATA, first)
    except (OSError, ValueError):
        return None
    twin = next((item for item in document.events if item.span == record.span), None)
    return _origin(document, twin) if twin else None


def _shares(a: Span, b: Span) -> bool:
    return a[0] < b[1] and b[0] < a[1]


# ---------------------------------------------------------------- the sentence


def _sentences(document: Document, record: Any, marks: list[Mark], style: Style) -> Iterator[str]:
    """The sentences that hold the record and its slots, each mark in brackets."""
    text = document.report.text
    # What a statement says is long and holds nothing that is not shown anyway; its cue and speakers matter.
    shown = marks[1:] if isinstance(record, Statement) and len(marks) > 1 else marks
    found = False
    for sentence in document.sentences:
        inside = [mark for mark in shown if _shares(mark.span, sentence)]
        if inside:
            found = True
            start = max(sentence[0], min(mark.span[0] for mark in inside) - _AROUND)
            end = min(sentence[1], max(mark.span[1] for mark in inside) + _AROUND)
            before, after = "… " if start > sentence[0] else "", " …" if end < sentence[1] else ""
            yield line(before, *_marked(text, (start, end), inside), after, style=style, indent=2)
    if not found:
        yield line(*_marked(text, record.span, marks[:1]), style=style, indent=2)


def _marked(text: str, within: Span, marks: list[Mark]) -> Iterator[Piece]:
    """The text of a span with brackets around each mark; of overlapping marks the first one is bracketed."""
    at = within[0]
    for mark in sorted(marks, key=lambda mark: (mark.span[0], -mark.span[1])):
        start, end = max(mark.span[0], within[0]), min(mark.span[1], within[1])
        if start < at or start >= end:
            continue
        yield Piece(_flat(text[at:start]))
        yield Piece(f"[{_flat(text[start:end])}]", "mark")
        at = end
    yield Piece(_flat(text[at : within[1]]))


def _flat(text: str) -> str:
    """In one line, with the spaces at its ends kept as one."""
    before, after = " " if text[:1].isspace() else "", " " if text[-1:].isspace() else ""
    return f"{before}{clean(text)}{after}" if text.strip() else before


def _complain(message: str, status: int) -> int:
    print(f"riwaya: {message}", file=sys.stderr)
    return status
