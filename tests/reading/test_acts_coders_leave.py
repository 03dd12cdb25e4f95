"""Which word of a clause tells its act, which words tell none beside it, and whether what is decided, allowed or kept up is done.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by; or a sentence, a trigger and how its act is told.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

_MODALITIES = frozenset(["ongoing", "future", "hypothetical", "demanded", "negated"])


def modality(text: str, trigger: str) -> str:
    """How the event with these words is told."""
    (line,) = [line for line in event_claims(text) if line.split(" | ")[0].endswith(trigger)]
    return next((part for part in line.split(" | ") if part in _MODALITIES), "occurred")


# A ban, a referral, a release is done once it is decided; what somebody decides to send is still to be sent.
DECIDED = [
    ("قررت السلطات العمانية حجب موقع صحيفة محلية.", "حجب موقع", "occurred"),
    ("قررت النيابة إحالة ثلاثة ضباط إلى المحكمة.", "إحالة", "occurred"),
    ("نددت الرابطة بقرار الحكومة منع الأطباء من السفر.", "منع", "occurred"),
    ("جاء ذلك بعد قرار الوالي بمنع المسيرة.", "منع المسيرة", "occurred"),
    ("اتخذت الحكومة قرار تمديد حالة الطوارئ في الجنوب.", "تمديد حالة الطوارئ", "occurred"),
    ("أضاف أن قرار الإفراج عنهن يعود إلى القاضي.", "الإفراج", "occurred"),
    ("ستقرر الحكومة حجب الموقع.", "حجب الموقع", "future"),
    ("دعا الوزير إلى اتخاذ قرار بمنع المسيرات.", "منع", "demanded"),
    ("تعتزم الحكومة إصدار قرار بمنع التظاهر.", "منع التظاهر", "future"),
    ("قررت الحكومة إرسال قوات إلى الحدود.", "إرسال قوات", "future"),
    ("لم تقرر الحكومة إغلاق المعبر.", "إغلاق المعبر", "negated"),
]

# What somebody is allowed to do, he may do.
ALLOWED = [
    ("سمحت عمان للطائرات الفرنسية بشن غارات على التنظيم.", "غارات", "hypothetical"),
    ("سمحت عمان للطائرات الفرنسية بشن غارات على التنظيم.", "سمحت", "occurred"),
    ("ستسمح السيطرة على التل للجيش بالتقدم نحو البلدة.", "التقدم نحو", "hypothetical"),
    ("قررت باريس السماح بشن غارات جوية على التنظيم.", "غارات جوية", "hypothetical"),
    ("قررت باريس السماح بشن غارات جوية على التنظيم.", "السماح بشن", "occurred"),
    ("ستتيح الهدنة إدخال المساعدات إلى البلدة.", "إدخال المساعدات", "future"),
]

# What went on on a day that is past is told as done; what goes on since then, or more than before, is under way.
KEPT_UP = [
    ("واصلت الطائرات أمس قصف مواقع المسلحين في سرت.", "قصف", "occurred"),
    ("استمر المسلحون مساء الأحد في استهداف القرى الحدودية.", "استهداف", "occurred"),
    ("بدأ التحالف حملته في 14 فبراير بعد شهور من زحف المسلحين واستيلائهم على الميناء.", "حملته", "occurred"),
    ("بدأ التحالف حملته في 14 فبراير بعد شهور من زحف المسلحين واستيلائهم على الميناء.", "استيلائهم", "occurred"),
    ("ارتفع عدد النازحين منذ أن بدأ الجيش حملته العسكرية على المسلحين.", "حملته العسكرية", "occurred"),
    ("بدأت الطائرات غاراتها على التنظيم الشهر الماضي.", "غاراتها", "occurred"),
    ("واصلت الطائرات منذ أمس قصف مواقع المسلحين.", "قصف", "ongoing"),
    ("واصلت الطائرات قصف مواقع المسلحين.", "قصف", "ongoing"),
    ("واصلت القوات أمس حصارها للبلدة.", "حصارها", "ongoing"),
    ("بدأت القوات اليوم هجوما على سرت.", "هجوما", "ongoing"),
    ("بدأت القوات الأحد عملية عسكرية في سرت.", "عملية عسكرية", "ongoing"),
    ("ارتفعت وتيرة القصف على أحياء سرت.", "القصف", "ongoing"),
    ("زادت وتيرة هجمات المسلحين في الجنوب.", "هجمات", "ongoing"),
    ("بعد ارتفاع وتيرة القصف أغلقت المدارس.", "القصف", "occurred"),
    ("الغارات تهدد الهدنة الهشة السارية منذ عام.", "الهدنة الهشة", "ongoing"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), DECIDED + ALLOWED + KEPT_UP)
def test_modality(text: str, trigger: str, expected: str) -> None:
    assert modality(text, trigger) == expected


# The noun of a verb of uttering tells what was uttered.
UTTERED = """
أعرب سكان الجزيرة عن شكرهم للأطباء على جهودهم.
  SUPPORT شكرهم | by سكان الجزيرة | to للأطباء | told by سكان الجزيرة
عبرت النقابة عن شكرها للأمير.
  SUPPORT شكرها | by النقابة | to للأمير | told by النقابة
توصلت باريس وروما أمس إلى اتفاق جديد.
  AGREE اتفاق | by باريس | to روما | on 2024-03-11
رحب الوسيط بالتسوية التي توصل إليها الجانبان.
  SUPPORT رحب | by الوسيط | told by الوسيط
  AGREE التسوية | by الجانبان | told by الوسيط
عادت الحياة رغم الدمار الذي خلفته المليشيات في سرت.
  ASSAULT الدمار | by المليشيات | at سرت
عبرت القوات الجسر نحو البلدة لدعم الحراس.
  MOBILIZE عبرت | by القوات
"""

# Bringing aid is the act, not the aid that is brought; a convention is known by its city and nobody agrees on it.
NAMED = """
ينتظر الأهالي توصيل المساعدات الإنسانية إلى سرت.
  AID توصيل المساعدات | at سرت | future
طالبت المنظمة بنقل المساعدات إلى سرت.
  REQUEST طالبت | by المنظمة | told by المنظمة
  AID نقل المساعدات | at سرت | demanded | told by المنظمة
يخالف ذلك اتفاقية لاهاي بشأن الأسرى.
وقعت الحكومتان في لاهاي اتفاقية للتعاون.
  AGREE اتفاقية | by الحكومتان | at لاهاي
"""

# A quotation mark inside a clause of effect parts no attack from those who fell in it; a verb of stopping has its own subject.
EFFECTS = """
قال إن الغارة "أدت إلى مقتل تسعة عمال".
  ASSAULT الغارة | to تسعة عمال | killed 9 | told by -
قال إن القصف أدى «إلى مقتل تسعة عمال».
  ASSAULT القصف | to تسعة عمال | killed 9 | told by -
لم تتوقف الخسائر عند ذلك، حيث أسفر القصف عن إصابة تسعة عمال.
  ASSAULT القصف | to تسعة عمال | injured 9
لم يتوقف القصف على سرت.
  RETREAT يتوقف القصف | at سرت | negated
"""

# What an authority orders to be done by its own men is done; what it orders somebody to do is asked for.
ORDERED = """
أمرت المحكمة بإخلاء سبيل ثلاثة متهمين.
  RETREAT إخلاء سبيل | by المحكمة | to ثلاثة متهمين | released 3
وأمرت النيابة العامة بحبس مدير المصرف.
  COERCE حبس | by النيابة العامة | to مدير المصرف | detained 1
أصدر التنظيم أوامره بمنع التجول.
  COERCE منع التجول | by التنظيم
أمر القائد جنوده بالانسحاب من سرت.
  REQUEST أمر | by القائد | to جنوده
  RETREAT الانسحاب | by جنوده | at سرت | demanded
أمرت المحكمة بإخلاء المبنى.
  REQUEST أمرت | by المحكمة
  RETREAT إخلاء المبنى | by المحكمة | demanded | background
"""

# Whoever answers a raid that is told does no act beside it; one that hit something was not kept off.
ANSWERED = """
شن الجيش غارة على مصنع وتصدت الدفاعات الجوية لصواريخه.
  ASSAULT غارة | by الجيش | to مصنع
تصدت الدفاعات الجوية أمس لعدوان بالصواريخ استهدف مصنعا.
  ASSAULT عدوان | to الدفاعات الجوية ، مصنعا | on 2024-03-11
تصدت الدفاعات الجوية لصواريخ في سماء حمص.
  ASSAULT تصدت | by الدفاعات الجوية | at حمص
تصدت الدفاعات الجوية لهجوم بالمسيرات على حمص.
  ASSAULT هجوم بالمسيرات | to الدفاعات الجوية | at حمص | negated
"""

# A deed of a court tells the sentence that it gives, and a charge its crime once.
SENTENCED = """
صدر بحق المدانة صك شرعي يقضي بثبوت التهمة والحكم عليها بالقتل، وصدق الحكم من المحكمة العليا.
  SANCTION الحكم
  ACCUSE التهمة
  SANCTION صدق الحكم | by المحكمة العليا
صدر بحق المتهم صك شرعي يقضي بسجنه خمس سنوات.
  SANCTION صك شرعي
انتهى التحقيق إلى توجيه الاتهام إليه بارتكاب جريمته.
  ACCUSE التحقيق
  ACCUSE توجيه الاتهام
اتهمت المحكمة القائد بارتكاب جرائم حرب.
  ACCUSE اتهمت | by المحكمة | to القائد | told by المحكمة
  ASSAULT ارتكاب جرائم حرب | by القائد | told by المحكمة
"""

TABLES = (UTTERED, NAMED, EFFECTS, ORDERED, ANSWERED, SENTENCED)


@pytest.mark.parametrize(("text", "claims"), [claim for table in TABLES for claim in blocks(table)])
def test_triggers(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
