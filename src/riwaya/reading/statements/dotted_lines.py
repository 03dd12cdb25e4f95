"""Lines in two parts with dots between: مطالبين بإلغاء القرار.. معلمون يحتجون في المدينة.

In: the clause of a participle that opens such a line. Out: the chunk of who stands behind the dots, or -1.
The idea: papers put what somebody says before the dots and who he is, with what he does, behind them.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import MARK, NOUNS, PARTICIPLE, VERB, Chunk
from riwaya.reading.phrases.cue_clause import CueClause

_DOTS: Final = frozenset(".…")
_NEAR: Final = 5  # chunks from who stands behind the dots to what he does


def behind_dots(chunks: list[Chunk], clause: CueClause) -> int:
    """*محذرا* من كارثة.. *الوزير* يزور المخيم: who is told of behind the dots, of whom the participle is."""
    if clause.cue or chunks[0].kind != PARTICIPLE or clause.subject:
        return -1
    for chunk in chunks[max(1, clause.content_chunk) : -2]:
        if chunk.kind != MARK or chunk.text not in _DOTS or not (chunk.text == "…" or chunks[chunk.index - 1].text in _DOTS):
            continue
        behind = chunks[chunk.index + 1]
        if behind.kind != NOUNS or behind.prep or behind.conj or behind.actor is None:
            return -1
        told = any(one.kind == VERB for one in chunks[behind.index + 1 : behind.index + _NEAR])
        return behind.index if told else -1
    return -1


def before_dots(chunks: list[Chunk], behind: int) -> int:
    """The first token of the dots right before a chunk."""
    at = behind - 1
    while at > 0 and chunks[at - 1].kind == MARK and chunks[at - 1].text in _DOTS:
        at -= 1
    return chunks[at].first


__all__ = ["before_dots", "behind_dots"]
