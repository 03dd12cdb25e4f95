"""Acts that a clause only names to say what another came long after, or answered.

In: an act told by a noun, in its sentence. Out: whether it stands so; then its place is not that of the other act.
The idea: بعد أربعة أيام *على تفجير سروج*, ردا *على هجوم*, في أعقاب *مجزرة*, منذ *الهجوم*, على غرار *الهجوم* set one act against
another; a bare بعد does not.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, TIME, Chunk, Draft, EventDraft
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.words.marks import COMMAS

_NEAR: Final = 2  # tokens from the head of a phrase to the act in it: منذ *بدء المعارك*


def is_backdrop(draft: Draft, event: EventDraft) -> bool:
    """شن الجيش غارات بعد يومين *على تفجير* في سروج: whether an act is only what another one came long after, or answered."""
    chunk = event.chunk
    if chunk is None or chunk.kind != NOUNS or not event.rule.endswith(":noun"):
        return False
    operators, chunks = draft.knowledge.operators, draft.chunks[event.sentence]
    before = draft.words[chunk.first - 1] if chunk.first > draft.sentences[event.sentence][0] else None
    above = chunks[chunk.index - 1] if chunk.index else None
    head = draft.words[chunk.head]
    likened = head is not None and chunk.head < event.first and head.stem in operators("likeness_noun")
    if likened and chunk.prep in operators("on_preposition"):
        return True
    led = draft.knowledge.any_of("on_preposition", "from_preposition")
    if chunk.prep in led and before is not None and above is not None:
        return before.stem in operators("reply_noun") or is_interval(draft, above)
    if draft.lacks("wake_noun"):
        return False
    while chunk.prep and not chunk.conj and chunk.prep not in operators("in_preposition") and chunk.index:
        chunk = chunks[chunk.index - 1]  # في ظل قيام الجيش *بشن غارات*
        if chunk.kind != NOUNS:
            return False
    head = draft.words[chunk.head]
    wake = head is not None and head.stem in operators("wake_noun")
    return wake and chunk.head < event.first and chunk.prep in operators("in_preposition")


def is_since(draft: Draft, event: EventDraft) -> bool:
    """تضاعفت الهجمات *منذ التفجير* في سروج: whether an act is only since when another one went on; that may have been there too
    (تشهد تعز معارك *منذ زحف* الحوثيين إليها)."""
    chunk = event.chunk
    if chunk is None or chunk.kind != NOUNS or chunk.prep not in draft.knowledge.operators("since_preposition"):
        return False
    return event.rule.endswith(":noun") and event.first - chunk.head < _NEAR


def is_interval(draft: Draft, chunk: Chunk) -> bool:
    """*بعد أربعة أيام* على، *بعد وقت قصير* من: whether a phrase tells how much later something was."""
    operators, word, opening = draft.knowledge.operators, draft.words[chunk.head], draft.words[chunk.first]
    vague = chunk.kind == TIME and not chunk.prep and opening is not None and opening.stem in operators("apart_preposition")
    if not vague and chunk.prep not in operators("apart_preposition"):
        return False
    return chunk.kind == TIME or (word is not None and word.stem in operators("interval_noun"))


def of_backdrop(draft: Draft, event: EventDraft) -> list[PlaceMention]:
    """ردا على هجوم *في سروج*، قصف الجيش مواقع في الرقة: the places of such an act that no comma parts from it."""
    assert event.chunk is not None
    chunks = draft.chunks[event.sentence]
    found: list[PlaceMention] = []
    for place in event.places:
        chunk = draft.chunk_of[place.first]
        if place.first < event.first or chunk is None or chunk.sentence != event.sentence:
            continue
        if not any(one.text in COMMAS for one in chunks[event.chunk.index : chunk.index]):
            found.append(place)
    return found


__all__ = ["is_backdrop", "is_interval", "is_since", "of_backdrop"]
