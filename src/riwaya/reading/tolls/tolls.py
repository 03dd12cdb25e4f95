"""Tolls: how many an act killed, wounded, seized or drove out, and which number says so.

In: events with those they were done to; the numbers and words of loss of their sentence. Out: `TollDraft`s on the events.
The idea: the number in the phrase of those hit counts them, a noun says one, two or several; words of loss
that no act counts are given out afterwards (`toll_losses`).
"""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from riwaya.languages.ar.quantities import QuantityMention, plural_at
from riwaya.reading.draft import ADVERB, NOUNS, PRONOUN, TIME, ActorMention, Chunk, Draft, EventDraft, TollDraft
from riwaya.reading.phrases.left_subjects import is_plural
from riwaya.reading.tolls.toll_numbers import (
    by_pronoun,
    count_of,
    counted_before,
    effect_of,
    implied_by,
    is_denied,
    is_in_ranks,
    loss_named,
    loss_of,
    names_plural,
    number_in,
    one_of,
    others,
    told_behind,
)
from riwaya.reading.tolls.toll_sums import join_companions, sum_of
from riwaya.records import Effect

_LOSSES: Final[tuple[Effect, ...]] = ("killed", "injured")
_OF_PERSONS: Final[frozenset[Effect]] = frozenset(
    ["killed", "injured", "detained", "abducted", "displaced", "evacuated", "released", "missing"]
)
_OWNERS: Final = frozenset(["people", "person", "role", "title"])
_FAR: Final = 5  # phrases from the word of an act to a number that counts whom it hit


def count_toll(draft: Draft, event: EventDraft) -> None:
    """Tolls from the numbers in the phrases of those an act of killing, wounding, arresting … is done to."""
    if event.frame < 0:
        return
    frame = draft.entries.frames[event.frame]
    toll = frame.toll
    if toll is None or event.chunk is None or frame.needs == "toll":
        return  # ارتفع عدد القتلى إلى تسعة: the figure is found among the losses of the sentence
    if toll == "surrendered":
        _count_surrendered(draft, event)
        return
    if frame.slots.get("object") == "toll" and frame.slots.get("subject") == "recipient":
        _count_lost(draft, event, toll)
        return
    if frame.layer == "result" and event.tail_end > event.last and _count_inflicted(draft, event):
        return
    if frame.layer == "result" and toll in _LOSSES:
        join_companions(draft, event)
    if frame.layer == "result" and _count_term(draft, event, toll):
        return
    counted = _count_numbered(draft, event, toll)
    ranked = bool(event.recipients) and all(is_in_ranks(draft, mention) for mention in event.recipients)
    if event.recipients and toll in _OF_PERSONS and (total := sum_of(draft, event, event.recipients, count_of)) is not None:
        draft.add_quantity(total)
        event.tolls = [other for other in event.tolls if other.effect != toll] + [TollDraft(total, toll, None)]
    elif not counted and event.recipients and not ranked:
        _count_unnumbered(draft, event, toll)
    elif not counted:
        _count_untold(draft, event, toll)


def _count_lost(draft: Draft, event: EventDraft, toll: Effect) -> None:
    """فقد الجيش *ستة* من جنوده، خسرت الفصائل *مقاتلين*: a toll of those whom the fixed words behind a verb name."""
    first, last = event.last, event.tail_end
    number = number_in(draft, first, last)
    if number is None and plural_at(draft.tokens, last - 1) is not None:
        number = QuantityMention(last - 1, last, None, 2, None, "at_least", "people", None, False)
        draft.add_quantity(number)
    if number is not None and (number.people or number.counts is None):
        event.tolls.append(TollDraft(number, toll, None))


def _count_inflicted(draft: Draft, event: EventDraft) -> bool:
    """كبدوا المهاجمين *15 قتيلا*, *عشرات القتلى*: a toll that the fixed words behind a verb count, whoever stands between."""
    token = event.tail_end - 1
    effect = loss_of(draft, token)
    if effect is None or event.frame < 0 or draft.entries.frames[event.frame].slots.get("object") != "recipient":
        return False
    number = number_in(draft, event.last, event.tail_end, effect)
    if number is None:
        if plural_at(draft.tokens, token) is None:
            return False
        number = QuantityMention(token, token + 1, None, 2, None, "at_least", "people", None, False)
        draft.add_quantity(number)
    event.tolls.append(TollDraft(number, effect, None))
    return True


def _count_term(draft: Draft, event: EventDraft, toll: Effect) -> bool:
    """A toll that the term of an act counts itself: سقوط *4 قتلى*، *ثلاثة شهداء*، ارتقى *شهيدان*; False where it counts nobody."""
    trigger = draft.words[event.first]
    if event.chunk is None or trigger is None:
        return False
    if event.last - event.first < 2 and (trigger.head is None or event.rule.endswith(":verb")):
        return False  # *قتلته* is no قتلة here
    losses = {effect: token for token in range(event.last - 1, event.first - 1, -1) if (effect := loss_of(draft, token))}
    own = min(losses, key=losses.__getitem__, default=None)
    number = number_in(draft, event.chunk.head, max(event.chunk.last, event.last), own)
    if number is not None:
        event.tolls.append(TollDraft(number, effect_of(number, toll), number.counts))
        return True
    nobody = draft.knowledge.operators("any_word")
    if any(word is not None and word.stem in nobody for word in draft.words[event.first : event.last]):
        return False  # نفى سقوط *أي* قتيل
    plural = names_plural(draft, event)
    between = event.chunk.prep in draft.knowledge.operators("between_preposition")
    alone = own is not None and not between  # سقط *قتيل* من المتظاهرين
    ranked = all(
        is_in_ranks(draft, mention) or (alone and _is_of_other_loss(draft, event, mention)) for mention in event.recipients
    )  # شهيد … *في صفوف المدنيين*
    if not ranked or event.definite or not (plural or alone) or (between and not plural):
        return False
    if len(losses) > 1:
        _count_both(draft, event)  # *قتلى وجرحى* جراء القصف
        return True
    number = QuantityMention(event.first, event.last, None, 2, None, "at_least", "people", None, False)
    if not plural:  # شهيد وثلاثة جرحى: one
        number = replace(number, value=1, low=1, high=1, operator="exact")
    draft.add_quantity(number)
    event.tolls.append(TollDraft(number, toll, None))
    return True


def _is_of_other_loss(draft: Draft, event: EventDraft, mention: ActorMention) -> bool:
    """سقوط قتيل *وإصابة ثلاثة مدنيين*: whether those hit are of another loss that و joins."""
    chunk = draft.chunk_of[mention.first]
    if chunk is None or event.chunk is None or chunk.sentence != event.sentence or chunk.index <= event.chunk.index:
        return False
    return bool(chunk.conj and chunk.word is not None and chunk.word.frame_nouns) and mention.first > chunk.head


def _count_numbered(draft: Draft, event: EventDraft, toll: Effect) -> bool:
    """Tolls from the numbers that stand in the phrases of those hit, or right behind the trigger; whether there were any."""
    assert event.chunk is not None
    for mention in event.recipients:
        if _owns_it(mention, toll):
            continue
        chunk = draft.chunk_of[mention.first]
        first = min(mention.first, chunk.head if chunk is not None else mention.first)
        last = max(mention.last, chunk.last if chunk is not None else mention.last)
        number = one_of(draft, mention) or number_in(draft, first, last)
        if number is not None and toll == "injured" and _is_taken(draft, event, mention, number):
            return True
        if number is not None:
            event.tolls.append(TollDraft(number, toll if _dies(event, toll, mention) else effect_of(number, toll), mention.name))
    if event.tolls:
        return True
    number = number_in(draft, event.last, min(event.chunk.last, event.last + 8))
    if number is None and not event.recipients:
        number = _after(draft, event)
    if number is None:
        return False
    event.tolls.append(TollDraft(number, effect_of(number, toll), number.counts))
    return True


def _owns_it(mention: ActorMention, toll: Effect) -> bool:
    """إحراق منزل *أحد المدنيين*: whether somebody is named where things are counted that were destroyed, which were his."""
    return toll == "destroyed" and mention.head_class in _OWNERS


def _dies(event: EventDraft, toll: Effect, mention: ActorMention) -> bool:
    """فقد *ثلاثة جرحى* حياتهم: whether fixed words say that whoever is named first, wounded or not, died."""
    if toll != "killed" or mention is not event.recipients[0]:
        return False
    struck = event.rule.endswith(":verb") and bool(event.actors) and mention.first >= event.last  # قتل المسلحون *الجرحى*
    return event.tail_end > event.last or struck


def _is_taken(draft: Draft, event: EventDraft, mention: ActorMention, number: QuantityMention) -> bool:
    """مقتل *ثلاثة* وجرح تسعة، *إصاباتهم* بالغة: whether a pronoun takes up those whom the sentence counts among the dead."""
    word = draft.words[event.first]
    if word is None or not word.suffix or mention.first > event.first or event.rule.endswith(":verb"):
        return False
    others = (other for other in draft.events if other.sentence == event.sentence and other is not event)
    return any(toll.quantity is number and toll.effect == "killed" for other in others for toll in other.tolls)


def _count_untold(draft: Draft, event: EventDraft, toll: Effect) -> None:
    """A toll where neither a number nor a mention says who was hit: أصيب *آخرون*، *مقتلهما*، *إصابات* بين المدنيين."""
    number = others(draft, event) or by_pronoun(draft, event, toll)
    if number is None and event.rule.endswith(":verb") and event.chunk is not None and is_plural(event.chunk):
        number = counted_before(draft, event)
    if number is None and not event.rule.endswith(":verb") and not event.definite and not is_denied(draft, event.first):
        if loss_of(draft, event.first) is not None and plural_at(draft.tokens, event.first) is not None:
            number = QuantityMention(event.first, event.last, None, 2, None, "at_least", "people", None, False)  # وقوع إصابات
    if number is not None:
        if number not in draft.quantities_in[event.sentence]:
            draft.add_quantity(number)
        event.tolls.append(TollDraft(number, toll, None))


def _count_surrendered(draft: Draft, event: EventDraft) -> None:
    """استسلم *43 مسلحا*: of giving oneself up the toll is who does it."""
    for mention in event.actors[:1] if event.modality != "negated" else []:  # رفض *المسلحون* إلقاء السلاح
        number = count_of(draft, mention)
        if number is not None:
            if number not in draft.quantities_in[draft.sentence_of[number.first]]:
                draft.add_quantity(number)
            event.tolls.append(TollDraft(number, "surrendered", mention.name))


def _count_both(draft: Draft, event: EventDraft) -> None:
    """Both tolls of a trigger that names the dead and the wounded, each by the number of its noun."""
    for token in range(event.first, event.last):
        effect = loss_of(draft, token)
        if effect is None or any(toll.effect == effect for toll in event.tolls):
            continue
        if plural_at(draft.tokens, token) is not None:
            number = QuantityMention(token, token + 1, None, 2, None, "at_least", "people", None, False)
        else:
            number = QuantityMention(token, token + 1, 1, 1, 1, "exact", "people", None, False)
        draft.add_quantity(number)
        event.tolls.append(TollDraft(number, effect, None))


def _count_unnumbered(draft: Draft, event: EventDraft, toll: Effect) -> None:
    """What the number of their nouns says of those hit; each word of loss has its own effect (قتيلا وجريحين)."""
    first = event.recipients[0]
    if _owns_it(first, toll):
        return
    number = told_behind(draft, first)
    behind = draft.chunk_of[first.first]
    parted = behind is not None and first.first > event.last and behind.prep in draft.knowledge.operators("from_preposition")
    if number is None and parted and (number := others(draft, event)) is not None:
        draft.add_quantity(number)  # إصابة *آخرين* من فصيل محلي
    if number is not None:
        event.tolls.append(TollDraft(number, toll, first.name))
        return
    done: set[Effect] = set()
    for mention in event.recipients:
        effect = loss_named(draft, mention) if toll in _LOSSES and not _dies(event, toll, mention) else None
        implied = implied_by(draft, mention, toll) if mention is first or effect is not None else None
        if implied is not None and (effect or toll) not in done:
            done.add(effect or toll)
            draft.add_quantity(implied)
            event.tolls.append(TollDraft(implied, effect or toll, mention.name))


def count_effect(draft: Draft, event: EventDraft, effect: Effect, mention: ActorMention) -> None:
    """A toll that the verb of effect gave (القصف قتل خمسة مدنيين)."""
    if _owns_it(mention, effect):
        return
    chunk = draft.chunk_of[mention.first]
    first = chunk.head if chunk is not None else mention.first
    hit = event.recipients[event.recipients.index(mention) :] if mention in event.recipients else []
    number = sum_of(draft, event, hit, count_of) if len(hit) > 1 else None
    number = number or one_of(draft, mention) or number_in(draft, min(first, mention.first), mention.last)
    number = number or implied_by(draft, mention, effect)
    if number is not None:
        if number not in draft.quantities_in[draft.sentence_of[number.first]]:
            draft.add_quantity(number)
        event.tolls.append(TollDraft(number, loss_named(draft, mention) or effect, mention.name))


def count_unnamed(draft: Draft, event: EventDraft, effect: Effect, chunk: Chunk) -> None:
    """A toll of persons whom the verb of effect only counts: قتلت الغارة *خمسة*، أودى القصف بحياة *ستة آخرين*."""
    first = next((token for token in range(chunk.head, chunk.last) if draft.counted[token]), chunk.last)
    number = number_in(draft, first, chunk.last)
    if number is not None and (number.people or number.counts is None) and not any(toll.effect == effect for toll in event.tolls):
        event.tolls.append(TollDraft(number, effect_of(number, effect), None))


def _after(draft: Draft, event: EventDraft) -> QuantityMention | None:
    """A number of nobody named behind the trigger's phrase (أصيب 5), behind who did it (اعتقلت الشرطة *ستة*) or where and when
    it was (قتل في القصف *ستة آخرون*)."""
    assert event.chunk is not None
    chunks, start = draft.chunks[event.sentence], event.chunk.index + 1
    for chunk in chunks[start : start + _FAR]:
        if chunk.kind != NOUNS:
            if chunk.kind not in (TIME, PRONOUN, ADVERB):
                return None
            continue
        if chunk.prep or (chunk.actor is not None and chunk.actor in event.actors):
            continue  # اغتال *مسلحان* مدير الأمن
        if chunk.index == start:
            return number_in(draft, chunk.head, chunk.last)
        if chunk.conj or not draft.counted[chunk.head]:
            return None
        number = number_in(draft, chunk.head, chunk.last)
        things = number is not None and not number.people and number.counts is not None
        return None if things and draft.entries.frames[event.frame].toll != "destroyed" else number
    return None


__all__ = ["count_effect", "count_toll", "count_unnamed"]
