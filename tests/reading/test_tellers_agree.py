"""Who can have said it: participles that agree with several or with a body, media that were told, formulas in a name's stead and
names of bodies in quotation marks: claims about sentences."""

from __future__ import annotations

import pytest
from tests.reading.claims import blocks, statement_claims

# A participle in the plural goes back to those cited or to a body, not to one man; one in the feminine past a thing.
MANY = """
وفق روايات متطابقة من شهود عيان، فقد تمكن اللص من دخول المتجر من الباب الخلفي، مؤكدين أن الحارس كان نائما.
  assert | شهود عيان | تمكن اللص من دخول المتجر من الباب الخلفي | anonymous
  confirm | شهود عيان | الحارس كان نائما | anonymous
تمكن اللص من دخول المتجر من الباب الخلفي، مؤكدين أن الحارس كان نائما.
  confirm | - | الحارس كان نائما
تصدر خبر الزلزال عناوين الصحف، وتناول عدد من الصحف الحدث، مشددة على ضرورة التعاون.
  assert | عدد من الصحف | ضرورة التعاون
وقدم الوفد الزائر هدايا للجرحى، مؤكدين وقوف الجميع معهم.
  confirm | الوفد | وقوف الجميع معهم
"""

# A medium right behind a verb of telling is whom it was told to, and what stands for an act is explained.
TOLD = """
أبلغ "الوطن" قائد الشرطة اللواء سالم الزهراني أن المشتبه به أوقف.
  assert | قائد الشرطة اللواء سالم الزهراني | المشتبه به أوقف
وأبلغ "رويترز" مسؤول محلي بأن القرية محاصرة.
  assert | مسؤول محلي | القرية محاصرة | anonymous, relay رويترز
وأبلغت الصحيفة مصادر أمنية بأن القرية محاصرة.
  assert | مصادر أمنية | القرية محاصرة | anonymous, relay الصحيفة
وأبلغت وكالة الأنباء الألمانية ناشطة في المدينة بأن القرية محاصرة.
  assert | ناشطة في المدينة | القرية محاصرة | anonymous, relay وكالة الأنباء الألمانية
كان البريطانيون يراقبون السوق، وكانوا يبررون ذلك بأنه ضروري للتجارة.
  assert | البريطانيون | ضروري للتجارة
"""

# Those who were there are no speakers beside who spoke.
THERE = """
وأكد العميد سالم في لقاء جمعه مع المزارعين والعمال الموالين للحكومة، أن النصر قريب.
  confirm | العميد سالم | النصر قريب
قال مصدر في الوزارة ومسؤولون محليون إن الطريق مغلق.
  assert | مصدر في الوزارة ومسؤولون محليون | الطريق مغلق | anonymous
"""

# A formula right behind a verb of saying is no subject.
BLESSED = """
قال الشيخ صالح إن الظلم حرام. وقال عليه الصلاة والسلام: «اتقوا الظلم فإن الظلم ظلمات».
  assert | الشيخ صالح | الظلم حرام
زار الأمير المدينة أمس. وأكد رعاه الله أن المشروع سيكتمل قريبا.
  confirm | الأمير | المشروع سيكتمل قريبا
"""

# Names of bodies in quotation marks, with full stops or words of grammar in them.
MARKED = """
قال متحدث باسم شركة «أي.تي.إم» النمساوية إن الصفقة تمت.
  assert | متحدث باسم شركة «أي.تي.إم» النمساوية | الصفقة تمت
وبحسب قناة “إن تي في” الإخبارية، تأخر القطار.
  assert | قناة “إن تي في” الإخبارية | تأخر القطار
قال سالم العمري رئيس منظمة "فور شباب" إن الحفل ألغي.
  assert | سالم العمري رئيس منظمة "فور شباب" | الحفل ألغي
"""


@pytest.mark.parametrize(("text", "claims"), [claim for table in (MANY, TOLD, THERE, BLESSED, MARKED) for claim in blocks(table)])
def test_tellers_agree(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
