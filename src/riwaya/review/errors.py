"""What can be wrong with a decision.

In: nothing. Out: the errors that reviewing raises.
The idea: the message is one line that says what to do, fit to be shown to a person as it is.
"""

from __future__ import annotations


class Unfit(ValueError):
    """A decision that makes no sense for its record."""


class Stale(Exception):
    """Somebody else decided on the same record meanwhile; `revision` is that of the record as it is now."""

    def __init__(self, message: str, revision: int) -> None:
        super().__init__(message)
        self.revision = revision
