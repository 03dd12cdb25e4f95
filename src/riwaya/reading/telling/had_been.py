"""What had been done before the news: the pluperfect that opens a sentence of history.

In: an event with its chunk. Out: whether its clause, or the one to which its verb is joined, tells it in the pluperfect.
The idea: وكان at the head of a sentence, its subject and a past with or without قد tell what went before; so do the phrases
behind that verb, and a past that و joins to it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, AUXILIARY, MARK, NOUNS, PARTICLE, PRONOUN, TIME, VERB, Chunk, Draft, EventDraft
from riwaya.reading.words.marks import COMMAS

_PHRASES: Final = frozenset([NOUNS, TIME, ADVERB, PRONOUN])
_JOINED: Final = 2  # verbs that و joins to the first


def had_been(draft: Draft, event: EventDraft) -> bool:
    """وكان المسلحون قد *خطفوا* الطبيب *وقتلوا* حارسه, وكان الميناء أغلق بعد *سقوط* المدينة."""
    chunk = event.chunk
    if chunk is None or event.modality != "occurred" or AUXILIARY not in draft.kinds[chunk.sentence]:
        return False  # without كان there is no pluperfect
    row = draft.chunks[chunk.sentence]
    at = _verb(row, chunk.index)
    if at < 0 or (chunk.kind != VERB and not event.governed and event.statement is not None):
        return False  # وكانت الوزارة قد أعلنت *مقتل* جندي: what was said before may be the news itself
    for _ in range(_JOINED):
        if _is_pluperfect(draft, row, at):
            return True
        at = _joined_to(row, at)
        if at < 0:
            return False
    return _is_pluperfect(draft, row, at)


def _verb(row: list[Chunk], at: int) -> int:
    """The verb of the clause in which a chunk stands, with nothing but phrases between; -1 where there is none."""
    while at > 0 and row[at].kind != VERB:
        if row[at].kind not in _PHRASES:
            return -1
        at -= 1
    return at if row[at].kind == VERB else -1


def _is_pluperfect(draft: Draft, row: list[Chunk], at: int) -> bool:
    operators, verb = draft.knowledge.operators, row[at].verb
    index = at - 1
    said = index >= 0 and row[index].kind == PARTICLE and row[index].text in operators("pluperfect_particle")
    if not said and (verb is None or verb.tense != 1 or row[at].conj):
        return False
    index -= said
    first = index
    while index > 0 and row[index].kind in (NOUNS, PRONOUN, TIME):
        index -= 1
    was = row[index] if index >= 0 else None
    if was is None or was.kind != AUXILIARY or was.text not in operators("was_auxiliary"):
        return False
    return (index == 0 or bool(was.conj)) and (said or index < first)


def _joined_to(row: list[Chunk], at: int) -> int:
    """The verb to which و joins a past, with nothing but phrases and commas between; -1 where there is none."""
    verb = row[at].verb
    if not row[at].conj or verb is None or verb.tense != 1:
        return -1
    for index in range(at - 1, -1, -1):
        if row[index].kind == VERB:
            return index
        if row[index].kind not in _PHRASES and not (row[index].kind == MARK and row[index].text in COMMAS):
            return -1
    return -1


__all__ = ["had_been"]
