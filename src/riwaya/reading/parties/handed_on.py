"""Whom the law goes on with: القبض على الجناة *وتقديمهم* إلى العدالة, وأسفر التحقيق *معهما* عن …

In: an act of the law whose noun bears a pronoun, or has one with مع right behind it, and the acts of its sentence before it.
Out: the same, done to whom the arrest, charge or sentence before it was done to, who does not do it himself, nor the court that he
is brought before. The idea: those seized are whom the law is then said to try, to charge or to question.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import mentions, verb_arguments
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.clause_subjects import clause_subject, subject_index
from riwaya.reading.clauses.pronouns import agrees_with, is_dead
from riwaya.reading.draft import NOUNS, PRONOUN, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.parties.governing_verbs import is_fled_from
from riwaya.reading.words.other_domains import is_armed

_LAW: Final = frozenset(["ACCUSE", "SANCTION", "COERCE"])
_BLOWS: Final = frozenset(["ASSAULT", "COERCE"])
_FAR: Final = 7  # tokens from a noun of using to the word for shields
_PERSONS: Final = frozenset(["person", "people", "role", "title", "source"])
_FLEEING: Final = frozenset(["person", "people", "role", "title", "force", "group"])
_ONE, _TWO, _SEVERAL = 0, 1, 2  # numbers of a pronoun


def hand_on(draft: Draft, event: EventDraft, beside: list[EventDraft]) -> None:
    """Fills whom such an act is done to from the act of the law before it; `beside`: the acts of the sentence, in text order."""
    if event.type not in _LAW or event.layer != "act" or event.cue_of is not None or event.chunk is None or event.charged:
        return
    pronoun = _pronoun(draft, event)
    if not pronoun:
        return
    for other in reversed(beside):
        if other.first >= event.first or other.cue_of is not None or other.type not in _LAW or other.layer != "act":
            continue
        if other.statement is not event.statement:
            return
        whom = _meant(draft, other.recipients, pronoun, event)
        if not whom:
            continue
        last = max(one.first for one in whom)
        if any(one.first > last and one.head_class in _PERSONS and one.last <= event.first for one in event.recipients):
            return  # somebody named nearer
        event.recipients = whom
        event.actors = [one for one in event.actors if one not in whom]
        return


def hit_by_means(draft: Draft, event: EventDraft, beside: list[EventDraft]) -> None:
    """دمر الثوار دبابة *عبر استهدافها*, في ملاحقة المسلحين *عبر حصارهم*: the means have the doer of the act and hit whom it
    hits."""
    chunk = event.chunk
    if chunk is None or chunk.kind != NOUNS or event.type not in _BLOWS or event.first != chunk.head:
        return
    word = draft.words[event.first]
    if word is None or word.suffix not in draft.knowledge.operators("absent_suffix"):
        return
    if chunk.prep not in draft.knowledge.operators("through_preposition"):
        return
    earlier = [one for one in beside if one.first < event.first and one.statement is event.statement and one.cue_of is None]
    act = earlier[-1] if earlier else None
    if act is None or act.type not in _BLOWS:
        row = draft.chunks[event.sentence]
        verb = verb_before(row, chunk.index)
        where = subject_index(row, verb.index, verb_arguments(row, verb.index)) if verb is not None else -1
        doers = mentions(row, where) if 0 <= where < chunk.index else []
        event.recipients = [one for one in event.recipients if one not in doers]
        return
    hit = [one for one in act.recipients if agrees_with(draft, one, word.suffix)]
    event.actors = event.actors or [one for one in act.actors if one not in hit]
    event.recipients = hit or [one for one in event.recipients if one not in act.actors]


def name_fled(draft: Draft, chunks: list[Chunk], event: EventDraft) -> None:
    """ترك *الأهالي* القرية هربا من قصف الجيش: those who flee an attack that names who makes it are whom it is on."""
    chunk = event.chunk
    if event.layer != "attack" or event.recipients or not event.actors or chunk is None or event.first != chunk.head:
        return
    if draft.entries.frames[event.frame].mutual or not is_fled_from(draft, chunk, feared=False):
        return
    found = clause_subject(draft, chunks, chunk.index)
    event.recipients = [one for one in found if one.head_class in _FLEEING and one not in event.actors]


def shield(draft: Draft, event: EventDraft, beside: list[EventDraft]) -> None:
    """استخدام *المدنيين* دروعا بشرية, احتجز التنظيم *السكان* لاستخدامهم دروعا: whom a noun of using takes as shields; احتجز
    التنظيم *السكان* كدروع بشرية: or whom the act before is done to, of the acts of the sentence; *الأسرى* يستخدمون كدروع بشرية:
    or, where the verb has no object, those without arms who stand as its subject, for it is a passive then."""
    if event.recipients or event.frame < 0 or draft.entries.frames[event.frame].id != "human-shield":
        return
    if event.rule.endswith(":verb") and event.actors:
        if all(one.head_class == "people" and not is_armed(draft, one) for one in event.actors):
            event.recipients, event.actors = event.actors, []
        return
    using, first = draft.knowledge.operators("shield_using_noun"), draft.sentences[event.sentence][0]
    for token in range(event.first, max(first - 1, event.first - _FAR), -1):
        word = draft.words[token]
        if word is None or word.stem not in using:
            continue
        if not word.suffix:
            found = mention_in(draft, token + 1, event.first if token < event.first else event.last - 1)
            if found is not None and found.first == token + 1 and found.head_class == "people" and not is_armed(draft, found):
                draft.add(found)
                event.recipients = [found]
            return
        speaker = event.statement.speaker if event.statement is not None else None
        before = [one for one in draft.actors_in[event.sentence] if one.last <= token and one is not speaker]
        before = [one for one in before if one.head_class == "people" and not is_armed(draft, one)]
        agree = [one for one in before if agrees_with(draft, one, word.suffix, strictly=True) and one not in event.actors]
        event.recipients = sorted(agree, key=lambda one: one.first)[-1:]
        return
    chunk, earlier = event.chunk, [one for one in beside if one.first < event.first and one.statement is event.statement]
    if chunk is not None and chunk.kind == NOUNS and not chunk.conj and earlier and earlier[-1].type in _BLOWS:
        event.recipients = [one for one in earlier[-1].recipients if not is_armed(draft, one)]


def spare_joined(draft: Draft, event: EventDraft) -> None:
    """طالب المتظاهرون بمحاسبة *المفسدين* وإحالتهم إلى القضاء: a pronoun on a noun joined to one with a plural genitive takes that
    up, and is nobody who demands it."""
    item, chunk = event.statement, event.chunk
    if item is None or item.speaker not in event.recipients or chunk is None or chunk.kind != NOUNS or not chunk.index:
        return
    word, before = draft.words[event.first], draft.chunks[event.sentence][chunk.index - 1]
    if not chunk.conj or chunk.prep or event.first != chunk.head or word is None or before.kind != NOUNS:
        return
    ending = draft.words[before.last - 1]
    if draft.knowledge.morphology.pronoun_of(word.suffix)[0] != _SEVERAL or before.last < before.head + 2 or ending is None:
        return
    if before.first >= item.first and ending.article and draft.knowledge.morphology.is_oblique(ending.text):
        event.recipients = [one for one in event.recipients if one is not item.speaker]


def _pronoun(draft: Draft, event: EventDraft) -> str:
    """تقديم*هم* للمحاكمة, قضت بإعدام*ه*, التحقيق مع*هما*: the pronoun for whom the law has to do with; "" where there is none."""
    operators, chunk = draft.knowledge.operators, event.chunk
    assert chunk is not None
    frame = draft.entries.frames[event.frame]
    absent = operators("absent_suffix")
    for token in range(event.first, max(event.last, event.tail_end)):
        word = draft.words[token]
        told = word is not None and word.suffix in absent and not word.function
        if told and word is not None and (chunk.kind == VERB) == (token > event.first) and frame.genitive == "recipient":
            return word.suffix
    row = draft.chunks[event.sentence]
    behind = row[chunk.index + 1] if chunk.kind == NOUNS and chunk.index + 1 < len(row) else None
    if behind is None or behind.kind != PRONOUN or behind.conj or event.last != chunk.last:
        return ""
    letters = next((one for one in operators("with_preposition") if behind.text.startswith(one)), "")
    pronoun = behind.text.removeprefix(letters) if letters else ""
    return pronoun if pronoun in absent else ""


def _meant(draft: Draft, hit: list[ActorMention], pronoun: str, event: EventDraft) -> list[ActorMention]:
    """Those of `hit` whom a pronoun takes up, all of several."""
    number, feminine = draft.knowledge.morphology.pronoun_of(pronoun)
    persons = [
        one for one in hit if one.head_class in _PERSONS or (one.number == _SEVERAL and one.head_class in ("group", "force"))
    ]
    persons = [one for one in persons if one.last <= event.first and not is_dead(draft, one)]
    if number == _SEVERAL and len(persons) > 1:
        return persons
    if number == _TWO:
        shapes = draft.knowledge.morphology
        two = [one for one in persons if one.number == _TWO or len(persons) == _SEVERAL]
        written = ((one, draft.words[one.first]) for one in persons)
        return two or [one for one, word in written if word is not None and word.article and shapes.is_oblique(word.text)]
    if number == _ONE and feminine:
        persons = [one for one in persons if one.gender or one.number]
    if number == _ONE:
        persons = [one for one in persons if not draft.counted[one.first]]  # القبض على *13 إرهابيا* … وملاحقته: one of them
    return [one for one in persons if agrees_with(draft, one, pronoun, strictly=True)][:1]


__all__ = ["hand_on", "hit_by_means", "name_fled", "shield", "spare_joined"]
