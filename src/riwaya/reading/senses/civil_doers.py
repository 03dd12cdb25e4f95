"""Civil bodies that use no force: استهدفت *الجمعية* ألف أسرة, اقتحمت *الشركة* السوق, شنت *البلدية* حملة على الباعة.

In: an event with its parties and tolls. Out: whether those who do it are all such as use words of force for peaceful things.
The idea: charities, firms, schools, papers and offices of the state take aim at markets and families; it is force only where men
are killed, armed men are hit, or a weapon is named. Of a crowd (شبان, عمال) only the commonest nouns and verbs are so doubted.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ActorMention, Draft, EventDraft
from riwaya.reading.speakers.reference import resolve
from riwaya.reading.words.other_domains import is_armed

_CIVIL: Final = frozenset(["CVL", "NGO", "BUS", "MED", "EDU", "JRN", "LAB", "REL", "HLH", "PTY", "GOV", "LEG", "JUD", "SOC", "AGR"])
_WORKING: Final = frozenset(["NGO", "BUS", "MED", "EDU", "JRN", "LAB", "HLH", "AGR", "CVL"])
_BODIES: Final = frozenset(["institution", "media"])
_HURTS: Final = frozenset(["killed", "injured", "abducted", "detained"])


def is_peaceful(draft: Draft, event: EventDraft) -> bool:
    """Whether words of force tell of no force, by who does them."""
    if not event.actors or event.cue_of is not None or event.frame < 0:
        return False
    if event.carried:
        return event.type == "ASSAULT" and not _may_wage(draft, event)
    if event.type not in ("ASSAULT", "MOBILIZE") or event.layer == "result":
        return False  # هدمت *البلدية* منزلا
    if event.weapon is not None or any(toll.effect in _HURTS for toll in event.tolls):
        return False
    if any(is_armed(draft, mention) for mention in event.recipients):
        return False
    if not all(_is_civil_body(draft, mention) for mention in event.actors):
        return False
    end = max(event.last, event.tail_end)
    others = [one for one in draft.actors_in[event.sentence] if not event.first <= one.first < end]
    if draft.entries.frames[event.frame].needs == "armed" or not any(is_armed(draft, mention) for mention in others):
        return True
    recruits = event.type == "MOBILIZE" and draft.entries.frames[event.frame].needs != "armed"
    recruits = recruits and all((one.antecedent or one).sector == "GOV" and one.last <= event.first for one in event.actors)
    if not recruits:
        event.actors = []  # in a sentence that tells of armed men an act of force is one, though not by the school beside them
    return False


def _is_civil_body(draft: Draft, mention: ActorMention) -> bool:
    """*الجمعية*, *البلدية*, *وزارة الصحة*; but الحكومة, الشرطة, a country, a party or anybody armed may use force."""
    resolve(draft, mention)  # *المنظمة*: whichever was told of
    meant = mention.antecedent or mention
    if meant.kind == "state" or meant.head_class not in _BODIES or is_armed(draft, meant):
        return False
    fighting = draft.knowledge.any_of("occupier_noun", "band_adjective")
    if any(word is not None and word.stem in fighting for word in draft.words[meant.first : meant.last]):
        return False  # بلدية *الاحتلال*, المنظمات *المتطرفة*
    if meant.sector == "GOV":
        word = draft.words[meant.first]
        return meant.entity is None and word is not None and word.stem in draft.knowledge.operators("office_of_state")
    return meant.sector in _WORKING


def _may_wage(draft: Draft, event: EventDraft) -> bool:
    """أطلق *الناشطون* حملة, شنت *البلدية* حملة على الباعة: no force is used where all who do it are civil bodies or a crowd; but
    نفذ *شابان* عملية, شنت *الحكومة* حملة."""
    if any(is_armed(draft, mention) for mention in event.recipients):
        return True
    head = draft.words[event.first]
    campaign = head is not None and head.stem in draft.knowledge.operators("campaign_noun")
    for mention in event.actors:
        meant = mention.antecedent or mention
        word = draft.words[meant.first]
        if meant.country is not None or meant.head_class == "state" or is_armed(draft, meant):
            return True
        if meant.head_class == "people" and meant.sector == "CVL" and not campaign:
            return True
        if meant.sector == "GOV" and word is not None and word.stem in draft.knowledge.operators("ruling_noun"):
            return True
        if meant.sector not in _CIVIL and meant.head_class != "source":
            return True
    return False


__all__ = ["is_peaceful"]
