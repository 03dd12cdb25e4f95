"""Claims about who speaks, and about words that look like speech and are none.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, document, statement_claims

# An office to its last word: body, place, further offices, and the name of who holds it.
OFFICES = """
وقال الممثل الخاص للأمين العام للأمم المتحدة في ليبيا برنارد ليون إن الحوار سيستأنف.
  assert | الممثل الخاص للأمين العام للأمم المتحدة في ليبيا برنارد ليون | الحوار سيستأنف
ويقول الباحث في مركز الدراسات في تونس هشام توزي إن الأسعار سترتفع.
  assert | الباحث في مركز الدراسات في تونس هشام توزي | الأسعار سترتفع
قال سفير الأردن ومندوبه الدائم لدى الجامعة العربية، عميد السفراء بالقاهرة، السفير سامر بن خالد: إن القمة تأجلت.
  assert | سفير الأردن ومندوبه الدائم لدى الجامعة العربية، عميد السفراء بالقاهرة، السفير سامر بن خالد | القمة تأجلت
أكد نائب مدير عام مرفأ اللاذقية، سامر إسماعيل الحكيم، أن الأرصفة جاهزة.
  confirm | نائب مدير عام مرفأ اللاذقية، سامر إسماعيل الحكيم | الأرصفة جاهزة
وأشار المركز الإعلامي للمقاومة في بيان إلى أن الطريق مقطوع.
  assert | المركز الإعلامي للمقاومة | الطريق مقطوع
وأكد المصدر في وزارة الداخلية أن المعبر مغلق.
  confirm | المصدر في وزارة الداخلية | المعبر مغلق | anonymous
وقال الدكتور بارنت ليفورد أستاذ القانون الدولي إن المعاهدة ملزمة.
  assert | الدكتور بارنت ليفورد أستاذ القانون الدولي | المعاهدة ملزمة
وقالت حركة فتح قال المدير إن الجسر سليم.
  assert | المدير | الجسر سليم
قال مسؤول في البلدية لرويترز طالبا عدم الكشف عن هويته إن السد ممتلئ.
  assert | مسؤول في البلدية | السد ممتلئ | anonymous, relay رويترز
"""

# The noun right before a relative pronoun speaks in its clause.
RELATIVES = """
وانضم الشاب إلى التنظيم الذي أعلن أن الهدنة انتهت.
  announce | التنظيم | الهدنة انتهت
"""

# Things that show something, what people think, and what only looks like a word of saying.
NO_SPEECH = """
الضربة التي أعلنت عنها الوزارة قبل أيام، تؤكد أن الأجهزة يقظة.
وأثبت الأهالي أنهم يد واحدة.
وأثبتت الفيضانات أن السد ضعيف.
وظنوا أن الطريق آمن.
واصل العمال ترميم الجسر، بعد أن توقفت الأمطار.
ومات النبي صلى الله عليه وسلم بعد أن أتم الرسالة.
ولفت الطفل الأنظار بأن غنى وحده.
وقع الجانبان الاتفاق الذي توصلت إليه اللجنة، والذي يمكن أن يفتح المعابر.
"""

# Documents, findings and bodies prove by what they say; belief is told of who is named.
FINDINGS = """
وأثبتت التحقيقات أن الحريق متعمد.
  confirm | التحقيقات | الحريق متعمد
ويعتقد المحققون أن الحارس نام.
  assert | المحققون | الحارس نام
وأكدت «تاج» أن أسعار الذهب مستقرة.
  confirm | تاج | أسعار الذهب مستقرة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(OFFICES + RELATIVES + NO_SPEECH + FINDINGS))
def test_speakers(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("قال اللواء منصور التركي إن الحدود هادئة. وأكد اللواء التركي أن الدوريات مستمرة.", ["منصور التركي", "منصور التركي"]),
        ("وقدم نائب خادم الحرمين الشريفين التهنئة وقال إن الحفل ناجح.", ["deputy of the King"]),
        ("وقال الأمين العام لمجلس التعاون الدكتور سالم الفهد إن القمة غدا.", ["سالم الفهد"]),
        ("وأوضح عبدالله الحسن مدير عام الهيئة أن الموقع مغلق.", ["عبدالله الحسن"]),
        ("وقال نائب رئيس اللجنة الأمنية إن الطريق آمن.", ["security deputy head, committee"]),
    ],
)
def test_names_of_speakers(text: str, names: list[str]) -> None:
    assert [item.chain[0].name for item in document(text).statements] == names
