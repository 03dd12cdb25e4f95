"""Claims about sides of wars: who fights beside whom, and who against whom."""

from __future__ import annotations

import csv

from riwaya.accounts import sides
from riwaya.accounts.sides import bond
from riwaya.accounts.speakers import bodies


def test_allies_and_foes() -> None:
    assert bond(["iraqi-army"], [], ["peshmerga"], []) == "allies"
    assert bond(["iraqi-army"], [], ["islamic-state"], []) == "foes"
    assert bond(["asaib-ahl-al-haq"], [], ["iraqi-federal-police"], []) == "allies", "a brigade of one of the bodies"
    assert bond(["taliban"], [], ["hezbollah"], []) is None


def test_a_state_stands_for_its_bodies_that_no_side_names() -> None:
    assert bond(["turkish-president"], ["TR"], ["pkk"], []) == "foes"
    assert bond(["yemeni-republican-guard"], ["YE"], ["popular-resistance-yemen"], []) == "foes", "it is named with the other side"


def test_every_body_is_known_and_stands_on_one_side_of_a_war() -> None:
    seen: set[tuple[str, str]] = set()
    with sides._SIDES.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            for body in row["members"].split():
                assert body in bodies() or (len(body) == 2 and body.isupper()), body
                assert (row["war"], body) not in seen, f"{body} on two sides of {row['war']}"
                seen.add((row["war"], body))
