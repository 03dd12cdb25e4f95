"""Which texts are Arabic, told cheaply and without a model."""

from __future__ import annotations

import unicodedata

import pytest

from riwaya.languages.ar.identify import is_arabic, may_hold_arabic, script_of

ARABIC = {
    "wire": (
        "أعلنت وزارة الداخلية العراقية، اليوم الخميس، مقتل ثلاثة من عناصر "
        "الشرطة وإصابة خمسة آخرين في هجوم استهدف نقطة تفتيش شمال بغداد."
    ),
    "headline": "مقتل مدنيين اثنين بانفجار لغم في ريف حماة",
    "post": "عاجل | غارة جوية على محيط المطار ولا أنباء عن إصابات حتى اللحظة #صنعاء https://t.example/xK2p9",
    "vocalised": "قَالَ الوَزِيرُ إِنَّ الحُكُومَةَ سَتُعْلِنُ عَنِ القَرَارِ فِي الأُسْبُوعِ المُقْبِلِ",
    "without hamza": "اعلن المتحدث ان القوات انسحبت من البلدة الى اطراف الوادي بعد اشتباكات استمرت ساعات",
    "with Latin names": "أعلنت شركة Airbus أن طائرة A320 التابعة لها هبطت اضطراريا في مطار Frankfurt بعد عطل في أحد المحركات",
    "typed with Persian letters": "قال مصدر امنی ان القوات دخلت الی المدینة فجر الیوم و ان الاشتباکات توقفت فی الاحیاء الشرقیة",
}
OTHERS = {
    "Persian": (
        "رئیس جمهور در سخنرانی امروز خود در تهران گفت که دولت با تمام "
        "توان از حقوق مردم دفاع می‌کند و مذاکرات با کشورهای منطقه ادامه دارد."
    ),
    "Persian of diplomats": (
        "وزارت امور خارجه در بیانیه‌ای حمله به غزه را محکوم کرد و "
        "از شورای امنیت سازمان ملل متحد خواست تا به مسئولیت خود عمل کند."
    ),
    "Urdu": (
        "وزیر اعظم نے اسلام آباد میں صحافیوں سے بات کرتے ہوئے کہا کہ "
        "حکومت عوام کے مسائل حل کرنے کے لیے تمام وسائل استعمال کر رہی ہے۔"
    ),
    "Pashto": "ولسمشر په کابل کې له خبریالانو سره د خبرو پر مهال وویل چې حکومت به د خلکو د ستونزو د حل لپاره ټول امکانات وکاروي.",
    "Kurdish": (
        "سەرۆک وەزیرانی هەرێم لە کۆنفرانسێکی ڕۆژنامەوانیدا ڕایگەیاند کە "
        "حکومەت بەردەوام دەبێت لە چاکسازی و خزمەتکردنی هاووڵاتیان."
    ),
    "Uyghur": "خەۋەرلەرگە قارىغاندا بۈگۈن سائەت توققۇزدا يىغىن ئېچىلدى ۋە ۋەكىللەر سۆز قىلدى.",
    "English": "The ministry said on Thursday that three officers were killed north of Baghdad (بغداد).",
    "Russian": "Министерство сообщило в четверг о гибели трёх полицейских к северу от Багдада.",
    "figures": "12 34 56 – 2024/05/06",
    "nothing": "",
}


@pytest.mark.parametrize("name", ARABIC)
def test_news_in_arabic_is_arabic(name: str) -> None:
    assert is_arabic(ARABIC[name]), script_of(ARABIC[name])


@pytest.mark.parametrize("name", OTHERS)
def test_other_languages_are_not_whatever_their_letters(name: str) -> None:
    assert not is_arabic(OTHERS[name]), script_of(OTHERS[name])


def test_a_long_text_is_judged_by_its_beginning_and_its_middle() -> None:
    assert is_arabic((ARABIC["wire"] + "\n") * 500)
    assert not is_arabic((OTHERS["Urdu"] + "\n") * 500)


def test_decomposed_letters_count_as_letters() -> None:
    assert is_arabic(unicodedata.normalize("NFD", ARABIC["wire"]))


def test_a_page_without_arabic_letters_need_not_be_parsed() -> None:
    page = "<html><head><title>News</title></head><body><p>{}</p></body></html>"
    assert may_hold_arabic(page.format(ARABIC["wire"]))
    assert may_hold_arabic(page.format("".join(f"&#{ord(letter)};" for letter in ARABIC["wire"])))
    assert not may_hold_arabic(page.format("Nothing but English, and one link to العربية. " * 5))
