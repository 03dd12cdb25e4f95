"""What a verb of holding, knowing or threatening tells without anybody who says it: passives, imperatives, another verb's form.

In: a row of chunks and the clause of a cue. Out: whether nobody is named there who says so.
The idea: the passive of the present is written as the active is; what stands behind it, and what is missing there, tells which.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Cue
from riwaya.reading.draft import (
    ADVERB,
    COMPLEMENTIZER,
    CONJUNCTION,
    NOUNS,
    OPEN,
    PRONOUN,
    RELATIVE,
    VERB,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.text.normalise import folded

_PRESENT: Final = 2


def is_held_to_be(draft: Draft, chunks: list[Chunk], clause: CueClause, cue: Cue, tense: int) -> bool:
    """يعتبر السهل *منطقة خصبة*, تعد القرية *أكبر* قرى الوادي: behind a present of holding one description alone, with nothing
    that would be described by it, tells what its subject is held to be, and not what it holds; but يعتبر الوزير *القرار خطأ*."""
    word = chunks[clause.cue].word
    if tense != _PRESENT or word is None or word.suffix or clause.opener != "object" or clause.addressee >= 0:
        return False
    if folded(cue.lemma) not in draft.knowledge.operators("holding_cue"):
        return False
    held = chunks[clause.content_chunk]
    if held.kind != NOUNS or held.prep or held.conj or held.word is None or draft.in_place[held.head]:
        return False
    if held.word.article or held.word.suffix or held.word.given or not held.word.known:
        return False
    words = draft.words[held.head + 1 : held.last]
    bare = not any(one is not None and (one.article or one.suffix or one.given) for one in words)
    return bare or held.word.stem in draft.knowledge.operators("superlative_word")


def is_handed_out(draft: Draft, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
    """خطف ويهدد *بالقتل من قبل* عصابة, اتهم *بالخيانة من قبل* رفاقه: an agent right behind what somebody is threatened with or
    accused of makes a passive of a verb that has nobody for its object."""
    word = chunks[clause.cue].word
    if clause.opener != "preposition" or cue.stance not in ("threaten", "accuse") or cue.addressee != "object":
        return False
    if clause.addressee >= 0 or word is None or word.suffix or any(one > clause.cue for one in clause.subject):
        return False
    after = chunks[clause.content_chunk + 1] if clause.content_chunk + 1 < len(chunks) else None
    if after is None or after.kind != NOUNS:
        return False
    said, operators = draft.tokens.norm[after.first : after.first + 2], draft.knowledge.operators
    doubled = said[0] in operators("from_preposition") and said[-1] in operators("agent_preposition")
    return doubled or " ".join(said) in operators("agent_phrase")


def is_called_to(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """واعلموا *أيها* الناس أن, واعلم *يا* أخي أن: a form that may be an imperative, right before whom it calls, is one."""
    if draft.lacks_forms("vocative_word"):
        return False
    chunk = chunks[at]
    shapes, written = draft.knowledge.morphology, draft.tokens.raw(chunk.first)[chunk.word.lead if chunk.word else 0 :]
    if not (shapes.may_be_imperative(written) or shapes.begins_with_hamza_below(written)):
        return False  # أعلم is none
    return chunk.last < len(draft.tokens.norm) and draft.tokens.norm[chunk.last] in draft.knowledge.operators("vocative_word")


def is_of_other_verb(draft: Draft, chunk: Chunk, cue: Cue) -> bool:
    """أشاركه الرأي: a pronoun on a verb that has no object makes the form another verb's."""
    return bool(chunk.word and chunk.word.suffix) and folded(cue.lemma) in draft.knowledge.operators("objectless_cue")


def mourns(chunk: Chunk, chunks: list[Chunk], clause: CueClause, cue: Cue, forms: frozenset[str]) -> bool:
    """*نعت* الحركة قائدها: a perfect that is the feminine of another verb, where its subject is feminine or it has not the
    preposition of what somebody is called."""
    if chunk.verb is None or chunk.verb.tense != 1 or chunk.verb.gender or chunk.verb.number or chunk.verb.person:
        return False
    if folded(cue.lemma) not in forms or chunk.word is None or chunk.word.suffix:
        return False
    named = chunks[clause.subject[0]].actor if clause.subject else None
    called = (clause.opener == "clause" and chunks[clause.content_chunk - 1].kind == COMPLEMENTIZER) or (
        clause.opener in ("preposition", "quote") and chunks[clause.content_chunk].kind in (NOUNS, OPEN)
    )
    return not called or (named is not None and named.gender == 1)


def is_through(draft: Draft, chunks: list[Chunk], at: int, cue: Cue) -> bool:
    """تضيء المجلة على الأحداث، *عبر تحقيق* عن المعركة: behind what a sentence has told, right before a writing or a way without the
    article, a form that may be a preposition is one."""
    chunk, behind = chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None
    if draft.tokens.norm[chunk.first] not in draft.knowledge.operators("through_word") or behind is None or chunk.prep:
        return False
    if behind.kind != NOUNS or behind.prep or behind.word is None or behind.word.article or behind.word.suffix:
        return False
    thing = behind.actor is None or behind.actor.head_class in ("document", "media")
    return thing and any(one.kind == VERB for one in chunks[:at])


def is_spelt_otherwise(draft: Draft, chunk: Chunk, cue: Cue) -> bool:
    """أجندته *ورؤاه*: whether a hamza on the letter و is written that no form of the verb has."""
    written = draft.tokens.raw(chunk.first)
    return draft.knowledge.morphology.has_hamza_on_waw(written) and folded(cue.lemma) in draft.knowledge.operators("plain_waw_cue")


def is_misspelt_after(draft: Draft, chunks: list[Chunk], at: int, cue: Cue) -> bool:
    """قتل وهو يهرب *يعد أن داهمت* القوة منزله: nobody promises what is past, and a letter of بعد has a dot too many."""
    if folded(cue.lemma) not in draft.knowledge.operators("promising_cue") or at + 2 >= len(chunks):
        return False
    that, told, verb = chunks[at + 1], chunks[at + 2], chunks[at].verb
    if verb is None or verb.tense != _PRESENT or that.kind != COMPLEMENTIZER or that.last != that.first + 1 or that.prep:
        return False
    return told.kind == VERB and told.verb is not None and told.verb.tense == 1


def secures(draft: Draft, chunks: list[Chunk], clause: CueClause) -> bool:
    """يؤمن النظام تمويل *«الجبهة»*: whether a name in marks stands behind the object of a verb that may be one of belief."""
    if clause.opener != "quote" or draft.words[clause.content] is None:
        return False
    first, before = draft.words[clause.content], chunks[clause.content_chunk - 1]
    that = first is not None and first.function == "comp"
    return not that and before.kind == NOUNS and before.index not in clause.subject


def teaches(draft: Draft, chunks: list[Chunk], at: int, cue: Cue) -> bool:
    """*علمه* أبوه أن يصبر: with a pronoun a verb of learning is one of teaching; *تعبر على أنها* مظهر: what passes."""
    if cue.kind == "learning":
        word = chunks[at].word
        return word is not None and bool(word.suffix)
    if folded(cue.lemma) not in draft.knowledge.operators("expressing_cue"):
        return False
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    return behind is not None and behind.kind == COMPLEMENTIZER and draft.tokens.norm[behind.first - 1] in (
        draft.knowledge.operators("on_preposition")
    )  # fmt: skip


def is_habit(draft: Draft, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
    """في مقدمة *الدول التي تدعو* للسلام: what bodies of a kind always call for tells which of them are meant."""
    at, verb = clause.cue, chunks[clause.cue].verb
    if cue.stance != "demand" or clause.opener != "preposition" or at < 2 or verb is None or verb.tense != _PRESENT:
        return False
    head = chunks[at - 2]
    if chunks[at - 1].kind != RELATIVE or head.kind != NOUNS or clause.subject:
        return False
    first, of = draft.words[head.head], draft.words[head.last - 1]
    ranked = first is not None and first.stem in draft.knowledge.operators("leading_rank_noun")
    leading = head.last == head.head + 1 + ranked
    return leading and of is not None and bool(of.article) and of.stem in draft.knowledge.operators("bodies_of_kind")


def is_own_count(draft: Draft, clause: CueClause, cue: Cue, person: int) -> bool:
    """«*أحصينا* ثمانية غرقى»: what somebody counted or spotted himself he does, and does not say."""
    return person == 1 and clause.opener == "object" and folded(cue.lemma) in draft.knowledge.operators("counting_cue")


def is_reckoned(draft: Draft, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
    """جرحى *قدر عددهم* بأربعة: right before a number with the pronoun of who are counted, the verb is a passive."""
    held = chunks[clause.content_chunk] if clause.content_chunk < len(chunks) else None
    next_to_it = clause.opener == "object" and clause.content_chunk == clause.cue + 1 and held is not None
    counted = folded(cue.lemma) in draft.knowledge.operators("reckoning_cue")
    return counted and next_to_it and held is not None and held.word is not None and bool(held.word.suffix)


def is_supposed_to_say(draft: Draft, chunks: list[Chunk], made: StatementDraft) -> bool:
    """لا ينفع ذلك *عندما تقول*: «…»: what one says when it comes to it, and nobody said."""
    cue = draft.chunk_of[made.cue_first]
    if cue is None or not cue.index or made.speaker is not None or made.relays or made.inherits is not None or cue.kind != VERB:
        return False
    when, verb = chunks[cue.index - 1], cue.verb
    general = verb is not None and verb.tense == _PRESENT and verb.gender == 1 and not verb.number
    return general and when.kind == CONJUNCTION and when.text in draft.knowledge.operators("whenever_conjunction")


def is_there(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """هناك *تخوف* من, ثمة في المدينة *ترقب*: behind a word that says what there is, a form that may be a verbal noun is one."""
    chunk = chunks[at]
    if chunk.conj or chunk.word is None or chunk.word.suffix or not draft.knowledge.morphology.may_be_fifth_form_noun(chunk.text):
        return False
    there, index = draft.knowledge.operators("there_is"), at - 1
    while index >= 0 and (chunks[index].kind == PRONOUN or (chunks[index].kind == NOUNS and chunks[index].prep)):
        index -= 1
    return index >= 0 and chunks[index].kind == ADVERB and draft.tokens.norm[chunks[index].first] in there


def is_supposed(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """*لو أن* لصا واحدا *أدرك* أن: a clause of what might have been opens before a cue, with no mark between."""
    operators = draft.knowledge.operators
    for index in range(at - 1, 0, -1):
        chunk = chunks[index]
        if chunk.kind == COMPLEMENTIZER:
            return chunks[index - 1].kind == CONJUNCTION and chunks[index - 1].text in operators("counterfactual")
        if chunk.kind not in (NOUNS, PRONOUN):
            return False
    return False
