"""Claims about control of ground: who holds, gains or loses it, and which ground.

In: sentences. Out: (change, holder, place) of every control record. The claims also say what is *not* read: a backer, the
party that was driven out, a parliament named beside the city.
"""

from __future__ import annotations

import pytest
from tests.reading.claims import document, event_claims, statement_claims

_CLAIMS: list[tuple[str, list[tuple[str, str | None, str | None]]]] = [
    ("وتخضع دمشق لسيطرة النظام.", [("holds", "النظام", "دمشق")]),
    ("وقصفت الطائرات صنعاء الخاضعة لسيطرة الحوثيين.", [("holds", "الحوثيين", "صنعاء")]),
    ("سقطت بلدة الراعي في أيدي مقاتلي المعارضة أمس.", [("gained", "مقاتلي المعارضة", "الراعي")]),
    ("جاء ذلك بعد سقوط الرقة بيد القوات الحكومية المدعومة من روسيا.", [("gained", "القوات الحكومية", "الرقة")]),
    ("وفقد الجيش السيطرة على خان شيخون.", [("lost", "الجيش", "خان شيخون")]),
    ("وحرر الجيش بلدة القائم من تنظيم داعش.", [("gained", "الجيش", "القائم"), ("lost", "تنظيم داعش", "القائم")]),
    ("وسلم المسلحون معسكر الصالح إلى الجيش.", [("lost", "المسلحون", "الصالح"), ("gained", "الجيش", "الصالح")]),
]


@pytest.mark.parametrize(("text", "wanted"), _CLAIMS)
def test_ground(text: str, wanted: list[tuple[str, str | None, str | None]]) -> None:
    found = document(text)
    actors = {item.id: item.text for item in found.actors}
    places = {item.id: item.text for item in found.places}
    assert [(item.change, actors.get(item.holder or ""), places.get(item.place or "")) for item in found.control] == wanted


def test_a_plane_falls_on_a_town_that_fell() -> None:
    """The fixed words of one fall are not those of another before a relative."""
    assert event_claims("وقف السكان يشاهدون سقوط الطائرة على البلدة التي سقطت في يد مسلحين.") == [
        "ASSAULT سقطت في يد | by مسلحين"
    ]


def test_what_a_pronoun_says_is_carried_is_nothing_else() -> None:
    found = event_claims("انتقد النتائج التي أصدرها البرلمان في حادثة سقوط الموصل بيد داعش.")
    assert "ASSAULT سقوط الموصل بيد | by داعش | at الموصل" in [claim.partition(" | told")[0] for claim in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("فر المحافظ الذي عينه المتمردون من المدينة.", ["RETREAT فر | by المحافظ"]),
        ("وزار الوزير الميناء الذي استعاده الجيش قبل أيام.", None),
    ],
)
def test_verb_with_pronoun_behind_relative(text: str, wanted: list[str] | None) -> None:
    """عينه is he appointed him, no sample; استعاده is he took it back, no retaking."""
    found = event_claims(text)
    assert found == wanted if wanted is not None else any("استعاده | by الجيش" in claim for claim in found)


def test_subject_behind_an_object_pronoun() -> None:
    """Of whom somebody is said to accuse him is not himself the accuser."""
    assert statement_claims("وصل الزعيم إلى بيروت. واتهمه البعض بالخيانة.") == ["accuse | البعض | الخيانة | anonymous"]
    told = event_claims("وصل الزعيم إلى بيروت. واتهمه البعض بالخيانة.")
    assert not any("by الزعيم" in claim for claim in told if "ACCUSE" in claim)


def test_joined_nouns_of_blame_share_what_is_blamed() -> None:
    assert statement_claims("وأعرب الأمير عن بالغ استنكاره وشجبه للحادث.") == ["condemn | الأمير | للحادث"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("كما أحكمت المقاومة سيطرتها على سناح.", "ASSAULT أحكمت | by المقاومة"),
        ("وتواصل طائرات التحالف غاراتها مستهدفة مواقع الميليشيات.", "ASSAULT غاراتها | by طائرات التحالف | to الميليشيات"),
        ("وتحدث القائد أثناء تفقده مواقع قوات البيشمركة.", "CONSULT تفقده مواقع | by القائد"),
    ],
)
def test_a_noun_with_a_pronoun_has_its_doer_in_it(text: str, wanted: str) -> None:
    """Behind such a noun a phrase is what the act is done to, and who carries the act is whom the pronoun means."""
    assert any(claim.startswith(wanted) for claim in event_claims(text))


def test_fighting_factions_are_no_aircraft() -> None:
    found = document("أطلقت الفصائل المقاتلة قذائف على بلدة نبل.")
    assert [item.text for item in found.actors if item.id in found.events[0].actor] == ["الفصائل المقاتلة"]
    assert not any("jet" in (item.name or "") for item in found.actors)


def test_progress_is_made_and_nobody_investigated() -> None:
    claims = event_claims("حققت المقاومة أمس تقدما في غرب تعز بعد اشتباكات مع المسلحين.")
    assert [claim.split(" | ")[0] for claim in claims] == ["ASSAULT تقدما", "ASSAULT اشتباكات"]


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("تظاهر المئات في عمان تنديدا بقصف غزة.", "المئات"),
        ("وتحقق الشرطة في التفجير الذي وقع أمس.", "الشرطة"),
        ("وألقت السلطات مسؤولية الهجوم على الحزب.", "السلطات"),
    ],
)
def test_who_speaks_of_an_attack_has_not_made_it(text: str, blamed: str) -> None:
    attacks = [claim for claim in event_claims(text) if claim.startswith("ASSAULT")]
    assert attacks and not any(f"by {blamed}" in claim for claim in attacks)
