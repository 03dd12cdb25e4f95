"""The limits: one file, documented, refused where it is wrong, and each of them in force."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from riwaya.records import Failure, Input
from riwaya.sources import Settings, open_items
from riwaya.sources.limits import DEFAULTS, SETTINGS_VARIABLE, Limits, load_limits
from riwaya.sources.settings import limits_of

PAGE = Path(__file__).resolve().parents[2] / "docs" / "limits.md"


def shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return f"{value:,}" if isinstance(value, int) else f"{value:,.0f}"


def test_the_page_lists_every_limit_with_its_default_and_a_reason() -> None:
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+?) \| ([^|]+?) \|$", PAGE.read_text("utf-8"), re.M)
    listed = {name: value.split(" ")[0] if name != "ports" else value for name, value, _ in rows}
    assert listed == {name: shown(value) for name, value in msgspec.structs.asdict(DEFAULTS).items()}
    assert all(len(reason) > 20 for _, _, reason in rows)


def test_the_page_lists_every_code() -> None:
    """Every code that a record of failure may have, as the code has them."""
    source = Path(__file__).resolve().parents[2] / "src" / "riwaya"
    text = "\n".join(path.read_text("utf-8") for folder in ("sources", "text") for path in sorted((source / folder).glob("*.py")))
    text += (source / "cli" / "reading.py").read_text("utf-8")
    found = set(
        re.findall(
            r'(?:failure\([^"\n]*?|Refused\(|Refused\(\s+|Excess\(|Damaged\(|DecodeError\(\s*|\bcode=|\bcode = )"([a-z_]+)"', text
        )
    )
    found |= set(re.findall(r'code, message = "([a-z_]+)"', text))
    listed = set(re.findall(r"^\| ((?:`\w+` ?)+)\|", PAGE.read_text("utf-8").partition("## Codes")[2], re.M))
    codes = {code for row in listed for code in re.findall(r"`(\w+)`", row)}
    assert found - codes == set()
    assert len(codes) > 20


def test_a_settings_file_changes_what_it_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "riwaya.toml"
    path.write_text("[limits]\nredirects = 2\nread_seconds = 1\nports = [80, 8080]\n")
    changed = msgspec.structs.replace(DEFAULTS, redirects=2, read_seconds=1.0, ports=(80, 8080))
    assert load_limits(path) == limits_of(path) == changed
    monkeypatch.setenv(SETTINGS_VARIABLE, str(path))
    assert limits_of(None) == changed
    monkeypatch.delenv(SETTINGS_VARIABLE)
    assert limits_of(None) == Limits()


@pytest.mark.parametrize(
    "text",
    ["[limits]\nredirect = 2", "[limits]\nratio = 0", "[limits]\nratio = 'much'", "[limit]", "[limits", "[limits]\nports = 80"],
)
def test_a_settings_file_that_is_wrong_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "riwaya.toml"
    path.write_text(text)
    with pytest.raises(ValueError, match="decompressed_bytes"):
        load_limits(path)
    with pytest.raises(ValueError, match="cannot be read"):
        load_limits(tmp_path / "gone.toml")


def outcome(path: Path, **limits: int) -> str | None:
    (item,) = open_items(None, [str(path)], Settings(msgspec.structs.replace(DEFAULTS, **limits)))
    return item.report.error.code if isinstance(item.report, Failure) else None


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl", "a.csv"])
def test_a_report_may_have_a_million_characters(tmp_path: Path, name: str) -> None:
    for number, code in ((999_000, None), (1_001_000, "too_large")):
        text = "قالت الوزارة إن الطريق مفتوح.\n" * (number // 30)
        path = tmp_path / name
        if name == "a.jsonl":
            path.write_bytes(msgspec.json.encode(Input(text=text)))
        elif name == "a.csv":
            path.write_text(f'text\n"{text}"\n', "utf-8")
        elif name == "a.html":
            path.write_text(f"<article><pre>{text}</pre></article>", "utf-8")
        else:
            path.write_text(text, "utf-8")
        assert outcome(path) == code


def test_pages_and_exports_have_a_size(tmp_path: Path) -> None:
    page, export = tmp_path / "a.html", tmp_path / "result.json"
    page.write_text("<p>نص" + " " * 5000, "utf-8")
    export.write_text('{"messages": [{"id": 1, "text": "نص"}]}', "utf-8")
    assert (outcome(page), outcome(export)) == (None, None)
    assert outcome(page, decompressed_bytes=4000) == outcome(export, export_bytes=20) == "too_large"
