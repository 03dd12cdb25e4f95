"""Many values and many rows at once.

In: a list. Out: a condition that a column has one of its values, or rows in a table.
The idea: a list is one parameter, so that a statement is the same for any length; rows go in as each database takes them quickest.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ARRAY, BigInteger, ColumnElement, Connection, Table, any_, bindparam, func, select


def among(connection: Connection, column: ColumnElement[Any], values: Sequence[int] | Sequence[str]) -> ColumnElement[bool]:
    """That `column` has one of the values."""
    if connection.dialect.name == "postgresql":
        return column == any_(bindparam(None, list(values), type_=ARRAY(column.type), unique=True))
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(listed.c.value))


def pairs(connection: Connection, keys: Sequence[tuple[int, int]]) -> Any:
    """Keys of rows as a table with the columns `doc_key` and `num`."""
    if connection.dialect.name == "postgresql":
        columns = (bindparam(None, list(column), type_=ARRAY(BigInteger()), unique=True) for column in zip(*keys, strict=True))
        either = columns if keys else (bindparam(None, [], type_=ARRAY(BigInteger()), unique=True) for _ in range(2))
        return func.unnest(*either).table_valued("doc_key", "num").render_derived(name="chosen")
    listed = func.json_each(json.dumps(list(keys))).table_valued("value")
    doc_key, num = (func.json_extract(listed.c.value, f"$[{place}]") for place in (0, 1))
    return select(doc_key.label("doc_key"), num.label("num")).subquery("chosen")


def insert_rows(connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Inserts rows that have all columns of the table, in the order of `schema`."""
    if not rows:
        return
    names = ", ".join(table.columns.keys())
    if connection.dialect.name == "postgresql":
        driver: Any = connection.connection
        with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        return
    connection.exec_driver_sql(f"INSERT INTO {table.name} ({names}) VALUES ({', '.join('?' * len(table.columns))})", list(rows))
