"""Parties by their whole name, and parties that stand in another clause: offices with a body, kunyas, pronouns, backing.

In: sentences of our own. Out: events with who did them and to whom.
The idea: a name belongs to whom it names, and the party of an act may stand in the clause or the sentence before.
"""

from __future__ import annotations

import pytest
from claims import event_claims


def claims_of(sentence: str) -> list[str]:
    return [" | ".join(part for part in claim.split(" | ") if not part.startswith("told by")) for claim in event_claims(sentence)]


_NAMED = [
    ("قتلت القوة القيادي في التنظيم محمد الجبوري في الموصل.", "to القيادي في التنظيم محمد الجبوري"),
    ("قتلت القوة القيادي في داعش أبو عمر.", "to القيادي في داعش أبو عمر"),
    ("أفرجت السلطات عن العضو في مجلس الشورى سالم بن أحمد.", "to العضو في مجلس الشورى سالم بن أحمد"),
    ("هدد القيادي في حركة النهضة راشد القاسمي الحكومة.", "by القيادي في حركة النهضة راشد القاسمي"),
    ("اعتقلت القوة زوجته أم عمر.", "to زوجته أم عمر"),
    ("اعتقلت الشرطة أم ياسر.", "by الشرطة | to أم ياسر"),
    ("اعتقلت الشرطة أبو ياسر.", "by الشرطة | to أبو ياسر"),
    ("تم القبض على المدعو : سالم بن ناصر العنزي أثناء محاولته تهريب المخدرات.", "to المدعو : سالم بن ناصر العنزي"),
    ("نفذت الوزارة حكم القتل في الجاني : فهد بن سعيد القحطاني في الرياض.", "to الجاني : فهد بن سعيد القحطاني"),
    ("تم توقيف المذكورة بأمر من قاضي التحقيق.", "by قاضي التحقيق | to المذكورة"),
    ("أسفرت العملية عن مقتل قيادي وإلقاء القبض على زوجته.", "COERCE إلقاء القبض على | to زوجته"),
    ("دخل رتل عسكري لـ \"قسد\" بلدة البصيرة.", "by قسد"),
    ("اغتال مجهولون قياديا بارزا في \"حركة النهضة\" وسط المدينة.", "to قياديا بارزا في \"حركة النهضة\""),
    ("اعتقلت الشرطة عضوا في حزب العمال الكردستاني قرب الحدود.", "to عضوا في حزب العمال الكردستاني"),
    ("أصيب شرطي في محافظة ديالى بهجوم مسلح.", "to شرطي | at ديالى"),
]


@pytest.mark.parametrize(("sentence", "claim"), _NAMED)
def test_names(sentence: str, claim: str) -> None:
    assert any(claim in found for found in claims_of(sentence)), claims_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        # the name of a unit is nobody's
        ("اغتال مسلحون الضابط في كتيبة خالد بن الوليد.", "to الضابط في كتيبة خالد بن الوليد"),
        # whose troops shelled is no name of whom they hit
        ("قتل الناشط في قصف لقوات العقيد خالد الحمد.", "to الناشط في قصف"),
        # a ground or a quotation is no name
        ("دخل الجيش البلدة المذكورة.", "to البلدة"),
        ("سيطر مسلحون من الطوارق موالون للحكومة على البلدة.", "to "),
    ],
)
def test_no_names(sentence: str, claim: str) -> None:
    assert not any(claim in found for found in claims_of(sentence)), claims_of(sentence)


_ELSEWHERE = [
    # the one party between a verb of driving out and from where
    ("أحكمت المقاومة سيطرتها على القاعدة بعد أن طردت المليشيات الحوثية منها.", "ASSAULT طردت | by المقاومة | to المليشيات الحوثية"),
    ("سيطر الجيش على الحي بعد أن أخرج التنظيم منه.", "ASSAULT أخرج | by الجيش | to التنظيم"),
    # the subject of a clause whose predicate is custody
    ("لا يزال أربعة من الناشطين رهن الاعتقال.", "COERCE الاعتقال | to أربعة من الناشطين"),
    ("قالت المحامية إن أم ياسر لا تزال في مرحلة التحقيق الابتدائي.", "ACCUSE التحقيق | to أم ياسر"),
    # a question hits its genitive, and the pronoun takes up whom the verb is done to
    ("نقلت القوات أم ياسر إلى أربيل لاستجوابها.", "ACCUSE استجوابها | by القوات | to أم ياسر"),
    ("طالب النواب باستجواب وزير النقل.", "ACCUSE استجواب | to وزير النقل"),
    # whom an arrest told before hit, or a captive who asks for it
    ("اعتقلت الشرطة ثلاثة صحفيين. وطالبت النقابة بالإفراج عنهم فورا.", "RETREAT الإفراج | to ثلاثة صحفيين"),
    ("اعتقلت القوات الناشطة سعاد خالد. ودعت المنظمة إلى إطلاق سراحها.", "RETREAT إطلاق سراحها | to الناشطة سعاد خالد"),
    ("طالب المعتقلون بالإفراج عنهم.", "RETREAT الإفراج | to المعتقلون"),
    # who acts is whom the backing helps
    ("تقدم الجيش في المحور بمساندة الطيران الحربي.", "AID مساندة | by الطيران الحربي | to الجيش"),
    ("قامت القوات التركية بعملية إنزال بمساندة الجيش الوطني في الريف.", "AID مساندة | by الجيش الوطني | to القوات التركية"),
    (
        "تمكنت المقاومة الشعبية وبإسناد كبير من طيران التحالف من فرض سيطرتها على القاعدة.",
        "AID إسناد | by طيران التحالف | to المقاومة الشعبية",
    ),
    # who did what is condemned
    ("دان الحزب القصف التركي لقرى الإقليم.", "ACCUSE دان | by الحزب | to التركي"),
    ("أدان المرصد الممارسات التي تقوم بها المليشيات الحوثية.", "ACCUSE أدان | by المرصد | to المليشيات الحوثية"),
    ("عبر المرصد عن إدانته الممارسات التي تقوم بها المليشيات الحوثية.", "ACCUSE إدانته | by المرصد | to المليشيات الحوثية"),
    # the other side of a fight behind what describes the first
    (
        "شهد الريف اشتباكات بين الوحدات الكردية المدعومة بطائرات التحالف وبمقاتلين من فصائل من جهة، وعناصر التنظيم من جهة أخرى.",
        "to عناصر التنظيم",
    ),
    # who fell in a blast, behind a count of the dead
    ("أسفر التفجير عن سقوط شهداء من قوات الأمن والعاملين في السوق.", "ASSAULT التفجير | to قوات الأمن ، العاملين"),
    # who sweeps the ground named behind the pronoun
    ("أصيب جنود خلال تمشيطهم لبلدة درنة.", "COERCE تمشيطهم | by جنود"),
    # the plural subject of a relative clause in the singular stands behind its verb
    ("شكر المجلس الوزراء الذين يطالب المتظاهرون الحكومة باعتقالهم.", "REQUEST يطالب | by المتظاهرون"),
]


@pytest.mark.parametrize(("sentence", "claim"), _ELSEWHERE)
def test_parties_of_other_clauses(sentence: str, claim: str) -> None:
    assert any(claim in found for found in claims_of(sentence)), claims_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("أدان المرصد القصف الذي تعرضت له المدينة.", "ACCUSE أدان | by المرصد | to"),
        ("أدانت مصر التفجير الذي استهدف مسجدا.", "ACCUSE أدانت | by مصر | to"),
        ("أدى القصف على كفرنبل إلى سقوط عشرات الضحايا.", "to عشرات الضحايا"),
        ("ستخرج الطائرات من الخدمة.", "ASSAULT"),
    ],
)
def test_nobody_is_blamed(sentence: str, claim: str) -> None:
    assert not any(claim in found for found in claims_of(sentence)), claims_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("أعلن الوزير أن ثلاثمئة شخص هم اليوم قيد التوقيف قبل محاكمتهم.", "COERCE التوقيف | to ثلاثمئة شخص"),
        ("تستعد القوات لمهاجمة البلدة أو محاصرة المطار.", "COERCE محاصرة | by القوات | future"),
    ],
)
def test_modality_of_states_and_alternatives(sentence: str, claim: str) -> None:
    assert any(claim in found for found in claims_of(sentence)), claims_of(sentence)
