"""Contents that go on behind what seems to end them: what others hold, a source in their midst, a noun joined behind a comma.

In: a chunk behind the beginning of a content. Out: whether the content goes on behind it.
The idea: what comes next can be joined to nothing but the content.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, CONJUNCTION, MARK, NOUNS, VERB, Chunk, Draft, StatementDraft
from riwaya.reading.marks import COMMAS

_FAR: Final = 8  # chunks of a clause that likens


def likens_within(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """قال إن الدار ليست فندقا *كما يظن بعضهم*، بل ملجأ, ليس نهائيا *كما تدعي* المعارضة، وإن الحوار مستمر: whether what others hold
    stands right behind what it is likened to, and بل or أن with و goes on behind its comma."""
    if chunk.kind != CONJUNCTION or chunk.conj or item.mode == "direct" or chunks[chunk.index - 1].kind == MARK:
        return False
    if chunk.text not in draft.knowledge.operators("likewise_conjunction"):
        return False
    for later in chunks[chunk.index + 1 : chunk.index + _FAR]:
        if later.first >= item.last:
            return False
        if later.kind == MARK and later.text in COMMAS and later.index + 1 < len(chunks):
            behind = chunks[later.index + 1]
            rather = draft.tokens.norm[behind.first] in draft.knowledge.operators("rather_word")
            return rather or (behind.kind == COMPLEMENTIZER and bool(behind.conj) and not behind.prep)
        if later.kind not in (NOUNS, VERB):
            return False
    return False
