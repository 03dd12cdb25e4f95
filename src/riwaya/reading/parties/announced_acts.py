"""Acts that somebody's words make his or another's: أعلن *الجيش* استهداف موقع, اعترف *الجيش* بقصف الحي, اتهم *الحزب* بقتل شرطي.

In: the chunk of an act told by a noun with which what is said begins. Out: the mentions of who did it, or is to do it.
The idea: an armed speaker announces his own side's act, who threatens, promises, claims or confesses one does it, whoever is
accused did it, and whomever a demand goes to is to do it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import joined
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.clause_subjects import verb_subject
from riwaya.reading.draft import MARK, NOUNS, PRONOUN, TIME, ActorMention, Chunk, Draft, EventDraft, StatementDraft
from riwaya.reading.parties.claims import claimant, denied_claim
from riwaya.reading.words.marks import COMMAS
from riwaya.reading.words.other_domains import is_armed
from riwaya.text.normalise import folded

_ABLE: Final = frozenset(["force", "group", "state", "institution"])
_BY_OFFICES: Final = frozenset(["summon-envoy", "investigate", "complain"])  # frames of what offices do themselves
_OWN: Final = frozenset(["armed_group", "military", "state", "government"])


def asked(draft: Draft, event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """وجه العميد نداء إلى *المتمردين* بالانسحاب: whom a call goes to is to do what it is for."""
    if event.modality != "demanded" or not chunk.prep:
        return []
    for other in reversed(draft.events):
        if other.sentence != event.sentence:
            break
        if other.type != "REQUEST" or other is event or other.chunk is None or not other.rule.endswith(":noun"):
            continue
        if not other.recipients or other.first > event.first or other.recipients[-1].first > chunk.first:
            continue
        between = draft.chunks[event.sentence][other.chunk.index + 1 : chunk.index]
        return list(other.recipients) if all(one.kind in (NOUNS, TIME, PRONOUN) for one in between) else []
    return []


def warned(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """حذرت واشنطن *طهران* من شن هجوم, حذر الوزير *الحوثيين* من استهداف السفن: whom a verb of warning keeps from an act with an
    object; but حذر الوزير السكان من *هجوم* tells what may befall them."""
    party = chunks[chunk.index - 1] if chunk.index > 1 and not chunk.conj else None
    if party is None or party.kind != NOUNS or party.prep or party.actor is None or party.actor.first != party.head:
        return []
    if chunk.prep not in draft.knowledge.operators("from_preposition") or event.frame < 0:
        return []
    verb = verb_before(chunks, party.index)
    if verb is None or verb.word is None or not any(draft.entries.cues[one.ref].stance == "warn" for one in verb.word.cue_verbs):
        return []
    where = verb_subject(chunks, verb)
    hit = draft.words[chunk.head + 1] if chunk.last > chunk.head + 1 else None
    made = event.first > chunk.head or draft.entries.frames[event.frame].genitive == "recipient"
    made = made or (hit is not None and (hit.article or bool(draft.in_place[chunk.head + 1])))
    if where < 0 or where == party.index or not made or not (party.actor.head_class in _ABLE or is_armed(draft, party.actor)):
        return []
    return [party.actor]


def announced_by_use(draft: Draft, event: EventDraft, used: Chunk) -> list[ActorMention]:
    """اتهم *الجيش* باستخدام الأطفال لنقل السلاح: who is accused of using something for an act, or is asked not to."""
    item = event.statement
    if item is None or item.addressee is None or item.stance not in ("accuse", "demand") or used.first > item.first + 1:
        return []
    return all_addressed(draft, item, item.addressee)


def all_addressed(draft: Draft, item: StatementDraft, first: ActorMention) -> list[ActorMention]:
    """دعا المجلس *الحكومة والمتمردين* إلى وقف القتال, طلب *من* الحكومة *ومن* المتمردين: whom a demand or an accusation names, and
    those whom و joins to them."""
    chunk = draft.chunk_of[first.first]
    if chunk is None or chunk.actor is not first:
        return [first]
    row = joined(draft.chunks[chunk.sentence], chunk.index)[1:]
    others = (one.actor for one in row if one.prep in ("", chunk.prep) and one.first < item.first)
    return [first, *(one for one in others if one is not None and one is not item.speaker)]


def _is_hastened(draft: Draft, event: EventDraft, item: StatementDraft) -> bool:
    """طالب الأهالي *الحكومة* بالإسراع في تحرير المدينة: whether what is demanded is to hasten an act or to go on with it."""
    first, chunk = draft.chunk_of[item.first], event.chunk
    if first is None or chunk is None or chunk.sentence != first.sentence or chunk.index != first.index + 1 or first.word is None:
        return False
    hastens = first.last == first.head + 1 and first.word.stem in draft.knowledge.operators("hastening_noun")
    return hastens and bool(chunk.prep) and not chunk.conj and event.first == chunk.head


def announced(draft: Draft, event: EventDraft) -> list[ActorMention]:
    """أعلن *الجيش* استهداف موقع: an armed speaker announces his own side's act; اتهم *الجيش* بقصف الحي: the accused did it."""
    item = event.statement
    if item is not None and item.stance == "demand" and item.addressee is not None and _is_hastened(draft, event, item):
        return all_addressed(draft, item, item.addressee)
    if item is None:
        return []
    if not (event.first <= item.first + 1 or _is_what_is_counted(draft, event, item)):
        doer = item.addressee if item.stance == "demand" else item.speaker
        if doer is None or not _is_joined_to_first(draft, event, item):
            return []
        return all_addressed(draft, item, doer) if item.stance == "demand" else [doer]
    if item.stance in ("accuse", "demand"):
        if event.chunk is not None and of_share(draft, event, event.chunk):
            blamed = item.addressee  # حمل *الحكومة* مسؤولية مقتل المدنيين: she may only have let it happen
            able = blamed is not None and (is_armed(draft, blamed) or bool(draft.in_place[blamed.first]))
            return [blamed] if blamed is not None and (able or blamed.head_class == "state") else []
        return all_addressed(draft, item, item.addressee) if item.addressee is not None else []
    by_means = event.chunk is not None and event.chunk.prep in draft.knowledge.operators("means_preposition")
    if item.speaker is not None and by_means:
        head = draft.words[item.speaker.first]
        several = head is not None and head.head is not None and head.head.number > 0
        met = several and head is not None and draft.knowledge.morphology.is_oblique(head.text)  # توعدت *المتمردين*: no subject
        met = met and item.speaker.first > item.cue_first and not is_noun_cue(draft, item)
        if not met and (item.stance == "threaten" or item.event == "AGREE" or is_notified(draft, item, event.first)):
            return [item.speaker]  # هدد *الحوثيون* باستهداف السفن، تعهدت *الكويت* بتقديم مساعدات
    if item.speaker is not None and by_means and folded(item.lemma) in draft.knowledge.operators("confessing_cue"):
        guilty = claimant(draft, item.speaker, event)  # اعترف *الجيش* بقصف المستشفى
        word = draft.words[event.first]
        befell = word is not None and word.stem in draft.knowledge.operators("befalling_noun")  # بهزيمة مسلحيه, بانهيار المفاوضات
        return [guilty] if (guilty.head_class in _ABLE or guilty.head_class == "people") and not befell else []
    if item.stance == "claim_responsibility" and item.speaker is not None:
        return [] if denied_claim(draft, item) else [claimant(draft, item.speaker, event)]
    if item.stance == "threaten" and item.speaker is not None and is_armed(draft, item.speaker):
        return [item.speaker]  # هدد *الحوثيون* باستهداف السفن
    shared = item.stance in ("confirm", "announce") and event.type == "COOPERATE" and bool(event.recipients)
    if shared and item.speaker is not None and event.chunk is not None and not event.chunk.prep and event.modality != "negated":
        able = item.speaker.head_class not in ("source", "media", "document")
        return [item.speaker] if able else []  # أكد *الرئيس* التنسيق مع دمشق
    titled = item.rule.startswith("headline") and item.speaker is not None and is_armed(draft, item.speaker)
    if not (item.stance in ("announce", "deny") or titled) or item.speaker is None:
        return []  # but الجيش: *القبض* على قيادي
    if item.stance == "deny" and event.type in ("ACCUSE", "REQUEST", "THREATEN"):
        return []  # نفت أنقرة هذه *الاتهامات*: those of others
    speaker = item.speaker.antecedent or item.speaker
    who = item.speaker
    if speaker.head_class == "role" and _is_object(draft, item):
        speaker = who = claimant(draft, speaker, event)  # أعلن المتحدث باسم *الجيش* تنفيذ غارات
    prep = event.chunk.prep if event.chunk is not None and not _is_of_row(draft, event, item) else ""
    decreed = event.type == "SANCTION" or (event.type == "AID" and draft.entries.frames[event.frame].id != "deliver-aid")
    armed = is_armed(draft, speaker)
    own = speaker.kind in _OWN or armed or (decreed and speaker.kind == "organisation")  # أعلنت *الأمم المتحدة* تعليق المساعدات
    own = own and (not prep or prep in draft.knowledge.operators("about_preposition"))  # أعلن عن تحرير …
    able = speaker.head_class in ("force", "group", "state") or (armed and speaker.head_class == "people")
    able = able or (speaker.head_class == "institution" and (decreed or event.type in ("COERCE", "RETREAT")))  # أعلنت هدنة
    own_hand = event.frame >= 0 and draft.entries.frames[event.frame].id in _BY_OFFICES
    able = able or (speaker.head_class == "institution" and own_hand)  # أعلنت *الخارجية* استدعاء السفير
    able = able or (speaker.kind == "government" and bool(draft.in_place[speaker.first]))  # أعلنت *إسرائيل* شن غارات
    return [who] if own and able else []


def _is_joined_to_first(draft: Draft, event: EventDraft, item: StatementDraft) -> bool:
    """توعدت *الوزارة* بالعثور على الجناة *وإحالتهم* إلى القضاء, طالب *الحكومة* بوقف القصف *وإطلاق* الأسرى: whether و joins an act
    to the one with which a threat, a promise or a demand begins."""
    chunk, first = event.chunk, draft.chunk_of[item.first]
    if not (item.stance in ("threaten", "demand") or item.event == "AGREE") or chunk is None or first is None:
        return False
    word = draft.words[event.first]
    if is_noun_cue(draft, item) or word is None or (word.article and event.layer == "attack"):
        return False  # طالب بوقف القصف *والهجوم* على المدينة
    if chunk.sentence != first.sentence or not chunk.conj or event.first != chunk.head or event.first >= item.last:
        return False
    if not first.prep or chunk.prep not in ("", first.prep) or event.modality not in ("future", "demanded"):
        return False
    row, aims = draft.chunks[chunk.sentence], draft.knowledge.operators("purpose")
    for one in row[first.index + 1 : chunk.index]:
        if one.kind == MARK and one.text in COMMAS and row[one.index + 1].conj:
            continue
        if one.kind not in (NOUNS, PRONOUN, TIME) or (one.prep in aims and one.word is not None and one.word.frame_nouns):
            return False  # دعا الأهالي إلى الخروج تمهيدا لاقتحام المدينة *وتطهيرها*
    return True


def _is_object(draft: Draft, item: StatementDraft) -> bool:
    """أعلن المتحدث *تنفيذ* غارات: whether a noun, and no clause with أن, is what is said."""
    before = draft.words[item.first - 1] if item.first else None
    return before is None or before.function != "comp"


def _is_what_is_counted(draft: Draft, event: EventDraft, item: StatementDraft) -> bool:
    """أعلن الجيش *تنفيذ تسع غارات*: whether the phrase with which what is said begins is about an act that it counts."""
    chunk = event.chunk
    if chunk is not None and draft.chunk_of[item.first] is chunk and item.first <= event.first < chunk.last:
        return True
    return _is_of_row(draft, event, item)


def _is_of_row(draft: Draft, event: EventDraft, item: StatementDraft) -> bool:
    """أعلن الجيش شن *سلسلة من الغارات*, نفى شن *أي غارات*: whether what is said begins with making a row of the act, or any."""
    chunk, first = event.chunk, draft.chunk_of[item.first]
    if chunk is None or first is None or chunk.sentence != first.sentence or chunk.index != first.index + 1:
        return False
    if chunk.word is not None and chunk.word.stem in draft.knowledge.operators("any_word"):
        return not chunk.prep and event.first == chunk.head + 1 and first.last == first.head + 1
    counting = draft.words[first.last - 1]
    row = counting is not None and counting.stem in draft.knowledge.operators("stage_noun")
    return row and chunk.prep in draft.knowledge.operators("partitive") and event.first == chunk.head


def is_noun_cue(draft: Draft, item: StatementDraft) -> bool:
    """*تهديدات* المسلحين باقتحام السجن: whether a noun carries the words."""
    chunk = draft.chunk_of[item.cue_first]
    return chunk is not None and chunk.kind == NOUNS


def of_share(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*مسؤولية* اغتيال القيادي: whether whose share in an act it is opens its phrase."""
    head = draft.words[chunk.head]
    return event.first == chunk.head + 1 and head is not None and head.stem in draft.knowledge.operators("share_noun")


def is_notified(draft: Draft, owner: StatementDraft, token: int) -> bool:
    """أخطرت البلدية العائلة *بهدم* منزلها: the measure that somebody is given notice of is still to come, by whoever gives it."""
    word = draft.words[token]
    if owner.stance != "warn" or word is None or folded(owner.lemma) not in draft.knowledge.operators("notifying_cue"):
        return False
    tolls = {frame.toll for act in word.frame_nouns if (frame := draft.entries.frames[act.ref]).type == "COERCE"}
    return not tolls.isdisjoint((None, "destroyed")) and "detained" not in tolls  # but أخطرت النيابة *بضبط* المتهم
