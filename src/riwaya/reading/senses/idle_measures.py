"""Measures that nobody takes here: sanctions that are in force, pursuit that others do or mean, a coup that only names a side.

In: an event that a noun or verb tells, with its chunk, and its draft. Out: whether its word tells no measure of its own.
The idea: the word beside it shows it: a list or breach *of sanctions*, what security forces do anyway *for* pursuing somebody, the
two sides *of the coup*, the harmless people whom terror frightens; and a judgment tells once that somebody is guilty.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, CONJUNCTION, NOUNS, RELATIVE, VERB, Chunk, Draft, EventDraft
from riwaya.reading.questions import Questions, stem_at, told_in

_BACK: Final = 12  # tokens before a noun among which resolve is told
_WORDS: Final = 3  # words of a phrase among which its noun stands
_TAKEN: Final = frozenset(["detained", "abducted"])  # tolls of acts by which people are held
_FORCE: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE"])
_JUDGED: Final = frozenset(["sentence", "death-sentence", "convict"])


def _governed_by(draft: Draft, event: EventDraft, chunk: Chunk, name: str) -> bool:
    """*قائمة* العقوبات, *انتهاكا* للعقوبات: whether the noun before one, in its phrase or the one before, is of a class."""
    names = draft.knowledge.operators(name)
    if event.first > chunk.head:
        return stem_at(draft, event.first - 1) in names
    before = draft.chunks[chunk.sentence][chunk.index - 1] if chunk.index else None
    if before is None or before.kind != NOUNS or not chunk.prep or chunk.conj:
        return False
    return any(stem_at(draft, token) in names for token in range(before.head, min(before.last, before.head + _WORDS)))


def _are_in_force(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*قائمة* العقوبات, في *إطار* العقوبات, العقوبات *في القانون*: those that a law or somebody imposed before."""
    if _governed_by(draft, event, chunk, "measure_in_force"):
        return True
    if event.first == chunk.head and chunk.prep in draft.knowledge.operators("measure_in_force"):
        return True  # *ضمن* العقوبات
    row = draft.chunks[chunk.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if behind is None or behind.kind != NOUNS or behind.prep not in draft.knowledge.operators("in_preposition"):
        return False
    return stem_at(draft, behind.head) in draft.knowledge.operators("law_noun")


def _is_resolve(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """لن تثني الجريمة رجال الأمن عن *ملاحقة* الإرهابيين, لن تزيدهم إلا إصرارا على *ملاحقتهم*: what they will go on with anyway."""
    first = max(draft.sentences[chunk.sentence][0], event.first - _BACK)
    deterring, norm = draft.knowledge.operators("deterring_form"), draft.tokens.norm
    if any(stem_at(draft, token) in deterring for token in range(first, event.first)):
        return True
    resolve, but = draft.knowledge.operators("resolve_noun"), draft.knowledge.operators("except_word")
    return any(norm[token] in but and stem_at(draft, token + 1) in resolve for token in range(first, event.first - 1))


def _is_occasion(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """قتلوا أثناء *ملاحقتهم*, في إطار *ملاحقة* الخلايا, حملة لـ*ملاحقتهم*: what an act that is told is done for or in."""
    if event.first > chunk.head:
        inside = stem_at(draft, event.first - 1) in draft.knowledge.operators("setting_noun")
        if not inside:
            return False
    elif chunk.prep not in draft.knowledge.operators("occasion_or_aim") or chunk.conj:
        return _governed_by(draft, event, chunk, "effort_noun")
    beside = (other for other in told_in(draft, event.sentence, event.sentence) if other is not event)
    return any(other.type in _FORCE and other.chunk is not chunk for other in beside)


def _is_skill(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*صعوبة* الملاحقة, *أهمية* النظام في تعقب المجندين, *عناء* المطاردة: how well, or how hard, it is done at all."""
    return _governed_by(draft, event, chunk, "skill_noun")


def _is_haunted(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*أزمات* تلاحق البلاد, يطارده *شبح* الإفلاس, *السؤال* الذي يطاردهم: what pursues is no party."""
    row = draft.chunks[chunk.sentence]
    before, behind = row[chunk.index - 1] if chunk.index else None, row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if before is not None and before.kind == RELATIVE and chunk.index > 1:
        before = row[chunk.index - 2]
    ideas = draft.knowledge.operators("haunting_idea")
    for one in (before, behind):
        if one is not None and one.kind == NOUNS and not one.prep:
            at = one.head + (1 if _function(draft, one.head) == "dem" else 0)
            if stem_at(draft, at) in ideas:
                return True
    return False


def _function(draft: Draft, token: int) -> str | None:
    word = draft.words[token]
    return word.function if word is not None else None


def _names_side(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*طرفا* الانقلاب, *قوى* الانقلاب: a side of a war that is called by it."""
    word = draft.words[event.first]
    if word is None or not word.article or event.first <= chunk.head or event.time is not None:
        return False
    return stem_at(draft, event.first - 1) in draft.knowledge.operators("side_of_coup")


def _is_turn(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """انقلاب *موقفه*, الانقلاب المفاجئ *في موقف* الحزب: a change of mind, where nobody is overthrown."""
    turned, row = draft.knowledge.operators("turned_thing"), draft.chunks[chunk.sentence]
    if event.last < chunk.last and stem_at(draft, event.last) in turned:
        return True
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    within = behind is not None and behind.kind == NOUNS and behind.prep in draft.knowledge.operators("in_preposition")
    return within and behind is not None and stem_at(draft, behind.head) in turned


def _frightens(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """ترويع *الآمنين*, روعت *المصلين*: what terror is said to do to the harmless, beside its acts."""
    harmless, row = draft.knowledge.operators("harmless_people"), draft.chunks[chunk.sentence]
    if event.tolls or event.time is not None:
        return False
    if any(stem_at(draft, token) in harmless for token in range(event.first + 1, min(chunk.last, event.last + 1))):
        return True
    for one in row[chunk.index + 1 : chunk.index + 3]:
        if one.kind != NOUNS:
            return False
        if stem_at(draft, one.head) in harmless:
            return True
    return False


def _is_reason(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """خطفوه *بتهمة التخابر*: what somebody is held for, which nobody is said to charge him with besides."""
    word = draft.words[event.first]
    if word is None or chunk.head != event.first or chunk.prep not in draft.knowledge.operators("means_preposition"):
        return False
    return word.stem in draft.knowledge.operators("charged_with")


def _is_told_in_judgment(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """حكم بسجنه *بعد إدانته*, ثبتت إدانته بكذا *وإدانته* بكذا: that he is guilty, where the sentence has told the judgment."""
    judged = _judgments(draft, event)
    if not judged:
        return False
    taken = {one.first for other in judged for one in other.recipients}
    word = draft.words[event.last - 1]
    pronoun = word is not None and bool(word.suffix)
    return pronoun or not event.recipients or all(one.first in taken for one in event.recipients)


def _judgments(draft: Draft, event: EventDraft) -> list[EventDraft]:
    """The judgments that the sentence of an act has told before it."""
    others = (other for other in told_in(draft, event.sentence, event.sentence) if other.first < event.first)
    return [other for other in others if other.type == "SANCTION" and _family(other) in _JUDGED]


def _is_guilt_again(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """كما ثبتت *إدانته* بكذا: one more thing he is guilty of; but وصدق *الحكم* من محكمة الاستئناف."""
    guilt = draft.knowledge.operators("guilt_noun")
    near = range(event.first, min(max(event.last, event.tail_end) + _WORDS, draft.sentences[chunk.sentence][1]))
    return any(stem_at(draft, token) in guilt for token in near) and _is_told_in_judgment(draft, event, chunk)


def _is_part_of_judgment(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """قضت المحكمة بسجنه *ومنعه* من السفر: one more thing that one judgment lays on somebody."""
    word = draft.words[event.first]
    joined = bool(chunk.conj) or (word is not None and bool(word.conjunction))
    return joined and word is not None and bool(word.suffix) and bool(_judgments(draft, event))


def _are_led_away(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """اعتقلت قسد شابين *واقتادتهما* إلى جهة مجهولة: where those who were just taken are brought."""
    leading = draft.knowledge.operators("leading_away")
    word = next((one for one in draft.words[event.first : event.last] if one is not None and one.stem in leading), None)
    if word is None or not word.suffix:
        return False
    before = (other for other in told_in(draft, event.sentence - 1, event.sentence) if other.first < event.first)
    return any(other.frame >= 0 and draft.entries.frames[other.frame].toll in _TAKEN for other in before)


def _is_suffering(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """القصف دمر البلاد *وشرد* الآلاف, العائلات التي *هجرها* القصف, القتل *والتهجير*: what a war has brought upon people."""
    if event.modality != "occurred" or event.time is not None:
        return False
    word, row = draft.words[event.first], draft.chunks[chunk.sentence]
    if word is not None and word.conjunction:
        return True
    return chunk.kind == VERB and bool(chunk.index) and row[chunk.index - 1].kind == RELATIVE


def _is_called_for(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """حالته *تستدعي* المتابعة, مما *استدعاها* إلى الحذر: what something needs, where nobody is summoned."""
    if chunk.word is None or chunk.word.stem not in draft.knowledge.operators("calling_form"):
        return False
    before, further = draft.chunks[chunk.sentence][chunk.index - 1], draft.chunks[chunk.sentence][chunk.index - 2]
    if event.actors or not chunk.index or before.kind not in (RELATIVE, CONJUNCTION):
        return False
    return chunk.index < 2 or further.kind != NOUNS or further.actor is None  # الشرطة التي *استدعته*


def _are_papers(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إحالة *المحضر* إلى النيابة: papers that are passed on, and nobody who is charged."""
    papers = draft.knowledge.operators("referred_papers")
    return any(stem_at(draft, token) in papers for token in range(event.first + 1, min(chunk.last, event.first + _WORDS)))


def _family(event: EventDraft) -> str:
    return event.rule.partition(":")[0]


def _is_added(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """هجوم أوقع تسعة قتلى *ونسب* إلى الحركة: what is said besides of an attack that its clause describes, by nobody."""
    if event.actors or not chunk.conj or event.time is not None:
        return False
    row = draft.chunks[chunk.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    return behind is not None and behind.kind == NOUNS and bool(behind.prep)  # ونسب *الهجوم* إلى الحركة


def _is_of_act(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """لكن *الاعتداء* الذي وقع غير الموقف *وأجبر* أنقرة على الرد: an act that was told makes somebody do something."""
    if event.actors or chunk.suffered or not chunk.conj or chunk.kind != VERB:
        return False
    row = draft.chunks[chunk.sentence]
    first = next((one.index + 1 for one in reversed(row[: chunk.index]) if one.kind == COMPLEMENTIZER), 0)
    for one in row[first : chunk.index - 1]:
        if one.kind == NOUNS:
            told = one.word is not None and bool(one.word.frame_nouns) and not one.prep and one.actor is None
            return told and row[one.index + 1].kind == RELATIVE
        if one.kind != CONJUNCTION:
            return False
    return False


def _is_nobodys(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """حذر الإمام من *نشر الشائعات*: what people are warned of, where nobody does it to anybody."""
    return not event.actors and not event.recipients and chunk.prep in draft.knowledge.operators("from_preposition")


def _serves(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*يقضي* المعتقل *حكما* بالسجن: whoever serves a sentence gives none."""
    if chunk.word is None or chunk.word.stem not in draft.knowledge.operators("serving_form"):
        return False
    row = draft.chunks[chunk.sentence]
    behind = (one for one in row[chunk.index + 1 : chunk.index + _WORDS + 1] if one.kind == NOUNS and not one.prep)
    return any(stem_at(draft, one.head) in draft.knowledge.operators("served_term") for one in behind)


def _is_about_cells(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*ظروف* احتجاز سيئة, *مكان* الاحتجاز: where and how people are held, and nobody who is."""
    return not event.actors and not event.recipients and _governed_by(draft, event, chunk, "place_of_holding")


_GUILT: Final[Questions] = ((_is_told_in_judgment, ()),)
_HOLDING: Final[Questions] = ((_is_about_cells, ("place_of_holding",)),)
_ONE_MORE: Final[Questions] = ((_is_part_of_judgment, ()),)
_LED: Final[Questions] = ((_are_led_away, ("leading_away",)),)
IDLE_MEASURES: Final[dict[str, Questions]] = {
    "impose-sanctions:noun": ((_are_in_force, ()),),
    "pursue:noun": ((_is_resolve, ("deterring_form", "resolve_noun")), (_is_occasion, ()), (_is_skill, ("skill_noun",))),
    "pursue:verb": ((_is_haunted, ("haunting_idea",)),),
    "coup:noun": ((_names_side, ("side_of_coup",)), (_is_turn, ("turned_thing",))),
    "intimidate:noun": ((_frightens, ("harmless_people",)),),
    "intimidate:verb": ((_frightens, ("harmless_people",)),),
    "accuse-of-treason:noun": ((_is_reason, ("charged_with",)),),
    "convict:noun": _GUILT,
    "fine:noun": _GUILT,
    "uphold-sentence:verb": ((_is_guilt_again, ("guilt_noun",)),),
    "ascribe:verb": ((_is_added, ()),),
    "force:verb": ((_is_of_act, ()),),
    "sentence:verb": ((_serves, ("served_term",)),),
    "disinform:noun": ((_is_nobodys, ()),),
    "prevent:noun": _ONE_MORE,
    "travel-ban:noun": _ONE_MORE,
    "bar-from-travel:noun": _ONE_MORE,
    "bar-from-travel:verb": _ONE_MORE,
    "abduct:verb": _LED,
    "abduct:noun": _LED,
    "detain:verb": _LED,
    "displace:noun": ((_is_suffering, ()),),
    "displace:verb": ((_is_suffering, ()),),
    "summon:verb": ((_is_called_for, ("calling_form",)),),
    "summon:noun": ((_are_papers, ("referred_papers",)),),
    "detain:noun": _HOLDING + _LED,
    "arrest:noun": _HOLDING,
    "imprison:noun": _HOLDING,
}  # fmt: skip

__all__ = ["IDLE_MEASURES", "told_in"]
