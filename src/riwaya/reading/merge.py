"""One act, one event: joins an attack with its result, drops second mentions, and hangs tolls, place and date on it.

In: `draft.events` as `events` found them. Out: the same list, merged and completed.
The idea: an attack and what it did in one clause are one event, triggered by the attack; two voices telling one act stay two.
"""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from riwaya.reading.carried_places import carry_places
from riwaya.reading.claims import take_agents, take_claims
from riwaya.reading.counted_people import name_counted
from riwaya.reading.courts import read_as_abductions, read_as_sentences
from riwaya.reading.dating import date_scenes, own_time
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
    NEGATION,
    NOUNS,
    OPEN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
    TollDraft,
)
from riwaya.reading.event_places import clause_of, find_place, leave_unplaced
from riwaya.reading.fixed_words import owns_noun
from riwaya.reading.joined_acts import without_parts
from riwaya.reading.name_lists import count_listed
from riwaya.reading.no_losses import count_nothing
from riwaya.reading.noun_modality import is_prepared
from riwaya.reading.occupier import name_coalition, name_occupier
from riwaya.reading.other_domains import armed_nearby, in_other_domain, is_armed
from riwaya.reading.own_forces import name_own_forces
from riwaya.reading.paired_parties import name_pairs
from riwaya.reading.particular import Particulars
from riwaya.reading.partners import add_partners, part_nations
from riwaya.reading.protest_targets import name_whom_against
from riwaya.reading.protests import read_as_protests, without_reasons
from riwaya.reading.reference import resolve
from riwaya.reading.roles import (
    first_told,
    is_between_two,
    name_adversary,
    name_from_operation,
    take_doers,
    take_hosts,
    take_nations,
    take_whole,
    verb_between,
    without_booty,
)
from riwaya.reading.second_mentions import inherit
from riwaya.reading.sole_attacker import name_sole_attacker
from riwaya.reading.toll_losses import count_losses
from riwaya.reading.toll_sums import share_totals
from riwaya.reading.tolls import count_effect, count_toll

# Types of acts that a noun with ل, بهدف … behind an attack only names as its purpose.
_PURPOSES: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE", "AID", "RETREAT", "SUPPORT"])
_PERSONS: Final = frozenset(["people", "person", "role", "title", "force"])


def finish_events(draft: Draft) -> None:
    """Merges, then completes every event that is left."""
    read_as_protests(draft)
    read_as_sentences(draft)
    read_as_abductions(draft)
    for event in draft.events:
        _unique(event)
        count_toll(draft, event)
        for effect, mention in event.effects:
            count_effect(draft, event, effect, mention)
    by_sentence: dict[int, list[EventDraft]] = {}
    told: dict[int, list[EventDraft]] = {}
    for event in draft.events:
        told.setdefault(event.sentence, []).append(event)
        if event.layer == "result" and event.modality == "negated" and event.rule.endswith(":noun"):
            if event.statement is None or event.statement.stance != "deny":  # نفى قتل المدنيين: an act that is denied
                continue  # لا إصابات: a toll of nought, no act
        if event.frame >= 0 and draft.entries.frames[event.frame].needs == "armed" and not armed_nearby(draft, event):
            continue
        by_sentence.setdefault(event.sentence, []).append(event)
    kept: list[EventDraft] = []
    for number in sorted(by_sentence):
        events = _without_doubles(draft, in_other_domain(draft, number, by_sentence[number]))
        events = [event for event in events if not _needs_attack(draft, event) or _dies(event)]
        events = _join_results(draft, number, without_reasons(draft, without_parts(draft, events)))
        events = [event for event in events if not _needs_attack(draft, event)]  # left over: no attack was its cause
        take_claims(draft, events)
        take_agents(draft, events)
        take_doers(draft, events)
        take_hosts(draft, events)
        take_nations(draft, events)
        take_whole(draft, events)
        add_partners(draft, events)
        count_losses(draft, number, events, told[number])
        events = _without_increments(draft, [event for event in events if not _lacks_figure(draft, event)])
        share_totals(draft, events)
        count_nothing(draft, number, events)
        kept += events
    count_listed(draft, kept)
    name_whom_against(draft, kept)
    draft.events = kept
    name_pairs(draft, kept)
    inherit(draft)
    name_from_operation(draft)
    beside: dict[int, list[EventDraft]] = {}
    for event in kept:
        beside.setdefault(event.sentence, []).append(event)
    for event in kept:
        name_adversary(draft, event, beside[event.sentence])
        without_booty(draft, event)
        part_nations(draft, event)
        name_counted(draft, event)
        for mention in (*event.actors, *event.recipients):
            resolve(draft, mention)
        name_own_forces(draft, event)
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
    leave_unplaced(kept)
    date_scenes(draft, kept)
    name_occupier(draft)
    name_coalition(draft)
    name_sole_attacker(draft)


def _is_within(mention: ActorMention, others: list[ActorMention]) -> bool:
    """دولة *فلسطين*: whether a mention is part of another one."""
    return any(other.first < mention.first and mention.last <= other.last for other in others)


def _unique(event: EventDraft) -> None:
    """Every actor, recipient, place and toll once."""
    actors, recipients, places, tolls = list(event.actors), list(event.recipients), list(event.places), list(event.tolls)
    if len(actors) > 1 or recipients:
        seen: set[int] = set()
        actors = _once(actors, seen)
        if len(recipients) > 1:
            recipients = [mention for mention in recipients if not _is_within(mention, event.recipients)]
        recipients = _once(recipients, seen)
    if len(places) > 1:
        places = list({id(place): place for place in places}.values())
    if len(tolls) > 1:
        counted: dict[tuple[int, int, str], TollDraft] = {}
        for toll in tolls:
            counted.setdefault((toll.quantity.first, toll.quantity.last, toll.effect), toll)
        tolls = list(counted.values())
    event.actors, event.recipients, event.places, event.tolls = actors, recipients, places, tolls


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
        for other in kept:
            if other.first <= event.first < other.last:
                if other.first == event.first and event.tail_end >= other.last and other.rule.endswith(":noun"):
                    kept[kept.index(other)] = event  # قدمت *احتجاجا رسميا*: what the verb makes of its noun
                double = True
                break
            same_voice = other.statement is event.statement
            if same_voice and other.frame == event.frame and event.definite and event.cue_of is None:
                _absorb(other, event)
                double = True
                break
            hosts = other.type in ("ASSAULT", "MOBILIZE") and not _needs_attack(draft, other)
            if same_voice and hosts and _is_purpose(draft, event):
                if other.type == "ASSAULT" and other.layer == "attack" and not other.recipients:
                    other.recipients = [mention for mention in event.recipients if mention not in other.actors]
                    other.places = other.places or event.places  # حملة لقصف مواقع *التنظيم*
                double = True
                break
            if same_voice and other.chunk is event.chunk and event.layer == "attack" and other.layer == "attack":
                if not _joined_inside(draft, other, event):  # معركة استعادة القاعدة: one act
                    double = True
                    break
            if same_voice and other.type == event.type and event.first < other.tail_end <= event.last:
                _absorb(other, event)  # سقطت *قذائف هاون*: what the verb needs to be an act is no act of its own
                if other.frame == event.frame and (other.layer == "result" or event.first == other.last):  # سقط 4 *قتلى*
                    other.tolls, other.last = event.tolls or other.tolls, event.last
                elif other.frame == event.frame and other.type == "CONSULT":  # وصل إلى بيروت في *زيارة*: the noun names the act
                    other.first, other.last, other.trigger_inner = event.first, event.last, event.trigger_inner
                double = True
                break
            if same_voice and _is_means(draft, other, event):
                _absorb(other, event)
                double = True
                break
        if not double:
            kept.append(event)
    return kept


def _needs_attack(draft: Draft, event: EventDraft) -> bool:
    return event.frame >= 0 and event.cue_of is None and draft.entries.frames[event.frame].needs == "attack"


def _lacks_figure(draft: Draft, event: EventDraft) -> bool:
    """ارتفاع عدد القتلى: no act where nobody says to how many."""
    if event.frame < 0 or event.cue_of is not None or draft.entries.frames[event.frame].needs != "toll":
        return False
    return not any((toll.quantity.low or 0) > 0 and toll.quantity.noun is not None for toll in event.tolls)


def _dies(event: EventDraft) -> bool:
    """Whether a word that tells a death of any sort (قضى، وفاة) names persons who died."""
    return any(mention.head_class in _PERSONS for mention in event.recipients)


def _is_purpose(draft: Draft, event: EventDraft) -> bool:
    """هجوم *لاستعادة* المدينة، غارات *بهدف دعمهم*: the purpose of an attack that is named is no act beside it."""
    if event.chunk is None or event.chunk.kind != NOUNS or event.chunk.prep not in draft.knowledge.operators("purpose"):
        return False
    if is_prepared(draft, draft.chunks[event.sentence], event.chunk.index):
        return False  # معارك تحضيرا *لاقتحام* المدينة
    return event.first == event.chunk.head and event.type in _PURPOSES and not event.governed


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
    return not verb_between(draft, event, other)


def _is_waged(draft: Draft, event: EventDraft) -> bool:
    """قام *بشن* غارات: ب behind a verb that takes it, before the verbal noun of making an attack."""
    head = draft.words[event.chunk.head] if event.chunk is not None else None
    return head is not None and event.first > event.chunk.head and head.stem in draft.knowledge.operators("verb_rather_than_noun")  # type: ignore[union-attr]


def _join_results(draft: Draft, number: int, events: list[EventDraft]) -> list[EventDraft]:
    """An attack takes the tolls and the persons hit of the results in its clause; those are no events of their own."""
    attacks = [event for event in events if event.layer == "attack" and event.modality != "negated"]
    if not attacks:
        return _join_pairs(draft, events)
    kept = []
    for event in events:
        master = _master(draft, number, event, attacks) if event.layer == "result" else None
        if master is None or _only_describes(draft, event, master) or _is_meanwhile(draft, event, master):
            kept.append(event)
            continue
        if event.modality == "hypothetical" and master.modality == "occurred" and _is_its_means(draft, event, master):
            master.modality = "hypothetical"  # أنباء عن مقتل القائد *في غارة*
        if not master.recipients or not master.tolls:
            people = [mention for mention in event.recipients if mention not in master.actors]
            frame = draft.entries.frames[event.frame]
            if frame.toll == "displaced" or frame.needs == "toll" or (people and is_between_two(draft, master, people[0])):
                people = []  # نزوح الآلاف: whom it drove out, and not whom it hit
            if people and master.recipients and not master.actors and _is_mutual(draft, master) and is_armed(draft, people[0]):
                master.actors = people  # قتل 15 حوثيا في مواجهات مع المقاومة: two sides
            elif people and (event.tolls or not master.recipients):
                master.recipients = people + [one for one in master.recipients if one not in people]
        elif any(toll.effect == one.effect for toll in event.tolls for one in master.tolls):
            master.recipients += _also_hit(event, master)
        master.tolls += event.tolls
        master.places = master.places or event.places
        if not master.actors and event.actors:
            # لم ترد *أنباء* عن ضحايا
            told = [mention for mention in event.actors if mention.head_class not in ("document", "source")]
            master.actors = [mention for mention in told if mention not in master.recipients]
    return _join_pairs(draft, kept)


def _also_hit(result: EventDraft, attack: EventDraft) -> list[ActorMention]:
    """مقتل 44 حوثيا *واستشهاد ثمانية جنود*: whom a further result names behind its word, and who are on no side yet."""
    known = {mention.entity for mention in (*attack.actors, *attack.recipients) if mention.entity}
    return [
        mention for mention in result.recipients
        if mention.head_class in _PERSONS and mention.first >= result.first and (not mention.entity or mention.entity not in known)
        and mention not in attack.recipients and mention not in attack.actors
    ]  # fmt: skip


def _only_describes(draft: Draft, result: EventDraft, attack: EventDraft) -> bool:
    """قتل 20 مسلحا من التنظيم *الذين تسللوا* إلى البلدة: what those who fell had done themselves is not what they fell in."""
    chunk = attack.chunk
    if chunk is None or not chunk.index or not attack.rule.endswith(":verb") or not result.recipients or not attack.actors:
        return False
    before = draft.chunks[attack.sentence][chunk.index - 1]
    if before.kind != RELATIVE or result.first > attack.first:
        return False
    fallen = result.recipients[0]
    return any(
        fallen.first <= doer.first < fallen.last or (doer.entity is not None and doer.entity == fallen.entity)
        for doer in attack.actors
    )


def _is_meanwhile(draft: Draft, result: EventDraft, attack: EventDraft) -> bool:
    """أسفر الكمين عن مقتل أربعة جنود، *فيما قتل الجيش* 15 مسلحا: what another did in a clause of its own."""
    first, last = attack.chunk, result.chunk
    if first is None or last is None or first.index > last.index or not result.actors:
        return False
    if any(mention in attack.actors for mention in result.actors):
        return False
    words = draft.knowledge.operators("meanwhile_conjunction")
    between = draft.chunks[last.sentence][first.index + 1 : last.index]
    return any(chunk.kind == CONJUNCTION and chunk.text in words for chunk in between)


def _without_increments(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """ارتفعت الحصيلة إلى 14 شهيدا *بعد استشهاد خمسة*: those by whom a count has risen are among those it counts."""
    after, risen = draft.knowledge.operators("after_preposition"), draft.knowledge.operators("risen_word")
    kept: list[EventDraft] = []
    for event in events:
        chunk = event.chunk
        rises = False
        if chunk is not None and chunk.prep in after and event.layer == "result" and event.rule.endswith(":noun"):
            start = draft.sentences[event.sentence][0]
            rises = any(word is not None and word.text in risen for word in draft.words[start : chunk.first])
        if not rises or not any(toll.effect == "killed" for other in kept for toll in other.tolls):
            kept.append(event)
    return kept


def _is_its_means(draft: Draft, result: EventDraft, attack: EventDraft) -> bool:
    """مقتل القائد *في غارة*, *بقصف*: an attack that only the phrase right behind its result tells of."""
    if attack.definite or attack.chunk is None or result.chunk is None or attack.first != attack.chunk.head:
        return False
    operators = draft.knowledge.operators
    near = 0 < attack.chunk.index - result.chunk.index <= 2
    return near and attack.chunk.prep in operators("in_preposition") | operators("means_preposition")


def _is_mutual(draft: Draft, event: EventDraft) -> bool:
    """Whether an attack is a fight of two sides, of which the noun names one with مع."""
    chunk = event.chunk
    chunks = draft.chunks[event.sentence]
    if chunk is None or event.frame < 0 or not event.rule.endswith(":noun") or chunk.index + 1 >= len(chunks):
        return False
    return chunks[chunk.index + 1].prep in draft.knowledge.operators("with_preposition")


def _join_pairs(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """مقتل خمسة وإصابة عشرة: killed and injured of one breath are one event."""
    kept: list[EventDraft] = []
    for event in events:
        before = kept[-1] if kept else None
        if before is not None and event.statement is before.statement and _rises_to(draft, before, event):
            before.tolls = [toll for toll in before.tolls if toll.effect != "killed"] + event.tolls
            before.recipients = before.recipients or event.recipients
            continue
        if before is not None and event.statement is before.statement and _tells_its_victims(draft, before, event):
            before.tolls = event.tolls or before.tolls
            before.recipients = before.recipients or event.recipients
            before.places = before.places or event.places
            continue
        if (
            before is not None and event.layer == "result" == before.layer and event.statement is before.statement
            and event.type == before.type and event.chunk is not None and before.chunk is not None
            and event.chunk.conj and event.chunk.index - before.chunk.index <= 4
            and (not event.actors or _share_doer(before, event)
                 or (not before.actors and event.chunk.word is not None and event.chunk.kind == before.chunk.kind))
            and before.modality == event.modality
        ):  # fmt: skip
            before.tolls += event.tolls
            before.actors = before.actors or event.actors  # قتل ثلاثة وأصيب خمسة *برصاص الشرطة*
            before.places = before.places or event.places
            continue
        kept.append(event)
    return kept


def _share_doer(one: EventDraft, other: EventDraft) -> bool:
    """قتل ثلاثة وأصيب خمسة *برصاص الشرطة*: whether the same words name who did both."""
    return [mention.first for mention in one.actors] == [mention.first for mention in other.actors]


def _tells_its_victims(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """مجزرة *راح ضحيتها* تسعة, 38 عملية اغتيال *راح ضحيتها* 44: a clause that says who fell in the act it describes."""
    verb, act = other.chunk, event.chunk
    if verb is None or act is None or verb.kind != VERB or verb.conj or verb.sentence != act.sentence:
        return False
    chunks = draft.chunks[verb.sentence]
    if verb.index + 1 >= len(chunks) or not owns_noun(draft, verb, chunks[verb.index + 1]):
        return False
    return all(
        chunk.kind in (RELATIVE, TIME) or (chunk.kind == NOUNS and chunk.prep) or chunk.text in ("،", ",")
        for chunk in chunks[act.index + 1 : verb.index]
    )


def _rises_to(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """ارتفاع ضحايا *المجزرة* التي ارتكبتها القوات في البلدة إلى *6 قتلى*: what the toll of an act comes to."""
    act, toll = event.chunk, other.chunk
    if act is None or toll is None or act.sentence != toll.sentence or not other.tolls or not event.rule.endswith(":noun"):
        return False
    operators = draft.knowledge.operators
    if toll.prep not in operators("comes_to") or event.layer != "result" or other.layer != "result" or event.first <= act.head:
        return False
    losses = draft.knowledge.any_of("killed_noun", "toll_noun")
    return any(word is not None and word.stem in losses for word in draft.words[act.head : event.first])


def _master(draft: Draft, number: int, result: EventDraft, attacks: list[EventDraft]) -> EventDraft | None:
    """The attack that a result belongs to: in the same voice, with no clause of its own between them."""
    if result.chunk is None:
        return None
    chunks = draft.chunks[number]
    best: tuple[int, EventDraft] | None = None
    for attack in attacks:
        if attack.chunk is None or attack.statement is not result.statement:
            continue
        distance = abs(attack.chunk.index - result.chunk.index)
        between = chunks[result.chunk.index + 1 : attack.chunk.index]
        described = [chunk.index for chunk in between if _describes_one(chunks, chunk, result.recipients, between)]
        if not _connected(draft, chunks, result.chunk.index, attack.chunk.index, attack.told_by + described):
            continue
        if best is None or distance < best[0]:
            best = distance, attack
    return best[1] if best else None


def _connected(draft: Draft, chunks: list[Chunk], result: int, attack: int, told_by: list[int]) -> bool:
    """Whether cause and effect share a clause: only prepositions after the result, or a verb of effect before it.

    Verbs of which the attack is the subject (القصف استهدف …) part nothing.
    """
    low, high = sorted((result, attack))
    others = [
        chunk for chunk in chunks[low + 1 : high]
        if chunk.kind in (COMPLEMENTIZER, OPEN)
        or (chunk.kind == VERB and chunks[chunk.index - 1].kind != RELATIVE and chunk.index not in told_by)
    ]  # fmt: skip
    if any(chunk.kind in (COMPLEMENTIZER, OPEN) for chunk in others):
        return False
    apart = draft.knowledge.operators("after_conjunction")
    if any(chunk.kind == CONJUNCTION and chunk.text in apart for chunk in chunks[low + 1 : high]):
        return False  # قتل مدنيين *بعدما* انفجرت عبوة: two acts
    if attack > result:
        # "قتل خمسة بقصف": the attack follows in a phrase of cause or means
        chunk = chunks[attack]
        if any(not _is_result(draft, other) for other in others):
            return False
        return bool(chunk.prep) or chunk.kind == NOUNS or chunk.conj == ""
    if chunks[result].prep in draft.knowledge.operators("after_preposition"):
        return False  # جراء الغارات *بعد مقتل* مواطنين: told of an earlier act
    if not others:
        return True
    effects = 0
    for chunk in others:
        light = chunk.word.light if chunk.word is not None else None
        if light is None and not _is_result(draft, chunk):
            return False
        effects += 1
    return effects <= 2


def _describes_one(chunks: list[Chunk], verb: Chunk, hit: list[ActorMention], between: list[Chunk]) -> bool:
    """قتلت طفلة *تبلغ* من العمر تسعة أعوام بقصف: a present right behind an indefinite person hit is an adjective of theirs."""
    at = verb.index - 1
    if at > 0 and chunks[at].kind == NEGATION:
        at -= 1  # مقتل ثلاثة أشخاص *لم تعرف* هويتهم
    noun = chunks[at] if at >= 0 else None
    if verb.kind != VERB or verb.verb is None or verb.conj or noun is None or noun.kind != NOUNS:
        return False
    if verb.verb.tense != 2 and at == verb.index - 1:
        return False
    person = noun.actor or next((one for one in hit if noun.first <= one.first < noun.last), None)
    if person is None or person.definite or person.head_class not in _PERSONS or person not in hit:
        return False
    return all(
        chunk.kind != NOUNS or chunk.prep or chunk.conj or chunk.actor is None  # خطف مسلحون يقودون سيارة *عاملا*
        for chunk in takewhile(lambda one: one.kind != VERB, between[between.index(verb) + 1 :])
    )


def _is_result(draft: Draft, chunk: Chunk) -> bool:
    """Whether a verb tells of a result (قتل، أصيب), as another of the same act may."""
    if chunk.word is None:
        return False
    frames = (draft.entries.frames[reading.ref] for reading in chunk.word.frame_verbs)
    return any(frame.layer == "result" and frame.needs != "toll" for frame in frames)  # بلغ: of anything
