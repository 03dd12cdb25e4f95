"""Organs of a body, told with ل behind their adjective: القوات البرية *للتحالف*, اللجنة الدولية *للصليب الأحمر*.

In: a mention, its noun chunk and the chunk behind it. Out: the mention with whose it is, or what it is for.
The idea: behind an organ that a definite adjective ends, ل says whose it is, unless its verb takes ل itself (تصدت القوات البرية
*للمسلحين*).
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, VERB, ActorMention, Chunk, Draft
from riwaya.text.normalise import folded

_MEN: Final = frozenset(["person", "role", "title"])
_OWNERS: Final = frozenset(["force", "group", "institution", "organisation", "state"])
_TAKEN: Final = frozenset(["armed_group", "military"])  # kinds of owners that stand for their organs


def take_whose_organ(draft: Draft, mention: ActorMention, chunk: Chunk, following: Chunk) -> bool:
    """Whether ل right behind an organ tells whose it is, which then is in its mention."""
    word, operators = draft.words[chunk.last - 1], draft.knowledge.operators
    if following.prep not in operators("of_preposition") or following.conj or mention.last != chunk.last or following.word is None:
        return False
    head, before = draft.words[mention.first], draft.words[mention.last - 2]
    if head is None or word is None or before is None or head.suffix or not (mention.definite or word.article):
        return False
    adjective = mention.last - mention.first > 1 and word.article and before.article  # القوات *البرية*
    organ, owner = before if adjective else head, following.actor
    if word.stem in operators("belonging_adjective") or f"{word.stem} {following.prep}" in operators("complemented_adjective"):
        return False  # القوات *المناهضة* للحوثيين
    if mention.head_class in _MEN:
        plain = all(one is not None and one.article for one in draft.words[following.head : following.last])
        if not plain or not _ends(draft, following):
            return False  # رئيس المجلس الأعلى للقضاء *سالم جابر*
    if owner is None:
        civil = organ.stem in operators("civil_organ") and following.word.article and following.word.noun
        named = adjective or (mention.last - mention.first == 2 and not head.article)
        if not (civil and named) or following.word.head is not None or _takes(draft, chunk, following):
            return False
        mention.last = following.last  # الهيئة العليا *للإغاثة*, ائتلاف عدن *للإغاثة*
        return True
    if not adjective or organ.stem not in operators("body_organ") or owner.head_class not in _OWNERS:
        return False
    if owner.first != following.head or not (owner.definite or owner.entity) or owner.number == 1:
        return False
    if (owner.entity is None and owner.head_class == "institution") or _takes(draft, chunk, following):
        return False  # الأمانة العامة *للمجلس*: told with its statements
    mention.last = owner.last
    if mention.entity is None and owner.entity is not None and owner.kind in _TAKEN and before is head:
        mention.entity, mention.kind, mention.sector = owner.entity, owner.kind, owner.sector
        mention.name, mention.name_ar, mention.country = owner.name, owner.name_ar, owner.country
    elif mention.entity is None and mention.name and owner.entity is not None and " to " not in mention.name:
        mention.name = f"{mention.name}, {owner.name}"
    return True


def _ends(draft: Draft, following: Chunk) -> bool:
    """Whether what stands behind a phrase is no name of whoever holds an office."""
    row = draft.chunks[following.sentence]
    behind = row[following.index + 1] if following.index + 1 < len(row) else None
    if behind is None or behind.kind != NOUNS or behind.prep or behind.conj:
        return True
    return draft.in_place[behind.head] > 0 or (behind.word is not None and bool(behind.word.frame_nouns))


def _takes(draft: Draft, chunk: Chunk, following: Chunk) -> bool:
    """*تصدت* القوات البرية للمسلحين, *قدمت* الهيئة العامة للأسر مساعدات: whether the verb before, or a verb nobody knows, may have
    what stands with ل for itself."""
    row = draft.chunks[chunk.sentence]
    verb = row[chunk.index - 1] if chunk.index else None
    if chunk.prep or verb is None or verb.kind == NOUNS:
        return False
    if verb.kind != VERB or verb.word is None:
        return False
    knowledge, word = draft.knowledge, verb.word
    of = knowledge.operators("of_preposition")
    frames = [one for one in word.frame_verbs if one.tail < 0]
    hit = row[following.index + 1] if following.index + 1 < len(row) else None
    if hit is not None and hit.kind == NOUNS and not hit.conj and (hit.prep in of or (frames and not hit.prep)):
        return False  # هاجمت القوات البرية للتحالف *معسكرا*, تصدت القوات البرية للتحالف *لهجوم*
    if word.stem in knowledge.operators("verb_with_of"):
        return True
    if any(prep in of for one in frames for prep in knowledge.slots[one.ref]):
        return True
    if any(folded(draft.entries.cues[one.ref].addressee or "") in of for one in word.cue_verbs):
        return True
    return not (word.frame_verbs or word.cue_verbs or word.light is not None)
