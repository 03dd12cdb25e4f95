"""Actors headed by a common noun: forces, bodies, offices, kinds of people.

In: the head of a noun phrase and the words behind it. Out: an `ActorMention` with what they say of it.
The idea: the head decides what the mention is; names, nationalities and adjectives behind it say which one.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Reading
from riwaya.lexicon.match import Word
from riwaya.lexicon.schema import Head
from riwaya.reading.actors.adjective_heads import describes_things
from riwaya.reading.actors.head_adjectives import described, divided, is_attribute, is_folk, is_unmanned, of_people
from riwaya.reading.draft import ActorMention, Draft
from riwaya.reading.phrases.kin import names_her_man
from riwaya.reading.phrases.person_names import (
    as_written,
    first_name,
    inner_letters,
    is_bare_name,
    is_front,
    is_kunya,
    name_after_role,
    name_end,
    one_with_conjunction,
)
from riwaya.reading.words.traits import LINKING
from riwaya.text.normalise import folded

_PERSON: Final = frozenset(["role", "title"])
_NOBODY: Final = -2  # the phrase ends in whom a body is named after

_UNMANNED: Final = "unmanned"
_FOLK: Final = "people"
_BODIES: Final = frozenset(["force", "group", "people"])


def _is_his(draft: Draft, head: int, entry: Head, reading: Reading) -> bool:
    """*قائده*، زعيمه: an office with his pronoun, which folded spelling makes one with قائدة."""
    word = draft.words[head]
    if entry.class_ not in _PERSON or reading.number or word is None or word.article or word.suffix:
        return False
    return draft.knowledge.morphology.may_be_pronoun(draft.tokens.raw(head))


def head_mention(draft: Draft, start: int, head: int, end: int, last: int, reading: Reading) -> ActorMention:
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
    if mention.gender and _is_his(draft, head, entry, reading):
        mention.gender, mention.definite = 0, True
    english = entry.english_plural if reading.number and entry.english_plural else entry.english
    if end == head + 1 and is_folk(draft, head, last):
        english = _FOLK
    adjectives: list[tuple[int, str]] = []
    inside: tuple[int, int, Reading] | None = None
    within: Head | None = None
    within_at = -1
    names_from = -1
    index = end
    eponym = False
    bearer: Reading | None = None
    if entry.class_ == "title" and not reading.number and is_bare_name(draft, end, last):
        names_from = end  # الدكتور *بارنت مار*
    elif entry.class_ == "title" and not reading.number and _is_lone_surname(draft, head, end, last):
        names_from = end  # د. *البكيري*, الدكتور *"البكيري"*
    elif not reading.number and end == last - 1 and _is_surname(draft, word, end) and (
        entry.class_ == "title" or (word is not None and word.stem in draft.knowledge.operators("title_of_surname"))
    ):  # fmt: skip
        names_from = end  # الدكتور *الشعلان*, الشيخ *النشوان*
    while index < last:
        jump = index + 1
        modifier = draft.words[index]
        if modifier is None or (modifier.function and not (modifier.given or is_kunya(draft, index, last))):
            index = jump
            continue
        found = False
        if index > end and _is_backed(draft, end, index):
            index = jump  # القوات *المدعومة أميركيا*, قوات *مؤيدة للتحالف*: who backs them is another
            continue
        body = modifier.article and entry.class_ in ("institution", "group")
        if body and modifier.stem in draft.knowledge.operators("representing_adjective"):
            break  # اللجنة *الممثلة* لأهالي المدينة: no woman
        eponym = _is_eponym(draft, index, end, eponym)
        for match in draft.phrases.get(index, ()):
            if match.last <= last and match.reading.category in (comp.ENTITY, comp.STATE, comp.HEAD):
                jump = match.last
                found = True
                if entry.class_ in _PERSON and jump == last and inside and names_from < 0 and _is_person(draft, match.reading):
                    names_from, bearer = index, match.reading  # المتحدث باسم كتائب القسام *أبو عبيدة*
                elif match.reading.category == comp.HEAD and not (
                    within is None and is_attribute(draft, draft.entries.heads[match.reading.ref], index)
                ):  # الأشخاص *المشتبه بهم*
                    within, within_at = (within, within_at) if within else (draft.entries.heads[match.reading.ref], index)
                    if entry.class_ == "title" and names_from < 0 and within.class_ == "role" and _is_bare_run(draft, end, index):
                        names_from = end  # نادر كريمي *المتحدث باسم* الرئيس
                elif match.reading.category != comp.HEAD and (inside is None or inside[2].category == comp.STATE):
                    inside = (index, jump, match.reading)
                mention.definite = True
                break
        if not found:
            single = modifier.entity or modifier.state
            if single is not None and (inside is None or inside[2].category == comp.STATE):
                inside = (index, jump, single)
                mention.definite = mention.definite or single is modifier.entity or not _is_indefinite(draft, word)  # مدنيا *سوريا*
            elif modifier.demonym is not None:
                mention.country = mention.country or draft.entries.demonyms[modifier.demonym.ref].country
            elif modifier.modifier is not None:
                adjectives.append((index, draft.entries.modifiers[modifier.modifier.ref].english))
            elif modifier.people is not None and draft.in_place[index]:
                pass  # أمير منطقة *تبوك*: no people
            elif modifier.people is not None and names_from < 0:
                adjectives.append((index, of_people(draft, modifier.people.ref)))
            elif eponym:
                pass  # مدير جامعة *الملك خالد*
            elif modifier.given and is_front(draft, index - 1, head) and draft.in_place[index]:
                pass  # المتحدث باسم جبهة *ردفان*
            elif modifier.given or (modifier.traits & LINKING and is_kunya(draft, index, last)):
                if names_from < 0:
                    names_from = first_name(draft, end + (_governs_place(draft, head) and index > end), index)
            elif entry.class_ in _BODIES and (modifier.article or modifier.conjunction) and (
                modifier.stem in draft.knowledge.operators("describing_body")
            ):  # الفصائل *المقاتلة*, فصائل إسلامية *ومقاتلة*: no aircraft
                mention.definite = mention.definite or modifier.article
            elif modifier.head is not None and index > end and describes_things(draft, index):
                mention.definite = True  # مكتب مراقبة *الأصول الخارجية*: no ministry
            elif modifier.head is not None and _describes_persons(draft, entry, word, modifier):
                mention.definite = True  # المصلين *الأبرياء*
            elif modifier.head is not None and index > end and is_unmanned(draft, index):
                adjectives.append((index, _UNMANNED))
            elif modifier.head is not None and not within and is_attribute(draft, draft.entries.heads[modifier.head.ref], index):
                mention.definite = mention.definite or modifier.article  # المنظمة *الإرهابية*
            elif modifier.head is not None:
                within, within_at = (within, within_at) if within else (draft.entries.heads[modifier.head.ref], index)
                if names_from >= 0 and _begins_name(draft, modifier, names_from, index, last):
                    names_from = index + 1  # شيخ قبائل بني مالك *الشيخ أحمد بن سعد*
                elif within.class_ == "title" and names_from < 0:
                    names_from = index + 1
            elif modifier.article and index == end:
                mention.definite = mention.definite or entry.class_ != "role"
        index = jump
    while 0 <= names_from < mention.last and draft.words[names_from] is None:
        names_from += 1  # د. *محمد*
    if names_from >= mention.last:
        names_from = -1  # a title and no name behind it: قصر البارون
    if eponym and names_from < 0:
        names_from = _NOBODY
    if names_from < 0 and entry.class_ == "title" and (team := _team(draft, entry, end - head)) is not None:
        entry, english = team, team.english_plural if reading.number else team.english
        mention.kind, mention.sector, mention.head_class = team.kind, team.sector, team.class_
    stands_for = inside is not None and _is_person(draft, inside[2]) and _speaks_for(draft, mention, inside[0])
    if stands_for or (names_from > end and english.startswith("spokes") and _is_principals(draft, mention, names_from)):
        names_from = _NOBODY
    own, inner = divided(draft, reading, end, within_at, adjectives) if adjectives else ([], [])
    whose = _whose(draft, within, within_at, inner)
    _complete(draft, mention, entry, english, own, inside, within, whose, names_from)
    counted = draft.words[first]
    if first < head and counted is not None and (
        counted.stem in draft.knowledge.operators("one_of") or one_with_conjunction(draft, first)
    ):  # fmt: skip
        mention.number = 0  # *أحد* سكان الحي, *إحدى* القيادات
        mention.gender = int(draft.knowledge.morphology.ends_in_maqsura(draft.tokens.raw(first)))
        if mention.entity is not None and mention.person_name is None and entry.class_ == "people":
            mention.name, mention.name_ar, mention.anonymous = f"{english}, {mention.name}", None, True  # *أحد* ضباط الجيش
    elif first < head and not mention.number and draft.counted[first] and entry.class_ in _PERSON and (
        draft.knowledge.morphology.ends_in_alef(draft.tokens.norm[head])
    ):  # fmt: skip
        mention.number = 2  # 12 *وزيرا*
    elif first < head and mention.number == 1 and draft.counted[first]:
        mention.number = 2  # ثلاثة *مسلحين*: no two
    if bearer is not None:
        person = draft.entries.actors[bearer.ref]
        mention.entity, mention.name, mention.name_ar = person.id, person.name, person.name_ar
    return mention


def _is_backed(draft: Draft, first: int, index: int) -> bool:
    """Whether an adjective of backing or loyalty stands between a head and a token, and so tells of whom the token names."""
    backing = draft.knowledge.operators("backing_adjective")
    return any(word is not None and word.stem in backing for word in draft.words[first:index])


def _team(draft: Draft, rank: Head, length: int) -> Head | None:
    """*فريق* طبي, بين *الفريقين*: the men that a word for a rank means where nobody is named behind it."""
    if length > 1 or rank.lemma not in draft.knowledge.operators("rank_or_team"):
        return None
    return next((one for one in draft.entries.heads if one.class_ != "title" and one.lemma == rank.lemma), None)


def _governs_place(draft: Draft, head: int) -> bool:
    """*محافظ* محايل علي بن سعيد: an office without the article that is of a place, whether the gazetteer knows it or not."""
    word = draft.words[head]
    return word is not None and not (word.article or word.suffix) and word.stem in draft.knowledge.operators("office_of_place")


def _is_bare_run(draft: Draft, first: int, last: int) -> bool:
    """Whether two words or more that no article, preposition or place is in stand between a title and an office: a name."""
    words = draft.words[first:last]
    if len(words) < 2 or any(draft.in_place[first:last]):
        return False
    return all(word is not None and not (word.article or word.preposition or word.suffix or word.head) for word in words)


def _begins_name(draft: Draft, title: Word, name: int, index: int, last: int) -> bool:
    """Whether a title with a given name behind it names whom a tribe's name before it does not."""
    before, following = draft.words[name - 1], draft.words[index + 1] if index + 1 < last else None
    if before is None or before.stem not in draft.knowledge.operators("tribe_word"):
        return False
    return title.article and following is not None and following.given and not following.article


def _is_surname(draft: Draft, title: Word | None, index: int) -> bool:
    """الدكتور *الشعلان*: one word with the article behind a title with it that neither describes its bearer nor names another."""
    return title is not None and title.article and _is_named_so(draft, index)


def _is_lone_surname(draft: Draft, title: int, first: int, last: int) -> bool:
    """Whether nothing but a surname, with a point or quotation marks before it, stands behind a title or its initial."""
    if first < last and draft.words[first] is None:
        first += 1
    if first < last and draft.words[last - 1] is None:
        last -= 1
    initial = draft.tokens.norm[title] in draft.knowledge.operators("title_initial")
    return first == last - 1 and first > title + (not initial) and _is_named_so(draft, first)


def _is_named_so(draft: Draft, token: int) -> bool:
    """Whether a word with the article is a surname and nothing else that may stand behind a title."""
    word = draft.words[token]
    return word is not None and word.article and not (draft.in_place[token] or word.preposition) and not (
        word.head or word.entity or word.demonym or word.modifier or word.adjective or word.function or word.state or word.people
        or word.frame_nouns or word.cue_noun
    )  # fmt: skip


def _describes_persons(draft: Draft, entry: Head, word: Word | None, modifier: Word) -> bool:
    """الأهالي *المتضررون*: whether a second definite plural of persons says which of the first are meant."""
    if word is None or modifier.head is None or not (word.article and modifier.article and modifier.head.number):
        return False
    return entry.class_ == draft.entries.heads[modifier.head.ref].class_ == "people"


def _is_person(draft: Draft, reading: Reading) -> bool:
    return reading.category == comp.ENTITY and draft.entries.actors[reading.ref].kind == "person"


def _complete(
    draft: Draft,
    mention: ActorMention,
    entry: Head,
    english: str,
    before: list[str],
    inside: tuple[int, int, Reading] | None,
    within: Head | None,
    whose: str,
    names_from: int,
) -> None:
    """Fills entity, names and country of a head mention from what stands behind its head."""
    if names_from >= 0 and entry.class_ == "people" and names_her_man(draft, mention, names_from):
        names_from = _NOBODY
    name = described(english, before)
    if within is not None and within.class_ != "title" and not (english == within.english == _FOLK):
        name = f"{name}, {whose}" if entry.class_ in _PERSON else f"{name} of {whose}"
        if (
            entry.class_ == "people"
            and mention.sector is None
            and within.class_ == "force"
            and inside is None
            and _is_theirs(draft, mention)
        ):
            mention.kind, mention.sector = within.kind, within.sector  # عناصر *الميليشيا*: armed as those are
    entities = draft.entries.actors
    if entry.class_ in _PERSON and names_from < 0 and inside is not None and inside[2].category == comp.ENTITY:
        person = entities[inside[2].ref]
        if person.kind == "person" and not _is_of(draft, mention, inside[0]) and not _speaks_for(draft, mention, inside[0]):
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
            if entity.kind == "person" and entry.class_ in ("source", "people") and names_from < 0 and not (
                mention.number or _is_of(draft, mention, inside[0])
            ):
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
    if country and entry.kind != "anonymous_source" and not name.endswith((f", {country}", f"({country})")):
        name = f"{name} ({country})"
    if entry.class_ in _PERSON:
        mention.kind = "person"
        mention.role = name
        if names_from >= 0:
            mention.person_name = (names_from, name_end(draft, names_from, mention.last))
            mention.name_ar = as_written(draft, *mention.person_name)
            mention.name = None
        else:
            after = name_after_role(draft, mention) if names_from != _NOBODY else None
            if after is not None:
                mention.person_name = after
                mention.name_ar = as_written(draft, *after)
            else:
                mention.name = name
                mention.anonymous = _is_anybody(draft, mention) and not english.startswith("spokes")
        return
    if entry.class_ in _BODIES:
        mention.leader = _leader(draft, mention, inside, names_from)
    if names_from >= 0 and entry.class_ in ("source", "people") and mention.number < 2:
        mention.person_name = (names_from, name_end(draft, names_from, mention.last))
        mention.name_ar = as_written(draft, *mention.person_name)
        mention.kind, mention.role = "person", name
        return
    mention.name = name
    if entry.class_ == "media" and not mention.number and _has_own_name(draft, mention):
        mention.name, mention.name_ar = None, as_written(draft, mention.first, mention.last)
        return
    several = entry.class_ == "people" and (mention.number > 0 or not mention.definite)
    head = draft.words[mention.first]
    crowd = head is not None and mention.definite and head.stem in draft.knowledge.operators("protester_noun")
    hearsay = entry.class_ == "document" and within is None and inside is None and _is_hearsay(draft, mention)
    mention.anonymous = entry.class_ == "source" or hearsay or (several and not crowd)  # *المحتجون*: the crowd a report is about


def _is_hearsay(draft: Draft, mention: ActorMention) -> bool:
    """ذكرت *تقارير صحفية* أن; but التقارير *التي أعدتها اللجنة*, تقارير *للأمم المتحدة*: reports that nobody is said to
    have made."""
    head, behind = draft.words[mention.first], draft.words[mention.last] if mention.last < len(draft.words) else None
    if head is None or head.suffix or head.stem not in draft.knowledge.operators("hearsay_document"):
        return False
    issued, negative = draft.knowledge.operators("issued_adjective"), draft.knowledge.operators("negating_adjective")
    for word in draft.words[mention.first + 1 : mention.last]:
        described = word is not None and (word.adjective or word.demonym or word.modifier or word.stem in negative)
        if word is None or not described or word.stem in issued:
            return False  # تقارير *الأداء*
    if behind is None:
        return True
    if behind.function == "rel" or behind.suffix or (behind.verb is not None and not behind.cue_verbs) or behind.stem in issued:
        return False  # حصيلة *أعدتها* الوكالة
    return behind.preposition not in draft.knowledge.operators("of_preposition")


def _whose(draft: Draft, within: Head | None, at: int, adjectives: list[str]) -> str:
    """منسوبو *قوة الطوارئ الخاصة*, أسر *الشهداء*: the noun in the genitive, in its number and with its adjectives."""
    if within is None:
        return ""
    phrase = next((one.reading for one in draft.phrases.get(at, ()) if one.reading.category == comp.HEAD), None)
    word = draft.words[at]
    reading = phrase or (word.head if word is not None else None)
    several = reading is not None and reading.number and within.english_plural and within.number != "collective"
    return described(within.english_plural if several else within.english, adjectives)


def _is_theirs(draft: Draft, mention: ActorMention) -> bool:
    """عناصر *الميليشيا*, أحد عناصر *الشرطة*; but عناصر *مشاة*: whether the last word of a phrase of men is a known body."""
    word = draft.words[mention.last - 1]
    return word is not None and word.article and word.head is not None


def _leader(
    draft: Draft, mention: ActorMention, inside: tuple[int, int, Reading] | None, names_from: int
) -> ActorMention | None:
    """قوات الرئيس السابق *عادل فهمي*: the person whose body it is, whom a surname may take up later."""
    if inside is not None and inside[2].category == comp.ENTITY:
        person = draft.entries.actors[inside[2].ref]
        if person.kind != "person":
            return None
        span = (inside[0], inside[1])
        return ActorMention(
            *span, "person", person.id, person.name, person.name_ar, person.country, person.sector, head_class="person",
            definite=True, person_name=span,
        )  # fmt: skip
    if names_from < 0:
        return None
    span = (names_from, name_end(draft, names_from, mention.last))
    written = as_written(draft, *span)
    return ActorMention(*span, "person", name_ar=written, head_class="person", definite=True, person_name=span)


def _has_own_name(draft: Draft, mention: ActorMention) -> bool:
    """صحيفة *الفجر*, موقع *«صدى الخبر»*: whether a medium has a name of its own behind its kind, which no words translate."""
    words = draft.words[mention.first : mention.last]
    if words[0] is None or words[0].stem not in draft.knowledge.operators("outlet_noun"):
        return False
    return any(word is not None and not (word.adjective or word.modifier or word.demonym or word.head) for word in words[1:])


def _is_indefinite(draft: Draft, word: Word | None) -> bool:
    """*مدنيا* سوريا: whether a noun of persons is an indefinite accusative, so that a state behind it is an adjective."""
    if word is None or word.article or word.suffix or word.head is None:
        return False
    shapes = draft.knowledge.morphology
    lemma = folded(draft.entries.heads[word.head.ref].lemma)
    return shapes.ends_in_alef(word.text) and shapes.without_alef(word.text) == lemma


def _is_eponym(draft: Draft, index: int, end: int, inside: bool) -> bool:
    """Whether a word belongs to whom a body is named after, to the next title: جامعة *الملك خالد*."""
    word, before = draft.words[index], draft.words[index - 1] if index else None
    if word is None or not (inside or (before is not None and before.head is not None and not before.article)):
        return inside
    titled = word.head is not None and word.article and draft.entries.heads[word.head.ref].class_ in ("title", "role")
    if draft.tokens.norm[index] in draft.knowledge.operators("title_initial"):
        return False  # جامعة الملك خالد *د.* محمد
    if before is None or before.head is None or before.article:
        return inside and not titled
    named = draft.entries.heads[before.head.ref].class_ == "institution" or index == end
    body = titled and named and index + 1 < len(draft.words) and before.stem in draft.knowledge.operators("eponymous_noun")
    return body or (inside and not titled)


def _is_of(draft: Draft, mention: ActorMention, name: int) -> bool:
    """نائب *خادم الحرمين*، محامي *فلان*: a name right behind an office in the construct state is another person's."""
    word = draft.words[name - 1] if name > mention.first else None
    if word is None or word.head is None or word.article or word.suffix:
        return False
    return draft.entries.heads[word.head.ref].class_ in ("role", "institution")


def _speaks_for(draft: Draft, mention: ActorMention, name: int) -> bool:
    """متحدث باسم الرئيس *أشرف غني*, ممثل المرجع *علي السيستاني*: a name behind whom somebody stands for is not his."""
    words, operators = draft.words, draft.knowledge.operators
    opening = words[mention.first]
    if opening is None or opening.stem not in operators("speaking_for_noun"):
        return False
    between = (words[token] for token in range(mention.first + 1, name))
    return any(word is not None and word.stem in operators("principal_noun") for word in between)


def _is_definite(draft: Draft, mention: ActorMention) -> bool:
    word = draft.words[mention.first]
    return word is not None and (word.article or bool(word.suffix))


def _is_principals(draft: Draft, mention: ActorMention, name: int) -> bool:
    """متحدث باسم وزير الدفاع *سامي نجم*: behind a spokesman without the article a name is his for whom he speaks, unless a title
    of its own stands before it (متحدث باسم القائد *العقيد سالم*)."""
    before = draft.words[name - 1]
    titled = before is not None and before.head is not None and draft.entries.heads[before.head.ref].class_ == "title"
    return not (_is_definite(draft, mention) or titled) and _speaks_for(draft, mention, name)


def _is_anybody(draft: Draft, mention: ActorMention) -> bool:
    """متطوع، ضابط كبير، دبلوماسي غربي: an office without an article or a name anywhere in its phrase could be anyone's."""
    for token in range(mention.first, mention.last):
        word = draft.words[token]
        if word is not None and (word.article or word.suffix or word.entity or word.state or draft.in_place[token]):
            return False
    return True
