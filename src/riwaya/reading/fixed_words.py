"""Fixed words that must stand behind a verb for it to mean what its entry says.

In: a token and the words of an entry's tail. Out: where they end, or whether the whole is a fixed phrase.
The idea: طلب … عدم ذكر اسمه is one phrase though its words stand apart; each must follow in order within the sentence. A
sentence is looked through for such words once, so that a verb whose own are not in it costs one look-up.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from riwaya.lexicon.compile import ENTITY
from riwaya.lexicon.match import IDIOMATIC
from riwaya.reading.draft import NOUNS, RELATIVE, TIME, Chunk, Draft
from riwaya.reading.left_subjects import left_subject

_STOPS: Final = frozenset("،,.؛:")
_NAME: Final = 3  # words of a name before one of its words


def in_idiom(draft: Draft, token: int) -> bool:
    """Whether a word is part of a fixed phrase that names no act and says nothing (شديدة الانفجار، طلب … عدم ذكر اسمه)."""
    return bool(idiomatic(draft)[token])


def idiomatic(draft: Draft) -> bytearray:
    """A mark a token: 1 where `in_idiom` is true. Made once a report."""
    marks = draft.idiomatic
    if marks is None:
        marks = draft.idiomatic = bytearray(draft.in_idiom)
        tails = draft.knowledge.tails
        for token in draft.matched.where(IDIOMATIC):
            word = draft.words[token]
            if word is None or marks[token]:
                continue
            places = draft.wanted_in(draft.sentence_of[token])
            wanted = (one.tail for one in word.idioms if tails[one.tail][0] in places)
            if any(_follows(draft, token, tail_end(draft, token, tail)) for tail in wanted):
                marks[token] = 1
    return marks


def _follows(draft: Draft, token: int, end: int) -> bool:
    """Whether fixed words that end at `end` stand in the same clause: رفض *الحديث*; but رفض الأهالي التواصل، … *للحديث*."""
    return end >= 0 and all(draft.tokens.norm[between] not in _STOPS for between in range(token + 1, end))


def _parted(draft: Draft, prep: int, index: int) -> bool:
    """انسحب *من* داريا بموجب *اتفاق*: whether a preposition among the fixed words has another noun than the one wanted."""
    word = draft.words[prep]
    if word is None or word.function != "prep" or index <= prep + 1:
        return False
    between = [word for word in draft.words[prep + 1 : index] if word is not None]  # على «المحور»: marks do not part
    return len(between) > 2 or bool(draft.in_place[prep + 1]) or any(one.function == "prep" for one in between)


def _in_name(draft: Draft, index: int, after: int) -> bool:
    """أعلنت قوات *الدعم* السريع سيطرتها: whether a word is only part of the name of somebody that began before it."""
    for start in range(max(after + 1, index - _NAME), index):
        match = draft.phrase(start, ENTITY)
        if match is not None and match.last > index:
            return True
    return False


def tail_end(draft: Draft, token: int, tail: int) -> int:
    """One past the last of the fixed words (`Compiled.tails[tail]`) that must follow a verb in its clause, else -1."""
    wanted = draft.knowledge.tails[tail]
    sentence = draft.sentence_of[token]
    places = draft.wanted_in(sentence)
    if wanted[0] not in places or (len(wanted) > 1 and wanted[1] not in places):
        return -1
    last, limit = token, min(token + 16, draft.sentences[sentence][1])
    for number, text in enumerate(wanted):
        standing = places.get(text, [])
        for index in standing[bisect_right(standing, last) :]:
            word = draft.words[index]
            if word is not None and word.function == "prepron" and (len(wanted) > 1 or index > token + _NAME):
                continue  # قبض *عليه*; but وافق *عليه* … اتفاق: what has a pronoun leaves no place for another noun
            if (number or (word is not None and not word.conjunction)) and not _in_name(draft, index, last):
                break  # ويرسل الحوثيون *وقوات* صالح إمداداتهم: joined to a subject, no fixed word
        else:
            return -1
        if index >= limit or (number and _parted(draft, last, index)):
            return -1
        if not number and _is_of_relative(draft, token, index):
            return -1
        last = index
    return last + 1


def fixed_antecedent(draft: Draft, chunks: list[Chunk], verb: int, tail: int) -> int:
    """الاتفاق النووي *الذي وقعته* طهران، مساعدات *أرسلتها* الإمارات: the token of the noun that a clause describes, where it is
    the one fixed word of its verb and the verb's object by a pronoun, else -1."""
    wanted, chunk = draft.knowledge.tails[tail], chunks[verb]
    if len(wanted) != 1 or chunk.conj or not verb or chunk.word is None:
        return -1
    relative = chunks[verb - 1].kind == RELATIVE
    before = verb - 2 if relative else verb - 1
    noun = chunks[before] if before >= 0 and chunks[before].kind == NOUNS else None
    if noun is None or chunk.word.suffix not in draft.knowledge.operators("absent_suffix"):
        return -1
    if not relative and any(word is not None and (word.article or word.suffix) for word in draft.words[noun.head : noun.last]):
        return -1
    for token in range(noun.head, noun.last):
        word = draft.words[token]
        if word is not None and word.stem == wanted[0]:
            return token
    return -1


def fixed_subject(draft: Draft, chunks: list[Chunk], verb: int, tail: int) -> int:
    """*صاروخ* سقط في البحر، *القذائف* التي سقطت، *إحدى الطائرات* حلقت: the index of the chunk that stands before a verb without an
    object as its subject, where the fixed words head it and name no act by themselves, else -1."""
    chunk = chunks[verb]
    if chunk.conj or not verb or chunk.word is None or chunk.word.suffix:
        return -1
    relative = chunks[verb - 1].kind == RELATIVE
    before = verb - 2 if relative else left_subject(chunks, verb)
    noun = chunks[before] if before >= 0 and chunks[before].kind == NOUNS else None
    operators = draft.knowledge.operators
    if noun is None or noun.prep in operators("means_preposition") or (noun.prep and not relative):
        return -1
    behind = verb + 1
    while behind < len(chunks) and chunks[behind].kind == TIME:
        behind += 1
    if behind < len(chunks) and chunks[behind].kind == NOUNS and not (chunks[behind].prep or chunks[behind].conj):
        return -1  # مواقع سقطت *القذائف* قربها
    if any(event.chunk is one for event in draft.events for one in chunks[before:verb]):
        return -1  # ثلاثة *قتلى* سقطوا، الصواريخ التي *أطلقت* سقطت
    wanted, some = draft.knowledge.tails[tail], operators("some_of_them")
    following, first = chunks[before + 1], draft.words[noun.head]
    if noun.last == noun.head + 1 and following.prep in operators("partitive") and first is not None:
        if draft.counted[noun.head] or first.stem in some:
            noun = following  # واحد *من الصواريخ* سقط
    token = noun.head
    while token < noun.last - 1 and (draft.counted[token] or _is_one_of(draft, token, some)):
        token += 1
    words = draft.words[token : token + len(wanted)]
    if len(words) < len(wanted) or any(word is None or word.stem != text for word, text in zip(words, wanted, strict=True)):
        return -1
    return before


def _is_one_of(draft: Draft, token: int, some: frozenset[str]) -> bool:
    word = draft.words[token]
    return word is not None and word.stem in some


def _is_of_relative(draft: Draft, token: int, index: int) -> bool:
    """سقوط طائرة على بلدة *سقطت في يد* المعارضة: whether a relative stands between a noun and a word, then no fixed one of it."""
    noun, between = draft.words[token], draft.words[token + 1 : index]
    texts, operators = draft.tokens.norm[token + 1 : index], draft.knowledge.operators
    if any(word is not None and word.function == "comp" for word in between) and operators("on_preposition").isdisjoint(texts):
        attached = operators("attached_complementizer")
        if attached.isdisjoint(texts):
            return True  # بيان *نشرته* الوكالة إن *قواتها* دخلت: in what is said; but صنفته *بأنه منظمة إرهابية*
    if index > token + 1 and any(word is not None and word.function == "conj" for word in between):
        joining = draft.knowledge.operators("clause_conjunction")
        if not joining.isdisjoint(draft.tokens.norm[token + 1 : index]):
            return True  # سقط مدنيون في البلدة، *كما* سقط 6 قتلى: another clause begins
    if noun is not None and noun.verb is not None and between and between[0] is not None:
        came = between[0].stem in operators("account_noun")
        return came and not operators("about_preposition").isdisjoint(texts)  # وصلت *أنباء عن* دخول قوات: news came
    if noun is None or noun.verb is not None:
        return False
    return any(word is not None and word.function == "rel" for word in between)


def owns_noun(draft: Draft, verb: Chunk, noun: Chunk) -> bool:
    """الهجوم راح *ضحيته* خمسة: whether a noun is a fixed word with a pronoun of its own: it is nobody, those behind it are."""
    word = draft.words[noun.head]
    if verb.word is None or word is None or not word.suffix or noun.last != noun.head + 1:
        return False
    tails = [reading.tail for reading in verb.word.frame_verbs if reading.tail >= 0]
    return any(tail_end(draft, verb.first, tail) == noun.last for tail in tails)
