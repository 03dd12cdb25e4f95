"""Who does an act that he shares in, attempts, sets out on or is told of behind a relative pronoun.

In: sentences of our own. Out: events with who did them.
The idea: a share, an attempt or a start names its doer before the act, whoever foils it; a relative clause behind a verbal noun is
of those the noun names where that noun itself can have done nothing of the kind.
"""

from __future__ import annotations

import pytest
from claims import event_claims


def doers_of(sentence: str) -> list[str]:
    return [" | ".join(part for part in claim.split(" | ")[:2]) for claim in event_claims(sentence)]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("جرى ذلك بمشاركة متطوعي العشائر في تحرير الناحية.", "ASSAULT تحرير | by متطوعي العشائر"),
        ("صدت الكتيبة محاولة من المهربين للتقدم نحو المعبر.", "MOBILIZE للتقدم نحو | by المهربين"),
        ("تمكنت الكتيبة من صد محاولة المهربين اقتحام المخفر.", "ASSAULT اقتحام | by المهربين"),
        ("في محاولة من المسلحين التقدم نحو السد.", "MOBILIZE التقدم نحو | by المسلحين"),
        ("جاء ذلك إثر فشل جنود النظام في اقتحام القلعة.", "ASSAULT اقتحام | by جنود النظام"),
        ("تأخر الوصول بسبب مماطلة القبائل في إرسال التعزيزات.", "MOBILIZE إرسال التعزيزات | by القبائل"),
        ("تزامن ذلك مع إطلاق الجيش عملية عسكرية واسعة.", "ASSAULT عملية عسكرية واسعة | by الجيش"),
        ("أخذ سكان القرية بالتظاهر احتجاجا على انقطاع الماء.", "PROTEST التظاهر | by سكان القرية"),
        ("تمكن مقاتلو المقاومة من إحراز تقدم كبير، تمثل في استعادة الجسر.", "ASSAULT استعادة | by مقاتلو المقاومة"),
        ("هاجم خمسة آلاف مسلح الثكنة.", "ASSAULT هاجم | by خمسة آلاف مسلح"),
    ],
)
def test_whose_share_or_attempt_it_is(sentence: str, claim: str) -> None:
    assert claim in doers_of(sentence), doers_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("قامت الدوريات بملاحقة العناصر التي هربت باتجاه الجبال.", "RETREAT هربت | by العناصر"),
        ("احتفل الأهالي بفرار التنظيم الذي حظر التدخين.", "COERCE حظر | by التنظيم"),
        ("تدريب العناصر المتطرفة التي قامت بهجمات ضد القرى.", "ASSAULT هجمات | by العناصر المتطرفة"),
        ("تحرير البلدة من سيطرة المتمردين الذين احتلوا معظم أحيائها.", "ASSAULT احتلوا | by المتمردين"),
    ],
)
def test_whom_a_relative_behind_an_act_takes_up(sentence: str, claim: str) -> None:
    assert claim in doers_of(sentence), doers_of(sentence)


def test_a_known_attempt_is_not_laid_on_who_foils_it() -> None:
    claims = doers_of("تمكنت الكتيبة من صد محاولة من المهربين للتقدم نحو المعبر.")
    assert "MOBILIZE للتقدم نحو | by المهربين" in claims and not any("by الكتيبة" in claim for claim in claims)


def test_attacks_hit_what_a_relative_behind_them_says() -> None:
    """هجمات القوات التي استهدفت: of the attacks as well as of the forces, and told once."""
    assert doers_of("استنكر السكان هجمات القوات التي استهدفت السوق.").count("ASSAULT هجمات | by القوات") == 1


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("قال النائب إن المتسللين متورطون في الهجوم، وإنهم خطفوا حارسا.", "ASSAULT خطفوا | by المتسللين"),
        ("لم يلتق الصحافي الوزراء، بيد أنه قابل أسرى سابقين.", "CONSULT قابل | by الصحافي"),
        ("جاء في بيان جيش الفتح أنه استولى على أسلحة.", "COERCE استولى على أسلحة | by جيش الفتح"),
        ("أكدت مصادر في المقاومة الشعبية أنها قتلت ستة قناصة.", "ASSAULT قتلت | by المقاومة الشعبية"),
        ("قال الجيش إنه قصف التلة، كما استولى على أسلحة.", "COERCE استولى على أسلحة | by الجيش"),
        ("قالت المقاومة إنها ستتوجه لتحرير المطار.", "ASSAULT تحرير | by المقاومة"),
        ("إيران لا تقاتل التنظيم، لكنها تشن حربا على الأكراد.", "ASSAULT حربا على | by إيران"),
        ("أطلق مجهولان النار على الدورية إلا أنهما فرا.", "RETREAT فرا | by مجهولان"),
    ],
)
def test_whom_a_pronoun_on_a_particle_means(sentence: str, claim: str) -> None:
    assert claim in doers_of(sentence), doers_of(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "حذر الوزير من أنه سيتم إغلاق المعبر.",
        "تابع المصدر «طرح وقف القتال في البلدة، إلا أنه رفض الاقتراح».",
        "قال مصدر طبي إنه خطف قبل شهر.",
    ],
)
def test_a_pronoun_that_nobody_need_be_meant_by(sentence: str) -> None:
    assert not any("| by" in claim for claim in doers_of(sentence)), doers_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("ينتظر التنظيم وصول تعزيزاته.", "MOBILIZE وصول تعزيزاته | by التنظيم"),
        ("غادرت الفتيات البلاد، لأن زيارتهن كانت قصيرة.", "CONSULT زيارتهن | by الفتيات"),
        ("تشن تركيا حربا بعد غارات التحالف، وضرباته على الميناء.", "ASSAULT ضرباته | by التحالف"),
        ("أعدم الشاب لقيامه بقتل شرطي.", "ASSAULT قتل | by الشاب"),
        ("شنت عناصر المقاومة هجمات على المليشيا، وصعدت من حدة عملياتها في الناحية.", "ASSAULT عملياتها | by عناصر المقاومة"),
    ],
)
def test_whose_an_act_is_by_its_pronoun(sentence: str, claim: str) -> None:
    assert claim in doers_of(sentence), doers_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("فوجئ الوزير بالاتهامات التي يوجهها البعض من النواب للحكومة.", "ACCUSE الاتهامات | by النواب"),
        ("ينبغي على الرئيس القيام بزيارة إلى تونس.", "CONSULT زيارة | by الرئيس"),
        ("على الحكومة القيام بعملية عسكرية ضد المهربين.", "ASSAULT عملية عسكرية | by الحكومة"),
        ("نسبت الوزارة الهجوم إلى المنظمة الإرهابية.", "ASSAULT الهجوم | by المنظمة الإرهابية"),
        ("سقط ضحايا إثر القصف الكثيف الذي تعرض له المخيم من قوات النظام.", "ASSAULT القصف | by قوات النظام"),
    ],
)
def test_who_does_it_by_the_words_around(sentence: str, claim: str) -> None:
    assert claim in doers_of(sentence), doers_of(sentence)


def test_where_a_blow_came_from_is_no_doer() -> None:
    assert "ASSAULT القصف" in [claim.split(" | at")[0] for claim in doers_of("القصف الذي تعرض له المخيم من الجهة الشرقية.")]
