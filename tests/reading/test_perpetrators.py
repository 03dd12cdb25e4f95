"""Who did it where a noun of its doer is explained, an act is another's by its pronoun, or a phrase belongs to a nearer act.

In: sentences of our own. Out: who did an act, and to whom; `-` where nobody is told.
"""

from __future__ import annotations

import pytest

from riwaya import Input, read


def parties(sentence: str, trigger: str) -> tuple[str, str]:
    """Who did the act of a trigger, and to whom."""
    document = read(Input(text=sentence))
    names = {actor.id: actor.text for actor in document.actors}
    event = next(one for one in document.events if one.text == trigger)
    return " ، ".join(names[one] for one in event.actor) or "-", " ، ".join(names[one] for one in event.recipient) or "-"


@pytest.mark.parametrize(
    ("sentence", "trigger", "actor"),
    [
        ("أكدت الشرطة أن منفذ الهجوم هو شاب تونسي عاد من أوروبا.", "الهجوم", "شاب تونسي"),
        ("أكدت الشرطة أن منفذ الاعتداء مستوطن إسرائيلي دخل الساحة.", "الاعتداء", "مستوطن إسرائيلي"),
        ("نشر الموقع صورة لمنفذ الهجوم على الفندق والذي يدعى أبو حفص المصري.", "الهجوم", "أبو حفص المصري"),
        ("عرضت القناة صورة منفذ الهجوم المدعو خالد العمري.", "الهجوم", "المدعو خالد العمري"),
        ("قال متحدث إن منفذي الهجوم هم أربعة أعضاء في التنظيم.", "الهجوم", "أربعة أعضاء"),
        ("أعلن الوزير أن مدبر التفجير اسمه سالم عمر.", "التفجير", "سالم عمر"),
        ("تبين من هوية منفذ التفجير في حي الصناعة بأنه يدعى سالم بن حمد الزهراني.", "التفجير", "سالم بن حمد الزهراني"),
        ("قال الضابط إن منفذ اغتيال الوزير هو جندي سابق.", "اغتيال", "جندي سابق"),
        ("قتل منفذ الهجوم شرطيا وأصاب آخرين.", "الهجوم", "-"),
        ("قال الوزير إن منفذ الهجوم وزوجته جنود سابقون.", "الهجوم", "-"),
        ("اعتقلت الشرطة منفذ الهجوم ضابطا سابقا.", "الهجوم", "-"),
    ],
)
def test_who_carried_it_out_is_whom_the_clause_names(sentence: str, trigger: str, actor: str) -> None:
    assert parties(sentence, trigger)[0] == actor


@pytest.mark.parametrize(
    ("sentence", "trigger", "actor", "recipient"),
    [
        ("اختفى القيادي في الجبال بعد ملاحقة الجيش له.", "ملاحقة", "الجيش", "القيادي"),
        ("اشتكى الصحفيون من اعتقال الأمن لهم.", "اعتقال", "الأمن", "الصحفيون"),
        ("تحدث التقرير عن اعتقال القوات الموالية له.", "اعتقال", "-", "القوات الموالية"),
    ],
)
def test_a_pronoun_with_l_is_whom_the_genitive_hits(sentence: str, trigger: str, actor: str, recipient: str) -> None:
    assert parties(sentence, trigger) == (actor, recipient)


@pytest.mark.parametrize(
    ("sentence", "trigger", "actor", "recipient"),
    [
        ("ناشد السكان المجتمع الدولي توثيق الجرائم التي ارتكبتها الميليشيات.", "توثيق الجرائم", "المجتمع الدولي", "الميليشيات"),
        ("أصدر المركز تقريرا لرصد الانتهاكات التي ارتكبها المتمردون.", "رصد الانتهاكات", "المركز", "المتمردون"),
        ("طالب النائب بوقف القتال وإدانة الميليشيات التي قتلت الرعاة.", "إدانة", "-", "الميليشيات"),
        ("طالب النائب بوقف القتال وإدانة الميليشيات التي قتلت الرعاة.", "قتلت", "الميليشيات", "الرعاة"),
    ],
)
def test_who_committed_crimes_is_accused_of_them(sentence: str, trigger: str, actor: str, recipient: str) -> None:
    assert parties(sentence, trigger) == (actor, recipient)


def test_an_agent_is_of_the_nearest_act() -> None:
    sentence = "المظاهرات في الميناء أدت إلى مقتل شابين جراء إطلاق النار عليهما من قبل قوات أمنية."
    assert parties(sentence, "المظاهرات")[0] == "-"
    assert parties(sentence, "إطلاق النار")[0] == "قوات أمنية"


def test_who_provides_a_safe_way_lets_people_pass() -> None:
    assert parties("وفرت الحكومة المحلية بالتنسيق مع الجيش ممرات آمنة للعائلات.", "وفرت")[0] == "الحكومة المحلية"


@pytest.mark.parametrize(
    ("sentence", "trigger", "actor"),
    [
        ("كرمت الوزارة الضباط المشاركين في القبض على الخلية.", "القبض على", "الضباط"),
        ("قال أحد المشاركين في المظاهرة إن الطقس كان باردا.", "المظاهرة", "أحد المشاركين"),
        ("قال المتحدث باسم القوات المشاركة في حصار المدينة إن الطريق مقطوع.", "حصار", "-"),
    ],
)
def test_who_shares_in_an_act_does_it(sentence: str, trigger: str, actor: str) -> None:
    assert parties(sentence, trigger)[0] == actor


@pytest.mark.parametrize(
    ("sentence", "trigger", "recipient"),
    [
        ("عثر على عبوة ثانية كانت تستهدف قوات الأمن والمسعفين.", "تستهدف", "قوات الأمن ، المسعفين"),
        ("أحبطت الشرطة مخططا كان يستهدف على ما يبدو قوات الأمن.", "يستهدف", "-"),
    ],
)
def test_a_bomb_or_plan_aims_at_those_behind_the_verb(sentence: str, trigger: str, recipient: str) -> None:
    assert parties(sentence, trigger) == ("-", recipient)


@pytest.mark.parametrize(
    ("sentence", "trigger", "actor"),
    [
        ("توعدت الوزارة بالعثور على المدبرين وإحالتهم إلى القضاء.", "إحالتهم إلى القضاء", "الوزارة"),
        ("تعهدت الحكومة بملاحقة المنفذين وتقديمهم إلى العدالة.", "تقديمهم إلى العدالة", "الحكومة"),
        ("طالب الأهالي الحكومة بمحاكمة القتلة وإطلاق سراح المعتقلين.", "إطلاق سراح", "الحكومة"),
        ("حث المبعوث المتمردين على الانسحاب من المدن وتسليم السلاح.", "تسليم السلاح", "المتمردين"),
        ("دعا الجيش أهالي المدينة إلى الخروج منها، تمهيدا لاقتحامها وتطهيرها من المسلحين.", "تطهيرها", "-"),
        ("أوقفت الشرطة الشاب بتهمة التحريض وقتل جنديين.", "قتل", "-"),
    ],
)
def test_a_second_act_of_a_promise_or_demand_is_of_the_same_doer(sentence: str, trigger: str, actor: str) -> None:
    assert parties(sentence, trigger)[0] == actor


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("كشف التقرير عن الجرائم المرتكبة من جانب الحوثيين والتي شملت القصف العشوائي للأحياء.", "الحوثيين"),
        ("أدان المجلس الجرائم المرتكبة بحق المدنيين والتي شملت القصف العشوائي للأحياء.", "-"),
    ],
)
def test_crimes_are_made_up_of_acts_of_who_committed_them(sentence: str, actor: str) -> None:
    assert parties(sentence, "القصف العشوائي")[0] == actor


def test_a_capital_that_opens_a_clause_carries_an_act() -> None:
    assert parties("قال الوزير إن أنقرة «تقوم بقصف القرى الحدودية».", "قصف")[0] == "أنقرة"
    assert parties("قال الوزير إن بغداد شهدت هجوما عنيفا.", "هجوما عنيفا")[0] == "-"


@pytest.mark.parametrize(
    ("sentence", "trigger", "actor"),
    [
        ("اعتقلت الشرطة خمسة متظاهرين. وأوضح الناشط أن اعتقالهم جرى فجرا.", "اعتقالهم", "الشرطة"),
        ("اعتقلت الشرطة خمسة متظاهرين. وخطف مسلحون طبيبا. وقال الناشط إن اعتقال هؤلاء المتظاهرين جرى فجرا.", "اعتقال", "الشرطة"),
        ("اعتقلت الشرطة متظاهرين في الميدان. ويواجه الحزب اتهامات بخطف هؤلاء الشبان.", "خطف", "-"),
    ],
)
def test_a_seizure_told_again_is_of_who_made_it(sentence: str, trigger: str, actor: str) -> None:
    assert parties(sentence, trigger)[0] == actor
