"""Heads of relative clauses: which word of a noun phrase a relative pronoun before a cue goes back to.

In: the chunk before the pronoun, and the pronoun. Out: the mention of who speaks, or None where it is the whole phrase.
The idea: a relative pronoun has the gender of its head, so that التي behind رئيس الحركة goes back to الحركة.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.draft import MARK, NOUNS, RELATIVE, TIME, ActorMention, Chunk, Draft
from riwaya.reading.phrases.states import names_state, state_at

_PERSONS: Final = ("person", "role", "title", "people")
_MEN: Final = (*_PERSONS, "source")
_MET: Final = (*_MEN, "group", "institution")
_MALE: Final = 0
_FEMALE: Final = 1


def relative_head(draft: Draft, chunks: list[Chunk], head: int, cue: int) -> ActorMention | None:
    """زعيم *الحركة* التي أعلنت أن, بيان *المحكمة* التابعة للوزارة، التي قالت إن: whom the phrase before a relative pronoun names
    behind its first word, where the pronoun agrees with that one alone."""
    pronoun = head + 1 + (head + 2 < cue and chunks[head + 1].kind == MARK)
    if pronoun >= cue or chunks[pronoun].kind != RELATIVE:
        return None
    gender = _gender(draft, chunks[pronoun])
    if gender < 0 or not _jars(chunks[head].actor, gender):
        return None
    row = [head]
    if chunks[head].prep and head and chunks[head - 1].kind == NOUNS and chunks[head - 1].actor is not None:
        row.append(head - 1)
    for index in row:
        mention = chunks[index].actor
        if index != head and mention is not None and not _jars(mention, gender):
            return mention
        inner = _named_inside(draft, chunks[index], gender)
        if inner is not None:
            return inner
    return None


def _gender(draft: Draft, pronoun: Chunk) -> int:
    """The gender of a relative pronoun in the singular; -1 where it has none."""
    if pronoun.text in draft.knowledge.operators("plural_relative"):
        return -1
    if pronoun.text in draft.knowledge.operators("feminine_relative"):
        return _FEMALE
    return _MALE if pronoun.text in draft.knowledge.operators("masculine_relative") else -1


def _jars(mention: ActorMention | None, gender: int) -> bool:
    """Whether a mention cannot be the head of a relative pronoun of a gender: a man of التي, persons in the plural of either."""
    if mention is None or (mention.entity is not None and mention.kind != "person"):
        return False
    if mention.number:
        return mention.head_class in _PERSONS and mention.number == 2
    return mention.gender != gender


def _named_inside(draft: Draft, chunk: Chunk, gender: int) -> ActorMention | None:
    """The body or state behind the first word of a noun phrase, where it has a gender and is one."""
    mention = chunk.actor
    if mention is None or mention.first != chunk.head or chunk.last - chunk.head < 2:
        return None
    inner = mention_in(draft, chunk.head + 1, chunk.last)
    if inner is None:
        for place in draft.places_in[chunk.sentence]:
            if chunk.head < place.first and place.last == chunk.last and place.kind == "country":
                inner = state_at(draft, place)
    if inner is None or inner.number or inner.gender != gender or inner.head_class in _PERSONS:
        return None
    draft.add(inner)
    return inner


def head_before_place(draft: Draft, chunks: list[Chunk], place: int, pronoun: int) -> int:
    """التقى *سفير اليابان* في العاصمة عمان، الذي قال, قابل *عددا من النواب* في مكتبه، الذين أكدوا: the chunk of whom a relative
    pronoun goes back to past the place or time of a meeting, which cannot speak; else -1."""
    if chunks[pronoun].kind != RELATIVE:
        return -1
    index, gender = place, _gender(draft, chunks[pronoun])
    while index > 0 and _is_setting(draft, chunks, index, gender):
        index -= 1
    head = chunks[index]
    mention = head.actor
    if index == place or head.kind != NOUNS or mention is None or mention.head_class not in _MET or mention.last != head.last:
        return -1
    if gender < 0:
        several = mention.number > 0 and mention.head_class in _MEN
        return index if several and chunks[pronoun].text in draft.knowledge.operators("masculine_relative") else -1
    one = head.word is not None and head.word.stem in draft.knowledge.operators("one_of")  # *أحد الضباط*
    return -1 if (mention.number and not one) or mention.gender != gender else index


def met_before(draft: Draft, chunks: list[Chunk], head: int, cue: int) -> bool:
    """قابل *الوزيرة* في مكتبها، التي قالت: whether whose place it was parts the head of a relative clause from its cue."""
    back, word = cue - 2 - (cue > 2 and chunks[cue - 2].kind == MARK), chunks[head + 1].word
    if word is None or word.suffix not in draft.knowledge.operators("absent_suffix"):
        return False
    return head < back and chunks[cue - 1].kind == RELATIVE and head_before_place(draft, chunks, back, cue - 1) == head


def _is_setting(draft: Draft, chunks: list[Chunk], index: int, gender: int) -> bool:
    """التقاه *أمس في مكتبه بالعاصمة باريس*: whether a chunk tells where or when somebody was met, and no state that could be the
    head of a pronoun of that gender."""
    chunk, before = chunks[index], chunks[index - 1]
    if chunk.conj or chunk.kind not in (TIME, NOUNS):
        return False
    if chunk.kind == TIME:
        return True
    inside, word = draft.knowledge.operators("in_preposition"), chunk.word
    here = bool(draft.places_between(chunk.head, chunk.last))
    if not chunk.prep:
        town = bool(draft.in_place[chunk.head]) and chunk.actor is None and gender != _FEMALE  # في العاصمة الفرنسية *باريس*
        return town and before.kind == NOUNS and before.prep in inside and before.actor is None and not before.conj
    his = word is not None and word.suffix in draft.knowledge.operators("absent_suffix")  # في *مكتبها*
    single = chunk.last == chunk.head + 1
    if chunk.prep in draft.knowledge.operators("means_preposition"):  # في مكتبها *بالعاصمة*
        return (here or single) and chunk.actor is None and before.kind == NOUNS and before.prep in inside
    if chunk.prep not in inside or names_state(draft, chunk):
        return False
    here = here or (word is not None and word.stem in draft.knowledge.operators("area_with_sides"))
    return ((here or single) and chunk.actor is None) or (his and single)
