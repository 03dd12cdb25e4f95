"""Claims about shares: who is charged with an act, or clears himself of it, in words that name no doer of their own."""

from __future__ import annotations

import pytest

from riwaya import Input, read
from riwaya.accounts.acts import acts_of
from riwaya.accounts.coalitions import is_part, members
from riwaya.accounts.speakers import bodies

STRIKE = "قتل ستة مدنيين أمس الأحد في غارة على سوق بلدة كفرنبل. "


def force(text: str) -> list[tuple[str, list[str], int | None]]:
    """What each voice says of an act of force: whether it happened, who did it, how many were killed at most."""
    acts = acts_of(read(Input(id="r", text=text, published="2019-08-12")))
    return [
        (told.happened, [party.id for party in told.actor], told.killed[1] if told.killed else None)
        for act in acts if act.family == "force" for told in act.tellings
    ]  # fmt: skip


@pytest.mark.parametrize("denial", [
    "ونفى الجيش السوري أي صلة له بالحادثة.",
    "ونفى المتحدث باسم الجيش السوري ضلوع قواته في الهجوم.",
    "ونفى الجيش السوري مسؤوليته عن الغارة.",
    "وأعلن الجيش السوري عدم مسؤوليته عن الغارة.",
])  # fmt: skip
def test_who_denies_his_share_does_not_deny_the_act(denial: str) -> None:
    found = force(STRIKE + denial)
    assert ("not_us", ["syrian-army"], None) in found
    assert "denied" not in [happened for happened, _, _ in found]


@pytest.mark.parametrize("charge", [
    "وحمل المجلس المحلي الجيش السوري المسؤولية.",
    "واتهم المجلس المحلي الجيش السوري بالوقوف وراء الهجوم.",
    "وحمل المجلس المحلي الجيش السوري مسؤولية الغارة.",
])  # fmt: skip
def test_who_is_charged_with_the_act_is_who_did_it_for_that_voice(charge: str) -> None:
    assert ("yes", ["syrian-army"], None) in force(STRIKE + charge)


@pytest.mark.parametrize("other", [
    "واتهم المجلس المحلي الجيش السوري بعرقلة دخول المساعدات.",
    "وحمل المجلس المحلي الجيش السوري مسؤولية انهيار الهدنة.",
    "ونفى الجيش السوري أي صلة له بالشركة.",
])  # fmt: skip
def test_a_share_in_something_else_is_none_in_the_act(other: str) -> None:
    assert not any("syrian-army" in parties for _, parties, _ in force(STRIKE + other))


def test_who_denies_that_anybody_fell_tells_of_an_act_without_dead() -> None:
    found = force(STRIKE + "ونفى المحافظ سقوط أي قتلى في الغارة.")
    assert ("yes", [], 0) in found
    assert "denied" not in [happened for happened, _, _ in found]


def test_the_members_of_a_coalition_are_known_bodies_or_states() -> None:
    known = bodies()
    for body, its_members in members().items():
        assert body in known
        assert all(member in known or (len(member) == 2 and member.isupper()) for member in its_members)


def test_a_coalition_and_its_member_are_one_side_two_members_are_two() -> None:
    assert is_part([], ["FR"], ["global-coalition"])
    assert is_part(["peoples-protection-units"], [], ["syrian-democratic-forces"])
    assert not is_part(["us-air-force"], ["US"], ["french-army"])
    assert not is_part(["houthis"], [], ["arab-coalition-yemen"])


def test_two_doers_without_a_place_or_a_victim_in_common_did_two_things() -> None:
    text = (
        "قال متحدث عسكري إن الطيران التركي شن غارات على مواقع حزب العمال الكردستاني. "
        "وقال المرصد السوري لحقوق الإنسان إن تنظيم داعش هاجم حاجزا للجيش السوري."
    )
    acts = [act for act in acts_of(read(Input(id="r", text=text, published="2015-08-02"))) if act.family == "force"]
    assert len(acts) == 2


def test_an_attack_that_was_repelled_took_place() -> None:
    assert [happened for happened, _, _ in force("صدت المقاومة الشعبية هجوما شنته المليشيات على مواقعها في مأرب.")] == ["yes"]
    assert [happened for happened, _, _ in force("وقال المحافظ إن الهجوم على مأرب لم يقع.")] == ["denied"]
