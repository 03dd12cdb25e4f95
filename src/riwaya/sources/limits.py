"""How much of one input is taken.

In: nothing. Out: the limits, each with its reason.
The idea: a limit is a plain refusal with a message; nothing is ever cut off silently.
"""

from __future__ import annotations

from typing import Final

# One report. A long newspaper page has 60 kB; what is larger is a book, a whole archive or a mistake.
REPORT_BYTES: Final = 20_000_000

# One line of JSON: the same text when every letter is written as \uXXXX, and some room for the other fields.
LINE_BYTES: Final = 4 * REPORT_BYTES


def size(number: int) -> str:
    """A number of bytes for people: 20 MB."""
    return f"{number / 1_000_000:.3g} MB" if number >= 1_000_000 else f"{number / 1000:.3g} kB"
