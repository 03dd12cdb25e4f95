"""Whom a pronoun takes up that only the sentence before names: تظاهر مئات الطلاب. وفرق*تهم* الشرطة.

In: the events of a report with whom their own sentences tell they are done to. Out: the same; an act with a pronoun for its object,
or with هؤلاء, has those whom the sentence before tells of, or who tells of himself what others did to him.
The idea: the pronoun means whom an act of the sentence before was done to, or else the only one there that agrees with it; where
two agree, nobody knows.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.pronouns import agrees_with, is_dead, sufferer
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
    StatementDraft,
)
from riwaya.text.normalise import folded

_PERSONS: Final = frozenset(["people", "person", "role", "title"])
_CROWDS: Final = frozenset(["people", "role", "group", "force"])
_OF_PERSONS: Final = frozenset(["killed", "detained", "abducted", "released"])
_BLAMING: Final = frozenset(["ACCUSE", "THREATEN"])
_TELL_OF_OTHERS: Final = frozenset(["role", "title", "source", "media"])  # who says what befell somebody else


def name_taken_up(draft: Draft) -> None:
    """Fills whom such acts are done to, in text order."""
    for event in draft.events:
        if event.recipients or event.frame < 0 or event.chunk is None:
            continue
        pronoun, at = _asked(draft, event) if event.cue_of is not None else _pronoun(draft, event)
        if not pronoun:
            continue
        found = _hit_by(draft, event, pronoun, at) if at >= 0 else _who_tells(draft, event, pronoun)
        found = found or _hit_before(draft, event, pronoun) or _only_one(draft, event, pronoun)
        if found is not None:
            event.recipients.append(found)


def _pronoun(draft: Draft, event: EventDraft) -> tuple[str, int]:
    """فرق*تهم*، اعتدوا علي*هم*، قدمت ل*هم* مساعدات: the pronoun for whom an act is done to, "" where there is none; for هؤلاء,
    which its own sentence may tell of, its token as well, else -1."""
    chunk, row = event.chunk, draft.chunks[event.sentence]
    assert chunk is not None
    slots, absent = draft.knowledge.slots[event.frame], draft.knowledge.operators("absent_suffix")
    if chunk.kind == VERB:
        word = chunk.word if event.first <= chunk.head < event.last else None
        if word is not None and word.suffix in absent and slots.get("object") == "recipient":
            return word.suffix, -1
        fixed = draft.words[max(event.tail_end, event.last) - 1]
        freed = draft.entries.frames[event.frame].toll == "released"
        if freed and fixed is not None and fixed.suffix in absent and not fixed.function:
            return fixed.suffix, -1  # ثم أطلق سراح*هم*
        for one in row[chunk.index + 1 :]:
            if one.kind in (VERB, COMPLEMENTIZER, RELATIVE):
                break
            letters, pronoun = _parted(draft, one)
            if pronoun and slots.get(letters) == "recipient":
                described = bool(chunk.index) and row[chunk.index - 1].kind == RELATIVE  # الوزير الذي بحث *معه* الأزمة
                return ("" if described else pronoun), -1
    elif event.type == "AID" and (pronoun := _given_before(draft, row, chunk.index)):
        return pronoun, -1
    return _those(draft, event, row, slots)


def _given_before(draft: Draft, row: list[Chunk], at: int) -> str:
    """قدمت الجمعيات ل*هم* مساعدات: the pronoun behind ل between a verb and what is given."""
    for one in reversed(row[:at]):
        letters, pronoun = _parted(draft, one)
        if pronoun and letters in draft.knowledge.operators("of_preposition"):
            return pronoun
        if one.kind != NOUNS or one.prep or one.conj:
            return ""
    return ""


def _those(draft: Draft, event: EventDraft, row: list[Chunk], slots: dict[str, str]) -> tuple[str, int]:
    """اعتقال *هؤلاء*، الإفراج عن *هؤلاء*، اعتقلت الشرطة *هؤلاء*: those shown without a noun, whom an act is done to."""
    if draft.lacks("plural_demonstrative") or draft.lacks_in(event.sentence, "plural_demonstrative"):
        return "", -1
    chunk, shown = event.chunk, draft.knowledge.operators("plural_demonstrative")
    assert chunk is not None
    genitive, shapes = draft.entries.frames[event.frame].genitive == "recipient" and chunk.kind == NOUNS, draft.knowledge.morphology
    for one in row[chunk.index : chunk.index + 4]:
        if one.kind in (PRONOUN, TIME):
            continue
        if one.kind not in (VERB, NOUNS) or (one.index > chunk.index and (one.kind == VERB or one.conj)):
            break
        token = one.last - 1
        if one.kind != NOUNS or token < event.last or draft.tokens.norm[token] not in shown:
            continue
        if one.index + 1 < len(row) and row[one.index + 1].kind == RELATIVE:
            break
        if one.index == chunk.index:
            own = genitive and token == event.last
        else:
            own = token == one.head and slots.get(one.prep or "object") == "recipient"
        several = next(one for one in draft.knowledge.operators("absent_suffix") if shapes.pronoun_of(one) == (2, False))
        return (several, token) if own else ("", -1)
    return "", -1


def _asked(draft: Draft, event: EventDraft) -> tuple[str, int]:
    """قالت إحداهن إن الإدارة طلبت *منهن* المغادرة: the pronoun right behind a cue, or behind its subject, for whom it addresses."""
    chunk = event.chunk
    if event.cue_of is not None and event.type in _BLAMING and takes_pronoun(draft, event.cue_of, chunk):
        return (chunk.word.suffix if chunk is not None and chunk.word is not None else ""), -1
    if event.type != "REQUEST" or chunk is None or chunk.kind != VERB or chunk.word is None:
        return "", -1
    cues = draft.entries.cues
    known = {folded(cues[reading.ref].addressee or "") for reading in chunk.word.cue_verbs} - {"", "object"}
    for one in draft.chunks[event.sentence][chunk.index + 1 : chunk.index + 3]:
        letters, pronoun = _parted(draft, one)
        if pronoun:
            return (pronoun if letters in known else ""), -1
        if one.kind != NOUNS or one.prep:
            break
    return "", -1


def takes_pronoun(draft: Draft, item: StatementDraft, cue: Chunk | None) -> bool:
    """*اتهمته* الشرطة بدعم التنظيم, *هددوه* بالقتل: whether a verb of blaming or threatening has a pronoun for whom it is done to,
    so that those whom its content names are others."""
    if cue is None or cue.kind != VERB or cue.word is None or item.event not in _BLAMING or item.act_noun >= 0:
        return False
    calls = draft.knowledge.any_of("describing_cue", "name_calling_cue", "ascribing_cue")
    return cue.word.suffix in draft.knowledge.operators("absent_suffix") and item.lemma not in calls


def _parted(draft: Draft, chunk: Chunk) -> tuple[str, str]:
    """علي*هم*: the preposition and the pronoun of a chunk."""
    if chunk.kind != PRONOUN:
        return "", ""
    known = draft.knowledge.operators("attached_preposition")
    letters = max((one for one in known if chunk.text.startswith(one)), key=len, default="")
    pronoun = chunk.text.removeprefix(letters)
    return (letters, pronoun) if letters and pronoun in draft.knowledge.operators("absent_suffix") else ("", "")


def _may_mean(draft: Draft, event: EventDraft, mention: ActorMention, pronoun: str, hit: bool = False) -> bool:
    """Whether a pronoun may mean somebody: several by a plural, one by a person where only persons suffer such an act."""
    if any(one is mention or (one.entity is not None and one.entity == mention.entity) for one in event.actors):
        return False
    number, feminine = draft.knowledge.morphology.pronoun_of(pronoun)
    several = number > 0
    witness = hit and not several and mention.head_class == "source"  # *الناشط* whom the police seized
    if not witness and mention.head_class not in (_CROWDS if several else _PERSONS):
        return False
    frame = draft.entries.frames[event.frame]
    if not several and draft.counted[mention.first]:
        return False
    of_person = frame.toll in _OF_PERSONS or event.type in ("CONSULT", "REQUEST") or event.cue_of is not None
    speaks = event.statement is not None and event.statement.speaker is mention
    if not several and not (of_person and (speaks or not feminine or event.type == "CONSULT")):
        return False
    return agrees_with(draft, mention, pronoun, strictly=True) and not is_dead(draft, mention)


def _who_tells(draft: Draft, event: EventDraft, pronoun: str) -> ActorMention | None:
    """قال *النازحون* إن المسلحين طردوهم: who tells what somebody else did to him; but no office, which tells of others."""
    item = event.statement.parent if event.cue_of is not None and event.statement is not None else event.statement
    speaker = item.speaker if item is not None else None
    if speaker is None or not event.actors or speaker in event.actors or speaker.head_class in _TELL_OF_OTHERS:
        return None
    return speaker if _may_mean(draft, event, speaker, pronoun) else None


def _hit_by(draft: Draft, event: EventDraft, pronoun: str, at: int) -> ActorMention | None:
    """انتشر *المسلحون* في القرية وتسعى الشرطة إلى اعتقال هؤلاء: whom the sentence of an act itself shows by هؤلاء."""
    chunk = draft.chunk_of[at]
    assert chunk is not None
    found = sufferer(draft, draft.chunks[event.sentence], chunk.index, pronoun, event.actors, event)
    if found is None or draft.in_place[found.first]:
        return None
    return found if _may_mean(draft, event, found, pronoun) else None


def _hit_before(draft: Draft, event: EventDraft, pronoun: str) -> ActorMention | None:
    """اعتقلت الشرطة *خمسة شبان*. وقال المحامي إنها عذبتهم: whom an act of the sentence before was done to, if only one agrees."""
    found: list[ActorMention] = []
    for other in draft.events:
        if other.sentence == event.sentence - 1:
            found += [one for one in other.recipients if one not in found and _may_mean(draft, event, one, pronoun, hit=True)]
    return found[0] if len(found) == 1 else None


def _only_one(draft: Draft, event: EventDraft, pronoun: str) -> ActorMention | None:
    """تظاهر *مئات الطلاب*. وفرقتهم الشرطة: the only one of the sentence before who agrees, where none in the act's own does."""
    item = event.statement
    said = [one for one in (item.speaker, item.addressee) if one is not None] if item is not None else []
    names = {one.entity for one in said if one.entity}

    def may(mention: ActorMention) -> bool:
        if any(one is mention for one in said) or (mention.entity in names and mention.entity is not None):
            return False
        return _may_mean(draft, event, mention, pronoun)

    if event.sentence <= draft.begins_at or not event.actors:
        return None
    if any(one.last <= event.first and may(one) for one in draft.actors_in[event.sentence]):
        return None
    found = [one for one in draft.actors_in[event.sentence - 1] if may(one)]
    found = [one for one in found if not any(one is not two and two.first <= one.first and one.last <= two.last for two in found)]
    return found[0] if len(found) == 1 else None


__all__ = ["name_taken_up"]
