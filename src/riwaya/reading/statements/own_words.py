"""Own words behind own words: where a content ends because its speaker goes on with another cue.

In: the statements of a report, before they are nested. Out: the same, with contents cut before what is a statement of its own.
The idea: بقوله with the same speaker opens a statement beside the one it stands behind, not one inside it.
"""

from __future__ import annotations

from itertools import pairwise

from riwaya.reading.draft import MARK, Draft
from riwaya.reading.words.marks import PAUSES


def part_own_words(draft: Draft) -> None:
    """أكد فشل الخطة *بقوله إنها* سيئة: what the same speaker goes on to say in his own words is no part of the content before."""
    own, means = draft.knowledge.operators("own_words_noun"), draft.knowledge.operators("means_preposition")
    for before, item in pairwise(draft.statements):
        if not before.first < item.cue_first < before.last or item.speaker is not before.speaker or item.speaker is None:
            continue
        chunk = draft.chunk_of[item.cue_first]
        if chunk is None or not chunk.index or chunk.sentence != before.sentence:
            continue
        chunks = draft.chunks[chunk.sentence]
        comma = chunks[chunk.index - 1]
        said = chunk.prep in means and chunk.word is not None and bool(chunk.word.suffix) and chunk.word.stem in own
        if said and before.mode != "direct":
            end = comma.first if comma.kind == MARK and comma.text in PAUSES else chunk.first
            before.last = end if end > before.first + 1 else before.last
