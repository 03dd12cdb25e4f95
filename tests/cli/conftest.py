"""Running the command as a person does: in a process of its own, or in this one where that is enough."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from riwaya.cli import main

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-c", "import sys; from riwaya.cli import main; sys.exit(main())"]


@dataclass(frozen=True)
class Done:
    """What a command did."""

    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def records(self) -> list[Any]:
        return [json.loads(line) for line in self.text.split("\n") if line]


Run = Callable[..., Done]


class _Stream(io.TextIOWrapper):
    """A standard stream that is no terminal."""

    def __init__(self, data: bytes = b"") -> None:
        super().__init__(io.BytesIO(data), "utf-8", write_through=True)

    @property
    def bytes(self) -> bytes:
        buffer = self.buffer
        assert isinstance(buffer, io.BytesIO)
        return buffer.getvalue()


def inside(*words: object, stdin: bytes = b"") -> Done:
    """Runs a command in this process."""
    out, err = _Stream(), _Stream()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", _Stream(stdin))
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        status = main([str(word) for word in words])
    return Done(status, out.bytes, err.bytes.decode())


@pytest.fixture
def run() -> Run:
    """Runs a command in this process: `run("read", "-", stdin=b"...")`."""
    return inside


def process(*words: object, stdin: bytes = b"", patience: int = 120, **environment: str) -> Done:
    """Runs a command in a process of its own, which is killed after `patience` seconds."""
    done = subprocess.run(
        [*COMMAND, *map(str, words)],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **environment},
        timeout=patience,
    )
    return Done(done.returncode, done.stdout, done.stderr.decode())
