"""Words of saying that are acts by what stands behind them, that only wish, or that go on for who is quoted.

In: the chunk of a cue, or its clause. Out: the type of an act, or yes or no.
The idea: to confirm one's support is to support; to recognise a state is an act and no statement.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import FRAME_NOUN
from riwaya.lexicon.schema import Cue
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    MARK,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.statements.cue_prepositions import clause_follows

_ACTS: Final = frozenset(["SUPPORT", "REJECT", "AGREE", "CONCEDE"])
_FORCE: Final = frozenset(["COERCE", "MOBILIZE"])
_ADVERSARIES: Final = frozenset(["state", "force", "group", "institution"])
_POWERFUL: Final = frozenset(["state", "force", "group", "role", "person"])
_BLESSED: Final = 5  # tokens from a cue to the blessing on who said it
_WISH: Final = 4  # words of a content among which it is said what is wished


def fixed_act(draft: Draft, chunk: Chunk) -> tuple[str, int] | None:
    """أعلنت الجامعة *دعمها* للحكومة: which act of speech a verb is by the fixed word behind it, that names none alone, and the
    token of that word."""
    assert chunk.word is not None
    for reading in chunk.word.frame_verbs:
        kind = draft.entries.frames[reading.ref].type
        if reading.tail < 0 or kind not in _ACTS:
            continue
        last = tail_end(draft, chunk.first, reading.tail)
        noun = draft.words[last - 1] if last > chunk.last else None
        if noun is None or draft.in_idiom[last - 1] or draft.phrase(last - 1, FRAME_NOUN) is not None:
            continue  # أعلنت *دعمها الكامل*: a term that names the act
        if all(draft.entries.frames[other.ref].needs is not None for other in noun.frame_nouns):
            return kind, last - 1
    return None


def threatens(draft: Draft, chunk: Chunk, speaker: ActorMention | None, addressee: ActorMention | None) -> bool:
    """حذر *الحرس* واشنطن من مغبة الهجوم: a warning with the words of a threat of somebody with power to a state or a body."""
    if speaker is None or addressee is None or addressee.head_class not in _ADVERSARIES or chunk.word is None:
        return False
    if speaker.head_class not in _POWERFUL and speaker.kind != "government":
        return False
    frames = draft.entries.frames
    return any(
        one.tail >= 0 and frames[one.ref].type == "THREATEN" and tail_end(draft, chunk.first, one.tail) >= 0
        for one in chunk.word.frame_verbs
    )


def is_act_by_itself(draft: Draft, chunks: list[Chunk], clause: CueClause) -> bool:
    """اعترفت إسبانيا *بدولة* فلسطين: with the fixed words behind it the verb tells of an act, and of nothing said."""
    chunk, content, frames = chunks[clause.cue], chunks[clause.content_chunk], draft.entries.frames
    if chunk.word is None or content.prep not in draft.knowledge.operators("means_preposition"):
        return False
    return any(
        other.tail >= 0 and frames[other.ref].type == "SUPPORT" and tail_end(draft, chunk.first, other.tail) >= 0
        for other in chunk.word.frame_verbs
    )


def tightens(draft: Draft, chunks: list[Chunk], clause: CueClause) -> bool:
    """شدد الجيش *الخناق* على المسلحين: with the fixed words of an act of force before its preposition the verb says nothing."""
    word = chunks[clause.cue].word
    if word is None or chunks[clause.content_chunk].prep not in draft.knowledge.operators("on_preposition"):
        return False
    frames, first = draft.entries.frames, chunks[clause.cue].first
    return any(
        one.tail >= 0 and frames[one.ref].type in _FORCE and 0 <= tail_end(draft, first, one.tail) <= clause.content
        for one in word.frame_verbs
    )


def goes_on_quoted(draft: Draft, chunks: list[Chunk], clause: CueClause, quoted: StatementDraft) -> bool:
    """أكد المجلس: «أن الوضع صعب، *داعيا* إلى …»: behind a comma in words where nobody speaks of himself, who is quoted."""
    if clause.cue < 2 or chunks[clause.cue - 1].kind != MARK:
        return False
    if clause.opener == "object":
        return draft.quote_of[chunks[clause.cue].first] < 0  # قال سامي: أصبت في الحي، *كاشفا* طريقة العدو: without marks
    if clause.opener not in ("clause", "preposition"):
        return False
    persons = [
        chunk.verb.number for chunk in chunks[: clause.cue]
        if chunk.first >= quoted.first and chunk.verb is not None and chunk.verb.person
    ]  # fmt: skip
    spoken = chunks[clause.cue].verb
    if draft.quote_of[chunks[clause.cue].first] < 0 and spoken is not None and spoken.number != 2:
        return True  # قال: نريد الحوار، *مشيرا إلى أن*: without marks
    return not persons or (spoken is not None and spoken.number == 2 and all(number == 2 for number in persons))  # ندين، *داعين*


def is_told_of_him(draft: Draft, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
    """القائد الذي *رجح فراره*, القيادي الذي *أعلن مقتله*: what befell whom a relative clause describes nobody says who is named."""
    if clause.opener not in ("object", "preposition") or clause.subject or not clause.cue or clause.content_chunk >= len(chunks):
        return False
    said, content = chunks[clause.cue], chunks[clause.content_chunk]
    if content.word is None:
        return False
    if said.kind != VERB or chunks[clause.cue - 1].kind != RELATIVE or (said.word is not None and said.word.suffix):
        return False
    operators = draft.knowledge.operators
    if content.word.suffix not in operators("absent_suffix"):
        return False
    return cue.stance == "expect" or content.word.stem in draft.knowledge.any_of("told_event_noun", "fallen_masdar")


def is_shown(draft: Draft, chunks: list[Chunk], clause: CueClause) -> bool:
    """أن *ما حدث* يؤكد أن الخطر قائم: what happened shows something, and says nothing."""
    said = chunks[clause.cue]
    if said.kind != VERB or clause.subject or said.conj or said.verb is None or said.verb.tense != 2:
        return False
    if said.verb.gender or said.verb.number:
        return False
    verbs = 0
    for index in range(clause.cue - 1, -1, -1):
        chunk = chunks[index]
        verbs += chunk.kind == VERB
        if chunk.text in draft.knowledge.operators("what_relative") and chunk.kind != NOUNS:
            told = verbs == 1 and chunks[index + 1].kind == VERB
            return (told or (not verbs and chunk.kind == RELATIVE)) and (index == 0 or chunks[index - 1].kind == COMPLEMENTIZER)
        if chunk.kind not in (NOUNS, PRONOUN, TIME, VERB):
            return False
    return False


def is_wish(draft: Draft, clause: CueClause) -> bool:
    """متمنيا *الشفاء* للجرحى: good wishes say nothing."""
    if clause.opener not in ("object", "preposition"):
        return False
    wished = draft.knowledge.operators("wished_noun")
    opening = draft.words[clause.content : clause.content + _WISH]
    return any(word is not None and word.stem in wished for word in opening)


def is_prayer_for(draft: Draft, chunks: list[Chunk], clause: CueClause) -> bool:
    """داعين *الله لهم بالرحمة*: what God is asked for without أن is a good wish."""
    if clause.addressee < 0 or clause.opener != "preposition":
        return False
    return draft.tokens.norm[chunks[clause.addressee].head] in draft.knowledge.operators("god_word")


def is_scripture(draft: Draft, cue: Chunk) -> bool:
    """قال *تعالى*: «…», قال *الله تعالى*: a verse is nobody's statement."""
    operators, norm = draft.knowledge.operators, draft.tokens.norm
    at = cue.head + 1
    if at < len(norm) and norm[at] in operators("god_word"):
        at += 1
    word = draft.words[at] if at < len(norm) else None
    return word is not None and word.function == "adv" and norm[at] in operators("scripture_word")


def is_tradition(draft: Draft, cue: Chunk) -> bool:
    """قال *صلى الله عليه وسلم*, قال *عليه الصلاة والسلام*: words of the Prophet, told by his blessing."""
    blessing, norm = draft.knowledge.operators("blessing_word"), draft.tokens.norm
    if " ".join(norm[cue.head + 1 : cue.head + 3]) in draft.knowledge.operators("prophet_blessing"):
        return True
    for token in range(cue.head + 1, min(cue.head + _BLESSED, len(norm))):
        chunk = draft.chunk_of[token]
        if norm[token] in blessing or (chunk is not None and chunk.kind == COMPLEMENTIZER):
            return norm[token] in blessing  # and not قال الشيخ *إن* نبينا صلى الله عليه …
    return False


def ascribes(draft: Draft, chunks: list[Chunk], clause: CueClause) -> bool:
    """نسبت السلطات *الهجوم* إلى كذا, هجوم *نسبته* السلطات إليه: somebody lays an act to somebody; نسب إليه قوله is none."""
    content, word = chunks[clause.content_chunk], chunks[clause.cue].word
    if not clause.subject or clause.subject[0] < clause.cue or content.word is None or word is None:
        return False
    if clause.opener == "object":
        following = chunks[clause.content_chunk + 1] if clause.content_chunk + 1 < len(chunks) else None
        if following is None or following.kind != NOUNS or not content.word.frame_nouns:
            return False
        return following.prep in draft.knowledge.operators("to_preposition")
    before = chunks[clause.cue - 1] if clause.cue else None
    if before is not None and before.kind == RELATIVE and clause.cue > 1:
        before = chunks[clause.cue - 2]
    if before is None or not word.suffix or clause_follows(chunks, clause.content_chunk):
        return False
    return any(other is not None and bool(other.frame_nouns) for other in draft.words[before.head : before.last])
