"""Who is named beside an act and can be no party of it: a figure of dead does nothing, and no hospital is taken to hospital.

In: an event with its slots. Out: the same without a number of victims among its doers, without writings among those it is done
to, and of care for the wounded without those who give it among those it is given. The idea: عدد القتلى is a figure, though it
names persons; whoever rescues or treats, and the house where that is done, is told by his kind, and ambulances and teams beside
care of which nobody is told to give it give it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ActorMention, Draft, EventDraft

_CARE: Final = frozenset(["evacuate-wounded", "treat-wounded", "rescue"])  # ids of frames
_OF_LAW: Final = frozenset(["ACCUSE", "SANCTION", "COERCE"])  # where a writing may stand for whom a pronoun means
_HEALTH: Final = "MED"  # sector of those who care
_OPENING: Final = 3  # tokens of a figure up to whom it counts: إجمالي عدد القتلى


def leave_no_parties(draft: Draft, event: EventDraft) -> None:
    """Takes out of the slots of an event whoever cannot stand there."""
    if event.actors:
        event.actors = [one for one in event.actors if not _is_figure(draft, one)]
    if event.recipients:  # كلف المجلس الفريق بإصدار *تقرير*: words are done to nobody
        others = [one for one in event.recipients if one.head_class != "document"]
        event.recipients = others if others or event.type not in _OF_LAW else event.recipients
    if not event.recipients or event.frame < 0 or draft.entries.frames[event.frame].id not in _CARE:
        return
    caring = [one for one in event.recipients if one.sector == _HEALTH and one.kind == "organisation"]
    if not caring:
        return
    event.recipients = [one for one in event.recipients if one not in caring]
    if not event.actors:
        event.actors = [one for one in caring if not _is_house(draft, one)][:1]


def _is_figure(draft: Draft, mention: ActorMention) -> bool:
    """*عدد القتلى*, إجمالي *عدد الضحايا*: how many of those who fell; but *عدد* من المسلحين."""
    counting = draft.knowledge.operators("figure_noun")
    for token in range(mention.first, min(mention.last - 1, mention.first + _OPENING)):
        word, counted = draft.words[token], draft.words[token + 1]
        if word is not None and word.stem in counting and not word.article and counted is not None:
            return counted.article and counted.stem in draft.knowledge.operators("fallen_persons")
    return False


def _is_house(draft: Draft, mention: ActorMention) -> bool:
    """*المستشفى*, *المشافي* القريبة; but سيارات *الإسعاف*."""
    word = draft.words[mention.first]
    return word is None or word.stem in draft.knowledge.operators("care_house") or bool(word.suffix)


__all__ = ["leave_no_parties"]
