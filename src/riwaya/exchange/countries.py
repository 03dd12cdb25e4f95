"""Codes and English names of countries.

In: an ISO 3166 code of two letters, as places have it. Out: code of three letters, number and name.
The idea: exports for others need what our records leave to ISO 3166; the table is `countries.csv`.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Country(NamedTuple):
    """A row of the table; `numeric` has three figures with leading noughts."""

    alpha2: str
    alpha3: str
    numeric: str
    name: str


def country(code: str | None) -> Country | None:
    """The country of a code of two letters, None for none or one that is not in the table."""
    return _table().get(code) if code else None


@cache
def _table() -> dict[str, Country]:
    lines = files("riwaya.exchange").joinpath("countries.csv").read_text("utf-8").splitlines()
    return {row[0]: Country(*row) for row in list(csv.reader(lines))[1:]}
