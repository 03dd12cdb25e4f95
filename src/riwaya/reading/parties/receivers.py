"""Who gets what an act of receiving tells of, where no subject stands beside its verb: قالت الحركة إنها *تلقت* أسلحة.

In: an event without a recipient whose verb, or the verb that carries it, has for its subject whom the act is done to. Out: the
same with that one. The idea: a pronoun on إن is who speaks or who a clause of saying describes; several go on from the clause
before; in a clause that describes what was got, he who got it is the only party before it that the verb agrees with.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from riwaya.reading.clauses.arguments import mentions, verb_arguments
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.clause_subjects import is_subject_of, subject_index
from riwaya.reading.clauses.pronouns import agrees_with, pronoun_at_end
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    NOUNS,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.parties.controllers import receivers
from riwaya.reading.words.other_domains import is_armed

_ACTING: Final = frozenset(["force", "group", "state", "people", "role", "person", "institution", "title"])
_GIVEN: Final = frozenset(["AID", "ASSAULT"])
_REACH: Final = 12  # chunks back to the clause that another goes on from

Speaks = Callable[[list[Chunk], int, EventDraft], "ActorMention | None"]


def name_receiver(draft: Draft, chunks: list[Chunk], event: EventDraft, speaks: Speaks) -> None:
    """Fills the recipient of an act of receiving that has none."""
    if event.chunk is None or event.cue_of is not None or event.frame < 0:
        return
    receiving = draft.knowledge.slots[event.frame].get("subject") == "recipient"
    if receiving and event.chunk.kind == VERB:
        _leave_things(draft, chunks, event)
    elif event.type in ("AID", "SUPPORT"):
        _part_giver(draft, chunks, event)
    if event.recipients or event.type not in _GIVEN:
        return
    if receiving and event.chunk.kind == NOUNS:
        event.recipients = receivers(draft, chunks, event) if event.type == "AID" else []
        return
    at = event.chunk.index if receiving and event.chunk.kind == VERB else _carrier(draft, chunks, event)
    if at < 0 or chunks[at].verb is None or chunks[at].verb.person:  # type: ignore[union-attr]
        return
    found = _of_pronoun(draft, chunks, at, event, speaks) or _goes_on(draft, chunks, at) or _who_got(draft, chunks, at, event)
    if found is not None and found not in event.actors and found.head_class in _ACTING:
        event.recipients.append(found)


def _leave_things(draft: Draft, chunks: list[Chunk], event: EventDraft) -> None:
    """بـ*مدرعات* حصلت عليها من قطر, وقع القائدان *أسيرين*: what was got, and what somebody became, is not who got it."""
    assert event.chunk is not None
    at, materiel = event.chunk.index, draft.knowledge.operators("materiel_noun")
    if len(event.recipients) > 1:
        others = [one for one in event.recipients if one.first < event.first or one.last > event.tail_end]
        event.recipients = others or event.recipients
    thing = chunks[at - 1].actor if at and chunks[at - 1].kind == NOUNS and not chunks[at].conj else None
    if thing is None or event.recipients != [thing] or event.type != "AID":
        return
    word = draft.words[thing.first]
    if word is not None and (word.stem in materiel or word.text in materiel):
        event.recipients = []


def _part_giver(draft: Draft, chunks: list[Chunk], event: EventDraft) -> None:
    """استفاد *المقاتلون* من دعم *طائرات التحالف*: of what somebody gets the genitive is who gives it."""
    chunk = event.chunk
    verb = verb_before(chunks, chunk.index) if chunk is not None and chunk.kind == NOUNS else None
    light = verb.word.light if verb is not None and verb.word is not None else None
    if light is None or verb is None or chunk is None or draft.entries.light_verbs[light.ref].subject != "recipient":
        return
    giver = event.recipients[0] if len(event.recipients) == 1 and not event.actors else None
    if giver is None or giver.first != event.last or giver.first >= chunk.last or event.first != chunk.head:
        return
    where = subject_index(chunks, verb.index, verb_arguments(chunks, verb.index))
    got = mentions(chunks, where) if 0 <= where != chunk.index else []
    if got and giver not in got:
        event.actors, event.recipients = [giver], got


def _carrier(draft: Draft, chunks: list[Chunk], event: EventDraft) -> int:
    """بعد أن *تعرضوا* لإطلاق نار, إنه *تعرض* للضرب والتعذيب: the verb of receiving right before the noun of an act or the row that
    it ends, -1 where there is none."""
    assert event.chunk is not None
    at = event.chunk.index
    while at and chunks[at].kind == NOUNS and chunks[at].conj and not chunks[at].prep:
        if chunks[at - 1].last != chunks[at - 1].head + 1:
            break
        at -= 1
    if not at or chunks[at - 1].kind != VERB or event.chunk.kind != NOUNS or chunks[at].conj:
        return -1
    verb = verb_before(chunks, at)
    light = verb.word.light if verb is not None and verb.word is not None else None
    if light is None or verb is None or draft.entries.light_verbs[light.ref].subject != "recipient":
        return -1
    if draft.entries.light_verbs[light.ref].modality is not None or verb.index + 1 != at:
        return -1
    return verb.index if event.first <= event.chunk.head + 1 else -1


def _of_pronoun(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft, speaks: Speaks) -> ActorMention | None:
    """جماعة قالت مصادر *إنها* تلقت تدريبات, قالت الحركة *إنها* تلقت أسلحة: whom the pronoun before the verb means."""
    index = at - 1
    while index > 0 and chunks[index].kind in (AUXILIARY, PARTICLE):
        index -= 1
    item = event.statement
    if item is None or index < 1 or chunks[index].kind != COMPLEMENTIZER or chunks[index].conj:
        return None  # إن القائد كان في المعركة *وإنه* يتلقى العلاج: not who speaks
    pronoun = pronoun_at_end(draft, draft.tokens.norm[chunks[index].last - 1])
    cue = draft.chunk_of[item.cue_first]
    described = chunks[cue.index - 1] if cue is not None and cue.kind == VERB and cue.index and not cue.conj else None
    if pronoun and cue is not None and cue.sentence == event.sentence and described is not None and described.kind == NOUNS:
        named = described.actor
        if named is not None and not named.definite and named is not item.speaker and agrees_with(draft, named, pronoun):
            return named
    found = speaks(chunks, at, event)
    return found if found is item.speaker else None


def _goes_on(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    """قتل *ثلاثة مدنيين* بعد أن تعرضوا لإطلاق نار, نقل *خمسة جرحى* إلى المشفى حيث تلقوا العلاج: the only persons of the clause
    before that a verb in the plural, behind a word that ties it to that clause, agrees with."""
    verb, before = chunks[at].verb, chunks[at - 1] if at else None
    if verb is None or verb.number != 2 or before is None:
        return None
    tied = (before.kind == COMPLEMENTIZER and before.prep) or (
        before.kind == CONJUNCTION and before.text in draft.knowledge.operators("elaborating_conjunction")
    )
    if not tied or (at + 1 < len(chunks) and chunks[at + 1].kind == NOUNS and not chunks[at + 1].prep and chunks[at + 1].actor):
        return None
    found: list[ActorMention] = []
    for chunk in reversed(chunks[max(0, at - 1 - _REACH) : at - 1]):
        if chunk.kind == NOUNS and chunk.actor is not None and is_subject_of(draft, verb, chunk.actor):
            found.append(chunk.actor)
        elif chunk.kind == COMPLEMENTIZER or (chunk.kind == VERB and not chunk.conj and found):
            break
    return found[0] if len(found) == 1 else None


def _who_got(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> ActorMention | None:
    """دخل *الثوار* البلدة بمدرعات حصلوا عليها من قطر: who got what a clause with a pronoun describes."""
    verb, word, before = chunks[at].verb, chunks[at].word, chunks[at - 1] if at else None
    following = chunks[at + 1] if at + 1 < len(chunks) else None
    resumed = (word is not None and bool(word.suffix)) or (following is not None and following.kind == PRONOUN)
    if verb is None or before is None or chunks[at].conj or not resumed or before.kind not in (RELATIVE, NOUNS):
        return None
    thing = before if before.kind == NOUNS else chunks[at - 2] if at > 1 else None
    if thing is None or thing.kind != NOUNS or (thing.actor is not None and thing.actor.head_class == "person"):
        return None
    speaker = event.statement.speaker if event.statement is not None else None
    found: dict[object, ActorMention] = {}
    for one in draft.actors_in[event.sentence]:
        named = one is not speaker and one.head_class not in ("source", "document", "media")
        if named and one.last <= thing.head and is_armed(draft, one) and is_subject_of(draft, verb, one):
            found[one.entity or one.first] = one
    return next(iter(found.values())) if len(found) == 1 else None


__all__ = ["name_receiver"]
