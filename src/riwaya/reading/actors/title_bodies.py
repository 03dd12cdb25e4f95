"""Bodies of offices: what a phrase with a preposition behind an office or a body says of it.

In: the chunk of an office, source or body and one behind it. Out: whether that one names its body, its place or its field.
The idea: a preposition, a place and the kind of what is named tell whose an office is (مدير المستشفى *في عدن*) from whom
somebody spoke to, and where.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.draft import COMPLEMENTIZER, NOUNS, ActorMention, Chunk, Draft
from riwaya.reading.phrases.chunk_base import place_nouns
from riwaya.reading.phrases.holders import is_quoted_body

_OWNED: Final = frozenset(["institution", "document", "group", "media", "force"])  # what has an owner and no holder
_BODIES: Final = frozenset(["institution", "force", "group"])


def is_of_news(draft: Draft, chunk: Chunk) -> bool:
    word, operators = chunk.word, draft.knowledge.operators
    named = word is not None and word.article and word.stem in operators("news_noun")
    return named and chunk.prep in operators("of_preposition") and not chunk.conj


def ends_in_adjective(draft: Draft, chunk: Chunk) -> bool:
    """المجلس الأفغاني *الأعلى*: whether an adjective closes the body of an office."""
    word = draft.words[chunk.last - 1]
    if word is None or not word.article or word.head is not None:
        return False
    described = bool(word.adjective or word.modifier or word.demonym or word.people)
    return described or word.stem in draft.knowledge.operators("elative_adjective")


def is_body(draft: Draft, chunks: list[Chunk], at: int, index: int, end: int = -1) -> bool:
    """Whether chunk `index` names the body, or for an office or source the place, that chunk `at` belongs to.

    `end` is the last chunk of the office itself where it takes more than one (مسؤول *الإعلام* بالوزارة).
    """
    end = max(at, end)
    chunk, mention = chunks[index], chunks[at].actor
    if chunk.kind != NOUNS or chunk.conj or mention is None:
        return False
    if not chunk.prep:
        plain = mention.head_class in ("document", "source") and not mention.definite and index == end + 1
        return plain and is_quoted_body(draft, chunk)  # بيان *"لواء النصر"*
    operators = draft.knowledge.operators
    actor = chunk.actor
    if (index == end + 1 or mention.head_class == "source") and is_where(draft, chunks[at], chunk):
        return True
    body = actor is not None and actor.head_class in _BODIES
    if body and index == end + 1 and _is_midst(draft, chunks[at], chunk):
        return True
    paper = actor is not None and actor.head_class == "media" and (
        chunk.prep in operators("means_preposition")
        or (mention.head_class == "source" and chunk.prep in operators("in_preposition"))  # مصادر *في تلفزيون عدن*
    )
    if mention.head_class in _OWNED:
        if mention.head_class == "media" and paper:
            return index == end + 1  # محرر الشؤون الدولية *بصحيفة الحياة*
        if mention.head_class == "media" and is_of_news(draft, chunk):
            return index == end + 1  # وكالة دوغان *للأنباء*
        if mention.head_class == "media" and actor is not None and actor.head_class == "media" and not mention.definite:
            return index == end + 1 and chunk.prep in operators("of_preposition")  # مراسل *لوكالة فرانس برس*
        if mention.head_class == "document" and actor is not None and actor.head_class == "media" and not mention.definite:
            writing = chunks[at].word  # تقرير *لوكالة رويترز*; but تصريحات *لوكالة رويترز*
            if writing is not None and writing.stem in operators("authored_writing"):
                return index == end + 1 and chunk.prep in operators("of_preposition")
        if mention.head_class == "document" and index == end + 1 and chunk.prep in operators("about_preposition"):
            issued = draft.words[chunks[at].last - 1]  # تقرير صادر *عن المنظمة*
            return issued is not None and issued.stem in operators("issued_adjective")
        if index == end + 2 and mention.head_class == "institution" and chunks[end + 1].prep in operators("of_preposition"):
            return chunk.prep in operators("body_preposition") and bool(draft.in_place[chunk.last - 1])  # للصحة *في عسير*
        held = actor is not None and actor.head_class == "role" and is_local(draft, chunks[at])  # المكتب الإعلامي *للرئيس*
        owner = body or (mention.head_class == "institution" and (held or is_field(draft, chunk)))
        if body and chunk.prep in operators("in_preposition") and is_local(draft, chunks[at]):
            return index == end + 1  # الجناح العسكري *في الحركة*
        if chunk.prep in operators("body_preposition") - operators("means_preposition") - operators("in_preposition"):
            return body and index == end + 1  # البعثة الأمريكية *لدى الحلف*
        return owner and chunk.prep in operators("of_preposition") and index == end + 1
    if chunk.prep in operators("of_preposition"):
        field = is_field(draft, chunk) and ends_in_adjective(draft, chunks[at])  # رئيس المرصد السوري *لحقوق الإنسان*
        return index == end + 1 and (body or field or _is_whose(draft, chunks[at], chunk))
    if mention.head_class == "source" and chunk.prep in operators("origin_preposition"):
        return body  # مصدر *من المقاومة*
    if mention.head_class == "source" and index == end + 1 and _is_party_by_name(draft, chunks, index):
        return True
    return (paper and index == end + 1) or (body and chunk.prep in operators("body_preposition"))


def _is_midst(draft: Draft, somebody: Chunk, chunk: Chunk) -> bool:
    """مصادر *وسط النقابة*, قيادات عسكرية *في الجيش*: in whose midst sources are, and the body that leaders without the article are
    in."""
    word, operators = somebody.word, draft.knowledge.operators
    if somebody.actor is None or word is None or word.article or word.suffix:
        return False
    if chunk.prep in operators("midst_preposition"):
        return somebody.actor.head_class in ("source", "people") or word.stem in operators("leaders_noun")
    return word.stem in operators("leaders_noun") and chunk.prep in operators("in_preposition")


def _is_party_by_name(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """قيادي *في الإصلاح* أن: one definite word between somebody who is not named and أن, no occasion, time or place; or مصادر *في
    عائلة الضحية*, a family."""
    chunk, word, operators = chunks[index], chunks[index].word, draft.knowledge.operators
    if word is None or chunk.prep not in operators("in_preposition"):
        return False
    if chunk.actor is not None and chunk.actor.first == chunk.head and word.stem in operators("family_noun"):
        return True
    if not word.article or chunk.last != chunk.head + 1:
        return False
    if index + 1 >= len(chunks) or chunks[index + 1].kind != COMPLEMENTIZER or chunk.actor is not None:
        return False
    occasion = word.stem in operators("occasion_noun") or word.stem in operators("moment_noun") or word.stem in place_nouns()
    return not (occasion or draft.in_time[chunk.head])


def _is_whose(draft: Draft, office: Chunk, chunk: Chunk) -> bool:
    """السكرتير الخاص *للرئيس*: an office whose adjective closes it takes whom it serves with ل, before what is reported."""
    word, actor = draft.words[office.last - 1], chunk.actor
    if office.actor is None or office.actor.head_class not in ("role", "title") or office.last - office.head < 2:
        return False
    if word is None or not word.article or word.head is not None:
        return False
    if not (word.adjective or word.modifier or word.stem in draft.knowledge.operators("opening_adjective")):
        return False
    person = actor is not None and actor.entity is not None and actor.kind == "person"  # السكرتير الخاص *لهادي*
    return person or bool(draft.in_place[chunk.head] or (actor is not None and actor.head_class in ("role", "title", "state")))


def is_of_state(chunk: Chunk) -> bool:
    """وزارة الدفاع *في اليمن*: of which state a body is."""
    return chunk.kind == NOUNS and bool(chunk.prep) and chunk.actor is not None and chunk.actor.head_class == "state"


def is_where(draft: Draft, office: Chunk, chunk: Chunk) -> bool:
    """مصدر أمني *في الأنبار*, مدير الشرطة *بعسير*: the place of a source; of an office behind ب, or if anyone's."""
    mention, operators = office.actor, draft.knowledge.operators
    if mention is None or chunk.last > chunk.head + 4 or not draft.places_between(chunk.head, chunk.last):
        return False
    within = chunk.actor  # في محافظة مأرب
    if within is not None and within.head_class not in ("institution", "state"):
        return False
    last = draft.words[chunk.last - 1]
    closes = bool(draft.in_place[chunk.last - 1]) or (last is not None and last.demonym is not None)  # في بلدة كريمس *النمساوية*
    closes = closes or bool(last is not None and last.article and last.adjective and draft.in_place[chunk.last - 2])
    if not draft.in_place[chunk.head] and not closes:
        return False
    if chunk.prep in operators("means_preposition"):
        return mention.head_class in ("source", "people", "role", "institution")
    if chunk.prep not in draft.knowledge.any_of("body_preposition", "origin_preposition"):
        return False
    if mention.head_class == "institution":
        return chunk.prep in operators("in_preposition") and (is_of_state(chunk) or is_local(draft, office))
    if mention.head_class in ("source", "people"):
        return True
    return mention.head_class == "role" and (is_anyones(draft, office) or is_local(draft, office))


def is_local(draft: Draft, office: Chunk) -> bool:
    """المكتب الإعلامي *في داريا*, مدير المستشفى *في عدن*: a body of which every town has one, told apart by its place."""
    words = [word for word in draft.words[office.head : office.last] if word is not None]
    if any(word.state or word.demonym or word.entity for word in words):
        return False
    return any(word.stem in draft.knowledge.operators("local_body") for word in words)


def is_anyones(draft: Draft, office: Chunk) -> bool:
    """قائد ميداني, without an article, a state or a body in it; وزير الخارجية is one man."""
    words = draft.words[office.head : office.last]
    if words[0] is not None and words[0].stem in draft.knowledge.operators("one_of"):
        return True  # *أحد القادة* في جبهة كذا
    return all(word is None or not (word.article or word.state or word.entity or word.suffix) for word in words)


def is_field(draft: Draft, chunk: Chunk) -> bool:
    """المديرية العامة *للشؤون الصحية*: what a body is for, and nobody that it speaks to and no occasion."""
    word = chunk.word
    last = draft.words[chunk.last - 1]
    if chunk.actor is not None or word is None or last is None or not (word.article or last.article):
        return False
    return bool(word.noun or word.frame_nouns or word.cue_noun) and word.stem not in draft.knowledge.operators("turn_noun")


def names_field(draft: Draft, office: Chunk, chunk: Chunk) -> bool:
    """شركة النور *للتجارة*, الرئيس العام *لرعاية الشباب*: with ل what a body is for, which is never spoken to: with the article,
    or in the construct behind an adjective that leaves an office or body open."""
    word, operators = chunk.word, draft.knowledge.operators
    if chunk.kind != NOUNS or chunk.conj or word is None or word.suffix or word.stem not in operators("body_field_noun"):
        return False
    if chunk.prep not in operators("of_preposition"):
        return False
    if not word.article:
        return chunk.last > chunk.head + 1 and leaves_open(draft, office)
    return leaves_open(draft, office) or any(_is_of_body(draft, one) for one in draft.words[office.head : office.last])


def _is_of_body(draft: Draft, word: Word | None) -> bool:
    """*شركة* النور, *دار* الوفاء: a noun that names of bodies begin with."""
    if word is None or (word.head is None and not word.noun):
        return False
    if word.head is not None and draft.entries.heads[word.head.ref].class_ in ("institution", "media", "group"):
        return True
    return word.stem in draft.knowledge.operators("named_body")


def leaves_open(draft: Draft, office: Chunk) -> bool:
    """الرئيس *العام*, النائب *الأول*, المجلس *الأعلى*: whether an adjective that ends an office or body leaves open whose it is."""
    word = draft.words[office.last - 1]
    return word is not None and word.article and office.last > office.head + 1 and (
        word.stem in draft.knowledge.operators("opening_adjective")
    )  # fmt: skip


def is_of_the_body(draft: Draft, body: Chunk, chunk: Chunk) -> bool:
    """المجلس الأعلى *للقضاء*: what a body whose adjective closes it is for."""
    if body.actor is None or body.actor.head_class != "institution" or chunk.kind != NOUNS or chunk.conj:
        return False
    if chunk.prep not in draft.knowledge.operators("of_preposition") or not ends_in_adjective(draft, body):
        return False
    return is_field(draft, chunk) or (chunk.actor is not None and chunk.actor.head_class == "institution")


def is_region(draft: Draft, body: Chunk, chunk: Chunk) -> bool:
    """*في منطقة حائل*: a region by its noun and name, behind the body that is told with ل."""
    if body.actor is None or body.actor.head_class != "institution" or chunk.kind != NOUNS or chunk.conj or chunk.word is None:
        return False
    operators = draft.knowledge.operators
    if body.prep not in operators("of_preposition") or chunk.prep not in operators("body_preposition"):
        return False
    return chunk.word.stem in place_nouns() and bool(draft.in_place[chunk.last - 1])


def fields_of(draft: Draft, chunks: list[Chunk], end: int, limit: int) -> int:
    """للبحوث العلمية *والإفتاء*: the last of the fields that و joins to one that a body is for, where nothing else stands there."""
    if chunks[end].prep not in draft.knowledge.operators("of_preposition"):
        return end
    while end + 1 < limit and chunks[end + 1].kind == NOUNS and chunks[end + 1].conj and not chunks[end + 1].prep:
        chunk = chunks[end + 1]
        if chunk.actor is not None or chunk.word is None or not chunk.word.article or draft.in_place[chunk.head]:
            break
        end += 1
    return end


def is_share(draft: Draft, chunk: Chunk, mention: ActorMention) -> bool:
    """*بعض* السوريين: whether one word before the people it is taken from says how many of them it is."""
    word, operators = chunk.word, draft.knowledge.operators
    if word is None or mention.first != chunk.head + 1 or mention.head_class != "people" or word.article or word.suffix:
        return False
    return word.stem in operators("share_of_several") or word.stem in operators("some_persons")


def is_voice(draft: Draft, chunk: Chunk, mention: ActorMention) -> bool:
    """*حسابات* الحزب تزعم: by which accounts or pages a party speaks."""
    word = chunk.word
    if word is None or word.article or word.suffix or mention.person_name is not None:
        return False
    bracketed = mention.first == chunk.head + 2 and draft.tokens.norm[chunk.head + 1] == "("  # محطة *(سي إن إن)*
    return (bracketed or mention.first == chunk.head + 1) and word.stem in draft.knowledge.operators("voices_noun")
