"""Claims about the fixed words of a verb where they do not stand behind it: as the head of its relative clause, taken up by a
pronoun of the verb or of their preposition, or as the subject before it.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

TAKEN_UP = """
نزع الخبراء ألغاما زرعت من قبل المسلحين في المخا.
  MOBILIZE زرعت | by المسلحين | at المخا
نزع الخبراء الألغام التي كانت الميليشيا قد زرعتها في المخا.
  MOBILIZE زرعتها | by الميليشيا | at المخا
فكك الجيش عبوة ناسفة كان التنظيم زرعها في كركوك.
  MOBILIZE زرعها | by التنظيم | at كركوك
عرض اللواء مدرعات حصل عليها من فرنسا.
  AID حصل | by فرنسا | to اللواء
ظهرت في العرض أسلحة استولى عليها المتمردون من ثكنة في سنار.
  COERCE استولى | by المتمردون | at سنار
عرض المسلحون الأسلحة التي استولوا عليها من المخازن.
  COERCE استولوا | by المسلحون
رحب المبعوث بالتسوية التي توصل إليها الجانبان في مسقط.
  SUPPORT رحب | by المبعوث | told by المبعوث
  AGREE التسوية | by الجانبان | at مسقط | told by المبعوث
وصف السائح الألعاب التي زرعت البهجة في الأطفال.
"""

# A pronoun of the verb that goes back to a noun before.
GONE_BACK = """
جمعت المليشيا الألغام ثم زرعتها حول المدرسة.
  MOBILIZE زرعتها | by المليشيا
دخلت الأسلحة المخازن بعدما أوصلتها طائرات التحالف إلى عدن.
  AID أوصلتها | by طائرات التحالف | at عدن
التقط المصور صورا ونشرتها الوكالة.
انهارت هدنة كان يلتزمها الطرفان.
  RETREAT هدنة | by الطرفان
"""

BEFORE = """
خسر التنظيم أكثر من ثلاثين من مقاتليه في معركة الجبل.
  ASSAULT معركة | to التنظيم | killed 30-?
استقدمت قوات النظام تعزيزات إلى محيط القرية.
  MOBILIZE استقدمت | by قوات النظام
أرسل الجيش قوات إلى الحدود.
  MOBILIZE أرسل | by الجيش
طائرات حربية تحلق فوق صيدا.
  MOBILIZE تحلق | by طائرات حربية | at صيدا | ongoing
حاملة طائرات بريطانية أبحرت نحو قبرص.
  MOBILIZE أبحرت | by حاملة طائرات بريطانية | at قبرص
قال السكان إن قذيفة سقطت على السوق في تعز.
  ASSAULT سقطت | at تعز | told by السكان
دبابات الفرقة تتحرك نحو مطار الخرطوم.
  MOBILIZE تتحرك | by دبابات الفرقة | at مطار الخرطوم | ongoing
قال شاهد إن ثلاث مقاتلات أقلعت من قاعدة شعيرات.
  MOBILIZE أقلعت من قاعدة | by ثلاث مقاتلات | told by شاهد
قال المتحدث إن السفينة أغرقت قرب الميناء.
  ASSAULT أغرقت | told by المتحدث
الطائرة أسقطت قرب الحدود.
  ASSAULT أسقطت | to الطائرة
نزع الخبراء الألغام التي زرعت في المدرسة.
  MOBILIZE زرعت
المدمرة أطلقت صواريخ على الساحل.
  ASSAULT أطلقت صواريخ | by المدمرة
قافلة مساعدات تصل إلى مضايا.
  AID قافلة مساعدات | at مضايا
طائرة الركاب تصل إلى المطار متأخرة.
قائد المقاتلات يصل إلى عمان.
"""

# Who wrote what a verb and فيه describe is the subject of the verb; the one noun behind it is its object.
WRITTEN = """
نشر التنظيم بيانا هدد فيه تركيا.
  THREATEN هدد | by التنظيم | to تركيا
ألقى زعيم الحركة خطابا هدد فيه إسرائيل.
  THREATEN هدد | by زعيم الحركة | to إسرائيل
نشرت الجماعة تسجيلا بايعت فيه زعيم التنظيم.
  SUPPORT بايعت | by الجماعة | to زعيم التنظيم
أصدرت الوزارة بيانا اتهمت فيه إيران بالتدخل.
  ACCUSE اتهمت | by الوزارة | to إيران | told by الوزارة
أصدر الحزب بيانا اتهمت فيه الحكومة المعارضة بالتآمر.
  ACCUSE اتهمت | by الحكومة | to المعارضة | told by الحكومة
"""

# Objects of verbs that the lexicon gives as a class of words.
OBJECTS = """
جابت سيارات تابعة للحوثيين شوارع إب.
  MOBILIZE جابت سيارات تابعة | by للحوثيين | at إب
أقسم شيوخ القبيلة يمين الولاء للتنظيم.
  SUPPORT أقسم | by شيوخ القبيلة | to للتنظيم
زودت أنقرة الشرطة الصومالية بكاسحات ألغام.
  AID زودت | by أنقرة | to الشرطة الصومالية
دربت فرنسا عناصر خفر السواحل في صيدا.
  AID دربت | by فرنسا | at صيدا
قام المسلحون بالاستيلاء على مساعدات غذائية في كسلا.
  COERCE الاستيلاء على مساعدات | by المسلحون | at كسلا
اعترض مسلحون قافلة وقود في شبوة.
  COERCE اعترض | by مسلحون | to قافلة وقود | at شبوة
استخدم النظام البراميل المتفجرة ضد سكان داريا.
  ASSAULT استخدم | by النظام | to سكان داريا | at داريا
استعملت الميليشيا الأسلحة الثقيلة في المعارك.
  ASSAULT المعارك | by الميليشيا
زجت الميليشيا بالأطفال في جبهات القتال.
  MOBILIZE زجت | by الميليشيا | to الأطفال
ردت قوات الأمن على المهاجمين بكثافة.
  ASSAULT ردت | by قوات الأمن | to المهاجمين
تجول المبعوث الأممي في شوارع تعز.
  CONSULT تجول | by المبعوث الأممي | at تعز
تجول السائح في أسواق فاس.
زج المدرب بلاعب جديد في الشوط الثاني.
عزلت القوات بلدة الكرمة عن الفلوجة.
  COERCE عزلت | by القوات | at الكرمة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TAKEN_UP + GONE_BACK + BEFORE + WRITTEN + OBJECTS))
def test_fixed_words(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
