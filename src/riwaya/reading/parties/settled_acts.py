"""Pacts, truces, pardons, votes and marches that a noun with the article takes up again: أبرمتا اتفاقا. وينص *الاتفاق* على …

In: the events of a report that are told as acts. Out: the same; such a noun has the parties of the act that it names again.
The idea: such an act is settled once, so that its bare noun means the last one of its kind; a word that tells which one
(الاتفاق *النووي*, الهدنة *الثانية*), a party of its own or what is yet to come make it another.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import RELATIVE, Draft, EventDraft
from riwaya.reading.parties.second_mentions import BACK, taken_up

_SETTLED: Final = frozenset(["AGREE", "CONCEDE", "RETREAT", "PROTEST", "SANCTION", "ACCUSE", "MOBILIZE"])
_ON_SOMEBODY: Final = frozenset(["AGREE", "CONCEDE", "RETREAT", "SANCTION"])  # acts with a second side, or of those they are for
_TOLD: Final = frozenset(["occurred", "ongoing"])


def settle(draft: Draft) -> None:
    """Fills the parties of acts that are told a second time, in text order."""
    for number, event in enumerate(draft.events):
        if event.actors or event.recipients or event.type not in _SETTLED or not _is_bare(draft, event):
            continue
        first = taken_up(draft, event, draft.events[max(0, number - BACK) : number])
        if first is None:
            continue
        event.actors = list(first.actors)
        if event.type in _ON_SOMEBODY and first.sentence < event.sentence and _are_both_meant(draft, event):
            event.recipients = list(first.recipients)


def _is_bare(draft: Draft, event: EventDraft) -> bool:
    """وينص *الاتفاق* على; but *الاتفاق النووي*: the noun of an act that nothing sets apart from the one told before."""
    if event.frame < 0 or event.chunk is None or event.cue_of is not None or event.modality not in _TOLD:
        return False
    if not draft.entries.frames[event.frame].refers or not event.rule.endswith(":noun") or event.last != event.chunk.last:
        return False
    word = draft.words[event.first]
    return word is not None and word.article


def _are_both_meant(draft: Draft, event: EventDraft) -> bool:
    """Whether both sides of an act that is taken up are meant again, as nothing behind the noun tells of others."""
    assert event.chunk is not None
    row = draft.chunks[event.sentence]
    behind = row[event.chunk.index + 1] if event.chunk.index + 1 < len(row) else None
    return behind is None or (behind.kind != RELATIVE and not behind.conj)


__all__ = ["settle"]
