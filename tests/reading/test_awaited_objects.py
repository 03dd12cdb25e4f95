"""Words that may be a verb or a noun, behind a verb that reports its object."""

from __future__ import annotations

import pytest

from riwaya import read


@pytest.mark.parametrize(
    ("text", "stance", "content"),
    [
        ("نفى مصدر عسكري قصف السوق في سراقب.", "deny", "قصف السوق في سراقب"),
        ("نفت وزارة الصحة قصف المستشفى في سراقب.", "deny", "قصف المستشفى في سراقب"),
        ("ونفى المتحدث باسم الجيش قتل مدنيين في الرقة.", "deny", "قتل مدنيين في الرقة"),
        ("أنكر الجيش قصف القرية.", "deny", "قصف القرية"),
        ("أكد مصدر عسكري قصف السوق في سراقب.", "confirm", "قصف السوق في سراقب"),
    ],
)
def test_what_is_denied_or_confirmed_is_a_noun(text: str, stance: str, content: str) -> None:
    document = read(text)
    assert [(statement.stance, statement.text) for statement in document.statements] == [(stance, content)]
    assert [event.statement for event in document.events] == ["s1"]


def test_who_denies_an_act_is_not_its_doer() -> None:
    (event,) = read("نفى مصدر عسكري قصف السوق في سراقب.").events
    assert event.actor == []


def test_a_verb_stays_a_verb_behind_its_subject() -> None:
    (event,) = read("الجيش السوري قصف السوق في سراقب.").events
    assert event.actor
    (event,) = read("طائرات روسية قصفت السوق في سراقب.").events
    assert event.actor


@pytest.mark.parametrize("comma", ["", "،"])
def test_what_it_led_to_needs_no_comma(comma: str) -> None:
    document = read(f"قصفت طائرات روسية سوقا في سراقب أمس{comma} ما أدى إلى مقتل خمسة مدنيين.")
    assert [(toll.effect, document.quantities[0].low) for event in document.events for toll in event.tolls] == [("killed", 5)]
