"""To version 2: decisions and reviewers; scores of events and claims of control.

In: a store of version 1. Out: the four tables, the last two filled from the documents that the store holds.
The idea: only what these tables need is read from each document; names of parties and places are looked up as they were numbered.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, text

from riwaya.store.shadow import name_key

_BATCH: Final = 200
# Types are spelled as SQLAlchemy spells them: a store that was brought up to date is like a new one to the letter.
_TABLES: Final = (
    """CREATE TABLE decisions (
	number {key} NOT NULL,
	report {exact} NOT NULL,
	content_id {exact} NOT NULL,
	target {exact} NOT NULL,
	quote TEXT NOT NULL,
	prefix TEXT NOT NULL,
	suffix TEXT NOT NULL,
	action TEXT NOT NULL,
	value TEXT NOT NULL,
	reviewer {exact} NOT NULL,
	made TEXT NOT NULL,
	note TEXT,
	rule TEXT,
	pack TEXT NOT NULL,
	rules TEXT NOT NULL,
	PRIMARY KEY (number)
)""",
    "CREATE INDEX decisions_report ON decisions (report, number)",
    "CREATE TABLE reviewers ( name {exact} NOT NULL, password TEXT NOT NULL, added TEXT NOT NULL, PRIMARY KEY (name) )",
    """CREATE TABLE event_scores (
	doc_key {key} NOT NULL,
	num {key} NOT NULL,
	score {float} NOT NULL,
	PRIMARY KEY (doc_key, num)
){bare}""",
    "CREATE INDEX event_scores_score ON event_scores (score, doc_key, num)",
    """CREATE TABLE controls (
	doc_key {key} NOT NULL,
	num {key} NOT NULL,
	id TEXT NOT NULL,
	change TEXT NOT NULL,
	day {exact} NOT NULL,
	starts {exact},
	ends {exact},
	precision TEXT,
	statement INTEGER,
	holder INTEGER,
	site INTEGER,
	start_at INTEGER NOT NULL,
	end_at INTEGER NOT NULL,
	PRIMARY KEY (doc_key, num)
){bare}""",
    "CREATE INDEX controls_site ON controls (site, day)",
    "CREATE INDEX controls_day ON controls (day)",
)
_CONTROL: Final = (
    "doc_key", "num", "id", "change", "day", "starts", "ends", "precision", "statement", "holder", "site", "start_at", "end_at"
)  # fmt: skip


def add_review(connection: Connection) -> None:
    """The step."""
    postgres = connection.dialect.name == "postgresql"
    words = (
        {"key": "BIGINT", "exact": 'TEXT COLLATE "C"', "float": "FLOAT(53)", "bare": ""}
        if postgres
        else {"key": "INTEGER", "exact": "TEXT", "float": "FLOAT", "bare": " WITHOUT ROWID"}
    )
    for table in _TABLES:
        connection.execute(text(table.format(**words)))
    parties = _numbers(connection, "SELECT target, party FROM parties")
    sites = _numbers(connection, "SELECT target, site FROM sites")
    for keyed in _documents(connection):
        scores, controls = [], []
        for doc_key, document in keyed:
            scores += [
                {"doc_key": doc_key, "num": number, "score": float(event["score"])}
                for number, event in enumerate(document["events"], 1)
            ]
            controls += list(_controls(doc_key, document, parties, sites))
        if scores:
            connection.execute(text("INSERT INTO event_scores (doc_key, num, score) VALUES (:doc_key, :num, :score)"), scores)
        if controls:
            marks = ", ".join(f":{name}" for name in _CONTROL)
            connection.execute(text(f"INSERT INTO controls ({', '.join(_CONTROL)}) VALUES ({marks})"), controls)


def _numbers(connection: Connection, wanted: str) -> dict[str, int]:
    return {target: number for target, number in connection.execute(text(wanted))}


def _documents(connection: Connection) -> Iterator[Sequence[tuple[int, dict[str, Any]]]]:
    """The current documents, some at a time."""
    last = -1
    wanted = text(
        "SELECT documents.doc_key, bodies.body FROM documents JOIN bodies ON bodies.doc_key = documents.doc_key"
        f" WHERE documents.current AND documents.doc_key > :last ORDER BY documents.doc_key LIMIT {_BATCH}"
    )
    while rows := connection.execute(wanted, {"last": last}).all():
        last = rows[-1].doc_key
        yield [(row.doc_key, msgspec.json.decode(zlib.decompress(row.body))) for row in rows]


def _controls(
    doc_key: int, document: Mapping[str, Any], parties: Mapping[str, int], sites: Mapping[str, int]
) -> Iterator[dict[str, Any]]:
    actors = {actor["id"]: actor for actor in document["actors"]}
    places = {place["id"]: place for place in document["places"]}
    statements = {item["id"]: number for number, item in enumerate(document["statements"], 1)}
    published = (document["report"]["published"] or {}).get("value") or ""
    for number, item in enumerate(document["control"], 1):
        date = item["date"] or {}
        stated = bool(date) and date.get("basis") != "published"
        row = (
            doc_key, number, item["id"], item["change"], date.get("start") or published,
            *((date.get("start"), date.get("end"), date.get("precision")) if stated else (None, None, None)),
            statements.get(item["statement"] or ""),
            parties.get(_party(actors, item["holder"])),
            sites.get(_site(places, item["place"])),
            *item["span"],
        )  # fmt: skip
        yield dict(zip(_CONTROL, row, strict=True))


def _party(actors: Mapping[str, Any], name: str | None) -> str:
    """The target of the party that a mention means."""
    seen = set()
    while name is not None and name in actors and name not in seen:
        seen.add(name)
        actor = actors[name]
        if actor["antecedent"] not in actors or actor["antecedent"] in seen:
            return actor["entity"] or f"~{name_key(actor['name'] or actor['text'])}"
        name = actor["antecedent"]
    return ""


def _site(places: Mapping[str, Any], name: str | None) -> str:
    place = places.get(name or "")
    if place is None:
        return ""
    identity = place["gazetteer"] or f"~{name_key(place['name'])}"
    return f"{identity}|{place['relation'] or ''}|{place['lat']}|{place['lon']}|{place['radius_km']}"
