"""The verb that governs a verbal noun: بدأ *الجيش* قصف المدينة، مكّن *الثوار* من اقتحام الموقع، تقدموا *لتحريرها*.

In: the chunk of an act told by a noun, and its event. Out: the mentions of who does it, none where the verb leaves that open.
The idea: its subject does the act, or its object where the verb lets, makes or asks somebody do it; a purpose is its subject's.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.lexicon.schema import LightVerb
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import Arguments, mentions, verb_arguments
from riwaya.reading.clauses.carrying_nouns import made_to, of_noun, tried_by, verb_before, with_joined
from riwaya.reading.clauses.clause_subjects import by_latter, clause_subject, is_subject_of, subject_index
from riwaya.reading.clauses.described_doers import described
from riwaya.reading.clauses.pronouns import agrees_with, antecedent, pronoun_at_end
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
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
from riwaya.reading.parties.allowed_acts import is_dative, let, of_word_before
from riwaya.reading.parties.announced_acts import announced_by_use
from riwaya.reading.parties.dropped_doers import is_active
from riwaya.reading.parties.himself import speaks_of_himself, we_of
from riwaya.reading.parties.intended_acts import aim_opens, by_use, user
from riwaya.reading.parties.meant_doers import by_pronoun, meant
from riwaya.reading.parties.sentence_subjects import sentence_subject
from riwaya.reading.words.other_domains import is_armed
from riwaya.text.normalise import folded

_HELPING: Final = "help-force:verb"
_BELIEF: Final = 3  # chunks from persons, over a verb of belief and its أن, to what they are believed to do
_FORMS: Final = 2  # words of an entry of a verb that takes no preposition: its past and its present
_NOMINAL: Final = 4  # chunks between an adjective of readiness and what somebody is ready for something for
_DEEDS: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE", "RETREAT"])


def makes_act(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """Whether the verb before a noun of an act makes, lets or keeps its object from it."""
    verb = verb_before(chunks, chunk.index)
    light = verb.word.light if verb is not None and verb.word is not None else None
    return light is not None and draft.entries.light_verbs[light.ref].subject == "object"


def _of_going(draft: Draft, before: Chunk) -> list[ActorMention]:
    """دخول *القوات* لتحرير المدينة, زحف *المسلحين* للسيطرة على الحقل: whose going a noun tells right before what it is for."""
    word = draft.words[before.head]
    if before.kind != NOUNS or word is None or word.suffix or word.stem not in draft.knowledge.operators("setting_out_masdar"):
        return []
    told = (event for event in reversed(draft.events) if event.chunk is before and event.first == before.head)
    event = next(told, None)
    if event is not None and event.actors:
        return list(event.actors)
    party = before.actor or mention_in(draft, before.head + 1, before.last)
    return [party] if party is not None and party.first == before.head + 1 else []


def _bears(draft: Draft, verb: Chunk, mention: ActorMention) -> bool:
    """Whether a verb can tell of a mention: one in the plural of fighters and people, no organisation or office."""
    if verb.verb is None or verb.verb.number != 2:
        return verb.verb is None or is_subject_of(draft, verb.verb, mention)
    return mention.head_class in ("force", "group", "people") and mention.kind != "organisation"


def is_fled_from(draft: Draft, chunk: Chunk, feared: bool = True) -> bool:
    """هربا *من قصف* الطائرات, خوفا *من غارات* …: whether a word of flight, or of fear, stands right before the noun of an act and
    its preposition, so that nobody who flees it does it."""
    if not chunk.prep or not chunk.first or draft.lacks("fleeing_word", "precaution_noun"):
        return False
    before = draft.words[chunk.first - 1]
    known = draft.knowledge.any_of("fleeing_word", "precaution_noun") if feared else draft.knowledge.operators("fleeing_word")
    return before is not None and (before.text in known or before.stem in known)


def _is_answered(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """استجاب الدفاع المدني *لسبع هجمات*: whether somebody answers an act, which others did."""
    if draft.lacks("responding_verb"):
        return False
    verb = verb_before(chunks, chunk.index)
    return verb is not None and verb.word is not None and verb.word.stem in draft.knowledge.operators("responding_verb")


def governed(
    draft: Draft, chunks: list[Chunk], chunk: Chunk, event: EventDraft, shared: bool = False, asked_noun: bool = False
) -> list[ActorMention]:
    """The subject, or object, of the verb that governs a verbal noun; `shared`: for one that is joined to it; `asked_noun`: where
    `of_noun` has found nothing for it already."""
    operators = draft.knowledge.operators
    doing = [] if asked_noun else of_noun(draft, chunks, chunk)
    if doing:
        return doing
    if is_fled_from(draft, chunk):
        return []
    joined = joined_to(draft, chunks, chunk)
    if joined is not None:
        return governed(draft, chunks, joined, event, shared=True)
    backing = draft.words[event.first]
    if chunk.prep in operators("means_preposition") and backing is not None and backing.stem in operators("fire_support_noun"):
        return []  # قامت القوات *بغطاء* جوي باقتحام القاعدة: what she has from others
    aim = aim_opens(draft, chunks, chunk)
    purpose = aim >= 0 or chunk.prep in operators("of_preposition")
    if chunk.prep and not purpose and chunk.prep not in operators("complement_preposition"):
        return []
    shown = draft.words[event.first - 1] if event.first > chunk.first else None
    if purpose and shown is not None and shown.function == "dem":
        return []  # ستقدم تركيا الدعم لتلك *الغارات*: those of others
    if purpose and event.type == "ASSAULT" and _is_answered(draft, chunks, chunk):
        return []
    before = chunks[chunk.index - 1] if chunk.index else None
    if purpose and aim < 0 and not shared and before is not None and before.kind == NOUNS and before.actor is not None:
        suffix = chunk.word.suffix if chunk.word is not None else ""
        taken_up = suffix and agrees_with(draft, before.actor, suffix)  # من العائلات *لمنعهم*، إلى المحافظة *لتحريرها*
        behind = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        letters = pronoun_at_end(draft, behind.text) if behind is not None and behind.kind == PRONOUN else ""
        taken_up = taken_up or (letters and agrees_with(draft, before.actor, letters))  # على السكان للتنكيل *بهم*
        court = before.actor.head_class == "institution" and before.actor.first == before.head
        turned_to = court and event.type == "ACCUSE"  # لجأ المحامون إلى *المحكمة* لمقاضاة الوزير
        other = before.actor.head_class != "state" and not (taken_up or turned_to)
        if before.prep in operators("dative_preposition") and other:
            return [before.actor]  # دعوة إلى المبعوث *لزيارة* عدن
    if purpose and not shared and before is not None and (going := _of_going(draft, before)):
        return going
    if purpose and before is not None and before.kind == NOUNS and before.actor is None and _is_about(draft, before):
        return []  # بمناسبة *ذكرى* اختطاف الصحفي, قدم الوزير *اعتذارا* لقصف المشفى
    used = by_use(draft, chunks, chunk) if purpose or chunk.prep in operators("in_preposition") else None
    if used is not None:
        found = announced_by_use(draft, event, used) or of_noun(draft, chunks, used) or of_word_before(draft, chunks, event, used)
        return found or user(draft, used, chunk) or governed(draft, chunks, used, event)
    verb = verb_before(chunks, aim if aim >= 0 else chunk.index)
    if verb is None and purpose and before is not None and before.kind == NOUNS and event.type not in ("AGREE", "CONCEDE"):
        for one in reversed(chunks[max(0, chunk.index - _NOMINAL) : chunk.index]):
            found = of_word_before(draft, chunks, event, one) if one.kind == NOUNS else []
            if found or one.kind != NOUNS:
                return found  # الطائرات قادرة على التحليق *لقصف* المواقع
        return []
    if verb is None or verb.word is None:
        return []
    if event.governed and verb.word.suffix and verb.index and chunks[verb.index - 1].kind == RELATIVE:
        return []  # تعرضت المجموعة التي *دربتها* روسيا لهجوم: another verb carries it
    work = before is not None and before.kind == NOUNS and before.word is not None and before.word.stem in operators("work_noun")
    light = verb.word.light if work or chunk.prep not in operators("on_preposition") or not verb.word.cue_verbs else None
    light = None if is_spent(draft, verb, chunk) or has_its_act(draft, chunks, verb, light, chunk) else light
    brought = _takes(draft, light, chunk) or verb.word.stem in operators("finishing_verb")
    if not brought and _is_reckoned(draft, before, chunk, event):
        return []  # خاض الجيش معركة قبل ساعات *من هدنة*: what a time is reckoned from
    if aim >= 0:
        if event.type in ("AGREE", "CONCEDE"):
            return []  # ضغوط على أنقرة *بهدف* استخدام قاعدتها: whose act that is the aim leaves open
        if light is not None and draft.entries.light_verbs[light.ref].subject not in ("actor", "object"):
            return []  # تعرضت القافلة لهجوم *بهدف* نهبها: not hers
        if _only_describes(chunks, verb) or verb.word.function:
            return []
        light = None
    if light is not None and verb.index and chunks[verb.index - 1].kind == NEGATION:
        if folded(draft.entries.light_verbs[light.ref].lemma) in operators("partaking_verb"):
            return []  # الذين لم يشاركوا *في العمليات*
    kind = draft.entries.light_verbs[light.ref].subject if light is not None else ""
    arguments = verb_arguments(chunks, verb.index)
    where = subject_index(chunks, verb.index, arguments)
    if where == chunk.index:
        where = -1
    if purpose and not shared and _is_of_picture(draft, chunks, verb.index, chunk.index):
        return []
    known = event.definite and event.layer == "attack" and draft.entries.frames[event.frame].control is None
    if known and light is not None and chunk.prep and folded(draft.entries.light_verbs[light.ref].verb.split()[-1]) != chunk.prep:
        return []  # أوقفت الشرطة أربعة للاشتباه في صلتهم *بالهجوم*: a known act that the verb does not carry
    if light is not None and chunk.prep and folded(draft.entries.light_verbs[light.ref].lemma) in operators("giving_verb"):
        return []  # أعطى الرئيس موافقته *على العملية*
    if kind == "object":
        made = _object(draft, chunks, verb, chunk, where)
        compelled = light is not None and folded(draft.entries.light_verbs[light.ref].lemma) in operators("compelled_lemma")
        if compelled and not made and where < 0 and not arguments.nouns:  # المناطق التي *اضطروا* للانسحاب منها
            made = [one for one in clause_subject(draft, chunks, verb.index) if _bears(draft, verb, one)]
        elif compelled and not made and 0 <= where < verb.index and verb.verb is not None and verb.verb.number:
            made = [one for one in mentions(chunks, where) if _bears(draft, verb, one)]  # المتمردين الذين *اضطروا* أمس إلى الانسحاب
        return made or _who_orders(draft, verb, chunk)
    if chunk.prep in operators("from_preposition") and verb.word.stem in operators("finishing_verb"):
        kind = "actor"  # انتهت *القوات* من تمشيط القرية
    agreed = verb.word.stem in operators("unanimous_verb") and chunk.prep in operators("on_preposition")
    if agreed or _hesitates(draft, verb, chunk) or _decides(draft, verb, before, chunk):
        kind = "actor"  # اتخذت *الحكومة* قرارا بإغلاق الحدود, لن يتردد *الجيش* في قصف المواقع, أجمع *الأعضاء* على إدانة الهجوم
    if not chunk.prep and (verb.word.stem in operators("wanting_verb") or verb.word.stem in operators("again_verb")):
        kind = "actor"  # أراد *المسلحون* اقتحام القاعدة
    if kind != "actor" and not (purpose and light is None and may_intend(draft, verb)):
        return []
    found = _pair_before(chunks, verb)
    if not found and where >= 0:
        found = mentions(chunks, where)
    elif not found and (those := described(draft, chunks, verb.index)) is not None:
        found = [those]
    elif (hit := _of_those_hit(draft, chunks, verb)) and not found:
        found = hit
    elif not found and (
        _is_joined(draft, chunks, verb) or verb.verb is None or verb.verb.number or _goes_on(draft, chunks, verb, chunk, arguments)
    ):
        found = clause_subject(draft, chunks, verb.index)
    found = found or _of_antecedent(draft, chunks, verb) or _described(draft, chunks, verb) or _believed(draft, chunks, verb)
    if chunk.prep not in operators("in_preposition"):
        found = found or _of_pronoun(draft, chunks, verb, where, event)
    if not found and where < 0 and kind == "actor" and arguments.nouns:
        found = by_latter(draft, chunks, verb.index, arguments.nouns[0])  # قبل أن تتمكن *الأخيرة* من السيطرة
    if not found and where < 0 and kind == "actor" and arguments.left >= 0:
        found = by_latter(draft, chunks, verb.index, arguments.left)  # إلا أن *الأخير* عاود تنفيذ هجمات
    if not found and where < 0 and kind == "actor":
        found = _as_of_act(draft, chunks, verb, chunk, arguments, event)
    return who_carry(draft, found, event, draft.entries.light_verbs[light.ref]) if light is not None else found


def _is_joined(draft: Draft, chunks: list[Chunk], verb: Chunk) -> bool:
    """دخلت القوات الحي *وباتت* الآن تفرض سيطرتها: whether و opens the clause of a verb, on an auxiliary before it too."""
    index = verb.index
    while index > 0 and not chunks[index].conj and chunks[index - 1].kind in (AUXILIARY, ADVERB, TIME, OPEN, VERB):
        index -= 1
    first = chunks[index]
    became = first.kind == VERB and first.word is not None and first.word.stem in draft.knowledge.operators("becoming_verb")
    return bool(verb.conj) or (bool(first.conj) and (first.kind == AUXILIARY or became))


def _who_orders(draft: Draft, verb: Chunk, chunk: Chunk) -> list[ActorMention]:
    """أمرت *النيابة* بحبس خمسة، كما أمرت بحبس ستة: who orders what the law does, right behind a verb whose
    subject is told before."""
    event = next((one for one in reversed(draft.events) if one.chunk is verb), None)
    before = draft.chunks[verb.sentence][verb.index - 1] if verb.index else None
    if not verb.conj and (before is None or before.kind != CONJUNCTION):
        return []  # قال الرئيس: «أمرت *بإغلاق* المعبر»
    ordered = event is not None and event.rule.startswith("order:") and chunk.index == verb.index + 1 and chunk.word is not None
    return list(event.actors) if ordered and event is not None and event.type == "REQUEST" else []


def _of_those_hit(draft: Draft, chunks: list[Chunk], verb: Chunk) -> list[ActorMention]:
    """أعلن الجيش مقتل *مسلحين* حاولوا التسلل إلى مواقعه: of whom a noun of killing or arrest right before a verb in the dual or
    plural tells, where they agree."""
    before = chunks[verb.index - 1] if verb.index else None
    if before is None or before.kind != NOUNS or verb.conj or verb.verb is None or not verb.verb.number or verb.verb.person:
        return []
    for event in reversed(draft.events):
        if event.sentence < before.sentence:
            return []
        if event.chunk is before and len(event.recipients) == 1 and draft.entries.frames[event.frame].toll is not None:
            hit = event.recipients[0]
            return [hit] if hit.first > event.first and is_subject_of(draft, verb.verb, hit) else []
    return []


def _decides(draft: Draft, verb: Chunk, before: Chunk | None, chunk: Chunk) -> bool:
    """اتخذت الحكومة قرارا *بإغلاق* الحدود: whether a verb takes a decision, right behind which ب brings in what is decided."""
    any_of = draft.knowledge.any_of
    if before is None or before.kind != NOUNS or before.prep or before.word is None or verb.word is None:
        return False
    taken = before.word.stem in any_of("decision_object") and chunk.prep in any_of("means_preposition")
    return taken and verb.word.stem in any_of("deciding_verb")


def _believed(draft: Draft, chunks: list[Chunk], verb: Chunk) -> list[ActorMention]:
    """*ثلاثة أشخاص* يشتبه في أنهم قاموا بتفجير المسجد: persons without the article right before a verb of belief, whom the pronoun
    behind it means."""
    if verb.index < _BELIEF or verb.conj or verb.verb is None or verb.verb.passive:
        return []
    that, belief, before = chunks[verb.index - 1], chunks[verb.index - 2], chunks[verb.index - _BELIEF]
    if that.kind != COMPLEMENTIZER or belief.kind != VERB or belief.word is None or before.kind != NOUNS or before.actor is None:
        return []
    if belief.conj or belief.word.stem not in draft.knowledge.operators("aside_belief"):
        return []
    letters = pronoun_at_end(draft, draft.tokens.norm[that.last - 1])
    meant = before.actor
    fits = letters and not meant.definite and meant.last == before.last and agrees_with(draft, meant, letters, strictly=True)
    return [meant] if fits and is_subject_of(draft, verb.verb, meant) else []


def _hesitates(draft: Draft, verb: Chunk, chunk: Chunk) -> bool:
    """لن يتردد *في قصف* المواقع, لا يتوانى *عن قصفها*: whether a verb of hesitating takes an act, and tells no rumour."""
    operators = draft.knowledge.operators
    if verb.word is None or verb.word.stem not in operators("hesitating_verb"):
        return False
    rumoured = verb.word.stem in operators("rumoured_verb")
    return chunk.prep in operators("in_preposition") or (chunk.prep in operators("about_preposition") and not rumoured)


def _goes_on(draft: Draft, chunks: list[Chunk], verb: Chunk, chunk: Chunk, arguments: Arguments) -> bool:
    """قبل أن *يتوجه* إلى العاصمة للقاء الرئيس, حيث *قامت* بقصف المدينة, كما *أمرت* بحبس خمسة: whether a clause
    goes on with the subject around it."""
    if not chunk.prep or any(index == verb.index + 1 or chunks[index].actor is not None for index in arguments.nouns):
        return False  # قبل أن تتمكن *الأخيرة* من …: she is another
    before = chunks[verb.index - 1] if verb.index else None
    if before is None or before.kind == CONJUNCTION:
        return before is not None and before.text in draft.knowledge.any_of("elaborating_conjunction", "going_on_conjunction")
    return before.kind == COMPLEMENTIZER and bool(before.prep)


def _of_pronoun(draft: Draft, chunks: list[Chunk], verb: Chunk, where: int, event: EventDraft) -> list[ActorMention]:
    """قالت القوات *إنها* ستتوجه لتحرير القاعدة: whom the pronoun on the complementizer of a verb without a subject means."""
    if where >= 0 or verb.verb is None or verb.verb.passive or verb.word is None:
        return []
    we = verb.verb.number == 1 and verb.word.text.endswith(tuple(draft.knowledge.operators("we_ending")))
    if we or (verb.verb.person == 1 and chunks[verb.index - 1].kind != RELATIVE):  # but نصيحة قدمناها له *بعدم الاعتراض*
        found = we_of(draft, event.statement)  # قال القائد: «*تمكنا* من تحرير البلدة», «*نفذنا* بالتعاون مع الجيش عملية»
        return [found] if found is not None else []
    if verb.conj or verb.verb.person:
        return []
    if verb.word.stem in draft.knowledge.operators("passive_carrier_form"):
        return []  # أعلن الوزير أنه *سيتم* إغلاق المعبر: by whom is not told
    found = speaks_of_himself(draft, chunks, verb.index, event.statement)
    return [found] if found is not None else []


def _as_of_act(
    draft: Draft, chunks: list[Chunk], verb: Chunk, chunk: Chunk, arguments: Arguments, event: EventDraft
) -> list[ActorMention]:
    """حاصرت *القوات* البلدة ولكنها شنت غارات عليها: who does the act that a verb without a subject carries, found as for a verb
    that tells an act itself: by a conjunction's pronoun, by the sentence before, by agreement."""
    own = verb.verb
    if own is None or own.person or own.passive or verb.suffered or verb.word is None or arguments.antecedent >= 0:
        return []
    light = draft.entries.light_verbs[verb.word.light.ref] if verb.word.light is not None else None
    if light is None or verb.word.stem in draft.knowledge.operators("passive_carrier_form"):
        return []
    if any(one.kind == NOUNS and not one.prep for one in chunks[verb.index + 1 : chunk.index]):
        return []
    if not chunk.prep:  # *استمرت* الاشتباكات, *تنظم* تظاهرات: what goes on or takes place is itself the subject
        known = event.definite and not (chunk.word is not None and chunk.word.suffix)
        itself = folded(light.lemma) in draft.knowledge.operators("going_on_lemma")
        if known or itself or len(light.verb.split()) > _FORMS:
            return []
        if draft.knowledge.morphology.has_vowel_of_passive(draft.tokens.raw(verb.first)):
            return []  # كما *شُنت* حملات
        if not own.gender and not is_active(draft, verb, chunk):
            return []  # وشن *هجوم*
    if arguments.pronoun:
        return by_pronoun(draft, chunks, verb.index)
    before = chunks[verb.index - 1] if verb.index else None
    told = before is not None and before.kind == COMPLEMENTIZER and not before.prep and verb.index > 1
    if told and chunks[verb.index - 2].kind == VERB:
        return []  # الحرس يعتقد *أنهم* قاموا بتفجير المسجد: others than the subject of that verb
    if before is not None and before.text in draft.knowledge.operators("but_pronoun"):
        return clause_subject(draft, chunks, verb.index)
    open_ = not chunk.prep and chunk.index == verb.index + 1 and not is_active(draft, verb, chunk)  # كما شنت *غارات*: by whom?
    found = [] if open_ else sentence_subject(draft, chunks, verb.index, event)
    return found or meant(draft, chunks, verb.index, arguments, event)


def _described(draft: Draft, chunks: list[Chunk], verb: Chunk) -> list[ActorMention]:
    """القبض على *رجل* أقدم على طعن جنديين: the man at the end of the phrase right before a verb that describes him."""
    before = chunks[verb.index - 1] if verb.index and not verb.conj else None
    if before is None or before.kind != NOUNS or verb.verb is None or verb.verb.passive or verb.verb.person:
        return []
    for one in draft.actors_in[verb.sentence]:
        last = before.first < one.first and one.last == before.last and not one.definite
        ahead = draft.words[one.first - 1]
        alone = draft.counted[one.first] or (ahead is not None and ahead.function == "prep")  # but مخطط *إرهابي* يرمي إلى …
        if last and alone and one.head_class == "people" and is_subject_of(draft, verb.verb, one):
            return [one]
    return []


def _of_antecedent(draft: Draft, chunks: list[Chunk], verb: Chunk) -> list[ActorMention]:
    """محاربة *الجماعات* التي تخلت عن القيم، وأوغلت في القتل: whom a noun of an act before a relative clause governs, where the verb
    of that clause, or one joined to it, agrees."""
    index = verb.index
    while index > 0 and chunks[index].kind != RELATIVE:
        if chunks[index].kind in (COMPLEMENTIZER, CONJUNCTION, OPEN, CLOSE) or (chunks[index].kind == VERB and not (
            chunks[index].conj or chunks[index - 1].kind == RELATIVE
        )):  # fmt: skip
            return []
        index -= 1
    before = chunks[index - 1] if index > 0 else None
    if before is None or before.kind != NOUNS or before.actor is not None or before.word is None or not before.word.frame_nouns:
        return []
    found = mention_in(draft, before.head + 1, before.last)
    if found is None or found.last != before.last or not _bears(draft, verb, found):
        return []
    draft.add(found)
    return [found]


def _is_reckoned(draft: Draft, before: Chunk | None, chunk: Chunk, event: EventDraft) -> bool:
    """قبل ساعات *من سريان* الهدنة, بعد يوم *من هجوم*: whether a stretch of time is reckoned from an act that gains no ground."""
    if before is None or before.kind != TIME or chunk.prep not in draft.knowledge.operators("from_preposition"):
        return False
    gained = event.frame >= 0 and draft.entries.frames[event.frame].control == "gained"
    return not gained and draft.tokens.norm[before.first] in draft.knowledge.any_of("before_preposition", "after_preposition")


def has_its_act(draft: Draft, chunks: list[Chunk], verb: Chunk, light: Reading | None, chunk: Chunk) -> bool:
    """قامت الشرطة *بتفتيش* منزل رجل مرتبط *بالهجوم*: whether an act before it has the preposition that a verb brings its act
    in with, so that the same one further on is of what stands between."""
    if chunk.conj or not chunk.prep or not _takes(draft, light, chunk) or chunk.prep in draft.knowledge.operators("of_preposition"):
        return False  # تعرضت البلدة لقصف في محاولة *للسيطرة* عليها: an aim
    bare = chunk.prep not in draft.knowledge.operators("in_preposition")
    for index in range(chunk.index - 1, verb.index, -1):
        one = chunks[index]
        if one.kind != NOUNS or (one.conj and not one.prep):
            if one.kind == NOUNS and one.actor is not None:
                return False  # أقدم الفارون على تسليم أنفسهم، *والمختبئون* على ذلك
            continue
        word = one.word if one.prep == chunk.prep and not one.conj else None
        if word is None or word.article or word.head is not None or (one.actor is not None and one.actor.first == one.head):
            continue
        if word.frame_nouns or (bare and one.last > one.head + 1 and not draft.places_between(one.head, one.last)):
            return True
    return False


def _takes(draft: Draft, light: Reading | None, chunk: Chunk) -> bool:
    """تمكن الجيش بعد ساعات *من السيطرة* على البلدة: whether a verb brings an act in with the preposition of its phrase."""
    return light is not None and folded(draft.entries.light_verbs[light.ref].verb.split()[-1]) == chunk.prep


def _only_describes(chunks: list[Chunk], verb: Chunk) -> bool:
    """تجمع لطلاب *كانوا يتجمعون* للتضامن: whether a verb in the plural, right behind a noun that a preposition brings in, describes
    those; whoever they are, the subject of the clause around it they are not."""
    index = verb.index - 1
    while index > 0 and chunks[index].kind in (AUXILIARY, PARTICLE, NEGATION):
        index -= 1
    before = chunks[index] if index >= 0 and not verb.conj and not chunks[index + 1].conj else None
    return before is not None and before.kind == NOUNS and bool(before.prep) and verb.verb is not None and bool(verb.verb.number)


def _pair_before(chunks: list[Chunk], verb: Chunk) -> list[ActorMention]:
    """تدعم الفصائل *حكومتين* تتنافسان من أجل السيطرة: the two whom a verb in the dual right behind them describes."""
    before = chunks[verb.index - 1] if verb.index else None
    if before is None or before.kind != NOUNS or before.actor is None or verb.verb is None or verb.conj:
        return []
    return [before.actor] if verb.verb.number == 1 == before.actor.number else []


def _is_of_picture(draft: Draft, chunks: list[Chunk], verb: int, at: int) -> bool:
    """نشر المرصد *صورا* لقصف الحي, أطلقت المنظمة *نداء* من أجل إنقاذ السكان: whether what a verb has as its object shows an act or
    calls for it, so that others did it or are to."""
    shown, endings = draft.knowledge.any_of("trace_noun", "calling_noun"), tuple(draft.knowledge.operators("accusative_ending"))
    stems = (one.word.stem for one in chunks[verb + 1 : at] if one.kind == NOUNS and one.word is not None)
    return any(stem in shown or (stem.endswith(endings) and stem[:-1] in shown) for stem in stems)


def _is_about(draft: Draft, chunk: Chunk) -> bool:
    """*الذكرى* العاشرة لاختطاف الصحفي, *تفاصيل* لمداهمة المنزل: whether a phrase is about an act that it has with ل."""
    about = draft.knowledge.operators("act_told_of")
    return any(word is not None and word.stem in about for word in draft.words[chunk.head : chunk.last])


def who_carry(draft: Draft, found: list[ActorMention], event: EventDraft, light: LightVerb) -> list[ActorMention]:
    """واصل *الجيش* القصف; but تابع *الوزير* الهجوم, أوقف *المجلس* القتال: who goes on with a known attack, plans or ends it, and
    is not told to make it, is armed; others watch it or end that of somebody else."""
    word, head = draft.words[event.first], draft.words[event.chunk.head] if event.chunk is not None else None
    if head is not None and head.stem in draft.knowledge.operators("looked_into_noun") and light.modality is not None:
        return []  # تتابع الشرطة *حالات إطلاق* النار: she looks into them
    made = made_to(draft, draft.chunks[event.sentence], event.chunk) if event.chunk is not None else None
    if made is not None:
        return made  # تمكنت القوات من منع *المسلحين* من اقتحام المخفر
    tried = tried_by(draft, draft.chunks[event.sentence], event.chunk) if event.chunk is not None else []
    if tried:
        return tried  # تمكن الجيش من صد محاولة *المسلحين* اقتحام البلدة
    if event.chunk is not None and (_is_met(draft, event.chunk.head, event.first) or _answers(draft, event.chunk)):
        return []  # تمكن الجيش من *إحباط* هجوم, من *صد* ثلاث هجمات, من *التصدي* لهجوم: that of others
    known = event.layer == "attack" and event.definite and word is not None and not word.suffix
    if not known or light.modality is None:
        return found
    return found if any(one.head_class == "state" or is_armed(draft, one) for one in found) else []


def _is_met(draft: Draft, first: int, last: int) -> bool:
    """Whether a noun of foiling, repelling, watching or condemning stands before an act in its phrase."""
    others = draft.knowledge.operators("not_making_noun")
    return any(word is not None and word.stem in others for word in draft.words[first:last])


def _answers(draft: Draft, chunk: Chunk) -> bool:
    """Whether ل ties an act to a noun of meeting or repelling right before it."""
    before = draft.words[chunk.first - 1] if chunk.first and chunk.prep in draft.knowledge.operators("of_preposition") else None
    if before is None or before.suffix or before.head is not None:
        return False  # تسعى *المقاومة* لتحرير البلدة
    return before.stem in draft.knowledge.operators("repelling_masdar")


def is_spent(draft: Draft, verb: Chunk, chunk: Chunk) -> bool:
    """*أطلقت* السلطات سراحه في قضية خطف: whether a verb and its fixed object are an act of their own, and carry no other; but
    *ساعد* الحلفاء القوات على اقتحام البلدة."""
    for event in reversed(draft.events):
        if event.sentence != verb.sentence:
            return False
        if event.chunk is verb:
            return event.rule != _HELPING and 0 <= event.tail_end <= chunk.first
    return False


def joined_to(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> Chunk | None:
    """على انتشال الجثامين و*نقل* المصابين: the verbal noun right before that one is joined to, and shares its verb with."""
    before = chunks[chunk.index - 1] if chunk.index else None
    if before is not None and before.kind == CONJUNCTION and not chunk.prep and before.index:  # لنقل عتاد أو *السيطرة* على قرى
        before = chunks[before.index - 1] if before.text in draft.knowledge.operators("or_conjunction") else None
    elif not chunk.conj:
        return None
    if chunk.prep or before is None or before.kind != NOUNS:
        return None
    word = before.word
    suffers = word is not None and chunk.word is not None and chunk.word.suffix and word.frame_nouns  # من اعتقال الجنود *وقتلهم*
    if before.actor is not None and not (suffers and before.actor.first > before.head):
        return None
    return before if word is not None and not word.article and (word.frame_nouns or word.noun) else None


def may_intend(draft: Draft, verb: Chunk) -> bool:
    """Whether a verb's subject may do it for a purpose: it is active, and tells of no words."""
    if verb.word is None or verb.verb is None or verb.verb.passive:
        return False
    if not verb.word.cue_verbs:
        return True
    if verb.word.suffix or any(item.cue_first == verb.first for item in draft.statements):
        return False
    return any(draft.entries.frames[reading.ref].type in _DEEDS for reading in verb.word.frame_verbs)  # *نقلت* القوات السجين إلى …


def _object(draft: Draft, chunks: list[Chunk], verb: Chunk, chunk: Chunk, subject: int) -> list[ActorMention]:
    """Whom a verb lets or makes act: مكّن سقوط المدينة *القوات* من التقدم, أتاح *للجيش* الدخول."""
    datives = draft.knowledge.operators("dative_preposition")
    light = verb.word.light if verb.word is not None else None
    if light is not None and folded(draft.entries.light_verbs[light.ref].lemma) in draft.knowledge.operators("pushing_lemma"):
        datives = datives | draft.knowledge.operators("means_preposition")  # دفع ذلك *بالجيش* إلى شن هجوم
    if verb.word is not None and verb.word.suffix:
        what = verb.index > 0 and chunks[verb.index - 1].kind == RELATIVE
        what = what and chunks[verb.index - 1].text in draft.knowledge.operators("what_relative")
        if not chunk.prep or what:
            return []  # سبقه *قصف*, بما يتيحه من *فتح* الميناء: the pronoun is no doer
        return _whom_meant(draft, chunks, verb, mentions(chunks, subject) if subject >= 0 else [])
    for index in range(verb.index + 1, chunk.index):
        candidate = chunks[index]
        if candidate.kind == PRONOUN or (candidate.kind == NOUNS and candidate.actor is None and candidate.prep):
            own = verb.word is not None and verb.word.stem not in draft.knowledge.operators("preceding_verb")
            allowed = let(draft, chunks, index, mentions(chunks, subject) if own and subject >= 0 else [])
            if allowed or is_dative(draft, candidate):
                return allowed  # سمحت بغداد *لطهران* بقصف المواقع, سمح *لهم* باقتحامها, سبق *لها* استعادته
        if candidate.kind == NOUNS and candidate.actor is not None and index != subject:
            if not candidate.prep or candidate.prep in datives:
                return mentions(chunks, index)
    if subject >= 0 and chunks[subject].actor is not None and subject > verb.index:
        only = [index for index in range(verb.index + 1, chunk.index) if chunks[index].kind == NOUNS and not chunks[index].prep]
        if only == [subject]:
            return mentions(chunks, subject)  # أجبر المسلحين على …: the object alone
    return []


def _whom_meant(draft: Draft, chunks: list[Chunk], verb: Chunk, doers: list[ActorMention]) -> list[ActorMention]:
    """خسر *المسلحون* مواقعهم وأجبرتهم القوات على الانسحاب: whom the pronoun on a verb of making or keeping somebody means."""
    for event in reversed(draft.events):
        if event.chunk is verb and event.rule.endswith(":verb") and event.recipients:
            return list(event.recipients)
    assert verb.word is not None
    found = antecedent(draft, chunks, verb.index, verb.word.suffix, doers)
    return with_joined(draft, found) if found is not None and agrees_with(draft, found, verb.word.suffix, strictly=True) else []
