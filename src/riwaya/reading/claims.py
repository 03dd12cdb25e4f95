"""Who claims an attack, or is said to have made it, in words behind it: وقد *تبناه التنظيم*، هجوم *نسب إلى المتمردين*.

In: the events of a sentence, those told without a doer. Out: the doers that a later clause of the sentence names.
The idea: a verb of claiming with a pronoun takes up the act told last; what an act is ascribed to stands behind إلى or ل.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from riwaya.reading.arguments import mentions, right_arguments
from riwaya.reading.draft import CLOSE, MARK, NOUNS, OPEN, PARTICLE, TIME, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.other_domains import is_armed

_STEM: Final = attrgetter("stem")
_REACH: Final = 14  # chunks between an act and the claim of it


def take_claims(draft: Draft, events: list[EventDraft]) -> None:
    """Fills the actors of attacks that nobody is named for, from a claim or an ascription behind them in the sentence."""
    for event in events:
        chunk = event.chunk
        if event.actors or event.layer != "attack" or chunk is None or event.cue_of is not None:
            continue
        chunks = draft.chunks[event.sentence]
        later = [other.chunk.index for other in events if other.chunk is not None and other.layer == "attack"]
        end = min((index for index in later if index > chunk.index), default=len(chunks))
        event.actors = _claimant(draft, chunks, chunk.index, end)


def _claimant(draft: Draft, chunks: list[Chunk], at: int, end: int) -> list[ActorMention]:
    """The doer that a claim or an ascription between two chunks names."""
    claims = draft.knowledge.operators("claiming_verb")
    for index in range(at, min(len(chunks), end + 1, at + _REACH)):
        chunk = chunks[index]
        if chunk.kind == MARK and chunk.text not in '،,"':
            return []
        if index > at and chunk.kind == VERB and chunk.word is not None and chunk.word.suffix and chunk.word.stem in claims:
            return _subject(draft, chunks, index)
        if chunk.kind in (VERB, NOUNS) and _ascribes(draft, chunk):
            return _ascribed(draft, chunks, index)
    return []


def _ascribes(draft: Draft, chunk: Chunk) -> bool:
    """هجوم *نسب* إلى …، هجوم *نسبته* السلطات إلى …"""
    operators = draft.knowledge.operators
    last = draft.words[chunk.last - 1]
    if last is not None and last.stem in operators("attributed_word"):
        return True
    ascribing = operators("ascribing_word")
    words = list(filter(None, draft.words[chunk.head : chunk.last]))
    return not ascribing.isdisjoint(map(_STEM, words)) and any(word.suffix and word.stem in ascribing for word in words)


def _subject(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """تبناه *التنظيم*، تبناه «*تنظيم القاعدة*»."""
    for index in range(at + 1, min(len(chunks), at + 4)):
        if chunks[index].kind == NOUNS and not chunks[index].prep:
            return [one for one in mentions(chunks, index) if one.head_class != "people" or is_armed(draft, one)]
        if chunks[index].kind not in (OPEN, MARK, TIME, PARTICLE, CLOSE):
            return []
    return []


def _ascribed(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """نسب *إلى المتمردين*، نسبته السلطات *إلى التمرد*."""
    arguments = right_arguments(chunks, at)
    datives = draft.knowledge.operators("dative_preposition")
    for index in arguments.phrases:
        if chunks[index].prep in datives:
            return [one for one in mentions(chunks, index) if one.head_class in ("force", "group", "state", "people", "person")]
    return []


__all__ = ["take_claims"]
