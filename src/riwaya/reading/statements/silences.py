"""Where a content ends before what who speaks would not say, or before the words that bring in the next quotation.

In: a content and the chunks of its sentence. Out: whether the outlet speaks from there on, or the token where it does.
The idea: that somebody refused to comment, or that he went on, is told of him and never by him.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, CONJUNCTION, MARK, NOUNS, PARTICIPLE, VERB, Chunk, Draft, StatementDraft
from riwaya.reading.speakers.dropped_subjects import agrees
from riwaya.reading.words.marks import COMMAS

_NEAR: Final = 4  # chunks from a conjunction to the verb of refusing
_OBJECT: Final = 3  # chunks from there to what is refused


def keeps_silent(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """قال إن …، *لكن البنتاغون رفض التعليق*, قال إن … *لكنه امتنع* في اتصال سابق *عن الخوض* في: who would not say more, the outlet
    tells; without a mark before it only of a pronoun, which is who speaks."""
    if chunk.kind != CONJUNCTION:
        return False
    at = next((at for at in range(chunk.index + 1, min(len(chunks), chunk.index + _NEAR)) if _refuses(draft, chunks[at])), -1)
    if at < 0 or any(one.kind not in (NOUNS, COMPLEMENTIZER) for one in chunks[chunk.index + 1 : at]):
        return False
    if chunks[chunk.index - 1].kind != MARK and not _is_he(draft, chunks, chunk, at, item):
        return False
    operators = draft.knowledge.operators
    giving = False
    for phrase in chunks[at : at + 1 + _OBJECT]:
        if phrase.kind != NOUNS and phrase.index != at:
            break
        for token in range(phrase.first + (phrase.index == at), phrase.last):
            word = draft.words[token]
            if word is None:
                continue
            if word.stem in operators("no_comment_noun") or (giving and word.stem in operators("untold_detail")):
                return True
            giving = giving or word.stem in operators("giving_noun")
    return False


def _refuses(draft: Draft, chunk: Chunk) -> bool:
    """*رفض*, *امتنعت*: a verb of refusing, also where its letters may be a noun's."""
    if chunk.prep or chunk.conj or chunk.kind not in (VERB, NOUNS):
        return False
    return draft.tokens.norm[chunk.first] in draft.knowledge.any_of("refusal_verb", "abstaining_verb")


def _is_he(draft: Draft, chunks: list[Chunk], chunk: Chunk, at: int, item: StatementDraft) -> bool:
    """*لكنه* رفض, *غير أنها* امتنعت: whether the pronoun right before the verb at `at` may be who speaks."""
    operators, speaker = draft.knowledge.operators, item.speaker
    if not (at == chunk.index + 1 and chunk.text in operators("but_pronoun")) and not (
        at == chunk.index + 2 and chunk.text in operators("excepting_word") and chunks[at - 1].kind == COMPLEMENTIZER
    ):  # fmt: skip
        return False
    verb = chunks[at].verb
    if speaker is None or verb is None or chunks[at].kind != VERB:
        return speaker is not None and not (speaker.gender or speaker.number)
    return agrees(speaker, verb)


def before_next_words(draft: Draft, item: StatementDraft, last: int) -> int:
    """قال إن الطريق مغلق، *وتابع* مؤكدا «…», "… الطريق مغلق، *وزاد قائلا*: "…": where the words begin that bring in the next
    quotation and end a content; else its `last`."""
    tokens, at = draft.tokens, last - 1
    if at > item.first and tokens.norm[at] == ":":
        at -= 1
    colon = at < last - 1
    ending = draft.chunk_of[at] if at > item.first else None
    if ending is None or (item.mode == "direct" and not colon):
        return last
    row = draft.chunks[ending.sentence]
    index = ending.index
    word = row[index].word
    if row[index].kind == PARTICIPLE and word is not None and word.cue_verbs and index:
        index -= 1
        if index and row[index].kind == NOUNS and not row[index].prep:
            index -= 1  # وزاد *الشيخ* قائلا
    verb = row[index]
    if verb.kind != VERB or not verb.conj or verb.word is None or verb.first <= item.first + 1 or not index:
        return last
    if index == ending.index and verb.last != last - colon:
        return last
    cues = draft.entries.cues
    goes_on = any(cues[cue.ref].lemma in draft.knowledge.operators("continuing_cue") for cue in verb.word.cue_verbs)
    return verb.first if goes_on and row[index - 1].kind == MARK and row[index - 1].text in COMMAS else last


def is_done_to_him(draft: Draft, chunks: list[Chunk], first: Chunk, verb: Chunk, item: StatementDraft) -> bool:
    """أكد أن القائد غضب *بعد أن وصفته* الصحف بالجبن: with no mark before it, what was said of who is told of is when he did it."""
    if first.kind == COMPLEMENTIZER:
        after = first.prep in draft.knowledge.operators("following_preposition")
    else:
        after = first.kind == CONJUNCTION and first.text in draft.knowledge.operators("fronting_conjunction")
    if not after or not item.rule.endswith("clause") or verb.index != first.index + 1 or verb.verb is None or verb.verb.person:
        return False
    return chunks[first.index - 1].kind != MARK and verb.word is not None and bool(verb.word.suffix)


__all__ = ["before_next_words", "is_done_to_him", "keeps_silent"]
