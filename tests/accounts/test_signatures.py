"""Claims about signatures: what they are made of, and which reports meet under their keys."""

from __future__ import annotations

import pytest

from riwaya.accounts.signatures import CROWD, Entry, SignatureError, bands, candidates, resemblance, signature

from .wires import ELECTION, FLOOD, STRIKE


def _meet(one: str, other: str) -> bool:
    return not set(bands(signature(one))).isdisjoint(bands(signature(other)))


def test_a_signature_is_the_same_in_every_process_and_on_every_machine() -> None:
    signed = signature("قتل خمسة مدنيين بقصف على بلدة كفر نبل بريف إدلب الجنوبي مساء اليوم الأحد")
    assert len(signed) == 6 + 4 * 64 + 8 * 3
    assert signed[:14].hex() == "0102400003008735d4c419c6736f"
    assert signed[-16:].hex() == "d5174a495d8ab40a8d3c2ed9adb2dd0a"
    assert bands(signed)[:2] == (-9163904881924376139, -9078961149728828711)


def test_spelling_and_a_wires_head_leave_the_signature_alone() -> None:
    assert signature(STRIKE) == signature(STRIKE.replace("أ", "ا").replace("القاهرة (رويترز) - ", "صنعاء (رويترز): "))


def test_a_text_meets_one_that_holds_it_among_many_others() -> None:
    digest = "\n".join([ELECTION, FLOOD, ELECTION[::-1], FLOOD[::-1], STRIKE.split("\nولم")[0]])
    assert _meet(STRIKE, digest)
    assert resemblance(signature(STRIKE), signature(digest)) < 0.4


def test_a_text_with_every_tenth_word_changed_is_met() -> None:
    words = STRIKE.split()
    assert _meet(STRIKE, " ".join(word if index % 10 else f"كلمة{index}" for index, word in enumerate(words)))


def test_texts_of_different_things_do_not_meet() -> None:
    assert not _meet(STRIKE, ELECTION)
    assert resemblance(signature(STRIKE), signature(ELECTION)) == 0.0


def test_resemblance_estimates_the_share_of_common_shingles() -> None:
    assert resemblance(signature(STRIKE), signature(STRIKE)) == 1.0
    half = STRIKE[: len(STRIKE) // 2]
    assert 0.35 < resemblance(signature(STRIKE), signature(half)) < 0.65


@pytest.mark.parametrize("text", ["", "عاجل", "عاجل قصف", "…"])
def test_texts_of_few_words_have_a_signature(text: str) -> None:
    assert bands(signature(text)) == bands(signature(text))


@pytest.mark.parametrize("signed", [b"", b"\x01", signature(STRIKE)[:-1], b"\xff" + signature(STRIKE)[1:]])
def test_bytes_that_are_no_signature_of_this_version_are_refused_with_what_to_do(signed: bytes) -> None:
    with pytest.raises(SignatureError, match="make it again from the report's text"):
        bands(signed)


def test_each_pair_is_proposed_once_and_in_order() -> None:
    entries = [Entry("2018-05-22", "b", (1, 2)), Entry("2018-05-21", "c", (1, 2)), Entry("2018-05-22", "a", (2,))]
    assert list(candidates(entries)) == [("c", "a"), ("c", "b"), ("a", "b")]


def test_a_key_that_everybody_has_costs_a_bounded_number_of_comparisons() -> None:
    entries = [Entry("", f"r{number:05}", (7,)) for number in range(CROWD * 10)]
    pairs = list(candidates(entries))
    assert len(pairs) == CROWD * (CROWD - 1) // 2 + CROWD * 9 * CROWD
    assert all(first < f"r{CROWD:05}" for first, _ in pairs)


def test_a_report_added_last_meets_those_it_would_have_met_at_once() -> None:
    entries = [Entry("2018", f"r{number}", tuple(bands(signature(text)))) for number, text in enumerate([STRIKE, FLOOD, ELECTION])]
    new = Entry("2019", "new", bands(signature(STRIKE.split("\nولم")[0])))
    assert set(candidates([*entries, new])) - set(candidates(entries)) == {("r0", "new")}

