"""Of whom those are who fell, where that stands behind the last of several figures or behind the word of loss.

In: an event with its tolls. Out: its recipients, where they were but numbers.
The idea: قتل 11 شخصا وجرح 30 آخرون *من الميليشيات* – a number alone, شخص and آخرون name nobody, so that the one phrase behind the
row tells of whom all of them are; so does one behind the word of loss that a figure comes to: القتلى بين *المدنيين* مئة.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from riwaya.languages.ar.quantities import QuantityMention
from riwaya.reading.actors.actor_phrases import is_side
from riwaya.reading.clauses.arguments import joined
from riwaya.reading.draft import NOUNS, ActorMention, Draft, EventDraft
from riwaya.reading.parties.counted_people import is_bare_loss
from riwaya.reading.phrases.fixed_words import opens_agent
from riwaya.reading.tolls.toll_numbers import loss_of

_FALLEN: Final = frozenset(["killed", "injured"])
_WHOLE: Final = frozenset(["group", "force", "people"])
_NOBODY: Final = frozenset(["person", "people"])  # شخص, آخرون
_ROW: Final = 6  # tokens from one figure of a row to the next
_COUNT: Final = 6  # tokens from a word of loss to what its figure comes to


def name_ranks(draft: Draft, event: EventDraft) -> None:
    """Those of whom the fallen are, for an event that names but numbers; of losses by name the bare figure is none."""
    if event.layer not in ("attack", "result") or not event.tolls:
        return
    named = [one for one in event.recipients if not is_nobody(draft, one)]
    if len(named) == len(event.recipients) > 0:
        return
    numbers = sorted((toll.quantity for toll in event.tolls if toll.effect in _FALLEN), key=lambda one: one.first)
    if not numbers or any(other.first - one.last > _ROW for one, other in pairwise(numbers)):
        return
    found = _whose(draft, _end(draft, numbers[-1]))
    if found and any(_whose(draft, _end(draft, one)) for one in numbers[:-1]):
        return  # قتل خمسة *من الجيش* وجرح عشرة *من المسلحين*
    if not found and event.layer == "result" and not named:
        found = _behind_loss(draft, event, numbers[0])
    if found and not any(one in event.actors for one in found) and all(one in found for one in named):
        event.recipients = found
    elif named and event.layer == "result":  # بلغ عدد قتلى *الجيش* خمسين قتيلا
        event.recipients = [one for one in event.recipients if not is_bare_loss(draft, one)]


def is_nobody(draft: Draft, mention: ActorMention) -> bool:
    """*11 شخصا*, *سبعة آخرون*, *17 قتيلا*: a number that names nobody."""
    if mention.entity is not None or mention.antecedent is not None or mention.person_name is not None:
        return False
    two = mention.last == mention.first + 1 and not mention.definite  # شخصان
    if not (draft.counted[mention.first] or two or draft.words[mention.first] is None):
        return False
    return mention.name in _NOBODY or is_bare_loss(draft, mention)


def _end(draft: Draft, number: QuantityMention) -> int:
    """The token behind a number, what it counts and the word for others."""
    last = max(number.last, number.noun[1] if number.noun is not None else 0)
    others = draft.knowledge.any_of("others_many", "others_two", "others_one")
    return last + (last < len(draft.words) and draft.tokens.norm[last] in others)


def _whose(draft: Draft, token: int) -> list[ActorMention]:
    """من *الميليشيات*, بين *المدنيين*, من *الجيش والشرطة*: those a phrase that begins right at a token names as the whole."""
    chunk = draft.chunk_of[token] if token < len(draft.words) else None
    if chunk is None or chunk.kind != NOUNS or chunk.actor is None or chunk.head == token:
        return []
    operators, mention = draft.knowledge.operators, chunk.actor
    if chunk.first == token and not chunk.conj:
        head = draft.words[chunk.head]
        ranks = head is not None and head.stem in operators("ranks_noun")
        told = ranks or chunk.prep in operators("partitive") or chunk.prep in operators("between_preposition")
        start = chunk.head + ranks
    else:  # 42 *من المقاومة*: in the phrase of the number itself
        told, start = chunk.first < token and draft.tokens.norm[token] in operators("partitive"), token + 1
    if not told or mention.first != start or mention.head_class not in _WHOLE or is_side(mention) or opens_agent(draft, token):
        return []
    if mention.number != 2 and mention.head_class == "people":
        return []
    others = [one.actor for one in joined(draft.chunks[chunk.sentence], chunk.index)[1:] if one.actor is not None and not one.prep]
    return [mention, *(one for one in others if one.head_class in _WHOLE)]


def _behind_loss(draft: Draft, event: EventDraft, number: QuantityMention) -> list[ActorMention]:
    """حصيلة القتلى بين *المدنيين* بلغت 17: whose the losses are, behind the word of loss before the figure they come to."""
    low = max(draft.sentences[event.sentence][0], number.first - 2 * _COUNT)
    for token in range(number.first - 1, low - 1, -1):
        if loss_of(draft, token) is not None:
            return _whose(draft, token + 1)
    return []


__all__ = ["is_nobody", "name_ranks"]
