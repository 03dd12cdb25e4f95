"""Claims about who somebody means by his own forces, and about names that hold words of other meaning."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

from riwaya import Input, read

OWN = [
    ("أعلنت حركة الشباب أن مقاتليها اقتحموا فندقا في كيسمايو.", "al-shabaab"),
    ("قال الجيش الإسرائيلي إن جنوده أطلقوا النار على شاب في جنين.", "israeli-army"),
    ("قالت جماعة نصرة الإسلام والمسلمين إن مقاتليها نصبوا كمينا لرتل قرب غاو.", "jnim"),
    ("انسحب مقاتلو داعش من التلة. وأعلنت حركة الشباب أن مقاتليها اقتحموا فندقا في كيسمايو.", "al-shabaab"),
    ("انتشرت قوات الحشد الشعبي في الأنبار. وقال قائد الفرقة الذهبية إن قواتنا هاجمت معسكرا للمسلحين.", "iraqi-cts"),
    ("انسحب مقاتلو داعش من التلة. وأكدت الفرقة الأولى أن مقاتليها هاجموا القرية.", None),
    ("انسحب مقاتلو داعش من التلة. وقال التنظيم إن مقاتليه هاجموا القرية.", "islamic-state"),
    ("أعلنت الجماعة أن مسلحين مجهولين اقتحموا فندقا في كيسمايو.", None),
]


OURS = """
وقال المتحدث باسم التحالف إن غاراتنا تستهدف المسلحين
  ASSAULT غاراتنا | by التحالف | to المسلحين | ongoing | told by المتحدث باسم التحالف
وقال قائد حركة الشباب إن هجماتنا على القاعدة ستستمر
  ASSAULT هجماتنا | by حركة الشباب | ongoing | told by قائد حركة الشباب
وقال قائد حركة الشباب إننا في مرحلة بسط سيطرتنا على الميناء
  ASSAULT بسط سيطرتنا | by حركة الشباب | told by قائد حركة الشباب
وقال الوزير إن هجماتنا على الفساد مستمرة
وقال المتحدث باسم الجيش إن ضرباتنا أصابت أهدافها
  ASSAULT ضرباتنا | by الجيش | told by المتحدث باسم الجيش
وقال قائد عسكري في التحالف إن غاراتنا أصابت أهدافها
  ASSAULT غاراتنا | by التحالف | told by قائد عسكري في التحالف
"""


@pytest.mark.parametrize(("text", "entity"), OWN)
def test_a_force_with_a_pronoun_is_of_the_body_that_speaks(text: str, entity: str | None) -> None:
    document = read(Input(id="r", text=text))
    actors = {actor.id: actor.entity for actor in document.actors}
    (event,) = [event for event in document.events if event.type == "ASSAULT"]
    assert [actors[id] for id in event.actor] == [entity]


AFFILIATED = [
    ("اعتقل مسلحون يتبعون قوات الحزام الأمني مصورا في عدن.", "security-belt"),
    ("خطف مسلحون ينتمون إلى حركة الشباب ثلاثة أطباء.", "al-shabaab"),
]


@pytest.mark.parametrize(("text", "entity"), AFFILIATED)
def test_a_clause_may_say_whose_armed_people_are(text: str, entity: str) -> None:
    document = read(Input(id="r", text=text))
    actors = {actor.id: actor.entity for actor in document.actors}
    assert [actors[id] for id in document.events[0].actor] == [entity]


def test_a_base_that_is_named_after_a_man_is_a_place() -> None:
    document = read(Input(id="r", text="تعرضت قاعدة عين الأسد في الأنبار لهجوم بصواريخ."))
    assert "Ayn al-Asad Air Base" in {place.name for place in document.places}
    assert "bashar-al-assad" not in {actor.entity for actor in document.actors}
    named = read(Input(id="r", text="قصفت قوات الأسد مدينة سراقب."))
    assert not {"قوات الأسد", "الأسد"} & {place.text for place in named.places}


def test_a_word_inside_a_name_is_no_fixed_word_of_a_verb() -> None:
    document = read(Input(id="r", text="أعلنت قوات الدعم السريع، صباح السبت، سيطرتها الكاملة على جسر شمبات."))
    assert [(event.type, event.text) for event in document.events] == [("ASSAULT", "سيطرتها الكاملة")]
    assert document.statements[0].stance == "announce"


BACKED = [
    "هاجمت قوات مدعومة أميركيا معسكرا.",
    "قصف النظام المدعوم إيرانيا معسكرا.",
    "هاجمت القوات الموالية للحوثيين معسكرا.",
    "هاجمت قوات الجيش المدعومة بالمقاومة الشعبية معسكرا.",
]


@pytest.mark.parametrize("text", BACKED)
def test_who_backs_a_force_is_not_that_force(text: str) -> None:
    document = read(Input(id="r", text=text))
    (attack,) = [event for event in document.events if event.type == "ASSAULT"]
    (doer,) = [actor for actor in document.actors if actor.id in attack.actor]
    assert doer.country not in ("US", "IR")
    assert doer.entity not in ("houthis", "popular-resistance-yemen")


def test_those_of_a_group_are_the_group() -> None:
    document = read(Input(id="r", text="هاجم مسلحون تابعون لحركة الشباب معسكرا."))
    actors = {actor.id: actor.entity for actor in document.actors}
    assert [actors[id] for id in document.events[0].actor] == ["al-shabaab"]


@pytest.mark.parametrize(("text", "expected"), blocks(OURS))
def test_attacks_of_ours_are_those_of_the_armed_body_that_speaks(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected
