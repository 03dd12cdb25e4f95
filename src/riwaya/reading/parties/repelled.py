"""Who repels an attack is whom it is on: تمكنت *القوات* من صد هجوم, بعد تصدي *الحراس* لهجوم.

In: the attacks of a sentence, before they are merged. Out: the same, with the defenders that a verbal noun of repelling tells of.
The idea: nobody repels what is not done to him; he is the genitive of the verbal noun, or the subject of the verb that has it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import mentions
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.clause_subjects import verb_subject
from riwaya.reading.draft import NOUNS, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.words.other_domains import is_armed

_ANSWERING: Final = "intercept-missile"


def name_defenders(draft: Draft, events: list[EventDraft]) -> None:
    """Gives attacks that somebody repels him as the one they are on."""
    if draft.lacks("warding_masdar"):
        return
    for event in events:
        if event.type != "ASSAULT" or event.layer != "attack" or event.chunk is None or event.cue_of is not None:
            continue
        chunks = draft.chunks[event.sentence]
        warding = _warding(draft, chunks, event)
        if warding is None:
            continue
        armed = all(_is_genitive(event, one) and is_armed(draft, one) for one in event.recipients)
        if armed and event.recipients and not event.actors:
            event.actors, event.recipients = event.recipients, []  # صد هجمات *المسلحين*: what others do is repelled
        if event.recipients:
            continue
        entities = {one.entity for one in event.actors if one.entity}
        event.recipients = [
            one for one in _defenders(draft, chunks, *warding, event)
            if is_armed(draft, one) and one not in event.actors and not (one.entity and one.entity in entities)
        ]  # fmt: skip


def _warding(draft: Draft, chunks: list[Chunk], event: EventDraft) -> tuple[Chunk, int] | None:
    """The phrase and the token of the verbal noun of repelling that an attack is the object of."""
    nouns = draft.knowledge.operators("warding_masdar")
    own = event.chunk
    assert own is not None
    for token in range(own.head, event.first):
        word = draft.words[token]
        if word is not None and word.stem in nouns and not word.suffix:
            return own, token
    before = chunks[own.index - 1] if own.index else None
    if before is not None and before.kind == VERB and before.index and chunks[before.index - 1].kind == VERB and not own.prep:
        borne = before.word is not None and not before.conj and before.word.stem in nouns
        return (before, before.head) if borne else None  # استطاعت القوات *صد* الهجوم
    if before is None or before.kind != NOUNS or own.conj:
        return None
    if not own.prep:  # *صد* المقاومة هجوما
        return (before, before.head) if before.word is not None and before.word.stem in nouns else None
    if own.prep not in draft.knowledge.operators("of_preposition"):
        return None
    for token in range(before.head, before.last):
        word = draft.words[token]
        if word is not None and word.stem in nouns and not word.suffix:
            return before, token
    return None


def _defenders(draft: Draft, chunks: list[Chunk], chunk: Chunk, token: int, event: EventDraft) -> list[ActorMention]:
    """تصدي *المقاومة*, تمكن *الجيش* من صد …: the genitive of the verbal noun, else the subject of the verb before it."""
    apart = chunk is not event.chunk and chunk.last > token + 1
    mention = mention_in(draft, token + 1, chunk.last) if apart else None
    if mention is not None and mention.first == token + 1:
        draft.add(mention)
        return [mention]
    verb = verb_before(chunks, chunk.index)
    where = verb_subject(chunks, verb) if verb is not None else -1
    if not 0 <= where < chunk.index or any(one.actor is not None for one in chunks[where + 1 : chunk.index]):
        return []  # ساعدت الطائرات *القوات* على صد الهجوم
    return mentions(chunks, where)


def _is_genitive(event: EventDraft, mention: ActorMention) -> bool:
    return event.chunk is not None and event.last <= mention.first < event.chunk.last


def without_repelling(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """نفذ الجيش غارة *وتصدت الدفاعات* لصواريخها: whoever answers an attack that is told beside it does no act of his own; and an
    attack that a clause says to have hit something (تصدت لغارة *استهدفت مصنعا*) took place."""
    frames = draft.entries.frames
    answers = [
        event for event in events
        if event.frame >= 0 and frames[event.frame].id == _ANSWERING and event.chunk is not None
        and not (event.chunk.word is not None and event.chunk.word.suffix)  # سقط صاروخ *اعترضته* الطائرات
    ]  # fmt: skip
    for answer in list(answers):
        told = [
            event for event in events
            if event.type == "ASSAULT" and event.layer == "attack" and event not in answers and event.statement is answer.statement
        ]  # fmt: skip
        if not told:
            answers.remove(answer)
        for event in told:
            if event.modality == "negated" and event.told_by and event.first > answer.first:
                event.modality = "occurred"
    return [event for event in events if event not in answers]


__all__ = ["name_defenders", "without_repelling"]
