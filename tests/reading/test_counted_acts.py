"""Who does an act that is counted, only took place, or whose doer is added to his name between marks.

In: sentences of our own. Out: events with who did them.
The idea: a number between a noun that carries an act and the act changes nothing about its doer; that something took place is not
to do it; behind a name, a comma sets off what somebody is called.
"""

from __future__ import annotations

import pytest
from claims import document


def doers(sentence: str, trigger: str) -> list[str]:
    found = document(sentence)
    named = {actor.id: actor.text for actor in found.actors}
    event = next(one for one in found.events if one.text == trigger)
    return [named[one] for one in event.actor]


@pytest.mark.parametrize(
    ("sentence", "trigger", "doer"),
    [
        ("أعلنت قوات التحالف تنفيذ تسع غارات على مواقع التنظيم.", "غارات", "قوات التحالف"),
        ("أعلن الجيش شن عشرات الغارات على مواقع التنظيم.", "الغارات", "الجيش"),
        ("أعلنت قوات التحالف تنفيذ أكثر من عشرين غارة على مواقع التنظيم.", "غارة", "قوات التحالف"),
        ("اتهم الوزير إسرائيل بتنفيذ ثلاث هجمات على المفاعل.", "هجمات", "إسرائيل"),
        ("هدد الحزب بشن مئات الهجمات على القواعد.", "الهجمات", "الحزب"),
        ("اعترف الجيش بتنفيذ ست غارات على المستشفى.", "غارات", "الجيش"),
        ("ماجد الحامدي، منفذ الهجوم على السياح، تدرب في معسكر.", "الهجوم", "ماجد الحامدي"),
        ("كان ماجد الحامدي - منفذ الهجوم على السياح - قد تدرب في معسكر.", "الهجوم", "ماجد الحامدي"),
        ("اعتقلت الشرطة ماجد الحامدي، مدبر الهجوم على الفندق، أمس.", "الهجوم", "ماجد الحامدي"),
    ],
)
def test_who_does_it(sentence: str, trigger: str, doer: str) -> None:
    assert doers(sentence, trigger) == [doer]


@pytest.mark.parametrize(
    ("sentence", "trigger"),
    [
        ("أعلن الجيش وقوع غارات على القاعدة.", "غارات"),
        ("أعلن الجيش تسجيل تسع غارات على القاعدة.", "غارات"),
        ("أعلن الجيش إحباط عشرات الهجمات على القاعدة.", "الهجمات"),
        ("اعتقلت الشرطة، منفذ الهجوم على الفندق، أمس.", "الهجوم"),
    ],
)
def test_who_does_it_stays_open(sentence: str, trigger: str) -> None:
    assert doers(sentence, trigger) == []
