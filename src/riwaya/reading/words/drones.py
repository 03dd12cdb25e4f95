"""مسيرة، مسيرات: drones (مسيّرة) and no marches.

In: the token of such a word, and its draft. Out: whether an aircraft is meant.
The idea: who attacks, is shot at, is armed, belongs to somebody or is followed by a verb of striking does not march; nor does
what stands right behind a verb that somebody launches attacks with (شنت *مسيرات* هجوما).
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import ENTITY
from riwaya.lexicon.match import Word
from riwaya.reading.draft import Draft

_STRIKES: Final = frozenset(["targeted", "aerial", "drone", "heavy-weapons", "destroy"])
_POLICED: Final = "crowd-control"  # the mode of what is done to demonstrators
_NEAR: Final = 25  # tokens from a further drone to the first, or to what is done to it
_FAR: Final = 9  # tokens from a verb of launching to what is launched


def is_aircraft(draft: Draft, index: int) -> bool:
    """مسيّرة: a drone, not a march (مسيرة), where it is vowelled so, armed, of a nationality or owner, or what attacks."""
    operators = draft.knowledge.operators
    if draft.knowledge.morphology.is_doubled(draft.tokens.raw(index)):
        return True
    words = draft.words
    following = words[index + 1] if index + 1 < len(words) else None
    before = words[index - 1] if index else None
    acts = (*before.frame_nouns, *before.frame_verbs) if before is not None else ()
    if any(draft.entries.frames[act.ref].mode == _POLICED for act in acts) or _is_policed(draft, index):
        return False
    if any(draft.entries.frames[act.ref].type == "ASSAULT" for act in acts) or _launches(draft, index):
        return True  # استهداف *مسيرة*، قتلت *مسيرة*; but فرقت الشرطة *مسيرة*
    if following is None or is_march(draft, index):
        return False
    if following.demonym is not None or following.stem in operators("drone_adjective"):
        return True
    if following.stem in operators("further_one") and _are_told_of(draft, index):
        return True
    if following.preposition in operators("of_preposition") and _is_armed(draft, following, index + 1):
        return True  # مسيرة *للاحتلال*; but مسيرة *للنقابة*
    if following.preposition and any(draft.entries.frames[noun.ref].mode in _STRIKES for noun in following.frame_nouns):
        return True  # ردت *المسيرة* بقصف المزرعة
    return any(draft.entries.frames[verb.ref].mode in _STRIKES for verb in following.frame_verbs)


def is_march(draft: Draft, index: int) -> bool:
    """*مسيرات غاضبة* جابت الشوارع: whether the word behind tells of demonstrators."""
    following = draft.words[index + 1] if index + 1 < len(draft.words) else None
    return following is not None and following.stem in draft.knowledge.operators("march_adjective")


def _are_told_of(draft: Draft, index: int) -> bool:
    """سقطت طائرة … كما دخلت *مسيرة أخرى*: whether aircraft, or what is shot down, stand near."""
    aircraft = draft.knowledge.any_of("plain_aircraft", "downing_word")
    near = draft.words[max(0, index - _NEAR) : index + _NEAR]
    return any(word is not None and word.stem in aircraft for word in near)


def _is_armed(draft: Draft, word: Word, index: int) -> bool:
    """Whether a word behind ل names a force, a state or a group that bears arms, and no union, party or movement."""
    named = draft.phrase(index, ENTITY)
    if named is not None:
        return draft.entries.actors[named.reading.ref].kind in ("military", "armed_group", "state", "government")
    if word.entity is not None:
        return draft.entries.actors[word.entity.ref].kind in ("military", "armed_group", "state", "government")
    if word.head is None:
        return False
    head = draft.entries.heads[word.head.ref]
    return head.class_ in ("force", "people") or head.kind in ("armed_group", "military")


def _is_policed(draft: Draft, index: int) -> bool:
    """فرقت قوات الأمن بالقوة *مسيرة* لشباب: whether a few words before it a verb tells that a crowd is dispersed."""
    for before in draft.words[max(0, index - _FAR) : index]:
        acts = before.frame_verbs if before is not None else ()
        if acts and all(draft.entries.frames[act.ref].mode == _POLICED for act in acts):
            return True
    return False


def is_launched(draft: Draft, index: int) -> bool:
    """شنت طائرات *هجوما*، نفذت مسيرات *سلسلة* غارات: behind the verb and a bare noun of aircraft the attack is no genitive."""
    craft, verb = draft.words[index - 1], draft.words[index - 2] if index > 1 else None
    if craft is None or verb is None or craft.article or craft.suffix:
        return False
    if craft.stem not in draft.knowledge.operators("aircraft_noun"):
        return False
    word = draft.words[index]
    carrying = word is not None and word.noun and not (word.demonym or word.adjective or word.modifier)
    return _is_attacking(draft, verb) and (_is_attack(draft, index) or bool(carrying and _is_attack(draft, index + 1)))


def _launches(draft: Draft, index: int) -> bool:
    """شنت *مسيرات* هجوما، نفذت *مسيرات* سلسلة غارات: whether an attack is what somebody launches whose verb stands right before."""
    before = draft.words[index - 1] if index else None
    if before is None or not _is_attacking(draft, before):
        return False
    for token in range(index + 1, min(index + _FAR, len(draft.words))):
        word = draft.words[token]
        told = word is not None and word.verb is not None and not word.nominal
        if told or draft.sentence_of[token] != draft.sentence_of[index]:
            return False
        if _is_attack(draft, token):
            return True
    return False


def _is_attacking(draft: Draft, word: Word) -> bool:
    """Whether a word is a verb that attacks are launched with, whose subject does what it carries."""
    if word.light is None or word.article:
        return False
    return draft.entries.light_verbs[word.light.ref].lemma in draft.knowledge.operators("attacking_verb")


def _is_attack(draft: Draft, token: int) -> bool:
    """Whether an indefinite noun of an attack stands at a token."""
    word = draft.words[token] if token < len(draft.words) else None
    if word is None or word.article or word.preposition or word.conjunction:
        return False
    return any(draft.entries.frames[noun.ref].type == "ASSAULT" for noun in word.frame_nouns)
