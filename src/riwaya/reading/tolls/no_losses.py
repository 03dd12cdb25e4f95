"""Losses that are said not to have been: "without casualties", "nobody was killed", "denied that anybody died".

In: a draft, a sentence and its events. Out: tolls of nought on the acts that the losses would be of.
The idea: a negation, a noun such as "absence" or a denial just before a word of loss makes its figure nought; the act it would be
of took place all the same. What is counted, or known to have fallen, is not denied.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, Literal

from riwaya.languages.ar.quantities import QuantityMention
from riwaya.reading.draft import COMPLEMENTIZER, VERB, Draft, EventDraft, TollDraft
from riwaya.records import Effect

_REACH: Final = 8  # tokens from a negation to the loss that it denies
_DENIED: Final = 3  # tokens from the beginning of what is denied to the loss: نفى *سقوط أي* قتلى
_NOBODY: Final = 3  # tokens from a negated verb to أحد, أي: لم يقتل في الغارة *أحد*
_PERSONS: Final = frozenset(["people", "person", "role", "title"])
_ALL: Final[tuple[Effect, ...]] = ("killed", "injured")


def count_nothing(draft: Draft, number: int, events: list[EventDraft]) -> None:
    """Tolls of nought for the acts of a sentence whose losses it denies; `events` are those that are left of it, and lose those
    that tell of nothing but such losses."""
    if not events:
        return
    for token, last, effects in (*_denied_losses(draft, number), *_unhurt(draft, number)):
        host = _host(draft, token, events)
        if host is None:
            continue
        host.tolls = [toll for toll in host.tolls if not (toll.quantity.first < last and token < toll.quantity.last)]
        host.recipients = [mention for mention in host.recipients if not (mention.first < last and token < mention.last)]
        if host.layer == "result":  # سقطت قذيفتان *ولا إصابات*: what other numbers of its clause count nobody
            host.tolls = [toll for toll in host.tolls if toll.effect not in effects]
        missing = [effect for effect in effects if all(toll.effect != effect for toll in host.tolls)]
        if missing:
            nought = _nought(draft, number, token)
            host.tolls += [TollDraft(nought, effect, None) for effect in missing]
    kept = []
    for event in events:
        if not _is_nothing(event) and not _is_without(draft, event, events):
            kept.append(event)
        elif event.statement is not None and event.statement.stance == "deny":
            event.modality = "negated"  # نفت الوزارة *وقوع قتلى*: what is denied, though it is no act
            kept.append(event)
    events[:] = kept


def _is_nothing(event: EventDraft) -> bool:
    """لم ينجم عنه ضحايا أو *إصابات*: a term of loss that counts nobody is no act."""
    told = event.layer == "result" and event.rule.endswith(":noun") and bool(event.tolls)
    return told and all(toll.quantity.value == 0 for toll in event.tolls)


def _is_without(draft: Draft, event: EventDraft, events: Sequence[EventDraft]) -> bool:
    """سقطت قذيفة دون أن *توقع ضحايا*, استهدفوا الحقل من دون أن *يصاب* أحد: what an attack before it did not bring about is no
    act beside it."""
    chunk = event.chunk
    if event.layer != "result" or chunk is None or chunk.kind != VERB or not chunk.index:
        return False
    that = draft.chunks[chunk.sentence][chunk.index - 1]
    if that.kind != COMPLEMENTIZER or that.prep not in draft.knowledge.operators("without_preposition"):
        return False
    return any(one.layer == "attack" and one.first < event.first and one.statement is event.statement for one in events)


def _denied_losses(draft: Draft, number: int) -> Iterator[tuple[int, int, tuple[Effect, ...]]]:
    """The words of loss of a sentence that are denied, and whom they would count."""
    losses = draft.knowledge.operators("loss_word")
    if losses.isdisjoint(draft.stems_in(number)):
        return
    first, last = draft.sentences[number]
    for token in range(first, last):
        word = draft.words[token]
        if word is None or word.stem not in losses or word.article or word.suffix or _is_of_known(draft, token, last):
            continue
        effects = _effects(draft, token, last)
        if effects and not _is_counted(draft, number, token):
            said = _said(draft, first, token)
            if said != "told":
                yield token, token + 1, effects if said == "denied" else ()


def _unhurt(draft: Draft, number: int) -> Iterator[tuple[int, int, tuple[Effect, ...]]]:
    """Verbs of killing and wounding whose object is nobody: لم *يقتل* أي مدني، لم *يصب* أحد."""
    nobody = draft.knowledge.any_of("any_word", "one_of")
    if nobody.isdisjoint(draft.stems_in(number)):
        return
    first, last = draft.sentences[number]
    for token in range(first + 1, last):
        word, before = draft.words[token], draft.words[token - 1]
        if word is None or before is None or not word.frame_verbs or not (before.function == "neg" or _is_led_out(draft, token)):
            continue
        tolls = {draft.entries.frames[reading.ref].toll for reading in word.frame_verbs}
        effects = tuple(effect for effect in _ALL if effect in tolls)
        reach = range(token + 1, min(last, token + 1 + _NOBODY))
        end = next((at + 2 for at in reach if _is_nobody(draft, at, nobody, last)), None) if effects else None
        if end is not None:
            yield token, end, effects


def _is_led_out(draft: Draft, token: int) -> bool:
    """من دون *أن* يصاب أحد: whether "without" and its complementizer stand right before a token."""
    that, without = draft.words[token - 1], draft.words[token - 2] if token > 1 else None
    if that is None or without is None or that.function != "comp":
        return False
    return without.stem in draft.knowledge.operators("without_preposition")


def _is_nobody(draft: Draft, token: int, nobody: frozenset[str], last: int) -> bool:
    """أحد, أي *مدني*; what else is not (أي غارات, أي ضحايا) are no persons, or counted by their own word."""
    word, following = draft.words[token], draft.words[token + 1] if token + 1 < last else None
    if word is None or word.stem not in nobody:
        return False
    if word.stem in draft.knowledge.operators("one_of"):
        return True
    if following is None or following.frame_nouns or following.stem in draft.knowledge.operators("loss_word"):
        return False
    if following.people is not None:
        return True
    return following.head is not None and draft.entries.heads[following.head.ref].class_ in _PERSONS


def _is_of_known(draft: Draft, token: int, last: int) -> bool:
    """لا تشمل الحصيلة ضحايا *العمليات*: losses of something definite are no denied ones."""
    following = draft.words[token + 1] if token + 1 < last else None
    return following is not None and bool(following.article) and following.function == "" and not following.preposition


def _effects(draft: Draft, token: int, last: int) -> tuple[Effect, ...]:
    """Whom a word of loss counts: the dead, the wounded, or both (خسائر *بشرية*, *في الأرواح*)."""
    operators = draft.knowledge.operators
    word = draft.words[token]
    assert word is not None
    if word.stem in operators("casualty_noun"):
        return _ALL
    if word.stem in operators("killed_noun") or word.stem in operators("death_noun"):
        return ("killed",)
    if word.stem in operators("injured_noun"):
        human = draft.words[token + 1] if token + 1 < last else None
        return _ALL if human is not None and human.stem in operators("human_word") else ("injured",)
    behind = [other.stem for other in draft.words[token + 1 : min(last, token + 5)] if other is not None]
    return _ALL if any(stem in operators("human_word") for stem in behind) else ()  # خسائر *مادية* أو *بشرية*


def _is_counted(draft: Draft, number: int, token: int) -> bool:
    """Whether a number other than nought counts the loss: لا يقل عن *خمسة* قتلى."""
    return any(
        bool(quantity.value) and (quantity.first <= token < quantity.last or (quantity.noun or (0, 0))[0] == token)
        for quantity in draft.quantities_in[number]
    )


def _said(draft: Draft, first: int, token: int) -> Literal["told", "denied", "open"]:
    """What is said of a loss: that there was none (after a negation, عدم, a denial), that nobody knows, or that there was."""
    operators = draft.knowledge.operators
    owner = draft.owner[token]
    if owner is not None and owner.stance == "deny" and owner.first <= token <= owner.first + _DENIED:
        return "denied"
    start = max(first, token - _REACH, owner.first if owner is not None else 0)
    unknown = False
    for before in range(token - 1, start - 1, -1):
        word = draft.words[before]
        if word is None or (draft.counted[before] and _is_number(draft, before)):
            break  # ما لا يقل عن *30* قتيلا وإصابة مئة
        unknown = unknown or word.text in operators("condition") or word.stem in operators("unconfirmed_word")
        if word.function == "neg" or word.stem in operators("negating_noun"):
            return "open" if unknown else "denied"  # لم *يتضح* ما إذا سقط قتلى
        if word.verb is not None and not (unknown or word.noun or word.head or word.stem in operators("losing_verb")):
            break  # لا *نريد* إيقاع ضحايا
    return "told"


def _is_number(draft: Draft, token: int) -> bool:
    quantities = draft.quantities_in[draft.sentence_of[token]]
    return any(quantity.value != 0 and quantity.first <= token < quantity.last for quantity in quantities)


def _host(draft: Draft, token: int, events: Sequence[EventDraft]) -> EventDraft | None:
    """The act of force in whose sentence the losses are denied: told by the same voice, the nearest before, else behind."""
    owner = draft.owner[token]
    own = [event for event in events if event.type == "ASSAULT" and event.statement is owner and event.layer != "act"]
    own = [event for event in own if not _is_without(draft, event, own)]
    before = [event for event in own if event.first <= token]
    return max(before, key=lambda event: event.first) if before else min(own, key=lambda event: event.first, default=None)


def _nought(draft: Draft, number: int, token: int) -> QuantityMention:
    """The number nought that is read at a word of loss, or a new one."""
    for quantity in draft.quantities_in[number]:
        if quantity.value == 0 and quantity.first <= token < quantity.last:
            return quantity
    nought = QuantityMention(token, token + 1, 0, 0, 0, "exact", "people", None, False)
    draft.add_quantity(nought)
    return nought
