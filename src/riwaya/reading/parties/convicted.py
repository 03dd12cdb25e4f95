"""Who judges and who is judged in a row of acts of the law: وبإحالته إلى *المحكمة* صدر بحقه صك يقضي … والحكم عليه بالقتل.

In: an event of judging, and those of its sentence. Out: the same with the court, and with whom the sentence is about.
The idea: a judgment that is only said to have been passed is that of the court to which he was handed over in the same sentence;
من behind one that is upheld names who upheld it; who was seized or accused there is who is judged.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.draft import NOUNS, VERB, ActorMention, Chunk, Draft, EventDraft

_HELD: Final = frozenset(["COERCE", "ACCUSE", "SANCTION"])  # acts of the law, all on the same person
_MORTAL: Final = frozenset(["person", "people", "role", "title"])
_CARRIED_OUT: Final = frozenset(["carry-out-sentence", "execute-sentence"])  # ids of frames of what follows a judgment
_NEAR: Final = 2  # chunks from a verb of upholding to the court behind من


def name_court(draft: Draft, event: EventDraft, beside: list[EventDraft]) -> None:
    """Fills in the court and the convict of a judgment."""
    chunk = event.chunk
    if event.type != "SANCTION" or chunk is None or (event.actors and event.recipients) or draft.lacks("judging_body"):
        return
    if draft.entries.frames[event.frame].mode != "convict":
        return
    court: ActorMention | None = None
    before = [one for one in beside if one.first < event.first and one.type in _HELD and one.chunk is not None]
    if not event.actors:
        found = _upheld_by(draft, event, chunk) if event.rule.endswith(":verb") else None
        court = found or (_handed_to(draft, event, chunk, before) if event.rule.endswith(":noun") else None)
        event.actors = [court] if court is not None and court not in event.recipients else []
    if event.actors and not event.recipients and _is_court(draft, event.actors[0]):
        judged = next((one.recipients for one in reversed(before) if one.recipients and one.statement is event.statement), [])
        event.recipients = [one for one in judged if one not in event.actors and one.head_class in _MORTAL]
    if court is not None and draft.entries.frames[event.frame].id in _CARRIED_OUT:
        event.actors = []  # صدر أمر ملكي *بإنفاذ* ما تقرر: whoever does it, not the court


def _upheld_by(draft: Draft, event: EventDraft, chunk: Chunk) -> ActorMention | None:
    """صدق الحكم *من محكمة الاستئناف*: the court behind من, right behind the fixed words of a verb."""
    for one in draft.chunks[event.sentence][chunk.index + 1 : chunk.index + 1 + _NEAR]:
        if one.kind == NOUNS and one.prep in draft.knowledge.operators("from_preposition"):
            return one.actor if one.actor is not None and _is_court(draft, one.actor) else None
    return None


def _handed_to(draft: Draft, event: EventDraft, chunk: Chunk, before: list[EventDraft]) -> ActorMention | None:
    """إحالته *إلى المحكمة الجزائية* صدر بحقه …: the last court that somebody was handed over to before a judgment."""
    if not before or draft.lacks_in(event.sentence, "issuing_verb"):
        return None
    issuing, towards = draft.knowledge.operators("issuing_verb"), draft.knowledge.operators("goal_preposition")
    for one in reversed(draft.chunks[event.sentence][: chunk.index]):
        if one.kind == VERB and one.word is not None and one.word.stem in issuing:
            break
    else:
        return None
    first, judging = draft.sentences[event.sentence][0], draft.knowledge.operators("judging_body")
    for token in range(one.first - 1, first, -1):
        word, to, phrase = draft.words[token], draft.words[token - 1], draft.chunk_of[token]
        if word is None or word.stem not in judging or to is None or to.stem not in towards or phrase is None:
            continue
        court = mention_in(draft, token, phrase.last)
        if court is not None and court.first == token:
            draft.add(court)
            return court
    return None


def _is_court(draft: Draft, mention: ActorMention) -> bool:
    """*محكمة* الاستئناف, *المحكمة* العليا: whether a body judges."""
    word = draft.words[mention.first]
    return word is not None and word.stem in draft.knowledge.operators("judging_body")


__all__ = ["name_court"]
