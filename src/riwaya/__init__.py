"""riwaya reads Arabic news: who says that who did what to whom, where and when, keeping every account.

In: one report's text (and what is known of it). Out: a `Document` whose every record points at characters of that text.
The idea: `read()` is a pure function; the same input gives the same output, to the byte, with no network and no model.
"""

from __future__ import annotations

__version__ = "0.1.0"

import gc
from pathlib import Path
from typing import TYPE_CHECKING

# The tables of words that are made on the way stay for good: to look for garbage among them is a sixth of the time of starting.
_collecting = gc.isenabled()
gc.disable()

from riwaya.api import read  # noqa: E402
from riwaya.records import Document, Input  # noqa: E402

if _collecting:
    gc.enable()

if TYPE_CHECKING:
    from riwaya.store import Store

__all__ = ["Document", "Input", "__version__", "open", "read"]


def open(store: str | Path) -> Store:
    """Opens a store for reading: the path of its file, or `postgresql://user@host/database`.

    Raises `riwaya.store.StoreError`, saying what to do, when there is no store of that name.
    """
    from riwaya.store import Store

    return Store(store)
