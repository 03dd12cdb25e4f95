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
    ("استمرت الاشتباكات نحو أربع ساعات.", "الاشتباكات", "occurred"),
    ("استمرت الاشتباكات إلى ما بعد منتصف الليل.", "الاشتباكات", "occurred"),
    ("استمرت الاشتباكات منذ ساعتين.", "الاشتباكات", "ongoing"),
    ("استمرت الاشتباكات في ريف البلدة.", "الاشتباكات", "ongoing"),
    ("قافلة تصل الميناء\n\nالحديدة: خفر السواحل يعتقل خمسة مهربين ويصادر...\n\nأسعار القمح", "يعتقل", "occurred"),
    ("قافلة تصل الميناء\n\n“هل بدأ الحصاد؟”.. الوالي يلتقي وفدا من التجار\n\nأسعار القمح", "يلتقي", "occurred"),
    ("قافلة تصل الميناء\n\nقال العمدة إن خفر السواحل يعتقل المهربين كل يوم.\n\nأسعار القمح", "يعتقل", "ongoing"),
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


FOILED = [
    ("نجا النائب من محاولة قتله في سرت.", "قتله", "negated"),
    ("ألقي القبض على ثلاثة مهربين أثناء محاولتهم التسلل إلى البلاد.", "محاولتهم التسلل", "negated"),
    ("أشاد العمدة بإحباط محاولة إرهابية استهدفت سوقا.", "استهدفت", "negated"),
    ("جرح عشرة مسلحين خلال محاولة هجوم فاشلة على الثكنة.", "هجوم", "negated"),
    ("دارت اشتباكات عقب محاولة المسلحين التسلل إلى البلدة، إلا أن الحراس واجهوهم.", "التسلل", "negated"),
    ("دارت اشتباكات عقب محاولة المسلحين التسلل إلى البلدة.", "التسلل", "hypothetical"),
    ("رفض العمدة السماح لهم بزيارة السجن.", "زيارة", "negated"),
]

MEANT = [
    ("اعتقل ثلاثة بهدف القيام بعملية إرهابية.", "عملية إرهابية", "future"),
    ("قبض على أربعة كانوا بصدد القيام بأعمال إرهابية.", "أعمال إرهابية", "future"),
    ("اتهم أربعة بالقيام بأعمال إرهابية.", "أعمال إرهابية", "occurred"),
    ("يحقق المكتب في احتمال أن يكون الحريق هجوما انتحاريا.", "هجوما انتحاريا", "hypothetical"),
    ("بدا صعبا أن يقوم الجيش بغزو البلاد.", "غزو", "hypothetical"),
    ("سيؤدي مقتله إلى فراغ في القيادة.", "مقتله", "occurred"),
    ("دار الحديث عن اتفاق حول فتح الطريق أمام القوافل.", "فتح الطريق", "future"),
]


@pytest.mark.parametrize(("text", "trigger", "told"), [*FOILED, *MEANT])
def test_attempts_and_aims(text: str, trigger: str, told: str) -> None:
    """What was survived, caught or resisted was not done; what something is meant for, or about, is still to be done."""
    assert [event.modality for event in read(Input(text=text)).events if event.text == trigger] == [told]


DONE = [
    ("كانت التلال هدفا لغارات جوية.", "غارات جوية", "occurred"),
    ("كان هدفهم شن غارات جوية.", "غارات جوية", "future"),
    ("بدأت الأزمة بمقتل العمدة.", "مقتل", "occurred"),
    ("بدأ التنظيم بإعدام الأسرى.", "إعدام", "ongoing"),
    ("أكد العمدة اعتقال مهربين يجري التحقيق معهم.", "اعتقال", "occurred"),
    ("حوصرت القلعة ثلاثة أشهر لينتهي الأمر بتحريرها.", "تحريرها", "occurred"),
    ("حاول المسلحون اقتحام القلعة، وتمكن الحراس من صدهم.", "اقتحام", "negated"),
    ("حاول المسلحون اقتحام القلعة، وتمكن الحراس من الفرار.", "اقتحام", "hypothetical"),
]

OPEN = [
    ("وإن قتلت الطائرات مسلحا فذلك مصادفة.", "قتلت", "hypothetical"),
    ("إذا وصل الجيش وقام بقطع الطرق فسيرحل السكان.", "قطع الطرق", "hypothetical"),
    ("وصل الجيش وقام بقطع الطرق.", "قطع الطرق", "occurred"),
    ("أحد أهداف العمليات البرية التي تجري حاليا إضعاف الحزب.", "العمليات البرية", "ongoing"),
]


@pytest.mark.parametrize(("text", "trigger", "told"), [*DONE, *OPEN])
def test_what_came_and_what_would_come(text: str, trigger: str, told: str) -> None:
    """Targets, beginnings and ends tell what took place, the second verb of a condition what did not yet."""
    assert [event.modality for event in read(Input(text=text)).events if event.text == trigger] == [told]
