"""Asides of belief: طائرات *يعتقد أنها تابعة للتحالف الدولي* نفذت ضربات.

In: the chunks of a sentence. Out: the same, each such clause made one chunk that the clause around it goes on behind.
The idea: who somebody is believed to belong to says more of him and tells nothing of its own; whom it makes the doer of an act is
told in `supposed_doers`.
"""

from __future__ import annotations

from riwaya.reading.draft import ADVERB, COMPLEMENTIZER, MARK, NOUNS, RELATIVE, VERB, Chunk, Draft
from riwaya.reading.words.marks import COMMAS

ASIDE = "aside"  # the text of such a chunk


def set_aside(draft: Draft, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks of a sentence with asides of belief behind an indefinite noun made one ADVERB chunk each."""
    believed = draft.knowledge.operators("aside_belief")
    found: list[Chunk] = []
    index = 0
    while index < len(chunks):
        chunk = chunks[index]
        end = index
        if chunk.kind == VERB and chunk.text in believed and found:
            end = _end(draft, chunks, index, found[-1])
        if end == index:
            found.append(chunk)
            index += 1
            continue
        found.append(Chunk(ADVERB, chunk.first, chunks[end - 1].last, chunk.first, ASIDE, "", "", chunk.word))
        index = end
    return found


def _end(draft: Draft, chunks: list[Chunk], index: int, before: Chunk) -> int:
    """One past the last chunk of an aside that begins with the verb at `index`; `index` where there is none."""
    operators = draft.knowledge.operators
    word = before.word
    if chunks[index].conj or index + 2 >= len(chunks):
        return index
    if before.kind == RELATIVE:  # الغارة التي *يرجح أنها إسرائيلية*
        if index < 2 or chunks[index - 2].kind != NOUNS:
            return index
    elif before.kind == MARK:  # سلسلة غارات، *يرجح أنها أميركية*، استهدفت
        acts = draft.words[chunks[index - 2].last - 1] if index >= 2 else None
        if before.text not in COMMAS or not _is_indefinite(chunks[index - 2]) or acts is None or not acts.frame_nouns:
            return index
    elif before.prep and index >= 2 and _is_indefinite(chunks[index - 2]):  # غارة في البلدة *يرجح أنها إسرائيلية*
        pass
    elif before.kind != NOUNS or word is None or word.article or word.suffix:
        return index
    that, said = chunks[index + 1], chunks[index + 2]
    if that.kind != COMPLEMENTIZER or that.text not in operators("that_pronoun") or said.kind != NOUNS or said.conj:
        return index
    if said.prep in operators("from_preposition"):
        return index + 3  # مسلحون يعتقد أنهم *من التنظيم*
    if said.prep in operators("dative_preposition") and not (said.word is not None and said.word.frame_nouns):
        return index + 3  # غارة يرجح أنها *للتحالف*
    if said.prep or said.word is None or said.word.article:
        return index
    if said.word.demonym is not None or said.word.people is not None:
        return index + 3 if said.last == said.head + 1 else index  # طائرات يعتقد أنها *روسية*
    if said.word.stem not in operators("belonging_adjective"):
        return index
    whose = chunks[index + 3] if index + 3 < len(chunks) else None
    if whose is not None and whose.kind == NOUNS and whose.prep in operators("belonging_preposition"):
        return index + 4
    return index


def _is_indefinite(chunk: Chunk) -> bool:
    """Whether a chunk is a noun phrase that somebody may be told of by a clause without a relative."""
    word = chunk.word
    return chunk.kind == NOUNS and word is not None and not word.article and not word.suffix


__all__ = ["ASIDE", "set_aside"]
