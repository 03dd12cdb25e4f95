"""Those an attack hit, named before it: *خمسة قتلى* في غارة، *قتلى وجرحى* بقصف على البلدة.

In: the chunk of an attack's noun. Out: mentions of those whom the words before it call dead or hurt.
The idea: a headline has no verb – a phrase headed by قتلى or جرحى right before "in" or "by" an attack tells whom it hit; so do
the known wounded in it (*المصابين* في التفجير) and the dead whose genitive it is (*شهداء* الهجوم).
"""

from __future__ import annotations

from riwaya.lexicon.match import Word
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.draft import MARK, NOUNS, TIME, ActorMention, Chunk, Draft
from riwaya.reading.phrases.person_names import inner_letters


def victims_before(draft: Draft, chunks: list[Chunk], at: int, first: int) -> list[ActorMention]:
    """The dead and wounded whom the words before an attack tell of; it begins at token `first` of the phrase at `at`."""
    if draft.lacks("killed_noun", "injured_noun", "construct_victims"):
        return []
    of_it = _victims_of(draft, chunks[at], first)
    if of_it is not None or chunks[at].prep not in draft.knowledge.operators("blow_preposition"):
        return [of_it] if of_it is not None else []
    index = at - 1
    while index >= 0 and chunks[index].kind == TIME:
        index -= 1
    found: list[ActorMention] = []
    while index >= 0:
        mention = _victims(draft, chunks[index])
        if mention is None and not _counts_wounds(draft, chunks[index]):
            break
        found[:0] = [mention] if mention is not None else []
        if not chunks[index].conj:
            break
        index -= 1
    opens = index < 0 or chunks[index].kind == MARK or (index == 0 or chunks[index - 1].kind == MARK)
    if found and opens:
        return found
    known = _known_victims(draft, chunks, at, first)
    return [known] if known is not None else []


def _victims_of(draft: Draft, chunk: Chunk, first: int) -> ActorMention | None:
    """*شهداء* حادث التفجير، *جرحى* هذا الهجوم: those whom a construct before the attack's noun calls its dead or wounded; how
    many they are (حصيلة ضحايا الغارات) tells of nobody."""
    token, operators = first - 1, draft.knowledge.operators
    while token >= chunk.head and _is_incident(draft, token):
        token -= 1
    word = draft.words[token] if token >= chunk.head else None
    if word is None or word.article or not _is_victim(draft, word) or word.text.endswith(tuple(operators("feminine_ending"))):
        return None  # راحوا *ضحية* الهجوم: what they became
    before = draft.words[token - 1] if token > chunk.head else None
    if before is not None and before.stem in draft.knowledge.any_of("toll_noun", "detail_noun"):
        return None
    return _mention(draft, chunk, token)


def _known_victims(draft: Draft, chunks: list[Chunk], at: int, first: int) -> ActorMention | None:
    """*المصابين* في الانفجار، *الجندي المصاب* في حادث التفجير: the known dead or wounded that the phrase right before ends in."""
    before, chunk = chunks[at - 1] if at else None, chunks[at]
    if before is None or before.kind != NOUNS or before.conj or chunk.conj:
        return None
    if chunk.prep in draft.knowledge.operators("through_preposition"):
        return None
    if any(not _is_incident(draft, token) for token in range(chunk.head, first)):
        return None
    token = before.last - 1
    word = draft.words[token]
    if word is None or not word.article or not _is_victim(draft, word):
        return None
    opening = draft.words[before.head]
    if opening is not None and opening.stem in draft.knowledge.any_of("toll_noun", "detail_noun"):
        return None  # *عدد القتلى* جراء الغارات
    return _mention(draft, before, token)


def _is_incident(draft: Draft, token: int) -> bool:
    """حادث, عملية, هذا: what may stand between the wounded and the attack that hurt them."""
    word = draft.words[token]
    return word is not None and (word.function == "dem" or word.stem in draft.knowledge.any_of("incident_noun", "operation_noun"))


def _is_victim(draft: Draft, word: Word) -> bool:
    """شهداء, المصابين: a word for the dead or wounded, as no wound is."""
    operators = draft.knowledge.operators
    return (
        word.stem in operators("killed_noun") | operators("injured_noun") | operators("construct_victims")
        and word.stem not in operators("wound_noun")
        and not word.suffix
    )


def _mention(draft: Draft, chunk: Chunk, token: int) -> ActorMention | None:
    """Who is meant by the word for victims at `token`: the one that the phrase names, else just they."""
    named, start = chunk.actor, token
    if named is not None and named.first <= token <= named.last:  # the word itself, or an adjective behind the name
        kin = draft.knowledge.any_of("kin_noun", "kin_of_somebody")
        words = draft.words[named.first : token]
        behind = [index for index, word in enumerate(words, named.first + 1) if word is not None and word.stem in kin]
        if not behind:
            return named
        start = behind[-1]  # أسر *شهداء* التفجير
    inner = mention_in(draft, start, chunk.last)
    if inner is not None and inner.first <= token <= inner.last:
        draft.add(inner)
        return inner
    made = ActorMention(
        token, token + 1, "people", name="people", head_class="people", number=2, anonymous=True,
        inner=inner_letters(draft, token),
    )  # fmt: skip
    draft.add(made)
    return made


def _counts_wounds(draft: Draft, chunk: Chunk) -> bool:
    """3 شهداء *و5 إصابات*: so many wounds, which are nobody, joined to the dead."""
    words = draft.words[chunk.head : chunk.last] if chunk.kind == NOUNS else []
    return bool(chunk.conj) and any(word is not None and word.stem in draft.knowledge.operators("wound_noun") for word in words)


def _victims(draft: Draft, chunk: Chunk) -> ActorMention | None:
    """The mention of a bare phrase headed by a word for the dead or wounded, with a number before it or none."""
    if chunk.kind != NOUNS or chunk.prep:
        return None
    head = chunk.head
    while head + 1 < chunk.last and draft.counted[head]:
        head += 1
    word, operators = draft.words[head], draft.knowledge.operators
    if word is None or (word.article and head == chunk.head) or word.suffix or word.preposition:
        return None
    if word.stem not in operators("killed_noun") | operators("injured_noun") or word.stem in operators("wound_noun"):
        return None
    if chunk.actor is None:
        chunk.actor = ActorMention(
            chunk.head, chunk.last, "people", name="people", head_class="people", number=2, anonymous=True,
            inner=inner_letters(draft, chunk.head),
        )  # fmt: skip
        draft.add(chunk.actor)
    return chunk.actor if chunk.actor.head_class == "people" else None


__all__ = ["victims_before"]
