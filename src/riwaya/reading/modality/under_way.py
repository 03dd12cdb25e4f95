"""Acts that go on while they are told: relative clauses in the present, what people live under or answer, what still lasts.

In: a row of chunks, the chunk and token of a noun of an act. Out: whether the clause around it says that it goes on.
The idea: the present of a verb that carries the act, holds people under it or has it for its subject tells that it is not over.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import names_persons
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
)
from riwaya.reading.modality.headline_present import tells_news
from riwaya.text.normalise import folded

_JOINED: Final = 5  # chunks between a noun and the one behind بعد to which it is joined
_SPOKEN: Final = frozenset(["REQUEST", "AGREE", "REJECT", "THREATEN", "CONCEDE", "SUPPORT"])  # types of acts that words do at once


def is_under_way(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """الغارات التي *ينفذها* التحالف، القصف الذي *تتعرض له* المدينة: an act of which a relative clause tells as going on."""
    word = draft.words[token]
    if word is None or at + 2 >= len(chunks) or chunks[at + 1].kind != RELATIVE:
        return False
    if token != chunks[at].head and not _is_antecedent(draft, chunks, at, token):
        return False
    behind = draft.words[token + 1] if token + 1 < chunks[at].last else None
    carried = behind is not None and behind.article and word.stem in draft.knowledge.operators("act_carrier")
    if not (word.article or carried):  # عملية *القصف* التي ينفذها
        return False
    if any(draft.entries.frames[reading.ref].type in _SPOKEN for reading in word.frame_nouns):
        return False  # الطلب الذي *تقدم به*
    verb = chunks[at + 2]
    if verb.kind != VERB or verb.verb is None or verb.verb.tense != 2 or verb.word is None or verb.word.future:
        return False
    if verb.word.stem in draft.knowledge.operators("raging_verb"):
        return True  # العمليات التي *تجري* في الجنوب
    light = draft.entries.light_verbs[verb.word.light.ref] if verb.word.light is not None else None
    if light is None or light.modality not in (None, "ongoing") or verb.word.light.tense == 1:  # type: ignore[union-attr]
        return False
    after = chunks[at + 3] if at + 3 < len(chunks) else None
    return bool(verb.word.suffix) or (after is not None and after.kind == PRONOUN)


def _is_antecedent(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """مدى *الدعم* الذي تقدمه …, أهداف *العمليات* التي تجري: whether a clause describes an act behind a noun of no person."""
    word, chunk = draft.words[token], chunks[at]
    head = draft.words[chunk.head]
    if word is None or head is None or not word.article or head.article or head.frame_nouns or token > chunk.head + 2:
        return False
    if any(names_persons(draft, one) for one in range(chunk.head, token)) or chunk.actor is not None:
        return False
    ends_feminine = draft.knowledge.morphology.has_feminine_ending
    plural = word.stem in draft.knowledge.operators("lasting_event_noun") or ends_feminine(word.text)
    own = ends_feminine(head.text)
    operators, relative = draft.knowledge.operators, chunks[at + 1].text
    feminine = relative in operators("feminine_relative")
    singular = (feminine or relative in operators("masculine_relative")) and relative not in operators("plural_relative")
    if head.function == "dem" or not singular:
        return False  # هذه *الأعمال* وما يقومون به
    return feminine == plural and (own != plural or head.stem in draft.knowledge.operators("act_carrier"))


def is_counted_from(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """منذ بدء *المعارك*، بعد أسبوعين على اندلاع *القتال*: what something is reckoned from up to now has not ended."""
    chunk, operators = chunks[at], draft.knowledge.operators
    if not chunk.prep or token == chunk.first or draft.lacks("starting_noun"):
        return False
    opening = draft.words[token - 1]
    if opening is None or opening.stem not in operators("starting_noun"):
        return False
    if chunk.prep in operators("since_preposition"):
        return True
    before = chunks[at - 1] if at else None
    return chunk.prep in operators("on_preposition") and before is not None and before.kind == TIME


def is_backdrop(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """في ظل *الغارات*، وسط *تقدم* للقوات، على هامش *القمة*: what something is told to happen amid goes on meanwhile."""
    word, chunk, operators = draft.words[token], chunks[at], draft.knowledge.operators
    head = draft.words[chunk.head]
    if (
        word is not None
        and head is not None
        and chunk.prep in operators("on_preposition")
        and head.stem in operators("fringe_noun")
    ):
        return word.stem in operators("gathering_noun")
    if word is None or not word.frame_nouns or draft.entries.frames[word.frame_nouns[0].ref].layer == "result":
        return False
    if draft.kinds[chunk.sentence].find(AUXILIARY, 0, at) >= 0:
        return False  # كانت تدرس في خضم *المظاهرات*
    if chunk.prep in operators("in_preposition") and token > chunk.head and head is not None:
        return head.stem in operators("backdrop_noun") and token <= chunk.head + 3
    before = chunks[at - 1] if at else None
    opening = draft.words[before.head] if before is not None and before.kind == NOUNS and not (chunk.prep or chunk.conj) else None
    if before is not None and before.prep in operators("in_preposition") and opening is not None:
        return opening.stem in operators("backdrop_noun") and draft.knowledge.morphology.may_be_accusative(
            word.text
        )  # في ظل تحقيق الجيش *تقدما*
    if chunk.prep not in operators("amid_preposition") or token > chunk.head + 1:
        return False
    named = head is not None and head.function == "dem"  # وسط *هذا* القصف: the one told before
    told = [other for other in chunks if other.kind == VERB]
    return bool(told) and not named and not any(_is_past_verb(other) for other in told)


def _is_past_verb(chunk: Chunk) -> bool:
    past = chunk.word is not None and chunk.word.light is not None and chunk.word.light.tense == 1
    return chunk.kind == AUXILIARY or (chunk.kind == VERB and chunk.verb is not None and (chunk.verb.tense == 1 or past))


def goes_on_since(draft: Draft, chunks: list[Chunk], at: int, governor: int) -> bool:
    """كثفت الطائرات غاراتها *منذ أسبوع*، تصاعدت الهجمات *حتى الآن*: what is more than it was up to now goes on."""
    if governor < 0 and chunks[at].prep in draft.knowledge.operators("from_preposition"):
        verb = verb_before(chunks, at)
        governor = verb.index if verb is not None else -1  # كثفت الطائرات *من قصفها*
    if governor < 0 or chunks[governor].word is None or chunks[governor].word.light is None:  # type: ignore[union-attr]
        return False
    light = draft.entries.light_verbs[chunks[governor].word.light.ref]  # type: ignore[union-attr]
    if folded(light.lemma) not in draft.knowledge.operators("intensifying_lemma"):
        return False
    if governor and _is_span_since(draft, chunks[governor - 1]):
        return True
    for other in chunks[at + 1 :]:
        if other.kind not in (NOUNS, TIME, PRONOUN) or other.conj:
            return False
        if _is_span_since(draft, other):
            return True
    return False


def _is_span_since(draft: Draft, chunk: Chunk) -> bool:
    since = draft.knowledge.operators("since_preposition")
    first = draft.words[chunk.first]
    return chunk.kind in (TIME, NOUNS) and (chunk.prep in since or (first is not None and first.stem in since))


def is_kept_up(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """استمرار القوات *في القصف*, في ظل قيام الطيران *بشن غارات*: what somebody keeps doing, or does meanwhile, goes on."""
    chunk, operators = chunks[at], draft.knowledge.operators
    if chunk.prep not in operators("complement_preposition") or chunk.conj or not at:
        return False
    index = at - 1
    while index > 0 and index > at - 3 and chunks[index].kind in (TIME, ADVERB):
        index -= 1
    before = chunks[index]
    word = before.word
    if before.kind != NOUNS or word is None or word.article:
        return False
    if word.stem in operators("keeping_up_noun"):
        return before.last > before.head + 1 or bool(word.suffix)
    behind = draft.words[before.head + 1] if before.head + 1 < before.last else None
    amid = before.prep in operators("in_preposition") and word.stem in operators("backdrop_noun")
    return amid and behind is not None and behind.stem in draft.knowledge.any_of("keeping_up_noun", "performing_noun")


def is_lived_under(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """يعيشون تحت *الحصار*، يردون على *القصف*: what the present of a verb has people live under or answer goes on."""
    operators = draft.knowledge.operators
    under = chunks[at].prep in operators("under_preposition")
    if not under and (chunks[at].prep not in operators("on_preposition") or draft.lacks("answering_verb")):
        return False
    verb = verb_before(chunks, at)
    if verb is None or verb.word is None or verb.verb is None or verb.verb.tense != 2 or verb.word.future or verb.word.preposition:
        return False
    if verb.index and chunks[verb.index - 1].kind in (AUXILIARY, NEGATION, COMPLEMENTIZER):
        return False
    if under:
        return True
    return verb.word.stem in operators("answering_verb") and not tells_news(draft, chunks, verb.index)


def still_goes_on(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """العملية التي انطلقت فجر اليوم *لا تزال* مستمرة: the predicate behind a relative clause."""
    chunk = chunks[at]
    if chunk.prep or token != chunk.head or at + 2 >= len(chunks) or chunks[at + 1].kind != RELATIVE or draft.lacks("lasting_verb"):
        return False
    for index in range(at + 2, min(at + 9, len(chunks) - 1)):
        other = chunks[index]
        if other.kind in (COMPLEMENTIZER, CONJUNCTION) or other.conj:
            return False
        if other.kind == NEGATION and other.text not in draft.knowledge.operators("thereby_relative"):
            verb = chunks[index + 1]
            return verb.word is not None and verb.word.stem in draft.knowledge.operators("lasting_verb")
    return False


def lasts_in_topic(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """المعارك *لن تحسم* قريبا، الغارات *تهدد* حياة السكان: acts in the plural of which something is said in the present."""
    if draft.lacks("lasting_event_noun"):
        return False
    chunk, word = chunks[at], draft.words[token]
    head = draft.words[chunk.head]
    shown = head is not None and head.function == "dem" and token == chunk.head + 1  # *هذه* المعارك تأتي في وقت حرج
    if word is None or not word.article or chunk.prep or (token != chunk.head and not shown):
        return False
    if word.stem not in draft.knowledge.operators("battle_noun" if shown else "lasting_event_noun"):
        return False
    if at and chunks[at - 1].kind not in (COMPLEMENTIZER, CONJUNCTION, MARK, OPEN):
        return False
    index = at + 1
    while (
        index < len(chunks)
        and index <= at + 3
        and chunks[index].kind in (NOUNS, PRONOUN, TIME)
        and (chunks[index].prep or chunks[index].kind != NOUNS)
    ):
        index += 1
    if index < len(chunks) - 1 and chunks[index].kind == NEGATION and not chunks[index].conj:
        index += 1
    verb = chunks[index] if index < len(chunks) else None
    if verb is None or verb.kind != VERB or verb.conj or verb.verb is None or verb.word is None:
        return False
    return verb.verb.tense == 2 and not verb.word.future and not _is_past_verb(verb) and chunks[-1].text in tuple(".؟!")


def is_told_as_lasting(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """*تأتي* هذه الاشتباكات في وقت حرج, *يسلط* القتال الضوء على الأزمة: battles, known, that a present right before has for its
    subject; but تأتي هذه المعارك بعد يوم من …: what may be over."""
    if not at or draft.lacks("battle_noun"):
        return False
    chunk, verb, word, operators = chunks[at], chunks[at - 1], draft.words[token], draft.knowledge.operators
    if chunk.prep or chunk.conj or word is None or not word.article or word.stem not in operators("battle_noun"):
        return False
    head = draft.words[chunk.head]
    if token != chunk.head and not (head is not None and head.function == "dem" and token == chunk.head + 1):
        return False
    if verb.kind != VERB or verb.word is None or verb.verb is None or verb.verb.tense != 2:
        return False
    if verb.word.future or verb.word.preposition:
        return False
    before = chunks[at - 2] if at > 1 else None
    if before is not None and before.kind in (AUXILIARY, NEGATION, COMPLEMENTIZER, VERB, PARTICLE):
        return False
    later = draft.knowledge.any_of("after_preposition", "after_word")
    return not any(other.prep in later or draft.tokens.norm[other.first] in later for other in chunks[at + 1 : at + 3])


def is_joined_to_past(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """تشهد المدينة معارك بعد سقوط الحي *واستيلاء المسلحين* عليه: joined to what came first; وبعد *غارات*: or told as such."""
    chunk, operators = chunks[at], draft.knowledge.operators
    if not chunk.conj or token != chunk.head:
        return False
    earlier = operators("after_preposition") - operators("before_preposition")
    if chunk.prep:
        return chunk.prep in earlier
    word, behind = draft.words[token], draft.words[token + 1] if token + 1 < chunk.last else None
    last = draft.words[chunk.last - 1]  # وإغلاق آخر *الأنفاق*
    known = word is not None and (word.article or bool(word.suffix) or (behind is not None and behind.article))
    known = known or (token + 2 < chunk.last + 1 and last is not None and last.article)
    for index in range(at - 1, max(-1, at - _JOINED), -1):
        other = chunks[index]
        if other.kind not in (NOUNS, TIME, ADVERB, PRONOUN):
            return False
        span = chunks[index - 1] if index and other.prep in operators("from_preposition") else None
        later = span is not None and span.kind == TIME and draft.tokens.norm[span.first] in earlier  # بعد شهور *من تقدمهم*
        if other.kind == NOUNS and (other.prep in earlier or later):
            head = draft.words[other.head]
            own = other.last > other.head + 1 or (head is not None and head.article and index + 1 < at)  # بعد *السيطرة على* التل
            return known and head is not None and bool(head.frame_nouns) and own
        if other.kind == NOUNS and not other.prep:
            return False
    return False


def verb_before(chunks: list[Chunk], at: int) -> Chunk | None:
    """The verb before a phrase, with nothing but phrases between."""
    for index in range(at - 1, -1, -1):
        if chunks[index].kind == VERB:
            return chunks[index]
        if chunks[index].kind not in (NOUNS, ADVERB, PRONOUN, TIME):
            return None
    return None
