"""What people decide on the records: kept apart from them, attributed, revocable, and surviving a new reading.

In: documents and decisions. Out: the documents as corrected, with who decided what and when.
The idea: a decision stands on the words of a report and not on a record's number; records are never overwritten, a view of both
is made whenever it is asked for.
"""

from __future__ import annotations

from riwaya.review.decisions import Decision, Proposal
from riwaya.review.errors import Stale, Unfit
from riwaya.review.log import Log
from riwaya.review.overlay import Reviewed, overlay

__all__ = ["Decision", "Log", "Proposal", "Reviewed", "Stale", "Unfit", "overlay"]
