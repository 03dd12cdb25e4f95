"""Claims about texts with few marks of reporting: one that opens with what somebody did is a report, a commentary is talk.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import event_claims

COURT = """أجّلت الدائرة الجزائية النظر في القضية إلى الأسبوع القادم، ونظرت في الدعوى التي أقيمت بعد شكوى من أحد سكان الحي،
وكان المدعى عليهم
قد سكنوا شقة بجوار المستودع. وأسفر البحث عن كشف هويتهم، ثم تمكن رجال الشرطة من القبض على الفاعلين المذكورين،
وأسفر التحقيق معهم عن توجيه الاتهام إليهم، وأقرّوا بما نسب إليهم. وجرى خلال الجلسة عرض الأدلة على هيئة القضاة، وبعد أن تداولت
الهيئة رأت أن الأدلة كافية."""

# The same clauses behind an author's own opening, and with his own words.
ESSAY = """لماذا يظن بعضنا أن السلامة كلها في الصمت؟ لعلنا ننسى ما حل بغيرنا، ولعل من ينسى يعود إلى الخطأ ذاته.
وأسفر البحث عن كشف هويتهم، ثم تمكن رجال الشرطة من القبض على الفاعلين المذكورين،
وأسفر التحقيق معهم عن توجيه الاتهام إليهم، وأقرّوا بما نسب إليهم. ونحن لا نريد أن نقول أكثر مما قلنا، ولكننا نرى أن الأدلة
كافية، ولعل
القارئ يسأل كيف لنا أن نعرف ما في النفوس وما يدور في الرؤوس."""

# And behind an opening that tells of nothing done, in an author's plain words.
TREATISE = """للعدالة في مجتمعات البشر طريق طويل لا يقطعه المرء وحده، وفي كل حكاية منها درس لمن أراد الدرس،
والقضاء ميزان دقيق لا يميل مع الهوى.
وأسفر البحث عن كشف هويتهم، ثم تمكن رجال الشرطة من القبض على الفاعلين المذكورين،
وأسفر التحقيق معهم عن توجيه الاتهام إليهم، وأقرّوا بما نسب إليهم. وفي النفوس ميل إلى الإنصاف، وفي العقول قدرة على التمييز بين
الصواب والخطأ، والحكمة ضالة كل عاقل، وما ضاع حق وراءه مطالب."""

# What a preacher says in a report about him is talk, what the report itself tells is not.
PREACHER = """استنكر إمام الجامع ما جرى، ووصف من فعل ذلك بالضلال، وقال إن الدين لا يقر العنف وإن القتل إثم كبير، وإن من خرج على
الجماعة
يلقى جزاءه، وإن الرفق خير من القسوة، وإن على الآباء أن يربوا أبناءهم على المودة وعلى المعلمين أن يبينوا لهم خطر الغلو وما يجره على
أهله من ندم وحسرة. وجرى خلال اجتماع الأهالي في الجامع أمس
الحديث عن دور المساجد في حياة الناس وما ينتظر منها في تعليم أمور الدين وتوعية الشباب، وعن حاجة
المكتبات إلى كتب مبسطة يفهمها الصغار ويفيد منها الكبار، وحضره عدد من طلبة العلم ومن المهتمين بشؤون التربية ومن أهل الحي وضيوفهم."""


def _triggers(text: str) -> list[str]:
    return [claim.split(" | ")[0] for claim in event_claims(text)]


def test_court_report_is_no_essay() -> None:
    """Though it names no place and quotes nobody, what it opens with tells of an act."""
    assert "COERCE القبض على" in _triggers(COURT)
    assert "ACCUSE توجيه الاتهام" in _triggers(COURT)


@pytest.mark.parametrize("text", [ESSAY, TREATISE])
def test_essay_tells_of_no_particular_act(text: str) -> None:
    assert "COERCE القبض على" not in _triggers(text)


def test_preaching_is_talk() -> None:
    assert not any("القتل" in trigger for trigger in _triggers(PREACHER))


def test_report_about_preacher() -> None:
    assert "CONSULT اجتماع" in _triggers(PREACHER)
