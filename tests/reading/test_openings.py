"""What stands before the first clause of a sentence – a dateline, or words that turn to something else – changes nothing behind it.

In: sentences of our own, with and without such an opening. Out: the same events and statements.
The idea: rules about the head of a clause must not depend on what an outlet puts before it.
"""

from __future__ import annotations

import pytest
from claims import event_claims, statement_claims

TURNS = [
    "من جهة أخرى، ", "ومن ناحية ثانية، ", "وفي سياق متصل ", "وفي السياق ذاته، ", "في غضون ذلك، ",
    "إلى ذلك، ", "وعلى صعيد آخر، ", "بالمقابل، ",
]  # fmt: skip
DATELINES = ["دمشق (وكالات) - ", "دمشق - رويترز: ", "رويترز - ", "دمشق – "]
SENTENCES = [
    "قتل ثلاثة جنود في هجوم على حاجز في تعز، وفق مصدر أمني.",
    "اللجنة، التي زارت السجن مرتين، خلصت إلى أن المياه ملوثة.",
    "الموظف الذي طلب عدم نشر اسمه قال إن الرواتب تأخرت.",
    "أما النقابة فأعلنت أن الإضراب مستمر.",
    "اعتقل الجنود المعلم في حلب، بحسب ما أفاد أحد أقاربه.",
    "انسحبت القوات من إدلب، الأمر الذي نفاه مصدر عسكري.",
    "قصفت الطائرات بلدة سرمين. كما استهدفت مستودعا في سراقب.",
    "نقابة الصيادين، وهي هيئة مقرها العقبة، اتهمت الشركة بتلويث الخليج.",
]


@pytest.mark.parametrize("opening", TURNS + DATELINES)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_opening_changes_nothing(sentence: str, opening: str) -> None:
    assert statement_claims(opening + sentence) == statement_claims(sentence)
    assert event_claims(opening + sentence) == event_claims(sentence)


def test_that_place() -> None:
    """إلى ذلك without a comma goes on: to that place."""
    assert event_claims("إلى ذلك المعسكر في مأرب وصل الجنود.") == ["MOBILIZE وصل الجنود | by الجنود | at مأرب"]


def test_who_speaks_before_a_colon() -> None:
    """A body before a colon speaks, and is no dateline."""
    assert statement_claims("المرصد: مقتل خمسة مدنيين في إدلب.") == ["assert | المرصد | مقتل خمسة مدنيين في إدلب | direct"]
