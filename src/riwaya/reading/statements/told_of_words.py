"""What an outlet tells of somebody's words, joined to them in the same sentence.

In: a chunk behind the beginning of a content. Out: whether a clause on the words themselves begins there.
The idea: a clause whose subject is the saying (وهذا التحذير), the act that was named (وهي العملية التي), what is meant (والمراد)
or how it was taken (الأمر الذي أثار) is about the words; a fronted time before a verb of the cue's form goes on with who speaks.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.words.marks import PAUSES

_PAST: Final = 1
_PRESENT: Final = 2
_SEVERAL: Final = 2  # the number of a mention in the plural
_RECEIVED: Final = 3  # chunks among which the verb of how it was taken stands


def told_of_it(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """Whether a clause on the words, or on who says them, begins with a chunk."""
    before = chunks[chunk.index - 1]
    parted = before.kind == MARK and before.text in PAUSES
    if chunk.kind in (NOUNS, PARTICIPLE, TIME):
        if _is_that_saying(draft, chunk, item, parted):
            return True
        if not parted:
            return False
        return (
            _is_women_saying(draft, chunk, item) or _goes_on_with(draft, chunks, chunk, item)
            or _is_meant(draft, chunks, chunk) or _is_taken_so(draft, chunks, chunk, item)
            or _goes_on_timed(draft, chunks, chunk, item)
        )  # fmt: skip
    if chunk.kind == VERB:
        return parted and _is_next_of_row(draft, chunks, chunk, item)
    if chunk.kind == PARTICLE:
        return _has_been(draft, chunks, chunk, item, parted)
    if not parted or chunk.kind not in (PRONOUN, CONJUNCTION, COMPLEMENTIZER):
        return False
    if chunk.kind == COMPLEMENTIZER:  # يقولون إنه عادل، *رغم أنكم* لو نظرتم
        conceded = chunk.prep in draft.knowledge.operators("conceding_word")
        return conceded and chunk.text in draft.knowledge.operators("reader_that") and item.rule.endswith("clause")
    return _is_that_act(draft, chunks, chunk, item) if chunk.kind == PRONOUN else _goes_back(draft, chunks, chunk, item)


def _is_that_saying(draft: Draft, chunk: Chunk, item: StatementDraft, parted: bool) -> bool:
    """حذر من خيارين *وهذا التحذير* كرره كثيرون: the noun of the cue itself behind a demonstrative."""
    word = chunk.word
    if chunk.kind != NOUNS or chunk.prep or word is None or word.function != "dem" or chunk.last <= chunk.head + 1:
        return False
    if chunk.conj and chunk.conj not in draft.knowledge.operators("conjunction_letter"):
        return False
    named = draft.words[chunk.head + 1]
    if named is None or not named.article:
        return False
    if not chunk.conj:  # …، *هذه الأرقام* المتنامية تؤكد
        return parted and named.stem in draft.knowledge.operators("told_of_noun") and item.rule.startswith("phrase")
    if named.cue_noun is None:
        return False
    return draft.entries.cues[named.cue_noun.ref].lemma == item.lemma


def _is_women_saying(draft: Draft, chunk: Chunk, item: StatementDraft) -> bool:
    """قالت الطالبات إن الباب مغلق، *مطالبات* بفتحه: the participle of several women who speak."""
    speaker = item.speaker
    if chunk.prep or chunk.conj or speaker is None or speaker.number != _SEVERAL or draft.lacks_forms("women_saying"):
        return False
    shapes, norm = draft.knowledge.morphology, draft.tokens.norm  # *ثلاث موظفات*
    named = norm[speaker.first : speaker.last]
    if not speaker.gender and not any(shapes.is_sound_plural(word) and shapes.has_feminine_ending(word) for word in named):
        return False
    return chunk.head == chunk.first and norm[chunk.first] in draft.knowledge.operators("women_saying")


def _goes_on_with(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """تؤكد خطف جنديين، *متهمة إياهما* بالخيانة, طالب بكشف ما جرى، *مستعرضا* الأرقام: behind a noun phrase as content, a participle
    of saying with its object as a pronoun, or one of telling that agrees with who speaks."""
    word, following = chunk.word, chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    if chunk.prep or word is None or following is None or not item.rule.endswith(("object", "preposition")):
        return False
    norm, operators = draft.tokens.norm, draft.knowledge.operators
    if word.cue_verbs and chunk.last == chunk.first + 1:
        return not chunk.conj and norm[following.first] in operators("object_pronoun")
    told = chunk.head == chunk.first and norm[chunk.first] in operators("telling_participle") and item.speaker is not None
    return told and draft.knowledge.morphology.has_feminine_ending(norm[chunk.first]) == bool(item.speaker and item.speaker.gender)


def _is_meant(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """قال إن هذا حمل كبير، *والمراد هو* إبقاؤهم, …، *والمقصود* أن: what a writer says was meant."""
    word, following = chunk.word, chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    if chunk.kind != NOUNS or chunk.prep or word is None or not word.article or chunk.last != chunk.head + 1:
        return False
    if chunk.conj not in draft.knowledge.operators("conjunction_letter") or following is None:
        return False
    told = following.kind == PRONOUN and following.text in draft.knowledge.operators("copula_pronoun")
    return told and word.stem in draft.knowledge.operators("meant_noun")


def _is_taken_so(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """أعلنت الجماعة أنها أبرمت اتفاقا، *الأمر الذي لم يلق قبولا*: how it was taken that somebody announces what he did."""
    word = chunk.word
    if item.stance != "announce" or chunk.prep or chunk.conj or word is None or not word.article:
        return False
    if word.stem not in draft.knowledge.operators("the_matter") or chunk.last != chunk.head + 1:
        return False
    behind = chunks[chunk.index + 1 : chunk.index + 1 + _RECEIVED]
    taken = draft.knowledge.operators("taking_verb")
    return bool(behind) and behind[0].kind == RELATIVE and any(one.kind == VERB and one.text in taken for one in behind)


def _is_that_act(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """توعد بملاحقة منفذي الهجوم الذي ضرب السوق، *وهي العملية التي* تأتي بعد شهر: an act named before, told of by who reports."""
    if not item.rule.endswith(("object", "preposition")) or chunk.index + 2 >= len(chunks):
        return False
    act, relative = chunks[chunk.index + 1 : chunk.index + 3]
    operators = draft.knowledge.operators
    if chunk.conj not in operators("conjunction_letter") or chunk.text not in operators("copula_pronoun"):
        return False
    word = act.word
    named = act.kind == NOUNS and not (act.prep or act.conj) and word is not None and bool(word.article)
    return named and relative.kind == RELATIVE and word is not None and word.stem in draft.knowledge.operators("step_noun")


def _goes_back(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """أعلنت تأييدها للحزب، *حيث اتخذت آنذاك* موقفا: what was so at that time, behind a noun phrase as content."""
    operators = draft.knowledge.operators
    if chunk.text not in operators("where_word") or not item.rule.endswith(("object", "preposition")):
        return False
    verb, then = chunks[chunk.index + 1 : chunk.index + 2], chunks[chunk.index + 2 : chunk.index + 4]
    past = bool(verb) and verb[0].kind == VERB and verb[0].verb is not None and verb[0].verb.tense == _PAST
    return past and any(draft.tokens.norm[one.first] in operators("back_then") for one in then)


def _is_next_of_row(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """يمرض *فتفيده* التقارير بأن العلة هنا، *فيبدأ* العلاج: ف before a verb in the tense of a cue with ف, behind a clause without
    a verb."""
    begin, cue = draft.chunk_of[item.first], draft.chunk_of[item.cue_first]
    if begin is None or cue is None or cue.verb is None or chunk.verb is None or chunk.conj != cue.conj:
        return False
    if chunk.verb.tense != cue.verb.tense or chunk.verb.person:
        return False
    if chunk.conj not in draft.knowledge.operators("answering_conjunction"):
        return False
    return all(one.kind in (NOUNS, TIME, MARK) for one in chunks[begin.index : chunk.index])


def _has_been(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft, parted: bool) -> bool:
    """سمعناه *وهو يحذر* من الحرب *وقد نادى* إلى السلام, دعا إلى الهدوء، *وقد زار* السوق: a past with قد is not joined to a noun
    phrase, behind a comma or behind a clause of circumstance in the same form."""
    cue, verb = draft.chunk_of[item.cue_first], chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    operators = draft.knowledge.operators
    if chunk.conj not in operators("conjunction_letter") or chunk.text not in operators("pluperfect_particle") or verb is None:
        return False
    if verb.kind != VERB or verb.verb is None or verb.verb.tense != _PAST or not item.rule.endswith(("object", "preposition")):
        return False
    while_ = chunks[cue.index - 1] if cue is not None and cue.index else None
    if while_ is not None and while_.kind == PRONOUN and while_.conj and cue is not None and cue.verb is not None:
        return (verb.verb.gender, verb.verb.number) == (cue.verb.gender, cue.verb.number)
    return parted and all(one.kind in (NOUNS, TIME, MARK) for one in chunks[: chunk.index] if one.first >= item.first)


def _goes_on_timed(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """يستنكرون الهجوم الذي وقع أمس، *وفي الوقت نفسه يجددون* ولاءهم: a present of the cue's form behind a phrase of time."""
    cue = draft.chunk_of[item.cue_first]
    if cue is None or cue.verb is None or cue.verb.tense != _PRESENT or not item.rule.endswith(("object", "preposition")):
        return False
    form = cue.verb.gender, cue.verb.number, cue.verb.person
    if form == (0, 0, 0) or not chunk.prep or chunk.conj not in draft.knowledge.operators("conjunction_letter"):
        return False
    moments = draft.knowledge.operators("time_of_clause")
    timed = chunk.kind == TIME or any(word is not None and word.stem in moments for word in draft.words[chunk.head : chunk.last])
    verb = next((one for one in chunks[chunk.index + 1 :] if one.kind not in (NOUNS, TIME)), None)
    if not timed or verb is None or verb.kind != VERB or verb.verb is None or verb.verb.tense != _PRESENT or verb.conj:
        return False
    return (verb.verb.gender, verb.verb.number, verb.verb.person) == form
