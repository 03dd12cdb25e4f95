"""Where reports come from: files, tables, archives, exports, pages and feeds.

In: names of whatever holds reports. Out: `Item`s: an `Input`, or a `Failure` in its place, in the order they came.
The idea: whatever is wrong with one input is told in its own record; the others never notice.
"""

from __future__ import annotations

from riwaya.sources.item import Item, failure
from riwaya.sources.registry import KINDS, Kind, open_items
from riwaya.sources.settings import Settings

__all__ = ["KINDS", "Item", "Kind", "Settings", "failure", "open_items"]
