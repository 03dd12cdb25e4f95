"""Places that a clause tells of something else than an act: of what it is about, of another act, of whose it is.

In: an event with the places its slots name, the acts of its sentence. Out: the places among them where it did not take place.
The idea: what people protest or confer about lies elsewhere (تنديدا بقصف *غزة*, محادثات حول *إدلب*); an act between a trigger
and a place takes that place with it; a capital before whom it hits is its government (غارات *موسكو* على حلب).
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from riwaya.languages.ar.toponyms import toponymy
from riwaya.reading.clauses.disowned_acts import is_denounced
from riwaya.reading.draft import NOUNS, PRONOUN, RELATIVE, TIME, VERB, Chunk, Draft, EventDraft
from riwaya.reading.phrases.states import is_capital
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.scenes.backdrops import is_backdrop, is_since, of_backdrop
from riwaya.reading.scenes.offences import is_of_offence
from riwaya.reading.scenes.origin_places import origin_places
from riwaya.reading.scenes.place_government import is_located, is_office, is_whom, locates
from riwaya.reading.scenes.stray_places import is_abroad, is_aside, is_destination
from riwaya.reading.scenes.tied_places import is_of_other_year
from riwaya.reading.words.marks import COMMAS

_TALKS: Final = frozenset(["CONSULT", "AGREE", "COOPERATE"])
_WORDS: Final = frozenset(["SANCTION", "AGREE", "CONSULT", "COOPERATE", "CONCEDE"])  # done at no scene of the act they answer
_MOVES: Final = frozenset(["MOBILIZE", "RETREAT"])
_CAUGHT: Final = frozenset(["arrest", "seize"])  # modes
_NEAR: Final = 2  # phrases from a move to where it leads
_FIRED: Final = frozenset(["heavy-weapons", "aerial", "drone", "firearms"])  # modes of what is done from afar
_SCENES: Final = frozenset(["ASSAULT", "COERCE", "PROTEST"])
_FLIGHTS: Final = frozenset(["withdraw", "flee"])  # frames
_FLED: Final = 4  # phrases from a flight to where it leads


def foreign_places(draft: Draft, event: EventDraft, beside: list[EventDraft]) -> set[int]:
    """The identities of the places of an event's sentence that are surely not where it was."""
    found: set[int] = set()
    places = draft.places_in[event.sentence]
    if not places or event.chunk is None:
        return found
    for other in beside if len(beside) > 1 else ():
        if other is not event and other.places and _is_about(draft, event, other):
            later = other.first > event.first
            found.update(id(place) for place in other.places if place.first > other.first and (later or place.first < event.first))
    for other in beside if len(beside) > 1 else ():
        if not (other.first > event.last and other.places):
            continue
        if is_since(draft, other) or (is_backdrop(draft, other) and not is_backdrop(draft, event)):
            found.update(id(place) for place in of_backdrop(draft, other) if place.antecedent is None)
    talks = event.type in _TALKS
    for place in places:
        if (talks and _is_topic(draft, event, place)) or (place.whole == event.last and _is_power(draft, event, place)):
            found.add(id(place))
    apart = draft.apart.get(event.sentence)
    if apart is None:
        apart = draft.apart[event.sentence] = _set_apart(draft, places)
    leaders, sides, excepted, bases, goals = apart
    for place in leaders:
        found.add(id(place))
    for place in excepted:
        if _is_excepted(draft, place, event):
            found.add(id(place))
    for place in sides:
        if place not in event.places:
            found.add(id(place))
    if event.type == "CONSULT" and not event.places:
        found.update(id(place) for place in _of_attacks(event, beside))
    chunks = draft.chunks[event.sentence]
    if event.chunk.prep and is_denounced(draft, chunks, event.chunk.index):
        found.update(id(place) for place in places if place.first < event.first)  # تظاهروا في *بون* تنديدا بالقصف
    for place in bases:
        if is_base(draft, event, place):
            found.add(id(place))
    for place in goals:
        ahead = place.first > event.last and _is_anothers_goal(draft, event, place, beside)
        if ahead or (place.last <= event.first and is_fled_to(draft, event, place, beside)):
            found.add(id(place))
    if event.type == "ASSAULT" and not draft.lacks("launch_accusative") and (launched := _launched_from_there(draft, event)):
        found.update(id(place) for place in places if place.first < launched)
    if event.type in ("SANCTION", "ACCUSE"):
        found.update(id(place) for place in places if is_of_offence(draft, event, place.first))
    if event.type == "COERCE" and len(beside) > 1 and event.frame >= 0 and draft.entries.frames[event.frame].mode in _CAUGHT:
        plotted = next((other.first for other in beside if _is_plotted(event, other)), 0)
        end = next((other.first for other in beside if other.first > plotted), draft.sentences[event.sentence][1])
        found.update(id(place) for place in places if plotted and plotted <= place.first < end)
    if is_backdrop(draft, event):
        found.update(id(place) for place in places if place.first < event.first)
    found.update(origin_places(draft, event, places))
    found.update(id(place) for place in places if is_of_other_year(draft, event, place))
    for place in places:
        if is_destination(draft, event, place, beside) or is_abroad(draft, event, place, beside):
            found.add(id(place))
    aside = _aside(draft, event)
    if aside and any(place.first < aside and id(place) not in found and _may_hold(draft, place) for place in places):
        found.update(id(place) for place in places if place.first > aside)
    return found


def _is_plotted(event: EventDraft, other: EventDraft) -> bool:
    """اعتقلوا ستة للاشتباه في تخطيطهم *لهجمات* في باريس, بتهمة *قتل* جندي: whether those caught did or planned an act."""
    return other.first > event.last and other.type == "ASSAULT" and (other.charged or other.modality == "future")


def _set_apart(draft: Draft, places: list[PlaceMention]) -> tuple[list[PlaceMention], ...]:
    """Of the places of a sentence, asked once for all its acts: those that lead somebody or are a cause, those that are a side, and
    those that may be excepted or may be where something comes from or goes to, which for each act is asked again."""
    chunks = draft.chunk_of
    operators = draft.knowledge.any_of("excepting_preposition", "outside_preposition")
    excepting = not draft.lacks("excepting_preposition")  # what is excepted may lie in a place further on
    excepted: list[PlaceMention] = []
    for place in places:
        chunk, before = chunks[place.first], draft.words[place.whole - 1] if place.whole else None
        if excepting or (chunk is not None and chunk.prep in operators) or (before is not None and before.stem in operators):
            excepted.append(place)
    leaders = [place for place in places if _is_leader(draft, place) or _is_cause(draft, place) or _is_shore(draft, place, places)]
    leaders += [place for place in places if is_aside(draft, place)]
    if len(places) > 1 and not draft.lacks("resident_noun"):
        leaders += [place for place, other in pairwise(places) if _is_home_of(draft, place, other)]
    councils = [place for place in places if _is_of_council(draft, place)] if len(places) > 1 else []
    if councils and any(place not in councils and _is_within(draft, place) for place in places):
        leaders += councils
    sides = [place for place in places if is_side(draft, place)]
    bases = [place for place in places if place.kind == "facility" or _is_from(draft, place)]
    return leaders, sides, excepted, bases, [place for place in places if is_goal(draft, place)]


def _is_bound_for(draft: Draft, place: PlaceMention) -> bool:
    """منعوا مرور شاحنات متجهة *إلى عدن*: where a vehicle or somebody that an act is done to is bound for."""
    chunk, operators = draft.chunk_of[place.first], draft.knowledge.operators
    if draft.lacks("bound_participle", "own_way_noun") or chunk is None or chunk.kind != NOUNS or not chunk.index or chunk.conj:
        return False
    before = draft.words[chunk.first - 1]
    owned = before is not None and (before.suffix or before.stem in operators("own_way_word"))
    if before is None or (before.stem in operators("own_way_noun") and not owned):
        return False
    if before.stem not in draft.knowledge.any_of("bound_participle", "own_way_noun"):
        return False
    return chunk.prep in operators("goal_preposition")


def _is_home_of(draft: Draft, place: PlaceMention, behind: PlaceMention) -> bool:
    """اعتقلت القوات شبانا من أبناء *الضمير* على حاجز القطيفة: where persons are at home, with a place of the act behind it."""
    chunk, other = draft.chunk_of[place.first], draft.chunk_of[behind.first]
    if chunk is None or other is None or chunk.kind != NOUNS or not chunk.index or chunk.word is None or other.index <= chunk.index:
        return False
    operators, persons = draft.knowledge.operators, draft.chunks[chunk.sentence][chunk.index - 1]
    if chunk.prep not in operators("from_preposition") or chunk.word.stem not in operators("resident_noun"):
        return False
    if other.prep not in operators("place_preposition") or persons.kind != NOUNS or persons.actor is None:
        return False
    between = draft.chunks[chunk.sentence][chunk.index + 1 : other.index]
    one_clause = all(part.kind in (NOUNS, TIME) and not part.conj for part in between)
    return one_clause and persons.actor.head_class == "people" and not persons.actor.definite


def _is_from(draft: Draft, place: PlaceMention) -> bool:
    """Whether the phrase of a place, or one of those right before it that say where it is, tells from where."""
    chunk, origins = draft.chunk_of[place.first], draft.knowledge.operators("from_preposition")
    while chunk is not None and chunk.kind == NOUNS and chunk.prep and not chunk.conj:
        if chunk.prep in origins:
            return True
        chunk = draft.chunks[chunk.sentence][chunk.index - 1] if chunk.index else None
    return False


def of_other_acts(draft: Draft, event: EventDraft, places: list[PlaceMention], beside: list[EventDraft]) -> list[PlaceMention]:
    """The places of an event without those that an act behind it names, where there are others before that act: استهدفت غارات
    *الأطراف الغربية لإدلب* بالتزامن مع قصف على بلدة كنصفرة, سيزور *تركيا* بعد زيارته في أربيل."""
    if places and len(beside) > 1 and _goes_with_another(draft, event, min(places, key=lambda place: place.first), beside):
        return []
    for other in beside if len(places) > 1 else ():
        if other is event or other.first <= event.first or other.cue_of is not None or other.chunk is event.chunk:
            continue
        taken = {id(place) for place in other.places if place.first > other.first}
        kept = [place for place in places if id(place) not in taken]
        if len(kept) < len(places) and any(
            place.first < other.first and (locates(draft, place) or is_whom(event, place)) for place in kept
        ):  # fmt: skip
            places = kept
    return places


def _goes_with_another(draft: Draft, event: EventDraft, place: PlaceMention, beside: list[EventDraft]) -> bool:
    """Whether phrases alone stand between a place and an act before it that went with (مع) another one with a place before it."""
    last = draft.chunk_of[place.first]
    for other in beside:
        chunk = other.chunk
        if other is event or chunk is None or last is None or other.cue_of is not None:
            continue
        if not event.last <= other.first < place.first:
            continue
        if chunk.prep not in draft.knowledge.operators("with_preposition"):
            continue
        between = draft.chunks[event.sentence][chunk.index + 1 : last.index + 1]
        if not all(one.kind == NOUNS and one.prep and not one.conj for one in between):
            continue
        found = draft.places_between(event.last, chunk.first)
        if any(not one.beside and one.kind != "country" and locates(draft, one) for one in found):
            return True
    return False


def told_of_another(draft: Draft, event: EventDraft, place: PlaceMention, beside: list[EventDraft]) -> bool:
    """يستهدف التنظيم المتهم بالوقوف خلف *العملية التي وقعت في سروج*: whether a relative clause says of another act, which a noun
    between an act and a place names, that it was there; not قتلوا *في* الهجوم الذي وقع في سروج."""
    last = draft.chunk_of[place.first]
    if len(beside) < 2 or last is None or event.chunk is None or place.first < event.last:
        return False
    operators, kinds = draft.knowledge.operators, draft.kinds[event.sentence]
    shared = operators("in_preposition") | operators("during_preposition") | operators("occasion_preposition")
    shared = shared | operators("after_preposition") | operators("means_preposition")
    for other in beside:
        chunk = other.chunk
        if chunk is None or not event.last <= other.first < place.first or not other.rule.endswith(":noun"):
            continue
        if chunk is event.chunk or chunk.prep in shared or place not in other.places or other.cue_of is not None:
            continue
        if event.chunk.index + 1 < chunk.index < last.index - 1 and kinds[chunk.index + 1] == RELATIVE:
            return True
    return False


def _is_about(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """Whether another act is what an event is about: protested against, talked over, or answered."""
    if other.chunk is None or event.chunk is None or other.cue_of is not None:
        return False
    if other.first < event.first:
        answered = other.chunk.prep in draft.knowledge.any_of("after_preposition", "occasion_preposition")
        return event.type in _WORDS and answered and other.type in _SCENES
    if event.type == "PROTEST":
        return other.type != "PROTEST" and other.chunk is not event.chunk
    if event.type not in _TALKS or other.type not in _SCENES:
        return False
    if other.chunk.prep in draft.knowledge.any_of("topic_preposition", "purpose"):
        return True
    return any(chunk.kind == VERB for chunk in draft.chunks[event.sentence][event.chunk.index + 1 : other.chunk.index])


def _is_topic(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """محادثات *حول إدلب*، اجتمعوا *لبحث* الحرب في اليمن: what is talked about."""
    if event.type not in _TALKS or place.first < event.first or event.chunk is None:
        return False
    operators, chunks = draft.knowledge.operators, draft.chunks[event.sentence]
    chunk = draft.chunk_of[place.first]
    if chunk is None:
        return False
    for other in chunks[event.chunk.index + 1 : chunk.index + 1]:
        word = draft.words[other.head]
        if other.kind == NOUNS and other.prep in operators("topic_preposition"):
            return True
        if other.kind == NOUNS and not (other.prep or other.conj) and word is not None and other.index > event.chunk.index:
            if word.stem in operators("matter_talked_over"):
                return True  # بحث الوزيران *الوضع في السودان*
        if other.kind == NOUNS and other.prep in operators("purpose") and word is not None:
            if word.stem in operators("discussing_noun"):
                return True
    return False


def _is_anothers_goal(draft: Draft, event: EventDraft, place: PlaceMention, beside: list[EventDraft]) -> bool:
    """السيطرة على الجسر *ووصولهم إلى الكود*، حكم عليه لسفره *إلى سوريا*: whether it was not an act but another that led to a place:
    what somebody is punished for, or a move of those who act, told after it by a noun joined to it."""
    if event.type == "SANCTION":
        return True
    known = event.type == "PROTEST" or (event.type in _SCENES and any(one is not place for one in event.places))
    if known and _is_bound_for(draft, place):
        return True
    goal = draft.chunk_of[place.first]
    if goal is None or len(beside) < 2:
        return False
    for other in beside:
        moved = draft.words[other.first]
        if other.type not in _MOVES or not event.last < other.first < place.first or moved is None or not moved.suffix:
            continue
        chunk = other.chunk if other.rule.endswith(":noun") else None
        if chunk is not None and chunk.conj and goal.index - chunk.index <= _NEAR:
            return True
    return False


def is_fled_to(draft: Draft, event: EventDraft, place: PlaceMention, beside: list[EventDraft]) -> bool:
    """انسحبوا باتجاه *ذمار* بعدما زرعوا الألغام، هربوا نحو *تعز* تحسبا لهجوم: whether a place is where somebody only flees to from
    an act told behind it; not فروا إلى تدمر *التي* سقطت, *حيث* قتلوا, *وقصفوا*."""
    chunk, act = draft.chunk_of[place.first], event.chunk
    if event.type not in ("ASSAULT", "COERCE", "MOBILIZE") or act is None or act.conj or chunk is None:
        return False
    row = draft.chunks[event.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if behind is None or behind.kind == RELATIVE or behind.text in draft.knowledge.operators("where_word"):
        return False
    for other in beside:
        if other.frame < 0 or other.chunk is None or draft.entries.frames[other.frame].id not in _FLIGHTS:
            continue
        if other.last <= place.first and 0 <= chunk.index - other.chunk.index <= _FLED:
            return True
    return False


def _is_excepted(draft: Draft, place: PlaceMention, event: EventDraft) -> bool:
    """في كل المحافظات *باستثناء كركوك*: whether a place is the one where something was not; but عدا *العريش* التي يطبق فيها
    الحظر."""
    chunk, operators = draft.chunk_of[place.first], draft.knowledge.operators("excepting_preposition")
    if not draft.lacks("excepting_preposition") and event.first < place.first and _is_within_excepted(draft, event, place):
        return True
    if chunk is not None and place.kind == "country" and chunk.prep in draft.knowledge.operators("outside_preposition"):
        return True  # مثلهم *خارج العراق*
    row = draft.chunks[chunk.sentence] if chunk is not None else []
    if chunk is not None and chunk.index + 1 < len(row) and row[chunk.index + 1].kind == RELATIVE and event.first > place.first:
        return False
    if chunk is not None and chunk.prep in operators:
        return True
    before = draft.words[place.whole - 1] if place.whole else None
    return before is not None and before.stem in operators


def _is_within_excepted(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """تحررت المحافظة *باستثناء* الأحياء الشمالية *في سناح*: whether a phrase says in what lies what is excepted behind an act."""
    chunk = draft.chunk_of[place.first]
    within = draft.knowledge.any_of("in_preposition", "means_preposition")
    while chunk is not None and chunk.index and chunk.kind == NOUNS and chunk.prep in within and not chunk.conj:
        chunk = draft.chunks[chunk.sentence][chunk.index - 1]
    excepting = draft.knowledge.operators("excepting_preposition")
    return chunk is not None and chunk.kind == NOUNS and chunk.prep in excepting and chunk.first > event.first


def _is_leader(draft: Draft, place: PlaceMention) -> bool:
    """التحالف *بقيادة السعودية*, *برئاسة موسكو*: whether a state or capital is only said to lead those who act."""
    chunk = draft.chunk_of[place.first]
    if chunk is None or not (place.kind == "country" or is_capital(place)):
        return False
    operators, head = draft.knowledge.operators, draft.words[chunk.head]
    if chunk.prep in operators("leading_preposition"):
        return place.whole == chunk.head
    led = head is not None and head.stem in operators("leading_noun") and place.whole == chunk.head + 1
    return led and chunk.prep in operators("means_preposition")


def _is_of_council(draft: Draft, place: PlaceMention) -> bool:
    """مجلس *دير الزور* المدني: whether a place only says which council is meant."""
    words, norm = toponymy(), draft.tokens.norm
    if not place.whole or norm[place.whole - 1] not in words.councils:
        return False
    return place.last < len(norm) and norm[place.last] in words.of_council


def _is_within(draft: Draft, place: PlaceMention) -> bool:
    """*في بلدة* سرمين: whether a phrase says in what something was."""
    chunk = draft.chunk_of[place.first]
    return chunk is not None and chunk.prep in draft.knowledge.any_of("in_preposition", "means_preposition")


def _is_cause(draft: Draft, place: PlaceMention) -> bool:
    """شن حملة *نصرة للزبداني*: whether something is only said to be done in favour of a place."""
    chunk, operators = draft.chunk_of[place.first], draft.knowledge.operators
    if chunk is None or draft.lacks("favour_noun") or place.whole != chunk.head or chunk.prep not in operators("purpose"):
        return False
    before = draft.words[chunk.first - 1] if chunk.first else None
    return before is not None and before.stem in operators("favour_noun")


def _is_shore(draft: Draft, place: PlaceMention, places: list[PlaceMention]) -> bool:
    """معارك في أبين *على طول ساحل بحر العرب*: whether a sea only says along what a place named before it lies."""
    chunk = draft.chunk_of[place.first]
    if place.kind != "water" or chunk is None or place.whole <= chunk.head or not chunk.index:
        return False
    head, before = draft.words[chunk.head], draft.chunks[chunk.sentence][chunk.index - 1]
    if head is None or head.stem not in draft.knowledge.operators("along_noun"):
        return False
    return chunk.prep in draft.knowledge.operators("on_preposition") and any(one.last == before.last for one in places)


def is_side(draft: Draft, place: PlaceMention) -> bool:
    """الهدنة *بين أنقرة* والمتمردين، القصف المتبادل *بين إسرائيل وإيران*: whether a capital or state is one of two sides, of which
    the other is no place, or whose act the phrase before them names."""
    chunk = draft.chunk_of[place.first]
    if chunk is None or place.relation is not None or chunk.head != place.first:
        return False
    if not (place.kind == "country" or is_capital(place)):
        return False
    row = draft.chunks[chunk.sentence]
    if chunk.conj and not chunk.prep and chunk.index:  # بين إسرائيل *وإيران*
        first = row[chunk.index - 1]
        before = draft.places_between(first.first, first.last)
        return bool(before) and before[-1].last == chunk.first and is_side(draft, before[-1])
    if chunk.prep not in draft.knowledge.operators("between_preposition"):
        return False
    above = row[chunk.index - 1] if chunk.index else None
    slots, nouns = draft.knowledge.slots, above.word.frame_nouns if above is not None and above.word is not None else ()
    if nouns and all(slots[reading.ref].get("subject") != "weapon" for reading in nouns):
        return True  # but انفجار لغم *بين سوريا* والعراق
    return not any(other.whole == place.last for other in draft.places_in[chunk.sentence])  # المنطقة *بين سوريا* ولبنان


def _of_attacks(event: EventDraft, beside: list[EventDraft]) -> list[PlaceMention]:
    """أدان المجلس التفجير *في أبها*، مستنكرا في *جلسته*: where the attacks were that a meeting speaks of behind them."""
    return [
        place for other in beside if other.type == "ASSAULT" and other.first < event.first
        for place in other.places if other.first < place.first < event.first
        if not any(one.type == "CONSULT" and other.first < one.first < place.first for one in beside)
    ]  # fmt: skip


def _is_power(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """غارات *موسكو* على حلب، قصف *تل أبيب* لمواقع: a capital right behind the act, and behind it whom or what is hit."""
    if place.whole != event.last or not is_capital(place) or place.relation is not None or not event.rule.endswith(":noun"):
        return False
    chunk = draft.chunk_of[place.first]
    chunks = draft.chunks[event.sentence]
    if chunk is None or chunk.last != place.last or chunk.index + 1 >= len(chunks):
        return False
    behind = chunks[chunk.index + 1]
    hit = behind.prep in draft.knowledge.any_of("on_preposition", "opposing_preposition", "of_preposition")
    return behind.kind == NOUNS and hit


def is_base(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """غارات على التنظيم *انطلاقا من قاعدة* في تركيا: whether a phrase, or one of those that say where it is, tells from where."""
    chunk = draft.chunk_of[place.first]
    operators, chunks = draft.knowledge.operators, draft.chunks[draft.sentence_of[place.first]]
    if chunk is not None and place.kind == "facility" and event.type == "ASSAULT" and chunk.head < place.first:
        word = draft.words[chunk.head]
        if word is not None and word.stem in operators("using_masdar"):
            return True  # باستخدام *قاعدة إنجرليك* لشن هجمات
    if chunk is not None and place.kind == "facility" and place.last <= event.first and _is_used(draft, event, chunk):
        return True
    while chunk is not None and chunk.kind == NOUNS and not chunk.conj and chunk.prep and chunk is not event.chunk:
        before = draft.words[chunk.first - 1] if chunk.first else None
        if chunk.prep in operators("from_preposition"):
            if place.first > event.last and before is not None and before.stem in operators("launch_accusative"):
                return True
            if _is_takeoff(draft, event, chunk) or _is_firing_ground(draft, event, chunk):
                return True
        chunk = chunks[chunk.index - 1] if chunk.index else None
    return False


def _is_used(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """استخدم الجيش *قاعدة* في الجنوب لشن غارات: whether a phrase names what is used to strike, no scene of it."""
    if event.type != "ASSAULT" or chunk.prep or draft.lacks("use_verb"):
        return False
    chunks = draft.chunks[chunk.sentence]
    at = draft.kinds[chunk.sentence].rfind(VERB, 0, chunk.index)
    word = chunks[at].word if at >= 0 else None
    if word is None or word.stem not in draft.knowledge.operators("use_verb") or chunks[at] is event.chunk:
        return False
    return all(one.kind == NOUNS for one in chunks[at + 1 : chunk.index])


def _launched_from_there(draft: Draft, event: EventDraft) -> int:
    """شن ضربات *انطلاقا منها*: the token of the pronoun that takes up the base from which an act is done, 0 for none."""
    launch = draft.knowledge.operators("launch_accusative")
    assert event.chunk is not None
    for chunk in draft.chunks[event.sentence][event.chunk.index + 1 :]:
        word = draft.words[chunk.last - 1]
        before = draft.words[chunk.last - 2] if chunk.last > 1 else None
        if word is not None and word.function == "prepron" and before is not None and before.stem in launch:
            return chunk.last - 1
    return 0


def _is_takeoff(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """أقلعت طائرات *من قاعدة* في الظهران وقصفت الحديدة: whether a phrase tells from where something flew that struck elsewhere."""
    chunks, operators = draft.chunks[chunk.sentence], draft.knowledge.operators
    at = draft.kinds[chunk.sentence].rfind(VERB, 0, chunk.index)
    if event.type != "ASSAULT" or at < 0 or chunks[at] is event.chunk:
        return False
    word, head = chunks[at].word, draft.words[chunk.head]
    if word is None or word.stem not in operators("takeoff_verb"):
        return False
    fired = event.frame >= 0 and draft.entries.frames[event.frame].mode in _FIRED
    if not fired and (head is None or head.stem not in operators("firing_ground")):
        return False  # انطلقت العملية *من المحاور* الجنوبية
    return all(one.kind == NOUNS or one.text in COMMAS for one in chunks[at + 1 : chunk.index])


def _is_firing_ground(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """قصفوا البلدة *من مواقعهم* في الجبل: whether a phrase tells from which posts of their own people shelled."""
    if event.frame < 0 or draft.entries.frames[event.frame].mode not in _FIRED or chunk.first < event.first:
        return False
    word = draft.words[chunk.head]
    return word is not None and bool(word.suffix) and word.stem in draft.knowledge.operators("firing_ground")


def _aside(draft: Draft, event: EventDraft) -> int:
    """قتلوا في كمين *وهم* في طريقهم إلى أبين: the token of the pronoun that opens a clause about somebody, 0 for none."""
    assert event.chunk is not None
    chunks = draft.chunks[event.sentence]
    at = draft.kinds[event.sentence].find(PRONOUN, event.chunk.index + 1)
    while at >= 0:
        chunk, behind = chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None
        names = behind is not None and behind.kind == NOUNS and not behind.prep  # منفذين *وهما* عقان والنخيلة
        if chunk.conj and chunk.word is not None and chunk.word.function == "pron" and not names:
            return chunk.first
        at = draft.kinds[event.sentence].find(PRONOUN, at + 1)
    return 0


def _may_hold(draft: Draft, place: PlaceMention) -> bool:
    """Whether a place may be a scene; *أمير منطقة تبوك* is none."""
    return is_located(draft, place) and not is_office(draft, place)


def is_of_persons(draft: Draft, place: PlaceMention) -> bool:
    """اعتقل شاب *من نابلس* في المطار: whether a place says from where those named right before it are."""
    chunk = draft.chunk_of[place.first]
    if chunk is None or chunk.prep not in draft.knowledge.operators("from_preposition") or place.whole > chunk.head + 1:
        return False
    before = draft.words[chunk.first - 1] if chunk.first else None
    return before is not None and before.head is not None and draft.entries.heads[before.head.ref].class_ in ("people", "role")


def is_goal(draft: Draft, place: PlaceMention) -> bool:
    """انسحبوا من الفلوجة *باتجاه الرمادي*: where somebody goes to."""
    chunk = draft.chunk_of[place.first]
    return chunk is not None and chunk.prep in draft.knowledge.operators("goal_preposition")


def is_led_on(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """انسحبوا من شقرة *إلى مواقعهم في لودر*: where somebody goes to, or what says where that is."""
    return is_goal(draft, place) or (place.first > event.first and _is_led(draft, event, place, "goal_preposition"))


def without_goals(draft: Draft, event: EventDraft, places: list[PlaceMention]) -> list[PlaceMention]:
    """هربوا بعد تحرير العند *باتجاه تعز*: the places of an act without those that somebody then goes to."""
    kept: list[PlaceMention] = []
    stays = False
    for place in places:
        goal = _is_led(draft, event, place, "goal_preposition")
        if not (stays and goal):
            kept.append(place)
        stays = stays or (place.first > event.first and not goal and not _is_led(draft, event, place, "from_preposition"))
    return kept


def _is_led(draft: Draft, event: EventDraft, place: PlaceMention, name: str) -> bool:
    """تقدموا *من منطقة العلم في عدن* إلى زنجبار: whether a preposition of a class (`name`) governs the phrase of a place behind an
    act, or the one that it belongs to; not إضافة *إلى زنجبار*."""
    chunk, operators = draft.chunk_of[place.first], draft.knowledge.operators
    while chunk is not None and chunk.kind == NOUNS and chunk is not event.chunk:
        if chunk.prep in operators(name):
            before = draft.words[chunk.first - 1] if chunk.first else None
            return before is None or before.stem not in operators("adding_word")
        within = chunk.prep in draft.knowledge.any_of("in_preposition", "means_preposition")
        chunk = draft.chunks[chunk.sentence][chunk.index - 1] if chunk.index and within and not chunk.conj else None
    return False


__all__ = [
    "foreign_places",
    "is_base",
    "is_fled_to",
    "is_goal",
    "is_led_on",
    "is_of_persons",
    "is_side",
    "of_other_acts",
    "told_of_another",
    "without_goals",
]
