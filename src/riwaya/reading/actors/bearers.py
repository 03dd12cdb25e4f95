"""Bearers: whom the name behind a nationality or the office of a body is of (الأفغاني *كريم*, مبعوث المجلس *مارتن كوبلر*).

In: a token of a `Draft` and where its noun phrase ends. Out: a mention of the person, or None.
The idea: one man of a nation, or an office that stands for its body, has a name right behind it: a given name, or a word that the
lexicon does not know at all.
"""

from __future__ import annotations

from riwaya.lexicon.compile import ENTITY
from riwaya.lexicon.match import Word
from riwaya.lexicon.schema import ActorEntry
from riwaya.reading.draft import ActorMention, Draft
from riwaya.reading.phrases.person_names import is_bare_name, person_mention
from riwaya.text.tokens import WORD


def named_national(draft: Draft, index: int, last: int, word: Word) -> ActorMention | None:
    """قال *الأفغاني كريم* إن, *السورية منى* البالغة الثلاثين: one of a nation by name; but *السوري* الجريح, and *السورية* نت."""
    if not word.article or word.demonym is None or word.demonym.number or not _is_named(draft, index + 1, last):
        return None
    behind, feminine = draft.words[index + 1], draft.knowledge.morphology.is_feminine_nisba(word.text)
    if feminine and (behind is None or not behind.given):
        return None
    made = _person(draft, index + 1, _before_age(draft, index + 1, last))
    state = draft.entries.demonyms[word.demonym.ref]
    made.first, made.inner, made.country, made.gender = index, word.lead, state.country, int(feminine)
    return made


def bearer_of_office(draft: Draft, first: int, end: int, last: int, entity: ActorEntry) -> ActorMention | None:
    """*مبعوث الأمم المتحدة إلى ليبيا* مارتن كوبلر: who holds an office that stands for its body, by his name behind it."""
    head = draft.words[first]
    if head is None or head.head is None or entity.kind == "person" or not _is_named(draft, end, last):
        return None
    if draft.entries.heads[head.head.ref].class_ != "role" or head.head.number:
        return None
    made = _person(draft, end, last)
    made.first, made.inner, made.role, made.country, made.sector = first, head.lead, entity.name, entity.country, entity.sector
    return made


def _person(draft: Draft, name: int, last: int) -> ActorMention:
    """A mention of whom a name is of, known or not."""
    made = person_mention(draft, name, last)
    for match in draft.phrases.get(name, ()):
        known = draft.entries.actors[match.reading.ref] if match.reading.category == ENTITY else None
        if known is not None and known.kind == "person" and match.last <= last:
            made.entity, made.name, made.name_ar, made.person_name = known.id, known.name, known.name_ar, (name, match.last)
            break
    return made


def _is_named(draft: Draft, token: int, last: int) -> bool:
    """Whether a name begins at a token."""
    if token >= last or draft.tokens.kind[token] != WORD or draft.counted[token] or draft.in_time[token]:
        return False
    return is_bare_name(draft, token, last)


def _before_age(draft: Draft, name: int, last: int) -> int:
    """كريم *البالغ* العشرين: where a participle that only goes on behind a name begins, else where the phrase ends."""
    if draft.lacks("awaiting_participle"):
        return last
    awaiting = draft.knowledge.operators("awaiting_participle")
    for token in range(name + 1, last):
        word = draft.words[token]
        if word is not None and word.article and word.stem in awaiting:
            return token
    return last
