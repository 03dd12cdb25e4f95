"""Who does it decides what an act is: aircraft that shell, drones, groups that arrest."""

import pytest
from claims import document

DECIDED = [
    ("قصفت طائرات حربية تركية مخازن للمقاتلين قرب زاخو.", "قصفت", "ASSAULT", "aerial"),
    ("أكد الناطق قصف المقاتلات الروسية لمخازن الحركة في كوباني.", "قصف", "ASSAULT", "aerial"),
    ("كثف طيران التحالف ضرب مواقع الحوثيين في حجة.", "ضرب", "ASSAULT", "aerial"),
    ("قصفت طائرات بدون طيار معسكرا في شبوة.", "قصفت", "ASSAULT", "drone"),
    ("قصفت القوات الحكومية بلدة في إدلب.", "قصفت", "ASSAULT", "heavy-weapons"),
    ("بدأ التحالف حملة قصف جوي على المدينة.", "حملة قصف جوي", "ASSAULT", "aerial"),
    ("اعتقل تنظيم داعش عشرين تاجرا في الموصل.", "اعتقل", "ASSAULT", "abduct"),
    ("ألقى مسلحون مجهولون القبض على ثلاثة صحفيين في سبها.", "القبض", "ASSAULT", "abduct"),
    ("اعتقلت قسد ثلاثة شبان في الرقة.", "اعتقلت", "COERCE", "arrest"),
    ("ألقت الشرطة القبض على ثلاثة لصوص في سبها.", "القبض", "COERCE", "arrest"),
]


@pytest.mark.parametrize(("text", "trigger", "type_", "mode"), DECIDED)
def test_doer(text: str, trigger: str, type_: str, mode: str) -> None:
    """Aircraft strike from the air whatever the verb; a group that rules nobody abducts, one that holds a land arrests."""
    assert [(event.text, event.type, event.mode) for event in document(text).events] == [(trigger, type_, mode)]
