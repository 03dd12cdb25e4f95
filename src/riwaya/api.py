"""The Python API: `read(text_or_input) -> Document`.

In: a str or an `Input`. Out: a `Document`.
The idea: one pure call; everything that touches files or processes lives in `cli` and `sources`.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from riwaya.gazetteer import layout
from riwaya.gazetteer.user import store as added
from riwaya.languages.ar.pack import CERTAINTY, DATA, load_matcher, load_morphology
from riwaya.reading.certainty import load_weights
from riwaya.reading.knowledge import Knowledge
from riwaya.reading.pipeline import read_report
from riwaya.records import Document, Input


class Versions(NamedTuple):
    """What a document was read with: a change of either may change what is read.

    `pack` stands for the words and places (the data files, the gazetteer, the user's own gazetteers), `rules` for the code.
    """

    pack: str
    rules: str


@cache
def arabic() -> Knowledge:
    """The Arabic pack, prepared once a process."""
    return Knowledge(load_matcher(), load_morphology(), load_weights(CERTAINTY))


def read(source: str | Input) -> Document:
    """Reads one report.

    `source` is its text, or an `Input` with what else is known of it (its publication date above all: without one,
    relative dates stay unresolved). Offsets in the result count code points of the text as given. Never raises for any
    text; `Document.warnings` says what was odd about it.
    """
    report = source if isinstance(source, Input) else Input(text=source)
    knowledge = arabic()
    if not gc.isenabled():
        return read_report(report, knowledge)
    gc.disable()  # nearly all that comes into being goes again at the end: to look for garbage meanwhile finds none
    try:
        return read_report(report, knowledge)
    finally:
        gc.enable()


@cache
def versions() -> Versions:
    """The versions that `read` reads with in this process."""
    here = Path(__file__).parent
    words = [path for path in sorted(DATA.rglob("*")) if path.suffix in (".toml", ".csv")]
    places = [one.path for one in added.kept()]
    code = [path for folder in ("text", "lexicon", "languages", "gazetteer", "reading") for path in (here / folder).rglob("*.py")]
    return Versions(f"ar-{_digest([*words, *places], layout.digest())}", _digest([here / "records.py", *sorted(code)]))


def _digest(files: Iterable[Path], more: bytes = b"") -> str:
    """A digest of the names and contents of files; one that cannot be read counts by its name."""
    state = hashlib.blake2b(more, digest_size=8)
    for path in files:
        state.update(path.name.encode("utf-8", "surrogatepass") + b"\0")
        try:
            state.update(hashlib.blake2b(path.read_bytes()).digest())
        except OSError:
            continue
    return state.hexdigest()
