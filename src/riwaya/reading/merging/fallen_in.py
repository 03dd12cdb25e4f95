"""Those who fell in an act that is told apart from them: in an operation, in the clause of عندما, in the words of the same speaker.

In: a result of a sentence, its attacks and its other acts. Out: the act that it belongs to, where no plain clause joins them.
The idea: whoever fell in عمليات *تطهير* or في عملية *أمنية* fell in an act of force, and what a speaker goes on to say of the dead
(قصفوا البلدة، *مضيفا أن خمسة قتلوا*) is said of the only attack that he tells of, unless he names another place, time or doer.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import CONJUNCTION, NOUNS, RELATIVE, TIME, VERB, Chunk, Draft, EventDraft
from riwaya.reading.merging.retold_nouns import tell_alike

_TAKING: Final = frozenset(["liberate", "cleanse", "retake"])
_SECURITY: Final = "security-campaign"
_NEAR: Final = 4  # chunks from those who fell to the operation that they fell in
_DONE: Final = frozenset(["occurred", "ongoing"])
_FATES: Final = frozenset(["killed", "injured"])


def operation_of(draft: Draft, result: EventDraft, events: list[EventDraft]) -> EventDraft | None:
    """قتل العشرات *في عمليات تطهير* المدينة, مقتل 22 *في عملية أمنية*, أسفرت *عملية تحرير* البلدة عن مقتل ستة"""
    told = result.chunk
    if told is None or result.actors or draft.lacks("operation_noun") or result.modality not in _DONE:
        return None  # قتل الراعي *برصاص* الجنود أثناء عملية أمنية
    for event in events:
        act = event.chunk
        if act is None or event is result or event.statement is not result.statement or not _is_operation(draft, event):
            continue
        if event.modality not in _DONE or (event.type == "COERCE" and not any(toll.effect == "killed" for toll in result.tolls)):
            continue
        low, high = sorted((told.index, act.index))
        between = draft.chunks[event.sentence][low + 1 : high]
        if len(between) > _NEAR:
            continue
        if act.index > told.index:
            inside = act.prep in draft.knowledge.operators("during_preposition")
            if inside and all(chunk.kind in (NOUNS, TIME) and (not chunk.conj or _is_act(chunk)) for chunk in between):
                return event
        elif told.prep and act.index and _is_subject_of_effect(draft, act, told, between):
            return event
    return None


def _is_act(chunk: Chunk) -> bool:
    """قتلى *واعتقالات* في عملية أمنية: whether a bare act is joined to the losses."""
    return not chunk.prep and chunk.word is not None and bool(chunk.word.frame_nouns) and chunk.last == chunk.head + 1


def _is_operation(draft: Draft, event: EventDraft) -> bool:
    """*عملية* تحرير, *عمليات* تطهير, *عملية* أمنية"""
    if not event.rule.endswith(":noun") or event.frame < 0 or event.chunk is None:
        return False
    frame = draft.entries.frames[event.frame].id
    if frame not in _TAKING and frame != _SECURITY:
        return False
    word = draft.words[event.first if event.first == event.chunk.head else event.first - 1]
    kinds = draft.knowledge.operators("operation_of_arms" if frame == _SECURITY else "operation_noun")
    return word is not None and word.stem in kinds


def _is_subject_of_effect(draft: Draft, act: Chunk, told: Chunk, between: list[Chunk]) -> bool:
    """*أسفرت* عملية التحرير عن مقتل ستة, عملية التحرير *أدت* إلى مقتل ستة"""
    row = draft.chunks[act.sentence]
    verbs = [chunk for chunk in between if chunk.kind == VERB] or [row[act.index - 1]]
    word = verbs[0].word
    if len(verbs) > 1 or verbs[0].kind != VERB or word is None or word.light is None or any(one.conj for one in between):
        return False
    return draft.entries.light_verbs[word.light.ref].subject == "none" and not act.prep


def told_on(draft: Draft, result: EventDraft, events: list[EventDraft]) -> EventDraft | None:
    """قال إن الطيران قصف البلدة، *مضيفا أن خمسة قتلوا*: the only attack of a speaker before the dead of a further statement."""
    if result.statement is None or result.chunk is None or result.actors or result.time is not None:
        return None
    if not result.tolls or any(toll.effect not in _FATES for toll in result.tolls) or result.modality != "occurred":
        return None
    if result.frame < 0 or draft.entries.frames[result.frame].mode is not None:
        return None  # أطلقت النار عليه، مشيرا إلى أنه *فارق الحياة تحت التعذيب*
    row, first = draft.chunks[result.sentence], draft.sentences[result.sentence][0]
    before = draft.words[result.first - 1] if result.first else None
    if (result.chunk.index and row[result.chunk.index - 1].kind == RELATIVE) or (before is not None and before.function == "rel"):
        return None  # دعا *للذين استشهدوا* بالرحمة
    content = range(result.statement.first, result.statement.last)
    if any(chunk.kind == TIME and chunk.first in content for chunk in row):
        return None
    places = {place.name for place in draft.places_between(first, result.statement.first)}
    if any(place.name not in places for place in draft.places_between(content.start, content.stop)):
        return None
    found: EventDraft | None = None
    for event in events:
        if event.type != "ASSAULT" or event.layer == "result":
            continue
        if event.statement is result.statement or event.first > result.first:
            return None
        if not tell_alike(event.statement, result.statement) or event.statement is None:
            continue
        told = any(draft.owner[toll.quantity.first] is not result.statement for toll in event.tolls)
        if found is not None or event.layer != "attack" or event.modality not in _DONE or told:
            return None  # قتل 13 حوثيا في اشتباكات، مشيرا كذلك إلى *سقوط أربعة* من المقاومة
        found = event
    return found


def is_when_attacked(draft: Draft, chunks: list[Chunk], verb: Chunk, attack: int) -> bool:
    """قتل أربعة *عندما شن* مسلحون هجوما, *عندما قام* رتل بالهجوم: whether a verb only carries the attack of a clause of time."""
    word = verb.word
    if word is None or word.light is None or verb.conj or not verb.index or attack - verb.index > _NEAR:
        return False
    if draft.entries.light_verbs[word.light.ref].modality is not None:
        return False
    before = chunks[verb.index - 1]
    whens = draft.knowledge.operators("past_when") - draft.knowledge.operators("meanwhile_conjunction")  # not في *حين* شن
    if before.kind != CONJUNCTION or before.text not in whens:
        return False
    return all(chunk.kind in (NOUNS, TIME) for chunk in chunks[verb.index + 1 : attack])


__all__ = ["is_when_attacked", "operation_of", "told_on"]
