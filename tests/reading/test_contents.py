"""Claims about contents: what is a statement, and where its words begin and end.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, document, statement_claims

# Where the outlet, or another clause, takes over.
ENDS = """
وقال سكان بأن الطائرات قصفت حي الصناعة في شمال المدينة، في حين أشار مسعف إلى أن سبعة أشخاص قتلوا.
  assert | سكان | الطائرات قصفت حي الصناعة في شمال المدينة | anonymous
  assert | مسعف | سبعة أشخاص قتلوا | anonymous
وتعرضت مواقع المسلحين لقصف عنيف وبحسب مصادر قبلية، فقد سقط عشرة قتلى.
  assert | مصادر قبلية | فقد سقط عشرة قتلى | anonymous
وشدد الوزير على ضرورة العمل المشترك لمواجهة التحديات وفق منهج علمي مدروس.
  assert | الوزير | ضرورة العمل المشترك لمواجهة التحديات وفق منهج علمي مدروس
ودعا الرئيس إلى إجراء انتخابات مبكرة وفقا للدستور.
  demand | الرئيس | إجراء انتخابات مبكرة وفقا للدستور
وقال العضو إن المدينة خالية من المسلحين حسب كلامه.
  assert | العضو | المدينة خالية من المسلحين
وقال الوزير إن بلاده لن تشارك في العملية، في مقابلة مع صحيفة محلية نشرت الاثنين.
  assert | الوزير | بلاده لن تشارك في العملية | relay صحيفة محلية
وأعلنت الشرطة أنها أوقفت خمسة أشخاص، في بيان صدر مساء السبت.
  announce | الشرطة | أوقفت خمسة أشخاص
"""

# What stands between a cue and its content, and is none of it.
BEGINS = """
وأيدت دول أوروبية بينها فرنسا وألمانيا القرار الجديد.
  support | دول أوروبية | القرار الجديد
وأيد نواب من بينهم رئيس لجنة الدفاع القرار الجديد.
  support | نواب | القرار الجديد | anonymous
أدان مجلس الأمن الدولي "بأشد العبارات" الهجوم على السفارة.
  condemn | مجلس الأمن الدولي | الهجوم على السفارة
وأكد القيادي في تصريحات نقلتها قناة محلية أن المقاتلين استعادوا معظم الأحياء.
  confirm | القيادي | المقاتلين استعادوا معظم الأحياء | relay قناة محلية
وترى الباحثة ليلى منصور، مؤلفة الكتاب المعروف «كيف تنتهي الحروب: قراءة في التاريخ»، أن الأزمة معقدة.
  assert | الباحثة ليلى منصور | الأزمة معقدة
"""

# A quotation that is only a part of the content keeps both its marks; one that is all of it loses both.
QUOTED = """
دعا الأمين العام الأطراف إلى "وقف إطلاق النار" والعودة إلى طاولة المفاوضات.
  demand | الأمين العام | "وقف إطلاق النار" والعودة إلى طاولة المفاوضات
طالب النواب الحكومة بـ"التراجع فورا" عن القرار وإلغاء الضرائب.
  demand | النواب | "التراجع فورا" عن القرار وإلغاء الضرائب | anonymous
ووصف الوزير الهجوم بأنه "جبان".
  assert | الوزير | جبان | direct
"""

# Words of saying that report nothing.
NOTHING_SAID = """
لا أحد يقول إن الحرب ستنتهي قريبا.
ليس هناك عاقل يقول إن المعركة حسمت.
ومحاسبة الجهات باعتبارها متهمة بشكل مباشر بارتكاب جرائم حرب أمر ضروري.
اتفاق الرياض الذي أدانته باريس وعارضته برلين لم ينفذ.
ويبلغ سعر البندقية من نوع «إن إف» ألف دولار.
يعمل الفريق وفق الخطة الموضوعة وحسب الإمكانات المتاحة.
تجري الانتخابات وفقا للدستور.
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ENDS + BEGINS + QUOTED))
def test_contents(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


@pytest.mark.parametrize("text", NOTHING_SAID.strip().splitlines())
def test_nothing_is_said(text: str) -> None:
    assert not document(text).statements
