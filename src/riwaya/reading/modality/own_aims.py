"""Aims of their own: what ل stands before belongs to no attack named ahead of it, and may be no aim at all.

In: the chunks of a sentence and the phrase that opens an aim. Out: whether it is that of what is prepared or of a march to come,
or what is only added to the acts before.
The idea: the word right before ل says so (استعدادهم *لاقتحام*, سينطلق الجيش *لتطهير*, إضافة *لتدمير*), whatever else was done.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, NOUNS, TIME, VERB, Chunk, Draft, EventDraft

_FAR: Final = 4  # chunks from a verb of setting out to what is set out for


def is_own_aim(draft: Draft, row: list[Chunk], at: int, told: list[EventDraft]) -> bool:
    """سيطروا على القرية وواصلوا *استعدادهم لاقتحام* المدينة, سيطروا على القرية ومنها *سينطلقون لتحرير* المدينة; but the march that
    tells an act itself (سوف *تتحرك قواتهم* لاستعادة التل) has its aim with it."""
    if not at or row[at].prep not in draft.knowledge.operators("purpose"):
        return False
    before, operators = row[at - 1], draft.knowledge.operators
    if not draft.lacks("preparing_masdar") and before.kind == NOUNS:
        words = draft.words[before.head : before.last]
        if any(word is not None and word.stem in operators("preparing_masdar") for word in words[-2:]):
            return True  # في سياق *التحضيرات الحالية* لتحرير القاعدة
    if draft.lacks("setting_out_verb"):
        return False
    for index in range(at - 1, max(-1, at - _FAR), -1):
        chunk = row[index]
        if chunk.kind == VERB:
            word = chunk.word
            if word is None or word.stem not in operators("setting_out_verb") or any(event.chunk is chunk for event in told):
                return False
            return _is_to_come(draft, row, index)
        if chunk.kind not in (NOUNS, TIME, ADVERB):
            return False
    return False


def is_added(draft: Draft, row: list[Chunk], at: int) -> bool:
    """دمروا ثلاث دبابات، إضافة *لتدمير* تحصينات: what is added to the acts before is an act as they are."""
    if not at or draft.lacks("adding_word") or row[at].prep not in draft.knowledge.operators("of_preposition"):
        return False
    before = row[at - 1]
    word = draft.words[before.last - 1]
    return before.last == before.head + 1 and word is not None and word.stem in draft.knowledge.operators("adding_word")


def _is_to_come(draft: Draft, row: list[Chunk], index: int) -> bool:
    """*سينطلق*, *سوف* ننطلق"""
    word, before = row[index].word, row[index - 1] if index else None
    if word is not None and word.future:
        return True
    return before is not None and before.text in draft.knowledge.operators("future_particle")


__all__ = ["is_added", "is_own_aim"]
