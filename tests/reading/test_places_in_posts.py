"""Claims about where things happened in posts and reports of local networks: lists of villages, fire and where it comes from.

In: sentences as such posts have them. Out: the names of places, and the places of acts, in text order.
"""

from __future__ import annotations

import pytest
from claims import document

# A list behind a noun in the plural: each of its names is a village, whether a gazetteer has it or not.
LISTED = [
    ("قصفت الطائرات قرى الدرداء العبوش، الشيخ مسكين، كفر عويد، والبارة جنوب إدلب.", 4),
    ("داهمت قسد قرى تل الحميدي وتل الأذان وتل الناعم بريف الحسكة.", 3),
    ("يستمر القصف على قرى صالح الحمود وجهبل ومشيرفة وفاطسة بريف عين عيسى.", 4),
    ("قصفت قوات النظام قرى المستريحة والديمسو والقيراطة في جبل الزاوية.", 3),
    ("قصفت قوات النظام بلدات البارة - كنصفرة - سفوهن جنوب إدلب.", 3),
    ("قصف طال قرى دادا عبدان ومضمورة والربيعان وعنيق الشوق وبلدة أبو راسين.", 5),
    ("قصف مدفعي على بلدتي #النيرب و #معارة_سفلى بريف #إدلب.", 2),
    ("قصف مدفعي على بلدتي #كفر_عمة و#كفر_جوم غرب #حلب.", 2),
    ("استهدف القصف محيط بلدات “كفرعمة” و”كفرجوم” غرب حلب.", 2),
    ("قصفت القوات مخيمي الرحمة والأمل قرب سرمدا.", 2),
    ("قصف على قرى وادي الضيف و وادي نعمان وكفروما.", 3),
]


@pytest.mark.parametrize(("text", "count"), LISTED)
def test_all_places_of_a_list(text: str, count: int) -> None:
    found = document(text)
    listed = [place.id for place in found.places][:count]
    assert list(found.events[0].place) == listed


# A list ends where the sentence goes on, and what describes villages is no village.
ENDED = [
    ("قصفت الطائرات قرى سرمين والنيرب وقتلت امرأة.", ["سرمين", "النيرب"]),
    ("قصفت مدن حمص وحماة وتصاعد الدخان منها.", ["حمص", "حماة"]),
    ("قصف استهدف قرى حدودية وتجمعات للنازحين.", []),
    ("استهدف القصف قرى المسلمين والمسيحيين.", []),
    ("نزح الأهالي من عدة قرى منها عشرون عائلة وثلاثة أطفال.", []),
    ("سيطر الجيش على خمس قرى وهي محررة بالكامل ومحاصرة.", []),
]


@pytest.mark.parametrize(("text", "names"), ENDED)
def test_a_list_ends(text: str, names: list[str]) -> None:
    assert [place.name_ar for place in document(text).places] == names


# What names some of several villages, what marks alone join, what only says in what something lies.
ROWS = [
    ("قصفت المدفعية عدة قرى في ريف جسر الشغور من بينها جفتلك نعسان والزعينية.", ["جفتلك نعسان", "الزعينية"]),
    ("استهدفت الطائرات قرى في جبل الزاوية هي الموزرة وعين لاروز ودير سنبل.", ["الموزرة", "عين لاروز", "دير سنبل"]),
    ("رحلت بريطانيا لاجئين إلى دول عدة من بينها رواندا.", []),
    ("غارات على سرمين، البارة، كنصفرة جنوب إدلب.", ["سرمين", "البارة", "كنصفرة"]),
    ("غارة على حي المزة، دمشق.", ["المزة"]),
    ("غارة على سرمين، البارة خارج الخدمة.", ["سرمين"]),
    ("قصف على أحياء المزة، كفرسوسة، القدم في دمشق.", ["المزة", "كفرسوسة", "القدم"]),
    ("قصفت المدفعية قرية كفرنوران غرب مدينة الأتارب في ريف حلب الغربي.", ["كفر نوران"]),
    ("هاجم مسلحون قرية الطيبة شرق مدينة درعا ومدينة نوى في ريف درعا الغربي.", ["الطيبة", "نوى"]),
    ("انفجرت سيارة شمال مدينة الباب في ريف حلب الشرقي.", ["الباب"]),
]

# From where fire comes and where those are posted who fire is no place of what was hit.
ORIGINS = [
    ("قصف صاروخي مصدره مدينة سراقب طال بلدة سرمين.", ["سرمين"]),
    ("قصف مدفعي مصدره القواعد العسكرية في ريف اللاذقية استهدف بلدة البارة جنوب إدلب.", ["البارة"]),
    ("قصف مدفعي مصدره قوات النظام على بلدة سرمين.", ["سرمين"]),
    ("قصفت قوات النظام المتمركزة في سراقب بقذائف المدفعية بلدة سرمين.", ["سرمين"]),
    ("استهدفت الوحدات العاملة في ريف حماة بالمدفعية مواقع الإرهابيين في محيط البارة وكنصفرة.", ["البارة", "كنصفرة"]),
    ("قصفت القوات المنتشرة في معرة النعمان، بلدة البارة.", ["البارة"]),
    ("اشتبكت القوات المنتشرة في سراقب مع مسلحين.", ["سراقب"]),
    ("نفذت إسرائيل عدوانا جويا من اتجاه شمال بيروت مستهدفة نقاطا في المنطقة الوسطى.", []),
    ("أطلقت طائرات إسرائيلية صواريخ من اتجاه الجولان على نقاط جنوب دمشق.", ["دمشق"]),
]

# Two states that strike each other are sides; with which arm a town is shelled stands before the town.
SIDES = [
    ("سقط صاروخ على بلدة كناكر في ريف دمشق جراء القصف المتبادل بين إسرائيل وإيران.", ["كناكر"]),
    ("اندلعت اشتباكات على الحدود بين سوريا ولبنان.", ["سوريا", "لبنان"]),
    ("قتل جندي في انفجار لغم بين سوريا والعراق.", ["سوريا", "العراق"]),
    ("الجيش السوري يستهدف براجمة صواريخ بلدة سرمين بريف إدلب.", ["سرمين"]),
]


@pytest.mark.parametrize(("text", "names"), ROWS + ORIGINS + SIDES)
def test_where_it_happened(text: str, names: list[str]) -> None:
    found = document(text)
    places = {place.id: place.name_ar for place in found.places}
    assert [places[number] for number in found.events[0].place] == names


# The ends of a road, a name of two words that no gazetteer has, a body that is called after a town, words that are no names.
NAMED = [
    ("ضربة جوية على طريق حارم - باريشا بريف إدلب.", ["حارم", "باريشا"]),
    ("مداهمة في بلدة حوايج البومصعب، وذلك بدعم من التحالف.", ["حوايج البومصعب"]),
    ("قصف على قرية فنيجين المحاصرة منذ أيام.", ["فنيجين"]),
    ("انفجار قرب قرية عجيبة الشرقية بريف دير الزور.", ["عجيبة الشرقية"]),
    ('مقتل "سامر حمدان" نائب الرئاسة المشتركة لمجلس دير الزور المدني، برصاص قسد في بلدة المنصورة.', ["المنصورة"]),
    ("قصف جوي جرحت فيه الناجية الوحيدة في كفرعويد.", ["كفر عويد"]),
    ("وقع الهجوم على الطريق الواصل بين تل براك والهول.", ["تل براك", "الهول"]),
    ("سيرت القوات الروسية دورية قرب تل تمر.", ["تل تمر"]),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_names_and_no_names(text: str, names: list[str]) -> None:
    found = document(text)
    places = {place.id: place.name_ar for place in found.places}
    assert [places[number] for number in found.events[0].place] == names
