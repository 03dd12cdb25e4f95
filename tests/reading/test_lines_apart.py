"""Claims about lines that are no sentences: lists of topics below a text, a noun above a paragraph, a page's count of readers.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

LINES = """
افتتح رئيس البلدية أمس معرض الكتاب السنوي في قاعة المدينة الكبرى. // ريف إدلب // تفجير // قتلى وجرحى
افتتح رئيس البلدية أمس معرض الكتاب السنوي في قاعة المدينة الكبرى. // غارات // وفي درعا هطل المطر أمس.
معرض الكتاب // 81 زيارة // افتتح رئيس البلدية أمس معرض الكتاب السنوي.
تفجير // ريف إدلب // هطل المطر
  ASSAULT تفجير
افتتح رئيس البلدية أمس معرض الكتاب السنوي في قاعة المدينة الكبرى. // * هجوم جوي // وفي درعا هطل المطر أمس.
  ASSAULT هجوم جوي
افتتح رئيس البلدية أمس معرض الكتاب السنوي في قاعة المدينة الكبرى. // قصف الطيران القرية. // هطل المطر // هدأ البحر
  ASSAULT قصف الطيران | by الطيران
افتتح رئيس البلدية المعرض أمس. سمات تفجير داعش معرض
من سمات التنظيم تفجير نفذه عناصره أمس.
  ASSAULT تفجير | by عناصره | on 2024-03-11
قام الوزير أمس بثلاث زيارات.
  CONSULT زيارات | by الوزير | on 2024-03-11
"""


@pytest.mark.parametrize(("text", "claims"), blocks(LINES))
def test_lines_that_are_no_sentences_tell_of_no_act(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
