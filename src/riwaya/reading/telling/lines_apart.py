"""Lines that tell of nothing: topics a page lists behind its text, a word alone above a paragraph, a count of readers.

In: an event that a noun tells, with its chunk, and its draft. Out: whether its line only names what is told elsewhere.
The idea: such a line is no sentence: it has few words and no verb, and stands among others of the kind (ريف إدلب / *تفجير* /
قتلى وجرحى), is but the noun itself (*غارات*), or a number with the word by which pages count who read them (81 *زيارة*).
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, VERB, Chunk, Draft, EventDraft
from riwaya.text.tokens import BREAK, MARK

_TOPIC: Final = 3  # words of a topic
_ROW: Final = 3  # topics below each other that are a list of them
_BODY: Final = 8  # words of a sentence of the text, behind which such lists stand
_BACK: Final = 60  # lines before one among which the text is looked for
_COUNTED: Final = "visit:noun"


def is_line_apart(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """ريف إدلب / *تفجير* / قتلى وجرحى, *غارات* above a paragraph, 81 *زيارة*: a noun in a line that is no sentence."""
    sentence = event.sentence
    words = _words_in(draft, sentence)
    if not 0 < words <= _TOPIC or not _is_line(draft, sentence):
        return False
    if event.rule == _COUNTED and words == event.last - event.first + 1 and draft.counted[event.first - 1]:
        return True
    if sentence <= draft.begins_at or not _follows_text(draft, sentence):
        return False
    return _is_all(draft, event, words) or _is_in_list(draft, sentence)


def _words_in(draft: Draft, sentence: int) -> int:
    """How many words and numbers a sentence has."""
    first, last = draft.sentences[sentence]
    return sum(1 for kind in draft.tokens.kind[first:last] if kind < MARK)


def _is_line(draft: Draft, sentence: int) -> bool:
    """Whether a sentence is a line of its own."""
    first, last = draft.sentences[sentence]
    kind = draft.tokens.kind
    return (not first or kind[first - 1] == BREAK) and (last >= len(kind) or kind[last] == BREAK)


def _follows_text(draft: Draft, sentence: int) -> bool:
    """Whether the text has begun before a line: a headline stands above it."""
    return any(_words_in(draft, before) >= _BODY for before in range(max(0, sentence - _BACK), sentence))


def _is_all(draft: Draft, event: EventDraft, words: int) -> bool:
    """*غارات*, *حالة الطوارئ*: a noun, or a fixed term, that is its line, without a mark or an article that takes an act up."""
    first, last = draft.sentences[event.sentence]
    word = draft.words[event.first]
    if (event.first, event.last) != (first, last) or words != last - first or word is None or word.article or word.suffix:
        return False
    return event.sentence + 1 < len(draft.sentences)


def _is_in_list(draft: Draft, sentence: int) -> bool:
    """Whether a line stands in a row of topics."""
    begin = end = sentence
    while end - begin + 1 < _ROW and begin and _is_topic(draft, begin - 1):
        begin -= 1
    while end - begin + 1 < _ROW and end + 1 < len(draft.sentences) and _is_topic(draft, end + 1):
        end += 1
    return end - begin + 1 >= _ROW and _is_topic(draft, sentence)


def _is_topic(draft: Draft, sentence: int) -> bool:
    """قوات النظام السوري: a line of few words without a verb, and no head of a list of names (أسماء الجرحى:)."""
    if not 0 < _words_in(draft, sentence) <= _TOPIC or not _is_line(draft, sentence):
        return False
    if draft.tokens.norm[draft.sentences[sentence][1] - 1] in (":", "."):
        return False
    return not any(chunk.kind in (VERB, COMPLEMENTIZER) for chunk in draft.chunks[sentence])


__all__ = ["is_line_apart"]
