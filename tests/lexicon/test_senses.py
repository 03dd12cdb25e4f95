"""Families of sense: which words belong to them, in which forms, and what a following word changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from riwaya.languages.ar.pack import DATA, load_senses
from riwaya.lexicon.lint import lint
from riwaya.lexicon.senses import CONTRARY, DENIAL, SENSE
from riwaya.text.normalise import folded


def says(words: str) -> set[tuple[str, int]]:
    """What the first of some words says: (name of the entry, SENSE, CONTRARY or DENIAL)."""
    senses = load_senses()
    first, *following = folded(words).split()
    found, _ = senses.readings(senses.stem(first, first, False), following)
    named = {(senses.senses[reading.ref].id, reading.kind) for reading in found if reading.kind in (SENSE, CONTRARY)}
    return named | {(senses.denials[reading.ref].lemma, DENIAL) for reading in found if reading.kind == DENIAL}


@pytest.mark.parametrize("word", ["ارتفع", "ترتفع", "ارتفعت", "يرتفعون", "مرتفع", "مرتفعة", "ارتفاع", "ارتفاعات", "بارتفاع"])
def test_every_form_of_a_word_belongs_to_its_family(word: str) -> None:
    assert ("rise-fall", SENSE) in says(word)


@pytest.mark.parametrize("word", ["انخفض", "تنخفض", "منخفضة", "انخفاض", "وهبوط"])
def test_and_to_the_contrary_one(word: str) -> None:
    assert ("rise-fall", CONTRARY) in says(word)


def test_a_feminine_that_is_listed_as_the_contrary_is_no_form_of_the_masculine() -> None:
    assert ("male-female", SENSE) in says("ممثل")
    assert ("male-female", SENSE) not in says("ممثلة")


def test_a_longer_phrase_wins() -> None:
    assert ("arrest-release", CONTRARY) in says("أطلق سراح")
    assert ("arrest-release", CONTRARY) not in says("أطلق صاروخا")
    assert ("start-stop", SENSE) not in says("أطلق سراح")


def test_a_denial_stays_one_beside_a_phrase() -> None:
    assert ("امتنع", DENIAL) in says("يمتنع عن")


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("up,gloss,صعد يصعد,,,,واحد.,واحد.|اثنان.", "its 'yes' example is 1 sentences"),
        ("up,gloss,صعد يصعد,صعود,,صعود,واحد.|اثنان.,ثلاثة.|أربعة.", "says both the sense and its contrary"),
        ("up,gloss,صعد,,,,واحد.|اثنان.,ثلاثة.|أربعة.", "is not a perfect and an imperfect"),
        ("up,gloss,,,,,واحد.|اثنان.,ثلاثة.|أربعة.", "it has no verb and no noun"),
    ],
)
def test_the_linter_tells_what_is_wrong_with_a_family(tmp_path: Path, row: str, problem: str) -> None:
    header = (DATA / "senses.csv").read_text("utf-8").split("\n", 1)[0]
    (tmp_path / "senses.csv").write_text(f"{header}\n{row}\n", "utf-8")
    found = lint(tmp_path)
    assert len(found) == 1
    assert problem in str(found[0])
