"""Words of help that tell of no help: arms as such, a cargo that is held, treatment as a state, an epithet, the dead.

In: an act of aid with its chunk, and its draft. Out: whether its word tells of none.
The idea: help is given to somebody; what is only had (ضعف *التسليح*), seized (مصادرة *شحنة أسلحة*), told of who gets it (الذين
*يتلقون العلاج*) or by whom a force is known (القوات التي *تدعمها* واشنطن) is not, nor is what every wounded man comes to.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, PRONOUN, RELATIVE, VERB, Chunk, Draft, EventDraft
from riwaya.reading.questions import Questions, chunk_before, chunk_behind, stem_at, told_in
from riwaya.reading.words.other_domains import is_armed

_NAME: Final = 4  # tokens of a name before what the body is for
_NEAR: Final = 3  # chunks between a word of help and what it takes, or what governs it
_PRESENT: Final = 2  # the tense of a verb
_OPENING: Final = "«\"“("
_LOSSES: Final = frozenset(["injured", "killed"])


# ---------------------------------------------------------------------- arms and cargoes


def _are_arms_as_such(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """ضعف *التسليح*, نوعية *التسليح*: how well somebody is armed, where nobody is given arms."""
    word = draft.words[event.first]
    if event.last > event.first + 1 or word is None or not word.article:
        return False
    return word.stem in draft.knowledge.operators("arming_noun")


def _are_aircraft_armed(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*تسليح الطائرات* المسيرة, *تزويد* هذه *الطائرات* بأسلحة: a machine is fitted out, and nobody is helped."""
    aircraft = draft.knowledge.operators("aircraft_noun")
    return any(stem_at(draft, token) in aircraft for token in range(event.first + 1, min(event.first + 3, chunk.last)))


def _is_held_cargo(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """توقيف *شحنة أسلحة*, لمنع *شحنات الأسلحة*, نهبوا *المساعدات*: a cargo that is seized, stopped, kept or hit."""
    holding = draft.knowledge.operators("stopping_cargo_noun")
    head = draft.words[chunk.head]
    shown = head is not None and head.function == "dem" and event.first == chunk.head + 1  # نهبوا *تلك* المساعدات
    if event.first > chunk.head and not shown:
        return any(stem_at(draft, token) in holding for token in range(max(chunk.head, event.first - 2), event.first))
    before = chunk_before(draft, chunk)
    if before is None:
        return False
    if chunk.prep:
        with_ = draft.knowledge.any_of("means_preposition", "of_preposition")  # متهما إياهم *بحصر* المساعدات
        return chunk.prep in with_ and before.kind == NOUNS and stem_at(draft, before.last - 1) in holding
    return before.kind == VERB and before.word is not None and before.word.stem in draft.knowledge.operators("stopping_cargo_verb")


def _is_kind_of_carrier(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """توجيه سفن *الإغاثة*, أسطول *المساعدات*: what ships are for; but وصلت قوافل *المساعدات*."""
    word, before = draft.words[event.first], draft.words[event.first - 1] if event.first > chunk.head else None
    if word is None or not word.article or before is None or before.article or before.suffix or event.actors or event.governed:
        return False
    if before.stem not in draft.knowledge.operators("aid_carrier"):
        return False
    arriving = draft.knowledge.operators("arriving_word")
    first = draft.sentences[event.sentence][0]
    return not any(stem_at(draft, token) in arriving for token in range(max(first, event.first - 5), event.first))


def _are_goods(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """و*المساعدات* هي الأكبر منذ شهور, هذه *المساعدات* هي امتداد: what a cargo is like."""
    word, behind = draft.words[event.first], chunk_behind(draft, chunk)
    if word is None or not word.article or chunk.prep or event.actors or event.governed or behind is None:
        return False
    return behind.kind == PRONOUN and not behind.prep and not behind.conj


def _is_in_name(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """«ائتلاف عدن *للإغاثة* الشعبية», شعارات منظمة *الإغاثة* الإنسانية: what a body is for is its name."""
    bodies = draft.knowledge.any_of("charity_noun", "committee_noun")
    before = draft.words[event.first - 1] if event.first == chunk.first and chunk.index else None
    if before is not None and not chunk.prep and not (before.article or before.suffix) and before.stem in bodies:
        return True
    return any(
        stem_at(draft, token) in bodies and draft.tokens.norm[token - 1] in _OPENING
        for token in range(max(chunk.first + 1, event.first - _NAME), event.first)
    )


def _is_appointed(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """لجنة *يعينها* الرئيس, هم *أعين* الشعب: names somebody to an office, or eyes; but تعين الطغاة *على* خصومهم."""
    if chunk.kind != VERB or chunk.word is None or chunk.word.stem not in draft.knowledge.operators("appointing_form"):
        return False
    on = draft.knowledge.operators("on_preposition")
    return not any(one.prep in on for one in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 2 + _NEAR])


# ---------------------------------------------------------------------- who is backed


def _is_known_by_patron(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """القوات التي *تدعمها* الولايات المتحدة, مقاتلون *تدعمهم* واشنطن: by whose support a force is known; but تدعمهم *الطائرات*."""
    if chunk.kind != VERB or chunk.verb is None or chunk.verb.tense != _PRESENT or chunk.word is None or not chunk.word.suffix:
        return False
    before = chunk_before(draft, chunk)
    if before is None or chunk.conj or before.kind not in (RELATIVE, NOUNS):
        return False
    return not any(is_armed(draft, one) for one in event.actors) and not _has_fire(draft, chunk)


def _has_fire(draft: Draft, chunk: Chunk) -> bool:
    """تدعمهم *الضربات الجوية*, تساندهم *طائرات*: whether fire or aircraft stand behind the verb."""
    row = draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 2 + _NEAR]
    fire = draft.knowledge.any_of("aircraft_noun", "fire_adjective", "backing_fire")
    tokens = [token for other in row if other.kind == NOUNS for token in range(other.first, other.last)]
    return any(stem_at(draft, token) in fire for token in tokens)


def _backs_idea(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """اللازمة *لدعم* وحماية *تنفيذ* النظام, *دعما للتصدي* للتنظيم, تدعمه *آراء*: what is backed or backs is no force."""
    ideas = draft.knowledge.operators("backed_effort")
    tokens = [*range(event.last, min(chunk.last, event.last + 2))]
    row = draft.chunks[chunk.sentence]
    for other in row[chunk.index + 1 : chunk.index + 3] if event.last == chunk.last else ():
        if other.kind != NOUNS or (other.prep and other.prep not in draft.knowledge.operators("of_preposition")):
            break
        tokens += range(other.head, min(other.last, other.head + 2))
        if not other.conj:
            break
    return any(stem_at(draft, token) in ideas for token in tokens)


def _is_of_pieces(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """قصفت مدفعية *الدعم* التابعة للقيادة: the kind of guns or units."""
    word, before = draft.words[event.first], draft.words[event.first - 1] if event.first > chunk.head else None
    if word is None or not word.article or before is None or before.article or before.suffix or event.actors:
        return False
    kinds = before.head is not None or before.stem in draft.knowledge.any_of("aircraft_noun", "backing_fire", "fire_adjective")
    return kinds and event.first == chunk.last - 1


# ---------------------------------------------------------------------- wounded and dead


def _are_treated(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """المصابون الذين *يتلقون العلاج*, وهو *يتلقى العلاج*, الرعاية التي *تلقوها*: in which state the wounded are."""
    treatment, before = draft.knowledge.operators("treatment_noun"), chunk_before(draft, chunk)
    if chunk.kind != VERB or before is None or event.modality == "future":
        return False
    tokens = [*range(event.first, max(event.last, event.tail_end)), before.last - 1]
    if before.kind == RELATIVE and before.index:
        tokens.append(draft.chunks[chunk.sentence][before.index - 1].last - 1)
        tokens.append(draft.chunks[chunk.sentence][before.index - 1].head)
    if not any(stem_at(draft, token) in treatment for token in tokens):
        return False
    if before.kind == VERB:
        return bool(chunk.conj)  # التي تلقوها *ويتلقونها*
    return before.kind == RELATIVE or (before.kind == PRONOUN and bool(before.conj))


def _is_what_came_of_it(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """أصيب ثلاثة بجروح *نقلوا على إثرها* إلى المستشفى: how bad the wounds were of which it tells; but ونقلوا إلى المستشفى."""
    if event.actors or event.governed or event.modality != "occurred":
        return False
    behind = draft.tokens.norm[event.first + 1 : event.first + 3]
    if len(behind) < 2 or behind[0] not in draft.knowledge.operators("on_preposition"):
        return False
    if not behind[1].startswith(tuple(draft.knowledge.operators("wound_wake"))):
        return False
    return any(
        one.first < event.first and one.type == "ASSAULT"
        and (one.layer == "result" or any(toll.effect in _LOSSES for toll in one.tolls))
        for one in told_in(draft, event.sentence, event.sentence)
    )  # fmt: skip


def _are_dead(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """نقلت الأسر *جثامين* شهدائها, نقل *الجثث* إلى المشرحة: the dead are moved, and nobody is helped; but by *طواقم الإسعاف* or to
    a hospital they are cared for."""
    row, words = draft.chunks[chunk.sentence], draft.words
    near = [one for one in row[chunk.index + 1 : chunk.index + 2 + _NEAR] if one.kind == NOUNS]
    tokens = [*range(event.first, min(max(event.last, event.tail_end), event.first + 3)), event.last]
    if chunk.kind == VERB:
        tokens += [one.head for one in near if not one.prep]
        before = chunk_before(draft, chunk)
        if before is not None and before.kind == RELATIVE and before.index:
            tokens.append(row[before.index - 1].head)
    stems = {stem_at(draft, token) for token in tokens}
    corpses, wounded = draft.knowledge.operators("corpse_noun"), draft.knowledge.operators("wounded_object")
    if corpses.isdisjoint(stems) or not wounded.isdisjoint(stems):
        return False
    cared = draft.knowledge.any_of("hospital_noun", "rescue_word")
    told = [token for one in near for token in range(one.first, one.last)]
    told += [token for one in event.actors for token in range(one.first, one.last)]
    told += range(event.first, max(event.last, event.tail_end))
    return not any(word is not None and word.stem in cared for word in (words[token] for token in told))


def _is_land_saved(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """الجهود *لإنقاذ سوريا*, قرار المملكة *لإنقاذ اليمن*: a country that is saved, where nobody is pulled out of anything."""
    if event.last >= chunk.last:
        return False
    word = draft.words[event.last]
    return word is not None and (bool(word.state) or word.stem in draft.knowledge.operators("homeland_noun"))


_SUPPORT: Final[Questions] = ((_backs_idea, ("backed_effort",)), (_is_of_pieces, ()))
_GOODS: Final[Questions] = (
    (_is_held_cargo, ("stopping_cargo_noun", "stopping_cargo_verb")), (_is_kind_of_carrier, ("aid_carrier",)), (_are_goods, ()),
    (_is_in_name, ("charity_noun", "committee_noun")),
)  # fmt: skip
_MOVED: Final[Questions] = ((_are_dead, ("corpse_noun",)), (_is_what_came_of_it, ()))
_OF_RULE: Final[dict[str, Questions]] = {
    "supply-arms:noun": (
        (_are_arms_as_such, ("arming_noun",)), (_are_aircraft_armed, ("aircraft_noun",)),
        (_is_held_cargo, ("stopping_cargo_noun", "stopping_cargo_verb")),
    ),
    "give-aid:noun": _GOODS,
    "give-aid:verb": ((_is_appointed, ("appointing_form",)),),
    "support-in-combat:verb": ((_is_known_by_patron, ()), (_backs_idea, ("backed_effort",))),
    "support-in-combat:noun": _SUPPORT,
    "receive-arms:verb": ((_are_treated, ("treatment_noun",)),),
    "evacuate-wounded:verb": _MOVED,
    "evacuate-wounded:noun": _MOVED,
    "rescue:noun": ((_is_land_saved, ()),),
}  # fmt: skip


def idle_help(rule: str) -> Questions:
    """The questions that concern an act of aid told by a rule."""
    return _OF_RULE.get(rule, ())


__all__ = ["idle_help"]
