"""Modality of acts told by verbs: whether they took place, read from tense, negation, what governs them and who tells them.

In: a draft event with its chunks. Out: one of occurred, ongoing, future, hypothetical, demanded, negated.
The idea: the nearest sign wins: a negation, a condition, the verb before أن, the statement that holds the act; then the tense.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.modality.followed_acts import came_next
from riwaya.reading.modality.headline_present import is_bare_line, lasts, tells_news
from riwaya.reading.modality.limited_denials import is_but, is_no_wonder
from riwaya.reading.modality.open_acts import (
    by_ability,
    impersonal,
    in_case,
    is_asked,
    is_contained,
    is_counterfactual,
    is_doubted,
    is_owed,
    maybe,
    never,
)
from riwaya.reading.phrases.still import became
from riwaya.reading.words.marks import COMMAS
from riwaya.records import Modality
from riwaya.text.normalise import folded

_DOTS: Final = frozenset(".…|")  # what parts two headlines of one line
_AFTER_YEAR: Final = frozenset("-–—:")  # marks that part a year from what happened in it
_YEAR: Final = 4  # digits of a year
_LINE: Final = 3  # chunks of a line of an almanac, at least
_HEADLINE: Final = 16  # tokens of a line that may be a headline
_TO_COME: Final = 6  # chunks from a present within which the time stands that is still to come
_GAP: Final = 2  # spaces that part two headlines of one line
_STATEMENTS: Final = 6  # of the latest ones, among which the one around an act is
_IF: Final = 4  # chunks between إن and the verb of its clause
_JOINED: Final = 8  # chunks between two verbs that are joined
_SHARED: Final = frozenset(["occurred", "future", "hypothetical", "demanded"])  # what one verb lends to another joined to it


def verb_modality(draft: Draft, chunks: list[Chunk], at: int, owner: StatementDraft | None, past: bool = False) -> Modality:
    """The modality of an act named by the verb chunk at `at`; `past`: its ت is no prefix (تحرك اللواء: it moved)."""
    chunk = chunks[at]
    word = chunk.word
    assert word is not None and chunk.verb is not None
    before = chunks[at - 1] if at else None
    if is_counterfactual(draft, chunks, at):
        return "hypothetical"
    if before is not None and before.kind == NEGATION:
        if is_but(draft, chunks, at):
            return "occurred"
        return "hypothetical" if is_conditional(draft, chunks, at) else "negated"  # إذا *لم تنسحب* القوات
    if is_asked(draft, chunks, at):
        return "hypothetical"
    if chunk.verb.tense == 1 and _is_though(draft, chunks, at):
        return "hypothetical"
    if (chunk.verb.tense == 1 or (before is not None and before.kind == AUXILIARY)) and _is_of_foiled(draft, chunks, at):
        return "negated"
    if is_denied(chunks, at, owner) or (before is not None and before.kind == CONJUNCTION and _is_or_denied(draft, chunks, at)):
        return "negated"
    if word.future or (
        before is not None and before.kind == PARTICLE and before.text in draft.knowledge.operators("future_particle")
    ):
        return "hypothetical" if is_doubted(draft, chunks, at) else told_by(draft, owner, "future")
    if is_conditional(draft, chunks, at):
        return "hypothetical"
    if word.preposition in draft.knowledge.operators("purpose"):
        return "occurred" if came_next(draft, chunks, at) else "future"
    if chunk.verb.tense == 1 and _is_obliged(draft, chunks, at):
        return "demanded"  # يجب على القوات *سحب* آلياتها: a noun that reads as a verb
    if chunk.verb.tense == 1 and word.nominal and not chunk.conj and before is not None and before.kind == NOUNS:
        noun = "future" if is_contained(draft, chunks, at, chunk.head) else impersonal(draft, before)
        if noun is not None:
            return told_by(draft, owner, noun) if noun == "future" else noun  # من المقرر *طرد* السفير: a noun that reads as a verb
    if maybe(draft, before, 1 if past else chunk.verb.tense):
        return "hypothetical"
    if before is not None and is_subjunctive(draft, before) and chunk.verb.tense == 2:
        if before.prep in draft.knowledge.operators("after_word") and any(reading.tense == 1 for reading in word.frame_verbs):
            return "occurred"  # بعد أن *تدرب* المسلحون: a past in ت
        if is_no_wonder(draft, chunks, at - 1):
            return "occurred"
        placed = clause_modality(draft, chunks, at - 1)
        if placed:
            return placed
        wanted = governed_modality(draft, chunks, at - 1)
        if wanted:
            return "hypothetical" if wanted == "demanded" and _wants_himself(draft, chunks, at) else wanted
        return told_by(draft, owner, "hypothetical")
    if chunk.verb.tense == 2 and not past:
        if before is not None and not became(draft, chunks, at) and (before.kind == AUXILIARY or was_doing(draft, chunks, at)):
            return "negated" if _was_not(chunks, at) else "occurred"
        if was_about_to(draft, chunks, at):
            return "hypothetical"
        if is_meaning(draft, chunks, at) or is_nth_time(draft, chunks, at):
            return "occurred"
        if is_until(draft, before):
            return "future"  # حتى *تنسحب* القوات
        first = _joined_to(chunks, at)
        told = verb_modality(draft, chunks, first, owner) if first >= 0 else "ongoing"
        if told in _SHARED:
            return told
        if is_to_come(draft, chunks, at):
            return told_by(draft, owner, "future")
        if (owner is None or _is_label(chunks, owner)) and is_headline(draft, chunks, at):
            return "occurred"
        return told_by(draft, owner, "ongoing", soft=True)
    if before is not None and before.kind == COMPLEMENTIZER and never(draft, chunks, at):
        return "negated"
    if before is not None and before.kind == ADVERB and word.frame_nouns and before.text in draft.knowledge.operators("there_is"):
        return "ongoing"  # هناك *تقدم* في الجبهات: a noun that reads as a verb
    able = by_ability(draft, chunks, at) if chunk.word is not None and chunk.word.frame_nouns else None
    return able or (_of_noun_joined(draft, chunks, at) if chunk.conj and word.frame_nouns else None) or "occurred"


def _of_noun_joined(draft: Draft, chunks: list[Chunk], at: int) -> Modality | None:
    """على الحكومة تعزيز الثقة *ودعم* المقاتلين, تستعد القوات لساعة الصفر *وحسم* المعركة: a noun that reads as a past, joined to a
    duty or to what a verb in the present is about, where a past has nothing to be joined to."""
    index, last = at - 1, chunks[at].last
    if last < len(draft.words) and draft.counted[last]:
        return None  # *وقتل خمسة*: so many are told of as dead
    while index >= 0 and index > at - _JOINED:
        chunk = chunks[index]
        if chunk.kind == VERB and not (chunk.conj and chunk.word is not None and (chunk.word.frame_nouns or chunk.word.nominal)):
            break
        if chunk.kind not in (VERB, NOUNS, PRONOUN, TIME, ADVERB):
            return None
        if chunk.kind == NOUNS and not (chunk.prep or chunk.conj) and is_owed(draft, chunks, index):
            return "demanded"
        index -= 1
    verb = chunks[index] if index >= 0 else None
    if verb is None or verb.kind != VERB or verb.verb is None or verb.word is None or verb.verb.tense != 2:
        return None
    if verb.word.light is None or (index and chunks[index - 1].kind in (NEGATION, COMPLEMENTIZER, AUXILIARY)):
        return None
    light = draft.entries.light_verbs[verb.word.light.ref]
    own = folded(light.verb.split()[-1])
    led = any(one.prep == own for one in chunks[index + 1 : at] if one.kind in (NOUNS, TIME))
    return light.modality if led and light.modality in ("future", "hypothetical", "demanded") else None


def is_nth_time(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """هذه المرة الأولى التي *يقصف* فيها الطيران الحي, ثالث محافظة *يخسرها* الجيش: a present of what has happened once more."""
    if at and chunks[at - 1].kind == NOUNS and not chunks[at].conj and _is_nth(draft, chunks[at - 1]):
        return True
    before = chunks[at - 2] if at > 1 and chunks[at - 1].kind == RELATIVE else None
    if before is None or before.kind != NOUNS or before.word is None or not before.word.article:
        return False
    return before.word.stem in draft.knowledge.operators("time_of_many")


def _is_nth(draft: Draft, chunk: Chunk) -> bool:
    """*ثالث محافظة* يخسرها الجيش: an ordinal with the indefinite noun that a clause describes."""
    if chunk.prep or chunk.last < chunk.first + 2 or draft.lacks("nth_adjective"):
        return False
    opening, noun = draft.words[chunk.first], draft.words[chunk.last - 1]
    if opening is None or noun is None or opening.article or noun.article or noun.suffix:
        return False
    return opening.stem in draft.knowledge.operators("nth_adjective")


def was_doing(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """بينما كانت الفرق *تقوم* بإجلاء الجرحى، ظلت *تقصف*: a present put into the past by the verb before it or its subject."""
    index = at - 1
    while index > 0 and (
        chunks[index].kind == TIME
        or (chunks[index].kind == NOUNS and not (chunks[index].prep and (chunks[index].conj or chunks[index].actor)))
    ):  # fmt: skip
        index -= 1
    if index < 0:
        return False
    if chunks[index].kind == AUXILIARY:
        return index < at - 1
    word = chunks[index].word if chunks[index].kind == VERB else None
    return word is not None and word.stem in draft.knowledge.operators("lingering_verb")


def _was_not(chunks: list[Chunk], at: int) -> bool:
    """لم تكن القوات *تقصف* المدينة: whether the auxiliary before a present or its subject is denied."""
    index = at - 1
    while index > 0 and chunks[index].kind == NOUNS and not chunks[index].prep:
        index -= 1
    return index > 0 and chunks[index].kind == AUXILIARY and chunks[index - 1].kind == NEGATION


def _is_though(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*وإن قتلت* أحدا فمصادفة: إن, written with its hamza, right before a past is a condition; إنّ never stands before a verb."""
    before = chunks[at - 1] if at else None
    if before is None or before.kind != COMPLEMENTIZER or not before.conj or before.last != before.first + 1:
        return False
    if before.text not in draft.knowledge.operators("that_complementizer"):
        return False
    return draft.knowledge.morphology.begins_with_hamza_below(draft.tokens.raw(before.first).removeprefix(before.conj))


def _is_of_foiled(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """إحباط محاولة إرهابية *استهدفت* السوق, محاولة فاشلة *استهدفت* حاجزا, أحبط الأمن مخططا كان *يستهدف* السفارة: a clause right
    behind an attempt that failed."""
    index = at - 1
    if index > 0 and chunks[index].kind == AUXILIARY and not chunks[index].conj:
        index -= 1
    before = chunks[index] if index >= 0 else None
    if before is None or before.kind != NOUNS or chunks[at].conj:
        return False
    operators = draft.knowledge.operators
    words = [word for word in draft.words[before.head : before.last] if word is not None]
    plans = draft.knowledge.nouns("foiled_plan")
    plain = bool(words) and words[0].stem in plans and not (words[0].article or words[0].suffix or before.prep)
    if plain and _foils(draft, chunks, index):
        return True
    if draft.lacks("foiling_noun", "failed_adjective"):
        return False
    words = [word for word in draft.words[before.first : before.last] if word is not None]
    tried = next((place for place, word in enumerate(words) if word.stem in operators("try_noun") or word.stem in plans), -1)
    if tried < 0 or words[tried].article or words[tried].suffix:
        return False
    foiled = any(word.stem in operators("foiling_noun") for word in words[:tried])
    return foiled or any(word.stem in operators("failed_adjective") and not word.article for word in words[tried:])


def _foils(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*أحبطت* الشرطة مخططا: whether the verb that a noun phrase is the object of says that it came to nothing."""
    index = at - 1
    while index >= 0 and index > at - _IF and chunks[index].kind in (NOUNS, TIME, ADVERB) and not chunks[index].conj:
        index -= 1
    word = chunks[index].word if index >= 0 and chunks[index].kind == VERB else None
    return word is not None and word.light is not None and draft.entries.light_verbs[word.light.ref].modality == "negated"


def is_meaning(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """هذا الهجوم *يستهدف* وحدة البلاد, التفجير الذي وقع أمس *يستهدف* …: what one act that is known is to come to."""
    word = chunks[at].word
    if word is None or chunks[at].conj or word.suffix or word.stem not in draft.knowledge.operators("meaning_verb"):
        return False
    index = at - 1
    while index > 0 and chunks[index].kind in (NOUNS, TIME, PRONOUN, VERB, RELATIVE) and not (
        chunks[index].kind == NOUNS and not chunks[index].prep and index + 1 < at and chunks[index + 1].kind == RELATIVE
    ):  # fmt: skip
        if chunks[index].kind == NOUNS and not chunks[index].prep and not any(one.kind == RELATIVE for one in chunks[:index]):
            break
        index -= 1
    subject = chunks[index] if index >= 0 else None
    if subject is None or subject.kind != NOUNS or subject.prep or subject.word is None:
        return False
    head = subject.word
    if head.function == "dem" and subject.head + 1 < subject.last:
        head = draft.words[subject.head + 1] or head
    return head.article and head.stem in draft.knowledge.operators("single_attack")


def _wants_himself(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """يريد المسلحون أن *يقتحموا* السجن: whether who wants an act is to do it, and no other."""
    if draft.lacks("wanting_verb"):
        return False
    verb = chunks[at].verb
    named = at > 2 and chunks[at - 2].kind == NOUNS and not chunks[at - 2].prep
    wants = chunks[at - 3 if named else at - 2] if at > 1 + named else None
    if wants is None or wants.word is None or wants.verb is None or verb is None:
        return False
    if wants.word.stem not in draft.knowledge.operators("wanting_verb"):
        return False
    alike = wants.verb.gender == verb.gender and wants.verb.person == verb.person and wants.verb.number in (verb.number, 0)
    behind = [other for other in chunks[at + 1 : at + 3] if other.kind == NOUNS and not other.prep and not other.conj]
    return alike and len(behind) < 2


def was_about_to(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """كاد المسلحون *يقتحمون* المدينة: whether a verb of being near to doing stands before a present or its subject."""
    if draft.lacks("almost_verb"):
        return False
    index = at - 1
    while index > 0 and chunks[index].kind == NOUNS and not chunks[index].prep:
        index -= 1
    word = chunks[index].word if index >= 0 and chunks[index].kind == VERB else None
    return word is not None and word.stem in draft.knowledge.operators("almost_verb")


def is_subjunctive(draft: Draft, before: Chunk) -> bool:
    """Whether a complementizer leaves open what follows: طلب *أن* ينسحب; but أكد *أنه* ينسحب, for only "that" has a pronoun."""
    pronouns = draft.knowledge.any_of("absent_suffix", "first_person_suffix")
    return before.kind == COMPLEMENTIZER and not draft.tokens.norm[before.last - 1].endswith(tuple(pronouns))


def is_until(draft: Draft, before: Chunk | None) -> bool:
    """Whether what stands before a present makes it the end that something is to last to: *حتى* ينسحبوا."""
    return before is not None and before.kind == CONJUNCTION and before.text in draft.knowledge.operators("until_preposition")


def _joined_to(chunks: list[Chunk], at: int) -> int:
    """يجب أن تنسحب القوات *وتسلم* أسلحتها: the chunk of the present to which و joins another, -1 where there is none."""
    if not chunks[at].conj:
        return -1
    for index in range(at - 1, max(-1, at - _JOINED), -1):
        chunk = chunks[index]
        if chunk.kind == VERB:
            return index if chunk.verb is not None and chunk.verb.tense == 2 else -1
        if chunk.kind not in (NOUNS, ADVERB, PRONOUN, TIME):
            return -1
    return -1


def is_to_come(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """يصل الرئيس *غدا*، تستضيف الدوحة *الأسبوع المقبل*: a present with a time that is still to come."""
    operators = draft.knowledge.operators
    for chunk in chunks[at + 1 : at + _TO_COME]:
        if chunk.kind in (VERB, COMPLEMENTIZER, RELATIVE, CONJUNCTION, MARK):
            return False
        if chunk.kind == TIME and any(
            word is not None and (word.stem in operators("coming_adjective") or word.text in operators("tomorrow_word"))
            for word in draft.words[chunk.first : chunk.last]
        ):  # fmt: skip
            return True
    return False


def _is_or_denied(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """لم يندد أحد بالهجوم أو *يستنكره*: a present that أو joins to one that is negated."""
    verb = chunks[at].verb
    if verb is None or verb.tense != 2 or chunks[at - 1].text not in draft.knowledge.operators("or_conjunction"):
        return False
    for index in range(at - 2, max(0, at - 2 - _JOINED), -1):
        chunk = chunks[index]
        if chunk.kind == VERB:
            return chunks[index - 1].kind == NEGATION and chunk.verb is not None and chunk.verb.tense != 1
        if chunk.kind not in (NOUNS, ADVERB, PRONOUN, TIME):
            return False
    return False


def is_denied(chunks: list[Chunk], at: int, owner: StatementDraft | None) -> bool:
    """نفى الجيش أن تكون طائراته *قصفت* السوق: the predicate of what somebody denies."""
    if owner is None or owner.stance != "deny":
        return False
    parting = (VERB, COMPLEMENTIZER, RELATIVE, CONJUNCTION)
    return not any(chunk.kind in parting for chunk in chunks[:at] if chunk.first >= owner.first)


def _is_label(chunks: list[Chunk], owner: StatementDraft) -> bool:
    """*مصادر محلية:* الطيران يقصف البلدة: a source or an organ named before a headline; but not who speaks of himself."""
    speaker = owner.speaker
    if owner.rule != "headline" or speaker is None or owner.parent is not None or not is_bare_line(chunks):
        return False
    return speaker.anonymous or speaker.head_class in ("source", "media") or speaker.kind in ("media", "organisation")


def is_headline(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """The present of headlines (قسد تعتقل …) tells of what happened: subject first, a line without a full stop."""
    if at and tells_news(draft, chunks, at):
        return True
    if at and chunks[at].conj and (first := _joined_to(chunks, at)) >= 0:  # الجيش يقصف البلدة *ويشن* غارات على الميناء
        return is_headline(draft, chunks, first) and not lasts(draft, chunks, at)
    if at == 0 or chunks[at].conj or chunks[at - 1].kind != NOUNS or chunks[at - 1].prep:
        return False
    if _opens_line(draft, chunks[at - 1]) or opens_with_year(draft, chunks):
        return True
    if not is_bare_line(chunks):
        return False
    last = chunks[-1]
    # "قتلى بتعز والتحالف يقصف حجة": a second subject in a line without a full stop
    colon = at > 1 and chunks[at - 2].kind == MARK and (chunks[at - 2].text == ":" or set(chunks[at - 2].text) <= _DOTS)
    return colon or chunks[at - 1].index <= 1 or (bool(chunks[at - 1].conj) and last.last - chunks[0].first <= _HEADLINE)


def opens_with_year(draft: Draft, chunks: list[Chunk]) -> bool:
    """1971 - البحرين *تعلن* استقلالها: whether a row is a line of an almanac, a year and what happened in it."""
    if len(chunks) < _LINE or chunks[0].last != chunks[0].first + 1 or chunks[1].kind != MARK or chunks[1].text not in _AFTER_YEAR:
        return False
    year = draft.tokens.norm[chunks[0].first]
    return len(year) == _YEAR and year.isdecimal()


def _opens_line(draft: Draft, chunk: Chunk) -> bool:
    """Whether more than one space, and no mark, parts a phrase from the headline before it in the same line."""
    tokens = draft.tokens
    if not chunk.index or tokens.start[chunk.first] - tokens.end[chunk.first - 1] < _GAP:
        return False
    return draft.words[chunk.first - 1] is not None and draft.sentence_of[chunk.first - 1] == chunk.sentence


def told_by(draft: Draft, owner: StatementDraft | None, plain: Modality, soft: bool = False) -> Modality:
    """What the stance of the statement that tells an act makes of it."""
    if owner is None:
        return plain
    if owner.lemma in draft.knowledge.operators("fear_cue") and not soft:
        return "hypothetical"
    if owner.stance == "demand" and not soft:
        return "demanded"
    if owner.stance in ("threaten", "expect") and not soft:
        return "future"
    return plain


def clause_modality(draft: Draft, chunks: list[Chunk], complementizer: int) -> Modality | None:
    """دون أن *تشن*: it did not; قبل أن *يفجر نفسه*: he did, where what came first is told as past, else he is still to do it."""
    prep = chunks[complementizer].prep
    if prep in draft.knowledge.operators("without_preposition"):
        return "negated"
    if complementizer and chunks[complementizer - 1].text in draft.knowledge.operators("instead_word"):
        return "negated"  # بدلا من أن *ينسحب*
    if prep in draft.knowledge.operators("before_preposition"):
        return "occurred" if _is_past_before(chunks, complementizer) else "future"
    return None


def _is_past_before(chunks: list[Chunk], at: int) -> bool:
    """Whether the clause before a chunk, or the one behind its own, tells of what is past."""
    for index in range(at - 1, -1, -1):
        chunk = chunks[index]
        if chunk.kind == VERB and chunk.verb is not None and chunk.word is not None:
            if chunk.verb.tense == 1 and not (index and chunks[index - 1].kind == COMPLEMENTIZER and chunks[index - 1].prep):
                return True
            if chunk.word.future:
                return False
    marks = [index for index in range(at, len(chunks) - 1) if chunks[index].kind == MARK and chunks[index].text in COMMAS]
    behind = chunks[marks[0] + 1] if marks else None  # وقبل أن تنتهي المظاهرة، *ظهر* ملثمون
    return behind is not None and behind.kind == VERB and behind.verb is not None and behind.verb.tense == 1


def is_conditional(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """Whether a condition (إذا، لو) opens the clause of a chunk."""
    if in_case(draft, chunks, at) or _is_unless(draft, chunks, at) or is_behind_if(draft, chunks, at):
        return True
    if draft.lacks("condition"):
        return False
    conditions = draft.knowledge.operators("condition")
    index, joined = at - 1, False
    while index >= 0 and chunks[index].kind != MARK:
        chunk = chunks[index]
        if chunk.kind == CONJUNCTION and chunk.text in conditions:
            return True
        if chunk.kind == RELATIVE or (joined and chunk.kind in (COMPLEMENTIZER, AUXILIARY)):
            return False
        if chunk.kind == VERB:
            lacking = index > 0 and chunks[index - 1].text in draft.knowledge.operators("jussive_negation")
            if not _goes_on(chunks[at], chunk, lacking=lacking):
                return False
            joined = True
        index -= 1
    return False


def is_behind_if(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """سيرد *إن هاجم* العدو, رد ساحق *إن هي شاركت* في الهجوم, سيقتحم البلدة *إن لم* ينسحبوا: whether إن opens the clause of a verb;
    it is a condition right before a past, a free pronoun or لم, where إنّ never stands."""
    index = at - 1
    while index >= 0 and index > at - _IF and chunks[index].kind in (PRONOUN, NEGATION, TIME, ADVERB):
        index -= 1
    that = chunks[index] if 0 <= index < at else None
    if that is None or that.kind != COMPLEMENTIZER or that.prep or that.last != that.first + 1:
        return False
    behind, before, operators = chunks[index + 1], chunks[index - 1] if index else None, draft.knowledge.operators
    if that.text.removeprefix(that.conj) not in operators("if_or_that"):
        return False
    free = behind.kind == PRONOUN and behind.word is not None and behind.word.function == "pron" and not behind.word.preposition
    past = behind.kind == VERB and behind.verb is not None and behind.verb.tense == 1
    if not (past or free or (behind.kind == NEGATION and behind.text in operators("jussive_negation"))):
        return False
    if before is not None and before.text in operators("time_preposition"):
        return False  # بعد *إن* قصفت: written for أن
    if before is not None and before.kind != VERB and before.text.removeprefix(before.conj) in operators("what_relative"):
        return False  # ما *إن* تمت المصادقة حتى وقفوا: as soon as
    if any(item.first == that.last for item in draft.statements[-_STATEMENTS:]):
        return False  # قال للصحافيين *إن* هاجمت …
    return draft.knowledge.morphology.begins_with_hamza_below(draft.tokens.raw(that.first).removeprefix(that.conj))


def _is_unless(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """سيقتلون الرهينة ما لم *ينسحب* الجيش: a verb behind لم, with ما before it that nothing governs."""
    if at < 2 or chunks[at - 1].kind != NEGATION or chunks[at - 2].kind != RELATIVE or chunks[at - 2].prep:
        return False
    operators = draft.knowledge.operators
    return chunks[at - 2].text in operators("what_relative") and chunks[at - 1].text in operators("jussive_negation")


def _goes_on(chunk: Chunk, before: Chunk, *, lacking: bool = False) -> bool:
    """إذا انسحب الجيش *وقام* بقطع الطريق, إذا لم ينسحب *وقام* بقطعه: whether و joins a past to another of the same condition."""
    verb, first = chunk.verb, before.verb
    if chunk.kind != VERB or not chunk.conj or verb is None or first is None:
        return False
    return verb.tense == 1 and (first.tense == 1 or lacking)


def governed_modality(draft: Draft, chunks: list[Chunk], at: int) -> Modality | None:
    """The modality that the verb before أن gives (يجب أن: demanded; حاول أن: hypothetical; يعتزم أن: future)."""
    if _is_duty(draft, chunks, at) or _is_needed(draft, chunks, at):
        return "demanded"
    index = at - 1
    steps = 0
    while index >= 0 and steps < 3:
        chunk = chunks[index]
        if chunk.kind == VERB and chunk.word is not None:
            if chunk.word.stem in draft.knowledge.operators("insisting_verb"):
                return "demanded"  # أصروا على أن *ينسحب*
            if chunk.word.stem in draft.knowledge.operators("providing_verb") and chunk.verb is not None and chunk.verb.tense == 2:
                return "future"  # تنص الخطة على أن *ينسحبوا*
            if chunk.word.light is not None:
                light = draft.entries.light_verbs[chunk.word.light.ref]
                denied = index > 0 and chunks[index - 1].kind == NEGATION
                if denied and folded(light.lemma) in draft.knowledge.operators("willing_lemma"):
                    return "negated"  # لم يستطيعوا أن *يقتحموا* المدينة
                return light.modality if light.modality != "ongoing" else None  # بدا صعبا أن *يعودوا*: it seemed
            if chunk.word.stem in draft.knowledge.operators("obligation_verb"):
                return "demanded"
            if chunk.word.stem in draft.knowledge.operators("expecting_verb"):
                supposed = index > 0 and chunks[index - 1].kind == AUXILIARY  # كان يفترض أن *يدمر*
                return "hypothetical" if supposed else "future"  # يتوقع أن *يزور*
            return None
        if index == at - 1 and chunk.kind == NOUNS and chunk.prep in draft.knowledge.operators("from_preposition"):
            word = draft.words[chunk.head]
            if word is not None and word.article and word.stem in draft.knowledge.operators("coming_adjective"):
                return "future"  # من المقرر أن *يزور*
        index -= 1
        steps += 1
    return None


def _is_duty(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*على القوات* أن تنسحب: whether أن at chunk `at` stands behind a party with على at the head of its clause."""
    before = chunks[at - 1] if at else None
    if before is None or before.kind != NOUNS or before.actor is None:
        return False
    if before.prep not in draft.knowledge.operators("on_preposition"):
        return False
    return before.index == 0 or chunks[before.index - 1].kind in (COMPLEMENTIZER, CONJUNCTION, MARK, OPEN)


def _is_needed(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """لا بد *أن* تنسحب القوات، من الضروري *أن* تنسحب: whether أن at chunk `at` opens what is said to be needed."""
    before = chunks[at - 1] if at else None
    word = draft.words[before.head] if before is not None and before.kind == NOUNS else None
    if before is None or word is None:
        return False
    last = draft.words[before.last - 1]
    if last is not None and last.stem in draft.knowledge.operators("needed_noun"):
        return True  # شدد على ضرورة أن *تنسحب*
    if before.prep in draft.knowledge.operators("from_preposition"):
        return word.article and word.stem in draft.knowledge.operators("necessary_adjective")
    if not before.prep and word.article and word.stem in draft.knowledge.operators("needed_adjective"):
        return True  # المطلوب أن *تنسحب*
    needed = not before.prep and word.stem in draft.knowledge.operators("necessity_noun")
    return needed and at > 1 and chunks[at - 2].kind == NEGATION


def _is_obliged(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """يجب على القوات *سحب* آلياتها: whether what reads as a verb in the past is what a party is obliged to do."""
    if draft.lacks("obligation_verb") or at < 2 or chunks[at - 1].prep not in draft.knowledge.operators("on_preposition"):
        return False
    word = chunks[at - 2].word if chunks[at - 2].kind == VERB else None
    return word is not None and word.stem in draft.knowledge.operators("obligation_verb")
