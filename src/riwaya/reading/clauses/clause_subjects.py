"""Subjects that a verb shares: that of the clause before it, or of the clause around it.

In: a row of chunks and the index of a verb without a subject of its own. Out: the mentions that do its act, none where no
clause tells. The idea: a verb joined to another goes on with its subject as long as gender and number allow.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.reading.clauses.arguments import Arguments, mentions, verb_arguments
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
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    Draft,
)
from riwaya.reading.phrases.left_subjects import is_either, is_plural
from riwaya.reading.phrases.states import state_of
from riwaya.reading.words.other_domains import is_armed

_WHOEVER: Final = 7  # tokens from whoever does it to what he does
_EVENTS: Final = 8  # events of the sentence looked back at
_WAYS: Final = frozenset(["CONSULT", "MOBILIZE", "RETREAT"])
_TELLS: Final = frozenset(["source", "media", "document"])
_PHRASE: Final = 2  # words of هذه الأخيرة
_SEVERAL: Final = 2  # number of a mention in the plural
_UNARMED: Final = frozenset(["CVL", "LAB", "AGR", ""])  # sectors of persons who carry no arms
_MAN: Final = frozenset(["person", "role", "title"])
_ONE: Final = _MAN | {"people"}  # a man, where neither gender nor number tell otherwise
_BODIES: Final = frozenset(["force", "group", "institution"])


def is_of_whoever(draft: Draft, verb: Chunk) -> bool:
    """محاكمة كل من *شارك* في المجزرة: whether the word right before a verb is من, which tells of whoever does it."""
    before = draft.words[verb.first - 1] if verb.first else None
    if before is None or verb.conj or before.stem not in draft.knowledge.operators("from_preposition"):
        return False
    told = draft.chunk_of[verb.first - 2] if verb.first > 1 else None
    return told is None or told.kind != PRONOUN  # but هم *من احتلوا* العاصمة


def is_of_anybody(draft: Draft, begin: int, token: int) -> bool:
    """معاقبة كل من شارك *في القصف*: whether whoever did something is told of a few words before a token, and behind
    another one, so that he does that too."""
    if draft.lacks("every_one"):
        return False
    from_ = draft.knowledge.operators("from_preposition")
    for index in range(token - 1, max(begin, token - _WHOEVER), -1):
        word, every = draft.words[index], draft.words[index - 1]
        if word is None or word.stem not in from_ or every is None or every.stem not in draft.knowledge.operators("every_one"):
            continue
        chunk = draft.chunk_of[index]
        return chunk is None or chunk.actor is None  # but شن *كل من الجيش والحشد* هجوما
    return False


def clause_subject(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """The subject that a verb without one of its own continues: that of the clause before it in the sentence.

    None where that one suffered its act, or where the verb does not agree with it: قصفت الطائرات البلدة *وقتل* ثلاثة.
    A relative clause whose subject it cannot be, or that stands within the subject before it, is stepped over: المسلحون دخلوا
    المواقع التي تركها الجيش *ودمروا* …
    """
    index, said = at - 1, False
    if index > 0 and chunks[index].kind == OPEN and chunks[at].conj and chunks[index - 1].text != ":":
        index -= 1  # أسرت ثلاثة، «*وكبدت* العدو خسائر»: a part that is quoted
    if chunks[at].verb is not None and chunks[at].verb.person:  # type: ignore[union-attr]
        return []  # وقال في مؤتمر بثه التلفزيون: «*أعطينا* توجيهات»: who speaks
    if is_of_whoever(draft, chunks[at]):
        return []
    elaborates = at > 0 and chunks[at - 1].text in draft.knowledge.operators("elaborating_conjunction")
    while index >= 0:
        chunk = chunks[index]
        if elaborates and chunk.kind == NOUNS and (found := _traveller(draft, chunks[at], chunk)):
            return found
        if chunk.kind == VERB:
            if is_of_whoever(draft, chunk):
                return []  # كل من خطط للهجوم *وشارك* فيه
            if said and accuses(draft, chunk):
                return []  # اتهم الناشط الجيش *بأنه* قصف الحي
            arguments = verb_arguments(chunks, index)
            where = subject_index(chunks, index, arguments)
            where = -1 if where > index and _is_fixed_object(draft, chunk, chunks[where]) else where
            found = mentions(chunks, where) if where >= 0 else []
            relative = opening_relative(chunks, index)
            if where < 0 and (chunk.conj or relative < 0) and not chunk.suffered:
                found = _doers_told(draft, chunk)
                if found and agrees(chunks[at], found):
                    return found
                found = by_latter(draft, chunks, index, arguments.left)
                if not (found or is_of_other(chunks[at], chunk)):
                    found = _doers_of_act(draft, chunks, index, arguments.left)
                if found:
                    return found if not is_of_other(chunks[at], chunk) else []
            if where < 0 <= relative and not chunk.suffered:
                found = _doers_told(draft, chunk)
                if found and goes_on_as(draft, chunks[at], found):
                    return found  # بانسحاب *التنظيم* الذي هاجم البلدة ومنع الخروج منها
            if 0 <= relative < where:
                several = any(is_several(draft, one) for one in found)
                told = chunks[at].verb
                alone = told is not None and not (told.gender or told.number)  # رصد الوزير ما ارتكبه *المسلحون*، كما وجه دعوة
                fits = several if is_plural(chunks[at]) else not (several and alone and takes_up(chunks, index))
                if not fits or _is_in_subject(draft, chunks, relative):
                    index = relative - 1
                    continue
            if where >= 0 and not chunk.suffered and agrees(chunks[at], found):
                return found if not _are_only_men(draft, chunks[at], found) else []
            if relative > 0 and is_of_other(chunks[at], chunk):
                index = relative - 1
                continue
            if where >= 0 and not chunk.suffered:
                return []
            if relative > 0 and where < 0:
                what = chunks[relative].text in draft.knowledge.operators("what_relative")
                if what and chunks[relative - 1].kind == MARK:
                    return []  # …، ما دفعه إلى التراجع *واضطر* إلى الاعتراف: whom that meant, another clause tells
                thing = what or is_thing(draft, chunks[relative - 1])
                found = around_relative(draft, chunks, index, relative - 1) if thing or takes_up(chunks, index) else []
                return found if agrees(chunks[at], found) else []  # المدينة التي دخلتها *القوات* بعد أن سيطرت على …
            on = draft.knowledge.any_of("going_on_conjunction", "elaborating_conjunction")
            goes_on = index and chunks[index - 1].text in on  # ثم *عاد* ووافق, إذ *فرضت* حصارا وحشدت قواتها
            if not chunk.conj and not goes_on and not (index and chunks[index - 1].kind == COMPLEMENTIZER):
                if not (_is_subordinate(draft, chunks, index) and is_of_other(chunks[at], chunk)):
                    return []
        elif chunk.kind == COMPLEMENTIZER and (chunk.prep or chunk.text in draft.knowledge.operators("thereby_complementizer")):
            said = said or not chunk.prep or chunk.index == at - 1  # بعد أن، بأن: the clause before it goes on
        elif chunk.kind == COMPLEMENTIZER:
            if draft.tokens.norm[chunk.last - 1].endswith(tuple(draft.knowledge.operators("own_pronoun"))):
                return []  # بتهمة أنهم *عناصر* من التنظيم: what they are said to be
            if index + 1 < at and chunks[index + 1].kind == NOUNS and not chunks[index + 1].prep:
                found = mentions(chunks, index + 1)
                return found if agrees(chunks[at], found) else []
            return []
        elif chunk.kind in (OPEN, CLOSE, PARTICIPLE) or (chunk.kind == MARK and chunk.text in ".؛:!؟?"):
            return []
        elif chunk.kind == CUE_PHRASE and not _is_for_case(draft, chunk):
            return []
        index -= 1
    first = chunks[0]
    if is_plural(chunks[at]) and first.kind == NOUNS and not first.prep and first.actor is not None and at > 1:
        if is_several(draft, first.actor) and first.actor.last == first.last:
            return [first.actor]  # تعنت *المتمردون* ورفضوا …: whose first verb is not known as one
    return []


def _is_fixed_object(draft: Draft, verb: Chunk, noun: Chunk) -> bool:
    """جندت *الأطفال* ونهبت المنازل: whether what stands behind a verb is among its fixed words, and does not do its act."""
    for event in reversed(draft.events[-_EVENTS:]):
        if event.chunk is verb and event.rule.endswith(":verb"):
            if noun.head >= event.tail_end or noun.actor is None or noun.actor in event.actors:
                return False  # دخلت *قوات* إلى المدينة وفتشت منازلها
            if draft.knowledge.slots[event.frame].get("subject") != "actor":
                return False  # خسر *النظام* المدينة ولم يستعدها
            return bool(event.actors) or noun.actor in event.recipients
    return False


def _is_for_case(draft: Draft, chunk: Chunk) -> bool:
    """حبس الموظف *على ذمة القضية*: whether a phrase that could cite somebody only says for which case he is held."""
    last, behind = draft.words[chunk.last - 1], draft.words[chunk.last] if chunk.last < len(draft.words) else None
    if last is None or behind is None or last.stem not in draft.knowledge.operators("pending_word"):
        return False
    return behind.stem in draft.knowledge.operators("pending_case")


def _traveller(draft: Draft, verb: Chunk, chunk: Chunk) -> list[ActorMention]:
    """أفادت الوكالة بوصول *المبعوث* إلى دمشق حيث أجرى لقاءات: whose way or visit a noun tells does what a clause of the place
    goes on with."""
    for event in reversed(draft.events[-_EVENTS:]):
        if event.chunk is chunk and event.rule.endswith(":noun") and event.type in _WAYS and verb.verb is not None:
            one = event.actors[0] if len(event.actors) == 1 else None
            return [one] if one is not None and is_subject_of(draft, verb.verb, one) else []
    return []


def is_of_other(verb: Chunk, other: Chunk) -> bool:
    """دخلوا البلدة التي *تقع* شرقا *واقتحموا* مقرا: whether gender and number tell that two verbs have not one subject."""
    own, told, word = verb.verb, other.verb, verb.word
    if own is None or told is None or word is None or own.person or told.person or told.passive:
        return False
    if not verb.conj or ((word.frame_nouns or word.nominal) and not (own.gender or own.number)):
        return False  # تسعى إلى زعزعة البلاد *وقتل* الأبرياء: a noun, it may be
    return own.number != told.number or (not own.number and own.gender != told.gender and _is_certain(verb) and _is_certain(other))


def _is_certain(verb: Chunk) -> bool:
    """Whether no other reading of a verb form tells of another gender: تفقد may be he or she."""
    own, word = verb.verb, verb.word
    if own is None or word is None:
        return False
    return all(one.gender == own.gender for one in (*word.frame_verbs, *((word.light,) if word.light else ())))


def _is_subordinate(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*بعدما* هاجموا، *عندما* كانت تقصف: whether a conjunction makes the clause of a verb a part of the one before it."""
    index = at - 1
    while index > 0 and chunks[index].kind in (NEGATION, AUXILIARY, PARTICLE):
        index -= 1
    chunk = chunks[index]
    return index > 0 and chunk.kind == CONJUNCTION and chunk.text in draft.knowledge.operators("clause_conjunction")


def _are_only_men(draft: Draft, verb: Chunk, found: list[ActorMention]) -> bool:
    """رشق *فلسطينيون* الدورية فردت: men in a sound plural, of whom a verb that tells of a woman or a body does not go on."""
    own, word = verb.verb, draft.words[found[0].first] if len(found) == 1 else None
    if own is None or own.gender != 1 or own.number or own.person or word is None or found[0].head_class != "people":
        return False
    shapes = draft.knowledge.morphology
    return not found[0].gender and (shapes.is_plural_nominative(word.text) or shapes.is_oblique(word.text))


def by_latter(draft: Draft, chunks: list[Chunk], at: int, subject: int) -> list[ActorMention]:
    """تحاصر الميليشيات *المقاومة الشعبية*، لكن *هذه الأخيرة* سيطرت على التلال: whom the latter is: the last one named before it
    that agrees with its verb."""
    chunk, verb = chunks[max(subject, 0)], chunks[at].verb
    word = draft.words[chunk.last - 1] if subject >= 0 and chunk.kind == NOUNS and chunk.actor is None and not chunk.prep else None
    if verb is None or word is None or chunk.last - chunk.first > _PHRASE:
        return []
    if word.stem not in draft.knowledge.operators("latter_word"):
        return []
    before = [one for one in draft.actors_in[chunk.sentence] if one.last <= chunk.first]
    for mention in sorted(before, key=lambda one: (-one.last, one.first)):
        if mention.head_class not in _TELLS and is_subject_of(draft, verb, mention):
            return [mention]
    return []


def _doers_of_act(draft: Draft, chunks: list[Chunk], at: int, left: int) -> list[ActorMention]:
    """ضربات *التحالف* قتلت خمسة: whose act the noun is that a verb agrees with."""
    if left < 0 or chunks[left].actor is not None or chunks[left].kind != NOUNS:
        return []
    for event in reversed(draft.events[-_EVENTS:]):
        if event.chunk is chunks[left] and event.layer == "attack" and event.rule.endswith(":noun"):
            return list(event.actors)
    return []


def _doers_told(draft: Draft, verb: Chunk) -> list[ActorMention]:
    """Who was found to do the act of a verb that names nobody: دخل الجيش الحي. *واعتقل* شبانا قبل أن ينسحب."""
    for event in reversed(draft.events[-_EVENTS:]):
        if event.chunk is verb and event.rule.endswith(":verb"):
            return list(event.actors)
    return []


def goes_on_as(draft: Draft, verb: Chunk, found: list[ActorMention]) -> bool:
    """Whether a verb that و joins to the one of a relative clause agrees with those who were found to do that."""
    own = verb.verb
    if own is None or own.person or not verb.conj:
        return False
    return is_subject_of(draft, own, found[0]) if len(found) == 1 else bool(own.number or own.gender)


def _is_in_subject(draft: Draft, chunks: list[Chunk], relative: int) -> bool:
    """كثفت *طائرات التحالف* الذي تقوده الرياض غاراتها: whether a relative clause hangs on the subject right behind its verb."""
    head, verb = chunks[relative - 1], chunks[relative - 2] if relative > 1 else None
    if verb is None or verb.kind != VERB or chunks[relative].text in draft.knowledge.operators("what_relative"):
        return False
    return head.kind == NOUNS and not head.prep and head.actor is not None


def opening_relative(chunks: list[Chunk], at: int) -> int:
    """The relative pronoun that opens the clause of a verb, -1 when there is none."""
    index = at - 1
    while index > 0 and chunks[index].kind in (NEGATION, AUXILIARY, PARTICLE):
        index -= 1
    return index if index >= 0 and chunks[index].kind == RELATIVE else -1


def agrees(chunk: Chunk, found: list[ActorMention]) -> bool:
    """Whether a verb behind its subject can be theirs: a masculine singular tells of no woman, no several persons; a plural or a
    feminine of no single man."""
    verb = chunk.verb
    if verb is None or verb.person or chunk.word is None:
        return True
    if verb.number == 2 and len(found) == 1:
        if found[0].head_class in ("institution", "state") and not found[0].number:
            return False  # سورية سيدافع عنها أهلها *وسيهزمون* الغزاة, نعت الوزارة المصابين في تفجير *تعرضوا* له
        return not (found[0].head_class in _MAN and found[0].number == 0 and found[0].gender == 0)
    if verb.gender and not verb.number and len(found) == 1 and all(reading.gender == 1 for reading in chunk.word.frame_verbs):
        man = found[0].head_class in _MAN and not (found[0].gender or found[0].number)
        return not man  # الحملة التي أعلنها الرئيس *واستهدفت* …; but تفقد may be he or she
    if verb.gender or verb.number:
        return True
    return len(found) < 2 and not any(mention.gender == 1 or mention.number for mention in found)


def is_subject_of(draft: Draft, verb: Reading, mention: ActorMention) -> bool:
    """Gender and number of a verb behind those who do it, strictly: a body named in the singular is no `هم`, nor is القوات."""
    several = is_several(draft, mention)
    if verb.number == 1:
        return mention.number == 1
    if verb.number == 2:
        return several and not mention.gender
    if verb.gender == 1:
        units = several and mention.head_class != "people" and not _are_men(draft, mention)
        return mention.gender == 1 or units or (is_either(mention) and not several)
    return not (mention.gender or mention.number or several)


def is_several(draft: Draft, mention: ActorMention) -> bool:
    """المتمردون، *الحوثيين*، *مقاتلو* المعارضة: several men, by the lexicon or by the ending of the name of a group."""
    word = draft.words[mention.first]
    if mention.number == 2 or word is None or mention.entity is None:
        return mention.number == 2
    if word.head is not None and word.head.number == 2 and not word.article:
        return draft.entries.heads[word.head.ref].number != "collective"
    shapes = draft.knowledge.morphology
    return word.article and (shapes.is_oblique(word.text) or shapes.is_plural_nominative(word.text))


def _are_men(draft: Draft, mention: ActorMention) -> bool:
    """*مقاتلو* المعارضة, الحوثيون: a group named by its men."""
    word = draft.words[mention.first]
    if word is None or word.head is None:
        return mention.number != 2
    return draft.entries.heads[word.head.ref].class_ == "people"


def around_relative(draft: Draft, chunks: list[Chunk], at: int, antecedent: int) -> list[ActorMention]:
    """انسحب *المسلحون* من القرى التي سيطروا عليها: who does the act of a relative clause whose pronoun stands for its object.

    The subject of the clause around it where the verb agrees with that, else the only armed men there that it agrees with;
    nobody where that clause accuses or where two could be meant.
    """
    verb = chunks[at].verb
    if verb is None or verb.person or verb.passive:
        return []
    others: list[ActorMention] = []
    units: list[ActorMention] = []  # which a plural takes up by what they are
    beyond = takes_up(chunks, at) or is_thing(draft, chunks[antecedent])
    index = antecedent - 1
    while index >= 0:
        chunk = chunks[index]
        if chunk.kind == VERB:
            where = subject_index(chunks, index, verb_arguments(chunks, index))
            found = [] if chunk.suffered or where >= antecedent else mentions(chunks, where) if where >= 0 else []
            if where < 0 and not chunk.suffered and verb.gender == 1 and (state := _government_behind(draft, chunks, index)):
                return [state] if not others and not accuses(draft, chunk) else []  # بدأت *أنقرة* مهاجمة التنظيم الذي قصفت مواقع له
            if len(found) == 1 and is_subject_of(draft, verb, found[0]) and not _is_materiel(draft, found[0]):
                return [] if accuses(draft, chunk) or any(one is not found[0] for one in others) else found
            relative = opening_relative(chunks, index)
            if beyond and (relative > 0 or (where < 0 and not chunk.suffered)):
                index = max(relative, 0) or index  # عرض *الوزير* ما أجرته اللجنة قبل الإحاطة التي سيقدمها
            elif not chunk.conj and not (index and chunks[index - 1].kind == COMPLEMENTIZER and chunks[index - 1].prep):
                break
        elif chunk.kind == NOUNS:
            inside = (one for one in draft.actors_in[chunk.sentence] if chunk.head < one.first < chunk.last)
            named = chunk.actor or next(inside, None)
            armed = named is not None and is_armed(draft, named) and not _is_materiel(draft, named)
            if named is not None and armed and is_subject_of(draft, verb, named):
                others.append(named)  # طرد *المتمردين* من الطريق الذي سيطروا عليه
            elif armed and verb.number == _SEVERAL == named.number and not verb.gender:  # type: ignore[union-attr]
                units.append(named)  # type: ignore[arg-type]  # خروج *الميليشيات* من البلدات التي احتلوها
        elif chunk.kind in (COMPLEMENTIZER, OPEN, CLOSE, CUE_PHRASE) and not chunk.prep:
            break
        elif chunk.kind == MARK and chunk.text in ".؛:!؟?":
            break
        index -= 1
    others = others or units
    return others if len(others) == 1 else []


def _government_behind(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    """بدأت *أنقرة* مهاجمة التنظيم: the government whose seat stands right behind a verb of the feminine."""
    own, behind = chunks[at].verb, chunks[at + 1] if at + 1 < len(chunks) else None
    if own is None or own.gender != 1 or own.number or behind is None or behind.kind != NOUNS or behind.actor is not None:
        return None
    return None if behind.prep or behind.conj or behind.last > behind.head + 1 else state_of(draft, behind)


def takes_up(chunks: list[Chunk], at: int) -> bool:
    """التي *دمروها*، التي سيطر *عليها*: whether a verb has a pronoun for its object, on it or right behind it."""
    word = chunks[at].word
    return (word is not None and bool(word.suffix)) or (at + 1 < len(chunks) and chunks[at + 1].kind == PRONOUN)


def is_thing(draft: Draft, chunk: Chunk) -> bool:
    """المنافذ، المواقع: whether nobody can be meant by a phrase, neither by its head nor by what it governs."""
    if chunk.kind != NOUNS or chunk.actor is not None:
        return False
    words = draft.words[chunk.head : chunk.last]
    return not any(word is not None and (word.head or word.given or word.entity or word.people) for word in words)


def _is_materiel(draft: Draft, mention: ActorMention) -> bool:
    """ونشرت *مدرعات*: what a verb deploys."""
    word = draft.words[mention.first]
    materiel = draft.knowledge.operators("materiel_noun")
    return word is not None and not word.article and (word.stem in materiel or word.text in materiel)


def accuses(draft: Draft, verb: Chunk) -> bool:
    """Whether a verb lays an act on somebody else than its subject."""
    cues = draft.entries.cues
    return verb.word is not None and any(cues[reading.ref].stance == "accuse" for reading in verb.word.cue_verbs)


def in_circumstance(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """صورت الكاميرا *مسلحا* وهو يطلق النار, رصد *طائرات* من نوع أباتشي وهي تقصف: whom the pronoun of a clause of circumstance takes
    up, right before it."""
    index = at - 1
    while index > 0 and chunks[index].kind in (NEGATION, PARTICLE, ADVERB):
        index -= 1
    verb, before = chunks[at].verb, chunks[index - 1] if index > 0 else None
    make = before.word if before is not None and index > 1 and before.kind == NOUNS and before.prep else None
    if make is not None and make.stem in draft.knowledge.operators("make_noun"):
        before = chunks[index - 2]
    if verb is None or before is None or chunks[index].kind != PRONOUN or not chunks[index].conj or before.kind != NOUNS:
        return []
    return [before.actor] if before.actor is not None and is_subject_of(draft, verb, before.actor) else []


def verb_subject(chunks: list[Chunk], verb: Chunk) -> int:
    """The chunk index of the own subject of a verb, whose arguments are looked for in its row; -1 when it has none."""
    return subject_index(chunks, verb.index, verb_arguments(chunks, verb.index))


def subject_index(chunks: list[Chunk], at: int, arguments: Arguments) -> int:
    """The chunk index of a verb's own subject, -1 when it has none: after it first, before it else."""
    if arguments.left >= 0 and chunks[arguments.left].actor is not None:
        return arguments.left
    word = chunks[at].word
    relative = arguments.antecedent if word is not None and not word.suffix else -1
    if relative >= 0 and chunks[relative].actor is None:
        relative = -1
    if relative >= 0 and (not arguments.nouns or (not arguments.pronouns and _may_relate(chunks, at, relative))):
        return relative
    if is_plural(chunks[at]) or arguments.pronoun:
        return relative
    for index in arguments.nouns[:1]:
        if index <= at + 3 and chunks[index].actor is not None and not (
            is_man_behind(chunks[at], chunks[index]) or is_body_behind(chunks[at], chunks[index])
        ):  # fmt: skip
            return index
    return relative


def _may_relate(chunks: list[Chunk], at: int, head: int) -> bool:
    """للمقاومة التي *تزحف* نحو الحصون: whether a verb tells of a woman or a body as the head of its relative clause is one."""
    verb, word, mention = chunks[at].verb, chunks[at].word, chunks[head].actor
    if verb is None or word is None or mention is None or not verb.gender == 1 == mention.gender or verb.number:
        return False
    return all(reading.gender == 1 for reading in (*word.frame_verbs, *((word.light,) if word.light else ())))


def is_named_man_behind(draft: Draft, verb: Chunk, noun: Chunk) -> bool:
    """تحاصرهم القوات … *علي صالح*: a man behind a verb that tells of a woman or a body is not its subject."""
    own, mention = verb.verb, noun.actor
    if own is None or own.gender != 1 or own.number or own.person or mention is None:
        return False
    word = draft.words[mention.person_name[0]] if mention.person_name is not None else None
    return word is not None and bool(word.given) and not mention.gender and not mention.number


def is_no_subject_of_her(draft: Draft, verb: Chunk, own: Reading, noun: Chunk) -> bool:
    """واستهدفت *الحزب*, واعتقلت *ناشطا*, هددت *علي صالح*: a man or a body of the masculine right behind a verb that `own` says
    tells of a woman or a body is whom it happens to; but تفقد *الوزير* المقر."""
    mention = noun.actor
    if mention is None or own.gender != 1 or noun.index != verb.index + 1:
        return False
    if is_man_behind(verb, noun) or is_named_man_behind(draft, verb, noun):
        return True
    head = draft.words[mention.first]
    if verb.conj and not own.number and mention.head_class == "people" and mention.number == _SEVERAL and not mention.gender:
        return mention.sector in _UNARMED and noun.head == mention.first and not noun.prep  # وهددت *سكان المخيم*
    if own.number or own.person or head is None or head.head is None or head.head.number or noun.prep or noun.head != mention.first:
        return False
    if (mention.entity is None and mention.head_class not in _BODIES) or draft.counted[mention.first] or is_several(draft, mention):
        return False
    return not (mention.gender or mention.number or is_either(mention))


def is_body_behind(verb: Chunk, noun: Chunk) -> bool:
    """هاجمت الحكومة المدينة وقصفت *الجيش*, واتهمت *حزب* العمال: a body whose noun is masculine and no plural, behind a past that
    tells of a woman or of another body: whom it was done to."""
    mention, word = noun.actor, noun.word
    if not _is_past(verb, 1) or mention is None or word is None or not _is_body(noun) or mention.gender:
        return False
    return word.head is not None and not word.head.gender


def is_feminine_body_behind(draft: Draft, verb: Chunk, noun: Chunk, between: int = 0) -> bool:
    """نفى التنظيم ذلك واتهم *الحكومة*، الخطاب الذي هاجم فيه *المنظمة*: a body in the feminine right behind a past that tells of a
    man or a masculine body; but قصف *القوات* is a noun as well. So is a state whose name is feminine (أجبر *تركيا* على)."""
    mention, word = noun.actor, noun.word
    if is_feminine_state_behind(draft, verb, noun):
        return True
    if not _is_past(verb, 0) or mention is None or word is None or noun.prep or noun.index != verb.index + 1 + between:
        return False
    if mention.first != noun.head or mention.head_class not in _BODIES | {"state"} or (word.head is None and not mention.entity):
        return False
    told = verb.word is not None and not verb.word.nominal
    return told and mention.gender == 1 and draft.knowledge.morphology.has_feminine_ending(word.text)


def is_feminine_state_behind(draft: Draft, verb: Chunk, noun: Chunk) -> bool:
    """أجبر *تركيا*, يهدد *إسرائيل*: a state right behind a verb of the masculine that its name, most of which are feminine, cannot
    be the subject of."""
    own, word = verb.verb, noun.word
    if own is None or own.gender or own.number or own.person or word is None or word.state is None or noun.index != verb.index + 1:
        return False
    if noun.prep or noun.conj or noun.last != noun.head + 1 or word.stem in draft.knowledge.operators("masculine_state"):
        return False
    return verb.word is not None and not verb.word.nominal


def _is_past(verb: Chunk, gender: int) -> bool:
    own = verb.verb
    return own is not None and own.gender == gender and not (own.number or own.person) and own.tense == 1


def _is_body(noun: Chunk) -> bool:
    mention, word = noun.actor, noun.word
    if mention is None or word is None or word.head is None or noun.prep or word.head.number or mention.number:
        return False
    return mention.first == noun.head and mention.head_class in _BODIES


def is_man_behind(verb: Chunk, noun: Chunk) -> bool:
    """اعتقلت *ناشطا*, رفعت *عدد عناصرها*: what stands behind a verb that tells of a woman or a body, and is neither."""
    own, mention = verb.verb, noun.actor
    if own is None or own.gender != 1 or own.number or own.person or mention is None:
        return False
    if mention.gender or mention.entity is not None or mention.person_name is not None or mention.first != noun.head:
        return False
    if mention.number:  # وأسرت *أربعة قياديين*: men whose number is told, or a noun that is no plural of its own
        counted = noun.word is not None and noun.word.head is None and noun.last > noun.head + 1
        return counted and not mention.definite and mention.head_class in _ONE
    return mention.head_class in _ONE
