"""Words that are an act by what they are about: وثق المرصد *115 حالة اعتقال*, نوه الأمير *بجهود* رجال الأمن.

In: a statement of a cue of documenting or noting. Out: the event of documenting, whether something is praised.
The idea: what stands first in the content, past its number and حالة, says what it is; a film or a picture records and accuses
nobody.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import Draft, EventDraft, StatementDraft
from riwaya.text.normalise import folded

_FRAME: Final = "document-abuses"
_MANY: Final = 10  # from how many on acts that somebody documents are a record of abuses
_REACH: Final = 5  # words of a content before what it is of: ما لا يقل عن 115 حالة *اعتقال*


def tell_by_content(draft: Draft) -> None:
    """The acts of a report's statements that are acts by what they are about."""
    for item in draft.statements:
        if item.event is None and praises(draft, item):
            item.event = "SUPPORT"
        elif item.event is None and (told := documented(draft, item)) is not None:
            draft.events.append(told)


def with_joined_words(draft: Draft, event: EventDraft) -> None:
    """أعرب عن *استنكاره وشجبه* للهجوم: the words that tell an act of speech together are its trigger."""
    first = event.first
    while first > 0 and _is_joined(draft, event.type, first):
        first -= 1
    word = draft.words[first]
    if first < event.first and word is not None:
        event.first, event.trigger_inner = first, word.lead


def _is_joined(draft: Draft, kind: str, token: int) -> bool:
    """استنكاره *وشجبه*: whether a noun of speech goes on with the one before it, and both tell one act."""
    word, before = draft.words[token], draft.words[token - 1]
    if word is None or before is None or not word.conjunction or not (word.suffix and before.suffix):
        return False
    frames = draft.entries.frames
    return all(any(frames[reading.ref].type == kind for reading in one.frame_nouns) for one in (word, before))


def documented(draft: Draft, item: StatementDraft) -> EventDraft | None:
    """*وثقت* الشبكة السورية 178 حالة اعتقال; but وثقت الهيئة مئات الإصابات بالحمى, فيديو *يوثق* لحظة القصف."""
    operators = draft.knowledge.operators
    if item.speaker is None or folded(item.lemma) not in operators("documenting_cue"):
        return None
    head = draft.words[item.speaker.first]
    if (head is not None and head.stem in operators("recording_noun")) or not _is_of_abuse(draft, item):
        return None
    frame = draft.knowledge.frame_numbers[_FRAME]
    event = EventDraft(item.cue_first, item.cue_last, frame, f"cue:{item.lemma}", "ACCUSE", item.sentence)
    event.trigger_inner, event.statement, event.cue_of, event.chunk = item.cue_inner, item, item, draft.chunk_of[item.cue_first]
    event.actors.append(item.speaker)
    event.time = item.said
    return event


def praises(draft: Draft, item: StatementDraft) -> bool:
    """*نوه* الأمير بجهود رجال الأمن; but نوه بأن المهلة تنتهي, نوه إلى دور المدرسة."""
    operators, word = draft.knowledge.operators, draft.words[item.first]
    if item.speaker is None or word is None or folded(item.lemma) not in operators("praising_cue"):
        return False
    by = word.preposition in operators("means_preposition")
    before = draft.words[item.first - 1] if item.first else None
    by = by or (before is not None and before.text in operators("means_preposition"))
    return by and word.stem in operators("praised_noun")


def _is_of_abuse(draft: Draft, item: StatementDraft) -> bool:
    """Whether abuses stand first in a content: عشرات *الانتهاكات*, 178 حالة *اعتقال*, *مقتل* 120 مدنيا; not إصابة خمسة في *هجمات*,
    nor مقتل مدني في قصف, which is news of one act."""
    operators = draft.knowledge.operators
    for token in range(item.first, min(item.first + _REACH, item.last)):
        word = draft.words[token]
        if word is None:
            continue
        if word.stem in operators("abuse_noun"):
            return True
        if word.stem in operators("abuse_of_many"):
            near = range(item.first, token + _REACH)
            return any(one.first in near and (one.low or 0) >= _MANY for one in draft.quantities_in[item.sentence])
        if word.function == "prep" or word.preposition or (word.frame_nouns and word.stem not in operators("counted_case_noun")):
            return False
    return False


__all__ = ["tell_by_content", "with_joined_words"]
