"""Operations and campaigns: whose a bare عملية or حملة is, whom it strikes, who may wage one, and what blows only answer.

In: sentences of our own. Out: events with who did them and to whom.
The idea: a noun as common as عملية tells of force only by whose it is; what is answered, or came before, is not of the same hand.
"""

from __future__ import annotations

import pytest
from claims import event_claims


def claims_of(sentence: str) -> list[str]:
    """The claims without what tells the day and the voice."""
    skipped = ("told by", "on ", "date ")
    return [" | ".join(part for part in claim.split(" | ") if not part.startswith(skipped)) for claim in event_claims(sentence)]


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("تركزت العمليات الفرنسية في شمال مالي.", ["ASSAULT العمليات | by الفرنسية | at مالي"]),
        (
            "أسفرت عملية للجيش العراقي غرب الموصل عن مقتل عشرة مسلحين.",
            ["ASSAULT عملية | by للجيش العراقي | to عشرة مسلحين | at الموصل | killed 10"],
        ),
        ("نفذت القوات حملة بالتنسيق مع الجيش استهدفت خلايا التنظيم.", ["ASSAULT حملة | by القوات | to خلايا التنظيم"]),
        ("شهدت المحافظة عملية استهدفت مقاتلي الحركة.", ["ASSAULT عملية | to مقاتلي الحركة"]),
        ("انتهت عمليات الإنقاذ التركية في المدينة المنكوبة.", ["AID عمليات الإنقاذ"]),
        ("نجحت العملية الجراحية للاعب.", []),
        ("بدأت عملية الانتخاب في فرنسا.", []),
        ("أطلق الناشطون حملة واسعة.", []),
        ("شنت البلدية حملة على الباعة.", []),
        ("أطلق المتطوعون حملة استهدفت الأسر الفقيرة.", []),
        ("نفذ الأطباء عملية في الرياض.", []),
        ("شن مغردون حملة ضد الوزير.", []),
        ("نفذ شابان عملية في القدس.", ["ASSAULT عملية | by شابان | at القدس"]),
        ("شنت الحكومة حملة ضد المتمردين.", ["ASSAULT حملة | by الحكومة | to المتمردين"]),
        ("شنت الشرطة حملة في المدينة.", ["COERCE حملة | by الشرطة"]),
    ],
)
def test_whose_operation(sentence: str, claims: list[str]) -> None:
    assert claims_of(sentence) == claims


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("شن الجيش غارات ردا على القصف.", ["ASSAULT غارات | by الجيش"]),
        (
            "نفذت الطائرات غارات ردا على مقتل الجنود.",
            ["ASSAULT غارات | by الطائرات", "ASSAULT مقتل | to الجنود"],
        ),
        (
            "شن الجيش غارات جوية انتقاما لمقتل الجنود.",
            ["ASSAULT غارات جوية | by الجيش", "ASSAULT مقتل | to الجنود"],
        ),
        (
            "شن الجيش هجوما بعد مقتل الطيار.",
            ["ASSAULT هجوما | by الجيش", "ASSAULT مقتل | to الطيار | killed 1"],
        ),
        (
            "جاءت الغارات الأردنية بعد مقتل الطيار.",
            ["ASSAULT الغارات | by الأردنية", "ASSAULT مقتل | to الطيار | killed 1"],
        ),
        (
            "أطلق الجيش عملية واسعة للبحث عن منفذي الهجوم.",
            ["ASSAULT عملية واسعة | by الجيش", "ASSAULT الهجوم"],
        ),
    ],
)
def test_what_is_answered_is_anothers(sentence: str, claims: list[str]) -> None:
    assert claims_of(sentence) == claims


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("تستمر الحملة التي أعلنها الرئيس واستهدفت الحزب.", "ASSAULT استهدفت | to الحزب"),
        ("دخلت القوات المدينة وهاجمت الجيش عند الجسر.", "ASSAULT هاجمت | by القوات | to الجيش"),
        ("تفقد الوزير مقر القوات في عسير.", "CONSULT تفقد | by الوزير | at عسير"),
    ],
)
def test_a_verb_of_her_has_no_man_for_its_subject(sentence: str, claim: str) -> None:
    assert claim in claims_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("قتل جندي في كمين نصبه مسلحون.", ["ASSAULT كمين | by مسلحون | to جندي | killed 1"]),
        ("وهو خرق للاتفاقية التي تحظر إعدام الأسرى.", []),
        ("لوحظ وجود آثار لقصف صاروخي في سقف الصالة.", ["ASSAULT قصف صاروخي"]),
        (
            "قال المتحدث باسم اللجنة المحلية لإغاثة المنكوبين عبد السلام الراوي إن اللجنة أقامت مخيما.",
            ["AID أقامت | by اللجنة"],
        ),
        (
            "أسفر تفجير في كابول عن سقوط 17 قتيلا في أول عملية منذ تعيين خلف للملا على رأس حركة طالبان.",
            ["ASSAULT تفجير | at كابول | killed 17"],
        ),
    ],
)
def test_what_is_no_act_and_no_party(sentence: str, claims: list[str]) -> None:
    assert claims_of(sentence) == claims


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("استهدفت الجمعية 500 أسرة في المخيم.", []),
        ("اقتحمت الشركة السوق العالمية.", []),
        ("سيطر المصرف على السوق.", []),
        ("كسرت الصحيفة الحصار.", []),
        ("استهدفت الوزارة الطلاب بحملة توعية.", []),
        ("استهدفت الشرطة المتظاهرين بالغاز.", ["ASSAULT استهدفت | by الشرطة | to المتظاهرين"]),
        ("استهدفت قوات الاحتلال مدرسة في المدينة.", ["ASSAULT استهدفت | by قوات الاحتلال | to مدرسة"]),
        ("هدمت بلدية الاحتلال منزلا في القدس.", ["COERCE هدمت | by بلدية الاحتلال | at القدس"]),
    ],
)
def test_civil_bodies_use_no_force(sentence: str, claims: list[str]) -> None:
    assert claims_of(sentence) == claims


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("قد يؤدي ذلك إلى قصف المدينة.", ["ASSAULT قصف | hypothetical"]),
        ("أدى القرار إلى طرد السفير.", ["SANCTION طرد السفير"]),
        ("ربما يؤدي القرار إلى طرد السفير.", ["SANCTION طرد السفير | hypothetical"]),
        ("لا يحق للجيش قصف المدن.", []),
        ("يجوز للحكومة اعتقال المتهمين.", []),
        ("ضرب إعصار الساحل الشرقي.", []),
        ("حاصرت الثلوج المسافرين.", []),
        (
            "بعد حصار الرئيس ومساعديه استقالت الحكومة.",
            ["COERCE حصار | to الرئيس ، مساعديه | besieged 1", "RETREAT استقالت | by الحكومة"],
        ),
    ],
)
def test_what_may_come_of_it(sentence: str, claims: list[str]) -> None:
    assert claims_of(sentence) == claims


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("المعتقلون عذبوا في السجن.", ["ASSAULT عذبوا | to المعتقلون"]),
        ("الصحفيون ضربوا أمام المحكمة.", ["ASSAULT ضربوا | to الصحفيون"]),
        ("السكان هاجموا بالحجارة.", ["ASSAULT هاجموا | by السكان"]),
        ("المدرعات التي استولوا عليها كانت للجيش.", ["COERCE استولوا"]),
        ("الآليات التي دمروها روسية.", ["ASSAULT دمروها"]),
        ("الأسرى الذين أطلقوا سراحهم وصلوا إلى بيوتهم.", ["RETREAT أطلقوا سراحهم | to الأسرى | released 2-?"]),
    ],
)
def test_verbs_of_several(sentence: str, claims: list[str]) -> None:
    assert claims_of(sentence) == claims


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("اقتحم المئات السفارة.", ["ASSAULT اقتحم | by المئات | to السفارة"]),
        ("شيع المئات جثمان الصحفي الذي قتله قناص.", ["ASSAULT قتله | by قناص | to جثمان الصحفي | killed 1"]),
    ],
)
def test_crowds_govern_no_noun(sentence: str, claims: list[str]) -> None:
    assert claims_of(sentence) == claims


def test_whoever_sets_about_it_disperses_a_sit_in() -> None:
    claims = claims_of("أدانت المنظمة إقدام الشرطة على تفريق المعتصمين بالقوة.")
    assert any(claim.startswith("ASSAULT تفريق المعتصمين | by الشرطة | to المعتصمين") for claim in claims)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("طالبت الحكومة الحزب بسحب مقاتليه من أراضي الإقليم.", "RETREAT سحب مقاتليه | by الحزب | demanded"),
        ("تجري محافظة درعا استعداداتها وتجنيد آلاف الشباب للالتحاق بالجيش.", "MOBILIZE تجنيد | by محافظة درعا"),
    ],
)
def test_ground_does_nothing_but_a_province_recruits(sentence: str, claim: str) -> None:
    assert any(one.startswith(claim) or one.split(" | told")[0] == claim for one in claims_of(sentence)), claims_of(sentence)


def test_diplomats_in_the_nominative_are_expelled() -> None:
    assert claims_of("طرد دبلوماسيان روسيان من البلاد.")[0].startswith("SANCTION طرد دبلوماسيان | to دبلوماسيان روسيان")


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "اعتقلت الشرطة أحد المشاركين في إطلاق النار.",
            ["COERCE اعتقلت | by الشرطة | to أحد المشاركين | detained 1", "ASSAULT إطلاق النار"],
        ),
        (
            "أوقفت الشرطة 50 شخصا في إطار حملة استهدفت أنصار التنظيم.",
            ["COERCE أوقفت | by الشرطة | to 50 شخصا | detained 50", "ASSAULT استهدفت | to أنصار التنظيم"],
        ),
        ("القوة التي تنفذ العملية هي كتيبة الفاروق.", ["ASSAULT العملية | by القوة | ongoing"]),
        ("حكم عليه بالسجن مدى الحياة.", ["SANCTION حكم"]),
    ],
)
def test_who_is_caught_and_what_is_named_did_not_do_it(sentence: str, claims: list[str]) -> None:
    assert claims_of(sentence) == claims
