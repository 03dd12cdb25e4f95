"""Those an attack hit, named before it: *خمسة قتلى* في غارة، *قتلى وجرحى* بقصف على البلدة.

In: the chunk of an attack's noun behind a preposition. Out: mentions of those whom the phrase before it calls dead or hurt.
The idea: a headline has no verb – a phrase headed by قتلى or جرحى right before "in" or "by" an attack tells whom it hit.
"""

from __future__ import annotations

from riwaya.reading.draft import MARK, NOUNS, TIME, ActorMention, Chunk, Draft
from riwaya.reading.person_names import inner_letters


def victims_before(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """The dead and wounded whom the head of a headline tells of, before the attack in the phrase at `at`."""
    if draft.lacks("killed_noun", "injured_noun") or chunks[at].prep not in draft.knowledge.operators("blow_preposition"):
        return []
    index = at - 1
    while index >= 0 and chunks[index].kind == TIME:
        index -= 1
    found: list[ActorMention] = []
    while index >= 0:
        mention = _victims(draft, chunks[index])
        if mention is None and not _counts_wounds(draft, chunks[index]):
            break
        found[:0] = [mention] if mention is not None else []
        if not chunks[index].conj:
            break
        index -= 1
    opens = index < 0 or chunks[index].kind == MARK or (index == 0 or chunks[index - 1].kind == MARK)
    return found if opens else []


def _counts_wounds(draft: Draft, chunk: Chunk) -> bool:
    """3 شهداء *و5 إصابات*: so many wounds, which are nobody, joined to the dead."""
    words = draft.words[chunk.head : chunk.last] if chunk.kind == NOUNS else []
    return bool(chunk.conj) and any(word is not None and word.stem in draft.knowledge.operators("wound_noun") for word in words)


def _victims(draft: Draft, chunk: Chunk) -> ActorMention | None:
    """The mention of a bare phrase headed by a word for the dead or wounded, with a number before it or none."""
    if chunk.kind != NOUNS or chunk.prep:
        return None
    head = chunk.head
    while head + 1 < chunk.last and draft.counted[head]:
        head += 1
    word, operators = draft.words[head], draft.knowledge.operators
    if word is None or (word.article and head == chunk.head) or word.suffix or word.preposition:
        return None
    if word.stem not in operators("killed_noun") | operators("injured_noun") or word.stem in operators("wound_noun"):
        return None
    if chunk.actor is None:
        chunk.actor = ActorMention(
            chunk.head, chunk.last, "people", name="people", head_class="people", number=2, anonymous=True,
            inner=inner_letters(draft, chunk.head),
        )  # fmt: skip
        draft.add(chunk.actor)
    return chunk.actor if chunk.actor.head_class == "people" else None


__all__ = ["victims_before"]
