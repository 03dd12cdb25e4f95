"""Where reports and what was read from them are kept and found.

In: reports with their documents. Out: the same to the byte, and what answers a question.
The idea: texts and documents are kept whole and for good; whatever makes them findable is made from them and can be made anew.
"""

from __future__ import annotations

from riwaya.store.errors import Busy, Newer, StoreError
from riwaya.store.filters import Filters
from riwaya.store.reader import Store
from riwaya.store.writer import Failed, Outcome, Writer

__all__ = ["Busy", "Failed", "Filters", "Newer", "Outcome", "Store", "StoreError", "Writer"]
