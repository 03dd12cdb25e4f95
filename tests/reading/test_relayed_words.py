"""Claims about several who speak, words that are carried on by more than one, and whose duty an act is.

A claim about words is: stance | speaker | content | direct, anonymous, relay, said; one about acts: TYPE trigger | by … | modality.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

SEVERAL = """
وأفاد سكان بأن القوات انسحبت من البلدة.
  assert | سكان | القوات انسحبت من البلدة | anonymous
زار الوزير المخيم. وأفاد الأهالي بأن القوات انسحبت.
  assert | الأهالي | القوات انسحبت | anonymous
زار الوزير المخيم. وحذر سكان من انهيار السد.
  warn | سكان | انهيار السد | anonymous
زار الوزير المخيم. وطالب أهالي المخيم بوقف القصف.
  demand | أهالي المخيم | وقف القصف | anonymous
زار الوزير المخيم. وطالب بعض الأهالي بوقف القصف.
  demand | بعض الأهالي | وقف القصف | anonymous
زار الوزير المخيم. وطالب المواطنين بالهدوء.
  demand | الوزير | الهدوء
زار الوزير المخيم. ودعا السكان إلى الهدوء.
  demand | الوزير | الهدوء
كما ناشد الأمين العام جميع الدول وقف القصف.
  demand | الأمين العام | وقف القصف
"""

CARRIED = """
ونقل المرصد عن سكان قولهم إن القوات انسحبت.
  assert | سكان | القوات انسحبت | anonymous, relay المرصد
ونقل المرصد عن أطباء تأكيدهم أن القوات انسحبت.
  confirm | أطباء | القوات انسحبت | anonymous, relay المرصد
ونقلت الصحيفة عن مسؤول نفيه أن تكون القوات انسحبت.
  deny | مسؤول | تكون القوات انسحبت | anonymous, relay الصحيفة
ونقلت الصحيفة عن الوزير نفيه انسحاب القوات.
  deny | الوزير | انسحاب القوات | relay الصحيفة
ونقلت الصحيفة عن الوزير مطالبته بانسحاب القوات.
  demand | الوزير | انسحاب القوات | relay الصحيفة
ونقلت الصحيفة عن الوزير تحذيره من انهيار السد.
  warn | الوزير | انهيار السد | relay الصحيفة
ونقلت الوكالة عن الوزير، في تصريح لقناة الجزيرة، قوله إن القوات انسحبت.
  assert | الوزير | القوات انسحبت | relay قناة الجزيرة ، الوكالة
وذكرت صحيفة الوطن نقلا عن وكالة رويترز عن مصدر عسكري أن القوات انسحبت.
  assert | مصدر عسكري | القوات انسحبت | anonymous, relay وكالة رويترز ، صحيفة الوطن
وأفاد التلفزيون نقلا عن وكالة سانا عن وزارة الدفاع بأن القوات انسحبت.
  assert | وزارة الدفاع | القوات انسحبت | relay وكالة سانا ، التلفزيون
ونقلت صحيفة الوطن عن وكالة سانا نقلا عن مصدر عسكري أن القوات انسحبت.
  assert | مصدر عسكري | القوات انسحبت | anonymous, relay وكالة سانا ، صحيفة الوطن
وأبلغ مصدر عسكري رويترز أن القوات انسحبت.
  assert | مصدر عسكري | القوات انسحبت | anonymous, relay رويترز
وأوردت وكالة سانا تصريحا للوزير قال فيه إن القوات انسحبت.
  assert | للوزير | القوات انسحبت | relay وكالة سانا
وقدم الوزير تقريرا للبرلمان أكد فيه أن القوات انسحبت.
  confirm | الوزير | القوات انسحبت
"""

DUTIES = """
ويجب على القوات الانسحاب من البلدة.
  RETREAT الانسحاب | by القوات | demanded
وقال الوزير إن على القوات الانسحاب من البلدة.
  RETREAT الانسحاب | by القوات | demanded | told by الوزير
وقال الوزير إن القوات يجب أن تنسحب من البلدة.
  RETREAT تنسحب | by القوات | demanded | told by الوزير
وقال الوزير إنه يتعين على القوات أن تنسحب من البلدة.
  RETREAT تنسحب | by القوات | demanded | told by الوزير
وعلى القوات أن تنسحب من البلدة.
  RETREAT تنسحب | by القوات | demanded
ولا بد للقوات من الانسحاب.
  RETREAT الانسحاب | by للقوات | demanded
وقال المبعوث إن على الطرفين وقف إطلاق النار.
  RETREAT وقف إطلاق النار | by الطرفين | demanded | told by المبعوث
"""


@pytest.mark.parametrize(("text", "claims"), blocks(SEVERAL + CARRIED))
def test_several_who_speak_and_words_that_are_carried_on(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(DUTIES))
def test_whose_duty_an_act_is(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("قال الوزير «القوات انسحبت».", ["assert | الوزير | القوات انسحبت | direct"]),
        ("قال الوزير «الطريق مفتوح أمام الجميع».", ["assert | الوزير | الطريق مفتوح أمام الجميع | direct"]),
        ("وقالت قناة «الجزيرة مباشر» إن القوات انسحبت.", ["assert | قناة «الجزيرة مباشر» | القوات انسحبت"]),
        ("وتحدث عن «الاستحواذ عمليا على الطرق».", []),
    ],
)
def test_short_quotations_that_are_sentences_are_no_names(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "وبعد أن نفى الجيش انسحاب القوات، أكد الوزير أن الاتفاق قائم.",
            ["deny | الجيش | انسحاب القوات", "confirm | الوزير | الاتفاق قائم"],
        ),
        ("وسبق للوزير أن أكد أن القوات انسحبت.", ["confirm | للوزير | القوات انسحبت"]),
    ],
)
def test_reports_in_fronted_clauses(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
