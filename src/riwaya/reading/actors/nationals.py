"""Persons told of by nothing but their nationality: قتل *فلسطيني*, مقتل *سوري*, خطف مسلحون *سوريين*.

In: the index of an adjective of a nation in the report. Out: whether it stands for persons there, and describes no noun.
The idea: right behind a verb or a bare noun of what is done to persons it is whom that is done to.
"""

from __future__ import annotations

from riwaya.lexicon.match import Word
from riwaya.reading.draft import NOUNS, VERB, Draft


def are_people(draft: Draft, index: int, word: Word) -> bool:
    """قتلت القوات *فلسطينيين*, خطف مسلحون *سوريين*: two or more of a nationality, unless the word describes a noun before it
    (دبلوماسيين *إيرانيين*)."""
    before, shapes = draft.words[index - 1] if index else None, draft.knowledge.morphology
    if word.demonym is None or not word.demonym.number:
        return False
    other_case = before is not None and shapes.is_plural_nominative(before.text) and shapes.is_oblique(word.text)
    return before is None or before.head is None or before.article or other_case


def is_hurt(draft: Draft, index: int) -> bool:
    """قتل *فلسطيني*, قتل الجيش *فلسطينيا*: somebody of a nationality, right behind a verb of what is done to persons, or in the
    accusative behind its subject with the article."""
    before, subject = draft.chunk_of[index - 1] if index else None, draft.words[index - 1] if index else None
    if before is not None and before.kind == NOUNS and before.last == index and before.first and subject and subject.article:
        if draft.knowledge.morphology.ends_in_alef(draft.tokens.norm[index]):
            index, before = before.first, draft.chunk_of[before.first - 1]
    if subject is not None and subject.frame_nouns and _is_of_one_killed(draft, index, subject):
        return True
    if before is None or before.kind != VERB or before.word is None or before.last != index:
        return False
    return any(draft.entries.frames[reading.ref].toll for reading in before.word.frame_verbs)


def _is_of_one_killed(draft: Draft, index: int, noun: Word) -> bool:
    """مقتل *فلسطيني*, اعتقال *سوري*: one man of a nationality right behind a bare noun of what is done to persons; but اعتقال
    *إسرائيلي* لثلاثة شبان."""
    word, behind = draft.words[index], draft.words[index + 1] if index + 1 < len(draft.words) else None
    if word is None or word.article or noun.article or noun.suffix or draft.knowledge.morphology.is_feminine_nisba(word.text):
        return False
    if draft.knowledge.morphology.ends_in_alef(noun.text) or draft.knowledge.morphology.ends_in_alef(word.text):
        return False
    if behind is not None and behind.preposition in draft.knowledge.operators("of_preposition"):
        return False
    frames = [draft.entries.frames[one.ref] for one in noun.frame_nouns if one.tail < 0]
    return any(one.toll and one.genitive == "recipient" for one in frames)
