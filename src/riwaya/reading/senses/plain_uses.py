"""Words of acts in plain uses: a danger kept off, a distance, coming out with a statement, a course of things that is stopped.

In: an event with its chunk, and its draft. Out: whether its word tells of no act of the type it stands for.
The idea: the noun beside the word shows the use: nobody banishes a danger (إبعاد *الخطر*), gives ground with a statement (خرجت
*ببيان*) or arrests a bloodshed (يوقف *نزيف* الدم); and who bars a way to somebody (يقطع الطريق *على* خصومه) is no protester.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, NEGATION, NOUNS, RELATIVE, TIME, Chunk, Draft, EventDraft
from riwaya.reading.questions import Questions, told_in
from riwaya.reading.senses.called import amounts_to

_NEAR: Final = 4  # chunks between a word and what gives it its sense
_WORDS: Final = 3  # words of a phrase among which its noun stands


def _names(draft: Draft, first: int, last: int, name: str) -> bool:
    """Whether one of some words is of a class."""
    names = draft.knowledge.operators(name)
    return any(word is not None and word.stem in names for word in draft.words[first:last])


def _keeps_off(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إبعاد *الخطر* عن المدينة, أبعد *شبح* الحرب: what is kept off is nobody."""
    if event.last < chunk.last:
        return _names(draft, event.last, event.last + 1, "kept_off")
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 3]:
        if other.kind not in (NOUNS, TIME, ADVERB):
            return False
        if other.kind == NOUNS and not other.prep:
            return _names(draft, other.head, other.head + 1, "kept_off")
    return False


def _is_distance(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """بلدة *تبعد* نحو ستين *كيلومترا* عن العاصمة: how far away a place is."""
    if chunk.word is None or chunk.word.suffix or chunk.suffered:
        return False
    end = min(draft.sentences[event.sentence][1], event.last + _NEAR)
    return _names(draft, event.last, end, "distance_unit")


def _comes_out_with(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """خرجت الحركة *ببيان*, خرجوا *في مظاهرة*, *المظاهرات* التي خرجت: nobody who leaves a place."""
    row, operators = draft.chunks[chunk.sentence], draft.knowledge.operators
    with_, in_ = operators("means_preposition"), operators("in_preposition")
    for other in row[chunk.index + 1 : chunk.index + 1 + _NEAR]:
        if other.kind not in (NOUNS, TIME, ADVERB) or other.conj:
            break
        if other.prep in with_ and _names(draft, other.head, other.head + _WORDS, "come_out_with"):
            return True
        if other.prep in in_ and _names(draft, other.head, min(other.last, other.head + 2), "marching_noun"):
            return True
        if other.prep in operators("from_preposition"):
            break
    at = chunk.index - 1
    if at >= 1 and row[at].kind == RELATIVE:
        at -= 1
    marchers = row[at] if at >= 0 and row[at].kind == NOUNS else None
    return marchers is not None and _names(draft, marchers.head, marchers.head + 1, "marching_noun")


def _bars_the_way(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """خطوة *تقطع الطريق على* خصومه: thwarts somebody; whoever blocks a road does so in a place, and others protest beside."""
    row = draft.chunks[chunk.sentence]
    behind = next((one for one in row[chunk.index + 1 : chunk.index + 3] if one.first >= event.last), None)
    if behind is None or behind.kind != NOUNS or behind.prep not in draft.knowledge.operators("on_preposition"):
        return False
    others = any(one is not event and one.type == "PROTEST" for one in told_in(draft, event.sentence, event.sentence))
    return not others and not event.actors


def _stops_course(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """حل *يوقف نزيف* الدم, تحرير البلدة سيوقف *محاولات* التهريب: what is stopped is no person."""
    if chunk.suffered or chunk.word is None or chunk.word.suffix:
        return False
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 1 + _NEAR]:
        if other.kind == NOUNS and not other.prep and _names(draft, other.head, other.head + 1, "stopped_course"):
            return True
        if other.kind not in (NOUNS, TIME, ADVERB):
            return False
    return False


def _stops_deeds(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """توقيف *المعارك*, توقيف *الاعتقالات*: deeds that are to stop are no persons held."""
    word = draft.words[event.last] if event.last < chunk.last else None
    return word is not None and word.head is None and bool(word.frame_nouns) and event.last == event.first + 1


def _holds_on(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*تمسك* بضرورة الحوار, *تمسكها* بحقها: what somebody holds on to is nobody who is caught."""
    word = draft.words[event.first]
    if word is None or word.stem not in draft.knowledge.operators("holding_on"):
        return False
    behind = draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 3]
    held = next((one for one in behind if one.prep in draft.knowledge.operators("means_preposition")), None)
    return held is not None and held.actor is None


def _is_danger(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """هذه الأعمال تعتبر *تهديدا* للسلم, *لتهديدهم السلام*: what is a danger is no threat that is uttered."""
    word, row = draft.words[event.first], draft.chunks[chunk.sentence]
    if amounts_to(draft, event, chunk):
        return True
    if word is None or not word.suffix:
        return False
    if event.last < chunk.last or chunk.index + 1 >= len(row):
        return event.last < chunk.last and _names(draft, event.last, event.last + 1, "menaced_noun")
    behind = row[chunk.index + 1]
    if behind.kind != NOUNS or behind.conj or (behind.prep and behind.prep not in draft.knowledge.operators("of_preposition")):
        return False
    return _names(draft, behind.head, behind.head + 1, "menaced_noun")


def _endangers(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """تنظيمات *تهدد أمن* البلاد, القصف *يهدد حياة* السكان: what is in danger, and nobody to whom a threat is uttered."""
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 3]:
        if other.kind != NOUNS or other.prep or other.conj:
            return False
        if _names(draft, other.head, other.head + 1, "menaced_noun"):
            return True
    return False


def _strikes_at(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """هدفه *ضرب الوحدة* الوطنية, *ضرب أمن* المنطقة: what is to suffer is no person and no place."""
    return event.last < chunk.last and _names(draft, event.last, event.last + 1, "menaced_noun")


def _is_plight(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """حالة *الطوارئ الإنسانية*, انتفض على *الحكم العسكري*: a plight, or a kind of rule, that nobody imposes."""
    if event.last < chunk.last and _names(draft, event.last, event.last + 1, "plight_adjective"):
        return True
    return chunk.prep in draft.knowledge.operators("on_preposition") and event.first == chunk.head


def _is_alert(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*إنذار أحمر* بمخاطر السيول: a degree of alert."""
    return event.last < chunk.last and _names(draft, event.last, event.last + 1, "alert_degree")


def _is_no_hindrance(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """لم *يمنع* ذلك الجنود من مواصلة عملهم: what did not keep somebody from going on; nobody is named who would have."""
    before = draft.chunks[chunk.sentence][chunk.index - 1] if chunk.index else None
    return before is not None and before.kind == NEGATION and not event.actors and not chunk.suffered and not event.tolls


def _finds_remains(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """عثر في المكان *على أشلاء* لمنفذ التفجير: remains that are found are taken from nobody."""
    on = draft.knowledge.operators("on_preposition")
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 1 + _NEAR]:
        if other.kind not in (NOUNS, TIME, ADVERB):
            return False
        if other.prep in on:
            return _names(draft, other.head, min(other.last, other.head + 2), "body_remains")
    return False


def _achieves(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """أن يحقق هذا الحراك *تطلعات* الناس بالتعاون مع الجميع: what comes true, where nothing is looked into."""
    if chunk.suffered:
        return False
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 1 + _NEAR]:
        if other.kind == NOUNS and not other.prep and _names(draft, other.head, other.head + 1, "achieved_aim"):
            return True
        if other.kind not in (NOUNS, TIME, ADVERB) or other.prep:
            return False
    return False


def _is_negatively(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """انعكس ذلك *بالسلب* على السوق, لا *سلبا* ولا إيجابا: for the worse, where nobody is robbed."""
    word = draft.words[event.first]
    if word is None or event.last != event.first + 1:
        return False
    if event.rule.endswith(":verb") or not word.article:
        denied = any(one.kind == NEGATION and one.last == event.first for one in draft.chunks[chunk.sentence])
        return denied and word.text.endswith(tuple(draft.knowledge.operators("negatively_form")))
    alone = event.first == chunk.head == chunk.last - 1 and not event.actors
    return alone and chunk.prep in draft.knowledge.operators("means_preposition")


_KEPT_OFF: Final[Questions] = ((_keeps_off, ("kept_off",)),)
_FOUND: Final[Questions] = ((_finds_remains, ("body_remains",)),)
PLAIN_USES: Final[dict[str, Questions]] = {
    "banish:noun": _KEPT_OFF,
    "banish:verb": (*_KEPT_OFF, (_is_distance, ("distance_unit",))),
    "deport:noun": _KEPT_OFF,
    "leave:verb": ((_comes_out_with, ("come_out_with", "marching_noun")),),
    "block-road:verb": ((_bars_the_way, ()),),
    "detain-police:verb": ((_stops_course, ("stopped_course",)),),
    "detain-police:noun": ((_stops_deeds, ()),),
    "beat:noun": ((_strikes_at, ("menaced_noun",)),),
    "catch:verb": ((_holds_on, ("holding_on",)),),
    "threaten:noun": ((_is_danger, ()),),
    "threaten-somebody:verb": ((_endangers, ("menaced_noun",)),),
    "martial-law:noun": ((_is_plight, ()),),
    "ultimatum:noun": ((_is_alert, ("alert_degree",)),),
    "prevent:verb": ((_is_no_hindrance, ()),),
    "find-cache:verb": _FOUND,
    "investigate:verb": ((_achieves, ("achieved_aim",)),),
    "loot:noun": ((_is_negatively, ()),),
    "loot:verb": ((_is_negatively, ()),),
}  # fmt: skip

__all__ = ["PLAIN_USES"]
