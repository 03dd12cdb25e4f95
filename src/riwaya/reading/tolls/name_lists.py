"""Lists of the dead and wounded by name, a line each, under a heading: how many they come to.

In: the sentences of a report, its attacks with their tolls. Out: a toll for the attack that a list belongs to.
The idea: a heading says what befell those listed (أسماء الشهداء:، استشهاد كل من), and each line behind it that is nothing but a
name is one of them; a figure that the text tells goes before what can be counted.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from riwaya.languages.ar.quantities import QuantityMention
from riwaya.reading.draft import Draft, EventDraft, TollDraft
from riwaya.records import Effect
from riwaya.text.tokens import NUMBER, WORD

_PERSONS: Final = frozenset(["person", "people", "title"])
_NAME: Final = (2, 9)  # words of a line that names one person, with what he was and his age
_STEM: Final = attrgetter("stem")
_NUMBERING: Final = frozenset(["_", "-", "–", ".", ")", "/"])  # marks between the number of a line and its name
_SEVERAL: Final = 2  # the least that a list names that is cut off
_NEAR: Final = 2  # sentences from an attack to the heading of a list


def count_listed(draft: Draft, events: list[EventDraft]) -> None:
    """Gives attacks the tolls of the lists behind them."""
    if not any(event.type == "ASSAULT" for event in events):
        return
    number, anchor, done = 0, 0, -1
    while number < len(draft.sentences) - 1:
        effect = _heading(draft, number)
        end = number + 1
        count = 0
        told = {event.sentence for event in events} if effect is not None else set()
        while effect is not None and end < len(draft.sentences):
            numbered = end not in told and _is_numbered(draft, end)
            named = _persons(draft, end, numbered=numbered)
            if not named and not _is_bare(draft, end):
                break
            count += named
            end += 1
        cut = effect is not None and end > number + 1 and _is_cut(draft, draft.sentences[end - 1][1])
        if effect is not None and (count or cut):
            anchor = anchor if number == done else number  # a list right behind another one is of the same attack
            _give(draft, events, (anchor, number, end), count, effect)
            done = end
        number = end


def _heading(draft: Draft, number: int) -> Effect | None:
    """What befell those listed behind a sentence, None where it is no heading."""
    first, last = draft.sentences[number]
    operators = draft.knowledge.operators
    words = list(filter(None, draft.words[first:last]))
    if not words:
        return None
    opens = draft.tokens.norm[last - 1] == ":" or len(words) <= _NAME[0]
    listed = not operators("list_word").isdisjoint(map(_STEM, words))
    each = len(words) > 1 and f"{words[-2].text} {words[-1].text}" in operators("each_of")
    if not (opens or listed or each):
        return None
    losses: dict[str, Effect] = dict.fromkeys(operators("killed_noun"), "killed")
    losses |= dict.fromkeys(operators("injured_noun"), "injured")
    named = [word for word in words if word.stem in losses and (word.article or listed)]
    if named:
        mixed = named[-1].conjunction and losses[named[-1].stem] != losses[named[-2].stem] if len(named) > 1 else False
        return None if mixed else losses[named[-1].stem]  # أسماء *الشهداء والمصابين*: either
    frames = draft.entries.frames
    tolls = {frames[act.ref].toll for word in words for act in (*word.frame_nouns, *word.frame_verbs)} if listed or each else set()
    return "killed" if "killed" in tolls else "injured" if "injured" in tolls else None


def _is_numbered(draft: Draft, number: int) -> bool:
    """*1_* سعاد الأحمد, *2.* سعاد الأحمد: whether a line opens with a number of its own, or a number alone stands before it."""
    first, last = draft.sentences[number]
    kinds = draft.tokens.kind
    if kinds[first] == NUMBER:
        return first + 1 < last and draft.tokens.norm[first + 1] in _NUMBERING
    before = draft.sentences[number - 1][0] if number else first
    return before < first and kinds[before] == NUMBER and _is_bare(draft, number - 1)


def _persons(draft: Draft, number: int, *, numbered: bool) -> int:
    """How many a line names that is nothing but names; 0 where it says more. A line with a number of its own is one person."""
    first, last = draft.sentences[number]
    kinds = draft.tokens.kind
    words = [draft.words[token] for token in range(first, last) if kinds[token] == WORD]
    least = 1 if numbered else _NAME[0]
    if not least <= len(words) <= _NAME[1] or sum(kinds[token] == NUMBER for token in range(first, last)) > 2:
        return 0
    plain = ("conj", "noun") if numbered else ("conj",)  # 28 *سنة*
    if any(word is not None and word.function and not word.given and word.function not in plain for word in words):
        return 0
    if numbered:
        return 1
    named = [mention for mention in draft.actors_in[number] if mention.head_class in _PERSONS]
    if not any(mention.head_class == "person" or mention.person_name is not None for mention in named):
        return 0
    joined = sum(bool((word := draft.words[mention.first]) and word.conjunction) for mention in named)
    return 1 + joined


def _is_bare(draft: Draft, number: int) -> bool:
    """*1.* above or before a name: a line of figures and marks alone."""
    first, last = draft.sentences[number]
    return all(draft.tokens.kind[token] != WORD for token in range(first, last))


def _is_cut(draft: Draft, last: int) -> bool:
    """Whether dots at the end of a line say that a preview cut the list off."""
    return draft.tokens.norm[last - 1] == "…" or draft.tokens.norm[max(0, last - 2) : last] == [".", "."]


def _give(draft: Draft, events: list[EventDraft], where: tuple[int, int, int], count: int, effect: Effect) -> None:
    """Gives the attack nearest before a list, or in its heading, the number of those listed; `where`: the first heading of lists
    in a row, that of this one, and one past its end."""
    anchor, heading, end = where
    near = [
        event for event in events
        if event.type == "ASSAULT" and event.layer != "act" and event.modality in ("occurred", "ongoing")
        and anchor - _NEAR <= event.sentence <= heading
    ]  # fmt: skip
    if not near:
        return
    nearest = max(event.sentence for event in near)
    host = next((event for event in near if event.sentence == nearest and event.layer == "attack"), None)
    host = host or next(event for event in near if event.sentence == nearest)
    told = [toll for toll in host.tolls if toll.effect == effect]
    if any(toll.quantity.value is not None or (toll.quantity.low or 0) > count for toll in told):
        return
    first, last = draft.sentences[heading + 1][0], draft.sentences[end - 1][1]
    while count and first < last - 1 and draft.tokens.kind[first] != WORD:
        first += 1  # *1_* سعاد الأحمد
    number = QuantityMention(first, last, count, count, count, "exact", "people", None, False)
    if _is_cut(draft, last):
        first, last = (first, last) if count else draft.sentences[heading]
        number = QuantityMention(first, last, None, max(count, _SEVERAL), None, "at_least", "people", None, False)
    draft.add_quantity(number)
    host.tolls = [toll for toll in host.tolls if toll.effect != effect] + [TollDraft(number, effect, None)]


__all__ = ["count_listed"]
