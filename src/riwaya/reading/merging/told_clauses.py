"""Clauses on a weapon or on the noun of an act: what it hit, or who fired it, is told of the act and makes no second one.

In: two events of a sentence told by one voice, in text order. Out: whether the verb of the second stands in a clause on the first.
The idea: a shell falls and somebody fired it (سقطت القذائف *التي أطلقها* المسلحون), a car is blown up and hits somebody (فجر سيارة
*استهدفت* حاجزا), a raid that was carried out somewhere hits something (غارة نفذت قرب البلدة، *استهدفت* مخزنا).
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import AUXILIARY, MARK, NOUNS, PRONOUN, RELATIVE, TIME, VERB, Chunk, Draft, EventDraft
from riwaya.reading.words.marks import COMMAS

_HITTING: Final = frozenset(["target", "targeted-killing", "strike", "hit", "shell", "pound"])
_FALLING: Final = "projectile-fall"
_FIRING: Final = frozenset(["artillery-fire", "mortar-fire", "rocket-fire", "shell", "shoot"])
_LAYING: Final = "lay-mines"
_OPERATION: Final = "security-campaign"
_REACH: Final = 7  # chunks from a noun to the verb of a clause on it
_NEAR: Final = 3  # chunks from the verb of an act to its weapon


def is_told_by_clause(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """Whether `other` says in a clause on a noun of `event` what that hit, who fired it or what was done in it."""
    verb, act = other.chunk, event.chunk
    if verb is None or act is None or verb.kind != VERB or verb.conj or event.frame < 0 or other.frame < 0:
        return False
    if not 0 < verb.index - act.index <= _REACH or other.cue_of is not None or other.type != "ASSAULT":
        return False
    frames = draft.entries.frames
    one, two = frames[event.frame], frames[other.frame]
    if event.rule.endswith(":noun") and _opens_scene(draft, event, other):
        return True
    if two.id not in _HITTING and not (one.id == _FALLING and two.id in _FIRING):
        return False
    if event.type != "ASSAULT" and one.id not in (_LAYING, _OPERATION):
        return False
    if event.layer == "result" or (one.id == _LAYING and not _is_meant(draft, verb)):
        return False
    noun = _described(draft, draft.chunks[verb.sentence], verb, act)
    if noun is None:
        return False
    if noun is act and event.rule.endswith(":noun"):
        if any(event.last <= mention.first < noun.last for mention in event.recipients):
            return False  # بدأت مهاجمة *الحزب* الذي قصفت مواقعه: of whom the act is done to
        return one.id != _LAYING and noun.head <= event.first and event.last >= noun.last - 1
    return noun.index - act.index <= _NEAR and _names_weapon(draft, noun)


def _is_meant(draft: Draft, verb: Chunk) -> bool:
    """زرعوا لغما *يستهدف* دورية, *كان يستهدف* دورية; but زرعوا ألغاما *استهدفت* دوريات"""
    return verb.verb is not None and verb.verb.tense == 2


def take_clause(draft: Draft, event: EventDraft, other: EventDraft) -> None:
    """Hands what the clause knows to the act; of a mine that is laid it says only whom it is meant for."""
    if event.type == "MOBILIZE":
        return
    if event.type == "COERCE":
        event.type, event.layer = other.type, other.layer  # عملية أمنية نفذتها القوات *استهدفت* أوكارا
    known = {mention.first for mention in event.actors}
    assert other.chunk is not None
    subject_is_noun = not (other.chunk.word is not None and other.chunk.word.suffix)
    hits = draft.entries.frames[other.frame].id in _HITTING and subject_is_noun
    behind = [mention for mention in other.actors if hits and mention.first > other.first]
    doers = [mention for mention in other.actors if mention not in behind and not (hits and mention.first < event.first)]
    event.actors = event.actors or doers
    event.recipients = event.recipients or [
        mention for mention in (*behind, *other.recipients) if mention.first not in known and mention not in event.actors
    ]  # fmt: skip
    event.places = event.places or other.places
    event.tolls = event.tolls or other.tolls
    event.told_by.append(other.chunk.index)


def _described(draft: Draft, chunks: list[Chunk], verb: Chunk, act: Chunk) -> Chunk | None:
    """القذائف *التي* أطلقها, سيارة *استهدفت*, غارة *نفذت قرب البلدة،* استهدفت: the noun that the clause of a verb stands on."""
    at = verb.index - 1
    if at > act.index and chunks[at].kind == AUXILIARY and not chunks[at].conj:
        at -= 1  # لغما *كان* يستهدف
    if chunks[at].kind == RELATIVE:
        at -= 1
        if at > act.index + 1 and chunks[at - 1].kind == PRONOUN and chunks[at].kind == NOUNS:
            at -= 2  # هذه الغارات *هي الأولى* التي تطال الميناء
        return chunks[at] if at >= act.index and chunks[at].kind == NOUNS else None
    if chunks[at].kind == NOUNS and _is_indefinite(draft, chunks[at]):
        if chunks[at] is act or (not chunks[at].prep and _names_weapon(draft, chunks[at])):
            return chunks[at]
    return _before_carrier(draft, chunks, at, act)


def _before_carrier(draft: Draft, chunks: list[Chunk], at: int, act: Chunk) -> Chunk | None:
    """عبوة *زرعها مجهولون* استهدفت, ضربة *نفذت قرب البلدة،* استهدفت: over a clause that says who did it, or where."""
    while at > act.index and (
        (chunks[at].kind == MARK and chunks[at].text in COMMAS) or chunks[at].kind == TIME
        or (chunks[at].kind == NOUNS and chunks[at].prep and not chunks[at].conj)
    ):  # fmt: skip
        at -= 1
    doer = chunks[at].kind == NOUNS and not chunks[at].prep and not chunks[at].conj
    if doer and at - 1 > act.index and chunks[at - 1].kind == VERB:
        at -= 1
    carrier, noun = chunks[at], chunks[at - 1] if at else None
    if carrier.kind != VERB or carrier.conj or carrier.word is None or noun is None or noun.index < act.index or noun.kind != NOUNS:
        return None
    if not (carrier.word.suffix if doer else carrier.word.light is not None):
        return None
    return noun if _is_indefinite(draft, noun) and (noun is act or _names_weapon(draft, noun)) else None


def _is_indefinite(draft: Draft, noun: Chunk) -> bool:
    word = draft.words[noun.last - 1]
    head = draft.words[noun.head]
    return head is not None and not head.article and not head.suffix and (word is None or not word.article)


def _names_weapon(draft: Draft, noun: Chunk) -> bool:
    """*سيارة* مفخخة, عشرات *القذائف*, *صواريخ*"""
    things = draft.knowledge.any_of("aiming_thing", "fire_noun")
    return any(word is not None and word.stem in things for word in draft.words[noun.head : noun.last])


def _opens_scene(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """*وفي هجوم* وقع الجمعة *فجرت* فتاة نفسها: an attack that opens the sentence as the scene of what is told in it."""
    act, verb = event.chunk, other.chunk
    assert act is not None and verb is not None
    if event.definite or event.type != "ASSAULT" or other.layer != "attack" or event.layer != "attack" or event.recipients:
        return False
    if act.prep not in draft.knowledge.operators("in_preposition") or event.first != act.head:
        return False
    chunks = draft.chunks[act.sentence]
    if act.index and chunks[act.index - 1].kind not in (MARK,):
        return False
    if other.frame != event.frame and other.frame not in draft.knowledge.referents[event.frame]:
        return False
    between = chunks[act.index + 1 : verb.index]
    carriers = [chunk for chunk in between if chunk.kind == VERB]
    if any(chunk.kind not in (VERB, TIME, MARK, NOUNS) or chunk.conj for chunk in between) or len(carriers) > 1:
        return False
    if any(chunk.word is None or chunk.word.light is None for chunk in carriers):
        return False
    return all(chunk.kind != NOUNS or chunk.prep for chunk in between)


__all__ = ["is_told_by_clause", "take_clause"]
