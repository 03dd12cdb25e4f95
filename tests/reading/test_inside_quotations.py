"""Inside a quotation clauses are read as outside: who goes on there, subjects before their verb, orders, cues of others.

In: sentences of our own, as they stand and quoted. Out: the same events; statements of who is quoted within a quotation.
The idea: marks of quotation open a clause, so that its head is a head there too.
"""

from __future__ import annotations

import pytest
from claims import event_claims, statement_claims

SENTENCES = [
    "دخلت كتيبة من الحرس سوق الخضار ليلا. واحتجزت سبعة باعة حتى الصباح.",
    "انسحب مقاتلو الفصيل من التلة. كما أطلقوا ثلاثة أسرى عند الجسر.",
    "قوات حرس الحدود حررت قرية الشيخ حمد من داعش.",
    "على الميليشيات أن تغادر المطار القديم.",
    "وكان الحرس، الذي تمركز عند الجسر، قد فتش مكاتب الصحيفة واعتقل محررين.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_same_events(sentence: str) -> None:
    quoted = [claim.replace(" | told by نازحون", "") for claim in event_claims("وقال نازحون: «" + sentence.rstrip(".") + "».")]
    assert quoted == event_claims(sentence)


@pytest.mark.parametrize(
    "words",
    ["داعية الأهالي إلى التزام بيوتهم", "ودعت الأهالي إلى التزام بيوتهم"],
)
def test_who_goes_on_inside(words: str) -> None:
    """A cue without a subject goes on with who is quoted inside the quotation, where it agrees with that one."""
    claims = statement_claims(f"وقال مراسل القناة: «أعلنت بلدية الموصل أن الجسر مغلق، {words}».")
    assert "demand | بلدية الموصل | التزام بيوتهم" in {" | ".join(claim.split(" | ")[:3]) for claim in claims}
    assert "announce | بلدية الموصل | الجسر مغلق" in {" | ".join(claim.split(" | ")[:3]) for claim in claims}


def test_who_is_quoted_goes_on() -> None:
    """Where nobody else speaks inside it, a participle there is of who is quoted."""
    claims = statement_claims("وقال رئيس النقابة: «إن الورش مغلقة، داعيا العمال إلى الصبر».")
    assert [claim.split(" | ")[:3] for claim in claims] == [
        ["assert", "رئيس النقابة", "الورش مغلقة، داعيا العمال إلى الصبر"],
        ["demand", "رئيس النقابة", "الصبر"],
    ]
