"""Claims about statements that are easily passed over: what a relative clause claims, what follows a name in a post.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# The pronoun of a verb of claiming or announcing goes back to the act before it, which is what is claimed or announced.
CLAIMED_BEFORE = """
عرض الأطباء حصيلة التفجيرين اللذين تبناهما التنظيم.
  claim_responsibility | التنظيم | التفجيرين
أصيب جنديان في غارات تبنى بعضها الجيش السوداني.
  claim_responsibility | الجيش السوداني | غارات
عاد الهدوء قبل يوم من موعد سريان هدنة مؤقتة أعلنتها الحكومة.
  announce | الحكومة | هدنة مؤقتة
قال الوسيط إن الهدنة المؤقتة في الخرطوم التي أعلن عنها الرئيس السوداني ستمدد.
  assert | الوسيط | الهدنة المؤقتة في الخرطوم التي أعلن عنها الرئيس السوداني ستمدد
  announce | الرئيس السوداني | الهدنة المؤقتة في الخرطوم
يعد هذا الاعتداء الذي تبنته حركة الشباب من أعنف ما شهدته العاصمة.
  claim_responsibility | حركة الشباب | هذا الاعتداء
خرق المسلحون وقف إطلاق النار الذي أعلنته الحكومة أمس.
  announce | الحكومة | وقف إطلاق النار
نقض مجلس الشيوخ القرار الذي تبناه مجلس النواب.
الحرب التي أعلنتها أديس أبابا على المتمردين مستمرة.
علقت البلدية القائمة التي أعلنتها الوزارة.
دفن الأهالي القتلى الذين أعلن عنهم الجيش.
"""

TABLES = [CLAIMED_BEFORE]


@pytest.mark.parametrize(("text", "claims"), [pair for table in TABLES for pair in blocks(table)])
def test_statements(text: str, claims: list[str]) -> None:
    assert sorted(statement_claims(text)) == sorted(claims)
