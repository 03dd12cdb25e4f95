"""Claims about slots: what contradicts, what revises, what one account alone is worth."""

from __future__ import annotations

from typing import Any

from riwaya.accounts.geometry import Area
from riwaya.accounts.slots import Told, compare
from riwaya.accounts.tellings import Figure, Party, Telling


def told(number: int, killed: Figure | None, group: int, published: str = "", **fields: Any) -> Told:
    withdrawn = fields.pop("withdrawn", False)
    happened = fields.pop("happened", "yes")
    stance = fields.pop("stance", None)
    telling = Telling(
        event="e1", span=(0, 1), statement=None, chain=(), stance=stance, happened=happened, killed=killed, **fields
    )
    return Told(number, telling, group, published, withdrawn)


def relation(*accounts: Told, slot: str = "killed") -> str:
    found: str = compare(accounts)[slot]["relation"]
    return found


def test_two_sources_with_two_figures_contradict_each_other() -> None:
    assert relation(told(0, (17, 17), 1), told(1, (19, 19), 2)) == "contradiction"
    earlier, later = told(0, (17, 17), 1, "2025-02-03T16:05"), told(1, (19, 19), 2, "2025-02-03T18:30")
    assert relation(earlier, later) == "contradiction"


def test_a_figure_that_was_told_as_no_final_one_is_revised() -> None:
    assert relation(told(0, (5, 5), 1, "2021-07-30T20:15", so_far=True), told(1, (8, 8), 2, "2021-07-30T22:40")) == "revision"
    assert relation(told(0, (5, 5), 1), told(1, (8, 8), 2, risen=True)) == "revision"


def test_at_least_so_many_so_far_is_revised_by_more() -> None:
    assert relation(told(0, (44, None), 1, so_far=True), told(1, (53, 53), 2)) == "revision"
    assert relation(told(0, (44, None), 1), told(1, (53, 53), 2, risen=True)) == "revision"
    assert relation(told(0, (44, None), 1), told(1, (53, 53), 2)) == "refinement"


def test_a_higher_figure_of_another_day_revises_unless_somebody_still_tells_the_lower() -> None:
    first, second = told(0, (3, 3), 1, "2018-04-22"), told(1, (7, 7), 2, "2018-04-23")
    assert relation(first, second) == "revision"
    assert relation(first, second, told(2, (3, 3), 1, "2018-04-23")) == "contradiction"


def test_a_figure_that_its_source_took_back_contradicts_nobody() -> None:
    other = told(0, (5, 5), 1, "2021-07-30T20:15")
    wrong, right = told(1, (3, 3), 2, "2021-07-30T21:30"), told(2, (5, 5), 2, "2021-07-31")
    assert relation(other, wrong) == "contradiction"
    assert relation(other, wrong, right) == "revision"
    assert relation(other, told(1, (3, 3), 2, "2021-07-30T21:30", withdrawn=True)) == "revision"


def test_people_were_killed_is_no_count() -> None:
    assert relation(told(0, (2, None), 1), told(1, (1, 1), 2)) == "refinement"
    assert relation(told(0, (3, None), 1), told(1, (1, 1), 2)) == "contradiction"


def test_the_same_dead_told_as_civilians_and_as_fighters_are_a_contradiction() -> None:
    civilians, fighters = told(0, (5, 5), 1, counted="civilian"), told(1, (5, 5), 2, counted="armed")
    assert relation(civilians, fighters) == "contradiction"
    many = [told(number, (5, 5), number, counted="civilian") for number in range(3, 9)]
    assert relation(fighters, *many) == "contradiction"  # that one alone calls them fighters is no slip of reading
    assert relation(civilians, told(1, (5, 5), 2, counted="people")) == "same"
    assert relation(told(0, (1, 1), 1, counted="civilian"), told(1, (1, 1), 2, counted="armed")) == "incomparable"
    assert relation(civilians, told(1, (8, 8), 2, counted="armed")) == "incomparable"


def test_one_account_against_many_sources_is_no_quarrel() -> None:
    many = [told(number, (3, 3), number) for number in range(4)]
    assert relation(*many, told(9, (2, 2), 9)) == "outlier"
    assert relation(*many, told(8, (2, 2), 8), told(9, (2, 2), 9)) == "contradiction"
    assert relation(*many[:3], told(9, (2, 2), 9)) == "contradiction"


def test_a_figure_that_only_those_give_who_give_another_too_is_a_part_of_it() -> None:
    both, other = [told(0, (3, 3), 1), told(1, (1, 1), 1)], told(2, (3, 3), 2)
    assert relation(*both, other) == "revision"
    assert relation(*both, other, told(3, (1, 1), 3)) == "contradiction"


def test_figures_of_two_days_are_no_quarrel() -> None:
    first = told(0, (3, 3), 1, days=("2024-11-27", "2024-11-28"))
    assert relation(first, told(1, (5, 5), 2, days=("2024-12-02", "2024-12-03"))) == "incomparable"
    assert relation(first, told(1, (5, 5), 2, days=("2024-11-28", "2024-11-29"))) == "contradiction", "a strike at midnight"
    assert relation(first, told(1, (5, 5), 2)) == "contradiction", "who does not say when may mean the same day"


def test_days_that_some_accounts_tell_hold_for_the_figure() -> None:
    first = [told(0, (3, 3), 1, days=("2024-11-27", "2024-11-28")), told(1, (3, 3), 3)]
    assert relation(*first, told(2, (5, 5), 2, days=("2024-12-02", "2024-12-03"))) == "incomparable"


def test_who_names_one_of_the_dead_counts_nobody() -> None:
    named, four = told(0, (1, 1), 1, named=("killed",)), told(1, (4, 4), 2)
    assert relation(named, four) == "refinement"
    assert relation(told(0, (1, 1), 1), four) == "contradiction"
    assert relation(named, told(1, (1, 1), 2)) == "same"
    assert relation(told(0, (3, 3), 1, named=("killed",)), told(1, (2, 2), 2)) == "contradiction", "three names are no two dead"
    assert compare([named])["killed"]["values"][0]["named"] is True


def test_one_denial_against_many_sources_is_one() -> None:
    many = [told(number, None, number) for number in range(6)]
    assert relation(*many, told(9, None, 9, happened="denied"), slot="happened") == "contradiction"


def doer(number: int, group: int, *ids: str) -> Told:
    return told(number, None, group, actor=tuple(Party(id, id, None, None, True) for id in ids), modes=("aerial",))


def test_gunmen_and_a_named_group_do_not_contradict_each_other() -> None:
    assert relation(doer(0, 1, "islamic-state"), doer(1, 2, "terrorists-unspecified"), slot="actor") == "refinement"
    assert relation(doer(0, 1, "islamic-state"), doer(1, 2, "houthis"), slot="actor") == "contradiction"


def deed(number: int, actor: str, *modes: str, fighting: bool = False, **fields: Any) -> Told:
    parties = (Party(actor, actor, None, None, True),)
    return told(number, fields.pop("killed", None), number, actor=parties, modes=modes, fighting=fighting, **fields)


def test_who_does_different_things_in_one_war_is_no_quarrel() -> None:
    army, militia = deed(0, "yemeni-army", fighting=True), deed(1, "popular-resistance-yemen", fighting=True)
    planes, shells = deed(2, "arab-coalition-yemen", "aerial"), deed(3, "houthis", "heavy-weapons")
    assert relation(army, militia, slot="actor") == "refinement", "a town that both took"
    assert relation(army, planes, slot="actor") == "refinement"
    assert relation(planes, shells, slot="actor") == "refinement", "foes, one with aircraft and one with shells"
    assert relation(deed(0, "yemeni-army", "heavy-weapons"), shells, slot="actor") == "contradiction", "who shelled the town"
    assert relation(deed(0, "houthis", "drone"), deed(1, "islamic-state", "drone"), slot="actor") == "contradiction"


def test_two_doers_are_a_quarrel_only_where_it_may_be_one_deed() -> None:
    here = (Area("a", "Sinjar", "سنجار", 36.32, 41.87, 4.0, "settlement", 1.0),)
    iran, state = deed(0, "state-ir", place=here), deed(1, "islamic-state")
    assert relation(iran, state, slot="actor") == "incomparable", "one of them says neither where nor whom nor when"
    assert relation(iran, deed(1, "islamic-state", place=here), slot="actor") == "contradiction"
    assert relation(iran, deed(1, "islamic-state", stance="accuse"), slot="actor") == "contradiction", "a charge is of the act"


def test_two_who_do_likewise_are_no_quarrel_where_nobody_is_charged_with_it() -> None:
    turkey, russia = doer(0, 1, "state-tr"), doer(1, 2, "state-ru")
    assert compare([turkey, russia], "force")["actor"]["relation"] == "contradiction"
    assert compare([turkey, russia], "movement")["actor"]["relation"] == "incomparable", "both sent troops"
    denied = told(1, None, 2, happened="not_us", actor=(Party("state-tr", "state-tr", None, None, True),))
    assert compare([turkey, denied], "movement")["actor"]["relation"] == "contradiction", "it says that it sent none"


def test_allies_who_hit_their_foe_are_no_quarrel() -> None:
    foe, village = (Party("houthis", "houthis", None, None, True),), (Party("farmers", "farmers", None, None, False),)
    army, planes = deed(0, "yemeni-army", recipient=foe), deed(1, "arab-coalition-yemen", "aerial", recipient=foe)
    assert relation(army, planes, slot="actor") == "refinement"
    army, planes = deed(0, "yemeni-army", recipient=village), deed(1, "arab-coalition-yemen", "aerial", recipient=village)
    assert relation(army, planes, slot="actor") == "contradiction"


def test_figures_of_two_places_or_of_two_sides_dead_are_two_counts() -> None:
    here, there = (Area(name, name, name, lat, 44.0, 2.0, "settlement", 1.5) for name, lat in (("here", 13.5), ("there", 13.8)))
    assert relation(told(0, (5, 5), 1, place=(here,)), told(1, (3, 3), 2, place=(there,))) == "incomparable"
    assert relation(told(0, (5, 5), 1, place=(here,)), told(1, (3, 3), 2)) == "contradiction"
    assert relation(told(0, (5, 5), 1, fallen=("houthis",)), told(1, (3, 3), 2, fallen=("yemeni-army",))) == "incomparable"
    assert relation(told(0, (5, 5), 1, fallen=("houthis",)), told(1, (3, 3), 2, fallen=("houthis",))) == "contradiction"


def test_foes_who_hit_the_same_victims_are_quarrelled_over() -> None:
    market = (Party("market", "market", None, None, False),)
    for same in ({"recipient": market}, {"killed": (9, 9)}):
        planes, shells = deed(0, "arab-coalition-yemen", "aerial", **same), deed(1, "houthis", "heavy-weapons", **same)
        assert relation(planes, shells, slot="actor") == "contradiction"


def test_an_army_and_the_militia_beside_it_may_both_hold_a_town() -> None:
    def holder(number: int, name: str) -> Told:
        return told(number, None, number, controls=((name, name, "gained"),))

    assert relation(holder(0, "yemeni-army"), holder(1, "popular-resistance-yemen"), slot="controls") == "refinement"
    assert relation(holder(0, "yemeni-army"), holder(1, "houthis"), slot="controls") == "contradiction"


def test_the_army_may_be_anybodys() -> None:
    army, houthis, state = (
        told(number, None, number, controls=((name, name, "holds"),))
        for number, name in enumerate(["army", "houthis", "islamic-state"])
    )
    assert relation(army, houthis, slot="controls") == "refinement"
    assert relation(state, houthis, slot="controls") == "contradiction"


def test_an_initial_toll_that_a_copy_repeats_is_initial_still() -> None:
    first, copy = told(0, (2, 2), 1, so_far=True), told(1, (2, 2), 1)
    assert relation(first, copy, told(2, (3, 3), 2)) == "revision"


def test_a_quarter_at_the_edge_of_a_city_refines_the_city() -> None:
    city = Area("c", "Aden", "عدن", 12.79, 45.03, 9.0, "settlement")
    quarter = Area("q", "Dar Saad", "دار سعد", 12.905, 44.99, 2.0, "neighbourhood")
    village = quarter._replace(identity="v", kind="settlement")
    one, other, third = (told(number, None, number, place=(area,)) for number, area in enumerate([city, quarter, village]))
    assert relation(one, other, slot="place") == "refinement"
    assert relation(one, third, slot="place") == "contradiction"
