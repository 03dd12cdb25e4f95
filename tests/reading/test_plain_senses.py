"""Words of acts in their plain sense: what they take, or the name or judgement of which they are part, makes them no act."""

from __future__ import annotations

import pytest

from riwaya import Input, read

SENSES = [
    ("ونقلت قوات الأمن المشتبهين إلى مركز الشرطة.", "MOBILIZE", 0),
    ("ونقلت قوات الأمن مدرعات إلى المعبر.", "MOBILIZE", 1),
    ("ونشرت روسيا قوات في المطار.", "MOBILIZE", 1),
    ("يستهدف التنظيم النشء في المدارس.", "ASSAULT", 0),
    ("استهدف التنظيم المصلين في المسجد.", "ASSAULT", 1),
    ("وتحاول الحكومة منع انهيار الدولة.", "COERCE", 0),
    ("ومنعت الشرطة المتظاهرين من الوصول إلى الميدان.", "COERCE", 1),
    ("ويبلغ سعر سلاح القنص الإيراني ألفي دولار.", "ASSAULT", 0),
    ("وكلفت نيابة التنفيذ الجنائي والتعاون الدولي إدارة السجون بالأمر.", "COOPERATE", 0),
    ("واعتبر رئيس البلدية الهجوم الإرهابي عملا جبانا.", "ASSAULT", 1),
    ("واعتبر رئيس البلدية ما حدث عملا جبانا.", "ASSAULT", 1),
    ("قال الوزير إن القرار لم يغير مواقف الحكومة من القضية.", "ASSAULT", 0),
    ("قال الوزير إن الطيران لم يغير على القرية.", "ASSAULT", 1),
    ("لم تبد الحكومة أي تسامح مع المهربين.", "ASSAULT", 0),
    ("كان التصعيد الذي ترجم في حملة إعلامية مفاجئا.", "ASSAULT", 0),
    ("هذه شهادة قديمة لا يعتد بها.", "ASSAULT", 0),
    ("جمع الأطفال القذائف التي لم تنفجر بعد.", "ASSAULT", 0),
    ("انفجرت قذيفة قرب المدرسة.", "ASSAULT", 1),
    ("عرضت الدولة على جارتها معاهدة عدم الاعتداء.", "ASSAULT", 0),
    ("اشتكى الموظفون من نهب مخصصاتهم المالية منذ أشهر.", "COERCE", 0),
    ("اشتكى التجار من نهب متاجرهم في الحي.", "COERCE", 1),
    ("دعا النائب إلى تجنيد كل الطاقات لخدمة التعليم.", "MOBILIZE", 0),
    ("دعم التقرير وجهة نظر الوزير.", "AID", 0),
    ("أقر المدرب بفشل واضح في تحقيق أي تقدم.", "ACCUSE", 0),
    ("القضاء على المهربين لن يحل المشكلة، بل سيأتي بمنظمة أخرى.", "COERCE", 0),
]


@pytest.mark.parametrize(("text", "type_", "count"), SENSES)
def test_what_a_word_takes_tells_whether_it_is_an_act(text: str, type_: str, count: int) -> None:
    """Those whom a recruiter is after are not hit, a state is not barred, and what an act is called is no second act."""
    assert sum(event.type == type_ for event in read(Input(text=text)).events) == count
