"""Words of violence in reports of other things: sport, markets, weather, accidents.

In: the events of a sentence. Out: those of them that are acts (هجوم المنتخب and دمر الفيضان are none).
The idea: where a sentence's words belong to another domain and nobody armed acts in it, its violence is a figure of speech.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.draft import MARK, NOUNS, VERB, ActorMention, Chunk, Draft, EventDraft

# Classes of actors that make a word of violence violence, whatever else the sentence is about.
_AIM: Final = 8  # words from a plot to the act that it aimed at
_ARMED: Final = frozenset(["force", "group", "state"])
_WEAPONS: Final = frozenset(["aerial", "drone", "suicide-attack"])  # modes that nobody plays or trades with
_PLAYFUL: Final = frozenset(["sport", "economy", "medicine", "culture", "nature", "space", "law"])
_DOMAIN: Final[Callable[[Word], str | None]] = attrgetter("domain")
TROOPS: Final = frozenset(["troops", "fighters"])  # what frames need that only men or vehicles of war do
_NEAR: Final = 4  # chunks from an act to the ground of a march
_BEFALLING: Final = ("killed", "detained", "abducted", "released")  # what befalls persons, whoever they are
_BY_NATURE: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE", "RETREAT"])
_PERSONS: Final = frozenset(["people", "person", "role", "title"])
# Frames whose words are hardly said of markets, books, games and illnesses.
_PLAIN: Final = frozenset([
    "bombing", "car-bomb", "ied", "terror-attack", "assassinate", "assassination-attempt", "abduct", "take-hostage", "torture",
    "execute", "shoot", "artillery-fire", "mortar-fire", "rocket-fire", "military-operation", "mass-killing", "massacre", "rape",
    "arrest", "mass-arrest", "imprison", "commit-crimes", "infighting", "clash", "ambush",
])  # fmt: skip
_TAKEN: Final = frozenset(["detained", "abducted"])
_HAPPENING: Final = frozenset(["accident", "disaster"])


def in_other_domain(draft: Draft, number: int, events: list[EventDraft]) -> list[EventDraft]:
    """Drops words of violence from sentences about sport, markets, weather … (هجوم المنتخب، دمر الفيضان)."""
    if not events:
        return events
    domain = draft.knowledge.domain
    first, last = draft.sentences[number]
    words = list(filter(None, draft.words[first:last]))
    whole = set(map(_DOMAIN, words))
    if None in whole:  # some were never asked
        whole = set(map(domain, words))
    whole.discard("")
    if not whole:
        return events
    armed = any(
        mention.head_class in _ARMED or mention.kind in ("armed_group", "military")
        for event in events for mention in (*event.actors, *event.recipients)
    ) or any(event.frame >= 0 and draft.entries.frames[event.frame].mode in _WEAPONS for event in events)  # fmt: skip
    attacked = any(event.layer == "attack" for event in events)
    fought = armed and any(  # أوقفت الشرطة ناجين من غرق مركب *أودى* بحياة العشرات: who arrests has sunk nothing
        mention.head_class in _ARMED or mention.kind in ("armed_group", "military")
        for event in events if event.type == "ASSAULT" for mention in (*event.actors, *event.recipients)
    )  # fmt: skip
    kept = []
    for event in events:
        domains = whole
        if event.tail_end > event.last:  # توفي *متأثرا بجراحه*: what the act itself is told with is of no other domain
            told = filter(None, draft.words[event.last : event.tail_end])
            fixed = {id(word) for word in told if draft.knowledge.wanted(word)}
            domains = {domain(word) for word in words if id(word) not in fixed}
        violent = event.type in ("ASSAULT", "COERCE") and event.cue_of is None
        if violent and (hit := _words_of_hit(draft, event)):
            domains = domains & {domain(word) for word in words if id(word) not in hit}
        if "disaster" in domains and event.type in _BY_NATURE and _is_of_nature(draft, event):
            continue
        if "sport" in domains and not armed and event.cue_of is None and not _is_held(draft, event):
            continue
        if violent and not armed and domains & _PLAYFUL and not _is_plain(draft, event):
            fight = event.layer != "result" and any(is_armed(draft, mention) for mention in draft.actors_in[number])
            if "sport" in domains or not fight:
                continue
        if violent and event.layer == "result" and not attacked and not fought and domains & _HAPPENING:
            continue
        if violent and event.layer == "attack" and not armed and "disaster" in domains and event.rule.endswith(":verb"):
            continue
        kept.append(event)
    return kept


def _is_plain(draft: Draft, event: EventDraft) -> bool:
    """قال مصدر قضائي إن *اغتيال* الضابط, *خطف* العمال: violence that no words of other domains make a figure,
    and what is done to persons."""
    if event.frame < 0:
        return False
    frame = draft.entries.frames[event.frame]
    done = frame.toll in _TAKEN or frame.id == "kill"
    return frame.id in _PLAIN or (done and any(one.head_class in _PERSONS for one in event.recipients))


def _is_held(draft: Draft, event: EventDraft) -> bool:
    """*اعتقل* المدرب, أوقف رئيس النادي: whoever is held by name or office is held, whatever else he is told to do or to be."""
    if event.frame < 0 or draft.entries.frames[event.frame].toll != "detained" or event.modality == "negated":
        return False
    frame = draft.entries.frames[event.frame]
    return frame.id in _PLAIN and any(one.person_name is not None or one.entity is not None for one in event.recipients)


def _is_of_nature(draft: Draft, event: EventDraft) -> bool:
    """ضرب *إعصار* الساحل, حاصرت *الثلوج* المسافرين: whether right behind an act stands what nature does."""
    following = draft.words[event.last] if event.last < len(draft.words) else None
    if event.actors or following is None or following.preposition or event.cue_of is not None:
        return False
    return draft.knowledge.domain(following) == "disaster"


def _words_of_hit(draft: Draft, event: EventDraft) -> set[int]:
    """خطف مسلحون *الشاعر*, قتل *مدرب* في القصف: the words for those whom an act took or killed, and its own
    where it has several, say nothing of what it is about."""
    toll = draft.entries.frames[event.frame].toll if event.frame >= 0 else None
    own = {id(word) for word in draft.words[event.first : event.last]} if event.last > event.first + 1 else set()  # *طعنا* بسكين
    if toll not in _BEFALLING and event.layer != "attack":
        return own
    return own | {id(draft.words[mention.first]) for mention in event.recipients if mention.head_class == "people"}


def armed_nearby(draft: Draft, event: EventDraft) -> bool:
    """Whether somebody armed does the act, or is named in its sentence while nobody else does it."""
    if event.actors:
        return any(is_armed(draft, mention) for mention in event.actors)
    first, last = draft.sentences[event.sentence]
    return any(is_armed(draft, mention) for mention in draft.actors_in[event.sentence] if first <= mention.first < last)


def has_needed_doer(draft: Draft, event: EventDraft) -> bool:
    """Whether those do an act without whom its words tell of none: somebody armed, or of office (وصل *المبعوث* إلى صنعاء)."""
    needs = draft.entries.frames[event.frame].needs
    if needs == "armed":
        return armed_nearby(draft, event)
    if needs == "agent":
        seized = event.recipients if draft.entries.frames[event.frame].mode == "seize" else []
        found = any(one.last <= event.first or one.sector == "BUS" for one in seized)  # ضبط *مصنع* لتجهيز العبوات
        hurts = event.layer == "attack" and bool(event.tolls)  # أعمال عنف *سقط فيها قتلى*
        return bool(event.actors) or hurts or found  # الموقوف *الذي ضبط في منزله* معمل
    if needs == "parties":
        return bool(event.actors and event.recipients)
    if needs == "blamed":
        return _is_blamed(draft, event)
    if needs == "forces":
        return any(is_armed(draft, mention) for mention in (*event.actors, *event.recipients)) or _backs_fight(draft, event)
    if needs == "backing":
        return any(is_armed(draft, mention) for mention in event.actors)
    if needs in TROOPS:
        ground = needs == "fighters" or _is_on_ground(draft, event)
        told = [mention for mention in event.actors if ground and _is_told_of(event, draft, mention)]
        return any(
            _flies_to_base(draft, event, mention) or (is_troops(draft, mention) and not _are_some_aircraft(draft, event, mention))
            for mention in told
        )
    if needs == "sentenced":
        return event.modality == "occurred" and (bool(event.recipients) or _opens(draft, event)) and not _is_faced(draft, event)
    if needs == "foiled":
        return event.modality == "negated" and not _aims_told(draft, event)
    if needs == "official":
        return bool(event.places) and any(_is_official(draft, mention) for mention in event.actors)
    return True


def _opens(draft: Draft, event: EventDraft) -> bool:
    """*السجن تسعة أعوام* والمنع من السفر لمواطن: whether an act opens its sentence, or what stands behind a colon."""
    at = event.chunk.index if event.chunk is not None else -1
    return at == 0 or (at > 0 and draft.chunks[event.sentence][at - 1].kind == MARK)


def _is_faced(draft: Draft, event: EventDraft) -> bool:
    """كان *يواجه* السجن عشر سنوات: whether the verb before a sentence only tells what somebody may get."""
    chunks, at = draft.chunks[event.sentence], event.chunk.index if event.chunk is not None else 0
    verb = next((one for one in reversed(chunks[:at]) if one.kind == VERB), None)
    return verb is not None and verb.text in draft.knowledge.operators("facing_verb")


def _aims_told(draft: Draft, event: EventDraft) -> bool:
    """أحبطت الشرطة مخططا *لتفجير* مسجد: whether the act that a foiled plot aimed at stands behind it."""
    acts = (other for other in draft.events if other.sentence == event.sentence and other.type == "ASSAULT" and other is not event)
    return any(event.last <= other.first <= event.last + _AIM for other in acts)


def _is_blamed(draft: Draft, event: EventDraft) -> bool:
    """هجوم *نسب* إلى الحركة: whether an attack told before it, or that it has for its object, is laid at a party's door."""
    if not any(one.head_class in _ARMED or one.kind in ("armed_group", "military") for one in event.recipients):
        return False
    attacks = (other for other in draft.events if other.sentence == event.sentence and other.layer in ("attack", "result"))
    return any(other.type == "ASSAULT" and other.first < event.recipients[0].first for other in attacks)


def _backs_fight(draft: Draft, event: EventDraft) -> bool:
    """سيطرت القوات على البلدة *بدعم روسي*: whether a nation's help stands with ب beside what somebody armed does."""
    chunk = event.chunk
    if chunk is None or not event.actors or event.first != chunk.head or not event.rule.endswith(":noun"):
        return False
    if chunk.prep not in draft.knowledge.operators("means_preposition") or event.actors[0].head_class != "state":
        return False
    others = [other for other in draft.events if other.sentence == event.sentence and other.type == "ASSAULT"]
    return any(is_armed(draft, mention) for other in others for mention in other.actors)


def _is_told_of(event: EventDraft, draft: Draft, mention: ActorMention) -> bool:
    """دخول *القوات* إلى البلدة, not دعا المجلس للتحرك … من قبل *المليشيات*: whether a noun of going has a mention before it, in its
    own phrase or in the next; a verb has whatever it has."""
    if event.chunk is None or not event.rule.endswith(":noun") or mention.first < event.first:
        return True
    chunks, at = draft.chunks[event.sentence], event.chunk.index + 1
    return mention.first < (chunks[at].last if at < len(chunks) else event.chunk.last)


def _is_official(draft: Draft, mention: ActorMention) -> bool:
    meant = mention.antecedent or mention
    word = draft.words[meant.first]
    if word is not None and word.stem in draft.knowledge.operators("travelling_office"):
        return True
    return meant.kind == "person" and meant.entity is not None and meant.sector == "GOV"


def _is_on_ground(draft: Draft, event: EventDraft) -> bool:
    """توجهت الكتيبة إلى *الجبهة*, not توجه الجيش بالتهنئة: whether a place or the ground of a march stands with the act."""
    aim = _behind_from(draft, event)
    if aim is not None:
        return bool(draft.in_place[aim.head]) or _is_ground(draft, aim)
    if event.places:
        return True
    if event.chunk is None:
        return False
    at = event.chunk.index
    for chunk in draft.chunks[event.sentence][at + 1 : at + _NEAR]:
        if chunk.kind == VERB:
            return False
        if chunk.kind == NOUNS and _is_ground(draft, chunk):
            return True
    return False


def _is_ground(draft: Draft, chunk: Chunk) -> bool:
    word = draft.words[chunk.head]
    if word is not None and word.stem in draft.knowledge.operators("every_word") and chunk.last > chunk.head + 1:
        word = draft.words[chunk.head + 1]  # على *مختلف المحاور*
    return word is not None and word.stem in draft.knowledge.operators("march_ground")


def _behind_from(draft: Draft, event: EventDraft) -> Chunk | None:
    """اقتربت القوات *من المدينة*, اقتربت *من تحريرها*: what stands behind من, where an act has its place there."""
    from_, slots = draft.knowledge.operators("from_preposition"), draft.entries.frames[event.frame].slots
    if event.chunk is None or all(slots.get(prep) != "place" for prep in from_):
        return None
    at = event.chunk.index
    for chunk in draft.chunks[event.sentence][at + 1 : at + _NEAR]:
        if chunk.kind == VERB:
            return None
        if chunk.kind == NOUNS and chunk.prep:
            return chunk if chunk.prep in from_ else None
    return None


def is_troops(draft: Draft, mention: ActorMention) -> bool:
    """Whether a mention is of men or vehicles of war that move, not of a commander, a ministry or an aircraft of whatever kind."""
    meant, word = mention.antecedent or mention, draft.words[mention.first]
    if meant.kind == "person" or meant.head_class in ("person", "role", "title", "institution"):
        return False
    if not (is_armed(draft, meant) or _are_of_force(draft, meant)):
        return False
    if word is None or word.stem not in draft.knowledge.operators("no_troops"):
        return True
    second = draft.words[mention.first + 1] if mention.last > mention.first + 1 else None
    return second is not None and second.stem in draft.knowledge.operators("war_adjective")  # سفن *حربية*


def _flies_to_base(draft: Draft, event: EventDraft, mention: ActorMention) -> bool:
    """وصول ست *طائرات أميركية إلى قاعدة* إنجرليك: aircraft of a nation that go to a base are of war, whatever they are called."""
    if draft.lacks("base_noun") or not _are_aircraft(draft, mention) or mention.country is None:
        return False
    heads = (draft.words[place.first] for place in event.places)
    return any(head is not None and head.stem in draft.knowledge.operators("base_noun") for head in heads)


def _are_some_aircraft(draft: Draft, event: EventDraft, mention: ActorMention) -> bool:
    """وصول ثلاث *طائرات قطرية* إلى المطار: whether the act of a noun is that of a number of aircraft, none of them of war."""
    if not event.rule.endswith(":noun") or not draft.counted[mention.first] or not _are_aircraft(draft, mention):
        return False
    war = draft.knowledge.operators("war_adjective")
    return not any(word is not None and word.stem in war for word in draft.words[mention.first : mention.last])


def _are_aircraft(draft: Draft, mention: ActorMention) -> bool:
    if draft.lacks("several_aircraft"):
        return False
    known = draft.knowledge.operators("several_aircraft")
    return any(word is not None and word.stem in known for word in draft.words[mention.first : mention.last])


def _are_of_force(draft: Draft, mention: ActorMention) -> bool:
    """عناصر *الميليشيات*، مقاتلو *الكتيبة*: whether persons are those of a force."""
    owner = draft.words[mention.first + 1] if mention.head_class == "people" and mention.last > mention.first + 1 else None
    return owner is not None and owner.head is not None and draft.entries.heads[owner.head.ref].class_ == "force"


def is_armed(draft: Draft, mention: ActorMention) -> bool:
    if mention.kind in ("armed_group", "military"):
        return True
    if mention.head_class == "force" or mention.sector in ("REB", "UAF", "MIL"):
        return True
    return mention.antecedent is not None and is_armed(draft, mention.antecedent)
