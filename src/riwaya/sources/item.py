"""What every source yields.

In: nothing. Out: `Item`, and `failure()` which makes the record that stands in a report's place.
The idea: what is known of the bytes (encoding, damage) travels beside the report, not in it.
"""

from __future__ import annotations

import datetime as dt
import os
from typing import NamedTuple

from riwaya.records import Document, Failure, Input, Problem


class Done(NamedTuple):
    """The document that was read from a report elsewhere, and with which words and rules (see `api.Versions`)."""

    document: Document
    pack: str
    rules: str


class Item(NamedTuple):
    """One report to be read or the reason why not; `encoding` is None where it was given as JSON.

    `kind` is the kind of source it came from (see `registry.KINDS`). `done` is its document where it was read already.
    """

    report: Input | Failure
    encoding: str | None = None
    warnings: tuple[str, ...] = ()
    kind: str = "text"
    done: Done | None = None


def failure(name: str, code: str, message: str) -> Item:
    """The record of an input that cannot be read."""
    return Item(Failure(id=name, error=Problem(code=code, message=message)))


def printable(path: str) -> str:
    """A path as an id: bytes of a file name that are not UTF-8 become U+FFFD, so that it can be printed as JSON."""
    return os.fsencode(path).decode("utf-8", "replace")


def iso_moment(value: str) -> str | None:
    """An ISO 8601 date or date-time as the records hold it (`2018-05-22`, `2018-05-22T03:18`), None for anything else.

    Seconds and the zone are dropped: the records speak of the wall clock where the report was published.
    """
    value = value.strip()
    try:
        if len(value) <= 10 and "T" not in value:
            return dt.date.fromisoformat(value).isoformat()
        moment = dt.datetime.fromisoformat(value)
    except ValueError:
        return None
    return f"{moment.date().isoformat()}T{moment.hour:02}:{moment.minute:02}"
