"""Cues in their clauses: where a cue's content begins, who its subject is, what stands between.

In: a row of chunks and the index of a cue. Out: a `Frame` of the cue's clause, or None when it reports nothing.
The idea: to the right of a cue come subject, addressee, adjuncts and then one opener – a complementizer, a colon, a
quotation, a preposition or a bare noun phrase, as its entry allows; the first that fits opens the content.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Final

from riwaya.lexicon.compile import FRAME_NOUN
from riwaya.lexicon.match import Word
from riwaya.lexicon.schema import Cue
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    CUE_PHRASE,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
)
from riwaya.reading.subjects import is_published
from riwaya.text.normalise import folded

REACH: Final = 26  # chunks between a cue and its content
_COMMAS: Final = frozenset("،,-()–")
MEDIA_ADJUNCTS: Final = frozenset(["ل", "مع", "الي", "عبر"])


@dataclass(slots=True)
class CueClause:
    """A cue with its clause: chunk indexes into its sentence; `content` is the first token of the content."""

    cue: int
    opener: str  # clause, colon, quote, object, preposition
    content: int
    content_chunk: int
    subject: list[int] = field(default_factory=list)
    blocked: bool = False  # its subject is nothing that speaks
    addressee: int = -1
    adjuncts: list[int] = field(default_factory=list)
    times: list[int] = field(default_factory=list)
    phrases: list[int] = field(default_factory=list)
    subject_before: bool = False


def right_of_cue(draft: Draft, chunks: list[Chunk], at: int, cue: Cue, subject_before: bool = False) -> CueClause | None:
    """Scans right from chunk `at` for the content that `cue` takes. None when nothing is reported there."""
    takes = folded_takes(cue)
    frame = CueClause(at, "", -1, -1, subject_before=subject_before)
    relative = False
    aside = False  # inside a relative clause between commas
    weak_object: int = -1
    index = at + 1
    limit = min(len(chunks), at + REACH)
    while index < limit:
        chunk = chunks[index]
        kind = chunk.kind
        if kind == COMPLEMENTIZER:
            if chunk.conj:
                return None  # وأن goes on with a content that another cue opened
            if chunk.prep:
                break  # بعد أن، قبل أن، دون أن: a circumstance
            if index - 1 > at and chunks[index - 1].kind == VERB:
                index += 1  # الذي يمكن *أن*: that verb's own clause
                continue
            if "clause" in takes or any(take.endswith("clause") for take in takes) or _names_preposition(takes):
                return _opened(frame, "clause", chunk.last, index + 1)
            return None
        if kind == OPEN:
            if chunk.prep and chunk.prep not in takes:
                return None
            if "quote" in takes or "clause" in takes:
                return _opened(frame, "quote", chunk.last, index)
            if "object" in takes or _names_preposition(takes):
                return _opened(frame, "quote", chunk.last, index)
            return None
        if kind == MARK:
            if chunk.text == ":":
                if "quote" in takes or "clause" in takes:
                    return _opened(frame, "colon", chunk.last, index + 1)
                return None
            if chunk.text not in _COMMAS:
                break
            aside = False
            index += 1
            continue
        if kind == NOUNS and aside:
            index += 1  # أدان الحزب، الذي أعلن *المقاطعة*، …
            continue
        if kind == CUE_PHRASE:
            frame.phrases.append(index)
            index += 1
            while index < limit and chunks[index].kind in (RELATIVE, VERB):
                index += 1  # حسب *ما نقل* الموقع
            while index < limit and chunks[index].kind == NOUNS:
                index += 1
                if index < limit and not (chunks[index].kind == NOUNS and (chunks[index].conj or chunks[index].prep)):
                    break
            continue
        if kind == TIME:
            frame.times.append(index)
            index += 1
            continue
        if kind in (PRONOUN, ADVERB, PARTICLE):
            if kind == PRONOUN and chunk.conj and chunk.word is not None and chunk.word.function == "pron":
                relative = True  # وهي تجلس في مطعم: a clause of circumstance
            index += 1
            continue
        if kind == RELATIVE:
            if "object" in takes and not cue.weak and chunk.word is not None and chunk.word.function == "ma":
                return _opened(frame, "object", chunk.first, index)  # نفى ما تداولته الصفحات
            relative = True
            aside = chunks[index - 1].kind == MARK
            index += 1
            continue
        if kind in (VERB, PARTICIPLE) and in_idiom(draft, chunk.first):
            index += 1  # مصادر، *رفضت الكشف عن هويتها*، أن
            while index < limit and chunks[index].kind == NOUNS:
                index += 1
            continue
        if kind in (VERB, NEGATION, AUXILIARY):
            if not relative and is_published(chunks, index):
                index += 1  # في بيان *نشرته* الوكالة
                if index < limit and chunks[index].kind == NOUNS:
                    frame.adjuncts.append(index)
                    index += 1
                continue
            if relative:
                if kind == VERB:
                    relative = False
                index += 1
                continue
            break
        if kind == NOUNS and chunk.prep in takes and chunks[index - 1].kind == VERB and index - 1 > at and _again(chunks, index):
            index += 1  # البيان الذي نشر *على موقع* الحزب على ضرورة
            continue
        if kind == NOUNS:
            opened = _noun(draft, chunks, frame, index, cue)
            if opened is not None:
                return opened
            if not chunk.prep and not chunk.conj and frame.subject and index not in frame.subject and weak_object < 0:
                weak_object = index
            index += 1
            continue
        if kind == PARTICIPLE and chunk.word is not None and _is_saying(draft, chunk):
            index += 1
            continue
        break
    if weak_object >= 0 and "object" in takes and cue.addressee != "object" and not cue.weak:
        return _opened(frame, "object", chunks[weak_object].head, weak_object)
    return None


@cache
def _folded(takes: tuple[str, ...]) -> list[str]:
    return [folded(take) if not take.isascii() else take for take in takes]


def folded_takes(cue: Cue) -> list[str]:
    """What a cue takes, prepositions in the folded spelling of chunks."""
    return _folded(tuple(cue.takes))


def _is_saying(draft: Draft, chunk: Chunk) -> bool:
    """قائلا after another cue: only a bridge to the content."""
    return chunk.word is not None and any(draft.entries.cues[reading.ref].lemma == "قال" for reading in chunk.word.cue_verbs)


def _names_preposition(takes: list[str]) -> bool:
    return any(take not in ("clause", "quote", "object") for take in takes)


def _opened(frame: CueClause, opener: str, content: int, chunk: int) -> CueClause:
    frame.opener, frame.content, frame.content_chunk = opener, content, chunk
    return frame


def _noun(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, cue: Cue) -> CueClause | None:
    """What a noun phrase right of a cue is: subject, addressee, adjunct – or the content itself."""
    chunk = chunks[index]
    takes = folded_takes(cue)
    cue_word = chunks[frame.cue].word
    participle = chunks[frame.cue].kind == PARTICIPLE
    if not chunk.prep:
        before = chunks[index - 1]
        if chunk.conj and before.kind in (NOUNS, MARK, PRONOUN):
            if (
                index - 1 in frame.subject
                or (index - 2 in frame.subject and before.kind == MARK)
                or (before.prep and frame.addressee < 0 and chunk.actor is not None and _is_run(chunks, frame, index))
            ):
                frame.subject.append(index)
            return None
        if (
            not frame.subject
            and not frame.subject_before
            and not participle
            and not (cue_word and cue_word.suffix and _needs_no_subject(chunk))
        ):
            person = chunks[frame.cue].verb
            if person is None or not person.person:
                if cue.addressee == "object" and _has_antecedent(chunks, frame.cue):
                    frame.addressee = index  # القرار الذي يطالب *المسلحين* بـ
                    return None
                if cue.addressee == "object" and _is_addressee(draft, chunks, frame, index, cue):
                    frame.addressee = index
                    return None
                adjacent = all(between.kind == PRONOUN for between in chunks[frame.cue + 1 : index])  # يقول لي *زميلي*
                accusative = "\u064b" in draft.tokens.raw(chunk.head) or "\u064b" in draft.tokens.raw(chunk.last - 1)  # هاتفيًا
                if not accusative and (_can_speak(draft, chunk, adjacent) or (adjacent and _clause_follows(chunks, index))):
                    frame.subject.append(index)
                    return None
        addressed = cue.addressee == "object" and frame.addressee < 0 and _is_crowd(chunk)
        if before.kind == MARK and before.text in _COMMAS and not addressed and _is_apposition(chunks, frame, index):
            return None
        if cue.addressee == "object" and frame.addressee < 0:
            frame.addressee = index
            return None
        if cue.addressee == "object" and chunk.actor is not None and chunk.actor.first == chunk.head:
            return None  # وطالب المواطنين وخاصة *الشباب* منهم بـ
        if before.kind == MARK and _clause_follows(chunks, index):
            return None  # what stands between commas is not the content when أن is still to come
        if cue.addressee == "object" and draft.in_place[chunk.head]:
            frame.addressee = index  # طالب الحلف، …، *أنقرة*، بتشديد الرقابة
            return None
        if "clause" in takes and index - 1 in frame.subject and _is_more_of_a_title(chunks, index):
            return None  # أكد مسؤول *فرع الاتحاد* في الموصل أن
        if _is_of_apposition(draft, chunks, frame, index) or _says_more(draft, chunks, frame, index):
            return None  # أعلن فلان، مسؤول *إعلام المركز*، مقتل …
        if "object" in takes and (not cue.weak or index == frame.cue + 1):
            return _opened(frame, "object", chunk.head, index)
        if index == frame.cue + 1 and not participle and not chunk.conj:
            frame.blocked = True  # ويكشف هول عن …: somebody or something else does it
        return None
    if cue.addressee == "object" and frame.addressee < 0 and chunk.actor is not None and chunk.prep in draft.knowledge.operators(
        "from_preposition"
    ):
        frame.addressee = index  # طالبت الرئاسة *من الحزب* إخراج قواعده
        return None
    word = chunk.word
    leads = word is not None and word.stem in draft.knowledge.operators("leading_noun")
    if leads and index - 1 in frame.subject:  # الحكومة *برئاسة فلان*
        frame.adjuncts.append(index)
        return None
    if _bridged(draft, chunks, index) or _is_of_body(draft, chunks, frame, index, takes):
        frame.adjuncts.append(index)
        return None
    if chunk.prep in takes and _is_of_aim(draft, chunks[index - 1]) and index - 1 not in frame.subject and index - 1 > frame.cue:
        frame.adjuncts.append(index)
        return None
    if chunk.prep in takes:
        if cue.addressee == chunk.prep and frame.addressee < 0 and chunk.actor is not None:
            frame.addressee = index
            return None
        if cue.relay == "subject" and chunk.prep == cue.speaker:
            frame.adjuncts.append(index)
            return None
        following = chunks[index + 1] if index + 1 < len(chunks) else None
        if (
            chunk.actor is not None
            and chunk.actor.head_class == "media"
            and following is not None
            and (following.kind in (COMPLEMENTIZER, OPEN) or (following.kind == MARK and following.text == ":"))
        ):
            frame.adjuncts.append(index)
            return None
        return _opened(frame, "preposition", chunk.head, index)
    if cue.addressee == chunk.prep and frame.addressee < 0:
        frame.addressee = index
    frame.adjuncts.append(index)
    return None


def _is_of_aim(draft: Draft, chunk: Chunk) -> bool:
    """عبر النهر *بحثا* عن عمل: an indefinite accusative governs the preposition behind it."""
    word = chunk.word
    if chunk.kind != NOUNS or chunk.prep or chunk.last != chunk.head + 1 or word is None or word.article or word.suffix:
        return False
    return "\u064b" in draft.tokens.raw(chunk.head) or (word.text.endswith("ا") and not word.stem.endswith("ا"))


def _is_of_apposition(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """Whether a noun phrase completes an office that stands behind the subject and a comma."""
    office = chunks[index - 1]
    if office.kind != NOUNS or office.prep or office.actor is None or index - 3 not in frame.subject:
        return False
    if chunks[index - 2].kind != MARK or office.actor.head_class not in ("role", "source", "people"):
        return False
    last = draft.words[office.last - 1]
    return last is not None and not last.article and last.head is not None


def _says_more(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """رئيس الهيئة *بعسير فلان*, الحركة *المقربة* من الحزب: a place or an adjective behind the subject is of it."""
    chunk, word = chunks[index], chunks[index].word
    if index - 1 not in frame.subject or word is None:
        return False
    subject = chunks[index - 1].actor
    if draft.in_place[chunk.head] and subject is not None and subject.head_class in ("role", "title", "institution"):
        return draft.tokens.raw(chunk.head).startswith(min(draft.knowledge.operators("means_preposition")))
    if word.article and word.stem in draft.knowledge.operators("belonging_adjective"):
        return True
    return bool(word.article and word.adjective and not (word.noun or word.frame_nouns or word.head or word.people))


def _is_of_body(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, takes: list[str]) -> bool:
    """دعت الحكومة المحلية *لمحافظة الأنبار* الأهالي إلى: whose body it is, where the cue's other preposition is still to come."""
    chunk = chunks[index]
    if index - 1 not in frame.subject or chunk.prep not in draft.knowledge.operators("of_preposition"):
        return False
    subject = chunks[index - 1].actor
    if subject is None or subject.head_class not in ("institution", "force", "group", "role"):
        return False
    body = chunk.actor is not None and chunk.actor.head_class in ("institution", "force", "group")
    if not body and not draft.in_place[chunk.head]:
        return False
    for later in chunks[index + 1 : index + 6]:
        if later.kind != NOUNS:
            return later.kind in (COMPLEMENTIZER, OPEN)
        if later.prep in takes and later.prep != chunk.prep:
            return True
    return False


def _bridged(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """وصف الحادث *بقوله: «…»*: a bridge to a quotation follows, so that what stands before it is no content."""
    bridges = draft.knowledge.operators("bridge_noun")
    for index in range(at, min(len(chunks) - 1, at + 6)):
        chunk = chunks[index]
        if chunk.kind != NOUNS:
            return False
        if chunk.word is not None and chunk.word.stem in bridges and chunk.prep in draft.knowledge.operators("means_preposition"):
            following = chunks[index + 1]
            return following.kind == OPEN or (following.kind == MARK and following.text == ":")
    return False


def _is_more_of_a_title(chunks: list[Chunk], index: int) -> bool:
    """A noun phrase behind an indefinite office, with أن to come before anything is told, is what it is an office of."""
    office, word = chunks[index - 1].actor, chunks[index].word
    if office is None or office.head_class not in ("role", "title", "source") or office.definite:
        return False
    if word is None or word.frame_nouns or word.cue_noun:
        return False
    for chunk in chunks[index + 1 : index + 8]:
        if chunk.kind == COMPLEMENTIZER:
            return not chunk.conj and not chunk.prep
        if chunk.kind not in (NOUNS, TIME) and not (chunk.kind == MARK and chunk.text in _COMMAS):
            return False
    return False


def _is_crowd(chunk: Chunk) -> bool:
    """Several persons, who say nothing more of a single speaker: دعا المفتي، *الشباب* إلى …"""
    return chunk.actor is not None and chunk.actor.head_class in ("people", "group") and chunk.actor.number == 2


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
        return bool(chunks[frame.cue].conj or joined) and _is_only_noun(chunks, index)  # ونصح *قادته* بـ: never left out
    if not chunks[frame.cue].conj and not (frame.cue and chunks[frame.cue - 1].kind == CONJUNCTION):
        return False
    following = chunks[index + 1] if index + 1 < len(chunks) else None
    if following is not None and following.kind == NOUNS and not following.prep and not following.conj:
        return False
    if (mention.head_class == "people" and mention.number == 2) or is_oblique(chunks[index]):
        return True
    agrees = mention.gender == 1 or mention.number == 2 if verb.gender else mention.gender == 0
    return not agrees and mention.head_class not in ("person", "role", "state")


def _has_antecedent(chunks: list[Chunk], cue: int) -> bool:
    """Whether a relative pronoun right before a verb goes back to a noun phrase that agrees with it: its subject."""
    if cue < 2 or chunks[cue - 1].kind != RELATIVE or chunks[cue - 1].text == "ما":
        return False
    before, verb = chunks[cue - 2], chunks[cue].verb
    if before.kind == MARK and cue > 2:
        before = chunks[cue - 3]
    word = chunks[cue].word
    if before.kind != NOUNS or before.actor is None or verb is None or (word is not None and word.suffix):
        return False
    return before.actor.head_class not in ("people", "state") and (before.actor.gender == verb.gender)


def _again(chunks: list[Chunk], index: int) -> bool:
    """Whether the preposition of a chunk stands again before the sentence or clause ends."""
    for chunk in chunks[index + 1 : index + 6]:
        if chunk.kind != NOUNS:
            return False
        if chunk.prep == chunks[index].prep:
            return True
    return False


def _is_run(chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """Whether only noun phrases stand between the subject and a noun phrase joined by و."""
    return bool(frame.subject) and all(chunk.kind == NOUNS for chunk in chunks[frame.subject[-1] + 1 : index])


def _is_only_noun(chunks: list[Chunk], index: int) -> bool:
    """Whether no other bare noun phrase follows before the content: the verb's object then, not its subject."""
    for chunk in chunks[index + 1 : index + 8]:
        if chunk.kind == RELATIVE or (chunk.kind == NOUNS and not chunk.prep and not chunk.conj):
            return False
        if chunk.kind not in (NOUNS, TIME, PRONOUN) and not (chunk.kind == MARK and chunk.text in _COMMAS):
            break
    return True


def is_oblique(chunk: Chunk) -> bool:
    """A dual or plural in ين is no subject (حث الطرفين)."""
    word = chunk.word
    return word is not None and word.head is not None and word.text.endswith("ين") and word.head.number > 0


def _needs_no_subject(chunk: Chunk) -> bool:
    return chunk.actor is None


def _clause_follows(chunks: list[Chunk], index: int) -> bool:
    """Whether أن/إن, a colon or a quotation follows before any verb: then even a thing is the subject (كشفت التحقيقات أن)."""
    for chunk in chunks[index + 1 : index + 8]:
        if chunk.kind in (COMPLEMENTIZER, OPEN) or (chunk.kind == MARK and chunk.text == ":"):
            return True
        if chunk.kind == VERB or (chunk.kind == MARK and chunk.text not in _COMMAS):
            return False
    return False


def _can_speak(draft: Draft, chunk: Chunk, adjacent: bool) -> bool:
    """Whether a noun phrase without preposition can be the subject of a cue before it."""
    word = chunk.word
    if chunk.actor is not None:
        return chunk.actor.first == chunk.head or word is None or not (word.frame_nouns or word.cue_noun or word.noun)
    if word is None:
        return adjacent
    if word.frame_nouns or word.cue_noun or word.noun or draft.phrase(chunk.head, FRAME_NOUN) is not None:
        return False
    return adjacent


def _is_word(wanted: str, word: Word) -> bool:
    """Whether a word is the one that must follow: its stem or form, an accusative, or the same with another pronoun."""
    stem = word.stem
    if wanted in (stem, word.text, word.preposition):
        return True
    if stem[-1] == "ا" and wanted == stem[:-1]:
        return True
    if not word.suffix or wanted[-1] != "ه":
        return False
    return stem in (wanted[:-1], wanted[:-2] + "ه") or word.preposition + stem in (wanted[:-1], wanted[:-2] + "ه")


def in_idiom(draft: Draft, token: int) -> bool:
    """Whether a word is part of a fixed phrase that names no act and says nothing (شديدة الانفجار، طلب … عدم ذكر اسمه)."""
    if draft.in_idiom[token]:
        return True
    word = draft.words[token]
    return word is not None and any(tail_end(draft, token, reading.tail) >= 0 for reading in word.idioms)


def tail_end(draft: Draft, token: int, tail: int) -> int:
    """One past the last of the fixed words (`Compiled.tails[tail]`) that must follow a verb in its clause, else -1."""
    wanted = draft.knowledge.tails[tail]
    found = 0
    limit = min(token + 16, draft.sentences[draft.sentence_of[token]][1])
    for index in range(token + 1, limit):
        word = draft.words[index]
        if word is None:
            continue
        if word.conjunction and not found:
            continue  # ويرسل الحوثيون *وقوات* صالح إمداداتهم: joined to a subject, no fixed word
        if _is_word(wanted[found], word):
            found += 1
            if found == len(wanted):
                return index + 1
    return -1
