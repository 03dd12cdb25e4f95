"""riwaya reads Arabic news: who says that who did what to whom, where and when, keeping every account.

In: one report's text (and what is known of it). Out: a `Document` whose every record points at characters of that text.
The idea: `read()` is a pure function; the same input gives the same output, to the byte, with no network and no model.
"""

from __future__ import annotations

__version__ = "0.1.0"

from riwaya.api import read
from riwaya.records import Document, Input

__all__ = ["Document", "Input", "__version__", "read"]
