"""The linter of data files.

In: a data folder. Out: `Finding`s: file, entry, what is wrong, what to do; none when all is in order.
The idea: whatever would make a word silently never match (a Farsi yeh, a tatweel, a mistyped mode) is told beforehand.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, Final, NamedTuple, get_args

import msgspec

from riwaya.lexicon import ontology, schema, tables
from riwaya.lexicon.tables import Kind, Row, Table
from riwaya.records import PlaceKind

_PRESENTATION: Final = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_HARAKAT: Final = re.compile("[\u064b-\u0652\u0670]")
_INVISIBLE: Final = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ARABIC: Final = re.compile("[\u0621-\u064a]")
# The sign of Hijri years, هـ, is written with a tatweel wherever it stands.
_HIJRI: Final = re.compile(r"(?<=\d)\s?\u0647\u0640")
# Fields whose words are matched; in the others (lemma, name_ar, examples) people may want to see harakat.
_FORMS: Final = frozenset(
    [
        "verb",
        "participle",
        "noun",
        "forms",
        "aliases",
        "loaded",
        "adjective",
        "short",
        "word",
        "takes",
        "slots",
        "speaker",
        "addressee",
        "contrary_verb",
        "contrary_noun",
    ]
)
_TAKES: Final = frozenset(["clause", "quote", "object"])
_PREPOSITION: Final = re.compile("[\u0621-\u064a]{1,5}")


class Finding(NamedTuple):
    """One thing that is wrong. `file` is relative to the data folder; `entry` is its id, else its line."""

    file: str
    entry: str
    problem: str
    advice: str

    def __str__(self) -> str:
        return f"{self.file}: {self.entry}: {self.problem}: {self.advice}"


Problem = tuple[str, str]  # what is wrong, what to do


def lint(folder: Path) -> list[Finding]:
    """Checks every data file of a folder, in the order of files and entries. Raises FileNotFoundError for no folder."""
    if not folder.is_dir():
        raise FileNotFoundError(folder)
    found: list[Finding] = []
    seen: dict[tuple[type, tuple[str, ...]], str] = {}
    for path in tables.files_of(folder):
        file = path.relative_to(folder).as_posix()
        try:
            content = tables.tables_of(folder, path)
        except tables.Unreadable as error:
            found.append(Finding(file, "file", str(error), "correct it by hand, or undo the last change"))
            continue
        for table in content:
            found += _table(table, seen)
    return found


def _table(table: Table, seen: dict[tuple[type, tuple[str, ...]], str]) -> Iterator[Finding]:
    for problem, advice in _header(table):
        yield Finding(table.file, "header", problem, advice)
    for line in table.ragged:
        yield Finding(
            table.file,
            f"line {line}",
            "its cells are not as many as the header's",
            "put cells that hold a comma into quotation marks",
        )
    for row in table.rows:
        name = entry_name(table.kind, row)
        for problem, advice in _row(table, row):
            yield Finding(table.file, name, problem, advice)
        if table.kind is None:
            continue
        # Cues and phrases are told apart by their lemma alone, since the record holds nothing else.
        group = schema.Cue if table.kind.schema is schema.CuePhrase else table.kind.schema
        key = (group, entry_key(table.kind, row))
        if key in seen:
            advice = "choose another name, or put both into one entry"
            yield Finding(table.file, name, f"{' '.join(key[1])!r} is already in {seen[key]}", advice)
        seen.setdefault(key, f"{table.file}, line {row.line}" if table.columns else table.file)


def entry_key(kind: Kind, row: Row) -> tuple[str, ...]:
    values = (row.fields.get(field) for field in kind.key)
    return tuple("|".join(value) if isinstance(value, list) else str(value) for value in values)


def entry_name(kind: Kind | None, row: Row) -> str:
    """What an entry is called in messages: its id or lemma, else its line."""
    value = row.fields.get(kind.key[0]) if kind else None
    if isinstance(value, list):
        value = value[0] if value else None
    return str(value) if value else f"line {row.line}"


# ---------------------------------------------------------------- headers


def _header(table: Table) -> Iterator[Problem]:
    if table.columns is None:
        return
    if table.kind is not None:
        wanted = tables.columns_of(table.kind)
        needed = [name for name, required in wanted.items() if required or name in ("yes", "no")]
    elif fnmatch(table.file, tables.PLACES):
        wanted = dict.fromkeys(tables.PLACE_COLUMNS, True)
        needed = list(tables.PLACE_COLUMNS)
    else:
        wanted, needed = dict.fromkeys(table.columns, False), []
    for name in table.columns:
        if name not in wanted:
            yield f"there is a column {name!r}", f"the columns are {','.join(wanted)}"
        elif table.columns.count(name) > 1:
            yield f"the column {name!r} stands twice", "leave one of them out"
    for name in needed:
        if name not in table.columns:
            yield f"there is no column {name!r}", f"the columns are {','.join(wanted)}"


# ---------------------------------------------------------------- entries


def _row(table: Table, row: Row) -> Iterator[Problem]:
    for field, text in strings_of(row.fields):
        yield from letters(field, text, table.kind)
    if table.kind is not None:
        yield from check(table.kind, row.fields)
    elif table.columns is not None:
        if {"yes", "no"} <= set(table.columns):
            yield from _examples(row.fields)
        if fnmatch(table.file, tables.PLACES):
            yield from _place(row.fields)


def strings_of(value: Any, field: str = "") -> Iterator[tuple[str, str]]:
    """Every string of an entry with the field it stands in."""
    if isinstance(value, str):
        yield field, value
    elif isinstance(value, list):
        for item in value:
            yield from strings_of(item, field)
    elif isinstance(value, dict):
        for key, item in value.items():
            if field:
                yield field, key
            yield from strings_of(item, field or key)


def letters(field: str, text: str, kind: Kind | None = None) -> Iterator[Problem]:
    """What is wrong with the characters of one value."""
    where = f"{field} {text[:40]!r}"
    if unicodedata.normalize("NFC", text) != text:
        yield f"{where} is not in NFC", "write each letter as one character (é, not e and an accent)"
    if _PRESENTATION.search(text):
        yield f"{where} has presentation forms", "type it again with ordinary letters"
    if "\u06cc" in text:
        yield f"{where} has a Farsi yeh (U+06CC)", "write ي or ى"
    if "\u06a9" in text:
        yield f"{where} has a keheh (U+06A9)", "write ك"
    if "\u0640" in _HIJRI.sub("", text):
        yield f"{where} has a tatweel", "leave it out: matching drops it"
    if _INVISIBLE.search(text):
        yield f"{where} has invisible characters", "type it again without them"
    if "  " in text or text != text.strip():
        yield f"{where} has superfluous spaces", "leave them out"
    if _HARAKAT.search(text) and _is_form(field, kind):
        yield f"{where} has harakat", "leave them out: matching drops them"


def _is_form(field: str, kind: Kind | None) -> bool:
    if kind is not None and kind.schema is schema.Frame and field == "loaded":
        return False  # there it is the English of a word that takes sides
    if kind is not None and (kind.schema, field) in ((schema.Head, "lemma"), (schema.Contrast, "words")):
        return True
    return field in _FORMS


def check(kind: Kind, fields: dict[str, Any]) -> Iterator[Problem]:
    """What is wrong with one entry apart from its letters and its uniqueness."""
    try:
        entry = msgspec.convert(fields, kind.schema)
    except msgspec.ValidationError as error:
        yield str(error), "see docs/lexicon.md for the fields"
        return
    if isinstance(entry, schema.Sense | schema.Denial | schema.Contrast):
        yield from _pairs(entry)
        yield from _contrast(entry) if isinstance(entry, schema.Contrast) else _compared(entry)
    elif isinstance(entry, schema.Entry):
        yield from _examples(fields)
    if isinstance(entry, schema.Cue):
        yield from _cue(entry)
    elif isinstance(entry, schema.CuePhrase):
        if not entry.forms:
            yield "it has no forms", "give at least one form as it is written"
    elif isinstance(entry, schema.Frame):
        yield from _frame(entry)
    elif isinstance(entry, schema.LightVerb | schema.PlainVerb):
        yield from _verb(entry.verb)
    elif isinstance(entry, schema.ActorEntry):
        yield from _actor(entry)
    elif isinstance(entry, schema.Head):
        yield from _head(entry)
    elif isinstance(entry, schema.Demonym):
        yield from _country(entry.country)
    elif isinstance(entry, schema.People):
        yield from _sector(entry.sector)


def _examples(fields: dict[str, Any]) -> Iterator[Problem]:
    for column, what in (("yes", "must be read as it"), ("no", "must not be")):
        if not fields.get(column):
            yield f"it has no {column!r} example", f"give a sentence of your own that {what}"
    both = set(fields.get("yes") or ()) & set(fields.get("no") or ())
    for text in sorted(both):
        yield f"{text[:40]!r} is both a 'yes' and a 'no' example", "take it out of one of them"


def _pairs(entry: schema.Sense | schema.Denial | schema.Contrast) -> Iterator[Problem]:
    """Entries that compare have two sentences as an example."""
    for column, examples in (("yes", entry.yes), ("no", entry.no)):
        if len(examples) != 2:
            yield f"its {column!r} example is {len(examples)} sentences", "give two, with | between them"
    if sorted(entry.yes) == sorted(entry.no):
        yield "its 'yes' and its 'no' example are the same", "change one of them"


def _compared(entry: schema.Sense | schema.Denial) -> Iterator[Problem]:
    if not (entry.verb or entry.noun):
        yield "it has no verb and no noun", "give at least one of them"
    against = [*entry.contrary_verb, *entry.contrary_noun] if isinstance(entry, schema.Sense) else []
    for verb in [*entry.verb, *(entry.contrary_verb if isinstance(entry, schema.Sense) else [])]:
        yield from _verb(verb)
    for word in sorted({*entry.verb, *entry.noun} & set(against)):
        yield f"{word!r} says both the sense and its contrary", "take it out of one of them"


def _contrast(entry: schema.Contrast) -> Iterator[Problem]:
    if len(entry.words) < 2:
        yield "it has less than two words", "give at least two that exclude each other"
    seen: set[str] = set()
    for word in (form for member in entry.words for form in member.split("/")):
        if word in seen:
            yield f"{word!r} stands in it twice", "take one of them out"
        seen.add(word)


def _verb(verb: str) -> Iterator[Problem]:
    parts = verb.partition("+")[0].split()
    if len(parts) < 2 or not parts[1].startswith("ي") or not all(map(_ARABIC.match, parts)):
        yield f"verb {verb!r} is not a perfect and an imperfect", 'write both in the third person: "قصف يقصف"'


def _cue(cue: schema.Cue) -> Iterator[Problem]:
    if not (cue.verb or cue.participle or cue.noun):
        yield "it has no verb, participle or noun", "give at least one of them"
    for verb in cue.verb:
        yield from _verb(verb)
    if not cue.takes:
        yield "it does not say what it takes", "give takes: clause, quote, object or a preposition"
    for take in cue.takes:
        if take not in _TAKES and not _PREPOSITION.fullmatch(take.removesuffix(" clause")):
            yield f"takes {take!r}", "it may be clause, quote, object, a preposition, or a preposition and clause"
    for name, value, word in (("speaker", cue.speaker, "subject"), ("addressee", cue.addressee, "object")):
        if value is not None and value not in ("subject", "object") and not _PREPOSITION.fullmatch(value):
            yield f"{name} {value!r}", f"it may be {word} or a preposition"
    if cue.relay not in (None, "subject"):
        yield f"relay {cue.relay!r}", "it may only be subject"
    if cue.event is not None:
        yield from _type(cue.event)


def _type(name: str) -> Iterator[Problem]:
    if name not in ontology.PLOVER_MODES:
        yield f"{name!r} is no PLOVER type", f"take one of {', '.join(ontology.PLOVER_MODES)}"


def _frame(frame: schema.Frame) -> Iterator[Problem]:
    if not (frame.verb or frame.noun):
        yield "it has no verb and no noun", "give at least one of them"
    for verb in frame.verb:
        yield from _verb(verb)
    yield from _type(frame.type)
    modes = ontology.PLOVER_MODES.get(frame.type, frozenset())
    if frame.mode is not None and frame.mode not in modes:
        choice = f"take one of {', '.join(sorted(modes))}" if modes else "leave it out: the type has none"
        yield f"{frame.mode!r} is no mode of {frame.type}", choice
    if frame.acled is not None and (problem := ontology.acled_problem(frame.acled)):
        yield problem, 'write "event type: sub-event type" as in ACLED\'s codebook'
    if not ontology.CAMEO.fullmatch(frame.cameo):
        yield f"{frame.cameo!r} is no CAMEO code", "write a root from 01 to 20 and up to two figures: 190"
    if (frame.loaded is None) != (frame.neutral is None):
        yield (
            "only one of 'loaded' and 'neutral' is given",
            "give what the word says and its neutral wording, or neither",
        )
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", frame.id):
        yield f"the id {frame.id!r} is not in kebab-case", "write it in small Latin letters with hyphens"


def _actor(actor: schema.ActorEntry) -> Iterator[Problem]:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", actor.id):
        yield f"the id {actor.id!r} is not in kebab-case", "write it in small Latin letters with hyphens"
    yield from _sector(actor.sector)
    if actor.country is not None:
        yield from _country(actor.country)
    if not _ARABIC.search(actor.name_ar):
        yield f"name_ar {actor.name_ar!r} is not Arabic", "write the Arabic name"
    for name, value in (("since", actor.since), ("until", actor.until)):
        if value is not None and not _is_date(value):
            yield f"{name} {value!r} is no date", "write 2011, 2011-03 or 2011-03-15"
    if actor.since and actor.until and actor.since > actor.until:
        yield "it ended before it began", "exchange since and until"


def _head(head: schema.Head) -> Iterator[Problem]:
    yield from _sector(head.sector)
    if head.gender not in ("masculine", "feminine", "m", "f"):
        yield f"gender {head.gender!r}", "it may be masculine or feminine"
    if head.number not in ("singular", "dual", "plural", "collective"):
        yield f"number {head.number!r}", "it may be singular, plural or collective"


def _sector(sector: str | None) -> Iterator[Problem]:
    if sector is not None and sector not in ontology.SECTORS:
        yield f"{sector!r} is no PLOVER sector", f"take one of {', '.join(sorted(ontology.SECTORS))}"


def _country(code: str) -> Iterator[Problem]:
    if not re.fullmatch("[A-Z]{2}", code):
        yield f"{code!r} is no country code", "write the two capital letters of ISO 3166: SY"


def _place(fields: dict[str, Any]) -> Iterator[Problem]:
    for name in ("name_ar", "name", "kind"):
        if not fields.get(name):
            yield f"it has no {name}", "fill the cell"
    kind = fields.get("kind")
    if kind and kind not in get_args(PlaceKind):
        yield f"{kind!r} is no kind of place", f"take one of {', '.join(get_args(PlaceKind))}"
    if fields.get("country"):
        yield from _country(fields["country"])
    for name, most in (("lat", 90.0), ("lon", 180.0), ("radius_km", 10000.0)):
        value = fields.get(name)
        if value is None:
            continue
        try:
            number = float(value)
        except ValueError:
            number = float("inf")
        if abs(number) > most or (name == "radius_km" and number <= 0):
            yield f"{name} {value!r} is not possible", "write degrees (lat, lon) or kilometres (radius_km)"


def _is_date(value: str) -> bool:
    whole = value + "-01-01"[len(value) - 4 :] if len(value) in (4, 7) else value
    try:
        dt.date.fromisoformat(whole)
    except ValueError:
        return False
    return True
