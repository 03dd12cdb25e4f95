"""The ground of Arabic time reading: the sentence at hand and the draft of a point.

In: tokens and the bounds of a sentence. Out: `Draft` and `Base`, on which the readers of dates and clock times build.
The idea: a component fills its fields all or not at all, so that a reader can try and give up without harm.
"""

from __future__ import annotations

from typing import Any, Final

from riwaya.languages.ar.numerals import CARDINALS, ORDINALS
from riwaya.languages.ar.temporal_direction import outlook
from riwaya.languages.ar.temporal_words import LISTS, WORDS, find
from riwaya.languages.temporal_types import FUTURE, PAST, THIS, Point
from riwaya.text.tokens import NUMBER, WORD, Tokens

MAX_DEPTH: Final = 3  # a bracket in a second naming in a bracket is the deepest that people write
COMMAS: Final = frozenset({"،", ","})
SEPARATORS: Final = frozenset({"/", "-", "_", "\\", "."})
DAY_WORDS: Final = frozenset({"يوم", "ليوم", "بيوم", "ويوم", "يومي", "يوما"})
COMMON_MARKS: Final = frozenset({"م", "ميلادي", "ميلاديه", "للميلاد", "الميلادي", "الميلاديه"})


class Draft:
    """A point under way. A field is set once; `set` says whether all could be."""

    __slots__ = ("fields", "first_kind", "parts")

    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}
        self.parts = 0
        self.first_kind = ""

    def set(self, kind: str, **fields: Any) -> bool:
        """Takes the fields of a component, all or none."""
        if not self.fields.keys().isdisjoint(fields):
            return False
        self.fields.update(fields)
        self.parts += 1
        self.first_kind = self.first_kind or kind
        return True

    def has(self, *names: str) -> bool:
        """Whether any of these fields is set."""
        return not self.fields.keys().isdisjoint(names)

    def point(self, **more: Any) -> Point:
        """The finished point."""
        return Point(**{**self.fields, **more})


class Base:
    """One sentence under reading; `end` is the token after it."""

    __slots__ = ("depth", "end", "kind", "norm", "sentence", "tokens", "verbs")

    def __init__(self, tokens: Tokens, sentence: int, end: int, verbs: bytearray | None = None) -> None:
        self.depth = 0  # of points within points
        self.tokens = tokens
        self.norm = tokens.norm
        self.kind = tokens.kind
        self.sentence = sentence
        self.end = end
        self.verbs = verbs

    def _outlook(self, first: int, last: int) -> int | None:
        """Which way the clause around tokens `first` to `last` looks."""
        return outlook(self.tokens, self.verbs, first, last, self.sentence, self.end)

    def _lead(self, first: int) -> int:
        word = self.norm[first]
        if self.kind[first] == NUMBER:
            return 0
        leads = [entry.lead for entry in WORDS.get(word, ())]
        leads += [table[word].lead for table in (CARDINALS, ORDINALS) if word in table]
        return min(leads, default=0)

    def _component(self, at: int, draft: Draft, first: int) -> int:
        """The component at `at`; the token after it, or `at`."""
        raise NotImplementedError

    def _relative(self, at: int, draft: Draft) -> int:
        """A unit of the calendar counted from another; the token after it, or `at`."""
        raise NotImplementedError

    def _direction(self, at: int, draft: Draft) -> int:
        """الماضي، المقبل، الجاري after a weekday, month or season."""
        if at >= self.end or self.norm[at] not in WORDS or draft.has("direction"):
            return at
        for kind, direction in (("past", PAST), ("future", FUTURE), ("this", THIS)):
            found = find(self.norm, at, self.end, kind)
            if found is not None and not found[0].lead:
                if found[0].form in ("الاخير", "الاخيره") and found[1] < self.end and self.norm[found[1]] == "من":
                    return at  # الثلاثاء الأخير من شهر مارس
                draft.fields["direction"] = direction
                return found[1]
        return at

    def _closed(self, at: int) -> bool:
        """Whether nothing that a number could count stands at `at`."""
        if at >= self.end or self.kind[at] != WORD or self.norm[at] in LISTS["joins"]:
            return True
        return self.norm[at] in ("في", "عند", "من")
