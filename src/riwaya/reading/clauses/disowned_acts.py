"""Acts that are somebody else's than their clause's subject: answered, denounced, suspected, unclaimed, disowned.

In: the event or the chunk of an act told by a noun. Out: whether those whom its clause names leave it to others; the event without
them. The idea: who answers an act, is blamed or suspected for it, or has no share in it is named beside it, and did not do it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.clause_subjects import is_of_anybody
from riwaya.reading.clauses.undone_decisions import is_joined_to_charge, is_reversed
from riwaya.reading.draft import NEGATION, NOUNS, VERB, Chunk, Draft, EventDraft
from riwaya.reading.words.marks import ASIDES

_CLAIM: Final = 4  # chunks between a verb of claiming and the act
_REPLY: Final = 3  # chunks between an answer and what it answers
_BLAMING: Final = frozenset(["condemn", "criticise", "protest"])  # frames of words against what somebody else did


def without_pursuer(draft: Draft, event: EventDraft) -> None:
    """اعتقلت الشرطة منفذ *الهجوم*, مطاردة منفذ *التفجير*: whoever carried an act out is named by the word right before it; who
    arrests or pursues him did not. But الخلية منفذة *الهجوم*, منفذ الهجوم فلان."""
    if not event.actors or event.chunk is None or event.chunk.kind != NOUNS or event.chunk.prep or not event.first:
        return
    doer = draft.words[event.first - 1]
    if doer is None or doer.article or doer.suffix or doer.stem not in draft.knowledge.any_of("perpetrator_noun", "doer_noun"):
        return
    several = doer.head.number if doer.head is not None else 0
    her = draft.knowledge.morphology.has_feminine_ending(doer.text)
    event.actors = [
        one for one in event.actors
        if one.first >= event.last
        or (
            one.first <= event.first - 1 <= one.last + _is_mark(draft, one.last)
            and (her == (one.gender == 1) or one.number)
            and one.number == several
        )
    ]  # fmt: skip


def _is_mark(draft: Draft, token: int) -> bool:
    """فلان*،* منفذ الهجوم: whether a mark stands there that sets what is added to a name off."""
    return draft.tokens.norm[token] in ASIDES


def without_answerers(draft: Draft, event: EventDraft) -> None:
    """شن الجيش غارات ردا على *قصف* المدينة: takes from the doers of an act whoever answers it."""
    if event.actors and event.chunk is not None and event.chunk.prep and event.cue_of is None:
        reply = answered(draft, draft.chunks[event.sentence], event.chunk)
        event.actors = [one for one in event.actors if one.first > reply]


def answered(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> int:
    """قصفنا المواقع *ردا على* التصعيد المقابل باستهداف المدينة: the word before an act that somebody answers, so that others did
    it; -1 where there is none."""
    replies = draft.knowledge.operators("reply_accusative")
    for before in chunks[max(0, chunk.index - _REPLY) : chunk.index + 1]:
        if draft.tokens.norm[before.head] in replies:
            return before.head
    return -1


def is_suspected(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """للاشتباه في تورطهم *بالهجوم*، في اتهامات *بارتكاب* اعتداء: an act that somebody is suspected of or charged with, whoever
    the clause's subject is."""
    if draft.lacks("suspicion_noun"):
        return False
    suspicion = draft.knowledge.operators("suspicion_noun")
    for index in range(chunk.index - 1, max(-1, chunk.index - 4), -1):
        before = chunks[index]
        if before.kind != NOUNS or before.actor is not None:
            return False
        if before.word is not None and before.word.stem in suspicion:
            # ملاحقة الجناة *وتقديمهم* إلى القضاء: an act of its own beside one of the law, and nothing anybody is tried for
            return not chunk.conj or bool(chunk.prep) or before.word.stem not in draft.knowledge.operators("trying_masdar")
    return False


def is_disowned(draft: Draft, event: EventDraft) -> bool:
    """نفت السعودية *ضلوعها* في الهجوم: whether the sentence denies somebody's share in an act that it takes for granted, or
    the act is nobody's by its verb (بلاغ عن *سقوط قذيفة*)."""
    item, chunk = event.statement, event.chunk
    if event.frame >= 0 and event.rule.endswith(":noun") and draft.knowledge.slots[event.frame].get("subject") == "weapon":
        word = draft.words[event.first]
        return word is None or word.stem not in draft.knowledge.operators("setting_off_noun")  # قاموا *بتفجير* عبوة
    if chunk is not None and _is_unclaimed(draft, chunk):
        return True
    if chunk is not None and (row := draft.chunks[event.sentence]) and (
        is_joined_to_charge(draft, row, chunk.index) or is_reversed(draft, row, event)
    ):  # fmt: skip
        return True
    if chunk is not None and is_of_anybody(draft, draft.sentences[event.sentence][0], event.first):
        return True
    if chunk is not None and chunk.prep:
        chunks = draft.chunks[event.sentence]
        if is_denounced(draft, chunks, chunk.index) or answered(draft, chunks, chunk) >= 0:
            return True
        before = chunks[chunk.index - 1] if chunk.index and chunks[chunk.index - 1].kind == NOUNS else None
        last = draft.words[before.last - 1] if before is not None and not chunk.conj else None
        taking_part = last is not None and last.stem in draft.knowledge.operators("taking_part_participle")
        if taking_part and before is not None and not draft.in_place[before.last - 1]:
            return True  # اعتقلت الشرطة أحد المشاركين *في إطلاق النار*
    if item is not None and item.stance == "deny" and chunk is not None and event.definite and event.layer == "attack":
        made = draft.words[chunk.head]  # نفت الحركة *شن الهجوم*: it was made, by whom is open
        if chunk.head <= item.first + 1 and event.first == chunk.head + 1 and made is not None:
            if made.stem in draft.knowledge.operators("denied_masdar") and event.modality == "occurred":
                return True
    if item is None or item.stance != "deny" or chunk is None or not chunk.prep:
        return False
    shares = draft.knowledge.operators("share_noun")
    first = item.cue_last if item.cue_last <= item.first else item.first  # أعلنت *عدم مسؤوليتها* عن الانفجار
    words = (draft.words[token] for token in range(first, event.first))
    return any(word is not None and word.stem in shares for word in words)


def _is_unclaimed(draft: Draft, chunk: Chunk) -> bool:
    """لم يتبن التنظيم *الهجوم*: whether a negated verb of claiming stands before an act, and only nouns between."""
    if draft.lacks("claiming_verb_form"):
        return False
    chunks, claiming = draft.chunks[chunk.sentence], draft.knowledge.operators("claiming_verb_form")
    for index in range(chunk.index - 1, max(0, chunk.index - _CLAIM), -1):
        word = chunks[index].word
        if chunks[index].kind == VERB:
            return word is not None and word.stem in claiming and chunks[index - 1].kind == NEGATION
        if chunks[index].kind != NOUNS:
            return False
    return False


def is_denounced(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """تظاهروا تنديدا *بقصف* غزة، احتجاجا *على اعتقال* النائب: whether an act is what others are blamed for."""
    before = chunks[at - 1] if at and chunks[at - 1].kind == NOUNS else None
    if before is None:
        return False
    last = draft.words[before.last - 1]
    if last is not None and last.stem in draft.knowledge.operators("denouncing_participle"):
        return True  # هتافات *منددة بالغارات*
    words = (before.word if before.last <= before.head + 2 else None, last)
    readings = (reading for word in words if word is not None for reading in word.frame_nouns)
    return any(draft.entries.frames[reading.ref].id in _BLAMING for reading in readings)
