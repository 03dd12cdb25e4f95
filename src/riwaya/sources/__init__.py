"""Where reports come from: files, standard input, JSON lines.

In: paths and streams of bytes. Out: `Item`s: an `Input`, or a `Failure` in its place, in the order they came.
The idea: whatever is wrong with one input is told in its own record; the others never notice.
"""

from __future__ import annotations

from riwaya.sources.item import Item, failure

__all__ = ["Item", "failure"]
