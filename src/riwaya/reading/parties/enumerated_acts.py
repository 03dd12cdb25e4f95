"""Acts that are named as some among others: ارتكب التنظيم جرائم، *منها قتل* المدنيين, هجمات *مثل تفجير* المسجد, *بدءا من حصار*.

In: an act told by a noun without a doer, and the events of its sentence in text order. Out: whoever did the deeds that it is of.
The idea: behind a word that counts out of what stands before it, an act is one of those deeds, and done by their doer.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import mentions
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.clause_subjects import verb_subject
from riwaya.reading.draft import (
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    OPEN,
    PRONOUN,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.words.marks import PAUSES
from riwaya.reading.words.other_domains import is_armed

_FORCE: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE"])
_NAMED: Final = _FORCE | {"AID"}
_ROW: Final = 6  # chunks from one act of a row to the word that counts them out
_DEED: Final = 12  # chunks from that word to the deeds


def enumerated(draft: Draft, chunks: list[Chunk], event: EventDraft, told: list[EventDraft]) -> list[ActorMention]:
    """Who did the deeds of which this act is one; `told`: the events of its sentence."""
    chunk, word = event.chunk, draft.words[event.first]
    if chunk is None or word is None or chunk.kind != NOUNS or event.first != chunk.head or word.suffix:
        return []
    if event.definite and not _includes(draft, chunks[chunk.index - 1]):
        return []
    if event.type not in _NAMED or (event.layer == "result" and not draft.knowledge.governs_object(word)):
        return []
    at = _counted_out(draft, chunks, chunk)
    if at <= 0:
        return []
    found = _doers(draft, chunks, event, told, at)
    taken = {mention.entity or mention.first for mention in event.recipients}
    return [] if any((one.entity or one.first) in taken for one in found) else found


def _counted_out(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> int:
    """The index of the word before an act, or before the row of acts that it stands in, that counts out of deeds; -1 for none."""
    for index in range(chunk.index, max(0, chunk.index - _ROW), -1):
        one, before = chunks[index], chunks[index - 1]
        if _counts_out(draft, one, before):
            return index - 1 if one.prep not in draft.knowledge.operators("example_preposition") else index
        if index < chunk.index and one.kind not in (NOUNS, PRONOUN) and not (one.kind == MARK and one.text in PAUSES):
            return -1
        if index == chunk.index and not (one.conj or one.prep in draft.knowledge.operators("until_end_preposition")):
            return -1
    return -1


def _counts_out(draft: Draft, one: Chunk, before: Chunk) -> bool:
    """*منها* قتل المدنيين, *أبرزها* قصف المشفى, *بدءا* من حصار البلدة, *مثل* قصف المنازل, جرائم *شملت* قصف المنازل."""
    operators, norm = draft.knowledge.operators, draft.tokens.norm
    if one.kind != NOUNS:
        return False
    if one.prep:
        if one.prep in operators("example_preposition"):
            return True
        begins = before.kind == NOUNS and before.last == before.first + 1 and norm[before.first] in operators("starting_accusative")
        return begins and one.prep in draft.knowledge.any_of("from_preposition", "means_preposition")
    if before.kind == VERB:
        return not one.conj and _includes(draft, before)
    if before.kind == PRONOUN:
        return norm[before.last - 1] in operators("out_of_them")
    return before.kind == NOUNS and norm[before.last - 1] in operators("foremost_of_them")


def _includes(draft: Draft, verb: Chunk) -> bool:
    """الجرائم التي *شملت* قصف المنازل: whether a verb tells what deeds are made up of."""
    return verb.kind == VERB and verb.word is not None and verb.word.stem in draft.knowledge.operators("including_verb")


def _handed(draft: Draft, chunk: Chunk) -> ActorMention | None:
    """الجرائم المرتكبة *من جانب المتمردين*: who is said to have done what a participle before it tells."""
    head, operators = draft.words[chunk.head], draft.knowledge.operators
    phrase = head is not None and f"{chunk.prep} {head.stem}" in operators("agent_phrase")
    if not phrase and chunk.prep not in operators("agent_preposition"):
        return None
    found = mention_in(draft, chunk.head + phrase, chunk.last)
    return found if found is not None and found.first == chunk.head + phrase and is_armed(draft, found) else None


def _doers(draft: Draft, chunks: list[Chunk], event: EventDraft, told: list[EventDraft], at: int) -> list[ActorMention]:
    """Who did the deeds before chunk `at`: by their event, by their genitive, or as the armed subject who performs them."""
    handed: ActorMention | None = None
    for index in range(at, max(-1, at - _DEED), -1):
        one = chunks[index]
        if index == at and _includes(draft, one):
            continue
        handed = handed or (_handed(draft, one) if one.kind == NOUNS and one.prep else None)
        relative = index > 0 and chunks[index - 1].kind == RELATIVE
        if one.kind in (COMPLEMENTIZER, OPEN, CLOSE, CONJUNCTION) or (one.kind == MARK and one.text not in PAUSES):
            return []
        for other in reversed(told):
            if other.chunk is one and other.first < event.first and other.cue_of is None:
                if other.type not in _FORCE or other.statement is not event.statement:
                    return []
                return list(other.actors)
        if one.kind == NOUNS and index < at and one.word is not None and one.word.stem in draft.knowledge.operators("deeds_noun"):
            if handed is not None:
                draft.add(handed)
                return [handed]
            whose = mention_in(draft, one.head + 1, one.last) if one.last > one.head + 1 else None
            if whose is not None and whose.first == one.head + 1 and is_armed(draft, whose):
                draft.add(whose)
                return [whose]
            if not relative:
                return _performer(draft, chunks, one)
        if one.kind == VERB and not relative:
            return []
    return []


def _performer(draft: Draft, chunks: list[Chunk], deeds: Chunk) -> list[ActorMention]:
    """قامت *القوات* بعدة أعمال: the armed subject of a verb that carries deeds."""
    verb = verb_before(chunks, deeds.index)
    if verb is None or verb.word is None or verb.word.light is None or verb.verb is None or verb.verb.passive:
        return []
    if draft.entries.light_verbs[verb.word.light.ref].subject != "actor":
        return []
    where = verb_subject(chunks, verb)
    found = mentions(chunks, where) if 0 <= where < deeds.index else []
    return found if found and is_armed(draft, found[0]) and found[0].first == chunks[where].head else []


__all__ = ["enumerated"]
