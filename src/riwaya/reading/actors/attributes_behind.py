"""Where somebody's mention ends before or behind an attribute that takes a preposition.

In: a noun chunk and the tokens of its mention. Out: one past the last token of the mention.
The idea: by whom forces are backed, where they stand and of what they are accused is no part of who they are; with a pronoun an
attribute of belonging is (المسلحون الموالون له), and its pronoun ends the phrase.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, ActorMention, Chunk, Draft

_BODIES: Final = ("institution", "group", "force")
_SOMEBODY: Final = ("institution", "group", "force", "role", "person", "title")
_LETTERS: Final = (1, 2, 3)  # of a preposition before its pronoun: لها، معها، عليها


def ends_before_attribute(draft: Draft, chunk: Chunk, end: int) -> bool:
    """المقاومة *المسنودة* بقوات, قوات الأمن *مدعومة* بالمروحيات, المسلحون *المتمركزون* في التلة: whether the last word of a phrase
    tells by whom a known party is backed, where it stands or what it has to do, and a phrase right behind goes on with it."""
    word, before = draft.words[end - 1], draft.words[end - 2]
    if end != chunk.last or end - 2 < chunk.head or word is None or before is None or word.preposition or word.conjunction:
        return False
    chunks = draft.chunks[chunk.sentence]
    following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    if following is None or not following.prep or following.conj or following.first != end:
        return False
    operators = draft.knowledge.operators
    if word.stem in operators("backed_word"):
        fits = following.prep in operators("backing_preposition")
    elif word.stem in operators("posted_adjective"):
        fits = following.prep in operators("within_preposition") or following.prep in operators("means_preposition")
    else:
        fits = f"{word.stem} {following.prep}" in operators("tasked_adjective")
    if not fits:
        return False
    return word.article or before.article or bool(before.entity or before.state or before.given or before.suffix)


def known_as(draft: Draft, mention: ActorMention, chunk: Chunk, following: Chunk) -> bool:
    """قوات محلية *معروفة باسم* كتائب النور: forces whose name is told behind what they are."""
    owner, word = following.actor, draft.words[chunk.last - 1]
    if word is None or owner is None or mention.entity is not None or following.conj or following.first != chunk.last:
        return False
    operators = draft.knowledge.operators
    if word.stem not in operators("known_as_adjective") or following.prep not in operators("by_name_preposition"):
        return False
    if mention.head_class not in ("force", "group") or owner.kind not in ("armed_group", "military", "party"):
        return False
    mention.last, mention.entity, mention.kind, mention.sector = following.last, owner.entity, owner.kind, owner.sector
    mention.name, mention.name_ar, mention.country = owner.name, owner.name_ar, owner.country
    return True


def takes_complement(draft: Draft, mention: ActorMention, chunk: Chunk, following: Chunk) -> bool:
    """أشقاؤه *المشتبه بانتمائهم*, ضباط *منشقون عن الجيش*: a participle at the end of what men are told by, and what it awaits."""
    word = draft.words[chunk.last - 1]
    if word is None or mention.head_class != "people" or mention.entity is not None or mention.last != chunk.last:
        return False
    if following.conj or following.first != chunk.last or mention.first == chunk.last - 1:
        return False
    operators = draft.knowledge.operators
    if word.stem in operators("suspected_word"):
        fits = following.prep in operators("means_preposition") or following.prep in operators("within_preposition")
    else:
        fits = word.stem in operators("defecting_adjective") and following.prep in operators("about_preposition")
    if fits:
        mention.last = following.last
    return fits


def goes_on_with_of(draft: Draft, mention: ActorMention, chunk: Chunk, following: Chunk) -> bool:
    """النائب الثاني *لرئيس الوزراء*, المبعوث الخاص *للرئيس*, الأمين العام *للمجلس*: whose an office is that an adjective closes."""
    owner = following.actor
    if following.conj or following.first != chunk.last or mention.last != chunk.last or owner is None or mention.number:
        return False
    if owner.last < following.last or owner.person_name is not None:
        return False  # الأمين العام للجامعة *الدكتور نبيل*: who he is stands there as well
    if owner.kind != "person" and any(
        word is None or word.given or not (word.known or word.article or draft.in_place[token])
        for token, word in enumerate(draft.words[following.head + 1 : following.last], following.head + 1)
    ):
        return False  # الأمين العام لحلف الشمال *ينس*
    row = draft.chunks[following.sentence]
    behind = row[following.index + 1] if following.index + 1 < len(row) else None
    if behind is not None and behind.kind == NOUNS and not (behind.prep or behind.conj):
        opening = draft.words[behind.first]
        if (behind.actor is not None and behind.actor.kind == "person") or opening is None or opening.given or not opening.known:
            return False  # الأمين العام للجامعة, *سالم حداد*
    word, before = draft.words[chunk.last - 1], draft.words[chunk.last - 2] if chunk.last - 2 >= chunk.first else None
    operators = draft.knowledge.operators
    if word is None or before is None or not word.article or following.prep not in operators("of_preposition"):
        return False
    office = f"{before.stem} {word.stem}"
    if office in operators("office_of_body"):
        fits = owner.head_class in _BODIES and owner.kind != "media"
    else:
        fits = office in operators("office_of_somebody") and owner.head_class in _SOMEBODY
    if fits:
        mention.last = following.last
    return fits


def is_accused(draft: Draft, chunk: Chunk) -> bool:
    """هاجم تنظيم داعش *المتهم* بالوقوف خلف التفجير قرية: whether a word alone behind a known body tells of what that is accused."""
    word = chunk.word
    if word is None or not word.article or chunk.prep or chunk.conj or chunk.last != chunk.first + 1 or not chunk.index:
        return False
    row = draft.chunks[chunk.sentence]
    before, following = row[chunk.index - 1], row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    body = before.actor
    if body is None or body.entity is None or body.kind != "armed_group" or body.last != chunk.first or following is None:
        return False
    return f"{word.stem} {following.prep}" in draft.knowledge.operators("tasked_adjective") and following.first == chunk.last


def takes_in_pronoun(draft: Draft, mention: ActorMention, chunk: Chunk) -> None:
    """المسلحون *الموالون له*, الحكومة *المعترف بها دوليا*: the preposition with a pronoun that an attribute at the end awaits."""
    last = chunk.last
    word, behind = draft.words[last - 1], draft.words[last] if last < len(draft.words) else None
    if mention.last != last or mention.first == last - 1 or word is None or behind is None or behind.function != "prepron":
        return
    own = draft.knowledge.operators("attribute_with_pronoun")
    if not any(f"{word.stem} {behind.text[:length]}" in own for length in _LETTERS):
        return
    mention.last = last + 1
    further = draft.words[last + 1] if last + 1 < len(draft.words) else None
    if further is not None and further.stem in draft.knowledge.operators("worldwide_adverb"):
        mention.last = last + 2


def is_backer(draft: Draft, chunk: Chunk) -> bool:
    """القوات المدعومة *من العشائر* سيطرت, المسنودة *بوحدات من الجيش*: whether a phrase tells by whom a party is backed."""
    if draft.lacks("backed_word"):
        return False
    row, backed = draft.chunks[chunk.sentence], draft.knowledge.operators("backed_word")
    for one in row[chunk.index : max(chunk.index - 2, 0) : -1]:
        before = draft.words[one.first - 1] if one.first else None
        if one.kind != NOUNS or not one.prep or one.conj or before is None:
            return False
        if before.stem in backed:
            return True
    return False
