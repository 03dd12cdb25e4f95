"""Claims about whom a verbal noun names as doer, and whom as the one it is done to.

In: sentences written for these tests. Out: the doers of the act with that trigger, and to whom it is done.
The idea: what somebody is asked for, carries or wants to prevent is not done by whomever stands nearest to the noun.
"""

from __future__ import annotations

import pytest

from riwaya import Input, read


def _parties(text: str, trigger: str) -> tuple[list[str], list[str]]:
    document = read(Input(text=text))
    names = {mention.id: mention.text for mention in document.actors}
    event = next(event for event in document.events if event.text == trigger)
    return [names[one] for one in event.actor], [names[one] for one in event.recipient]


@pytest.mark.parametrize(
    ("text", "trigger", "doers", "others"),
    [
        # the genitive of a verbal noun that has an object
        ("طالبت لجنة العدل في البرلمان الحكومة بمقاضاة الجناة المتسببين بالحريق.", "مقاضاة", ["الحكومة"], ["الجناة المتسببين"]),
        ("رحبت الأمانة بمقاضاة السودان للإمارات أمام المحكمة.", "مقاضاة", ["السودان"], ["للإمارات"]),
        ("دعا النائب إلى إدانة الدول التي تمول الميليشيات.", "إدانة", [], ["الدول"]),
        ("قام صاحب الحساب بتهديد الفنان خالد المصري.", "تهديد", [], ["الفنان خالد المصري"]),
        ("لجأ المحامون إلى المحكمة الدولية لمقاضاة الوزير خالد العلي.", "مقاضاة", ["المحامون"], ["الوزير خالد العلي"]),
        ("قام صاحب الحساب «أبو خالد» بتهديد الكاتب خالد المصري.", "تهديد", [], ["الكاتب خالد المصري"]),
        # an adjective is nobody
        ("قال خبير إن المتمردين قاموا بالتسلل المسلح إلى الأراضي التركية.", "التسلل", ["المتمردين"], []),
        ("عقدت جلسة البرلمان البريطاني مساء الأربعاء.", "جلسة البرلمان", [], []),
        # who hinders an operation
        ("قال النائب إن التنظيم يحاول عرقلة العملية العسكرية.", "العملية العسكرية", [], []),
        # what somebody is charged with
        ("قام التنظيم بإعدام شخصين بتهمة التعاون مع القوات العراقية.", "التعاون", ["شخصين"], ["القوات العراقية"]),
        ("حكم على راقصة بالإعدام بتهمة التجسس لحساب ألمانيا.", "التجسس", ["راقصة"], []),
        ("وجهت المحكمة إلى أحمد الخالدي تهمة تمويل التنظيم.", "تمويل التنظيم", ["أحمد الخالدي"], ["التنظيم"]),
        ("استمات مقاتلو التنظيم للسيطرة على الجسر.", "للسيطرة", ["مقاتلو التنظيم"], []),
        # what a vehicle or strikes hit, and whose a vehicle is that is blown up; but an attack by one is its sender's
        ("أحبط الحرس اقتحام شاحنة ملغومة لحواجز الشرطة.", "اقتحام", [], ["حواجز الشرطة"]),
        ("ندد الوزير بتفجير سيارة للشرطة قرب الجسر.", "تفجير سيارة", [], ["للشرطة"]),
        ("قتل ثلاثة في هجوم سيارة مفخخة لداعش.", "هجوم", ["داعش"], ["ثلاثة"]),
        ("قتل ثلاثة في قصف بري لقوات النظام.", "قصف", ["قوات النظام"], ["ثلاثة"]),
        # where a visit leads, whoever the guest is
        ("اعتبر زيارة مملوك للسعودية ضعفا.", "زيارة", [], ["للسعودية"]),
        ("أكدت الصحيفة زيارة الملك للعراق.", "زيارة", ["الملك"], ["للعراق"]),
        # who prevents something does not do it
        ("نصب المقاتلون حواجز لمنع هجومهم على المدينة.", "هجومهم", [], []),
        # a clause that says whose the aircraft are
        ("استمرت غارات الطائرات المسيرة التي تنفذها إسرائيل على لبنان.", "غارات", ["إسرائيل"], []),
        # a relative clause behind the act between
        ("تجمع نحو مئة شخص أمام السفارة للتنديد بالقصف الذي نفذه الجيش على القرى.", "للتنديد", ["نحو مئة شخص"], ["الجيش"]),
    ],
)
def test_parties_of_verbal_nouns(text: str, trigger: str, doers: list[str], others: list[str]) -> None:
    assert _parties(text, trigger) == (doers, others)
