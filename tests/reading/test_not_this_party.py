"""Who is no party of an act, though he stands where one would: adjectives, abstract nouns, places, the nearest name.

In: sentences of our own. Out: events with who did them and to whom.
The idea: a record that accuses somebody else does harm; where nothing tells who is meant, nobody is named.
"""

from __future__ import annotations

import pytest
from claims import event_claims


def claims_of(sentence: str) -> list[str]:
    """The events of a sentence without who tells of them, when and where."""
    left_out = ("told by", "on ", "at ")
    return [" | ".join(part for part in claim.split(" | ") if not part.startswith(left_out)) for claim in event_claims(sentence)]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        # adjectives of what is hit, and the participle of a place
        ("أحرق الجنود عدة مستودعات سرية للذخيرة.", "ASSAULT أحرق | by الجنود | destroyed 2-?"),
        ("تمكن الطيران من تدمير رتل عسكري شرق سرمين.", "ASSAULT تدمير رتل | by الطيران"),
        ("سيطر الثوار على بوابة الشرق الرابطة بين سرمين وبنش.", "ASSAULT سيطر | by الثوار"),
        # a convoy is hit; ل says whose it is
        ("نددت النقابة بقصف رتل للهلال الأحمر.", "ASSAULT قصف | to رتل ، للهلال الأحمر"),
        ("تم توقيف شابين خلال محاولتهما مهاجمة دورية للشرطة.", "ASSAULT مهاجمة | by شابين | to دورية للشرطة | hypothetical"),
        # what somebody is tried for
        ("طالب الأهالي بمحاكمة وزير الري السابق لإهمال دائرته.", "ACCUSE محاكمة | to وزير الري السابق | demanded"),
        # where, by a bearing
        ("وفي بلدة سرمين غربي المحافظة أصابت غارة جوية شاحنة.", "ASSAULT غارة جوية"),
        # a house is visited
        ("قام السفير بزيارة لأحد المراكز الصحية.", "CONSULT زيارة | by السفير | to أحد المراكز الصحية"),
        # what those before are said to be is done to nobody
        ("المسلحون الذين قاتلوا الجيش في صفوف الحركة هم أجانب.", "ASSAULT قاتلوا | by المسلحون | to الجيش"),
        # security that is had
        ("يستنكر المجلس كل تفجير يستهدف أمن المملكة واستقرارها.", "ASSAULT تفجير | ongoing"),
        ("سرقت العصابة من الأهالي الأمن والاستقرار.", ""),
        ("جانب من أضرار القصف الذي استهدف المصلين في سرمين.", "ASSAULT القصف | to المصلين"),
        ("أعلن الحزب تمرده للحصول على حكم ذاتي.", ""),
        # talks about a nation
        (
            "انتهت المحادثات الليبية بين المبعوث الأممي ووفد الحكومة في جنيف.",
            "CONSULT المحادثات | by المبعوث الأممي | to وفد الحكومة",
        ),
    ],
)
def test_no_party(sentence: str, claim: str) -> None:
    found = claims_of(sentence)
    words = ("سرية", "عسكري", "الرابطة", "المحافظة", "أمن", "الأمن", "جانب", "حكم ذاتي", "الليبية", "دائرته")
    for one in found:
        parties = [part for part in one.split(" | ")[1:] if part[:3] in ("by ", "to ")]
        assert not any(word in part.split() for part in parties for word in words), found
    assert not claim or claim in found, found


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("هاجمت سرية من المشاة نقطة المراقبة.", "by سرية من المشاة"),
        ("أصيب عسكري بجروح في سرمين.", "to عسكري"),
        ("انتقدت الرابطة اعتقال كاتبين.", "by الرابطة"),
        ("قصف مسلحون بلدة للأكراد.", "by مسلحون"),
        ("اعتقال الشرطة لعشرات الطلاب في سرمين.", "by الشرطة | to عشرات الطلاب"),
        ("هاجم أهالي المدينة المخفر.", "by أهالي المدينة"),
        ("جاء الإعلان خلال زيارة للوزير إلى أنقرة.", "by للوزير"),
        ("فرق الأمن المتظاهرين في سرمين.", "by الأمن | to المتظاهرين"),
        ("وقع الجانبان اتفاق هدنة.", "by الجانبان"),
    ],
)
def test_party_stays_one(sentence: str, claim: str) -> None:
    found = claims_of(sentence)
    assert any(claim in one for one in found), found


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        # whom a description of a force names besides
        ("هاجمت القرية كتائب النور المدعومة من قطر التي سيطرت على المطار.", "ASSAULT سيطرت | by كتائب النور"),
        ("انسحبت القوات الموالية للحكومة التي قصفت الحي.", "ASSAULT قصفت | by القوات الموالية للحكومة"),
        ("اجتمع الوزير بالجيش المدعوم من روسيا الذي استعاد البلدة.", "ASSAULT استعاد | by الجيش"),
        # ما behind a preposition is nobody who is named before it
        (
            "أشارت الوزيرة إلى ما ارتكبته الميليشيات من جرائم بحق السكان.",
            "ASSAULT جرائم | by الميليشيات | to السكان",
        ),
        ("ندد النائب بما ارتكبته الكتائب من جرائم.", "ASSAULT جرائم | by الكتائب"),
        # a relative clause with a subject of its own
        ("بدأت أنقرة مهاجمة الحزب الذي قصفت مواقع له أمس.", "ASSAULT قصفت | by أنقرة"),
        (
            "قال القائد إن الكتائب المدعومة من إيران والتي ترفض باريس التنسيق معها انسحبت.",
            "REJECT ترفض | by باريس | ongoing",
        ),
        # men with a pronoun behind a verb that takes no object
        ("انتشر اللصوص في المدينة حيث يعتدي أفرادها على التجار.", "ASSAULT يعتدي | by أفرادها | to التجار | ongoing"),
        ("يقاتل نحو مائة متطوع في سرمين.", "ASSAULT يقاتل | by نحو مائة متطوع | ongoing"),
        # what is hit where the subject would be
        ("كما استهدف أيضا آليات عسكرية قرب سرمين.", "ASSAULT استهدف | to آليات عسكرية"),
        ("طائرات التحالف رصدت الرتل ودمرت المدرعات.", "ASSAULT دمرت | by طائرات التحالف | to المدرعات"),
        ("قالت القيادة إن ستا من الغارات كانت قرب سرمين وأصابت وحدات قتالية.", "ASSAULT الغارات | to وحدات قتالية"),
        # several men do what one country does not
        ("سورية سيدافع عنها أبناؤها وسيهزمون المرتزقة.", "ASSAULT يهزمون | to المرتزقة | future"),
        # who expects it or asks for it
        ("توقع رئيس الهيئة تحرير بقية القرى قريبا.", "ASSAULT تحرير | future"),
        ("خرج السكان في مظاهرات للمطالبة باعتقال القتلة.", "COERCE اعتقال | to القتلة | detained 2-? | demanded"),
        ("طلب المجلس رفض الدعوى.", "REJECT رفض | demanded"),
        ("قال مصدر إن الحزب يضغط على المقاتلين في سرمين للانسحاب منها.", "RETREAT للانسحاب | by المقاتلين | future"),
        # whom somebody calls something
        ("وصف وزير الري هؤلاء المتظاهرين بأنهم خونة.", "ACCUSE وصف | by وزير الري | to هؤلاء المتظاهرين"),
        # to whom somebody belongs
        ("أطلق سراحه لضعف الأدلة، بعد اشتباه في انتمائه للتنظيم.", "RETREAT أطلق سراحه"),
        # whose house it is
        ("قال سالم العلي الذي تضرر منزله جراء الانفجار إنه بخير.", "ASSAULT تضرر"),
        # whose flight it is
        (
            "نفذت عناصر من التنظيم حكم الإعدام بعشرة مقاتلين بداعي فرارهم من المعركة.",
            "RETREAT فرارهم | by عشرة مقاتلين",
        ),
    ],
)
def test_other_party(sentence: str, claim: str) -> None:
    assert claim in claims_of(sentence), claims_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("المسلحون الذين هاجموا القرية انسحبوا.", "ASSAULT هاجموا | by المسلحون"),
        ("عناصر من التنظيم الذي هاجم البلدة.", "ASSAULT هاجم | by التنظيم"),
        ("توقع الجيش استعادة القرية قبل نهاية الشهر.", "ASSAULT استعادة | by الجيش | future"),
        ("قصف الجيش القرية وقصف الطيران المدينة.", "ASSAULT قصف | by الطيران"),
        ("دمرت دبابات النظام منزلا في سرمين.", "ASSAULT دمرت | by دبابات النظام"),
        ("اعتدى عناصر الحاجز على السائقين.", "ASSAULT اعتدى | by عناصر الحاجز | to السائقين"),
        ("قال الجيش إنه استعاد القرية وقتل المسلحين.", "ASSAULT قتل | by الجيش | to المسلحين | killed 2-?"),
    ],
)
def test_look_alikes(sentence: str, claim: str) -> None:
    assert claim in claims_of(sentence), claims_of(sentence)
