"""Claims about verbs that could be nouns: behind a subject and its place, and joined to a clause before what they count.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

# A number, or an accusative, is the object of a verb, and no genitive of a noun.
VERBS = """
اعتقل الجيش ستة شبان وقتل 15 مسلحا في ريف درعا.
  COERCE اعتقل | by الجيش | to ستة شبان | at درعا | detained 6
  ASSAULT قتل | by الجيش | to 15 مسلحا | at درعا | killed 15
الجيش الشعبي في سرت أسر ستة مسلحين وجرح ثلاثة آخرين.
  COERCE أسر | by الجيش الشعبي | to ستة مسلحين | at سرت | detained 6
  ASSAULT جرح | by الجيش الشعبي | to ثلاثة آخرين | at سرت | injured 3
خطف مسلحون طبيبا وقتلوا حارسا.
  ASSAULT خطف | by مسلحون | to طبيبا | abducted 1
  ASSAULT قتلوا | by مسلحون | to حارسا | killed 1
"""

# A masculine behind a clause whose verb is feminine is a noun, joined to another.
NOUNS = """
أحبطت قوة من الشرطة محاولة تسلل غرب تكريت وقتل سبعة من مسلحي الجماعة والاستيلاء على 17 صاروخا.
  ASSAULT محاولة تسلل | at تكريت | negated
  ASSAULT قتل | by قوة من الشرطة | to سبعة من مسلحي الجماعة | at تكريت | killed 7
  COERCE الاستيلاء | by قوة من الشرطة | at تكريت
"""

# Whose going is told by a noun does what it is for.
GOING = """
جاء ذلك بعد دخول القوات لتحرير المدينة.
  MOBILIZE دخول القوات | by القوات
  ASSAULT تحرير | by القوات | future
استمر زحف المسلحين للسيطرة على الحقل.
  MOBILIZE زحف المسلحين | by المسلحين | ongoing
  ASSAULT للسيطرة | by المسلحين | future
"""


@pytest.mark.parametrize(("text", "claims"), blocks(VERBS + NOUNS + GOING))
def test_second_verbs(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_what_somebody_voiced_is_his_and_nothing_before_it() -> None:
    text = "شكر الوزير الدول العربية على ما عبرت عنه من إدانة للهجوم."
    assert "ACCUSE إدانة | by الدول العربية" in [claim.partition(" | told")[0] for claim in event_claims(text)]
    text = "أعرب الوزير عن شكره على ما عبرت عنه الدول العربية من إدانة لهذا العمل."
    assert not [claim for claim in statement_claims(text) if "| الدول العربية |" in claim]
