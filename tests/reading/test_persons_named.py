"""Claims about persons told of by a common noun: whom somebody calls on, praises or seizes, who was let go or fell, who ordered it.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

CLAIMS = """
دعا الوزير المستثمرين إلى الصبر.
  REQUEST دعا | by الوزير | to المستثمرين | told by الوزير
ناشد المدير أولياء الأمور التعاون مع المدرسة.
  REQUEST ناشد | by المدير | to أولياء الأمور | told by المدير
  COOPERATE التعاون | by أولياء الأمور | to المدرسة | demanded | told by المدير
دعا الخطيب الجميع إلى الهدوء.
  REQUEST دعا | by الخطيب | to الجميع | told by الخطيب
اعتقلت الشرطة الأكراد في الحي.
  COERCE اعتقلت | by الشرطة | to الأكراد | detained 2-?
أشاد الرئيس بالشركات في المنطقة.
  SUPPORT أشاد | by الرئيس | to الشركات | told by الرئيس
استنكرت النقابة استهداف المغتربين في طرابلس.
  ACCUSE استنكرت | by النقابة | told by النقابة
  ASSAULT استهداف | to المغتربين | at طرابلس | told by النقابة
استقبل الصحفي شيخا أطلق سراحه من سجن غوانتانامو.
  CONSULT استقبل | by الصحفي | to شيخا | at سجن غوانتانامو
  RETREAT أطلق سراحه | to شيخا | at سجن غوانتانامو | released 1
زار الوفد ضابطا أفرج عنه قبل يومين.
  CONSULT زار | by الوفد | to ضابطا | on 2024-03-10
  RETREAT أفرج | to ضابطا | on 2024-03-10 | released 1
روى شاب اختطف في حلب قصته.
  ASSAULT اختطف | to شاب | at حلب | abducted 1
سقط خمسة مدنيين في قصف على بلدة سرمين.
  ASSAULT قصف | to خمسة مدنيين | at سرمين | killed 5
سقطت أجزاء من السقف جراء القصف على سرمين.
  ASSAULT القصف | at سرمين
أوقفت الشرطة الإيطالية في باليرمو، سبعة أشخاص.
  COERCE أوقفت | by الشرطة الإيطالية | to سبعة أشخاص | at باليرمو | detained 7
عقد المجلس اجتماعه برئاسة وزير الدفاع.
  CONSULT اجتماعه | by المجلس
اعترف الجيش بقصف المستشفى في قندوز.
  ASSAULT قصف | by الجيش | to المستشفى | at قندوز | told by الجيش
أمرت المحكمة بحبس أربعة متهمين.
  COERCE حبس | by المحكمة | to أربعة متهمين | detained 4
اعتبر النائب قيام المسلحين بتفجير مسجد قوات الأمن دليلا على حقدهم.
  ASSAULT تفجير مسجد | by المسلحين | to قوات الأمن | told by النائب
قتل جنود أتراك أمس في هجوم.
  ASSAULT هجوم | to جنود أتراك | on 2024-03-11 | killed 2-?
اعتقل مسلحون في المدينة أمس.
  COERCE اعتقل | to مسلحون | on 2024-03-11 | detained 2-?
خطف مسلحون في المدينة أمس ثلاثة عمال.
  ASSAULT خطف | by مسلحون | to ثلاثة عمال | on 2024-03-11 | abducted 3
قتل المدنيون أحمد السالم ومحمد الحلبي في القصف.
  ASSAULT القصف | to المدنيون ، محمد الحلبي | killed 2-?
قالت الحركة إنها نفذت غارات على مواقع المتمردين.
  ASSAULT غارات | by الحركة | to المتمردين | told by الحركة
أشاد الوزير بالدعم المقدم من الكويت.
  SUPPORT أشاد | by الوزير | told by الوزير
اندلعت اشتباكات بين التبو والطوارق في سبها.
  ASSAULT اشتباكات | by التبو | to الطوارق | at سبها
قتل 13 جنديا ثلاثة منهم في كمين على قافلة عسكرية.
  ASSAULT كمين | to 13 جنديا ، قافلة عسكرية | killed 13
استهدفت مسيرة سيارة بالقرب من قاعدة للقوات الروسية.
  ASSAULT استهدفت
أعرب المجلس عن إدانته لهذا العدوان.
  ACCUSE إدانته | by المجلس | told by المجلس
  ASSAULT العدوان | told by المجلس
فرار المحافظ مع اقتراب قوات الشرعية.
  RETREAT فرار | by المحافظ
أدى الهجوم إلى مقتل شرطيين وجرح تسعة آخرين.
  ASSAULT الهجوم | to شرطيين | killed 2 | injured 9
تنفذ القوات عملية تمشيط للقضاء على جيوب الحوثيين.
  COERCE عملية تمشيط | by القوات | ongoing
استهدف الهجوم أبرياء في السوق.
  ASSAULT الهجوم | to أبرياء
جاء ذلك بعد مطالبة الوزير الحكومة بوقف القتال.
  REQUEST مطالبة | by الوزير | to الحكومة
  RETREAT وقف القتال | by الحكومة | demanded | told by الوزير
التقى الرئيس التركي قادة الأحزاب في أنقرة.
  CONSULT التقى | by الرئيس التركي | to قادة الأحزاب | at أنقرة
استقبل الملك رؤساء الوفود.
  CONSULT استقبل | by الملك | to رؤساء الوفود
فاوض الوزير إيران على هدنة.
  CONSULT فاوض | by الوزير
  RETREAT هدنة
دبلوماسيا، جدد المبعوث دعوته لوقف إطلاق النار.
  REQUEST دعوته | by المبعوث | told by المبعوث
  RETREAT وقف إطلاق النار | demanded | told by المبعوث
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CLAIMS))
def test_persons_named(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
