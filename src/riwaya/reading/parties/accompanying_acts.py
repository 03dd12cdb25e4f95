"""Acts that go with what a verb tells: *في* مداهمة، *بعد* السيطرة على البلدة، *بقصف* المدينة، *في* استهداف الأحياء.

In: the chunk of an act told by a noun, and its event. Out: the mentions of who does it, none where that is open.
The idea: a preposition makes such an act the time, the means or the use of what its clause's verb tells; then its subject did it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import mentions
from riwaya.reading.clauses.carrying_nouns import of_noun, verb_before
from riwaya.reading.clauses.clause_subjects import clause_subject, is_subject_of, verb_subject
from riwaya.reading.clauses.weapons import weapon_in
from riwaya.reading.draft import COMPLEMENTIZER, NOUNS, RELATIVE, TIME, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.parties.governing_verbs import makes_act, may_intend
from riwaya.reading.words.other_domains import is_armed, is_troops

_BACKING: Final = frozenset(["AID", "SUPPORT"])
_ABLE: Final = frozenset(["force", "group", "state", "institution"])
_SUSPECTED: Final = 5  # chunks back to what somebody is suspected of


def meanwhile(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """اعتقلت *الشرطة* سبعة في عمليات دهم: the act that goes with that of its clause's verb is its subject's; قتل شاب برصاص *الشرطة*
    خلال مداهمة: those who kill in the course of a raid make it."""
    if chunk.prep not in draft.knowledge.operators("during_preposition") or event.type not in ("ASSAULT", "COERCE"):
        return []
    verb = _verb_over_suspicion(draft, chunks, chunk.index)
    if verb is None or event.definite or (verb.index and chunks[verb.index - 1].kind == RELATIVE):
        return []  # مقتل عناصر الصحوة *التي تقاتل* التنظيم وإصابة سبعة في هجوم
    for other in draft.events:
        if other.chunk is not None and other.sentence == event.sentence and other.rule.endswith(":verb"):
            raids = event.type == "COERCE" and other.layer == "result"
            if other.chunk is verb and other.type in ("ASSAULT", "COERCE") and (other.layer != "result" or raids):
                return list(other.actors)
            within = chunk.prep in draft.knowledge.operators("within_preposition")
            if other.chunk is verb and other.type == "MOBILIZE" and within and not draft.entries.frames[event.frame].mutual:
                return [one for one in other.actors if is_armed(draft, one)]  # انطلق *المتمردون* من معاقلهم في حملة واسعة
    return []


def _verb_over_suspicion(draft: Draft, chunks: list[Chunk], at: int) -> Chunk | None:
    """أوقف الأمن عشرات *يشتبه أنهم متشددون* في مداهمات: the verb before, over what those it names are suspected of."""
    verb = verb_before(chunks, at)
    if draft.lacks("aside_belief"):
        return verb
    believed = draft.knowledge.operators("aside_belief")
    for index in range(at - 1, max(0, at - _SUSPECTED), -1) if verb is None else ():
        if chunks[index].kind == COMPLEMENTIZER:
            verb = chunks[index - 1] if chunks[index - 1].kind == VERB else None
            break
    while verb is not None and verb.index and not verb.conj and verb.word is not None and verb.word.text in believed:
        verb = verb_before(chunks, verb.index)
    return verb


def afterwards(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """اعتقل *الجيش* سبعة بعد السيطرة على البلدة, لن يقف *المقاتلون* حتى استعادة الأرض, دمروا عربات مع الاستيلاء على أسلحة: ground
    taken before, with or at the end of an act was taken by who did that."""
    if event.frame < 0 or event.first != chunk.head:
        return []
    frame, any_of = draft.entries.frames[event.frame], draft.knowledge.any_of
    if draft.knowledge.slots[event.frame].get("subject") != "actor":
        return []  # قاتلوا حتى *سقوط* البلدة
    gained = frame.control == "gained" and chunk.prep in any_of("after_preposition", "until_preposition", "with_preposition")
    gained = gained or (frame.control == "gained" and _is_some_time_after(draft, chunks, chunk))
    taken = frame.mode == "seize" and chunk.prep in draft.knowledge.operators("with_preposition")
    undone = _is_left_undone(draft, event, chunk)
    taken = taken or _is_done_besides(draft, chunks, event, chunk) or undone
    leaves = frame.mode == "withdraw" and frame.type == "RETREAT" and chunk.prep in any_of("before_preposition")
    leaves = leaves and chunk.word is not None and chunk.word.article and chunk.last == chunk.head + 1  # قبل *الانسحاب* إلى الجبل
    if not (gained or taken or leaves):
        return []
    verb = verb_before(chunks, chunk.index)
    where = verb_subject(chunks, verb) if verb is not None else -1
    if verb is None or verb.word is None or where < 0 or where >= chunk.index:
        return []
    if any(item.cue_first == verb.first for item in draft.statements):
        return []
    if any(draft.entries.frames[reading.ref].type == "RETREAT" for reading in verb.word.frame_verbs):
        return []  # انسحب الجيش بعد السيطرة على البلدة: he or his enemy took it
    found = mentions(chunks, where)
    if not found or found[0].first != chunks[where].head:
        return []  # كلمات *الحوثي* عكست انكسار جماعته بعد تحرير عدن
    head = draft.words[found[0].first]
    flies = head is not None and head.stem in draft.knowledge.operators("aircraft_noun")  # هبطت *طائرة* بعد تحرير المدينة
    return found if is_troops(draft, found[0]) and (undone or not flies) else []


def _is_done_besides(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> bool:
    """دخل رتل المدينة *مع نصب* حواجز: whether an act of those who move or seize goes with that of their clause's verb."""
    if chunk.prep not in draft.knowledge.operators("with_preposition") or event.type != "COERCE" or event.definite:
        return False
    verb = verb_before(chunks, chunk.index)
    readings = verb.word.frame_verbs if verb is not None and verb.word is not None else ()
    return any(draft.entries.frames[one.ref].type in ("MOBILIZE", "COERCE") for one in readings)


def _is_left_undone(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """حلقت الطائرات *دون شن* غارات: whether an act is what the subject of the clause does not do."""
    if chunk.prep not in draft.knowledge.operators("without_preposition") or event.definite:
        return False
    return event.type in ("ASSAULT", "COERCE", "RETREAT") and event.layer != "result"


def _is_some_time_after(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """بعد ساعات *من السيطرة* على المعسكر: whether a stretch of time after an act stands before its noun."""
    if chunk.prep not in draft.knowledge.operators("from_preposition") or not chunk.index:
        return False
    before = chunks[chunk.index - 1]
    after = draft.knowledge.operators("after_preposition")
    return before.kind == TIME and draft.tokens.raw(before.first) in after


def thereby(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """انتقم *المسلحون* بقصف البلدة، توسع *التنظيم* من خلال السيطرة على …: who acts by means of an act does it."""
    if event.type not in ("ASSAULT", "COERCE"):
        return []
    operators = draft.knowledge.operators
    first = draft.words[chunk.first]
    through = chunk.prep in operators("through_preposition") or (
        chunk.prep in operators("occasion_preposition") and first is not None and first.stem in operators("from_preposition")
    )
    through = through or is_by_way(draft, chunk)
    before = chunks[chunk.index - 1] if chunk.index else None
    fought = event.frame >= 0 and draft.entries.frames[event.frame].control is None
    if event.definite and fought and not through and before is not None and before.kind == NOUNS and before.prep:
        return []  # للاشتباه في صلتهم *بالهجوم*: a known act is no means
    if not (through or chunk.prep in operators("means_preposition")):
        return []
    doing = of_noun(draft, chunks, before) if through and before is not None and before.kind == NOUNS and before.prep else []
    if doing:
        return doing  # دور *الشرطة* في مكافحة الإرهاب من خلال القبض على الخلايا
    verb = verb_before(chunks, chunk.index)
    if verb is None or verb.word is None or verb.word.suffix or makes_act(draft, chunks, chunk):
        return []  # سمح لهم *الجيش* باقتحام المدينة
    silent = through and verb.verb is not None and not verb.verb.passive
    backs = event.layer == "attack" and any(draft.entries.frames[one.ref].type in _BACKING for one in verb.word.frame_verbs)
    silent = silent or (backs and verb.verb is not None and not verb.verb.passive)  # دعم *التحالف* المقاومة بغارات
    silent = silent and all(item.cue_first != verb.first for item in draft.statements)  # *ردت* إسرائيل عبر اغتيال قيادي
    if not (silent or (may_intend(draft, verb) and not verb.word.cue_verbs)):
        return []
    acts = any(draft.entries.frames[reading.ref].layer != "result" for reading in verb.word.frame_verbs)
    if not (through or acts or verb.word.text in operators("answering_verb")):
        return []
    where = verb_subject(chunks, verb)
    found = mentions(chunks, where) if 0 <= where < chunk.index else []
    if where < 0 and through and verb.conj:
        found = clause_subject(draft, chunks, verb.index)  # يرصد *اللواء* الأرتال ويمنعها عن طريق القصف
    for other in reversed(draft.events):  # أنه قتل *القائد* بغارة: whoever suffers what the verb tells is not its subject
        if other.sentence != event.sentence:
            break
        if other.chunk is verb and any(mention in other.recipients for mention in found):
            found = list(other.actors)
    able = bool(found) and (is_armed(draft, found[0]) or (through and found[0].head_class in _ABLE))
    return found if able else []


def is_by_way(draft: Draft, chunk: Chunk) -> bool:
    """عن *طريق* القصف: whether the noun of a way and its preposition say by what act something is done."""
    if chunk.prep not in draft.knowledge.operators("about_preposition") or chunk.word is None or chunk.last == chunk.head + 1:
        return False
    return not (chunk.word.article or chunk.word.suffix) and chunk.word.stem in draft.knowledge.operators("byway_noun")


def framed(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """تقدمت *القوات* في إطار عملية واسعة, أقدمت *الحركة* على ذلك في سياق التضييق على الصحفيين: whose act another one frames."""
    if draft.lacks("framework_noun") or chunk.word is None or chunk.word.stem not in draft.knowledge.operators("framework_noun"):
        return []
    known = event.definite and event.layer == "attack" and draft.entries.frames[event.frame].control is None
    if chunk.word.suffix or chunk.word.article or chunk.prep not in draft.knowledge.operators("in_preposition") or known:
        return []
    verb = verb_before(chunks, chunk.index)
    if verb is None or verb.word is None or verb.verb is None or verb.verb.passive or verb.suffered or verb.word.suffix:
        return []
    if any(item.cue_first == verb.first for item in draft.statements) or not may_intend(draft, verb):
        return []
    where = verb_subject(chunks, verb)
    found = mentions(chunks, where) if 0 <= where < chunk.index else []
    if where < 0 and (verb.conj or verb.verb.number):
        found = clause_subject(draft, chunks, verb.index)
    fits = len(found) > 1 or (bool(found) and is_subject_of(draft, verb.verb, found[0]))
    return found if fits and (found[0].head_class in _ABLE or is_armed(draft, found[0])) else []


def using(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """المخازن التي يستخدمها *المسلحون* في استهداف الأحياء, استخدم *الأمن* القنابل: who uses something for an act, or the means of
    one, does that."""
    operators = draft.knowledge.operators
    if chunk.prep not in operators("in_preposition") | operators("purpose"):
        if chunk.prep or chunk.conj or weapon_in(draft, chunk) is None:
            return []
    verb = verb_before(chunks, chunk.index)
    if verb is None or verb.word is None or verb.word.stem not in operators("use_verb"):
        return []
    where = verb_subject(chunks, verb)
    return mentions(chunks, where) if 0 <= where < chunk.index else []
