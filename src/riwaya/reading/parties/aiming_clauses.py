"""A clause that says at whom a raid was aimed: مداهمة نفذتها القوات قرب منزله، *استهدفت خلايا* التنظيم.

In: a verb that may have the one phrase behind it for its subject. Out: the act told by a noun that is its subject instead.
The idea: behind a comma a verb of aiming with one phrase goes on with the raid that a clause of who made it stands between; it
agrees with its noun, and nothing else is hit.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.told import Told
from riwaya.reading.draft import COMPLEMENTIZER, CONJUNCTION, MARK, NOUNS, RELATIVE, VERB, Chunk, Draft, EventDraft
from riwaya.reading.words.marks import COMMAS

_MADE: Final = frozenset(["ASSAULT", "COERCE"])
_REACH: Final = 12  # chunks between a raid and what it was aimed at


def aimed_act(draft: Draft, told: Told) -> EventDraft | None:
    """The raid that a verb of aiming behind a comma goes on with, None where it may have the phrase behind it for its subject."""
    chunks, at = told.chunks, told.at
    verb, form = chunks[at], chunks[at].verb
    if told.frame.id != "target" or told.reading.tail >= 0 or len(told.nouns) != 1 or verb.conj or form is None:
        return None
    if form.number or form.person or (verb.word is not None and verb.word.suffix) or told.nouns[0] != at + 1:
        return None
    if at < 2 or chunks[at - 1].kind != MARK or chunks[at - 1].text not in COMMAS or _is_hit(draft, told):
        return None
    for event in reversed(draft.events):
        noun = event.chunk
        if event.sentence != verb.sentence or noun is None or at - noun.index > _REACH:
            return None
        if noun.index >= at or event.type not in _MADE or event.layer == "result" or not event.rule.endswith(":noun"):
            continue
        return event if _is_made_between(draft, chunks, event, at) and _agrees(draft, event, form.gender) else None
    return None


def _is_hit(draft: Draft, told: Told) -> bool:
    """استهدفت خلايا التنظيم *دورية*, استهدفت الفصائل *المدينة*: whether ground or somebody else is hit."""
    behind = told.chunks[told.nouns[0] + 1 :]
    end = next((index for index, one in enumerate(behind) if one.kind in (MARK, VERB, CONJUNCTION, RELATIVE)), len(behind))
    return any(one.kind == NOUNS and not one.prep for one in behind[:end])


def _is_made_between(draft: Draft, chunks: list[Chunk], event: EventDraft, at: int) -> bool:
    """مداهمة *نفذتها القوات*: whether one clause that says who made the act, and no other verb, stands before the comma."""
    assert event.chunk is not None
    between = chunks[event.chunk.index + 1 : at - 1]
    verbs = [one for one in between if one.kind == VERB]
    if len(verbs) != 1 or any(one.kind in (COMPLEMENTIZER, CONJUNCTION) for one in between):
        return False
    word = verbs[0].word
    return word is not None and word.light is not None and bool(word.suffix) and bool(event.actors)


def _agrees(draft: Draft, event: EventDraft, gender: int) -> bool:
    """*مداهمة* … استهدفت, *إنزال* … استهدف: whether a verb agrees with the noun of an act, plurals of things being feminine."""
    noun, shapes = draft.words[event.first], draft.knowledge.morphology
    if noun is None:
        return False
    return shapes.takes_feminine(draft.tokens.raw(event.first)) == (gender == 1)
