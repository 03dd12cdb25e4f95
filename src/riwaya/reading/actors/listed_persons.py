"""Persons named in a row behind "each of": اعتقلت قسد *كلا من: أحمد العلي، سامر الخلف وعمر الخالد*.

In: the events of a sentence. Out: the same, with all of the row as those the act was done to.
The idea: behind those words, a colon and quotation marks change nothing; commas and و part names, one person each.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.draft import CLOSE, MARK, NOUNS, OPEN, TIME, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.phrases.person_names import unknown_person
from riwaya.reading.words.marks import COMMAS

_DONE_TO: Final = frozenset(["ASSAULT", "COERCE"])
_PERSONS: Final = frozenset(["person", "people", "title", "role"])
_NEAR: Final = 3  # chunks between an act and the row


def name_listed(draft: Draft, chunks: list[Chunk], events: list[EventDraft]) -> None:
    """Gives acts those listed behind "each of" as the ones they were done to."""
    if draft.lacks("each_noun"):
        return
    for event in events:
        chunk = event.chunk
        if event.type not in _DONE_TO or chunk is None or event.first < chunk.first:
            continue
        token = _row_start(draft, chunks, chunk, event)
        if token < 0:
            continue
        row = _row(draft, chunks, token)
        others = [one for one in event.recipients if not any(_overlap(one, other) for other in row)]
        if row and not others and not any(_overlap(one, other) for one in event.actors for other in row):
            event.recipients = row


def _overlap(one: ActorMention, other: ActorMention) -> bool:
    return one.first < other.last and other.first < one.last


def _row_start(draft: Draft, chunks: list[Chunk], chunk: Chunk, event: EventDraft) -> int:
    """The token behind "each of" right behind an act, or behind the doer of its verb; -1 where there is none."""
    each, partitive = draft.knowledge.operators("each_noun"), draft.knowledge.operators("partitive")
    for one in chunks[chunk.index : chunk.index + _NEAR]:
        if one is not chunk and (one.kind != NOUNS or one.prep):
            return -1
        for token in range(max(one.first, event.last), one.last - 1):
            word, behind = draft.words[token], draft.words[token + 1]
            if word is None or word.stem not in each or behind is None or behind.stem not in partitive:
                continue
            before = draft.words[token - 1] if token > one.first else None
            return token + 2 if one is not chunk or before is None or token == event.last else -1
    return -1


def _row(draft: Draft, chunks: list[Chunk], token: int) -> list[ActorMention]:
    """The persons of a row that begins at a token; nobody where one of them is no person."""
    found: list[ActorMention] = []
    chunk = draft.chunk_of[token - 1]
    index = chunk.index if chunk is not None else len(chunks)
    while index < len(chunks):
        one = chunks[index]
        if found and _is_age(draft, one):
            index += 1
            continue
        if one.kind == NOUNS and one.last > token:
            if found and one.prep:
                break
            start = max(one.first, token)
            named = _persons(draft, start, one.last)
            if not named or (found and not one.conj and chunks[index - 1].kind == NOUNS):
                break
            found += named
        elif not (one.last <= token or one.kind in (OPEN, CLOSE) or (one.kind == MARK and (one.text in COMMAS or not found))):
            break
        index += 1
    return found


def _is_described(draft: Draft, token: int) -> bool:
    """*اليافع* سيف الشيخ: a word with the article before a name, which says what its bearer is."""
    word = draft.words[token]
    return word is not None and word.article


def _is_age(draft: Draft, chunk: Chunk) -> bool:
    """سيف الشيخ *14 عاما*: a number of years behind a name."""
    return (
        chunk.actor is None and not chunk.prep and (chunk.kind == TIME or (chunk.kind == NOUNS and draft.counted[chunk.head] > 0))
    )


def _persons(draft: Draft, first: int, last: int) -> list[ActorMention]:
    """أحمد العلي *ومحمد بشير*: the persons of a phrase, one for each name that و begins."""
    found: list[ActorMention] = []
    while first < last:
        word = draft.words[first]
        if word is None or word.function == "conj":
            first += 1
            continue
        end = first + 1
        while end < last and (word := draft.words[end]) is not None and not word.conjunction and word.function != "conj":
            end += 1
        mention = mention_in(draft, first, end)
        if mention is None or mention.first > first + _is_described(draft, first):
            mention = unknown_person(draft, first, end)
        if mention is None or mention.head_class not in _PERSONS or (mention.head_class == "people" and mention.number):
            return found
        draft.add(mention)
        found.append(mention)
        first = end
    return found
