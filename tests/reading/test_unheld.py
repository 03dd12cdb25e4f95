"""Claims about words of saying that nobody says: passives, imperatives, forms of another verb, what was only supposed.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

# The present of holding with one description alone is a passive; with something to describe it is not.
HELD = """
يعتبر سهل الرمان منطقة خصبة.
يعتبر حزب السنبلة أكبر أحزاب المعارضة.
قال المحافظ إن القرية تعد إحدى أجمل قرى الوادي.
  assert | المحافظ | القرية تعد إحدى أجمل قرى الوادي
يعتبر الوزير القرار خطأ فادحا.
  assert | الوزير | خطأ فادحا
تعتبر النقابة الحزب خصما لها.
  assert | النقابة | خصما لها
يعتبر المحامي أن الحكم باطل.
  assert | المحامي | الحكم باطل
"""

# Whom somebody handles is not who threatens or accuses; a form before whom it calls is an imperative.
NOBODY = """
هذا أول طبيب يخطف ويهدد بالقتل من قبل عصابة مسلحة.
هدد الحزب بالانسحاب من الحكومة.
  threaten | الحزب | الانسحاب من الحكومة
قال الشيخ إن الأيام صعبة، واعلم أيها الشاب أن الفرج قريب.
  assert | الشيخ | الأيام صعبة، واعلم أيها الشاب أن الفرج قريب
لو أن حارسا واحدا حذر من أن الباب مفتوح لما سرق المتحف.
حذر الحارس من أن الباب مفتوح.
  warn | الحارس | الباب مفتوح
كان علي أن أشارك جاري فرحته، وهو وأنا نحتاج إلى الراحة.
أشار الجار إلى حاجة الحي إلى الراحة.
  assert | الجار | حاجة الحي إلى الراحة
قال التاجر: «هناك في السوق تخوف من ارتفاع الأسعار».
  assert | التاجر | هناك في السوق تخوف من ارتفاع الأسعار | direct
رفض الناطق تأكيد أو نفي وصول الوفد.
خاب أملهم بعد أن فشلت الهدنة.
ويأمل المحافظ في أن تعود الكهرباء.
  expect | المحافظ | تعود الكهرباء
تدعم هذه الأرقام الاعتقاد بأن الموسم سيكون جيدا.
أيدت لندن أن يمدد المجلس المهمة.
  support | لندن | يمدد المجلس المهمة
بحث الجانبان دور الهيئة ودعمها للمزارعين، ومن المقرر أن يعود الوفد غدا.
يدير شبكة تعتبر قريبة من الحزب إلى درجة أن خصومه يخشونها.
أعلنت الجماعة عن نفسها في مطلع العام.
وإذا كان قدر صاحبنا أن يسافر فمرحبا.
تهديد أمن البلاد لإيصال رسالة للناس بأنه لا مكان آمنا.
ولأجل بلوغ هذا الهدف أوعز إلى رجاله بالانسحاب.
  demand | - | الانسحاب
"""

# A preposition that a noun of a circumstance takes, and that stands again, opens nothing.
BEGINNINGS = """
وصف المحافظ، منفذي السرقة التي وقعت أثناء قيام الحراس بأداء الصلاة، باللصوص.
  condemn | المحافظ | اللصوص
أشارت الوزارة في بيان بعد وصول الوفد إلى المدينة إلى تقدم المحادثات.
  assert | الوزارة | تقدم المحادثات
طالب النائب خلال لقائه بالسفير بوقف القصف.
  demand | النائب | وقف القصف
ندد مدير الصحة بمنطقة الرمال الدكتور سامي العلي بالحادث.
  condemn | مدير الصحة بمنطقة الرمال الدكتور سامي العلي | الحادث
شكك الكاتب في صحيفة الغد بإمكانية وقف القصف.
  deny | الكاتب في صحيفة الغد | إمكانية وقف القصف
شكك الكاتب في صحيفة الغد.
  deny | الكاتب | صحيفة الغد
قال الناطق إنه وفقا لتقارير المخابرات فإن العدو يتراجع.
  assert | الناطق | وفقا لتقارير المخابرات فإن العدو يتراجع
  assert | تقارير المخابرات | العدو يتراجع
أشارت الوزارة بعد وصول الوفد إلى وجود خلافات أدت إلى تأجيل اللقاء.
  assert | الوزارة | وجود خلافات أدت إلى تأجيل اللقاء
"""


@pytest.mark.parametrize(("text", "claims"), blocks(HELD + NOBODY + BEGINNINGS))
def test_statement(text: str, claims: list[str]) -> None:
    """What stands there is said, and nothing else."""
    assert statement_claims(text) == claims


def test_the_agent_threatens() -> None:
    """Whoever is handed the threat behind من قبل makes it."""
    found = event_claims("هذا أول طبيب يخطف ويهدد بالقتل من قبل عصابة مسلحة.")
    assert "THREATEN يهدد بالقتل | by عصابة مسلحة | ongoing" in found
