"""Subjects that stand before their verb: الجيش السوري [قد] استأنف …

In: a row of chunks and the index of a verb. Out: the index of the chunk that is its subject, -1 when there is none.
The idea: only phrases with a preposition, times, adverbs and insertions stand between the head of a clause and its verb.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.shapes import AND, OF, ON, has_feminine_ending, is_plural_nominative
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
    CUE_PHRASE,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
)
from riwaya.reading.words.marks import ASIDES

_BODIES: Final = frozenset(["force", "group", "state", ""])
_IMPERFECT: Final = 2
_SEVERAL: Final = 2
_COUNTED: Final = frozenset(["people", "person", "role", "title", "force"])
_DESCRIBED: Final = frozenset(["people", "role", "group", "force"])
DASHES: Final = frozenset("-–ـ")  # what ties letters and numbers of a make: إف-16
_WITHIN: Final = frozenset([NOUNS, TIME, ADVERB, PRONOUN])
_TRANSPARENT: Final = frozenset([PARTICLE, ADVERB, PRONOUN, TIME, NEGATION, AUXILIARY])


def left_subject(chunks: list[Chunk], at: int) -> int:
    """The chunk that is the subject before a verb ("الجيش السوري [قد] استأنف"), -1 when there is none."""
    index = at - 1
    comma = quoted = further = False
    while index >= 0:
        chunk = chunks[index]
        if chunk.kind in _TRANSPARENT:
            if chunk.conj == AND and chunk.kind in (PARTICLE, NEGATION) and chunks[index - 1].kind != AUXILIARY:
                return -1  # قتل ستة بينهم امرأتان *وقد* دمرت مبان: a clause of its own
            if chunk.kind == ADVERB and chunk.conj == AND and index == at - 1:
                return -1  # استهدف الجيش مواقع المسلحين *وكذلك* شن غارات
            if chunk.kind == PRONOUN and chunk.conj == AND and not chunk.prep and _leads(chunks, index, at):
                return -1  # حاصر الجيش المسلحين الذين سيطروا على القرية *وهو* يقصفها: whom the pronoun means
            index -= 1
            continue
        if chunk.kind == MARK and chunk.text == ")" and _is_bracketed(chunks, index):
            return index - 1
        if chunk.kind == CLOSE and index < at - 1 and _is_quoted_name(chunks, index):
            return index - 1  # "*مجموعة النسر*" التابعة للأمن اختطفت …
        if chunk.kind == MARK and chunk.text in ASIDES and not comma:
            comma = True
            index -= 1
            continue
        if chunk.kind == MARK and chunk.text == "|" and index == at - 1 == 1 and _is_armed(chunks[0]):
            index -= 1  # طائرات التحالف | *تستهدف* …
            continue
        if (chunk.kind == OPEN or (chunk.kind == MARK and chunk.text == '"')) and index == at - 1:  # إن تركيا «طلبت …»
            quoted = True
            index -= 1
            continue
        if chunk.kind == VERB and (relative := _relative_before(chunks, index)) > 0:
            index = relative - 1  # الطفلة التي كانت تلعب قرب المنزل *قتلت*
            continue
        if chunk.kind == RELATIVE and 0 < index < at - 2 and chunks[index + 1].kind == AUXILIARY:
            index -= 1  # الجنود الذين كانوا في الثكنة *قتلوا*
            continue
        if chunk.kind == NOUNS:
            verb = chunks[index - 1] if index > 2 else None
            if verb is not None and verb.kind == VERB and (relative := _relative_before(chunks, index - 1)) > 0:
                index = relative - 1  # الغارات التي شنها الجيش *استهدفت* …
                continue
            if chunk.prep and _is_described_by_was(chunks, index, at):
                return index  # على جثة *تاجر* كان قد اختطف
            if chunk.prep:
                index -= 1
                continue
            if index > 1 and chunks[index - 1].kind == MARK and chunks[index - 1].text in DASHES and _is_number(chunk):
                index -= 2  # ثلاث مقاتلات إف-*16* أقلعت, مقاتلات تركية *إف-16* أقلعت
                named = chunks[index].last - chunks[index].first == 1 and chunks[index].actor is None
                index -= named and chunks[index - 1].kind == NOUNS
                continue
            if chunk.conj and index and chunks[index - 1].kind == NOUNS and _joins(chunks, index):
                if _opens_own_clause(chunks, index, at):
                    return index
                index -= 1
                continue
            if index > 1 and _is_further_place(chunks, index):
                index, further = index - 1, True  # قوات المقاومة في عدن *ولحج* هاجمت …
                continue
            if _qualifies(chunks, index) or _names_office(chunks, index) or _is_further_attribute(chunks, index, at):
                index -= 1
                continue
            if comma and _is_inserted(chunks, index):
                index -= 3
                continue
            counted = _counted_before(chunks, index, at)
            if counted >= 0:
                index = counted
                continue
            before = chunks[index - 1] if quoted and index > 0 and chunks[index - 1].kind == VERB else None
            says = before is not None and before.word is not None and bool(before.word.cue_verbs)
            told = before is not None and not (says and _is_first_person(chunks[at]))
            if told or (comma and not _heads_clause(chunks, index)):
                return -1  # قال المدير للوكالة «*خطفت* الجبهة …»
            if index and _is_object_of_noun(chunks, index, at):
                return -1
            if index and chunks[index - 1].kind == CUE_PHRASE and not chunk.conj:
                return -1  # وفق *المعلومات* استشهد 12 مدنيا
            if comma and chunk.conj and _ends_row(chunks, index):
                return -1  # عند وصولهم إلى عدن *ومواجهة* اللجان لهم، انتقم المسلحون
            who = chunk.actor
            return index if not further or (who is not None and agrees_strictly(chunks[at], who)) else -1
        return -1
    return -1


def _is_object_of_noun(chunks: list[Chunk], index: int, at: int) -> bool:
    """بعد قتل الجيش *ثلاثة مسلحين* انسحب التنظيم: whether the noun of an act that a preposition governs, with its doer, stands
    right before somebody indefinite, and the subject of a singular verb right behind it."""
    noun, hit, verb = chunks[index - 1], chunks[index], chunks[at].verb
    if index != at - 1 or noun.kind != NOUNS or not noun.prep or hit.prep or hit.conj or hit.actor is None or hit.actor.definite:
        return False
    word = noun.word
    if word is None or not word.frame_nouns or word.article or word.suffix or noun.last == noun.head + 1:
        return False
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    single = verb is not None and not verb.number and not verb.person and not chunks[at].conj
    return single and behind is not None and behind.kind == NOUNS and not (behind.prep or behind.conj)


def party_before_that(chunks: list[Chunk], at: int) -> int:
    """على *الجيش* أن يقصف, يمكن *لتركيا* أن تقصف, سبق *للتنظيم* أن هاجم: the chunk of the party that ل or على names before the
    complementizer of a verb that agrees, so that the verb is told of it; -1 where there is none, or where somebody speaks to it."""
    index = at - 1
    while index > 1 and chunks[index].kind == NEGATION:
        index -= 1  # على الجيش أن *لا* يقصف
    that, verb = chunks[index], chunks[at].verb
    bare = that.kind == COMPLEMENTIZER and not (that.prep or that.conj or (that.word is not None and that.word.preposition))
    if index < 1 or not bare or verb is None or verb.person:
        return -1
    index -= 1
    while index > 0 and chunks[index].kind in (TIME, ADVERB):
        index -= 1  # على الجيش *اليوم* أن يقصف
    while index > 0 and chunks[index].kind == NOUNS and chunks[index].conj and not chunks[index].prep:
        index -= 1  # على الجيش *والشرطة* أن ينسحبا
    party = chunks[index]
    if party.kind != NOUNS or party.prep not in (OF, ON) or party.actor is None or party.actor.first != party.head:
        return -1
    before = chunks[index - 1] if index else None
    if before is not None and before.kind == NOUNS and not (index > 1 and chunks[index - 2].kind == NEGATION):
        return -1  # رغبة *للحزب* أن يستقيل الوزير; but لا بد *للحزب* أن
    word = before.word if before is not None and before.kind == VERB else None
    if verb.tense != _IMPERFECT and (word is None or word.light is None):
        return -1
    if word is not None and word.cue_verbs and party.prep == OF:
        return -1  # تعهد الوزير *للحكومة* أن يقصف: his own act
    return index if agrees_strictly(chunks[at], party.actor) else -1


def _leads(chunks: list[Chunk], index: int, at: int) -> bool:
    """Whether nothing but a particle stands between a pronoun and the verb whose clause it opens; وهي *ضرب* من الفساد has none."""
    word = chunks[at].word
    return word is not None and not word.nominal and all(one.kind in (PARTICLE, NEGATION, ADVERB) for one in chunks[index + 1 : at])


def _is_number(chunk: Chunk) -> bool:
    """إف-*16*: a phrase of one sign that is no word."""
    return chunk.actor is None and chunk.last - chunk.first == 1 and chunk.word is not None and chunk.word.stem.isdigit()


def _ends_row(chunks: list[Chunk], index: int) -> bool:
    """على مبنى البريد ومبنى البلدية *ومقر الحزب*: whether a joined phrase is the last of a row that a preposition governs."""
    index -= 1
    while index > 0 and chunks[index].kind == NOUNS and chunks[index].conj and not chunks[index].prep:
        index -= 1
    return index >= 0 and chunks[index].kind == NOUNS and bool(chunks[index].prep)


def _relative_before(chunks: list[Chunk], verb: int) -> int:
    """The relative pronoun whose clause a verb is of: الذي [كان] *يعمل*; 0 where there is none."""
    index = verb - 1
    while index > 0 and chunks[index].kind in (AUXILIARY, NEGATION, PARTICLE):
        index -= 1
    return index if index > 0 and chunks[index].kind == RELATIVE and not chunks[verb].conj else 0


def _opens_own_clause(chunks: list[Chunk], index: int, at: int) -> bool:
    """تقصف المقاومة المستوطنات *وإسرائيل* ترد: whether what و joins to the object of a verb is the subject of the next one."""
    verb, mention = chunks[at].verb, chunks[index].actor
    if verb is None or verb.tense != 2 or mention is None or mention.entity is None or index != at - 1 or chunks[index].prep:
        return False
    purpose = chunks[at].word is not None and bool(chunks[at].word.preposition)  # type: ignore[union-attr]  # *ليجبروا* النظام
    return index > 1 and not purpose and chunks[index - 2].kind == VERB and agrees_strictly(chunks[at], mention)


def _is_bracketed(chunks: list[Chunk], closing: int) -> bool:
    """إن (*طائرة تركية*) استهدفت: whether brackets hold who opens the clause, and not only another name of somebody before them."""
    if closing < 2 or chunks[closing - 1].kind != NOUNS or chunks[closing - 1].prep or chunks[closing - 1].actor is None:
        return False
    opening = chunks[closing - 2]
    before = chunks[closing - 3] if closing > 2 else None
    return opening.kind == MARK and opening.text == "(" and (before is None or before.kind in (COMPLEMENTIZER, OPEN))


def _is_first_person(chunk: Chunk) -> bool:
    """قال الوزير «*نطالب* بوقف القتال»: he who speaks, or those he speaks for."""
    return chunk.verb is not None and chunk.verb.person == 1


def is_governed(chunks: list[Chunk], index: int) -> bool:
    """في إدلب *وحلب*: whether a phrase is joined to one that a preposition governs."""
    while index and chunks[index].kind == NOUNS and chunks[index].conj and not chunks[index].prep:
        index -= 1
    return chunks[index].kind == NOUNS and bool(chunks[index].prep)


def _is_armed(chunk: Chunk) -> bool:
    """Whether a phrase names a force or an armed group."""
    return chunk.kind == NOUNS and chunk.actor is not None and chunk.actor.kind in ("military", "armed_group")


def _is_described_by_was(chunks: list[Chunk], index: int, at: int) -> bool:
    """على جثة *تاجر* كان قد خطف: an indefinite noun with a clause that كان opens right behind it, of which it is the subject."""
    mention, opening = chunks[index].actor, chunks[index + 1]
    if mention is None or mention.definite or mention.head_class not in _DESCRIBED or opening.kind != AUXILIARY or opening.conj:
        return False
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    own = behind is not None and behind.kind == NOUNS and not behind.prep and behind.actor is not None
    resumed = behind is not None and behind.kind == PRONOUN  # نقاط كانت تتمركز *بها* الميليشيات
    return not (own or resumed)


def _qualifies(chunks: list[Chunk], index: int) -> bool:
    """الميليشيات *المساندة* لها قصفت: an adjective with a complement of its own behind those it is of."""
    chunk, before, following = chunks[index], chunks[index - 1], chunks[index + 1]
    if index == 0 or chunk.actor is not None or chunk.prep or chunk.conj or chunk.word is None:
        return False
    if not chunk.word.article:
        if chunk.word.adjective and before.kind == NOUNS and before.word is not None and before.word.article:
            return chunk.last - chunk.first == 1 and not before.prep  # القوات الحكومية *مدعومة* بالمدفعية قصفت
        # عائلة *مؤلفة* من خمسة أفراد قتلت
        people = before.kind == NOUNS and before.actor is not None and before.actor.head_class == "people"
        last = chunk.last - chunk.first == 1 and len(chunk.word.suffix) == 1
        return last and people and not before.actor.definite and following.kind == NOUNS and bool(following.prep)  # type: ignore[union-attr]
    if chunk.last - chunk.first != 1:
        return False
    if before.kind == NOUNS and before.actor is not None and following.kind == PRONOUN:
        return True
    return following.kind == NOUNS and bool(following.prep) and not following.conj and _may_be_attribute(chunks, index)


def _may_be_attribute(chunks: list[Chunk], index: int) -> bool:
    """القوات *المتمركزة* في الجبل قصفت, "مجموعة النسر" *التابعة* للأمن, الفصائل الموالية لهم *المرابطة* في البلدة: whether a
    word with the article describes those right before it, whom their own attributes or quotation marks may part it from."""
    word, before = chunks[index].word, chunks[index - 1]
    if word is None or word.head is not None or not (word.adjective or (word.noun and has_feminine_ending(word.text))):
        return False
    if before.kind == PRONOUN and before.prep and not before.conj and index > 2:
        return _qualifies(chunks, index - 2)
    if before.kind == CLOSE:
        return _is_quoted_name(chunks, index - 1)
    named = before.actor if before.kind == NOUNS else None
    if named is None or before.word is None or not (before.word.article or named.definite):
        return False
    return word.adjective or named.number == 2 or named.gender == 1


def _is_quoted_name(chunks: list[Chunk], closing: int) -> bool:
    """"*مجموعة النسر*": whether quotation marks hold one phrase, which names somebody."""
    if closing < 2 or chunks[closing - 2].kind != OPEN or chunks[closing - 1].kind != NOUNS:
        return False
    return chunks[closing - 1].actor is not None and not chunks[closing - 1].prep


def _names_office(chunks: list[Chunk], index: int) -> bool:
    """بحضور وزير الدفاع *اللواء محمد المقدشي* وقع رئيس الأركان: who holds the office that a preposition governs."""
    office, holder = chunks[index - 1] if index else None, chunks[index]
    if office is None or office.kind != NOUNS or not office.prep or holder.conj or office.actor is None or holder.actor is None:
        return False
    return office.actor.head_class == "role" and holder.actor.head_class in ("title", "person")


def _is_inserted(chunks: list[Chunk], index: int) -> bool:
    """ثمانية أشخاص، بينهم *طفلان*، قتلوا: whether a noun between commas only says who is among those before it."""
    if index < 3 or chunks[index - 1].kind != PRONOUN or chunks[index - 2].kind != MARK:
        return False
    return chunks[index - 2].text in ASIDES and chunks[index - 3].kind == NOUNS


def _counted_before(chunks: list[Chunk], index: int, at: int) -> int:
    """خمسة مدنيين بينهم *طفلان* قتلوا، سبعة، بينهم *طفلان* قتلوا: those of whom a noun before a plural verb only says who is
    among them; -1 where it says no such thing."""
    if not index or not is_plural(chunks[at]):
        return -1
    if _is_share(chunks[index]) and _are_some(chunks[index - 1]):
        return index - 1  # أربعة آلاف شخص *معظمهم من المدنيين* قتلوا
    if index > 1 and chunks[index].kind == NOUNS and not chunks[index].prep and _is_share(chunks[index - 1]):
        return index - 2 if _are_some(chunks[index - 2]) else -1  # عشرة جنود *بعضهم ضباط* أصيبوا
    if index < 2 or chunks[index - 1].kind != PRONOUN or chunks[index - 1].conj:
        return -1
    before = index - 2
    if before and chunks[before].kind == MARK and chunks[before].text in ASIDES:
        before -= 1
    while before and chunks[before].kind == NOUNS and chunks[before].prep:
        before -= 1  # 12 عنصرا *من التنظيم* بينهم
    return before if _are_some(chunks[before]) else -1


def _is_share(chunk: Chunk) -> bool:
    """*معظمهم* من المدنيين: a bare noun with a pronoun for those right before it."""
    return chunk.kind == NOUNS and not (chunk.prep or chunk.conj) and chunk.word is not None and bool(chunk.word.suffix)


def _are_some(chunk: Chunk) -> bool:
    """Whether a phrase names persons who are not known yet."""
    several = chunk.actor if chunk.kind == NOUNS else None
    return several is not None and not several.definite and several.head_class in _COUNTED


def is_plural(chunk: Chunk) -> bool:
    """هاجموا، يقاتلون، حاربا: a verb in the plural or dual stands behind its subject, never before it."""
    if chunk.verb is None or not chunk.verb.number or chunk.word is None:
        return False
    if chunk.verb.number == 1:
        return not chunk.verb.person
    return bool(chunk.word.suffix) or not (chunk.verb.gender or chunk.verb.person)


def _joins(chunks: list[Chunk], index: int) -> bool:
    """الجيش *والمسلحون*، واشنطن *وحلفاؤها*: whether what و opens is joined to somebody right before it."""
    chunk, before = chunks[index], chunks[index - 1]
    if before.actor is not None and before.actor.head_class == "force" and index > 1 and chunks[index - 2].kind == COMPLEMENTIZER:
        return True  # إن أفواج المدفعية *والصواريخ*، استهدفت
    act = before.prep and before.actor is None and before.last - before.first > 2
    if act and chunk.actor is not None and chunk.actor.kind == "person":
        return True  # بعد لقاء الرئيس *ورئيس وزرائه*
    allied = chunk.word is not None and bool(chunk.word.suffix or chunk.word.given)  # المليشيات الحوثية *وصالح*
    return before.actor is not None and (chunk.actor is not None or allied)


def _is_further_attribute(chunks: list[Chunk], index: int, at: int) -> bool:
    """الحوثيون المدعومون من إيران *والمتحالفون* مع صالح سيطروا: whether و joins to an attribute of men another one that agrees
    with it and with a plural verb."""
    chunk, verb = chunks[index], chunks[at].verb
    word, left = chunk.word, index - 1
    while left > 0 and chunks[left].kind == NOUNS and chunks[left].prep and not chunks[left].conj:
        left -= 1
    men = chunks[left].actor
    if verb is None or not verb.number or word is None or men is None or left == index - 1 or chunks[left].kind != NOUNS:
        return False
    if not chunk.conj or chunk.prep or chunk.actor is not None or chunk.last != chunk.head + 1 or not word.article:
        return False
    return chunks[left].last > men.last and word.head is None and is_plural_nominative(word.text)


def _is_further_place(chunks: list[Chunk], index: int) -> bool:
    """القوات في عدن *ولحج*: whether a bare name that و joins to a phrase with a preposition only tells of one more place."""
    chunk, before, word = chunks[index], chunks[index - 1], chunks[index].word
    if not chunk.conj or chunk.prep or chunk.actor is not None or chunk.last != chunk.head + 1 or before.kind != NOUNS:
        return False
    if word is not None and (word.article or word.suffix or word.head or word.noun or word.adjective or word.given):
        return False
    if word is not None and (word.modifier or word.function or word.frame_nouns or word.verb or word.cue_noun):
        return False
    if not before.prep:
        return bool(before.conj) and before.last > before.head + 1 and before.actor is not None and before.actor.last == before.last
    left = index - 1
    while left > 0 and chunks[left].kind == NOUNS and chunks[left].prep and not chunks[left].conj:
        left -= 1
    return chunks[left].kind == NOUNS and chunks[left].actor is not None and before.actor is None


def _heads_clause(chunks: list[Chunk], index: int) -> bool:
    if index == 0:
        return True
    before = chunks[index - 1]
    return before.kind in (COMPLEMENTIZER, CONJUNCTION, AUXILIARY, OPEN) or bool(chunks[index].conj)


def described_subject(chunks: list[Chunk], at: int) -> int:
    """*انتحاريا* يقود سيارة مفخخة فجر نفسه: an indefinite subject with a clause that describes it; -1 when there is none."""
    verb = chunks[at].verb
    if verb is None or verb.tense != 1:
        return -1
    index = at - 1
    while index > 0 and chunks[index].kind in (NOUNS, TIME, ADVERB, PRONOUN, MARK, PARTICLE):
        if chunks[index].kind == MARK and chunks[index].text not in ASIDES:
            return -1
        if chunks[index].kind == NOUNS and chunks[index].conj:
            return -1
        index -= 1
    if index <= 0 or chunks[index].kind != VERB or chunks[index].conj or index == at - 1:
        return -1
    clause = chunks[index].verb
    index -= chunks[index - 1].kind == AUXILIARY and not chunks[index - 1].conj and index > 1  # فتاتين *كانتا* تتسولان
    subject = chunks[index - 1]
    if clause is None or clause.tense != 2 or subject.kind != NOUNS or subject.prep or subject.actor is None:
        return -1
    opens = index == 1 or chunks[index - 2].kind in (COMPLEMENTIZER, CONJUNCTION, OPEN)
    some = not subject.actor.definite or (subject.word is not None and not subject.word.article)  # أربعة *إيطاليين* يعملون …
    return index - 1 if opens and some and subject.actor.head_class == "people" else -1


def is_topic(chunks: list[Chunk], at: int, left: int) -> bool:
    """*الشرطة* بالتعاون مع قوات خاصة اعتقلت …: whether what stands left of a verb opens the clause and agrees with it."""
    if left < 0 or chunks[left].actor is None or (left and chunks[left - 1].kind == VERB):
        return False
    return agrees_strictly(chunks[at], chunks[left].actor)  # type: ignore[arg-type]


def is_described_right(chunks: list[Chunk], at: int) -> bool:
    """ينتمي إلى *قوات خاصة* تحارب …: an indefinite phrase behind a preposition with the clause of a verb for its adjective."""
    before = chunks[at - 1] if at > 1 else None
    if before is None or before.kind != NOUNS or not before.prep or chunks[at].conj or before.actor is None:
        return False
    mention = before.actor
    described = mention.head_class in _DESCRIBED or mention.kind == "state"  # لدول خارجية *تستهدف* المملكة
    if mention.definite or mention.entity is not None or not described:
        return False
    if mention.first != before.head and not (is_plural(chunks[at]) and mention.last == before.last and not chunks[at].verb.passive):  # type: ignore[union-attr]
        return False  # but برصاص *مسلحين* اقتحموا المنزل
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    resumed = chunks[at].word is not None and bool(chunks[at].word.suffix)  # type: ignore[union-attr]
    if resumed and behind is not None and behind.kind == NOUNS and behind.actor is not None and not behind.prep:
        return False  # من مدنيين قتلتهم *القوات*
    return agrees_strictly(chunks[at], mention)


def agrees_strictly(chunk: Chunk, mention: ActorMention) -> bool:
    verb = chunk.verb
    if verb is None or verb.person or verb.passive:
        return False
    if verb.number:
        return mention.number == verb.number or (verb.number == 2 and mention.number == 1)
    if verb.gender == 1:
        return mention.gender == 1 or (mention.number == 2 and mention.head_class != "people") or is_either(mention)
    return not (mention.gender or mention.number)


def is_either(mention: ActorMention) -> bool:
    """حماس أعلنت, داعش أعلن: a name of one word for a group, which verbs tell of as of a man or a woman."""
    if mention.entity is None or mention.gender or mention.number or mention.last - mention.first > 1:
        return False
    return mention.kind in ("armed_group", "party", "organisation")


def topic_before_insertion(chunks: list[Chunk], at: int, behind: ActorMention | None) -> int:
    """إن *الجيش*، الذي يحاصر المدينة، قصف …: the head of a clause that goes on behind insertions between commas, brackets or
    dashes; -1 where the clause has another head or another verb of its own, or where the verb agrees with those `behind` it only.
    """
    index = at - 1
    while index > 0 and chunks[index].kind in _TRANSPARENT and not chunks[index].conj:
        index -= 1
    verb = chunks[at].verb
    if index < 2 or verb is None or not _closes_insertion(chunks[index]):
        return -1
    head = _clause_head(chunks, index - 1)
    mention = chunks[head].actor if head >= 0 else None
    if mention is None or chunks[head].prep or not (head or mention.definite or mention.entity or _are_units(chunks[head])):
        return -1
    several = verb.number == 2 and mention.head_class == "group" and not mention.gender  # الحوثيون، …، *قصفوا*
    several = several or (verb.number == 1 and not verb.person and _are_two(chunks, head))  # الجيش والشرطة، …، *حاربا*
    if not (several or agrees_strictly(chunks[at], mention)):
        return -1
    if not head and behind is not None and behind.head_class in _BODIES and agrees_strictly(chunks[at], behind):
        return -1  # وكالة الأنباء - دمشق - قصفت *القوات* …
    opening = head + 1
    while opening < index and chunks[opening].kind == NOUNS and (chunks[opening].prep or chunks[opening].conj):
        opening += 1
    opens = chunks[opening].kind == RELATIVE or (chunks[opening].kind in (MARK, OPEN) and opening < index)
    return head if opens else -1


def _are_units(chunk: Chunk) -> bool:
    """*طائرات القوة الجوية*، بالتنسيق مع الشرطة، قصفت: whether a phrase of several words names units, of whose force it tells."""
    mention = chunk.actor
    if mention is None or mention.first != chunk.head or mention.head_class != "force":
        return False
    return mention.number == _SEVERAL and mention.last == chunk.last > chunk.head + 1


def _are_two(chunks: list[Chunk], head: int) -> bool:
    """*الجيش والشرطة*، في كل من البلدتين، حاربا: whether one single party is joined to another, and no third."""
    first, second = chunks[head].actor, chunks[head + 1]
    if first is None or first.number or second.kind != NOUNS or not second.conj or second.prep or second.actor is None:
        return False
    return not (chunks[head + 2].kind == NOUNS and chunks[head + 2].conj and not chunks[head + 2].prep)


def topic_before_time_clause(chunks: list[Chunk], at: int, behind: ActorMention | None) -> int:
    """إن *الميليشيات* بعد أن سيطرت على المدينة نهبت البيوت: the head of a clause that goes on behind a clause of time, when its
    verb agrees with it and not with those `behind`, who would be its subject (… هاجمتها *الشرطة*); -1 where there is none."""
    index = at - 1
    while index > 0 and chunks[index].kind in _TRANSPARENT and not chunks[index].conj:
        index -= 1
    while index > 0 and (chunks[index].kind in _WITHIN or (chunks[index].kind == MARK and chunks[index].text in ASIDES)):
        index -= 1
    opening = index - 1
    while opening > 0 and chunks[opening].kind in (NEGATION, AUXILIARY, PARTICLE):
        opening -= 1
    if opening < 1 or chunks[index].kind != VERB or chunks[index].conj or not _opens_time_clause(chunks[opening]):
        return -1
    head = _clause_head(chunks, opening - 1)
    mention = chunks[head].actor if head >= 0 else None
    if mention is None or chunks[head].prep or not (head or mention.definite or mention.entity):
        return -1
    if not agrees_strictly(chunks[at], mention) and not (is_plural(chunks[at]) and mention.head_class == "group"):
        return -1
    if behind is not None and not is_plural(chunks[at]) and agrees_strictly(chunks[at], behind):
        return -1
    return head


def _opens_time_clause(chunk: Chunk) -> bool:
    """بعد أن، قبل أن، عندما، حين: what stands between the head of a clause and a verb that is not its own."""
    return not chunk.conj and (chunk.kind == CONJUNCTION or (chunk.kind == COMPLEMENTIZER and bool(chunk.prep)))


def _closes_insertion(chunk: Chunk) -> bool:
    return chunk.kind == MARK and chunk.text in ASIDES and chunk.text != "("


def _clause_head(chunks: list[Chunk], index: int) -> int:
    """The first noun phrase of the clause around an insertion that ends at chunk `index`; -1 where it has a verb of its own."""
    head, told = -1, False
    while index >= 0:
        chunk = chunks[index]
        if chunk.kind == VERB:
            told = not _is_subordinate(chunks, index)
            if told and not _goes_on_within(chunks, index):
                return -1
        if chunk.kind == COMPLEMENTIZER and not chunk.prep:
            break
        if chunk.kind == CUE_PHRASE or (chunk.kind == MARK and chunk.text in ".؛:!؟?|"):
            return -1
        if chunk.kind == AUXILIARY and head == index + 1 and index and chunks[index - 1].kind != RELATIVE and not told:
            return head  # بعد أن كانت *الميليشيا*، قبل عام، تقصف …
        if chunk.kind == NOUNS:
            head = index
        index -= 1
    first = index + 1
    while first < len(chunks) and chunks[first].kind in (TIME, ADVERB, CONJUNCTION, PARTICLE, AUXILIARY):
        first += 1  # *وكان* الجيش، الذي انتشر في المنطقة، قد داهم …
    return head if head == first and not told else -1


def _goes_on_within(chunks: list[Chunk], index: int) -> bool:
    """الذين يواجهون عملية *تجري* بدعم من الطيران, الذين يدعون إلى القتل *ويهددون* به: whether a verb may only go on with a clause
    before it: joined to its verb, or describing what is indefinite there."""
    chunk, before = chunks[index], chunks[index - 1] if index else None
    if chunk.verb is None or chunk.verb.tense != _IMPERFECT or chunk.verb.person or before is None:
        return False
    if chunk.conj == AND:
        return True
    if before.kind == NOUNS and before.prep == OF and index > 1:
        before = chunks[index - 2]  # حملة *للجيش* تجري
    last = before.word if before.kind == NOUNS else None
    return last is not None and not chunk.conj and not (last.article or last.suffix or before.actor)


def _is_subordinate(chunks: list[Chunk], index: int) -> bool:
    """الذي *يحاصر*، بعد أن *دخل*، وهو *يقاتل*، حيث *سيطر*: whether a verb tells within an insertion."""
    before = index - 1
    while before >= 0 and chunks[before].kind in (NEGATION, AUXILIARY, PARTICLE, PRONOUN):
        if chunks[before].kind == PRONOUN and chunks[before].conj:
            return True
        before -= 1
    if before < 0:
        return False
    opening = chunks[before]
    return opening.kind == RELATIVE or (opening.kind == COMPLEMENTIZER and bool(opening.prep))
