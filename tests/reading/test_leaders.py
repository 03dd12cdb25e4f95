"""Forces and followers named by whose they are: the name belongs to them, and a surname later takes it up."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

from riwaya import Input, read

TABLE = """
قصفت قوات الرئيس المعزول علي عبد الله صالح حي الجحملية.
    ASSAULT قصفت | by قوات الرئيس المعزول علي عبد الله صالح | at حي الجحملية
قصفت قوات الرئيس السابق صالح الحمروني بلدة حيس.
    ASSAULT قصفت | by قوات الرئيس السابق صالح الحمروني | at حيس
هاجم أنصار المرشد علي خامنئي السفارة السعودية.
    ASSAULT هاجم | by أنصار المرشد علي خامنئي | to السفارة السعودية
اعتقلت شرطة المدينة القديمة خالد العمري.
    COERCE اعتقلت | by شرطة المدينة القديمة | to خالد العمري | detained 1
اعتقلت قوات الأمن السوداني محمد الحسن.
    COERCE اعتقلت | by قوات الأمن السوداني | to محمد الحسن | detained 1
دعت الأمانة العامة للاتحاد الأفريقي إلى احترام الهدنة.
    REQUEST دعت | by الأمانة العامة للاتحاد الأفريقي | told by الأمانة العامة للاتحاد الأفريقي
    RETREAT الهدنة | demanded | told by الأمانة العامة للاتحاد الأفريقي
سيطرت قوات الرئيس السابق على المعسكر.
    ASSAULT سيطرت | by قوات الرئيس السابق
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TABLE))
def test_a_name_behind_whose_force_it_is_belongs_to_the_force(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_a_surname_takes_up_whom_the_name_of_a_force_tells() -> None:
    found = read(Input(text="هاجمت قوات الرئيس المعزول علي عبد الله صالح البلدة. واعتقلت الشرطة صالح أمس."))
    surname = next(actor for actor in found.actors if actor.text == "صالح")
    assert surname.entity == "ali-abdullah-saleh"
    named = next(actor for actor in found.actors if actor.id == surname.antecedent)
    assert named.text == "علي عبد الله صالح"


def test_followers_are_not_the_one_they_follow() -> None:
    found = read(Input(text="قتل عشرات من أتباع الرئيس السابق سالم الحمروني في الغارة."))
    followers = next(actor for actor in found.actors if "أتباع" in actor.text)
    assert followers.kind != "person"
