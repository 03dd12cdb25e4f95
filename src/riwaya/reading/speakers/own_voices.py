"""Who speaks in the first person, or by what he holds up: bodies that say نحن of themselves, crowds with banners.

In: a row of chunks and the index of a cue. Out: the chunks of who says so, or whether the cue stands on a banner.
The idea: نحن and إننا take the body they stand for right behind them; what a banner says is said by whoever carries it.
"""

from __future__ import annotations

from riwaya.reading.draft import COMPLEMENTIZER, MARK, NOUNS, PRONOUN, Chunk, Draft
from riwaya.reading.words.marks import COMMAS

_SPEAKING = frozenset(["institution", "group", "people", "media", "source", "force"])


def of_ourselves(draft: Draft, chunks: list[Chunk], at: int) -> list[int]:
    """نحن *في المجلس العام للحزب* ندين, إننا *أهالي القرية* نطالب: the body that the first person of a verb
    stands for, or nothing."""
    verb, body = chunks[at].verb, -1
    if verb is None or verb.person != 1 or verb.number != 2:
        return []
    for index in range(at - 1, -1, -1):
        chunk = chunks[index]
        if chunk.kind == NOUNS and not chunk.conj:
            body = index
        elif chunk.kind == PRONOUN or chunk.kind == COMPLEMENTIZER:
            of_us = draft.tokens.norm[chunk.first].endswith(tuple(draft.knowledge.operators("we_pronoun")))
            told = chunks[body].actor if body == index + 1 else None
            return [body] if of_us and told is not None and told.head_class in _SPEAKING else []
        elif chunk.kind != MARK or chunk.text not in COMMAS:
            return []
    return []


def is_on_banner(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """رفعوا *لافتات* تطالب بإطلاق المعتقلين, رددوا *هتافات* تندد بالحرب: whether a verb tells what a banner or a slogan says."""
    before = chunks[at - 1] if at else None
    if before is None or before.kind != NOUNS or chunks[at].conj or before.word is None or before.prep or before.conj:
        return False
    return not (before.word.article or before.word.suffix) and before.word.stem in draft.knowledge.operators("banner_noun")
