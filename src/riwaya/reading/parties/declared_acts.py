"""Acts that are done by being declared: أعلنت *النقابة* إضرابا، أعلن *الرئيس* عفوا عاما، أعلن *الأطباء* الدخول في إضراب.

In: an act named by a noun that a statement begins with, or that what it begins with enters on. Out: whoever declares it.
The idea: of other acts a speaker may tell what others did; a strike, a pardon or a curfew is its declarer's own.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ActorMention, Draft, EventDraft
from riwaya.reading.parties.claims import claimant

_DECLARING: Final = frozenset(["force", "group", "state", "institution", "role", "title", "person", "people"])
_ARMED: Final = frozenset(["military", "armed_group", "state", "government"])
_ENTERED: Final = 2  # words of an announcement before the act: الدخول في


def declared_by(draft: Draft, event: EventDraft) -> list[ActorMention]:
    """Who declares the act that stands first in what is announced; nobody where it is none of those that are declared."""
    item, chunk, word = event.statement, event.chunk, draft.words[event.first]
    if item is None or item.stance != "announce" or item.speaker is None or chunk is None or word is None:
        return []
    if word.suffix or word.stem not in draft.knowledge.operators("declared_noun"):
        return []
    if not _is_entered_on(draft, event):
        if event.first != chunk.head or (chunk.prep and chunk.prep not in draft.knowledge.operators("about_preposition")):
            return []
    able = item.speaker.kind in _ARMED or item.speaker.head_class in ("force", "group", "state", "role")
    if event.type == "MOBILIZE" and not able:
        return []  # أعلنت *المستشفيات* حالة استنفار
    return [claimant(draft, item.speaker, event)] if item.speaker.head_class in _DECLARING else []


def _is_entered_on(draft: Draft, event: EventDraft) -> bool:
    """أعلن الأطباء *الدخول في* إضراب، *تنفيذ* إضراب عام: whether the announcement begins with a noun of entering on the act."""
    item = event.statement
    if item is None or not 0 < event.first - item.first <= _ENTERED:
        return False
    word = draft.words[item.first]
    return word is not None and not word.suffix and word.stem in draft.knowledge.operators("entering_on_noun")


__all__ = ["declared_by"]
