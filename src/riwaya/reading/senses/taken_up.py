"""Operations and deeds that are spoken of again: أسفرت *العملية* عن …, تأتي *هذه العملية* بعد …, أدانت تونس *الحادث*.

In: a row of chunks, the token of a noun as common as عملية, the events found so far. Out: the act it takes up, or None.
The idea: with هذه, or as the subject of a verb, such a noun means the attack or raid that a sentence before told last; the word for
a process (العملية السياسية) has its adjective, and who carried an operation out is named by another noun.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, MARK, NOUNS, TIME, VERB, Chunk, Draft, EventDraft

_BEFORE: Final = 2  # sentences over which an operation is taken up
_SHOWN: Final = 8  # ... and a deed, with هذا
_MEANT: Final = frozenset(["occurred", "ongoing"])
_OPERATIONS: Final = frozenset(["arrest", "catch", "detain", "mass-arrest", "raid", "search", "security-campaign", "sweep"])


def operation_meant(draft: Draft, chunks: list[Chunk], at: int, token: int, frame: int) -> EventDraft | None:
    """The act that a bare noun with the article, of a frame, takes up; None where it is another operation, or none."""
    chunk, word = chunks[at], draft.words[token]
    if word is None or not word.article or chunk.conj:
        return None
    before = draft.words[token - 1] if token > chunk.first else None
    shown = before is not None and before.function == "dem"
    deed = word.stem in draft.knowledge.any_of("recalled_noun", "shown_deed")
    if token + 1 < chunk.last and not (shown and deed and _is_judged(draft, token + 1)):
        return None
    if token != chunk.head and not (shown and token == chunk.head + 1):
        return None
    recalled = deed
    if shown and deed and _is_likened(draft, token - 2):
        return None
    if not shown and not _is_subject(chunks, at, draft.knowledge.morphology.has_feminine_ending(word.text)):
        if not recalled or not _is_condemned(draft, token):
            return None
    reach = _SHOWN if shown and deed else _BEFORE
    told: list[EventDraft] = []  # of the nearest sentence that tells of any
    for event in reversed(draft.events):
        if event.sentence >= chunk.sentence or event.cue_of is not None or event.frame < 0:
            continue
        if recalled and event.frame not in draft.knowledge.referents[frame]:
            continue  # هذه *الجريمة*: no operation, no ground taken
        if chunk.sentence - event.sentence > reach or (told and event.sentence < told[0].sentence):
            break
        if event.type == "ASSAULT" or draft.entries.frames[event.frame].id in _OPERATIONS:
            told.append(event)
    attacks = [event for event in told if event.layer == "attack" or event.type == "COERCE"]
    if not attacks and recalled:
        told = [event for event in told if event.actors]  # وقع *الحادث* صباحا, of people who died: what may be a crash
    meant = min(attacks or told, key=lambda event: event.first, default=None)
    if meant is None or meant.modality not in _MEANT or draft.entries.frames[meant.frame].mutual:
        return None  # المواجهات: of neither side alone
    return meant


def _is_judged(draft: Draft, token: int) -> bool:
    """هذا الحادث *الأليم*; but هذا الحادث *المروري*: whether an adjective behind a deed is of no other domain."""
    word = draft.words[token]
    if word is None or not word.article or draft.knowledge.domain(word):
        return False
    return not (word.head or word.entity or word.frame_nouns or word.preposition or word.conjunction)


def _is_likened(draft: Draft, token: int) -> bool:
    """*مثل* هذا العمل: any deed of its kind."""
    word = draft.words[token] if token >= 0 else None
    return word is not None and word.stem in draft.knowledge.operators("like_noun")


def _is_condemned(draft: Draft, token: int) -> bool:
    """أدانت تونس *الحادث*, استنكاره *الجريمة*: whether a noun stands in what a statement condemns."""
    return any(item.stance == "condemn" and item.first <= token < item.last for item in draft.statements)


def _is_subject(chunks: list[Chunk], at: int, feminine: bool) -> bool:
    """أسفرت *العملية* عن, أن *الحادث* وقع: whether a verb right before or behind a bare phrase has it as its subject."""
    chunk, before = chunks[at], chunks[at - 1] if at else None
    if chunk.prep:
        return False
    if before is not None and before.kind == VERB and before.verb is not None and before.word is not None:
        return before.verb.gender == feminine and not before.verb.number and not before.word.suffix
    index = at + 1
    while index < len(chunks) and chunks[index].kind == TIME:
        index += 1
    verb = chunks[index] if index < len(chunks) else None
    opens = before is None or before.kind in (COMPLEMENTIZER, MARK) or (before.kind == NOUNS and bool(before.prep))
    return opens and verb is not None and verb.kind == VERB and verb.verb is not None and verb.verb.gender == feminine


__all__ = ["operation_meant"]
