"""Claims about the packed lexicon: it is what was packed, and a file that does not fit is not believed."""

from __future__ import annotations

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
