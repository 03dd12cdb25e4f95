"""Acts that are told as the reason for something else: سجن *لإدانته*, طالبوا بمحاسبته *جراء قيامه بقتل* ضابط.

In: a row of chunks and the chunk of a noun of an act. Out: whether its phrase says why, so that the act took place.
The idea: ل on a noun with a pronoun says why somebody is held or punished; a preposition of outcome says it of the noun of doing
that carries the act with ب.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, Chunk, Draft
from riwaya.reading.modality.under_way import verb_before

# Types of acts that somebody is punished for.
_CHARGES: Final = frozenset(["ASSAULT", "THREATEN", "PROTEST", "SUPPORT", "COOPERATE", "REJECT"])


def is_cause(draft: Draft, chunks: list[Chunk], chunk: Chunk, token: int) -> bool:
    """اعتقلوه *لاتهامه* بالقتل، سجن *لإدانته*: why it was done, not what for."""
    if token != chunk.head or chunk.prep not in draft.knowledge.operators("of_preposition"):
        return False
    word = draft.words[token]
    if word is None or not word.suffix:
        return False
    if word.stem in draft.knowledge.operators("cause_masdar"):
        return True
    verb = verb_before(chunks, chunk.index)
    readings = verb.word.frame_verbs if verb is not None and verb.word is not None else ()
    frames = [draft.entries.frames[one.ref] for one in readings]
    if not any(frame.type in ("COERCE", "SANCTION") or frame.layer == "result" for frame in frames):
        return False
    behind = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    done = behind is not None and behind.kind == NOUNS and not (behind.prep or behind.conj)  # اعتقل *لقتله* جنديا
    types = {draft.entries.frames[one.ref].type for one in word.frame_nouns}
    return not types.isdisjoint(_CHARGES) and (done or "ASSAULT" not in types)  # أوقف *لتهديده* بالتفجير


def is_cause_by_doing(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """طالبوا بمحاسبته *جراء قيامه بقتل* ضابط: why something is asked for, by a noun of doing that carries it."""
    before, operators = chunks[at - 1] if at else None, draft.knowledge.operators
    if before is None or before.kind != NOUNS or chunks[at].prep not in operators("means_preposition") or before.word is None:
        return False
    doing = before.word if before.word.stem not in operators("outcome_preposition") else draft.words[before.last - 1]
    named = before.prep in operators("outcome_preposition") or before.word.stem in operators("outcome_preposition")
    return named and doing is not None and doing.stem in operators("performing_noun")


__all__ = ["is_cause", "is_cause_by_doing"]
