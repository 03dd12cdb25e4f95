"""Claims about clauses that describe a noun, where the noun is what their verb has for its object.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

CLAIMS = """
تراجعت الأسعار بعد الاتفاق التجاري الذي وقعته أنقرة مع بغداد.
  AGREE وقعته | by أنقرة | to بغداد
وصلت إلى عدن سفينة تحمل مساعدات طبية أرسلتها دولة الإمارات.
  AID وصلت | at عدن
  AID أرسلتها | by دولة الإمارات | at عدن
أزال الجيش الألغام التي زرعها مقاتلو التنظيم حول منبج.
  MOBILIZE زرعها | by مقاتلو التنظيم | at منبج
أدان المجلس المجزرة التي ارتكبتها قوات النظام في الحولة.
  ACCUSE أدان | by المجلس | to قوات النظام | told by المجلس
  ASSAULT المجزرة | by قوات النظام | at الحولة | told by المجلس
وصلت الدفعة الأولى من المقاتلين الذين دربتهم واشنطن.
  AID دربتهم | by واشنطن | to المقاتلين
قال المدير إن تسعة عمال نصفهم من الأجانب قتلوا في القصف.
  ASSAULT القصف | to تسعة عمال | killed 9 | told by المدير
أقام المجلس في المدينة التي بناها الرومان.
"""

# Who uses a weapon does the act; who finds it, takes it apart or shoots it down does not.
WEAPONS = """
سقط صاروخ أطلقته الطائرات الإسرائيلية في درعا.
  ASSAULT سقط صاروخ | by الطائرات الإسرائيلية | at درعا
سقط صاروخ أسقطته الدفاعات الجوية السعودية في الرياض.
  ASSAULT سقط صاروخ | at الرياض
سقط صاروخ اعترضته الطائرات الإسرائيلية في درعا.
  ASSAULT سقط صاروخ | at درعا
  ASSAULT اعترضته | by الطائرات الإسرائيلية | at درعا
انفجرت عبوة ناسفة زرعها مجهولون في كركوك.
  ASSAULT انفجرت عبوة ناسفة | by مجهولون | at كركوك
تعرضت البلدة لقصف بالمدفعية من قوات النظام.
  ASSAULT قصف بالمدفعية | by قوات النظام
سقط جرحى في قصف بالمدفعية والصواريخ لقوات النظام على بلدة سرمين.
  ASSAULT قصف بالمدفعية | by قوات النظام | at سرمين | injured 2-?
انفجرت عبوة ناسفة فككتها الشرطة في كركوك.
  ASSAULT انفجرت عبوة ناسفة | at كركوك
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CLAIMS + WEAPONS))
def test_described_objects(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
