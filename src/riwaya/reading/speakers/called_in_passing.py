"""What somebody calls a thing that the outlet tells of: حملات ضد ما تزعم أنها خلايا نائمة.

In: a cue behind ما, with its sentence. Out: whether it only calls something so, who does, and where what it is called ends.
The idea: such a clause stands for one noun of the outlet's sentence, whose subject calls it so; the sentence itself is nobody's
words by that, and whoever is cited at its end is cited for all of it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, MARK, NOUNS, RELATIVE, VERB, ActorMention, Chunk, Draft, StatementDraft
from riwaya.reading.words.marks import COMMAS, PAUSES

_NEAR: Final = 4  # chunks between such a verb and its أنها: who says so may stand there


def calls_in_passing(draft: Draft, chunks: list[Chunk], cue: int) -> bool:
    """ضد *ما تزعم* أنها خلايا: behind ما in the midst of a sentence; but ما يقوله الوزير …: what the sentence is about."""
    before = chunks[cue - 1] if cue > 1 else None
    if before is None or chunks[cue].conj or chunks[cue].kind != VERB or not any(chunk.kind == VERB for chunk in chunks[: cue - 1]):
        return False
    described = before.kind == NOUNS and _is_thing(before)
    if not described and (before.kind != RELATIVE or before.text not in draft.knowledge.operators("what_relative")):
        return False
    that = next((chunk for chunk in chunks[cue + 1 : cue + _NEAR] if chunk.kind == COMPLEMENTIZER), None)
    if that is None or that.prep or that.text in draft.knowledge.any_of("that_complementizer", "if_or_that"):
        return False
    held = chunks[that.index + 1] if that.index + 1 < len(chunks) else None
    return not described or (held is not None and held.kind == NOUNS and not (held.prep or held.conj))


def _is_thing(chunk: Chunk) -> bool:
    """استهدف القصف *سيارة* قالت الوزارة إنها مدنية: a thing without the article, nobody who speaks and no writing."""
    word = chunk.word
    if word is None or word.article or word.suffix or word.given:
        return False
    return chunk.actor is None or chunk.actor.head_class in ("force", "group")


def is_in_passing(draft: Draft, item: StatementDraft) -> bool:
    """Whether a statement tells only what somebody calls a thing."""
    cue = draft.chunk_of[item.cue_first]
    return cue is not None and item.rule == "verb-clause" and calls_in_passing(draft, draft.chunks[cue.sentence], cue.index)


def end_of_name(chunks: list[Chunk], first: int, end: int) -> int:
    """خلايا نائمة*، لكن* أغلبها …: the comma behind which the outlet goes on; but خلايا، *وأوكار* للتنظيم."""
    for chunk in chunks[first:-1]:
        following = chunks[chunk.index + 1]
        if chunk.first >= end:
            break
        if chunk.kind == MARK and chunk.text in PAUSES and not (following.kind == NOUNS and following.conj):
            return chunk.first
    return end


def caller_in_passing(draft: Draft, chunks: list[Chunk], cue: Chunk) -> ActorMention | None:
    """*تنفذ قسد* حملات ضد ما *تقول* إنها خلايا: the subject right behind the nearest verb of the form of the cue."""
    if not calls_in_passing(draft, chunks, cue.index) or cue.verb is None or cue.verb.person:
        return None
    for index in range(cue.index - 2, -1, -1):
        chunk = chunks[index]
        if chunk.kind in (COMPLEMENTIZER, RELATIVE) or (chunk.kind == MARK and chunk.text not in COMMAS):
            return None
        if chunk.kind != VERB or chunk.verb is None:
            continue
        named = chunks[index + 1]
        if named.kind != NOUNS or named.prep or named.conj or named.actor is None or named.actor.first != named.head:
            return None
        alike = (chunk.verb.gender, chunk.verb.number) == (cue.verb.gender, cue.verb.number) and not chunk.verb.passive
        return named.actor if alike and named.actor.head_class not in ("document", "people") else None
    return None


__all__ = ["caller_in_passing", "calls_in_passing", "end_of_name", "is_in_passing"]
