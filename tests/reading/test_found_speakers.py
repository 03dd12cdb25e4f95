"""Who a cue goes on with where nobody is found that speaks, subjects that begin with a superlative or look like one's own thing,
and verbs that tell what things show: claims about sentences."""

from __future__ import annotations

import pytest
from tests.reading.claims import blocks, statement_claims

# The subject of the verb before, though its object or a phrase stands between, or no lexicon knows it.
DOERS = """
روى هذه القصة مؤخرا كاتب السيناريو سمير عبد الغني في لقاء مع طلاب المعهد، حيث قال إن المجلة ترددت في النشر.
  assert | كاتب السيناريو سمير عبد الغني | المجلة ترددت في النشر
"""

# A superlative before a party, and a surname that looks like a noun with my.
FOREMOST = """
ودعا اكبر حزب كردي سوري الى تجمع كبير الاحد في ديار بكر.
  demand | حزب كردي سوري | تجمع كبير الاحد في ديار بكر
وطالبت أبرز النقابات بزيادة الأجور.
  demand | النقابات | زيادة الأجور
دعا برازاني إلى هدنة بين الحزب وتركيا.
  demand | برازاني | هدنة بين الحزب وتركيا
"""

# What only things do is told by nobody.
THINGS = """
والفكر ما زال حيا في بلادنا. وهذا ما يثبت خطره ويؤكد بأن الدرب ما زال طويلا.
وأكدت الأسابيع الثلاثة الماضية أن الوحدة تؤدي إلى النصر.
فمن دون حل سياسي ينذر تدخل الحلف في البلاد بإضعاف الحكومة.
وكان متوقعا لها أن تحدث في: مايو 2011، ويونيو 2012.
وتشكل الأحداث تذكيرا صارخا بهذه العلاقة: فهي رابط قديم بين البلدين.
"""


@pytest.mark.parametrize(("text", "claims"), [claim for table in (DOERS, FOREMOST, THINGS) for claim in blocks(table)])
def test_found_speakers(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


def test_a_participle_does_not_go_on_with_nobody() -> None:
    text = "نشط وسم عبر فيه كثيرون عن حزنهم، داعين للفقيد بالرحمة، فيما نشر الدكتور سامر العمري صورة له مؤكدا أنه عمل معه."
    assert statement_claims(text)[-1] == "confirm | الدكتور سامر العمري | عمل معه"


# Who goes on where a capital is set against the one before, a participle says more of a verb without a subject, or somebody speaks
# in his own name; and where a noun phrase that is said ends.
ORDERS = """
تنفي موسكو ذلك. لكن واشنطن التزمت الحذر في دعمها واقترحت مهمات تدريب محدودة.
  deny | موسكو | ذلك
  demand | واشنطن | مهمات تدريب محدودة
أكد الوزير أن الرياض تقدر دور موسكو. وأضاف مؤكدا رغبة «السعودية في توثيق علاقتها مع روسيا».
  confirm | الوزير | الرياض تقدر دور موسكو
  confirm | الوزير | رغبة «السعودية في توثيق علاقتها مع روسيا»
وأدان معاليه باسمه وباسم كافة منسوبي وأعضاء المجلس الأعلى للقضاء هذا العمل الإجرامي.
  condemn | معاليه | هذا العمل الإجرامي
إن المعلمين يستنكرون الهجوم الآثم ويقفون مع القيادة صفا واحدا.
  condemn | المعلمين | الهجوم الآثم | anonymous
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ORDERS))
def test_who_goes_on(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


# Who wrote what words stand in, over a clause that says who he is; where what is held and what is told gives way to the outlet.
WRITTEN = """
وأضاف المبعوث: لدي آراء أستخلصها من الحوار، مشيرا إلى أن الصبر من خصائص الوسيط، ومشيدا بالنتائج التي حققها سلفه.
  assert | المبعوث | لدي آراء أستخلصها من الحوار | direct
  assert | المبعوث | الصبر من خصائص الوسيط
  support | المبعوث | النتائج التي حققها سلفه
وفي تصريح أدلى به سالم الكرمي، رئيس البلدية، قال فيه إن الطريق مغلق.
  assert | سالم الكرمي، رئيس البلدية | الطريق مغلق
اعتبرت الأمانة العامة للمجلس الهجوم الذي وقع في السوق عملاً إجرامياً دنيئاً.
  assert | الأمانة العامة للمجلس | عملاً إجرامياً دنيئاً
من جهتها، أصدرت «غرفة عمليات درعا» التي تضم عددا من الفصائل أبرزها حركة الفجر، أمس، بيانا أعلنت فيه استهداف مقرات القوات.
  announce | غرفة عمليات درعا | استهداف مقرات القوات
وتوقعت مصادر مطلعة حدوث انقلاب في العاصمة على يد قيادات عسكرية، وعلى إثر ذلك أقام المتمردون حواجز كثيرة.
  expect | مصادر مطلعة | حدوث انقلاب في العاصمة على يد قيادات عسكرية | anonymous
إلا أن المؤرخين تجاهلوا هذا الأثر واعتبروه مجرد هوامش لا يعتد بها، وغاب عنهم أنه حلقة مفقودة.
  assert | المؤرخين | مجرد هوامش لا يعتد بها | anonymous
"""


@pytest.mark.parametrize(("text", "claims"), blocks(WRITTEN))
def test_who_wrote_and_until_where(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
