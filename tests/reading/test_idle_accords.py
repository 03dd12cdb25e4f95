"""Claims about words of pledges, pacts, calls, visits and solidarity that tell of no act, each beside one that does.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A promise that is kept or trusted was made before; a guarantee is made by whoever gives it.
PLEDGES = """
لن يثق السكان بوعود الحكومة.
اتهم النواب الوزير بعدم الوفاء بوعوده.
  ACCUSE اتهم | by النواب | to الوزير | told by النواب
أرسل الحزب مبعوثين إلى عمان محاولا الحصول على ضمانات.
قدمت واشنطن ضمانات لأنقرة.
  AGREE ضمانات | by واشنطن
"""

# A like mind, somebody's consent, a court by its name, talking as such.
PACTS = """
ليس ليتوافق ذلك مع ذكرى الهجوم بل لأن الحراسة ضعيفة.
  ASSAULT الهجوم
ستتوجه الوزيرة إلى القاهرة بالاتفاق معه.
  CONSULT تتوجه | by الوزيرة | at القاهرة | future
أعلنت محكمة الصلح موعد الجلسة.
اتفق العلماء أن اللغة أساس الوعي.
اتفق الوزيران على تبادل الأسرى في عمان.
  AGREE اتفق | by الوزيران
  RETREAT تبادل الأسرى | by الوزيران | to الأسرى | at عمان | released 2-? | future
لم تظهر آفاق جديدة للتسوية السياسية بين الجانبين.
رفض الحزب مخرجات الحوار الوطني.
  REJECT رفض | by الحزب
"""

# Talks and visits of which the sentence has told, an alliance that is named, and help that men come for.
AGAIN = """
أجرى الوجهاء مفاوضات مع الحكومة لكن المحادثات فشلت.
  CONSULT مفاوضات | by الوجهاء | to الحكومة
أجرى الوجهاء مفاوضات مع الحكومة عقب جولة من المحادثات جرت في درعا.
  CONSULT مفاوضات | by الوجهاء | to الحكومة | at درعا
  CONSULT جولة من المحادثات | at درعا
اندلعت معارك عنيفة بين قوات الجيش وتحالف مليشيات الحوثي وقوات صالح.
  ASSAULT معارك عنيفة | by قوات الجيش
قال المحلل إن زعيم الحركة الجديد منفتح على محادثات السلام.
لا يزال مدى التزام الفصائل بالمفاوضات غير واضح.
أجرى زعيم الحركة الجديد محادثات السلام مع الحكومة.
  CONSULT محادثات السلام | by زعيم الحركة الجديد | to الحكومة
هناك خبراء إيرانيون في القاعدة لمساندة ميليشيا الحوثي.
  AID مساندة | to ميليشيا الحوثي | future
أعلنت الأحزاب مساندتها للحكومة.
  SUPPORT مساندتها | by الأحزاب | to للحكومة | told by الأحزاب
"""

# A call in which a medium got the words, somebody let in who holds no office, people on holiday, why something is done.
CALLS = """
وقال القائد في اتصال هاتفي إن الطريق مفتوح.
وقال الرئيس في اتصال هاتفي مع نظيره الفرنسي إن الطريق مفتوح.
  CONSULT اتصال هاتفي | by الرئيس | to نظيره الفرنسي
واعترف المتهم بأنه استقبل الانتحاري في بيته.
استقبل الرئيس وفدا من القبائل في القصر.
  CONSULT استقبل | by الرئيس | to وفدا
انخفض عدد السياح الألمان الذين زاروا تونس.
جاء البيان عقب الاجتماع، وذلك تضامنا مع أسر الضحايا.
  CONSULT الاجتماع
أكدت الوزارة تضامنها مع أسر الضحايا.
  SUPPORT تضامنها | by الوزارة | to أسر الضحايا | told by الوزارة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(PLEDGES + PACTS + AGAIN + CALLS))
def test_accord_or_none(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
