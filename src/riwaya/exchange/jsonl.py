"""JSON lines: one document a line, with every record.

In: documents. Out: what `riwaya read` prints.
The idea: the whole of it, which every other format is a part of.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

import msgspec

from riwaya.exchange.base import Counts, Options
from riwaya.records import Document


def write(documents: Iterable[Document], out: BinaryIO, options: Options) -> Counts:
    """Writes each document as it is."""
    counts = Counts()
    for document in documents:
        out.write(msgspec.json.encode(document) + b"\n")
        counts.documents += 1
        counts.records += 1
    return counts
