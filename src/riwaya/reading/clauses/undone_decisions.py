"""Acts that are only in a decision which somebody undoes, or in a charge: ألغت المحكمة *حكما بسجنه*, تهمة الانتماء *وارتكاب جرائم*.

In: a row of chunks and the one with the noun of an act. Out: whether whoever the clause is about has no part in the act.
The idea: a court that lifts a judgment did not give it, and who charges somebody with an act did not do that.
"""

from __future__ import annotations

from riwaya.reading.draft import NOUNS, TIME, VERB, Chunk, Draft, EventDraft
from riwaya.text.normalise import folded


def is_joined_to_charge(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """وجهت النيابة إلى رجل تهمة الانتماء إلى تنظيم *وارتكاب* جرائم: whether و joins a phrase to what a charge governs."""
    if not chunks[at].conj or chunks[at].prep or draft.lacks_in(chunks[at].sentence, "charged_with"):
        return False
    for before in reversed(chunks[:at]):
        if before.kind != NOUNS or before.conj:
            return False
        charges = draft.knowledge.operators("charged_with")
        if any(word is not None and word.stem in charges for word in draft.words[before.head : before.last - 1]):
            return True
    return False


def is_reversed(draft: Draft, chunks: list[Chunk], event: EventDraft) -> bool:
    """علقت المحكمة *قرار ترحيل* لاجئين, ألغت *حكما* بسجنه: whether a verb of undoing has the decision on an act, or a judgment, for
    its object: that is another's."""
    chunk, operators = event.chunk, draft.knowledge.operators
    if chunk is None or chunk.kind != NOUNS or chunk.prep or chunk.word is None or chunk.word.suffix or event.frame < 0:
        return False
    if chunk.word.stem not in operators("decision_noun"):
        return False
    frame = draft.entries.frames[event.frame]
    if chunk.head == event.first and not (frame.type == "SANCTION" and frame.mode == "convict"):
        return False
    for before in reversed(chunks[: chunk.index]):
        if before.kind == VERB:
            light = before.word.light if before.word is not None and not before.word.suffix else None
            return light is not None and folded(draft.entries.light_verbs[light.ref].lemma) in operators("reversing_verb")
        if before.kind not in (NOUNS, TIME) or before.conj:
            return False
    return False


__all__ = ["is_joined_to_charge", "is_reversed"]
