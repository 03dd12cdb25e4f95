"""Acts that are told of other ground, or of a longer or an earlier time, than any scene.

In: an act, the tokens of its clause. Out: whether they tell it of a whole country, of several regions, of months or years, of
crimes at large, or of what was before (سبق أن); a country that it is told of by its noun alone.
The idea: what happens in the country, in ten villages or for years did not happen where the act before it did.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, MARK, NOUNS, PRONOUN, RELATIVE, VERB, Chunk, Draft, EventDraft
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.scenes.place_government import is_part, names_state
from riwaya.text.tokens import NUMBER

_FEW: Final = 3  # words of a phrase that may name wide ground
_NEAR: Final = 4  # phrases from an act to such ground
_PARTING: Final = (VERB, MARK)
_CLOSE: Final = 6  # tokens from an act to how long it went on
_AFTER: Final = 12  # phrases from such a verb to the last act that it is said of
_TOLD: Final = (VERB, NOUNS, PRONOUN)
_LONG: Final = ("M", "Y")  # what the values of long durations end in


def is_wide(draft: Draft, event: EventDraft, first: int, last: int) -> bool:
    """Whether the clause of an act, from token `first` to `last`, tells of wide ground or of a long time."""
    own = has_own_ground(draft, event, last) or _is_in_regions(draft, event, last)
    return own or _is_long(draft, event, first, last) or _was_earlier(draft, event) or is_general(draft, event)


def is_general(draft: Draft, event: EventDraft) -> bool:
    """التصدي *للأعمال الإرهابية*، *الحرب على الإرهاب*: whether crimes in the plural, with a word that says of what kind they
    are, or a war on a kind of crime are meant at large; not *هذه* الأعمال الإرهابية."""
    chunk = event.chunk
    if chunk is None or not event.rule.endswith(":noun") or event.layer != "attack":
        return False
    if draft.lacks("crime_kind", "crime_at_large"):
        return False
    operators, word = draft.knowledge.operators, draft.words[event.first]
    if word is None or word.suffix:
        return False
    if word.stem in operators("war_on_noun"):
        row = draft.chunks[event.sentence]
        behind = row[chunk.index + 1] if chunk.index + 1 < len(row) and chunk.last <= event.last else chunk
        named = (draft.words[at] for at in range(event.first + 1, min(max(behind.head + 1, event.last + 1), behind.last)))
        return any(one is not None and one.stem in operators("crime_at_large") for one in named)
    if word.stem not in operators("plural_crime") or (event.first and _points(draft, event.first - 1)):
        return False
    kinds = (draft.words[at] for at in range(event.first + 1, min(event.last + 1, chunk.last)))
    return any(one is not None and one.stem in operators("crime_kind") for one in kinds)


def has_own_ground(draft: Draft, event: EventDraft, last: int) -> bool:
    """استولى على *عدد من القرى*، المدن *التي سيطروا* عليها: whether an act is told of places in the plural that nobody names."""
    if event.chunk is None:
        return False
    if _counts_ground(draft, event.last, event.chunk.last) or describes_ground(draft, event):
        return True
    described = False
    for chunk in draft.chunks[event.sentence][event.chunk.index + 1 : event.chunk.index + _NEAR + 1]:
        if chunk.first >= last or (chunk.kind in _PARTING and not described):
            return False
        described = chunk.kind == RELATIVE
        if chunk.kind == NOUNS and not chunk.conj and _counts_ground(draft, chunk.first, chunk.last):
            return True
        if chunk.kind == NOUNS and not chunk.conj and _is_of_others(draft, chunk):
            return True
    return False


def _is_of_others(draft: Draft, chunk: Chunk) -> bool:
    """احتلوا *مدنهم*, عمليات نفذت *في دول أخرى*: whether a phrase begins with ground in the plural that is only theirs, or
    another than what was named."""
    word, operators = draft.words[chunk.head], draft.knowledge.operators
    if word is None or word.stem not in operators("vague_ground") or draft.places_between(chunk.first, chunk.last):
        return False
    behind = draft.words[chunk.head + 1] if chunk.head + 1 < chunk.last else None
    return (bool(word.suffix) and word.suffix in operators("absent_suffix")) or (
        behind is not None and behind.stem in operators("other_ground_word")
    )  # fmt: skip


def _is_in_regions(draft: Draft, event: EventDraft, last: int) -> bool:
    """توالت *الهجمات* في البلاد، استمر *القتال* في عدة مناطق: whether a phrase behind an act names ground wider than any scene."""
    if event.chunk is None:
        return False
    operators = draft.knowledge.operators
    within = draft.knowledge.any_of("in_preposition", "means_preposition")
    described = False
    for chunk in draft.chunks[event.sentence][event.chunk.index + 1 :]:
        parted = chunk.kind in _PARTING and not described  # هجمات *نفذت* في دول أخرى: but التي *نفذت*
        if chunk.first >= last or parted or chunk.index - event.chunk.index > _NEAR:
            return False
        described = chunk.kind == RELATIVE
        if chunk.kind == NOUNS and chunk.prep in within and not chunk.conj:
            words = (draft.words[at] for at in range(chunk.head, min(chunk.head + _FEW, chunk.last)))  # عدة *مناطق*
            if any(word is not None and word.stem in operators("vague_ground") for word in words):
                return not any(_points(draft, at) for at in range(chunk.first, chunk.last))
    return False


def _counts_ground(draft: Draft, first: int, last: int) -> bool:
    """استولى على *عدد من القرى*، احتلوا *بضع بلدات*، أغلقت طرق *بثلاث مدن*: whether a phrase counts places without naming any."""
    if draft.lacks("counted_ground") or draft.places_between(first, last):
        return False
    operators = draft.knowledge.operators
    for at in range(first, last - 1):
        word = draft.words[at]
        number = draft.tokens.kind[at] == NUMBER or (word is not None and word.stem in operators("ground_count"))
        if not number:
            continue
        behind = (draft.words[one] for one in range(at + 1, min(at + _FEW, last)))
        if any(one is not None and one.stem in operators("counted_ground") for one in behind):
            return True
    return False


def describes_ground(draft: Draft, event: EventDraft) -> bool:
    """المدن *التي سيطر* عليها المسلحون، المحافظات *التي* تضررت بفعل القتال: whether an act is told of ground in the plural that
    nobody names."""
    row, act = draft.chunks[event.sentence], event.chunk
    if act is None or draft.lacks("vague_ground"):
        return False
    at = draft.kinds[event.sentence].rfind(RELATIVE, 0, act.index)
    if at < 1 or row[at - 1].kind != NOUNS:
        return False
    between = row[at + 1 : act.index]
    if any(one.kind not in _TOLD or one.conj for one in between) or sum(one.kind == VERB for one in between) > 1:
        return False
    who = row[at].text in draft.knowledge.operators("people_relative")  # أبناء المدن *الذين* يقاتلون
    return not who and _is_vague(draft, row[at - 1])


def _is_vague(draft: Draft, chunk: Chunk) -> bool:
    """Whether a phrase ends in ground in the plural, and names no place."""
    if draft.places_between(chunk.first, chunk.last):
        return False
    words = [draft.words[at] for at in range(max(chunk.first, chunk.last - _FEW + 1), chunk.last)]
    ground, head = draft.knowledge.operators("vague_ground"), draft.words[chunk.head]
    if head is not None and head.stem in draft.knowledge.operators("one_of_ground"):
        return False  # كوباني *أولى المدن* التي غادروها
    return any(word is not None and word.stem in ground and word.article and not word.suffix for word in words) and not any(
        _points(draft, at) for at in range(chunk.first, chunk.last)
    )  # fmt: skip


def whole_land(draft: Draft, event: EventDraft) -> list[PlaceMention]:
    """تحرير *البلاد*، السيطرة على *البلاد*: the country that an act is told of by its noun alone."""
    act = event.chunk
    if act is None or event.type != "ASSAULT":
        return []
    row = draft.chunks[event.sentence]
    behind = row[act.index + 1] if act.index + 1 < len(row) else None
    at = event.last
    if at >= act.last and behind is not None and behind.kind == NOUNS and not behind.conj:
        at = behind.head if behind.prep in draft.knowledge.operators("on_preposition") else -1
    word = draft.words[at] if 0 <= at < len(draft.words) else None
    if word is None or not word.article:
        return []
    return [place for place in draft.places if place.first == at and not place.scene and place.kind == "country"]


def land_around(draft: Draft, event: EventDraft) -> list[PlaceMention]:
    """الهدنة التي فرضت *في البلاد*, خطف ستة *في البلاد*: the country that a phrase close behind an act calls only by its noun."""
    low, high = event.last, draft.sentences[event.sentence][1]
    at = bisect_left(draft.places, low, key=lambda place: place.first)
    while at < len(draft.places) and draft.places[at].first < high:
        place = draft.places[at]
        called = not place.scene and place.kind == "country" and place.antecedent is not None and not is_part(place)
        if called and names_state(draft, event, place):
            return [place]
        at += 1
    return []


def _was_earlier(draft: Draft, event: EventDraft) -> bool:
    """المهاجم *سبق أن أوقف*، *سبق* توقيفه: whether a verb says that an act was before what is told."""
    if draft.lacks_in(event.sentence, "earlier_verb") or event.chunk is None:
        return False
    row, at = draft.chunks[event.sentence], event.chunk.index
    opening = draft.sentences[event.sentence][0] if event.statement is None else event.statement.first
    earlier = draft.knowledge.operators("earlier_verb")
    for one in row[max(0, at - _AFTER) : at]:
        if one.kind == VERB and one.word is not None and one.first >= opening and one.word.stem in earlier:
            behind = row[one.index + 1]
            noun = draft.words[behind.first]
            owned = behind is event.chunk and noun is not None and bool(noun.suffix)
            if behind.kind == COMPLEMENTIZER or owned:  # but سبق *الهجوم* نشر مقاتلين
                return True
    return False


def _points(draft: Draft, at: int) -> bool:
    """في *هذه* المناطق: whether a token points back."""
    word = draft.words[at]
    return word is not None and word.function == "dem"


def _is_long(draft: Draft, event: EventDraft, first: int, last: int) -> bool:
    """سقط في *القتال* المستمر منذ أربعة أشهر ألف قتيل: whether a clause tells of months or years of an act."""
    return any(
        first <= time.first < last and abs(time.first - event.first) <= _CLOSE and time.kind == "duration"
        and (time.value or "").endswith(_LONG)
        for time in draft.times_in[event.sentence]
    )  # fmt: skip


__all__ = ["describes_ground", "has_own_ground", "is_general", "is_wide", "land_around", "whole_land"]
