"""A verb that tells of an act, while its slots are filled.

In: a verb chunk with its arguments, the reading chosen for it and its frame. Out: the record that the rules of its slots share.
The idea: what one rule finds out (who stands where, whether the subject suffers) the next one need not find out again.
"""

from __future__ import annotations

import msgspec

from riwaya.lexicon.compile import Reading
from riwaya.lexicon.schema import Frame
from riwaya.reading.clauses.arguments import Arguments
from riwaya.reading.draft import Chunk, EventDraft


class Told(msgspec.Struct, eq=False):
    """A verb that tells of an act, and what is found out about its slots; the indexes are those of chunks."""

    chunks: list[Chunk]
    at: int
    arguments: Arguments
    frame: Frame
    slots: dict[str, str]
    event: EventDraft
    reading: Reading
    passive: bool
    subject_slot: str = "actor"
    object_slot: str = "recipient"
    nouns: list[int] = msgspec.field(default_factory=list)  # what may be subject or object behind the verb
    subject: int = -1
    objects: list[int] = msgspec.field(default_factory=list)
    resumed: bool = False  # a pronoun behind a relative stands for its object
    headless: bool = False  # who does it stands nowhere beside it: a campaign, or several that are only known from before
    suffered: bool = False  # who stands where a subject would is whom it was done to

    def __post_init__(self) -> None:
        self.subject_slot = self.slots.get("subject", "actor")
        self.object_slot = self.slots.get("object", "none" if self.frame.type == "PROTEST" else "recipient")
