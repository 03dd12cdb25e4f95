"""Claims about bodies side by side: a definite body, or one that is somebody's, ends its noun phrase."""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

from riwaya import read

SPEAKERS = """
طالبت الهيئة القوات الأمنية بالانسحاب من الساحة.
  demand | الهيئة | الانسحاب من الساحة
دعت اللجنة الحكومة إلى فتح الطريق.
  demand | اللجنة | فتح الطريق
طالبت الحكومة الشرعية المجتمع الدولي بالضغط على الجماعة.
  demand | الحكومة الشرعية | الضغط على الجماعة
اعتقل الجنود المعلم من منزله، بحسب ما أفاد أحد أقاربه وكالة الأناضول.
  assert | أحد أقاربه | اعتقل الجنود المعلم من منزله | anonymous
أكدت القيادة العامة أن الطريق مفتوح.
  confirm | القيادة العامة | الطريق مفتوح
"""


@pytest.mark.parametrize(("text", "claims"), blocks(SPEAKERS))
def test_one_body_speaks(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


def test_the_body_behind_is_addressed() -> None:
    document = read("طالبت الهيئة القوات الأمنية بالانسحاب من الساحة.")
    (request,) = [event for event in document.events if event.type == "REQUEST"]
    names = {actor.id: actor.text for actor in document.actors}
    assert [[names[id] for id in ids] for ids in (request.actor, request.recipient)] == [["الهيئة"], ["القوات الأمنية"]]
