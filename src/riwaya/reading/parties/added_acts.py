"""Acts that go with the act before: دخل الجيش الحي، *بالإضافة إلى* تدمير دبابة, *فضلا عن* قصف …, *بما في ذلك* هجوم.

In: the events of a sentence in text order, one of them told by a noun without a doer. Out: whoever did what it is added to.
The idea: a verbal noun behind a phrase of adding, or of counting among others, goes on with the act that the clause told right
before, where nobody else comes between; a fight with somebody is that of the clause's subject.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import mentions
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.clause_subjects import verb_subject
from riwaya.reading.draft import (
    ADVERB,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    OPEN,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.words.marks import COMMAS
from riwaya.reading.words.other_domains import is_armed
from riwaya.text.normalise import folded

_FORCE: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE"])


def of_added(draft: Draft, chunks: list[Chunk], event: EventDraft, told: list[EventDraft]) -> list[ActorMention]:
    """Who did the act that a phrase of adding joins an act to; `told`: the events of its sentence."""
    chunk, word = event.chunk, draft.words[event.first]
    if chunk is None or word is None or chunk.kind != NOUNS or event.definite or event.type not in _FORCE or word.suffix:
        return []
    if event.layer == "result" and not draft.knowledge.governs_object(word):
        return []
    start = _added_from(draft, chunks, event, chunk)
    taken = {mention.entity or mention.first for mention in event.recipients}
    if start < 0:
        return [one for one in _of_added_before(draft, chunks, event, chunk, told) if (one.entity or one.first) not in taken]
    if all(other.first >= event.first for other in told):
        return _of_clause(draft, chunks, start, taken)
    for other in reversed(told):
        if other.first >= event.first or other.chunk is None or other.chunk.index > start or other.cue_of is not None:
            continue
        if other.type not in _FORCE or (other.layer == "result" and not other.actors):
            continue
        between = chunks[other.chunk.index + 1 : start]
        if any(one.kind == VERB and not _is_of_effect(draft, chunks[one.index - 1]) for one in between):
            return []
        if other.statement is not event.statement or other.modality not in ("occurred", "ongoing"):
            return []
        return [] if any((one.entity or one.first) in taken for one in other.actors) else list(other.actors)
    return []


def _is_of_effect(draft: Draft, before: Chunk) -> bool:
    """الموقع *الذي* احتلوه, *ما* تسبب في سقوط قتلى: whether a word opens a clause that describes or tells what came of an act."""
    return before.kind == RELATIVE or (
        before.kind == CONJUNCTION and before.text in draft.knowledge.operators("thereby_relative")
    )


def _of_added_before(
    draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk, told: list[EventDraft]
) -> list[ActorMention]:
    """بالإضافة إلى نصب كمين لدورية *واستهداف* أخرى: who did the added act right before that و joins one to."""
    if not chunk.conj or chunk.prep or event.first != chunk.head:
        return []
    for other in reversed(told):
        if other.first >= event.first:
            continue
        row = other.chunk
        if row is None or row.kind != NOUNS or other.statement is not event.statement:
            return []
        between = chunks[row.index + 1 : chunk.index]
        if any(one.kind not in (NOUNS, PRONOUN, TIME, ADVERB) and one.text not in COMMAS for one in between):
            return []
        return list(other.actors) if _added_from(draft, chunks, other, row) >= 0 else []
    return []


def _of_clause(draft: Draft, chunks: list[Chunk], start: int, taken: set[str | int]) -> list[ActorMention]:
    """كانت *المليشيات* تنهب البيوت، علاوة على منع مرور المساعدات: the armed subject of a clause that tells no other act."""
    verb = verb_before(chunks, start)
    where = verb_subject(chunks, verb) if verb is not None else -1
    if verb is None or verb.verb is None or verb.verb.passive or verb.suffered or not 0 <= where < start:
        return []
    found = mentions(chunks, where)
    armed = bool(found) and all(is_armed(draft, one) for one in found) and found[0].first == chunks[where].head
    return found if armed and not any((one.entity or one.first) in taken for one in found) else []


def of_row(draft: Draft, chunks: list[Chunk], event: EventDraft, told: list[EventDraft]) -> list[ActorMention]:
    """تمكن *المسلحون* من اقتحام البلدة *وقطع* الطريق إليها: who did the act that a noun tells, where و joins to it a word that is a
    noun or a verb and names nobody."""
    chunk = event.chunk
    if chunk is None or chunk.kind != VERB or not chunk.conj or event.type not in _FORCE or event.layer == "result":
        return []
    word, verb = chunk.word, chunk.verb
    if word is None or verb is None or not word.nominal or word.suffix or verb.tense != 1:
        return []
    following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    if verb.gender or verb.number or verb.person or following is None:
        return []
    if following.prep in draft.knowledge.operators("from_preposition"):
        return []  # قصف من الفصائل *وقصف* من الطيران
    taken = {mention.entity or mention.first for mention in event.recipients}
    for other in reversed(told):
        row = other.chunk
        if other.first >= event.first or row is None or other.cue_of is not None:
            continue
        ground = other.frame >= 0 and draft.entries.frames[other.frame].control == "gained"
        if row.kind != NOUNS or row.head != other.first or other.statement is not event.statement:
            return []
        if not other.actors and row.prep in draft.knowledge.operators("purpose"):
            continue  # عملية *لتطهير* القرى وعزل المدينة: whoever carries the operation
        if other.definite and not ground:
            return []  # but من *السيطرة* على التلال وقطع الطريق
        between = chunks[row.index + 1 : chunk.index]
        if any(one.kind in (OPEN, CLOSE, COMPLEMENTIZER, CONJUNCTION) for one in between):
            return []
        if any(one.kind == VERB and chunks[one.index - 1].kind != RELATIVE for one in between):
            return []
        return [] if any((one.entity or one.first) in taken for one in other.actors) else list(other.actors)
    return []


def of_effect(draft: Draft, chunks: list[Chunk], event: EventDraft, told: list[EventDraft]) -> list[ActorMention]:
    """نفذ *التحالف* إنزالا أسفر عن مقتل قيادي *واعتقال* اثنين, مداهمة استهدفت منزلا وانتهت *باعتقال* صاحبه، عملية انتهت
    *بالسيطرة* على الموقع, عملية دهم أدت إلى *مقتل* ثلاثة: who is seized or killed as the effect of an act, and ground that is
    taken, is so by who did that."""
    chunk = event.chunk
    if chunk is None or chunk.kind != NOUNS or event.first != chunk.head or event.frame < 0 or not (chunk.conj or chunk.prep):
        return []
    frame = draft.entries.frames[event.frame]
    somebody = bool(event.recipients) or event.last < chunk.last  # اعتقال *ثلاثة*
    seized = event.type == "COERCE" and somebody and frame.toll == "detained"
    won = frame.control == "gained" or (frame.id == "drive-out" and bool(event.recipients))
    fell = event.layer == "result" and frame.toll == "killed" and somebody
    if not seized and not (event.type == "ASSAULT" and (won or fell)):
        return []
    verb = verb_before(chunks, chunk.index)
    if verb is None or verb.word is None or verb.word.light is None:
        return []
    lemmas = draft.knowledge.any_of("causing_lemma", "outcome_lemma")
    if folded(draft.entries.light_verbs[verb.word.light.ref].lemma) not in lemmas:
        return []
    for other in reversed(told):
        behind = other.chunk is not None and other.chunk.index == verb.index + 1 and not other.chunk.prep  # أسفرت *الحملة* عن
        if other.chunk is None or other is event or (other.chunk.index >= verb.index and not behind):
            continue
        if other.type == "AID" and other.chunk.prep in draft.knowledge.operators("means_preposition"):
            continue  # نفذت القوات مداهمة، *بغطاء* من الطيران، أسفرت عن …
        if other.layer == "result" or other.type not in _FORCE or other.statement is not event.statement:
            return []
        between = chunks[other.chunk.index + 1 : verb.index]
        if between and verb.conj and _aims(draft, between[0]):
            between = between[1:]  # عملية *استهدفت* منزلا وأسفرت عن …
        if any(one.kind not in (NOUNS, TIME, ADVERB, RELATIVE, MARK) for one in between):
            return []
        sides = draft.knowledge.operators("between_preposition")
        if not seized and (not other.actors or any(one.prep in sides for one in between)):
            return []  # معارك *بين* الجيش والمسلحين انتهت بالسيطرة على البلدة: by whom is open
        taken = {mention.entity or mention.first for mention in event.recipients}
        return [] if any((one.entity or one.first) in taken for one in other.actors) else list(other.actors)
    return []


def _aims(draft: Draft, chunk: Chunk) -> bool:
    """عملية *استهدفت* منزلا: whether a verb right behind an act only says what it was aimed at."""
    if chunk.kind != VERB or chunk.conj or chunk.word is None or chunk.word.suffix:
        return False
    return any(draft.entries.frames[one.ref].id == "target" for one in chunk.word.frame_verbs)


def of_fight(draft: Draft, chunks: list[Chunk], event: EventDraft) -> list[ActorMention]:
    """انسحب *المسلحون* بعد اشتباكات مع الجيش: who fights somebody that مع names is the armed subject of the clause around."""
    chunk = event.chunk
    if chunk is None or chunk.kind != NOUNS or not chunk.prep or event.first != chunk.head or event.layer != "attack":
        return []
    if not event.recipients or not any(draft.entries.frames[number].mutual for number in draft.knowledge.referents[event.frame]):
        return []
    accompanied = draft.knowledge.operators("with_preposition")
    if not any(one.prep in accompanied and one.actor in event.recipients for one in chunks[chunk.index + 1 : chunk.index + 3]):
        return []
    verb = verb_before(chunks, chunk.index)
    where = verb_subject(chunks, verb) if verb is not None else -1
    if verb is None or verb.word is None or not 0 <= where < chunk.index or (verb.verb is not None and verb.verb.passive):
        return []
    if any(draft.entries.frames[reading.ref].layer == "result" for reading in verb.word.frame_verbs) or verb.suffered:
        return []  # قتل جنديان في اشتباكات مع مسلحين: who fell
    found = mentions(chunks, where)
    if not found or not is_armed(draft, found[0]) or found[0].first != chunks[where].head:
        return []
    taken = {mention.entity or mention.first for mention in event.recipients}
    return [] if any((one.entity or one.first) in taken for one in found) else found


def _is_carried(draft: Draft, first: int, last: int) -> bool:
    """*تنفيذ* هجوم, *شن* غارات, *نصب* كمين: whether nothing but nouns that carry acts stands before an act in its phrase."""
    carriers = draft.knowledge.any_of("carrying_masdar", "performing_masdar", "setting_masdar")
    return all(word is not None and word.stem in carriers and not word.article for word in draft.words[first:last])


def _added_from(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> int:
    """The index of the chunk that the phrase of adding right before an act begins with; -1 where there is none."""
    operators, before = draft.knowledge.operators, chunks[chunk.index - 1] if chunk.index else None
    head = draft.words[chunk.head]
    heads = event.first == chunk.head or _is_carried(draft, chunk.head, event.first)
    if heads and before is not None and chunk.prep in operators("adding_preposition"):
        last = draft.words[before.last - 1]
        adds = last is not None and (last.stem in operators("adding_word") or last.text in operators("adding_word"))
        return before.index if adds and before.kind in (NOUNS, CONJUNCTION) else -1
    if event.first == chunk.head and chunk.prep in operators("before_preposition") and event.recipients and not chunk.conj:
        known = any(word is not None and word.suffix for word in draft.words[chunk.head : chunk.last])
        return chunk.index if not known and event.type in ("ASSAULT", "COERCE") else -1  # حاصروا المنزل *قبل* اعتقال شابين
    if event.first == chunk.head and chunk.prep in operators("framework_preposition"):
        return chunk.index  # اعتقل الجيش عشرة *ضمن* حملة أمنية
    bare = heads and not (chunk.prep or chunk.conj)
    if bare and before is not None and before.kind == ADVERB and before.conj:
        also = draft.tokens.norm[before.first].removeprefix(before.conj) in operators("also_word")
        return before.index if also else -1  # قصفت تجمعاتهم *وكذا استهداف* دورية
    if event.first != chunk.head + 1 or head is None:
        return -1
    if head.stem in operators("framework_noun") and chunk.prep in operators("in_preposition"):
        return chunk.index  # *في إطار* عملية عسكرية
    if head.stem in operators("beside_word") and chunk.prep in operators("towards_preposition"):
        return chunk.index  # *إلى جانب* قصف …
    named = draft.tokens.norm[before.first] if before is not None and before.last == before.first + 1 else ""
    return before.index if before is not None and head.function == "dem" and named in operators("including_word") else -1


__all__ = ["of_added", "of_effect", "of_fight"]
