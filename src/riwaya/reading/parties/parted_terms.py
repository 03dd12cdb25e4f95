"""Terms whose doer stands between their words: إغلاق *الحكومة* سفارتها، إطلاق *السلطات* سراح السجناء.

In: the chunks of a clause. Out: the frame of a term of two words whose first opens a phrase, with somebody as its genitive, and
whose second is the object right behind.
The idea: the lexicon lists إغلاق سفارة; Arabic puts who does it between the verbal noun and its object, and no list needs to.
"""

from __future__ import annotations

from riwaya.lexicon.compile import FRAME_NOUN, Reading
from riwaya.lexicon.match import Word
from riwaya.lexicon.schema import Frame
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.draft import COMPLEMENTIZER, NOUNS, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.phrases.fixed_words import tail_end

_DOERS = frozenset(["force", "group", "state", "institution", "role", "person", "people", "title"])
_OF_OFFICE = frozenset(["ACCUSE", "SANCTION", "COERCE", "ASSAULT", "AID"])  # acts on persons and those in office
_SUFFERING = frozenset(["role", "title", "people", "source", "force"])


def parted_term(draft: Draft, chunks: list[Chunk], at: int) -> tuple[Reading, ActorMention | None] | None:
    """The reading of the term that begins with a chunk's head and ends with what a number behind it counts, or with the head of
    the next chunk, and its doer between; else None."""
    chunk = chunks[at]
    word = chunk.word
    if word is not None and word.begins is not None and not word.suffix and chunk.last == chunk.head + 1:
        return _over_sentenced(draft, chunks, at, word)
    if word is None or word.begins is None or word.article or word.suffix or chunk.last == chunk.head + 1:
        return None
    if draft.idiomatic is None or draft.idiomatic[chunk.head]:
        return None
    if draft.counted[chunk.head + 1]:
        return _of_number(draft, word, chunk)
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    if behind is None or behind.kind != NOUNS or behind.prep or behind.conj or behind.word is None:
        return None
    counted = _counted(draft, behind.head, behind.last)
    if counted == behind.last:
        return None
    object_ = draft.words[counted]
    if object_ is None or not any(stem in word.begins.goes_on for stem in _stems(draft, object_, counted > behind.head)):
        return None
    doer = mention_in(draft, chunk.head + 1, chunk.last)
    if doer is None or doer.first != chunk.head + 1 or not is_doer_alone(draft, doer, chunk.last):
        return None
    if any(one.tail >= 0 and tail_end(draft, chunk.head, one.tail) >= 0 for one in word.frame_nouns):
        return None  # إطلاق *الشرطة* النار: listed as a term with words between
    if at and chunks[at - 1].kind == COMPLEMENTIZER:
        return None  # أن *تحرك* تركيا قواتها: a verb
    reading = _term(draft, word, object_, counted > behind.head)
    return (reading, doer) if reading is not None else None


def _over_sentenced(draft: Draft, chunks: list[Chunk], at: int, word: Word) -> tuple[Reading, None] | None:
    """*الحكم* على ناشط *بالسجن* عامين: the term of a verdict and its measure, between which stands on whom it is passed."""
    if at + 2 >= len(chunks) or draft.lacks("given_sentence"):
        return None
    whom, measure, operators = chunks[at + 1], chunks[at + 2], draft.knowledge.operators
    if whom.kind != NOUNS or whom.prep not in operators("on_preposition") or whom.actor is None or whom.actor.last < whom.last:
        return None
    if measure.kind != NOUNS or measure.prep not in operators("means_preposition") or measure.conj or measure.word is None:
        return None
    reading = _term(draft, word, measure.word, counted=False)
    return (reading, None) if reading is not None and draft.entries.frames[reading.ref].mode == "convict" else None


def _of_number(draft: Draft, word: Word, chunk: Chunk) -> tuple[Reading, None] | None:
    """إطلاق *14 صاروخا*, نشر *ثلاثة آلاف جندي*: the term of a noun, which is none alone, and what is counted behind it."""
    at = _counted(draft, chunk.head + 1, chunk.last)
    object_ = draft.words[at] if at < chunk.last else None
    if object_ is None or object_.preposition or object_.conjunction or any(one.tail < 0 for one in word.frame_nouns):
        return None
    if object_.head is not None and draft.entries.heads[object_.head.ref].class_ == "document":
        return None  # توقيع خمس *مذكرات تفاهم*: a term of its own
    reading = _term(draft, word, object_, counted=True)
    agreed = reading is not None and draft.entries.frames[reading.ref].type == "AGREE"  # استخدام *ثلاث قواعد*: what is allowed
    return (reading, None) if reading is not None and not agreed else None


def without_counted(draft: Draft, event: EventDraft) -> None:
    """نصب *عدد من الحواجز*, نشر *ثلاثة آلاف جندي*: what a term counts does nothing, and who is sent suffers nothing."""
    after = event.first + 1
    event.actors = [one for one in event.actors if one.first != after]
    if draft.entries.frames[event.frame].slots.get("object") == "none" and event.type == "MOBILIZE":
        event.recipients = [one for one in event.recipients if one.first != after]


def _counted(draft: Draft, first: int, last: int) -> int:
    """The first token from one on that is of no number."""
    while first < last and draft.counted[first]:
        first += 1
    return first


def _stems(draft: Draft, object_: Word, counted: bool) -> tuple[str, ...]:
    return (object_.stem, *draft.knowledge.counted_as(object_.stem)) if counted else (object_.stem,)


def _term(draft: Draft, word: Word, object_: Word, counted: bool) -> Reading | None:
    """The frame of the term of two words that a noun and its object make."""
    frames = draft.entries.frames
    own = {frames[reading.ref].type for reading in object_.frame_nouns}  # محاولة المتمردين *التسلل* tells the act itself
    for stem in _stems(draft, object_, counted):
        branch = word.begins.goes_on.get(stem) if word.begins is not None else None
        for phrase in branch.ends if branch is not None else ():
            reading = phrase.reading
            if len(phrase.stems) != 2 or reading.category != FRAME_NOUN or reading.tail >= 0:
                continue
            if frames[reading.ref].type not in own and frames[reading.ref].layer != "result":
                return reading
    return None


def is_doer_alone(draft: Draft, doer: ActorMention, end: int) -> bool:
    """Whether somebody who may act fills the words up to `end`, behind a noun without a pronoun: no إعادة *حشد* القوات."""
    noun, word = draft.words[doer.first - 1], draft.words[doer.first]
    if doer.last != end or doer.head_class not in _DOERS or noun is None or noun.suffix or noun.article:
        return False
    if word is None or word.preposition or (doer.head_class == "person" and not doer.entity):
        return False
    return doer.definite or bool(doer.entity or doer.country) or doer.last > doer.first + 1


def term_sufferer(draft: Draft, first: int, last: int, end: int, frame: Frame) -> ActorMention | None:
    """طرد *السفير الإسرائيلي*, معاقبة *مسؤولين إيرانيين*: whom the second word of a term names, persons or one in office with
    what describes them; else None."""
    word = draft.words[last - 1]
    if last - first != 2 or frame.genitive != "recipient" or frame.type not in _OF_OFFICE or word is None or word.head is None:
        return None
    class_, operators = draft.entries.heads[word.head.ref].class_, draft.knowledge.operators
    if class_ not in _SUFFERING or word.preposition or frame.layer == "result":
        return None
    if frame.type == "AID" and class_ in ("role", "title"):
        return None  # إيصال *المساعدات*: no assistants
    if word.stem in operators("killed_noun") or (word.stem in operators("injured_noun") and not word.article):
        return None  # سقوط *ضحايا*: a toll; but نقل *المصاب* إلى المستشفى
    found = mention_in(draft, last - 1, end)
    if found is None or found.first != last - 1:
        return None
    return found if found.last > last or class_ not in ("role", "title") else None


def object_owner(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    """تجميد الحكومة أموال *الحركة*: whose the object of such a term is, where it names somebody."""
    behind = chunks[at + 1]
    found = behind.actor
    return found if found is not None and found.first == behind.head + 1 else None


__all__ = ["is_doer_alone", "object_owner", "parted_term", "term_sufferer", "without_counted"]
