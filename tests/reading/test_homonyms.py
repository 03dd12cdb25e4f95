"""Claims about names that several states have for bodies of their own."""

from __future__ import annotations

import pytest
from claims import document

SENTENCES = [
    ("قالت الحكومة المعترف بها دوليا إن الحوثيين قصفوا مدينة تعز.", "الحكومة المعترف بها دوليا", "yemen-government-recognised"),
    ("اندلعت اشتباكات في بنغازي بين قوات للحكومة المعترف بها دوليا ومسلحين.", "الحكومة المعترف بها دوليا", None),
    ("قصفت قوات النظام بلدة سرمين في ريف إدلب.", "قوات النظام", "syrian-army"),
    ("هاجمت قوات النظام المتظاهرين في طهران وأصفهان.", "قوات النظام", None),
    ("قصفت قوات النظام بلدة لم يذكر اسمها.", "قوات النظام", "syrian-army"),
    ("اتهمت المقاومة الشعبية في الخرطوم قوات الدعم السريع بقصف أم درمان.", "المقاومة الشعبية", None),
]


@pytest.mark.parametrize(("text", "name", "entity"), SENTENCES)
def test_whose_body_it_is(text: str, name: str, entity: str | None) -> None:
    named = [actor.entity for actor in document(text).actors if name.removeprefix("ال") in actor.text]
    assert named == [entity] * len(named) and (named or entity is None)
