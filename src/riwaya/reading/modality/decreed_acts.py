"""Acts that a decision does by itself: a ban, a dismissal, a referral, a release are done once they are decided.

In: a row of chunks, the chunk and token of the noun. Out: whether the decision that stands before it has been taken, and does it.
The idea: قررت السلطات *حجب الموقع*, قرار الحكومة *منع* السفر and قرار المحافظ *بمنع* المسيرة tell what is in force from then on; a
decision to help, to strike or to send somebody (قررت *إرسال* قوات) still has to be carried out, and so has one that is only wanted.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NEGATION, NOUNS, VERB, Chunk, Draft, EventDraft

_REACH: Final = 3  # chunks from a decision to what it does
_ORDERED: Final = 4  # chunks from an order to what it does
_RELEASE: Final = "release"


def does_by_deciding(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """قررت النيابة *إحالة* المتهمين, قررت الحكومة *تمديد حالة الطوارئ*: whether the noun names what a decision does itself."""
    word, chunk = draft.words[token], chunks[at]
    return word is not None and token == chunk.head and _is_decree(draft, token)


def _is_decree(draft: Draft, token: int) -> bool:
    """*حبس*, *منع*, *إغلاق*: a word for what a decision does by itself."""
    word = draft.words[token]
    return word is not None and word.stem in draft.knowledge.operators("decreed_act")


def is_decided(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """قرار الحكومة *منع* السفر, قرار المحافظ *بمنعها*, اتخذ المجلس قرار *تجميد* عضويته: behind a decision that has been taken."""
    if draft.lacks("decision_object"):
        return False
    word, chunk, operators = draft.words[token], chunks[at], draft.knowledge.operators
    if word is None or not _is_decree(draft, token) or (word.article and token == chunk.head):
        return False
    decisions = operators("decision_object")
    if token != chunk.head:
        before = draft.words[token - 1]
        bare = before is not None and token - 1 == chunk.head and before.stem in decisions and not before.article
        return bare and _is_taken(draft, chunks, chunk, is_own=word.article)
    if chunk.prep and chunk.prep not in operators("means_preposition"):
        return False
    for index in range(at - 1, max(-1, at - 1 - _REACH), -1):
        other = chunks[index]
        if other.kind != NOUNS or other.word is None:
            return False
        if other.word.stem in decisions:
            own = bool(other.word.suffix) or other.last > other.head + 1 or index < at - 1
            return _is_taken(draft, chunks, other, is_own=own and not other.word.article)
        if other.word.frame_nouns:
            return False
    return False


def _is_taken(draft: Draft, chunks: list[Chunk], decision: Chunk, *, is_own: bool) -> bool:
    """*قرارهم* منعها: whose decision it is; *اتخذت* قرار منعها: a past verb that took it; not *ستتخذ* قرار منعها."""
    if is_own and decision.prep:
        return True
    for chunk in reversed(chunks[: decision.index]):
        if chunk.kind != VERB:
            continue
        if chunk.word is None or chunk.verb is None:
            return False
        if is_own and chunk.word.stem not in draft.knowledge.operators("taking_of_decision"):
            return True
        past = chunk.verb.tense == 1 or (chunk.word.light is not None and chunk.word.light.tense == 1)
        denied = chunk.index > 0 and chunks[chunk.index - 1].kind == NEGATION
        return past and not denied and not chunk.word.preposition
    return is_own


def without_orders(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """أمرت النيابة *بحبس* المتهم, أصدر أوامره *بمنع* المغادرة: what an authority orders so is done by its order, no demand."""
    means = draft.knowledge.operators("means_preposition")
    orders: list[EventDraft] = []
    for order in events:
        if order.chunk is None or order.modality != "occurred" or order.rule not in ("order:verb", "order:noun"):
            continue
        for act in events:
            chunk = act.chunk
            if chunk is None or not 0 < chunk.index - order.chunk.index <= _ORDERED or chunk.prep not in means or chunk.conj:
                continue
            frees = act.frame >= 0 and draft.entries.frames[act.frame].id == _RELEASE  # بإخلاء *سبيلهم*, of two words
            word = draft.words[act.first]
            done = frees or (word is not None and word.stem in draft.knowledge.operators("ordered_act"))
            if act.modality == "demanded" and act.first == chunk.head and done:
                ordering = [mention for mention in order.actors if mention not in act.recipients]
                act.modality, act.actors = "occurred", act.actors or ordering
                orders.append(order)
                break
    return [event for event in events if event not in orders]


__all__ = ["does_by_deciding", "is_decided", "without_orders"]
