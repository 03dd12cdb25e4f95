"""Acts that somebody is left with, is told to do or keeps from: لم يجد *المسلحون* سوى الانسحاب, *إيران* طرف وعليها سحب قواتها.

In: the chunk of an act told by a noun. Out: the mentions of who does it, none where the words before it leave that open.
The idea: who finds nothing but an act, or has none but it before him, does it; so does whoever a pronoun with على says is to do it,
who is asked for it with من, and who keeps from it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import mentions, verb_arguments
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.clause_subjects import clause_subject, subject_index, verb_subject
from riwaya.reading.clauses.pronouns import agrees_with, antecedent
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    PRONOUN,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)

_CLOSING: Final = {"،": "،,", ",": "،,", "-": "-–", "–": "-–", "(": ")"}  # what closes an addition that each of them opens
_STEPS: Final = 5  # chunks from a word of exception to the verb that is denied


def of_clause_before(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """Who is left with an act, is to do it, is asked for it or keeps from it."""
    if not chunk.index:
        return []
    found = _left_with(draft, chunks, chunk)
    if chunk.prep:
        return found or _kept_from(draft, chunks, chunk) or _setting_about(draft, chunks, chunk)
    found = found or _out_of_reason(draft, chunks, event, chunk)
    return found or _on_whom(draft, chunks, chunk) or _asked_of(draft, chunks, chunk)


def _left_with(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """لم يجد *المسلحون* أمامهم غير الانسحاب, لم يبق أمام *الجيش* سوى اقتحام المدينة: who has nothing but an act before him."""
    if draft.lacks_forms("save_word"):
        return []
    saves, before = draft.knowledge.operators("save_word"), chunks[chunk.index - 1]
    if chunk.prep in saves:
        index = chunk.index - 1
    elif not chunk.prep and draft.tokens.norm[before.first] in saves and before.last == before.first + 1:
        index = before.index - 1
    else:
        return []
    facing: list[ActorMention] = []
    for at in range(index, max(-1, index - _STEPS), -1):
        one = chunks[at]
        if one.kind == NOUNS and one.prep in draft.knowledge.operators("facing_one") and one.actor is not None:
            facing = [one.actor]
        elif one.kind == NEGATION:
            return facing
        elif one.kind == VERB:
            if not at or chunks[at - 1].kind != NEGATION or one.word is None:
                return []
            if facing or one.word.stem not in draft.knowledge.operators("finding_verb"):
                return facing
            where = subject_index(chunks, at, verb_arguments(chunks, at))
            return mentions(chunks, where) if where >= 0 else clause_subject(draft, chunks, at)
        elif one.kind not in (NOUNS, PRONOUN, TIME, ADVERB, AUXILIARY):
            return []
    return []


def _out_of_reason(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """أبرق *العلماء* إلى الأمير استنكارا للهجوم, تجمع *صحفيون* تنديدا بالاعتقال: whose clause an accusative gives the reason of."""
    if chunk.prep or event.type not in ("ACCUSE", "REJECT", "SUPPORT") or event.first != chunk.head:
        return []
    if chunk.conj and not _joins_reason(draft, chunks, chunk):
        return []
    written = draft.tokens.norm[event.first].removeprefix(chunk.conj)
    if written not in draft.knowledge.operators("reason_noun") or not draft.knowledge.morphology.ends_in_alef(written):
        return []
    verb = verb_before(chunks, chunk.index)
    if verb is None or verb.word is None or verb.verb is None or verb.verb.passive:
        return []
    where = verb_subject(chunks, verb)
    return mentions(chunks, where) if 0 <= where < chunk.index else clause_subject(draft, chunks, verb.index)


def _joins_reason(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """خرج الآلاف تنديدا بالقصف *وتضامنا* مع غزة: whether an accusative is joined to another one that gives a reason."""
    for before in reversed(chunks[max(0, chunk.index - _STEPS) : chunk.index]):
        if before.kind == VERB:
            return False
        if before.kind == NOUNS and not before.prep and draft.tokens.norm[before.head] in draft.knowledge.operators("reason_noun"):
            return draft.knowledge.morphology.ends_in_alef(draft.tokens.norm[before.head])
    return False


def _setting_about(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """يعطي المبررات *للحكومة* للقيام بالقصف: who is given the means to set about an act, right before it."""
    about, party = chunks[chunk.index - 1], chunks[chunk.index - 2] if chunk.index > 1 else None
    if about.kind != NOUNS or about.word is None or not about.word.article or about.last != about.head + 1 or party is None:
        return []
    operators = draft.knowledge.operators
    if about.word.stem not in operators("performing_noun") or about.prep not in operators("of_preposition") or not chunk.prep:
        return []
    given = party.kind == NOUNS and party.prep in operators("of_preposition") and party.actor is not None
    return [party.actor] if given and party.actor is not None and party.actor.first == party.head else []


def _on_whom(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """إن *القوات* طرف في النزاع وعليها الانسحاب: whom a pronoun with على at the head of a clause means."""
    pronoun, operators = chunks[chunk.index - 1], draft.knowledge.operators
    if chunk.prep or chunk.conj or pronoun.kind != PRONOUN:
        return []
    letters = pronoun.text.removeprefix(pronoun.conj)
    stem = next((one for one in operators("on_pronoun_stem") if letters.startswith(one)), "")
    suffix = letters.removeprefix(stem) if stem else ""
    before = chunks[pronoun.index - 1] if pronoun.index else None
    opens = pronoun.conj or before is None or before.kind in (MARK, COMPLEMENTIZER, CONJUNCTION)
    if not suffix or not opens:
        return []
    for index, one in enumerate(chunks[: pronoun.index]):
        opening = not index or chunks[index - 1].kind in (COMPLEMENTIZER, MARK)
        if one.kind == NOUNS and not one.prep and opening and one.actor is not None and one.actor.first == one.head:
            if agrees_with(draft, one.actor, suffix, strictly=True):
                return [one.actor]
    found = antecedent(draft, chunks, pronoun.index, suffix, [])
    return [found] if found is not None and agrees_with(draft, found, suffix, strictly=True) else []


def _asked_of(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """نطلب من *الحكومة* وقف القصف: of whom an act is asked with من right before it."""
    party = chunks[chunk.index - 1]
    if chunk.prep or chunk.conj or party.kind != NOUNS or party.prep not in draft.knowledge.operators("from_preposition"):
        return []
    verb = verb_before(chunks, party.index)
    if verb is None or verb.word is None or verb.word.stem not in draft.knowledge.operators("asking_verb"):
        return []
    return [party.actor] if party.actor is not None and party.actor.first == party.head else []


def _kept_from(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """حث المبعوث *الأطراف* على التعقل والامتناع عن قصف المدينة: who keeps from an act, where the keeping has a doer."""
    before, operators = chunks[chunk.index - 1], draft.knowledge.operators
    if before.kind != NOUNS or before.word is None or before.word.stem not in operators("keeping_masdar"):
        return []
    if chunk.prep not in operators("about_preposition") or before.last != before.head + 1:
        return []
    for other in reversed(draft.events):
        if other.chunk is before:
            return list(other.actors)
    return []


def its_doer(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """اعتقل *فلان* منفذ الهجوم: who is called the one that carried out an act, right behind his name."""
    head, before = draft.words[chunk.head], chunks[chunk.index - 1] if chunk.index else None
    if head is None or head.article or head.stem not in draft.knowledge.operators("doer_noun") or chunk.prep or chunk.conj:
        return []
    added = before is not None and before.kind == MARK and _is_added(chunks, chunk.index)
    before = chunks[chunk.index - 2] if added and chunk.index > 1 else before
    if before is None or before.kind != NOUNS or before.actor is None or before.actor.first != before.head:
        return []
    if added and before.actor.head_class != "person":
        return []
    between = draft.words[chunk.head + 1 : event.first]
    carriers = draft.knowledge.operators("act_carrier")
    if any(word is None or word.stem not in carriers for word in between):
        return []
    return [before.actor] if before.actor.head_class in ("person", "people", "group") else []


def _is_added(chunks: list[Chunk], at: int) -> bool:
    """فلان*، منفذ الهجوم على الفندق،* درس هنا: whether a phrase stands between marks, added to the name right before the first."""
    closing = _CLOSING.get(chunks[at - 1].text, "")
    for behind in chunks[at + 1 : at + 1 + _STEPS]:
        if behind.kind == MARK:
            return bool(closing) and behind.text in closing
        if behind.kind not in (NOUNS, TIME, ADVERB):
            return False
    return False


__all__ = ["its_doer", "of_clause_before"]
