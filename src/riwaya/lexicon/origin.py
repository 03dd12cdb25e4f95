"""Where an entry stands in the data files.

In: the data folder and the id or lemma of an entry. Out: `Origin`: file, line and the fields as written.
The idea: the compiled lexicon forgets files; an explanation, which is asked for once, reads them again.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, NamedTuple


class Origin(NamedTuple):
    """An entry as an editor sees it; `file` is relative to the data folder, `line` counts from 1."""

    file: str
    line: int
    fields: dict[str, Any]


def cue_origin(folder: Path, lemma: str) -> Origin | None:
    """The entry of a cue or a cue phrase."""
    path = folder / "reporting.toml"
    return _find(folder, path, "cue", "lemma", lemma) or _find(folder, path, "phrase", "lemma", lemma)


def frame_origin(folder: Path, identifier: str) -> Origin | None:
    """The entry of an event frame."""
    found = (_find(folder, path, "frame", "id", identifier) for path in sorted((folder / "frames").glob("*.toml")))
    return next((origin for origin in found if origin), None)


def _find(folder: Path, path: Path, table: str, key: str, value: str) -> Origin | None:
    if not path.exists():
        return None
    text = path.read_text("utf-8")
    if value not in text:
        return None
    fields = next((row for row in tomllib.loads(text).get(table, []) if row.get(key) == value), None)
    if fields is None:
        return None
    pattern = re.compile(rf"^\s*{key}\s*=\s*[\"']{re.escape(value)}[\"']", re.MULTILINE)
    found = pattern.search(text)
    line = text.count("\n", 0, found.start() + len(found.group()) - len(found.group().lstrip())) + 1 if found else 1
    return Origin(path.relative_to(folder).as_posix(), line, fields)
