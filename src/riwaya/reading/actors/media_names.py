"""Media by the bare name in quotation marks: قال لـ«الخليج», في حديث إلى "النهار".

In: a row of chunks and a noun phrase behind a preposition. Out: an `ActorMention` of the medium, or None.
The idea: who is told something between quotation marks, under a name that a newspaper or channel of the lexicon has behind its
kind (صحيفة الخليج), is that medium; of several with one name, the report's own outlet, else none of them by identity.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, MARK, NOUNS, OPEN, VERB, ActorMention, Chunk, Draft, StatementDraft, replace
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.phrases.person_names import inner_letters
from riwaya.text.quotes import Quote

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
    if not _is_told(chunks, index):
        return None
    return _medium(draft, found, head, chunk.prep in draft.knowledge.operators("of_preposition"))


def _medium(draft: Draft, found: Quote, head: int, told: bool) -> ActorMention | None:
    """The medium that a quotation names, from token `head` on."""
    entities = draft.knowledge.media_by_name.get(" ".join(draft.tokens.norm[found.open + 1 : found.close]))
    if entities is None:
        return None
    own = (draft.input.outlet or "").casefold().lstrip("@")
    entity = entities[0] if len(entities) == 1 else next((one for one in entities if one.is_called(own)), None)
    last = found.close
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


def informed_medium(draft: Draft, chunks: list[Chunk], cue: int, content: int) -> ActorMention | None:
    """أبلغ مدير المشفى في عدن *«الشرق الأوسط»* أن: the medium in quotation marks, without a preposition, that a verb takes for
    whom it tells something, right before the opener of its content."""
    verb = chunks[cue]
    if verb.kind != VERB or verb.word is None or content < cue + 3 or content > len(chunks):
        return None
    if not any(draft.entries.cues[one.ref].addressee == "object" for one in verb.word.cue_verbs):
        return None
    opener = content - 1
    while opener > cue and chunks[opener].kind != COMPLEMENTIZER:
        opener -= 1
    before = chunks[opener - 1] if opener > cue + 1 else None
    if before is not None and before.kind == MARK and opener > cue + 2:
        before = chunks[opener - 2]
    if before is None or before.kind != NOUNS:
        return None
    quote = draft.quote_of[before.last - 2]
    if quote < 0:
        return None
    found = draft.quotes.found[quote]
    if found.close + 1 != before.last or found.open <= verb.last or not before.first <= found.open:
        return None
    if found.open == before.first and before.prep:
        return None
    owner = draft.words[found.open - 1]
    governs = owner is not None and owner.nominal and not (owner.article or owner.adjective or owner.given)
    governs = governs and not draft.in_place[found.open - 1]
    return None if governs else _medium(draft, found, found.open + 1, True)  # but مراسل *«الحياة»*


def tell_medium(draft: Draft, chunks: list[Chunk], clause: CueClause, made: StatementDraft) -> ActorMention | None:
    """The same, when it has been cut off who informs it."""
    paper, speaker = informed_medium(draft, chunks, clause.cue, clause.content_chunk), made.speaker
    if paper is None or speaker is None:
        return None
    if speaker.first < paper.first <= speaker.last:
        made.speaker = replace(speaker, last=paper.first - 1, used=False)
        draft.add(made.speaker)
    draft.add(paper)
    return paper


def is_press(draft: Draft, mention: ActorMention) -> bool:
    """قال *للصحافة*, قال *لوسائل الإعلام*: the press in general, told by no name and no adjective."""
    words = [word for word in draft.words[mention.first : mention.last] if word is not None]
    press = draft.knowledge.operators("press_word")
    return mention.entity is None and bool(words) and all(word.stem in press for word in words) and words[-1].article
