"""Claims about tokens: what is one word, one number, one mark, and where each stands in the text as it came."""

from __future__ import annotations

import pytest

from riwaya.text.tokens import BREAK, MARK, NUMBER, WORD, Tokens

# text, folded tokens divided by spaces (↵ is a line break)
CUT = [
    ("قال الوزير.", "قال الوزير ."),
    ("قُتِلَ شخصٌ", "قتل شخص"),
    ("وصل 1,250 لاجئا", "وصل 1250 لاجيا"),
    ("وصل ١٬٢٥٠ لاجئا", "وصل 1250 لاجيا"),
    ("بنسبة 3.5%", "بنسبه 3.5 %"),
    ("بنسبة ٣٫٥٪", "بنسبه 3.5 %"),
    ("بنسبة 3,5 بالمئة", "بنسبه 3.5 بالميه"),
    ("في 12/3/2024", "في 12 / 3 / 2024"),
    ("الساعة 10:30", "الساعه 10 : 30"),
    ("ولد عام 1990.", "ولد عام 1990 ."),
    ("الفرقة25", "الفرقه 25"),
    ("#دير_الزور", "# دير _ الزور"),
    ("@alwatan", "@ alwatan"),
    ("بيروت-الأناضول", "بيروت - الاناضول"),
    ('ل"الرياض"', 'ل " الرياض "'),
    ("«النصرة»", "« النصره »"),
    ("نعم؟ لا!", "نعم ؟ لا !"),
    ("أولا\nثانيا", "اولا ↵ ثانيا"),
    ("أولا\r\n\r\nثانيا", "اولا ↵ ثانيا"),
    ("أولا  \n  ثانيا", "اولا ↵ ثانيا"),
    ("أولا\u2028ثانيا", "اولا ↵ ثانيا"),
    ("تسـ.ـتهدف الحي", "تستهدف الحي"),
    ("الحـ.ـر.بي", "الحربي"),
    ("انتهى الاجتماع.وقال", "انتهي الاجتماع . وقال"),
    ("قالت CNN", "قالت cnn"),
    ("شمال المحافظةنفذت قوات", "شمال المحافظه نفذت قوات"),  # ة only ends words
    ("@SyriaNewsمقتل رجل", "@ syrianews مقتل رجل"),
    ("قُصِفت المدينةوقُتل رجل", "قصفت المدينه وقتل رجل"),
    ("🔴 عاجل", "🔴 عاجل"),
    ("انتهى...", "انتهي . . ."),
    ("1,2,3", "1.23"),
    ("10,000,000 ليرة", "10000000 ليره"),
    ("", ""),
    (" \t ", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CUT)
def test_cut(text: str, wanted: str) -> None:
    tokens = Tokens(text)
    assert [norm.replace("\n", "↵") for norm in tokens.norm] == wanted.split()
    assert len(tokens) == len(tokens.kind) == len(tokens.start) == len(tokens.end)


def test_kinds() -> None:
    tokens = Tokens("قتل 5، وأصيب\nآخرون")
    assert tokens.kind == [WORD, NUMBER, MARK, WORD, BREAK, WORD]


@pytest.mark.parametrize(
    ("text", "token", "raw"),
    [
        ("قُتِلَ شخصٌ أمس", 0, "قُتِلَ"),
        ("قُتِلَ شخصٌ أمس", 1, "شخصٌ"),
        ("إنها تسـ.ـتهدف الحي", 1, "تسـ.ـتهدف"),
        ("من ﷲ وحده", 1, "ﷲ"),
        ("وصل ١٬٢٥٠ لاجئا", 1, "١٬٢٥٠"),
        ("جــــاء الوفد", 0, "جــــاء"),
        ("قال “نعم” ثم", 1, "“"),
    ],
)
def test_a_token_cuts_the_text_as_it_came(text: str, token: int, raw: str) -> None:
    assert Tokens(text).raw(token).rstrip("ٌَُِْ") == raw.rstrip("ٌَُِْ")


def test_a_span_runs_from_the_first_to_the_last_token() -> None:
    text = "قال  «الجيش السوري»  أمس"
    tokens = Tokens(text)
    first, last = tokens.span(2, 4)
    assert text[first:last] == "الجيش السوري"


@pytest.mark.parametrize(
    ("text", "letters", "rest"),
    [
        ("والجيش", 1, "الجيش"),
        ("وَالجيش", 1, "الجيش"),
        ("بـالجيش", 1, "الجيش"),
        ("فـــبالجيش", 2, "الجيش"),
        ("للجيش", 1, "لجيش"),
    ],
)
def test_where_a_proclitic_ends(text: str, letters: int, rest: str) -> None:
    at = Tokens(text).inner_start(0, letters)
    assert text[at:] == rest


def test_marks_and_numbers_are_where_they_stand_behind_words_that_were_parted() -> None:
    tokens = Tokens("قال في المدينةالقديمة: «قتل 12»، وجرح 3\nومضى.")
    assert tokens.norm.count("المدينه") == 1
    assert [tokens.norm[index] for index in tokens.marks] == [":", "«", "»", "،", "\n", "."]
    assert [tokens.norm[index] for index in tokens.numbers] == ["12", "3"]
