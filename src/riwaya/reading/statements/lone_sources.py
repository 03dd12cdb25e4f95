"""Sources that stand alone behind the full stop of what they are cited for.

In: the chunks of a sentence. Out: a `StatementDraft` with the sentence before as its content, or None.
The idea: ingress and posts part "وفق مصادر محلية" from its sentence by a full stop; with no verb of its own it is cited for what
the outlet told right before, unless somebody else told that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from riwaya.reading.actors.titles import whole_title
from riwaya.reading.draft import CUE_PHRASE, MARK, NOUNS, TIME, VERB, Chunk, Draft, StatementDraft
from riwaya.reading.speakers import reference
from riwaya.text.tokens import BREAK

_NEAR: Final = 12  # statements among which those of the sentence before are


def lone_source(draft: Draft, chunks: list[Chunk], trim: Callable[[int], int]) -> StatementDraft | None:
    """هاجم مسلحون الحاجز مساء أمس. *وفق مصادر محلية.*: what is told before the full stop, as the words of who is cited alone."""
    number, phrase = chunks[0].sentence, chunks[0]
    if phrase.kind != CUE_PHRASE or phrase.conj or not number or phrase.verb is None:
        return None
    if len(chunks) < 2 or any(chunk.kind not in (NOUNS, MARK, TIME) for chunk in chunks[1:]):
        return None
    holder, entry = chunks[1].actor, draft.entries.phrases[phrase.verb.ref]
    if holder is None or holder.first != chunks[1].head or entry.speaker == "pronoun":
        return None
    if any(chunk.kind == NOUNS and not (chunk.prep or chunk.conj) and chunks[1].last != chunk.first for chunk in chunks[2:]):
        return None
    binding = draft.knowledge.any_of("binding_noun", "decreed_noun")
    if chunks[1].word is not None and chunks[1].word.stem in binding:
        return None  # وفق القانون
    first, end = draft.sentences[number - 1]
    if not any(chunk.kind == VERB for chunk in draft.chunks[number - 1]) or BREAK in draft.tokens.kind[end - 1 : phrase.first]:
        return None
    if any(item.sentence == number - 1 for item in draft.statements[-_NEAR:]):
        return None
    made = StatementDraft(
        first, trim(end), "indirect", entry.stance, entry.lemma, phrase.first, phrase.last, "phrase-after"
    )  # fmt: skip
    made.clause_first = phrase.first
    made.speaker = reference.resolve(draft, whole_title(draft, chunks, 1, len(chunks)) or holder, speaks=True)
    made.sentence = number - 1
    return made if made.first < made.last else None


__all__ = ["lone_source"]
