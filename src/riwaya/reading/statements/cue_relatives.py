"""Relative clauses between a cue and its content: what in them is their own.

In: the index of a noun phrase behind a cue. Out: whether the verb of a relative clause has it for itself.
The idea: behind its verb a relative clause has an object or a preposition of its own, and what the cue takes is still to come.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Cue
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    CLOSE,
    COMPLEMENTIZER,
    CUE_PHRASE,
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
)
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.words.marks import PARTING
from riwaya.text.normalise import folded
from riwaya.text.quotes import MARKS

_PAST: Final = 1


def is_of_relative(draft: Draft, chunks: list[Chunk], at: int, index: int, takes: list[str], limit: int) -> bool:
    """استنكر المدير الذي حضر *الجلسة* الهجوم, ناشد والد الأسير الذي هددوا *بقتله*، الخاطفين إطلاقه: whether a noun phrase goes with
    the verb of a relative clause, and what the cue at `at` takes comes later."""
    chunk, verb = chunks[index], _relative_verb(chunks, at, index)
    if verb < 0 or chunk.conj:
        return False
    if chunk.prep:
        return chunk.prep in takes and (
            _is_its_name(draft, chunks[verb], chunk) or _comes_later(chunks, index, _nouns_only(takes), limit, behind_comma=True)
        )
    close = verb + 1 + (chunks[verb + 1].kind == PRONOUN)  # الذي سبق له *تقديم* برامج
    if index != close or _is_own_act(draft, chunk):
        return False
    return _comes_later(chunks, index, takes, limit, behind_comma="object" in takes)


def _nouns_only(takes: list[str]) -> list[str]:
    return [take for take in takes if take not in ("clause", "quote")]


def _relative_verb(chunks: list[Chunk], at: int, index: int) -> int:
    """The verb of the relative clause that a chunk stands in with no mark between, else -1."""
    verb = index - 1
    while verb > at and chunks[verb].kind in (NOUNS, TIME, PRONOUN, ADVERB):
        verb -= 1
    if verb <= at or chunks[verb].kind != VERB:
        return -1
    before = verb - 1
    while before > at and chunks[before].kind in (NEGATION, AUXILIARY, PARTICLE):
        before -= 1
    return verb if before > at and chunks[before].kind == RELATIVE else -1


def _is_own_act(draft: Draft, chunk: Chunk) -> bool:
    """نفى الوزير الذي استقال *تلقيه* رشوة: a verbal noun with the pronoun of who speaks is what he tells."""
    word = chunk.word
    if word is None or not word.suffix:
        return False
    return bool(word.cue_noun or word.frame_nouns or word.light) or draft.knowledge.morphology.is_verbal_noun(word.stem)


def _is_its_name(draft: Draft, verb: Chunk, chunk: Chunk) -> bool:
    """يهدد من يسميهم *بالمرتدين*: whether the verb of the relative clause says what somebody is called."""
    operators = draft.knowledge.operators
    if verb.word is None or not verb.word.suffix or chunk.prep not in operators("means_preposition"):
        return False
    cues = draft.entries.cues
    return any(folded(cues[reading.ref].lemma) in operators("naming_cue") for reading in verb.word.cue_verbs)


def _comes_later(chunks: list[Chunk], index: int, takes: list[str], limit: int, behind_comma: bool) -> bool:
    """Whether what a cue takes comes behind a chunk, a preposition only behind a comma with `behind_comma`."""
    parted = False
    for chunk in chunks[index + 1 : limit]:
        if chunk.kind == MARK:
            if chunk.text == ":":
                return "clause" in takes or "quote" in takes
            if chunk.text not in PARTING:
                return False
            parted = True
        elif chunk.kind == COMPLEMENTIZER:
            return "clause" in takes and not (chunk.conj or chunk.prep)
        elif chunk.kind == OPEN:
            return "quote" in takes and parted
        elif chunk.kind == NOUNS and not chunk.conj:
            if not chunk.prep and "object" in takes:
                return True
            if chunk.prep in takes and (parted or not behind_comma):
                return True
        elif chunk.kind == RELATIVE and "object" in takes and not (chunk.conj or chunk.prep) and chunk.word is not None and (
            chunk.word.function == "ma"
        ):  # fmt: skip
            return True  # الذي سبق له العمل هناك *ما* قيل عنه
        elif "object" in takes and _is_governed(chunks, chunk.index):
            return True  # الذي يزور القاهرة *عمق* العلاقات
        elif chunk.kind not in (NOUNS, TIME, PRONOUN, ADVERB):
            return False
    return False


def past_where(draft: Draft, chunks: list[Chunk], index: int, limit: int, at: int) -> int:
    """أدان الوزير الذي عاد من روما *حيث خضع لعملية، الهجوم*: behind a clause of place within a relative clause, the chunk of the
    bare noun phrase that its comma parts from it; else 0."""
    if chunks[index].text not in draft.knowledge.operators("where_word"):
        return 0
    if not any(chunk.kind == RELATIVE for chunk in chunks[at + 1 : index]):
        return 0
    for chunk in chunks[index + 1 : limit]:
        if chunk.kind == MARK and chunk.text in PARTING:
            behind = chunks[chunk.index + 1] if chunk.index + 1 < limit else None
            return chunk.index + 1 if behind is not None and behind.kind == NOUNS and not (behind.prep or behind.conj) else 0
        if chunk.kind not in (NOUNS, TIME, PRONOUN, ADVERB, VERB, CUE_PHRASE, OPEN, CLOSE):
            return 0
    return 0


def past_feared(draft: Draft, chunks: list[Chunk], index: int, limit: int, takes: list[str]) -> int:
    """تقر الحكومة التي تخشى *أن تغرق القرى بأنها* أخطأت: behind a relative clause with its own أن and no mark, where بأن of the cue
    stands; one past أن where it does not."""
    relative = index > 1 and chunks[index - 2].kind == RELATIVE
    if not relative or "clause" not in takes or index + 2 >= limit or chunks[index + 1].kind != VERB:
        return index + 1
    means = tuple(draft.knowledge.operators("means_preposition"))
    for chunk in chunks[index + 2 : limit]:
        if chunk.kind == COMPLEMENTIZER:
            return chunk.index if not (chunk.conj or chunk.prep) and chunk.text.startswith(means) else index + 1
        if chunk.kind not in (NOUNS, TIME, PRONOUN, ADVERB):
            break
    return index + 1


def behind_name(draft: Draft, chunk: Chunk) -> int:
    """جماعة تسمي نفسها *"سرايا الأرض" إطلاق* صاروخ: the token behind a name in marks within the noun phrase that opens with it, or
    -1."""
    norm = draft.tokens.norm
    closing = [token for token in range(chunk.first + 1, chunk.last) if norm[token] in MARKS]
    last = closing[-1] + 1 if len(closing) > 1 or (closing and norm[chunk.first] in MARKS) else chunk.last
    return last if last < chunk.last else -1


def is_called_not(draft: Draft, chunks: list[Chunk], index: int, cue: Cue) -> bool:
    """واصفا الطلب *بغير المبرر*: whether what somebody is said not to be is what a verb of naming calls him."""
    if folded(cue.lemma) not in draft.knowledge.operators("naming_cue") or index + 1 >= len(chunks):
        return False
    word, following = draft.words[chunks[index].first], chunks[index + 1]
    by = word is not None and word.preposition in draft.knowledge.operators("means_preposition")
    by = by or draft.tokens.norm[chunks[index].first] in draft.knowledge.operators("called_not_word")
    return by and following.kind == NOUNS and not (following.prep or following.conj)


def is_only_object(chunks: list[Chunk], index: int, frame: CueClause) -> bool:
    """أكدت الوزارة في تصريح اليوم *تضامن* البلاد: whether a form that may be a past or a noun is what a cue with its subject and
    no object yet takes."""
    return bool(frame.subject) and _is_governed(chunks, index)


def _is_governed(chunks: list[Chunk], index: int) -> bool:
    """Whether a form that may be a past or a verbal noun has a noun right behind it and none right before that could do it."""
    chunk, before, behind = chunks[index], chunks[index - 1], chunks[index + 1] if index + 1 < len(chunks) else None
    word, verb = chunk.word, chunk.verb
    if chunk.kind != VERB or word is None or verb is None or verb.tense != _PAST or chunk.conj or chunk.prep or word.suffix:
        return False
    if not word.nominal or verb.gender or verb.number or behind is None or before.kind not in (NOUNS, TIME):
        return False
    return behind.kind == NOUNS and not (behind.prep or behind.conj)
