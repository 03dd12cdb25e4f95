"""Who does an act that its clause only leads to: a verb's one act, the subject behind commas, an object in its place.

In: sentences of our own. Out: who did each act, and to whom.
The idea: a verb brings in one act with its preposition; what stands nearer to another one belongs to that.
"""

from __future__ import annotations

import pytest
from claims import document


def parties(sentence: str, trigger: str) -> tuple[list[str], list[str]]:
    """Doers and sufferers of the first event with a trigger; a sentence without it has no such event."""
    found = document(sentence)
    actors = {item.id: item.text for item in found.actors}
    event = next(one for one in found.events if trigger in one.text)
    return [actors[number] for number in event.actor], [actors[number] for number in event.recipient]


@pytest.mark.parametrize(
    ("sentence", "trigger"),
    [
        ("أكد الوزير أن أفرادا من الدرك قاموا بتحديد مكان رجل مرتبط بالهجوم الانتحاري الذي هز العاصمة.", "الهجوم"),
        ("قام رجال الدرك بتوقيف شاب له صلة بتفجير السوق.", "تفجير"),
        ("شهد المطار اختطاف طائرة مصرية كانت متجهة إلى قبرص.", "اختطاف"),
        ("ندد الوزير بتفجير حافلة إسرائيلية في القدس.", "تفجير"),
        ("جاء ذلك بعد اعتقال صحفية فرنسية في طهران.", "اعتقال"),
        ("وتابع البيان أن الصواريخ انطلقت من الجبل واستهدفت وحدات مقاتلة.", "استهدفت"),
    ],
)
def test_nobody_is_charged(sentence: str, trigger: str) -> None:
    """Who finds the culprit, and to whom a bus belongs, is not who did it."""
    assert parties(sentence, trigger)[0] == []


@pytest.mark.parametrize(
    ("sentence", "trigger", "doers"),
    [
        ("سيطرت القوات على التلة وأسرت عشرة من المسلحين.", "أسرت", ["القوات"]),
        ("قال الآمر إن قواته دخلت القرية وأسرت سبعة من المتمردين.", "أسرت", ["قواته"]),
        ("دفعت القوات النظامية بتعزيزات إلى الجبهة، كما نقلت دبابات ومدافع إلى بلدة مورك.", "نقلت", ["القوات النظامية"]),
        ("هدأت الجبهة بعد أن كانت الفصائل، طوال أشهر، تحاصر البلدة.", "تحاصر", ["الفصائل"]),
        ("استعاد الحي هدوءه بعدما كانت الميليشيا، قبل عام، تقصف منازله.", "تقصف", ["الميليشيا"]),
        ("أشاد الوزير بدور قوات الأمن في مكافحة الإرهاب من خلال القبض على خلايا إرهابية.", "القبض", ["قوات الأمن"]),
        ("اتهمت الشرطة شابا بالتخطيط لتنفيذ تفجيرات في العاصمة.", "تفجيرات", ["شابا"]),
        ("يسعى الجيش إلى إضعاف التنظيم عن طريق قصف مخازنه.", "قصف", ["الجيش"]),
        ("نوه المسؤول بنجاحات هذا الجهاز في اعتقال المهربين.", "اعتقال", ["هذا الجهاز"]),
        ("زادت الأزمة مع تمسك رئيس الكتلة برفض التمديد للضابط.", "رفض", ["رئيس الكتلة"]),
    ],
)
def test_doers(sentence: str, trigger: str, doers: list[str]) -> None:
    """The subject of the clause, or whose doing a noun tells."""
    assert parties(sentence, trigger)[0] == doers


def test_what_strikes_hit() -> None:
    """Attacks hit what stands behind a verb that goes on about them, were it a force."""
    assert parties("وتابع البيان أن عشر ضربات نفذت قرب الرقة واستهدفت وحدات مقاتلة.", "ضربات") == ([], ["وحدات مقاتلة"])


def test_killed_not_dead() -> None:
    """قضى with those behind على tells of killing them."""
    assert parties("قضى الجيش على المتسللين عند الحدود.", "قضى")[0] == ["الجيش"]


@pytest.mark.parametrize(
    ("sentence", "trigger", "doers"),
    [
        ("استسلم سبعة للقوات الحكومية بعد حصار طويل.", "استسلم", ["سبعة"]),
        ("سلم اثنان نفسيهما إلى الدرك.", "سلم", ["اثنان"]),
        ("انسحب المئات من البلدة ليلا.", "انسحب", ["المئات"]),
        ("هرب ثلاثة من المسلحين إلى الجبال.", "هرب", ["ثلاثة من المسلحين"]),
        ("سقط عشرون قتيلا في هجمات تبنى بعضها تنظيم القاعدة.", "هجمات", ["تنظيم القاعدة"]),
        ("أصيب حارسان في هجمات أعلنت حركة الشباب مسؤوليتها عن معظمها.", "هجمات", ["حركة الشباب"]),
        ("قتل ثلاثة جنود في هجومين يشتبه أن حركة الشباب نفذتهما في مقديشو.", "هجومين", ["حركة الشباب"]),
        ("واستخدم الأمن القنابل المسيلة للدموع ضد الطلبة.", "القنابل", ["الأمن"]),
        ("هاجم الثكنة عشرات المسلحين.", "هاجم", ["عشرات المسلحين"]),
        ("استهدف الحاجز انتحاري من التنظيم.", "استهدف", ["انتحاري من التنظيم"]),
        ("اتهمت أوكرانيا روسيا بقصف مستشفى في كييف.", "قصف", ["روسيا"]),
        ("عزلت الوزارة الإمام المطلوب من الشرطة الإسبانية والذي حكم عليه بالسجن عشر سنوات.", "حكم", []),
    ],
)
def test_told_apart(sentence: str, trigger: str, doers: list[str]) -> None:
    """A number, a party behind its house, the second of two states, what takes up some of the acts: each in its place."""
    assert parties(sentence, trigger)[0] == doers


@pytest.mark.parametrize(
    ("sentence", "trigger", "doers"),
    [
        ("حذرت واشنطن طهران من شن هجوم على إسرائيل.", "هجوم", ["طهران"]),
        ("وحذر الوزير الحوثيين من استهداف السفن.", "استهداف", ["الحوثيين"]),
        ("حذر الجيش السكان من قصف قد يطال الحي.", "قصف", []),
    ],
)
def test_warned(sentence: str, trigger: str, doers: list[str]) -> None:
    """Who could do it is warned not to; who could not is told what may come."""
    assert parties(sentence, trigger)[0] == doers
