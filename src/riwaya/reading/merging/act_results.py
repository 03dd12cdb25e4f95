"""Acts and their results: an attack takes the dead and wounded of its clause.

In: the events of a sentence. Out: fewer: what an attack did is told on it, killed and injured of one breath are one event.
The idea: cause and effect share a clause, or a verb of effect stands between them; what another did meanwhile is another act.
"""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from riwaya.reading.clauses.disowned_acts import answered
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICLE,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.merging.fallen_in import is_when_attacked, operation_of, told_on
from riwaya.reading.merging.joined_fates import also_hit, have_two_places, join_pairs
from riwaya.reading.merging.outcome_clauses import goes_on_to_bring, hits_attackers, is_passive_done, is_told_to_bring, led_to
from riwaya.reading.merging.retold_nouns import tell_alike
from riwaya.reading.parties.counted_people import is_bare_loss, is_fight
from riwaya.reading.parties.roles import is_between_two
from riwaya.reading.phrases.fixed_words import takes_up_fixed
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.tolls.toll_numbers import is_averted

_PERSONS: Final = frozenset(["people", "person", "role", "title", "force"])
_TOWNS: Final = frozenset(["settlement", "neighbourhood", "camp", "facility", "admin2"])


def join_results(draft: Draft, number: int, events: list[EventDraft]) -> list[EventDraft]:
    """An attack takes the tolls and the persons hit of the results in its clause; those are no events of their own."""
    attacks = [event for event in events if event.layer == "attack" and event.modality != "negated"]
    outcomes = not draft.lacks("thereby_relative")
    if not attacks and not outcomes and draft.lacks("operation_noun"):
        return join_pairs(draft, events)
    for attack in attacks:
        if attack.recipients and is_fight(draft, attack):
            attack.recipients = [mention for mention in attack.recipients if not is_bare_loss(draft, mention)]
    kept = []
    joined: dict[int, EventDraft] = {}
    for event in events:
        master = led_to(draft, event, events) if outcomes else None
        master = joined.get(id(master), master)
        if master is None and event.layer == "result" and not _is_spared(event):
            master = _master(draft, number, event, attacks) or operation_of(draft, event, events) or told_on(draft, event, events)
            if master is not None and master.type == "COERCE":
                master.type, master.layer = "ASSAULT", "attack"  # مقتل 22 في *عملية أمنية*
        if master is None or _only_describes(draft, event, master) or _is_meanwhile(draft, event, master):
            kept.append(event)
            continue
        if _is_elsewhere(draft, event, master) or _is_by_agent(draft, event, master) or _is_of_doer(draft, event, master) or (
            _is_by_those_hit(event, master)
        ):  # fmt: skip
            kept.append(event)
            continue
        if _is_at_once(draft, event, master):
            kept.append(event)
            continue
        if event.modality == "hypothetical" and is_averted(draft, event.first):
            continue
        joined[id(event)] = master
        if event.modality == "hypothetical" and master.modality == "occurred" and _is_its_means(draft, event, master):
            master.modality = "hypothetical"  # أنباء عن مقتل القائد *في غارة*
        if not master.recipients or not master.tolls:
            people = [mention for mention in event.recipients if mention not in master.actors]
            frame = draft.entries.frames[event.frame]
            if frame.toll == "displaced" or frame.needs == "toll" or (people and is_between_two(draft, master, people[0])):
                people = []  # نزوح الآلاف: whom it drove out, and not whom it hit
            if _is_aim_of(draft, event, master):
                continue  # تسللوا إلى المدينة *لتنفيذ مجزرة*: nobody has fallen yet
            if is_fight(draft, master):
                people = [mention for mention in people if not is_bare_loss(draft, mention)]
            if people and event.first < master.first and not master.actors and _is_mutual(draft, master):
                master.actors = [one for one in master.recipients if one not in people]
                master.recipients = people  # قتل 15 حوثيا في مواجهات مع المقاومة
            elif people and (event.tolls or not master.recipients):
                master.recipients = people + [one for one in master.recipients if one not in people]
        elif any(toll.effect == one.effect for toll in event.tolls for one in master.tolls):
            master.recipients += also_hit(event, master)
        master.tolls += event.tolls
        if _is_only_state(master) and (towns := _towns_before(event, master)):
            master.places = towns
        master.places = master.places or event.places
        if not master.actors and event.actors:
            # لم ترد *أنباء* عن ضحايا
            told = [mention for mention in event.actors if mention.head_class not in ("document", "source")]
            master.actors = [mention for mention in told if mention not in master.recipients]
    return join_pairs(draft, kept)


def _is_by_those_hit(result: EventDraft, attack: EventDraft) -> bool:
    """حملة ضد *مسلحين* قتلوا جنديين: whether those whom an attack is aimed at did what came before it."""
    chunk = result.chunk
    if len(result.actors) != 1 or chunk is None or chunk.kind != VERB or chunk.conj or not attack.actors:
        return False
    doer = result.actors[0]
    return attack.first < doer.first and doer.last == chunk.first and doer not in attack.actors


def _is_of_doer(draft: Draft, result: EventDraft, attack: EventDraft) -> bool:
    """قتل *الجندي* بينما كان *يقاتل*: whether who fell is who was fighting when he fell."""
    chunk = attack.chunk
    if chunk is None or chunk.kind != VERB or not chunk.index or not result.recipients or attack.first < result.first:
        return False
    during = draft.chunks[chunk.sentence][chunk.index - 1].kind == AUXILIARY
    return during and all(mention in attack.actors for mention in result.recipients)


def _is_aim_of(draft: Draft, result: EventDraft, attack: EventDraft) -> bool:
    """تسللوا إلى المدينة *لقتل السكان*: whether a killing is what an attack before it was for; but أدى القصف *لمقتل* خمسة."""
    chunk = result.chunk
    if (
        chunk is None
        or chunk.prep not in draft.knowledge.operators("purpose")
        or not attack.first < result.first
        or not chunk.index
    ):
        return False
    head = draft.words[chunk.head]
    if head is None or head.article or head.head or head.stem in draft.knowledge.operators("fallen_masdar"):
        return False
    return draft.chunks[chunk.sentence][chunk.index - 1].kind == NOUNS


def _is_only_state(event: EventDraft) -> bool:
    """قتل جندي قرب كيليس في صدام مع التنظيم في *سوريا*: whether an act's places are but states, where its result names the town."""
    return bool(event.places) and all(place.kind == "country" for place in event.places)


def _towns_before(result: EventDraft, attack: EventDraft) -> list[PlaceMention]:
    """The towns that a result names, where all of it stands before the attack."""
    return [place for place in result.places if place.kind in _TOWNS and result.first < place.first < attack.first]


def _only_describes(draft: Draft, result: EventDraft, attack: EventDraft) -> bool:
    """قتل 20 مسلحا من التنظيم *الذين تسللوا* إلى البلدة: what those who fell had done themselves is not what they fell in."""
    chunk = attack.chunk
    if _is_done_by_thing(draft, result, attack):
        return True
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


def _is_done_by_thing(draft: Draft, result: EventDraft, attack: EventDraft) -> bool:
    """دمر الجيش مدفعا *كان يقصف* الحي, قتلوا مسلحا *كان يطلق* النار: whether it describes what, or whom, another hit."""
    verb, told = attack.chunk, result.chunk
    if verb is None or told is None or verb.kind != VERB or verb.conj or not result.actors:
        return False
    wrecked = draft.entries.frames[result.frame].toll == "destroyed" and attack.first > result.first
    readings = verb.word.frame_verbs if wrecked and verb.word is not None and verb.word.suffix else ()
    if any(one.ref == attack.frame and takes_up_fixed(draft, verb.first, one.tail) for one in readings):
        return True  # دمرت القوات صاروخا *أطلقه* المسلحون
    chunks = draft.chunks[verb.sentence]
    at = verb.index - 1
    while at > told.index and chunks[at].kind in (AUXILIARY, PARTICLE) and not chunks[at].conj:
        at -= 1
    thing, present = chunks[at], verb.verb is not None and verb.verb.tense == 2
    if at <= told.index or thing.kind != NOUNS or thing.prep or not present:
        return False
    if any(one is not thing.actor for one in attack.actors) or (thing.actor is not None and not attack.actors):
        return False
    word = draft.words[thing.head]
    return word is None or not (word.article or word.suffix or word.function == "dem")


def _is_meanwhile(draft: Draft, result: EventDraft, attack: EventDraft) -> bool:
    """أسفر الكمين عن مقتل أربعة جنود، *فيما قتل الجيش* 15 مسلحا: what another did in a clause of its own."""
    first, last = attack.chunk, result.chunk
    if first is None or last is None or first.index > last.index:
        return False
    if hits_attackers(result, attack):
        return True
    if not result.actors and draft.entries.frames[result.frame].needs != "attack":
        return False  # قصف الحي *فيما توفي* 20 بسبب البرد: a death of any sort in a clause of its own
    if any(mention in attack.actors for mention in result.actors):
        return False
    words = draft.knowledge.operators("meanwhile_conjunction")
    between = draft.chunks[last.sentence][first.index + 1 : last.index]
    return any(chunk.kind == CONJUNCTION and chunk.text in words for chunk in between)


def _is_at_once(draft: Draft, result: EventDraft, attack: EventDraft) -> bool:
    """قتلت الفصائل ثلاثة جنود، *تزامنا مع قصف* على القرية: an attack that only came at the time when others killed somebody."""
    first, last = result.chunk, attack.chunk
    if first is None or last is None or first.index >= last.index or not result.actors or not last.prep:
        return False
    if any(mention in attack.actors for mention in result.actors):
        return False
    before = draft.words[last.first - 1]
    return before is not None and before.stem in draft.knowledge.operators("at_once_word")


def _is_by_agent(draft: Draft, result: EventDraft, attack: EventDraft) -> bool:
    """قتل المسلح *على يد قوات الأمن* أثناء ردها على هجوم، *بينما كان يقاتل*: who killed is told right with the killing, and
    what was going on then stands behind it in a phrase or a clause of its own."""
    first, last = result.chunk, attack.chunk
    if first is None or last is None or first.index >= last.index or not result.actors:
        return False
    operators = draft.knowledge.operators
    agents = operators("agent_phrase")
    for chunk in draft.chunks[first.sentence][first.index + 1 : last.index]:
        if chunk.kind != NOUNS or not chunk.prep or chunk.word is None:
            continue
        if f"{chunk.prep} {chunk.word.stem}" in agents and all(one.first >= chunk.first for one in result.actors):
            then = draft.chunks[first.sentence][chunk.index + 1 : last.index + 1]
            during = operators("during_preposition") - operators("in_preposition")
            return any(
                one.prep in during or (one.kind == CONJUNCTION and one.text in operators("meanwhile_conjunction")) for one in then
            )
    return False


def _is_elsewhere(draft: Draft, result: EventDraft, attack: EventDraft) -> bool:
    """أسفرت الغارة عن مقتل سبعة في صرواح، *كما قتل* أربعة *بمنطقة الزور*: what is added in a clause of its own with a place of its
    own, where the act before it has another."""
    first, last = attack.chunk, result.chunk
    if first is None or last is None or first.index >= last.index or last.kind != VERB:
        return False
    before = draft.chunks[last.sentence][last.index - 1]
    added = before.kind == CONJUNCTION and before.text in draft.knowledge.operators("adding_conjunction")
    return added and have_two_places(draft, before, result)


def without_increments(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
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
    near = 0 < attack.chunk.index - result.chunk.index <= 2
    return near and attack.chunk.prep in draft.knowledge.any_of("in_preposition", "means_preposition")


def _is_mutual(draft: Draft, event: EventDraft) -> bool:
    """Whether an attack is a fight of two sides, of which the noun names one with مع or ضد."""
    chunk = event.chunk
    chunks = draft.chunks[event.sentence]
    if chunk is None or event.frame < 0 or not event.rule.endswith(":noun") or chunk.index + 1 >= len(chunks):
        return False
    slots = draft.knowledge.slots[event.frame]  # not قتل شرطيان في هجوم *ضد* دورية
    fought = any(slots.get(prep) == "recipient" for prep in draft.knowledge.operators("with_preposition"))
    if not fought and chunks[chunk.index + 1].prep in draft.knowledge.operators("against_preposition"):
        return False
    return chunks[chunk.index + 1].prep in draft.knowledge.any_of("with_preposition", "against_preposition")


def _is_spared(event: EventDraft) -> bool:
    """تفجير الجسر بدون *قتل* الحراس: whether those it names were not killed; لم يقتل أي مدني says that there was no toll."""
    named = event.modality == "negated" and event.rule.endswith(":noun") and bool(event.recipients)
    return named and all((toll.quantity.low or 0) > 0 for toll in event.tolls)


def _master(draft: Draft, number: int, result: EventDraft, attacks: list[EventDraft]) -> EventDraft | None:
    """The attack that a result belongs to: in the same voice, with no clause of its own between them."""
    if result.chunk is None:
        return None
    chunks = draft.chunks[number]
    best: tuple[int, EventDraft] | None = None
    for attack in attacks:
        if attack.chunk is None or not tell_alike(attack.statement, result.statement):
            continue
        if attack.first > attack.chunk.head and _is_of_doers(draft, attack.chunk.head, attack.first):
            if not is_told_to_bring(draft, chunks, attack.chunk.index, result.chunk.index):
                continue
        if _is_in_reason(draft, chunks, result, attack.chunk.index) or _is_of_others(draft, chunks, result, attack):
            continue
        if attack.first < result.first and answered(draft, chunks, result.chunk) > attack.first:
            continue  # غارات ردا على *مقتل* الجنود
        for named in (attack.chunk.index, *attack.taken_up):
            if attack.statement is not result.statement and draft.owner[chunks[named].head] is not result.statement:
                continue
            distance = abs(named - result.chunk.index)
            between = chunks[result.chunk.index + 1 : named]
            described = [
                chunk.index for chunk in between if chunk.kind == VERB and _describes_one(chunks, chunk, result.recipients, between)
            ]  # fmt: skip
            if not _connected(draft, chunks, result.chunk.index, named, attack.told_by + described):
                continue
            if best is None or distance < best[0]:
                best = distance, attack
    return best[1] if best else None


def _is_in_reason(draft: Draft, chunks: list[Chunk], result: EventDraft, attack: int) -> bool:
    """أعدم 19 عنصرا *لفرارهم* من المعارك, *بتهمة* المشاركة في القتال: why somebody was killed is not what he was killed in."""
    operators = draft.knowledge.operators
    assert result.chunk is not None
    for chunk in chunks[result.chunk.index + 1 : attack + 1]:
        if chunk.first < result.tail_end:
            continue  # فقدان خمسة أشخاص *لحياتهم* بقصف: a word of its own term
        if draft.tokens.norm[chunk.head] in operators("reply_accusative"):
            return True  # ذبح الرهينة *ردا على* التعذيب
        word = draft.words[chunk.head] if chunk.kind == NOUNS and chunk.prep else None
        if word is None:
            continue
        if word.stem in draft.knowledge.any_of("accusation_noun", "pretext_noun"):
            return True
        if not word.suffix or word.suffix not in operators("absent_suffix") or word.head:
            continue
        if chunk.prep in operators("of_preposition") or (chunk.prep in operators("because_preposition") and chunk.index < attack):
            return bool(word.frame_nouns or word.noun)
        during = chunk.prep in operators("during_preposition") or chunk.prep in operators("upon_preposition")
        if during and not draft.knowledge.morphology.pronoun_of(word.suffix)[1]:
            return bool(word.frame_nouns) or word.stem in operators("attempt_noun")  # قتلوا *خلال محاولتهم* التسلل
    return False


def _is_of_others(draft: Draft, chunks: list[Chunk], result: EventDraft, attack: EventDraft) -> bool:
    """أسفر الهجوم عن مقتل 18، *فيما قتل اثنان* في تفجير السوق: whether others died in the attack behind, no fight."""
    first, last = result.chunk, attack.chunk
    if first is None or last is None or first.index >= last.index or result.frame < 0 or attack.frame < 0:
        return False
    frames = draft.entries.frames
    if frames[attack.frame].mutual or is_fight(draft, attack):
        return False
    words, toll = draft.knowledge.operators("meanwhile_conjunction"), frames[result.frame].toll
    for chunk in chunks[first.index + 1 : last.index]:
        before = chunks[chunk.index - 1]
        if chunk.kind != VERB or before.kind != CONJUNCTION or before.text not in words or chunk.word is None:
            continue
        if any(frames[reading.ref].toll == toll and frames[reading.ref].layer == "result" for reading in chunk.word.frame_verbs):
            return True
    return False


def _is_of_doers(draft: Draft, first: int, last: int) -> bool:
    """قتلت الشرطة منفذي *الهجوم*: whether an act only says what those a phrase names had done."""
    doers = draft.knowledge.operators("perpetrator_noun")
    return any(word is not None and word.stem in doers for word in draft.words[first:last])


def _connected(draft: Draft, chunks: list[Chunk], result: int, attack: int, told_by: list[int]) -> bool:
    """Whether cause and effect share a clause: only prepositions after the result, or a verb of effect before it.

    Verbs of which the attack is the subject (القصف استهدف …) part nothing.
    """
    low, high = sorted((result, attack))
    others = [
        chunk for chunk in chunks[low + 1 : high]
        if chunk.kind == COMPLEMENTIZER or (chunk.kind == OPEN and not _is_quoted_on(draft, chunks, chunk.index))
        or (
            chunk.kind == VERB and not _is_in_relative(chunks, chunk.index) and chunk.index not in told_by
            and not _describes_thing(chunks, chunk)
        )
    ]  # fmt: skip
    if any(chunk.kind == OPEN or (chunk.kind == COMPLEMENTIZER and not (chunk.conj and attack > result)) for chunk in others):
        return False
    others = [chunk for chunk in others if chunk.kind == VERB]
    apart = draft.knowledge.operators("after_conjunction")
    if any(chunk.kind == CONJUNCTION and chunk.text in apart for chunk in chunks[low + 1 : high]):
        return False  # قتل مدنيين *بعدما* انفجرت عبوة: two acts
    if attack > result:
        # "قتل خمسة بقصف": the attack follows in a phrase of cause or means
        chunk = chunks[attack]
        if chunk.kind == VERB and chunks[attack - 1].kind == TIME and chunks[attack - 1].conj:
            return False  # مجزرة راح ضحيتها ثلاثة، *وصباح اليوم قصف* الجيش …: another act
        causes = draft.knowledge.any_of("because_preposition", "upon_preposition", "in_preposition", "after_preposition")
        caused = chunk.prep in causes
        if any(
            not _is_result(draft, other) and not (caused and _is_their_own(chunks, result, other))
            and not is_when_attacked(draft, chunks, other, attack)
            for other in others
        ):  # fmt: skip
            return False
        return bool(chunk.prep) or chunk.kind == NOUNS or chunk.conj == ""
    if _came_before(draft, chunks, attack, result):
        return False
    if not others:
        return True
    effects = 0
    for chunk in others:
        light = chunk.word.light if chunk.word is not None else None
        if light is None and not _is_result(draft, chunk):
            if goes_on_to_bring(draft, chunks, attack, chunk.index):
                continue
            return False
        effects += not (light is not None and chunk.word.suffix and is_passive_done(draft, chunks, chunk.index))  # type: ignore[union-attr]
    return effects <= 2


def _is_quoted_on(draft: Draft, chunks: list[Chunk], mark: int) -> bool:
    """الغارة "*أدت* إلى مقتل تسعة", أدى القصف "*إلى* مقتل تسعة": whether a quotation mark only opens in the middle of a clause of
    effect of one voice."""
    before, behind = chunks[mark - 1] if mark else None, chunks[mark + 1] if mark + 1 < len(chunks) else None
    if before is None or behind is None or behind.conj or draft.owner[before.last - 1] is not draft.owner[behind.head]:
        return False
    verb = behind if behind.kind == VERB else before
    told = verb.kind == VERB and verb.word is not None and verb.word.light is not None
    return told and (behind.kind == VERB or bool(behind.prep))


def _is_their_own(chunks: list[Chunk], subject: int, verb: Chunk) -> bool:
    """إن خمسة *قتلى وصلوا* إلى المستشفى إثر غارة: whether a verb has a phrase that opens the clause as its subject."""
    opens = not subject or chunks[subject - 1].kind == COMPLEMENTIZER
    return opens and verb.index == subject + 1 and chunks[subject].kind == NOUNS and not chunks[subject].prep


def _came_before(draft: Draft, chunks: list[Chunk], attack: int, result: int) -> bool:
    """قصفت الطائرات البلدة *بعد الإعلان عن مقتل* ضابطين, يأتي الهجوم *بعد أيام على* مقتله: whether "after" leads from an act, over
    nothing but nouns, to a death that came before it."""
    operators = draft.knowledge.operators
    if chunks[result].prep in operators("after_preposition"):
        return True  # جراء الغارات *بعد مقتل* مواطنين
    after = operators("aftermath_preposition")
    for index in range(result, attack, -1):
        chunk = chunks[index]
        if chunk.kind not in (NOUNS, TIME) or (chunk.conj and index < result):
            return False
        word, days = draft.words[chunk.head], chunk.kind == TIME and draft.tokens.norm[chunk.first] in after
        if days and index < result and chunks[index + 1].prep in draft.knowledge.any_of("on_preposition", "from_preposition"):
            return not chunk.conj
        if not days and (chunk.prep in after or (word is not None and word.stem in operators("aftermath_noun"))):
            return not chunk.conj
    return False


def _describes_thing(chunks: list[Chunk], verb: Chunk) -> bool:
    """استهدفوا دورية *كان يستقلها* قيادي، أسفر عن …: a clause with كان and a pronoun that describes what was hit."""
    word, before = verb.word, chunks[verb.index - 2] if verb.index > 1 else None
    if word is None or not word.suffix or before is None or before.kind != NOUNS or before.word is None or before.word.article:
        return False
    return chunks[verb.index - 1].kind == AUXILIARY


def _is_in_relative(chunks: list[Chunk], verb: int) -> bool:
    """الموقع الذي *كان يتجمع* فيه المسلحون: whether a relative pronoun opens the clause of a verb."""
    before = verb - 1
    while before > 0 and chunks[before].kind in (AUXILIARY, NEGATION, PARTICLE):
        before -= 1
    return before >= 0 and chunks[before].kind == RELATIVE


def _describes_one(chunks: list[Chunk], verb: Chunk, hit: list[ActorMention], between: list[Chunk]) -> bool:
    """قتلت طفلة *تبلغ* من العمر تسعة أعوام بقصف: a present right behind an indefinite person hit is an adjective of theirs."""
    at = verb.index - 1
    if at > 0 and chunks[at].kind in (NEGATION, AUXILIARY) and not chunks[at].conj:
        at -= 1  # مقتل ثلاثة أشخاص *لم تعرف* هويتهم, أصيب طفل *كان يلعب* بقصف
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


__all__ = ["join_results", "without_increments"]
