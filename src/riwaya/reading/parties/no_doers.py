"""Genitives of nouns of acts that could do the act and do not: قصف *رتل* للتنظيم, محاكمة *الوزير* لفساد حكومته.

In: the mention behind the noun, its frame and the phrase that follows. Out: yes or no.
The idea: ل behind the genitive brings in whom the act is done to, but also whose a convoy is and what somebody is tried for.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Frame
from riwaya.reading.draft import NOUNS, ActorMention, Chunk, Draft, EventDraft

_MORTAL: Final = frozenset(["people", "person", "role", "title", "source"])
_TELLING: Final = frozenset(["role", "title", "person", "source", "media"])
_DONE_TO: Final = frozenset(["ASSAULT", "COERCE", "SANCTION", "REJECT", "ACCUSE"])
_OF_LAW: Final = frozenset(["ACCUSE", "SANCTION", "COERCE"])


def without_dead(draft: Draft, event: EventDraft) -> None:
    """خلف *عددا من القتلى* ليعود فتح الحدود, بلغ *عدد الضحايا* الذين قتلوا بالتعذيب: the dead do nothing, nor their number."""
    if event.cue_of is None and not draft.lacks("killed_noun"):
        event.actors = [one for one in event.actors if not _are_dead(draft, one)]


def _are_dead(draft: Draft, mention: ActorMention) -> bool:
    """*أكثر من مئة شهيد*, *عدد القتلى*, *جثث الضحايا*; but ذوو *الشهداء*, *الشهيد* جميل, a brigade named after them."""
    if mention.entity is not None or mention.kind == "person":
        return False
    counting = draft.knowledge.any_of("amount_noun", "sum_noun", "from_preposition")
    fallen = draft.knowledge.any_of("killed_noun", "corpse_object")
    for token in range(mention.first, mention.last):
        word = draft.words[token]
        if word is None or not (draft.counted[token] or word.stem in counting):
            return word is not None and word.stem in fallen
    return False


def is_asked_of_others(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk, mention: ActorMention) -> bool:
    """توقع *الرئيس* تحرير المدينة, طلب *المجلس* رفض الدعوى, خرج *السكان* للمطالبة باعتقاله: whether somebody expects an act or
    asks for it, so that others do it."""
    item = event.statement
    if item is not None and item.speaker is mention and event.first <= item.first + 1 and not chunk.prep:
        if item.stance == "expect" and mention.head_class in _TELLING:
            return True
        if item.stance == "demand" and event.type in _DONE_TO:
            return True
    before = chunks[chunk.index - 1] if chunk.index and chunk.prep in draft.knowledge.operators("means_preposition") else None
    if before is None or before.kind != NOUNS or before.word is None or not before.prep or before.last > before.head + 1:
        return False
    return before.word.stem in draft.knowledge.operators("asking_masdar")


def is_convoy(draft: Draft, token: int, mention: ActorMention, follows: Chunk | None) -> bool:
    """قصف *رتل* للتنظيم, مهاجمة *دورية* للجيش: what is on the move is hit and hits nobody, and ل behind it says whose it is."""
    head = draft.words[token]
    if head is None or head.article or head.suffix or mention.first != token or follows is None or follows.actor is None:
        return False
    owned = follows.prep in draft.knowledge.operators("of_preposition")
    return owned and head.stem in draft.knowledge.operators("hit_force_noun")


def is_tried_for(draft: Draft, frame: Frame, mention: ActorMention, follows: Chunk | None) -> bool:
    """محاكمة *الوزير* لفساد حكومته, معاقبة *ضابط* لضربه معتقلا: whether ل behind the genitive of an act of law tells what for."""
    if frame.type not in _OF_LAW or frame.genitive != "recipient" or mention.head_class not in _MORTAL:
        return False
    return follows is not None and tells_what_for(draft, frame, follows)


def is_for_talk(draft: Draft, chunk: Chunk) -> bool:
    """*لبحث قضايا الأمن*, *لمناقشة* عودة النازحين: whether ل brings in what somebody wants to talk about."""
    word = chunk.word
    if word is None or word.article or chunk.prep not in draft.knowledge.operators("of_preposition"):
        return False
    return word.stem in draft.knowledge.operators("discussing_noun")


def tells_what_for(draft: Draft, frame: Frame, chunk: Chunk) -> bool:
    """محاكمة الوزير *لفساد حكومته*, زار سوريا *لبحث قضايا الأمن*: whether ل behind an act of law or a visit brings in nobody, but
    what that is for."""
    if frame.mode == "visit" and is_for_talk(draft, chunk):
        return True
    if frame.type not in _OF_LAW or chunk.prep not in draft.knowledge.operators("of_preposition") or draft.counted[chunk.head]:
        return False
    word = chunk.word
    if word is None or word.function not in ("", "noun"):
        return word is None and chunk.actor is not None and chunk.actor.first > chunk.head
    return not (word.head or word.entity or word.people or word.demonym or word.given or draft.in_place[chunk.head])
