"""Whom a pronoun on a verb or noun of an act stands for.

In: a row of chunks, where the pronoun stands, its letters. Out: the mention it takes up, or None where nothing agrees.
The idea: gender and number decide, then place: the pronoun on a noun of an act (بعد *سيطرتها*) goes on with the subject of its
clause, one that is an object takes up the nearest mention that is not the subject; what only a preposition brought in comes last.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from riwaya.reading.arguments import verb_arguments
from riwaya.reading.clause_subjects import subject_index
from riwaya.reading.draft import COMPLEMENTIZER, NOUNS, OPEN, RELATIVE, VERB, ActorMention, Chunk, Draft

_PERSONS: Final = frozenset(["person", "role", "title", "people", "source", ""])
_CROWDS: Final = frozenset(["people", "group", "force"])


def antecedent(draft: Draft, chunks: list[Chunk], at: int, pronoun: str, barred: Iterable[ActorMention]) -> ActorMention | None:
    """The nearest mention before chunk `at` that agrees with a pronoun and is none of `barred`."""
    if pronoun in draft.knowledge.operators("first_person_suffix"):
        return speaking(draft, chunks[at].first, pronoun)
    # A pronoun goes on with a subject or object before it takes up what only a preposition brought in.
    order = sorted(range(at - 1, -1, -1), key=lambda index: bool(chunks[index].prep))
    out = list(barred)
    body = None
    for index in order:
        mention = chunks[index].actor
        if mention is None or mention in out or not agrees_with(draft, mention, pronoun):
            continue
        if chunks[at].kind != VERB or (mention.head_class == "people" and mention.number and not _is_dead(draft, mention)):
            return mention
        if agrees_with(draft, body or mention, pronoun, strictly=True):
            return body or mention
        body = body or mention  # أغلق الجيش الطريق أمام النازحين و*منعهم*: several persons before a body named in the singular
    return body


def _is_dead(draft: Draft, mention: ActorMention) -> bool:
    """أسفر عن عشرات *القتلى* حتى تم طردهم: nothing more is done to those who fell."""
    fallen = draft.knowledge.operators("killed_noun")
    return any(word is not None and word.stem in fallen for word in draft.words[mention.first : mention.last])


def speaking(draft: Draft, token: int, pronoun: str) -> ActorMention | None:
    """«ضربو*ني*»: the person whose words a token stands in; of "us" the text leaves open who they are."""
    owner = draft.owner[token]
    speaker = owner.speaker if owner is not None and pronoun not in draft.knowledge.operators("our_suffix") else None
    return speaker if speaker is not None and speaker.head_class in _PERSONS and speaker.number == 0 else None


def agrees_with(draft: Draft, mention: ActorMention, pronoun: str, strictly: bool = False) -> bool:
    """Gender and number of a pronoun; `strictly`: a body named by a singular noun (الجيش) is no `هم`."""
    number, feminine = draft.knowledge.morphology.pronoun_of(pronoun)
    if number == 1:
        return mention.number == 1
    if number == 2:
        if mention.number == 1:
            return _may_be_plural(draft, mention)
        return mention.number == 2 or (not strictly and mention.head_class in _CROWDS)
    if feminine:
        return mention.gender == 1 or (mention.number == 2 and mention.head_class != "people")
    return not (mention.gender == 1 or mention.number == 2)


def _may_be_plural(draft: Draft, mention: ActorMention) -> bool:
    """*المسلحين*: written as the dual is."""
    words = (draft.words[token] for token in range(mention.first, mention.last))
    return any(word is not None and word.head is not None and draft.knowledge.morphology.is_oblique(word.text) for word in words)


def doer_meant(draft: Draft, chunks: list[Chunk], at: int, pronoun: str) -> ActorMention | None:
    """الجيش قطع طرق إمداد المسلحين بعد *سيطرته*: the subject of the clause around a noun of an act; before its verb
    (خلال *زيارته* … دعا الوزير) the subject that follows. None where that does not agree."""
    if pronoun in draft.knowledge.operators("first_person_suffix"):
        return speaking(draft, chunks[at].first, pronoun)
    for index in range(at - 1, -1, -1):
        if chunks[index].kind in (COMPLEMENTIZER, OPEN):
            return None
        if chunks[index].kind == VERB:
            if _is_full_clause(chunks, index, at):
                continue
            where = subject_index(chunks, index, verb_arguments(chunks, index))
            mention = chunks[where].actor if where >= 0 else None
            return mention if mention is not None and agrees_with(draft, mention, pronoun, strictly=True) else None
    if not chunks[at].prep:
        return None
    for index in range(at + 1, len(chunks)):
        if chunks[index].kind == COMPLEMENTIZER:
            return None
        if chunks[index].kind == VERB:
            following = chunks[index + 1] if index + 1 < len(chunks) else None
            if following is None or following.kind != NOUNS or following.prep or following.actor is None:
                return None
            return following.actor if agrees_with(draft, following.actor, pronoun, strictly=True) else None
    return None


def _is_full_clause(chunks: list[Chunk], verb: int, at: int) -> bool:
    """طائرات التحالف الذي *تقوده الرياض* غاراتها: a relative clause that has its subject and, as a pronoun, its object; what
    stands behind it without a preposition is of the clause around it."""
    word = chunks[verb].word
    full = verb > 0 and chunks[verb - 1].kind == RELATIVE and word is not None and bool(word.suffix)
    return full and not chunks[at].prep and any(chunk.kind == NOUNS for chunk in chunks[verb + 1 : at])


def told_of(draft: Draft, chunks: list[Chunk], at: int, pronoun: str) -> ActorMention | None:
    """المسلحون داهموا القرية، مشيرا إلى *أنهم* اعتقلوا …: the subject of a clause before `at` that the pronoun of a
    complementizer takes up."""
    for index in range(at - 1, -1, -1):
        if chunks[index].kind != VERB:
            continue
        where = subject_index(chunks, index, verb_arguments(chunks, index))
        mention = chunks[where].actor if where >= 0 else None
        if mention is not None and where < at and agrees_with(draft, mention, pronoun, strictly=True):
            return mention
    return None


__all__ = ["agrees_with", "antecedent", "doer_meant", "told_of"]
