"""Claims about participles that go on with somebody, who agrees with them, and about a man's own kin.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, document, event_claims, statement_claims

AGREES = """
قال نائب العمدة سالم العلي: «الحملة مغرضة». وذكّر بـ«ما يجري في الحي، حيث شكلت الإدارة مجلسا للأعيان»، مؤكدا أن «التهم باطلة».
  assert | نائب العمدة سالم العلي | الحملة مغرضة | direct
  confirm | نائب العمدة سالم العلي | التهم باطلة | direct
عبر مغردون عن حزنهم على الفقيد، فيما نشر الدكتور سالم العلي صورة له مؤكدا أنه عمل معه.
  assert | مغردون | حزنهم على الفقيد | anonymous
  confirm | الدكتور سالم العلي | عمل معه
نبهت المحكمة إلى ضرورة الحضور. // وشهدت جلسة أمس، اعتراف المتهم سالم العلي، أمام الحاضرين بأنه نقل السلاح، مضيفا أن البيت لعمه.
  warn | المحكمة | ضرورة الحضور
  assert | المتهم سالم العلي | البيت لعمه
"""

# A phrase, a time or an object may stand between a verb and its subject, and words between commas between subject and verb.
FAR_BEHIND = """
قالت صحيفة «الرأي» إن الجو بارد. اهتمت بهذا الأمر، أيضا، صحيفة «الغد»، وقالت إن الطريق مفتوح.
  assert | صحيفة «الرأي» | الجو بارد
  assert | صحيفة «الغد» | الطريق مفتوح
روى هذه القصة أمس كاتب الرواية سالم العلي في لقاء معه بالنقابة، حيث قال إن المجلة ترددت. // والناس يعرفون ذلك، وقالوا إنها صدقت.
  assert | كاتب الرواية سالم العلي | المجلة ترددت
  assert | الناس | صدقت | anonymous
زار المدينة أمس وزير الصحة سالم العلي، وقال إن المستشفى جاهز.
  assert | وزير الصحة سالم العلي | المستشفى جاهز
هاجم الماديون الماركسيون الفلسفات الأخرى واعتبروها تضليلا للشعوب.
  assert | الماديون الماركسيون | تضليلا للشعوب
لكن الوزير، من شدة الغضب الذي أصابه، شكك في نتائج التحقيق.
  deny | الوزير | نتائج التحقيق
وعما إذا كان الأكراد الذين نزحوا سيعودون، يوضح الزعيم الكردي قائلا إن الأمر معقد.
  assert | الزعيم الكردي | الأمر معقد
وألقى المستشار الوزاري ويلي نياميتوي مسؤولية التأخير على البلدية. وأضاف أن المتأخرين كثيرون.
  accuse | المستشار الوزاري ويلي نياميتوي | البلدية
  assert | المستشار الوزاري ويلي نياميتوي | المتأخرين كثيرون
"""


@pytest.mark.parametrize(("text", "claims"), blocks(FAR_BEHIND))
def test_a_subject_stands_far_from_its_verb(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


def test_a_surname_behind_a_calling() -> None:
    for name, meant in (("الغربي", "يوسف الغربي"), ("العلي", "Western researcher")):
        found = document(f"وقال الباحث التونسي يوسف {name} إن الطريق مفتوح. وأضاف الباحث الغربي أن السوق مغلق.")
        assert found.statements[1].chain[0].name == meant


@pytest.mark.parametrize(("text", "claims"), blocks(AGREES))
def test_a_participle_goes_on_with_whom_it_agrees_with(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال والده إن الشاب غادر البلاد.", "father"),
        ("وقال شقيقه إن الشاب غادر البلاد.", "brother"),
        ("وقال ابنه إن الشاب غادر البلاد.", "son"),
        ("وقالت والدته إن الشاب غادر البلاد.", "mother"),
        ("وقالت والده الشاب إنه غادر البلاد.", "mother of young man"),
        ("وقالت شقيقة الشاب إنه غادر البلاد.", "sister of young man"),
    ],
)
def test_his_father_is_no_mother(text: str, name: str) -> None:
    assert document(text).statements[0].chain[0].name == name


# Kin with a pronoun that goes back to whoever stands before are whom it is done to.
OWN_KIN = """
قتل شاب والده بسكين.
  ASSAULT قتل | by شاب | to والده | killed 1
قتل شاب شقيقه بسكين.
  ASSAULT قتل | by شاب | to شقيقه | killed 1
قتل رجل زوجته.
  ASSAULT قتل | by رجل | to زوجته | killed 1
قتلت امرأة زوجها.
  ASSAULT قتلت | by امرأة | to زوجها | killed 1
قتل الضابط ابنه.
  ASSAULT قتل | by الضابط | to ابنه | killed 1
"""


@pytest.mark.parametrize(("text", "claims"), blocks(OWN_KIN))
def test_his_own_kin_are_whom_he_does_it_to(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال الأستاذ سالم أوباما إن الطريق مفتوح. وأضاف أوباما أن الجو بارد.", "سالم أوباما"),
        ("وقال الرئيس باراك أوباما إن الطريق مفتوح. وأضاف أوباما أن الجو بارد.", "Barack Obama"),
        ("والتقى النائب خليل كرزاي السكان. وأكد كرزاي أن الحوار مفيد.", "خليل كرزاي"),
    ],
)
def test_a_namesake_is_not_the_known_man(text: str, name: str) -> None:
    assert document(text).statements[-1].chain[0].name == name


# Whoever is named by whose kin or friend he is, is not that one.
KIN_OF = """
وقال صديق الضحية إن الطريق مفتوح.
  assert | صديق الضحية | الطريق مفتوح
وقال ابن عم المتهم سالم العلي إن الطريق مفتوح.
  assert | ابن عم المتهم سالم العلي | الطريق مفتوح
وقال زوج النائبة إن الطريق مفتوح. وأضاف أن الجو بارد.
  assert | زوج النائبة | الطريق مفتوح
  assert | زوج النائبة | الجو بارد
وقال صديق حسن إن الطريق مفتوح.
  assert | صديق حسن | الطريق مفتوح
"""


@pytest.mark.parametrize(("text", "claims"), blocks(KIN_OF))
def test_a_friend_of_the_victim_is_not_the_victim(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


def test_his_cousin_attacks_and_not_the_minister() -> None:
    assert event_claims("هاجم ابن عم الوزير قرية النور.")[0].startswith("ASSAULT هاجم | by ابن عم الوزير")
    assert event_claims("اعتقلت الشرطة صديق الضحية.") == ["COERCE اعتقلت | by الشرطة | to صديق الضحية | detained 1"]
