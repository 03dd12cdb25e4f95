"""Contents whose opener stands far from the cue, behind all that is told of the subject, or that have none.

In: a cue's clause whose scan found no content, and the chunk where it stopped. Out: the clause, opened, or None.
The idea: إن in the midst of a sentence, and أن behind a comma, belong to the last word of saying before them.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Cue
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
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
from riwaya.reading.phrases.cue_clause import CueClause, folded_takes, opened
from riwaya.reading.statements.cue_prepositions import takes_that
from riwaya.reading.words.marks import PARTING
from riwaya.text.normalise import folded

_FAR: Final = 36  # chunks between a cue and a far content


def far_opener(draft: Draft, chunks: list[Chunk], frame: CueClause, start: int, cue: Cue) -> CueClause | None:
    """قال أحد الجنود *الذي أصيب عندما انهار مكتبه* إن: behind what is told of the subject or of where it was said, إن, or أن
    behind a comma, is still the cue's, unless another word of saying stands before it."""
    takes = folded_takes(cue)
    if cue.weak or cue.kind != "saying" or not frame.subject or "clause" not in takes or cue.relay == "subject":
        return None
    if cue.addressee == "object" and folded(cue.lemma) not in draft.knowledge.operators("unaddressing_cue"):
        return None
    own = chunks[frame.cue].word
    if (own is not None and own.suffix) or _is_linked(chunks, frame.cue) or not _is_somebody(draft, chunks[frame.subject[0]]):
        return None  # وهو ما *يتوقعه* المراقبون، يمكن أن
    for index in range(start, min(len(chunks), frame.cue + _FAR)):
        chunk = chunks[index]
        if chunk.kind == COMPLEMENTIZER and not (chunk.conj or chunk.prep) and _is_own_that(draft, chunks, frame, index, cue):
            frame.adjuncts.clear()
            return opened(frame, "clause", chunk.last, index + 1)
        if chunk.kind in (VERB, PARTICIPLE) and chunk.word is not None and any(
            reading.tail < 0 and (not draft.entries.cues[reading.ref].weak or (chunk.conj and not chunk.word.suffix))
            for reading in chunk.word.cue_verbs
        ):  # fmt: skip
            return None
        if "quote" in takes and index > start + 1:
            if chunk.kind == MARK and chunk.text == ":":
                return opened(frame, "colon", chunk.last, index + 1)
            if chunk.kind == OPEN and not chunk.prep and _opens_words(draft, chunks, frame, index, takes):
                return opened(frame, "quote", chunk.last, index)
        if chunk.kind in (OPEN, CUE_PHRASE) or (chunk.kind == MARK and chunk.text not in PARTING):
            return None
        if chunk.kind == NOUNS and chunk.word is not None and chunk.word.cue_noun is not None and chunk.word.suffix:
            return None  # قوله *إن*
    return None


def bare_clause(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> CueClause | None:
    """وقال مدير المستشفى *سقط* ثلاثة جرحى, وأضاف المصدر *لن* نقبل: a clause with no opener, right behind a definite subject."""
    if index + 2 >= len(chunks) or folded(cue.lemma) not in draft.knowledge.operators("bare_saying_cue"):
        return None
    chunk, before = chunks[index], chunks[index - 1]
    if chunk.conj or chunk.prep or before.kind not in (NOUNS, TIME) or not frame.subject:
        return None
    if chunk.kind == VERB:
        if chunk.verb is None or chunk.verb.tense != 1 or chunk.word is None:
            return None
        if chunk.word.suffix or chunk.word.nominal or chunk.word.cue_verbs:
            return None
    elif chunk.kind != NEGATION:
        return None
    subject = chunks[frame.subject[0]].actor
    if subject is None or not (subject.definite or subject.person_name is not None):
        return None
    told = before.kind == TIME or index - 1 in frame.subject
    told = told or (before.actor is not None and before.actor.definite and before.actor.head_class in ("media", "document"))
    if not told or _is_linked(chunks, frame.cue):
        return None  # كما *قال* الوزير
    return opened(frame, "clause", chunk.first, index)


def _is_linked(chunks: list[Chunk], cue: int) -> bool:
    """Whether a cue stands in a relative clause or behind a conjunction or pronoun."""
    linked = [chunk.kind for chunk in chunks[max(0, cue - 2) : cue]]
    return RELATIVE in linked or (bool(linked) and linked[-1] in (CONJUNCTION, PRONOUN))


def _is_own_that(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """Whether أن/إن stands behind a comma, or is spelled إن, which none but words of saying take in the midst of a sentence."""
    that, before, shapes = chunks[index], chunks[index - 1], draft.knowledge.morphology
    written = draft.tokens.raw(that.first)
    if shapes.begins_with_hamza_below(written):
        free = before.kind == PRONOUN and (before.word is None or before.word.function == "pron")
        return not free and before.kind not in (CONJUNCTION, COMPLEMENTIZER, PARTICLE)
    if before.kind == NOUNS:
        closed = before.actor is not None or bool(draft.in_place[before.head])  # يسكنون *في دمشق* ان
        marked = shapes.begins_with_hamza_above(written)
        closed = closed or (not marked and folded(cue.lemma) in draft.knowledge.operators("saying_cue"))
        return closed and not (takes_that(draft, before.word) or takes_that(draft, draft.words[before.last - 1]))
    if before.kind != MARK or before.text not in PARTING:
        return False
    between = chunks[frame.cue + 1 : index - 1]
    return any(
        chunk.kind in (RELATIVE, CONJUNCTION, PRONOUN) or (chunk.kind == MARK and chunk.text in PARTING) for chunk in between
    )


def _is_somebody(draft: Draft, subject: Chunk) -> bool:
    """Whether a subject is one who speaks, a name or a state."""
    named = subject.word is not None and bool(subject.word.given or subject.word.state)
    return subject.actor is not None or named or bool(draft.in_place[subject.head])


def _opens_words(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, takes: list[str]) -> bool:
    """Whether a quotation behind what is told of the subject holds the words, as nothing before it can be what is said."""
    if chunks[index - 1].kind not in (NOUNS, PRONOUN, MARK) or draft.tokens.raw(chunks[index].first) in "”»":
        return False
    return not any(chunk.kind == NOUNS and chunk.prep in takes for chunk in chunks[frame.cue + 1 : index])
