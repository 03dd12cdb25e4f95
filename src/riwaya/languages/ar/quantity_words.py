"""The words that bound a quantity, stand for one, or deny one.

In: `data/quantities.toml`. Out: `WORDS`, keyed by the word at which a form is looked up.
The idea: bounding words before a number are found by their last word, those behind it by their first.
"""

from __future__ import annotations

import tomllib
from typing import Any, Final

import msgspec

from riwaya.languages.ar.numerals import DATA, with_proclitics
from riwaya.records import Operator
from riwaya.text.normalise import folded


class VagueWord(msgspec.Struct, frozen=True, gc=False):
    """A word that stands for a number: its operator, bounds and further words."""

    operator: Operator
    low: float
    high: float | None
    rest: tuple[str, ...]
    lead: int


class QuantityWords(msgspec.Struct, frozen=True, gc=False):
    """All words of the data file."""

    before: dict[str, list[tuple[tuple[str, ...], Operator]]]  # by their last word
    after: dict[str, list[tuple[tuple[str, ...], Operator]]]  # by their first word
    heads: frozenset[str]  # first words of what stands before
    vague: dict[str, tuple[VagueWord, ...]]
    zero_nouns: frozenset[str]
    zero_before: frozenset[tuple[str, ...]]
    lists: dict[str, frozenset[str]]


def _load() -> QuantityWords:
    with (DATA / "quantities.toml").open("rb") as file:
        table: dict[str, Any] = tomllib.load(file)
    before: dict[str, list[tuple[tuple[str, ...], Operator]]] = {}
    after: dict[str, list[tuple[tuple[str, ...], Operator]]] = {}
    for entry in table["operator"]:
        for form in entry.get("before", []):
            words = tuple(folded(form).split())
            before.setdefault(words[-1], []).append((words, entry["operator"]))
        for form in entry.get("after", []):
            words = tuple(folded(form).split())
            after.setdefault(words[0], []).append((words, entry["operator"]))
    for forms in (*before.values(), *after.values()):
        forms.sort(key=lambda form: -len(form[0]))
    vague: dict[str, list[VagueWord]] = {}
    for entry in table["vague"]:
        for form in entry["forms"]:
            first, *others = folded(form).split()
            for spelling, _, _, _, lead in with_proclitics(first, article=False):
                word = VagueWord(entry["operator"], entry["low"], entry.get("high"), tuple(others), lead)
                vague.setdefault(spelling, []).append(word)
    for words_ in vague.values():
        words_.sort(key=lambda word: (-len(word.rest), word.lead))
    zero = table["zero"][0]
    return QuantityWords(
        before,
        after,
        frozenset(words[0] for forms in before.values() for words, _ in forms),
        {spelling: tuple(words_) for spelling, words_ in vague.items()},
        frozenset(folded(noun).split()[0] for noun in zero["nouns"]),
        frozenset(tuple(folded(form).split()) for form in zero["before"]),
        {name: frozenset(folded(item) for item in items) for name, items in table["lists"].items()},
    )


WORDS: Final = _load()
