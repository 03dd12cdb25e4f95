"""Claims about places of posts: hashtags, hamlets that no gazetteer knows, two villages of one noun, names with their noun.

In: sentences as posts have them. Out: the names of the places found, in text order.
"""

from __future__ import annotations

import pytest
from claims import document

NAMED = [
    # A hashtag behind a noun of place is the whole name.
    ("مداهمة في قرية #الزر شرق #ديرالزور.", ["الزر", "دير الزور"]),
    ("حملة مداهمات في قرية #حمرة_بلاسم شرق #الرقة.", ["حمرة بلاسم", "الرقة"]),
    ("قصف الطيران على منطقة #الوادي_الأزرق بريف #جسر_الشغور.", ["الوادي الأزرق", "جسر الشغور"]),
    # Where the gazetteer knows the hashtag, that is it.
    ("قصف على مدينة #جسر_الشغور.", ["جسر الشغور"]),
    # One noun in the dual or plural for names that no gazetteer knows.
    ("قصف على قريتي الجات والتوخار بريف منبج.", ["الجات", "التوخار", "منبج"]),
    # No town abroad, and no camp far away, is a village or farm here.
    ("عملية إنزال في قرية أسكندرون بريف الحسكة.", ["أسكندرون", "الحسكة"]),
    # The noun belongs to the name of a mountain or a farm.
    ("إنزال جوي قرب جبل البشري في بادية دير الزور.", ["جبل البشري", "دير الزور"]),
    ("إنزال جوي على مزرعة اليرموك بريف الرقة الغربي.", ["مزرعة اليرموك", "الرقة"]),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_names_of_places(text: str, names: list[str]) -> None:
    assert [place.name_ar for place in document(text).places] == names


def test_unknown_village_lies_where_the_text_says() -> None:
    village, province = document("عملية إنزال في قرية أسكندرون بريف الحسكة.").places
    assert (village.country, village.lat, village.lon) == ("SY", province.lat, province.lon)
    assert village.gazetteer is None
    assert (village.radius_km or 0) >= 40


def test_region_of_two_words_and_hashtag_of_an_act() -> None:
    region, _ = document("قصف روسي على منطقة النهر الأزرق بريف جسر الشغور.").places
    assert (region.name_ar, region.kind) == ("النهر الأزرق", "region")
    assert [place.name_ar for place in document("#مجزرة_الباب جريمة جديدة لقوات النظام.").places] == ["الباب"]
    assert [place.name_ar for place in document("اجتماع في منطقة العمليات العسكرية بريف حلب.").places] == ["حلب"]
