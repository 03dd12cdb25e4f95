"""Claims about who goes on speaking within one sentence or from the sentence before: in what somebody else says, before a clause
of circumstance, by a verb joined to another; and whom المصدر and السكان stand for.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, document, event_claims, statement_claims

# A verb joined to one inside what is said goes on with the subject of that one, and the outer speaker with وأضاف.
INNER = """
وقال المزارع سالم إن الجندي كان يتكلم مع الحراس ويقول إن الطريق مغلق.
  assert | المزارع سالم | الجندي كان يتكلم مع الحراس ويقول إن الطريق مغلق
  assert | الجندي | الطريق مغلق
وبين الناطق أن المجلس نوه بجهود المتطوعين، واستمع إلى تقرير عن السيول، وشدد على سرعة إصلاح الطرق.
  assert | الناطق | المجلس نوه بجهود المتطوعين، واستمع إلى تقرير عن السيول، وشدد على سرعة إصلاح الطرق
  assert | المجلس | جهود المتطوعين
  assert | المجلس | سرعة إصلاح الطرق
وقال الحارس إن العامل كان يصرخ في الساحة ويقول إن الأجور تأخرت. وأضاف أن الشرطة حضرت.
  assert | الحارس | العامل كان يصرخ في الساحة ويقول إن الأجور تأخرت
  assert | العامل | الأجور تأخرت
  assert | الحارس | الشرطة حضرت
وقال مدير المدرسة إن الطالب هدد زملاءه، وأكد أن الشرطة حضرت.
  assert | مدير المدرسة | الطالب هدد زملاءه
  confirm | مدير المدرسة | الشرطة حضرت
"""

# Whom a sentence names before إذ, behind a comma or not.
SINCE = """
ووزارة الصحة، إذ تعلن عن ذلك لتؤكد أن المصل متوافر، وتحذر من شراء الأدوية المهربة.
  confirm | وزارة الصحة | المصل متوافر
  warn | وزارة الصحة | شراء الأدوية المهربة
"""

# Right behind a verb joined to that of who speaks, a body or state is whom he addresses; at the head of a sentence it speaks.
ADDRESSED = """
ودانت النقابة اعتقال الصحفي، وطالبت أنقرة باحترام حرية التعبير.
  condemn | النقابة | اعتقال الصحفي
  demand | النقابة | احترام حرية التعبير
وقال المرشح إن الحوار فشل ودعا البرلمان إلى عقد جلسة.
  assert | المرشح | الحوار فشل
  demand | المرشح | عقد جلسة
ودانت النقابة اعتقال الصحفي. وطالبت أنقرة باحترام حرية التعبير.
  condemn | النقابة | اعتقال الصحفي
  demand | أنقرة | احترام حرية التعبير
"""

# Two sides of a fight that a preposition governs announce nothing, and a demonstrative by itself says nothing.
NOBODY = """
ومع احتدام المعارك بين الجيش والمتمردين، أعلن عن مقتل عشرة مدنيين.
  announce | - | مقتل عشرة مدنيين
ويشير هذا إلى أن القمح متوافر.
"""

# A medium named behind the pronoun of what it carries is a relay.
RELAYS = """
وقال الوزير، بحسب ما نقلت عنه وكالة رويترز، إن الحدود مغلقة.
  assert | الوزير | الحدود مغلقة | relay وكالة رويترز
"""

# A word of abuse condemns, whoever it is said of; but not where it only stands behind a preposition.
ABUSE = """
ويصف السكان نوابهم بأنهم لصوص.
  condemn | السكان | لصوص | anonymous
وصف الوزير القرار بأنه خطوة في مواجهة المجرمين.
  assert | الوزير | خطوة في مواجهة المجرمين
"""

# Who does something in the plural goes on in the plural; behind a name that nobody knows stands his object.
DOERS = """
حمل الحوثيون الأمم المتحدة المسؤولية، واتهموها بالتورط في الحرب.
  accuse | الحوثيون | المسؤولية
  accuse | الحوثيون | التورط في الحرب
انتقد سميردون سياسة وزير الدفاع الفرنسي جان إيف لودريان، ودعا إلى التفاوض.
  demand | سميردون | التفاوض
سالم العلي- الرياض: زار المراقب الدولي أنور المالكي المدينة القديمة. مؤكدا أن الهدنة صامدة.
  confirm | المراقب الدولي أنور المالكي | الهدنة صامدة
وقال الناطق سالم إن الطريق مغلق. وقالت وزارة الخزانة في بيان إن العقوبات تستهدف أربعة أفراد. وأوضح أن الوزارة حددت السفن.
  assert | الناطق سالم | الطريق مغلق
  assert | وزارة الخزانة | العقوبات تستهدف أربعة أفراد
  assert | بيان | الوزارة حددت السفن
"""

# What happened shows something, who is told of something takes note of it, and readers are told to warn theirs.
SILENT = """
ما حدث في المدينة وبعض القرى، يؤكد أن المعركة لم تنته.
وقد أحاط المجلس علما بما جاء في الخطة.
وأحاطت الهيئة المواطنين علما بتغيير المواعيد.
  assert | الهيئة | تغيير المواعيد
وحذروا أبناءكم من رفاق السوء.
"""

# A medium that was told so before the cue, and one that stands before the fixed word of a cue.
TOLD = """
وفي تصريح لوكالة الأنباء الألمانية ذكر مدير المستشفى أن القتلى عشرة.
  assert | مدير المستشفى | القتلى عشرة | relay وكالة الأنباء الألمانية
وعبر المحافظ في تصريح لصحيفة الحياة عن استنكاره للجريمة.
  condemn | المحافظ | للجريمة | relay صحيفة الحياة
"""

# Whoever announces his own responsibility claims it, also where nothing stands behind it.
CLAIMED = """
وقتل جنديان في هجوم نفذه التنظيم الذي أعلن مسؤوليته لاحقا.
  claim_responsibility | التنظيم | مسؤوليته لاحقا
"""

# A writing of somebody else at the head of a sentence, a capital behind كانت, a medium that a sentence by itself cites.
FRONTED = """
قال المتحدث الأوروبي إن الحوار مهم. وفي بيان لأعضاء مجلس الأمن صدر أمس، شدد على أهمية الحوار.
  assert | المتحدث الأوروبي | الحوار مهم
  assert | بيان | أهمية الحوار | said أمس
قال المتحدث الأوروبي إن الحوار مهم. وفي بيان لوزارة الصحة، أكدت أن المصل متوافر.
  assert | المتحدث الأوروبي | الحوار مهم
  confirm | وزارة الصحة | المصل متوافر
وكانت باريس، نفت مرارا التنسيق مع دمشق.
  deny | باريس | التنسيق مع دمشق
وقال الجيش إن القتال توقف. وفقا لرويترز.
  assert | الجيش | القتال توقف | relay رويترز
"""

# What is passed is not confessed, and what made somebody act asked for nothing.
NOT_SAID = """
وناقش النواب القانون الذي أقره البرلمان بأغلبية كبيرة.
دعا التصاعد في القتلى قيادة الجماعة إلى البحث عن مقاتلين.
"""

TABLES = (FRONTED, NOT_SAID, DOERS, SILENT, TOLD, CLAIMED, INNER, SINCE, ADDRESSED, NOBODY, RELAYS, ABUSE)


@pytest.mark.parametrize(("text", "claims"), [block for table in TABLES for block in blocks(table)])
def test_goes_on(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


def test_whoever_is_called_names_is_accused() -> None:
    """Whom a verb of calling has for its object is accused, and not the word of abuse."""
    assert event_claims("ويصف السكان نوابهم بأنهم لصوص.") == ["ACCUSE يصف | by السكان | to نوابهم | told by السكان"]


def test_office_is_of_him_whose_title_says_so() -> None:
    """The words of an office that stand apart in a longer title are no such office."""
    text = (
        "وأوضح سالم الجبوري، الرئيس السابق لقسم المشتريات في شركة النور لخدمات الاستخبارات، أن الحرب طويلة. "
        "وبحسب ما أوضح رئيس الاستخبارات فإن الهجوم فشل."
    )
    found = document(text)
    office = next(actor for actor in found.actors if actor.text == "رئيس الاستخبارات")
    assert office.antecedent is None


# (text, the speaker of the last statement, whom he stands for)
REFERENCES = [
    ("وقال مصدر محلي إن السوق مغلق. وقال مصدر في حزب الوفاق إن الحوار بدأ. ووفقا للمصدر فإن اللقاء عقد أمس.", "مصدر في حزب الوفاق"),
    ("وقال سكان في تعز إن القصف شديد. وقال سكان إن المسلحين دخلوا عدن. وقال السكان إن الكهرباء انقطعت.", "سكان"),
    ("وذكرت مصادر أن الجسر انهار. وقال المركز الإعلامي إن القصف شديد. وأوضح المصدر أن الطريق مغلق.", "المركز الإعلامي"),
    ("وقال الأمير جلوي بن سالم إن المنطقة آمنة. ونقل تحيات سمو ولي العهد. وأكد سموه أن العلاج مستمر.", "الأمير جلوي بن سالم"),
    ("أعلنت وزارة الداخلية أن انفجارا وقع. وتعرضت دورية لهجوم حسب المصدر نفسه.", "وزارة الداخلية"),
]


@pytest.mark.parametrize(("text", "meant"), REFERENCES)
def test_stands_for(text: str, meant: str) -> None:
    found = document(text)
    actors = {actor.id: actor for actor in found.actors}
    origin = next(link for link in found.statements[-1].chain if link.role == "origin")
    antecedent = actors[origin.actor].antecedent
    assert antecedent is not None
    assert actors[antecedent].text == meant
