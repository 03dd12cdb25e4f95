"""GDELT-like mentions: offsets are characters of the report's own text."""

from __future__ import annotations

import io

from riwaya.exchange.cells import tsv_text

from .made import OUTLET, TEXT, consumer, export

THEIRS = [
    "GLOBALEVENTID",
    "EventTimeDate",
    "MentionTimeDate",
    "MentionType",
    "MentionSourceName",
    "MentionIdentifier",
    "SentenceID",
    "Actor1CharOffset",
    "Actor2CharOffset",
    "ActionCharOffset",
    "InRawText",
    "Confidence",
    "MentionDocLen",
    "MentionDocTone",
    "MentionDocTranslationInfo",
    "Extras",
]


def rows(**options: bool) -> list[dict[str, str]]:
    header, *lines = export("gdelt", **options)[0].decode().removesuffix("\n").split("\n")
    names = header.split("\t")
    assert names[: len(THEIRS)] == THEIRS
    return [dict(zip(names, map(tsv_text, line.split("\t")), strict=True)) for line in lines]


def test_offsets_point_at_the_words() -> None:
    row = rows()[0]
    assert TEXT[int(row["ActionCharOffset"]) :].startswith("قتلوا")
    assert TEXT[int(row["Actor1CharOffset"]) :].startswith("مسلحين")
    assert TEXT[int(row["Actor2CharOffset"]) :].startswith("سبعة مدنيين")
    assert (row["SentenceID"], row["MentionDocLen"]) == ("2", str(len(TEXT)))
    assert rows()[1]["Actor2CharOffset"] == "-1"


def test_fields_are_as_gdelt_has_them() -> None:
    row = rows()[0]
    assert (row["EventTimeDate"], row["MentionTimeDate"]) == ("20250303000000", "20250304082000")
    assert (row["MentionType"], row["MentionIdentifier"], row["MentionSourceName"]) == (
        "1",
        "https://example.org/a?b=1&c=2",
        OUTLET,
    )
    assert (row["Confidence"], row["InRawText"], row["EventCode"]) == ("80", "1", "180")
    assert (row["said_by"], row["relayed_by"], row["mode"]) == ("security source", "Rimal Agency", "direct")
    assert int(row["GLOBALEVENTID"]) < 2**63


def test_a_line_break_in_the_text_does_not_break_the_line() -> None:
    assert len(rows(everything=True)) == 4
    assert [row["event_id"] for row in rows()] == ["e1", "e4"]


def test_pandas_opens_it() -> None:
    frame = consumer("pandas").read_csv(io.BytesIO(export("gdelt")[0]), sep="\t", quoting=3)
    assert list(frame.ActionCharOffset) == [TEXT.index("قتلوا"), TEXT.index("قتل")]
