"""What somebody is punished for: no scene and no day of the punishment.

In: an event of judgment or sanctions and a token of its sentence. Out: whether the token lies in the words on the offence.
The idea: behind whoever is punished, a clause about him, a reason or a charge tells what he did, where and when.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, RELATIVE, VERB, Chunk, Draft, EventDraft

_LISTED: Final = "discontinue"  # mode of sanctions and lists, which are done at no place
_JUDGED: Final = "convict"
_WARRANT: Final = "issue-warrant"  # frame of what is done to somebody for an offence as well
_CARRIED_OUT: Final = "carry-out-sentence"  # frame of what is done at a place


def is_of_offence(draft: Draft, event: EventDraft, token: int, time: bool = False) -> bool:
    """حكمت المحكمة على رجل أدين بتفجير *في الكرادة عام 2021*, عقوبات على ضباط على خلفية جرائم *في حماة*: whether a place or time
    that begins at a token belongs to what somebody behind a punishment has done; but حكم على ثلاثة بالسجن *في عدن*."""
    frame = draft.entries.frames[event.frame] if event.frame >= 0 else None
    if frame is None or event.cue_of is not None:
        return False
    if frame.id != _WARRANT and (frame.type != "SANCTION" or frame.mode not in (_LISTED, _JUDGED)):
        return False
    if frame.id == _CARRIED_OUT:
        return False
    behind = [one.last for one in event.recipients if event.first < one.first and one.last <= token]
    if event.recipients and not behind:
        return False  # أدين شرطي بقتل متظاهر *في البصرة*: where he was found guilty as well
    if behind and frame.mode == _LISTED and not time:
        return True
    start, chunk = draft.chunk_of[behind[-1] - 1] if behind else event.chunk, draft.chunk_of[token]
    if start is None or chunk is None or event.first >= token:
        return False
    between = draft.chunks[event.sentence][start.index + 1 : chunk.index + (chunk.kind == NOUNS)]
    return any(_tells_offence(draft, one) if behind else _is_deed(draft, one) for one in between)


def _tells_offence(draft: Draft, chunk: Chunk) -> bool:
    """رجل *أدين* بتفجير, *بتهمة* القتل, *على خلفية* جرائم, *لمشاركته* في هجوم: whether a chunk behind who is punished can only be
    about what he did; but حكم على ثلاثة *بالسجن*."""
    if chunk.kind in (VERB, RELATIVE):
        return True
    word, any_of = chunk.word, draft.knowledge.any_of
    if chunk.kind != NOUNS or word is None or not chunk.prep:
        return False
    if chunk.prep in any_of("because_preposition", "of_preposition", "after_preposition"):
        return True
    return word.stem in any_of("charge_word", "accusation_word", "cause_masdar", "backdrop_word")


def _is_deed(draft: Draft, chunk: Chunk) -> bool:
    """إرهابيين أدينوا *بتفجير* سيارة: whether a phrase with ب names violence; but حكم عليه *بالإعدام*."""
    word = chunk.word if chunk.kind == NOUNS else None
    if word is None or chunk.prep not in draft.knowledge.operators("means_preposition"):
        return False
    if word.article and word.stem in draft.knowledge.operators("execution_noun"):
        return False
    return any(draft.entries.frames[one.ref].layer != "act" for one in word.frame_nouns)


__all__ = ["is_of_offence"]
