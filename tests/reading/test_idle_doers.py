"""Who stands where a doer would and does nothing: sides, provinces, the fallen; and whose a second verb of a relative clause is.

In: sentences of our own. Out: events with who did them and to whom.
The idea: each construction that names somebody for a place, a direction or a loss has its sentence, and one that must stay.
"""

from __future__ import annotations

import pytest
from claims import event_claims

IDLE = [
    # sides that only tell in whose turn, or where from
    ("أدان الرئيس الهجوم من جهته، ودعا إلى الهدوء.", "ASSAULT الهجوم"),
    ("تستعد القوات لاقتحام المعسكر من جهة صوامع القمح.", "ASSAULT اقتحام | by القوات | future"),
    ("تبنت جهة مجهولة التفجير الذي هز السوق.", "ASSAULT التفجير | by جهة مجهولة"),  # a party, whoever that is
    # help that somebody gets is no aide of his
    ("قدمت دول مجاورة للأهالي سلاحا لدعم صمودهم ومساعدتهم في رد الغزاة.", "AID سلاحا | by دول مجاورة | to للأهالي"),
    ("اعتقلت الشرطة الوزير ومساعديه في العاصمة.", "COERCE اعتقلت | by الشرطة | to الوزير ، مساعديه | detained 3-?"),
    # a plant that was seized has seized nothing
    ("كما ضبط مصنع سري بمساعدة الأهالي.", "COERCE ضبط"),
    ("كما ضبطت الشرطة مخدرات في الحي.", "COERCE ضبطت | by الشرطة"),
    # the number of the dead is who they are
    ("قالت البعثة إن عدد القتلى بلغ تسعين عراقيا بينما بلغ عدد الجرحى مئة.", "ASSAULT القتلى | to تسعين عراقيا | killed 90"),
    # provinces are ground
    ("احتفل الأهالي بطرد المسلحين من المحافظة.", "ASSAULT طرد المسلحين | to المسلحين"),
    ("فرضت المحافظة حظر التجول ليلا.", "COERCE حظر التجول | by المحافظة"),  # its government
    # what is written attacks nobody
    ("يعد ذلك انتهاكا للقانون الدولي، ويبقى المدنيون تحت ضرباتها.", "ASSAULT ضرباتها | ongoing"),
    # those who fell
    ("بلغ عدد الضحايا الذين ماتوا بسبب التعذيب ثلاثة.", "ASSAULT التعذيب | killed 3"),
    (
        "أدى الحادث الإرهابي الذي وقع في المقر إلى استشهاد جنديين ومن بين الشهداء المسعف ياسر خليل.",
        "ASSAULT الحادث الإرهابي | to جنديين | killed 2",
    ),
    ("اعتمدت القيادة محاصرة البلدة، لتفادي وقوع خسائر بين المدنيين.", "COERCE محاصرة"),
    ("لقي عشرات المسلحين مصرعهم بين أسير وقتيل.", "ASSAULT مصرعهم | to عشرات المسلحين | killed 20-99"),
    ("اندلعت اشتباكات بين الأهالي والشرطة.", "ASSAULT اشتباكات | by الأهالي | to الشرطة"),
    # who gives himself up does that
    ("ارتفع عدد السجناء الذين سلموا أنفسهم للقوات.", "RETREAT سلموا أنفسهم | by عدد السجناء | to للقوات | surrendered 2-?"),
    ("التقى الوفد الأسرى الذين أطلق التنظيم سراحهم.", "RETREAT سراحهم | by التنظيم | to الأسرى | released 2-?"),
    # relative clauses behind an act
    ("فرح السكان بفرار التنظيم الذي هاجم البلدة ومنع التدخين.", "COERCE منع | by التنظيم"),
    ("تدخلت دول لوقف تقدم المتمردين الذين استولوا على العاصمة وسيطروا على الميناء.", "ASSAULT سيطروا | by المتمردين"),
    ("خرجت حملة لملاحقة عناصر التنظيم، الذين اشتبكوا مع الجيش.", "ASSAULT اشتبكوا | by عناصر التنظيم | to الجيش"),
    ("فرح السكان بفرار التنظيم الذي هاجمه الجيش وسيطر على البلدة.", "ASSAULT سيطر | by الجيش"),
    # whom a noun of aiming hits
    ("يسعى التنظيم إلى استهداف البعثات الدبلوماسية في العاصمة.", "ASSAULT استهداف | by التنظيم | to البعثات الدبلوماسية | future"),
    ("فرض الجيش طوقا على خلفية استهداف رتل للتحالف قرب الجسر.", "ASSAULT استهداف | to رتل ، للتحالف"),
    ("أسفر استهداف النظام السوري للبلدة عن دمار واسع.", "ASSAULT استهداف | by النظام السوري"),
    # who is seized, before the verb
    ("بين المتهمين ثلاثة أشقاء ألقت الشرطة القبض عليهم أمس.", "COERCE القبض | by الشرطة | to ثلاثة أشقاء | detained 3"),
    # further places behind a subject, provinces that are taken, places among those taken
    ("قوات المقاومة في عدن ولحج هاجمت المواقع.", "ASSAULT هاجمت | by قوات المقاومة | at عدن ، لحج"),
    ("تقدمت القوات وحررت مديرية دار سعد.", "ASSAULT حررت | by القوات | at دار سعد"),
    (
        "أطلقت فصائل سورية هجوما ضد قوات سوريا الديمقراطية، وطردتها من عدة جيوب منها مدينة منبج.",
        "ASSAULT طردتها | by فصائل سورية | to قوات سوريا الديمقراطية | at منبج",
    ),
    ("قالت الوكالة إن كتائب إسلامية ومقاتلة تشن هجوما على المطار.", "ASSAULT هجوما | by كتائب إسلامية ومقاتلة | ongoing"),
    ("انسحبت منها القوات الأميركية.", "RETREAT انسحبت | by القوات الأميركية"),
    # what stands behind a known name in marks and is none of its adjectives
    ("شهدت القرى انتشارا لعناصر ميليشيا «قسد» بدءًا من البلدة.", "MOBILIZE انتشارا | by عناصر ميليشيا «قسد»"),
    ("طال القصف البلدة من قبل ميليشيا «قسد» موقعًا جرحى مدنيين.", "ASSAULT القصف | by ميليشيا «قسد» | injured 2-?"),
    ("حلقت طائرات «درون» إيرانية فوق القرى.", "MOBILIZE حلقت طائرات | by طائرات «درون» إيرانية"),
    # attributes that و joins, and the latter
    ("كان المتمردون المدعومون من طهران والمتحالفون مع صالح سيطروا على الميناء.", "ASSAULT سيطروا | by المتمردون"),
    ("انسحب المتمردون المدعومون من الخارج والجنود سيطروا على الميناء.", "ASSAULT سيطروا | by الجنود"),
    (
        "قتل راع برصاص طيران التحالف الدولي في عملية إنزال جوي نفذها الأخير.",
        "ASSAULT عملية إنزال جوي | by طيران التحالف الدولي | to راع | killed 1",
    ),
    # added with ل
    ("دمرت الفصائل دبابتين، إضافة لتدمير تحصينات النظام.", "ASSAULT تدمير | by الفصائل | to النظام"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claim"), IDLE)
def test_idle_doer(sentence: str, claim: str) -> None:
    told = [one.split(" | ") for one in event_claims(sentence)]
    found = [" | ".join(part for part in parts if not part.startswith(("on ", "told by"))) for parts in told]
    assert claim in found, found
