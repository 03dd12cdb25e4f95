"""Claims about who speaks where a cue has no subject of its own: the subject of the clause or the sentence right before.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# The subject of the clause before goes before whoever spoke in a sentence before.
CLAUSES = """
كشفت مصادر محلية أن المسلحين انسحبوا. وتوقف القصف ليلا. ثم تأهبت القوات العراقية لدخول الحي وطردت المسلحين، ودعت السكان إلى الخروج.
  announce | مصادر محلية | المسلحين انسحبوا | anonymous
  demand | القوات العراقية | الخروج
كشفت مصادر محلية أن السجناء نقلوا. وتوقف القصف ليلا. غير أن أقاربهم رفضوا القرار وأغلقوا الطريق وهددوا بقتل الحراس.
  announce | مصادر محلية | السجناء نقلوا | anonymous
  threaten | أقاربهم | قتل الحراس | anonymous
لقي القرار رفضا من قبل المتابعين، حيث طالبوا بإلغاء الرسوم.
  demand | المتابعين | إلغاء الرسوم | anonymous
قالت النقابة إن الأجور تأخرت. ورغم أن الوزير لم يذكر النقابة، فإنه قال إن الأجور ستدفع.
  assert | النقابة | الأجور تأخرت
  assert | الوزير | الأجور ستدفع
"""

# Of the sentence before: its verb says something, or a man does something.
SENTENCES = """
وتحدث عدد من أهالي البلدة للصحيفة بعد الهدنة. وأضافوا أن المياه مقطوعة.
  assert | عدد من أهالي البلدة | المياه مقطوعة | anonymous
قالت النيابة إن التحقيق انتهى. ثم اعترف المتهم الأول سالم العلي أمام القاضي بالتخطيط. مشيرا إلى أنه نادم.
  assert | النيابة | التحقيق انتهى
  confirm | المتهم الأول سالم العلي | التخطيط
  assert | المتهم الأول سالم العلي | نادم
"""

# Whoever spoke long before does not go on where nothing joins the cue to him.
FAR = """
قال المدير إن السوق أغلق. هطل المطر في المساء. تعطلت حركة السير. وكان المدون الذي يعيش في بيروت، تحدث عن نقص الوقود.
  assert | المدير | السوق أغلق
  assert | المدون | نقص الوقود
"""

# Things, objects and pictures say nothing.
SILENT = """
نشرت مواقع محلية صورة قالت إنها لمنفذ الهجوم.
  assert | مواقع محلية | لمنفذ الهجوم
ووزارة الدفاع إذ تعلن هذا لتؤكد أن الهجوم لن يزيد الجنود إلا عزما، سائلين الله أن يرحم الضحايا.
  confirm | وزارة الدفاع | الهجوم لن يزيد الجنود إلا عزما
  demand | وزارة الدفاع | يرحم الضحايا
إن المعركة التي خاضتها المملكة تبرهن على قدرات أجهزتها، وتؤكد على صلابة جيشها.
"""

# Whose words they were that a relative clause tells of, over another verb.
WORDS = """
أثار خطاب رئيس الحكومة، الذي ألقاه الأحد وتحدث فيه عن نقص الجنود.
  assert | رئيس الحكومة | نقص الجنود
"""


TABLES = (CLAUSES, SENTENCES, FAR, SILENT, WORDS)


@pytest.mark.parametrize(("text", "claims"), [claim for table in TABLES for claim in blocks(table)])
def test_nearer_subjects(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
