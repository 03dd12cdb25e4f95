"""Telegram Desktop exports: the text to the letter, whose it is, and whom it was passed on from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from riwaya.records import Failure, Input
from riwaya.sources import open_items

CHANNEL: dict[str, Any] = {"name": "قناة الخبر", "type": "public_channel", "id": 1234567890}
PIECES = [
    {"type": "bold", "text": "عاجل"}, " | قصف على ", {"type": "hashtag", "text": "#ريف_حلب"}, "\n\n",
    {"type": "text_link", "text": "المصدر", "href": "https://x.example/"}, " 😀 ",
]  # fmt: skip


def read(tmp_path: Path, export: Any) -> list[Input | Failure]:
    path = tmp_path / "result.json"
    path.write_text(json.dumps(export, ensure_ascii=False), "utf-8")
    return [item.report for item in open_items(None, [str(path)])]


def message(number: int, text: Any, **more: Any) -> dict[str, Any]:
    return {"id": number, "type": "message", "date": "2024-05-06T07:08:09", "from": "قناة الخبر", "text": text, **more}


def test_a_message_is_joined_to_the_letter(tmp_path: Path) -> None:
    (report,) = read(tmp_path, {**CHANNEL, "messages": [message(17, PIECES)]})
    assert report == Input(
        text="عاجل | قصف على #ريف_حلب\n\nالمصدر 😀 ",
        id="telegram:1234567890/17",
        published="2024-05-06T07:08",
        outlet="قناة الخبر",
        metadata_from={"published": "telegram:date", "outlet": "telegram:name"},
    )


def test_whom_it_was_passed_on_from_is_kept(tmp_path: Path) -> None:
    (report,) = read(tmp_path, {**CHANNEL, "messages": [message(1, "نص", forwarded_from="قناة أخرى")]})
    assert isinstance(report, Input)
    assert report.forwarded_from == "قناة أخرى"
    assert report.outlet == "قناة الخبر"
    assert report.metadata_from is not None and report.metadata_from["forwarded_from"] == "telegram:forwarded_from"


def test_what_has_no_text_is_no_report_and_what_is_broken_is_told(tmp_path: Path) -> None:
    messages = [
        {"id": 1, "type": "service", "action": "create_channel", "text": ""},
        message(2, "", photo="x.jpg"),
        message(3, "أول"),
        message(4, 5),
        message(5, "ثان", date=None),
    ]
    reports = read(tmp_path, {**CHANNEL, "messages": messages})
    assert [report.id.rpartition("/")[2] for report in reports if report.id] == ["3", "4", "5"]
    assert isinstance(reports[1], Failure) and reports[1].error.code == "bad_record"
    assert isinstance(reports[2], Input) and reports[2].published is None


def test_an_account_has_several_chats(tmp_path: Path) -> None:
    chats = [{**CHANNEL, "messages": [message(1, "أ")]}, {**CHANNEL, "id": 2, "name": "ب", "messages": [message(1, "ب")]}]
    reports = read(tmp_path, {"about": "x", "chats": {"about": "y", "list": chats}})
    assert [report.id for report in reports] == ["telegram:1234567890/1", "telegram:2/1"]


def test_an_export_that_is_none_is_told(tmp_path: Path) -> None:
    for export in ({"messages": 5}, {"chats": []}, {**CHANNEL, "messages": []}):
        (report,) = read(tmp_path, export)
        assert isinstance(report, Failure)
        assert report.error.code in ("bad_json", "empty") and ": " in report.error.message
