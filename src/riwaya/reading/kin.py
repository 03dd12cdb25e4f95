"""Kin with a pronoun: قتل شاب *شقيقه*, زوجته, ابنها.

In: a word. Out: whether it names somebody's kin by a pronoun that goes back to who stands before.
The idea: his own father stands for nobody but another one, so that behind the verb and himself he is its object.
"""

from __future__ import annotations

from riwaya.lexicon.match import Word
from riwaya.reading.draft import Draft
from riwaya.text.normalise import folded


def is_own_kin(draft: Draft, word: Word) -> bool:
    """*زوجته*, *شقيقها*, *ابنه*: kin of whoever its pronoun stands for."""
    if word.head is None or word.article or word.preposition or word.conjunction:
        return False
    lemma = folded(draft.entries.heads[word.head.ref].lemma)
    kin = draft.knowledge.operators("own_kin_noun")
    return lemma in kin and (bool(word.suffix) or word.text in draft.knowledge.operators("own_kin_form"))
