"""Claims about verbs that tell an act by what they are done to, about first persons, and about verdicts of courts."""

from __future__ import annotations

import pytest
from claims import document

ACTS = [
    ("اغتنمت الفصائل عربة عسكرية قرب سراقب.", "COERCE"),
    ("استولى الحوثيون على عائدات الجمارك في ميناء الصليف.", "COERCE"),
    ("أطاح الأمن العراقي بأحد المطلوبين في الأنبار.", "COERCE"),
    ("قطعت المقاومة الإمداد عن المتمردين في الراهدة.", "COERCE"),
    ("أوقف خفر السواحل الإيطالي زورقا قبالة لامبيدوزا.", "COERCE"),
    ("أقامت قوات الأمن لجان تفتيش على طريق الإسماعيلية.", "COERCE"),
    ("فتحت المقاومة جبهتين في محيط تعز.", "ASSAULT"),
    ("واجه الأهالي المسلحين بالرصاص في بلدة عرسال.", "ASSAULT"),
    ("تحررت بلدة القيارة من قبضة التنظيم.", "ASSAULT"),
    ("نشر المتمردون ألغاما في طريق مأرب.", "MOBILIZE"),
    ("فتحت الحكومة البلغارية قاعدة بيزمير أمام الطائرات الأميركية.", "AGREE"),
    ("بادل الجيش أسيرين بجثة طيار.", "RETREAT"),
]


@pytest.mark.parametrize(("text", "type_"), ACTS)
def test_object_tells_act(text: str, type_: str) -> None:
    assert [event.type for event in document(text).events] == [type_]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("نحمل حكومة الاحتلال عواقب هذا التصعيد.", "ACCUSE"),
        ("طردنا ميليشيات الحوثي من البلدة.", "ASSAULT"),
        ("نطالب الحكومة بالتحقيق في مقتل الصحفي.", "REQUEST"),
    ],
)
def test_first_person_has_no_subject_behind_it(text: str, type_: str) -> None:
    event = next(event for event in document(text).events if event.type == type_)
    assert event.actor == []
    assert len(event.recipient) == 1


def test_court_convicts() -> None:
    report = document("أدانت محكمة في برلين أربعة متهمين بتأسيس خلية.")
    assert report.statements == []
    assert [event.type for event in report.events] == ["SANCTION"]
    assert len(report.events[0].recipient) == 1


def test_body_condemns() -> None:
    report = document("أدانت الجامعة العربية قصف المستشفى في حلب.")
    assert [statement.stance for statement in report.statements] == ["condemn"]


@pytest.mark.parametrize(
    "text", ["ناشد سكان المخيم المنظمات الدولية للتدخل العاجل.", "حثت البعثة أطراف النزاع إلى ضبط النفس."]
)
def test_appeal_is_for_what_stands_behind_for(text: str) -> None:
    report = document(text)
    assert [event.type for event in report.events] == ["REQUEST"]
    assert [statement.stance for statement in report.statements] == ["demand"]


def test_armed_men_cut_roads() -> None:
    report = document("قطع مقاتلو اللواء الطريق بين البلدتين.")
    assert [event.type for event in report.events] == ["COERCE"]
    assert [event.type for event in document("قطع الأهالي الطريق احتجاجا على انقطاع الكهرباء.").events] == ["PROTEST"]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("المنازل التي استولت عليها الميليشيا في عفرين.", "COERCE"),
        ("عرض الجيش صواريخ حصل عليها من موسكو.", "AID"),
        ("الدبابات التي اغتنمتها الفصائل من المعسكر.", "COERCE"),
    ],
)
def test_pronoun_takes_up_the_fixed_word(text: str, type_: str) -> None:
    assert [event.type for event in document(text).events] == [type_]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("عاد السكان إلى منازل استولت عليها الميليشيا.", "الميليشيا"),
        ("انسحب الجيش من بلدة سيطرت عليها الفصائل.", "الفصائل"),
        ("استهدف عناصر التنظيم عددا من الآليات.", "عناصر التنظيم"),
        ("سلم مقاتلو القبائل كمية من الأسلحة للجيش.", "مقاتلو القبائل"),
    ],
)
def test_subject_behind_a_pronoun_or_before_an_amount(text: str, doer: str) -> None:
    report = document(text)
    names = {actor.id: actor.text for actor in report.actors}
    assert [names[number] for number in report.events[-1].actor] == [doer]


@pytest.mark.parametrize(
    ("text", "type_"), [("نهب المسلحون المساعدات الإنسانية.", "COERCE"), ("قصفت الطائرات قافلة مساعدات في أورم.", "ASSAULT")]
)
def test_relief_that_is_hit_helps_nobody(text: str, type_: str) -> None:
    assert [event.type for event in document(text).events] == [type_]


def test_no_town_is_called_by_a_verb() -> None:
    assert [place.text for place in document("دخل الجيش بلدة انسحبت منها الفصائل.").places] == []
