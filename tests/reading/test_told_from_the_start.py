"""Claims about contents that begin with the noun that governs the rest, about numbers that somebody reckons, and about captions,
clauses and participles that look like words of somebody.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# Behind a comma the noun of what is not done, or one with the speaker's pronoun, is what is said, and no apposition.
GOVERNED = """
أعلنت شركة الملاحة، عدم تسيير أي سفينة من المرفأ الشمالي.
  announce | شركة الملاحة | عدم تسيير أي سفينة من المرفأ الشمالي
ونفت الحركة، مسؤوليتها عن الانفجار الذي استهدف المستشفى الجامعي.
  deny | الحركة | مسؤوليتها عن الانفجار الذي استهدف المستشفى الجامعي
وأعلن سامي العلي، نقيب الصيادين في المدينة، استئناف العمل.
  announce | سامي العلي، نقيب الصيادين في المدينة | استئناف العمل
فيديو يوثق لحظة إطلاق الحراس النار على المتظاهرين
  assert | فيديو | لحظة إطلاق الحراس النار على المتظاهرين
نفى شقيق الموقوف، صحة أي أنباء عن فراره.
  deny | شقيق الموقوف | صحة أي أنباء عن فراره | anonymous
ونفت صحة القصيم وقوع إصابات.
  deny | صحة القصيم | وقوع إصابات
"""

# The capital behind the adjective of its state says where; behind it, who holds the office.
CAPITALS = """
أعلن الاتحاد العربي في العاصمة التونسية تونس تأجيل المؤتمر السنوي.
  announce | الاتحاد العربي | تأجيل المؤتمر السنوي
وأكد مدير الشرطة في العاصمة الأردنية عمان سامي العلي اعتقال المهربين.
  confirm | مدير الشرطة في العاصمة الأردنية عمان سامي العلي | اعتقال المهربين
"""

# The object of the verb in a relative clause on the speaker is nothing that he says.
OF_RELATIVES = """
واستغرب الكاتب الذي حضر الجلسة أمس.
واستغرب الكاتب الذي حضر الجلسة أمس، غياب الوزير.
  condemn | الكاتب | غياب الوزير | said أمس
"""

# A number that somebody reckons with is said, and ends before what a condition is answered with; a passive says nothing.
RECKONED = """
قدرت لجنة الإغاثة عدد النازحين بمئة ألف شخص.
  assert | لجنة الإغاثة | عدد النازحين بمئة ألف شخص
وحمل النائب الحكومة مسؤولية الأزمة وقدر عدد الضحايا بعشرة.
  accuse | النائب | مسؤولية الأزمة
  assert | النائب | عدد الضحايا بعشرة
وإذا كانت الوزارة تقدر عدد المدارس المتضررة بمئة، فإن الأهالي يتحدثون عن ضعفها.
  assert | الوزارة | عدد المدارس المتضررة بمئة
وأسفر الانهيار عن عدد من الجرحى قدر عددهم بسبعة.
ويقدر عدد السكان بمليون نسمة.
"""

# An adjective in the accusative is no participle; what somebody warns of stands behind when he does so.
ADJECTIVES = """
رصد المرصد السوري تحركا عسكريا لافتا في ريف المدينة.
  assert | المرصد السوري | تحركا عسكريا لافتا في ريف المدينة
أكد الوزير فتح الطريق، لافتا إلى أن الجسر سليم.
  confirm | الوزير | فتح الطريق
  assert | الوزير | الجسر سليم
وطالبت النقابة بزيادة الأجور، محذرة في الوقت نفسه مما يفعله التجار.
  demand | النقابة | زيادة الأجور
  warn | النقابة | مما يفعله التجار
جددت الرابطة رفضها للعنف أينما كان مؤكدة الحاجة إلى الحوار.
  confirm | الرابطة | رفضها للعنف
  confirm | الرابطة | الحاجة إلى الحوار
"""

# Whose picture it is, what else is to be seen, whose ما a cue has as its object, what things do.
NOBODYS = """
عدسة المرصد السوري: دورية عسكرية تتفقد حاجزا في البلدة
المرصد السوري: دورية عسكرية تتفقد حاجزا في البلدة
  assert | المرصد السوري | دورية عسكرية تتفقد حاجزا في البلدة | direct
شاهد أيضا: رجال الإطفاء ينقذون طفلا من بئر عميقة
قتل ثلاثة جنود في الكمين، وفق ما أعلنت قوات الحدود الذراع العسكرية للوزارة.
  announce | قوات الحدود | قتل ثلاثة جنود في الكمين
وافتتحت مراكز جديدة، ما يعزز الاستقرار الأمني ويؤكد الجاهزية العالية لرجالنا في كل المناطق.
"""

# Who is named before an auxiliary's verb speaks, not whom he calls upon; persons joined to others are in what is said of them.
NAMED_FIRST = """
وكان رئيس الحزب الحاكم في البلاد سامي العلي، دعا أمس الحكومة والمعارضة إلى الحوار.
  demand | رئيس الحزب الحاكم في البلاد سامي العلي | الحوار | said أمس
وأشار المدير إلى أن منسوبي الإدارة من مشرفين ومعلمين ومعلمات وطلاب، يستنكرون العمل.
  assert | المدير | منسوبي الإدارة من مشرفين ومعلمين ومعلمات وطلاب، يستنكرون العمل
  condemn | معلمين ومعلمات وطلاب | العمل | anonymous
وجه أمير المنطقة الجهات المختصة بتسمية الشارع باسم الشهيد.
  demand | أمير المنطقة | تسمية الشارع باسم الشهيد
"""

# A clause of time tells who reports something; Ali before a surname and an office is a name; whoever tells of a thing says what
# a relative clause without a subject holds.
TELLERS = """
وتستمر المعارك في وقت كشف فيه المستشار عن بدء العملية.
  announce | المستشار | بدء العملية
وتستمر المعارك في وقت دعت فيه الوزارة السكان إلى الرحيل.
  demand | الوزارة | الرحيل
وأكد علي الصالحي، المتحدث باسم الشرطة، أن الطريق آمن.
  confirm | علي الصالحي، المتحدث باسم الشرطة | الطريق آمن
وأعلنت الوزارة مقتل جنديين في الكمين الذي قالت إنه استهدف قافلة.
  announce | الوزارة | مقتل جنديين في الكمين الذي قالت إنه استهدف قافلة
  assert | الوزارة | استهدف قافلة
وأشاد الوزير بالقرار الذي قال إنه كفيل بحماية المدن.
  support | الوزير | القرار الذي قال إنه كفيل بحماية المدن
  assert | الوزير | كفيل بحماية المدن
"""

# Behind أن or لكن with his pronoun what may be a noun is a verb of saying; عبر is one before عن and what somebody feels.
VERBS = """
وقال الوزير إن الحرب طويلة، لكنه كشف عن خلافات كبيرة.
  assert | الوزير | الحرب طويلة
  announce | الوزير | خلافات كبيرة
ونفى الوزير الخبر، إلا أنه تعهد بمواصلة التحقيق.
  deny | الوزير | الخبر
  assert | الوزير | مواصلة التحقيق
من جهته عبر الوزير عن أسفه لسقوط الضحايا.
  assert | الوزير | أسفه لسقوط الضحايا
سافر اللاجئون عبر الحدود عن طريق البحر.
أعرب الوزير عبر التلفزيون عن أسفه.
  assert | الوزير | أسفه
ورجح السكان سقوط ضحايا، دون أن تتأكد الصحيفة من صحة المعلومة.
  expect | السكان | سقوط ضحايا | anonymous
"""

TOLD = VERBS + TELLERS + GOVERNED + CAPITALS + OF_RELATIVES + RECKONED + ADJECTIVES + NOBODYS + NAMED_FIRST


@pytest.mark.parametrize(("text", "claims"), blocks(TOLD))
def test_is_told_from_the_start(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
