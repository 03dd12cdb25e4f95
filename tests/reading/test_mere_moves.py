"""Claims about words of leaving, flying, letting in, recruiting and refusing in plain uses, and the present of headlines.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

# What goes out of use, a journey, setting out to attack or for a leave gives up no ground; armed men who leave do.
LEAVING = """
خرجت محطة الكهرباء في سرمين عن الخدمة بعد قصف الجيش.
  ASSAULT قصف | by الجيش | at سرمين
غادر رائد الفضاء الأميركي المحطة لإصلاح لوح.
قال القائد إن حافلة تقل جنودا خرجوا إلى إجازاتهم وصلت إلى سرمين.
خرج الجيش من سرمين بدباباته نحو الجبهة.
غادرت الحركة المسلحة سرمين بأسلحتها.
  RETREAT غادرت | by الحركة المسلحة | at سرمين
طالب الأهالي مسلحي الحركة بمغادرة سرمين.
  REQUEST طالب | by الأهالي | to مسلحي الحركة | told by الأهالي
  RETREAT مغادرة | by مسلحي الحركة | at سرمين | demanded | told by الأهالي
"""

# Where an aircraft was, or such aircraft used to take off, and where a force stands, nobody moves.
FLYING = """
أسقط الجيش طائرة كانت تحلق فوق سرمين.
  ASSAULT أسقط | by الجيش | to طائرة | at سرمين
كانت مقاتلات الحلف تقلع من قواعد بعيدة عن الحدود.
حلقت طائرات التحالف فوق سرمين فجر اليوم.
  MOBILIZE حلقت طائرات | by طائرات التحالف | at سرمين | on 2024-03-12
ردت القوات التركية من مواقع انتشارها قرب سرمين.
أعلن الجيش انتشار قواته في سرمين.
  MOBILIZE انتشار قواته | by قواته | at سرمين | told by الجيش
أسقطت المضادات طائرة، كما دخلت مسيرة ثانية أجواء المدينة.
  ASSAULT أسقطت | to طائرة
خرج الطلاب في مسيرة إلى الساحة في سرمين.
  PROTEST مسيرة | by الطلاب | at سرمين
"""

# Who is let in, taken on or leaves his side is somebody; else it is only talked of.
ADMITTING = """
اعترف الشرطي بتسهيل دخول الشاحنة المفخخة إلى السوق.
أتاح فتح الطريق وصول المسافرين إلى سرمين.
  RETREAT فتح الطريق | at سرمين
سمح الجيش بدخول قافلة إغاثة إلى سرمين.
  RETREAT سمح | by الجيش | at سرمين
يسعى التنظيم إلى تجنيد الشباب عبر شبكات التواصل.
أعلنت الوزارة فتح باب الانتساب لكلية الشرطة ببلدة سرمين.
قام التنظيم بتجنيد عشرات المراهقين في سرمين.
  MOBILIZE تجنيد | by التنظيم | to عشرات المراهقين | at سرمين
حذر الخبير من نشر أفكار تثير الانشقاق بين الناس.
تحدث ناشطون عن انشقاق ضابطين في سرمين.
  RETREAT انشقاق | by ضابطين | at سرمين | told by ناشطون
كشف المجلس شرط تسليم السلاح في سرمين.
"""

# An evil is what nobody proposes; a rising that everybody knows is a time; what binds or is stirred up is no demand.
REFUSING = """
جددت الهيئة رفضها الشديد للتطرف بكل أشكاله ومظاهره.
جدد الحزب رفضه للقرار الأخير.
  REJECT رفضه | by الحزب | told by الحزب
أقر المجلس القانون بأغلبية كبيرة وامتناع عشرة نواب عن التصويت.
هرب الرجل إلى مصر خلال انتفاضة 2011.
  RETREAT هرب | by الرجل | at مصر
اندلعت انتفاضة شعبية في سرمين ضد المسلحين.
  PROTEST انتفاضة شعبية | to المسلحين | at سرمين
عهد قديم يلزم القبيلة بالبقاء.
أمر الحاكم الجنود بالانسحاب.
  REQUEST أمر | by الحاكم | to الجنود
  RETREAT الانسحاب | by الجنود | demanded
الحادث نتاج تحريض دار في المجالس.
زار الوزير سرمين بالاتفاق مع وجهائها.
  CONSULT زار | by الوزير | at سرمين
"""

# What somebody refuses to do is not done, nor is told what he refuses to take part in; whose orders one gets is no order given.
REFUSED = """
اندلعت اشتباكات على خلفية رفض المطلوبين تسليم أنفسهم للدورية في سرمين.
  ASSAULT اشتباكات | to المطلوبين | at سرمين
  REJECT رفض | by المطلوبين
رفض المسلحون المشاركة في القتال قرب سرمين.
  REJECT رفض | by المسلحون
شارك المسلحون في القتال قرب سرمين.
  ASSAULT القتال | by المسلحون | at سرمين
يتلقى قادة المجموعة أوامرهم من ضباط أجانب.
أصدر القائد أوامر للجنود بالتقدم.
  REQUEST أوامر | by القائد | to للجنود
ودعت البلدة شابا ترك دراسته ليحمل السلاح.
ترك المسلحون السلاح في سرمين.
  RETREAT ترك | by المسلحون | at سرمين | surrendered 2-?
"""

# The present of a headline behind a source or in a line that is cut off; whose attack it was, is asked of one that took place.
HEADLINES = """
إصلاح الطرق // مصادر: طائرات حربية تستهدف مواقع المسلحين في سرمين // أسعار الذهب
  ASSAULT تستهدف | by طائرات حربية | to المسلحين | at سرمين | told by مصادر
إصلاح الطرق // الوزير يلتقي وفدا أميركيا في... // أسعار الذهب
  CONSULT يلتقي | by الوزير | to وفدا أميركيا
إصلاح الطرق // هل جاء منفذ هجوم كنيسة سرمين من المخيم؟ // أسعار الذهب
  ASSAULT هجوم | to كنيسة سرمين | at سرمين
إصلاح الطرق // نتنياهو: إسرائيل تقصف غزة دفاعا عن نفسها // أسعار الذهب
  ASSAULT تقصف | by إسرائيل | at غزة | ongoing | told by نتنياهو
"""


@pytest.mark.parametrize(("text", "claims"), blocks(LEAVING + FLYING + ADMITTING + REFUSING + REFUSED + HEADLINES))
def test_mere_moves(text: str, claims: list[str]) -> None:
    """Each sentence tells these events and no others."""
    assert event_claims(text) == claims


def test_misspelt_after() -> None:
    """Nobody promises what is past: يعد أن is بعد أن there."""
    assert statement_claims("قتل الرجل وهو يهرب من منزله في سرمين يعد أن داهمت قوة أمنية المكان.") == []
    assert len(statement_claims("ويعد الوزير الأهالي بأن يفتح الشارع قريبا.")) == 1
