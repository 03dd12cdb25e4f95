"""Claims about who does what a clause without a relative pronoun describes, and about unarmed people in fights.

In: sentences written for these tests. Out: the doer of each act, and on which event a toll stands.
The idea: what, or whom, somebody destroyed or killed has its own deeds: who kills a gunman did not shoot at passers-by.
"""

from __future__ import annotations

import pytest

from riwaya import Input, read
from riwaya.records import Document


def _doers(document: Document, trigger: str) -> list[str]:
    names = {mention.id: mention.text for mention in document.actors}
    event = next(event for event in document.events if event.text == trigger)
    return [names[one] for one in event.actor]


@pytest.mark.parametrize(
    ("text", "trigger", "doers"),
    [
        ("دمر التحالف مدفعا كان يقصف الأحياء السكنية.", "يقصف", []),
        ("دمر التحالف مدفعا يقصف الأحياء السكنية.", "يقصف", []),
        ("دمر الجيش سيارة كانت تقصف البلدة بالصواريخ.", "دمر", ["الجيش"]),
        ("قتل الجنود مسلحا كان يطلق النار على المارة.", "يطلق النار", ["مسلحا"]),
        ("قتلت الشرطة رجلا كان يهاجم المارة بسكين.", "قتلت", ["الشرطة"]),
        ("أصيب طفل كان يلعب قرب المنزل بقصف للنظام.", "قصف", ["للنظام"]),
        ("غير أن نقطة للحوثيين استوقفته وصادرت هاتفه.", "استوقفته", ["نقطة للحوثيين"]),
        ("أعلنت المقاومة استهداف نقطة للحوثيين بجوار حرض محافظة حجة.", "استهداف", ["المقاومة"]),
        ("مهربون يشتبكون مع عناصر الحرس قرب النهر.", "يشتبكون", ["مهربون"]),
        ("اشتبك الأهالي مع عناصر قسد في الشحيل.", "اشتبك", ["الأهالي"]),
    ],
)
def test_what_is_described_has_deeds_of_its_own(text: str, trigger: str, doers: list[str]) -> None:
    assert _doers(read(Input(text=text)), trigger) == doers


def test_killing_a_gunman_is_no_part_of_his_shooting() -> None:
    document = read(Input(text="قتل الجنود مسلحا كان يطلق النار على المارة."))
    tolls = {event.text: [toll.effect for toll in event.tolls] for event in document.events}
    assert tolls == {"قتل": ["killed"], "يطلق النار": []}


@pytest.mark.parametrize(
    ("text", "trigger", "modality"),
    [
        ("تتقدم القوات الحكومية بغطاء جوي كثيف من طيران التحالف العربي نحو مدينة زنجبار.", "غطاء جوي", "ongoing"),
        ("يشهد ريف حماة معارك عنيفة بين قوات النظام المدعومة بالطيران الروسي والفصائل المعارضة.", "المدعومة", "ongoing"),
        ("سيطرت القوات المدعومة بطيران التحالف على البلدة أمس.", "المدعومة", "occurred"),
    ],
)
def test_backing_goes_on_as_long_as_what_it_backs(text: str, trigger: str, modality: str) -> None:
    assert [event.modality for event in read(Input(text=text)).events if event.text == trigger] == [modality]
