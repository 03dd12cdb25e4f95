"""One act, one event: joins an attack with its result, drops second mentions, and hangs tolls, place and date on it.

In: `draft.events` as `events` found them. Out: the same list, merged and completed.
The idea: an attack and what it did in one clause are one event, triggered by the attack; two voices telling one act stay two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from riwaya.reading.dating import date_scenes, own_time
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    OPEN,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
    TollDraft,
)
from riwaya.reading.particular import Particulars
from riwaya.reading.protests import name_whom_against, read_as_protests, without_reasons
from riwaya.reading.reference import resolve
from riwaya.reading.states import is_capital
from riwaya.reading.tolls import count_effect, count_losses, count_toll

if TYPE_CHECKING:
    from riwaya.reading.places import PlaceMention

_SENTENCE_ENDS: Final = frozenset(".؛!؟?")


# Classes of actors that make a word of violence violence, whatever else the sentence is about.
_ARMED: Final = frozenset(["force", "group", "state"])
_WEAPONS: Final = frozenset(["aerial", "drone", "suicide-attack"])  # modes that nobody plays or trades with
_PLAYFUL: Final = frozenset(["sport", "economy", "medicine", "culture", "nature", "space", "law"])
_HAPPENING: Final = frozenset(["accident", "disaster"])


def _in_other_domain(draft: Draft, number: int, events: list[EventDraft]) -> list[EventDraft]:
    """Drops words of violence from sentences about sport, markets, weather … (هجوم المنتخب، دمر الفيضان)."""
    domains: set[str] = set()
    known = draft.knowledge.domains
    first, last = draft.sentences[number]
    for word in draft.words[first:last]:
        if word is not None:
            domain = known.get(word.stem) or known.get(word.text)
            if domain is not None:
                domains.add(domain)
    if not domains:
        return events
    armed = any(
        mention.head_class in _ARMED or mention.kind in ("armed_group", "military")
        for event in events for mention in (*event.actors, *event.recipients)
    ) or any(event.frame >= 0 and draft.entries.frames[event.frame].mode in _WEAPONS for event in events)  # fmt: skip
    attacked = any(event.layer == "attack" for event in events)
    kept = []
    for event in events:
        violent = event.type in ("ASSAULT", "COERCE") and event.cue_of is None
        if "sport" in domains and not armed and event.cue_of is None:
            continue
        if violent and not armed and domains & _PLAYFUL:
            continue
        if violent and event.layer == "result" and not attacked and not armed and domains & _HAPPENING:
            continue
        if violent and event.layer == "attack" and not armed and "disaster" in domains and event.rule.endswith(":verb"):
            continue
        kept.append(event)
    return kept


def finish_events(draft: Draft) -> None:
    """Merges, then completes every event that is left."""
    read_as_protests(draft)
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
            continue  # لا إصابات: a toll of nought, no act
        if event.frame >= 0 and draft.entries.frames[event.frame].needs == "armed" and not _armed_nearby(draft, event):
            continue
        by_sentence.setdefault(event.sentence, []).append(event)
    kept: list[EventDraft] = []
    for number in sorted(by_sentence):
        events = _without_doubles(draft, _in_other_domain(draft, number, by_sentence[number]))
        events = _join_results(draft, number, without_reasons(draft, events))
        _take_doers(draft, events)
        count_losses(draft, number, events, told[number])
        kept += events
    name_whom_against(draft, kept)
    draft.events = kept
    _inherit(draft)
    beside: dict[int, list[EventDraft]] = {}
    for event in kept:
        beside.setdefault(event.sentence, []).append(event)
    for event in kept:
        _adversary(draft, event, beside[event.sentence])
        _without_booty(draft, event)
        for mention in (*event.actors, *event.recipients):
            resolve(draft, mention)
    for event in [*kept, *draft.holds]:
        _place(draft, event)
        if event.chunk is not None:
            own_time(draft, event, _clause(draft, event))
        _unique(event)
    _carry_places(draft, kept)
    particulars = Particulars(draft)
    draft.events = kept = [
        event for event in kept if particulars.keeps(event, _clause(draft, event) if event.chunk is not None else (0, 0))
    ]
    date_scenes(draft, kept)


def _armed_nearby(draft: Draft, event: EventDraft) -> bool:
    """Whether somebody armed does the act, or is named in its sentence while nobody else does it."""
    if event.actors:
        return any(_is_armed(draft, mention) for mention in event.actors)
    first, last = draft.sentences[event.sentence]
    return any(_is_armed(draft, mention) for mention in draft.actors_in[event.sentence] if first <= mention.first < last)


def _is_armed(draft: Draft, mention: ActorMention) -> bool:
    if mention.kind in ("armed_group", "military"):
        return True
    if mention.head_class == "force" or mention.sector in ("REB", "UAF", "MIL"):
        return True
    return mention.antecedent is not None and _is_armed(draft, mention.antecedent)


def _unique(event: EventDraft) -> None:
    seen: set[int] = set()
    actors = []
    for mention in event.actors:
        if mention.first not in seen:
            seen.add(mention.first)
            actors.append(mention)
    event.actors = actors
    recipients = []
    for mention in event.recipients:
        if mention.first not in seen:
            seen.add(mention.first)
            recipients.append(mention)
    event.recipients = recipients
    places = []
    for place in event.places:
        if id(place) not in seen:
            seen.add(id(place))
            places.append(place)
    event.places = places
    counted: dict[tuple[int, int, str], TollDraft] = {}
    for toll in event.tolls:
        counted.setdefault((toll.quantity.first, toll.quantity.last, toll.effect), toll)
    event.tolls = list(counted.values())


# ---------------------------------------------------------------------- doubles and results


def _without_doubles(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """Drops triggers inside longer triggers, and a definite second mention of the same act by the same voice."""
    kept: list[EventDraft] = []
    for event in events:
        double = False
        for other in kept:
            if other.first <= event.first < other.last:
                double = True
                break
            same_voice = other.statement is event.statement
            if same_voice and other.frame == event.frame and event.definite and event.cue_of is None:
                _absorb(other, event)
                double = True
                break
            if same_voice and _is_purpose(draft, event) and other.type in ("ASSAULT", "MOBILIZE"):
                double = True
                break
            if same_voice and other.chunk is event.chunk and event.layer == "attack" and other.layer == "attack":
                if not _joined_inside(draft, other, event):  # معركة استعادة القاعدة: one act
                    double = True
                    break
            if same_voice and other.frame == event.frame and event.first < other.tail_end <= event.last:
                _absorb(other, event)  # سقط 4 *قتلى*: the verb and its fixed noun
                other.tolls, other.last = event.tolls or other.tolls, event.last
                double = True
                break
            if same_voice and _is_means(draft, other, event):
                _absorb(other, event)
                double = True
                break
        if not double:
            kept.append(event)
    return kept


def _is_purpose(draft: Draft, event: EventDraft) -> bool:
    """لاستعادة المدينة behind a named attack is its purpose, not an act."""
    if event.chunk is None or event.chunk.kind != NOUNS or event.chunk.prep not in draft.knowledge.operators("of_preposition"):
        return False
    return event.first == event.chunk.head and event.type == "ASSAULT" and not event.governed


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
    if other.chunk.index - event.chunk.index > 5:
        return False
    return not _verb_between(draft, event, other)


def _verb_between(draft: Draft, one: EventDraft, other: EventDraft) -> bool:
    assert one.chunk is not None and other.chunk is not None
    low, high = sorted((one.chunk.index, other.chunk.index))
    chunks = draft.chunks[one.sentence]
    return any(chunk.kind in (VERB, COMPLEMENTIZER) for chunk in chunks[low + 1 : high])


def _join_results(draft: Draft, number: int, events: list[EventDraft]) -> list[EventDraft]:
    """An attack takes the tolls and the persons hit of the results in its clause; those are no events of their own."""
    attacks = [event for event in events if event.layer == "attack" and event.modality != "negated"]
    if not attacks:
        return _join_pairs(draft, events)
    kept = []
    for event in events:
        master = _master(draft, number, event, attacks) if event.layer == "result" else None
        if master is None:
            kept.append(event)
            continue
        if not master.recipients or not master.tolls:
            people = [mention for mention in event.recipients if mention not in master.actors]
            if people and master.recipients and not master.actors and _is_mutual(draft, master) and _is_armed(draft, people[0]):
                master.actors = people  # قتل 15 حوثيا في مواجهات مع المقاومة: two sides
            elif people and (event.tolls or not master.recipients):
                master.recipients = people + [one for one in master.recipients if one not in people]
        master.tolls += event.tolls
        master.places = master.places or event.places
        if not master.actors and event.actors:
            master.actors = [mention for mention in event.actors if mention not in master.recipients]
    return _join_pairs(draft, kept)


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
        if (
            before is not None and event.layer == "result" == before.layer and event.statement is before.statement
            and event.type == before.type and event.chunk is not None and before.chunk is not None
            and event.chunk.conj and event.chunk.index - before.chunk.index <= 4 and not event.actors
            and before.modality == event.modality
        ):  # fmt: skip
            before.tolls += event.tolls
            before.places = before.places or event.places
            continue
        kept.append(event)
    return kept


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
        if not _connected(draft, chunks, result.chunk.index, attack.chunk.index, attack.told_by):
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


def _take_doers(draft: Draft, events: list[EventDraft]) -> None:
    """اعتقلت القوات خمسة أشخاص *بعملية إنزال*: who does an act does what it is done by."""
    means = draft.knowledge.operators("means_preposition")
    for index, event in enumerate(events):
        if event.actors or event.chunk is None or event.chunk.prep not in means or event.layer != "attack":
            continue
        for other in reversed(events[:index]):
            if other.statement is not event.statement or other.chunk is None or _verb_between(draft, other, event):
                break
            if other.actors and other.cue_of is None:
                event.actors = list(other.actors)
                break


def _is_result(draft: Draft, chunk: Chunk) -> bool:
    """Whether a verb tells of a result (قتل، أصيب), as another of the same act may."""
    if chunk.word is None:
        return False
    return any(draft.entries.frames[reading.ref].layer == "result" for reading in chunk.word.frame_verbs)


# ---------------------------------------------------------------------- reference between events


_REFERS: Final = 4  # sentences over which a definite noun refers to an act told before


def _inherit(draft: Draft) -> None:
    """هذا القصف، الهجوم: a definite second mention takes the doer that the first one named."""
    for number, event in enumerate(draft.events):
        if not event.definite or event.actors or event.frame < 0 or event.layer != "attack":
            continue
        earlier = [other for other in reversed(draft.events[max(0, number - 12) : number]) if other.layer == "attack"]
        reach = [other for other in earlier if other.actors and event.sentence - other.sentence <= _REFERS]
        same = [other for other in reach if other.frame == event.frame]
        near = [other for other in earlier if other.actors and event.sentence - other.sentence <= 3]
        for other in (same or near)[:1]:
            event.actors = list(other.actors)


def _adversary(draft: Draft, event: EventDraft, beside: list[EventDraft]) -> None:
    """عملية لاستعادة الجيب الذي تسيطر عليه داعش: the one other armed side that its clause names is whom an attack is on."""
    if event.recipients or not event.actors or event.frame < 0 or event.cue_of is not None:
        return
    frame = draft.entries.frames[event.frame]
    if event.layer != "attack" and frame.control != "gained":
        return
    if not any(_is_armed(draft, mention) for mention in event.actors):
        return
    first, last = event.last, draft.sentences[event.sentence][1]
    if event.statement is not None:
        last = min(last, event.statement.last)
    for other in beside:  # سيطر على البلدة بعد قتال مع …: both are against the same side
        later = other.first > event.first and other.statement is event.statement
        if later and frame.control == "gained" and other.layer == "attack" and other.recipients and not other.actors:
            event.recipients, other.actors = list(other.recipients), list(event.actors)
            return
    following = [other.first for other in beside if other.first > event.first]
    taken = {mention.entity for mention in event.actors if mention.entity}
    allies = draft.knowledge.operators("ally_word")
    others = {
        id(mention) for other in beside
        if other is not event and other.type in ("MOBILIZE", "AID")
        for mention in (*other.actors, *other.recipients)
    }  # fmt: skip
    materiel = draft.knowledge.operators("materiel_noun")
    for mention in sorted(draft.actors_in[event.sentence], key=lambda mention: (mention.first, mention.last)):
        if not first <= mention.first < last or mention in event.actors:
            continue
        if following and mention.first > following[0] and following[0] - event.first > 4:
            return
        if not _is_armed(draft, mention) or (mention.entity and mention.entity in taken) or id(mention) in others:
            continue
        if any(word is not None and word.stem in materiel for word in draft.words[mention.first : mention.first + 2]):
            continue
        near = draft.words[max(first, mention.first - 3) : mention.first + 1]
        if any(word is not None and (word.stem in allies or word.conjunction) for word in near):
            return
        event.recipients = [mention]
        return


def _without_booty(draft: Draft, event: EventDraft) -> None:
    """سيطرت على دبابة ومدفع: what is taken is nobody."""
    if event.frame < 0 or draft.entries.frames[event.frame].control != "gained":
        return
    materiel = draft.knowledge.operators("materiel_noun")
    event.recipients = [
        mention for mention in event.recipients
        if mention.entity is not None
        or not any(word is not None and word.stem in materiel for word in draft.words[mention.first : mention.first + 1])
    ]  # fmt: skip


# ---------------------------------------------------------------------- place and date


def _clause(draft: Draft, event: EventDraft) -> tuple[int, int]:
    """The tokens of the clause around a trigger: between verbs of other clauses, conjunctions and stops."""
    assert event.chunk is not None
    chunks = draft.chunks[event.sentence]
    low = high = event.chunk.index
    while low > 0:
        chunk = chunks[low - 1]
        if chunk.kind in (COMPLEMENTIZER, CONJUNCTION, OPEN) or (chunk.kind == MARK and chunk.text in _SENTENCE_ENDS):
            break
        if chunks[low].kind == VERB and chunks[low].conj:
            break
        low -= 1
    while high + 1 < len(chunks):
        chunk = chunks[high + 1]
        if chunk.kind in (COMPLEMENTIZER, CONJUNCTION, OPEN) or (chunk.kind == MARK and chunk.text in _SENTENCE_ENDS):
            break
        if chunk.kind == VERB and (chunk.conj or (chunk.word is not None and chunk.word.cue_verbs)):
            break
        high += 1
    return chunks[low].first, chunks[high].last


def _place(draft: Draft, event: EventDraft) -> None:
    """Where it happened: what its slots name, else the nearest place of its clause, else of its sentence before it."""
    if event.cue_of is not None:
        event.places = []
        return
    actors = {token for mention in event.actors for token in range(mention.first, mention.last)}
    event.places = [place for place in event.places if place.first not in actors]
    if event.places or event.chunk is None:
        _narrow(event)
        return
    first, last = _clause(draft, event)
    owner = event.statement
    if owner is not None:
        first, last = max(first, owner.first), min(last, owner.last)
    candidates = [place for place in draft.places_between(first, last) if place.first not in actors]
    candidates = [place for place in candidates if _locates(draft, place)]
    after = [place for place in candidates if place.first > event.first]
    before = [place for place in candidates if place.first < event.first and _is_located(draft, place)]
    if after:
        event.places = [_nearer(draft, after[0])]
    elif before:
        event.places = [before[-1]]
    elif fronted := _fronted(draft, event):
        event.places = fronted[:1]
    else:
        low, high = draft.sentences[event.sentence]
        if owner is not None:
            low, high = max(low, owner.first), min(max(high, owner.last), owner.last)
        wider = [
            place for place in draft.places_between(low, high)
            if low <= place.first < high and place.first not in actors and _locates(draft, place) and place not in candidates
        ]  # fmt: skip
        if wider:
            event.places = [min(wider, key=lambda place: (abs(place.first - event.first), place.first))]
    _narrow(event)


def _nearer(draft: Draft, place: PlaceMention) -> PlaceMention:
    """جنوب دمشق، *في الحجر الأسود*: the place named right behind one that only gives a bearing."""
    if place.relation is None or not place.relation.endswith("_of"):
        return place
    for other in draft.places_between(place.last, min(place.last + 6, draft.sentences[draft.sentence_of[place.first]][1])):
        chunk = draft.chunk_of[other.first]
        between = draft.chunks[draft.sentence_of[place.first]]
        if other.relation is not None or chunk is None or chunk.prep not in draft.knowledge.operators("in_preposition"):
            continue
        if not any(one.kind == NOUNS and one.conj for one in between if place.last <= one.first < other.first):
            return other
    return place


_CARRIED_SENTENCES: Final = 2  # how far back the scene of an act may have been named


def _carry_places(draft: Draft, events: list[EventDraft]) -> None:
    """An act without a place of its own goes on where the act before it took place, told a sentence or two earlier."""
    scene: EventDraft | None = None
    number = -1
    for event in events:
        if event.cue_of is not None:
            continue
        if event.sentence != number:
            number = event.sentence
            scene = None if _shifts(draft, number) else scene
        if event.places:
            scene = event
        elif scene is not None and event.sentence - scene.sentence <= _CARRIED_SENTENCES and event.type in _LOCAL:
            if event.modality in ("occurred", "ongoing") and scene.modality in ("occurred", "ongoing"):
                event.places = scene.places[:1]
                event.score -= 0.2


def _fronted(draft: Draft, event: EventDraft) -> list[PlaceMention]:
    """وفي جبهة لودر، أفادت مصادر أن …: a place at the head of a sentence is that of what is told in it."""
    chunks = draft.chunks[event.sentence]
    first = next((chunk for chunk in chunks if chunk.kind not in (MARK, CONJUNCTION)), None)
    if first is None or first.kind != NOUNS or first.prep not in draft.knowledge.operators("in_preposition"):
        return []
    last = first.last
    if first.index + 1 < len(chunks) and chunks[first.index + 1].kind == NOUNS and chunks[first.index + 1].prep:
        last = chunks[first.index + 1].last
    return draft.places_between(first.first, last) if last <= event.first else []


def _shifts(draft: Draft, number: int) -> bool:
    """إلى ذلك، من جهة أخرى: a sentence that leaves the scene before it."""
    first, last = draft.sentences[number]
    norm = draft.tokens.norm
    while first < last and draft.words[first] is None:
        first += 1
    opening = [" ".join(norm[first : first + length]).removeprefix("و") for length in range(1, 5)]
    return any(phrase in draft.knowledge.operators("topic_shift") for phrase in opening)


_LOCAL: Final = frozenset(["ASSAULT", "COERCE", "PROTEST", "AID", "RETREAT"])


def _narrow(event: EventDraft) -> None:
    """Settlements before the division they lie in; the first-named stays first."""
    order = {"country": 2, "admin1": 1, "region": 1}
    event.places.sort(key=lambda place: order.get(place.kind, 0))


def _is_located(draft: Draft, place: PlaceMention) -> bool:
    """Whether a place before an act is spoken of as a place: a preposition governs it that does not make it a party (مع أنقرة)."""
    chunk = draft.chunk_of[place.first]
    if chunk is None or not chunk.prep:
        return not is_capital(place)
    return chunk.prep not in draft.knowledge.operators("with_preposition")


def _locates(draft: Draft, place: PlaceMention) -> bool:
    """A place governed by a preposition of place or by a noun of place, not a country that acts."""
    chunk = draft.chunk_of[place.first]
    if chunk is None:
        return True
    mention = chunk.actor
    if mention is not None and mention.first <= place.first < mention.last and mention.head_class != "people":
        within = draft.knowledge.operators("in_preposition") | draft.knowledge.operators("means_preposition")
        return mention.head_class == "institution" and chunk.prep in within and place.first == chunk.head + 1  # بمديرية بيحان
    return not (place.kind == "country" and not chunk.prep)


__all__ = ["finish_events"]
_KEEP = (AUXILIARY,)
