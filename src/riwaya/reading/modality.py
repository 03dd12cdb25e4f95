"""Modality: whether an act took place – read from tense, negation, the verb that governs it and the voice that tells it.

In: a draft event with its chunks. Out: one of occurred, ongoing, future, hypothetical, demanded, negated.
The idea: the nearest sign wins: a negation before a verb, a verb that foils or plans, a condition, then the stance of the
statement that holds the act; tense decides the rest.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    PARTICLE,
    RELATIVE,
    VERB,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.records import Modality

_HEADLINE: Final = 16  # tokens of a line that may be a headline
# Operator classes of nouns before an act, and the modality they give it.
_NOUN_OPERATORS: Final[tuple[tuple[str, Modality], ...]] = (
    ("negating_noun", "negated"), ("averting_noun", "hypothetical"), ("attempt_noun", "hypothetical"),
    ("plan_noun", "future"), ("continuing_noun", "ongoing"),
)  # fmt: skip


def verb_modality(draft: Draft, chunks: list[Chunk], at: int, owner: StatementDraft | None, past: bool = False) -> Modality:
    """The modality of an act named by the verb chunk at `at`; `past`: its ت is no prefix (تحرك اللواء: it moved)."""
    chunk = chunks[at]
    word = chunk.word
    assert word is not None and chunk.verb is not None
    before = chunks[at - 1] if at else None
    if before is not None and before.kind == NEGATION:
        return "negated"
    if word.future or (
        before is not None and before.kind == PARTICLE and before.text in draft.knowledge.operators("future_particle")
    ):
        return _told(draft, owner, "future")
    if _conditional(draft, chunks, at):
        return "hypothetical"
    if word.preposition in draft.knowledge.operators("purpose"):
        return "future"
    if (
        before is not None
        and before.kind == PARTICLE
        and before.text in draft.knowledge.operators("perhaps_particle")
        and chunk.verb.tense == 2
    ):
        return "hypothetical"
    if before is not None and before.kind == COMPLEMENTIZER and chunk.verb.tense == 2:
        wanted = _governed(draft, chunks, at - 1)
        if wanted:
            return wanted
        return _told(draft, owner, "hypothetical")
    if chunk.verb.tense == 2 and not past:
        if before is not None and before.kind == AUXILIARY:
            return "occurred"
        if owner is None and _is_headline(draft, chunks, at):
            return "occurred"
        return _told(draft, owner, "ongoing", soft=True)
    return "occurred"


def _is_headline(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """The present of headlines (قسد تعتقل …) tells of what happened: subject first, a line without a full stop."""
    if at == 0 or chunks[at].conj or chunks[at - 1].kind != NOUNS or chunks[at - 1].prep:
        return False
    last = chunks[-1]
    if last.kind == MARK and last.text in ".؟!":
        return False
    # "قتلى بتعز والتحالف يقصف حجة": a second subject in a line without a full stop
    return chunks[at - 1].index <= 1 or (bool(chunks[at - 1].conj) and last.last - chunks[0].first <= _HEADLINE)


def _told(draft: Draft, owner: StatementDraft | None, plain: Modality, soft: bool = False) -> Modality:
    """What the stance of the statement that tells an act makes of it."""
    if owner is None:
        return plain
    if owner.lemma in draft.knowledge.operators("fear_cue") and not soft:
        return "hypothetical"
    if owner.stance == "demand" and not soft:
        return "demanded"
    if owner.stance in ("threaten", "expect") and not soft:
        return "future"
    return plain


def _conditional(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    conditions = draft.knowledge.operators("condition")
    index = at - 1
    while index >= 0 and chunks[index].kind != MARK:
        chunk = chunks[index]
        if chunk.kind == CONJUNCTION and chunk.text in conditions:
            return True
        if chunk.kind == VERB:
            return False
        index -= 1
    return False


def _governed(draft: Draft, chunks: list[Chunk], at: int) -> Modality | None:
    """The modality that the verb before أن gives (يجب أن: demanded; حاول أن: hypothetical; يعتزم أن: future)."""
    index = at - 1
    steps = 0
    while index >= 0 and steps < 3:
        chunk = chunks[index]
        if chunk.kind == VERB and chunk.word is not None:
            if chunk.word.light is not None:
                return draft.entries.light_verbs[chunk.word.light.ref].modality
            if chunk.word.stem in draft.knowledge.operators("obligation_verb"):
                return "demanded"
            return None
        index -= 1
        steps += 1
    return None


def noun_modality(draft: Draft, chunks: list[Chunk], at: int, governor: int, owner: StatementDraft | None, token: int) -> Modality:
    """The modality of an act named by a noun in chunk `at`; `governor` is the chunk of the verb it depends on, or -1."""
    chunk = chunks[at]
    operators = draft.knowledge.operators
    for back in range(token - 1, max(chunk.first - 1, token - 4), -1):
        word = draft.words[back]
        if word is None:
            continue
        for name, modality in _NOUN_OPERATORS:
            if word.stem in operators(name):
                return modality
    following = draft.words[token + 1] if token + 1 < chunk.last else None
    if chunk.prep in operators("negating_noun") or (following is not None and following.stem in operators("failed_adjective")):
        return "negated"
    if chunk.prep in operators("condition") or _conditional(draft, chunks, at):
        return "hypothetical"
    if _prepared(draft, chunks, at):
        return _told(draft, owner, "future")
    if governor >= 0:
        verb = chunks[governor]
        word = verb.word
        before = chunks[governor - 1] if governor else None
        if before is not None and (before.kind == NEGATION or _was_not(chunks, governor)):
            return "negated"
        if word is not None and verb.verb is not None:
            if word.future or word.preposition in operators("purpose"):
                return _told(draft, owner, "future")
            if word.light is not None:
                told = draft.entries.light_verbs[word.light.ref].modality
                if told == "ongoing" and word.light.tense == 1 and draft.entries.light_verbs[word.light.ref].subject == "recipient":
                    return "occurred"  # عانت البلاد من التفجيرات
                if told:
                    return told
            past = word.light is not None and word.light.tense == 1  # تعرض، تلقى: a past in ت that could be a present
            if verb.verb.tense == 2 and not past and not (before is not None and before.kind == AUXILIARY):
                if before is not None and before.kind == COMPLEMENTIZER and _is_subjunctive(draft, before):
                    return _governed(draft, chunks, governor - 1) or _told(draft, owner, "hypothetical")
                if word.light is not None and not _is_headline(draft, chunks, governor):
                    return "ongoing"
            return "occurred"
    if owner is not None and owner.stance == "demand" and _directly_demanded(draft, owner, chunk, token):
        return "demanded"
    if owner is not None and owner.stance in ("expect", "threaten") and _directly_demanded(draft, owner, chunk, token):
        return _told(draft, owner, "future")
    if _is_any(draft, chunk, token):
        return "hypothetical"
    if chunk.prep in operators("purpose") and not _undergoes(draft, chunks, at) and not _is_told_before(draft, chunks, at, token):
        head = draft.words[chunk.head]
        if chunk.head == token or (head is not None and head.noun and not head.article):
            return "future"
    before = chunks[at - 1] if at else None
    if before is not None and before.kind == ADVERB and before.text in operators("there_is"):
        return "ongoing"
    if _goes_on(draft, chunks, at):
        return "ongoing"
    if _obliged(draft, chunks, at):
        return "demanded"
    if _is_participle_ongoing(draft, chunks, at):
        return "ongoing"
    return "occurred"


def _prepared(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """تحضيرا لاقتحام المدينة، الاستعدادات تجري لتنفيذ العملية: what is prepared for has not begun."""
    chunk = chunks[at]
    if chunk.prep not in draft.knowledge.operators("purpose"):
        return False
    plans = draft.knowledge.operators("plan_noun")
    for index in range(at - 1, max(-1, at - 5), -1):
        before = chunks[index]
        if before.kind in (COMPLEMENTIZER, CONJUNCTION, MARK):
            return False
        if before.kind == NOUNS:
            word = draft.words[before.last - 1] if before.last - before.head == 1 else before.word
            if word is not None and (word.stem in plans or word.text in plans):
                return True
    return False


def _is_subjunctive(draft: Draft, complementizer: Chunk) -> bool:
    return complementizer.word is not None and complementizer.word.stem in draft.knowledge.operators("that_complementizer")


def _was_not(chunks: list[Chunk], governor: int) -> bool:
    """لم تكن الخلية تنوي القيام بعمليات: an auxiliary that is denied, with its subject before the verb."""
    index = governor - 1
    if index >= 0 and chunks[index].kind == NOUNS and not chunks[index].prep:
        index -= 1
    return index > 0 and chunks[index].kind == AUXILIARY and chunks[index - 1].kind == NEGATION


def _is_any(draft: Draft, chunk: Chunk, token: int) -> bool:
    """أي غارات على البلدة ستضر …: an act of which nobody says that there is one."""
    words = draft.words[chunk.head : token]
    return any(word is not None and word.stem in draft.knowledge.operators("any_word") for word in words)


def _is_told_before(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """للتفجير الإرهابي، للهجوم الذي …: an act with the article and an adjective or a relative clause is one that took place."""
    word, chunk = draft.words[token], chunks[at]
    if word is None or not word.article or chunk.head != token:
        return False
    following = draft.words[token + 1] if token + 1 < chunk.last else None
    if following is not None:
        return following.article
    return at + 1 < len(chunks) and chunks[at + 1].kind == RELATIVE


def _undergoes(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """تعرض المدينة *لقصف*: the noun before makes ل no purpose."""
    for index in range(at - 1, max(-1, at - 3), -1):
        word = chunks[index].word
        objects = draft.knowledge.operators("undergoing_noun")
        if word is not None and (word.stem in objects or word.stem.removesuffix("ا") in objects):  # تنفيذًا لتوجيهات
            return True
    return False


def _obliged(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """أن انسحاب القوات *يجب* أن يتم"""
    index = at + 1
    while index < len(chunks) and chunks[index].kind == NOUNS and chunks[index].prep:
        index += 1
    if index >= len(chunks):
        return False
    word = chunks[index].word
    return word is not None and word.text in draft.knowledge.operators("obligation_verb")


def _goes_on(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """أن معارك عنيفة *تدور*: a light verb in the present behind its subject."""
    index = at + 1
    while index < len(chunks) and index <= at + 2 and (
        (chunks[index].kind == NOUNS and chunks[index].prep) or chunks[index].kind == PARTICLE
    ):
        index += 1
    if index >= len(chunks) or chunks[index].kind != VERB:
        return False
    verb = chunks[index]
    if verb.verb is None or verb.verb.tense != 2 or verb.conj or verb.word is None or verb.word.light is None:
        return False
    if not verb.word.future and chunks[index - 1].kind != PARTICLE:
        return True
    return draft.entries.light_verbs[verb.word.light.ref].modality == "ongoing"  # سوف يستمر: it goes on already


def _is_participle_ongoing(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """القتال مستمر، المعارك مستمرة: a nominal sentence whose predicate says that it goes on."""
    last = chunks[at].last
    for token in range(chunks[at].head, min(last + 2, len(draft.words))):
        word = draft.words[token]
        if word is not None and word.stem in draft.knowledge.operators("continuing_predicate"):
            return not word.article
    return False


def _directly_demanded(draft: Draft, owner: StatementDraft, chunk: Chunk, token: int) -> bool:
    """Whether the demanded act is the head of the demand: within its first words, in no clause of its own."""
    if token - owner.first > 6:
        return False
    between = draft.chunks[chunk.sentence][: chunk.index]
    return not any(other.kind == COMPLEMENTIZER and other.first > owner.first for other in between)
