"""Operations that somebody armed is told to carry out: عملية *نفذها الجيش*, *بشن* حملة, ضربة *لحزب الله على* الموقع.

In: a row of chunks and the token of a noun as common as عملية. Out: whether it names an act of force.
The idea: beside a verb that has the noun as its object, a clause that takes it up, the verbal noun of such a verb, or a force
behind it and whom it is against make the noun an attack; what it is done for may make it a peaceful one.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.draft import ADVERB, NOUNS, PRONOUN, RELATIVE, TIME, VERB, Chunk, Draft
from riwaya.reading.phrases.states import names_state, power
from riwaya.reading.words.other_domains import is_armed

_IMPERFECT: Final = 2
_CLAUSE: Final = 8  # chunks of a clause that says who carries an operation out
_PEACEFUL: Final = frozenset(["AID", "RETREAT", "COOPERATE"])


def is_launched(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """Whether a noun of an operation is carried out by somebody armed, or a state, and for nothing peaceful."""
    launched = _by_masdar(draft, chunks, at, token) or _by_clause(draft, chunks, at) or _is_blow_of(draft, chunks, at, token)
    launched = launched or _is_of_arms(draft, chunks, at, token) or _by_blow(draft, chunks, at, token)
    launched = launched or _is_against_arms(draft, chunks, at, token)
    return launched and not _is_for_peace(draft, chunks, at)


def _by_masdar(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """اتهمه *بشن* حملة, *شن* التحالف حملة: whether the verbal noun of a verb that carries it stands before it."""
    launching, before = draft.knowledge.operators("waging_verb"), draft.words[token - 1] if token else None
    if token > chunks[at].head:
        return token == chunks[at].head + 1 and before is not None and before.stem in launching and not before.article
    other = chunks[at - 1] if at else None
    if other is None or other.kind != NOUNS or other.actor is None or chunks[at].prep or chunks[at].conj:
        return False
    head = draft.words[other.head]
    return head is not None and head.stem in launching and other.actor.first == other.head + 1


def _by_clause(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """عملية *نفذها الجيش*, الضربة *التي شنتها* الحركة: whether a clause that takes it up tells that somebody armed did it."""
    index = at + 1
    while index < len(chunks) and index < at + 3 and chunks[index].kind in (RELATIVE, TIME, ADVERB):
        index += 1
    verb = chunks[index] if index + 1 < len(chunks) else None
    if verb is None or verb.kind != VERB or verb.conj or verb.word is None or not verb.word.suffix or verb.word.light is None:
        return False
    noun = chunks[index + 1]
    if noun.kind != NOUNS or noun.prep or draft.entries.light_verbs[verb.word.light.ref].subject != "actor":
        return False
    if noun.actor is None:
        return names_state(draft, noun) or power(draft, noun) is not None
    if draft.entries.light_verbs[verb.word.light.ref].lemma in draft.knowledge.operators("waging_verb"):
        return True
    if verb.verb is not None and verb.verb.tense == _IMPERFECT:
        return False  # العمليات التي *ينفذها* التنظيم: whenever
    return noun.actor.head_class == "state" or is_armed(draft, noun.actor)


def _is_blow_of(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """عملية *الجيش على* المسلحين, ضربة *لحزب الله استهدفت* الموقع: whether an operation is somebody armed's, against somebody."""
    chunk, target = chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None
    if token != chunk.head or target is None:
        return False
    operators = draft.knowledge.operators
    doer = mention_in(draft, token + 1, chunk.last) if token + 1 < chunk.last else None
    if token + 1 == chunk.last and target.kind == NOUNS and target.prep in operators("of_preposition") and at + 2 < len(chunks):
        doer, target = target.actor, chunks[at + 2]
    if doer is None or doer.first > token + 2:
        return False
    if target.kind == VERB and target.word is not None and not target.conj:
        hits = any(draft.entries.frames[reading.ref].layer == "attack" for reading in target.word.frame_verbs)
        return hits and is_armed(draft, doer)
    if target.kind != NOUNS or target.actor is None:
        return False
    return target.prep in operators("on_preposition") | operators("against_preposition") and is_armed(draft, doer)


def _is_against_arms(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """عملية جديدة *ضد قوات* النظام, العمليات *التي ينفذها* الجيش *ضد* المسلحين: whether nothing but its adjectives, or the clause
    that says who carries it out, parts an operation from the force that it is against."""
    chunk = chunks[at]
    if token > chunk.head + 1:
        return False
    before = draft.words[token - 1] if token > chunk.head else None
    if before is not None and (before.article or before.suffix or before.conjunction):
        return False
    if not all(word is not None and (word.adjective or word.modifier) for word in draft.words[token + 1 : chunk.last]):
        return False
    index = at + 1
    if index + 1 < len(chunks) and chunks[index].kind == RELATIVE:
        verb = chunks[index + 1]
        if verb.kind != VERB or verb.word is None or verb.word.light is None or verb.conj:
            return False
        index += 2
        while index < len(chunks) and index < at + _CLAUSE and chunks[index].kind in (NOUNS, TIME, PRONOUN):
            if chunks[index].prep in draft.knowledge.operators("against_preposition"):
                break
            index += 1
    target = chunks[index] if index < len(chunks) else None
    if target is None or target.kind != NOUNS or target.actor is None:
        return False
    return target.prep in draft.knowledge.operators("against_preposition") and is_armed(draft, target.actor)


def _by_blow(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """حملات بالتعاون مع الجيش *استهدفت* الخلايا: whether the clause that describes an indefinite operation tells that it struck."""
    chunk, word = chunks[at], draft.words[token]
    if word is None or word.article or word.suffix or chunk.last > token + 2:
        return False
    index = at + 1
    for described in chunks[at + 1 : at + 5]:
        if described.kind != TIME and not (described.kind == NOUNS and described.prep):
            break
        index += 1
    verb = chunks[index] if index < len(chunks) else None
    if verb is None or verb.kind != VERB or verb.conj or verb.verb is None or verb.word is None or verb.word.suffix:
        return False
    if verb.verb.gender != 1 or verb.verb.number or verb.word.stem not in draft.knowledge.operators("striking_verb"):
        return False
    if any(one.actor is not None and one.actor.gender for one in chunks[at + 1 : index]):
        return False
    hit = chunks[index + 1] if index + 1 < len(chunks) else None
    return hit is not None and hit.kind == NOUNS and hit.actor is not None and is_armed(draft, hit.actor)


def _is_of_arms(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """عمليات *التحالف*, عملية *للجيش*, العمليات *التركية*: whether an operation is a force's or, with nothing else said
    of it, a nation's."""
    chunk, word = chunks[at], draft.words[token]
    if word is None or word.suffix or word.stem not in draft.knowledge.operators("operation_of_arms"):
        return False
    before = draft.words[token - 1] if token > chunk.head else None
    if before is not None and (token > chunk.head + 1 or before.stem not in draft.knowledge.operators("operation_phase")):
        return False  # منذ بدء *عمليات التحالف*
    if token + 1 == chunk.last:
        owner = chunks[at + 1] if at + 1 < len(chunks) else None
        of = owner is not None and owner.kind == NOUNS and owner.prep in draft.knowledge.operators("of_preposition")
        return of and not word.article and owner.actor is not None and is_armed(draft, owner.actor)  # type: ignore[union-attr]
    behind = draft.words[token + 1]
    if behind is not None and behind.demonym and token + 2 == chunk.last:
        return behind.article == word.article
    doer = None if word.article else mention_in(draft, token + 1, chunk.last)
    return doer is not None and doer.first == token + 1 and is_armed(draft, doer)


def _is_for_peace(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """عملية نفذها الجيش *لإجلاء* المدنيين: whether what it is done for is help, a release or the like."""
    for chunk in chunks[at + 1 : at + 6]:
        if chunk.kind == NOUNS and chunk.prep in draft.knowledge.operators("of_preposition") and chunk.word is not None:
            types = {draft.entries.frames[reading.ref].type for reading in chunk.word.frame_nouns}
            if types and types <= _PEACEFUL:
                return True
    return False
