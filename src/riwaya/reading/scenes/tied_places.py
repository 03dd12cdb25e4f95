"""Places of a sentence that its words do not tie to an act.

In: an act without a place of its own, a place elsewhere in its sentence. Out: whether it may have been there all the same.
The idea: another clause tells of another matter: what stands behind a conjunction, what is only gone to or dealt with, a capital
by its bare name; an act that a noun names has no place across a comma unless another act has it; an agreement is made in the place
that its own phrases give it, and nowhere else.
"""

from __future__ import annotations

from itertools import dropwhile, pairwise, takewhile
from typing import Final

from riwaya.reading.draft import AUXILIARY, COMPLEMENTIZER, CONJUNCTION, MARK, NOUNS, RELATIVE, TIME, VERB, Chunk, Draft, EventDraft
from riwaya.reading.phrases.states import is_capital
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.times.times import TimeMention
from riwaya.reading.words.marks import COMMAS

_SAID: Final = (RELATIVE, AUXILIARY, VERB)  # kinds of chunks that a relative clause opens with
_PARTING: Final = (VERB, CONJUNCTION, COMPLEMENTIZER, RELATIVE, MARK)
_OF_BASES: Final = "grant-bases"  # frame
_MADE: Final = 4  # phrases from an agreement to where it was made
_GOING: Final = frozenset(["RETREAT", "AID"])  # whose goal is where they are: العودة *إلى* درعا, أرسلوا المساعدات *إلى* غزة


def is_tied(draft: Draft, beside: list[EventDraft], event: EventDraft, place: PlaceMention) -> bool:
    """Whether an act may have been at a place elsewhere in its sentence; `beside` are the acts of the sentence."""
    chunk, act = draft.chunk_of[place.first], event.chunk
    if chunk is None or act is None:
        return True
    operators = draft.knowledge.operators
    if chunk.prep in operators("with_preposition") or chunk.prep in operators("between_preposition"):
        return False  # محادثات *مع* أنقرة، *بين* بغداد وأربيل
    if chunk.prep in operators("goal_preposition") and place.first > event.first and event.type not in _GOING:
        return False  # غارات، وعادت الطائرات *إلى* الظهران; بعد وصوله *إلى* بغداد
    bare = is_capital(place) and place.whole == place.first and place.relation is None
    if bare and (not chunk.prep or (chunk.prep in operators("purpose") and chunk.index - act.index > 1)):
        return False  # دعت *واشنطن* حلفاءها, في المجال الحيوي *لطهران*
    if is_from_capital(draft, event, place):
        return False
    low, high = sorted((chunk.index, act.index))
    between = draft.chunks[event.sentence][low + 1 : high]
    if place.first > event.first and _is_said(between):
        return False  # نطالب بإرسال فريق *وأشار إلى أن* مطار عدن جاهز
    if not any(one.kind == MARK and one.text in COMMAS for one in between):
        return True
    if place.first > event.first and any(one.kind == CONJUNCTION for one in between):
        return event.layer == "result" and _are_fates(draft, between)  # شنت غارات، *كما* قتل ستة في كمين بحلب
    if event.layer == "result" or not event.rule.endswith(":noun"):
        return True  # انفجرت سيارة في دوما، ما أدى إلى *مقتل* ستة
    return any(place in other.places for other in beside if other is not event)


def _are_fates(draft: Draft, between: list[Chunk]) -> bool:
    """قتل ستة، *فيما أصيب* سبعة، في حوادث ببغداد: whether the verbs of a row of phrases only tell of more who suffered."""
    verbs, where = [one.word for one in between if one.kind == VERB], draft.knowledge.operators("where_word")
    frames = draft.entries.frames
    return bool(verbs) and not any(one.text in where for one in between) and all(
        word is not None and any(frames[reading.ref].layer == "result" for reading in word.frame_verbs) for word in verbs
    )  # fmt: skip


def _is_said(between: list[Chunk]) -> bool:
    """*وأشار إلى أن* المطار جاهز: whether what stands behind a row of phrases is what a joined verb of saying in it reports; not
    سقط صاروخ، *ويرجح أنه* بعيد المدى، على حي."""
    for at, (one, behind) in enumerate(pairwise(between)):
        if one.kind == VERB and one.conj and behind.kind == COMPLEMENTIZER and one.word is not None and one.word.cue_verbs:
            return not any(chunk.kind == MARK for chunk in between[at:])
    return False


def is_from_capital(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """رغم غياب أي تهديد *من دمشق*، شنوا غارات: whether something only comes from a capital; but انسحبوا *من صنعاء*."""
    chunk = draft.chunk_of[place.first]
    if chunk is None or event.type in _GOING or not is_capital(place) or place.relation is not None or place.whole != place.first:
        return False
    return chunk.prep in draft.knowledge.operators("from_preposition")


def is_of_other_year(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """تفجير القاعدة *في بيروت عام 1983* وخطف طائرة عام 1988: whether a time of its own parts a place from a joined act that a noun
    names and that has another time right behind it."""
    act, chunk = event.chunk, draft.chunk_of[place.first]
    if act is None or chunk is None or chunk.index >= act.index or time_behind(draft, event) is None:
        return False
    return any(one.kind == TIME for one in draft.chunks[event.sentence][chunk.index + 1 : act.index])


def time_behind(draft: Draft, event: EventDraft) -> TimeMention | None:
    """وخطف طائرة *عام 1988*: the time right behind a noun of an act that is joined to what stands before it; not وتهريب السلاح
    *بعد أشهر* من اعتداء."""
    act = event.chunk
    if act is None or not act.conj or not event.rule.endswith(":noun"):
        return None
    behind = draft.chunks[event.sentence][act.index + 1 : act.index + _MADE]
    for one in takewhile(lambda one: one.kind in (NOUNS, TIME) and not one.conj, behind):
        for mention in draft.times_in[event.sentence] if one.kind == TIME else ():
            if one.first <= mention.first < one.last and mention.start and mention.kind != "duration":
                return mention
    return None


def is_meanwhile(draft: Draft, event: EventDraft, other: Chunk, place: PlaceMention) -> bool:
    """تحررت مناطق، *فيما تتواصل المعارك* في تعز: whether a conjunction that opens what happens meanwhile, and a verb of its own,
    stand before another act to whose clause a place belongs."""
    chunk, act = draft.chunk_of[place.first], event.chunk
    if chunk is None or act is None or other.kind == VERB or other.prep or draft.lacks("meanwhile_conjunction"):
        return False
    between = draft.chunks[event.sentence][act.index + 1 : other.index]
    meanwhile = draft.knowledge.operators("meanwhile_conjunction")
    at = next((number for number, one in enumerate(between) if one.kind == CONJUNCTION and one.text in meanwhile), -1)
    if at < 0 or not any(one.kind == VERB for one in between[at + 1 :]):
        return False
    return not any(one.kind in _PARTING for one in draft.chunks[event.sentence][other.index + 1 : chunk.index])


def is_of_others(event: EventDraft, scene: EventDraft) -> bool:
    """انفجرت سيارة في ديار بكر. ودانت الحركة *القصف التركي*: whether an attack is called that of a state that did not do the act
    before it."""
    chunk = event.chunk
    if chunk is None or not event.definite or not event.rule.endswith(":noun") or event.layer != "attack":
        return False
    called = [one.country for one in event.actors if one.country and event.last <= one.first < chunk.last]
    return bool(called) and not any(one.country in called for one in (*scene.actors, *scene.recipients))


def where_befell(draft: Draft, event: EventDraft, beside: list[EventDraft]) -> list[PlaceMention]:
    """مقتل ستة *في المواجهات التي تشهدها المحافظة*: the places of the attack that a phrase behind a loss says it happened in."""
    act = event.chunk
    if act is None or event.layer != "result" or event.type != "ASSAULT" or len(beside) < 2:
        return []
    within = draft.knowledge.operators("in_preposition")
    other = next((one for one in beside if one.first > event.last and one.cue_of is None), None)
    if other is None or other.chunk is None or other.type != "ASSAULT" or other.chunk.prep not in within:
        return []
    between = draft.chunks[event.sentence][act.index + 1 : other.chunk.index]
    if any(one.kind in (CONJUNCTION, COMPLEMENTIZER, RELATIVE) or (one.kind == VERB and one.conj) for one in between):
        return []
    return [place for place in other.places if place.first > other.first][:1]


def where_agreed(draft: Draft, event: EventDraft, beside: list[EventDraft]) -> list[PlaceMention]:
    """وقعوا اتفاقا *في الكويت*; not وافقوا على الانسحاب *من صنعاء*: the places of an agreement that say where it was made."""
    act = event.chunk
    if act is None:
        return []
    if event.frame >= 0 and draft.entries.frames[event.frame].id == _OF_BASES:
        behind = draft.places_between(event.first, draft.sentences[event.sentence][1])
        if granted := [place for place in behind if _is_granted(draft, event, place)]:
            return granted[:1]
    within = draft.knowledge.any_of("in_preposition", "means_preposition")
    kept: list[PlaceMention] = []
    for place in event.places:
        chunk = draft.chunk_of[place.first]
        if chunk is None or chunk.sentence != event.sentence or chunk.prep not in within:
            continue
        if place.kind == "country" and abs(chunk.index - act.index) > 1:
            continue  # تعهد الحكومة *في العراق*
        if _is_near(draft, event, beside, chunk):
            kept.append(place)
    return kept


def _is_granted(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """سمحت باستخدام قواعد منها *قاعدة إنجرليك*: whether a place is a base whose use an act allows, no other clause
    between."""
    chunk = draft.chunk_of[place.first]
    if chunk is None or event.chunk is None or place.kind != "facility":
        return False
    between = draft.chunks[event.sentence][event.chunk.index + 1 : chunk.index + 1]
    return not any(one.kind in (VERB, COMPLEMENTIZER) for one in between)


def is_held(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """القمة *التي عقدت* في بغداد، الاجتماع الذي جرى أمس في جدة: whether a relative clause that says where a meeting was held leads
    from it to a place."""
    chunk, act = draft.chunk_of[place.first], event.chunk
    if chunk is None or act is None:
        return False
    between = draft.chunks[event.sentence][act.index + 1 : chunk.index]
    at = next((number for number, one in enumerate(between) if one.kind == RELATIVE), -1)
    if not 0 <= at <= 1 or any(one.kind != NOUNS for one in between[:at]):
        return False
    behind = list(dropwhile(lambda one: one.kind in (RELATIVE, AUXILIARY), between[at:]))
    word = behind[0].word if behind and behind[0].kind == VERB else None
    if word is None or word.stem not in draft.knowledge.operators("convened_verb"):
        return False
    return len(behind) <= _MADE and all(one.kind == NOUNS and not one.conj for one in behind[1:])


def _is_near(draft: Draft, event: EventDraft, beside: list[EventDraft], chunk: Chunk) -> bool:
    """Whether only a few phrases, and no act, stand between an act and a phrase; or the phrase opens the sentence."""
    assert event.chunk is not None
    low, high = sorted((event.chunk.index, chunk.index))
    if low == chunk.index == 0:
        return True
    between = draft.chunks[event.sentence][low + 1 : high]
    if between and between[0].kind == RELATIVE:  # الاتفاق *الذي تم توقيعه* في فيينا
        between = list(dropwhile(lambda one: one.kind in _SAID, between))
    if len(between) > _MADE or any(one.kind in _PARTING for one in between):
        return False
    return chunk.index < event.chunk.index or not any(
        event.last <= other.first < chunk.first and other.type != event.type for other in beside
    )  # fmt: skip


__all__ = [
    "is_from_capital", "is_held", "is_meanwhile", "is_of_other_year", "is_of_others", "is_tied", "time_behind", "where_agreed",
    "where_befell",
]  # fmt: skip
