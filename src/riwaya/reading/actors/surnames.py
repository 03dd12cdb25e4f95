"""Surnames: whom one means that reads as another word too, and names compared in whatever way they are written.

In: a mention of somebody who speaks. Out: the person named before it whose surname it is.
The idea: a nisba, a craft or a people alone, or behind a title, is a surname where a man of that name was named in full.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ActorMention, Draft

_REACH: Final = 60  # sentences: a surname holds for the whole of an article
_TITLED: Final = ("title", "role", "force")


def name_parts(draft: Draft, first: int, last: int) -> list[str]:
    """The parts of a name: *عبد الرحمن* is one as عبدالرحمن is."""
    parts: list[str] = []
    servants, norm = draft.knowledge.operators("servant_word"), draft.tokens.norm
    for token in range(first, last):
        word = draft.words[token]
        if token > first and norm[token - 1] in servants and parts:
            parts[-1] = norm[token - 1] + norm[token]
        else:
            parts.append(word.stem if word is not None else "")
    return parts


def surname_bearer(draft: Draft, mention: ActorMention) -> ActorMention | None:
    """قال الدكتور نبيل العربي إن …. وأكد *العربي*, وقال *الدكتور التركي*: who was named in full before by the surname of one who
    speaks, where it reads as a people, a nation or a craft."""
    calling = _is_calling(draft, mention)
    if mention.person_name is not None or mention.number or mention.gender or not (calling or _may_be_surname(draft, mention)):
        return None
    surname = draft.words[mention.last - 1]
    assert surname is not None
    for other in draft.earlier(mention, _REACH):
        begin, end = other.person_name or (0, 0)
        last = draft.words[end - 1] if end - begin > 1 else None
        if last is not None and last.article and last.stem == surname.stem and other.first < mention.first and not other.gender:
            if not calling or _called_alike(draft, mention, other):
                return other
    return None


def _may_be_surname(draft: Draft, mention: ActorMention) -> bool:
    """*العربي*, *د. الخياط*, *السفير الفايز*; but الوزير التركي, who may be the minister of that nation."""
    word, opening = draft.words[mention.last - 1], draft.words[mention.first]
    if word is None or opening is None or not word.article or word.preposition or word.suffix:
        return False
    if mention.last == mention.first + 1:
        return mention.head_class == "people" and draft.knowledge.morphology.may_be_surname(word.text)
    between = range(mention.first + 1, mention.last - 1)
    if opening.head is None or mention.head_class not in _TITLED or any(draft.words[token] is not None for token in between):
        return False
    titled = draft.entries.heads[opening.head.ref].class_ == "title"
    return titled or (mention.head_class == "role" and word.demonym is None and word.modifier is None and opening.article)


def _is_calling(draft: Draft, mention: ActorMention) -> bool:
    """*الباحث الغربي*, *المحلل الشمالي*: what somebody is by his calling, and a word that may be his surname or an adjective."""
    opening, word = draft.words[mention.first], draft.words[mention.last - 1]
    if mention.head_class not in ("source", "people") or mention.last != mention.first + 2 or opening is None or word is None:
        return False
    return opening.article and opening.head is not None and word.article and not (word.preposition or word.suffix)


def _called_alike(draft: Draft, mention: ActorMention, other: ActorMention) -> bool:
    """الباحث التونسي يوسف الغربي … *الباحث الغربي*: whether two mentions open with the same calling."""
    one, two = draft.words[mention.first], draft.words[other.first]
    return one is not None and two is not None and one.stem == two.stem
