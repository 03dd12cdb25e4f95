"""A report is read alike whatever was read before it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
# Quarters named by plain words, of which one is a word of sport too; whether it was looked at as such before must not matter.
QUARTERS = "باتت القوات على مشارف وسط المدينة من جهة أحياء الملعب والإسكان بعد اشتباكات، فيما تأجلت المباراة على الملعب البلدي."


def _read(reports: list[dict[str, str]]) -> dict[str, str]:
    """Each report's record, by id, as a process of its own gives it that reads them in this order."""
    code = "import sys; from riwaya.cli import main; sys.exit(main())"
    given = "\n".join(json.dumps(report, ensure_ascii=False) for report in reports)
    command = [sys.executable, "-c", code, "read", "--from", "jsonl", "--format", "jsonl", "--jobs", "1", "-"]
    done = subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8", check=True)
    return {json.loads(line)["id"]: line for line in done.stdout.splitlines()}


def test_the_order_of_reports_changes_no_record() -> None:
    passages = [json.loads(line) for line in (TESTS / "gold" / "passages.jsonl").read_text("utf-8").splitlines()]
    reports = [{"id": f"passage-{number}", "text": passage["text"]} for number, passage in enumerate(passages)]
    reports = [{"id": "first", "text": QUARTERS}, *reports, {"id": "last", "text": QUARTERS.replace("البلدي", "الكبير")}]
    forward, backward = _read(reports), _read(reports[::-1])
    assert len(forward) == len(reports) and not [name for name in forward if forward[name] != backward.get(name)]
