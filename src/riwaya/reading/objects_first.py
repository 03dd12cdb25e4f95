"""Orders in which an object or a name stands before what usually precedes it.

In: a cue's clause so far and a noun phrase behind the cue. Out: whether the phrase is the content though the subject, or what is
named by it, comes behind.
The idea: a noun with the pronoun of what was told before stands right behind its verb, and a name right before whom it names.
"""

from __future__ import annotations

from riwaya.lexicon.schema import Cue
from riwaya.reading.cue_clause import CueClause, folded_takes, last_fixed_words
from riwaya.reading.draft import NOUNS, Chunk, Draft
from riwaya.text.normalise import folded


def is_called_first(draft: Draft, chunks: list[Chunk], clause: CueClause, lemma: str) -> bool:
    """يصف *بالكارثي* الوضع في المدينة: whether what something is called stands right before the thing, with no other object."""
    cue, index = chunks[clause.cue], clause.content_chunk
    if folded(lemma) not in draft.knowledge.operators("naming_cue") or clause.addressee >= 0 or cue.word is None or cue.word.suffix:
        return False
    named, thing = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    if named.kind != NOUNS or named.prep not in draft.knowledge.operators("means_preposition") or thing is None:
        return False
    between = [one for one in range(clause.cue + 1, index) if one not in clause.subject]
    if any(chunks[one].kind == NOUNS and not chunks[one].prep for one in between):
        return False
    return thing.kind == NOUNS and not (thing.prep or thing.conj)


def is_behind_fixed_noun(chunks: list[Chunk], index: int, cue: Cue) -> bool:
    """أعرب عن إدانته *التفجير*, عن دعمه *جهود* المبعوث: whether the noun that a verb of saying goes with has its own object right
    behind its pronoun."""
    noun, chunk = chunks[index - 1], chunks[index]
    if noun.kind != NOUNS or not noun.prep or noun.word is None or not noun.word.suffix or chunk.prep or chunk.conj:
        return False
    return noun.word.stem in last_fixed_words(tuple(cue.verb)) and any(take != "clause" for take in cue.takes)


def is_before_subject(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """وهي أنباء أكد *صحتها* مصدر عسكري: whether a noun with a pronoun right behind a cue is its object, and who speaks next."""
    chunk, who = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    word = chunk.word
    if index != frame.cue + 1 or who is None or word is None or not word.suffix or chunk.last != chunk.head + 1 or chunk.conj:
        return False
    if "object" not in folded_takes(cue) or cue.weak or frame.subject:
        return False
    if word.suffix not in draft.knowledge.operators("absent_suffix") or word.stem not in draft.knowledge.operators("truth_noun"):
        return False
    if who.kind != NOUNS or who.prep or who.conj or who.actor is None or who.actor.first != who.head:
        return False
    return who.actor.head_class in ("source", "role", "title", "person", "institution", "force", "group", "media", "people")
