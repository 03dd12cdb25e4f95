"""Texts that hardly report: a commentary, a sermon, an essay, in which acts are mostly talked about.

In: a draft with its statements, times and places. Out: whether acts that nothing pins to somebody or some place are only talk.
The idea: a report has many marks of reporting (speakers, times, places), or it opens with what somebody did or said (أصدرت المحكمة
حكما، استقبل أمير المنطقة) and its author does not speak himself; a commentary has few marks, and words of its author's own.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, MARK, NEGATION, NOUNS, RELATIVE, VERB, Chunk, Draft

_THIN: Final = 6.0  # speakers, times and places in a hundred words: a report has more, a commentary or a sermon fewer
_SHORTEST: Final = 60  # words; a shorter text is a headline or a post, whose density says nothing
_LONG: Final = 250  # words from which on an author's own words tell that a text is a commentary, however many places it names
_UNSOURCED: Final = 3.0  # speakers and times in a hundred words of such a text
_QUOTED: Final = 0.4  # share of a text beyond which it is what somebody answered
_OPINION: Final = 0.9  # words of an author's own (لعل، لماذا، نحن) in a hundred
_OWN: Final = 1.3  # of them, up to which a text that opens like a report is one
_FIRST: Final = 3  # sentences in which a report's opening stands, behind a byline or what a page puts before it
_BEFORE: Final = 6  # chunks of its sentence before its verb
_BODIES: Final = frozenset(["role", "title", "person", "institution", "group", "force", "state", "media", "source", "document"])


def thinness(draft: Draft) -> tuple[bool, bool]:
    """Whether a text has few marks of reporting, as a commentary, a sermon, an essay has; and whether what is said in it is mostly
    talk (استنكر عدد من المشايخ: «… القتل جريمة»), as in a report that has few marks as well. A commentary that goes over many
    countries is told by its author's own words (*لماذا* …، *ولعل* …، *لأن* …) where hardly anybody speaks and no day is told."""
    words = len(draft.words) - len(draft.tokens.marks)
    if words < _SHORTEST:
        return False, False
    marks = sum(1 for item in draft.statements if item.speaker is not None) + len(draft.times)
    if 100.0 * (marks + len(draft.places)) / words < _THIN:
        talk = 100.0 * _own_words(draft) / words >= _OWN or not _opens_as_report(draft)
        return talk, True
    talk = words >= _LONG and 100.0 * marks / words < _UNSOURCED and 100.0 * _own_words(draft) / words >= _OPINION
    return talk, talk


def _opens_as_report(draft: Draft) -> bool:
    """*أصدرت المحكمة* اليوم حكما, متابعات – *وصل* نائب الملك إلى المنطقة: a verb of the past whose subject is an office, a body or
    somebody counted opens the text, or stands behind its byline."""
    for chunks in draft.chunks[:_FIRST]:
        verb = next((chunk for chunk in chunks[:_BEFORE] if chunk.kind == VERB), None)
        if verb is None:
            continue
        before = chunks[: verb.index]
        if any(chunk.kind in (RELATIVE, COMPLEMENTIZER, NEGATION) for chunk in before):
            return False
        return _tells(draft, chunks, verb)
    return False


def _tells(draft: Draft, chunks: list[Chunk], verb: Chunk) -> bool:
    """Whether a verb of the past in the third person tells what somebody did or said."""
    if verb.verb is None or verb.verb.tense != 1 or verb.verb.person or verb.word is None:
        return False
    behind = next((chunk for chunk in chunks[verb.index + 1 : verb.index + 4] if chunk.kind == NOUNS and not chunk.prep), None)
    if behind is None or any(chunk.kind == MARK for chunk in chunks[verb.index + 1 : behind.index]):
        return False
    told = behind.actor
    if told is not None and told.first == behind.first:
        return told.head_class in _BODIES or bool(told.number) or told.definite
    return bool(verb.word.frame_verbs or verb.word.cue_verbs) and behind.word is not None


def _own_words(draft: Draft) -> int:
    """How often an author speaks himself, outside of what others are quoted with."""
    if draft.lacks_forms("opinion_form"):
        return 0
    own, norm = draft.knowledge.operators("opinion_form"), draft.tokens.norm
    quoted = bytearray(len(norm))
    for item in draft.statements:
        if item.mode == "direct":
            quoted[item.first : item.last] = b"\x01" * (item.last - item.first)
    if sum(quoted) > _QUOTED * len(norm):
        return 0  # an interview
    return sum(1 for token, mark in zip(norm, quoted, strict=True) if token in own and not mark)


__all__ = ["thinness"]
