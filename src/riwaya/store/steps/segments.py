"""To version 3: an index of segments instead of those of the database.

In: a store of version 2. Out: the tables of the index, empty, and no others for finding.
The idea: the index is filled once all steps are done, in the form that it has today (`facets.FORMAT`).
"""

from __future__ import annotations

from sqlalchemy import Connection, text


def add_segments(connection: Connection) -> None:
    """The step."""
    for name in (
        "documents_published", "documents_outlet", "statements_stance", "statements_published", "events_type", "events_day",
        "party_links_party", "place_links_site", "event_scores_score", "controls_site", "controls_day",
    ):  # fmt: skip
        connection.execute(text(f"DROP INDEX {name}"))
    postgres = connection.dialect.name == "postgresql"
    key, exact, blob = ("BIGINT", 'TEXT COLLATE "C"', "BYTEA") if postgres else ("INTEGER", "TEXT", "BLOB")
    rowid = "" if postgres else " WITHOUT ROWID"
    for statement in (
        f"CREATE TABLE segments ( segment {key} NOT NULL, first_doc {key} NOT NULL, last_doc {key} NOT NULL, "
        f"documents INTEGER NOT NULL, numbered INTEGER NOT NULL, outline {blob} NOT NULL, PRIMARY KEY (segment) )",
        f"CREATE TABLE segment_pages ( name {exact} NOT NULL, data {blob} NOT NULL, PRIMARY KEY (name) )",
        f"CREATE TABLE postings ( facet {exact} NOT NULL, segment {key} NOT NULL, rows {blob} NOT NULL, "
        f"PRIMARY KEY (facet, segment) ){rowid}",
    ):
        connection.execute(text(statement))
