"""Titles: how far the noun phrase of an office runs.

In: the chunk of a speaker and the one where the statement begins. Out: one mention of office, body and name.
The idea: المتحدث باسم المقاومة *في تعز رشاد الشرعبي*: what stands between an office and a name behind it belongs to the office;
without a name an office, a source or a body still takes the body it is of (المركز الإعلامي *للمقاومة*).
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import ENTITY
from riwaya.lexicon.match import Word
from riwaya.reading.actors.appositions import apposition
from riwaya.reading.actors.title_bodies import (
    ends_in_adjective,
    fields_of,
    is_body,
    is_field,
    is_of_news,
    is_of_state,
    is_of_the_body,
    is_region,
    is_share,
    is_voice,
    is_where,
)
from riwaya.reading.actors.title_tails import ends_name, is_asked, issuer_of, tail_of
from riwaya.reading.draft import COMPLEMENTIZER, MARK, NOUNS, OPEN, PRONOUN, VERB, ActorMention, Chunk, Draft, replace
from riwaya.reading.phrases.holders import bearer_before, bearer_end, called_holder, holder, is_rank, is_told

_HOLDERS: Final = frozenset(["role", "title", "source", "people"])  # who may be named behind the office
_OFFICES: Final = frozenset(["role", "title", "people", "source"])
_OWNED: Final = frozenset(["institution", "document", "group", "media", "force"])  # what has an owner and no holder
_BODIES: Final = frozenset(["institution", "force", "group"])
_OPENED: Final = frozenset('"«“')
_CLOSED: Final = frozenset(')"»”')


def whole_title(draft: Draft, chunks: list[Chunk], at: int, limit: int, told: bool = False) -> ActorMention | None:
    """The mention of chunk `at` to the end of its title and no further; None where it is right as it is (see `_whole`)."""
    made = _whole(draft, chunks, at, limit, told)
    mention = made or chunks[at].actor
    if mention is None:
        return made
    last = _before_medium(draft, mention)
    partly = chunks[at + 1] if at + 1 < limit else None
    if partly is not None and partly.kind == PRONOUN and mention.last == chunks[at].last and _is_part(draft, mention, partly):
        last = partly.last  # قال *الكثير منهم*
    word = draft.words[last - 1] if last > mention.first + 1 and last == chunks[at].last else None
    if word is not None and word.article and word.stem in draft.knowledge.operators("issued_adjective"):
        last -= 1  # قالت *الصحف المحلية* الصادرة اليوم
    first = chunks[at].head if is_share(draft, chunks[at], mention) or is_voice(draft, chunks[at], mention) else mention.first
    if (first, last) == (mention.first, mention.last):
        return made
    norm = draft.tokens.norm
    last += first < mention.first and norm[first + 1] == "(" and last < len(norm) and norm[last] == ")"  # محطة *(سي إن إن)*
    head = chunks[at].word
    inner = mention.inner if first == mention.first or head is None else head.lead
    cut = replace(mention, first=first, last=last, inner=inner, used=False)
    draft.add(cut)
    return cut


def _before_medium(draft: Draft, mention: ActorMention) -> int:
    """مصدر قبلي *(عكاظ)*, العيسوي *"الوطن"*: one past the last token before the medium in brackets, or behind a name in quotation
    marks, that somebody spoke to; else his own end."""
    norm = draft.tokens.norm
    if mention.head_class == "media" or mention.last - mention.first < 4 or norm[mention.last - 1] not in _CLOSED:
        return mention.last
    for token in range(mention.last - 2, mention.first, -1):
        if norm[token] == "(" or (norm[token] in _OPENED and _ends_holder(draft, mention, token)):
            named = draft.words[token + 1]
            inside = [named.entity] if named is not None and named.entity is not None else []
            inside += [match.reading for match in draft.phrases.get(token + 1, ()) if match.reading.category == ENTITY]
            if norm[token] != "(" and not inside and named is not None and token + 3 == mention.last:
                return token if named.article and named.noun and not named.given else mention.last  # العيسوي *"الوطن"*
            return token if any(draft.entries.actors[one.ref].kind == "media" for one in inside) else mention.last
    return mention.last


def _ends_holder(draft: Draft, mention: ActorMention, token: int) -> bool:
    """Whether the name of a holder ends right before a token, be the rest of the mention taken for it or not."""
    word, name = draft.words[token - 1], mention.person_name
    if name is None or word is None or not name[0] < token <= name[1] + 1:
        return False
    return not word.known or word.given or word.article


def _is_part(draft: Draft, mention: ActorMention, pronoun: Chunk) -> bool:
    """الكثير *منهم*, بعض *منهم*: a share of those told before, named by nothing but how many."""
    head = draft.words[mention.first]
    partial = head is not None and head.stem in draft.knowledge.operators("share_of_several")
    origins = draft.knowledge.operators("from_preposition")
    return partial and mention.last == mention.first + 1 and any(pronoun.text.startswith(one) for one in origins)


def _whole(draft: Draft, chunks: list[Chunk], at: int, limit: int, told: bool = False) -> ActorMention | None:
    """The mention of chunk `at` drawn out to the end of its title, if it runs on before chunk `limit`; else None.

    `told`: nothing that is said follows, so that what stands behind an office is of it (حسبما أعلن قائد الشرطة *فضل حسن*.).
    """
    behind = chunks[at + 1] if at + 1 < limit else None
    if behind is not None and behind.kind == NOUNS and not (behind.prep or behind.conj) and behind.actor is None:
        if behind.word is not None and behind.word.suffix and behind.last == behind.head + 1:
            limit = at + 1  # أعلن مسلحون *مسؤوليتهم* عن الهجوم
    issued = issuer_of(draft, chunks, at, limit)
    if issued > at:
        document = chunks[at].actor
        return _drawn_out(draft, document, chunks[issued].last, None, chunks[issued].actor) if document is not None else None
    made = _title(draft, chunks, at, limit, told)
    mention = made or chunks[at].actor
    if mention is None:
        return made
    tail = tail_of(draft, chunks, mention, at, limit)
    if chunks[tail].last > mention.last and tail > at:
        return _reaching(draft, mention, chunks[tail])
    if mention.person_name is not None and mention.person_name[1] >= mention.last:
        return made  # but أبو محمد المتابع *لنشاط التنظيم*
    end = at
    while end + 1 < limit and chunks[end + 1].first < mention.last:
        end += 1
    if mention.last < chunks[end].last:
        return made
    further = chunks[end + 1] if at < end < limit - 1 else None
    town = _joined_town(draft, further) if further is not None else 0
    if town:
        return _ending_at(draft, mention, town)
    joined = further is not None and further.conj and not further.prep and all(draft.in_place[further.head : further.last])
    if not joined and not _is_completed(draft, chunks, end, limit):  # متحدرة من الفوعة *وكفريا*
        return made
    end += 1
    while end + 1 < limit and _goes_on(draft, chunks[end + 1], is_told(chunks, end + 2)):
        end += 1
    owner = chunks[end].actor
    last = max(chunks[end].last, owner.last if owner is not None else 0)
    completed = replace(mention, last=last, used=False)
    draft.add(completed)
    return completed


def _joined_town(draft: Draft, chunk: Chunk) -> int:
    """متحدرة من الفوعة *وكفريا* موجودة: one past a place that و joins, where what is said of them stands right behind; else 0."""
    if not chunk.conj or chunk.prep or not draft.in_place[chunk.head]:
        return 0
    end = next((token for token in range(chunk.head, chunk.last) if not draft.in_place[token]), chunk.last)
    word = draft.words[end] if end < chunk.last else None
    return end if word is not None and word.adjective and not word.article else 0


def _ending_at(draft: Draft, mention: ActorMention, last: int) -> ActorMention:
    made = replace(mention, last=last, used=False)
    draft.add(made)
    return made


def _reaching(draft: Draft, mention: ActorMention, tail: Chunk) -> ActorMention:
    """A copy of a mention that reaches to the end of a chunk, whose words may be the rest of its bearer's name."""
    further, word = draft.knowledge.operators("speakers_adjective"), tail.word
    adjective = word is not None and not word.article and word.stem in further
    last = max(tail.last, tail.actor.last if tail.actor is not None and not adjective else 0)  # مصادر سورية *معارضة* لوكالة كذا
    made = replace(mention, last=last, used=False)
    named = mention.person_name is not None and mention.person_name[1] == mention.last and not tail.prep
    surname = tail.head + 1 if tail.word is not None and tail.word.article else last  # فهد هاوي *السرور* رئيس المجلس
    if named and mention.person_name is not None and (ends_name(draft, tail) or surname <= last):
        tokens = draft.tokens
        made.person_name = mention.person_name[0], surname
        if mention.entity is None:
            made.name_ar = tokens.text[tokens.start[mention.person_name[0]] : tokens.end[surname - 1]]
    draft.add(made)
    return made


def _is_completed(draft: Draft, chunks: list[Chunk], end: int, limit: int) -> bool:
    """الأهالي المتضررين *من القذائف*: the adjective that ends a title goes on with its own preposition."""
    word, following = draft.words[chunks[end].last - 1], chunks[end + 1] if end + 1 < limit else None
    if word is None or following is None or following.kind != NOUNS or not following.prep or following.conj:
        return False
    if following.actor is not None and following.actor.head_class == "media":  # مصدر معارض *لصحيفة* كذا, but الكاتب *في صحيفة* كذا
        operators = draft.knowledge.operators
        return word.stem in operators("correspondent_noun") and following.prep in operators("body_preposition")
    if word.article and word.stem in draft.knowledge.operators("belonging_adjective"):
        return following.prep in draft.knowledge.operators("of_preposition")  # للبحوث *التابعة* للوزارة
    return f"{word.stem} {following.prep}" in draft.knowledge.operators("complemented_adjective")


def _goes_on(draft: Draft, chunk: Chunk, last: bool) -> bool:
    """متخصصون في الجوانب الأمنية *والتربوية*, معنية بالدفاع *عن الحقوق* إن: what goes on with such a complement."""
    if chunk.kind != NOUNS or (chunk.actor is not None and chunk.actor.head_class in ("media", "document")):
        return False
    if chunk.conj:
        return not chunk.prep
    return last and chunk.prep in draft.knowledge.operators("about_preposition")


def _title(draft: Draft, chunks: list[Chunk], at: int, limit: int, told: bool) -> ActorMention | None:
    mention = chunks[at].actor
    called = called_holder(draft, chunks, at, limit) if mention is not None else None
    if mention is not None and called is not None:  # رجل *يدعى سامي نجم*
        return _drawn_out(draft, mention, chunks[at + 2].last, called, None)
    if mention is not None and mention.person_name is not None:
        made = _office_behind(draft, chunks, at, limit) or _calling_before(draft, chunks[at])
        titled = made is None and mention.person_name[1] < mention.last == chunks[at].last
        charge = _charge(draft, chunks, at, limit) if titled else at
        if charge > at and is_told(chunks, limit):
            return _ending_at(draft, mention, chunks[charge].last)  # هيلين براون مقررة المجلس *المعنية بالحق في السكن*
        return _with_apposition(draft, chunks, at, made or mention) or made
    if mention is not None and mention.first > chunks[at].head and mention.head_class in _HOLDERS:
        named = _name_before(draft, chunks[at])
        if named is not None:
            last = _genitive(draft, chunks, at, limit)
            named.last = max(named.last, chunks[last].last) if last > at else named.last
            return named
    reports = mention is not None and mention.head_class == "media" and _reports(draft, chunks[at])
    if mention is not None and reports:
        held = holder(draft, chunks, at, limit, at, told)
        if held is not None:  # مراسل الجزيرة في غزة *وائل الدحدوح*
            return _drawn_out(draft, mention, chunks[held[0]].last, held[1], None)
    if mention is None or mention.entity is not None:
        return _holder_of_entity(draft, chunks, at, limit)
    office = end = _genitive(draft, chunks, at, limit)
    if (mention.head_class in _HOLDERS or is_rank(draft, chunks[at])) and not mention.number:
        held = holder(draft, chunks, at, limit, office, told)
        if held is not None:
            index, name = held
            return _drawn_out(draft, mention, chunks[index].last, name, _body(draft, chunks, at, index))
    if mention.head_class not in _HOLDERS and mention.head_class not in _OWNED:
        return None
    body = None
    if mention.head_class == "source" and end + 1 < limit and _is_further_source(draft, chunks[end + 1]):
        end += 1  # مصادر محلية *وفي المقاومة*
    for index in range(office + 1, min(limit, office + 3)):
        if is_asked(draft, chunks, at, chunks[index]):
            break  # طلب ناشطون *من الحكومة* وقف القصف
        served = limit < len(chunks) and chunks[limit].kind == VERB and _is_served(draft, mention, chunks[index])
        if not (served or is_body(draft, chunks, at, index, office)) and not (end > office and _is_joined(chunks, index)):
            break
        body, end = body or chunks[index].actor, index
    if body is not None and end + 1 < limit and is_of_the_body(draft, chunks[end], chunks[end + 1]):
        end += 1  # الأمانة العامة للمجلس الأعلى *للقضاء*
    if body is not None and end + 1 < limit and is_told(chunks, limit) and is_region(draft, chunks[end], chunks[end + 1]):
        end += 1  # لهيئة السياحة *في منطقة حائل*
    if end > at and is_told(chunks, limit):
        end = fields_of(draft, chunks, end, limit)
    end = _charge(draft, chunks, end, limit)
    if end == at:
        return None
    owner = chunks[end].actor  # whose mention may run on: للقوات *الموالية للحكومة*
    last = chunks[end].last if owner is None else max(chunks[end].last, owner.last)
    return _drawn_out(draft, mention, last, None, body)


def _is_further_source(draft: Draft, chunk: Chunk) -> bool:
    """مصادر محلية *وفي المقاومة*: whose sources they are too, joined by و."""
    if chunk.kind != NOUNS or not chunk.conj or chunk.prep not in draft.knowledge.operators("body_preposition"):
        return False
    return chunk.actor is not None and chunk.actor.head_class in _BODIES


def _reports(draft: Draft, chunk: Chunk) -> bool:
    """مراسل الجزيرة, محرر الشؤون الدولية: a person who works for a medium."""
    return chunk.word is not None and chunk.word.stem in draft.knowledge.operators("correspondent_noun")


def _is_served(draft: Draft, mention: ActorMention, chunk: Chunk) -> bool:
    """مبعوث الأمم المتحدة *لسوريا* تحدث: before its verb an office has ل and a state for where it is held."""
    state = chunk.kind == NOUNS and not chunk.conj and chunk.actor is not None and chunk.actor.head_class == "state"
    return mention.head_class == "role" and state and chunk.prep in draft.knowledge.operators("of_preposition")


def _with_apposition(draft: Draft, chunks: list[Chunk], at: int, mention: ActorMention) -> ActorMention | None:
    """رأفت الصباغ، *المتحدث باسم المركز*، أن: a name with the office behind it that two commas part off."""
    end = apposition(draft, chunks, at)
    if end == at or mention.last > chunks[at].last:
        return None
    office, last = chunks[at + 2].actor, chunks[end].actor
    made = replace(mention, last=max(chunks[end].last, last.last if last is not None else 0), used=False)
    if office is not None and made.entity is None:
        made.role = ", ".join(role for role in (made.role, office.role or office.name) if role)
    draft.add(made)
    return made


def _holder_of_entity(draft: Draft, chunks: list[Chunk], at: int, limit: int) -> ActorMention | None:
    """الأمين العام للأمم المتحدة *بان كي مون*: an office that stands for its body, with its holder's name right behind it."""
    mention, holder = chunks[at].actor, chunks[at + 1].actor if at + 1 < limit else None
    if mention is not None and mention.head_class in _BODIES and at + 1 < limit and is_of_state(chunks[at + 1]):
        state = chunks[at + 1].actor
        made = replace(mention, last=chunks[at + 1].last if state is None else state.last, used=False)
        draft.add(made)
        return made  # المقاومة الشعبية *في اليمن*
    if mention is not None and mention.head_class == "media" and at + 1 < limit and is_of_news(draft, chunks[at + 1]):
        made = replace(mention, last=chunks[at + 1].last, used=False)
        draft.add(made)
        return made  # وكالة «دوغان» التركية *للأنباء*
    if mention is None or holder is None or holder.kind != "person" or mention.first != chunks[at].head:
        return None
    following, word = chunks[at + 1], draft.words[chunks[at].head]
    if following.kind != NOUNS or following.prep or following.conj or holder.first != following.head:
        return None
    if word is None or word.head is None or draft.entries.heads[word.head.ref].class_ != "role":
        return None
    made = replace(holder, first=mention.first, inner=mention.inner, role=mention.name, used=False)
    if holder.person_name is not None and draft.words[min(holder.person_name[1], len(draft.words) - 1)] is None:
        made.last = holder.person_name[1]  # بان كي مون *"بشدة"*
    draft.add(made)
    return made


def _name_before(draft: Draft, chunk: Chunk) -> ActorMention | None:
    """*بن رودس* نائب مستشار الأمن القومي: nothing but names before an office name who holds it."""
    mention = chunk.actor
    if mention is None or not bearer_before(draft, chunk):
        return None
    end = bearer_end(draft, chunk)
    made = replace(mention, first=chunk.head, kind="person", person_name=(chunk.head, end), used=False)
    made.role, made.name, made.anonymous, made.inner = mention.role or mention.name, None, False, 0
    made.name_ar = draft.tokens.text[draft.tokens.start[chunk.head] : draft.tokens.end[end - 1]]
    draft.add(made)
    return made


def _calling_before(draft: Draft, chunk: Chunk) -> ActorMention | None:
    """*الأخصائية الاجتماعية* نورة العلي: definite words right before a name are what its bearer is, known or not."""
    mention = chunk.actor
    if mention is None or mention.person_name is None or mention.first <= chunk.head:
        return None
    if not _are_initials(draft, chunk.head, mention.first):
        if mention.first != mention.person_name[0]:
            return None
        words = [draft.words[token] for token in range(chunk.head, mention.first)]
        if any(word is None or not word.article or word.cue_noun or word.preposition for word in words):
            return None
    if any(draft.in_place[token] or draft.counted[token] or draft.in_time[token] for token in range(chunk.head, mention.first)):
        return None
    made = replace(mention, first=chunk.head, used=False)
    draft.add(made)
    return made


def _are_initials(draft: Draft, first: int, last: int) -> bool:
    """*أ.د.* هدى العميل: letters that stand for titles, with their points."""
    initials, norm = draft.knowledge.operators("title_initial"), draft.tokens.norm
    return norm[first] in initials and all(norm[token] in initials or norm[token] in "./" for token in range(first, last))


def _genitive(draft: Draft, chunks: list[Chunk], at: int, limit: int) -> int:
    """مسؤول *فرع الاتحاد*: the chunk with what an indefinite office is of, else `at`."""
    mention = chunks[at].actor
    if at + 1 >= limit or mention is None or mention.definite or mention.head_class not in _OFFICES:
        return at
    following = chunks[at + 1]
    if following.word is not None and following.word.suffix and following.word.cue_noun:
        return at  # عن سكان *قولهم* إن
    last = draft.words[chunks[at].last - 1]  # whose own last word leaves it open
    closed = last is None or last.article or last.demonym or last.suffix or draft.in_place[chunks[at].last - 1]
    tail = following.word
    single = following.last == following.head + 1 and tail is not None and bool(tail.article or draft.in_place[following.head])
    if mention.head_class == "source" and (closed or mention.number or (not single and not _is_branch(chunks[at + 1]))):
        return at
    if closed and single and (not is_told(chunks, limit) or _awaits_called(draft, chunks, at)):
        return at  # رفض وزير الداخلية *الاقتراح*، مؤكدا: what the act is done to
    opens = following.kind == NOUNS and not following.prep and not following.conj and (single or not closed)
    if mention.head_class == "people" and last is not None and tail is not None and not single:
        opens = opens and not (tail.suffix or tail.frame_nouns or tail.cue_noun or _keeps_its_n(draft, last))
    return at + 1 if opens else at


def _awaits_called(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """وصف وزير الدفاع *القرار* بأنه متسرع, اتهم وزير الداخلية *الحزب* بأنه: whether the verb right before somebody takes what he
    calls so, or whom he accuses, before بأن."""
    word = chunks[at - 1].word if at and chunks[at - 1].kind == VERB else None
    if word is None or word.suffix or not word.cue_verbs:
        return False
    named, cues = draft.knowledge.naming_cues, draft.entries.cues
    return any(cue.tail < 0 and (cue.ref in named or cues[cue.ref].stance == "accuse") for cue in word.cue_verbs)


def _keeps_its_n(draft: Draft, word: Word) -> bool:
    """عن مزارعين *قولهم*: a sound plural with its ن has no genitive."""
    shapes = draft.knowledge.morphology
    return shapes.is_plural_nominative(word.text) or shapes.is_oblique(word.text)


def _is_branch(chunk: Chunk) -> bool:
    """مسؤول *إعلام الفرع الرابع*: what an official may be of, a body and no act or word of somebody's."""
    word = chunk.word
    return chunk.actor is not None and word is not None and not (
        word.suffix or word.frame_nouns or word.verb or (word.cue_noun and not word.head)
    )  # fmt: skip


def _charge(draft: Draft, chunks: list[Chunk], end: int, limit: int) -> int:
    """مقررة الأمم المتحدة *المعنية بالحق في السكن*: a participle with its complement says of what, up to the content."""
    at = end + 1
    if at >= limit or chunks[at].kind != NOUNS or chunks[at].prep or chunks[at].conj or chunks[at].actor is not None:
        return end
    word = chunks[at].word
    if word is None or not word.article or chunks[at].last != chunks[at].head + 1 or at + 1 >= limit or not chunks[at + 1].prep:
        return end
    if word.noun and not word.adjective and not draft.knowledge.morphology.may_be_participle(word.text):
        return end  # بحث وزير الداخلية *الأزمة* مع نظيره
    last, closed = at, False
    while last + 1 < limit and chunks[last + 1].kind == NOUNS and (chunks[last + 1].prep or chunks[last + 1].conj):
        mention, own = chunks[last + 1].actor, chunks[last + 1].word
        page = own is not None and bool(own.suffix) and own.stem in draft.knowledge.any_of("own_page_noun", "own_site_noun")
        closed = last > at and (page or (mention is not None and mention.head_class in ("media", "document")))
        if closed:
            break  # المقربة من الحزب *على موقعها*
        last += 1
    closed = closed or last + 1 >= len(chunks) or chunks[last + 1].kind in (COMPLEMENTIZER, OPEN, MARK)
    return last if closed and last > at else end


def _office_behind(draft: Draft, chunks: list[Chunk], at: int, limit: int) -> ActorMention | None:
    """علي كاظم القيادي *في الحركة*: an office told behind the name takes its body too."""
    mention = chunks[at].actor
    if mention is None or mention.person_name is None or at + 1 >= limit:
        return None
    apart = mention.person_name[1] == chunks[at].last == mention.last and is_told(chunks, limit)
    if apart and _is_trailing_office(draft, chunks[at + 1]):
        at += 1  # خالد الزوعري *القيادي* في المقاومة
        if at + 1 >= limit:
            return _ending_at(draft, mention, chunks[at].last)
        apart = False
    elif mention.person_name[1] >= chunks[at].last:
        return None
    elif is_told(chunks, limit) and _is_second_office(chunks[at + 1]):
        at += 1  # ولي العهد نائب القائد الأعلى *النائب الأول لرئيس الوزراء*
        if at + 1 >= limit or not _is_of_office(draft, chunks[at + 1]):
            made = replace(mention, last=chunks[at].last, used=False)
            draft.add(made)
            return made
    office = draft.words[mention.person_name[1]]
    if office is not None and not office.article and office.stem in draft.knowledge.operators("trailing_office"):
        if mention.person_name[1] + 1 == chunks[at].last and is_told(chunks, limit) and _is_genitive(draft, chunks[at + 1]):
            at += 1  # جون باروتس مسؤول *الشؤون المالية* لقوة الإسناد
            if at + 1 >= limit:
                return _ending_at(draft, mention, chunks[at].last)
    if office is None or not (office.head or office.function == "quant" or office.adjective or office.modifier):
        return None
    chunk, operators = chunks[at + 1], draft.knowledge.operators
    if chunk.kind != NOUNS or chunk.conj or chunk.prep not in draft.knowledge.any_of("body_preposition", "of_preposition"):
        return None
    whose = chunk.actor is not None and chunk.actor.head_class in ("role", "title", "state") and is_told(chunks, limit)
    served = whose and chunk.prep in operators("of_preposition")  # المستشار الإعلامي *لرئيس الوزراء*
    field = chunk.prep in operators("of_preposition") and is_field(draft, chunk) and ends_in_adjective(draft, chunks[at])
    paper = chunk.actor is not None and chunk.actor.head_class == "media" and is_told(chunks, limit)
    paper = paper and chunk.prep in operators("body_preposition") and office.stem in operators("correspondent_noun")
    served = served or paper  # الكاتب *في صحيفة كذا*
    if not (draft.in_place[chunk.head] or served or field) and (chunk.actor is None or chunk.actor.head_class not in _BODIES):
        return None
    end = at + 1
    if end + 1 < limit and is_told(chunks, limit) and (
        is_where(draft, chunks[at], chunks[end + 1]) or is_region(draft, chunks[end], chunks[end + 1])
    ):  # fmt: skip
        end += 1  # النائب الأول لرئيس الوزراء *بمملكة البحرين*
    while end + 1 < limit and chunks[end + 1].kind == NOUNS and chunks[end + 1].conj and not chunks[end + 1].prep:
        end += 1  # المفتي العام للقدس *والديار الفلسطينية وخطيب المسجد*
    made = replace(mention, last=chunks[end].last, used=False)
    draft.add(made)
    return made


def _is_trailing_office(draft: Draft, chunk: Chunk) -> bool:
    """Whether a bare definite phrase is an office or calling of those that stand behind names."""
    word, office = chunk.word, chunk.actor
    if chunk.kind != NOUNS or chunk.prep or chunk.conj or word is None or not word.article or word.suffix:
        return False
    if word.stem not in draft.knowledge.operators("trailing_office") or office is None:
        return False
    return office.first == chunk.head and office.person_name is None and not office.number


def _is_genitive(draft: Draft, chunk: Chunk) -> bool:
    """Whether a bare definite phrase, which names nobody, may be what an office is of."""
    word = chunk.word
    if chunk.kind != NOUNS or chunk.prep or chunk.conj or word is None or word.suffix:
        return False
    return word.article and (chunk.actor is None or chunk.actor.head_class in _BODIES)


def _is_second_office(chunk: Chunk) -> bool:
    """Whether a bare phrase is nothing but another office."""
    office = chunk.actor if chunk.kind == NOUNS and not (chunk.prep or chunk.conj) else None
    if office is None or office.first != chunk.head or office.person_name is not None or office.number:
        return False
    return office.head_class in ("role", "title")


def _is_of_office(draft: Draft, chunk: Chunk) -> bool:
    """Whether a phrase with ل may say whose office it is."""
    return chunk.kind == NOUNS and chunk.prep in draft.knowledge.operators("of_preposition") and not chunk.conj


def _is_joined(chunks: list[Chunk], index: int) -> bool:
    """مصادر بالشرطة *وبالمستشفيات*: joined by و with the same preposition."""
    chunk, before = chunks[index], chunks[index - 1]
    return bool(chunk.kind == NOUNS and chunk.conj and chunk.prep and chunk.prep == before.prep and chunk.actor is not None)


def _body(draft: Draft, chunks: list[Chunk], at: int, last: int) -> ActorMention | None:
    """The body of an office among the chunks behind it."""
    return next((chunks[index].actor for index in range(at + 1, last + 1) if is_body(draft, chunks, at, index)), None)


def _drawn_out(
    draft: Draft, mention: ActorMention, last: int, name: tuple[int, int] | None, body: ActorMention | None
) -> ActorMention:
    """A copy of a mention that reaches to `last`, with its holder's name and the body of the office."""
    role = mention.role or mention.name
    if body is not None and body.name and body.head_class in _BODIES and role and not role.endswith(f", {body.name}"):
        role = f"{role}, {body.name}"
    made = replace(mention, last=last, name=role, role=role, used=False)
    if name is not None:
        tokens = draft.tokens
        made.kind, made.person_name, made.name, made.anonymous = "person", name, None, False
        made.name_ar = tokens.text[tokens.start[name[0]] : tokens.end[name[1] - 1]]
        for match in draft.phrases.get(name[0], ()):
            person = draft.entries.actors[match.reading.ref] if match.reading.category == ENTITY else None
            if person is not None and person.kind == "person" and match.last <= name[1]:
                made.entity, made.name, made.name_ar = person.id, person.name, person.name_ar
                break
    elif mention.head_class in _OWNED:
        made.role = None
    draft.add(made)
    return made
