"""The occupier: whom the bare word means, where a report names one.

In: the actors of a report. Out: the same; a bare الاحتلال is the occupier whose nationality the report gives elsewhere.
The idea: without more the word is a name for one state; a report that says الاحتلال of another, and speaks of that one nowhere,
means the other throughout.
"""

from __future__ import annotations

from riwaya.reading.draft import ActorMention, Draft


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
    demonyms = draft.entries.demonyms
    for word in draft.words:
        for reading in (word.demonym, word.state) if word is not None else ():
            if reading is not None and demonyms[reading.ref].country in states:
                return True
    return any(mention.country in states and mention not in bare for mention in draft.actors)


__all__ = ["name_occupier"]
