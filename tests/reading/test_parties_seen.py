"""How a party is named in English, and where its mention ends: adjectives, attributes, short names of known bodies.

In: sentences of our own. Out: the parties of their events, as written and by name.
The idea: an adjective is that of the noun it agrees with; behind a noun with the article a word for a person is its attribute.
"""

from __future__ import annotations

import pytest
from claims import event_claims

from riwaya.api import read
from riwaya.records import Input


def parties_of(text: str) -> dict[str, str | None]:
    """Every party of a text with its name."""
    return {one.text: one.name for one in read(Input(text=text)).actors}


NAMED = """
أصيب سبعة من منسوبي قوة الواجب الخاصة في انفجار بنجران. | سبعة من منسوبي قوة الواجب الخاصة | members of staff of special force
قصفت الطائرات أنصار الرئيس السابق سالم الحداد. | أنصار الرئيس السابق سالم الحداد | supporters of former president
اعتقلت الشرطة قائد الحرس السابق. | قائد الحرس السابق | former guard commander
زار الوزير مصابي التفجير الإرهابي. | مصابي التفجير الإرهابي | injured people
قتلت الشرطة ستة متطرفين مسلحين. | ستة متطرفين مسلحين | extremists
ضبطت الجهات المختصة ثلاثة مهربين. | الجهات المختصة | parties
حكمت المحكمة المتخصصة على سارق بالسجن. | المحكمة المتخصصة | court
هاجمت القطعات العسكرية المعسكر. | القطعات العسكرية | military units
اعتقلت الشرطة الأشخاص المشتبه بهم. | الأشخاص المشتبه بهم | people
هاجم مقاتلون أكراد المعسكر. | مقاتلون أكراد | Kurdish fighters
قصفت طائرة بريطانية من دون طيار قافلة للتنظيم. | طائرة بريطانية من دون طيار | unmanned aircraft (United Kingdom)
اعتقلت القوات عددا من أبناء القرية. | عددا من أبناء القرية | people
أمرت النيابة العامة بحبس الموظف. | النيابة العامة | public prosecution
فجر شخص انتحاري نفسه في سوق المدينة. | شخص انتحاري | suicide bomber
أوقفت وزارة الشؤون الإسلامية خطيبا. | وزارة الشؤون الإسلامية | Ministry of Islamic Affairs
هاجم الرئيس المخلوع المدينة بالمدافع. | الرئيس المخلوع | former president
قتلت القوات ستة من عناصر الحرس الجمهوري. | ستة من عناصر الحرس الجمهوري | members of republican guard
زار النائب الثاني لرئيس الوزراء مدينة حلب. | النائب الثاني لرئيس الوزراء | deputy
زار المبعوث الخاص للرئيس الفرنسي دمشق. | المبعوث الخاص للرئيس الفرنسي | special envoy
هاجم نجل المخلوع المعسكر. | نجل المخلوع | son
هاجم مسلحون مدعومون من دولة مجاورة ثكنة للجيش. | مسلحون مدعومون من دولة مجاورة | gunmen backed by state
"""

KNOWN = """
استعاد الجيش الوطني تلة في تعز اليمنية من الحوثيين. | الجيش الوطني | Yemeni National Army
سيطر الجيش الموالي للشرعية على جبل في اليمن. | الجيش الموالي للشرعية | Yemeni National Army
هاجم الجيش الوطني مدينة بنغازي في ليبيا. | الجيش الوطني | national army
هاجم الجيش الوطني المدينة. | الجيش الوطني | national army
دهمت قوات الطوارئ الخاصة مزرعة في القطيف. | قوات الطوارئ الخاصة | Special Emergency Force (Saudi Arabia)
دهمت قوات الطوارئ مزرعة قرب المدينة. | قوات الطوارئ | emergency forces
هاجم حزب العمال ثكنة في جنوب شرق تركيا. | حزب العمال | Kurdistan Workers' Party
سيطرت قوات شيعية معروفة باسم عصائب أهل الحق على البلدة. | قوات شيعية معروفة باسم عصائب أهل الحق | Asa'ib Ahl al-Haq
"""

CLAIMS = [
    ("واستهدف المسلحون السياح الأجانب قرب المتحف.", ["ASSAULT استهدف | by المسلحون | to السياح الأجانب"]),
    ("واستهدف المتظاهرون الأجانب في المصنع.", ["ASSAULT استهدف | by المتظاهرون | to الأجانب"]),
    (
        "وهاجم تنظيم داعش المتهم بالوقوف خلف التفجير قرية قرب الحدود.",
        ["ASSAULT هاجم | by تنظيم داعش", "ACCUSE المتهم | to تنظيم داعش", "ASSAULT التفجير | by تنظيم داعش"],
    ),
    ("قتلت الشرطة المتهم بالسطو على المصرف.", ["ASSAULT قتلت | by الشرطة | to المتهم | killed 1"]),
    ("وهاجم الضباط المنشقون عن الجيش الثكنة.", ["ASSAULT هاجم | by الضباط المنشقون عن الجيش | to الثكنة"]),
    (
        "وضبطت الشرطة أربعة من جيرانه المشتبه بتورطهم في التهريب.",
        ["COERCE ضبطت | by الشرطة | to أربعة من جيرانه المشتبه بتورطهم"],
    ),
]


@pytest.mark.parametrize("line", (NAMED + KNOWN).strip().replace("\n\n", "\n").splitlines())
def test_how_a_party_is_named(line: str) -> None:
    text, mention, name = (part.strip() for part in line.split("|"))
    found = parties_of(text)
    assert mention in found
    assert found[mention] == name


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_what_a_participle_belongs_to(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected
