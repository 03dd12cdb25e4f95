"""Orders in which an object or a name stands before what usually precedes it.

In: a cue's clause so far and a noun phrase behind the cue. Out: whether the phrase is the content though the subject, or what is
named by it, comes behind.
The idea: a noun with the pronoun of what was told before stands right behind its verb, and a name right before whom it names.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Cue
from riwaya.reading.draft import NOUNS, Chunk, Draft
from riwaya.reading.phrases.cue_clause import CueClause, folded_takes, last_fixed_words
from riwaya.text.normalise import folded

_SEVERAL: Final = 2


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


def _is_news_confirmed(draft: Draft, chunks: list[Chunk], frame: CueClause, cue: Cue) -> bool:
    """Whether the news right behind a verb of confirming or denying stands before somebody who agrees with the verb."""
    verb, chunk, who = chunks[frame.cue].verb, chunks[frame.cue + 1], chunks[frame.cue + 2]
    if cue.stance not in ("confirm", "deny") or "object" not in folded_takes(cue) or cue.weak or frame.subject or verb is None:
        return False
    told = draft.words[chunk.last - 1]
    if chunk.last > chunk.first + 2 or told is None or not told.article or chunk.conj or chunk.prep:
        return False
    if told.stem not in draft.knowledge.operators("reported_matter") or verb.person or verb.number:
        return False
    if who.kind != NOUNS or who.prep or who.conj or who.actor is None or who.actor.first != who.head:
        return False
    if who.actor.head_class not in ("source", "role", "title", "person", "institution", "force", "group", "media"):
        return False
    return who.actor.number == _SEVERAL or bool(verb.gender) == bool(who.actor.gender)


def is_before_subject(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """وهي أنباء أكد *صحتها* مصدر عسكري, وأكد *هذا النبأ* العميد سالم: whether a noun with a pronoun, or the news told before, right
    behind a cue is its object, and who speaks next."""
    chunk, who = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    word = chunk.word
    if index == frame.cue + 1 and who is not None and _is_news_confirmed(draft, chunks, frame, cue):
        return True
    if index != frame.cue + 1 or who is None or word is None or not word.suffix or chunk.last != chunk.head + 1 or chunk.conj:
        return False
    if "object" not in folded_takes(cue) or cue.weak or frame.subject:
        return False
    if word.suffix not in draft.knowledge.operators("absent_suffix") or word.stem not in draft.knowledge.operators("truth_noun"):
        return False
    if who.kind != NOUNS or who.prep or who.conj or who.actor is None or who.actor.first != who.head:
        return False
    return who.actor.head_class in ("source", "role", "title", "person", "institution", "force", "group", "media", "people")
