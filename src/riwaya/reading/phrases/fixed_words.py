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
from riwaya.reading.draft import ADVERB, AUXILIARY, NOUNS, PARTICLE, PRONOUN, RELATIVE, TIME, Chunk, Draft
from riwaya.reading.phrases.left_subjects import left_subject
from riwaya.reading.words.marks import COMMAS

_STOPS: Final = COMMAS | frozenset(".؛:")
_NAME: Final = 3  # words of a name before one of its words
_BEFORE: Final = 12  # chunks between a noun and the pronoun of a verb that goes back to it


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
    phrases = draft.phrases
    for start in range(max(after + 1, index - _NAME), index):
        match = draft.phrase(start, ENTITY) if start in phrases else None
        if match is not None and match.last > index:
            return True
    return False


def takes_up_fixed(draft: Draft, token: int, tail: int) -> bool:
    """ثلاث طائرات مسيرة *أطلقتها* الجماعة: whether the arms that are the fixed object of a verb stand before it, so that its
    pronoun is them."""
    if tail < 0 or tail_end(draft, token, tail) >= 0:
        return False
    wanted = draft.knowledge.tails[tail][0]
    before = (word for word in draft.words[max(0, token - _BEFORE) : token] if word is not None)
    first = next((word for word in before if wanted in (word.text, word.stem)), None)
    arms = draft.knowledge.any_of("weapon_noun", "shot_down_noun")
    return first is not None and not first.preposition and first.stem in arms


def tail_end(draft: Draft, token: int, tail: int, behind: int = 0) -> int:
    """One past the last of the fixed words (`Compiled.tails[tail]`) that must follow a verb in its clause, else -1. They are looked
    for from a token `behind` the verb on, where one is given."""
    wanted = draft.knowledge.tails[tail]
    sentence = draft.sentence_of[token]
    places = draft.wanted_at[sentence]
    if places is None:
        places = draft.wanted_in(sentence)
    standing = places.get(wanted[0])
    if standing is None or standing[-1] <= token:  # nearly always: none of them stands behind it
        return -1
    several = len(wanted) > 1
    if several and wanted[1] not in places:
        return -1
    last, limit, words = max(token, behind - 1), min(token + 16, draft.sentences[sentence][1]), draft.words
    for number, text in enumerate(wanted):
        if number:
            standing = places.get(text, [])
        for index in standing[bisect_right(standing, last) :]:
            if index >= limit:
                return -1  # those behind it are further off still
            word = words[index]
            if word is not None and word.function == "prepron" and (several or index > token + _NAME):
                continue  # قبض *عليه*; but وافق *عليه* … اتفاق: what has a pronoun leaves no place for another noun
            if not number and index == token + 1 and _is_force_before_object(draft, token, index):
                continue  # استقدمت *قوات النظام* تعزيزات
            if (number or (word is not None and not word.conjunction)) and not _in_name(draft, index, last):
                break  # ويرسل الحوثيون *وقوات* صالح إمداداتهم: joined to a subject, no fixed word
        else:
            return -1
        if number and _parted(draft, last, index):
            return tail_end(draft, token, tail, last + 1) if number == 1 else -1  # خسر أكثر *من* ثلاثين *من* مقاتليه
        if not number and (_is_of_relative(draft, token, index) or _is_beyond(draft, token, index)):
            return -1
        last = index
    return last + 1


def _is_force_before_object(draft: Draft, token: int, index: int) -> bool:
    """أرسلت *قوات الحشد* تعزيزات, نشرت *قوات الأمن* حواجز: whether a force right behind a verb has another fixed word of that as
    the object behind it, so that it does the act; but دخلت *القوات* المدينة."""
    verb, word, chunk = draft.words[token], draft.words[index], draft.chunk_of[index]
    if word is None or word.head is None or chunk is None or draft.entries.heads[word.head.ref].class_ != "force":
        return False
    if chunk.prep or chunk.conj or chunk.head != index or word.suffix:
        return False
    row = draft.chunks[chunk.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if behind is None or behind.kind != NOUNS or behind.prep or behind.conj or behind.first != chunk.last or verb is None:
        return False
    other = draft.words[behind.head]
    fixed = draft.knowledge.one_fixed(verb)
    return other is not None and any(text in fixed for text in (other.stem, *draft.knowledge.wanted(other)))


def _is_beyond(draft: Draft, token: int, index: int) -> bool:
    """لن يحل المشكلة، بل سينتج *منظمة*: whether a comma, and a word that goes on behind it, part a verb from its fixed words."""
    norm = draft.tokens.norm
    for between in range(token + 2, index - 1) if norm[index - 1] not in COMMAS else ():  # but أعلن الوزير، وهو طبيب، *استعداده*
        if norm[between] in _STOPS:
            word = draft.words[between + 1]
            if word is None or word.function == "rel":
                continue
            if word.conjunction or word.function == "conj" or (word.verb is not None and not word.nominal):
                return True
            if norm[between + 1] in draft.knowledge.operators("where_conjunction"):
                return True  # لم تتوقف الخسائر هنا، *حيث* أسفر القصف عن …
    return False


def first_of_tail(draft: Draft, token: int, tail: int) -> int:
    """أطلق الحارس *النار* على المارة: the first of the fixed words that must follow a verb in its clause, -1 where they do not."""
    end = tail_end(draft, token, tail)
    wanted = draft.knowledge.tails[tail]
    if end < 0 or len(wanted) == 1:
        return end - 1 if end >= 0 else -1
    standing = draft.wanted_in(draft.sentence_of[token])[wanted[0]]
    return standing[bisect_right(standing, token)]


class Before:
    """What stands before a verb that its fixed words may name; found once for all the readings of the verb."""

    __slots__ = ("chunks", "described", "draft", "goes_back", "heads", "is_nothing", "relative", "subject", "subject_head", "verb")

    def __init__(self, draft: Draft, chunks: list[Chunk], verb: int) -> None:
        self.draft = draft
        self.chunks = chunks
        self.verb = verb
        self.subject, self.subject_head = _subject(draft, chunks, verb)
        head = draft.words[self.subject_head] if self.subject >= 0 else None
        # The words of tails that its subject may be.
        self.heads: tuple[str, ...] = (head.stem, *draft.knowledge.wanted(head)) if head is not None else ()
        self.relative = False
        self.described = self._described()
        self.goes_back = _goes_back(draft, chunks, verb)
        self.is_nothing = self.subject < 0 and self.described is None and not self.goes_back

    def _described(self) -> Chunk | None:
        """The noun that the clause of the verb describes."""
        chunks, verb = self.chunks, self.verb
        chunk = chunks[verb]
        if chunk.conj or not verb or chunk.word is None:
            return None
        opening = _clause_opening(chunks, verb)
        relative = self.relative = opening >= 0 and chunks[opening].kind == RELATIVE
        if not relative and opening < verb - 1 and chunk.verb is not None and chunk.verb.tense == 2:
            return None  # انهارت هدنة *كان يلتزمها* الطرفان: how things stood
        before = opening - 1 if relative else opening
        while relative and before > 0 and chunks[before].kind in (TIME, ADVERB):
            before -= 1
        noun = chunks[before] if before >= 0 and chunks[before].kind == NOUNS else None
        if noun is None or relative:
            return noun
        known = any(word is not None and (word.article or word.suffix) for word in self.draft.words[noun.head : noun.last])
        return None if known else noun

    def fixed_antecedent(self, tail: int) -> int:
        """الاتفاق النووي *الذي وقعته* طهران، مساعدات *أرسلتها* الإمارات، مدرعات *حصلت عليها*، الألغام *التي زرعت من قبل* المليشيا:
        the token of the noun that a clause describes, where it is what the fixed words of its verb name and a pronoun of the verb
        or of their preposition takes it up, else -1."""
        noun, draft = self.described, self.draft
        if noun is None:
            return -1
        wanted = _taken_up(draft, self.chunks, self.verb, draft.knowledge.tails[tail], self.relative)
        for token in range(noun.head, noun.last - len(wanted) + 1) if wanted else ():
            if all(_may_be(draft, token + number, text) for number, text in enumerate(wanted)):
                return token
        return -1

    def fixed_subject(self, tail: int) -> int:
        """*صاروخ* سقط في البحر، *القذائف* التي سقطت، *إحدى الطائرات* حلقت: the index of the chunk that stands before a verb
        without an object as its subject, where the fixed words head it and name no act by themselves, else -1."""
        before, token, draft = self.subject, self.subject_head, self.draft
        if before < 0:
            return -1
        wanted = draft.knowledge.tails[tail]
        if token + len(wanted) > len(draft.words):
            return -1
        for text in wanted:
            if not _may_be(draft, token, text):
                return -1
            token += 1
        told = any(event.chunk is one for event in draft.events for one in self.chunks[before : self.verb])
        return -1 if told else before  # ثلاثة *قتلى* سقطوا، الصواريخ التي *أطلقت* سقطت

    def fixed_referent(self, tail: int) -> int:
        """جمعت المليشيا *الألغام* ثم *زرعتها*: the token of the noun before in the sentence that a verb's pronoun goes back to,
        where it is what the fixed words of the verb name, else -1."""
        word = self.chunks[self.verb].word
        return _referent(self.draft, self.chunks, self.verb, word.suffix, tail) if self.goes_back and word is not None else -1


def fixed_antecedent(draft: Draft, chunks: list[Chunk], verb: int, tail: int) -> int:
    """See `Before.fixed_antecedent`."""
    return Before(draft, chunks, verb).fixed_antecedent(tail)


def _clause_opening(chunks: list[Chunk], verb: int) -> int:
    """The chunk before a verb with its كان and قد: الألغام *التي* كانت المليشيا قد زرعتها."""
    opening = verb - 1
    while opening > 0 and chunks[opening].kind in (PARTICLE, ADVERB):
        opening -= 1
    if opening > 1 and chunks[opening].kind == NOUNS and not chunks[opening].prep and chunks[opening - 1].kind == AUXILIARY:
        opening -= 1
    return opening - 1 if opening >= 0 and chunks[opening].kind == AUXILIARY and not chunks[opening].conj else opening


def _taken_up(draft: Draft, chunks: list[Chunk], verb: int, wanted: tuple[str, ...], relative: bool) -> tuple[str, ...]:
    """The fixed words that a noun before its clause must be, () where nothing in the clause takes it up."""
    chunk, operators = chunks[verb], draft.knowledge.operators
    assert chunk.word is not None
    if chunk.word.suffix in operators("absent_suffix"):
        return wanted
    following = chunks[verb + 1] if verb + 1 < len(chunks) else None
    if following is None:
        return ()
    if following.kind == PRONOUN and len(wanted) > 1 and not following.conj:  # حصلت *عليها*
        return wanted[1:] if following.text.startswith(wanted[0]) else ()
    said = draft.tokens.norm[chunk.last : chunk.last + 2]
    handed = len(said) == 2 and (
        " ".join(said) in operators("agent_phrase")
        or (said[0] in operators("from_preposition") and said[1] in operators("agent_preposition"))
    )
    return wanted if relative and handed else ()


def opens_agent(draft: Draft, token: int) -> bool:
    """اعتقل ثلاثة *من قبل* الأمن, اعتقال ثلاثة *من طرف* الأمن: whether who did it follows, though من behind a number may be of;
    من جانب is none, for five dead of somebody's side are told so too."""
    said, operators = draft.tokens.norm[token : token + 2], draft.knowledge.operators
    if len(said) < 2 or said[0] not in operators("from_preposition"):
        return False
    return said[1] in operators("agent_preposition") or said[1] in operators("agent_side")


def bears_fixed_words(draft: Draft, pronoun: Chunk, tail: int) -> bool:
    """أسلحة استولوا *عليها*: whether a preposition with a pronoun takes up what the fixed words of its verb name, so nobody."""
    words = draft.knowledge.tails[tail] if tail >= 0 else ()
    return len(words) > 1 and pronoun.text.startswith(words[0])


def _may_be(draft: Draft, token: int, text: str) -> bool:
    """Whether a token may be a fixed word."""
    word = draft.words[token]
    return word is not None and (word.stem == text or text in draft.knowledge.wanted(word))


def _goes_back(draft: Draft, chunks: list[Chunk], verb: int) -> bool:
    """Whether the pronoun of a verb may go back to a noun before in the sentence."""
    chunk = chunks[verb]
    if chunk.word is None or chunk.word.suffix not in draft.knowledge.operators("absent_suffix") or not verb:
        return False
    opening = _clause_opening(chunks, verb)
    described = chunks[opening] if opening >= 0 else None
    if described is None or described.kind == RELATIVE or described.text in draft.knowledge.operators("what_relative"):
        return False  # فيما *نشرته* الصحيفة
    if chunk.verb is None or chunk.verb.tense != 1:
        return False  # كان *يلتزمها*, ومن *يموله*: how things stand
    bare = described.kind == NOUNS and not chunk.conj and described.index == verb - 1
    return not bare or _is_known(draft, described)  # صورا *نشرتها* الوكالة: of what the clause describes


def _referent(draft: Draft, chunks: list[Chunk], verb: int, suffix: str, tail: int) -> int:
    """The token of the noun before a verb that the fixed words of the verb name, and its pronoun may go back to."""
    wanted, morphology = draft.knowledge.tails[tail], draft.knowledge.morphology
    number, feminine = morphology.pronoun_of(suffix)
    for index in range(verb - 1, max(-1, verb - _BEFORE), -1):
        noun = chunks[index]
        if noun.kind != NOUNS:
            continue
        token = noun.head
        while token < noun.last - 1 and draft.counted[token]:
            token += 1
        if token + len(wanted) > noun.last or not all(_may_be(draft, token + place, text) for place, text in enumerate(wanted)):
            continue
        if not number and not feminine and morphology.is_feminine_noun(draft.tokens.raw(token)):
            continue
        told = any(event.first <= token < max(event.last, event.tail_end) for event in draft.events)
        return -1 if told else token  # *سقطت قذيفة* … أطلقتها القوات: one act
    return -1


def _is_known(draft: Draft, chunk: Chunk) -> bool:
    """*القذائف* أطلقها المسلحون, عشرات *القذائف* أطلقها …: whether a phrase, or what it counts, is definite."""
    token = chunk.head
    while token < chunk.last - 1 and draft.counted[token]:
        token += 1
    word = draft.words[token]
    return word is not None and (word.article or bool(word.suffix) or (chunk.actor is not None and chunk.actor.definite))


def _subject(draft: Draft, chunks: list[Chunk], verb: int) -> tuple[int, int]:
    """The chunk before a verb without an object that is its subject, and the token of what it counts or heads; -1 for none."""
    chunk = chunks[verb]
    if chunk.conj or not verb or chunk.word is None or chunk.word.suffix:
        return -1, -1
    relative = chunks[verb - 1].kind == RELATIVE
    before = verb - 2 if relative else left_subject(chunks, verb)
    noun = chunks[before] if before >= 0 and chunks[before].kind == NOUNS else None
    operators = draft.knowledge.operators
    if noun is None or noun.prep in operators("means_preposition") or (noun.prep and not relative):
        return -1, -1
    behind = verb + 1
    while behind < len(chunks) and chunks[behind].kind == TIME:
        behind += 1
    if behind < len(chunks) and chunks[behind].kind == NOUNS and not (chunks[behind].prep or chunks[behind].conj):
        return -1, -1  # مواقع سقطت *القذائف* قربها
    some = operators("some_of_them")
    following, first = chunks[before + 1], draft.words[noun.head]
    if noun.last == noun.head + 1 and following.prep in operators("partitive") and first is not None:
        if draft.counted[noun.head] or first.stem in some:
            noun = following  # واحد *من الصواريخ* سقط
    token = noun.head
    while token < noun.last - 1 and (draft.counted[token] or _is_one_of(draft, token, some)):
        token += 1
    return before, token


def _is_one_of(draft: Draft, token: int, some: frozenset[str]) -> bool:
    word = draft.words[token]
    return word is not None and word.stem in some


def _is_of_relative(draft: Draft, token: int, index: int) -> bool:
    """سقوط طائرة على بلدة *سقطت في يد* المعارضة: whether a relative stands between a noun and a word, then no fixed one of it."""
    if index <= token + 1:
        return False  # nothing stands between
    noun, between = draft.words[token], draft.words[token + 1 : index]
    texts, operators = draft.tokens.norm[token + 1 : index], draft.knowledge.operators
    functions = {word.function for word in between if word is not None}
    if "comp" in functions and operators("on_preposition").isdisjoint(texts):
        attached = operators("attached_complementizer")
        if attached.isdisjoint(texts):
            return True  # بيان *نشرته* الوكالة إن *قواتها* دخلت: in what is said; but صنفته *بأنه منظمة إرهابية*
    if "conj" in functions:
        joining = draft.knowledge.operators("clause_conjunction")
        if not joining.isdisjoint(draft.tokens.norm[token + 1 : index]):
            return True  # سقط مدنيون في البلدة، *كما* سقط 6 قتلى: another clause begins
    if noun is not None and noun.verb is not None and between and between[0] is not None:
        came = between[0].stem in operators("account_noun")
        return came and not operators("about_preposition").isdisjoint(texts)  # وصلت *أنباء عن* دخول قوات: news came
    if noun is None or noun.verb is not None:
        return False
    return "rel" in functions


def owns_noun(draft: Draft, verb: Chunk, noun: Chunk) -> bool:
    """الهجوم راح *ضحيته* خمسة: whether a noun is a fixed word with a pronoun of its own: it is nobody, those behind it are."""
    word = draft.words[noun.head]
    if verb.word is None or word is None or not word.suffix or noun.last != noun.head + 1:
        return False
    tails = [reading.tail for reading in verb.word.frame_verbs if reading.tail >= 0]
    return any(tail_end(draft, verb.first, tail) == noun.last for tail in tails)
