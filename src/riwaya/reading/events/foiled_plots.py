"""Plots that were foiled: إحباط *مخططات* خلايا التنظيم, أحبطت القوات *مخططا* للحوثيين.

In: the chunks of a sentence and what is told in it. Out: an attack that did not happen, for each plot that somebody foiled.
The idea: a plot is no act, but a foiled one is an attack that was prevented; where what it aimed at is told, that is the act.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, TIME, VERB, Chunk, Draft, EventDraft

_AIM: Final = 8  # words from a plot to the act that it aimed at
_FAR: Final = 3  # chunks from a verb to what it foils


def foiled_plots(draft: Draft, chunks: list[Chunk], number: int) -> list[EventDraft]:
    """*إحباط مخططات* خلايا التنظيم; but أحبط الأمن مخططا *لتفجير مسجد*, كشف الحزب مخططات خصومه, يسعى إلى إفشال مخططاتهم."""
    if draft.lacks("plot_noun"):
        return []
    found = []
    for chunk in chunks:
        if chunk.kind != NOUNS:
            continue
        for token in range(chunk.head, chunk.last):
            word = draft.words[token]
            if word is None or word.stem not in draft.knowledge.operators("plot_noun"):
                continue
            if not _is_foiled(draft, chunks, chunk, token) or _is_told(draft, number, token):
                continue
            event = EventDraft(
                token, token + 1, draft.knowledge.frame_numbers["foiled-plot"], "foiled-plot:noun", "ASSAULT", number,
                modality="negated",
            )  # fmt: skip
            event.chunk = chunk
            behind = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
            plotter = next((one for one in draft.actors_in[number] if token < one.first < chunk.last), None)
            own = behind is not None and (not behind.prep or behind.prep in draft.knowledge.operators("of_preposition"))
            if plotter is None and behind is not None and own:
                plotter = behind.actor  # مخططات *خلايا التنظيم*, مخططا *للحوثيين*
            if plotter is not None:
                event.actors.append(plotter)
            found.append(event)
    return found


def _is_foiled(draft: Draft, chunks: list[Chunk], chunk: Chunk, token: int) -> bool:
    """Whether a plot is what was foiled: by the noun before it, or by the verb that it is the object of."""
    before = draft.words[token - 1] if token > chunk.first else None
    if before is not None and before.stem in draft.knowledge.operators("foiling_masdar"):
        return not chunk.prep  # يسعى *إلى* إفشال مخططاتهم
    if token != chunk.head or chunk.prep or chunk.conj:
        return False
    for one in reversed(chunks[max(0, chunk.index - _FAR) : chunk.index]):
        if one.kind == VERB:
            light = one.word.light if one.word is not None else None
            past = one.verb is not None and one.verb.tense == 1
            return light is not None and past and draft.entries.light_verbs[light.ref].modality == "negated"
        if one.kind not in (NOUNS, TIME):
            return False
    return False


def _is_told(draft: Draft, number: int, token: int) -> bool:
    """أحبطت الشرطة مخططا *لتفجير* مسجد: whether the act that a plot aimed at is told behind it, or it is told already."""
    acts = (event for event in draft.events if event.sentence == number and event.type == "ASSAULT")
    return any(token < event.last and event.first <= token + _AIM for event in acts)


__all__ = ["foiled_plots"]
