"""Claims about names and terms of several words: where one is found, whatever stands between and before its words."""

from __future__ import annotations

import pytest

from riwaya.languages.ar.pack import load_matcher
from riwaya.lexicon import compile as comp
from riwaya.lexicon.match import Match
from riwaya.text.tokens import Tokens


def phrases(text: str, category: int = comp.ENTITY) -> list[tuple[str, Match]]:
    """All matches of a category in text order, the longest first at each token."""
    tokens = Tokens(text)
    found = load_matcher().match(tokens).phrases
    return [
        (text[slice(*tokens.span(match.first, match.last))], match)
        for first in sorted(found)
        for match in found[first]
        if match.reading.category == category
    ]


def names(text: str) -> list[str]:
    """The English names of all entities of several words, in text order."""
    entries = load_matcher().entries.actors
    return [entries[match.reading.ref].name for _, match in phrases(text)]


# sentence, words that are the name, its English
FOUND = [
    ("شن تنظيم داعش هجوما ليليا.", "تنظيم داعش", "Islamic State"),
    ("شن تنظيم «داعش» هجوما ليليا.", "تنظيم «داعش", "Islamic State"),
    ('شن تنظيم "داعش" هجوما ليليا.', 'تنظيم "داعش', "Islamic State"),
    ("شن «تنظيم داعش» هجوما ليليا.", "تنظيم داعش", "Islamic State"),
    ("شن تنظيم #داعش هجوما ليليا.", "تنظيم #داعش", "Islamic State"),
    ("شن تَنظيمُ داعِش هجوما ليليا.", "تَنظيمُ داعِش", "Islamic State"),
    ("شن تنظيم  داعش هجوما ليليا.", "تنظيم  داعش", "Islamic State"),
    ("انضم إلى جبهة النصرة مقاتلون.", "جبهة النصرة", "Nusra Front"),
    ("انضم إلى جبهه النصره مقاتلون.", "جبهه النصره", "Nusra Front"),
    ("وجبهة «النصرة» تنفي الخبر.", "وجبهة «النصرة", "Nusra Front"),
    ("لجبهة النصرة معسكر في الجبل.", "لجبهة النصرة", "Nusra Front"),
    ("فجبهة النصرة تنفي الخبر.", "فجبهة النصرة", "Nusra Front"),
    ("وبجبهة النصرة التحق العشرات.", "وبجبهة النصرة", "Nusra Front"),
    ("اجتمع مجلس الأمن مساء أمس.", "مجلس الأمن", "UN Security Council"),
    ("ولمجلس الأمن رأي آخر.", "ولمجلس الأمن", "UN Security Council"),
    ("رحبت الأمم المتحدة بالقرار.", "الأمم المتحدة", "United Nations"),
    ("للأمم المتحدة مكتب هناك.", "للأمم المتحدة", "United Nations"),
    ("وبالأمم المتحدة يستنجدون.", "وبالأمم المتحدة", "United Nations"),
    ("ذكر المرصد السوري لحقوق الإنسان أن الطريق مغلق.", "المرصد السوري لحقوق الإنسان", None),
    ("وذكر الأمين العام للأمم المتحدة أن الوقت ينفد.", "الأمين العام للأمم المتحدة", "UN Secretary-General"),
    ("رحبت قوات سوريا الديمقراطية بالقرار.", "قوات سوريا الديمقراطية", "Syrian Democratic Forces"),
    ("رحبت «قوات سوريا الديمقراطية» بالقرار.", "قوات سوريا الديمقراطية", "Syrian Democratic Forces"),
    ("رحبت وحدات حماية الشعب بالقرار.", "وحدات حماية الشعب", "People's Protection Units"),
    ("ووحدات حماية الشعب باقية.", "ووحدات حماية الشعب", "People's Protection Units"),
    ("ناشدت منظمة الصحة العالمية الأطباء.", "منظمة الصحة العالمية", "World Health Organization"),
    ("حذر برنامج الأغذية العالمي من الجوع.", "برنامج الأغذية العالمي", "World Food Programme"),
    ("نقلت وكالة فرانس برس الخبر.", "وكالة فرانس برس", "Agence France-Presse"),
    ("نقلت وكالة (فرانس برس) الخبر ثم حذفته.", None, None),
]


@pytest.mark.parametrize(("text", "words", "name"), FOUND)
def test_found(text: str, words: str | None, name: str | None) -> None:
    found = phrases(text)
    if words is None:
        assert not [spelling for spelling, _ in found if spelling.count(" ") > 1]
        return
    assert found and found[0][0] == words
    if name is not None:
        assert names(text)[0] == name


# nearly the same letters, and no name
NOT_FOUND = [
    ("توسع تنظيم. داعش المدينة العسكر.", "a full stop between"),
    ("عمل دقيق بلا تنظيم، داعش شيء آخر.", "a comma between"),
    ("فتحت جبهة؛ النصرة واجبة.", "a semicolon between"),
    ("فتحت جبهة: النصرة واجبة.", "a colon between"),
    ("فتحت جبهة\nالنصرة واجبة.", "a line break between"),
    ("فتحت جبهة (النصرة) واجبة.", "brackets between"),
    ("فتحت جبهة 3 النصرة واجبة.", "a number between"),
    ("فتحت جبهة جديدة النصرة واجبة.", "a word between"),
    ("فتحت الجبهة النصرة.", "an article too many"),
    ("وعدهم بجبهة نصرة للمظلوم.", "an article too few"),
    ("لكل مجلس أمن خاص به.", "an article too few"),
    ("المجلس الأمن من غيره.", "an article too many"),
    ("أمم متحدة في الهم.", "no articles at all"),
    ("النصرة جبهة بعيدة.", "the words the other way round"),
]


@pytest.mark.parametrize(("text", "why"), NOT_FOUND)
def test_not_found(text: str, why: str) -> None:
    assert names(text) == [], why


def test_the_longest_name_comes_first() -> None:
    found = [words for words, _ in phrases("حذر الأمين العام للأمم المتحدة من الجوع.")]
    assert found[0] == "الأمين العام للأمم المتحدة"
    assert "للأمم المتحدة" in found[1:]


def test_two_names_of_one_beginning() -> None:
    tokens = Tokens("ناشدت منظمة الأمم المتحدة للطفولة الجميع.")
    matches = load_matcher().match(tokens).phrases[1]
    assert len(matches) >= 2
    assert [match.last for match in matches] == sorted((match.last for match in matches), reverse=True)


def test_every_name_of_a_sentence() -> None:
    assert names("اتفقت الأمم المتحدة وجبهة النصرة وتنظيم داعش على هدنة.") == [
        "United Nations", "Nusra Front", "Islamic State",
    ]  # fmt: skip


def test_the_article_of_a_term_is_free() -> None:
    """Acts and heads are listed without article; in a text they have it or not."""
    for text in ("وقع هجوم انتحاري أمس.", "وقع الهجوم الانتحاري أمس."):
        assert phrases(text, comp.FRAME_NOUN), text


# word, what it may be, what it may not be
READINGS = [
    ("قصفت", "frame_verbs", "head"),
    ("القصف", "frame_nouns", "frame_verbs"),
    ("وأكدت", "cue_verbs", "head"),
    ("سيؤكد", "cue_verbs", "cue_noun"),
    ("داعش", "entity", "head"),
    ("الوزير", "head", "frame_verbs"),
    ("السورية", "demonym", "head"),
    ("العراق", "state", "demonym"),
    ("الجيش", "head", "entity"),
    ("للجيش", "head", "verb"),
    ("شنت", "light", "head"),
]


@pytest.mark.parametrize(("word", "may", "may_not"), READINGS)
def test_readings_of_a_word(word: str, may: str, may_not: str) -> None:
    found = load_matcher().word(Tokens(word).norm[0])
    assert getattr(found, may)
    assert not getattr(found, may_not)


def test_a_future_verb_is_imperfect() -> None:
    """سقصف is no word; سيقصف is."""
    matcher = load_matcher()
    assert matcher.word("سيقصف").frame_verbs and matcher.word("سيقصف").future
    assert not matcher.word("سقصف").frame_verbs


def test_a_verb_has_no_article() -> None:
    assert not load_matcher().word("القصفت").frame_verbs


def test_the_same_word_is_analysed_once() -> None:
    matcher = load_matcher()
    assert matcher.word("والجيش") is matcher.word("والجيش")
