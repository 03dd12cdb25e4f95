"""The words of Arabic time expressions, by every spelling in which they can stand.

In: `data/calendar.csv` and `data/temporal.toml`. Out: `WORDS` (spelling → readings) and the lists that go by place.
The idea: all proclitics are put on beforehand, so that a token that has nothing to do with time costs one look-up.
"""

from __future__ import annotations

import csv
import tomllib
from typing import Final

import msgspec

from riwaya.languages.ar.numerals import DATA, with_proclitics
from riwaya.text.normalise import folded


class Word(msgspec.Struct, frozen=True, gc=False):
    """One reading of a spelling. `rest`: further words of the form; `lead`: folded letters of proclitics before it."""

    kind: str
    value: str
    rest: tuple[str, ...]
    needs: str
    article: bool
    preposition: str
    conjunction: bool
    lead: int
    form: str

    @property
    def number(self) -> int:
        """The value of a word that stands for a number."""
        return int(self.value)


# Kinds whose forms are listed without the article and take it.
_WITH_ARTICLE: Final = frozenset({"weekday", "part", "unit1", "unit2", "unitn", "season", "decade", "section"})


def _load() -> tuple[dict[str, tuple[Word, ...]], dict[str, frozenset[str]]]:
    with (DATA / "calendar.csv").open(encoding="utf-8", newline="") as lines:
        entries = [(row["kind"], row["value"], row["needs"], row["forms"].split("|")) for row in csv.DictReader(lines)]
    with (DATA / "temporal.toml").open("rb") as file:
        table = tomllib.load(file)
    entries += [(word["kind"], word.get("value", ""), "", word["forms"]) for word in table["word"]]
    words: dict[str, list[Word]] = {}
    for kind, value, needs, forms in entries:
        for form in forms:
            first, *others = folded(form).split()
            rest = tuple(others)
            for spelling, conjunction, preposition, article, lead in with_proclitics(first, kind in _WITH_ARTICLE):
                word = Word(kind, value, rest, needs, article, preposition, conjunction, lead, first)
                readings = words.setdefault(spelling, [])
                if not any(other.kind == kind and other.rest == rest and other.lead <= lead for other in readings):
                    readings.append(word)
    for readings in words.values():
        readings.sort(key=lambda word: (word.lead, -len(word.rest)))
    lists = {name: frozenset(folded(item) for item in items) for name, items in table["lists"].items()}
    for name in ("not_after", "age_openers", "openers"):
        lists[name] |= {letter + form for form in lists[name] for letter in "وفبل"}
    return {spelling: tuple(readings) for spelling, readings in words.items()}, lists


def _of_kind(words: dict[str, tuple[Word, ...]]) -> dict[str, dict[str, tuple[Word, ...]]]:
    """The readings by their kind, then by spelling: a token is asked for one kind after another."""
    found: dict[str, dict[str, tuple[Word, ...]]] = {}
    for spelling, readings in words.items():
        for word in readings:
            of_kind = found.setdefault(word.kind, {})
            of_kind[spelling] = (*of_kind.get(spelling, ()), word)
    return found


WORDS, LISTS = _load()
_OF_KIND: Final = _of_kind(WORDS)

# Kinds at which an expression may begin; the others are only looked up on the way.
_OPENING: Final = frozenset({
    "month", "hijri", "weekday", "part", "unit1", "unit2", "unitn", "season", "decade", "feast", "deictic", "tonight",
    "demonstrative", "thatday", "section", "within", "rest", "nth", "vague", "set", "each", "clock", "some", "before",
    "after", "weekend", "eve", "times", "later", "first", "quarter",
})  # fmt: skip
STARTS: Final = frozenset(spelling for spelling, readings in WORDS.items() if any(word.kind in _OPENING for word in readings))


def of_kinds(*kinds: str) -> frozenset[str]:
    """The spellings that have a reading of one of these kinds."""
    return frozenset().union(*(_OF_KIND[kind] for kind in kinds))


def find(norm: list[str], at: int, end: int, kind: str) -> tuple[Word, int] | None:
    """The reading of this kind at token `at` with the longest rest, and the token after it."""
    if at >= end:
        return None
    of_kind = _OF_KIND[kind]
    if norm[at] not in of_kind:  # nearly always
        return None
    for word in of_kind[norm[at]]:
        if not word.rest:
            return word, at + 1
        after = at + 1 + len(word.rest)
        if after <= end and tuple(norm[at + 1 : after]) == word.rest:
            return word, after
    return None
