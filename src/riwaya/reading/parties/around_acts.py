"""Acts around the clause of whoever does them: وخلال *زيارة* إلى الهند، قال الرئيس …, حث الأطراف على الدخول في *محادثات*.

In: the chunk of an act told by a noun, and its event. Out: the mentions of who does it, none where that is open.
The idea: who says or does something in the course of a visit or meeting that opens his sentence made it; whoever is called upon to
join or start something does what he joins; who takes ground after an attack or a search made these.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import mentions
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.clause_subjects import is_subject_of, verb_subject
from riwaya.reading.clauses.pronouns import agrees_with, pronoun_at_end
from riwaya.reading.draft import ADVERB, MARK, NOUNS, PRONOUN, TIME, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.parties.announced_acts import all_addressed
from riwaya.reading.words.marks import COMMAS
from riwaya.reading.words.other_domains import is_troops

_FRONTED: Final = 8  # chunks from a phrase that opens a sentence to the verb of its clause
_CALLED: Final = 5  # chunks from what somebody is called upon to join back to the noun of joining
_WHO_MEETS: Final = frozenset(["person", "role", "title"])
_WHO_DO: Final = frozenset(["force", "group", "state", "institution"])
_GAINING: Final = frozenset(["COERCE", "ASSAULT"])


def around(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """Who does an act that opens the sentence of somebody, that he is called upon to join, or after which he takes ground."""
    if (chunk.conj and chunk.index) or not chunk.prep:
        return []
    own = _own_doing(draft, chunks, event, chunk)
    if own:
        return own
    if event.modality == "demanded":
        return _called_upon(draft, chunks, event, chunk)
    if event.first != chunk.head:
        return []
    if event.type == "CONSULT" and not event.definite and (event.recipients or event.places):
        found = _opening(draft, chunks, chunk)
        if found:
            return [one for one in found if one not in event.recipients]
    return _before_gain(draft, chunks, event, chunk) if event.type in _GAINING else []


def _own_doing(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """أصدر *التنظيم* بيانا يؤكد فيه قيامه بخطف ثمانية: who tells of his doing in his own
    words, by a pronoun on the noun of doing."""
    item, before = event.statement, chunks[chunk.index - 1] if chunk.index else None
    while before is not None and before.kind == TIME and before.index:
        before = chunks[before.index - 1]
    if item is None or item.speaker is None or before is None or before.kind != NOUNS or before.first > item.first + 1:
        return []
    if chunk.prep not in draft.knowledge.operators("means_preposition") or before.last != before.head + 1 or before.prep:
        return []
    letters = pronoun_at_end(draft, draft.tokens.norm[before.head])
    doing = draft.tokens.norm[before.head].removesuffix(letters) if letters else ""
    fits = doing in draft.knowledge.operators("performing_noun") and agrees_with(draft, item.speaker, letters, strictly=True)
    return [item.speaker] if fits and item.speaker.head_class in _WHO_DO else []


def _opening(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """وعقب *لقاء* مع السفير، أكد الوزير أن …: the man right behind the verb of a clause that an occasion opens."""
    if chunk.index or chunk.prep not in draft.knowledge.operators("occasion_preposition"):
        return []
    comma = False
    for one in chunks[1:_FRONTED]:
        if one.kind == VERB:
            verb, behind = one.verb, chunks[one.index + 1] if one.index + 1 < len(chunks) else None
            man = behind.actor if behind is not None and behind.kind == NOUNS and not (behind.prep or behind.conj) else None
            if verb is None or man is None or one.conj or one.suffered or verb.passive or verb.number or verb.person:
                return []
            named = man.first == behind.head and man.head_class in _WHO_MEETS and not man.number  # type: ignore[union-attr]
            own = verb_subject(chunks, one) == one.index + 1
            return [man] if named and own and man.definite and is_subject_of(draft, verb, man) else []
        if one.kind == MARK and one.text in COMMAS and not comma:
            comma = True
        elif one.kind not in (NOUNS, TIME, ADVERB) or (one.kind == NOUNS and not (one.prep or one.conj)):
            return []
    return []


def _called_upon(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """حث *الأطراف* على الدخول في محادثات, داعيا *المنظمات* إلى التوجه إلى الميناء لتقديم الإغاثة: who is called upon to join
    or start something, or to go for it."""
    item = event.statement
    if item is None or item.stance != "demand" or item.addressee is None or draft.lacks("joining_masdar"):
        return []
    for index in range(chunk.index - 1, max(-1, chunk.index - _CALLED), -1):
        one = chunks[index]
        if one.last <= item.first or one.kind not in (NOUNS, TIME, PRONOUN):
            return []
        word = one.word if one.kind == NOUNS else None
        alone = word is not None and word.article and one.last == one.head + 1
        if alone and word is not None and word.stem in draft.knowledge.operators("joining_masdar"):
            return all_addressed(draft, item, item.addressee)
        if one.kind == NOUNS and not one.prep:
            return []
    return []


def _before_gain(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """سيطر *الجيش* على البلدة بعد تمشيطها, سيطرت *القوات* عليها بعد هجوم واسع: who takes ground after searching
    it or attacking."""
    if chunk.prep not in draft.knowledge.operators("after_preposition") - draft.knowledge.operators("before_preposition"):
        return []
    searched = chunk.word is not None and bool(chunk.word.suffix) and event.frame >= 0 and not event.recipients
    searched = searched and draft.entries.frames[event.frame].id in ("sweep", "search", "storm", "besiege", "siege")
    attacked = event.layer == "attack" and not event.definite and event.frame >= 0 and not event.recipients
    attacked = attacked and draft.entries.frames[event.frame].id in ("attack", "ground-offensive", "military-operation")
    verb = verb_before(chunks, chunk.index) if searched or attacked else None
    if verb is None or verb.word is None or verb.suffered or verb.verb is None or verb.verb.passive:
        return []
    gained = any(draft.entries.frames[reading.ref].control == "gained" for reading in verb.word.frame_verbs)
    where = verb_subject(chunks, verb)
    found = mentions(chunks, where) if gained and 0 <= where < chunk.index else []
    return found if found and found[0].first == chunks[where].head and is_troops(draft, found[0]) else []


__all__ = ["around"]
