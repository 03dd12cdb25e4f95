"""Verbs of acts in ways of speaking that tell of none: being right, being upset, taking something with scorn, opening a way.

In: an event that a verb tells, with its chunk, and its draft. Out: whether the verb tells no act of the type it stands for.
The idea: a verb that needs an object and has none is another verb (أصاب في ذلك), as is one with a pronoun that it cannot take
(تحصنهم القيم); what it is done to, with or to what end shows that nobody is met, robbed or let through.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, NOUNS, PRONOUN, RELATIVE, TIME, VERB, Chunk, Draft, EventDraft
from riwaya.reading.questions import Questions, told_in
from riwaya.reading.words.other_domains import is_armed

_NEAR: Final = 4  # chunks between a verb and what gives it its sense
_COMMAS: Final = frozenset("،,")
_WORDS: Final = 3  # words at the beginning of a phrase among which its noun stands


def _opens_with(draft: Draft, chunk: Chunk, name: str) -> bool:
    """بكثير من *العنف*, بكل *حزم*: whether one of the first words of a phrase is of a class."""
    names = draft.knowledge.operators(name)
    words = draft.words[chunk.head : min(chunk.last, chunk.head + _WORDS)]
    return any(word is not None and word.stem in names for word in words)


def _objects(draft: Draft, event: EventDraft, chunk: Chunk) -> list[Chunk]:
    """What stands bare behind a verb and is not who does its act."""
    found: list[Chunk] = []
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 1 + _NEAR]:
        if other.kind in (TIME, ADVERB) or (other.kind in (NOUNS, PRONOUN) and other.prep):
            continue
        if other.kind != NOUNS or other.conj:
            break
        if other.actor is None or other.actor not in event.actors:
            found.append(other)
    return found


def _meant_by_pronoun(draft: Draft, chunk: Chunk) -> Chunk | None:
    """*الدولة* التي اختطفوها: the phrase that the pronoun on a verb in a clause of its own takes up."""
    row = draft.chunks[chunk.sentence]
    if chunk.word is None or not chunk.word.suffix or chunk.index < 2 or row[chunk.index - 1].kind != RELATIVE:
        return None
    before = row[chunk.index - 2]
    return before if before.kind == NOUNS else None


def _takes_it_with(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """يقابل الحراس المطالب *بالصلف*, قابلت الشرطة المحتجين *بالعنف*: how something is taken, where nobody is met."""
    if chunk.word is None or chunk.word.stem not in draft.knowledge.operators("answering_form"):
        return False
    means = draft.knowledge.operators("means_preposition")
    row, from_ = draft.chunks[chunk.sentence], draft.knowledge.operators("from_preposition")
    for other in row[chunk.index + 1 : chunk.index + 2 + _NEAR]:
        if other.kind not in (NOUNS, TIME, ADVERB):
            return False
        if other.prep in means:
            behind = row[other.index + 1] if other.last == other.head + 1 and other.index + 1 < len(row) else None
            much = behind is not None and behind.prep in from_ and _opens_with(draft, behind, "answered_with")
            return much or _opens_with(draft, other, "answered_with")  # بكثير *من القسوة*
    return False


def _is_right(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """توقع ذلك وقد *أصاب*, أصاب *في* رأيه: was right; whoever hits somebody hits an object."""
    if chunk.word is None or chunk.word.suffix or chunk.suffered or event.recipients or event.tolls:
        return False
    if chunk.word.stem not in draft.knowledge.operators("hitting_form"):
        return False
    row = draft.chunks[chunk.sentence]
    before = row[chunk.index - 1] if chunk.index else None
    if before is not None and before.kind == RELATIVE:
        return False
    means = draft.knowledge.operators("means_preposition")
    behind = row[chunk.index + 1 : chunk.index + 3]
    return not _objects(draft, event, chunk) and not any(other.prep in means for other in behind)


def _cannot_take(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """قيم *تحصنهم* من الفكر الضال: a verb without an object has no pronoun for one, so that it is another verb."""
    return chunk.word is not None and bool(chunk.word.suffix)


def _is_upset(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """تألم *وتضايق* عندما علم: felt annoyed; whoever annoys somebody has an object."""
    if chunk.word is None or chunk.word.suffix or event.recipients:
        return False
    return chunk.word.stem in draft.knowledge.operators("upset_form") and not _objects(draft, event, chunk)


def _is_later(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """وفي بيان *لاحق*، قال: an adjective right behind the noun it belongs to, and no object."""
    if chunk.word is None or chunk.word.suffix or not chunk.index or chunk.conj:
        return False
    if chunk.word.stem not in draft.knowledge.operators("later_form"):
        return False
    before = draft.chunks[chunk.sentence][chunk.index - 1]
    word = draft.words[before.last - 1]
    indefinite = before.kind == NOUNS and bool(before.prep) and word is not None and not (word.article or word.suffix)
    return indefinite and not _objects(draft, event, chunk)


def _is_accusative(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """كان هذا *أمرا* متوقعا: a noun that looks like a verb of two."""
    return chunk.word is not None and chunk.word.stem in draft.knowledge.operators("accusative_form")


def _is_why(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """اعتصموا أمام السجن *تضامنا* مع زميلهم: out of what feeling somebody protests."""
    protests = any(one.type == "PROTEST" for one in told_in(draft, event.sentence, event.sentence))
    return protests and _is_accusative(draft, event, chunk)


def holds_no_ground(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """سيطرة على *الأجواء*, السيطرة على *الأسعار*: what is controlled is no ground."""
    on = draft.knowledge.operators("on_preposition")
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 1 + _NEAR]:
        if other.kind not in (NOUNS, TIME, ADVERB):
            return False
        if other.prep in on:
            return _opens_with(draft, other, "no_ground")
    return False


def _robs_idea(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """سلبوا *الأمن* والاستقرار, *البسمة* التي سلبتها الحرب, الدولة التي *اختطفوها*: what is taken is no person and no thing."""
    meant = _meant_by_pronoun(draft, chunk)
    ideas = draft.knowledge.operators("robbed_idea")
    if meant is not None:
        ends = (meant.word, draft.words[meant.last - 1])  # استعادة *الدولة* التي اختطفوها
        return any(word is not None and word.stem in ideas for word in ends)
    if chunk.word is None or chunk.word.suffix:
        return False
    objects = _objects(draft, event, chunk)
    first = objects[0] if objects else None
    if first is None and event.actors:  # سلبت *الأمن*: read as who does it
        own = [one for one in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 2] if one.actor in event.actors]
        first = own[0] if own and event.actors[0].first > event.first else None
    return first is not None and len(objects) < 2 and first.word is not None and first.word.stem in ideas


def _soils(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """المدن التي *دنستها* الحرب, دنسوا *تراب* الوطن: a land that is soiled by whoever is in it."""
    meant = _meant_by_pronoun(draft, chunk)
    near = [meant] if meant is not None else _objects(draft, event, chunk)[:1]
    return any(_opens_with(draft, one, "soiled_land") for one in near)


def _opens_a_way(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """الاتفاق *يفتح الطريق* أمام الحل, تفتح هذه الخطوة *الطريق إلى* تعاون أوثق: nobody opens a road."""
    row = draft.chunks[chunk.sentence]
    for other in row[chunk.index + 1 : chunk.index + 2 + _NEAR]:
        if other.kind == NOUNS and other.prep and _opens_with(draft, other, "way_to"):
            return True
        if other.kind == VERB:
            break
    if event.actors or chunk.suffered:
        return False
    subject = row[chunk.index - 1] if chunk.index and row[chunk.index - 1].kind == NOUNS and not chunk.conj else None
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    for one in (subject, behind):
        if one is not None and one.kind == NOUNS and not one.prep and _opens_with(draft, one, "way_opening"):
            return True
    return False


def _is_beaten_idea(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """حتى تندحر قوى *الشر*, اندحر *الباطل*: evil that is beaten is no force."""
    behind = draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 2]
    return any(one.kind == NOUNS and not one.prep and _opens_with(draft, one, "beaten_idea") for one in behind)


def _is_after(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """عمل يستهدف *من ورائه* أرواح المسلمين: what somebody wants by an act that was told."""
    behind = draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 3]
    starts = tuple(draft.knowledge.operators("behind_word"))
    return any(
        one.prep in draft.knowledge.operators("from_preposition")
        and any(norm.startswith(starts) for norm in draft.tokens.norm[one.first : one.last]) for one in behind
    )  # fmt: skip


def _are_driven_from_home(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """مليون شخص *أجبروا على النزوح*: a number of displaced, where nobody is told who drove them out."""
    if event.actors or not event.recipients:
        return False
    if not chunk.suffered and not any(one.first < event.first for one in event.recipients):
        return False
    return not any(is_armed(draft, one) for one in event.recipients)


def _goes_off_by(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """الألغام *تنفجر عن طريق* التحكم, عبوات تنفجر *بالضغط*: how such things work."""
    if event.tolls or event.places or chunk.verb is None or chunk.verb.tense != 2:
        return False
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 3]:
        if other.kind == NOUNS and other.prep:
            return _opens_with(draft, other, "setting_off")
        if other.kind != NOUNS:
            return False
    return False


def _is_death(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إذا وافتك *المنية*: a way to speak of dying."""
    behind = draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 2]
    return any(one.kind == NOUNS and _opens_with(draft, one, "fated_death") for one in behind)


def _is_of_place(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """أغلق باب القطار *في محطة* الجسر: where something was shut, read as what was."""
    word = event.tail_end - 1
    named = draft.chunk_of[word] if word > chunk.last else None
    return named is not None and named.prep in draft.knowledge.operators("in_preposition")


def _hands_to_kin(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """نقلوا جثامين القتلى *وسلموها لذويهم*: what kin are given is no place."""
    to = draft.knowledge.any_of("of_preposition", "towards_preposition")
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 3]:
        if other.kind != NOUNS:
            return False
        if other.prep in to:
            return other.word is not None and other.word.stem in draft.knowledge.operators("kin_noun")
    return False


def _only_sums(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """توفي جريح متأثرا بإصابته *ليرتفع* عدد القتلى إلى أربعة: what the death told before it brings the toll to."""
    word = chunk.word
    if word is None or word.preposition not in draft.knowledge.operators("of_preposition"):
        return False
    first, affected = draft.sentences[chunk.sentence][0], draft.knowledge.operators("affected_word")
    return any(one is not None and one.stem in affected for one in draft.words[first : chunk.first])


def _turns_a_country(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*حولت* التدخلات ليبيا *إلى معسكر* كبير: a country is turned into no barracks; a school is."""
    row, end = draft.chunks[chunk.sentence], max(event.tail_end, chunk.last)
    return any(
        place.kind == "country" for other in row[chunk.index + 1 :]
        if other.kind == NOUNS and not other.prep and other.last <= end
        for place in draft.places_between(other.first, other.last)
    )


def _clings(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*تمسك بضرورة* الحوار, تمسكها *بحقها* في الرد: what somebody holds on to; but تمسك الشرطة *باللصوص*, whom she catches."""
    if chunk.word is None or chunk.word.stem not in draft.knowledge.operators("clinging_form"):
        return False
    means = draft.knowledge.operators("means_preposition")
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 3]:
        if other.kind != NOUNS:
            return False
        if other.prep in means:
            return other.actor is None or other.actor.first > other.head
    return False


def _is_surname(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """ونفى *التقي*، وهو باحث، …: a name between a verb of saying and a comma."""
    if not chunk.index or chunk.last != chunk.first + 1 or chunk.conj or event.actors:
        return False
    if draft.tokens.norm[chunk.last] not in _COMMAS:
        return False
    before = draft.chunks[chunk.sentence][chunk.index - 1]
    return before.kind == VERB and before.last == chunk.first and before.word is not None and bool(before.word.cue_verbs)


_PROPERTY: Final[Questions] = ((_goes_off_by, ("setting_off",)),)
IDLE_VERBS: Final[dict[str, Questions]] = {
    "catch:verb": ((_clings, ("clinging_form",)),),
    "meet-with:verb": ((_takes_it_with, ("answering_form",)), (_is_surname, ())),
    "injure:verb": ((_is_right, ("hitting_form",)),),
    "take-position:verb": ((_cannot_take, ()),),
    "intimidate:verb": ((_is_upset, ("upset_form",)),),
    "pursue:verb": ((_is_later, ("later_form",)),),
    "order:verb": ((_is_accusative, ("accusative_form",)),),
    "solidarity:verb": ((_is_why, ("accusative_form",)),),
    "take-ground:verb": ((holds_no_ground, ("no_ground",)),),
    "loot:verb": ((_robs_idea, ("robbed_idea",)),),
    "abduct:verb": ((_robs_idea, ("robbed_idea",)),),
    "desecrate:verb": ((_soils, ("soiled_land",)),),
    "reopen:verb": ((_opens_a_way, ("opened_way",)),),
    "fall-back:verb": ((_is_beaten_idea, ("beaten_idea",)),),
    "rout:verb": ((_is_beaten_idea, ("beaten_idea",)),),
    "target:verb": ((_is_after, ()),),
    "evict:verb": ((_are_driven_from_home, ()),),
    "explosion:verb": _PROPERTY,
    "landmine:verb": _PROPERTY,
    "ied:verb": _PROPERTY,
    "close-media:verb": ((_is_of_place, ()),),
    "hand-over-place:verb": ((_hands_to_kin, ("kin_noun",)),),
    "dead-count:verb": ((_only_sums, ("affected_word",)),),
    "turn-into-post:verb": ((_turns_a_country, ()),),
    "wrest:verb": ((_is_death, ("fated_death",)),),
}  # fmt: skip

__all__ = ["IDLE_VERBS", "holds_no_ground"]
