"""Acts that a verb carries without naming who does them: شن الطيران غارات على صنعاء، *كما شن* أربع غارات على صعدة.

In: the events of a report, merged. Out: the same; such an act has the doer of the act told right before it.
The idea: a verb that carries an act and has no subject of its own goes on with that of the last clause, where it agrees with the
verb there and tells of such an act in the same voice; what may as well be a passive (شنت غارات) is left open.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.draft import CONJUNCTION, MARK, NOUNS, VERB, Chunk, Draft, EventDraft
from riwaya.text.normalise import folded

_BACK: Final = 4  # events
_TOLD: Final = frozenset(["occurred", "ongoing"])


def continue_doers(draft: Draft) -> None:
    """Fills the actors of attacks that a verb without a subject carries."""
    for number, event in enumerate(draft.events):
        if event.actors or event.layer != "attack" or event.chunk is None or not event.rule.endswith(":noun"):
            continue
        chunks = draft.chunks[event.sentence]
        verb = _carrier(draft, chunks, event.chunk)
        if verb is None or verb.verb is None:
            continue
        for other in reversed(draft.events[max(0, number - _BACK) : number]):
            if event.sentence - other.sentence > 1 or not _goes_on(draft, event, verb, other):
                break
            if other.actors:
                hit = {mention.entity for mention in event.recipients if mention.entity}
                if not any(mention.entity in hit for mention in other.actors):
                    event.actors = list(other.actors)
                break


def _carrier(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> Chunk | None:
    """The verb right before an act, at the head of its clause, that carries it and names nobody."""
    verb = verb_before(chunks, chunk.index)
    if chunk.prep or verb is None or verb.word is None or verb.verb is None or verb.word.light is None:
        return None
    if draft.entries.light_verbs[verb.word.light.ref].subject != "actor" or verb.verb.passive or verb.verb.number:
        return None
    if any(one.kind == NOUNS for one in chunks[verb.index + 1 : chunk.index]):
        return None
    before = chunks[verb.index - 1] if verb.index else None
    heads = before is None or bool(verb.conj) or before.kind == CONJUNCTION or (before.kind == MARK and before.text not in '"«')
    return verb if heads and is_active(draft, verb, chunk) else None


def is_active(draft: Draft, verb: Chunk, chunk: Chunk) -> bool:
    """شن *غارات*، شنت *هجوما*: whether the act that a verb carries is its object, and not the subject of a passive."""
    head = draft.words[chunk.head]
    if head is None or verb.verb is None or verb.verb.passive:
        return False
    if verb.verb.person:
        return True  # شننا *هجوما*، أعطينا *توجيهات*: who speaks is the subject
    accusative = head.text.endswith(tuple(draft.knowledge.operators("accusative_ending")))
    light = verb.word.light if verb.word is not None else None
    if light is not None and folded(draft.entries.light_verbs[light.ref].lemma) in draft.knowledge.operators("own_doing_lemma"):
        return True  # تخوض *معارك*: nobody says it in the passive
    if verb.verb.gender == 0:  # a passive would be feminine before several acts (شنت غارات)
        several = head.stem in draft.knowledge.operators("plural_act") or not head.frame_nouns
        beside = chunk.index == verb.index + 1 and chunk.first == chunk.head and not head.article
        feminine = beside and draft.knowledge.morphology.takes_feminine(draft.tokens.raw(chunk.head))
        several = several or feminine  # نفذ *عملية*, سيجري *محادثات*
        accusative = accusative or several or bool(draft.counted[chunk.first])
    return accusative


def _goes_on(draft: Draft, event: EventDraft, verb: Chunk, other: EventDraft) -> bool:
    """Whether another act is of the same kind, voice and agreement, so that its doer may go on."""
    if other.chunk is None or other.modality not in _TOLD or other.cue_of is not None:
        return False
    if other.statement is not event.statement or other.frame not in draft.knowledge.referents[event.frame]:
        return False
    told = other.chunk if other.chunk.kind == VERB else verb_before(draft.chunks[other.sentence], other.chunk.index)
    if told is None or told.verb is None or verb.verb is None:
        return False
    return (told.verb.gender, told.verb.number) == (verb.verb.gender, verb.verb.number)


__all__ = ["continue_doers", "is_active"]
