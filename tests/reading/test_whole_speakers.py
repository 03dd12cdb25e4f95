"""Claims about speakers whole: names behind a place and before an object, what stands between an office and its holder's name,
bodies in quotation marks, those who made a writing.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# A noun of what is told, right behind a name, is no surname.
OBJECTS = """
نفى الوزير خالد وجود خلاف مع النقابة.
  deny | الوزير خالد | وجود خلاف مع النقابة
وأكد المحافظ ناصر حرص المدينة على حماية الآثار.
  confirm | المحافظ ناصر | حرص المدينة على حماية الآثار
أكد الوزير سامي عدم وجود أعطال في الشبكة.
  confirm | الوزير سامي | عدم وجود أعطال في الشبكة
أعلن وزير الثقافة ناصر باعوم بدء ترميم القلعة.
  announce | وزير الثقافة ناصر باعوم | بدء ترميم القلعة
أعلن وزير الثقافة في المغرب عبدالرقيب فتح بدء ترميم القلعة.
  announce | وزير الثقافة في المغرب عبدالرقيب فتح | بدء ترميم القلعة
أكد خالد نجاح أن الجسر مغلق.
  confirm | خالد نجاح | الجسر مغلق
نفى محمود عباس وجود خلاف.
  deny | محمود عباس | وجود خلاف
"""

# A noun that could be an adjective is none behind باسم or the office of a man.
OFFICES = """
وأعلن الناطق باسم مهمة حلف شمال الأطلسي في كوسوفو مارك هوبنز أن دوريتين انسحبتا.
  announce | الناطق باسم مهمة حلف شمال الأطلسي في كوسوفو مارك هوبنز | دوريتين انسحبتا
وأعلن قائد مهمة الاتحاد في مالي جون كابيلو أن الطريق مفتوح.
  announce | قائد مهمة الاتحاد في مالي جون كابيلو | الطريق مفتوح
أعلن قائد قوات خاصة أن الطريق مفتوح.
  announce | قائد قوات خاصة | الطريق مفتوح | anonymous
وقال المعارض الأبرز في كينيا فؤاد عوني إن الانتخابات ستؤجل.
  assert | المعارض الأبرز في كينيا فؤاد عوني | الانتخابات ستؤجل
"""

# An adverb, a participle or a body in quotation marks may stand between an office and the name of its holder.
BETWEEN = """
يرى نائب المحافظ السابق المنشق حاليا عبدالحليم هلال أن العرض مقبول.
  assert | نائب المحافظ السابق المنشق حاليا عبدالحليم هلال | العرض مقبول
وقال مدير الأمن السابق المقيم حاليا في برلين سمير لطفي إن الملف أغلق.
  assert | مدير الأمن السابق المقيم حاليا في برلين سمير لطفي | الملف أغلق
وقال وزير الدفاع آنذاك سمير لطفي إن الملف أغلق.
  assert | وزير الدفاع آنذاك سمير لطفي | الملف أغلق
قال رئيس لجنة الصيد الأفريقية "لجنة الساحل" الدكتور هادي بن علي إن الموسم انتهى.
  assert | رئيس لجنة الصيد الأفريقية "لجنة الساحل" الدكتور هادي بن علي | الموسم انتهى
دعا رئيس لجنة الصيد الأفريقية "لجنة الساحل" الدكتور هادي بن علي جميع الهيئات إلى التعاون.
  demand | رئيس لجنة الصيد الأفريقية "لجنة الساحل" الدكتور هادي بن علي | التعاون
وجاء في بيان "لواء النصر" أن المعبر مفتوح.
  assert | بيان "لواء النصر" | المعبر مفتوح
وقال وزير الدفاع أمس إن الملف أغلق.
  assert | وزير الدفاع | الملف أغلق | said أمس
طالب وزير الصحة "حزب الأمة" بالتحرك.
  demand | وزير الصحة | التحرك
"""

# Who made a writing stands in a clause right behind it.
WRITINGS = """
زادت الإصابات، وفق حصيلة أعدتها وزارة الصحة.
  assert | حصيلة أعدتها وزارة الصحة | زادت الإصابات
زادت الإصابات، حسب إحصاء أجرته وكالة رويترز.
  assert | إحصاء أجرته وكالة رويترز | زادت الإصابات
"""


@pytest.mark.parametrize(("sentence", "claims"), blocks(OBJECTS + OFFICES + BETWEEN + WRITINGS))
def test_speakers_are_whole(sentence: str, claims: list[str]) -> None:
    assert statement_claims(sentence) == claims
