"""Deeds spoken of as a kind: who somebody is, an evil by itself, a policy, whoever, a land as what is ruined."""

from __future__ import annotations

import pytest

from riwaya import Input, read

CLAIMS = [
    # in whose ranks somebody fights says who he is; whom he fights, or that he fell there, tells an act
    ("أعلنت النيابة أسماء الأجانب الذين يقاتلون في صفوف التنظيم.", "battle:verb", 0),
    ("حذر السفير من الجماعات المتشددة التي تقاتل في الشمال.", "battle:verb", 0),
    ("التقى الموفد قادة الفصائل التي تقاتل تنظيم داعش شرقي الفرات.", "battle:verb", 0),
    ("انتقد الموفد حزب الله الذي يقاتل تنظيم داعش شرقي الفرات.", "battle:verb", 1),
    ("شنت الطائرات غارات على فصائل محلية تقاتل إلى جانب الشرطة.", "military-cooperation:verb", 0),
    ("قال القائد إن عشيرته تقاتل إلى جانب الشرطة.", "military-cooperation:verb", 1),
    # ground that somebody has already
    ("ساعدت الغارات الفصيل على تعزيز سيطرته على الميناء.", "take-ground:noun", 0),
    ("ساعدت الغارات الفصيل على السيطرة على الميناء.", "take-ground:noun", 1),
    ("قتل الملازم حين كان يقاتل في صفوف الفصيل.", "battle:verb", 1),
    ("وصل المفاوض إلى البلدة التي يقاتل فيها نحو ستمئة مسلح.", "battle:verb", 1),
    ("قال الضابط إن القوة التي تحارب على الأرض هناك محلية.", "wage-war:verb", 0),
    # an evil by itself
    ("خرج الشباب من عقود من القمع إلى البطالة.", "crush-protest:noun", 0),
    ("دانت النقابة قمع المتظاهرين في عطبرة.", "crush-protest:noun", 1),
    ("شهدت البلاد حملة القمع التي شنها الحاكم بعد الاحتجاجات.", "crush-protest:noun", 1),
    ("دعا الخطيب الشباب إلى أن يحذروا من سفك الدماء.", "claim-lives:noun", 0),
    ("قال الوزير إن هذه الفئة أوغلت في سفك دماء المسلمين.", "claim-lives:noun", 0),
    ("اتهم الشيخ التنظيم بسفك دماء الأبرياء في الحويجة أمس.", "claim-lives:noun", 1),
    ("عمد التنظيم إلى سبي نسائهم.", "enslave:noun", 1),
    ("رأى الكاتب أنها دولة استعباد الإنسان لأخيه.", "enslave:noun", 0),
    ("اتهم النائب الجارة بدعم التخريب وإثارة الفتن.", "vandalise:noun", 0),
    ("رافق المداهمة تكسير الأبواب في الحي.", "vandalise:noun", 1),
    # what the noun before a deed makes of it; whoever does something is nobody in particular
    ("انتهج الحاكم سياسة قتل المدنيين.", "kill:noun", 0),
    ("زادت الحاجة إلى عصابات القتل الطائفية.", "kill:noun", 0),
    ("هؤلاء لا يتورعون عن قتل من يخالفهم في الرأي.", "kill:noun", 0),
    ("أعلن الناطق مقتل سبعة من رجال الشرطة.", "kill:noun", 1),
    # harm with the article alone, that takes up none that was told
    ("التقى الوفد ناجين من الاعتقال وممثلين للمنظمة.", "arrest:noun", 0),
    ("أما التجويع، فهو سلاح آخر للميليشيا.", "starve:noun", 0),
    ("قال الباحث إن للتجنيد وسائل أخرى منها الخطف.", "abduct:noun", 0),
    ("خطف مسلحون طبيبا في بعقوبة، وقال شقيقه إن الخطف جرى أمام المشفى.", "abduct:noun", 1),
    ("تسبب التنظيم بالقتل في سروج.", "kill:noun", 1),
    # what befell somebody wounds nobody
    ("قارن الكاتب ذلك بما أصاب الجيران من محن وأزمات.", "injure:verb", 0),
    ("قال الطبيب إن الرصاص الذي أصاب الطفل أطلق من سطح قريب.", "injure:verb", 1),
    # evils in a row, whoever is given to them
    ("انضم إلى الفصيل الذي تولى كبر الفساد والاعتداء والتكفير والتفجير.", "bombing:noun", 0),
    ("تبنى الفصيل الاغتيال والتفجير في سوق البصرة.", "bombing:noun", 1),
    # the name of a team
    ("توجهت فرق الدفاع المدني والإسعاف إلى الحي.", "treat-wounded:noun", 0),
    ("سارعت فرق الدفاع المدني إلى إسعاف الجرحى في الحي.", "treat-wounded:noun", 1),
    # a plural with the article alone
    ("جدد المجلس وقوفه ضد الأعمال الإرهابية الجبانة.", "terror-attack:noun", 0),
    ("دان المجلس الأعمال الإرهابية التي ارتكبها التنظيم في سرت.", "terror-attack:noun", 1),
    # a crime that hurts nobody, and what a deed is called
    ("أسندت النيابة إلى المدير ارتكاب جرائم اختلاس المال العام.", "commit-crimes:noun", 0),
    ("اتهم التقرير الطرفين بارتكاب جرائم حرب في دارفور.", "commit-crimes:noun", 1),
    ("قصف الطيران السوق، وهي جريمة حرب أخرى تضاف إلى ما سبقها.", "commit-crimes:noun", 0),
    # abuses at large, and what holds of any deed of a kind
    ("لا يكفي أن يذكر التقرير الجرائم التي ارتكبت.", "commit-crimes:verb", 0),
    ("قال الكاتب إن الجرائم التي ارتكبها النظام كثيرة.", "commit-crimes:verb", 1),
    ("ندد البيان بالجرائم التي ارتكبتها الميليشيا بحق المدنيين في تعز.", "commit-crimes:verb", 1),
    ("انتشرت صور عن فظائع شهدها الجميع.", "commit-crimes:noun", 0),
    ("قال الأمين العام إن أي اعتداء على أمن إحدى الدول الشقيقة هو اعتداء على الجميع.", "assault-wrong:noun", 0),
    ("توعد الوزير بالرد على أي هجوم تركي على القامشلي.", "attack:noun", 1),
    # offices and ground called after operations
    ("قتل سائق قائد عملياتها العسكرية في الشرق.", "military-operation:noun", 0),
    ("وصل الوزير إلى قواطع العمليات العسكرية غرب المدينة.", "military-operation:noun", 0),
    ("واصل الجيش عملياته العسكرية غرب المدينة.", "military-operation:noun", 1),
    # a common word beside the clause that tells what its doer does
    ("ارتفع عدد الطلعات منذ بدأت عمليات الائتلاف الغربي الذي يقصف مواقع الجماعة في الصحراء.", "military-operation:noun", 0),
    ("أعلنت الوزارة انتهاء عمليات التحالف ضد التنظيم في سوريا.", "military-operation:noun", 1),
    ("شنت الصحيفة حملات تشويه مضللة ضد الوزير.", "military-operation:noun", 0),
    # a land as what is ruined, a war as what ruins, and a town that is called so
    ("ساهم هؤلاء في تخريب بلادنا.", "vandalise:noun", 0),
    ("طالب السكان بإعمار ما دمرته الحرب من مساكن.", "destroy:verb", 0),
    ("طالب السكان بإعمار ما دمرته الميليشيا من مساكن.", "destroy:verb", 1),
    ("لا تبعد تدمر إلا ساعتين عن العاصمة.", "destroy:verb", 0),
    ("القوات الجوية تدمر رادارا في الساحل.", "destroy:verb", 1),
    # what befalls a land
    ("جاء القصف بعد أيام من الزلزال المدمر الذي ضرب مناطق واسعة.", "strike:verb", 0),
    ("أثرت الضائقة المالية التي ضربت المتشددين في قدرتهم على الشراء.", "strike:verb", 0),
    ("ضربت القوات الأميركية أهدافا للفصيل قرب البوكمال.", "strike:verb", 1),
    ("عمت البهجة التي تجتاح قلوب الأهالي.", "overrun:verb", 0),
    ("اجتاحت قوات الدعم السريع بلدة ود النورة.", "overrun:verb", 1),
    # who is thrown out of his own ranks is no fighter driven out of a place
    ("أعلنت القوات طرد ثلاثة مقاتلين من صفوفها.", "expel-fighters:noun", 0),
    ("أعلنت القوات طرد المقاتلين من أطراف البلدة.", "drive-out:noun", 1),
]


@pytest.mark.parametrize(("text", "rule", "count"), CLAIMS)
def test_deeds_of_a_kind(text: str, rule: str, count: int) -> None:
    """What stands right beside a word of violence says that it tells of a kind of deed, and of none that was done."""
    assert sum(":".join(event.rule.split(":")[:2]) == rule for event in read(Input(text=text)).events) == count


def test_looting_takes_things() -> None:
    """Who plunders takes what is not his, as who confiscates does."""
    assert [event.type for event in read(Input(text="نهب مسلحون مخازن القمح في ود مدني.")).events] == ["COERCE"]
