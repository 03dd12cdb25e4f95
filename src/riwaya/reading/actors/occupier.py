"""The occupier, the coalition: whom a bare word means, where a report names one.

In: the actors of a report. Out: the same; a bare الاحتلال or التحالف is the one that the report names in full elsewhere.
The idea: without more the word is a name for one state, or for some coalition that bombs; a report that says it of another, and
speaks of that one nowhere, means the other throughout.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.homonyms import states_named
from riwaya.reading.draft import ActorMention, Draft

_ANY_COALITION: Final = "coalition-forces"  # of no more precise name


def name_occupier(draft: Draft) -> None:
    """قصف *الاحتلال* in a report of قصف الاحتلال التركي: whose occupation it is, the report says."""
    nouns = draft.knowledge.operators("occupier_noun")
    if nouns.isdisjoint(draft.stems):
        return
    bare: list[ActorMention] = []
    full: list[ActorMention] = []
    for mention in draft.actors:
        token = next((at for at in range(mention.first, mention.last) if (word := draft.words[at]) and word.stem in nouns), -1)
        if token < 0 or mention.country is None:
            continue
        (full if _nation_behind(draft, token) else bare).append(mention)
    nations = {mention.country for mention in full}
    if not bare or len(nations) != 1:
        return
    loaded = {mention.country for mention in bare if mention.framing == "loaded"}
    if len(loaded) != 1 or loaded == nations or _speaks_of(draft, loaded, bare):
        return
    meant = next((one for one in full if (word := draft.words[one.first]) is not None and word.stem in nouns), None)
    country = next(iter(nations))
    for mention in bare:
        if mention.framing != "loaded" or not _goes_on(draft, mention, full[0]):
            continue
        mention.country = country
        if meant is not None:
            mention.entity, mention.kind, mention.name, mention.name_ar = meant.entity, meant.kind, meant.name, meant.name_ar
            mention.sector, mention.head_class = meant.sector, meant.head_class
        else:
            name = draft.knowledge.country_names.get(country or "")
            mention.entity, mention.name, mention.name_ar = None, f"forces of {name}", None


def name_coalition(draft: Draft) -> None:
    """غارة *التحالف* in a report that names a coalition of armies elsewhere: that one; else some military coalition, where the
    bare word attacks."""
    nouns = draft.knowledge.operators("coalition_noun")
    if nouns.isdisjoint(draft.stems):
        return
    bare: list[ActorMention] = []
    full: list[ActorMention] = []
    for mention in draft.actors:
        if mention.kind != "military":
            continue
        token = next((at for at in range(mention.first, mention.last) if (word := draft.words[at]) and word.stem in nouns), -1)
        word = draft.words[token] if token >= 0 else None
        if word is None:
            continue
        if mention.entity is not None:
            full.append(mention)
        elif mention.head_class == "group" and word.article and token in (mention.first, mention.last - 1) and not mention.country:
            bare.append(mention)
    named = {mention.entity for mention in full} - {_ANY_COALITION}
    one = draft.knowledge.actors_by_id.get(next(iter(named)) if len(named) == 1 else _ANY_COALITION)  # type: ignore[arg-type]
    attackers = {id(actor) for event in draft.events if event.type in ("ASSAULT", "COERCE") for actor in event.actors}
    for mention in bare:
        if one is not None and id(mention) in attackers:
            mention.entity, mention.name, mention.name_ar = one.id, one.name, one.name_ar
            mention.country, mention.sector = one.country or None, one.sector


def _goes_on(draft: Draft, bare: ActorMention, full: ActorMention) -> bool:
    """Whether a bare mention stands behind the first one in full, or in the headline before it."""
    sentence = draft.sentence_of
    return bare.first > full.first or sentence[bare.first] == 0 < sentence[full.first]


def _nation_behind(draft: Draft, token: int) -> bool:
    """الاحتلال *التركي*، الاحتلال *#التركي*"""
    following = next((word for word in draft.words[token + 1 : token + 3] if word is not None), None)
    return following is not None and following.demonym is not None


def _speaks_of(draft: Draft, states: set[str | None], bare: list[ActorMention]) -> bool:
    """Whether a report names one of these states or its people, but for the bare words themselves."""
    if not states.isdisjoint(states_named(draft)):
        return True
    return any(mention.country in states and mention not in bare for mention in draft.actors)


__all__ = ["name_coalition", "name_occupier"]
