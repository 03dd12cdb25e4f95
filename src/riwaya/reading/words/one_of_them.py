"""وأحد, which without its hamza reads as the number واحد, وإلى, which reads as the governor والي, وأم, which reads as an agency.

In: the words of a text. Out: the same, with the conjunction of such words parted from أحد, إلى and أم, by what the text writes.
The idea: matching forgets the seat of a hamza; a number has none (واحد), one of several has it behind و (وأحد الضباط). So has
the preposition, or else it ends in ى; a governor has neither (والي دمشق).
"""

from __future__ import annotations

from riwaya.lexicon.match import FRESH, Word
from riwaya.reading.draft import Draft


def part_one_of(draft: Draft) -> None:
    """مقتل ثلاثة من الجنود *وأحد* الضباط: و and one of several; but جندي *واحد*."""
    if draft.lacks("one_or_one_of"):
        return
    forms = draft.knowledge.operators("one_or_one_of")
    for index, word in enumerate(draft.words):
        if word is None or word.stem not in forms or word.conjunction or word.article or word.preposition:
            continue
        if draft.knowledge.morphology.begins_with_hamza_above(draft.tokens.raw(index)[1:]):
            _part(draft, index, word)


def part_mother(draft: Draft) -> None:
    """كوستي *وأم* درمان: و and the first word of a name; but وكالة *وام*, and كل أب *وأم*."""
    if draft.lacks_forms("agency_or_mother"):
        return
    forms, tokens = draft.knowledge.operators("agency_or_mother"), draft.tokens
    for index, word in enumerate(draft.words[:-1]):
        if word is None or tokens.norm[index] not in forms or draft.words[index + 1] is None:
            continue
        if draft.knowledge.morphology.begins_with_hamza_above(tokens.raw(index)[1:]):
            _part(draft, index, word)


def part_to(draft: Draft) -> None:
    """أساء إلى الجيران *وإلى* نفسه: و and a preposition; but قال *والي* كسلا."""
    if draft.lacks_forms("governor_or_to"):
        return
    forms, shapes = draft.knowledge.operators("governor_or_to"), draft.knowledge.morphology
    for index, word in enumerate(draft.words):
        if word is not None and word.text in forms:
            written = draft.tokens.raw(index)
            if shapes.begins_with_hamza_below(written[1:]) or shapes.ends_in_maqsura(written):
                _part(draft, index, word)


def _part(draft: Draft, index: int, word: Word) -> None:
    """The reading of a word as a conjunction and a shorter one, in place of the one it had."""
    meant = draft.knowledge.matcher.with_conjunction(word.text)
    if meant is not None:
        draft.words[index] = meant
        draft.stems.add(meant.stem)
        draft.matched.marks[index] |= FRESH
