"""Whom a cue addresses: the noun phrase right of it that is asked, accused or told, and does not speak.

In: a cue's clause so far and the index of a noun phrase without a preposition. Out: whether it is whom something is said to.
The idea: such a phrase cannot agree with the verb, stands in an oblique case, or leaves no other to be the verb's object; who
speaks then stands before the verb, or is left out.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.lexicon.schema import Cue
from riwaya.reading.clauses.pronouns import agrees_with, is_subject_of_that
from riwaya.reading.draft import (
    AUXILIARY,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
)
from riwaya.reading.phrases.cue_clause import CueClause, fixed_objects, folded_takes
from riwaya.reading.phrases.states import names_state
from riwaya.reading.speakers.own_voices import is_on_banner
from riwaya.reading.speakers.subjects import writes_within
from riwaya.reading.statements.cue_descriptions import is_occasion
from riwaya.reading.words.marks import PARTING
from riwaya.text.normalise import folded
from riwaya.text.quotes import MARKS
from riwaya.text.tokens import BREAK

_TELLERS: Final = frozenset(["person", "role", "title", "source", "people"])
_MARKED: Final = 4  # tokens of a name in quotation marks, with its marks

_BODIES: Final = frozenset(["institution", "state", "force", "group"])


def may_address(draft: Draft, chunk: Chunk, cue: Cue) -> bool:
    """أبلغ *الوزير*: whether a cue has whom it is said to for its object; أفاد has none but the media."""
    if cue.addressee != "object":
        return False
    if folded(cue.lemma) not in draft.knowledge.operators("unaddressing_cue"):
        return True
    last = draft.words[chunk.first - 1]  # but مسؤول *إعلام الفرع*
    closed = last is not None and (last.article or last.suffix or last.adjective or last.demonym or last.given or last.entity)
    return bool(closed) and chunk.actor is not None and chunk.actor.head_class == "media"


def is_addressed(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """Whether the first bare phrase behind a verb that may address somebody is whom it addresses, and not its subject."""
    chunk, verb, adjacent = chunks[index], chunks[frame.cue].verb, index == frame.cue + 1
    if frame.addressee < 0:
        if adjacent and _is_medium_told(draft, chunks, index) and folded(cue.lemma) not in draft.knowledge.operators("asking_cue"):
            return True
        if adjacent and _are_several(draft, chunk):
            return True  # وناشد *الخاطفين* السماح لهم بالخروج
        if _is_whoever(draft, chunks, index):
            return True  # وتحذر *كل من* يقدم على ذلك
        if draft.tokens.norm[chunk.head] in draft.knowledge.operators("god_word") or _is_charged(draft, chunks, index, cue):
            return True  # ودعا *الله* أن
    if verb is not None and verb.person:
        return False
    if adjacent and _cannot_do_it(draft, chunk, verb):
        return True
    if adjacent and _has_topic(draft, chunks, frame.cue):
        return True  # أن المخلوع وجه *زعيم الحركة* ب
    if _has_antecedent(draft, chunks, frame.cue):
        return True  # القرار الذي يطالب *المسلحين* بـ
    if _describes_document(chunks, frame.cue) or is_on_banner(draft, chunks, frame.cue):
        return True
    if _is_told_of_himself(draft, chunks, frame.cue, index) or _is_bound(draft, chunks, index):
        return True
    if _goes_on_with_speaker(draft, chunks, frame.cue, index) or _is_asked_like_others(draft, chunks, frame.cue, index, cue):
        return True
    return _is_addressee(draft, chunks, frame, index, cue) or _is_written_to(draft, chunks, frame.cue, index)


def _has_topic(draft: Draft, chunks: list[Chunk], cue: int) -> bool:
    """أن *المخلوع* وجه زعيم الحركة ب: whether a single word with the article stands between أن and a verb without a pronoun."""
    verb, topic, reading = chunks[cue].word, chunks[cue - 1] if cue > 1 else None, chunks[cue].verb
    if topic is None or topic.kind != NOUNS or topic.prep or topic.conj or topic.word is None or chunks[cue].conj:
        return False
    if chunks[cue - 2].kind != COMPLEMENTIZER or verb is None or verb.suffix or reading is None:
        return False
    alone = topic.last == topic.head + 1 and topic.word.article and not draft.counted[topic.head]
    plain = reading.gender or reading.number
    return alone and not (plain or draft.knowledge.morphology.is_feminine_noun(draft.tokens.raw(topic.head)))


def _is_medium_told(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """أبلغت *الصحيفة* مصادر أمنية, أبلغ *"النهار"* قائد الشرطة: a medium, or a name in marks, right before whoever told it."""
    chunk, teller = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    if teller is None or teller.kind != NOUNS or teller.prep or teller.conj or teller.actor is None:
        return False
    if teller.actor.first != teller.head or teller.actor.head_class not in _TELLERS:
        return False
    if chunk.actor is None:
        return draft.tokens.norm[chunk.first] in MARKS and chunk.last - chunk.first <= _MARKED
    return chunk.actor.head_class == "media" and chunk.actor.first - chunk.head <= 1


def _is_whoever(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """Whether كل by itself stands before a relative clause that a verb opens: nobody in particular, whom it is said to."""
    word, behind = chunks[index].word, chunks[index + 1 : index + 3]
    if word is None or word.suffix or chunks[index].last != chunks[index].head + 1 or len(behind) < 2:
        return False
    return word.stem in draft.knowledge.operators("every_one") and behind[0].kind == RELATIVE and behind[1].kind == VERB


def _goes_on_with_speaker(draft: Draft, chunks: list[Chunk], cue: int, index: int) -> bool:
    """أدانت النقابة الاعتقال، وطالبت *الحكومة* بالإفراج عنه: right behind a verb joined to one of the same form that says
    something, in one sentence, a body or state alone is addressed; its subject would open a sentence of its own."""
    verb, word, mention = chunks[cue].verb, chunks[cue].word, chunks[index].actor
    if index != cue + 1 or cue < 2 or not chunks[cue].conj or verb is None or verb.number or word is None or word.suffix:
        return False
    if mention is None and not (draft.in_place[chunks[index].head] and names_state(draft, chunks[index])):
        return False
    if mention is not None and mention.head_class not in ("institution", "state", "group"):
        return False
    if not _is_only_noun(draft, chunks, index):
        return False
    form = verb.tense, verb.gender, verb.number
    for chunk in chunks[:cue]:
        if chunk.kind == VERB and chunk.verb is not None and chunk.word is not None and chunk.word.cue_verbs:
            return (chunk.verb.tense, chunk.verb.gender, chunk.verb.number) == form and not chunk.verb.person
    return False


def _is_asked_like_others(draft: Draft, chunks: list[Chunk], cue: int, index: int, entry: Cue) -> bool:
    """أدانت الإدارة الهجمات. ودعت *المنظمات الإنسانية* إلى التحرك: at the head of a sentence that goes on with one body, of the
    gender of the verb, bodies in general that everybody calls upon are whom it calls upon."""
    verb, word, head = chunks[cue].verb, chunks[index].word, chunks[index].actor
    if cue or index != 1 or not chunks[0].conj or entry.stance != "demand" or verb is None or verb.tense != 1 or verb.number:
        return False
    if head is None or head.entity is not None or word is None or not word.article:
        return False
    if word.stem not in draft.knowledge.operators("asked_bodies"):
        return False
    asked = chunks[index + 1] if index + 1 < len(chunks) else None
    while asked is not None and asked.kind == NOUNS and asked.conj and asked.index + 1 < len(chunks):
        asked = chunks[asked.index + 1]  # المنظمات *والدول* إلى
    if asked is None or asked.kind != NOUNS or asked.prep not in folded_takes(entry):
        return False
    first = draft.sentences[chunks[0].sentence][0]
    if not first or draft.tokens.kind[first - 1] == BREAK:
        return False
    told = next((item for item in reversed(draft.statements) if not item.nested), None)
    if told is None or told.sentence != chunks[0].sentence - 1 or told.speaker is None:
        return False
    alike = told.speaker.gender == verb.gender and not told.speaker.number
    return alike and (told.speaker.head_class in _BODIES or told.speaker.head_class in ("role", "person"))


def is_other_party(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """Whether a phrase behind the subject of a verb that addresses somebody cannot say more of that subject."""
    chunk, before = chunks[index], chunks[index - 1]
    if _is_crowd(chunk) or _is_body(chunks, frame, chunk):
        return True
    if before.kind == MARK and index - 2 not in frame.subject and _are_several(draft, chunk):
        return True  # ناشد والد الأسير الذي هددوا بقتله، *الخاطفين* إطلاقه
    if before.kind != MARK or before.text not in PARTING:
        return False
    return _must_be_addressed(draft, chunks, index, cue) or _is_behind_aside(draft, chunks, frame, index, cue)


def _is_behind_aside(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> bool:
    """دعا الاتحاد الأوروبي، في بيان أمس، *الحكومة* إلى: a body that what is asked follows says no more of one further off, behind
    when or where that spoke."""
    mention, asked = chunks[index].actor, chunks[index + 1] if index + 1 < len(chunks) else None
    if mention is None or mention.first != chunks[index].head or not mention.definite or asked is None or not frame.subject:
        return False
    on = asked.kind == COMPLEMENTIZER or (asked.kind == NOUNS and asked.prep in folded_takes(cue))
    last = max(frame.subject)
    named = any(  # المدير، وهو *طبيب*، رئيس القسم; but ومقرها *لندن*
        chunk.kind == NOUNS and not (chunk.prep or chunk.conj or chunks[chunk.index - 1].kind == NOUNS)
        for chunk in chunks[last + 1 : index]
        if not _is_listed(draft, chunks, chunk)
    )
    return on and not asked.conj and last < index - 2 and not named and mention.head_class in _BODIES


def _is_listed(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """طالبت عشر منظمات، بينها *العفو الدولية*، السلطات ب: whether a phrase names some of those told before it."""
    before = chunks[chunk.index - 1] if chunk.index else None
    return before is not None and before.kind == PRONOUN and before.text in draft.knowledge.operators("listing_pronoun")


def holds_office(draft: Draft, office: Chunk, chunk: Chunk) -> bool:
    """دعا الأمين العام للجامعة *أحمد أبو الغيط* إلى: a known person right behind an office that stands for its body."""
    head, person = draft.words[office.head], chunk.actor
    if office.actor is None or office.actor.entity is None or head is None or head.head is None or chunk.prep or chunk.conj:
        return False
    if person is None or person.kind != "person" or person.entity is None or person.first != chunk.head:
        return False
    return office.actor.head_class == "institution" and draft.entries.heads[head.head.ref].class_ == "role"


def stands_before_addressee(draft: Draft, chunks: list[Chunk], index: int, cue: Cue) -> bool:
    """يتهم *الغرب* إيران بـ: of two phrases behind a verb that somebody is the object of, the first is the subject."""
    chunk, following = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    if cue.addressee != "object" or chunk.word is None or following is None:
        return False
    if not (chunk.word.article or draft.in_place[chunk.head]):
        return False
    named = following.actor is not None or bool(draft.in_place[following.head])
    return following.kind == NOUNS and named and not (following.prep or following.conj)


def _are_several(draft: Draft, chunk: Chunk) -> bool:
    """ناشد *الخاطفين*, دعت *الحوثيين* إلى: several persons, or a group, in the oblique case."""
    word, named = chunk.word, chunk.actor
    if named is None or named.first != chunk.head or word is None or word.suffix:
        return False
    if named.head_class in ("people", "role"):
        return is_oblique(draft, chunk)
    return bool(word.entity) and named.head_class == "group" and draft.knowledge.morphology.is_oblique(word.text)


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
    if chunk.actor.head_class in ("institution", "state") and any(
        one is not None and one.head_class == "people" and one.number == 2 for one in speakers
    ):
        return True  # طالب عشرات الأهالي، *وزارة الصحة* ب
    return any(one is not None and one.head_class in ("person", "title", "role", "people") and not one.number for one in speakers)


def _must_be_addressed(draft: Draft, chunks: list[Chunk], index: int, cue: Cue) -> bool:
    """اتهمت فصائل في إدلب، *الجيش* بعدم الالتزام: right before what a verb that never leaves out whom it names lays on
    somebody, the only noun behind the comma is whom it names."""
    chunk, laid = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    if folded(cue.lemma) not in draft.knowledge.operators("transitive_cue") or laid is None or chunk.actor is None:
        return False
    on = laid.kind == COMPLEMENTIZER or (laid.kind == NOUNS and laid.prep in folded_takes(cue))
    return on and not laid.conj and _is_only_noun(draft, chunks, index)


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
    if folded(cue.lemma) in draft.knowledge.operators("unaddressing_cue") or (chunk.sentence == draft.begins_at and not frame.cue):
        return True
    verb = chunks[frame.cue].verb
    if word.article or (verb is not None and verb.gender and not verb.number and not chunk.actor.gender):
        return False  # وهددت *سكان المخيم*: no men are told of in the feminine
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
    if second.word.stem not in fixed_objects(tuple(cue.verb)):
        return False
    if draft.tokens.norm[second.head] in draft.knowledge.operators("god_word"):
        return False  # سأل *الأمير* المولى أن
    of = draft.knowledge.operators("of_preposition")
    return not any(chunk.kind == NOUNS and chunk.prep in of and chunk.actor is not None for chunk in chunks[index + 2 : index + 4])


def _has_antecedent(draft: Draft, chunks: list[Chunk], cue: int) -> bool:
    """Whether a relative pronoun right before a verb goes back to a noun phrase that agrees with it: its subject."""
    if cue < 2 or chunks[cue - 1].kind != RELATIVE or chunks[cue - 1].text in draft.knowledge.operators("what_relative"):
        return False
    before, verb = chunks[cue - 2], chunks[cue].verb
    if before.kind in (MARK, CLOSE) and cue > 2:  # احترام «*البيان* الأخير» الذي يدعو
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
    if word is not None and word.head is None and word.people and word.article and shapes.is_oblique(word.text):
        return True  # تلاحق *الحوثيين*
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
