"""Who a participle of saying goes on with: …، الأمر الذي رفضته *الحكومة*، مشددة على, قال: «نأسف لذلك، سائلين الله أن …».

In: a row of chunks and the index of a participle. Out: the mention of who speaks, or None.
The idea: a participle belongs to the clause right before its comma, be that a relative one that takes up all that was told; in
somebody's own words the plural of whoever says "we" is himself.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, MARK, NOUNS, PRONOUN, RELATIVE, TIME, VERB, ActorMention, Chunk, Draft, StatementDraft
from riwaya.reading.speakers.nearer_subjects import may_say
from riwaya.reading.words.marks import COMMAS

_SPEAKS: Final = frozenset(["person", "role", "title", "people", "institution", "group", "force", "state", "source", "media"])


def taken_up_by(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    """…، الأمر الذي رفضته *الحكومة*، مشددة على, وهو ما أغضب السكان ورفضه *الحاكم*، مؤكدا: the subject of a clause that takes up the
    one before it and ends right before a participle."""
    if at < 5 or chunks[at - 1].kind != MARK or chunks[at - 1].text not in COMMAS:
        return None
    index = at - 2
    while index > 2 and (chunks[index].kind in (TIME, ADVERB) or (chunks[index].kind == NOUNS and chunks[index].prep)):
        index -= 1
    subject, verb = chunks[index], chunks[index - 1]
    told = subject.actor if subject.kind == NOUNS and not (subject.prep or subject.conj) else None
    if told is None or told.head_class not in _SPEAKS or verb.kind != VERB or verb.conj:
        return None
    if verb.word is None or not verb.word.suffix:
        return None
    one = told.number > 0 and not draft.knowledge.morphology.is_oblique(chunks[at].text)  # وهو ما ينفيه *السكان*، مؤكدا
    if (one and not told.gender) or not may_say(draft, chunks[at], told):
        return None
    return told if _takes_up(draft, chunks, index - 2) else None


def _takes_up(draft: Draft, chunks: list[Chunk], relative: int) -> bool:
    """الأمر *الذي*, وهو *ما*: whether a relative pronoun takes up a whole clause."""
    if relative < 2 or chunks[relative].kind != RELATIVE:
        return False
    before = chunks[relative - 1]
    if chunks[relative].text in draft.knowledge.operators("what_relative"):
        return before.kind == PRONOUN and bool(before.conj)
    word = before.word
    if before.kind != NOUNS or before.prep or word is None or word.stem not in draft.knowledge.operators("taken_up_noun"):
        return False
    return chunks[relative - 2].kind == MARK or bool(before.conj)


def says_we(draft: Draft, chunks: list[Chunk], at: int, quoted: StatementDraft) -> bool:
    """قال الشيخ: «*نأسف* لما جرى، *سائلين* الله أن …»: whether a participle in the plural is told of who says "we" in his own
    words."""
    if not draft.knowledge.morphology.is_oblique(chunks[at].text):
        return False
    return any(
        chunk.kind == VERB and chunk.verb is not None and chunk.verb.person == 1 and chunk.verb.number > 0
        for chunk in chunks[:at] if chunk.first >= quoted.first
    )  # fmt: skip


def is_told_as_man(draft: Draft, mention: ActorMention) -> bool:
    """*قتل* سالم العمري …، مبينة أنه: whether the verb right before somebody's name tells that he is no woman."""
    chunk = draft.chunk_of[mention.first]
    if mention.person_name is None or chunk is None or not chunk.index:
        return False
    verb = draft.chunks[chunk.sentence][chunk.index - 1]
    return verb.kind == VERB and verb.verb is not None and not (verb.verb.gender or verb.verb.number or verb.verb.person)


__all__ = ["is_told_as_man", "says_we", "taken_up_by"]
