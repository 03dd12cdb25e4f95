"""Claims about where an act was, of several places that a sentence names.

In: sentences in agency Arabic. Out: the places of their acts; look-alikes in which a place stays the act's.
"""

from __future__ import annotations

import pytest
from claims import document


def placed(text: str, trigger: str) -> list[str]:
    """The names of the places of the act that a sentence names with a word."""
    found = document(text)
    names = {place.id: place.name_ar for place in found.places}
    event = next(event for event in found.events if trigger in event.text)
    return [names[place] for place in event.place]


# What an act was for, what was meanwhile or next, and from within where fire came, is not where it was.
FURTHER = [
    ("قال الوزير إن بلاده ستواصل محاربة التنظيم في شمال العراق، خلال لقاء مع نظيره الياباني في قبرص.", "محاربة", ["العراق"]),
    ("فتح المقاتلون جبهة جديدة في مدينة تعز بهدف وقف تدفق الذخيرة من صنعاء.", "فتح", ["تعز"]),
    ("يجري الطرفان محادثات سلام في كوبا منذ شهرين لإنهاء أقدم نزاع في أميركا اللاتينية.", "محادثات", ["كوبا"]),
    ("تصاعدت المعارك في محافظة تعز، وسط تقدم للقوات في محافظتي أبين ولحج.", "المعارك", ["تعز"]),
    ("أغلقت السلطات ميناء الحديدة وتحويل السفن كلها إلى موانئ عدن.", "أغلقت", ["الحديدة"]),
    ("سقط مقذوف على مزرعة في محافظة الطوال من داخل الأراضي اليمنية.", "سقط", ["الطوال"]),
    ("التقى وزير العدل في اليمن مبعوث الأمم المتحدة في الرياض.", "التقى", ["الرياض"]),
    ("سيطرت القوات على جبل الكسارة المطل على مدينة لودر.", "سيطرت", ["الكسارة"]),
    ("انسحب المسلحون من مدينة شقرة إلى مواقعهم في مدينة لودر.", "انسحب", ["شقرة"]),
]


@pytest.mark.parametrize(("text", "trigger", "names"), FURTHER)
def test_the_place_before_what_leads_away(text: str, trigger: str, names: list[str]) -> None:
    assert placed(text, trigger) == names


# A row goes on, a phrase that leads away may name the only place, and a move goes from one place to another.
KEPT = [
    ("شنت الطائرات غارات على سرمين والنيرب بهدف منع التقدم.", "غارات", ["سرمين", "النيرب"]),
    ("شنت القوات عملية واسعة لتحرير الرمادي.", "عملية", ["الرمادي"]),
    ("التقى وزير العدل مبعوث الأمم المتحدة في اليمن.", "التقى", ["اليمن"]),
    ("قصفت الطائرات مواقع في صنعاء وعدن خلال الليل.", "قصفت", ["صنعاء", "عدن"]),
    ("سقطت قذيفة داخل مدينة تعز.", "سقطت", ["تعز"]),
]


@pytest.mark.parametrize(("text", "trigger", "names"), KEPT)
def test_a_place_stays(text: str, trigger: str, names: list[str]) -> None:
    assert placed(text, trigger) == names


SCENE = "انفجرت عبوة أمام مسجد في مدينة أبها أمس وقتل ستة. "

# Crimes at large and a war on terror are nowhere.
AT_LARGE = [
    ("وأكدت الوزارة مساندة الحكومة في تصديها للأعمال الإجرامية التي ترتكبها الجماعات.", "للأعمال"),
    ("وقال الكاتب إن العمليات الإرهابية التي تنفذها الجماعات نتاج فكر متطرف.", "العمليات"),
    ("وحمل المجلس الحكومة المسؤولية عن الجرائم الإرهابية التي ترتكبها الجماعات.", "الجرائم"),
    ("ودعا إلى محاسبة كل من يمول الأعمال الإرهابية التي تنفذها الجماعات.", "الأعمال"),
]


@pytest.mark.parametrize(("text", "trigger"), AT_LARGE)
def test_crimes_at_large_are_nowhere(text: str, trigger: str) -> None:
    assert placed(SCENE + text, trigger) == []


# What is pointed at, is one act, or is taken up again behind words about such crimes, is where it was.
POINTED_AT = [
    ("ودان المجلس هذه الأعمال الإرهابية.", "الأعمال"),
    ("وأسفر الانفجار عن تدمير سيارات.", "الانفجار"),
    ("وقال الكاتب إن الأعمال الإرهابية نتاج فكر متطرف. وأوضح المصدر أن التفجير استهدف المصلين.", "التفجير"),
]


@pytest.mark.parametrize(("text", "trigger"), POINTED_AT)
def test_an_act_pointed_at_is_where_it_was(text: str, trigger: str) -> None:
    assert placed(SCENE + text, trigger) == ["أبها"]


# Where people only flee to is no scene of an act told behind it.
FLED = [
    ("انسحبت القوات من مناطق إب باتجاه ذمار، بعدما نشرت مئات الألغام.", "نشرت", ["إب"]),
    ("بدأ المقاتلون حركة فرار جماعي باتجاه تعز، تحسبا لهجوم خاطف للطيران.", "هجوم", []),
    ("هرب العناصر باتجاه مديرية قعطبة تاركين أسلحتهم التي غنمتها القوات.", "غنمتها", []),
    ("انسحب المسلحون إلى مدينة ذمار بعد معارك عنيفة.", "معارك", []),
    ("انسحب المسلحون إلى مدينة تدمر التي سيطر عليها التنظيم.", "سيطر", ["تدمر"]),
    ("فر المسلحون إلى مدينة لودر حيث قتل ستة منهم.", "قتل", ["لودر"]),
    ("انسحب المسلحون إلى مدينة لودر وقصفوا السكان.", "قصفوا", ["لودر"]),
]


@pytest.mark.parametrize(("text", "trigger", "names"), FLED)
def test_where_people_only_flee_to(text: str, trigger: str, names: list[str]) -> None:
    assert placed(text, trigger) == names
