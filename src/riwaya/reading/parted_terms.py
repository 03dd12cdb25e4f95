"""Terms whose doer stands between their words: إغلاق *الحكومة* سفارتها، إطلاق *السلطات* سراح السجناء.

In: the chunks of a clause. Out: the frame of a term of two words whose first opens a phrase, with somebody as its genitive, and
whose second is the object right behind.
The idea: the lexicon lists إغلاق سفارة; Arabic puts who does it between the verbal noun and its object, and no list needs to.
"""

from __future__ import annotations

from riwaya.lexicon.compile import FRAME_NOUN, Reading
from riwaya.reading.actor_phrases import mention_in
from riwaya.reading.draft import COMPLEMENTIZER, NOUNS, ActorMention, Chunk, Draft
from riwaya.reading.fixed_words import tail_end

_DOERS = frozenset(["force", "group", "state", "institution", "role", "person", "people", "title"])


def parted_term(draft: Draft, chunks: list[Chunk], at: int) -> tuple[Reading, ActorMention] | None:
    """The reading of the term that begins with a chunk's head and ends with that of the next, and its doer between; else None."""
    chunk = chunks[at]
    word, behind = chunk.word, chunks[at + 1] if at + 1 < len(chunks) else None
    if word is None or word.begins is None or word.article or word.suffix or chunk.last == chunk.head + 1 or behind is None:
        return None
    if behind.kind != NOUNS or behind.prep or behind.conj or behind.word is None:
        return None
    branch = word.begins.goes_on.get(behind.word.stem)
    if branch is None or not branch.ends or draft.idiomatic is None or draft.idiomatic[chunk.head]:
        return None
    doer = mention_in(draft, chunk.head + 1, chunk.last)
    if doer is None or doer.first != chunk.head + 1 or not is_doer_alone(draft, doer, chunk.last):
        return None
    if any(one.tail >= 0 and tail_end(draft, chunk.head, one.tail) >= 0 for one in word.frame_nouns):
        return None  # إطلاق *الشرطة* النار: listed as a term with words between
    if at and chunks[at - 1].kind == COMPLEMENTIZER:
        return None  # أن *تحرك* تركيا قواتها: a verb
    frames = draft.entries.frames
    own = {frames[reading.ref].type for reading in behind.word.frame_nouns}  # محاولة المتمردين *التسلل* tells the act itself
    found = (phrase.reading for phrase in branch.ends if len(phrase.stems) == 2)
    fitting = (
        one for one in found
        if one.category == FRAME_NOUN and one.tail < 0 and frames[one.ref].type not in own and frames[one.ref].layer != "result"
    )  # fmt: skip
    reading = next(fitting, None)
    return (reading, doer) if reading is not None else None


def is_doer_alone(draft: Draft, doer: ActorMention, end: int) -> bool:
    """Whether somebody who may act fills the words up to `end`, behind a noun without a pronoun: no إعادة *حشد* القوات."""
    noun, word = draft.words[doer.first - 1], draft.words[doer.first]
    if doer.last != end or doer.head_class not in _DOERS or noun is None or noun.suffix or noun.article:
        return False
    if word is None or word.preposition or (doer.head_class == "person" and not doer.entity):
        return False
    return doer.definite or bool(doer.entity or doer.country) or doer.last > doer.first + 1


def object_owner(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    """تجميد الحكومة أموال *الحركة*: whose the object of such a term is, where it names somebody."""
    behind = chunks[at + 1]
    found = behind.actor
    return found if found is not None and found.first == behind.head + 1 else None


__all__ = ["is_doer_alone", "object_owner", "parted_term"]
