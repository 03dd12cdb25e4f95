"""What else around a noun of an act settles whether it was done: what it is offered for, why it is told, what is joined to an aim.

In: a row of chunks, a draft event told by a noun with the modality read so far, the chunk of its verb. Out: its modality.
The idea: what is given for an open act is as open; an attack that is pointed at (هذا الهجوم), a reason (لأن) and what an aim is to
stop are there already; و joins an act with its article, or one behind an aim that is no act, to what is still to be done.
"""

from __future__ import annotations

import itertools
from typing import Final

from riwaya.reading.clauses.disowned_acts import is_denounced
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    MARK,
    NEGATION,
    NOUNS,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.modality.carrying_verbs import is_known, leads_to
from riwaya.reading.modality.coming_acts import is_call
from riwaya.reading.modality.followed_acts import came_next, is_driven_to, was_carried_out
from riwaya.reading.modality.joined_aims import needs_article
from riwaya.reading.modality.noun_modality import is_prepared
from riwaya.reading.modality.open_acts import is_owed
from riwaya.reading.modality.under_way import is_told_as_lasting, verb_before
from riwaya.reading.modality.wanted_acts import heads_phrase, of_wanting_verb
from riwaya.reading.parties.intended_acts import aim_opens, by_use
from riwaya.reading.words.marks import COMMAS
from riwaya.records import Modality
from riwaya.text.normalise import folded

_OPEN: Final = frozenset(["future", "demanded", "hypothetical"])
_LIST: Final = 9  # chunks back to the phrase that opens a list of what is wanted
_RELATIVE: Final = 5  # chunks of a clause that says who means to do an act
_PRESENT: Final = 2
_GOAL: Final = 5  # chunks from a goal to the pronoun before what it is
_HALT: Final = "halt-hostilities"
_PHASE: Final = 2  # chunks from an act to the part of it that is near
_DAYS: Final = 5  # chunks from an act to the day that it has come to
_USED: Final = 5  # chunks from what is used, or who takes part, to the act
_ARRANGED: Final = frozenset(["CONSULT", "COOPERATE", "PROTEST"])  # types of acts that a day is set for


def settled(draft: Draft, chunks: list[Chunk], at: int, governor: int, event: EventDraft) -> Modality:
    """The modality of an act told by a noun, when all that stands around it has been asked."""
    found, chunk, token = event.modality, chunks[at], event.first
    if found != "negated" and found != "demanded" and _is_called_upon(draft, chunks, at, token):
        return "demanded"
    if found == "future":
        if governor >= 0 and (came_next(draft, chunks, governor) or was_carried_out(draft, chunks, at, governor, token)):
            return "occurred"
        if is_driven_to(draft, chunks, at):
            return "occurred"
        if _is_to_be_stopped(draft, chunk, token):
            return "ongoing"
        if _has_brought(draft, chunks, at, token):
            return "occurred"
    if found in ("future", "demanded") and _is_pointed_at(draft, chunks, at, event):
        return "occurred"
    if found == "demanded" and _is_reason(draft, chunks, at, event):
        return "occurred"
    if found == "demanded" and _is_stopped_too(draft, chunks, at, event):
        return "ongoing"
    if found not in ("occurred", "ongoing"):
        return found
    if _is_goal(draft, chunks, at, token) or _is_put_off(draft, chunk, token) or _is_phase_ahead(draft, chunks, at, token):
        return "future"
    if _is_in_exchange(draft, chunks, at, event):
        return "hypothetical"
    if chunk.prep in draft.knowledge.operators("in_preposition") and not chunk.conj:
        if _is_allowed_use(draft, chunks, at, token):
            return "future"
        if _is_needed_part(draft, chunks, at, token):
            return "demanded"
    if _is_dated_ahead(draft, chunks, at, event) and not (chunk.prep and token == chunk.head and is_denounced(draft, chunks, at)):
        return "future"  # but وقفة غدا تنديدا *باعتقال* النائب
    if _is_meant(draft, chunks, at, token):
        return "future"
    if found == "occurred" and governor >= 0 and _is_resumed(draft, chunks, at, governor, event):
        return "ongoing"
    if found == "occurred" and is_told_as_lasting(draft, chunks, at, token):
        return "ongoing"
    if found == "occurred" and _is_in_its_day(draft, chunks, at, token):
        return "ongoing"
    if _is_borne_duty(draft, chunks, at, token):
        return "demanded"
    if event.layer != "result" and (listed := _of_list(draft, chunks, at, token)) is not None:
        return listed
    return found


def _is_called_upon(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """الحكومة *مدعوة لتحرير* المدينة, مطالب الحكومة *الداعية إلى سحب* القوات: what a participle of calling upon takes."""
    chunk, before, operators = chunks[at], chunks[at - 1] if at else None, draft.knowledge.operators
    if before is None or before.kind != NOUNS or before.prep or draft.lacks("called_upon_participle"):
        return False
    if chunk.conj or chunk.prep not in operators("dative_preposition") - operators("on_preposition"):
        return False
    last = draft.words[before.last - 1]
    called = last is not None and last.stem in operators("called_upon_participle")
    return called and heads_phrase(draft, chunk, token)


def _is_goal(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """هدف الهدنة هو *إدخال* المساعدات, الغاية من الحملة هي *تحرير* المدينة: what somebody has for a goal."""
    if at < 2 or draft.lacks("goal_word") or chunks[at].prep or chunks[at].conj or not heads_phrase(draft, chunks[at], token):
        return False
    free = chunks[at - 1].word if chunks[at - 1].kind == PRONOUN else None
    if free is None or free.function != "pron":
        return False
    for index in range(at - 2, max(-1, at - _GOAL), -1):
        other = chunks[index]
        goal = other.word is not None and other.word.stem in draft.knowledge.operators("goal_word")
        if other.kind == VERB:
            return goal and index == at - 3  # *هدف* reads as a verb
        if other.kind != NOUNS:
            return False
        if other.prep or (index == at - 2 and at > 2 and chunks[index - 1].kind == VERB):
            continue
        return goal
    return False


def _has_brought(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """قبل أن ينقلب الخلاف إلى مواجهة *أدت* لمقتل عشرة: an act of which a clause in the past says what came of it."""
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    word = draft.words[token]
    if behind is None or behind.kind != VERB or behind.conj or behind.verb is None or behind.verb.tense != 1:
        return False
    if word is None or word.article or word.suffix or behind.word is None or behind.word.light is None:
        return False
    return folded(draft.entries.light_verbs[behind.word.light.ref].lemma) in draft.knowledge.operators("effect_after_ma")


def _is_put_off(draft: Draft, chunk: Chunk, token: int) -> bool:
    """قررت المحكمة *تأجيل* جلسة المحاكمة, *إرجاء* الهجوم: what is put off is still to come."""
    if token == chunk.first or draft.lacks("postponing_noun"):
        return False
    names, before = draft.knowledge.operators("postponing_noun"), draft.words[max(chunk.head, token - 2) : token]
    return any(word is not None and word.stem in names and not word.article for word in before)


def _is_phase_ahead(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """أعلنوا *قرب* بدء المرحلة الثانية *من العملية*: an act of which a part is near."""
    if draft.lacks("soon_preposition") or token != chunks[at].head:
        return False
    if chunks[at].prep not in draft.knowledge.operators("from_preposition"):
        return False
    for other in reversed(chunks[max(0, at - _PHASE) : at]):
        if other.kind != NOUNS or other.conj:
            return False
        if other.prep:
            return other.prep in draft.knowledge.operators("soon_preposition")
    return False


def _is_to_be_stopped(draft: Draft, chunk: Chunk, token: int) -> bool:
    """لاحتواء *هجمات* المتشددين, لتحدي *سيطرة* المسلحين: what an aim is to stop, or stand up to, is there already."""
    if draft.lacks("countering_masdar") or token != chunk.head + 1 or chunk.prep not in draft.knowledge.operators("purpose"):
        return False
    head, behind = draft.words[chunk.head], draft.words[token + 1] if token + 1 < chunk.last else None
    word = draft.words[token]
    if head is None or head.article or head.suffix or head.stem not in draft.knowledge.operators("countering_masdar"):
        return False
    known = behind is not None and (behind.article or behind.suffix or draft.in_place[token + 1])
    return word is not None and (word.article or bool(word.suffix) or bool(known))


def _is_pointed_at(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
    """دعا إلى الوحدة في وجه *هذا العمل الإرهابي*: an attack that هذا points at took place, whatever is demanded beside it."""
    before = draft.words[event.first - 1] if event.first else None
    word = draft.words[event.first]
    if event.layer != "attack" or before is None or before.function != "dem" or event.first - 1 < chunks[at].first:
        return False
    if word is None or not word.article:
        return False
    halting = draft.knowledge.any_of("halting_noun", "negating_noun", "averting_noun", "continuing_noun")
    inner = draft.words[chunks[at].first : event.first - 1]
    if any(word is not None and word.stem in halting for word in inner):
        return False
    return bool(chunks[at].prep) or event.first - 1 > chunks[at].head


def _is_reason(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
    """طالب بوقف القصف لأن *مقتل* المدنيين لا مبرر له: the reason for a demand was not demanded."""
    if draft.lacks_forms("reason_conjunction") or event.statement is None:
        return False
    reasons = draft.knowledge.operators("reason_conjunction")
    for index in range(at - 1, -1, -1):
        other = chunks[index]
        if other.first < event.statement.first:
            return False
        if draft.tokens.norm[other.first] in reasons:
            return index == at - 1
    return False


def _is_stopped_too(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
    """طالبوا بوقف القصف *وهجوم القوات* على المدينة: an attack joined to another that is to be stopped."""
    before, word = draft.events[-1] if draft.events else None, draft.words[event.first]
    if before is None or before.chunk is None or before.sentence != event.sentence or event.layer != "attack" or word is None:
        return False
    if before.frame < 0 or draft.entries.frames[before.frame].id != _HALT or before.chunk.index != at - 1 or word.article:
        return False
    return bool(chunks[at].conj) and not chunks[at].prep and event.first == chunks[at].head


def _is_in_exchange(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
    """طالبوا بالإفراج عن النساء مقابل *إطلاق* الجنود: what is offered for an act that has not been done."""
    word = draft.words[event.first]
    if draft.lacks_forms("exchange_word") or word is None:
        return False
    chunk = chunks[at]
    opening = chunk.prep or (draft.tokens.norm[event.first - 1] if event.first else "")
    if opening not in draft.knowledge.operators("exchange_word"):
        before = draft.tokens.norm[chunk.first - 1] if chunk.first else ""
        if chunk.prep or before not in draft.knowledge.operators("exchange_word"):
            return False
    for other in reversed(draft.events):
        if other.sentence != event.sentence or other.chunk is None:
            return False
        if other.chunk.index < at:
            return other.modality in _OPEN
    return False


def _is_allowed_use(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """سمحت أنقرة لحليفتها باستخدام القاعدة *في شن غارات*, سيستخدمون المقاتلات *في شن غارات*: what the use of something is granted
    for, or it will be used for."""
    used = by_use(draft, chunks, chunks[at])
    if used is None:
        return _is_use_to_come(draft, chunks, at, token)
    if is_known(draft, chunks[at], token):
        return False
    verb = verb_before(chunks, used.index)
    if verb is None or verb.word is None or (verb.index and chunks[verb.index - 1].kind == NEGATION):
        return False
    return any(draft.entries.frames[reading.ref].type == "AGREE" for reading in verb.word.frame_verbs)


def _is_use_to_come(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """*ستستخدم* الطائرات في شن الضربات, *سوف نستخدمها* في قصفهم: what a verb of the future says something is used for."""
    verb = verb_before(chunks, at)
    if verb is None or verb.word is None or verb.word.stem not in draft.knowledge.operators("use_verb"):
        return False
    before = chunks[verb.index - 1] if verb.index else None
    said = before is not None and before.kind == PARTICLE and before.text in draft.knowledge.operators("future_particle")
    return (verb.word.future or said) and heads_phrase(draft, chunks[at], token)


def _is_needed_part(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """شدد على أهمية مشاركة الأهالي *في تحرير* مدينتهم: what it is said to be needed that somebody takes part in."""
    if draft.lacks("importance_noun") or (draft.words[token] is not None and draft.words[token].article):  # type: ignore[union-attr]
        return False
    for index in range(at - 1, max(-1, at - _USED), -1):
        other = chunks[index]
        if other.kind != NOUNS:
            return False
        row = draft.words[other.head : other.last]
        for first, second in itertools.pairwise(row):
            if first is not None and second is not None and first.stem in draft.knowledge.operators("importance_noun"):
                return second.stem in draft.knowledge.operators("taking_part_noun")
    return False


def _is_dated_ahead(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
    """في *الجلسة* يوم الثلاثاء *المقبل*: a meeting, or a protest, with a time right behind that is still to come."""
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    if behind is None or behind.kind != TIME or behind.prep in draft.knowledge.any_of("until_preposition", "before_preposition"):
        return False
    if event.type not in _ARRANGED or event.first > chunks[at].head + 1:
        return False
    coming = draft.knowledge.operators("coming_adjective")
    return any(word is not None and word.stem in coming for word in draft.words[behind.first : behind.last])


def _is_meant(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """هجوم كان المسلحون *ينوون تنفيذه*, تنازلات *سيقدم عليها* النظام: an act of which a clause without الذي says that it is meant
    or to come."""
    chunk, word = chunks[at], draft.words[token]
    if token != chunk.head or word is None or word.article or word.suffix or at + 1 >= len(chunks):
        return False
    index = at + 1
    while index < len(chunks) and index < at + 3 and chunks[index].kind in (AUXILIARY, NOUNS, MARK):
        other = chunks[index]
        if other.kind == NOUNS and (other.prep or other.conj or chunks[index - 1].kind != AUXILIARY):
            return False
        if other.conj or (other.kind == MARK and (other.text not in COMMAS or index != at + 1)):
            return False
        index += 1
    if index >= len(chunks) or chunks[index].kind != VERB or chunks[index].conj:
        return False
    verb, was = chunks[index], any(one.kind == AUXILIARY for one in chunks[at + 1 : index])
    if verb.word is None or verb.verb is None or verb.verb.tense != _PRESENT or chunks[index - 1].kind == MARK:
        return False
    if verb.word.future:
        own = verb.word.light is not None or bool(verb.word.suffix)
        behind = chunks[index + 1] if index + 1 < len(chunks) else None
        return own and index == at + 1 and (bool(verb.word.suffix) or (behind is not None and behind.kind == PRONOUN))
    if not was or verb.word.light is None:
        return False
    meant = draft.entries.light_verbs[verb.word.light.ref].modality == "future"
    done = next((one for one in chunks[index + 1 : index + _RELATIVE] if one.kind == NOUNS), None)
    return meant and done is not None and done.word is not None and bool(done.word.suffix)


def _is_resumed(draft: Draft, chunks: list[Chunk], at: int, governor: int, event: EventDraft) -> bool:
    """استأنف المتمردون *منذ أسبوع* عملياتهم: what has been taken up again since then goes on."""
    word, act = chunks[governor].word, draft.words[event.first]
    if word is None or act is None or draft.lacks("resuming_verb") or word.stem not in draft.knowledge.operators("resuming_verb"):
        return False
    since = draft.knowledge.operators("since_preposition")
    return any(
        one.kind == TIME and (one.prep in since or draft.tokens.norm[one.first] in since) for one in chunks[governor + 1 : at]
    )


def _is_in_its_day(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """دخل الحصار *يومه الستين*, دخلت الحملة على المدينة *أسبوعها الثالث*, الهجوم الذي *دخل يومه* العاشر: what has come to one
    of its days goes on."""
    if draft.lacks("entering_verb") or chunks[at].prep or token != chunks[at].head:
        return False
    operators, entered = draft.knowledge.operators, bool(at) and _enters(draft, chunks[at - 1])
    for other in chunks[at + 1 : at + _DAYS]:
        if other.kind == VERB and not entered:
            entered = _enters(draft, other)
            if not entered or other.conj:
                return False
        elif other.kind in (NOUNS, TIME) and not other.prep and not other.conj:
            day = draft.words[other.first]
            return entered and day is not None and bool(day.suffix) and day.stem in operators("own_span")
        elif other.kind not in (NOUNS, TIME, RELATIVE):
            return False
    return False


def _enters(draft: Draft, chunk: Chunk) -> bool:
    return chunk.kind == VERB and chunk.word is not None and chunk.word.stem in draft.knowledge.operators("entering_verb")


def _is_borne_duty(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """تقع المسؤولية على عاتق الحكومة *في تحرير* المدينة, يقع على عاتقها *وقف* القتال: what somebody is said to be burdened with."""
    chunk, before, word = chunks[at], chunks[at - 1] if at else None, draft.words[token]
    if before is None or word is None or word.article or word.suffix or draft.lacks("burden_noun"):
        return False
    if chunk.prep not in draft.knowledge.any_of("in_preposition", "means_preposition") and chunk.prep:
        return False
    if before.kind != NOUNS or before.prep not in draft.knowledge.operators("on_preposition") or chunk.conj:
        return False
    head = draft.words[before.head]
    return head is not None and head.stem in draft.knowledge.operators("burden_noun") and heads_phrase(draft, chunk, token)


def _of_list(draft: Draft, chunks: list[Chunk], at: int, token: int) -> Modality | None:
    """إصرارا على حماية البلاد *وملاحقة* المسلحين, استعدادا لساعة الصفر *والهجوم*: what و joins to an aim, or to a duty, that is no
    act itself."""
    chunk, word = chunks[at], draft.words[token]
    if not chunk.conj or chunk.prep or token != chunk.head or word is None or draft.counted[min(token + 1, len(draft.words) - 1)]:
        return None
    if word.article and not (needs_article(draft, chunks, at) or not chunks[at - 1].word or chunks[at - 1].prep):
        return None
    told: set[int] = set()
    for event in reversed(draft.events):  # in the order of their sentences
        if event.sentence < chunk.sentence:
            break
        if event.chunk is not None and event.sentence == chunk.sentence:
            told.add(event.chunk.index)
    for index in range(at - 1, max(-1, at - _LIST), -1):
        other = chunks[index]
        if index in told or not (other.kind in (NOUNS, TIME, ADVERB, PRONOUN) or (other.kind == MARK and other.text in COMMAS)):
            return None
        if other.kind != NOUNS and not (other.kind == TIME and other.prep):
            continue
        if not other.prep:
            if not other.conj and not word.article:
                borne = index > 0 and chunks[index - 1].kind == NOUNS
                return "demanded" if borne and is_owed(draft, chunks, index) else None
            continue
        if other.conj:
            return None
        opened = _opener(draft, chunks, index)
        if opened is not None or other.prep not in draft.knowledge.any_of("of_preposition", "on_preposition", "in_preposition"):
            return opened
    return None


def _opener(draft: Draft, chunks: list[Chunk], index: int) -> Modality | None:
    """What a phrase with a preposition makes of all that it lists."""
    other, operators = chunks[index], draft.knowledge.operators
    head, before = draft.words[other.head], chunks[index - 1] if index else None
    if aim_opens(draft, chunks, other) >= 0 or (other.prep in operators("of_preposition") and is_prepared(draft, chunks, index)):
        return "future"
    if before is not None and before.kind == NOUNS and other.prep in operators("on_preposition"):
        last = draft.words[before.last - 1]
        if last is not None and not other.conj and last.stem in operators("resolve_noun"):
            return "future"
    if head is None or head.article or other.kind != NOUNS:
        return None
    if is_call(draft, chunks, index, other.head):
        return "demanded"
    verb = verb_before(chunks, index)
    if verb is not None and verb.word is not None and not (verb.index and chunks[verb.index - 1].kind == NEGATION):
        if verb.word.stem in operators("insisting_verb") and other.prep in operators("on_preposition"):
            return "future"
        if leads_to(draft, chunks, verb.index, index):
            return None
        if other.prep in operators("complement_preposition") and (head.noun or head.frame_nouns or head.suffix):
            return of_wanting_verb(draft, chunks, index)
    return None


__all__ = ["settled"]
