"""Where a content hands back to the outlet: clauses that cannot be joined to what is said, and who speaks named once more.

In: a chunk behind the beginning of a content. Out: whether the outlet speaks from there on.
The idea: و joins like to like. What is wished for stands in the subjunctive, and no past is joined to it; nobody calls himself by
his name; a fronted clause is answered by who tells it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
    CUE_PHRASE,
    MARK,
    NOUNS,
    OPEN,
    PARTICIPLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.speakers.dropped_subjects import agrees
from riwaya.reading.statements.inner_clauses import is_topic
from riwaya.reading.statements.sequels import comes_next
from riwaya.reading.words.marks import COMMAS
from riwaya.text.normalise import folded

_PAST: Final = 1
_PRESENT: Final = 2
_NAME: Final = 3  # words of a name that stand right behind a verb
_SUBJECT: Final = 9  # chunks behind a cue until its quotation opens
_OPENERS: Final = frozenset("«“‹„")  # marks that show which way they look
_QUOTED: Final = 4  # tokens of a quotation that is no name


def hands_back(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """Whether the outlet goes on with a chunk."""
    if item.mode == "direct" or draft.quote_of[chunk.first] != draft.quote_of[item.cue_first]:
        return False
    if _is_claimed(draft, chunks, chunk, item) or _is_hers(draft, chunks, chunk, item) or comes_next(draft, chunks, chunk, item):
        return True
    before = chunks[chunk.index - 1]
    parted = before.kind == MARK and before.text in COMMAS
    if chunk.kind in (NOUNS, ADVERB, VERB) and _is_footer(draft, chunk):
        return True
    if chunk.kind == CONJUNCTION:
        return _contrasts_him(draft, chunks, chunk, item) or (parted and _topic(draft, chunk, item))
    if chunk.kind in (NOUNS, PARTICIPLE):
        return parted and not chunk.conj and draft.tokens.norm[chunk.first] in draft.knowledge.operators("forgetting_participle")
    if chunk.kind == VERB and not chunk.conj:
        return _opens_body(draft, chunks, chunk, item) or _says_again(draft, chunks, chunk, item)
    if chunk.kind != VERB or not parted or chunk.verb is None or chunk.verb.tense != _PAST:
        return False
    if chunk.conj not in draft.knowledge.operators("conjunction_letter"):
        return False
    return _past_behind_wish(draft, chunks, chunk, item) or _is_he(draft, chunks, chunk.index + 1, item)


def is_of_subject(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """مشددا أن الوزارة، *إذ تعلن* ذلك لتبين أن: a clause of circumstance behind the subject of which nothing is told yet."""
    if chunk.text not in draft.knowledge.operators("circumstance_particle") or not item.rule.endswith("clause"):
        return False
    return all(one.kind in (NOUNS, MARK) for one in chunks[: chunk.index] if one.first >= item.first)


def _opens_body(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """بيروت تدين الاعتداء على السفارة *أدانت* الخارجية اللبنانية: a headline in the present that runs into the body without a
    stop ends where the same is told in the past."""
    cue = draft.chunk_of[item.cue_first]
    if cue is None or cue.verb is None or cue.verb.tense != _PRESENT or chunk.verb is None or chunk.verb.tense != _PAST:
        return False
    if chunk.word is None or not item.rule.endswith(("object", "preposition")) or chunks[chunk.index - 1].kind not in (NOUNS, TIME):
        return False
    behind = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    named = behind is not None and behind.kind == NOUNS and not (behind.prep or behind.conj) and behind.actor is not None
    return named and any(draft.entries.cues[reading.ref].lemma == item.lemma for reading in chunk.word.cue_verbs)


def _says_again(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """أعترف أنني خسرت، *أعترف أنني* أخطأت: behind a comma the same verb once more with its own أن."""
    norm, that = draft.tokens.norm, chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    if norm[chunk.first] != norm[item.cue_first] or that is None or that.kind != COMPLEMENTIZER:
        return False
    return chunks[chunk.index - 1].kind == MARK and item.rule.endswith("clause")


def _is_hers(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """قال الوزير إن الحرس *أبلغه* بأن الرحلة ستتأخر *وأنه كان* ينتظر: behind what somebody was told, أن with a pronoun and كان goes
    on with what he says."""
    cue = draft.chunk_of[item.cue_first]
    if chunk.kind != COMPLEMENTIZER or chunk.prep or not chunk.conj or not item.nested or cue is None or cue.word is None:
        return False
    if not cue.word.suffix or chunk.text not in draft.knowledge.operators("that_pronoun") or not item.rule.endswith("clause"):
        return False
    return chunk.index + 1 < len(chunks) and chunks[chunk.index + 1].kind == AUXILIARY


def before_source(draft: Draft, chunks: list[Chunk], at: int, item: StatementDraft) -> list[Chunk]:
    """خلال مكالمة مع نظيره، *حسبما نقلت* الوكالة: the chunks from `at` to the end of a content or to who carried the words."""
    carried = draft.knowledge.operators("according_conjunction")
    found: list[Chunk] = []
    for chunk in chunks[at:]:
        if chunk.first >= item.last or chunk.kind == CUE_PHRASE or (chunk.kind == CONJUNCTION and chunk.text in carried):
            break
        found.append(chunk)
    return found


def tells_past(draft: Draft, chunks: list[Chunk], item: StatementDraft, chunk: Chunk) -> bool:
    """أفاد بأن الجيش *دخل* البلدة، *وذلك بعد* حصارها: behind a clause that tells in the past, what it came after is of it; but
    أعلن أن الهدنة ستبدأ غدا، وذلك بعد."""
    operators = draft.knowledge.operators
    after = chunk.prep or draft.tokens.norm[chunk.first]
    if after in operators("before_preposition") or after not in operators("after_preposition"):
        return False
    if not item.rule.endswith("clause"):
        return False
    own = (one for one in chunks[: chunk.index] if one.first >= item.first and one.kind == VERB)
    told = next((one for one in own if chunks[one.index - 1].kind != RELATIVE), None)
    return told is not None and told.verb is not None and told.verb.tense == _PAST


def named_end(draft: Draft, chunks: list[Chunk], item: StatementDraft) -> int:
    """وصف المعارك *بالضارية*، في غرب المدينة: what something is called ends at its comma, but for a further word, else -1."""
    if folded(item.lemma) not in draft.knowledge.operators("naming_cue") or not item.rule.endswith("preposition"):
        return -1
    begin = draft.chunk_of[item.first]
    if begin is None or begin.kind != NOUNS or item.mode == "direct":
        return -1
    for chunk in chunks[begin.index + 1 :]:
        if chunk.first >= item.last or chunk.kind not in (NOUNS, MARK):
            return -1
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if chunk.kind == MARK and chunk.text in COMMAS:
            goes_on = following is not None and following.kind == NOUNS and following.conj and following.word is not None
            return -1 if goes_on and following.word.article else chunk.first  # type: ignore[union-attr]
    return -1


def weighs(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """قال إن بلاده أمام تحد، *ولكن في المقابل* لديها رجال: right behind لكن a turn weighs within one's words."""
    before, but = chunks[chunk.index - 1] if chunk.index else None, draft.knowledge.operators("adversative_particle")
    return before is not None and before.kind == CONJUNCTION and before.text in but


def is_time_of_clause(draft: Draft, chunk: Chunk) -> bool:
    """…، *في الوقت الذي* أكدت فيه مصادر أن."""
    word = chunk.word
    return chunk.kind == NOUNS and bool(chunk.prep) and word is not None and (
        word.stem in draft.knowledge.operators("time_of_clause")
    )  # fmt: skip


def _is_footer(draft: Draft, chunk: Chunk) -> bool:
    """أشاد بموقف المملكة.. *فإلى نص الحوار*, *وهنا* نص المقابلة, *رابط الخبر*: what the outlet sets behind the words."""
    first, norm = chunk.last if chunk.kind == ADVERB else chunk.head, draft.tokens.norm
    if first >= len(norm) or norm[first] not in draft.knowledge.first_words("footer_phrase"):
        return False
    return " ".join(norm[first : first + 2]) in draft.knowledge.operators("footer_phrase")


def _is_claimed(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """إن تفجيرا أعلن التنظيم *مسؤوليته عنه قتل* ثلاثين: no verb behind a claim of what was named before is of it."""
    if item.stance != "claim_responsibility" or chunk.kind != VERB or chunk.conj or chunk.index < _NAME:
        return False
    claimed, about = chunks[chunk.index - 2], chunks[chunk.index - 1]
    return about.kind == PRONOUN and claimed.first == item.first and bool(claimed.word and claimed.word.suffix)


def reopened(draft: Draft, item: StatementDraft) -> int:
    """قال «الجميع بخير. *وقال* سالم «المصابون قلة», وقال إن “الجيش تقدم *وأوضح* أن “العدو فر”: where a cue with a mark like the one
    that a quotation begins with stands in it, the one before was never closed; else -1."""
    number = draft.quote_of[item.first]
    opening = draft.tokens.raw(draft.quotes.found[number].open) if number >= 0 else ""
    if opening not in _OPENERS or draft.quote_of[item.cue_first] == number:
        return -1
    joining = draft.knowledge.operators("conjunction_letter")
    for chunks in draft.chunks[draft.sentence_of[item.first] :]:
        if not chunks or chunks[0].first >= item.last:
            return -1
        for chunk in chunks:
            if not item.first < chunk.first < item.last or chunk.kind != VERB or chunk.conj not in joining or chunk.word is None:
                continue
            told = chunk.word.cue_verbs and chunk.verb is not None and chunk.verb.tense == _PAST and not chunk.verb.person
            if told and _opens_again(draft, chunks, chunk, opening):
                return chunk.first
    return -1


def _opens_again(draft: Draft, chunks: list[Chunk], cue: Chunk, opening: str) -> bool:
    """وأوضح العمر *أن “*العدو, وقال سالم *«*: whether a mark opens right behind a cue, its subject and أن."""
    for chunk in chunks[cue.index + 1 : cue.index + _SUBJECT]:
        if chunk.kind == OPEN and draft.tokens.raw(chunk.first) == opening:
            quote = draft.quotes.found[draft.quote_of[chunk.first]]
            if quote.close - quote.open > _QUOTED:
                return True
        if chunk.kind not in (NOUNS, TIME, COMPLEMENTIZER, OPEN, CLOSE, MARK):
            return False
    return False


def _topic(draft: Draft, chunk: Chunk, item: StatementDraft) -> bool:
    """هددوا بإغلاق الطريق، *أما* السكان فرحلوا: a noun phrase is not weighed against a clause."""
    return is_topic(draft, chunk) and item.rule.endswith(("object", "preposition"))


def _past_behind_wish(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """ناشدهم أن يبقوا، *وبلغ* عددهم ألفا: behind أن with its verb right behind it a past is joined to nothing, unless to a past."""
    begin = draft.chunk_of[item.first]
    if begin is None or not item.rule.endswith("clause") or begin.index + (begin.kind == COMPLEMENTIZER) >= len(chunks):
        return False
    wished = chunks[begin.index + (begin.kind == COMPLEMENTIZER)]
    if wished.kind != VERB or wished.conj or wished.verb is None or wished.verb.tense != _PRESENT:
        return False
    word = chunk.word
    if word is None or word.nominal or word.noun or word.suffix:
        return False
    return not any(
        one.kind in (COMPLEMENTIZER, RELATIVE) or (one.kind == VERB and (one.verb is None or one.verb.tense != _PRESENT))
        for one in chunks[wished.index + 1 : chunk.index]
    )


def _contrasts_him(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """نفى الزعيم أن يستقيل *لكن الزعيم* أصر: who speaks is named as the subject of the other side."""
    return chunk.text in draft.knowledge.operators("adversative_particle") and _is_he(draft, chunks, chunk.index + 1, item)


def _is_he(draft: Draft, chunks: list[Chunk], at: int, item: StatementDraft) -> bool:
    """قال الشيخ سالم الحداد إن الحرب طويلة، ووضع *الشيخ الحداد* شروطا: whether a noun phrase names the person who speaks."""
    speaker = item.speaker
    named = speaker.antecedent or speaker if speaker is not None else None
    if named is None or speaker is None or at >= len(chunks) or chunks[at].kind != NOUNS or chunks[at].prep or chunks[at].conj:
        return False
    name = named.person_name or speaker.person_name
    if name is None:
        return False
    norm = draft.tokens.norm
    own = {token for token in (*norm[named.first : named.last], *norm[speaker.first : speaker.last]) if len(token) > 1}
    called = norm[chunks[at].head : chunks[at].head + _NAME]
    first = draft.words[chunks[at].head]
    if not called or called[0] not in own:
        return False
    return bool(first is None or not first.head) or (len(called) > 1 and called[1] in own)


def hangs(draft: Draft, item: StatementDraft, last: int) -> bool:
    """قال إن الوضع صعب *رغم* ‖ ما يراه خصومه: whether a content would end in a preposition of what is told by others."""
    word = draft.words[last - 1]
    if item.mode == "direct" or word is None or word.function != "prep" or word.suffix:
        return False
    return last - 1 > item.first + 1 and draft.tokens.norm[last - 1] in draft.knowledge.operators("conceding_word")


def is_he_again(chunks: list[Chunk], item: StatementDraft, first: Chunk, verb: Chunk) -> bool:
    """أكدت الوزارة حرص الحكومة على كذا، *وهي تحذر* كل من: behind a comma and a content that is a noun phrase, who speaks is taken
    up by a pronoun for the next word of saying."""
    if first.kind != PRONOUN or first.index + 1 != verb.index or verb.kind != VERB or chunks[first.index - 1].kind != MARK:
        return False
    if not item.rule.endswith(("object", "preposition")) or item.speaker is None or verb.verb is None:
        return False
    return verb.verb.tense == _PRESENT and agrees(item.speaker, verb.verb)


def nothing_told_yet(chunks: list[Chunk], item: StatementDraft, verb: Chunk) -> bool:
    """في حين يرى الكاتب أن موقف بلاده من الأزمة، *يعكس* ضعفها: whether a content with أن holds but its subject before a verb, which
    then tells of that."""
    told = verb.word is not None and bool(verb.word.cue_verbs)
    inside = [chunk for chunk in chunks[: verb.index - 1] if chunk.first >= item.first]
    return item.rule.endswith("clause") and not told and all(chunk.kind == NOUNS for chunk in inside)


def answers_front(draft: Draft, chunks: list[Chunk], item: StatementDraft) -> int:
    """*حينما* يهدد القائد ويقسم أن الحرب قادمة *فإنه* لا يمزح, وردا على *وصف* خصومه بأنهم مرتزقة، *قال*: the token where the main
    clause begins behind a report in a fronted clause or phrase, else -1."""
    cue = draft.chunk_of[item.cue_first]
    begin = draft.chunk_of[item.first]
    if cue is None or begin is None or item.mode == "direct" or begin.first < cue.first:
        return -1
    if item.rule.startswith("noun"):
        return _verb_behind(draft, chunks, cue, begin, item)
    operators = draft.knowledge.operators
    answering = operators("answering_conjunction")
    if cue.kind == VERB and cue.index and (main := _answer_of(draft, chunks, cue, begin, item)) >= 0:
        return main
    if cue.kind != VERB or chunks[0].kind != CONJUNCTION:
        return -1
    if chunks[0].text in operators("condition") and chunks[1].kind == AUXILIARY:
        that = (one for one in chunks[begin.index :] if one.kind == COMPLEMENTIZER and one.conj in answering)
        return next((one.first for one in that if begin.first < one.first < item.last), -1)  # وإذا كانت تقدر عددهم بألف، *فإن*
    if chunks[0].text not in operators("fronting_conjunction"):
        return -1
    if cue.index == 1 and (main := _unparted_main(draft, chunks, begin, item)) >= 0:
        return main
    told = VERB if chunks[0].text in operators("meanwhile_conjunction") else AUXILIARY  # بينما *يلاحق* مهربين *قال* إنهم
    within = cue.index > 1 and all(chunk.kind in (AUXILIARY, NOUNS, TIME, told) for chunk in chunks[1 : cue.index])
    for chunk in chunks[1:]:
        if chunk.first >= item.last:
            return -1
        if within and chunk.kind in (VERB, AUXILIARY) and chunk.index > begin.index and not chunk.conj and (
            chunks[chunk.index - 1].text in COMMAS
        ):  # fmt: skip
            return chunk.first  # بينما كان الوزير يندد بالهجوم، *واصلت* القوات تقدمها
        if chunk.kind == CONJUNCTION and (chunk.text in operators("condition") or chunk.text in operators("topic_particle")):
            return -1
        if chunk.kind == COMPLEMENTIZER and chunk.conj in answering:
            return chunk.first if chunk.first > begin.first else -1
    return -1


def _answer_of(draft: Draft, chunks: list[Chunk], cue: Chunk, begin: Chunk, item: StatementDraft) -> int:
    """*وعندما* يعترف القائد بأن قواته تراجعت، *فذلك* يعني, لكنه *عندما* يتحدث عن انسحاب، *فإن* ذلك: where the main clause
    takes up behind a comma, with ف, what is said in a fronted clause right before it; else -1."""
    front, operators = chunks[cue.index - 1], draft.knowledge.operators
    if front.kind != CONJUNCTION or front.text not in operators("when_conjunction") | operators("fronting_conjunction"):
        return -1
    if cue.index > 2 or (cue.index == 2 and chunks[0].text not in operators("but_pronoun")):
        return -1
    answering = operators("answering_conjunction")
    for chunk in chunks[begin.index + 1 :]:
        if chunk.first >= item.last or (chunk.kind == CONJUNCTION and chunk.text in operators("condition")):
            return -1
        if chunk.conj not in answering or chunks[chunk.index - 1].text not in COMMAS:
            continue
        word = draft.words[chunk.first]
        taken_up = chunk.kind in (NOUNS, PRONOUN) and word is not None and word.function == "dem"
        that = chunks[chunk.index + 1] if chunk.kind == COMPLEMENTIZER and chunk.index + 1 < len(chunks) else None
        dem = draft.words[that.first] if that is not None else None
        if taken_up or (dem is not None and dem.function == "dem" and not dem.article):
            return chunk.first
    return -1


def _unparted_main(draft: Draft, chunks: list[Chunk], begin: Chunk, item: StatementDraft) -> int:
    """عندما أعلنت الحكومة الحرب على التنظيم *انهار* الجيش: a verb right behind a definite noun of a fronted noun phrase opens the
    main clause, as none of that describes it; else -1."""
    if not item.rule.endswith(("object", "preposition")):
        return -1
    for chunk in chunks[begin.index + 1 :]:
        if chunk.first >= item.last or chunk.kind not in (NOUNS, VERB, TIME):
            return -1
        if chunk.kind == VERB:
            last = draft.words[chunk.first - 1]
            definite = draft.in_place[chunk.first - 1] or (last is not None and (last.article or last.suffix))
            told = chunk.word is not None and not (chunk.conj or chunk.word.noun) and bool(definite)
            return chunk.first if told and chunk.index > begin.index + 1 else -1
    return -1


def _verb_behind(draft: Draft, chunks: list[Chunk], cue: Chunk, begin: Chunk, item: StatementDraft) -> int:
    """وردا على اتهام خصومه له بالخيانة، *نفى*: a verb without و behind the comma that ends a phrase with a noun of saying."""
    fronted = chunks[0].kind == ADVERB or (chunks[0].kind == NOUNS and bool(chunks[0].prep))
    if not fronted or any(
        chunk.kind not in (ADVERB, NOUNS, TIME, MARK, RELATIVE) and chunks[chunk.index - 1].kind != RELATIVE
        for chunk in chunks[1 : cue.index + 1]
    ):  # fmt: skip
        return -1
    told = -1  # the last verb that may be the main one
    for chunk in chunks[begin.index + 1 :]:
        if chunk.first >= item.last or chunk.kind == RELATIVE:
            return told
        if chunk.kind == VERB and not chunk.conj and chunk.word is not None:
            before = chunks[chunk.index - 1]
            comma = before.kind == MARK and before.text in COMMAS
            if chunk.word.cue_verbs:
                return chunk.first if comma else told
            if comma and chunk.verb is not None and chunk.verb.tense == _PAST:
                told = chunk.first  # وبعد إعلان الحكومة أن الحوار قريب، *خرج* الناس
                if not nothing_told_yet(chunks, item, chunk):
                    return told
    return told
