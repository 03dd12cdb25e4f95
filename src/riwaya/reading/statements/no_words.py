"""Words of saying by which nobody says anything: God, what only shows, letters that things send, what is held of somebody.

In: a row of chunks and the clause of a cue. Out: whether no words are reported there.
The idea: who is named, what the cue hangs on and the noun behind it tell a figure of speech, a verse or a passive from a report.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Cue
from riwaya.reading.draft import AUXILIARY, COMPLEMENTIZER, CONJUNCTION, MARK, NOUNS, PARTICIPLE, RELATIVE, TIME, VERB, Chunk, Draft
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.text.normalise import folded

_PRESENT: Final = 2


def says_nothing(draft: Draft, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
    """Whether one of the constructions below holds."""
    return (
        is_by_god(draft, chunks[clause.cue], cue)
        or concedes(draft, chunks, clause, cue)
        or is_sent_by_thing(draft, chunks, clause, cue)
        or ties_him(draft, chunks, clause, cue)
        or lies_freely(draft, chunks, clause, cue)
        or is_no_surprise(draft, chunks, clause.cue)
        or is_regarded(draft, chunks, clause, cue)
        or is_scene(draft, chunks, clause, cue)
        or is_our_own(draft, chunks[clause.cue], cue)
    )


def is_by_god(draft: Draft, cue: Chunk, entry: Cue) -> bool:
    """يقول *الله* في كتابه: «…», أمر *الله* عباده أن: a verse and a command of faith are nobody's statement; but قال *عبد الله*."""
    if draft.lacks("god_name") or cue.kind != VERB or cue.word is None or cue.word.suffix:
        return False
    operators, norm = draft.knowledge.operators, draft.tokens.norm
    if folded(entry.lemma) not in operators("scripture_cue") or cue.last >= len(norm):
        return False
    behind = norm[cue.last + 1] if cue.last + 1 < len(norm) else ""
    return norm[cue.last] in operators("god_name") and behind != ":"


def concedes(draft: Draft, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
    """أن بشاعة الجرم *وإن كانت تكشف عن* حقدهم فإنها: behind "even if" what a thing shows is granted in passing."""
    if clause.subject or clause.cue < 2 or folded(cue.lemma) not in draft.knowledge.operators("showing_cue"):
        return False
    being, even = chunks[clause.cue - 1], chunks[clause.cue - 2]
    return being.kind == AUXILIARY and even.kind == COMPLEMENTIZER and bool(even.conj) and even.last == even.first + 1


def is_sent_by_thing(draft: Draft, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
    """لأنها تشكل ردعا *وتبعث رسالة مفادها*: a letter with its gist that goes on from what a thing does is a figure of speech."""
    if draft.lacks("gist_word") or folded(cue.lemma) not in draft.knowledge.operators("letter_cue") or clause.subject:
        return False
    gist = draft.knowledge.operators("gist_word")
    words = draft.words[chunks[clause.cue].last : clause.content]
    if not any(word is not None and word.suffix and word.stem in gist for word in words):
        return False
    for chunk in reversed(chunks[: clause.cue]):
        if chunk.kind in (COMPLEMENTIZER, CONJUNCTION):
            return draft.tokens.norm[chunk.first] in draft.knowledge.operators("because_it")
        if chunk.kind == MARK:
            return False
    return False


def ties_him(draft: Draft, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
    """منشورات *تشير إلى انتمائه* للجماعة, صور تدل على *تورطه*: to what a thing that was found ties somebody."""
    if draft.lacks("own_tie") or clause.opener != "preposition" or not clause.cue:
        return False
    if folded(cue.lemma) not in draft.knowledge.operators("showing_cue"):
        return False
    tie, before = chunks[clause.content_chunk].word, chunks[clause.cue - 1]
    if tie is None or tie.stem not in draft.knowledge.operators("own_tie") or before.kind not in (NOUNS, RELATIVE):
        return False
    if tie.suffix not in draft.knowledge.operators("absent_suffix") or chunks[clause.cue].conj:
        return False
    held = chunks[clause.cue - 2] if before.kind == RELATIVE and clause.cue > 1 else before
    found = draft.words[held.last - 1] if held.kind == NOUNS else None
    return found is not None and found.stem in draft.knowledge.operators("found_thing")


def lies_freely(draft: Draft, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
    """دعهم *يكذبون ما يشاؤون*: who lies as he likes denies nothing."""
    if cue.stance != "deny" or clause.opener != "object" or clause.content_chunk + 1 >= len(chunks):
        return False
    what, wish = chunks[clause.content_chunk : clause.content_chunk + 2]
    if what.kind != RELATIVE or wish.kind != VERB:
        return False
    return wish.word is not None and draft.tokens.norm[wish.head] in draft.knowledge.operators("as_one_likes")


def is_no_surprise(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """كان هذا *أمرا متوقعا*: a participle in the case of a plain noun right before it says what kind of thing it is."""
    cue, before = chunks[at], chunks[at - 1] if at else None
    if cue.kind != PARTICIPLE or cue.conj or before is None or before.kind not in (NOUNS, VERB):
        return False
    return draft.tokens.norm[before.last - 1] in draft.knowledge.operators("plain_matter")


def is_regarded(draft: Draft, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
    """كان رجلا حازما، *يعتبر المؤسس* الفعلي للدولة: a definite noun alone behind a present of holding, which has no subject behind
    it, is what somebody is held to be; but الوزير *يعتبر القرار خطأ*."""
    verb, word = chunks[clause.cue].verb, chunks[clause.cue].word
    if clause.opener != "object" or folded(cue.lemma) not in draft.knowledge.operators("holding_cue") or verb is None:
        return False
    if verb.tense != _PRESENT or verb.person or verb.number or word is None or word.suffix or word.conjunction:
        return False
    if any(one > clause.cue for one in clause.subject) or clause.addressee >= 0 or clause.content_chunk != clause.cue + 1:
        return False
    held = chunks[clause.content_chunk]
    if held.kind != NOUNS or held.prep or not all(one is not None and one.article for one in draft.words[held.first : held.last]):
        return False
    behind = chunks[held.index + 1] if held.index + 1 < len(chunks) else None
    if behind is None or behind.kind in (TIME, MARK, RELATIVE):
        return not any(chunk.kind == NOUNS and not (chunk.prep or chunk.conj) for chunk in chunks[held.index + 2 : held.index + 4])
    if behind.kind != NOUNS or not behind.prep:
        return False
    for chunk in chunks[behind.index + 1 :]:
        if chunk.kind == NOUNS and not (chunk.prep or chunk.conj):
            return False
        if chunk.kind not in (NOUNS, TIME):
            return True
    return True


def is_our_own(draft: Draft, cue: Chunk, entry: Cue) -> bool:
    """واجعل *عزتنا* في ديننا: a noun in ة with "our" that is written as a verb that says why something is so."""
    word = cue.word
    if word is None or not word.suffix or folded(entry.lemma) not in draft.knowledge.operators("laying_cue"):
        return False
    return word.suffix in draft.knowledge.operators("our_suffix")


def is_scene(draft: Draft, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
    """شهدت الأطراف الغربية *"اشتباكات* عنيفة": a quotation that opens with an act, behind a verb of witnessing."""
    if clause.opener != "quote" or folded(cue.lemma) not in draft.knowledge.operators("witnessing_cue"):
        return False
    act = draft.words[clause.content] if clause.content < len(draft.words) else None
    return act is not None and bool(act.frame_nouns or act.noun) and not (act.article or act.suffix or act.verb)
