"""The words around Arabic place names.

In: `place_words.csv`, `function_words.csv`, `demonyms.csv`, `given_names.csv`, `capitals.csv`, `borders.csv`, `coasts.csv`.
Out: `Toponymy`, keyed by folded words, and `Frontiers`.
The idea: a name by itself is a weak hint; what stands before it (مدينة، في، جنوب) and what it means otherwise decides.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, cast

import msgspec
from msgspec.structs import replace

from riwaya.records import PlaceKind
from riwaya.text.normalise import folded

DATA: Final = Path(__file__).parent / "data"

_LEADS: Final = ("", "و", "ف", "ب", "ل", "وب", "ول", "فب", "فل")
_DEFINITE_LEADS: Final = ("ال", "وال", "فال", "بال", "لل", "وبال", "ولل")

# Classes of `function_words.csv` whose words are never names.
_CLOSED: Final = frozenset(
    ["prep", "comp", "because", "rel", "conj", "neg", "part", "ma", "kan", "pron", "dem", "quant", "prepron"]
)


class Noun(msgspec.Struct, frozen=True, gc=False):
    """A noun that stands before a name: the kind of place it implies, and whether it makes a name of an unknown word.

    `makes` is "any" (any word), "definite" (a word with the article or in quotation marks) or ""; `strange` nouns make a name
    also of a word that no list of the language has. `plural` nouns govern lists.
    """

    lemma: str
    kind: PlaceKind
    makes: str
    plural: bool
    strange: bool


class Lead(msgspec.Struct, frozen=True, gc=False):
    """One way to take proclitics off a word: how many letters go, which preposition they hold, and what is left."""

    letters: int
    preposition: str
    conjunction: bool
    stem: str


class Generic(msgspec.Struct, frozen=True, gc=False):
    """A definite noun that may stand for a place named before (المدينة): the kind it wants, the noun without article.

    `named`: only for a place whose name begins with the noun (المعبر: معبر رفح); `city`: for large towns; `national`: only
    with the adjective of the state that is meant (الأراضي السورية), of which `relation` says what part (الشمال السوري).
    `letters` of the form are proclitics, which hold the preposition `prep`.
    """

    lemma: str
    kind: str
    named: bool
    city: bool
    national: bool
    relation: str
    letters: int
    prep: str


class Stretch(msgspec.Struct, frozen=True, gc=False):
    """A stretch of a border or coast: a point on it (a coast's lies at sea) and a radius in km; `part` "" is the whole."""

    part: str
    lat: float
    lon: float
    radius_km: float


class Frontiers(msgspec.Struct, frozen=True, gc=False):
    """Borders by the pair of states in alphabetical order, coasts by state; the whole stands first where there is one."""

    borders: dict[tuple[str, str], list[Stretch]]
    coasts: dict[str, list[Stretch]]


class Toponymy(msgspec.Struct, frozen=True, gc=False):
    """All tables. Keys are folded; those of nouns, relations and words around names hold the forms with proclitics too.

    `villages` are nouns of places so small that no town abroad has one of their names, `loose` nouns that are said of what is
    no place too (نقطة الخلاف), `midst` prepositions that say inside what something lies (وسط المدينة), `tagged` nouns of acts that
    stand before a place in a hashtag (مجزرة_الباب). `units` are km a unit, `duals` the
    units that stand for two of them without a number, `amounts` words for a vague number. `about` may stand between a name
    and a distance, `bearing` between a name and another that it lies beside (جبل المقطر *المطل* على الطريق).
    `roads`, `borders`, `coasts`, `off` announce an area, `highways` are nouns of roads that towns name; `shares` are
    definite nouns for a part (الريف الشمالي لحلب) with the relation they make, if any. `still` are adjectives after which a
    generic noun goes on standing for a place, `still_site` for a building or base. `all_over` are nouns that make a scene
    of a whole country (أنحاء البلاد). `provinces` are nouns of kind region that may mean a first-order division (منطقة
    عسير), with the state whose divisions are called so, `phrases` a name and the word after it that make something else of
    it (مسقط رأسه), `streets` nouns whose names are no places, `papers` names of newspapers that places bear too, `kin`
    words before a family's name, `houses` nouns of what is named after anything (مدرسة, مستشفى), `alone` ordinary words
    that behind a preposition and with nothing of their own behind them are the place (في عتق), `sure` those that are it
    whatever stands behind them (في تدمر), `at_home` those that are it alone in a report of its state (على الباب), `placing`
    verbs whose object is a place (قصفت الطائرات *منبج*), `that` what opens a clause (أن), `speaking`
    towns that stand for a government as capitals do (تل أبيب), `sons` words after a person's,
    `given` given names. `capitals` are folded names by state, `states` English names of states.
    """

    nouns: dict[str, Noun]
    relations: dict[str, str]
    prepositions: dict[str, float]
    directions: dict[str, str]
    after: frozenset[str]
    never: frozenset[str]
    his: frozenset[str]
    villages: frozenset[str]
    loose: frozenset[str]
    grounds: frozenset[str]  # بساتين، مساكن: ground that names a part of a town or of the land
    natural: frozenset[str]  # جبال، أودية: what is named by words without the article too
    midst: frozenset[str]
    tagged: frozenset[str]
    ordinary: frozenset[str]
    alone: frozenset[str]
    sure: frozenset[str]
    at_home: frozenset[str]
    placing: frozenset[str]
    speaking: frozenset[str]
    common: frozenset[str]
    that: frozenset[str]
    adjectives: frozenset[str]
    parts: frozenset[str]
    taking_up: frozenset[str]  # عليها، منها: prepositions with a pronoun
    function: frozenset[str]
    adverbs: frozenset[str]
    demonyms: dict[str, str]
    units: dict[str, float]
    duals: frozenset[str]
    amounts: dict[str, float]
    numbers: frozenset[str]  # ثلاثة، أربع: what counts a thing behind it
    about: frozenset[str]
    roads: frozenset[str]
    highways: frozenset[str]
    borders: dict[str, int]
    strips: dict[str, int]
    not_borders: frozenset[str]
    border_adjectives: frozenset[str]
    coasts: dict[str, int]
    off: frozenset[str]
    in_: frozenset[str]
    from_: frozenset[str]
    towards: frozenset[str]
    bearing: frozenset[str]
    lying: frozenset[str]  # الواقعة: what parts a name from those between which it lies
    councils: frozenset[str]  # مجلس: with a place and an adjective, a body (مجلس دير الزور *المدني*)
    of_council: frozenset[str]
    listing: frozenset[str]  # من بينها، وهي: what names some of the places spoken of
    between: frozenset[str]
    with_: frozenset[str]
    via: frozenset[str]
    shares: dict[str, str]
    generics: dict[str, Generic]
    there: frozenset[str]
    still: frozenset[str]
    still_site: frozenset[str]
    all_over: frozenset[str]
    provinces: dict[str, str]
    phrases: frozenset[str]
    streets: frozenset[str]
    papers: frozenset[str]
    kin: frozenset[str]
    houses: frozenset[str]
    sons: frozenset[str]
    given: frozenset[str]
    capitals: dict[str, str]
    states: dict[str, str]
    state_names: dict[str, str]


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
    if len(rest) < 3 or rest[0] not in "بلك":
        return
    if rest.startswith("لل"):
        yield Lead(taken + 1, "ل", conjunction, "ال" + rest[2:])
    yield Lead(taken + 1, rest[0], conjunction, rest[1:])


@cache
def toponymy() -> Toponymy:
    """The tables, read once a process."""
    rows: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in _rows("place_words.csv"):
        rows[row["class"]].append(row)
    function = {folded(row["word"]) for row in _rows("function_words.csv") if row["class"] in _CLOSED}
    taking_up = {folded(row["word"]) for row in _rows("function_words.csv") if row["class"] == "prepron"}
    adverbs = {folded(row["word"]) for row in _rows("function_words.csv") if row["class"] == "adv"}
    states = {row["country"]: row for row in reversed(_rows("demonyms.csv"))}
    prepositions = _prepositions(rows["preposition"])
    given = {folded(row["name"]) for row in _rows("given_names.csv")} - function - adverbs - prepositions.keys()
    return Toponymy(
        nouns=_nouns(rows["noun"]),
        relations=_valued(rows["relation"]),
        prepositions=prepositions,
        directions={form: row["value"] for row in rows["direction"] for form in _forms(row)},
        after=_plain(rows["after"]),
        never=_plain(rows["never"]) | function,
        his=_plain(rows["his"]),
        villages=_plain(rows["village"]),
        loose=_plain(rows["loose"]),
        grounds=_plain(rows["ground"]),
        natural=_plain(rows["natural"]),
        midst=_plain(rows["midst"]),
        tagged=_plain(rows["tagged"]),
        ordinary=_plain(rows["ordinary"]),
        alone=_plain([row for row in rows["ordinary"] if row["makes"] in ("alone", "sure")]),
        sure=_plain([row for row in rows["ordinary"] if row["makes"] == "sure"]),
        at_home=_plain([row for row in rows["ordinary"] if row["makes"] == "home"]),
        common=_plain(rows["common"]),
        that=frozenset(folded(row["word"]) for row in _rows("function_words.csv") if row["class"] == "comp"),
        placing=frozenset(lead + form for row in rows["placing"] for form in _forms(row) for lead in ("", "و", "ف")),
        speaking=frozenset(row["word"] for row in rows["speaking"]),
        adjectives=_plain(rows["adjective"]),
        parts=_plain(rows["part"]),
        taking_up=frozenset(taking_up),
        function=frozenset(function),
        adverbs=frozenset(adverbs),
        demonyms=_demonyms(),
        units={form: float(row["value"]) for row in rows["unit"] for form in _forms(row)},
        duals=frozenset(form for row in rows["unit"] if row["makes"] == "dual" for form in _forms(row)),
        numbers=frozenset(
            folded(form) for row in _rows("numbers.csv") if row["kind"] == "unit" and row["value"] not in ("1", "2")
            for form in row["forms"].split("|")
        ),
        amounts={form: float(row["value"]) for row in rows["amount"] for form in _forms(row)},
        about=_plain(rows["about"]),
        roads=frozenset(_valued(rows["road"])),
        highways=frozenset(_valued(rows["highway"])),
        borders=_lettered(rows["border"]),
        strips=_lettered(rows["strip"]),
        not_borders=_plain(rows["not_border"]),
        border_adjectives=_plain(rows["border_adjective"]),
        coasts=_lettered(rows["coast"]),
        off=frozenset(_valued(rows["off"])),
        in_=_plain(rows["in"]),
        from_=_plain(rows["from"]),
        towards=_plain(rows["towards"]),
        listing=frozenset(form for row in rows["listing"] for form in _forms(row)),
        councils=frozenset(lead + form for row in rows["council"] for form in _forms(row) for lead in _LEADS),
        of_council=frozenset(form for row in rows["of_council"] for form in _forms(row)),
        bearing=frozenset(lead + form for row in rows["bearing"] for form in _forms(row) for lead in ("", "ال")),
        lying=frozenset(lead + form for row in rows["lying"] for form in _forms(row) for lead in ("", "ال")),
        between=_plain(rows["between"]),
        with_=_plain(rows["with"]),
        via=_plain(rows["via"]),
        shares=_valued(rows["share"]),
        generics=_generics(rows["generic"]),
        there=_plain(rows["there"]),
        still=_plain(rows["still"]),
        still_site=_plain(rows["still_site"]),
        all_over=_plain(rows["all_over"]),
        provinces=_valued(rows["province"]),
        phrases=_plain(rows["phrase"]),
        streets=frozenset(_valued(rows["street"])),
        papers=_plain(rows["paper"]),
        houses=frozenset(_valued(rows["house"])),
        kin=_plain(rows["kin"]),
        sons=_plain(rows["son"]),
        given=frozenset(given),
        capitals={row["country"]: folded(row["capital"]) for row in _rows("capitals.csv")},
        states={country: row["name"] for country, row in states.items()},
        state_names={country: folded(row["name_ar"]) for country, row in states.items()},
    )


def _forms(row: dict[str, str]) -> list[str]:
    """The folded word of a row and its other forms."""
    return [folded(form) for form in [row["word"], *row["forms"].split("|")] if form]


def _plain(rows: list[dict[str, str]]) -> frozenset[str]:
    return frozenset(form for row in rows for form in _forms(row))


def _valued(rows: list[dict[str, str]]) -> dict[str, str]:
    """Values by form, with proclitics; the first row wins."""
    found: dict[str, str] = {}
    for row in rows:
        for form in _forms(row):
            for spelled in with_leads(form):
                found.setdefault(spelled, row["value"])
    return found


def _lettered(rows: list[dict[str, str]]) -> dict[str, int]:
    """How many letters of each form are proclitics."""
    found: dict[str, int] = {}
    for row in rows:
        for form in _forms(row):
            for spelled in with_leads(form):
                swallowed = form.startswith("ال") and not spelled.endswith(form)  # لل stands for لال
                found.setdefault(spelled, len(spelled) - len(form) + swallowed)
    return found


def _nouns(rows: list[dict[str, str]]) -> dict[str, Noun]:
    found: dict[str, Noun] = {}
    for row in rows:
        word = folded(row["word"])
        plural = row["makes"] == "plural"
        makes = row["makes"] if row["makes"] in ("any", "definite") else ""
        noun = Noun(word, cast(PlaceKind, row["value"]), makes, plural, bool(row["makes"]))
        for form in _forms(row):
            dual = form != word and form[-1] in "يا" and not plural
            for spelled in with_leads(form):
                makes = "" if spelled != form and spelled[0] == "ل" and noun.makes == "definite" else noun.makes
                found.setdefault(spelled, replace(noun, plural=plural or dual, makes=makes))
    return found


def _prepositions(rows: list[dict[str, str]]) -> dict[str, float]:
    found: dict[str, float] = {}
    for row in rows:
        word = folded(row["word"])
        for spelled in with_leads(word) if len(word) > 3 else (word, "و" + word, "ف" + word):
            found.setdefault(spelled, float(row["value"]))
    return found


def _generics(rows: list[dict[str, str]]) -> dict[str, Generic]:
    """Generic nouns by every form with proclitics."""
    found: dict[str, Generic] = {}
    for row in rows:
        word = folded(row["word"])
        for form in with_leads(word):
            lead = next((lead for lead in leads(form) if lead.stem == word), None)
            if lead is not None:
                bare = word.removeprefix("ال")
                named, city, national = (row["makes"] == makes for makes in ("named", "city", "national"))
                part = row["makes"] if row["makes"].endswith("_of") else ""
                found[form] = Generic(bare, row["value"], named, city, national or bool(part), part, lead.letters, lead.preposition)
    return found


@cache
def frontiers() -> Frontiers:
    """Borders and coasts, read once a process."""
    borders: dict[tuple[str, str], list[Stretch]] = defaultdict(list)
    coasts: dict[str, list[Stretch]] = defaultdict(list)
    for row in _rows("borders.csv"):
        one, other = sorted((row["country"], row["neighbour"]))
        borders[one, other].append(_stretch(row))
    for row in _rows("coasts.csv"):
        coasts[row["country"]].append(_stretch(row))
    return Frontiers(dict(borders), dict(coasts))


def _stretch(row: dict[str, str]) -> Stretch:
    return Stretch(row["part"], float(row["lat"]), float(row["lon"]), float(row["radius_km"]))


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
