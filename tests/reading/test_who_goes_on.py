"""Claims about participles that go on with somebody, who agrees with them, and about a man's own kin.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, document, statement_claims

AGREES = """
قال نائب العمدة سالم العلي: «الحملة مغرضة». وذكّر بـ«ما يجري في الحي، حيث شكلت الإدارة مجلسا للأعيان»، مؤكدا أن «التهم باطلة».
  assert | نائب العمدة سالم العلي | الحملة مغرضة | direct
  confirm | نائب العمدة سالم العلي | التهم باطلة | direct
عبر مغردون عن حزنهم على الفقيد، فيما نشر الدكتور سالم العلي صورة له مؤكدا أنه عمل معه.
  assert | مغردون | حزنهم على الفقيد | anonymous
  confirm | الدكتور سالم العلي | عمل معه
نبهت المحكمة إلى ضرورة الحضور. // وشهدت جلسة أمس، اعتراف المتهم سالم العلي، أمام الحاضرين بأنه نقل السلاح، مضيفا أن البيت لعمه.
  warn | المحكمة | ضرورة الحضور
  assert | المتهم سالم العلي | البيت لعمه
"""


@pytest.mark.parametrize(("text", "claims"), blocks(AGREES))
def test_a_participle_goes_on_with_whom_it_agrees_with(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال والده إن الشاب غادر البلاد.", "father"),
        ("وقال شقيقه إن الشاب غادر البلاد.", "brother"),
        ("وقال ابنه إن الشاب غادر البلاد.", "son"),
        ("وقالت والدته إن الشاب غادر البلاد.", "mother"),
        ("وقالت والده الشاب إنه غادر البلاد.", "mother of young man"),
        ("وقالت شقيقة الشاب إنه غادر البلاد.", "sister of young man"),
    ],
)
def test_his_father_is_no_mother(text: str, name: str) -> None:
    assert document(text).statements[0].chain[0].name == name
