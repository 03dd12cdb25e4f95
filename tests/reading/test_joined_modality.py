"""Claims about acts whose modality another word of the clause decides: what one verb lends another, what goes on, what is ordered.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

from riwaya import Input, read

LENT = """
يعتزم التنظيم أن يهاجم البلدة ويسيطر على المطار.
  ASSAULT يهاجم | by التنظيم | future
  ASSAULT يسيطر | by التنظيم | future
يجب أن تنسحب القوات من الميناء وتسلم أسلحتها.
  RETREAT تنسحب | by القوات | demanded
  RETREAT تسلم أسلحتها | by القوات | demanded
أوقف السيارة قبل أن يترجل منها ويطلق النار على الحارس.
  ASSAULT يطلق النار | to الحارس
على القوات أن تنسحب من الحي القديم.
  RETREAT تنسحب | by القوات | demanded
"""

LASTING = """
يواصل الطيران قصف البلدة.
  ASSAULT قصف | by الطيران | ongoing
تواصل القوات حصار المخيم.
  COERCE حصار | by القوات | ongoing
استمر القصف حتى ساعات الصباح.
  ASSAULT القصف
ظلت المقاتلات تقصف الميناء طوال الليل.
  ASSAULT تقصف | by المقاتلات
كان الجيش يقصف الحي حين وصلت سيارات الإسعاف.
  ASSAULT يقصف | by الجيش
القوات مستمرة في قصف التلال.
  ASSAULT قصف | by القوات | ongoing
"""

OPEN = """
ربما تقصف الطائرات الميناء.
  ASSAULT تقصف | by الطائرات | hypothetical
في حال اقتحام البلدة سيرد الجيش.
  ASSAULT اقتحام | hypothetical
أمر القائد بشن هجوم على المسلحين.
  REQUEST أمر | by القائد
  ASSAULT هجوم | by القائد | to المسلحين | demanded
أعلن الجيش عزمه شن هجوم على التلة.
  ASSAULT هجوم | by الجيش | future | told by الجيش
توقف القتال حتى يتم إيصال المساعدات إلى القرية.
  RETREAT توقف القتال
  AID إيصال المساعدات | future
أعلن الطرفان وقف القتال للسماح بوصول مساعدات إلى المدينة.
  RETREAT وقف القتال | told by الطرفان
  AID وصول مساعدات | future | told by الطرفان
لن يتوقف القصف حتى تنسحب القوات من الجسر.
  RETREAT يتوقف القصف | negated
  RETREAT تنسحب | by القوات | future
وقال إن الزيارة التي سيقوم بها الوفد إلى عدن مهمة.
  CONSULT الزيارة | by الوفد | at عدن | future | told by -
شنت طائرة إسرائيلية بدون طيار غارة استهدفت مركبة في الجليل.
  ASSAULT غارة | by طائرة إسرائيلية بدون طيار | at الجليل
"""

TERMS = [
    ("إعادة إعمار", "أكد الوزير أن إعادة إعمار البلدة لن تكون إلا بعون الجميع.", "future"),
    ("انسحاب", "أكد القائد أن انسحاب الجنود لن يتم إلا بموافقة المجلس.", "future"),
    ("انسحاب", "أكد القائد أن انسحاب الجنود لن يتم.", "negated"),
    ("تقديم الدعم", "أكد القائد أن رجاله لن يبخلوا في تقديم الدعم لجيرانهم.", "future"),
    ("اشتباكات", "هاجم المسلحون نقطة للجيش، لتندلع بعدها اشتباكات بين الطرفين.", "occurred"),
]

PEACEFUL = """
أطلقت الوزارة حملة نظافة في الأحياء القديمة.
نفذت الشركة عملية صيانة للشبكة.
تعثرت عملية السلام في الشرق الأوسط.
"""


@pytest.mark.parametrize(("text", "claims"), blocks(LENT))
def test_what_one_verb_lends_another(text: str, claims: list[str]) -> None:
    """A present joined to one that is wanted, planned or put into the past is so too."""
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(LASTING))
def test_lasting_acts(text: str, claims: list[str]) -> None:
    """What goes on is told by the verb that carries it; a verb in the past with its end tells of what is over."""
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(OPEN))
def test_acts_left_open(text: str, claims: list[str]) -> None:
    """Doubt, case, order, intention and the end that something is to last to; a craft without pilot denies nothing."""
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(PEACEFUL))
def test_peaceful_campaigns(text: str, claims: list[str]) -> None:
    """A campaign or operation named by a peaceful aim is no act of force."""
    assert event_claims(text) == claims


@pytest.mark.parametrize(("trigger", "text", "modality"), TERMS)
def test_acts_on_terms_and_what_followed(trigger: str, text: str, modality: str) -> None:
    """What is to be on terms only, or is not to be spared, is still to come; what ل with a verb of breaking out adds took place."""
    assert [event.modality for event in read(Input(text=text)).events if event.text == trigger] == [modality]
