"""Places that the words beside them keep apart from any act, or from those of force.

In: a place of a sentence, an act. Out: whether it is named for something else than where the act was.
The idea: a capital cited or asked (بحسب *أنقرة*, بطلب من *أنقرة*), a seat (ومقرها *جنيف*), and where those are taken or bound for
to whom an act was done (قصفوا شاحنات كانت متجهة إلى *تعز*, أسروا ونقلوا إلى *صنعاء*) are no scenes.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, PRONOUN, TIME, VERB, Chunk, Draft, EventDraft
from riwaya.reading.phrases.states import is_capital
from riwaya.reading.places.place_mentions import PlaceMention

_FORCE: Final = frozenset(["ASSAULT", "COERCE"])
_LEFT: Final = frozenset(["RETREAT", "AID"])  # acts that lead somewhere
_TAKEN: Final = 3  # phrases from who is taken somewhere to where


def is_aside(draft: Draft, place: PlaceMention) -> bool:
    """Whether a place is named as somebody's seat, as a government cited or asked for something, or as where a thing was made."""
    return _is_seat(draft, place) or _is_asked(draft, place) or _is_of_make(draft, place) or _is_anothers(draft, place)


def _is_anothers(draft: Draft, place: PlaceMention) -> bool:
    """هاجموا *حلفاء أميركا*, استهداف *مصالح واشنطن*: whether a state only says whose those are that an act is done to."""
    before = draft.words[place.whole - 1] if place.whole else None
    if before is None or before.article or before.suffix or draft.lacks("state_owned"):
        return False
    return (place.kind == "country" or is_capital(place)) and before.stem in draft.knowledge.operators("state_owned")


def _is_of_make(draft: Draft, place: PlaceMention) -> bool:
    """عثروا على ألغام *مصنوعة في إيران*: whether a phrase behind a participle only tells where a thing was made."""
    chunk = draft.chunk_of[place.first]
    if chunk is None or chunk.kind != NOUNS or not chunk.index or draft.lacks("made_participle"):
        return False
    if chunk.prep not in draft.knowledge.any_of("in_preposition", "means_preposition"):
        return False
    before = draft.words[chunk.first - 1]
    return before is not None and before.stem in draft.knowledge.operators("made_participle")


def _is_asked(draft: Draft, place: PlaceMention) -> bool:
    """بحسب *أنقرة*، وفقا *لواشنطن*، بطلب من *أنقرة*، بناء على طلب *تركيا*: whether a state is only cited or asked."""
    if place.relation is not None or not (place.kind == "country" or is_capital(place)):
        return False
    before = draft.words[place.whole - 1] if place.whole else None
    if before is None:
        return False
    operators, chunk = draft.knowledge.operators, draft.chunk_of[place.first]
    if before.stem in operators("citing_word") and chunk is not None and (not chunk.prep or chunk.prep in operators("purpose")):
        return True
    if before.stem in operators("bidding_noun") and not before.article and not before.suffix:
        return chunk is None or chunk.first < place.whole  # بناء على *طلب تركيا*
    if chunk is None or chunk.head != place.whole or chunk.prep not in operators("from_preposition") or not chunk.index:
        return False
    bid = draft.chunks[chunk.sentence][chunk.index - 1]
    asked = draft.words[bid.last - 1]
    led = bid.prep in draft.knowledge.any_of("means_preposition", "on_preposition")
    return led and asked is not None and asked.stem in operators("bidding_noun")


def _is_seat(draft: Draft, place: PlaceMention) -> bool:
    """التي تتخذ من *جنيف* مقرا، *ومقرها* شرق البلاد: whether a place is only where somebody has his seat."""
    chunk, operators = draft.chunk_of[place.first], draft.knowledge.operators
    if chunk is None or chunk.kind != NOUNS:
        return False
    row = draft.chunks[chunk.sentence]
    told = chunk if chunk.head < place.whole else row[chunk.index - 1] if chunk.index else None
    if told is not None and told.kind == NOUNS and told.conj and not told.prep and place.whole - told.head == 1:
        return draft.tokens.norm[told.head].removeprefix(told.conj) in operators("seat_noun")  # ومقرها *جنيف*
    if chunk.index + 1 >= len(row) or draft.tokens.norm[chunk.last] not in operators("seat_taken"):
        return False
    return chunk.prep in operators("from_preposition")


def is_destination(draft: Draft, event: EventDraft, place: PlaceMention, beside: list[EventDraft]) -> bool:
    """قصفوا شاحنات *متجهة إلى تعز*، أسروا جنودا ونقلوهم *إلى صنعاء*, أدت المعارك إلى نزوحهم *تجاه عدن*: whether a place behind an
    act of force is where somebody is bound for or taken to, or where another act leads."""
    if event.type not in _FORCE or place.first < event.last:
        return False
    if event.frame >= 0 and draft.entries.frames[event.frame].mode == "restrict":
        return False  # منعت القوافل من الدخول *إلى تعز*
    chunk = draft.chunk_of[place.first]
    if chunk is None or chunk.kind != NOUNS or event.chunk is None or chunk is event.chunk:
        return False
    operators, row = draft.knowledge.operators, draft.chunks[chunk.sentence]
    while chunk.conj and not chunk.prep and chunk.index > event.chunk.index + 1:  # نحو القائم *وراوة*
        chunk = row[chunk.index - 1]
    toward = chunk.prep in operators("goal_preposition")
    if not toward:
        head = draft.words[chunk.head]
        toward = chunk.prep in operators("in_preposition") and head is not None and head.stem in operators("toward_noun")
    if not toward or chunk.index - event.chunk.index < 2:
        return False
    before = draft.words[chunk.first - 1]
    if before is not None and before.stem in operators("bound_participle"):
        return True
    if before is not None and before.stem in operators("own_way_noun") and (
        before.suffix or before.stem in operators("own_way_word")
    ):  # fmt: skip
        return True  # في طريقها *إلى تعز*; طريقه may be طريقة for the lexicon
    for one in reversed(row[max(event.chunk.index + 1, chunk.index - _TAKEN) : chunk.index]):
        if one.kind not in (NOUNS, PRONOUN, TIME):
            break
        word = draft.words[one.head]
        if word is not None and word.stem in operators("taking_masdar"):
            return True
    return any(
        other.type in _LEFT and event.last <= other.first < place.first and place in other.places for other in beside
    )  # fmt: skip


def is_abroad(draft: Draft, event: EventDraft, place: PlaceMention, beside: list[EventDraft]) -> bool:
    """وقعت الهجمات خلال زيارة للرئيس إلى *واشنطن*، تعرضت المقرات لهجوم على غرار ما حدث في *أبها*: whether a place behind an act
    is a capital that somebody visits meanwhile, or where what an act is likened to was."""
    act = event.chunk
    chunk = draft.chunk_of[place.first]
    if act is None or chunk is None or place.first < event.last or chunk.sentence != event.sentence:
        return False
    operators, row = draft.knowledge.operators, draft.chunks[event.sentence]
    if not draft.lacks("likeness_noun"):
        for one in row[act.index + 1 : chunk.index + 1]:
            head = draft.words[one.head]
            if head is not None and one.prep in operators("on_preposition") and head.stem in operators("likeness_noun"):
                return True
    if event.type == "CONSULT" or not is_capital(place) or len(beside) < 2:
        return False
    for other in beside:
        if other.chunk is None or other.chunk is act or not event.last <= other.first < place.first or other.frame < 0:
            continue
        word = draft.words[other.first]
        visit = draft.entries.frames[other.frame].mode == "visit" and other.chunk.prep in operators("during_preposition")
        if visit and word is not None and not word.suffix:
            return True
    return False


def is_fired_from(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """قصف مدفعي *من قلعة* المضيق، سقوط قذائف *من حواجز* الحوش: whether a phrase right behind fire tells where it came from."""
    chunk, act = draft.chunk_of[place.first], event.chunk
    if chunk is None or act is None or chunk.sentence != event.sentence or chunk.index != act.index + 1 or act.kind == VERB:
        return False
    if place.whole == chunk.first or place.relation == "near":
        return False  # استهداف حاجز *بالقرب من* بلدة الكبر
    return chunk.prep in draft.knowledge.operators("from_preposition") and _is_ground(draft, chunk, place)


def _is_ground(draft: Draft, chunk: Chunk, place: PlaceMention) -> bool:
    """من *مدينة سراقب*, من *قلعة* المضيق: whether a phrase begins with a place or with ground that one fires from."""
    head = draft.words[chunk.head]
    if place.whole <= chunk.head:
        return True
    return head is not None and head.stem in draft.knowledge.operators("firing_ground")


__all__ = ["is_abroad", "is_aside", "is_destination", "is_fired_from"]
