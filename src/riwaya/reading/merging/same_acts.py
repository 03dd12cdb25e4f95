"""Two words for one act: a verb that only describes an attack named right before it, synonyms joined by و, a captive led away.

In: two events of a sentence told by one voice, in text order. Out: whether the second tells the act of the first.
The idea: what a charge or a strike hit stands in a clause on its noun (انفجرت عبوة *استهدفت* سيارة); fights named twice in a row
are one (اشتباكات *ومعارك*); whoever is taken and led away was taken once (اختطفوا جنديا *واقتادوه* إلى جهة مجهولة).
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import AUXILIARY, MARK, NOUNS, VERB, Chunk, Draft, EventDraft
from riwaya.reading.words.marks import COMMAS

_HITTING: Final = frozenset(["target", "targeted-killing", "strike", "hit"])  # frames of verbs that say what an attack hit
_FIGHTS: Final = frozenset(["clash", "battle", "hold-contested", "wage-war", "exchange-fire"])
_TAKING: Final = frozenset(["abduct", "arrest", "detain-police", "detain", "catch", "catch-suspect"])


def is_same_act(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """Whether `other`, told behind `event`, is the same act told once more."""
    if event.type not in ("ASSAULT", "COERCE") or event.frame < 0 or other.frame < 0 or event.chunk is None or other.chunk is None:
        return False
    frames = draft.entries.frames
    one, two = frames[event.frame].id, frames[other.frame].id
    if two in _HITTING and event.layer == "attack":
        return _describes(draft, event, other)
    if two in _FIGHTS and one in _FIGHTS:
        return other.chunk.index == event.chunk.index + 1 and bool(other.chunk.conj) and other.chunk.kind == NOUNS
    if frames[event.frame].toll == "killed" and frames[other.frame].type == "ASSAULT" and _tells_manner(draft, other):
        return True
    if two == "abduct" and one in _TAKING and other.chunk.kind == VERB:
        return other.tail_end > other.first + 1 and other.chunk.word is not None and bool(other.chunk.word.suffix)
    return False


def _tells_manner(draft: Draft, other: EventDraft) -> bool:
    """قتلوا شابا *ذبحا*, أعدمهم *شنقا*: how somebody was killed."""
    word = draft.words[other.first]
    return word is not None and not word.conjunction and word.text in draft.knowledge.operators("death_manner")


def take_description(draft: Draft, event: EventDraft, other: EventDraft) -> None:
    """Hands what a second telling knows to the first; whom a charge hit is no doer of it, though named first behind the verb."""
    hits = other.frame >= 0 and draft.entries.frames[other.frame].id in _HITTING
    behind = [mention for mention in other.actors if mention.first > other.first]
    event.recipients = event.recipients or ([*behind, *other.recipients] if hits else other.recipients)
    if not hits:
        event.actors = event.actors or other.actors
    elif other.chunk is not None:
        event.told_by.append(other.chunk.index)
    event.places = event.places or other.places
    event.tolls = event.tolls or other.tolls


def _describes(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """انفجرت عبوة *استهدفت* سيارة, عملية كانت *تستهدف* معسكرا: a verb without و on the indefinite noun that the trigger before it
    ends with, or on that of a raid that a clause before it says who made (عملية نفذها رجال القبائل، *استهدفت* معسكرا)."""
    verb = other.chunk
    if verb is None or verb.kind != VERB or verb.conj or not verb.index or verb.word is None or verb.word.suffix:
        return False
    chunks, at = draft.chunks[verb.sentence], verb.index - 1
    was = draft.knowledge.operators("was_auxiliary")
    if at and chunks[at].kind == AUXILIARY and not chunks[at].conj and chunks[at].text in was:
        at -= 1  # عملية *كانت* تستهدف
    at = _before_carrier(chunks, at, event)
    noun = chunks[at]
    if noun.kind != NOUNS or not event.first < noun.last <= event.last + 1 or event.last <= noun.head:
        return False
    if noun.prep and not (noun.head <= event.first and event.rule.endswith(":noun")):
        return False  # بتوجيه *ضربات* مباشرة استهدفت
    word = draft.words[event.first if noun.prep else noun.head]
    return word is not None and not word.article and not word.suffix


def _before_carrier(chunks: list[Chunk], at: int, event: EventDraft) -> int:
    """غارات *شنها التحالف* واستهدفت …: the chunk before a clause that says no more than who carried out a raid, with its comma."""
    index = at - 1 if chunks[at].kind == MARK and chunks[at].text in COMMAS else at
    doer = chunks[index]
    if doer.kind != NOUNS or doer.prep or doer.conj or index < 2 or (event.actors and doer.actor not in event.actors):
        return at
    verb = chunks[index - 1]
    carries = verb.kind == VERB and not verb.conj and verb.word is not None and verb.word.light is not None
    before = chunks[index - 2]
    own = carries and bool(verb.word.suffix) and before is event.chunk  # type: ignore[union-attr]
    return index - 2 if own else at


__all__ = ["is_same_act", "take_description"]
