"""Who did not do it: whoever says so, those beside whom somebody fights, whom somebody wants to fight, the noun of holding.

In: sentences of our own. Out: events with who did them and to whom.
The idea: an act laid to the wrong side is the worst fault of all; each construction that leads there has its sentence here.
"""

from __future__ import annotations

import pytest
from claims import event_claims

from riwaya import Input, read


def claims_of(sentence: str) -> list[str]:
    return [" | ".join(part for part in claim.split(" | ") if not part.startswith("told by")) for claim in event_claims(sentence)]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "أفادت مصادر بأن لندن مستعدة لتقديم غطاء جوي للمعارضة السورية في قتالها ضد التنظيم.",
            "ASSAULT قتالها | by للمعارضة السورية | to التنظيم",
        ),
        ("قال الشاب إنه يريد أن يحارب النظام وحلفاءه.", "ASSAULT يحارب | to النظام ، حلفاءه | hypothetical"),
        ("قرر القائد أن يهاجم الجيش عند الفجر.", "ASSAULT يهاجم | by القائد | to الجيش | future"),
        ("قاتل أبناء العشائر جنبا إلى جنب مع الجيش ضد التنظيم.", "ASSAULT قاتل | by أبناء العشائر ، الجيش | to التنظيم"),
        ("أصيب طفلان جراء سقوط قذيفة مصدرها مناطق سيطرة المعارضة.", "ASSAULT سقوط قذيفة | by المعارضة | to طفلان | injured 2"),
        ("ترددت أنقرة خشية دعم أكراد سوريا الذين يقاتلون التنظيم.", "ASSAULT يقاتلون | by أكراد سوريا | to التنظيم | ongoing"),
        ("تمكنت القوات الحكومية من إحباط هجوم على الثكنة فجر السبت.", "ASSAULT هجوم | to الثكنة | negated"),
        ("نجح حرس الحدود في صد ثلاث هجمات على المخفر.", "ASSAULT هجمات | to حرس الحدود"),
        ("اعترف الشاب بأنه التقى المتهم في منزله.", "CONSULT التقى | by الشاب | to المتهم"),
        ("أعلن رئيس الوزراء أنه فوض القائد بالرد.", "SUPPORT فوض | by رئيس الوزراء | to القائد"),
        ("أعلن الوزير أنه استدعى السفير احتجاجا على الرسوم.", "ACCUSE استدعى السفير | by الوزير | to السفير"),
        ("قصفت الطائرات القرية من الجهة الشرقية.", "ASSAULT قصفت | by الطائرات"),
        ("انطلقت الحملة الأمنية لمكافحة الإرهابيين.", "COERCE الحملة الأمنية | to الإرهابيين"),
        ("دخلت بلجيكا الحملة العسكرية لمواجهة التنظيم المتشدد.", "ASSAULT الحملة العسكرية | by بلجيكا | to التنظيم المتشدد"),
        ("خاض الجيش اشتباكات مع المسلحين قبل ساعات من هدنة أعلنها الوسيط.", "RETREAT هدنة | by الوسيط"),
        ("هاجم الجيش قافلة بعد تقدم الحوثيين في البلاد واستيلائهم على قاعدة.", "ASSAULT استيلائهم | by الحوثيين"),
        ("جاء القرار بعد ظهور تنظيم داعش واستيلائه على قاعدة.", "ASSAULT استيلائه | by تنظيم داعش"),
        ("أعلن الجيش مقتل القائد وسيطرته على قاعدة.", "ASSAULT سيطرته | by الجيش"),
        ("ذكر شاهد أن ضباطا كبارا وقعوا في الأسر.", "COERCE وقعوا في الأسر | to ضباطا كبارا | detained 2-?"),
        ("يواصل الشيوخ تجنيد أعضاء جدد للتنظيم.", "MOBILIZE تجنيد | by الشيوخ | to أعضاء جدد ، للتنظيم | ongoing"),
        ("قال الوزير في لقاء بثه التلفزيون «أعطينا توجيهات جديدة».", "REQUEST توجيهات | by الوزير"),
        (
            "وصفت الوكالة التحالف الدولي المناهض للتنظيم والذي يشن هجمات يومية.",
            "ASSAULT هجمات | by التحالف الدولي المناهض للتنظيم | ongoing",
        ),
        ("عقد أصحاب السمو والمعالي وزراء الداخلية اجتماعا.", "CONSULT اجتماعا | by أصحاب السمو والمعالي وزراء الداخلية"),
        ("أعلن الوزير بعد زيارة المصابين في المشفى أن حالتهم جيدة.", "CONSULT زيارة | by الوزير | to المصابين"),
        ("استهدفت الفصائل المسلحة تمركزات لقوات النظام.", "ASSAULT استهدفت | by الفصائل المسلحة | to قوات النظام"),
        ("تمكن الجيش بعد ساعات من اقتحام البلدة.", "ASSAULT اقتحام | by الجيش"),
        ("قال الخطيب إن قتل المصلين الآمنين في المسجد لن يمر.", "ASSAULT قتل | to المصلين الآمنين | killed 2-?"),
    ],
)
def test_doer(sentence: str, claim: str) -> None:
    found = claims_of(sentence)
    assert claim in [" | ".join(part for part in one.split(" | ") if not part.startswith("on ")) for one in found], found


def test_years_are_nobody() -> None:
    """سنة behind a number is years, not Sunnis."""
    assert event_claims("خطف المسلحون فتى عمره 13 سنة وأرغموه على القتال.")[1].split(" | ")[:2] == ["COERCE أرغموه", "by المسلحون"]


def test_what_they_achieve_is_not_looked_into() -> None:
    """تحقيق with what is achieved behind its doer is no investigation."""
    found = event_claims("أعلنت السلطات تحقيق القوات تقدما في ريف المدينة.")
    assert not [claim for claim in found if claim.startswith("INVESTIGATE")]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("حاصر مقر المحافظة مسلحون.", "COERCE حاصر | by مسلحون | to المحافظة"),
        ("اقتحم مبنى البلدية متظاهرون غاضبون.", "PROTEST اقتحم | by متظاهرون غاضبون | to البلدية"),
        ("قال مصدر عسكري إن القوات تقدمت باتجاه القصر، كما مشطت مقر الإذاعة.", "COERCE مشطت | by القوات"),
        ("اقتحمت قوة خاصة المدينة، وحاصرت مقر الحزب.", "COERCE حاصرت | by قوة خاصة | to الحزب"),
        ("قتل مسلحون موالون للنظام شابا.", "ASSAULT قتل | by مسلحون | to شابا | killed 1"),
        ("استعاد الجيش الوطني القصر الرئاسي.", "ASSAULT استعاد | by الجيش الوطني"),
        ("تستهدف الطائرات الحربية الأحياء السكنية.", "ASSAULT تستهدف | by الطائرات الحربية | ongoing"),
    ],
)
def test_buildings_and_ground_do_nothing(sentence: str, claim: str) -> None:
    found = claims_of(sentence)
    assert claim in [" | ".join(part for part in one.split(" | ") if not part.startswith("on ")) for one in found], found


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("أدان الوزير اعتقال رئيس تحرير الصحيفة.", "رئيس تحرير الصحيفة"),
        ("أدان الوزير اعتقال مدير تحرير صحيفة محلية.", "مدير تحرير صحيفة محلية"),
        ("أدان الوزير اعتقال قائد الهجوم على المسجد.", "قائد الهجوم"),
    ],
)
def test_offices_that_govern_an_act(sentence: str, who: str) -> None:
    """An editor is no president: the word behind an office is a part of it, though it may be an act elsewhere."""
    claim = next(one for one in claims_of(sentence) if one.startswith("COERCE"))
    assert f"to {who}" in claim.split(" | "), claim


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("هاجم مسلحون فريقا طبيا في الحي.", "medical team"),
        ("هاجم مسلحون الفريق أول عادل سعيد في الحي.", None),
        ("هاجم مسلحون مدير الشرطة الفريق عادل سعيد في الحي.", None),
    ],
)
def test_a_team_is_no_general(sentence: str, name: str | None) -> None:
    document = read(Input(id="r", text=sentence))
    names = {actor.id: actor.name for actor in document.actors}
    assert [names[id] for id in document.events[0].recipient] == [name]


def test_two_sides_of_a_fight_are_no_two_generals() -> None:
    text = "اندلعت اشتباكات بين تنظيم داعش وقوات النظام في المدينة. وتواصلت المعارك بين الفريقين حتى المساء."
    assert any(one.startswith("ASSAULT المعارك | by تنظيم داعش | to قوات النظام") for one in claims_of(text))


def test_those_who_arrest_are_not_those_suspected() -> None:
    claims = claims_of("ألقت الشرطة القبض على تسعة رجال يشتبه في ضلوعهم في التفجير.")
    assert not [one for one in claims if one.startswith("ASSAULT") and "by الشرطة" in one], claims
