"""Courts that condemn by convicting, and back a sentence: أدانت *المحكمة* التاجر *بالرشوة*, أيدت *المحكمة حكما* بالسجن.

In: a verb of condemning or backing with its clause. Out: whether it is the verdict of a court.
The idea: a charge or a sentence is named behind the verb, and a court says it; that is an act, no opinion.
"""

from __future__ import annotations

from riwaya.reading.draft import NOUNS, Chunk, Draft
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.phrases.fixed_words import tail_end


def convicts(draft: Draft, chunks: list[Chunk], at: int, clause: CueClause) -> bool:
    """Whether a court finds somebody guilty, or upholds a sentence: that is the fixed word of a verdict behind the verb."""
    verb = chunks[at].word
    index = clause.subject[0] if clause.subject else at - 1
    subject = chunks[index] if index >= 0 and chunks[index].kind == NOUNS else None
    if verb is None or subject is None or subject.word is None or subject.word.stem not in draft.knowledge.operators("court_body"):
        return False
    frames = draft.entries.frames
    verdicts = (reading for reading in verb.frame_verbs if reading.tail >= 0 and frames[reading.ref].type == "SANCTION")
    return any(tail_end(draft, chunks[at].first, reading.tail) >= 0 for reading in verdicts)


__all__ = ["convicts"]
