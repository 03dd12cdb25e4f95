"""Titles right of a cue: what behind its subject still belongs to the subject.

In: a cue's clause so far and the index of a noun phrase. Out: whether the phrase says more of who speaks, and so opens nothing.
The idea: an office takes the body it is of, its place and its holder's name, where the content's own opener is still to come.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.draft import ADVERB, COMPLEMENTIZER, MARK, NOUNS, OPEN, RELATIVE, TIME, VERB, Chunk, Draft
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.phrases.holders import is_quoted_body, is_surnamed, names_one, opens_with_adjective, trailing_name
from riwaya.reading.words.marks import COMMAS, PARTING

_HOLDERS: Final = frozenset(["role", "title", "source", "people"])
_OFFICES: Final = frozenset(["role", "title", "source", "people", "institution"])


def is_unknown_holder(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """Whether two or three words between an office and أن are its holder's name: the last is a surname that is nothing else."""
    office, chunk = chunks[index - 1].actor, chunks[index]
    following = chunks[index + 1] if index + 1 < len(chunks) else None
    if office is None or office.head_class not in ("role", "title") or office.person_name is not None or chunk.actor is not None:
        return False
    if following is None or following.kind != COMPLEMENTIZER or following.conj:
        return False
    return is_surnamed(draft, chunk) or opens_with_adjective(draft, chunk)


def names_holder(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """Whether a person's name behind an office and the body it is of names who holds it: what is said is no person."""
    if not frame.subject or frame.subject[0] < frame.cue:
        return False
    if not names_one(draft, chunks[index]):
        return False  # منسقة الشؤون الإنسانية في سوريا *نجاة رشدي*
    office = chunks[frame.subject[0]].actor
    if office is None or office.person_name is not None or office.number or office.head_class not in _HOLDERS:
        return False
    between = chunks[frame.subject[0] + 1 : index]
    named = chunks[index].word
    parted = bool(between) and between[-1].kind == MARK and between[-1].text in COMMAS
    fore = draft.knowledge.operators("name_with_article")  # وزير التعليم، *المبروك سويسي*
    parted = parted and named is not None and (bool(named.given) or (named.article and named.stem in fore))  # في دمشق، *سامي نجم*
    between = between[:-1] if parted else between
    return all(
        chunk.kind in (ADVERB, TIME) or (chunk.kind == NOUNS and (chunk.prep or chunk.conj)) or is_quoted_body(draft, chunk)
        for chunk in between
    )  # fmt: skip


def is_quoted_apposition(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """دعا رئيس اللجنة العربية *"لجنة الميثاق"* الدكتور سامي نجم الدول إلى: a body in quotation marks between an office and its
    holder's name."""
    if index - 1 not in frame.subject or index + 1 >= len(chunks) or not is_quoted_body(draft, chunks[index]):
        return False
    return names_holder(draft, chunks, frame, index + 1)


def is_of_apposition(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """Whether a noun phrase completes an office that stands behind the subject and a comma."""
    office = chunks[index - 1]
    if office.kind != NOUNS or office.prep or office.actor is None or index - 3 not in frame.subject:
        return False
    if chunks[index - 2].kind != MARK or office.actor.head_class not in ("role", "source", "people"):
        return False
    last = draft.words[office.last - 1]
    return last is not None and not last.article and last.head is not None


def says_more(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int) -> bool:
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


def is_of_source(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """أفادت مصادر *بالمقاومة*، بأن: whose sources they are, with the content's own أن still to come."""
    chunk = chunks[index]
    if chunk.conj and index - 1 in frame.adjuncts and frame.subject and frame.subject[-1] == index - 2:
        return chunk.prep == chunks[index - 1].prep and is_of_source(draft, chunks, frame, index - 1)  # *وبالمستشفيات*
    if index - 1 not in frame.subject and index - 2 not in frame.subject:
        return False
    body = chunk.actor is not None and chunk.actor.head_class in ("institution", "force", "group")
    placed = any(draft.in_place[chunk.head : chunk.last])
    further = placed and index - 1 in frame.adjuncts and index - 2 in frame.subject  # بالدفاع المدني *بجازان*
    if not (body and index - 1 in frame.subject) and not further:
        return False
    subject = chunks[frame.subject[-1]].actor
    if subject is None or subject.head_class not in ("source", "role", "title", "people"):
        return False
    for later in chunks[index + 1 : index + 8]:
        if later.kind == COMPLEMENTIZER:
            return not later.conj
        word = later.word
        if later.kind == NOUNS and later.prep == chunk.prep and not later.conj and body:
            return True  # وصفت مصادر *بالمعارضة* العفو بالمصيدة
        if later.kind == RELATIVE or (later.kind == VERB and (word is None or not word.suffix)):
            return False
        if later.kind == NOUNS and not later.prep and word is not None and word.cue_noun:
            return False
    return False


def is_of_body(
    draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, takes: list[str], fixed: frozenset[str] = frozenset()
) -> bool:
    """دعت الحكومة المحلية *لمحافظة الأنبار* الأهالي إلى, دعت اللجنة العليا *لحقوق الإنسان*، إلى: whose body it is or what it is
    for, where the cue's other preposition is still to come."""
    chunk = chunks[index]
    if index - 1 not in frame.subject or chunk.prep not in draft.knowledge.operators("of_preposition"):
        return False
    subject = chunks[index - 1].actor
    if subject is None or subject.head_class not in ("institution", "force", "group", "role", "media"):
        return False
    body = chunk.actor is not None and chunk.actor.head_class in ("institution", "force", "group")
    body = body or bool(draft.in_place[chunk.head]) or (bool(draft.in_place[chunk.last - 1]) and _is_thing(draft, chunk))
    last = draft.words[chunk.last - 1]
    belongs = last is not None and last.article and last.stem in draft.knowledge.operators("belonging_adjective")
    body = body or (belongs and chunk.last > chunk.head + 1)  # اللجنة العليا *للإغاثة التابعة* للوزارة
    parted = False
    for later in chunks[index + 1 : index + 6]:
        if later.kind == TIME or (later.kind == MARK and later.text in PARTING):
            parted = parted or later.kind == MARK
        elif later.kind != NOUNS:
            return (body or _is_field(draft, chunk)) and later.kind in (COMPLEMENTIZER, OPEN)
        elif later.word is not None and later.word.suffix and later.word.stem in fixed:
            return body or _is_field(draft, chunk)  # عبر المرصد *لحقوق الإنسان* عن إدانته
        elif later.prep in takes and later.prep != chunk.prep:
            return body or _is_field(draft, chunk) or (parted and chunk.word is not None and chunk.word.article)
    return False


def _is_field(draft: Draft, chunk: Chunk) -> bool:
    """لحقوق الإنسان, للأنباء: what a body deals with; but للعودة إلى, which is something to be done."""
    word, last = chunk.word, draft.words[chunk.last - 1]
    if word is None or last is None or not (last.article or last.adjective or _has_article(draft, chunk)):
        return False
    return bool(word.noun or word.head) and _is_thing(draft, chunk)


def _has_article(draft: Draft, chunk: Chunk) -> bool:
    """للاجئين: behind ل the article before a ل of the word's own is not written."""
    of = draft.tokens.norm[chunk.head][:1]
    return draft.tokens.norm[chunk.head].startswith(of * 2) and chunk.prep == of


def _is_thing(draft: Draft, chunk: Chunk) -> bool:
    """Whether the first word of a phrase names no act."""
    word = chunk.word
    if word is None or word.frame_nouns or word.cue_noun or word.light:
        return False
    return not draft.knowledge.morphology.is_verbal_noun(word.text)


def is_fellow(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """إحدى السيدات *النازحات*, والد الطفل *القتيل*, أحد الشبان *المعتقلين*: a word for persons by itself, behind another with the
    article, describes it; but أدان السكان *المسلحين*."""
    chunk, before = chunks[index], chunks[index - 1]
    word, last = chunk.word, draft.words[before.last - 1]
    if word is None or last is None or chunk.last != chunk.head + 1 or chunk.prep or chunk.conj:
        return False
    if not (word.article and last.article):
        return False
    if word.head is None or last.head is None or not (_are_people(draft, word) and _are_people(draft, last)):
        return False
    governed = before.last > before.head + 1
    return governed or not draft.knowledge.morphology.is_oblique(word.text)


def _are_people(draft: Draft, word: Word) -> bool:
    return word.head is not None and draft.entries.heads[word.head.ref].class_ == "people"


def is_more_of_a_title(chunks: list[Chunk], index: int) -> bool:
    """A noun phrase behind an indefinite office, with أن to come before anything is told, is what it is an office of."""
    office, word = chunks[index - 1].actor, chunks[index].word
    if office is None or office.head_class not in ("role", "title", "source") or office.definite:
        return False
    if word is None or word.frame_nouns or word.cue_noun:
        return False
    for chunk in chunks[index + 1 : index + 8]:
        if chunk.kind == COMPLEMENTIZER:
            return not chunk.conj and not chunk.prep
        if chunk.kind not in (NOUNS, TIME) and not (chunk.kind == MARK and chunk.text in PARTING):
            return False
    return False


def is_in_title(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int, takes: list[str]) -> bool:
    """ندد مدير التعليم *بمنطقة حائل الدكتور يوسف* بالحادث: a place or a name, where the content is still to come."""
    chunk, last = chunks[index], frame.subject[-1] if frame.subject else -1
    if last < frame.cue or index - last > 3 or any(item.kind != NOUNS or item.conj for item in chunks[last + 1 : index + 1]):
        return False
    office = chunks[frame.subject[0]].actor
    if office is None or office.person_name is not None or office.head_class not in _OFFICES:
        return False
    ahead = index + 1
    named = trailing_name(draft, chunk.head, chunk.last) is not None
    if ahead < len(chunks) and not named and chunks[ahead].kind == NOUNS and not (chunks[ahead].prep or chunks[ahead].conj):
        named = names_one(draft, chunks[ahead])
        ahead += 1
    if not named and not (ahead == index + 1 and draft.in_place[chunk.head]):
        return False
    for later in chunks[ahead : ahead + 3]:
        if later.kind == COMPLEMENTIZER or (later.kind == NOUNS and later.prep in takes and not later.conj):
            return True
        if later.kind not in (NOUNS, TIME) or not (later.prep or named):
            return False
    return False
