"""Acts that are done by being declared: أعلنت *النقابة* إضرابا، أعلن *الرئيس* عفوا عاما، أعلنت *الحكومة* حالة الطوارئ.

In: an act named by a noun that a statement begins with. Out: whoever declares it.
The idea: of other acts a speaker may tell what others did; a strike, a pardon or a curfew is its declarer's own.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.claims import claimant
from riwaya.reading.draft import ActorMention, Draft, EventDraft

_DECLARING: Final = frozenset(["force", "group", "state", "institution", "role", "title", "person", "people"])
_ARMED: Final = frozenset(["military", "armed_group", "state", "government"])


def declared_by(draft: Draft, event: EventDraft) -> list[ActorMention]:
    """Who declares the act that stands first in what is announced; nobody where it is none of those that are declared."""
    item, chunk, word = event.statement, event.chunk, draft.words[event.first]
    if item is None or item.stance != "announce" or item.speaker is None or chunk is None or word is None:
        return []
    if event.first != chunk.head or word.suffix or word.stem not in draft.knowledge.operators("declared_noun"):
        return []
    if chunk.prep and chunk.prep not in draft.knowledge.operators("about_preposition"):
        return []
    able = item.speaker.kind in _ARMED or item.speaker.head_class in ("force", "group", "state", "role")
    if event.type == "MOBILIZE" and not able:
        return []  # أعلنت *المستشفيات* حالة استنفار
    return [claimant(draft, item.speaker, event)] if item.speaker.head_class in _DECLARING else []


__all__ = ["declared_by"]
