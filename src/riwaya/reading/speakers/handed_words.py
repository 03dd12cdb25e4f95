"""Words handed on: the media that somebody's words came through, where no verb of publishing and no phrase beside the cue says so.

In: a row of chunks and a cue's clause. Out: the media, or the chunk of whose words a medium tells.
The idea: ذكرت الوكالة عن السلطات *القول* إن tells the words of those whom عن names; تصريحات *أدلى بها* فلان لقناة الساحل قال فيها
were given to the channel; a medium that نقل such words carries them on.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, MARK, NOUNS, PRONOUN, TIME, VERB, ActorMention, Chunk, Draft
from riwaya.reading.phrases.cue_clause import CueClause

_REACH: Final = 5  # chunks from a noun of saying back to whose words it means, and from a verb of giving to whom


def is_saying_of(draft: Draft, chunks: list[Chunk], index: int) -> int:
    """أوردت الوكالة عن *مسؤول* قوله إن: the chunk of whom عن names before a noun of saying and إن; -1 for none."""
    chunk, following = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    word = chunk.word
    if following is None or following.kind != COMPLEMENTIZER or chunk.kind != NOUNS or chunk.prep or word is None:
        return -1
    if chunk.last != chunk.head + 1 or not (word.article or word.suffix) or not word.cue_noun:
        return -1
    about = draft.knowledge.operators("about_preposition")
    for back in range(index - 1, max(0, index - _REACH), -1):
        if chunks[back].kind not in (NOUNS, TIME) or (chunks[back].kind == NOUNS and not chunks[back].prep):
            return -1
        if chunks[back].prep in about:
            return back if chunks[back].actor is not None else -1
    return -1


def whose_saying(draft: Draft, chunks: list[Chunk], clause: CueClause, teller: ActorMention) -> int:
    """ذكرت الوكالة عن *السلطات* القول إن: the chunk of whose words a medium that is the subject of a cue tells; -1 for none."""
    at = clause.content_chunk - 1
    if teller.head_class != "media" or clause.opener != "clause" or at - 2 <= clause.cue or chunks[at].kind != COMPLEMENTIZER:
        return -1
    return is_saying_of(draft, chunks, at - 1)


def media_given(draft: Draft, chunks: list[Chunk], clause: CueClause) -> list[ActorMention]:
    """The media, outwards, that somebody gave the words to in which a cue stands, and that carry them."""
    if draft.lacks("delivering_verb") and draft.lacks("handing_verb") and draft.lacks("broadcasting_verb"):
        return []
    cue, operators = clause.cue, draft.knowledge.operators
    given = draft.knowledge.any_of("delivering_verb", "handing_verb")
    in_it = chunks[cue + 1] if cue + 1 < len(chunks) else None
    taken_up = in_it is not None and in_it.kind == PRONOUN and draft.tokens.norm[in_it.first] in operators("within_pronoun")
    opening = chunks[0]
    fronted = opening.kind == NOUNS and opening.prep in operators("venue_preposition")
    found: list[ActorMention] = []
    for at in range(1, cue):
        verb, words = chunks[at], chunks[at - 1]
        if verb.kind != VERB or verb.word is None or verb.word.stem not in given or words.kind != NOUNS:
            continue
        if not _are_words(draft, words) or not (taken_up or (fronted and at <= _REACH)):
            continue
        for index in range(at + 1, min(cue, at + _REACH)):
            chunk = chunks[index]
            if chunk.kind == VERB:
                break
            told = chunk.kind == NOUNS and chunk.prep in operators("carrier_preposition")
            if told and chunk.actor is not None and chunk.actor.head_class == "media":
                found.append(chunk.actor)
                break
    teller = chunks[1].actor if taken_up and cue > 2 and chunks[1].kind == NOUNS and not chunks[1].prep else None
    carries = opening.kind == VERB and opening.word is not None and opening.word.stem in operators("broadcasting_verb")
    if carries and teller is not None and teller.head_class == "media":
        found.append(teller)
    return found


def _are_words(draft: Draft, chunk: Chunk) -> bool:
    """تصريحات, مقابلة: what somebody says, or an occasion on which he does."""
    if chunk.word is None:
        return False
    document = chunk.actor is not None and chunk.actor.head_class == "document"
    return document or chunk.word.stem in draft.knowledge.any_of("words_noun", "own_words_noun", "occasion_noun")


def medium_before(draft: Draft, chunks: list[Chunk], clause: CueClause) -> ActorMention | None:
    """قالت ليلى حسن -وهي متحدثة باسم الوزارة *لوكالة رويترز*-: the medium with ل that stands last before a colon."""
    at = clause.content_chunk - 1
    while at > clause.cue and chunks[at].kind != NOUNS:
        if chunks[at].kind not in (MARK, COMPLEMENTIZER) and chunks[at].text not in ("«", '"'):
            return None
        at -= 1
    chunk = chunks[at]
    if at - 1 <= clause.cue or clause.opener not in ("colon", "quote") or chunks[at - 1].kind != NOUNS:
        return None
    if chunk.conj or chunk.prep not in draft.knowledge.operators("of_preposition") or chunk.actor is None:
        return None
    owner = draft.words[chunks[at - 1].last - 1]  # but شركة تابعة *لصحيفة* كذا
    owned = owner is not None and owner.stem in draft.knowledge.operators("belonging_adjective")
    named = chunk.actor.head_class == "media" and chunk.actor.entity is not None
    return chunk.actor if named and not owned else None
