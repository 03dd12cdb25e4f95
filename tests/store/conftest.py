"""Every test that asks for `store` runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from riwaya import Input
from riwaya.store import Store, Writer

DESK = [
    Input(
        id="a1", title="قصف على حلب", published="2018-05-22", outlet="وكالة الشمال",
        text="قال مصدر أمني إن الجيش السوري قصف أمس الاثنين أحياء في حلب ما أدى إلى مقتل خمسة مدنيين. وتوجه الوفد إلى موسكو.",
    ),
    Input(
        id="a2", title="نفي", published="2018-05-24T10:30", outlet="مكتب القاهرة",
        text="نفى المتحدث أن يكون الجيش السوري قد قصف حلب. وكان الاجتماع بالقاهرة، والقاهرة تستضيف الحوار.",
    ),
    Input(
        id="b1", published="2018-06-01", outlet="وكالة الشمال",
        text="تظاهر مئات المحتجين في دمشق اليوم. وأكدت وزارة الخارجية الروسية أن الحوار مستمر في القاهرة الكبرى.",
    ),
    Input(id="b2", text="دعا مجلس الأمن الدولي إلى وقف القتال في ليبيا. زار بلندنستان وفد من المجلس."),
]  # fmt: skip


_numbers = itertools.count(1)


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The name of a store that does not exist yet, in each kind of database."""
    if request.param == "sqlite":
        return str(tmp_path / "desk.db")
    import psycopg

    address = request.getfixturevalue("cluster")
    name = f"desk{next(_numbers)}"
    with psycopg.connect(address.format(name="postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return address.format(name=name)


@pytest.fixture
def desk(store: str) -> Iterator[Store]:
    """A small filled store."""
    with Writer(store) as writer:
        writer.read(*DESK)
    with Store(store) as opened:
        yield opened
