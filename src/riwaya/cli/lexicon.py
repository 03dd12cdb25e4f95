"""`riwaya lexicon`: checking the word lists and adding to them.

In: a folder and an entry's fields. Out: lines for people and an exit status.
The idea: nothing wrong is written; whoever adds a word is told at once what to change.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from riwaya.cli import OK, SOME_UNREADABLE, WRONG_USAGE
from riwaya.languages.ar.pack import DATA
from riwaya.lexicon.edit import KINDS, add_entry
from riwaya.lexicon.lint import Finding
from riwaya.lexicon.lint import lint as check_folder
from riwaya.lexicon.load import LexiconError
from riwaya.lexicon.tables import files_of


def lint(folder: Path | None) -> int:
    """Prints what is wrong with a folder's files."""
    chosen = folder or DATA
    if not chosen.is_dir():
        return _complain(f"there is no folder {chosen}: check the path")
    found = check_folder(chosen)
    for finding in found:
        print(finding)
    files = len(files_of(chosen))
    if found:
        print(f"riwaya: {_count(len(found), 'thing')} to put right in {_count(files, 'file')}", file=sys.stderr)
        return SOME_UNREADABLE
    print(f"riwaya: {_count(files, 'file')} in order", file=sys.stderr)
    return OK


def add(kind: str, fields: dict[str, Any], folder: Path | None, file: str | None = None) -> int:
    """Adds an entry, then checks the file it went into."""
    chosen = folder or DATA
    if not chosen.is_dir():
        return _complain(f"there is no folder {chosen}: check the path")
    try:
        path = add_entry(chosen, kind, fields, file)
    except LexiconError as error:
        for line in str(error).split("\n"):
            print(f"riwaya: {line}", file=sys.stderr)
        return WRONG_USAGE
    except OSError as error:
        return _complain(f"cannot write to {chosen}: {error.strerror}; name a folder of your own with --folder")
    name = fields[KINDS[kind].key[0]]
    print(f"added {kind} {name} to {path}")
    relative = path.relative_to(chosen).as_posix()
    found: list[Finding] = [finding for finding in check_folder(chosen) if finding.file == relative]
    for finding in found:
        print(finding)
    return SOME_UNREADABLE if found else OK


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _complain(message: str) -> int:
    print(f"riwaya: {message}", file=sys.stderr)
    return WRONG_USAGE
