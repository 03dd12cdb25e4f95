"""Acts told by a verbal noun that another verb carries, and terms whose doer stands between their words."""

import pytest

from riwaya import Input, read


def _events(text: str) -> list[tuple[str, list[str], list[str]]]:
    found = read(Input(text=text, published="2024-03-13"))
    names = {actor.id: actor.text for actor in found.actors}
    return [(one.type, [names[who] for who in one.actor], [names[who] for who in one.recipient]) for one in found.events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وقامت النيابة باستجواب الوزير السابق أمس.", ("ACCUSE", ["النيابة"], ["الوزير السابق"])),
        ("تعتزم المنظمة مقاضاة الوزير السابق.", ("ACCUSE", ["المنظمة"], ["الوزير السابق"])),
        ("وتم استجواب الوزير السابق أمس.", ("ACCUSE", [], ["الوزير السابق"])),
        ("وقامت الحكومة بتهديد الحركة بالحرب أمس.", ("THREATEN", ["الحكومة"], ["الحركة"])),
        ("تعتزم الحكومة مطالبة الحركة بالإفراج عن الأسرى.", ("REQUEST", ["الحكومة"], ["الحركة"])),
    ],
)
def test_genitive_of_a_carried_act_suffers_it(text: str, expected: tuple[str, list[str], list[str]]) -> None:
    """Who does an act that a verb carries is the verb's subject, so that the genitive is whom it is done to."""
    assert expected in _events(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("رد الحزب على انتقاد الحكومة أمس.", ("ACCUSE", ["الحكومة"], [])),
        ("واجه الحزب اتهامات المعارضة بالتزوير.", ("ACCUSE", ["المعارضة"], ["الحزب"])),
    ],
)
def test_genitive_of_an_act_that_is_answered_does_it(text: str, expected: tuple[str, list[str], list[str]]) -> None:
    """An answer, and what somebody faces, is another's act."""
    assert expected in _events(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("جاء ذلك بعد إغلاق السلطات سفارة الدولة في طهران أمس.", ("SANCTION", ["السلطات"])),
        ("جاء ذلك بعد تجميد الحكومة أموال الحركة أمس.", ("SANCTION", ["الحكومة"])),
        ("أعلنت الشرطة توزيع الهلال الأحمر مساعدات على النازحين.", ("AID", ["الهلال الأحمر"])),
        ("جاء ذلك بعد قطع السعودية علاقاتها مع إيران.", ("SANCTION", ["السعودية"])),
        ("جاء ذلك بعد نشر تركيا قوات إضافية على الحدود.", ("MOBILIZE", ["تركيا"])),
    ],
)
def test_doer_stands_between_the_words_of_a_term(text: str, expected: tuple[str, list[str]]) -> None:
    """A verbal noun may have its doer before the object that makes it a term."""
    assert expected in [(one[0], one[1]) for one in _events(text)]
