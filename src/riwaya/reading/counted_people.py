"""People of whom only the number is told, as those an act was done to.

In: an event with its tolls. Out: recipients for those tolls whose number stands alone.
The idea: قتل *ثلاثة* وجرح *خمسة آخرون* – a number without a noun, behind a word of killing, wounding or seizing, is whom it is
done to; with a noun the phrase is a mention already.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.quantities import QuantityMention
from riwaya.reading.draft import NOUNS, ActorMention, Draft, EventDraft
from riwaya.reading.person_names import inner_letters

_EFFECTS: Final = frozenset(["killed", "injured", "detained", "abducted", "released"])


def name_counted(draft: Draft, event: EventDraft) -> None:
    """Adds those whom the tolls of an event count to its recipients where nobody is named."""
    if event.recipients or not event.tolls:
        return
    for toll in event.tolls:
        if toll.effect not in _EFFECTS:
            continue
        found = _people(draft, toll.quantity) if _stands_alone(draft, event, toll.quantity) else None
        found = found or _named_by(draft, event, toll.quantity)
        if found is not None:
            event.recipients.append(found)


def _named_by(draft: Draft, event: EventDraft, number: QuantityMention) -> ActorMention | None:
    """عن مقتل *ما لا يقل عن 30 شخصا*: the mention of a phrase of its own whose noun a toll counts."""
    chunk = draft.chunk_of[number.first]
    if number.noun is None or chunk is None or chunk is event.chunk or chunk.prep or chunk.actor is None:
        return None
    mention = chunk.actor
    counted = mention.head_class in ("people", "role", "force") and mention.first <= number.noun[0] < mention.last
    operators = draft.knowledge.operators
    word = draft.words[number.noun[0]]
    lost = word is not None and word.stem in operators("killed_noun") | operators("injured_noun")  # خلف 81 *جريحا*: only a toll
    return mention if counted and not lost and mention not in event.actors else None


def _stands_alone(draft: Draft, event: EventDraft, number: QuantityMention) -> bool:
    """Whether a number has no noun, and neither the trigger nor anybody named covers it."""
    if number.noun is not None or not (number.people or number.counts in (None, "people")) or not number.low:
        return False
    chunk = draft.chunk_of[number.first]
    if chunk is None or chunk.kind != NOUNS or chunk.prep in draft.knowledge.operators("between_preposition"):
        return False
    if number.first < event.last and event.first < number.last:
        return False  # قتلى وجرحى: the losses themselves
    others = draft.knowledge.operators("others_many") | draft.knowledge.operators("others_two") | draft.knowledge.operators("others_one")
    if not draft.counted[number.first] and draft.tokens.norm[number.first] not in others:
        return False  # a number that a noun implies
    first, last = min(number.first, chunk.head), max(number.last, chunk.last)
    return not any(one.first < last and first < one.last for one in (*event.recipients, *event.actors))


def _people(draft: Draft, number: QuantityMention) -> ActorMention:
    """The mention of those a number counts, with the word for others behind it."""
    last = number.last
    chunk = draft.chunk_of[number.first]
    if chunk is not None and chunk.actor is not None and chunk.actor.first == number.first:
        return chunk.actor  # 4 *من عناصر الشرطة*
    others = draft.knowledge.operators("others_many")
    if last < len(draft.words) and draft.tokens.norm[last] in others:
        last += 1
    found = ActorMention(
        number.first, last, "people", name="people", head_class="people", number=0 if number.value == 1 else 2, anonymous=True,
        inner=inner_letters(draft, number.first),
    )  # fmt: skip
    chunks = draft.chunks[chunk.sentence] if chunk is not None else []
    following = chunks[chunk.index + 1] if chunk is not None and chunk.index + 1 < len(chunks) else None
    whose = following.actor if following is not None and following.prep in draft.knowledge.operators("partitive") else None
    if following is not None and whose is not None and last == chunk.last and whose.head_class in ("group", "force", "people"):  # type: ignore[union-attr]
        found.last, found.kind, found.name, found.name_ar = following.last, whose.kind, whose.name, whose.name_ar
        found.entity, found.country, found.sector = whose.entity, whose.country, whose.sector  # مقتل 4 *من القاعدة*
    draft.add(found)
    return found


__all__ = ["name_counted"]
