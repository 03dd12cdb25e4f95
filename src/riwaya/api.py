"""The Python API: `read(text_or_input) -> Document`.

In: a str or an `Input`. Out: a `Document`.
The idea: one pure call; everything that touches files or processes lives in `cli` and `sources`.
"""

from __future__ import annotations

from functools import cache

from riwaya.languages.ar.pack import load_matcher
from riwaya.reading.knowledge import Knowledge
from riwaya.reading.pipeline import read_report
from riwaya.records import Document, Input


@cache
def arabic() -> Knowledge:
    """The Arabic pack, prepared once a process."""
    return Knowledge(load_matcher())


def read(source: str | Input) -> Document:
    """Reads one report.

    `source` is its text, or an `Input` with what else is known of it (its publication date above all: without one,
    relative dates stay unresolved). Offsets in the result count code points of the text as given. Never raises for any
    text; `Document.warnings` says what was odd about it.
    """
    report = source if isinstance(source, Input) else Input(text=source)
    return read_report(report, arabic())
