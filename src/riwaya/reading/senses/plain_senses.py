"""Words of acts in their plain sense: who is lured and not hit, what is averted and not barred, what a force carries off.

In: an event with its chunk, and its draft. Out: whether its word tells no act of the type it stands for.
The idea: what the word takes decides, never the topic: those whom a recruiter is after (النشء), a state that nobody is barred from
(منع انهيار الدولة), an object behind the force that acts (نقلت قوات الأمن الجرحى), a name or a judgement of which it is part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from riwaya.reading.draft import NEGATION, NOUNS, PRONOUN, RELATIVE, VERB, Chunk, Draft, EventDraft

if TYPE_CHECKING:
    from riwaya.lexicon.match import Word

_SENDING: Final = frozenset(["troop-movement:verb", "send-reinforcements:verb", "deploy:verb", "withdraw:verb"])
_BACKING: Final = ("support-in-combat:", "back:", "give-aid:", "stand-beside:")
_PLURAL: Final = 2  # what a plural without a number counts at least
_TAKING: Final = ("target:", "prevent:", "raise-banners:", "conscript:", "loot:", *_BACKING)  # frames of which `_is_plain` tells
_JUDGED: Final = 5  # chunks between a verb of judging and its judgement


def is_plain_verb(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """Whether a verb of an act has a plain sense by what it takes."""
    if _carries_off(draft, event, chunk) or _is_other_verb(draft, chunk) or _is_unexploded(draft, event, chunk):
        return True
    if _calls_for(draft, event, chunk) or _is_answered(draft, event, chunk) or _haunts(draft, event, chunk):
        return True
    row = draft.chunks[chunk.sentence]
    behind = [other for other in row[chunk.index + 1 : chunk.index + 3] if other.kind == NOUNS and not other.prep]
    return any(_is_plain(draft, event, draft.words[other.head], other.last == other.head + 1) for other in behind)


def is_plain_noun(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """Whether a noun of an act has a plain sense by its genitive, by the name in which it stands or as a judgement."""
    if _is_in_office(draft, event, chunk) or _is_judgement(draft, event, chunk) or _is_of_pact(draft, event):
        return True
    at = event.last
    whole = draft.words[at] if at < chunk.last - 1 else None
    if whole is not None and whole.stem in draft.knowledge.operators("whole_word"):
        at += 1  # تجنيد *كل* الطاقات
    genitive = draft.words[at] if at < chunk.last else None
    return _is_plain(draft, event, genitive, at + 1 == chunk.last)


def _is_plain(draft: Draft, event: EventDraft, taken: Word | None, alone: bool) -> bool:
    """يستهدف التنظيم *النشء*, منع *انهيار* الدولة, رفع رايات *النصر*: what a word of an act takes in its plain sense."""
    if taken is None or not event.rule.startswith(_TAKING):
        return False
    if any((toll.quantity.low or 0) > _PLURAL for toll in event.tolls) or event.weapon is not None:
        return False
    operators = draft.knowledge.operators
    if event.rule.startswith("target:"):
        return taken.stem in operators("lured_people") or (alone and taken.article and taken.stem in operators("lured_youth"))
    if event.rule.startswith("prevent:"):
        return taken.stem in operators("averted_state")
    if event.rule.startswith("conscript:"):
        return taken.stem in operators("marshalled_means")
    if event.rule.startswith("loot:"):
        return taken.stem in operators("misused_funds")
    if event.rule.startswith(_BACKING):
        return taken.stem in operators("backed_idea")
    return event.rule.startswith("raise-banners:") and taken.stem in operators("banner_idea")


def _is_other_verb(draft: Draft, chunk: Chunk) -> bool:
    """لم *يغير* القرار موقفنا, لا *يعتد* به, *ترجم* في حملة: a form that is another verb too, without what the act takes."""
    word, operators = chunk.word, draft.knowledge.operators
    if word is None or draft.lacks("form_of_on", "form_of_object", "form_of_other"):
        return False
    if word.stem in operators("form_of_other"):
        return True
    row = draft.chunks[chunk.sentence]
    if word.stem in operators("form_of_object"):
        return chunk.index + 1 < len(row) and bool(row[chunk.index + 1].prep)
    if word.stem not in operators("form_of_on"):
        return False
    on = operators("on_preposition")
    return not any(
        other.prep in on or (other.kind == PRONOUN and other.text.startswith(tuple(on)))
        for other in row[chunk.index + 1 : chunk.index + 1 + _JUDGED]
    )


def _calls_for(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """ما *استدعى* نقلهم إلى المشفى, حالة *تستدعي* التدخل: what something makes necessary, where nobody is summoned."""
    if event.rule != "summon:verb" or chunk.word is None or event.tail_end > event.last:
        return False
    row, operators = draft.chunks[chunk.sentence], draft.knowledge.operators
    before = row[chunk.index - 1] if chunk.index else None
    if before is not None and before.kind == RELATIVE and before.text in operators("what_relative"):
        return True
    behind = next((one for one in row[chunk.index + 1 : chunk.index + 3] if one.kind == NOUNS and not one.prep), None)
    word = draft.words[behind.head] if behind is not None else None
    return word is not None and word.head is None and bool(word.frame_nouns) and behind is not None and behind.actor is None


def _is_answered(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """أي اعتداء *سيقابل* برد قاس, *قوبل* القرار بالرفض: how something is taken, where nobody meets anybody."""
    if event.rule != "meet-with:verb" or chunk.word is None or chunk.word.suffix:
        return False
    row = draft.chunks[chunk.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if behind is None or behind.kind != NOUNS or behind.prep not in draft.knowledge.operators("means_preposition"):
        return False
    return behind.actor is None


def _haunts(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """كابوس *يطارد* الأهالي, *يلاحق* الجوع النازحين: what besets people, where nobody is after them."""
    if event.rule != "pursue:verb" or draft.lacks("besetting_noun"):
        return False
    row, besetting = draft.chunks[chunk.sentence], draft.knowledge.operators("besetting_noun")
    for one in row[max(0, chunk.index - 1) : chunk.index + 2]:
        word = draft.words[one.head] if one.kind == NOUNS and not one.prep else None
        if word is not None and word.stem in besetting:
            return True
    return False


def _is_unexploded(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """قذائف *لم تنفجر*, الألغام التي *لم تنفجر* بعد: of what sort things are that lie about."""
    if event.rule != "explosion:verb" or chunk.index < 2:
        return False
    row = draft.chunks[chunk.sentence]
    before, things = row[chunk.index - 1], row[chunk.index - 2]
    if before.kind != NEGATION or before.conj:
        return False
    return things.kind == RELATIVE or (things.kind == NOUNS and things.word is not None and not things.word.article)


def _is_of_pact(draft: Draft, event: EventDraft) -> bool:
    """معاهدة عدم *الاعتداء*: what a treaty by its name says is not to be."""
    if event.type != "ASSAULT" or event.first < 2:
        return False
    lacking, pact, operators = draft.words[event.first - 1], draft.words[event.first - 2], draft.knowledge.operators
    if lacking is None or pact is None or lacking.stem not in operators("negating_noun"):
        return False
    return pact.stem in operators("law_noun") or pact.stem in operators("pact_noun")


def _carries_off(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """نقلت *قوات الأمن* المشتبهين إلى المركز: a force that does something with somebody, and that nobody sends."""
    if event.rule not in _SENDING or chunk.word is None or chunk.word.stem not in draft.knowledge.operators("carrying_off_verb"):
        return False
    row = draft.chunks[chunk.sentence]
    if chunk.suffered or chunk.index + 2 >= len(row):
        return False
    force, taken = row[chunk.index + 1], row[chunk.index + 2]
    if force.kind != NOUNS or taken.kind != NOUNS or force.prep or taken.prep or taken.conj or taken.word is None:
        return False
    sent, last = draft.knowledge.operators("sent_force"), draft.words[force.last - 1]
    if force.word is None or force.word.stem not in sent or force.last == force.head + 1 or last is None or not last.article:
        return False
    inside = draft.words[taken.head : taken.last]
    return not taken.word.adjective and not any(one is not None and one.stem in sent for one in inside)


def _is_in_office(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """نيابة التنفيذ *والتعاون الدولي*: part of the name of an office, joined to what else it is for."""
    word = draft.words[event.first]
    if event.type != "COOPERATE" or word is None or not word.article or not chunk.conj or chunk.prep or not chunk.index:
        return False
    before = draft.chunks[chunk.sentence][chunk.index - 1]
    head = draft.words[before.head] if before.kind == NOUNS and before.last > before.head + 1 else None
    if head is None or head.article or head.head is None or event.governed:
        return False
    return draft.entries.heads[head.head.ref].class_ in ("institution", "role")


def _is_judgement(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """عد الرئيس الهجوم *عملا جبانا*: what an act that is told already is called."""
    word = draft.words[event.first]
    if event.rule != "terror-attack:noun" or word is None or word.article or word.suffix or chunk.conj or event.first != chunk.head:
        return False
    row = draft.chunks[chunk.sentence]
    for other in reversed(row[max(0, chunk.index - _JUDGED) : chunk.index]):
        if other.kind == VERB:
            judged = other.word is not None and other.word.stem in draft.knowledge.operators("judging_verb")
            return judged and any(one.type == "ASSAULT" and other.last <= one.first < event.first for one in draft.events)
        if other.kind != NOUNS:
            return False
    return False


__all__ = ["is_plain_noun", "is_plain_verb"]
