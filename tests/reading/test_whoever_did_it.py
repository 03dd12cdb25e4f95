"""Claims about acts whose doer is not named, though somebody stands near: whoever did it, those hurt, what a noun of doing parts.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

NEAR = """
تسعى الحكومة إلى محاكمة كل من شارك في هذه المجزرة.
  ACCUSE محاكمة | by الحكومة | future
  ASSAULT المجزرة
شن كل من الجيش والحشد هجوما على البلدة.
  ASSAULT هجوما | by كل من الجيش ، الحشد
عاد التنظيم بعد أشهر ليستهدف الشيعة في بغداد.
  ASSAULT يستهدف | by التنظيم | to الشيعة | at بغداد
وقع هذا الهجوم بعد قيام الجيش بقصف مواقع المتمردين.
  ASSAULT الهجوم
  ASSAULT قصف | by الجيش | to المتمردين
وقع هذا الهجوم بعد يوم من قيام الجيش بقصف مواقع المتمردين.
  ASSAULT الهجوم
  ASSAULT قصف | by الجيش | to المتمردين
"""

HIT = """
استهداف دورية شرطة للنظام قرب درعا.
  ASSAULT استهداف | to دورية شرطة للنظام | at درعا
قصف نقطة عسكرية للنظام في إدلب.
  ASSAULT قصف | to للنظام | at إدلب
قصف عنيف للنظام في ريف حلب.
  ASSAULT قصف عنيف | by للنظام | at حلب
اندلعت اشتباكات بين عشيرتين في البصرة خلفت قتيلين.
  ASSAULT اشتباكات | by عشيرتين | at البصرة | killed 2
"""

NO_ACT = """
حققت الجبهة إنجازات فشل الحزب في تحقيقها.
تسعى الحركة إلى تحقيقها بالقوة.
أنهت الشرطة تحقيقها مع الموظف.
  ACCUSE تحقيقها | by الشرطة | to الموظف
أيدت محكمة الاستئناف الحكم بسجن الناشط.
  SANCTION أيدت | by محكمة الاستئناف | to الناشط
أيدت الحكومة العملية العسكرية.
  SUPPORT أيدت | by الحكومة | told by الحكومة
  ASSAULT العملية العسكرية | told by الحكومة
طالبت الحكومة بفرض حظر للطيران فوق المدينة.
  REQUEST طالبت | by الحكومة | told by الحكومة
  COERCE حظر | demanded | told by الحكومة
"""


UNCLAIMED = """
لم يتبن التنظيم الهجوم على الفندق.
  ASSAULT الهجوم
لم تتبن الجماعة قتل الراقصة.
  ASSAULT قتل | to الراقصة | killed 1
لم ينفذ التنظيم الهجوم.
  ASSAULT الهجوم | by التنظيم | negated
نفت الحركة شن الهجوم على الفندق.
  ASSAULT الهجوم | told by الحركة
نفت الحركة تنفيذ هجوم.
  ASSAULT هجوم | by الحركة | negated | told by الحركة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(NEAR))
def test_whoever_did_it(text: str, claims: list[str]) -> None:
    """Who looks for whoever did it has not done it, and neither has who stands in another act of the sentence."""
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(HIT))
def test_whose_what_is_hit_is(text: str, claims: list[str]) -> None:
    """ل behind a thing that is hit says whose it is; those killed in a fight are on neither side."""
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(NO_ACT))
def test_words_of_no_act(text: str, claims: list[str]) -> None:
    """Aims are achieved and no case is opened, a court that lets a judgment stand backs nobody, flights forbid nothing."""
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(UNCLAIMED))
def test_who_does_not_claim_it(text: str, claims: list[str]) -> None:
    """An attack that somebody does not claim, or denies to have made, took place, by whom is open."""
    assert event_claims(text) == claims
