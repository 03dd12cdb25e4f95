"""Where a sentence begins behind words that are no part of its first clause: عاجل | …, من جهة أخرى، …, أمس، …

In: a draft and the tokens of a sentence. Out: the token at which its first clause begins.
The idea: such words are no part of the clause behind them, as little as a dateline is; rules about the head of a clause need not
know of them.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import Draft
from riwaya.reading.words.marks import COMMAS, PAUSES
from riwaya.text.quotes import MARKS
from riwaya.text.tokens import NUMBER

_TURN: Final = 4  # words of the longest such phrase
_KICKER_MARKS: Final = frozenset("|/:.-–—…") | {"..", "..."}
_COMMAS: Final = PAUSES | frozenset(":")


def turned(draft: Draft, first: int, last: int) -> int:
    """من جهة أخرى، وفي سياق متصل: the token behind words with which an outlet turns to something else; `first` where it does not.

    They are no part of the clause behind them, as little as a dateline is.
    """
    norm, operators = draft.tokens.norm, draft.knowledge.operators
    first = _kicked(draft, first, last)
    start, without = _first_word(draft, first, last), draft.knowledge.morphology.without_conjunction
    if start >= last:
        return first
    if without(norm[start]) in operators("turning_adverb"):
        return start + 2 if start + 2 < last and norm[start + 1] in _COMMAS else first
    if without(norm[start]) not in draft.knowledge.first_words("turning_phrase"):
        return first
    for length in range(min(_TURN, last - start - 1), 0, -1):
        end = start + length
        if without(" ".join(norm[start:end])) in operators("turning_phrase"):
            comma = norm[end] in _COMMAS
            open_ended = not comma and norm[end - 1] in operators("neutral_demonstrative")  # إلى ذلك *المكان*
            return first if open_ended or end + comma >= last else end + comma
    return first


def _first_word(draft: Draft, first: int, last: int) -> int:
    """The first word of a sentence behind marks that open no quotation; `last` where there is none."""
    for token in range(first, last):
        if draft.words[token] is not None:
            return token
        if draft.tokens.norm[token] in MARKS:
            return last
    return last


def _kicked(draft: Draft, first: int, last: int) -> int:
    """عاجل | …, بالفيديو.. …: the token behind the word that an outlet puts over a line, and its mark."""
    norm, start = draft.tokens.norm, _first_word(draft, first, last)
    if start >= last or norm[start] not in draft.knowledge.operators("kicker"):
        return first
    end = start + 1
    while end < last and draft.words[end] is None and draft.tokens.kind[end] != NUMBER and norm[end] in _KICKER_MARKS:
        end += 1
    return end if start + 1 < end < last else first


def dated(draft: Draft, first: int, last: int) -> int:
    """أمس، وفي مطلع الشهر الماضي، …: the token behind a time with a comma that opens a sentence; `first` where none does."""
    at = first
    while at < last and draft.words[at] is None and draft.tokens.kind[at] != NUMBER:
        at += 1
    for mention in draft.times_in[draft.sentence_of[first]]:
        if mention.first > at + 1 or mention.last + 1 >= last:
            return first
        opener = draft.words[at]
        if mention.first == at + 1 and not (opener is not None and opener.function == "prep"):
            return first
        if mention.first >= at:
            return mention.last + 1 if draft.tokens.norm[mention.last] in COMMAS else first
    return first


__all__ = ["dated", "turned"]
