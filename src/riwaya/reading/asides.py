"""Asides of belief: طائرات *يعتقد أنها تابعة للتحالف الدولي* نفذت ضربات.

In: the chunks of a sentence. Out: the same, each such clause made one chunk that the clause around it goes on behind.
The idea: who somebody is believed to belong to says more of him and tells nothing of its own; it is kept as the text has it,
and nobody is made out of it.
"""

from __future__ import annotations

from riwaya.reading.draft import ADVERB, COMPLEMENTIZER, NOUNS, VERB, Chunk, Draft

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
    if before.kind != NOUNS or chunks[index].conj or word is None or word.article or word.suffix or index + 2 >= len(chunks):
        return index
    that, said = chunks[index + 1], chunks[index + 2]
    if that.kind != COMPLEMENTIZER or that.text not in operators("that_pronoun") or said.kind != NOUNS or said.conj:
        return index
    if said.prep in operators("from_preposition"):
        return index + 3  # مسلحون يعتقد أنهم *من التنظيم*
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


__all__ = ["ASIDE", "set_aside"]
