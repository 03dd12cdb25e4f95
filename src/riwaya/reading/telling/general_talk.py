"""General talk: habits, what somebody is able to do, ways of doing it, acts of a kind, what an idea is fought with.

In: an event with its chunk, and its draft. Out: whether its word tells of no act that somebody did, does or will do.
The idea: a word of its clause says so: عادة and the present (عادة ما *يشنون هجمات*), قدرة and على (قدرته على *شن هجمات*), طرق and
ل (طرق *لقتل* الناس), مثل هذه (مثل هذه *الأعمال*); a place, a day, a number or somebody named makes it an act all the same.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, COMPLEMENTIZER, MARK, NOUNS, TIME, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.questions import Questions, stem_at, told_in
from riwaya.reading.words.marks import COMMAS

_NEAR: Final = 5  # chunks from a noun back to the verb of its clause
_ASIDE: Final = 3  # tokens beside a verb among which a word for habits stands
_LIST: Final = 8  # chunks from an ability to what a list of what it is for ends with
_CHAIN: Final = 3  # phrases from an ability to the act that it is for
_PRESENT: Final = 2
_PLURAL: Final = 2  # what a plural without a number counts at least


def _is_told_of_somebody(draft: Draft, event: EventDraft) -> bool:
    """A number of victims, a day, a place or a party with a name: what makes an act a particular one."""
    if any((toll.quantity.low or 0) > _PLURAL for toll in event.tolls):
        return True
    if event.time is not None and event.date_basis != "context":
        return True
    return bool(event.places) or any(_is_named(one) for one in event.recipients)


def _is_named(mention: ActorMention) -> bool:
    meant = mention.antecedent or mention
    return meant.entity is not None or meant.person_name is not None or meant.country is not None


def _is_habit(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """عادة ما *يشنون* هجمات, لا يعلنون عادة مسؤوليتهم عن *الهجمات*: what somebody does again and again."""
    row = draft.chunks[chunk.sentence]
    verb = chunk if chunk.kind == VERB else None
    for other in reversed(row[max(0, chunk.index - _NEAR) : chunk.index]) if verb is None else ():
        if other.kind == VERB:
            verb = other
            break
        if other.kind == COMPLEMENTIZER:
            return False
    if verb is None or verb.verb is None or verb.verb.tense != _PRESENT or verb.word is None or verb.word.future:
        return False
    if any((toll.quantity.low or 0) > _PLURAL for toll in event.tolls):
        return False
    first, last = draft.sentences[chunk.sentence]
    norm, habits = draft.tokens.norm, draft.knowledge.operators("habit_form")
    end = max(verb.last + _ASIDE, min(event.first, verb.last + 2 * _ASIDE)) if chunk is not verb else verb.last + _ASIDE
    begin, end = max(first, verb.first - _ASIDE), min(last, end)
    if any(norm[token] in habits for token in range(begin, end)):
        return True
    often = draft.knowledge.operators("often_form")
    return any((norm[token] in often or stem_at(draft, token) in often) and token + 1 < end  # *وغالبا* ما
               and norm[token + 1] in draft.knowledge.operators("what_relative") for token in range(begin, verb.first))  # fmt: skip


def _is_ability(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """قادر على *شن هجمات*, قدرته على الاستمرار في *القتال*: what somebody can do, where nobody and no place is named."""
    taking = event.frame >= 0 and draft.entries.frames[event.frame].control  # قادرون على *تحرير* المدينة
    if event.type == "AGREE" or taking or _is_told_of_somebody(draft, event):
        return False
    row, operators = draft.chunks[chunk.sentence], draft.knowledge.operators
    able, on = operators("ability_word"), operators("on_preposition")
    whom = draft.words[event.last] if event.last < chunk.last else None
    if whom is not None and whom.article and not (whom.adjective or whom.modifier or whom.stem in operators("culprit_noun")):
        return False  # القدرة على قصف *المفاعل*; but على القبض على *الجناة*
    shown = draft.words[event.first - 1] if event.first > chunk.head else None
    if shown is not None and shown.function == "dem":
        return False  # قدرتهم على كشف ملابسات *هذه* الجريمة
    at = _list_opens(draft, chunk)
    for _ in range(_CHAIN):
        if at < 0 or row[at].kind != NOUNS or row[at].conj:
            return False
        if row[at].prep in on:
            before = row[at - 1] if at else None
            if before is not None and before.kind in (NOUNS, ADVERB) and before.prep not in on and _has(draft, before, able):
                return True
            further = row[at - 2] if at > 1 else None  # قدرة *الجماعة* على, قدرة الأجهزة *في المملكة* على
            alone = before is not None and before.kind == NOUNS and (not before.prep or before.prep in operators("in_preposition"))
            return alone and further is not None and further.kind == NOUNS and _has(draft, further, able)
        at -= 1
    return False


def _list_opens(draft: Draft, chunk: Chunk) -> int:
    """قدرتهم على كشف ملابسات الجريمة *والقبض* على الجناة *وتقديمهم* إلى القضاء: the index of the phrase with a preposition that
    opens the list in which an act stands; that of its own phrase, where it is in none."""
    row, at = draft.chunks[chunk.sentence], chunk.index
    if not chunk.conj or chunk.prep:
        return at
    for other in reversed(row[max(0, at - _LIST) : at]):
        if other.kind == NOUNS and other.prep in draft.knowledge.operators("on_preposition") and not other.conj:
            return other.index
        if other.kind not in (NOUNS, TIME, MARK) or (other.kind == MARK and other.text not in COMMAS):
            return at
    return at


def _has(draft: Draft, chunk: Chunk, stems: frozenset[str]) -> bool:
    return any(word is not None and word.stem in stems for word in draft.words[chunk.head : chunk.last])


def _is_way(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """طرق مختلفة *لقتل* الناس, أساليب بشعة في *القتل*, سلاح جديد *للتفجير*: how such things are done."""
    operators = draft.knowledge.operators
    if _is_told_of_somebody(draft, event) or chunk.conj or event.first != chunk.head or not chunk.index:
        return False
    if chunk.prep not in operators("of_preposition") and chunk.prep not in operators("in_preposition"):
        return False
    row, ways = draft.chunks[chunk.sentence], operators("means_noun")
    for other in reversed(row[max(0, chunk.index - 2) : chunk.index]):
        if other.kind != NOUNS:
            return False
        word = other.word
        if _has(draft, other, ways):
            return True
        if other.prep or other.conj or word is None or not (word.adjective or word.modifier or other.actor is not None):
            return False
    return False


def _is_such(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إحباط *مثل هذه* العمليات, مثل هذا العمل الجبان: acts of the kind of one that was told."""
    if event.first < 2 or event.tolls or event.type not in ("ASSAULT", "COERCE"):
        return False
    shown, like = draft.words[event.first - 1], draft.words[event.first - 2]
    if shown is None or like is None or shown.function != "dem":
        return False
    return like.stem in draft.knowledge.operators("such_word")


def _is_as_good_as(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """يعد *بمثابة* جريمة حرب, بمثابة إعلان حرب: what something comes to."""
    before = draft.words[event.first - 1] if event.first else None
    return before is not None and before.stem in draft.knowledge.operators("as_good_as")


def _is_against_evil(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """حصار *هذه الظاهرة*, الالتحاق بالجيش لقتال *الإرهاب*: an idea or an evil is what is fought."""
    if event.tolls or event.places or event.recipients or event.last >= chunk.last:
        return False
    at = event.last
    word = draft.words[at]
    if word is not None and word.function == "dem" and at + 1 < chunk.last:
        word = draft.words[at + 1]
    evils = draft.knowledge.any_of("fought_evil", "idea_noun")
    return word is not None and word.article and word.stem in evils


def _is_rumour(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """نفى السفير *هذه المزاعم*: what is told about somebody, where nobody is said to accuse anybody."""
    word = draft.words[event.first]
    if event.actors or event.recipients or word is None or word.stem not in draft.knowledge.operators("rumours"):
        return False
    row = draft.chunks[chunk.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    contents = draft.knowledge.any_of("means_preposition", "about_preposition")
    return word.article and event.last == chunk.last and not (
        behind is not None and (behind.kind == COMPLEMENTIZER or behind.prep in contents)
    )


def _is_dissent(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*الخروج عن* الجماعة, خرج *عن* صمته: whoever leaves a place leaves من."""
    word = draft.words[event.first]
    if word is None or word.stem not in draft.knowledge.operators("going_out"):
        return False
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 3]:
        if other.kind in (NOUNS, TIME) and other.prep:
            return other.prep in draft.knowledge.operators("about_preposition")
        if other.kind not in (NOUNS, TIME, ADVERB):
            return False
    return False


def _is_doom(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """مصيرهم *الفشل والاندحار*: what is foretold to somebody, beside another word for it."""
    word, before = draft.words[event.first], draft.words[event.first - 1] if event.first else None
    if word is None or not word.article or not word.conjunction or event.recipients or event.last != chunk.last:
        return False
    return before is not None and before.stem in draft.knowledge.operators("doom_noun")


def _is_aid_sought(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """الحصول على *المساعدات*, عدم التعرض *لقوافل المساعدات*: aid that is waited for, or is to be left alone."""
    if not chunk.prep or not chunk.index or event.governed or event.first > chunk.head + 1:
        return False
    before = draft.chunks[chunk.sentence][chunk.index - 1]
    return before.kind == NOUNS and not before.actor and _has(draft, before, draft.knowledge.operators("aid_sought"))


def _is_creed(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إن استهداف المساجد *أصبح دين* هذه الجماعات: what somebody's way has become."""
    if event.tolls or event.places or event.first != chunk.head or chunk.prep:
        return False
    row = draft.chunks[chunk.sentence]
    if chunk.index and row[chunk.index - 1].kind != COMPLEMENTIZER:
        return False
    for other in row[chunk.index + 1 : chunk.index + _NEAR]:
        if other.kind == NOUNS and not other.prep:
            continue
        became = draft.tokens.norm[other.first] in draft.knowledge.operators("became_form")
        behind = row[other.index + 1] if became and other.index + 1 < len(row) else None
        if behind is None or behind.kind != NOUNS or behind.prep:
            return False
        return _has(draft, behind, draft.knowledge.operators("creed_noun"))
    return False


def _is_barred_road(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """سيطروا على التل *لقطع الطريق* أمام المسلحين: what ground is taken for, and no protest."""
    if chunk.prep not in draft.knowledge.operators("purpose") or chunk.conj:
        return False
    before = [one for one in told_in(draft, event.sentence, event.sentence) if one.first < event.first]
    return any(one.type in ("ASSAULT", "MOBILIZE") for one in before)


def _is_countered(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """مكافحة *جرائمهم الإرهابية*, حماية المدنيين من *أعمال إرهابية*: what one guards against, of which none is told."""
    word = draft.words[event.first]
    if event.tolls or event.time is not None or word is None or word.stem not in draft.knowledge.operators("plural_act"):
        return False
    shown = draft.words[event.first - 1] if event.first else None
    if event.actors or (shown is not None and shown.function == "dem"):
        return False
    row, countering = draft.chunks[chunk.sentence], draft.knowledge.operators("countering_noun")
    inside = draft.words[chunk.head : event.first]
    if any(one is not None and one.stem in countering for one in inside):
        return True
    if chunk.prep not in draft.knowledge.operators("from_preposition"):
        return False
    for other in reversed(row[max(0, chunk.index - 2) : chunk.index]):
        if other.kind != NOUNS:
            return False
        if other.word is not None and other.word.stem in countering:
            return True
    return False


def _is_figure_of_rescue(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إنقاذ *الوطن*, إنقاذ *الاقتصاد*: nobody in danger is fetched."""
    word = draft.words[event.last] if event.last < chunk.last else None
    alone = word is not None and word.article and event.last + 1 == chunk.last
    return alone and word is not None and word.stem in draft.knowledge.operators("saved_idea")


def _is_sought_accord(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """أسابيع من الجدل *للتوافق* على البيان: what is talked for."""
    word = draft.words[event.first]
    accord = word is not None and word.stem in draft.knowledge.operators("accord_noun")
    return accord and chunk.prep in draft.knowledge.operators("purpose") and not (event.actors or event.recipients)


def _walks_in(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """رجل كان يرتدي معطفا *دخل إلى المسجد*: one man who goes into a building, and no force."""
    if chunk.word is None or chunk.word.stem not in draft.knowledge.operators("entering_form"):
        return False
    behind = draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 2]
    towards = draft.knowledge.operators("towards_preposition")
    return any(
        one.kind == NOUNS and (not one.prep or one.prep in towards) and one.actor not in event.actors
        and one.word is not None and one.word.stem in draft.knowledge.operators("entered_building") for one in behind
    )  # fmt: skip


def _is_misspelt(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """البنى *التحية*: a letter is lacking."""
    before = draft.words[event.first - 1] if event.first else None
    return before is not None and before.stem in draft.knowledge.operators("infrastructure_noun")


_AID: Final[Questions] = ((_is_aid_sought, ("aid_sought",)),)
_LEAVING: Final[Questions] = ((_is_dissent, ("going_out",)),)
_FOUGHT: Final[Questions] = ((_is_against_evil, ("fought_evil", "idea_noun")),)
_OF_RULE: Final[dict[str, Questions]] = {
    "siege:noun": _FOUGHT,
    "battle:noun": _FOUGHT,
    "encircle:noun": _FOUGHT,
    "fight-group:noun": _FOUGHT,
    "accuse:noun": ((_is_rumour, ("rumours",)),),
    "leave:noun": _LEAVING,
    "leave:verb": _LEAVING,
    "withdraw:noun": _LEAVING,
    "rout:noun": ((_is_doom, ("doom_noun",)),),
    "give-aid:noun": _AID,
    "deliver-aid:noun": _AID,
    "aid-convoy:noun": _AID,
    "block-road:noun": ((_is_barred_road, ()),),
    "terror-attack:noun": ((_is_countered, ("countering_noun",)),),
    "attack:noun": ((_is_countered, ("countering_noun",)),),
    "suicide-bombing:noun": ((_is_countered, ("countering_noun",)),),
    "rescue:noun": ((_is_figure_of_rescue, ("saved_idea",)),),
    "reach-agreement:noun": ((_is_sought_accord, ("accord_noun",)),),
    "troop-movement:verb": ((_walks_in, ("entered_building",)),),
    "welcome:noun": ((_is_misspelt, ("infrastructure_noun",)),),
    "target:noun": ((_is_creed, ("creed_noun",)),),
    "kill:noun": ((_is_creed, ("creed_noun",)),),
}
_NOUN: Final[Questions] = (
    (_is_habit, ()), (_is_ability, ("ability_word",)), (_is_way, ("means_noun",)), (_is_such, ("such_word",)),
    (_is_as_good_as, ("as_good_as",)),
)  # fmt: skip
_VERB: Final[Questions] = ((_is_habit, ()),)


def general_talk(rule: str) -> Questions:
    """The questions that concern an act told by a rule."""
    return _OF_RULE.get(rule, ()) + (_NOUN if rule.endswith(":noun") else _VERB if rule.endswith(":verb") else ())


__all__ = ["general_talk"]
