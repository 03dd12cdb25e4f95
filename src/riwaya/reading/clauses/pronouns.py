"""Whom a pronoun on a verb or noun of an act stands for.

In: a row of chunks, where the pronoun stands, its letters. Out: the mention it takes up, or None where nothing agrees.
The idea: gender and number decide, then place: the pronoun on a noun of an act (بعد *سيطرتها*) goes on with the subject of its
clause, one that is an object takes up the nearest mention that is not the subject; what only a preposition brought in comes last.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.actors.own_country import OWN
from riwaya.reading.clauses.arguments import verb_arguments
from riwaya.reading.clauses.clause_subjects import subject_index
from riwaya.reading.draft import (
    ADVERB,
    COMPLEMENTIZER,
    MARK,
    NOUNS,
    OPEN,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.phrases.left_subjects import DASHES
from riwaya.reading.words.marks import COMMAS

_PERSONS: Final = frozenset(["person", "role", "title", "people", "source", ""])
_HIT: Final = frozenset(["person", "role", "title", "people"])
_TELLS: Final = frozenset(["document", "media"])
_PUBLISHED: Final = frozenset(["media", "document"])
_WARDED_OFF: Final = frozenset(["intercept-missile", "shoot-down"])  # frames of an answer to somebody else's fire
_WITNESS: Final = frozenset(["source"])  # ناشط, شاهد
_DONE: Final = frozenset(["ASSAULT", "COERCE", "SANCTION"])
_PUNISHING: Final = frozenset(["COERCE", "SANCTION", "ASSAULT"])
_ACTS: Final = 6  # acts before a pronoun among which its antecedent is looked for
_BETWEEN: Final = 3  # chunks back to the noun that one with a pronoun is joined to
_NEAR: Final = 2  # sentences back to the act that a pronoun goes on about
_TELLERS: Final = frozenset(["source", "media", "document", "role", "title"])
_BODIES: Final = frozenset(["force", "institution", "group", "state"])
_ACTING: Final = frozenset(["force", "group", "state", "institution", "people", "person", "role", "title"])
_CROWDS: Final = frozenset(["people", "group", "force"])

_DUAL: Final = 2  # of an act that was done twice

def antecedent(draft: Draft, chunks: list[Chunk], at: int, pronoun: str, barred: Iterable[ActorMention]) -> ActorMention | None:
    """The nearest mention before chunk `at` that agrees with a pronoun and is none of `barred`."""
    if pronoun in draft.knowledge.operators("first_person_suffix"):
        return speaking(draft, chunks[at].first, pronoun)
    out, found = list(barred), None
    several = draft.knowledge.morphology.pronoun_of(pronoun)[0] == 2
    owner = draft.owner[chunks[at].first]
    for index in _after_that(draft, chunks, at):
        mention = chunks[index].actor
        if mention is not None and mention not in out and mention.name != OWN and agrees_with(draft, mention, pronoun):
            if _is_predicate(draft, mention) or _is_part(draft, chunks, index) or _is_called_out(draft, mention):
                continue
            loose = several and not agrees_with(draft, mention, pronoun, strictly=True) and not is_plural_form(draft, mention)
            if not loose and (found is None or (owner is not None and mention is owner.speaker)):
                return found or mention
            if not loose and mention.head_class in ("people", "group") and is_plural_form(draft, mention):
                return mention  # يضغط *الحزب* على *المقاتلين*، ضمن تسوية تقضي بانسحابهم
            found = found or mention
    return found


def _order(chunks: list[Chunk], at: int) -> list[int]:
    """A pronoun goes on with a subject or object before it takes up what only a preposition brought in."""
    return sorted(range(at - 1, -1, -1), key=lambda index: bool(chunks[index].prep))


def _after_that(draft: Draft, chunks: list[Chunk], at: int) -> list[int]:
    """The same, but whoever says what the pronoun stands in comes last."""
    owner = draft.owner[chunks[at].first]
    if owner is None or owner.speaker is None or owner.speaker.head_class not in _TELLERS:
        return _order(chunks, at)
    said = [owner.speaker, *owner.relays]
    return sorted(_order(chunks, at), key=lambda index: chunks[index].actor in said)


def sufferer(
    draft: Draft, chunks: list[Chunk], at: int, pronoun: str, doers: Iterable[ActorMention], event: EventDraft
) -> ActorMention | None:
    """Whom an act is done to that has a pronoun for its object: none of its `doers`, and persons before a body.

    أغلق الجيش الطريق أمام النازحين و*منعهم*: several persons, wherever they stand, rather than an army named in the singular.
    """
    if pronoun in draft.knowledge.operators("first_person_suffix"):
        return speaking(draft, chunks[at].first, pronoun)
    out = list(doers)
    own = {mention.entity for mention in out if mention.entity}
    number, feminine = draft.knowledge.morphology.pronoun_of(pronoun)
    several = number == 2
    speaker = event.statement.speaker if event.statement is not None else None
    if speaker is not None and speaker.head_class in ("role", "title", "source"):
        out.append(speaker)  # قال المتحدث إنه تم *اعتقاله*: of somebody else; but قال أحد المختطفين إنه تم تجنيده
    item = event.statement
    if item is not None and item.addressee is not None and item.stance in ("accuse", "demand") and event.first <= item.first + 1:
        out.append(item.addressee)  # طالب السلطات *بإحالتهم* إلى القضاء: of others than who is asked to do it
    stems = {word.stem for mention in out for word in draft.words[mention.first : mention.last] if word is not None}
    body = None
    for index in _by_clause(chunks, at) if several else _order(chunks, at):
        mention = chunks[index].actor
        if mention is None or mention in out or (mention.entity and mention.entity in own):
            continue
        if mention.head_class in _TELLS or (several and mention.head_class == "source") or _is_predicate(draft, mention):
            continue
        if several and _is_part(draft, chunks, index):
            continue
        if not agrees_with(draft, mention, pronoun) or is_dead(draft, mention):
            continue
        person = mention.head_class in _HIT and (mention.number > 0 or not several or draft.counted[mention.first])
        if person or (not several and body is None and not _is_where(chunks[index])):
            return mention
        if not feminine and (not chunks[index].prep or mention.number == 2 or is_plural_form(draft, mention)):
            head = draft.words[mention.first]
            other = mention if head is None or head.stem not in stems else None  # رجال المقاومة … *المقاومة*
            plural = several and body is not None and not agrees_with(draft, body, pronoun, strictly=True)
            if other is not None and (
                body is None or (plural and other.number == 2 and agrees_with(draft, other, pronoun, strictly=True))
            ):
                body = other  # تمكن التنظيم من قتل *الجنود* بعد اعتقالهم: men rather than a body named in the singular
    return _in_phrase(draft, chunks[at], pronoun, out) or _done_to(draft, chunks[at], pronoun, event) or body


def _is_called_out(draft: Draft, mention: ActorMention) -> bool:
    """يا *أبناء شعبنا*, هم يواصلون تقدمهم: whom somebody addresses."""
    before = draft.words[mention.first - 1] if mention.first else None
    return before is not None and before.text in draft.knowledge.operators("calling_out")


def _is_predicate(draft: Draft, mention: ActorMention) -> bool:
    """لا يزال مصيره *مجهولا*: an indefinite accusative by an adjective, which tells how somebody or something is."""
    word = draft.words[mention.first] if mention.last == mention.first + 1 else None
    if word is None or word.article or not (word.adjective or word.modifier):
        return False
    return word.text.endswith(tuple(draft.knowledge.operators("accusative_ending")))


def _is_part(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """ستة مدنيين معظمهم *أطفال*, بينهم *طفلان*: whether a noun only says what some of those before it are."""
    before = chunks[index - 1] if index else None
    if before is None or chunks[index].prep or chunks[index].conj:
        return False
    word = draft.words[before.last - 1]
    if word is None:
        return False
    if draft.tokens.norm[before.last - 1] in draft.knowledge.operators("among_word"):
        return True
    return bool(word.suffix) and word.stem in draft.knowledge.operators("most_noun")


def _by_clause(chunks: list[Chunk], at: int) -> list[int]:
    """The chunks before `at` clause by clause, the nearest first; in each what a preposition brings in comes last."""
    clauses, clause = [0] * at, 0
    for index in range(at - 1, -1, -1):
        clauses[index] = clause
        clause += chunks[index].kind == VERB
    return sorted(range(at - 1, -1, -1), key=lambda index: (clauses[index], bool(chunks[index].prep)))


def is_plural_form(draft: Draft, mention: ActorMention) -> bool:
    """*المقاتلين* الأجانب، مجموعة *المنشقين*: a group by a plural of persons."""
    words, shapes = draft.words[mention.first : mention.last], draft.knowledge.morphology
    return any(word is not None and (shapes.is_oblique(word.text) or shapes.is_plural_nominative(word.text)) for word in words)


def _is_where(chunk: Chunk) -> bool:
    """في *المحافظة*، التابعة *للحكومة*: a body that only a preposition brings in, where a thing may be meant."""
    return bool(chunk.prep) and chunk.actor is not None and chunk.actor.head_class in ("institution", "state")


def _done_to(draft: Draft, chunk: Chunk, pronoun: str, event: EventDraft) -> ActorMention | None:
    """قام مسلحون بخطف *طبيب* ثم قتلوه: whom the act right before was done to."""
    before = next((other for other in reversed(draft.events[-2:]) if other is not event), None)
    if before is None or before.sentence != event.sentence or before.statement is not event.statement:
        return None
    if before.layer not in ("attack", "result") and before.type not in ("ASSAULT", "COERCE"):
        return None
    earlier = chunk.prep in draft.knowledge.operators("after_preposition")  # قتلوا ستة بعد *اعتقالهم*
    if _is_fatal(draft, before) and not earlier:
        return None  # عن مقتل 11 فيما لقي 42 *مصرعهم*: others
    return next((one for one in before.recipients if agrees_with(draft, one, pronoun, strictly=True)), None)


def _in_phrase(draft: Draft, chunk: Chunk, pronoun: str, out: list[ActorMention]) -> ActorMention | None:
    """تصدت القوات لهجوم *المسلحين* و*أجبرتهم* على الانسحاب: whom the phrase of another act names."""
    before = [one for one in draft.actors_in[chunk.sentence] if one.last <= chunk.first and one not in out]
    for mention in sorted(before, key=lambda one: (-one.first, -one.last)):
        own = draft.chunk_of[mention.first]
        inner = own is not None and own.actor is None and mention.first > own.head and not _tells_death(draft, own)
        if inner and not is_dead(draft, mention) and agrees_with(draft, mention, pronoun, strictly=True):
            return mention
    return None


def _is_fatal(draft: Draft, event: EventDraft) -> bool:
    """Whether those whom an act was done to died of it."""
    fatal = event.frame >= 0 and draft.entries.frames[event.frame].toll == "killed"
    return fatal or any(toll.effect == "killed" for toll in event.tolls)


def _tells_death(draft: Draft, chunk: Chunk) -> bool:
    """عن *مقتل* 11 شخصا: whether those whom a phrase names died."""
    nouns = chunk.word.frame_nouns if chunk.word is not None else ()
    return any(draft.entries.frames[noun.ref].toll == "killed" for noun in nouns)


def hit_before(draft: Draft, event: EventDraft, pronoun: str) -> list[ActorMention]:
    """خطف مسلحون طبيبا. وقال أهله إنهم *قتلوه* أمس: persons an act told in the sentences before was done to."""
    if pronoun in draft.knowledge.operators("first_person_suffix"):
        return []
    for other in reversed(draft.events[-_ACTS:]):
        if event.sentence - other.sentence > _NEAR:
            return []
        if other is event or other.type not in _DONE or other.cue_of is not None:
            continue
        found = [one for one in other.recipients if one.head_class in _HIT and agrees_with(draft, one, pronoun, strictly=True)]
        found = [one for one in found if one not in event.actors]
        if found:
            return found[:1]
    return []


def seized_before(draft: Draft, event: EventDraft, pronoun: str) -> list[ActorMention]:
    """اعتقلت الشرطة ثلاثة صحفيين. وطالبت النقابة بالإفراج *عنهم*: whom the last arrest, abduction or release told nearby hit;
    طالب *المعتقلون* بالإفراج عنهم: or who asks for it, a captive himself."""
    frames, several = draft.entries.frames, draft.knowledge.morphology.pronoun_of(pronoun)[0] == 2
    persons = _HIT | _WITNESS
    for other in reversed(draft.events):
        if event.sentence - other.sentence > _NEAR:
            break
        if other is event or other.frame < 0 or frames[other.frame].toll not in ("detained", "abducted", "released"):
            continue
        hit = [one for one in other.recipients if one.head_class in persons]
        found = [one for one in hit if agrees_with(draft, one, pronoun, strictly=several)]
        if found:
            return [one for one in found if one not in event.actors][:1]
    speaker = event.statement.speaker if event.statement is not None and event.statement.stance == "demand" else None
    head = draft.words[speaker.first] if speaker is not None else None
    captive = head is not None and head.stem in draft.knowledge.operators("captive_person")
    return [speaker] if captive and speaker is not None and agrees_with(draft, speaker, pronoun, strictly=True) else []


def is_dead(draft: Draft, mention: ActorMention) -> bool:
    """أسفر عن عشرات *القتلى* حتى تم طردهم: nothing more is done to those who fell."""
    fallen = draft.knowledge.operators("killed_noun")
    return any(word is not None and word.stem in fallen for word in draft.words[mention.first : mention.last])


def whose_body(draft: Draft, chunks: list[Chunk], at: int, pronoun: str) -> ActorMention | None:
    """عثر على جثة *شاب* بعد اختطافه: of whom a body before the act is, where the act is one that came before."""
    earlier = chunks[at].prep in draft.knowledge.operators("aftermath_preposition")
    for chunk in reversed(chunks[:at]) if earlier else ():
        body = draft.words[chunk.actor.first] if chunk.actor is not None else None
        if body is None or body.stem not in draft.knowledge.operators("corpse_object"):
            continue
        found = mention_in(draft, chunk.actor.first + 1, chunk.last)  # type: ignore[union-attr]
        if found is None or found.head_class not in _HIT or not agrees_with(draft, found, pronoun):
            return None
        draft.add(found)
        return found
    return None


def speaking(draft: Draft, token: int, pronoun: str) -> ActorMention | None:
    """«ضربو*ني*»: the person whose words a token stands in; of "us" the text leaves open who they are."""
    owner = draft.owner[token]
    speaker = owner.speaker if owner is not None and pronoun not in draft.knowledge.operators("our_suffix") else None
    return speaker if speaker is not None and speaker.head_class in _PERSONS and speaker.number == 0 else None


def pronoun_at_end(draft: Draft, letters: str) -> str:
    """أنه، لكنها، إنهم: the pronoun of a third person that a particle ends in; "" where it ends in none."""
    return max((own for own in draft.knowledge.operators("own_pronoun") if letters.endswith(own)), key=len, default="")


def is_subject_of_that(draft: Draft, that: Chunk, verb: Chunk) -> bool:
    """أقر بأنه *استقبل* المتهم: whether the pronoun that أن ends in agrees with the verb behind it, whose subject it is."""
    pronoun = pronoun_at_end(draft, draft.tokens.norm[that.last - 1]) if that.kind == COMPLEMENTIZER else ""
    if not pronoun or verb.verb is None or verb.verb.person:
        return False
    number, feminine = draft.knowledge.morphology.pronoun_of(pronoun)
    return bool(feminine) == bool(verb.verb.gender) and number == verb.verb.number


def owner_joined(draft: Draft, chunks: list[Chunk], at: int, suffix: str) -> ActorMention | None:
    """وقوف دول المجلس *ومساندتها* للمملكة: whose the noun is that و joins one with a pronoun to, where the pronoun agrees."""
    before = chunks[at - 1] if at and chunks[at].conj and not chunks[at].prep else None
    head = draft.words[before.head] if before is not None and before.kind == NOUNS else None
    if head is None or before is None or not (head.frame_nouns or head.noun or head.cue_noun) or head.article or head.suffix:
        return None
    owner = mention_in(draft, before.head + 1, before.last)
    if owner is None or owner.first != before.head + 1 or not agrees_with(draft, owner, suffix):
        return None
    draft.add(owner)
    return owner


def doer_joined(draft: Draft, chunks: list[Chunk], at: int, suffix: str) -> ActorMention | None:
    """هاجموا القافلة بعد تقدم *الحوثيين* جنوبا واستيلائهم على المدينة, وسط تقدم *للثوار* وسيطرتهم على الحي: whose act the
    noun is that و joins one with a pronoun to, other phrases of that noun, or another noun with his pronoun, between or not."""
    if not chunks[at].conj or chunks[at].prep:
        return None
    around, index = draft.knowledge.any_of("of_preposition", "from_preposition"), at - 1
    while index >= max(0, at - 1 - _BETWEEN):
        before = chunks[index]
        head = draft.words[before.head] if before.kind == NOUNS else None
        told = head is not None and bool(head.frame_nouns or head.noun)
        if told and head is not None and not (head.article or head.suffix or head.head):
            owner = mention_in(draft, before.head + 1, before.last)
            if owner is not None and owner.first == before.head + 1:
                return _did(draft, before, owner, suffix)
            behind = chunks[index + 1] if index + 1 < at else None
            own = behind is not None and behind.prep in around and not behind.conj and before.last == before.head + 1
            if own and behind is not None and head.frame_nouns and behind.actor is not None and behind.actor.first == behind.head:
                agrees = agrees_with(draft, behind.actor, suffix) and behind.actor.head_class in _ACTING
                return behind.actor if agrees else None
        if head is not None and head.frame_nouns and head.suffix == suffix and before.conj and not before.prep:
            return next((one.actors[0] for one in reversed(draft.events) if one.chunk is before and one.actors), None)
        if before.kind == MARK and before.text in COMMAS and index == at - 1:
            index -= 1
            continue
        if before.kind == NOUNS and _is_dashed_on(chunks, index):
            index -= 2  # غارات التحالف - *الدولي*، وضرباته
            continue
        if before.kind not in (NOUNS, TIME, ADVERB, PRONOUN) or before.conj or (before.kind == NOUNS and not before.prep):
            return None
        index -= 1
    return None


def _is_dashed_on(chunks: list[Chunk], index: int) -> bool:
    """غارات التحالف - *الدولي*: whether a dash parts one word with the article, which describes it, from the phrase before."""
    chunk, dash = chunks[index], chunks[index - 1] if index > 1 else None
    word = chunk.word
    alone = word is not None and word.article and chunk.last == chunk.first + 1 and not chunk.conj
    return alone and dash is not None and dash.kind == MARK and dash.text in DASHES and chunks[index - 2].kind == NOUNS


def _did(draft: Draft, chunk: Chunk, owner: ActorMention, suffix: str) -> ActorMention | None:
    """The genitive of a noun, where a pronoun agrees with it and it is not whom the noun's act was done to."""
    several = draft.knowledge.morphology.pronoun_of(suffix) == (2, False) and owner.head_class in ("group", "force")
    strictly = not (is_plural_form(draft, owner) or several)  # تقدم *المقاومة* وسيطرتهم على الجبل
    if not agrees_with(draft, owner, suffix, strictly=strictly) or owner.head_class not in _ACTING:
        return None
    for other in reversed(draft.events):
        if other.sentence != chunk.sentence:
            break
        if other.chunk is chunk:
            return next((one for one in other.actors if one.first == owner.first), None)
    word = chunk.word
    if word is not None and word.frame_nouns:
        return None
    draft.add(owner)
    return owner


def is_feminine(draft: Draft, word: Word) -> int:
    """غارة، هجمات، معارك: whether a pronoun in the feminine takes a noun up; _DUAL where it is one of two (*هجومين*)."""
    if any(reading.number == 1 for reading in word.frame_nouns):
        return _DUAL
    return word.stem in draft.knowledge.operators("plural_act") or draft.knowledge.morphology.has_feminine_ending(word.stem)


def takes_up(draft: Draft, suffix: str, feminine: int) -> bool:
    """*ه* for هجوم, *ها* for غارات."""
    if not suffix or suffix not in draft.knowledge.operators("absent_suffix"):
        return False
    number, hers = draft.knowledge.morphology.pronoun_of(suffix)
    return number == 1 if feminine == _DUAL else not number and hers == feminine


def takes_up_act(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
    """كمين *نصبه* مسلحون: whether the pronoun on a verb may be the act before it; but هجوم بطائرتين *أسقطتهما* الدفاعات, هجوم
    بصواريخ *اعترضتها*, إسقاط ثلاث مسيرات *أطلقها* الحوثيون: what it was carried out with, or what it brought down."""
    word, act, before = chunks[at].word, draft.words[event.first], chunks[at - 1]
    within = before is event.chunk and event.last > event.first + 1
    means = within or (before.kind == NOUNS and before.prep in draft.knowledge.operators("means_preposition"))
    means = means or (is_warding(draft, event) and chunks[at].first > event.first + 1)
    if word is None or act is None or not means:
        return True
    return takes_up(draft, word.suffix, is_feminine(draft, act))


def is_warding(draft: Draft, event: EventDraft) -> bool:
    """*إسقاط* مسيرات, *اعتراض* صواريخ: an answer to somebody else's fire."""
    return event.frame >= 0 and draft.entries.frames[event.frame].id in _WARDED_OFF


def agrees_with(draft: Draft, mention: ActorMention, pronoun: str, strictly: bool = False) -> bool:
    """Gender and number of a pronoun; `strictly`: a body named by a singular noun (الجيش) is no `هم`."""
    number, feminine = draft.knowledge.morphology.pronoun_of(pronoun)
    first = draft.words[mention.first]
    if first is not None and first.stem in draft.knowledge.operators("one_of"):  # *أحد* المسلحين: one, whoever he is of
        return not number and feminine == (first.stem in draft.knowledge.operators("one_woman"))
    if not number and first is not None and first.stem in draft.knowledge.operators("either_gender"):
        return not mention.number and _may_be_of(draft, mention, feminine)
    if number == 1:  # *جنديين* كانت تحتجزهما: written as the plural is
        return mention.number == 1 or (mention.number == 2 and mention.head_class in _HIT and _may_be_plural(draft, mention))
    if number == 2:
        if mention.number == 1:
            return _may_be_plural(draft, mention)
        if feminine and (mention.gender != 1 or mention.head_class in _BODIES):
            return False  # إقدام *المسلحين* على خطفهن
        counted = mention.head_class in ("people", "role", "title") and bool(draft.counted[mention.first])  # سبعة *لصوص*
        return mention.number == 2 or counted or _is_of_men(draft, mention) or (not strictly and mention.head_class in _CROWDS)
    if feminine:
        return mention.gender == 1 or (mention.number == 2 and mention.head_class != "people") or _is_woman(draft, mention)
    return not (mention.gender == 1 or mention.number == 2 or _is_woman(draft, mention))


def _may_be_of(draft: Draft, mention: ActorMention, feminine: bool) -> bool:
    """*الرهينة* الكرواتي … اختطافه, *الرهينة* الفرنسية … خطفها: a word for a man or a woman, unless an adjective shows which."""
    shown = draft.words[mention.first + 1] if mention.last > mention.first + 1 else None
    if shown is None or not (shown.adjective or shown.demonym is not None):
        return True
    return draft.knowledge.morphology.has_feminine_ending(shown.text) == feminine


def _is_of_men(draft: Draft, mention: ActorMention) -> bool:
    """*المسلحين* الحوثيين, *الحوثيون*: a group by a definite plural of men."""
    first = draft.words[mention.first] if mention.entity is not None and not mention.gender else None
    shapes = draft.knowledge.morphology
    return first is not None and first.article and (shapes.is_oblique(first.text) or shapes.is_plural_nominative(first.text))


def _is_woman(draft: Draft, mention: ActorMention) -> bool:
    """*الناشطة* سعاد خالد, *الوزيرة*: one person by an office or a description in the feminine."""
    word = draft.words[mention.first] if mention.head_class in _HIT | _WITNESS and not mention.number else None
    shown = word is not None and word.article and word.head is not None
    return shown and draft.knowledge.morphology.is_feminine_noun(draft.tokens.raw(mention.first))  # but *المشتبه* به


def _may_be_plural(draft: Draft, mention: ActorMention) -> bool:
    """*المسلحين*: written as the dual is."""
    words = (draft.words[token] for token in range(mention.first, mention.last))
    return any(word is not None and word.head is not None and draft.knowledge.morphology.is_oblique(word.text) for word in words)


def doer_meant(draft: Draft, chunks: list[Chunk], at: int, pronoun: str) -> ActorMention | None:
    """الجيش قطع طرق إمداد المسلحين بعد *سيطرته*: the subject of the clause around a noun of an act; before its verb
    (خلال *زيارته* … دعا الوزير) the subject that follows. None where that does not agree."""
    if pronoun in draft.knowledge.operators("first_person_suffix"):
        return speaking(draft, chunks[at].first, pronoun)
    if (owner := doer_joined(draft, chunks, at, pronoun)) is not None:
        return owner
    if chunks[at].prep in draft.knowledge.operators("because_preposition"):
        if (punished := _caught_by_act(draft, chunks[at], pronoun, _PUNISHING)) is not None:
            return punished  # نفذ التنظيم حكم الإعدام *بعشرة مقاتلين* بداعي فرارهم
    for index in range(at - 1, -1, -1):
        if chunks[index].kind in (COMPLEMENTIZER, OPEN):
            return None
        if chunks[index].kind == VERB:
            if is_full_clause(chunks, index, at):
                continue
            where = subject_index(chunks, index, verb_arguments(chunks, index))
            mention = chunks[where].actor if where >= 0 else None
            if mention is not None and mention.head_class in _PUBLISHED and index and chunks[index - 1].kind == RELATIVE:
                continue  # نفت الحركة ما نشرته القناة بشأن *موافقتها*: hers of whom it was published
            if mention is not None and index < where < at and _is_of_verb(draft, chunks[index], mention, pronoun):
                return mention
            if mention is not None and (caught := _caught(draft, chunks, max(index, where), at, mention, pronoun)) is not None:
                return caught
            if mention is None and chunks[at].prep and _is_attempt(draft, chunks[at]):
                return _caught_by_act(draft, chunks[at], pronoun)
            return mention if mention is not None and agrees_with(draft, mention, pronoun, strictly=True) else None
    if not chunks[at].prep:
        return None
    for index in range(at + 1, len(chunks)):
        if chunks[index].kind == COMPLEMENTIZER:
            return None
        if chunks[index].kind == VERB:
            following = chunks[index + 1] if index + 1 < len(chunks) else None
            if following is None or following.kind != NOUNS or following.prep or following.actor is None:
                return None
            return following.actor if agrees_with(draft, following.actor, pronoun, strictly=True) else None
    return None


def _caught(
    draft: Draft, chunks: list[Chunk], verb: int, at: int, doer: ActorMention, pronoun: str
) -> ActorMention | None:
    """أوقفت الشرطة *أربعة مهربين* أثناء محاولتهم …: behind a body that does something to persons, a plural pronoun is theirs; on an
    attempt one of a single man is his too."""
    number, feminine = draft.knowledge.morphology.pronoun_of(pronoun)
    tries = _is_attempt(draft, chunks[at])
    if chunks[at].prep not in draft.knowledge.operators("while_preposition"):
        return None
    if doer.head_class not in _BODIES or not (number == 2 or (tries and not feminine)):
        return None
    for chunk in chunks[verb + 1 : at]:
        if chunk.kind == NOUNS and not (chunk.prep or chunk.conj) and chunk.actor is not None:
            found = chunk.actor
            persons = found.head_class in ("people", "role", "title") or (found.number == 2 == number) or (
                tries and not found.definite and found.head_class == "force"
            )  # fmt: skip
            return found if persons and agrees_with(draft, found, pronoun, strictly=True) else None
    return _caught_by_act(draft, chunks[at], pronoun) if tries else None


def _is_attempt(draft: Draft, chunk: Chunk) -> bool:
    return chunk.word is not None and chunk.word.stem in draft.knowledge.operators("try_noun")


def _caught_by_act(
    draft: Draft, chunk: Chunk, pronoun: str, kinds: frozenset[str] = frozenset(["ASSAULT", "COERCE", "SANCTION"])
) -> ActorMention | None:
    """تم القبض على *ستة* أثناء محاولتهم …: whom the arrest or killing told right before was done to."""
    for other in reversed(draft.events[-2:]):
        if other.sentence != chunk.sentence or other.type not in kinds or other.last > chunk.first:
            continue
        for one in other.recipients:
            if one.last <= chunk.first and one.head_class in _HIT | _CROWDS and agrees_with(draft, one, pronoun, strictly=True):
                return one
    return None


def blamed(draft: Draft, chunks: list[Chunk], at: int, pronoun: str) -> ActorMention | None:
    """انتقد الوزير *الجيش* بسبب قصفه المدنيين, أدانت المنظمة *القوات* لقصفها …: whom a verb of blame has as its object did it."""
    for index in range(at - 1, -1, -1):
        if chunks[index].kind in (COMPLEMENTIZER, OPEN):
            return None
        if chunks[index].kind != VERB:
            continue
        word = chunks[index].word
        blames = {"condemn", "accuse"}
        if word is None or not any(draft.entries.cues[cue.ref].stance in blames for cue in word.cue_verbs):
            return None
        if any(draft.entries.frames[act.ref].type == "ASSAULT" for act in word.frame_verbs):
            return None  # هاجم الجيش *قافلة* بعد استيلائه على …: no words
        told = [one for one in chunks[index + 1 : at] if one.kind == NOUNS and not one.prep and not one.conj]
        if len(told) < 2 or told[1].index != index + 2 or told[1].actor is None or told[1].actor.first != told[1].head:
            return None
        return told[1].actor if agrees_with(draft, told[1].actor, pronoun) else None
    return None


def _is_of_verb(draft: Draft, chunk: Chunk, mention: ActorMention, pronoun: str) -> bool:
    """أعربت فصائل المعارضة عن *تضامنها*: whether a feminine pronoun takes up groups that their verb before them has as feminine."""
    number, feminine = draft.knowledge.morphology.pronoun_of(pronoun)
    if not feminine or number or chunk.verb is None or chunk.verb.gender != 1 or chunk.verb.number:
        return False
    head = draft.words[mention.first]
    return mention.head_class != "people" and head is not None and head.head is not None and head.head.number == 2


def is_full_clause(chunks: list[Chunk], verb: int, at: int) -> bool:
    """طائرات التحالف الذي *تقوده الرياض* غاراتها: a relative clause that has its subject and, as a pronoun, its object; what
    stands behind it without a preposition is of the clause around it."""
    word = chunks[verb].word
    full = verb > 0 and chunks[verb - 1].kind == RELATIVE and word is not None and bool(word.suffix)
    return full and not chunks[at].prep and any(chunk.kind == NOUNS and not chunk.prep for chunk in chunks[verb + 1 : at])


def told_of(draft: Draft, chunks: list[Chunk], at: int, pronoun: str) -> ActorMention | None:
    """المسلحون داهموا القرية، مشيرا إلى *أنهم* اعتقلوا …: the subject of a clause before `at` that the pronoun of a
    complementizer takes up."""
    for index in range(at - 1, -1, -1):
        topic = chunks[index + 1].actor if chunks[index].kind == COMPLEMENTIZER and not chunks[index].prep else None
        if topic is not None and index + 1 < at and not chunks[index + 1].prep:
            if agrees_with(draft, topic, pronoun, strictly=True):
                return topic  # إن *المسلحين* متورطون في التفجير، وإنهم خطفوا …: a clause without a verb
        if chunks[index].kind != VERB:
            continue
        where = subject_index(chunks, index, verb_arguments(chunks, index))
        mention = chunks[where].actor if where >= 0 else None
        if mention is not None and where < at and agrees_with(draft, mention, pronoun, strictly=True):
            return mention
    return None


__all__ = ["agrees_with", "antecedent", "blamed", "doer_meant", "hit_before", "is_dead", "is_full_clause", "told_of"]
