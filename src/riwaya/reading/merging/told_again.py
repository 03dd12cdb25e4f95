"""Second tellings: a verb or noun that goes on telling of an act named before it in the sentence, and is no act of its own.

In: two events of a sentence told by one voice, in text order. Out: whether the second tells the act of the first.
The idea: syntax says so: a verb of hitting joined by و has the attack itself for its subject (وقع هجوم *واستهدف* دورية), a raid is
the subject of the verb before it (قصفت *غارات* المواقع), في, ضمن and في إطار name the whole of what is told (قصفوها *في 12 غارة*),
a genitive says what a battle is for (معارك *التطهير*), هذا takes up what was told (جراء *هذه الهجمات*).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, CONJUNCTION, MARK, NOUNS, RELATIVE, VERB, Chunk, Draft, EventDraft

_HITTING: Final = frozenset(["target", "targeted-killing", "strike", "shell", "pound"])  # verbs that say what an attack hit
_AIMING: Final = frozenset(["target", "targeted-killing"])  # of them, those that say it of the attack itself
_FIGHTS: Final = frozenset(["clash", "battle", "wage-war", "fight-group"])
_AIMS: Final = frozenset(["ASSAULT", "COERCE", "RETREAT"])  # what fights are fought for
_RAIDS: Final = frozenset(["raid", "search", "security-campaign", "sweep"])
_BLAST: Final = "explosion"
_FROM_AFAR: Final = frozenset(["aerial", "heavy-weapons", "missile", "drone"])
_DONE: Final = frozenset(["occurred", "ongoing"])
_TAKING_GROUND: Final = frozenset(["liberate", "cleanse", "retake"])
_GROUND: Final = _TAKING_GROUND | {"take-ground", "extend-control"}
_DRIVING: Final = frozenset(["expel-fighters", "drive-out", "rout"])
_LOSSES: Final = "suffer-losses"
_SPOKEN: Final = frozenset(["ACCUSE", "SUPPORT", "REJECT"])
_SEIZING: Final = frozenset(["arrest", "abduct"])
_REACH: Final = 8  # chunks from an act to the words that tell it again
_NEAR: Final = 3


def is_told_again(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """Whether `other`, behind `event` in its sentence and voice, is the same act."""
    first, second = event.chunk, other.chunk
    if event.cue_of is not None and _is_cognate(draft, event, other):
        return True
    if first is None or second is None or other.cue_of is not None or event.frame < 0 or other.frame < 0:
        return False
    if event.type == other.type and _is_absolute_object(draft, other, first, second):
        return True
    if second.index - first.index > _REACH or (other.modality == "negated" and event.modality != "negated"):
        return False
    frames = draft.entries.frames
    one, two = frames[event.frame], frames[other.frame]
    for rule in _rules_for(event.type, other.type, second.kind == VERB, (one.id, one.mode), (two.id, two.mode)):
        if rule(draft, event, other, first, second):
            return True
    return False


def take_telling(draft: Draft, event: EventDraft, other: EventDraft) -> None:
    """Hands all that the second telling knows to the first; a raid that is the subject of its verb tells the act better."""
    if _is_subject(draft, event, other) or _id(draft, event) == _BLAST != _id(draft, other):
        event.first, event.last, event.frame, event.rule = other.first, other.last, other.frame, other.rule
        event.trigger_inner, event.definite, event.tail_end = other.trigger_inner, other.definite, other.tail_end
    if _is_losses_in(draft, event, other) or _is_kind_named(draft, event, other):
        losses = event.recipients if _id(draft, event) == _LOSSES else other.recipients or event.recipients
        event.type, event.layer, event.modality, event.chunk = other.type, other.layer, other.modality, other.chunk
        event.first, event.last, event.frame, event.rule = other.first, other.last, other.frame, other.rule
        event.trigger_inner, event.definite, event.tail_end = other.trigger_inner, other.definite, other.tail_end
        event.carried = False
        event.actors, event.recipients = other.actors or event.actors, losses
    if _is_what_for(draft, event, other):
        event.actors = other.actors or [one for one in event.actors if one not in other.recipients]
    known = {mention.first for mention in (*event.actors, *event.recipients)}
    event.actors = event.actors or [mention for mention in other.actors if mention.first not in known]
    event.recipients = event.recipients or [mention for mention in other.recipients if mention not in event.actors]
    event.places = event.places or other.places
    event.tolls = event.tolls or other.tolls
    event.weapon = event.weapon or other.weapon
    if other.chunk is not None and other.chunk.kind == VERB:
        event.told_by.append(other.chunk.index)
    elif other.chunk is not None:
        event.taken_up.append(other.chunk.index)
    event.effects += [effect for effect in other.effects if effect not in event.effects]


def _is_hit(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """وقع هجوم في البلدة *واستهدف* دورية, شن غارات على الحي *وقصفه*: a verb of hitting that و joins to a named attack, with no
    subject of its own and at no other place."""
    if second.kind != VERB or event.layer != "attack" or not event.rule.endswith(":noun"):
        return False
    before = draft.chunks[second.sentence][second.index - 1] if second.index else None
    set_off = before is not None and before.kind == MARK and _id(draft, other) in _AIMING
    if not second.conj and not (set_off and event.actors and other.actors == event.actors):
        return False  # غارة شنها الطيران، *استهدفت* عناصر
    takes_it_up = (
        second.word is not None and bool(second.word.suffix) and other.layer == "attack" and _id(draft, event) not in _FIGHTS
    )
    if not (takes_it_up or _id(draft, other) in _HITTING) or any(mention.first > other.first for mention in other.actors):
        return False
    if any(mention not in event.actors for mention in other.actors):
        return False
    if not takes_it_up and event.actors and _id(draft, other) not in _AIMING:
        return False  # شنت الطائرات غارات على القاعدة *وقصفت* مخازن: whoever did it does more
    between = draft.chunks[second.sentence][first.index + 1 : second.index]
    verbs = [chunk for chunk in between if chunk.kind == VERB]
    if any(chunk.kind == COMPLEMENTIZER for chunk in between) or not all(_only_carries(chunk) for chunk in verbs):
        return False
    return not _has_place_of_its_own(draft, event, second)


def _only_carries(verb: Chunk) -> bool:
    """هجوم *وقع* أمس, غارات *شنها* التحالف: a verb that says no more than that an act was done."""
    return verb.word is not None and verb.word.light is not None


def _has_place_of_its_own(draft: Draft, event: EventDraft, verb: Chunk) -> bool:
    """شن غارات على صعدة *واستهدف* معسكرا في عمران: whether behind a verb stands another place than those before it."""
    chunks = draft.chunks[verb.sentence]
    end = next((one.first for one in chunks[verb.index + 1 :] if one.kind in (VERB, COMPLEMENTIZER)), chunks[-1].last)
    before = {place.name for place in draft.places_between(draft.sentences[verb.sentence][0], verb.first)}
    there = {place.name for place in draft.places_between(verb.last, end)}
    return bool(before and there and not there <= before)


def _is_by_raid(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """*قصفت* خمس *غارات* مواقع, *استهدفت* تلك *الهجمات* منتجعا: an attack that stands as the subject of a verb of hitting."""
    return _is_subject(draft, event, other)


def _is_subject(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    verb, noun = event.chunk, other.chunk
    if verb is None or noun is None or verb.kind != VERB or noun.kind != NOUNS or _id(draft, event) not in _HITTING:
        return False
    if noun.prep or noun.conj or other.layer != "attack" or noun.index != verb.index + 1 or event.actors:
        return False
    ahead = draft.words[noun.head : other.first]
    counted = draft.counted
    return all(word is None or bool(word.function) or counted[token] for token, word in enumerate(ahead, noun.head))


def _is_whole(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """قصفوا المواقع *في 12 غارة*, اقتحموا القاعدة *ضمن هجوم* واسع, أوقفت 30 شخصا *في إطار حملة*: the whole that an act is told
    to be, or to be a part of."""
    if other.layer != "attack" or other.definite or second.kind != NOUNS or _parts(draft, first, second):
        return False
    fight, taking = _id(draft, other) in _FIGHTS, _mode(draft, event) == "arrest" or _id(draft, event) in _RAIDS
    if event.type != "ASSAULT" and not (taking and other.carried):
        return False
    if event.layer != "attack" and not taking:
        return False
    if any(mention not in event.actors for mention in other.actors) and not taking:
        return False
    if _is_of_another_time(draft, first, second) or _are_elsewhere(draft, event, other):
        return False
    framed = _is_framed(draft, second)
    within = framed or second.prep in draft.knowledge.operators("within_preposition")
    if not within or (not framed and other.first > second.head and not draft.counted[second.head]):
        return False
    return not fight or _id(draft, event) in _FIGHTS


def _is_of_another_time(draft: Draft, first: Chunk, second: Chunk) -> bool:
    """قصف المواقع *بعد مقتل* جندي في إطلاق نار: whether another act, or a time before or after, stands between two words."""
    between = draft.chunks[first.sentence][first.index + 1 : second.index]
    after = draft.knowledge.any_of("after_preposition", "outcome_preposition")
    return any(
        chunk.prep in after or (chunk.kind == NOUNS and chunk.conj and chunk.word is not None and bool(chunk.word.frame_nouns))
        for chunk in between
    )


def _are_elsewhere(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """غارة على بلدة، وقصف على *بلدة أخرى*: whether two acts have places of their own that differ; not a town and a country. What
    stands behind the second is not of the first (قتل أربعة في قصف على سراقب، وطفلان في قصف على *بنش*)."""
    ahead = [place for place in event.places if place.first < other.first] or event.places
    here, there = {place.name for place in ahead}, {place.name for place in other.places}
    states = {all(place.kind == "country" for place in places) for places in (ahead, other.places)}
    return bool(here and there and here.isdisjoint(there)) and len(states) == 1


def _is_framed(draft: Draft, chunk: Chunk) -> bool:
    """*في إطار* معركة واسعة: whether a word for a frame of things opens a phrase."""
    head = draft.words[chunk.head]
    return head is not None and head.stem in draft.knowledge.operators("framework_noun")


def _is_battle_for(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """معارك *التطهير*, معركة *استعادة* القاعدة: what the genitive right behind a battle says it is fought for."""
    return _is_what_for(draft, event, other)


def _is_what_for(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    if other.first != event.last or event.chunk is not other.chunk or other.layer == "result" or other.type != "ASSAULT":
        return False
    if _id(draft, event) not in _FIGHTS or not event.rule.endswith(":noun"):
        return False
    word, named = draft.words[other.first], draft.words[event.last - 1]
    return word is not None and not word.conjunction and not word.preposition and named is not None and not named.article


def _is_shown(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """تعرضت البلدة لهجمات … جراء *تلك الاعتداءات*: an attack that a word of pointing takes up."""
    if event.type != "ASSAULT" or other.type != "ASSAULT" or event.layer != "attack" or other.layer != "attack":
        return False
    before, operators = draft.words[other.first - 1] if other.first else None, draft.knowledge.operators
    if before is None or before.function != "dem" or second.conj or not other.rule.endswith(":noun"):
        return False
    between = draft.chunks[second.sentence][first.index + 1 : second.index]
    caused = second.prep in operators("outcome_preposition")
    return caused and not any(chunk.kind == COMPLEMENTIZER for chunk in between)


def _is_taken_up(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """استهدفوا المنازل وأسفر *القصف* عن …, نفذ غارات حيث تركزت *الضربات*, أصيبوا جراء *الهجوم*: the article alone takes up an
    attack named before it, as the subject of a verb or as a cause."""
    if event.type != "ASSAULT" or other.type != "ASSAULT" or event.layer != "attack" or other.layer != "attack":
        return False
    named = draft.words[other.first]
    if named is None or not named.article or event.definite or other.first != second.head or other.last != second.last:
        return False
    if second.conj or second.kind != NOUNS or event.modality not in _DONE or not _are_of_one_kind(draft, event, other):
        return False
    own = (*other.actors, *other.recipients)
    if any(one.first > first.last and one not in event.actors and one not in event.recipients for one in own):
        return False
    chunks = draft.chunks[second.sentence]
    between, after = chunks[first.index + 1 : second.index], draft.knowledge.operators("after_conjunction")
    if any(chunk.kind == COMPLEMENTIZER or chunk.text in after for chunk in between):
        return False
    meanwhile = draft.knowledge.operators("meanwhile_conjunction")
    if any(place.first > other.first for place in other.places) and any(chunk.text in meanwhile for chunk in between):
        return False  # مواجهات غربي مأرب، *فيما استمرت الاشتباكات في تعز*
    before, behind = chunks[second.index - 1], chunks[second.index + 1] if second.index + 1 < len(chunks) else None
    if before.word is not None and before.word.stem in draft.knowledge.operators("focusing_verb"):
        return not second.prep
    if behind is not None and (behind.kind == RELATIVE or (behind.kind == NOUNS and bool(behind.prep or behind.conj))):
        return bool(not second.prep and behind.kind == NOUNS and before.kind == VERB and not _are_elsewhere(draft, event, other))
    if second.prep:
        return second.prep in draft.knowledge.operators("outcome_preposition")
    return before.kind == VERB


def _are_of_one_kind(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """غارات … *الضربات*, هجوم … *القصف*: whether one of two attacks may be called by the name of the other."""
    if _BLAST in (_id(draft, event), _id(draft, other)) or (_id(draft, event) in _FIGHTS) != (_id(draft, other) in _FIGHTS):
        return False
    one, two = _mode(draft, event), _mode(draft, other)
    return one == two or two is None or one is None or {one, two} <= _FROM_AFAR


def _is_cause_of_blast(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """انفجار *ناجم عن* تفجير نفق, هجوم هو *سبب الانفجار*: a blast and the attack that it came of."""
    operators = draft.knowledge.operators
    if event.type != "ASSAULT" or other.type != "ASSAULT" or "attack" not in (event.layer, other.layer):
        return False
    if _id(draft, other) == _BLAST:
        before = draft.words[other.first - 1] if other.first > first.last else None
        return event.layer == "attack" and other.definite and before is not None and before.stem in operators("cause_noun")
    if _id(draft, event) != _BLAST or event.actors or draft.entries.frames[other.frame].layer == "result":
        return False
    between = draft.chunks[second.sentence][first.index + 1 : second.index + 1]
    if second.prep in operators("outcome_preposition"):
        return not any(chunk.kind in (VERB, COMPLEMENTIZER) for chunk in between[1:-1])
    caused = [chunk for chunk in between if chunk.kind == CONJUNCTION and chunk.text in operators("after_conjunction")]
    return bool(caused) and _mode(draft, other) in ("explosives", "destroy")


def _is_sentence_of_court(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """*حكم* محكمة في العاصمة *بإعدام* القائد: a verdict and what ب says it is."""
    convicts = event.type == other.type == "SANCTION" and event.rule.endswith(":noun") and other.rule.endswith(":noun")
    if not convicts or _mode(draft, event) != "convict":
        return False
    return second.prep in draft.knowledge.operators("means_preposition") and not _parts(draft, first, second)


def _is_way_of_aid(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """نقلت المساعدات *بواسطة الجسر الجوي*: the way by which relief came."""
    if event.type != "AID" or other.type != "AID" or _parts(draft, first, second):
        return False
    return second.prep in draft.knowledge.operators("through_preposition")


def _is_in_talks(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """بحث الوزيران *في اتصال هاتفي*, ناقشوا *خلال اجتماعهم*, يجتمعون *لإجراء مشاورات*: the talk in which things are talked of."""
    if event.type != "CONSULT" or other.type != "CONSULT" or not event.rule.endswith(":verb") or _parts(draft, first, second):
        return False
    if "visit" in (_mode(draft, event), _mode(draft, other)) or _is_of_another_time(draft, first, second):
        return False
    operators, head = draft.knowledge.operators, draft.words[second.head]
    if second.prep in operators("during_preposition"):
        return True
    return second.prep in operators("of_preposition") and head is not None and head.stem in operators("act_carrier")


def _is_approved(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """وافق المجلس *على اتفاقية*, اتفاقية *للتعاون*: an agreement that is agreed to, and what it is about."""
    if first is second:  # قرر المجلس *الموافقة على اتفاقية*
        governed = draft.tokens.norm[event.last - 1] in draft.knowledge.operators("on_preposition")
        return governed and event.type == other.type == "AGREE" and other.first == event.last and not other.definite
    if event.type != "AGREE" or second.conj or _parts(draft, first, second) or second.index - first.index > _NEAR:
        return False
    operators = draft.knowledge.operators
    if other.type == "AGREE" and other.rule.endswith(":noun"):
        return second.prep in operators("on_preposition") and not other.actors
    return other.type == "COOPERATE" and second.prep in operators("of_preposition") and event.rule.endswith(":noun")


def _is_synonym(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """دعم *ومساندة* القوات, نهبوا *وسرقوا* المخازن: two words of one meaning joined before what belongs to both."""
    if other.first != event.last or event.type in ("PROTEST", "REQUEST", "MOBILIZE") or event.rule[-5:] != other.rule[-5:]:
        return False
    alike = _id(draft, event) == _id(draft, other) or event.type in ("AID", "SUPPORT", "ACCUSE")
    taken = _mode(draft, event) == "arrest" == _mode(draft, other)  # توقيفه *واحتجازه*
    if not alike and not taken and not {_id(draft, event), _id(draft, other)} <= _TAKING_GROUND:
        return False
    word = draft.words[other.first]
    if word is None or not word.conjunction or event.tolls:
        return False
    return not (event.recipients and other.recipients and event.recipients[0] is not other.recipients[0])


def _is_same_step(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """تحرير المدينة *وتطهيرها* منهم, سيطرته على البلدة *وطرده* الجيش منها, اعتقلوا أربعة *واقتادوهم*: what is joined to an act of
    its own kind, with a pronoun that takes up whom or what it was done to or who did it."""
    word = draft.words[other.first]
    if word is None or not word.suffix or not word.conjunction or second.prep or event.modality != other.modality:
        return False
    mine, its = _id(draft, event), _id(draft, other)
    ground = mine in _GROUND and its in _GROUND | _DRIVING and mine != its and event.rule.endswith(":noun")
    held = _mode(draft, event) == "arrest" == _mode(draft, other) and second.kind == VERB
    if not (ground or held) or _are_elsewhere(draft, event, other):
        return False
    between = draft.chunks[second.sentence][first.index + 1 : second.index]
    return not any(chunk.kind in (VERB, COMPLEMENTIZER) for chunk in between)


def _is_aim(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """اشتباكات *من أجل السيطرة* على القاعدة, عملية *لاستكمال تحرير* المدن, معركة *تهدف إلى السيطرة* على الحي: the aim of a fight
    that is named, told in more words than one."""
    fight = event.type == "ASSAULT" and event.layer == "attack" and (event.rule.endswith(":noun") or _id(draft, event) in _FIGHTS)
    if not fight or other.type not in _AIMS or not other.rule.endswith(":noun") or second.conj:
        return False
    operators, head = draft.knowledge.operators, draft.words[second.head]
    between = draft.chunks[second.sentence][first.index + 1 : second.index]
    verb = between[-1] if between and between[-1].kind == VERB else None
    if verb is not None:
        aims = verb.word is not None and verb.word.stem in operators("aiming_verb") and not verb.conj
        told = any(chunk.kind in (VERB, COMPLEMENTIZER, CONJUNCTION) for chunk in between[:-1])
        return aims and not told and other.first == second.head and second.prep in operators("goal_preposition")
    if _parts(draft, first, second) or head is None or other.first != second.head + 1:
        return False
    sake = second.prep in operators("from_preposition") and head.stem in operators("aim_phrase")
    return sake or (second.prep in operators("purpose") and head.stem in operators("completing_noun"))


def _is_outcome(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """حملة اعتقالات *أسفرت عن اعتقال* عشرين: what a campaign of arrests led to, where those are arrests."""
    if not second.prep or second.prep not in draft.knowledge.operators("about_preposition"):
        return False
    seizing = _mode(draft, event) in _SEIZING and _mode(draft, other) in _SEIZING
    if not seizing or not (event.rule.endswith(":noun") and other.rule.endswith(":noun")):
        return False
    verb = draft.chunks[second.sentence][second.index - 1]
    between = draft.chunks[second.sentence][first.index + 1 : verb.index]
    return verb.kind == VERB and not verb.conj and not any(chunk.kind in (VERB, COMPLEMENTIZER) for chunk in between)


def _is_announced(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """سريان *هدنة* أعلنها التحالف: a truce that the clause behind it says who announced."""
    if not event.first <= other.antecedent < event.last:
        return False
    return _mode(draft, event) == "ceasefire" and _id(draft, other) == "announce-truce"


def _is_compared(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """استهدفت الناشطين أكثر *مما استهدفت* المسلحين: the verb of an act told again behind a comparison."""
    before = draft.chunks[second.sentence][second.index - 1] if second.index else None
    if second.kind != VERB or before is None or _id(draft, event) != _id(draft, other):
        return False
    return before.text in draft.knowledge.operators("than_what")


def _is_losses(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """مني الجيش بخسائر *في المعارك*, يتكبدون خسائر *خلال الاشتباكات*: the fight that losses were suffered in."""
    return _is_losses_in(draft, event, other)


def _is_losses_in(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    first, second = event.chunk, other.chunk
    if first is None or second is None or event.actors or _id(draft, event) != _LOSSES or _id(draft, other) not in _FIGHTS:
        return False
    if event.modality not in _DONE or other.modality not in _DONE or second.index - first.index > _REACH or other.recipients:
        return False
    return second.prep in draft.knowledge.operators("during_preposition") and not _parts(draft, first, second)


def _is_kind(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """عملية *هروب*, حملة من *القصف*: what follows a word as common as عملية says what was carried out."""
    return _is_kind_named(draft, event, other)


def _is_kind_named(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    first, second = event.chunk, other.chunk
    if first is None or second is None or not event.carried or not other.rule.endswith(":noun") or other.frame == event.frame:
        return False
    if first is second:
        return other.first == event.last and event.last - event.first == 1 and not event.definite
    from_, head = draft.knowledge.operators("from_preposition"), draft.words[second.head]
    right_behind = second.index == first.index + 1 and event.last == first.last and other.first == second.head
    return right_behind and second.prep in from_ and other.type == "ASSAULT" and head is not None and not event.definite


def _is_cognate(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """أدين أشد *إدانة*, أكدت دعم *وتضامن* بلادها: a noun of the act that a cue is, right behind it."""
    if other.cue_of is not None or other.type != event.type or not other.rule.endswith(":noun") or event.type not in _SPOKEN:
        return False
    word = draft.words[other.first]
    if word is None or word.preposition or not 0 <= other.first - event.last <= 1 or word.article:
        return False
    between = draft.words[event.last] if other.first > event.last else None
    joined = other.first == event.last and bool(word.conjunction)
    return joined or (between is not None and not word.conjunction and between.stem in draft.knowledge.operators("superlative"))


def _is_absolute_object(draft: Draft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """رفضت العرض *رفضا قاطعا*, انسحبت من البلدة *انسحابا كاملا*: a noun of the act of the verb before, with an adjective that
    says how."""
    if first.kind != VERB or second.kind == VERB or second.prep or second.conj or other.definite:
        return False
    behind = draft.words[other.first + 1] if other.first + 1 < len(draft.words) else None
    if behind is None or behind.article or behind.stem not in draft.knowledge.operators("absolute_object_adjective"):
        return False
    return not _parts(draft, first, second)


def _parts(draft: Draft, first: Chunk, second: Chunk) -> bool:
    """Whether a clause of its own opens between two chunks."""
    kinds = {chunk.kind for chunk in draft.chunks[first.sentence][first.index + 1 : second.index]}
    return not kinds.isdisjoint((VERB, COMPLEMENTIZER, RELATIVE, CONJUNCTION)) or first.index > second.index


def _id(draft: Draft, event: EventDraft) -> str:
    return draft.entries.frames[event.frame].id


def _mode(draft: Draft, event: EventDraft) -> str | None:
    return draft.entries.frames[event.frame].mode


_Rule = Callable[[Draft, EventDraft, EventDraft, Chunk, Chunk], bool]
_BOTH: Final = "="  # the type of the first act
# Each rule with the types that it asks of the two acts ("": any), and whether it asks that a verb tells the second, or no verb.
_RULES: Final[tuple[tuple[_Rule, str, str, bool | None], ...]] = (
    (_is_hit, "", "", True), (_is_by_raid, "", "", False), (_is_whole, "", "", False), (_is_battle_for, "", "ASSAULT", None),
    (_is_shown, "ASSAULT", "ASSAULT", None), (_is_taken_up, "ASSAULT", "ASSAULT", False),
    (_is_cause_of_blast, "ASSAULT", "ASSAULT", None), (_is_sentence_of_court, "SANCTION", "SANCTION", None),
    (_is_way_of_aid, "AID", "AID", None), (_is_in_talks, "CONSULT", "CONSULT", None), (_is_approved, "AGREE", "", None),
    (_is_synonym, "", _BOTH, None), (_is_same_step, "", "", None), (_is_aim, "ASSAULT", "", None),
    (_is_outcome, "", "", None), (_is_announced, "", "", None), (_is_compared, "", "", True),
    (_is_losses, "", "", None), (_is_kind, "", "", None),
)  # fmt: skip


def _is_of_frames(rule: _Rule, one: tuple[str, str | None], two: tuple[str, str | None]) -> bool:
    """Whether a rule may concern two acts by the names and modes of their frames."""
    (mine, mode), (its, other) = one, two
    if rule is _is_by_raid:
        return mine in _HITTING
    if rule is _is_battle_for:
        return mine in _FIGHTS
    if rule is _is_cause_of_blast:
        return _BLAST in (mine, its)
    if rule is _is_sentence_of_court:
        return mode == "convict"
    if rule is _is_same_step:
        return (mine in _GROUND and its in _GROUND | _DRIVING) or mode == "arrest" == other
    if rule is _is_outcome:
        return mode in _SEIZING and other in _SEIZING
    if rule is _is_announced:
        return mode == "ceasefire" and its == "announce-truce"
    if rule is _is_compared:
        return mine == its
    return mine == _LOSSES and its in _FIGHTS if rule is _is_losses else True


@cache
def _rules_for(
    one: str, two: str, verb: bool, frame: tuple[str, str | None], other: tuple[str, str | None]
) -> tuple[_Rule, ...]:  # fmt: skip
    """The rules that may concern two acts of these types and frames (name and mode), the second told by a verb or not."""
    same = _BOTH if one == two else two
    return tuple(
        rule for rule, first, second, told in _RULES
        if first in ("", one) and second in ("", two, same) and (told is None or told == verb) and _is_of_frames(rule, frame, other)
    )  # fmt: skip


__all__ = ["is_told_again", "take_telling"]
