"""Claims about who accuses whom: a subject left out goes on; what stands before a fixed second object is the accused."""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

from riwaya import read

# A union is named once; behind the conjunction the first noun is the accused.
CHARGES = """
استنكرت الرابطة هذا التوقيف، وحملت إدارة السجون مسؤولية سلامة الصحفي، وطالبت بسرعة إطلاق سراحه.
  condemn | الرابطة | هذا التوقيف
  accuse | الرابطة | مسؤولية سلامة الصحفي
  demand | الرابطة | سرعة إطلاق سراحه
والرابطة إذ تدين هذا التوقيف تحمل إدارة السجون مسؤولية سلامته.
  condemn | الرابطة | هذا التوقيف
  accuse | الرابطة | مسؤولية سلامته
وتحمل النقابة المجتمع الدولي مسؤولية صمته عن الجرائم.
  accuse | النقابة | مسؤولية صمته عن الجرائم
ووزارة الداخلية إذ تعلن ذلك لتؤكد أن الطرق مفتوحة.
  confirm | وزارة الداخلية | الطرق مفتوحة
وقالت الحركة إن الإضراب مستمر، وحملت الاحتلال مسؤولية حياة الأسرى.
  assert | الحركة | الإضراب مستمر
  accuse | الحركة | مسؤولية حياة الأسرى
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CHARGES))
def test_who_accuses(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


def test_the_accused_is_no_accuser() -> None:
    document = read("استنكرت الرابطة هذا التوقيف، وحملت إدارة السجون مسؤولية سلامة الصحفي.")
    names = {actor.id: actor.text for actor in document.actors}
    charge = [event for event in document.events if event.type == "ACCUSE"][-1]
    assert [[names[id] for id in ids] for ids in (charge.actor, charge.recipient)] == [["الرابطة"], ["إدارة السجون"]]


@pytest.mark.parametrize("text", [
    "لا تزال فرق الإنقاذ تبحث عن مفقودين تحت الأنقاض.",
    "ما زالت الطرق تحت الركام مقطوعة.",
    "انتشرت قوات الشغب أمام مبنى المحافظة.",
])  # fmt: skip
def test_still_removes_nothing_and_riot_police_do_not_riot(text: str) -> None:
    assert not [event for event in read(text).events if event.type in ("AID", "PROTEST")]
