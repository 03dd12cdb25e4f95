"""Names in quotation marks that speak: companies, groups and pages of which nothing but the name is told.

In: a row of chunks and the index of a phrase beside a cue. Out: whether it names who speaks.
The idea: marks around a whole phrase make a name of it where the cue has its content elsewhere, and where the phrase is no act.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, MARK, NOUNS, OPEN, TIME, VERB, Chunk, Draft
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.words.marks import PARTING, PAUSES, TRAILING

_NAMED: Final = frozenset(["media", "institution", "group", "document", "force"])
_LONGEST: Final = 7  # tokens of a name, with its marks
_NAME: Final = 4  # tokens up to which marks and what they enclose may be a name
_AHEAD: Final = 4  # chunks between a name and the content


def is_quoted_name(draft: Draft, chunk: Chunk) -> bool:
    """«أجنحة الشام»: whether a phrase stands between quotation marks as a whole, and names no act, writing or number."""
    number = draft.quote_of[chunk.head]
    if number < 0 or chunk.prep or chunk.last - chunk.first > _LONGEST:
        return False
    quote = draft.quotes.found[number]
    if quote.open != chunk.first or quote.close != chunk.last - 1:
        return False
    first = draft.words[chunk.first + 1]
    if first is None:
        return False
    shapes = draft.knowledge.morphology
    act = first.frame_nouns or first.cue_noun or first.light or first.verb
    return not (act or shapes.is_verbal_noun(draft.tokens.raw(chunk.first + 1)) or first.function or first.preposition)


def speaks_behind(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, takes: list[str]) -> bool:
    """أعلنت *«أجنحة الشام»* تسيير رحلاتها, *أن*, *عن*: whether a quoted name right behind a cue has the content behind it."""
    if index != frame.cue + 1 or not is_quoted_name(draft, chunks[index]):
        return False
    for later in chunks[index + 1 : index + 1 + _AHEAD]:
        if later.kind == COMPLEMENTIZER:
            return not later.conj
        if later.kind == NOUNS and not later.conj:
            if later.prep in takes or (not later.prep and "object" in takes):
                return True
            if later.prep:
                continue  # *في بيان*
            return False
        if later.kind != TIME and not (later.kind == MARK and later.text in PARTING):
            return False
    return False


def is_quotation(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """قالت للمتظاهرين *«شكرا لكم لتكريم والدي»*: whether marks enclose a phrase that a verb of saying quotes: behind a body or
    medium, whose name it might be, a longer one, and with nothing behind it that is said."""
    chunk, number = chunks[index], draft.quote_of[chunks[index].head]
    first = draft.words[chunk.first + 1] if chunk.last > chunk.first + 2 else None
    if number < 0 or chunk.conj or first is None:
        return False
    spoken = bool(first.verb or first.future or first.function == "dem") or draft.knowledge.morphology.seems_imperfect(first.text)
    if not spoken and chunk.actor is not None and (first.head or first.entity or first.given or first.article):
        return False
    quote, before = draft.quotes.found[number], chunks[index - 1]
    if quote.open != chunk.first or quote.close != chunk.last - 1:
        return False
    named = before.kind == NOUNS and (before.actor is None or before.actor.head_class in _NAMED)
    if chunk.last - chunk.first <= (_NAME - 1 if spoken else _LONGEST if named or before.kind == VERB else _NAME):
        return False
    for later in chunks[index + 1 : index + 1 + _AHEAD]:
        if later.kind in (COMPLEMENTIZER, OPEN) or (later.kind == MARK and later.text == ":"):
            return False
        if later.kind == MARK and later.text in TRAILING - PAUSES:
            break
    return True


def opens_clause(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*«أجنحة الشام»* تعلن: whether a quoted name right before a verb opens the sentence or the clause of أن."""
    before, verb = chunks[at - 1], chunks[at].verb
    if before.kind != NOUNS or verb is None or verb.person or verb.number or not is_quoted_name(draft, before):
        return False
    return at == 1 or chunks[at - 2].kind == COMPLEMENTIZER or (chunks[at - 2].kind == MARK and chunks[at - 2].text not in PARTING)
