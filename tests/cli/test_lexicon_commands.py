"""`riwaya lexicon`: the word lists are in order, and adding to them works without Python."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from riwaya.languages.ar.pack import DATA

from .conftest import Run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DATA, tmp_path / "data"))


def test_the_word_lists_are_in_order(run: Run) -> None:
    done = run("lexicon", "lint")
    assert done.text == ""
    assert done.status == 0


CUE = ["cue", "تمتم ب", "--stance", "assert", "--verb", "تمتم يتمتم", "--takes", "clause"]
EXAMPLES = ["--yes", "تمتم المتحدث بأن الجسر سليم.", "--no", "تمت الصفقة أمس."]


def test_adding_a_cue_a_frame_an_actor_a_head_and_a_verb(run: Run, folder: Path) -> None:
    added = [
        [*CUE, *EXAMPLES],
        ["frame", "lob-shells", "--type", "ASSAULT", "--mode", "heavy-weapons", "--cameo", "194", "--gloss", "lob shells",
         "--layer", "attack", "--noun", "رشق مدفعي", "--slot", "على=recipient", *EXAMPLES],
        ["actor", "test-council", "--name", "Test Council, the", "--name-ar", "مجلس الاختبار", "--kind", "organisation",
         "--alias", "المجلس التجريبي", *EXAMPLES],
        ["head", "مختبر تجريبي", "--english", "test lab", "--class", "institution", "--kind", "organisation", *EXAMPLES],
        ["verb", "تلعثم يتلعثم", "--gloss", "stammer"],
    ]  # fmt: skip
    before = (folder / "reporting.toml").read_text("utf-8")
    found = run("lexicon", "lint", "--folder", folder).text
    for words in added:
        done = run("lexicon", "add", *words, "--folder", folder)
        assert (done.status, done.err) == (0, ""), words
    after = (folder / "reporting.toml").read_text("utf-8")
    assert after.startswith(before)
    assert 'lemma = "تمتم ب"' in after
    assert '"Test Council, the",مجلس الاختبار' in (folder / "actors" / "added.csv").read_text("utf-8")
    assert run("lexicon", "lint", "--folder", folder).text == found


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([*CUE[:3], "shout", *CUE[4:], *EXAMPLES], "stance"),
        (["cue", "قال", *CUE[2:], *EXAMPLES], "already in reporting.toml"),
        ([*CUE[:5], "تمتم", *CUE[6:], *EXAMPLES], "perfect and an imperfect"),
        ([*CUE, "--yes", "تـمتم.", "--no", "تم."], "tatweel"),
    ],
)
def test_what_is_wrong_is_not_written(run: Run, folder: Path, words: list[str], told: str) -> None:
    before = (folder / "reporting.toml").read_bytes()
    done = run("lexicon", "add", *words, "--folder", folder)
    assert done.status == 2
    assert told in done.err
    assert (folder / "reporting.toml").read_bytes() == before


def test_an_entry_without_examples_is_wrong_usage(run: Run, folder: Path) -> None:
    done = run("lexicon", "add", *CUE, "--folder", folder)
    assert done.status == 2
    assert "--yes" in done.err


def test_a_folder_that_is_not_there(run: Run) -> None:
    assert run("lexicon", "lint", "--folder", "no-such-folder").status == 2
