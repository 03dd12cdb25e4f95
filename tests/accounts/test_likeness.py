"""What speaks for two acts being one, and which are compared at all."""

from __future__ import annotations

import pytest

from riwaya import Input, read
from riwaya.accounts.acts import Act, acts_of
from riwaya.accounts.blocking import ENOUGH, keys_of
from riwaya.accounts.likeness import evidence
from riwaya.accounts.words import cores, weigh
from riwaya.store.incidents import makers


def act(text: str, published: str | None = "2019-08-14", outlet: str | None = None) -> Act:
    """The first act of a report."""
    return acts_of(read(Input(id=text, text=text, published=published, outlet=outlet)))[0]


def kinds(one: Act, other: Act) -> set[str]:
    return {reason.kind for reason in evidence(one, other)}


@pytest.mark.parametrize("texts", [
    ("قصفت طائرات حربية أمس سوقا قرب سراقب ما أدى إلى مقتل خمسة مدنيين.", "قتل أربعة مدنيين أمس في غارات على سراقب."),
    ("قصفت المدفعية أطراف بلدة كفرنبل صباحا.", "غارات روسية على معرة النعمان وكفرنبل أوقعت قتيلين."),
    ("قتل ثلاثة في غارة على حي الوعر بحمص.", "غارة على حمص."),
])  # fmt: skip
def test_evidence_is_the_same_whichever_act_is_given_first(texts: tuple[str, str]) -> None:
    one, other = map(act, texts)
    there, back = evidence(one, other), evidence(other, one)
    assert [(reason.kind, reason.shown) for reason in there] == [(reason.kind, reason.shown) for reason in back]
    assert [reason.weight for reason in there] == pytest.approx([reason.weight for reason in back])


def test_a_word_counts_without_what_is_written_onto_it() -> None:
    assert list(cores("وبالقصف للقصف قصف")) == ["قصف"] * 3
    assert list(cores("في تلمنس وبتلمنس")) == ["في", "تلمنس", "تلمنس"]
    assert "ورق" in set(cores("ورق")), "what remains would be no word"


def test_addresses_and_names_of_accounts_do_not_count() -> None:
    plain, linked = "قصف على سرمين", "قصف على سرمين @idlib_now https://t.me/idlib24 hawarnews.com/ar"
    assert weigh([plain]) == weigh([linked])


def test_a_house_that_tells_two_things_by_its_own_phrases_tells_two() -> None:
    texts = (
        "قصف تركي على قرية الدبس يصيب مزارعا. تابعونا على مدار الساعة.",
        "قصف تركي على قرية صيدا يصيب طفلا. تابعونا على مدار الساعة.",
    )
    assert "same outlet" in kinds(act(texts[0], outlet="هاوار"), act(texts[1], outlet="هاوار"))
    assert "same outlet" not in kinds(act(texts[0], outlet="هاوار"), act(texts[1], outlet="نورث برس"))
    assert "same outlet" not in kinds(act(texts[0]), act(texts[1]))


def test_two_towns_side_by_side_are_not_one_town() -> None:
    one, other = act("قصف مدفعي على محيط معرة النعمان أوقع قتيلين."), act("قصف مدفعي على بلدة كفرنبل أوقع خمسة قتلى.")
    assert "places side by side" in kinds(one, other)
    assert kinds(one, act("غارات على معرة النعمان.")) & {"same spot", "same town", "same region"}


def _weight(one: Act, other: Act) -> int:
    return sum(range_.weight for range_ in keys_of(one).sought for key in keys_of(other).own if range_.low <= key <= range_.high)


def test_two_acts_in_a_great_city_are_compared_where_one_more_word_joins_them() -> None:
    rockets = act("سقوط صواريخ على مصفى غربي مدينة أربيل.")
    assert _weight(rockets, act("هجوم بالصواريخ استهدف المصفى في أربيل.")) >= ENOUGH
    assert _weight(rockets, act("اغتيال ضابط برصاص مجهولين في أربيل.")) < ENOUGH


def test_a_name_that_no_list_has_is_enough_to_be_compared_by() -> None:
    assert _weight(act("اختطاف المصور باسويد من منزله."), act("نفى مصدر خطف باسويد، وقال إن القوات لم تعتقله.")) >= ENOUGH


def test_what_makes_incidents_is_known_by_all_its_files() -> None:
    names = {path.name for path in makers()}
    assert {"likeness.py", "fitting.py", "clustering.py", "shelf.py", "reconcile.py", "frequency.py"} <= names
    assert all(path.is_file() for path in makers())


def test_a_great_city_told_by_itself_and_by_its_outskirts_is_found_by_one_key_each() -> None:
    keys = keys_of(act("قصف على مدينة أربيل ومحيط أربيل وأطراف مدينة أربيل.")).own
    assert len(keys) == len(set(keys))


def test_an_act_whose_sentence_names_no_place_lies_about_those_of_its_report() -> None:
    acts = acts_of(read(Input(id="p", text="مقتل متظاهر برصاص قوات الشغب.\nالمعتصمون يطالبون بإقالة المحافظ.\n#الكوت")))
    assert all("Kut" in {area.name for area in (*one.areas, *one.around)} for one in acts)
