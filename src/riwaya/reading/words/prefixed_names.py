"""Surnames that begin like a preposition: بوسنين is no *ب* and سنين, لصور no *ل* and صور, where a report names a man so twice.

In: a draft with its words. Out: the same with such words as names.
The idea: what stands behind a given name, and in another place of the report behind a title or a verb of saying where a speaker
stands, is a surname, whatever its first letter is.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import FRESH, Word
from riwaya.reading.draft import Draft
from riwaya.text.quotes import MARKS

_NEAR: Final = 6  # tokens to the second word behind one
_CLOSED: Final = (['"'], ["»"], ["”"])


def name_prefixed(draft: Draft) -> None:
    """قال سالم *بصفر* إن …. وأكد الدكتور *بصفر* أن: the same word behind a given name and where a speaker stands."""
    operators = draft.knowledge.operators
    attached = operators("means_preposition") | operators("of_preposition")
    found: dict[str, list[int]] = {}
    for index, word in enumerate(draft.words):
        if word is not None and word.preposition in attached and word.function == "" and _may_be_name(draft, word, index):
            found.setdefault(draft.tokens.norm[index], []).append(index)
    for places in found.values():
        if len(places) < 2:
            continue
        named = [index for index in places if _stands_behind_name(draft, index)]
        speaks = [index for index in places if index not in named and _stands_as_speaker(draft, index)]
        if not (named and speaks):
            continue
        for index in (*named, *speaks):
            word = draft.words[index]
            assert word is not None
            name = draft.words[index] = draft.knowledge.matcher.name(word)
            name.known = False
            draft.matched.marks[index] |= FRESH


def _may_be_name(draft: Draft, word: Word, index: int) -> bool:
    if word.article or word.suffix or word.conjunction or draft.in_place[index] or draft.in_time[index]:
        return False
    if word.entity is not None or word.state is not None or word.given or word.people or word.demonym is not None:
        return False
    if word.head is not None and draft.entries.heads[word.head.ref].class_ != "document":
        return False  # لصور: a writing by its letters
    return word.stem not in draft.knowledge.any_of("manner_noun", "mood_noun")


def _stands_behind_name(draft: Draft, index: int) -> bool:
    """سالم *بصفر*, محمد بن علي *بصفر*, "الخضر *لصور*"."""
    before, norm = draft.words[index - 1] if index else None, draft.tokens.norm
    if before is None or before.preposition:
        return False
    return before.given or (before.article and index > 1 and norm[index - 2] in MARKS and norm[index + 1 : index + 2] in _CLOSED)


def _stands_as_speaker(draft: Draft, index: int) -> bool:
    """وأكد الدكتور *بصفر* أن, وقال *بوسنين*، إن: behind a title or a verb of saying, before أن or a mark."""
    norm, words = draft.tokens.norm, draft.words
    back = index - 1
    while back >= 0 and words[back] is None and norm[back] in MARKS:
        back -= 1
    before, word = words[back] if back >= 0 else None, words[index]
    following = _word_behind(draft, index)
    to = following is not None and following.text in draft.knowledge.operators("to_preposition")
    if to:  # وأشار لصور *إلى أن*
        following = _word_behind(draft, index, 2)
    if before is None or word is None or following is None:
        return False
    if following.function != "comp":
        quoted = not to and (norm[index + 1] in MARKS or norm[index + 1] == "،")  # وقال بوسنين، «…
        if not quoted or word.frame_nouns or word.cue_noun:
            return False
    titled = before.head is not None and draft.entries.heads[before.head.ref].class_ in ("title", "role") and before.article
    told = word.preposition in draft.knowledge.operators("of_preposition")
    told = told and not to and following.function == "comp"
    return titled or (bool(before.cue_verbs) and not (before.suffix or told))  # but وقال *لعكاظ* أن


def _word_behind(draft: Draft, index: int, number: int = 1) -> Word | None:
    """The next word behind a token, or the one behind that, whatever marks stand between."""
    words = draft.words
    for token in range(index + 1, min(len(words), index + _NEAR)):
        if (word := words[token]) is not None:
            number -= 1
            if not number:
                return word
    return None
