"""Duties: whose duty an act is that must be done.

In: the chunk of the act, or of the أن that opens it. Out: the mentions of who is to do it.
The idea: يجب, على and لا بد stand before the act, and who is obliged behind or before them:
على القوات الانسحاب, القوات يجب أن تنسحب.
"""

from __future__ import annotations

from riwaya.reading.clauses.clause_subjects import agrees
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PRONOUN,
    VERB,
    ActorMention,
    Chunk,
    Draft,
)

_OPENS = (COMPLEMENTIZER, CONJUNCTION, AUXILIARY, OPEN, MARK)


def obliged(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """يجب *على الحكومة* إدانة الهجوم، إن *على القوات* الانسحاب: who is told to do an act that the noun behind names."""
    before = chunks[chunk.index - 1] if chunk.index else None
    if chunk.prep in draft.knowledge.operators("means_preposition") and before is not None and not (before.prep or chunk.conj):
        word = before.word if before.kind == NOUNS and before.last == before.head + 1 else None
        if word is not None and word.article and word.stem in draft.knowledge.operators("performing_noun"):
            return _bearer(draft, chunks, before.index)  # على الحكومة *القيام* بزيارة المخيم
    needed = bool(chunk.prep) and _is_needed(draft, chunks, chunk.index)
    return [] if (chunk.prep and not needed) or chunk.conj else _bearer(draft, chunks, chunk.index)


def obliged_to(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """على *القوات* أن تنسحب, *القوات* يجب أن تنسحب: who is told to do the act of the verb at `at`, behind أن."""
    that = chunks[at - 1] if at > 1 and chunks[at].verb is not None else None
    if that is None or that.kind != COMPLEMENTIZER or that.conj or that.prep:
        return []
    found = _bearer(draft, chunks, that.index)
    return found if agrees(chunks[at], found) else []


def is_needed_of(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """لا بد *للقوات* من الانسحاب: whether a party with ل stands between what is needed and the act."""
    operators = draft.knowledge.operators
    party = chunks[at]
    return party.kind == NOUNS and party.prep in operators("of_preposition") and party.actor is not None


def _is_needed(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """Whether لا بد, with the party it is needed of, stands before chunk `at`."""
    if at < 3 or not is_needed_of(draft, chunks, at - 1) or chunks[at - 3].kind != NEGATION:
        return False
    word = chunks[at - 2].word
    return word is not None and not chunks[at - 2].prep and word.stem in draft.knowledge.operators("necessity_noun")


def _bearer(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """Who stands with على or ل before chunk `at`, behind a verb of obligation or at the head of a clause, or before that verb."""
    operators = draft.knowledge.operators
    before = chunks[at - 1] if at else None
    if before is None:
        return []
    if _obliges(draft, before):
        return _topic(chunks, before.index)
    verb = chunks[before.index - 1] if before.index else None
    if before.kind == PRONOUN and verb is not None and _obliges(draft, verb):
        return _topic(chunks, verb.index)  # القوات يجب *عليها* الانسحاب
    joined = before.conj and verb is not None and verb.kind != MARK
    if before.kind != NOUNS or joined or before.actor is None or before.actor.first > before.head:
        return []
    if before.prep in operators("of_preposition"):
        owed = verb is not None and (_obliges(draft, verb) or _is_needed(draft, chunks, at))
    else:
        opens = verb is None or verb.kind in _OPENS or _obliges(draft, verb)
        owed = before.prep in operators("on_preposition") and opens
    return [before.actor] if owed else []


def _obliges(draft: Draft, chunk: Chunk) -> bool:
    return chunk.kind == VERB and chunk.word is not None and chunk.word.stem in draft.knowledge.operators("obligation_verb")


def _topic(chunks: list[Chunk], at: int) -> list[ActorMention]:
    """*القوات* يجب أن: the bare phrase that opens the clause of a verb."""
    topic = chunks[at - 1] if at and not chunks[at].conj else None
    if topic is None or topic.kind != NOUNS or topic.prep or topic.conj or topic.actor is None or topic.actor.first > topic.head:
        return []
    return [topic.actor] if topic.index == 0 or chunks[topic.index - 1].kind in _OPENS else []
