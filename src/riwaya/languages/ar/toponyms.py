"""The words around Arabic place names.

In: `place_words.csv`, `function_words.csv`, `demonyms.csv` of the data folder. Out: `Toponymy`, keyed by folded words.
The idea: a name by itself is a weak hint; what stands before it (مدينة، في، جنوب) and what it means otherwise decides.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple, cast

from riwaya.records import PlaceKind
from riwaya.text.normalise import folded

DATA: Final = Path(__file__).parent / "data"

_LEADS: Final = ("", "و", "ف", "ب", "ل", "وب", "ول", "فب", "فل")
_DEFINITE_LEADS: Final = ("ال", "وال", "فال", "بال", "لل", "وبال", "ولل")

# Classes of `function_words.csv` whose words are never names.
_CLOSED: Final = frozenset(
    ["prep", "comp", "because", "rel", "conj", "neg", "part", "ma", "kan", "pron", "dem", "quant", "prepron"]
)


class Noun(NamedTuple):
    """A noun that stands before a name: the kind of place it implies, and whether it makes a name of an unknown word.

    `makes` is "any" (any word), "definite" (a word with the article or in quotation marks) or "". `plural` nouns govern
    lists.
    """

    lemma: str
    kind: PlaceKind
    makes: str
    plural: bool


class Lead(NamedTuple):
    """One way to take proclitics off a word: how many letters go, which preposition they hold, and what is left."""

    letters: int
    preposition: str
    conjunction: bool
    stem: str


class Toponymy(NamedTuple):
    """All tables. Keys are folded; those of nouns, relations and `after` hold the forms with proclitics too."""

    nouns: dict[str, Noun]
    relations: dict[str, str]
    prepositions: dict[str, float]
    directions: dict[str, str]
    after: frozenset[str]
    never: frozenset[str]
    ordinary: frozenset[str]
    adjectives: frozenset[str]
    parts: frozenset[str]
    function: frozenset[str]
    adverbs: frozenset[str]
    demonyms: dict[str, str]


def with_leads(word: str) -> Iterator[str]:
    """A folded word with each proclitic and each pair of proclitics."""
    if word.startswith("ال"):
        for written in _DEFINITE_LEADS:
            yield written + word[2:]
    else:
        for lead in _LEADS:
            yield lead + word


def leads(word: str) -> Iterator[Lead]:
    """The ways to read `word` (folded) as proclitics and a name, the word as it stands first."""
    yield Lead(0, "", False, word)
    rest, taken, conjunction = word, 0, False
    if (word[0] == "و" and len(word) > 2) or (word[0] == "ف" and len(word) > 3):
        rest, taken, conjunction = word[1:], 1, True
        yield Lead(1, "", True, rest)
    if len(rest) < 4 or rest[0] not in "بلك":
        return
    if rest.startswith("لل"):
        yield Lead(taken + 1, "ل", conjunction, "ال" + rest[2:])
    yield Lead(taken + 1, rest[0], conjunction, rest[1:])


@cache
def toponymy() -> Toponymy:
    """The tables, read once a process."""
    nouns: dict[str, Noun] = {}
    relations: dict[str, str] = {}
    prepositions: dict[str, float] = {}
    directions: dict[str, str] = {}
    after: set[str] = set()
    sets: dict[str, set[str]] = {"never": set(), "ordinary": set(), "adjective": set(), "part": set()}
    for row in _rows("place_words.csv"):
        word, value = folded(row["word"]), row["value"]
        forms = [word, *[folded(form) for form in row["forms"].split("|") if form]]
        match row["class"]:
            case "noun":
                plural = row["makes"] == "plural"
                noun = Noun(word, cast(PlaceKind, value), "" if plural else row["makes"], plural)
                for form in forms:
                    dual = form != word and form[-1] in "يا" and not plural
                    for spelled in with_leads(form):
                        makes = "" if spelled != form and spelled[0] == "ل" and noun.makes == "definite" else noun.makes
                        nouns.setdefault(spelled, noun._replace(plural=plural or dual, makes=makes))
            case "relation":
                for form in forms:
                    for spelled in with_leads(form):
                        relations.setdefault(spelled, value)
            case "preposition":
                for spelled in with_leads(word) if len(word) > 3 else (word, "و" + word, "ف" + word):
                    prepositions.setdefault(spelled, float(value))
            case "direction":
                directions.update((form, value) for form in forms)
            case "after":
                after.add(word)
            case name:
                sets[name].add(word)
    function = {folded(row["word"]) for row in _rows("function_words.csv") if row["class"] in _CLOSED}
    adverbs = {folded(row["word"]) for row in _rows("function_words.csv") if row["class"] == "adv"}
    return Toponymy(
        nouns, relations, prepositions, directions, frozenset(after), frozenset(sets["never"] | function),
        frozenset(sets["ordinary"]), frozenset(sets["adjective"]), frozenset(sets["part"]), frozenset(function),
        frozenset(adverbs), _demonyms(),
    )  # fmt: skip


def _demonyms() -> dict[str, str]:
    """Adjectives of nationality, with and without article, in both genders, with و: which state they speak of."""
    found: dict[str, str] = {}
    for row in _rows("demonyms.csv"):
        adjective = folded(row["adjective"].split("|")[0])
        if " " in adjective:
            continue
        for form in (adjective, adjective + "ه"):
            for spelled in (form, "ال" + form, "وال" + form, "لل" + form):
                found.setdefault(spelled, row["country"])
    return found


def _rows(name: str) -> list[dict[str, str]]:
    path = DATA / name
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as lines:
        return [{column: value or "" for column, value in row.items() if column} for row in csv.DictReader(lines)]
