"""Claims about who has not made an attack: who condemns, mourns, watches or suffers it, and words that only judge one.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Where the condemned act begins behind who condemns it.
CONDEMNED = """
استنكر سموه الهجوم الإرهابي الذي استهدف المصلين.
  ASSAULT الهجوم الإرهابي | to المصلين | told by سموه
أدان الأمير فيصل بن خالد الحادث الآثم الذي وقع في المدينة أمس.
  ASSAULT الحادث الآثم | on 2024-03-11 | told by الأمير فيصل بن خالد
شجب معاليه الجريمة الإرهابية في العاصمة.
  ASSAULT الجريمة الإرهابية | told by معاليه
"""

# Who watches a known attack, stops it or goes on about it has not made it; who is armed goes on with his own.
WATCHED = """
تابع الوزير تفاصيل الهجوم.
  ASSAULT الهجوم
يتابع محافظ المدينة الهجوم.
  ASSAULT الهجوم | ongoing
واصل الجيش القصف على القرى.
  ASSAULT القصف | by الجيش | ongoing
"""

# Words that judge an act tell of one by the article, and are only said of it as a predicate.
JUDGED = """
شن التنظيم هجوما على المسجد أمس. واستنكر الشيخ عبدالله هذا العمل الإجرامي.
  ASSAULT هجوما | by التنظيم | on 2024-03-11
  ASSAULT العمل الإجرامي | by التنظيم | on 2024-03-11 | told by الشيخ عبدالله
قال الشيخ سالم إن هذه الجريمة منكرة، ولا أدل على خبث منفذها من استهدافه رجال الأمن.
  ASSAULT استهدافه | to رجال الأمن | told by الشيخ سالم
يواصل التنظيم أعماله الإجرامية في المدينة.
  ASSAULT أعماله الإجرامية | by التنظيم | ongoing
"""

NO_ACT = """
أكد الوزير أن الحادثة عمل إجرامي تنكره الأديان.
هذا عمل إرهابي لا يقبله أحد.
"""


@pytest.mark.parametrize(("text", "claims"), [*blocks(CONDEMNED), *blocks(WATCHED), *blocks(JUDGED)])
def test_who_has_not_made_it(text: str, claims: list[str]) -> None:
    assert [claim for claim in event_claims(text) if claim.startswith("ASSAULT")] == claims


@pytest.mark.parametrize("text", NO_ACT.strip().splitlines())
def test_a_judgement_is_no_act(text: str) -> None:
    assert "ASSAULT" not in " ".join(event_claims(text))
