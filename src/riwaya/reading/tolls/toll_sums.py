"""Sums of a toll: how many those named in a row come to.

In: an event of killing or wounding with those it hit. Out: one number for all of them, or None.
The idea: رجل وامرأة وثلاثة أطفال are five, and so is معلم برفقة أربعة من أبنائه; an unspecified plural leaves the sum open.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec.structs import replace

from riwaya.languages.ar.quantities import QuantityMention, plural_at
from riwaya.reading.clauses.arguments import joined
from riwaya.reading.draft import CLOSE, MARK, NOUNS, OPEN, PRONOUN, ActorMention, Chunk, Draft, EventDraft, TollDraft
from riwaya.records import Effect

_MANY: Final = 100  # hundreds and thousands of whom one more is not told by himself
_NEAR: Final = 6  # chunks behind somebody hit in which others may be added
_PERSONS: Final = frozenset(["people", "person", "role", "title", "source"])
_LOSSES: Final[tuple[Effect, ...]] = ("killed", "injured")
_BEHIND: Final = 3  # tokens from a number to the dead and wounded that it counts
_RISEN: Final = 6  # tokens from a word of rising to what it rises from
_DOZENS: Final = 20  # the least that عشرات says
_SEVERAL: Final = 2  # the least that a plural without a number says
Count = Callable[[Draft, ActorMention], QuantityMention | None]


def sum_of(draft: Draft, event: EventDraft, hit: list[ActorMention], count: Count) -> QuantityMention | None:
    """The number of all those whom و joins as hit by an act; None where they are not two or more, or somebody among them is
    not counted."""
    row = _in_a_row(draft, event, hit)
    if len(row) < 2:
        return None
    low: float = 0
    is_open = is_counted = False
    for mention in row:
        if low and mention.head_class == "person" and _is_name_of(draft, row[0]):
            continue  # الشقيقان أحمد *ومحمد سالم*
        number = count(draft, mention)
        if number is None or number.low is None or not (number.people or number.counts in ("people", None)):
            return None
        if number.value is None and not low:
            return None  # عدد من الجنود والمستشارين: of all of them
        plural = number.value is None and number.low == _SEVERAL and number.noun is None
        single = number.low == 1 and number.noun is None and low >= _MANY
        if is_counted and (plural or single):
            continue  # ثمانية ضباط *وعناصر*، ألفا مهاجر *ولاجئ*: the numeral is of both
        is_counted = number.low > _SEVERAL
        low += number.low
        is_open = is_open or number.high != number.low
    first, last = row[0].first, row[-1].last
    if is_open:
        return QuantityMention(first, last, None, low, None, "at_least", "people", None, False)
    return QuantityMention(first, last, low, low, low, "exact", "people", None, False)


def share_totals(draft: Draft, events: list[EventDraft]) -> None:
    """One number for dead and wounded together is neither: مقتل وإصابة *6 مدنيين*، *40 قتيلا وجريحا* are at least one of each."""
    for event in events:
        if not event.tolls:
            continue
        for toll in event.tolls:
            toll.quantity = _risen_from(draft, toll.quantity)
        totals = [toll for toll in event.tolls if toll.effect in _LOSSES and toll.quantity.value != 0]
        both = [
            toll for toll in totals
            if is_of_both(draft, toll.quantity)
            or any(toll.quantity is other.quantity and toll.effect != other.effect for other in totals)
        ]  # fmt: skip
        if not both or (both[0].quantity.value or _SEVERAL) < _SEVERAL:
            continue
        number = _share(draft, both[0].quantity)
        if number is not both[0].quantity:
            draft.add_quantity(number)
        event.tolls = [toll for toll in event.tolls if toll not in totals]
        event.tolls += [TollDraft(number, effect, both[0].who) for effect in _LOSSES]


def _risen_from(draft: Draft, number: QuantityMention) -> QuantityMention:
    """ارتفعت الحصيلة *من 31 إلى 32*: the last of two figures; no range."""
    if number.low == number.high or number.high is None or number.value is not None:
        return number
    if draft.tokens.norm[number.first] not in draft.knowledge.operators("from_preposition"):
        return number
    start = max(draft.sentences[draft.sentence_of[number.first]][0], number.first - _RISEN)
    words = draft.words[start : number.first]
    if not any(word is not None and word.text in draft.knowledge.operators("risen_word") for word in words):
        return number
    found = replace(number, value=number.high, low=number.high, operator="exact")
    draft.add_quantity(found)
    return found


def _share(draft: Draft, total: QuantityMention) -> QuantityMention:
    """How many of some dead and wounded are the dead, or the wounded: of a figure at least one, and not all; *عشرات* القتلى
    والجرحى are dozens of each, *العديد من القتلى والجرحى* several; عشرات المسلحين *بين قتيل وجريح* are some of either."""
    among = _is_among(draft, total)
    if total.value is None and total.high is not None and total.low is not None and total.low >= _DOZENS and not among:
        return total
    if total.value is None and (total.low or 0) >= _SEVERAL and not among and is_of_both(draft, total):
        return total
    high = None if total.high is None or (total.value is None and not among) else total.high - (total.value is not None)
    return QuantityMention(total.first, total.last, None, 1, high, "at_most" if high else "at_least", "people", None, False)


def _is_among(draft: Draft, quantity: QuantityMention) -> bool:
    """سقط *عشرات* المسلحين *بين قتيل وجريح*: whether "between" opens the words for the dead and wounded that a number counts."""
    last = draft.sentences[draft.sentence_of[quantity.first]][1]
    between = draft.knowledge.operators("between_preposition")
    words = draft.tokens.norm[quantity.last : min(quantity.last + _BEHIND + 1, last)]
    return any(one in between for one in words) and is_of_both(draft, quantity)


def is_of_both(draft: Draft, quantity: QuantityMention) -> bool:
    """40 *قتيلا وجريحا*، عشرة *بين قتيل وجريح*، عشرات *القتلى والجرحى*: whether a number counts dead and wounded together."""
    operators = draft.knowledge.operators
    losses = operators("killed_noun"), operators("injured_noun")
    last = draft.sentences[draft.sentence_of[quantity.first]][1]
    start = quantity.noun[0] if quantity.noun is not None and not quantity.dual else quantity.last
    for token in range(start, min(start + _BEHIND + 2, last - 1)):
        one, other = draft.words[token], draft.words[token + 1]
        if token >= start + _BEHIND and draft.tokens.norm[token - 1] not in operators("between_preposition"):
            continue  # خمسون مدنيا سقطوا *بين قتيل* وجريح
        if one is None or other is None:
            return False
        if token + 2 < last and draft.counted[token + 2]:
            return False  # 13 قتيلا *وإصابة 23* آخرين
        if not other.conjunction or not any(one.stem in mine and other.stem in theirs for mine, theirs in (losses, losses[::-1])):
            continue
        among = any(draft.tokens.norm[before] in operators("between_preposition") for before in range(start, token + 1))
        plural = plural_at(draft.tokens, token) is not None or plural_at(draft.tokens, token + 1) is not None
        before = token < quantity.first  # عدد القتلى والجرحى *50*
        several = (quantity.value is None or before) and bool(one.article) and bool(other.article)
        return among or one.preposition in operators("between_preposition") or not plural or several
    return False


def _in_a_row(draft: Draft, event: EventDraft, hit: list[ActorMention]) -> list[ActorMention]:
    """The persons hit that stand one after the other, each joined to the one before by و and by nothing else."""
    found: list[ActorMention] = []
    for mention in hit:
        chunk = draft.chunk_of[mention.first]
        if chunk is None or chunk.kind != NOUNS or not (mention.head_class in _PERSONS or _is_numbered(draft, chunk, mention)):
            return []
        if found:
            before = draft.chunk_of[found[-1].first]
            if before is None or chunk.sentence != before.sentence:
                return []
            joins = chunk.conj and not chunk.prep
            if not joins and not is_companion(draft, draft.chunks[chunk.sentence], chunk.index):
                return []
            if event.chunk is not None and before.index < event.chunk.index < chunk.index:
                return []  # مقتل ستة في *مواجهات* بين الشرطة ومسلحين: who fought is not joined to who fell
        found.append(mention)
    return found


def _is_name_of(draft: Draft, counted: ActorMention) -> bool:
    """*الشقيقان* أحمد ومحمد: whether names stand right behind those who are counted, which say who they are."""
    for number in draft.quantities_in[draft.sentence_of[counted.first]]:
        noun = number.noun
        if noun is not None and counted.first <= noun[0] < counted.last and (number.low or 0) > 1:
            behind = draft.words[noun[1]] if noun[1] < len(draft.words) else None
            return behind is not None and behind.given and not behind.conjunction
    return False


def _is_numbered(draft: Draft, chunk: Chunk, mention: ActorMention) -> bool:
    """وسبعة *من قوات النظام*، مقتل ثلاثة *جنود*: whether a number of some stands before the force they are of."""
    numbers = draft.quantities_in[chunk.sentence]
    return any(number.first in (chunk.head, mention.first) and (number.noun is None or number.people) for number in numbers)


def join_companions(draft: Draft, event: EventDraft) -> None:
    """Adds those whom a phrase behind somebody hit brings in: قتل معلم *بالإضافة إلى اثنين من أبنائه*, استشهد شاب *مع زوجته*."""
    if not event.recipients or event.chunk is None:
        return
    chunk = draft.chunk_of[event.recipients[-1].first]
    if chunk is None or chunk.sentence != event.sentence:
        return
    chunks = draft.chunks[event.sentence]
    for index in range(chunk.index + 1, min(chunk.index + _NEAR, len(chunks))):
        other = chunks[index]
        if is_companion(draft, chunks, index):
            found = [one.actor for one in joined(chunks, index) if one.actor is not None]
            event.recipients += [one for one in found if one.head_class in _PERSONS and one not in event.recipients]
            return
        if other.kind not in (NOUNS, PRONOUN, MARK, OPEN, CLOSE) or (other.kind == MARK and other.text not in "،,\""):
            return
        if other.kind == NOUNS and other.word is not None and other.word.frame_nouns:
            return


def is_companion(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """Whether a phrase joins persons to those before it as و would: إضافة إلى، برفقة، and مع before kin or followers of theirs."""
    operators = draft.knowledge.operators
    chunk = chunks[index]
    if chunk.kind != NOUNS or chunk.conj or chunk.actor is None or chunk.actor.head_class not in _PERSONS:
        return False
    losses = draft.knowledge.any_of("killed_noun", "injured_noun")
    if any(word is not None and word.stem in losses for word in draft.words[chunk.head : chunk.last]):
        return False  # إضافة إلى عشرات *الجرحى*: a toll of its own
    head, before = draft.words[chunk.head], chunks[index - 1] if index else None
    last = draft.words[before.last - 1] if before is not None and before.kind == NOUNS else None
    if last is not None and last.stem in operators("adding_word") and chunk.prep in operators("towards_preposition"):
        return True
    if chunk.prep in operators("accompanying_preposition"):
        return True
    if head is not None and head.stem in operators("beside_word") and chunk.prep in operators("towards_preposition"):
        return True  # إلى *جانب* أطفالهما
    if chunk.prep not in operators("with_preposition"):
        return False
    return any(word is not None and word.suffix for word in draft.words[chunk.head : chunk.last])


__all__ = ["is_companion", "is_of_both", "join_companions", "share_totals", "sum_of"]
