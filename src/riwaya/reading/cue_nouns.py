"""Noun phrases right of a cue: its subject, its addressee, more of a title, an adjunct – or the content itself.

In: a cue's clause so far and the index of a noun phrase. Out: the clause with the phrase in its place, opened where it is
the content.
The idea: a phrase is what its preposition, its agreement with the verb and what stands behind it leave it to be.
"""

from __future__ import annotations

from functools import cache

from riwaya.languages.ar.shapes import ARTICLE
from riwaya.lexicon.compile import FRAME_NOUN, Reading
from riwaya.lexicon.schema import Cue
from riwaya.reading.cue_clause import CueClause, folded_takes, opened
from riwaya.reading.cue_descriptions import is_occasion
from riwaya.reading.cue_prepositions import clause_follows, is_written_accusative, read_behind_preposition, that_follows
from riwaya.reading.cue_titles import (
    is_fellow,
    is_more_of_a_title,
    is_of_apposition,
    is_unknown_holder,
    names_holder,
    says_more,
)
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
)
from riwaya.reading.holders import bearer_before, is_name, is_rank, is_set_off
from riwaya.reading.marks import PARTING
from riwaya.reading.own_voices import is_on_banner
from riwaya.reading.pronouns import agrees_with, is_subject_of_that
from riwaya.reading.quoted_speakers import speaks_behind
from riwaya.reading.states import names_state
from riwaya.reading.subjects import writes_within
from riwaya.text.normalise import folded


def read_noun_phrase(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> CueClause | None:
    """What a noun phrase right of a cue is: subject, addressee, adjunct – or the content itself."""
    chunk = chunks[index]
    if index == frame.cue + 1 and _is_that(chunks, index) and not _are_those(draft, chunk):
        return None  # كما أعلنت *ذلك* الوزيرة
    if chunk.prep:
        return read_behind_preposition(draft, chunks, frame, index, cue)
    before = chunks[index - 1]
    if chunk.conj and before.kind in (NOUNS, MARK, PRONOUN):
        if (
            index - 1 in frame.subject
            or (index - 2 in frame.subject and before.kind == MARK and not (chunk.word is not None and chunk.word.suffix))
            or (before.prep and frame.addressee < 0 and chunk.actor is not None and _is_run(chunks, frame, index))
        ):
            frame.subject.append(index)
        return None
    if _is_how_often(draft, chunk, cue):
        return None
    adverbial = draft.knowledge.operators("adverbial_accusative")
    if index > frame.cue + 1 and chunk.word is not None and chunk.word.text in adverbial and not chunk.word.suffix:
        if draft.knowledge.morphology.ends_in_alef(chunk.word.text):
            return None  # أكد خلال تفقده الجاهزية *استعدادا* للمعركة أن
    if _is_honorific(chunks, frame, index):
        return None  # مثمنا *سموه* دور رجال الأمن: who does so, though he was named
    if _may_be_subject(draft, chunks, frame, index, cue) and _settles_subject(draft, chunks, frame, index, cue):
        return None
    if _says_more_of_subject(draft, chunks, frame, index, cue):
        return None
    takes = folded_takes(cue)
    if "object" in takes and "clause" in takes and chunk.word is not None:
        indefinite = not chunk.word.article and draft.knowledge.morphology.may_be_accusative(chunk.word.text)
        if (indefinite or is_written_accusative(draft, chunk.head)) and that_follows(chunks, index):
            return None  # أكدت *تزامنا* مع الغارات، أنها
    if holds_words(draft, chunk, cue):
        return None
    if ("object" in takes or _is_event_told(draft, chunk, cue)) and (not cue.weak or index == frame.cue + 1):
        return opened(frame, "object", chunk.head, index)
    if index == frame.cue + 1 and chunks[frame.cue].kind != PARTICIPLE and not chunk.conj:
        named = frame.subject_before and folded(cue.lemma) in draft.knowledge.operators("naming_cue")
        own = chunk.word is not None and (bool(chunk.word.suffix) or frame.subject_before)
        named = named or (own and chunk.word.stem in _fixed_objects(tuple(cue.verb)))  # type: ignore[union-attr]  # تجدد *دعوتها* إلى
        # ويكشف هول عن …: somebody or something else does it; but الوزارة تصف *الهجوم* بالجريمة
        frame.blocked = not named and chunk.word is not None
    return None


def may_address(draft: Draft, chunk: Chunk, cue: Cue) -> bool:
    """أبلغ *الوزير*: whether a cue has whom it is said to for its object; أفاد has none but the media."""
    if cue.addressee != "object":
        return False
    if folded(cue.lemma) not in draft.knowledge.operators("unaddressing_cue"):
        return True
    last = draft.words[chunk.first - 1]  # but مسؤول *إعلام الفرع*
    closed = last is not None and (last.article or last.suffix or last.adjective or last.demonym or last.given or last.entity)
    return bool(closed) and chunk.actor is not None and chunk.actor.head_class == "media"


def holds_words(draft: Draft, chunk: Chunk, cue: Cue) -> bool:
    """أوردت الوكالة *تصريحا* للوزير: no words, but what holds them."""
    if cue.stance != "assert" or chunk.actor is None or chunk.actor.definite or chunk.word is None:
        return False
    return chunk.actor.head_class == "document" and chunk.word.stem in draft.knowledge.nouns("utterance_noun")


def _is_how_often(draft: Draft, chunk: Chunk, cue: Cue) -> bool:
    """أكد *مرة أخرى* أن, نفى *نفيا قاطعا* وجود خلاف: how often something was said, or an accusative of the verb's own noun."""
    word = chunk.word
    if word is None or word.article or word.suffix or chunk.actor is not None:
        return False
    if word.stem in draft.knowledge.operators("time_again_noun"):
        return True
    if not word.cue_noun or not draft.knowledge.morphology.ends_in_alef(word.text):
        return False
    return word.text[:-1] in _own_nouns(tuple(cue.noun or ()))


@cache
def _own_nouns(nouns: tuple[str, ...]) -> frozenset[str]:
    return frozenset(folded(noun) for noun in nouns)


def _is_honorific(chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """Whether nothing but a title with a pronoun, of who was named before, stands right behind a participle."""
    chunk = chunks[index]
    if index != frame.cue + 1 or chunks[frame.cue].kind != PARTICIPLE or chunk.word is None or not chunk.word.suffix:
        return False
    return chunk.last == chunk.head + 1 and chunk.actor is not None and chunk.actor.head_class in ("title", "role")


def _may_be_subject(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """Whether the cue has no subject yet and the phrase is none of the nouns that complete it."""
    if frame.subject or frame.subject_before or chunks[frame.cue].kind == PARTICIPLE:
        return False
    chunk, cue_word = chunks[index], chunks[frame.cue].word
    if chunk.word is not None and chunk.word.stem in _fixed_objects(tuple(cue.verb)):
        return False
    if cue.stance != "assert" and "object" in folded_takes(cue) and index == frame.cue + 1 and (
        _is_writing_of_his(chunk, chunks[frame.cue].verb)
    ):  # fmt: skip
        return False
    return not (cue_word and cue_word.suffix and _needs_no_subject(draft, chunks[frame.cue], chunk))


def _is_writing_of_his(chunk: Chunk, verb: Reading | None) -> bool:
    """وأيدت *الاتفاق* بين الطرفين: right behind a feminine verb a masculine writing is its object."""
    if verb is None or not verb.gender or verb.person or chunk.actor is None:
        return False
    return chunk.actor.head_class == "document" and not (chunk.actor.gender or chunk.actor.number) and chunk.actor.definite


def _is_event_told(draft: Draft, chunk: Chunk, cue: Cue) -> bool:
    """ذكرت الوكالة *مقتل* جنديين, كشف المتحدث *وقوع* إصابات: what a verb of telling has as its object where that happened."""
    operators, word = draft.knowledge.operators, chunk.word
    if word is None or chunk.prep or chunk.conj or word.article or word.suffix:
        return False
    if folded(cue.lemma) not in operators("event_noun_cue"):
        return False
    return word.stem in operators("told_event_noun")


def _settles_subject(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """Whether the first bare phrase behind a verb is its subject, its addressee or neither; False where it is still open."""
    chunk, person = chunks[index], chunks[frame.cue].verb
    own = chunk.word if index == frame.cue + 1 and cue.weak else None
    if own is not None and own.suffix in draft.knowledge.operators("his_suffix") and (
        own.stem in draft.knowledge.operators("own_words_noun")
    ):  # fmt: skip
        return True  # واختتم *حديثه* بالقول إن: his own words
    if not _fixed_objects(tuple(cue.verb)) and speaks_behind(draft, chunks, frame, index, folded_takes(cue)):
        frame.subject.append(index)
        return True
    of_one = person is not None and not (person.person or person.number)
    if of_one and index == frame.cue + 1 and not cue.weak and chunk.actor is not None and chunk.actor.first == chunk.head and (
        chunk.word is not None and draft.knowledge.morphology.is_plural_nominative(chunk.word.text) and chunk.actor.number == 2
    ):  # fmt: skip
        frame.subject.append(index)
        return True  # الوزراء الذين يطالب *المتظاهرون* برحيلهم
    of_him = person is not None and not (person.person or person.number or person.gender)
    if of_him and index == frame.cue + 1 and _are_those(draft, chunk):
        frame.subject.append(index)
        return True  # طالب *هؤلاء* الحكومة بـ
    addressed = may_address(draft, chunk, cue)
    named = chunk.actor if index == frame.cue + 1 and addressed and frame.addressee < 0 else None
    word = chunk.word
    several = named is not None and named.first == chunk.head and word is not None and not word.suffix and (
        is_oblique(draft, chunk) if named.head_class in ("people", "role")
        else bool(word.entity) and named.head_class == "group" and draft.knowledge.morphology.is_oblique(word.text)
    )  # fmt: skip
    if several:
        frame.addressee = index
        return True  # وناشد *الخاطفين* السماح لهم بالخروج
    prayed = draft.tokens.norm[chunk.head] in draft.knowledge.operators("god_word")  # ودعا *الله* أن
    if addressed and frame.addressee < 0 and (prayed or _is_charged(draft, chunks, index, cue)):
        frame.addressee = index
        return True
    if person is not None and person.person:
        return False
    if addressed and index == frame.cue + 1 and _cannot_do_it(draft, chunk, person):
        frame.addressee = index
        return True
    described = _describes_document(chunks, frame.cue) or is_on_banner(draft, chunks, frame.cue)
    if addressed and (_has_antecedent(draft, chunks, frame.cue) or described):
        frame.addressee = index  # القرار الذي يطالب *المسلحين* بـ
        return True
    if addressed and (_is_told_of_himself(draft, chunks, frame.cue, index) or _is_bound(draft, chunks, index)):
        frame.addressee = index
        return True
    if addressed and (_is_addressee(draft, chunks, frame, index, cue) or _is_written_to(draft, chunks, frame.cue, index)):
        frame.addressee = index
        return True
    if adjacent_clash(draft, chunks, frame.cue, index):
        return True  # ووصف *المسرحية* بأنها: no subject of his
    if _is_adverbial(draft, chunk):
        return False
    told = chunks[frame.cue].word
    if index == frame.cue + 1 and told is not None and told.suffix and person is not None and person.gender and (
        draft.in_place[chunk.head] and names_state(draft, chunk)
    ):  # fmt: skip
        frame.subject.append(index)
        return True  # الحركة التي تصفها *واشنطن* بالإرهابية
    if index == frame.cue + 1 and person is not None and not (person.gender or person.number) and _is_called(draft, chunk, cue):
        return True  # فيصف *إسرائيل* بالصديق: she is called so
    adjacent = all(between.kind == PRONOUN for between in chunks[frame.cue + 1 : index])  # يقول لي *زميلي*
    led = _object_is_taken(chunks[frame.cue], chunk) or _stands_before_addressee(draft, chunks, index, cue)
    led = adjacent and (led or clause_follows(chunks, index))
    if chunk.word is not None and chunk.word.stem in draft.knowledge.operators("any_word"):
        led = False  # نفى فيه *أي رغبة*
    if led and chunk.word is not None and folded(cue.lemma) in draft.knowledge.operators("naming_cue"):
        led = not (chunk.word.noun or chunk.word.frame_nouns) or chunk.word.head is not None  # يصف *مشروع التحالف* بأنه
    if chunk.word is not None and chunk.word.function == "dem" and chunk.last == chunk.head + 1:
        led = adjacent and _are_those(draft, chunk)  # but الوزارة إذ تعلن *ذلك* لتبين أن
    led = led or (not addressed and _is_somebody(draft, chunk))
    if not (led or _can_speak(draft, chunk, adjacent) or (adjacent and is_set_off(draft, chunks, index))):
        return False
    frame.subject.append(index)
    return True


def _is_called(draft: Draft, chunk: Chunk, cue: Cue) -> bool:
    """Whether a state or body that a masculine verb of naming cannot tell of stands right behind it."""
    if folded(cue.lemma) not in draft.knowledge.operators("naming_cue") or chunk.actor is None:
        return False
    body = chunk.actor.head_class in ("state", "institution", "group")
    return body and chunk.actor.gender == 1 and chunk.actor.first == chunk.head


def _object_is_taken(cue: Chunk, chunk: Chunk) -> bool:
    """واتهم*ه البعض* بالخيانة: whether a pronoun is the object already, so that a bare phrase behind is the subject."""
    if cue.kind != VERB or cue.verb is None or cue.verb.number or cue.word is None or not cue.word.suffix:
        return False
    return chunk.actor is None or chunk.actor.first == chunk.head


def _is_adverbial(draft: Draft, chunk: Chunk) -> bool:
    """هاتفيًا; أعلم *جيدا* أن: an accusative that says how."""
    if chunk.actor is None and word_of(chunk) and draft.knowledge.morphology.is_accusative(*word_of(chunk)):
        return True
    return is_written_accusative(draft, chunk.head) or is_written_accusative(draft, chunk.last - 1)


def _says_more_of_subject(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """Whether a bare phrase is more of the subject's title, an apposition or the addressee, so that it is no content."""
    chunk, before, operators = chunks[index], chunks[index - 1], draft.knowledge.operators
    behind_subject = index - 1 in frame.subject
    named = chunk.actor is not None and chunk.actor.person_name is not None
    in_his_name = chunk.word is not None and chunk.word.stem in operators("in_the_name")
    if named and in_his_name and behind_subject:
        return True  # أكد المتحدث *باسمه العقيد سعيد نجم* أن
    if names_holder(draft, chunks, frame, index):
        return True  # نفى المتحدث باسم الوزارة *اللواء محمد قاسم* …
    addressed = may_address(draft, chunk, cue) and frame.addressee < 0
    behind_comma = before.kind == MARK and before.text in PARTING
    asked = addressed and (
        _is_crowd(chunk) or _is_body(chunks, frame, chunk) or (behind_comma and _must_be_addressed(draft, chunks, index, cue))
    )
    if behind_comma and not asked and _is_apposition(chunks, frame, index):
        return True
    if addressed:
        frame.addressee = index
        return True
    if cue.addressee == "object" and chunk.actor is not None and chunk.actor.first == chunk.head:
        return True  # وطالب المواطنين وخاصة *الشباب* منهم بـ
    if before.kind == MARK and clause_follows(chunks, index):
        return True  # what stands between commas is not the content when أن is still to come
    if cue.addressee == "object" and draft.in_place[chunk.head]:
        frame.addressee = index  # طالب الحلف، …، *أنقرة*، بتشديد الرقابة
        return True
    if behind_subject and "clause" in folded_takes(cue):
        if _is_kinsman(draft, chunks, index) or _is_bearer(chunks, index) or is_more_of_a_title(chunks, index):
            return True  # أكد الشيخ فلان *الداعية الإسلامي* أن; أكد مسؤول *فرع الاتحاد* في الموصل أن
    if behind_subject and cue.addressee != "object" and is_fellow(draft, chunks, index):
        return True  # نفت إحدى السيدات *النازحات* وقوع إصابات
    if behind_subject and is_unknown_holder(draft, chunks, index):
        return True  # أكدت نائبة الرئيس *نغم الغادري* أن
    if behind_subject and is_rank(draft, before) and is_name(draft, chunk):
        return True  # قال اللواء *فضل حسن*
    if chunk.word is not None and chunk.word.stem in operators("counterpart_noun"):
        return True  # أكد الوزير ذلك خلال لقائه *نظيره*
    return is_of_apposition(draft, chunks, frame, index) or says_more(draft, chunks, frame, index)  # مسؤول *إعلام المركز*


def _stands_before_addressee(draft: Draft, chunks: list[Chunk], index: int, cue: Cue) -> bool:
    """يتهم *الغرب* إيران بـ: of two phrases behind a verb that somebody is the object of, the first is the subject."""
    chunk, following = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    if cue.addressee != "object" or chunk.word is None or following is None:
        return False
    if not (chunk.word.article or draft.in_place[chunk.head]):
        return False
    named = following.actor is not None or bool(draft.in_place[following.head])
    return following.kind == NOUNS and named and not (following.prep or following.conj)


def _is_that(chunks: list[Chunk], index: int) -> bool:
    """Whether a demonstrative stands by itself between a verb and its subject."""
    chunk, following = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    alone = chunk.word is not None and chunk.word.function == "dem" and not chunk.prep and chunk.last == chunk.head + 1
    return alone and following is not None and following.kind == NOUNS and not following.prep and following.actor is not None


def _are_those(draft: Draft, chunk: Chunk) -> bool:
    """طالب *هؤلاء* الحكومة بـ: a demonstrative of several persons by itself."""
    alone = chunk.word is not None and chunk.last == chunk.head + 1
    return alone and chunk.word.text in draft.knowledge.operators("plural_demonstrative")  # type: ignore[union-attr]


def _is_bearer(chunks: list[Chunk], index: int) -> bool:
    """Whether a noun phrase right before أن says who the subject is: one person by an office, a title or a name."""
    mention, following = chunks[index].actor, chunks[index + 1] if index + 1 < len(chunks) else None
    if following is None or following.kind != COMPLEMENTIZER or following.conj or following.prep or mention is None:
        return False
    if mention.first != chunks[index].head or mention.number:
        return False
    return mention.definite and mention.head_class in ("role", "title", "person", "people", "source")


def _is_kinsman(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """أكد سالم العمري *شقيق القتيل* في الهجوم أن: whose kin somebody named is, with the content's own أن still to come."""
    word = chunks[index].word
    return word is not None and word.stem in draft.knowledge.operators("kinsman_noun") and that_follows(chunks, index)


def word_of(chunk: Chunk) -> tuple[str, str] | tuple[()]:
    """Form and stem of the first word of a noun phrase, or nothing."""
    return (chunk.word.text, chunk.word.stem) if chunk.word is not None else ()


def adjacent_clash(draft: Draft, chunks: list[Chunk], cue: int, index: int) -> bool:
    """Whether a thing right behind a verb cannot be its subject: the verb is masculine and it is plainly feminine."""
    chunk, verb, word = chunks[index], chunks[cue].verb, chunks[cue].word
    if chunk.actor is not None or verb is None or verb.gender or verb.number or index != cue + 1 or not chunks[cue].conj:
        return False
    if word is None or word.suffix or chunk.word is None or not chunk.word.article:
        return False
    return draft.knowledge.morphology.is_feminine_noun(draft.tokens.raw(chunk.head))


def _is_written_to(draft: Draft, chunks: list[Chunk], cue: int, index: int) -> bool:
    """أصدرت الوزارة بيانا *اتهمت فيه إيران* ب: the one noun behind a verb that describes a writing; who wrote it speaks."""
    writer = writes_within(draft, chunks, cue)
    return writer >= 0 and index == cue + 2 and _is_only_noun(draft, chunks, index)


def _is_crowd(chunk: Chunk) -> bool:
    """Several persons, who say nothing more of a single speaker: دعا المفتي، *الشباب* إلى …"""
    return chunk.actor is not None and chunk.actor.head_class in ("people", "group") and chunk.actor.number == 2


def _is_body(chunks: list[Chunk], frame: CueClause, chunk: Chunk) -> bool:
    """دعا الخطيب سالم العمري، *الحكومة* إلى …: a body says nothing more of a single person."""
    if chunk.actor is None or chunk.actor.head_class not in ("institution", "state", "force", "group"):
        return False
    speakers = [chunks[index].actor for index in frame.subject]
    return any(one is not None and one.head_class in ("person", "title", "role", "people") and not one.number for one in speakers)


def _must_be_addressed(draft: Draft, chunks: list[Chunk], index: int, cue: Cue) -> bool:
    """اتهمت فصائل في إدلب، *الجيش* بعدم الالتزام: right before what a verb that never leaves out whom it names lays on
    somebody, the only noun behind the comma is whom it names."""
    chunk, laid = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    if folded(cue.lemma) not in draft.knowledge.operators("transitive_cue") or laid is None or chunk.actor is None:
        return False
    on = laid.kind == COMPLEMENTIZER or (laid.kind == NOUNS and laid.prep in folded_takes(cue))
    return on and not laid.conj and _is_only_noun(draft, chunks, index)


def _is_apposition(chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """علي الحسيني، رئيس البلدية، – a noun phrase behind a comma that says more of the subject."""
    chunk = chunks[index]
    if chunk.word is not None and (chunk.word.frame_nouns or chunk.word.cue_noun):
        return False
    if chunk.actor is None:
        return index - 2 in frame.subject and frame.cue < index - 2
    return chunk.actor.first == chunk.head


def _is_addressee(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """وطالب *المواطنين* ب…: the first noun phrase is addressed, not speaking, where it cannot agree with the verb."""
    mention, verb = chunks[index].actor, chunks[frame.cue].verb
    if mention is None or verb is None:
        return False
    if folded(cue.lemma) in draft.knowledge.operators("transitive_cue"):
        word = chunks[frame.cue].word
        if word is not None and word.suffix:
            return False  # وتتهمه *المنظمة* بـ
        if not frame.cue and mention.head_class not in ("people", "force", "group"):
            return False  # واتهم *الرئيس* …: a new sentence names its subject
        joined = frame.cue and chunks[frame.cue - 1].kind in (CONJUNCTION, AUXILIARY, PARTICLE, RELATIVE)
        return bool(chunks[frame.cue].conj or joined) and _is_only_noun(draft, chunks, index)  # ونصح *قادته* بـ: never left out
    if not chunks[frame.cue].conj and not (frame.cue and chunks[frame.cue - 1].kind == CONJUNCTION):
        return False
    ahead, takes = index + 1, folded_takes(cue)
    while ahead < len(chunks) and chunks[ahead].kind == NOUNS and chunks[ahead].prep and chunks[ahead].prep not in takes:
        ahead += 1  # وطالب الأهالي *في الموصل* الحكومة بـ
    following = chunks[ahead] if ahead < len(chunks) else None
    if following is not None and following.kind == NOUNS and not following.prep and not following.conj:
        asked = "object" in takes and following.word is not None and following.word.frame_nouns and mention.gender != verb.gender
        if not (asked and mention.number == 1):
            return False  # but وناشدت *طرفي النزاع* فتح المعابر
    word = chunks[index].word
    if word is not None and draft.knowledge.morphology.is_plural_nominative(word.text):
        return False  # وأفاد *مواطنون* أن
    behind = draft.words[chunks[index].head + 1] if chunks[index].last > chunks[index].head + 1 else None
    if behind is not None and not behind.article and draft.knowledge.morphology.is_plural_nominative(behind.text):
        return False  # وحذر *سكان محليون* من
    if mention.number == 2 and mention.head_class in ("people", "source", "role") and _are_doers(draft, chunks, frame, index, cue):
        return False
    if (mention.head_class == "people" and mention.number == 2) or is_oblique(draft, chunks[index]):
        return True
    if word is not None and word.stem in draft.knowledge.operators("called_upon"):
        return True  # ودعا *المجتمع الدولي* إلى
    agrees = mention.gender == 1 or mention.number == 2 if verb.gender else mention.gender == 0
    last = draft.words[mention.last - 1]
    if verb.gender and last is not None and last.adjective and draft.knowledge.morphology.has_feminine_ending(last.text):
        agrees = True  # ودعت *الأمم المتحدة* إلى
    return not agrees and mention.head_class not in ("person", "role", "state")


def _is_told_of_himself(draft: Draft, chunks: list[Chunk], cue: int, index: int) -> bool:
    """قال الوزير إنه طالب *السفير* بالمغادرة: whether the pronoun of أن is the subject of a verb, so that who stands behind it is
    addressed."""
    verb, word = chunks[cue], chunks[cue].word
    if not cue or index != cue + 1 or chunks[index].actor is None or verb.prep or (word is not None and word.suffix):
        return False
    return is_subject_of_that(draft, chunks[cue - 1], verb)


def _is_bound(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """طالب *مجلس الأمن* بتحمل مسؤولياته, دعا *الحكومة* إلى القيام بواجبها: whether what is asked is his duty whom a cue names."""
    mention, asked = chunks[index].actor, chunks[index + 1] if index + 1 < len(chunks) else None
    operators = draft.knowledge.operators
    if mention is None or asked is None or not asked.prep or asked.word is None or asked.word.stem not in operators("duty_masdar"):
        return False
    for word in draft.words[asked.head + 1 : asked.head + 4]:
        if word is not None and word.suffix and word.stem in operators("own_duty"):
            return agrees_with(draft, mention, word.suffix)
    return False


def _are_doers(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """وحذر *سكان* من, وطالب *أهالي المخيم* بـ, وأفاد *الأهالي* بأن: several persons right behind a verb who are hardly addressed:
    by a cue that addresses nobody, as the object of which they would be in the accusative, or at the head of a text."""
    chunk, word, shapes = chunks[index], chunks[index].word, draft.knowledge.morphology
    if word is None or word.suffix or index != frame.cue + 1 or is_oblique(draft, chunk):
        return False
    if chunk.actor is None or chunk.actor.first != chunk.head:
        return False
    if folded(cue.lemma) in draft.knowledge.operators("unaddressing_cue") or (chunk.sentence == 0 and not frame.cue):
        return True
    if word.article:
        return False
    if chunk.last == chunk.head + 1:
        return not shapes.ends_in_alef(word.text)
    return folded(cue.lemma) in draft.knowledge.operators("cue_of_many")


def _cannot_do_it(draft: Draft, chunk: Chunk, verb: Reading | None) -> bool:
    """الذين طالبوا *الجهات الأمنية*, أبلغت *الرئيس*: right behind a verb in the plural, or in the feminine where he is a man,
    stands its object: before its subject a verb is singular and of its gender."""
    if verb is None or chunk.actor is None or verb.person:
        return False
    if verb.number:
        return True
    man = chunk.actor.head_class in ("title", "role", "document") and not chunk.actor.number and chunk.actor.first == chunk.head
    if chunk.word is None or draft.knowledge.morphology.has_feminine_ending(chunk.word.stem):
        return False  # أبلغت *الناطقة* الوكالة
    return bool(verb.gender and man and chunk.actor.gender == 0 and chunk.actor.definite)


def _is_charged(draft: Draft, chunks: list[Chunk], index: int, cue: Cue) -> bool:
    """وحملت *الإدارة* مسؤولية سلامته: right before the second object of a verb stands its first, the subject is left out.

    Unless whom it is laid on follows with a preposition: حملت *المنظمة* المسؤولية للسلطات.
    """
    second = chunks[index + 1] if index + 1 < len(chunks) else None
    if second is None or second.kind != NOUNS or second.prep or second.conj or second.word is None:
        return False
    if second.word.stem not in _fixed_objects(tuple(cue.verb)):
        return False
    if draft.tokens.norm[second.head] in draft.knowledge.operators("god_word"):
        return False  # سأل *الأمير* المولى أن
    of = draft.knowledge.operators("of_preposition")
    return not any(chunk.kind == NOUNS and chunk.prep in of and chunk.actor is not None for chunk in chunks[index + 2 : index + 4])


@cache
def _fixed_objects(patterns: tuple[str, ...]) -> frozenset[str]:
    """The nouns behind the plus signs of a cue's verbs, folded and without article."""
    words = (folded(pattern.partition("+")[2]).split() for pattern in patterns)
    return frozenset(found[0].removeprefix(folded(ARTICLE)) for found in words if found)


def _has_antecedent(draft: Draft, chunks: list[Chunk], cue: int) -> bool:
    """Whether a relative pronoun right before a verb goes back to a noun phrase that agrees with it: its subject."""
    if cue < 2 or chunks[cue - 1].kind != RELATIVE or chunks[cue - 1].text in draft.knowledge.operators("what_relative"):
        return False
    before, verb = chunks[cue - 2], chunks[cue].verb
    if before.kind == MARK and cue > 2:
        before = chunks[cue - 3]
    word = chunks[cue].word
    if before.kind != NOUNS or before.actor is None or verb is None or (word is not None and word.suffix):
        return False
    return before.actor.head_class not in ("people", "state") and (before.actor.gender == verb.gender)


def _describes_document(chunks: list[Chunk], cue: int) -> bool:
    """أصدر التنظيم فتوى *تحث* أنصاره على: a verb right behind an indefinite writing that it agrees with is of that writing."""
    before, verb = chunks[cue - 1].actor if cue else None, chunks[cue].verb
    if before is None or verb is None or chunks[cue].conj or before.head_class != "document" or before.definite:
        return False
    return before.gender == verb.gender and not (before.number or verb.number) and verb.tense == 2


def _is_run(chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """Whether only noun phrases stand between the subject and a noun phrase joined by و."""
    return bool(frame.subject) and all(chunk.kind == NOUNS for chunk in chunks[frame.subject[-1] + 1 : index])


def _is_only_noun(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """Whether no other bare noun phrase follows before the content: the verb's object then, not its subject."""
    for chunk in chunks[index + 1 : index + 8]:
        if chunk.kind == RELATIVE or (chunk.kind == NOUNS and not chunk.prep and not chunk.conj):
            return False
        if chunk.kind == VERB and chunks[chunk.index - 1].prep and is_occasion(draft, chunks[chunk.index - 1]):
            continue  # في بيان *نشر* على موقعها
        if chunk.kind not in (NOUNS, TIME, PRONOUN) and not (chunk.kind == MARK and chunk.text in PARTING):
            break
    return True


def is_oblique(draft: Draft, chunk: Chunk) -> bool:
    """A dual or plural in ين is no subject (حث *الطرفين*), nor what such an adjective goes with (تقصف *السكان المدنيين*)."""
    word, shapes = chunk.word, draft.knowledge.morphology
    if word is None or word.head is None or not word.head.number:
        return False
    if shapes.is_oblique(word.text):
        return True
    if shapes.ends_in_ya(word.text) and word.text[:-1] == folded(draft.entries.heads[word.head.ref].lemma):
        return chunk.last > chunk.head + 1  # دعا *مسؤولي* التنظيم
    behind = draft.words[chunk.head + 1] if chunk.last > chunk.head + 1 else None
    if behind is None or not (word.article and behind.article) or behind.preposition or behind.conjunction:
        return False
    describes = behind.adjective or behind.modifier or behind.demonym or behind.head or behind.people
    return shapes.is_oblique(behind.text) and bool(describes)


def _needs_no_subject(draft: Draft, cue: Chunk, chunk: Chunk) -> bool:
    """أبلغه *ضرورة* الرحيل، اعتبروه *المماطلة*: what is no party; but واتهمه *البعض*، وانتقده *كثيرون*: somebody."""
    word = chunk.word
    somebody = word is not None and (word.article or not word.known or word.text in draft.knowledge.operators("many_persons"))
    somebody = somebody or (bool(draft.in_place[chunk.head]) and names_state(draft, chunk))  # التي تصفها *واشنطن* بالإرهابية
    return chunk.actor is None and not (somebody and cue.verb is not None and not cue.verb.number)


def _is_somebody(draft: Draft, chunk: Chunk) -> bool:
    """استنكر *الشارع* الاعتداء, أكد *الجميع* ضرورة, رحب *كثير* من السكان بـ: a word by itself that stands for persons."""
    word = chunk.word
    if word is None or word.suffix or chunk.last != chunk.head + 1:
        return False
    if word.article and word.stem in draft.knowledge.operators("collective_speaker"):
        return True
    return word.stem in draft.knowledge.operators("some_persons")


def _can_speak(draft: Draft, chunk: Chunk, adjacent: bool) -> bool:
    """Whether a noun phrase without preposition can be the subject of a cue before it."""
    word = chunk.word
    if word is not None and word.stem in draft.knowledge.operators("perpetrator_noun"):
        return False  # ألعن *مرتكبي* هذه الوحشية
    if chunk.actor is not None:
        named = chunk.actor.first == chunk.head or word is None or not (word.frame_nouns or word.cue_noun or word.noun)
        return named or bearer_before(draft, chunk)
    if word is not None and word.stem in draft.knowledge.operators("any_word"):
        return False  # نفى فيه *أي رغبة*
    opens = draft.quote_of[chunk.head] >= 0  # تركيا «طلبت *هذا الاجتماع*»: who did stands before the quotation
    if word is not None and word.function == "dem" and chunk.last > chunk.head + 1 and not opens:
        pointed = draft.words[chunk.head + 1]
        word = pointed if pointed is not None and pointed.frame_nouns else word  # أدانت *هذا الاعتداء*
    if word is None:
        return adjacent
    if word.frame_nouns or word.cue_noun or word.noun or draft.phrase(chunk.head, FRAME_NOUN) is not None:
        return False
    return adjacent


