"""What came of what somebody tried: attempts that failed, plans called off, ground that was nearly reached.

In: a row of chunks, the chunk and token of the noun of an act. Out: whether the clause around it says that it came to nothing.
The idea: an attempt is open until a verb of failing has it for its subject, or a clause of contrast behind it says who stopped it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, AUXILIARY, COMPLEMENTIZER, MARK, NEGATION, NOUNS, PRONOUN, TIME, VERB, Chunk, Draft
from riwaya.reading.modality.under_way import verb_before
from riwaya.text.normalise import folded

_TURN: Final = 12  # chunks from what is tried to the clause that says what came of it
_CLAUSE: Final = 5  # chunks of that clause in which its verb stands


def is_failed(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*فشلت* محاولة المسلحين اقتحام السجن، محاولة اقتحامه *باءت* بالفشل: whether the attempt is what a verb says to have failed."""
    if _is_survived(draft, chunks, at) or _is_caught(draft, chunks, at):
        return True
    if draft.lacks("failing_attempt_verb"):
        return False
    failing = draft.knowledge.operators("failing_attempt_verb")
    index = at
    while index > 0 and chunks[index].kind == NOUNS and not (chunks[index].conj and index < at):
        index -= 1
        before = chunks[index]
        if before.kind == VERB and before.word is not None and before.word.stem in failing:
            tried = draft.words[chunks[index + 1].head]
            return tried is not None and tried.stem in draft.knowledge.operators("try_noun")
    for index in range(at + 1, min(at + 5, len(chunks))):
        behind = chunks[index]
        if behind.kind == VERB:
            return behind.word is not None and behind.word.stem in failing and not behind.conj
        if behind.kind != NOUNS or not behind.prep:
            return False
    return False


def _is_survived(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """نجا من *محاولة قتله*: what somebody survived did not come about."""
    if chunks[at].prep not in draft.knowledge.operators("from_preposition"):
        return False
    verb = verb_before(chunks, at)
    return verb is not None and verb.word is not None and verb.word.stem in draft.knowledge.operators("surviving_verb")


def _is_caught(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """ألقي القبض عليه أثناء *محاولته التسلل*, قتل خلال *محاولته الفرار*: whoever is arrested or killed while he tries does not
    come to it."""
    chunk, word = chunks[at], draft.words[chunks[at].head]
    operators = draft.knowledge.operators
    during = chunk.prep in operators("during_word") or chunk.prep in operators("opening_preposition")
    if not during or word is None or not word.suffix or word.stem not in operators("try_noun"):
        return False
    for other in reversed(chunks[:at]):
        if other.kind not in (NOUNS, VERB, TIME, PRONOUN) and other.text != "،":
            return False
        readings = (*other.word.frame_verbs, *other.word.frame_nouns) if other.word is not None else ()
        if any(draft.entries.frames[reading.ref].toll in ("detained", "killed") for reading in readings):
            return True
        if other.kind == VERB:
            return False
    return False


def comes_to_nothing(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """حاولوا اقتحام البلدة *دون جدوى*, *لكنهم فشلوا*, *إلا أن الحراس تصدوا لهم*: what a clause behind an attempt tells of it."""
    if (
        draft.lacks("avail_noun", "success_verb", "failing_attempt_verb")
        and draft.lacks_forms("adversative")
        and draft.lacks_forms("adversative_opening")
    ):
        return False
    operators = draft.knowledge.operators
    for index in range(at + 1, min(at + _TURN, len(chunks))):
        chunk = chunks[index]
        if chunk.kind == NOUNS and chunk.prep in operators("negating_noun") and _is_vain(draft, chunk):
            return True
        if chunk.prep in operators("negating_noun") and _succeeds(draft, chunks, index + 1):
            return True  # دون أن *ينجحوا*
        opens = draft.tokens.norm[chunk.first] in operators("adversative_opening") and index + 1 < len(chunks)
        if chunk.text in operators("adversative") or (opens and chunks[index + 1].kind == COMPLEMENTIZER):
            return _turns_out(draft, chunks, index)
        if chunk.kind == VERB and chunk.conj and _succeeds(draft, chunks, index):
            return _is_repelled(draft, chunks, index)
        if chunk.kind in (VERB, AUXILIARY) or (chunk.kind == MARK and chunk.text in ".؟!"):
            return False
    return False


def _is_repelled(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """وتمكن الحراس *من صدهم*: whether what others managed to do was to beat off those who tried."""
    for chunk in chunks[at + 1 : at + 1 + _CLAUSE]:
        if chunk.kind not in (NOUNS, PRONOUN, TIME):
            return False
        word = draft.words[chunk.head]
        if chunk.prep in draft.knowledge.operators("from_preposition") and word is not None:
            return word.stem in draft.knowledge.any_of("repelling_masdar", "foiling_noun")
    return False


def _is_vain(draft: Draft, chunk: Chunk) -> bool:
    word = draft.words[chunk.head]
    return word is not None and word.stem in draft.knowledge.operators("avail_noun")


def _succeeds(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    word = chunks[at].word if at < len(chunks) and chunks[at].kind == VERB else None
    return word is not None and word.stem in draft.knowledge.operators("success_verb")


def _turns_out(draft: Draft, chunks: list[Chunk], turn: int) -> bool:
    """Whether the verb of a clause of contrast says that somebody failed or was stopped."""
    operators = draft.knowledge.operators
    for index in range(turn + 1, min(turn + 1 + _CLAUSE, len(chunks))):
        chunk = chunks[index]
        if chunk.kind == NEGATION:
            return _succeeds(draft, chunks, index + 1)
        if chunk.kind == VERB and chunk.word is not None:
            if chunk.word.stem in operators("failing_attempt_verb") or chunk.word.stem in operators("resisting_verb"):
                return True
            light = draft.entries.light_verbs[chunk.word.light.ref] if chunk.word.light is not None else None
            return light is not None and light.modality == "negated"
        last = draft.words[chunk.last - 1] if chunk.kind == NOUNS else None
        if last is not None and last.verb is not None and last.stem in operators("failing_attempt_verb"):
            return True  # لكنه *فشل*: a verb that reads as a noun
        if chunk.kind not in (NOUNS, PRONOUN, TIME, ADVERB, COMPLEMENTIZER):
            return False
    return False


def is_tried(draft: Draft, chunks: list[Chunk], at: int, governor: int) -> bool:
    """Whether a verb of trying governs the phrase: its object, or by what means it is tried (حاولوا مباغتتهم *بهجوم*)."""
    if governor < 0 and chunks[at].prep in draft.knowledge.operators("means_preposition"):
        verb = verb_before(chunks, at)
        governor = verb.index if verb is not None else -1
    word = chunks[governor].word if governor >= 0 else None
    if word is None or word.light is None or (governor and chunks[governor - 1].kind == NEGATION):
        return False
    return folded(draft.entries.light_verbs[word.light.ref].lemma) in draft.knowledge.operators("attempt_lemma")


def is_short_of(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """على بعد كيلومتر *من السيطرة* على الطريق، على أعتاب *اقتحام* المدينة: what somebody is nearly up to."""
    chunk, operators = chunks[at], draft.knowledge.operators
    word = draft.words[token]
    if word is None or draft.lacks("short_of_noun"):
        return False
    taking = any(
        draft.entries.frames[one.ref].control == "gained" or draft.entries.frames[one.ref].type == "AGREE"
        for one in word.frame_nouns
    )
    if not taking:
        return False
    opening = chunk
    if token == chunk.head:
        if chunk.prep not in operators("from_preposition") or not at or chunks[at - 1].kind != NOUNS:
            return False
        opening = chunks[at - 1]
    first = draft.words[opening.head]
    if opening.prep in operators("on_preposition"):
        return first is not None and first.stem in operators("short_of_noun")
    on = opening.first > 0 and draft.tokens.norm[opening.first - 1] in operators("on_preposition")
    return on and draft.tokens.norm[opening.first] in operators("short_of_noun")  # *على بعد* أمتار من


__all__ = ["comes_to_nothing", "is_failed", "is_short_of", "is_tried"]
