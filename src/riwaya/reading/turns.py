"""Where a sentence begins behind the words with which an outlet turns to something else: من جهة أخرى، وفي سياق متصل، إلى ذلك،

In: a draft and the tokens of a sentence. Out: the token at which its first clause begins.
The idea: such words are no part of the clause behind them, as little as a dateline is; rules about the head of a clause need not
know of them.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import Draft

_TURN: Final = 4  # words of the longest such phrase
_COMMAS: Final = frozenset("،,-–:")


def turned(draft: Draft, first: int, last: int) -> int:
    """من جهة أخرى، وفي سياق متصل: the token behind words with which an outlet turns to something else; `first` where it does not.

    They are no part of the clause behind them, as little as a dateline is.
    """
    norm, operators = draft.tokens.norm, draft.knowledge.operators
    start, without = first, draft.knowledge.morphology.without_conjunction
    while start < last and draft.words[start] is None:
        start += 1
    if start >= last or without(norm[start]) not in draft.knowledge.first_words("turning_phrase"):
        return first
    for length in range(min(_TURN, last - start - 1), 0, -1):
        end = start + length
        if without(" ".join(norm[start:end])) in operators("turning_phrase"):
            comma = norm[end] in _COMMAS
            open_ended = not comma and norm[end - 1] in operators("neutral_demonstrative")  # إلى ذلك *المكان*
            return first if open_ended or end + comma >= last else end + comma
    return first


__all__ = ["turned"]
