"""Claims about the names of those who speak: how far a name runs, and whom a surname stands for that means something else too.

A claim is: mention | whom it names, `-` where the text gives no name.
"""

from __future__ import annotations

import pytest
from claims import blocks, document

# A word that means something else is the rest of a name, where nothing but what is said can follow.
SURNAMES = """
قال عبد الباسط الحداد إن الطريق مغلق.
  عبد الباسط الحداد | عبد الباسط الحداد
أعلن نائب رئيس الرابطة عبد الكريم مجاهد أن اللقاء تأجل.
  نائب رئيس الرابطة عبد الكريم مجاهد | عبد الكريم مجاهد
وقال سامي صخرة القيادي في الحزب إن الطريق مغلق.
  سامي صخرة القيادي في الحزب | سامي صخرة
شدد د. خالد العسكر أستاذ التاريخ على أن الطريق مغلق.
  د. خالد العسكر أستاذ التاريخ | خالد العسكر
أكد الوزير سامي نجم ضرورة فتح الطريق.
  الوزير سامي نجم | سامي نجم
كشف المتحدث باسم البلدية، علي الحلبي، عن خطة جديدة.
  المتحدث باسم البلدية، علي الحلبي | علي الحلبي
قال اللواء الأردني سامي نجم إن الطريق مغلق.
  اللواء الأردني سامي نجم | سامي نجم
قال اللواء دنكان فوربس إن الطريق مغلق.
  اللواء دنكان فوربس | دنكان فوربس
"""

# Whom a surname means that is a people, a nation or a craft too, alone or behind a title.
BEARERS = """
قال رئيس الرابطة الدكتور نبيل العربي إن الطريق مغلق. // وأكد العربي أن الحل قريب.
  رئيس الرابطة الدكتور نبيل العربي | Nabil Elaraby
  العربي | Nabil Elaraby
قال رئيس البلدية سامي الأحمدي إن الطريق مغلق. // وتوجه الأحمدي إلى السكان بالشكر، مؤكدا أن الحل قريب.
  رئيس البلدية سامي الأحمدي | سامي الأحمدي
  الأحمدي | سامي الأحمدي
وقال عضو المجلس منصور بن سالم التركي إن الطريق مغلق. // وقال الدكتور التركي إن الحل قريب.
  عضو المجلس منصور بن سالم التركي | منصور بن سالم التركي
  الدكتور التركي | منصور بن سالم التركي
قال منصور بن سالم التركي إن الطريق مغلق. // وقال الوزير التركي إن الحل قريب.
  منصور بن سالم التركي | منصور بن سالم التركي
  الوزير التركي | minister (Turkey)
قال مدير المرفأ هيثم عبدالرحمن إن السفن وصلت. // وأوضح عبد الرحمن أن القمح وصل أيضا.
  مدير المرفأ هيثم عبدالرحمن | هيثم عبدالرحمن
  عبد الرحمن | هيثم عبدالرحمن
قال هيثم عبد الرحمن إن السفن وصلت. // وأوضح عبدالرحمن أن القمح وصل أيضا.
  هيثم عبد الرحمن | هيثم عبد الرحمن
  عبدالرحمن | هيثم عبد الرحمن
"""


def speakers(text: str) -> list[str]:
    """Who speaks, statement by statement, and whose name the record has for it."""
    origins = [item.chain[0] if item.chain else None for item in document(text).statements]
    return [f"{link.text} | {link.name or '-'}" if link is not None else "- | -" for link in origins]


@pytest.mark.parametrize(("text", "expected"), [*blocks(SURNAMES), *blocks(BEARERS)])
def test_speakers(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected
