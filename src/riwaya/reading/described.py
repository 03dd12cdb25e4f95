"""Participles that describe a party and their complements: القوات *المسنودة من الجيش*, قوات البيشمركة *مدعومة بالتحالف*.

In: a mention, its chunk and the one behind. Out: the mention with its description whole, or without it.
The idea: a participle with its preposition is one description. With the article, or behind a noun without one, it belongs to the
party with all of it; without the article behind a party that is known, it tells how the deed is done and is no part of the name.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.draft import NOUNS, PRONOUN, VERB, ActorMention, Chunk, Draft

_BODIES: Final = frozenset(["force", "group", "institution"])


def describes(draft: Draft, mention: ActorMention, chunk: Chunk, following: Chunk) -> bool:
    """Whether a participle that goes on with a preposition ends a party's phrase or stands right behind it. Sets the mention."""
    if following.conj or mention.last != chunk.last:
        return False
    last = draft.words[chunk.last - 1]
    if following.kind == PRONOUN:
        return last is not None and chunk.last > chunk.head + 1 and _belongs_to_him(draft, mention, last, following)
    if following.kind != NOUNS:
        return False
    if following.prep and last is not None and chunk.last > chunk.head + 1 and goes_on_with(draft, last, following):
        whole = last.article or not _is_known(draft, mention, chunk)
        if whole and not _is_where(draft, last, following) and not _goes_on_joined(draft, following):
            mention.last = following.last
            _take_name(draft, mention, following)
        elif mention.first < chunk.last - 1 and (mention.entity is not None or mention.head_class in _BODIES):
            mention.last = chunk.last - 1  # قوات البيشمركة *مدعومة بالتحالف*, المسلحون *المتمركزون في* التلال
        return True
    if following.prep:
        return _is_organ(draft, mention, chunk, following)
    return _stands_alone(draft, mention, chunk, following)


def _is_organ(draft: Draft, mention: ActorMention, chunk: Chunk, following: Chunk) -> bool:
    """القوات البرية *للتحالف*, المكتب السياسي *للحركة*: a part of a body, which is whole with its adjective, and the body behind ل.
    Behind a verb of giving ل says to whom."""
    if chunk.last - chunk.head < 2 or following.prep not in draft.knowledge.operators("of_preposition"):
        return False
    noun, adjective, owner = draft.words[chunk.last - 2], draft.words[chunk.last - 1], following.actor
    if noun is None or adjective is None or not noun.article or not adjective.article or adjective.demonym is not None:
        return False
    if mention.first < chunk.last - 3 or adjective.stem in draft.knowledge.operators("belonging_adjective"):
        return False  # القوات *الموالية* للرئيس: whom they follow, and not he himself
    if noun.stem not in draft.knowledge.operators("organ_noun") or mention.entity is not None or owner is None:
        return False
    if owner.first != following.head or (owner.entity is None and owner.kind not in ("military", "armed_group")):
        return False
    if _is_named_behind(draft, following):
        return False  # رئيس المجلس الأعلى للقضاء *الدكتور سالم جابر*: a title, which is read as a whole
    before = draft.chunks[chunk.sentence][chunk.index - 1] if chunk.index else None
    if before is not None and before.kind == VERB and before.word is not None:
        if before.word.stem in draft.knowledge.any_of("handing_verb", "giving_verb"):
            return False
    mention.last = following.last
    if mention.head_class != "force":
        if mention.name and owner.name and owner.name not in mention.name.split(", "):
            mention.name = f"{mention.name}, {owner.name}"
    elif owner.entity is not None and mention.first == chunk.last - 2:
        mention.entity, mention.kind, mention.sector = owner.entity, owner.kind, owner.sector
        mention.name, mention.name_ar, mention.country = owner.name, owner.name_ar, owner.country
    return True


def goes_on_with(draft: Draft, adjective: Word, following: Chunk) -> bool:
    """*المكلفة ب*تأمين المحكمة, *المنضوية في* التحالف: whether a participle takes the preposition of the phrase behind it."""
    head = draft.words[following.head]
    if head is None or (head.frame_nouns and not head.article):
        return False  # المسؤول عن *مقتل* السياح: an act with parties of its own
    operators = draft.knowledge.operators
    if adjective.head is not None and not adjective.article:
        return False  # ثلاثة *متهمين* في التفجير: the people themselves
    if adjective.stem in operators("belonging_adjective") and adjective.stem not in operators("backed_word"):
        return False  # المقربة *من الحكومة*: whose it is, which gives it a name
    pair = f"{adjective.stem} {following.prep.split()[0]}"
    return pair in draft.knowledge.operators("attribute_with_complement")


def _is_where(draft: Draft, adjective: Word, following: Chunk) -> bool:
    """التنظيم *المتمركز في* حي الغوير: a participle that says where a party is, which is where it is hit."""
    return adjective.stem in draft.knowledge.operators("stationed_adjective") and bool(following.prep)


def _goes_on_joined(draft: Draft, following: Chunk) -> bool:
    """المقاومة المسنودة بمدرعات *ودبابات*: whether more is joined to a complement, or to the party; nobody knows by its form."""
    chunks = draft.chunks[following.sentence]
    behind = chunks[following.index + 1] if following.index + 1 < len(chunks) else None
    return behind is not None and behind.kind == NOUNS and bool(behind.conj) and not behind.prep


def _is_named_behind(draft: Draft, owner: Chunk) -> bool:
    """Whether somebody's name or rank stands right behind the body in his title."""
    chunks = draft.chunks[owner.sentence]
    behind = chunks[owner.index + 1] if owner.index + 1 < len(chunks) else None
    if behind is None or behind.kind != NOUNS or behind.prep or behind.conj or behind.word is None:
        return False
    return bool(behind.word.given) or (behind.actor is not None and behind.actor.head_class in ("person", "title"))


def _belongs_to_him(draft: Draft, mention: ActorMention, adjective: Word, pronoun: Chunk) -> bool:
    """القوات *الموالية له*, الفصائل *المتحالفة معها*: what an adjective says of a party with a pronoun."""
    if adjective.stem not in draft.knowledge.operators("belonging_adjective") or adjective.head is not None:
        return False
    if pronoun.word is None or pronoun.word.function != "prepron":
        return False
    mention.last = pronoun.last
    return True


def _is_known(draft: Draft, mention: ActorMention, chunk: Chunk) -> bool:
    """Whether what stands before a participle is definite: by the article, a pronoun, as a name, or by its genitive."""
    before = draft.words[chunk.last - 2]
    return mention.definite or mention.entity is not None or before is None or bool(before.article or before.suffix)


def _take_name(draft: Draft, mention: ActorMention, following: Chunk) -> None:
    """قوات كردية *معروفة باسم وحدات حماية الشعب*: a party is whoever it is known as."""
    owner = following.actor
    if following.prep not in draft.knowledge.operators("known_as") or owner is None or owner.entity is None:
        return
    mention.entity, mention.kind, mention.sector = owner.entity, owner.kind, owner.sector
    mention.name, mention.name_ar, mention.country = owner.name, owner.name_ar, owner.country


def _stands_alone(draft: Draft, mention: ActorMention, chunk: Chunk, following: Chunk) -> bool:
    """تنظيم الدولة *المتهم* بالوقوف خلف التفجير: a participle that reads as people, in a chunk of its own behind a name."""
    word, chunks = following.word, draft.chunks[following.sentence]
    behind = chunks[following.index + 1] if following.index + 1 < len(chunks) else None
    if word is None or not word.article or following.last != following.head + 1 or behind is None or behind.kind != NOUNS:
        return False
    if not behind.prep or behind.conj or not goes_on_with(draft, word, behind):
        return False
    if mention.entity is None and not mention.definite:
        return False
    other = following.actor
    if other is not None:
        if other.gender != mention.gender or bool(other.number) != bool(mention.number):
            return False
        following.actor = None
        draft.actors_in[following.sentence].remove(other)
        draft.actors = [one for one in draft.actors if one is not other]
    return True


def without_act_adjective(draft: Draft, mention: ActorMention, chunk: Chunk, act: Word | None) -> None:
    """ضربات التحالف *الجوية*, هجمات التنظيم *الأخيرة*: an adjective that tells of a doer's acts is no part of his name."""
    word = draft.words[mention.last - 1]
    if mention.last != chunk.last or mention.last - mention.first < 2 or word is None or not word.article or word.preposition:
        return
    described, shapes = word.stem in draft.knowledge.operators("act_adjective"), draft.knowledge.morphology
    if not described and (mention.gender or mention.number or not shapes.has_feminine_ending(word.text)):
        return
    several = tuple(draft.knowledge.operators("plural_ending"))
    if not described and (act is None or not (shapes.has_feminine_ending(act.text) or act.text.endswith(several))):
        return  # قصف طيران تحالف *الشرعية*: of no noun in the masculine
    if not described and (word.head is not None or word.entity is not None or word.frame_nouns or not word.adjective):
        return
    mention.last -= 1


__all__ = ["describes", "goes_on_with", "without_act_adjective"]
