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

# A coalition whose name runs on, with who leads it
SENTENCES += [
    ("شنت قوات التحالف الذي تقوده السعودية غارتين على معسكر في صعدة.", "قوات التحالف الذي تقوده السعودية", "arab-coalition-yemen"),
    ("تقدمت الكتائب تحت غطاء من طيران التحالف بقيادة المملكة.", "طيران التحالف بقيادة المملكة", "arab-coalition-yemen"),
    ("قصفت مقاتلات التحالف الذي تقوده واشنطن مستودعا في الرقة.", "مقاتلات التحالف الذي تقوده واشنطن", "global-coalition"),
    ("قتل جندي من قوات التحالف بقيادة واشنطن في قندهار.", "قوات التحالف بقيادة واشنطن", None),
    ("دمرت طائرات التحالف العربي منصة صواريخ.", "طائرات التحالف العربي", "arab-coalition-yemen"),
    ("دمرت طائرات التحالف منصة صواريخ.", "طائرات التحالف", "coalition-forces"),
]


@pytest.mark.parametrize(("text", "name", "entity"), SENTENCES)
def test_whose_body_it_is(text: str, name: str, entity: str | None) -> None:
    named = [actor.entity for actor in document(text).actors if name.removeprefix("ال") in actor.text]
    assert named == [entity] * len(named) and (named or entity is None)


# A name of two words whose first is short, behind letters written together with it; and words that are none.
SHORT = [
    ("قصفت الطائرات سوقا بأم درمان.", ["أم درمان"]),
    ("دارت معارك في كوستي وأم درمان.", ["كوستي", "أم درمان"]),
    ("انفجر لغم بتل أبيض فجرا.", ["تل أبيض"]),
    ("حث الشيخ كل أب، وأم، على الصبر.", []),
    ("أفادت وكالة الأنباء (وام) بوصول القافلة.", []),
]


@pytest.mark.parametrize(("text", "places"), SHORT)
def test_short_first_words_of_places(text: str, places: list[str]) -> None:
    assert [place.text for place in document(text).places] == places


def test_a_mother_behind_and() -> None:
    assert any(actor.text == "أم محمد" for actor in document("وأم محمد هي حامل وتتمنى العودة إلى عدن.").actors)
