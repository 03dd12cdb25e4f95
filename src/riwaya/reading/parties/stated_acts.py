"""Acts that a clause states to be somebody's aim, right or deeds: هدف *الجيش* اقتحام المدينة, بإمكان *القوات* استعادتها.

In: the chunk of an act told by a noun. Out: the mentions of who does it, none where no such word stands by it.
The idea: a noun of aim, right or means with its holder has the act for its predicate or object; so have somebody's deeds, which a
verb of covering (شملت, لم تقتصر على) says to consist in it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import mentions
from riwaya.reading.clauses.carrying_nouns import verb_before, with_joined
from riwaya.reading.clauses.clause_subjects import clause_subject, verb_subject
from riwaya.reading.clauses.pronouns import agrees_with, pronoun_at_end
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PRONOUN,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.words.marks import COMMAS

_ROW: Final = 6  # phrases that و joins to the first deed of a row
_OPENS: Final = frozenset([COMPLEMENTIZER, CONJUNCTION, MARK])
_TELLS: Final = frozenset(["source", "media", "document"])


def stated(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """Whose aim, right, means or deeds the clause around an act says it to be."""
    if event.first > chunk.head and draft.words[chunk.head] is None:
        return []
    found = ([] if draft.lacks("right_noun") else _within_means(draft, chunks, chunk)) or _had(draft, chunks, event, chunk)
    if not found and not draft.lacks("own_goal_noun"):
        found = _aimed(draft, chunks, chunk) or _aim_behind(draft, chunks, chunk)
    return found or ([] if draft.lacks("deeds_noun") else _among_deeds(draft, chunks, chunk))


def _holder(draft: Draft, chunk: Chunk, nouns: frozenset[str]) -> list[ActorMention]:
    """هدف *الجيش*, أولويات *قوات المعارضة*: whose a noun is that heads a phrase, right behind it."""
    head, actor = draft.words[chunk.head], chunk.actor
    if head is None or head.article or head.suffix or head.stem not in nouns:
        return []
    return with_joined(draft, actor) if actor is not None and actor.first == chunk.head + 1 else []


def _within_means(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """بإمكان *الجيش* اقتحام المدينة, في وسع *القوات* استعادتها, من حق *تركيا* مهاجمتهم: who can do an act or may do it."""
    before = chunks[chunk.index - 1] if chunk.index else None
    if chunk.prep or chunk.conj or before is None or before.kind != NOUNS:
        return []
    if before.prep not in draft.knowledge.any_of("means_preposition", "in_preposition", "from_preposition"):
        return []
    return _holder(draft, before, draft.knowledge.operators("right_noun"))


def _had(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """لدى *الجيش* خطة لاقتحام المدينة, *المقاومة* لديها القدرة على قصفها: who has a plan, a right or the strength for an act."""
    before = chunks[chunk.index - 1] if chunk.index > 1 else None
    if before is None or before.kind != NOUNS or before.prep or before.conj or before.actor is not None or chunk.conj:
        return []
    word, operators = draft.words[before.head], draft.knowledge.operators
    if word is None or word.suffix or word.stem not in operators("doing_noun"):
        return []
    if chunk.prep not in operators("complement_preposition"):
        return []
    holder = chunks[before.index - 1]
    if holder.kind == NOUNS and holder.prep in operators("having_preposition") and holder.actor is not None:
        opens = not holder.index or chunks[holder.index - 1].kind in _OPENS | {AUXILIARY, NEGATION}
        return [holder.actor] if opens and holder.actor.first == holder.head else []
    if holder.kind == PRONOUN and not holder.conj:
        return _who_has(draft, chunks, event, holder)
    verb = verb_before(chunks, before.index)
    if verb is None or verb.word is None or verb.word.stem not in operators("owning_verb"):
        return []
    where = verb_subject(chunks, verb)
    return mentions(chunks, where) if 0 <= where < before.index else clause_subject(draft, chunks, verb.index)


def _who_has(draft: Draft, chunks: list[Chunk], event: EventDraft, holder: Chunk) -> list[ActorMention]:
    """*المقاومة* لديها القدرة على تحرير المدينة, أعلن *الجيش* أن لديه خطة لاقتحامها: whom the pronoun of having takes up: the head
    of its clause, or who says it."""
    letters = pronoun_at_end(draft, holder.text)
    if not letters or not any(holder.text.startswith(one) for one in draft.knowledge.operators("having_preposition")):
        return []
    index = holder.index - 1
    while index > 0 and chunks[index].kind == NEGATION:
        index -= 1
    before = chunks[index] if index >= 0 else None
    found: ActorMention | None = None
    if before is not None and before.kind == NOUNS and not before.prep:
        found = before.actor
    elif before is not None and before.kind == COMPLEMENTIZER and event.statement is not None:
        found = event.statement.speaker if before.last >= event.statement.first else None
    told = found is not None and found.head_class not in _TELLS and agrees_with(draft, found, letters, strictly=True)
    return [found] if told and found is not None else []


def _aimed(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """كانت أولوية *الجيش* استعادة المدينة, يتمثل هدف *القوات* في اقتحامها: whose aim an act is said to be."""
    index, goals = chunk.index - 1, draft.knowledge.operators("own_goal_noun")
    while index > 0 and chunks[index].kind in (PRONOUN, AUXILIARY, OPEN) and not chunks[index].prep:
        index -= 1  # هدف الجيش *هو* …, *كان* «…
    index -= 0 < index < chunk.index - 1 and chunks[index].kind == MARK and chunks[index].text in COMMAS
    consists = index > 0 and _is_of(draft, chunks[index], "consisting_verb")
    before = chunks[index - consists] if index >= 0 else None
    if before is None or before.kind != NOUNS or before.prep or chunk.conj:
        return []
    if chunk.prep:
        verb = chunks[before.index - 1] if before.index else None
        consists = consists or (verb is not None and _is_of(draft, verb, "consisting_verb"))
        if not consists or chunk.prep not in draft.knowledge.operators("in_preposition"):
            return []
    return _holder(draft, before, goals)


def _aim_behind(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """استعادة المدينة هدف *الجيش*: whose aim a noun phrase behind an act that heads its clause says it to be."""
    if chunk.prep or chunk.index + 1 >= len(chunks):
        return []
    before, behind = chunks[chunk.index - 1] if chunk.index else None, chunks[chunk.index + 1]
    if (before is not None and before.kind not in _OPENS) or behind.kind != NOUNS or behind.prep or behind.conj:
        return []
    return _holder(draft, behind, draft.knowledge.operators("own_goal_noun"))


def _among_deeds(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """شملت انتهاكات *المليشيات* قصف المنازل واعتقال أصحابها, لم تقتصر جرائمهم *على* ضرب المدنيين: whose deeds consist in an act."""
    index = chunk.index
    while index > 0 and chunk.index - index < _ROW and chunks[index].conj and not chunks[index].prep:
        index -= 1
        while index > 0 and (chunks[index].kind == MARK or (chunks[index].kind == NOUNS and chunks[index].prep)):
            if _among(draft, chunks, index):
                break
            index -= 1
    return _among(draft, chunks, index)


def _among(draft: Draft, chunks: list[Chunk], index: int) -> list[ActorMention]:
    """Whose deeds a verb right before the phrase at `index`, or before its subject, covers with that phrase."""
    first, deeds = chunks[index], draft.knowledge.operators("deeds_noun")
    if first.kind != NOUNS or not index:
        return []
    before = chunks[index - 1]
    verb = before if before.kind == VERB else chunks[index - 2] if index > 1 else None
    if verb is None or verb.kind != VERB or not _covers(draft, verb, first):
        return []
    holder = before if before is not verb else chunks[verb.index - 1] if verb.index else None
    while holder is not None and holder.kind in (NEGATION, AUXILIARY) and holder.index:
        holder = chunks[holder.index - 1]
    return _holder(draft, holder, deeds) if holder is not None and holder.kind == NOUNS and not holder.prep else []


def _covers(draft: Draft, verb: Chunk, first: Chunk) -> bool:
    """*شملت* …, *اقتصرت* على …, *تمثلت* في …: whether a verb says with a phrase in what something consists."""
    operators = draft.knowledge.operators
    if not first.prep:
        return _is_of(draft, verb, "covering_verb")
    if first.prep in operators("in_preposition"):
        return _is_of(draft, verb, "consisting_verb")
    return first.prep in operators("dative_preposition") and _is_of(draft, verb, "confined_verb")


def _is_of(draft: Draft, chunk: Chunk, name: str) -> bool:
    """Whether a chunk is a verb of a class, without a pronoun."""
    word = chunk.word if chunk.kind == VERB else None
    return word is not None and not word.suffix and word.stem in draft.knowledge.operators(name)


__all__ = ["stated"]
