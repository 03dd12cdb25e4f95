"""Claims about speakers that something parts from their verb, and about what nouns, relative clauses and questions tell as said.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# Phrases with prepositions, brackets, the sign of a hashtag and writings between a speaker and the verb.
PARTED = """
اللجنة الأهلية لحقوق الطفل تدين اختطاف المعلمين.
  condemn | اللجنة الأهلية | اختطاف المعلمين
محتجون في ريف السويداء يطالبون بإطلاق سراح المعتقلين.
  demand | محتجون في ريف السويداء | إطلاق سراح المعتقلين | anonymous
دعت الإدارة المحلية لمدينة عدن، السكان إلى مغادرة منازلهم.
  demand | الإدارة المحلية | مغادرة منازلهم
وحول مستقبل المرفأ العراقي أشارت النائبة إلى أن العقد انتهى.
  assert | النائبة | العقد انتهى
قالت #قسد إن المعبر مغلق.
  assert | قسد | المعبر مغلق
أكد مراسل الإذاعة (سامي حداد) مقتل جنديين في الكمين.
  confirm | مراسل الإذاعة (سامي حداد) | مقتل جنديين في الكمين
الوزارة في بيان تدين قصف المستشفى.
  condemn | الوزارة | قصف المستشفى
اتهمت فصائل في إدلب، الجيش بخرق الهدنة.
  accuse | فصائل | خرق الهدنة
"""

# Verbal nouns written like a verb or participle, behind a verb that reports them.
NOUNS = """
وصف الوزير تدخل الجيش بأنه خطأ فادح.
  assert | الوزير | خطأ فادح
رئيس الأركان يؤكد مواصلة العمليات في الجبل.
  confirm | رئيس الأركان | مواصلة العمليات في الجبل
استنكرت أحزاب سياسية تعرض متظاهرين للضرب.
  condemn | أحزاب سياسية | تعرض متظاهرين للضرب
نفى الدفاع المدني، وقوع إصابات.
  deny | الدفاع المدني | وقوع إصابات
الوزارة تجدد دعوتها إلى وقف القتال.
  demand | الوزارة | وقف القتال
"""

# Relative clauses with a verb of saying.
RELATIVE = """
قاطع النواب الرئيس الذي يتهمه المتظاهرون بتزوير الانتخابات.
  accuse | المتظاهرون | تزوير الانتخابات
نشرت الصحيفة صورة الرجل الذي قالت الوزارة إنه قاتل الضابط.
  assert | الوزارة | قاتل الضابط
وصرح السفير بأن العقد قريب، وهو ما تنفيه لندن.
  assert | السفير | العقد قريب
  deny | لندن | العقد قريب
"""

# Questions as what is said.
QUESTIONS = """
تساءلت النائبة عما إذا كانت الهدنة ستصمد.
  assert | النائبة | عما إذا كانت الهدنة ستصمد
تساءل المحامي لماذا أغلق المعبر.
  assert | المحامي | لماذا أغلق المعبر
كشفت التقارير عما تركه المسلحون في المدينة.
"""

# Voices of their own: the first person of a body, words in marks, what a banner asks for.
VOICES = """
إننا في اتحاد الكتاب نطالب الحكومة بوقف الحملة.
  demand | اتحاد الكتاب | وقف الحملة
قالت النائبة للمتظاهرين «الطريق أمامكم طويل وصعب».
  assert | النائبة | الطريق أمامكم طويل وصعب | direct
تقول أم أحمد إن ابنها لم يعد.
  assert | أم أحمد | ابنها لم يعد
"""


@pytest.mark.parametrize(("text", "claims"), blocks(PARTED + NOUNS + RELATIVE + QUESTIONS + VOICES))
def test_missed_speakers(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims

# Events told as a bare noun, what is defended in words, calls that a verb utters, whose threats another answers.
TOLD = """
كشف المتحدث وقوع إصابات في المعسكر.
  announce | المتحدث | وقوع إصابات في المعسكر
ذكرت الوكالة مقتل جنديين.
  assert | الوكالة | مقتل جنديين
دافعت الحكومة عن قرار رفع الأسعار.
  support | الحكومة | قرار رفع الأسعار
دافع المقاتلون عن المدينة شهرا كاملا.
أطلقت المنظمة نداء لوقف القتال.
  demand | المنظمة | وقف القتال
وجه الوزير نداء إلى السكان بالبقاء في منازلهم.
  demand | الوزير | البقاء في منازلهم
ردت تركيا على تهديدات الرئيس الأوكراني بقصف الجسر.
  threaten | الرئيس الأوكراني | قصف الجسر
"""

# Labels and tagged names that open a sentence inside a line.
LABELS = """
وتقدم الجيش في الجبهة. رابط الخبر بصحيفة النهار: المقاومة: أسرنا عشرة جنود.
  assert | المقاومة | أسرنا عشرة جنود | direct
عملية نوعية في #تل_تمر . #قسد: إلقاء القبض على أحد أبرز متزعمي التنظيم.
  assert | قسد | إلقاء القبض على أحد أبرز متزعمي التنظيم | direct
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TOLD + LABELS))
def test_told_and_labelled(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims

# Plurals of posts without their alef; what a relative clause calls somebody ends with the word.
POSTS = """
الأهالي في البلدة قالو أن الطريق مغلق.
  assert | الأهالي | الطريق مغلق | anonymous
المتظاهرون أكدو أنهم مستمرون.
  confirm | المتظاهرون | مستمرون
أغلق الوزير المعبر لمنع الفصائل التي وصفها بالتكفيرية من دخول البلاد.
  condemn | الوزير | التكفيرية
"""


@pytest.mark.parametrize(("text", "claims"), blocks(POSTS))
def test_posts_and_names(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
