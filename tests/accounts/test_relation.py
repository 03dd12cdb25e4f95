"""Two headlines agree, disagree or are unrelated, and the words that say so are named."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from riwaya.accounts.relation import Relation, relation, weights
from riwaya.accounts.terms import arabic
from riwaya.lexicon.schema import Contrast, Denial, Sense


def compared(a: str, b: str) -> Relation:
    return relation(a, b, arabic())


def reasons(found: Relation, kind: str) -> list[tuple[str | None, str | None]]:
    return [(reason.text_a, reason.text_b) for reason in found.why if reason.kind == kind]


def _differing(found: Relation) -> set[str]:
    return {reason.kind for reason in found.why} - {"overlap"}


# ---------------------------------------------------------------- agreeing


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("البرلمان العراقي يقر الموازنة", "إقرار الموازنة في البرلمان العراقي"),  # verb and verbal noun
        ("وفاة الروائي السوداني عن ثمانين عاما", "رحيل الروائي السوداني عن عمر ثمانين سنة"),  # words of one sense
        ("أنقرة ترسل تعزيزات إلى الحدود", "تركيا ترسل تعزيزات إلى الحدود"),  # a capital for its state
        ("أسعار القمح تهبط مع صعود الدولار", "صعود الدولار يهبط بأسعار القمح"),  # two contrary words, each of the same thing
        ("لم تسفر الهزة عن ضحايا", "هزة بلا ضحايا"),  # denied in both
        ("مقتل ثلاثين عاملا في انهيار منجم", "مقتل العشرات في انهيار منجم"),  # a number within a range
        ("قصف يستهدف سوق البلدة", "سوق البلدة تحت القصف"),
    ],
)
def test_the_same_in_other_words(a: str, b: str) -> None:
    found = compared(a, b)
    assert found.relation == "agree"
    assert reasons(found, "overlap")


# ---------------------------------------------------------------- opposites


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("ارتفاع صادرات التمور العراقية", "هبوط صادرات التمور العراقية", ("ارتفاع", "هبوط")),
        ("تونس تفتح معبر رأس جدير", "تونس تغلق معبر رأس جدير", ("تفتح", "تغلق")),
        ("الحكومة السودانية تقبل مبادرة الهدنة", "رفض الحكومة السودانية مبادرة الهدنة", ("تقبل", "رفض")),
        ("الإفراج عن قبطان السفينة", "اعتقال قبطان السفينة", ("إفراج", "اعتقال")),
        ("نجاة الطيار من تحطم المروحية", "مصرع الطيار في تحطم المروحية", ("نجاة", "مصرع")),
    ],
)
def test_contrary_words_of_the_same_thing(a: str, b: str, words: tuple[str, str]) -> None:
    found = compared(a, b)
    assert found.relation == "disagree"
    assert words in reasons(found, "opposite")


def test_contrary_words_of_different_things_are_no_contradiction() -> None:
    found = compared("صعود أسهم المصارف وهبوط أسهم الطيران", "هبوط أسهم الطيران وصعود أسهم المصارف")
    assert found.relation == "agree"
    assert not reasons(found, "opposite")


def test_contrary_words_that_have_changed_places_are_one() -> None:
    assert compared("صعود القمح وهبوط القطن", "هبوط القمح وصعود القطن").relation == "disagree"


def test_a_denied_contrary_agrees() -> None:
    assert compared("لم ترتفع أسعار الخبز", "انخفضت أسعار الخبز").relation == "agree"


# ---------------------------------------------------------------- denial


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("الجيش يسيطر على المطار", "الجيش لم يسيطر على المطار"),
        ("انسحاب القوات من البلدة", "لا صحة لانسحاب القوات من البلدة"),
        ("استقالة محافظ البصرة", "خبر استقالة محافظ البصرة شائعة"),
        ("هدنة في الحديدة", "نفي التوصل إلى هدنة في الحديدة"),
        ("الوفد يغادر جنيف", "الوفد لن يغادر جنيف"),
        ("الوسيط ينجح في وقف القتال", "فشل الوسيط في وقف القتال"),
        ("حريق المصفاة أوقع جرحى", "حريق المصفاة دون جرحى"),
    ],
)
def test_what_one_text_says_the_other_denies(a: str, b: str) -> None:
    for found in (compared(a, b), compared(b, a)):
        assert found.relation == "disagree"
        assert _differing(found) & {"negation", "opposite"}


def test_news_of_false_news_is_not_false_news() -> None:
    found = compared("حبس مدون في الخرطوم بتهمة نشر أخبار كاذبة", "سجن مدون في الخرطوم بتهمة نشر أخبار")
    assert not reasons(found, "negation")
    assert found.relation == "agree"


# ---------------------------------------------------------------- done, coming, possible


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("القوات انسحبت من المدينة", "القوات ستنسحب من المدينة", ("انسحبت", "تنسحب")),
        ("وقعت إيران الاتفاق النووي", "إيران قد توقع الاتفاق النووي", ("وقعت", "توقع")),
        ("سوف يصوت البرلمان على الدستور", "البرلمان صوت على الدستور", ("يصوت", "صوت")),
    ],
)
def test_what_is_to_come_differs_slightly_from_what_is_done(a: str, b: str, words: tuple[str, str]) -> None:
    found = compared(a, b)
    assert found.relation == "agree"
    assert reasons(found, "modality") == [words]


# ---------------------------------------------------------------- numbers, times, actors, places


@pytest.mark.parametrize(
    ("a", "b", "kind", "words"),
    [
        ("مقتل 12 شخصا في انهيار مبنى", "مقتل 40 شخصا في انهيار مبنى", "number", ("12", "40")),
        ("المرحلة الأولى من الاقتراع", "المرحلة الثانية من الاقتراع", "number", ("الأولى", "الثانية")),
        ("مهرجان قرطاج في 2015", "مهرجان قرطاج في 2019", "time", ("2015", "2019")),
        ("المغرب يستضيف القمة الأفريقية", "السنغال تستضيف القمة الأفريقية", "actor", ("المغرب", "السنغال")),
        ("انفجار في سوق بحلب", "انفجار في سوق بحماة", "place", ("حلب", "حماة")),
        ("إضراب الأطباء في بيروت", "إضراب المعلمين في بيروت", "wording", ("أطباء", "معلمين")),
    ],
)
def test_the_same_place_filled_otherwise(a: str, b: str, kind: str, words: tuple[str, str]) -> None:
    found = compared(a, b)
    assert found.relation == "disagree"
    assert words in reasons(found, kind)


def test_who_warns_is_not_who_is_warned() -> None:
    found = compared("ميركل تحذر ماكرون من التصعيد", "ماكرون يحذر ميركل من التصعيد")
    assert found.relation == "disagree"
    assert reasons(found, "actor") == [("ميركل", "ميركل")]


def test_a_state_that_only_one_text_names_is_no_difference() -> None:
    assert compared("افتتاح سد جديد في إثيوبيا", "افتتاح سد جديد").relation == "agree"


# ---------------------------------------------------------------- unrelated


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("إضراب المعلمين في تونس", "زلزال يضرب جزيرة يابانية"),
        ("مصر تبدأ حصاد القمح", "مصر تستدعي سفيرها في لندن"),  # one state, two events
        ("", "زلزال يضرب جزيرة يابانية"),
        ("...", "!!!"),
    ],
)
def test_texts_of_different_things(a: str, b: str) -> None:
    found = compared(a, b)
    assert found.relation == "unrelated"
    assert not reasons(found, "overlap")


# ---------------------------------------------------------------- what holds for all


def _entries() -> Iterator[Sense | Denial | Contrast]:
    senses = arabic().senses
    yield from senses.senses
    yield from senses.denials
    yield from senses.contrasts


def _contradicts(entry: Sense | Denial | Contrast) -> bool:
    return not isinstance(entry, Sense) or bool(entry.contrary_verb or entry.contrary_noun)


@pytest.mark.parametrize("entry", list(_entries()), ids=lambda entry: getattr(entry, "id", None) or entry.lemma)
def test_every_entry_does_what_its_examples_say(entry: Sense | Denial | Contrast) -> None:
    yes, no = compared(*entry.yes), compared(*entry.no)
    if _contradicts(entry):
        assert yes.relation == "disagree"
        assert isinstance(entry, Contrast) or _differing(yes) & {"opposite", "negation"}
        assert no.relation != "disagree"
    else:
        assert (yes.relation, no.relation == "agree") == ("agree", False)


PAIRS = [
    ("قوات النظام تقصف مدينة دوما بـ 12 صاروخا", "لم تقصف «قوات النظام» دوما"),
    ("الـرئـيس يُقِيلُ الوزيرَ\nبعد ساعات", "بقاء الوزير في منصبه 👍🏽 بعد ساعات"),
    ("one two three", "one two four"),
]


@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_spans_point_at_the_words(a: str, b: str) -> None:
    for reason in compared(a, b).why:
        assert (reason.a is None) == (reason.text_a is None)
        assert reason.a is None or a[slice(*reason.a)] == reason.text_a != ""
        assert reason.b is None or b[slice(*reason.b)] == reason.text_b != ""


@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_a_text_agrees_with_itself(a: str, b: str) -> None:
    for text in (a, b):
        found = compared(text, text)
        assert (found.relation, found.shared, _differing(found)) == ("agree", 1.0, set())


def test_weights_are_shares() -> None:
    figures = weights()
    assert 0 < figures.unrelated_below < figures.disagree_from < 1
    assert all(0 < weight <= 1 for weight in (*figures.terms.values(), *figures.reasons.values()))
