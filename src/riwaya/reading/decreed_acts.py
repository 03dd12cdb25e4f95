"""Acts that a decision does by itself: a ban, a dismissal, a referral, a release are done once they are decided.

In: a row of chunks, the chunk and token of the noun. Out: whether the decision that stands before it has been taken, and does it.
The idea: قررت السلطات *حجب الموقع*, قرار الحكومة *منع* السفر and قرار المحافظ *بمنع* المسيرة tell what is in force from then on; a
decision to help, to strike or to send somebody (قررت *إرسال* قوات) still has to be carried out, and so has one that is only wanted.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NEGATION, NOUNS, VERB, Chunk, Draft

_REACH: Final = 3  # chunks from a decision to what it does


def does_by_deciding(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """قررت النيابة *إحالة* المتهمين, قررت الحكومة *تمديد حالة الطوارئ*: whether the noun names what a decision does itself."""
    word, chunk = draft.words[token], chunks[at]
    if word is None or token != chunk.head:
        return False
    return word.stem in draft.knowledge.operators("decreed_act")


def is_decided(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """قرار الحكومة *منع* السفر, قرار المحافظ *بمنعها*, اتخذ المجلس قرار *تجميد* عضويته: behind a decision that has been taken."""
    if draft.lacks("decision_object") or draft.lacks("decreed_act"):
        return False
    word, chunk, operators = draft.words[token], chunks[at], draft.knowledge.operators
    if word is None or word.stem not in operators("decreed_act") or (word.article and token == chunk.head):
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


__all__ = ["does_by_deciding", "is_decided"]
