"""Acts that من explains behind what somebody did: ما قامت به *المليشيا* من قصف، ما أحدثه *المسلحون* من تخريب ونهب.

In: the chunk of an act told by a noun. Out: the mentions of who did it, none where that is open.
The idea: a verb of doing in the clause of ما, and no verb of suffering, seeing or taking place, has the doer for its subject.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import mentions, verb_arguments
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.clause_subjects import is_subject_of, subject_index
from riwaya.reading.draft import AUXILIARY, NOUNS, PARTICLE, VERB, ActorMention, Chunk, Draft
from riwaya.text.normalise import folded

_LED: Final = (AUXILIARY, PARTICLE)
_JOINED: Final = 4  # acts in a row behind من


def of_what_done(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """بما ارتكبته *القوات* من قتل ونهب, شكر *المملكة* على ما قدمته من دعم: whose doing من brings in, or what و joins to it."""
    if draft.lacks("what_relative", "from_preposition"):
        return []
    index, steps = chunk.index, 0
    while index > 0 and chunks[index].kind == NOUNS and chunks[index].conj and not chunks[index].prep and steps < _JOINED:
        index, steps = index - 1, steps + 1
    if chunks[index].kind != NOUNS or chunks[index].prep not in draft.knowledge.operators("from_preposition"):
        return []
    verb = verb_before(chunks, index)
    if verb is None or verb.verb is None or verb.verb.passive or verb.verb.person or not _does(draft, verb):
        return []
    before = verb.index - 1
    while before > 0 and (chunks[before].kind in _LED or (chunks[before].kind == VERB and chunks[before + 1].conj)):
        before -= 1  # ما قامت *وتقوم* به
    what = chunks[before] if before >= 0 else None
    if what is None or what.word is None or what.word.stem not in draft.knowledge.operators("what_relative"):
        return []
    where = subject_index(chunks, verb.index, verb_arguments(chunks, verb.index))
    if before < where < index and chunks[where].index > verb.index:
        return mentions(chunks, where)
    return [] if any(one.kind == NOUNS for one in chunks[verb.index + 1 : index]) else by_what(draft, chunks, verb.index)


def by_what(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """شكر *المملكة* على ما قدمته من دعم: who stands right before ما and its verb of doing, which agrees."""
    verb, what = chunks[at].verb, chunks[at - 1] if at > 1 else None
    if verb is None or verb.passive or verb.person or what is None or what.word is None or not _does(draft, chunks[at]):
        return []
    if what.word.stem not in draft.knowledge.operators("what_relative"):
        return []
    party = chunks[at - 2].actor if chunks[at - 2].kind == NOUNS else None
    return [party] if party is not None and is_subject_of(draft, verb, party) else []


def _does(draft: Draft, verb: Chunk) -> bool:
    """Whether a verb is one of doing: قامت به، ارتكبه، أحدثته."""
    word = verb.word
    if word is None:
        return False
    if word.stem in draft.knowledge.operators("doing_form"):
        return True
    light = draft.entries.light_verbs[word.light.ref] if word.light is not None else None
    return light is not None and folded(light.lemma) in draft.knowledge.operators("doing_lemma")


__all__ = ["by_what", "of_what_done"]
