"""Claims about what is written together in Arabic: which letters of a word are words of their own."""

from __future__ import annotations

import pytest

from riwaya.languages.ar.clitics import Split, split
from riwaya.languages.ar.pack import load_matcher
from riwaya.text.normalise import folded

WORDS = load_matcher().lexicon.words


def parts(word: str) -> str:
    """ "و+ب+ال+جيش": what a word is made of, in the folded spelling."""
    found: Split = split(folded(word), WORDS)
    pieces = [found.conjunction, found.preposition, "س" if found.future else "", "ال" if found.article else "", found.stem]
    return "+".join([piece for piece in pieces if piece] + (["-" + found.suffix] if found.suffix else []))


APART = """
الجيش = ال+جيش
والجيش = و+ال+جيش
فالجيش = ف+ال+جيش
بالجيش = ب+ال+جيش
كالجيش = ك+ال+جيش
للجيش = ل+ال+جيش
وللجيش = و+ل+ال+جيش
وبالجيش = و+ب+ال+جيش
بكل = ب+كل
لأي = ل+اي
فبالجيش = ف+ب+ال+جيش
فللجيش = ف+ل+ال+جيش
لجيش = ل+جيش
بجيش = ب+جيش
وجيش = و+جيش
وقال = و+قال
فقال = ف+قال
وقالت = و+قالت
سيقول = س+يقول
أسراهم = اسري+-هم
وجرحاها = و+جرحي+-ها
فقتلاه = ف+قتلان+-ه
وسيقول = و+س+يقول
فسيقول = ف+س+يقول
ستعلن = س+تعلن
سيعلنون = س+يعلنون
ليعلن = ل+يعلن
لوزارة = ل+وزارة
للوزارة = ل+ال+وزارة
ووزير = و+وزير
بوزير = ب+وزير
والوزير = و+ال+وزير
للحكومة = ل+ال+حكومة
للأمم = ل+ال+أمم
قوات = قوات
طائراته = طائرات+-ه
وطائراتها = و+طائرات+-ها
بطائراتهم = ب+طائرات+-هم
جيشنا = جيش+-نا
حكومته = حكومة+-ه
حكومتها = حكومة+-ها
لحكومتهم = ل+حكومة+-هم
وزارتنا = وزارة+-نا
محاصرتها = محاصرة+-ها
سيطرتهم = سيطرة+-هم
بمحاصرتهم = ب+محاصرة+-هم
هجومه = هجوم+-ه
هجماتهم = هجمات+-هم
وهجماتها = و+هجمات+-ها
اعتدائه = اعتداء+-ه
اعتداؤهم = اعتداء+-هم
انتمائها = انتماء+-ها
قتلوه = قتلوا+-ه
قتلوها = قتلوا+-ها
طالبوه = طالبوا+-ه
وقتلوهم = و+قتلوا+-هم
اعتقلوه = اعتقلوا+-ه
نفاها = نفى+-ها
نفاه = نفى+-ه
تبناها = تبنى+-ها
قصفته = قصفت+-ه
استهدفتها = استهدفت+-ها
سيستهدفها = س+يستهدف+-ها
اتهمتهما = اتهمت+-هما
قائدهم = قائد+-هم
وزيرها = وزير+-ها
بيانها = بيان+-ها
وبيانهم = و+بيان+-هم
هجوما = هجوما
اتفاقا = اتفاقا
"""

# Words whose first or last letters only look like words of their own.
WHOLE = """
وزير وزارة وكالة وفد وحدات وحدة وقف وقع وصل وصف ورد وثيقة والي وسيط
وساطة واشنطن بيان بلدة بغداد بيروت بريطانيا برلمان بث بحث بلدية بعثة باريس لجنة
لواء لبنان ليبيا لندن لاجئ لاجئون لقاء كتيبة كتائب كشف كتب كركوك كمين فصيل
فصائل فتح فرقة فرنسا فجر فريق سوريا سجن سيارة سلطة سفير سفارة سكان سيطر
سيطرة الله إيران طهران قناة ناشط منظمة
"""


@pytest.mark.parametrize("row", APART.strip().splitlines())
def test_taken_apart(row: str) -> None:
    word, _, wanted = row.partition(" = ")
    assert parts(word) == folded(wanted)


@pytest.mark.parametrize("word", WHOLE.split())
def test_never_taken_apart(word: str) -> None:
    assert parts(word) == folded(word)


# A word that no lexicon knows loses only what no stem could begin with.
UNKNOWN = [
    ("الزقزوق", "ال+زقزوق"),
    ("والزقزوق", "و+ال+زقزوق"),
    ("بالزقزوق", "ب+ال+زقزوق"),
    ("كالزقزوق", "ك+ال+زقزوق"),
    ("للزقزوق", "ل+ال+زقزوق"),
    ("وللزقزوق", "و+ل+ال+زقزوق"),
    ("وزقزوق", "و+زقزوق"),
    ("بزقزوق", "بزقزوق"),
    ("كزقزوق", "كزقزوق"),
    ("فزقزوق", "فزقزوق"),
    ("سزقزوق", "سزقزوق"),
    ("زقزوقها", "زقزوقها"),
    ("ززز", "ززز"),
]


@pytest.mark.parametrize(("word", "wanted"), UNKNOWN)
def test_unknown_words(word: str, wanted: str) -> None:
    assert parts(word) == wanted
    assert not split(word, WORDS).known


@pytest.mark.parametrize(
    ("word", "lead"),
    [("الجيش", 0), ("والجيش", 1), ("وبالجيش", 2), ("للجيش", 0), ("وللجيش", 1), ("سيقول", 1), ("وسيقول", 2), ("للزقزوق", 0)],
)
def test_letters_before_the_stem(word: str, lead: int) -> None:
    """The article is no clitic of its own, nor are the two ل parted: a mention of وللجيش is للجيش."""
    assert split(word, WORDS).lead == lead


def test_both_stems_of_one_spelling() -> None:
    """سيطرته is "his control" and "it controlled him"."""
    found = split(folded("قتلته"), {"قتله", "قتلت"})
    assert {found.stem, found.other} == {"قتله", "قتلت"}


def test_what_is_in_the_lexicon_whole_comes_first() -> None:
    assert split("وكاله", {"وكاله", "كاله"}) == Split("وكاله", known=True)
    assert split("وكاله", {"كاله"}).conjunction == "و"


def test_the_split_that_strips_least_wins() -> None:
    assert split("وبنين", {"بنين", "نين"}).stem == "بنين"
