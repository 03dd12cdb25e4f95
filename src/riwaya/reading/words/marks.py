"""Punctuation by what it does in a sentence.

In: nothing. Out: sets of single marks.
The idea: each stage asks for one of these by name, so that a mark new in the press is added in one place.
"""

from __future__ import annotations

from typing import Final

COMMAS: Final = frozenset("،,")
ASKING: Final = frozenset("?؟")
DASHES: Final = frozenset("-–")
PAUSES: Final = COMMAS | DASHES  # commas, and the dashes that stand for them
ASIDES: Final = PAUSES | frozenset("()")  # what may set words aside within a clause
PARTING: Final = ASIDES | frozenset("/")  # what may stand between a cue, its subject and its content
NAMING: Final = frozenset("#_()")  # what may stand before, within or around a name
LIST_MARKS: Final = PAUSES | frozenset("/|;؛")  # between the names of a list
TRAILING: Final = PAUSES | frozenset(".؛;:!؟?…")  # what is left off at the end of somebody's words
