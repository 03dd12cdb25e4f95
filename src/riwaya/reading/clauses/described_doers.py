"""Indefinite persons whom the clause right behind them describes: لتفريق *متظاهرين* حاولوا الاقتحام, القبض على *امرأة* خطفت طفلا.

In: a row of chunks and the index of a verb without a subject of its own. Out: the mention that the clause describes, None where
none does. The idea: a verb that nothing joins to an indefinite noun before it tells of that noun where the two agree, whatever
governs the noun.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.lexicon.match import Word
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.clause_subjects import is_subject_of, takes_up
from riwaya.reading.draft import AUXILIARY, NEGATION, NOUNS, PARTICLE, ActorMention, Chunk, Draft

_LED: Final = frozenset([AUXILIARY, NEGATION, PARTICLE])
_SINGLE: Final = frozenset(["people", "group"])
_PERSONS: Final = _SINGLE | {"force", "role", "source"}
_SEVERAL: Final = 2  # number of a verb in the plural
_STEPS: Final = 2  # phrases that say whose or where they are: محتجين *من أنصار الحزب* حاولوا


def described(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    """لتفريق *متظاهرين* حاولوا, لمطاردة *عناصر* من التنظيم هاجموا, القبض على *امرأة* خطفت: whom the clause of a verb describes."""
    verb, index = chunks[at].verb, at - 1
    while index > 0 and chunks[index].kind in _LED and not chunks[index].conj:
        index -= 1
    if index < 0 or verb is None or verb.person or verb.passive or chunks[at].conj or chunks[index + 1].conj:
        return None
    single = not verb.number
    steps = 0 if single else _STEPS
    while index > 0 and chunks[index].kind == NOUNS:
        found = _last_of(draft, chunks[index])
        if single and found is not None and found.first != chunks[index].head and not _is_no_adjective(draft, found):
            return None  # في تفجير *انتحاري* نسب إلى التنظيم: an adjective of the noun before it
        if found is not None and found.head_class in (_SINGLE if single else _PERSONS) and _agrees(draft, verb, found):
            return _noted(draft, found) if _may_do(draft, chunks, at, found) else None
        if not steps or not _says_whose(draft, chunks[index]) or (found is not None and not found.definite):
            return None  # من *مقاتلين* … قتلوا
        steps, index = steps - 1, index - 1
    return None


def suffering(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    """أفرجوا عن *ناشطين* اعتقلوا أمس: whom a past in the plural, with nobody and nothing behind it that it could be done to,
    tells of as those whom it was done to."""
    verb = chunks[at].verb
    if verb is None or verb.number != _SEVERAL or verb.tense != 1:
        return None
    before = chunks[at - 1] if at else None
    return described(draft, chunks, at) if before is not None and before.kind == NOUNS and before.prep else None


def describes_persons(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """حملة لملاحقة مسلحين *قتلوا* جنديين: whether a verb in the plural or dual tells of persons right before it, and of no act."""
    verb = chunks[at].verb
    return verb is not None and bool(verb.number) and described(draft, chunks, at) is not None


def _says_whose(draft: Draft, chunk: Chunk) -> bool:
    """محتجين *من أنصار الحزب*, عناصر *في التنظيم*: whether a phrase without an act only says to whom somebody belongs."""
    operators = draft.knowledge.operators
    if chunk.conj or not (chunk.prep in operators("from_preposition") or chunk.prep in operators("in_preposition")):
        return False
    return chunk.word is not None and not chunk.word.frame_nouns


def _noted(draft: Draft, found: ActorMention) -> ActorMention:
    """The mention of these very words that is known already, or this one as a new one."""
    for one in draft.actors_in[draft.sentence_of[found.first]]:
        if one.first == found.first and one.last == found.last:
            return one
    draft.add(found)
    return found


def _last_of(draft: Draft, chunk: Chunk) -> ActorMention | None:
    """لتفريق *متظاهرين*, على *امرأة*: the indefinite party at the end of a phrase, as its head or as a genitive."""
    found = chunk.actor
    if found is not None and found.first == chunk.head and found.last >= chunk.last:
        return found
    if found is None or found.first < chunk.first or found.last != chunk.last:
        first = chunk.head + 1 if found is None or found.first == chunk.head else found.first
        found = mention_in(draft, first, chunk.last) if first < chunk.last else None
    if found is None or found.last != chunk.last or found.person_name is not None:
        return chunk.actor
    return found


def _agrees(draft: Draft, verb: Reading, found: ActorMention) -> bool:
    """*متظاهرين* حاولوا: whether a verb is of somebody; the ending of several in the oblique is that of two as well."""
    head = draft.words[found.first]
    either = verb.number == _SEVERAL and found.number < _SEVERAL and not found.gender
    if either and head is not None and draft.knowledge.morphology.is_oblique(head.text):
        return True
    return is_subject_of(draft, verb, found)


def _are_some(draft: Draft, found: ActorMention, head: Word) -> bool:
    """*مستوطنين* اعتدوا على مزارعين: whether the name of a people or group is a plural without the article."""
    shapes = draft.knowledge.morphology
    return found.last == found.first + 1 and (shapes.is_oblique(head.text) or shapes.is_plural_nominative(head.text))


def _is_no_adjective(draft: Draft, found: ActorMention) -> bool:
    """على يد *إرهابي* فجر نفسه, القبض على *امرأة* خطفت: whether a preposition or a noun for who did it stands before somebody."""
    before = draft.words[found.first - 1] if found.first else None
    return before is not None and (before.function == "prep" or before.stem in draft.knowledge.operators("agent_noun"))


def _may_do(draft: Draft, chunks: list[Chunk], at: int, found: ActorMention) -> bool:
    """Whether they are indefinite, and a verb in the singular may be of nobody behind it and takes up nobody (خطفتها *جماعة*)."""
    head, chunk = draft.words[found.first], draft.chunk_of[found.first]
    if head is None or head.article or (found.definite and not _are_some(draft, found, head)):
        return False
    if chunk is not None and chunk.conj and not chunk.prep and draft.knowledge.morphology.is_plural_nominative(head.text):
        return False  # استهداف دورية *ومجهولون* يغتالون قياديا: a clause of its own
    verb = chunks[at].verb
    if verb is not None and verb.number:
        return True
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    free = behind is None or behind.kind != NOUNS or behind.prep or behind.actor is None or verb is None or not behind.actor.gender
    return bool(free) and not takes_up(chunks, at)
