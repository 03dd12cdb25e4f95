"""Events: who did what to whom, as far as the clause says.

In: a `Draft` with chunks, actors and statements. Out: `draft.events` with slots in mentions, before tolls and merging.
The idea: a frame says what the parts of its clause fill; a noun of an act also takes what its governing verb gives
(شن الجيش *غارات*), its genitive (قصف *النظام*), a nationality (غارات *روسية*) and its prepositions.
"""

from __future__ import annotations

import re
from itertools import pairwise
from operator import attrgetter
from typing import Final

from riwaya.lexicon.match import BEGINNING
from riwaya.reading.actors.listed_persons import name_listed
from riwaya.reading.clauses.arguments import holds_things
from riwaya.reading.clauses.disowned_acts import is_disowned, without_pursuer
from riwaya.reading.clauses.pronouns import seized_before
from riwaya.reading.draft import (
    NOUNS,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.events.acts_of_speech import SpeechActs
from riwaya.reading.events.attributes_told import accusations
from riwaya.reading.events.foiled_plots import foiled_plots
from riwaya.reading.events.mine_layers import laid_by
from riwaya.reading.modality.denied_acts import name_planner
from riwaya.reading.parties.added_acts import of_added, of_effect, of_fight, of_row
from riwaya.reading.parties.chaired import name_chair
from riwaya.reading.parties.charged_doers import name_charged
from riwaya.reading.parties.condemned import name_condemned
from riwaya.reading.parties.controllers import understood
from riwaya.reading.parties.custody import hold
from riwaya.reading.parties.enumerated_acts import enumerated
from riwaya.reading.parties.explained_acts import explained, given_as_reason
from riwaya.reading.parties.fought_aims import face_aim
from riwaya.reading.parties.handed_on import hand_on, hit_by_means, name_fled, shield, spare_joined
from riwaya.reading.parties.idle_doers import hit_instead, without_fallen, without_idle
from riwaya.reading.parties.occasions import welcomes
from riwaya.reading.parties.own_part import in_own_part
from riwaya.reading.parties.parted_terms import parted_term
from riwaya.reading.parties.perpetrators import name_involved, name_perpetrator, name_sharer
from riwaya.reading.parties.receivers import name_receiver
from riwaya.reading.parties.resumed_acts import behind_its_object, taken_up_behind
from riwaya.reading.parties.shared_objects import share_objects
from riwaya.reading.parties.sought_persons import name_sought
from riwaya.reading.phrases.person_names import SEIZED
from riwaya.reading.senses.called import may_have_done

_span: Final = attrgetter("first", "last")
_MEN: Final = frozenset(["people", "role", "title", "source"])
_BODIES: Final = frozenset(["force", "group", "state", "institution"])
_DONE_TO: Final = frozenset(["COERCE", "ACCUSE", "SANCTION", "ASSAULT"])
_DEEDS: Final = frozenset(["ASSAULT", "COERCE", "RETREAT", "MOBILIZE", "AID"])
_CALLS: Final = frozenset(["REQUEST", "ACCUSE", "THREATEN"])  # acts of speech that others answer
_FROM_AFAR: Final = frozenset(["aerial", "heavy-weapons"])  # modes of attack
_OF_LAW: Final = frozenset(["COERCE", "ACCUSE", "SANCTION"])  # acts that one is held for, or that others go on with
_BLAMES: Final = frozenset(["blame:verb", "blame:noun", "criticise:noun"])  # rules of what somebody is blamed by
_VERBS: Final = re.compile(re.escape(bytes([VERB])))


def find_events(draft: Draft) -> None:
    """Fills `draft.events`, one for each trigger, in text order; `merge` joins what tells one act twice."""
    reader = _Reader(draft)
    for number, chunks in enumerate(draft.chunks):
        for index in reader.candidates(number):
            if chunks[index].kind == VERB:
                reader.verb(chunks, index)
            else:
                reader.nouns(chunks, index)
        reader.settle(chunks)
        draft.events += accusations(draft, number) + foiled_plots(draft, chunks, number)
        found = reader.of_sentence(chunks)
        if not found:
            continue
        name_listed(draft, chunks, found)
        _share_genitive(draft, found)
        share_objects(draft, found)
        _part_blamed(found)
        _answer(found)
        for event in found:
            of_law = event.type in _OF_LAW
            if of_law:
                hold(draft, chunks, event)
            _spare_asker(draft, chunks, event)
            if of_law:
                hand_on(draft, event, found)
            hit_by_means(draft, event, found)
            shield(draft, event, found)
            name_fled(draft, chunks, event)
            spare_joined(draft, event)
            face_aim(draft, event)
            name_sought(draft, chunks, event)
            name_receiver(draft, chunks, event, reader.speaks_of_himself)
            without_idle(draft, event)
            hit_instead(draft, event)
            if not event.actors and not is_disowned(draft, event):
                event.actors = _doers(draft, chunks, event, found)
                without_idle(draft, event)
            without_fallen(draft, event)
            without_pursuer(draft, event)
            name_planner(draft, event)
            _without_tellers(draft, event)
            name_perpetrator(draft, event)
            name_sharer(draft, event)
            name_involved(draft, event, found)
            name_chair(draft, chunks, event)
    reader.speech_acts()
    draft.events.sort(key=_span)
    name_condemned(draft, draft.events)
    name_charged(draft, draft.events)


def _without_tellers(draft: Draft, event: EventDraft) -> None:
    """بحسب *الأنباء الواردة* سيسلم جثمانه: reports and sources tell of acts that are no words, and do none."""
    if event.actors and event.type in _DEEDS and event.cue_of is None and any(one.head_class == "source" for one in event.actors):
        idle = draft.knowledge.operators("idle_source")
        heads = ((one, draft.words[one.first]) for one in event.actors)
        event.actors = [one for one, head in heads if one.head_class != "source" or head is None or head.stem not in idle]


def _doers(draft: Draft, chunks: list[Chunk], event: EventDraft, told: list[EventDraft]) -> list[ActorMention]:
    """Who does an act whose own phrase names nobody; `told`: the events of its sentence."""
    if event.frame >= 0 and draft.entries.frames[event.frame].needs == "attribute":
        return []  # الفصيل *المتهم* بالخطف: by whom is not said
    if event.chunk is not None and event.chunk.kind == VERB:
        return welcomes(draft, chunks, event) or of_row(draft, chunks, event, told) or laid_by(draft, chunks, event, told)
    found = [one for one in understood(draft, chunks, event) if may_have_done(draft, event, one)]
    found = found or of_added(draft, chunks, event, told) or of_effect(draft, chunks, event, told)
    found = found or of_fight(draft, chunks, event) or welcomes(draft, chunks, event)
    found = found or taken_up_behind(draft, chunks, event) or behind_its_object(draft, chunks, event)
    found = found or in_own_part(draft, chunks, event, told)
    found = found or explained(draft, chunks, event, told) or enumerated(draft, chunks, event, told)
    return found or given_as_reason(draft, chunks, event) or laid_by(draft, chunks, event, told)


class _Reader(SpeechActs):
    """Reads verbs, nouns and acts of speech."""

    __slots__ = ()

    def candidates(self, number: int) -> list[int]:
        """The chunks of a sentence that may tell of an act: verbs, and phrases with a noun of an act."""
        kinds, chunk_of = self.draft.kinds[number], self.draft.chunk_of
        chunks = self.draft.chunks[number]
        found: set[int] = set()
        for match in _VERBS.finditer(kinds):
            word = chunks[match.start()].word
            if word is not None and word.frame_verbs:  # another tells of no act
                found.add(match.start())
        first, last = self.draft.sentences[number]
        token = self.acts.find(1, first, last)
        while token >= 0:
            chunk = chunk_of[token]
            if chunk is not None and chunk.kind == NOUNS and chunk.head <= token:
                found.add(chunk.index)
            token = self.acts.find(1, token + 1, last)
        words = self.draft.words
        for token in self.draft.matched.where(BEGINNING, first, last):
            chunk = chunk_of[token]
            if chunk is None or chunk.kind != NOUNS or chunk.word is not words[token]:
                continue
            if chunk.index in found:
                continue
            if parted_term(self.draft, chunks, chunk.index) is not None:
                found.add(chunk.index)
        return sorted(found)

    def speaks_of_himself(self, chunks: list[Chunk], at: int, event: EventDraft) -> ActorMention | None:
        """قالت الحركة *إنها* تلقت أسلحة: whose own act a verb behind إن with a pronoun tells of."""
        return self._speaks_of_himself(chunks, at, event)

    def of_sentence(self, chunks: list[Chunk]) -> list[EventDraft]:
        """The events found in a sentence so far, in text order."""
        if not chunks:
            return []
        number = chunks[0].sentence
        found: list[EventDraft] = []
        for event in reversed(self.draft.events):
            if event.sentence != number:
                break
            found.append(event)
        found.sort(key=_span)
        return found


def _share_genitive(draft: Draft, events: list[EventDraft]) -> None:
    """بدعم *وتنسيق* قوات التحالف: two nouns of acts joined before one genitive have the same doer; but تفجيرات *وخطف* موظفين."""
    several = draft.knowledge.operators("plural_act")
    for event, other in pairwise(events):
        if event.chunk is None or other.chunk is None or event.actors or event.cue_of is not None:
            continue
        follows = other.chunk.index == event.chunk.index + 1 and other.chunk.conj and not other.chunk.prep
        if follows and _are_alike(draft, event, other) and other.actors and other.actors[0].first == other.last:
            event.actors += other.actors  # *الضربات الصاروخية* وغارات التحالف
            continue
        word = draft.words[event.first]
        if event.recipients or (word is not None and word.stem in several):
            continue
        bare = event.rule.endswith(":noun") and not _has_pronoun(event) and event.last == event.chunk.last and not event.definite
        if follows and bare and other.rule.endswith(":noun") and other.first == other.chunk.head and other.last < other.chunk.last:
            event.actors += other.actors
            event.recipients += [] if holds_things(draft, event) else other.recipients


def _are_alike(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """الضربات الصاروخية *وغارات* التحالف: whether two attacks are both from afar, the first with an adjective and no doer."""
    if event.layer != "attack" or other.layer != "attack" or not event.definite or event.last - event.first < 2:
        return False
    modes = [draft.entries.frames[one.frame].mode for one in (event, other)]
    return all(mode in _FROM_AFAR for mode in modes) and event.chunk is not None and event.last == event.chunk.last


def _has_pronoun(event: EventDraft) -> bool:
    return event.chunk is not None and event.chunk.word is not None and bool(event.chunk.word.suffix)


def _spare_asker(draft: Draft, chunks: list[Chunk], event: EventDraft) -> None:
    """الوزراء الذين يطالب المتظاهرون *باعتقالهم*, ودعت المنظمة إلى *إطلاق سراحه*: whoever demands that something be done to
    somebody told by a pronoun means who stands before الذين, and a body nobody of its own."""
    item = event.statement
    if item is None or item.speaker is None or item.stance != "demand" or item.speaker not in event.recipients:
        return
    relative = max((index for index, chunk in enumerate(chunks) if chunk.first < item.cue_first), default=0)
    if relative and chunks[relative].kind == RELATIVE and event.type in _DONE_TO:
        before = [one.actor for one in chunks[:relative] if one.kind == NOUNS and one.actor is not None and one.actor.number == 2]
        meant = [one for one in before[-1:] if one.head_class in _MEN]
        event.recipients = meant + [one for one in event.recipients if one is not item.speaker]
    elif draft.entries.frames[event.frame].toll in SEIZED and item.speaker.head_class in _BODIES:
        words = reversed(draft.words[event.first : event.last])
        suffix = next((word.suffix for word in words if word is not None and word.suffix), "")
        event.recipients = seized_before(draft, event, suffix) if suffix else []


def _part_blamed(events: list[EventDraft]) -> None:
    """ألقيت مسؤولية الهجوم *على الحزب*, هجمات يلقى باللوم فيها *على الحزب*: who is blamed for an attack did not suffer it."""
    for blame in events:
        if blame.rule in _BLAMES:
            for event in events:
                if event.layer == "attack" and (event.first > blame.first or blame.rule != "blame:verb"):
                    event.recipients = [mention for mention in event.recipients if mention not in blame.recipients]


def _answer(events: list[EventDraft]) -> None:
    """رفض النظام دعوة *واشنطن*, وافقت الحكومة على طلب *أنقرة*: whoever asked, blamed or threatened is whom the answer is given."""
    for event in events:
        if event.type not in ("REJECT", "AGREE") or event.recipients or event.chunk is None or not event.rule.endswith(":verb"):
            continue
        for other in events:
            near = other.chunk is not None and 0 < other.chunk.index - event.chunk.index <= 2
            if near and other.type in _CALLS and other.rule.endswith(":noun") and other.first == other.chunk.head:  # type: ignore[union-attr]
                event.recipients = [one for one in other.actors if one not in event.actors]
                break


__all__ = ["find_events"]
