"""Who may decide, where the desk is open to others.

In: names and passwords. Out: rows of the table `reviewers`; whether a password is somebody's.
The idea: only an Argon2id hash is kept; whether there is nobody of that name takes as long to find out as that a password is wrong.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from functools import cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import delete, insert, select

from riwaya.review.errors import Unfit
from riwaya.store import schema
from riwaya.store.engine import engine_for, target_of

_hasher: Final = PasswordHasher()
_SHORTEST: Final = 10  # characters of a password
_LONGEST: Final = 200


def add(store: str, name: str, password: str) -> bool:
    """Adds somebody, or gives them another password; returns whether they are new. Raises Unfit for what cannot be either."""
    name = checked_name(name)
    if not _SHORTEST <= len(password) <= _LONGEST:
        raise Unfit(
            f"a password has {_SHORTEST} to {_LONGEST} characters, this one has {len(password)}: take another, such as four words"
        )
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    row = {"name": name, "password": _hasher.hash(_norm(password)), "added": now}
    engine = engine_for(target_of(store), writing=True)
    try:
        with engine.begin() as connection:
            gone = connection.execute(delete(schema.reviewers).where(schema.reviewers.c.name == name)).rowcount
            connection.execute(insert(schema.reviewers), [row])
    finally:
        engine.dispose()
    return not gone


def remove(store: str, name: str) -> bool:
    """Takes somebody's right away; their decisions stay. Returns whether there was anybody of that name."""
    engine = engine_for(target_of(store), writing=True)
    try:
        with engine.begin() as connection:
            return bool(connection.execute(delete(schema.reviewers).where(schema.reviewers.c.name == name)).rowcount)
    finally:
        engine.dispose()


def names(store: str) -> list[str]:
    """Everybody, in order."""
    engine = engine_for(target_of(store), writing=False)
    try:
        with engine.connect() as connection:
            return list(connection.scalars(select(schema.reviewers.c.name).order_by(schema.reviewers.c.name)))
    finally:
        engine.dispose()


def knows(store: str, name: str, password: str) -> bool:
    """Whether the password is that of the person."""
    engine = engine_for(target_of(store), writing=False)
    try:
        with engine.connect() as connection:
            kept = connection.scalar(select(schema.reviewers.c.password).where(schema.reviewers.c.name == _norm(name).strip()))
    finally:
        engine.dispose()
    try:
        _hasher.verify(kept or _nobody(), _norm(password)[:_LONGEST])  # raises where it is another one
    except (VerificationError, InvalidHashError):
        return False
    return kept is not None


@cache
def _nobody() -> str:
    return _hasher.hash("nobody has this password")


def checked_name(name: str) -> str:
    """A name as decisions carry it. Raises Unfit for one that cannot be shown."""
    plain = " ".join(_norm(name).split())
    if not 1 <= len(plain) <= 80 or any(unicodedata.category(letter)[0] == "C" for letter in plain):
        raise Unfit("a reviewer's name has 1 to 80 letters, and no control characters: give another")
    return plain


def _norm(text: str) -> str:
    return unicodedata.normalize("NFC", text)
