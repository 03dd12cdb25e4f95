"""Claims about the parties of diplomacy, aid, courts and words: who receives, gives, is backed or blamed.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Who speaks of himself with a pronoun behind إن received the one party behind the verb; a courtesy with a pronoun ends a phrase.
RECEIVED = """
قال الرئيس إنه استقبل الوفد في القصر.
  CONSULT استقبل | by الرئيس | to الوفد | told by الرئيس
أكدت الوزيرة أنها لن تقاضي الصحيفة.
  ACCUSE تقاضي | by الوزيرة | to الصحيفة | negated | told by الوزيرة
أكد الناطق أنه لن يستهدف الجيش المدنيين.
  ASSAULT يستهدف | by الجيش | to المدنيين | negated | told by الناطق
كان في استقبال سموه قائد الحرس البحري ووكيل الإمارة.
  CONSULT استقبال | by قائد الحرس البحري ، وكيل الإمارة | to سموه
أكد سموه الكريم أن المملكة تدعم الحوار.
"""

# Whose convoys and aid are gave them; those joined to whom somebody faces did not.
AIDED = """
تأخر انطلاق قوافل برنامج الأغذية العالمي إلى دارفور.
  AID انطلاق قوافل | by برنامج الأغذية العالمي | at دارفور
وصلت إلى المرفأ أول سفينة مساعدات تابعة للهلال الأحمر.
  AID وصلت | by للهلال الأحمر
سافر عسكريون أميركيون لتدريب كتائب تابعة لوزارة الداخلية.
  AID تدريب كتائب | by عسكريون أميركيون | to كتائب تابعة | future
حظيت القوات بدعم من الملك وولي العهد في مواجهة المهربين والمتسللين.
  AID دعم | by الملك ، ولي العهد | to القوات
"""

# With whom talks are held or a pact is made is neither blamed nor backed; what somebody clings to is done by him.
BACKED = """
تدعم الحركة إبرام اتفاق مع الحكومة.
  SUPPORT تدعم | by الحركة
ندد الحزب بمحادثات السلام مع الجماعة.
  ACCUSE ندد | by الحزب | told by الحزب
  CONSULT محادثات السلام | to الجماعة | told by الحزب
تضامنت الجزائر مع لبنان.
  SUPPORT تضامنت | by الجزائر | to لبنان
جددت التصريحات تمسك الجزائر وتونس بدعم المجلس الرئاسي.
  SUPPORT دعم | by الجزائر ، تونس | to المجلس الرئاسي | told by التصريحات
جدد الوزير دعم بلاده للحكومة.
  SUPPORT دعم | by بلاده | to للحكومة | told by الوزير
أكد رئيس البرلمان ضرورة عقد مؤتمر دولي لدعم الجيش.
  CONSULT مؤتمر دولي | demanded | told by رئيس البرلمان
  AID دعم | to الجيش | future | told by رئيس البرلمان
"""

# Between whom is told of the nearest noun that two sides share; what a visit is for, and what a capital calls somebody, is nobody.
BETWEEN = """
زار وفد عسكري فرنسي موريتانيا لبحث قضايا الأمن والدفاع.
  CONSULT زار | by وفد عسكري فرنسي | to موريتانيا | at موريتانيا
زار المبعوث مخيما للنازحين.
  CONSULT زار | by المبعوث | to للنازحين
بحث الوزير مع نظيره المصري سبل التعاون بين البلدين.
  CONSULT بحث | by الوزير | to نظيره المصري
انتهت مفاوضات بين قادة الاستعصاء في السجن وبين الحكومة.
  CONSULT مفاوضات | by قادة الاستعصاء في السجن | to الحكومة
  PROTEST الاستعصاء في السجن
يشارك شبان في إعادة إعمار البلدة المدمرة بعد معركة دارت في الشتاء بين الجيش وتنظيم داعش.
  AID إعادة إعمار | by شبان | ongoing
  ASSAULT معركة | by الجيش | to تنظيم داعش | on 2023-12-01
أعلن القائد تدشين جسر جوي للإغاثة بين قطر والسودان.
  AID جسر جوي | by قطر | to السودان | told by القائد
تصنف واشنطن وأنقرة حزب العمال الكردستاني منظمة إرهابية.
  SANCTION تصنف | by واشنطن ، أنقرة | to حزب العمال الكردستاني منظمة إرهابية | ongoing
شهدت المدينة حرق صور بشار الأسد.
  PROTEST حرق صور | to بشار الأسد
وأوضح الشيخ أن المتطرفين ضللوا الشباب، واصفا إياهم بأنهم خوارج.
  COERCE ضللوا | by المتطرفين | to الشباب | told by الشيخ
  ACCUSE واصفا | by الشيخ | to المتطرفين | told by الشيخ
"""

# Behind a thing an adjective without the article names nobody; behind what befalls persons it does.
DESCRIBED = """
أعلن الرئيس رفضه لأي حل سياسي.
  REJECT رفضه | by الرئيس | told by الرئيس
استولى الجيش على عتاد عسكري في الموقع.
  COERCE استولى | by الجيش
لم تستهدف الطائرات أي هدف مدني.
  ASSAULT تستهدف | by الطائرات | negated
أسفر القصف عن مقتل مدني.
  ASSAULT القصف | to مدني | killed 1
قتل عسكري في الهجوم.
  ASSAULT الهجوم | to عسكري | killed 1
"""

# Those who care are not cared for, and how many fell is nobody.
CARE = """
أصيب جندي وتم نقله للمستشفى لتلقي العلاج.
  ASSAULT أصيب | to جندي | injured 1
  AID نقله للمستشفى لتلقي العلاج | to جندي | evacuated 1
يستمر البحث عن العالقين من قبل فرق الإسعاف، حيث يتم نقلهم إلى مستشفيات المدينة.
  AID نقلهم إلى مستشفيات | by فرق الإسعاف | ongoing
نقلت سيارات الإسعاف الجرحى إلى المستشفى.
  AID نقلت | by سيارات الإسعاف | to الجرحى | evacuated 2-?
ارتفع عدد القتلى في تفجيرات يلقى باللوم فيها على التنظيم.
  ASSAULT تفجيرات | ongoing
  ACCUSE اللوم | to التنظيم
"""

# Against whom a policy or a fight is, and from whom one profits, is told of that and not of the act before it.
BLAME = """
تزايدت اتهامات للجماعة باستخدام القوة واتباع سياسات قسرية بحق المدنيين.
  ACCUSE اتهامات | to للجماعة
طالب الحزب بمحاسبة المهربين وإحالتهم إلى القضاء والاستفادة من الخبراء.
  REQUEST طالب | by الحزب | told by الحزب
  ACCUSE إحالتهم إلى القضاء | to المهربين | demanded | told by الحزب
أشاد القائد بالتصدي لعناصر الميليشيا.
  SUPPORT أشاد | by القائد | told by القائد
أشاد القائد بعناصر الشرطة.
  SUPPORT أشاد | by القائد | to عناصر الشرطة | told by القائد
بدأت الهدنة التي تقدمت بها قوات الحلف بناء على طلب الرئيس الأفغاني.
  RETREAT الهدنة | ongoing
  REQUEST بناء على طلب | by الرئيس الأفغاني | to قوات الحلف
تقدمت تونس بطلب إلى مجلس الأمن.
  REQUEST تقدمت | by تونس | to مجلس الأمن
أجرت الشرطة تحقيقا مشتركا مع مجلس سلامة الطيران.
  ACCUSE تحقيقا | by الشرطة ، مجلس سلامة الطيران
واجهت الحكومة الفرنسية انتقادات بسبب بطء الإجلاء مقارنة مع الدول الأخرى.
  ACCUSE انتقادات | to الحكومة الفرنسية
  RETREAT الإجلاء
"""

# Considering is no promise; who carries out a sentence is not the court that passed it.
SAID = """
وعد النائب أن التحقيق معه غير منصف.
  ACCUSE التحقيق | future | told by النائب
وعد الوزير بأن المدرسة ستفتح.
  AGREE وعد | by الوزير | told by الوزير
وعد الوزير أن الحكومة ستبني المدرسة.
  AGREE وعد | by الوزير | told by الوزير
قبض على سالم العلي وبإحالته إلى المحكمة الجزائية صدر صك يقضي بالحكم عليه بالقتل، ثم صدر أمر ملكي بإنفاذ ما تقرر بحقه.
  COERCE قبض على | to سالم العلي | detained 1
  ACCUSE إحالته إلى المحكمة | to سالم العلي
  SANCTION الحكم عليه بالقتل | by المحكمة الجزائية | to سالم العلي
  REQUEST أمر ملكي
  SANCTION إنفاذ ما تقرر | to سالم العلي | demanded
"""


@pytest.mark.parametrize(("text", "claims"), blocks(RECEIVED + AIDED + BACKED + BETWEEN + DESCRIBED + CARE + BLAME + SAID))
def test_diplomatic_parties(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
