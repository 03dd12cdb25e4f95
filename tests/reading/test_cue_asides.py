"""What stands between a verb of saying and what is said.

In: sentences of our own. Out: one statement each, whose content begins behind what was put between.
The idea: an aside about the source, the topic, the manner or who carried the words ends where the cue's own opener comes.
"""

from __future__ import annotations

import pytest
from claims import statement_claims


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وأفاد مصدر طبي، لم يكشف عن اسمه، بأن المشفى استقبل تسع جثث.", "assert | مصدر طبي | المشفى استقبل تسع جثث | anonymous"),
        ("وقال بيان للوزارة تلقت الصحيفة نسخة منه إن الجسر أغلق.", "assert | بيان للوزارة | الجسر أغلق"),
        ("وأشارت الحركة في بيان لها - تلقت الوكالة نسخة منه - إلى أن المعبر سيفتح غدا.", "assert | الحركة | المعبر سيفتح غدا"),
        ("وأوضح العقيد سالم، فيما يخص هوية المنفذين، أن التحقيق مستمر.", "assert | العقيد سالم | التحقيق مستمر"),
        ("وصل الوزير إلى المدينة. وأكد مرة أخرى أن الحكومة ملتزمة بالاتفاق.", "confirm | الوزير | الحكومة ملتزمة بالاتفاق"),
        ("ونفى الوزير نفيا قاطعا وجود أي خلاف مع الحلفاء.", "deny | الوزير | وجود أي خلاف مع الحلفاء"),
        ("وقالت الحكومة في بيان أمس نشرته وكالة الأنباء إن الطريق مفتوح.",
         "assert | الحكومة | الطريق مفتوح | relay وكالة الأنباء, said أمس"),
        ("وقال الجيش في بيان، أمس الأحد، نشرته صحيفة الفجر إن الهدنة قائمة.",
         "assert | الجيش | الهدنة قائمة | relay صحيفة الفجر, said أمس الأحد"),
        ("ودعت الوزارة في بيان مساء الثلاثاء نشرته على صفحتها المواطنين إلى التزام الهدوء.",
         "demand | الوزارة | التزام الهدوء | said مساء الثلاثاء"),
        ("واتهمت الحكومة في بيانها المتمردين بقصف السوق.", "accuse | الحكومة | قصف السوق"),
        ("وأضاف الوزير مدافعا: «لا يرغب أحد في هذه الحرب».", "assert | الوزير | لا يرغب أحد في هذه الحرب | direct"),
    ],
)  # fmt: skip
def test_aside_before_content(text: str, wanted: str) -> None:
    """What is put between a cue and its content opens nothing and ends nothing."""
    assert wanted in statement_claims(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وكانت الحكومة أكدت تزامنا مع الغارات، أنها لن تتراجع.", "confirm | الحكومة | لن تتراجع"),
        ("وقال سامي نجم، يعمل سائقا في المدينة، إن الطريق مغلق.", "assert | سامي نجم | الطريق مغلق"),
        ("وقال الرئيس قبل أن يغادر المطار إن العملية مستمرة.", "assert | الرئيس | العملية مستمرة"),
        ("وأكد سالم العمري شقيق القتيل في الهجوم أن العائلة ستقاضي الوزارة.", "confirm | سالم العمري | العائلة ستقاضي الوزارة"),
        ("وأكد ماكرون مرة أخرى على الالتزامات الفرنسية.", "confirm | ماكرون | الالتزامات الفرنسية"),
    ],
)
def test_clause_before_content(text: str, wanted: str) -> None:
    """A circumstance, a calling or a kinsman between a speaker and what he says."""
    assert wanted in statement_claims(text)


def test_becoming_clear() -> None:
    """What became clear was said by nobody."""
    assert statement_claims("ألقت النيابة القبض على السائق، وتبين أنه يقيم في الكويت.") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وقال البيان: «إن المجلس يتابع الوضع بقلق، داعيا الأطراف إلى ضبط النفس».", "demand | البيان | ضبط النفس | direct"),
        ("وبحسب الصحيفة، رد الجنود بإطلاق النار.", "assert | الصحيفة | رد الجنود بإطلاق النار"),
        ("وجدد الوزير دعوته إلى وقف القتال.", "demand | الوزير | وقف القتال"),
        ("وأبدى الوزير قلقه من تصاعد العنف.", "assert | الوزير | قلقه من تصاعد العنف"),
        ("وأعلنت الجامعة العربية دعمها للحكومة الشرعية.", "announce | الجامعة العربية | دعمها للحكومة الشرعية"),
    ],
)
def test_words_of_ones_own(text: str, wanted: str) -> None:
    """Participles in a quotation go on for who is quoted; support, calls and worries of somebody's own are said."""
    assert wanted in statement_claims(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وأشاد الأمير بما حققته الفرق الطبية من نجاح.", "support | الأمير | بما حققته الفرق الطبية من نجاح"),
        ("ولفت الوزير إلى ما لحق بالمدارس من أضرار.", "assert | الوزير | ما لحق بالمدارس من أضرار"),
        ("وصل الوزير إلى المدينة، محذرا مما تقوم به العصابات من تهريب.", "warn | الوزير | مما تقوم به العصابات من تهريب"),
        ("ولفت المرصد إلى مقتل سبعة مسلحين في الغارات.", "assert | المرصد | مقتل سبعة مسلحين في الغارات"),
        ("وتوقع الوزير تراجعا كبيرا في عدد السياح.", "expect | الوزير | تراجعا كبيرا في عدد السياح"),
        ("وأكد الوزير ألا تراجع عن القرار.", "confirm | الوزير | ألا تراجع عن القرار"),
    ],
)
def test_what_and_accusatives(text: str, wanted: str) -> None:
    """A clause with ما, أن and لا in one word, and an accusative whose letters a dual past has too."""
    assert wanted in statement_claims(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("استنكر خبراء الاعتداء على المدرسة.", "condemn | خبراء | الاعتداء على المدرسة | anonymous"),
        ("ودانت دول عدة التفجير الانتحاري.", "condemn | دول عدة | التفجير الانتحاري"),
        ("وأكد خمسة نواب ضرورة وقف القتال.", "confirm | خمسة نواب | ضرورة وقف القتال | anonymous"),
        ("واستنكر الجميع قتل الأبرياء.", "condemn | الجميع | قتل الأبرياء | anonymous"),
        ("ورحب كثير من السكان بتوقيع الاتفاق.", "support | كثير من السكان | توقيع الاتفاق | anonymous"),
        ("وأكد الفنان سامي نجم ضرورة وقف القتال.", "confirm | الفنان سامي نجم | ضرورة وقف القتال"),
    ],
)
def test_several_who_speak(text: str, wanted: str) -> None:
    """Several persons or bodies without the article are not of the act that they condemn."""
    assert wanted in statement_claims(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وقال الوزير إن العملية مستمرة، وذلك بعد يوم من هجوم على المدينة.", ["assert | الوزير | العملية مستمرة"]),
        ("وشككت دمشق في نوايا أنقرة، وذلك في أول رد رسمي على الغارات.", ["deny | دمشق | نوايا أنقرة"]),
        ("وأعرب المجلس عن تعازيه لأسر الشهداء، متمنيا الشفاء العاجل للجرحى.", ["assert | المجلس | تعازيه لأسر الشهداء"]),
        ("لمحت السلطات، أمس، إلى ضلوع موظفين في التسريب.", ["assert | السلطات | ضلوع موظفين في التسريب | said أمس"]),
        ("وجدد المبعوث سامي ولد أحمد، أمس، دعوته لوقف القتال.", ["demand | المبعوث سامي ولد أحمد | وقف القتال | said أمس"]),
        ("وأعلنت جماعة أطلقت على نفسها «سرايا النصر» مسؤوليتها عن الهجوم.", ["claim_responsibility | جماعة | الهجوم"]),
        ("وصل سامي نجم إلى المدينة. واختتم حديثه بالقول إن الحل قريب.", ["assert | سامي نجم | الحل قريب"]),
        ("وقال سموه إن الوطن بخير مبينا أن ما حدث لن يتكرر.", ["assert | سموه | الوطن بخير", "assert | سموه | ما حدث لن يتكرر"]),
        ("ودان المجلس التفجير، ووصفه بأنه جريمة بشعة.", ["condemn | المجلس | التفجير", "condemn | المجلس | جريمة بشعة"]),
    ],
)  # fmt: skip
def test_where_words_end(text: str, wanted: list[str]) -> None:
    """An occasion, a good wish, a participle and a description end what was said before them."""
    assert statement_claims(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ونسبت هيئة الأركان الهجوم إلى تنظيم متطرف.", ["accuse | هيئة الأركان | الهجوم إلى تنظيم متطرف"]),
        ("وقع هجوم جديد نسبته السلطات إلى خلية نائمة.", ["accuse | السلطات | خلية نائمة"]),
        ("وهي تصريحات نسبتها الصحيفة إلى مسؤول كبير.", []),
    ],
)
def test_ascribed_acts(text: str, wanted: list[str]) -> None:
    """Who lays an act to somebody accuses him; words that are laid to somebody are none."""
    assert statement_claims(text) == wanted


def test_words_told_in_somebodys_words() -> None:
    """What the man told her is within what she told."""
    claims = statement_claims("وأضافت المعلمة أن الرجل حمل سكينا وقال لها إنه غاضب.")
    assert "assert | المعلمة | الرجل حمل سكينا وقال لها إنه غاضب" in claims


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وشددت الوزارة، وفقا لما نقلته الوكالة الرسمية، على أن الطريق آمن.", "assert | الوزارة | الطريق آمن"),
        ("وطبقا لما أعلنه الملازم فرج سالم، رئيس الجهاز، فإن القوات سيطرت على الفندق.",
         "announce | الملازم فرج سالم، رئيس الجهاز | القوات سيطرت على الفندق"),
        ("قتل سبعة مدنيين في القصف، وفقا لما ذكره المرصد.", "assert | المرصد | قتل سبعة مدنيين في القصف"),
        ("وقال المحامي محمد الربيعي / 51 عاما / إن الوضع صعب.", "assert | المحامي محمد الربيعي | الوضع صعب"),
        ("وقال أحد المتظاهرين ويدعى سامي نجم: كيف نعود.", "assert | أحد المتظاهرين ويدعى سامي نجم | كيف نعود | direct"),
        ("وكان الوزير قد أعلن بدء وصول طائرات إلى القاعدة.", "announce | الوزير | بدء وصول طائرات إلى القاعدة"),
        ("وصل الوزير إلى المدينة، مؤكدا قرب دحر الميليشيات.", "confirm | الوزير | قرب دحر الميليشيات"),
        ("أما مدير المرفأ عبد الباسط الفقيه، فشدد على فتح الطريق.", "assert | مدير المرفأ عبد الباسط الفقيه | فتح الطريق"),
    ],
)  # fmt: skip
def test_according_to_what(text: str, wanted: str) -> None:
    """وفقا لما, ages between strokes, what somebody is called, قد before a noun that could speak, nearness, أما."""
    assert wanted in [claim.partition(" | relay")[0] for claim in statement_claims(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ودعت الأمم المتحدة إلى فتح الطريق.", "demand | الأمم المتحدة | فتح الطريق"),
        ("أعلن دبلوماسيون التوصل إلى تفاهم.", "announce | دبلوماسيون | التوصل إلى تفاهم | anonymous"),
        ("وتوقع الخبراء ارتفاع الأسعار.", "expect | الخبراء | ارتفاع الأسعار | anonymous"),
        ("أغلق الطريق، بحسب ما جاء في بيان الوزارة.", "assert | بيان الوزارة | أغلق الطريق"),
        ("وحسبما جاء في بيان الوزارة، فإن الطريق أغلق.", "assert | بيان الوزارة | الطريق أغلق"),
    ],
)
def test_who_is_cited(text: str, wanted: str) -> None:
    """A feminine name of two words, several who announce a term, plural foreseers, and what came in a document."""
    assert wanted in [claim.partition(" | relay")[0] for claim in statement_claims(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وطالب الوزير بشكل صريح بفتح الطريق.", ["demand | الوزير | فتح الطريق"]),
        ("وقال الوزير قبل أن يتوجه إلى المطار: «الطريق مفتوح منذ أيام».", ["assert | الوزير | الطريق مفتوح منذ أيام | direct"]),
        ("وأعرب الملك عن حزنه للحادث، سائلا الله تعالى أن يحفظ البلاد.",
         ["assert | الملك | حزنه للحادث", "demand | الملك | يحفظ البلاد"]),
        ("قال الله تعالى: «إن مع العسر يسرا».", []),
        ("وقال الشيخ إن الآية واضحة.", ["assert | الشيخ | الآية واضحة"]),
    ],
)  # fmt: skip
def test_how_and_before_what(text: str, wanted: list[str]) -> None:
    """How something is asked for, a clause of time before a colon, what is said of God, and verses."""
    assert statement_claims(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وأدان الوزير بشدة قصف المدينة.", ["condemn | الوزير | قصف المدينة"]),
        ("وانتقد الوزير بشدة صمت المجلس.", ["condemn | الوزير | صمت المجلس"]),
        ("واعترفت الحكومة بوجود أخطاء.", ["confirm | الحكومة | وجود أخطاء"]),
        ("وعقب الوزير على التقرير بالقول إنه قديم.", ["assert | الوزير | قديم"]),
    ],
)
def test_acts_behind_an_adverb(text: str, wanted: list[str]) -> None:
    """An act behind a cue and an adverb is what is told; a government that admits something is not recognised."""
    assert statement_claims(text) == wanted
