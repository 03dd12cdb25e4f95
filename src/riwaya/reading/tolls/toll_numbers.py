"""The numbers of a toll: how many persons a phrase tells, by a numeral, by the number of a noun or of a pronoun.

In: a draft with phrases or mentions of persons. Out: the number that counts them, and which loss a word names.
The idea: the number in a phrase counts its persons, a noun says one, two or several; ages count nobody.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.quantities import QuantityMention, plural_at
from riwaya.languages.ar.shapes import is_mine, is_voweled_dual
from riwaya.lexicon.match import Word
from riwaya.reading.draft import AUXILIARY, NOUNS, PARTICLE, TIME, ActorMention, Draft, EventDraft
from riwaya.records import Effect
from riwaya.text.normalise import folded

_LOSSES: Final[tuple[Effect, ...]] = ("killed", "injured")
_ELEVEN: Final = 11
_NOBODY: Final = frozenset(["years", "times"])  # what is counted and is nobody: a man of 45 years, executed one time
_AVERTED: Final = 2  # tokens from a word of averting to the losses
_NEGATED: Final = 5  # tokens from a negation to what it denies


def is_in_ranks(draft: Draft, mention: ActorMention) -> bool:
    """في صفوف *المدنيين*، بين *المدنيين*، قتيل من *المدنيين*: of whom those counted are, not they themselves."""
    chunk = draft.chunk_of[mention.first]
    word = draft.words[chunk.head] if chunk is not None else None
    operators = draft.knowledge.operators
    return chunk is not None and (
        chunk.prep in operators("between_preposition")
        or (chunk.prep in operators("from_preposition") and loss_of(draft, chunk.first - 1) is not None)
        or (word is not None and word.stem in operators("ranks_noun"))
    )


def count_of(draft: Draft, mention: ActorMention) -> QuantityMention | None:
    """How many a mention of persons names, told by a number or by the number of its noun."""
    chunk = draft.chunk_of[mention.first]
    first = min(mention.first, chunk.head if chunk is not None else mention.first)
    last = max(mention.last, chunk.last if chunk is not None else mention.last)
    number = told_behind(draft, mention) or number_in(draft, first, last)
    behind = draft.words[last] if number is not None and last < number.last else None
    if number is None or (behind is not None and behind.conjunction):
        number = implied_by(draft, mention)  # أصيب *الطالب* والطالبة اللذان اعتقلا: the sum of both is not of the first
    return None if number is None or effect_counted(number) or loss_named(draft, mention) else number  # طفل و*جرحى*


def is_denied(draft: Draft, token: int) -> bool:
    """لا أنباء عن *إصابات*، دون وقوع *ضحايا*"""
    without = draft.knowledge.operators("negating_noun")
    first = draft.sentences[draft.sentence_of[token]][0]
    for before in range(token - 1, max(first, token - _NEGATED) - 1, -1):
        word = draft.words[before]
        if word is None:
            return False
        if word.function == "neg" or word.stem in without:
            return True
    return False


def is_averted(draft: Draft, token: int) -> bool:
    """سحبوا قواعدهم لتفادي وقوع *ضحايا*, لمنع *سقوط* قتلى: the dead that somebody wants to spare are none."""
    first = draft.sentences[draft.sentence_of[token]][0]
    for before in range(token - 1, max(first, token - _AVERTED) - 1, -1):
        word = draft.words[before]
        if word is None or (word.function and word.function not in ("noun", "quant")):
            return False
        if word.stem in draft.knowledge.operators("averting_noun"):
            return True
    return False


def effect_counted(quantity: QuantityMention) -> Effect | None:
    """The effect that the counted noun itself names (7 إصابات)."""
    return next((effect for effect in _LOSSES if quantity.counts == effect), None)


def effect_of(quantity: QuantityMention, toll: Effect) -> Effect:
    """What was done to those a number counts: what their noun says (قتل 3 *جرحى*), or, where nobody was hurt by it, the act
    (نقل 5 جرحى: evacuated)."""
    return (effect_counted(quantity) or toll) if toll in _LOSSES else toll


def loss_of(draft: Draft, token: int) -> Effect | None:
    """The effect that a word of loss names (قتيل: killed, جرحى: injured)."""
    word = draft.words[token]
    if word is None:
        return None
    if word.stem in draft.knowledge.operators("killed_noun"):
        return "killed"
    return "injured" if word.stem in draft.knowledge.operators("injured_noun") else None


def loss_named(draft: Draft, mention: ActorMention) -> Effect | None:
    return next((effect for token in range(mention.first, mention.last) if (effect := loss_of(draft, token)) is not None), None)


def one_of(draft: Draft, mention: ActorMention) -> QuantityMention | None:
    """أحد الجنود، واحدة من الممرضات: one, whatever the number of the noun behind."""
    word = draft.words[mention.first]
    if word is None or word.suffix or mention.last - mention.first < 2 or word.stem not in draft.knowledge.operators("one_of"):
        return None
    numbers = draft.quantities_in[draft.sentence_of[mention.first]]
    if any(number.first == mention.first and number.value == _ELEVEN for number in numbers):
        return None  # *أحد عشر* شخصا
    number = QuantityMention(mention.first, mention.last, 1, 1, 1, "exact", "people", None, False)
    draft.add_quantity(number)
    return number


def names_plural(draft: Draft, event: EventDraft) -> bool:
    """Whether the trigger holds a plural of persons hit (قتلى، ضحايا)."""
    return any(
        (word is not None and word.head is not None and word.head.number == 2)
        or (loss_of(draft, token) is not None and plural_at(draft.tokens, token) is not None)
        for token, word in enumerate(draft.words[event.first : event.last], event.first)
    )


def number_in(draft: Draft, first: int, last: int, own: Effect | None = None) -> QuantityMention | None:
    """The first number in some tokens that counts no years, nor losses other than the word's own (شهيد و*3 جرحى*)."""
    if first >= last:
        return None
    for quantity in draft.quantities_in[draft.sentence_of[first]]:
        if own is not None and effect_counted(quantity) not in (None, own):
            continue
        if quantity.first >= first and quantity.last <= last + 2 and quantity.first < last and quantity.counts not in _NOBODY:
            if quantity.first > first and _is_theirs(draft, quantity):
                continue
            return quantity
    return None


def _is_theirs(draft: Draft, quantity: QuantityMention) -> bool:
    """أب *لثلاثة أطفال*: a number with ل inside a phrase counts what one has, not those the phrase names."""
    return draft.tokens.norm[quantity.first][: quantity.lead] in draft.knowledge.operators("of_preposition")


def told_behind(draft: Draft, mention: ActorMention) -> QuantityMention | None:
    """The number that counts a noun before it: جميع ركاب الطائرة وعددهم 176, الصيادون العشرون."""
    norm = draft.tokens.norm
    theirs = draft.knowledge.operators("their_number")
    for quantity in draft.quantities_in[draft.sentence_of[mention.first]]:
        if quantity.counts == "years":
            continue  # فلان (45 عاما)
        if quantity.noun is not None and mention.first <= quantity.noun[0] < mention.last:
            return quantity
        if mention.last < quantity.first <= mention.last + 4 and norm[quantity.first - 1] in theirs:
            return quantity
        if mention.last < quantity.first <= mention.last + 3 and _is_size(draft, mention, quantity):
            return quantity
    return None


def _is_size(draft: Draft, mention: ActorMention, quantity: QuantityMention) -> bool:
    """عائلة مؤلفة *من أربعة أفراد*، عائلة *من 5 أشخاص*: how many a family is, right behind it."""
    head = next((draft.words[token] for token in range(mention.first, mention.last) if not draft.counted[token]), None)
    operators = draft.knowledge.operators
    if head is None or head.stem not in operators("family_noun") or quantity.counts not in (None, "people"):
        return False
    if draft.tokens.norm[quantity.first - 1] not in operators("from_preposition"):
        return False
    between = draft.words[mention.last : quantity.first - 1]
    return all(word is not None and word.stem in operators("consisting_word") for word in between)


def others(draft: Draft, event: EventDraft) -> QuantityMention | None:
    """أصيب *آخرون*، إصابة *آخر*: others of whom nobody says how many."""
    token = event.last
    word = draft.words[token] if token < draft.sentences[event.sentence][1] else None
    operators = draft.knowledge.operators
    if word is None:
        return None
    if word.text in operators("others_many"):
        return QuantityMention(token, token + 1, None, 2, None, "at_least", "people", None, False)
    if word.text in operators("others_two"):
        return QuantityMention(token, token + 1, 2, 2, 2, "exact", "people", None, True)
    if word.text in operators("others_one"):
        return QuantityMention(token, token + 1, 1, 1, 1, "exact", "people", None, False)
    return None


def by_pronoun(draft: Draft, event: EventDraft, toll: Effect) -> QuantityMention | None:
    """جثماني الرجل وابنه بعد *مقتلهما*، الذي *قتلته* ميليشيا: what the number of a pronoun on it says."""
    word = draft.words[event.first]
    if word is None or not word.suffix or toll not in _LOSSES or (event.rule.endswith(":verb") and toll != "killed"):
        return None  # أصابته قذيفة: a house as well
    number, feminine = draft.knowledge.morphology.pronoun_of(word.suffix)
    if number == 2 and (counted := counted_before(draft, event)) is not None:
        return counted
    if not number and word.suffix not in draft.knowledge.operators("own_pronoun"):
        return None  # يقتلوننا
    if number == 1:
        return QuantityMention(event.first, event.last, 2, 2, 2, "exact", "people", None, True)
    if number == 2:
        return QuantityMention(event.first, event.last, None, 2, None, "at_least", "people", None, False)
    if feminine:
        return None  # مقتلها: a woman, or several
    return QuantityMention(event.first, event.last, 1, 1, 1, "exact", "people", None, False)


def counted_before(draft: Draft, event: EventDraft) -> QuantityMention | None:
    """لقي *خمسة* مصرعهم، *ستة آخرون* قتلوا: a number of persons nobody names right before what happened to them."""
    chunks, index = draft.chunks[event.sentence], event.chunk.index - 1 if event.chunk is not None else -1
    while index >= 0 and chunks[index].kind in (PARTICLE, AUXILIARY, TIME):
        index -= 1
    found: list[QuantityMention] = []
    while index >= 0 and chunks[index].kind == NOUNS:
        chunk = chunks[index]
        number = number_in(draft, chunk.head, chunk.last) if draft.counted[chunk.head] and not chunk.prep else None
        if number is not None and (number.people or number.counts is None):
            found.append(number)
        elif not (found and chunk.prep and not chunk.conj):
            return None  # *جندي* وثلاثة متعاقدين قتلوا: not all of them are counted
        if number is not None and not chunk.conj:
            break
        index -= 1
    if len(found) < 2:
        return found[0] if found else None
    low = sum(number.low or 0 for number in found)
    is_open = any(number.high != number.low for number in found)
    first, last = found[-1].first, found[0].last
    return QuantityMention(first, last, None if is_open else low, low, None if is_open else low,
                           "at_least" if is_open else "exact", "people", None, False)  # fmt: skip


def _tells(draft: Draft, word: Word | None) -> bool:
    """ناشط، مراسل: whether a word of those who tell news names persons, whom something may befall."""
    if word is None or word.head is None:
        return False
    return folded(draft.entries.heads[word.head.ref].lemma) in draft.knowledge.operators("person_telling")


def _is_dual(draft: Draft, mention: ActorMention) -> bool:
    """قتل *ضابطي* شرطة، مقتل *مواطنَين*: a dual that its construct ending, behind which no pronoun of mine can be, or a written
    vowel shows."""
    word, chunk, behind = draft.words[mention.first], draft.chunk_of[mention.first], mention.first + 1
    if word is None or chunk is None:
        return False
    if is_voweled_dual(draft.tokens.raw(mention.first)):
        return True
    following = draft.words[behind] if behind < min(chunk.last, mention.last) else None
    return is_mine(word.suffix) and following is not None and not following.preposition and not following.conjunction


def implied_by(draft: Draft, mention: ActorMention, toll: Effect = "killed") -> QuantityMention | None:
    """What the number of a noun says: one, two, or an unspecified plural of at least two."""
    first = draft.words[mention.first]
    soldiers = mention.number == 2 and first is not None and not mention.definite  # قتل *جنود*
    soldiers = soldiers and first is not None and first.stem in draft.knowledge.operators("foe_word")
    persons = soldiers or mention.head_class in ("people", "person", "role", "title")
    if not persons and (mention.head_class != "source" or toll not in _LOSSES) and not _tells(draft, first):
        return None
    before = draft.words[mention.first - 1] if mention.first else None
    if before is not None and before.stem in draft.knowledge.operators("between_preposition"):
        return None  # مئة بين *قتيل* وجريح
    word = draft.words[mention.first]
    many = word is not None and word.text in draft.knowledge.operators("many_persons")  # أصيب *كثيرون*
    collective = word is not None and word.stem in draft.knowledge.operators("family_noun")  # *عائلة* كاملة
    if word is not None and word.text in draft.knowledge.operators("bare_dual"):
        return QuantityMention(mention.first, mention.last, 2, 2, 2, "exact", "people", None, True)  # مقتل *شرطيين*
    if _is_dual(draft, mention):
        return QuantityMention(mention.first, mention.last, 2, 2, 2, "exact", "people", None, True)
    if mention.number == 2 or many or collective or plural_at(draft.tokens, mention.first) is not None:
        return QuantityMention(mention.first, mention.last, None, 2, None, "at_least", "people", None, False)
    if mention.number == 1:
        return QuantityMention(mention.first, mention.last, 2, 2, 2, "exact", "people", None, True)
    return QuantityMention(mention.first, mention.last, 1, 1, 1, "exact", "people", None, False)


__all__ = [
    "by_pronoun", "count_of", "counted_before", "effect_counted", "effect_of", "implied_by", "is_averted", "is_denied",
    "is_in_ranks", "loss_named", "loss_of", "names_plural", "number_in", "one_of", "others", "told_behind",
]  # fmt: skip
