"""Words of force for what somebody is after, what endangers a good, any such deed there may be, and deeds that a law names.

In: an event with its chunk, and its draft. Out: whether its word tells no act of the type it stands for.
The idea: what stands right beside the word says so: a good of a whole land as what is aimed at or endangered (تستهدف *أمن
المملكة*, يهدد *حياة* السكان), what something is (يشكل *تهديدا*), كل or أي (ضد *كل عمل* إرهابي), a word for a danger or an offence.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, MARK, NOUNS, PRONOUN, RELATIVE, VERB, Chunk, Draft, EventDraft
from riwaya.reading.questions import Questions, chunk_before, chunk_behind, stem_at

_NEAR: Final = 4  # chunks between a word and what gives it its sense
_TOLD: Final = frozenset(["occurred", "ongoing"])
_PLURAL: Final = 2


def _is_counted(event: EventDraft) -> bool:
    return any((toll.quantity.low or 0) > _PLURAL for toll in event.tolls)


def _is_good(draft: Draft, token: int) -> bool:
    """*أمن المملكة*, *أمنها*, *أمن واستقرار* البلاد, *الوحدة الوطنية*: a good of a whole land; but أمن *المنشآت*, a force."""
    operators, word = draft.knowledge.operators, draft.words[token] if token < len(draft.words) else None
    if word is None or word.stem not in operators("land_good"):
        return False
    if word.stem not in operators("force_or_good"):
        return True
    behind = draft.words[token + 1] if token + 1 < len(draft.words) else None
    if word.article:
        return behind is not None and behind.article and behind.stem in operators("land_adjective")
    if word.suffix:
        return True
    if behind is None:
        return False
    return bool(behind.conjunction) or behind.stem in operators("own_land") or bool(draft.in_place[token + 1])


def _is_aim(draft: Draft, token: int) -> bool:
    """*تقويض* الأمن, *إثارة* الفتنة, *العثور* على شهود, *أمن البلاد*: an end that somebody has, or a good; nobody is hit."""
    return stem_at(draft, token) in draft.knowledge.operators("aimed_end") or _is_good(draft, token)


def _is_aimed_at(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """مؤامرة *تستهدف أمن البلاد*, *يستهدف* الفريق *العثور* على المهربين, *ضرب* الوحدة الوطنية: what somebody is after."""
    if event.weapon is not None or _is_counted(event) or chunk.suffered:
        return False
    row = draft.chunks[chunk.sentence]
    if event.rule.endswith(":noun"):
        if event.last < chunk.last:
            return _is_aim(draft, event.last)
        behind = chunk_behind(draft, chunk)  # استهداف *لأمن* البلاد
        return behind is not None and behind.prep in draft.knowledge.operators("of_preposition") and _is_aim(draft, behind.head)
    bare = [one for one in row[chunk.index + 1 : chunk.index + 1 + _NEAR] if one.kind == NOUNS and not one.prep]
    for one in bare:
        if one.conj:
            return False
        if _is_aim(draft, one.head):
            further = chunk_behind(draft, one)  # يستهدف إثارة الفتنة *ورجال أمن*: men as well
            return further is None or not further.conj or further.actor is None or further.actor.head_class == ""
        if one.actor is None or one.actor not in event.actors:
            return False
    return False


def _endangers(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """انتشار الألغام *يهدد حياة* السكان, *شبح* المجاعة: what is in danger, or a danger itself, and no threat that is uttered."""
    for one in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 1 + _NEAR]:
        if one.kind != NOUNS or one.conj:
            return False
        if one.prep:
            continue
        if stem_at(draft, one.head) in draft.knowledge.any_of("endangered_thing", "looming_thing") or _is_good(draft, one.head):
            return True
    return False


def _is_menace(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """مما يشكل *تهديدا* للقرية, باعتباره *تهديدا* لأمنها, فكان *تهديدا*: what something is, where nobody threatens anybody."""
    word, operators = draft.words[event.first], draft.knowledge.operators
    if word is None or word.article or word.suffix or event.first != chunk.head or chunk.prep or chunk.conj:
        return False
    if word.stem not in operators("menace_accusative"):
        return False
    considered = operators("being_noun")
    if stem_at(draft, event.first - 1) in considered or stem_at(draft, event.first - 2) in considered:
        return True  # باعتباره «*تهديدا*»
    for one in reversed(draft.chunks[chunk.sentence][max(0, chunk.index - _NEAR) : chunk.index]):
        if one.kind == VERB:
            return one.word is not None and one.word.stem in draft.knowledge.any_of("amounting_verb", "being_verb")
        if one.kind not in (NOUNS, PRONOUN) or one.conj:
            return False
    return False


def _is_any_such(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """نقف ضد *كل عمل إرهابي* يستهدف البلاد, يتحسبون *لأي اعتداء*: whatever deed of the kind there may be."""
    word = draft.words[event.first]
    if word is None or word.article or word.suffix or event.tolls or event.modality not in _TOLD:
        return False
    return stem_at(draft, event.first - 1) in draft.knowledge.any_of("any_word", "every_one")


def _is_judged(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إن *استهداف المساجد هو* جريمة: what is said of all deeds of a kind; but قصف *القرية أمس* هو …"""
    word, row = draft.words[event.first], draft.chunks[chunk.sentence]
    if word is None or word.article or word.suffix or event.first != chunk.head or chunk.prep or event.actors or event.tolls:
        return False
    if event.last >= chunk.last or (event.time is not None and event.date_basis != "context"):
        return False
    before = chunk_before(draft, chunk)
    if before is not None and before.kind != COMPLEMENTIZER and not (chunk.conj and before.kind in (NOUNS, MARK)):
        return False
    for one in row[chunk.index + 1 : chunk.index + 1 + _NEAR]:
        if one.kind == PRONOUN and not one.prep and not one.conj:
            return draft.tokens.norm[one.first] in draft.knowledge.operators("copula_pronoun")
        if one.kind not in (NOUNS, MARK) or one.prep or draft.places_between(one.first, one.last):
            return False
    return False


def _is_story(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """نشرت الصحيفة *تحقيقا عن* المعركة: what reporters write; whoever investigates does so في something."""
    behind = chunk_behind(draft, chunk)
    if event.actors or event.recipients or event.last != chunk.last or behind is None or behind.kind != NOUNS:
        return False
    return behind.prep in draft.knowledge.operators("about_preposition")


def _is_feared(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """تدارك *خطر الاعتداءات*, بسبب *خطر هجمات* المتطرفين: a danger of deeds of the kind, none of which is told."""
    if event.modality in _TOLD or event.tolls or stem_at(draft, event.first) not in draft.knowledge.operators("plural_act"):
        return False
    return stem_at(draft, event.first - 1) in draft.knowledge.operators("feared_noun")


def _is_remnant(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """قذيفة من *مخلفات المعارك*: what a fight of the past has left behind."""
    return stem_at(draft, event.first - 1) in draft.knowledge.operators("remnant_noun")


def _is_offence(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """عفو عن *جرائم الفرار*: an offence that the law knows, where nobody is said to run away."""
    word = draft.words[event.first]
    if word is None or not word.article or event.actors or event.first < 1:
        return False
    return stem_at(draft, event.first - 1) in draft.knowledge.operators("offence_word")


def _has_lapsed(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*انقضت* الدعوى الجزائية بوفاة المتهم, *سقوط* الدعوى: a lawsuit that ends, and nobody brings one."""
    lapsing, before = draft.knowledge.operators("lapsing_form"), chunk_before(draft, chunk)
    if event.first > chunk.head:
        return stem_at(draft, event.first - 1) in lapsing
    return before is not None and before.kind == VERB and before.word is not None and before.word.stem in lapsing


def _is_way_barred(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """تم *اعتراض الرتل* قبل دخوله, *اعتراضها لعدد* من الزوارق: whoever is stopped on his way; one objects على something."""
    row, on = draft.chunks[chunk.sentence], draft.knowledge.operators("on_preposition")
    if stem_at(draft, event.first) not in draft.knowledge.operators("barring_noun"):
        return False
    if any(one.prep in on for one in row[chunk.index + 1 : chunk.index + _NEAR] if one.kind in (NOUNS, PRONOUN)):
        return False
    before, behind = chunk_before(draft, chunk), chunk_behind(draft, chunk)
    carried = draft.knowledge.operators("carried_out_form")
    if before is not None and before.kind == VERB and before.word is not None and before.word.stem in carried:
        return True
    word, named = draft.words[event.first], draft.words[event.last] if event.last < chunk.last else None
    if named is not None and named.stem in draft.knowledge.operators("barred_thing"):
        return True
    of = draft.knowledge.operators("of_preposition")
    return word is not None and bool(word.suffix) and behind is not None and behind.kind == NOUNS and behind.prep in of


def _is_market(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """زيادة *الطلب* مع نقص المعروض, *الطلب الإجمالي* للمدينة: what buyers ask for."""
    word, operators = draft.words[event.first], draft.knowledge.operators
    if word is None or not word.article or word.stem not in operators("market_noun") or event.last - event.first > 1:
        return False
    if stem_at(draft, event.first - 1) in operators("market_trend"):
        return True
    return stem_at(draft, event.last) in operators("market_adjective")


def _is_duty(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """المجتمع الدولي *مطالب بالتحرك*: what somebody ought to do, where nobody demands it."""
    word, before = draft.words[event.first], draft.words[event.first - 1] if event.first else None
    if word is None or word.stem not in draft.knowledge.operators("obliged_participle") or word.article or word.conjunction:
        return False
    if chunk.prep or before is None or not before.article:
        return False
    behind = chunk_behind(draft, chunk)
    if event.last != chunk.last or behind is None or behind.prep not in draft.knowledge.operators("means_preposition"):
        return False
    for one in reversed(draft.chunks[chunk.sentence][max(0, chunk.index - _NEAR) : chunk.index]):
        if one.kind in (COMPLEMENTIZER, RELATIVE):
            return True
        if one.kind == VERB:
            return False
    return True


def _is_of_god(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """سرايا *وعد الله*: a name, or what God has promised."""
    return event.last < chunk.last and stem_at(draft, event.last) in draft.knowledge.operators("god_word")


def _is_smuggled(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """شحنة *هربت* من الخارج: goods that are smuggled, where people would flee."""
    if chunk.word is None or chunk.word.stem not in draft.knowledge.operators("smuggled_form") or event.actors:
        return False
    for one in reversed(draft.chunks[chunk.sentence][max(0, chunk.index - 2) : chunk.index]):
        if one.kind == NOUNS:
            return not one.prep and stem_at(draft, one.head) in draft.knowledge.operators("smuggled_goods")
        if one.kind != RELATIVE:
            return False
    return False


def _hinders_power(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """يعيق *قدرتها* على الوصول إلى البحر: what somebody is able to do, and no aid."""
    for one in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 3]:
        if one.kind != NOUNS or one.prep:
            return False
        if stem_at(draft, one.head) in draft.knowledge.operators("ability_word"):
            return True
    return False


def _is_interview(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*«المدينة» التقت* بابن عمه, ثم التقت *"الوطن"* عددا من الجرحى: a paper in its marks that asks people."""
    norm, words, papers = draft.tokens.norm, draft.words, draft.knowledge.operators("paper_name")
    first, last = draft.sentences[chunk.sentence]
    relative = chunk_before(draft, chunk)
    begin = relative.first if relative is not None and relative.kind == RELATIVE else chunk.first
    for opening, closing in ((begin - 3, begin - 1), (begin - 4, begin - 1), (chunk.last, chunk.last + 2)):
        if opening < first or closing >= last or norm[opening] not in "«\"“" or norm[closing] not in "»\"”":
            continue
        word = words[opening + 1]
        if word is not None and word.article and word.stem in papers:
            return True
    return False


def _is_degree(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """أصبح الملف *أكثر إلحاحا*, الجانب *الأشد رفضا* للخيار: of what quality somebody has more."""
    word = draft.words[event.first]
    if word is None or word.article or word.suffix or event.last != event.first + 1 or event.tolls:
        return False
    if not draft.knowledge.morphology.may_be_accusative(word.text):
        return False
    return stem_at(draft, event.first - 1) in draft.knowledge.operators("degree_elative")


_AIMS: Final[Questions] = ((_is_aimed_at, ("aimed_end", "land_good")),)
_DANGER: Final[Questions] = ((_endangers, ("endangered_thing", "looming_thing", "land_good")),)
_ANY: Final[Questions] = ((_is_any_such, ("any_word", "every_one")),)
_OF_RULE: Final[dict[str, Questions]] = {
    "target:verb": _AIMS,
    "target:noun": (*_AIMS, (_is_judged, ("copula_pronoun",))),
    "beat:noun": _AIMS,
    "strike:noun": _AIMS,
    "threaten-somebody:verb": _DANGER,
    "threaten-sanctions:verb": _DANGER,
    "threaten-violence:verb": _DANGER,
    "threaten:noun": ((_is_menace, ("menace_accusative",)),),
    "terror-attack:noun": _ANY,
    "assault-wrong:noun": (*_ANY, (_is_feared, ("feared_noun",))),
    "attack:noun": ((_is_feared, ("feared_noun",)),),
    "investigate:noun": ((_is_story, ()),),
    "flee:noun": ((_is_offence, ("offence_word",)),),
    "flee:verb": ((_is_smuggled, ("smuggled_goods",)),),
    "sue:noun": ((_has_lapsed, ("lapsing_form",)),),
    "object-to:noun": ((_is_way_barred, ("barring_noun",)),),
    "demand:noun": ((_is_market, ("market_noun",)), (_is_duty, ("obliged_participle",))),
    "pledge:noun": ((_is_of_god, ("god_word",)),),
    "withhold-aid:verb": ((_hinders_power, ("ability_word",)),),
    "meet-with:verb": ((_is_interview, ("paper_name",)),),
}
_OF_NOUNS: Final[Questions] = ((_is_remnant, ("remnant_noun",)), (_is_degree, ("degree_elative",)))


def aims_and_dangers(rule: str) -> Questions:
    """The questions that concern an act told by a rule."""
    return _OF_RULE.get(rule, ()) + (_OF_NOUNS if rule.endswith(":noun") else ())


__all__ = ["aims_and_dangers"]
