"""Further aims: verbal nouns that و joins to the aim of an attack are aims as it is.

In: an event and the chunks of its sentence. Out: whether it goes on with an aim that is named before it, or is one of its own.
The idea: what a campaign is for may be a row (عملية *لتحرير* القرى *وعزل* المدينة *وقطع* خطوط الإمداد); the row ends with a clause.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, MARK, NOUNS, PRONOUN, RELATIVE, TIME, VERB, Draft, EventDraft

_AIMS: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE", "AID", "SUPPORT"])
_REACH: Final = 12  # chunks from the first aim to a further one
_NEAR: Final = 2
_SIEGES: Final = frozenset(["siege", "encircle", "coup"])


def goes_on_aim(draft: Draft, event: EventDraft, kept: list[EventDraft]) -> bool:
    """حملة لتحرير القرى والطرق التي تمر بها *وطرد* المسلحين منها; but شنت هجوما لتحرير القرية *وغارات* على المدينة"""
    chunk = event.chunk
    if chunk is None or event.type not in _AIMS or event.layer == "result" or event.tolls or not event.rule.endswith(":noun"):
        return False
    word = draft.words[event.first]
    if chunk.kind != NOUNS or chunk.prep or not chunk.conj or event.first != chunk.head or word is None or word.article:
        return False
    operators = draft.knowledge.operators
    if draft.knowledge.morphology.ends_in_alef(word.text) or word.stem in operators("plural_act"):
        return False
    row, purposes = draft.chunks[event.sentence], operators("purpose")
    for at in range(chunk.index - 1, max(0, chunk.index - _REACH), -1):
        other = row[at]
        if other.kind == VERB and row[at - 1].kind == RELATIVE:
            continue
        if other.kind not in (NOUNS, TIME, RELATIVE, PRONOUN, ADVERB):
            return False
        if other.kind != NOUNS or other.prep not in purposes:
            continue
        head = draft.words[other.head]
        if head is not None and head.frame_nouns and not other.conj:
            inside = any(one.sentence == event.sentence and one.first >= other.first for one in kept)
            return row[at - 1].kind == NOUNS and not inside  # لمقاضاته بتهمة *ارتكاب جرائم* ونهب المال
    return False


def is_behind_act(draft: Draft, event: EventDraft, kept: list[EventDraft]) -> bool:
    """تراجعت عن *معركتها* لتحرير المدينة, تلقت *تعزيزات*، وذلك لطرد المسلحين: whether what a verb carries stands before an aim."""
    chunk = event.chunk
    if chunk is None or not kept:
        return False
    other = kept[-1]
    if other.chunk is None or other.statement is not event.statement or not other.governed or not other.rule.endswith(":noun"):
        return False
    if other.sentence != event.sentence or other.chunk.index >= chunk.index or other.chunk.prep == chunk.prep:
        return False
    between = draft.chunks[event.sentence][other.chunk.index + 1 : chunk.index]
    if len(between) > _NEAR:
        return False
    return all(one.kind in (NOUNS, TIME, MARK) for one in between)


def is_striven_for(draft: Draft, event: EventDraft) -> bool:
    """تعرض الحي لقصف *في مسعى لاستعادته*, لهجمات *في محاولة للسيطرة* عليه: what an effort is made for is carried by no
    verb before."""
    chunk = event.chunk
    if chunk is None or not chunk.index or chunk.prep not in draft.knowledge.operators("of_preposition"):
        return False
    before = draft.chunks[event.sentence][chunk.index - 1]
    if before.kind != NOUNS or before.prep not in draft.knowledge.operators("in_preposition") or before.conj or before.word is None:
        return False
    return not before.word.article and before.word.stem in draft.knowledge.operators("effort_of_aim")


def besieges_for(draft: Draft, act: EventDraft, event: EventDraft) -> bool:
    """حاصروا معسكرا *لتعزيز السيطرة* على القاعدة, انقلاب *لطرد* المسلحين, عملية تمشيط من أجل *تمشيط* الحي: whether a siege or a
    coup has an attack for its aim, or an act itself."""
    if act.frame >= 0 and act.frame == event.frame and act.cue_of is None and act.rule.endswith(":noun"):
        return True
    if act.type != "COERCE" or event.type != "ASSAULT" or act.frame < 0 or act.cue_of is not None:
        return False
    return draft.entries.frames[act.frame].id in _SIEGES


__all__ = ["besieges_for", "goes_on_aim", "is_behind_act", "is_striven_for"]
