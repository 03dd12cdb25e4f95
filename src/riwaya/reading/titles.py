"""Titles: how far the noun phrase of an office runs.

In: the chunk of a speaker and the one where the statement begins. Out: one mention of office, body and name.
The idea: المتحدث باسم المقاومة *في تعز رشاد الشرعبي*: what stands between an office and a name behind it belongs to the office;
without a name an office still takes the body it is an office of.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from riwaya.lexicon.compile import ENTITY
from riwaya.reading.actors import without_marks
from riwaya.reading.draft import MARK, NOUNS, ActorMention, Chunk, Draft

_OFFICES: Final = frozenset(["role", "title"])
_BODIES: Final = frozenset(["institution", "force", "group"])
_COMPLEMENTS: Final = 4  # prepositional phrases between an office and its holder's name
_NAME: Final = 6  # words


def whole_title(draft: Draft, chunks: list[Chunk], at: int, limit: int) -> ActorMention | None:
    """The mention of chunk `at` drawn out to the end of its title, if it runs on before chunk `limit`; else None."""
    mention = chunks[at].actor
    if mention is None or mention.entity is not None or mention.person_name is not None:
        return None
    if mention.head_class not in _OFFICES:
        return None
    operators = draft.knowledge.operators
    end, body = at, None
    for index in range(at + 1, min(limit, at + 2 + _COMPLEMENTS)):
        chunk = chunks[index]
        if chunk.kind == MARK:
            name = _apposition(draft, chunks, index, limit) if index == end + 1 else None
            return _drawn_out(draft, mention, chunks[index + 1].last, name, body) if name is not None else None
        if chunk.kind != NOUNS or chunk.conj:
            break
        name = trailing_name(draft, chunk.head, chunk.last)
        if not chunk.prep:
            if chunk.actor is not None and chunk.actor.person_name == (chunk.head, chunk.last):
                name = chunk.actor.person_name
            if name is not None or (index == at + 1 and not mention.definite):
                return _drawn_out(draft, mention, chunk.last, name, body)
            break
        if chunk.prep not in operators("title_preposition"):
            break
        if chunk.actor is not None and chunk.actor.head_class in ("media", "document"):
            break
        if name is not None:
            return _drawn_out(draft, mention, chunk.last, name, chunk.actor or body)
        if chunk.actor is not None and chunk.actor.head_class in _BODIES and end == index - 1:
            if chunk.prep in operators("body_preposition"):
                body, end = chunk.actor, index
    return _drawn_out(draft, mention, chunks[end].last, None, body) if end > at else None


def _apposition(draft: Draft, chunks: list[Chunk], comma: int, limit: int) -> tuple[int, int] | None:
    """نائب مدير المطار، *عبد الرقيب العمري*، أن: the name between commas or before the content."""
    if comma + 1 >= limit or chunks[comma].text not in "،,":
        return None
    chunk = chunks[comma + 1]
    if chunk.kind != NOUNS or chunk.prep or chunk.conj or chunk.actor is None:
        return None
    if comma + 2 < limit and chunks[comma + 2].kind != MARK:
        return None
    return chunk.actor.person_name if chunk.actor.person_name == (chunk.head, chunk.last) else None


def trailing_name(draft: Draft, first: int, last: int) -> tuple[int, int] | None:
    """The person's name of two words or more that ends tokens `first` to `last`, behind at least one other word."""
    last = without_marks(draft, first, last)
    start = last
    given = False
    while start > first + 1 and last - start < _NAME:
        word = draft.words[start - 1]
        if word is None or draft.in_place[start - 1] or word.preposition or word.suffix:
            break
        if not word.given:
            if word.known and not (word.article and start == last) and word.stem not in draft.knowledge.operators("name_link"):
                break
            if word.head or word.entity or word.demonym or word.modifier or word.noun or word.frame_nouns or word.adjective:
                break
        given = given or bool(word.given)
        start -= 1
    return (start, last) if given and last - start >= 2 else None


def _drawn_out(
    draft: Draft, mention: ActorMention, last: int, name: tuple[int, int] | None, body: ActorMention | None
) -> ActorMention:
    """A copy of a mention that reaches to `last`, with its holder's name and the body of the office."""
    role = mention.role or mention.name
    if body is not None and body.name and body.head_class in _BODIES and role:
        role = f"{role}, {body.name}"
    made = replace(mention, last=last, name=role, role=role, used=False)
    if name is not None:
        tokens = draft.tokens
        made.kind, made.person_name, made.name, made.anonymous = "person", name, None, False
        made.name_ar = tokens.text[tokens.start[name[0]] : tokens.end[name[1] - 1]]
        for match in draft.phrases.get(name[0], ()):
            person = draft.entries.actors[match.reading.ref] if match.reading.category == ENTITY else None
            if person is not None and person.kind == "person" and match.last <= name[1]:
                made.entity, made.name, made.name_ar = person.id, person.name, person.name_ar
                break
    draft.add(made)
    return made
