"""Acts of words that a verb only utters: the noun behind it tells the act, wherever it stands.

In: the events of a draft, once all is found. Out: the same events, triggered by the noun where the verb says only that it was uttered.
The idea: أعرب الأهالي عن *شكرهم* للأطباء is thanks, and توصلت المدينتان إلى *اتفاق* an agreement; أعرب and توصلت would tell anything. So would خلفته, of *الدمار* that somebody left.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, RELATIVE, VERB, Draft, EventDraft

_REACH: Final = 4  # chunks from the verb to its noun
_PRAISED: Final = 2  # words of that phrase before the noun: عن *خالص* شكرهم


def tell_by_nouns(draft: Draft) -> None:
    """أعرب الأهالي عن *شكرهم*, توصل الطرفان أمس إلى *اتفاق*: *الدمار* الذي خلفته الحرب: the noun of a verb of uttering is the trigger
    of their act."""
    if draft.lacks("uttering_of_act"):
        return
    uttering = draft.knowledge.operators("uttering_of_act")
    taken = {event.first for event in draft.events}
    for event in draft.events:
        word = draft.words[event.first]
        if word is None or word.stem not in uttering or event.last != event.first + 1:
            continue
        token = _noun(draft, event)
        if token >= 0 and token not in taken:
            noun = draft.words[token]
            event.first, event.last, event.trigger_inner = token, token + 1, noun.lead if noun is not None else 0


def _noun(draft: Draft, event: EventDraft) -> int:
    chunk, nouns = event.chunk, draft.knowledge.operators("uttered_act")
    if chunk is None or chunk.kind != VERB:
        return -1
    if event.antecedent >= 0:
        before = draft.words[event.antecedent]
        return event.antecedent if before is not None and before.stem in nouns else -1
    row = draft.chunks[chunk.sentence]
    if chunk.index > 1 and row[chunk.index - 1].kind == RELATIVE and chunk.word is not None and chunk.word.suffix:
        described = row[chunk.index - 2]
        word = draft.words[described.head]
        return described.head if word is not None and word.stem in nouns else -1
    for other in row[chunk.index + 1 : chunk.index + 1 + _REACH]:
        if other.kind == VERB:
            return -1
        for token in range(other.head, min(other.last, other.head + _PRAISED)) if other.kind == NOUNS and other.prep else ():
            word = draft.words[token]
            if word is not None and word.stem in nouns:
                return token
    return -1


__all__ = ["tell_by_nouns"]
