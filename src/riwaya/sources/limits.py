"""How much of one input is taken.

In: nothing. Out: the limits, each with its reason.
The idea: a limit is a plain refusal with a message; nothing is ever cut off silently.
"""

from __future__ import annotations

import re
from typing import Final

# One report. A long newspaper page has 100 kB; what is larger is a book, a whole archive or a mistake.
REPORT_BYTES: Final = 2_000_000

# One line of JSON: the same text when every letter is written as \uXXXX, and some room for the other fields.
LINE_BYTES: Final = 4 * REPORT_BYTES

# Characters without any sentence end. No report has such a sentence, and reading takes longer than in proportion.
SENTENCE: Final = 20_000

_SENTENCE_END: Final = re.compile("[.!?\u061f\u2026\n\r]")


def excess(text: str) -> str | None:
    """Why a text is refused as too large, None when it is not."""
    if len(text) > REPORT_BYTES // 4 and len(text.encode("utf-8", "surrogatepass")) > REPORT_BYTES:
        return f"has more than {size(REPORT_BYTES)}: cut it into single reports"
    if len(text) > SENTENCE and max(map(len, _SENTENCE_END.split(text))) > SENTENCE:
        return f"has {SENTENCE} characters without a full stop or a line end: cut it into lines"
    return None


def size(number: int) -> str:
    """A number of bytes for people: 20 MB."""
    return f"{number / 1_000_000:.3g} MB" if number >= 1_000_000 else f"{number / 1000:.3g} kB"
