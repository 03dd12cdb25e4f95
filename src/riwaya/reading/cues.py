"""Cues in their clauses: where a cue's content begins, who its subject is, what stands between.

In: a row of chunks and the index of a cue. Out: a `CueClause`, or None when it reports nothing.
The idea: to the right of a cue come subject, addressee, adjuncts and then one opener – a complementizer, a colon, a
quotation, a preposition or a bare noun phrase, as its entry allows; the first that fits opens the content.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Cue
from riwaya.reading.cue_clause import COMMAS, CueClause, folded_takes, opened
from riwaya.reading.cue_nouns import read_noun_phrase
from riwaya.reading.cue_titles import names_holder
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CUE_PHRASE,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
)
from riwaya.reading.fixed_words import in_idiom
from riwaya.reading.subjects import is_published

_TITLE: Final = 14  # tokens of the longest title in quotation marks
REACH: Final = 26  # chunks between a cue and its content


def right_of_cue(draft: Draft, chunks: list[Chunk], at: int, cue: Cue, subject_before: bool = False) -> CueClause | None:
    """Scans right from chunk `at` for the content that `cue` takes. None when nothing is reported there."""
    takes = folded_takes(cue)
    frame = CueClause(at, "", -1, -1, subject_before=subject_before)
    relative = False
    aside = False  # inside a relative clause between commas
    described = -1  # the verb of a clause that describes the indefinite noun before it
    among = draft.knowledge.operators("among_word")
    weak_object: int = -1
    index = at + 1
    limit = min(len(chunks), at + REACH)
    while index < limit:
        chunk = chunks[index]
        kind = chunk.kind
        if kind == COMPLEMENTIZER:
            if chunk.conj:
                return None  # وأن goes on with a content that another cue opened
            if chunk.prep:
                break  # بعد أن، قبل أن، دون أن: a circumstance
            if index - 1 > at and chunks[index - 1].kind == VERB:
                index += 1  # الذي يمكن *أن*: that verb's own clause
                continue
            if "clause" in takes or any(take.endswith("clause") for take in takes) or _names_preposition(takes):
                return opened(frame, "clause", chunk.last, index + 1)
            return None
        if kind == OPEN:
            titled = _past_title(draft, chunks, index)
            if titled:
                index = titled  # مؤلفة الكتاب *«…»*، أن
                continue
            if (chunk.prep and chunk.prep not in takes) or chunks[index - 1].kind == RELATIVE:
                return None  # رفضته الحركة التي *«خففت مطالبها»*
            if "quote" in takes or "clause" in takes:
                return opened(frame, "quote", chunk.last, index)
            if "object" in takes or _names_preposition(takes):
                return opened(frame, "quote", chunk.last, index)
            return None
        if kind == MARK:
            if chunk.text == ":":
                if "quote" in takes or "clause" in takes:
                    return opened(frame, "colon", chunk.last, index + 1)
                return None
            if chunk.text not in COMMAS:
                break
            aside = False
            described = -1
            index += 1
            continue
        if kind == NOUNS and aside:
            index += 1  # أدان الحزب، الذي أعلن *المقاطعة*، …
            continue
        if kind == PRONOUN and described >= 0 and _is_third_person(draft, chunk):
            index += _is_by_medium(chunks, described, index)
            described = -1  # في بيان تلقت الوكالة نسخة *منه*: what goes back to the noun ends what is told of it
        if kind == TIME:
            described = -1
        if kind == NOUNS and described >= 0 and not (index == described + 1 and chunk.prep):
            index += 1
            continue
        if kind == CUE_PHRASE:
            frame.phrases.append(index)
            index += 1
            while index < limit and chunks[index].kind in (RELATIVE, VERB):
                index += 1  # حسب *ما نقل* الموقع
            while index < limit and chunks[index].kind == NOUNS:
                index += 1
                if index < limit and not (chunks[index].kind == NOUNS and (chunks[index].conj or chunks[index].prep)):
                    break
                if index < limit and chunks[index].prep in takes:
                    break  # أفادت مصادر بحسب الوكالة *بانضمام* المئات
            index = _behind_description(chunks, index)
            continue
        if kind == TIME:
            frame.times.append(index)
            index += 1
            continue
        if kind == PRONOUN and index - 1 in frame.subject and draft.tokens.norm[chunk.first] in among:
            index = _past_named(chunks, index + 1, takes)  # أيدت دول *بينها فرنسا وألمانيا* القرار
            continue
        if kind in (PRONOUN, ADVERB, PARTICLE):
            if kind == PRONOUN and chunk.conj and chunk.word is not None and chunk.word.function == "pron":
                relative = True  # وهي تجلس في مطعم: a clause of circumstance
                aside = chunks[index - 1].kind == MARK  # …، *وهو قائد ميداني*، أن
            index += 1
            continue
        if kind == RELATIVE:
            if chunk.word is not None and chunk.word.function == "ma" and chunk.prep in takes and not cue.weak:
                return opened(frame, "preposition", chunk.first, index)  # شدد على *ما اشتمل* عليه البيان
            if "object" in takes and not cue.weak and chunk.word is not None and chunk.word.function == "ma":
                return opened(frame, "object", chunk.first, index)  # نفى ما تداولته الصفحات
            relative = True
            aside = chunks[index - 1].kind == MARK
            index += 1
            continue
        if kind in (VERB, PARTICIPLE) and in_idiom(draft, chunk.first):
            index += 1  # مصادر، *رفضت الكشف عن هويتها*، أن
            while index < limit and chunks[index].kind == NOUNS:
                index += 1
            continue
        if kind == NEGATION and not relative and _is_unnamed(draft, chunks, index):
            index += 2  # مسؤول *لم تسمه*
            continue
        if kind in (VERB, NEGATION, AUXILIARY):
            if not relative and kind == VERB and (
                _is_described(draft, chunks, index) or _is_described_subject(chunks, frame, index)
            ):  # fmt: skip
                described = index
                index += 1
                continue
            if not relative and is_published(chunks, index):
                index += 1  # في بيان *نشرته* الوكالة
                if index < limit and chunks[index].kind == NOUNS:
                    frame.adjuncts.append(index)
                    index += 1
                continue
            if relative:
                if kind == VERB:
                    relative = False
                index += 1
                continue
            if "object" in takes and not cue.weak and weak_object < 0 and _may_be_noun(draft, chunk, frame):
                return opened(frame, "object", chunk.first, index)
            break
        own = draft.words[chunk.last - 1] if kind == NOUNS and chunk.prep and index - 1 > at else None
        if own is not None and own.suffix and in_idiom(draft, chunks[index - 1].head):
            index += 1  # كشف مصدر، طلب عدم الكشف *عن هويته*، عن وصول تعزيزات
            continue
        if kind == NOUNS and chunk.prep in takes and chunks[index - 1].kind == VERB and index - 1 > at and _again(chunks, index):
            index += 1  # البيان الذي نشر *على موقع* الحزب على ضرورة
            continue
        if kind == NOUNS and frame.addressee >= 0 and chunk.first < chunk.head and chunk.prep not in takes:
            if chunk.prep in draft.knowledge.operators("charging_preposition") and chunk.prep[0] in takes:
                return opened(frame, "preposition", chunk.first, index)  # اتهم الجيش الحركة *بدعم* المسلحين
        if kind == NOUNS:
            found = read_noun_phrase(draft, chunks, frame, index, cue)
            if found is not None:
                return found
            free = not chunk.prep and not chunk.conj and frame.subject and index not in frame.subject
            if free and weak_object < 0 and not names_holder(draft, chunks, frame, index):
                weak_object = index
            index += 1
            continue
        if kind == PARTICIPLE and chunk.word is not None and _is_saying(draft, chunk):
            index += 1
            continue
        break
    if weak_object >= 0 and "object" in takes and cue.addressee != "object" and not cue.weak:
        return opened(frame, "object", chunks[weak_object].head, weak_object)
    return None


def _past_title(draft: Draft, chunks: list[Chunk], index: int) -> int:
    """The index of أن where a quotation stands right before it, behind a noun phrase, and only names something; else 0."""
    before, quote = chunks[index - 1], draft.quote_of[chunks[index].first]
    if before.kind != NOUNS or quote < 0:
        return 0
    close = draft.quotes.found[quote].close
    if close - chunks[index].first > _TITLE:
        return 0
    index += 1
    while index < len(chunks) and (chunks[index].first <= close or (chunks[index].kind == MARK and chunks[index].text in COMMAS)):
        index += 1
    that = index < len(chunks) and chunks[index].kind == COMPLEMENTIZER and not (chunks[index].conj or chunks[index].prep)
    return index if that else 0


def _past_named(chunks: list[Chunk], index: int, takes: list[str]) -> int:
    """The first chunk behind those of a group whom بينهم names: one noun phrase, what is joined to it and what is of it."""
    first = index
    while index < len(chunks) and chunks[index].kind == NOUNS:
        chunk = chunks[index]
        if index > first and not chunk.conj and (not chunk.prep or chunk.prep in takes):
            break
        index += 1
    return index


def _may_be_noun(draft: Draft, chunk: Chunk, frame: CueClause) -> bool:
    """نفى المتحدث *تعرض* المقر لهجوم: behind the subject of another verb a form in ت that may be a verbal noun is one."""
    if chunk.kind != VERB or chunk.conj or chunk.word is None or chunk.word.suffix or chunk.verb is None or not frame.subject:
        return False
    return chunk.verb.tense == 2 and draft.knowledge.morphology.may_be_fifth_form_noun(chunk.text)


def _is_described(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """في بيان *تلقت* الوكالة نسخة منه, في كلمة *ألقاها*: a clause describes where it was said, before أن or a quotation."""
    verb, before = chunks[index], chunks[index - 1]
    if verb.conj or before.kind != NOUNS or not before.prep or before.word is None or is_published(chunks, index):
        return False
    mention = before.actor
    document = mention is not None and mention.head_class == "document" and not mention.definite
    last = draft.words[before.last - 1]
    occasion = before.word.stem in draft.knowledge.operators("occasion_noun") and last is not None and not last.article
    if not document and not occasion:
        return False
    return _comes_back(chunks, index) or _goes_back(draft, chunks, index)


def _is_third_person(draft: Draft, chunk: Chunk) -> bool:
    """منه, عليها: a pronoun that a preposition carries, of somebody or something that is spoken of."""
    if chunk.word is None or chunk.word.function == "pron":
        return False
    return chunk.text.endswith(tuple(draft.knowledge.operators("absent_suffix")))


def _behind_description(chunks: list[Chunk], index: int) -> int:
    """The index behind a verb with a pronoun, and its subject, that describes the document cited: وفق بيان *تلقته الوكالة*."""
    if index >= len(chunks) or chunks[index].kind != VERB or chunks[index].conj:
        return index
    before, word = chunks[index - 1].actor, chunks[index].word
    if before is None or before.head_class != "document" or before.definite or word is None or not word.suffix:
        return index
    named = index + 1 < len(chunks) and chunks[index + 1].kind == NOUNS and not chunks[index + 1].prep
    return index + 2 if named else index + 1


def _is_by_medium(chunks: list[Chunk], described: int, index: int) -> bool:
    """في بيان اطلعت عليه *الجزيرة*: whether the verb's subject still follows the pronoun that is its object."""
    following = chunks[index + 1] if index == described + 1 and index + 1 < len(chunks) else None
    if following is None or following.kind != NOUNS or following.prep or following.conj or following.actor is None:
        return False
    return following.actor.first == following.head


def _goes_back(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """Whether a pronoun behind a verb, before any other clause, goes back to the noun that the verb describes: نسخة *منه*."""
    for chunk in chunks[index + 1 : index + 5]:
        if chunk.kind == PRONOUN:
            return not chunk.conj and _is_third_person(draft, chunk)
        if chunk.kind != NOUNS or chunk.conj:
            return False
    return False


def _is_unnamed(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """عن مسؤول *لم تسمه* قوله: a denied verb with a pronoun describes the indefinite noun before it, before أن or a quotation."""
    verb = chunks[index + 1] if index + 1 < len(chunks) else None
    if verb is None or verb.kind != VERB or chunks[index - 1].kind != NOUNS or verb.word is None:
        return False
    pronoun = bool(verb.word.suffix) or draft.knowledge.morphology.may_be_pronoun(verb.word.text)
    return pronoun and _comes_back(chunks, index + 1)


def _is_described_subject(chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """أفادت شهادات *جمعتها* المنظمة أن: a verb with a pronoun describes the indefinite subject before it."""
    verb, before = chunks[index], chunks[index - 1]
    if not frame.subject or frame.subject[-1] != index - 1 or verb.conj or verb.word is None or not verb.word.suffix:
        return False
    if before.word is None or before.word.article or before.word.suffix or (before.word.known and not before.word.nominal):
        return False
    return _comes_back(chunks, index)


def _comes_back(chunks: list[Chunk], index: int) -> bool:
    """Whether أن, a quotation or a colon comes behind a verb before any other clause does."""
    for chunk in chunks[index + 1 : index + 10]:
        if chunk.kind in (COMPLEMENTIZER, OPEN):
            return not chunk.conj
        if chunk.kind == MARK and chunk.text == ":":
            return True
        if chunk.kind not in (NOUNS, TIME, PRONOUN, ADVERB) and not (chunk.kind == MARK and chunk.text in COMMAS):
            return False
    return False


def _is_saying(draft: Draft, chunk: Chunk) -> bool:
    """قائلا after another cue: only a bridge to the content."""
    return chunk.word is not None and any(
        draft.entries.cues[reading.ref].lemma in draft.knowledge.operators("bridging_cue") for reading in chunk.word.cue_verbs
    )


def _names_preposition(takes: list[str]) -> bool:
    return any(take not in ("clause", "quote", "object") for take in takes)


def _again(chunks: list[Chunk], index: int) -> bool:
    """Whether the preposition of a chunk stands again before the sentence or clause ends."""
    for chunk in chunks[index + 1 : index + 6]:
        if chunk.kind != NOUNS:
            return False
        if chunk.prep == chunks[index].prep:
            return True
    return False
