"""Tolls: how many an act killed, wounded, seized or drove out, and which number says so.

In: events with those they were done to; the numbers and words of loss of their sentence. Out: `TollDraft`s on the events.
The idea: the number in the phrase of those hit counts them, a noun says one, two or several; a word of loss (قتيل، جرحى) has an
effect of its own and belongs to the act whose clause tells it. Ages count nobody.
"""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from riwaya.languages.ar.quantities import QuantityMention, plural_at
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    MARK,
    NOUNS,
    OPEN,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
    TollDraft,
)
from riwaya.reading.toll_sums import join_companions, sum_of
from riwaya.records import Effect

_LOSSES: Final[tuple[Effect, ...]] = ("killed", "injured")
_STOPS: Final = frozenset(".؛!؟?")
_RISES: Final = 6  # tokens from a word of loss to the figure that it comes to
_FAR_RISES: Final = 18  # the same where the sentence says that the figure rises
_NEGATED: Final = 5  # tokens from a negation to what it denies
_PART: Final = 3  # tokens between بينهم and the part that it names


def count_toll(draft: Draft, event: EventDraft) -> None:
    """Tolls from the numbers in the phrases of those an act of killing, wounding, arresting … is done to."""
    if event.frame < 0:
        return
    frame = draft.entries.frames[event.frame]
    if frame.toll is None or event.chunk is None:
        return
    if frame.toll == "surrendered":
        _count_surrendered(draft, event)
        return
    counted = False
    if frame.layer == "result" and frame.toll in _LOSSES:
        join_companions(draft, event)
    trigger = draft.words[event.first]
    if frame.layer == "result" and trigger is not None and (trigger.head is not None or event.last - event.first > 1):
        own = next((effect for token in range(event.first, event.last) if (effect := _loss(draft, token)) is not None), None)
        number = _quantity(draft, event.chunk.head, event.chunk.last, own)  # سقوط 4 قتلى، ثلاثة شهداء: counted in the term itself
        if number is not None:
            event.tolls.append(TollDraft(number, _effect_of(number, frame.toll), number.counts))
            return
        plural = _names_plural(draft, event)
        between = event.chunk.prep in draft.knowledge.operators("between_preposition")
        alone = own is not None and not between  # سقط *قتيل* من المتظاهرين
        ranked = all(_is_in_ranks(draft, mention) for mention in event.recipients)  # شهيد … *في صفوف المدنيين*
        both = {effect for token in range(event.first, event.last) if (effect := _loss(draft, token)) is not None}
        if ranked and not event.definite and (plural or alone) and not (between and not plural):
            if len(both) > 1:
                _count_both(draft, event)  # *قتلى وجرحى* جراء القصف
                return
            number = QuantityMention(event.first, event.last, None, 2, None, "at_least", "people", None, False)
            if not plural:  # شهيد وثلاثة جرحى: one
                number = replace(number, value=1, low=1, high=1, operator="exact")
            draft.add_quantity(number)
            event.tolls.append(TollDraft(number, frame.toll, None))
            return
    for mention in event.recipients:
        chunk = draft.chunk_of[mention.first]
        first = min(mention.first, chunk.head if chunk is not None else mention.first)
        last = max(mention.last, chunk.last if chunk is not None else mention.last)
        number = _one_of(draft, mention) or _quantity(draft, first, last)
        if number is not None:
            event.tolls.append(TollDraft(number, _effect_of(number, frame.toll), mention.name))
            counted = True
    ranked = bool(event.recipients) and all(_is_in_ranks(draft, mention) for mention in event.recipients)
    if not counted:
        number = _quantity(draft, event.last, min(event.chunk.last, event.last + 8))
        if number is None and not event.recipients:
            number = _after(draft, event)
        if number is not None:
            event.tolls.append(TollDraft(number, _effect_of(number, frame.toll), number.counts))
            counted = True
    if event.recipients and frame.toll in _LOSSES and (total := sum_of(draft, event, _count_of)) is not None:
        draft.add_quantity(total)
        event.tolls = [toll for toll in event.tolls if toll.effect != frame.toll] + [TollDraft(total, frame.toll, None)]
    elif not counted and event.recipients and not ranked:
        _count_unnumbered(draft, event, frame.toll)
    elif not counted:
        number = _others(draft, event) or _by_pronoun(draft, event, frame.toll)
        several = _loss(draft, event.first) is not None and plural_at(draft.tokens, event.first) is not None
        if number is None and several and not event.definite and not _is_denied(draft, event.first):  # إصابات بين المدنيين
            number = QuantityMention(event.first, event.last, None, 2, None, "at_least", "people", None, False)  # وقوع إصابات
        if number is not None:
            draft.add_quantity(number)
            event.tolls.append(TollDraft(number, frame.toll, None))


def _count_surrendered(draft: Draft, event: EventDraft) -> None:
    """استسلم *43 مسلحا*: of giving oneself up the toll is who does it."""
    for mention in event.actors[:1]:
        number = _count_of(draft, mention)
        if number is not None:
            if number not in draft.quantities_in[draft.sentence_of[number.first]]:
                draft.add_quantity(number)
            event.tolls.append(TollDraft(number, "surrendered", mention.name))


def _count_both(draft: Draft, event: EventDraft) -> None:
    """Both tolls of a trigger that names the dead and the wounded, each by the number of its noun."""
    for token in range(event.first, event.last):
        effect = _loss(draft, token)
        if effect is None or any(toll.effect == effect for toll in event.tolls):
            continue
        if plural_at(draft.tokens, token) is not None:
            number = QuantityMention(token, token + 1, None, 2, None, "at_least", "people", None, False)
        else:
            number = QuantityMention(token, token + 1, 1, 1, 1, "exact", "people", None, False)
        draft.add_quantity(number)
        event.tolls.append(TollDraft(number, effect, None))


def _is_in_ranks(draft: Draft, mention: ActorMention) -> bool:
    """في صفوف *المدنيين*، بين *المدنيين*، قتيل من *المدنيين*: of whom those counted are, not they themselves."""
    chunk = draft.chunk_of[mention.first]
    word = draft.words[chunk.head] if chunk is not None else None
    operators = draft.knowledge.operators
    return chunk is not None and (
        chunk.prep in operators("between_preposition")
        or (chunk.prep in operators("from_preposition") and _loss(draft, chunk.first - 1) is not None)
        or (word is not None and word.stem in operators("ranks_noun"))
    )


def _count_of(draft: Draft, mention: ActorMention) -> QuantityMention | None:
    """How many a mention of persons names, told by a number or by the number of its noun."""
    chunk = draft.chunk_of[mention.first]
    first = min(mention.first, chunk.head if chunk is not None else mention.first)
    last = max(mention.last, chunk.last if chunk is not None else mention.last)
    number = _told_behind(draft, mention) or _quantity(draft, first, last) or _implied(draft, mention)
    return None if number is None or _effect_counted(number) or _loss_named(draft, mention) else number  # طفل و*جرحى*


def _count_unnumbered(draft: Draft, event: EventDraft, toll: Effect) -> None:
    """What the number of their nouns says of those hit; each word of loss has its own effect (قتيلا وجريحين)."""
    first = event.recipients[0]
    number = _told_behind(draft, first)
    if number is not None:
        event.tolls.append(TollDraft(number, toll, first.name))
        return
    done: set[Effect] = set()
    for mention in event.recipients:
        effect = _loss_named(draft, mention) if toll in _LOSSES else None
        implied = _implied(draft, mention, toll) if mention is first or effect is not None else None
        if implied is not None and (effect or toll) not in done:
            done.add(effect or toll)
            draft.add_quantity(implied)
            event.tolls.append(TollDraft(implied, effect or toll, mention.name))


def count_effect(draft: Draft, event: EventDraft, effect: Effect, mention: ActorMention) -> None:
    """A toll that the verb of effect gave (القصف قتل خمسة مدنيين)."""
    chunk = draft.chunk_of[mention.first]
    first = chunk.head if chunk is not None else mention.first
    number = _quantity(draft, min(first, mention.first), mention.last) or _implied(draft, mention, effect)
    if number is not None:
        if number not in draft.quantities_in[draft.sentence_of[number.first]]:
            draft.add_quantity(number)
        event.tolls.append(TollDraft(number, _loss_named(draft, mention) or effect, mention.name))


def count_losses(draft: Draft, number: int, events: list[EventDraft], told: list[EventDraft]) -> None:
    """Gives words of loss that no event counts yet to the act of their clause (قصف …: 5 شهداء *و38 إصابة*).

    `told` are all events of the sentence, `events` those that are left of them.
    """
    hosts = [
        event for event in events
        if event.type == "ASSAULT" and event.layer != "act" and event.chunk is not None and event.modality != "negated"
    ]  # fmt: skip
    if not hosts:
        return
    used = {(toll.quantity.first, toll.quantity.last) for event in told for toll in event.tolls}
    for quantity, effect in _losses(draft, number, {event.first for event in told}):
        if any(first < quantity.last and quantity.first < last for first, last in used) or _is_part(draft, quantity):
            continue
        host = _host(draft, quantity, hosts)
        if host is None:
            continue
        known = [toll for toll in host.tolls if toll.effect == effect]
        if known and (quantity.value is None or quantity.noun is None or any(_is_figure(toll.quantity) for toll in known)):
            continue  # only a figure takes the place of what nobody counted
        if quantity not in draft.quantities_in[number]:
            draft.add_quantity(quantity)
        host.tolls = [toll for toll in host.tolls if toll.effect != effect] + [TollDraft(quantity, effect, None)]


def _is_figure(quantity: QuantityMention) -> bool:
    """Whether somebody counted: 9, more than 2000; several, dozens is no figure."""
    return quantity.value is not None or (quantity.high is None and quantity.low is not None and quantity.low > _RISES)


def _losses(draft: Draft, number: int, triggers: set[int]) -> list[tuple[QuantityMention, Effect]]:
    """The counted and uncounted words of loss of a sentence, in text order; `triggers` tell acts (إصابة شخصين) and no person."""
    found: list[tuple[QuantityMention, Effect]] = []
    covered: set[int] = set()
    numbered: set[int] = set()
    for quantity in draft.quantities_in[number]:
        effect = _effect_counted(quantity) or _rises_to(draft, quantity)
        covered.update(range(quantity.first, max(quantity.last, quantity.noun[1] if quantity.noun else 0)))
        numbered.update(range(*quantity.noun) if quantity.noun else ())
        if effect is not None:
            found.append((quantity, effect))
    operators = draft.knowledge.operators
    killed, injured, between = operators("killed_noun"), operators("injured_noun"), operators("between_preposition")
    told = not (killed.isdisjoint(draft.stems) and injured.isdisjoint(draft.stems))
    for chunk in draft.chunks[number] if told else ():
        if chunk.kind != NOUNS or chunk.prep in between:
            continue  # سقط المئات بين *قتيل وجريح*
        for token in range(chunk.head, chunk.last):
            word = draft.words[token]
            if word is None or (word.stem not in killed and word.stem not in injured):
                continue
            loss: Effect = "killed" if word.stem in killed else "injured"
            if token in covered or token in triggers or word.article or word.suffix or word.given:
                continue
            following = draft.words[token + 1] if token + 1 < chunk.last else None
            if following is not None and (following.given or following.article or not following.known):
                continue  # شهيد الواجب، الشهيد فلان
            if _is_denied(draft, token) or (word.conjunction and token - 1 in numbered):
                continue  # 66 قتيلا *وجريحا*: one number for both
            plural = plural_at(draft.tokens, token) is not None
            if plural:
                unnumbered = QuantityMention(token, token + 1, None, 2, None, "at_least", "people", None, False)
            else:
                unnumbered = QuantityMention(token, token + 1, 1, 1, 1, "exact", "people", None, False)
            found.append((unnumbered, loss))
    return sorted(found, key=lambda item: item[0].first)


def _host(draft: Draft, quantity: QuantityMention, hosts: list[EventDraft]) -> EventDraft | None:
    """The act nearest to a word of loss with no clause of its own between them, told by the same voice."""
    chunk = draft.chunk_of[quantity.first]
    if chunk is None:
        return None
    best: tuple[int, EventDraft] | None = None
    for event in hosts:
        assert event.chunk is not None
        if event.statement is not draft.owner[quantity.first] or not _linked(draft, chunk, event):
            continue
        distance = abs(event.chunk.index - chunk.index)
        if best is None or distance < best[0]:
            best = distance, event
    return best[1] if best else None


def _linked(draft: Draft, chunk: Chunk, event: EventDraft) -> bool:
    """Whether only verbs of effect, other results and relative clauses stand between a word of loss and an act."""
    assert event.chunk is not None
    chunks = draft.chunks[chunk.sentence]
    low, high = sorted((chunk.index, event.chunk.index))
    for other in chunks[low + 1 : high]:
        if other.kind in (COMPLEMENTIZER, OPEN) or (other.kind == MARK and other.text in _STOPS):
            return False
        if other.kind == VERB and other.index not in event.told_by and chunks[other.index - 1].kind != RELATIVE:
            word = other.word
            frames = draft.entries.frames
            if word is not None and word.text in draft.knowledge.operators("risen_word"):
                continue  # عدد قتلى الغارة *ارتفع* إلى 53
            if word is None or (word.light is None and not any(frames[verb.ref].type == "ASSAULT" for verb in word.frame_verbs)):
                return False
    return True


def _rises_to(draft: Draft, quantity: QuantityMention) -> Effect | None:
    """عدد الشهداء ارتفع *إلى 9* والمصابين *إلى 21*، الشهداء: *3*: a bare figure that a word of loss before it comes to."""
    norm, first = draft.tokens.norm, draft.sentences[draft.sentence_of[quantity.first]][0]
    if quantity.counts not in (None, "people") or quantity.first <= first:
        return None
    if norm[quantity.first - 1] not in draft.knowledge.operators("comes_to"):
        return None
    rising = draft.knowledge.operators("risen_word")
    before = draft.words[first : quantity.first]
    rises = quantity.counts == "people" or any(word is not None and word.text in rising for word in before)
    reach = _FAR_RISES if rises else _RISES
    for token in range(quantity.first - 2, max(first, quantity.first - reach) - 1, -1):
        effect = _loss(draft, token)
        if effect is not None:
            return effect
        if draft.counted[token]:
            return None
    return None


def _is_denied(draft: Draft, token: int) -> bool:
    """لا أنباء عن *إصابات*، دون وقوع *ضحايا*"""
    without = draft.knowledge.operators("negating_noun")
    first = draft.sentences[draft.sentence_of[token]][0]
    for before in range(token - 1, max(first, token - _NEGATED) - 1, -1):
        word = draft.words[before]
        if word is None:
            return False
        if word.function == "neg" or word.stem in without:
            return True
    return False


def _is_part(draft: Draft, quantity: QuantityMention) -> bool:
    """20 مصابا بينهم *3 جرحى*: a part of those counted before."""
    among = draft.knowledge.operators("among_word")
    return any(draft.tokens.norm[token] in among for token in range(max(0, quantity.first - _PART), quantity.first))


def _effect_counted(quantity: QuantityMention) -> Effect | None:
    """The effect that the counted noun itself names (7 إصابات)."""
    return next((effect for effect in _LOSSES if quantity.counts == effect), None)


def _effect_of(quantity: QuantityMention, toll: Effect) -> Effect:
    """What was done to those a number counts: what their noun says (قتل 3 *جرحى*), or, where nobody was hurt by it, the act
    (نقل 5 جرحى: evacuated)."""
    return (_effect_counted(quantity) or toll) if toll in _LOSSES else toll


def _loss(draft: Draft, token: int) -> Effect | None:
    """The effect that a word of loss names (قتيل: killed, جرحى: injured)."""
    word = draft.words[token]
    if word is None:
        return None
    if word.stem in draft.knowledge.operators("killed_noun"):
        return "killed"
    return "injured" if word.stem in draft.knowledge.operators("injured_noun") else None


def _loss_named(draft: Draft, mention: ActorMention) -> Effect | None:
    return next((effect for token in range(mention.first, mention.last) if (effect := _loss(draft, token)) is not None), None)


def _one_of(draft: Draft, mention: ActorMention) -> QuantityMention | None:
    """أحد الجنود، واحدة من الممرضات: one, whatever the number of the noun behind."""
    word = draft.words[mention.first]
    if word is None or word.suffix or mention.last - mention.first < 2 or word.stem not in draft.knowledge.operators("one_of"):
        return None
    number = QuantityMention(mention.first, mention.last, 1, 1, 1, "exact", "people", None, False)
    draft.add_quantity(number)
    return number


def _names_plural(draft: Draft, event: EventDraft) -> bool:
    """Whether the trigger holds a plural of persons hit (قتلى، ضحايا)."""
    return any(
        (word is not None and word.head is not None and word.head.number == 2)
        or (_loss(draft, token) is not None and plural_at(draft.tokens, token) is not None)
        for token, word in enumerate(draft.words[event.first : event.last], event.first)
    )


def _quantity(draft: Draft, first: int, last: int, own: Effect | None = None) -> QuantityMention | None:
    """The first number in some tokens that counts no years, nor losses other than the word's own (شهيد و*3 جرحى*)."""
    if first >= last:
        return None
    for quantity in draft.quantities_in[draft.sentence_of[first]]:
        if own is not None and _effect_counted(quantity) not in (None, own):
            continue
        if quantity.first >= first and quantity.last <= last + 2 and quantity.first < last and quantity.counts != "years":
            if quantity.first > first and _is_theirs(draft, quantity):
                continue
            return quantity
    return None


def _is_theirs(draft: Draft, quantity: QuantityMention) -> bool:
    """أب *لثلاثة أطفال*: a number with ل inside a phrase counts what one has, not those the phrase names."""
    return draft.tokens.norm[quantity.first][: quantity.lead] in draft.knowledge.operators("of_preposition")


def _told_behind(draft: Draft, mention: ActorMention) -> QuantityMention | None:
    """The number that counts a noun before it: جميع ركاب الطائرة وعددهم 176, الصيادون العشرون."""
    norm = draft.tokens.norm
    theirs = draft.knowledge.operators("their_number")
    for quantity in draft.quantities_in[draft.sentence_of[mention.first]]:
        if quantity.counts == "years":
            continue  # فلان (45 عاما)
        if quantity.noun is not None and mention.first <= quantity.noun[0] < mention.last:
            return quantity
        if mention.last < quantity.first <= mention.last + 4 and norm[quantity.first - 1] in theirs:
            return quantity
        if mention.last < quantity.first <= mention.last + 3 and _is_size(draft, mention, quantity):
            return quantity
    return None


def _is_size(draft: Draft, mention: ActorMention, quantity: QuantityMention) -> bool:
    """عائلة مؤلفة *من أربعة أفراد*، عائلة *من 5 أشخاص*: how many a family is, right behind it."""
    head = next((draft.words[token] for token in range(mention.first, mention.last) if not draft.counted[token]), None)
    operators = draft.knowledge.operators
    if head is None or head.stem not in operators("family_noun") or quantity.counts not in (None, "people"):
        return False
    if draft.tokens.norm[quantity.first - 1] not in operators("from_preposition"):
        return False
    between = draft.words[mention.last : quantity.first - 1]
    return all(word is not None and word.stem in operators("consisting_word") for word in between)


def _after(draft: Draft, event: EventDraft) -> QuantityMention | None:
    """A number right behind the trigger's phrase (أصيب 5)."""
    assert event.chunk is not None
    chunks = draft.chunks[event.sentence]
    index = event.chunk.index + 1
    if index < len(chunks) and chunks[index].kind == NOUNS and not chunks[index].prep:
        frame = draft.entries.frames[event.frame]
        if frame.toll in _LOSSES and chunks[index].actor is not None and chunks[index].actor in event.actors:
            return None  # اغتال *مسلحان* مدير الأمن
        return _quantity(draft, chunks[index].head, chunks[index].last)
    return None


def _others(draft: Draft, event: EventDraft) -> QuantityMention | None:
    """أصيب *آخرون*، إصابة *آخر*: others of whom nobody says how many."""
    token = event.last
    word = draft.words[token] if token < draft.sentences[event.sentence][1] else None
    operators = draft.knowledge.operators
    if word is None:
        return None
    if word.text in operators("others_many"):
        return QuantityMention(token, token + 1, None, 2, None, "at_least", "people", None, False)
    if word.text in operators("others_two"):
        return QuantityMention(token, token + 1, 2, 2, 2, "exact", "people", None, True)
    if word.text in operators("others_one"):
        return QuantityMention(token, token + 1, 1, 1, 1, "exact", "people", None, False)
    return None


def _by_pronoun(draft: Draft, event: EventDraft, toll: Effect) -> QuantityMention | None:
    """جثماني الرجل وابنه بعد *مقتلهما*: what the number of the pronoun on a word of killing or wounding says."""
    word = draft.words[event.first]
    if word is None or not word.suffix or toll not in _LOSSES or event.rule.endswith(":verb"):
        return None
    number, feminine = draft.knowledge.morphology.pronoun_of(word.suffix)
    if number == 1:
        return QuantityMention(event.first, event.last, 2, 2, 2, "exact", "people", None, True)
    if number == 2:
        return QuantityMention(event.first, event.last, None, 2, None, "at_least", "people", None, False)
    if feminine:
        return None  # مقتلها: a woman, or several
    return QuantityMention(event.first, event.last, 1, 1, 1, "exact", "people", None, False)


def _implied(draft: Draft, mention: ActorMention, toll: Effect = "killed") -> QuantityMention | None:
    """What the number of a noun says: one, two, or an unspecified plural of at least two."""
    if mention.head_class not in ("people", "person", "role", "title") and (mention.head_class != "source" or toll not in _LOSSES):
        return None
    before = draft.words[mention.first - 1] if mention.first else None
    if before is not None and before.stem in draft.knowledge.operators("between_preposition"):
        return None  # مئة بين *قتيل* وجريح
    word = draft.words[mention.first]
    many = word is not None and word.text in draft.knowledge.operators("many_persons")  # أصيب *كثيرون*
    collective = word is not None and word.stem in draft.knowledge.operators("family_noun")  # *عائلة* كاملة
    if mention.number == 2 or many or collective or plural_at(draft.tokens, mention.first) is not None:
        return QuantityMention(mention.first, mention.last, None, 2, None, "at_least", "people", None, False)
    if mention.number == 1:
        return QuantityMention(mention.first, mention.last, 2, 2, 2, "exact", "people", None, True)
    return QuantityMention(mention.first, mention.last, 1, 1, 1, "exact", "people", None, False)


__all__ = ["count_effect", "count_losses", "count_toll"]
