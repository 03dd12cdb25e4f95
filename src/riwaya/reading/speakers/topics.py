"""Topics before a cue: who speaks where أما sets a name apart, or a question to somebody opens the sentence.

In: a row of chunks and the index of a cue. Out: the chunk of who answers, or whether the clause before is what he was asked.
The idea: what أما names is taken up by ف on the verb, whatever stands between; who is asked at the head of a sentence answers.
"""

from __future__ import annotations

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.draft import CONJUNCTION, MARK, NOUNS, RELATIVE, ActorMention, Chunk, Draft
from riwaya.reading.phrases.left_subjects import agrees_strictly
from riwaya.reading.words.marks import ASIDES


def topic_of(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """أما *سالم العمري*، وهو قائد في القوات التي تحاصر البلدة، فأفاد: whoever stands alone between أما and a comma, where the verb
    with ف comes behind another one and agrees with him; -1 where nobody does."""
    operators = draft.knowledge.operators
    if at < 3 or chunks[at - 1].kind != MARK or chunks[at - 1].text not in ASIDES:
        return -1
    first, topic = chunks[0], chunks[1]
    if first.kind != CONJUNCTION or first.text not in operators("topic_particle"):
        return -1
    if chunks[at].conj not in operators("answering_conjunction") or topic.kind != NOUNS or topic.prep or topic.actor is None:
        return -1
    alone = chunks[2].kind == MARK and chunks[2].text in ASIDES and topic.actor.first == topic.head
    return 1 if alone and at > 4 and agrees_strictly(chunks[at], topic.actor) else -1


def answers_topic(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """أما *مسؤول الاتصالات* عبد الباسط الفقيه، فقال: whether only a speaker and his name stand between أما and the verb."""
    operators = draft.knowledge.operators
    if at < 3 or chunks[at].conj not in operators("answering_conjunction") or chunks[0].text not in operators("topic_particle"):
        return False
    topic = chunks[1]
    if chunks[0].kind != CONJUNCTION or topic.kind != NOUNS or topic.prep:
        return False
    if topic.actor is None and (topic.word is None or topic.word.article or topic.word.noun or topic.last < topic.head + 2):
        return False  # but أما *جبر الشوفي*، فيرى: a name that is in no list
    return all((chunk.kind == NOUNS and not chunk.conj) or (chunk.kind == MARK and chunk.text in ASIDES) for chunk in chunks[2:at])


def answers_question(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """وعما إذا كان السكان الذين نزحوا سيعودون، أوضح *الوزير* أن: whether the clause before a cue and its own subject is what he was
    asked."""
    asked = len(chunks) > 1 and chunks[0].kind == RELATIVE and chunks[1].text in draft.knowledge.operators("if_after_what")
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    if not asked or behind is None or behind.kind != NOUNS or behind.prep or behind.conj or behind.actor is None:
        return False
    return behind.actor.first == behind.head and agrees_strictly(chunks[at], behind.actor)


def asked_before(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    """وبسؤال *مدير الميناء* عن السفن المتأخرة، أجاب بأن: who is asked at the head of a sentence answers, where the verb names
    nobody."""
    first, question = chunks[0], chunks[0].word
    if at < 2 or chunks[at].conj or chunks[at - 1].kind != MARK or first.kind != NOUNS or question is None or question.suffix:
        return None
    operators = draft.knowledge.operators
    if first.prep not in operators("means_preposition") or question.stem not in operators("question_noun"):
        return None
    if any(chunk.kind in (MARK, CONJUNCTION) for chunk in chunks[1 : at - 1]) or first.last == first.head + 1:
        return None
    asked = mention_in(draft, first.head + 1, first.last)
    if asked is None or not agrees_strictly(chunks[at], asked):
        return None
    draft.add(asked)
    return asked
