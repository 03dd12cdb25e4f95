"""Claims about actors: who a noun phrase names, what kind they are, and what the neutral record calls them."""

from __future__ import annotations

import pytest

from riwaya import Document, read
from riwaya.records import Actor


def actor(text: str, words: str) -> Actor:
    """The mention that stands on `words`."""
    found = [item for item in read(text).actors if item.text == words]
    assert found, f"{words} is none of {[item.text for item in read(text).actors]}"
    return found[0]


# sentence, words of the mention, kind, entity (- for none), country (- for none)
WHO = """
قتل مقاتلو تنظيم داعش في الغارة. | مقاتلو تنظيم داعش | armed_group | islamic-state | -
قتل أربعة من مقاتلي تنظيم داعش في الغارة. | أربعة من مقاتلي تنظيم داعش | armed_group | islamic-state | -
هاجم عناصر جبهة النصرة البلدة. | عناصر جبهة النصرة | armed_group | jabhat-al-nusra | SY
هاجم تنظيم داعش البلدة. | تنظيم داعش | armed_group | islamic-state | -
قال الجيش العراقي إن الطريق آمن. | الجيش العراقي | military | iraqi-army | IQ
قالت القوات العراقية إن الطريق آمن. | القوات العراقية | military | iraqi-army | IQ
قالت قوات سوريا الديمقراطية إن الطريق آمن. | قوات سوريا الديمقراطية | armed_group | syrian-democratic-forces | SY
قالت قسد إن الطريق آمن. | قسد | armed_group | syrian-democratic-forces | SY
قالت وزارة الدفاع الروسية إن الطريق آمن. | وزارة الدفاع الروسية | government | - | RU
قالت وزارة الزراعة الأردنية إن الموسم جيد. | وزارة الزراعة الأردنية | government | - | JO
قالت وزارة السياحة التونسية إن الموسم جيد. | وزارة السياحة التونسية | government | - | TN
قالت الحكومة الليبية إن الطريق آمن. | الحكومة الليبية | government | - | LY
قالت الحكومة التركية إن الطريق آمن. | الحكومة التركية | government | turkish-government | TR
قال البرلمان اللبناني إن الجلسة تأجلت. | البرلمان اللبناني | government | lebanese-parliament | LB
قالت الشرطة المصرية إن الطريق آمن. | الشرطة المصرية | government | - | EG
قالت الأمم المتحدة إن الطريق آمن. | الأمم المتحدة | organisation | un | -
قال مجلس الأمن الدولي إن الوقت ينفد. | مجلس الأمن الدولي | organisation | un-security-council | -
قالت فرنسا إن الطريق آمن. | فرنسا | state | state-fr | FR
قالت الولايات المتحدة إن الطريق آمن. | الولايات المتحدة | state | state-us | US
قال حزب الله إن الطريق آمن. | حزب الله | armed_group | hezbollah | LB
قالت وكالة رويترز إن الطريق آمن. | وكالة رويترز | media | reuters | GB
قالت صحيفة حرييت إن الطريق آمن. | صحيفة حرييت | media | hurriyet | TR
قالت صحيفة محلية إن الطريق آمن. | صحيفة محلية | media | - | -
قال مصدر أمني إن الطريق آمن. | مصدر أمني | anonymous_source | - | -
قالت مصادر طبية إن الطريق آمن. | مصادر طبية | anonymous_source | - | -
قال شهود عيان إن الطريق آمن. | شهود عيان | anonymous_source | - | -
قال ناشطون محليون إن الطريق آمن. | ناشطون محليون | anonymous_source | - | -
قال مصدر عسكري سوري إن الطريق آمن. | مصدر عسكري سوري | anonymous_source | - | SY
قال وزير الدفاع التركي إن الطريق آمن. | وزير الدفاع التركي | person | - | TR
قال رئيس الوزراء العراقي إن الطريق آمن. | رئيس الوزراء العراقي | person | - | IQ
قال المتحدث باسم البلدية إن الطريق آمن. | المتحدث باسم البلدية | person | - | -
قال العقيد سامر الخطيب إن الطريق آمن. | العقيد سامر الخطيب | person | - | -
قال أحمد الخطيب إن الطريق آمن. | أحمد الخطيب | person | - | -
قال بوتين إن الطريق آمن. | بوتين | person | vladimir-putin | RU
قال الرئيس الروسي فلاديمير بوتين إن الطريق آمن. | الرئيس الروسي فلاديمير بوتين | person | vladimir-putin | RU
قتل مدنيون في القصف. | مدنيون | people | - | -
قتل ثلاثة مدنيين سوريين في القصف. | ثلاثة مدنيين سوريين | people | - | SY
قتل مسلحون مجهولون في الغارة. | مسلحون مجهولون | people | - | -
اعتقلت الشرطة متظاهرين عراقيين. | متظاهرين عراقيين | people | - | IQ
قالت منظمة الصحة العالمية إن المرض ينتشر. | منظمة الصحة العالمية | organisation | who | -
قال المرصد السوري لحقوق الإنسان إن الطريق آمن. | المرصد السوري لحقوق الإنسان | organisation | * | *
هاجم الحوثيون البلدة. | الحوثيون | armed_group | * | YE
"""


@pytest.mark.parametrize("row", WHO.strip().splitlines())
def test_who(row: str) -> None:
    text, words, kind, entity, country = (cell.strip() for cell in row.split("|"))
    found = actor(text, words)
    assert found.kind == kind
    assert entity == "*" or (found.entity or "-") == entity
    assert country == "*" or (found.country or "-") == country


# sentence, words, English name or (for a person) role
NAMES = [
    ("قال مصدر أمني إن الطريق آمن.", "مصدر أمني", "security source"),
    ("قالت مصادر طبية إن الطريق آمن.", "مصادر طبية", "medical sources"),
    ("قالت وزارة الدفاع الروسية إن الطريق آمن.", "وزارة الدفاع الروسية", "Russia"),
    ("قال الجيش العراقي إن الطريق آمن.", "الجيش العراقي", "Iraqi Army"),
    ("قال وزير الدفاع التركي إن الطريق آمن.", "وزير الدفاع التركي", "minister"),
    ("قال المتحدث باسم الجيش إن الطريق آمن.", "المتحدث باسم الجيش", "spokes"),
    ("قال حزب الله إن الطريق آمن.", "حزب الله", "Hezbollah"),
]


@pytest.mark.parametrize(("text", "words", "name"), NAMES)
def test_english_names(text: str, words: str, name: str) -> None:
    found = actor(text, words)
    assert name.lower() in f"{found.name} {found.role}".lower()


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("قال العقيد سامر الخطيب إن الطريق آمن.", "العقيد سامر الخطيب", "سامر الخطيب"),
        ("قال وزير النقل سالم الحربي إن الطريق آمن.", "وزير النقل سالم الحربي", "سالم الحربي"),
        ("قال أحمد الخطيب إن الطريق آمن.", "أحمد الخطيب", "أحمد الخطيب"),
        ("قال الناشط حسن علي إن الطريق آمن.", "الناشط حسن علي", "حسن علي"),
        ("قال محمد علي الحسن إن الطريق آمن.", "محمد علي الحسن", "محمد علي الحسن"),
        ("قال الأمير جلوي بن عبدالعزيز إن الطريق آمن.", "الأمير جلوي بن عبدالعزيز", "جلوي بن عبدالعزيز"),
        ("أكد الناشط حسن علي ضرورة فتح الطريق.", "الناشط حسن", "حسن"),
    ],
)
def test_the_name_of_a_person(text: str, words: str, name: str) -> None:
    assert actor(text, words).name_ar == name


# sentence, loaded words, the neutral name that the record keeps
LOADED = [
    ("قصفت مليشيا الحوثي مدينة مأرب.", "مليشيا الحوثي", "Houthi"),
    ("قصف العدو الصهيوني مدينة غزة.", "العدو الصهيوني", "Israel"),
    ("شنت العصابات الإرهابية هجوما على حلب.", "العصابات الإرهابية", "armed"),
    ("هاجم الإرهابيون البلدة.", "الإرهابيون", "armed persons"),
    ("قال النظام التركي إن الطريق آمن.", "النظام التركي", "Government of Turkey"),
    ("قال نظام السيسي إن الطريق آمن.", "نظام السيسي", "Government of Egypt"),
]


@pytest.mark.parametrize(("text", "words", "name"), LOADED)
def test_loaded_names(text: str, words: str, name: str) -> None:
    found = actor(text, words)
    assert found.framing == "loaded"
    assert found.name is not None and name in found.name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قصفت جماعة الحوثي مدينة مأرب.", "جماعة الحوثي"),
        ("قصف الجيش الإسرائيلي مدينة غزة.", "الجيش الإسرائيلي"),
        ("قالت الحكومة التركية إن الطريق آمن.", "الحكومة التركية"),
    ],
)
def test_plain_names_are_not_loaded(text: str, words: str) -> None:
    assert actor(text, words).framing is None


def _antecedents(found: Document) -> dict[str, str]:
    texts = {item.id: item.text for item in found.actors}
    return {item.text: texts[item.antecedent] for item in found.actors if item.antecedent}


# sentences, anaphor, antecedent
ANAPHORA = [
    ("قال مصدر أمني إن الطريق آمن. وأضاف المصدر أن الجسر سليم.", "المصدر", "مصدر أمني"),
    ("قال وزير النقل سالم الحربي إن الطريق آمن. وأضاف الوزير أن الجسر سليم.", "الوزير", "وزير النقل سالم الحربي"),
    ("قال وزير النقل سالم الحربي إن الطريق آمن. وأضاف الحربي أن الجسر سليم.", "الحربي", "وزير النقل سالم الحربي"),
    ("قالت حركة حماس إن الطريق آمن. وأضافت الحركة أن الجسر سليم.", "الحركة", "حركة حماس"),
]


@pytest.mark.parametrize(("text", "anaphor", "antecedent"), ANAPHORA)
def test_anaphora(text: str, anaphor: str, antecedent: str) -> None:
    assert _antecedents(read(text))[anaphor] == antecedent


def test_a_fathers_name_is_not_the_person() -> None:
    """Two men whose father has the same name are not one."""
    text = "هنأ الأمير جلوي بن عبدالعزيز الملك سلمان بن عبدالعزيز آل سعود. وقال الأمير عبدالعزيز إن الطريق آمن."
    assert not _antecedents(read(text))


def test_a_title_that_ends_the_text_has_no_name() -> None:
    assert all(item.kind != "person" for item in read("سرقة لوحة من قصر البارون").actors)


def test_an_anaphor_shares_its_antecedents_entity() -> None:
    found = read("قالت حركة حماس إن الطريق آمن. وأضافت الحركة أن الجسر سليم.")
    assert len({item.entity for item in found.actors if "حركة" in item.text}) == 1


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("هاجم تنظيم داعش وجبهة النصرة البلدة.", ["تنظيم داعش", "جبهة النصرة"]),
        ("التقى وزير النقل ووزير الزراعة في عمان.", ["وزير النقل", "وزير الزراعة"]),
    ],
)
def test_joined_names_are_mentions_of_their_own(text: str, mentions: list[str]) -> None:
    found = [item.text for item in read(text).actors]
    assert [words for words in mentions if words in found] == mentions


@pytest.mark.parametrize("text", ["ارتفعت أسعار القمح في الأسواق.", "تساقطت الأمطار بغزارة.", "كانت السماء صافية."])
def test_nobody(text: str) -> None:
    assert read(text).actors == []
