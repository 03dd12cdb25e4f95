"""Claims about contents that hand back to the outlet, and about verbs that stay inside them.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, document, statement_claims

# A past is not joined to what is wished for, but to another past.
WISHES = """
وناشد الوالي سكان البلدة ألا يتركوا طعاما للجيش، وبلغ عدد النازحين نحو ألف عائلة.
  demand | الوالي | ألا يتركوا طعاما للجيش
وطالب الوزير بأن تنسحب القوات التي دخلت البلدة، وأحرقت بيوتها.
  demand | الوزير | تنسحب القوات التي دخلت البلدة، وأحرقت بيوتها
"""

# Who speaks is named again, as the subject of a clause of the outlet.
NAMED = """
أكد الشيخ سالم الحداد أن الحركة لا تؤمن بالحوار، ووضع الشيخ الحداد شروطا لعودة المفاوضات.
  confirm | الشيخ سالم الحداد | الحركة لا تؤمن بالحوار
أكد الشيخ سالم الحداد أن الحركة لا تؤمن بالحوار، ووضع الشيخ رامز شروطا لعودة المفاوضات.
  confirm | الشيخ سالم الحداد | الحركة لا تؤمن بالحوار، ووضع الشيخ رامز شروطا لعودة المفاوضات
"""

# A fronted report is answered, a noun phrase is not weighed, and nobody says of himself that he forgets something.
FRONTS = """
حينما يهدد القائد خصومه ويقسم أن الشهر سيكون وبالا عليهم فإنه لا يستثني أحدا.
  confirm | القائد | الشهر سيكون وبالا عليهم
وردا على وصف المتمردين لسكان المدينة بأنهم مرتزقة، قال سالم الحداد إن المتمردين يكذبون.
  assert | المتمردين | مرتزقة
  assert | سالم الحداد | المتمردين يكذبون
كان الحراس يهددون بالسلاح على الحدود، أما النساء فيضربن بالعصي.
  threaten | الحراس | السلاح على الحدود | anonymous
دعا الحزب إلى محاكمة الرئيس الشرعي، ناسيا أنه هو الذي خرج على القانون.
  demand | الحزب | محاكمة الرئيس الشرعي
"""

# What cannot be the verb of who speaks, or describes a member of a list, stays inside.
INSIDE = """
قال العميد سالم الحداد إن قواته باتت على أبواب المدينة وتتوقع أن تدخلها قريبا.
  assert | العميد سالم الحداد | قواته باتت على أبواب المدينة وتتوقع أن تدخلها قريبا
  expect | قواته | تدخلها قريبا
تطالب دول عدة بينها المغرب بتشكيل لجنة، تدعمها في ذلك لندن وروما وباريس التي تتهم المتمردين بقصف المدينة.
  demand | دول عدة | تشكيل لجنة، تدعمها في ذلك لندن وروما وباريس التي تتهم المتمردين بقصف المدينة
  accuse | باريس | قصف المدينة
"""

# As what somebody is asked, and the noun of his words, are no part of the content.
STARTS = """
طالب النائب رئيس الوزراء باعتباره القائد الأعلى للجيش بوقف القصف على المدينة.
  demand | النائب | وقف القصف على المدينة
طالبت الحركة الأمين العام بصفته راعيا للاتفاق بوقف الغارات.
  demand | الحركة | وقف الغارات
"""


@pytest.mark.parametrize(("text", "claims"), blocks(WISHES + NAMED + FRONTS + INSIDE + STARTS))
def test_a_content_hands_back(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


def test_the_noun_of_his_words_is_none_of_them() -> None:
    found = document("وصفت سميرة الحداد شقيقها بقولها كان رجلا طيبا محبا للناس.").statements
    assert [item.text for item in found] == ["كان رجلا طيبا محبا للناس"]
