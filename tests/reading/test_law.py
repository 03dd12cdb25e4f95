"""What courts, prosecutors and police do: trials, arrests, verdicts, who is on which side of them."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A trial is told by who is tried; a passive that shows no vowel has no doer.
TRIALS = """
حوكم الضابط أمام محكمة عسكرية.
  ACCUSE حوكم | to الضابط
يمثل الوزير السابق أمام قاضي التحقيق.
  ACCUSE يمثل | to الوزير السابق | ongoing
استأنفت المحكمة محاكمة المتمردين.
  ACCUSE محاكمة | by المحكمة | to المتمردين
ويحاكم في القضية عشرون متهما. وقد قبض على أحد الجيران في الكويت.
  ACCUSE يحاكم | to عشرون متهما | ongoing
  COERCE قبض | to أحد الجيران | at الكويت | detained 1
"""

# Whoever is involved in an attack is who did it, and not who seized him.
INVOLVED = """
أوقفت الشرطة المتورطين في الهجوم على السوق.
  COERCE أوقفت | by الشرطة | to المتورطين | detained 2-?
  ASSAULT الهجوم | by المتورطين
أوقفت الشرطة الضالعين في التفجير.
  COERCE أوقفت | by الشرطة | to الضالعين | detained 2-?
  ASSAULT التفجير | by الضالعين
"""

# Whom an act with a fixed phrase behind a preposition is done to, where nobody stands there to do it.
DONE_TO = """
نقل المصابون إلى مستشفى الحسين.
  AID نقل | to المصابون | evacuated 2-?
وضع الرئيس السابق تحت الإقامة الجبرية.
  COERCE وضع | to الرئيس السابق | detained 1
منع القاضي السابق من مغادرة البلاد.
  COERCE منع | to القاضي السابق
"""

# What is asked into is not done by those who ask; a verdict is no act of its victims.
ASKED_INTO = """
يحقق القضاء في ملابسات مقتل السيدة.
  ACCUSE يحقق | by القضاء | ongoing
  ASSAULT مقتل | to السيدة | killed 1
أدين شرطي بقتل متظاهر في البصرة.
  SANCTION أدين | to شرطي | at البصرة
  ASSAULT قتل | to متظاهر | at البصرة | killed 1
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TRIALS + INVOLVED + DONE_TO + ASKED_INTO))
def test_law(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


# A pronoun behind a preposition that the verb wants: whom it is done to; nobody does to himself what is done to one like him.
PRONOUNS = """
قبضت عليه الشرطة في المطار.
  COERCE قبضت | by الشرطة
هرب المتهم إلى الجبل. وقبض عليه بعد يومين.
  RETREAT هرب | by المتهم
  COERCE قبض | to المتهم | detained 1
داهم الأمن منزل الناشط وقبض عليه.
  COERCE داهم | by الأمن | to الناشط
  COERCE قبض | by الأمن | to الناشط | detained 1
اعتقل الناشط في المطار وأفرج عنه.
  COERCE اعتقل | to الناشط | detained 1
  RETREAT أفرج | to الناشط | released 1
كانت الخلية التي قبض عليها تخطط لهجوم.
  COERCE قبض | to الخلية
  ASSAULT هجوم | by الخلية | future
وحكم عليه بالسجن عشر سنوات.
  SANCTION حكم
خرجت الناشطة من السجن.
  RETREAT خرجت | to الناشطة
"""

# A dual before its genitive is no accusative; angry marches leave nowhere; a fire is no ground.
OTHER_SENSES = """
بحث رئيسا مصر والسودان ملف السد.
  CONSULT بحث | by رئيسا مصر | to السودان
خرجت مسيرات غاضبة في تعز.
  PROTEST خرجت مسيرات | at تعز
سيطر رجال الإطفاء على الحريق.
بقي السائق على ذمة التحقيق.
"""


@pytest.mark.parametrize(("text", "claims"), blocks(PRONOUNS + OTHER_SENSES))
def test_pronouns_and_senses(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
