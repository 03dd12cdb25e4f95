"""Objects far behind their subject: اعتقلت الشرطة، بعد ساعات من الهجوم، *ثلاثة شبان*.

In: a verb that somebody is the object of, its subject and where its clause seemed to end. Out: the noun phrase that is its object,
or -1.
The idea: such a verb still awaits its object when something is inserted behind its subject: phrases between commas, what else
the subject is, or a relative clause. The clause goes on behind a comma, or where the inserted verb has all it takes.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import right_arguments
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    MARK,
    NEGATION,
    NOUNS,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
)
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.words.marks import ASIDES, PAUSES

_BODIES: Final = frozenset(["force", "group", "institution", "state", ""])
_PERSONS: Final = frozenset(["people", "person", "role", "title"])
_FAR: Final = 14  # chunks between a subject and its object
_SEVERAL: Final = 2  # number of a mention in the plural
_FORCE: Final = frozenset(["ASSAULT", "COERCE", "SANCTION"])


def resumed_object(draft: Draft, chunks: list[Chunk], at: int, subject: int, type_: str) -> int:
    """The object of the verb at `at` behind what is inserted after its subject, for an act of a type."""
    doer = chunks[subject].actor
    if doer is not None and not doer.definite and (counted := counted_behind(draft, chunks, subject)) >= 0:
        return counted
    if doer is None or (type_ in _FORCE and doer.head_class not in _BODIES):
        return -1  # قتل القيادي، *الذي* …: who stands behind such a verb may be whom it hit
    opening = subject + 1
    while opening < len(chunks) and chunks[opening].kind == NOUNS and chunks[opening].prep and not chunks[opening].conj:
        opening += 1  # اعتقلت الشرطة *في أنقرة* التي …
    if opening >= len(chunks):
        return -1
    relative = opening + (chunks[opening].kind == MARK and chunks[opening].text in ASIDES)  # الجماعة، *التي* …، رجال الشرطة
    if relative < len(chunks) and chunks[relative].kind == RELATIVE and not chunks[relative].conj:
        return _behind_relative(draft, chunks, relative, doer)
    return _behind_commas(draft, chunks, subject, doer)


def counted_behind(draft: Draft, chunks: list[Chunk], subject: int) -> int:
    """قتل مسلح، يشتبه بأنه من التنظيم، *عشرين شخصا*: the persons whose number is told right behind a clause between commas that
    describes an indefinite subject, and not in the nominative; -1 where there are none."""
    opening = subject + 1
    if opening + 1 >= len(chunks) or chunks[opening].kind != MARK or chunks[opening].text not in PAUSES:
        return -1
    first = chunks[opening + 1]
    circumstance = first.kind == PRONOUN and bool(first.conj) and not first.prep
    if not circumstance and (first.kind not in (VERB, AUXILIARY) or first.conj):
        return -1
    for index in range(opening + 2, min(len(chunks), opening + _FAR)):
        chunk, before = chunks[index], chunks[index - 1]
        if before.kind != MARK:
            continue
        hit = chunk.actor if before.text in PAUSES and chunk.kind == NOUNS and not (chunk.prep or chunk.conj) else None
        if hit is None or hit.head_class not in _PERSONS or not draft.counted[chunk.head] or chunk.word is None:
            return -1
        following = chunks[index + 1] if index + 1 < len(chunks) else None
        told = following is not None and following.kind in (VERB, AUXILIARY)
        return -1 if told or draft.knowledge.morphology.is_plural_nominative(chunk.word.text) else index
    return -1


def resumed_addressee(draft: Draft, chunks: list[Chunk], clause: CueClause) -> ActorMention | None:
    """اتهمت الرابطة التي يقع مقرها في بيروت *الحكومة* بـ: whom a cue addresses between a relative clause of its subject, which
    has all it takes, and what is laid on him."""
    if not clause.subject or clause.opener not in ("clause", "preposition"):
        return None
    index, opening = clause.content_chunk - 1, max(clause.subject) + 1
    while index > opening and chunks[index].kind == COMPLEMENTIZER:
        index -= 1
    if index <= opening + 1 or chunks[index].kind != NOUNS or chunks[index].prep or chunks[index].conj:
        return None
    at = next((at for at in range(opening, index) if chunks[at].kind == RELATIVE), index) + 1
    while at < index and chunks[at].kind in (NEGATION, AUXILIARY, PARTICLE):
        at += 1
    named, before = chunks[index].actor, chunks[index - 1]
    if at >= index - 1 or chunks[at].kind != VERB or named is None or named.first != chunks[index].head:
        return None
    inner = right_arguments(chunks, at)
    if inner.nouns[-1:] != [index] or not (before.prep or before.kind in (TIME, ADVERB)):
        return None
    return named if len(inner.nouns) > 1 or not _takes_object(draft, chunks[at]) else None


def _behind_commas(draft: Draft, chunks: list[Chunk], subject: int, doer: ActorMention) -> int:
    """استقبل المحافظ، في مكتبه أمس، *السفير*; زار الوزير، *الجرحى*: the noun phrase behind phrases between commas; right behind
    the subject only several persons, whom no single man and no body is called by."""
    joining = draft.knowledge.operators("conjunction_letter")
    said = described = False
    for index in range(subject + 1, min(len(chunks), subject + _FAR)):
        chunk, before = chunks[index], chunks[index - 1]
        if chunk.kind == NOUNS and not chunk.prep and not chunk.conj:
            if before.kind == PRONOUN and before.conj:
                described = True  # وهو *جهاز* تابع للشرطة
                continue
            timed = before.kind == TIME and index > subject + 2 and chunks[index - 2].kind == MARK  # أخلت المحكمة، اليوم *سبيل ستة*
            if (before.kind == MARK and before.text in ASIDES) or timed:
                return index if _may_be_hit(chunks, index, doer, said and not described) else -1
            if not described:
                return -1
        if chunk.kind in (TIME, ADVERB) or (chunk.kind == NOUNS and chunk.conj not in joining):
            said = True
        elif not (
            (chunk.kind == MARK and chunk.text in ASIDES)
            or (chunk.kind == PRONOUN and chunk.conj and before.kind == MARK)
            or (chunk.kind == NOUNS and said)
        ):
            return -1
    return -1


def _behind_relative(draft: Draft, chunks: list[Chunk], relative: int, doer: ActorMention) -> int:
    """اتهمت الرابطة التي يقع مقرها في بيروت *الحكومة*: the last bare noun phrase of a relative clause whose verb has all it
    takes; behind a comma, several persons."""
    at = relative + 1
    while at < len(chunks) and chunks[at].kind in (NEGATION, AUXILIARY, PARTICLE):
        at += 1
    if at >= len(chunks) or chunks[at].kind != VERB:
        return -1
    inner = right_arguments(chunks, at)
    for index in range(at + 2, min(len(chunks), at + _FAR)):
        chunk, before = chunks[index], chunks[index - 1]
        bare = chunk.kind == NOUNS and not chunk.prep and not chunk.conj
        if bare and before.kind == MARK and before.text in PAUSES:
            return index if _may_be_hit(chunks, index, doer, False) else -1
        full = len(inner.nouns) > 1 and before.index == inner.nouns[-2] and before.actor is None  # التي تبنت *التفجير* رجال الشرطة
        if bare and inner.nouns[-1:] == [index] and (before.prep or before.kind in (TIME, ADVERB) or full):
            taken = len(inner.nouns) > 1 or not _takes_object(draft, chunks[at])
            if taken and _may_be_hit(chunks, index, doer, True):
                return index
        if chunk.kind == MARK and chunk.text not in ASIDES:
            return -1
    return -1


def _takes_object(draft: Draft, verb: Chunk) -> bool:
    """Whether a verb may take what stands behind it for its object: it tells of no act that takes none."""
    word, frames = verb.word, draft.entries.frames
    if word is None or not word.frame_verbs or word.cue_verbs:
        return True
    return any(frames[reading.ref].slots.get("object") == "recipient" for reading in word.frame_verbs)


def _may_be_hit(chunks: list[Chunk], index: int, doer: ActorMention, plain: bool) -> bool:
    """Whether a noun phrase names somebody else than the subject, and opens no clause of its own; `plain`: whether it stands where
    another name of the subject could not."""
    mention, following = chunks[index].actor, chunks[index + 1] if index + 1 < len(chunks) else None
    if mention is None or mention.first != chunks[index].head or mention is doer:
        return False
    if following is not None and following.kind in (VERB, AUXILIARY) and mention.definite:
        return False
    if mention.head_class == "people" and (mention.number > 0 or not mention.definite):
        return doer.head_class in _BODIES or not doer.number or plain
    if mention.head_class == "force" and mention.number == _SEVERAL and doer.head_class in _BODIES and not doer.number:
        return True  # هاجمت الجماعة، التي …، *رجال الشرطة*
    if mention.head_class in ("person", "title") and doer.head_class not in _BODIES:
        return False  # التقى الوزير، *سالم العلي*, …: his name
    return plain and mention.head_class in _PERSONS
