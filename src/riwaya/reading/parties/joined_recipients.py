"""Those joined to whom an act is done to: على دور التحالف *ورجال المقاومة*, إمداد الحوثيين *والقوات الموالية* للرئيس.

In: an event with whom it is done to. Out: the same, with those whom و joins to the last of them.
The idea: a party behind و, right behind the phrase that ends with whom an act is done to, suffers it as well, unless a verb
behind it makes it the subject of a clause of its own, or it is somebody who does or tells it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.phrases.person_names import unknown_given
from riwaya.reading.phrases.states import state_of
from riwaya.reading.tolls.toll_numbers import loss_named
from riwaya.reading.words.marks import COMMAS

_TYPES: Final = frozenset(["ASSAULT", "COERCE", "SANCTION", "AID", "SUPPORT", "ACCUSE", "REQUEST", "RETREAT", "THREATEN", "REJECT"])
_PARTIES: Final = frozenset(["people", "person", "role", "title", "group", "force", "state", "institution", "source"])
_MEN: Final = frozenset(["person", "role", "title"])
_BODIES: Final = frozenset(["group", "force", "state", "institution"])
_CLAUSES: Final = frozenset([VERB, AUXILIARY, NEGATION, ADVERB, COMPLEMENTIZER])  # what behind a noun phrase makes it a subject


def join_recipients(draft: Draft, event: EventDraft) -> None:
    """Adds those joined to the last of whom an act is done to."""
    if not event.recipients or event.type not in _TYPES:
        return
    last = max(event.recipients, key=lambda one: one.first)
    chunk = draft.chunk_of[last.last - 1]
    if chunk is None or chunk.sentence != event.sentence or chunk.last != last.last or last.head_class not in _PARTIES:
        return
    if last.first <= event.first < last.last:
        return  # المقاومة *المدعومة بالجيش* والحوثيون
    row, index = draft.chunks[event.sentence], chunk.index + 1
    while (index := _joined_at(draft, row, index, chunk.prep)) > 0:
        found = _named(draft, row, index, last, event.type == "ASSAULT")
        if found is None or _is_told_already(event, found):
            return
        event.recipients.append(found)
        last, index = found, index + 1


def join_before(draft: Draft, event: EventDraft, one_by_one: bool) -> None:
    """أشاد بالمعلم سامر *والممرضة* منى اللذين قتلا; من الأهالي *والجنود* بعد حصارهم: adds those whom the last one is joined to,
    where a relative or a pronoun of several takes them up; `one_by_one`: single persons, who are counted, or else crowds."""
    if len(event.recipients) != 1 or event.type not in _TYPES:
        return
    last = event.recipients[0]
    if one_by_one == bool(last.number or last.head_class in _BODIES):
        return
    chunk = draft.chunk_of[last.first]
    if chunk is None or chunk.sentence != event.sentence or last.last > event.first or chunk.actor is not last:
        return
    letters = draft.knowledge.operators("conjunction_letter")
    if last.first != chunk.head or last.head_class not in _PARTIES:
        return
    if not _are_several(draft, event, last):
        return
    row = draft.chunks[event.sentence]
    while chunk.conj in letters and not chunk.prep and (index := _before(row, chunk.index)) >= 0:
        chunk = row[index]
        found = chunk.actor if chunk.prep not in draft.knowledge.operators("between_preposition") else None
        if found is None or found.first != chunk.head or found.head_class not in _PARTIES or _is_told_already(event, found):
            return
        if last.number and not found.number and found.head_class not in ("group", "force"):
            return
        event.recipients.insert(0, found)


def _before(row: list[Chunk], index: int) -> int:
    """The noun phrase right before a joined one, or before the comma there; -1 for none."""
    index -= 1
    if index > 0 and row[index].kind == MARK and row[index].text in COMMAS:
        index -= 1
    return index if index >= 0 and row[index].kind == NOUNS else -1


def _are_several(draft: Draft, event: EventDraft, last: ActorMention) -> bool:
    """الصحفي سامر والمصورة منى *اللذين* خطفا, عن المسلحين والجنود بعد حصار*هم*: whether an act is done to several, who are one
    by one, or all by one pronoun."""
    chunk, row = event.chunk, draft.chunks[event.sentence]
    if chunk is None:
        return False
    own = draft.chunk_of[last.last - 1]
    if chunk.kind == VERB and chunk.index and own is not None and row[chunk.index - 1].kind == RELATIVE:
        head = draft.words[last.first]
        if last.number and not (head is not None and head.suffix):  # الحوثيون *وأنصارهم* الذين حوصروا
            return False
        between = [one for one in row[own.index + 1 : chunk.index - 1] if one.kind != MARK]
        relative = row[chunk.index - 1]
        return not between and relative.text in draft.knowledge.operators("plural_relative")
    suffixes = [word.suffix for word in draft.words[event.first : event.last] if word is not None and word.suffix]
    if not suffixes or suffixes[-1] not in draft.knowledge.operators("absent_suffix"):
        return False
    number, feminine = draft.knowledge.morphology.pronoun_of(suffixes[-1])
    return not feminine and (number == 2 or (number == 1 and last.number == 0))


def _joined_at(draft: Draft, row: list[Chunk], index: int, preposition: str) -> int:
    """Where a phrase that و or أو begins stands, behind a comma or none, with no preposition or the same; 0 for nowhere."""
    if index < len(row) and row[index].kind == MARK and row[index].text in COMMAS:
        index += 1
    operators = draft.knowledge.operators
    either = index < len(row) and row[index].kind == CONJUNCTION and row[index].text in operators("alternative_word")
    index += either
    if index >= len(row):
        return 0
    chunk = row[index]
    joins = chunk.kind == NOUNS and (either or chunk.conj in operators("conjunction_letter"))
    return index if joins and chunk.prep in ("", preposition) else 0


def _named(draft: Draft, row: list[Chunk], index: int, last: ActorMention, hit: bool) -> ActorMention | None:
    """The party that a joined phrase names with its first word, where nothing is told of it; `hit`: an attack on it."""
    chunk, behind = row[index], row[index + 1] if index + 1 < len(row) else None
    if behind is not None and behind.kind in _CLAUSES and not behind.conj:
        return None
    mention = chunk.actor or state_of(draft, chunk)
    if mention is None and last.head_class == "person":
        mention = unknown_given(draft, chunk.head, chunk.last)
        if mention is not None:
            draft.add(mention)
    if mention is None or mention.first != chunk.head or mention.head_class not in _PARTIES or mention.told:
        return None
    if chunk.word is not None and chunk.word.adjective and chunk.last == chunk.head + 1 and not mention.number:
        return None  # الخطاب المتطرف *والتكفيري*
    if (chunk.word is not None and chunk.word.frame_nouns) or (hit and loss_named(draft, mention) is not None):
        return None  # خمسة مدنيين *وعدد من الجرحى*: what else it led to
    if last.head_class in _BODIES and last.last > last.first + 1 and mention.head_class in _MEN:
        return None  # ميليشيات الحوثي *وعلي صالح*: whose they are as well
    alike = (last.head_class in _BODIES) == (mention.head_class in _BODIES)
    return mention if alike or mention.definite == last.definite else None


def _is_told_already(event: EventDraft, mention: ActorMention) -> bool:
    """Whether somebody does the act, is told it is done to him, or tells of it."""
    speaker = event.statement.speaker if event.statement is not None else None
    known = (*event.actors, *event.recipients, *([speaker] if speaker is not None else []))
    return any(one.first == mention.first or (one.entity is not None and one.entity == mention.entity) for one in known)


__all__ = ["join_before", "join_recipients"]
