"""Answers behind the words that they answer, what comes of a description, and the words of somebody that a medium brings:
claims about sentences."""

from __future__ import annotations

import pytest
from tests.reading.claims import blocks, statement_claims

# A reply opens behind the words it answers, though these have an أن of their own.
ANSWERS = """
وبوغدانوف رد على تصريح الرئيس التركي بأن موسكو قد تتخلى عنه بالقول: «إن موقفنا لم يتغير».
  assert | بوغدانوف | موقفنا لم يتغير | direct
رد الوزير على اتهام المعارضة له بأنه فاسد بقوله إن الملف نظيف.
  assert | الوزير | الملف نظيف
ورد الوزير على النواب بأن الميزانية لا تسمح بذلك.
  assert | الوزير | الميزانية لا تسمح بذلك
"""

# What the outlet says of a word, what comes of a description and the main clause behind a fronted one are none of the words.
COMMENTS = """
وجاء في بيان الجيش: قتل ثلاثة من جنودنا في كمين نصبته المنظمة الدموية، في إشارة إلى حزب العمال، عند ذلك المعبر.
  assert | بيان الجيش | قتل ثلاثة من جنودنا في كمين نصبته المنظمة الدموية | direct
يصف السكان زعماءهم بأنهم لصوص وفاسدون، الأمر الذي يعكس سخطهم على الساسة.
  condemn | السكان | لصوص وفاسدون | anonymous
وصف الناشط الحكم بأنه جائر، وهو ما أثار جدلا في البلاد.
  condemn | الناشط | جائر | anonymous
وأوضح القائد أن المدخل صار تحت سيطرة القوات، وهو ما يعني أن المدينة آمنة.
  assert | القائد | المدخل صار تحت سيطرة القوات، وهو ما يعني أن المدينة آمنة
في حين كان رئيس البعثة يشيد بالتعاون الرسمي، كنت أنت تكتب ضده.
  support | رئيس البعثة | التعاون الرسمي
بينما كان الوزير يندد بالهجوم، واصلت القوات تقدمها.
  condemn | الوزير | الهجوم
"""

# Whose words a medium brings is told by their noun.
BROUGHT = """
نقلت الصحف تأكيد الوزير أن الحدود آمنة.
  confirm | الوزير | الحدود آمنة
أبرزت الصحف المصرية تأكيد نائب الملك الأمير نايف أن الحدود آمنة.
  confirm | نائب الملك الأمير نايف | الحدود آمنة
"""

# A cue set off behind لكن opens what it is set against; critics behind it, and the subject behind a name that lost its line.
AGAINST = """
لا أسرار في الرسائل، لكن، كما قالت الوكالة، لا بد أن يفحصها البرلمان.
  assert | الوكالة | لا بد أن يفحصها البرلمان
ولكن، وكما أكد الوزير، فإن الحل بعيد.
  confirm | الوزير | الحل بعيد
لكن منتقدين يقولون إن القصف دمر المدينة.
  assert | منتقدين | القصف دمر المدينة | anonymous
دي مستورا أكدت السلطات السورية، الخميس، دعمها للمبادرة.
  confirm | السلطات السورية | دعمها للمبادرة | said الخميس
وأشار القائد إلى أن الجيش لن يكون تابعا لأحد.
  assert | القائد | الجيش لن يكون تابعا لأحد
"""

# An accusative without a comma goes on telling behind a noun in another case.
UNPARTED = """
وأعلن الوزير مقتل ستة جنود مشيدا بشجاعتهم.
  announce | الوزير | مقتل ستة جنود
  support | الوزير | شجاعتهم
وأعلن الوزير مقتل ستة جنود مطالبا بمحاسبة القتلة.
  announce | الوزير | مقتل ستة جنود
  demand | الوزير | محاسبة القتلة
وأعلن الوزير مقتل ستة جنود مؤكدا إصابة آخرين.
  announce | الوزير | مقتل ستة جنود
  confirm | الوزير | إصابة آخرين
وأكد الوزير أن الطائرة أصابت مبنى نافيا سقوط قتلى.
  confirm | الوزير | الطائرة أصابت مبنى
  deny | الوزير | سقوط قتلى
وأشار القائد إلى أن الجيش ليس ملكا لجماعة قائلا: «سنرفع الراية».
  assert | القائد | الجيش ليس ملكا لجماعة
  assert | القائد | سنرفع الراية | direct
وأكد الوزير تدمير عدة آليات مشيرا إلى مقتل عشرة.
  confirm | الوزير | تدمير عدة آليات
  assert | الوزير | مقتل عشرة
وشن الجيش هجوما مضادا على البلدة.
"""


TABLES = (ANSWERS, COMMENTS, BROUGHT, AGAINST, UNPARTED)


@pytest.mark.parametrize(("text", "claims"), [claim for table in TABLES for claim in blocks(table)])
def test_answers_and_comments(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
