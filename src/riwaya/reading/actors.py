"""Actors: who a noun phrase names – an entity, a kind of people, an anonymous source, a person with a role.

In: a `Draft` with chunks. Out: `chunk.actor` for each noun phrase that names somebody, an `ActorMention`.
The idea: the first word that can head an actor decides what the mention is; names, nationalities and adjectives behind it
say which one. Nothing is added that the phrase does not say.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Reading
from riwaya.lexicon.schema import ActorEntry, Head
from riwaya.reading.draft import NOUNS, ActorMention, Chunk, Draft
from riwaya.text.tokens import NUMBER

_COUNTED: Final = frozenset(["quant", "dem", "noun"])
_ACTING: Final = frozenset(["force", "institution", "group", "people", "source", "media", "role", "title", "document"])
_STRIKES: Final = frozenset(["targeted", "aerial", "drone", "heavy-weapons", "destroy"])
_PERSON: Final = frozenset(["role", "title"])
_NOBODY: Final = -2  # the phrase ends in whom a body is named after


def find_actors(draft: Draft) -> None:
    """Sets `chunk.actor` on every noun chunk that names an actor and lists the mentions in `draft.actors`."""
    for chunks in draft.chunks:
        for chunk in chunks:
            if chunk.kind == NOUNS and not draft.in_idiom[chunk.head]:
                end = without_marks(draft, chunk.head, chunk.last)
                mention = mention_in(draft, chunk.head, end) or _uncounted(draft, chunk, end)
                if mention is not None:
                    chunk.actor = mention
                    draft.add(mention)
        for index in range(len(chunks) - 1):
            if chunks[index].actor is not None:
                _belongs(draft, chunks[index], chunks[index + 1])
    _surnames(draft)


def without_marks(draft: Draft, first: int, last: int) -> int:
    """`last` moved before closing quotation marks whose opening mark is not inside."""
    while last - 1 > first and draft.words[last - 1] is None and draft.tokens.norm[last - 1] in "»\"'":
        quote = draft.quote_of[last - 1]
        if quote >= 0 and draft.quotes.found[quote].open >= first:
            break
        last -= 1
    return last


def _surnames(draft: Draft) -> None:
    """A noun phrase made only of words of a person's name told before is that person (اشتون كارتر … كارتر)."""
    names: dict[str, ActorMention] = {}
    gone: set[int] = set()
    for chunks in draft.chunks:
        for chunk in chunks:
            mention = chunk.actor
            if mention is not None:
                if mention.person_name is not None and mention.person_name[1] - mention.person_name[0] > 1:
                    last = draft.words[mention.person_name[1] - 1]
                    if last is not None:
                        names[last.stem] = mention
                    continue
                if mention.entity is not None or mention.head_class == "person":
                    continue
                if mention.last - mention.first == 2 and _titled(draft, mention, names):
                    continue
                if mention.last - mention.first > 1:
                    continue
            word = chunk.word
            if chunk.kind != NOUNS or word is None or word.stem not in names or chunk.last - chunk.head > 2:
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


def _belongs(draft: Draft, chunk: Chunk, following: Chunk) -> None:
    """القوات *الموالية للحكومة*، عناصر *تابعة لتنظيم*: what they belong to is part of the mention."""
    mention = chunk.actor
    if mention is None or following.kind != NOUNS or following.conj:
        return
    last = draft.words[chunk.last - 1]
    if last is None or take_owner(draft, mention, chunk, following):
        return
    if following.prep in draft.knowledge.operators("partitive") and mention.head_class == "people" and not last.article:
        owner = following.actor  # 13 عنصرا *من الحوثيين*
        if owner is not None and owner.head_class == "people" and owner.entity is not None:
            mention.last = following.last  # متظاهرون *من أنصار الحزب*
            return
        if owner is not None and owner.head_class in ("group", "force") and mention.entity is None:
            mention.last = following.last
            mention.entity, mention.kind, mention.sector = owner.entity, owner.kind, owner.sector
            mention.name, mention.name_ar, mention.country = owner.name, owner.name_ar, owner.country
        return
    if last.stem not in draft.knowledge.operators("belonging_adjective"):
        return
    if following.prep not in draft.knowledge.operators("belonging_preposition"):
        return
    owner = following.actor
    mention.last = following.last
    if owner is None or mention.entity is not None:
        return
    if last.stem in draft.knowledge.operators("opposing_adjective"):
        if owner.name:  # القوات *المناهضة للحوثيين*
            mention.name = f"{mention.name or mention.head_class} against {owner.name}"
        return
    mention.country = mention.country or owner.country
    if owner.kind == "armed_group" and mention.kind not in ("person",):
        mention.entity, mention.kind, mention.sector = owner.entity, owner.kind, owner.sector
        mention.name, mention.name_ar = owner.name, owner.name_ar
    elif owner.name:
        mention.name = f"{mention.name or mention.head_class} loyal to {owner.name}"


def take_owner(draft: Draft, mention: ActorMention, chunk: Chunk, following: Chunk) -> bool:
    """طائرة *للتحالف*، مسيّرة *للاحتلال التركي*: whose an indefinite force is, told with ل right behind it."""
    owner = following.actor
    if owner is None or following.kind != NOUNS or following.conj:
        return False
    if following.prep not in draft.knowledge.operators("of_preposition"):
        return False
    if mention.head_class != "force" or mention.entity is not None or mention.definite or mention.last < chunk.last:
        return False
    if owner.kind not in ("military", "armed_group", "state", "government") or owner.entity is None:
        return False
    mention.last, mention.entity, mention.kind, mention.sector = following.last, owner.entity, owner.kind, owner.sector
    mention.name, mention.name_ar, mention.country = owner.name, owner.name_ar, owner.country
    mention.framing = owner.framing
    return True


def mention_in(draft: Draft, first: int, last: int) -> ActorMention | None:
    """The actor that tokens `first` to `last` name, or None. Used for parts of noun phrases as well."""
    words = draft.words
    start = first
    index = first
    counting = True  # only numbers and quantifiers so far
    while index < last:
        word = words[index]
        if word is None:
            index += 1
            continue
        if index > first and word.function and word.function not in _COUNTED:
            if word.function == "prep" and word.stem == "من":
                index += 1
                continue
            return None
        for match in draft.phrases.get(index, ()):
            if match.last > last:
                continue
            reading = match.reading
            if reading.category == comp.ENTITY:
                return _entity_mention(draft, index, match.last, last, reading)
            if reading.category == comp.HEAD:
                return _head_mention(draft, start, index, match.last, last, reading)
            if reading.category == comp.STATE:
                return _state_mention(draft, index, match.last, reading)
            if reading.category == comp.FRAME_NOUN:
                return None
        if word.entity is not None:
            return _entity_mention(draft, index, index + 1, last, word.entity)
        if word.head is not None and _is_qualifier(draft, index):
            index += 1
            counting = False
            continue
        if word.head is not None:
            following = words[index + 1] if index + 1 < last else None
            if word.stem in draft.knowledge.operators("drone_or_march") and not _is_aircraft(draft, index, last):
                return None
            if index == first and not word.article and not word.suffix and word.stem in draft.knowledge.operators("act_or_actor"):
                return None  # *احتلال* المطار: the act, where الاحتلال is who does it
            if word.stem in draft.knowledge.operators("edge_noun") and not word.article and _opens_place(draft, index):
                return None  # *أطراف* خان شيخون: outskirts, no parties
            ranked = word.article and word.stem in draft.knowledge.operators("rank_or_unit")
            if ranked and following is not None and following.given:
                return _ranked(draft, index, last)  # اللواء *عادل شكري*: a major general, no brigade
            return _head_mention(draft, start, index, index + 1, last, word.head)
        if word.state is not None:
            return _state_mention(draft, index, index + 1, word.state)
        if word.frame_nouns and index == first:
            return None
        if word.given and not _is_ordinary(draft, index, last):
            return _person_mention(draft, index, last)
        family = draft.tokens.norm[index] in draft.knowledge.operators("family_word")
        if index == first and index + 1 < last and family and draft.tokens.raw(index)[0] == "آ":
            return _person_mention(draft, index, last)  # *آل* الشيخ
        if word.demonym is not None and (word.article or word.demonym.number or index > first) and counting:
            return _people_of(draft, index, last, word.demonym)
        if word.people is not None and counting:
            return _people_mention(draft, index, last, word.people)
        if word.function not in _COUNTED and draft.tokens.kind[index] != NUMBER and not _in_quantity(draft, index):
            start = index + 1
            counting = False
        index += 1
    return None


def _uncounted(draft: Draft, chunk: Chunk, last: int) -> ActorMention | None:
    """خرج *الآلاف*، تجمع *المئات*: people of whom only the number is told, as the subject of a clause."""
    word = draft.words[chunk.head]
    if word is None or not word.article or chunk.prep or chunk.conj or last - chunk.head > 2 or word.head or word.entity:
        return None
    number = next((one for one in draft.quantities_in[chunk.sentence] if one.first == chunk.head and one.last == last), None)
    if number is None or number.counts not in (None, "people") or word.stem not in draft.knowledge.operators("crowd_number"):
        return None
    return ActorMention(
        chunk.head, last, "people", name="people", head_class="people", number=2, anonymous=True,
        inner=inner_letters(draft, chunk.head),
    )  # fmt: skip


def _opens_place(draft: Draft, token: int) -> bool:
    """Whether a word is one of those before the name of a place that belong to it."""
    return any(place.whole <= token < place.first for place in draft.places_in[draft.sentence_of[token]])


def _is_aircraft(draft: Draft, index: int, last: int) -> bool:
    """مسيّرة: a drone, not a march (مسيرة), where it is vowelled so, armed, of a nationality or owner, or what attacks."""
    operators = draft.knowledge.operators
    if "\u0651" in draft.tokens.raw(index):
        return True
    words = draft.words
    following = words[index + 1] if index + 1 < len(words) else None
    before = words[index - 1] if index else None
    acts = (*before.frame_nouns, *before.frame_verbs) if before is not None else ()
    if any(draft.entries.frames[act.ref].type == "ASSAULT" for act in acts):
        return True  # استهداف *مسيرة*، قتلت *مسيرة*
    if following is None:
        return False
    if following.demonym is not None or following.stem in operators("drone_adjective"):
        return True
    if following.preposition in operators("of_preposition") and (following.entity is not None or following.head is not None):
        return True  # مسيرة *للاحتلال*
    return any(draft.entries.frames[verb.ref].mode in _STRIKES for verb in following.frame_verbs)


def _is_qualifier(draft: Draft, index: int) -> bool:
    """التفجير *الإرهابي*، الحوار *السياسي*: an adjective of the noun before it that is no person, though it can name one."""
    word, before = draft.words[index], draft.words[index - 1] if index else None
    if word is None or before is None or word.head is None or word.head.number or not word.text.endswith(("ي", "يه")):
        return False
    if draft.chunk_of[index] is not draft.chunk_of[index - 1] or not word.article or word.conjunction or word.preposition:
        return False
    if before.head is not None or before.entity is not None or before.given or before.function or before.people is not None:
        return False
    return before.article and bool(before.frame_nouns or before.noun or before.cue_noun)


def _in_quantity(draft: Draft, token: int) -> bool:
    """Whether a word is part of a number (خمسة وعشرون), not of what it counts."""
    if not draft.counted[token]:
        return False
    return any(
        quantity.first <= token < quantity.last and not (quantity.noun and quantity.noun[0] <= token < quantity.noun[1])
        for quantity in draft.quantities_in[draft.sentence_of[token]]
    )


def _is_ordinary(draft: Draft, index: int, last: int) -> bool:
    """A given name that is an ordinary word where it stands alone (سعيد، كريم) is no person."""
    return index + 1 >= last


def inner_letters(draft: Draft, token: int) -> int:
    """How many letters of a token are proclitics (بالجيش: 1)."""
    word = draft.words[token]
    return word.lead if word is not None else 0


def _entity_mention(draft: Draft, first: int, end: int, last: int, reading: Reading) -> ActorMention:
    entity = draft.entries.actors[reading.ref]
    return ActorMention(
        first, last, entity.kind, entity.id, entity.name, entity.name_ar, entity.country, entity.sector,
        framing="loaded" if reading.loaded else None, head_class=_class_of(entity),
        gender=_entity_gender(draft, first, entity), number=0, definite=True, inner=inner_letters(draft, first),
        person_name=(first, end) if entity.kind == "person" else None,
    )  # fmt: skip


def _class_of(entity: ActorEntry) -> str:
    return {
        "person": "person", "state": "state", "government": "institution", "military": "force", "armed_group": "group",
        "party": "group", "organisation": "institution", "media": "media", "people": "people",
    }.get(entity.kind, "group")  # fmt: skip


def _entity_gender(draft: Draft, first: int, entity: ActorEntry) -> int:
    if entity.kind == "person":
        return 0
    word = draft.words[first]
    return 1 if word is not None and (word.stem.endswith("ه") or word.stem.endswith("ات")) else 0


def _state_mention(draft: Draft, first: int, last: int, reading: Reading) -> ActorMention:
    state = draft.entries.demonyms[reading.ref]
    return ActorMention(
        first, last, "state", f"state-{state.country.lower()}", state.name, state.name_ar, state.country, "GOV",
        head_class="state", gender=1, definite=True, inner=inner_letters(draft, first),
    )  # fmt: skip


def _people_of(draft: Draft, first: int, last: int, reading: Reading) -> ActorMention:
    state = draft.entries.demonyms[reading.ref]
    return ActorMention(
        first, last, "people", None, f"people of {state.name}", None, state.country, None, head_class="people",
        number=reading.number, definite=True, inner=inner_letters(draft, first),
    )  # fmt: skip


def _people_mention(draft: Draft, first: int, last: int, reading: Reading) -> ActorMention:
    people = draft.entries.peoples[reading.ref]
    named = people.kind not in ("people", "unknown")
    return ActorMention(
        first, last, people.kind, people.id if named else None, people.name, people.name_ar, None, people.sector,
        head_class="group" if named else "people", definite=True, inner=inner_letters(draft, first),
    )  # fmt: skip


def _person_mention(draft: Draft, first: int, last: int) -> ActorMention:
    end = _name_end(draft, first, last)
    return ActorMention(
        first, last, "person", head_class="person", definite=True, inner=inner_letters(draft, first),
        name_ar=_plain(draft, first, end), person_name=(first, end),
    )  # fmt: skip


def _name_end(draft: Draft, first: int, last: int) -> int:
    """Where a name that begins at `first` gives way to an office behind it: عبد الله السواط *مدير عام الهيئة*."""
    for index in range(first + 1, last):
        word = draft.words[index]
        if word is None:
            return index  # صبحي شيباني *(24 عاما)*
        if index == first + 1 or word.head is None or (word.given and not word.head):
            continue
        if word.article and word.stem not in draft.knowledge.operators("trailing_office"):
            continue  # الشيخ، الأمير: surnames as well
        if draft.entries.heads[word.head.ref].class_ in ("role", "title", "people", "source") and not word.given:
            return index
    return last


def _is_eponym(draft: Draft, index: int, end: int, inside: bool) -> bool:
    """Whether a word belongs to whom a body is named after, to the next title: جامعة *الملك خالد*."""
    word, before = draft.words[index], draft.words[index - 1] if index else None
    if word is None:
        return inside
    titled = word.head is not None and word.article and draft.entries.heads[word.head.ref].class_ in ("title", "role")
    if before is None or before.head is None or before.article:
        return inside and not titled
    named = draft.entries.heads[before.head.ref].class_ == "institution" or index == end
    body = titled and named and index + 1 < len(draft.words) and before.stem in draft.knowledge.operators("eponymous_noun")
    return body or (inside and not titled)


def _is_kunya(draft: Draft, token: int, last: int) -> bool:
    """الناشط *أبو العبد*: a name by one's child or by-name."""
    word = draft.words[token]
    return word is not None and token + 1 < last and word.stem in draft.knowledge.operators("kunya_word") and not word.suffix


def _is_bare_name(draft: Draft, token: int, last: int) -> bool:
    """Whether the word behind a title can only be a name: the lexicon knows it as nothing else, or it is a given name."""
    word = draft.words[token] if token < last else None
    if word is None or word.preposition or draft.in_place[token]:
        return False
    if word.given:
        return True
    return not (
        word.head or word.entity or word.demonym or word.modifier or word.noun or word.frame_nouns or word.adjective
        or word.cue_noun or word.verb or word.function or word.state or word.people or word.article
    )  # fmt: skip


def unknown_person(draft: Draft, first: int, last: int) -> ActorMention | None:
    """مقتل *نعسون الزعرور*، استشهد *برهوم الشنتوت*: a person by a name of two words and more that the lexicon does not know."""
    quoted = first < last and draft.words[first] is None and draft.quote_of[first] >= 0
    if quoted:
        first, last = first + 1, min(last, draft.quotes.found[draft.quote_of[first]].close)
    words = draft.words[first:last]
    if not 2 <= last - first <= 6 or any(word is None for word in words):
        return None
    unknown = 0
    for index, word in enumerate(words):
        assert word is not None
        if draft.in_place[first + index] or draft.counted[first + index] or word.suffix or word.preposition:
            return None
        if word.head or word.entity or word.demonym or word.function or word.frame_nouns or (index == 0 and word.article):
            if not quoted:
                return None
        unknown += not word.known or word.given or (index > 0 and word.article)
    if words[0] is not None and words[0].noun and not words[0].given and not quoted:
        return None
    return _person_mention(draft, first, last) if unknown else None


def _ranked(draft: Draft, first: int, last: int) -> ActorMention:
    """A rank that is a unit as well, with its holder's name."""
    mention = _person_mention(draft, first + 1, last)
    mention.first, mention.inner = first, inner_letters(draft, first)
    mention.role, mention.sector = "major general", "MIL"
    return mention


def _plain(draft: Draft, first: int, last: int) -> str:
    """The words as they stand, without the proclitic of the first."""
    tokens = draft.tokens
    return tokens.text[tokens.inner_start(first, inner_letters(draft, first)) : tokens.end[last - 1]]


def _head_mention(draft: Draft, start: int, head: int, end: int, last: int, reading: Reading) -> ActorMention:
    """A mention headed by a common noun; `start` includes numbers and quantifiers before it."""
    entry: Head = draft.entries.heads[reading.ref]
    first = start
    while first < head and draft.words[first] is None:
        first += 1
    word = draft.words[head]
    mention = ActorMention(
        first, last, entry.kind, None, None, None, None, entry.sector, head_class=entry.class_,
        gender=reading.gender, number=reading.number, inner=inner_letters(draft, first),
        definite=bool(word and (word.article or word.suffix)),
    )  # fmt: skip
    english = entry.english_plural if reading.number and entry.english_plural else entry.english
    before: list[str] = []
    inside: tuple[int, int, Reading] | None = None
    within: Head | None = None
    names_from = -1
    index = end
    eponym = False
    if entry.class_ == "title" and not reading.number and _is_bare_name(draft, end, last):
        names_from = end  # الدكتور *بارنت مار*
    while index < last:
        jump = index + 1
        modifier = draft.words[index]
        if modifier is None or (modifier.function and not modifier.given):
            index = jump
            continue
        found = False
        eponym = _is_eponym(draft, index, end, eponym)
        for match in draft.phrases.get(index, ()):
            if match.last <= last and match.reading.category in (comp.ENTITY, comp.STATE, comp.HEAD):
                jump = match.last
                found = True
                if match.reading.category == comp.HEAD:
                    within = within or draft.entries.heads[match.reading.ref]
                elif inside is None or inside[2].category == comp.STATE:
                    inside = (index, jump, match.reading)
                mention.definite = True
                break
        if not found:
            single = modifier.entity or modifier.state
            if single is not None and (inside is None or inside[2].category == comp.STATE):
                inside = (index, jump, single)
                mention.definite = True
            elif modifier.demonym is not None:
                mention.country = mention.country or draft.entries.demonyms[modifier.demonym.ref].country
            elif modifier.modifier is not None:
                before.append(draft.entries.modifiers[modifier.modifier.ref].english)
            elif modifier.people is not None:
                before.append(draft.entries.peoples[modifier.people.ref].name)
            elif eponym:
                pass  # مدير جامعة *الملك خالد*
            elif modifier.given or _is_kunya(draft, index, last):
                names_from = _first_name(draft, end, index) if names_from < 0 else names_from
            elif modifier.head is not None:
                within = within or draft.entries.heads[modifier.head.ref]
                if within.class_ == "title":
                    names_from = index + 1 if names_from < 0 else names_from
            elif modifier.article and index == end:
                mention.definite = mention.definite or entry.class_ != "role"
        index = jump
    if names_from >= mention.last:
        names_from = -1  # a title and no name behind it: قصر البارون
    if eponym and names_from < 0:
        names_from = _NOBODY
    _complete(draft, mention, entry, english, before, inside, within, names_from)
    return mention


def _complete(
    draft: Draft,
    mention: ActorMention,
    entry: Head,
    english: str,
    before: list[str],
    inside: tuple[int, int, Reading] | None,
    within: Head | None,
    names_from: int,
) -> None:
    """Fills entity, names and country of a head mention from what stands behind its head."""
    name = " ".join([*before, english])
    if within is not None and within.class_ != "title":
        name = f"{name}, {within.english}" if entry.class_ in _PERSON else f"{name} of {within.english}"
    entities = draft.entries.actors
    if entry.class_ in _PERSON and names_from < 0 and inside is not None and inside[2].category == comp.ENTITY:
        person = entities[inside[2].ref]
        if person.kind == "person" and not _is_of(draft, mention, inside[0]):
            mention.entity, mention.name, mention.name_ar = person.id, person.name, person.name_ar
            mention.country = mention.country or person.country
            mention.sector = person.sector or mention.sector
            mention.role = name
            mention.kind = "person"
            mention.person_name = (inside[0], inside[1])
            return
    if inside is not None:
        if inside[2].category == comp.STATE:
            state = draft.entries.demonyms[inside[2].ref]
            mention.country = mention.country or state.country
        else:
            entity = entities[inside[2].ref]
            mention.country = mention.country or entity.country
            if entity.kind == "person" and entry.class_ in ("source", "people") and names_from < 0:
                mention.entity, mention.name, mention.role = entity.id, entity.name, name
                mention.kind, mention.person_name = "person", (inside[0], inside[1])
                return
            if entry.class_ in ("force", "group", "people") and entity.kind not in ("media", "person"):
                mention.entity = entity.id
                mention.sector = entity.sector or mention.sector
                mention.framing = "loaded" if inside[2].loaded else None
                mention.kind = entity.kind if entity.kind in ("armed_group", "military", "party") else mention.kind
                mention.name, mention.name_ar = entity.name, entity.name_ar
                return
            if entry.class_ == "media" and entity.kind == "media":
                mention.entity, mention.name, mention.name_ar = entity.id, entity.name, entity.name_ar
                return
            name = f"{name}, {entity.name}"
    country = draft.knowledge.country_names.get(mention.country or "")
    if country and entry.kind != "anonymous_source":
        name = f"{name} ({country})"
    if entry.class_ in _PERSON:
        mention.kind = "person"
        mention.role = name
        if names_from >= 0:
            mention.person_name = (names_from, _name_end(draft, names_from, mention.last))
            mention.name_ar = _plain(draft, *mention.person_name)
            mention.name = None
        else:
            after = _name_after_role(draft, mention) if names_from != _NOBODY else None
            if after is not None:
                mention.person_name = after
                mention.name_ar = _plain(draft, *after)
            else:
                mention.name = name
                mention.anonymous = _is_anybody(draft, mention) and not english.startswith("spokes")
        return
    if names_from >= 0 and entry.class_ in ("source", "people"):
        mention.person_name = (names_from, mention.last)
        mention.name_ar = _plain(draft, names_from, mention.last)
        mention.kind, mention.role = "person", name
        return
    mention.name = name
    several = entry.class_ == "people" and (mention.number > 0 or not mention.definite)
    mention.anonymous = entry.class_ == "source" or several


def _is_of(draft: Draft, mention: ActorMention, name: int) -> bool:
    """نائب *خادم الحرمين*، محامي *فلان*: a name right behind an office in the construct state is another person's."""
    word = draft.words[name - 1] if name > mention.first else None
    if word is None or word.head is None or word.article or word.suffix:
        return False
    return draft.entries.heads[word.head.ref].class_ == "role"


def _is_anybody(draft: Draft, mention: ActorMention) -> bool:
    """متطوع، ضابط كبير، دبلوماسي غربي: an office without an article or a name anywhere in its phrase could be anyone's."""
    for token in range(mention.first, mention.last):
        word = draft.words[token]
        if word is not None and (word.article or word.suffix or word.entity or word.state or draft.in_place[token]):
            return False
    return True


def _first_name(draft: Draft, end: int, given: int) -> int:
    """Where a name with a known given name at `given` begins: unknown words before it are names too (جلوي بن عبدالعزيز)."""
    while given > end:
        word = draft.words[given - 1]
        if word is None or draft.in_place[given - 1] or word.article or word.adjective or word.modifier or word.demonym:
            break
        if word.head or word.noun or word.entity or word.people or word.state or word.function:
            break
        if word.frame_nouns or word.verb or word.cue_noun:
            break
        given -= 1
    return given


def _name_after_role(draft: Draft, mention: ActorMention) -> tuple[int, int] | None:
    """The unknown words that end a role's phrase are a person's name: رئيس البلدية *فلان الفلاني*."""
    index = mention.last
    while index > mention.first + 1:
        word = draft.words[index - 1]
        if word is None or (word.known and not word.given and not word.entity):
            break
        if word.article and index == mention.last and index - 1 > mention.first:
            before = draft.words[index - 2]
            if before is None or (before.known and not before.given):
                break
        index -= 1
    if mention.last - index >= 2 or (mention.last - index == 1 and not _is_adjective(draft, mention.last - 1)):
        return index, mention.last
    return None


def _is_adjective(draft: Draft, token: int) -> bool:
    word = draft.words[token]
    return word is None or word.article or word.demonym is not None or word.modifier is not None


def actor_chunks(chunks: list[Chunk], index: int) -> list[Chunk]:
    """A noun chunk and the ones joined to it by و, as far as they name actors too."""
    found = [chunks[index]]
    ahead = index + 1
    while ahead < len(chunks):
        chunk = chunks[ahead]
        if chunk.kind == NOUNS and chunk.conj and not chunk.prep and chunk.actor is not None:
            found.append(chunk)
            ahead += 1
            continue
        break
    return found
