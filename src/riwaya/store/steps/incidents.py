"""To version 4: acts, links between them, and incidents.

In: a store of version 3. Out: the tables, empty; `riwaya incidents` fills them from the documents.
The idea: everything in them is made from the documents and can be made again.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, text

# Types are spelled as SQLAlchemy spells them: a store that was brought up to date is like a new one to the letter.
_TABLES: Final = (
    "CREATE TABLE reconciled ( doc_key {key} NOT NULL, words {blob} NOT NULL, PRIMARY KEY (doc_key) )",
    "CREATE TABLE acts ( act_key {key} NOT NULL, doc_key {key} NOT NULL, body {blob} NOT NULL, PRIMARY KEY (act_key) )",
    "CREATE INDEX ix_acts_doc_key ON acts (doc_key)",
    'CREATE TABLE act_keys ( "key" {key} NOT NULL, act_key {key} NOT NULL, PRIMARY KEY ("key", act_key) ){bare}',
    "CREATE INDEX act_keys_act ON act_keys (act_key)",
    "CREATE TABLE act_links ( low {key} NOT NULL, high {key} NOT NULL, fit {float} NOT NULL, PRIMARY KEY (low, high) ){bare}",
    "CREATE INDEX act_links_high ON act_links (high, low)",
    """CREATE TABLE incidents (
	incident_key {key} NOT NULL,
	id {exact} NOT NULL,
	type TEXT NOT NULL,
	day {exact} NOT NULL,
	status TEXT NOT NULL,
	sources INTEGER NOT NULL,
	reports INTEGER NOT NULL,
	body {blob} NOT NULL,
	PRIMARY KEY (incident_key),
	UNIQUE (id)
)""",
    "CREATE INDEX incidents_day ON incidents (day, id)",
    "CREATE TABLE incident_acts ( act_key {key} NOT NULL, incident_key {key} NOT NULL, PRIMARY KEY (act_key) ){bare}",
    "CREATE INDEX ix_incident_acts_incident_key ON incident_acts (incident_key)",
)


def add_incidents(connection: Connection) -> None:
    """The step."""
    postgres = connection.dialect.name == "postgresql"
    words = (
        {"key": "BIGINT", "exact": 'TEXT COLLATE "C"', "float": "FLOAT(53)", "blob": "BYTEA", "bare": ""}
        if postgres
        else {"key": "INTEGER", "exact": "TEXT", "float": "FLOAT", "blob": "BLOB", "bare": " WITHOUT ROWID"}
    )
    for table in _TABLES:
        connection.execute(text(table.format(**words)))
