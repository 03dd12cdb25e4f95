"""Courts that uphold and release, fines and notices, houses made into posts; what somebody is held for; how he was killed."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

COURTS = """
أصدرت محكمة حوثية أحكاما بإعدام 30 مختطفا.
  SANCTION أحكاما بإعدام | by محكمة حوثية | to 30 مختطفا
انتهى الحكم العثماني في البلاد.
قضت محكمة الجنايات بالسجن المشدد على قيادي في الجماعة.
  SANCTION قضت | by محكمة الجنايات | to قيادي في الجماعة
قضت قوة من الجيش على قيادي في داعش.
  ASSAULT قضت | by قوة من الجيش | to قيادي في داعش | killed 1
أيدت محكمة الاستئناف حكما بحبس الناشط عامين.
  SANCTION أيدت | by محكمة الاستئناف | to الناشط
أفرجت المحكمة عن صحفي معارض.
  RETREAT أفرجت | by المحكمة | to صحفي معارض | released 1
أفرج المسلحون عن عمال فندق.
  RETREAT أفرج | by المسلحون | to عمال فندق | released 2-?
خرج الجرحى من المستشفى.
ألغت السلطات الكويتية جنسية الداعية.
  COERCE ألغت | by السلطات الكويتية | to الداعية
ألغت واشنطن تأشيرات دخول ستة مسؤولين.
  SANCTION ألغت | by واشنطن | to ستة مسؤولين
حررت الشرطة مخالفات بحق ثلاثة تجار.
  SANCTION حررت | by الشرطة | to ثلاثة تجار
"""

CUSTODY = """
رحل الأمن اللبناني عشرات السوريين وسلمهم لقوات النظام عند معبر المصنع.
  COERCE رحل | by الأمن اللبناني | to السوريين | at معبر المصنع
سلمت القوات معبر المصنع للشرطة.
  RETREAT سلمت | by القوات | to للشرطة | at معبر المصنع
أفرج عن الصحفي بعد استدعائه للتحقيق.
  RETREAT أفرج | to الصحفي | released 1
  ACCUSE استدعائه | to الصحفي
  ACCUSE للتحقيق | future
سلمت قوات الاحتلال إخطارات بوقف البناء في نحالين.
  THREATEN سلمت | by قوات الاحتلال
الاحتلال يداهم سنجل ويحول منازل إلى ثكنات.
  COERCE يداهم | by الاحتلال
  COERCE يحول | by الاحتلال
اتهمت بعثة تقصي الحقائق قوات الدعم السريع بالقتل.
  ACCUSE اتهمت | by بعثة تقصي الحقائق | to قوات الدعم السريع | told by بعثة تقصي الحقائق
  ASSAULT القتل | by قوات الدعم السريع | told by بعثة تقصي الحقائق
"""

MANNERS = """
قتل مسلحون شابا حرقا في البصرة.
  ASSAULT قتل | by مسلحون | to شابا | at البصرة | killed 1
قضت المحكمة بإعدام سبعة متهمين رميا بالرصاص.
  SANCTION قضت | by المحكمة | to سبعة متهمين
أحرق مسلحون منزلا في البصرة.
  ASSAULT أحرق | by مسلحون | at البصرة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(COURTS + CUSTODY + MANNERS))
def test_courts_and_custody(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_a_court_that_upholds_a_sentence_backs_nobody() -> None:
    assert statement_claims("أيدت محكمة الاستئناف حكما بحبس الناشط عامين.") == []
    assert statement_claims("أيد النواب حكم المحكمة.") == ["support | النواب | حكم المحكمة | anonymous"]
