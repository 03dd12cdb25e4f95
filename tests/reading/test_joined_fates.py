"""Killed and wounded of one breath are one act; so is what an attack or an effort is said to be for."""

from __future__ import annotations

import pytest

from riwaya import Input, read

CLAIMS = [
    # a clause that goes on counting
    ("لقي ستة عمال مصرعهم، بينما أصيب تسعة آخرون بجروح.", ["die-violently:noun"]),
    ("قتل ستة عمال في حي الزهور، فيما أصيب تسعة آخرون في بنغازي.", ["kill:verb", "injure:verb"]),
    ("أصيب ستة حراس، فيما قتل ثلاثة مسلحين.", ["injure:verb", "kill:verb"]),
    # an effort beside an attack that is named
    ("تعرضت البلدة لقصف من جانب الجيش في مسعى لاستعادتها.", ["shell:noun"]),
    ("فشل المسلحون في محاولة للسيطرة على التل.", ["take-ground:noun"]),
    ("حاصرت المقاومة المعسكر لاستكمال السيطرة على الميناء.", ["siege:verb"]),
    # two verbal nouns of one common word; a fight that losses are told of
    ("تشهد القرية عمليات قنص وتسلل بين الجيش والفصائل.", ["snipe:noun"]),
    ("نفذت الشرطة عمليات مداهمة واعتقال في القرية.", ["raid:noun", "arrest:noun"]),
    ("قتلى واعتقالات في عملية أمنية للشرطة بريف سبها", ["arrest:noun", "security-campaign:noun"]),
    # what a sentence says, an act for its own sake
    ("أصدرت المحكمة حكما ابتدائيا يقضي بثبوت إدانة ضابط بالتزوير.", ["convict:noun"]),
    ("أصدرت المحكمة حكما بالسجن على ضابط، وتظاهر أقاربه في صفاقس.", ["sentence:verb", "demonstrate:verb"]),
    ("تجري في الحي عملية تمشيط واسعة من أجل تمشيط الأنفاق.", ["sweep:noun"]),
    # a refusal, and what is refused
    ("رفض المسلحون إلقاء السلاح وفتحوا النار على الشرطة.", ["refuse:verb", "shoot:verb"]),
    ("رفضت الشرطة أقوالهم، ولم يقرر المسلحون إلقاء السلاح.", ["refuse:verb", "lay-down-arms:noun"]),
    # a list of what somebody is able to do, with culprits whom nobody names
    ("أعرب الوزير عن ثقته في قدرة الشرطة على كشف الجريمة، والقبض على الجناة وتقديمهم إلى القضاء.", []),
    ("أعرب الوزير عن ارتياحه للقبض على الجناة وتقديمهم إلى القضاء.", ["catch:noun", "try:noun"]),
]


@pytest.mark.parametrize(("text", "rules"), CLAIMS)
def test_one_act_is_one_event(text: str, rules: list[str]) -> None:
    """What a clause adds to an act, or what it is for, is no act of its own."""
    assert [":".join(event.rule.split(":")[:2]) for event in read(Input(text=text)).events] == rules
