"""Whose the things are that an attack hits: قصفت الطائرات *مواقعهم*، غارة على مقر *له*.

In: the attacks of a sentence that name nobody hit. Out: the same, with the party that a pronoun on the thing takes up.
The idea: positions, camps and vehicles are hit because of whose they are; the pronoun on them, or ل with one right behind them,
stands for the nearest party before that agrees with it and does not do the act.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from riwaya.reading.clauses.arguments import right_arguments
from riwaya.reading.clauses.pronouns import agrees_with, is_dead, pronoun_at_end
from riwaya.reading.draft import COMPLEMENTIZER, NOUNS, PRONOUN, RELATIVE, VERB, ActorMention, Chunk, Draft, EventDraft

_OWNERS: Final = frozenset(["force", "group", "state", "people", "person", "role", "title"])
_ONE: Final = frozenset(["person", "role", "title"])


def name_owners(draft: Draft, events: list[EventDraft]) -> None:
    """Gives attacks that hit somebody's things whom these belong to."""
    if not events or draft.lacks_in(events[0].sentence, "owned_thing"):
        return
    for event in events:
        if event.type != "ASSAULT" or event.layer != "attack" or event.chunk is None or event.cue_of is not None:
            continue
        if any(not _is_thing(draft, mention) for mention in event.recipients):
            continue
        if draft.entries.frames[event.frame].mutual:
            continue
        chunks = draft.chunks[event.sentence]
        acts = {other.chunk.index for other in events if other.chunk is not None and other is not event}
        for thing, pronoun in _things(draft, chunks, event):
            if any(event.chunk.index < index <= thing.index for index in acts):
                continue  # جاءت الضربات بعد غارات *على مواقعهم*: what another act hits
            found = _owner(draft, chunks, thing, pronoun, event)
            if found is not None:
                event.recipients = [found]
                break


def is_found_with(draft: Draft, chunks: list[Chunk], at: int, before: int, antecedent: int) -> bool:
    """سعد الذي عثر *في منزله* على أسلحة, شخصا ضبط *في منزله معمل* للمتفجرات: whether the home or hands are whose a clause behind
    his mention, with a relative pronoun or none, tells of."""
    behind, owner = chunks[at + 1] if at + 1 < len(chunks) else None, chunks[before].actor
    if before != antecedent and (before != at - 1 or chunks[at].conj or owner is None or owner.definite):
        return False
    if behind is None or owner is None or behind.word is None or behind.kind not in (NOUNS, PRONOUN):
        return False
    if behind.kind == NOUNS and not behind.prep:
        return False
    ending = behind.head if behind.kind == NOUNS else behind.last - 1
    pronoun = behind.word.suffix or pronoun_at_end(draft, draft.tokens.raw(ending))  # منزله: may be a word of its own
    return bool(pronoun) and owner.head_class in _OWNERS and agrees_with(draft, owner, pronoun)


def _is_thing(draft: Draft, mention: ActorMention) -> bool:
    """تجمع *لهم*: a thing that is a party too where it has a name."""
    word = draft.words[mention.first]
    if word is None or word.article or mention.entity is not None:
        return False
    known, endings = draft.knowledge.operators("owned_thing"), draft.knowledge.operators("accusative_ending")
    return any(word.stem.removesuffix(ending) in known for ending in ("", *endings)) and mention.last == mention.first + 1


def _things(draft: Draft, chunks: list[Chunk], event: EventDraft) -> Iterator[tuple[Chunk, str]]:
    """The things hit that bear a pronoun, or have one with ل right behind, each with its pronoun."""
    owned, of = draft.knowledge.operators("owned_thing"), draft.knowledge.operators("of_preposition")
    hit = draft.knowledge.any_of("on_preposition", "of_preposition", "against_preposition")
    places = [event.chunk, *(chunks[index] for index in event.told_by)]
    for told in places:
        assert told is not None
        found = right_arguments(chunks, told.index)
        rows = [chunks[index] for index in found.nouns[:2]]
        rows += [chunks[index] for index in found.phrases if chunks[index].prep in hit]
        if told.kind == NOUNS:
            rows.insert(0, told)
        for chunk in rows:
            start = max(chunk.head, event.last) if chunk is event.chunk else chunk.head
            for token in range(start, chunk.last):
                word = draft.words[token]
                if word is None or word.stem not in owned:
                    continue
                if word.suffix:
                    yield chunk, word.suffix
                elif token + 2 >= chunk.last and chunk.index + 1 < len(chunks) and not word.article:
                    behind = chunks[chunk.index + 1]
                    letters = next((one for one in of if behind.kind == PRONOUN and behind.text.startswith(one)), "")
                    if letters and not behind.conj:
                        yield chunk, behind.text.removeprefix(letters)


def _owner(draft: Draft, chunks: list[Chunk], thing: Chunk, pronoun: str, event: EventDraft) -> ActorMention | None:
    """The nearest party before a thing that its pronoun agrees with, clause by clause; else who says what it stands in."""
    if pronoun not in draft.knowledge.operators("absent_suffix"):
        return None
    doers = {mention.entity for mention in event.actors if mention.entity}
    if any((word := draft.words[mention.first]) is not None and word.suffix for mention in event.actors):
        return None  # قال الجيش إن *مدفعيته* دكت مواقعه
    speaker = event.statement.speaker if event.statement is not None else None
    plural = tuple(draft.knowledge.operators("plural_ending"))
    for index in _by_clause(chunks, thing.index):
        mention = chunks[index].actor
        if mention is None or mention in event.actors or (mention.entity and mention.entity in doers):
            continue
        if mention.head_class not in _OWNERS or (mention is speaker and mention.head_class in _ONE):
            continue
        head = draft.words[mention.first]
        if head is not None and head.stem in draft.knowledge.any_of("materiel_noun", "aircraft_noun", "owned_thing"):
            continue  # المقاتلات: what somebody fights with
        strictly = head is None or not head.text.endswith(plural)  # الجيش is no `هم`, المتمردون are
        if is_dead(draft, mention) or not agrees_with(draft, mention, pronoun, strictly=strictly):
            continue
        return mention
    if speaker is not None and speaker not in event.actors and speaker.head_class in ("group", "force"):
        return speaker if agrees_with(draft, speaker, pronoun) else None
    return None


def _by_clause(chunks: list[Chunk], at: int) -> list[int]:
    """The chunks before `at` clause by clause, the nearest first; in each what a preposition brings in comes last."""
    clauses, clause = [0] * at, 0
    for index in range(at - 1, -1, -1):
        clauses[index] = clause
        clause += chunks[index].kind in (VERB, COMPLEMENTIZER, RELATIVE)
    return sorted(range(at - 1, -1, -1), key=lambda index: (clauses[index], bool(chunks[index].prep)))


__all__ = ["name_owners"]
