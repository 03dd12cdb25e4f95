"""Words that name somebody by an adjective, where they are but the adjective of what stands before them.

In: a token of a word that can name one person. Out: whether it describes a thing or an act instead: التفجير *الإرهابي*.
The idea: behind a definite noun that is no person a relational adjective with the article is its adjective; so it is when joined
to another adjective of the same noun, and behind an act with the place of it between them. Without the article it is one behind
nouns that no person has or suffers (حل *سياسي*, but مقتل *مدني*).
"""

from __future__ import annotations

from riwaya.lexicon.match import Word
from riwaya.reading.draft import Draft


def is_qualifier(draft: Draft, index: int) -> bool:
    """التفجير *الإرهابي*، الحوار *السياسي*: an adjective of the noun before it that is no person, though it can name one."""
    word, before = draft.words[index], draft.words[index - 1] if index else None
    if word is None or before is None or word.head is None or word.preposition:
        return False
    if _is_dual_adjective(draft, index, before) or _is_second_adjective(draft, index, before):
        return True
    if word.head.number:
        return False
    if not word.article:
        return not word.conjunction and _is_of_thing(draft, index, before)
    if word.stem in draft.knowledge.operators("linking_participle") and _links(draft, index):
        return True
    nisba = draft.knowledge.morphology.is_nisba(word.text)
    if not (nisba or word.stem in draft.knowledge.operators("main_adjective")):
        return False  # الطريق *الرئيس*: no president
    if word.conjunction:
        return nisba and _joins_adjective(draft, index, before)
    if draft.chunk_of[index] is not draft.chunk_of[index - 1]:
        return False
    if draft.in_place[index - 1]:
        return nisba and _is_of_act_at(draft, index)
    if _names_somebody(before) or not before.article:
        return False
    chunk = draft.chunk_of[index]
    opens = nisba and chunk is not None and chunk.head == index - 1 and before.adjective  # ضمن *المخططات* الإرهابية
    return bool(before.frame_nouns or before.noun or before.cue_noun or opens)


def _is_dual_adjective(draft: Draft, index: int, before: Word) -> bool:
    """طقمين *عسكريين*, هدفين *رئيسين*: a dual adjective right behind a dual noun that is no person."""
    word, shapes = draft.words[index], draft.knowledge.morphology
    if word is None or word.article or word.conjunction or before.article or not before.noun or _names_somebody(before):
        return False
    if draft.chunk_of[index] is not draft.chunk_of[index - 1]:
        return False
    return shapes.is_oblique(word.text) and shapes.is_oblique(before.text) and not draft.counted[index]


def _is_second_adjective(draft: Draft, index: int, before: Word) -> bool:
    """البنية التحتية *المدنية*: the second adjective of a noun that is no person."""
    word, noun, shapes = draft.words[index], draft.words[index - 2] if index > 1 else None, draft.knowledge.morphology
    if word is None or noun is None or not (noun.article and before.article and word.article) or before.lead or word.lead:
        return False
    chunk = draft.chunk_of[index]
    if chunk is not draft.chunk_of[index - 1] or chunk is not draft.chunk_of[index - 2]:
        return False
    if _names_somebody(noun) or _names_somebody(before):
        return False
    return shapes.is_feminine_nisba(word.text) and shapes.is_feminine_nisba(before.text)


def _is_of_thing(draft: Draft, index: int, before: Word) -> bool:
    """حل *سياسي*، عتاد *عسكري*: an adjective without the article right behind a noun without it that no person has or suffers."""
    if before.article or before.suffix or before.stem not in draft.knowledge.operators("described_thing"):
        return False
    return draft.knowledge.morphology.is_nisba(draft.words[index].text) and draft.chunk_of[index] is draft.chunk_of[index - 1]  # type: ignore[union-attr]


def _links(draft: Draft, index: int) -> bool:
    """نقطة العلم *الرابطة* بين المدينتين, الطريق *الرابطة* على الساحل: a participle behind the place whose bearings it tells."""
    behind = draft.words[index + 1] if index + 1 < len(draft.words) else None
    between = behind is not None and behind.text in draft.knowledge.operators("between_preposition")
    return between or (bool(draft.in_place[index - 1]) and draft.chunk_of[index] is draft.chunk_of[index - 1])


def _names_somebody(word: Word) -> bool:
    return bool(
        word.head is not None or word.entity is not None or word.given or word.function or word.people is not None
        or word.demonym is not None
    )  # fmt: skip


def _joins_adjective(draft: Draft, index: int, before: Word) -> bool:
    """التفجير الإجرامي *والإرهابي*: whether "and" joins a word to an adjective of a noun that is no person."""
    if before.head is not None:
        return is_qualifier(draft, index - 1)  # العمق المتطرف *والتكفيري*
    noun = draft.words[index - 2] if index > 1 else None
    if noun is None or not before.article or before.conjunction or _names_somebody(before):
        return False
    if not before.adjective or not draft.knowledge.morphology.is_nisba(before.text):
        return False
    chunk = draft.chunk_of[index - 1]
    if chunk is None or chunk is not draft.chunk_of[index - 2] or _names_somebody(noun) or not noun.article:
        return False
    return bool(noun.frame_nouns or noun.noun or noun.cue_noun)


def _is_of_act_at(draft: Draft, index: int) -> bool:
    """تفجير أنقرة *الانتحاري*: whether a noun of an act governs the place right before a word."""
    place = next((one for one in draft.places_in[draft.sentence_of[index]] if one.first < index == one.last), None)
    governing = draft.words[place.first - 1] if place is not None and place.first else None
    if place is None or governing is None or draft.chunk_of[place.first - 1] is not draft.chunk_of[index]:
        return False
    return bool(governing.frame_nouns) and governing.head is None and not governing.article


__all__ = ["is_qualifier"]


def describes_things(draft: Draft, index: int) -> bool:
    """الأصول *الخارجية*, المعونة *الخارجية*: whether an adjective that can stand for a ministry describes a noun with the article
    right before it."""
    word, before = draft.words[index], draft.words[index - 1] if index else None
    if word is None or word.head is None or before is None or not (word.article and before.article) or word.lead:
        return False
    if before.head is not None or before.entity is not None or not (before.noun or before.frame_nouns):
        return False
    if draft.entries.heads[word.head.ref].class_ != "institution":
        return False
    return draft.knowledge.morphology.is_feminine_nisba(word.text) and draft.chunk_of[index] is draft.chunk_of[index - 1]
