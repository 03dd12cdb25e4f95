"""Claims about who speaks before a relative clause, before كان, and in words that فيه takes up.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# A relative pronoun goes back to the word of its gender.
GENDERS = """
التقى السفير زعيم الحركة التي أعلنت أن الهدنة انتهت.
  announce | الحركة | الهدنة انتهت
قرأ الموظف بيان المحكمة العليا التابعة للحزب، التي قالت إن الشاهد غائب.
  assert | المحكمة العليا التابعة | الشاهد غائب
عارض النواب خطة فرنسا التي أكدت أن الحدود مغلقة.
  confirm | فرنسا | الحدود مغلقة
التقى السفير زعيم الحركة الذي أعلن أن الهدنة انتهت.
  announce | زعيم الحركة | الهدنة انتهت
"""

# كان stands between who speaks and his verb.
AUXILIARIES = """
النقابيون كانوا يقولون إن الأجور ستدفع.
  assert | النقابيون | الأجور ستدفع
ووزارة النقل كانت قد أعلنت أن الجسر مغلق.
  announce | وزارة النقل | الجسر مغلق
واستقال مؤسس النقابة الذي كان يقول دائما إن الأجور ستدفع.
  assert | مؤسس النقابة | الأجور ستدفع
"""

# What فيه takes up are the words of whom ل names, or عن behind صدر, and not of who publishes them.
WORDS = """
تداول ناشطون مقطع فيديو لأحد الركاب، قال فيه إن السائق نام.
  assert | أحد الركاب | السائق نام | anonymous
نشرت الصحيفة عبارة لقائد الفصيل يؤكد فيها أن الهدنة انتهت.
  confirm | قائد الفصيل | الهدنة انتهت | relay الصحيفة
صدر كلام عن أمين عام النقابة فريد حداد نفى فيه وجود أي خلاف.
  deny | أمين عام النقابة فريد حداد | وجود أي خلاف
وجه الوزير رسالة للرئيس قال فيها إن الميزانية نفدت.
  assert | الوزير | الميزانية نفدت
"""

# Whom another tells of with عن is who spoke, and his own office is a man's.
TOLD = """
حكى سالم العلي عن فريد حداد أنه هدد بقتل الحارس.
  assert | سالم العلي | هدد بقتل الحارس
  threaten | فريد حداد | قتل الحارس
وبعد الاجتماع قال نائبه إن الجسر مفتوح. وأضاف أن الطريق آمن.
  assert | نائبه | الجسر مفتوح | anonymous
  assert | نائبه | الطريق آمن | anonymous
وكان سكان الحي قد خرجوا إلى الشارع للتضامن مع الحارس، ودعوا إلى إقالة المدير.
  demand | سكان الحي | إقالة المدير | anonymous
"""

# Who stands at the head of a sentence behind كان, or behind the verb that the cue is joined to.
HEADS = """
وكان المجلس البلدي الذي يرأسه سالم حذر السكان في منشورات وزعها أمس وطالبهم بترك بيوتهم، مشيرا إلى أن السد تصدع.
  demand | المجلس البلدي | ترك بيوتهم
  assert | المجلس البلدي | السد تصدع
وكان فريق هندسي، وصل إلى القرية، قد أكد أن السد تصدع.
  confirm | فريق هندسي | السد تصدع
هاجم الحداثيون الفكرة القديمة واعتبروها تضليلا للناس.
  assert | الحداثيون | تضليلا للناس
انتقد روبين سياسة الوزير، ودعا إلى إقالة المدير.
  demand | روبين | إقالة المدير
أصدر 12 وزيرا للعدل بيانا أعربوا فيه عن قلقهم وحثوا الشركات على التعاون.
  assert | 12 وزيرا | قلقهم | anonymous
  demand | 12 وزيرا | التعاون | anonymous
قال المبعوث إن الأحزاب والنقابات يؤكدون على وقف النار، وقد أعلنوا أنهم سيحضرون.
  assert | المبعوث | الأحزاب والنقابات يؤكدون على وقف النار، وقد أعلنوا أنهم سيحضرون
  confirm | الأحزاب والنقابات | وقف النار
  announce | الأحزاب والنقابات | سيحضرون
"""

# The medium that published the words carried them; a page or a network did not.
PUBLISHED = """
قال الوزير في مقابلة بثت على قناة «الساحل» إن الجسر مغلق.
  assert | الوزير | الجسر مغلق | relay قناة «الساحل»
وفي مقال مطول نشر في صحيفة الغارديان قال الوزير إن الجسر مغلق.
  assert | الوزير | الجسر مغلق | relay صحيفة الغارديان
وأشارت الدراسة التي نشرتها صحيفة الغارديان إلى أن الجسر مغلق.
  assert | الدراسة | الجسر مغلق | relay صحيفة الغارديان
قال الحزب في بيان نشره على موقع تويتر إن الجسر مغلق.
  assert | الحزب | الجسر مغلق
في مقابلة نشرت على موقع «نبأ اليوم»، اعترف أمجد بأن السكان غاضبون.
  confirm | أمجد | السكان غاضبون
"""


@pytest.mark.parametrize(("text", "expected"), blocks(GENDERS + AUXILIARIES + WORDS + TOLD + HEADS + PUBLISHED))
def test_claims(text: str, expected: list[str]) -> None:
    assert statement_claims(text) == expected
