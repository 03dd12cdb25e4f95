"""Whom an act is done to where a number, a pronoun or his own deeds stand for him."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Of whom those are whom numbers count.
RANKS = """
قتل تسعة أشخاص وجرح عشرون آخرون من الميليشيات في تعز.
  ASSAULT قتل | to الميليشيات | at تعز | killed 9 | injured 20
قتل تسعة وأصيب 31 من المقاومة الشعبية في أطراف تعز.
  ASSAULT قتل | to المقاومة الشعبية | at تعز | killed 9 | injured 31
قتل 12 وجرح 33 آخرين في صفوف الميليشيات في قصف للجيش.
  ASSAULT قصف | by للجيش | to الميليشيات | killed 12 | injured 33
قتل خمسة من الجيش وجرح عشرة من المسلحين.
  ASSAULT قتل | to خمسة من الجيش ، عشرة من المسلحين | killed 5 | injured 10
قتل ثلاثة أشخاص وجرح 12 من قبل مسلحين مجهولين.
  ASSAULT قتل | by مسلحين مجهولين | to ثلاثة أشخاص | killed 3 | injured 12
بلغت حصيلة القتلى بين المدنيين في عدن 17 قتيلا.
  ASSAULT قتيلا | to المدنيين | at عدن | killed 17
ارتفع عدد القتلى في صفوف المدنيين إلى مئة.
  ASSAULT ارتفع | to المدنيين | killed 100
بلغ عدد قتلى الجيش خمسين قتيلا.
  ASSAULT بلغ | to الجيش | killed 50
قتل سبعة آخرون وأصيب 25 في الرقة.
  ASSAULT قتل | to سبعة آخرون ، 25 | at الرقة | killed 7 | injured 25
"""

# Those killed and those hurt, each with a word of their own.
BOTH = """
قتل خمسة جنود وجرح عشرة من المسلحين في الرقة.
  ASSAULT قتل | to خمسة جنود ، عشرة من المسلحين | at الرقة | killed 5 | injured 10
استشهد شرطي وأصيب ثلاثة مدنيين في المنامة.
  ASSAULT استشهد | to شرطي ، ثلاثة مدنيين | at المنامة | killed 1 | injured 3
قتل خمسة جنود وأصيب ثمانية آخرون في مأرب.
  ASSAULT قتل | to خمسة جنود | at مأرب | killed 5 | injured 8
"""

# Who fell does nothing to himself.
LOSSES = """
أوقع القصف ثلاثين قتيلا بين المدنيين.
  ASSAULT القصف | to المدنيين | killed 30
أدت الغارات إلى خسائر فادحة بين المتمردين.
  ASSAULT الغارات | to المتمردين
سقط في الغارة عشرات القتلى بين عناصر التنظيم.
  ASSAULT الغارة | to عناصر التنظيم | killed 20-99
"""

# The genitive does an act whose object ل brings in as a pronoun.
PURSUED = """
سلم المسلحون أنفسهم بعد محاصرة الجيش لهم.
  RETREAT سلم | by المسلحون | surrendered 2-?
  COERCE محاصرة | by الجيش | to المسلحون | besieged 2-?
فر الجنود إلى الجبال بعد مهاجمة المسلحين لهم.
  RETREAT فر | by الجنود
  ASSAULT مهاجمة | by المسلحين | to الجنود
ترك السكان قراهم بسبب تهجير الميليشيات لهم.
  COERCE تهجير | by الميليشيات | to السكان | displaced 2-?
هرب الأطفال من المسلحين بعد اختطافهم لهم.
  RETREAT هرب | by الأطفال
  ASSAULT اختطافهم
إن ملاحقة اللصوص لها أهمية كبيرة.
  COERCE ملاحقة | to اللصوص
قتل ثلاثة إثر استهداف دورية تابعة لهم.
  ASSAULT استهداف | to دورية تابعة | killed 3
"""

# A pronoun that stands for itself behind a cue.
CALLED = """
انتقد الزعيم الجماعة متهما إياها بقتل المدنيين.
  ACCUSE انتقد | by الزعيم | to الجماعة | told by الزعيم
  ACCUSE متهما | by الزعيم | to الجماعة | told by الزعيم
  ASSAULT قتل | to المدنيين | killed 2-? | told by الزعيم
اتصل الرئيس بقادة الجيش داعيا إياهم إلى الانسحاب.
  REQUEST داعيا | by الرئيس | to قادة الجيش | told by الرئيس
  RETREAT الانسحاب | demanded | told by الرئيس
تحدث المفتي عن قائد الميليشيا واصفا إياه بالمجرم.
  ACCUSE واصفا | by المفتي | to قائد الميليشيا | told by المفتي
أوضح المفتي أن دعاة هذا الفكر خدعوا الشباب، واصفا إياهم بأنهم خوارج.
  ACCUSE واصفا | by المفتي | to دعاة هذا الفكر | told by المفتي
"""

# Whose deeds are looked into is blamed for them.
BLAMED = """
طالب المجلس الأمم المتحدة بتوثيق الانتهاكات التي ارتكبها الحوثيون.
  REQUEST طالب | by المجلس | to الأمم المتحدة | told by المجلس
  ACCUSE توثيق الانتهاكات | by الأمم المتحدة | to الحوثيون | demanded | told by المجلس
  ASSAULT ارتكبها | by الحوثيون | told by المجلس
وثقت المنظمة الجرائم التي ارتكبتها الميليشيات.
  ACCUSE وثقت | by المنظمة | to الميليشيات
  ASSAULT ارتكبتها | by الميليشيات
دعت النقابة إلى التحقيق في الجرائم التي ارتكبها الجيش.
  REQUEST دعت | by النقابة | told by النقابة
  ACCUSE التحقيق في الجرائم | to الجيش | demanded | told by النقابة
  ASSAULT ارتكبها | by الجيش | told by النقابة
قامت اللجنة بتوثيق انتهاكات الحوثيين.
  ACCUSE توثيق انتهاكات | by اللجنة | to الحوثيين
طالب النواب بالتحقيق في تجاوزات الشرطة.
  REQUEST طالب | by النواب | told by النواب
  ACCUSE التحقيق في تجاوزات | to الشرطة | demanded | told by النواب
أجرت الشرطة التحقيقات التي طلبها الوزير.
  ACCUSE التحقيقات | by الشرطة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(RANKS + BOTH + LOSSES + PURSUED + CALLED + BLAMED))
def test_whom_it_is_done_to(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
