"""Against whom a fight is that is told by what it is for: معارك *لتحرير المدينة من المسلحين*, حملة *لمواجهة التنظيم*.

In: an attack told by a noun. Out: the same, done to the party that its aim names, and not by that party.
The idea: whom somebody wants to drive out, to fight or to take ground from is the other side of the fight for it.
"""

from __future__ import annotations

from riwaya.lexicon.match import Word
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import joined
from riwaya.reading.draft import ADVERB, NOUNS, TIME, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.words.other_domains import is_armed


def face_aim(draft: Draft, event: EventDraft) -> None:
    """Makes those whom the aim of a fight names its recipients."""
    if event.layer != "attack" or event.chunk is None or event.cue_of is not None or not event.rule.endswith(":noun"):
        return
    row = draft.chunks[event.sentence]
    index = event.chunk.index + 1
    while index < len(row) and row[index].kind in (TIME, ADVERB):
        index += 1
    aim = row[index] if index < len(row) else None
    masdar = _masdar(draft, aim) if aim is not None else -1
    if aim is None or masdar < 0:
        return
    enemies = _named(draft, row, aim, masdar)
    if not enemies or not is_armed(draft, enemies[0]):
        return
    entities = {one.entity for one in enemies if one.entity}
    doers = [one for one in event.actors if one not in enemies and (one.entity is None or one.entity not in entities)]
    if len(doers) < len(event.actors) and all(one.last <= event.first for one in event.actors):
        return  # شن *التنظيم* هجوما لطرد التنظيم: told of otherwise
    event.actors = doers
    event.recipients = event.recipients or enemies


def _masdar(draft: Draft, aim: Chunk) -> int:
    """The token of the verbal noun that a phrase of purpose is of: *لتحرير*, من أجل *استعادة*; -1 where a phrase has none."""
    operators = draft.knowledge.operators
    if aim.kind != NOUNS or aim.conj or not aim.prep:
        return -1
    head = draft.words[aim.head]
    if head is not None and head.stem in operators("aim_phrase") and not head.article:
        return aim.head + 1 if aim.last > aim.head + 1 else -1
    return aim.head if aim.prep in operators("purpose") | operators("of_preposition") else -1


def _named(draft: Draft, row: list[Chunk], aim: Chunk, masdar: int) -> list[ActorMention]:
    """The party that a verbal noun is directed at: its genitive, or what its preposition brings in."""
    word, operators = draft.words[masdar], draft.knowledge.operators
    if word is None:
        return []
    if word.stem in operators("fought_masdar") and not word.suffix:
        found = mention_in(draft, masdar + 1, aim.last)
        if found is None or found.first != masdar + 1:
            return []
        if found is not aim.actor and aim.actor is not None and aim.actor.first == found.first:
            found = aim.actor
        elif found is not aim.actor:
            draft.add(found)
        return [found, *_row(row, aim.index)[aim.actor is not None :]]
    ending = operators("on_preposition") if word.stem in operators("ending_masdar") else _from(draft, word)
    for other in row[aim.index + 1 : aim.index + 4]:
        if other.kind != NOUNS or other.conj:
            return []
        if other.prep in ending:
            following = row[other.index + 1] if other.index + 1 < len(row) else None
            bare = following is not None and following.kind == NOUNS and not (following.prep or following.conj)
            where = following if other.actor is None and bare and following is not None else other  # على آخر *جيوب الحوثيين*
            return _row(row, where.index)
        if other.prep:
            return []
    return []


def _row(row: list[Chunk], index: int) -> list[ActorMention]:
    """من الحوثيين *وحلفائهم*: the parties of a phrase and of those joined right to it; behind a comma is another clause."""
    found: list[ActorMention] = []
    for chunk in joined(row, index):
        if chunk.index != index + len(found):
            break
        if chunk.actor is None or (found and chunk.prep not in ("", row[index].prep)):
            break
        found.append(chunk.actor)
    return found


def _from(draft: Draft, word: Word) -> frozenset[str]:
    """تحرير، استعادة، تطهير: the preposition that brings in from whom something is taken, none for other verbal nouns."""
    from_ = draft.knowledge.operators("from_preposition")
    for reading in word.frame_nouns:
        slots = draft.knowledge.slots[reading.ref]
        if draft.entries.frames[reading.ref].type == "ASSAULT" and any(slots.get(prep) == "recipient" for prep in from_):
            return from_
    return frozenset()


__all__ = ["face_aim"]
