"""Contents that go on behind what seems to end them: what others hold, a source in their midst, a noun joined behind a comma.

In: a chunk behind the beginning of a content. Out: whether the content goes on behind it.
The idea: what comes next can be joined to nothing but the content.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
    CUE_PHRASE,
    MARK,
    NOUNS,
    PARTICIPLE,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.statements.open_clauses import stays_open
from riwaya.reading.words.marks import COMMAS

_FAR: Final = 8  # chunks of a clause that likens
_WORDS: Final = 4  # tokens of a quotation that is more than a name


def likens_within(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """قال إن الدار ليست فندقا *كما يظن بعضهم*، بل ملجأ, ليس نهائيا *كما تدعي* المعارضة، وإن الحوار مستمر: whether what others hold
    stands right behind what it is likened to, and بل or أن with و goes on behind its comma."""
    if chunk.kind != CONJUNCTION or chunk.conj or item.mode == "direct":
        return False
    if chunks[chunk.index - 1].kind == MARK:
        return _parts_open(draft, chunks, chunk, item)
    if chunk.text not in draft.knowledge.operators("likewise_conjunction"):
        return False
    for later in chunks[chunk.index + 1 : chunk.index + _FAR]:
        if later.first >= item.last:
            return False
        if later.kind == MARK and later.text in COMMAS and later.index + 1 < len(chunks):
            behind = chunks[later.index + 1]
            rather = draft.tokens.norm[behind.first] in draft.knowledge.operators("rather_word")
            return rather or (behind.kind == COMPLEMENTIZER and bool(behind.conj) and not behind.prep)
        if later.kind not in (NOUNS, VERB):
            return False
    return False


def _parts_open(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """تحدث عن غاراتهم التي كان آخرها، *حسبما أعلن الحزب*، نسف سد: whether the clause before a
    source's comma lacks what stands behind."""
    for behind in chunks[chunk.index + 2 : chunk.index + _FAR]:
        if behind.kind == MARK:
            return stays_open(draft, chunks, chunk.index, item.first, behind.index)
        if behind.kind not in (NOUNS, TIME):
            return False
    return False


def is_of_parted(chunks: list[Chunk], at: int, that: int) -> bool:
    """العدد مرشح، بحسب ما *تقدره* الوزارة، *إلى أن* يرتفع, يمكن، وفق ما *قاله* الأطباء، *أن* يشفى: whether أن behind the comma of
    a source goes with the clause that the source parts, which began before its first comma."""
    if at < 4 or chunks[that].conj or chunks[that - 1].kind != MARK or chunks[that - 1].text not in COMMAS:
        return False
    if chunks[at - 1].kind != RELATIVE or chunks[at - 2].kind != CUE_PHRASE or chunks[at - 2].conj:
        return False
    return chunks[at - 3].kind == MARK and chunks[at - 3].text in COMMAS and chunks[at - 4].kind in (NOUNS, VERB, PARTICIPLE)


def parts_verb(chunks: list[Chunk], phrase: int, behind: int) -> bool:
    """الذي ينص، *وفق المصادر*، على: whether a source between commas parts a verb from its own preposition."""
    if phrase < 2 or behind + 1 >= len(chunks) or chunks[phrase - 1].kind != MARK or chunks[behind].kind != MARK:
        return False
    verb, own = chunks[phrase - 2], chunks[behind + 1]
    return verb.kind == VERB and own.kind == NOUNS and bool(own.prep) and not own.conj


def awaits_that(chunks: list[Chunk], at: int) -> bool:
    """Whether a word of saying before chunk `at` has not had its own أن yet."""
    for chunk in reversed(chunks[:at]):
        if chunk.kind == COMPLEMENTIZER:
            return False
        if chunk.kind in (VERB, PARTICIPLE) and chunk.word is not None and chunk.word.cue_verbs:
            return True
    return False


def goes_on_with_that(chunks: list[Chunk], phrase: int, behind: int) -> bool:
    """هذا السعر مرشح، *بحسب ما تقدره* الوزارة، إلى أن: whether أن without و stands behind the comma that ends a source."""
    if behind + 1 >= len(chunks) or chunks[phrase - 1].kind != MARK or chunks[behind].kind != MARK:
        return False
    return chunks[behind + 1].kind == COMPLEMENTIZER and not chunks[behind + 1].conj


def ends_in_construct(draft: Draft, number: int, end: int) -> bool:
    """أشار إلى «عدم وجود قدرة على صد *هجوم*» *القوات* التي: whether what a quotation ends in has its genitive behind the mark."""
    quote, words = draft.quotes.found[number], draft.words
    after = quote.close + 1
    if not quote.closed or after >= end or quote.close - quote.open < _WORDS:
        return False
    head, of = words[quote.close - 1], words[after]
    if head is None or of is None or not (head.noun or head.frame_nouns) or head.article or head.suffix or head.adjective:
        return False
    if draft.knowledge.morphology.ends_in_alef(head.text) or draft.in_place[quote.close - 1] or head.head is not None:
        return False
    if not of.article or of.preposition or of.conjunction or of.adjective or of.function:
        return False
    return bool(of.noun or of.head)


def is_completed(draft: Draft, number: int, end: int) -> bool:
    """قال "يمكن منع الوفيات" *من خلال* التنسيق, *بسبب* الحر: whether how, why or since when stands right behind a quotation; but
    قال "سنعود" *من خلال حوار* مع الصحيفة."""
    close, knowledge = draft.quotes.found[number].close + 1, draft.knowledge
    after = draft.chunk_of[close] if draft.quotes.found[number].closed and close < end else None
    if after is None or after.kind != NOUNS or not after.prep or after.conj or after.word is None:
        return False
    if after.word.stem in knowledge.any_of("occasion_noun", "moment_noun"):
        return False
    if after.actor is not None and after.actor.head_class in ("document", "media"):
        return False
    through = draft.tokens.norm[close] in knowledge.operators("from_preposition")
    if through and after.prep in knowledge.operators("during_preposition"):
        return True
    return after.prep in knowledge.any_of("because_preposition", "since_preposition", "between_preposition")


def turns_without_verb(chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """أفاد بأن القوات تقدمت، *ومن جهة أخرى التوجه* نحو السد: whether no verb of the outlet comes behind a turn."""
    if not item.rule.endswith("clause") or not chunk.conj or chunk.index + 1 >= len(chunks):
        return False
    behind = chunks[chunk.index + 1]
    if behind.kind != NOUNS or behind.prep or behind.conj or behind.actor is not None:
        return False
    if behind.word is None or not behind.word.article:
        return False
    return all(later.kind in (NOUNS, MARK) for later in chunks[behind.index + 1 :])


def is_of_what_is_told(chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """كشفت مصادر عن تعزيزات قادمة من الشمال *واتجهت* إلى الميناء: what only sources or media tell, they have not done."""
    teller, word = item.speaker, chunk.word
    if teller is None or teller.head_class not in ("source", "media") or word is None or word.cue_verbs or chunk.verb is None:
        return False
    behind = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    return behind is not None and behind.kind == NOUNS and bool(behind.prep) and not behind.conj
