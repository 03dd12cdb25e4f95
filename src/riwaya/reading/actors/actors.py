"""Actors: who the noun phrases of a report name – entities, kinds of people, anonymous sources, persons with a role.

In: a `Draft` with chunks. Out: `chunk.actor` for each noun phrase that names somebody, an `ActorMention`.
The idea: each phrase is read by itself (`actor_phrases`); then phrases say whose a force is, and surnames who is meant.
"""

from __future__ import annotations

import re
from typing import Final

from riwaya.languages.ar.quantities import QuantityMention
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.actors.attributes_behind import (
    ends_before_attribute,
    goes_on_with_of,
    is_accused,
    known_as,
    takes_complement,
    takes_in_pronoun,
)
from riwaya.reading.actors.media_names import told_medium
from riwaya.reading.actors.organs import take_whose_organ
from riwaya.reading.draft import ADVERB, NOUNS, TIME, VERB, ActorMention, Chunk, Draft
from riwaya.reading.phrases.asides import ASIDE
from riwaya.reading.phrases.chunk_base import bearing_words
from riwaya.reading.phrases.kin import kin_of
from riwaya.reading.phrases.mention_marks import without_marks
from riwaya.reading.phrases.person_names import as_written, inner_letters, name_end
from riwaya.text.quotes import MARKS

_PAIR: Final = 2
_DUAL: Final = 1  # as mentions and verbs have it
_SEVERAL: Final = 2
_PHRASES: Final = re.compile(re.escape(bytes([NOUNS])))
_OWNING: Final = frozenset([NOUNS, VERB, ADVERB])  # what may say whose somebody is


def find_actors(draft: Draft) -> None:
    """Sets `chunk.actor` on every noun chunk that names an actor and lists the mentions in `draft.actors`."""
    operators = draft.knowledge.operators
    reflexive = draft.knowledge.any_of("reflexive_word", "mere_word")
    about, works = operators("about_preposition"), operators("body_by_its_work")
    carriers = operators("carrier_preposition")
    shapes = draft.knowledge.morphology
    means, force = operators("means_preposition"), operators("sheer_force")
    beside, towards = operators("beside_word"), draft.knowledge.any_of("towards_preposition", "means_preposition")
    parts, lacking = operators("part_noun"), operators("without_preposition")
    areas = operators("area_with_sides")
    attributed = not draft.lacks("backed_word", "posted_adjective", "tasked_adjective_stem")
    joined = not draft.lacks("attribute_with_pronoun_stem")
    words, norm, in_idiom, naming, counted = draft.words, draft.tokens.norm, draft.in_idiom, draft.naming, draft.counted
    if not draft.lacks("own_country_noun"):
        for token, word in enumerate(words):
            if word is not None and word.suffix and word.stem in operators("own_country_noun"):
                naming[token] = 1
    for number, chunks in enumerate(draft.chunks):
        named: list[Chunk] = []
        for index in _candidates(draft, number):
            chunk = chunks[index]
            word, head, end, carried = chunk.word, chunk.head, chunk.last, chunk.prep in carriers
            part = word is not None and word.stem in parts and index + 1 < len(chunks)
            part = part and _is_part(draft, chunk, chunks[index + 1])
            somebody = naming.find(1, head, end) >= 0
            if not (somebody or counted[head] or carried or part):
                continue  # names nobody
            if in_idiom[head]:
                continue
            if index > 1 and chunks[index - 1].kind == TIME and _describes_act(draft, chunks, index):
                continue  # هجوم أمس *الانتحاري*
            if word is not None:
                if word.stem in areas and _is_behind_bearing(draft, head):
                    continue  # صرواح غربي *المحافظة*: where
                if index + 1 < len(chunks) and chunks[index + 1].prep in about:
                    if shapes.without_alef(word.stem) in works:
                        continue  # *للدفاع* عن المدنيين: what is done, no ministry
                if chunk.prep and end == head + 1:
                    if chunk.prep in means and word.stem in force:
                        continue  # فرقتهم *بالقوة*: how, not who
                    if chunk.prep in lacking and not word.article and not word.suffix:
                        continue  # دخلوا البلدة دون *مقاومة*: nobody resisted
                elif word.stem in beside and chunk.prep in towards and not word.article and end > head + 1:
                    head += 1  # إلى جانب *الجيش*: no side
                    named_act = words[head]
                    if named_act is not None and named_act.frame_nouns:
                        continue  # إلى جانب *أسر* المئات
            if words[end - 1] is None:
                end = without_marks(draft, head, end)
            if end - 1 > head and norm[end - 1] in reflexive:
                end -= 1  # فجر *انتحاري* نفسه, *ثمانية جنود* فقط
            if attributed and is_accused(draft, chunk):
                continue  # تنظيم داعش *المتهم* بالهجوم
            parted = attributed and end - head > 1 and ends_before_attribute(draft, chunk, end)
            end -= parted  # *المقاومة* المسنودة بقوات
            mention = mention_in(draft, head, end) if somebody else None
            if parted and mention is None:
                parted, end = False, end + 1  # *أحد المشاركين* في الندوة
                mention = mention_in(draft, head, end) if somebody else None
            if mention is not None and mention.first > head:
                mention = kin_of(draft, head, mention)
            if mention is None and part:
                mention = _part(draft, chunk, chunks[index + 1])
            if mention is None and not (chunk.prep or chunk.conj):
                mention = _uncounted(draft, chunk, end)
            elif carried and norm[head - 1] in MARKS:
                mention = told_medium(draft, chunks, index) or mention
            if mention is not None and not _is_in_hashtag(draft, mention):
                if counted[head] and mention.head_class == "people" and not mention.number and _are_many(draft, number, mention):
                    mention.number = 2  # *29 شخصا*
                chunk.actor = mention
                if parted and not known_as(draft, mention, chunk, chunks[index + 1]):
                    mention.reach = chunks[index + 1].last
                else:
                    named.append(chunk)
                if joined and end - head > 1:
                    takes_in_pronoun(draft, mention, chunk)
                draft.add(mention)
        last = len(chunks) - 1
        for chunk in named:
            if chunk.index < last:
                following = chunks[chunk.index + 1]
                if following.kind in _OWNING and not following.conj:
                    belongs(draft, chunk.actor, chunk, following)
                if following.kind == VERB and chunk.actor is not None and _are_two(draft, chunk.actor, following):
                    chunk.actor.number = _DUAL
    _surnames(draft)


def _is_behind_bearing(draft: Draft, head: int) -> bool:
    """غربي *المحافظة*, شمال *المدينة*: whether a bearing without the article stands right before the noun of an area with it."""
    word, before = draft.words[head], draft.words[head - 1] if head else None
    if word is None or before is None or not word.article or word.conjunction or word.preposition or before.article:
        return False
    return before.text in bearing_words() or before.stem in bearing_words()


def _are_many(draft: Draft, sentence: int, mention: ActorMention) -> bool:
    """Whether a mention begins with a number above two, whose noun may stand in the singular."""
    numbers = draft.quantities_in[sentence]
    return any(one.first == mention.first and one.value is not None and one.value > _PAIR for one in numbers)


def _are_two(draft: Draft, mention: ActorMention, verb: Chunk) -> bool:
    """عثرت الشرطة على *جنديين* قتلا: some, written as several are, whom the dual of a clause right behind tells to be two."""
    if verb.verb is None or verb.verb.number != _DUAL or verb.conj:
        return False
    if mention.definite or mention.number != _SEVERAL:
        return False
    word = draft.words[mention.first]
    return word is not None and draft.knowledge.morphology.is_oblique(word.text)


def _is_part(draft: Draft, chunk: Chunk, following: Chunk) -> bool:
    """*جزء* من الحركة, *قسم* من القوات: whether a word for a part stands alone before what it is a part of."""
    word = chunk.word
    if word is None or word.article or word.suffix or chunk.last != chunk.head + 1 or following.kind != NOUNS or following.conj:
        return False
    operators = draft.knowledge.operators
    return word.stem in operators("part_noun") and following.prep in operators("from_preposition")


def _part(draft: Draft, chunk: Chunk, following: Chunk) -> ActorMention | None:
    """A mention of a part of a body or of people, in its whole words."""
    whole = mention_in(draft, following.head, following.last)
    if whole is None or whole.head_class not in ("force", "group", "people", "institution"):
        return None
    whole.first, whole.inner, whole.gender, whole.number = chunk.head, inner_letters(draft, chunk.head), 0, 0
    return whole


def _describes_act(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """تفجير الخميس *الانتحاري*: an adjective with the article behind a time that the noun of an act governs is of that act."""
    chunk, act = chunks[index], chunks[index - 2]
    word = chunk.word
    if word is None or chunk.prep or chunk.conj or not word.article or chunk.last > chunk.head + 1 or act.kind != NOUNS:
        return False
    noun = draft.words[act.last - 1]
    if noun is None or noun.article or noun.suffix or not noun.frame_nouns:
        return False
    return word.text.endswith(tuple(draft.knowledge.operators("nisba_ending")))


def _candidates(draft: Draft, number: int) -> list[int]:
    """The noun phrases of a sentence that may name somebody: by one of their words, a number, or a name in quotation marks."""
    first, last = draft.sentences[number]
    if not MARKS.isdisjoint(draft.tokens.norm[first:last]):
        return [match.start() for match in _PHRASES.finditer(draft.kinds[number])]
    chunk_of, naming = draft.chunk_of, draft.naming
    found: set[int] = set()
    token = naming.find(1, first, last)
    while token >= 0:
        chunk = chunk_of[token]
        if chunk is not None and chunk.kind == NOUNS and chunk.head <= token:
            found.add(chunk.index)
            token = naming.find(1, max(chunk.last, token + 1), last)
        else:
            token = naming.find(1, token + 1, last)
    if not draft.lacks("part_noun"):
        parts = draft.knowledge.operators("part_noun")
        nouns = [one for one in draft.chunks[number] if one.kind == NOUNS and one.word is not None]
        found.update(one.index for one in nouns if one.word.stem in parts)  # type: ignore[union-attr]
    for quantity in draft.quantities_in[number]:
        chunk = chunk_of[quantity.first]
        if chunk is not None and chunk.kind == NOUNS:
            found.add(chunk.index)
    return sorted(found)


def _uncounted(draft: Draft, chunk: Chunk, last: int) -> ActorMention | None:
    """خرج *الآلاف*، تجمع *المئات*: people of whom only the number is told, as the subject of a clause."""
    word = draft.words[chunk.head]
    if word is None or not word.article or last - chunk.head > 2 or word.head or word.entity:
        return None
    number = next((one for one in draft.quantities_in[chunk.sentence] if one.first == chunk.head and one.last == last), None)
    if number is None or not _counts_people(number, last) or word.stem not in draft.knowledge.operators("crowd_number"):
        return None
    return ActorMention(
        chunk.head, last, "people", name="people", head_class="people", number=2, anonymous=True,
        inner=inner_letters(draft, chunk.head),
    )  # fmt: skip


def _counts_people(number: QuantityMention, last: int) -> bool:
    """Whether a number counts people, or only what stands behind its phrase (تظاهر المئات *احتجاجا*)."""
    return number.counts in (None, "people") or (number.noun is not None and number.noun[0] >= last)


def _surnames(draft: Draft) -> None:
    """A noun phrase made only of words of a person's name told before is that person (اشتون كارتر … كارتر)."""
    names: dict[str, ActorMention] = {}
    gone: set[int] = set()
    first = next((number for number, found in enumerate(draft.actors_in) if any(map(_named_in_full, found))), None)
    for chunks in draft.chunks[first:] if first is not None else ():
        for chunk in chunks:
            mention = chunk.actor
            if mention is None:
                if chunk.kind != NOUNS or not names or chunk.last - chunk.head > 2:
                    continue
            else:
                person = _named_in_full(mention)
                if person is not None and person.person_name is not None:
                    last = draft.words[person.person_name[1] - 1]
                    if last is not None and (person is mention or last.stem not in names):
                        names[last.stem] = person
                    continue
                if mention.entity is not None or mention.head_class == "person":
                    continue
                if mention.last - mention.first == 2 and _titled(draft, mention, names):
                    continue
                if mention.last - mention.first > 1:
                    continue
            word = chunk.word
            if word is None or word.stem not in names or chunk.kind != NOUNS or chunk.last - chunk.head > 2:
                continue
            person = names[word.stem]
            chunk.actor = ActorMention(
                chunk.head, chunk.head + 1, "person", person.entity, person.name, person.name_ar, person.country,
                person.sector, person.role, head_class="person", gender=person.gender, definite=True,
                inner=inner_letters(draft, chunk.head), antecedent=person, person_name=(chunk.head, chunk.head + 1),
            )  # fmt: skip
            if mention is not None:
                gone.add(id(mention))
                draft.actors_in[chunk.sentence].remove(mention)
            draft.add(chunk.actor)
    if gone:
        draft.actors = [mention for mention in draft.actors if id(mention) not in gone]


def _named_in_full(mention: ActorMention) -> ActorMention | None:
    """The person whom a mention names with two words or more: itself, or whose body it is (قوات الرئيس *عادل فهمي*)."""
    if mention.person_name is None and mention.leader is None:
        return None  # nearly always
    for person in (mention, mention.leader):
        if person is not None and person.person_name is not None and person.person_name[1] - person.person_name[0] > 1:
            return person
    return None


def _titled(draft: Draft, mention: ActorMention, names: dict[str, ActorMention]) -> bool:
    """اللواء *التركي*: a title with the surname of a person told before is that person, whatever else the surname means."""
    title, surname = draft.words[mention.first], draft.words[mention.last - 1]
    if title is None or surname is None or not title.article or surname.stem not in names:
        return False
    ranked = title.stem in draft.knowledge.operators("rank_or_unit")
    if not ranked and (title.head is None or draft.entries.heads[title.head.ref].class_ != "title"):
        return False
    person = names[surname.stem]
    mention.kind, mention.head_class, mention.gender, mention.country = "person", "person", person.gender, person.country
    mention.entity, mention.name, mention.name_ar, mention.role = person.entity, person.name, person.name_ar, person.role
    mention.sector, mention.anonymous, mention.antecedent = person.sector, False, person
    mention.person_name = (mention.last - 1, mention.last)
    return True


def _organises(draft: Draft, chunk: Chunk) -> bool:
    """تنظيم *مسيرة*: whether an act stands right behind the first word of a phrase, so that it is no body of that name."""
    word = draft.words[chunk.head + 1] if chunk.last > chunk.head + 1 else None
    return word is not None and bool(word.frame_nouns) and not (word.article or word.entity)


def belongs(draft: Draft, mention: ActorMention | None, chunk: Chunk, following: Chunk) -> None:
    """القوات *الموالية للحكومة*، عناصر *تابعة لتنظيم*: what they belong to is part of the mention."""
    if mention is None or following.conj:
        return
    if following.kind == VERB:
        _belongs_by_verb(draft, mention, chunk, following)
    if following.kind == ADVERB and following.text == ASIDE and mention.last == chunk.last:
        mention.last = following.last  # مسلحون *يعتقد أنهم من التنظيم*
    if following.kind != NOUNS:
        return
    last = draft.words[chunk.last - 1]
    if last is None:
        return
    if _is_named_next(draft, mention, chunk, following):
        mention.last, mention.kind, mention.role = following.last, "person", mention.name
        mention.person_name = (following.first, name_end(draft, following.first, following.last))
        mention.name, mention.name_ar = None, as_written(draft, *mention.person_name)
        return
    if take_whose_organ(draft, mention, chunk, following):
        return
    if goes_on_with_of(draft, mention, chunk, following):
        return
    if known_as(draft, mention, chunk, following) or takes_complement(draft, mention, chunk, following):
        return
    if mention.head_class == "force" and take_owner(draft, mention, chunk, _behind_make(draft, following)):
        return
    backed = last.stem in draft.knowledge.operators("backed_word")  # مسلحون *مدعومون* من دولة
    partitive = following.prep in draft.knowledge.operators("partitive") and not last.article and not backed
    if partitive and mention.head_class == "force" and _is_unit_of(mention, following):
        _take(mention, following)
        return
    if partitive and mention.head_class == "group" and _is_band(draft, mention, chunk, following):
        _take(mention, following)
        return
    if partitive and mention.head_class == "people":
        owner = following.actor  # 13 عنصرا *من الحوثيين*
        apart = draft.words[following.head]
        if apart is not None and apart.stem in draft.knowledge.operators("side_noun"):
            return  # بين الجيش من جهة ومسلحين *من جهة أخرى*
        if apart is not None and apart.stem in draft.knowledge.operators("organising_noun") and _organises(draft, following):
            return  # منعت متظاهرين *من تنظيم مسيرة*
        if owner is not None and owner.head_class == "people" and owner.entity is not None:
            mention.last = following.last  # متظاهرون *من أنصار الحزب*
            return
        if owner is not None and owner.head_class in ("group", "force") and mention.entity is None:
            _take(mention, following)
        return
    if last.stem not in draft.knowledge.operators("belonging_adjective") or _is_genitive(draft, chunk):
        return
    if following.prep not in draft.knowledge.operators("belonging_preposition"):
        return
    noun = last.head is not None and mention.first == chunk.last - 1
    if noun and following.prep not in draft.knowledge.operators("of_preposition"):
        return  # يتهم *المعارضة* باستخدام الغازات: a noun, which no preposition goes on
    if noun and last.article and mention.head_class == "group" and last.stem in draft.knowledge.operators("opposing_adjective"):
        return  # اتهامات من قبل *المعارضة* للرئيس: a body, and whom it accuses
    owner = following.actor
    mention.last = following.last
    if owner is None or mention.entity is not None:
        return
    if last.stem in draft.knowledge.operators("opposing_adjective"):
        if owner.name:  # القوات *المناهضة للحوثيين*
            mention.name = f"{mention.name or mention.head_class} against {owner.name}"
        return
    if last.stem not in draft.knowledge.operators("member_adjective"):
        if owner.name:  # كتيبة *موالية للتنظيم*: not he himself
            mention.name = f"{mention.name or mention.head_class} {'backed by' if backed else 'loyal to'} {owner.name}"
        return
    own = mention.definite and not mention.number and mention.head_class == "institution"  # *وزارة الداخلية* التابعة للحوثيين
    mention.country = mention.country or owner.country
    if owner.kind == "armed_group" and mention.name and (own or mention.head_class == "media"):
        if owner.name and owner.name not in mention.name.split(", "):
            mention.name = f"{mention.name}, {owner.name}"
    elif owner.kind == "armed_group" and mention.kind not in ("person",):
        mention.entity, mention.kind, mention.sector = owner.entity, owner.kind, owner.sector
        mention.name, mention.name_ar = owner.name, owner.name_ar
    elif owner.name:
        mention.name = f"{mention.name or mention.head_class} loyal to {owner.name}"


def _is_band(draft: Draft, mention: ActorMention, chunk: Chunk, following: Chunk) -> bool:
    """*مجموعات* من المسلحين, *فرق* من المتمردين: a word for a band alone, and who they are."""
    word = draft.words[chunk.head]
    if word is None or word.article or word.suffix or mention.entity is not None or chunk.last != chunk.head + 1:
        return False
    owner = following.actor
    if word.stem not in draft.knowledge.operators("band_noun"):
        return False
    if owner is None or owner.first != following.head or not owner.definite:
        return False
    return owner.head_class in ("people", "group", "force")


def _behind_make(draft: Draft, following: Chunk) -> Chunk:
    """مسيّرة *من طراز شاهد تابعة* للجيش: the phrase behind one that only tells of which make something is."""
    word, operators = draft.words[following.head], draft.knowledge.operators
    if word is None or word.stem not in operators("make_noun") or following.prep not in operators("partitive"):
        return following
    chunks = draft.chunks[following.sentence]
    for chunk in chunks[following.index + 1 : following.index + 3]:
        if chunk.kind != NOUNS or chunk.conj or chunk.prep:
            return chunk
        if chunk.word is None or chunk.word.stem not in operators("belonging_adjective"):
            break
    return following


def _take(mention: ActorMention, following: Chunk) -> None:
    """Whose those are, told with من right behind them."""
    owner = following.actor
    assert owner is not None
    mention.last = following.last
    mention.entity, mention.kind, mention.sector = owner.entity, owner.kind, owner.sector
    mention.name, mention.name_ar, mention.country = owner.name, owner.name_ar, owner.country


def _is_unit_of(mention: ActorMention, following: Chunk) -> bool:
    """وحدة *من الجيش*، قوة *من الحركة*: a part of a larger force or of a group."""
    owner = following.actor
    if owner is None or mention.entity is not None or mention.definite or owner.first != following.head:
        return False
    return owner.head_class in ("force", "group") and owner.definite


def _belongs_by_verb(draft: Draft, mention: ActorMention, chunk: Chunk, verb: Chunk) -> None:
    """مسلحون *يتبعون قوات الحزام الأمني*، عناصر *ينتمون إلى التنظيم*: a clause that only says whose some armed people are."""
    operators = draft.knowledge.operators
    if verb.word is None or verb.word.stem not in operators("belonging_verb") or mention.entity is not None or mention.definite:
        return
    chunks = draft.chunks[chunk.sentence]
    owner = chunks[verb.index + 1] if verb.index + 1 < len(chunks) else None
    if owner is None or owner.kind != NOUNS or owner.conj or (owner.prep and owner.prep not in operators("belonging_preposition")):
        return
    body = owner.actor
    if body is None or body.entity is None or body.kind not in ("armed_group", "military", "party") or mention.kind == "person":
        return
    mention.entity, mention.kind, mention.sector = body.entity, body.kind, body.sector
    mention.name, mention.name_ar, mention.country = body.name, body.name_ar, body.country


def _is_genitive(draft: Draft, chunk: Chunk) -> bool:
    """تصدت *فصائل المعارضة* للقوات: behind a bare noun the opposition is whose, and no adjective that goes on with ل."""
    if chunk.last != chunk.head + 2:
        return False
    head, last = draft.words[chunk.head], draft.words[chunk.last - 1]
    if head is None or last is None or not last.article or last.head is None or last.preposition:
        return False
    return head.head is not None and not head.article and not head.suffix and not head.entity


def _is_in_hashtag(draft: Draft, mention: ActorMention) -> bool:
    """#ردع_*العدوان*: whether a mention begins within a hashtag of several words, and so only looks like one."""
    return mention.first > 0 and draft.tokens.norm[mention.first - 1] == "_"


def _is_named_next(draft: Draft, mention: ActorMention, chunk: Chunk, following: Chunk) -> bool:
    """أصيبت المواطنة *شمسة نواف* القناص: whether the name of the one person that a noun with the article tells by what she is
    begins with a word that means something else too, and a given name goes on with it."""
    if mention.head_class != "people" or not mention.definite or mention.number or mention.entity or mention.last != chunk.last:
        return False
    if following.prep or following.last < following.first + 2 or following.first != following.head or mention.person_name:
        return False
    name, second = draft.words[following.first : following.first + 2]
    if name is None or second is None or name.article or name.head or name.entity or name.function or name.frame_nouns:
        return False
    return second.given and not (second.article or second.preposition or second.conjunction or draft.in_place[following.first])


def take_owner(draft: Draft, mention: ActorMention, chunk: Chunk, following: Chunk) -> bool:
    """طائرة *للتحالف*، مسيّرة *للاحتلال التركي*: whose an indefinite force is, told with ل right behind it."""
    owner = following.actor
    if mention.head_class != "force" or mention.entity is not None or mention.last < chunk.last:
        return False
    if owner is None or following.kind != NOUNS or following.conj:
        return False
    if following.prep not in draft.knowledge.operators("of_preposition"):
        return False
    head = draft.words[mention.first]
    flies = head is not None and head.stem in draft.knowledge.operators("aircraft_noun") and mention.country is None
    known = chunk.prep in draft.knowledge.operators("from_preposition") or _acts(draft, following) or _acted(draft, chunk)
    if mention.definite and not (flies and known):
        return False  # غارة من الطيران الحربي *للنظام*
    if owner.kind not in ("military", "armed_group", "state", "government"):
        return False
    if owner.entity is None:
        if owner.head_class not in ("force", "institution") or not owner.definite:
            return False
        mention.last, mention.kind, mention.sector = following.last, owner.kind, owner.sector  # حاجز *للجيش*
        mention.name = f"{mention.name} of the {owner.name}" if mention.name and owner.name else mention.name
        return True
    mention.last, mention.entity, mention.kind, mention.sector = following.last, owner.entity, owner.kind, owner.sector
    mention.name, mention.name_ar, mention.country = owner.name, owner.name_ar, owner.country
    mention.framing = owner.framing
    return True


def _acted(draft: Draft, aircraft: Chunk) -> bool:
    """نفذ *الطيران الحربي* للنظام غارات: whether aircraft stand right behind a verb, as its subject."""
    return aircraft.index > 0 and not aircraft.prep and draft.chunks[aircraft.sentence][aircraft.index - 1].kind == VERB


def _acts(draft: Draft, owner: Chunk) -> bool:
    """الطيران الحربي *للجيش* يقصف: whether a verb follows whose aircraft it is."""
    chunks = draft.chunks[owner.sentence]
    return owner.index + 1 < len(chunks) and chunks[owner.index + 1].kind == VERB
