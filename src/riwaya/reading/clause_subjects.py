"""Subjects that a verb shares: that of the clause before it, or of the clause around it.

In: a row of chunks and the index of a verb without a subject of its own. Out: the mentions that do its act, none where no
clause tells. The idea: a verb joined to another goes on with its subject as long as gender and number allow.
"""

from __future__ import annotations

from riwaya.reading.arguments import Arguments, is_plural, mentions, verb_arguments
from riwaya.reading.draft import (
    CLOSE,
    COMPLEMENTIZER,
    CUE_PHRASE,
    MARK,
    NOUNS,
    OPEN,
    PARTICIPLE,
    VERB,
    ActorMention,
    Chunk,
    Draft,
)


def clause_subject(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """The subject that a verb without one of its own continues: that of the clause before it in the sentence.

    None where that one suffered its act, or where the verb does not agree with it: قصفت الطائرات البلدة *وقتل* ثلاثة.
    """
    index = at - 1
    while index >= 0:
        chunk = chunks[index]
        if chunk.kind == VERB:
            arguments = verb_arguments(chunks, index)
            where = subject_index(chunks, index, arguments)
            if where >= 0:
                found = mentions(chunks, where)
                if not chunk.suffered:
                    return found if agrees(chunks[at], found) else []
            if not chunk.conj and not (index and chunks[index - 1].kind == COMPLEMENTIZER):
                return []
        elif chunk.kind == COMPLEMENTIZER and (chunk.prep or chunk.text in draft.knowledge.operators("thereby_complementizer")):
            pass  # بعد أن، بأن: the clause before it goes on
        elif chunk.kind == COMPLEMENTIZER:
            if index + 1 < at and chunks[index + 1].kind == NOUNS and not chunks[index + 1].prep:
                found = mentions(chunks, index + 1)
                return found if agrees(chunks[at], found) else []
            return []
        elif chunk.kind in (OPEN, CLOSE, CUE_PHRASE, PARTICIPLE) or (chunk.kind == MARK and chunk.text in ".؛:!؟?"):
            return []
        index -= 1
    return []


def agrees(chunk: Chunk, found: list[ActorMention]) -> bool:
    """Whether a verb behind its subject can be theirs: a masculine singular tells of no woman, no several persons."""
    verb = chunk.verb
    if verb is None or verb.gender or verb.number or verb.person:
        return True
    return len(found) < 2 and not any(mention.gender == 1 or mention.number for mention in found)


def subject_index(chunks: list[Chunk], at: int, arguments: Arguments) -> int:
    """The chunk index of a verb's own subject, -1 when it has none: after it first, before it else."""
    if arguments.left >= 0 and chunks[arguments.left].actor is not None:
        return arguments.left
    word = chunks[at].word
    relative = arguments.antecedent if word is not None and not word.suffix else -1
    if relative >= 0 and chunks[relative].actor is None:
        relative = -1
    if relative >= 0 and not arguments.nouns:
        return relative
    if is_plural(chunks[at]) or arguments.pronoun:
        return relative
    for index in arguments.nouns[:1]:
        if index <= at + 3 and chunks[index].actor is not None:
            return index
    return relative
