"""Acts of words that a verb only utters: the noun behind it tells the act, wherever it stands.

In: the events of a draft, once all is found. Out: the same events, triggered by the noun where the verb says only that it was so.
The idea: أعرب الأهالي عن *شكرهم* للأطباء is thanks, and توصلت المدينتان إلى *اتفاق* an agreement; أعرب and توصلت would tell
anything, and so would خلفته, of *الدمار* that somebody left.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, RELATIVE, VERB, Draft, EventDraft

_REACH: Final = 4  # chunks from a verb that is no cue to its noun
_PRAISED: Final = 2  # words of that phrase before the noun: عن *خالص* شكرهم


def tell_by_nouns(draft: Draft) -> None:
    """أعرب الأهالي عن *شكرهم*, توصلا إلى *اتفاق*, *الدمار* الذي خلفته الحرب: the noun of a verb of uttering is the trigger."""
    if draft.lacks("uttering_of_act") and draft.lacks("court_deed"):
        return
    uttering, deeds = draft.knowledge.operators("uttering_of_act"), draft.knowledge.operators("court_deed")
    taken = {event.first for event in draft.events}
    for event in draft.events:
        if event.type == "MOBILIZE":
            continue  # عبرت القوات الجسر *لدعم* المقاتلين: they crossed it
        word = draft.words[event.first]
        if word is not None and word.stem in deeds and event.type == "SANCTION":
            token = _sentence(draft, event)
        elif word is None or word.stem not in uttering or event.last != event.first + 1:
            continue
        else:
            token = _noun(draft, event)
        if token >= 0 and token not in taken:
            noun = draft.words[token]
            event.first, event.last, event.trigger_inner = token, token + 1, noun.lead if noun is not None else 0


def _noun(draft: Draft, event: EventDraft) -> int:
    chunk, nouns = event.chunk, draft.knowledge.operators("uttered_act")
    if chunk is None or (chunk.kind != VERB and event.cue_of is None):
        return -1  # but *معربا* عن شكره
    if event.antecedent >= 0:
        before = draft.words[event.antecedent]
        return event.antecedent if before is not None and before.stem in nouns else -1
    row = draft.chunks[chunk.sentence]
    if chunk.index > 1 and row[chunk.index - 1].kind == RELATIVE and chunk.word is not None and chunk.word.suffix:
        described = row[chunk.index - 2]
        word = draft.words[described.head]
        return described.head if word is not None and word.stem in nouns else -1
    end = event.cue_of.first if event.cue_of is not None else row[-1].last  # where what is said begins
    for other in row[chunk.index + 1 :]:
        if other.kind == VERB or other.first >= end or (event.cue_of is None and other.index - chunk.index > _REACH):
            return -1
        for token in range(other.head, min(other.last, other.head + _PRAISED)) if other.kind == NOUNS and other.prep else ():
            word = draft.words[token]
            if word is not None and word.stem in nouns:
                return token
    return -1


def _sentence(draft: Draft, event: EventDraft) -> int:
    """صدر صك يقضي بثبوت التهمة *والحكم* بقتله: the sentence that a deed of a court gives, joined to what it finds."""
    chunk, judgements = event.chunk, draft.knowledge.operators("given_sentence")
    if chunk is None or chunk.kind != NOUNS:
        return -1
    for other in draft.chunks[chunk.sentence][chunk.index + 1 :]:
        if other.kind == NOUNS and other.conj and other.word is not None and other.word.article and other.word.stem in judgements:
            return other.head
    return -1


__all__ = ["tell_by_nouns"]
