"""A small crawl in three kinds of files.

Without the extra the tests are skipped, unless RIWAYA_REQUIRE_CLUSTER says that they must run.
"""

from __future__ import annotations

import json
import os
from importlib.util import find_spec
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.cli.conftest import run
from tests.sources.warcs import record

__all__ = ["run"]

MISSING = [name for name in ("datatrove", "ray") if find_spec(name) is None]
if MISSING and not os.environ.get("RIWAYA_REQUIRE_CLUSTER"):
    collect_ignore_glob = ["test_*.py"]
    print(f"tests/cluster is skipped: {', '.join(MISSING)} not installed (pip install -r requirements/cluster.lock)")

LINES = [
    {
        "id": "a1", "published": "2018-05-22",
        "text": "قال مصدر أمني إن الجيش السوري قصف أمس أحياء في حلب ما أدى إلى مقتل خمسة مدنيين.",
    },
    {"text": "نفى المتحدث باسم الوزارة أن تكون القوات قد انسحبت من البلدة.", "published": "2018-05-23", "outlet": "مكتب القاهرة"},
    {"id": "fa", "text": "رئیس جمهور در سخنرانی امروز خود در تهران گفت که دولت با تمام توان از حقوق مردم دفاع می‌کند."},
    {"id": "empty", "text": "  "},
    {"text": "أعلنت الوزارة أن الطريق بين المدينتين فتح من جديد بعد ثلاثة أيام من الأمطار."},
]  # fmt: skip
PAGE = (
    '<html><head><title>{title}</title><meta property="article:published_time" content="2024-05-06"></head>'
    "<body><article><h1>{title}</h1><p>{text}</p></article></body></html>"
)
ARABIC = (
    "أعلنت وزارة الداخلية العراقية مقتل ثلاثة من عناصر الشرطة في هجوم استهدف نقطة تفتيش شمال بغداد. "
    "وقال المتحدث باسم الوزارة إن المهاجمين فروا إلى جهة مجهولة، وإن التحقيق مستمر."
)


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """Files of three kinds, one of no kind, and one in a hidden folder."""
    folder = tmp_path / "crawl"
    (folder / ".cache").mkdir(parents=True)
    (folder / ".cache" / "old.jsonl").write_text('{"id": "old", "text": "قديم"}\n', "utf-8")
    (folder / "notes.xyz").write_text("x", "utf-8")
    (folder / "a.jsonl").write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in LINES) + "{broken\n", "utf-8")
    pages = [
        record(PAGE.format(title="هجوم شمال بغداد", text=ARABIC).encode(), 1),
        record(PAGE.format(title="Road open", text="The road is open again, the ministry said. " * 9).encode(), 2),
        record(PAGE.format(title="هجوم آخر", text=ARABIC.replace("ثلاثة", "أربعة")).encode(), 3),
    ]
    (folder / "b.warc").write_bytes(b"".join(pages))
    table = pa.table({"id": ["p1"], "text": ["قتل جنديان في انفجار لغم شرق مدينة تعز، حسب مصدر عسكري."]})
    pq.write_table(table, folder / "c.parquet")
    return folder
