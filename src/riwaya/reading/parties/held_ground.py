"""Whom an attack hits where a clause says who is there: غارة على فندق *يتجمع فيه المسلحون*, تدمير وكر *يضم قادة من التنظيم*.

In: the attacks of a sentence that name nobody hit. Out: the same, with those whom the clause behind the ground or thing that is hit
names as its holders, or as those inside.
The idea: behind what is hit a verb of holding, staying or using takes it up with a pronoun and has them as its subject; a verb of
containing or carrying has them as its object.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import joined, right_arguments
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    MARK,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.knowledge import Knowledge
from riwaya.reading.words.marks import COMMAS

_HIT: Final = frozenset(["ASSAULT", "COERCE"])
_NEAR: Final = 4  # chunks between a verb and those it names
_THERE: Final = frozenset(["force", "group", "state", "people", "person", "role", "title", "institution"])


def name_holders(draft: Draft, events: list[EventDraft]) -> None:
    """Gives attacks that name nobody hit whoever holds, uses or fills what they hit."""
    if not events or _holding_stems(draft.knowledge).isdisjoint(draft.stems_in(events[0].sentence)):
        return
    for event in events:
        if event.type not in _HIT or event.chunk is None or event.cue_of is not None:
            continue
        named = any(not _is_thing(draft, one) for one in event.recipients)
        frame = draft.entries.frames[event.frame]
        if frame.mutual or (event.layer == "result" and frame.toll != "destroyed"):
            continue
        chunks = draft.chunks[event.sentence]
        acts = [one.chunk.index for one in events if one is not event and one.chunk is not None and one.chunk.kind == NOUNS]
        for ground in _grounds(draft, chunks, event):
            if any(event.chunk.index < index <= ground.index for index in acts):
                continue  # غارات بعد هجوم *على موقع* تحصن فيه …: what another act hits
            found = _holders(draft, chunks, ground)
            if named and not (found and found == event.recipients):
                continue
            found = found or _owners(draft, chunks, ground, event) or _in_whose_hands(draft, chunks, ground)
            if found and not _are_doers(found, event) and not _is_no_party(draft, found[0]):
                event.recipients = found + _holders_of_next(draft, chunks, ground, found, event)
                break


@lru_cache(maxsize=4)
def _holding_stems(knowledge: Knowledge) -> frozenset[str]:
    """The stems without which no sentence says who is there: verbs of holding and containing, nouns of hands and of things."""
    things = (knowledge.nouns(name) for name in ("struck_noun", "materiel_noun", "owned_thing", "hit_force_noun"))
    return knowledge.any_of("containing_verb", "staying_verb", "holding_noun").union(*things)


def _grounds(draft: Draft, chunks: list[Chunk], event: EventDraft) -> list[Chunk]:
    """The phrases of what an act hits, each the last of a row: قصف *منزل*، غارات *على مواقع*، استهدف القصف *منازل*."""
    hit = draft.knowledge.any_of("on_preposition", "of_preposition", "against_preposition", "towards_preposition")
    found: list[Chunk] = []
    assert event.chunk is not None
    for index in (event.chunk.index, *_hitting(draft, chunks, event), *event.told_by):
        told = chunks[index]
        behind = right_arguments(chunks, index)
        own = told.kind == NOUNS and event.last < told.last
        if own and not any(told.first <= one.first < told.last for one in event.actors):
            found.append(told)  # قصف *منزل*; but of هجوم *المقاومة* الذي استخدمت فيه أسلحة nothing is hit
        found += [chunks[one] for one in behind.nouns]
        found += [chunks[one] for one in behind.phrases if chunks[one].prep in hit]
    return [_last_of_row(draft, chunks, one) for one in found]


def _hitting(draft: Draft, chunks: list[Chunk], event: EventDraft) -> list[int]:
    """تفجير *استهدف* حافلة تقل جنودا, الغارة التي *دمرت* منزلا …: the verb behind a noun that tells what is hit."""
    assert event.chunk is not None
    if event.chunk.kind != NOUNS:
        return []
    for index in range(event.chunk.index + 1, min(len(chunks), event.chunk.index + 1 + _NEAR)):
        chunk = chunks[index]
        if chunk.kind == VERB:
            readings = chunk.word.frame_verbs[:1] if chunk.word is not None and not chunk.conj else ()
            frames = [draft.entries.frames[one.ref] for one in readings]
            return [index] if any(frame.layer == "attack" or frame.toll == "destroyed" for frame in frames) else []
        if chunk.conj or not (chunk.kind in (RELATIVE, TIME, ADVERB) or (chunk.kind == NOUNS and chunk.prep)):
            return []
    return []


def _last_of_row(draft: Draft, chunks: list[Chunk], ground: Chunk) -> Chunk:
    """على منازل *ومدارس* يتحصن فيها …: what the clause behind a row stands behind, and behind من (عدد *من المنازل*)."""
    index, partitive = ground.index, draft.knowledge.operators("from_preposition")
    while index + 1 < len(chunks) and chunks[index + 1].kind == NOUNS and chunks[index + 1].actor is None:
        opening = draft.words[chunks[index + 1].first]
        near = opening is not None and opening.stem in draft.knowledge.operators("near_noun")
        if near or not (chunks[index + 1].conj or chunks[index + 1].prep in partitive):
            break  # سيارة *بالقرب من قاعدة* للجيش: no row
        index += 1
    return chunks[index]


def _holders(draft: Draft, chunks: list[Chunk], ground: Chunk) -> list[ActorMention]:
    """Those whom the clause right behind a phrase names as being there; empty where there is no such clause."""
    index, relative, containing = ground.index + 1, False, draft.knowledge.operators("containing_verb")
    ending = draft.words[ground.last - 1]
    if ending is not None and ground.last > ground.head + 1 and ending.stem in containing and not ending.suffix:
        return _contained(draft, chunks, ground.index)  # حافلة *تقل* جنودا: a verb that is spelt as a noun
    if index < len(chunks) and chunks[index].kind == RELATIVE and not chunks[index].conj:
        index, relative = index + 1, True
    elif further := _behind_where(draft, chunks, ground):
        if chunks[further].kind == CONJUNCTION:
            return _staying_there(draft, chunks, further + 1)
        index, relative = further + 1, True
    last = draft.words[ground.last - 1]
    if not relative and (last is None or last.article or last.suffix):
        return []
    if index < len(chunks) and chunks[index].kind == AUXILIARY and not chunks[index].conj:
        index += 1
    verb = chunks[index] if index < len(chunks) else None
    if verb is not None and verb.kind == NOUNS and verb.prep and not verb.conj and verb.actor is not None:
        hands = draft.words[verb.head]  # الأسلحة التي كانت *بحوزة المسلحين*, المواقع التي في قبضة …
        held = hands is not None and hands.stem in draft.knowledge.operators("holding_noun") and not hands.suffix
        return _parties(chunks, index) if held and verb.actor.first == verb.head + 1 else []
    if verb is not None and verb.kind == NOUNS and verb.word is not None and verb.word.stem in containing and not (
        verb.prep or verb.conj or verb.word.suffix
    ):  # fmt: skip
        inside = verb.actor is not None and verb.actor.first == verb.head + 1
        return _parties(chunks, index) if inside else _contained(draft, chunks, index)
    if verb is None or verb.kind != VERB or verb.conj or verb.word is None:
        return []
    if verb.word.stem in containing and not verb.word.suffix:
        return _contained(draft, chunks, index)
    if verb.word.stem not in draft.knowledge.operators("staying_verb"):
        return []
    taken_up = bool(verb.word.suffix)
    for other in range(index + 1, min(len(chunks), index + 1 + _NEAR)):
        chunk = chunks[other]
        if chunk.kind == PRONOUN and not chunk.conj and chunk.word is not None and chunk.word.function == "prepron":
            taken_up = True
        elif chunk.kind == NOUNS and not chunk.prep and not chunk.conj:
            return _parties(chunks, other) if taken_up or _is_taken_up_behind(chunks, other) else []
        elif chunk.kind not in (TIME, ADVERB):
            return []
    return []


def _staying_there(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """حيث *يتمركز مسلحو التنظيم*, حيث تتواجد هناك *قوات*: the subject of a verb of staying in a clause of where."""
    verb = chunks[at] if at < len(chunks) else None
    if verb is None or verb.kind != VERB or verb.word is None or verb.word.suffix:
        return []
    if verb.word.stem not in draft.knowledge.operators("staying_verb"):
        return []
    for other in range(at + 1, min(len(chunks), at + 1 + _NEAR)):
        chunk = chunks[other]
        if chunk.kind == NOUNS and not chunk.prep and not chunk.conj:
            return _parties(chunks, other)
        if chunk.kind not in (TIME, ADVERB) and not (chunk.kind == NOUNS and _is_where(draft, chunk)):
            return []
    return []


def _holders_of_next(
    draft: Draft, chunks: list[Chunk], ground: Chunk, held: list[ActorMention], event: EventDraft
) -> list[ActorMention]:
    """على قرية يسيطر عليها الثوار، *وعلى قرية يسيطر عليها التنظيم*: who holds the further ground that و joins behind a clause."""
    own = draft.chunk_of[held[-1].first]
    index, found = own.index + 1 if own is not None else len(chunks), []
    while index < len(chunks):
        chunk = chunks[index]
        if chunk.kind == NOUNS and chunk.conj:
            if chunk.prep != ground.prep or chunk.actor in held:
                break
            more = _holders(draft, chunks, _last_of_row(draft, chunks, chunk))
            if not more or _are_doers(more, event) or _is_no_party(draft, more[0]):
                break
            found += [one for one in more if one not in held]
            last = draft.chunk_of[more[-1].first]
            index = last.index if last is not None and last.index > index else len(chunks)
        elif not (_is_where(draft, chunk) or (chunk.kind == MARK and chunk.text in COMMAS)):
            break
        index += 1
    return found


def _is_where(draft: Draft, chunk: Chunk) -> bool:
    """*في تعز*, *بريف حلب*: a phrase that says where, and names nobody."""
    if chunk.kind in (TIME, ADVERB):
        return True
    operators = draft.knowledge.operators
    places = draft.knowledge.any_of("place_preposition", "within_preposition")
    where = chunk.kind == NOUNS and not chunk.conj and chunk.prep in places
    where = where and chunk.prep not in operators("towards_preposition")
    return where and (chunk.actor is None or chunk.actor.head_class in ("state", "institution"))


def _behind_where(draft: Draft, chunks: list[Chunk], ground: Chunk) -> int:
    """المجمع في المدينة، *والذي* يسيطر عليه …, قرية بريف حلب، *حيث* يتمركز …: the clause that tells of a ground further off, behind
    where it lies and a comma; 0 where there is none, or where it may tell of the town just named."""
    index = ground.index + 1
    while index < len(chunks) and _is_where(draft, chunks[index]):
        index += 1
    far = index > ground.index + 1
    comma = index < len(chunks) and chunks[index].kind == MARK and chunks[index].text in COMMAS
    clause = chunks[index + comma] if index + comma < len(chunks) else None
    if clause is None or not (far or comma or clause.conj):
        return 0
    if clause.kind == CONJUNCTION and not clause.conj and clause.text in draft.knowledge.operators("where_word"):
        return clause.index
    if clause.kind != RELATIVE or not (clause.conj or comma):
        return 0
    hers = clause.word is not None and clause.word.stem in draft.knowledge.operators("feminine_relative")
    return 0 if far and hers else clause.index  # في مدينة تعز، *التي* يسيطر عليها: which of them is open


def _owners(draft: Draft, chunks: list[Chunk], ground: Chunk, event: EventDraft) -> list[ActorMention]:
    """على تجمعات ومعدات عسكرية *للحوثيين*, على تعزيزات *للجماعة*: whose all the things of a row are."""
    owner = chunks[ground.index + 1] if ground.index + 1 < len(chunks) else None
    if owner is None or owner.kind != NOUNS or owner.conj or owner.prep not in draft.knowledge.operators("of_preposition"):
        return []
    if owner.actor is None or owner.actor.first != owner.head or owner.actor.head_class == "institution":
        return []  # في مدينة تابعة *لمحافظة* أخرى
    words = draft.words[max(ground.head, event.last if ground is event.chunk else 0) : ground.last]
    things = draft.knowledge.any_of("struck_noun", "materiel_noun", "owned_thing", "hit_force_noun")
    if not any(word is not None and not word.article and not word.suffix and _bare(draft, word.stem) in things for word in words):
        return []
    return [owner.actor] if owner.actor.head_class == "source" else _parties(chunks, owner.index)  # لمخيمات *لناشطي الحزب*


def _in_whose_hands(draft: Draft, chunks: list[Chunk], ground: Chunk) -> list[ActorMention]:
    """المناطق الخاضعة *لسيطرة الحكومة*, قرى تحت *سيطرة النظام*, مناطق *سيطرة المعارضة*: under whose control a ground is."""
    operators, behind = draft.knowledge.operators, chunks[ground.index + 1] if ground.index + 1 < len(chunks) else None
    holding, last = operators("holding_noun"), draft.words[ground.last - 1]
    first, end = 0, 0
    if ground.prep in operators("towards_preposition"):
        return []  # منعت مرور الشاحنات *إلى مناطق* سيطرة الفصائل
    if behind is not None and behind.kind == NOUNS and not behind.conj and behind.word is not None and behind.word.stem in holding:
        subject = last is not None and last.stem in operators("subject_to_word") and behind.prep in operators("of_preposition")
        if (subject or behind.prep in operators("under_preposition")) and not behind.word.suffix:
            first, end = behind.head + 1, behind.last
    for token in range(ground.head + 1, ground.last - 1) if not end else ():
        word, before = draft.words[token], draft.words[token - 1]
        held = before is not None and before.stem in operators("held_noun")
        if held and word is not None and word.stem in holding and not (word.suffix or word.article):
            first, end = token + 1, ground.last
    found = mention_in(draft, first, end) if end > first else None
    if found is None or found.first != first or found.head_class not in _THERE:
        return []
    draft.add(found)
    own = draft.chunk_of[first]
    more = joined(chunks, own.index)[1:] if own is not None and own.last == end else []
    return [found, *(one.actor for one in more if one.actor is not None and not one.prep and one.actor.head_class in _THERE)]


def _bare(draft: Draft, stem: str) -> str:
    """A noun without the ending of the accusative (رتلا)."""
    endings = draft.knowledge.operators("accusative_ending")
    return stem.removesuffix(next((one for one in endings if stem.endswith(one) and len(stem) > len(one) + 2), ""))


def _is_thing(draft: Draft, mention: ActorMention) -> bool:
    """*منصات صواريخ* ومخازن للجماعة, *رتلا* عسكريا للجماعة: arms and things that are nobody by themselves."""
    head = draft.words[mention.first]
    own = draft.chunk_of[mention.first]
    if head is None or head.article or mention.entity is not None or mention.country is not None:
        return False
    if own is None or mention.last > own.last:
        return False  # *دورية للجيش*: named with whose it is
    things = draft.knowledge.any_of("materiel_noun", "struck_noun", "hit_force_noun")
    return _bare(draft, head.stem) in things and mention.head_class not in ("person", "people")


def without_hit_forces(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """شنت الطائرات غارات على *تعزيزات* للجماعة: forces and supplies that an attack hits, of whose moving nothing is told."""
    nouns = draft.knowledge.operators("hit_force_noun")
    if not events or nouns.isdisjoint(draft.stems_in(events[0].sentence)):
        return events
    hit: set[int] = set()
    for event in events:
        if event.type == "ASSAULT" and event.layer == "attack" and event.chunk is not None and event.cue_of is None:
            chunks = draft.chunks[event.sentence]
            hit.update(ground.index for ground in _grounds(draft, chunks, event) if ground.index != event.chunk.index)
    kept: list[EventDraft] = []
    for event in events:
        head = draft.words[event.first]
        told = event.type == "MOBILIZE" and event.rule.endswith(":noun") and head is not None and head.stem in nouns
        if not (told and event.chunk is not None and event.chunk.head == event.first and event.chunk.index in hit):
            kept.append(event)
    return kept


def _is_taken_up_behind(chunks: list[Chunk], at: int) -> bool:
    """يسيطر الحوثيون *عليه*: whether the pronoun stands behind the subject."""
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    word = behind.word if behind is not None and behind.kind == PRONOUN and not behind.conj else None
    return word is not None and word.function == "prepron"


def _contained(draft: Draft, chunks: list[Chunk], verb: int) -> list[ActorMention]:
    """يضم *قادة*, تقل *مسلحين*, تضم أعدادا *من المقاتلين*: whom the object of a verb of containing or carrying names."""
    index = verb + 1
    while index < len(chunks) and chunks[index].kind in (TIME, ADVERB):
        index += 1
    if index < len(chunks) and chunks[index].kind == NOUNS and not chunks[index].conj:
        chunk = chunks[index]
        if chunk.actor is not None and (not chunk.prep or chunk.prep in draft.knowledge.operators("on_preposition")):
            return _parties(chunks, index)
        behind = chunks[index + 1] if index + 1 < len(chunks) else None
        if not chunk.prep and behind is not None and behind.prep in draft.knowledge.operators("from_preposition"):
            return _parties(chunks, index + 1)
    return []


def _parties(chunks: list[Chunk], index: int) -> list[ActorMention]:
    found = [one.actor for one in joined(chunks, index) if one.actor is not None and one.actor.head_class in _THERE]
    return found if found and found[0] is chunks[index].actor else []


def _is_no_party(draft: Draft, mention: ActorMention) -> bool:
    """تتمركز فيها *دبابات*, تتمركز فيها *تلك القوات*: arms, and those of whom only what was told before says who they are."""
    head = draft.words[mention.first]
    if head is None:
        return False
    return head.function == "dem" or head.stem in draft.knowledge.any_of("materiel_noun", "aircraft_noun")


def _are_doers(found: list[ActorMention], event: EventDraft) -> bool:
    """هجمات على البلدة التي يحاصرها *الجيش*: whether those named are the ones who do it."""
    doers = {one.entity for one in event.actors if one.entity}
    return any(one in event.actors or (one.entity is not None and one.entity in doers) for one in found)


__all__ = ["name_holders", "without_hit_forces"]
