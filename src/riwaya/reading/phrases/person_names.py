"""Names of persons: where one begins and ends in a noun phrase.

In: tokens of a `Draft`, a stretch of them. Out: the tokens of the name, or a mention of the person who bears it.
The idea: given names, bynames and words that the lexicon does not know make a name; an office or an adjective ends it.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import HEAD
from riwaya.lexicon.match import Word
from riwaya.reading.draft import ActorMention, Draft


def inner_letters(draft: Draft, token: int) -> int:
    """How many letters of a token are proclitics (بالجيش: 1)."""
    word = draft.words[token]
    if word is None:
        return 0
    if word.lead or word.text[1:] not in draft.knowledge.operators("one_of"):
        return word.lead
    return int(one_with_conjunction(draft, token))


def one_with_conjunction(draft: Draft, token: int) -> bool:
    """*وأحد* الزعماء: "and one of", where the number of the same letters has no hamza."""
    word = draft.words[token]
    if word is None or word.lead or word.text[1:] not in draft.knowledge.operators("one_of"):
        return False
    if word.text[0] not in draft.knowledge.operators("conjunction_letter"):
        return False
    return draft.knowledge.morphology.begins_with_hamza_above(draft.tokens.raw(token)[1:])


def person_mention(draft: Draft, first: int, last: int) -> ActorMention:
    end = name_end(draft, first, last)
    return ActorMention(
        first, last, "person", head_class="person", definite=True, inner=inner_letters(draft, first),
        name_ar=as_written(draft, first, end), person_name=(first, end),
    )  # fmt: skip


def name_end(draft: Draft, first: int, last: int) -> int:
    """Where a name that begins at `first` gives way to an office behind it: عبد الله السواط *مدير عام الهيئة*."""
    for index in range(first + 1, last):
        word = draft.words[index]
        if word is None:
            return index  # صبحي شيباني *(24 عاما)*
        if index > first + 1 and word.stem in draft.knowledge.operators("one_of") and not word.article:
            return index  # حمد بن وهيط *أحد مشايخ القبيلة*
        if index > first + 1 and word.article and _describes(draft, index, last):
            return index  # أبو محمد *المتابع* لنشاط التنظيم
        if (word.article or index > first + 1) and _opens_office(draft, index):
            return index  # سامي نجم *المتحدث باسم الرئيس*, سلمان بن حمد *ولي العهد*
        if index > first + 1 and _is_another(draft, index, last):
            return index
        if index == first + 1 or word.head is None or (word.given and not word.head):
            continue
        if index == first + 2 == last - 1 and draft.tokens.norm[first] in draft.knowledge.operators("servant_word"):
            continue  # عبد الحكيم *مجاهد*
        if draft.tokens.norm[index - 1] in draft.knowledge.operators("name_link"):
            continue  # جلوي بن عبدالعزيز بن *مساعد*
        if word.article and word.stem not in draft.knowledge.operators("trailing_office") and not _is_titled(draft, index, last):
            continue  # الشيخ، الأمير: surnames as well
        if draft.entries.heads[word.head.ref].class_ in ("role", "title", "people", "source") and not word.given:
            return index
    return last


def _is_another(draft: Draft, index: int, last: int) -> bool:
    """استقبل خالد بن سعود *الأمير سلطان*, رأس الأمير سامي *الجلسة*: a title before a given name, and a thing with a feminine
    ending, are no surname."""
    word, following = draft.words[index], draft.words[index + 1] if index + 1 < last else None
    if word is None or not word.article or word.given:
        return False
    if word.head is not None and draft.entries.heads[word.head.ref].class_ in ("role", "title"):
        return following is not None and following.given and not following.article
    return word.noun and not (word.adjective or word.head) and draft.knowledge.morphology.has_feminine_ending(word.text)


def is_share_of_persons(draft: Draft, word: Word | None) -> bool:
    """*أحدهم*, *إحداهن*, *معظمهم*: one or some of persons named before."""
    operators = draft.knowledge.operators
    return word is not None and word.suffix in operators("their_suffix") and word.stem in operators("person_share")


def _describes(draft: Draft, index: int, last: int) -> bool:
    """Whether an adjective with the article is none of a name: with its own preposition behind it, or of a feminine noun before."""
    word, following = draft.words[index], draft.words[index + 1] if index + 1 < len(draft.words) else None
    assert word is not None
    if index + 1 == last and word.adjective and not word.given and draft.knowledge.morphology.is_feminine_nisba(word.text):
        return True  # خلية عبد القادر *الأمنية*
    if following is None or index + 1 != last:
        return False
    prep = following.preposition or (following.text if following.function == "prep" else "")
    return bool(prep) and f"{word.stem} {prep}" in draft.knowledge.operators("complemented_adjective")


def _opens_office(draft: Draft, index: int) -> bool:
    """Whether an office of several words begins at a token."""
    term = draft.phrase(index, HEAD)
    return term is not None and draft.entries.heads[term.reading.ref].class_ == "role"


def _is_titled(draft: Draft, index: int, last: int) -> bool:
    """محمد حسين *المفتي العام*: with an adjective behind it a word with an article is an office and no surname."""
    following = draft.words[index + 1] if index + 1 < last else None
    return following is not None and following.article and bool(following.adjective or following.modifier)


def is_kunya(draft: Draft, token: int, last: int) -> bool:
    """الناشط *أبو العبد*: a name by one's child or by-name."""
    word = draft.words[token]
    return word is not None and token + 1 < last and word.stem in draft.knowledge.operators("kunya_word") and not word.suffix


def is_bare_name(draft: Draft, token: int, last: int) -> bool:
    """Whether the word behind a title can only be a name: the lexicon knows it as nothing else, or it is a given name."""
    word = draft.words[token] if token < last else None
    if word is None or word.preposition or draft.in_place[token]:
        return False
    if word.given:
        return True
    return not (
        word.head or word.entity or word.demonym or word.modifier or word.noun or word.frame_nouns or word.adjective
        or word.cue_noun or word.verb or word.function or word.state or word.people or word.article
    )  # fmt: skip


def unknown_person(draft: Draft, first: int, last: int) -> ActorMention | None:
    """مقتل *نعسون الزعرور*، استشهد *برهوم الشنتوت*: a person by a name of two words and more that the lexicon does not know."""
    quoted = first < last and draft.words[first] is None and draft.quote_of[first] >= 0
    if quoted:
        first, last = first + 1, min(last, draft.quotes.found[draft.quote_of[first]].close)
    words = draft.words[first:last]
    if not 2 <= last - first <= 6 or any(word is None for word in words):
        return None
    unknown = 0
    for index, word in enumerate(words):
        assert word is not None
        if draft.in_place[first + index] or draft.counted[first + index] or word.suffix or word.preposition:
            return None
        if word.head or word.entity or word.demonym or word.function or word.frame_nouns or (index == 0 and word.article):
            if not quoted:
                return None
        if word.adjective and word.article and not word.given and not quoted:
            return None  # بيسنجن *القريبة*
        unknown += not word.known or word.given or (index > 0 and word.article)
    if words[0] is not None and words[0].noun and not words[0].given and not quoted:
        return None
    return person_mention(draft, first, last) if unknown else None


SEIZED: Final = frozenset(["detained", "released", "abducted"])  # what is done to persons and nothing else


def unknown_surname(draft: Draft, first: int, last: int, sure: bool = False) -> ActorMention | None:
    """اجتمع مع *البارزاني*، اغتيل *العجلاني*: a person by one word with the article that looks like a surname and is nothing else.

    `sure`: only a person can stand there (أطلق سراح *السليمان*), whatever the word looks like.
    """
    word = draft.words[first] if last == first + 1 else None
    if word is None or not word.article or word.suffix or draft.in_place[first] or draft.quote_of[first] >= 0:
        return None
    if (
        word.head or word.entity or word.demonym or word.modifier or word.noun or word.frame_nouns or word.adjective
        or word.cue_noun or word.verb or word.function or word.state or word.people
    ):  # fmt: skip
        return None
    return person_mention(draft, first, last) if sure or draft.knowledge.morphology.may_be_surname(word.text) else None


def unknown_given(draft: Draft, first: int, last: int) -> ActorMention | None:
    """اعتقال *عبدالرحمن*: a person by nothing but a given name that is no other word, where only a person can stand."""
    word = draft.words[first] if last == first + 1 else None
    if word is None or not word.given or word.article or word.suffix or draft.in_place[first] or draft.quote_of[first] >= 0:
        return None
    if word.head or word.entity or word.demonym or word.modifier or word.noun or word.frame_nouns or word.adjective:
        return None
    if word.cue_noun or word.verb or word.function or word.state or word.people:
        return None
    return person_mention(draft, first, last)


def first_name(draft: Draft, end: int, given: int) -> int:
    """Where a name with a known given name at `given` begins: unknown words before it are names too (جلوي بن عبدالعزيز)."""
    while given > end:
        word = draft.words[given - 1]
        if word is not None and word.stem in draft.knowledge.operators("kunya_word") and not word.suffix:
            given -= 1  # *أبو* عبيدة
            continue
        if word is None or draft.in_place[given - 1] or word.article or word.adjective or word.modifier or word.demonym:
            break
        if word.stem in draft.knowledge.operators("name_noun") and not (word.preposition or word.suffix):
            before = draft.words[given - 2] if given > 1 else None
            if given - 1 > end or (before is not None and before.article):
                return given - 1  # مهندس *فضل* عبد الله عبيد, العميد *فضل* سالم
        if word.head or word.noun or word.entity or word.people or word.state or word.function:
            break
        if word.frame_nouns or word.verb or word.cue_noun:
            break
        given -= 1
    return given


def name_after_role(draft: Draft, mention: ActorMention) -> tuple[int, int] | None:
    """The unknown words that end a role's phrase are a person's name: رئيس البلدية *فلان الفلاني*."""
    index = mention.last
    while index > mention.first + 1:
        word = draft.words[index - 1]
        if word is None or (word.known and not word.given and not word.entity):
            break
        if draft.in_place[index - 1] or (_is_group(draft, word) and not _is_named(draft, index - 2)):
            break  # أمير منطقة *نجران*، المتحدث باسم حركة *طالبان*; but عبدالملك *الحوثي*
        if word.article and index == mention.last and index - 1 > mention.first:
            before = draft.words[index - 2]
            if before is None or (before.known and not before.given):
                break
        index -= 1
    if index < mention.last and is_front(draft, index - 1, mention.first):
        return None  # المتحدث باسم جبهة *ردفان العند*
    if mention.last - index == 1 and (_is_adjective(draft, index) or _is_genitive(draft, index)):
        return None
    return (index, mention.last) if index < mention.last else None


def is_front(draft: Draft, token: int, first: int) -> bool:
    """*جبهة* ردفان: whether a front, named after the ground it is on, stands at a token behind an office."""
    word = draft.words[token] if token > first else None
    return word is not None and not word.article and word.stem in draft.knowledge.operators("front_noun")


def _is_genitive(draft: Draft, token: int) -> bool:
    """محافظ *مطروح*: one word right behind an office without an article is what it is an office of."""
    word = draft.words[token - 1] if token else None
    return word is not None and word.head is not None and not (word.article or word.suffix)


def _is_group(draft: Draft, word: Word) -> bool:
    return word.entity is not None and draft.entries.actors[word.entity.ref].kind != "person"


def _is_named(draft: Draft, token: int) -> bool:
    word = draft.words[token]
    return word is not None and word.given


def _is_adjective(draft: Draft, token: int) -> bool:
    word = draft.words[token]
    return word is None or word.article or word.demonym is not None or word.modifier is not None


def as_written(draft: Draft, first: int, last: int) -> str:
    """The words as they stand, without the proclitic of the first."""
    tokens = draft.tokens
    return tokens.text[tokens.inner_start(first, inner_letters(draft, first)) : tokens.end[last - 1]]
