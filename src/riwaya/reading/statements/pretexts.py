"""Pretexts and charges: رفض الحزب التوقيع بحجة أن البنود غامضة, اعتقلته الشرطة بتهمة أنه مهرب.

In: a row of chunks and the index of such a noun. Out: the chunk of who gives the reason, else -1.
The idea: whoever does the act that the pretext is for says so: the subject of the verb before it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.clause_subjects import verb_subject
from riwaya.reading.draft import COMPLEMENTIZER, MARK, NOUNS, VERB, ActorMention, Chunk, Draft, StatementDraft
from riwaya.reading.phrases.left_subjects import is_either

_SPEAKS: Final = frozenset(["role", "title", "person", "institution", "group", "force", "state", "people", "media"])
_PAST: Final = 1
_SEVERAL: Final = 2
_BACK: Final = 9  # chunks from a pretext to the verb that it is for


def is_pretext(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*بحجة* أن, تحت *ذريعة* أن, *بتهمة* أنه: whether a noun right before أن tells why somebody says he does something."""
    chunk, that = chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None
    if chunk.kind != NOUNS or chunk.word is None or chunk.conj or chunk.last != chunk.head + 1:
        return False
    if that is None or that.kind != COMPLEMENTIZER or that.conj or that.prep:
        return False
    operators = draft.knowledge.operators
    if chunk.word.stem not in draft.knowledge.any_of("pretext_noun", "charge_told_noun"):
        return False
    return chunk.prep in operators("means_preposition") or chunk.prep in operators("under_preposition")


def who_pretends(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """رفض *الحزب* التوقيع بحجة أن البنود غامضة: the chunk of who does what the pretext is for; -1 for none."""
    verb = verb_before(chunks, at)
    if verb is None or at - verb.index > _BACK or verb.verb is None or verb.verb.passive or verb.verb.person:
        return -1
    index = verb_subject(chunks, verb)
    if index < 0 and verb.index and chunks[verb.index - 1].kind == NOUNS and not chunks[verb.index - 1].prep:
        index = verb.index - 1
    mention = chunks[index].actor if index >= 0 else None
    if mention is None or mention.head_class not in _SPEAKS or (index > verb.index and _jars(verb, mention)):
        return -1
    return index


def _jars(verb: Chunk, mention: ActorMention) -> bool:
    """اعتقلت … *الطفل*: whether what stands behind a verb is of another gender than its subject."""
    if verb.verb is None or verb.verb.number:
        return True
    if verb.verb.gender == 1:
        return not (mention.gender == 1 or mention.number == _SEVERAL or is_either(mention))
    return bool(mention.gender and not mention.number) and not is_either(mention)


def pretends_himself(draft: Draft, found: list[StatementDraft], chunk: Chunk) -> ActorMention | None:
    """زعمت الشرطة *أنها* اعتقلت الطفل *بتهمة* أنه مهرب: who tells of his own deed, where no subject stands beside the pretext."""
    outer = found[-1] if found and found[-1].first <= chunk.first < found[-1].last else None
    that = draft.chunk_of[outer.first - 1] if outer is not None and outer.first else None
    if outer is None or that is None or that.kind != COMPLEMENTIZER:
        return None
    return outer.speaker if that.text not in draft.knowledge.operators("that_complementizer") else None


def pretext_end(chunks: list[Chunk], at: int) -> int:
    """بتهمة أنهم مهربون، *واقتادوهم* إلى السجن: the token where the deed goes on behind a comma; -1 for none."""
    for chunk in chunks[at + 3 :]:
        told = chunk.kind == VERB and chunk.conj and chunk.verb is not None and chunk.verb.tense == _PAST
        if told and chunks[chunk.index - 1].kind == MARK:
            return chunks[chunk.index - 1].first
    return -1
