"""Clauses right of a cue that describe something on the way to its content.

In: a row of chunks and the index of a verb behind a cue. Out: whether it describes the noun before it, and where that ends.
The idea: في بيان تلقت الوكالة نسخة منه, خلال مؤتمر صحفي عقده أمس, مسؤول لم تسمه: what is told of an occasion, a writing or an
indefinite subject ends where أن, a quotation or what the cue takes comes back.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Cue
from riwaya.reading.draft import ADVERB, COMPLEMENTIZER, MARK, NOUNS, OPEN, PRONOUN, TIME, VERB, Chunk, Draft
from riwaya.reading.phrases.cue_clause import CueClause, folded_takes
from riwaya.reading.speakers.dropped_subjects import agrees
from riwaya.reading.speakers.subjects import is_published
from riwaya.reading.words.marks import PARTING

_TITLE: Final = 14  # tokens of the longest title in quotation marks
_LONG_NAME: Final = 7  # tokens between the marks of a name behind the noun that it is the name of
_NAME: Final = 4  # tokens from an opening mark to the closing one of a medium's name


def is_described(draft: Draft, chunks: list[Chunk], index: int, cue: Cue) -> bool:
    """في بيان *تلقت* الوكالة نسخة منه, في كلمة *ألقاها*: a clause describes where it was said, before أن, a quotation or, for a
    verb that takes one, a noun phrase."""
    verb, before = chunks[index], chunks[index - 1]
    if before.kind == MARK and before.text in PARTING and goes_back(draft, chunks, index):
        before = chunks[index - 2]  # في بيان لها، *تلقت* الوكالة نسخة منه، أن
    if before.kind == PRONOUN and index > 2 and not before.conj:
        before = chunks[before.index - 1]  # في بيان *له*
    if verb.conj or before.kind != NOUNS or not before.prep or before.word is None or is_published(chunks, index):
        return False
    if not is_occasion(draft, before):
        return False
    if _comes_back(chunks, index) or goes_back(draft, chunks, index):
        return True
    return not cue.weak and _thing_comes(draft, chunks, index, cue)


def is_occasion(draft: Draft, chunk: Chunk) -> bool:
    """في بيان, خلال مؤتمر صحفي: an indefinite writing or occasion."""
    mention, last = chunk.actor, draft.words[chunk.last - 1]
    if mention is not None and mention.head_class == "document" and not mention.definite:
        return True
    if not chunk.prep or chunk.word is None or last is None or last.article:
        return False
    return chunk.word.stem in draft.knowledge.operators("occasion_noun")


def seems_described(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """مؤتمر صحفي *عقده* في العاصمة: a single form in ه behind an occasion is a verb with its pronoun."""
    chunk = chunks[index]
    if chunk.prep or chunk.conj or chunk.last != chunk.head + 1 or chunk.word is None or chunk.word.article:
        return False
    if chunk.actor is not None or chunk.word.frame_nouns or chunk.word.suffix:
        return False
    if not draft.knowledge.morphology.may_be_pronoun(draft.tokens.raw(chunk.head)):
        return False
    return chunks[index - 1].kind == NOUNS and is_occasion(draft, chunks[index - 1])


def _thing_comes(draft: Draft, chunks: list[Chunk], index: int, cue: Cue) -> bool:
    """في بيان *نشر* على موقعها، مقتل جنديين: whether what the cue takes comes behind a verb that describes."""
    takes = folded_takes(cue)
    ended = False
    for later in range(index + 1, min(len(chunks), index + 10)):
        chunk = chunks[later]
        lasted = chunk.kind == TIME and chunks[index].text in draft.knowledge.operators("lasting_past")
        ended = ended or chunk.kind == MARK or lasted  # في ختام زيارة *استمرت يومين* بالسماح للسفن
        if chunk.kind == NOUNS and "object" in takes and is_thing_behind(draft, chunks, index, later):
            return True
        if later > index + 1 and is_asked_behind(chunks, index, later, cue):
            return True
        if chunk.kind == NOUNS and ended and not chunk.conj:
            if chunk.prep in takes or (not chunk.prep and cue.addressee == "object"):
                return chunk.prep in takes or any(one.kind == MARK for one in chunks[index + 1 : later])
        if chunk.kind not in (NOUNS, TIME, PRONOUN, ADVERB) and not (chunk.kind == MARK and chunk.text in PARTING):
            return False
    return False


def is_asked_behind(chunks: list[Chunk], verb: int, index: int, cue: Cue) -> bool:
    """مطالبا في كلمة ألقاها في أربيل *المجتمع الدولي* بالتدخل: whether somebody, whom what is asked follows, stands behind a verb
    that describes an occasion and has its object."""
    chunk, asked, word = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None, chunks[verb].word
    if cue.addressee != "object" or chunk.kind != NOUNS or chunk.prep or chunk.conj or asked is None or word is None:
        return False
    named = chunk.actor is not None and chunk.actor.first == chunk.head
    return named and bool(word.suffix) and asked.kind == NOUNS and asked.prep in folded_takes(cue)


def is_thing_behind(draft: Draft, chunks: list[Chunk], verb: int, index: int) -> bool:
    """Whether a bare noun phrase behind a verb that describes a speech or writing is neither its subject nor its object."""
    chunk, told = chunks[index], chunks[verb].word
    if chunk.prep or chunk.conj or chunk.word is None or told is None or chunk.word.function == "dem":
        return False
    somebody = chunk.actor is not None and chunk.actor.first == chunk.head and chunk.actor.head_class != "document"
    if somebody and (chunk.word.article or not chunk.word.noun):
        return False
    between = chunks[verb + 1 : index]
    ended = any(item.kind == MARK for item in between)
    within = bool(between) and all(item.kind in (NOUNS, TIME, PRONOUN) and item.prep for item in between)
    if not (told.suffix or chunks[verb].kind == NOUNS or ended or within):
        return False
    return bool(chunk.word.frame_nouns or chunk.word.noun or chunk.word.cue_noun or chunk.word.light)


def is_third_person(draft: Draft, chunk: Chunk) -> bool:
    """منه, عليها: a pronoun that a preposition carries, of somebody or something that is spoken of."""
    if chunk.word is None or chunk.word.function == "pron":
        return False
    return chunk.text.endswith(tuple(draft.knowledge.operators("absent_suffix")))


def behind_description(chunks: list[Chunk], index: int) -> int:
    """The index behind a verb with a pronoun, and its subject, that describes the document cited: وفق بيان *تلقته الوكالة*."""
    if index >= len(chunks) or chunks[index].kind != VERB or chunks[index].conj:
        return index
    before, word = chunks[index - 1].actor, chunks[index].word
    if before is None or before.head_class != "document" or before.definite or word is None or not word.suffix:
        return index
    named = index + 1 < len(chunks) and chunks[index + 1].kind == NOUNS and not chunks[index + 1].prep
    return index + 2 if named else index + 1


def is_by_medium(chunks: list[Chunk], described: int, index: int) -> bool:
    """في بيان اطلعت عليه *الجزيرة*: whether the verb's subject still follows the pronoun that is its object."""
    following = chunks[index + 1] if index == described + 1 and index + 1 < len(chunks) else None
    if following is None or following.kind != NOUNS or following.prep or following.conj or following.actor is None:
        return False
    return following.actor.first == following.head


def goes_back(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """Whether a pronoun behind a verb, before any other clause, goes back to the noun that the verb describes: نسخة *منه*."""
    for chunk in chunks[index + 1 : index + 5]:
        if chunk.kind == PRONOUN:
            return not chunk.conj and is_third_person(draft, chunk)
        if chunk.kind != NOUNS or chunk.conj:
            return False
    return False


def is_unnamed(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """عن مسؤول *لم تسمه* قوله, مصدر، *لم يكشف* عن اسمه، بأن: a denied verb with a pronoun describes the indefinite noun before it,
    also behind a comma, before أن or a quotation."""
    verb, before = chunks[index + 1] if index + 1 < len(chunks) else None, chunks[index - 1]
    if before.kind == MARK and before.text in PARTING and index > 1:
        before = chunks[index - 2]
    if verb is None or verb.kind != VERB or before.kind != NOUNS or verb.word is None:
        return False
    pronoun = bool(verb.word.suffix) or draft.knowledge.morphology.may_be_pronoun(verb.word.text)
    unwilling = verb.text in draft.knowledge.operators("unwilling_verb")  # مسؤول *لم يرغب* في كشف اسمه
    return (pronoun or unwilling) and _comes_back(chunks, index + 1)


def is_unnamed_addressee(chunks: list[Chunk], frame: CueClause, index: int, takes: list[str]) -> bool:
    """اتهم الوزير جهات *لم يسمها* بتمويل الشغب: whether a denied verb with a pronoun tells of whom the cue names, right before what
    it lays on them."""
    verb, laid = chunks[index + 1 : index + 3] if index + 2 < len(chunks) else (None, None)
    if frame.addressee != index - 1 or verb is None or laid is None or verb.kind != VERB or verb.word is None:
        return False
    return bool(verb.word.suffix) and laid.kind == NOUNS and laid.prep in takes and not laid.conj


def _is_told_of_subject(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """قالت أم لثلاثة أطفال *فرت* من المدينة إن: a verb of an act that agrees with the indefinite subject before it tells of it."""
    verb, subject = chunks[index], frame.subject[-1] if frame.subject else -1
    if subject < frame.cue or verb.conj or verb.word is None or verb.word.cue_verbs or verb.verb is None or verb.verb.person:
        return False
    actor = chunks[subject].actor
    if actor is None or actor.definite or any(between.kind != NOUNS or not between.prep for between in chunks[subject + 1 : index]):
        return False
    return agrees(actor, verb.verb) and _comes_back(chunks, index)


def is_described_subject(draft: Draft, chunks: list[Chunk], frame: CueClause, index: int) -> bool:
    """أفادت شهادات *جمعتها* المنظمة أن: a verb with a pronoun describes the indefinite subject before it."""
    verb, before = chunks[index], chunks[index - 1]
    if _is_told_of_subject(draft, chunks, frame, index):
        return True
    if frame.subject and frame.subject[0] == frame.cue + 1 and not verb.conj and all(
        item.kind == NOUNS and item.prep for item in chunks[frame.subject[-1] + 1 : index]
    ):  # fmt: skip
        written = chunks[frame.subject[-1]].actor
        if written is not None and written.head_class == "document" and not written.definite and goes_back(draft, chunks, index):
            return True  # وقال بيان للوزارة *تلقت* الوكالة نسخة منه إن
    if not frame.subject or frame.subject[-1] != index - 1 or verb.conj or verb.word is None or not verb.word.suffix:
        return False
    if before.word is None or before.word.article or before.word.suffix or (before.word.known and not before.word.nominal):
        return False
    return _comes_back(chunks, index)


def _comes_back(chunks: list[Chunk], index: int) -> bool:
    """Whether أن, a quotation or a colon comes behind a verb before any other clause does."""
    for chunk in chunks[index + 1 : index + 10]:
        if chunk.kind in (COMPLEMENTIZER, OPEN):
            return not chunk.conj
        if chunk.kind == MARK and chunk.text == ":":
            return True
        if chunk.kind not in (NOUNS, TIME, PRONOUN, ADVERB) and not (chunk.kind == MARK and chunk.text in PARTING):
            return False
    return False


def past_title(draft: Draft, chunks: list[Chunk], index: int) -> int:
    """The index of أن where a quotation stands right before it, behind a noun phrase, and only names something; else 0."""
    before, quote = chunks[index - 1], draft.quote_of[chunks[index].first]
    if before.kind != NOUNS or quote < 0:
        return 0
    close = draft.quotes.found[quote].close
    if close - chunks[index].first > _TITLE:
        return 0
    index += 1
    while index < len(chunks) and (chunks[index].first <= close or (chunks[index].kind == MARK and chunks[index].text in PARTING)):
        index += 1
    that = index < len(chunks) and chunks[index].kind == COMPLEMENTIZER and not (chunks[index].conj or chunks[index].prep)
    return index if that else 0


def past_medium(draft: Draft, chunks: list[Chunk], index: int) -> int:
    """في تعليق على *«فيسبوك»*، على أن: the index of أن behind a name in quotation marks that a preposition governs; else 0."""
    quote = draft.quote_of[chunks[index].first]
    if quote < 0 or index + 1 >= len(chunks):
        return 0
    close = draft.quotes.found[quote].close
    if close - chunks[index].first > _NAME:
        return 0
    index += 1
    while index < len(chunks) and (chunks[index].first <= close or (chunks[index].kind == MARK and chunks[index].text in PARTING)):
        index += 1
    that = index < len(chunks) and chunks[index].kind == COMPLEMENTIZER and not chunks[index].conj
    return index if that else 0


def past_his_name(draft: Draft, chunks: list[Chunk], that: int) -> int:
    """قال أحد الجيران *إن اسمه سامر* «سمعت دويا»: behind أن and what he says he is called, the index of the mark or colon
    that opens his words; else 0."""
    name, opener = (*chunks[that + 1 : that + 3], None, None)[:2]
    if name is None or opener is None or name.kind != NOUNS or name.prep or name.conj or name.word is None:
        return 0
    operators = draft.knowledge.operators
    if name.word.stem not in operators("own_name_noun") or name.word.suffix not in operators("absent_suffix"):
        return 0
    return opener.index if opener.kind == OPEN or (opener.kind == MARK and opener.text == ":") else 0


def past_name(draft: Draft, chunks: list[Chunk], index: int) -> int:
    """متحدث باسم شركة *«نور شريك»* إن, على موقع *«سبأ ديلي»*: the index behind a few words in quotation marks that a noun
    without the article has for its name, where the sentence goes on; else 0."""
    number, before = draft.quote_of[chunks[index].first], draft.words[chunks[index].first - 1]
    if number < 0 or before is None or before.article or before.suffix or chunks[index - 1].kind != NOUNS:
        return 0
    quote = draft.quotes.found[number]
    if before.stem not in draft.knowledge.operators("noun_of_name") or not quote.closed or quote.close - quote.open > _LONG_NAME:
        return 0
    within = [chunk.kind for chunk in chunks[index:] if chunk.first < quote.close]
    if COMPLEMENTIZER in within or (VERB in within and quote.close - quote.open > _NAME):
        return 0
    while index < len(chunks) and chunks[index].first <= quote.close:
        index += 1
    return index if index < len(chunks) and index + 1 < len(chunks) else 0
