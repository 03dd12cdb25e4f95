"""Acts told by other words: what somebody documents or praises, of what somebody named is accused, plots that were foiled.

In: sentences of our own. Out: events with who did them and to whom.
The idea: what the words are about makes them an act; a participle tells of one only where it describes somebody.
"""

from __future__ import annotations

import pytest
from claims import event_claims


def claims_of(sentence: str) -> list[str]:
    return [" | ".join(part for part in claim.split(" | ") if not part.startswith("told by")) for claim in event_claims(sentence)]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        # documenting abuses is an act of its own, whatever its words tell
        ("وثق مركز حقوقي في تونس تسعين حالة اعتقال منذ آذار.", "ACCUSE وثق | by مركز حقوقي في تونس"),
        ("الرابطة السورية توثق مقتل تسعين مدنيا خلال الصيف.", "ACCUSE توثق | by الرابطة السورية"),
        ("وثقت الرابطة عشرات الانتهاكات بحق الصحفيين.", "ACCUSE وثقت | by الرابطة"),
        # noting what somebody does well praises him
        ("نوه الملك بجهود المبعوث الأممي.", "SUPPORT نوه | by الملك | to المبعوث الأممي"),
        # of what somebody named is accused
        ("تستهدف الغارات الفصيل المتهم بخطف الصحفيين.", "ACCUSE المتهم | to الفصيل"),
        ("شملت العقوبات خمس شركات متهمة بتهريب النفط.", "ACCUSE متهمة | to خمس شركات متهمة"),
        # on which list he stands
        (
            "قصفت المدفعية مواقع الحركة المدرجة على لوائح الإرهاب.",
            "SANCTION المدرجة على لوائح الإرهاب | to الحركة المدرجة على لوائح الإرهاب",
        ),
        (
            "هاجم الجيش الحزب (PKK) المصنف على قوائم الإرهاب.",
            "SANCTION المصنف على قوائم الإرهاب | to الحزب (PKK) المصنف على قوائم الإرهاب",
        ),
        # a plot that was foiled
        ("أعلنت الداخلية إحباط مخططات خلايا التنظيم في بنزرت.", "ASSAULT مخططات | by خلايا التنظيم | at بنزرت | negated"),
        ("أحبطت القوات مخططا للحوثيين قرب الحدود.", "ASSAULT مخططا | by للحوثيين | negated"),
        # two words of one act of speech, and what they are about
        ("أعرب الوزير عن استنكاره وشجبه للحادث الجبان في سوسة.", "ACCUSE استنكاره وشجبه | by الوزير"),
        ("أعرب الوزير عن استنكاره وشجبه للحادث الجبان في سوسة.", "ASSAULT للحادث الجبان | at سوسة"),
        # what somebody armed has won
        ("جاء ذلك بعد الانتصارات التي حققتها المقاومة في الضالع.", "ASSAULT الانتصارات | by المقاومة | at الضالع"),
        # a term in prison, for somebody
        ("السجن ثمانية أعوام لمواطن جند مقاتلين.", "SANCTION السجن ثمانية أعوام | to مواطن جند مقاتلين"),
    ],
)
def test_acts_by_what_words_are_about(sentence: str, claim: str) -> None:
    assert claim in claims_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("وثقت وزارة الصحة مئات الإصابات بالكوليرا.", "وثقت"),
        ("فيديو يوثق قتل أسير في الرقة.", "يوثق"),
        ("وثق الناشطون مقتل راع في قصف على جرجناز.", "وثق"),
        ("وثقت المنظمة إصابة حارسين في هجمات على المستودع.", "وثقت"),
        ("نوه الوزير بأن المهلة تنتهي الخميس.", "نوه"),
        ("نوه الوزير إلى دور المدرسة.", "نوه"),
        # somebody who is called so, whoever he is
        ("مثل المتهمون بتفجير السوق أمام القاضي.", "المتهمون"),
        ("أوقفت الشرطة تسعة متهمين بالتهريب.", "متهمين"),
        ("قبضت الشرطة على متهم بالسرقة في عمان.", "متهم"),
        ("رابط الخبر بصحيفة الشروق: المتهم بتفجير السوق يعترف.", "المتهم"),
        ("أقر المجلس البنود المدرجة على جدول أعماله.", "المدرجة"),
        # what the plot aimed at is the act; one that stands is none
        ("أحبطت الشرطة مخططا لتفجير كنيسة في طنطا.", "مخططا"),
        ("كشف الحزب مخططات خصومه.", "مخططات"),
        ("يسعى الجيش إلى إفشال مخططاتهم.", "مخططاتهم"),
        ("يواجه المتهم السجن ثمانية أعوام إذا أدين.", "السجن ثمانية أعوام"),
    ],
)
def test_no_act_by_such_words(sentence: str, act: str) -> None:
    assert not [claim for claim in claims_of(sentence) if claim.split(" | ")[0].split(" ", 1)[1].startswith(act)]
