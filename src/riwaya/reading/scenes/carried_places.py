"""Where an act took place that names no place: where the one before it did.

In: the events of a report in text order, with the places of their own sentences. Out: the same, some with that of an earlier one.
The idea: a post or a short report tells one scene; in longer ones an act goes on with the scene of its sentence or the one before,
and only a definite act, or the words of the same speaker, go on over a paragraph or to what is told of another time.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.disowned_acts import is_denounced
from riwaya.reading.draft import CONJUNCTION, RELATIVE, VERB, Draft, EventDraft
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.scenes.backdrops import is_backdrop
from riwaya.reading.scenes.event_places import LOCAL, SCENES, clause_of
from riwaya.reading.scenes.foreign_places import is_base, is_fled_to, is_goal
from riwaya.reading.scenes.local_speakers import where_speaker_is
from riwaya.reading.scenes.meant_acts import first_told
from riwaya.reading.scenes.place_government import is_way
from riwaya.reading.scenes.tied_places import is_of_others
from riwaya.reading.scenes.wide_ground import is_wide
from riwaya.text.tokens import BREAK

_SENTENCE_ENDS: Final = frozenset(".؛!؟?")
_CARRIED_SENTENCES: Final = 2  # how far back the scene of an act may have been named
_HEADING: Final = 8  # tokens
_SHORT: Final = 160  # tokens; a shorter report is of one scene
_TOLD: Final = frozenset(["occurred", "ongoing"])
_ON_THE_SPOT: Final = frozenset([
    "deploy-police", "fortify", "lay-mines", "overflight", "patrol-streets", "police-spread-out", "set-up-base", "spread-out",
    "take-position",
])  # frames  # fmt: skip
_GOING: Final = frozenset(["deploy", "forces-arrive", "send-reinforcements", "troops-go"])


def carry_places(draft: Draft, events: list[EventDraft]) -> None:
    """An act without a place of its own goes on where the act before it took place, told a sentence or two earlier."""
    scene: EventDraft | None = None
    last: EventDraft | None = None  # that has the scene or goes on with it
    number = -1
    headings: list[tuple[EventDraft, EventDraft | None]] = []
    for event in events:
        if event.cue_of is not None:
            continue
        if event.sentence != number:
            number = event.sentence
            scene = None if shifts(draft, number) else scene
            last = last if scene is not None else None
        if event.places and event.type == "CONSULT":
            scene = last = None  # where people met nothing else happened
        elif event.places and is_backdrop(draft, event):
            continue
        elif event.places and (event.type in LOCAL or event.type in SCENES):
            scene = last = event
        elif event.places:
            continue  # an agreement or a demand sets no scene
        elif event.sentence > 0 and _is_heading(draft, event.sentence):
            headings.append((event, scene))
        elif scene is not None and last is not None and (event.type in LOCAL or _is_there(draft, event)):
            told = last if event.layer == "result" else scene  # قتل ستة. *وأصيب* سبعة
            near = event.sentence - told.sentence <= _CARRIED_SENTENCES
            if near and event.modality in _TOLD and told.modality in _TOLD and _is_same_scene(draft, event, told):
                event.places = scene.places[:1]
                last = event if not _is_apart(draft, event, told) else last
    for event in events:
        if not event.places and event.definite and event.layer == "attack" and event.modality in _TOLD:
            event.places = _where_told(draft, event)
    for event in events:
        if not event.places and event.type == "ASSAULT" and event.modality in _TOLD and not event.background:
            if not is_wide(draft, event, *clause_of(draft, event)):
                event.places = where_speaker_is(draft, event)
    for event, above in headings:
        below = next((one for one in events if one.sentence == event.sentence + 1 and one.type == event.type and one.places), None)
        there = below or (above if above is not None and _goes_on(draft, event, above) else None)
        event.places = there.places[:1] if there is not None else []


def _is_there(draft: Draft, event: EventDraft) -> bool:
    """وسط *انتشار أمني* كثيف، *زرعوا الألغام* في الطرق، *أرسلت* إلى مكان الحادث: whether forces do something on the
    spot, or go to it."""
    if event.type != "MOBILIZE" or event.frame < 0:
        return False
    frame = draft.entries.frames[event.frame].id
    return frame in _ON_THE_SPOT or (frame in _GOING and _names_spot(draft, event))


def _where_told(draft: Draft, event: EventDraft) -> list[PlaceMention]:
    """قتل ستة حين *هوجمت* مركبة (there). ⏎ ويأتي *الهجوم* بعد أسابيع: where the act was that a noun takes up, itself carried on."""
    told = first_told(draft, event)
    if told is None or (told.frame != event.frame and told.frame not in draft.knowledge.referents[event.frame]):
        return []
    return [] if is_wide(draft, event, *clause_of(draft, event)) else told.places[:1]


def _is_same_scene(draft: Draft, event: EventDraft, scene: EventDraft) -> bool:
    """Whether an act may be told to have been where the act before it was."""
    place = scene.places[0]
    if is_base(draft, event, place):
        return False  # أقلعت طائرات من قاعدة في الظهران ⏎ ثم *قصفت* الحديدة
    if place.kind == "country" and not (event.layer == scene.layer == "result" and event.sentence - scene.sentence <= 1):
        return False  # but قتل ألف شخص في العراق. وبلغ عدد *القتلى* المدنيين
    if is_wide(draft, event, *clause_of(draft, event)) or _is_another_year(event, scene):
        return False
    if event.sentence == scene.sentence and is_goal(draft, place) and is_fled_to(draft, event, place, [scene]):
        return False  # انسحبوا إلى ذمار بعد *معارك*
    if event.sentence != scene.sentence and is_of_others(event, scene):
        return False
    if scene.type == "PROTEST" and event.chunk is not None and event.chunk.prep:
        if is_denounced(draft, draft.chunks[event.sentence], event.chunk.index):
            return False  # هتف المتظاهرون منددين *بالقصف*
    if len(draft.tokens) <= _SHORT:
        return True
    if event.background or is_way(draft, place) or _is_another_day(event, scene):
        return False
    if event.sentence == scene.sentence or _names_spot(draft, event):
        return True
    apart = _is_apart(draft, event, scene)
    if event.definite:
        return not apart or _takes_up(event, scene)
    if event.sentence - scene.sentence > 1 or _describes(draft, event):
        return False
    if event.modality == "ongoing" and scene.modality != "ongoing":
        return False
    return not apart or (event.statement is not None and _befell(draft, event) and _is_told_on(draft, event.sentence))


def _is_apart(draft: Draft, event: EventDraft, scene: EventDraft) -> bool:
    """Whether a paragraph ends between an act and the scene before it."""
    return BREAK in draft.tokens.kind[draft.sentences[scene.sentence][0] : draft.sentences[event.sentence][0]]


def _befell(draft: Draft, event: EventDraft) -> bool:
    """⏎ وأضاف أن عشرات *أصيبوا*، ⏎ وأكد أن الشرطة *اعتقلت* ستة: whether an act may be more of what was told; what is seized or
    supplied (*استعادوا* مواقع) is told with its own ground."""
    if event.layer != "act":
        return True
    seized = event.frame >= 0 and draft.entries.frames[event.frame].control is not None
    return event.type != "AID" and not seized


def _takes_up(event: EventDraft, scene: EventDraft) -> bool:
    """⏎ وأسفرت *المعارك* عن مقتل ستة: whether a definite act can be the one before it; *السيطرة* على أراض is an act of its own."""
    return event.layer != "act" or (event.type == scene.type and event.layer == scene.layer and not event.recipients)


def _names_spot(draft: Draft, event: EventDraft) -> bool:
    """سارعت الفرق إلى *المكان*، وصل الإسعاف إلى *موقع الانفجار*: whether the sentence of an act speaks of the spot told before."""
    if draft.lacks_in(event.sentence, "spot_noun"):
        return False
    first, last = draft.sentences[event.sentence]
    operators = draft.knowledge.operators
    alone, spots, happenings = operators("spot_word"), operators("spot_noun"), operators("act_referent")
    for at in range(first, last):
        word = draft.words[at]
        if word is None or word.stem not in spots or word.suffix:
            continue
        following = draft.words[at + 1] if at + 1 < last else None
        if word.article and word.stem in alone and (following is None or not following.article):
            return True
        if following is not None and following.article and not word.article:
            if following.frame_nouns or following.stem in happenings:
                return True
    return False


def _is_told_on(draft: Draft, number: int) -> bool:
    """⏎ *وأضاف* أن عشرات أصيبوا: whether a sentence opens with a joined verb of saying."""
    opening = draft.chunks[number][0] if draft.chunks[number] else None
    if opening is None or opening.kind != VERB or not opening.conj:
        return False
    return opening.word is not None and bool(opening.word.cue_verbs)


def _is_another_day(event: EventDraft, scene: EventDraft) -> bool:
    return event.time is not None and scene.time is not None and event.time.start != scene.time.start


def _is_another_year(event: EventDraft, scene: EventDraft) -> bool:
    """فجروا القاعدة في بيروت *عام 1983* وخطفوا طائرة *عام 1988*: whether an act is of another year than the scene before it."""
    if event.time is None or scene.time is None or not event.time.start or not scene.time.start:
        return False
    return event.time.start[:4] != scene.time.start[:4]


def _describes(draft: Draft, event: EventDraft) -> bool:
    """المسؤولون *الذين قضي* عليهم: whether an act only says of whom a report speaks."""
    chunk = event.chunk
    return chunk is not None and chunk.kind == VERB and chunk.index > 0 and (
        draft.chunks[event.sentence][chunk.index - 1].kind == RELATIVE
    )  # fmt: skip


def _goes_on(draft: Draft, event: EventDraft, above: EventDraft) -> bool:
    """غارة على البلدة ⏎ *أدت* لاستشهاد كل من: whether a short line goes on with the one right above it, itself a line of a post."""
    opening = draft.chunks[event.sentence][0] if draft.chunks[event.sentence] else None
    goes_on = opening is not None and (opening.kind in (VERB, CONJUNCTION) or bool(opening.conj))
    near = event.sentence - above.sentence == 1 and above.modality in ("occurred", "ongoing") and above.places[0].kind != "country"
    return near and event.modality in ("occurred", "ongoing") and (goes_on or _is_line(draft, above.sentence))


def _is_line(draft: Draft, number: int) -> bool:
    """Whether a sentence is a line of its own without a stop, as posts have them."""
    first, last = draft.sentences[number]
    opens = first == 0 or BREAK in (draft.tokens.kind[first - 1], draft.tokens.kind[first])
    return opens and last < len(draft.tokens) and draft.tokens.norm[last - 1] not in _SENTENCE_ENDS


def _is_heading(draft: Draft, number: int) -> bool:
    """Whether a sentence stands over those behind it: a short line of its own without a stop (مقتل عشرات المتمردين)."""
    first, last = draft.sentences[number]
    if last - first > _HEADING or last >= len(draft.tokens) or draft.tokens.norm[last - 1] in _SENTENCE_ENDS:
        return False
    kind = draft.tokens.kind
    opens = first == 0 or BREAK in (kind[first - 1], kind[first])
    return opens and BREAK in (kind[last - 1], kind[last])


def shifts(draft: Draft, number: int) -> bool:
    """إلى ذلك، من جهة أخرى: a sentence that leaves the scene before it."""
    if number in draft.turns:
        return True
    first, last = draft.sentences[number]
    norm = draft.tokens.norm
    while first < last and draft.words[first] is None:
        first += 1
    shifts, without = draft.knowledge.operators("topic_shift"), draft.knowledge.morphology.without_conjunction
    if first < last and without(norm[first]) not in draft.knowledge.first_words("topic_shift"):
        return False
    return any(without(" ".join(norm[first : first + length])) in shifts for length in range(1, 5))
