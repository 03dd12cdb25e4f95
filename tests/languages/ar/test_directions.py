"""Claims about the way a clause looks: which Friday, which 24 June and which feast its verb means.

The report is published on Tuesday, 22 May 2018. Each sentence is read whole, with the verbs that the lexicon knows.
"""

from __future__ import annotations

import pytest

from riwaya.api import read
from riwaya.languages.ar.temporal_direction import COMING, IMPERFECT, PERFECT, outlook
from riwaya.languages.temporal_types import FUTURE, PAST
from riwaya.records import Input
from riwaya.text.tokens import Tokens


def first_value(text: str) -> str | None:
    document = read(Input(text=text, published="2018-05-22"))
    return document.times[-1].value


ANNOUNCED = """
يزور الرئيس الفرنسي موسكو الجمعة لبحث الملف النووي. | 2018-05-25
يلتقي الرئيس، الجمعة، نظيره الروسي. | 2018-05-25
قال الوزير إن الحكومة تعقد الخميس جلسة طارئة. | 2018-05-24
وقالت الخارجية إن الوفد يصل الأحد إلى بغداد. | 2018-05-27
قرر المجلس أن يجتمع الخميس لبحث الأزمة. | 2018-05-24
ينتظر أن يمثل المتهم أمام المحكمة الجمعة. | 2018-05-25
دعا ناشطون إلى مظاهرات تنطلق الجمعة في العاصمة. | 2018-05-25
من المتوقع وصول الوفد الخميس. | 2018-05-24
لن يصل الوفد الأحد إلى دمشق. | 2018-05-27
قد يصل الوفد الأحد إلى دمشق. | 2018-05-27
تنتهي المهلة الأحد. | 2018-05-27
مصادر: الوفد يغادر الخميس إلى جنيف. | 2018-05-24
يستمر الحظر حتى الأحد. | 2018-05-27
وفي 12 حزيران يلتقي الزعيمان في سنغافورة. | 2018-06-12
أعلنت الحكومة أنها ستنظم الانتخابات في 24 حزيران. | 2018-06-24
يغلق الجسر من 1 حزيران حتى 15 تموز. | 2018-06-01/2018-07-15
تستعد الشرطة لعيد الفطر بنشر دوريات. | 2018-06-15
"""

TOLD = """
التقى الرئيس، الجمعة، نظيره الروسي. | 2018-05-18
قال المرصد إن الطائرات قصفت الأحد أحياء المدينة. | 2018-05-20
تتواصل المعارك في المدينة منذ الجمعة. | 2018-05-18
تشهد المدينة اشتباكات منذ الأحد بين الطرفين. | 2018-05-20
يأتي هذا بعد هجوم الخميس على الحاجز. | 2018-05-17
تأتي الزيارة عقب اجتماع الأحد في جنيف. | 2018-05-20
تحقق السلطات في هجوم السبت الذي أوقع قتلى. | 2018-05-19
كان الوفد يستعد الجمعة للسفر. | 2018-05-18
لم يصل الوفد الأحد إلى دمشق. | 2018-05-20
تمكن الجيش من أن يدخل البلدة الخميس بعد قتال. | 2018-05-17
غادر الوفد قبل أن تبدأ الجلسة الخميس. | 2018-05-17
قتل الجنود الذين يقاتلون في حلب الجمعة. | 2018-05-18
ألغت المدينة العرض الذي تقوم به الفرقة الجمعة. | 2018-05-18
استمر الحظر حتى الأحد. | 2018-05-20
وفي 12 أيار التقى الزعيمان في سنغافورة. | 2018-05-12
قتل ثلاثة أشخاص في عيد الأضحى برصاص طائش. | 2017-09-01
"""


def _rows(table: str) -> list[tuple[str, str]]:
    return [(sentence.strip(), value.strip()) for sentence, value in (line.split("|") for line in table.strip().splitlines())]


@pytest.mark.parametrize(("sentence", "value"), _rows(ANNOUNCED))
def test_a_verb_that_announces_looks_ahead(sentence: str, value: str) -> None:
    assert first_value(sentence) == value


@pytest.mark.parametrize(("sentence", "value"), _rows(TOLD))
def test_what_is_told_looks_back(sentence: str, value: str) -> None:
    assert first_value(sentence) == value


def test_a_weekday_of_today_is_today_even_ahead() -> None:
    assert first_value("تعقد المحكمة الثلاثاء جلسة للنظر في الطعون.") == "2018-05-22"


def test_a_feast_is_the_one_nearest_to_publication() -> None:
    assert first_value("كثفت السلطات دورياتها قبل عيد الفطر خشية هجمات.") == "2018-06-15"


def test_marks_of_verbs_decide_over_their_letters() -> None:
    tokens = Tokens("تعرض الفرقة الجمعة")
    for mark, way in ((PERFECT, PAST), (IMPERFECT, FUTURE), (COMING, FUTURE), (0, None)):
        tokens = Tokens("بدا الفرقة الجمعة" if mark == PERFECT else "يعرض الفرقة الجمعة" if mark else "عرض الفرقة الجمعة")
        assert outlook(tokens, bytearray([mark, 0, 0]), 2, 3, 0, 3) == way
