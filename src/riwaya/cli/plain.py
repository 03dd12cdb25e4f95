"""The commonest command line, `riwaya read FILE`, understood without the option parser.

In: the words after `riwaya`. Out: a `Request`, or None for everything that is not plain.
The idea: the parser and the help of all commands take a quarter of the time until the first record; where anything is missing,
doubtful or wrong, the parser is asked and says so.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from riwaya.cli.reading import Request
from riwaya.sources.item import iso_moment

_NAMES = {"--format": "format", "--output": "output", "-o": "output", "--published": "published", "--outlet": "outlet"}
_FORMATS = ("pretty", "json", "jsonl")


def plain_read(words: Sequence[str]) -> Request | None:
    """The request of a plain `riwaya read`."""
    if words[:1] != ["read"] or "_RIWAYA_COMPLETE" in os.environ:
        return None
    files: list[str] = []
    given: dict[str, str] = {}
    rest = iter(words[1:])
    for word in rest:
        if word == "-" or not word.startswith("-"):
            files.append(word)
            continue
        name, value = _NAMES.get(word), next(rest, "-")
        if name is None or name in given or not value or value.startswith("-"):
            return None
        given[name] = value
    published = iso_moment(given["published"]) if "published" in given else None
    if given.get("format", "jsonl") not in _FORMATS or ("published" in given and published is None):
        return None
    output = Path(given["output"]) if "output" in given else None
    return Request(tuple(files), None, given.get("format"), published=published, outlet=given.get("outlet"), output=output)
