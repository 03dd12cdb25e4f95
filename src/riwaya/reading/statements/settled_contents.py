"""Contents as the scan behind a cue found them, looked at once more.

In: a cue's clause with its content. Out: the same, with the content moved or taken away.
The idea: what a scan from left to right takes for the content may be a title of who speaks, a noun of belief before what is
believed, or what stands behind a cue whose pronoun points back to what was said.
"""

from __future__ import annotations

from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    MARK,
    NEGATION,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
)
from riwaya.reading.phrases.cue_clause import CueClause, opened
from riwaya.reading.words.marks import PAUSES


def past_belief(draft: Draft, chunks: list[Chunk], found: CueClause | None) -> CueClause | None:
    """أعرب عن *اعتقاده أن* …: behind a noun of belief with its pronoun what is believed is the content."""
    if found is None or found.opener not in ("object", "preposition"):
        return found
    index = found.content_chunk
    noun, that = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    if noun.word is None or not noun.word.suffix or noun.last != noun.head + 1 or that is None or that.kind != COMPLEMENTIZER:
        return found
    if that.conj or noun.word.stem not in draft.knowledge.operators("belief_noun"):
        return found
    return opened(found, "clause", that.last, index + 2)


def past_capacity(draft: Draft, chunks: list[Chunk], found: CueClause | None, takes: list[str]) -> CueClause | None:
    """طالب الوزير *بصفته* قائد القوات *بوقف* القصف: as what somebody is asked is not what is asked of him."""
    if found is None or found.opener != "preposition":
        return found
    index = found.content_chunk
    noun = chunks[index]
    if noun.word is None or not noun.word.suffix or noun.word.stem not in draft.knowledge.operators("capacity_noun"):
        return found
    for chunk in chunks[index + 1 :]:
        if chunk.kind != NOUNS:
            return found
        if chunk.prep and chunk.prep == noun.prep and chunk.prep in takes:
            return opened(found, "preposition", chunk.first, chunk.index)
    return found


def past_saying(draft: Draft, chunks: list[Chunk], found: CueClause | None) -> CueClause | None:
    """وصف الحادث *بقوله* كان كارثة: behind the noun of his words with his pronoun what he says is the content."""
    if found is None or found.opener != "preposition":
        return found
    index = found.content_chunk
    noun, told = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    if told is None or noun.last != noun.head + 1 or noun.word is None or told.conj or (
        told.kind not in (VERB, AUXILIARY, NEGATION, PRONOUN, COMPLEMENTIZER)
    ):  # fmt: skip
        return found
    if told.kind == COMPLEMENTIZER and noun.word.suffix and noun.word.stem in draft.knowledge.operators("saying_noun"):
        return opened(found, "clause", told.last, told.index + 1)  # توعده *بقوله إن* القانون فوق الجميع
    said = noun.word.suffix and noun.word.stem in draft.knowledge.operators("saying_noun")
    return opened(found, "clause", told.first, told.index) if said else found


def past_apposition(chunks: list[Chunk], found: CueClause | None, takes: list[str]) -> CueClause | None:
    """أعلن العميد سالم *أحد القادة المشاركين في المعركة لـ«الصحيفة»: إن*: a noun phrase before a colon and إن says who speaks."""
    if found is None or found.opener != "object" or not found.subject or "clause" not in takes:
        return found
    for chunk in chunks[found.content_chunk + 1 : -1]:
        if chunk.kind == MARK and chunk.text == ":":
            that = chunks[chunk.index + 1]
            return opened(found, "clause", that.last, that.index + 1) if that.kind == COMPLEMENTIZER and not that.conj else found
        if chunk.kind not in (NOUNS, TIME) and not (chunk.kind == MARK and chunk.text in PAUSES):
            return found
    return found


def past_adjective(chunks: list[Chunk], found: CueClause | None) -> CueClause | None:
    """وثقت الشبكة في تقريرها، *الصادر أمس*، مقتل خمسين: an adjective with the article between commas is of where it was said."""
    if found is None or found.opener != "object" or found.content_chunk >= len(chunks):
        return found
    held, before = chunks[found.content_chunk], chunks[found.content_chunk - 1]
    word = held.word
    if word is None or not word.article or word.noun or not (word.adjective or word.modifier) or before.kind != MARK:
        return found
    for chunk in chunks[held.index + 1 : held.index + 4]:
        behind = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if chunk.kind == MARK and behind is not None and behind.kind == NOUNS and not (behind.prep or behind.conj):
            return opened(found, "object", behind.first, behind.index)
    return found


def back_to_noun(draft: Draft, chunks: list[Chunk], found: CueClause | None) -> CueClause | None:
    """أعلنت الشركة، *عدم تشغيل* أي قطار، نفت الحركة، *مسؤوليتها* عن القصف الذي طال المستشفى, فيديو يوثق *لحظة إطلاق* النار: the
    noun of an act, or one with the speaker's pronoun, that governs what was taken for the content is where it begins."""
    if found is None or found.opener != "object" or found.content_chunk >= len(chunks):
        return found
    for index in range(found.content_chunk - 1, found.cue, -1):
        chunk, before = chunks[index], chunks[index - 1]
        if chunk.kind == MARK or index in found.subject or index == found.addressee:
            return found
        if chunk.kind != NOUNS or chunk.conj or chunk.word is None or not (
            before.kind == MARK or index - 1 in found.subject or index - 1 == found.cue
        ):  # fmt: skip
            continue
        moment = index - 1 == found.cue and chunk.prep in draft.knowledge.operators("told_moment") and chunk.last > chunk.head + 1
        if moment or (not chunk.prep and _is_thing(draft, chunk)):
            return opened(found, "object", chunk.first if moment else chunk.head, index)
    return found


def _is_thing(draft: Draft, chunk: Chunk) -> bool:
    """Whether a noun phrase is an act, the lack of one, or something with a pronoun that is nobody's kin."""
    word, operators = chunk.word, draft.knowledge.operators
    if word is None or word.article or (chunk.actor is not None and chunk.actor.first == chunk.head):
        return False
    if word.stem in operators("undone_noun"):
        return chunk.last > chunk.head + 1
    if word.suffix:
        return word.suffix in operators("absent_suffix") and word.stem not in operators("kinsman_noun") and bool(
            word.noun or word.frame_nouns or word.cue_noun or draft.knowledge.morphology.is_verbal_noun(word.stem)
        )  # fmt: skip
    return False


def past_capital(draft: Draft, chunks: list[Chunk], found: CueClause | None) -> CueClause | None:
    """أعلن الاتحاد في العاصمة الفلبينية *مانيلا فوز* قطر: the name of the capital behind the adjective of its state says where, and
    the name of who holds an office behind it who says so."""
    if found is None or found.opener != "object" or found.content_chunk + 1 >= len(chunks):
        return found
    place, before, behind = chunks[found.content_chunk], chunks[found.content_chunk - 1], chunks[found.content_chunk + 1]
    word, last = before.word, draft.words[before.last - 1]
    if not draft.in_place[place.head] or not before.prep or word is None or last is None or last.demonym is None:
        return found
    named = place.last == place.head + 1 or (place.actor is not None and place.actor.first == place.head + 1)
    if not named or word.stem not in draft.knowledge.operators("capital_noun"):
        return found
    if behind.kind != NOUNS or behind.prep or behind.conj:
        return found
    return opened(found, "object", behind.head, behind.index)


def is_in_relative(draft: Draft, chunks: list[Chunk], found: CueClause) -> bool:
    """أدان الأعضاء العمل *الذي استهدف مسجدا*: whether the only noun phrase behind a cue is the object of the verb in a relative
    clause on its subject."""
    index = found.content_chunk
    if found.opener != "object" or index - 3 not in found.subject or index - 3 < found.cue or index >= len(chunks):
        return False
    verb, held = chunks[index - 1], chunks[index]
    if chunks[index - 2].kind != RELATIVE or verb.kind != VERB or verb.word is None or verb.word.suffix or held.word is None:
        return False
    act = held.word.frame_nouns or held.word.cue_noun or draft.knowledge.morphology.is_verbal_noun(held.word.stem)
    return not (act or held.word.suffix) or held.word.article


def is_anothers(draft: Draft, chunks: list[Chunk], found: CueClause) -> bool:
    """اتفاق *يعد* خطوة، *ما يعطي* الانطباع *بأن*: whether a clause of أن goes with a noun in a clause of ما behind the cue."""
    that = chunks[found.content_chunk - 1]
    if found.opener != "clause" or that.kind != COMPLEMENTIZER or found.content_chunk - 1 <= found.cue:
        return False
    for chunk in reversed(chunks[found.cue + 2 : that.index]):
        if chunk.kind == MARK:
            return False
        if chunk.kind == RELATIVE and chunk.text in draft.knowledge.operators("what_relative"):
            return chunks[chunk.index - 1].kind == MARK and chunks[chunk.index + 1].kind == VERB
    return False


def points_back(draft: Draft, chunks: list[Chunk], found: CueClause, takes: list[str]) -> bool:
    """القائمة *التي أعلنت عنها* الوزارة لتورطهم في الأحداث: a cue of a relative clause with the preposition of what is said and a
    pronoun right behind it has told it before."""
    if found.opener not in ("object", "preposition") or not found.cue or found.content_chunk >= len(chunks):
        return False
    before, behind, held = chunks[found.cue - 1], chunks[found.cue + 1], chunks[found.content_chunk]
    word = draft.words[held.head]
    if before.text in draft.knowledge.operators("back_linking") and word is not None and word.function == "dem" and held.prep:
        return True  # كما *كشفت عن ذلك* الوزارة سابقا
    if before.kind != RELATIVE:
        return False
    if chunks[found.cue - 1].text in draft.knowledge.operators("what_relative"):
        return False  # اعترفوا، وفق *ما أفادت به* الوزارة، بتلقي
    own = behind.kind == PRONOUN and any(behind.text.startswith(take) and len(behind.text) > len(take) for take in takes)
    return own and found.content_chunk > found.cue + 1
