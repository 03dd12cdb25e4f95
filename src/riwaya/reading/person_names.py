"""Names of persons: where one begins and ends in a noun phrase.

In: tokens of a `Draft`, a stretch of them. Out: the tokens of the name, or a mention of the person who bears it.
The idea: given names, bynames and words that the lexicon does not know make a name; an office or an adjective ends it.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.draft import ActorMention, Draft


def inner_letters(draft: Draft, token: int) -> int:
    """How many letters of a token are proclitics (بالجيش: 1)."""
    word = draft.words[token]
    return word.lead if word is not None else 0


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
        if index == first + 1 or word.head is None or (word.given and not word.head):
            continue
        if word.article and word.stem not in draft.knowledge.operators("trailing_office") and not _is_titled(draft, index, last):
            continue  # الشيخ، الأمير: surnames as well
        if draft.entries.heads[word.head.ref].class_ in ("role", "title", "people", "source") and not word.given:
            return index
    return last


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


def first_name(draft: Draft, end: int, given: int) -> int:
    """Where a name with a known given name at `given` begins: unknown words before it are names too (جلوي بن عبدالعزيز)."""
    while given > end:
        word = draft.words[given - 1]
        if word is not None and word.stem in draft.knowledge.operators("kunya_word") and not word.suffix:
            given -= 1  # *أبو* عبيدة
            continue
        if word is None or draft.in_place[given - 1] or word.article or word.adjective or word.modifier or word.demonym:
            break
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
    if mention.last - index == 1 and (_is_adjective(draft, index) or _is_genitive(draft, index)):
        return None
    return (index, mention.last) if index < mention.last else None


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
