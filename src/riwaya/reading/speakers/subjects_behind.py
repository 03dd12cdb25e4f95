"""Subjects that stand far behind their verb: اهتمت بالموضوع، أيضا، *صحيفة الرأي*، وقالت.

In: a row of chunks and a cue without a subject. Out: the mention of who speaks, or None.
The idea: a phrase, a time or an object that nobody is named in may stand between a verb and its subject; what agrees with both the
verb and the cue behind it is the subject of both.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    CONJUNCTION,
    MARK,
    NOUNS,
    PARTICLE,
    PRONOUN,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
)
from riwaya.reading.phrases.left_subjects import agrees_strictly
from riwaya.reading.words.marks import COMMAS

_SPEAKS: Final = frozenset(["person", "role", "title", "source", "institution", "media"])
_FAR: Final = 6  # chunks between a verb and its subject


def far_behind(draft: Draft, chunks: list[Chunk], cue: Chunk) -> ActorMention | None:
    """اهتمت بالخبر *صحيفة الرأي* وقالت, روى هذه الحكاية أمس *الكاتب* في لقاء، حيث قال: whoever does what the first verb of a
    sentence tells, with a phrase or an object between, where the cue is the next thing that anybody does."""
    joined = bool(cue.conj) or (cue.index > 2 and chunks[cue.index - 1].kind == CONJUNCTION)
    verb = _first_verb(chunks, cue.index) if joined else -1
    if verb < 0:
        return None
    mention = subject_over(draft, chunks, verb, cue.index)
    return mention if mention is not None and agrees_strictly(cue, mention) else None


def subject_over(draft: Draft, chunks: list[Chunk], verb: int, end: int) -> ActorMention | None:
    """The subject of a verb over a phrase, a time or an object that names nobody, before `end`."""
    crossed = False
    for index in range(verb + 1, min(end, verb + _FAR)):
        chunk = chunks[index]
        mention = chunk.actor if chunk.kind == NOUNS and not (chunk.prep or chunk.conj) else None
        if mention is not None:
            speaks = mention.head_class in _SPEAKS or (mention.person_name is not None and not mention.number)  # كاتب القصة فلان
            fits = crossed and speaks and mention.first == chunk.head and agrees_strictly(chunks[verb], mention)
            return mention if fits else None
        if chunk.kind == NOUNS:
            word = chunk.word
            named = word is None or not (word.known or word.function == "dem") or not (word.article or word.function == "dem")
            if chunk.conj or (not chunk.prep and named):
                return None  # but زار *المخيم* الوزير, روى *هذه الحكاية* الكاتب
            crossed = True
        elif chunk.kind not in (TIME, ADVERB, PARTICLE, PRONOUN) and chunk.text not in COMMAS:
            return None
    return None


def _first_verb(chunks: list[Chunk], end: int) -> int:
    """The verb that opens a sentence, where no other stands before `end`; else -1."""
    verbs = [chunk.index for chunk in chunks[:end] if chunk.kind == VERB]
    if len(verbs) != 1 or any(chunk.kind == MARK and chunk.text not in COMMAS for chunk in chunks[:end]):
        return -1
    opens = all(chunk.kind in (TIME, ADVERB, PARTICLE) or chunk.prep for chunk in chunks[: verbs[0]])
    return verbs[0] if opens else -1
