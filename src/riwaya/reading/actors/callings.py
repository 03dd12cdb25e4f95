"""Callings: whom المسؤول التركي, المحلل السياسي and المتحدث take up, where nobody was introduced by that word.

In: a definite word of calling that speaks. Out: who spoke last and may be called so; None where another may be meant.
The idea: a report calls whom it has just quoted by what he is (المسؤول، المحلل، الدبلوماسي); he who spoke last is meant, if his
title, his country and his gender do not speak against it and no other of that calling has been told of.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.draft import ActorMention, Draft

_REACH: Final = 25  # sentences in which another of the same calling may have been told of
_SPOKE: Final = 8  # statements before
_NEAR: Final = 2  # sentences from the end of what he said
_SERVING: Final = ("GOV", "MIL", "COP")
_WORDS: Final = 3  # المسؤول العسكري الأميركي


def called_so(draft: Draft, mention: ActorMention) -> ActorMention | None:
    """قال وزير الداخلية التركي سامي أتاي إن …. وأكد *المسؤول التركي* أن: the named man who spoke last."""
    word = draft.words[mention.first]
    if word is None or word.head is None or not word.article or mention.number or not _is_plain(draft, mention):
        return None
    operators = draft.knowledge.operators
    speaks, serves = word.stem in operators("speaking_calling"), word.stem in operators("serving_calling")
    if not (speaks or serves or word.stem in operators("expert_word")):
        return None
    other = _spoke_last(draft, mention)
    if other is None or other.number or other.gender != mention.gender:
        return None
    if not _fits(draft, mention, other, word, speaks, serves):
        return None
    return None if _is_another_told(draft, mention, other, word) else other


def introduced(draft: Draft, mention: ActorMention) -> ActorMention | None:
    """قال *مسؤول أميركي كبير* إن …. وأضاف *المسؤول الأميركي* أن: who was told of by the same word and nation."""
    word, nation = draft.words[mention.first], draft.words[mention.last - 1]
    if word is None or nation is None or nation.demonym is None or mention.number or mention.last != mention.first + 2:
        return None
    if not word.article or word.head is None:
        return None
    for near in draft.earlier(mention, _REACH):
        head = draft.words[near.first]
        if near is mention or near.number or head is None or head.head is None or head.head.ref != word.head.ref:
            continue
        for token in range(near.first + 1, near.last):
            one = draft.words[token]
            if one is None or not (one.adjective or one.modifier is not None or one.demonym is not None):
                break  # مسؤول *في* الرئاسة التركية
            if one.demonym is not None and one.stem == nation.stem:
                return near
    return None


def _is_plain(draft: Draft, mention: ActorMention) -> bool:
    """Whether only adjectives with the article stand behind the word."""
    if not 0 < mention.last - mention.first <= _WORDS or mention.person_name is not None:
        return False
    behind = (draft.words[token] for token in range(mention.first + 1, mention.last))
    return all(word is None or (word.article and not word.preposition and not word.conjunction and (
        word.demonym is not None or word.adjective or word.modifier is not None
    )) for word in behind)  # fmt: skip


def _spoke_last(draft: Draft, mention: ActorMention) -> ActorMention | None:
    """Who spoke last of his own, no more than some sentences before."""
    here = draft.sentence_of[mention.first]
    for item in reversed(draft.statements[-_SPOKE:]):
        other = item.speaker
        if other is None or item.nested or item.cue_first >= mention.first or item.first <= mention.first < item.last:
            continue
        if other.first >= mention.first or here - draft.sentence_of[max(item.cue_first, item.last - 1)] > _NEAR:
            return None
        return other.antecedent or other
    return None


def _fits(draft: Draft, mention: ActorMention, other: ActorMention, word: Word, speaks: bool, serves: bool) -> bool:
    """Whether he who spoke may be called so: an expert only who is named as one, whoever holds an office an official, and
    anybody المتحدث; never one of another country."""
    if mention.country and other.country and mention.country != other.country:
        return False
    if speaks:
        return other.head_class in ("source", "role", "title", "person", "people") and mention.last == mention.first + 1
    if other.person_name is None:
        return False
    adjectives = (draft.words[token] for token in range(mention.first + 1, mention.last))
    if any(one is not None and one.demonym is None and not _is_titled(draft, other, one.stem) for one in adjectives):
        return False  # الباحث *الغربي*
    if _is_titled(draft, other, word.stem):
        return True
    known = other.entity is not None and other.kind == "person"
    ranked = other.head_class in ("title", "person") and other.sector in _SERVING  # *اللواء* سامي نجم
    return serves and (other.head_class == "role" or known or ranked)


def _is_titled(draft: Draft, other: ActorMention, stem: str) -> bool:
    """الكاتب و*المحلل* السياسي سامي نجم: whether his title has the word."""
    begin = (other.person_name or (other.last, 0))[0]
    tokens = [*range(other.first, begin), *range((other.person_name or (0, other.last))[1], other.last)]
    return any(word is not None and word.stem == stem for word in (draft.words[token] for token in tokens))


def _is_another_told(draft: Draft, mention: ActorMention, other: ActorMention, word: Word) -> bool:
    """Whether another man of that calling has been told of before: *مسؤول كبير*, المسؤول."""
    for near in draft.earlier(mention, _REACH):
        head = draft.words[near.first]
        if near is mention or near is other or near.antecedent is other or head is None or head.head is None:
            continue
        if other.first <= near.first < other.last or near.number:
            continue
        if head.head.ref == word.head.ref:  # type: ignore[union-attr]
            return True
    return False
