"""A store with one report, and the log of decisions on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from riwaya import Input
from riwaya.review import Decision, Log, Proposal
from riwaya.store import Writer

TEXT = (
    "قال متحدث باسم الجيش إن قوات النظام السوري سيطرت على بلدة داعل أمس الاثنين. "
    "وأكد المرصد السوري مقتل 5 مدنيين في قصف على حلب. ونفى مصدر أمني استهداف المدينة."
)


@pytest.fixture
def name(tmp_path: Path) -> str:
    with Writer(tmp_path / "desk.db") as writer:
        writer.read(Input(id="r1", text=TEXT, published="2018-05-22"))
    return str(tmp_path / "desk.db")


@pytest.fixture
def log(name: str) -> Iterator[Log]:
    with Log(name) as opened:
        yield opened


@pytest.fixture
def decide(log: Log) -> Callable[..., Decision]:
    """Makes a decision on what stands now."""

    def make(record: str, action: Any, who: str = "ليلى", **value: Any) -> Decision:
        revision = log.reviewed("r1").standings[record].revision
        return log.decide(Proposal(report="r1", record=record, action=action, revision=revision, value=value), who)[0]

    return make


def span(words: str) -> list[int]:
    start = TEXT.index(words)
    return [start, start + len(words)]
