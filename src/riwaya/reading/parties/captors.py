"""Who takes people captive, where no subject says so: وقعوا أسرى في أيدي *الحوثيين*, أسر ثلاثة في مواجهات مع *المقاومة*.

In: acts by which people are held, as verbs and nouns told them. Out: the same acts with their doers.
The idea: captives are in the hands of, or with, whoever took them; those taken in a fight were taken by the other side.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import mentions
from riwaya.reading.draft import ADVERB, MARK, NOUNS, TIME, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.words.marks import COMMAS
from riwaya.reading.words.other_domains import is_armed

_TAKEN: Final = frozenset(["detained", "abducted"])
_FOUGHT: Final = frozenset(["capture-fighter", "be-captured"])
_BEHIND: Final = 6  # chunks between an act and who did it
_GUARDS: Final = frozenset(["armed_group", "military", "government", "state"])


def name_captors(draft: Draft) -> None:
    """Gives acts of taking captives without a doer those in whose hands the captives are, or the other side of the fight."""
    frames = draft.entries.frames
    for event in draft.events:
        if event.frame < 0 or event.actors or event.chunk is None or event.cue_of is not None:
            continue
        frame = frames[event.frame]
        if frame.toll not in _TAKEN:
            continue
        found = _captors(draft, event, event.chunk, frame.id in _FOUGHT)
        if found:
            event.actors = found
            event.recipients = [one for one in event.recipients if one not in found]


def _captors(draft: Draft, event: EventDraft, chunk: Chunk, fought: bool) -> list[ActorMention]:
    operators, row = draft.knowledge.operators, draft.chunks[event.sentence]
    for index in range(chunk.index + 1, min(chunk.index + _BEHIND, len(row))):
        one = row[index]
        fixed = one.first < max(event.last, event.tail_end)  # وقع *أسيرا*
        beside = one.kind == MARK and one.text in COMMAS and TIME in (row[index - 1].kind, row[min(index + 1, len(row) - 1)].kind)
        if beside or one.kind in (TIME, ADVERB) or (fixed and not one.actor):
            continue  # أسر اثنين، *أمس*، في مواجهات
        if one.kind != NOUNS or one.conj:
            return []
        if one.prep in operators("captor_preposition"):
            before = draft.words[one.first - 1]
            if before is not None and before.stem in operators("accused_noun"):
                return []  # اعتقال الرجل *المطلوب* لدى الشرطة
            guards = one.actor is not None and (one.actor.kind in _GUARDS or is_armed(draft, one.actor))
            return mentions(row, index) if guards else []
        if one.word is None or not one.prep:
            continue
        if one.word.stem in operators("captor_hand"):
            named = one.actor
            if named is not None and named.first == one.head + 1:
                return mentions(row, index)
            if not fixed:
                return []
        if fought and one.word.stem in operators("battle_noun"):
            return _other_side(draft, event, row, index + 1)
    return []


def _other_side(draft: Draft, event: EventDraft, row: list[Chunk], index: int) -> list[ActorMention]:
    """أسر ثلاثة حوثيين في مواجهات مع *المقاومة*: with whom those who were taken fought."""
    other = row[index] if index < len(row) else None
    if other is None or other.actor is None or other.conj or not is_armed(draft, other.actor):
        return []
    if other.prep not in draft.knowledge.any_of("with_preposition", "against_preposition"):
        return []
    taken = {one.entity for one in event.recipients if one.entity and one is not other.actor}
    return [] if other.actor.entity in taken else mentions(row, index)


__all__ = ["name_captors"]
