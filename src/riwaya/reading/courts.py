"""Courts: what is a sentence carried out because a court ordered it.

In: the events of a draft as verbs and nouns told them. Out: the same events, executions by a state as its sentences carried out.
The idea: who acts decides the type: an armed group that executes prisoners kills them; authorities that execute convicts, or
a sentence that the sentence around it names, are a court's.
"""

from __future__ import annotations

from riwaya.reading.draft import ActorMention, Draft, EventDraft
from riwaya.reading.other_domains import is_armed


def read_as_sentences(draft: Draft) -> None:
    """Gives acts that courts order the frame that they are then (`Frame.court`)."""
    frames, numbers = draft.entries.frames, draft.knowledge.frame_numbers
    for event in draft.events:
        court = frames[event.frame].court if event.frame >= 0 else None
        if court is not None and event.cue_of is None and _is_of_court(draft, event):
            event.frame, event.type = numbers[court], frames[numbers[court]].type
            event.layer = frames[numbers[court]].layer
            event.effects.clear()  # nobody died in an attack
            event.rule = f"{court}:{event.rule.rpartition(':')[2]}"


def _is_of_court(draft: Draft, event: EventDraft) -> bool:
    """أعدمت السلطات أربعة مدانين; not أعدم التنظيم, أعدمهم الجنود ميدانيا."""
    if any(is_armed(draft, mention) for mention in event.actors):
        return False
    first, last = draft.sentences[event.sentence]
    words = [word for word in draft.words[first:last] if word is not None]
    operators = draft.knowledge.operators
    if any(word.stem in operators("summary_word") for word in words):
        return False
    if any(word.stem in operators("court_word") for word in words):
        return True
    return any(_is_state(mention) for mention in event.actors)


def _is_state(mention: ActorMention) -> bool:
    meant = mention.antecedent or mention
    return meant.kind in ("state", "government") and meant.sector in (None, "GOV", "JUD", "COP")


__all__ = ["read_as_sentences"]
