"""Words of acts in another sense by what stands with them: flight of families, rivals, charges set off on purpose, illness, a norm.

In: an event with its chunk, and its draft. Out: whether its word tells of no act that somebody did.
The idea: one sign each, next to the word: who flees (نازحون), the verb of rivalry before an aim (تتنافس *للسيطرة*), the illness
that somebody is hit by, the predicate that forbids (قصف المدارس *محظور*), the thing that is named after the act (مسرح *العمليات*).
"""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import Final

from riwaya.reading.draft import AUXILIARY, NEGATION, NOUNS, RELATIVE, VERB, Chunk, Draft, EventDraft
from riwaya.reading.questions import Questions, holds, told_in
from riwaya.reading.senses.aims_and_dangers import aims_and_dangers
from riwaya.reading.senses.idle_accords import idle_accords
from riwaya.reading.senses.idle_help import idle_help
from riwaya.reading.senses.idle_measures import IDLE_MEASURES
from riwaya.reading.senses.idle_nouns import idle_nouns
from riwaya.reading.senses.idle_verbs import IDLE_VERBS
from riwaya.reading.senses.mere_moves import MERE_MOVES, OF_NOUNS
from riwaya.reading.senses.plain_uses import PLAIN_USES
from riwaya.reading.telling.general_talk import general_talk
from riwaya.reading.telling.kinds_of_deeds import kinds_of_deeds
from riwaya.reading.words.other_domains import is_armed

_NEAR: Final = 4  # chunks between a word and what gives it its sense
_PREDICATE: Final = 7  # tokens from an act to the predicate that forbids it
_AFTER_CRASH: Final = 2  # sentences behind that of a crash that go on telling of it, where the report tells of no attack
_DEVICE: Final = 5  # tokens from setting off to the charge and to what it had been made ready for


def is_other_sense(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """Whether a word of an act has another sense by what stands with it."""
    if event.layer == "result" and not draft.lacks("crash_word") and _is_accident(draft, event):
        return True
    return holds(_asked_of(event.rule), draft, event, chunk)


def _is_accident(draft: Draft, event: EventDraft) -> bool:
    """قتل ثلاثة *عندما تحطمت طائرة*, إصابة عشرة *بانقلاب حافلة*: a crash, where the sentence tells of no attack."""
    if event.actors or event.weapon is not None:
        return False
    if any(one.layer == "attack" for one in told_in(draft, event.sentence, event.sentence)):
        return False
    first, last = draft.sentences[event.sentence]
    if not any(one.layer == "attack" for one in draft.events):
        first = draft.sentences[max(0, event.sentence - _AFTER_CRASH)][0]  # تحطمت طائرة … وقالت الشرطة إن عشرة قتلوا
    crashes, things = draft.knowledge.operators("crash_word"), draft.knowledge.operators("crashed_thing")
    for token in range(first, last - 1):
        word, thing = draft.words[token], draft.words[token + 1]
        if word is not None and thing is not None and word.stem in crashes and thing.stem in things:
            return True
    return False


def _are_displaced(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """فر آلاف *اللاجئين* من القصف, *عائلات* هربت: civilians who flee are a number of displaced, and give no ground."""
    names = draft.knowledge.operators("displaced_people")
    if not event.actors:
        return False
    for mention in event.actors:
        if mention.entity is not None or mention.person_name is not None:
            return False
        inside = [word for word in draft.words[mention.first : mention.last] if word is not None]
        if not any(word.stem in names for word in inside):
            return False
    row, from_ = draft.chunks[chunk.sentence], draft.knowledge.operators("from_preposition")
    captors = [one.actor for one in row[chunk.index + 1 : chunk.index + _NEAR] if one.prep in from_ and one.actor is not None]
    return not any(is_armed(draft, captor) for captor in captors)  # هرب الأطفال *من المسلحين* الذين خطفوهم


def _is_rivalry(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """تتنافس حكومتان *للسيطرة* على البلاد, صراع حزبين على *الاستيلاء* على السلطة: what rivals are after."""
    if event.frame < 0 or draft.entries.frames[event.frame].control != "gained" or not chunk.prep or chunk.conj:
        return False
    row, rivals = draft.chunks[chunk.sentence], draft.knowledge.operators("rivalry_word")
    for other in reversed(row[max(0, chunk.index - _NEAR) : chunk.index]):
        if other.word is not None and other.word.stem in rivals and other.kind in (VERB, NOUNS):
            return True
        if other.kind not in (NOUNS, RELATIVE):
            return False
    return False


def _is_of_illness(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إصابة آلاف الأطفال *بأمراض* جلدية, أصيب *بالحمى*: who falls ill is hit by nobody."""
    row, means = draft.chunks[chunk.sentence], draft.knowledge.operators("means_preposition")
    for other in row[chunk.index + 1 : chunk.index + 1 + _NEAR]:
        if other.kind != NOUNS or (other.conj and not other.prep):
            return False
        if other.prep in means and other.word is not None and other.word.stem in draft.knowledge.operators("illness_noun"):
            return True  # إصابة الأطفال *بمخيم النازحين* بأمراض
        if other.prep in means and event.rule.endswith(":verb"):
            return False
    return False


def _is_forbidden(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """قصف المدارس *محظور*, الهجمات على المستشفيات *محرمة* شرعا: what a norm says of all such acts."""
    if event.type not in ("ASSAULT", "COERCE") or (event.tolls and not all(one.quantity.counts is None for one in event.tolls)):
        return False
    end = min(draft.sentences[event.sentence][1], event.last + _PREDICATE)
    predicates = draft.knowledge.operators("forbidden_predicate")
    for token in range(event.last, end):
        word, where = draft.words[token], draft.chunk_of[token]
        if where is not None and where.kind in (VERB, RELATIVE, AUXILIARY, NEGATION):
            return False
        if word is not None and word.stem in predicates:
            before = draft.words[token - 1]
            plain = not (word.article or word.conjunction or word.preposition)
            return plain and before is not None and bool(before.article or before.suffix)  # but قصف جماعة *محظورة*
    return False


def _is_banned_along(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """الدين يحرم سفك الدماء *واستهداف* الآمنين, القوانين تحظر تهديدهم *أو استهدافهم*: joined to what a law or a faith bans."""
    if chunk.prep or event.first != chunk.head:
        return False
    row = draft.chunks[chunk.sentence]
    for other in reversed(row[max(0, chunk.index - _NEAR - 1) : chunk.index]):
        if other.kind == VERB:
            return other.word is not None and other.word.stem in draft.knowledge.operators("forbidding_verb")
        if other.kind != NOUNS and draft.tokens.norm[other.first] not in draft.knowledge.operators("either_word"):
            return False
    return False


def _is_only_concern(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """لا هم لهم سوى *القتل*, ليس له هدف غير *استعباد* الناس: all that such men care for."""
    if event.tolls and any(draft.counted[toll.quantity.first] for toll in event.tolls):
        return False
    first = max(draft.sentences[event.sentence][0], event.first - _PREDICATE)
    operators, norm, butting = draft.knowledge.operators, draft.tokens.norm, draft.knowledge.any_of("exceptive", "other_than")
    but = next((at for at in range(event.first - 1, first - 1, -1) if norm[at] in butting), -1)
    if but < 0:
        return False
    concern = any(word is not None and word.stem in operators("concern_noun") for word in draft.words[first:but])
    denied = any(one is not None and one.kind == NEGATION for one in draft.chunk_of[max(0, first - 1) : but])
    return concern and (denied or any(norm[at] in operators("negating_be") for at in range(first, but)))


def _is_set_off(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """تم تفجير تسع *عبوات* كانت *معدة* لاستهداف الجنود: charges that are found and set off hurt nobody."""
    if event.tolls:
        return False
    end = min(draft.sentences[event.sentence][1], event.last + _DEVICE)
    operators, device = draft.knowledge.operators, False
    for token in range(event.first, end):
        word = draft.words[token]
        if word is None:
            return False
        if not device and token > event.first:
            device = word.stem in operators("cleared_thing")
        elif device and word.stem in operators("made_ready"):
            return True
    return False


def _is_sufficient(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """كمية تكفي *لتفجير* حي, ذخائر كافية *للقتال* أشهرا: what something is enough for."""
    if chunk.prep not in draft.knowledge.operators("of_preposition") or not chunk.index or event.first > chunk.head:
        return False
    if event.type == "AID":
        return False  # في المخازن ما يكفي *لمساعدة* ألف أسرة: what is at hand for them
    before, enough = draft.chunks[chunk.sentence][chunk.index - 1], draft.knowledge.operators("sufficing_word")
    if before.kind not in (VERB, NOUNS):
        return False
    return any(word is not None and word.stem in enough for word in (draft.words[before.head], draft.words[before.last - 1]))


def _is_target_position(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """استهدف المسلحون *تمركزا* للجيش: the post that is hit, which nobody takes up."""
    word = draft.words[event.first]
    if word is None or word.article or event.first != chunk.head or chunk.prep or chunk.conj:
        return False
    return any(
        one.type == "ASSAULT" and one.chunk is not None and 0 < chunk.index - one.chunk.index < _NEAR
        for one in told_in(draft, event.sentence, event.sentence)
    )  # fmt: skip


def _is_joint_force(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*قوة مشتركة* من الجيش والعشائر اقتحمت البلدة: a force that acts, and not that two work together."""
    word = draft.words[event.first]
    if word is None or word.head is None or event.first != chunk.head or event.governed:
        return False
    return draft.entries.heads[word.head.ref].class_ == "force"


def _is_command(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*قائد عمليات تحرير* الساحل, *ركن تسليح* الكتيبة: the duty by which an officer is called."""
    word = draft.words[event.first]
    if event.first <= chunk.head or word is None or word.article or event.tolls:
        return False
    if word.stem in draft.knowledge.operators("act_carrier"):
        return False  # قائد *معركة* الساحل
    commands = draft.knowledge.operators("commanding_noun")
    for token in range(event.first - 1, max(chunk.head, event.first - 3) - 1, -1):
        before = draft.words[token]
        if before is None or before.article or before.suffix:
            return False
        if before.stem in commands:
            return True
        if before.stem not in draft.knowledge.operators("act_carrier"):
            return False
    return False


def _aims_at_the_poor(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*القافلة* استهدفت أحياء فقيرة, *المشروع* يستهدف ألف أسرة: whom aid and projects are for."""
    if event.tolls or event.weapon is not None or any(is_armed(draft, one) for one in event.recipients):
        return False
    row, names = draft.chunks[chunk.sentence], draft.knowledge.operators("aid_undertaking")
    if chunk.suffered or chunk.index + 1 >= len(row):
        return False
    before, behind = row[chunk.index - 1] if chunk.index else None, row[chunk.index + 1]
    taken = row[chunk.index + 2] if chunk.index + 2 < len(row) else None
    if behind.kind != NOUNS or behind.prep or behind.conj:
        return False
    object_follows = taken is not None and taken.kind == NOUNS and not (taken.prep or taken.conj)
    subject = behind if object_follows else before  # استهدف الهجوم *قافلة*: which is hit
    return subject is not None and subject.kind == NOUNS and subject.word is not None and subject.word.stem in names


_NOUN: Final[Questions] = (
    (_is_forbidden, ("forbidden_predicate",)), (_is_banned_along, ("forbidding_verb",)), (_is_only_concern, ("concern_noun",)),
    (_is_sufficient, ("sufficing_word",)), (_is_command, ("commanding_noun",)), (_is_rivalry, ("rivalry_word",)),
)  # fmt: skip
_OF_RULE: Final[dict[str, Questions]] = {
    "flee:verb": ((_are_displaced, ("displaced_people",)),),
    "injure:noun": ((_is_of_illness, ("illness_noun",)),),
    "injure:verb": ((_is_of_illness, ("illness_noun",)),),
    "bombing:noun": ((_is_set_off, ("made_ready",)),),
    "bombing:verb": ((_is_set_off, ("made_ready",)),),
    "ied:noun": ((_is_set_off, ("made_ready",)),),
    "take-position:noun": ((_is_target_position, ()),),
    "military-cooperation:noun": ((_is_joint_force, ()),),
    "target:verb": ((_aims_at_the_poor, ("aid_undertaking",)),),
}


@cache
def _asked_of(rule: str) -> Questions:
    """The questions that concern a word of an act, by the rule that found it."""
    listed = (_OF_RULE, IDLE_VERBS, PLAIN_USES, IDLE_MEASURES, MERE_MOVES)
    own = tuple(chain.from_iterable(table.get(rule, ()) for table in listed))
    own += idle_nouns(rule) + idle_help(rule) + idle_accords(rule) + general_talk(rule) + kinds_of_deeds(rule)
    own += aims_and_dangers(rule)
    return own + (_NOUN + OF_NOUNS if rule.endswith(":noun") else ())


__all__ = ["is_other_sense"]
