"""What came before a sentence that is carried out: نفذت الوزارة *أمس* حكم القتل في فلان لإقدامه على *قتل* فلان.

In: the events of a report in text order, with the times of their own sentences. Out: the same, what came before without a date.
The idea: news of an execution goes back to the crime and to the trial; the day is that of the execution, and a deed or a verdict
told behind it has only a day that is told behind itself.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import Draft, EventDraft
from riwaya.reading.scenes.carried_places import shifts

_CARRIED_OUT: Final = "carry-out-sentence"  # frame
_REACH: Final = 3  # sentences over which the way to an execution is told
_TRIAL: Final = frozenset(["ACCUSE", "SANCTION", "REQUEST"])
_DEEDS: Final = frozenset(["ASSAULT", "COERCE"])


def undate_before_executions(draft: Draft, events: list[EventDraft]) -> None:
    """Takes the day of an execution from the crime and the trial told behind it, so that no scene gives it back to them."""
    executed: EventDraft | None = None
    tried = -1  # the last sentence that tells of the trial
    for event in events:
        if _is_execution(draft, event):
            executed, tried = event, event.sentence
            continue
        if executed is None or event.modality != "occurred" or event.cue_of is not None:
            continue
        if event.sentence - tried > 1 or event.sentence - executed.sentence > _REACH or _parts(draft, executed, event):
            executed = None
            continue
        trial = event.type in _TRIAL or _is_caught(draft, event)
        if not trial and not (event.type in _DEEDS and event.sentence == executed.sentence):
            continue
        tried = event.sentence if trial else tried
        if event.time is None or event.time.first < event.first:
            event.time, event.implied, event.date_basis = None, None, "apart"


def _is_execution(draft: Draft, event: EventDraft) -> bool:
    """*نفذت* الوزارة حكم القتل, تم *تنفيذ* حكم القتل; not أمر *بإنفاذ* ما تقرر, which is still of the trial."""
    if event.frame < 0 or draft.entries.frames[event.frame].id != _CARRIED_OUT or event.modality != "occurred":
        return False
    return event.chunk is None or not event.chunk.prep or event.time is not None


def _is_caught(draft: Draft, event: EventDraft) -> bool:
    """وبالقبض على الجاني أسفر التحقيق: whether an act is the arrest that a trial begins with."""
    return event.frame >= 0 and draft.entries.frames[event.frame].mode == "arrest"


def _parts(draft: Draft, executed: EventDraft, event: EventDraft) -> bool:
    """Whether another story opens between an execution and an act."""
    return any(shifts(draft, number) for number in range(executed.sentence + 1, event.sentence + 1))


__all__ = ["undate_before_executions"]
