"""Arguments: subject, objects and prepositional phrases of a verb or of a noun of an act.

In: a row of chunks and the index of a verb or noun chunk. Out: an `Arguments` record of chunk indexes.
The idea: Arabic clauses put the subject after the verb, or before it at the head of the clause; everything further right
belongs to the verb until the next verb, conjunction or stop.
"""

from __future__ import annotations

from typing import Final

import msgspec

from riwaya.languages.ar.shapes import is_masculine_relative, is_part_of_several, is_plural_relative
from riwaya.lexicon.match import Word
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
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
    Draft,
    EventDraft,
)
from riwaya.reading.phrases.left_subjects import (
    agrees_strictly,
    described_subject,
    is_described_right,
    is_topic,
    left_subject,
    party_before_that,
    topic_before_insertion,
    topic_before_time_clause,
)
from riwaya.reading.words.marks import ASIDES, COMMAS, PAUSES
from riwaya.reading.words.traits import BREAKING

_DASHES: Final = frozenset("-–")
_PERSONS: Final = frozenset(["people", "person", "role", "title"])
_COUNTED: Final = frozenset(["people", "force"])
_BODIES: Final = frozenset(["force", "group", "institution"])
_CITED: Final = 6  # chunks from who is cited to the comma behind him
_DESCRIBED: Final = 2  # words of a noun with its participle
_DESCRIBES: Final = 3  # phrases behind a person that may describe him before و joins another


class Arguments(msgspec.Struct, eq=False):
    """What hangs on a predicate; all are indexes of chunks in its sentence."""

    nouns: list[int] = msgspec.field(default_factory=list)  # bare noun phrases to the right, conjoined ones left out
    phrases: list[int] = msgspec.field(default_factory=list)  # with a preposition, up to the end of the clause
    pronouns: list[int] = msgspec.field(default_factory=list)
    times: list[int] = msgspec.field(default_factory=list)
    left: int = -1  # the subject before the verb
    antecedent: int = -1  # what a relative clause hangs on
    clausal: bool = False  # a clause is its subject (مما أرغم المسلحين)
    of_what: bool = False  # it stands behind ما with a preposition, which its pronoun takes up
    pronoun: bool = False  # a pronoun before the verb is its subject (وهو لم يبايع)
    end: int = 0  # one past the last chunk of the clause


def right_arguments(chunks: list[Chunk], at: int, stop: int | None = None) -> Arguments:
    """What stands right of chunk `at`, up to the end of its clause."""
    nouns: list[int] = []
    phrases: list[int] = []
    pronouns: list[int] = []
    times: list[int] = []
    comma = False
    index = at + 1
    limit = len(chunks) if stop is None else stop
    while index < limit:
        chunk = chunks[index]
        kind = chunk.kind
        if kind == NOUNS:
            before = chunks[index - 1]
            if chunk.prep:
                if chunk.conj and before.kind not in (NOUNS, MARK) and index > at + 1:
                    break
                phrases.append(index)
            elif (known := index > at + 1 and before.actor is not None) and _names_again(before, chunk):
                pass
            elif known and index + 1 < limit and _says_what_some_are(before, chunk, chunks[index + 1]):
                index += 2
                continue
            elif chunk.conj:
                if (comma and chunk.actor is None) or _tells(chunk):
                    break  # قصف على البلدة *وأنباء* عن خسائر في صفوف …: news of its own
            elif comma and index > at + 2 and before.kind == MARK and chunks[index - 2].kind in (TIME, ADVERB):
                comma = False  # ألقت الشرطة، فجر اليوم، *القبض* على …
                nouns.append(index)
            elif comma and _is_resumed(chunks, at, index, nouns):
                comma = False  # قتلت القوات، بدعم من التحالف، *قياديا* في التنظيم
                nouns.append(index)
            elif comma:
                if before.kind != MARK or before.text not in ASIDES:
                    break
            else:
                nouns.append(index)
        elif kind == TIME:
            times.append(index)
        elif kind == PRONOUN:
            if chunk.conj or _opens_predicate(chunks, index, limit):
                break
            pronouns.append(index)
        elif kind == MARK:
            if chunk.text not in ASIDES and chunk.text not in "«\"'#_":
                break
            comma = comma or chunk.text in COMMAS
        elif kind in (ADVERB, PARTICLE):
            pass
        elif kind == CUE_PHRASE and (close := _aside_end(chunks, index, limit)):
            comma = False  # اعتقلت الشرطة، *بحسب مصادر محلية*، ثلاثة صحفيين
            index = close
        elif kind == AUXILIARY and _describes_hit(chunks, at, index, limit):
            index += 1  # استهداف سيارة *كانت تقلهم* بصاروخ
        else:
            break
        index += 1
    return Arguments(nouns, phrases, pronouns, times, end=index)


def _opens_predicate(chunks: list[Chunk], index: int, limit: int) -> bool:
    """الذين يقاتلون في صفوف التنظيم *هم* أجانب: whether a pronoun by itself opens what those before it are said to be."""
    word, behind = chunks[index].word, chunks[index + 1] if index + 1 < limit else None
    if word is None or word.function != "pron" or behind is None or chunks[index - 1].kind != NOUNS:
        return False
    return behind.kind == NOUNS and not (behind.conj or behind.prep)


def _aside_end(chunks: list[Chunk], index: int, limit: int) -> int:
    """The mark that closes who is cited between two, behind which the clause goes on with a noun phrase; 0 where none does."""
    opening = chunks[index - 1]
    if opening.kind != MARK or opening.text not in PAUSES:
        return 0
    closing = COMMAS if opening.text in COMMAS else PAUSES - COMMAS  # الغارات -وفقا لشهود- *منازل*
    for close in range(index + 1, min(index + _CITED, limit - 1)):
        chunk, behind = chunks[close], chunks[close + 1]
        if chunk.kind == MARK and chunk.text in closing:
            return close if behind.kind == NOUNS and not behind.conj else 0
        if chunk.kind not in (NOUNS, TIME) and not (chunk.kind == MARK and chunk.text in "«»\"'"):
            return 0
    return 0


def _describes_hit(chunks: list[Chunk], at: int, index: int, limit: int) -> bool:
    """Whether كان and a verb or a word with a pronoun describe the indefinite noun that an act is done to."""
    act, before = chunks[at], chunks[index - 1]
    if act.kind != NOUNS or before is not act or act.last - act.head < 2 or index + 1 >= limit or chunks[index].conj:
        return False
    following = chunks[index + 1]
    if following.word is None or following.conj or following.prep:
        return False
    return following.kind in (VERB, NOUNS) and bool(following.word.suffix)


def _is_resumed(chunks: list[Chunk], at: int, index: int, nouns: list[int]) -> bool:
    """Whether a noun behind a phrase between commas goes on with the clause of a verb whose subject, a force, stood before."""
    comma = index - 1
    while (comma > at + 3 and chunks[comma].kind in (TIME, ADVERB)) or (chunks[comma].kind == NOUNS and chunks[comma].prep):
        comma -= 1  # …، *من جديد* خمسة مقاتلين
    if len(nouns) != 1 or nouns[0] != at + 1 or chunks[at].kind != VERB or chunks[comma].kind != MARK:
        return False
    subject, opening = chunks[nouns[0]].actor, chunks[at + 2]
    if subject is None or subject.head_class not in ("force", "group", "state", "institution", ""):
        return False
    if opening.kind == NOUNS and opening.prep and index == at + 4:  # أوقفت الشرطة في باليرمو، *خمسة أشخاص*
        hit = chunks[index].actor
        return hit is not None and hit.head_class == "people" and not hit.definite
    if opening.kind != MARK:
        return False
    if comma <= at + 3:
        return False  # خطفت الجبهة، *ذراع* التنظيم: another name of the subject
    person = chunks[index].actor
    named = person is not None and not person.definite and person.head_class in ("people", "person", "role", "force")
    inserted = chunks[at + 3 + named : comma]  # خطفت الجبهة، ذراع التنظيم، *خمسة* مقاتلين
    return all(one.kind == NOUNS and (one.prep or one.conj) and one.text not in ASIDES for one in inserted)


def _tells(chunk: Chunk) -> bool:
    return chunk.actor is not None and chunk.actor.head_class in ("document", "source") and chunk.actor.first == chunk.head


def _names_again(before: Chunk, chunk: Chunk) -> bool:
    """تنظيم الدولة الإسلامية *داعش*: another name of those right before it."""
    if before.kind != NOUNS or before.actor is None or chunk.actor is None or chunk.conj:
        return False
    return chunk.actor.entity is not None and chunk.actor.entity == before.actor.entity


def _says_what_some_are(before: Chunk, chunk: Chunk, following: Chunk) -> bool:
    """قتل عشرة جنود *بعضهم ضباط*: a noun of a part with the pronoun of those before it, and what those are."""
    word = chunk.word
    if word is None or not (word.suffix and word.traits & BREAKING) or chunk.conj or chunk.last > chunk.head + 1:
        return False
    if before.kind != NOUNS or before.actor is None or before.actor.definite or before.actor.head_class not in _COUNTED:
        return False
    return following.kind == NOUNS and not following.conj and not following.prep


def _is_where(chunk: Chunk) -> bool:
    """في المخيم، في شمال *العراق*: whether a phrase names nobody, or a state only to say where."""
    if chunk.word is not None and chunk.word.frame_nouns:
        return False  # في *الاعتداء* الذي استهدف …
    return chunk.actor is None or (chunk.actor.head_class == "state" and chunk.actor.first > chunk.head)


def verb_arguments(chunks: list[Chunk], at: int) -> Arguments:
    """The arguments of the verb at `at`, with the subject before it or the antecedent of its relative clause."""
    found = right_arguments(chunks, at)
    chunk = chunks[at]
    opening = at - 1
    while opening > 0 and chunks[opening].kind in (NEGATION, AUXILIARY, PARTICLE):
        opening -= 1  # الفارين الذين *لم* يشاركوا
    if at and chunks[opening].kind == RELATIVE:
        before = opening - 1
        if chunks[opening].prep:
            found.of_what = True  # أشار الوزير *إلى ما* ارتكبته الميليشيات: of nobody who is named
            return found
        topic = cleft_topic(chunks, before)
        if topic >= 0:  # تركيا *هي* من قصفت المشفى: who stands before the pronoun, nobody behind the verb
            before = topic
            found.pronoun = True
        while before >= 0 and chunks[before].kind in (MARK, TIME, ADVERB):
            before -= 1
        taken_up = (chunk.word is not None and bool(chunk.word.suffix)) or bool(found.pronouns)  # مبنى … الذي سيطرت *عليه*
        if not taken_up:
            before = _before_place(chunks, before, chunk)
        another = not taken_up and _is_of_another(chunks, at, chunks[opening], found)
        if not another and before >= 0 and chunks[before].kind == NOUNS:
            found.antecedent = before - _is_in_phrase_before(chunks, before, chunks[opening])
        return found
    if not chunk.conj:
        behind = chunks[found.nouns[0]].actor if found.nouns else None
        found.left = left_subject(chunks, at)
        if found.left >= 0 and (
            _is_taken_up_behind(chunks, at, found)
            or _is_of_verb_before(chunks, at, found)
            or _is_of_clause_before(chunks, at, found)
        ):
            found.left = -1
        elif found.left < 0 and at > 2:
            found.left = topic_before_insertion(chunks, at, behind)
        topic = topic_before_time_clause(chunks, at, behind) if at > 2 else -1  # its head, its verb and what opens it
        found.left = topic if topic >= 0 else found.left
        described = described_subject(chunks, at) if at > 2 else -1
        if described < 0 and not is_topic(chunks, at, found.left) and is_described_right(chunks, at):
            described = at - 1
        if described >= 0:
            found.left = described
        found.left = _before_predicate(chunks, found.left)
        found.pronoun = _pronoun_before(chunks, at)
        if found.left >= 0 and (_only_labels(chunks, found) or _is_dateline(chunks, at, found.left)):
            found.left = -1
        elif found.left >= 0 and _is_one(chunks, at, found.left):
            found.left = -1
        if found.left < 0:
            found.left = party_before_that(chunks, at)
    return found


def _is_of_another(chunks: list[Chunk], at: int, relative: Chunk, found: Arguments) -> bool:
    """المتظاهرون *الذين قتل أحدهم*, النازحون الذين فقد *أبناؤهم*: a singular verb behind a plural relative is not told of those it
    goes back to, but of one whose pronoun means them."""
    verb, behind = chunks[at].verb, chunks[found.nouns[0]] if found.nouns else None
    if verb is None or verb.number or verb.person or relative.word is None or not is_plural_relative(relative.word.stem):
        return False
    if behind is None or behind.index != at + 1 or behind.word is None:
        return False
    return bool(behind.word.suffix) and not is_part_of_several(behind.word.stem)  # الذين حاول *بعضهم* الفرار: some of themselves


def _before_predicate(chunks: list[Chunk], left: int) -> int:
    """*كتائب الأنصار* وهي فصيل صغير استولت على الحي: what a clause of وهي says a party is stands before the verb, and that party
    does the act."""
    if left < 2 or chunks[left - 1].kind != PRONOUN or not chunks[left - 1].conj or chunks[left - 1].prep:
        return left
    before = chunks[left - 2]
    return left - 2 if before.kind == NOUNS and before.actor is not None and not before.prep and not chunks[left].prep else left


def _is_in_phrase_before(chunks: list[Chunk], at: int, relative: Chunk) -> bool:
    """*الكتائب* المتحالفة مع الحكومة *والتي* دخلت البلدة: a relative clause that و joins to a description is of those described,
    and not of a party within it."""
    head = chunks[at - 1] if at and chunks[at].prep else None
    if head is None or head.kind != NOUNS or head.actor is None:
        return False
    if not relative.conj:
        return _is_of_described(head, chunks[at], relative)
    party = chunks[at].actor  # الإمام المطلوب من *الشرطة* والذي حكم عليه: no man's
    one = not (head.actor.gender or head.actor.number)
    other = one and party is not None and party.gender == 1 and relative.word is not None
    return max(head.actor.last, head.actor.reach) >= chunks[at].last or (other and is_masculine_relative(relative.word.stem))  # type: ignore[union-attr]


def _is_of_described(head: Chunk, chunk: Chunk, relative: Chunk) -> bool:
    """*الفصائل* المدعومة من تركيا *التي* هاجمت البلدة: a force or group that a participle describes, with the state or body that it
    is backed by or belongs to, and not that body, is what a relative clause right behind tells of, where the pronoun agrees."""
    force, party = head.actor, chunk.actor
    if force is None or party is None or relative.word is None or force.first != head.head:
        return False
    if max(force.last, force.reach) < chunk.last:
        return False
    if force.head_class not in ("force", "group") or head.last - head.head < _DESCRIBED:
        return False
    if party.head_class not in ("state", "institution") or is_plural_relative(relative.word.stem):
        return False
    if is_masculine_relative(relative.word.stem):
        return not (force.gender or force.number) and (party.gender == 1 or party.head_class == "state")
    return force.gender == 1 or (force.number == 2 and force.head_class != "people")


def _is_taken_up_behind(chunks: list[Chunk], at: int, found: Arguments) -> bool:
    """عملية شملت *13 ولاية* اعتقل *فيها* كثيرون: an indefinite noun right before a verb, which a pronoun behind that takes up."""
    mention = chunks[found.left].actor
    if mention is None or mention.definite or mention.head_class in _PERSONS:
        return False
    return found.left == at - 1 and found.pronouns[:1] == [at + 1]


def _is_of_clause_before(chunks: list[Chunk], at: int, found: Arguments) -> bool:
    """عاد *السكان* إلى منازل استولت *عليها الميليشيا*: a verb that describes the indefinite noun before it has its own subject
    behind the pronoun that takes the noun up."""
    described = chunks[at - 1]
    if found.left >= at - 1 or found.pronouns[:1] != [at + 1] or found.nouns[:1] != [at + 2] or described.kind != NOUNS:
        return False
    word, mention = described.word, described.actor
    if not described.prep or word is None or word.article or word.suffix or (mention is not None and mention.definite):
        return False
    return chunks[found.nouns[0]].actor is not None


def _is_of_verb_before(chunks: list[Chunk], at: int, found: Arguments) -> bool:
    """كان الوزير يتفقد *المشفى* حاصر المسلحون القرية: a noun right behind another verb, where the subject of this one follows."""
    verb, behind = chunks[at].verb, chunks[found.nouns[0]].actor if found.nouns and found.nouns[0] == at + 1 else None
    before = chunks[found.left - 1] if found.left else None
    if verb is None or behind is None or before is None or verb.tense != 1 or verb.number or before.kind != VERB:
        return False
    if before.word is None or before.word.light is not None:
        return False  # تواصل *المقاومة* نصب الكمائن
    if behind.head_class not in ("force", "group", "state", "institution", "people", ""):
        return False
    fits = behind.gender == 1 or (behind.number == 2 and behind.head_class != "people")
    return fits if verb.gender == 1 else not behind.gender


def _before_place(chunks: list[Chunk], before: int, verb: Chunk) -> int:
    """*حكومة الإقليم* في شمال العراق التي تقاتل: the noun phrase that a phrase of place before a relative clause depends on."""
    while before > 0 and chunks[before].kind == NOUNS and chunks[before].prep and _is_where(chunks[before]):
        if chunks[before].conj:
            break  # حرب النظام وروسيا *وبعد الزلزال* الذي ضرب …: a phrase of its own
        holder = chunks[before - 1].actor if chunks[before - 1].kind == NOUNS else None
        if holder is None or (holder.number and holder.head_class in _PERSONS and not agrees_strictly(verb, holder)):
            break  # أسر *الشهداء* في الحادث الذي استهدف …: no one man's act
        several = chunks[before].last > chunks[before].head + 1 and verb.verb is not None and verb.verb.number
        if several and not agrees_strictly(verb, holder):
            break  # استخدم *القضاء* لإقصاء العراقيين الذين يعارضون …: nor several men's that of one body
        before -= 1
    return before


def cleft_topic(chunks: list[Chunk], at: int) -> int:
    """*تركيا* هي من قصفت, إن *طائرة* تابعة للتحالف هي التي قصفت: the noun phrase that a free pronoun before a relative takes up,
    with phrases of its own between the two where it heads the clause; -1 where there is none."""
    word = chunks[at].word if at > 0 and chunks[at].kind == PRONOUN and not chunks[at].conj else None
    if word is None or word.function != "pron":
        return -1
    topic = at - 1
    while topic > 0 and chunks[topic].kind == NOUNS and chunks[topic].prep:
        topic -= 1
    if chunks[topic].kind != NOUNS or chunks[topic].prep:
        return -1
    heads = topic == 0 or bool(chunks[topic].conj) or chunks[topic - 1].kind in (COMPLEMENTIZER, CONJUNCTION, OPEN)
    return topic if heads or topic == at - 1 else -1


def _only_labels(chunks: list[Chunk], found: Arguments) -> bool:
    """شبكة فرات بوست *قصفت* طائرات …: a medium before a verb that a force follows only says whose post it is, as does the name of
    an account (@name شنت طائرات)."""
    label = chunks[found.left].actor
    if found.nouns and found.left and chunks[found.left - 1].text == "@":
        return chunks[found.nouns[0]].actor is not None
    doer = chunks[found.nouns[0]].actor if found.nouns else None
    return label is not None and label.kind == "media" and doer is not None and doer.kind in ("military", "armed_group")


def _is_one(chunks: list[Chunk], at: int, left: int) -> bool:
    """قتل *رجل* في غارة نفذها مسلحون *هاجموا* البلدة: one man who is not known yet does not what several are told to do."""
    verb, mention = chunks[at].verb, chunks[left].actor
    if verb is None or verb.number != 2 or verb.gender or verb.person or mention is None or mention.definite or mention.number:
        return False
    single = chunks[left].last == chunks[left].head + 1 and mention.head_class in _PERSONS and mention.person_name is None
    return single and left > 0 and chunks[left - 1].kind == VERB and len(mentions(chunks, left)) == 1


def _is_dateline(chunks: list[Chunk], at: int, left: int) -> bool:
    """بغداد – *قتل* خمسة أشخاص: a capital before a dash at the head of its line is from where that is told."""
    if left or at != 2 or chunks[1].kind != MARK or chunks[1].text not in _DASHES:
        return False
    return chunks[0].actor is None or chunks[0].actor.kind == "state"


def _pronoun_before(chunks: list[Chunk], at: int) -> bool:
    """وهو لم يبايع …: a pronoun at the head of its clause is the verb's subject."""
    index = at - 1
    while index >= 0 and chunks[index].kind in (NEGATION, PARTICLE, ADVERB):
        index -= 1
    if index < 0 or chunks[index].kind != PRONOUN:
        return False
    word = chunks[index].word
    return word is not None and word.function == "pron"


def joined(chunks: list[Chunk], index: int, genitive: ActorMention | None = None) -> list[Chunk]:
    """A noun chunk and those joined to it by و that name actors; `genitive`: whom the phrase of a noun of an act names."""
    found = [chunks[index]]
    ahead = index + 1
    first = chunks[index].actor
    long = bool(chunks[index].prep) and chunks[index].last > chunks[index].head + 1
    named = None if long else first or genitive  # على ميليشيات الرئيس *علي سالم*: of the last word of a phrase
    if ahead + 1 < len(chunks) and chunks[ahead + 1].conj and _is_name_of(chunks[ahead], named):
        ahead += 1  # استشهاد الطفلة *روعة النجم* وامرأة
    inside = max(first.last, first.reach) if first is not None else 0
    while ahead < len(chunks) and chunks[ahead].kind == NOUNS and chunks[ahead].last <= inside:
        ahead += 1  # بين القوات المدعومة *بطيران التحالف* ومقاتلي التنظيم
    while ahead < len(chunks):
        chunk = chunks[ahead]
        if chunk.kind == MARK and chunk.text in COMMAS and ahead + 1 < len(chunks) and chunks[ahead + 1].conj:
            ahead += 1
            continue
        if chunk.kind == MARK and _continues_names(chunks, ahead, found):
            found.append(chunks[ahead + 1])  # كل من: أحمد العلي، *محمد حسن*
            ahead += 2
            continue
        if chunk.kind == PRONOUN and not chunk.conj:  # والفصائل المتحالفة معه،
            ahead += 1
            continue
        if chunk.kind == NOUNS and chunk.conj and chunk.actor is not None:
            if chunk.prep and chunk.prep != chunks[index].prep:
                break
            if _opens_clause(chunks, ahead, index):
                break
            found.append(chunk)
            ahead += 1
            continue
        if chunk.kind == NOUNS and chunk.prep and not chunk.conj and (
            behind := _joined_behind(chunks, ahead, found[-1], genitive)
        ):
            found.append(chunks[behind])
            ahead = behind + 1
            continue
        break
    return found


def _opens_clause(chunks: list[Chunk], ahead: int, index: int) -> bool:
    """تقصف المقاومة المستوطنات *وإسرائيل ترد*: whether و opens a clause with a subject of its own behind what a verb takes."""
    if not index or chunks[index - 1].kind not in (VERB, NOUNS) or chunks[ahead].prep or ahead + 1 >= len(chunks):
        return False
    verb, mention = chunks[ahead + 1], chunks[ahead].actor
    if verb.kind != VERB or verb.conj or mention is None or verb.verb is None or verb.verb.tense != 2:
        return False
    if verb.word is not None and verb.word.preposition:
        return False  # دعم الشعب والجيش *ليجبروا* النظام
    return mention.entity is not None and agrees_strictly(verb, mention)


def _joined_behind(chunks: list[Chunk], ahead: int, person: Chunk, genitive: ActorMention | None) -> int:
    """قتل قيادي *في الحركة* وثلاثة من مرافقيه: where persons joined to one whom a phrase describes stand; 0 when nowhere."""
    mention = person.actor or genitive
    if mention is None or mention.head_class not in _PERSONS or ahead != person.index + 1:
        return 0
    index = ahead
    while index < len(chunks) and index < ahead + _DESCRIBES and chunks[index].kind == NOUNS and not chunks[index].conj:
        word = chunks[index].word
        if not chunks[index].prep or word is None or word.frame_nouns:
            return 0  # قتل جندي *في هجوم* ومدني في آخر
        inner = chunks[index].actor
        if inner is not None and inner.head_class in _PERSONS:
            return 0  # اعتداء عناصر على *حراس* ومصلين
        index += 1
    if index + 1 >= len(chunks) or chunks[index].kind != NOUNS or not chunks[index].conj or chunks[index].prep:
        return 0
    other, following = chunks[index].actor, chunks[index + 1]
    if other is None or other.first != chunks[index].head:
        return 0
    soldiers = other.head_class == "force" and other.number == 2 and not other.definite
    faced = chunks[index - 1].actor  # دعم من الوزير في مواجهة المهربين *والمتسللين*
    nearer = index > ahead + 1 or (faced is not None and faced.first > chunks[index - 1].head)
    if not (other.head_class in _PERSONS or soldiers) or (other.definite and nearer):
        return 0  # عناصرها من قطع الاتصالات عن الميليشيات *وحليفها*: joined to the nearer
    opening = chunks[index].word
    if mention.definite and opening is not None and opening.head is not None:
        return 0  # اشتبك المتظاهرون مع الجنود *ورجال الشرطة*; but القيادي في التنظيم *وثلاثة من مرافقيه*
    opens = person.index == 0 or chunks[person.index - 1].kind in (COMPLEMENTIZER, OPEN)
    told = opens or not other.definite  # إن قياديا في التنظيم *وخمسة* قتلوا، ناشطا من الحزب *وصحافيا* يعمل …
    if following.kind in (VERB, AUXILIARY, COMPLEMENTIZER) and not (told and following.kind == VERB):
        return 0  # قتل شرطي في الحي *والأهالي يتهمون* …: a clause of its own
    return index


def _continues_names(chunks: list[Chunk], ahead: int, found: list[Chunk]) -> bool:
    """Whether a comma and another bare name follow the bare name of a person."""
    if chunks[ahead].kind != MARK or chunks[ahead].text not in COMMAS or ahead + 1 >= len(chunks):
        return False
    last = found[-1].actor
    return last is not None and last.head_class == "person" and _is_name_of(chunks[ahead + 1], last)


def _is_name_of(chunk: Chunk, named: ActorMention | None) -> bool:
    """Whether a phrase is a bare name of a person, as stands behind a noun that says what he is; that of a force or of several
    whom nobody knows has none (اعتقلت الشرطة *أحمد سالم* وأخاه)."""
    if named is not None and (named.head_class in _BODIES or (named.number == 2 and not named.definite)):
        return False
    if chunk.kind != NOUNS or chunk.prep or chunk.conj:
        return False
    mention = chunk.actor
    if mention is None:  # الطفلة *روعة نصر* وامرأة: words of a name that are words of the language
        return _is_one_known(named) and chunk.word is not None and _is_plain(chunk.word)
    return mention.head_class == "person"


def _is_one_known(named: ActorMention | None) -> bool:
    """الطفلة، الشاب: one person whom a noun with the article tells by what he is."""
    return named is not None and named.definite and not named.number and named.head_class == "people" and named.entity is None


def _is_plain(word: Word) -> bool:
    """Whether a word could begin the rest of a name: no article, no pronoun, neither a verb nor a noun of an act."""
    return not (word.article or word.suffix or word.function or word.frame_nouns or word.frame_verbs or word.adjective)


def mentions(chunks: list[Chunk], index: int) -> list[ActorMention]:
    """The actors that a noun chunk and its joined chunks name."""
    found = (chunk.actor for chunk in joined(chunks, index))
    return [mention for mention in found if mention is not None and mention.head_class != "document"]


def holds_things(draft: Draft, event: EventDraft) -> bool:
    """*ضبط أسلحة* واعتقال مطلوبين: whether the words of an act of seizing name what was seized, so that it shares nobody with the
    act joined to it."""
    return event.last > event.first + 1 and event.frame >= 0 and draft.entries.frames[event.frame].mode == "seize"
