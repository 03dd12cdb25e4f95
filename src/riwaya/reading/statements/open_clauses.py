"""Clauses that an attribution parts: who is cited stands between a subject and what is told of it.

In: a row of chunks, an attribution in it and where the clause before it begins. Out: whether the clause is still open there.
The idea: a clause with nothing but its subject, a condition without its answer, or a verb of measure without the measure goes on
behind whom it is ascribed to.
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
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
)
from riwaya.reading.words.marks import COMMAS, LIST_MARKS, PAUSES

_MEN: Final = ("person", "role", "title", "people", "source")


def open_subject(draft: Draft, chunks: list[Chunk], at: int, first: int) -> int:
    """طال النقاش، *والحل* حسب رؤية النائب هو وقف الدعم, *وبعض السكان* في القرى، كما يقول الناشط، تركوا: the first token of a clause
    before the attribution at `at`, which names but its subject, from the token `first` on; else -1."""
    head = at - 1
    while head >= 0 and chunks[head].kind == MARK and chunks[head].text in PAUSES:
        head -= 1
    while head > 0 and chunks[head].kind == NOUNS and chunks[head].prep and not chunks[head].conj:
        head -= 1
    if head < 0 or chunks[head].kind != NOUNS or chunks[head].prep or chunks[head].first < first:
        return -1
    subject = draft.words[chunks[head].head]
    if subject is None or subject.stem in draft.knowledge.operators("neutral_demonstrative"):
        return -1  # … ارتفع العدد، *وذلك* وفقا لدراسة: all that was told before
    if chunks[head].first == first or head == 0:
        return chunks[head].first
    before = chunks[head - 1]
    joined = chunks[head].conj in draft.knowledge.any_of("conjunction_letter", "answering_conjunction")
    return chunks[head].first if joined and before.kind == MARK and before.text in LIST_MARKS else -1


def goes_on(draft: Draft, chunks: list[Chunk], at: int, behind: int) -> bool:
    """… حسب رؤية النائب *هو* …, …، كما يقول الناشط، *تركوا*: whether the chunk `behind` a source says something of the subject
    before the attribution at `at`, with commas on both sides or on none."""
    fenced = chunks[at - 1].kind == MARK
    parted = behind < len(chunks) and chunks[behind].kind == MARK and chunks[behind].text in PAUSES
    if fenced != parted or behind + parted >= len(chunks):
        return False
    following = chunks[behind + parted]
    if following.kind == AUXILIARY:  # وخطته، كما شرحها النائب، *كانت* تقوم
        return fenced and not following.conj and following.text in draft.knowledge.operators("was_auxiliary")
    if following.conj or following.kind not in (VERB, NEGATION, PRONOUN):
        return False
    if following.kind == PRONOUN:
        return following.text in draft.knowledge.operators("copula_pronoun")
    if following.kind == NEGATION or fenced:
        return True
    told = draft.words[chunks[behind - 1].last - 1]
    return told is not None and bool(told.article or told.suffix)  # مصادر *تحدثت*: she is described


def answered(draft: Draft, chunks: list[Chunk], first: int, behind: int) -> bool:
    """*إذا* فشل الحوار، كما يقول النائب، *فستعود* الحرب: whether a condition that opens at the token `first` is answered behind the
    comma at the chunk `behind`."""
    opening = draft.chunk_of[first]
    if opening is None or behind + 1 >= len(chunks) or chunks[behind].kind != MARK or chunks[behind].text not in COMMAS:
        return False
    if opening.kind != CONJUNCTION or opening.text not in draft.knowledge.operators("condition"):
        return False
    return chunks[behind + 1].conj in draft.knowledge.operators("answering_conjunction")


def open_measure(draft: Draft, chunks: list[Chunk], at: int, behind: int) -> tuple[int, int]:
    """الميناء الذي *تبلغ طاقته* بحسب المصرف *مليوني طن*، يعمل: the tokens of a relative clause whose verb gets its measure
    behind the source, else a pair of -1."""
    verb = at - 1
    while verb > 0 and chunks[verb].kind == NOUNS and not chunks[verb].prep:
        verb -= 1
    if verb < 1 or chunks[verb].kind != VERB or chunks[verb - 1].kind != RELATIVE or behind >= len(chunks):
        return -1, -1
    measure = chunks[behind]
    counted = measure.kind == NOUNS and not (measure.prep or measure.conj) and any(
        draft.counted[token] > 0 for token in range(measure.first, measure.last)
    )
    if not counted and measure.kind != TIME:
        return -1, -1
    last = behind
    while last + 1 < len(chunks) and chunks[last + 1].kind in (NOUNS, TIME):
        last += 1
    return chunks[verb].first, chunks[last].last


def nothing_told(draft: Draft, chunks: list[Chunk], at: int, first: int, behind: int) -> bool:
    """ندم السكان، *ولكنهم* بحسب الأهالي بقوا, وجميعها *وفق حديثه* قوانين قديمة: whether an attribution inside a content that
    begins at the token `first` stands before all that its clause tells."""
    before = chunks[at - 1]
    if before.first < first or behind >= len(chunks):
        return False
    why = draft.knowledge.operators("because_pronoun")
    if before.kind == COMPLEMENTIZER or (before.kind == CONJUNCTION and (
        before.text in draft.knowledge.operators("but_pronoun") or before.text in why
    )):  # fmt: skip
        return chunks[behind].kind != MARK
    if before.kind == MARK and before.text in COMMAS and at > 1 and chunks[at - 2].text in why:
        return chunks[behind].kind == MARK and chunks[at - 2].first >= first  # لأنه، *حسب كلامه*، يحمي العمال
    begins = open_subject(draft, chunks, at, first)
    if begins < 0:
        return False
    following, source = chunks[behind], draft.words[chunks[behind - 1].last - 1]
    named = following.kind == NOUNS and not (following.prep or following.conj) and source is not None and bool(source.suffix)
    bare = draft.chunk_of[begins] is before and before.kind == NOUNS and bool(before.conj)
    return goes_on(draft, chunks, at, behind) or (named and bare)


def parted_clause(draft: Draft, chunks: list[Chunk], at: int, first: int, behind: int) -> tuple[int, int]:
    """Where a clause begins that the attribution at `at` parts, and where it ends (-1: with its sentence); a pair of -1 where all
    is told before it: the content may begin at the token `first`, and the chunk `behind` follows the source."""
    if answered(draft, chunks, first, behind):
        return first, -1
    measure = open_measure(draft, chunks, at, behind)
    if measure[0] >= 0:
        return measure
    begins = open_subject(draft, chunks, at, first)
    if begins >= 0 and goes_on(draft, chunks, at, behind):
        return begins, -1
    return (first, -1) if stays_open(draft, chunks, at, first, behind) else (-1, -1)


def stays_open(draft: Draft, chunks: list[Chunk], at: int, first: int, behind: int) -> bool:
    """لم تكن قادرة على الهجوم *فحسب*، كما أوضح الكتاب، *بل* سيطرت, وكان *آخرها*، حسبما أعلن التنظيم، *نسف* جسر, *ولم يعرف*، بحسب
    المرصد، *ما إذا*, *وساعد* على ذلك، كما يقول الباحث، *تفكك* القبائل: whether the clause before the comma of the attribution at
    `at` lacks what stands behind the comma or the colon at the chunk `behind`."""
    if at < 2 or behind + 1 >= len(chunks) or chunks[at - 1].text not in COMMAS or chunks[behind].kind != MARK:
        return False
    operators = draft.knowledge.operators
    before, following = chunks[at - 2], chunks[behind + 1]
    if before.first < first or following.conj:
        return False
    if following.kind == OPEN or chunks[behind].text == ":":
        following = chunks[min(behind + 1 + (following.kind == OPEN), len(chunks) - 1)]
    elif chunks[behind].text not in COMMAS:
        return False
    if following.kind == CONJUNCTION and following.text in operators("but_rather"):
        return draft.tokens.norm[before.last - 1] in operators("merely_word")
    if following.kind == RELATIVE:  # ما إذا
        asked = following.text in operators("what_relative") and following.index + 1 < len(chunks) and (
            chunks[following.index + 1].text in operators("condition")
        )
        return asked and before.kind == VERB and at > 2 and chunks[at - 3].kind == NEGATION
    if following.kind != NOUNS or following.prep or chunks[behind].text not in COMMAS:
        return False
    if following.actor is not None and following.actor.head_class in _MEN:
        return False  # كما قال سالم، *قائد* الفرقة
    if before.kind == NOUNS and not before.prep and at > 2:
        was, word, owned = chunks[at - 3], before.word, draft.words[before.last - 1]
        last = word is not None and owned is not None and bool(owned.suffix) and before.last <= before.head + 2
        last = last and word is not None and word.stem in operators("last_of_them")
        return last and was.kind == AUXILIARY and was.text in operators("was_auxiliary")
    index = at - 2
    while index > 0 and chunks[index].first > first and (
        chunks[index].kind in (ADVERB, TIME) or (chunks[index].kind == NOUNS and chunks[index].prep and not chunks[index].conj)
    ):
        index -= 1
    verb = chunks[index]
    if verb.first != first or verb.kind != VERB or verb.verb is None or index == at - 2 or verb.word is None or verb.word.suffix:
        return False
    return not (verb.verb.gender or verb.verb.number or verb.verb.person) and verb.word.stem in operators("helping_cause")
