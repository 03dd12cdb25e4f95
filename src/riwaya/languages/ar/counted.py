"""Nouns that numbers count: people, things, money, measures, with their plurals and duals.

In: `data/units.csv`. Out: `COUNTED`, from every folded form to what it counts, and `DUALS`, the forms that mean two.
The idea: of a noun with a sound plural only the nominative dual is told from the plural by its letters (مدنيان, but
مدنيين), of one with a broken plural both are (قتيلان، قتيلين); the rule finds that out, nobody lists it. A definite dual of
things (الدولتين) points back and counts nothing; arms and vehicles are also counted before a genitive (دبابتي العدو).
"""

from __future__ import annotations

import csv

import msgspec
from msgspec.structs import replace

from riwaya.languages.ar.numerals import DATA, PROCLITICS, with_proclitics
from riwaya.languages.ar.quantity_words import WORDS
from riwaya.text.normalise import folded


class Counted(msgspec.Struct, frozen=True, gc=False):
    """A counted noun.

    counts     English key; `group`: person, thing or money; `rest`: further words of the form
    national   an adjective of nationality that stands for people
    """

    counts: str
    group: str
    lemma: str
    rest: tuple[str, ...]
    plural: bool
    article: bool
    preposition: str = ""
    conjunction: bool = False
    lead: int = 0
    national: bool = False


_NOT_AFTER_YEARS = WORDS.lists["also_verbs"] | {"يوم"}
_IN_CONSTRUCT = frozenset({"vehicles", "aircraft", "ships", "munitions", "weapons", "airstrikes"})


def dual_forms(written: str, plurals: list[str]) -> list[str]:
    """Folded dual forms of a singular that cannot be its (folded) plural."""
    lemma = folded(written)
    stem = lemma[:-1] + "ت" if written.endswith("ة") else lemma
    if " " in lemma or len(lemma) < 3:
        return []
    nominative, oblique = stem + "ان", stem + "ين"
    sound = lemma + "ين" in plurals or lemma + "ون" in plurals
    return [form for form in (nominative, *(() if sound else (oblique,))) if form not in plurals]


def _load() -> tuple[dict[str, tuple[Counted, ...]], dict[str, Counted]]:
    counted: dict[str, list[Counted]] = {}
    duals: dict[str, Counted] = {}
    with (DATA / "units.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for row in rows:
        lemma = folded(row["lemma"])
        plurals = [folded(form) for form in row["forms"].split("|") if form]
        singulars = [lemma]
        if (" " not in lemma and not lemma.endswith(("ه", "ا", "ي"))) or lemma.endswith("ي"):
            singulars.append(lemma + "ا")  # ٢٠ جنديا
        duals_of = [] if row["dual"] == "no" else dual_forms(row["lemma"], plurals)
        plurals += [form[:-1] for form in plurals if form.endswith("ين") and " " not in form]  # مقاتلي الجماعة
        if row["counts"] in _IN_CONSTRUCT and row["lemma"].endswith("ة"):
            duals_of += [lemma[:-1] + "تي", lemma[:-1] + "تا"] if duals_of else []
        for form in dict.fromkeys([*singulars, *plurals, *duals_of]):
            first, *others = form.split()
            for article in (False, True):
                spelling = "ال" + first if article else first
                entry = Counted(row["counts"], row["class"], lemma, tuple(others), form in plurals, article)
                entries = counted.setdefault(spelling, [])
                if not any(other.rest == entry.rest for other in entries):
                    entries.append(entry)
            if form in duals_of and row["class"] != "money":
                dual = counted[form][0]
                for spelling, conjunction, preposition, article, lead in with_proclitics(form, row["class"] == "person"):
                    if preposition == "ك" and row["class"] == "thing":
                        continue  # كبيران
                    if dual.lemma == lemma and spelling not in counted:
                        duals.setdefault(spelling, _led(dual, conjunction, preposition, article, lead))
                    elif dual.lemma == lemma and lead == 0:
                        duals[spelling] = counted[spelling][0]
    for adjective in _nationals():
        for form in (adjective, adjective + "ا", adjective + "ين", adjective + "ون"):
            for article in (False, True):
                spelling = "ال" + form if article else form
                entry = Counted("people", "person", adjective, (), form[-1] == "ن", article, national=True)
                counted.setdefault(spelling, [entry])
    for entries in counted.values():
        entries.sort(key=lambda entry: -len(entry.rest))
    for spelling in [*duals]:  # a word of its own wins over a dual with proclitics
        if spelling in counted and counted[spelling][0].lemma != duals[spelling].lemma:
            del duals[spelling]
    return {spelling: tuple(entries) for spelling, entries in counted.items()}, duals


def _led(noun: Counted, conjunction: bool, preposition: str, article: bool, lead: int) -> Counted:
    return replace(noun, conjunction=conjunction, preposition=preposition, article=article, lead=lead)


def _nationals() -> list[str]:
    """Folded adjectives of nationality, which count people: 600 ألماني."""
    with (DATA / "demonyms.csv").open(encoding="utf-8", newline="") as lines:
        adjectives = [row["adjective"].split("|")[0] for row in csv.DictReader(lines)]
    return [folded(adjective) for adjective in adjectives if adjective and " " not in adjective]


COUNTED, DUALS = _load()


def counted_at(norm: list[str], at: int, end: int) -> tuple[Counted, int] | None:
    """The counted noun at token `at` and the token after it."""
    if at >= end:
        return None
    for entry in COUNTED.get(norm[at]) or _with_proclitics(norm[at]):
        after = at + 1 + len(entry.rest)
        if not entry.rest or (after <= end and tuple(norm[at + 1 : after]) == entry.rest):
            return entry, after
    return None


def _with_proclitics(word: str) -> tuple[Counted, ...]:
    """The nouns of a word that has proclitics before it: لجندي، والجرحى، للمدنيين."""
    for letters, conjunction, preposition in PROCLITICS[1:]:
        if not word.startswith(letters):
            continue
        rest, lead = word[len(letters) :], len(letters)
        if preposition == "ل" and rest.startswith("ل"):
            rest, lead = "ا" + rest, lead - 1
        entries = COUNTED.get(rest)
        if entries:
            return tuple(_led(entry, conjunction, preposition, entry.article, lead) for entry in entries)
    return ()


def with_suffix(word: str) -> Counted | None:
    """The counted noun of a word with a pronoun: جنودها، عسكريينا."""
    for suffix in ("هما", "نا", "ها", "هم", "ه"):
        if word.endswith(suffix):
            cut = word[: -len(suffix)]
            for stem in (cut, cut + "ن", cut[:-1] + "ء"):  # أبنائها
                for entry in COUNTED.get(stem, ()):
                    if not entry.rest and entry.group == "person" and not entry.article:
                        return entry
    return None


def is_counted(norm: list[str], at: int, end: int) -> bool:
    """Whether the number that ends before `at` counts the noun there, perhaps after من."""
    place = at + 1 if at < end and norm[at] == "من" else at
    found = counted_at(norm, place, end)
    if found is None or found[0].conjunction or norm[place] in _NOT_AFTER_YEARS or (found[0].preposition and place == at):
        return False
    if found[0].plural and found[0].group == "thing" and place == at:
        return False  # more than ten are told with the singular: 2014 معارك is no count
    return place > at or not found[0].article
