"""Times beside an act that are of another one: of history, of a clause about somebody, of when a thing began.

In: an event, a time of its sentence and the chunks between. Out: whether the time tells when something else was.
The idea: news dates its acts by days; a year or a month behind a relative clause, behind منذ or behind an act that came
before is of what is told there, and so is what stands in such a clause before the act.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from riwaya.languages.ar.shapes import may_be_participle
from riwaya.reading.draft import COMPLEMENTIZER, CONJUNCTION, MARK, NOUNS, RELATIVE, TIME, VERB
from riwaya.reading.times.times import FINE
from riwaya.reading.words.marks import COMMAS
from riwaya.text.tokens import NUMBER

if TYPE_CHECKING:
    from riwaya.reading.draft import Chunk, Draft, EventDraft
    from riwaya.reading.times.times import TimeMention

_BREAKS: Final = COMMAS | frozenset("؛;")
_NEWS: Final = dt.timedelta(days=31)  # a day as far back is of the news that a report takes up


def is_old(draft: Draft, mention: TimeMention) -> bool:
    """*عام 2013*, *الشهر الماضي*, *20 مارس* in a report of July: whether a time is no day of these weeks."""
    if mention.precision not in FINE or not mention.start:
        return mention.precision not in ("week", "vague")
    if draft.published is None:
        return False
    return dt.date.fromisoformat(mention.start[:10]) < dt.date.fromisoformat(draft.published[:10]) - _NEWS


def is_of_number(draft: Draft, mention: TimeMention) -> bool:
    """القضية رقم 40 *لسنة 2015*, القانون 12 *لعام 2009*: whether a year is part of a number under which something is filed."""
    before = mention.first - 1
    return before >= 0 and mention.lead > 0 and mention.precision == "year" and draft.tokens.kind[before] == NUMBER


def is_of_other(draft: Draft, event: EventDraft, mention: TimeMention) -> bool:
    """Whether a time of the sentence of an act is of something else that is told between the two."""
    chunk = draft.chunk_of[mention.first]
    if event.chunk is None or chunk is None or chunk.sentence != event.sentence:
        return False
    row = draft.chunks[event.sentence]
    if chunk.index > event.chunk.index:
        if event.type == "THREATEN" and chunk.prep in draft.knowledge.any_of("until_preposition", "before_preposition"):
            return True  # أمهلوا الحكومة *حتى مساء الأحد*: by when it is to be met
        if _is_of_verb_behind(draft, row, event.chunk, chunk):
            return True
        return _is_of_act_behind(draft, event, row[event.chunk.index + 1 : chunk.index], mention)
    return _is_of_act_before(draft, row, event.chunk, chunk, mention)


def _is_of_act_behind(draft: Draft, event: EventDraft, between: list[Chunk], mention: TimeMention) -> bool:
    """أعنف المعارك منذ اندلاع القتال *عام 2012*, الضربات على الحزب الذي تأسس *عام 1978*: the act, something else, and a time."""
    since = draft.knowledge.operators("since_preposition")
    if any(one.kind == NOUNS and one.prep in since and one.last <= mention.first for one in between):
        return True
    if _is_since_clause(draft, between, since) or _is_of_participle(draft, event, mention, since):
        return True
    if not is_old(draft, mention):
        return False
    after = draft.knowledge.any_of("after_word", "before_preposition")
    for number, one in enumerate(between):
        if one.kind == RELATIVE and not _is_about(draft, event, between, number):
            return True
        if one.kind == NOUNS and one.prep in after and _names_act(draft, one):
            return True
        if one.word is None or not (one.word.frame_verbs or one.word.frame_nouns):
            continue
        # يذكر الحادث بهجوم *وقع* في مارس: a clause about another act, without الذي
        clause = between[number + 1] if one.kind == NOUNS and number + 1 < len(between) else None
        if clause is not None and clause.kind == VERB and not clause.conj and one.word.frame_nouns and not one.word.article:
            return one.index not in event.taken_up and not one.conj  # قصف *وقنص* نفذتهما: the act as well
    return False


def _names_act(draft: Draft, chunk: Chunk) -> bool:
    """بعد *هجوم*, بعد إخفاق *هجوم* ضخم: whether a phrase holds a noun of an act."""
    words = (draft.words[at] for at in range(chunk.head, chunk.last))
    return any(word is not None and bool(word.frame_nouns) for word in words)


def _is_since_clause(draft: Draft, between: list[Chunk], since: frozenset[str]) -> bool:
    """أسوأ هجوم *منذ أن قتل* ستة عام 2013, *منذ سيطرت* جماعة: whether a clause that منذ opens parts an act from a time."""
    for one in between:
        if one.kind == COMPLEMENTIZER and one.prep in since:
            return True
        if one.kind == VERB and one.first and draft.tokens.norm[one.first - 1] in since:
            return True
    return False


def _is_of_participle(draft: Draft, event: EventDraft, mention: TimeMention, since: frozenset[str]) -> bool:
    """رفعوا صور القيادي *المسجون منذ* عام 2009: whether منذ says since when somebody is what a participle right before it tells."""
    norm = draft.tokens.norm
    at = mention.first if norm[mention.first] in since else mention.first - 1
    if at < 1 or norm[at] not in since or at - 1 < event.last:
        return False
    word, chunk = draft.words[at - 1], draft.chunk_of[at - 1]
    if word is None or chunk is None or chunk.head >= at - 1:
        return False  # احتجز *المسلحون منذ* أمس ثلاث شاحنات
    return word.article and may_be_participle(word.stem) and not word.frame_nouns


def _is_of_verb_behind(draft: Draft, row: list[Chunk], act: Chunk, chunk: Chunk) -> bool:
    """تحالفوا مع خصمهم، وها هم *اليوم* يقاتلونه: a day that opens the clause of the verb behind it."""
    verb = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if act.kind != VERB or verb is None or verb.kind != VERB or verb.conj or verb.word is None or not verb.word.frame_verbs:
        return False
    between = row[act.index + 1 : chunk.index]
    return any(one.kind in (MARK, CONJUNCTION) for one in between) and not any(one.kind == RELATIVE for one in between)


def _is_about(draft: Draft, event: EventDraft, between: list[Chunk], number: int) -> bool:
    """الهجوم *الذي* وقع عام 2013, الاعتقالات *التي* شنتها الجماعة: whether a relative clause is about the act itself."""
    if event.chunk is None or event.chunk.kind != NOUNS:
        return False
    if number == 0:
        return True
    if _names_act(draft, between[number - 1]) or any(one.kind in (VERB, RELATIVE) for one in between[:number]):
        return False  # العبور إلى البلدة المدمرة جراء *المعركة التي* دارت عام 2014
    verb = between[number + 1] if number + 1 < len(between) else None
    if verb is None or verb.kind != VERB or verb.word is None:
        return False
    if verb.index in event.told_by or verb.word.light:
        return True
    return not verb.word.suffix and verb.word.stem in draft.knowledge.operators("happening_verb")


def _is_of_act_before(draft: Draft, row: list[Chunk], act: Chunk, chunk: Chunk, mention: TimeMention) -> bool:
    """تسلم القتيل الذي خطف *عام 2013*، وطالب …: a time in a clause about somebody, which ends before the act."""
    old = is_old(draft, mention)
    since = draft.knowledge.operators("since_preposition")
    contrary = draft.knowledge.operators("parting_contrast")
    if any(one.kind == CONJUNCTION and one.text in contrary for one in row[chunk.index + 1 : act.index]):
        return True  # وصلت القافلة *الأسبوع الماضي* لكن الميناء الذي يشهد قتالا مغلق
    ended = any(
        (one.kind == MARK and one.text in _BREAKS) or (old and (one.kind == CONJUNCTION or (one.kind == VERB and one.conj)))
        for one in row[chunk.index + 1 : act.index]
    )
    if not ended:
        return False
    first = mention.first
    if draft.tokens.norm[first] in since or (first and draft.tokens.norm[first - 1] in since):
        return True  # رست السفينة *منذ 26 يونيو*، والمساعدات هي الأكبر
    whose = draft.knowledge.any_of("masculine_relative", "feminine_relative", "plural_relative")
    without = draft.knowledge.morphology.without_conjunction
    for one in reversed(row[: chunk.index]):
        if one.kind == MARK:
            return False
        if (one.kind == RELATIVE and without(draft.tokens.norm[one.head]) in whose) or (one.kind == NOUNS and one.prep in since):
            return True
    return False


def is_of_span(draft: Draft, event: EventDraft) -> bool:
    """بعد *أسابيع من* الاحتجاجات, خلال *أسبوع من* القصف: whether an act filled a span of time, and so has no day of its own."""
    chunk = event.chunk
    if chunk is None or chunk.kind != NOUNS or not chunk.index or chunk.prep not in draft.knowledge.operators("from_preposition"):
        return False
    before, operators = draft.chunks[event.sentence][chunk.index - 1], draft.knowledge.operators
    norm = draft.tokens.norm
    if before.kind == NOUNS and before.head == before.last - 1 and norm[before.head] in operators("long_span"):
        return True  # من هم وراء *أسابيع من* الاحتجاجات
    if before.kind != TIME or norm[before.last - 1] not in operators("interval_noun"):
        return False
    if norm[before.first] in operators("before_preposition"):
        return False  # قبل أيام من *الهجوم*
    # بعد أيام من *هجوم* على السوق: so long after it
    return norm[before.first] not in operators("after_word") or (chunk.word is not None and chunk.word.article)


__all__ = ["is_of_number", "is_of_other", "is_of_span", "is_old"]
