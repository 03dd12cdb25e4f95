"""Claims about the quantities of a record: lengths of time, and numbers told beside the noun that they count."""

from __future__ import annotations

from claims import document


def test_the_number_of_a_length_is_a_quantity_of_the_record() -> None:
    (quantity,) = document("استمر القصف على المدينة 3 سنوات.").quantities
    assert (quantity.text, quantity.low, quantity.counts) == ("3", 3, "years")


def test_no_toll_is_taken_from_a_length() -> None:
    found = document("قتل القصف 5 مدنيين في حلب خلال 24 ساعة.")
    counted = {item.id: item.low for item in found.quantities}
    tolls = {counted[toll.quantity] for event in found.events for toll in event.tolls}
    assert tolls == {5}
    assert sorted(filter(None, counted.values())) == [5, 24]


def test_a_date_is_no_quantity() -> None:
    assert document("وقع القصف في 3 مايو 2016 واستمر حتى 5 مايو 2016.").quantities == []


def test_a_number_told_behind_its_noun_stands_alone() -> None:
    found = document("قتل جميع ركاب الطائرة وعددهم 176 في الحادث.")
    assert [item.low for item in found.quantities] == [176]
    assert [toll.effect for event in found.events for toll in event.tolls] == ["killed"]
