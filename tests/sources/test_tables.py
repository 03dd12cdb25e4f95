"""CSV and Parquet: columns by name or by a map, every row in its place."""

from __future__ import annotations

import datetime as dt
import gzip
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

from riwaya.records import Failure, Input
from riwaya.sources import Settings, open_items
from riwaya.sources.tables import columns_of

SENTENCE = "قالت الوزارة، أمس، إن الطريق مفتوح."


def found(path: Path, columns: str = "", **options: str) -> list[Input | Failure]:
    settings = Settings(columns=columns_of(columns) if columns else {}, **options)  # type: ignore[arg-type]
    return [item.report for item in open_items(None, [str(path)], settings)]


def codes(reports: list[Input | Failure]) -> list[str | None]:
    return [report.error.code if isinstance(report, Failure) else None for report in reports]


def csv(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_columns_by_their_own_names(tmp_path: Path) -> None:
    path = csv(tmp_path, f'id,text,published,outlet,more\r\n7,"{SENTENCE}",2024-05-06,شبكة,x\r\n8,"سطر\nآخر.",,,\r\n')
    assert found(path) == [
        Input(
            text=SENTENCE, id="7", published="2024-05-06", outlet="شبكة",
            metadata_from={"published": "column:published", "outlet": "column:outlet"},
        ),
        Input(text="سطر\nآخر.", id="8"),
    ]  # fmt: skip


def test_columns_by_a_map(tmp_path: Path) -> None:
    path = csv(tmp_path, f"body;date;t\n{SENTENCE};2024-05-06 07:08:09;عنوان\n")
    (report,) = found(path, "text=body,published=date,title=t", outlet="شبكة")
    assert report == Input(
        text=SENTENCE, title="عنوان", published="2024-05-06T07:08", outlet="شبكة",
        metadata_from={"published": "column:date", "title": "column:t", "outlet": "given"},
    )  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encodings_and_delimiters_are_found(tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = f'id{delimiter}text\n1{delimiter}"{SENTENCE}"\n'
    assert found(csv(tmp_path, text, encoding)) == [Input(text=SENTENCE, id="1")]


def test_a_long_file_is_read_across_its_sample(tmp_path: Path) -> None:
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress(("id,text\n" + "".join(f'{n},"{SENTENCE}"\n' for n in range(5000))).encode(), 1))
    reports = found(path)
    assert [report.id for report in reports] == [str(n) for n in range(5000)]
    assert {report.text for report in reports if isinstance(report, Input)} == {SENTENCE}


def test_a_row_that_is_wrong_stands_in_its_place(tmp_path: Path) -> None:
    rows = ["text,published", f'"{SENTENCE}",2024-01-01', "a,b,c", f'"{SENTENCE}",أمس', '" ",', f'"{SENTENCE}",', '"open,']
    reports = found(csv(tmp_path, "\n".join(rows)))
    assert codes(reports) == [None, "bad_record", "bad_record", "empty", None, "bad_record"]
    assert reports[1].id == f"{tmp_path}/a.csv:3"


@pytest.mark.parametrize(
    ("text", "columns", "code"),
    [("a,b\n1,2\n", "", "no_column"), ("a,b\n1,2\n", "text=c", "no_column"), ("text\n", "", "empty"), ("", "", "empty")],
)
def test_a_table_without_texts_is_told(tmp_path: Path, text: str, columns: str, code: str) -> None:
    reports = found(csv(tmp_path, text), columns)
    assert codes(reports) == [code]


@pytest.mark.parametrize("words", ["text", "body=text", "text=", "text=a,,"])
def test_a_map_that_is_wrong_is_told(words: str) -> None:
    with pytest.raises(ValueError, match="FIELD=COLUMN"):
        columns_of(words)


def test_parquet(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    columns = {
        "n": [1, 2, 3],
        "body": [SENTENCE, None, SENTENCE],
        "day": [dt.date(2024, 5, 6), None, None],
        "moment": [dt.datetime(2024, 5, 6, 7, 8), None, None],
    }
    pyarrow.parquet.write_table(pyarrow.table(columns), path, row_group_size=2)
    reports = found(path, "text=body,id=n,published=day")
    assert reports[0] == Input(text=SENTENCE, id="1", published="2024-05-06", metadata_from={"published": "column:day"})
    assert codes(reports) == [None, "empty", None]
    moment = found(path, "text=body,published=moment")[0]
    assert isinstance(moment, Input)
    assert moment.published == "2024-05-06T07:08"


def test_parquet_that_is_none_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    path.write_bytes(b"PAR1 nothing")
    assert codes(found(path)) == ["damaged"]
    assert codes(found(tmp_path / "gone.parquet")) == ["not_found"]


def test_parquet_that_is_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    table = pyarrow.table({"text": ["x" * 50_000_000]})
    pyarrow.parquet.write_table(table, path, compression="zstd", use_dictionary=False)
    assert path.stat().st_size < 100_000
    assert codes(found(path)) == ["compression_ratio"]
