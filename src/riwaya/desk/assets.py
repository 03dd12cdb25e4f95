"""The site's own files.

In: the name of a file. Out: its address, with a digest of its content, so that a browser may keep it for good.
The idea: everything a page loads lies in `static/`, put there when the package is built.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Final

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

STATIC: Final = Path(__file__).with_name("static")


def built() -> bool:
    """Whether the files were put there."""
    return (STATIC / "desk.css").is_file()


@cache
def version() -> str:
    """Stands for the content of all files."""
    state = hashlib.blake2b(digest_size=6)
    for path in sorted(STATIC.rglob("*")):
        if path.is_file():
            state.update(path.relative_to(STATIC).as_posix().encode() + path.read_bytes())
    return state.hexdigest()


def url(name: str) -> str:
    """The address of a file. Modules find each other by relative names, so the version stands in front."""
    return f"/static/{version()}/{name}"


class Files(StaticFiles):
    """Files under /static/VERSION/."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        found, _, rest = path.partition("/")
        answer = await super().get_response(rest, scope)
        if found == version():
            answer.headers["cache-control"] = "public, max-age=31536000, immutable"
        return answer
