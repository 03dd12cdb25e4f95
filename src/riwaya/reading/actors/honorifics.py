"""Honorifics with a pronoun: سموه، معاليه، فضيلته – joined to the one person told of whom one calls so.

In: the mention of an honorific that stands alone. Out: the person it is said of, or None.
The idea: who was called so before, or bears a title that one calls so (سموه of an أمير, معاليه of a وزير), is meant: the
latest who spoke, else the only one of whom the report has told so far; of two nobody is guessed.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ActorMention, Draft

_REACH: Final = 25  # sentences
_SPOKE: Final = 8  # statements


def is_honorific(draft: Draft, mention: ActorMention) -> bool:
    """Whether a mention is one word with a pronoun that honours somebody told of before: قال *سموه*."""
    word = draft.words[mention.first] if mention.last == mention.first + 1 else None
    return word is not None and bool(word.suffix) and word.stem in draft.knowledge.operators("honorific_noun")


def honoured(draft: Draft, mention: ActorMention) -> ActorMention | None:
    """زار الأمير خالد بن ناصر البلدة، وقال *سموه*: whom an honorific stands for."""
    word = draft.words[mention.first]
    assert word is not None
    for item in reversed(draft.statements[-_SPOKE:]):
        other = item.speaker
        if other is None or other.first >= mention.first:
            continue
        if other.antecedent is not None and (is_honorific(draft, other) or _is_called(draft, other.antecedent, word.stem)):
            return other.antecedent
        if _is_person(other) and _is_called(draft, other, word.stem):
            return other
    found: ActorMention | None = None
    for other in draft.earlier(mention, _REACH):
        if not _is_person(other) or not _is_called(draft, other, word.stem):
            continue
        if found is None or (_is_same(draft, found, other) and other.last - other.first > found.last - found.first):
            found = other
        elif not _is_same(draft, found, other):
            return None
    return found


def _is_person(mention: ActorMention) -> bool:
    return mention.person_name is not None


def _is_called(draft: Draft, mention: ActorMention, honorific: str) -> bool:
    """Whether a mention has the honorific among its words, or a title that it goes with."""
    titles = draft.knowledge.operators("honoured_title")
    words = (draft.words[token] for token in range(mention.first, mention.last))
    return any(word is not None and (word.stem == honorific or f"{honorific} {word.stem}" in titles) for word in words)


def _is_same(draft: Draft, one: ActorMention, other: ActorMention) -> bool:
    """Whether two mentions name one person: the same entity, or the same first name."""
    if one.entity is not None and other.entity is not None:
        return one.entity == other.entity
    assert one.person_name is not None and other.person_name is not None
    first, second = draft.words[one.person_name[0]], draft.words[other.person_name[0]]
    return first is not None and second is not None and first.stem == second.stem
