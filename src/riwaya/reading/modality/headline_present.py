"""The present of headlines and of short posts, which tells of what has just happened (قوات التحالف *تداهم* قرية).

In: a row of chunks and the chunk of a verb in the present. Out: whether it tells news and not what goes on.
The idea: a line that is one sentence, opened by its subject, with the verb behind nothing but what describes that subject; how
often or since when, or a verb of what lasts (تحاصر، يحلق), says that it goes on.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, AUXILIARY, MARK, NOUNS, OPEN, TIME, VERB, Chunk, Draft

_LABEL: Final = frozenset(":|/.…-–—")  # marks that part a label from the news (عاجل | …)
_PARTED: Final = frozenset(":؟!|")  # what ends the words that lead a line
_LEADING: Final = 8  # tokens of those words
_BEHIND: Final = 5  # chunks from a verb of becoming, over its subject, to what somebody has come to do
_GROUND: Final = 5  # chunks from a verb to the ground that it names
_REACH: Final = 9  # chunks from the head of a line within which its verb stands


def tells_news(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """قوات التحالف *تداهم* قرية، وفد برئاسة الوزير *يصل* أنقرة: the present behind the subject with which a line opens."""
    verb = chunks[at]
    if not at or at > _REACH or verb.conj or verb.word is None or verb.word.future or not _is_own_line(draft, verb.sentence):
        return False
    first = _subject(draft, chunks, at)
    if first < 0 or any(chunk.kind not in (NOUNS, TIME, MARK, ADVERB, OPEN) for chunk in chunks[:first]):
        return False
    return not lasts(draft, chunks, at)


def lasts(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """قسد *تعتقل* المدنيين بشكل متكرر، الطيران *يحلق* منذ الصباح: whether words or the verb itself say that it goes on."""
    verb = chunks[at].word
    if verb is not None and verb.stem in draft.knowledge.operators("enduring_verb"):
        return True
    first, last = chunks[at].first, draft.sentences[chunks[at].sentence][1]
    for index in range(at + 1, len(chunks)):
        if chunks[index].kind == VERB:
            break
        if chunks[index].kind == TIME and _is_since(draft, chunks[index]):
            return True
    # No form of a habit stands in most sentences at all.
    if draft.lacks("habit_word"):
        return False
    habits = draft.knowledge.operators("habit_word")
    return any(word is not None and word.stem in habits for word in draft.words[first:last])


def is_bare_line(chunks: list[Chunk]) -> bool:
    """Whether a row is a line without a stop at its end, as headlines are; dots only say that it is cut off."""
    if len(chunks) > 1 and chunks[-1].kind == chunks[-2].kind == MARK and chunks[-1].text == chunks[-2].text == ".":
        return True
    return not (chunks[-1].kind == MARK and chunks[-1].text in ".؟!")
def has_become(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*باتت* المقاومة تسيطر على بلدة التل: what somebody has come to hold he has taken, where ground is named behind it."""
    if draft.lacks_forms("becoming_auxiliary"):
        return False
    becoming = draft.knowledge.operators("becoming_auxiliary")
    if not any(chunk.kind in (AUXILIARY, VERB) and chunk.text in becoming for chunk in chunks[max(0, at - _BEHIND) : at]):
        return False
    return bool(draft.places_between(chunks[at].last, chunks[min(at + _GROUND, len(chunks) - 1)].last))


def _is_since(draft: Draft, chunk: Chunk) -> bool:
    """*منذ* شهرين, *كل* يوم"""
    since = draft.knowledge.any_of("since_preposition", "every_word")
    first = draft.words[chunk.first]
    return chunk.prep in since or (first is not None and first.stem in since)


def _is_own_line(draft: Draft, sentence: int) -> bool:
    """Whether a sentence is a whole line, or opens the report."""
    first, last = draft.sentences[sentence]
    if sentence <= draft.begins_at:
        return True
    norm = draft.tokens.norm
    opens = not first or norm[first - 1] == "\n" or norm[first] == "\n"
    opens = opens or (norm[first - 1] in _PARTED and "\n" in norm[max(0, first - _LEADING) : first])  # دير الزور: …
    return opens and (last >= len(norm) or norm[last] == "\n" or norm[last - 1] == "\n")


def _subject(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """The chunk of the phrase with which a line, or what stands behind a label of it, opens; -1 where no subject does."""
    index = at - 1
    if index > 0 and chunks[index].kind == OPEN:
        index -= 1  # الجيش *"يحيد"* قياديا
    while index >= 0 and chunks[index].kind in (NOUNS, TIME):
        index -= 1
    if index >= 0 and chunks[index].kind != OPEN and not (chunks[index].kind == MARK and set(chunks[index].text) <= _LABEL):
        return -1
    opening = next((one for one in range(index + 1, at) if chunks[one].kind == NOUNS), -1)
    if opening < 0 or chunks[opening].prep or chunks[opening].conj:
        return -1
    head = draft.words[chunks[opening].head]
    if head is not None and (head.function == "dem" or head.stem in draft.knowledge.any_of("every_word", "any_word")):
        return -1  # أي هجوم *يستهدف* القاعدة, هذه القضية *تستهدف* بلادنا
    return opening
