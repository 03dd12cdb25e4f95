"""Media by the bare name in quotation marks: قال لـ«الخليج», في حديث إلى "النهار".

In: a row of chunks and a noun phrase behind a preposition. Out: an `ActorMention` of the medium, or None.
The idea: who is told something between quotation marks, under a name that a newspaper or channel of the lexicon has behind its
kind (صحيفة الخليج), is that medium; of several with one name, the report's own outlet, else none of them by identity.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, OPEN, VERB, ActorMention, Chunk, Draft
from riwaya.reading.person_names import inner_letters

_REACH: Final = 6  # chunks between a medium and the cue before it
_LONGEST: Final = 4  # words of a name


def told_medium(draft: Draft, chunks: list[Chunk], index: int) -> ActorMention | None:
    """The medium that a quoted name behind a verb or noun of saying stands for."""
    chunk = chunks[index]
    head = chunk.head
    quote = draft.quote_of[head]
    if quote < 0 or chunk.last - chunk.first > _LONGEST + 3:
        return None
    found = draft.quotes.found[quote]
    if not chunk.first <= found.open < head or not found.close < chunk.last:
        return None
    entities = draft.knowledge.media_by_name.get(" ".join(draft.tokens.norm[found.open + 1 : found.close]))
    if entities is None or not _is_told(chunks, index):
        return None
    own = (draft.input.outlet or "").casefold().lstrip("@")
    entity = entities[0] if len(entities) == 1 else next((one for one in entities if one.is_called(own)), None)
    last, told = found.close, chunk.prep in draft.knowledge.operators("of_preposition")
    if entity is None:
        return ActorMention(
            head,
            last,
            "media",
            sector="JRN",
            head_class="media",
            definite=True,
            inner=inner_letters(draft, head),
            told=told,
        )
    return ActorMention(
        head, last, entity.kind, entity.id, entity.name, entity.name_ar, entity.country, entity.sector, head_class="media",
        definite=True, inner=inner_letters(draft, head), told=told,
    )  # fmt: skip


def _is_told(chunks: list[Chunk], index: int) -> bool:
    """Whether a verb or noun of saying stands before a phrase, with nothing but noun phrases between."""
    for chunk in reversed(chunks[max(0, index - _REACH) : index]):
        word = chunk.word
        if chunk.kind == VERB:
            return word is not None and bool(word.cue_verbs)
        if chunk.kind == OPEN:
            return False
        if (
            chunk.kind == NOUNS
            and word is not None
            and (word.cue_noun is not None or (chunk.actor is not None and chunk.actor.head_class == "document"))
        ):
            return True
    return False
