"""Claims about where acts took place that do not name their place themselves, or beside places of other acts.

In: sentences. Out: the claims of their acts.
"""

from __future__ import annotations

import pytest
from tests.reading.claims import event_claims


def _places(text: str) -> dict[str, str]:
    """The words of each act with the places it has, " - " where it has none."""
    found = {}
    for claim in event_claims(text):
        act, *told = claim.split(" | ")
        found[act.split(" ", 1)[1]] = next((part[3:] for part in told if part.startswith("at ")), "")
    return found


# Ground that a pronoun of the act takes up.
PRONOUNS = [
    ("حاصرت القوات مدينة الرقة من جهتين تمهيدا لاقتحامها.", "اقتحامها", "الرقة"),
    ("بدأ وفد حكومي عمله من محافظة أبين بعد تحريرها من المسلحين.", "تحريرها", "أبين"),
    ("يواصل المقاتلون الزحف نحو مدينة سرت لملاحقة المسلحين وتطهيرها بالكامل.", "تطهيرها", "سرت"),
    ("عاد وزيران إلى عدن بعد أن أعلن محافظ تعز المقيم في القاهرة تحريرها من الحوثيين.", "تحريرها", "عدن"),
    ("تقع تدمر شرق حمص. وكان التنظيم قد استولى عليها في مايو.", "استولى", "تدمر"),
    ("يعد معسكر الصولبان أول موقع سيطرت عليه الجماعة أثناء انطلاقها من طريق لحج باتجاه عدن.", "سيطرت", "الصولبان"),
    ("حاصر المسلحون بلدتي نبل والزهراء ثم اقتحموهما.", "اقتحموهما", "نبل ، الزهراء"),
    ("تدور معارك في حي المعلا لطرد المسلحين من الأحياء التي أعلن الجيش السيطرة عليها.", "السيطرة", None),
    ("تحركت القوات من قاعدة العند التي تمت السيطرة عليها إلى الضالع.", "السيطرة", "قاعدة العند"),
    ("أعلن القائد أن استعادة صنعاء أولوية، مؤكدا قرب دحر المسلحين منها.", "دحر المسلحين", "صنعاء"),
    # whose the pronoun is, or ground that has no name
    ("خرجت القوات من مدينة تدمر بعد سيطرتها على المواقع المحيطة.", "سيطرتها", "تدمر"),
    ("زار الوزير بغداد وتعهد بدعم المناطق المحررة بعد استعادتها من التنظيم.", "استعادتها", ""),
    ("تقع كوباني قرب الحدود التركية، واستولت عليها القوات الكردية أمس.", "استولت", "كوباني"),
    ("ناقش الجانبان في جنيف إعادة الأراضي التي احتلتها القوات.", "احتلتها", ""),
]


@pytest.mark.parametrize(("text", "act", "place"), PRONOUNS)
def test_ground_of_a_pronoun(text: str, act: str, place: str | None) -> None:
    found = _places(text)
    assert act in found and (place is None or found[act] == place)


# A noun with the article means the nearest act that it can name, by whichever word that was told, and is where that one was.
TAKEN_UP = [
    ("وقع تفجير في الموصل. وقتل جنديان حين استهدف مسلحون مركبة في سامراء. وقال بيان إن الهجوم أوقع ستة جرحى.", "الهجوم", "سامراء"),
    ("شنت طائرات غارات على الحديدة. ثم قصفت المدفعية مواقع في حرض. وأسفر القصف عن مقتل ستة.", "القصف", "حرض"),
    ("أدان الوزير تفجير مسجد في القطيف. وقال إن هذه الجريمة لن تمر. وأكد أن هذا العمل الإرهابي جبان.", "العمل الإرهابي", "القطيف"),
    ("قتل ستة في هجوم في غزني. وأحبطت الشرطة هجوما آخر في كابول. ووصف الوزير الهجوم بأنه جبان.", "الهجوم", "غزني"),
    ("استهدف مسلحون حافلة في بيشاور. وقالت الحركة إنها هاجمت حلفاء واشنطن. وأسفر الهجوم عن مقتل ستة.", "الهجوم", None),
    ("وقع تفجير في بلدة سترة. وقال الوزير إن الهجوم في البحرين جبان. وأعلنت جماعة مسؤوليتها عن التفجير.", "التفجير", "سترة"),
    # what another act came long after is not where it was
    ("شن الجيش غارات على الحزب بعد أيام من مقتل عشرين شخصا في مدينة ديار بكر.", "غارات", ""),
    ("قال مسؤول إن التنظيم هاجم مصالح إيران.", "هاجم", ""),
]


@pytest.mark.parametrize(("text", "act", "place"), TAKEN_UP)
def test_where_a_noun_with_the_article_was(text: str, act: str, place: str | None) -> None:
    found = _places(text)
    assert act in found and found[act] not in ("واشنطن",) and (place is None or found[act] == place)


# An act goes on where the one before it was, also one that another verb governs (نجحت في *تحرير* الجامعة).
GONE_ON = [
    ("تمكنت قوات من دخول مطار الموصل صباح أمس بعد هروب المسلحين، وتم إلقاء القبض على ستة.", "إلقاء القبض على", "الموصل"),
    ("نجحت القوات في تحرير جامعة تكريت بمساندة الطيران.", "مساندة", "تكريت"),
    ("دارت معارك في حي السكري. وأضاف أن ستة مسلحين قتلوا. وأصيب سبعة آخرون. وأصيبت امرأتان.", "أصيبت", "السكري"),
]


@pytest.mark.parametrize(("text", "act", "place"), GONE_ON)
def test_acts_that_go_on(text: str, act: str, place: str) -> None:
    assert _places(text).get(act) == place


# Where a sentence opens, not where those are from who did or suffered what it tells.
FRONTED = [
    ("وفي نابلس اعتقلت القوات شابا من بلدة بيتا.", "اعتقلت", "نابلس"),
    ("وفي محافظة إب قتل ستة مسلحين في كمين نصبه رجال من مديرية يريم.", "كمين", "إب"),
    ("وفي غزة استشهد شاب من خان يونس.", "استشهد", "غزة"),
    ("اعتقلت القوات شابا من بلدة بيتا.", "اعتقلت", "بيتا"),
]


@pytest.mark.parametrize(("text", "act", "place"), FRONTED)
def test_where_a_sentence_opens(text: str, act: str, place: str) -> None:
    assert _places(text).get(act) == place


# Where those caught have done something is not where they were caught; ground that is only theirs is no scene.
ELSEWHERE = [
    ("اعتقلت الشرطة ثلاثة أشخاص للاشتباه في تخطيطهم لهجمات في مدريد.", "اعتقلت", ""),
    ("اعتقلت الشرطة ثلاثة أشخاص للاشتباه في تخطيطهم لهجمات في مدريد.", "هجمات", "مدريد"),
    ("قبضت الشرطة على ستة متهمين بقتل جندي في كركوك.", "قبضت", ""),
    ("ضبطت السلطات أسلحة كانت معدة لهجمات في سيناء.", "ضبطت", ""),
    ("اعتقلت الشرطة في ميلانو ستة أشخاص بتهمة التخطيط لهجمات في مدريد.", "اعتقلت", "ميلانو"),
    ("اعتقلت الشرطة ستة أشخاص خلال مداهمة منزل في مدريد.", "اعتقلت", "مدريد"),
    ("دعا النائب إلى مؤتمر يعقد في عمان، لأن الأزمة تهم العشائر، وقال إن المسلحين احتلوا مدنهم.", "احتلوا", ""),
    ("أحبط الأمن هجوما في الرياض، وجاء بالتزامن مع هجمات التنظيم التي نفذت في دول أخرى.", "هجمات", ""),
]


@pytest.mark.parametrize(("text", "act", "place"), ELSEWHERE)
def test_where_an_act_was_not(text: str, act: str, place: str) -> None:
    assert _places(text).get(act) == place
