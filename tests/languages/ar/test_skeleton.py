"""Words of one root share a skeleton; words of others do not."""

from __future__ import annotations

import pytest

from riwaya.languages.ar.skeleton import skeleton
from riwaya.text.normalise import folded


@pytest.mark.parametrize(
    "family",
    [
        "تشكيل يشكل تشكل مشكلة",
        "انتخاب ينتخب انتخابات ناخب",
        "اعتقال يعتقل معتقل معتقلون",
        "استقالة يستقيل",
        "انفجار ينفجر تفجير",
        "استهداف يستهدف",
        "اتهام متهم يتهم تهمة",
        "انطلاق ينطلق إطلاق",
        "اصطدام يصطدم صدمة",
        "مخزون مخزونات تخزين",
        "توقيع يوقع",
    ],
)
def test_a_verb_and_its_nouns(family: str) -> None:
    assert len({skeleton(folded(word)) for word in family.split()}) == 1


@pytest.mark.parametrize(("one", "other"), [("تشكيل", "تشغيل"), ("انتخاب", "انتحار"), ("هجوم", "هدوء"), ("قصف", "وقف")])
def test_other_roots(one: str, other: str) -> None:
    assert skeleton(folded(one)) != skeleton(folded(other))


def test_too_little_is_nothing() -> None:
    assert [skeleton(word) for word in ("", "ا", "او", "يا")] == [""] * 4
