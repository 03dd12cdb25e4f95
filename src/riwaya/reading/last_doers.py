"""Last doers: who a cue without a subject goes on with, where nobody has been found that speaks.

In: a row of chunks, the index behind the last chunk to look at, and the cue. Out: the mention of who does what is told last, or
None.
The idea: و, ف and حيث go on with whoever the verb before has for its subject, though its object stands between or no lexicon
knows the name; a subject agrees with its own verb and with the cue, a thing is none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    CLOSE,
    COMPLEMENTIZER,
    MARK,
    NOUNS,
    OPEN,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
)
from riwaya.reading.left_subjects import agrees_strictly, is_plural
from riwaya.reading.marks import COMMAS
from riwaya.reading.nearer_subjects import is_unknown_name, may_be_subject

_TELLS: Final = frozenset(["person", "role", "title", "people", "media", "group", "institution", "source"])
_OVER: Final = frozenset([TIME, ADVERB, PARTICLE, PRONOUN])  # between a verb and its subject


def last_doer(draft: Draft, row: list[Chunk], end: int, cue: Chunk, bare: Callable[[Chunk], ActorMention]) -> ActorMention | None:
    """روى هذه القصة مؤخرا *كاتب معروف* في لقاء، حيث *قال*, قرر *السلطان* الانسحاب، وطلب ذلك منهم، *وناشدهم*: the subject of the
    nearest verb before the chunk `end` of a row, or of the one that this verb is joined to. `bare` makes a mention of a name
    that no lexicon knows."""
    if cue.verb is None or cue.verb.person:
        return None
    for index in range(end - 1, -1, -1):
        chunk = row[index]
        if chunk.kind in (COMPLEMENTIZER, OPEN, CLOSE) or (chunk.kind == MARK and chunk.text not in COMMAS):
            return None
        if chunk.kind != VERB:
            continue
        if index and row[index - 1].kind == RELATIVE:
            continue  # نشر الكاتب مقالا الذي *أثار* الجدل
        if chunk.verb is None or chunk.verb.person or chunk.verb.passive or is_plural(chunk):
            return None
        doer = _subject(draft, row, index, end, cue, bare)
        if doer is not None or not chunk.conj:
            return doer
    return None


def _subject(
    draft: Draft, row: list[Chunk], verb: int, end: int, cue: Chunk, bare: Callable[[Chunk], ActorMention]
) -> ActorMention | None:
    """فرحت بالخبر *صحيفة الصباح*: the first noun phrase behind a verb that may be its subject, over phrases and one object."""
    over = 0
    for told in row[verb + 1 : end]:
        if told.kind in _OVER or (told.kind == NOUNS and told.prep):
            continue
        if told.kind != NOUNS or told.conj or over > 1:
            return None
        mention = told.actor
        if mention is not None and mention.first == told.head:
            fits = mention.head_class in _TELLS and may_be_subject(row[verb], mention) and agrees_strictly(cue, mention)
            return mention if fits else None
        own = row[verb].verb, cue.verb
        if mention is None and is_unknown_name(draft, told) and not any(one is None or one.gender or one.number for one in own):
            return bare(told)
        over += 1
    return None
