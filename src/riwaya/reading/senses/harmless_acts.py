"""Words of force, flight and rescue where nobody is forced, raided or rescued: what presses, who crosses, from what one is saved.

In: an event with its chunk, and its draft. Out: whether its word tells no act of the type it stands for.
The idea: need, pressure, rain and what was told before use no force; a migrant who slips over a border attacks nobody; a plan
that saves a country from a crisis is no relief; land that is usurped is no person; instructions *on how* to do something demand
nothing.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.clause_subjects import is_thing
from riwaya.reading.draft import CONJUNCTION, MARK, NOUNS, PRONOUN, RELATIVE, VERB, Chunk, Draft, EventDraft

_FORCING: Final = frozenset(
    ["force:verb", "force:noun", "drive-out:verb", "order:verb", "prevent:verb", "prevent:noun", "call-for-restraint:verb"]
)
_DRIVING: Final = "drive-out:verb"  # أجبرهم على التراجع: tells that they drew back
_PRESSED_ON: Final = frozenset(["force:verb", "prevent:verb"])  # done to somebody whom the verb names
_GIVING: Final = frozenset(["give-aid:verb", "support-in-combat:verb", "reopen:verb"])
_CROSSING: Final = frozenset(["infiltrate", "slip-in"])
_SAVING: Final = "rescue"
_USURPING: Final = "rape:verb"
_NEAR: Final = 4  # chunks from a word of saving to what one is saved from


def is_harmless(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """Whether a word of force, crossing or rescue tells of none."""
    if event.frame < 0 or event.tolls or event.weapon is not None:
        return False
    if event.rule in _FORCING:
        return (event.rule != _DRIVING and _is_of_fact(draft, chunk)) or _is_pressed(draft, event, chunk)
    if event.rule in _GIVING:
        return _is_of_fact(draft, chunk) and chunk.word is not None and not chunk.word.suffix
    if event.type == "REQUEST" and event.rule.endswith(":verb"):
        return _is_of_fact(draft, chunk)  # مما *دعا* الموظفين إلى الإضراب
    if event.rule == _USURPING:
        return _is_land(draft, chunk)
    if event.rule == "order:noun":
        return _is_guidance(draft, event, chunk)
    frame = draft.entries.frames[event.frame].id
    if frame in _CROSSING:
        return _is_crossing(draft, event, chunk)
    return frame == _SAVING and _is_from_trouble(draft, chunk)


def _is_pressed(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """أجبرت *الظروف* التاجر على الرحيل, *القانون* يلزم الشركات, *خطوة* تمنعهم من بيعه: the subject is no party, but what weighs on
    one, or a thing."""
    if chunk.kind != VERB or chunk.suffered or any(one.first < chunk.first for one in event.actors):
        return False
    row, pressing = draft.chunks[chunk.sentence], draft.knowledge.operators("pressing_noun")
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    before = row[chunk.index - 1] if chunk.index else None
    if before is not None and before.kind == RELATIVE and chunk.index > 1:
        before = row[chunk.index - 2]
    near = [one for one in (before, behind) if one is not None and one.kind == NOUNS and not one.prep]
    if not event.actors and any(_head_in(draft, one, pressing) for one in near):
        return True
    return event.rule in _PRESSED_ON and before is not None and before in near and not chunk.conj and is_thing(draft, before)


def _is_of_fact(draft: Draft, chunk: Chunk) -> bool:
    """مما *يجبر* التاجر على الرحيل, وهو ما *يمنع* دخولها, الأمر الذي *يوفر* لهم ملاذا: what was told before is the subject."""
    if chunk.kind != VERB or chunk.suffered or not chunk.index:
        return False
    row, operators = draft.chunks[chunk.sentence], draft.knowledge.operators
    before, further = row[chunk.index - 1], row[chunk.index - 2] if chunk.index > 1 else None
    if before.text in operators("thereby_relative"):
        if before.kind == CONJUNCTION or before.text not in operators("what_relative"):
            return True
        return not before.prep and further is not None and further.kind in (MARK, PRONOUN)
    if before.kind != RELATIVE or further is None or further.kind != NOUNS or further.last > further.head + 1:
        return False
    return further.word is not None and further.word.article and further.word.stem in operators("which_noun")


def _is_land(draft: Draft, chunk: Chunk) -> bool:
    """اغتصب النظام *أراضي* القبيلة, *الأرض* التي اغتصبوها: what is usurped is land or a house."""
    row, land = draft.chunks[chunk.sentence], draft.knowledge.operators("usurped_land")
    near = [one for one in row[chunk.index + 1 : chunk.index + 3] if one.kind == NOUNS and not one.prep]
    if chunk.index > 1 and row[chunk.index - 1].kind == RELATIVE and chunk.word is not None and chunk.word.suffix:
        near.append(row[chunk.index - 2])
    return any(_head_in(draft, one, land) for one in near)


def _is_guidance(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """تعليمات *عن كيفية* التصرف: told how to do it, not told to do it."""
    row = draft.chunks[chunk.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if behind is None or behind.kind != NOUNS or not behind.prep or event.last < chunk.last - 1:
        return False
    return _head_in(draft, behind, draft.knowledge.operators("guidance_noun"))


def _is_crossing(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """محاولة تسلل *مهاجرين*, تسلل *لاجئون* إلى الجزيرة: whoever slips over a border unarmed."""
    row, crossing = draft.chunks[chunk.sentence], draft.knowledge.operators("border_crosser")
    parties = [draft.words[mention.first] for mention in (*event.actors, *event.recipients)]
    end = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    owner = draft.words[end.head] if end is not None and end.kind == NOUNS and (not end.prep or end.prep in _of(draft)) else None
    words = [owner, *draft.words[event.last : chunk.last], *parties]
    return any(word is not None and word.stem in crossing for word in words)


def _of(draft: Draft) -> frozenset[str]:
    return frozenset(draft.knowledge.operators("of_preposition"))


def _is_from_trouble(draft: Draft, chunk: Chunk) -> bool:
    """خطة تنقذ البلاد *من أزمتها*, إنقاذ الشركة *من الإفلاس*: saved from what is no danger to life."""
    row = draft.chunks[chunk.sentence]
    from_, trouble = draft.knowledge.operators("from_preposition"), draft.knowledge.operators("figurative_peril")
    for other in row[chunk.index + 1 : chunk.index + 1 + _NEAR]:
        if other.kind == VERB:
            return False
        if other.kind == NOUNS and other.prep in from_:
            return any(word is not None and word.stem in trouble for word in draft.words[other.head : other.head + 2])
    return False


def _head_in(draft: Draft, chunk: Chunk, stems: frozenset[str]) -> bool:
    word = draft.words[chunk.head]
    if word is not None and word.function == "dem" and chunk.head + 1 < chunk.last:
        word = draft.words[chunk.head + 1]  # هذا *القانون*
    return word is not None and word.stem in stems


__all__ = ["is_harmless"]
