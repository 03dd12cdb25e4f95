"""Whose adjectives are those behind a noun that names somebody by what he is.

In: the head of a mention, the noun in the genitive behind it, the adjectives behind both. Out: which adjective says what of which.
The idea: an adjective agrees with its noun in gender and number: منسوبو قوة الطوارئ *الخاصة* are no special people.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.lexicon.match import Word
from riwaya.lexicon.schema import Head
from riwaya.reading.draft import Draft

_PERSONS: Final = frozenset(["people", "role", "title", "source"])
_MEN: Final = frozenset(["people", "source"])


def is_attribute(draft: Draft, entry: Head, index: int) -> bool:
    """المنظمة *الإرهابية*, الجيش *الموالي* للشرعية, شخصا *مجهولا*: a word for a person that says what the noun before it is like.

    A noun with the article is in no construct state, and so what stands behind it is no genitive.
    """
    word, before = draft.words[index], draft.words[index - 1] if index else None
    if word is None or before is None or word.preposition or word.conjunction or before.given:
        return False
    operators = draft.knowledge.operators
    if word.stem in operators("abroad_adjective"):
        return before.article == word.article and before.head is not None and not before.suffix and not _is_body_of(draft, before)
    if entry.class_ not in _MEN:
        return False
    if word.article or before.article or before.suffix:
        return word.article and bool(before.article or before.suffix)
    if before.head is None:
        return False
    morphology = draft.knowledge.morphology
    if morphology.ends_in_alef(draft.tokens.norm[index]) or morphology.is_sound_plural(before.text):
        return True  # in the construct state مسلحين has no ن: *مسلحين متطرفين*
    return word.stem in operators("attribute_of_body")


def _is_body_of(draft: Draft, before: Word) -> bool:
    """وزارة *الخارجية*: a body or an office that the word names."""
    return before.head is not None and draft.entries.heads[before.head.ref].class_ in ("role", "title")


def is_unmanned(draft: Draft, index: int) -> bool:
    """طائرة أميركية من دون *طيار*: no pilot is there."""
    word, before = draft.words[index], draft.words[index - 1] if index else None
    if word is None or before is None or word.stem not in draft.knowledge.operators("pilot_word"):
        return False
    return before.text in draft.knowledge.operators("without_preposition")


def of_people(draft: Draft, people: int) -> str:
    """مقاتلون *أكراد*: the adjective of a people, where one is known."""
    entry = draft.entries.peoples[people]
    own = set(entry.adjective)
    return next((one.english for one in draft.entries.modifiers if not own.isdisjoint(one.adjective)), entry.name)


def is_folk(draft: Draft, head: int, last: int) -> bool:
    """*أبناء* المحافظة, أبناء الشعب: the people of a place or of a land, and nobody's sons."""
    word, owner = draft.words[head], draft.words[head + 1] if head + 1 < last else None
    if word is None or owner is None or word.article or word.suffix:
        return False
    if word.stem not in draft.knowledge.operators("folk_noun"):
        return False
    belongs = bool(draft.in_place[head + 1] or owner.people or owner.state)
    return belongs or owner.stem in draft.knowledge.operators("folk_owner")


def divided(
    draft: Draft, head: Reading, end: int, within: int, found: list[tuple[int, str]]
) -> tuple[list[str], list[str]]:
    """The adjectives of a head and those of the noun in the genitive at `within` (-1 for none)."""
    own: list[str] = []
    inner: list[str] = []
    owner = draft.words[within] if within >= 0 else None
    genitive = owner.head if owner is not None else None
    phrase = next((one.reading for one in draft.phrases.get(within, ()) if one.reading.category == head.category), None)
    genitive = phrase or genitive
    for index, english in found:
        word = draft.words[index]
        if word is not None and index == end and word.article and word.stem in draft.knowledge.operators("time_adjective"):
            noun = draft.words[end - 1]
            if noun is not None and not (noun.article or noun.suffix):
                continue  # نجل *المخلوع*: another's son
        if word is None or index == end:
            own.append(english)
            continue
        with_head = _agree(draft, word, head)
        if genitive is not None and index > within:
            with_genitive = _agree(draft, word, genitive)
            stays = with_head and word.stem in draft.knowledge.operators("time_adjective")  # قائد الحرس *السابق*
            if with_genitive and not stays:
                inner.append(english)
                continue
        if with_head:
            own.append(english)
    return own, inner


def _agree(draft: Draft, word: Word, noun: Reading) -> bool:
    """Whether an adjective may be a noun's; where its form does not tell, it may."""
    entry = draft.entries.heads[noun.ref]
    once = word.stem in draft.knowledge.operators("time_adjective")
    if entry.class_ == "source" and not (once and noun.number):
        return True  # مصادر *طبية وأمنية*: men, or what they say
    person = entry.class_ in _PERSONS
    morphology = draft.knowledge.morphology
    feminine = morphology.has_feminine_ending(word.stem)
    several = bool(word.modifier and word.modifier.number == 2) or morphology.is_sound_plural(word.text)
    several = several or bool(word.people and word.people.number == 2)
    if feminine:
        return bool(noun.number) and not person if noun.number else bool(noun.gender)
    if several:
        return bool(noun.number) and person
    if not (morphology.is_nisba(word.text) or word.stem in draft.knowledge.operators("time_adjective")):
        return True
    return not noun.number and not noun.gender


def described(english: str, adjectives: list[str]) -> str:
    """القطعات *العسكرية*: an adjective that the noun's own name says already is not said twice."""
    if not adjectives:
        return english
    said = english.split()
    return " ".join([*dict.fromkeys(one for one in adjectives if one not in said), english])
