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
]


@pytest.mark.parametrize(("text", "type_", "count"), SENSES)
def test_what_a_word_takes_tells_whether_it_is_an_act(text: str, type_: str, count: int) -> None:
    """Those whom a recruiter is after are not hit, a state is not barred, and what an act is called is no second act."""
    assert sum(event.type == type_ for event in read(Input(text=text)).events) == count
