"""Open acts: what a clause asks about, makes the end of something, makes possible or only allows for.

In: a row of chunks and the chunk of an act. Out: a modality, or None where nothing around the act leaves it open.
The idea: a word that opens the clause (هل), the preposition of the phrase (في حال, حتى), ability and قد before a present leave open
whether the act took place, whatever names it.
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
    VERB,
    Chunk,
    Draft,
)
from riwaya.reading.parties.duties import is_needed_of
from riwaya.records import Modality

_PRESENT: Final = 2
_PAST: Final = 1
_PLAN: Final = 5  # chunks between a verb of laying down and what it lays down

# Operator classes of adjectives behind من that say whether what follows is to come.
_IMPERSONAL: Final[tuple[tuple[str, Modality], ...]] = (
    ("possible_adjective", "hypothetical"), ("coming_adjective", "future"), ("necessary_adjective", "demanded"),
)  # fmt: skip


def is_asked(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*هل* قصف الطيران المستشفى؟ whether it did is asked; لماذا, كيف take for granted that it did."""
    if draft.lacks("whether_word") and draft.lacks_forms("whether_word"):
        return False
    asking = draft.knowledge.operators("whether_word")
    for index in range(at - 1, -1, -1):
        chunk = chunks[index]
        if chunk.kind in (COMPLEMENTIZER, RELATIVE) or (chunk.kind == MARK and chunk.text not in "«\"'"):
            return False
        if chunk.text in asking or draft.tokens.norm[chunk.first] in asking:
            return True
    return False


def is_doubted(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """تساءلوا *عما إذا* كانت الحكومة اتخذت قرارا بشن عملية, لا يعرف *ما إذا* كانوا سيعودون *أو* سيهاجمون: what stands in a clause
    of whether."""
    if draft.lacks("condition"):
        return False
    operators, norm = draft.knowledge.operators, draft.tokens.norm
    for index in range(at - 1, -1, -1):
        chunk = chunks[index]
        if chunk.kind == CONJUNCTION and chunk.text in operators("condition"):
            return chunk.first > 0 and norm[chunk.first - 1] in operators("whether_opening")
        if chunk.kind == CONJUNCTION and chunk.text in operators("or_conjunction"):
            continue
        if chunk.kind in (COMPLEMENTIZER, RELATIVE, CONJUNCTION) or (chunk.kind == MARK and chunk.text not in "«\"'"):
            return False
        if chunk.kind == VERB and chunk.conj:
            return False
    return False


def is_counterfactual(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*لو* لم تكن لهم قواعد هنا فإن الجيش لن يقصف المدنيين: what would follow from what is not so."""
    if draft.lacks("counterfactual"):
        return False
    words, norm = draft.knowledge.operators("counterfactual"), draft.tokens.norm
    for index in range(at - 1, -1, -1):
        chunk = chunks[index]
        if chunk.kind == RELATIVE or (chunk.kind == MARK and chunk.text in ';؛:»"'):
            return False
        if chunk.kind == COMPLEMENTIZER and not chunk.conj and not (index and chunks[index - 1].text in words):
            return False  # لو كان ذكيا لأدرك *أن* …: what is known
        if chunk.kind == CONJUNCTION and chunk.text in words:
            return not index or (norm[chunk.first] in words and chunks[index - 1].kind != VERB)
    return False


def is_owed(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """لا بد *من انسحاب* الجيش; على الحوثيين *الانسحاب*: what is said to be needed, or to be somebody's duty."""
    chunk, operators = chunks[at], draft.knowledge.operators
    before = chunks[at - 1] if at else None
    if before is not None and before.kind == PRONOUN and before.conj and not (chunk.prep or chunk.conj):
        letters = tuple(one[:-1] for one in operators("on_preposition") if len(one) > 2)
        borne = before.word is not None and before.word.function == "prepron" and before.word.stem.startswith(letters)
        return borne and chunk.kind == NOUNS  # *وعليها* سحب قواتها
    if before is None or before.kind != NOUNS:
        return False
    if chunk.prep:
        before = chunks[at - 2] if at > 2 and is_needed_of(draft, chunks, at - 1) else before
        word = draft.words[before.head]
        needed = word is not None and word.stem in operators("necessity_noun") and not before.prep
        return needed and before.index > 0 and chunks[before.index - 1].kind == NEGATION
    if before.conj and not before.prep and before.index and before.actor is not None:
        before = chunks[before.index - 1]  # على الحكومة *وقيادة الجيش* دعم المقاتلين
    if before.prep not in operators("on_preposition") or before.actor is None or chunk.conj:
        return False
    if before.actor.last < before.last:
        return False
    first = draft.words[chunk.head]
    following = draft.words[chunk.last - 1]  # وقف إطلاق *النار*
    opens = before.index == 0 or chunks[before.index - 1].kind in (COMPLEMENTIZER, MARK, OPEN)
    definite = first is not None and (first.article or (following is not None and following.article))
    behind = chunks[at + 1] if at + 1 < len(chunks) and chunks[at + 1].kind == VERB else None
    listed = behind is not None and behind.conj and behind.word is not None and bool(behind.word.frame_nouns)  # *ودعم* الجرحى
    return opens and definite and (behind is None or bool(listed))


def never(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """لم يسبق للتنظيم *أن هاجم* المدينة"""
    never_verbs = draft.knowledge.operators("never_verb")
    for index in range(at - 2, max(0, at - 5), -1):
        chunk = chunks[index]
        if chunk.kind == VERB:
            return chunk.word is not None and chunk.word.stem in never_verbs and chunks[index - 1].kind == NEGATION
        if chunk.kind != NOUNS:
            return False
    return False


def in_case(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*في حال* تعرضهم لهجوم، في حال قصف المدينة: whether a phrase or what stands right before it makes a case of the act."""
    if draft.lacks("case_noun"):
        return False
    names, states = draft.knowledge.operators("case_noun"), draft.knowledge.operators("state_noun")
    for chunk in chunks[max(0, at - 1) : at + 1]:
        word = draft.words[chunk.head] if chunk.kind == NOUNS and chunk.prep else None
        if word is None or word.stem not in names or word.article or word.suffix:
            continue
        if chunk.prep not in draft.knowledge.operators("in_preposition"):
            continue
        behind = draft.words[chunk.head + 1] if chunk.last > chunk.head + 1 else None
        happens = behind is not None and behind.stem in draft.knowledge.operators("happening_noun")
        several = behind is not None and behind.article and behind.stem in draft.knowledge.operators("plural_act")
        if chunk.index == at and word.stem in states and not happens and not several:
            continue  # في *حالة* تأهب; but في حالة *الغارات* الليلية
        carried = behind is not None and behind.stem in draft.knowledge.operators("act_carrier")
        if chunk.index == at or happens or carried or behind is None:
            return True  # في حال *تعرضهم* لهجوم، في حال قيامهم *بهجوم*
    return False


def until(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """ستستمر الغارات *حتى* انسحابهم: the end of what is still to go on; but قاتلوا *حتى* سقوط المدينة."""
    chunk = chunks[at]
    if chunk.prep not in draft.knowledge.operators("until_preposition"):
        return False
    word, opening = draft.words[token], draft.words[chunk.head]
    if word is None or opening is None or (word.article and token == chunk.head):
        return False
    if opening.verb is not None and not opening.noun and not opening.frame_nouns:
        if opening.verb.tense == _PAST:
            return False  # حتى *قدم* استقالته
    for index in range(at - 1, -1, -1):
        before = chunks[index]
        if before.kind in (COMPLEMENTIZER, RELATIVE):
            break
        if before.kind == AUXILIARY:
            return False
        if before.kind == VERB and before.verb is not None:
            return before.verb.tense == _PRESENT and not _is_past(chunks, index)
    return opening.verb is not None and opening.verb.tense == _PRESENT


def _is_past(chunks: list[Chunk], at: int) -> bool:
    """كان *يقاتل*، ظل *يقاتل*، *تولى*: a present that another verb puts into the past, or that only looks like one."""
    verb, before = chunks[at], chunks[at - 1] if at else None
    if verb.word is not None and verb.word.light is not None and verb.word.light.tense == _PAST:
        return True
    if before is None or before.kind not in (AUXILIARY, VERB):
        return False
    return before.kind == AUXILIARY or (before.verb is not None and before.verb.tense == _PAST)


def by_ability(draft: Draft, chunks: list[Chunk], at: int) -> Modality | None:
    """*بإمكان* الحركة قصف المدن: what somebody is able to do; لم يعد بوسعهم: or is not."""
    if draft.lacks("ability_noun"):
        return None
    names = draft.knowledge.operators("ability_noun")
    for index in range(at - 1, max(-1, at - 3), -1):
        chunk = chunks[index]
        if chunk.kind != NOUNS:
            return None
        word = draft.words[chunk.head]
        if chunk.prep and word is not None and word.stem in names:
            before = chunks[max(0, index - 2) : index]
            denied = any(other.kind == NEGATION for other in before) and all(
                other.kind in (NEGATION, AUXILIARY, VERB, PARTICLE) for other in before
            )
            return "negated" if denied else "hypothetical"
    return None


def is_aimed(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """قاتلوا *من أجل السيطرة* على القاعدة، *بقصد قتل* المصلين: what a phrase of aim stands before."""
    chunk = chunks[at]
    aims, carriers = draft.knowledge.operators("aim_phrase"), draft.knowledge.any_of("act_carrier", "organising_noun")
    for before in range(chunk.first, token):
        word = draft.words[before]
        if word is not None and word.stem in aims and not word.article and not word.suffix:
            within = draft.words[before + 1 : token] if word.function == "prep" else ()  # بهدف تكذيب *مزاعم* الحزب
            return bool(chunk.prep) and all(one is None or one.stem in carriers for one in within)
    return False


def is_provided(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """تقضي الخطة *بانسحاب* القوات، ينص الاتفاق *على إطلاق* الأسرى: what is laid down; of a verdict it is done."""
    chunk, word = chunks[at], draft.words[token]
    operators = draft.knowledge.operators
    own = draft.knowledge.any_of("means_preposition", "on_preposition", "in_preposition")
    if not chunk.prep or word is None or chunk.prep not in own:
        return False
    if word.article and token == chunk.head:
        return False
    if any(draft.entries.frames[reading.ref].type in ("SANCTION", "ACCUSE") for reading in word.frame_nouns):
        return False
    for index in range(at - 1, max(-1, at - _PLAN), -1):
        before = chunks[index]
        if before.kind == VERB:
            return before.word is not None and (
                (before.word.stem in operators("providing_verb") and chunk.prep not in operators("in_preposition"))
                or (before.word.stem in operators("resting_verb") and _is_of_plan(draft, chunks, index))
            )
        if before.kind == ADVERB:
            continue  # يختص *فقط* بقتال التنظيم
        if before.kind != NOUNS or (before.prep == chunk.prep and not chunk.conj):
            return False
    return False


def is_contained(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """تتضمن الخطة *انسحاب* القوات، خطة تشمل *إطلاق* الأسرى: what a plan or an agreement has in it is still to be done."""
    if draft.lacks("plan_content_verb"):
        return False
    chunk, operators = chunks[at], draft.knowledge.operators
    if chunk.prep or token != chunk.head:
        return False
    for index in range(at - 1, max(-1, at - _PLAN), -1):
        before = chunks[index]
        if before.kind == VERB:
            if before.word is None or before.word.stem not in operators("plan_content_verb"):
                return False
            behind = draft.words[chunks[index + 1].head] if index + 1 < at else None
            plans = draft.knowledge.any_of("plan_noun", "scheme_noun", "agreement_noun", "proposal_noun")
            return _is_of_plan(draft, chunks, index) or (behind is not None and behind.stem in plans)
        if before.kind != NOUNS:
            return False
    return False


def _is_of_plan(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """كانت *خطة* الخلية تقوم على …: whether the subject before a verb is a plan."""
    index = at - 1
    names = draft.knowledge.any_of("plan_noun", "scheme_noun", "agreement_noun", "proposal_noun", "priority_noun")
    while index >= 0 and chunks[index].kind in (AUXILIARY, RELATIVE, NOUNS):
        word = draft.words[chunks[index].head] if chunks[index].kind == NOUNS else None
        if word is not None and word.stem in names:
            return True  # وفقا لخطة *تتضمن* …
        if word is not None and not chunks[index].prep:
            return False
        index -= 1
    return False


def perhaps(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*قد* يشن التنظيم هجمات، قد يكون نفذ: قد before a present; ربما نفذ."""
    verb = chunks[at]
    before = chunks[at - 1] if at else None
    if before is None or verb.verb is None:
        return False
    if before.kind == PARTICLE and (_is_past(chunks, at) or (at > 1 and chunks[at - 2].kind == AUXILIARY)):
        return False  # كان قد *تلقى* تدريبا
    return maybe(draft, before, verb.verb.tense)


def impersonal(draft: Draft, before: Chunk | None) -> Modality | None:
    """من المقرر *عقد* اجتماع، من المزمع القيام *بهجوم*: what a phrase with من says of what follows."""
    operators = draft.knowledge.operators
    head = draft.words[before.head] if before is not None and before.kind == NOUNS else None
    if before is None or head is None:
        return None
    if not before.prep and before.last == before.head + 1 and head.article and head.stem in operators("needed_adjective"):
        return "demanded"  # المطلوب *انسحاب* القوات
    if before.prep not in operators("from_preposition"):
        return None
    if head.stem in operators("effect_noun"):
        return "hypothetical"  # من شأن الاتفاق *إنهاء* الحرب
    if not head.article:
        return None
    return next((modality for name, modality in _IMPERSONAL if head.stem in operators(name)), None)


def maybe(draft: Draft, before: Chunk | None, tense: int) -> bool:
    """Whether the word before a verb leaves open whether it is so: ربما, and قد before a present."""
    if before is None or before.kind not in (PARTICLE, ADVERB):
        return False
    if before.kind == ADVERB:
        return before.text in draft.knowledge.operators("maybe_word")
    return tense == _PRESENT and before.text in draft.knowledge.operators("perhaps_particle")


__all__ = [
    "by_ability", "impersonal", "in_case", "is_aimed", "is_asked", "is_contained", "is_counterfactual", "is_doubted", "is_owed",
    "is_provided", "maybe", "never", "perhaps", "until",
]  # fmt: skip
