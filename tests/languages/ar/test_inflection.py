"""Claims about Arabic inflection: from the two parts of a verb an editor writes to the forms that stand in the news."""

from __future__ import annotations

import pytest

from riwaya.languages.ar.inflection import (
    DUAL,
    FEMININE,
    FIRST,
    IMPERFECT,
    JUSSIVE,
    PARTICIPLE,
    PERFECT,
    PLURAL,
    Form,
    accusative,
    adjective_forms,
    noun_forms,
    participle_forms,
    plural_forms,
    sound_plurals,
    verb_forms,
)
from riwaya.text.normalise import folded

# kind of verb: perfect imperfect: forms it has : forms it has not
VERBS = """
sound: قتل يقتل: قتل قتلت قتلوا قتلا قتلتا قتلنا يقتل تقتل نقتل أقتل يقتلون يقتلوا يقتلان تقتلان يقتلن : قاتل يقال قتول
sound: انسحب ينسحب: انسحب انسحبت انسحبوا ينسحب تنسحب ينسحبون ينسحبوا : سحب سحبت
hollow: قال يقول: قال قالت قالوا قالا قالتا قلنا يقول تقول نقول أقول يقولون يقولوا يقل تقل قيل قيلت يقال تقال : قول قلو
hollow: باع يبيع: باع باعت باعوا بعنا يبيع تبيع يبع يباع تباع بيع : باعو
hollow: زار يزور: زار زارت زاروا زرنا يزور تزور يزورون يزر : زارون
hollow: أفاد يفيد: أفاد أفادت أفادوا أفدنا يفيد تفيد يفيدون يفد أفيد يفاد : فيد
hollow: استعاد يستعيد: استعاد استعادت استعادوا يستعيد تستعيد يستعد استعيد استعيدت يستعاد : استعد
hollow: أصاب يصيب: أصاب أصابت أصابوا يصيب تصيب يصب أصيب أصيبت أصيبوا يصاب تصاب : صيب
hollow: اغتال يغتال: اغتال اغتالت اغتالوا يغتال تغتال اغتيل اغتيلت : غال
defective: دعا يدعو: دعا دعت دعوا دعوا دعونا دعوت يدعو تدعو ندعو يدعون يدع تدع دعي دعيت : دعاوا دعات
defective: نفى ينفي: نفى نفت نفوا نفيا نفتا نفينا ينفي تنفي ينفون ينف تنف : نفات نفيوا
defective: تبنى يتبنى: تبنى تبنت تبنوا تبنينا يتبنى تتبنى يتبنون يتبن : تبنات
defective: أجرى يجري: أجرى أجرت أجروا أجريا يجري تجري يجرون يجر : أجرات
defective: أعطى يعطي: أعطى أعطت أعطوا يعطي تعطي يعطون يعط : أعطات
defective: ألقى يلقي: ألقى ألقت ألقوا يلقي تلقي يلقون يلق : ألقات
defective: شكا يشكو: شكا شكت شكوا شكونا يشكو تشكو يشكون يشك : شكات
defective: بقي يبقى: بقي بقيت بقيا بقوا بقينا يبقى تبقى يبقون يبق : بقت
doubled: شن يشن: شن شنت شنوا يشن تشن يشنون : شنن
doubled: صد يصد: صد صدت صدوا يصد تصد يصدون : صدد
hamza last: لجأ يلجأ: لجأ لجأت لجأوا يلجأ تلجأ يلجأون : لجووت
hamza last: جاء يجيء: جاء جاءت جاؤوا جاءوا يجيء تجيء : جاوا
hamza first: أخذ يأخذ: أخذ أخذت أخذوا يأخذ تأخذ يأخذون : خذون
w first: وقع يقع: وقع وقعت وقعوا يقع تقع يقعون : يوقع
w first: وصل يصل: وصل وصلت وصلوا يصل تصل يصلون : وصلا
form three: هاجم يهاجم: هاجم هاجمت هاجموا يهاجم تهاجم يهاجمون هوجم هوجمت هوجموا : هجم
form three: حاصر يحاصر: حاصر حاصرت حاصروا يحاصر تحاصر حوصر حوصرت : حصر
form three: داهم يداهم: داهم داهمت داهموا يداهم دوهم دوهمت : دهم
form two: هدد يهدد: هدد هددت هددوا يهدد تهدد يهددون : هد هدوا
form four: أعلن يعلن: أعلن أعلنت أعلنوا يعلن تعلن نعلن يعلنون : علن عالن
form eight: اعتقل يعتقل: اعتقل اعتقلت اعتقلوا يعتقل تعتقل يعتقلون اعتقلنا : عقل
form ten: استهدف يستهدف: استهدف استهدفت استهدفوا يستهدف تستهدف يستهدفون : هدف
"""


def _verbs() -> list[tuple[str, list[str], list[str]]]:
    rows = []
    for line in VERBS.strip().splitlines():
        _, parts, has, has_not = line.split(":")
        rows.append((parts.strip(), has.split(), has_not.split()))
    return rows


@pytest.mark.parametrize(("parts", "has", "has_not"), _verbs())
def test_forms_of_a_verb(parts: str, has: list[str], has_not: list[str]) -> None:
    texts = {form.text for form in verb_forms(*parts.split())}
    assert {folded(form) for form in has} <= texts
    assert not {folded(form) for form in has_not if len(form) > 2} & texts


def _form(parts: str, text: str) -> list[Form]:
    return [form for form in verb_forms(*parts.split()) if form.text == folded(text)]


# verb, form, tense, passive, gender, number, person
FORMS = [
    ("قال يقول", "قالت", PERFECT, False, FEMININE, 0, 0),
    ("قال يقول", "قالوا", PERFECT, False, 0, PLURAL, 0),
    ("قال يقول", "قيل", PERFECT, True, 0, 0, 0),
    ("قال يقول", "يقال", IMPERFECT, True, 0, 0, 0),
    ("قال يقول", "يقل", JUSSIVE, False, 0, 0, 0),
    ("قال يقول", "نقول", IMPERFECT, False, 0, PLURAL, FIRST),
    ("قال يقول", "أقول", IMPERFECT, False, 0, 0, FIRST),
    ("أكد يؤكد", "أكدنا", PERFECT, False, 0, PLURAL, FIRST),
    ("أعلن يعلن", "أعلنا", PERFECT, False, 0, DUAL, 0),
    ("أعلن يعلن", "أعلنتا", PERFECT, False, FEMININE, DUAL, 0),
    ("أعلن يعلن", "يعلنان", IMPERFECT, False, 0, DUAL, 0),
    ("أعلن يعلن", "تعلنان", IMPERFECT, False, FEMININE, DUAL, 0),
    ("نفى ينفي", "نفت", PERFECT, False, FEMININE, 0, 0),
    ("نفى ينفي", "نفوا", PERFECT, False, 0, PLURAL, 0),
    ("نفى ينفي", "ينف", JUSSIVE, False, 0, 0, 0),
    ("دعا يدعو", "دعي", PERFECT, True, 0, 0, 0),
    ("هاجم يهاجم", "هوجمت", PERFECT, True, FEMININE, 0, 0),
    ("استعاد يستعيد", "استعيدت", PERFECT, True, FEMININE, 0, 0),
    ("أصاب يصيب", "أصيبوا", PERFECT, True, 0, PLURAL, 0),
]


@pytest.mark.parametrize(("parts", "text", "tense", "passive", "gender", "number", "person"), FORMS)
def test_what_a_form_says(parts: str, text: str, tense: int, passive: bool, gender: int, number: int, person: int) -> None:
    assert Form(folded(text), tense, passive, gender, number, person) in _form(parts, text)


@pytest.mark.parametrize("parts", ["قتل يقتل", "قصف يقصف", "اعتقل يعتقل", "استهدف يستهدف"])
def test_a_passive_that_looks_like_the_active_is_not_told_apart_here(parts: str) -> None:
    assert not any(form.passive for form in verb_forms(*parts.split()))


@pytest.mark.parametrize(("parts", "dual"), [("ودع يودع", "ودعا"), ("وجه يوجه", "وجها")])
def test_a_verb_in_w_has_no_dual_that_reads_as_and(parts: str, dual: str) -> None:
    assert not _form(parts, dual)


@pytest.mark.parametrize(("perfect", "imperfect"), [("قال", "قائل"), ("نفى", "نفي"), ("يقول", "قال")])
def test_an_imperfect_begins_with_y(perfect: str, imperfect: str) -> None:
    with pytest.raises(ValueError, match="should begin with"):
        verb_forms(perfect, imperfect)


def test_no_form_comes_twice() -> None:
    for parts, _, _ in _verbs():
        keys = [(form.text, form.tense, form.passive) for form in verb_forms(*parts.split())]
        assert len(keys) == len(set(keys)), parts


PARTICIPLES = [
    ("مؤكد", "مؤكدا مؤكدة مؤكدين مؤكدون مؤكدتين"),
    ("مشير", "مشيرا مشيرة مشيرين مشيرون"),
    ("داعي", "داعيا داعية داعين داعون"),
    ("نافي", "نافيا نافية نافين نافون"),
    ("قائل", "قائلا قائلة قائلين"),
]


@pytest.mark.parametrize(("participle", "wanted"), PARTICIPLES)
def test_participles_of_circumstance(participle: str, wanted: str) -> None:
    forms = participle_forms(participle)
    assert {folded(form) for form in wanted.split()} <= {form.text for form in forms}
    assert {form.tense for form in forms} == {PARTICIPLE}
    assert folded(participle) not in {form.text for form in forms}  # مؤكد alone is an adjective


NOUNS = [
    ("هجوم", "هجوم هجوما هجومان هجومين", "هجومي هجومة"),
    ("غارة", "غارة غارتان غارتين", "غارا غارةا"),
    ("غارات", "غارات", "غاراتا غاراتان"),
    ("اشتباكات", "اشتباكات", "اشتباكاتين"),
    ("قصف مدفعي", "قصف|مدفعي قصفا|مدفعي", "قصف|مدفعيا"),
    ("ضحايا", "ضحايا", "ضحاياا ضحاياان"),
    ("اعتداء", "اعتداء", "اعتداءا"),
    ("تعد", "تعد تعدا", "تعدة"),
]


@pytest.mark.parametrize(("noun", "has", "has_not"), NOUNS)
def test_nouns_without_article(noun: str, has: str, has_not: str) -> None:
    texts = {form.text for form in noun_forms(noun)}
    assert {folded(form.replace("|", " ")) for form in has.split()} <= texts
    assert not {folded(form.replace("|", " ")) for form in has_not.split()} & texts


@pytest.mark.parametrize(("noun", "feminine"), [("غارة", True), ("غارات", True), ("هجوم", False), ("غارة جوية", True)])
def test_gender_of_a_noun(noun: str, feminine: bool) -> None:
    assert noun_forms(noun)[0].gender == int(feminine)


def test_a_dual_says_so() -> None:
    assert {form.text: form.number for form in noun_forms("غارة")}["غارتين"] == DUAL


ADJECTIVES = [
    ("سوري", "سوري سورية سوريا سوريون سوريين سوريات سوريتين سوريان", "سور سوريي"),
    ("أميركي", "أميركي أميركية أميركيون أميركيين", "أميرك"),
    ("أتراك", "أتراك", "أتراكة أتراكون"),
]


@pytest.mark.parametrize(("adjective", "has", "has_not"), ADJECTIVES)
def test_adjectives_of_origin(adjective: str, has: str, has_not: str) -> None:
    texts = set(adjective_forms(adjective))
    assert {folded(form) for form in has.split()} <= texts
    assert not {folded(form) for form in has_not.split()} & texts


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("مقاتلون", "مقاتلون مقاتلين مقاتلو مقاتلي"),
        ("مسلحون", "مسلحون مسلحين مسلحو مسلحي"),
        ("دولتان", "دولتان دولتين دولتا دولتي"),
        ("جيشان", "جيشان جيشين"),
        ("لبنان", "لبنان لبنين"),
        ("قوات", "قوات"),
        ("جيش", "جيش"),
    ],
)
def test_cases_of_sound_plurals_and_duals(word: str, wanted: str) -> None:
    assert set(plural_forms(word)) == set(wanted.split())


@pytest.mark.parametrize(
    ("noun", "case"),
    [
        ("هجوم صاروخي", "هجوما صاروخيا"), ("لقاء ثنائي", "لقاء ثناييا"), ("غارة جوية", ""), ("قصف", ""), ("إطلاق النار", ""),
        ("قتيل وجريح", ""), ("وقف إطلاق النار", ""),
    ],
)  # fmt: skip
def test_a_noun_and_its_adjective_have_an_accusative(noun: str, case: str) -> None:
    assert accusative(noun) == case


@pytest.mark.parametrize(
    ("adjective", "plurals"),
    [("متفاوت", ["متفاوتون", "متفاوتين", "متفاوتات"]), ("بريء", ["برييون", "برييين", "برييات"]), ("حر", []), ("هش", [])],
)
def test_an_adjective_has_sound_plurals(adjective: str, plurals: list[str]) -> None:
    assert sound_plurals(adjective) == plurals
