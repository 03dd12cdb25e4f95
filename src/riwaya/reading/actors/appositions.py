"""Appositions: the offices that stand between commas behind a name.

In: a row of chunks and that of a name. Out: the last chunk of an office, or of two that و joins.
The idea: رأفت الصباغ، المتحدث باسم المركز، is one man; so is سامي نجم، مستشار الرئيس، وقائد المنطقة، where no other name follows.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import AUXILIARY, COMPLEMENTIZER, MARK, NOUNS, PARTICLE, RELATIVE, VERB, Chunk, Draft
from riwaya.reading.words.marks import PAUSES

_OFFICES: Final = frozenset(["role", "title", "people", "source"])
_REACH: Final = 9  # chunks from a name to the end of the office behind it


def apposition(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """The last chunk of an office that stands between two commas behind the name of chunk `at`; `at` where there is none."""
    if at + 3 >= len(chunks) or chunks[at + 1].kind != MARK or chunks[at + 1].text not in PAUSES:
        return at
    first = chunks[at + 2]
    office = first.actor if first.kind == NOUNS and not (first.prep or first.conj) else None
    if office is None or office.head_class not in _OFFICES or office.first != first.head:
        return at
    if office.number or office.person_name is not None or _holds_object(draft, first):
        return at
    prepositions = draft.knowledge.any_of("title_preposition", "wide_title_preposition")
    for index in range(at + 3, min(len(chunks), at + _REACH)):
        chunk = chunks[index]
        if chunk.kind == MARK and chunk.text in PAUSES:
            return _second_office(draft, chunks, index)
        spoken_to = chunk.actor is not None and chunk.actor.head_class in ("media", "document")
        spoken_to = spoken_to and not (index == at + 3 and not chunk.prep and not office.definite)  # مسؤول *الإعلام*
        if chunk.kind == RELATIVE:
            return index - 1  # عضو اللجنة *التي تضم* …
        if chunk.kind != NOUNS or spoken_to or (chunk.prep and chunk.prep not in prepositions):
            return at
    return at


def _second_office(draft: Draft, chunks: list[Chunk], pause: int) -> int:
    """سامي نجم، مستشار الرئيس، *وقائد المنطقة الرابعة*، أن: the last chunk of another office of one man, which و joins to the
    office before chunk `pause`, where the next comma, قد or أن parts it off; else the chunk before the pause."""
    first = chunks[pause + 1] if pause + 1 < len(chunks) else None
    if first is None or first.kind != NOUNS or not first.conj or first.prep or first.actor is None or first.word is None:
        return pause - 1
    office = first.actor
    his = any(word is not None and word.suffix for word in draft.words[first.head : first.last])  # وسمو *نائبه*
    if office.head_class != "role" or office.number or office.person_name is not None or his:
        return pause - 1
    for index in range(pause + 2, min(len(chunks), pause + _REACH)):
        chunk = chunks[index]
        if chunk.kind in (AUXILIARY, COMPLEMENTIZER, PARTICLE, VERB):
            return index - 1
        if chunk.kind == MARK:
            return index - 1 if chunk.text in PAUSES or chunk.text == "." else pause - 1
        if chunk.kind != NOUNS or (chunk.actor is not None and chunk.actor.person_name is not None):
            return pause - 1
        if chunk.prep and chunk.prep not in draft.knowledge.any_of("title_preposition", "wide_title_preposition"):
            return pause - 1
    return pause - 1


def named_before(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """وكان سامي نجم، مستشار الرئيس، *وقائد المنطقة* قد أعلن: the chunk of the name whose second office chunk `at` is; `at` where
    it is none."""
    if not chunks[at].conj or at < 4 or chunks[at - 1].kind != MARK or chunks[at].actor is None:
        return at
    for index in range(at - 2, max(-1, at - _REACH), -1):
        chunk = chunks[index]
        if chunk.kind == MARK and chunk.text in PAUSES:
            name = chunks[index - 1] if index else None
            named = name is not None and name.kind == NOUNS and not name.prep and name.actor is not None
            if not named or name is None or name.actor is None or name.actor.person_name is None:
                return at
            return index - 1 if apposition(draft, chunks, index - 1) >= at else at
        if chunk.kind != NOUNS:
            return at
    return at


def _holds_object(draft: Draft, office: Chunk) -> bool:
    """قدم الأمير خالد، أمير المنطقة *التعازي*: a definite thing behind a place in an office's phrase is what the verb is about."""
    for token in range(office.head + 1, office.last):
        word = draft.words[token]
        if word is None or not (word.article and (word.noun or word.frame_nouns)) or word.adjective or word.head or word.given:
            continue
        if draft.in_place[token - 1] and not draft.in_place[token]:
            return True
    return False
