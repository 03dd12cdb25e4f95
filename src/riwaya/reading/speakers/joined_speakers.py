"""Speakers of a cue without a subject whom its own form gives away: قال الوزير والسفير إن …. *وأضافا*, سالم هو مهندس *ويقول*.

In: a row of chunks, such a cue and the statements before it. Out: the mention of who speaks, or None.
The idea: a dual tells of two who are joined by و, a verb behind a nominal clause of whom that is about, one behind أنه of whom its
pronoun means, and an answer of who was asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain, islice
from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    OPEN,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    StatementDraft,
    replace,
)
from riwaya.reading.phrases.holders import is_name
from riwaya.reading.phrases.left_subjects import agrees_strictly, is_plural
from riwaya.reading.speakers.inner_subjects import is_like
from riwaya.reading.words.marks import COMMAS

_TWO: Final = 1  # the number of a verb in the dual
_SEVERAL: Final = 2
_BACK: Final = 4  # statements looked back at for two who spoke
_FAR: Final = 2  # sentences
_NEAR: Final = 4  # chunks between لكنه and a cue
_MEN: Final = frozenset(["person", "role", "title", "people"])
_SPEAKS: Final = frozenset(["person", "role", "title", "institution", "group", "force", "state", "media"])


def joined_speaker(
    draft: Draft, chunks: list[Chunk], found: Sequence[StatementDraft], cue: Chunk, bare: Callable[[Chunk], ActorMention]
) -> ActorMention | None:
    """The first of those whom the form of a cue gives away."""
    verb = cue.verb
    if verb is None or verb.person or verb.passive:
        return None
    if verb.number == _TWO:
        return _pair_named(draft, chunks, cue) or _pair_before(draft, found, cue)
    return (
        _of_relative(draft, chunks, cue) or _but_he(draft, chunks, found, cue)
        or _topic_described(draft, chunks, cue, bare) or _he_of_that(draft, chunks, found, cue)
        or _asked_before(draft, chunks, cue, bare) or _of_fronted_clause(draft, chunks, cue)
        or _those_told_of(draft, found, cue) or _topic_before(draft, chunks, found, cue)
    )  # fmt: skip


def are_two(draft: Draft, mention: ActorMention) -> bool:
    """الوزير *والسفير*, الطرفان: whether a mention is of two."""
    if mention.number == _TWO:
        return True
    joined = sum(word is not None and bool(word.conjunction) for word in draft.words[mention.first + 1 : mention.last])
    return mention.number == _SEVERAL and joined == 1 and mention.head_class in _SPEAKS


def _pair_before(draft: Draft, found: Sequence[StatementDraft], cue: Chunk) -> ActorMention | None:
    """قال *الوزير والسفير* إن الطريق مفتوح. *وأضافا* أن: two who spoke last."""
    for item in islice(chain(reversed(found), reversed(draft.statements)), _BACK):
        if item.speaker is None or item.nested:
            continue
        near = cue.sentence - draft.sentence_of[max(item.cue_first, item.last - 1)] <= _FAR
        return item.speaker if near and are_two(draft, item.speaker) else None
    return None


def _pair_named(draft: Draft, chunks: list[Chunk], cue: Chunk) -> ActorMention | None:
    """*الجيش والشرطة* دخلا القرية *وأعلنا*, التقى *الوزير والسفير* العمال *وأكدا*: two who do something in the same sentence."""
    for index in range(cue.index - 2, -1, -1):
        first, second = chunks[index], chunks[index + 1]
        if first.kind in (OPEN, CLOSE) or (first.kind == MARK and first.text not in COMMAS):
            return None
        if second.kind != NOUNS or not second.conj or second.prep or first.kind != NOUNS or first.prep or first.conj:
            continue
        one, other = first.actor, second.actor
        if one is None or other is None or one.last != first.last or other.last != second.last or one.first != first.head:
            continue
        if any(who.head_class not in _SPEAKS or (who.number and who.head_class in _MEN) for who in (one, other)):
            continue
        third, before = chunks[index + 2], chunks[index - 1] if index else None
        if third.kind == NOUNS and third.conj:
            return None
        if before is None or before.kind in (VERB, COMPLEMENTIZER, CONJUNCTION, MARK):
            joined = replace(one, last=other.last, number=_SEVERAL, used=False, antecedent=None)
            draft.add(joined)
            return joined
    return None


def _topic_described(
    draft: Draft, chunks: list[Chunk], cue: Chunk, bare: Callable[[Chunk], ActorMention]
) -> ActorMention | None:
    """*سالم العمري* هو مهندس في الثلاثين من عمره *ويقول* إن: whom a clause without a verb is about, behind whose pronoun
    stands only what he is."""
    if cue.conj not in draft.knowledge.operators("conjunction_letter") or cue.index < 3 or cue.verb is None:
        return None
    for index in range(cue.index - 1, 0, -1):
        chunk = chunks[index]
        if chunk.kind == PRONOUN and not chunk.conj and chunk.text in draft.knowledge.operators("copula_pronoun"):
            break
        if chunk.kind not in (NOUNS, TIME) and chunk.text not in COMMAS:
            return None
    else:
        return None
    topic = chunks[index - 1]
    opens = index < 2 or topic.conj or chunks[index - 2].kind in (MARK, CONJUNCTION, COMPLEMENTIZER)
    if topic.kind != NOUNS or topic.prep or not opens or index + 1 >= cue.index or cue.verb.number:
        return None
    if (chunk.text in draft.knowledge.operators("she_pronoun")) != bool(cue.verb.gender):
        return None
    word = topic.word
    if topic.actor is not None and topic.actor.head_class != "media":
        return topic.actor if topic.actor.first == topic.head and not topic.actor.number else None
    joined = draft.tokens.norm[topic.head][1:] in draft.knowledge.operators("kunya_word") and topic.last > topic.head + 1
    if not (joined or is_name(draft, topic) or (word is not None and word.given)):
        return None
    mention = bare(topic)
    if joined and not mention.inner:  # *وأم* محمد هي حامل
        mention.inner = 1
        mention.name_ar = draft.tokens.text[draft.tokens.inner_start(topic.head, 1) : draft.tokens.end[topic.last - 1]]
    return mention


def _of_relative(draft: Draft, chunks: list[Chunk], cue: Chunk) -> ActorMention | None:
    """خطفوا على أيدي *الجبهة* التي عادت *وتبنت* العملية: joined right to a verb of the same form that a relative clause tells of
    somebody."""
    if cue.conj not in draft.knowledge.operators("conjunction_letter") or cue.index < 3:
        return None
    verb, relative = chunks[cue.index - 1], chunks[cue.index - 2]
    if verb.kind != VERB or relative.kind != RELATIVE or relative.text in draft.knowledge.operators("what_relative"):
        return None
    if not is_like(verb, cue) or verb.word is None or verb.word.suffix:
        return None
    back = cue.index - 3 - (cue.index > 3 and chunks[cue.index - 3].kind in (MARK, CLOSE))
    head = chunks[back].actor if chunks[back].kind == NOUNS else None
    return head if head is not None and agrees_strictly(cue, head) else None


def _but_he(draft: Draft, chunks: list[Chunk], found: Sequence[StatementDraft], cue: Chunk) -> ActorMention | None:
    """وعد بها *الرئيس* منذ سنوات، لكنه عاد *وأعلن*: whom the pronoun of لكن means, the subject right behind the nearest verb before
    it, over a pronoun."""
    at = cue.index - 1
    while at > 1 and chunks[at].kind in (VERB, TIME, ADVERB) and cue.index - at < _NEAR:
        at -= 1
    if at < 2 or chunks[at].kind not in (CONJUNCTION, COMPLEMENTIZER) or any(
        item.speaker is not None and agrees_strictly(cue, item.speaker) for item in found
    ):  # fmt: skip
        return None
    if not (chunks[at].text in draft.knowledge.operators("but_pronoun") or draft.tokens.norm[chunks[at].first] in (
        draft.knowledge.operators("but_pronoun")
    )):  # fmt: skip
        return None
    verb = next((one for one in reversed(chunks[:at]) if one.kind == VERB), None)
    behind = next((one for one in reversed(chunks[1:at]) if chunks[one.index - 1].kind == PRONOUN), None)
    if behind is not None and (verb is None or verb.index < behind.index - 1):  # خطة *وعد بها الرئيس*: the form may be a noun
        named = behind.actor if behind.kind == NOUNS and not (behind.prep or behind.conj) else None
        return named if named is not None and named.head_class in _MEN and agrees_strictly(cue, named) else None
    if verb is None or verb.verb is None or verb.verb.passive or verb.verb.number or verb.verb.person:
        return None
    told = chunks[verb.index + 1 + (chunks[verb.index + 1].kind == PRONOUN)]
    if told.kind != NOUNS or told.prep or told.actor is None or told.actor.first != told.head:
        return None
    same = verb.verb.gender == (cue.verb.gender if cue.verb is not None else -1)
    return told.actor if same and told.actor.head_class in _SPEAKS and agrees_strictly(cue, told.actor) else None


def _he_of_that(draft: Draft, chunks: list[Chunk], found: Sequence[StatementDraft], cue: Chunk) -> ActorMention | None:
    """قالت المشرفة إن *الطالب* صرخ. وأضافت أنه شتم زملاءه *وقال* لها: whom the pronoun of أن means, told of under أن in the
    sentence before, where a verb joined to that of its clause is not of who says so."""
    if cue.conj not in draft.knowledge.operators("conjunction_letter") or not found:
        return None
    outer = found[-1]
    if outer.speaker is None or not outer.rule.endswith("clause") or agrees_strictly(cue, outer.speaker):
        return None
    first = draft.chunk_of[outer.first]
    that = chunks[first.index - 1] if first is not None and 0 < first.index < cue.index else None
    if first is None or that is None or that.kind != COMPLEMENTIZER or first.kind != VERB or not is_like(first, cue):
        return None
    if not draft.tokens.norm[that.last - 1].endswith(tuple(draft.knowledge.operators("own_pronoun"))):
        return None
    for item in islice(reversed(draft.statements), _BACK):
        if cue.sentence - item.sentence > _FAR:
            return None
        head = draft.chunk_of[item.first] if item.rule.endswith("clause") else None
        told = head.actor if head is not None and head.kind == NOUNS and not head.prep else None
        if told is not None and told.head_class in _MEN and agrees_strictly(cue, told):
            return told
    return None


def _asked_before(
    draft: Draft, chunks: list[Chunk], cue: Chunk, bare: Callable[[Chunk], ActorMention]
) -> ActorMention | None:
    """قيل *للحكيم*: كيف تعلمت؟ *فقال*: من الصبر: who was asked in the sentence before, or before in the same one."""
    if cue.index > 1 or not cue.sentence or cue.conj not in draft.knowledge.operators("answering_conjunction"):
        return None
    before = draft.chunks[cue.sentence - 1]
    for index in range(min(2, len(before) - 1)):
        asked, whom = before[index], before[index + 1]
        if asked.text not in draft.knowledge.operators("was_told_verb"):
            continue
        if whom.kind != NOUNS or whom.prep not in draft.knowledge.operators("of_preposition"):
            return None
        return whom.actor or bare(whom)
    return None


def _of_fronted_clause(draft: Draft, chunks: list[Chunk], cue: Chunk) -> ActorMention | None:
    """ويوم أن هاجم *المسلحون* القرية وأحرقوا بيوتها، *قالوا*: the plural subject of a clause of time before that of the cue,
    where all verbs between are told of the same."""
    if cue.conj or cue.verb is None or cue.verb.number != _SEVERAL or cue.index < 4 or chunks[cue.index - 1].text not in COMMAS:
        return None
    verb = next((chunk for chunk in chunks[:4] if chunk.kind == VERB), None)
    if verb is None or verb.index < 1 or chunks[verb.index - 1].kind not in (COMPLEMENTIZER, CONJUNCTION) or verb.verb is None:
        return None
    told = chunks[verb.index + 1]
    plain = not (verb.verb.gender or verb.verb.number or verb.verb.person or verb.verb.passive)
    if not plain or told.kind != NOUNS or told.prep or told.word is None or told.actor is None or told.actor.first != told.head:
        return None
    if not draft.knowledge.morphology.is_plural_nominative(told.word.text):
        return None
    for chunk in chunks[verb.index + 2 : cue.index]:
        if chunk.kind == VERB and not (chunk.conj and is_plural(chunk)):
            return None
        if chunk.kind in (OPEN, CLOSE, COMPLEMENTIZER) or (chunk.kind == MARK and chunk.text not in COMMAS):
            return None
    return told.actor


def _those_told_of(draft: Draft, found: Sequence[StatementDraft], cue: Chunk) -> ActorMention | None:
    """قال الوزير إن *السكان* غادروا القرية. *وقالوا* إن: those whom one man or a body told of in the sentence before, where no
    several spoke shortly before him."""
    if found or cue.index > 1 or not cue.conj or cue.verb is None or cue.verb.number != _SEVERAL:
        return None
    before = [item for item in draft.statements[-_BACK:] if not item.nested and item.speaker is not None][-2:]
    if not before or cue.sentence - before[-1].sentence != 1 or any(item.speaker.number for item in before if item.speaker):
        return None
    head = draft.chunk_of[before[-1].first] if before[-1].rule.endswith("clause") else None
    told = head.actor if head is not None and head.kind == NOUNS and not head.prep else None
    several = told is not None and told.head_class == "people" and told.number > 0 and told.first == head.head  # type: ignore[union-attr]
    return told if several else None


def _topic_before(draft: Draft, chunks: list[Chunk], found: Sequence[StatementDraft], cue: Chunk) -> ActorMention | None:
    """*والمتهم* الذي قاد السيارة اعتقل أمس. كما *اعترف* بأنه: the man whom the sentence before is about, where nobody has spoken in
    it."""
    if found or not cue.sentence or not 0 < cue.index < _NEAR or cue.conj or cue.verb is None or cue.verb.number:
        return None
    if any(one.kind not in (CONJUNCTION, ADVERB, MARK) for one in chunks[: cue.index]):
        return None
    head = draft.chunks[cue.sentence - 1][0] if draft.chunks[cue.sentence - 1] else None
    told = head.actor if head is not None and head.kind == NOUNS and not head.prep else None
    if told is None or told.head_class not in _MEN or told.number or told.first != head.head:  # type: ignore[union-attr]
        return None
    if any(item.sentence >= cue.sentence - 1 for item in draft.statements[-_BACK:]):
        return None
    return told if agrees_strictly(cue, told) else None


def are_leaders(draft: Draft, speaker: ActorMention) -> bool:
    """*قيادات في الحزب*: several who lead, without a name."""
    word = draft.words[speaker.first]
    return speaker.number == _SEVERAL and word is not None and word.stem in draft.knowledge.operators("leaders_noun")


__all__ = ["are_leaders", "are_two", "joined_speaker"]
