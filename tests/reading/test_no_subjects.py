"""Claims about noun phrases beside a verb that do not do its act: by case, by agreement, and by what they go with.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Who is in the company of whom an act was done to suffered it as well.
COMPANY = """
خطف مسلحون مدير المصنع برفقة سائقه.
  ASSAULT خطف | by مسلحون | to مدير المصنع ، سائقه | abducted 2
اعتقل عناصر من الأمن مدير المستشفى برفقة ثلاثة أطباء.
  COERCE اعتقل | by عناصر من الأمن | to مدير المستشفى ، ثلاثة أطباء | detained 4
"""

# A tanwin of the accusative and the ending ين tell an object; so does a feminine body behind a verb in the masculine.
CASES = """
قال الوزير إنه سيستقبل به وفودًا من القبائل.
  CONSULT يستقبل | by الوزير | to وفودًا | future | told by الوزير
قال شهود إن المقاومة بدأت بتمشيط القرية، فيما لا تزال تلاحق الحوثيين في الجبل.
  COERCE تمشيط | by المقاومة | ongoing | told by شهود
  COERCE تلاحق | to الحوثيين | ongoing | told by شهود
نشر النائب رسالة هاجم فيها المنظمة.
  ACCUSE هاجم | by النائب | to المنظمة
ألقى الوزير خطابه الذي هاجم فيه المملكة العربية السعودية.
  ACCUSE هاجم | to المملكة العربية السعودية
"""

# What a clause of وهي says of a party stands before the verb; the party acts.
PREDICATES = """
قال الناطق إن كتائب الأنصار وهي فصيل صغير استولت على القرية.
  ASSAULT استولت | by كتائب الأنصار | told by الناطق
"""

# Whom several armed men seize may stand behind a time and a comma; without him they are seized themselves.
SEIZED = """
خطف عناصر من التنظيم مساء الثلاثاء، قائد اللواء سمير الحسن.
  ASSAULT خطف | by عناصر من التنظيم | to قائد اللواء سمير الحسن | on 2024-03-12 | abducted 1
اعتقل مسلحون في المدينة، وزير الداخلية قال إنهم خمسة.
  COERCE اعتقل | to مسلحون | detained 2-?
"""

TABLES = (SEIZED, COMPANY, CASES, PREDICATES)


@pytest.mark.parametrize(("text", "claims"), [pair for table in TABLES for pair in blocks(table)])
def test_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
