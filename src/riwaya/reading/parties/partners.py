"""Who acts together with the one who does an act.

In: the events of a sentence, with the actors their clauses name. Out: the same, with those who take part in an act as actors too.
The idea: who carries out an operation jointly with another force is not its only actor; a force that backs another with fire and
aircraft (بدعم من طيران التحالف) gives it aid, which is an act of its own; a state that merely backs a side does neither.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Final

from riwaya.languages.ar.shapes import ARTICLE
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import joined
from riwaya.reading.draft import COMPLEMENTIZER, CONJUNCTION, MARK, NOUNS, RELATIVE, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.knowledge import Knowledge
from riwaya.reading.phrases.states import national_state
from riwaya.reading.scenes.event_places import clause_of
from riwaya.reading.words.other_domains import is_armed

_DESCRIBING: Final = 2  # tokens between a party and the word that says who backs it
_ARMED_ACTS: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE"])
_BACKING: Final = frozenset(["support-in-combat", "fight-backing", "air-cover"])  # ids of frames
_REACH: Final = 3  # chunks from a word of joint action to who takes part
_STOPS: Final = (VERB, COMPLEMENTIZER, CONJUNCTION, RELATIVE, MARK)


def add_partners(draft: Draft, events: list[EventDraft]) -> None:
    """نفذت القوات عملية *بمشاركة التحالف*: who takes part is named once for all acts of the clause, who gives *دعم* gets an act."""
    joint, backing = draft.knowledge.operators("joint_action_noun"), draft.knowledge.operators("fire_support_noun")
    company = draft.knowledge.operators("accompanying_preposition")
    if not events or _helping_stems(draft.knowledge).isdisjoint(draft.stems_in(events[0].sentence)):
        return
    helping: list[tuple[Chunk, str]] | None = None  # the phrases of the sentence with such a noun
    aided = {event.chunk.index: event for event in events if event.type == "AID" and event.chunk is not None}
    for event in list(events):
        if event.type not in _ARMED_ACTS or event.chunk is None or event.cue_of is not None:
            continue
        if event.modality == "negated" and not event.actors:
            continue  # أحبط الجيش *بالتعاون مع المخابرات* هجوما: who foiled it together
        if event.actors and not any(is_armed(draft, mention) for mention in event.actors):
            continue
        if helping is None:
            phrases = [
                (chunk, _means_noun(draft, chunk)) for chunk in draft.chunks[event.sentence]
                if chunk.kind == NOUNS and (chunk.prep or chunk.word is None or chunk.word.function == "prep")
            ]  # fmt: skip
            helping = [(chunk, stem) for chunk, stem in phrases if stem in joint or stem in backing]
        if not helping:
            continue
        first, last = clause_of(draft, event)
        for chunk, stem in helping:
            if not first <= chunk.first < last or draft.owner[chunk.first] is not event.statement:
                continue
            if stem not in joint and not event.actors:
                continue  # عملية نفذت *بالتعاون مع التحالف*: one of those who did it, though nobody else is named
            if chunk.prep in company and not event.actors:
                continue  # زار الوزير *برفقة ضباط* موقع التفجير: whom they went with is told
            found = _named(draft, chunk, stem in joint)
            if chunk.prep in company and any(one in event.recipients for one in found):
                continue  # خطف مسلحون القائد *برفقة* جنوده: taken as he was
            event.recipients = [one for one in event.recipients if one not in found]  # بالتعاون *مع قوات التحالف*: no enemy
            if stem not in joint:
                event.actors = [one for one in event.actors if one not in found] or event.actors
                aid = aided.get(chunk.index)
                if aid is not None and aid.actors and not found:  # بغطاء جوي *وفرته* طائرات التحالف
                    aid.recipients = aid.recipients or [one for one in event.actors if one not in aid.actors]
                elif aid is not None and aid.actors == found:
                    aid.recipients = aid.recipients or [one for one in event.actors if one not in found]
                elif found and found[0] not in event.actors and aid is None:
                    aid = aided[chunk.index] = _aid(draft, event, chunk, found)
                    events[:] = [one for one in events if one.type != "SUPPORT" or one.first not in (aid.first, chunk.head)]
                    events.append(aid)  # *بمساندة* الميليشيا: told once
                continue
            taken = {mention.entity for mention in (*event.actors, *event.recipients) if mention.entity}
            event.actors += [one for one in found if one.entity not in taken and one not in event.actors]


@lru_cache(maxsize=4)
def _helping_stems(knowledge: Knowledge) -> frozenset[str]:
    """The stems of the words by which `_means_noun` finds joint action and fire support: the nouns, by themselves or with ب before
    them, where both are read as one preposition."""
    nouns = knowledge.any_of("joint_action_noun", "fire_support_noun")
    definite = {ARTICLE + noun for noun in nouns}
    return nouns.union(one + noun for one in knowledge.operators("means_preposition") for noun in nouns | definite)


def name_backed(draft: Draft, events: list[EventDraft]) -> None:
    """تقدم الجيش *بمساندة الطيران*, المقاومة و*بإسناد من التحالف* تمكنت من …: whoever acts in a clause is whom its backing helps,
    and who stands behind the word for it, or behind من, gives it."""
    operators = draft.knowledge.operators
    for event in events:
        chunk, frame = event.chunk, draft.entries.frames[event.frame]
        if chunk is None or event.first != chunk.head or frame.id not in _BACKING or event.cue_of is not None:
            continue
        if chunk.conj and not chunk.prep and event.actors and not event.recipients:
            _back_along(draft, events, event)
            continue
        if chunk.prep not in draft.knowledge.any_of("means_preposition", "under_preposition", "amid_preposition"):
            continue  # تقدمت المقاومة *تحت غطاء جوي*, *وسط تغطية جوية*
        acts = [other for other in events if other.type in _ARMED_ACTS and other.actors and other.statement is event.statement]
        before = [other for other in acts if other.first < event.first]
        # تمكنت *المقاومة* وبإسناد من التحالف من فرض سيطرتها: the act behind, whose doer stands before
        act = before[-1] if before else next((other for other in acts if other.actors[0].first < event.first), None)
        if act is None or not any(is_armed(draft, one) for one in act.actors):
            continue
        if act.modality == "ongoing" and event.modality == "occurred":
            event.modality = "ongoing"  # تتقدم القوات *بغطاء جوي* من التحالف
        chunks = draft.chunks[event.sentence]
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        from_ = following is not None and following.prep in operators("from_preposition") and following.actor is not None
        if event.actors and all(one in act.actors for one in event.actors):
            if event.recipients and event.recipients[0].first > event.first:
                event.actors, event.recipients = event.recipients, list(act.actors)
            elif from_ and following is not None and following.actor not in act.actors:
                event.actors, event.recipients = [following.actor], list(act.actors)  # type: ignore[list-item]
        elif event.actors and not event.recipients:
            event.recipients = [one for one in act.actors if one not in event.actors]


def _back_along(draft: Draft, events: list[EventDraft], event: EventDraft) -> None:
    """بمساندة قوات الحشد *ودعم طيران التحالف*, مدعوما بكتائب *وإسناد من التحالف*: backing joined to another one helps whom that
    one helps, and who gives it is no enemy of his."""
    assert event.chunk is not None
    for other in events:
        if other.type != "AID" or other.chunk is None or not other.recipients or other.statement is not event.statement:
            continue
        if not 0 < event.chunk.index - other.chunk.index <= _REACH or any(one in other.recipients for one in event.actors):
            continue
        if any(one.kind in _STOPS for one in draft.chunks[event.sentence][other.chunk.index + 1 : event.chunk.index]):
            continue
        event.recipients = list(other.recipients)
        for act in events:
            if act.type in _ARMED_ACTS and act.actors == event.recipients:
                act.recipients = [one for one in act.recipients if one not in event.actors]
        return


def add_joint(draft: Draft, events: list[EventDraft]) -> None:
    """عملية أمنية *مشتركة مع* التحالف: who an adjective of joint action and مع bring in is one of those who carry it out."""
    if draft.lacks("joint_adjective"):
        return
    joint, together = draft.knowledge.operators("joint_adjective"), draft.knowledge.operators("with_preposition")
    for event in events:
        chunk = event.chunk
        inquiry = event.frame >= 0 and draft.entries.frames[event.frame].mode == "investigate"  # تحقيقا مشتركا *مع النيابة*
        if not (inquiry or event.type in ("ASSAULT", "COERCE")):
            continue
        if chunk is None or event.cue_of is not None or not event.rule.endswith(":noun"):
            continue
        ending = draft.words[chunk.last - 1]
        if ending is None or ending.stem not in joint or chunk.last <= event.last - 1:
            continue
        chunks = draft.chunks[chunk.sentence]
        other = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if other is None or other.kind != NOUNS or other.prep not in together or other.actor is None:
            continue
        named = [one.actor for one in joined(chunks, other.index) if one.actor is not None]
        found = [one for one in named if inquiry or is_armed(draft, one)]
        event.recipients = [one for one in event.recipients if one not in found]
        event.actors += [one for one in found if one not in event.actors]


def add_backers(draft: Draft, events: list[EventDraft]) -> None:
    """سيطرت المقاومة *مدعومة بطيران التحالف* على البلدة: a force with whose backing others act gives them aid."""
    if not events or draft.lacks_in(events[0].sentence, "backed_word"):
        return
    words = draft.knowledge.operators("backed_word")
    first, last = draft.sentences[events[0].sentence]
    for token in range(first + 1, last - 1):
        word, chunk = draft.words[token], draft.chunk_of[token]
        if word is None or word.stem not in words or chunk is None:
            continue
        helper = _backer(draft, chunk, token, word.article)
        if word.article:
            _back_described(draft, events, chunk, token, helper)
            continue
        acts = [event for event in events if event.type in _ARMED_ACTS and event.cue_of is None and event.chunk is not None]
        for event in acts:
            start, end = clause_of(draft, event)
            doers = [one for one in event.actors if one is not helper]
            if helper is None or not start <= token < end or not any(is_armed(draft, one) for one in doers):
                continue
            if not _is_of_doer(draft, token, doers):
                continue
            aid = _aid(draft, event, chunk, [helper], token)
            aid.recipients = doers
            event.actors = doers
            events.append(aid)
            break


def _back_described(draft: Draft, events: list[EventDraft], chunk: Chunk, token: int, helper: ActorMention | None) -> None:
    """معارك بين التنظيم والوحدات الكردية *المدعومة بطائرات* التحالف: those described are aided where the sentence tells of a fight,
    whoever of its sides they are; behind من it is their lasting patron."""
    act = next((one for one in events if one.type in _ARMED_ACTS and one.cue_of is None and one.chunk is not None), None)
    before = [one for one in draft.actors_in[chunk.sentence] if one.first < token and one is not helper]
    described = max(before, key=lambda one: one.first, default=None)
    if helper is None or act is None or described is None or not is_armed(draft, described):
        return
    if described.last < token - _DESCRIBING or (described.entity is not None and described.entity == helper.entity):
        return
    aid = _aid(draft, act, chunk, [helper], token)
    aid.recipients, aid.modality = [described], "ongoing" if act.modality == "ongoing" else "occurred"
    for event in events:
        if event is not aid and described in event.actors:
            event.actors = [one for one in event.actors if one is not helper]
    events.append(aid)


def _is_of_doer(draft: Draft, token: int, doers: list[ActorMention]) -> bool:
    """قصف الطيران جماعة *مدعومة بقوات* …: whether those that a word of backing describes do the act: whoever is named before it."""
    before = [one for one in draft.actors_in[draft.sentence_of[token]] if one.first < token]
    nearest = max((one.first for one in before), default=-1)
    return any(one.first <= nearest < one.last and one.first < token for one in doers)


def _backer(draft: Draft, chunk: Chunk, token: int, means_only: bool = False) -> ActorMention | None:
    """The force that stands behind a word of backing, with ب or من."""
    operators = draft.knowledge.operators
    found = mention_in(draft, token + 1, chunk.last)
    if found is None:
        chunks = draft.chunks[chunk.sentence]
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        with_ = operators("means_preposition") if means_only else draft.knowledge.any_of("means_preposition", "from_preposition")
        if following is None or following.prep not in with_:
            return None
        found = following.actor
    if found is None or found.kind not in ("military", "armed_group"):
        return None
    draft.add(found)
    return found


def _aid(draft: Draft, event: EventDraft, chunk: Chunk, helpers: list[ActorMention], token: int = -1) -> EventDraft:
    """The aid that a force gives those who do an act, told by the word for it."""
    frame = draft.knowledge.frame_numbers["fight-backing"]
    token = chunk.first if token < 0 else token
    found = EventDraft(token, token + 1, frame, "fight-backing:noun", "AID", event.sentence, chunk=chunk)
    found.actors, found.recipients = list(helpers), list(event.actors)
    found.modality = "occurred" if event.modality == "negated" else event.modality  # حالت دون سيطرتهم *بدعم* من
    found.statement, found.background = event.statement, event.background
    word = draft.words[token]
    means = draft.knowledge.operators("means_preposition")
    found.trigger_inner = next((len(one) for one in means if word is not None and word.text.startswith(one)), 0)
    return found


def part_nations(draft: Draft, event: EventDraft) -> None:
    """القوات *العراقية والأمريكية*، الطيران *السوري الروسي*: the second nationality of a force is that of another actor."""
    for mention in list(event.actors):
        if mention.head_class not in ("force", "group"):
            continue
        nations = [
            token for token in range(mention.first + 1, mention.last)
            if (word := draft.words[token]) is not None and word.demonym is not None and word.article and not word.head
        ]  # fmt: skip
        for one, other in pairwise(nations):
            first, second = draft.words[one], draft.words[other]
            if other != one + 1 or first is None or second is None or first.demonym is None or second.demonym is None:
                continue
            if draft.entries.demonyms[first.demonym.ref].country != draft.entries.demonyms[second.demonym.ref].country:
                event.actors.append(national_state(draft, other, second.demonym))


def _means_noun(draft: Draft, chunk: Chunk) -> str:
    """The noun of a phrase with ب (بمشاركة، بدعم), whether the two are read as one preposition or not."""
    means = draft.knowledge.operators("means_preposition")
    word = draft.words[chunk.first]
    if word is None:
        return ""
    if chunk.prep in means:
        head = draft.words[chunk.head]
        return head.stem if head is not None else ""
    if word.function != "prep":
        return ""
    for one in means:
        if word.stem.startswith(one):
            return draft.knowledge.morphology.without_article(word.stem.removeprefix(one))
    return ""


def _named(draft: Draft, chunk: Chunk, is_joint: bool) -> list[ActorMention]:
    """Those that a word of joint action or fire support brings in, in its own phrase or in the next."""
    chunks = draft.chunks[chunk.sentence]
    inner = mention_in(draft, chunk.head + 1, chunk.last) if chunk.last > chunk.head + 1 and chunk.actor is None else chunk.actor
    where, found = chunk, inner
    aerial = _is_aerial(draft, chunk)
    for other in chunks[chunk.index + 1 : chunk.index + 1 + _REACH]:
        if found is not None or other.kind in _STOPS:
            break
        if other.kind == NOUNS and other.actor is not None and (other.prep or other.conj):
            where, found = other, other.actor
        aerial = aerial or _is_aerial(draft, other)
    if found is None:
        return []
    if found is inner and chunk.actor is None:
        draft.add(found)
    several = [found, *(one.actor for one in joined(chunks, where.index)[1:] if one.actor is not None and not one.prep)]
    if is_joint and _is_of_force(draft, chunks, where, found):
        return several  # بمشاركة مئة عنصر *من الشرطة*
    return [one for one in several if is_armed(draft, one) and (is_joint or aerial or one.kind in ("military", "armed_group"))]


def _is_of_force(draft: Draft, chunks: list[Chunk], where: Chunk, found: ActorMention) -> bool:
    """مئة عنصر *من الشرطة*: whether those named are some of a force, which the phrase with من in the same mention names."""
    behind = chunks[where.index + 1] if where.index + 1 < len(chunks) else None
    if behind is None or behind.prep not in draft.knowledge.operators("from_preposition") or behind.last > found.last:
        return False
    return behind.actor is not None and is_armed(draft, behind.actor)


def _is_aerial(draft: Draft, chunk: Chunk) -> bool:
    """بدعم *جوي*، بغطاء *ناري*"""
    adjectives = draft.knowledge.operators("fire_adjective")
    return any(word is not None and word.stem in adjectives for word in draft.words[chunk.first : chunk.last])


__all__ = ["add_backers", "add_joint", "add_partners", "part_nations"]
