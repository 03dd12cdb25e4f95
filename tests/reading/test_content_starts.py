"""Claims about where the words of somebody begin and end: what only ties a sentence to the one before, brackets that stand for
quotation marks, what a speaker left out.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# كما, فيما, إلى ذلك and their like lead to the next matter; فقد answers who is cited.
LINKS = """
كما أوقفت الشرطة ثلاثة رجال في المرفأ، حسبما ذكرت الصحيفة.
  assert | الصحيفة | أوقفت الشرطة ثلاثة رجال في المرفأ
إلى ذلك خطفت الجماعة مهندسا، بحسب الشرطة.
  assert | الشرطة | خطفت الجماعة مهندسا
وفي السياق، اندلعت معارك في الجنوب، حسب ما أفادت الوكالة.
  assert | الوكالة | اندلعت معارك في الجنوب
وبحسب الصحيفة، فقد هرب السجناء ليلا.
  assert | الصحيفة | هرب السجناء ليلا
وبحسب رويترز، فقد دعا الوزير إلى الهدوء.
  demand | الوزير | الهدوء | relay رويترز
وفي السياق العام للأزمة تبقى الحدود مغلقة، بحسب الشرطة.
  assert | الشرطة | وفي السياق العام للأزمة تبقى الحدود مغلقة
"""

# What became of it, told in the past behind لكن with a pronoun or إلا أن, is not said by who asked for it.
BECAME = """
تعهد الوزير باستعادة الميناء، لكنه لم ينجح.
  assert | الوزير | استعادة الميناء
طالبت الشركة العمال بمغادرة المبنى الذي يسكنون فيه، إلا أن العمال ماطلوا.
  demand | الشركة | مغادرة المبنى الذي يسكنون فيه
قال الوزير إن الجيش تقدم لكنه لم يدخل البلدة.
  assert | الوزير | الجيش تقدم لكنه لم يدخل البلدة
وأكدت هي الأخرى أن المدينة آمنة.
  confirm | - | المدينة آمنة
"""

# Brackets behind a colon are marks of quotation where nothing of the clause goes on behind them.
BRACKETS = """
وقال الشيخ: (العدل أساس الملك)، وقال تلميذه: (الظلم مرتعه وخيم).
  assert | الشيخ | العدل أساس الملك | direct
  assert | تلميذه | الظلم مرتعه وخيم | direct, anonymous
وقال الوزير: {لن نغادر هذه الأرض} ثم انصرف.
  assert | الوزير | لن نغادر هذه الأرض | direct
وقال الوزير: (حلب) مدينة لا تموت.
  assert | الوزير | (حلب) مدينة لا تموت | direct
"""

# Details left out, and the pronoun of who is cited.
LEFT_OUT = """
وقال المتحدث إن الطائرات قصفت المعسكر دون إعطاء تفاصيل.
  assert | المتحدث | الطائرات قصفت المعسكر
وأعلنت القيادة تدمير ثلاثة زوارق من دون ذكر مزيد من التفاصيل.
  announce | القيادة | تدمير ثلاثة زوارق
وقال المتحدث إن الأهالي غادروا دون تقديم شكوى.
  assert | المتحدث | الأهالي غادروا دون تقديم شكوى
وقال الكاتب إن الحكومة فشلت، على حد قوله.
  assert | الكاتب | الحكومة فشلت
ورأت الكاتبة أن الحل بعيد، على حد تعبيرها.
  assert | الكاتبة | الحل بعيد
وزار النائب القرية. وتعاني المدارس من نقص كبير، على حد قوله.
"""

# Participles and concessions end a content; what moved somebody, فحسب and لكن في المقابل do not.
ENDS = """
وقالت الوزارة إن الجسر مغلق، محذرة في الوقت نفسه مما يفعله المهربون.
  assert | الوزارة | الجسر مغلق
  warn | الوزارة | مما يفعله المهربون
وأعلن البيان تدمير مخزن، في المنطقة الجنوبية، مقرا للفيلق.
  announce | البيان | تدمير مخزن، في المنطقة الجنوبية، مقرا للفيلق
أعلنت الحركة مقتل ضابطين، رغم أنها لم تنشر صورا.
  announce | الحركة | مقتل ضابطين
قال الرجل إن القصف طال السوق، ما دعاهم إلى الفرار.
  assert | الرجل | القصف طال السوق، ما دعاهم إلى الفرار
ذكر الضابط أن المدفعية طالت الميناء، وهو ما دعا البحارة إلى تركه.
  assert | الضابط | المدفعية طالت الميناء، وهو ما دعا البحارة إلى تركه
قال النائب إن الأمر لا يتعلق بالمال فحسب بل بالكرامة.
  assert | النائب | الأمر لا يتعلق بالمال فحسب بل بالكرامة
قال الوزير إن بلاده أمام امتحان صعب، ولكن في المقابل لديها رجال.
  assert | الوزير | بلاده أمام امتحان صعب، ولكن في المقابل لديها رجال
"""


@pytest.mark.parametrize(("text", "claims"), blocks(BECAME + LINKS + BRACKETS + LEFT_OUT + ENDS))
def test_content_starts(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
