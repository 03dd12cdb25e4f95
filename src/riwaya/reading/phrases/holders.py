"""Holders: the name that stands behind an office.

In: the chunks of a sentence, the chunk of an office and where what is said begins. Out: the chunk that ends in the name of
who holds it, and the tokens of the name.
The idea: what stands between an office and a name behind it belongs to the office; given names, surnames and words that the
lexicon does not know make a name, and commas set one off.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from riwaya.lexicon.compile import ENTITY
from riwaya.lexicon.match import Word
from riwaya.reading.draft import ADVERB, COMPLEMENTIZER, MARK, NOUNS, OPEN, TIME, VERB, Chunk, Draft
from riwaya.reading.phrases.mention_marks import without_marks
from riwaya.reading.words.marks import PAUSES
from riwaya.text.tokens import NUMBER

_REACH: Final = 9  # chunks from an office to its holder's name
_NAME: Final = 6  # words
_SHORT: Final = 2  # words of a name, where what is said may begin right behind them
_HOLDERS: Final = frozenset(["role", "title", "source", "people"])
_BODIES: Final = frozenset(["institution", "force", "group"])
_QUOTING: Final = frozenset('"«»“”„')


def holder(
    draft: Draft, chunks: list[Chunk], at: int, limit: int, end: int, told: bool = False
) -> tuple[int, tuple[int, int]] | None:
    """The chunk that ends in the name of who holds the office of chunks `at` to `end`, and the name."""
    told = told or is_told(chunks, limit)
    prepositions = draft.knowledge.operators("title_preposition")
    if told:
        prepositions = prepositions | draft.knowledge.operators("wide_title_preposition")
    for index in range(at + 1, min(limit, at + _REACH)):
        chunk = chunks[index]
        before = chunks[index - 1]
        if chunk.kind == MARK:
            if chunk.text not in PAUSES:
                return None
            continue
        if chunk.kind in (ADVERB, TIME) and told and before.kind == NOUNS:
            if chunk.kind == ADVERB or draft.tokens.norm[chunk.first] in draft.knowledge.operators("office_time"):
                continue  # مدير السجون *سابقا* اللواء علي الحارثي, المنشق *حاليا* عادل سعيد
        if chunk.kind != NOUNS or (index > end and _is_medium(draft, chunk, told)):
            return None
        if chunk.conj:
            if before.kind == NOUNS and index - 1 > at and _is_object(draft, before):
                return None  # نقل نائب الوزير تحيات *وتهاني الملك سلمان*
            joined = _joined_name(draft, chunk, before, told)
            if joined is not None:
                return index, joined  # وزير الاتصالات *وتقنية المعلومات محمد السويل*
            if told and chunk.actor is None:
                continue  # للشؤون السياسية *والاقتصادية*
            joins = ("role", "title", "institution", "force", "people" if told else "")  # مكتب الصحة *والسكان*
            if chunk.actor is None or chunk.actor.head_class not in joins:
                return None  # سفير المملكة *ومندوبها الدائم* لدى الجامعة
            continue
        if (chunk.prep and chunk.prep not in prepositions) or (index == at + 1 and _is_told_to(draft, chunks[at], chunk)):
            return None
        name = trailing_name(draft, chunk.head, chunk.last)
        if name is None and told:
            name = _homograph_name(draft, chunk.head, chunk.last) or _name_from_given(draft, chunk.head, chunk.last)
        elif name is None and chunk.prep and draft.in_place[chunk.head]:
            name = _name_from_given(draft, chunk.head, chunk.last, _SHORT)  # في اليمن *عادل فتح* بدء الإعمار
        if chunk.prep or (draft.in_place[chunk.head] and not chunk.conj):
            if name is not None and before.kind != MARK:
                return index, name
            continue
        found, name = _bare_name(draft, chunks, at, index, end, name, told)
        if not found:
            return None
        if name is not None:
            return index, name
    return None


def _is_told_to(draft: Draft, somebody: Chunk, chunk: Chunk) -> bool:
    """قال ضابط *لوزير الدفاع يوسف حمدان*: whether the office behind somebody and ل has the name behind it for its own."""
    one, other = somebody.actor, chunk.actor
    if not chunk.prep or one is None or other is None or one.definite or somebody.last != somebody.head + 1:
        return False
    if chunk.prep not in draft.knowledge.operators("of_preposition") or other.head_class not in ("role", "title"):
        return False
    return other.first == chunk.head


def _bare_name(
    draft: Draft, chunks: list[Chunk], at: int, index: int, end: int, name: tuple[int, int] | None, told: bool
) -> tuple[bool, tuple[int, int] | None]:
    """(may a title go on here, the name of its holder) for a noun phrase without a preposition."""
    chunk, before, office = chunks[index], chunks[index - 1], chunks[at].actor
    whole = chunk.head, chunk.last
    person = chunk.actor.person_name if chunk.actor is not None else None
    title = office is not None and office.head_class == "title" and chunks[at].last == chunks[at].head + 1 and index == at + 1
    titled = (told or title) and person is not None and chunk.actor is not None and chunk.actor.first == chunk.head
    if person is not None and (titled or person[1] == without_marks(draft, *whole) or before.kind == MARK):
        apart = before.kind == NOUNS and not (before.prep or is_quoted_body(draft, before) or _is_described_holder(draft, before))
        if apart and person[0] != chunk.head and index > at + 1:
            return False, None
        return True, person
    if name is not None and name[0] == chunk.head + 1 and is_name_noun(draft, chunk.head):
        name = whole  # *شلال* علي شاكر
    if name is None and index == at + 1 and before.kind != MARK and is_surnamed(draft, chunk):
        name = whole  # نائبة الرئيس *نغم الغادري*
    if name is None and is_name(draft, chunk) and (index == at + 1 or before.prep or is_rank(draft, before)):
        name = whole
    if name is None and before.kind != MARK:
        may = told and (may_hold(draft, chunk) or (index == at + 1 and opens_with_adjective(draft, chunk)))
        name = _ranked_name(draft, chunk) or (whole if may else None)
    if name is not None and before.kind != MARK:
        return True, name
    if before.kind == MARK and (index == at + 2 or told) and _is_set_off(draft, chunks, index, told):
        return True, whole
    if before.kind == NOUNS and ((told and _is_described_holder(draft, chunk)) or is_quoted_body(draft, chunk)):
        return True, None  # نائب الرئيس السابق *المنشق* حاليا عادل سعيد, رئيس اللجنة العربية *"لجنة الميثاق"* عادل سعيد
    if before.kind != MARK and index > end and (index > at + 1 or office is None or office.definite):
        return False, None
    titled = is_rank(draft, chunk) or (chunk.actor is not None and chunk.actor.head_class in ("role", "title"))
    return before.kind != MARK or titled, None


def _is_described_holder(draft: Draft, chunk: Chunk) -> bool:
    """المنشق, المستقيل: one participle with the article that says what became of who holds an office."""
    word, mention = chunk.word, chunk.actor
    if word is None or chunk.last != chunk.head + 1 or not word.article or word.suffix or mention is None or mention.number:
        return False
    return mention.head_class == "people" and draft.knowledge.morphology.may_be_participle(word.text)


def is_quoted_body(draft: Draft, chunk: Chunk) -> bool:
    """"لواء النصر", «لجنة الميثاق»: nothing but the name of a body in quotation marks."""
    body, norm = chunk.actor, draft.tokens.norm
    if chunk.kind != NOUNS or chunk.prep or chunk.conj or body is None or body.head_class not in _BODIES:
        return False
    return norm[chunk.first] in _QUOTING and norm[chunk.last - 1] in _QUOTING and body.first <= chunk.head


def _is_object(draft: Draft, chunk: Chunk) -> bool:
    """نقل نائب الوزير *تحيات* وتهاني الملك: a bare noun behind an office, nobody and no place, is what the verb tells of."""
    if chunk.actor is not None or chunk.prep or chunk.conj or chunk.word is None or is_name(draft, chunk):
        return False
    return chunk.word.noun and not (chunk.word.article or chunk.word.given or draft.in_place[chunk.head])


def is_told(chunks: list[Chunk], limit: int) -> bool:
    """Whether أن, a colon, a quotation, a preposition or the verb stands at `limit`: no bare phrase before it is what is said."""
    if limit < len(chunks) and chunks[limit].kind in (COMPLEMENTIZER, OPEN, VERB):
        return True
    if limit < len(chunks) and chunks[limit].kind == NOUNS and chunks[limit].prep:
        return True  # ندد الوزير سعد رزين *بالهجوم*
    before = chunks[limit - 1] if limit else None
    return before is not None and (before.kind in (COMPLEMENTIZER, OPEN) or (before.kind == MARK and before.text == ":"))


def _is_medium(draft: Draft, chunk: Chunk, told: bool) -> bool:
    """Whom or what the words were said to or written in; but مساعد الوزير *لقطاع الإعلام*, محرر الشؤون الدولية *بالصحيفة*."""
    mention = chunk.actor
    if mention is None or mention.head_class not in ("media", "document"):
        return False
    if not told or mention.head_class == "document":
        return True
    field = mention.entity is None and mention.first > chunk.head
    return not (field or chunk.prep in draft.knowledge.operators("means_preposition"))


def _joined_name(draft: Draft, chunk: Chunk, before: Chunk, told: bool) -> tuple[int, int] | None:
    """The name that ends a noun phrase joined by و to the office before it."""
    if before.kind != NOUNS:
        return None
    named = chunk.actor.person_name if chunk.actor is not None and chunk.actor.first > chunk.head else None
    if named is not None and named[1] == without_marks(draft, chunk.head, chunk.last):
        return named
    if not told or chunk.prep or (chunk.actor is not None and chunk.actor.head_class == "person"):
        return None
    if named is None and chunk.actor is not None and chunk.actor.person_name is not None:
        return chunk.actor.person_name  # وزير شؤون الرئاسة *والناطق باسم الحكومة أحمد عثمان*
    return trailing_name(draft, chunk.head, chunk.last) or _homograph_name(draft, chunk.head, chunk.last)


def names_one(draft: Draft, chunk: Chunk) -> bool:
    """Whether a noun phrase is a person's name, with a title or rank before it or none, or words that can be nothing else."""
    if chunk.actor is not None and chunk.actor.person_name is not None:
        return chunk.actor.first == chunk.head
    return _ranked_name(draft, chunk) is not None or is_name(draft, chunk)


def _ranked_name(draft: Draft, chunk: Chunk) -> tuple[int, int] | None:
    """*اللواء* أبو بكر عبد الكريم: two words or more behind a rank that could be a unit as well."""
    word, following = draft.words[chunk.head], draft.words[chunk.head + 1] if chunk.last > chunk.head + 2 else None
    if word is None or following is None or not word.article or word.stem not in draft.knowledge.operators("rank_or_unit"):
        return None
    if following.article or following.suffix or following.frame_nouns or draft.in_place[chunk.head + 1]:
        return None
    named = following.given or says_nothing_else(following) or following.stem in draft.knowledge.operators("name_link")
    return (chunk.head + 1, chunk.last) if named else None


def may_hold(draft: Draft, chunk: Chunk) -> bool:
    """Whether a noun phrase between an office and أن, which is no part of what is said, can be a person's name.

    Two to five words with one in them that is a name or nothing the lexicon knows; no act, no adverb in the accusative.
    """
    if chunk.actor is not None or not 2 <= chunk.last - chunk.head <= 5:
        return False
    tokens, shapes, named = draft.tokens, draft.knowledge.morphology, False
    for token in range(chunk.head, chunk.last):
        word = draft.words[token]
        if word is None or word.suffix or word.preposition or word.function not in ("", "noun") or word.cue_noun:
            return False
        if word.frame_nouns or word.verb or draft.in_place[token] or draft.counted[token] or draft.in_time[token]:
            return False
        if shapes.is_written_accusative(tokens.raw(token)) or _tells_how(draft, word):
            return False
        named = named or word.given or says_nothing_else(word)
    return named


def _homograph_name(draft: Draft, first: int, last: int) -> tuple[int, int] | None:
    """لجنة الدفاع النيابية *حاكم الزاملي*, الشركة السعودية *أمين الناصر*: a common noun and a surname behind a complete phrase."""
    if last - first < 3:
        return None
    before, word, surname = draft.words[last - 3], draft.words[last - 2], draft.words[last - 1]
    placed = bool(draft.in_place[last - 3])  # في سوريا *نجاة رشدي*
    if before is None or word is None or surname is None or not (before.article or before.demonym or placed):
        return None
    if word.article or word.suffix or word.preposition or word.conjunction or word.frame_nouns or word.function:
        return None
    if not (surname.article or placed) or not (surname.given or says_nothing_else(surname)) or draft.in_place[last - 1]:
        return None
    if surname.suffix or surname.preposition or draft.in_place[last - 2]:
        return None
    return (last - 2, last) if word.head or word.noun or word.adjective or word.given else None


def _name_from_given(draft: Draft, first: int, last: int, longest: int = _NAME) -> tuple[int, int] | None:
    """السفير السابق في سورية *عبد الوهاب هادي طواف* أن: from a given name behind a place or an article all words are a name."""
    for start in range(first + 1, last - 1):
        word, before = draft.words[start], draft.words[start - 1]
        if word is None or not word.given or word.article or before is None:
            continue
        if not (before.article or before.demonym or draft.in_place[start - 1]) or draft.in_place[start] or last - start > longest:
            return None
        behind = draft.words[start + 1 : last]
        plain = all(name is not None and not (name.preposition or name.suffix or name.frame_nouns) for name in behind[:-1])
        ending = behind[-1] if behind else None
        if ending is None or ending.frame_nouns or any(draft.in_place[start:last]):
            return None
        plain = plain and (not (ending.preposition or ending.suffix) or is_lettered_surname(draft, last - 1))
        return (start, last) if plain else None
    return None


def _is_set_off(draft: Draft, chunks: list[Chunk], index: int, told: bool) -> bool:
    """المتحدث باسم الحكومة، *راجح بادي*، إن: two to four bare words between commas name the holder.

    Before أن or a quotation (`told`) they may be words that mean something else too (حاكم الولاية، *عليم فدائي*:).
    """
    chunk = chunks[index]
    mention, opening = chunk.actor, draft.words[chunk.head]
    nisba = mention is not None and mention.head_class == "people" and mention.first == chunk.last - 1 and not mention.number
    if nisba and (opening is None or not opening.given):
        return False
    if (mention is not None and not nisba) or not 2 <= chunk.last - chunk.head <= 4 or index + 1 >= len(chunks):
        return False  # but علي *الأحمدي*, a surname that is a people too
    if chunks[index + 1].kind != MARK:
        return False
    words, named = [draft.words[token] for token in range(chunk.head, chunk.last)], False
    for number, word in enumerate(words):
        if word is None or word.suffix or word.preposition or not (word.given or word.function in ("", "noun")):
            return False
        if not number and word.article and word.stem in draft.knowledge.operators("name_with_article"):
            named = True  # وزير التعليم، *المبروك سويسي*، إن
            continue
        if word.frame_nouns or word.cue_noun:
            return False
        if draft.in_place[chunk.head + number] or draft.counted[chunk.head + number] or (word.article and number + 1 < len(words)):
            return False
        if draft.knowledge.morphology.is_accusative(word.text, word.stem):
            return False
    return told or named or any(word is not None and (word.given or says_nothing_else(word)) for word in words)


def is_set_off(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """قال *دليل آمد*، عضو اللجنة …: a name, be its words what they may, with its office behind a comma."""
    if index + 2 >= len(chunks) or chunks[index + 1].kind != MARK or chunks[index + 1].text not in PAUSES:
        return False
    name, behind = chunks[index], chunks[index + 2]
    office = behind.actor if behind.kind == NOUNS and not behind.prep else None
    if office is None or office.head_class not in ("role", "title", "people") or office.number or name.actor is not None:
        return False
    words = draft.words[name.head : name.last]
    if is_name(draft, name):
        return True
    last = words[-1]
    if len(words) != 2 or last is None or last.nominal or last.suffix or last.preposition or draft.in_place[name.last - 1]:
        return False
    first = words[0]
    return first is not None and not (first.article or first.suffix or first.frame_nouns or first.cue_noun or first.function)


def is_rank(draft: Draft, chunk: Chunk) -> bool:
    """اللواء by itself may be a brigade or a general; before a name it is the general."""
    word = draft.words[chunk.last - 1]
    return word is not None and word.article and word.stem in draft.knowledge.operators("rank_or_unit")


def is_surnamed(draft: Draft, chunk: Chunk) -> bool:
    """نغم *الغادري*: two or three words, of which the last is a surname by its ending and nothing else."""
    if chunk.actor is not None or not 2 <= chunk.last - chunk.head <= 3:
        return False
    first, last = draft.words[chunk.head], draft.words[chunk.last - 1]
    if first is None or last is None or first.article or first.frame_nouns or first.cue_noun or last.known:
        return False
    return last.article and draft.knowledge.morphology.may_be_surname(last.text)


def opens_with_adjective(draft: Draft, chunk: Chunk) -> bool:
    """المتحدث باسم الوزارة *راجح سعدي* أن: two or three words of which the first is an adjective are a name, and nothing said."""
    word = chunk.word
    if word is None or not 2 <= chunk.last - chunk.head <= 3 or word.article or word.suffix or _tells_how(draft, word):
        return False  # قال السلطان *متعجبا متحيرا*
    return word.adjective and not (word.noun or word.frame_nouns or word.cue_noun)


def is_name(draft: Draft, chunk: Chunk) -> bool:
    """رئيس المجلس *صباح كرحوت*: two to four words that end in one the lexicon does not know, and no noun with an article."""
    if chunk.actor is not None or not 2 <= chunk.last - chunk.head <= 4:
        return False
    words = [draft.words[token] for token in range(chunk.head, chunk.last)]
    last = words[-1]
    if last is None or any(word is None or word.suffix for word in words):
        return False
    if last.known and not last.given and not says_nothing_else(last):
        return False
    if any(draft.in_place[token] for token in range(chunk.head, chunk.last)):
        return False
    if last.article and words[0] and words[0].noun and not _is_noun_as_name(draft, words):
        return False
    if any(word is not None and _tells_how(draft, word) for word in words):
        return False
    return not any(
        word is not None and (word.article or word.frame_nouns or word.function not in ("", "noun")) for word in words[:-1]
    )


def _is_noun_as_name(draft: Draft, words: Sequence[Word | None]) -> bool:
    """*انتصار* الجبوري, *نجاة* الرشدي: a noun that is a given name too, before one word that is a surname and nothing else."""
    first, last = words[0], words[-1]
    if len(words) != 2 or first is None or last is None or first.article or not says_nothing_else(last):
        return False
    return first.stem in draft.knowledge.operators("name_noun") and not last.known


def says_nothing_else(word: Word) -> bool:
    """A word that is nothing the lexicon knows but a name, or a part of one."""
    return not (
        word.head or word.entity or word.demonym or word.modifier or word.noun or word.frame_nouns or word.adjective
        or word.cue_noun or word.verb or word.function or word.state or word.people
    )  # fmt: skip


def bearer_before(draft: Draft, chunk: Chunk) -> bool:
    """*بن رودس* نائب المستشار, *فضل الجعدي* المحافظ: whether nothing but names stands before the office of a noun phrase."""
    mention = chunk.actor
    if mention is None or mention.first <= chunk.head or mention.head_class not in _HOLDERS:
        return False
    if not 2 <= bearer_end(draft, chunk) - chunk.head <= _NAME:
        return False
    links = draft.knowledge.operators("name_link")
    for token in range(chunk.head, bearer_end(draft, chunk)):
        word = draft.words[token]
        if word is None or word.preposition or word.suffix or draft.in_place[token]:
            return False
        if not (word.given or word.stem in links or says_nothing_else(word)):
            following = draft.words[token + 1]  # a common noun before a surname
            plain = token == chunk.head and not (word.article or word.head or word.cue_noun) and word.function in ("", "noun")
            if not plain or following is None or not following.article or not says_nothing_else(following):
                return False
    return True


def called_holder(draft: Draft, chunks: list[Chunk], at: int, limit: int) -> tuple[int, int] | None:
    """رجل *يدعى سامي نجم*, ابنة الضحية *وتدعى ليلى*: the name behind a verb of naming right behind somebody."""
    somebody = chunks[at].actor
    if draft.lacks("called_verb") or at + 2 >= limit or somebody is None:
        return None
    verb, chunk = chunks[at + 1], chunks[at + 2]
    if verb.kind != VERB or verb.word is None or chunk.kind != NOUNS:
        return None
    if verb.word.stem not in draft.knowledge.operators("called_verb"):
        return None
    if chunk.prep or chunk.conj or somebody.head_class not in _HOLDERS or chunk.last - chunk.head > _NAME:
        return None
    named = chunk.actor.person_name if chunk.actor is not None else (chunk.head, chunk.last)
    return named if named is not None and named[0] == chunk.head else None


def bearer_end(draft: Draft, chunk: Chunk) -> int:
    """*ميكو تناكا* (72 عاما) ابنة الطيار: one past the name before an office, over an age in brackets."""
    end, norm = chunk.actor.first if chunk.actor is not None else chunk.last, draft.tokens.norm
    if end - chunk.head > 3 and norm[end - 1] == ")":
        opened = next((token for token in range(end - 2, chunk.head, -1) if norm[token] == "("), -1)
        if opened > chunk.head + 1 and any(draft.tokens.kind[token] == NUMBER for token in range(opened, end)):
            return opened
    return end


def is_name_noun(draft: Draft, token: int) -> bool:
    """Whether a noun without article and prefix is a given name too."""
    word = draft.words[token]
    if word is None or word.article or word.preposition or word.conjunction:
        return False
    return word.stem in draft.knowledge.operators("name_noun")


def _is_noun_before_name(draft: Draft, token: int, last: int) -> bool:
    """Whether a noun that is a given name too opens a name, behind what has the article or is a place."""
    word, before = draft.words[token], draft.words[token - 1]
    if word is None or word.article or word.stem not in draft.knowledge.operators("name_noun") or last - token < 2:
        return False
    return bool(draft.in_place[token - 1]) or (before is not None and before.article)


def says_nothing_else_behind(draft: Draft, start: int, last: int) -> bool:
    """Whether every word behind the first is a name or nothing the lexicon knows."""
    words = draft.words[start + 1 : last]
    return all(word is not None and (word.given or says_nothing_else(word)) for word in words)


def _is_servant(draft: Draft, end: int) -> bool:
    """عبد *الباسط*: the second word of such a name ends before token `end`."""
    word, before = draft.words[end - 1], draft.words[end - 2] if end > 1 else None
    return word is not None and word.article and before is not None and before.stem in draft.knowledge.operators("servant_word")


def _tells_how(draft: Draft, word: Word) -> bool:
    """*متعجبا*: a participle in the accusative, which says how somebody spoke and is no name."""
    shapes = draft.knowledge.morphology
    return shapes.ends_in_alef(word.text) and shapes.may_be_participle(word.text) and not word.article


def ends_joined_name(draft: Draft, chunk: Chunk) -> bool:
    """منسق الشؤون الإنسانية *والإغاثة مهند هادي*: whether what و joins to an office ends in its holder's name."""
    return bool(chunk.conj) and not chunk.prep and trailing_name(draft, chunk.head, chunk.last) is not None


def is_lettered_surname(draft: Draft, token: int) -> bool:
    """مايكل *بيري*, ديبورا *كينت*: a word with letters of a preposition or a pronoun, that no lexicon knows without them, behind a
    given name in one phrase."""
    word, before = draft.words[token], draft.words[token - 1] if token else None
    if word is None or before is None or not before.given or word.article or word.conjunction or draft.in_place[token]:
        return False
    return not (word.head or word.noun or word.frame_nouns or word.entity or word.state or word.function)


def _behind_body(draft: Draft, first: int, start: int) -> int:
    """في *حزب الله* محمود قماطي: where the name of a body ends in which a person's name was taken to begin, else the same."""
    for begin in range(first, start):
        for match in draft.phrases.get(begin, ()):
            body = draft.entries.actors[match.reading.ref] if match.reading.category == ENTITY else None
            if body is not None and body.kind != "person" and match.last > start:
                return match.last
    return start


def trailing_name(draft: Draft, first: int, last: int) -> tuple[int, int] | None:
    """The person's name of two words or more that ends tokens `first` to `last`, behind at least one other word.

    Without a known given name in it, a name is two words or more that are nothing else, of which only the last has an article.
    """
    last = without_marks(draft, first, last)
    links = draft.knowledge.operators("name_link")
    start = last
    given = False
    for begin in range(first + 1, last - 1):
        for match in draft.phrases.get(begin, ()):
            person = draft.entries.actors[match.reading.ref] if match.reading.category == ENTITY else None
            if person is not None and person.kind == "person" and match.last == last:
                return begin, last
    while start > first + 1 and last - start < _NAME:
        word = draft.words[start - 1]
        lettered = start == last and word is not None and is_lettered_surname(draft, start - 1)
        if word is None or draft.in_place[start - 1] or ((word.preposition or word.suffix) and not lettered):
            break
        before = draft.words[start - 2]
        surname = start == last and word.article and start - 2 > first and (
            not (word.head or word.entity or word.noun) or (before is not None and before.given) or _is_servant(draft, start - 1)
        )  # fmt: skip
        servant = _is_servant(draft, start)
        first_of_all = word.article and word.stem in draft.knowledge.operators("name_with_article")
        plain = word.given or word.stem in links or surname or servant or lettered or says_nothing_else(word)
        if not (plain or first_of_all):
            if given and _is_noun_before_name(draft, start - 1, last):
                return start - 1, last  # القيادي في الحراك *فضل* علي سالم
            break
        if not word.known and _tells_how(draft, word):
            break  # قال السلطان *متعجبا*
        if word.article and start < last and not (word.given or first_of_all or _is_servant(draft, start)):
            break
        given = given or bool(word.given)
        start -= 1
    start = _behind_body(draft, first, start)
    if last - start < 2:
        return None
    opening = draft.words[start]
    forename = opening is not None and opening.article and opening.stem in draft.knowledge.operators("name_with_article")
    if forename and says_nothing_else_behind(draft, start, last):
        return start, last  # *الطاهر* خاوة
    if opening is None or (opening.article and not opening.given) or (not given and not says_nothing_else(opening)):
        return None
    return start, last
