"""Claims about Arabic quantities: the sentence, and the numbers, bounds and counted things to be read from it."""

from __future__ import annotations

import csv
import tomllib
from pathlib import Path

import pytest

from riwaya.languages.ar import quantities
from riwaya.languages.ar.numerals import read_number, read_ordinal
from riwaya.languages.ar.quantities import QuantityMention, find_quantities, plural_at
from riwaya.languages.ar.temporal import find_times
from riwaya.text.sentences import split_sentences
from riwaya.text.tokens import Tokens

DATA = Path(quantities.__file__).with_name("data")


def read(text: str) -> list[tuple[str, QuantityMention]]:
    tokens = Tokens(text)
    sentences = split_sentences(tokens)
    taken = bytearray(len(tokens))
    for time in find_times(tokens, sentences):
        taken[time.first : time.last] = b"\1" * (time.last - time.first)
    mentions = find_quantities(tokens, sentences, taken)
    return [(text[tokens.inner_start(m.first, m.lead) : tokens.end[m.last - 1]], m) for m in mentions]


# number in words = value
NUMERALS = """
صفر وخمسة = 5
أربعة = 4
أربع = 4
ثماني = 8
عشرة = 10
أحد عشر = 11
إحدى عشرة = 11
اثنا عشر = 12
اثنتي عشرة = 12
تسعة عشر = 19
إحدى وعشرين = 21
خمسة وعشرون = 25
ثلاث و ثلاثون = 33
مئة = 100
مائتان = 200
مئتي = 200
ثلاثمئة وخمسة وعشرون ألفا = 325000
خمسمائة و خمسة و عشرون = 525
ثمانمئة = 800
ثلاث مئة وواحد = 301
مائة وواحد وستون = 161
مئة وخمسين = 150
ألف = 1000
ألفان وثمانية عشر = 2018
ألفين ومائتين = 2200
3 آلاف = 3000
ثلاثة آلاف وتسعمائة وخمسة وستين = 3965
مائتين واثنين ألف = 202000
عشرة آلاف و500 = 10500
مليون = 1000000
مليون ونصف المليون = 1500000
مليون ونصف = 1500000
مليونان = 2000000
ثلاثة ملايين و500 ألف = 3500000
3.5 ملايين = 3500000
٣،٥ ملايين = 3500000
١٠٬٠٠٠ = 10000
1,250 = 1250
12,5 = 12.5
٠٫٧٧ = 0.77
1 فاصلة 5 = 1.5
اثني عشر مليار = 12000000000
نصف مليون = 500000
ثلاثة أرباع = 0.75
خمسة أثمان = 0.625
مائة وثلاثة وثلثان = 103.66666666666667
واحد وعشرون تريليون وثلاثمئة = 21000000000300
ثلاث دزينات = 36
40 000 = 40000
1 414 021 100 = 1414021100
1\u202f234\u202f567.89 = 1234567.89
ألف خمس مئة = 1500
ألف خمسمئة = 1500
خمسة فاصلة سبعة = 5.7
ثلاثة وعشرون خمس = 4.6
ثلاثة وخمس = 3.2
"""


def _pairs(table: str) -> list[tuple[str, float]]:
    return [(words.strip(), float(value)) for words, _, value in (line.rpartition("=") for line in table.strip().splitlines())]


@pytest.mark.parametrize(("words", "value"), _pairs(NUMERALS))
def test_numeral(words: str, value: float) -> None:
    tokens = Tokens(words)
    first = 1 if words.startswith("صفر") else 0
    number = read_number(tokens, first, len(tokens))
    assert number is not None
    assert (number.value, number.last) == (pytest.approx(value), len(tokens))


@pytest.mark.parametrize(("words", "value", "tokens_read"), [("خمسة وستة", 5, 1), ("مئة ومئتين", 100, 1), ("عشرون وخمسة", 20, 1)])
def test_two_numbers_are_not_one(words: str, value: int, tokens_read: int) -> None:
    number = read_number(Tokens(words), 0, 2)
    assert number is not None
    assert (number.value, number.last) == (value, tokens_read)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("الأول", 1),
        ("الثالث عشر", 13),
        ("الحادي والعشرين", 21),
        ("الخامسة والعشرين", 25),
        ("العاشرة", 10),
        ("الحادية عشرة", 11),
        ("الثلاثين", 30),
    ],
)
def test_ordinal(words: str, value: int) -> None:
    tokens = Tokens(words)
    ordinal = read_ordinal(tokens, 0, len(tokens))
    assert ordinal is not None
    assert (ordinal.value, ordinal.last) == (value, len(tokens))


# sentence | words ; value ; low ; high ; operator ; counts   ("-" for none; several quantities parted by "|")
QUANTITIES = """
غادر المخيم 2556 من المسلحين. | 2556 ; 2556 ; 2556 ; 2556 ; exact ; fighters
غادر المخيم 2556 مقاتلا. | 2556 ; 2556 ; 2556 ; 2556 ; exact ; fighters
قتل خمسة مدنيين في القصف. | خمسة ; 5 ; 5 ; 5 ; exact ; civilians
قتل خمسة من المدنيين في القصف. | خمسة ; 5 ; 5 ; 5 ; exact ; civilians
قتل ثلاثة من مقاتليها في القصف. | ثلاثة ; 3 ; 3 ; 3 ; exact ; fighters
قتل 10 من مسلحي الجماعة. | 10 ; 10 ; 10 ; 10 ; exact ; fighters
قتل 4 من رجال الأمن. | 4 ; 4 ; 4 ; 4 ; exact ; police
مقتل (3) أشخاص في القصف. | 3 ; 3 ; 3 ; 3 ; exact ; people
أصيب أحد عشر جنديا. | أحد عشر ; 11 ; 11 ; 11 ; exact ; soldiers
أصيب ٧ أطفال و٤ نساء. | ٧ ; 7 ; 7 ; 7 ; exact ; children | ٤ ; 4 ; 4 ; 4 ; exact ; women
دمرت 3 منازل في البلدة. | 3 ; 3 ; 3 ; 3 ; exact ; homes
نفذ الطيران 16 غارة على البلدة. | 16 ; 16 ; 16 ; 16 ; exact ; airstrikes
سقطت 20 قذيفة على الحي. | 20 ; 20 ; 20 ; 20 ; exact ; munitions
وصلت 40 شاحنة تحمل 500 طن من الدقيق. | 40 ; 40 ; 40 ; 40 ; exact ; vehicles | 500 ; 500 ; 500 ; 500 ; exact ; tonnes
تبعد البلدة 12 كيلومترا عن الحدود. | 12 ; 12 ; 12 ; 12 ; exact ; kilometres
تبعد البلدة ثلاثة كيلومترات عن الحدود. | ثلاثة ; 3 ; 3 ; 3 ; exact ; kilometres
اعتقل قرابة 40 سوريا في المطار. | قرابة 40 ; 40 ; 40 ; 40 ; about ; people
أثنى رئيس المجلس على الجنود. |
قتل 5 من ميليشيات الجماعة. | 5 ; 5 ; 5 ; 5 ; exact ; fighters
قتل 28 مصليا في المسجد. | 28 ; 28 ; 28 ; 28 ; exact ; people
قال مسؤولان كبيران إن الطريق مفتوح. | مسؤولان ; 2 ; 2 ; 2 ; exact ; officials
نزح الآلاف من ولاية الجزيرة. | الآلاف ; - ; 2000 ; 9999 ; thousands ; people
دفع أبناء الوطن الواحد الثمن. |
سيطرت القوات على حي الستمئة. |
خطفوا جنودا من الفرقة 30 ثم من اللواء 12. |
وصل الجنود للفرقة 30 قرب البلدة. |
نقلت قناة France 2 الخبر. |
استشهاد (15) وإصابة (33) في القصف. | 15 ; 15 ; 15 ; 15 ; exact ; people | 33 ; 33 ; 33 ; 33 ; exact ; people
قتل 14 ضابطا. | 14 ; 14 ; 14 ; 14 ; exact ; soldiers
نزح أكثر من 80 شخصا. | أكثر من 80 ; 80 ; 80 ; - ; more_than ; people
نزح ما يزيد على 80 شخصا. | ما يزيد على 80 ; 80 ; 80 ; - ; more_than ; people
نزح ما لا يقل عن ثلاثين مقاتلا. | ما لا يقل عن ثلاثين ; 30 ; 30 ; - ; at_least ; fighters
قتل 12 شخصا على الأقل في القصف. | 12 ; 12 ; 12 ; - ; at_least ; people
قتل 12 جنديا تركيا على الأقل في القصف. | 12 ; 12 ; 12 ; - ; at_least ; soldiers
أصيب ستة من عمال الميناء الجديد على الأقل. | ستة ; 6 ; 6 ; - ; at_least ; workers
قتل تسعة من العاملين في القطاع الصحي على الأقل. | تسعة ; 9 ; 9 ; - ; at_least ; workers
قتل 12 جنديا في غارات استمرت أياما على الأقل. | 12 ; 12 ; 12 ; 12 ; exact ; soldiers
قتل على الأقل 12 شخصا في القصف. | على الأقل 12 ; 12 ; 12 ; - ; at_least ; people
بقي أقل من مئة شخص. | أقل من مئة ; 100 ; - ; 100 ; less_than ; people
بقي 50 شخصا على الأكثر. | 50 ; 50 ; - ; 50 ; at_most ; people
شارك ما يصل إلى 700 عامل. | ما يصل إلى 700 ; 700 ; - ; 700 ; at_most ; workers
نزح نحو 300 شخص. | نحو 300 ; 300 ; 300 ; 300 ; about ; people
نزح حوالي 300 شخص. | حوالي 300 ; 300 ; 300 ; 300 ; about ; people
نزح زهاء 300 شخص. | زهاء 300 ; 300 ; 300 ; 300 ; about ; people
نزح ما يقرب من 18 ألف شخص. | ما يقرب من 18 ألف ; 18000 ; 18000 ; 18000 ; about ; people
نزح 300 شخص تقريبا. | 300 ; 300 ; 300 ; 300 ; about ; people
العدد 200 أو أكثر. | 200 أو أكثر ; 200 ; 200 ; - ; at_least ; -
العدد أكبر من 100 وأصغر من 300. | أكبر من 100 وأصغر من 300 ; - ; 100 ; 300 ; exact ; -
قتل بين 5 و7 أشخاص. | بين 5 و7 ; - ; 5 ; 7 ; exact ; people
قتل ما بين خمسة وسبعة أشخاص. | ما بين خمسة وسبعة ; - ; 5 ; 7 ; exact ; people
نفذ من 5 إلى 7 غارات. | من 5 إلى 7 ; - ; 5 ; 7 ; exact ; airstrikes
قتل 5-7 أشخاص. | 5-7 ; - ; 5 ; 7 ; exact ; people
جرح خمسة أو ستة جنود. | خمسة أو ستة ; - ; 5 ; 6 ; about ; soldiers
يتراوح عددهم بين 45 و50 ألفا. | بين 45 و50 ألفا ; - ; 45000 ; 50000 ; exact ; people
سقط قتيلان في القصف. | قتيلان ; 2 ; 2 ; 2 ; exact ; killed
قتل القصف جنديين تركيين. | جنديين ; 2 ; 2 ; 2 ; exact ; soldiers
قتل القصف جنديين على الأقل. | جنديين ; 2 ; 2 ; 2 ; exact ; soldiers
أصيبت طفلتان في القصف. | طفلتان ; 2 ; 2 ; 2 ; exact ; children
وأصيب شخصان في القصف. | شخصان ; 2 ; 2 ; 2 ; exact ; people
قتل القصف مدنيين اثنين. | مدنيين اثنين ; 2 ; 2 ; 2 ; exact ; civilians
قتل القصف عسكريين تركيين اثنين. | عسكريين تركيين اثنين ; 2 ; 2 ; 2 ; exact ; soldiers
قتل القصف مدنيين في البلدة. |
سقط قتيل واحد في القصف. | واحد ; 1 ; 1 ; 1 ; exact ; killed
عاد الجنود الثلاثة إلى القاعدة. | الثلاثة ; 3 ; 3 ; 3 ; exact ; soldiers
دفن القتلى الـ12 في البلدة. | 12 ; 12 ; 12 ; 12 ; exact ; killed
ارتفع عدد القتلى إلى 15 في القصف. | 15 ; 15 ; 15 ; 15 ; exact ; killed
قتل عشرات المدنيين. | عشرات ; - ; 20 ; 99 ; dozens ; civilians
قتل العشرات في القصف. | العشرات ; - ; 20 ; 99 ; dozens ; people
نزح مئات من المدنيين. | مئات ; - ; 200 ; 999 ; hundreds ; civilians
نزح الآلاف من المدنيين. | الآلاف ; - ; 2000 ; 9999 ; thousands ; civilians
نزح عشرات الآلاف من المدنيين. | عشرات الآلاف ; - ; 20000 ; 99999 ; thousands ; civilians
نزح مئات الآلاف من المدنيين. | مئات الآلاف ; - ; 200000 ; 999999 ; thousands ; civilians
أصيب عدد من المدنيين. | عدد من ; - ; 1 ; - ; several ; civilians
أصيب عدة مدنيين. | عدة ; - ; 2 ; - ; several ; civilians
أصيب بضعة مدنيين. | بضعة ; - ; 3 ; 9 ; several ; civilians
دمرت العديد من المنازل. | العديد من ; - ; 2 ; - ; several ; homes
شن الطيران غارات عدة. | عدة ; - ; 2 ; - ; several ; airstrikes
سقطت القذيفة دون وقوع إصابات. | دون وقوع إصابات ; 0 ; 0 ; 0 ; exact ; people
سقطت القذيفة دون إصابات. | دون إصابات ; 0 ; 0 ; 0 ; exact ; people
لا إصابات بعد القصف. | لا إصابات ; 0 ; 0 ; 0 ; exact ; people
نزح 30 في المئة من السكان. | 30 في المئة ; 30 ; 30 ; 30 ; exact ; percent
نزح 30% من السكان. | 30% ; 30 ; 30 ; 30 ; exact ; percent
نزح عشرون بالمائة من السكان. | عشرون بالمائة ; 20 ; 20 ; 20 ; exact ; percent
نزح ثلث السكان. | ثلث ; 0.3333333333333333 ; 0.3333333333333333 ; 0.3333333333333333 ; exact ; people
نزح ثلاثة أرباع السكان. | ثلاثة أرباع ; 0.75 ; 0.75 ; 0.75 ; exact ; people
جاء أكثر من نصف السكان. | أكثر من نصف ; 0.5 ; 0.5 ; - ; more_than ; people
خسرت الدولة 20 مليون دولار. | 20 مليون ; 20000000 ; 20000000 ; 20000000 ; exact ; USD
خسرت الدولة $20 فقط. | 20 ; 20 ; 20 ; 20 ; exact ; USD
دفع 50 ليرة سورية. | 50 ; 50 ; 50 ; 50 ; exact ; SYP
دفع 50 ليرة لبنانية. | 50 ; 50 ; 50 ; 50 ; exact ; LBP
دفع 300 ريال سعودي. | 300 ; 300 ; 300 ; 300 ; exact ; SAR
دفع مليار يورو. | مليار ; 1000000000 ; 1000000000 ; 1000000000 ; exact ; EUR
درجة الحرارة سالب خمسة. | سالب خمسة ; -5 ; -5 ; -5 ; exact ; -
درجة الحرارة -5 فقط. | -5 ; -5 ; -5 ; -5 ; exact ; -
اعتقل محمد علي (26 عاما) في المطار. | 26 ; 26 ; 26 ; 26 ; exact ; years
سقطت قذائف عدة أطلقتها الجماعة. | عدة ; - ; 2 ; - ; several ; munitions
قتل القصف 29 وجرح العشرات. | 29 ; 29 ; 29 ; 29 ; exact ; - | العشرات ; - ; 20 ; 99 ; dozens ; people
سلم اثنان أنفسهما للشرطة. | اثنان ; 2 ; 2 ; 2 ; exact ; -
أحصوا 17 حالة انتهاك. | 17 ; 17 ; 17 ; 17 ; exact ; cases
اعتقلت الشرطة 600 ألماني في المطار. | 600 ; 600 ; 600 ; 600 ; exact ; people
نقلت السفينة 101 من اللاجئين. | 101 ; 101 ; 101 ; 101 ; exact ; refugees
نزح نحو خمس السكان. | نحو خمس ; 0.2 ; 0.2 ; 0.2 ; about ; people
قتل ثلاثة رجال وخمس نساء. | ثلاثة ; 3 ; 3 ; 3 ; exact ; men | خمس ; 5 ; 5 ; 5 ; exact ; women
قتل ثلاثة وخمس نساء. | ثلاثة ; 3 ; 3 ; 3 ; exact ; people | خمس ; 5 ; 5 ; 5 ; exact ; women
الاحتمال واحد على 20. | واحد على 20 ; 0.05 ; 0.05 ; 0.05 ; exact ; -
وزعوا 2000 سلة على 3 قرى. | 2000 ; 2000 ; 2000 ; 2000 ; exact ; parcels | 3 ; 3 ; 3 ; 3 ; exact ; places
سجلت السلطات صفر إصابات. | صفر ; 0 ; 0 ; 0 ; exact ; injured
بدأت العملية من نقطة الصفر. |
وأكثر من 80 شخصا نزحوا. | أكثر من 80 ; 80 ; 80 ; - ; more_than ; people
هدموا المكان بأكثر من 20 قذيفة. | أكثر من 20 ; 20 ; 20 ; - ; more_than ; munitions
العدد أكثر من 40 وأقل من 10. | أكثر من 40 ; 40 ; 40 ; - ; more_than ; - | أقل من 10 ; 10 ; - ; 10 ; less_than ; -
العدد <=100. | <=100 ; 100 ; - ; 100 ; at_most ; -
كان جزء من مئة منها فاسدا. | جزء من مئة ; 0.01 ; 0.01 ; 0.01 ; exact ; -
خلال النصف الأول من العام انتهى كل شيء. |
كانت السنة ثورة 25 يناير. |
صدر القرار 2254 عن مجلس الأمن. |
وصل اللواء 105 إلى الجبهة. |
استخدموا صواريخ تي-72 وإف-16. |
استمر القصف 3 ساعات. |
وقع الهجوم في 3 مايو 2016. |
وقع الهجوم عام 2016. |
لم يصل أحد من الوزراء. |
لست متأكدا من ذلك. |
وصل الحادي عشر من بينهم. |
زار شارع الأربعين. |
دفع الناس ثمن الحرب. |
"""


def _number(text: str) -> float | None:
    return None if text == "-" else float(text)


def _rows() -> list[tuple[str, list[tuple[str, float | None, float | None, float | None, str, str | None]]]]:
    found = []
    for line in QUANTITIES.strip().splitlines():
        sentence, *wanted = line.split("|")
        items = []
        for item in filter(str.strip, wanted):
            words, value, low, high, operator, counts = (part.strip() for part in item.split(";"))
            items.append((words, _number(value), _number(low), _number(high), operator, None if counts == "-" else counts))
        found.append((sentence.strip(), items))
    return found


@pytest.mark.parametrize(("sentence", "wanted"), _rows())
def test_quantity(sentence: str, wanted: list[tuple[str, float | None, float | None, float | None, str, str | None]]) -> None:
    found = [(words, q.value, q.low, q.high, q.operator, q.counts) for words, q in read(sentence)]
    assert found == wanted


def test_the_counted_noun_is_named() -> None:
    text = "مقتل (3) أشخاص وإصابة قتيلين من الجنود الثلاثة."
    tokens = Tokens(text)
    nouns = [" ".join(tokens.raw(i) for i in range(*q.noun)) for _, q in read(text) if q.noun is not None]
    assert nouns == ["أشخاص", "قتيلين", "الجنود"]


def test_a_dual_is_its_own_noun() -> None:
    ((words, quantity),) = read("سقط قتيلان في القصف.")
    assert (words, quantity.dual, quantity.noun, quantity.people) == (
        "قتيلان",
        True,
        (quantity.first, quantity.last),
        True,
    )


@pytest.mark.parametrize(("word", "counts"), [("مدنيون", "civilians"), ("جنود", "soldiers"), ("قتلى", "killed")])
def test_plural_of_persons_is_two_or_more(word: str, counts: str) -> None:
    quantity = plural_at(Tokens(f"قتل {word} في القصف."), 1)
    assert quantity is not None
    assert (quantity.low, quantity.high, quantity.counts) == (2, None, counts)


def test_plural_of_things_is_no_toll() -> None:
    assert plural_at(Tokens("دمرت منازل في القصف."), 1) is None


def _examples(name: str, form: str) -> list[tuple[str, str, bool]]:
    found = []
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found += [(row[form], row["yes"], True), (row[form], row["no"], False)]
    return found


@pytest.mark.parametrize(("lemma", "sentence", "yes"), _examples("units.csv", "lemma"))
def test_unit_examples(lemma: str, sentence: str, yes: bool) -> None:
    tokens = Tokens(sentence)
    found = find_quantities(tokens, split_sentences(tokens), bytearray(len(tokens)))
    with (DATA / "units.csv").open(encoding="utf-8", newline="") as lines:
        counts = next(row["counts"] for row in csv.DictReader(lines) if row["lemma"] == lemma)
    assert any(quantity.counts == counts for quantity in found) is yes


@pytest.mark.parametrize(("forms", "sentence", "yes"), _examples("numbers.csv", "forms"))
def test_number_examples(forms: str, sentence: str, yes: bool) -> None:
    tokens = Tokens(sentence)
    read_any = any(read_number(tokens, i, len(tokens)) or read_ordinal(tokens, i, len(tokens)) for i in range(len(tokens)))
    if yes:
        assert read_any, forms


def test_quantity_words_are_well_formed() -> None:
    with (DATA / "quantities.toml").open("rb") as file:
        table = tomllib.load(file)
    for word in [*table["operator"], *table["vague"], *table["zero"]]:
        assert word["yes"], word
        assert word["no"], word


def test_taken_tokens_hold_no_quantity() -> None:
    tokens = Tokens("قتل 5 أشخاص.")
    assert find_quantities(tokens, split_sentences(tokens), bytearray(b"\1" * len(tokens))) == []


def test_impossible_input_is_no_error() -> None:
    for text in (
        "",
        "(",
        "5",
        "5 /",
        "1^",
        "9" * 400,
        "بين 5 و",
        "أكثر من",
        "٪",
        "ال",
        "5 5 5 5",
        "من 7 إلى 5",
        "جزء من",
        "واحد",
    ):
        read(text)
