"""Reference: dropped subjects, "المصدر", "الوزير", surnames – joined to what they stand for, or left open.

In: mentions and the statements read so far. Out: the same mention with `antecedent` set, or the antecedent itself.
The idea: an Arabic report drops the subject of وأضاف only where the last speaker goes on; a definite role, source or surname
points to the latest mention that has the same head or name. Where nothing agrees, nothing is guessed.
"""

from __future__ import annotations

from itertools import islice
from typing import Final

from riwaya.lexicon.compile import HEAD
from riwaya.reading.actors.callings import called_so, introduced
from riwaya.reading.actors.honorifics import honoured, is_honorific
from riwaya.reading.actors.namesakes import forget_namesake
from riwaya.reading.actors.own_country import OWN, resolve_country
from riwaya.reading.actors.surnames import name_parts, surname_bearer
from riwaya.reading.draft import (
    VERB,
    ActorMention,
    Draft,
)
from riwaya.reading.speakers.nearer_subjects import goes_on_alone

_NAME_REACH: Final = 60  # sentences: a surname holds for the whole of an article
_OWN_MAN: Final = 2  # tokens: مراسلنا، مراسل القناة
_SPOKE: Final = 8  # statements before one in which a speaker was named more fully
_HEAD_REACH: Final = 25  # sentences: المصدر، الوزير
_NEAR: Final = 2  # sentences: المصدر for a body that spoke
_NEAR_WORDS: Final = 4  # other words that may stand among those of an office in a fuller title
_FAR: Final = 200  # statements that are looked through at most
_SINGLE: Final = frozenset(["source", "institution"])
_WHOLE: Final = frozenset(["force", "institution", "group", "organisation"])  # whose name a number before من takes only a part of
_GENERIC: Final = frozenset(["source", "role", "institution", "group", "media", "document", "people", "force"])


def is_outlet(draft: Draft, mention: ActorMention) -> bool:
    """Whether a medium is the report's own outlet (or "our correspondent")."""
    last = draft.words[mention.last - 1]
    first = draft.words[mention.first]
    if mention.head_class == "media" and mention.entity is None:
        for word in (first, last):
            if word is not None and word.suffix in draft.knowledge.operators("our_suffix"):
                return True
        if first is not None and first.head is not None and first.head.ref >= 0:
            head = draft.entries.heads[first.head.ref]
            another = mention.last - mention.first > _OWN_MAN  # مراسل *تلفزيون فوكس*
            if (head.english in ("correspondent", "reporter") and not another) or head.english.startswith("our "):
                return True
    outlet = (draft.input.outlet or "").casefold().lstrip("@")
    if not outlet or mention.entity is None:
        return False
    actor = draft.knowledge.actors_by_id.get(mention.entity)
    if actor is None:
        return False
    return actor.is_called(outlet)


def resolve(draft: Draft, mention: ActorMention, speaks: bool = False) -> ActorMention:
    """Sets `mention.antecedent` when the mention points back, of one who `speaks` to who spoke so called; returns the mention."""
    forget_namesake(draft, mention)
    if speaks and (bearer := _newest_bearer(draft, mention)) is not None:
        mention.antecedent = mention.entity = mention.name = None
        _link(mention, bearer)
        return mention
    if speaks and mention.antecedent is None and (bearer := surname_bearer(draft, mention)) is not None:
        mention.entity = mention.name = mention.country = None
        mention.kind = bearer.kind
        _link(mention, bearer)
        return mention
    if mention.antecedent is not None or (mention.entity is not None and mention.kind != "person"):
        return mention
    if mention.name == OWN:
        resolve_country(draft, mention)
        return mention
    if is_honorific(draft, mention):
        if (person := honoured(draft, mention)) is not None:
            _link(mention, person)
    elif mention.head_class == "person" or mention.kind == "person":
        _resolve_name(draft, mention)
        prince = _prince(draft, mention) if speaks else None
        if prince is not None:
            mention.antecedent = mention.entity = mention.name = None
            _link(mention, prince)
    elif mention.head_class in _GENERIC and mention.definite:
        _resolve_head(draft, mention, speaks)
    if speaks and _means_nobody_yet(mention) and (calling := called_so(draft, mention)) is not None:
        _link(mention, calling)
    return mention


def _means_nobody_yet(mention: ActorMention) -> bool:
    """Asked in a function of its own, as what stood there before may have linked the mention."""
    return mention.antecedent is None and mention.entity is None


def _newest_bearer(draft: Draft, mention: ActorMention) -> ActorMention | None:
    """قال النقيب في الجيش سامي *الجبوري*: … وقال *الجبوري*: the latest speaker with a surname, be another known by it better."""
    of_group = mention.entity is not None and mention.kind not in ("person", "state")
    alone = mention.last == mention.first + 1 and (of_group or mention.head_class in ("", "person"))
    word = draft.words[mention.first] if alone else None
    if word is None or not word.article or word.head is not None or word.preposition:
        return None
    known = mention.antecedent.first if mention.antecedent is not None else -1
    for item in reversed(draft.statements[-_SPOKE:]):
        other = item.speaker
        if other is None or item.parent is not None or other.person_name is None or not known < other.first < mention.first:
            continue  # أعلن فلان *عن إيعاز الوزير* بـ: whom another tells of
        if _bears(draft, other, word.stem):
            return other
    if not of_group:
        return None
    return next((other for other in draft.earlier(mention, _NAME_REACH) if _bears(draft, other, word.stem)), None)


def _bears(draft: Draft, other: ActorMention, surname: str) -> bool:
    """Whether somebody is named with a given name and this surname."""
    begin, end = other.person_name or (0, 0)
    return end - begin > 1 and _stem(draft, end - 1) == surname


def _resolve_name(draft: Draft, mention: ActorMention) -> None:
    """A surname or a role alone takes the latest person whose name or role holds it."""
    if mention.person_name is None:
        _resolve_head(draft, mention)
        return
    first, last = mention.person_name
    linked = _stem(draft, first) in draft.knowledge.operators("name_link")
    if last - first > 2 + linked:  # *فان در بورغ*
        return
    parts = name_parts(draft, first, last)
    words = set(parts) - {""}
    for near in draft.earlier(mention, _NAME_REACH):
        other = near if near.person_name is not None else near.leader  # قوات الرئيس *عادل فهمي* … فهمي
        if near is mention or other is None or other.person_name is None:
            continue
        if mention.entity is not None and other.entity is not None and mention.entity != other.entity:
            continue  # الأسد is no *حافظ الأسد* told of before
        theirs = name_parts(draft, *other.person_name)
        if len(theirs) <= len(parts):
            continue
        fathers = len(theirs) > 2 and theirs[-2] in draft.knowledge.operators("father_link")  # سامي بن *خالد*
        sought = (theirs[:1] if fathers else [theirs[0], theirs[-1]]) if len(parts) == 1 else theirs  # the middle names as well
        if words.issubset(sought):
            _link(mention, other)
            return


def _stem(draft: Draft, token: int) -> str:
    word = draft.words[token]
    return word.stem if word is not None else ""


def _spoke(draft: Draft, mention: ActorMention, own: tuple[str, str | int]) -> ActorMention | None:
    """وقال *المركز*: the latest speaker with the same head that says more, in the last statements and sentences."""
    here = draft.sentence_of[mention.first]
    for item in reversed(draft.statements[-_SPOKE:]):
        other = item.speaker
        if other is None or other.first >= mention.first or here - draft.sentence_of[other.first] > _HEAD_REACH:
            continue
        if mention.number != other.number or own not in _heads_of(draft, other, mention.head_class):
            continue
        if other.antecedent is not None:
            return other.antecedent
        if _length(other) > _length(mention) or other.entity is not None or other.person_name is not None:
            return other
        if mention.definite and not other.definite and item.parent is None:
            return other if _is_nearest(draft, mention, own, other) else None  # وقال *سكان* إن …. وقال السكان: who spoke last
    return None


def _prince(draft: Draft, mention: ActorMention) -> ActorMention | None:
    """قال الأمير سالم إن …. ونقل تحيات سمو ولي العهد. وأكد *سموه* أن: the prince who spoke last, where the one named since does
    nothing himself."""
    first, princely = draft.words[mention.first], draft.knowledge.operators("princely_word")
    if first is None or not first.suffix or first.stem not in princely or mention.last != mention.first + 1:
        return None
    best = mention.antecedent
    named = draft.chunk_of[best.first] if best is not None else None
    if best is not None and (named is None or (named.head == best.first and not named.prep)):
        return None
    for item in reversed(draft.statements[-_SPOKE:]):
        other = item.speaker
        if other is None or item.nested or other.first >= mention.first:
            continue
        other = other.antecedent or other
        words = (draft.words[token] for token in range(other.first, other.last))
        return other if any(word is not None and word.stem in princely for word in words) else None
    return None


def _is_nearest(draft: Draft, mention: ActorMention, own: tuple[str, str | int], other: ActorMention) -> bool:
    """Whether nobody else with the same head stands between a mention and who spoke."""
    for near in draft.earlier(mention, _HEAD_REACH):
        if near is not mention and own in _heads_of(draft, near, mention.head_class):
            return near.first == other.first
    return False


def _spoke_last(draft: Draft, mention: ActorMention) -> bool:
    """Whether who is mentioned is whom the latest statement is by."""
    for item in reversed(draft.statements[-_SPOKE:]):
        if item.speaker is not None and not item.nested:
            return item.speaker is mention or item.speaker.antecedent is mention
    return False


def _spoke_as_source(draft: Draft, mention: ActorMention) -> ActorMention | None:
    """وأضاف المركز أن …. وأوضح *المصدر* أن: the body or medium that spoke last, where no source has been named."""
    if mention.number or not _is_bare(draft, mention) or not mention.definite:
        return None
    here = draft.sentence_of[mention.first]
    for item in reversed(draft.statements[-_SPOKE:]):
        other = item.speaker
        if other is None or item.nested or other.first >= mention.first:
            continue
        if here - draft.sentence_of[max(item.cue_first, item.last - 1)] > _NEAR:
            return None
        return other if other.head_class in ("institution", "media") and not other.number else None
    return None


def _resolve_head(draft: Draft, mention: ActorMention, speaks: bool = False) -> None:
    """المصدر، الوزير، المنظمة: the latest mention with the same head that says more."""
    heads = _heads_of(draft, mention)
    if not heads:
        return
    if speaks and mention.head_class == "source" and (
        calling := introduced(draft, mention) or _of_calling(draft, mention) or _goes_on(draft, mention)
    ) is not None:
        _link(mention, calling)
        return
    if not _is_bare(draft, mention):
        if mention.head_class == "role" and mention.person_name is None:
            _resolve_office(draft, mention)
        return
    own, grouped, known = heads[0], mention.head_class == "group", draft.heads
    spoke, here = _spoke(draft, mention, own) if speaks else None, draft.sentence_of[mention.first]
    best: ActorMention | None = None
    for other in draft.earlier(mention, _HEAD_REACH):
        if spoke is not None and draft.sentence_of[other.first] < here:
            best = spoke  # nobody so called in the sentence itself
            break
        if other is mention or (mention.number == 1 and other.number == 0):
            continue  # *الوزيران* are no one minister
        if not mention.number and other.number and mention.head_class in _SINGLE and not _spoke_last(draft, other):
            continue  # *المصدر* is none of several sources who spoke before somebody else
        found = known.get((other.first, other.last, grouped and other.entity is not None))
        if own not in (_heads_of(draft, other, mention.head_class) if found is None else found):
            continue  # بيانات *الشرطة* are no police
        if draft.counted[other.first] and mention.head_class in _WHOLE and _is_share(draft, other):
            continue  # *24 من المقاومة* are not all of it
        if other.antecedent is not None:
            best = other.antecedent
            break
        if _length(other) > _length(mention) or other.entity is not None or other.person_name is not None:
            best = other
            break
    if best is None and speaks and mention.head_class == "source":
        best = _spoke_as_source(draft, mention)
    if best is not None and best is not mention:
        _link(mention, best)


def _is_share(draft: Draft, mention: ActorMention) -> bool:
    """24 *من* المقاومة، عشرات *من* الجيش: whether a mention only counts some of those whom it names."""
    behind = draft.words[mention.first + 1] if mention.last > mention.first + 2 else None
    return behind is not None and behind.function == "prep" and behind.stem in draft.knowledge.operators("partitive")


def _of_calling(draft: Draft, mention: ActorMention) -> ActorMention | None:
    """قال سالم العمري، الخبير في الشؤون المالية، إن …. ويرى *الخبير* أن: the only one who spoke by name and as such a man, where no
    other of that calling has been mentioned."""
    word = draft.words[mention.first]
    if word is None or word.head is None or mention.number or not word.article:
        return None
    if not _is_alone(draft, mention):
        return None
    lemma, found, callings = draft.entries.heads[word.head.ref].lemma, None, set[int]()
    for item in islice(reversed(draft.statements), _FAR):
        other = item.speaker
        if other is None or item.nested or other.first >= mention.first:
            continue
        other = other.antecedent or other
        if other.person_name is None or other is found:
            continue
        at = _calling_at(draft, other, lemma)
        if at < 0:
            continue
        if found is not None and found.name_ar != other.name_ar:
            return None
        found = other
        callings.add(at)
    if found is None:
        return None
    for near in draft.earlier(mention, _NAME_REACH):
        head = draft.words[near.first]
        if near.first in callings or found.first <= near.first < found.last or head is None or head.head is None:
            continue
        if near is not mention and near.antecedent is not found and draft.entries.heads[head.head.ref].lemma == lemma:
            return None
    return found


def _is_alone(draft: Draft, mention: ActorMention) -> bool:
    """*الخبير*, *الخبير السوري*; but not الخبير العسكري, who may be another."""
    following = draft.words[mention.last - 1]
    return mention.last == mention.first + 1 or (
        mention.last == mention.first + 2 and following is not None and following.demonym is not None
    )


def _goes_on(draft: Draft, mention: ActorMention) -> ActorMention | None:
    """قال سالم العمري إن …. وأضاف *الخبير* أن: behind a cue that only goes on, who spoke last, where he is named."""
    word, chunk = draft.words[mention.first], draft.chunk_of[mention.first]
    if word is None or chunk is None or not word.article or mention.number or not _is_alone(draft, mention):
        return None
    if word.stem not in draft.knowledge.operators("expert_word"):
        return None
    row = draft.chunks[chunk.sentence]
    if not chunk.index or row[chunk.index - 1].kind != VERB or not goes_on_alone(draft, row[chunk.index - 1]):
        return None
    for item in reversed(draft.statements[-_SPOKE:]):
        other = item.speaker
        if other is None or item.nested or other.first >= mention.first:
            continue
        near = chunk.sentence - draft.sentence_of[max(item.cue_first, item.last - 1)] <= _NEAR
        other = other.antecedent or other
        return other if near and other.person_name is not None and other.gender == mention.gender and not other.number else None
    return None


def _calling_at(draft: Draft, person: ActorMention, lemma: str) -> int:
    """The token that says of a named person that he is an expert, a researcher: in his title, or behind his name and a comma."""
    last = min(person.last + 1 + (draft.tokens.norm[person.last : person.last + 1] == ["،"]), len(draft.words))
    for token in range(person.first, last):
        word = draft.words[token]
        if word is not None and word.head is not None and draft.entries.heads[word.head.ref].lemma == lemma:
            return token
    return -1


def _resolve_office(draft: Draft, mention: ActorMention) -> None:
    """مفتي السعودية، وزير الدفاع: the latest person whose fuller title holds every word of it."""
    first = mention.first + (_stem(draft, mention.first) in draft.knowledge.operators("honorific_noun"))  # *سمو* أمير المنطقة
    words = [stem for token in range(first, mention.last) if (stem := _stem(draft, token))]
    if len(words) < 2:
        return
    for other in draft.earlier(mention, _HEAD_REACH):
        if other is mention or other.person_name is None or _length(other) <= _length(mention):
            continue
        if _holds_office(draft, words, other):
            _link(mention, other)
            return


def _holds_office(draft: Draft, words: list[str], other: ActorMention) -> bool:
    """Whether a title has the words of an office near each other, not as what another office or a body is of: رئيس الأمن is no
    *رئيس* مشروعات في شركة لخدمات *الأمن*, nor the president his spokesman."""
    stems = [_stem(draft, token) for token in range(other.first, other.last)]
    wanted, reach = set(words), len(words) + _NEAR_WORDS + 1
    return any(
        wanted.issubset(stems[at : at + reach]) and not _is_whose(draft, other, other.first + at)
        for at, stem in enumerate(stems) if stem == words[0]
    )  # fmt: skip


def _is_whose(draft: Draft, other: ActorMention, token: int) -> bool:
    """المتحدث باسم *الرئيس*, نائب *رئيس* البلدية, مستشار *الوزير*: whether an office is that of whom somebody serves."""
    word, before = draft.words[token], draft.words[token - 1] if token > other.first else None
    if word is None or before is None:
        return False
    begin, end = other.person_name or (0, 0)
    if word.preposition or begin < token <= end:
        return bool(word.preposition)
    if before.article or before.suffix:
        return False
    governs = before.preposition or before.function == "prep" or (before.nominal and not before.conjunction)
    return bool(governs) and (
        before.head is None or draft.entries.heads[before.head.ref].class_ != "title"
    )


def _kind_of_head(draft: Draft, head: int) -> tuple[str, str | int]:
    """The same for heads that may be said of one and the same: offices and sources by their first word (مصدر، مصدر عسكري)."""
    entry = draft.entries.heads[head]
    return entry.class_, entry.lemma.split()[0] if entry.class_ in ("role", "source") else head


def _is_bare(draft: Draft, mention: ActorMention) -> bool:
    """Whether a mention is its head alone, or with words that only point back (المصدر ذاته، التنظيم المتشدد)."""
    pointing = draft.knowledge.operators("anaphoric_adjective")
    seen = False
    for token in range(mention.first, mention.last):
        word = draft.words[token]
        if word is None or word.function == "dem":
            continue
        if not seen and (word.head is not None or token in draft.phrases):
            seen = True
            continue
        if word.stem not in pointing and word.text not in pointing:
            return False
    return seen


def _heads_of(draft: Draft, mention: ActorMention, whole: str = "") -> list[tuple[str, str | int]]:
    """The kinds of the nouns that head a mention; for a group (`whole`) also of those behind: عناصر تنظيم داعش name it too."""
    where = mention.first, mention.last, whole == "group" and mention.entity is not None
    found = draft.heads.get(where)
    if found is None:
        heads = _read_heads(draft, *where)
        found = draft.heads[where] = [_kind_of_head(draft, head) for head in heads] if heads else []
    return found


def _read_heads(draft: Draft, first: int, last: int, whole: bool) -> list[int]:
    found: list[int] = []
    for token in range(first, min(last, first + 3)):
        word = draft.words[token]
        if word is None:
            continue
        if found and not whole:
            break
        for match in draft.phrases.get(token, ()):
            if match.reading.category == HEAD:
                found.append(match.reading.ref)
        if word.head is not None:
            found.append(word.head.ref)
    return found


def _length(mention: ActorMention) -> int:
    return mention.last - mention.first


def _link(mention: ActorMention, antecedent: ActorMention) -> None:
    while antecedent.antecedent is not None:
        antecedent = antecedent.antecedent
    if antecedent is mention:
        return
    mention.antecedent = antecedent
    if antecedent.name is None and antecedent.name_ar and antecedent.person_name is not None and mention.entity is None:
        mention.name = None  # *الوزير*: no longer any minister, but he of that name
    mention.entity = mention.entity or antecedent.entity
    mention.name = antecedent.name or mention.name
    mention.name_ar = antecedent.name_ar or mention.name_ar
    mention.country = mention.country or antecedent.country
    mention.sector = mention.sector or antecedent.sector
    mention.role = mention.role or antecedent.role
    mention.anonymous = antecedent.anonymous
    if mention.kind == "unknown":
        mention.kind = antecedent.kind
