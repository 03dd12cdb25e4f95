"""Which tokens belong to names that are no places.

In: a `Draft` with matches and times. Out: a bytearray for the place stage: non-zero where no place may begin.
The idea: "صحيفة الشرق الأوسط" and "المتحدث باسم" hold place names that are not places; decide that before places are looked up.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.toponyms import toponymy
from riwaya.lexicon import compile as comp
from riwaya.lexicon.match import NAMING
from riwaya.reading.draft import Draft

WITHIN: Final = 2  # of a person's surname: no place begins with it, but one may end with it (عين *الأسد*)
_TOWNS: Final = frozenset(["settlement", "admin2"])  # what stands before the name of a town that a person bears too


def names_taken(draft: Draft) -> bytearray:
    """1 for tokens of times and of names of organisations, papers and persons, `WITHIN` for a surname that stands alone."""
    taken = bytearray(draft.in_time)
    norm, nouns = draft.tokens.norm, toponymy().nouns
    for first, matches in draft.phrases.items():
        for match in matches:
            if match.reading.category == comp.ENTITY:
                actor = draft.entries.actors[match.reading.ref]
                if actor.kind not in ("state", "government"):
                    for token in range(first, match.last):
                        taken[token] = 1
                    break
    for token in draft.matched.where(NAMING):
        word = draft.words[token]
        assert word is not None
        if (word.entity is not None and draft.entries.actors[word.entity.ref].kind not in ("state", "government")) or (
            word.demonym is not None and word.state is None and draft.phrase(token, comp.STATE) is None  # *كوريا* الشمالية
        ):
            noun = nouns.get(norm[token - 1]) if token else None
            if word.entity is None or noun is None or noun.kind not in _TOWNS:  # ناحية *البغدادي*: the town
                person = word.entity is not None and draft.entries.actors[word.entity.ref].kind == "person"
                taken[token] = taken[token] or (WITHIN if person and word.demonym is None else 1)
    return taken
