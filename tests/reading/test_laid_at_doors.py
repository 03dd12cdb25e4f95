"""Claims about acts that are told: attacks laid at somebody's door, surrenders that are refused, operations against somebody.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# An attack that is ascribed to a party: the party is accused; a saying or a deed that is ascribed accuses nobody.
ASCRIBED = """
جرح شرطيان في تفجير نسب إلى تنظيم القاعدة.
  ASSAULT تفجير | by تنظيم القاعدة | to شرطيان | injured 2
  ACCUSE نسب | to تنظيم القاعدة
وقالت القناة إن وزارة الداخلية نسبت الهجوم إلى حركة الشباب.
  ACCUSE نسبت | by وزارة الداخلية | to حركة الشباب | told by القناة
  ASSAULT الهجوم | by حركة الشباب | told by القناة
نسبت المجلة القصيدة إلى شاعر مجهول.
"""

# Those who refuse to give in have not given in.
REFUSED = """
رفض المتمردون تسليم أسلحتهم.
  REJECT رفض | by المتمردون
"""

# What is shot is no act: the verb is; an act that a verb only carries is.
SHOT = """
أطلق ملثمون النار على حافلة في كراتشي.
  ASSAULT أطلق | by ملثمون | at كراتشي
أطلقت الكتيبة صواريخ على ثكنة في بانغي.
  ASSAULT أطلقت | by الكتيبة | to ثكنة | at بانغي
القوات بسطت سيطرتها على بلدة تلعفر.
  ASSAULT بسطت سيطرتها | by القوات | at تلعفر
"""

# An operation against a force; going on with an advance; some of several raids; a number of dead.
TOLD = """
وقال القائد إن العملية التي جرت ضد جبهة النصرة انتهت.
  ASSAULT العملية | to جبهة النصرة | told by القائد
واصلت قوات البيشمركة تقدمها في سنجار.
  ASSAULT تقدمها | by قوات البيشمركة | at سنجار | ongoing
أصابت إحدى الغارات مخزنا للحوثيين في عمران.
  ASSAULT الغارات | to للحوثيين
عدد القتلى في سرت ارتفع إلى خمسين قتيلا.
  ASSAULT القتلى | to عدد القتلى | at سرت | killed 50
تمكن المهاجمون من قطع خطوط إمدادات الجيش في مقديشو.
  COERCE قطع خطوط إمدادات | by المهاجمون | to الجيش | at مقديشو
"""


@pytest.mark.parametrize(("text", "wanted"), blocks(ASCRIBED + REFUSED + SHOT + TOLD))
def test_told(text: str, wanted: list[str]) -> None:
    assert event_claims(text) == wanted


# What goes on, what a court decides, why somebody was punished.
WHEN = """
وقال سكان إن الهجمات على القرى مستمرة.
  ASSAULT الهجمات | ongoing | told by سكان
أعلنت الشرطة استمرارها في ملاحقة خلايا تنظيم القاعدة.
  COERCE ملاحقة | by الشرطة | to خلايا تنظيم القاعدة | ongoing | told by الشرطة
قررت المحكمة حبس ثلاثة متهمين.
  COERCE حبس | by المحكمة | to ثلاثة متهمين | detained 3
قررت الحكومة إرسال قوات إلى الحدود.
  MOBILIZE إرسال قوات | by الحكومة | future
"""


@pytest.mark.parametrize(("text", "wanted"), blocks(WHEN))
def test_when(text: str, wanted: list[str]) -> None:
    assert event_claims(text) == wanted
