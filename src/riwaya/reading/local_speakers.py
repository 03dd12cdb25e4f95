"""Where an act was of which somebody tells who speaks for a place.

In: an act without a place, inside a statement. Out: the town or district of whoever makes it.
The idea: *رئيس بلدية طوز خورماتو* tells of what was done in his town, *مصدر طبي في تعز* of who was killed there, as long as nothing
else is named; a capital is where all the land is spoken of.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, Draft, EventDraft
from riwaya.reading.place_mentions import PlaceMention
from riwaya.reading.states import is_capital

_BEHIND: Final = 2  # phrases behind a name or an office that say of where it is
_JUDGING: Final = frozenset(["condemn", "support", "demand", "deny", "expect"])  # stances to what was done anywhere
_KINDS: Final = frozenset(["settlement", "admin1", "admin2", "neighbourhood", "camp"])


def where_speaker_is(draft: Draft, event: EventDraft) -> list[PlaceMention]:
    """قال مسؤول *في مدينة سبها* إن أربعين قتلوا في اشتباكات: the place of the phrases that name a speaker."""
    owner = event.statement
    if owner is None or owner.speaker is None or owner.speaker.head_class == "media":
        return []
    if owner.stance in _JUDGING:
        return []  # استنكر محافظ القطيف *الحادث*
    speaker = owner.speaker
    chunk = draft.chunk_of[speaker.first]
    if chunk is None:
        return []
    row, last = draft.chunks[chunk.sentence], speaker.last
    within = draft.knowledge.any_of("in_preposition", "means_preposition")
    for one in row[chunk.index + 1 : chunk.index + 1 + _BEHIND]:
        if one.kind != NOUNS or one.conj or one.prep not in within:
            break
        last = max(last, one.last)
    places = [place for place in draft.places_between(speaker.first, last) if not (owner.first <= place.first < owner.last)]
    if len(places) != 1 or places[0].kind not in _KINDS or is_capital(places[0]) or places[0].beside:
        return []
    return places


__all__ = ["where_speaker_is"]
