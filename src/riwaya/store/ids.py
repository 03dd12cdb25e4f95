"""What tells reports apart.

In: a report as it came in, and what is known of its bytes. Out: its id in the store, and the id of its content.
The idea: both are made of the report alone, so that the same report is the same one whenever, wherever and in whatever order
it comes in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from riwaya.records import Input

_encoder: Final = msgspec.json.Encoder(order="sorted")


def given_of(report: Input, extras: Mapping[str, Any] | None = None) -> bytes:
    """Everything that came with a text, but the text and its id, as JSON in a fixed order; empty fields are left out.

    `extras` are what the source says of the bytes (encoding, warnings).
    """
    fields = {name: value for name, value in msgspec.structs.asdict(report).items() if name not in ("text", "id")}
    known = {name: value for name, value in fields.items() if value not in (None, "", msgspec.UNSET)}
    rest = {name: value for name, value in (extras or {}).items() if value}
    return _encoder.encode({**known, **({"item": rest} if rest else {})})


def content_id(report: Input, given: bytes) -> str:
    """32 hexadecimal digits that stand for the text, to the letter, and all that was given with it."""
    state = hashlib.blake2b(given, digest_size=16)
    state.update(b"\0")
    state.update(report.text.encode("utf-8", "surrogatepass"))
    return state.hexdigest()


def report_id(report: Input) -> str:
    """The id a report has in the store: the one it was given, else one made of its content.

    A text that came with nothing has the id that reading gives it. What came with metadata is named by these too: two outlets
    that print the same words are two reports.
    """
    if report.id:
        return report.id
    given = given_of(report)
    text = report.text.encode("utf-8", "surrogatepass")
    return hashlib.blake2b(text if given == b"{}" else given + b"\0" + text, digest_size=8).hexdigest()
