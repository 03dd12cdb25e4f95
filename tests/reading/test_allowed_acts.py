"""Who does an act by the words around its noun: whom it is allowed, who is ready for it or on his way, who seized as its effect.

In: sentences of our own. Out: events with who did them and to whom.
The idea: the doer stands plainly in the clause, though not beside the act; those who fell or who only allow it are none.
"""

from __future__ import annotations

import pytest
from claims import event_claims


def claims_of(sentence: str) -> list[str]:
    return [" | ".join(part for part in claim.split(" | ") if not part.startswith("told by")) for claim in event_claims(sentence)]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        # whom a noun or verb of allowing lets do it
        ("رفضت المحكمة السماح للشرطة باعتقال الناشط.", "COERCE اعتقال | by للشرطة | to الناشط | detained 1"),
        ("وافقت أنقرة على السماح لباريس بشن غارات على التنظيم.", "ASSAULT غارات | by باريس | to التنظيم"),
        ("سمحت دمشق لموسكو بقصف مواقع التنظيم.", "ASSAULT قصف | by موسكو | to التنظيم"),
        ("جاء سماح قبرص لقوات الحلف باستخدام قاعدة الساحل لشن غارات متأخرا.", "ASSAULT غارات | by قوات الحلف"),
        # but who grants a base is the one who agrees
        ("وافقت أنقرة على السماح للقوات البريطانية باستخدام قاعدة جوية.", "AGREE وافقت | by أنقرة | to للقوات البريطانية"),
        # who is said to be ready, bent on it, at it, on the way
        ("وقال المصدر إن المقاومة عازمة على تحرير البلدة.", "ASSAULT تحرير | by المقاومة | future"),
        ("إن القوات المدربة في الخارج ستكون قادرة على تحرير البلدة.", "ASSAULT تحرير | by القوات"),
        ("أكد السكان أن الحوثيين مستمرون في قصف المدينة.", "ASSAULT قصف | by الحوثيين | ongoing"),
        ("إن القوات في طريقها لاقتحام المعسكر.", "ASSAULT اقتحام | by القوات | future"),
        ("إن الجماعة سبق لها مهاجمة المخفر.", "ASSAULT مهاجمة | by الجماعة"),
        # who does it again
        ("أعادت الشرطة اعتقال الناشط مساء.", "COERCE اعتقال | by الشرطة | to الناشط | detained 1"),
        ("وأعاد الجيش قصف مواقع المسلحين.", "ASSAULT قصف | by الجيش | to المسلحين"),
        # who is seized as the effect of an act, or before another
        ("نفذ التحالف إنزالا أسفر عن مقتل قيادي واعتقال امرأتين.", "COERCE اعتقال | by التحالف | to امرأتين | detained 2"),
        # a pronoun on the noun of ground that is taken
        ("عاد الثوار إلى الحي بعد يومين على استعادتهم مديرية القفر.", "ASSAULT استعادتهم | by الثوار | at القفر"),
        # a number right behind a kind of aircraft counts what follows
        ("شنت مقاتلات التحالف نحو 20 غارة على مواقع التنظيم.", "ASSAULT غارة | by مقاتلات التحالف | to التنظيم"),
        # an adverb behind a participle is no party
        (
            "كانت الكتائب الموالية للحكومة المعترف بها دوليا قد شنت هجوما واسعا.",
            "ASSAULT هجوما | by الكتائب الموالية للحكومة المعترف بها دوليا",
        ),
        # what و joins to the description of a party tells of it, not of who backs it
        ("هاجمت الفصائل المدعومة من تركيا والتي قصفت القرية موقعا للجيش.", "ASSAULT قصفت | by الفصائل"),
        (
            "زحفت وحدات الحوثيين المدعومة من طهران والتي سيطرت على صنعاء باتجاه الجنوب.",
            "ASSAULT سيطرت | by وحدات الحوثيين",
        ),
        # who goes on with the work on it; whose shells they were, by the last adjective
        ("تواصل القوات العمل على تطهير البلدة.", "ASSAULT تطهير | by القوات"),
        ("أصيب مدنيون في قصف بقذائف مدفعية حوثية على المدينة.", "ASSAULT قصف | by حوثية | to مدنيون"),
        # persons behind the noun of storming storm; with ground behind them they do what else is done to ground
        ("نددت الحركة باقتحام المستوطنين للمسجد الأقصى.", "ASSAULT اقتحام | by المستوطنين"),
        ("أدان الوزير اقتحام مئات المستوطنين باحات المسجد.", "ASSAULT اقتحام | by المستوطنين"),
        ("أدان الوزير اقتحام المسلحين السجن.", "ASSAULT اقتحام | by المسلحين"),
        ("أدان الوزير مهاجمة المستوطنين القرية.", "ASSAULT مهاجمة | by المستوطنين"),
        ("أدان الوزير إحراق المستوطنين منازل الفلسطينيين.", "ASSAULT إحراق | by المستوطنين"),
        # who goes on behind ثم and كما
        ("دخل الجيش المدينة ثم هاجم نقطة تفتيش في الحي.", "ASSAULT هاجم | by الجيش | to نقطة تفتيش"),
    ],
)
def test_doer_stands_in_the_clause(sentence: str, claim: str) -> None:
    assert any(claim in found for found in claims_of(sentence)), claims_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("وقتل رجل برصاص مسلحين اقتحموا منزله.", "ASSAULT اقتحموا | by مسلحين | to رجل"),
        ("قتل قيادي على يد مجهولين هاجموا سيارته.", "ASSAULT هاجموا | by مجهولين | to قيادي"),
        ("حمل الناطق الحكومة مسؤولية مقتل ثلاثة مدنيين في القصف.", "ASSAULT القصف | to ثلاثة مدنيين"),
        ("أوقفت الشرطة خمسة أشخاص بتهمة تهريب المهاجرين.", "COERCE أوقفت | by الشرطة | to خمسة أشخاص"),
        ("كلفت القيادة رجلين بمنع المهاجرين من الحركة.", "COERCE منع | by رجلين | to المهاجرين"),
        ("قتل خمسة جراء انفجار لغم قرب الطريق الواصل بين محافظتي حماة والرقة.", "ASSAULT انفجار لغم | to خمسة"),
        ("قدم الوزير اعتذارا لقصف المشفى.", "ASSAULT قصف | to المشفى"),
        ("أصدر المجلس بيانا بمناسبة الذكرى العاشرة لاختطاف الصحفي.", "ASSAULT اختطاف | to الصحفي"),
        ("رصد ناشطون قصف الأحياء السكنية.", "ASSAULT قصف"),
        ("أدان الوزير استهداف المدنيين.", "ASSAULT استهداف | to المدنيين"),
        ("أقدم المتمردون على اقتحام سكن الأطباء.", "ASSAULT اقتحام | by المتمردون"),
        ("طالب الوزير بالقبض على الجناة وتقديمهم إلى القضاء.", "ACCUSE تقديمهم إلى القضاء | to الجناة"),
    ],
)
def test_those_who_suffer_do_not_act(sentence: str, claim: str) -> None:
    assert any(found.startswith(claim) for found in claims_of(sentence)), claims_of(sentence)


def test_who_allows_does_not_do_it() -> None:
    assert not any("by الجيش" in claim for claim in claims_of("سمح لهم الجيش باقتحام المدينة."))


def test_who_reports_does_not_do_it() -> None:
    assert not any("by ناشطون" in claim for claim in claims_of("رصد ناشطون قصف الأحياء السكنية."))
