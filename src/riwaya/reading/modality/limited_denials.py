"""Acts that a negation or a refusal near them leaves as they were: not hidden, not exceeded, all but; what is feared or unknown.

In: a row of chunks, the chunk of a negated verb or the token of a noun of an act. Out: whether the act is out of its reach.
The idea: who does not hide his support supports; who is not known to have moved may have; what was bombed but thrice was bombed.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, MARK, NEGATION, NOUNS, RELATIVE, VERB, Chunk, Draft

_NEAR: Final = 6  # chunks behind a negated verb among which an exception stands
_ACCOUNT: Final = 5  # chunks between a word for what is known and the act it is about
_MOMENT: Final = frozenset(["bombing", "explosion", "suicide-bombing", "car-bomb", "ied", "abduct", "assassinate"])


def is_beyond_denial(draft: Draft, chunks: list[Chunk], at: int, governor: int) -> bool:
    """لم تخف *وقوفها* إلى جانبه, لم يتجاوز عدد *الغارات* عشرا, لا يشمل *العفو* الفارين: what a negated verb leaves as it is;
    لم يتوقف الأمر عند *اعتقالهم*: there was more of it."""
    word, operators = chunks[governor].word, draft.knowledge.operators
    if word is not None and not draft.lacks("stopping_form") and word.stem in operators("stopping_form"):
        matter, upto = chunks[governor + 1].word, chunks[governor + 2] if governor + 2 < len(chunks) else None
        matters = matter is not None and matter.article and matter.stem in operators("matter_at_hand")
        return matters and upto is not None and upto.prep in operators("stopping_preposition")
    if word is None or draft.lacks("hiding_verb", "exceeding_verb", "extending_verb"):
        return False
    if word.stem in operators("hiding_verb") or word.stem in operators("exceeding_verb"):
        return True
    head = chunks[at].word
    subject = at == governor + 1 and not chunks[at].prep and head is not None and bool(head.article or head.suffix)
    return subject and word.stem in operators("extending_verb")


def is_but(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """لم *تقصف* الطائرات المدينة سوى مرتين: whether an exception behind a verb with لم says that it was done."""
    operators = draft.knowledge.operators
    if draft.lacks_forms("exceptive") or chunks[at - 1].text not in operators("jussive_negation"):
        return False
    excepting, that = operators("exceptive"), operators("that_complementizer")
    for other in chunks[at + 1 : at + 1 + _NEAR]:
        if other.kind in (MARK, COMPLEMENTIZER, RELATIVE, VERB):
            return False
        for token in range(other.first, other.last):
            if draft.tokens.norm[token] in excepting:
                following = draft.tokens.norm[token + 1] if token + 1 < len(draft.tokens.norm) else ""
                return following not in that
    return False


def is_no_wonder(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """ليس غريبا *أن* يستهدفوا المساجد, من المؤسف *أن* يقصفوا: whether أن at chunk `at` opens what is judged as a fact."""
    before, operators = chunks[at - 1] if at else None, draft.knowledge.operators
    if before is None or before.kind != NOUNS or before.word is None or draft.lacks("wonder_noun", "deplored_adjective"):
        return False
    if before.prep in operators("from_preposition"):
        return before.word.article and before.word.stem in operators("deplored_adjective")
    denied = at > 1 and any(one.kind == NEGATION or one.text in operators("not_being") for one in chunks[max(0, at - 3) : at - 1])
    return denied and not before.prep and before.word.stem in operators("wonder_noun")


def is_precaution(draft: Draft, chunk: Chunk, token: int) -> bool:
    """منعت الشرطة التجمع تحسبا *لأعمال شغب*, خوفا *من هجوم*; but خوفا من انهيار *الاتفاق*: what something is done for fear of."""
    before, word = draft.words[chunk.first - 1] if chunk.first and chunk.prep else None, draft.words[token]
    if word is None or (word.article and token != chunk.head):
        return False
    bare = before is not None and not before.article and not before.suffix
    return bare and before.stem in draft.knowledge.operators("precaution_noun")  # type: ignore[union-attr]


def is_unknown(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """لا توجد معلومات *عن تحرك* القوات, وسط غياب معلومات *عن تنسيق*: of what nothing is known."""
    if draft.lacks("known_noun") or chunks[at].prep not in draft.knowledge.operators("concerning_preposition"):
        return False
    known, lacking = draft.knowledge.operators("known_noun"), draft.knowledge.operators("negating_noun")
    for index in range(at - 1, max(-1, at - _ACCOUNT), -1):
        chunk = chunks[index]
        if chunk.kind == NEGATION:
            return False
        if chunk.kind not in (NOUNS, VERB) or chunk.word is None:
            continue
        for token in range(chunk.head, chunk.last):
            word = draft.words[token]
            if word is not None and word.stem in known:
                before = draft.words[token - 1] if token else None
                if before is not None and before.stem in lacking:
                    return True
                return any(one.kind == NEGATION for one in chunks[max(0, index - 2) : index])
    return False


def is_of_a_moment(draft: Draft, token: int) -> bool:
    """تفيد الرسالة بأن هناك *تفجيرا*: one blast, or one who was carried off, is over when it is told."""
    word = draft.words[token]
    if word is None or word.text.endswith(tuple(draft.knowledge.operators("plural_ending"))):
        return False
    before = draft.words[token - 1] if token else None
    if before is not None and before.stem in draft.knowledge.any_of("every_word", "any_word"):
        return False
    return any(draft.entries.frames[reading.ref].id in _MOMENT for reading in word.frame_nouns)


__all__ = ["is_beyond_denial", "is_but", "is_no_wonder", "is_of_a_moment", "is_precaution", "is_unknown"]
