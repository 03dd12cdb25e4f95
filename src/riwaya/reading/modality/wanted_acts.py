"""Wanted acts: what the phrase before a noun of an act wants done, fears, allows or expects.

In: a row of chunks, the chunk and token of the noun, the chunk of its verb. Out: a modality, or None where nothing is wanted.
The idea: a noun or adjective of will governs the act by its preposition (عازم على, توقعات ب); what is joined to its complement is
wanted as well (الإصرار على مواجهتهم *وملاحقة* عناصرهم).
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, AUXILIARY, CONJUNCTION, MARK, NEGATION, NOUNS, PRONOUN, TIME, Chunk, Draft
from riwaya.reading.modality.carrying_verbs import can_be_refused, is_known
from riwaya.reading.modality.open_acts import impersonal, is_aimed
from riwaya.reading.modality.under_way import verb_before
from riwaya.reading.words.marks import COMMAS
from riwaya.records import Modality
from riwaya.text.normalise import folded

_WISH: Final = 3  # phrases between a word of wanting and what is wanted
_JOINED: Final = 8  # chunks between two nouns that are joined
_LIST: Final = 12  # chunks of a list of what is wanted
# Operator classes of words whose complement an act may be.
_WISHES: Final[tuple[tuple[str, Modality], ...]] = (
    ("foiling_noun", "negated"), ("aim_word", "future"), ("wish_word", "hypothetical"), ("demand_noun", "demanded"),
    ("averting_noun", "hypothetical"), ("going_on_predicate", "ongoing"),
)  # fmt: skip
_WISH_CLASSES: Final = tuple(name for name, _ in _WISHES)


def of_wish(draft: Draft, chunks: list[Chunk], at: int, governor: int, token: int) -> Modality | None:
    """عازمة على *تحرير*, أمله في *القبض*, مطالبة الحزب ب*إبعاد* قواعده, الهدف *التقدم*: what the phrase before wants done."""
    chunk = chunks[at]
    if at and token == chunk.head + 1 and _is_goal_of_that(draft, chunks, at, token):
        return "future"
    if token != chunk.head and not heads_phrase(draft, chunk, token):
        return None
    if governor >= 0 and _is_foiled(draft, chunks[governor]):
        return None  # أحبطت الشرطة مخططا *لتفجير* السوق
    if not chunk.prep:
        before = chunks[at - 1] if at and chunks[at - 1].kind == NOUNS and not chunk.conj else None
        if before is not None and before.word is not None and before.word.stem in draft.knowledge.operators("refusal_noun"):
            if can_be_refused(draft, chunk, token):
                return "negated"  # رفض بلاده *إرسال* قوات
        if _is_goal(draft, chunks, at):
            return "future"
        return (impersonal(draft, chunks[at - 1]) if at else None) or (_joined(draft, chunks, at, token) if chunk.conj else None)
    return None if is_borne(draft, chunks, governor, at) else _wanted(draft, chunks, at, token)


def is_borne(draft: Draft, chunks: list[Chunk], governor: int, at: int) -> bool:
    """تعرضت الخطة *لانتقادات*: whether a verb with this very preposition says what its subject meets with."""
    word = chunks[governor].word if governor >= 0 else None
    if word is None or word.light is None:
        return False
    light = draft.entries.light_verbs[word.light.ref]
    if light.subject != "recipient" or folded(light.verb.split()[-1]) != chunks[at].prep:
        return False
    return all(chunk.prep != chunks[at].prep for chunk in chunks[governor + 1 : at])  # تعرضت لقصف في محاولة *للسيطرة*


def _wanted(draft: Draft, chunks: list[Chunk], at: int, token: int) -> Modality | None:
    """The modality that a noun or adjective gives the phrase with a preposition that hangs on it."""
    chunk = chunks[at]
    operators = draft.knowledge.operators
    if _is_rumoured(draft, chunks, at, token):
        return "hypothetical"
    if chunk.prep not in operators("complement_preposition"):
        return None
    wishes = draft.knowledge.any_of(*_WISH_CLASSES)
    for steps in range(_WISH):
        before = chunks[at - 1 - steps] if at > steps else None
        if before is not None and before.kind != NOUNS and not steps and _is_hoped(draft, chunk, before):
            return "hypothetical"
        if before is None or before.kind != NOUNS:
            break
        if steps == 1 and chunk.prep in operators("from_preposition") and _is_apart(draft, chunks[at - 1]):
            break  # حقها في ضرب الحزب *بعد سلسلة* من الغارات
        words = [draft.words[before.head], draft.words[before.last - 1]] if not steps else [draft.words[_meant(draft, before)]]
        stems = [word.stem for word in words if word is not None]
        if not steps and _is_feared(draft, chunk, before):
            return "hypothetical"
        if not steps and _is_verge(draft, chunk, before):
            return "future"
        head = draft.words[before.head]
        if not steps and before.prep in operators("purpose") and head is not None and head.stem in operators("enabling_noun"):
            return "future"  # هدنة للسماح *بوصول* المساعدات
        for name, modality in _WISHES if not wishes.isdisjoint(stems) else ():
            if not operators(name).isdisjoint(stems):
                if modality == "ongoing" and words[-1] is not None and words[-1].article:
                    continue  # في الفترة *الماضية* إلى
                if modality == "negated" and chunk.prep not in operators("of_preposition") and not _is_plan(draft, before):
                    continue  # إحباط تهريبها *بترتيب* من: how, not what was foiled
                if name == "aim_word" and chunk.prep in operators("of_preposition") and is_target(draft, before, token):
                    return None  # كانت المواقع *هدفا* لغارات
                if modality != "demanded" or chunk.prep in _asking(draft):
                    return modality
        found = impersonal(draft, before)
        if found is not None:
            return found
        head = draft.words[before.head]
        if not before.prep and (head is None or head.stem not in operators("act_carrier")):
            break
    return None


def is_target(draft: Draft, before: Chunk, token: int) -> bool:
    """*هدفا* لغارات: whether a bare noun says what an attack hits, and not what somebody aims at."""
    noun, word = draft.words[before.head], draft.words[token]
    if noun is None or word is None or noun.article or noun.suffix or noun.stem not in draft.knowledge.operators("target_noun"):
        return False
    return any(draft.entries.frames[reading.ref].layer == "attack" for reading in word.frame_nouns)


def _meant(draft: Draft, before: Chunk) -> int:
    """توجيه *الدعوة* إلى المبعوث: the token of the noun that a noun of giving words carries, else that of the head."""
    head = draft.words[before.head]
    carries = head is not None and head.stem in draft.knowledge.operators("wording_carrier") and before.head + 1 < before.last
    return before.head + 1 if carries else before.head


def _is_feared(draft: Draft, chunk: Chunk, before: Chunk) -> bool:
    """خوفا *من تسلل* المسلحين، تحسبا *لهجمات*"""
    prepositions = draft.knowledge.operators("from_preposition") | draft.knowledge.operators("of_preposition")
    word = draft.words[before.head]
    return chunk.prep in prepositions and word is not None and word.stem in draft.knowledge.operators("fear_noun")


def _is_verge(draft: Draft, chunk: Chunk, before: Chunk) -> bool:
    """قاب قوسين أو أدنى *من تحرير* المدينة"""
    word = draft.words[before.head]
    close = word is not None and word.stem in draft.knowledge.operators("verge_word")
    return close and chunk.prep in draft.knowledge.operators("from_preposition")


def _is_hoped(draft: Draft, chunk: Chunk, before: Chunk) -> bool:
    """يقاتلون أملا *في استعادة* المدينة"""
    word = draft.words[before.head]
    for_it = draft.knowledge.operators("in_preposition") | draft.knowledge.operators("means_preposition")
    hoped = chunk.prep in for_it and word is not None
    return hoped and word is not None and word.stem in draft.knowledge.operators("hope_noun")


def _is_apart(draft: Draft, chunk: Chunk) -> bool:
    """Whether a phrase tells when or why, so that what hangs on it hangs on nothing before it."""
    return bool(chunk.prep) and chunk.prep not in draft.knowledge.operators("complement_preposition")


def _is_plan(draft: Draft, chunk: Chunk) -> bool:
    """Whether a phrase holds a word for a plan or an attempt: إحباط *مخططات* الإرهابيين باستهداف المدنيين."""
    names = draft.knowledge.operators("scheme_noun")
    return any(word is not None and word.stem in names for word in draft.words[chunk.head : chunk.last])


def _joined(draft: Draft, chunks: list[Chunk], at: int, token: int) -> Modality | None:
    """دعوات إلى حظرها *وملاحقة* أعضائها: joined to what is wanted; with the article only where that has it."""
    word = draft.words[token]
    if word is None or not chunks[at].conj or token != chunks[at].head:
        return None
    for index in range(at - 1, max(-1, at - _JOINED), -1):
        other = chunks[index]
        if other.kind == NOUNS and not (other.prep or other.conj) and _is_goal(draft, chunks, index):
            return "future"  # الهدف هو استعادة البلدة *وطرد* المسلحين
        if other.kind == PRONOUN and other.word is not None and other.word.function != "prepron":
            return None  # ما يفكرون فيه *هو* خروج الحكومة واستسلام الجيش: the predicate begins
        if other.kind not in (NOUNS, TIME, ADVERB, PRONOUN) and not (other.kind == MARK and other.text in COMMAS):
            return None
        head = draft.words[other.head] if other.kind == NOUNS else None
        if head is None or not (head.noun or head.frame_nouns) or (word.article and not _is_definite(draft, other)):
            continue
        if other.prep in draft.knowledge.operators("upon_preposition"):
            continue  # سيقومون *عند الضرورة* بطلعات وضربات
        if head.stem in draft.knowledge.operators("needed_noun"):
            return "demanded"  # ضرورة انسحابهم *وتسليم* أسلحتهم
        first = draft.words[other.first] if other.prep else None
        aimed = first is not None and first.stem in draft.knowledge.operators("aim_phrase")
        if aimed and is_aimed(draft, chunks, index, other.head):
            return "future"  # بهدف وقف القصف *والانسحاب* من البلدة
        if other.prep and other.prep not in draft.knowledge.operators("complement_preposition"):
            return None  # الإذن بالتحرك *بعد* سقوط البلدة ومحاصرة …
        if other.prep:
            found = _wanted(draft, chunks, index, other.head)
            if found is not None or (index == at - 1 and other.last == other.head + 1 and not (head.article or head.suffix)):
                return found  # بترتيب *وتنسيق*: two nouns alike are joined to each other
    return None


def _is_definite(draft: Draft, chunk: Chunk) -> bool:
    """*القتال*, وقف *القتال*: with the article, or in a genitive with it."""
    head, last = draft.words[chunk.head], draft.words[chunk.last - 1]
    genitive = chunk.prep and chunk.last == chunk.head + 3 and last is not None and last.article
    return bool(head is not None and head.article) or bool(genitive)


def joined_to_wanted(draft: Draft, chunks: list[Chunk], at: int, token: int) -> Modality | None:
    """طالبوا بإقالة الوزير ومحاسبة المسؤولين *وسحب* القوات: what is joined to something wanted, be that an act or not."""
    chunk, operators = chunks[at], draft.knowledge.operators
    word = draft.words[token]
    if word is None or word.article or token != chunk.head or not chunk.conj or chunk.prep:
        return None
    for index in range(at - 1, max(-1, at - _LIST), -1):
        other = chunks[index]
        if other.kind != NOUNS:
            if other.kind in (TIME, ADVERB, PRONOUN) or (other.kind == MARK and other.text in COMMAS):
                continue
            return None
        if not other.prep and not other.conj:
            return None
        head = draft.words[other.head]
        if not other.prep or head is None or head.article or draft.in_place[other.head]:
            continue
        if other.actor is not None and other.actor.first <= other.head:
            continue
        if other.prep in operators("complement_preposition") and (head.noun or head.frame_nouns):
            return of_wanting_verb(draft, chunks, index)
    return None


def of_wanting_verb(draft: Draft, chunks: list[Chunk], at: int) -> Modality | None:
    """*يسعى* الجيش إلى استعادة …, *طالب* الحزب بإقالة …: what the verb before a phrase that it takes makes of its noun."""
    prep = chunks[at].prep
    verb = verb_before(chunks, at)
    if verb is None or verb.word is None or (verb.index and chunks[verb.index - 1].kind == NEGATION):
        return None
    light = draft.entries.light_verbs[verb.word.light.ref] if verb.word.light is not None else None
    if light is not None and folded(light.verb.split()[-1]) == prep and light.modality in ("future", "hypothetical", "demanded"):
        return light.modality
    if verb.word.stem in draft.knowledge.operators("providing_verb"):
        return "future"
    for cue in verb.word.cue_verbs:
        entry = draft.entries.cues[cue.ref]
        if entry.stance in ("demand", "threaten") and prep in " ".join(entry.takes).split():
            return "demanded" if entry.stance == "demand" else "future"
    return "future" if verb.word.future and light is not None and light.modality != "negated" else None


def is_added(draft: Draft, chunks: list[Chunk], at: int, token: int) -> int:
    """دعا إلى سحب القوات، ثم *إعادة* النازحين, بالإضافة إلى *إعمار* القرى: the chunk of what adds an act to another, or -1."""
    if not at:
        return -1
    operators, chunk = draft.knowledge.operators, chunks[at]
    if chunk.prep in operators("means_preposition") and heads_phrase(draft, chunk, token):
        doing = chunks[at - 1].word if chunks[at - 1].kind == NOUNS and not chunks[at - 1].prep else None
        if doing is not None and doing.stem in operators("performing_noun"):
            chunk = chunks[at - 1]  # ثم *قيام* الجيش بقصف الموقع
    before = chunks[chunk.index - 1] if chunk.index else None
    if before is None or (token != chunk.head and chunk.index == at):
        return -1
    if before.kind in (CONJUNCTION, ADVERB) and not chunk.prep:
        adding = draft.tokens.norm[before.last - 1].removeprefix(before.conj)
        return before.index if adding in operators("adding_conjunction") else -1
    if before.kind == NOUNS and chunk.prep in operators("adding_preposition"):
        last = draft.words[before.last - 1]
        adds = last is not None and (last.stem in operators("adding_word") or last.text in operators("adding_word"))
        return before.index if adds else -1
    return -1


def _is_rumoured(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """أنباء *عن مقتل* القائد، شائعات *حول* انسحابهم: told by nobody who would answer for it."""
    operators = draft.knowledge.operators
    if chunks[at].prep not in operators("concerning_preposition"):
        return False
    index = at - 1
    while index >= 0 and index > at - _WISH and (chunks[index].kind == CONJUNCTION or _describes(draft, chunks[index])):
        index -= 1  # أنباء *غير مؤكدة* عن
    chunk = chunks[index] if index >= 0 and chunks[index].kind == NOUNS else None
    if chunk is None:
        return False
    word = draft.words[chunk.head]
    if chunk.prep in operators("negating_noun"):  # دون أي معلومات مؤكدة *عن توقيف* أحد
        accounts = any(one is not None and one.stem in operators("account_noun") for one in draft.words[chunk.head : chunk.last])
        return accounts and not is_known(draft, chunks[at], token)
    return word is not None and word.stem in operators("rumour_noun")


def _describes(draft: Draft, chunk: Chunk) -> bool:
    word = draft.words[chunk.head] if chunk.kind == NOUNS and not chunk.prep and chunk.last == chunk.head + 1 else None
    return word is not None and word.stem in draft.knowledge.operators("rumoured_adjective")


def _is_foiled(draft: Draft, verb: Chunk) -> bool:
    light = verb.word.light if verb.word is not None else None
    return light is not None and draft.entries.light_verbs[light.ref].modality == "negated"


def _is_goal(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """الهدف من العملية *استعادة* البلدة، هدفهم *تفجير* الجسر، الهدف كان *قتل* الإمام: the predicate of a goal."""
    index = at - 1
    while index > 0 and (
        chunks[index].kind in (PRONOUN, AUXILIARY, ADVERB) or (chunks[index].kind == NOUNS and chunks[index].prep)
    ):  # fmt: skip
        index -= 1
    word = draft.words[chunks[index].head] if index >= 0 and chunks[index].kind == NOUNS and not chunks[index].prep else None
    last = draft.words[chunks[index].last - 1] if word is not None else None
    if last is not None and last.suffix and last.stem in draft.knowledge.operators("goal_word"):
        return True  # نحن والمقاومة *مهمتنا* تحرير البلد
    goal = word is not None and word.stem in draft.knowledge.operators("goal_word")
    return goal and word is not None and (word.article or bool(word.suffix) or chunks[index].last - chunks[index].head > 1)


def _is_goal_of_that(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """الهدف من *ذلك* استخدامهم دروعا: a neutral demonstrative takes no noun without an article; what follows is the predicate."""
    chunk, before, operators = chunks[at], chunks[at - 1] if at else None, draft.knowledge.operators
    that, word = draft.words[chunk.head], draft.words[token]
    if before is None or before.kind != NOUNS or before.prep or before.word is None or token != chunk.head + 1:
        return False
    if that is None or that.stem not in operators("neutral_demonstrative") or word is None or word.article:
        return False
    return chunk.prep in operators("from_preposition") and before.word.stem in operators("goal_word")


def _asking(draft: Draft) -> frozenset[str]:
    """The prepositions of what is asked for: مطالبة ب، دعوة إلى، دعوة ل."""
    operators = draft.knowledge.operators
    return operators("means_preposition") | operators("dative_preposition") - operators("on_preposition")


def heads_phrase(draft: Draft, chunk: Chunk, token: int) -> bool:
    """Whether nothing but nouns that carry an act stands before it in its phrase: على شن *هجوم*."""
    if token <= chunk.head:
        return True  # nothing does
    carriers = draft.knowledge.any_of("act_carrier", "happening_noun", "organising_noun")
    words = draft.words[chunk.head : token]
    return all(word is None or word.stem in carriers or bool(word.frame_nouns) for word in words)


__all__ = ["heads_phrase", "is_added", "is_borne", "is_target", "joined_to_wanted", "of_wanting_verb", "of_wish"]
