"""Acts that are told of wider ground, or of a longer time, than any scene.

In: an act, the tokens of its clause. Out: whether they tell it of a whole country, of several regions, or of months or years.
The idea: what happens in the country or for years did not happen where the act before it did.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import MARK, NOUNS, VERB, Draft, EventDraft

_FEW: Final = 3  # words of a phrase that may name wide ground
_NEAR: Final = 4  # phrases from an act to such ground
_PARTING: Final = (VERB, MARK)
_CLOSE: Final = 6  # tokens from an act to how long it went on
_LONG: Final = ("M", "Y")  # what the values of long durations end in


def is_wide(draft: Draft, event: EventDraft, first: int, last: int) -> bool:
    """Whether the clause of an act, from token `first` to `last`, tells of wide ground or of a long time."""
    return _has_own_ground(draft, event, last) or _is_long(draft, event, first, last)


def _has_own_ground(draft: Draft, event: EventDraft, last: int) -> bool:
    """توالت *الهجمات* في البلاد، استمر *القتال* في عدة مناطق: whether a phrase behind an act names ground wider than any scene."""
    if event.chunk is None:
        return False
    operators = draft.knowledge.operators
    within = draft.knowledge.any_of("in_preposition", "means_preposition")
    for chunk in draft.chunks[event.sentence][event.chunk.index + 1 :]:
        if chunk.first >= last or chunk.kind in _PARTING or chunk.index - event.chunk.index > _NEAR:
            return False
        if chunk.kind == NOUNS and chunk.prep in within and not chunk.conj:
            words = (draft.words[at] for at in range(chunk.head, min(chunk.head + _FEW, chunk.last)))  # عدة *مناطق*
            if any(word is not None and word.stem in operators("vague_ground") for word in words):
                return not any(_points(draft, at) for at in range(chunk.first, chunk.last))
    return False


def _points(draft: Draft, at: int) -> bool:
    """في *هذه* المناطق: whether a token points back."""
    word = draft.words[at]
    return word is not None and word.function == "dem"


def _is_long(draft: Draft, event: EventDraft, first: int, last: int) -> bool:
    """سقط في *القتال* المستمر منذ أربعة أشهر ألف قتيل: whether a clause tells of months or years of an act."""
    return any(
        first <= time.first < last and abs(time.first - event.first) <= _CLOSE and time.kind == "duration"
        and (time.value or "").endswith(_LONG)
        for time in draft.times_in[event.sentence]
    )  # fmt: skip


__all__ = ["is_wide"]
