"""What came next, told by the outlet behind somebody's words.

In: a chunk behind the beginning of a content, or a content with those before it. Out: whether the outlet goes on there, or where.
The idea: who confesses does not tell how he was handed over; هذا وقد and a question to who was quoted are the outlet's; what a cue
takes is no part of what is told within its subject.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    VERB,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.speakers.dropped_subjects import agrees
from riwaya.reading.statements.told_of_words import told_of_it
from riwaya.reading.words.marks import COMMAS
from riwaya.text.normalise import folded
from riwaya.text.quotes import MARKS

_PAST: Final = 1
_PHRASE: Final = 3  # words of a phrase that says what follows from what was told
_TITLE: Final = 3  # tokens of one word in quotation marks
_NEAR: Final = 3  # chunks from such a phrase to its verb


def comes_next(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """Whether a chunk begins what the outlet tells next."""
    before, operators = chunks[chunk.index - 1], draft.knowledge.operators
    following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    if following is None:
        return False
    if told_of_it(draft, chunks, chunk, item):
        return True
    if chunk.kind == NEGATION:
        if _is_unnamed(draft, chunks, chunk, following, item):
            return True
        joined = following.kind == AUXILIARY and chunk.conj in operators("conjunction_letter")
        return joined and _parted(before) and _is_thing(chunks, chunk, item)  # فتح المعبر، *ولا يزال* مغلقا
    if not _parted(before):
        return False
    if chunk.kind == CONJUNCTION:
        if chunk.text in operators("then_conjunction"):
            return _is_reporter(draft, chunks, following)
        return chunk.text in operators("meanwhile_conjunction") and _is_medium(chunks, following)
    if chunk.kind == NOUNS and not (chunk.conj or chunk.prep) and following.kind == PARTICLE:
        this = chunk.word is not None and chunk.word.function == "dem" and chunk.last == chunk.head + 1
        return this and bool(following.conj)  # …، *هذا وقد* استمر الحريق
    if folded(item.lemma) in operators("confessing_cue") and _is_handed_over(draft, chunks, chunk):
        return True
    if not _is_thing(chunks, chunk, item):
        return False
    if chunk.kind == AUXILIARY and chunk.conj in operators("conjunction_letter"):
        return not draft.knowledge.morphology.may_be_imperfect(chunk.text.removeprefix(chunk.conj))  # فتح المعبر، *وكان مغلقا*
    answers = chunk.kind == VERB and chunk.conj in operators("answering_conjunction") and chunk.verb is not None
    return answers and chunk.verb.tense == _PAST and not chunk.verb.person  # type: ignore[union-attr]  # انسحابه، *فرد* الوزير


def _is_medium(chunks: list[Chunk], verb: Chunk) -> bool:
    """شب الحريق، *فيما نشرت صحف محلية* صورا: a past whose subject is a paper or a channel."""
    who = chunks[verb.index + 1] if verb.index + 1 < len(chunks) else None
    if verb.kind != VERB or verb.verb is None or verb.verb.tense != _PAST or who is None or who.kind != NOUNS or who.prep:
        return False
    return who.actor is not None and who.actor.first == who.head and who.actor.head_class == "media"


def _is_reporter(draft: Draft, chunks: list[Chunk], verb: Chunk) -> bool:
    """قال الطبيب إن الجرحى بخير، *ثم التقت "الخبر"* بعضهم: what a paper itself did, named in marks or as a paper."""
    who = chunks[verb.index + 1] if verb.index + 1 < len(chunks) else None
    if verb.kind != VERB or verb.word is None or who is None or who.kind != NOUNS or who.prep:
        return False
    if verb.word.stem not in draft.knowledge.operators("reporter_verb"):
        return False
    titled = draft.tokens.norm[who.first] in MARKS and who.last == who.first + _TITLE
    return titled or (who.actor is not None and who.actor.head_class == "media")


def _parted(before: Chunk) -> bool:
    return before.kind == MARK and before.text in COMMAS


def _is_thing(chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """Whether what stands before a chunk of a content is a mere noun phrase."""
    return item.rule.endswith(("object", "preposition")) and not any(
        one.kind in (VERB, RELATIVE, COMPLEMENTIZER, OPEN) and item.first <= one.first < chunk.first for one in chunks
    )


def _is_handed_over(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """اعترف بأنه سرق المتجر، *وتم تحويله* إلى النيابة, …، *وعلى إثر ذلك* تمكنت الشرطة: what was done upon a confession."""
    operators = draft.knowledge.operators
    if chunk.conj not in operators("conjunction_letter") or chunk.word is None:
        return False
    if chunk.kind == VERB:
        done = chunk.verb is not None and chunk.verb.tense == _PAST and not chunk.verb.person
        return done and (chunk.verb.passive or chunk.word.stem in operators("done_verb"))  # type: ignore[union-attr]
    if chunk.kind not in (NOUNS, PRONOUN):
        return False
    norm = draft.tokens.norm
    first = norm[chunk.first].removeprefix(chunk.conj)
    phrases = operators("sequel_phrase")
    if not any(" ".join([first, *norm[chunk.first + 1 : chunk.first + more]]) in phrases for more in range(1, _PHRASE + 1)):
        return False
    told = next((one for one in chunks[chunk.index + 1 : chunk.index + 1 + _NEAR] if one.kind == VERB), None)
    return told is not None and told.verb is not None and told.verb.tense == _PAST


def _is_unnamed(draft: Draft, chunks: list[Chunk], chunk: Chunk, verb: Chunk, item: StatementDraft) -> bool:
    """قال الوزير إنه التقى مسؤولين *لم يسمهم*: that he did not say who they are."""
    if verb.kind != VERB or verb.verb is None or chunk.conj or item.speaker is None:
        return False
    if verb.text not in draft.knowledge.operators("unnaming_verb") or verb.word is None or not verb.word.suffix:
        return False
    if not agrees(item.speaker, verb.verb):
        return False
    before = chunks[chunk.index - 1]
    if before.kind == MARK:
        return before.first > item.first + 1 and before.text not in COMMAS
    return before.kind == NOUNS and before.first > item.first


def question_end(draft: Draft, item: StatementDraft) -> int:
    """يشكو السكان من انقطاع المياه، *ما السبب؟*: where a question of the outlet begins behind words that are told, else -1."""
    norm, operators = draft.tokens.norm, draft.knowledge.operators
    last = draft.sentences[draft.sentence_of[item.first]][1]
    if item.mode == "direct" or last > len(norm) or last < 1:
        return -1
    marked = norm[last - 1] in operators("question_mark")
    if not marked and (draft.lacks_forms("concluding_question") or not item.rule.endswith(("object", "preposition"))):
        return -1
    if folded(item.lemma) in operators("asking_cue") or draft.quote_of[item.first] >= 0:
        return -1
    asks = operators("question_word" if marked else "concluding_question")  # …، *فهل* من أسباب
    for token in range(item.first + 2, min(item.last, last - 1)):
        if norm[token - 1] not in COMMAS or draft.quote_of[token] >= 0:
            continue
        word, behind = draft.words[token], draft.words[token + 1]
        plain = norm[token].removeprefix(word.conjunction) if marked and word is not None and word.conjunction else norm[token]
        what = plain in operators("what_relative") and behind is not None and (behind.article or behind.function == "pron")
        if plain in asks or (marked and what):
            return token
    return -1


def before_outer(draft: Draft, item: StatementDraft, outer: list[StatementDraft]) -> int:
    """وتقر الحكومة التي تخشى أن ينهار السد *بأنها* أخطأت: where what an earlier cue takes begins behind a content within its
    subject, and no further than a direct quotation that it stands in; else -1."""
    last = -1
    for one in outer:
        if one.mode == "direct" and one.first <= item.cue_first and item.first < one.last < item.last:
            last = one.last if last < 0 else min(last, one.last)  # أضاف: نحن *ندين* …
        elif one.cue_first < item.cue_first < item.first < one.first < item.last and one.sentence == item.sentence and (
            one.rule.startswith("verb") and one.rule.endswith(("clause", "preposition"))
        ):  # fmt: skip
            opener = draft.chunk_of[one.first - 1 if one.rule.endswith("clause") else one.first]
            if opener is not None and opener.first > item.first:
                last = opener.first if last < 0 else min(last, opener.first)
    return last
