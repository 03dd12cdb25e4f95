"""How sure the reading of an event is: a figure that its reasons add up to, and that is higher for what the text pins down."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from riwaya import read
from riwaya.api import arabic
from riwaya.languages.ar.pack import CERTAINTY
from riwaya.reading.assemble import scorecard
from riwaya.reading.certainty import load_weights
from riwaya.records import Document, Event

GOLD = Path(__file__).resolve().parents[1] / "gold"


def _event(document: Document, trigger: str) -> Event:
    return next(event for event in document.events if trigger in event.text)


@pytest.mark.parametrize(
    ("surer", "trigger", "less", "other"),
    [
        # A doer, somebody hit, a place and dead, against a noun that nothing pins down.
        (
            "قتل أربعة من عناصر الشرطة اليوم الأربعاء في هجوم شنه تنظيم الدولة على حاجز قرب الرطبة غربي العراق.", "هجوم",
            "وقال الخبير إن البلاد تواجه تحديات كثيرة منها الفقر والبطالة والهجمات.", "الهجمات",
        ),
        # Who arrested whom and where, against arrests that may come.
        (
            "اعتقلت الشرطة التونسية فجر الاثنين خمسة أشخاص في مدينة القصرين قرب الحدود الجزائرية.", "اعتقلت",
            "وحذر الناشط من أن السلطات قد تلجأ إلى تنفيذ الاعتقالات.", "الاعتقالات",
        ),
    ],
)  # fmt: skip
def test_what_the_text_pins_down_is_surer(surer: str, trigger: str, less: str, other: str) -> None:
    high = _event(read(surer), trigger).score
    assert high >= 0.8
    assert _event(read(less), other).score < high - 0.1


def test_the_reasons_add_up_to_the_figure() -> None:
    text = "شنت طائرات التحالف ثلاث غارات على مواقع الحوثيين في صعدة، وأكد مصدر طبي مقتل ستة أشخاص. وطالبت المنظمة بوقف القصف."
    document, weights = read(text), arabic().certainty
    card = scorecard(document, weights)
    assert len(document.events) >= 2
    for number, event in enumerate(document.events):
        logit = weights.base + sum(reason.weight for reason in card.reasons(document.events, number))
        assert event.score == round(1 / (1 + math.exp(-logit)), 2), event.text


def test_figures_lie_between_0_and_1_and_differ() -> None:
    texts = [json.loads(line)["text"] for line in (GOLD / "passages.jsonl").read_text("utf-8").splitlines()]
    scores = [event.score for text in texts[:20] for event in read(text).events]
    assert scores and all(0 < score < 1 for score in scores)
    assert len(set(scores)) > 10


def test_every_frame_with_a_weight_is_one() -> None:
    frames = {frame.id for frame in arabic().entries.frames}
    assert set(arabic().certainty.frames) - {"cue"} <= frames


def test_a_weight_without_words_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "certainty.toml"
    path.write_text(CERTAINTY.read_text("utf-8").replace("\n[weights]\n", "\n[weights]\nmoon = 0.3\n"), "utf-8")
    with pytest.raises(ValueError, match="no words for moon"):
        load_weights(path)
