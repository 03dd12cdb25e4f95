"""Two who are named side by side and then taken up by a dual pronoun: خطف المسلحون المحامي وشقيقه. وعثر عليهما بعد *مقتلهما*.

In: the events of a report with their parties. Out: the same; an act whose noun bears هما has the two that it means.
The idea: the pronoun means the last two of one kind that و joins, in its sentence or the one before, and nobody else; whom the noun
is of does the act or suffers it as its frame says, and of two who talk or agree the first is the doer.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, ActorMention, Draft, EventDraft

_TWO: Final = 1  # the number of a dual
_MEN: Final = frozenset(["person", "role", "title", "people"])
_SIDES: Final = frozenset(["group", "institution", "force", "state", ""])


def name_taken_up_pairs(draft: Draft) -> None:
    """Fills the parties of such acts from the two that their pronoun means."""
    for event in draft.events:
        if event.chunk is None or event.frame < 0 or event.cue_of is not None or not event.rule.endswith(":noun"):
            continue
        at = _dual_pronoun(draft, event)
        slot = _slot(draft, event, at) if at >= 0 else ""
        if not slot or (event.recipients if slot == "recipient" else event.actors):
            continue
        pair = _pair_before(draft, event)
        if not pair or any(one in event.actors or one in event.recipients for one in pair):
            continue
        if slot == "recipient":
            event.recipients = pair
        elif draft.entries.frames[event.frame].paired and not event.recipients and len(pair) > 1:
            event.actors, event.recipients = pair[:1], pair[1:]
        else:
            event.actors = pair


def _dual_pronoun(draft: Draft, event: EventDraft) -> int:
    """The token of an act's noun that bears هما; -1 where none does."""
    shapes, absent = draft.knowledge.morphology, draft.knowledge.operators("absent_suffix")
    for token in range(event.first, event.last):
        word = draft.words[token]
        if word is not None and word.suffix in absent and shapes.pronoun_of(word.suffix)[0] == _TWO:
            return token
    return -1


def _slot(draft: Draft, event: EventDraft, at: int) -> str:
    """مقتلهما, مطالبتهما: what those are whom the noun is of; with an object behind it (استهدافهما المدارس) they do it."""
    frame = draft.entries.frames[event.frame]
    if frame.genitive == "recipient":
        behind, chunk = (draft.words[at + 1], draft.chunk_of[at + 1]) if at + 1 < len(draft.words) else (None, None)
        bare = behind is not None and behind.article and not behind.preposition and chunk is not None and chunk.kind == NOUNS
        return "actor" if bare and chunk is not None and not (chunk.prep or chunk.conj) else "recipient"
    return "actor" if frame.genitive == "actor" or (frame.genitive == "auto" and frame.paired) else ""


def _pair_before(draft: Draft, event: EventDraft) -> list[ActorMention]:
    """Of the two sentences up to an act the last two who are named as a pair."""
    for number in (event.sentence, event.sentence - 1):
        if number < draft.begins_at:
            break
        named = [one for one in draft.actors_in[number] if one.last <= event.first]
        for second in sorted(named, key=lambda one: -one.first):
            if second.number == _TWO and second.definite:
                return [second]  # ناقش *الرئيسان* الأزمة. وعلى إثر محادثاتهما …
            for first in named:
                if first is not second and _are_joined(draft, first, second):
                    return [first, second]
    return []


def _are_joined(draft: Draft, first: ActorMention, second: ActorMention) -> bool:
    """*المحامي وشقيقه*: whether و joins two single persons, or two bodies, right behind one another, and no third."""
    chunk, before = draft.chunk_of[second.first], draft.chunk_of[first.first]
    if draft.in_place[first.first] or draft.in_place[second.first]:
        return False  # بين *سوريا والعراق*
    if chunk is None or before is None or not chunk.conj or chunk.prep or second.first != chunk.head:
        return False
    if before.index != chunk.index - 1 or before.sentence != chunk.sentence or first.last != before.last or before.conj:
        return False
    row = draft.chunks[chunk.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if behind is not None and behind.kind == NOUNS and behind.conj and not behind.prep:
        return False
    alike = any(first.head_class in kinds and second.head_class in kinds for kinds in (_MEN, _SIDES))
    single = all(not one.number and not draft.counted[one.first] for one in (first, second))
    return alike and single and (first.entity is None or first.entity != second.entity)


__all__ = ["name_taken_up_pairs"]
