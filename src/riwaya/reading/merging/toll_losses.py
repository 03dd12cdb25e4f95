"""Losses: words of loss that no act counts yet, given to the act of their clause.

In: a sentence with its events, numbers and words of loss (قتيل، جرحى). Out: `TollDraft`s on the events.
The idea: a word of loss has an effect of its own and belongs to the nearest act of its voice with no clause of its own between.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.quantities import QuantityMention, plural_at
from riwaya.reading.draft import COMPLEMENTIZER, MARK, NOUNS, OPEN, RELATIVE, VERB, Chunk, Draft, EventDraft, TollDraft
from riwaya.reading.merging.outcome_clauses import brought_about
from riwaya.reading.tolls.toll_numbers import effect_counted, is_averted, is_denied, loss_of
from riwaya.reading.tolls.toll_sums import is_of_both
from riwaya.records import Effect

_STOPS: Final = frozenset(".؛!؟?")
_RISES: Final = 6  # tokens from a word of loss to the figure that it comes to
_FAR_RISES: Final = 18  # the same where the sentence says that the figure rises
_LIVES: Final = 4  # tokens from the lives to the word for their loss
_PART: Final = 3  # tokens between بينهم and the part that it names


def count_losses(draft: Draft, number: int, events: list[EventDraft], told: list[EventDraft]) -> None:
    """Gives words of loss that no event counts yet to the act of their clause (قصف …: 5 شهداء *و38 إصابة*).

    `told` are all events of the sentence, `events` those that are left of them.
    """
    hosts = [
        event for event in events
        if event.type == "ASSAULT" and event.chunk is not None and event.modality != "negated"
        and (event.layer != "act" or _inflicts(draft, event))
    ]  # fmt: skip
    if not hosts:
        return
    used = {(toll.quantity.first, toll.quantity.last) for event in told for toll in event.tolls}
    for quantity, effect in _losses(draft, number, {event.first for event in told}) + _of_lives(draft, number):
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


def _inflicts(draft: Draft, event: EventDraft) -> bool:
    """كبدوهم *خسائر* في الأرواح: whether the fixed words of an act that is no attack are of losses."""
    losses = draft.knowledge.operators("loss_word")
    return any(word is not None and word.stem in losses for word in draft.words[event.first : max(event.last, event.tail_end)])


def _of_lives(draft: Draft, number: int) -> list[tuple[QuantityMention, Effect]]:
    """كبدوهم *خسائر كبيرة في الأرواح*, خسائر *بالأرواح* والعتاد: losses of lives are dead of whom nobody says how many."""
    operators = draft.knowledge.operators
    if draft.lacks("lives_noun"):
        return []
    first, last = draft.sentences[number]
    found: list[tuple[QuantityMention, Effect]] = []
    for token in range(first + 1, last):
        word = draft.words[token]
        if word is None or word.stem not in operators("lives_noun") or not word.article:
            continue
        own = word.preposition or draft.tokens.norm[token - 1]
        if own not in operators("in_preposition") and own not in operators("means_preposition"):
            continue
        for before in range(token - 1, max(first, token - _LIVES) - 1, -1):
            loss = draft.words[before]
            if loss is None or loss.stem not in operators("several_losses"):
                continue
            if not is_denied(draft, before):
                several = QuantityMention(before, token + 1, None, 2, None, "at_least", "people", None, False)
                found.append((several, "killed"))
            break
    return found


def _is_figure(quantity: QuantityMention) -> bool:
    """Whether somebody counted: 9, more than 2000; several, dozens is no figure."""
    return quantity.value is not None or (quantity.high is None and quantity.low is not None and quantity.low > _RISES)


def _losses(draft: Draft, number: int, triggers: set[int]) -> list[tuple[QuantityMention, Effect]]:
    """The counted and uncounted words of loss of a sentence, in text order; `triggers` tell acts (إصابة شخصين) and no person."""
    found: list[tuple[QuantityMention, Effect]] = []
    operators = draft.knowledge.operators
    killed, injured, between = operators("killed_noun"), operators("injured_noun"), operators("between_preposition")
    told = not draft.knowledge.any_of("killed_noun", "injured_noun").isdisjoint(draft.stems_in(number))
    if not (told or draft.quantities_in[number]):
        return found
    nobody = operators("any_word")
    covered: set[int] = set()
    numbered: set[int] = set()
    for quantity in draft.quantities_in[number]:
        effect = effect_counted(quantity) or _of_noun(draft, quantity) or _rises_to(draft, quantity)
        covered.update(range(quantity.first, max(quantity.last, quantity.noun[1] if quantity.noun else 0)))
        numbered.update(range(*quantity.noun) if quantity.noun else ())
        if effect is None and told and (quantity.people or quantity.counts is None) and is_of_both(draft, quantity):
            effect = "killed"  # وقوع *15* بين قتيل وجريح
        if effect is not None:
            found.append((quantity, effect))
    for chunk in draft.chunks[number] if told else ():
        if chunk.kind != NOUNS or chunk.prep in between:
            continue  # سقط المئات بين *قتيل وجريح*
        for token in range(chunk.head, chunk.last):
            word = draft.words[token]
            if word is None or (word.stem not in killed and word.stem not in injured):
                continue
            loss: Effect = "killed" if word.stem in killed else "injured"
            if token > chunk.head and (before := draft.words[token - 1]) is not None and before.stem in nobody:
                continue  # سقوط *أي قتيل*
            if token in covered or token in triggers or word.article or word.suffix or word.given:
                continue
            following = draft.words[token + 1] if token + 1 < chunk.last else None
            if following is not None and (following.given or following.article or not following.known):
                continue  # شهيد الواجب، الشهيد فلان
            plural = plural_at(draft.tokens, token) is not None
            if is_denied(draft, token) or is_averted(draft, token) or (word.conjunction and token - 1 in numbered and not plural):
                continue  # 66 قتيلا *وجريحا*: one number for both
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
    if (cause := brought_about(draft, draft.chunks[chunk.sentence], chunk.index, hosts, None)) is not None:
        return cause  # قصفوا القرية *ما أوقع جرحى*، فيما هاجم آخرون البلدة
    best: tuple[int, EventDraft] | None = None
    for event in hosts:
        assert event.chunk is not None
        row, owner = draft.chunks[chunk.sentence], draft.owner[quantity.first]
        named = [row[index] for index in event.taken_up if draft.owner[row[index].head] is owner]
        if event.statement is owner:
            named.append(event.chunk)
        named = [one for one in named if _linked(draft, chunk, event, one)]
        if not named:
            continue
        distance = min(abs(one.index - chunk.index) for one in named)
        if best is None or distance < best[0]:
            best = distance, event
    return best[1] if best else None


def _linked(draft: Draft, chunk: Chunk, event: EventDraft, act: Chunk) -> bool:
    """Whether only verbs of effect, other results and relative clauses stand between a word of loss and a word for an act."""
    chunks = draft.chunks[chunk.sentence]
    low, high = sorted((chunk.index, act.index))
    for other in chunks[low + 1 : high]:
        if other.kind in (COMPLEMENTIZER, OPEN) or (other.kind == MARK and other.text in _STOPS):
            return False
        if other.kind == VERB and other.index not in event.told_by and chunks[other.index - 1].kind != RELATIVE:
            word = other.word
            if word is not None and word.text in draft.knowledge.operators("risen_word"):
                continue  # عدد قتلى الغارة *ارتفع* إلى 53
            opens = not chunk.index or chunks[chunk.index - 1].kind == COMPLEMENTIZER
            if other.index == chunk.index + 1 and opens and not chunk.prep:
                continue  # إن أربعة جثامين *وصلت* إلى المشفى جراء الانفجار: their own verb
            if word is None or (word.light is None and not _is_violent(draft, other)):
                return False
    return True


def _is_violent(draft: Draft, chunk: Chunk) -> bool:
    """Whether a verb may tell of violence (سقط); what tells of the dead only with a figure (بلغ) is of anything."""
    frames = (draft.entries.frames[verb.ref] for verb in chunk.word.frame_verbs) if chunk.word is not None else ()
    return any(frame.type == "ASSAULT" and frame.needs != "toll" for frame in frames)


def _of_noun(draft: Draft, quantity: QuantityMention) -> Effect | None:
    """عشرات *الضحايا*: the effect that the noun behind a number of people names."""
    if quantity.noun is None or quantity.counts != "people" or quantity.noun[0] < quantity.last:
        return None
    return loss_of(draft, quantity.noun[0])


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
        effect = loss_of(draft, token)
        if effect is not None:
            return effect
        if draft.counted[token]:
            return None
    return None


def _is_part(draft: Draft, quantity: QuantityMention) -> bool:
    """20 مصابا بينهم *3 جرحى*: a part of those counted before."""
    among = draft.knowledge.operators("among_word")
    return any(draft.tokens.norm[token] in among for token in range(max(0, quantity.first - _PART), quantity.first))


__all__ = ["count_losses"]
