"""Publishers: the medium that a clause says carried the words, behind a verb of publishing.

In: a row of chunks and such a verb. Out: the medium, or None.
The idea: a document or an occasion that a medium published (مقابلة بثتها القناة، البيان الذي نشرته الوكالة) or that was
published in one (مقال نشر في الصحيفة) came through it. A page, an account or a network carries but what its owner writes.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import MARK, NOUNS, PRONOUN, RELATIVE, TIME, VERB, ActorMention, Chunk, Draft
from riwaya.reading.words.marks import ASIDES

_BETWEEN: Final = frozenset([TIME, PRONOUN])  # بثت *أمس* على, أجرتها *معه*


def publisher(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    """في مقابلة بثت أمس على *قناة الساحل*, البيان الذي نشرته *وكالة الأنباء*: the medium behind a verb of publishing."""
    if _ends_in_verb(draft, chunks[at]) and at + 1 < len(chunks):
        return _within(draft, chunks[at + 1])
    if not publishes(draft, chunks, at):
        return None
    medium = _behind(chunks, at)
    if medium is None:
        return None
    if chunks[at].word is not None and not chunks[at].word.suffix:  # type: ignore[union-attr]
        return _within(draft, medium)
    told = medium.kind == NOUNS and not (medium.prep or medium.conj) and medium.actor is not None
    return medium.actor if told and medium.actor.head_class == "media" and not _is_page(draft, medium) else None  # type: ignore[union-attr]


def is_where(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """في مقابلة *نشرت* على موقع «الساحل»: whether a verb only says in which medium something was published."""
    word = chunks[at].word
    if word is None or not publishes(draft, chunks, at):
        return False
    medium = _behind(chunks, at)
    if word.suffix:  # بيان للوزارة *نقلته* الوكالة
        written = chunks[at - 1].kind == NOUNS and _written_before(chunks, at) is not chunks[at]
        return written and publisher(draft, chunks, at) is not None
    return medium is not None and bool(medium.prep) and medium.actor is not None and medium.actor.head_class == "media"


def _behind(chunks: list[Chunk], at: int) -> Chunk | None:
    """What stands behind a verb, over the day and a pronoun: بثت *أمس* على, أجرتها *معه*."""
    index = at + 1
    while index < len(chunks) and chunks[index].kind in _BETWEEN:
        index += 1
    return chunks[index] if index < len(chunks) else None


def _within(draft: Draft, chunk: Chunk) -> ActorMention | None:
    """على *قناة الساحل*, في *صحيفة الساحل*: the medium behind such a preposition."""
    if chunk.kind != NOUNS or chunk.conj or chunk.actor is None or chunk.actor.head_class != "media" or _is_page(draft, chunk):
        return None
    return chunk.actor if chunk.prep in draft.knowledge.operators("venue_preposition") else None


def _ends_in_verb(draft: Draft, chunk: Chunk) -> bool:
    """وفي مقال رأي *نشر* في: a verb that a noun phrase of words has taken as its last word."""
    word = draft.words[chunk.last - 1] if chunk.kind == NOUNS and chunk.prep and chunk.last - chunk.head > 1 else None
    written = chunk.actor is not None and chunk.actor.head_class == "document"
    return written and word is not None and not word.article and word.stem in draft.knowledge.operators("broadcasting_verb")


def publishes(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """Whether a verb says who published a document or an occasion, or where: في مقابلة *نشرت* في, البيان الذي *بثه*."""
    verb, before = chunks[at], chunks[at - 1] if at else None
    if verb.kind != VERB or verb.conj or verb.word is None or before is None:
        return False
    if verb.word.stem not in draft.knowledge.operators("broadcasting_verb"):
        return False
    if before.kind == RELATIVE and at > 1:
        before = chunks[at - 2 - (at > 2 and chunks[at - 2].kind == MARK and chunks[at - 2].text in ASIDES)]
    elif verb.word.suffix and not (before.prep and _may_be_published(draft, before)):
        before = _written_before(chunks, at)
    elif not before.prep:
        return False  # البيان *نشر*: its own subject
    return _may_be_published(draft, before)


def _may_be_published(draft: Draft, before: Chunk) -> bool:
    """Whether a phrase names a writing, or an occasion on which somebody speaks."""
    if before.kind != NOUNS or before.word is None:
        return False
    document = before.actor is not None and before.actor.head_class == "document"
    return document or before.word.stem in draft.knowledge.operators("occasion_noun")


def _written_before(chunks: list[Chunk], at: int) -> Chunk:
    """*بيان* للوزارة نشرته الوكالة: behind a writing without the article, and whose it is, a verb with a pronoun for it."""
    back = at - 1
    while back > 0 and chunks[back].kind == NOUNS and chunks[back].prep and not chunks[back].conj:
        actor = chunks[back].actor
        if actor is not None and actor.head_class == "document":
            break
        back -= 1
    word = chunks[back].word
    return chunks[back] if word is not None and not word.article else chunks[at]


def _is_page(draft: Draft, chunk: Chunk) -> bool:
    """على موقع تويتر، على صفحته: where anybody writes."""
    pages = draft.knowledge.operators("page_noun")
    return any(word is not None and word.stem in pages for word in draft.words[chunk.head : chunk.last])
