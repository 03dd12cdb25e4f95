"""What an act is called, what it came of, by what it was done and what it grants: words in the clause of an act that name no other.

In: two events of a sentence told by one voice, in text order. Out: whether the second only says what the first was.
The idea: a predicate names its subject (اعتبر زرع الألغام *جريمة حرب*, وهي *هدنة* مؤقتة), ناجم عن says what a blast was, ب and
من خلال say how a crime was done, and what an agreement allows is agreed to in it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    EventDraft,
)

_NAMES: Final = frozenset(["terror-attack", "commit-crimes", "assault-wrong", "aggression", "massacre"])  # what acts are called
_CRIMES: Final = frozenset(["commit-crimes", "assault-wrong", "terror-attack", "break-truce"])
_ARRIVING: Final = frozenset(["forces-arrive", "troops-go"])
_WOUNDS: Final = frozenset(["injure", "wounded-toll"])
_DONE: Final = frozenset(["occurred", "ongoing"])
_REACH: Final = 20  # chunks from an act to a predicate on it
_NEAR: Final = 5


def is_told_as(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """Whether `other`, behind `event` in its sentence and voice, only says what that was."""
    first, second = event.chunk, draft.chunk_of[other.first]
    if first is None or second is None or other.chunk is None or event.frame < 0 or other.frame < 0 or other.cue_of is not None:
        return False
    if not 0 < second.index - first.index <= _REACH or event.cue_of is not None:
        return False
    one, two = _id(draft, event), _id(draft, other)
    for rule in _rules_for(one, two, event.type, other.type, event.frame == other.frame):  # nearly always none
        if rule(draft, event, other, first, second):
            return True
    return False


def take_what_told(draft: Draft, event: EventDraft, other: EventDraft) -> None:
    """Hands on whom, where and what the second word knows; it tells of no doer that the act has not."""
    if event.type != other.type:
        return
    if other.chunk is not None and other.chunk.prep and other.type == "ASSAULT":
        event.actors = event.actors or [mention for mention in other.actors if mention not in event.recipients]
    if event.type != "AGREE":
        event.recipients = event.recipients or [mention for mention in other.recipients if mention not in event.actors]
    event.places = event.places or other.places
    wounded = _id(draft, other) in _WOUNDS and other.chunk is not None and bool(other.chunk.prep)
    if not wounded:  # أصيب *بإصابات*: how many they were is not told
        event.tolls = event.tolls or other.tolls
    event.weapon = event.weapon or other.weapon
    if other.chunk is not None and other.chunk.kind == NOUNS:
        event.taken_up.append(other.chunk.index)


def _is_their_wound(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """إصابة تسعة، ثلاثة *منهم إصاباتهم* بالغة: how badly some of those are hurt whose wounds were told before."""
    word = draft.words[other.first]
    if other.frame != event.frame or event.layer != "result" or word is None or not word.suffix or second.prep or second.conj:
        return False
    before = draft.chunks[second.sentence][second.index - 1]
    return before.kind == PRONOUN and before.last == second.first and bool(event.tolls) and second.index - first.index <= _NEAR


def _is_wound(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """أصيب مدني *بإصابات* طفيفة; سقوط إصابات، *بعضهم إصابته* بليغة; إصابة سبعة، *إصابة اثنين منهم* خطيرة: the wound itself, or how
    badly some of those are hurt who were told of."""
    if not other.rule.endswith(":noun") or other.first != second.head or second.conj or second.index - first.index > _NEAR + 1:
        return False
    row, operators = draft.chunks[second.sentence], draft.knowledge.operators
    if any(chunk.kind in (COMPLEMENTIZER, CONJUNCTION) for chunk in row[first.index + 1 : second.index]):
        return False
    if second.prep:
        return second.prep in operators("means_preposition") and _id(draft, event) == "injure" and not other.recipients
    word, before = draft.words[other.first], row[second.index - 1]
    if not event.tolls or word is None or before.kind not in (PRONOUN, NOUNS, MARK) or before.prep:
        return False
    among, own = operators("among_word"), draft.words[before.last - 1]
    if word.suffix:
        return own is not None and bool(own.suffix) and own.stem in operators("some_of_them") and before.last == second.first
    return any(norm in among for norm in draft.tokens.norm[other.first + 1 : other.first + 3]) or (
        draft.tokens.norm[before.last - 1] in among and before.last == second.first
    )


def _is_called(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """وصف التفجير … *بالعمل الإجرامي*, اعتبر قصف السوق *جريمة حرب*: what a verb of naming or judging says that an act is."""
    if _id(draft, other) not in _NAMES or not other.rule.endswith(":noun") or other.first != second.head or second.conj:
        return False
    row, operators = draft.chunks[second.sentence], draft.knowledge.operators
    verbs = operators("naming_verb") if second.prep in operators("means_preposition") else operators("judging_verb")
    if second.prep and second.prep not in operators("means_preposition"):
        return False
    before = [chunk for chunk in row[max(0, first.index - _NEAR) : first.index] if chunk.kind == VERB]
    if not before or before[-1].word is None or before[-1].word.stem not in verbs:
        return False
    if any(chunk.kind == COMPLEMENTIZER for chunk in row[before[-1].index : second.index]):
        return False
    return bool(second.prep) or not any(chunk.kind == VERB for chunk in row[first.index : second.index])


def _is_predicate(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """هدنة أعلنها الرئيس، *وهي هدنة* تستمر خمسة أيام; *وهي أول عملية خطف*: a noun of the act's own name behind a pronoun for it."""
    if other.frame != event.frame or not other.rule.endswith(":noun") or second.kind != NOUNS or second.prep or second.conj:
        return False
    before = draft.chunks[second.sentence][second.index - 1]
    word, pronoun = draft.words[other.first], draft.words[before.head]
    if before.kind != PRONOUN or pronoun is None or pronoun.function != "pron" or word is None or word.article:
        return False  # وقبلها *تفجير* الدالوة, يبدأ فيها *حظر التجول*
    return before.last == second.first and before.last == before.first + 1 and event.rule.endswith(":noun")


def _is_arisen(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """التفجير *ناجم عن* هجوم انتحاري, الهجوم *عبارة عن* تفجير: what a blast or an attack is said to have been."""
    if second.prep not in draft.knowledge.operators("about_preposition") or other.first != second.head or second.conj:
        return False
    if event.type != "ASSAULT" or other.type != "ASSAULT" or "attack" not in (event.layer, other.layer) or event.layer == "result":
        return False
    before = draft.words[second.first - 1]
    if before is None or before.stem not in draft.knowledge.operators("arising_word"):
        return False
    return second.index - first.index <= _NEAR


def _is_way(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """جرائم ارتكبوها *من خلال استهداف* المدنيين, العمل الإرهابي الذي أقدم عليه جناة *بتفجير* مدرسة: how a crime was done."""
    if event.type != "ASSAULT" or other.type != "ASSAULT" or not event.rule.endswith(":noun") or not other.rule.endswith(":noun"):
        return False
    row, operators = draft.chunks[second.sentence], draft.knowledge.operators
    between = row[first.index + 1 : second.index]
    if second.conj or any(chunk.kind in (COMPLEMENTIZER, CONJUNCTION) for chunk in between):
        return False
    verbs = [chunk for chunk in between if chunk.kind == VERB]
    during = second.prep in operators("during_preposition") and second.prep not in operators("in_preposition")
    by = during and draft.tokens.norm[second.first] in operators("from_preposition")  # *من خلال* استهداف
    if (by or second.prep in operators("through_preposition")) and other.first == second.head and not verbs:
        general = other.definite and other.layer == "attack" and not (other.actors or other.tolls)  # استهدافهم من خلال *التفجيرات*
        crime = _id(draft, event) in _CRIMES or (_id(draft, event) == "target" and general)
        return crime and (other.modality in _DONE or other.modality == event.modality)
    if _id(draft, event) not in _CRIMES or second.prep not in operators("means_preposition") or other.first != second.head:
        return False
    if len(verbs) != 1 or row[verbs[0].index - 1].kind != RELATIVE or verbs[0].index > first.index + 2:
        return False
    return verbs[0].word is not None and verbs[0].word.light is not None and other.layer == "attack"


def _is_granted(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """اتفاق *بشأن فتح القواعد*, الاتفاق الذي *يسمح* للطائرات باستخدام القاعدة: what an agreement allows."""
    if event.type != "AGREE" or other.type != "AGREE" or _id(draft, other) != "grant-bases" or _id(draft, event) == "grant-bases":
        return False
    between = draft.chunks[second.sentence][first.index + 1 : second.index]
    if len(between) > _NEAR or second.conj or any(chunk.conj for chunk in between):
        return False
    if second.kind == VERB:
        return len(between) == 1 and between[0].kind == RELATIVE
    verbs = [chunk for chunk in between if chunk.kind == VERB]
    if verbs and (len(verbs) > 1 or between[0].kind != RELATIVE or between[1] is not verbs[0]):
        return False  # اتفاق *الذي يسمح* للطائرات باستخدام القاعدة
    return bool(second.prep) and all(chunk.kind in (NOUNS, TIME, ADVERB, RELATIVE, VERB) for chunk in between)


def _is_arrival(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """تعزيزات تضم مدرعات *وصلت* إلى المدينة: where reinforcements that open the clause came."""
    if _id(draft, event) != "send-reinforcements" or _id(draft, other) not in _ARRIVING or second.kind != VERB or second.conj:
        return False
    row = draft.chunks[second.sentence]
    if not event.rule.endswith(":noun") or event.first != first.head or first.prep or second.index - first.index > _NEAR:
        return False
    if first.index and row[first.index - 1].kind == VERB:
        return False
    between = row[first.index + 1 : second.index]
    return not any(chunk.conj or chunk.kind in (COMPLEMENTIZER, CONJUNCTION) for chunk in between)


def _is_talk(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """جرى *خلال اللقاء مناقشة* الأوضاع: what was talked about in a meeting that the clause names."""
    if event.type != "CONSULT" or _id(draft, other) != "talks" or not event.rule.endswith(":noun"):
        return False
    if first.prep not in draft.knowledge.operators("during_preposition") or second.conj or second.prep:
        return False
    return second.kind == NOUNS and second.index == first.index + 1


def _is_damage(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """أصيب البيت *بأضرار* كبيرة: the damage that a building was hit with."""
    if _id(draft, event) != "injure" or _id(draft, other) != "damage":
        return False
    if second.prep not in draft.knowledge.operators("means_preposition"):
        return False
    return first.kind == VERB and second.index - first.index <= 3 and other.first == second.head


def _is_relief(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """جسر جوي *للإغاثة*, قافلة مساعدات *لإغاثة* النازحين: what a convoy of aid is for."""
    if event.type != "AID" or other.type != "AID" or not event.rule.endswith(":noun") or not other.rule.endswith(":noun"):
        return False
    purpose = second.prep in draft.knowledge.operators("purpose") and not second.conj
    return purpose and second.index == first.index + 1 and other.first == second.head and event.last == first.last


def _id(draft: Draft, event: EventDraft) -> str:
    return draft.entries.frames[event.frame].id


_Rule = Callable[[Draft, EventDraft, EventDraft, Chunk, Chunk], bool]


@cache
def _rules_for(one: str, two: str, type_: str, other: str, same: bool) -> tuple[_Rule, ...]:
    """The rules that may concern two acts of these frames and types, of the same frame or not."""
    asked: tuple[tuple[_Rule, bool], ...] = (
        (_is_called, two in _NAMES), (_is_their_wound, same), (_is_predicate, same),
        (_is_wound, two == "injure" and one in _WOUNDS),
        (_is_arisen, type_ == other == "ASSAULT"), (_is_way, type_ == other == "ASSAULT"),
        (_is_granted, two == "grant-bases" != one), (_is_arrival, one == "send-reinforcements" and two in _ARRIVING),
        (_is_talk, two == "talks"), (_is_damage, one == "injure" and two == "damage"), (_is_relief, type_ == other == "AID"),
    )  # fmt: skip
    return tuple(rule for rule, may_hold in asked if may_hold)



__all__ = ["is_told_as", "take_what_told"]
