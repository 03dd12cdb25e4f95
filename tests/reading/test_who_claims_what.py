"""Claims about who says what: whether something is true, names and objects behind them, verbs that do not agree with who stands
before them, what a thing is held to be.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# صحة before what was told is whether it is true, and before a person how he is; before a place it is its health service.
TRUTH = """
نفت الوزارة صحة الأنباء المتداولة عن إغلاق الجسر.
  deny | الوزارة | صحة الأنباء المتداولة عن إغلاق الجسر
ونفى فؤاد ناجي صحة الأنباء التي تحدثت عن استقالته.
  deny | فؤاد ناجي | صحة الأنباء التي تحدثت عن استقالته
ونفى المتحدث فؤاد ناجي صحة ما نشرته الصحيفة.
  deny | المتحدث فؤاد ناجي | صحة ما نشرته الصحيفة
أكدت البلدية صحة الخبر.
  confirm | البلدية | صحة الخبر
وقالت صحة غزة إن المخزون نفد.
  assert | صحة غزة | المخزون نفد
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TRUTH))
def test_truth_of_what_is_told(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


# What is told of the subject of a verb of being is done to it, and what is opened, stormed or found is a thing.
PREDICATES = """
كانت القرية مهددة بالجفاف.
ظلت الشركة متهمة بالفساد.
أصبح العمال كلهم مهددين بالطرد.
ما زال المدير متهما بالاختلاس.
الحكومة مطالبة بالإصلاح.
وكان المدير التقى العمال مطالبا بالهدوء.
  demand | المدير | الهدوء
خرج النائب مطالبا بإقالة الحكومة.
  demand | النائب | إقالة الحكومة
اقتحم محتجون مقرا للحزب بالعاصمة.
افتتح الوزير مقرا جديدا للهيئة بالعاصمة.
أردف الوزير مقرا بأن الخطة فشلت.
  confirm | الوزير | الخطة فشلت
وجدت الشركات مبررا لرفع الأسعار.
"""


@pytest.mark.parametrize(("text", "claims"), blocks(PREDICATES))
def test_participles_that_report_nothing(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


# A noun with the article that a family is called by too ends a name.
FAMILIES = """
وقال وزير النفط الشيخ محمد العلي الصباح إن الإنتاج مستقر.
  assert | وزير النفط الشيخ محمد العلي الصباح | الإنتاج مستقر
وقال الوزير محمد العلي هذا الصباح إن الإنتاج مستقر.
  assert | الوزير محمد العلي | الإنتاج مستقر | said هذا الصباح
وأعلن النائب سامي خالد الجمل أن اللجنة اجتمعت.
  announce | النائب سامي خالد الجمل | اللجنة اجتمعت
"""


@pytest.mark.parametrize(("text", "claims"), blocks(FAMILIES))
def test_families_called_by_a_noun(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


# What stands right before a verb and does not agree with it, or is of the clause before, is not its subject.
ELSEWHERE = """
أعلنت الجبهة أنها أسرت رجلا أكدت انتماءه إلى الخلية.
  announce | الجبهة | أسرت رجلا أكدت انتماءه إلى الخلية
  confirm | الجبهة | انتماءه إلى الخلية
ونشرت الوكالة صورا أظهرت طائرتين قالت إن العاصفة أسقطتهما.
  assert | الوكالة | العاصفة أسقطتهما
التقى الكاتب بعض الضباط الذين خدموا في الجيش الملكي الذين أكدوا له أن الوثائق أحرقت.
  confirm | بعض الضباط | الوثائق أحرقت | anonymous
وفيما أشارت المصادر إلى أن الحركة متعاونة، رأت أن اللجنة تعرقل العمل.
  assert | المصادر | الحركة متعاونة | anonymous
  assert | المصادر | اللجنة تعرقل العمل | anonymous
وفيما أشارت المصادر إلى أن الحركة متعاونة، قال الوزير إن اللجنة تعرقل العمل.
  assert | المصادر | الحركة متعاونة | anonymous
  assert | الوزير | اللجنة تعرقل العمل
لكن محققين ذكروا أن المستهدف كان مخزنا مجاورا.
  assert | محققين | المستهدف كان مخزنا مجاورا | anonymous
التقى الصحفي شابا قال إنه فر من القرية.
  assert | شابا | فر من القرية | anonymous
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ELSEWHERE))
def test_subjects_that_stand_elsewhere(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


# A verb of several and its object, though a word for who seeks something is written alike.
OBJECTS = """
التقى الأهالي الوزير وطالبوه بإعادة فتح الملف.
  demand | الأهالي | إعادة فتح الملف | anonymous
استقبل الأهالي اللجنة وطالبوها بفتح الطريق.
  demand | الأهالي | فتح الطريق | anonymous
"""


@pytest.mark.parametrize(("text", "claims"), blocks(OBJECTS))
def test_verbs_of_several_with_an_object(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


def test_whoever_writes_is_not_who_spoke_last() -> None:
    text = "رفض الوزير الاقتراح في الجلسة. وما نريد قوله إن الثقة باقية."
    assert statement_claims(text) == []


# A verb without a subject goes on with the body that its gender fits.
BODIES = """
قال الدفاع المدني السوري إن شابا أصيب. وأضاف أن فرقه أخمدت الحريق.
  assert | الدفاع المدني السوري | شابا أصيب
  assert | الدفاع المدني السوري | فرقه أخمدت الحريق
وذكرت فرق الدفاع المدني أن الحريق أخمد. وأوضحت أن النازحين نقلوا.
  assert | فرق الدفاع المدني | الحريق أخمد
  assert | فرق الدفاع المدني | النازحين نقلوا
قالت الخوذ البيضاء إن شابا أصيب. وأضافت أن الطريق مغلق.
  assert | الخوذ البيضاء | شابا أصيب
  assert | الخوذ البيضاء | الطريق مغلق
أعلن الأردن أن المعبر مغلق. وأكد أن الشاحنات عادت.
  announce | الأردن | المعبر مغلق
  confirm | الأردن | الشاحنات عادت
وأعلنت الحركة المقربة من الحزب على موقعها أن الوفد وصل.
  announce | الحركة المقربة من الحزب | الوفد وصل
"""


@pytest.mark.parametrize(("text", "claims"), blocks(BODIES))
def test_bodies_that_go_on(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
