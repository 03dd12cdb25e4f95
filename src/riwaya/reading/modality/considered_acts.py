"""Considered acts: what is talked about, held to be a way out, a right or a duty, and not told as done.

In: an event that a noun tells as done, its chunk, its draft. Out: a modality, or None where nothing of the kind stands before.
The idea: an act without an article that a verb or noun of talk takes (ناقش *إرسال* قوات, محادثات بشأن *تشكيل* حكومة), that is
called a way out (الحل هو *نشر* قوات, لا حل سوى *نشر* قوات) or belongs to a right (من حق الدولة *نشر* قوات) has not taken place.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.words.marks import COMMAS
from riwaya.records import Modality

# Types of acts that can be talked over; a blow, an arrest or a visit that is talked about may well have taken place.
_PACT: Final = 6  # chunks from a pact to what it is about
_OPEN: Final = frozenset(["AGREE", "AID", "MOBILIZE", "RETREAT", "SANCTION", "COOPERATE", "CONCEDE"])
_PRESENT: Final = 2
_TALK: Final = 5  # chunks from a noun of talk to what it is about
_REACH: Final = 4  # chunks from a subject to its predicate
_PROPOSED: Final = 10  # chunks from a way out to what it is said to be, over a relative clause


def by_consideration(draft: Draft, event: EventDraft, chunk: Chunk) -> Modality | None:
    """What talk, a way out, a right or a duty makes of an act that is not known by an article or a pronoun."""
    row, token = draft.chunks[chunk.sentence], event.first
    if _is_barred(draft, row, chunk.index, token):
        return "hypothetical"
    if _is_option(draft, row, chunk, token):
        return "hypothetical"
    if event.type not in _OPEN:
        return None
    if _is_term(draft, chunk, token):
        return "demanded"
    if token == chunk.head and (named := _as_proposal(draft, row, chunk.index)) is not None:
        return named
    if event.type == "AID" and _is_agreed_on(draft, event, chunk):
        return "future"
    if not _is_unheld(draft, event, chunk):
        return None
    if _is_discussed(draft, row, chunk.index, token) or _is_subject_of_talk(draft, row, chunk.index):
        return "hypothetical"
    for rule in (_as_way_out, _as_exception, _by_right):
        found = rule(draft, row, chunk.index, token)
        if found is not None:
            return found
    return None


def _is_agreed_on(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """اتفاقية بين الوزارتين *في شأن تقديم* المساعدة, مذكرة *بشأن تدريب* القوات: what a pact is about is still to be done."""
    if draft.lacks("pact_of_content"):
        return False
    operators, head = draft.knowledge.operators, draft.words[chunk.head]
    if event.first == chunk.head:
        about = chunk.prep in operators("concerning_preposition")
    else:
        about = event.first == chunk.head + 1 and head is not None and head.stem in operators("matter_word") and bool(chunk.prep)
    row = draft.chunks[chunk.sentence]
    for other in reversed(row[max(0, chunk.index - _PACT) : chunk.index]) if about else ():
        if other.kind != NOUNS:
            return False
        words = draft.words[other.head : other.last]  # الموافقة *على اتفاقية*
        if any(word is not None and word.stem in operators("pact_of_content") for word in words):
            return True
    return False


def _is_term(draft: Draft, chunk: Chunk, token: int) -> bool:
    """رفض شرط *الانسحاب* من المدن, مطلب *وقف* القتال: what somebody's term or demand is, in its genitive."""
    before = draft.words[token - 1] if token > chunk.head else None
    if before is None or before.article or before.suffix or before.stem not in draft.knowledge.operators("term_noun"):
        return False
    return True


def _is_unheld(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """Whether the noun stands at the head of its phrase, or behind a noun that only carries it, without article or pronoun."""
    word = draft.words[event.first]
    if word is None or word.article or word.suffix or event.governed:
        return False
    carriers = draft.knowledge.any_of("act_carrier", "organising_noun", "considering_noun")
    return all(one is None or one.stem in carriers for one in draft.words[chunk.head : event.first])


def _is_discussed(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """ناقش المجلس *إرسال* قوات, لبحث *تشكيل* حكومة, يعارض *فرض* عقوبات, البحث *في سحب* القوات."""
    chunk, operators = chunks[at], draft.knowledge.operators
    before = draft.words[token - 1] if token > chunk.head else None
    if before is not None and not before.article and before.stem in operators("considering_noun"):
        return True
    if draft.lacks("considering_verb") and draft.lacks("considering_noun"):
        return False
    if chunk.prep:
        if chunk.prep not in operators("in_preposition") or not at:
            return False
        noun = chunks[at - 1].word if chunks[at - 1].kind == NOUNS else None
        if noun is not None and noun.article and chunks[at - 1].last == chunks[at - 1].head + 1:
            return noun.stem in operators("considering_noun")
    if chunk.conj:
        return False
    index = at - 1
    talk = chunks[index - 1] if index and chunks[index].kind == PRONOUN and chunks[index].first == chunks[index - 1].last else None
    if talk is not None and talk.kind == NOUNS and talk.last == talk.head + 1 and talk.word is not None and not talk.prep:
        if talk.word.stem in operators("considering_noun") and not talk.word.article:
            return True  # التقى الوزير وبحث معه *وقف* القتال: read as a noun
    while index > max(-1, at - _REACH) and chunks[index].kind in (NOUNS, TIME, ADVERB) and not chunks[index].conj:
        if chunks[index].prep and chunks[index].prep not in draft.knowledge.any_of("event_preposition", "with_preposition"):
            return False
        index -= 1
    verb = chunks[index] if index >= 0 and chunks[index].kind == VERB else None
    if verb is None or verb.word is None or verb.word.stem not in operators("considering_verb"):
        return False
    return index == 0 or chunks[index - 1].kind != NEGATION


def _is_subject_of_talk(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """محادثات بين الوفدين *حول وقف* القتال, المبادرة *بشأن تشكيل* جبهة."""
    chunk, operators = chunks[at], draft.knowledge.operators
    if chunk.conj or chunk.prep not in operators("concerning_preposition") - operators("about_preposition"):
        return False
    for index in range(at - 1, max(-1, at - _TALK), -1):
        other = chunks[index]
        if other.kind not in (NOUNS, TIME, PRONOUN, ADVERB):
            return False
        if other.kind == NOUNS and any(
            word is not None and word.stem in operators("talk_noun") for word in draft.words[other.head : other.last]
        ):  # fmt: skip
            return True
    return False


def _as_way_out(draft: Draft, chunks: list[Chunk], at: int, token: int) -> Modality | None:
    """الحل هو *نشر* قوات, المطلوب الآن *وقف* القصف, من غير المعقول *سحب* القوات: the predicate of a way out."""
    chunk, operators = chunks[at], draft.knowledge.operators
    if chunk.prep or chunk.conj or not at:
        return None
    before = chunks[at - 1]
    if before.kind == NOUNS and before.prep in operators("from_preposition") and before.word is not None:
        last = draft.words[before.last - 1]
        other_than = before.word.stem in operators("other_than") and before.last == before.head + 2
        return "hypothetical" if other_than and last is not None and last.article else None
    index = at - 1
    while index >= max(0, at - _REACH) and (
        chunks[index].kind in (PRONOUN, AUXILIARY, ADVERB, TIME) or (chunks[index].kind == NOUNS and chunks[index].prep)
    ):  # fmt: skip
        index -= 1
    subject = chunks[index] if 0 <= index < at - 1 and chunks[index].kind == NOUNS and not chunks[index].prep else None
    word = subject.word if subject is not None else None
    if word is None or not word.article:
        return None
    if word.stem in operators("needed_adjective"):
        return "demanded"
    return "hypothetical" if word.stem in operators("way_out_noun") else None


def _is_option(draft: Draft, chunks: list[Chunk], chunk: Chunk, token: int) -> bool:
    """أحد الخيارات يتمثل *في فتح معركة*, يكمن الحل *في سحب* القوات: what a way out is said to consist in, an attack as well."""
    operators, at = draft.knowledge.operators, chunk.index
    if at < 2 or chunk.conj or chunk.prep not in operators("in_preposition") or draft.lacks("consisting_verb"):
        return False
    carriers = draft.knowledge.any_of("act_carrier", "carrying_masdar", "opening_masdar")
    for word in draft.words[chunk.head : token + 1]:
        if word is None or word.article or word.suffix:
            return False
    if any(word is not None and word.stem not in carriers for word in draft.words[chunk.head : token]):
        return False
    index = at - 1
    behind = chunks[index].kind == NOUNS and not chunks[index].prep  # يكمن *الحل* في
    verb = chunks[index - behind]
    if verb.kind != VERB or verb.word is None or verb.word.suffix or verb.word.stem not in operators("consisting_verb"):
        return False
    if verb.verb is None or verb.verb.tense != _PRESENT:
        return False
    if not behind:
        index = verb.index - 1
        while index > max(0, verb.index - _REACH) and (chunks[index].kind in (PRONOUN, ADVERB, OPEN) or chunks[index].prep):
            index -= 1
    subject = chunks[index] if index >= 0 and chunks[index].kind == NOUNS and not chunks[index].prep else None
    words = draft.words[subject.head : subject.last] if subject is not None else []
    return any(one is not None and one.stem in operators("way_out_noun") for one in words[:2])


def _is_barred(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """لا *هدنة* إلا في حال الانسحاب, لا *انسحاب* إلا بقرار: what is to be on terms only."""
    chunk, word = chunks[at], draft.words[token]
    if not at or at + 1 >= len(chunks) or chunk.prep or chunk.conj or word is None or word.article or token != chunk.head:
        return False
    if chunks[at - 1].kind != NEGATION or chunks[at - 1].last != chunk.first:
        return False
    following = chunks[at + 1 : at + 3]  # لا انسحاب *من البلدة إلا* بقرار
    return any(one.kind == CONJUNCTION and one.text in draft.knowledge.operators("exceptive") for one in following)


def _as_proposal(draft: Draft, chunks: list[Chunk], at: int) -> Modality | None:
    """الحل الذي اقترحه الجيش هو *خروج* المقاتلين, الخيار الوحيد هو *الانسحاب*: what هو says a way out to be, known or not;
    شرط الحركة *انسحاب* القوات: what somebody's term is."""
    chunk, operators = chunks[at], draft.knowledge.operators
    if chunk.prep or chunk.conj or not at:
        return None
    before = chunks[at - 1]
    if before.kind == NOUNS and before.word is not None and not before.prep:
        return "demanded" if before.word.stem in operators("term_noun") and not before.word.article else None
    if before.kind != PRONOUN or before.conj or draft.tokens.norm[before.first] not in operators("copula_pronoun"):
        return None
    for index in range(at - 2, max(-1, at - _PROPOSED), -1):
        subject = chunks[index]
        if subject.kind == MARK and draft.tokens.norm[subject.first] in COMMAS:
            return None
        if subject.kind != NOUNS or subject.prep or subject.word is None or not subject.word.article:
            continue
        if subject.word.stem in operators("term_noun"):
            return "demanded"
        if subject.word.stem in operators("way_out_noun"):
            return "demanded" if chunks[index + 1].kind == RELATIVE else "hypothetical"  # one that somebody proposed
    return None


def _as_exception(draft: Draft, chunks: list[Chunk], at: int, token: int) -> Modality | None:
    """لا حل سوى *نشر* قوات: it is needed; لن يأتي السلام إلا *بسحب* القوات: it may be done."""
    chunk, operators = chunks[at], draft.knowledge.operators
    if draft.lacks("exceptive"):
        return None
    index = at - 1
    if chunk.prep in operators("exceptive"):
        pass
    elif index >= 0 and chunks[index].kind == CONJUNCTION and chunks[index].text in operators("exceptive"):
        index -= 1
    else:
        return None
    later = chunk.prep in draft.knowledge.any_of("aftermath_preposition", "means_preposition")
    while index > max(0, at - _REACH - 1) and chunks[index].kind in (NOUNS, ADVERB, PRONOUN, VERB):
        word = chunks[index].word
        if later and chunks[index].kind == NOUNS and index and chunks[index - 1].kind == NEGATION:
            return "hypothetical"  # لا حوار *إلا بعد تسليم* السلاح, لا هدنة *إلا بانسحاب* القوات
        if word is not None and word.stem in operators("way_out_noun") and chunks[index - 1].kind == NEGATION:
            return "demanded"  # لا حل *سوى*, where حل could be a verb
        if chunks[index].kind == VERB:
            break
        index -= 1
    verb = chunks[index] if index > 0 and chunks[index].kind == VERB else None
    if verb is None or verb.verb is None or verb.verb.tense != _PRESENT or chunks[index - 1].kind != NEGATION:
        return None
    means = draft.knowledge.any_of("means_preposition", "through_preposition")
    open_still = chunks[index - 1].text not in operators("jussive_negation")
    return "hypothetical" if open_still and chunk.prep in means else None


def _by_right(draft: Draft, chunks: list[Chunk], at: int, token: int) -> Modality | None:
    """من حق الدولة *نشر* قوات, من صلاحيات المجلس *فرض* عقوبات; من واجب الدولة *إيصال* المساعدات: somebody's right, or duty."""
    chunk, operators = chunks[at], draft.knowledge.operators
    before = chunks[at - 1] if at else None
    if chunk.prep or chunk.conj or before is None or before.kind != NOUNS or before.word is None:
        return None
    if before.prep not in operators("from_preposition") or before.last == before.head + 1:
        return None
    if before.word.stem in operators("duty_noun"):
        return "demanded"
    return "hypothetical" if before.word.stem in operators("own_right_noun") else None


__all__ = ["by_consideration"]
