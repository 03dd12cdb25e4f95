"""Claims about which statement a denial goes against."""

from __future__ import annotations

import pytest
from claims import document


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("قال المرصد السوري إن طائرات حربية قصفت مدينة دوما. ونفى الجيش السوري قصف المدينة.", "طائرات حربية قصفت مدينة دوما"),
        ("أعلنت وزارة الدفاع مقتل زعيم التنظيم في غارة. ونفى التنظيم ذلك.", "مقتل زعيم التنظيم في غارة"),
        ("قالت مصادر أمنية إن القيادي أبو عمر قتل في الغارة، لكن الحركة نفت مقتله.", "القيادي أبو عمر قتل في الغارة"),
        (
            "ذكرت وكالة رويترز أن القوات انسحبت من المدينة. ونفى المتحدث باسم الجيش صحة هذه الأنباء.",
            "القوات انسحبت من المدينة",
        ),
        ("وأفادت الصحيفة بأن تركيا أغلقت المعبر الحدودي. ونفى مسؤول تركي إغلاق المعبر.", "تركيا أغلقت المعبر الحدودي"),
        (
            "اتهمت الحكومة الحركة بخطف المهندسين. وأضاف الوزير أن البحث مستمر. ونفت الحركة هذه الاتهامات.",
            "خطف المهندسين",
        ),
    ],
)
def test_a_denial_is_tied_to_what_it_denies(text: str, denied: str) -> None:
    found = document(text).statements
    by_id = {item.id: item.text for item in found}
    links = [by_id[item.denies] for item in found if item.denies is not None]
    assert links == [denied]


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير إن الموازنة جاهزة. ونفى المدير وجود خلافات داخل الشركة.",
        "قال المتحدث إن الجنود دخلوا القرية، نافيا سقوط قتلى في صفوفهم.",
        "قال الرئيس إن تركيا ستبني جسرا. ونفى السفير أن تكون تركيا قد أغلقت المعبر.",
        "ونفى الوزير هذه الاتهامات.",
    ],
)
def test_a_denial_of_what_nobody_said_here_is_tied_to_nothing(text: str) -> None:
    found = document(text).statements
    assert any(item.stance == "deny" for item in found)
    assert all(item.denies is None for item in found)
