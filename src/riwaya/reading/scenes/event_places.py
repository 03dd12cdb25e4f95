"""Where an act took place.

In: an event with the places that its slots name. Out: the same with its places.
The idea: the place nearest behind an act in its clause is where it was, then one before it, then one of the sentence; an
act without any goes on where the one before it took place.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from riwaya.languages.ar.toponyms import toponymy
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    OPEN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.phrases.states import is_capital
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.places.place_rows import head_of_row, named_among, row_of, specified
from riwaya.reading.places.row_anaphors import row_taken_up
from riwaya.reading.scenes.backdrops import is_interval
from riwaya.reading.scenes.foreign_places import (
    foreign_places,
    is_led_on,
    is_of_persons,
    is_side,
    of_other_acts,
    told_of_another,
    without_goals,
)
from riwaya.reading.scenes.fronted_places import fronted, is_from_behind
from riwaya.reading.scenes.further_places import without_further
from riwaya.reading.scenes.ground_pronouns import ground_of_pronoun
from riwaya.reading.scenes.local_speakers import where_at_home
from riwaya.reading.scenes.nested_places import (
    MOVING,
    bearing_before,
    behind_land,
    beside_water,
    narrower,
    within_area,
    without_landmarks,
)
from riwaya.reading.scenes.place_government import (
    CLOSE,
    OFFICES,
    is_home,
    is_located,
    is_office,
    is_part,
    is_way,
    locates,
    names_state,
)
from riwaya.reading.scenes.tied_places import is_from_capital, is_held, is_meanwhile, is_tied, where_agreed, where_befell
from riwaya.reading.scenes.where_clauses import told_behind_where
from riwaya.reading.scenes.wide_ground import describes_ground, has_own_ground, is_wide, land_around, whole_land
from riwaya.reading.words.marks import COMMAS

_SENTENCE_ENDS: Final = frozenset(".؛!؟?")
_WIDE: Final = 60  # tokens
_NARROW: Final = 20
LOCAL: Final = frozenset(["ASSAULT", "COERCE", "PROTEST", "AID", "RETREAT"])

_BOUNDS: Final = (COMPLEMENTIZER, CONJUNCTION, OPEN)  # kinds of chunks that part clauses
SCENES: Final = frozenset(["MOBILIZE", "CONSULT"])
_STAYING: Final = frozenset(["ASSAULT", "CONSULT"])  # what is not where somebody then goes to
_AT_ONE: Final = frozenset(["ASSAULT", "COERCE", "PROTEST"])
_SPOKEN: Final = frozenset(["ACCUSE", "SUPPORT", "REQUEST", "REJECT", "THREATEN"])  # words, wherever they were said
_TRUCES: Final = frozenset(["ceasefire", "announce-truce"])  # frames
_GROUND: Final = 5  # words between ground and under whose control it is
_ROW: Final = 12  # phrases from an act to a place behind it
_OPENING: Final = (COMPLEMENTIZER, CONJUNCTION, MARK, RELATIVE)  # kinds of chunks that a clause opens behind
_STOPPING: Final = bytes(kind in _BOUNDS for kind in range(256))


def clause_of(draft: Draft, event: EventDraft) -> tuple[int, int]:
    """The tokens of the clause around a trigger: between verbs of other clauses, conjunctions and stops."""
    assert event.chunk is not None
    where = event.sentence, event.chunk.index
    found = draft.clauses.get(where)
    if found is None:
        found = draft.clauses[where] = _clause_around(draft, event.sentence, event.chunk.index)
    return found


def _clause_around(draft: Draft, number: int, at: int) -> tuple[int, int]:
    """The tokens of the clause around a chunk of a sentence."""
    chunks = draft.chunks[number]
    opens, closes = draft.limits.get(number) or draft.limits.setdefault(number, _limits(draft, chunks, draft.kinds[number]))
    high = closes.find(1, at + 1)
    begin = opens.rfind(1, 0, at + 1)
    return chunks[begin].first if begin > 0 else draft.sentences[number][0], chunks[high - 1].last


def _limits(draft: Draft, chunks: list[Chunk], kinds: bytes) -> tuple[bytearray, bytearray]:
    """A mark a chunk: whether a clause begins with it; whether, one more for the end, a clause ends before it."""
    stops = bytearray(kinds.translate(_STOPPING))
    at = kinds.find(MARK)
    while at >= 0:
        stops[at] = chunks[at].text in _SENTENCE_ENDS
        at = kinds.find(MARK, at + 1)
    opens, closes = bytearray(1) + stops[:-1], stops + b"\x01"
    at = kinds.find(VERB)
    while at >= 0:
        word, joined = chunks[at].word, bool(chunks[at].conj)
        opens[at] |= joined
        says = word is not None and bool(word.cue_verbs) and not _links(draft, chunks, at)
        closes[at] |= joined or says
        at = kinds.find(VERB, at + 1)
    return opens, closes


def _links(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """الطريق الذي *يربط* بين سراقب وأريحا: whether a verb that may report something tells what a road links."""
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    linked = behind is not None and behind.prep in draft.knowledge.operators("between_preposition")
    return linked and at > 0 and chunks[at - 1].kind == RELATIVE


def find_place(draft: Draft, event: EventDraft, beside: list[EventDraft], told: EventDraft | None = None) -> None:
    """Where it happened: what its slots name, else the nearest place of its clause, else where the act was that it refers to
    (`told`), else the nearest of its sentence. `beside` are the acts of its sentence."""
    if event.cue_of is not None:
        event.places = []
        return
    actors = {token for mention in event.actors for token in range(mention.first, mention.last)} if event.actors else set()
    foreign = foreign_places(draft, event, beside)
    ground = ground_of_pronoun(draft, event)
    if ground:
        event.places = ground
    elif event.places:
        event.places = [place for place in event.places if id(place) not in foreign] if foreign else event.places
        event.places = of_other_acts(draft, event, _own_places(draft, event, actors), beside)
        event.places = without_further(draft, event, event.places)
        if event.type in _AT_ONE and event.places and all(is_from_behind(draft, event, place) for place in event.places):
            event.places = [place for place in fronted(draft, event) if id(place) not in foreign][:1] or event.places
        nested = bearing_before(draft, event, actors) or within_area(draft, event, actors, foreign)
        if not nested and event.chunk is not None:
            last = clause_of(draft, event)[1]
            nested = behind_land(draft, event, last, actors, foreign) or beside_water(draft, event, last, foreign)
        event.places = nested or event.places
        if event.definite and event.type == "CONSULT" and event.places:
            if event.places[0].first > event.first and _belongs_elsewhere(draft, beside, event, event.places[0], told):
                event.places = []
            elif is_held(draft, event, event.places[0]):
                event.places = event.places[:1]
    if told is not None and told.places and event.places and _is_far_behind(draft, event, event.places[0]):
        event.places = told.places[:1]
    if not event.places or event.places[0].first > event.last:
        until = event.places[0].first if event.places else draft.sentences[event.sentence][1]
        event.places = row_taken_up(draft, event, until) or event.places
    if not event.places and event.chunk is not None and not (land := whole_land(draft, event)):
        _look_around(draft, event, beside, told, actors, foreign)
    elif not event.places and event.chunk is not None:
        event.places = land
    if not event.places and (event.type in LOCAL or event.type in SCENES):
        event.places = where_at_home(draft, event) or (land_around(draft, event) if event.type in LOCAL else [])
    if event.type == "AGREE":
        event.places = where_agreed(draft, event, beside)
    if event.places or event.type in LOCAL:
        event.places = named_among(draft, event) or event.places
    if event.places:
        event.places = _beside_road(draft, event.places)
        _narrow(event)
        event.places = specified(draft, event.places) or event.places
        event.places = [other for place in event.places for other in row_of(draft, place)]


def find_ground(draft: Draft, event: EventDraft) -> None:
    """*صنعاء* الخاضعة لسيطرة الحوثيين، تقع *دمشق* تحت سيطرة النظام: the ground somebody is said to hold is the last place named
    before, though it be a capital that elsewhere stands for its state."""
    if event.places or event.chunk is None or not event.chunk.prep or not event.rule.endswith(":noun"):
        return
    first, _ = clause_of(draft, event)
    before = [place for place in draft.places_between(first, event.first) if not place.beside]
    if before and event.first - before[-1].last <= _GROUND:
        event.places = before[-1:]


def _own_places(draft: Draft, event: EventDraft, actors: set[int]) -> list[PlaceMention]:
    """The places of its slots that neither name who did it, nor somebody's office or home, nor only the wider area."""
    offices = [mention for mention in event.recipients if mention.head_class in OFFICES]
    barred = actors.union(token for mention in offices for token in range(mention.first, mention.last))
    visits = event.frame >= 0 and draft.entries.frames[event.frame].mode == "visit"
    visited = visits and event.recipients  # زار الملك *القاهرة*
    found = [
        place for place in event.places
        if place.first not in barred and (visited or not is_office(draft, place))
        and not (event.type != "RETREAT" and is_home(draft, place))
    ]  # fmt: skip
    found = [place for place in found if not place.beside] or found
    found = without_landmarks(draft, found)
    if len(found) > 1 and event.type not in MOVING:
        found = [place for place in found if not is_of_persons(draft, place)] or found
    if event.type == "RETREAT" and len(found) > 1:
        found = [place for place in found if not is_led_on(draft, event, place)] or found
    elif event.type in _STAYING and len(found) > 1 and not visits:
        found = without_goals(draft, event, found)
    inner = {place.country for place in found if not is_part(place)}
    found = [place for place in found if not (is_part(place) and place.country in inner)]  # لحج (جنوب *البلاد*)
    near = {place.country for place in found if place.kind != "country"}
    return [place for place in found if place.kind != "country" or place.country not in near]  # في الحسكة في *سوريا*


def _is_pointed_at(draft: Draft, event: EventDraft) -> bool:
    """استنكر أهالي المنطقة *هذا العدوان*: whether a demonstrative points back to an act told before."""
    word = draft.words[event.first - 1] if event.first else None
    return event.rule.endswith(":noun") and event.definite and word is not None and word.function == "dem"


def _is_of_people(draft: Draft, place: PlaceMention) -> bool:
    """استنكر *أهالي جازان* هذا العدوان, كفاءة الأجهزة *في المملكة*: whether a place only says who lives there, or is a state."""
    chunk = draft.chunk_of[place.first]
    word = draft.words[chunk.head] if chunk is not None else None
    return place.kind == "country" or (word is not None and word.stem in draft.knowledge.operators("resident_noun"))


def _is_far_behind(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """سيكون *لهذه الضربات* تأثير في العمليات *في العراق*: whether an act that a demonstrative points to has a place of its own only
    far behind it."""
    chunk, act = draft.chunk_of[place.first], event.chunk
    if chunk is None or act is None or place.first < event.first:
        return False
    row = draft.chunks[event.sentence][act.index + 1 : chunk.index]
    if event.definite and any(is_interval(draft, one) and behind.prep in _since(draft) for one, behind in pairwise(row)):
        return True  # يأتي *القصف* بعد ساعات من تحرير *عدن*
    if not _is_pointed_at(draft, event):
        return False
    return any(not one.prep for one in draft.chunks[event.sentence][act.index + 1 : chunk.index])


def _since(draft: Draft) -> frozenset[str]:
    """بعد أيام *من*, بعد ساعات *على*: prepositions behind how much later something was."""
    return draft.knowledge.any_of("on_preposition", "from_preposition")


def _look_around(
    draft: Draft, event: EventDraft, beside: list[EventDraft], told: EventDraft | None, actors: set[int], foreign: set[int]
) -> None:
    """Fills the places of an event whose slots name none; `actors` are the tokens of those who did it."""
    first, last = clause_of(draft, event)
    owner = event.statement
    if owner is not None:
        first, last = max(first, owner.first), min(last, owner.last)
    candidates = draft.places_between(first, last)
    if candidates and _is_pointed_at(draft, event):
        known = told is not None and bool(told.places)
        same = [one for other in beside if other.first < event.first and other.type == event.type for one in other.places]
        candidates = [
            place for place in candidates
            if place.first > event.first or place in same or not (known or _is_of_people(draft, place))
        ]  # fmt: skip
    if candidates:
        candidates = [place for place in candidates if place.first not in actors and id(place) not in foreign]
    if candidates:
        candidates = [place for place in candidates if not place.beside] or candidates
        candidates = [place for place in candidates if not _names_act(draft, beside, event, place)]
        foreign = foreign | {id(place) for place in candidates if told_of_another(draft, event, place, beside)}
        candidates = [place for place in candidates if id(place) not in foreign]
        candidates = [
            place for place in candidates
            if locates(draft, place) or names_state(draft, event, place) or _is_visited(draft, beside, place)
        ]  # fmt: skip
        candidates = [place for place in candidates if place.kind != "country"] or candidates  # كوباني شمال سوريا: in Kobani
    after: list[PlaceMention] = []
    before: list[PlaceMention] = []
    others = False
    if candidates:
        after = [place for place in candidates if place.first > event.first]
        after = [place for place in after if not is_of_persons(draft, place)] or after
        before = [
            place for place in candidates
            if place.first < event.first and (is_located(draft, place) or _is_visited(draft, beside, place))
            and not is_from_capital(draft, event, place)
        ]  # fmt: skip
        if not before:  # *وسط العاصمة بغداد* انفجرت سيارة: a capital behind its noun
            before = [place for place in candidates if place.whole < place.first < event.first and is_capital(place)]
        others = bool(after) and _is_of_earlier(draft, beside, event, after[0])
        if others:
            before = [place for place in before if not is_way(draft, place)]
    if not after and describes_ground(draft, event):
        return
    if after and not others and event.definite and _belongs_elsewhere(draft, beside, event, after[0], told):
        event.places = told.places[:1] if told is not None else []
    elif after and not others:
        event.places = [_nearer(draft, after[0])]
    elif (main := _main(draft, beside, event, first)) is not None:
        event.places = list(main.places)
    elif occasion := where_befell(draft, event, beside):
        event.places = occasion
    elif before:
        event.places = [narrower(draft, without_landmarks(draft, before))]
    elif where := _before_where(draft, event, first):
        event.places = where
    elif opening := [place for place in fronted(draft, event) if id(place) not in foreign]:
        event.places = opening[:1]
    elif behind := told_behind_where(draft, event, beside):
        event.places = behind
    elif told is not None and told.places:
        event.places = [] if is_wide(draft, event, first, last) else told.places[:1]
    elif event.type in LOCAL or event.type in SCENES:
        wider = [place for place in _of_sentence(draft, event, actors) if place not in candidates and id(place) not in foreign]
        if wider and has_own_ground(draft, event, last):
            return
        if wider:
            wider = [place for place in wider if not _names_act(draft, beside, event, place)]
            wider = [place for place in wider if not _is_of_later(draft, beside, event, place)]
            wider = [place for place in wider if not _is_on_condition(draft, event, place)]
            wider = without_landmarks(draft, wider)
            if _is_aside(draft, event):
                wider = [place for place in wider if place.whole == draft.sentences[event.sentence][0]]
        if others:
            wider = [place for place in wider if place.first < event.first and not is_way(draft, place)] or after[:1]
        if not wider and event.sentence in draft.scenes:
            event.places = [draft.scenes[event.sentence]]
        elif wider:
            nearest = min(wider, key=lambda place: (abs(place.first - event.first), place.first))
            told_on = any(_goes_on(draft, event, other) for other in beside if event.first < other.first < nearest.first)
            told_on = told_on or any(_reaches(draft, event.sentence, at, nearest) for at in event.told_by)
            event.places = [nearest] if told_on or is_tied(draft, beside, event, nearest) else []


def _is_on_condition(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """هدد بضرب منشآت إذا استمر العدوان على *غزة*: where that is on which an act depends, it does not happen."""
    if place.first < event.first or draft.lacks("condition"):
        return False
    chunk, conditions = draft.chunk_of[place.first], draft.knowledge.operators("condition")
    if chunk is None or event.chunk is None:
        return False
    between = draft.chunks[event.sentence][event.chunk.index + 1 : chunk.index]
    return any(one.kind == CONJUNCTION and one.text in conditions for one in between)


def _is_visited(draft: Draft, beside: list[EventDraft], place: PlaceMention) -> bool:
    """خلال زيارته إلى *بغداد*، التقى الوزير الصحفيين: a capital that another act of the sentence is a visit to."""
    if place.kind == "country":
        return False
    visits = [event for event in beside if event.frame >= 0 and draft.entries.frames[event.frame].mode == "visit"]
    return any(place.first == one.first for visit in visits for one in visit.recipients)


def _belongs_elsewhere(
    draft: Draft, beside: list[EventDraft], event: EventDraft, place: PlaceMention, told: EventDraft | None
) -> bool:
    """ونقل في بداية *الاجتماع* تعازيه في الهجوم الذي وقع في عسير: whether another act stands between an act taken up again (`told`
    with its place) and a place behind it; of a meeting also whether other words than phrases do."""
    if told is not None and told.places and any(
        event.last <= other.first < place.first and other.type != event.type for other in beside
    ):  # fmt: skip
        return True
    chunk, act = draft.chunk_of[place.first], event.chunk
    if event.type != "CONSULT" or chunk is None or act is None or not act.prep or is_held(draft, event, place):
        return False
    between = draft.chunks[event.sentence][act.index + 1 : chunk.index]
    return len(between) >= CLOSE or any(one.kind != NOUNS or not one.prep for one in between)


def _main(draft: Draft, beside: list[EventDraft], event: EventDraft, first: int) -> EventDraft | None:
    """سيطرت على الحوطة *بعد معارك*: the act of the same clause (which begins at token `first`) that another one came before."""
    chunk = event.chunk
    if chunk is None or not chunk.prep or chunk.prep not in draft.knowledge.any_of("after_preposition", "occasion_preposition"):
        return None
    return _act_before(beside, event, first) if event.type == "ASSAULT" else None


def _act_before(beside: list[EventDraft], event: EventDraft, first: int) -> EventDraft | None:
    """The last attack with a place before an act, not before token `first`."""
    found = [other for other in beside if first <= other.first < event.first and other.places and other.type == "ASSAULT"]
    return found[-1] if found else None


def _before_where(draft: Draft, event: EventDraft, first: int) -> list[PlaceMention]:
    """تقدمت في جنوب البلاد *حيث* استعادت مناطق: the place before the word that opens a clause (at token `first`) with it."""
    if draft.lacks("where_word"):
        return []
    opening = draft.chunk_of[first]
    before = draft.chunks[event.sentence][opening.index - 1] if opening is not None and opening.index else None
    word = draft.words[before.head] if before is not None else None
    if before is None or word is None or word.stem not in draft.knowledge.operators("where_word"):
        return []
    above = draft.places_between(draft.sentences[event.sentence][0], before.first)
    found = [
        place for place in above
        if not place.beside and (place.kind != "country" or is_part(place) or _is_right_before(draft, place, before))
    ]  # fmt: skip
    found = [place for place in found if place.relation != "border_of"] or found
    found = [place for place in found if is_part(place) or locates(draft, place) or _is_right_before(draft, place, before)]
    return found[-1:] if found and before.first - found[-1].last <= CLOSE else []


def _is_right_before(draft: Draft, place: PlaceMention, where: Chunk) -> bool:
    """الفوضى *في ليبيا*، حيث تدعم: whether a phrase names a state right before the word that opens a clause with it."""
    chunk = draft.chunk_of[place.first]
    if chunk is None or chunk.prep not in draft.knowledge.operators("in_preposition") or chunk.head != place.first:
        return False
    return 0 < where.index - chunk.index <= 2 and where.first - place.last <= 1


def _of_sentence(draft: Draft, event: EventDraft, actors: set[int]) -> list[PlaceMention]:
    """The places of an act's sentence where it may have been; those on the way to somewhere only where there are no others."""
    low, high = draft.sentences[event.sentence]
    owner = event.statement
    if owner is not None:
        low, high = max(low, owner.first), min(max(high, owner.last), owner.last)
    places = draft.places_between(low, high)
    if not places:
        return places
    found = [
        place for place in places
        if low <= place.first < high and place.first not in actors and locates(draft, place) and _is_near(draft, event, place)
        and not is_office(draft, place)
    ]  # fmt: skip
    found = [place for place in found if place.relation != "border_of"] or found
    found = [place for place in found if not place.beside] or found
    return [place for place in found if not is_way(draft, place)] or found


def _beside_road(draft: Draft, places: list[PlaceMention]) -> list[PlaceMention]:
    """على طريق دمشق حلب *قرب خان شيخون*: a place right behind a road says where on it."""
    road = draft.chunk_of[places[0].first]
    if road is None or places[0].whole <= road.first or draft.tokens.norm[road.head] not in toponymy().highways:
        return places
    behind = draft.chunks[road.sentence][road.index + 1 : road.index + 2]
    if not behind or behind[0].kind != NOUNS or behind[0].conj:
        return places
    found = draft.places_between(behind[0].first, behind[0].last)[:1]
    if not found or (found[0].relation or "").endswith("_of") or found[0].beside:
        return places
    return [*found, *(place for place in places if place is not found[0])]


def _names_act(draft: Draft, beside: list[EventDraft], event: EventDraft, place: PlaceMention) -> bool:
    """حجبت السلطات الموقع عقب تفجير *سروج*, إثر هجومي باريس *ونيس*: whether a place, or the first of its row, stands in the
    genitive of another act, of another kind."""
    named = head_of_row(draft, place).whole
    return any(
        other.last == named and other.type != event.type and other.rule.endswith(":noun") for other in beside
        if other is not event
    )  # fmt: skip


def _is_of_earlier(draft: Draft, beside: list[EventDraft], event: EventDraft, place: PlaceMention) -> bool:
    """يحتجز المدنيين في الحويجة *منذ سيطرته* على كركوك: whether an act before or after which this one took place stands between it
    and a place, which is then that one's."""
    when = draft.knowledge.operators("apart_preposition")
    return any(
        event.first < other.first < place.first and other.chunk is not None and other.chunk.prep in when for other in beside
    )  # fmt: skip


def _is_aside(draft: Draft, event: EventDraft) -> bool:
    """الأراضي التي *انتزعها* المقاتلون: whether an act only says of what the sentence speaks."""
    chunk = event.chunk
    if chunk is None or chunk.kind != VERB or not chunk.index:
        return False
    return draft.chunks[event.sentence][chunk.index - 1].kind == RELATIVE


def _names(mentions: list[ActorMention]) -> list[str | int]:
    return [mention.entity or id(mention) for mention in mentions]


def _is_of_later(draft: Draft, beside: list[EventDraft], event: EventDraft, place: PlaceMention) -> bool:
    """نفذت الطائرات *غارات*، وقتل ستة في كمين في منطقة التل: whether an act of another clause stands between one and a place behind
    it; but اعتقلوا *خلال مداهمة* في قرية, *أصيب* ستة بعد أن هاجموا مخفرا في تل: an act within the first, or that it came of."""
    if event.layer == "result" or event.type == "MOBILIZE":
        return False
    when = draft.knowledge.operators("apart_preposition")
    for other in beside:
        chunk = other.chunk
        if chunk is None or other.cue_of is not None or not event.last <= other.first < place.first:
            continue
        if is_meanwhile(draft, event, chunk, place):
            return True
        alike = bool(event.actors) and _names(other.actors) == _names(event.actors)
        before = draft.chunks[event.sentence][chunk.index - 1] if chunk.index else None
        if _goes_on(draft, event, other):
            continue
        opens = chunk.conj or (chunk.kind == VERB and before is not None and before.kind in _OPENING)
        if chunk.prep in when or (opens and not alike):
            return True
    return False


def _goes_on(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """غارات شنها الطيران، *استهدفت* موقعا في الحديدة: whether a verb without a subject of its own goes on telling of an act that
    a noun names."""
    chunk = other.chunk
    if chunk is None or chunk.kind != VERB or chunk.conj or other.actors or other.layer == "result" or other.type != event.type:
        return False
    between = draft.chunks[event.sentence][event.chunk.index + 1 : chunk.index] if event.chunk is not None else []
    verbs = sum(one.kind == VERB for one in between)
    return event.rule.endswith(":noun") and verbs < 2 and bool(between) and between[-1].text in COMMAS


def _reaches(draft: Draft, number: int, at: int, place: PlaceMention) -> bool:
    """غارات شنها الطيران، *استهدفت* موقعا في الحديدة: whether the clause of a verb that says more of an act goes on to a place."""
    chunk = draft.chunk_of[place.first]
    if chunk is None or chunk.index <= at:
        return False
    return all(one.kind not in (VERB, RELATIVE) for one in draft.chunks[number][at + 1 : chunk.index])


def _is_near(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """Whether a place elsewhere in the sentence can be where an act was: not behind words of another that و opens (وطالب الحزب
    بالعودة إلى *قنديل*), nor far from an act that has no place of its own (اتفاق، طلب)."""
    distance = abs(place.first - event.first)
    if distance > _WIDE or (event.type not in LOCAL and distance > _NARROW):
        return False
    return place.first < event.first or draft.owner[place.first] is event.statement


def _nearer(draft: Draft, place: PlaceMention) -> PlaceMention:
    """جنوب دمشق، *في الحجر الأسود*: the place named right behind one that only gives a bearing."""
    if place.relation is None or not place.relation.endswith("_of"):
        return place
    for other in draft.places_between(place.last, min(place.last + 6, draft.sentences[draft.sentence_of[place.first]][1])):
        chunk = draft.chunk_of[other.first]
        between = draft.chunks[draft.sentence_of[place.first]]
        if other.relation is not None or chunk is None or chunk.prep not in draft.knowledge.operators("in_preposition"):
            continue
        if all(_only_places(draft, one) for one in between if place.last <= one.first < other.first):
            return other
    return place


def _only_places(draft: Draft, chunk: Chunk) -> bool:
    """Whether a phrase between two places does not part them; *ويقع* في الحجر الأسود says where the first is."""
    if chunk.kind == VERB:
        return chunk.word is not None and chunk.word.stem in draft.knowledge.operators("lying_verb")
    return chunk.kind != CONJUNCTION and not chunk.conj


def leave_unplaced(draft: Draft, events: list[EventDraft]) -> None:
    """Words (تنديد، رفض) took place nowhere that a coder would look for them, nor anything in a capital that is only one side of it
    (الهدنة بين *أنقرة* والمتمردين); a place there only made them particular."""
    for event in events:
        event.places = [] if event.type in _SPOKEN else [place for place in event.places if not is_side(draft, place)]
    _place_truces(draft, events)


def _place_truces(draft: Draft, events: list[EventDraft]) -> None:
    """A truce is in a state, or where the words of it or of another mention say: not استعادوا مواقع في *عدن* قبل إعلان هدنة."""
    frames = draft.entries.frames
    truces = [event for event in events if event.places and event.frame >= 0 and frames[event.frame].id in _TRUCES]
    own = {place.name for event in truces for place in event.places if _is_own(draft, event, place, events)}
    for event in truces:
        event.places = [place for place in event.places if place.kind == "country" or place.name in own]


def _is_own(draft: Draft, event: EventDraft, place: PlaceMention, events: list[EventDraft]) -> bool:
    """Whether the sentence of an act opens with a place, or names it close to the act: behind it with no other act between, before
    it with a phrase or two alone between."""
    chunk, act = draft.chunk_of[place.first], event.chunk
    if act is None or chunk is None or chunk.sentence != event.sentence:
        return False
    if place in fronted(draft, event):
        return True
    low, high = sorted((chunk.index, act.index))
    if chunk.index < act.index:
        return high - low < CLOSE and all(one.kind in (NOUNS, TIME) for one in draft.chunks[event.sentence][low:high])
    return high - low <= _ROW and not any(
        other.sentence == event.sentence and event.last <= other.first < place.first for other in events
    )  # fmt: skip


def _narrow(event: EventDraft) -> None:
    """Settlements before the division they lie in; the first-named stays first."""
    order = {"country": 2, "admin1": 1, "region": 1}
    event.places.sort(key=lambda place: order.get(place.kind, 0) if place.gazetteer is not None else 0)
