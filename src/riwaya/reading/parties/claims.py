"""Who claims an attack, or is said to have made it: تبنت *الحركة* الهجوم, وقد *تبناه التنظيم*، هجوم *نسب إلى المتمردين*.

In: the events of a sentence, those told without a doer. Out: the doers that a claim, or a later clause of the sentence, names.
The idea: a verb of claiming with a pronoun takes up the act told last; what an act is ascribed to stands behind إلى or ل.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import mentions, right_arguments
from riwaya.reading.draft import (
    CLOSE,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICLE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
    StatementDraft,
)
from riwaya.reading.words.marks import COMMAS
from riwaya.reading.words.other_domains import is_armed

_STEM: Final = attrgetter("stem")
_AGENT: Final = 6  # chunks between an act and who did it
_REACH: Final = 14  # chunks between an act and the claim of it


def claimant(draft: Draft, speaker: ActorMention, event: EventDraft) -> ActorMention:
    """أعلن المتحدث مسؤولية *الحركة* عن الهجوم، تبنى المتحدث باسم *الحركة* …: for whom somebody claims an attack."""
    if speaker.head_class not in ("role", "title", "person"):
        return speaker
    chunk = event.chunk
    before = draft.chunks[event.sentence][chunk.index - 1] if chunk is not None and chunk.index else None
    if before is not None and before.actor is not None and before.word is not None and before.actor.first > before.head:
        if before.word.stem in draft.knowledge.operators("share_noun"):
            return before.actor
    name = speaker.person_name[0] if speaker.person_name is not None and speaker.person_name[0] > speaker.first else speaker.last
    while name > speaker.first + 1 and draft.words[name - 1] is None:
        name -= 1  # باسم الحركة*، سامر الحمد*
    first = speaker.first + 1
    while first < name and (word := draft.words[first]) is not None and (word.adjective or word.modifier) and not word.head:
        first += 1  # الناطق *العسكري* باسم الحركة
    found = mention_in(draft, first, name) if first < name else None
    if found is None or not (found.head_class in ("group", "force") or found.kind == "armed_group"):
        return speaker
    draft.add(found)
    return found


def denied_claim(draft: Draft, item: StatementDraft) -> bool:
    """*لم تعلن* الحركة مسؤوليتها عن الهجوم: a claim that was not made."""
    chunk = draft.chunk_of[item.cue_first]
    before = draft.chunks[chunk.sentence][chunk.index - 1] if chunk is not None and chunk.index else None
    return before is not None and before.kind == NEGATION


def take_claims(draft: Draft, events: list[EventDraft]) -> None:
    """Fills the actors of attacks that nobody is named for, from a claim or an ascription behind them in the sentence."""
    words = ("claiming_verb", "attributed_word", "ascribing_word")
    if not events or draft.lacks(*words):
        return
    frames = draft.entries.frames
    if draft.lacks_in(events[0].sentence, *words) and not any(
        event.frame >= 0 and frames[event.frame].id == "ascribe" for event in events
    ):  # fmt: skip
        return
    for event in events:
        chunk = event.chunk
        if event.actors or event.layer != "attack" or chunk is None or event.cue_of is not None:
            continue
        chunks = draft.chunks[event.sentence]
        later = [other.chunk.index for other in events if other.chunk is not None and other.layer == "attack"]
        end = min((index for index in later if index > chunk.index), default=len(chunks))
        before = chunks[chunk.index - 1] if chunk.index and not chunk.prep else None
        if before is not None and before.kind == NOUNS and before.actor is not None and not before.prep and before.index:
            before = chunks[before.index - 1]  # نسبت *الوزارة* الهجوم إلى المتمردين
        if before is not None and before.kind == VERB and _ascribes(draft, before):
            event.actors = _ascribed(draft, chunks, chunk.index)  # *ونسب* الهجوم إلى المتمردين
        event.actors = event.actors or _claimed(draft, chunks, chunk.index, end) or _laid_at(draft, events, event, end)


def _laid_at(draft: Draft, events: list[EventDraft], event: EventDraft, end: int) -> list[ActorMention]:
    """هجوم *تم نسبه إلى المتمردين*: at whose door an act of ascribing right behind an attack lays it."""
    for other in events:
        behind = other.chunk is not None and event.chunk is not None and event.chunk.index < other.chunk.index < end
        ascribes = behind and other.frame >= 0 and draft.entries.frames[other.frame].id == "ascribe"
        if ascribes and other.statement is event.statement and not (other.chunk is not None and other.chunk.conj):
            return list(other.recipients)
    return []


def _claimed(draft: Draft, chunks: list[Chunk], at: int, end: int) -> list[ActorMention]:
    """The doer that a claim or an ascription between two chunks names."""
    claims = draft.knowledge.operators("claiming_verb")
    for index in range(at, min(len(chunks), end + 1, at + _REACH)):
        chunk = chunks[index]
        if chunk.kind == MARK and chunk.text not in '،,"':
            return []
        if index > at and chunk.kind == VERB and chunk.word is not None and chunk.word.suffix and chunk.word.stem in claims:
            return _subject(draft, chunks, index)
        if chunk.kind in (VERB, NOUNS) and _ascribes(draft, chunk):
            return _ascribed(draft, chunks, index)
    return []


def take_agents(draft: Draft, events: list[EventDraft]) -> None:
    """تم تدمير الجسر بشكل متعمد، *بواسطة ميليشيا*: who did it, named at the end of the clause, behind a comma too."""
    operators = draft.knowledge.operators
    through, agents = operators("handing_preposition"), operators("agent_phrase")
    if draft.lacks("handing_preposition", "agent_preposition", "agent_noun"):
        return
    for event in events:
        if event.actors or event.chunk is None or event.type not in ("ASSAULT", "COERCE") or event.cue_of is not None:
            continue
        for chunk in draft.chunks[event.sentence][event.chunk.index + 1 : event.chunk.index + _AGENT]:
            comma = chunk.kind == MARK and chunk.text in COMMAS
            if not comma and chunk.kind not in (TIME, PARTICLE, NOUNS):
                break
            head = chunk.word
            if chunk.kind != NOUNS or not chunk.prep or head is None:
                if comma or chunk.kind != NOUNS or event.chunk.kind == VERB:
                    continue
                break
            first = draft.words[chunk.first]
            handed = f"{chunk.prep} {head.stem}" in agents or chunk.prep in through
            if first is not None and chunk.prep in operators("agent_preposition"):
                handed = first.stem in operators("from_preposition")  # *من قبل* …; but قبل …
            if handed:
                found = mention_in(draft, chunk.first, chunk.last) if chunk.actor is None else chunk.actor
                if found is not None and is_armed(draft, found):
                    if chunk.actor is None:
                        draft.add(found)
                    event.actors = [found] if chunk.actor is None else mentions(draft.chunks[event.sentence], chunk.index)
                break
            if chunk.actor is not None or head.frame_nouns:
                break


def _ascribes(draft: Draft, chunk: Chunk) -> bool:
    """هجوم *نسب* إلى …، هجوم *نسبته* السلطات إلى …"""
    operators = draft.knowledge.operators
    last = draft.words[chunk.last - 1]
    if last is not None and last.stem in operators("attributed_word"):
        return True
    ascribing = operators("ascribing_word")
    words = list(filter(None, draft.words[chunk.head : chunk.last]))
    return not ascribing.isdisjoint(map(_STEM, words)) and any(word.suffix and word.stem in ascribing for word in words)


def _subject(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """تبناه *التنظيم*، تبناه «*تنظيم القاعدة*»."""
    for index in range(at + 1, min(len(chunks), at + 4)):
        if chunks[index].kind == NOUNS and not chunks[index].prep:
            return [one for one in mentions(chunks, index) if one.head_class != "people" or is_armed(draft, one)]
        if chunks[index].kind not in (OPEN, MARK, TIME, PARTICLE, CLOSE):
            return []
    return []


def _ascribed(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """نسب *إلى المتمردين*، نسبته السلطات *إلى التمرد*."""
    arguments = right_arguments(chunks, at)
    datives = draft.knowledge.operators("dative_preposition")
    for index in arguments.phrases:
        if chunks[index].prep in datives:
            return [one for one in mentions(chunks, index) if one.head_class in ("force", "group", "state", "people", "person")]
    return []


__all__ = ["claimant", "denied_claim", "take_agents", "take_claims"]
