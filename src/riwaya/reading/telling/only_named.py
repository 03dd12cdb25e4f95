"""Acts that are only named: in titles and subheadings, as an epithet, a lesson, a subject of talk, or all such acts there are.

In: an event with its chunk, and its draft. Out: whether the mention tells of no act.
The idea: a mark of quotation behind a word for a work opens its title; an adjective agrees with the noun before it and says what
that is like; a noun that no clause takes up stands above the sentence; what is taught is a skill.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, NEGATION, NOUNS, PRONOUN, RELATIVE, VERB, Chunk, Draft, EventDraft
from riwaya.reading.questions import Questions, holds
from riwaya.reading.telling.lines_apart import is_line_apart

_OPENING: Final = "«\"“(["
_TITLE: Final = 8  # tokens from an opening mark to the act inside a title
_PRAYER: Final = 12  # words behind a word for calls in which mercy is named
_LESSONS: Final = 6  # noun phrases in a row of what is taught


def is_only_named(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """Whether a noun of an act tells of none."""
    frame = draft.entries.frames[event.frame].id if event.frame >= 0 else ""
    asked = _asked_of(event.type, frame)
    return holds(asked, draft, event, chunk)


def _is_in_title(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """كتاب *«تحرير المدن»*, قضية *"اقتحام السجون"*: a word for a work or a case, and a mark right behind it."""
    norm, words = draft.tokens.norm, draft.words
    first = draft.sentences[event.sentence][0]
    for token in range(event.first - 1, max(first, event.first - _TITLE) - 1, -1):
        if words[token] is not None:
            continue
        if norm[token] not in _OPENING or token == first:
            return False
        before = words[token - 1]
        return before is not None and before.stem in draft.knowledge.operators("titled_noun")
    return False


def _is_epithet(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """غزة *المحاصرة*, القرى *المحاصرة*: an adjective with the article behind a noun that has one, or behind a place; ليلة *مباركة*:
    or one without behind a noun that has none, where nothing follows."""
    if event.type == "ASSAULT" or event.first == chunk.head:
        return False
    word = draft.words[event.first]
    bare = word is not None and not (word.article or word.suffix) and event.last == chunk.last and event.type == "SUPPORT"
    if word is None or not (word.article or bare) or word.conjunction or word.preposition:
        return False
    if event.last - event.first > 1 or word.stem not in draft.knowledge.operators("epithet_of_siege"):
        return False
    before = draft.words[event.first - 1]
    return before is not None and (not before.article if bare else (before.article or before.head is None))


def _is_subheading(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*غارات* وفي صنعاء قتل …, *معركة القلعة* وشهدت البلدة …: a noun before a sentence that و opens."""
    if chunk.index or chunk.prep or chunk.conj or event.first != chunk.head or event.sentence <= draft.begins_at or event.definite:
        return False
    chunks = draft.chunks[event.sentence]
    behind = chunks[1] if len(chunks) > 1 else None
    if behind is None or not behind.conj or behind.first != chunk.last or event.actors or event.tolls:
        return False
    return behind.kind == VERB or (behind.kind == NOUNS and behind.prep in draft.knowledge.operators("in_preposition"))


def _is_taught(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """تدربوا على الرماية *وتنفيذ التفجيرات*, دورات في *القنص*: what على behind a word of training brings in."""
    operators = draft.knowledge.operators
    if event.tolls:
        return False
    chunks, at = draft.chunks[event.sentence], chunk.index
    for _ in range(_LESSONS):
        other = chunks[at]
        if other.kind != NOUNS:
            return False
        if other.prep in operators("on_preposition"):
            return at > 0 and _teaches(draft, chunks, at - 1)
        if other.prep in operators("in_preposition"):
            courses = (chunks[at - 1].head, chunks[at - 1].last - 1) if at else ()  # دورات *في القنص*
            named = [draft.words[token] for token in courses]
            return any(word is not None and word.stem in operators("course_noun") for word in named)
        if not other.conj or not at:
            return False
        at -= 1
    return False


def _teaches(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*تدرب* عشرة منهم على …, *تدريب* المجندين على …"""
    words = draft.knowledge.operators("training_word")
    for other in (chunks[at], chunks[at - 1] if at else None):
        if other is None:
            break
        named = other.word if other.kind == VERB else draft.words[other.head] if other.kind == NOUNS else None
        if named is not None and named.stem in words:
            return True
        if other.kind != NOUNS or other.prep:
            return False
    return False


def _is_true_of_all(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إن *الهجمات الإرهابية* هي ثمرة جهل, إن *الأعمال الإرهابية* لن تثنينا: what is said of all acts of terror there are."""
    if event.last != chunk.last:
        return False
    chunks = draft.chunks[event.sentence]
    before = chunks[chunk.index - 1] if chunk.index else None
    behind = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    word, shown = draft.words[event.first], draft.words[event.first - 1] if event.first else None
    if before is None or before.kind != COMPLEMENTIZER or behind is None or (shown is not None and shown.function == "dem"):
        return False
    if word is None or not word.article or word.stem not in draft.knowledge.operators("plural_act"):
        return False
    return (behind.kind == PRONOUN and not behind.prep) or behind.kind == NEGATION


def _is_matter(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """بعد *الاتفاق النووي*, خطوات بشأن *الشراكة* بين البلدين: an agreement known by its subject, and relations talked about."""
    operators = draft.knowledge.operators
    if event.type == "COOPERATE":
        concerning = chunk.prep in operators("concerning_preposition") and chunk.prep not in operators("about_preposition")
        return concerning and event.first == chunk.head and not event.tolls
    if event.governed or event.last - event.first > 1 or event.last >= chunk.last:
        return False
    word, behind = draft.words[event.first], draft.words[event.last]
    if word is None or not word.article or behind is None or behind.stem not in operators("matter_adjective"):
        return False
    before = draft.words[event.first - 1] if event.first else None
    if (before is not None and before.function == "dem") or event.first != chunk.head:
        return before is not None and before.function != "dem" and before.stem not in operators("act_carrier")
    chunks = draft.chunks[event.sentence]
    if not chunk.prep and chunk.index and chunks[chunk.index - 1].kind != COMPLEMENTIZER:
        return False  # وقعت إيران *الاتفاق* النووي, توقيع إيران *الاتفاق*
    following = next((one for one in chunks[chunk.index + 1 :] if one.kind != NOUNS), None)
    return following is None or following.kind != RELATIVE


def _is_where_they_stand(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """غارات على *مواقع تمركز* المسلحين, منصة *إطلاق صواريخ*: where a force or its guns stand."""
    if event.first <= chunk.head or event.tolls:
        return False
    before = draft.words[event.first - 1]
    return before is not None and before.stem in draft.knowledge.operators("standing_ground")


def _is_of_right(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """حق الدفاع عن *النفس* ضد *هجوم مسلح*: whatever attack the right of self-defence is against."""
    if event.actors or event.recipients or event.tolls or not chunk.index or chunk.conj:
        return False
    before = draft.chunks[event.sentence][chunk.index - 1]
    operators = draft.knowledge.operators
    own = draft.words[before.head] if before.kind == NOUNS and before.prep in operators("about_preposition") else None
    return own is not None and own.stem in operators("self_noun")


def _is_body(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إعلان *التحالف* هدنة: what is announced is not that somebody allies; the body that announces has the article."""
    last = draft.words[event.last - 1]
    return last is not None and last.article and event.last - event.first > 1


def _is_prayer(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """تعازيه *ودعواته* بأن يتغمدهم الله برحمته, *الدعوات* للمتوفى بالمغفرة: what is asked of God for the dead."""
    if draft.lacks("mercy_word"):
        return False
    words, mercy = draft.words[event.last : event.last + _PRAYER], draft.knowledge.operators("mercy_word")
    return any(word is not None and word.stem in mercy for word in words)


def _is_what_they_call(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """في إطار ما سمته *«حربا على الإرهاب»*: what somebody calls it, in marks of quotation."""
    if event.actors or event.recipients or event.tolls or event.first < 2 or draft.tokens.norm[event.first - 1] not in _OPENING:
        return False
    return draft.tokens.norm[event.first - 2] in draft.knowledge.operators("called_so")


def _is_demand_known(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """تنفيذ *مطالب* المتظاهرين, دعمه *المطالب* المشروعة: demands that are known, where nothing says what is demanded."""
    word = draft.words[event.first]
    if word is None or word.stem not in draft.knowledge.operators("demands_noun") or event.tolls:
        return False
    chunks, at = draft.chunks[event.sentence], chunk.index + 1
    while at < len(chunks) and chunks[at].kind == NOUNS and not (chunks[at].prep or chunks[at].conj):
        at += 1
    behind = chunks[at] if at < len(chunks) else None
    if behind is None or behind.conj:
        return True
    contents = draft.knowledge.any_of("means_preposition", "towards_preposition", "in_preposition")
    return behind.kind != COMPLEMENTIZER and not (behind.kind == NOUNS and behind.prep in contents)


# The questions of any act, and those of acts of some types or frames; with each the classes of which its report must have a word.
_OF_ANY: Final[Questions] = (
    (_is_in_title, ("titled_noun",)), (_is_epithet, ("epithet_of_siege",)), (_is_subheading, ()),
    (_is_taught, ("training_word", "course_noun")), (_is_what_they_call, ()), (is_line_apart, ()),
)  # fmt: skip
_OF_TYPE: Final[dict[str, Questions]] = {
    "COOPERATE": ((_is_matter, ()),),
    "AGREE": ((_is_matter, ("matter_adjective",)),),
    "ASSAULT": ((_is_of_right, ("self_noun",)),),
    "REQUEST": ((_is_prayer, ()), (_is_demand_known, ("demands_noun",))),
}
_OF_FRAME: Final[dict[str, Questions]] = {
    "terror-attack": ((_is_true_of_all, ("plural_act",)),),
    "take-position": ((_is_where_they_stand, ("standing_ground",)),),
    "artillery-fire": ((_is_where_they_stand, ("standing_ground",)),),
    "rocket-fire": ((_is_where_they_stand, ("standing_ground",)),),
    "mortar-fire": ((_is_where_they_stand, ("standing_ground",)),),
    "ally": ((_is_body, ()),),
}


@cache
def _asked_of(type_: str, frame: str) -> Questions:
    """The questions that concern an act of a type and frame."""
    return _OF_ANY + _OF_TYPE.get(type_, ()) + _OF_FRAME.get(frame, ())


__all__ = ["is_only_named"]
