"""What can be wrong with a store.

In: nothing. Out: the errors that the store raises.
The idea: the message is one line that says what to do, fit to be shown to a person as it is.
"""

from __future__ import annotations


class StoreError(Exception):
    """A store that cannot be opened, or a question that cannot be answered."""


class Busy(StoreError):
    """Another process is writing and did not finish in time."""


class Newer(StoreError):
    """The store was made by a newer riwaya."""
