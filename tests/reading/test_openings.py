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
    "ميدانيا، ", "عاجل | ", "#عاجل: ", "بالفيديو.. ",
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


def undated(text: str) -> list[str]:
    """The claims of a text without the days of its events."""
    return [" | ".join(part for part in claim.split(" | ") if not part.startswith("on ")) for claim in event_claims(text)]


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


@pytest.mark.parametrize("opening", ["أمس، ", "وفي مطلع الشهر الماضي، ", "منذ يومين، "])
@pytest.mark.parametrize("sentence", SENTENCES)
def test_time_before_a_comma(sentence: str, opening: str) -> None:
    """A day with its comma dates the clause behind it, and changes nothing else: it stays within what is said."""
    told = [claim.replace(opening, "") for claim in statement_claims(opening + sentence)]
    assert told == statement_claims(sentence)
    assert undated(opening + sentence) == event_claims(sentence)


def test_day_of_the_verb() -> None:
    """The day that opens a sentence is that of its verb, and makes no news of an attack that is only referred to."""
    sentence = "أوقفت الشرطة أربعة أشخاص للاشتباه في صلتهم بالهجوم."
    assert undated("أمس، " + sentence) == event_claims(sentence)


def test_who_speaks_behind_a_kicker() -> None:
    assert statement_claims("عاجل | المرصد: مقتل خمسة مدنيين في إدلب.") == ["assert | المرصد | مقتل خمسة مدنيين في إدلب | direct"]
