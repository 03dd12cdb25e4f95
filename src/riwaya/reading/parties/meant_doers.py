"""Whom a verb without a subject of its own means, where no verb before it shares its subject: وهو *يطلق* النار, جلسته التي *عقدها*.

In: the row of chunks, the index of the verb and its arguments. Out: the mentions that do its act, none where that is open.
The idea: pronoun, gender and number tell; whoever is meant must be the only one that agrees, or the subject that the pronoun takes
up.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import Arguments, mentions, verb_arguments
from riwaya.reading.clauses.clause_subjects import (
    accuses,
    around_relative,
    clause_subject,
    is_several,
    is_subject_of,
    is_thing,
    subject_index,
)
from riwaya.reading.clauses.pronouns import agrees_with, is_subject_of_that, pronoun_at_end, told_of
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
    Draft,
    EventDraft,
)
from riwaya.reading.parties.sentence_subjects import sentence_subject, subject_of_sentence
from riwaya.reading.phrases.person_names import inner_letters
from riwaya.reading.words.marks import COMMAS
from riwaya.reading.words.other_domains import is_armed

_STOPS: Final = ".؛:!؟?"
_PLURAL: Final = 2  # number of a verb that tells of several persons
_HEADED: Final = 3  # chunks from a relative pronoun over من المتوقع أن to its verb
_IMPERFECT: Final = 2  # tense of a verb form that is no noun
_ARMED: Final = frozenset(["ASSAULT", "MOBILIZE", "COERCE"])  # what armed men do
_PARTIES: Final = frozenset(["force", "group", "state", "institution", "people"])
_TELLS: Final = frozenset(["source", "media", "document"])
_LED: Final = (NEGATION, PARTICLE, ADVERB)
_LED_ON: Final = frozenset([*_LED, AUXILIARY])


def by_pronoun(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """يبدو *أحد المسلحين*، في التسجيل، وهو يطلق النار; لكن *النظام* قصف المدينة، ومن ثم هو يرفض الحل: whom a free pronoun before a
    verb takes up: who stands before its clause of circumstance, else the subject of the verb before."""
    index = at - 1
    while index > 0 and chunks[index].kind in _LED:
        index -= 1
    word, pronoun = chunks[at].word, chunks[index]
    readings = word.frame_verbs if word is not None else ()
    verb = next((one for one in readings if one.tense == _IMPERFECT and not one.person), chunks[at].verb)
    if verb is None or verb.person or index < 1 or pronoun.kind != PRONOUN or pronoun.prep:
        return []
    if verb.tense != _IMPERFECT and not verb.number:
        return []  # السبيل الثالث هو *دعم* الجيش
    before = index - 1
    if chunks[before].kind == RELATIVE:
        head = chunks[before - 1].actor if before else None  # القوات *التي هي* تقاتل
        return [head] if head is not None and is_subject_of(draft, verb, head) else []
    if not pronoun.conj:
        return _subject_before(draft, chunks, index, verb)
    while before > 0 and (
        (chunks[before].kind == NOUNS and chunks[before].prep)
        or chunks[before].kind in (TIME, ADVERB)
        or (chunks[before].kind == MARK and chunks[before].text in COMMAS)
    ):
        before -= 1
    told = 0 < before < index - 1 and chunks[before].kind == NOUNS and chunks[before - 1].kind == VERB
    mention = chunks[before].actor if told else None
    if mention is not None and is_subject_of(draft, verb, mention):
        return [mention]
    return _subject_before(draft, chunks, index, verb, alone=True)


def _subject_before(draft: Draft, chunks: list[Chunk], index: int, verb: Reading, alone: bool = False) -> list[ActorMention]:
    """The subject of the nearest verb before chunk `index` that a verb agrees with; `alone`: where it agrees with nobody else."""
    for other in range(index - 1, -1, -1):
        chunk = chunks[other]
        if chunk.kind in (OPEN, CLOSE, CUE_PHRASE) or (chunk.kind == MARK and chunk.text in _STOPS):
            return []
        if chunk.kind == VERB and not chunk.suffered and not accuses(draft, chunk):
            where = subject_index(chunks, other, verb_arguments(chunks, other))
            found = mentions(chunks, where) if where >= 0 else []
            if len(found) == 1 and is_subject_of(draft, verb, found[0]) and found[0].head_class not in _TELLS:
                return found if not alone or _is_alone(draft, chunks[min(other, where) : index], verb, found[0]) else []
    return []


def _is_alone(draft: Draft, chunks: list[Chunk], verb: Reading, found: ActorMention) -> bool:
    """Whether nobody else in a row of chunks agrees with a verb."""
    for chunk in chunks:
        other = chunk.actor if chunk.kind == NOUNS else None
        if other is None or other is found or (other.entity is not None and other.entity == found.entity):
            continue
        if is_subject_of(draft, verb, other):
            return False
    return True


def by_owned(draft: Draft, chunks: list[Chunk], at: int, arguments: Arguments) -> list[ActorMention]:
    """ندد *مجلس الوزراء* بالهجوم في *جلسته* التي عقدها أمس: who does what a relative clause tells of something of his own."""
    verb, word = chunks[at].verb, chunks[arguments.antecedent].word if arguments.antecedent >= 0 else None
    if verb is not None and word is not None and not word.suffix:
        return _beside(draft, chunks, at, arguments.antecedent, verb)
    if verb is None or verb.person or word is None or chunks[arguments.antecedent].actor is not None:
        return []
    number, feminine = draft.knowledge.morphology.pronoun_of(word.suffix)
    alike = (number, bool(feminine)) == (verb.number, bool(verb.gender))
    if not alike or word.suffix in draft.knowledge.operators("first_person_suffix"):
        return []
    return _subject_before(draft, chunks, arguments.antecedent, verb)


def _beside(draft: Draft, chunks: list[Chunk], at: int, antecedent: int, verb: Reading) -> list[ActorMention]:
    """أدان الوزير *النظام* والجرائم التي ارتكبها: the party right before what و joins to it, of which a relative clause without a
    subject tells that he did it."""
    own, word = chunks[antecedent], chunks[at].word
    before = chunks[antecedent - 1] if antecedent else None
    if before is None or before.kind != NOUNS or before.actor is None or own.prep or not own.conj or own.actor is not None:
        return []
    taken = word is not None and bool(word.suffix) and not (verb.person or verb.passive)
    party = before.actor
    fits = taken and party.last == before.last and party.head_class in _PARTIES and is_subject_of(draft, verb, party)
    return [party] if fits else []


def by_expected(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """*روسيا* تعارض القرار ومن المرجح أن تستخدم حق النقض: who does what is expected, possible or due, where no subject follows: the
    subject before, in the same sentence or in the one before."""
    verb, that = chunks[at].verb, chunks[at - 1] if at > 1 else None
    if verb is None or verb.person or that is None or that.kind != COMPLEMENTIZER or that.prep or that.conj:
        return []
    opening = chunks[at - 2]
    word, operators = opening.word, draft.knowledge.operators
    due = word is not None and opening.kind == NOUNS and opening.prep and opening.last == opening.head + 1
    if word is None or not due or word.stem not in operators("impersonal_predicate"):
        return []
    if opening.prep not in operators("from_preposition") or pronoun_at_end(draft, draft.tokens.norm[that.last - 1]):
        return []
    if at > _HEADED and chunks[at - _HEADED].kind == RELATIVE:  # القاضي، *الذي يرجح أن* يوجه إليه لائحة
        comma = chunks[at - _HEADED - 1].kind == MARK and at > _HEADED + 1
        head = chunks[at - _HEADED - 1 - comma].actor
        return [head] if head is not None and is_subject_of(draft, verb, head) else []
    if at > 2:
        return _subject_before(draft, chunks, at - 2, verb)
    return subject_of_sentence(draft, chunks[at].sentence - 1, verb) if opening.conj else []


def by_governed(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> list[ActorMention]:
    """خسر *النظام* البلدة ولم يستطع أن يستعيدها: who does what he wants, tries or is able to do, whose verb agrees."""
    verb, that = chunks[at].verb, chunks[at - 1] if at > 1 else None
    governor = chunks[at - 2] if at > 1 else None
    if verb is None or that is None or governor is None or that.kind != COMPLEMENTIZER or that.prep or that.conj:
        return []
    own = governor.verb
    if own is None or governor.word is None or governor.word.stem not in draft.knowledge.any_of("intending_verb", "able_form"):
        return []
    if (own.gender, own.number, own.person) != (verb.gender, verb.number, verb.person):
        return []
    where = subject_index(chunks, at - 2, verb_arguments(chunks, at - 2))
    if where >= 0:
        return mentions(chunks, where)
    led = chunks[at - 3] if at > 2 and chunks[at - 3].kind in (NEGATION, PARTICLE) else governor
    found = clause_subject(draft, chunks, at - 2) if governor.conj or led.conj else []
    return found or sentence_subject(draft, chunks, at - 2, event)


def by_cause(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """يستخدم *التنظيم* المدنيين لأنه يخشى الغارات: the subject that the pronoun of a cause takes up, where nobody else agrees."""
    index = at - 1
    while index > 0 and chunks[index].kind in _LED_ON:
        index -= 1
    verb, opening = chunks[at].verb, chunks[index] if index > 0 else None
    if verb is None or verb.person or opening is None or opening.text not in draft.knowledge.operators("cause_pronoun"):
        return []
    number, feminine = draft.knowledge.morphology.pronoun_of(pronoun_at_end(draft, opening.text))
    if (number, bool(feminine)) != (verb.number, bool(verb.gender)):
        return []
    return _subject_before(draft, chunks, index, verb, alone=True)


def by_meanwhile(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """قتل *الجندي* بينما كان يقاتل في صفوف المعارضة: whom the act before the clause of كان was done to, or who did it."""
    verb, auxiliary = chunks[at].verb, chunks[at - 1] if at > 1 else None
    opening = chunks[at - 2] if at > 1 else None
    if verb is None or verb.tense != _IMPERFECT or auxiliary is None or opening is None or auxiliary.kind != AUXILIARY:
        return []
    if opening.kind != CONJUNCTION or opening.text not in draft.knowledge.operators("fronting_conjunction"):
        return []
    for event in reversed(draft.events):
        chunk = event.chunk
        if chunk is None or chunk.sentence != chunks[at].sentence:
            break
        if chunk.index >= at - 2:
            continue
        fell = event.frame >= 0 and draft.entries.frames[event.frame].toll is not None
        found = event.recipients if fell else event.actors
        return list(found) if len(found) == 1 and is_subject_of(draft, verb, found[0]) else []
    return []


def by_described(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """لتفريق *محتجين* كانوا يرددون شعارات, بين *مجموعات* من المسلحين كانت قد فرت: persons right before كان and a verb."""
    verb, index = chunks[at].verb, at - 1
    while index > 0 and chunks[index].kind in (PARTICLE, NEGATION):
        index -= 1
    if verb is None or index < 1 or chunks[index].kind != AUXILIARY or chunks[index].conj:
        return []
    before = chunks[index - 1]
    parts = before.kind == NOUNS and before.prep in draft.knowledge.operators("from_preposition") and index > 1
    if parts or (before.kind == NOUNS and before.prep and before.actor is not None):
        holder = chunks[index - 2] if parts else before
        whole = holder.actor if holder.kind == NOUNS else None
        described = whole is not None and not whole.definite and whole.entity is None and is_subject_of(draft, verb, whole)
        return [whole] if described and whole is not None else []
    if before.kind != NOUNS or before.actor is not None or before.last < before.head + _PLURAL or verb.number != _PLURAL:
        return []
    found = mention_in(draft, before.head + 1, before.last)
    if found is None or found.definite or found.last != before.last or not found.number or found.gender:
        return []
    draft.add(found)
    return [found]


def by_resumed(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """عرضت *الميليشيات* أسلحة استولت *عليها* من المخازن: who does what a clause tells of an indefinite thing before it."""
    before, behind = chunks[at - 1] if at else None, chunks[at + 1] if at + 1 < len(chunks) else None
    if before is None or behind is None or behind.kind != PRONOUN or chunks[at].conj or before.conj or not is_thing(draft, before):
        return []
    last = draft.words[before.last - 1]
    if last is None or last.article or last.suffix or draft.in_place[before.last - 1]:
        return []
    return around_relative(draft, chunks, at, at - 1)


def by_aim(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """سافر *الرئيس* إلى باريس، ليبحث مع نظيره الملف: who does something so as to do what ل tells behind a comma."""
    verb, word, comma = chunks[at].verb, chunks[at].word, chunks[at - 1] if at > 1 else None
    if verb is None or verb.tense < _IMPERFECT or verb.person or verb.passive or word is None or comma is None:
        return []
    if word.preposition not in draft.knowledge.operators("of_preposition") or comma.text not in COMMAS or chunks[at].conj:
        return []
    return _subject_before(draft, chunks, at, verb)


def by_fronted(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """إذا فقد *النظام* العاصمة، سينسحب إلى الساحل: the subject of a clause that a conjunction opens before the one of a verb."""
    verb, comma = chunks[at].verb, chunks[at - 1] if at > 1 else None
    if verb is None or verb.person or comma is None or comma.kind != MARK or comma.text not in COMMAS or chunks[at].conj:
        return []
    first = next((chunk for chunk in chunks[: at - 1] if chunk.kind not in _LED_ON), None)
    if first is None or any(chunk.kind == MARK for chunk in chunks[: at - 1]):
        return []
    stem = first.word.stem if first.word is not None else ""
    case = first.kind == NOUNS and bool(first.prep) and stem in draft.knowledge.operators("condition_case")
    opens = first.kind == CONJUNCTION or (first.kind == COMPLEMENTIZER and bool(first.prep)) or case
    return _subject_before(draft, chunks, at - 1, verb, alone=True) if opens else []


def by_number(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> list[ActorMention]:
    """دعم الرئيس *المتمردين* عندما احتلوا العاصمة: the only several persons before a plural verb that a conjunction opens."""
    verb = chunks[at].verb
    if verb is None or verb.number != _PLURAL or verb.person or verb.gender or not _is_opened(draft, chunks, at):
        return []
    found: list[ActorMention] = []
    for index in range(at - 1, -1, -1):
        chunk = chunks[index]
        if chunk.kind in (OPEN, CLOSE, CUE_PHRASE) or (chunk.kind == MARK and chunk.text in _STOPS):
            break
        if chunk.kind == COMPLEMENTIZER and not chunk.prep and index < at - 1:
            found += [one for one in _several_in(draft, chunks, index + 1, at) if one not in found]
            break
        if chunk.kind == NOUNS:
            found += [one for one in _several_in(draft, chunks, index, index + 1) if one not in found]
    if len({one.entity or str(one.first) for one in found}) != 1 or found[0] in event.recipients or found[0].head_class in _TELLS:
        return []
    return found[:1] if is_armed(draft, found[0]) or event.type not in _ARMED else []


def by_arms(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> list[ActorMention]:
    """جرائم *داعش* مستمرة منذ أن سيطر على المدينة: the only armed party before a clause of time that its verb agrees with."""
    verb, opening = chunks[at].verb, chunks[at - 1] if at > 1 else None
    if verb is None or verb.person or verb.passive or opening is None:
        return []
    if event.type not in _ARMED or not _opens_time(draft, opening):
        return []
    found: dict[str, ActorMention] = {}
    for mention in draft.actors_in[chunks[at].sentence]:
        if mention.last > opening.first or mention in event.recipients or not is_armed(draft, mention):
            continue
        if is_subject_of(draft, verb, mention):
            found[mention.entity or str(mention.first)] = mention
    inside = event.statement is None or all(one.first >= event.statement.first for one in found.values())
    return list(found.values()) if len(found) == 1 and inside else []


def _opens_time(draft: Draft, opening: Chunk) -> bool:
    """*منذ أن* سيطر، *بعدما* هاجم: whether a word opens a clause that says when or why."""
    if opening.kind == COMPLEMENTIZER:
        return bool(opening.prep)
    return opening.kind == CONJUNCTION and opening.text in draft.knowledge.operators("clause_conjunction")


def by_sentence(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> list[ActorMention]:
    """فتحت *أنقرة* القاعدة. كما نفذت غارات *واعتقلت* عناصر: the subject of the sentence before, with which verbs go on."""
    verb, first = chunks[at].verb, next((chunk for chunk in chunks if chunk.kind == VERB), None)
    if verb is None or first is None or first.verb is None or first.index >= at or not chunks[at].conj:
        return []
    between = [chunk for chunk in chunks[first.index + 1 : at] if chunk.kind in (VERB, COMPLEMENTIZER, RELATIVE, OPEN, CLOSE)]
    own = first.verb
    if between or first.suffered or own.passive or (own.gender, own.number, own.person) != (verb.gender, verb.number, verb.person):
        return []
    arguments = verb_arguments(chunks, first.index)
    named = subject_index(chunks, first.index, arguments) >= 0 or arguments.left >= 0
    return [] if named else sentence_subject(draft, chunks, first.index, event)


def by_occasion(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """قصف *الجيش* القرية، وفي الليل اقتحم الحي: the subject of the clause before, where و opens a phrase of time before a verb that
    can be only his."""
    verb, index = chunks[at].verb, at - 1
    if verb is None or verb.person or verb.passive or index < 1 or chunks[at].conj:
        return []
    while index > 0 and not chunks[index].conj and (chunks[index].kind in (TIME, ADVERB) or _is_phrase(chunks[index])):
        index -= 1
    opening, comma = chunks[index], chunks[index - 1]
    if not opening.conj or not (opening.kind == TIME or _is_phrase(opening)) or comma.kind != MARK or comma.text not in COMMAS:
        return []
    if draft.places_between(opening.first, chunks[at].first):
        return []  # …، وفي حلب قصفت السوق: another scene
    found = clause_subject(draft, chunks, at)
    alone = len(found) == 1 and found[0].head_class not in _TELLS and is_subject_of(draft, verb, found[0])
    return found if alone and _is_alone(draft, chunks[index:at], verb, found[0]) else []


def _is_phrase(chunk: Chunk) -> bool:
    """*في الليل*: whether a preposition governs a phrase."""
    return chunk.kind == NOUNS and bool(chunk.prep)


def _is_opened(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*عندما* احتلوا، *حيث* قصفوا: whether a conjunction opens the clause of a verb."""
    index = at - 1
    while index > 0 and chunks[index].kind in _LED:
        index -= 1
    opening = chunks[index] if index > 0 else None
    return opening is not None and opening.kind == CONJUNCTION and opening.text in draft.knowledge.operators("clause_conjunction")


def _several_in(draft: Draft, chunks: list[Chunk], first: int, last: int) -> list[ActorMention]:
    """The mentions of several persons in a few phrases, also where they are a genitive: انتهاكات *الحوثيين*."""
    found: list[ActorMention] = []
    for chunk in chunks[first:last]:
        if chunk.kind != NOUNS:
            continue
        inner = mention_in(draft, chunk.head + 1, chunk.last) if chunk.actor is None and chunk.last > chunk.head + 1 else None
        mention = chunk.actor or inner
        if mention is not None and is_several(draft, mention):
            if mention is inner:
                draft.add(mention)
            found.append(mention)
    return found


def but_of(draft: Draft, chunks: list[Chunk], at: int, letters: str, event: EventDraft) -> list[ActorMention]:
    """أخرج الجيش *المسلحين* من البلدة، لكنهم خطفوا جنودا: whom the pronoun of "but" at chunk `at` takes up where the subject of the
    clause before is no such one: the only one of that clause who agrees with it."""
    found: list[ActorMention] = []
    for index in range(at - 1, -1, -1):
        chunk = chunks[index]
        if chunk.kind in (OPEN, CLOSE, CUE_PHRASE, COMPLEMENTIZER) or (chunk.kind == MARK and chunk.text in _STOPS):
            break
        if chunk.kind == NOUNS:
            inner = mention_in(draft, chunk.head + 1, chunk.last) if chunk.actor is None and chunk.last > chunk.head + 1 else None
            one = chunk.actor or inner
            if one is None or one.head_class in _TELLS or not agrees_with(draft, one, letters, strictly=True):
                continue
            if one is inner:
                draft.add(one)
            found.append(one)
    alone = len({one.entity or str(one.first) for one in found}) == 1 and found[0] not in event.recipients
    return found[:1] if alone else []


def by_that(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> list[ActorMention]:
    """منع *الحوثيون* وصول المساعدات. والأسوأ أنهم نهبوها: whom the pronoun of a complementizer takes up, where nobody tells it: a
    subject of its own sentence, else that of the sentence before."""
    verb, that = chunks[at].verb, chunks[at - 1] if at else None
    if verb is None or that is None or not is_subject_of_that(draft, that, chunks[at]):
        return []
    if event.statement is not None:
        inside = that.first > event.statement.first
        return _subject_before(draft, chunks, at - 1, verb, alone=True) if inside else []
    if verb.tense != 1:
        return []
    found = told_of(draft, chunks, at - 1, pronoun_at_end(draft, draft.tokens.norm[that.last - 1]))
    if found is not None:
        return [found] if found not in event.recipients and found.head_class not in _TELLS else []
    return subject_of_sentence(draft, chunks[at].sentence - 1, verb)


def by_others(draft: Draft, chunks: list[Chunk], left: int) -> list[ActorMention]:
    """التحق بعض الجنود بالمقاومة *وآخرون* فروا: others who are named by no more than that, before a verb."""
    chunk = chunks[left]
    word = chunk.word if chunk.last == chunk.head + 1 and chunk.actor is None and not chunk.prep else None
    if word is None or word.article or word.stem not in draft.knowledge.operators("unnamed_others"):
        return []
    mention = ActorMention(
        chunk.first, chunk.last, "people", name="people", head_class="people", number=_PLURAL, anonymous=True,
        inner=inner_letters(draft, chunk.first),
    )  # fmt: skip
    draft.add(mention)
    return [mention]


def by_visit(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """زيارة *للرئيس* إلى باريس التقى *خلالها* نظيره: who does what happened in the course of an act that a pronoun right behind
    the verb takes up."""
    verb, behind = chunks[at].verb, chunks[at + 1] if at + 1 < len(chunks) else None
    if verb is None or verb.person or behind is None or behind.kind != PRONOUN or behind.word is None:
        return []
    if behind.text in draft.knowledge.operators("after_pronoun"):
        return _subject_before(draft, chunks, at, verb, alone=True)  # بدأت *تركيا* غارات بعد تفجير وافقت *بعده* على …
    if behind.text not in draft.knowledge.operators("within_pronoun"):
        return []
    for event in reversed(draft.events):
        chunk = event.chunk
        if chunk is None or chunk.sentence != chunks[at].sentence:
            break
        if chunk.index < at and event.rule.endswith(":noun") and event.type == "CONSULT" and len(event.actors) == 1:
            return list(event.actors) if is_subject_of(draft, verb, event.actors[0]) else []
    return []


def meant(draft: Draft, chunks: list[Chunk], at: int, arguments: Arguments, event: EventDraft) -> list[ActorMention]:
    """Whom the verb of an act without a subject means, behind no relative pronoun."""
    if arguments.left >= 0:
        return by_others(draft, chunks, arguments.left)
    return (
        by_that(draft, chunks, at, event)
        or by_expected(draft, chunks, at)
        or by_governed(draft, chunks, at, event)
        or by_cause(draft, chunks, at)
        or by_meanwhile(draft, chunks, at)
        or by_fronted(draft, chunks, at)
        or by_aim(draft, chunks, at)
        or by_number(draft, chunks, at, event)
        or by_arms(draft, chunks, at, event)
        or by_sentence(draft, chunks, at, event)
    )
