"""Nouns of acts in ways of speaking that tell of none: what a thing is like, what a body is called, whom somebody cares for.

In: an event that a noun tells, with its chunk, and its draft. Out: whether the noun tells no act of the type it stands for.
The idea: one sign each, next to the noun: the adjective that governs it (مواد *سريعة* الانفجار), the genitive that is no person or
place (تفجير *ثورة*), the preposition that the act does not take (إبعادهم *عن الشر*), the verb of care that takes the wounded.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, NOUNS, TIME, VERB, Chunk, Draft, EventDraft
from riwaya.reading.questions import Questions, chunk_behind, stem_at, told_in
from riwaya.reading.senses.idle_verbs import holds_no_ground
from riwaya.reading.statements.pretexts import is_pretext
from riwaya.reading.words.other_domains import is_armed

_NEAR: Final = 4  # chunks between a noun and what gives it its sense
_STANDING: Final = 14  # tokens before a state of readiness among which those in it are named
_BACK: Final = 45  # tokens before العملية among which it was named in full


def _is_volatile(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """مواد *سريعة الانفجار*: what a thing is like."""
    word = draft.words[event.first - 1] if event.first else None
    return word is not None and not word.article and word.stem in draft.knowledge.operators("volatile_adjective")


def _is_outburst(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """تفجير *ثورة*, انفجار *الأزمة*, انفجارا *سكانيا*: what breaks out or grows hurts nobody."""
    if event.tolls or event.weapon is not None or event.last >= chunk.last:
        return False
    return stem_at(draft, event.last) in draft.knowledge.operators("sparked_noun")


def _is_of_vehicle(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """سيارة *إسعاف* تابعة للمشفى, فرق الدفاع المدني *والإسعاف*: what a vehicle, a team or a point is for; but إسعاف *الجرحى*."""
    word = draft.words[event.first]
    if chunk.conj and not chunk.prep and chunk.index and word is not None and word.article and event.last == chunk.last:
        before = draft.chunks[chunk.sentence][chunk.index - 1]
        if before.kind == NOUNS and event.first == chunk.head and not event.recipients:
            return stem_at(draft, before.head) in draft.knowledge.operators("rescue_means")
    return event.first > chunk.first and stem_at(draft, event.first - 1) in draft.knowledge.operators("rescue_means")


def _is_controlled(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """تفجير العبوات *تحت السيطرة*: charges that are set off by those who clear them."""
    under, control = draft.knowledge.operators("under_preposition"), draft.knowledge.operators("control_word")
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 2 + _NEAR]:
        if other.kind != NOUNS:
            return False
        if other.prep in under:
            return other.word is not None and other.word.article and other.word.stem in control and other.last == other.head + 1
    return False


def _is_mishap(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """انفجار عتاد *أثناء إزالة* الألغام: an accident of those who clear charges."""
    during, clearing = draft.knowledge.operators("during_preposition"), draft.knowledge.operators("clearing_noun")
    row = draft.chunks[chunk.sentence]
    for other in row[chunk.index + 1 : chunk.index + 1 + _NEAR]:
        if other.kind != NOUNS:
            return False
        if other.prep in during:
            behind = row[other.index + 1] if other.index + 1 < len(row) else None
            heads = [*range(other.head, min(other.last, other.head + 2)), behind.head if behind is not None else -1]
            return any(stem_at(draft, token) in clearing for token in heads)
    return False


def _is_only_ready(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """السفن *على أهبة الاستعداد*: ships, doctors and convoys of aid that wait."""
    if any(is_armed(draft, one) for one in event.actors):
        return False
    first = max(draft.sentences[event.sentence][0], event.first - _STANDING)
    waiting = draft.knowledge.operators("standing_by")
    return any(stem_at(draft, token) in waiting for token in range(first, event.first))


def _is_of_graves(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """زيارة *قبور* موتاهم: the dead are visited."""
    graves = draft.knowledge.operators("visited_grave")
    if event.rule.endswith(":noun") and event.last < chunk.last:
        return stem_at(draft, event.last) in graves
    behind = draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 3]
    return any(one.kind == NOUNS and not one.prep and stem_at(draft, one.head) in graves for one in behind)


def _is_in_name(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """الجبهة الثورية *لتحرير الشعب*: what a movement is for is its name."""
    if chunk.prep not in draft.knowledge.operators("of_preposition") or not chunk.index or event.last >= chunk.last:
        return False
    before = draft.chunks[chunk.sentence][chunk.index - 1]
    if before.kind != NOUNS or before.word is None or not before.word.article or before.last < before.head + 2:
        return False
    named = draft.knowledge.operators("liberation_body")
    return before.word.stem in named and stem_at(draft, event.last) in draft.knowledge.operators("freed_people")


def _is_congress(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """عودة *المؤتمر الوطني* إلى المحادثات, رئيس *المؤتمر الشعبي*: a body that is called a congress."""
    word = draft.words[event.first]
    if word is None or not word.article or event.last - event.first > 3:
        return False
    told = [stem_at(draft, token) for token in range(event.first + 1, min(event.first + 2, chunk.last))]
    if not any(stem in draft.knowledge.operators("congress_adjective") for stem in told):
        return False
    behind = chunk_behind(draft, chunk)
    if behind is not None and behind.prep in draft.knowledge.any_of("of_preposition", "concerning_preposition"):
        return False  # المؤتمر الوطني *للحوار*
    before = draft.words[event.first - 1] if event.first > chunk.head else None
    return before is not None and before.stem in draft.knowledge.operators("congress_head")


def _is_calling(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """حزب *الدعوة*, مجال *الدعوة*, *الدعوة الإسلامية*: a party, or preaching, that demands nothing of anybody."""
    word = draft.words[event.first]
    if word is None or word.stem not in draft.knowledge.operators("preached_noun") or event.governed:
        return False
    before = draft.words[event.first - 1] if event.first else None
    field = before is not None and before.stem in draft.knowledge.operators("calling_field") and not before.article
    return field or (word.article and stem_at(draft, event.last) in draft.knowledge.operators("calling_adjective"))


def _is_article(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """المادة 4 *من معاهدة* الحلف, بنود *الاتفاقية*: a text that is cited."""
    if stem_at(draft, event.first) not in draft.knowledge.operators("law_noun"):
        return False
    if event.first > chunk.head:
        return stem_at(draft, event.first - 1) in draft.knowledge.operators("part_of_text")
    if chunk.prep not in draft.knowledge.operators("from_preposition") or not chunk.index:
        return False
    before = [one for one in draft.chunks[chunk.sentence][max(0, chunk.index - 2) : chunk.index] if one.kind == NOUNS]
    tokens = [token for one in before for token in range(one.head, min(one.last, one.head + 2))]  # في *المادة* 4 من معاهدة
    return any(stem_at(draft, token) in draft.knowledge.operators("part_of_text") for token in tokens)


def _is_penalty(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إلغاء *عقوبة الإعدام*, ضد عقوبة الإعدام: a penalty that the law has, and nobody who is sentenced."""
    if event.recipients or event.tolls or event.governed:
        return False
    changes = draft.knowledge.operators("law_change")
    if event.first > chunk.head:
        return stem_at(draft, event.first - 1) in changes
    row = draft.chunks[chunk.sentence]
    return chunk.prep in changes or (bool(chunk.index) and stem_at(draft, row[chunk.index - 1].head) in changes)


def _is_kept_from(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إبعادهم *عن الشر*, إبعاد الشباب *عن التطرف*: kept from what does harm; whoever is banished leaves a place."""
    row, home = draft.chunks[chunk.sentence], draft.knowledge.operators("homeland_noun")
    for other in row[chunk.index + 1 : chunk.index + 3]:
        if other.kind != NOUNS:
            return False
        if other.prep in draft.knowledge.operators("about_preposition"):
            if stem_at(draft, other.head) in home or draft.places_between(other.first, other.last):
                return False
            return other.actor is None
    return False


def _is_doctrine(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """الغلو *والتكفير*: a doctrine, where nobody is called an unbeliever."""
    word = draft.words[event.first]
    alone = word is not None and word.article and event.last == event.first + 1 and event.last == chunk.last
    return alone and not event.recipients and event.cue_of is None


def _is_martyrdom(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """يريد *الاستشهاد*, طلب الاستشهاد: what somebody wishes for or teaches; whoever fell is named with it."""
    word = draft.words[event.first]
    if word is None or not word.article or word.stem not in draft.knowledge.operators("martyrdom_noun"):
        return False
    return not (event.recipients or event.actors or event.tolls) and event.last == chunk.last


def _is_being(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """كونه *تهديدا* للمدينة: what something is."""
    row = draft.chunks[chunk.sentence]
    tokens = [event.first - 1, row[chunk.index - 1].head if chunk.index and not chunk.prep else -1]
    return not chunk.prep and any(stem_at(draft, token) in draft.knowledge.operators("state_of_being") for token in tokens)


def _is_blow_to(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """كان رحيله *ضربة موجعة* للعائلة: a loss, where nobody deals a blow."""
    if event.actors or event.governed or event.carried or event.places or event.tolls or chunk.prep or event.last - event.first < 2:
        return False
    behind = chunk_behind(draft, chunk)
    if behind is None or behind.prep not in draft.knowledge.operators("of_preposition"):
        return False
    return not any(is_armed(draft, one) for one in event.recipients)


def _is_hit_post(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """استهداف *تمركز* أمني: the post that is hit, which nobody takes up."""
    beside = told_in(draft, event.sentence, event.sentence)
    return any(one.type == "ASSAULT" and one.chunk is chunk and one.last == event.first for one in beside)


def _is_view(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """لم نصل بعد *إلى حكم*: a judgement of whoever thinks about something."""
    if chunk.prep not in draft.knowledge.operators("towards_preposition"):
        return False
    row = draft.chunks[chunk.sentence]
    for other in reversed(row[max(0, chunk.index - _NEAR) : chunk.index]):
        if other.kind == VERB:
            return other.word is not None and other.word.stem in draft.knowledge.operators("reaching_form")
    return False


def _is_work(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """بدأت *عملية إعادة* الخدمات, عملية التوثيق … وتبقى *العملية*: work that harms nobody."""
    works, named = draft.knowledge.operators("civil_work"), draft.knowledge.operators("operation_noun")
    if event.last - event.first > 1 or event.tolls or event.weapon is not None or stem_at(draft, event.first) not in named:
        return False
    if event.last < chunk.last:
        hopes = draft.knowledge.operators("restored_hope")
        return stem_at(draft, event.last) in works and stem_at(draft, event.last + 1) not in hopes
    word = draft.words[event.first]
    if word is None or not word.article:
        return False
    for token in range(event.first - 1, max(0, event.first - _BACK), -1):
        if stem_at(draft, token) in named:
            return stem_at(draft, token + 1) in works
    return False


def _is_there(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """النيران *وسط هذه التعزيزات*: a force that was named before, and is there now."""
    before = draft.words[event.first - 1] if event.first else None
    shown = before is not None and before.function == "dem" and event.first - 1 == chunk.head
    return shown and not event.governed and chunk.prep in draft.knowledge.operators("among_preposition")


def _is_mere_topic(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*فكرة القتال* المسلح, *موضوع* الهدنة: what is thought or talked about."""
    if event.actors or event.recipients or event.places or event.tolls or event.first <= chunk.head:
        return False
    word, before = draft.words[event.first], draft.words[event.first - 1]
    if word is None or not word.article or before is None or before.article or before.suffix:
        return False
    operators = draft.knowledge.operators
    return before.stem in operators("mere_idea") or (event.layer != "attack" and before.stem in operators("mere_topic"))


def _is_classified(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*تنقسم* الاتصالات إلى فئتين, الهجمات *تتنوع* بين …: what kinds there are."""
    row, sorting = draft.chunks[chunk.sentence], draft.knowledge.operators("classifying_verb")
    if chunk.prep or event.tolls:
        return False
    near = [row[index] for index in (chunk.index - 1, chunk.index + 1) if 0 <= index < len(row)]
    return any(one.kind == VERB and one.word is not None and one.word.stem in sorting for one in near)


def _is_dispute(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """معركته *حول آلية* الحكم, معركة *على المناصب*: what is quarrelled over in words."""
    disputed = draft.knowledge.operators("disputed_matter")
    if event.tolls or event.weapon is not None or event.places:
        return False
    behind = chunk_behind(draft, chunk)
    if behind is None or behind.kind != NOUNS or behind.conj:
        return False
    over = draft.knowledge.any_of("concerning_preposition", "on_preposition")
    return behind.prep in over and stem_at(draft, behind.head) in disputed


def _are_cared_for(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """عالجت المنظمة تسعة آلاف *جريح*, يحملون *جرحى*: who was wounded before, as the object of what is done for them."""
    if chunk.prep or not chunk.index:
        return False
    row, caring = draft.chunks[chunk.sentence], draft.knowledge.operators("caring_form")
    for other in reversed(row[max(0, chunk.index - 3) : chunk.index]):
        if other.kind == VERB:
            return other.word is not None and other.word.stem in caring
        if other.kind not in (NOUNS, TIME, ADVERB) or other.prep:
            return False
    return False


def _have_died(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """توفي ثلاثة *جرحى* متأثرين بإصاباتهم: those whose death of their wounds is told were wounded before."""
    behind = draft.words[chunk.last] if chunk.last < len(draft.words) else None
    return event.last == chunk.last and behind is not None and behind.stem in draft.knowledge.operators("affected_word")


def _is_only_said(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """أغلقوا الطريق *بدعوى أن* الجسر متهالك, *بدعوى ترويجه* للفتنة: what they give as their reason, and no lawsuit."""
    if event.first != chunk.head or chunk.prep not in draft.knowledge.operators("means_preposition"):
        return False
    of = draft.words[chunk.head + 1] if chunk.last > chunk.head + 1 else None
    if of is not None and (of.noun or of.frame_nouns) and of.suffix and not of.adjective:
        return True
    return is_pretext(draft, draft.chunks[chunk.sentence], chunk.index)


_BLAST: Final[Questions] = (
    (_is_volatile, ("volatile_adjective",)), (_is_outburst, ("sparked_noun",)), (_is_controlled, ("control_word",)),
    (_is_mishap, ("clearing_noun",)),
)  # fmt: skip
_SENT_AWAY: Final[Questions] = ((_is_kept_from, ()),)
_FIGHT: Final[Questions] = ((_is_dispute, ("disputed_matter",)),)
_PACT: Final[Questions] = ((_is_article, ("part_of_text",)),)
_WOUNDED: Final[Questions] = ((_are_cared_for, ("caring_form",)), (_have_died, ("affected_word",)))
_OF_RULE: Final[dict[str, Questions]] = {
    "explosion:noun": _BLAST,
    "bombing:noun": _BLAST,
    "treat-wounded:noun": ((_is_of_vehicle, ("rescue_means",)),),
    "bombing:verb": ((_is_controlled, ("control_word",)),),
    "ied:noun": _BLAST,
    "take-ground:noun": ((holds_no_ground, ("no_ground",)),),
    "extend-control:noun": ((holds_no_ground, ("no_ground",)),),
    "alert:noun": ((_is_only_ready, ("standing_by",)),),
    "sue:noun": ((_is_only_said, ("pretext_noun",)),),
    "visit:noun": ((_is_of_graves, ("visited_grave",)),),
    "visit:verb": ((_is_of_graves, ("visited_grave",)),),
    "liberate:noun": ((_is_in_name, ("freed_people",)),),
    "conference:noun": ((_is_congress, ("congress_adjective",)),),
    "demand:noun": ((_is_calling, ("preached_noun",)),),
    "reach-agreement:noun": _PACT,
    "sign-agreement:noun": _PACT,
    "death-sentence:noun": ((_is_penalty, ("law_change",)),),
    "banish:noun": _SENT_AWAY,
    "deport:noun": _SENT_AWAY,
    "accuse-of-treason:noun": ((_is_doctrine, ()),),
    "martyr:noun": ((_is_martyrdom, ("martyrdom_noun",)),),
    "threaten:noun": ((_is_being, ("state_of_being",)),),
    "strike:noun": ((_is_blow_to, ()),),
    "take-position:noun": ((_is_hit_post, ()),),
    "sentence:noun": ((_is_view, ("reaching_form",)),),
    "military-operation:noun": ((_is_work, ("civil_work",)),),
    "torture:noun": ((_is_work, ("civil_work",)),),
    "attack:noun": ((_is_work, ("civil_work",)),),
    "send-reinforcements:noun": ((_is_there, ()),),
    "battle:noun": _FIGHT,
    "clash:noun": _FIGHT,
    "wounded-toll:noun": _WOUNDED,
    "injure:noun": _WOUNDED,
}  # fmt: skip
_OF_ANY: Final[Questions] = ((_is_mere_topic, ("mere_topic", "mere_idea")), (_is_classified, ("classifying_verb",)))


def idle_nouns(rule: str) -> Questions:
    """The questions that concern an act told by a rule."""
    return _OF_RULE.get(rule, ()) + (_OF_ANY if rule.endswith(":noun") else ())


__all__ = ["idle_nouns"]
