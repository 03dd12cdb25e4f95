"""Acts that a denial takes back: rumours nobody stands by, plans nobody has, attempts called off, leave not given.

In: a row of chunks, the chunk and token of a noun of an act, the statement around. Out: whether what stands before it denies it.
The idea: what is denied is a word for the act's report, plan or possibility (الأنباء عن، نية، القدرة على); with it goes the act.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    PRONOUN,
    RELATIVE,
    VERB,
    Chunk,
    Draft,
    EventDraft,
    StatementDraft,
)
from riwaya.reading.modality.wanted_acts import heads_phrase
from riwaya.reading.words.other_domains import is_armed

_ACCOUNT: Final = 6  # chunks between a word for a report and the act it is about
_CARRYING: Final = (
    "enabling_noun",
    "wish_word",
    "aim_word",
    "act_carrier",
    "refraining_noun",
)  # classes of nouns of leave, will, power
_HARMLESS: Final = frozenset(["CVL", "GOV", "MIL", "COP", "MED", "JRN"])  # sectors of those whom an attempt is aimed at
_EXCEPT: Final = 5  # chunks behind what is denied among which an exception would stand
_BESIDE: Final = 8  # chunks from a foiled attempt to what was done to those who tried
_CALLED_OFF: Final = frozenset(["CONSULT", "PROTEST"])  # types of acts that are held on a day


def is_left_open(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """رفض تأكيد *أو نفي القبض* على القائد, لم ينف *أو يؤكد* مقتله: what somebody would neither confirm nor deny."""
    if draft.lacks("confirming_word") or draft.lacks("denying_word"):
        return False
    confirming, denying = draft.knowledge.operators("confirming_word"), draft.knowledge.operators("denying_word")
    first = chunks[at].first
    near = range(max(0, first - 3), first + 1)
    if any(draft.words[token] is None for token in near):
        return False
    stems = {draft.words[token].stem for token in near}  # type: ignore[union-attr]
    either = any(draft.tokens.norm[token] in draft.knowledge.operators("either_word") for token in near)
    return either and not confirming.isdisjoint(stems) and not denying.isdisjoint(stems)


def foiled_plan(draft: Draft, chunks: list[Chunk], at: int, governor: int) -> int:
    """أحبطت الشرطة *مخططا* للتنظيم يهدف إلى تفجير الجسر: the chunk of the plan foiled with the act it aims at, or -1."""
    verb = chunks[governor]
    if draft.lacks("scheme_noun") or verb.kind != VERB or verb.conj or not governor:
        return -1
    if verb.word is None or verb.word.light is None:
        return -1
    if draft.entries.light_verbs[verb.word.light.ref].modality != "future" or chunks[at].conj:
        return -1
    index = governor - 1
    while index > 0 and (chunks[index].kind in (RELATIVE, AUXILIARY) or (chunks[index].kind == NOUNS and chunks[index].prep)):
        index -= 1
    plan = chunks[index]
    if plan.kind != NOUNS or plan.conj or plan.word is None or plan.word.stem not in draft.knowledge.operators("scheme_noun"):
        return -1
    for before in reversed(chunks[max(0, index - 3) : index]):
        if before.kind == VERB:
            light = before.word.light if before.word is not None else None
            foiled = light is not None and draft.entries.light_verbs[light.ref].modality == "negated"
            return index if foiled and not (before.index and chunks[before.index - 1].kind == NEGATION) else -1
        if before.kind != NOUNS:
            return -1
    return -1


def name_planner(draft: Draft, event: EventDraft) -> None:
    """أحبطت الشرطة مخططا *للتنظيم* يهدف إلى تفجير الجسر: who foils a plan does not do what it aims at; whose it is would have."""
    chunk = event.chunk
    if event.modality != "negated" or chunk is None or not chunk.index or draft.lacks("scheme_noun"):
        return
    chunks = draft.chunks[chunk.sentence]
    plan = foiled_plan(draft, chunks, chunk.index, chunk.index - 1)
    if plan < 0:
        return
    event.actors = [one for one in event.actors if one.first > chunks[plan].first]
    behind = chunks[plan + 1]
    if not event.actors and behind.prep in draft.knowledge.operators("of_preposition") and behind.actor is not None:
        event.actors = [behind.actor]


def is_denied_account(draft: Draft, chunks: list[Chunk], at: int, owner: StatementDraft | None, token: int) -> bool:
    """نفى صحة الأنباء التي تحدثت *عن انسحاب* القوات، لا صحة لأنباء *انسحابها*: what a denied report is about."""
    died = _died_of(draft, chunks, at)
    if died >= 0 and not chunks[died].prep:
        return _opens_denial(draft, owner, chunks[died])  # نفت الشرطة *وفاة* شاب تحت التعذيب
    if draft.lacks("rumour_noun", "account_noun", "rumoured_verb") and draft.lacks_forms("account_noun"):
        return False
    operators = draft.knowledge.operators
    if (exposed := _exposed(draft, chunks, at)) is not None:
        at, token = exposed
    elif died >= 0:
        at, token = died, chunks[died].head
    chunk = chunks[at]
    carrier = chunks[at - 1] if at and chunk.prep in operators("means_preposition") and chunks[at - 1].kind == NOUNS else None
    carried = carrier is not None and carrier.word is not None and carrier.word.stem in operators("performing_noun")
    opening = carrier if carried and carrier is not None else chunk  # نفى ما تردد عن *قيام* مسلح بتفجير
    if opening.prep in operators("concerning_preposition") and heads_phrase(draft, chunk, token):
        for index in range(opening.index - 1, max(-1, at - _ACCOUNT), -1):
            before = chunks[index]
            if before.kind == NEGATION and index > 1 and before.text in operators("of_what"):
                return _is_account(draft, chunks[index - 1]) and chunks[index - 2].kind == NEGATION  # لا صحة *لما* نشر عن
            if before.kind in (COMPLEMENTIZER, CONJUNCTION, MARK, NEGATION):
                return False
            if before.kind == RELATIVE and before.text in operators("what_relative"):
                return _opens_denial(draft, owner, before) and not _is_known(draft, token)  # نفى *ما تردد* عن
            if before.kind == NOUNS and _is_account(draft, before):
                return _is_taken_back(draft, chunks, index, owner)
        return False
    if token > chunk.head and _is_account(draft, chunk, token):
        return _is_taken_back(draft, chunks, at, owner)
    return False


def _exposed(draft: Draft, chunks: list[Chunk], at: int) -> tuple[int, int] | None:
    """نفى ما تردد عن *تعرض* مقاره في بنغازي للقصف: the chunk and token of the noun that carries an act behind ل."""
    operators = draft.knowledge.operators
    if chunks[at].prep not in operators("of_preposition") or draft.lacks("exposed_noun"):
        return None
    for index in range(at - 1, max(-1, at - 4), -1):
        before = chunks[index]
        if before.kind != NOUNS:
            return None
        for token in range(before.head, before.last):
            word = draft.words[token]
            if word is not None and word.stem in operators("exposed_noun"):
                return index, token
        if before.prep not in operators("in_preposition"):
            return None
    return None


def _died_of(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """نفى ما نشر عن *وفاة* شاب تحت التعذيب: the chunk of the death that an act is told as the cause of, or -1."""
    operators = draft.knowledge.operators
    if draft.lacks("death_masdar") or chunks[at].prep not in operators("under_preposition"):
        return -1  # but نفى مقتل أحد *في الهجوم*
    for index in range(at - 1, max(-1, at - 3), -1):
        before = chunks[index]
        if before.kind != NOUNS or before.conj:
            return -1
        if before.word is not None and before.word.stem in operators("death_masdar"):
            return index if not before.prep or before.prep in operators("concerning_preposition") else -1
    return -1


def is_denied_plan(draft: Draft, chunks: list[Chunk], at: int, owner: StatementDraft | None, token: int) -> bool:
    """نفى نية بلاده *إرسال* قوات، لا توجد خطط *لشن* هجوم: what nobody plans."""
    if draft.lacks("plan_noun"):
        return False
    operators = draft.knowledge.operators
    if chunks[at].prep and chunks[at].prep not in operators("of_preposition") | operators("means_preposition"):
        return False
    plans = draft.knowledge.operators("plan_noun")
    for index in range(at, max(-1, at - 3), -1):
        chunk = chunks[index]
        if chunk.kind == VERB and index and chunks[index - 1].prep in operators("having_preposition"):
            planned = chunk.word is not None and chunk.word.stem in plans  # خطط reads as a verb
            return planned and _is_taken_back(draft, chunks, index, owner)
        if chunk.kind == PRONOUN and index < at:
            continue  # لا نية *لدينا* لاستئناف القتال
        if chunk.kind != NOUNS:
            return False
        last = token if index == at else chunk.last
        if any(word is not None and word.stem in plans and not word.article for word in draft.words[chunk.head : last]):
            return _is_taken_back(draft, chunks, index, owner)
    return False


def is_withheld(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """عدم السماح *بزيارة* المعتقلين، دون تسجيل *أي اشتباكات*: what a denied noun of leave, will or power would bring about."""
    if draft.lacks("negating_noun"):
        return False
    operators = draft.knowledge.operators
    chunk, before = chunks[at], chunks[at - 1] if at else None
    first = draft.words[chunk.first]
    either = not chunk.prep and first is not None and first.stem in operators("any_word")  # دون تسجيل *أي اشتباكات*
    if before is None or before.kind != NOUNS or not (either or chunk.prep in operators("complement_preposition")):
        return False
    head, carrier = draft.words[before.head], before.head
    if before.prep not in operators("negating_noun"):
        if head is None or head.stem not in operators("negating_noun"):
            return False
        carrier += 1
    word = draft.words[carrier] if carrier < before.last else None
    if word is None:
        return False
    if carrier == before.last - 1 and not either:
        return word.stem in draft.knowledge.any_of(*_CARRYING)
    return word.stem in operators("happening_noun") or word.stem in operators("act_carrier")  # عدم تعرض المدينة *لقصف*


def is_joined_to_lack(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """دون إبداء الأسباب أو *توجيه تهم*، دون محاكمة أو *تحقيق*: joined by أو to what somebody went without."""
    chunk = chunks[at]
    if at < 2 or chunk.prep or token != chunk.head or draft.lacks("negating_noun"):
        return False
    operators = draft.knowledge.operators
    joined = chunks[at - 1].kind == CONJUNCTION and chunks[at - 1].text in operators("or_conjunction")
    if not joined:
        return False
    for index in range(at - 2, max(-1, at - 5), -1):
        before = chunks[index]
        if before.kind != NOUNS:
            return False
        if before.prep in operators("negating_noun"):
            return True
    return False


def is_denied_outright(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """لا *هدنة* مع المسلحين ولا *انسحاب* من البلدة: a bare noun right behind لا; but لا هدنة *إلا* بشروط; ما جرى ليس *استسلاما*."""
    chunk, word = chunks[at], draft.words[token]
    before = chunks[at - 1] if at else None
    negations = draft.knowledge.any_of("genus_negation", "not_being")
    if before is None or before.kind != NEGATION or before.text not in negations:
        return False
    if chunk.prep or chunk.conj or token != chunk.head or word is None or word.article or word.suffix:
        return False
    only = draft.knowledge.operators("only_word")
    if not only.isdisjoint(draft.tokens.norm[token : draft.sentences[chunk.sentence][1]]):
        return False  # ليس *اعتداء* على المدينة *فحسب*
    excepting = draft.knowledge.operators("save_word")
    return all(excepting.isdisjoint(draft.tokens.norm[other.first : other.last]) for other in chunks[at + 1 : at + _EXCEPT])


def is_instead(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """بدلا *من قصف* المدينة: what somebody did something else than."""
    chunk = chunks[at]
    if not at or token != chunk.head or chunk.prep not in draft.knowledge.operators("from_preposition"):
        return False
    instead = draft.knowledge.operators("instead_word")
    head, last = chunks[at - 1].word, draft.words[chunk.first - 1]  # قام بتفجير نفسه *بدلا* من …
    return (head is not None and head.stem in instead) or (last is not None and last.stem in instead)  # فبدلا *من الوقوف* معهم


def is_gained(draft: Draft, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
    """أحبط الجيش هجوما *وقتل ثلاثة منهم*: what befell, in figures, those whose attempt was foiled is no part of the attempt."""
    tried = (one for one in reversed(draft.events) if one.chunk is None or not one.chunk.conj or one.modality != "occurred")
    before = next(tried, None)  # محاولة تسلل وقتل ثمانية *والاستيلاء* على صاروخ: over what was gained before
    if before is None or before.chunk is None or not 0 < at - before.chunk.index <= _BESIDE or not chunks[at].conj:
        return False
    if before.sentence != event.sentence or before.layer != "attack" or before.modality != "negated" or before.cue_of is not None:
        return False
    plans = draft.knowledge.any_of("plan_noun", "scheme_noun") - draft.knowledge.operators("try_noun")
    if any(word is not None and word.stem in plans for word in draft.words[before.chunk.first : before.last]):
        return False
    if any(chunk.kind in (VERB, COMPLEMENTIZER, NEGATION) for chunk in chunks[before.chunk.index + 1 : at]):
        return False
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    of_them = behind is not None and behind.kind == PRONOUN and behind.prep in draft.knowledge.operators("from_preposition")
    if of_them:
        return True
    last = behind.last if behind is not None and behind.kind == NOUNS and not behind.conj else chunks[at].last
    counted = any(event.last <= number.first < last and number.value != 0 for number in draft.quantities_in[event.sentence])
    return counted and all(is_armed(draft, one) or one.sector not in _HARMLESS for one in event.recipients)


def is_called_off(draft: Draft, chunk: Chunk, token: int) -> bool:
    """إلغاء *زيارة* الوزير: a day's act that a noun of calling off takes back."""
    word, before = draft.words[token], draft.words[token - 1] if token > chunk.head else None
    if word is None or before is None or before.article or before.stem not in draft.knowledge.operators("cancelling_noun"):
        return False
    return any(draft.entries.frames[reading.ref].type in _CALLED_OFF for reading in word.frame_nouns)


def _is_account(draft: Draft, chunk: Chunk, last: int = -1) -> bool:
    """Whether a phrase is, or up to a token of it ends in, a word for a report: صحة *الأنباء*, لا صحة *لأنباء* الانسحاب."""
    names = draft.knowledge.operators("rumour_noun") | draft.knowledge.operators("claim_noun")
    word = draft.words[(chunk.last if last < 0 else last) - 1]
    head = draft.words[chunk.head]
    return (word is not None and word.stem in names) or (last < 0 and head is not None and head.stem in names)


def _is_taken_back(draft: Draft, chunks: list[Chunk], at: int, owner: StatementDraft | None) -> bool:
    """Whether a phrase opens what a statement denies, or a negation stands before it or its predicate: لا صحة *لأنباء*."""
    if _opens_denial(draft, owner, chunks[at]):
        return True
    happening = draft.knowledge.operators("happening_noun")
    for index in range(at - 1, max(-1, at - 4), -1):
        chunk = chunks[index]
        if chunk.kind == NEGATION:
            return True
        if chunk.kind == NOUNS and not (chunk.word is not None and (chunk.word.stem in happening or chunk.word.function)):
            if chunk.prep not in draft.knowledge.operators("having_preposition") or chunk.actor is None:
                return False  # ليس *لدى الحكومة* خطط لشن هجوم
        if chunk.kind == VERB and not (index and chunks[index - 1].kind == NEGATION and _tells_being(draft, chunk)):
            return False
        if chunk.kind in (COMPLEMENTIZER, CONJUNCTION, MARK, RELATIVE):
            return False
    return False


def _tells_being(draft: Draft, verb: Chunk) -> bool:
    return verb.word is not None and verb.word.stem in draft.knowledge.operators("existing_verb")


def _opens_denial(draft: Draft, owner: StatementDraft | None, chunk: Chunk) -> bool:
    """Whether a chunk stands at the head of what a statement denies, behind nothing but a noun of being (وجود، صحة)."""
    if owner is None or owner.stance != "deny" or chunk.last <= owner.first:
        return False
    if chunk.first <= owner.first:
        return True
    opening = draft.chunk_of[owner.first]
    head = draft.words[opening.head] if opening is not None and opening.kind == NOUNS else None
    happens = head is not None and head.stem in draft.knowledge.operators("happening_noun")
    return happens and opening is not None and chunk.index - opening.index == 1


def _is_known(draft: Draft, token: int) -> bool:
    word = draft.words[token]
    return word is not None and bool(word.article)
