"""Parties by office, body and name: whom an act is done by or to, where the body or name stands behind his office.

In: events whose parties are mentions of one phrase. Out: the same, an office drawn out to its body and name.
The idea: القيادي في التنظيم *محمد الجبوري*: behind the body that an office is of, a name is that of its holder and not of the body;
قيادي *في التنظيم* is of the body without a name as well.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from riwaya.reading.draft import NOUNS, ActorMention, Chunk, Draft, EventDraft, replace
from riwaya.reading.phrases.chunk_base import place_nouns
from riwaya.reading.phrases.holders import trailing_name
from riwaya.reading.phrases.person_names import is_kunya

_HOLDERS: Final = frozenset(["role", "title", "people", "source"])
_BODIES: Final = frozenset(["institution", "force", "group", "state"])


def name_parties(draft: Draft, events: Iterable[EventDraft]) -> None:
    """Draws out every party that is an office with a body, and gives it the name behind the body."""
    named: dict[int, ActorMention] = {}
    for event in events:
        for row in (event.actors, event.recipients):
            for place, mention in enumerate(row):
                if _is_nameless(mention):
                    row[place] = named.setdefault(id(mention), _named(draft, mention))
        holders = [one for one in (*event.actors, *event.recipients) if one.person_name is not None and one.role]
        for row in (event.actors, event.recipients) if holders else ():  # زيارة أمين سر *حركة فتح* سالم نجم
            row[:] = [one for one in row if not any(own is not one and own.first < one.first < own.last for own in holders)]


def _is_nameless(mention: ActorMention) -> bool:
    """القيادي, ضابطا: one who holds an office or rank, by no name."""
    return mention.head_class in _HOLDERS and mention.person_name is None and not (mention.number or mention.entity)


def name_bodies(draft: Draft, events: Iterable[EventDraft]) -> None:
    """Draws out every party without a name over the body behind it that he is of: قيادي *في الحركة*. Rules that look at parties
    and what stands behind them come before."""
    drawn: dict[int, ActorMention] = {}
    for event in events:
        for row in (event.actors, event.recipients):
            for place, mention in enumerate(row):
                if _is_nameless(mention):
                    if (found := drawn.get(id(mention))) is None:
                        found = drawn[id(mention)] = _in_body(draft, mention)
                    row[place] = found


def _named(draft: Draft, mention: ActorMention) -> ActorMention:
    """The mention with its body and name, or as it is."""
    chunk = draft.chunk_of[mention.first]
    if chunk is None or chunk.last != mention.last:
        return mention
    body, behind = (*draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 3], None, None)[:2]
    if body is None or not _is_body(draft, body):
        return mention
    name = _name_in(draft, body)
    last = body.last
    if name is None and behind is not None and _is_bare_name(behind):
        assert behind.actor is not None and behind.actor.person_name is not None
        name, last = behind.actor.person_name, behind.actor.last
    if name is None:
        return mention
    tokens, role = draft.tokens, mention.role or mention.name
    if body.actor is not None:
        body.actor.last = min(body.actor.last, max(name[0], body.actor.first + 1))
        role = f"{role}, {body.actor.name}" if body.actor.name and role else role
    made = replace(mention, last=max(last, name[1]), kind="person", person_name=name, role=role, used=False)
    made.name, made.anonymous = None, False
    made.name_ar = tokens.text[tokens.start[name[0]] : tokens.end[name[1] - 1]]
    draft.add(made)
    return made


def _in_body(draft: Draft, mention: ActorMention) -> ActorMention:
    """قيادي *في الحركة*, ضابطا *في الجيش الوطني*: the mention with the body that somebody without a name is of, whose country is
    his, and whose sector too where it bears arms; but قتيل *في الجيش*, and مدني *في المدينة*."""
    word, chunk = draft.words[mention.first], draft.chunk_of[mention.first]
    if chunk is None or chunk.last != mention.last:
        return mention
    row = draft.chunks[chunk.sentence]
    body = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if body is None or not _is_body(draft, body):
        return mention
    owner = body.actor
    if owner is None or owner.first != body.head or not (owner.definite or owner.entity) or owner.name is None:
        return mention
    if body.prep not in draft.knowledge.operators("in_preposition") or owner.head_class not in _BODIES - {"state"}:
        return mention
    if word is None or word.stem not in draft.knowledge.operators("serving_noun"):
        return mention
    if body.word is not None and body.word.text in place_nouns():
        return mention  # شرطي في *ولاية* ديار بكر: where
    made = replace(mention, last=owner.last, used=False, country=owner.country or mention.country)
    made.name = f"{mention.name}, {owner.name}" if mention.name else owner.name
    if owner.kind in ("armed_group", "military") and owner.sector is not None:
        made.sector = owner.sector
    draft.add(made)
    return made


def _is_body(draft: Draft, chunk: Chunk) -> bool:
    """Whether a phrase says of what body or place somebody is: *في التنظيم*, *في بلدية حلب*, *إلى السودان*; and no act."""
    if chunk.kind != NOUNS or chunk.conj:
        return False
    if chunk.prep not in draft.knowledge.any_of("body_preposition", "of_preposition"):
        return chunk.prep in draft.knowledge.operators("to_preposition") and bool(draft.in_place[chunk.head])
    if chunk.word is None or chunk.word.frame_nouns or chunk.word.suffix:
        return False
    return bool(draft.in_place[chunk.head]) or (chunk.actor is not None and chunk.actor.head_class in _BODIES)


def _name_in(draft: Draft, chunk: Chunk) -> tuple[int, int] | None:
    """The tokens of a name that ends the phrase of a body behind its last definite word; but كتيبة *خالد بن الوليد* is a unit."""
    name = trailing_name(draft, chunk.head, chunk.last)
    for token in range(chunk.head + 1, chunk.last - 1):
        if is_kunya(draft, token, chunk.last) and not draft.in_place[token]:
            name = token, chunk.last  # القيادي في الحركة *أبو عمر*
            break
    if name is None or name[0] <= chunk.head:
        return None
    before = draft.words[name[0] - 1]
    complete = before is None or before.article or before.demonym or before.suffix or before.entity or draft.in_place[name[0] - 1]
    return name if complete or any(match.last == name[0] for match in draft.phrases.get(chunk.head, ())) else None


def _is_bare_name(chunk: Chunk) -> bool:
    """Whether a phrase is nothing but the name of a person."""
    if chunk.kind != NOUNS or chunk.prep or chunk.conj or chunk.actor is None or chunk.actor.person_name is None:
        return False
    return chunk.actor.first == chunk.head == chunk.actor.person_name[0]
