"""How well an incident is attested, after the published criteria of Airwars.

In: the accounts of an incident with their groups and slots. Out: a grade and everything it was made of.
The idea: a grade says what kinds of sources there are, never how likely it is that it happened.

Source: Airwars, "Methodology: grading" (airwars.org): confirmed – a belligerent has accepted responsibility; fair – two or more
credible sources and no contradicting attribution; weak – a single source; contested – competing attributions of the act;
discounted – those said to have been there, or later the sources themselves, say it did not happen. Airwars counts credible
sources and military presence by hand; here every independent source counts and presence is not known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from riwaya.accounts.slots import Told
from riwaya.records import Record


class Grade(Record, frozen=True, kw_only=True):
    """The grade and what it rests on."""

    grade: str
    criteria: str
    independent_sources: int
    affirming_sources: int
    denying_sources: int
    accepted_by: list[str]
    attributed_to: list[list[str]]


def grade_of(accounts: Sequence[Told], slots: Mapping[str, Mapping[str, Any]]) -> Grade:
    """The grade of an incident."""
    affirming = {told.group for told in accounts if told.telling.happened == "yes" and not told.withdrawn}
    denying = {told.group for told in accounts if told.telling.happened in ("denied", "disputed")}
    accepted = sorted({told.telling.chain[0].name for told in accounts if told.telling.claims and told.telling.chain})
    actors = slots.get("actor")
    attributed = [value["value"] for value in actors["values"] if not value.get("denied")] if actors else []
    if accepted:
        grade = "confirmed"
    elif not affirming or (denying and len(denying) > len(affirming)):
        grade = "discounted"
    elif actors and not actors["agree"]:
        grade = "contested"
    elif len(affirming) > 1:
        grade = "fair"
    else:
        grade = "weak"
    return Grade(
        grade=grade,
        criteria="airwars",
        independent_sources=len(affirming | denying),
        affirming_sources=len(affirming),
        denying_sources=len(denying),
        accepted_by=accepted,
        attributed_to=attributed,
    )
