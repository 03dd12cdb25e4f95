"""Who is named as the one that carried an act out: منفذ الهجوم هو *شاب تونسي*, *القوات* المشاركة في الحصار.

In: an event told by a noun right behind a noun of its doer, or a participle of sharing. Out: its actors.
The idea: the doer's noun is the subject of a nominal clause whose predicate names him, or has his name added to it; who shares in
an act does it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    MARK,
    NEGATION,
    NOUNS,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.words.marks import COMMAS

_FORCE: Final = frozenset(["ASSAULT", "COERCE"])
_SEVERAL: Final = 2  # number of a mention in the plural
_STEPS: Final = 8  # chunks from the act to what names its doer
_DOERS: Final = frozenset(["person", "people", "group", "force", "role", "title"])
_SHARERS: Final = _DOERS | {"state", "institution"}
_MEN: Final = frozenset(["person", "role", "title", "people"])
_BESIDE: Final = (TIME, ADVERB)  # kinds of chunks that say more of the act


def name_sharer(draft: Draft, event: EventDraft) -> None:
    """القوات *المشاركة* في حصار البلدة, أحد *المشاركين* في الهجوم: gives an act without a doer those who are said to share in
    it, right before the phrase that it opens."""
    chunk = event.chunk
    if event.actors or chunk is None or chunk.kind != NOUNS or not chunk.index or chunk.conj or draft.lacks("sharing_participle"):
        return
    within, sharing = draft.knowledge.operators("in_preposition"), draft.knowledge.operators("sharing_participle")
    before = draft.chunks[chunk.sentence][chunk.index - 1]
    last = draft.words[before.last - 1]
    if before.kind != NOUNS or chunk.prep not in within or last is None or last.stem not in sharing or last.suffix:
        return
    between = draft.words[chunk.head : event.first]
    if any(word is None or word.stem not in draft.knowledge.operators("act_carrier") for word in between):
        return
    named = _sharer(draft, before, last.article)
    if named is None or named.head_class not in _SHARERS or any(named in other.recipients for other in draft.events):
        return  # اعتقلت الشرطة *أحد المشاركين* في إطلاق النار: on whose word is open
    if draft.knowledge.morphology.has_feminine_ending(last.text) and named.head_class in _MEN and not named.gender:
        return  # المتحدث باسم القوات *المشاركة*
    event.actors = [named]


def _sharer(draft: Draft, before: Chunk, definite: bool) -> ActorMention | None:
    """القادة *المشاركين*, القوات *المشاركة*: whom a participle that ends a phrase, or is one by itself, describes."""
    row, last = draft.chunks[before.sentence], before.last - 1
    noun = row[before.index - 1] if before.index else None
    if before.head == last and definite and not (before.prep or before.conj) and noun is not None and noun.kind == NOUNS:
        return noun.actor
    if before.actor is not None and before.actor.first == last:
        return next((one for one in draft.actors_in[before.sentence] if one.last == last and one.first >= before.head), None)
    return before.actor if before.actor is not None and before.actor.first == before.head else None


def name_involved(draft: Draft, event: EventDraft, told: list[EventDraft]) -> None:
    """قتل الجيش *خمسة مسلحين* كانوا متورطين في قتل جنود: of whom somebody is said to be a party to an act, where only the
    participle that says so was found to do it; `told`: the events of the sentence."""
    if len(event.actors) != 1 or draft.lacks("taking_part_participle"):
        return
    named = event.actors[0]
    word, chunk = draft.words[named.first], draft.chunk_of[named.first]
    if word is None or chunk is None or word.article or named.last > named.first + 1 or chunk.prep:
        return
    if word.stem not in draft.knowledge.operators("taking_part_participle") or chunk.head != named.first:
        return
    row, index = draft.chunks[chunk.sentence], chunk.index - 1
    while index > 0 and row[index].kind in (NEGATION, PARTICLE):
        index -= 1
    if index > 0 and row[index].kind == AUXILIARY:
        before = row[index - 1] if not row[index].conj else None  # خمسة مسلحين *كانوا* متورطين
    else:
        before = row[index] if index > 0 and row[index - 1].kind == AUXILIARY else None  # *كان* المتهمان متورطين
    if before is not None and before.kind == NOUNS and before.actor is not None and before.actor.head_class in _DOERS:
        event.actors = [before.actor]
    elif index > 0 and row[index].kind == AUXILIARY and row[index].conj:
        fallen = [one for other in told if other.first < named.first and other.type in _FORCE for one in other.recipients]
        several = [one for one in fallen if one.number == _SEVERAL and one.head_class in ("people", "force", "group")]
        event.actors = several[-1:] or event.actors  # تم القضاء على *مسلحين*، وكانوا متورطين


def name_perpetrator(draft: Draft, event: EventDraft) -> None:
    """منفذ *الهجوم* هو شاب من حلب: gives an act without a doer the one that its doer's noun is said to be."""
    chunk = event.chunk
    if event.actors or chunk is None or chunk.kind != NOUNS or not event.first or draft.lacks("doer_noun"):
        return
    doer = draft.words[event.first - 1]
    if doer is None or doer.article or doer.suffix or doer.stem not in draft.knowledge.operators("doer_noun"):
        return
    act = draft.words[event.first]
    if act is not None and act.article and (named := _in_apposition(draft, chunk, event.last)) is not None:
        event.recipients = [one for one in event.recipients if one is not named]
        event.actors = [named]
        return
    chunks = draft.chunks[chunk.sentence]
    named = _named_behind(draft, chunks, chunk, event.first - 1 <= chunk.head)
    if named is not None and named not in event.recipients:
        event.actors = [named]


def _in_apposition(draft: Draft, chunk: Chunk, at: int) -> ActorMention | None:
    """منفذ الهجوم *المدعو فلان*: who is named in the same phrase, right behind an act that its article parts from him."""
    for one in draft.actors_in[chunk.sentence]:
        if one.first == at and one.last <= chunk.last and (one.person_name is not None or one.head_class == "person"):
            return one
    return None


def _named_behind(draft: Draft, chunks: list[Chunk], chunk: Chunk, leads: bool) -> ActorMention | None:
    """Whom the words behind the phrase of an act give as its doer; `leads`: whether the doer's noun is the phrase's head."""
    operators = draft.knowledge.operators
    copulas, called = operators("copula_pronoun"), operators("called_verb")
    before = chunks[chunk.index - 1] if chunk.index else None
    opens = leads and not chunk.prep and (before is None or before.kind in (COMPLEMENTIZER, MARK))
    for one in chunks[chunk.index + 1 : chunk.index + 1 + _STEPS]:
        if one.kind == PRONOUN and one.text in copulas and (one.conj or opens):
            return _party_at(chunks, one.index + 1)
        if one.kind == VERB:
            return _party_at(chunks, one.index + 1) if one.word is not None and one.word.stem in called else None
        if one.kind == NOUNS and not one.prep:
            if draft.tokens.norm[one.head] in called:  # منفذ الهجوم *اسمه* فلان
                return one.actor if one.actor is not None and one.actor.first == one.head + 1 else None
            named = not one.conj and opens and _is_predicate(draft, one)
            return one.actor if named else None
        marked = one.kind == MARK and one.text in COMMAS
        if one.kind not in (NOUNS, RELATIVE, COMPLEMENTIZER) and one.kind not in _BESIDE and not marked:
            return None
    return None


def _is_predicate(draft: Draft, chunk: Chunk) -> bool:
    """منفذ الهجوم *شاب سعودي*: whether a bare phrase tells what somebody is: persons without the article, or a name."""
    named, word = chunk.actor, draft.words[chunk.head]
    if named is None or named.first != chunk.head or word is None or word.suffix:
        return False
    return named.head_class == "person" or (named.head_class in ("people", "role") and not word.article)


def _party_at(chunks: list[Chunk], at: int) -> ActorMention | None:
    """The one that a bare phrase names."""
    chunk = chunks[at] if at < len(chunks) else None
    if chunk is None or chunk.kind != NOUNS or chunk.prep or chunk.actor is None or chunk.actor.first != chunk.head:
        return None
    return chunk.actor if chunk.actor.head_class in _DOERS else None


__all__ = ["name_involved", "name_perpetrator", "name_sharer"]
