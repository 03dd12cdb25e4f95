"""Where an act was that those of a place do, or of which somebody tells who speaks for it.

In: an act without a place. Out: the town or district of whoever does it, or of whoever makes the statement that it stands in.
The idea: *ثوار الزبداني* fight in their town; *رئيس بلدية طوز خورماتو* tells of what was done in his, *مصدر طبي في تعز* of who was
killed there, as long as nothing else is named; a capital is where all the land is spoken of.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, Draft, EventDraft
from riwaya.reading.phrases.states import is_capital
from riwaya.reading.places.place_mentions import PlaceMention

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



def where_at_home(draft: Draft, event: EventDraft) -> list[PlaceMention]:
    """قطع أهالي بلدة *الكرامة* الطريق، تجند *محافظة ذمار* الشباب: who lives in a place protests there, and a division acts within
    its bounds, unless another place is told."""
    home, local = draft.knowledge.operators("resident_noun"), draft.knowledge.operators("local_force")
    for mention in event.actors[:1]:
        word = draft.words[mention.first]
        found = draft.places_between(mention.first, mention.last)[:1]
        if word is not None and word.stem in home and event.type == "PROTEST":
            return found
        if word is not None and word.stem in local and found and found[0].first == mention.first + 1 and found[0].kind != "country":
            return found  # *شرطة الباب* تفض اعتصاما, دمر *ثوار الزبداني* دبابة
        if found and found[0].whole == mention.first < found[0].first and found[0].last == mention.last:
            return found if found[0].kind != "country" else []
    return []


__all__ = ["where_at_home", "where_speaker_is"]
