"""Acts of diplomacy told by a verb and the nouns that it needs: one act, one event.

In: the events of a sentence, doubles of attacks joined. Out: the same without what only completes another act.
The idea: who signs a memorandum, reaches an agreement on a ceasefire or lifts sanctions does one thing, though three of the
words name acts; what is demanded, promised or threatened is an act of its own.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, NOUNS, RELATIVE, VERB, Chunk, Draft, EventDraft

_KEPT_APART: Final = frozenset(["REQUEST", "THREATEN", "REJECT", "ACCUSE", "ASSAULT", "PROTEST", "MOBILIZE", "CONCEDE"])
_TAKING: Final = frozenset(["RETREAT", "SANCTION", "SUPPORT", "COERCE", "AID"])  # acts on what is an act by another name
_REASONED: Final = frozenset(["SANCTION", "ACCUSE", "REJECT", "RETREAT", "COERCE", "CONSULT"])
_JOINED: Final = 5  # chunks from a word of support to another that و joins to it
_REACH: Final = 4  # chunks from a verb of agreeing to the noun of what is agreed


def without_parts(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """The events of a sentence without nouns that name again what the act before them is."""
    kept: list[EventDraft] = []
    for event in events:
        threat = kept[-1] if kept and kept[-1].type == "THREATEN" and kept[-1].rule.endswith(":verb") else None
        if threat is not None and _is_threatened(draft, threat, event):
            event.modality, event.actors = "future", event.actors or list(threat.actors)
        taken = whole = None
        if event.antecedent >= 0 and event.rule.endswith(":verb"):
            taken = next((other for other in kept if _is_taken_up(draft, other, event)), None)
        if taken is not None and event.type not in ("AGREE", "COOPERATE"):
            taken.actors = taken.actors or event.actors
            taken.recipients = taken.recipients or (event.recipients if event.type != "ASSAULT" else [])
            continue
        if taken is not None:
            kept = [other for other in kept if other is not taken]
        if kept and event.cue_of is None and event.rule.endswith(":noun"):
            whole = next((other for other in reversed(kept) if _is_part(draft, other, event)), None)
        if whole is None:
            kept.append(event)
            continue
        dealings = event.type in ("AGREE", "COOPERATE", "CONSULT") and whole.type != "SUPPORT"  # تدعم إبرام اتفاق *مع طهران*
        if dealings or event.type == whole.type == "SUPPORT":  # تضامنها ووقوفها *مع تونس*
            whole.recipients = whole.recipients or [one for one in event.recipients if one not in whole.actors]
        whole.places = whole.places or event.places
    return kept


def _is_taken_up(draft: Draft, noun: EventDraft, verb: EventDraft) -> bool:
    """بعد *الاتفاق* الذي *وقعته* طهران، *المجزرة* التي ارتكبها الجيش: the noun of the act that a clause right behind it tells
    of with a pronoun for it. What is signed is told by the verb, of other acts the noun tells."""
    if noun.chunk is None:
        return False
    if noun.type == "ASSAULT" and noun.layer == "attack" and noun.first <= verb.antecedent < noun.last:
        return _launches(draft, verb)  # سقط صاروخ *أطلقه* الجيش، انفجرت عبوة *زرعها* مسلحون
    alike = noun.type == verb.type or {noun.type, verb.type} == {"AGREE", "COOPERATE"}
    return alike and noun.rule.endswith(":noun") and noun.first == verb.antecedent


def _launches(draft: Draft, verb: EventDraft) -> bool:
    word = verb.chunk.word if verb.chunk is not None else None
    return word is not None and word.stem in draft.knowledge.operators("launching_verb")


def without_weapons(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """The events of a sentence, results joined, without the weapon of the attack told before it; what it did, the attack did."""
    kept: list[EventDraft] = []
    for event in events:
        if not _is_weapon_of_last(draft, kept, event):
            kept.append(event)
            continue
        attack = kept[-1]
        attack.recipients += [mention for mention in event.recipients if mention not in attack.recipients]
        attack.tolls = attack.tolls or event.tolls
    return kept


def _is_weapon_of_last(draft: Draft, kept: list[EventDraft], weapon: EventDraft) -> bool:
    """استهدفت القوات بلدات في الريف، *بقذائف الهاون*: the weapon of the attack before it, behind its places or a clause."""
    attack = kept[-1] if kept else None
    if attack is None or attack.layer != "attack" or attack.type != "ASSAULT" or attack.statement is not weapon.statement:
        return False
    word, chunk = draft.words[weapon.first], weapon.chunk
    if weapon.type != "ASSAULT" or not weapon.rule.endswith(":noun") or chunk is None or weapon.first > chunk.first + 2:
        return False
    named = word is not None and not word.suffix and word.stem in draft.knowledge.operators("weapon_noun")
    if not named or not (chunk.prep in draft.knowledge.operators("means_preposition") or _is_in_row_of_means(draft, chunk)):
        return False
    return all(mention in attack.actors or mention in attack.recipients for mention in weapon.actors)


def _is_in_row_of_means(draft: Draft, chunk: Chunk) -> bool:
    """قصف البلدة بالأسلحة الثقيلة من صواريخ ودبابات *وقذائف الهاون*: a weapon joined to others that ب or من brings in."""
    operators = draft.knowledge.operators
    chunks, index = draft.chunks[chunk.sentence], chunk.index
    while index > 0 and chunks[index].kind == NOUNS and chunks[index].conj and not chunks[index].prep:
        index -= 1
    if index and chunks[index].kind == NOUNS and chunks[index].prep in operators("from_preposition"):
        index -= 1  # الأسلحة الثقيلة *من صواريخ*
    means = chunks[index].prep in operators("means_preposition")
    return index < chunk.index and chunks[index].kind == NOUNS and means


def _is_part(draft: Draft, whole: EventDraft, part: EventDraft) -> bool:
    """Whether a noun of an act belongs to the act before it in the same clause and voice."""
    if part.statement is not whole.statement:
        return False
    if whole.chunk is None or part.chunk is None or whole.cue_of is not None:
        return False
    if _is_hit_relief(draft, whole, part):
        return True
    if whole.layer != "act":
        return False
    if whole.type == part.type == "SUPPORT":
        return part.chunk.conj != "" and 0 <= part.chunk.index - whole.chunk.index <= _JOINED  # تضامنه *ووقوفه* إلى جانبها
    if whole.type in _REASONED and part.type == "PROTEST":
        return _is_reason(draft, part)
    if whole.type in _KEPT_APART or part.layer != "act":
        return False
    by_verb = whole.rule.endswith(":verb")
    if by_verb and whole.tail_end > 0 and whole.last <= part.first < whole.tail_end <= part.last:
        return whole.type == part.type or whole.type in _TAKING or _is_truce(draft, part)  # رفع *العقوبات*
    return whole.type == "AGREE" and _is_agreed(draft, whole, part)


def _is_hit_relief(draft: Draft, whole: EventDraft, part: EventDraft) -> bool:
    """نهب المسلحون *المساعدات*, قصفت الطائرات *قافلة مساعدات*: relief that is what a verb of force is done to; nobody is helped."""
    if part.type != "AID" or whole.type not in ("ASSAULT", "COERCE") or not whole.rule.endswith(":verb"):
        return False
    assert whole.chunk is not None and part.chunk is not None
    if part.chunk.prep or part.chunk.conj or part.first != part.chunk.head or part.chunk.index - whole.chunk.index not in (1, 2):
        return False
    between = draft.chunks[whole.sentence][whole.chunk.index + 1 : part.chunk.index]
    relief = draft.knowledge.operators("relief_object")
    goods = any(word is not None and word.stem in relief for word in draft.words[part.first : part.last])
    return goods and all(chunk.kind == NOUNS and not chunk.prep for chunk in between)


def _is_agreed(draft: Draft, whole: EventDraft, part: EventDraft) -> bool:
    """توصل إلى *اتفاق* لوقف إطلاق النار، وقع *مذكرة تفاهم*: what is agreed, or the agreement that a verb already tells of."""
    assert whole.chunk is not None and part.chunk is not None
    between = draft.chunks[whole.sentence][whole.chunk.index + 1 : part.chunk.index + 1]
    if len(between) > _REACH or any(chunk.kind in (VERB, COMPLEMENTIZER, RELATIVE) for chunk in between):
        return False
    if part.chunk.conj and part.first == part.chunk.head:
        return False
    operators = draft.knowledge.operators
    aimed = part.chunk.prep in draft.knowledge.any_of("of_preposition", "on_preposition")
    if _is_truce(draft, part):
        return aimed or part.chunk is whole.chunk
    behind = not part.chunk.prep or part.chunk.prep in operators("dative_preposition")
    noun = draft.words[part.first]
    agreement = part.type == "AGREE" or (noun is not None and noun.stem in operators("agreement_noun"))  # على *اتفاق التطبيع*
    return agreement and whole.rule.endswith(":verb") and behind


def _is_threatened(draft: Draft, threat: EventDraft, event: EventDraft) -> bool:
    """لوحت واشنطن *بفرض عقوبات*: the act that ب brings in behind a verb of threatening."""
    if threat.chunk is None or event.chunk is None or event.statement is not threat.statement or event.modality != "occurred":
        return False
    near = 0 < event.chunk.index - threat.chunk.index <= 2
    return near and event.chunk.prep in draft.knowledge.operators("means_preposition")


def _is_truce(draft: Draft, event: EventDraft) -> bool:
    """A ceasefire or truce."""
    return event.frame >= 0 and draft.entries.frames[event.frame].id in ("ceasefire", "truce-deal")


def _is_reason(draft: Draft, event: EventDraft) -> bool:
    """استدعت السفير *احتجاجا* على القصف: an accusative of reason."""
    written = draft.tokens.raw(event.first)
    assert event.chunk is not None
    noun = draft.words[event.first]
    if event.chunk.prep in draft.knowledge.operators("of_preposition") and event.rule == "protest:noun":
        return noun is not None and noun.article and not draft.places_between(event.chunk.first, event.chunk.last)  # *للاحتجاج*
    accusative = draft.knowledge.morphology.is_written_accusative(written) or written in draft.knowledge.operators("reason_noun")
    return event.first == event.chunk.head and not event.chunk.prep and accusative


__all__ = ["without_parts", "without_weapons"]
