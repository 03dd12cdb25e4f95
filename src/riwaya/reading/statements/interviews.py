"""Interviews: questions and answers, line by line.

In: a `Draft` with actors. Out: one direct statement for each answer, to the end of its turn.
The idea: a text is an interview where questions and answers take turns at least twice; who answers was introduced before the
first question, and the letters that mark the turns name nobody.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from riwaya.reading.draft import ActorMention, Draft, StatementDraft
from riwaya.reading.words.marks import ASKING, TRAILING
from riwaya.text.tokens import MARK

_QUESTION: Final = 1
_ANSWER: Final = 2
_DASHES: Final = frozenset("-–—")
_BULLETS: Final = frozenset("•●*▪◾")
_TURNS: Final = 2  # answers that make an interview


class _Line(NamedTuple):
    first: int
    last: int
    content: int
    kind: int
    labelled: bool


def find_answers(draft: Draft) -> list[StatementDraft]:
    """The answers of an interview as statements, in text order; none where the text is no interview."""
    norm = draft.tokens.norm
    if norm.count("\n") < 2 * _TURNS - 1:
        return []
    lines = [line for line in _lines(draft) if line.first < line.last]
    answers: list[_Line] = []
    first_question = -1
    for number, line in enumerate(lines):
        if line.kind == _QUESTION and first_question < 0:
            first_question = line.first
        before = lines[number - 1] if number else None
        if line.kind == _ANSWER and before is not None and (before.kind == _QUESTION or (line.labelled and first_question >= 0)):
            answers.append(line)
    if len(answers) < _TURNS or first_question < 0:
        return []
    speaker = _answering(draft, first_question)
    return [_statement(draft, line, speaker) for line in answers]


def _lines(draft: Draft) -> list[_Line]:
    norm, kind = draft.tokens.norm, draft.tokens.kind
    questions = draft.knowledge.operators("question_label")
    labels = draft.knowledge.operators("answer_label")
    found = []
    first = 0
    for index in [*(mark for mark in draft.tokens.marks if norm[mark] == "\n"), len(norm)]:
        start, last = first, index
        first = index + 1
        if start >= last:
            continue
        head = norm[start]
        colon = start + 1 < last and norm[start + 1] == ":"
        ends = next((norm[back] for back in range(last - 1, start, -1) if kind[back] != MARK or norm[back] in ASKING), "")
        if colon and head in questions:
            found.append(_Line(start, last, start + 2, _QUESTION, True))
        elif colon and head in labels:
            found.append(_Line(start, last, start + 2, _ANSWER, True))
        elif head in _BULLETS or (ends in ASKING and head not in _DASHES):
            found.append(_Line(start, last, start, _QUESTION, False))
        elif head in _DASHES:
            found.append(_Line(start, last, start + 1, _ANSWER, False))
        else:
            found.append(_Line(start, last, start, 0, False))
    return found


def _answering(draft: Draft, before: int) -> ActorMention | None:
    """The person introduced last before the first question, by the fullest mention."""
    best: ActorMention | None = None
    for mention in draft.actors:
        if mention.first >= before or mention.kind != "person" or mention.person_name is None:
            continue
        if best is None or mention.first >= best.last or mention.last - mention.first > best.last - best.first:
            best = mention
    return best


def _statement(draft: Draft, line: _Line, speaker: ActorMention | None) -> StatementDraft:
    norm = draft.tokens.norm
    first, last = line.content, line.last
    if first + 2 < last and not line.labelled:  # - فلان: …
        name = next((index for index in range(first, min(first + 4, last)) if norm[index] == ":"), -1)
        if name > 0:
            here = draft.actors_in[draft.sentence_of[first]]
            named = next((mention for mention in here if mention.first == first and mention.last <= name), None)
            first, speaker = name + 1, named or speaker
    while first < last and norm[first] in TRAILING:
        first += 1
    while last > first and norm[last - 1] in TRAILING:
        last -= 1
    mark = line.first if not line.labelled else line.first + 1
    made = StatementDraft(first, last, "direct", "assert", norm[mark], mark, mark + 1, "interview", speaker=speaker)
    made.clause_first = line.first
    made.sentence = draft.sentence_of[line.first]
    return made
