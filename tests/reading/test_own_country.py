"""Somebody's own country as a party, and clauses that open without أن: منذ استولى, مواجهات سقط فيها قتلى.

In: sentences of our own. Out: events with who did them and to whom.
The idea: بلاده acts and not who speaks of it; whose noun a joined noun with a pronoun is follows the first.
"""

from __future__ import annotations

import pytest
from claims import document, event_claims


def claims_of(sentence: str) -> list[str]:
    """The claims without what tells the day and the voice."""
    skipped = ("told by", "on ", "date ")
    return [" | ".join(part for part in claim.split(" | ") if not part.startswith(skipped)) for claim in event_claims(sentence)]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("قال وزير الخارجية الفرنسي إن بلاده ستقف إلى جانب لبنان.", "SUPPORT تقف إلى جانب | by بلاده | to لبنان | future"),
        ("أعلن رئيس الوزراء الفرنسي انسحاب بلاده من الاتفاق.", "RETREAT انسحاب | by بلاده"),
        ("أعلن الرئيس الفرنسي بدء غارات بلاده على التنظيم.", "ASSAULT غارات | by بلاده | to التنظيم"),
        ("أكد الوزير دعم بلاده للحكومة.", "SUPPORT دعم | by بلاده | to للحكومة"),
        ("أكد الوزير دعم الكويت للحكومة.", "SUPPORT دعم | by الكويت | to للحكومة"),
        ("أعرب الأمين العام عن وقوف دول الاتحاد ومساندتها للمملكة.", "SUPPORT مساندتها | by دول الاتحاد | to للمملكة"),
        ("قال السفير إن التنظيم هاجم بلاده.", "ASSAULT هاجم | by التنظيم | to بلاده"),
        ("هذه القضية تستهدف بلادنا ووجودنا.", "ASSAULT تستهدف | to بلادنا | ongoing"),
        ("عادت الرهينة إلى بلادها مساء بعدما أفرج عنها.", "RETREAT أفرج | to الرهينة | released 1"),
        (
            "أعلن وزير الخارجية التركي أن بلاده ستبدأ بمحاربة التنظيم، خلال لقاء مع نظيره الأميركي.",
            "ASSAULT محاربة | by بلاده | to التنظيم | future",
        ),
        (
            "أعلن وزير الخارجية التركي أن بلاده ستبدأ بمحاربة التنظيم، خلال لقاء مع نظيره الأميركي.",
            "CONSULT لقاء | by وزير الخارجية التركي | to نظيره الأميركي",
        ),
        ("يقيم الرئيس في الشرق منذ استولى فصيل على العاصمة.", "ASSAULT استولى | by فصيل"),
        ("شهدت المدينة مواجهات سقط فيها قتلى.", "ASSAULT مواجهات | killed 2-?"),
        ("قتل ضابط متأثرا بإصابته.", "ASSAULT قتل | to ضابط | killed 1"),
    ],
)
def test_claims(sentence: str, claim: str) -> None:
    assert claim in claims_of(sentence), claims_of(sentence)


def test_whose_country() -> None:
    """The pronoun means who speaks, whose country his title tells."""
    found = document("أعلن رئيس الوزراء الفرنسي انسحاب بلاده من الاتفاق.")
    doer = next(item for item in found.actors if item.id == found.events[0].actor[0])
    assert (doer.text, doer.name, doer.country) == ("بلاده", "France", "FR")


def test_country_left_open() -> None:
    """Nobody tells which country the minister is of."""
    found = document("أكد الوزير وقوف بلاده مع الضحايا في المدينة.")
    assert all(item.country is None for item in found.actors if item.text == "بلاده")


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "قال علي أحمد المتحدث باسم القوات التي تحاصر المتمردين في عدن إن القتال مستمر.",
            "COERCE تحاصر | by القوات | to المتمردين | at عدن | ongoing",
        ),
        ("تتضمن المبادرة وقف إطلاق النار من الطرفين وإنشاء هيئة محلية.", "RETREAT وقف إطلاق النار | by الطرفين | future"),
        (
            "تدعم المحكمة فرنسا التي تتهم المتمردين الموالين لروسيا بإسقاط الطائرة.",
            "ACCUSE تتهم | by فرنسا | to المتمردين الموالين لروسيا",
        ),
        ("أكدت القيادة أن غرق الباخرة عقب إصابتها بصاروخ أطلقه عليها المتمردون يهدد البيئة.", "ASSAULT أطلقه | by المتمردون"),
    ],
)
def test_whom_it_is_not(sentence: str, claim: str) -> None:
    assert claim in claims_of(sentence), claims_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("أعلن الوزير عزم بلاده إرسال قوات إلى الحدود.", "MOBILIZE إرسال قوات | by بلاده | future"),
        ("أعلن الوزير رغبة بلاده في إجراء محادثات مع تركيا.", "CONSULT محادثات | by بلاده | to تركيا | hypothetical"),
        ("أكد الوزير رفض بلاده إرسال قوات إلى الحدود.", "MOBILIZE إرسال قوات | negated"),
    ],
)
def test_what_a_country_wants_or_refuses(sentence: str, claim: str) -> None:
    assert claim in [one.split(" | told")[0] for one in claims_of(sentence)]
