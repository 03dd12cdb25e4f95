"""Killed and wounded of one breath: results that tell of one act beside each other, and what a toll has come to.

In: the events of a sentence, attacks joined with their results. Out: fewer: what و or a clause adds to a result stands on it.
The idea: those who fell and those who were hurt of one voice fell in one act, unless another place, doer or fate parts them.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, CONJUNCTION, NOUNS, RELATIVE, TIME, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.parties.ranks import is_nobody
from riwaya.reading.phrases.fixed_words import owns_noun

_PERSONS: Final = frozenset(["people", "person", "role", "title", "force"])


def join_pairs(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """مقتل خمسة وإصابة عشرة: killed and injured of one breath are one event."""
    kept: list[EventDraft] = []
    for event in events:
        before = kept[-1] if kept and kept[-1].statement is event.statement else None
        if before is None:
            kept.append(event)
            continue
        if _rises_to(draft, before, event):
            before.tolls = [toll for toll in before.tolls if toll.effect != "killed"] + event.tolls
            before.recipients = before.recipients or event.recipients
            continue
        if _counts_them(before, event):
            continue
        if _counts_others(draft, before, event):
            before.tolls += event.tolls
            before.recipients += [one for one in also_hit(event, before) if not is_nobody(draft, one)] if before.recipients else []
            continue
        if _tells_its_victims(draft, before, event):
            before.tolls = event.tolls or before.tolls
            before.recipients = before.recipients or event.recipients
            before.places = before.places or event.places
            continue
        if (
            event.layer == "result" == before.layer
            and event.type == before.type and event.chunk is not None and before.chunk is not None
            and event.chunk.conj and event.chunk.index - before.chunk.index <= 4
            and (not event.actors or _share_doer(before, event)
                 or (not before.actors and event.chunk.word is not None and event.chunk.kind == before.chunk.kind))
            and before.modality == event.modality and not _falls_elsewhere(draft, before, event)
        ):  # fmt: skip
            before.tolls += event.tolls
            if before.recipients and any(toll.effect in ("killed", "injured") for toll in event.tolls):
                before.recipients += [one for one in also_hit(event, before) if not is_nobody(draft, one)]
            before.actors = before.actors or event.actors  # قتل ثلاثة وأصيب خمسة *برصاص الشرطة*
            before.places = before.places or event.places
            continue
        kept.append(event)
    return kept


def _falls_elsewhere(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """سقط ستة قتلى في بلدة، *وخمسة قتلى* في مدينة *أخرى*: whether those of one fate fell at two places."""
    chunk = other.chunk
    if chunk is None or chunk.kind != NOUNS or not other.tolls or not event.tolls:
        return False
    fates = {toll.effect for toll in event.tolls}
    return all(toll.effect in fates for toll in other.tolls) and have_two_places(draft, chunk, other)


def _counts_them(event: EventDraft, other: EventDraft) -> bool:
    """مجزرة راح ضحيتها *20 شهيدا*: whether a word of loss stands in the number that an act before it already has for its toll."""
    if event.layer != "result" or other.layer != "result" or not other.tolls or not other.rule.endswith(":noun"):
        return False
    counted = {(toll.quantity.first, toll.effect) for toll in event.tolls}
    return all((toll.quantity.first, toll.effect) in counted for toll in other.tolls)


def _counts_others(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """قتل ثلاثة، *بينما أصيب* سبعة آخرون, *فيما أصيب* عشرة: whether a clause goes on counting what one act did, at no place of its
    own and by nobody else."""
    first, verb = event.chunk, other.chunk
    if first is None or verb is None or verb.kind != VERB or verb.conj or not verb.index or event.layer != "result":
        return False
    if other.layer != "result" or other.type != event.type or other.modality != event.modality or other.actors:
        return False
    if not any(toll.effect == "killed" for toll in event.tolls) or not other.tolls:
        return False
    if any(toll.effect != "injured" for toll in other.tolls) or any(toll.effect == "injured" for toll in event.tolls):
        return False
    opening = draft.chunks[verb.sentence][verb.index - 1]
    if opening.kind != CONJUNCTION or opening.text not in draft.knowledge.any_of("meanwhile_conjunction", "adding_conjunction"):
        return False
    between = draft.chunks[verb.sentence][first.index + 1 : opening.index]
    if any(chunk.kind in (VERB, COMPLEMENTIZER) for chunk in between) and not _is_of_others(draft, verb):
        return False
    return not have_two_places(draft, opening, other)


def _is_of_others(draft: Draft, verb: Chunk) -> bool:
    """أصيب عشرة *آخرون*"""
    behind = draft.chunks[verb.sentence][verb.index + 1 : verb.index + 3]
    others = draft.knowledge.operators("others_many")
    return any(word is not None and word.stem in others for chunk in behind for word in draft.words[chunk.first : chunk.last])


def _share_doer(one: EventDraft, other: EventDraft) -> bool:
    """قتل ثلاثة وأصيب خمسة *برصاص الشرطة*: whether the same words name who did both."""
    return [mention.first for mention in one.actors] == [mention.first for mention in other.actors]


def _tells_its_victims(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """مجزرة *راح ضحيتها* تسعة, 38 عملية اغتيال *راح ضحيتها* 44: a clause that says who fell in the act it describes."""
    verb, act = other.chunk, event.chunk
    if verb is None or act is None or verb.kind != VERB or verb.conj or verb.sentence != act.sentence:
        return False
    chunks = draft.chunks[verb.sentence]
    if verb.index + 1 >= len(chunks) or not owns_noun(draft, verb, chunks[verb.index + 1]):
        return False
    return all(
        chunk.kind in (RELATIVE, TIME) or (chunk.kind == NOUNS and chunk.prep) or chunk.text in ("،", ",")
        for chunk in chunks[act.index + 1 : verb.index]
    )


def _rises_to(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """ارتفاع ضحايا *المجزرة* التي ارتكبتها القوات في البلدة إلى *6 قتلى*: what the toll of an act comes to."""
    act, toll = event.chunk, other.chunk
    if act is None or toll is None or act.sentence != toll.sentence or not other.tolls:
        return False
    operators = draft.knowledge.operators
    if not event.rule.endswith(":noun"):  # عدد القتلى *ارتفع* إلى 90 *قتيلا*
        counts = event.frame >= 0 and not event.tolls and draft.entries.frames[event.frame].needs == "toll"
        return counts and other.layer == "result" and 0 < toll.index - act.index <= 2 and not toll.conj
    if toll.prep not in operators("comes_to") or event.layer != "result" or other.layer != "result" or event.first <= act.head:
        return False
    losses = draft.knowledge.any_of("killed_noun", "toll_noun")
    return any(word is not None and word.stem in losses for word in draft.words[act.head : event.first])


def also_hit(result: EventDraft, attack: EventDraft) -> list[ActorMention]:
    """مقتل 44 حوثيا *واستشهاد ثمانية جنود*: whom a further result names behind its word, and who are on no side yet."""
    known = {mention.entity for mention in (*attack.actors, *attack.recipients) if mention.entity}
    return [
        mention for mention in result.recipients
        if mention.head_class in _PERSONS and mention.first >= result.first and (not mention.entity or mention.entity not in known)
        and mention not in attack.recipients and mention not in attack.actors
    ]  # fmt: skip


def have_two_places(draft: Draft, before: Chunk, result: EventDraft) -> bool:
    """Whether a result has a place in its own clause, and what stands before the chunk that opens it only others."""
    chunk = result.chunk
    assert chunk is not None
    chunks = draft.chunks[chunk.sentence]
    end = next((one.first for one in chunks[chunk.index + 1 :] if one.kind in (VERB, CONJUNCTION)), chunks[-1].last)
    own = {place.name for place in draft.places_between(chunk.first, end) if place.kind != "country"}
    others = {place.name for place in draft.places_between(draft.sentences[chunk.sentence][0], before.first)}
    return bool(own and others) and own.isdisjoint(others)


__all__ = ["also_hit", "have_two_places", "join_pairs"]
