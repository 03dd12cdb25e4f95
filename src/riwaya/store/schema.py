"""The tables of a store.

In: nothing. Out: SQLAlchemy tables that serve SQLite and PostgreSQL alike.
The idea: reports, documents and what people decided on them are kept whole and for good; everything below them is made from
the current documents for finding, can be made again at any time, and is never read where a document is asked for.

Keys (`report_key`, `doc_key`, `party`, `site`) are numbers of this store alone; nothing that leaves it depends on them.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import TSVECTOR

VERSION: Final = 4

# Text that is compared and sorted by code point, whatever the locale of the server.
Exact: Final = Text().with_variant(Text(collation="C"), "postgresql")
Key: Final = BigInteger().with_variant(Integer(), "sqlite")

metadata = MetaData()


def _table(name: str, *parts: Column[object] | Index | UniqueConstraint) -> Table:
    return Table(name, metadata, *parts)


def _key(name: str) -> Column[object]:
    return Column(name, Key, primary_key=True, autoincrement=False)


meta = _table("store_meta", Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

# One ingest or reread: when, how, with which versions, and what came of it. `finished` is null for one that was ended from outside.
runs = _table(
    "runs",
    _key("run"),
    Column("command", Text, nullable=False),
    Column("arguments", Text, nullable=False),  # JSON
    Column("generation", Integer, nullable=False),
    Column("started", Text, nullable=False),
    Column("finished", Text),
    Column("riwaya", Text, nullable=False),
    Column("pack", Text, nullable=False),
    Column("rules", Text, nullable=False),
    Column("counts", Text, nullable=False),  # JSON: new, unchanged, new_version, failed, reread, changed
)

# Every version of every report, verbatim. `given` is JSON of all that came with the text.
reports = _table(
    "reports",
    _key("report_key"),
    Column("id", Exact, nullable=False),
    Column("content_id", Exact, nullable=False),
    Column("current", Boolean, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("run", Integer, nullable=False),
    Column("added", Text, nullable=False),
    Column("published", Exact, nullable=False),  # as given, "" for none: later ones are newer versions
    Column("given", Text, nullable=False),
    Column("text", Text, nullable=False),
    UniqueConstraint("id", "content_id"),
)

# Every document read from them. `current` is true for one document of each report id.
documents = _table(
    "documents",
    _key("doc_key"),
    Column("report_key", Key, nullable=False, index=True),
    Column("id", Exact, nullable=False),
    Column("current", Boolean, nullable=False),
    Column("pack", Text, nullable=False),
    Column("rules", Text, nullable=False),
    Column("run", Integer, nullable=False),
    Column("read", Text, nullable=False),
    Column("published", Exact, nullable=False),  # as the document has it, "" for none
    Column("outlet", Text),
    Column("outlet_key", Exact),
    Column("title", Text),
    Column("url", Text),
    Column("statements", Integer, nullable=False),
    Column("events", Integer, nullable=False),
)
_is_current: dict[str, Any] = {"sqlite_where": text("current = 1"), "postgresql_where": text("current")}
Index("documents_current", documents.c.id, unique=True, **_is_current)

# The record itself as JSON, and the normalised text it is found by, both deflated.
bodies = _table(
    "bodies",
    _key("doc_key"),
    Column("body", LargeBinary, nullable=False),
    Column("shadow", LargeBinary, nullable=False),
)

failures = _table(
    "failures",
    Column("source", Exact, primary_key=True),
    Column("id", Exact, primary_key=True),
    Column("code", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("first_run", Integer, nullable=False),
    Column("last_run", Integer, nullable=False),
    Column("options", Text, nullable=False),  # JSON: how the source was read
)

# What people decided on the records, appended and never changed. A decision stands on the words of a report and not on a
# document: `target` is the kind of record with its half-open span in code points, `quote` the words of that span with some
# text before and after them, so that it is found again in another reading or another version of the report.
decisions = _table(
    "decisions",
    _key("number"),
    Column("report", Exact, nullable=False),
    Column("content_id", Exact, nullable=False),
    Column("target", Exact, nullable=False),
    Column("quote", Text, nullable=False),
    Column("prefix", Text, nullable=False),
    Column("suffix", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("value", Text, nullable=False),  # JSON
    Column("reviewer", Exact, nullable=False),
    Column("made", Text, nullable=False),  # UTC
    Column("note", Text),
    Column("rule", Text),  # that had made the record, and with which words and code
    Column("pack", Text, nullable=False),
    Column("rules", Text, nullable=False),
    Index("decisions_report", "report", "number"),
)

# Who may decide where the desk is open to others; `password` is an Argon2 hash.
reviewers = _table(
    "reviewers",
    Column("name", Exact, primary_key=True),
    Column("password", Text, nullable=False),
    Column("added", Text, nullable=False),
)

# ---------------------------------------------------------------- for finding: made from the current documents

statements = _table(
    "statements",
    _key("doc_key"),
    _key("num"),
    Column("id", Text, nullable=False),
    Column("published", Exact, nullable=False),
    Column("stance", Text, nullable=False),
    Column("mode", Text, nullable=False),
    Column("cue", Text, nullable=False),
    Column("said", Text),
    Column("venue", Text),
    Column("parent", Integer),
    Column("start_at", Integer, nullable=False),
    Column("end_at", Integer, nullable=False),
)

events = _table(
    "events",
    _key("doc_key"),
    _key("num"),
    Column("id", Text, nullable=False),
    # From the first moment it may have happened in to the end of the last: as stated, else the day of publication, "" for none.
    Column("day", Exact, nullable=False),
    Column("day_after", Exact, nullable=False),
    Column("type", Text, nullable=False),
    Column("mode", Text),
    Column("modality", Text, nullable=False),
    Column("background", Boolean, nullable=False),
    Column("starts", Exact),
    Column("ends", Exact),
    Column("precision", Text),
    Column("basis", Text),
    Column("statement", Integer),
    Column("tolls", Text),  # JSON
    Column("start_at", Integer, nullable=False),
    Column("end_at", Integer, nullable=False),
)

# Who is named in any document, once each; `entity` is the lexicon's id, null for those it does not know.
parties = _table(
    "parties",
    _key("party"),
    Column("target", Exact, nullable=False, unique=True),
    Column("entity", Text),
    Column("name", Text, nullable=False),
    Column("name_ar", Text),
    Column("kind", Text, nullable=False),
    Column("country", Text),
    Column("sector", Text),
)
party_names = _table(
    "party_names", Column("key", Exact, primary_key=True), Column("party", Integer, primary_key=True, autoincrement=False)
)

# Which party has what part in which statement or event; role: 0 mentioned, 1 actor, 2 recipient, 3 origin, 4 relay.
MENTIONED, ACTOR, RECIPIENT, ORIGIN, RELAY = range(5)
party_links = _table(
    "party_links",
    _key("doc_key"),
    _key("role"),
    _key("num"),
    _key("pos"),
    Column("party", Integer, nullable=False),
)

# Each place, or area around one, that any document names, once; x, y, z is its point on a sphere of radius 1.
sites = _table(
    "sites",
    _key("site"),
    Column("target", Exact, nullable=False, unique=True),
    Column("gazetteer", Text),
    Column("name", Text, nullable=False),
    Column("name_ar", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("country", Text, index=True),
    Column("admin1", Text),
    Column("admin1_key", Exact, index=True),
    Column("relation", Text),
    Column("lat", Float(53)),
    Column("lon", Float(53)),
    Column("radius_km", Float(53)),
    Column("x", Float(53)),
    Column("y", Float(53)),
    Column("z", Float(53)),
    Index("sites_point", "lat", "lon"),
)
site_names = _table(
    "site_names", Column("key", Exact, primary_key=True), Column("site", Integer, primary_key=True, autoincrement=False)
)

# Which place stands in which document (role 0, num is the mention's number) or event (role 1, num is the event's).
place_links = _table(
    "place_links",
    _key("doc_key"),
    _key("role"),
    _key("num"),
    _key("pos"),
    Column("site", Integer, nullable=False),
)

times = _table(
    "times",
    _key("doc_key"),
    _key("num"),
    Column("value", Text),
    Column("starts", Exact),
    Column("ends", Exact),
    Column("precision", Text, nullable=False),
    Column("basis", Text),
    Index("times_starts", "starts", sqlite_where=text("starts IS NOT NULL"), postgresql_where=text("starts IS NOT NULL")),
)

# How sure the reader is of an event: what a person should look at first.
event_scores = _table(
    "event_scores",
    _key("doc_key"),
    _key("num"),
    Column("score", Float(53), nullable=False),
)

# Who is said to hold, gain or lose what ground. `day` is as in `events`; holder and site are null where the text names none.
controls = _table(
    "controls",
    _key("doc_key"),
    _key("num"),
    Column("id", Text, nullable=False),
    Column("change", Text, nullable=False),
    Column("day", Exact, nullable=False),
    Column("starts", Exact),
    Column("ends", Exact),
    Column("precision", Text),
    Column("statement", Integer),
    Column("holder", Integer),
    Column("site", Integer),
    Column("start_at", Integer, nullable=False),
    Column("end_at", Integer, nullable=False),
)

# The index that answers questions (see `facets`): each segment numbers what is in the documents of a range of keys.
segments = _table(
    "segments",
    _key("segment"),
    Column("first_doc", Key, nullable=False),
    Column("last_doc", Key, nullable=False),
    Column("documents", Integer, nullable=False),  # that are current
    Column("numbered", Integer, nullable=False),  # that were, when it was made
    Column("outline", LargeBinary, nullable=False),
)
segment_pages = _table(
    "segment_pages", Column("name", Exact, primary_key=True), Column("data", LargeBinary, nullable=False)
)
# Of which rows of a segment something holds, as a roaring bitmap.
postings = _table(
    "postings",
    Column("facet", Exact, primary_key=True),
    _key("segment"),
    Column("rows", LargeBinary, nullable=False),
)

# ---------------------------------------------------------------- incidents: made from the current documents, a few at a time

# Documents whose acts are below; `words` is what is kept of the report (msgpack of `incidents.Known`).
reconciled = _table("reconciled", _key("doc_key"), Column("words", LargeBinary, nullable=False))

acts = _table(
    "acts",
    _key("act_key"),
    Column("doc_key", Key, nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),  # msgpack of `accounts.acts.Act`
)

# Under which keys an act is found by others that may tell of the same (`accounts.blocking`).
act_keys = _table("act_keys", _key("key"), _key("act_key"), Index("act_keys_act", "act_key"))

# How well two acts fit, for those that were compared and fit better than any two.
act_links = _table(
    "act_links", _key("low"), _key("high"), Column("fit", Float(53), nullable=False), Index("act_links_high", "high", "low")
)

incidents = _table(
    "incidents",
    _key("incident_key"),
    Column("id", Exact, nullable=False, unique=True),
    Column("type", Text, nullable=False),
    Column("day", Exact, nullable=False),  # the first it may have been on, "" for unknown
    Column("status", Text, nullable=False),
    Column("sources", Integer, nullable=False),
    Column("reports", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),  # the record as JSON, deflated
    Index("incidents_day", "day", "id"),
)
incident_acts = _table(
    "incident_acts", _key("act_key"), Column("incident_key", Key, nullable=False, index=True)
)
INCIDENTS: Final = (reconciled, acts, act_keys, act_links, incidents, incident_acts)

# Tables of what is found in a document, emptied for it when another document takes its place.
PROJECTIONS: Final = (statements, events, party_links, place_links, times, event_scores, controls)

# PostgreSQL's full-text column; SQLite has a virtual table of its own instead (`FTS_TABLE`).
postgres = MetaData()
search_index = Table(
    "search_index",
    postgres,
    Column("doc_key", Key, primary_key=True, autoincrement=False),
    Column("words", TSVECTOR, nullable=False),
    Index("search_index_words", "words", postgresql_using="gin"),
)
FTS_TABLE: Final = """
CREATE VIRTUAL TABLE report_search USING fts5(
    stems, surface, names, content='', tokenize="unicode61 remove_diacritics 0"
)"""
for table in (*PROJECTIONS, party_names, site_names, postings, act_keys, act_links, incident_acts):
    table.dialect_options["sqlite"]["with_rowid"] = False

