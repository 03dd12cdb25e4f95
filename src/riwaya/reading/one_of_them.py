"""وأحد, which without its hamza reads as the number واحد.

In: the words of a text. Out: the same, with the conjunction of such words parted from أحد, by the hamza that the text writes.
The idea: matching forgets the seat of a hamza; a number has none (واحد), one of several has it behind و (وأحد الضباط).
"""

from __future__ import annotations

from riwaya.lexicon.match import FRESH
from riwaya.reading.draft import Draft


def part_one_of(draft: Draft) -> None:
    """مقتل ثلاثة من الجنود *وأحد* الضباط: و and one of several; but جندي *واحد*."""
    if draft.lacks("one_or_one_of"):
        return
    forms = draft.knowledge.operators("one_or_one_of")
    for index, word in enumerate(draft.words):
        if word is None or word.stem not in forms or word.conjunction or word.article or word.preposition:
            continue
        if not draft.knowledge.morphology.begins_with_hamza_above(draft.tokens.raw(index)[1:]):
            continue
        meant = draft.knowledge.matcher.with_conjunction(word.text)
        if meant is not None:
            draft.words[index] = meant
            draft.stems.add(meant.stem)
            draft.matched.marks[index] |= FRESH
