"""Kinds of acts that only say what somebody or something is for: staff and bodies, duties, laws and crimes, alliances, terms.

In: an event with its chunk, and its draft. Out: whether its noun tells of no act.
The idea: a noun of staff, of a law or of crimes takes the kind of act with the article as its genitive (موظفو *الإغاثة*, قانون
*العقوبات*); a participle of duty takes it behind its preposition (المكلفة *بالتنسيق*); nothing of its own follows it.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    COMPLEMENTIZER,
    CONJUNCTION,
    NEGATION,
    NOUNS,
    PRONOUN,
    RELATIVE,
    VERB,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.questions import Questions, holds

_VIOLENT: Final = frozenset(["ASSAULT", "COERCE"])
_ADDED: Final = 5  # chunks from a verb of adding to what it adds


def is_named_kind(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """Whether a noun of an act only names what somebody or something is for."""
    if event.tolls or event.told_by or event.weapon is not None:
        return False
    asked = _asked_of(event.type, event.rule)
    return holds(asked, draft, event, chunk)


def is_kind_of_verb(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """Whether a verb of an act tells of none by what stands with it."""
    return (
        _hinders_nobody(draft, event, chunk)
        or _is_of_one_mind(draft, event, chunk)
        or _argues_by(draft, event, chunk)
        or _is_all_it_adds(draft, event, chunk)
        or _has_in_common(draft, event, chunk)
    )


def _is_staff(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """موظفو *الإغاثة*, قانون *العقوبات*, جرائم *الفرار*: the genitive of staff, of a body, of a law, of crimes."""
    operators, words = draft.knowledge.operators, draft.words
    if event.first <= chunk.head or not _is_bare_kind(draft, event, chunk):
        return False
    names = draft.knowledge.any_of("law_genitive", "crimes_noun")
    if event.type not in ("RETREAT", "ASSAULT", "COERCE"):  # لجنة وقف إطلاق النار, لم تتبن أي منظمة *الهجوم*
        names = names | operators("staff_noun")
    carriers = operators("act_carrier")
    for token in range(event.first - 1, chunk.head - 1, -1):
        word = words[token]
        if word is None or word.article or word.suffix:
            return False
        if word.stem in names:
            before = words[token - 1] if token > chunk.first else None
            any_of_them = before is not None and before.stem in operators("any_word")
            return not (any_of_them or _has_object(draft, chunk))
        if word.stem not in carriers:
            return False
    return False


def _is_duty(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """الهيئات *المسؤولة عن تقديم* الإغاثة, الجهات *المعنية بالتنسيق*: what somebody is there for."""
    operators = draft.knowledge.operators
    if not chunk.index or not chunk.prep or chunk.conj:
        return False
    if not _is_bare_kind(draft, event, chunk) or _has_object(draft, chunk):
        return False
    before = draft.chunks[chunk.sentence][chunk.index - 1]
    word = draft.words[before.last - 1] if before.kind == NOUNS else None
    if word is None or word.stem not in operators("duty_adjective") or not word.article:
        return False
    if chunk.prep in operators("about_preposition"):
        return event.type not in _VIOLENT  # المسؤول *عن الهجوم* did it
    return chunk.prep in operators("means_preposition") or chunk.prep in operators("in_preposition")


def _is_bare_kind(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """Whether the act has the article, and nothing in its phrase behind it but adjectives that have one too."""
    words = draft.words
    if not any(word is not None and word.article for word in words[event.first : event.last]):
        return False
    behind = words[event.last : chunk.last]
    return all(word is not None and word.article and bool(word.adjective or word.modifier or word.demonym) for word in behind)


def _has_object(draft: Draft, chunk: Chunk) -> bool:
    """لجنة التحقيق *في الهجوم*, المكلفة بالتحقيق *مع* المتهمين: whether what follows says which act it is."""
    row = draft.chunks[chunk.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if behind is None or behind.conj:
        return False
    if behind.kind == RELATIVE:
        return True
    if behind.kind != NOUNS or not behind.prep or behind.word is None:
        return False
    own = draft.knowledge.any_of("in_preposition", "party_preposition", "on_preposition", "with_preposition")
    return behind.prep in own and (bool(behind.word.frame_nouns) or behind.actor is not None)


def _is_of_liberators(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """جبهة *تحرير* مورو, جيش *تحرير* السودان: part of the name of a movement."""
    if event.first <= chunk.head:
        return False
    before, word = draft.words[event.first - 1], draft.words[event.first]
    if before is None or word is None or before.article or before.suffix or word.conjunction:
        return False
    return before.stem in draft.knowledge.operators("liberation_body")


def _is_what_allies_are_for(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """التحالف الدولي *لضرب* التنظيم: what an alliance that is known is for."""
    operators = draft.knowledge.operators
    if chunk.prep not in operators("of_preposition") or not chunk.index or event.governed:
        return False
    row, index = draft.chunks[chunk.sentence], chunk.index - 1
    while index > 0 and row[index].kind == NOUNS and not row[index].prep and row[index].word is not None and (
        row[index].word.adjective and row[index].word.article  # type: ignore[union-attr]
    ):  # fmt: skip
        index -= 1
    word = row[index].word if row[index].kind == NOUNS else None
    return word is not None and word.article and word.stem in operators("alliance_noun")


def _is_against_idea(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """جهودها *لدحر* الإرهاب, *ضرب* الفساد: what is beaten is an idea, and nobody."""
    if event.last >= chunk.last or event.actors or event.recipients or event.layer == "attack":
        return False
    word = draft.words[event.last]
    return word is not None and word.article and word.stem in draft.knowledge.operators("idea_noun")


def _is_barring_for(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إجراءات *لمنع* التهريب: what measures are for, where nobody is named whom they keep from it."""
    if event.recipients or event.first != chunk.head:
        return False
    return chunk.prep in draft.knowledge.operators("purpose") and not chunk.conj


def _is_term(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """خلال *مهلة* ثلاثين يوما: the time that somebody has for something, and no threat."""
    if event.first != chunk.head or not chunk.prep or event.actors or event.recipients:
        return False
    word = draft.words[event.first]
    return word is not None and not word.article and chunk.prep in draft.knowledge.operators("event_preposition")


def _is_field_of_body(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """مؤسسات التعليم *والدعوة* والإرشاد: another of the fields of a body."""
    if event.type in _VIOLENT or event.type == "RETREAT" or not chunk.conj or chunk.prep or event.first != chunk.head:
        return False
    if event.governed or not _is_bare_kind(draft, event, chunk):
        return False
    before = draft.chunks[chunk.sentence][chunk.index - 1] if chunk.index else None
    if before is None or before.kind != NOUNS or before.word is None or before.last < before.head + 2:
        return False
    last = draft.words[before.last - 1]
    fields = last is not None and last.article and not (last.head is not None or last.frame_nouns)
    return fields and not before.word.article and before.word.stem in draft.knowledge.operators("staff_noun")


def _is_against_right(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """وصفوها بأنها *اعتداء* على السيادة, *الاعتداء* على حرية الصحافة: a right or a good is hurt, and nobody is hit."""
    if event.last != chunk.last:
        return False
    row = draft.chunks[chunk.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if behind is None or behind.kind != NOUNS or behind.conj or behind.word is None:
        return False
    goods = draft.knowledge.any_of("idea_noun", "hurt_right")
    return behind.prep in draft.knowledge.operators("on_preposition") and behind.word.stem in goods


def _is_all_it_adds(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """لن يزيد الشعب إلا *تضامنا*, تزيد من تماسكهم *ووقوفهم* خلفه: what something adds to is a quality."""
    if event.type not in ("SUPPORT", "COOPERATE") or chunk.prep or event.first != chunk.head:
        return False
    row, operators = draft.chunks[chunk.sentence], draft.knowledge.operators
    measured = False
    for other in reversed(row[max(0, chunk.index - _ADDED) : chunk.index]):
        if other.kind == VERB:
            return measured and other.word is not None and other.word.stem in operators("adding_verb")
        measured = measured or other.kind == CONJUNCTION or other.prep in operators("from_preposition")
        if other.kind not in (NOUNS, CONJUNCTION):
            return False
    return False


def _is_volume(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """حجم *التبادل التجاري*, معدل *تبادل تجاري*: how much is traded."""
    before = draft.words[event.first - 1] if event.first > chunk.head else None
    if before is None or before.article:
        return False
    return before.stem in draft.knowledge.operators("volume_noun")


# The questions of any act, and those of acts of some types or rules; with each the classes of which its report must have a word.
_OF_ANY: Final[Questions] = (
    (_is_staff, ("law_genitive", "crimes_noun", "staff_noun")), (_is_duty, ("duty_adjective",)),
    (_is_field_of_body, ("staff_noun",)),
)  # fmt: skip
_OF_TYPE: Final[dict[str, Questions]] = {
    "ASSAULT": ((_is_what_allies_are_for, ("alliance_noun",)), (_is_against_idea, ("idea_noun",))),
    "SUPPORT": ((_is_all_it_adds, ("adding_verb",)),),
    "COOPERATE": ((_is_all_it_adds, ("adding_verb",)), (_is_volume, ("volume_noun",))),
}
_OF_RULE: Final[dict[str, Questions]] = {
    "liberate:noun": ((_is_of_liberators, ("liberation_body",)),),
    "prevent:noun": ((_is_barring_for, ()),),
    "ultimatum:noun": ((_is_term, ()),),
    "assault-wrong:noun": ((_is_against_right, ("idea_noun", "hurt_right")),),
    "attack:noun": ((_is_against_right, ("idea_noun", "hurt_right")),),
}


@cache
def _asked_of(type_: str, rule: str) -> Questions:
    """The questions that concern a noun of an act, by the type of the act and the rule that found it."""
    return _OF_ANY + _OF_TYPE.get(type_, ()) + _OF_RULE.get(rule, ())


# ---------------------------------------------------------------------- verbs


def _argues_by(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*يحتجون* بضيق الوقت: a reason that is put forward, and no protest."""
    if event.rule != "protest:verb":
        return False
    row = draft.chunks[chunk.sentence]
    for other in row[chunk.index + 1 : chunk.index + 3]:
        if other.kind == NOUNS and other.prep in draft.knowledge.operators("means_preposition"):
            return not other.conj and not event.places
        if other.kind != ADVERB and not (other.kind == NOUNS and not other.prep):
            return False
    return False


def _has_in_common(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*يلتقيان* عند نقطة واحدة, *تلتقي* الحركتان في الهدف: views or aims that are the same, and nobody who is met."""
    if event.type != "CONSULT" or draft.lacks("common_ground"):
        return False
    operators, row = draft.knowledge.operators, draft.chunks[chunk.sentence]
    for other in row[chunk.index + 1 : chunk.index + 4]:
        if other.kind != NOUNS:
            return False
        if other.prep in operators("upon_preposition") or other.prep in operators("in_preposition"):
            return other.word is not None and other.word.stem in operators("common_ground")
    return False


def _hinders_nobody(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """ذلك *لم يمنع* من قيام مشروعات: what does not stand in the way of something."""
    if event.rule != "prevent:verb" or event.actors or event.recipients or chunk.suffered:
        return False
    row = draft.chunks[chunk.sentence]
    before = row[chunk.index - 1] if chunk.index else None
    return before is not None and before.kind == NEGATION


def _is_of_one_mind(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*اتفق معه* جاره وقال إن …: holds the same view, where nothing is agreed on."""
    if event.rule != "reach-agreement:verb":
        return False
    operators, row = draft.knowledge.operators, draft.chunks[chunk.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if behind is None or behind.kind != PRONOUN or behind.conj or not behind.text.startswith(tuple(operators("with_preposition"))):
        return False
    on = operators("on_preposition")
    for other in row[chunk.index + 2 : chunk.index + 5]:
        if other.kind in (VERB, RELATIVE):
            return True
        if other.kind == COMPLEMENTIZER or other.prep in on:
            return False
    return True


__all__ = ["is_kind_of_verb", "is_named_kind"]
