"""Subjects that are not the noun phrase right before a cue: it does not agree with the verb, or another clause has it.

In: a row of chunks and the index of a cue. Out: the chunks of its subject, none where it is dropped; None where nothing is told.
The idea: a verb agrees with its subject and الذين are several men, so that what stands nearer and does not fit is the object, the
owner or a part of the clause before.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import AUXILIARY, COMPLEMENTIZER, CONJUNCTION, MARK, NOUNS, OPEN, RELATIVE, VERB, Chunk, Draft
from riwaya.reading.phrases.left_subjects import agrees_strictly
from riwaya.reading.words.marks import COMMAS

_FAR: Final = 16  # chunks before a cue among which its subject stands
_SEVERAL: Final = 2  # the number of a verb in the plural
_ONE: Final = frozenset(["force", "institution", "state", "role", "person", "title"])


def head_elsewhere(draft: Draft, chunks: list[Chunk], at: int) -> list[int] | None:
    """The chunks of a subject that is not the phrase right before a cue; None where that phrase may be it."""
    cue = chunks[at]
    if not at or cue.kind != VERB or cue.verb is None or cue.verb.person or cue.conj:
        return None
    before = chunks[at - 1]
    if before.kind == RELATIVE:
        return _many_before(draft, chunks, at) if cue.verb.number == _SEVERAL else None
    if before.kind == MARK and before.text in COMMAS:
        told = of_clause_before(draft, chunks, at)
        return told if told is not None else _described(draft, chunks, at)
    if before.kind == NOUNS and (_is_object(draft, before, cue) or _is_owner(chunks, at)):
        return []
    return None


def _is_object(draft: Draft, before: Chunk, cue: Chunk) -> bool:
    """قتلت *رجلا* أكدت انتماءه, أظهرت *طائرتين* قالت إنهما أسقطتا: an indefinite accusative that the verb does not agree with."""
    mention, word = before.actor, before.word
    if mention is None or word is None or before.prep or before.conj or mention.first != before.head or mention.entity is not None:
        return False
    if word.article or word.suffix or word.given or before.last > before.head + 1:
        return False
    shapes = draft.knowledge.morphology
    two = mention.number == 1 and cue.verb is not None and not cue.verb.number
    return (shapes.ends_in_alef(word.text) or shapes.is_oblique(word.text)) and (two or not agrees_strictly(cue, mention))


def _is_owner(chunks: list[Chunk], at: int) -> bool:
    """نقل *المعتقلين* ذكر المؤلف أن: a subheading whose line is lost, with somebody inside it that the verb does not agree with,
    where another noun stands right behind the verb."""
    before, cue, mention = chunks[at - 1], chunks[at], chunks[at - 1].actor
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    if at > 1 or mention is None or mention.first == before.head or before.prep or behind is None:
        return False
    if behind.kind != NOUNS or behind.prep or behind.conj or behind.word is None or not behind.word.article:
        return False
    return not agrees_strictly(cue, mention)


def _many_before(draft: Draft, chunks: list[Chunk], at: int) -> list[int] | None:
    """بعض *المعارضين* الذين عملوا في الحرس الثوري الذين أكدوا: several men before one man or body that الذين cannot go back to."""
    near, operators = at - 2 - (at > 2 and chunks[at - 2].kind == MARK), draft.knowledge.operators
    if near < 0 or chunks[near].kind != NOUNS or chunks[at - 1].text not in operators("plural_relative"):
        return None
    one = chunks[near].actor
    if one is None or one.number or one.head_class not in _ONE or (draft.words[one.first] or chunks[near].word) is None:
        return None
    if chunks[near].conj and not chunks[near].prep:
        return None  # الجيش *والشرطة* الذين أكدوا
    for index in range(near - 1, max(-1, at - _FAR), -1):
        chunk = chunks[index]
        if chunk.kind in (COMPLEMENTIZER, OPEN) or (chunk.kind == MARK and chunk.text not in COMMAS):
            break
        if chunk.kind == NOUNS and chunk.actor is not None and chunk.actor.number > 0 and chunk.actor.head_class in (
            "people", "role", "person", "source",
        ):  # fmt: skip
            return [index]
    return []


def of_clause_before(draft: Draft, chunks: list[Chunk], at: int) -> list[int] | None:
    """وفيما أشارت *المصادر* إلى أن الحركة متعاونة، رأت أن: behind a clause with فيما the verb has the subject of that clause."""
    if chunks[0].kind != CONJUNCTION or chunks[0].text not in draft.knowledge.operators("meanwhile_conjunction"):
        return None
    if at < 4 or chunks[at - 1].text not in COMMAS or chunks[at - 2].kind != NOUNS or chunks[1].kind != VERB:
        return None
    told, alone = chunks[2], all(chunk.text not in COMMAS for chunk in chunks[2 : at - 1])
    if told.kind != NOUNS or told.prep or told.actor is None or told.actor.first != told.head or not alone:
        return None
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    if behind is None or not any(chunk.kind == COMPLEMENTIZER for chunk in chunks[2:at]):
        return None
    if behind.kind == COMPLEMENTIZER:
        return [2] if agrees_strictly(chunks[at], told.actor) else None
    return [] if behind.kind == NOUNS and not behind.prep and behind.actor is not None else None  # …، قال *الوزير* إن


def _described(draft: Draft, chunks: list[Chunk], at: int) -> list[int] | None:
    """*تقرير* أعده المركز، يلفت الانتباه إلى, *حكومة* يرأسها زيدان، التي يهيمن عليها الحزب، قالت: the head of the clause that a
    relative clause, with its pronoun or without, stands behind up to the comma before the verb."""
    for index in range(at - 2, max(-1, at - _FAR), -1):
        chunk = chunks[index]
        if chunk.kind in (COMPLEMENTIZER, OPEN, CONJUNCTION) or (chunk.kind == MARK and chunk.text not in COMMAS):
            return None
        if chunk.kind != VERB:
            continue
        if chunk.conj or not index:
            return None
        head = index - 1
        if chunks[head].kind == AUXILIARY and head:
            head -= 1  # التي *كان* يهيمن
        if chunks[head].kind == RELATIVE:
            head -= 1 + (head > 1 and chunks[head - 1].text in COMMAS)
            while head > 0 and chunks[head].kind == NOUNS and chunks[head].prep and not chunks[head].conj:
                head -= 1  # حكومة *برئاسة زيدان*، التي
        elif chunk.word is None or chunk.word.suffix not in draft.knowledge.operators("absent_suffix"):
            return None
        elif chunks[head].word is None or chunks[head].word.article:  # type: ignore[union-attr]
            return None
        return [head] if _heads(chunks, head) and agrees_strictly(chunks[at], chunks[head].actor) else None  # type: ignore[arg-type]
    return None


def _heads(chunks: list[Chunk], index: int) -> bool:
    """Whether somebody or a writing opens a clause."""
    chunk = chunks[index]
    if index < 0 or chunk.kind != NOUNS or chunk.prep or chunk.actor is None or chunk.actor.first != chunk.head:
        return False
    return not index or chunks[index - 1].kind in (CONJUNCTION, COMPLEMENTIZER, OPEN, AUXILIARY)
