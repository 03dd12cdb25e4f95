"""Phrases with a preposition right of a cue: its addressee, more of its subject, how it was said – or the content itself.

In: a cue's clause so far and the index of such a phrase. Out: the clause with the phrase in its place, or opened at it.
The idea: a cue takes certain prepositions; a place, a manner, a writing or what the subject is of may stand behind the same ones.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.lexicon.schema import Cue
from riwaya.reading.actors.title_tails import is_rank_phrase
from riwaya.reading.draft import (
    ADVERB,
    COMPLEMENTIZER,
    MARK,
    NOUNS,
    OPEN,
    PARTICIPLE,
    PRONOUN,
    TIME,
    VERB,
    Chunk,
    Draft,
)
from riwaya.reading.phrases.cue_clause import CueClause, folded_takes, last_fixed_words, opened
from riwaya.reading.phrases.holders import trailing_name
from riwaya.reading.statements.cue_titles import (
    is_in_title,
    is_of_body,
    is_of_source,
)
from riwaya.reading.words.marks import COMMAS, PARTING
from riwaya.text.normalise import folded

_AHEAD: Final = 4  # chunks between a phrase and the fixed word of its cue


def read_behind_preposition(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> CueClause | None:
    """What a phrase with a preposition is: addressee, adjunct – or the content, where the cue takes the preposition."""
    chunk, takes = chunks[index], folded_takes(cue)
    from_ = draft.knowledge.operators("from_preposition")
    if chunk.prep in from_ and chunk.prep not in takes and _is_of_group(draft, chunks[index - 1]):
        frame.adjuncts.append(index)
        return None  # دعا وفد *من الحركة* الحكومة, أفاد صحافيون *من الوكالة*
    if cue.addressee == "object" and frame.addressee < 0 and chunk.actor is not None and (
        chunk.prep in from_ and chunk.prep not in takes  # but حذرت *من فصائل* أجنبية
    ):  # fmt: skip
        frame.addressee = index  # طالبت الرئاسة *من الحزب* إخراج قواعده
        return None
    if _is_beside_content(draft, chunks, frame, index, cue):
        frame.adjuncts.append(index)
        return None
    if chunk.prep not in takes:
        if frame.addressee >= 0 and _is_asked_with(draft, chunks, index, cue):
            return opened(frame, "preposition", chunk.head, index)
        if _is_told_about(draft, chunks, index, frame, cue):
            return opened(frame, "preposition", chunk.head, index)
        if chunk.prep in draft.knowledge.operators("likening_preposition") and "object" in takes and not cue.weak:
            if chunk.word is not None and chunk.word.function == "dem" and chunks[index - 1].kind != MARK:
                return opened(frame, "object", chunk.first, index)  # ندين *مثل هذه الأعمال*
        if _is_addressed_with(draft, chunk, cue) and frame.addressee < 0:
            frame.addressee = index
        frame.adjuncts.append(index)
        return None
    if _is_addressed_with(draft, chunk, cue) and frame.addressee < 0 and chunk.actor is not None:
        frame.addressee = index
        return None
    if _is_of_fear(draft, chunks, frame, index):
        frame.adjuncts.append(index)
        return None
    if (cue.relay == "subject" and chunk.prep == cue.speaker) or _is_medium_before_content(chunks, index):
        frame.adjuncts.append(index)
        return None
    if _fixed_word_comes(chunks, frame, index, last_fixed_words(tuple(cue.verb))):
        frame.adjuncts.append(index)
        return None
    return opened(frame, "preposition", chunk.head, index)


def _fixed_word_comes(chunks: list[Chunk], frame: CueClause, index: int, fixed: frozenset[str]) -> bool:
    """عبر الأمير في تصريح *للوكالة* عن استنكاره للحادث: whether the fixed word of a cue is still to come, so that no content can
    stand before it."""
    if not fixed or chunks[index].word is None or chunks[index].word.stem in fixed:  # type: ignore[union-attr]
        return False
    if any(chunk.word is not None and chunk.word.stem in fixed for chunk in chunks[frame.cue + 1 : index]):
        return False
    for chunk in chunks[index + 1 : index + _AHEAD]:
        if chunk.kind != NOUNS:
            return False
        if chunk.word is not None and chunk.word.stem in fixed:
            return bool(chunk.prep)
    return False


def _is_beside_content(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """Whether a phrase belongs to the subject, to a title or to how it was said, whatever the cue takes."""
    chunk, word, takes = chunks[index], chunks[index].word, folded_takes(cue)
    behind_subject = index - 1 in frame.subject
    if behind_subject and word is not None and word.stem in draft.knowledge.operators("leading_noun"):
        return True  # الحكومة *برئاسة فلان*
    if is_of_source(draft, chunks, frame, index) or _bridged(draft, chunks, index) or _belongs(draft, chunks, index):
        return True
    if _is_of_inserted(draft, chunks, index):
        return True
    if behind_subject and is_rank_phrase(draft, chunk):
        return True  # طالب ضابط *برتبة عقيد* الوزارة بـ
    about = behind_subject and chunk.prep in draft.knowledge.operators("about_preposition")
    if about and _is_deputy(draft, chunks[index - 1], chunk):
        return True  # أعلن النائب *عن كتلة التغيير* مقاطعة الجلسة
    if is_of_body(draft, chunks, frame, index, takes, last_fixed_words(tuple(cue.verb))) or _is_manner(draft, chunk):
        return True  # ندد *بشدة* ب…
    if chunk.prep not in takes:
        return False
    placed = draft.in_place[chunk.last - 1] and chunk.last <= chunk.head + 2 and word is not None and not word.frame_nouns
    placed = placed or bool(draft.in_place[chunk.head])
    area = word is not None and word.stem in draft.knowledge.operators("area_before_name") and not word.article
    placed = placed or (area and bool(draft.in_place[chunk.last - 1]))
    following = chunks[index + 1] if index + 1 < len(chunks) else None
    bare = following is not None and following.kind == NOUNS and not (following.prep or following.conj)
    if placed and "object" in takes and following is not None and bare:
        if following.word is not None and following.actor is None and not following.word.article:
            return True  # ناشدت طرفي النزاع *بمدينة سرت* فتح المعابر
    again = following is not None and following.kind == NOUNS and following.prep == chunk.prep and not following.conj
    if again and behind_subject and chunk.last == chunk.head + 1 and word is not None and word.article:
        if word.stem in draft.knowledge.operators("generic_area"):
            return True  # وجه رئيس المجلس *بالمنطقة* بإيقاف
    if placed and following is not None and _is_part_of_place(draft, chunks, index):
        return True  # أبلغ التنظيم التجار *بريف حلب* بوجوب الدفع
    if chunk.prep in draft.knowledge.operators("about_preposition") and _is_of_document(chunks, index):
        return True  # أفادت في تقرير لها *عن الانتهاكات* أن
    named = folded(cue.lemma) in draft.knowledge.operators("naming_cue")
    means = chunk.prep in draft.knowledge.operators("means_preposition")
    if named and means and (placed or _is_described_later(draft, chunks, index)):
        return True  # وصف تفجير المسجد *بمنطقة عسير* بالعمل الجبان, وصف الحادث الذي وقع *بمسجد القوة* بأنه
    if not behind_subject and index - 1 > frame.cue and _is_of_aim(draft, chunks[index - 1]):
        return True
    if chunk.prep in draft.knowledge.operators("in_preposition") and _is_said_at(draft, chunks, index):
        return True  # شكك *في بيان* في صحة النتائج
    return is_in_title(draft, chunks, frame, index, takes)


def _is_part_of_place(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """أبلغ التنظيم التجار *بريف حلب* بوجوب الدفع, *بحي* السلام "بضرورة" الرحيل: whether the preposition of a place comes right
    behind it again, before an act, within marks or not."""
    chunk, behind = chunks[index], chunks[index + 1 : index + 3]
    if chunk.prep not in draft.knowledge.operators("means_preposition"):
        return False
    told = behind[1] if len(behind) > 1 and behind[0].kind == OPEN else behind[0]
    if told.kind != NOUNS or told.prep != chunk.prep or told.conj or told.word is None or draft.in_place[told.head]:
        return False
    return not told.word.suffix or bool(told.word.frame_nouns)


def _is_asked_with(draft: Draft, chunks: list[Chunk], index: int, cue: Cue) -> bool:
    """دعا المجتمع *بضرورة* التحرك, حذرت الأهالي *بالابتعاد* عن الجسر: whether ب, which the cue does not take, brings in what
    somebody is to do."""
    chunk, operators = chunks[index], draft.knowledge.operators
    word, following = chunk.word, chunks[index + 1] if index + 1 < len(chunks) else None
    if cue.stance not in ("demand", "warn") or cue.addressee != "object" or word is None or word.suffix:
        return False
    if chunk.prep not in operators("means_preposition"):
        return False
    if word.stem in operators("asked_noun"):
        return True
    alone = word.article and chunk.last == chunk.head + 1 and chunk.actor is None and following is not None
    goes_on = following is not None and (bool(following.prep) or (following.kind == PRONOUN and not following.conj))
    return bool(alone) and draft.knowledge.morphology.is_verbal_noun(word.stem) and goes_on


def _is_told_about(draft: Draft, chunks: list[Chunk], index: int, frame: CueClause, cue: Cue) -> bool:
    """أكدت مصادر *عن تعرض* السيارة لهجوم: as posts write it, عن before the event, behind a verb that takes its bare object."""
    operators, chunk, word = draft.knowledge.operators, chunks[index], chunks[index].word
    if not frame.subject or chunk.prep not in operators("about_preposition") or word is None or word.article or word.suffix:
        return False
    told = chunks[frame.cue].word
    if told is None or told.suffix:
        return False  # ما *ذكرته* الوكالة عن انسحاب الحرس
    return folded(cue.lemma) in operators("about_event_cue") and word.stem in operators("told_event_noun")


def _is_addressed_with(draft: Draft, chunk: Chunk, cue: Cue) -> bool:
    """قال *للصحيفة*, وجه اتهامات *إلى الحزب*, كرر اتهامه *للحزب*: a charge is brought to somebody with إلى as with ل."""
    if cue.addressee == chunk.prep:
        return True
    if cue.event != "ACCUSE" or cue.addressee in (None, "object"):
        return False
    return chunk.prep in draft.knowledge.operators("to_preposition")


def _is_of_fear(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """روما تحذر أنقرة *ومخاوف من مواجهة*, باريس تحذر أنقرة *وسط مخاوف من حرب*: a noun between takes the preposition as well, and
    what it governs is of that noun."""
    before = chunks[index - 1]
    if index - 1 == frame.cue or before.kind != NOUNS or not (before.conj or before.prep) or before.word is None:
        return False
    if before.word.article or before.word.suffix or before.last != before.head + 1:
        return False
    return f"{before.word.stem} {chunks[index].prep}" in draft.knowledge.operators("governing_noun_phrase")


def _is_of_inserted(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """وأكد، *ردا على* سؤال، أن …: the preposition of a word in the accusative that is put in between commas, saying upon what."""
    if index < 2 or chunks[index - 2].kind != MARK or chunks[index - 2].text not in COMMAS:
        return False
    before = chunks[index - 1]
    if before.kind not in (NOUNS, ADVERB) or before.prep or before.conj or before.last != before.first + 1:
        return False
    word = draft.tokens.norm[before.first]
    return draft.knowledge.morphology.may_be_accusative(word) or word in draft.knowledge.operators("basis_word")


def _belongs(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """دعت الهيئة العليا للإغاثة التابعة *للمجلس* الدول إلى: whether ل says whom a body is of."""
    before, operators = draft.words[chunks[index].first - 1], draft.knowledge.operators
    if chunks[index - 1].kind != NOUNS or before is None or not before.article:
        return False
    return before.stem in operators("belonging_adjective") and chunks[index].prep in operators("of_preposition")


def _is_deputy(draft: Draft, subject: Chunk, chunk: Chunk) -> bool:
    """Whether عن says of which party a member of parliament or a candidate is."""
    word = subject.word
    of_party = chunk.actor is not None and chunk.actor.head_class == "group" and chunk.actor.definite
    return of_party and word is not None and word.stem in draft.knowledge.operators("member_noun")


def _is_said_at(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """Whether an indefinite occasion or writing stands before what is said, which another preposition or أن opens."""
    word, following = chunks[index].word, chunks[index + 1] if index + 1 < len(chunks) else None
    if word is None or word.article or word.suffix or word.stem not in draft.knowledge.operators("occasion_noun"):
        return False
    colon = following is not None and following.kind == MARK and following.text == ":"
    return following is not None and (colon or following.kind in (COMPLEMENTIZER, OPEN) or bool(following.prep))


def _is_described_later(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """Whether بأنه comes behind a phrase, before another mark than a comma: that opens what somebody is called."""
    that = tuple(draft.knowledge.operators("thereby_complementizer"))
    for chunk in chunks[index + 1 : index + 6]:
        if chunk.kind == COMPLEMENTIZER:
            return not chunk.conj and draft.tokens.norm[chunk.first].startswith(that)
        if chunk.kind == VERB or (chunk.kind == MARK and chunk.text not in PARTING):
            return False
    return False


def _is_of_document(chunks: list[Chunk], index: int) -> bool:
    """Whether a phrase says what a writing just named is about, with the content's own opener still to come."""
    written = any(chunk.actor is not None and chunk.actor.head_class == "document" for chunk in chunks[index - 2 : index])
    return written and clause_follows(chunks, index)


def _is_medium_before_content(chunks: list[Chunk], index: int) -> bool:
    """Whether a phrase names the medium right before أن, a quotation or a colon."""
    mention, following = chunks[index].actor, chunks[index + 1] if index + 1 < len(chunks) else None
    if mention is None or mention.head_class != "media" or following is None:
        return False
    return following.kind in (COMPLEMENTIZER, OPEN) or (following.kind == MARK and following.text == ":")


def _is_manner(draft: Draft, chunk: Chunk) -> bool:
    """بشدة, بالإجماع, بشكل رسمي; المتحدث بالنيابة *الرائد محمد*: how it was said or an office is held, and nothing that is said."""
    word, operators = chunk.word, draft.knowledge.operators
    if word is None or chunk.prep not in operators("means_preposition"):
        return False
    if word.stem in operators("way_noun") and not word.article and chunk.last == chunk.head + 2:
        how = draft.words[chunk.last - 1]
        return how is not None and how.adjective and not how.article  # طالب *بشكل صريح* بفتح الطريق
    if word.stem not in operators("manner_noun"):
        return False
    return chunk.last == chunk.head + 1 or trailing_name(draft, chunk.head, chunk.last) is not None


def is_written_accusative(draft: Draft, token: int) -> bool:
    """هاتفيًا: the ending is written."""
    return draft.knowledge.morphology.is_written_accusative(draft.tokens.raw(token))


def _is_of_aim(draft: Draft, chunk: Chunk) -> bool:
    """عبر النهر *بحثا* عن عمل: an indefinite accusative governs the preposition behind it."""
    word = chunk.word
    if chunk.kind != NOUNS or chunk.prep or chunk.last != chunk.head + 1 or word is None or word.article or word.suffix:
        return False
    return is_written_accusative(draft, chunk.head) or draft.knowledge.morphology.is_accusative(word.text, word.stem)


def _bridged(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """وصف الحادث *بقوله: «…»*: a bridge to a quotation follows, so that what stands before it is no content."""
    if draft.lacks("bridge_noun"):
        return False
    bridges = draft.knowledge.operators("bridge_noun")
    for index in range(at, min(len(chunks) - 1, at + 6)):
        chunk = chunks[index]
        if chunk.kind != NOUNS:
            return False
        if chunk.word is not None and chunk.word.stem in bridges and chunk.prep in draft.knowledge.operators("means_preposition"):
            following = chunks[index + 1]
            return following.kind == OPEN or (following.kind == MARK and following.text == ":")
    return False


def clause_follows(chunks: list[Chunk], index: int) -> bool:
    """Whether أن/إن, a colon or a quotation follows before any verb: then even a thing is the subject (كشفت التحقيقات أن)."""
    for chunk in chunks[index + 1 : index + 8]:
        if chunk.kind in (COMPLEMENTIZER, OPEN) or (chunk.kind == MARK and chunk.text == ":"):
            return True
        if chunk.kind in (VERB, PARTICIPLE) or (chunk.kind == MARK and chunk.text not in PARTING):
            return False  # أكد الوزير رفض بلاده التدخل، *معتبرا* أن: the clause of another cue
    return False


def that_follows(chunks: list[Chunk], index: int) -> bool:
    """Whether أن/إن comes behind phrases with prepositions alone: what stands before it is no content."""
    return that_behind(chunks, index) is not None


def that_behind(chunks: list[Chunk], index: int, over_pronouns: bool = False) -> Chunk | None:
    """The أن/إن that comes behind phrases with prepositions alone, or also pronouns: نسخة *منه*، أن."""
    for chunk in chunks[index + 1 : index + 8]:
        if chunk.kind == COMPLEMENTIZER:
            return None if chunk.conj or chunk.prep else chunk
        if chunk.kind == TIME and chunks[chunk.index - 1].kind == MARK:
            continue  # أفاد مصدر في الشرطة، *أمس*، بأن
        if over_pronouns and chunk.kind == PRONOUN and not chunk.conj:
            continue
        if not (chunk.kind == NOUNS and (chunk.prep or chunk.conj)) and not (chunk.kind == MARK and chunk.text in PARTING):
            return None
    return None


def takes_that(draft: Draft, word: Word | None) -> bool:
    """ضرورة أن, مزاعم بأن, استعداده أن: whether a noun may itself take a clause with أن."""
    if word is None:
        return False
    return bool(word.cue_noun) or word.stem in draft.knowledge.nouns("noun_of_that")


def _is_of_group(draft: Draft, chunk: Chunk) -> bool:
    """Whether a phrase names several persons by a word that من says more of."""
    head = draft.words[chunk.head] if chunk.kind == NOUNS and not chunk.prep else None
    if head is None:
        return False
    operators = draft.knowledge.operators  # رحب *كثيرون* من أهالي البلدة بـ
    return (not head.article and head.stem in operators("group_of")) or head.stem in operators("some_persons")
