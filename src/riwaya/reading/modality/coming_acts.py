"""Acts still to come by the words around them: auxiliaries of the future, leave given, drafts, ways that lead to them.

In: a row of chunks, the chunk and token of a noun of an act, the chunk of its verb. Out: a modality, or None where nothing says so.
The idea: ستكون and سوف tell of their subject and their predicate alike; leave (السماح ل…ب) opens an act and its refusal shuts it;
what a verb behind أن has for its subject is as open as the clause.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    NEGATION,
    NOUNS,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
)
from riwaya.reading.modality.carrying_verbs import is_known
from riwaya.reading.modality.modality import governed_modality, is_subjunctive
from riwaya.reading.modality.open_acts import is_aimed, is_contained, is_owed
from riwaya.reading.modality.under_way import verb_before
from riwaya.reading.modality.wanted_acts import heads_phrase
from riwaya.records import Modality
from riwaya.text.normalise import folded

_BRINK: Final = 5  # chunks from what somebody is on the point of to what is joined to it
_PREDICATE: Final = 6  # chunks from an auxiliary to the nouns of its clause
_CALL: Final = 5  # chunks from a call to what it is for
_BEGINNING: Final = 6  # chunks from a truce to the word that says when it begins
_AGREEMENT: Final = 8  # chunks from an agreement to what it is about
_LEAVE: Final = 4  # chunks from leave to what it is given for


def by_coming(draft: Draft, chunks: list[Chunk], at: int, governor: int, token: int) -> Modality | None:
    """What leave, a future auxiliary, a clause behind أن, a draft or the way towards it makes of an act."""
    if _is_on_the_point(draft, chunks, at, token):
        return "future"
    if chunks[at].prep:
        found = _by_leave(draft, chunks, at, token)
        if found is not None:
            return found
        if _is_put_to_opinion(draft, chunks, at):
            return "hypothetical"
        if _is_ordered(draft, chunks, at, token) or is_call(draft, chunks, at, token) or _is_duty(draft, chunks, at, token):
            return "demanded"
        if (done := _by_doing(draft, chunks, at, token)) is not None:
            return done
        if _is_during_to_come(draft, chunks, at, token) or _is_agreed_upon(draft, chunks, at, token):
            return "future"
    if governor < 0 and _begins_later(draft, chunks, at, token):
        return "future"
    if _is_draft(draft, chunks[at], token) or _is_headed_for(draft, chunks, at, token):
        return "future"
    if governor >= 0 or not at:
        return None
    return "future" if _is_to_be(draft, chunks, at) else _by_clause(draft, chunks, at, token)


def _is_on_the_point(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """على وشك حسم المعركة في المدينة *واستعادة* القاعدة: joined to what somebody is on the point of."""
    chunk = chunks[at]
    if not chunk.conj or chunk.prep or token != chunk.head or draft.lacks("brink_noun"):
        return False
    verge, on = draft.knowledge.operators("brink_noun"), draft.knowledge.operators("on_preposition")
    for index in range(at - 1, max(-1, at - _BRINK), -1):
        before = chunks[index]
        if before.kind not in (NOUNS, TIME):
            return False
        if before.kind == NOUNS and before.prep in on and before.word is not None and before.word.stem in verge:
            return True
    return False


def _is_put_to_opinion(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """لأخذ رأي المفتي *في إعدامهم*: what somebody is asked to say his mind on."""
    before = chunks[at - 1] if at else None
    if before is None or before.kind != NOUNS or chunks[at].prep not in draft.knowledge.operators("in_preposition"):
        return False
    opinion = draft.knowledge.operators("opinion_noun")
    return any(word is not None and word.stem in opinion for word in draft.words[before.head : before.last])


def _by_leave(draft: Draft, chunks: list[Chunk], at: int, token: int) -> Modality | None:
    """وافقت على السماح لطائراتهم *بشن غارات*: leave is given for it; رفضت السماح لهم *بزيارة* السجن: or is refused."""
    operators = draft.knowledge.operators
    if chunks[at].prep not in operators("means_preposition") or not heads_phrase(draft, chunks[at], token):
        return None
    index = at - 1
    while index > 0 and (
        chunks[index].kind == PRONOUN or (chunks[index].kind == NOUNS and chunks[index].prep in operators("of_preposition"))
    ):  # fmt: skip
        index -= 1
    leave = chunks[index] if index >= max(0, at - _LEAVE) else None
    last = draft.words[leave.last - 1] if leave is not None and leave.kind == NOUNS else None
    if leave is None or last is None or last.stem not in operators("enabling_noun"):
        return None
    inner = draft.words[leave.head : leave.last - 1]
    refused = operators("negating_noun") | operators("refusal_noun")
    if leave.prep in operators("negating_noun") or any(word is not None and word.stem in refused for word in inner):
        return "negated"  # عدم السماح لأحد *بدخول* المدينة
    before = chunks[index - 1] if index else None
    if before is not None and before.kind == NOUNS and not before.prep:
        head = draft.words[before.head]
        if head is not None and head.stem in operators("refusal_noun"):
            return "negated"  # رفض الحكومة السماح لهم *بزيارة* …
        before = chunks[before.index - 1] if before.index else None
    while before is not None and before.kind == TIME and before.index:
        before = chunks[before.index - 1]  # وافقت *الشهر الماضي* على السماح
    if before is None or before.word is None or before.kind != VERB:
        return None
    denied = before.index and chunks[before.index - 1].kind == NEGATION
    if before.word.stem in operators("refusal_verb"):
        return None if denied else "negated"
    spoken = any(draft.entries.frames[reading.ref].type == "AGREE" for reading in before.word.frame_verbs)
    light = draft.entries.light_verbs[before.word.light.ref] if before.word.light is not None else None
    spoken = spoken or (light is not None and folded(light.lemma) in operators("ruling_lemma"))  # قررت السماح *بشن غارات*
    word = draft.words[token]
    lent = word is not None and any(draft.entries.frames[reading.ref].type == "AGREE" for reading in word.frame_nouns)
    return "future" if spoken and not denied and not lent and not is_known(draft, chunks[at], token) else None


def _is_ordered(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """صدر أمر *باعتقال* الوزير, صدر أمر ملكي *بإنفاذ* الحكم: what an order is for; *الأمر* may be any matter."""
    before = chunks[at - 1] if at else None
    if before is None or before.kind != NOUNS or before.prep or before.word is None:
        return False
    kinds = draft.knowledge.operators("order_adjective")
    if any(word is None or word.stem not in kinds for word in draft.words[before.head + 1 : before.last]):
        return False
    if before.word.article or before.word.stem not in draft.knowledge.operators("single_order"):
        return False
    return chunks[at].prep in draft.knowledge.operators("means_preposition") and heads_phrase(draft, chunks[at], token)


def is_call(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """دعوة زعيم الحزب في البصرة سالم جابر *إلى سحب* القوات: what a call is for, behind a long name of who makes it."""
    chunk, operators = chunks[at], draft.knowledge.operators
    if chunk.prep not in operators("towards_preposition") or chunk.conj or not heads_phrase(draft, chunk, token):
        return False
    for index in range(at - 1, max(-1, at - _CALL), -1):
        before = chunks[index]
        if before.kind != NOUNS or before.word is None or before.prep == chunk.prep:
            return False
        if before.word.stem in operators("calling_noun") and not before.word.article:
            return before.last > before.head + 1 and index < at - 1
        if before.word.frame_nouns or (before.conj and before.actor is None):
            return False
    return False


def _by_doing(draft: Draft, chunks: list[Chunk], at: int, token: int) -> Modality | None:
    """بهدف القيام *بعملية*, كانوا بصدد القيام *بأعمال* شغب, يتضمن الاتفاق القيام *بعملية*: what a noun of doing that carries an act
    is meant for, or stands in."""
    chunk, before, operators = chunks[at], chunks[at - 1] if at else None, draft.knowledge.operators
    if chunk.prep not in operators("means_preposition") or chunk.conj or before is None or before.kind != NOUNS:
        return None
    doing = draft.words[before.last - 1]
    if doing is None or doing.stem not in operators("doing_noun_of_act") or not heads_phrase(draft, chunk, token):
        return None
    head = draft.words[before.head]
    if before.prep in operators("purpose") or is_aimed(draft, chunks, before.index, before.last - 1):
        return "future"
    if before.prep and head is not None and head.stem in operators("verge_noun") and before.last > before.head + 1:
        return "future"
    return "future" if is_contained(draft, chunks, before.index, before.head) else None


def _is_duty(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """يجب على الجيش القيام *بعملية*, على الحكومة القيام *بزيارة*: an act that a noun of doing carries, which is somebody's duty."""
    chunk, before, operators = chunks[at], chunks[at - 1] if at else None, draft.knowledge.operators
    if chunk.prep not in operators("means_preposition") or before is None or before.kind != NOUNS or before.prep or before.conj:
        return False
    if before.word is None or before.word.stem not in operators("performing_noun") or not heads_phrase(draft, chunk, token):
        return False
    if is_owed(draft, chunks, before.index):
        return True
    verb = verb_before(chunks, before.index)
    return verb is not None and verb.word is not None and verb.word.stem in operators("obligation_verb")


def _begins_later(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """أعلن هدنة *ابتداء من* منتصف الليل, هدنة *يبدأ سريانها* مساء الجمعة: a truce that is announced with when it begins."""
    chunk, word, operators = chunks[at], draft.words[token], draft.knowledge.operators
    head = draft.words[chunk.head]
    if word is None or word.stem not in operators("truce_noun") or word.article:
        return False
    if token != chunk.head and (token != chunk.head + 1 or head is None or head.stem not in operators("starting_noun")):
        return False  # أعلن *بدء هدنة* اعتبارا من …
    last = draft.words[chunk.last - 1]
    if last is not None and last.text in operators("beginning_present"):
        return _is_before_time(draft, chunks, at)  # هدنة إنسانية *تبدأ* غدا: a verb that reads as a noun
    for index in range(at + 1, min(len(chunks), at + _BEGINNING)):
        other = chunks[index]
        if other.kind == NOUNS and other.word is not None and other.last == other.head + 1 and not other.prep:
            begins = other.word.stem in operators("beginning_accusative") or other.word.text in operators("beginning_present")
            if begins and not other.conj:
                return _is_before_time(draft, chunks, index)
        if other.kind == VERB:
            starts = other.word is not None and other.word.text in operators("beginning_present") and not other.conj
            return starts and _is_before_time(draft, chunks, index)
        if other.kind not in (NOUNS, TIME, RELATIVE) or other.conj:
            return False
    return False


def _is_before_time(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """Whether a time right behind says when something begins, or a word for its taking effect stands between; none that is past."""
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    if behind is not None and behind.kind == NOUNS and behind.word is not None and behind.word.suffix:
        behind = chunks[at + 2] if at + 2 < len(chunks) else None
    if behind is None or behind.kind != TIME:
        return False
    past = draft.knowledge.operators("past_adjective") | draft.knowledge.operators("yesterday_word")
    return not any(word is not None and word.stem in past for word in draft.words[behind.first : behind.last])


def _is_during_to_come(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """سيناقشون الخطة خلال *الاجتماع*: a meeting during which something is to be done has not been held."""
    chunk, word = chunks[at], draft.words[token]
    if chunk.prep not in draft.knowledge.operators("during_word") or token != chunk.head or word is None:
        return False
    verb = verb_before(chunks, at)
    if verb is None or verb.word is None:
        return False
    before = chunks[verb.index - 1] if verb.index else None
    said = before is not None and before.kind == PARTICLE and before.text in draft.knowledge.operators("future_particle")
    met = any(draft.entries.frames[reading.ref].type == "CONSULT" for reading in word.frame_nouns)
    return met and (verb.word.future or said)


def _is_draft(draft: Draft, chunk: Chunk, token: int) -> bool:
    """مشروع *اتفاقية* للتعاون, مسودة *اتفاق*: what is only drafted is not agreed."""
    led = token == chunk.head and (chunk.prep or chunk.conj)
    before, word = draft.words[token - 1] if token and not led else None, draft.words[token]
    if before is None or word is None or word.article or before.article:
        return False
    if before.stem not in draft.knowledge.operators("draft_noun"):
        return False
    return any(draft.entries.frames[reading.ref].type == "AGREE" for reading in word.frame_nouns)


def _is_agreed_upon(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """اتفاقية بين البلدين *في شأن تقديم* المساعدة: what an agreement is about, where that is to be done together."""
    chunk, word, operators = chunks[at], draft.words[token], draft.knowledge.operators
    head = draft.words[chunk.head]
    if word is None or word.article or word.suffix or head is None or not chunk.prep or chunk.conj:
        return False
    spoken = token == chunk.head + 1 and head.stem in operators("matter_of_agreement") and chunk.prep in operators("in_preposition")
    if not spoken and not (token == chunk.head and chunk.prep in operators("concerning_preposition")):
        return False
    if any(draft.entries.frames[reading.ref].type not in ("AID", "COOPERATE", "MOBILIZE") for reading in word.frame_nouns):
        return False
    for index in range(at - 1, max(-1, at - _AGREEMENT), -1):
        other = chunks[index]
        if other.kind != NOUNS:
            return False
        if any(one is not None and one.stem in operators("agreement_noun") for one in draft.words[other.head : other.last]):
            return True
    return False


def _is_headed_for(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """تقدموا باتجاه *تحرير* البلدة, في طريقهم نحو *تطهير* المحافظة: what somebody is on the way to has not been reached."""
    chunk, operators, word = chunks[at], draft.knowledge.operators, draft.words[token]
    goal = operators("goal_preposition") - operators("dative_preposition")
    leading = chunk.prep if token == chunk.head else draft.tokens.norm[token - 1]  # تقدما *باتجاه* in one phrase
    if word is None or leading not in goal:
        return False
    return any(draft.entries.frames[reading.ref].control == "gained" for reading in word.frame_nouns)


def _is_to_be(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """ستكون *الضربات* موجعة, سوف يكون *الهجوم* من الجنوب, ستكون لها *ضمانات*: behind an auxiliary of the future."""
    if chunks[at].prep:
        return False
    index = at - 1
    while index > max(0, at - _PREDICATE) and (
        chunks[index].kind in (PRONOUN, NOUNS) or (chunks[index].kind == ADVERB and chunks[index].text in _there(draft))
    ):  # fmt: skip
        index -= 1  # ستكون *هناك* اتفاقيات
    auxiliary = chunks[index]
    if auxiliary.kind != AUXILIARY or auxiliary.word is None or (index and chunks[index - 1].kind == NEGATION):
        return False
    before = chunks[index - 1] if index else None
    said = before is not None and before.kind == PARTICLE and before.text in draft.knowledge.operators("future_particle")
    return auxiliary.word.future or said


def _there(draft: Draft) -> frozenset[str]:
    return draft.knowledge.operators("there_is")


def _by_clause(draft: Draft, chunks: list[Chunk], at: int, token: int) -> Modality | None:
    """من المقرر أن تسري *الهدنة* الليلة: the subject of a verb behind أن is as open as its clause."""
    verb = chunks[at - 1]
    if verb.kind != VERB or verb.verb is None or verb.verb.tense != 2 or at < 3 or chunks[at].prep or token != chunks[at].head:
        return None
    opening = chunks[at - 2]
    if opening.kind != COMPLEMENTIZER or not is_subjunctive(draft, opening) or opening.prep:
        return None
    if verb.word is None or verb.word.stem not in draft.knowledge.operators("taking_effect_verb"):
        return None
    return governed_modality(draft, chunks, at - 2)


__all__ = ["by_coming", "is_call"]
