"""Figures of speech: words of violence for what is said, felt or claimed.

In: an event of violence with its chunk, and its draft. Out: whether no act of violence is told.
The idea: who attacks, and what, decides. A text attacks with words, and so does whoever goes on with قائلا or does it in a
speech; a feeling or a quarrel that breaks out hurts nobody; what is usurped is a right, no person.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, PARTICIPLE, RELATIVE, VERB, Chunk, Draft, EventDraft
from riwaya.reading.words.other_domains import is_armed

_NEAR: Final = 6  # chunks behind a word of attacking within which its words follow
_WEAPONLESS: Final = frozenset(["attack", "assault-wrong", "counterattack"])  # frames that name no means and no harm


def is_figure(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """Whether a word of violence tells of none."""
    if event.tolls or event.weapon is not None:
        return False
    return _is_said(draft, event, chunk) or _is_felt(draft, event, chunk) or _is_right(draft, event, chunk)


def _is_said(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """هاجم الوزير خصومه *قائلا*، شن *المقال* هجوما على الحكومة، الهجوم *اللفظي*"""
    if event.frame < 0 or draft.entries.frames[event.frame].id not in _WEAPONLESS or event.places:
        return False
    if any(mention.head_class in ("document", "media") for mention in event.actors):
        return True
    operators = draft.knowledge.operators
    chunks = draft.chunks[event.sentence]
    for other in chunks[chunk.index + 1 : chunk.index + 1 + _NEAR]:
        if other.kind == VERB:
            return False
        if other.kind == PARTICIPLE:
            armed = any(is_armed(draft, mention) for mention in event.actors)
            return not armed and other.word is not None and other.word.stem in operators("wording_participle")
        head = draft.words[other.head]
        if other.kind == NOUNS and other.prep in operators("in_preposition") and head is not None:
            if head.stem in operators("utterance_noun"):
                return True
    return False


def _is_felt(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*الخلاف* الذي تفجر، فجر القرار *موجة* استياء، اجتاح *الغضب* المدينة، *زلزال* قوي ضرب الساحل"""
    if event.actors:
        return False
    if not event.rule.endswith(":verb"):  # a verb behind the noun it describes, read as a noun of its phrase
        first = draft.words[chunk.head]
        return event.first > chunk.head and first is not None and first.stem in draft.knowledge.operators("natural_force")
    chunks = draft.chunks[event.sentence]
    felt = draft.knowledge.any_of("outburst_noun", "natural_force")
    behind = [other for other in chunks[chunk.index + 1 : chunk.index + 3] if other.kind == NOUNS and not other.prep]
    before = chunks[max(0, chunk.index - 2) : chunk.index]
    relative = bool(before) and before[-1].kind == RELATIVE
    ahead = [other for other in before if other.kind == NOUNS and (relative or not other.prep)]
    heads = [draft.words[other.head] for other in (*ahead, *behind[:1])]
    return any(word is not None and word.stem in felt for word in heads)


def _is_right(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """اغتصاب *الحقوق*، انتزاع *اعتراف*: of what is no person, force or place."""
    if event.tail_end >= 0 or draft.lacks("usurped_noun"):
        return False  # نفذ *حكم* الإعدام: what a frame names itself
    usurped = draft.knowledge.operators("usurped_noun")
    if event.rule.endswith(":verb"):
        behind = draft.chunks[event.sentence][chunk.index + 1 : chunk.index + 3]
        heads = [draft.words[other.head] for other in behind if other.kind == NOUNS and not other.prep]
    else:
        heads = [draft.words[event.last]] if event.last < chunk.last else []
    return any(word is not None and word.stem in usurped for word in heads)


__all__ = ["is_figure"]
