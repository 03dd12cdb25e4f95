"""Doers named by the noun before an act: نجاح *القوات* في تحرير …، شن *الطيران* غارات، اتهام *الحزب* بقصف …

In: the chunk of an act told by a noun. Out: the mentions that the noun before it gives as its doers.
The idea: whose success, share, intention or accusation it is does the act; so does the genitive of a verbal noun that carries it,
and the doer of a verbal noun that it is joined to.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.actors.own_country import own_country
from riwaya.reading.clauses.arguments import holds_things
from riwaya.reading.clauses.pronouns import agrees_with, antecedent, doer_meant, is_full_clause, is_plural_form
from riwaya.reading.draft import (
    ADVERB,
    CLOSE,
    COMPLEMENTIZER,
    MARK,
    NEGATION,
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
from riwaya.reading.phrases.states import is_capital, national_state, people_named, state_at
from riwaya.reading.words.marks import COMMAS, DASHES, PAUSES
from riwaya.reading.words.traits import PLACE_NOUN

_JOINED: Final = 5  # chunks between two verbal nouns that و joins
_PARTED: Final = 8  # chunks between a verbal noun and the act that is its object
_OVER: Final = 13  # ... over a clause that is inserted
_STEPS: Final = 9  # chunks between a verb and the verbal noun that it governs


def of_accused(draft: Draft, event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """اتهام *الحزب* بقصف القرية, *ثلاثة رجال* بالتخطيط لقصفها: who is accused of an act that the phrase right behind names."""
    if chunk.prep not in draft.knowledge.operators("means_preposition") or (event.chunk is chunk and event.first != chunk.head):
        return []
    for before in reversed(draft.events):
        first = before.chunk
        if first is None or before.sentence != event.sentence or first.index >= chunk.index:
            continue
        near = before.type == "ACCUSE" and before.rule.endswith(":noun") and chunk.index - first.index <= 2 and not before.charged
        return list(before.recipients) if near and before.first == first.head else []
    return []


def stands_alone(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> Chunk | None:
    """قدرته *على القيام* بعمليات, اتهم *بالتخطيط* لمهاجمة القاعدة: the phrase right before an act with nothing but a noun of doing
    that leaves open whose it is, so that what governs that governs the act."""
    before = chunks[chunk.index - 1] if chunk.index and chunk.prep and not chunk.conj else None
    if before is None or before.kind != NOUNS or before.conj or before.last != before.head + 1:
        return None
    if not before.prep and all(item.first != before.first for item in draft.statements):
        return None  # but ناشد الطرفين *الانخراط* في مباحثات
    word, operators = before.word, draft.knowledge.operators
    if word is None or not word.article or before.actor is not None or chunk.prep not in operators("complement_preposition"):
        return None
    return before if word.stem in operators("doing_nothing_else_noun") else None


def of_joined_act(draft: Draft, chunks: list[Chunk], event: EventDraft) -> list[ActorMention]:
    """اقتحام *الميليشيا* المنزل و*اختطاف* صاحبه, توغل *للجيش* في القرية و*اعتقال* شابين, أعلن *الجيش* اعتقال مطلوب و*قتل* مسلحين:
    who does the verbal noun with an object, or with ل and who does it at the head of a line, that one with its own is joined to."""
    chunk = event.chunk
    if chunk is None or not chunk.conj or chunk.prep or event.frame < 0:
        return []
    frame = draft.entries.frames[event.frame]
    if frame.genitive != "recipient" and frame.control != "gained":
        return []
    for before in reversed(draft.events):
        first = before.chunk
        if first is None or before.sentence != event.sentence or first.index >= chunk.index:
            continue
        hit = chunks[first.index + 1]
        told = hit.index < chunk.index and hit.kind == NOUNS and not hit.prep and not hit.conj
        new = frame.control == "gained" and frame.id != "retake"  # else it may be taken back from him
        taken = new or (before.frame >= 0 and draft.entries.frames[before.frame].control == "gained")
        between = chunks[first.index + 1 : chunk.index]
        headed = not told and event.layer != "result" and not event.definite and _heads_line(draft, chunks, before)
        told = told or (not headed and hit is chunk and _hits_within(draft, before) and _hits_within(draft, event))
        if not before.rule.endswith(":noun") or before.layer == "result" or not (told or taken or headed) or len(between) > _JOINED:
            return []
        plain = all(one.kind in (NOUNS, TIME, ADVERB) or one.text in COMMAS for one in between)
        return list(before.actors) if plain and before.statement is event.statement else []
    return []


def _hits_within(draft: Draft, event: EventDraft) -> bool:
    """*اعتقال ستة أشخاص*, *ضبط أسلحة*: whether a verbal noun governs whom it is done to, so that who does it is told elsewhere."""
    chunk = event.chunk
    if chunk is None or event.frame < 0 or event.first != chunk.head or draft.entries.frames[event.frame].genitive != "recipient":
        return False
    hit = holds_things(draft, event) or any(event.last <= one.first < chunk.last for one in event.recipients)
    return hit and not any(chunk.first <= one.first < chunk.last for one in event.actors)


def _heads_line(draft: Draft, chunks: list[Chunk], before: EventDraft) -> bool:
    """*توغل للجيش* في القرية: whether an indefinite act of force opens a line that has no verb, its doer brought in with ل."""
    chunk = before.chunk
    if chunk is None or before.type not in ("ASSAULT", "COERCE") or before.definite or before.first != chunk.head or chunk.prep:
        return False
    if chunk.conj or (chunk.index and chunks[chunk.index - 1].kind != MARK):
        return False
    behind = chunks[chunk.index + 1]
    return behind.prep in draft.knowledge.operators("of_preposition") and behind.actor in before.actors


def of_doing_shared(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """قدرة *القوات* على كشف الحقيقة و*اعتقال* الجناة, قيام *الجيش* بتفتيش المنازل في البلدة و*خطف* شابين: whose ability or
    intention it is does each of the acts that و joins, be the first of them told as an act or not."""
    if not chunk.conj or chunk.prep:
        return []
    for index in range(chunk.index - 1, max(-1, chunk.index - _JOINED - 2), -1):
        before = chunks[index]
        if before.kind == MARK and before.text in COMMAS and chunks[index + 1].conj and not chunks[index + 1].prep:
            continue
        if before.kind not in (NOUNS, TIME, ADVERB, PRONOUN):
            return []
        if before.kind != NOUNS or not before.prep or before.conj or before.word is None or before.word.article:
            continue
        if before.actor is not None and before.actor.first == before.head:
            continue
        owner = chunks[index - 1].word if index else None
        if owner is not None and owner.suffix:
            continue  # لإصرار*هم* على تفريغ البلدة وتهجير سكانها: who they are is found from less near
        found = of_noun(draft, chunks, before)
        if found:
            return found
    return []


def of_noun(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """نجاح *القوات* في تحرير …، ضلوع *إيران* في عمليات الخطف: whose success, share or attempt it is does the act."""
    stage = chunks[chunk.index - 1] if chunk.index > 1 and chunk.prep in draft.knowledge.operators("from_preposition") else None
    if stage is not None and stage.kind == NOUNS and not (stage.prep or stage.conj):
        at = stage.index - (stage.last == stage.head + 1 and chunks[stage.index - 1].kind == NOUNS)
        for one in (stage, chunks[at]):
            word = draft.words[one.head]
            if word is not None and word.stem in draft.knowledge.operators("stage_noun") and not (one.prep or one.conj):
                return of_noun(draft, chunks, one)  # تنفيذ *القوات* المرحلة الثانية من عملية تحرير المدينة
    sharing = _of_sharing(draft, chunks, chunk) if not chunk.conj else []
    if sharing:
        return sharing
    index = chunk.index - 1
    while index > 0 and index > chunk.index - 4 and chunks[index].text in PAUSES and chunks[index].kind == MARK:
        index -= 1
        index -= chunks[index].kind == TIME and chunks[index - 1].kind == MARK  # بعد قيام الوزير - أمس - *بزيارة*
    if index > 0 and chunk.prep and _describes_doer(draft, chunks, index):
        index -= 1
    while index > 0 and index > chunk.index - 5 and _may_stand_between(chunks, index, chunk):
        word = _doing_word(draft, chunks[index])
        if chunks[index].kind == TIME or not chunks[index].prep:
            index -= 1
            continue
        does = word is not None and (_does(draft, word) or bool(_own_letter(draft, chunks[index].head)))
        if does and word is not None and word.article and word.stem in draft.knowledge.operators("meddling_noun"):
            does = False  # بقيام الأطراف *بالتحرك* للتوصل إلى اتفاق: theirs who do that
        if does or (word is not None and _carries(draft, chunks[index], chunk)):
            break
        if not _is_within(chunks, index) and _governs_another(draft, chunks[index], chunk):
            return []
        index -= 1
    parted = _parted_carrier(draft, chunks, chunk) if not (chunk.prep or chunk.conj) else -1
    index = parted if parted >= 0 else index
    before = chunks[index] if index >= 0 else None
    if before is None or before.kind != NOUNS or chunk.conj:
        return []
    if chunk.prep not in draft.knowledge.operators("complement_preposition"):
        if chunk.prep or (index != chunk.index - 1 and parted < 0):
            return []  # محاولة المسلحين *الهجوم*: the act can be its object as well
    head = _doing_at(draft, before)
    word = draft.words[head]
    does = word is not None and (_does(draft, word) or bool(_own_letter(draft, head)))
    if word is None or word.article or not (does or parted >= 0 or _carries(draft, before, chunk)):
        return []
    if word.stem in draft.knowledge.operators("share_noun"):
        verb = verb_before(chunks, index)
        if verb is not None and verb.index and chunks[verb.index - 1].kind == NEGATION:
            return []  # لم تعلن *مسؤوليتها* عن الهجوم
    own = word.suffix or _own_letter(draft, head)
    if own and (not (word.suffix or before.prep) or word.stem in draft.knowledge.operators("meddling_noun")):
        return []  # نشر التنظيم شريطا يؤكد فيه *قيامه* بخطف شرطي: an object, whose it is is told further off
    if own:
        found = doer_meant(draft, chunks, index, own)
        found = found or (antecedent(draft, chunks, index, own, []) if word.suffix else None)
        several = found is not None and (found.head_class == "people" or is_plural_form(draft, found))
        if found is None or not (several or agrees_with(draft, found, own, strictly=True)):
            return []  # أوقفت الشرطة رجالا يشتبه في *ضلوعهم* بالتفجير: a body in the singular is no "they"
        return with_joined(draft, found)
    if before.actor is not None and before.actor.first > head:
        joined = [one.actor for one in chunks[before.index + 1 : index_of_joined(chunks, before, chunk)] if one.actor is not None]
        carriers, between = draft.knowledge.operators("act_carrier"), draft.words[head + 1 : before.actor.first]
        if any(one is not None and one.frame_nouns and one.stem not in carriers for one in between):
            return []  # مسؤولية *مقتل* المدنيين في القصف, محاولة *اغتيال* الوزير بتفجير: theirs is that act
        return [before.actor, *joined]
    if before.actor is not None:
        whose = mention_in(draft, before.head + 1, before.last) if before.actor.head_class == "document" else None
        if whose is not None:
            draft.add(whose)  # قرار *الحكومة* إغلاق المعبر
        return [whose] if whose is not None else []
    deeper = mention_in(draft, head + 1, before.last) if head > before.head else None
    if deeper is not None and deeper.first == head + 1:
        draft.add(deeper)  # في ضوء توصل *القوى الكبرى* إلى اتفاق
        return [deeper]
    if word.frame_nouns and not chunk.prep and _carries(draft, before, chunk):
        whose = mention_in(draft, head + 1, before.last)
        if whose is not None and whose.last == before.last:
            draft.add(whose)  # إطلاق *الجيش* عملية واسعة: though إطلاق can be a release as well
            return [whose]
    for other in reversed(draft.events):
        if other.sentence != chunk.sentence:
            break
        if other.chunk is before and other.first == before.head and other.type == "THREATEN":
            return list(other.actors)  # تهديدات *الجيش* باقتحام البلدة
    country = own_country(draft, before.head + 1) if before.last > before.head + 1 else None
    if country is not None:
        draft.add(country)  # عزم *بلاده* إرسال قوات
        return [country]
    return _of_nation(draft, before) or _of_capital(draft, before)


def _of_sharing(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """بمشاركة *العشائر* في تحرير المدينة, محاولة من *المسلحين* للتقدم: who shares in an act by the preposition right before it, and
    whose attempt it is by من behind a noun of doing."""
    before = chunks[chunk.index - 1] if chunk.index else None
    if before is not None and before.actor is not None and before.prep in draft.knowledge.operators("sharing_preposition"):
        return with_joined(draft, before.actor) if chunk.prep in draft.knowledge.operators("in_preposition") else []
    return tried_by(draft, chunks, chunk)


def tried_by(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """صد محاولة *المسلحين* اقتحام البلدة, صد محاولة من *المسلحين* للتقدم, محاولة أمس من جانب *المسلحين* للتقدم: whose attempt it
    is by the phrase right before an act, be the attempt itself foiled by others."""
    before = chunks[chunk.index - 1] if chunk.index and not chunk.conj else None
    if before is None or before.kind != NOUNS or before.actor is None or before.actor.last != before.last:
        return []
    operators = draft.knowledge.operators
    if chunk.prep and chunk.prep not in operators("complement_preposition"):
        return []
    if before.conj and not before.prep and before.actor.first == before.head and before.index > 1:
        tried = chunks[before.index - 1]  # محاولات المتمردين *وحلفائهم* نهب المخازن
        last = draft.words[tried.actor.first - 1] if tried.actor is not None and tried.actor.first > tried.head else None
        whose = tried.actor if tried.actor is not None and tried.actor.last == tried.last and not tried.conj else None
        theirs = last is not None and last.stem in operators("try_noun") and not (last.article or last.suffix)
        return [whose, before.actor] if theirs and whose is not None else []
    side = before.word is not None and f"{before.prep} {before.word.stem}" in operators("agent_phrase")
    if before.actor.first > before.head and not side:
        last, of = draft.words[before.actor.first - 1], operators("try_noun")
    elif (before.prep in operators("from_preposition") | operators("of_preposition") or _by(draft, before)) and (
        noun := _stands_behind(chunks, before)
    ) >= 0:
        last, of = draft.words[chunks[noun].last - 1], operators("doing_noun" if noun == before.index - 1 else "try_noun")
    else:
        return []
    if last is None or last.stem not in of or last.article or last.suffix:
        return []
    doer = mention_in(draft, before.head + 1, before.last) if side and before.actor.first == before.head else before.actor
    if doer is None:
        return _of_capital(draft, before)  # تحرك من جانب *واشنطن* للتفاهم
    return [doer]


def _by(draft: Draft, party: Chunk) -> bool:
    """محاولة أمس *من قبل* المسلحين للتقدم: whether من and a preposition of agents bring somebody in."""
    operators = draft.knowledge.operators
    return party.prep in operators("agent_preposition") and draft.tokens.norm[party.first] in operators("from_preposition")


def _stands_behind(chunks: list[Chunk], party: Chunk) -> int:
    """محاولة *من المسلحين* للتقدم, مساع *للمقاومة* السيطرة على المدينة, محاولة أمس *من المسلحين*: the noun phrase behind which
    a party stands; -1 where it stands behind none."""
    index = party.index - 1
    while index > 0 and chunks[index].kind in (TIME, ADVERB) and not chunks[index].conj:
        index -= 1
    return index if party.actor is not None and index >= 0 and chunks[index].kind == NOUNS else -1


def _is_within(chunks: list[Chunk], index: int) -> bool:
    """قيام عناصر تابعة *للتنظيم* بخطف: whether a phrase is the end of the mention that begins in the phrase before it."""
    before = chunks[index - 1].actor
    return before is not None and before.last >= chunks[index].last


def _describes_doer(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """قيام جنود *متنكرين* باقتحام المنزل: whether a word only says more of those whose doing the phrase before tells of."""
    chunk, before = chunks[index], chunks[index - 1]
    if chunk.kind != NOUNS or chunk.prep or chunk.conj or chunk.last != chunk.head + 1 or before.kind != NOUNS:
        return False
    word, last = chunk.word, draft.words[before.last - 1]
    doing = draft.words[_doing_at(draft, before)]
    if word is None or last is None or doing is None or not _does(draft, doing) or before.actor is None:
        return False
    if before.actor.last != before.last or before.actor.first == before.head or word.suffix or last.suffix:
        return False
    shapes = draft.knowledge.morphology
    return not (word.article or last.article) and shapes.is_oblique(word.text) and before.actor.number > 0


def _doing_at(draft: Draft, before: Chunk) -> int:
    """في ظل *استمرار* القوات في القصف, زيادة *صلاحيات* الشرطة في توقيف المشتبه بهم: the token of a phrase that may be a noun of
    doing, behind a word of backdrop, or right before whose it is, as well."""
    head = draft.words[before.head]
    if before.actor is not None and before.actor.first > before.head + 1:
        held = draft.words[before.actor.first - 1]
        if held is not None and not (held.article or held.suffix) and _does(draft, held):
            return before.actor.first - 1
    behind = head is not None and not head.article and before.last > before.head + 1
    behind = behind and head is not None and head.stem in draft.knowledge.any_of("backdrop_noun", "framework_noun", "light_of_noun")
    return before.head + bool(behind)


def _doing_word(draft: Draft, chunk: Chunk) -> Word | None:
    """The word of a phrase that may be a noun of doing; in إطار *توعده* the pronoun leaves open whose it is."""
    word = draft.words[_doing_at(draft, chunk)] if chunk.kind == NOUNS else None
    return chunk.word if word is None or word.suffix else word


def _parted_carrier(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> int:
    """بعد تنفيذ *القوات*، بدعم من التحالف، عملية أمنية, شن *الجيش* فجر اليوم هجوما: the index of the verbal noun that carries an
    act as its object, where an insertion, a time or more of its subject stands between; -1 where none does."""
    any_of, index = draft.knowledge.any_of, chunk.index - 1
    while index >= 0 and chunk.index - index < _PARTED:
        one = chunks[index]
        word = draft.words[_doing_at(draft, one)] if one.kind == NOUNS else None
        if word is not None and word.stem in any_of("carrying_masdar", "performing_masdar"):
            named = one.actor is not None and one.actor.first > one.head and not (word.article or word.suffix)
            return index if named and index < chunk.index - 1 else -1
        plain = one.kind in (TIME, ADVERB) or (one.kind == MARK and one.text in COMMAS)
        if not plain and (one.kind != NOUNS or not (one.prep or one.conj)):
            return -1
        index -= 1
    return -1


def _may_stand_between(chunks: list[Chunk], index: int, chunk: Chunk) -> bool:
    """قيام الجيش *والشرطة* باقتحام, *فجر اليوم*, *في المدينة*: whether a chunk may part a noun of doing from the act behind it."""
    one = chunks[index]
    if one.kind == TIME:
        return chunk.prep != ""
    if one.kind != NOUNS:
        return False
    party = bool(one.conj) and one.actor is not None and one.actor.first == one.head and not one.prep
    return bool(one.prep) or (party and chunk.prep != "")


def index_of_joined(chunks: list[Chunk], before: Chunk, chunk: Chunk) -> int:
    """One past the parties that و joins right behind a noun of doing to the genitive in it."""
    index = before.index + 1
    while index < chunk.index and chunks[index].conj and not chunks[index].prep and chunks[index].actor is not None:
        index += 1
    return index


def _governs_another(draft: Draft, between: Chunk, chunk: Chunk) -> bool:
    """قدرة الجيش *على حماية* السكان من القصف, نجاح الفرق *في علاج* المصابين في القصف: whether a phrase between a noun of doing and
    an act is itself what is done, so that the act belongs to it; where and with whom it is done are none such."""
    word, operators = between.word, draft.knowledge.operators
    if word is None or word.stem in draft.knowledge.any_of("fire_support_noun", "joint_action_noun", "coordination_noun"):
        return False
    if word.frame_nouns and word.head is None:
        return chunk.prep not in operators("of_preposition")  # بالتحرك *للتوصل* إلى اتفاق
    last = draft.words[between.last - 1]
    if last is not None and last.stem in operators("time_again_noun"):
        return False  # مشاركة الطيارين *لأول مرة* في الغارات
    if word.article or word.suffix or between.last == between.head + 1 or word.traits & PLACE_NOUN:
        return False
    if draft.places_between(between.head, between.head + 1):
        return False
    if between.prep in operators("complement_preposition") - draft.knowledge.any_of("in_preposition", "from_preposition"):
        return between.prep != chunk.prep or between.actor is None
    return between.actor is not None and between.actor.first > between.head and between.prep in operators("in_preposition")


def made_to(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention] | None:
    """منع *المحتجين* من اقتحام المبنى, إجبار *السكان* على المغادرة: whom a noun of making or keeping somebody from an act governs
    does it, whoever makes him; None where there is no such noun."""
    operators = draft.knowledge.operators
    if chunk.conj or not chunk.prep or chunk.prep not in operators("complement_preposition"):
        return None
    for index in range(chunk.index - 1, max(-1, chunk.index - 4), -1):
        before = chunks[index]
        if before.kind != NOUNS:
            return None
        for token in range(before.head, before.last):
            word = draft.words[token]
            if word is None or word.article or word.stem not in operators("making_noun"):
                continue
            beside = token == before.head and before.prep + word.stem in operators("nominal_preposition")
            if beside and chunk.prep in draft.knowledge.any_of("in_preposition", "from_preposition"):
                return None  # نجحت المقاومة *بمساعدة غارات* التحالف في تحرير المدينة: who helps her, none whom she helps
            if word.suffix:
                found = antecedent(draft, chunks, index, word.suffix, [])
                return with_joined(draft, found) if found is not None else []
            behind = draft.words[token + 1] if token + 1 < before.last else None
            if behind is None:  # إجبار *نحو ألف شخص* على المغادرة
                whom = chunks[index + 1].actor if token + 1 == before.last and index + 2 == chunk.index else None
                return with_joined(draft, whom) if whom is not None and chunks[index + 1].first == whom.first else None
            named = before.actor is not None and before.actor.first > token
            whom = before.actor if named else mention_in(draft, token + 1, before.last)
            return with_joined(draft, whom) if whom is not None else []
        counted = index == chunk.index - 1 and before.actor is not None and not before.actor.definite and not before.conj
        if (not before.prep or before.actor is None) and not counted:
            return None
    return None


def _does(draft: Draft, word: Word) -> bool:
    """نجاح، ضلوع، محاولة: whether the genitive of a noun does the act that the noun is about."""
    return word.stem in draft.knowledge.operators("doing_noun")


def _own_letter(draft: Draft, token: int) -> str:
    """*قيامه* باقتحام المنزل: the pronoun of a noun of doing with which its letters are those of another noun (قيامة); "" where
    there is none."""
    word, operators = draft.words[token], draft.knowledge.operators
    if word is None or word.suffix or word.article or word.frame_nouns:
        return ""
    for letters in operators("his_suffix"):
        if draft.tokens.raw(token).endswith(letters) and word.stem.endswith(letters):
            return letters if word.stem.removesuffix(letters) in operators("doing_noun") else ""
    return ""


def _carries(draft: Draft, before: Chunk, chunk: Chunk) -> bool:
    """شن *الطيران* غارات، توقيع *الحكومة* اتفاقا: whether a verbal noun has the act right behind it as its object."""
    word, operators = draft.words[_doing_at(draft, before)], draft.knowledge.operators
    if word is None or word.stem not in operators("carrying_masdar") or before.index != chunk.index - 1:
        return False
    return not chunk.prep or (chunk.prep in operators("of_preposition") and not word.suffix)


def with_joined(draft: Draft, mention: ActorMention) -> list[ActorMention]:
    """*الجيش والمقاومة* يقومون بدورهم: those named before a mention that و joins to them, and it."""
    found, chunk = [mention], draft.chunk_of[mention.first]
    while chunk is not None and chunk.conj and not chunk.prep and chunk.index:
        chunk = draft.chunks[chunk.sentence][chunk.index - 1]
        if chunk.kind != NOUNS or chunk.prep or chunk.actor is None:
            break
        found.insert(0, chunk.actor)
    return found


def _of_nation(draft: Draft, chunk: Chunk) -> list[ActorMention]:
    """محاولات *حوثية* لتفجير …، نية *تركية* في …: an adjective says whose attempt it is."""
    for token in range(chunk.head + 1, chunk.last):
        word = draft.words[token]
        if word is None or word.article:
            return []
        if word.demonym is not None:
            return [national_state(draft, token, word.demonym)]
        if word.people is not None:
            found = people_named(draft, token, word.people)
            return [found] if found is not None else []
    return []


def _of_capital(draft: Draft, chunk: Chunk) -> list[ActorMention]:
    """فرض *واشنطن* عقوبات، سعي *طهران* إلى …: a capital right behind the noun stands for its state."""
    for place in draft.places_between(chunk.head + 1, chunk.last):
        if place.first == chunk.head + 1 and is_capital(place):
            found = state_at(draft, place)
            return [found] if found is not None else []
    return []


def describes_thing(chunks: list[Chunk], verb: int) -> bool:
    """وبغطاء جوي *وفرته الطائرات*، باقتحام القاعدة: a clause without a relative, of an indefinite noun that its verb takes up
    with a pronoun, and with its own subject; what stands behind its comma is of the clause around it."""
    before, word = chunks[verb - 1] if verb else None, chunks[verb].word
    if before is None or before.kind != NOUNS or before.word is None or word is None or not word.suffix or chunks[verb].conj:
        return False
    behind = chunks[verb + 1] if verb + 1 < len(chunks) else None
    own = behind is not None and behind.kind == NOUNS and not behind.prep and not behind.conj
    return own and not before.word.article and bool(before.prep) and before.actor is None


def takes_up_clause(chunk: Chunk) -> bool:
    """؛ *وذلك* من خلال قطع الطريق: whether a word takes up the clause before it, with which the phrase behind goes on."""
    shown = chunk.kind == NOUNS and chunk.conj and chunk.last == chunk.first + 1 and chunk.word is not None
    return bool(shown) and chunk.word is not None and chunk.word.function == "dem"


def _opening_dash(chunks: list[Chunk], closing: int) -> int:
    """قام الجيش *-* بدعم من الطيران - بقصف: where the dash stands that opens what one at `closing` closes; -1 where none does."""
    if chunks[closing].text not in DASHES:
        return -1
    for index in range(closing - 1, max(0, closing - _OVER), -1):
        one = chunks[index]
        if one.kind == MARK and one.text not in COMMAS:
            return index if one.text in DASHES else -1
        if one.kind in (COMPLEMENTIZER, OPEN, CLOSE):
            return -1
    return -1


def verb_before(chunks: list[Chunk], at: int) -> Chunk | None:
    """The verb left of a chunk in its own clause; relative clauses that a comma closes are stepped over."""
    index, steps, comma = at - 1, 0, False
    limit = _STEPS
    while index >= 0 and steps < limit:
        chunk = chunks[index]
        if chunk.kind == VERB:
            if index and chunks[index - 1].kind == RELATIVE and (comma or is_full_clause(chunks, index, at)):
                index -= 2
                steps += 1
                continue
            if comma and describes_thing(chunks, index):
                index, limit = index - 1, _OVER
                continue
            return chunk
        if chunk.kind == MARK:
            if (opening := _opening_dash(chunks, index)) > 0:
                index = opening - 1
                continue
            if chunk.text not in COMMAS and not (at == index + 2 and takes_up_clause(chunks[index + 1])):
                return None
            comma = True
        elif chunk.kind in (COMPLEMENTIZER, OPEN, CLOSE) or chunk.kind not in (NOUNS, TIME, ADVERB, PRONOUN, RELATIVE):
            return None
        index -= 1
        steps += 1
    return None
