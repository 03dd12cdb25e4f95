"""Claims about figures of speech: words of violence for what is said, felt or claimed, and what is none of these.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A text attacks with words, and so does whoever attacks in one.
SAID = """
شن التقرير هجوما على الحكومة قائلا إنها مقصرة.
شن رئيس الحزب هجوما على النظام في مقال نشرته الصحيفة.
  ACCUSE هجوما | by رئيس الحزب | to النظام
هاجم انتحاري مركزا للشرطة.
  ASSAULT هاجم | by انتحاري | to مركزا ، للشرطة
"""

# Feelings and quarrels break out, and hurt nobody.
FELT = """
فجر خطيب المسجد موجة من الاستياء في سيدني.
وبسبب الجنون الذي اجتاح بغداد عاد الناس إلى بيوتهم.
اجتاح المسلحون بغداد.
  ASSAULT اجتاح | by المسلحون | at بغداد
"""

# What is usurped or wrung is a right or a word, no person and no ground.
USURPED = """
يتحدث الكاتب عن اغتصاب حقوق الفلاحين في الدلتا.
انتزعت النيابة اعترافات من المتهم.
انتزع الجيش قرية تلول من التنظيم.
  ASSAULT انتزع | by الجيش | to التنظيم | at تلول
نفذ تنظيم داعش حكم الإعدام بحق جندي.
  ASSAULT نفذ | by تنظيم داعش | to جندي | killed 1
"""

# So do forces of nature; those who throw stones at demonstrators are none; a thing at the roadside is no sideshow.
OTHERS = """
عاد السكان إلى بيوتهم بعد زلزال قوي ضرب الساحل.
كان مجهولون يرشقون المتظاهرين بالحجارة في صيدا.
  ASSAULT يرشقون | by مجهولون | to المتظاهرين | at صيدا
أصيب ثلاثة جنود في انفجار عبوة جانبية بالقرب من دوريتهم في بعقوبة.
  ASSAULT انفجار عبوة | to ثلاثة جنود | at بعقوبة | injured 3
قتل الجيش نحو 150 متمردا من طالبان الذين تسللوا إلى البلاد.
  ASSAULT قتل | by الجيش | to نحو 150 متمردا من طالبان | killed 150
  ASSAULT تسللوا | by طالبان
"""

# An economy, a phenomenon and the like are no target; a town is.
THINGS = """
تسعى العصابات إلى ضرب سياحة البلاد.
أطلقت الوزارة حملة لحصار ظاهرة الغش.
يؤدي انقلاب سيارتهما إلى زحام على الجسر.
"""


# Tears are not jailed, nor is a dream assassinated; nor do debts or luck besiege or chase anybody.
SAYINGS = """
قال الجار إن الأب حبس دموعه في الجنازة.
حبس الجيش الأب في ثكنة عتمان.
  COERCE حبس | by الجيش | to الأب | at عتمان | detained 1
كتب الناقد أن القرار اغتال حلم الأسرة.
حاصرت الديون الشركة حتى أفلست.
حاصر الجيش الشركة في عدن.
  COERCE حاصر | by الجيش | to الشركة | at عدن
غزا الجراد الحقول في الدلتا.
"""


@pytest.mark.parametrize(("text", "claims"), blocks(SAID + FELT + USURPED + OTHERS + THINGS + SAYINGS))
def test_figures_of_speech(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
