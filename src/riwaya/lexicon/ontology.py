"""The closed lists that entries choose from: PLOVER, ACLED, CAMEO.

In: nothing. Out: types with their modes, sectors, event types with their sub-events.
The idea: these lists belong to others (PLOVER manual 0.8, ACLED codebook) and change with their editions alone.
"""

from __future__ import annotations

import re
from typing import Final

PLOVER_MODES: Final[dict[str, frozenset[str]]] = {
    "AGREE": frozenset(),
    "CONSULT": frozenset(["visit", "third-party", "multilateral", "phone"]),
    "SUPPORT": frozenset(),
    "CONCEDE": frozenset(),
    "COOPERATE": frozenset(),
    "AID": frozenset(),
    "RETREAT": frozenset(["withdraw", "release", "disarm", "ceasefire", "access", "resign"]),
    "REQUEST": frozenset(["assist", "change", "yield", "meet"]),
    "ACCUSE": frozenset(["disapprove", "investigate", "allege"]),
    "REJECT": frozenset(["assist", "change", "yield", "meet"]),
    "THREATEN": frozenset(["restrict", "arrest", "relations", "expel", "territory", "violence"]),
    "PROTEST": frozenset(["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"]),
    "SANCTION": frozenset(["convict", "expel", "withdraw", "discontinue"]),
    "MOBILIZE": frozenset(["troops", "weapons", "police", "militia"]),
    "COERCE": frozenset(
        ["seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation",
         "cyber"]
    ),
    "ASSAULT": frozenset(
        ["abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives",
         "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional"]
    ),
}  # fmt: skip

SECTORS: Final = frozenset(
    ["COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU",
     "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"]
)  # fmt: skip

ACLED: Final[dict[str, frozenset[str]]] = {
    "Battles": frozenset(["Government regains territory", "Non-state actor overtakes territory", "Armed clash"]),
    "Protests": frozenset(["Excessive force against protesters", "Protest with intervention", "Peaceful protest"]),
    "Riots": frozenset(["Violent demonstration", "Mob violence"]),
    "Explosions/Remote violence": frozenset(
        ["Chemical weapon", "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack",
         "Remote explosive/landmine/IED", "Grenade"]
    ),
    "Violence against civilians": frozenset(["Sexual violence", "Attack", "Abduction/forced disappearance"]),
    "Strategic developments": frozenset(
        ["Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use",
         "Headquarters or base established", "Looting/property destruction",
         "Non-violent transfer of territory", "Other"]
    ),
}  # fmt: skip

# A root from 01 to 20, and up to two further figures.
CAMEO: Final = re.compile(r"(?:0[1-9]|1\d|20)\d{0,2}")


def acled_problem(value: str) -> str | None:
    """What is wrong with an "event type: sub-event type", None when nothing is."""
    kind, _, sub = value.partition(": ")
    if kind not in ACLED:
        return f"{kind!r} is no ACLED event type"
    if sub not in ACLED[kind]:
        return f"{sub!r} is no ACLED sub-event type of {kind}"
    return None
