"""Claims about aircraft without a pilot, however that is said, and what an attack by aircraft is.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by; the last claims name the frame as well.
"""

from __future__ import annotations

import pytest
from claims import blocks, document, event_claims

# بلا طيار is as much a drone as بدون طيار, and what stands behind it is the object of the verb.
WITHOUT_PILOT = """
نفذت طائرة بلا طيار ضربة على سيارة قرب القنيطرة وقتلت عنصرين.
  ASSAULT ضربة | by طائرة بلا طيار | to عنصرين | at القنيطرة | killed 2
قصفت طائرات دون طيار تركية قرية في ريف دهوك.
  ASSAULT قصفت | by طائرات دون طيار تركية | at دهوك
أفرج القاضي عن أحد عشر متهما بلا ضمان.
  RETREAT أفرج | by القاضي | to أحد عشر متهما | released 11
شنت طائرتان من دون طيار غارتين على معسكر في أبين.
  ASSAULT غارتين | by طائرتان من دون طيار | at أبين
"""

# What a verb of attack tells is an air strike, or one by drones, where aircraft do it.
FRAMES = [
    ("استهدفت طائرة مسيرة سيارة على طريق صور.", ["drone-strike:verb"]),
    ("هاجمت طائرات حربية رتلا عسكريا قرب سرت.", ["air-strike:verb"]),
    ("نفذت طائرة بلا طيار ضربة على سيارة قرب القنيطرة.", ["drone-strike:noun"]),
    ("وجهت القوات الأميركية ضربات إلى مواقع الفصائل قرب القائم.", ["strike:noun"]),
    ("هاجم مسلحون حاجزا في حماة.", ["attack:verb"]),
]


@pytest.mark.parametrize(("text", "claims"), blocks(WITHOUT_PILOT))
def test_aircraft_without_a_pilot(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "rules"), FRAMES)
def test_attacks_by_aircraft_are_air_strikes(text: str, rules: list[str]) -> None:
    assert [event.rule for event in document(text).events] == rules
