"""Noun phrases right of a cue: its subject, its addressee, more of a title, an adjunct – or the content itself.

In: a cue's clause so far and the index of a noun phrase. Out: the clause with the phrase in its place, opened where it is
the content.
The idea: a phrase is what its preposition, its agreement with the verb and what stands behind it leave it to be; whom a cue
addresses is asked first.
"""

from __future__ import annotations

from functools import cache

from riwaya.languages.ar.shapes import ARTICLE
from riwaya.lexicon.compile import FRAME_NOUN, Reading
from riwaya.lexicon.schema import Cue
from riwaya.reading.draft import COMPLEMENTIZER, MARK, NOUNS, PARTICIPLE, PRONOUN, VERB, Chunk, Draft
from riwaya.reading.phrases.cue_clause import CueClause, fixed_objects, folded_takes, opened
from riwaya.reading.phrases.holders import bearer_before, is_name, is_rank, is_set_off
from riwaya.reading.phrases.states import names_state
from riwaya.reading.speakers.handed_words import is_saying_of
from riwaya.reading.speakers.quoted_speakers import speaks_behind
from riwaya.reading.statements.cue_addressees import (
    holds_office,
    is_addressed,
    is_oblique,
    is_other_party,
    may_address,
    stands_before_addressee,
)
from riwaya.reading.statements.cue_prepositions import clause_follows, is_written_accusative, read_behind_preposition, that_follows
from riwaya.reading.statements.cue_titles import (
    is_fellow,
    is_more_of_a_title,
    is_of_apposition,
    is_quoted_apposition,
    is_unknown_holder,
    names_holder,
    says_more,
)
from riwaya.reading.statements.objects_first import is_before_subject, is_behind_fixed_noun
from riwaya.reading.words.marks import PARTING
from riwaya.text.normalise import folded


def read_noun_phrase(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> CueClause | None:
    """What a noun phrase right of a cue is: subject, addressee, adjunct – or the content itself."""
    chunk = chunks[index]
    if index == frame.cue + 1 and _is_that(chunks, index) and not are_those(draft, chunk):
        return None  # كما أعلنت *ذلك* الوزيرة
    if chunk.prep:
        return read_behind_preposition(draft, chunks, frame, index, cue)
    before = chunks[index - 1]
    if before.kind == PRONOUN and before.text in draft.knowledge.operators("listing_pronoun"):
        return None  # طالبت عشر منظمات، بينها *العفو الدولية*، السلطات بـ
    if chunk.conj and before.kind in (NOUNS, MARK, PRONOUN):
        if _is_seat(draft, chunk):
            return None
        if (
            index - 1 in frame.subject
            or (index - 2 in frame.subject and before.kind == MARK and not (chunk.word is not None and chunk.word.suffix))
            or (before.prep and frame.addressee < 0 and chunk.actor is not None and _is_run(chunks, frame, index, cue)
                and not any(_is_for_himself(draft, one) or _is_occasion(draft, one) for one in chunks[frame.cue + 1 : index])
                and not _is_of_teller(chunks, frame, cue))
        ):  # fmt: skip
            frame.subject.append(index)
        return None
    if _is_how_often(draft, chunk, cue) or _is_for_himself(draft, chunk):
        return None
    if is_before_subject(draft, chunks, frame, index, cue):
        frame.subject.append(index + 1)
        if index + 2 < len(chunks) and chunks[index + 2].kind == NOUNS and chunks[index + 2].prep:
            frame.adjuncts.append(index + 2)
        return opened(frame, "object", chunk.head, index)
    adverbial = draft.knowledge.operators("adverbial_accusative")
    if index > frame.cue + 1 and chunk.word is not None and chunk.word.text in adverbial and not chunk.word.suffix:
        if draft.knowledge.morphology.ends_in_alef(chunk.word.text):
            return None  # أكد خلال تفقده الجاهزية *استعدادا* للمعركة أن
    if _is_honorific(chunks, frame, index):
        return None  # مثمنا *سموه* دور رجال الأمن: who does so, though he was named
    if _is_truth(draft, chunks, index, cue):
        return opened(frame, "object", chunk.head, index)
    if adjacent_clash(draft, chunks, frame.cue, index) and _is_what_he_says(draft, chunks, frame, index, cue):
        return opened(frame, "object", chunk.head, index)
    if _may_be_subject(draft, chunks, frame, index, cue) and _settles_subject(draft, chunks, frame, index, cue):
        return None
    if _says_more_of_subject(draft, chunks, frame, index, cue):
        return None
    takes = folded_takes(cue)
    if "object" in takes and "clause" in takes and chunk.word is not None:
        indefinite = not chunk.word.article and draft.knowledge.morphology.may_be_accusative(chunk.word.text)
        if (indefinite or is_written_accusative(draft, chunk.head)) and that_follows(chunks, index):
            return None  # أكدت *تزامنا* مع الغارات، أنها
    if holds_words(draft, chunk, cue) or is_saying_of(draft, chunks, index) > frame.cue:
        return None  # أوردت الوكالة عن مسؤول *قوله* إن
    if is_behind_fixed_noun(chunks, index, cue):
        return opened(frame, "object", chunk.head, index)
    if _is_bare_demand(draft, chunks, frame, index, cue):
        return opened(frame, "object", chunk.head, index)
    if ("object" in takes or _is_event_told(draft, chunks, frame, index, cue)) and (
        not cue.weak or index == frame.cue + 1 or cue.relay == "subject"
    ):  # fmt: skip:
        return opened(frame, "object", chunk.head, index)
    if index == frame.cue + 1 and chunks[frame.cue].kind != PARTICIPLE and not chunk.conj:
        named = frame.subject_before and folded(cue.lemma) in draft.knowledge.operators("naming_cue")
        own = chunk.word is not None and (bool(chunk.word.suffix) or frame.subject_before)
        named = named or (own and chunk.word.stem in fixed_objects(tuple(cue.verb)))  # type: ignore[union-attr]  # تجدد *دعوتها* إلى
        # ويكشف هول عن …: somebody or something else does it; but الوزارة تصف *الهجوم* بالجريمة
        frame.blocked = not named and chunk.word is not None
    return None


def _is_truth(draft: Draft, chunks: list[Chunk], index: int, cue: Cue) -> bool:
    """نفى شقيق القتيل، *صحة أي مزاعم*: whether something is said to be true or not, and no place has a body of that name."""
    chunk, behind = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    if chunk.word is None or chunk.word.article or chunk.word.suffix or "object" not in folded_takes(cue) or cue.weak:
        return False
    if chunk.word.stem not in draft.knowledge.operators("validity_noun") or chunk.last != chunk.head + 1 or behind is None:
        return False
    return behind.kind == NOUNS and behind.word is not None and behind.word.stem in draft.knowledge.operators("any_word")


def _is_what_he_says(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """ويؤكد *الجاهزية* العالية للقوات: whether a thing that a masculine verb cannot tell of is what it takes as its object."""
    word, lemma = chunks[index].word, folded(cue.lemma)
    if cue.weak or cue.addressee == "object" or "object" not in folded_takes(cue) or word is None or frame.subject:
        return False
    if lemma in draft.knowledge.any_of("naming_cue", "describing_cue") or not (word.noun or word.frame_nouns or word.cue_noun):
        return False
    return not that_follows(chunks, index)


def holds_words(draft: Draft, chunk: Chunk, cue: Cue) -> bool:
    """أوردت الوكالة *تصريحا* للوزير: no words, but what holds them."""
    if cue.stance != "assert" or chunk.actor is None or chunk.actor.definite or chunk.word is None:
        return False
    return chunk.actor.head_class == "document" and chunk.word.stem in draft.knowledge.nouns("utterance_noun")


def _is_occasion(draft: Draft, chunk: Chunk) -> bool:
    """أكد القائد *في لقاء* جمعه مع الضباط والجنود أن: those whom و joins are who was there."""
    return bool(chunk.prep) and chunk.word is not None and chunk.word.stem in draft.knowledge.operators("occasion_noun")


def _is_for_himself(draft: Draft, chunk: Chunk) -> bool:
    """أدان المدير *باسمه* وباسم الموظفين الهجوم: in whose name somebody speaks, where it is his own."""
    word = chunk.word
    if word is None or not word.suffix or chunk.last != chunk.head + 1 or chunk.conj:
        return False
    return word.stem in draft.knowledge.operators("in_the_name")


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
    if chunk.word is not None and chunk.word.stem in fixed_objects(tuple(cue.verb)):
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


def _is_event_told(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """ذكرت الوكالة *مقتل* جنديين, نقلت عن شهود *وقوع* إصابات: what a verb of telling has as its object where that happened."""
    chunk = chunks[index]
    operators, word = draft.knowledge.operators, chunk.word
    if word is None or chunk.prep or chunk.conj or word.article or word.suffix:
        return False
    if folded(cue.lemma) not in operators("event_noun_cue") or (cue.relay == "subject" and not _is_of_teller(chunks, frame, cue)):
        return False
    return word.stem in operators("told_event_noun")


def _is_bare_demand(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """ودعا السلطات *الإفراج* عن ابنه: behind whom somebody calls upon, the act itself, where إلى is left out and does not come."""
    chunk, word = chunks[index], chunks[index].word
    if cue.stance != "demand" or cue.addressee != "object" or not frame.addressee > frame.cue or word is None or word.suffix:
        return False
    if chunk.conj or chunk.actor is not None or not word.article or chunk.last != chunk.head + 1:
        return False
    before = chunks[index - 1]
    if index - 1 != frame.addressee and not (before.kind == NOUNS and before.conj):
        return False
    shapes, written = draft.knowledge.morphology, draft.tokens.raw(chunk.head)[word.lead :]
    act = word.frame_nouns or shapes.is_verbal_noun(word.stem)
    act = act or word.stem in draft.knowledge.operators("act_called_for")
    act = act or shapes.is_verbal_noun(written.removeprefix(ARTICLE))
    if not act or word.head is not None:
        return False
    to = draft.knowledge.operators("towards_preposition")
    for later in chunks[index + 1 :]:
        if later.kind == MARK:
            break
        if later.prep in to or later.kind in (COMPLEMENTIZER, VERB):
            return False
    return index + 1 < len(chunks) and bool(chunks[index + 1].prep)


def _settles_subject(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """Whether the first bare phrase behind a verb is its subject, its addressee or neither; False where it is still open."""
    chunk, person = chunks[index], chunks[frame.cue].verb
    own = chunk.word if index == frame.cue + 1 and cue.weak else None
    if own is not None and own.suffix in draft.knowledge.operators("his_suffix") and (
        own.stem in draft.knowledge.operators("own_words_noun")
    ):  # fmt: skip
        return True  # واختتم *حديثه* بالقول إن: his own words
    if not fixed_objects(tuple(cue.verb)) and speaks_behind(draft, chunks, frame, index, folded_takes(cue)):
        frame.subject.append(index)
        return True
    of_one = person is not None and not (person.person or person.number)
    if of_one and index == frame.cue + 1 and not cue.weak and chunk.actor is not None and chunk.actor.first == chunk.head and (
        chunk.word is not None and draft.knowledge.morphology.is_plural_nominative(chunk.word.text) and chunk.actor.number == 2
    ):  # fmt: skip
        frame.subject.append(index)
        return True  # الوزراء الذين يطالب *المتظاهرون* برحيلهم
    of_him = person is not None and not (person.person or person.number or person.gender)
    if of_him and index == frame.cue + 1 and are_those(draft, chunk):
        frame.subject.append(index)
        return True  # طالب *هؤلاء* الحكومة بـ
    addressed = may_address(draft, chunk, cue)
    if addressed and is_addressed(draft, chunks, frame, index, cue):
        frame.addressee = index
        return True
    if person is not None and person.person:
        return False
    if adjacent_clash(draft, chunks, frame.cue, index):
        return True  # ووصف *المسرحية* بأنها: no subject of his
    if index == frame.cue + 1 and is_oblique(draft, chunk) and folded(cue.lemma) in draft.knowledge.operators("naming_cue"):
        return True  # ووصف *الإرهابيين* بالجهلة
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
    led = _object_is_taken(chunks[frame.cue], chunk) or stands_before_addressee(draft, chunks, index, cue)
    led = adjacent and (led or clause_follows(chunks, index))
    if chunk.word is not None and chunk.word.stem in draft.knowledge.operators("any_word"):
        led = False  # نفى فيه *أي رغبة*
    if led and chunk.word is not None and folded(cue.lemma) in draft.knowledge.operators("naming_cue"):
        led = not (chunk.word.noun or chunk.word.frame_nouns) or chunk.word.head is not None  # يصف *مشروع التحالف* بأنه
    if chunk.word is not None and chunk.word.function == "dem" and chunk.last == chunk.head + 1:
        if adjacent and _is_explained(draft, chunks, frame.cue, index):
            return True
        led = adjacent and are_those(draft, chunk)  # but الوزارة إذ تعلن *ذلك* لتبين أن
    led = led or (not addressed and _is_somebody(draft, chunk))
    if not (led or _can_speak(draft, chunk, adjacent) or (adjacent and is_set_off(draft, chunks, index))):
        return False
    frame.subject.append(index)
    return True


def _is_explained(draft: Draft, chunks: list[Chunk], cue: int, index: int) -> bool:
    """كانوا يبررون *ذلك* بأن, وفسرت *ذلك* بأن: what stands for an act is the object of a verb that cannot agree with it, or
    before بأن."""
    verb, following = chunks[cue].verb, chunks[index + 1] if index + 1 < len(chunks) else None
    if verb is None or are_those(draft, chunks[index]):
        return False
    if verb.number or (verb.gender and not draft.knowledge.morphology.has_feminine_ending(chunks[index].text)):
        return True
    means = draft.knowledge.operators("means_preposition")
    if following is not None and following.kind == NOUNS and _lays(draft, chunks[cue]):
        return following.prep in means | draft.knowledge.operators("towards_preposition")  # وعزا *ذلك* إلى قلة المطر
    return following is not None and following.kind == COMPLEMENTIZER and following.text.startswith(tuple(means))


def _lays(draft: Draft, cue: Chunk) -> bool:
    """*عزا* ذلك إلى, *وبرر* القرار بـ: whether a verb says why something is so."""
    return cue.word is not None and cue.word.stem in draft.knowledge.operators("laying_verb")


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
    if names_holder(draft, chunks, frame, index) or is_quoted_apposition(draft, chunks, frame, index):
        return True  # نفى المتحدث باسم الوزارة *اللواء محمد قاسم* …
    if behind_subject and holds_office(draft, before, chunk):
        return True  # دعا الأمين العام للجامعة *أحمد أبو الغيط* إلى
    if before.kind == NOUNS and before.conj and _is_seat(draft, before):
        return True  # طالبت المنظمة، ومقرها *لندن*، الحكومة
    addressed = may_address(draft, chunk, cue) and frame.addressee < 0
    behind_comma = before.kind == MARK and before.text in PARTING
    asked = addressed and is_other_party(draft, chunks, frame, index, cue)
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


def _is_seat(draft: Draft, chunk: Chunk) -> bool:
    """قال المرصد *ومقره لندن* إن: where a body has its seat is no second speaker."""
    return draft.tokens.norm[chunk.head].removeprefix(chunk.conj) in draft.knowledge.operators("seat_noun")


def _is_of_teller(chunks: list[Chunk], frame: CueClause, cue: Cue) -> bool:
    """نقلت الصحيفة عن نواب *وناشطين* قولهم: whether whom somebody has it from is named already, whom و joins others to."""
    return cue.relay == "subject" and any(chunks[index].prep == folded(cue.speaker) for index in frame.adjuncts)


def _is_that(chunks: list[Chunk], index: int) -> bool:
    """Whether a demonstrative stands by itself between a verb and its subject."""
    chunk, following = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    alone = chunk.word is not None and chunk.word.function == "dem" and not chunk.prep and chunk.last == chunk.head + 1
    return alone and following is not None and following.kind == NOUNS and not following.prep and following.actor is not None


def are_those(draft: Draft, chunk: Chunk) -> bool:
    """طالب *هؤلاء* الحكومة بـ: a demonstrative of several persons by itself."""
    word = chunk.word
    return word is not None and chunk.last == chunk.head + 1 and word.text in draft.knowledge.operators("plural_demonstrative")


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


def _is_apposition(chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """علي الحسيني، رئيس البلدية، – a noun phrase behind a comma that says more of the subject."""
    chunk = chunks[index]
    if chunk.word is not None and (chunk.word.frame_nouns or chunk.word.cue_noun):
        return False
    if chunk.actor is None:
        return index - 2 in frame.subject and frame.cue < index - 2
    return chunk.actor.first == chunk.head


def _is_run(chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """Whether only noun phrases stand between the subject and a noun phrase joined by و, and none that completes the verb (كررت
    الوزارة *اتهاماتها* إلى الحزب والحركة)."""
    fixed = fixed_objects(tuple(cue.verb))
    return bool(frame.subject) and all(
        chunk.kind == NOUNS and (bool(chunk.prep) or chunk.word is None or chunk.word.stem not in fixed)
        for chunk in chunks[frame.subject[-1] + 1 : index]
    )


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


def _is_foremost(draft: Draft, chunk: Chunk, party: int) -> bool:
    """دعا *أكبر أحزاب* المعارضة إلى: whether nothing but a superlative stands before the party of a phrase."""
    superlatives = draft.knowledge.operators("superlative")
    return chunk.head < party and all(
        word is not None and not word.article and word.stem in superlatives for word in draft.words[chunk.head : party]
    )


def is_foreign_surname(draft: Draft, chunk: Chunk) -> bool:
    """دعا *برازاني* إلى: a word by itself that could only be somebody's own thing (my …), where nobody is quoted."""
    word = chunk.word
    if word is None or word.suffix not in draft.knowledge.operators("noun_suffix") or draft.quote_of[chunk.head] >= 0:
        return False
    return chunk.last == chunk.head + 1 and not (word.article or word.head or word.frame_nouns or word.cue_noun)


def _can_speak(draft: Draft, chunk: Chunk, adjacent: bool) -> bool:
    """Whether a noun phrase without preposition can be the subject of a cue before it."""
    word = chunk.word
    if word is not None and word.stem in draft.knowledge.operators("perpetrator_noun"):
        return False  # ألعن *مرتكبي* هذه الوحشية
    if chunk.actor is not None:
        named = chunk.actor.first == chunk.head or word is None or not (word.frame_nouns or word.cue_noun or word.noun)
        return named or bearer_before(draft, chunk) or _is_foremost(draft, chunk, chunk.actor.first)
    if word is not None and word.stem in draft.knowledge.operators("any_word"):
        return False  # نفى فيه *أي رغبة*
    opens = draft.quote_of[chunk.head] >= 0  # تركيا «طلبت *هذا الاجتماع*»: who did stands before the quotation
    if word is not None and word.function == "dem" and chunk.last > chunk.head + 1 and not opens:
        pointed = draft.words[chunk.head + 1]
        word = pointed if pointed is not None and pointed.frame_nouns else word  # أدانت *هذا الاعتداء*
    if word is None or is_foreign_surname(draft, chunk):
        return adjacent
    if word.frame_nouns or word.cue_noun or word.noun or draft.phrase(chunk.head, FRAME_NOUN) is not None:
        return False
    return adjacent


