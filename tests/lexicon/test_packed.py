"""Claims about the packed lexicon: it is what was packed, and a file that does not fit is not believed."""

from __future__ import annotations

import stat
import tomllib
from pathlib import Path

import pytest

from riwaya.languages.ar import pack as arabic
from riwaya.languages.ar.pack import load_matcher
from riwaya.lexicon.compile import Compiled
from riwaya.lexicon.packed import Packed, pack, unpack


def _lexicon() -> Compiled:
    return load_matcher().lexicon


def test_what_is_unpacked_is_what_was_packed() -> None:
    packed = unpack(pack(_lexicon(), "today"), "today")
    assert packed is not None
    assert packed.entries == _lexicon().entries
    assert packed.tails == _lexicon().tails
    assert dict(packed.words) == dict(_lexicon().words)
    assert dict(packed.phrases) == dict(_lexicon().phrases)
    assert list(packed.words) == list(_lexicon().words)


def test_a_stem_is_read_when_it_is_asked_for() -> None:
    packed = unpack(pack(_lexicon(), "today"), "today")
    assert packed is not None and isinstance(packed.words, Packed)
    assert "وزير" in packed.words and "وزيررر" not in packed.words
    assert packed.words["وزير"] and packed.words.get("وزيررر") is None


def test_a_file_of_other_data_is_not_believed() -> None:
    assert unpack(pack(_lexicon(), "yesterday"), "today") is None


def test_a_damaged_file_is_not_believed() -> None:
    content = pack(_lexicon(), "today")
    assert unpack(content[: len(content) // 2], "today") is None
    assert unpack(b"\x80\x04" + content, "today") is None
    assert unpack(b"", "today") is None


def test_a_kept_lexicon_can_be_read_by_all_users_of_an_installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "lexicon.cache"
    monkeypatch.setattr(arabic, "CACHE", kept)
    assert not arabic.is_fresh()
    assert arabic.write() == kept.stat().st_size
    assert stat.S_IMODE(kept.stat().st_mode) & 0o044 == 0o044
    assert arabic.is_fresh()


def test_the_compiled_lexicon_is_shipped() -> None:
    """An installation that nobody may write into would compile it at every start."""
    root = Path(__file__).resolve().parents[2]
    wheel = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert arabic.CACHE.relative_to(root).as_posix() in wheel["artifacts"]
