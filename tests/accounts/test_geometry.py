"""Claims about places: what is one place among others."""

from __future__ import annotations

from riwaya.accounts.geometry import Area, is_local


def test_a_town_told_by_its_outskirts_is_one_place_and_a_capital_is_not() -> None:
    town = Area("g:1", "Kafr Nabl", "كفرنبل", 35.6, 36.5, 15.0, "settlement", 1.1)
    assert is_local(town)
    assert not is_local(town._replace(rare=0.3))
    assert not is_local(town._replace(kind="admin1", radius_km=60.0))
    assert is_local(town._replace(kind="admin2", radius_km=10.0))
