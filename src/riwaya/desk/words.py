"""The languages of the interface.

In: `words.toml`. Out: `Words`: what a button, a label or a code of the records is called in Arabic or English.
The idea: words are data; a template names a key, and a test says that every key has both languages.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

LANGUAGES: Final = ("ar", "en")
_FILE: Final = Path(__file__).with_name("words.toml")


def _english(number: int) -> int:
    return int(number != 1)


def _arabic(number: int) -> int:
    """Unicode's plural rules: one, two, a few, many, and full hundreds with what comes after them, or none."""
    last = number % 100
    return number - 1 if number in (1, 2) else 2 if 3 <= last <= 10 else 3 if last >= 11 else 4


_FORM: Final[Mapping[str, Callable[[int], int]]] = {"en": _english, "ar": _arabic}


@cache
def table() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """Every section of the file: key → language → words."""
    return tomllib.loads(_FILE.read_text("utf-8"))


class Words:
    """The words of one language; called with a key of the section `interface`, and values to put in: `t("shown", count=5)`."""

    def __init__(self, language: str, called: Callable[[], Mapping[str, str]] = dict) -> None:
        """`called` gives the names of the store's parties and places in Arabic by those in English; asked for when needed."""
        self._called = called
        self.language = language
        self.direction = "rtl" if language == "ar" else "ltr"
        self.arrow = "←" if language == "ar" else "→"  # from the origin outwards, as one reads
        self.comma = "، " if language == "ar" else ", "
        self._interface = table()["interface"]

    def __call__(self, key: str, /, **values: Any) -> str:
        words = self._interface[key][self.language]
        return words.format(**{name: self.number(value) for name, value in values.items()}) if values else words

    def code(self, section: str, value: str | None) -> str:
        """A code of the records in words; the code itself where there are none for it."""
        if value is None:
            return "—"
        known = table().get(section, {}).get(value)
        return known[self.language] if known else value.replace("_", " ").replace("-", " ")

    def n(self, key: str, number: int) -> str:
        """So many of something, in the form that the number asks for: `t.n("report", 3)` is 3 تقارير, 11 of them 11 تقريرا."""
        forms: Any = table()["counted"][key][self.language]
        return str(forms[_FORM[self.language](number)]).format(n=self.number(number))

    def name(self, name: str | None, name_ar: str | None) -> str:
        """A name in this language where there is one."""
        return ((name_ar or name) if self.language == "ar" else (name or name_ar)) or "—"

    def names(self, names: Iterable[str], between: str | None = None) -> str:
        """Names of records one after the other, in this language where the store knows them in it."""
        known = self._called() if self.language == "ar" else {}
        return (self.comma if between is None else between).join(known.get(name, name) for name in names)

    def number(self, value: Any) -> str:
        """A number as it is written; Western digits, as Arabic desks use them on screens."""
        return f"{value:,}" if isinstance(value, int) else str(value)


def chosen(asked: str | None, kept: str | None, accepted: str | None) -> str:
    """The language to show: as asked for, else as chosen before, else the first of ours that the browser prefers."""
    for one in (asked, kept):
        if one in LANGUAGES:
            return one
    for part in (accepted or "").split(","):
        code = part.split(";")[0].strip().lower()[:2]
        if code in LANGUAGES:
            return code
    return "en"
