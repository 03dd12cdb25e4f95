"""What a cluster read: Parquet parts with a report and its document in each row.

In: a Parquet file that says of itself that it is such a part. Out: one `Item` a row, with its document beside it.
The idea: a report from a part is the same report as from its source: the same id, the same content, the same document.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from riwaya.records import Document, Input
from riwaya.sources.item import Done, Item, failure

MARK: Final = "riwaya.part"  # the key in the metadata of the file
VERSION: Final = 1
_ROWS: Final = 64


class About(msgspec.Struct, array_like=False):
    """What a part says of itself: its layout's version, words and rules it was read with, its rank, what it holds."""

    version: int
    pack: str
    rules: str
    rank: int
    tasks: int
    counts: dict[str, Any]


_document: Final = msgspec.json.Decoder(Document)


def about_of(metadata: Any) -> About | None:
    """What a Parquet file says of itself as a part; None for any other table. Raises ValueError for one of a newer version."""
    told = (metadata.metadata or {}).get(MARK.encode())
    if told is None:
        return None
    about = msgspec.json.decode(told, type=About)
    if about.version > VERSION:
        raise ValueError(f"it was written by a newer riwaya (layout {about.version}): update riwaya")
    return about


def items_of(file: Any, about: About) -> Iterator[Item]:
    """The rows of a part."""
    for batch in file.iter_batches(batch_size=_ROWS, use_threads=False):
        for row in batch.to_pylist():
            yield _item(row, about)


def _item(row: dict[str, Any], about: About) -> Item:
    if row["error_code"] is not None:
        id, code, message = (row[name] for name in ("id", "error_code", "error_message"))
        return failure(id, code, message or "")
    metadata_from = msgspec.json.decode(row["metadata_from"]) if row["metadata_from"] is not None else None
    report = Input(
        text=row["text"], id=row["id"], title=row["title"], published=row["published"], outlet=row["outlet"], url=row["url"],
        forwarded_from=row["forwarded_from"], metadata_from=metadata_from,
    )  # fmt: skip
    document = _document.decode(row["document"])
    whole = msgspec.structs.replace(document, report=msgspec.structs.replace(document.report, text=row["text"]))
    return Item(report, row["encoding"], tuple(row["warnings"] or ()), done=Done(whole, about.pack, about.rules))
