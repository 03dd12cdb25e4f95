"""Acts that somebody does something else for: انتشر الجيش *بهدف اقتحام* المدينة, حاصروا القرية *أملا باعتقال* القائد.

In: the chunk of an act told by a noun. Out: whether it is an aim, so that the subject of its clause is to do it; who is about to.
The idea: prepositions and nouns of purpose, and accusatives of hope and striving, open an aim; whoever is said to be near an act,
or ready for it, is to do it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import mentions
from riwaya.reading.clauses.clause_subjects import clause_subject
from riwaya.reading.draft import (
    ADVERB,
    MARK,
    NEGATION,
    NOUNS,
    PARTICIPLE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.words.marks import COMMAS

_USED: Final = 11  # chunks between the use of something and what it is for
_USERS: Final = frozenset(["force", "group", "state", "institution"])
_ROW: Final = 5  # phrases from the first act that somebody is near to one that is joined to it


def aim_opens(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> int:
    """بهدف *اقتحام* المدينة, من أجل *تحرير* الرهائن, سعيا إلى *استعادة* البلدة: the index of the chunk with which an aim begins, -1
    where the act is none. Of ل alone this is not asked."""
    operators, head = draft.knowledge.operators, draft.words[chunk.head]
    if not chunk.prep:
        return -1
    if chunk.prep in operators("purpose"):
        return chunk.index if chunk.prep not in operators("of_preposition") else -1
    if head is not None and head.stem in operators("aim_phrase") and not head.article and chunk.last > chunk.head + 1:
        named = chunk.prep in draft.knowledge.any_of("means_preposition", "from_preposition", "on_preposition")
        return chunk.index if named else -1
    before = chunks[chunk.index - 1] if chunk.index and not chunk.conj else None
    if before is None or before.kind not in (NOUNS, ADVERB, PARTICIPLE) or before.prep or before.last != before.first + 1:
        return -1
    strives = draft.tokens.norm[before.first] in operators("striving_accusative")
    return before.index if strives and chunk.prep in operators("complement_preposition") else -1


def by_use(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> Chunk | None:
    """اتهمه *باستخدام* المنطقة قاعدة لشن هجمات, *باستخدام* قواعد، لا سيما قاعدة في الجنوب، في شن غارات: the phrase of using
    something before what it is used for, with nothing but what says more of the thing between."""
    if draft.lacks("using_masdar"):
        return None
    operators, above = draft.knowledge.operators, draft.knowledge.operators("above_all_word")
    for index in range(chunk.index - 1, max(-1, chunk.index - _USED), -1):
        before = chunks[index]
        least = before.text in above or (before.kind == NEGATION and chunks[index + 1].text in above)  # لا *سيما*
        if least or before.kind in (TIME, ADVERB) or (before.kind == MARK and before.text in COMMAS):
            continue
        if before.kind != NOUNS:
            return None
        if before.prep and before.word is not None and before.word.stem in operators("using_masdar"):
            return before
        told = before.word is not None and bool(before.word.frame_nouns)
        if before.prep and (told or before.prep in operators("on_preposition") or before.prep in operators("means_preposition")):
            return None
    return None


def user(draft: Draft, used: Chunk, chunk: Chunk) -> list[ActorMention]:
    """استخدام *التحالف* لقاعدتين لتنفيذ هجمات: the genitive of a phrase of using, who does what he uses something for."""
    doer = used.actor
    if chunk.index == used.index + 1 and chunk.word is not None and chunk.word.article:
        return []  # استغلال الحوثيين *للهدنة*: what they use
    if doer is None or doer.first != used.head + 1 or doer.head_class not in _USERS:
        return []
    return [doer]


def about_to(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """*القوات* على وشك اقتحام المدينة, باتت *المقاومة* على بعد كيلومتر من السيطرة عليها: who is near an act or ready for it."""
    if draft.lacks("verge_noun", "short_of_noun"):
        return []
    if chunk.conj and not chunk.prep:
        first = _first_of_row(chunks, chunk)
        near = first is not None and draft.words[first.head]
        nearing = first is not None and near and near.stem in draft.knowledge.operators("verge_noun")
        return about_to(draft, chunks, event, first) if nearing and first is not None else []
    if not chunk.prep or chunk.conj:
        return []
    opening = _verge_opens(draft, chunks, event, chunk)
    index = opening - 1
    while index > 0 and chunks[index].kind in (TIME, ADVERB):
        index -= 1
    if opening < 0 or index < 0:
        return []
    before = chunks[index]
    if before.kind == VERB:
        found = clause_subject(draft, chunks, index)
        return found if found and before.verb is not None else []
    if before.kind != NOUNS or before.prep or before.actor is None or before.actor.first != before.head:
        return []
    return mentions(chunks, index)


def _first_of_row(chunks: list[Chunk], chunk: Chunk) -> Chunk | None:
    """على وشك تحقيق الحسم في لحج *واستعادة* القاعدة: the phrase with a preposition that an act is joined to."""
    for index in range(chunk.index - 1, max(-1, chunk.index - _ROW), -1):
        one = chunks[index]
        if one.kind not in (NOUNS, TIME, ADVERB):
            return None
        if one.kind == NOUNS and one.prep and one.last > one.head + 1 and not one.conj:
            return one
    return None


def _verge_opens(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> int:
    """على وشك, على بعد أمتار من, على أهبة الاستعداد ل, بصدد: the index of the chunk that says how near or ready somebody is; -1
    where none stands before the act."""
    any_of, words = draft.knowledge.any_of, draft.words
    verge, on = any_of("verge_noun", "short_of_noun"), draft.knowledge.operators("on_preposition")
    head = words[chunk.head]
    if event.first > chunk.head:
        near = head is not None and head.stem in draft.knowledge.operators("verge_noun")
        return chunk.index if near and chunk.prep in any_of("on_preposition", "means_preposition", "in_preposition") else -1
    if chunk.prep not in any_of("of_preposition", "from_preposition") or not chunk.index:
        return -1
    before = chunks[chunk.index - 1]
    named = words[before.head] if before.kind == NOUNS else None
    last = words[before.last - 1] if before.kind == NOUNS else None
    if before.prep in on and any(word is not None and word.stem in verge for word in (named, last)):
        return before.index
    alone = before.index > 0 and chunks[before.index - 1].last == before.first and before.first > 0
    if before.kind == NOUNS and alone and draft.tokens.norm[before.first] in verge and draft.tokens.norm[before.first - 1] in on:
        return before.index - 1  # على *بعد* أمتار من
    return -1


__all__ = ["about_to", "aim_opens", "by_use", "user"]
