"""One act, one event: joins an attack with its result, drops second mentions, and hangs tolls, place and date on it.

In: `draft.events` as `events` found them. Out: the same list, merged and completed.
The idea: an attack and what it did in one clause are one event, triggered by the attack; two voices telling one act stay two.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.occupier import name_coalition, name_occupier
from riwaya.reading.actors.own_country import meet_in_person
from riwaya.reading.clauses.disowned_acts import answered, without_answerers
from riwaya.reading.dating.dating import date_scenes, own_time
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
    NOUNS,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
    TollDraft,
)
from riwaya.reading.merging.act_results import join_results, without_increments
from riwaya.reading.merging.further_aims import besieges_for, goes_on_aim, is_behind_act, is_striven_for
from riwaya.reading.merging.joined_acts import without_parts, without_weapons
from riwaya.reading.merging.mere_results import without_mere_results
from riwaya.reading.merging.retold_nouns import goes_on_saying, retold, take_retold
from riwaya.reading.merging.same_acts import is_same_act, take_description
from riwaya.reading.merging.told_again import is_told_again, take_telling
from riwaya.reading.merging.told_as import is_told_as, take_what_told
from riwaya.reading.merging.told_clauses import is_told_by_clause, take_clause
from riwaya.reading.merging.told_once import is_told_once, take_once
from riwaya.reading.merging.toll_losses import count_losses
from riwaya.reading.merging.worded_acts import tell_by_nouns
from riwaya.reading.modality.decreed_acts import without_orders
from riwaya.reading.modality.joined_aims import aim_of
from riwaya.reading.modality.noun_modality import is_prepared
from riwaya.reading.modality.own_aims import is_added, is_own_aim
from riwaya.reading.parties.at_request import name_who_was_asked
from riwaya.reading.parties.captors import name_captors
from riwaya.reading.parties.claims import take_agents, take_claims
from riwaya.reading.parties.convicted import name_court
from riwaya.reading.parties.counted_people import name_counted, name_counted_doers, name_hurt
from riwaya.reading.parties.dropped_doers import continue_doers
from riwaya.reading.parties.fought_ground import name_takers
from riwaya.reading.parties.further_strikes import name_further_strikes
from riwaya.reading.parties.held_ground import name_holders, without_hit_forces
from riwaya.reading.parties.joined_hits import go_on_with_rows, share_objects_of_rows
from riwaya.reading.parties.joined_recipients import join_before, join_recipients
from riwaya.reading.parties.named_parties import name_bodies, name_parties
from riwaya.reading.parties.no_doers import without_dead
from riwaya.reading.parties.no_parties import leave_no_parties
from riwaya.reading.parties.occasions import take_protesters
from riwaya.reading.parties.own_forces import name_own_forces
from riwaya.reading.parties.owned_things import name_owners
from riwaya.reading.parties.paired_parties import face_each_other, name_pairs
from riwaya.reading.parties.partners import add_backers, add_joint, add_partners, name_backed, part_nations
from riwaya.reading.parties.protest_targets import name_whom_against
from riwaya.reading.parties.ranks import name_ranks
from riwaya.reading.parties.repelled import name_defenders, without_repelling
from riwaya.reading.parties.roles import (
    name_adversary,
    name_from_operation,
    take_doers,
    take_hosts,
    take_nations,
    take_operation,
    take_whole,
    verb_between,
    without_booty,
    without_posted,
)
from riwaya.reading.parties.second_mentions import inherit
from riwaya.reading.parties.settled_acts import settle
from riwaya.reading.parties.sole_attacker import name_sole_attacker
from riwaya.reading.parties.supposed_doers import name_supposed
from riwaya.reading.parties.taken_to_hospital import name_wounded
from riwaya.reading.parties.taken_up_pairs import name_taken_up_pairs
from riwaya.reading.parties.whom_before import name_taken_up
from riwaya.reading.scenes.carried_places import carry_places
from riwaya.reading.scenes.event_places import clause_of, find_ground, find_place, leave_unplaced
from riwaya.reading.scenes.meant_acts import first_told
from riwaya.reading.senses.backed_forces import without_standing_backing
from riwaya.reading.senses.called import CRIMES
from riwaya.reading.senses.civil_doers import is_peaceful
from riwaya.reading.senses.courts import read_as_abductions, read_as_air_strikes, read_as_sentences, read_as_taken, without_deeds
from riwaya.reading.senses.protests import read_as_protests, without_reasons
from riwaya.reading.senses.refused_acts import without_refused
from riwaya.reading.speakers.reference import resolve
from riwaya.reading.statements.topic_tags import without_tags
from riwaya.reading.telling.particular import Particulars
from riwaya.reading.tolls.name_lists import count_listed
from riwaya.reading.tolls.no_losses import count_nothing
from riwaya.reading.tolls.toll_headings import count_below
from riwaya.reading.tolls.toll_outcomes import is_of_toll
from riwaya.reading.tolls.toll_sums import share_totals
from riwaya.reading.tolls.tolls import count_effect, count_toll, count_unnamed
from riwaya.reading.words.other_domains import has_needed_doer, in_other_domain

# Types of acts that a noun with ل, بهدف … behind an attack only names as its purpose.
_PURPOSES: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE", "AID", "RETREAT", "SUPPORT"])
_FIGHT: Final = "battle:noun"
_SENT: Final = "send-reinforcements:noun"  # of reinforcements what they are for is no act beside them
_PERSONS: Final = frozenset(["people", "person", "role", "title", "force"])
_BODIES: Final = frozenset(["group", "state", "force"])


def finish_events(draft: Draft) -> None:
    """Merges, then completes every event that is left."""
    without_tags(draft)
    read_as_protests(draft)
    read_as_sentences(draft)
    without_deeds(draft)
    name_captors(draft)
    read_as_abductions(draft)
    name_taken_up(draft)
    for event in draft.events:
        join_before(draft, event, one_by_one=True)
        _unique(event)
        count_toll(draft, event)
        for effect, mention in event.effects:
            count_effect(draft, event, effect, mention)
        for effect, chunk in event.counts:
            count_unnamed(draft, event, effect, chunk)
        join_before(draft, event, one_by_one=False)
    by_sentence: dict[int, list[EventDraft]] = {}
    told: dict[int, list[EventDraft]] = {}
    for event in draft.events:
        told.setdefault(event.sentence, []).append(event)
        if event.layer == "result" and event.modality == "negated" and event.rule.endswith(":noun"):
            denied = event.statement is not None and event.statement.stance == "deny"  # نفى قتل المدنيين: an act that is denied
            killing = _is_killing(draft, event)
            if not denied and not killing and not _is_tried(draft, event):
                continue  # لا إصابات: a toll of nought, no act
            event.tolls = [] if killing and not denied else event.tolls
        without_dead(draft, event)
        if event.frame >= 0 and (is_peaceful(draft, event) or not has_needed_doer(draft, event)):
            continue
        by_sentence.setdefault(event.sentence, []).append(event)
    kept: list[EventDraft] = []
    for number in sorted(by_sentence):
        name_defenders(draft, by_sentence[number])
        events = without_orders(draft, _without_doubles(draft, in_other_domain(draft, number, by_sentence[number])))
        events = [event for event in events if not _needs_attack(draft, event) or _dies(event)]
        events = without_refused(draft, events)
        events = without_weapons(draft, join_results(draft, number, without_reasons(draft, without_parts(draft, events))))
        events = without_repelling(draft, without_mere_results(draft, events))
        events = [event for event in events if not _needs_attack(draft, event)]  # left over: no attack was its cause
        take_claims(draft, events)
        take_agents(draft, events)
        take_doers(draft, events)
        take_hosts(draft, events)
        take_nations(draft, events)
        take_whole(draft, events)
        take_operation(draft, events)
        take_protesters(draft, events)
        name_takers(draft, events)
        add_joint(draft, events)
        add_partners(draft, events)
        add_backers(draft, events)
        name_backed(draft, events)
        events = without_standing_backing(draft, events)
        name_who_was_asked(draft, events)
        name_owners(draft, events)
        name_holders(draft, events)
        share_objects_of_rows(draft, events)
        go_on_with_rows(draft, events)
        events = without_increments(draft, without_hit_forces(draft, events))
        count_losses(draft, number, events, told[number])
        events = [event for event in events if not _lacks_figure(draft, event)]
        share_totals(draft, events)
        count_nothing(draft, number, events)
        kept += events
    count_listed(draft, kept)
    kept = count_below(draft, kept)
    name_whom_against(draft, kept)
    name_wounded(draft, kept)
    draft.events = kept
    name_pairs(draft, kept)
    name_taken_up_pairs(draft)
    continue_doers(draft)
    inherit(draft)
    name_from_operation(draft)
    beside: dict[int, list[EventDraft]] = {}
    for event in kept:
        beside.setdefault(event.sentence, []).append(event)
    replies = not draft.lacks("reply_accusative")
    name_parties(draft, kept)
    for event in kept:
        if replies:
            without_answerers(draft, event)
        name_adversary(draft, event, beside[event.sentence])
        name_court(draft, event, beside[event.sentence])
        without_booty(draft, event)
        without_posted(draft, event)
        part_nations(draft, event)
        name_ranks(draft, event)
        name_counted(draft, event)
        name_counted_doers(draft, event)
        name_hurt(draft, event, beside[event.sentence])
        meet_in_person(draft, event)
        join_recipients(draft, event)
        leave_no_parties(draft, event)
        for mention in (*event.actors, *event.recipients):
            resolve(draft, mention)
        name_own_forces(draft, event)
    for event in draft.holds:
        find_ground(draft, event)
    for event in [*kept, *draft.holds]:
        find_place(draft, event, beside.get(event.sentence, []), first_told(draft, event))
        if event.chunk is not None:
            own_time(draft, event, clause_of(draft, event))
        _unique(event)
    carry_places(draft, kept)
    particulars = Particulars(draft)
    draft.events = kept = [
        event for event in kept if particulars.keeps(event, clause_of(draft, event) if event.chunk is not None else (0, 0))
    ]
    inherit(draft, late=True)
    settle(draft)
    leave_unplaced(draft, kept)
    date_scenes(draft, kept, particulars.thin)
    name_occupier(draft)
    name_coalition(draft)
    name_supposed(draft, kept)
    name_sole_attacker(draft)
    name_further_strikes(draft)
    inherit(draft, late=True)
    face_each_other(draft, kept)
    read_as_taken(draft)
    read_as_air_strikes(draft)
    tell_by_nouns(draft)
    name_bodies(draft, kept)


def _is_killing(draft: Draft, event: EventDraft) -> bool:
    """لا تريد القوات *قتل* الأطفال: an act of killing that somebody does not do to somebody, where مقتل would be a loss."""
    word = draft.words[event.first]
    joined = event.chunk is not None and bool(event.chunk.conj)  # أحبطت محاولة تسلل *وقتل* ثلاثة
    return bool(event.recipients) and not joined and word is not None and word.stem in draft.knowledge.operators("killing_noun")


def _is_tried(draft: Draft, event: EventDraft) -> bool:
    """فشل محاولة *اغتياله*"""
    before = draft.words[event.first - 1] if event.first else None
    return before is not None and before.stem in draft.knowledge.operators("try_noun")


def _is_within(mention: ActorMention, others: list[ActorMention]) -> bool:
    """دولة *فلسطين*: whether a mention is part of another one."""
    return any(other.first < mention.first and mention.last <= other.last for other in others)


def _unique(event: EventDraft) -> None:
    """Every actor, recipient, place and toll once."""
    actors, recipients, places, tolls = list(event.actors), list(event.recipients), list(event.places), list(event.tolls)
    if len(actors) > 1 or recipients:
        seen: set[int] = set()
        if actors:
            actors = _once(actors, seen)
        if len(recipients) > 1:
            recipients = [mention for mention in recipients if not _is_within(mention, event.recipients)]
        if actors and event.type != "PROTEST":  # دعت أمانة مجلس *التعاون* إلى التهدئة: part of who asks; but مناهضون *للحكومة*
            recipients = [mention for mention in recipients if not _is_within(mention, event.actors)]
        recipients = _once(recipients, seen)
        if actors and recipients:
            actors, recipients = _on_two_sides(event, actors, recipients)
    if len(places) > 1:
        places = list({id(place): place for place in places}.values())
    if len(tolls) > 1:
        counted: dict[tuple[int, int, str], TollDraft] = {}
        for toll in tolls:
            counted.setdefault((toll.quantity.first, toll.quantity.last, toll.effect), toll)
        tolls = list(counted.values())
    event.actors, event.recipients, event.places, event.tolls = actors, recipients, places, tolls


def _on_two_sides(
    event: EventDraft, actors: list[ActorMention], recipients: list[ActorMention]
) -> tuple[list[ActorMention], list[ActorMention]]:
    """سيطر تنظيم *داعش* … بعد اشتباكات مع *داعش*: no body does anything to itself; it stands where it is named nearer the act."""
    for hit in recipients:
        for doer in actors:
            if hit.entity is None or hit.entity != doer.entity or hit.number or doer.number:
                continue
            if hit.head_class not in _BODIES or doer.head_class not in _BODIES:
                continue
            if abs(hit.first - event.first) < abs(doer.first - event.first):
                return [one for one in actors if one is not doer], recipients
            return actors, [one for one in recipients if one is not hit]
    return actors, recipients


def _once(mentions: list[ActorMention], seen: set[int]) -> list[ActorMention]:
    """Of mentions that begin at the same token the first, none of those seen before; what is kept is noted in `seen`."""
    kept: list[ActorMention] = []
    for mention in mentions:
        if mention.first not in seen:
            seen.add(mention.first)
            kept.append(mention)
    return kept


def _without_doubles(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """Drops triggers inside longer triggers, and a definite second mention of the same act by the same voice."""
    kept: list[EventDraft] = []
    for event in events:
        double = False
        aimed = _is_purpose(draft, event, kept) or goes_on_aim(draft, event, kept)
        host = _host(draft, kept, event) if aimed else None
        if host is not None and host.type == "MOBILIZE" and _is_march_for(draft, host, event):
            host = None
            event.modality = "future" if event.modality == "occurred" else event.modality
        named = retold(draft, kept, event)
        if named is not None:
            take_retold(draft, named, event)
            continue
        for other in kept:
            if other.first <= event.first < other.last:
                if other.first == event.first and event.tail_end >= other.last and other.rule.endswith(":noun"):
                    kept[kept.index(other)] = event  # قدمت *احتجاجا رسميا*: what the verb makes of its noun
                double = True
                break
            same_voice = other.statement is event.statement or goes_on_saying(draft, other, event)
            if not same_voice and other is not host:
                continue
            taken_up = same_voice and other.frame == event.frame and event.definite and event.cue_of is None
            taken_up = taken_up and not _is_done_ground(draft, other, event)
            if taken_up and not _is_of_another(draft, other, event):
                _absorb(other, event)
                double = True
                break
            if other is host:
                helps = event.type in ("AID", "SUPPORT")  # غارات لدعم *المقاتلين*: for their sake
                serves = other.type == "ASSAULT" and other.layer == "attack" and not other.recipients and not helps
                if serves and not _is_parted(draft, other, event):
                    other.recipients = [mention for mention in event.recipients if mention not in other.actors]
                    other.places = other.places or event.places  # حملة لقصف مواقع *التنظيم*
                double = True
                break
            if same_voice and other.chunk is event.chunk and event.layer == "attack" and other.layer == "attack":
                if not _joined_inside(draft, other, event):  # معركة استعادة القاعدة: one act
                    double = True
                    break
            inside = other.first < event.first and event.last <= other.tail_end and event.frame == other.frame
            inside = inside and event.rule.endswith(":noun")  # فرضت *عقوبات* على
            if same_voice and other.type == event.type and (inside or event.first < other.tail_end <= event.last):
                _absorb(other, event)  # سقطت *قذائف هاون*: what the verb needs to be an act is no act of its own
                if other.frame == event.frame and (other.layer == "result" or event.first == other.last):  # سقط 4 *قتلى*
                    other.tolls, other.last = event.tolls or other.tolls, event.last
                elif event.first == other.last and other.rule.endswith(":verb") and event.rule.endswith(":noun"):
                    other.last = event.last  # *بسطت سيطرتها*: two words of one predicate
                elif other.frame == event.frame and other.type == "CONSULT":  # وصل إلى بيروت في *زيارة*: the noun names the act
                    other.first, other.last, other.trigger_inner = event.first, event.last, event.trigger_inner
                double = True
                break
            if same_voice and is_same_act(draft, other, event):
                take_description(draft, other, event)
                double = True
                break
            if same_voice and is_told_by_clause(draft, other, event):
                take_clause(draft, other, event)
                double = True
                break
            if same_voice and is_told_as(draft, other, event):
                take_what_told(draft, other, event)
                double = True
                break
            if same_voice and is_told_once(draft, other, event):
                take_once(draft, other, event)
                double = True
                break
            if same_voice and is_told_again(draft, other, event):
                take_telling(draft, other, event)
                double = True
                break
            if same_voice and _is_means(draft, other, event):
                _absorb(other, event)
                double = True
                break
        if not double:
            kept.append(event)
    return kept


def _host(draft: Draft, kept: list[EventDraft], event: EventDraft) -> EventDraft | None:
    """في سلسلة تفجيرات بعدما بدأ الجيش *حملة* لقصف المواقع: of the acts before a purpose the nearest that can have one."""
    for other in reversed(kept):
        if other.statement is not event.statement or _needs_attack(draft, other):
            continue
        if other.type in ("ASSAULT", "MOBILIZE") or besieges_for(draft, other, event):
            return other
    return None


def _is_march_for(draft: Draft, host: EventDraft, event: EventDraft) -> bool:
    """تقدمت القوات نحو البلدة *للسيطرة* عليها, وصلت الشرطة إلى الحي *بغرض اعتقال* الناشط: what troops go for is an act beside their
    going, for no attack is named; but تعزيزات *لطرد* المسلحين, عبروا الجسر *لدعم* الحراس, جندوا شبانا *للقتال* في صفوفهم, and a
    march to come is one plan with its aim."""
    assert event.chunk is not None
    if event.first > event.chunk.head:
        return True
    if event.type != "ASSAULT" or event.frame < 0 or host.modality not in ("occurred", "ongoing") or host.rule.startswith(_SENT):
        return False
    return not (draft.entries.frames[event.frame].mutual or event.rule == _FIGHT)


def _is_done_ground(draft: Draft, other: EventDraft, event: EventDraft) -> bool:
    """تقدموا للسيطرة على التلال بعد *السيطرة* على البلدة: ground that was taken is not that which is to be."""
    if other.modality != "future" or event.modality != "occurred" or event.frame < 0:
        return False
    return draft.entries.frames[event.frame].control == "gained"


def _is_parted(draft: Draft, one: EventDraft, other: EventDraft) -> bool:
    """في مواجهة مع الإرهاب، وقد حاولوا … *لتفجير* مسجد: whether another clause begins between two acts."""
    assert one.chunk is not None and other.chunk is not None
    between = draft.chunks[one.sentence][one.chunk.index + 1 : other.chunk.index]
    return any(chunk.kind in (COMPLEMENTIZER, CONJUNCTION) or (chunk.kind == VERB and chunk.conj) for chunk in between)


def _is_of_another(draft: Draft, other: EventDraft, event: EventDraft) -> bool:
    """الهجوم على السفارة *والهجوم على المطار*, التفجير في الكويت وهذا *التفجير في عسير*: whether a definite act is not the one told
    before: its own phrase and that of the other name two places, or two parties that are hit."""
    if event.chunk is None or other.chunk is None or event.chunk is other.chunk:
        return False
    if not (event.rule.endswith(":noun") and other.rule.endswith(":noun")):
        return False
    first, second = _own_phrase(draft, other.chunk), _own_phrase(draft, event.chunk)
    here = {place.name for place in draft.places_between(*first)}
    there = {place.name for place in draft.places_between(*second)}
    clause = -1 if here and there else _another_clause(draft, other.chunk, event.chunk)
    if clause >= 0:
        here = here or {place.name for place in draft.places_between(other.first, clause)}
        there = there or {place.name for place in event.places if place.first > event.first}
    if here and there:
        return here.isdisjoint(there)
    hit = [one for one in other.recipients if first[0] <= one.first < first[1]]
    struck = [one for one in event.recipients if second[0] <= one.first < second[1]]
    if not hit or not struck:
        return False
    return not {one.entity or draft.words[one.first] for one in hit} & {one.entity or draft.words[one.first] for one in struck}


def _another_clause(draft: Draft, one: Chunk, other: Chunk) -> int:
    """اندلعت معارك في مأرب، *فيما* لا تزال المعارك تدور في العين: where another clause begins between two acts, or -1."""
    between = draft.chunks[one.sentence][one.index + 1 : other.index]
    meanwhile = draft.knowledge.operators("meanwhile_conjunction")
    return next((chunk.first for chunk in between if chunk.text in meanwhile), -1)


def _own_phrase(draft: Draft, chunk: Chunk) -> tuple[int, int]:
    """The tokens of a noun phrase with the phrases of prepositions right behind it."""
    end = chunk.last
    for other in draft.chunks[chunk.sentence][chunk.index + 1 :]:
        if other.kind != NOUNS or not other.prep or other.conj:
            break
        end = other.last
    return chunk.first, end


def _needs_attack(draft: Draft, event: EventDraft) -> bool:
    return event.frame >= 0 and event.cue_of is None and draft.entries.frames[event.frame].needs == "attack"


def _lacks_figure(draft: Draft, event: EventDraft) -> bool:
    """ارتفاع عدد القتلى: no act where nobody says to how many."""
    if event.frame < 0 or event.cue_of is not None or draft.entries.frames[event.frame].needs != "toll":
        return False
    return not any((toll.quantity.low or 0) > 0 and toll.quantity.noun is not None for toll in event.tolls)


def _dies(event: EventDraft) -> bool:
    """Whether a word that tells a death of any sort (قضى، وفاة) names persons who died, or says how many (قضى *خمسة*)."""
    return any(mention.head_class in _PERSONS for mention in event.recipients) or any(
        toll.quantity.people or toll.quantity.counts is None for toll in event.tolls
    )


def _is_purpose(draft: Draft, event: EventDraft, kept: list[EventDraft]) -> bool:
    """هجوم *لاستعادة* المدينة، غارات *بهدف دعمهم*: the purpose of an attack that is named is no act beside it."""
    if event.type not in _PURPOSES or event.chunk is None or event.chunk.kind != NOUNS:
        return False
    if draft.entries.frames[event.frame].id in CRIMES and event.definite:
        return False  # أعرب عن شجبه *للحادث الجبان*
    head = draft.words[event.chunk.head]
    named = head is not None and event.first > event.chunk.head and head.stem in draft.knowledge.any_of(
        "aim_phrase", "finishing_noun", "strengthening_noun"
    )  # من أجل *السيطرة*, لاستكمال *السيطرة*
    aim = aim_of(draft, event.chunk) if event.first == event.chunk.head + named else None
    if aim is None:
        return False
    if event.governed and not is_behind_act(draft, event, kept) and not is_striven_for(draft, event):
        return False
    row = draft.chunks[event.sentence]
    if is_prepared(draft, row, aim.index) or is_own_aim(draft, row, aim.index, kept) or is_added(draft, row, aim.index):
        return False  # معارك تحضيرا *لاقتحام* المدينة
    if is_of_toll(draft, draft.chunks[event.sentence], aim.index):
        return False  # حصيلة أولية *لقصف* المدينة
    if not draft.lacks("reply_accusative") and answered(draft, draft.chunks[event.sentence], event.chunk) >= 0:
        return False  # غارات انتقاما *لمقتل* الجنود
    return True


def _joined_inside(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """Whether two triggers of one noun phrase are joined by و."""
    return any(word is not None and word.conjunction for word in draft.words[event.last : other.first + 1])


def _absorb(event: EventDraft, other: EventDraft) -> None:
    """Takes over what another mention of the same act knows."""
    event.actors = event.actors or other.actors
    event.recipients = event.recipients or other.recipients
    event.places = event.places or other.places
    event.tolls = event.tolls or other.tolls


def _is_means(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """استهدفت … بـ 16 غارة, شنت هجوما بقصف: a second attack noun governed by ب right in the same clause is the means."""
    if event.layer != "attack" or other.layer != "attack" or other.chunk is None or event.chunk is None:
        return False
    if other.chunk.prep not in draft.knowledge.operators("means_preposition") or other.chunk.sentence != event.chunk.sentence:
        return False
    if other.chunk.index - event.chunk.index > 5 or _is_waged(draft, other):
        return False
    before = draft.chunks[other.sentence][other.chunk.index - 1] if other.chunk.index > event.chunk.index + 1 else None
    if before is not None and before.word is not None and before.word.stem in draft.knowledge.operators("performing_noun"):
        return False  # هجوم بعد *قيام* الجيش بقصف المواقع
    bare = before is not None and before.conj and before.last == before.head + 1
    if bare and before.word is not None and before.word.frame_nouns:  # type: ignore[union-attr]
        return False  # تعرض للضرب *والتهديد* بالقتل
    return not verb_between(draft, event, other)


def _is_waged(draft: Draft, event: EventDraft) -> bool:
    """قام *بشن* غارات: ب behind a verb that takes it, before the verbal noun of making an attack."""
    head = draft.words[event.chunk.head] if event.chunk is not None else None
    return head is not None and event.first > event.chunk.head and head.stem in draft.knowledge.operators("verb_rather_than_noun")  # type: ignore[union-attr]


