"""What goes on, what one act is to come to, what begins later, what somebody came for and what is his duty."""

from __future__ import annotations

import pytest

from riwaya import Input, read

TOLD = [
    ("قال العمدة إن المعارك التي تدور في البلدة عنيفة.", "المعارك", "ongoing"),
    ("قال العمدة إن المعارك التي دارت في البلدة عنيفة.", "المعارك", "occurred"),
    ("هرب السكان من معارك التطهير الجارية في البلدة.", "معارك", "ongoing"),
    ("خلال معارك تحرير القلعة الدائرة منذ أيام أصيب ثلاثة جنود.", "معارك تحرير", "ongoing"),
    ("لا يزال هذا الهجوم محل تحقيق.", "الهجوم", "occurred"),
    ("لا تزال الاشتباكات مستمرة.", "الاشتباكات", "ongoing"),
    ("قال النائب إن التفجير الإرهابي يستهدف وحدة البلاد.", "التفجير الإرهابي", "occurred"),
    ("قال النائب إن الهجوم الذي نفذه التنظيم يستهدف وحدة البلاد.", "الهجوم", "occurred"),
    ("قال النائب إن الغارات تستهدف مواقع المسلحين.", "الغارات", "ongoing"),
    ("أعلن الطرفان هدنة ابتداء من فجر الأحد.", "هدنة", "future"),
    ("أعلن الطرفان هدنة يبدأ سريانها مساء الأحد.", "هدنة", "future"),
    ("أعلن الطرفان هدنة في المدينة.", "هدنة", "occurred"),
    ("قدم المبعوث إلى عمان للقاء وزير الزراعة.", "لقاء", "future"),
    ("يجب على الجيش القيام بعملية عسكرية.", "عملية عسكرية", "demanded"),
    ("بدأ الجيش القيام بعملية عسكرية.", "عملية عسكرية", "ongoing"),
]


@pytest.mark.parametrize(("text", "trigger", "told"), TOLD)
def test_modality(text: str, trigger: str, told: str) -> None:
    """The relative clause, the predicate, the hour of its beginning and the duty decide."""
    assert [event.modality for event in read(Input(text=text)).events if event.text == trigger] == [told]
