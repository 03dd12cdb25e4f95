"""Expressed acts: the noun that says which act of speech a verb of expressing carries.

In: a draft, a statement whose cue is an act, its event. Out: the event's trigger, moved from the verb to its noun.
The idea: in أعرب السكان عن شكرهم للأطباء the verb only carries the words; the noun behind عن is what is done.
"""

from __future__ import annotations

from riwaya.reading.draft import NOUNS, Draft, EventDraft, StatementDraft
from riwaya.text.normalise import folded


def name_by_noun(draft: Draft, item: StatementDraft, event: EventDraft) -> None:
    """أعرب السكان عن خالص *شكرهم* للأطباء: the trigger of what a cue of several words expresses is the noun among them."""
    if folded(item.lemma) not in draft.knowledge.operators("voicing_cue"):
        return
    nouns, about = draft.knowledge.operators("voiced_noun"), draft.knowledge.operators("about_preposition")
    for token in range(item.cue_first + 1, item.first):
        word, chunk = draft.words[token], draft.chunk_of[token]
        if word is None or chunk is None or chunk.kind != NOUNS or chunk.prep not in about:
            continue
        if word.stem in nouns:
            event.first, event.last, event.trigger_inner = token, token + 1, 0
            return


__all__ = ["name_by_noun"]
