"""Acts joined to what somebody aims at, asks for or may do: لفك الحصار *والسيطرة* على الطريق, إلى التقدم نحو المدينة *واقتحامها*.

In: a row of chunks, the chunk and token of a noun of an act. Out: the modality of the act that it is joined to, or None.
The idea: و joins like to like: a noun of an act without a preposition of its own is as open as the nearest act before it, with
nothing between them but the phrases of that one; an article that a noun needs for its preposition (السيطرة على) parts nothing.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, CONJUNCTION, MARK, NOUNS, PRONOUN, TIME, Chunk, Draft, EventDraft
from riwaya.reading.parties.intended_acts import aim_opens
from riwaya.reading.words.marks import COMMAS
from riwaya.records import Modality

_ROW: Final = 7  # chunks between two acts that are joined
_OPEN: Final = frozenset(["future", "demanded", "hypothetical"])
_NO_FACT: Final = _OPEN | {"negated"}


def joined_to_open(draft: Draft, chunks: list[Chunk], at: int, token: int) -> Modality | None:
    """تسعى القوات إلى التقدم نحو البلدة *والسيطرة* عليها: what an act that is still open is joined to makes of the next one."""
    first = _joined_to(draft, chunks, at, token)
    if first is None and _is_joined_to_purpose(draft, chunks, at, token):
        return "future"
    tried = draft.words[first.first] if first is not None and first.modality == "negated" else None
    if tried is not None and tried.stem in draft.knowledge.operators("try_noun"):
        return "negated"  # قتلوا خلال محاولتهم اقتحام الحي *واستعادة* المطار
    if first is None or first.modality not in _OPEN or first.rule.endswith(":verb"):
        return None
    return first.modality


def alternative_to(draft: Draft, chunks: list[Chunk], at: int, token: int) -> Modality | None:
    """خططوا لاستهداف المصفاة *أو استهداف* الجسر, لمنع أي تخريب *أو شغب*: what the act before أو is, which is no fact."""
    chunk, either = chunks[at], draft.knowledge.operators("or_conjunction")
    if chunk.prep or token != chunk.head or not at:
        return None
    apart = chunks[at - 1].kind == CONJUNCTION and chunks[at - 1].text in either
    if not apart and chunk.conj not in either:
        return None
    told = {event.chunk.index: event for event in draft.events if event.chunk is not None and event.sentence == chunk.sentence}
    for index in range(at - 1 - apart, max(-1, at - _ROW), -1):
        other = chunks[index]
        if other.kind not in (NOUNS, TIME, ADVERB, PRONOUN):
            return None
        first = told.get(index)
        if first is not None:
            return first.modality if first.modality in _NO_FACT and first.rule.endswith(":noun") else None
    return None


def aim_of(draft: Draft, chunk: Chunk) -> Chunk | None:
    """هاجموا البلدة لفك الحصار *والسيطرة* على الطريق, من أجل *السيطرة*: the phrase that opens the aim in which an act stands."""
    chunks = draft.chunks[chunk.sentence]
    for _ in range(_ROW):
        if chunk.prep in draft.knowledge.operators("purpose"):
            return chunk
        if chunk.prep:
            opening = aim_opens(draft, chunks, chunk)
            return chunks[opening] if opening == chunk.index else None
        first = _joined_to(draft, chunks, chunk.index, chunk.head)
        if first is None or first.chunk is None or first.modality != "future" or first.governed:
            return None
        chunk = first.chunk
    return None


def _is_joined_to_purpose(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """أرسلوا قوات لضمان أمن المنطقة *وطرد* المسلحين منها: joined to what something is done for, which is no act itself."""
    chunk, word, operators = chunks[at], draft.words[token], draft.knowledge.operators
    if draft.lacks("kept_aim") or word is None or word.article or token != chunk.head or chunk.prep or not chunk.conj:
        return False
    if word.stem not in operators("aimed_masdar"):
        return False
    for other in reversed(chunks[max(0, at - _ROW) : at]):
        if other.kind not in (NOUNS, TIME, ADVERB):
            return False
        head = draft.words[other.head]
        if other.prep in operators("of_preposition") and not other.conj and head is not None and head.stem in operators("kept_aim"):
            return not head.article
        if other.kind == NOUNS and (other.conj or (other.prep and other.prep not in operators("complement_preposition"))):
            if other.prep not in operators("of_preposition") and other.prep not in operators("in_preposition"):
                return False
    return False


def _joined_to(draft: Draft, chunks: list[Chunk], at: int, token: int) -> EventDraft | None:
    """The nearest act before a noun that و joins to it, told by the head of its phrase."""
    chunk, word = chunks[at], draft.words[token]
    if not chunk.conj or chunk.prep or word is None or _is_result(draft, token):
        return None
    if token != chunk.head:  # على قطع الإمداد *وتكثيف الضربات*
        head = draft.words[chunk.head]
        more = head is not None and head.stem in draft.knowledge.any_of("rising_noun", "fostering_noun")
        if token != chunk.head + 1 or not more or not _is_attack(draft, token):
            return None
        token = chunk.head
        word = draft.words[token]
        assert word is not None
    if token + 1 < chunk.last and draft.counted[token + 1]:
        return None  # للسيطرة على القرية *وقتل خمسة* جنود: so many are told of as dead
    if word.article and not needs_article(draft, chunks, at):
        return None
    told: dict[int, EventDraft] = {}
    for event in draft.events:
        if event.chunk is not None and event.sentence == chunk.sentence:
            kept = told.get(event.chunk.index)
            if kept is None or kept.rule != "prevent:noun":  # *لمنع* نشر صور التفجير ومنع …
                told[event.chunk.index] = event
    for index in range(at - 1, max(-1, at - _ROW), -1):
        other = chunks[index]
        if other.kind not in (NOUNS, TIME, ADVERB, PRONOUN) and not (other.kind == MARK and other.text in COMMAS):
            return None
        first = told.get(index)
        if first is not None:
            return first if other.kind == NOUNS and not _is_result(draft, first.first) else None
        if other.kind == NOUNS and other.prep and other.prep not in draft.knowledge.operators("complement_preposition"):
            return None  # للسيطرة على البلدة *بعد* أيام من الحصار وقصف …
    return None


def needs_article(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*السيطرة على* المطار, *الإفراج عن* الأسرى: a noun that has its article for the phrase behind it."""
    chunk, behind = chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None
    if behind is None or behind.conj or chunk.last != chunk.head + 1:
        return False
    own = draft.knowledge.any_of("on_preposition", "about_preposition", "from_preposition", "goal_preposition")
    if behind.kind == PRONOUN:
        return behind.word is not None and behind.word.function == "prepron"
    return behind.kind == NOUNS and behind.prep in own


def _is_attack(draft: Draft, token: int) -> bool:
    word = draft.words[token]
    return word is not None and any(draft.entries.frames[reading.ref].layer == "attack" for reading in word.frame_nouns)


def _is_result(draft: Draft, token: int) -> bool:
    """*مقتل*, *إصابة*: what comes of an act, and nobody aims at."""
    word = draft.words[token]
    if word is None or word.stem in draft.knowledge.operators("killing_noun"):
        return False
    return any(draft.entries.frames[reading.ref].layer == "result" for reading in word.frame_nouns)


__all__ = ["aim_of", "alternative_to", "joined_to_open", "needs_article"]
