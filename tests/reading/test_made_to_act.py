"""Whom somebody makes, lets or keeps from an act does it; whom somebody calls upon is addressed and says nothing.

In: sentences of our own. Out: statements with their origin, events with who did them and to whom.
The idea: behind منع المحتجين من, إجبار السكان على and دعا القادة إلى the nearest name is not the one who speaks or hits.
"""

from __future__ import annotations

import pytest
from claims import document, event_claims


def claims_of(sentence: str) -> list[str]:
    found = [[part for part in claim.split(" | ") if not part.startswith(("told by", "on "))] for claim in event_claims(sentence)]
    return [" | ".join(parts) for parts in found]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("حاولت الشرطة منع المحتجين من اقتحام البرلمان.", "PROTEST اقتحام | by المحتجين | to البرلمان | hypothetical"),
        ("منعت الشرطة المحتجين من اقتحام البرلمان.", "PROTEST اقتحام | by المحتجين | to البرلمان | negated"),
        ("تمكنت القوات من منع المسلحين من اقتحام المخفر.", "ASSAULT اقتحام | by المسلحين | hypothetical"),
        ("قررت الحكومة تكليف اللواء بتحرير البلدة.", "ASSAULT تحرير | by اللواء"),
        ("اتهم الوزير إيران بمساعدة الميليشيات على قصف القرى.", "ASSAULT قصف | by الميليشيات"),
        ("تهدف الخطة إلى تمكين القوات من استعادة البلدة.", "ASSAULT استعادة | by القوات | future"),
        ("جددت الوزارة مطالبة الميليشيات بالانسحاب من الميناء.", "RETREAT الانسحاب | by الميليشيات | demanded"),
    ],
)
def test_who_is_made_to_act(sentence: str, claim: str) -> None:
    assert claim in claims_of(sentence), claims_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("دمرت غارة عددا من مواقع التنظيم.", "ASSAULT غارة | to التنظيم | destroyed 1-?"),
        ("استهدف هجوم دورية من قوات الأمن.", "ASSAULT هجوم | to دورية"),
        ("دمرت غارة ثانية رتلا من عربات الجماعة قرب الجسر.", "ASSAULT غارة | to رتلا"),
        ("استهدف قصف من قوات النظام بلدة سراقب.", "ASSAULT قصف | by قوات النظام | at سراقب"),
        ("غارات إسرائيلية على خان يونس (فيديو)", "ASSAULT غارات | by إسرائيلية | at خان يونس"),
    ],
)
def test_what_a_blow_hits_has_not_struck_it(sentence: str, claim: str) -> None:
    assert claim in claims_of(sentence), claims_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "origin", "addressee"),
    [
        ("قال الوزير إنه طالب السفير بالمغادرة.", "الوزير", "السفير"),
        ("أعلن الوزير أنه دعا القادة إلى الاجتماع.", "الوزير", "القادة"),
        ("قال الشيخ إنه أمر بعض الشبان بأن يبنوا سورا.", "الشيخ", "بعض الشبان"),
        ("وطالب بيترسن جميع الأطراف بتسهيل وصول القوافل.", "بيترسن", "جميع الأطراف"),
        ("دعا لارسن كل الفصائل إلى وقف القتال.", "لارسن", "كل الفصائل"),
    ],
)
def test_who_is_called_upon(sentence: str, origin: str, addressee: str) -> None:
    request = next(one for one in claims_of(sentence) if one.startswith("REQUEST"))
    assert request.split(" | ")[1:3] == [f"by {origin}", f"to {addressee}"]


@pytest.mark.parametrize(
    ("sentence", "addressee"),
    [
        ("ودعا البرلمان العربي إلى تحمل كامل مسؤولياته تجاه النازحين.", "البرلمان العربي"),
        ("ودعت الحكومة إلى القيام بواجبها.", "الحكومة"),
        ("وحث الجيش على الوفاء بتعهداته.", "الجيش"),
    ],
)
def test_whose_duty_it_is(sentence: str, addressee: str) -> None:
    """What somebody is to do because it is his own duty he does not ask for."""
    request = next(one for one in claims_of(sentence) if one.startswith("REQUEST"))
    assert request.split(" | ")[1] == f"to {addressee}"


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("هربت القيادات بعد أن نهبت وسرقت ممتلكات الأهالي.", "COERCE نهبت | by القيادات | to الأهالي"),
        ("طلب الوزير كشف الحقول التي زرعت فيها ألغام لتجنيب الرعاة الخطر.", "MOBILIZE زرعت"),
        ("تعرضت المجموعة لهجوم من جبهة النصرة، حيث احتجزت بعضهم.", "ASSAULT احتجزت | by جبهة النصرة"),
        ("قرار اختيار الشخصيات التي يتم استجوابها بيد الحكومة.", "ACCUSE استجوابها | ongoing"),
        ("وهي التي منعت إردوغان من تعديل الدستور.", "COERCE منعت | to إردوغان"),
        ("شنت الطائرات هجمات على تنظيم «داعش» من قاعدة بعيدة.", "ASSAULT هجمات | by الطائرات | to تنظيم «داعش»"),
        ("تم تسليم البلدة للجيش.", "RETREAT تسليم البلدة | to للجيش"),
        ("هاجم الجيش البلدة لكنه انسحب منها مساء.", "RETREAT انسحب | by الجيش"),
    ],
)
def test_who_is_not_its_doer(sentence: str, claim: str) -> None:
    assert claim in claims_of(sentence), claims_of(sentence)


@pytest.mark.parametrize(
    "sentence", ["حاول التحالف القبض عليه في القرية لكنه هرب.", "بعد خسارة الجيش لسيطرته على المدن الكبرى تراجع نفوذه."]
)
def test_nobody_fled_and_nothing_was_taken(sentence: str) -> None:
    assert not [claim for claim in claims_of(sentence) if claim.startswith(("RETREAT", "ASSAULT"))]


@pytest.mark.parametrize(
    ("sentence", "origin", "content"),
    [
        ("أكد الشيخ خالد سيطرة الجيش على التلة.", "الشيخ خالد", "سيطرة الجيش على التلة"),
        ("أكد سليمان محاصرة البلدة من ثلاث جهات.", "سليمان", "محاصرة البلدة من ثلاث جهات"),
        ("نفى سعيد قتل المدنيين.", "سعيد", "قتل المدنيين"),
    ],
)
def test_an_act_is_no_surname(sentence: str, origin: str, content: str) -> None:
    found = document(sentence)
    names = {actor.id: actor.text for actor in found.actors}
    assert [([names[link.actor] for link in one.chain], one.text) for one in found.statements] == [([origin], content)]


def test_sides_are_nobody() -> None:
    assert "COERCE محاصرة" in claims_of("أكد سليمان محاصرة البلدة من ثلاث جهات.")


@pytest.mark.parametrize("sentence", ["هذا مشهد يدعو للفخر والاعتزاز.", "وهو خبر يدعو إلى التفاؤل."])
def test_what_stirs_a_feeling_demands_nothing(sentence: str) -> None:
    assert not document(sentence).statements


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("رفضت الوزارة تصريحات السفير التي قال فيها إن الاتفاق انهار.", [("السفير", "assert", "الاتفاق انهار")]),
        ("جاء الرد بعد تصريحات الوزير التي قال فيها إن الحرب انتهت.", [("الوزير", "assert", "الحرب انتهت")]),
        ("علق السفير على كلمة الرئيس التي أعلن فيها أن بلاده ستنسحب.", [("الرئيس", "announce", "بلاده ستنسحب")]),
        ("استشهد التقرير بتصريحات للجنرال عادل التي قال فيها إن الخطة فشلت.", [("للجنرال عادل", "assert", "الخطة فشلت")]),
        ("نشرت الصحيفة رسالة السجين التي طالب فيها بإعادة محاكمته.", [("السجين", "demand", "إعادة محاكمته")]),
    ],
)
def test_whose_words_a_relative_clause_tells(sentence: str, claims: list[tuple[str, str, str]]) -> None:
    """Who answers somebody's words has not said them."""
    found = document(sentence)
    names = {actor.id: actor.text for actor in found.actors}
    assert [(names[one.chain[0].actor], one.stance, one.text) for one in found.statements] == claims


def test_a_name_in_brackets_is_not_who_spoke_before() -> None:
    """A paper that calls itself by an ordinary word in brackets is left open rather than taken for the last body named."""
    found = document("افتتحت القناة الجديدة أمس. وعلمت (اليوم) أن الحكومة تستعد للاستقالة.")
    assert [one.chain for one in found.statements] == [[]]
    named = document("زار الوزير القرية. وقال (أبو أحمد) إن الطريق مقطوع.")
    names = {actor.id: actor.text for actor in named.actors}
    assert [names[link.actor] for one in named.statements for link in one.chain] == ["أبو أحمد"]
