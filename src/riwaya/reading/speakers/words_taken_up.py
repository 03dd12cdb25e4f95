"""Words that فيه takes up: مقطع لأحد المصابين قال فيه إن, كلام صدر عن الأمين العام نفى فيه, نداء إلى الوزير طالبه فيه.

In: a row of chunks and the index of a cue that فيه or فيها stands behind. Out: the chunk of whose words they are, or of whom they
are written to; else -1.
The idea: whoever publishes or carries somebody's words does not speak in them; ل names whose they are, صدر عن who issued them. What
is written to somebody (رسالة، نداء) has its reader behind ل.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from riwaya.reading.draft import CONJUNCTION, MARK, NOUNS, PRONOUN, TIME, VERB, Chunk, Draft
from riwaya.reading.phrases.left_subjects import agrees_strictly
from riwaya.reading.speakers.makers import maker_of
from riwaya.reading.words.marks import ASIDES

_NEAR: Final = 8  # chunks between words and what takes them up
_SPEAKS: Final = frozenset(["person", "role", "title", "institution", "group", "force", "source", "people"])


def whose_words(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """تداول ناشطون مقطعا *لأحد المصابين*، قال فيه إن: the chunk of who speaks in the words that فيه takes up; -1 for none."""
    operators = draft.knowledge.operators
    if not _takes_up(draft, chunks, at) and not _explains(draft, chunks, at):
        return -1
    words = _words_before(draft, chunks, at)
    if words < 0:
        return -1
    issued = any(_comes(draft, chunk) for chunk in chunks[max(0, words - 1) : at])
    to_reader = _has_word(draft, chunks[words], operators("message_to_reader")) or any(
        chunk.word is not None and chunk.word.stem in operators("handing_verb") for chunk in chunks[:words]
    )  # أدلت بتصريح للنيابة قالت فيه
    behind = words + 1 + _comes(draft, chunks[words + 1])  # عبارة *وردت* في الفيلم للقائد
    for index in range(behind, min(at, behind + 1 + (behind > words + 1))):
        holder, told = chunks[index], chunks[index].actor
        if holder.kind != NOUNS or holder.conj or told is None or told.head_class not in _SPEAKS:
            continue
        owns = holder.prep in operators("of_preposition") and not to_reader
        if (owns or (issued and holder.prep in operators("about_preposition"))) and agrees_strictly(chunks[at], told):
            return index
    issuer = _issuer_before(draft, chunks, words)
    return issuer if issuer >= 0 else maker_of(draft, chunks, words, at)


def reader_of_words(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """وجه سكان نداء *إلى المحافظ* طالبوه فيه بفتح الطريق: the chunk of whom the words that فيه takes up address; -1 for none."""
    if not _takes_up(draft, chunks, at):
        return -1
    operators, reader = draft.knowledge.operators, -1
    for index in range(at - 1, max(-1, at - _NEAR), -1):
        chunk = chunks[index]
        if chunk.kind == TIME or (chunk.kind == MARK and chunk.text in ASIDES):
            continue
        if chunk.kind != NOUNS:
            return -1
        written = _has_word(draft, chunk, operators("message_to_reader"))
        if written or _has_word(draft, chunk, operators("message_noun")):
            to = chunks[reader] if reader >= 0 else None
            return reader if to is not None and (written or to.prep in operators("towards_preposition")) else -1
        towards = chunk.prep in operators("towards_preposition")
        if not chunk.conj and (towards or chunk.prep in operators("of_preposition")):
            told = chunk.actor
            heard = told is not None and told.head_class in _SPEAKS and told.head_class != "source"
            if heard or towards:
                reader = index if heard else -1  # إلى *الأمين العام* للأمم المتحدة
        elif not chunk.prep and not chunk.conj:
            return -1
    return -1


def _takes_up(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """قال *فيه*, طالبوه *فيها*: whether the pronoun that takes up words stands right behind a cue."""
    within = chunks[at + 1] if at + 1 < len(chunks) else None
    return within is not None and within.kind == PRONOUN and (
        draft.tokens.norm[within.first] in draft.knowledge.operators("within_pronoun")
    )


def _issuer_before(draft: Draft, chunks: list[Chunk], words: int) -> int:
    """صدر عن *المكتب الإعلامي* للحزب بيان قال فيه: the chunk of who issued words, between them and their verb; -1 for none."""
    about = draft.knowledge.operators("about_preposition")
    for index in range(words - 1, 0, -1):
        owner = chunks[index]
        if owner.kind != NOUNS or not owner.prep:
            return -1
        if owner.prep in about:
            speaks = owner.actor is not None and owner.actor.head_class in _SPEAKS
            return index if speaks and _comes(draft, chunks[index - 1]) else -1
    return -1


def _comes(draft: Draft, chunk: Chunk) -> bool:
    """صدر عن, وردت في: a verb that tells from whom words come."""
    word = chunk.word if chunk.kind == VERB else draft.words[chunk.last - 1] if chunk.kind == NOUNS else None  # كلام *صدر* عن
    return word is not None and not word.article and word.stem in draft.knowledge.operators("coming_verb")


def _explains(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """تسجيل لأحد الجرحى، *حيث* قال: whether a cue tells, behind a comma, what the words before it say."""
    if at < 3 or chunks[at].conj or chunks[at - 1].kind != CONJUNCTION:
        return False
    return chunks[at - 1].text in draft.knowledge.operators("elaborating_conjunction")


def _has_word(draft: Draft, chunk: Chunk, words: Collection[str]) -> bool:
    """نشر *عبارة*، خطبة: whether one of the words of a phrase belongs to a class."""
    return any(word is not None and word.stem in words for word in draft.words[chunk.head : chunk.last])


def _words_before(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """The chunk of the nearest noun of words before a cue, with nothing but phrases, times, commas and صدر between."""
    nouns = draft.knowledge.any_of("words_noun", "own_words_noun", "written_noun", "message_noun")
    for index in range(at - 1, max(-1, at - _NEAR), -1):
        chunk = chunks[index]
        if chunk.kind == TIME or (chunk.kind == MARK and chunk.text in ASIDES) or (chunk.kind == VERB and _comes(draft, chunk)):
            continue
        if index == at - 1 and chunk.kind == CONJUNCTION:
            continue
        if chunk.kind != NOUNS:
            return -1
        if _has_word(draft, chunk, nouns):
            return index
        if not chunk.prep and not (index and chunks[index - 1].prep in draft.knowledge.operators("of_preposition")):
            return -1  # but عبارة للقائد السابق *سالم العمري* يقول فيها
    return -1
