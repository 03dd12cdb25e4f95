"""`riwaya compare`: what two texts say of the same thing.

In: a `Request`: two files, or JSON lines of pairs. Out: one answer a pair, in order, as a record or for people.
The idea: the comparison is a pure function of two texts; here they are only fetched and its answer shown.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final, Literal, NamedTuple

import msgspec

from riwaya.accounts.relation import Answer, Reason, Relation, relation
from riwaya.accounts.terms import Pack, arabic
from riwaya.cli import OK, SOME_UNREADABLE, Interrupted, PipeClosed, UsageError
from riwaya.cli.layout import Piece, Style, clean, line, style_for
from riwaya.cli.output import open_output
from riwaya.cli.progress import FEW, progress
from riwaya.records import Failure, Record
from riwaya.sources.files import read_text
from riwaya.sources.pairs import Pair, checked, problem, read_pairs
from riwaya.sources.resource import of_path
from riwaya.sources.settings import Settings, limits_of

_LABEL: Final = 12
_NOTHING: Final = "–"


class Request(NamedTuple):
    """What `riwaya compare` was asked: two files, or one file of pairs."""

    files: tuple[str, ...]
    pairs: bool
    format: Literal["pretty", "jsonl"] | None = None
    output: Path | None = None
    limits: str | None = None


class Compared(Record, frozen=True, kw_only=True):
    """The answer for one pair, as it is printed."""

    id: str
    relation: Answer
    why: list[Reason]
    shared: float


def run(request: Request) -> int:
    """Compares and prints everything asked for. Returns the exit status."""
    try:
        settings = Settings(limits_of(request.limits), None, None, {})
    except ValueError as error:
        raise UsageError(str(error)) from None
    first = request.files[0]
    pairs = read_pairs(first, settings) if request.pairs else iter([_two_files(first, request.files[1], settings)])
    try:
        with open_output(request.output) as out:
            terminal = request.output is None and out.isatty()
            pretty = (request.format or ("pretty" if terminal else "jsonl")) == "pretty"
            with progress("compare", lambda: None, None if terminal else FEW) as advance:
                return _print_all(pairs, pretty, style_for(sys.stdout if terminal else None), out, advance)
    except BrokenPipeError:
        raise PipeClosed from None
    except KeyboardInterrupt:
        raise Interrupted from None
    except OSError as error:
        raise UsageError(f"cannot write to {request.output or 'standard output'}: {error.strerror or error}") from None


def _two_files(a: str, b: str, settings: Settings) -> Pair | Failure:
    name = f"{a} {b}"
    texts = []
    for path in (a, b):
        for item in read_text(of_path(path), settings):
            if isinstance(item.report, Failure):
                return problem(name, item.report.error.code, item.report.error.message)
            texts.append(item.report.text)
    return checked(Pair(name, *texts), name)


def _print_all(pairs: Iterator[Pair | Failure], pretty: bool, style: Style, out: BinaryIO, advance: Callable[[int], None]) -> int:
    pack = arabic()
    failed = 0
    between = b""
    for pair in pairs:
        if isinstance(pair, Failure):
            failed += 1
            out.write(between + _failed(pair, pretty, style))
        else:
            found = _compared(pair, pack)
            failed += isinstance(found, Failure)
            out.write(between + _encoded(pair, found, pretty, style))
        between = b"\n" if pretty else b""
        advance(1)
    out.flush()
    if failed:
        what = "pair" if failed == 1 else "pairs"
        print(f'riwaya: {failed} {what} could not be compared; see the records with "error"', file=sys.stderr)
    return SOME_UNREADABLE if failed else OK


def _compared(pair: Pair, pack: Pack) -> Relation | Failure:
    """Compares one pair. A fault of ours is told in the record; the other pairs are unharmed."""
    try:
        return relation(pair.a, pair.b, pack)
    except Exception as error:
        message = f"riwaya itself failed on this pair ({type(error).__name__}: {error}): please report it with both texts"
        return problem(pair.id, "internal", message)


def _encoded(pair: Pair, found: Relation | Failure, pretty: bool, style: Style) -> bytes:
    if isinstance(found, Failure):
        return _failed(found, pretty, style)
    if pretty:
        return "".join(_shown(pair, found, style)).encode("utf-8", "replace")
    compared = Compared(id=pair.id, relation=found.relation, why=found.why, shared=found.shared)
    return msgspec.json.encode(compared) + b"\n"


def _failed(failure: Failure, pretty: bool, style: Style) -> bytes:
    if not pretty:
        return msgspec.json.encode(failure) + b"\n"
    return line(Piece(failure.id, "id"), Piece(" "), Piece(failure.error.message, "error"), style=style).encode("utf-8", "replace")


def _shown(pair: Pair, found: Relation, style: Style) -> Iterator[str]:
    """The texts, the answer, and each reason with its words side by side."""
    role = {"agree": "act", "disagree": "unreal", "unrelated": "label"}[found.relation]
    share = f"  {found.shared:.0%} shared"
    yield line(Piece(clean(pair.id), "id"), Piece(" "), Piece(found.relation, role), Piece(share, "label"), style=style)
    yield _row("a", [Piece(_cut(pair.a), "title")], style)
    yield _row("b", [Piece(_cut(pair.b), "title")], style)
    for reason in found.why:
        one, other = clean(reason.text_a or _NOTHING), clean(reason.text_b or _NOTHING)
        pieces = [Piece(one)] if one == other else [Piece(one), Piece(" | ", "label"), Piece(other)]
        yield _row(reason.kind, pieces, style)


def _row(label: str, pieces: list[Piece], style: Style) -> str:
    return line(Piece(f"{label:<{_LABEL}}", "label"), *pieces, style=style, indent=2, hang=2 + _LABEL)


def _cut(text: str) -> str:
    """The first part of a long text."""
    shown = clean(text)
    return shown if len(shown) <= 300 else shown[:300].rsplit(" ", 1)[0] + " …"
