"""Clauses behind what somebody says that another one reports: which of them can be no part of it.

In: a chunk behind a comma or a stop, and the content it stands in. Out: whether whoever reports that content goes on with it.
The idea: what is told within somebody's words is one clause and what و joins to it. A clause without و behind a whole clause, one
that an أما or a ف sets off, or a nominal clause behind a wish or a bare noun phrase begins anew.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    StatementDraft,
)

_PAST: Final = 1
_PRESENT: Final = 2
_FRONT: Final = 7  # chunks of a fronted phrase before the ف that answers it
_FINITE: Final = (VERB, AUXILIARY)
_PREDICATES: Final = (VERB, AUXILIARY, NEGATION)


def begins_anew(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft, own: bool) -> bool:
    """Whether a chunk behind a mark begins a clause of whoever reports a content; `own` contents are his own words."""
    operators = draft.knowledge.operators
    if chunk.kind == CONJUNCTION:
        if is_topic(draft, chunk):
            return True  # يقول الفلاحون إن القمح كثير، *أما* الأسعار فمرتفعة
        return own and chunk.text in operators("correcting_particle") and _is_first_person(draft, chunks, chunk.index + 1)
    if _is_answered(draft, chunks, chunk):
        return True
    if chunk.kind == VERB and chunk.conj in operators("answering_conjunction"):
        return _follows_from(draft, chunks, chunk, item)
    if chunk.kind in _PREDICATES:
        return not chunk.conj and _is_told(draft, chunks, chunk) and _is_whole(draft, chunks, chunk, item)
    return own and _is_nominal_clause(draft, chunks, chunk) and _is_bare(draft, chunks, item)


def is_topic(draft: Draft, chunk: Chunk) -> bool:
    """*أما* الأسعار فمرتفعة; but أمام خيارين، *إما أن* يرحلوا أو: one of two."""
    if chunk.text not in draft.knowledge.operators("topic_particle"):
        return False
    behind = draft.chunk_of[chunk.last] if chunk.last < len(draft.tokens.norm) else None
    either = draft.knowledge.morphology.begins_with_hamza_below(draft.tokens.raw(chunk.first))
    return not either and (behind is None or behind.kind != COMPLEMENTIZER)


def answers_phrase(draft: Draft, chunk: Chunk, item: StatementDraft) -> bool:
    """تستنكر ما قاموا به *فهؤلاء* غرر بهم: behind a noun phrase as content, a clause with ف says why it is so."""
    if chunk.conj not in draft.knowledge.operators("answering_conjunction") or chunk.prep:
        return False
    if not item.rule.endswith(("object", "preposition")):
        return False
    return chunk.kind == PRONOUN or (chunk.kind == NOUNS and chunk.word is not None and chunk.word.function == "dem")


def tells_beside(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """واجبنا أن نكشفهم *ونحذر* من شرهم *وأن هذه* آثارهم: a clause of أن about a noun is not joined to a noun phrase."""
    if chunk.kind != COMPLEMENTIZER or chunk.prep or chunk.conj not in draft.knowledge.operators("conjunction_letter"):
        return False
    following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    begin = draft.chunk_of[item.first]
    if following is None or following.kind != NOUNS or begin is None or not item.rule.endswith(("object", "preposition")):
        return False
    return all(one.kind in (NOUNS, MARK, TIME) for one in chunks[begin.index : chunk.index])


def says_besides(draft: Draft, chunk: Chunk, cue: Chunk, item: StatementDraft) -> bool:
    """نحن ندين هذا العمل *ونطالب* الحكومة بالتحرك: the next word of saying in the same person is not joined to a noun phrase."""
    if chunk.kind != VERB or chunk.verb is None or cue.verb is None or chunk.word is None or not chunk.word.cue_verbs:
        return False
    if chunk.conj not in draft.knowledge.operators("conjunction_letter") or not item.rule.endswith(("object", "preposition")):
        return False
    form, own = chunk.verb, cue.verb
    return (form.person, form.number, form.tense) == (own.person, own.number, own.tense)


def _follows_from(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """رفض العرض بحجة أنه معاد للدولة، *فاستعان* سالم بالوزير: a past joined by ف to a clause without a verb tells what happened."""
    begin, verb = draft.chunk_of[item.first], chunk.verb
    if begin is None or verb is None or verb.tense != _PAST or verb.person or not item.rule.endswith("clause"):
        return False
    if chunk.word is None or chunk.word.noun or chunk.word.nominal:
        return False
    return all(one.kind in (NOUNS, TIME, MARK, PRONOUN, COMPLEMENTIZER) for one in chunks[begin.index : chunk.index])


def _is_first_person(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """بل *أعتقد* أن: whether a chunk tells of who speaks."""
    if at >= len(chunks):
        return False
    chunk = chunks[at]
    if chunk.kind in _FINITE:
        return chunk.verb is not None and bool(chunk.verb.person)
    named = draft.tokens.norm[chunk.last - 1] in draft.knowledge.operators("speaker_pronoun")
    return named and chunk.kind in (PRONOUN, COMPLEMENTIZER)


def _is_answered(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """…، *وبالنسبة* إلى الزراعة *فهذا* لن يتأثر: a phrase joined by و that a ف behind it answers is a clause of its own."""
    operators = draft.knowledge.operators
    if chunk.kind != NOUNS or not chunk.prep or chunk.conj not in operators("conjunction_letter"):
        return False
    for one in chunks[chunk.index + 1 : chunk.index + _FRONT]:
        if one.conj in operators("answering_conjunction"):
            return (one.kind in (NOUNS, PRONOUN, COMPLEMENTIZER) or one.kind in _PREDICATES) and not one.prep
        if one.kind not in (NOUNS, TIME, MARK):
            return False
    return False


def _is_told(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """…، *لم يجرؤ* أحد, …، *اعترضهم* مسلحان: a past, and no cue that names its speaker behind the words."""
    if chunk.kind == NEGATION:
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        return following is not None and following.kind in _FINITE
    return chunk.verb is not None and chunk.verb.tense == _PAST and not chunk.verb.passive


def _is_whole(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """Whether the clause before a chunk has its predicate already: أن *هناك* حريقا, أن الجيش *انسحب*, أن *يرحم* الموتى."""
    begin = draft.chunk_of[item.first]
    if begin is None or item.rule.endswith(("object", "preposition")) or _is_fronted(draft, chunks, chunk):
        return False
    if not _is_definite(draft, chunks[chunk.index - 1].first - 1):
        return False  # أفكار بنفس غير سوية، *تأثرت* بالخارج: it may describe a noun without the article
    start = begin.index
    for index in range(chunk.index - 1, begin.index, -1):
        if chunks[index].kind == COMPLEMENTIZER:
            start = index + 1
            break
    for one in chunks[start : chunk.index - 1]:
        if one.kind == CONJUNCTION:
            return False  # إنه *حين* وصل، وجد
        if one.kind in (RELATIVE, PARTICLE):
            return False
        if one.kind in _FINITE and not one.conj:
            return True
        if one.text in draft.knowledge.operators("there_is"):
            return True
    return False


def _is_definite(draft: Draft, token: int) -> bool:
    """السوق, أخيه, عسير, *الله*: whether a clause without الذي behind a word does not describe it."""
    word = draft.words[token]
    if draft.in_place[token] or draft.in_time[token]:
        return True
    return word is not None and bool(word.article or word.suffix or word.verb or draft.knowledge.morphology.has_article(word.text))


def _is_fronted(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """…، *وبعد ساعات من ذلك،* قام: whether what stands between a verb and the comma before belongs to it."""
    for index in range(chunk.index - 2, 0, -1):
        if chunks[index].kind != MARK:
            continue
        opening = chunks[index + 1]
        return opening.kind in (CONJUNCTION, TIME) or bool(opening.prep) or bool(opening.word and opening.word.preposition)
    return False


def _is_nominal_clause(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """…، *والمشروع المقترح لا يمكن* أن ينجح, …، *هذا عمل* جبان: a definite noun and its predicate."""
    if chunk.kind != NOUNS or chunk.prep or chunk.word is None:
        return False
    if chunk.conj and chunk.conj not in draft.knowledge.operators("conjunction_letter"):
        return False
    following = _behind_adjectives(chunks, chunk)
    if following is None:
        return False
    if _has_predicate(draft, chunk):
        return True
    if chunk.word.function == "dem":
        told = draft.words[chunk.first + 1] if chunk.last > chunk.first + 1 else None
        return following.kind in _PREDICATES if told is None or told.article else following.kind != RELATIVE
    definite = chunk.word.article or bool(chunk.word.suffix) or draft.in_place[chunk.head] or chunk.actor is not None
    return bool(definite) and following.kind in _PREDICATES and not following.conj and not following.prep


def _has_predicate(draft: Draft, chunk: Chunk) -> bool:
    """…، *والدين براء* من هذا: a noun with the article and an indefinite word right behind it."""
    told = draft.words[chunk.head + 1] if chunk.last == chunk.head + 2 else None
    word = chunk.word
    if told is None or word is None or not _has_article(draft, chunk) or word.function:
        return False
    if draft.in_place[chunk.head] or draft.in_time[chunk.head]:
        return False
    return told.stem in draft.knowledge.operators("predicate_adjective")


def _has_article(draft: Draft, chunk: Chunk) -> bool:
    """*والدين* براء: the religion, and no parents."""
    text = draft.tokens.norm[chunk.head]
    joined = text[:1] in draft.knowledge.operators("conjunction_letter")
    return bool(chunk.word and chunk.word.article) or (joined and draft.knowledge.morphology.has_article(text[1:]))


def _behind_adjectives(chunks: list[Chunk], chunk: Chunk) -> Chunk | None:
    """والمشروع *المقترح* لا: the chunk behind a noun and its adjectives with the article."""
    for one in chunks[chunk.index + 1 :]:
        if one.kind == NOUNS and not (one.prep or one.conj) and one.word is not None and one.word.article:
            continue
        return one
    return None


def _is_bare(draft: Draft, chunks: list[Chunk], item: StatementDraft) -> bool:
    """Whether a content is a noun phrase, or a wish with its verb right behind أن, to which no nominal clause is joined."""
    if item.rule.endswith(("object", "preposition")):
        return True
    begin = draft.chunk_of[item.first]
    if begin is None or not item.rule.endswith("clause"):
        return False
    wished = chunks[min(begin.index + (begin.kind == COMPLEMENTIZER), len(chunks) - 1)]
    if wished.conj or wished.prep:
        return False
    if wished.kind == NOUNS:  # أن *يرحم* الموتى: a verb that no lexicon knows
        return draft.knowledge.morphology.seems_imperfect(draft.tokens.norm[wished.first])
    if wished.kind == AUXILIARY:
        return draft.knowledge.morphology.may_be_imperfect(wished.text)
    return wished.kind == VERB and wished.verb is not None and wished.verb.tense == _PRESENT
