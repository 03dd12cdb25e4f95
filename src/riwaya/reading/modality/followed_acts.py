"""Acts told as what came next, not as an aim: عاد *لينفذ* هجوما, داهمت المنزل *ليتم القبض* عليه, مما دفعه *لإطلاق النار*.

In: a row of chunks, the chunk of a verb with ل or of a noun of an act. Out: whether it tells of what happened.
The idea: who comes back to do something, behind no word of a place, did it; nobody aims at a passive of carrying out; and what
somebody was driven to was done.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    PARTICLE,
    TIME,
    VERB,
    Chunk,
    Draft,
)
from riwaya.reading.words.marks import COMMAS

_BACK: Final = 6  # chunks between a verb of coming back and what somebody came back to do
_PAST: Final = 12  # chunks between a past and what came of it
_PRESENT: Final = 2
_MEASURES: Final = frozenset(["COERCE", "RETREAT", "ASSAULT", "SANCTION"])


def came_next(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """ثم عاد التنظيم *ليستهدف* المساجد, عاد الشاب أمس *لينفذ* هجوما; but عاد إلى بلاده *ليقاتل*: what for."""
    verb = chunks[at]
    if verb.word is None or verb.word.preposition not in draft.knowledge.operators("of_preposition"):
        return False
    if verb.verb is None or verb.verb.tense != _PRESENT or draft.lacks("returning_verb"):
        return False
    returning, again = draft.knowledge.operators("returning_verb"), draft.knowledge.operators("again_word")
    subjects = 0
    for index in range(at - 1, max(-1, at - _BACK), -1):
        before = chunks[index]
        if before.kind == VERB:
            if before.word is None or before.word.stem not in returning or before.word.future:
                return False
            return not _is_open(chunks, index)
        if before.kind == NOUNS and before.prep:
            if before.word is None or before.word.stem not in again:
                return False
        elif before.kind == NOUNS:
            subjects += 1
            if subjects > 1:
                return False
        elif before.kind not in (TIME, ADVERB):
            return False
    return False


def _is_open(chunks: list[Chunk], at: int) -> bool:
    """Whether a verb is denied, behind أن, قد or سوف."""
    return at > 0 and chunks[at - 1].kind in (NEGATION, COMPLEMENTIZER, PARTICLE, AUXILIARY)


def was_carried_out(draft: Draft, chunks: list[Chunk], at: int, governor: int, token: int) -> bool:
    """داهمت الشرطة المنزل *ليتم القبض* على ثلاثة: a passive of carrying out behind a past, with a measure of its own."""
    verb, word = chunks[governor], draft.words[token]
    if verb.word is None or verb.word.preposition not in draft.knowledge.operators("of_preposition"):
        return False
    if word is None or word.suffix or verb.word.stem not in draft.knowledge.operators("happening_verb"):
        return False
    frames = [draft.entries.frames[reading.ref] for reading in word.frame_nouns]
    if frames and not any(frame.type in _MEASURES for frame in frames):
        return False
    for index in range(governor - 1, max(-1, governor - _PAST), -1):
        before = chunks[index]
        if before.kind in (COMPLEMENTIZER, CONJUNCTION, AUXILIARY) or (before.kind == MARK and before.text not in COMMAS):
            return False
        if before.kind == VERB:
            return before.verb is not None and before.verb.tense == 1 and not _is_open(chunks, index)
    return False


def is_driven_to(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """مما دفعه *لإطلاق النار* على جاره: what somebody was driven to, told with ل."""
    if chunks[at].prep not in draft.knowledge.operators("of_preposition") or draft.lacks_forms("driving_form"):
        return False
    forms = draft.knowledge.operators("driving_form")
    for index in range(at - 1, max(-1, at - 3), -1):
        before = chunks[index]
        if before.kind not in (NOUNS, VERB) or before.prep:
            return False
        if draft.tokens.norm[before.head] in forms:
            opening = chunks[index - 1] if index else None
            opens = opening is not None and draft.tokens.norm[opening.first] in draft.knowledge.operators("what_follows")
            return before.kind == VERB or opens
    return False


__all__ = ["came_next", "is_driven_to", "was_carried_out"]
