"""Namesakes: وقال النائب سالم كرزاي إن …. وأضاف *كرزاي* أن: not the man best known by that surname.

In: a mention by a surname alone that the lexicon knows as somebody's. Out: whether the report has named another man by it in full.
The idea: where a surname stands first in a report behind given names of which none is his, it is a namesake's.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ActorMention, Draft
from riwaya.text.normalise import folded

_ALIKE: Final = 0.6  # share of the letters of the shorter of two spellings that stand in both: ديمتري, دميتري
_NAMES: Final = 4  # given names before a surname that are looked at


def forget_namesake(draft: Draft, mention: ActorMention) -> None:
    """Takes the name of a known man from a mention that is a namesake of his."""
    if mention.entity is None or mention.kind != "person" or mention.last != mention.first + 1 or mention.antecedent is not None:
        return
    if not _is_namesake(draft, mention):
        return
    mention.entity = mention.name = mention.country = mention.sector = mention.role = None
    mention.name_ar = draft.tokens.text[draft.tokens.inner_start(mention.first, mention.inner) : draft.tokens.end[mention.first]]
    mention.person_name, mention.head_class = (mention.first, mention.last), "person"


def _is_namesake(draft: Draft, mention: ActorMention) -> bool:
    """Whether the surname stands first in the report behind given names that are none of the known man's."""
    surname = draft.words[mention.first]
    if surname is None or surname.stem not in draft.stems:
        return False
    first = next((token for token in range(mention.first) if (word := draft.words[token]) and word.stem == surname.stem), -1)
    given = _given_names(draft, first) if first > 0 else []
    own = [folded(part) for part in (mention.name_ar or "").split()[:-1]]
    return bool(given) and bool(own) and not any(_are_alike(name, part) for name in given for part in own)


def _are_alike(one: str, other: str) -> bool:
    """ديمتري, دميتري; جو, جوزيف: whether two words may be spellings of one name."""
    shared = sum(min(one.count(letter), other.count(letter)) for letter in set(one))
    return shared >= _ALIKE * min(len(one), len(other))


def _given_names(draft: Draft, surname: int) -> list[str]:
    """The names right before a surname, unless something there is no name or the surname is not alone behind them."""
    names: list[str] = []
    for token in range(surname - 1, max(-1, surname - 1 - _NAMES), -1):
        word = draft.words[token]
        if word is None or word.article or word.preposition or word.suffix or draft.in_place[token]:
            break
        if not (word.given or not word.known) or word.conjunction or word.head is not None:
            break
        names.append(word.stem)
    return names
