"""How much of one input is taken, and from where.

In: a TOML file, or nothing. Out: `Limits`, every limit of the sources with its default.
The idea: a limit is a plain refusal with a message; nothing is ever cut off silently, and all stand in one place.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Final

import msgspec

SETTINGS_VARIABLE: Final = "RIWAYA_SETTINGS"

Count = Annotated[int, msgspec.Meta(ge=1)]
Seconds = Annotated[float, msgspec.Meta(gt=0)]


class Limits(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every limit; docs/limits.md gives the reason of each. Sizes are in bytes, times in seconds."""

    # One report.
    report_characters: Count = 1_000_000
    sentence_characters: Count = 20_000
    read_seconds: Seconds = 5.0
    read_bytes: Count = 2_000_000_000
    # Files that hold many.
    line_bytes: Count = 8_000_000
    export_bytes: Count = 500_000_000
    archive_members: Count = 10_000
    # What is packed.
    decompressed_bytes: Count = 20_000_000
    ratio: Count = 100
    ratio_from_bytes: Count = 1_000_000
    # The network.
    response_bytes: Count = 20_000_000
    redirects: Annotated[int, msgspec.Meta(ge=0)] = 5
    fetch_seconds: Seconds = 30.0
    ports: tuple[int, ...] = (80, 443)
    pause_seconds: Annotated[float, msgspec.Meta(ge=0)] = 1.0
    sitemap_urls: Count = 50_000
    sitemap_depth: Count = 3
    # `riwaya watch`.
    backoff_seconds: Seconds = 86_400.0
    item_tries: Count = 3


class _File(msgspec.Struct, forbid_unknown_fields=True):
    limits: Limits = Limits()


DEFAULTS: Final = Limits()
_SENTENCE_END: Final = re.compile("[.!?\u061f\u2026\n\r]")


def load_limits(path: str | Path) -> Limits:
    """The limits of a settings file: a table `[limits]`; what it does not name keeps its default.

    Raises ValueError, with a message that says what to change, when the file cannot be read or names no limit.
    """
    try:
        return msgspec.toml.decode(Path(path).read_bytes(), type=_File, strict=False).limits
    except OSError as error:
        raise ValueError(f"the settings file {path} cannot be read: {error.strerror or error}") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        known = ", ".join(DEFAULTS.__struct_fields__)
        raise ValueError(f"the settings file {path} is wrong ({error}): in a table [limits] it may set {known}") from None


def excess(text: str, limits: Limits) -> str | None:
    """Why a text is refused as too large, None when it is not."""
    if len(text) > limits.report_characters:
        return f"has more than {limits.report_characters:,} characters: cut it into single reports"
    most = limits.sentence_characters
    if len(text) > most and max(map(len, _SENTENCE_END.split(text))) > most:
        return f"has {most} characters without a full stop or a line end: cut it into lines"
    return None


def size(number: int) -> str:
    """A number of bytes for people: 20 MB."""
    return f"{number / 1_000_000:.3g} MB" if number >= 1_000_000 else f"{number / 1000:.3g} kB"
