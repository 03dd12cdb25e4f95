"""Acts and what holds them back or does not: لا before a noun, hesitation denied, aims, the verge of doing, the nth time."""

from __future__ import annotations

import pytest

from riwaya import Input, read

HELD = [
    ("لا هدنة مع المسلحين.", "هدنة", "negated"),
    ("وأكد القائد أنه لا انسحاب من البلدة.", "انسحاب", "negated"),
    ("ولا انسحاب من البلدة إلا بضمانات.", "انسحاب", "hypothetical"),
    ("ولن تتوانى القوات عن قصف مواقع التنظيم في الموصل.", "قصف", "future"),
    ("ولم تتوان القوات عن قصف مواقع التنظيم في الموصل.", "قصف", "occurred"),
    ("ولم يتورع المسلحون عن قصف السوق.", "قصف", "occurred"),
    ("ولن تتردد القوات في قصف مواقع التنظيم في الموصل.", "قصف", "future"),
    ("ولم تتردد القوات في قصف مواقع التنظيم في الموصل.", "قصف", "occurred"),
    ("وكان الشبان يريدون المشاركة في إعادة إعمار البصرة.", "إعادة إعمار", "hypothetical"),
    ("ورفضت الحكومة المشاركة في قصف مواقع التنظيم.", "قصف", "negated"),
    ("وتلقى القائد رسائل من المسلحين بهدف الانسحاب من البلدة.", "الانسحاب", "future"),
    ("ونحن قاب قوسين أو أدنى من إحراز النصر وطرد المسلحين من البلدة.", "طرد المسلحين", "future"),
    ("وهي المرة الثالثة التي ينفذ فيها التنظيم عملية تفجير في البلدة.", "عملية تفجير", "occurred"),
    ("وهذه هي المرة الثالثة التي يقصف فيها التنظيم البلدة.", "يقصف", "occurred"),
    ("وستعلن الوزارة بعد غد عن هوية منفذ العملية الإرهابية.", "العملية الإرهابية", "occurred"),
]


@pytest.mark.parametrize(("text", "trigger", "modality"), HELD)
def test_what_holds_an_act_back_decides_whether_it_took_place(text: str, trigger: str, modality: str) -> None:
    """لا denies the kind of act; who will not hesitate is still to act, who did not has acted; what is aimed at is to come."""
    assert [event.modality for event in read(Input(text=text)).events if event.text == trigger] == [modality]
