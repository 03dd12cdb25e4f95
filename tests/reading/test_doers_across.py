"""Claims about doers across what stands between them and their act: dashes, models of aircraft, وذلك, a noun that و joins.

In: sentences written for these tests. Out: the doers of each act, by its words.
The idea: an insertion parts nothing, what takes up a clause has its subject, and a pronoun goes on with whose the noun before is.
"""

from __future__ import annotations

import pytest

from riwaya import Input, read


def _doers(text: str, trigger: str) -> list[str] | None:
    document = read(Input(text=text))
    names = {mention.id: mention.text for mention in document.actors}
    event = next((event for event in document.events if event.text == trigger), None)
    return [names[one] for one in event.actor] if event is not None else None


@pytest.mark.parametrize(
    ("text", "trigger", "doers"),
    [
        ("وقام الجيش - بدعم من الطيران - بقصف المدينة.", "قصف", ["الجيش"]),
        ("وقررت الحكومة – بعد اجتماع طارئ – إغلاق المعبر.", "إغلاق المعبر", ["الحكومة"]),
        ("وحاول المسلحون - وهم من جنسيات مختلفة - اقتحام السجن.", "اقتحام", ["المسلحون"]),
        ("وتوقع أن يلتزم المتمردون - مرغمين - بوقف القتال.", "وقف القتال", ["المتمردون"]),
        ("بيان للجيش - قصف المدينة مستمر.", "قصف", []),
    ],
)
def test_dashes_set_words_aside(text: str, trigger: str, doers: list[str]) -> None:
    assert _doers(text, trigger) == doers


@pytest.mark.parametrize(
    ("text", "trigger", "doers"),
    [
        ("وقامت أربع مقاتلات إف-16 من سلاح الجو العراقي بقصف مواقع للمتطرفين.", "قصف", ["أربع مقاتلات إف-16 من سلاح الجو العراقي"]),
        ("وشنت طائرات سوخوي-24 روسية غارات على المدينة.", "غارات", ["طائرات سوخوي-24 روسية"]),
        ("وقصفت طائرات سوخوي 24 مواقع المسلحين.", "قصفت", ["طائرات سوخوي 24"]),
        ("وألقت مروحيات مي-8 براميل متفجرة على البلدة.", "ألقت", ["مروحيات مي-8"]),
        ("وقصفت طائرات التحالف 24 موقعا للتنظيم.", "قصفت", ["طائرات التحالف"]),
    ],
)
def test_a_model_is_of_its_aircraft(text: str, trigger: str, doers: list[str]) -> None:
    assert _doers(text, trigger) == doers


@pytest.mark.parametrize(
    ("text", "trigger", "doers"),
    [
        ("وأقدم سامي حداد على قتل جاره، وذلك بإطلاق النار عليه من سلاح رشاش.", "إطلاق النار", ["سامي حداد"]),
        ("أقدم سامي حداد - مغربي الجنسية - على قتل جاره وذلك بطعنه بسكين وسلب ما معه من نقود.", "سلب", ["سامي حداد"]),
        ("وانتقم المسلحون من القرية، وذلك بإحراق منازلها.", "إحراق منازلها", ["المسلحون"]),
        ("وتعرضت القرية للقصف، وذلك بإطلاق صواريخ عليها.", "للقصف", []),
    ],
)
def test_what_explains_an_act_is_done_by_its_doer(text: str, trigger: str, doers: list[str]) -> None:
    assert _doers(text, trigger) == doers


@pytest.mark.parametrize(
    ("text", "trigger", "doers"),
    [
        ("وأكد الحزب تمسكه بالاتفاق ورفضه لأي عملية عسكرية.", "رفضه", ["الحزب"]),
        ("وأعلن الناطق سيطرة الجيش على التلة وقصفه لمواقع المسلحين.", "قصفه", ["الجيش"]),
        ("وقام المسلحون باختطاف الطبيب وقتله لرفضه دفع الفدية.", "قتله", []),
        ("بعد اقتحام المنزل اعتقل الجيش الرجل ونقله للسجن.", "اعتقل", ["الجيش"]),
    ],
)
def test_a_noun_with_a_pronoun_is_joined_to_a_noun(text: str, trigger: str, doers: list[str]) -> None:
    assert _doers(text, trigger) == doers


@pytest.mark.parametrize(
    ("text", "trigger", "doers"),
    [
        ("وقال إن المسلحين والموالين لصالح شنوا هجمات على مواقع الجيش.", "هجمات", ["المسلحين", "الموالين لصالح"]),
        ("وشنت القبائل وقوات موالية لصالح هجوما على المدينة.", "هجوما", ["القبائل", "قوات موالية لصالح"]),
        ("وصوت البرلمان لصالح القرار وشنت القوات هجوما.", "هجوما", ["القوات"]),
    ],
)
def test_loyal_men_have_their_lord_by_name(text: str, trigger: str, doers: list[str]) -> None:
    assert _doers(text, trigger) == doers


@pytest.mark.parametrize(
    ("text", "trigger", "doers"),
    [
        ("وشن سامي حداد هجوما على الحكومة.", "هجوما", ["سامي حداد"]),
        ("ونفذ سامي حداد الهجوم على المسجد.", "الهجوم", ["سامي حداد"]),
        ("وأطلق الشرطي سامي حداد النار على المتظاهرين.", "أطلق", ["الشرطي سامي حداد"]),
        ("وألقى الوزير سامي حداد مسؤولية الحريق على المعارضة.", "ألقى", ["الوزير سامي حداد"]),
        ("وعقد الوزير ويلي نامو اجتماعا مع نظيره.", "اجتماعا", ["الوزير ويلي نامو"]),
        ("وهاجم سامي بن عباس أبو زنادة الحكومة.", "هاجم", ["سامي بن عباس أبو زنادة"]),
    ],
)
def test_an_act_is_no_part_of_a_name(text: str, trigger: str, doers: list[str]) -> None:
    assert _doers(text, trigger) == doers


@pytest.mark.parametrize(
    ("text", "trigger", "doers"),
    [
        ("وغادر المبعوث دمشق حيث أجرى عدة لقاءات مع المسؤولين.", "لقاءات", ["المبعوث"]),
        ("ودخل الجيش البلدة، ثم نفذ عملية تمشيط.", "عملية تمشيط", ["الجيش"]),
        ("ودخل الجيش البلدة لكنه لم ينفذ عملية تمشيط.", "عملية تمشيط", ["الجيش"]),
        ("وأعلنت الرئاسة وصول الرئيس إلى موسكو حيث التقى نظيره الروسي.", "التقى", ["الرئيس"]),
        ("وأفادت الوكالة بمغادرة المبعوث العاصمة حيث أجرى لقاءات مع المسؤولين.", "لقاءات", ["المبعوث"]),
        ("وعاد الوزير إلى بغداد حيث عقد اجتماع مع نظيره.", "اجتماع", []),
        ("وانسحب المسلحون من البلدة حيث وقع هجوم على الجيش.", "هجوم", []),
        ("ودخلت القوات البلدة حيث نفذت مذبحة.", "مذبحة", []),
    ],
)
def test_a_clause_of_the_place_goes_on(text: str, trigger: str, doers: list[str]) -> None:
    assert _doers(text, trigger) == doers


@pytest.mark.parametrize(
    ("text", "trigger", "doers"),
    [
        ("وارتكب التنظيم جرائم عدة من بينها قتل المدنيين وتفجير المساجد.", "تفجير", ["التنظيم"]),
        ("وقامت القوات بعدة أعمال مثل قصف المنازل.", "قصف", ["القوات"]),
        ("وقامت الميليشيات بأعمال إجرامية كقصف المستشفيات.", "قصف", ["الميليشيات"]),
        ("وارتكبت إسرائيل جرائم حرب أبرزها قصف المدارس.", "قصف", ["إسرائيل"]),
        ("الاعتقالات التي قامت بها الميليشيات، بدءا من حصار الوزير وصولا إلى اختطاف القضاة.", "حصار", ["الميليشيات"]),
        ("وشهدت المدينة أعمال عنف من بينها قتل مدنيين.", "قتل", []),
        ("وارتكب التنظيم جرائم منها مقتل مدنيين.", "مقتل", None),
    ],
)
def test_an_act_counted_out_of_deeds(text: str, trigger: str, doers: list[str] | None) -> None:
    assert _doers(text, trigger) == doers


@pytest.mark.parametrize(
    ("text", "trigger", "doers"),
    [
        ("واستهدفت القوات نقطة تفتيش بصاروخ ما أدى إلى تدميرها، وكذا تنفيذ هجوم على تجمع للمسلحين.", "هجوم", ["القوات"]),
        ("واستهدف الجيش مواقع المسلحين وكذلك شن غارات على معسكر لهم.", "غارات", ["الجيش"]),
        ("وشن المقاتلون هجمات بالإضافة إلى نصب كمين لدورية واستهداف دورية أخرى.", "كمين", ["المقاتلون"]),
        ("وشن المقاتلون هجمات بالإضافة إلى نصب كمين لدورية في القرية واستهداف دورية أخرى.", "استهداف", ["المقاتلون"]),
        ("وقتل جندي في كمين للمسلحين.", "كمين", ["للمسلحين"]),
    ],
)
def test_an_act_is_added_with_what_carries_it(text: str, trigger: str, doers: list[str]) -> None:
    assert _doers(text, trigger) == doers


@pytest.mark.parametrize(
    ("text", "trigger", "doers"),
    [
        ("واتخذ مجلس الوزراء قرارا بإغلاق الحدود.", "إغلاق الحدود", ["مجلس الوزراء"]),
        ("واتخذت الحكومة موقفا من غارات على المدينة.", "غارات", []),
        ("وقبل السماح لهم باقتحام المنزل، حاصر الجنود القرية.", "اقتحام", ["الجنود"]),
        ("وقال إن ثلاثة أشخاص يشتبه في أنهم قاموا بتفجير المسجد.", "تفجير المسجد", ["ثلاثة أشخاص"]),
        ("وقال الوزير إن الحرس يعتقد أنهم قاموا بتفجير المسجد.", "تفجير المسجد", []),
    ],
)
def test_decided_allowed_and_believed(text: str, trigger: str, doers: list[str]) -> None:
    assert _doers(text, trigger) == doers
