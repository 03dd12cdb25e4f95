"""Statements: who says so, through whom.

In: a `Draft` with chunks and actors. Out: `draft.statements`, in order of their content.
The idea: every cue is first read in its own clause (`verb_cues`, `noun_cues`, `attributions`), then contents are cut where the
next cue on the same level begins; what stands inside a content is nested in it. Speakers that are not named are looked up in
`reference`.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from riwaya.reading.draft import CONJUNCTION, CUE_PHRASE, MARK, NOUNS, PARTICIPLE, VERB, ActorMention, Chunk, Draft, StatementDraft
from riwaya.reading.statements.claimed_before import ANTECEDENT
from riwaya.reading.statements.goes_on_with_that import goes_on_with_that
from riwaya.reading.statements.interviews import find_answers
from riwaya.reading.statements.lone_sources import lone_source
from riwaya.reading.statements.own_words import part_own_words
from riwaya.reading.statements.pretexts import is_pretext
from riwaya.reading.statements.verb_cues import WISH, VerbCues

_TOLD_BY: Final = (VERB, PARTICIPLE)
_CITING: Final = re.compile(rb"[%c%c]" % (CUE_PHRASE, MARK))
_FAR: Final = 200  # statements that are looked through for who spoke last
_SHORT: Final = 2  # chunks of the shortest sentence that cites a medium
_SIBLINGS: Final = 12  # cues of one sentence that may end a content; real sentences have fewer


def find_statements(draft: Draft) -> None:
    """Fills `draft.statements`; contents are token ranges inside one sentence or one quotation."""
    reader = _Reader(draft)
    answers = find_answers(draft)
    waiting = 0
    for number in range(len(draft.chunks)):
        while waiting < len(answers) and answers[waiting].sentence <= number:
            if answers[waiting].speaker is None:
                answers[waiting].speaker = answers[waiting - 1].speaker if waiting else _spoke_last(draft)
            draft.statements.append(answers[waiting])
            waiting += 1
        reader.sentence(number)
    draft.statements.sort(key=lambda item: (item.first, -item.last, item.cue_first))
    part_own_words(draft)
    _nest(draft)
    _carry(draft)


def _carry(draft: Draft) -> None:
    """A source that was told (أبلغه، أخبرها), or that a medium cites, carries the words outwards, and so does that medium.

    Who only says that somebody else said something comments on him, and is no link.
    """
    for item in draft.statements:
        outer = item.parent
        if outer is None or outer.speaker is None or item.speaker is None or _same(item.speaker, outer.speaker):
            continue
        label = outer.rule.startswith("headline") and outer.speaker.head_class == "media"  # العربية: *مصادر تؤكد* …
        if not label and not outer.relays and not _is_told_him(draft, item):
            continue
        for link in (outer.speaker, *outer.relays):
            if all(not _same(link, known) for known in (item.speaker, *item.relays)):
                item.relays.append(link)


def _is_told_him(draft: Draft, item: StatementDraft) -> bool:
    """*أبلغه*، *أخبرتها*: whether the pronoun on a verb is who was told; but التي *تعتبرها* الحكومة."""
    cue = draft.words[item.cue_first]
    if cue is None or not cue.suffix or cue.verb is None:
        return False
    return any(draft.entries.cues[one.ref].addressee == "object" for one in cue.cue_verbs)


def _same(one: ActorMention, other: ActorMention) -> bool:
    """Whether two mentions are of one actor, as far as is known."""
    if one is other or one.antecedent is other or other.antecedent is one:
        return True
    if one.antecedent is not None and one.antecedent is other.antecedent:
        return True
    return one.entity is not None and one.entity == other.entity


def _spoke_last(draft: Draft) -> ActorMention | None:
    latest = islice(reversed(draft.statements), _FAR)
    return next((item.speaker for item in latest if item.speaker is not None and not item.nested), None)


def _nest(draft: Draft) -> None:
    """Sets each statement's parent: the smallest statement whose content holds its cue and its content."""
    stack: list[StatementDraft] = []
    for item in draft.statements:
        while stack and stack[-1].last <= item.first:
            stack.pop()
        item.parent = None
        for outer in reversed(stack):
            if outer.first == item.first and outer.last == item.last:
                continue  # قال إن كذا، وهو ما نفته الوزارة: two voices on the same words
            if outer is not item and outer.first <= min(item.first, item.cue_first) and outer.last >= item.last:
                item.parent = outer
                break
        stack.append(item)


class _Reader(VerbCues):
    """Reads one sentence after another."""

    __slots__ = ()

    def _only_cites(self, chunks: list[Chunk]) -> bool:
        """قال الجيش إن القتال توقف. *وفقا لرويترز.*: whether a sentence only names the medium that carried what the one before
        tells, which becomes its relay."""
        if chunks[0].kind != CUE_PHRASE or len(chunks) < _SHORT or any(
            chunk.kind not in (NOUNS, MARK) or (chunk.actor is not chunks[1].actor and chunk.kind == NOUNS) for chunk in chunks[1:]
        ):  # fmt: skip
            return False
        medium = chunks[1].actor
        last = chunks[0].sentence - 1
        before = [item for item in self.draft.statements[-_SIBLINGS:] if item.sentence == last and not item.nested]
        if medium is None or medium.head_class != "media" or not before:
            return False
        for item in before:
            if all(not _same(medium, known) for known in (item.speaker, *item.relays) if known is not None):
                item.relays.append(medium)
        return True

    def sentence(self, number: int) -> None:
        chunks = self.draft.chunks[number]
        if not chunks:
            return
        found: list[StatementDraft] = []
        if self._only_cites(chunks):
            return
        alone = lone_source(self.draft, chunks, self._trim)
        if alone is not None:
            self.draft.statements.append(alone)
            return
        line = self._quoted_line(chunks) or goes_on_with_that(self.draft, chunks, number)
        if line is not None:
            line.sentence, line.last = number, self._trim(line.last)
            found.append(line)
        for index in self._candidates(number):
            chunk = chunks[index]
            made: StatementDraft | None = None
            kind, word = chunk.kind, chunk.word
            if kind == NOUNS:
                if word is not None and word.cue_noun is not None:
                    made = self._noun(chunks, index, found)
                elif is_pretext(self.draft, chunks, index):
                    made = self._pretext(chunks, index, found)
            elif kind in _TOLD_BY:
                if word is not None and word.cue_verbs:
                    made = self._verb(chunks, index, found)
            elif kind == CUE_PHRASE:
                made = self._phrase(chunks, index, found)
            elif kind == MARK and chunk.text == ":" and found:
                made = self._second_headline(chunks, index, found)
            elif kind == MARK and not found:
                made = self._headline(chunks, index) if chunk.text == ":" else self._dashed(chunks, index)
                made = made or (self._issued(chunks, index) if chunk.text == ":" and index > 1 else None)
                made = made or (self._named_last(chunks, index) if index + 1 < len(chunks) and index else None)
            if made is None:  # nearly every chunk
                continue
            if made.rule.endswith(ANTECEDENT):  # beside what else is said there
                made.sentence, made.nested = number, any(item.first <= made.cue_first < item.last for item in found[-_SIBLINGS:])
                self.draft.statements.append(made)
                continue
            said = [item for item in found if item.first == made.first and item.mode == made.mode]
            if said and not (made.rule == "verb-trailing" and said[-1].speaker is not made.speaker):
                made = None  # واعترف … قائلا: one statement, the first cue says more
            if made is not None and made.rule == "headline" and self._answered(made):
                made = None
            if made is not None and made.lemma in self.beliefs and any(
                item.first <= made.cue_first < item.last for item in found[-_SIBLINGS:] if item.mode != "direct"
            ) and not self._is_beside(chunks, found[-_SIBLINGS:], made):  # fmt: skip
                made = None  # قال إن المهربين يعتقدون أن: what others think, in somebody's words
            if made is not None:
                made.sentence = number
                made.nested = made.nested or any(
                    item.first <= made.cue_first and item.mode != "direct" and not self._is_sibling(chunks, item, made)
                    for item in found[-_SIBLINGS:]
                ) or any(item.mode == "direct" and item.first <= made.cue_first < item.last for item in found[-_SIBLINGS:])
                found.append(made)
        if not found:
            opening = 1 if len(chunks) > 1 and chunks[0].kind in (CONJUNCTION, MARK) else 0
            if chunks[opening].kind != CUE_PHRASE:
                return
            made = self._phrase(chunks, opening, found, alone=True)  # وبحسب الصحيفة، *رد* الجنود: the verb reported nothing
            if made is None:
                return
            made.sentence = number
            found.append(made)
        self._cut(chunks, found)
        self.draft.statements += [item for item in found if item.last > item.first and not item.rule.endswith(WISH)]

    def _candidates(self, number: int) -> list[int]:
        """The chunks of a sentence that may report: words that do, phrases that cite, and marks."""
        found = [match.start() for match in _CITING.finditer(self.draft.kinds[number])]
        first, last = self.draft.sentences[number]
        token = self.speaking.find(1, first, last)
        while token >= 0:
            chunk = self.draft.chunk_of[token]
            if chunk is not None and chunk.head == token and chunk.kind != CUE_PHRASE:
                found.append(chunk.index)
            token = self.speaking.find(1, token + 1, last)
        if not self.draft.lacks_in(number, "pretext_noun", "charge_told_noun"):
            row = self.draft.chunks[number]
            found += [chunk.index for chunk in row if chunk.index not in found and is_pretext(self.draft, row, chunk.index)]
        found.sort()
        return found

    def _answered(self, made: StatementDraft) -> bool:
        """Whether the words after a name and a colon are an answer of an interview already."""
        return any(item.rule == "interview" and item.first <= made.first < item.last for item in self.draft.statements[-_SIBLINGS:])


__all__ = ["find_statements"]
