"""Claims about speakers: whom one counts as when sources are counted."""

from __future__ import annotations

import pytest

from riwaya import Input, read
from riwaya.accounts.acts import acts_of
from riwaya.accounts.speakers import canonical, organs, outlets, source_of_outlet


def sources(text: str, outlet: str | None = None) -> list[str]:
    """Whom the named links of all tellings count as, "" for the outlet."""
    acts = acts_of(read(Input(id="r", text=text, outlet=outlet, published="2019-08-14")))
    return [telling.chain[0].counts_as for act in acts for telling in act.tellings if telling.chain]


@pytest.mark.parametrize("text", [
    "قال المتحدث باسم قوات الدعم السريع إن الجيش قصف المستشفى في الفاشر.",
    "قالت قوات الدعم السريع إن الجيش قصف المستشفى في الفاشر.",
])  # fmt: skip
def test_a_spokesman_is_his_body(text: str) -> None:
    assert sources(text)[0] == "rapid-support-forces"


def test_a_title_that_holds_the_word_for_the_army_is_of_the_army_it_names() -> None:
    assert sources("قال المتحدث باسم الجيش السوري إن المسلحين قصفوا سراقب.") == ["syrian-army"]


def test_a_director_is_the_body_named_before() -> None:
    text = (
        "قال المرصد السوري لحقوق الإنسان إن القصف على سراقب قتل خمسة مدنيين. "
        "وقال مدير المرصد إن القصف على سراقب أصاب السوق."
    )
    assert set(sources(text)) == {"sohr"}


def test_the_news_agency_of_a_group_is_the_group() -> None:
    assert sources("قالت وكالة أعماق إن مقاتلين هاجموا نقطة تفتيش قرب تدمر.") == ["islamic-state"]


def test_our_correspondent_and_a_statement_are_the_outlet() -> None:
    assert sources("أفاد مراسلنا بأن الطيران قصف سراقب.", "شبكة الأخبار") == [""]


def test_an_outlet_that_names_itself_speaks_for_itself() -> None:
    text = "أكد موقع «صوت الساحل» أن الطيران قصف سراقب وقتل ثلاثة مدنيين."
    assert sources(text, "صوت الساحل") == [""]
    assert sources(text, "المشرق") != [""]


@pytest.mark.parametrize(("outlet", "source"), [
    ("دائرة الإعلام في الجيش الوطني الليبي", "libyan-national-army"),
    ("نقابة الصحفيين التونسيين", "press union (Tunisia)"),
    ("صحيفة الساحل", "صحيفة الساحل"),
    ("مركز الإعلام", "مركز الإعلام"),
])  # fmt: skip
def test_the_office_of_a_body_is_that_body(outlet: str, source: str) -> None:
    assert source_of_outlet(canonical(outlet)) == source


def test_a_body_that_is_told_in_full_is_no_bare_commission() -> None:
    text = "قالت لجنة تقصي الأضرار إن القصف على سراقب قتل خمسة مدنيين."
    assert sources(text) == ["لجنه تقصي الاضرار"]


def test_an_office_whose_name_does_not_say_whose_it_is_is_its_body() -> None:
    assert source_of_outlet(canonical("مركز عمليات طوارئ الصحة العامة")) == "Ministry of Health (Lebanon)"


def test_a_spokesman_known_by_name_is_one_source_with_his_body() -> None:
    text = (
        "نفى المتحدث باسم القيادة العامة للجيش الوطني الليبي اللواء أحمد المسماري استهداف مركز المهاجرين في تاجوراء. "
        "واتهم المسماري المليشيات بقصف المركز."
    )
    assert set(sources(text)) == {"libyan-national-army"}


def test_every_organ_speaks_for_somebody_the_lexicon_has() -> None:
    known = set(outlets().values())
    assert {body for body in organs().values()} <= known
    assert {voice for voice, country in organs() if not country} <= known


def test_what_stands_in_brackets_is_not_the_name() -> None:
    assert canonical("سبأ (عدن)") == "saba-yemen"
    assert canonical("صحيفة لا يعرفها أحد (عدن)") == "صحيفة لا يعرفها أحد (عدن)"
