"""JSON lines: what riwaya read prints."""

from __future__ import annotations

import msgspec

from riwaya.records import Document

from .made import documents, export


def test_documents_come_back_as_they_were() -> None:
    data, counts = export("jsonl")
    assert [msgspec.json.decode(line, type=Document) for line in data.splitlines()] == documents()
    assert (counts.documents, counts.records) == (2, 2)
