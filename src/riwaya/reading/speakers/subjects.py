"""Subjects left of a cue: who says so where the name stands before the verb.

In: a row of chunks and the index of a cue. Out: the chunks of its subject.
The idea: the subject stands right before its verb, or before a relative clause or a parenthesis that the verb comes back from.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
)  # fmt: skip
from riwaya.reading.phrases.left_subjects import agrees_strictly, is_governed
from riwaya.reading.phrases.states import names_state
from riwaya.reading.speakers.blamed_victims import victim_told_of
from riwaya.reading.speakers.makers import maker_before
from riwaya.reading.speakers.other_heads import head_elsewhere
from riwaya.reading.speakers.own_voices import is_on_banner
from riwaya.reading.speakers.relative_heads import head_before_place
from riwaya.reading.speakers.topics import answers_question, answers_topic, topic_of
from riwaya.reading.speakers.words_taken_up import whose_words
from riwaya.reading.words.marks import ASIDES

_BODY: Final = 5  # chunks between an office and the name of who holds it
_SEVERAL: Final = 2  # the number of a verb in the plural
_FAR: Final = 14  # chunks between a subject and its verb behind a relative clause or a parenthesis


def _is_wing(draft: Draft, group: Chunk, chunk: Chunk) -> bool:
    """كتائب القسام *الجناح العسكري* للحركة أعلنت: whether a group right before says whose armed wing a phrase tells of."""
    named = group.actor is not None and group.actor.entity is not None and group.actor.head_class in ("group", "force")
    word = chunk.word
    return named and word is not None and word.article and word.stem in draft.knowledge.operators("wing_noun")


def _is_told_of(noun: Chunk, cue: Chunk) -> bool:
    """أفرجت السلطات عن *ناشط* اتهمته بالتحريض: whether a pronoun on a cue takes up the indefinite noun before it, which is not who
    says so, as the verb does not agree with it."""
    mention, word = noun.actor, noun.word
    if mention is None or mention.definite or mention.entity is not None or word is None or word.article:
        return False
    suffixed = cue.word is not None and bool(cue.word.suffix) and cue.verb is not None and not cue.verb.person
    return suffixed and not cue.conj and not agrees_strictly(cue, mention)


def is_predicate(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """وردا على وصفهم بأنهم *مرتزقة*، نفى القائد: behind أن with its pronoun a noun phrase is told of it."""
    that = chunks[index - 1] if index else None
    return that is not None and that.kind == COMPLEMENTIZER and that.text in draft.knowledge.operators("that_pronoun")


def left_of_cue(draft: Draft, chunks: list[Chunk], at: int) -> tuple[list[int], list[int]]:
    """(subject chunks, time chunks) before a cue, for "NAME [في …] [قد] أكد"; empty when the subject is dropped."""
    what = draft.knowledge.operators("what_relative")
    before_that = draft.knowledge.operators("preceding_verb")
    is_oblique = draft.knowledge.morphology.is_oblique
    times: list[int] = []
    elsewhere = head_elsewhere(draft, chunks, at)
    if elsewhere is not None:
        return elsewhere, times
    far = topic_of(draft, chunks, at)
    far = far_subject(draft, chunks, at) if far < 0 else far
    if far < 0 and answers_topic(draft, chunks, at):
        far = 1
    if far < 0:
        far = behind_auxiliary(draft, chunks, at)
    if far >= 0:
        return [far], times
    index = at - 1
    steps = 0
    crossed_comma, near = False, 2
    while index >= 0 and steps < 12:
        steps += 1
        chunk = chunks[index]
        kind = chunk.kind
        if kind == TIME:
            pronoun = index + 1 + (index + 2 < at and chunks[index + 1].kind == MARK)
            if pronoun < at and (met := head_before_place(draft, chunks, index, pronoun)) >= 0:
                return ([met] if _goes_back(draft, chunks, pronoun, at) else []), times  # سفير اليابان أمس، *الذي قال*
            times.append(index)
        elif kind == NEGATION and chunk.conj and index == at - 1:
            return [], times  # قال إن *المدير* بريء، ولم يستبعد
        elif kind in (PARTICLE, ADVERB, PRONOUN, NEGATION):
            pass
        elif kind == MARK and chunk.text in ASIDES:
            crossed_comma = True
        elif kind == CLOSE and index == at - 2 > 0 and chunks[at - 1].kind == RELATIVE:
            pass  # «يلتزمون *بالقرار* 2216» الذي يطالب
        elif kind == NOUNS:
            if chunk.word is not None and chunk.word.function == "dem" and chunk.last == chunk.head + 1:
                return [], times  # وذلك على خلفية …
            if (index == at - 1 and _is_told_of(chunk, chunks[at])) or is_predicate(draft, chunks, index):
                return [], times
            if chunk.prep and index == at - 1 and _is_told_by(chunk):
                teller = chunks[index - 1].actor if index and begins_clause(chunks, index - 1) else None
                own = teller is not None and not chunks[index - 1].prep and agrees_strictly(chunks[at], teller)
                return [index - own], times  # *الوزارة* في بيان تدين
            pronoun = index + 1 + (index + 2 < at and chunks[index + 1].kind in (MARK, CLOSE))  # التنظيم، *والذي* أعلن
            relative = pronoun < at and chunks[pronoun].kind == RELATIVE and chunks[pronoun].text not in what
            if relative and chunk.actor is not None:
                source = _source_of(draft, chunks, index, pronoun)
                if source >= 0:
                    return [source], times  # مصدر في الجيش، *الذي أعلن*
                return ([index] if _goes_back(draft, chunks, pronoun, at) else []), times  # للتنظيم *الذي أعلن*
            verb = chunks[at].verb
            if relative and (met := head_before_place(draft, chunks, index, pronoun)) >= 0:
                return ([met] if _goes_back(draft, chunks, pronoun, at) else []), times
            if relative and verb is not None and verb.gender == 1 and names_state(draft, chunk):
                return ([index] if _goes_back(draft, chunks, pronoun, at) else []), times  # كييف *التي تتهم* موسكو
            if chunk.prep:
                if chunk.prep in draft.knowledge.operators("time_preposition") and crossed_comma:
                    pass
            elif chunk.conj and index and chunks[index - 1].kind == NOUNS and chunk.actor is not None:
                joined = _joined_left(chunks, index)
                prep = chunks[joined[0]].prep if joined else ""
                governed = prep and prep not in draft.knowledge.operators("from_preposition")
                return ([] if governed else joined), times  # مع القتال *بين الجيش والمتمردين*، أعلن; but جانب *من الصحف والقنوات*
            elif chunk.conj and index and draft.in_place[chunk.head] and chunk.actor is None and is_governed(chunks, index):
                pass  # مظاهرات في إدلب *وحلب* تطالب بـ
            elif not crossed_comma and index and _office_of(chunks, index) >= 0:
                return [_office_of(chunks, index)], times  # وكان مدير عام كهرباء عدن *المهندس فلان* قد كشف
            elif index and _is_wing(draft, chunks[index - 1], chunk):
                return [index - 1], times
            elif crossed_comma and _is_set_beside(draft, chunks, index):
                pass  # الصين، *إحدى حليفاتنا*، تؤيد
            elif chunk.actor is not None and begins_clause(chunks, index):
                return [index], times
            elif index and chunks[index - 1].kind == AUXILIARY and draft.in_place[chunk.head] and names_state(draft, chunk):
                return [index], times  # وكانت *واشنطن*، نفت
            elif crossed_comma and index and _names_holder(chunks, index):
                return [index - 1], times  # أما مسؤول *إدارة المرفأ فلان*، فقال
            elif crossed_comma and chunk.actor is not None and index and chunks[index - 1].kind == MARK:
                pass  # apposition before the comma
            elif (begins_clause(chunks, index) and not crossed_comma and at - index <= near) or (
                chunk.actor is not None and not crossed_comma
            ):
                return [index], times
            else:
                return [], times
        elif kind == RELATIVE and index == at - 1:
            pass
        elif kind == COMPLEMENTIZER and index == at - 1 > 1 and chunks[index - 1].text in before_that:
            index -= 1  # رئيس البرلمان *سبق أن* أكد
            near += 2
        elif kind == COMPLEMENTIZER and index == at - 1 > 1 and chunks[index - 2].text in before_that and (
            chunks[index - 1].prep in draft.knowledge.operators("of_preposition") and chunks[index - 1].actor is not None
        ):  # fmt: skip
            return [index - 1], times  # سبق *للوزير* أن أكد
        elif kind == COMPLEMENTIZER and index == at - 1 and index and _takes_up(draft, chunk):
            about = chunks[index - 1]  # روي عن النبي *أنه قال*
            told = about.kind == NOUNS and about.prep in draft.knowledge.operators("about_preposition") and about.actor is not None
            return ([index - 1] if told else []), times
        elif kind == VERB and index and chunk.word is not None and chunk.word.suffix and _is_on_occasion(draft, chunks[index - 1]):
            pass  # الوزير، خلال كلمة *ألقاها* في القاهرة، أعلن
        elif kind == VERB and index == at - 1 and chunk.text in before_that and not chunk.conj:
            near += 1  # رئيس البرلمان قد *سبق* وأكد
        elif kind == CONJUNCTION and index == at - 1 == 1 and chunk.text in draft.knowledge.operators("circumstance_particle"):
            pass  # ووزارة الداخلية *إذ* تعلن
        elif kind == PARTICIPLE and index == at - 1 and chunk.word is not None and is_oblique(chunk.word.text):
            return [index], times  # لكن *منتقدين* يقولون
        else:
            return [], times
        index -= 1
    return [], times


def _is_set_beside(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """الصين، *إحدى حليفاتنا القديمات*، تؤيد: whether one of several stands between commas behind whoever that is."""
    word, before = chunks[index].word, chunks[index - 1] if index > 1 else None
    if before is None or before.kind != MARK or word is None or word.stem not in draft.knowledge.operators("one_of"):
        return False
    head = chunks[index - 2]
    return head.kind == NOUNS and head.actor is not None and not head.prep and not (word.suffix or chunks[index].conj)


def behind_auxiliary(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """*المسؤولون* كانوا يقولون إن, *الحركة* التي كانت قد أعلنت أن: who stands before كان and a cue; -1 where nobody does."""
    index = at - 1
    while index > 1 and chunks[index].kind in (PARTICLE, TIME, ADVERB, NEGATION) and not chunks[index].conj:
        index -= 1
    was, verb = chunks[index], chunks[at].verb
    if index < 1 or was.kind != AUXILIARY or was.conj or was.prep:
        return -1
    if chunks[at].conj or verb is None or _is_thought(draft, chunks[at]):
        return -1
    if chunks[index - 1].kind == RELATIVE:
        back = index - 2 - (index > 2 and chunks[index - 2].kind == MARK)
        head = chunks[back] if back >= 0 else None
        what = chunks[index - 1].text in draft.knowledge.operators("what_relative")
        told = head is not None and head.kind == NOUNS and head.actor is not None and not what
        return back if told and _goes_back(draft, chunks, index - 1, at) else -1
    index -= 1
    while index > 0 and chunks[index].kind == NOUNS and chunks[index].prep and not chunks[index].conj:
        index -= 1  # المحتجون *في الساحة* كانوا يطالبون
    head = chunks[index]
    if head.kind != NOUNS or head.prep or not begins_clause(chunks, index):
        return -1
    if head.actor is not None:
        return index if head.actor.first == head.head and agrees_strictly(chunks[at], head.actor) else -1
    many = head.word is not None and head.word.article and verb.number == _SEVERAL and head.last == head.head + 1
    return index if many else -1


def _is_thought(draft: Draft, cue: Chunk) -> bool:
    """كان يعلم, كان يتصور: a verb of what somebody thinks or knows."""
    return cue.word is not None and any(
        draft.entries.cues[one.ref].kind in ("belief", "learning") for one in cue.word.cue_verbs
    )


def _takes_up(draft: Draft, that: Chunk) -> bool:
    """أنه، أنها: whether a complementizer has a pronoun."""
    return draft.tokens.norm[that.last - 1].endswith(tuple(draft.knowledge.operators("own_pronoun")))


def _is_on_occasion(draft: Draft, chunk: Chunk) -> bool:
    """خلال كلمة, في مؤتمر: an occasion on which something is said, behind a preposition."""
    return bool(chunk.prep) and chunk.word is not None and chunk.word.stem in draft.knowledge.operators("occasion_noun")


def _source_of(draft: Draft, chunks: list[Chunk], body: int, pronoun: int) -> int:
    """The chunk of a source in a body that a masculine relative pronoun goes back to: sources speak; else -1."""
    if not body or chunks[body].prep not in draft.knowledge.operators("body_preposition"):
        return -1
    source = chunks[body - 1]
    told = source.kind == NOUNS and source.actor is not None and source.actor.head_class == "source" and not source.actor.number
    masculine = chunks[pronoun].text in draft.knowledge.operators("masculine_relative")
    return body - 1 if told and masculine and source.actor is not None and not source.actor.gender else -1


def caller(draft: Draft, chunks: list[Chunk], at: int) -> list[int]:
    """تلقى اتصالا من الملك *أعرب خلاله*: a clause that describes a message is told by whom the message is from."""
    operators = draft.knowledge.operators
    whose = whose_words(draft, chunks, at)
    if whose >= 0:
        return [whose]
    if at > 1 and is_on_banner(draft, chunks, at):
        return _author(chunks, at - 1)  # رفع متظاهرون لافتات *تطالب* بـ
    shown = _shows_picture(draft, chunks, at)
    if shown:
        return shown
    if at > 2 and victim_told_of(draft, chunks, at) >= 0:
        return _agreeing(chunks, _author(chunks, at - 1), at)  # قتل الجيش شابا *قال* إنه
    if at > 2 and _is_object(draft, chunks[at - 1]) and chunks[at - 2].kind not in (CONJUNCTION, COMPLEMENTIZER):
        return _author(chunks, at - 1)  # نشر ناشطون تسجيلا *قالوا* إنه
    if at > 2 and _is_writing(chunks[at - 1]) and chunks[at - 1].actor.first == chunks[at - 1].head and not (  # type: ignore[union-attr]
        chunks[at - 1].conj or chunks[at - 1].actor.definite or chunks[at].conj  # type: ignore[union-attr]
    ):  # fmt: skip
        return _author(chunks, at - 1)  # نشر الداعية تغريدة *تقول*
    within = chunks[at + 1] if at + 1 < len(chunks) else None
    if within is None or within.kind != PRONOUN or draft.tokens.norm[within.first] not in operators("within_pronoun"):
        return []
    occasions = draft.knowledge.any_of("occasion_noun", "message_noun")
    for index in range(at - 1, 0, -1):
        chunk = chunks[index]
        if chunk.kind == MARK and chunk.text in ASIDES:
            continue  # تلقى اتصالا أمس، من الملك، *أعرب خلاله*
        if chunk.kind not in (NOUNS, TIME):
            break
        told = _is_writing(chunk) or (chunk.word is not None and chunk.word.stem in occasions)
        if told and (index == at - 1 or not (chunk.prep or chunk.conj)):
            author = _agreeing(chunks, _author(chunks, index), at)  # وجه ناشطون نداء إلى المنظمات *طالبوا فيه*
            return _quoted(draft, chunks, index, at) or author
        if chunk.prep not in operators("from_preposition") or chunk.actor is None:
            continue
        words = [item.word for item in chunks[max(0, index - 4) : index] if item.kind == NOUNS]
        if any(word is not None and word.stem in operators("message_noun") for word in words):
            return [index]
    return []


def _agreeing(chunks: list[Chunk], author: list[int], at: int) -> list[int]:
    """تحمل *المجلة* رسالة من أحدهم يدعوهم فيها: an author that the verb does not agree with did not write it."""
    mention = chunks[author[0]].actor if author else None
    return [] if mention is not None and not agrees_strictly(chunks[at], mention) else author


def _shows_picture(draft: Draft, chunks: list[Chunk], at: int) -> list[int]:
    """نشرت *مواقع* صورة *قالت* إنها لمنفذ الهجوم: who shows something says what it is, as the pronoun of أن takes it up."""
    index = at + 1
    while index < len(chunks) and chunks[index].kind in (PRONOUN, TIME, ADVERB):
        index += 1  # قالت *عنها* إنها
    shown = at - 1
    while shown > 2 and chunks[shown].kind == NOUNS and chunks[shown].prep:
        shown -= 1  # صورا *من الحي* قالت إنها
    that, thing = chunks[index] if index < len(chunks) else None, chunks[shown] if shown > 1 else None
    if that is None or thing is None or that.kind != COMPLEMENTIZER:
        return []
    if not draft.tokens.norm[that.last - 1].endswith(tuple(draft.knowledge.operators("own_pronoun"))):
        return []
    word = thing.word
    if thing.kind != NOUNS or thing.prep or thing.conj or chunks[at].conj or word is None or word.article or word.suffix:
        return []
    if word.stem not in draft.knowledge.operators("written_noun") and not _is_writing(thing):
        return []
    for index in range(shown - 1, max(-1, at - _FAR), -1):
        if chunks[index].kind != VERB:
            continue
        author = chunks[index + 1]
        if author.kind != NOUNS or author.prep or index + 1 == shown:
            return []
        told = author.actor if author.actor is not None and author.actor.first == author.head else None
        return [index + 1] if told is None or agrees_strictly(chunks[at], told) else []
    return []


def writes_within(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """أصدرت *الوزارة* بيانا اتهمت فيه إيران: the chunk of who wrote what a verb and فيه describe, where it can be the subject of
    the verb; else -1."""
    within, word = chunks[at + 1] if at + 1 < len(chunks) else None, chunks[at].word
    if within is None or within.kind != PRONOUN or within.conj or chunks[at].conj or chunks[at].kind != VERB or word is None:
        return -1
    if word.suffix or draft.tokens.norm[within.first] not in draft.knowledge.operators("within_pronoun"):
        return -1
    found = caller(draft, chunks, at)
    writer = chunks[found[0]].actor if found else None
    return found[0] if writer is not None and agrees_strictly(chunks[at], writer) else -1


def _is_object(draft: Draft, chunk: Chunk) -> bool:
    """تسجيلا، مقطعا مصورا: an indefinite accusative, which is no subject of a verb right behind it."""
    word = chunk.word
    if chunk.kind != NOUNS or chunk.prep or chunk.conj or word is None or word.article or not (word.noun or word.head):
        return False
    if chunk.actor is not None and chunk.actor.head_class in ("people", "person", "role"):
        return False  # التقى الصحفي *شابا* قال إنه
    return draft.knowledge.morphology.ends_in_alef(word.text)


def _is_writing(chunk: Chunk) -> bool:
    return chunk.actor is not None and chunk.actor.head_class == "document" and not chunk.prep


def _author(chunks: list[Chunk], document: int) -> list[int]:
    """أصدر الوزراء بيانا *أعربوا فيه*: the subject of the verb whose object or occasion the document is."""
    for index in range(document - 1, max(-1, document - _FAR), -1):
        if chunks[index].kind == VERB:
            if index and chunks[index - 1].kind == RELATIVE and _has_own_object(chunks, index, document):
                continue
            at = index + 1 + (chunks[index + 1].kind == OPEN)
            ahead = chunks[at]
            named = ahead.actor is not None or at > index + 1 or ahead.first < ahead.head  # أصدرت «غرفة العمليات»
            told = ahead.kind == NOUNS and not ahead.prep and named and at < document
            return [at] if told else maker_before(chunks, index)
    return []


def _has_own_object(chunks: list[Chunk], verb: int, document: int) -> bool:
    """أصدرت الغرفة *التي تضم عشرة فصائل* بيانا: whether a relative clause has an object of its own before a document."""
    return any(chunk.kind == NOUNS and not (chunk.prep or chunk.conj) for chunk in chunks[verb + 1 : document])


def _quoted(draft: Draft, chunks: list[Chunk], document: int, at: int) -> list[int]:
    """أوردت الوكالة تصريحا *للوزير* قال فيه: behind the words that a medium publishes, whose they are."""
    of, author = chunks[document + 1], _author(chunks, document)
    medium = chunks[author[0]].actor if author else None
    if medium is None or medium.head_class != "media" or document + 1 >= at:
        return []
    owned = of.kind == NOUNS and of.prep in draft.knowledge.operators("of_preposition") and of.actor is not None
    return [document + 1] if owned else []


def bearer_of(chunks: list[Chunk], office: int) -> int:
    """بيان أصدره *الدكتور سالم الكرمي*، الأمين العام للرابطة، أوضح خلاله: the person whose office stands between commas behind
    him, where the office was found to speak; else the office."""
    told = chunks[office].actor
    if told is None or told.head_class != "role" or told.person_name is not None:
        return office
    if office < 2 or chunks[office - 1].text not in ASIDES:
        return office
    before, bearer = chunks[office - 2], chunks[office - 2].actor
    named = before.kind == NOUNS and not before.prep and bearer is not None and bearer.person_name is not None
    return office - 2 if named and bearer is not None and bearer.gender == told.gender else office


def clause_head(chunks: list[Chunk], at: int) -> int:
    """The noun phrase that opens the sentence or clause a verb without و ends, behind commas: its subject; -1 if there is none."""
    before = chunks[at - 1] if at else None
    if before is None or before.kind not in (MARK, NOUNS, TIME, CLOSE) or chunks[at].kind != VERB:
        return -1
    relative, start = False, 0
    for index in range(at - 1, -1, -1):
        chunk = chunks[index]
        if chunk.kind == OPEN:
            start = index + 1
            break
        if chunk.kind == RELATIVE:
            relative = True
        if chunk.kind == COMPLEMENTIZER or (chunk.kind == MARK and chunk.text not in ASIDES):
            return -1
        if chunk.kind == VERB and index < 2:
            return -1
    first = chunks[start + (start + 1 < len(chunks) and chunks[start].kind in (CONJUNCTION, AUXILIARY))]
    if first.kind != NOUNS or first.prep or not relative:
        return -1
    return first.index


def is_published(chunks: list[Chunk], index: int) -> bool:
    """في بيان، أمس الأحد، *نشرته* الوكالة: a verb with a pronoun behind an indefinite document and its day says who carried it."""
    verb, at = chunks[index], index - 1
    if verb.kind != VERB or verb.conj or verb.word is None or not verb.word.suffix:
        return False
    while at > 0 and (chunks[at].kind == TIME or (chunks[at].kind == MARK and chunks[at].text in ASIDES and _by_time(chunks, at))):
        at -= 1
    before = chunks[at]
    if before.kind != NOUNS or not before.prep:
        return False
    mention = before.actor
    return mention is not None and mention.head_class == "document" and not mention.definite


def _by_time(chunks: list[Chunk], at: int) -> bool:
    """Whether a comma parts off a time before or behind it."""
    return chunks[at - 1].kind == TIME or (at + 1 < len(chunks) and chunks[at + 1].kind == TIME)


def far_subject(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """المنظمة، التي راجعت الصور، *خلصت*; المصدر، رفض كشف اسمه، *قال*; كان القائد سالم، آمر اللواء، *قد أعلن*: the head that a
    finite verb goes back to, else -1.

    Between them stand a relative clause or what two commas part off, and nothing that opens a content.
    """
    edge = at - 1  # the chunk that stands before the verb and its قد
    if edge > 0 and chunks[edge].kind == PARTICLE and chunks[edge].text in draft.knowledge.operators("pluperfect_particle"):
        edge -= 1
    before = chunks[edge] if at else None
    if before is None or chunks[at].kind != VERB or before.kind == NEGATION:
        return -1
    if answers_question(draft, chunks, at):
        return -1
    answering = chunks[at].conj in draft.knowledge.operators("answering_conjunction")
    if chunks[at].conj and not (answering and chunks[0].kind == CONJUNCTION):
        return -1
    verbs = 0
    relative = False
    for index in range(at - 1, max(-1, at - _FAR), -1):
        chunk = chunks[index]
        circumstance = chunk.kind == CONJUNCTION and chunk.text in draft.knowledge.operators("circumstance_particle")
        if circumstance and verbs == 1 and chunks[index + 1].kind == VERB and index:
            back = index - 1 - (index > 1 and chunks[index - 1].text in ASIDES)
            if _is_head(chunks, back) or (_is_head(chunks[back:], 0) and chunks[back].conj):
                return back  # [تبقى الحادثة محل متابعة،] والنقابة[،] إذ تدين الاعتداء *تطالب* …
        if chunk.kind in (COMPLEMENTIZER, OPEN, CLOSE, CONJUNCTION) or (chunk.kind == MARK and chunk.text not in ASIDES):
            return -1
        if chunk.kind == VERB and chunk.conj:
            return -1
        verbs += chunk.kind == VERB
        head = chunks[index - 1] if index else None
        if chunk.kind == RELATIVE and chunk.text not in draft.knowledge.operators("what_relative"):
            back = index - 1
            if back > 0 and chunks[back].kind == MARK:
                back -= 1
            relative = verbs == 1
            aside = _aside_head(chunks, back, before) if relative else -1
            if aside >= 0:
                return aside  # لكن *الوزير*، من شدة الغضب الذي أصابه، شكك
            if not relative or back < 0 or not _is_head(chunks, back):
                return -1
            return back
        if chunk.kind == MARK and index < edge and head is not None and before.kind == MARK and verbs <= 1:
            if _is_head(chunks, index - 1):
                return index - 1
    return -1


def _aside_head(chunks: list[Chunk], index: int, before: Chunk) -> int:
    """لكن *الوزير*، من شدة الغضب الذي أصابه، شكك: who heads a clause before a phrase in commas that ends right before its verb,
    where a relative clause stands in the phrase; -1 where there is none."""
    if before.kind != MARK or index < 2 or chunks[index].kind != NOUNS or not chunks[index].prep:
        return -1
    while index > 1 and chunks[index].kind == NOUNS and chunks[index].prep:
        index -= 1
    return index - 1 if chunks[index].kind == MARK and _is_head(chunks, index - 1) else -1


def _is_head(chunks: list[Chunk], index: int) -> bool:
    chunk = chunks[index]
    if chunk.kind != NOUNS or chunk.prep or chunk.actor is None:
        return False
    return index == 0 or chunks[index - 1].kind in (CONJUNCTION, COMPLEMENTIZER, OPEN, AUXILIARY)


def _is_told_by(chunk: Chunk) -> bool:
    """صدور تقارير إعلامية *ذكرت*: an indefinite document or source right before its verb is the subject, whatever governs it."""
    mention = chunk.actor
    return mention is not None and mention.head_class in ("document", "source", "media") and not mention.definite


def _office_of(chunks: list[Chunk], index: int) -> int:
    """The chunk of the office that opens the clause a name stands in, the body it is of between them or not; else -1."""
    chunk = chunks[index]
    if chunk.conj or chunk.prep or chunk.actor is None or (chunk.actor.person_name is None and chunk.actor.kind != "person"):
        return -1
    office = index - 1
    while office > 0 and index - office < _BODY and chunks[office].kind == NOUNS and chunks[office].prep:
        office -= 1
    before = chunks[office]
    if before.kind != NOUNS or before.prep or before.actor is None or before.actor.person_name is not None:
        return -1
    holds = before.actor.head_class in ("role", "title") or (before.actor.entity is not None and office == index - 1)
    return office if holds and begins_clause(chunks, office) else -1


def _names_holder(chunks: list[Chunk], index: int) -> bool:
    """Whether a noun phrase goes on with the title before it, which opens the clause."""
    chunk, before = chunks[index], chunks[index - 1]
    if chunk.conj or chunk.prep or before.kind != NOUNS or before.prep or before.actor is None:
        return False
    return before.actor.head_class in ("role", "title", "source") and begins_clause(chunks, index - 1)


def _goes_back(draft: Draft, chunks: list[Chunk], pronoun: int, cue: int) -> bool:
    """Whether a relative pronoun is the subject of the cue behind it: الدول التي *قال* إنها, اليمن التي *وصفها* are objects."""
    verb, word = chunks[cue].verb, chunks[cue].word
    if verb is None or (word is not None and word.suffix in draft.knowledge.operators("absent_suffix")):
        return False
    operators = draft.knowledge.operators
    if chunks[pronoun].text in operators("plural_relative") and not verb.number and verb.tense in (1, 2):
        return False  # الوزراء الذين *يطالب* المتظاهرون برحيلهم
    if chunks[pronoun].text in operators("feminine_relative"):
        return verb.gender == 1 or verb.number == 2
    return chunks[pronoun].text not in operators("masculine_relative") or verb.gender == 0


def _joined_left(chunks: list[Chunk], index: int) -> list[int]:
    """The noun chunks joined by و that end at `index`, in order."""
    found = [index]
    while index > 0 and chunks[index].conj and chunks[index - 1].kind == NOUNS:
        index -= 1
        found.append(index)
    return sorted(number for number in found if chunks[number].actor is not None)


def begins_clause(chunks: list[Chunk], index: int) -> bool:
    """Whether a noun phrase stands first in its clause."""
    if index == 0:
        return True
    before = chunks[index - 1]
    if before.kind in (COMPLEMENTIZER, CONJUNCTION, AUXILIARY, OPEN, CLOSE, TIME, ADVERB):
        return True
    if before.kind == MARK:
        return True
    return bool(chunks[index].conj)
