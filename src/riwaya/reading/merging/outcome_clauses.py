"""Clauses of outcome: what an act led to is told of that act, whatever kind of act it is and whatever stands behind the clause.

In: the events of a sentence, and a chunk (a result, a word of loss) behind a verb of effect. Out: the act that the clause is about.
The idea: مما أسفر عن, ما أدى إلى and وهو ما أوقع take up the clause before them, so their dead belong to the act told there: to one
that tore down or burnt something as well (دمرت القوات المخزن *مما أسفر عن مقتل* ستة), and never to what is told behind them.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    OPEN,
    PARTICLE,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.text.normalise import folded

_REACH: Final = 9  # chunks from a verb of effect to what it governs
_DONE: Final = frozenset(["occurred", "ongoing"])


def opens_outcome(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """قصفوا البلدة *مما* أدى إلى مقتل …: where the clause of outcome opens that governs a chunk, -1 where none does."""
    if draft.lacks("thereby_relative"):
        return -1
    for index in range(at - 1, max(-1, at - 1 - _REACH), -1):
        chunk = chunks[index]
        if chunk.kind in (COMPLEMENTIZER, OPEN, RELATIVE, CONJUNCTION):
            return -1
        if chunk.kind != VERB:
            continue
        opener = _opener(draft, chunks, index)
        if opener >= 0:
            return opener
        if chunk.conj or chunks[index - 1].kind != NOUNS:
            return -1  # ما أدى إلى جرح ثلاثة *نقلوا* إلى المستشفى وتدمير عربة
    return -1


def _opener(draft: Draft, chunks: list[Chunk], verb: int) -> int:
    """*مما* أدى, *ما* قد يكون أسفر: the word that opens the clause of a verb of effect."""
    at = verb - 1
    while at > 0 and chunks[at].kind in (AUXILIARY, PARTICLE):
        at -= 1
    if at <= 0 or chunks[at].kind not in (CONJUNCTION, RELATIVE):
        return -1
    if chunks[at].text not in draft.knowledge.operators("thereby_relative") or chunks[at].conj:
        return -1  # سقوط المدينة *وما نتج* عن جرائمهم
    return at if _has_effect(draft, chunks[verb].word) else -1


def _has_effect(draft: Draft, word: Word | None) -> bool:
    if word is None:
        return False
    effects = draft.knowledge.operators("effect_after_ma")
    light = draft.entries.light_verbs[word.light.ref].lemma if word.light is not None else ""
    return word.stem in effects or folded(light.split(" ")[0]) in effects


def brought_about(
    draft: Draft, chunks: list[Chunk], at: int, events: list[EventDraft], like: EventDraft | None
) -> EventDraft | None:
    """The act of the same voice before a clause of outcome that governs a chunk: what led to what the chunk tells."""
    opener = opens_outcome(draft, chunks, at)
    if opener < 0:
        return None
    owner = like.statement if like is not None else draft.owner[chunks[at].head]
    best: EventDraft | None = None
    for event in events:
        if event.chunk is None or event.chunk.index >= opener or event.statement is not owner or event.type != "ASSAULT":
            continue
        if event.modality not in _DONE or event is like:
            continue
        if best is None or event.first > best.first:
            best = event
    return best


def led_to(draft: Draft, event: EventDraft, events: list[EventDraft]) -> EventDraft | None:
    """دمر الطيران رتلا *ما أدى إلى مقتل* 12, تقدموا شرقا *مما أجبر* المسلحين على الفرار: the act whose mere outcome an event is."""
    chunk = event.chunk
    if chunk is None or event.type != "ASSAULT" or event.frame < 0 or event.cue_of is not None or event.modality not in _DONE:
        return None
    chunks = draft.chunks[event.sentence]
    if chunk.kind == VERB:
        if event.layer == "attack" or _opener(draft, chunks, chunk.index) < 0:
            return None
        return brought_about(draft, chunks, chunk.index + 1, events, event)
    if event.layer != "result" and draft.entries.frames[event.frame].id != "explosion":
        return None
    return brought_about(draft, chunks, chunk.index, events, event)


def is_told_to_bring(draft: Draft, chunks: list[Chunk], act: int, result: int) -> bool:
    """منفذ *الهجوم*، الذي أسفر عن *مقتل* تسعة: whether a relative clause of effect on an act governs a result."""
    at = act + 1
    while at < result and (chunks[at].kind in (MARK, TIME) or (chunks[at].kind == NOUNS and chunks[at].prep)):
        at += 1
    if at + 1 >= result or chunks[at].kind != RELATIVE or not _has_effect(draft, chunks[at + 1].word):
        return False
    return all(chunk.kind != VERB for chunk in chunks[at + 2 : result])


def goes_on_to_bring(draft: Draft, chunks: list[Chunk], attack: int, verb: int) -> bool:
    """الغارات *تركزت* على السوق وأدت إلى مقتل ثلاثة: whether a verb of any sort has the attack before it for its subject, and the
    verb of effect that follows is joined to it."""
    act, first, behind = chunks[attack], chunks[verb], verb + 1
    if act.kind != NOUNS or act.prep or first.conj or first.verb is None or first.verb.tense != 1 or first.suffered:
        return False
    if any(chunk.kind not in (NOUNS, TIME) or (chunk.kind == NOUNS and not chunk.prep) for chunk in chunks[attack + 1 : verb]):
        return False
    while behind < len(chunks) and chunks[behind].kind in (NOUNS, TIME, MARK):
        behind += 1
    joined = chunks[behind] if behind < len(chunks) else None
    return joined is not None and joined.kind == VERB and bool(joined.conj) and joined.word is not None and bool(joined.word.light)


def hits_attackers(result: EventDraft, attack: EventDraft) -> bool:
    """شن المسلحون هجوما، وتصدت لهم القوات *وكبدتهم* 23 قتيلا: whether who attacked is whom others then did something to."""
    if not (result.actors and attack.actors) or attack.first > result.first or not result.rule.endswith(":verb"):
        return False
    doers = {mention.entity or mention.name for mention in attack.actors}
    if any(mention in attack.actors or (mention.entity or mention.name) in doers for mention in result.actors):
        return False
    return any((mention.entity or mention.name) in doers for mention in result.recipients)


def is_passive_done(draft: Draft, chunks: list[Chunk], verb: int) -> bool:
    """هجوم *تم شنه* على المقر: whether a verb with a pronoun only says, behind تم, that the act before it was done."""
    word = chunks[verb - 1].word if verb else None
    return chunks[verb - 1].kind == VERB and word is not None and word.light is not None and not word.suffix


__all__ = ["brought_about", "goes_on_to_bring", "hits_attackers", "is_passive_done", "is_told_to_bring", "led_to", "opens_outcome"]
