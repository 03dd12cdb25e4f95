"""Sentences that go on with what somebody says: قال المحافظ إن الطريق آمن. *وأن* المدارس ستفتح.

In: the chunks of a sentence and the statements before it. Out: a statement of the same speaker, or None.
The idea: وأن at the head of a sentence depends on a verb of saying, which stands in the sentence before.
"""

from __future__ import annotations

from itertools import islice
from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, NOUNS, PARTICLE, TIME, Chunk, Draft, StatementDraft

_FAR: Final = 12  # statements of the sentence before that are looked through
_SHORT: Final = 3  # chunks of the shortest such sentence
_ENDS: Final = 2  # marks behind a content that runs to the end of its sentence


def goes_on_with_that(draft: Draft, chunks: list[Chunk], number: int) -> StatementDraft | None:
    """قال المحافظ إن الطريق آمن. *وأنه* تم فتح المدارس: what the speaker of the sentence before says besides."""
    that = chunks[0]
    if that.kind != COMPLEMENTIZER or not that.conj or that.prep or not number or len(chunks) < _SHORT:
        return None
    if not draft.tokens.norm[that.first].startswith(that.conj) or that.last > that.first + 1:
        return None  # ومع *أن* الهدنة هشة
    if that.conj not in draft.knowledge.operators("conjunction_letter") or not _is_that(draft, chunks):
        return None
    before = next((item for item in islice(reversed(draft.statements), _FAR) if _runs_to_end(draft, item, number - 1)), None)
    if before is None or (before.speaker is None and before.inherits is None):
        return None
    first, last = chunks[1].first, draft.sentences[number][1]
    made = StatementDraft(first, last, "indirect", before.stance, before.lemma, that.first, that.last, "that-clause")
    made.speaker, made.inherits, made.relays, made.clause_first = before.speaker, before.inherits, list(before.relays), that.first
    return made


def _is_that(draft: Draft, chunks: list[Chunk]) -> bool:
    """*وأن* الطريق, *وأنه* تم, *وان* السيطرة; but *وإن* كان, *وأن* يعود الناس."""
    that, behind = chunks[0], chunks[1]
    raw = draft.tokens.raw(that.first).removeprefix(that.conj)
    suffix = that.text.removeprefix(that.conj) not in draft.knowledge.operators("that_complementizer")
    if draft.knowledge.morphology.begins_with_hamza_above(raw):
        return suffix or behind.kind in (NOUNS, TIME) or (behind.kind == PARTICLE and len(chunks) > _SHORT)
    return raw == draft.tokens.norm[that.first].removeprefix(that.conj) and behind.kind == NOUNS and not suffix


def _runs_to_end(draft: Draft, item: StatementDraft, number: int) -> bool:
    """Whether a statement is of a sentence, not in somebody's marks, and its content runs to the end of it."""
    if item.sentence != number or item.nested or item.mode != "indirect":
        return False
    first, last = draft.sentences[number]
    return item.first > item.cue_first >= first and last - _ENDS <= item.last <= last
