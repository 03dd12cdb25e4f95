"""Claims about what somebody was subjected to, told in a row, and about posts that stand behind a colon without marks.

A claim about an event is: TYPE trigger | by | to | at | on | toll | modality | told by; about a statement: stance | speaker |
content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

# A row that a verb of the past takes as what befell somebody is no list of kinds; a joined act has means of its own.
UNDERGONE = """
أفاد المحامي بأن الطالب تعرض للضرب والإهانة في مقر الأمن.
  ASSAULT للضرب | to الطالب | told by المحامي
قال النازح إنه تعرض للضرب والتعذيب.
  ASSAULT للضرب | to النازح | told by النازح
  ASSAULT التعذيب | to النازح | told by النازح
تعرض المراسل للضرب والاحتجاز على يد مسلحين.
  ASSAULT للضرب | by مسلحين | to المراسل
  ASSAULT الاحتجاز | by مسلحين | to المراسل | abducted 1
روى النازح أنه تعرض للضرب والتهديد بالقتل.
  ASSAULT للضرب | to النازح | told by النازح
يتعرض النزلاء للضرب والتعذيب في السجون.
طالبت المنظمة بوقف الضرب والتعذيب.
  REQUEST طالبت | by المنظمة | told by المنظمة
"""

# What a post says without marks goes on over its sentences to the end of the line, or to what else its author said.
POSTED = """
كتب الشيخ سالم في تغريدة: أين العقلاء؟ لقد بلغ السيل الزبى. لا بد من حل.
  assert | الشيخ سالم | أين العقلاء؟ لقد بلغ السيل الزبى. لا بد من حل | direct
قال الصحفي في منشور على فيسبوك: خرجنا من الحي تحت القصف! نحن بخير. وأضاف: سنعود غدا.
  assert | الصحفي | خرجنا من الحي تحت القصف! نحن بخير | direct
  assert | الصحفي | سنعود غدا | direct
قال الوزير: الوضع صعب. وتعاني المدينة نقصا في المياه.
  assert | الوزير | الوضع صعب | direct
"""


@pytest.mark.parametrize(("text", "claims"), blocks(UNDERGONE))
def test_undergone(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(POSTED))
def test_posted(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
