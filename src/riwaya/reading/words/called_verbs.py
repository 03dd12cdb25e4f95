"""Verbs of naming whose pronoun hides them: وصفه الوزير بأنه, that is no وصفة and no "and a quality".

In: a draft with its words, before they are chunked. Out: the same with the verb in the word's place.
The idea: the letters of وصف with the pronoun of a man are those of two nouns; at the head of a clause or behind an indefinite
noun, with بأن or ب to come, they are the verb.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import Draft
from riwaya.reading.words.traits import read_traits

_CALLED: Final = 9  # tokens of who names somebody so: الناطق الرسمي باسم وزارة الخارجية الروسية


def take_called(draft: Draft) -> None:
    """وعن الهجوم، *وصفه* الوزير بأنه عمل جبان, في هجوم *وصفه* بالجبان: puts the verb with its pronoun in the word's place."""
    if draft.lacks_forms("called_form"):
        return
    forms, shapes = draft.knowledge.operators("called_form"), draft.knowledge.morphology
    for index, letters in enumerate(draft.tokens.norm):
        word = draft.words[index]
        if letters not in forms or word is None or word.cue_verbs:
            continue
        if not shapes.may_be_pronoun(draft.tokens.raw(index)) or not (_may_tell(draft, index) and _names_it(draft, index)):
            continue
        told = draft.knowledge.matcher.with_pronoun(word.text)
        if told is not None and told.cue_verbs:
            read_traits(told, draft.knowledge)
            draft.words[index] = told
            draft.stems.add(told.stem)
            draft.matched.marks[index], draft.matched.classes[index] = told.marks, told.classes


def _may_tell(draft: Draft, index: int) -> bool:
    """Whether a verb may stand at a token: at the head of a clause, behind a definite subject or a noun that it describes."""
    before = draft.words[index - 1] if index else None
    if before is None:
        return True
    return before.function not in ("prep", "dem", "quant", "neg") and not (before.frame_verbs and not before.nominal)


def _names_it(draft: Draft, index: int) -> bool:
    """Whether what somebody is called follows: بأنه, بالجبان, "…"."""
    by, means = tuple(draft.knowledge.operators("thereby_complementizer")), draft.knowledge.operators("means_preposition")
    for ahead in range(index + 1, min(len(draft.words), index + _CALLED)):
        word = draft.words[ahead]
        if draft.tokens.norm[ahead].startswith(by):
            return True
        if word is None:
            continue
        if word.preposition in means:
            return True
        if word.function in ("comp", "rel", "conj"):
            return False
    return False


__all__ = ["take_called"]
