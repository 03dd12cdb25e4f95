"""Lines that lost the break between them: "قصف على منبجأصيبت طفلة".

In: the tokens of a text and their analyses. Out: the same tokens, with such words parted where a line or a clause begins.
The idea: a form that the lexicon does not know is two words where it ends in one that opens reports and what is before that
is a word too; sites that copy posts drop the line break there, so one is put back, without any letters.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Final

from riwaya.languages.ar.shapes import ACCOUNT
from riwaya.lexicon.match import Matched
from riwaya.reading.knowledge import Knowledge
from riwaya.text.tokens import Tokens

_LEAST: Final = 3  # letters of the word before
_SHORT: Final = 7  # letters of both together: shorter ones are no two words


def part_accounts(tokens: Tokens) -> bool:
    """قناة الجسر@AljisrTV*مقتل* ثلاثة: behind the name of an account the post begins, as on a line of its own; whether the
    first line of the text holds nothing but such a name."""
    if "@" not in tokens.text:
        return False
    parted = tokens.break_before([match.end() for match in ACCOUNT.finditer(tokens.text)])
    return bool(parted) and "\n" not in tokens.text[: parted[0]]


def part_lines(tokens: Tokens, matched: Matched, knowledge: Knowledge) -> bool:
    """Parts words that stand together; whether there were any, so that the text has to be matched again."""
    openings, goes_on = knowledge.operators("line_opening"), knowledge.operators("clause_opening")
    longest = max(_longest(openings), _longest(goes_on))
    parted = 0
    for token, word in enumerate(matched.words):
        if word is None or word.known or len(word.text) < _SHORT:
            continue
        text = word.text
        for letters in range(max(_LEAST, len(text) - longest), len(text) - 2):
            rest = text[letters:]
            if (rest in openings or rest in goes_on) and knowledge.matcher.word(text[:letters]).known:
                tokens.part(token + parted, letters, broken=rest in openings)
                parted += 1 + (rest in openings)
                break
    return parted > 0


@lru_cache(maxsize=8)
def _longest(words: AbstractSet[str]) -> int:
    """Letters of the longest word; a word is only looked at as far from its end."""
    return max(map(len, words), default=0)
