"""Nouns that name an act again in its sentence: a word of pointing, or the article alone, takes it up for the same voice.

In: two events of a sentence, in text order. Out: whether the noun of the second only names the act of the first.
The idea: one voice may go on over several statements (قال إن *التفجير* …، مؤكدا أن *هذا العمل الإرهابي* …) and needs no second act
for it; what a noun can name its frame says, and a place or an object of its own makes it another act.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    COMPLEMENTIZER,
    NOUNS,
    PARTICIPLE,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
    StatementDraft,
)
from riwaya.reading.parties.second_mentions import meet_somewhere

_DONE: Final = frozenset(["occurred", "ongoing"])


def tell_alike(one: StatementDraft | None, other: StatementDraft | None) -> bool:
    """قال المحافظ إن …، *مؤكدا* أن …، *وأضاف* أن …: whether two statements of a sentence have one speaker, or neither is one."""
    if one is other:
        return True
    if one is None or other is None:
        return False
    if _root(one) is _root(other):
        return True
    first, second = one.speaker, other.speaker
    if first is None or second is None:
        return False
    first, second = _named(first), _named(second)
    return first is second or first.first == second.first or (first.entity is not None and first.entity == second.entity)


def _root(statement: StatementDraft) -> StatementDraft:
    while statement.inherits is not None:
        statement = statement.inherits
    return statement


def _named(mention: ActorMention) -> ActorMention:
    """Who a mention means, over the mentions that it takes up."""
    seen = 0
    while mention.antecedent is not None and seen < 9:
        mention, seen = mention.antecedent, seen + 1
    return mention


def retold(draft: Draft, before: list[EventDraft], event: EventDraft) -> EventDraft | None:
    """استهدفوا السوق وأسفرت *هذه الغارات* عن …, قصفوا البلدة وإن *القصف* …: the nearest act before it that it names again."""
    chunk = event.chunk
    if not before or chunk is None or not event.rule.endswith(":noun") or event.cue_of is not None or event.frame < 0:
        return None
    if event.type != "ASSAULT" or event.modality not in _DONE:
        return None
    shown = _is_shown(draft, event)
    if not shown and not _is_bare(draft, event):
        return None
    frames = draft.knowledge.referents[event.frame]
    found: EventDraft | None = None
    for other in reversed(before):
        if other.frame not in frames and other.frame != event.frame:
            continue
        if other.cue_of is not None or other.chunk is chunk or other.chunk is None or other.modality not in _DONE:
            continue
        if not tell_alike(other.statement, event.statement) or _differ(draft, other, event):
            continue
        if other.layer == "result" and chunk.prep and event.first == chunk.head:
            continue  # قتل الجندي *في هذا الهجوم*: the attack that he fell in
        if shown:
            return other
        known = other.layer == "attack" or _is_told_by_verb(other) or _is_same_word(draft, other, event)
        if not known or found is not None:
            return None  # ردوا على *قصف الطيران* بقصف القرى …، مبينا أن *القصف* أوقع قتلى: which one?
        found = other
    if found is not None and any(_is_anothers(found, other) for other in before if other.sentence == event.sentence):
        return None  # *ردوا* على قصف الطيران …، مبينا أن *القصف* أوقع قتلى
    return found


def goes_on_saying(draft: Draft, other: EventDraft, event: EventDraft) -> bool:
    """أكد *توقيف* العشرات، مضيفا أن *التوقيفات* جرت أمس: whether one speaker tells both in two statements of a sentence, the second
    by a noun that may name the first: it has happened as that has, at no other place, and no clause of its own says which it is."""
    one, two = other.statement, event.statement
    if one is None or two is None or one.speaker is None or one.parent is not two.parent:
        return False
    if other.cue_of is not None or event.cue_of is not None or not event.definite or not event.rule.endswith(":noun"):
        return False
    if other.modality != event.modality and not {other.modality, event.modality} <= _DONE:
        return False
    chunk, before = event.chunk, draft.words[event.first - 1] if event.first else None
    if chunk is None:
        return False
    behind = draft.chunks[event.sentence][chunk.index + 1 : chunk.index + 2]
    if any(one.prep in draft.knowledge.operators("on_preposition") for one in behind):
        return False  # أحكموا *السيطرة على* البوابة
    if any(one.kind == RELATIVE for one in behind) and (before is None or before.function != "dem"):
        return False
    apart = other.places and event.places and not meet_somewhere(other.places, event.places)
    return not apart and tell_alike(one, two)


def _is_anothers(event: EventDraft, other: EventDraft) -> bool:
    """Whether an attack is told of others than those who made another one."""
    if other is event or other.layer != "attack" or not (event.actors and other.actors):
        return False
    return {one.first for one in event.actors}.isdisjoint(one.first for one in other.actors)


def take_retold(draft: Draft, event: EventDraft, other: EventDraft) -> None:
    """Hands all that the second noun knows to the act that it names again."""
    assert other.chunk is not None
    row, at = draft.chunks[other.sentence], other.chunk.index + 1
    if event.statement is other.statement or (at < len(row) and row[at].kind == RELATIVE):
        known = {mention.first for mention in (*event.actors, *event.recipients)}
        event.actors = event.actors or [mention for mention in other.actors if mention.first not in known]
        event.recipients = event.recipients or [mention for mention in other.recipients if mention not in event.actors]
    event.places = event.places or other.places
    event.tolls += [toll for toll in other.tolls if all(toll.effect != one.effect for one in event.tolls)]
    event.taken_up += [other.chunk.index, *other.taken_up]


def _is_shown(draft: Draft, event: EventDraft) -> bool:
    """*هذا* القصف, *تلك* الهجمات; but not مثل *هذه الأعمال*, a kind, آخر *هذه العمليات*, one of several, or بما في ذلك *هجوم*."""
    named, before = draft.words[event.first], draft.words[event.first - 1] if event.first else None
    if before is None or before.function != "dem" or named is None or not named.article:
        return False
    head = draft.words[event.first - 2] if event.first > 1 else None
    return head is None or head.stem not in draft.knowledge.any_of("likeness_noun", "superlative_word", "one_of")


def _is_bare(draft: Draft, event: EventDraft) -> bool:
    """وأضاف أن *القصف* أوقع قتلى, في موقع *الانفجار*, وأدى *القصف* إلى حريق: an act with the article and nothing behind it that
    says which one, as what a clause is about, where somebody is, what led to something, or what something came of."""
    chunk, word = event.chunk, draft.words[event.first]
    assert chunk is not None
    if word is None or not word.article or word.preposition or word.conjunction or event.last != chunk.last:
        return False
    chunks = draft.chunks[event.sentence]
    before = chunks[chunk.index - 1] if chunk.index else None
    behind = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    head = draft.words[event.first - 1] if event.first else None
    within = event.first - 1 >= chunk.first and not (chunk.prep and event.first - 1 == chunk.first)  # *خلف* التفجير: behind it
    adjoins = within or (before is not None and before.kind == VERB and before.last == event.first)
    if adjoins and head is not None and _leads_to(draft, event.first - 1):
        there = behind is not None and behind.prep in draft.knowledge.operators("in_preposition")
        return behind is None or not (behind.kind == RELATIVE or there)  # but أدت المعارك *في لحج* إلى …
    if event.first > chunk.head:
        sites = draft.knowledge.operators("spot_noun")
        if head is None or head.stem not in sites or event.first != chunk.head + 1:
            return False
    elif chunk.prep:
        if not _is_cause(draft, chunk, before):
            return False
    elif before is None or before.kind != COMPLEMENTIZER:
        return False
    if behind is None:
        return True
    joined = bool(behind.conj) and behind.kind != VERB
    return behind.kind != RELATIVE and not (behind.kind == NOUNS and (behind.prep or behind.conj)) and not joined


def _is_cause(draft: Draft, chunk: Chunk, before: Chunk | None) -> bool:
    """نفوق مواش *جراء القصف*, النيران *الناجمة عن القصف*, نزوح *هربا من القصف*: whether a phrase names what something came of."""
    operators = draft.knowledge.operators
    if chunk.prep in operators("outcome_preposition"):
        return True
    words = draft.words[before.head : before.last] if before is not None and before.kind in (NOUNS, PARTICIPLE) else ()
    return any(word is not None and word.stem in operators("resulting_word") for word in words)


def _leads_to(draft: Draft, token: int) -> bool:
    """*أدى* القصف إلى حريق, *استمرت* العملية ساعتين, *وأدى*, which without its hamza is a valley: a verb that says of the act
    before it what it led to, how long it lasted or when it was."""
    word, operators = draft.words[token], draft.knowledge.operators
    if word is None or word.suffix or word.article:
        return False
    if word.stem in operators("hidden_led_to"):
        return draft.knowledge.morphology.begins_with_hamza_above(draft.tokens.raw(token)[1:])
    return word.stem in draft.knowledge.any_of("led_to_form", "gone_on_form")


def _is_told_by_verb(event: EventDraft) -> bool:
    """دمرت الطائرات المقر، وإن *الهجوم* …: whether a verb tells by whom an act was done."""
    return bool(event.actors) and event.rule.endswith(":verb")


def _is_same_word(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """نفذت القوة *عملية* أمنية، واستمرت *العملية* ساعتين: whether two nouns are one."""
    one, same = draft.words[event.first], draft.words[other.first]
    return other.carried and one is not None and same is not None and one.stem == same.stem


def _differ(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """القصف على صعدة، *والقصف على تعز*: whether the second has a place, a doer or an object of its own that the first has not."""
    if other.places and event.places and not meet_somewhere(other.places, event.places):
        return True
    for mine, its in ((other.actors, event.actors), (other.recipients, event.recipients)):
        own = {one.entity for one in mine if one.entity and one.first > event.last}
        theirs = {one.entity for one in its if one.entity}
        if own and theirs and own.isdisjoint(theirs) and any(_is_beside(draft, one, other) for one in mine):
            return True
    return False


def _is_beside(draft: Draft, mention: ActorMention, event: EventDraft) -> bool:
    """Whether a mention stands in the phrase of a noun or right behind it."""
    own: Chunk | None = draft.chunk_of[mention.first]
    return own is not None and event.chunk is not None and 0 <= own.index - event.chunk.index <= 1 and own.kind != VERB


__all__ = ["goes_on_saying", "retold", "take_retold", "tell_alike"]
