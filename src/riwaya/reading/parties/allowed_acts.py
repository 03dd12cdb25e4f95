"""Acts whose doer a word right before them tells: السماح *للجيش* بقصف …, *القوات* مستعدة لاقتحام …, *فرضهم* الحصار.

In: the chunk of an act told by a noun. Out: the mentions of who does it, none where no such word stands there.
The idea: whom something is allowed does it; so does whoever is said to be ready for it, able to do it or at it, and whomever the
pronoun on a verbal noun that carries it stands for.
"""

from __future__ import annotations

from riwaya.reading.clauses.clause_subjects import clause_subject
from riwaya.reading.clauses.pronouns import agrees_with, antecedent, doer_meant, pronoun_at_end
from riwaya.reading.draft import ADVERB, AUXILIARY, NOUNS, PRONOUN, TIME, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.parties.himself import we_of
from riwaya.reading.parties.intended_acts import aim_opens
from riwaya.reading.phrases.states import state_of

_PRESSED = 6  # chunks from what somebody is pressed to do back to the verb
_GRANTED = frozenset(["AGREE", "SUPPORT", "CONCEDE"])


def of_word_before(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """Who is allowed an act, said to be ready for it or at it, or stands as a pronoun on what carries it."""
    behind = draft.words[chunk.head + 1] if chunk.last > chunk.head + 1 else None
    carries = chunk.word is not None and chunk.word.suffix and behind is not None and behind.frame_nouns
    if chunk.word is not None and carries and chunk.word.stem in draft.knowledge.operators("carrying_masdar"):
        suffix = chunk.word.suffix  # *فرضهم* الحصار; but تقديمهم إلى القضاء
        found = doer_meant(draft, chunks, chunk.index, suffix) or antecedent(draft, chunks, chunk.index, suffix, [])
        return [found] if found is not None else []
    if chunk.conj or not chunk.prep or not chunk.index:
        return []
    if event.type in _GRANTED:
        return _said_to_be(draft, chunks, event, chunk)  # السماح لواشنطن *باستخدام قاعدة*: the act is to allow it
    doers = _pressed(draft, chunks, chunk) or _under_pressure(draft, chunks, chunk) or _allowed(draft, chunks, chunk)
    return doers or _on_his_way(draft, chunks, chunk) or _said_to_be(draft, chunks, event, chunk)


def _pressed(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """تضغط الحكومة *على المسلحين* في البلدة للانسحاب: on whom somebody presses for an act."""
    if draft.lacks("pressing_verb") or chunk.prep not in draft.knowledge.operators("of_preposition"):
        return []
    for index in range(chunk.index - 1, max(-1, chunk.index - _PRESSED), -1):
        other = chunks[index]
        if other.kind == VERB:
            pressing = other.word is not None and other.word.stem in draft.knowledge.operators("pressing_verb")
            upon = draft.knowledge.operators("on_preposition")
            behind = (one for one in chunks[index + 1 : chunk.index] if one.kind == NOUNS and one.prep in upon)
            party = next(behind, None) if pressing else None
            mention = (party.actor or state_of(draft, party)) if party is not None else None
            return [mention] if mention is not None else []
        if other.kind not in (NOUNS, TIME, ADVERB):
            return []
    return []


def _under_pressure(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """الضغط *على النظام* لرفع الحصار, ممارسة ضغوط *على الجيش* من أجل الانسحاب: on whom a noun of pressing lies for an act."""
    if draft.lacks("pressure_noun"):
        return []
    opening = aim_opens(draft, chunks, chunk)
    opening = chunk.index if opening < 0 and chunk.prep in draft.knowledge.operators("of_preposition") else opening
    for index in range(opening - 1, max(0, opening - _PRESSED), -1):
        party, before = chunks[index], chunks[index - 1]
        if party.kind not in (NOUNS, PRONOUN, TIME, ADVERB):
            return []
        upon = party.prep in draft.knowledge.operators("on_preposition") or party.kind == PRONOUN
        word = draft.words[before.last - 1] if upon and before.kind == NOUNS else None
        if word is None or word.suffix or word.stem not in draft.knowledge.operators("pressure_noun"):
            continue
        if party.kind == NOUNS:
            mention = party.actor or state_of(draft, party)
            return [mention] if mention is not None else []
        letters = pronoun_at_end(draft, party.text)
        found = antecedent(draft, chunks, index, letters, []) if letters else None
        return [found] if found is not None and agrees_with(draft, found, letters, strictly=True) else []
    return []


def _allowed(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """السماح *للشرطة* باعتقال الناشط, سماح تركيا *للتحالف* بقصفهم: whom a noun of allowing lets do an act."""
    letting = chunks[chunk.index - 2] if chunk.index > 1 else None
    if letting is None or letting.kind != NOUNS or chunk.prep not in draft.knowledge.operators("means_preposition"):
        return []
    ends = (draft.words[letting.last - 1], letting.word)
    if not any(word is not None and word.stem in draft.knowledge.operators("letting_noun") for word in ends):
        return []
    found = let(draft, chunks, chunk.index - 1, [])
    if found or not letting.prep or chunks[chunk.index - 1].kind != PRONOUN:
        return found
    letters = pronoun_at_end(draft, chunks[chunk.index - 1].text)
    ahead = doer_meant(draft, chunks, letting.index, letters) if letters else None
    return [ahead] if ahead is not None else []  # قبل السماح *لها* بنشر مقاتلات استخدمت روسيا طائرات مسيرة


def _on_his_way(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """*القوات* في طريقها لاقتحام المدينة: who is on the way to an act."""
    way, operators = chunks[chunk.index - 1], draft.knowledge.operators
    if way.kind != NOUNS or way.word is None or not way.word.suffix or way.word.stem not in operators("own_way_noun"):
        return []
    towards = operators("dative_preposition") | operators("goal_preposition")  # في طريقها *نحو* تحرير المدينة
    if way.prep not in operators("in_preposition") or chunk.prep not in towards or way.index == 0:
        return []
    before = chunks[way.index - 1]
    mention = before.actor if before.kind == NOUNS and not before.prep and before.actor is not None else None
    if mention is not None and mention.first == before.head and agrees_with(draft, mention, way.word.suffix, strictly=True):
        return [mention]
    found = doer_meant(draft, chunks, way.index, way.word.suffix)
    return [found] if found is not None else []


def let(draft: Draft, chunks: list[Chunk], at: int, others: list[ActorMention]) -> list[ActorMention]:
    """*للجيش*, *لطهران*, *لهم*: whom a phrase behind a word of allowing names; `others` allow it."""
    party = chunks[at]
    if party.kind == PRONOUN:
        letters = next((one for one in draft.knowledge.operators("of_preposition") if party.text.startswith(one)), "")
        suffix = party.text.removeprefix(letters) if letters else ""
        found = antecedent(draft, chunks, at, suffix, others) if suffix else None
        return [found] if found is not None and agrees_with(draft, found, suffix, strictly=True) else []
    if party.kind != NOUNS or party.prep not in draft.knowledge.operators("of_preposition"):
        return []
    mention = party.actor or state_of(draft, party)
    return [mention] if mention is not None else []


def is_dative(draft: Draft, chunk: Chunk) -> bool:
    """سمح *لهم* الجيش باقتحام المدينة: a pronoun for those whom something is allowed."""
    return chunk.kind == PRONOUN and chunk.text.startswith(tuple(draft.knowledge.operators("of_preposition")))


def _said_to_be(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """*الجيش* مستعد لاقتحام المدينة, *الحوثيون* مستمرون في قصفها, *القوات* المكلفة باقتحامها: of whom an adjective says that he is
    ready for an act, bent on it, charged with it, able to do it or at it."""
    if chunk.prep not in draft.knowledge.operators("complement_preposition"):
        return []
    before = chunks[chunk.index - 1]
    word = draft.words[before.last - 1] if before.kind == NOUNS else None
    if word is None or (before.prep and not word.article) or word.suffix:
        return []
    if (word.stem if word.article else word.text) not in draft.knowledge.operators("undertaking_adjective"):
        return []
    if word.article:  # *القوات* المكلفة باقتحام المدينة
        whose = before.actor if before.actor is not None and before.actor.first == before.head < before.last - 1 else None
        return [whose] if whose is not None else []
    if before.actor is not None and before.actor.first == before.head < before.last - 1:
        before.actor.last = min(before.actor.last, before.last - 1)
        return [before.actor]
    if before.last - before.head > 1:
        return []
    index = before.index - 1
    while index > 0 and chunks[index].kind in (TIME, ADVERB):
        index -= 1
    if index >= 0 and chunks[index].kind == VERB and chunks[index].word is not None:
        became = chunks[index].word.stem in draft.knowledge.any_of("becoming_verb", "no_longer_verb")  # type: ignore[union-attr]
        return clause_subject(draft, chunks, index) if became else []  # تراجع *النظام* ولم يعد قادرا على
    if index > 0 and chunks[index].kind == AUXILIARY and not chunks[index].conj and event.type not in _GRANTED:
        return clause_subject(draft, chunks, index)  # *القوات* المدربة في الخارج ستكون قادرة على
    if index >= 0 and chunks[index].text in draft.knowledge.operators("we_pronoun"):
        we = we_of(draft, event.statement)  # قال القائد: «*نحن* مستعدون لاقتحامها»
        return [we] if we is not None else []
    holder = chunks[index] if index >= 0 and chunks[index].kind == NOUNS and not chunks[index].prep else None
    mention = holder.actor if holder is not None else None
    return [mention] if holder is not None and mention is not None and mention.first == holder.head else []


__all__ = ["is_dative", "let", "of_word_before"]
