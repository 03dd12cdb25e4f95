"""Claims about the parties of diplomacy, aid, courts and words: who receives, gives, is backed or blamed.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Who speaks of himself with a pronoun behind إن received the one party behind the verb; a courtesy with a pronoun ends a phrase.
RECEIVED = """
قال الرئيس إنه استقبل الوفد في القصر.
  CONSULT استقبل | by الرئيس | to الوفد | told by الرئيس
أكدت الوزيرة أنها لن تقاضي الصحيفة.
  ACCUSE تقاضي | by الوزيرة | to الصحيفة | negated | told by الوزيرة
أكد الناطق أنه لن يستهدف الجيش المدنيين.
  ASSAULT يستهدف | by الجيش | to المدنيين | negated | told by الناطق
كان في استقبال سموه مدير الأمن العام ووكيل الإمارة.
  CONSULT استقبال | by مدير الأمن العام ، وكيل الإمارة | to سموه
أكد سموه الكريم أن المملكة تدعم الحوار.
"""

# Whose convoys and aid are gave them; those joined to whom somebody faces did not.
AIDED = """
تأخر انطلاق قوافل برنامج الأغذية العالمي إلى دارفور.
  AID انطلاق قوافل | by برنامج الأغذية العالمي | at دارفور
وصلت إلى المرفأ أول سفينة مساعدات تابعة للهلال الأحمر.
  AID وصلت | by للهلال الأحمر
سافر عسكريون أميركيون لتدريب كتائب تابعة لوزارة الداخلية.
  AID تدريب كتائب | by عسكريون أميركيون | to كتائب تابعة | future
حظيت القوات بدعم من الملك وولي العهد في مواجهة المهربين والمتسللين.
  AID دعم | by الملك ، ولي العهد | to القوات
"""

# With whom talks are held or a pact is made is neither blamed nor backed; what somebody clings to is done by him.
BACKED = """
تدعم الحركة إبرام اتفاق مع الحكومة.
  SUPPORT تدعم | by الحركة
ندد الحزب بمحادثات السلام مع الجماعة.
  ACCUSE ندد | by الحزب | told by الحزب
  CONSULT محادثات السلام | to الجماعة | told by الحزب
تضامنت الجزائر مع لبنان.
  SUPPORT تضامنت | by الجزائر | to لبنان
جددت التصريحات تمسك روسيا وإيران بدعم النظام السوري.
  SUPPORT دعم | by روسيا ، إيران | to النظام السوري | told by التصريحات
جدد الوزير دعم بلاده للحكومة.
  SUPPORT دعم | by بلاده | to للحكومة | told by الوزير
أكد رئيس البرلمان ضرورة عقد مؤتمر دولي لدعم الجيش.
  CONSULT مؤتمر دولي | demanded | told by رئيس البرلمان
  AID دعم | to الجيش | future | told by رئيس البرلمان
"""


@pytest.mark.parametrize(("text", "claims"), blocks(RECEIVED + AIDED + BACKED))
def test_diplomatic_parties(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
