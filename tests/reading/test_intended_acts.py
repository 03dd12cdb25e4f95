"""Who does an act that other words than its own govern: what he aims at, is near, charged with, left with or asked for.

In: sentences of our own. Out: events with who did them and to whom.
The idea: the doer stands in the clause around the verbal noun; who speaks of the act, shows it or calls for it is none.
"""

from __future__ import annotations

import pytest
from claims import event_claims


def claims_of(sentence: str) -> list[str]:
    return [" | ".join(part for part in claim.split(" | ") if not part.startswith("told by")) for claim in event_claims(sentence)]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        # what somebody does another thing for
        ("تحالفت القبائل مع الحكومة بهدف قتال التنظيم.", "ASSAULT قتال | by القبائل | to التنظيم | future"),
        ("وصلت الشرطة إلى الحي بغرض اعتقال الناشط.", "COERCE اعتقال | by الشرطة | to الناشط | detained 1 | future"),
        ("حاصر الجيش القرية أملا باعتقال القيادي.", "COERCE اعتقال | by الجيش | to القيادي | detained 1 | hypothetical"),
        ("نقلت القوات السجين إلى العاصمة لاستجوابه.", "ACCUSE استجوابه | by القوات | to السجين | future"),
        # whose verb shows the act, calls for it or describes others
        ("نشر المرصد صورا لقصف الحي.", "ASSAULT قصف"),
        # what somebody is near, or ready for
        ("باتت المقاومة على بعد كيلومتر من السيطرة على المدينة.", "ASSAULT السيطرة | by المقاومة | future"),
        ("الحكومة بصدد إرسال قوات إلى الحدود.", "MOBILIZE إرسال قوات | by الحكومة | future"),
        ("إن الجيش على أتم الاستعداد لاقتحام السجن.", "ASSAULT اقتحام | by الجيش | future"),
        # what he is charged with or responsible for
        ("كان المسلحون مكلفين باقتحام السجن.", "ASSAULT اقتحام | by المسلحون"),
        ("تحدث الوزير مع القوات المكلفة باقتحام السجن.", "ASSAULT اقتحام | by القوات"),
        ("كان الحارس مكلفا بقتل الرهينة.", "ASSAULT قتل | by الحارس | to الرهينة | killed 1"),
        ("إن الخلية كانت مسؤولة عن خطف السياح.", "ASSAULT خطف | by الخلية | to السياح | abducted 2-?"),
        ("إن الخلية غير مسؤولة عن خطف السياح.", "ASSAULT خطف | to السياح | abducted 2-?"),
        ("اعتقلت الشرطة خالد السالم منفذ الهجوم.", "ASSAULT الهجوم | by خالد السالم"),
        # what و joins to an act that is somebody's to do, though the first is none
        ("أكد الوزير قدرة الشرطة على كشف الحقيقة واعتقال القاضي.", "COERCE اعتقال | by الشرطة | to القاضي | detained 1"),
        # what he is left with, has to do, is asked for, keeps from
        ("حاصرت القوات الميليشيات التي لم تجد غير الفرار.", "RETREAT الفرار | by الميليشيات"),
        ("لم يبق أمام المسلحين سوى الانسحاب من القرية.", "RETREAT الانسحاب | by المسلحين"),
        ("إن إيران طرف في النزاع وعليها سحب قواتها.", "RETREAT سحب قواتها | by إيران | demanded"),
        ("حث المبعوث الأطراف على التعقل والامتناع عن قصف المدينة.", "ASSAULT قصف | by الأطراف | demanded"),
        ("زرع الحوثيون الألغام في المناطق التي اضطروا للانسحاب منها.", "RETREAT للانسحاب | by الحوثيون"),
        # an act parted from the noun that carries it, or counted
        (
            "بعد تنفيذ قوات سوريا الديمقراطية، بدعم من التحالف، عملية أمنية في المدينة.",
            "COERCE عملية أمنية | by قوات سوريا الديمقراطية",
        ),
        ("وسط تنفيذ المقاتلات ما لا يقل عن عشر غارات.", "ASSAULT غارات | by المقاتلات"),
        ("بعد شن طائرات التحالف عشرات الغارات على الميناء.", "ASSAULT الغارات | by طائرات التحالف"),
        ("كشف المصدر عن قيام الجيش والشرطة باقتحام السجن.", "ASSAULT اقتحام | by الجيش ، الشرطة"),
        ("في ظل استمرار الحوثيين بقصف الأحياء.", "ASSAULT قصف | by الحوثيين | ongoing"),
        ("رحب الوزير بتحقيق المقاومة تقدما في تعز.", "ASSAULT تحقيق المقاومة تقدما | by المقاومة"),
        ("وقع ذلك بعد تبني الحركة أمس قتل شرطيين.", "ASSAULT قتل | by الحركة | to شرطيين | killed 2"),
        ("عمدت الميليشيات على تنفيذ عمليات إعدام بحق الأسرى.", "ASSAULT عمليات إعدام | by الميليشيات | to الأسرى | killed 2-?"),
        # who heals, protects or looks into it is not the doer
        ("أعلنت الوزارة نجاح الفرق في علاج المصابين في قصف الحي.", "ASSAULT قصف | to المصابين"),
        ("أكد الوزير قدرة القوات على حماية المدينة من قصف الميناء.", "ASSAULT قصف | hypothetical"),
        # whom a verb with a pronoun makes or keeps from an act, not who does so
        ("خسر الحوثيون مواقعهم وأجبرتهم السيول على الخروج منها.", "RETREAT الخروج | by الحوثيون"),
        ("منعتهم الشرطة من اقتحام المبنى.", "ASSAULT اقتحام | negated"),
        # what comes of an act, and what something is used for
        ("نفذت القوات عملية عسكرية انتهت بالسيطرة على الموقع.", "ASSAULT السيطرة | by القوات"),
        ("دارت معارك بين الجيش والمسلحين انتهت بالسيطرة على البلدة.", "ASSAULT السيطرة"),
        ("اتهمت تركيا الحركة باستخدام المنطقة لشن هجمات على الجنود.", "ASSAULT هجمات | by الحركة | to الجنود | future"),
        ("سمحت قبرص لباريس باستخدام مطارين، لا سيما مطار الساحل، في شن غارات.", "ASSAULT غارات | by باريس | future"),
        ("جاء الرد بعد اتفاق على استخدام الجيش لمطارها لتنفيذ هجمات.", "ASSAULT هجمات | by الجيش | future"),
        ("انتهت القوات من تمشيط القرية.", "COERCE تمشيط | by القوات"),
        ("تلقت الأمانة باستنكار شديد أنباء التفجير.", "ACCUSE استنكار شديد | by الأمانة"),
        # over a clause that is inserted, behind what takes up the clause, in a clause that goes on
        (
            "هاجمت المقاومة القاعدة، حيث قامت فجرا وبغطاء جوي كثيف وفرته الطائرات، باقتحام القاعدة.",
            "ASSAULT اقتحام | by المقاومة",
        ),
        ("انتزعت الوحدات السيطرة على البلدة؛ وذلك من خلال قطع طرق الإمداد.", "COERCE قطع طرق الإمداد | by الوحدات"),
        ("زار الوزير المخيم قبل أن يتوجه إلى العاصمة للقاء الرئيس.", "CONSULT لقاء | by الوزير | to الرئيس | future"),
        ("حلقت المقاتلات فوق المدينة من دون أن تشن غارات.", "ASSAULT غارات | by المقاتلات | negated"),
        (
            "ندد الوزير بمحاربة الجماعات التي أوغلت في سفك دماء المدنيين في الحويجة.",
            "ASSAULT سفك دماء | by الجماعات | to المدنيين | at الحويجة | killed 2-?",
        ),
        # what is to be left undone, or set about; a reason
        ("دعا المبعوث الأطراف إلى عدم قصف المدينة.", "ASSAULT قصف | by الأطراف | negated"),
        ("يعطي القرار المبررات للحكومة للقيام بهذا القصف.", "ASSAULT القصف | by للحكومة"),
        ("ستقدم تركيا الدعم لتلك الغارات.", "ASSAULT الغارات"),
        ("أبرق العلماء إلى الأمير استنكارا للجريمة.", "ACCUSE استنكارا | by العلماء"),
        ("نفت أنقرة هذه الاتهامات.", "ACCUSE الاتهامات"),
        # who calls his own envoy back
        ("أعلنت البحرين استدعاء سفيرها في طهران.", "ACCUSE استدعاء سفيرها | by البحرين"),
        # whose pronoun stands on an act over ground; who says that he works with others
        ("عثر الثوار على القتلى أثناء تمشيطهم للأحياء الشرقية.", "COERCE تمشيطهم | by الثوار"),
        ("أكد الوزير التعاون مع موسكو.", "COOPERATE التعاون | by الوزير | to موسكو"),
        ("أكد مصدر التعاون مع موسكو.", "COOPERATE التعاون | to موسكو"),
        # who threatens, not who answers
        ("ردت موسكو على تهديدات الجيش باقتحام البلدة.", "ASSAULT اقتحام | by الجيش | future"),
        # who confesses or announces, alone too
        ("أقرت الحركة بقصف المدينة.", "ASSAULT قصف | by الحركة"),
        ("أقر زعيم الحركة بهزيمة مسلحيه.", "ASSAULT هزيمة مسلحيه | to مسلحيه"),
        ("أعلن المسلحون السيطرة على البلدة.", "ASSAULT السيطرة | by المسلحون"),
        ("تمكنت الشرطة وحدها من اعتقال الناشط.", "COERCE اعتقال | by الشرطة | to الناشط | detained 1"),
    ],
)
def test_doer(sentence: str, claim: str) -> None:
    found = claims_of(sentence)
    assert any(one == claim or one.startswith(claim + " | at") for one in found), found
