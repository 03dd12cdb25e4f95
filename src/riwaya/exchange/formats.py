"""The registry: every format that documents can be written in.

In: nothing. Out: `FORMATS`, by name.
The idea: the command, the documentation and the tests all read this table; a new format is a module and an entry here.
"""

from __future__ import annotations

from typing import Final

from riwaya.exchange import acled, csv, ftm, gdelt, geojson, jsonl, parquet, prov, timemap, ucdp, webannotation, xlsx
from riwaya.exchange.base import Format
from riwaya.exchange.columns import TABLES

_ALL: Final = (
    Format(
        "jsonl", ".jsonl", "application/x-ndjson", "one document a line with every record, as riwaya read prints it",
        jsonl.write, shape="the record contract, `riwaya/1`",
    ),
    Format("csv", ".csv", "text/csv", "one table, for Excel and R", csv.write, TABLES, choose_table=True),
    Format(
        "xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "a workbook with one sheet a table", xlsx.write, TABLES, binary=True,
    ),
    Format(
        "parquet", ".parquet", "application/vnd.apache.parquet", "one table with types, for data frames and DuckDB",
        parquet.write, TABLES, binary=True, choose_table=True,
    ),
    Format(
        "geojson", ".geojson", "application/geo+json", "events on a map, for QGIS", geojson.write,
        {"properties": geojson.COLUMNS},
    ),
    Format(
        "acled", ".csv", "text/csv", "one event a row in ACLED's columns", acled.write, {"acled": acled.COLUMNS}, selective=True,
    ),
    Format(
        "ucdp", ".csv", "text/csv", "one event with killed a row in UCDP GED's columns, best, low and high", ucdp.write,
        {"ucdp": ucdp.COLUMNS}, selective=True,
    ),
    Format(
        "gdelt", ".tsv", "text/tab-separated-values", "one mention of an event a line in GDELT's columns, with character offsets",
        gdelt.write, {"gdelt": gdelt.COLUMNS}, selective=True,
    ),
    Format(
        "ftm", ".ftm.json", "application/x-ndjson", "FollowTheMoney entities, for Aleph", ftm.write, shape=ftm.SHAPE,
        selective=True,
    ),
    Format(
        "timemap", ".json", "application/json", "events, sources and associations for Forensic Architecture's timemap",
        timemap.write, shape=timemap.SHAPE, selective=True,
    ),
    Format("prov", ".prov.json", "application/json", "PROV-JSON: which account comes from whom", prov.write, shape=prov.SHAPE),
    Format(
        "webannotation", ".jsonld", "application/ld+json", "Web Annotations on the report's text", webannotation.write,
        shape=webannotation.SHAPE,
    ),
)  # fmt: skip

FORMATS: Final[dict[str, Format]] = {entry.name: entry for entry in _ALL}
