"""Traits of word forms, and words that a report lacks, only spare rules what cannot concern them: without them the same is read."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from riwaya import Input
from riwaya.languages.ar import clitics, temporal_points
from riwaya.languages.ar.pack import CERTAINTY, classes, compiled, load_morphology
from riwaya.lexicon.match import Matcher, Word
from riwaya.reading.certainty import load_weights
from riwaya.reading.draft import Draft
from riwaya.reading.knowledge import Knowledge
from riwaya.reading.pipeline import read_report
from riwaya.reading.words import traits

GOLD = Path(__file__).resolve().parents[1] / "gold"
EXPRESSIONS = Path(__file__).resolve().parents[2] / "benchmarks" / "expressions"


def _texts() -> list[str]:
    lines = [line for path in sorted(GOLD.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    return list(dict.fromkeys(text for line in lines if isinstance(text := json.loads(line).get("text"), str)))


def _read(texts: list[str]) -> list[bytes]:
    """The documents by a lexicon whose words nobody has seen yet."""
    knowledge = Knowledge(Matcher(compiled(), clitics.split, classes()), load_morphology(), load_weights(CERTAINTY))
    return [msgspec.json.encode(read_report(Input(text=text), knowledge)) for text in texts]


def test_no_trait_keeps_a_rule_from_a_word_that_it_concerns(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = _texts()
    assert len(texts) > 20
    spared = _read(texts)
    real = traits.traits_of

    def without_guards(word: Word, knowledge: Knowledge) -> int:
        return (real(word, knowledge) | traits.GUARDS) & ~traits.ANSWERS

    monkeypatch.setattr(traits, "traits_of", without_guards)
    for text, one, other in zip(texts, spared, _read(texts), strict=True):
        assert one == other, text


def test_no_missing_word_keeps_a_rule_from_a_report_that_it_concerns(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = _texts()
    spared = _read(texts)
    monkeypatch.setattr(Draft, "lacks", lambda *_: False)
    monkeypatch.setattr(Draft, "lacks_in", lambda *_: False)
    monkeypatch.setattr(Draft, "lacks_forms", lambda *_: False)
    for text, one, other in zip(texts, spared, _read(texts), strict=True):
        assert one == other, text


def test_no_first_word_keeps_a_reader_of_times_from_what_it_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = (EXPRESSIONS / "times.jsonl").read_text(encoding="utf-8").splitlines()
    texts = _texts() + [json.loads(line)["text"] for line in lines]
    spared = _read(texts)
    monkeypatch.setattr(temporal_points, "_readers_at", lambda _: temporal_points._OF_WORDS)
    for text, one, other in zip(texts, spared, _read(texts), strict=True):
        assert one == other, text
