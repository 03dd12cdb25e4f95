"""Claims about classes of words in frames: أرسل يرسل + <sent_force> stands for every force that can be sent.

In: sentences and an unknown class. Out: what `event_claims` says, and the message.
"""

from __future__ import annotations

import pytest
from tests.reading.claims import blocks, event_claims

from riwaya.lexicon.compile import _written_out

_TABLE = """
أرسلت موسكو سفينتين حربيتين إلى طرطوس.
  MOBILIZE أرسلت | by موسكو | at طرطوس
وأعلن البنتاغون إرسال مقاتلات إضافية إلى إنجرليك.
  MOBILIZE إرسال مقاتلات | by البنتاغون | at إنجرليك | told by البنتاغون
نشرت القوات الأميركية صورا للسفينة.
أرسلت القوات الأميركية رسالة إلى الحكومة.
"""


@pytest.mark.parametrize(("text", "claims"), blocks(_TABLE))
def test_forces_that_are_sent(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_who_drives_out_is_not_driven_out() -> None:
    assert event_claims("طردت القوات المسلحين من تدمر.")[0].startswith("ASSAULT طردت | by القوات | to المسلحين")


def test_a_class_is_written_out() -> None:
    assert list(_written_out(["a b + <x>", "c"], {"x": ["d", "e f"]})) == ["a b + d", "a b + e f", "c"]


def test_an_unknown_class_is_named() -> None:
    with pytest.raises(ValueError, match=r"'x', which operators\.csv has not"):
        list(_written_out(["a b + <x>"], {}))
